import type { ProductWords } from './saas.js';

export const UPTIME_EN: ProductWords = {
  names: ['Pulsewire', 'Nightdesk', 'Steadyhand', 'Tickover', 'Lighthouse Nine', 'Watchkeep'],
  headlines: [
    'It broke at 3:12. You slept.',
    'Know before the first angry email.',
    'Down for nine seconds. Nobody noticed.',
    'One phone rings. The right one.',
  ],
  subs: [
    '{brand} checks what your users do, not what your servers say, and wakes exactly one person when it matters.',
    'For small teams with a big night. {brand} looks every ten seconds from six places and keeps quiet when nothing is wrong.',
    '{brand} tells a hiccup from an outage, writes the first status note, and lets the rest of the team sleep.',
    'Ninety alerts a week are none. {brand} sends you [two|three], and both of them have a reason.',
  ],
  actions: ['Watch 10 checks free', 'Watch one page', 'Look from six places'],
  panel: {
    menu: ['Checks', 'Incidents', 'On call', 'Status page', 'Reports', 'Quiet hours'],
    title: 'Down in March',
    columns: ['p95', 'Check', 'From', 'State', 'Min'],
    rows: ['checkout', 'api.orders', 'search', 'login', 'images', 'webhooks', 'mail-out', 'billing', 'docs'],
    states: ['back since 3:12', 'slow', 'steady'],
    chart: ['By week', '{check} holds {share} % of the minutes.'],
    labels: ['wk 10', 'wk 11', 'wk 12', 'wk 13'],
    card: ['Woken at 3:12', '{who}, one of six. Acknowledged in 48 s.'],
  },
  stats: [
    ['10 s', 'between two looks, from six places'],
    ['1', 'person woken, median of 1,400 incidents'],
    ['0', 'false alarms after the second opinion, last quarter'],
    ['48 s', 'from the ring to the first human word'],
    ['3 a.m.', 'is when most of it happens, we counted'],
  ],
  steps: {
    title: ['Look. Doubt. Then wake someone.', 'Two opinions before any alarm', 'How a night stays quiet'],
    items: [
      {
        title: '[Record what users do|Walk it once]',
        text: '[Click through it once: log in, search, pay.|Log in, search, pay, while we take notes.|You walk the path of a customer once.] That walk is repeated every [ten seconds|ten seconds, from six cities].',
        rows: [
          ['log in', '210 ms', 'plain'],
          ['search “lamp”', '340 ms', 'plain'],
          ['pay, test card', '1.1 s', 'total'],
        ],
      },
      {
        title: '[Ask a second place|Doubt the first result]',
        text: '[A red result is repeated from elsewhere before anyone hears of it.|Nobody hears of a red result that only one city saw.|Red is asked again, from another country.] Networks hiccup; [people need sleep|pagers should not].',
        rows: [
          ['{one}', 'timeout', 'faint'],
          ['{two}', 'timeout', 'plain'],
          ['Agreed', '3:12:09', 'total'],
        ],
      },
      {
        title: '[Wake exactly one|Ring one phone]',
        text: '[By call, not by channel.|It rings. It does not post.|A phone rings, and no channel fills.] If they do not answer in 90 seconds it is the [next one’s turn|next name on the list].',
        rows: [
          ['called {who}', '3:12:14', 'tag'],
          ['Acknowledged', '48 s', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Loud once, quiet otherwise', 'Made for people with pillows', 'Five ways not to be woken'],
    note: [
      'For teams of one to thirty who run things that other people need at night.',
      'For developers who also [have children|have neighbours|take trains].',
      'Built by four people who shared one pager for six years.',
    ],
    demo: {
      title:
        '[The first note, already written|A note before the first question|Words for three in the morning]',
      text: '[Plain words for the status page, from what is known.|Only what is known, in words your aunt would follow.|No adjectives, only times and names.] You [read it, you send it|change a word and send it].',
      choices: ['Customers', 'Team', 'Boss'],
      messages: [
        'Since ((3:12)) {check} answers more slowly than usual. Nothing is lost. Next note by ((3:45))[, sooner if it is over|, or when it is over, whichever comes first|].',
        '(({check})) timed out from {one} and {two} at ((3:12:09)). Last release: 02:58. {who} has it.',
        '[One service was slow for|Something answered slowly for|A part of it dragged for] ((minutes, not hours)). [Nobody lost anything, one person lost sleep. The rest at nine.|No data lost, one dream lost. More at nine.|It is over, and the log waits for you until nine.]',
      ],
    },
    chart: [
      '[Slow is the new down|Slow shows up too|The slope before the fall]',
      'You see the [week|hour|Thursday] when search [got heavy|began to drag|put on weight], and the deploy that did it.',
    ],
    chips: [
      'Deploys on the line',
      '[Each release is a tick on the graph.|What went out is drawn on the line.|Every deploy leaves its mark.] Blame is a [click, not a meeting|click].',
      '14 releases',
      '1 suspicious',
    ],
    signs: [
      'Six places',
      '[Looked at from where your users are|Seen from the streets of your users|As it looks to the people who pay], by [real networks|ordinary lines].',
      'FRA',
      'DUB',
      'IAD',
      'SIN',
    ],
    code: [
      '[One file, in your repository|All of it in one file|Checks, kept with the code]',
      '[Checks live beside the code they watch,|Every check lies next to what it looks at,|They sit in the same folder as the code,] and are [reviewed|merged|blamed] with it.',
      'checks.yaml · Terraform · CLI',
    ],
  },
  compare: {
    title: ['What changes at 3:12 in the night', 'One night, twice', 'The same outage, two teams'],
    before: ['With six dashboards', 'With a noisy channel', 'With hope'],
    rows: [
      ['Is it real?', 'Reload, ask a colleague, reload', 'Two places agreed nine seconds ago'],
      ['Who gets up?', 'Everybody in the channel', 'One person, by phone'],
      ['What do we say?', 'Nothing until 4:30', 'A note you only have to read'],
      ['The morning after', 'A meeting about the timeline', 'The timeline'],
      [
        'It was the network',
        '[You find out at breakfast|You read forty mails about it]',
        '[You never heard of it|It stayed between the machines]',
      ],
      [
        'Who is on call?',
        '[A table, last changed in May|Whoever answers the chat]',
        'The name on the screen',
      ],
      ['Which deploy?', 'Scroll, guess, apologise', 'The tick just before the drop'],
    ],
  },
  voices: [
    [
      'We went from forty alerts a night to three a month. The first week we rang support because we thought it was broken.',
      'lead engineer, {last} Tickets, seven people',
    ],
    [
      'My phone rang, I looked, I rolled back, I slept. My husband asked in the morning whether I had dreamt it.',
      'on call at a school platform',
    ],
    [
      'A customer wrote to thank us for the status note. I did not know customers did that.',
      'founder, {last} Maps',
    ],
    [
      'Our pager has been in a drawer since autumn. We take it out for its birthday.',
      'operations, {last} Rail',
    ],
    [
      'It found a broken checkout in Singapore. We did not know that we had customers there.',
      'shop for lamps, four people',
    ],
  ],
  pricing: {
    title: ['Priced per check, never per alarm', 'An alarm should cost us, not you', 'Sleep, in three sizes'],
    plans: [
      {
        name: 'Night',
        who: 'For one product and [one person|one phone|one pillow].',
        points: ['10 checks', 'Every 60 seconds', 'One phone'],
      },
      {
        name: 'Watch',
        who: 'For a team that [takes turns|shares one pager|splits its nights].',
        points: [
          '100 checks, every 10 s',
          'Six places, second opinion',
          'Rotation and quiet hours',
          'Status page on your domain',
        ],
      },
      {
        name: 'Harbour',
        who: 'For several teams and [promises|contracts|time zones].',
        points: ['Unlimited checks', 'Reports per customer', 'Single sign-on'],
      },
    ],
  },
  faq: {
    title: ['Before you give it your phone number', 'Asked at 3:13', 'Before the first ring'],
    items: [
      [
        'Will it wake me for nothing?',
        'Not without two places agreeing. If it still does, that month is free, and we read the log with you.',
      ],
      [
        'What if {brand} itself is down?',
        'Then a second company checks us and calls the same phone. We publish how often: twice since 2021.',
      ],
      [
        'Do you see our data?',
        'Only what the recorded walk sees, with a test account. Bodies are thrown away after the check.',
      ],
      [
        'Can it restart things?',
        'No. It calls a person, or a hook that you wrote. We have opinions about robots with root.',
      ],
      [
        'How do we leave?',
        'Take the file with the checks and the history as CSV. There is nothing else to take.',
      ],
      [
        'What about planned work?',
        'Say from when to when, in the file or by text. Nobody is called, and the report says why.',
      ],
      [
        'We are only two people.',
        'Then you take turns by week, and whoever slept badly may hand over until noon.',
      ],
      [
        'Do we have to install something?',
        'No. It looks from outside, as your users do, and that is the point.',
      ],
    ],
  },
  closing: {
    title: ['Something is slow right now.', 'Sleep is a feature. Ship it.', 'Tonight could be quiet.'],
    text: [
      'Paste one address and see it from six places, in about a minute.',
      'One address, one number to ring, and you may close the laptop.',
      'We look at it for a day and tell you what we would have woken you for.',
    ],
    action: 'Watch one page',
  },
};
