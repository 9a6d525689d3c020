import type { TradeTopic, TradeTopicWords } from './trades.js';

const WATER: TradeTopicWords = {
  names: ['{last} Plumbing', 'Pipe & {last}', '{district} Waterworks'],
  headlines: [
    'It has / dripped since / Monday.',
    'Hot at six. / January / included.',
    'Water knows / where it / is going.',
    'Dry by / noon.',
  ],
  subs: [
    'Baths, boilers and everything that drips in between. For [old houses|tenants, landlords and pubs] in {place}, with {crew} people and a dog who can smell a leak, says {first}.',
    'We mend first and sell later, [if at all|maybe]. Pipes, boilers and floors that get warm, in {district} and 45 minutes around.',
    'Plumbers since {since}: valves, boilers, whole bathrooms. For people who like a shower that [keeps its temperature|comes as no surprise].',
  ],
  object: ['{district}', 'since {since}', 'Pressure fine'],
  objectLabel: 'A large pressure gauge on a pipe with a bend and a valve, with the name {brand} around it',
  services: [
    'Dripping tap | Washer, cartridge, seat. [Half an hour, mostly.|The tap may stay.]',
    'Blocked drain | A spring instead of chemicals. You get to see what it was, [like it or not|or not, if you’d rather].',
    'Boiler service | Measured, cleaned, stickered for the next twelve months.',
    'Hidden leak | Found with an ear and a camera, opened only where it’s wet.',
    'New boiler | Old one out, new one in, warm again the same day.',
    'New bathroom | From the drawing to the last bead of silicone: three weeks, one person to ring.',
  ],
  servicesHead: ['What drips, what it costs', 'From washer to bathroom', 'Prices as plain as a meter'],
  materials: ['Cartridge', 'Angle valves, two'],
  billTitle: ['What a bill looks like', 'A bill for a Tuesday'],
  emergencyHead: ['Running? Turn it off first.', 'Water on the floor?', 'Wet all the way to the hall?'],
  emergency: [
    'Stopcock off | [Under the sink or in the cellar, clockwise until it stops.|Next to the meter. Turn right, keep turning.]',
    'Power off | Only where it’s wet. Flip the switch [with a dry hand|before you unplug].',
    'Bucket, towels, us | Ring downstairs if it drips downstairs. [We’re in the van.|Then leave the door on the latch.]',
  ],
  voices: [
    'Three firms wanted to rip out the bathroom. These two changed a washer.',
    'Saturday, eleven at night, water in the hall. By midnight it was just a hall.',
    'Since the new pump the house is so quiet that I can hear the clock.',
  ],
  smallVoices: [
    'The price on the phone was the price on the bill.',
    'He showed me where my stopcock is. After nine years.',
    'The shoes stayed outside and so did the dirt.',
    'For the first time four of us get a hot shower.',
  ],
  faqs: [
    'Does the wall have to come open? | Usually not. We look with a camera and an ear, and lift one tile at most.',
    'Is drain cleaner bad? | For the pipes, yes. Ring us instead; the spring costs less than the next pipe.',
    'My boiler is twenty. Does it have to go? | Not yet. We measure it, and while the figures are right it may stay.',
  ],
};

const POWER: TradeTopicWords = {
  names: ['{last} Electrical', 'Phase {place}', 'Current & {last}'],
  headlines: [
    'Fuse three. / It is always / fuse three.',
    'Lights on. / It’s half past / seven.',
    'Power comes. / We come / first.',
    'Eleven wires, / one plan.',
  ],
  subs: [
    'We run it, test it and label it. For [old flats|houses with cloth-covered wires] and anyone who never knows which switch is for what, in {place}.',
    'Electricians since {since}, {crew} of us, none afraid of ladders. Sockets, boards, sun off the roof [and doorbells that ring|, down to the cellar].',
    'From the lamp that flickers to the roof that earns. In {district} and around it, with a plan [that you keep|on paper].',
  ],
  object: ['{district}', '230 V', 'since {since}'],
  objectLabel: 'An open fuse board; one of its breakers has tripped, above them the sign {brand}',
  services: [
    'New socket | Drilled, filled, tested. [And it’s straight.|The photo with the spirit level is free.]',
    'Hang lamps | Up to five in a morning, [your aunt’s heavy one too|high ceilings included].',
    'Find a fault | Why the breaker trips. We measure until we know.',
    'New board | Everything labelled in your words: oven, bath, shed.',
    'Car charger | In the yard or the garage, on its own circuit, paperwork done.',
    'Sun on the roof | Panels, inverter, forms. Your phone shows you what it’s doing.',
  ],
  servicesHead: ['A price for each fuse', 'From F1 to F6', 'What a wire costs'],
  materials: ['Residual current device', 'Cable, 12 m'],
  billTitle: ['What a bill looks like', 'A bill for a kitchen'],
  emergencyHead: ['Dark? Don’t tinker.', 'Does it smell burnt?', 'Everything off?'],
  emergency: [
    'Hands off | [Whatever is warm or smells, don’t touch it, not even briefly.|Pull plugs only if they are cold.]',
    'Main switch down | The big one on the left of the board. [Then it’s quiet.|Then nothing more can happen.]',
    'A candle is fine | Keep the fridge shut, it lasts four hours. We need less.',
  ],
  voices: [
    'Eighteen fuses, none of them labelled. Now even my mother knows which one is the bath.',
    'The light had flickered since we moved in. It was one screw. Eleven years.',
    'In August the roof earned more than I did.',
  ],
  smallVoices: [
    'He knocked, measured, laughed and mended it.',
    'No dust and a straight socket. Both new to me.',
    'She talked me out of it. Now I’m a regular.',
    'The plan hangs inside the door, with a date on it.',
  ],
  faqs: [
    'Are cloth-covered wires dangerous? | Not at once, but they age. We test them and tell you which can wait.',
    'Does a solar roof pay off for me? | We work it out from last year’s bill, on one page. Sometimes the answer is no.',
    'Do you have to chase every wall? | No. The old conduit often does, and the rest runs behind the skirting.',
  ],
};

