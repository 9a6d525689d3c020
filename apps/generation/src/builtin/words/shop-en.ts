import type { ShopWords } from './shop.js';

export const SHOP_EN: ShopWords = {
  titles: {
    nav: 'Name and navigation',
    hero: 'Opening',
    catalogue: 'On the shelf',
    material: 'How it is made',
    care: 'Care',
    delivery: 'Ways home',
    voices: 'What customers say',
    faq: 'Before you ask',
    where: 'Hours',
    footer: 'Footer',
    address: 'Address and telephone',
  },
  actions: {
    look: ['See what is in', 'Look closer', 'Take one home'],
    ways: '[How it gets to you|Three ways home|By hand, bike or post]',
  },
  trades: {
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
        [
          'Do you buy old books?',
          'Some, on Wednesdays, and we say no kindly. Encyclopaedias we cannot save.',
        ],
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
    bikes: {
      headlines: [
        ['True wheels,', 'by Thursday.'],
        ['Off the hook', 'and home.'],
        ['Click means', 'bring it in.'],
        ['Your chain', 'has been talking.'],
      ],
      subs: [
        'Bicycles and a workshop on {street}. For people who ride in [rain|trousers], not for people who talk about grams.',
        'Steel frames, three sizes, hung where you can spin them. {host} fits you to the bike in {district} in [twenty|thirty] minutes, coffee counted.',
        'We sell {stock} bicycles a year in {place} and repair four times as many. Both get the same [grease|test ride round the block].',
      ],
      art: 'Wheels on hooks above a row of bicycles with price tags',
      titles: ['Standing, fitted, ready', 'What hangs and what rolls', 'Ride one round the block'],
      notes: [
        'Prices include fitting, a bell and the first service after [three hundred|four hundred] kilometres.',
        'All of them may leave for an hour. [Leave a shoe.|Take the hill, that is what it is for.]',
      ],
      filters: [
        ['daily', 'Every day'],
        ['far', 'Far'],
        ['carry', 'With a load'],
        ['small', 'Small'],
      ],
      items: [
        [
          'Amsel',
          '[Low step, basket, seven gears, one owner at a time.|You step through, it carries the shopping.|Skirt guard, dynamo, a bell you can hear.]',
        ],
        [
          'Strich',
          '[Light, quick, wants a straight road.|For people who leave late and arrive early.|Nine kilos and no luggage.]',
        ],
        [
          'Mule',
          '[Two children or eleven crates. Brakes to match.|Goes to the tip and comes back with more.|Carries a washing machine, once.|Stands by itself on two legs.]',
        ],
        [
          'Pip',
          '[From five years. The flag is included.|Grows with the saddle up to nine.|Red, of course, with a basket for stones.]',
        ],
        [
          'Klapp',
          '[Folds in twelve seconds. We time it.|Under the desk, under the stairs, under the arm.|Goes on the train as a bag.]',
        ],
        [
          'Eins',
          '[One gear, nothing to adjust, no excuses.|For flat towns and stubborn legs.|Two brakes, one cog, quiet.]',
        ],
        [
          'Weit',
          '[Racks, lights, bags. Has been to Trieste.|Two bags, a tent, and off.|Low gears for the far side of the pass.|Forty kilos of luggage and a straight back.]',
        ],
        [
          'Anhang',
          '[The trailer. Fits behind all of them.|Rain cover included, naps included.|For furniture, dogs and the recycling.]',
        ],
        [
          'Amsel, used',
          '[Three years old, new chain, honest scratches.|Went to market every Saturday. Still would.|New tyres, old bell.]',
        ],
        [
          'Weit, used',
          '[Came back from Trieste. Checked twice.|One owner, four passes, no regrets.|Known to us since it was new.]',
        ],
      ],
      material: {
        title: ['Steel, because it can be mended', 'Brazed, not glued'],
        paragraphs: [
          [
            'A steel frame bends before it breaks and can be put right on the bench. We have some in the third generation.',
            'Carbon is lovely until it falls over. We work in steel: it rings when you flick it, and it can be straightened.',
            'Steel forgives a curb. You hear a crack long before you feel it, and we hear it sooner.',
          ],
          [
            'Wheels are built here, {spokes} spokes each, tensioned by ear and then by gauge. {host} signs the rim tape where nobody looks.',
            'Every wheel rests a night and is trued again in the morning. The second time is the one that counts.',
            '{spokes} spokes are laced by hand, then plucked one by one. Those that sing flat get a quarter turn.',
          ],
        ],
        rows: [
          [
            'Frame',
            '[chromoly steel, brazed lugs|steel, thin in the middle, thick at the ends|lugged by hand, in three sizes|steel that takes a mudguard]',
          ],
          [
            'Spokes',
            '[{spokes}, stainless, crossed three times|{spokes}, brass nipples, no glue|{spokes}, and four spare under the tape|{spokes}, tuned, not only tightened]',
          ],
          [
            'Guarantee',
            '[ten years, for the second owner too|ten years on the frame, and a shrug for rust|ten years, written on a card|ten years against our own mistakes]',
          ],
        ],
      },
      careTitle: ['Ten minutes a month', 'What you can do yourself'],
      care: [
        [
          'Air',
          '[Every second Sunday. Thumb test first, gauge if in doubt.|Before a long ride, and after a cold night.|Pump until the thumb gives up, then twice more.]',
        ],
        [
          'Chain',
          '[Wipe, drip, wipe. The second wipe is the one people forget.|Little oil, much cloth. Shiny is enough.|Backwards through a rag, thirty turns.]',
        ],
        [
          'Screws',
          '[Listen. What rattles wants a quarter turn.|Saddle, stem, pedals, in that order, once a month.|If it creaks, it is the pedal. It is always the pedal.]',
        ],
        [
          'Winter',
          '[Bring it in November. We grease what the salt would eat.|A bucket of warm water after every salted road.|Indoors if it can. If not, a drop of oil on the lock.]',
        ],
      ],
      voices: [
        'They lent me the grey one for two days. I nearly kept it.',
        'I came for a bell. They trued the wheel while I chose, and charged for the bell.',
        'Ninety kilos of firewood, one hill, no complaints from the bike.',
      ],
      faqs: [
        ['Do you repair bikes from elsewhere?', 'Yes, all but batteries. Wash it first, or pay in cake.'],
        [
          'Can I try before I buy?',
          'Yes, for an hour, or for a weekend if it carries children. Leave your name and a shoe.',
        ],
        [
          'How long does a repair take?',
          'Two days, a puncture twenty minutes. If we need longer you get the grey loan bike.',
        ],
      ],
    },
    goods: {
      headlines: [
        ['One of each,', 'and it lasts.'],
        ['The good scissors', 'live here.'],
        ['Third shelf,', 'no hurry.'],
        ['Things that', 'wear in.'],
      ],
      subs: [
        'A shop on {street} for soap, jars, string and the [brush|bowl] you have been meaning to replace. For people who buy it once.',
        '{stock} things, each from a workshop we have stood in. {host} in {district} tells you who made it and [how to mend it|what it replaces].',
        'No gifts, only useful things that happen to be [beautiful|well made]. In {place}, with a bench for whoever waits outside.',
      ],
      art: 'Plinths with jars, soaps, candles and bowls, a price on each',
      titles: ['Standing on the shelf', 'Nine things we use ourselves', 'Useful, in this order'],
      notes: [
        'We keep what we would replace with the same. [Small numbers; the second batch is never quite the first.|Fillings at cost if you bring the jar back.]',
        'Tap it, smell it, ask. [Most makers are within a day’s drive.|What is out comes back when it is made, not before.]',
      ],
      filters: [
        ['kitchen', 'Kitchen'],
        ['bath', 'Bath'],
        ['table', 'Table'],
      ],
      items: [
        [
          'Plum jam, dark',
          '[Stirred for six hours, little sugar.|Spoon stands up in it.|Three plums on the label, all true.]',
        ],
        [
          'Smoked salt',
          '[Over beech. A pinch on the egg.|Grey flakes, gone by spring.|For eggs, potatoes and one cake.]',
        ],
        [
          'Oat soap, three',
          '[Smells of nearly nothing. That is the idea.|Cures eight weeks, lasts three months.|No perfume, no colour, no box.]',
        ],
        [
          'Beeswax candle',
          '[Nine hours, no drips, a quiet flame.|Smells of summer attic, burns straight.|Burns evenly if you let it.]',
        ],
        [
          'Cold-pressed oil',
          '[Green, peppery, this year’s.|One grove, one press, one label.|For bread, not for frying.]',
        ],
        [
          'The box',
          '[We fill it while you describe the person.|Tied twice, so that it can be untied once.|Wood wool, a lid, your handwriting.]',
        ],
        [
          'Hemp twine',
          '[Sixty metres. You will find uses.|Holds tomatoes, parcels, promises.|Natural colour, no plastic core.]',
        ],
        [
          'Pot brush',
          '[Beech and fibre, new heads for life.|For pans with a past.|Stiff enough for porridge.]',
        ],
        [
          'Stoneware bowl',
          '[No two the same, all of them stack.|Soup, fruit, keys. It does all three.|Grey, with one thumbprint.]',
        ],
        [
          'Rosemary shampoo',
          '[Refill it here, the bottle is yours.|Rinses clean, smells of the hill.|Two drops, honestly.]',
        ],
      ],
      material: {
        title: ['Who made it, and from what', 'Six workshops, no warehouse'],
        paragraphs: [
          [
            'Everything here comes from somebody with a first name. We have been to all of the workshops, twice to the one with the dog.',
            'A thing has to pass three questions: can it be mended, can it be refilled, would my aunt keep it.',
            'We ask a workshop for one thing, then wait a year. If it still works we order ten.',
          ],
          [
            'The bowls are thrown eleven kilometres away and fired with offcuts from the joiner. The soap cures for eight weeks on our own attic boards.',
            'Glass comes back, tins come back, string rarely does. We wash, fill and lower the price for the second round.',
            'A label says who, where and when. If it says only “natural”, it is not on our shelf.',
          ],
        ],
        rows: [
          [
            'Workshops',
            '[six, the nearest across the yard|six, and one makes only lids|six, visited by train|six, one of them retired twice]',
          ],
          [
            'Refill',
            '[soap, oil, salt, by weight|bring any jar, we weigh it empty|oil on Tuesdays, the rest daily|you pay for what goes in]',
          ],
          [
            'Packing',
            '[newspaper and your own bag|string, and paper that has been read|none, if you have pockets|a box that came with something else]',
          ],
        ],
      },
      careTitle: ['So that it wears in', 'How to keep it for good'],
      care: [
        [
          'Wood',
          '[Oil it twice a year, dry it standing up.|Water is fine, soaking is not.|Sand it once, oil it twice, forget it for a year.]',
        ],
        [
          'Soap',
          '[On a rack, never in a puddle. It lasts twice as long.|Cut it in half; the second half waits.|Let it dry between two hands of washing.]',
        ],
        [
          'Stoneware',
          '[Hot water, no shock. Chips we grind for you.|Stack them with a cloth between.|The oven is fine, the freezer too, just not in one evening.]',
        ],
        [
          'Wax',
          '[Trim the wick to the width of a finger, then light it.|First burn until the edge is soft.|Keep it out of the sun; it bends like the rest of us.]',
        ],
      ],
      voices: [
        'It came with a note on how to mend it. I have not needed it, which annoys me.',
        'I bought a brush in spring. In autumn I bought the head. The handle will outlive me.',
        'They sold me the smaller bowl because of my cupboard. Who does that.',
      ],
      faqs: [
        [
          'Will you still have it next year?',
          'Probably, from the same hands. If a maker stops, we say so on the shelf.',
        ],
        ['Can I return it?', 'Yes, for a month, used or not. Candles only if there is some left.'],
        [
          'Do you make up boxes?',
          'Yes, tell us the person and a sum. We write the card if your hand is bad.',
        ],
      ],
    },
  },
  deliveryTitles: ['To your door, or nearly', 'From our shelf to yours', 'Carry it, or let us'],
  deliveryNotes: [
    'Say what you want and we say what it costs to move. [Nothing leaves after four.|Stairs are included up to the third floor.]',
    'There are no returns forms. [Bring it, post it, or send a neighbour.|You write one line and we answer with a day.]',
    'What you order before noon leaves the same day. [Cardboard is reused, so your parcel may have been a fridge.|No plastic in the box, only yesterday’s news.]',
    'Write, ring or come in. [We put it aside for a week without asking for money.|If it arrives broken, a photograph is enough and the next one leaves.]',
  ],
  ways: [
    [
      'By hand',
      '[Put aside for a week, with your name on it.|Behind the till until next Saturday, no deposit.|With a label on string, for as long as a week.|Come by when you are passing. It has patience until Saturday week.]',
      0,
    ],
    [
      'By bicycle',
      '[In {place}, the same evening, up to your door.|Before supper, if it fits on the rack. {place} only.|Between six and eight, rung twice, never thrown. {place} only.|Saddlebags, one hill at a time, anywhere in {place}.]',
      4.5,
    ],
    [
      'By parcel',
      '[Two or three days. Large things take the van.|With string, in old cardboard, with a number to follow.|Leaves at four, arrives the day after tomorrow.|Three days at most. Glass travels in the middle.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['I asked for two. They asked what for, and sold me one.', 'regular, {district}'],
    ['My order came with the answer to a question I had forgotten.', 'by bicycle, Thursdays'],
    ['Wrapped as if it were for a king. It was for me.', '{district}'],
    ['They told me not to buy it. I bought something else.', 'neighbour'],
    ['The parcel came with a note saying which side is up. Sideways was also fine.', 'customer by post'],
    ['The only shop in {place} where my father sits down.', 'Saturdays, after the market'],
    ['I went back to ask one thing and stayed until they closed.', 'two streets away'],
    ['Paid in coins, was thanked by name.', 'year four, with pocket money'],
  ],
  regular: '{who}, {district}, customer since {year}',
  where: [
    'On {street}, bell on the door',
    'Left of {landmark}, two steps down',
    '{district}, the window with the light on',
  ],
  faqs: [
    [
      'How long do you keep things aside?',
      'A week, without a deposit. After that we ring, and then it goes back.',
    ],
    ['Can I bring the dog?', 'Yes, there is a bowl by the door. Please keep tails off the lower shelf.'],
    [
      'Do you open later by arrangement?',
      'Until nine if you ring before noon. We are usually still sorting.',
    ],
    [
      'What does delivery cost abroad?',
      'What the post charges, to the cent. We write it under the sum before you pay.',
    ],
    [
      'Is everything from the site in the shop?',
      'Mostly, and more. Single pieces go quickly; ring and we look.',
    ],
    ['Can I pay by card?', 'Yes, any amount. Coins are welcome, the till is old.'],
    ['Do you wrap presents?', 'Yes, for nothing, in paper that has been something else before.'],
    ['May I just look?', 'Please. Nobody will ask if you need help until you look up.'],
  ],
  foot: {
    line: 'On {street}, {place}. Since {since}.',
    write: 'Orders, questions, lost umbrellas:',
    small: '{host}, behind the counter',
  },
};
