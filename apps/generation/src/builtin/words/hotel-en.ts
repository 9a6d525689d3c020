import type { HotelWords } from './hotel.js';

export const HOTEL_EN: HotelWords = {
  topics: {
    hotel: {
      names: [
        'Hotel {last}',
        '{last} House',
        'The {district} Rooms',
        'Hotel Two Lamps',
        'The Latchkey',
        'Number Nineteen',
        'The Quiet Bell',
        'Hotel Half Moon',
        'The Landing',
      ],
      links: {
        rooms: 'Rooms',
        breakfast: 'Breakfast',
        around: 'On foot',
        rates: 'Rates',
        booking: 'Your dates',
        where: 'Find us',
      },
      headlines: {
        keys: [
          ['Number {key} is', 'on its hook.'],
          ['Take the key', 'with the tag.'],
          ['{Rooms} hooks,', 'one with your number.'],
          ['Ring once.', 'The key is ready.'],
        ],
        house: [
          ['A light on', 'in number {key}.'],
          ['{Rooms} windows.', 'Yours is lit.'],
          ['Home by eleven,', 'or much later.'],
          ['The stairs creak', 'on step nine.'],
        ],
        view: [
          ['Wake up', 'facing the right way.'],
          ['Open the left', 'window first.'],
          ['Stay in bed.', 'It comes to you.'],
          ['Curtains at eight,', 'or not at all.'],
        ],
      },
      subs: [
        '{Rooms} rooms [on|along] {street} for people who [unpack|read in the bath|come by train], and one piano that nobody has to play.',
        'A small hotel in {district}: {rooms} rooms, [real keys|brass keys|proper keys] and a cat that is in none of the photographs.',
        '{Rooms} rooms, no two alike, [above|behind] {street}. For two nights or for a [novel|thesis|change of heart].',
        'For travellers who would rather [ask {first}|be told by {first}] than search: {rooms} rooms in {place}, and a [bicycle|umbrella] for each.',
      ],
      book: ['Ask for your dates', 'Hold a room', 'See if your dates are free'],
      look: ['Walk through the rooms', 'Look at the rooms', 'Which window is yours'],
      drawn: {
        keys: 'Drawing: the key board, {rooms} hooks with numbered tags',
        house: 'Drawing: the house cut open at night, each room with its number',
        view: 'Drawing: a window of room {key} and what it looks out on',
      },
      notes: [
        ['{roomsN}', 'rooms'],
        ['{since}', 'first guest'],
        ['0', 'key cards'],
      ],
      roomsTitle: [
        'A key for each of them',
        'Choose by the window',
        'Three kinds of quiet',
        'The rooms, by what you see',
      ],
      roomsLead: [
        'Every room looks at something. We name it before you book, [and we do not call a car park a garden|so that nobody has to guess|because a view costs more than a yard].',
        'The tag on the key has the colour of the view. [Guests remember the colour longer than the number.|So you find your door after dinner.|That is all the branding we have.]',
        'No categories, no stars on the doors. [A bed, a chair, a window and a door that closes softly.|What differs is the window.|The difference is what happens when you draw the curtains.]',
      ],
      mark: 'Room {number}',
      offers: [
        {
          title: ['The narrow one', 'For one and a book', 'The single with the good chair'],
          text: [
            'A bed, a desk, a chair that took us [two|three] years to find. [The radiator ticks twice at six, then it is warm.|The desk is wide enough for a map.]',
            'Small, and proud of it: everything is [within reach|one step away] and the reading lamp reaches the pillow.',
            'For people who travel alone on purpose. [A door between you and the corridor, and another one.|The desk faces the window, not the wall.]',
          ],
          guests: 'one',
          bed: '120 cm',
        },
        {
          title: ['The double on the corner', 'For two, with room to be silent', 'The one people ask for'],
          text: [
            'Two windows, two lamps, two [blankets|bedside tables], and [one very long|a deep] bath. Light from [breakfast|eight] to dinner.',
            'The floorboards are from {since} and [say so|talk a little]. The mattress is from last year and [does not|says nothing].',
            'A table for two by the window. [Most of our guests eat the second half of their picnic here.|We bring tea until ten.]',
          ],
          guests: 'two',
          bed: '180 cm',
        },
        {
          title: ['The long room', 'For the family, or for a dog', 'The top of the house'],
          text: [
            'Under the roof, with a [bunk|second bed] behind a curtain and a [rope|bell] to call for pancakes.',
            'Four beds, one long table and a [chest of games|shelf of games] from which no piece is missing. [We count.|{first} counts them on Mondays.]',
            'The largest and the highest. Tall guests [are warned about|know] the beam; short ones [get|have] the best corner.',
          ],
          guests: 'two to four',
          bed: '160 cm + 2 × 90 cm',
        },
      ],
      breakfastTitle: [
        'Breakfast, until you are done',
        'An egg takes four minutes',
        'The table from above',
        'Eight o’clock, or half past ten',
      ],
      breakfastText: [
        [
          'No buffet, no tongs. You sit down and it comes: bread, butter, two jams, and an egg as you [say|like it].',
          'We set every table the same and ask one question: [coffee or tea|how many minutes for the egg]. The rest is already there.',
          '{first} [fetches|carries in] the bread at seven. What we cannot make ourselves has [a name on the card|travelled less than you].',
        ],
        [
          'In a hurry? A paper bag with a roll, an apple and [coffee|a boiled egg] stands on the stairs [from five|from half past five].',
          'If you leave before six, breakfast is [in a bag on your door handle|a bag with your number on it].',
          'Nobody clears a cup that is still [warm|half full]. The last table gets up when [it wants to|the pot is empty].',
        ],
      ],
      breakfastList: [
        ['7:00', ['bread, still warm', 'the bread arrives', 'first coffee, quietly']],
        ['7:30', ['tables are set, papers are ironed', 'papers on the table, unread', 'eggs go on']],
        ['10:30', ['the last egg', 'the kitchen sits down itself', 'the last pot of coffee']],
      ],
      breakfastDrawn: 'Drawing: a breakfast table from above',
      aroundTitle: [
        'From the door, on foot',
        'What is how far',
        'Minutes, walked by us',
        'Leave the car asleep',
      ],
      aroundLead: [
        'One dot is one minute at the pace of {first}, who [does not run|stops at shop windows|has short legs].',
        'We walked all of it on a [Tuesday|Sunday] with a watch and [no luggage|one suitcase]. One dot, one minute.',
        'Every dot is a minute on foot. [In rain, count two.|With a child, count double.|With new shoes, add a few.]',
      ],
      stops: [
        {
          name: 'The bread we serve',
          note: [
            'the queue is short before eight',
            'closed on Mondays, we know a second one',
            'say which house you come from',
          ],
        },
        {
          name: '{transit}',
          note: [
            'where you most likely arrive',
            'the last one goes after midnight',
            'the first one goes at five',
          ],
        },
        {
          name: 'The water',
          note: [
            'a bench that faces west',
            'steps to sit on until it is dark',
            'bring the blanket from the wardrobe',
          ],
        },
        {
          name: 'A bar without music',
          note: ['the barman remembers', 'the olives are free', 'open when everything is not'],
        },
        {
          name: 'The market',
          note: ['Wednesday and Saturday, until one', 'go hungry', 'the cheese stand on the left'],
        },
        {
          name: 'The old cinema',
          note: [
            'one screen, original sound',
            'row seven is the good one',
            'the ice cream is better than the film',
          ],
        },
        {
          name: 'The park with the pond',
          note: ['a lap takes twelve minutes', 'ducks, rowing boats, no scooters', 'quiet before nine'],
        },
        {
          name: 'A table we would book',
          note: [
            'ask us, they keep one for our guests',
            'eight tables and no menu in English',
            'fish on Friday, really',
          ],
        },
      ],
      ratesTitle: ['What a night costs', 'Rates, all of them', 'Three seasons, three rooms'],
      ratesLead: [
        'Per room and night, whoever sleeps in it. [Sheets, towels and wifi are not extras.|The price on Tuesday is the price on Saturday.|There is no cheaper price anywhere else.]',
        'The same price here, on the telephone and at the door. [Nobody gets a secret one.|We print it once a year.]',
        'A room costs what it costs: no [resort fee|cleaning fee], no surprise at the [desk|door].',
      ],
      seasons: ['November – March', 'April – June, autumn', 'July – August'],
      bill: {
        nights: '{n} nights, {room}, spring: {n} × {price}',
        extra: 'Breakfast: {guests} × {n} × {price}',
        tax: 'Visitors’ tax: {guests} × {n} × {price}',
        note: [
          'You pay when you leave, by card or cash. Until two days before arrival you may cancel for nothing.',
          'Nothing is due before you have slept. Cancel up to two days ahead, without a reason.',
          'That is the whole bill. If plans change, call by the evening two days before, and we tear it up.',
        ],
      },
      bookingTitle: ['Which nights?', 'We hold it for a day', 'Tell us when, we look'],
      bookingText: [
        'A person reads this, usually {first}. You get [an answer|a yes or a no] within the day, with the number of your room.',
        'We do not sell the same bed twice, so we look first. The answer comes [today|before midnight], by email.',
        'No account, no card. [We write back|{first} writes back] with a room, its view and its price, and keeps it for 24 hours.',
      ],
      choice: 'What should the window look out on?',
      whereTitle: ['The door with the lamp', 'How to find the bell', 'On {street}, second bell'],
      whereNote: [
        'Arriving after ten? The key is in the [box|small safe] left of the door, the code in your [letter|email].',
        'There is no lift. There is {first}, who carries suitcases [without a word|up to 23 kilos].',
        'If the door is shut, ring [long|twice]. The hall is long and {first} is [never far|in the kitchen].',
      ],
      hours: [
        ['Rooms are ready', 'from 15:00'],
        ['Please leave by', '11:00'],
        ['Somebody at the door', '7:00 – 22:00'],
        ['Quiet, please', '23:00 – 7:00'],
      ],
      footer: [
        '{Rooms} rooms, {rooms} keys, one spare that nobody has needed since {since}.',
        'The lamp above the door goes off when the last guest is in.',
        'Leave the key on the hook. We will know you have gone.',
      ],
    },
    hut: {
      names: [
        '{last} Hut',
        'The High Saddle',
        'Larch Hut',
        'Hut at the Spring',
        'The Upper Hut',
        'Raven’s Rest',
        'The Last Larch',
      ],
      links: {
        rooms: 'Beds',
        breakfast: 'Table',
        around: 'Ways',
        rates: 'Rates',
        booking: 'Your night',
        where: 'Getting up',
      },
      headlines: {
        profile: [
          ['{Climb} up.', 'Soup is on.'],
          ['The path ends', 'at a table.'],
          ['{altitude} metres,', 'one warm stove.'],
          ['Above the last tree,', 'a light.'],
        ],
        view: [
          ['Boots off.', 'The stove is on.'],
          ['Out of signal', 'by half past two.'],
          ['Up before', 'the sun is.'],
        ],
      },
      subs: [
        '{Beds} beds at {altitude} metres above {place}, for walkers, [ropes|early risers] and one mule who carries the flour.',
        'A hut with {beds} beds, a [tiled|black] stove and no shower queue, because there is [no shower|one shower and it is cold].',
        'For people who walk [all day|uphill] and sleep [by nine|like stones]. {Beds} beds at {altitude} metres, open from June to October.',
      ],
      book: ['Keep a bed', 'Ask for a bunk', 'Put your name in the book'],
      look: ['See where you sleep', 'Look at the beds', 'Which bunk is yours'],
      drawn: {
        profile: 'Drawing: the mountain, the hut and the path with walking times',
        view: 'Drawing: the mountains from a window of the hut',
      },
      notes: [
        ['{altitude} m', 'above the sea'],
        ['{beds}', 'beds'],
        ['{climb}', 'on foot'],
      ],
      roomsTitle: ['Three ways to lie down', 'Where you sleep', 'Wool, wood, window'],
      roomsLead: [
        'Bring a sheet sleeping bag; [blankets are here|we have the wool]. The light goes out at ten, the first alarm is [always someone else’s|at four].',
        'All of it is wood, so all of it [creaks|talks]. Earplugs are in a jar at the counter, [take two|for nothing].',
        'You hear the [stream|wind] and your neighbour. [Both stop at some point.|One of them never stops.]',
      ],
      mark: 'Bed {number}',
      offers: [
        {
          title: ['The dormitory', 'Shoulder to shoulder', 'Under the ridge'],
          text: [
            'A row of mattresses under the ridge. You will know your neighbours’ [socks|plans] by morning.',
            'Twelve places, two skylights, one rule: [whoever wakes first is silent|rucksacks stay in the corridor].',
            'The oldest and warmest part of the hut, right above the [stove|kitchen].',
          ],
          guests: 'one place',
          bed: '80 cm',
        },
        {
          title: ['The bunk room', 'Four bunks and a door', 'The room for a rope'],
          text: [
            'Four bunks, four hooks, one window. A [rope|family] fits in, with everything that has to dry.',
            'For parties who leave at [four|five] and do not want to be hated for it.',
            'The upper bunks see the [ridge|stars], the lower ones get [the drawer|more air].',
          ],
          guests: 'four',
          bed: '4 × 90 cm',
        },
        {
          title: ['The chamber', 'The bed of the warden’s aunt', 'Two beds, real sheets'],
          text: [
            'A wooden room with a real bed, [real linen|a washstand] and the only door that locks.',
            'Where the warden’s aunt slept until [1974|1968]. She left the [mirror|clock] and it is still right twice a day.',
            'For two who have something to [celebrate|sleep off]. The window opens towards the [east|sunrise].',
          ],
          guests: 'two',
          bed: '160 cm',
        },
      ],
      breakfastTitle: ['Porridge from four', 'The long table', 'Eat, then go'],
      breakfastText: [
        [
          'Everybody eats at one table, so you will know the weather, the route and the name of a dog by the second cup.',
          'Bread is baked [here|downstairs] at night, because nobody carries fifteen loaves up. Cheese [walks past|comes from next door] every morning.',
          'Early starters find the pot on the stove and the [lantern|bread] on the table. Late ones find [us|the sun on the bench].',
        ],
        [
          'Evenings: soup, one dish, something sweet. Tell us if you [eat no meat|are allergic], before six.',
          'Tea is free for whoever [fetches wood|carries down a bag of rubbish].',
          'There is no menu. There is [dinner|one pot], and it has never been [too small|returned].',
        ],
      ],
      breakfastList: [
        ['4:00', ['porridge, lamp, silence', 'for the ridge walkers']],
        ['7:00', ['bread, cheese, two jams', 'for everybody else']],
        ['18:30', ['soup for all', 'dinner, one sitting']],
      ],
      breakfastDrawn: 'Drawing: breakfast on the long table, from above',
      aroundTitle: ['Ways from the door', 'Further up, further along', 'Where the paths go'],
      aroundLead: [
        'Times are ours, with a rucksack and [one rest|no photographs]. Each dot stands for ten minutes.',
        'One dot, ten minutes, measured by [{first}|the warden], who is [seventy|not fast].',
        'Signs in these mountains are optimistic. These times are not. [A dot is ten minutes.|Ten minutes to the dot.]',
      ],
      stops: [
        { name: 'The spring', note: ['fill your bottle here', 'colder than you think'] },
        { name: 'The bench of the cowherd', note: ['sunset without company', 'carve nothing'] },
        { name: 'The tarn', note: ['swimming: two minutes, shouting: four', 'mirror until the wind comes'] },
        { name: 'The saddle', note: ['marmots on the left', 'you see the other valley'] },
        { name: 'The east ridge', note: ['steel rope, no fear of heights', 'turn back if it clouds over'] },
        { name: 'The summit', note: ['a book in a tin box', 'go at four, be alone'] },
        { name: 'The next hut', note: ['say hello from us', 'their cake is better, we admit it'] },
      ],
      ratesTitle: ['What a night costs', 'Rates above the trees', 'Beds and months'],
      ratesLead: [
        'Per place and night, blankets included. [We take cash; the card machine has no signal either.|Cards work when the clouds let them.]',
        'Members of any alpine club pay a [third|quarter] less, [show the card|we believe you].',
        'The mule has to be paid too, so it is all in here. [Water from the spring is free.|Tea water is free.]',
      ],
      seasons: ['June', 'July – August', 'September – October'],
      bill: {
        nights: '{n} nights, {room}, summer: {n} × {price}',
        extra: 'Dinner and breakfast: {guests} × {n} × {price}',
        tax: 'Visitors’ tax: {guests} × {n} × {price}',
        note: [
          'You pay up here. If the weather turns, a call before noon is enough and costs nothing.',
          'Fog, thunder, blisters: call before noon of the day and we strike your name out, free.',
          'Nothing in advance. Only if you don’t come and don’t call, we worry, and [that costs|send somebody].',
        ],
      },
      bookingTitle: ['Which night?', 'A line in the hut book', 'We keep a place by the stove'],
      bookingText: [
        'Write when you come and how many. {first} answers in the evening, when the [generator|satellite dish] runs.',
        'We sleep {beds}, no more, because [the rope ladder says so|the floor says so]. Ask before you climb.',
        'Beds are held until six. If you are [late|stuck], call, and the soup stays on.',
      ],
      choice: 'Where would you like to lie?',
      whereTitle: ['How to get up here', 'The way up', 'From the valley to the door'],
      whereNote: [
        'Last bus up the valley at half past four. After that [{first} knows somebody with a jeep|you walk a little longer].',
        'There is no road. Luggage goes up on the [mule|goods lift] on Fridays, if it is [under|not over] ten kilos.',
        'In fog, follow the red poles, not the [sheep|people in front].',
      ],
      hours: [
        ['Open', 'June – October'],
        ['Kitchen', '11:00 – 18:30'],
        ['Lights out', '22:00'],
        ['Winter room', 'always open'],
      ],
      footer: [
        'The winter room is never locked. Leave it as you would like to find it.',
        'If you can see the light, you are on the right path.',
        '{altitude} metres, {beds} beds, one stove.',
      ],
    },
    camp: {
      names: [
        '{last} Camp',
        'Camp Long Meadow',
        'The Lower Field',
        'Camp Alder',
        'Heron Bank',
        'Camp at the Weir',
        'Early Grass',
      ],
      links: {
        rooms: 'Pitches',
        breakfast: 'Kiosk',
        around: 'On foot',
        rates: 'Rates',
        booking: 'Your pitch',
        where: 'Find us',
      },
      headlines: {
        plan: [
          ['Pitch {key} gets', 'the first sun.'],
          ['{Pitches} pitches,', 'no two hedges alike.'],
          ['Peg in.', 'The water is warm.'],
          ['Number {key},', 'under the alder.'],
        ],
        view: [
          ['Dew until nine,', 'then swim.'],
          ['Unzip.', 'That is the view.'],
          ['Four pegs,', 'one very long evening.'],
        ],
      },
      subs: [
        '{Pitches} pitches on the grass outside {place}, for tents, small buses and families who [forget|lose] one shoe a day.',
        'A camp with hedges instead of [fences|rules], warm showers and a [kiosk|shop] that knows how many rolls you eat.',
        'For people with a tent, a [bicycle|canoe] or a very old van. {Pitches} pitches by the water, [open from April to October|no music after ten].',
      ],
      book: ['Keep a pitch', 'Ask for your nights', 'Choose your grass'],
      look: ['See the pitches', 'Look around the meadow', 'Which one is yours'],
      drawn: {
        plan: 'Drawing: the plan of the camp with its numbered pitches',
        view: 'Drawing: the view out of a tent on pitch {key}',
      },
      notes: [
        ['{pitches}', 'pitches'],
        ['90 m', 'to the water'],
        ['22:00', 'it is quiet'],
      ],
      roomsTitle: ['Three kinds of ground', 'Shade, sun or shore', 'Pick your grass'],
      roomsLead: [
        'Every pitch has a number, a hedge and [a direction|its own hour of sun]. We tell you which before you [drive up|unpack].',
        'We measured shade at nine, at noon and at six. [Ask for the hour you like.|Late sleepers go west.]',
        'No pitch is bigger than another. [Some are better.|The hedges see to that.]',
      ],
      mark: 'Pitch {number}',
      offers: [
        {
          title: ['For a tent', 'Soft ground, no cars', 'The tent meadow'],
          text: [
            'Soft ground, [no stones|good for pegs], and cars stay at the gate. You [borrow|get] a handcart.',
            'Short grass, long evenings. The next tap is [forty|thirty] steps away, [we counted|downhill].',
            'For tents up to four people. The [blackbird|heron] is included and starts at [five|half past four].',
          ],
          guests: 'one to four',
          bed: '80 m²',
        },
        {
          title: ['For a van', 'Gravel, plug, hedge', 'Hard ground, soft view'],
          text: [
            'Level gravel, [a plug|ten amperes] and a tap between two pitches. No [wedges|ramps] needed.',
            'Hedges on three sides, the fourth looks [towards the water|west]. Vans up to seven metres.',
            'You may stay in bed: it has been levelled with a [marble|spirit level].',
          ],
          guests: 'two to five',
          bed: '110 m²',
        },
        {
          title: ['The hut on wheels', 'For those without a tent', 'A bed, a stove, a door'],
          text: [
            'A shepherd’s hut with two beds, a stove and a door in two halves, [for leaning on|like a stable].',
            'Real mattresses, real cups, [no|hardly any] electricity. There is a [lamp|lantern] and a box of matches.',
            'For the first night, for bad weather and for grandmothers [who say they do not mind|of all ages].',
          ],
          guests: 'two',
          bed: '140 cm',
        },
      ],
      breakfastTitle: ['Rolls at the kiosk', 'The hatch opens at half past seven', 'Breakfast on the step'],
      breakfastText: [
        [
          'Write on the list in the evening what you would like: it is in a bag with your [number|pitch] on it in the morning.',
          'Rolls, eggs, milk from [the farm|across the road], and coffee that is [better than it has to be|strong enough for tents].',
          'There are six tables outside the kiosk and [one|a] dog who will sit at yours.',
        ],
        [
          'At seven in the evening the oven is lit. [Bring a topping.|Pizza on Wednesdays and Saturdays.]',
          'Forgot the gas, the peg, the corkscrew? [We have a drawer.|There is a drawer for that.]',
          'Ice cream is sold until the [bell|freezer is empty].',
        ],
      ],
      breakfastList: [
        ['7:30', ['rolls in numbered bags', 'the hatch goes up']],
        ['12:00', ['the kiosk takes a nap', 'soup, if it rains']],
        ['19:00', ['oven, embers, queue', 'bring your dough']],
      ],
      breakfastDrawn: 'Drawing: a camp breakfast on a checked cloth, from above',
      aroundTitle: ['Barefoot, by the minute', 'What is how far', 'From the gate, on foot'],
      aroundLead: [
        'One dot is one minute in sandals. [Barefoot, add half.|With a rubber boat, add a few.]',
        'Walked by a [seven-year-old|child] with a bucket, so you will be faster. One dot, one minute.',
        'Each dot is a minute. [The way back takes longer, there is ice cream.|We measured without a pram.]',
      ],
      stops: [
        { name: 'The jetty', note: ['two metres deep at the end', 'no diving before coffee'] },
        { name: 'The wash house', note: ['warm water from seven', 'eight showers, no coins'] },
        { name: 'The playing field', note: ['a ball hangs in the net', 'shade until eleven'] },
        { name: 'The farm', note: ['eggs in a box, pay in the tin', 'two donkeys, they bite nothing'] },
        {
          name: 'The canoe shed',
          note: ['from ten o’clock, life jackets in all sizes', 'back by six, or call'],
        },
        { name: 'The village', note: ['baker, chemist, one excellent bar', 'by the path through the reeds'] },
        { name: 'The bus stop', note: ['into {place} every half hour', 'bicycles travel free'] },
      ],
      ratesTitle: ['What the grass costs', 'Rates by season', 'Per night, all in'],
      ratesLead: [
        'Per pitch and night with two people on it. [Showers are warm and free.|Dogs are free, and on a lead.]',
        'Children under six cost nothing, [neither do awnings|not even in August].',
        'No coins for the shower, no price for the sun. [What is extra stands below.|Only electricity is metered.]',
      ],
      seasons: ['April – May', 'June, September', 'July – August'],
      bill: {
        nights: '{n} nights, {room}, June: {n} × {price}',
        extra: 'Electricity: {guests} people, {n} nights at {price} each',
        tax: 'Visitors’ tax: {guests} × {n} × {price}',
        note: [
          'You pay when you leave. If it pours for two days, we give the third one back.',
          'Leave earlier and you pay only for nights with a tent in them.',
          'Cancel until the day before. The grass does not mind.',
        ],
      },
      bookingTitle: ['Which nights?', 'We tie a ribbon on your peg', 'A pitch with your name'],
      bookingText: [
        'Tell us when, how many and what you sleep in. {first} looks at the plan and answers [today|by evening].',
        'Wish for a number, a hedge or a neighbour. [We try.|Two of three usually work.]',
        'No deposit. A [wooden|painted] peg with your name stands on the pitch [from noon|until eight].',
      ],
      choice: 'What do you sleep in?',
      whereTitle: ['Past the village, left', 'The gate in the hedge', 'Where the road turns to gravel'],
      whereNote: [
        'After ten the gate is shut. Park outside, walk in, [pitch quietly|say good night to the owl].',
        'Drivers: the last kilometre is gravel, [slowly, please|there are hedgehogs].',
        'By bus you arrive at the [lime tree|chapel]. We come with the handcart if you [call|ring].',
      ],
      hours: [
        ['Open', 'April – October'],
        ['Gate', '8:00 – 22:00'],
        ['Kiosk', '7:30 – 12:00'],
        ['Quiet', '22:00 – 7:00'],
      ],
      footer: [
        'Leave the pitch as you found it. Leave the hedge for the hedgehogs.',
        '{Pitches} pitches and one owl, who is not for rent.',
        'See you when the grass is dry.',
      ],
    },
  },
  views: {
    sea: {
      name: 'Sea',
      drawn: 'Drawing: a window towards the sea',
      lines: [
        'From the bed you see the horizon.',
        'The ferry passes at seven, as tall as a street.',
        'Leave it open and you hear the halyards.',
      ],
    },
    river: {
      name: 'River',
      drawn: 'Drawing: a window towards the river and its bridge',
      lines: [
        'The bridge has three arches, and you will count them.',
        'Rowers go by at six, ducks all day.',
        'The water lights up the ceiling until ten.',
      ],
    },
    roofs: {
      name: 'Roofs',
      drawn: 'Drawing: a window above the roofs of the town',
      lines: [
        'Over the roofs you see who is still awake.',
        'The tower tells the time, so leave the watch.',
        'Chimneys, gables, and one neighbour with tomatoes.',
      ],
    },
    garden: {
      name: 'Garden',
      drawn: 'Drawing: a window towards the garden',
      lines: [
        'Below it three trees and a bench.',
        'It faces the garden, where the loudest thing is a blackbird.',
        'Morning shade, evening sun, a wall of old brick.',
      ],
    },
    peaks: {
      name: 'Peaks',
      drawn: 'Drawing: a window towards the peaks',
      lines: [
        'The peaks turn pink before anyone is up.',
        'You see tomorrow’s route, all of it.',
        'Snow stays up there until July.',
      ],
    },
    forest: {
      name: 'Forest',
      drawn: 'Drawing: a view into the forest',
      lines: [
        'Firs on both sides, deer at dusk.',
        'It smells of resin and sometimes of rain.',
        'Nothing to see but trees, and that is plenty.',
      ],
    },
    lake: {
      name: 'Lake',
      drawn: 'Drawing: a view of the lake and the jetty',
      lines: [
        'The jetty is forty steps away, barefoot.',
        'The lake is still until the wind gets up at ten.',
        'You hear the oars before you see the boat.',
      ],
    },
    stars: {
      name: 'Sky',
      drawn: 'Drawing: a view of the night sky',
      lines: [
        'No lamp for miles, so the sky does the work.',
        'On clear nights you need no torch.',
        'Lie on your back. That is the programme.',
      ],
    },
  },
  facts: { guests: 'Sleeps', bed: 'Bed', size: 'Size', view: 'View', from: 'A night from' },
  rates: 'Price per night by room and season',
  billTitle: ['An example stay', 'Say you come for a while', 'Added up, for once'],
  guests: ['1', '2', '3', '4', 'more than 4'],
  done: [
    'You get an answer today, from a person.',
    'We write back before the lamp goes out.',
    'An answer comes within the day, with a number on it.',
  ],
  ask: ['Ask for these nights', 'Send the dates', 'Ask if it is free'],
  wash: 'Showers',
  water: 'The water',
  profileStops: [
    ['Valley station', 'Car park, last tap'],
    ['The bridge', 'Chapel in the bend'],
    ['The last tree', 'The cow gate'],
  ],
  afterBrand: 'Host: {host}',
};