const ROOF: TradeTopicWords = {
  names: ['{last} Roofing', 'Ridge & {last}', 'High & Dry {place}'],
  headlines: [
    'The rain / is due / at four.',
    'One tile / is missing. / You can hear it.',
    'We’re up / there from / seven.',
    'Tight / before the / thunder.',
  ],
  subs: [
    'Tiles, lead and gutters. For houses in {place} [that have a hundred winters behind them|whose owners prefer the ground], with {crew} people and one long crane.',
    'We climb up, take photographs and show you what’s wrong, [and what still holds|without sighing]. Roofers in {district} since {since}.',
    'From one tile to the whole roof. We come before it gets wet and stay [until it’s dry|until the sweeping is done].',
  ],
  object: ['{district}', 'since {since}'],
  objectLabel: 'A tiled roof with a skylight and a gutter; one tile is new, below it the sign {brand}',
  services: [
    'Swap tiles | Up to ten, [the same shade if it still exists|we keep old ones in the yard].',
    'Clear gutters | Leaves out, downpipe flushed, [nests stay until July|photo before and after].',
    'Check a roof | Two hours up there, twelve photos, one page of plain words.',
    'Seal a chimney | New lead, properly dressed, tight into the corner.',
    'Skylight | Opening, frame, lining, in two days and no night in the open.',
    'New roof | Scaffold, insulation, tiles. Three weeks, covered every evening.',
  ],
  servicesHead: ['Row by row', 'From tile to ridge', 'What it costs up there'],
  materials: ['Tiles, twelve', 'Chimney lead'],
  billTitle: ['What a bill looks like', 'A bill after a storm'],
  emergencyHead: ['Dripping? Stay down.', 'Storm in the roof?', 'Is the wet patch growing?'],
  emergency: [
    'Don’t climb | [Wet tiles are as slippery as soap.|No tile is worth a ladder in the wind.]',
    'Bucket and photo | Put it under the patch and [pencil round the edge|write down the time].',
    'The sheet is coming | We cover it, at night too. Mending waits for daylight.',
  ],
  voices: [
    'The bucket stood in the loft for two winters. Now my bed does.',
    'After the hail they were here before the insurers.',
    'Twelve photos of my own roof, and at last I know what a ridge is.',
  ],
  smallVoices: [
    'The others wanted to replace it all. It was nine tiles.',
    'They swept the yard, and next door’s as well.',
    'Covered on Friday, thunderstorm on Monday.',
    'The pigeon has moved out and the gutter runs.',
  ],
  faqs: [
    'Does the whole roof have to go? | Hardly ever. We check row by row and change what’s done for.',
    'Does my tile still exist? | Usually. We keep forty old kinds in the yard and take a sample with us.',
    'What if it rains halfway through? | Then it’s covered. In the morning we open only what we can close by evening.',
  ],
};

