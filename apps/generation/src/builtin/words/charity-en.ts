import type { CharityWords } from './charity.js';

export const CHARITY_EN: CharityWords = {
  nav: { work: 'What we do', proof: 'The account', people: 'Who', events: 'Dates', give: 'Give' },
  sample: {
    figures: 'figures',
    work: 'what is done',
    account: 'account',
    sums: 'sums',
    people: 'people',
    dates: 'dates',
    address: 'address',
  },
  drawing: {
    tags: 'A board of hooks: {waiting} tags hang, {gone} hooks are empty',
    crates: 'Crates by month, {year} in all',
    river: 'Chart of the water with four stations',
    rope: 'A line with four stations and a lifebuoy',
    log: 'A page of the logbook: {week} strokes in one week',
  },
  tenEach: 'in the picture: one crate for ten',
  inAll: 'in all',
  give: ['Give something', 'Put something in', 'Help out'],
  see: ['See the account', 'Where it goes', 'Read the books'],
  proof: {
    heading: ['Where each hundred goes', 'The books, open', 'It adds up, see'],
    text: [
      'Last year’s account, checked by two people who [do not like each other|have never agreed before]. The long version is [on paper at the door|pinned to the fridge].',
      'We print this once a year and [argue about it in public|read it aloud to the end]. Anybody may come; [most come for the soup|bring a pencil].',
      'No agency, [no car, no glossy paper|no gala, nobody in a bow tie]. What is left over goes [into the next January|straight into the next winter].',
    ],
    total: '[Makes a hundred, every year|A hundred, counted twice|Together, to the cent, a hundred]',
  },
  giving: {
    heading: ['What your money turns into', 'Pick a size', 'Small, middling, large'],
    action: ['Give this', 'Make it so', 'This one'],
    note: [
      'Once or monthly, and you can stop with one line of mail. [Receipts come in January.|The receipt follows in January, unfolded.]',
      '[No calls, no letters with photographs.|We never ring at supper.] One receipt, [one thank you, done|one line from whoever used it].',
      'Every sum is entered by hand on the day it comes. {host} [writes very neatly|does it in green ink].',
    ],
    each: ['once or monthly', 'most give this', 'a whole one'],
  },
  time: {
    heading: ['We take hours', 'What an hour does', 'Time, in three sizes'],
    rows: [
      ['One hour', 'A round with the list, the leash or the van keys. Somebody comes along.', '1 h'],
      ['One morning', 'From eight to noon, with breakfast. You will ache a little.', '4 h'],
      ['One season', 'A morning a week for three months. You get a hook of your own.', '12 × 4 h'],
    ],
    note: [
      'First hours are never alone, and you may leave when you like.',
      'Come once to look. Nobody hands you a form.',
      'Tell us what your hands are good at; we keep a list.',
    ],
    action: 'Offer this',
  },
  people: {
    heading: ['Who picks up', 'The ones with keys', 'You will meet'],
    note: {
      tags: 'each with a tag, like everybody here',
      crates: 'stencilled, as on the crates',
      river: 'one stroke a year in the mud',
      rope: 'everyone holds the line',
      log: 'one stroke a year with us',
    },
    sum: 'That day',
  },
  events: {
    heading: ['Come by', 'Doors open', 'Next dates'],
    ask: ['Say you are coming', 'Ask about a date', 'Write a line'],
  },
  foot: [
    '{brand}, registered in {place}. {host} opens the post',
    '{brand}, {street}, {place}. Books open to anybody',
    '{brand} in {place}, since {since}, mostly before breakfast',
  ],
  causes: {
    animals: {
      names: [
        'Empty Hooks {place}',
        'The {district} Kennels',
        'Second Leash',
        'Four Paws {district}',
        'The Last Bowl',
      ],
      headlines: [
        ['Empty hooks are', 'the good news.'],
        ['Thirty hooks.', 'Fewer tags.'],
        ['Bruno waits.', 'Until four, mostly.'],
        ['Come at three,', 'bring old towels.'],
      ],
      subs: [
        'A small shelter in {district} for dogs and cats that ran out of [luck|people]. You choose each other, [slowly|over three walks].',
        'We feed, walk and mend what {place} leaves [at the gate|in boxes], until somebody comes back a third time.',
        'For animals between two homes. In {place}, [with a vet on Thursdays|with a waiting list for walks], and nobody is sent home with the wrong cat.',
      ],
      lines: [
        [
          'Gate open 15:00 to 18:00, {street}',
          'Walks from ten, {street}, {district}',
          'Visits daily but Monday, {street}',
        ],
        ['{waiting} wait, {gone} hooks are empty', '{waiting} tags today; there were thirty'],
      ],
      stations: [
        ['The gate', 'found 6:40'],
        ['The vet', 'Thursday'],
        ['First walk', 'day three'],
        ['New sofa', 'day 41'],
      ],
      why: ['We count by hooks.', 'A home is a long walk.', 'Nobody here is difficult.'],
      whys: [
        [
          'Everyone who comes in gets a tag, a name and a hook. When they leave, the hook stays empty for a week, so that we see it was worth it.',
          'It began with a box at the tram stop and {host}, who was late for work. Nothing about that has changed.',
          'We do not give away puppies by mail. You come three times, we come once, and then the tag is yours.',
        ],
        [
          'Nobody is put to sleep for want of room. When it is full we ring forty people, and one of them always has a kitchen.',
          'Old ones stay, if it must be for good. Two sleep in the office and do not do any work.',
          'What they were before we write down only if it helps. Most of it doesn’t.',
        ],
      ],
      figures: [
        [
          ['{week}', 'walks last week, entered by hand'],
          ['{week}', 'rounds on the leash in seven days'],
          ['{week}', 'walks since Monday last'],
        ],
        [
          ['{year}', 'came in last year'],
          ['{year}', 'new tags in twelve months'],
          ['{year}', 'animals in one year, hedgehogs not counted'],
        ],
        [
          ['41 days', 'is how long one waits here'],
          ['41 days', 'from the gate to a sofa'],
          ['41 days', 'between two homes, in the middle'],
        ],
        [
          ['{helpers}', 'people with a key'],
          ['{helpers}', 'who walk, wash and drive'],
          ['{helpers}', 'names on the rota'],
        ],
      ],
      work: {
        heading: ['From the gate to a sofa', 'What we do all day', 'First water, then names'],
        items: [
          [
            'first hour',
            'Water, quiet, a name',
            'Nobody is examined who is still shaking. The name comes from whoever opened the gate.',
          ],
          [
            'Thursdays',
            'The vet’s table',
            'Chip, teeth, fleas, stitches. What costs more is decided by three people within a day.',
          ],
          [
            'day three',
            'The walk',
            'With the same person, on the same way. After a week they pull you round the corner.',
          ],
          [
            'third visit',
            'You choose each other',
            'Come three times, once in the rain. We visit once and look for holes in the fence.',
          ],
          [
            'afterwards',
            'The number on the tag',
            'It is ours, and somebody answers. Four in a hundred come back; that is what hooks are for.',
          ],
        ],
      },
      account: [
        ['Food and straw', '[Nine tonnes, mostly chicken|Nine tonnes, and it goes in a day]'],
        ['The vet', '[Thursdays, and two nights a month|Thursdays, stitches, and the odd sock swallowed]'],
        ['Heating, water', '[Warm floors under the old ones|Floors the old ones lie down on]'],
        ['The van', '[Twenty-two years old, starts every time|It barks too, in second gear]'],
        ['Paper, bank, stamps', '[And the coffee, to be honest|Stamps with dogs on them, of course]'],
      ],
      give: [
        [
          ['A week of bowls', 'Feeds one middling dog from Monday to Sunday.'],
          ['Seven dinners', 'For one cat with opinions, a week.'],
          ['Bowls, full', 'One animal, one week, with straw.'],
        ],
        [
          ['One Thursday', 'Chip, jabs and a look at the teeth.'],
          ['The vet, once', 'What each of them gets in the first week.'],
          ['A clean bill', 'Vaccination, chip and flea comb.'],
        ],
        [
          ['A hook for the winter', 'Heating, food and walks until somebody comes.'],
          ['From gate to sofa', 'Forty-one days, all in.'],
          ['A whole stay', 'Everything one of them costs us.'],
        ],
      ],
      roles: [
        'opens the gate',
        'the vet’s table',
        'walks, all weathers',
        'cats, night shift',
        'the van',
        'books, receipts',
        'house visits',
        'towels and laundry',
        'answers the phone',
      ],
      events: [
        ['Open gate', 'Look round, [no leash pressed into your hand|stay for tea, leave alone].'],
        ['The long walk', 'Eight kilometres, eleven dogs, [one pub|one bench for the old ones].'],
        ['Towel day', 'Bring old ones. Sheets too, but no pillows.'],
        ['Members’ evening', 'The account, read aloud, [with soup|over cake].'],
        ['First walks', 'For people who [would like to and never have|grew up with a goldfish].'],
      ],
    },
    food: {
      names: [
        'The {place} Table',
        'Crates & Keys',
        'Second Shelf {district}',
        'Full Crate {place}',
        'The Tuesday Larder',
      ],
      headlines: [
        ['Nothing left over', 'by six.'],
        ['Crates in at nine,', 'out by noon.'],
        ['Tuesday’s bread', 'is still bread.'],
        ['No questions.', 'Two bags.'],
      ],
      subs: [
        'We fetch what {place} would throw away tonight and set it on tables by [noon|eleven]. Whoever needs it takes it; [nobody shows a paper|nobody is asked why].',
        'Bread, milk, [crooked carrots|bananas with freckles]: fetched in {district} before nine, gone by six, for [four hundred|three hundred and forty] kitchens.',
        'A larder for everybody in {place} who is short this week. [You choose yourself|You pick, not we], and there is a chair.',
      ],
      lines: [
        [
          'Tuesday and Friday, 11:00 to 18:00',
          '{street}, {district}, green door',
          'Round the back of {street}, {district}',
        ],
        [
          '{year} crates last year, each one signed for',
          '{year} crates in twelve months, and {helpers} helpers',
        ],
      ],
      stations: [
        ['Market', '6:30'],
        ['Sorting', '9:00'],
        ['Tables', '11:00'],
        ['Empty', '18:00'],
      ],
      why: [
        'Food is not the problem. Noon is.',
        'A crate is a promise with slats.',
        'What is good at nine is good at ten.',
      ],
      whys: [
        [
          'Shops order for the full shelf. So every evening something is left that is not bad, only late. We are there at half past six with a van.',
          'It began with a bakery that rang {host} every night about forty rolls. Today we sort nine kinds of crate.',
          'We weigh nothing and ask nothing. You get a basket, you choose, and the coffee is at the end so that people stay.',
        ],
        [
          'What is too soft becomes soup, what is too hard goes to the goats at {district}. Bins are emptied once a month.',
          'Half of those who sort today stood on the other side of the table once. They know which bag tears.',
          'The two refrigerators were given by a dentist. The third we are still looking for.',
        ],
      ],
      figures: [
        [
          ['{week}', 'baskets filled last week'],
          ['{week}', 'people at the tables in seven days'],
          ['{week}', 'times somebody said hello, last week'],
        ],
        [
          ['{year}', 'crates in a year, each of them counted'],
          ['{year}', 'crates fetched in twelve months'],
          ['{year}', 'crates, at twelve kilos each'],
        ],
        [
          ['5 h', 'from the shop’s back door to yours'],
          ['5 h', 'between collected and eaten'],
          ['5 h', 'is how long a tomato stays with us'],
        ],
        [
          ['{helpers}', 'who lift, sort, drive'],
          ['{helpers}', 'names on the rota, three with a van'],
          ['{helpers}', 'pairs of hands, some very old'],
        ],
      ],
      work: {
        heading: ['From back door to basket', 'One day, nine crates', 'What happens before noon'],
        items: [
          ['6:30', 'The round', 'Eleven back doors, one van, one thermos. Whoever drives chooses the radio.'],
          ['9:00', 'The long table', 'Good, soup, goats: three piles and no discussion. Mould decides.'],
          ['11:00', 'Doors', 'A number, a basket, a slow walk past the tables. You take what you will cook.'],
          [
            '16:00',
            'The second round',
            'For people who can’t come: forty bags up to forty doors, with a chat included.',
          ],
          ['18:00', 'Empty', 'Tables wiped, crates stacked, the list for tomorrow on the door.'],
        ],
      },
      account: [
        ['Van and diesel', '[Four rounds a week, all year|Four mornings a week, tyres included]'],
        ['Cold rooms', 'Two and a half refrigerators'],
        ['Rent and light', 'The old laundry, [cheap and full of draughts|cheap, with one good window]'],
        ['What we must buy', 'Oil, nappies, coffee'],
        ['Paper, bank, soap', '[And one very good stamp|Soap is the larger half]'],
      ],
      give: [
        [
          ['A round', 'Diesel for one morning: about nine crates.'],
          ['Nine crates', 'What one tank of fuel brings in.'],
          ['One morning’s van', 'From the market to the tables.'],
        ],
        [
          ['A month of cold', 'Keeps milk and cheese for four weeks.'],
          ['Cold, for April', 'Electricity for one refrigerator, a month.'],
          ['One shelf, chilled', 'Four weeks of yoghurt that stays yoghurt.'],
        ],
        [
          ['A household', 'Two bags a week for half a year.'],
          ['Half a year of Fridays', 'For one kitchen with three children.'],
          ['Fifty-two bags', 'Two a week, one family, until autumn.'],
        ],
      ],
      roles: [
        'drives the early round',
        'sorting, sharp eye',
        'the door',
        'soup',
        'second round, on foot',
        'books, receipts',
        'bread table',
        'lifts and jokes',
        'knows every shop',
      ],
      events: [
        ['Sorting for beginners', 'Two hours, gloves are here, [jokes too|and someone who knows melons].'],
        ['Soup from what is left', 'We cook in public. [Bring a bowl.|The recipe is what came in.]'],
        ['Shelf day', 'Collecting at three shop doors: oil, rice, nappies.'],
        [
          'The account, aloud',
          '[With bread. All questions allowed.|Page by page, until nobody asks any more.]',
        ],
        ['Open larder', 'See the tables [before the doors open|while they are still full].'],
      ],
    },
    nature: {
      names: [
        'River Watch {place}',
        'The {district} Wardens',
        'Upstream {place}',
        'Bank to Bank',
        'Mud & Feather',
      ],
      headlines: [
        ['Knee-deep', 'by eight.'],
        ['Count first.', 'Argue later.'],
        ['Nine stations,', 'one river.'],
        ['The kingfisher', 'is back at four.'],
      ],
      subs: [
        'We look after the water and what lives in it around {place}: [count|measure], mend, [plant willows|pull out bicycles], and write it all down.',
        'Every Saturday {helpers} people in {place} put on waders. [You can borrow a pair|Size 43 is free].',
        'For [everything with feathers, fins or roots|otters, willows and the people downstream] near {place}. With numbers since {since}, and mud.',
      ],
      lines: [
        ['Saturdays 8:00, {street}, {district}', 'Meet at the gauge, {street}', 'Hut at the end of {street}'],
        ['{week} sightings last week, all dated', '{week} entries in the book, this week alone'],
      ],
      stations: [
        ['Old weir', 'otter, 2'],
        ['Gauge', '1.14 m'],
        ['Willows', 'kingfisher'],
        ['Spring', '8.2 °C'],
      ],
      why: [
        'What is counted gets cared for.',
        'Rivers do not write letters.',
        'Upstream is somebody’s address.',
      ],
      whys: [
        [
          'We began by counting, because nobody believed the fish were gone. Now we count them coming back, which [is slower and nicer|takes a colder sort of patience].',
          'A river needs three things: shade, bends and somebody who looks. We plant the first, dig the second and [are the third|take turns at the third].',
          'It started with {host}, a bucket and one shoe in {since}. The other shoe [turned up in the spring count|is in the hut, on a nail].',
        ],
        [
          'Every entry has a place, an hour and a name, so the town can’t say it didn’t know. [It has stopped saying so.|It reads them on Mondays now.]',
          'We mend with what grows: willow, stone, time. The digger comes for two days a year [and is paid in pears|and leaves the way it came].',
          'All our figures are open. [Schools use them, and once a court did.|A brewery checks them before it brews.]',
        ],
      ],
      figures: [
        [
          ['{week}', 'sightings last week, [each with an hour|two of them argued over]'],
          ['{week}', 'entries in the book [in seven days|since last Sunday]'],
          ['{week}', 'times somebody stood still [and wrote|long enough to be sure]'],
        ],
        [
          ['{year}', 'willows planted last year'],
          ['{year}', 'metres of bank made soft again'],
          ['{year}', 'cuttings stuck in mud in a year'],
        ],
        [
          ['8.2 °C', 'at the spring, all summer'],
          ['3 km', 'where fish can pass again'],
          ['2', 'otters, probably three'],
        ],
        [
          ['{helpers}', 'people in waders'],
          ['{helpers}', 'who count, plant and haul'],
          ['{helpers}', 'names in the hut, some with paws'],
        ],
      ],
      work: {
        heading: ['Count, mend, wait', 'What we do up to the knee', 'A year along the water'],
        items: [
          [
            'Saturdays',
            'The count',
            'Nine stations, one hour each. [Pencil, because ink runs.|Nobody talks before the tea.|Whoever sees an otter rings a bell.]',
          ],
          [
            'November',
            'Willow week',
            'Cut in the morning, in the bank by four. [Two in three take.|The third was for the goats.|Stick them in upside down and they grow anyway.]',
          ],
          [
            'all year',
            'What does not belong',
            '[Last year: eleven bicycles, one safe, empty, and a great deal of string.|Bicycles mostly, one piano lid, and a trolley from a shop that closed.|Last year one safe came out, and it was empty. So was the wallet next to it.]',
          ],
          [
            'April',
            'The night of the toads',
            'Buckets along the road from dusk. [Children are better at it.|They weigh less than they look.|Last spring it was 1,140, carried one by one.]',
          ],
          [
            'with schools',
            'Boots and magnifiers',
            'A class, a net, a tray. [What is in it tells how the water was in March.|Whoever finds a caddis fly may keep its name.|The teacher falls in about once a year.]',
          ],
        ],
      },
      account: [
        [
          'Banks and plants',
          'Willow, stone, [two days with the digger|a digger for two days|the digger, twice]',
        ],
        [
          'Measuring',
          'Probes, boots, [one good scale|a scale that agrees with itself|new batteries every March]',
        ],
        ['Classes outdoors', 'Nets, trays, [bus fares|forty small boots|and the bus there]'],
        ['The hut', 'Roof, stove, [insurance|the same window again|a kettle and its successor]'],
        [
          'Paper and bank',
          '[Maps are the dear part|The ink costs more than the paper|Waterproof paper, mostly]',
        ],
      ],
      give: [
        [
          [
            'Ten willows',
            '[Cut, carried, planted, and looked at in June.|From a neighbour’s tree into our bank.]',
          ],
          ['Ten cuttings in', '[Six will be shade in four years.|Four will be for the beaver.]'],
          ['A metre of shade', 'Ten willows, one afternoon.'],
        ],
        [
          ['A class by the river', 'Nets, trays and [the bus for twenty-four|towels for twenty-four].'],
          ['Twenty-four in boots', 'One school morning with magnifiers.'],
          ['One morning outdoors', 'For a class that has never [been in it|seen what lives in it].'],
        ],
        [
          ['A bend', 'Five metres of bank, dug soft, [for good|and left alone].'],
          ['Five metres back', 'Digger, stone and willow for one piece of bank.'],
          ['A place to spawn', '[Gravel, and a week of carrying it.|Clean gravel where the current slows.]'],
        ],
      ],
      roles: [
        'counts station four',
        'willows',
        'the scale',
        'night of the toads',
        'schools',
        'books and maps',
        'knows every bird',
        'the digger',
        'hut, stove, soup',
      ],
      events: [
        [
          'Saturday count',
          '[Come to one station, count for one hour.|One hour, one station, one thermos.|Somebody shows you what a teal is.]',
        ],
        [
          'Willow day',
          '[Bring gloves. We have knives and cake.|Forty stakes before lunch, then soup.|Old trousers. The bank is softer than it looks.]',
        ],
        [
          'Toad night',
          'From dusk until they stop. [Torches with red light.|Wet hands, please: dry ones hurt them.|We bring the buckets.]',
        ],
        [
          'Figures and soup',
          '[The year in eleven graphs, one of them good.|Eleven graphs and a ladle. Ask about number nine.|What the year did, drawn by hand, then leek.]',
        ],
        [
          'Walk to the spring',
          '[Eleven kilometres, slow, with names for things.|Uphill all morning, downhill with the water.|Eleven kilometres. Whoever knows a plant says it aloud.]',
        ],
      ],
    },
    people: {
      names: [
        'Hold the Line {place}',
        'Next Door {district}',
        'The {place} Rope',
        'One More Chair',
        'Tuesday People',
      ],
      headlines: [
        ['Somebody answers', 'at three.'],
        ['One line.', 'Many hands.'],
        ['A key, a kettle,', 'a Tuesday.'],
        ['You call.', 'We come by bike.'],
      ],
      subs: [
        'A phone, a kitchen and {helpers} people in {place} who have an hour. For whoever is [new|alone|tired of forms], and not only [then|at Christmas].',
        'We fill in forms, carry sofas and sit [beside beds|at tables] in {district}. It costs nothing and nobody asks [what you believe|why].',
        'For the week when everything happens at once. {place} has [doctors|offices] for most of it; we have [the rest|the time].',
      ],
      lines: [
        [
          'Daily 9:00 to 21:00, {phone}',
          'Door open from three, {street}',
          '{street}, {district}, bell in the middle',
        ],
        ['{week} calls last week, all answered', '{week} strokes in the book since Monday'],
      ],
      stations: [
        ['First call', 'Tue 15:00'],
        ['Somebody comes', 'Tue 17:30'],
        ['Forms, together', 'Wed 10:00'],
        ['You ring for others', 'some day'],
      ],
      why: [
        'Nobody needs everything. Everybody needs Tuesday.',
        'A line holds because many do.',
        'Help is mostly being there at three.',
      ],
      whys: [
        [
          'Most trouble comes in threes: a letter, a fever, a broken boiler. One of them we can take off you, today, without a form.',
          'It began with a stairwell in {district} where six people had one ladder. We still have the ladder.',
          'You do not have to be at the end of the rope to hold it. The best time to call is a day before you think so.',
        ],
        [
          'Those who come are trained for four evenings, checked once, and never alone the first time.',
          'We write down the hour and what was needed, never the name. That is how we know Tuesdays are hard.',
          'A third of our people called us first. They know what one doesn’t want to hear.',
        ],
      ],
      figures: [
        [
          ['{week}', 'calls last week'],
          ['{week}', 'times the phone rang since Monday last'],
          ['{week}', 'strokes in the book, one week'],
        ],
        [
          ['{year}', 'visits last year, on foot or by bike'],
          ['{year}', 'doors opened to us in twelve months'],
          ['{year}', 'afternoons, chairs included'],
        ],
        [
          ['2 h', 'until somebody is there'],
          ['40 s', 'until somebody picks up'],
          ['4', 'evenings of training, with cake'],
        ],
        [
          ['{helpers}', 'who hold the line'],
          ['{helpers}', 'people with one hour to spare'],
          ['{helpers}', 'neighbours, 19 to 84 years old'],
        ],
      ],
      work: {
        heading: ['What we can do by tonight', 'Small things, at once', 'Call, and then'],
        items: [
          [
            'at once',
            'Someone on the phone',
            'A person, in nine languages between us. If you only want to talk, that is a reason.',
          ],
          ['within two hours', 'Someone at the door', 'With soup, a screwdriver or a pram. You say which.'],
          [
            'Wednesdays',
            'Forms, at the big table',
            'Bring the envelope, closed if you like. We open it together.',
          ],
          ['Thursdays', 'The long lunch', 'Twenty-four chairs and one too many, always.'],
          [
            'overnight',
            'The quiet room',
            'Two beds for a night when home doesn’t work. The key is with whoever answers.',
          ],
        ],
      },
      account: [
        ['Visits and emergencies', 'Fares, tools, [what is needed tonight|light bulbs, nappies, keys cut]'],
        ['The house', 'Rent, heating, two beds'],
        ['Lunches', '[Twenty-four chairs every week|Soup for twenty-four and seconds]'],
        ['Training', 'Four evenings each, [one supervisor|a lot of cake]'],
        ['Paper, phone, bank', 'The number [costs more than one thinks|is the one thing we never cut]'],
      ],
      give: [
        [
          ['An afternoon', 'Fare, cake and a person for three hours.'],
          ['Three hours', 'Somebody comes, and has time.'],
          ['One visit', 'With whatever has to be carried there.'],
        ],
        [
          ['The long lunch', 'Twenty-four plates on one Thursday.'],
          ['A full table', 'Soup, bread, and the chair too many.'],
          ['One Thursday', 'Lunch for everybody who comes.'],
        ],
        [
          ['One of us', 'Four evenings of training for one new person.'],
          ['A new pair of hands', 'Trained, checked, and there for years.'],
          ['Somebody who knows how', 'From first evening to first visit.'],
        ],
      ],
      roles: [
        'answers the phone, first ring',
        'forms, all of them',
        'kitchen',
        'by bike, any weather',
        'nights',
        'books, receipts',
        'ladder and drill',
        'training',
        'listens',
      ],
      events: [
        ['First evening', 'What we do, what we don’t, [and soup|and who has the key].'],
        ['Long lunch', '[Come and sit anywhere. That is all.|Sit where there is bread. That is all.]'],
        ['Ladder day', 'Bring what is broken. Some of it we can mend.'],
        ['The account, aloud', 'Questions first, cake after.'],
        [
          'Language table',
          'Nine languages, [one dictionary, a pot of tea|one dictionary without its cover].',
        ],
      ],
    },
  },
};
