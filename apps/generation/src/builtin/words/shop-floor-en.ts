import type { TradeWords } from './shop.js';

export const FLOOR_EN: Record<'bikes' | 'goods', TradeWords> = {
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
      ['Do you make up boxes?', 'Yes, tell us the person and a sum. We write the card if your hand is bad.'],
    ],
  },
};
