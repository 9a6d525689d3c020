import type { TradeWords } from './shop.js';

export const SHELF_EN: Record<'books' | 'flowers', TradeWords> = {
  books: {
    headlines: [
      ['Third shelf,', 'left of the ladder.'],
      ['Read the first page', 'standing up.'],
      ['Rain outside,', 'chapter two.'],
      ['Ask for the', 'green one.'],
    ],
    subs: [
      'A bookshop on {street} with {stock} books and one chair. For people who came in for a card and leave with [a trilogy|two novels].',
      '{host} has read most of it and will say so. New and second-hand in {district}, sorted by [mood|where you will read it], which works better than it sounds.',
      'No bestseller table, no music. {stock} spines in {place}, and a ladder that children may climb to the fourth rung.',
    ],
    art: 'Three boards of book spines with price cards',
    titles: ['Pulled out this week', 'Spine out, cover shown', 'Nine we keep pressing on people'],
    notes: [
      'Sorted by where you will read them. [One copy of most|Two of each at best], so ask before you cross town.',
      'What the three of us argued about least. [Reading copies stand by the till.|You may bring one back if page fifty bores you.]',
    ],
    filters: [
      ['night', 'In bed'],
      ['train', 'On the train'],
      ['look', 'To look at'],
      ['aloud', 'To read aloud'],
    ],
    items: [
      [
        'The Lamp Shop',
        'A novel in which nobody hurries. [412 pages.|Cloth, ribbon.|Read it by a bad bulb.]',
      ],
      [
        'Platform Nine Again',
        '[Crime, eleven stations, one suspect left.|A whodunnit that never leaves the waiting room.|The ticket inspector is in it twice.]',
      ],
      [
        'What the Ferryman Kept',
        '[Short stories, each one crossing long.|Eleven stories and a river.|He kept more than the fare.|Short, wet, well behaved.]',
      ],
      [
        'Low Tide Letters',
        '[Two sisters, forty years of post.|Told in letters, one of them unopened.|Read them in order, or by tide.]',
      ],
      [
        'A Door in March',
        '[Quiet, then very much not.|A house, a lodger, a long pause.|Nobody slams it. That is the trouble.|One hinge, three generations.]',
      ],
      [
        'Squares and Circles',
        '[Tiles of Lisbon, printed large.|Every page a wall you would like to own.|Lisbon, one wall at a time.]',
      ],
      [
        'Eyes of Houses',
        '[Windows of one street, in ink.|Drawn from the tram, window by window.|You will look up on the way home.]',
      ],
      [
        'Small Compass',
        '[Essays that fit between two stops.|Thirty short pieces, none about compasses.|For the coat pocket; it fits a glove.|Points nowhere, kindly.]',
      ],
      [
        'The Moon Owes Me',
        '[For four-year-olds and whoever reads to them.|Short, funny, ends in the dark on purpose.|Four yawns long, then the light.]',
      ],
      [
        'Six Waves and a Boat',
        '[Rhymes. You will know them by heart on Thursday.|To be read in a swaying voice.|Rhymes that survive a bath.]',
      ],
    ],
    material: {
      title: ['Sewn, so it stays open', 'Why some lie flat'],
      paragraphs: [
        [
          'We prefer books that are sewn. They open flat beside a plate, and in twenty years the pages will still be in order.',
          'Hold it by the spine and let it fall open: if it cracks, it is glued. We point that out before you pay, not after.',
          'A book that cannot lie flat wants to be a brick. We look for thread before we look at the cover.',
        ],
        [
          '{host} rebinds what comes in loose, in the back room, on Mondays. The cloth comes from a curtain maker two doors down.',
          'Second-hand ones are cleaned with bread crumb, a soft brush and patience. Notes in the margin stay; they are often the better text.',
          'Loose pages are brought in on bicycles, in bread bags. {host} sorts, presses, sews and says nothing about the jam.',
        ],
      ],
      rows: [
        [
          'Paper',
          '[without wood, so it yellows slowly|acid free, it will outlive the shelf|rag and a little hope|cream, easy on the lamp]',
        ],
        [
          'Thread',
          '[linen, waxed by hand|linen, four to a needle|never plastic, rarely red|waxed on the kitchen table]',
        ],
        [
          'Back room',
          '[open on Mondays, if you knock|glue pot, press, radio low|you may watch if you whistle|smells of paste and tea]',
        ],
      ],
    },
    careTitle: ['How to treat a spine', 'It will outlive the shelf'],
    care: [
      [
        'Sun',
        '[Not on the windowsill. Red fades first, then friends ask what it was called.|A curtain helps. So does a duller cover on top.|Turn the spine to the wall for August.]',
      ],
      [
        'Damp',
        '[Two fingers of air behind the row and it stays flat.|Upright and not too tight, like people on a tram.|Open the window, not the book.]',
      ],
      [
        'Dog-ears',
        '[Allowed. It is your corner.|Pencil too. Future readers like company.|Use the receipt, it is long enough.]',
      ],
      [
        'Bath',
        '[If it falls in: between towels, under bricks, three days.|Kitchen paper between the pages, and nobody tells us.|In the freezer overnight, then slowly under weights.]',
      ],
    ],
    voices: [
      'They wrapped it before I could change my mind. They were right about that too.',
      'I asked for something short. They gave me eight hundred pages and were right.',
      'I described a cover from 1994 and a feeling. A minute later it came down the ladder.',
    ],
    faqs: [
      ['Can I read before I buy?', 'Yes, on the chair, one chapter. After that the chair has opinions.'],
      [
        'Can you order what is not there?',
        'Yes, by tomorrow at ten for most things. We send a message when it stands behind the till.',
      ],
      ['Do you buy old books?', 'Some, on Wednesdays, and we say no kindly. Encyclopaedias we cannot save.'],
    ],
  },
  flowers: {
    headlines: [
      ['Cut at five,', 'in water by six.'],
      ['Nothing here', 'is from a plane.'],
      ['Seven stems', 'and a sorry.'],
      ['Closed when', 'the buckets are empty.'],
    ],
    subs: [
      'Flowers on {street} from fields you could cycle to. For kitchens, apologies and [Tuesdays|the desk by the window].',
      '{host} drives to the growers at four and is back before the bakers. What is in the bucket in {district} is what the [week|weather] allowed.',
      '{stock} stems a morning, no roses in January. Bunches tied while you wait, in {place}, with string.',
    ],
    art: 'Zinc buckets full of flowers on a stand, prices in chalk',
    titles: ['In the buckets today', 'What the fields sent', 'By the bunch, tied here'],
    notes: [
      'Prices are for a bunch of seven, tied. [Mixed ones cost what is in them.|Single stems are for children and first dates.]',
      'Seasons are printed on the calendar, not on us: [what is missing is asleep.|it changes on Tuesday and Friday.]',
    ],
    filters: [
      ['loud', 'Loud'],
      ['quiet', 'Quiet'],
      ['dry', 'Stays when dry'],
    ],
    items: [
      [
        'Ranunculus',
        '[A hundred petals and it knows.|Fat buds, thin stems, no manners.|Round as fists in March.|Open slowly, then all at once.]',
      ],
      [
        'Tulips, parrot',
        '[They go on growing in the vase. Let them.|Striped, torn at the edges, proud of it.|No two from the same paint pot.]',
      ],
      [
        'Anemones',
        '[Open with the lamp, close with the light.|Black eyes. They look back.|Want cold water and a window.]',
      ],
      [
        'Meadow daisies',
        '[For jam jars and windowsills.|Picked with the grass still in it.|The bunch that says sorry well.|Plain faces, long stems.]',
      ],
      [
        'Eucalyptus',
        '[Smells of a clean morning.|For the vase that is too big.|Dries where it stands, keeps its colour.]',
      ],
      [
        'Lavender',
        '[Head down for two weeks, then for ever.|Bees follow it to the door.|For drawers, and for sleepless aunts.]',
      ],
      [
        'Sunflowers',
        '[Five are enough. Three are better.|They turn towards whoever speaks.|Tall, loud, gone by October.]',
      ],
      [
        'Sea holly',
        '[Blue, spiky, gets on with everyone.|Stays blue when everything else gives up.|Bring gloves. We have some.|Bees argue over it.]',
      ],
      [
        'Tulips, white',
        '[For tables where people talk.|Plain, upright, good listeners.|White going on green, for a week.]',
      ],
      [
        'Strawflowers',
        '[Dry on the stem already. Last to leave.|Rustle when you pass. Keep a year.|Paper petals, no water needed.]',
      ],
    ],
    material: {
      title: ['Grown within a morning’s drive', 'Soil, then string'],
      paragraphs: [
        [
          'Four growers, none further than an hour. They cut at five because a stem drinks best before the sun is on it.',
          'We know each field by its mud. When hail comes we have fewer flowers and no excuses flown in.',
          'Nothing here has sat in an airport. The longest journey is over a pass of two hundred metres.',
        ],
        [
          'Bunches are turned in the hand, not on a machine, and tied with sisal that goes on the compost with the rest.',
          'The paper is from the newspaper next door: misprints, mostly. Read your wrapping.',
          'Seven stems turn once round the thumb and hold. The eighth is for whoever is waiting.',
        ],
      ],
      rows: [
        [
          'Growers',
          '[four, all within an hour|four, and we know their dogs|four families, none with a runway|four, seen every morning]',
        ],
        [
          'Cold chain',
          '[a cellar and an open window|stone floor, north side|shade, wet sacks, early rising|none that hums]',
        ],
        [
          'Wrapping',
          '[paper and sisal, both for the compost|brown paper, string, no bow|yesterday’s paper, today’s knot|no film, no foam]',
        ],
      ],
    },
    careTitle: ['How to get nine days', 'Water, knife, shade'],
    care: [
      [
        'Cut',
        '[Slanted, two centimetres, every second day. Knife, not scissors.|Under running water, with a slope, and again on Wednesday.|With a knife you would also trust with bread.]',
      ],
      [
        'Water',
        '[Cold and fresh. Tulips want little, hydrangeas want a bath.|Change it when you change the cup beside it.|A clean vase first. If you would not drink from it, wash it.]',
      ],
      [
        'Place',
        '[Not beside the fruit bowl. Apples make flowers old.|Away from the radiator, near the person.|Cool at night. The hall is better than the bedroom.]',
      ],
      [
        'After',
        '[Hang them upside down in the hall, or give them to the worms.|Dry, or compost, or press one in the book you are reading.|Save the string, feed the rest to the compost.]',
      ],
    ],
    voices: [
      'Nine days on the table. My mother counted, out loud.',
      'I brought tulips to say sorry. We now have them every Friday, nobody remembers why.',
      'They asked what the kitchen looks like before they tied anything. It fits the tiles.',
    ],
    faqs: [
      [
        'What if I know nothing about flowers?',
        'Then say what colour the sofa is. We need no more, and the sofa is optional.',
      ],
      ['Do you do weddings?', 'Yes, twelve a year. We come and look at the room first, and at the month.'],
      [
        'Is there a bunch by subscription?',
        'Every Friday, behind the door or in your hand, and you can skip when you are away.',
      ],
    ],
  },
};
