import type { LawTopicWords } from './law.js';

export const LAW_EN_NOTARY: LawTopicWords = {
  names: [
    'Notary {host}',
    '{last}, Notaries',
    'The Notary’s Office, {district}',
    '{last} & {last}, Notaries Public',
  ],
  headlines: {
    seal: [
      ['Read aloud,', 'then sealed.'],
      ['Signed at eleven.', 'Valid for good.'],
      ['Cord, wax,', 'and your name.'],
    ],
    contract: [
      ['Ask at § 3,', 'not afterwards.'],
      ['Every clause,', 'out loud.'],
    ],
  },
  subs: [
    'A notary in {place} for [houses, marriages and last wills|keys, rings and wills], who reads slowly and [likes|waits for] questions.',
    'Deeds, wills and signatures on {street}. We belong to both sides, which is [the point|why it holds].',
    'For people who [buy|build|marry|found] something once in their lives and want to understand [it all|page four].',
  ],
  notes: [
    ['35 min', 'to read a deed'],
    ['{since}', 'oldest file'],
    ['2', 'sides, always'],
  ],
  fieldsTitle: ['What needs a seal', 'Four kinds of deed', 'What is bound here'],
  fieldsLead: [
    'Few things need a notary. These do, and [here is why|they last].',
    'We are on nobody’s side. [That is the service.|Both of them, if you like.]',
    'A draft comes two weeks before. [Scribble on it.|Bring it back with pencil marks.]',
    'What is sealed here is still readable in [eighty|a hundred] years. We check from time to time.',
  ],
  fields: [
    {
      tab: 'Houses',
      title: 'Bought, sold, handed on',
      text: [
        'We check the register, hold the money in safe hands and tell you when to give up the keys.',
        'Between the handshake and the keys lie nine steps. We go through [all of them|each].',
        'Rights of way, old mortgages, a well: we find them before you pay.',
      ],
      asked: ['“When do I have to pay?”', '“Is there a debt on it?”'],
    },
    {
      tab: 'Wills',
      title: 'In your words, and valid',
      text: [
        'You say it, we write it so that it [holds|survives your cousins].',
        'Kept in the register, found when it is needed, by the right [people|person].',
        'Nine lines are enough for most people. We ask for the tenth.',
      ],
      asked: ['“Is handwriting not enough?”', '“I would like to leave out one.”'],
    },
    {
      tab: 'Marriage',
      title: 'Before, during, after',
      text: [
        'A contract of marriage is a conversation with a witness. Most couples leave arm in arm.',
        'Mine, yours, ours: three columns, [filled in together|agreed in daylight].',
        'Agreed in March, read in April, forgotten in a drawer: the best kind.',
      ],
      asked: ['“She has the firm, I have the flat.”', '“Isn’t that unromantic?”'],
    },
    {
      tab: 'Care',
      title: 'Someone who may decide',
      text: [
        'A power of attorney takes half an hour and is missing for years if it is missing.',
        'Bank, doctor, post: you say who [may|speaks], and for what not.',
        'You can take it back at any time, in one sentence.',
      ],
      asked: ['“My father has fallen.”', '“We are not married.”'],
    },
    {
      tab: 'Firms',
      title: 'Founded, changed, closed',
      text: [
        'From articles to register in ten days, if [names and shares|the shares] are settled.',
        'New partner, new seat, new capital: one appointment.',
        'Who decides if two say yes and one says no: we write that first.',
      ],
      asked: ['“We are three, and friends.”', '“He wants out in June.”'],
    },
  ],
  roles: [
    {
      role: 'Notary',
      text: [
        'Reads every deed aloud and stops where people stop breathing.',
        'Has sealed four generations of one farm. Knows its ditches.',
        'Has one pen for signatures and lends it to everyone.',
        'Reads at the speed of a slow train.',
      ],
    },
    {
      role: 'Houses and registers',
      text: [
        'Finds an easement from 1911 before lunch.',
        'Speaks fluent land register.',
        'Knows which wall belongs to which neighbour.',
        'Keeps old maps flat under the coffee cups.',
      ],
    },
    {
      role: 'Families and wills',
      text: [
        'Asks the question nobody wrote down.',
        'Keeps tissues, pencils and a very long family tree.',
        'Writes “to my goddaughter, the clock” and means that clock.',
        'Leaves long pauses on purpose.',
      ],
    },
  ],
  steps: [
    {
      when: 'Day 1',
      title: 'You tell us',
      text: [
        'Names, what is agreed, what is not. A call is enough.',
        'A list of six questions, by post or email.',
        'Which house, which people, which day would suit.',
      ],
    },
    {
      when: 'Day 5',
      title: 'The draft',
      text: [
        'To both sides on the same day, with the unclear places marked.',
        'You get it in writing, with notes in the margin.',
        'Twelve pages, four of them yours to change.',
      ],
    },
    {
      when: 'Day 19',
      title: 'We read',
      text: [
        'Aloud, all of it, with stops. Then both of you sign.',
        'Thirty-five minutes, three copies, one cord.',
        'Every name is read, every sum, every comma that matters.',
      ],
    },
    {
      when: 'After',
      title: 'We see to it',
      text: [
        'Register, tax office, bank. You get a letter when it is done.',
        'We write eleven letters so that you write none.',
        'The deed goes to the register by courier, yours by post.',
      ],
    },
  ],
  fees: [
    { name: 'A signature', note: 'certified, while you wait', euros: 40 },
    { name: 'Power of attorney', note: 'drafted, read, registered', euros: 190 },
    { name: 'A will', note: 'for one person', euros: 260 },
    { name: 'Sale of a flat', note: 'deed and completion', euros: 1480 },
  ],
  feesLead: [
    'Fees are set by [law|statute], here and everywhere: advice and drafts are [in them|included]. These are typical.',
    'They follow the value of the thing, not the length of the talk. [So ask.|Ask as long as you like.]',
    'No notary is cheaper than another, [so choose the one who explains|by law].',
    'The table is public. [We show you your line in it.|Your line is number nineteen.]',
  ],
  billNote: [
    'A couple, two powers of attorney and a certified signature, one morning.',
    'What two people paid in May who wanted to be allowed to decide for each other.',
    'One appointment on a Thursday, both of them present, coffee included.',
    'Two sisters, one power of attorney each, and a certified copy.',
  ],
  faqs: [
    [
      'What if I do not understand it?',
      'Then we do not sign. We read that sentence again, in other words, until both of you nod.',
    ],
    [
      'Whose side are you on?',
      'On no one’s, and that protects both. If somebody is being talked into it, we stop.',
    ],
    ['Do I have to bring everything?', 'Only a valid passport and yourself. We fetch the registers.'],
    ['Is the money safe?', 'Yes. Nobody pays before the register has been noted for the buyer.'],
    ['Can you come to us?', 'To hospitals and upstairs flats, yes. We bring the seal.'],
    ['Can I change a will?', 'As often as you change your mind. The newest one counts.'],
    ['Do we have to come together?', 'Not always. A power of attorney can sit in the second chair.'],
    [
      'Is it binding before you sign?',
      'No. A draft is paper. It becomes a deed when it has been read and signed.',
    ],
    ['Can my cousin translate?', 'Kindly, no. We bring somebody sworn, and the cousin may listen.'],
    ['How long do you keep it?', 'A hundred years, in a room without windows.'],
    ['What does a mistake cost?', 'Nothing, if you find it before eleven o’clock. So read slowly.'],
  ],
  contactTitle: ['Ask for a draft', 'Which deed is it?', 'A date for both of you'],
  contactText: [
    'Say what it is about and who takes part. {host} sends a list of papers [tomorrow|within a day].',
    'No names needed yet. Tell us what and roughly when, [we tell you the fee|and the sum comes back].',
    'You need not know the word for it. [Describe it.|We do.]',
    'A house, a will, a firm? Say which. {host} answers with [three questions|a list of three papers].',
  ],
};
