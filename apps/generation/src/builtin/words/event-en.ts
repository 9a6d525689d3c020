import type { EventWords } from './event.js';

export const EVENT_EN: EventWords = {
  nav: {
    speakers: 'Who',
    schedule: 'Schedule',
    workshops: 'Workshops',
    venue: 'Venue',
    tickets: 'Tickets',
    faq: 'Questions',
  },
  sample: {
    dates: 'dates and rooms',
    figures: 'figures',
    people: 'people',
    schedule: 'schedule',
    workshops: 'workshops',
    address: 'address and ways',
    prices: 'prices',
    sponsors: 'sponsors',
  },
  day: '{weekday}, {day} {month}',
  both: '{day} and {next} {month} {year}',
  one: '{day} {month} {year}',
  three: '{before} to {next} {month} {year}',
  twoDays: /(?:two|both|three) (?:days|nights)|second day|one day, the|night or both|weekend/i,
  wholeDay: 'The whole day',
  drawing: 'Drawing with four stops: {names}',
  curve: 'Curve over the first day: {high}; {low}',
  chooseDay: 'Choose a day',
  hours: 'Time',
  compass: ['N', 'E', 'S', 'W'],
  workshopNote: '{from} to {until}, {seats} seats',
  led: ['With {person}.', 'Led by {person}.', '{person} holds the chalk.'],
  culminates: '{star} highest at {time}',
  ticketNote: '{seats} of these',
  ticketSum: [
    '{one} + {two} + {three} = {seats} places. When they are gone, they are gone.',
    'Together {seats} places: {one}, {two} and {three}. The fire officer counts too.',
    '{one} and {two} and {three} make {seats}, and the room holds no more.',
  ],
  take: ['Take one', 'Hold one', 'Get this one'],
  foot: [
    '{brand}, run by {host} and [six|nine|eleven] volunteers in {place}',
    '{brand} in {place}. {host} answers, usually the same day',
    '{brand}: no company, one bank account, {host} and friends, {place}',
  ],
  genres: {
    conference: {
      names: [
        'Undertow {place}',
        'The {place} Assembly',
        'Post Mortem {place}',
        'Long Table {place}',
        'Second Draft {place}',
      ],
      subs: [
        'Two days in {place} for people who keep things running, told by those who once [did not|dropped them]. [Soup|Rye bread] included.',
        'Talks about what broke, by whoever held the [screwdriver|pager|pen]. In {district}, with a lunch long enough to be the best session.',
        'For builders, fixers and [the people who sign for them|whoever gets the call at night]. {place}, once a year, [with no stand to walk past|and not one keynote by a sponsor].',
        'A conference in {place} with more tables than slides. Bring [one question|something that failed]; somebody in the room has the other half.',
      ],
      talks: [
        'The expensive comma',
        'Clocks you can’t trust',
        'Maps without a master',
        'Deleting people, properly',
        'Nine years, one spreadsheet',
        'What the manual promised',
        'A bridge, weighed twice',
        'Asking strangers, politely',
        'Triggers and stopped trains',
        'Small instruments, large claims',
        'Losing the town keys',
        'Throwing good things away',
        'Forty minutes without leaders',
        'Counting what nobody ordered',
        'Forms that ask less',
        'Lights out, in order',
      ],
      roles: [
        '{district} Water Works',
        'independent',
        'City Archive {place}',
        'Kelp Systems',
        'Night Bus Authority',
        'Institute for Small Errors',
        'North Line Signals',
        'University of {place}',
        'Harbour Bank',
        'two jobs, one dog',
        'Open Ledger',
      ],
      extra: [
        '[Eight failures in forty minutes|The open quarter hour]',
        '[Five minutes each, one picture, no logo|Five minutes, then the gong, mid-sentence if need be|One picture a person, and a gong]',
      ],
      breaks: {
        arrive: [
          'Coffee, badges, the view',
          '[The quiet half hour; come early|Whoever is early gets the window seats|Half an hour before anybody has a microphone]',
        ],
        open: ['[Casting off|A short hello|Three rules and a map]', 'The organisers, briefly'],
        meal: [
          'Lunch, at long tables',
          '[Soup first, opinions later|Sit with somebody you do not know|Ninety minutes, and we mean it]',
        ],
        free: ['[Hallway, on purpose|Nothing, on purpose|The walk]', 'Ninety minutes without talks'],
        end: ['[Dinner for everybody|The long table|Bread, fish, candles]', 'Included; bring somebody new'],
        again: [
          'Coffee, second pot',
          '[Yesterday’s questions are on the wall|The wall of questions, by now quite full|What was asked in the bar, written up]',
        ],
        short: [
          'Lunch, the short one',
          '[Rolls and apples, also to take on the train|Wrapped in paper, for those with a train|Standing up, so that nobody misses the last talk]',
        ],
        close: ['[What we take home|One thing each]', '{host} collects, everybody carries chairs'],
      },
      workshops: [
        [
          'Break it on purpose',
          'Cut the line, skew the clock, fill the disk. Then write down how you would have noticed.',
        ],
        ['Reading plans aloud', 'Thirty real plans, explained by you and corrected kindly.'],
        [
          'Write the bad news',
          'One page that says what happened, to whom, and until when. Without “unfortunately”.',
        ],
        ['Numbers on one sheet', 'Draw your own dashboard by hand. Most need four figures, some need three.'],
        [
          'The rehearsal',
          'Your worst Tuesday, played at double speed with a stopwatch and [cake|a whistle].',
        ],
      ],
      whys: [
        [
          'Most talks show the calm day. Ours start when the phone rings: every speaker brings one thing that went wrong, with numbers, and what they would do now.',
          'We began with eleven people and a broken projector. The projector was mended; the habit of telling each other how it broke has stayed.',
          'Success is hard to copy, mistakes are easy to avoid. So that is what we collect: {talks} of them, dated and signed.',
        ],
        [
          'No product pitches, no panels about the future. Slides and notes go public the same evening.',
          'Nobody here sells anything before the second coffee. After it you may ask, but you carry a chair.',
          'The talks are short because the breaks are long. What you came for [happens|mostly happens] at the table by the window.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'talks, none over 25 minutes'],
          ['{talks}', 'stories with a date and a bill'],
          ['{talks}', 'talks, all recorded, all in English'],
        ],
        [
          ['{shops}', 'hands-on workshops the day before'],
          ['{shops}', 'workshops, for {shopSeats} people in all'],
          ['{shops}', 'rooms to break things in, one day early'],
        ],
        [
          ['90 min', 'of hallway time, protected'],
          ['90 min', 'a day in which nothing happens'],
          ['90 min', 'for the walk, whatever the weather'],
        ],
        [
          ['4 m', 'from the front door to the coffee'],
          ['0', 'sponsored talks, in all these years'],
          ['1', 'rule about laptops: not in row one'],
        ],
      ],
      tickets: [
        [
          'Students, between jobs, or paying it yourself. No proof needed.',
          'For whoever pays out of their own pocket. We do not ask.',
          'If the other price would keep you at home, take this one.',
        ],
        [
          'Both days, lunch, dinner, recordings the same week.',
          'Two days with food and everything on stage.',
          'All {talks} talks, lunch, one long dinner.',
        ],
        [
          'All of that and the day before. Pick the workshop at checkout.',
          'Two days plus one morning with your sleeves up.',
          'Three days. The first one in a room of twenty.',
        ],
      ],
      ways: [
        [
          'By train',
          [
            '{place} main station, then {transit}',
            'To {place}, then {transit}, then follow the chalk',
            '{transit}; from there it is a short walk',
          ],
        ],
        [
          'On foot',
          [
            'From {landmark} in six minutes',
            'Past {landmark}, then towards the flags',
            'Eight minutes through {district}, mostly flat',
          ],
        ],
        [
          'Sleeping',
          [
            'Sixty rooms are held in two houses until April',
            'Beds for members of the long table: ask by mail',
            'Two hotels keep forty rooms for us until six weeks before',
          ],
        ],
        [
          'Access',
          [
            'Step-free, hearing loop in both rooms, a quiet room',
            'No steps, a lift to the gallery, captions on every talk',
            'Level throughout; childcare on request until two weeks before',
          ],
        ],
      ],
      faq: [
        [
          'Can I still speak?',
          'Yes, the eight failure slots are open until six weeks before. Five minutes, one graph, no logo.',
        ],
        [
          'What if I can’t come?',
          'Pass your ticket on at any time. Refunds in full until four weeks before, without a reason.',
        ],
        [
          'Is there a code of conduct?',
          'Yes, two trained people enforce it, and their number is on your badge.',
        ],
        [
          'I know nobody. Will that be odd?',
          'For about ten minutes. Tables are set by birthday month, so you won’t stand with your phone.',
        ],
        [
          'Will my boss see the use of it?',
          'There is a letter for that, one page, with figures. Ask and we send it to you.',
        ],
        [
          'Are the talks recorded?',
          'All but one: the last one of the second day stays in the room. That is why it is good.',
        ],
      ],
      sponsors: {
        heading: ['Paid for by', 'They paid, they don’t speak', 'Who covers the soup'],
        text: [
          'Each of them gave the same sum and got the same chair.',
          'No stands, no lanyards. Their names, once, here.',
          'They cover a third of the costs; tickets cover the rest.',
        ],
        names: [
          ['Kelp Systems', 'lunch'],
          ['Harbour Bank', 'the hall'],
          ['{district} Water', 'water, obviously'],
          ['North Line', 'signals, chairs'],
          ['Open Ledger', 'student tickets'],
          ['Bakery {last}', 'bread on both days'],
          ['Mast & Sons', 'flags, rope, ladder'],
        ],
      },
    },
    festival: {
      names: [
        'Field Noise {place}',
        'Late Grass',
        'Two Stages {place}',
        'The {district} Weekender',
        'Tall Grass, Low End',
      ],
      subs: [
        'Two days and two stages in {district}. [Nine bands|Nine names], one hill, and a field where you can hear both [if you stand right|at once, on purpose].',
        'A small festival near {place} for people who like their music with a [horizon|view] and their [beer|bread] from the village.',
        'Sound from two sides, shade from forty trees. In {place}, for [those who still dance early|families until nine and everyone after].',
      ],
      talks: [
        'brass, mostly minor',
        'drums, drums, cello',
        'songs about buses',
        'slow disco with choir',
        'accordion, no mercy',
        'tape loops and kettle',
        'punk at walking pace',
        'a trio in 7/8',
        'dub from a shed',
        'folk, plugged in',
        'strings, feedback, rain',
        'brass band minus brass',
        'polka for tall people',
        'two voices, one coat',
      ],
      roles: [
        '{place}',
        'from the next valley',
        'Leeds',
        'Ghent',
        'Trondheim',
        'Marseille, by van',
        'first show ever',
        'last show, they say',
        'Porto',
        'two villages over',
        'Glasgow',
      ],
      extra: ['[Unannounced|One more, secret]', 'You will know them by the tuba'],
      breaks: {
        arrive: ['Gates', '[Bring a cup, keep a cup|First hundred get a chair]'],
        open: [
          '[Bells from the church|The mayor, unplugged|Everybody hums one note]',
          'Four minutes, tradition',
        ],
        meal: ['The long supper', 'Both stages rest, the kitchens don’t'],
        free: ['[Quiet hour|The field sleeps|An hour of crickets]', 'No amplifiers, blankets allowed'],
        end: ['[Last song, small stage|Fire and a guitar]', 'Acoustic, near the oak'],
        again: ['Breakfast in the grass', 'Coffee, and the lost things on a rope'],
        short: ['Cake on a ladder', 'Whoever bakes eats free'],
        close: ['[Everybody plays|The big heap]', 'All bands, one chord, then home'],
      },
      workshops: [
        [
          'Build a drum',
          'From a bucket, a tyre and patience. You take it home; your neighbours send regards.',
        ],
        ['Sing in four', 'No notes, no audition. By noon you are a choir, by three you are on stage.'],
        ['The sound desk', 'What all those knobs do, and the three you may touch.'],
        ['Print the poster', 'Lino, ink, one colour. Yours hangs at the gate.'],
        ['Knots for tents', 'Four of them, for wind from all sides.'],
      ],
      whys: [
        [
          'We could fit four thousand on the field. We stop at {seats}, because then you can still see the hands of whoever plays.',
          'It began with one trailer, one generator and {host}’s birthday. The trailer is the small stage now.',
          'Nobody plays at the same time as their friends. That is the whole secret of our timetable.',
        ],
        [
          'What you drink comes from within {km} kilometres, what you hear comes from anywhere.',
          'The last chord is at half past eleven, and we keep to it. The cows next door have a morning.',
          'Phones are fine. But the big stage faces west, and the sun goes down behind the second song of the last band.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'names on two stages'],
          ['{talks}', 'bands, none twice'],
          ['{talks}', 'sets, fifty minutes each'],
        ],
        [
          ['{shops}', 'workshops, free with the ticket'],
          ['{shops}', 'things to make before noon'],
          ['{shops}', 'tents for hands, {shopSeats} places'],
        ],
        [
          ['90 min', 'of silence in the afternoon'],
          ['90 min', 'for supper, at one table'],
          ['90 min', 'between the last band and the first bird'],
        ],
        [
          ['96 dB', 'at the desk, and no more'],
          ['180 m', 'between the stages'],
          ['40', 'trees to sit under'],
        ],
      ],
      tickets: [
        [
          'Under eighteen, over sixty-five, or skint. We believe you.',
          'One day, the one you like better. Decide at the gate.',
          'For helpers: four hours of work, two days of music.',
        ],
        [
          'Both days, both stages, one cup.',
          'Two days and a place for your tent.',
          'Everything that makes a sound, from Saturday noon.',
        ],
        [
          'Two days, a tent that already stands, and breakfast.',
          'All of it plus a bed in the barn. Bring earplugs against the owl.',
          'Both days with a workshop and a supper at the long table.',
        ],
      ],
      ways: [
        [
          'By train',
          [
            'To {place}, then {transit}; the band bus waits',
            '{transit}, then follow the bass',
            '{place} station, shuttle every twenty minutes until one',
          ],
        ],
        [
          'By bike',
          [
            'Watched parking for six hundred, pumps at the gate',
            'Along the river, signed in yellow from {district}',
            'Half an hour from {district}, one hill',
          ],
        ],
        [
          'Sleeping',
          [
            'Tents from Friday noon, quiet field on the left',
            'Your tent, our meadow, cold showers',
            'Camping is in the ticket; caravans please ask first',
          ],
        ],
        [
          'Access',
          [
            'Boards across the grass, a platform at each stage',
            'Firm paths, a fridge for medicine, a place to lie down',
            'A companion comes in free; write and we sort it out',
          ],
        ],
      ],
      faq: [
        [
          'What if it rains?',
          'We play. There are two barns for when it rains sideways, and straw for afterwards.',
        ],
        [
          'May children come?',
          'Free until twelve, with ear defenders from the gate. The quiet field is theirs until nine.',
        ],
        ['Can I bring my own food?', 'Yes, everything but glass. The kitchens still hope for you.'],
        [
          'Is there a way home at night?',
          'A bus to {place} at half past twelve and at one. It waits for the last song.',
        ],
        [
          'My ticket isn’t needed any more.',
          'Sell it on at the price you paid; we swap the name in a minute.',
        ],
        [
          'Where does the money go?',
          'To bands first, then toilets, then everything else. We print the sheet every autumn.',
        ],
      ],
      sponsors: {
        heading: ['Thanks to', 'Lent, given, carried', 'Who helps'],
        text: [
          'Nobody’s name is on the stage. They wanted it that way, mostly.',
          'Some gave money, some gave a tractor.',
          'In order of how early they said yes.',
        ],
        names: [
          ['Farm {last}', 'the field'],
          ['Brewery on the Hill', 'barrels'],
          ['Fire brigade {district}', 'water, twice'],
          ['Sound Hire North', 'cables, patience'],
          ['Bakery {last}', 'four hundred rolls'],
          ['Sparkasse', 'the toilets'],
          ['Youth club', 'hands'],
        ],
      },
    },
    night: {
      names: [
        'Open Dome {place}',
        'Lights Off {place}',
        'Dark Hours',
        'The {district} Observatory',
        'Look Up {place}',
      ],
      subs: [
        'Two open nights at the dome in {district}: [four telescopes|five telescopes], [no booking of the Moon|warm soup], and people who answer the question behind your question.',
        'For everybody in {place} who looks up [at bus stops|on the way home]. Bring a coat and one thing you always wanted to see.',
        'We switch off the yard lights at nine. Talks inside, sky outside, in {place}, [and cocoa in between|and nobody says “simply”].',
      ],
      talks: [
        'Jupiter in eight inches',
        'How far is that?',
        'Late for the dust',
        'North with a spoon',
        'Galaxies in a shoebox',
        'Why stars don’t fall',
        'The dark, weighed',
        'One comet, four names',
        'What moths see',
        'Sailors, bakers, early risers',
        'She counted the sky',
        'Meteorites, passed round',
        'One quiet planet’s noise',
        'Tides without a sea',
      ],
      roles: [
        '{place} Observatory',
        'lens grinder',
        'University of {place}',
        'amateur since the Moon',
        'Planetarium',
        'night nurse, variable stars',
        'retired pilot',
        'school at {district}',
        'meteor watch',
        'radio amateur',
        'clockmaker',
      ],
      extra: ['[Questions for everybody|Ask in the dark]', 'Lamps off, so that nobody is shy'],
      breaks: {
        arrive: ['Dusk, doors, red torches', 'Your eyes need twenty minutes'],
        open: ['[Tonight’s sky|What is up]', 'With a pointer, from the roof'],
        meal: ['[Soup in the dome|Cocoa on the stairs]', 'Screens stay in pockets'],
        free: ['[Open telescope|Nobody talks]', 'Ninety minutes, queue by height of the object'],
        end: ['[Last look|The late ones]', 'What rises after one, for those with a thermos'],
        again: ['Dusk again', 'Blankets are on the left'],
        short: ['Cocoa, refill', 'Bring the cup back this time'],
        close: ['[The dome closes|Lights, slowly]', 'We close the dome together, it takes four'],
      },
      workshops: [
        ['Grind a mirror', 'Two discs, wet sand, and a great deal of walking around a barrel.'],
        ['Build a sundial', 'It will be right for your balcony and wrong everywhere else.'],
        [
          'First photograph',
          'With the camera you own. One exposure of the Moon that your mother will print.',
        ],
        ['Draw what you see', 'Pencil, red light, ten minutes at the eyepiece. Older than film, and slower.'],
        ['Star maps for children', 'From six years. They take one home and correct you for weeks.'],
      ],
      whys: [
        [
          'Photographs have spoiled Saturn for everybody, until they see it wobble in the eyepiece. Then people say the same word in every language.',
          'The dome was built in {since} for one man and his clock. It now opens with a hand crank for whoever is there.',
          'You don’t need to know anything. Most who know something came here first as somebody’s little brother.',
        ],
        [
          'When it is cloudy we show how to find things all the same, and you may come again on the next clear night with the same ticket.',
          'Every talk ends at the eyepiece, or under the one cloud that is in the way.',
          'We count stars with you, for real: the sheet goes to the people who measure how bright {place} has become.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'short talks, under a red lamp'],
          ['{talks}', 'people who explain without slides'],
          ['{talks}', 'talks, each with a telescope at the end'],
        ],
        [
          ['{shops}', 'workshops the afternoon before'],
          ['{shops}', 'things to build, {shopSeats} places'],
          ['{shops}', 'workshops, one of them for children'],
        ],
        [
          ['90 min', 'at open telescopes, every night'],
          ['20 min', 'until your eyes have it'],
          ['90 min', 'without one lamp in the yard'],
        ],
        [
          ['0', 'lamps on in the yard after nine'],
          ['203 mm', 'of mirror in the big one'],
          ['1 crank', 'opens the dome; you may turn it'],
        ],
      ],
      tickets: [
        [
          'Under sixteen, studying, or short of money. No questions.',
          'For children and for whoever carries them home.',
          'If money is tight. The sky is the same.',
        ],
        [
          'One night, all talks, all telescopes, one cocoa.',
          'Both nights. If it is cloudy, you come again.',
          'Everything from dusk to the last look.',
        ],
        [
          'Both nights and the workshop before. What you build is yours.',
          'The evening, a workshop, and a place on the roof.',
          'All of that with an afternoon at the bench.',
        ],
      ],
      ways: [
        [
          'By train',
          [
            '{transit}, then uphill with the red lamps',
            '{place}, then {transit}; the last one back is at half past one',
            '{transit}; we walk you back in a group',
          ],
        ],
        [
          'On foot',
          [
            'From {landmark}, twelve minutes, no street lamps by the end',
            'Through {district}, the path is marked in white',
            'Ten minutes, the last two in the dark on purpose',
          ],
        ],
        [
          'Clothes',
          [
            'One layer more than you think',
            'Gloves. The telescopes are metal',
            'A dome is as cold as outside, that is the point',
          ],
        ],
        [
          'Access',
          [
            'Step-free to the small dome, lift to the roof',
            'An eyepiece at sitting height, a quiet room',
            'Level yard, a chair at every telescope',
          ],
        ],
      ],
      faq: [
        [
          'What if it is cloudy?',
          'Then we talk, build and eat, and your ticket holds for the next clear night too.',
        ],
        [
          'Will I see colours?',
          'A few: Mars, some double stars, your own cold nose. Galaxies are grey and still worth it.',
        ],
        [
          'Are children up to it?',
          'From six, yes, and until about eleven. There are blankets and a corner to give up in.',
        ],
        ['May I bring my own telescope?', 'Please do. Somebody will help you to find what the manual hides.'],
        [
          'Is it dark on the way?',
          'The last two minutes, and we light them red. Somebody waits at the gate until all are up.',
        ],
        [
          'May I take photographs?',
          'Without flash and without a bright screen, yes. For phones there is a holder at the small one.',
        ],
      ],
      sponsors: {
        heading: ['Kept in the dark by', 'Friends of the dome', 'Who helps us see'],
        text: [
          'They switched something off or gave something round.',
          'In order of brightness.',
          'Without them we’d need a lamp.',
        ],
        names: [
          ['City lighting {place}', 'switched off two streets'],
          ['Optics {last}', 'one mirror'],
          ['Hardware {district}', 'screws, crank grease'],
          ['Sparrow Insurance', 'the roof'],
          ['School {district}', 'forty chairs'],
          ['Dairy {last}', 'cocoa'],
          ['Map Office', 'the dark side'],
        ],
      },
    },
  },
  signs: {
    sea: {
      headlines: [
        ['High water', 'at ten.'],
        ['Two days', 'out of depth.'],
        ['Slack tide,', 'long table.'],
        ['Leave harbour', 'at nine.'],
      ],
      action: ['Get a seat', 'Come aboard', 'Take a berth'],
      see: 'Read the tide table',
      venue: ['[The old boathouse|The rope store|The customs shed], {street}, {district}'],
      room: ['{seats} seats, two halls, one quay', '{seats} berths, one of them yours'],
      stations: [
        ['Registration', 'Gangway'],
        ['Keynote at high water', 'First talk, high water'],
        ['Two halls open', 'Channel splits'],
        ['Dinner at the quay', 'Everybody ashore'],
      ],
      why: ['Things drift. Plan for it.', 'Calm seas teach nothing.', 'Charts are made of wrecks.'],
      cast: {
        heading: ['On the signal mast', 'Who is aboard', 'Flags up'],
        note: ['initials in international code', 'read the flags from the left'],
      },
      schedule: ['The tide table', 'Tides and times', 'When the water turns'],
      high: 'HW {time} keynote',
      low: 'LW {time} hallway',
      tracks: ['Flood, main hall', 'Ebb, boathouse'],
      workshops: ['The day before, hands wet', '{before}, in the dock', 'Dry dock, one day early'],
      place: ['A boathouse with a projector', 'Where the ropes are', 'Moor here'],
      here: 'the boathouse',
      tickets: {
        heading: ['Get aboard', 'Three ways to sail', 'Berths'],
        names: ['Deckhand', 'Passage', 'Passage and dock'],
      },
      faq: {
        heading: ['Before you pack', 'Before you cast off'],
        own: [
          [
            'Swimwear?',
            'Bring it. The water has thirteen degrees in June and the sauna holds fourteen people.',
          ],
          [
            'Do I get seasick?',
            'No, the hall stands on stone. Only the small stage floats, and only a little.',
          ],
        ],
      },
    },
    fell: {
      headlines: [
        ['Above the trees', 'by noon.'],
        ['Two days,', 'one ridge.'],
        ['Start low.', 'Argue higher.'],
        ['Nine o’clock', 'at the hut.'],
      ],
      action: ['Get a place', 'Join the rope', 'Come up'],
      see: 'See the route',
      venue: ['[The upper hall|The turbine house|The cable house], {street}, {district}'],
      room: ['{seats} places, two rooms, one terrace', '{seats} seats, boots welcome'],
      stations: [
        ['Valley, badges', 'Trailhead'],
        ['First hut, keynote', 'Keynote below the ridge'],
        ['Two ways up', 'The path divides'],
        ['Summit supper', 'Top, then supper'],
      ],
      why: ['Nobody learns on the flat.', 'The air gets clearer up here.', 'Mistakes have altitude.'],
      cast: {
        heading: ['Follow these signs', 'Who walks in front', 'On the rope'],
        note: ['each with a waymark', 'marks by initials, as on the trail'],
      },
      schedule: ['The ascent, by the hour', 'Heights and times', 'How the two days climb'],
      high: 'summit {time}, keynote',
      low: 'valley {time}, break',
      tracks: ['Sunny side, main hall', 'Shady side, hut'],
      workshops: ['{before}, on the practice rock', 'The day before, roped', 'Base camp'],
      place: ['A hall at the end of the bus', 'Up here, on the left', 'Where the road stops'],
      here: 'the upper hall',
      tickets: {
        heading: ['Pick your altitude', 'Three passes', 'Join the rope'],
        names: ['Day walker', 'Two days', 'With base camp'],
      },
      faq: {
        heading: ['Before you climb', 'Before you lace up'],
        own: [
          ['Do I need boots?', 'For the walk on the first afternoon, yes, or shoes that you don’t love.'],
          ['Is it really uphill?', 'Two hundred metres, all of them by lift if you want.'],
        ],
      },
    },
    rail: {
      headlines: [
        ['Departs 9:30.', 'Arrives wiser.'],
        ['Two days,', 'no replacement bus.'],
        ['Change here', 'for everything.'],
        ['All stations', 'to lunch.'],
      ],
      action: ['Reserve a seat', 'Get on', 'Take a window seat'],
      see: 'See departures',
      venue: ['[The goods shed|The old booking hall|Platform 9 hall], {street}, {district}'],
      room: ['{seats} seats, two platforms, one buffet', '{seats} seats, all facing forward'],
      stations: [
        ['Booking hall', 'Doors open'],
        ['Main line keynote', 'Express keynote'],
        ['Two platforms', 'Trains divide here'],
        ['Dining car', 'Supper, all stations'],
      ],
      why: ['Delays are the best teachers.', 'Every fault has a minute.', 'Mind the gap, then measure it.'],
      cast: {
        heading: ['Arriving shortly', 'On the board', 'Who is coming in'],
        note: ['initials as on the old board', 'read from the left, then listen'],
      },
      schedule: ['Departures', 'The working timetable', 'Two days, to the minute'],
      high: 'rush hour {time}, keynote',
      low: 'quiet line {time}, hallway',
      tracks: ['Platform 1, main hall', 'Platform 2, goods shed'],
      workshops: ['{before}, in the depot', 'The day before, in overalls', 'Depot day'],
      place: ['A goods shed with good chairs', 'Alight here', 'The last stop but one'],
      here: 'the goods shed',
      tickets: {
        heading: ['Tickets, please', 'Three kinds of ticket', 'Valid on both days'],
        names: ['Reduced', 'Return', 'Return via depot'],
      },
      faq: {
        heading: ['Before you board', 'Information desk'],
        own: [
          [
            'What if my train is late?',
            'We start on time, but the first slot is repeated at lunch for everybody with a delay slip.',
          ],
          [
            'Is there really a dining car?',
            'Yes, it stands in the yard and seats forty-eight. The rest of us eat beside it.',
          ],
        ],
      },
    },
    stars: {
      headlines: [
        ['Dark by nine.', 'Saturn at ten.'],
        ['Bring a coat.', 'Look up.'],
        ['Lights off,', 'lids open.'],
        ['Two nights', 'without lamps.'],
      ],
      action: ['Take a place', 'Come at dusk', 'Reserve an eyepiece'],
      see: 'What happens when',
      venue: ['[The old dome|The hill dome|The brick observatory], {street}, {district}'],
      room: ['{seats} places, two domes, one dark yard', '{seats} people a night, no more'],
      stations: [
        ['Dusk', 'Doors'],
        ['Talk one', 'First talk'],
        ['Two domes', 'Both domes'],
        ['Last look', 'The late sky'],
      ],
      why: ['It has been up there all along.', 'Old light, fresh coffee.', 'Nobody owns this view.'],
      cast: {
        heading: ['Tonight’s constellations', 'Who points at what', 'Named stars'],
        note: ['initials, joined up', 'draw the lines yourself'],
      },
      schedule: ['From dusk to the last look', 'The night, by the hour', 'What culminates when'],
      high: 'Moon highest {time}',
      low: 'Moon low {time}',
      tracks: ['Big dome', 'Terrace'],
      workshops: ['{before}, by daylight', 'While it is still light', 'The afternoon before'],
      place: ['Up the hill, towards the dark', 'The round roof', 'No lamp, then a door'],
      here: 'the dome',
      tickets: {
        heading: ['Places in the dark', 'Come for one night or both', 'Three magnitudes'],
        names: ['Third magnitude', 'First magnitude', 'With daylight'],
      },
      faq: {
        heading: ['Before it gets dark', 'Asked at the gate'],
        own: [
          [
            'How cold does it get?',
            'As cold as outside, because a dome is open. There are forty coats on hooks.',
          ],
          ['Do I have to queue?', 'A little. The rule is one minute each, and again as often as you like.'],
        ],
      },
    },
    stage: {
      headlines: [
        ['Two stages.', 'One field.'],
        ['Gates at one,', 'last song eleven.'],
        ['Loud on the left,', 'louder at dusk.'],
        ['Bring a cup.', 'Keep the weekend.'],
      ],
      action: ['Get a wristband', 'Take two days', 'Come dancing'],
      see: 'Who plays when',
      venue: ['[The long meadow|The hill field|The old airfield], near {street}, {district}'],
      room: ['{seats} people, two stages, forty trees', '{seats} wristbands, then we stop'],
      stations: [
        ['Gate', 'Way in'],
        ['Small stage', 'The trailer'],
        ['Kitchens', 'Supper'],
        ['Big stage', 'West stage'],
      ],
      why: [
        'Small enough to see hands.',
        'The field decides the volume.',
        'Nobody plays over their friends.',
      ],
      cast: {
        heading: ['Who plays', 'Names, as sound', 'On two stages'],
        note: ['one bar a letter', 'each name as it sounds'],
      },
      schedule: ['Who plays when', 'Two days, two stages', 'The running order'],
      high: 'loudest {time}',
      low: 'crickets {time}',
      tracks: ['Big stage, west', 'Small stage, trailer'],
      workshops: ['{before}, before the noise', 'Make something first', 'While the stages are built'],
      place: ['A field with a west side', 'Follow the bass', 'Over the bridge, then grass'],
      here: 'the field',
      tickets: {
        heading: ['Wristbands', 'Three ways in', 'Get in'],
        names: ['Half', 'Whole', 'Whole, with a bed'],
      },
      faq: {
        heading: ['Before you pack the tent', 'Asked every year'],
        own: [
          ['How loud is it?', 'Ninety-six decibels at the desk. Ear plugs are free, in three sizes.'],
          [
            'Who clears up?',
            'All of us, from noon on Monday. Whoever stays an hour gets soup and first pick of next year’s tickets.',
          ],
        ],
      },
    },
  },
};