const WOOD: TradeTopicWords = {
  names: ['{last} Joinery', 'Dovetail & {last}', '{district} Woodyard'],
  headlines: [
    'Two boards, / not one / screw.',
    'The drawer / runs again. / Quietly.',
    'Measure / three times, / then tea.',
    'Fits to the / millimetre.',
  ],
  subs: [
    'Furniture, doors and stairs in wood that we [know by name|stack ourselves]. For crooked walls in {place} and people who keep things.',
    'A workshop with {crew} benches in {district}. We build new, glue old and [will fetch a single sticking door|plane just the one door].',
    'Joiners since {since}. From a bread board to a kitchen, drawn in pencil, [built in ash, oak and walnut|built without haste].',
  ],
  object: ['{district}', 'since {since}'],
  objectLabel:
    'A dovetail joint in pale and dark wood with a folding rule across it that bears the name {brand}',
  services: [
    'Sticking door | Off, planed, on. [It closes with two fingers.|And the gap is even all round.]',
    'Glue a chair | Apart, cleaned, glued. [You may rock on it again.|Good for another thirty years.]',
    'Shelves to measure | For the wall that isn’t one, too.',
    'Table | Ash, oak or walnut, oiled, with drawers if you like.',
    'Built-in cupboard | Up to the ceiling, with a place for the vacuum.',
    'Kitchen | Drawn, built and fitted. By the same three people.',
  ],
  servicesHead: ['A price for each measure', 'From gap to kitchen', 'What wood costs'],
  materials: ['Ash, oiled', 'Hinges, one pair'],
  billTitle: ['What a bill looks like', 'A bill for a door'],
  emergencyHead: ['Locked out, broken, open?', 'Door gone, night here?', 'Glass in the frame?'],
  emergency: [
    'Don’t bend it back | [Splintered wood can be glued, kicked wood can’t.|Keep every splinter you find.]',
    'Block the gap | A chair will do for the first half hour.',
    'A board is coming | We close it today and make it nice next week.',
  ],
  voices: [
    'The drawer had stuck since my gran bought it. I almost miss the fight.',
    'My wall is six centimetres out. So is the shelf, and nobody can tell.',
    'He measured for three hours and said four sentences. The kitchen fits.',
  ],
  smallVoices: [
    'After two years the table still smells of the workshop.',
    'Before, every chair wobbled in its own way.',
    'The drawing hangs beside it now, framed.',
    'They saved the old door. I was about to burn it.',
  ],
  faqs: [
    'Isn’t it much dearer than a furniture shop? | On day one, yes. But we’ll still be able to glue it in thirty years.',
    'Can the old cupboard be saved? | Usually. Bring a photo and the drawer that sticks.',
    'How long do I wait? | A week for repairs, six to eight for furniture. The wood has been waiting longer.',
  ],
};

const HANDS: TradeTopicWords = {
  names: ['{last} & Hands', 'Spanner Thirteen', '{district} Repairs'],
  headlines: [
    'Thirteen / in hand, / tea later.',
    'It wobbles / for one / more day.',
    'The list is / on the / fridge.',
    'By eight / the yard / is full.',
  ],
  subs: [
    'We mend what others [have collected|throw away]: in the house, in the yard, on your mother-in-law’s car. In {place}, with {crew} people and every tool in its place.',
    'For the list that has been on the fridge since Easter. We come for a morning, [cross it off and sweep|and cross it off], in {district} and around.',
    'A workshop with its door open. Bolts, locks, fences, [bikes, lawnmowers|odd jobs], for people with two left hands or two full ones.',
  ],
  object: ['{district}', 'since {since}'],
  objectLabel: 'Spanners on their shadow board, one of them out at work, above them the sign {brand}',
  services: [
    'Odd jobs | Three things off your list, [in one morning|for one call-out].',
    'Locks & doors | New cylinder, latch straightened, keys cut.',
    'Put it together | Furniture, swings, shelves. [We’ll explain the spare screw.|Nothing is left over.]',
    'Paint a room | Two coats, edges as if ruled.',
    'Fence & gate | Posts set, hinges straightened, oiled.',
    'A day for two | Two people, eight hours, the entire list.',
  ],
  servicesHead: ['A price for each spanner', 'From 8 to 24', 'Your list, our prices'],
  materials: ['Lock cylinder', 'Hinges, one pair'],
  billTitle: ['What a bill looks like', 'A bill for a morning'],
  emergencyHead: ['Locked out? Stay calm.', 'Broken, now, at once?', 'Door shut, key inside?'],
  emergency: [
    'Don’t kick it | [The door costs more than we do.|Let go of the handle first.]',
    'Look around | Is a window ajar, does a neighbour have the spare?',
    'Have some ID | We’ll ask who you are. [Then it takes five minutes.|That’s for your sake.]',
  ],
  voices: [
    'Nine things on the list, by noon it was a piece of paper. He found the tenth himself.',
    'I said it couldn’t be fixed. He said “thirteen”, and it was.',
    'The fence is straight. Now the house looks crooked.',
  ],
  smallVoices: [
    'They asked whether to mend the radio as well.',
    'Three jobs, one visit, one price that I knew beforehand.',
    'Two in the morning, two minutes, not a scratch.',
    'The gate no longer squeaks. The dog is confused.',
  ],
  faqs: [
    'Is it worth it for one nail? | Yes, if it brings two friends: three jobs cost one call-out.',
    'Do you really do everything? | No. Gas, roofs and mains go to people who trained for them.',
    'Who brings the material? | We do, with the receipt. Or you do, and we look it over first.',
  ],
};

export const TRADES_TOPICS_EN: Record<TradeTopic, TradeTopicWords> = {
  water: WATER,
  power: POWER,
  roof: ROOF,
  wood: WOOD,
  hands: HANDS,
};
