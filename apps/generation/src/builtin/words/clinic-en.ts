import type { ClinicWords } from './clinic.js';

export const CLINIC_EN: ClinicWords = {
  links: {
    treatments: 'Treatments',
    visit: 'First visit',
    team: 'Who',
    fees: 'Fees',
    faq: 'Questions',
    booking: 'A time',
    where: 'Find us',
  },
  topics: {
    teeth: {
      names: [
        '{last} Dental',
        'Dentists on {street}',
        '{district} Teeth',
        'Dr {last}, Dentist',
        'The Lower Left',
        'Practice {last} & {last}',
      ],
      headlines: {
        teeth: [
          ['Number {tooth}', 'can be saved.'],
          ['Thirty-two,', 'counted gently.'],
          ['We know', 'which one hurts.'],
        ],
        card: [
          ['{time},', 'and not a minute later.'],
          ['Numb by ten past.', 'Done by half.'],
          ['Raise a hand.', 'We stop.'],
        ],
      },
      subs: [
        'A dental practice on {street} for [people who last came in 2019|nervous adults and brave children], with a [fish tank|ceiling] worth looking at.',
        'Dentists in {district} who [explain first|show you the picture] and drill second. For families, and for [those who faint|the squeamish].',
        'Fillings, crowns and clean teeth in {place}. You get a mirror, a plan and [a blanket|as many breaks as you like].',
      ],
      notes: [
        ['32', 'teeth, each with a number'],
        ['7 min', 'average wait'],
        ['1 hand', 'raised, and we stop'],
      ],
      treatmentsTitle: ['How long it takes', 'By the clock', 'What we do, in minutes'],
      treatmentsLead: [
        'The dark part of the clock is your time in the chair. [We plan ten minutes more, so nobody runs.|Coming in and calming down is extra.]',
        'Minutes are for one [tooth|visit], with the anaesthetic [working|fully working]. We look at the clock so that you need not.',
        'No treatment starts before you have seen it [on the screen|in the mirror] and said yes.',
        'Every dial is one visit. [Anything longer we cut in two.|The long ones have a break in the middle.]',
        'The clock on the wall hangs where you can see it. [Ask for a pause whenever you like.|So you know it will end.]',
      ],
      treatments: [
        {
          minutes: 30,
          title: 'Check-up',
          text: [
            'Every tooth, every year, with two pictures if they are needed.',
            'We count, tap, look underneath, and tell you what can wait.',
            'A mirror, a probe, your gums measured in six places a tooth.',
            'Ten minutes of looking, twenty of telling you what we saw.',
            'We compare with last year. Most of it has not moved.',
          ],
          asked: [
            '“It doesn’t hurt, so why?”',
            '“Be honest, how bad is it?”',
            '“Which one is 36?”',
            '“It’s been a while.”',
          ],
          euros: 62,
        },
        {
          minutes: 45,
          title: 'Cleaning',
          text: [
            'Ultrasound, polish, and what you always miss: behind the lower front.',
            'You leave with a smooth mouth and one piece of advice, not ten.',
            'Tea, tar and tartar, in that order. The sugar-free lollipop is for children.',
            'Water, steel, sand finer than flour. You may close your eyes.',
            'It tickles at the lower front. Everywhere else it only hums.',
          ],
          asked: [
            '“I do floss. Sometimes.”',
            '“Is the coffee to blame?”',
            '“Does red wine count?”',
            '“My gums bleed. Is that normal?”',
          ],
          euros: 94,
        },
        {
          minutes: 40,
          title: 'A filling',
          text: [
            'One visit, tooth-coloured, polished until your tongue forgets it.',
            'Numb first, then a rubber sheet, then [silence|music of your choice].',
            'In layers, hardened with a blue light. You can eat at noon.',
            'We leave as much tooth as we can. It grew, the filling did not.',
            'Small holes need no injection. We ask before we decide.',
          ],
          asked: [
            '“Will I feel it?”',
            '“The old one fell out over toast.”',
            '“White, please.”',
            '“Can I eat tonight?”',
          ],
          euros: 138,
        },
        {
          minutes: 90,
          title: 'Root treatment',
          text: [
            'Long, quiet, under the microscope. The pain is before it, not in it.',
            'Two visits, and a tooth that stays where it [grew|belongs].',
            'We clean three canals, sometimes four, each as wide as a hair.',
            'Nobody likes the word. Most sleep through the second half.',
          ],
          asked: ['“Can’t you just pull it?”', '“I have not slept since Sunday.”', '“Is it worth it?”'],
          euros: 520,
        },
        {
          minutes: 60,
          title: 'A crown',
          text: [
            'Scanned, not moulded, and fitted a week later. Until then you wear a spare.',
            'We match the colour by daylight, at the window.',
            'You see it in wax, in the mirror, before it is real.',
            'Ground, glazed and tried on. You bite on blue paper until it fits.',
          ],
          asked: ['“Will it show?”', '“How long does it last?”', '“Gold is out, isn’t it?”'],
          euros: 760,
        },
      ],
      visitTitle: ['Your first hour', 'Minute by minute', 'What happens when'],
      visitLead: [
        'Nothing is drilled on the first day. [Promised.|It is in our rules.]',
        'You may say stop in any minute of it. [A raised hand is enough.|We mean it.]',
        'Bring [old pictures|your list of medicines], if you have any, and your [fear|questions].',
        'An hour is reserved, even if you need half of it. [The rest is for questions.|Nobody knocks.]',
        'You come to be looked at, not to be told off. [That holds for every visit.|Ten years away or ten months.]',
      ],
      visit: [
        {
          at: 0,
          title: 'You sit, upright',
          text: [
            'We talk in a room without a chair that tips.',
            'Coat off, one page to fill in, no smell of cloves.',
            'A normal chair, a glass of water, your name said right.',
            'You keep your shoes on. Most people ask.',
          ],
        },
        {
          at: 10,
          title: 'We listen',
          text: [
            'What hurts, what happened last time, what must not happen again.',
            'You tell us which sound you hate. There is usually a way round it.',
            'Which tooth, since when, hot or cold. Your own words will do.',
            'Last time went badly? Tell us how, and we do it the other way.',
          ],
        },
        {
          at: 20,
          title: 'We count',
          text: [
            'Thirty-two, out loud, with a mirror for you as well.',
            'Two small pictures and a tap on each tooth.',
            'From 18 to 48, all the way round. You may count along.',
            'Gums in millimetres, dictated to somebody who types fast.',
          ],
        },
        {
          at: 40,
          title: 'You see it',
          text: [
            'The picture on the screen, in plain words, with what can wait.',
            'We point at three things at most. You choose what first.',
            'We turn the screen. What is dark is not always bad.',
            'Green is fine, yellow can wait, red is next.',
          ],
        },
        {
          at: 55,
          title: 'A plan',
          text: [
            'On one page, with minutes and prices. Take it home.',
            'Nothing is signed. The next date is yours to make.',
            'Two columns: what must be, what could be. You tick.',
            'The sum is at the bottom, in the same size as the rest.',
          ],
        },
      ],
      roles: [
        {
          role: 'Dentist, fillings and fear',
          text: [
            'Counts down from three and starts at zero. Always at zero.',
            'Was afraid of the dentist until dental school.',
            'Explains everything twice and drills once.',
            'Keeps sunglasses for patients who dislike the lamp.',
            'Can tell a joke with both hands busy.',
          ],
        },
        {
          role: 'Dentist, roots',
          text: [
            'Works under a microscope and hums without noticing.',
            'Finds the fourth canal. There is often a fourth.',
            'Saves teeth that others had written off. Not all of them.',
            'Has very small tools and very large patience.',
            'Reads X-rays the way others read maps.',
          ],
        },
        {
          role: 'Hygienist',
          text: [
            'Knows by your gums who went on holiday.',
            'Has a model jaw with a name.',
            'Never says floss without showing how.',
            'Polishes the back of the teeth as if somebody looked there.',
            'Finds the coffee and says nothing.',
          ],
        },
      ],
      feesLead: [
        'What you pay, before insurance. [We send them the bill and you the rest.|Ask yours first, we print the code.]',
        'The price is on the plan before anything starts. [It stays there.|No tooth gets dearer in the chair.]',
        'By the piece, not by the [pain|minute]. You may pay in [three|four] parts.',
        'We quote before we start and send the sum by post. [You think about it at home.|No signature in the chair.]',
        'What the insurer does not pay stands in its own column. [So you see it first.|Nothing hides behind a code.]',
      ],
      billNote: [
        'An adult after a break of two years: look, clean, go home.',
        'What the first two visits cost somebody who had nothing wrong.',
        'Check-up and cleaning, done on one Tuesday morning.',
        'First visit of somebody who moved here in spring. Nothing to drill.',
        'One calm morning: looked at, cleaned, home by eleven.',
      ],
      faqs: [
        [
          'Will it hurt?',
          'The injection, a little. After that we wait until nothing does, and we test before we start.',
        ],
        [
          'I have not been for ten years. Will you tell me off?',
          'No. You came, that was the hard part. We begin with the quickest thing.',
        ],
        ['My child screams. Still welcome?', 'Yes. The first visit is a ride in the chair and nothing else.'],
        [
          'I have toothache now. What do I do?',
          'Call before nine. We keep two places a day for exactly that.',
        ],
        ['Will you try to sell me white teeth?', 'No. We tell you what is ill and what is only yellow.'],
        ['What if I faint?', 'Then you are already lying down. It happens once a month and nobody laughs.'],
        ['Can I hear music?', 'Yes, yours. Bring headphones, the drill is quieter than most bands.'],
        [
          'Do you keep old X-rays?',
          'For ten years. If you have newer ones elsewhere, we ask for them and spare you two pictures.',
        ],
        [
          'I bite my nails and grind at night. Do you mind?',
          'We see it on the edges of your teeth, and we mind only the teeth. A splint costs less than a crown.',
        ],
        ['May somebody come in with me?', 'Yes. There is a stool by the window, and a hand may be held.'],
        [
          'Is metal coming out of my mouth?',
          'Only if it leaks. Old grey fillings that hold may stay as long as they like.',
        ],
        [
          'Do you pull wisdom teeth?',
          'Only those that cause trouble. Sideways ones go to a surgeon we would go to ourselves.',
        ],
        ['How often do I have to come?', 'Once a year if nothing bleeds. Twice if it does.'],
      ],
      bookingTitle: [
        'Which tooth, which day?',
        'A time in the chair',
        'Tell us where it hurts',
        'A place in the chair',
        'Pick an hour',
      ],
      bookingText: [
        '{host} calls back the same day. If it throbs, [call|ring], do not write.',
        'Write what it is about, we know how long it takes and [keep|give you] the right hour.',
        'Mornings are quiet, late afternoons are for [people with jobs|schoolchildren]. Pick either.',
        'Mention if you are nervous and [you get the first hour|we plan ten minutes more]. {host} calls back today.',
        'Tell us which days suit. We answer with two, [one of them early|both of them real].',
      ],
    },
    animals: {
      names: [
        '{last} Vets',
        'Vets on {street}',
        '{district} Animal Practice',
        'Four Paws and {last}',
        'The Wet Nose',
        'Practice {last}',
      ],
      headlines: {
        curve: [
          ['{pet} has gained', 'four hundred grams.'],
          ['Weighed, stroked,', 'then examined.'],
          ['From nine weeks', 'to nineteen years.'],
        ],
        card: [
          ['{time}.', 'Bring the blanket.'],
          ['Cats on Tuesday.', 'Only cats.'],
          ['Under the bench', 'is fine too.'],
        ],
      },
      subs: [
        'Vets on {street} for dogs, cats and [anything in a shoebox|two tortoises], with [two waiting rooms|separate doors] so that nobody has to meet.',
        'An animal practice in {district} that examines on the [floor|lap], if that is where your animal [is|feels safe].',
        'For animals in {place} and the people who [worry about|sleep next to] them. We explain [it to both|slowly].',
      ],
      notes: [
        ['2', 'waiting rooms'],
        ['20 min', 'for each animal'],
        ['0', 'white coats'],
      ],
      treatmentsTitle: ['How long it takes', 'What we do, by the clock', 'Minutes with us'],
      treatmentsLead: [
        'The dark part is the time with your animal. [The part under the bench is not counted.|Coaxing is free.]',
        'We plan long, because a cat does not [hurry|care]. Nobody is held who can be [bribed|stroked].',
        'Everything that can be done on the [floor|blanket] is done there.',
      ],
      treatments: [
        {
          minutes: 20,
          title: 'A look over',
          text: [
            'Nose to tail, weight on the curve, and a treat for holding still.',
            'Heart, teeth, ears, joints. You hear what we hear.',
            'Paws, ears, breath. Then we ask about the stairs.',
          ],
          asked: ['“She eats, but differently.”', '“Is he too fat? Be honest.”'],
          euros: 48,
        },
        {
          minutes: 15,
          title: 'Vaccination',
          text: [
            'What is needed for this animal and this life, not the whole list.',
            'One prick between two biscuits. Most do not notice.',
            'Passport, stamp, biscuit. The next date comes by post.',
          ],
          asked: ['“He only goes to the balcony.”', '“We are driving to the sea.”'],
          euros: 56,
        },
        {
          minutes: 45,
          title: 'Teeth',
          text: [
            'Asleep, clean, X-rayed. You call at noon and collect at four.',
            'Bad breath is a diagnosis, and one that can be treated.',
            'We count forty-two in a dog, thirty in a cat, and save what holds.',
          ],
          asked: ['“She is fourteen, can she sleep?”', '“He bites. Only us.”'],
          euros: 290,
        },
        {
          minutes: 60,
          title: 'Neutering',
          text: [
            'In at eight, out at three, with a collar and a number to call at night.',
            'One small cut, one check after ten days, included.',
            'Warm blanket, short sleep, you may fetch him by car.',
          ],
          asked: ['“Will he change?”', '“Is she too young?”'],
          euros: 240,
        },
        {
          minutes: 30,
          title: 'The old animal',
          text: [
            'Blood, eyes, joints, and what makes the stairs easier.',
            'A plan for the good days, and words for the other one.',
            'We weigh more often and talk more slowly.',
          ],
          asked: ['“How will I know?”', '“He no longer jumps.”'],
          euros: 82,
        },
      ],
      visitTitle: ['The first visit', 'Minute by minute', 'What happens under the table'],
      visitLead: [
        'Bring the blanket it sleeps on. [It smells of courage.|We spread it on the table.]',
        'Leave the basket [closed|covered]. We open it when the room is [quiet|ready].',
        'Hungry is good: [we pay in biscuits|treats work better then].',
      ],
      visit: [
        {
          at: 0,
          title: 'You come in',
          text: [
            'Left for dogs, right for cats, straight on for feathers.',
            'Straight to a room, if somebody is shaking. You too.',
            'Water bowl, quiet corner, nobody barks first.',
          ],
        },
        {
          at: 5,
          title: 'Nothing happens',
          text: [
            'We open the basket and talk to you. Your animal looks round.',
            'We sit on the floor. Curiosity does the rest.',
            'He sniffs the shelf. We let him finish.',
          ],
        },
        {
          at: 10,
          title: 'On the scale',
          text: [
            'A dot on the curve, the first of many.',
            'The scale is in the floor. Hardly anyone notices.',
            'Grams for the small, kilos for the large, honesty for all.',
          ],
        },
        {
          at: 15,
          title: 'We look',
          text: [
            'In the order your animal prefers. Claws last.',
            'Hands first, instruments after, each one sniffed before.',
            'Ears, teeth, belly, and a pause when he asks for one.',
          ],
        },
        {
          at: 25,
          title: 'You know',
          text: [
            'What we saw, what it means, what it costs. On paper.',
            'A plan with two lines, and a number for the night.',
            'One sheet: what it is, what to give, when to call.',
          ],
        },
      ],
      roles: [
        {
          role: 'Vet, dogs and joints',
          text: [
            'Was bitten twice, both times by the dog at home.',
            'Kneels all day and knows every knee.',
            'Throws the ball left-handed to see how he runs.',
            'Has cheese in the left pocket. Every dog knows.',
          ],
        },
        {
          role: 'Vet, cats',
          text: [
            'Speaks quietly and blinks first.',
            'Has never lifted a cat that did not want to be lifted.',
            'Waits. That is most of it.',
            'Lives with three cats, all of them returned by others.',
          ],
        },
        {
          role: 'Nurse, teeth and nights',
          text: [
            'Sleeps next to the ward when somebody is in it.',
            'Remembers your animal’s name before yours.',
            'Can clip twenty claws before anyone notices.',
            'Writes down what each animal ate. What it dreamt is a guess.',
          ],
        },
      ],
      feesLead: [
        'Prices include [the check after|the follow-up]. Medicine is extra and we say how much.',
        'By the official scale, at its lower [end|third]. You get a written sum before anything long.',
        'You pay on the day, or in parts. [No animal waits for a bank.|We have never asked twice.]',
      ],
      billNote: [
        'A young cat, new in the house: looked over and vaccinated.',
        'First visit of a dog of nine weeks, both things on one afternoon.',
        'What a quiet Tuesday costs with one animal and no surprises.',
      ],
      faqs: [
        [
          'My cat will not go into the basket. What now?',
          'Leave the basket in the living room for a week, with dinner in it. Or call, and we come.',
        ],
        [
          'Is the anaesthetic dangerous?',
          'Rarely, and we test first. Somebody watches the breathing, and does nothing else.',
        ],
        [
          'What if something happens at night?',
          'Call the same number. Two of us take turns, and the one who is awake answers.',
        ],
        ['Do you treat rabbits?', 'Yes, on Wednesdays, when no dog is in the house.'],
        ['May I stay with him?', 'Always. Also at the end, and then as long as you like.'],
        ['Do I have to pay all of it at once?', 'No. Three parts, no interest, one signature.'],
        [
          'Does he have to lie down?',
          'No. Standing, sitting, upside down in a sleeve: we have examined all of it.',
        ],
        [
          'My dog hates vets. You too?',
          'Probably, at first. We begin in the yard, with cheese, and stop when he has had enough.',
        ],
        [
          'How much is an operation?',
          'You get the sum in writing two days before, with the highest it can become.',
        ],
        ['Do you take tortoises?', 'Yes, and their winters. Bring the box with the thermometer in it.'],
        [
          'Must I starve her before?',
          'Only before an anaesthetic. For everything else, come hungry, not empty.',
        ],
      ],
      bookingTitle: ['Who is coming?', 'A quiet half hour', 'Name, kind, worry'],
      bookingText: [
        'Tell us the name and what has changed. {host} calls back [today|before evening].',
        'If it bleeds or does not breathe well, [come|call] at once. Everything else gets a good time here.',
        'We put cats with cats and dogs with dogs, so [tell|say] us who it is.',
      ],
    },
    movement: {
      names: [
        '{last} Physio',
        'Physiotherapy on {street}',
        'Practice for Knees',
        '{district} in Motion',
        'Stride',
        'Upright',
      ],
      headlines: {
        steps: [
          ['Stairs again', 'by Thursday.'],
          ['The left knee', 'is doing the work.'],
          ['Walk in.', 'We watch.'],
        ],
        card: [
          ['{time}.', 'Bring shorts.'],
          ['Forty minutes', 'for one shoulder.'],
          ['Hurts since March.', 'Better by May.'],
        ],
      },
      subs: [
        'Physiotherapy on {street} for knees, backs and [people who sit for a living|Sunday footballers]. Two exercises to take home, never [eleven|ten].',
        'A practice in {district} that first watches you [walk|climb stairs], then lays hands on you, [then explains|in that order].',
        'For everyone in {place} who [has stopped running|turns the whole body to reverse the car]. Forty minutes, one pair of hands, no [machines|television].',
      ],
      notes: [
        ['40 min', 'one to one'],
        ['2', 'exercises, never ten'],
        ['6', 'visits, usually'],
      ],
      treatmentsTitle: ['How long it takes', 'By the clock', 'What hands and minutes do'],
      treatmentsLead: [
        'The dark part is time with a therapist, [hands on|not with a machine]. Nobody runs between [rooms|two cabins].',
        'We count visits. [Most backs need six.|If six do not help, we say so.]',
        'With or without a prescription. [We read it, then we look ourselves.|Bring it if you have one.]',
      ],
      treatments: [
        {
          minutes: 40,
          title: 'Physiotherapy',
          text: [
            'Look, test, treat, and two exercises you will really do.',
            'Joints, scars, strength. In that order, or another.',
            'Twenty minutes of hands, twenty of doing it yourself.',
          ],
          asked: ['“The scan says everything.”', '“It moved to the other side.”'],
          euros: 64,
        },
        {
          minutes: 60,
          title: 'Osteopathy',
          text: [
            'An hour for the whole line from foot to jaw.',
            'Where it hurts is rarely where it starts. We look further down.',
            'We begin at the ankle, whatever you came for.',
          ],
          asked: ['“Three people found nothing.”', '“Since the birth.”'],
          euros: 98,
        },
        {
          minutes: 30,
          title: 'Massage',
          text: [
            'Firm, warm and without whale song.',
            'For necks that live in front of screens.',
            'Oil, a warm table, no small talk unless you start.',
          ],
          asked: ['“Harder, please.”', '“I just want to turn my head.”'],
          euros: 46,
        },
        {
          minutes: 45,
          title: 'Running analysis',
          text: [
            'Filmed from behind, slowed down, explained with a pencil.',
            'One thing changes, not your whole stride.',
            'Six minutes on the belt, then we look at frame 114 together.',
          ],
          asked: ['“New shoes, again?”', '“It starts at kilometre six.”'],
          euros: 110,
        },
        {
          minutes: 50,
          title: 'After surgery',
          text: [
            'Week by week with your surgeon’s plan on the wall.',
            'From crutches to stairs, with a date on every step.',
            'The scar first, then the joint, then the stairs.',
          ],
          asked: ['“When may I drive?”', '“Is it meant to crack?”'],
          euros: 78,
        },
      ],
      visitTitle: ['The first forty minutes', 'Minute by minute', 'What we do with you first'],
      visitLead: [
        'Wear something you can [kneel|move] in. We have shorts [in all sizes|if you forget].',
        'You do not undress before we have seen you [walk|sit].',
        'Bring [pictures|reports] if you have them. We read them after we have looked.',
      ],
      visit: [
        {
          at: 0,
          title: 'You walk',
          text: [
            'From the door to the window, twice. We say nothing yet.',
            'Shoes on, shoes off. Already we know something.',
            'Ten steps with a bag, ten without.',
          ],
        },
        {
          at: 5,
          title: 'You tell',
          text: [
            'Since when, after what, and what you have stopped doing.',
            'Show us with one finger. If you need the whole hand, that helps too.',
            'What hurts, and what you miss because of it.',
          ],
        },
        {
          at: 12,
          title: 'We test',
          text: [
            'Angles, strength, the other side for comparison.',
            'Bend, stretch, push. Numbers go on the sheet.',
            'On one leg, eyes shut. Nobody does it well.',
          ],
        },
        {
          at: 20,
          title: 'Hands on',
          text: [
            'Fifteen minutes of treatment, on the very first day.',
            'You feel at once whether we are right.',
            'Slowly, and a little less than you can bear.',
          ],
        },
        {
          at: 36,
          title: 'Two exercises',
          text: [
            'Two. While brushing your teeth and at the kitchen counter.',
            'You show them to us, not we to you.',
            'Drawn on a card, with the days you will do them.',
          ],
        },
      ],
      roles: [
        {
          role: 'Knees and hips',
          text: [
            'Played handball until the knee said no. Knows the knee.',
            'Measures angles by eye and is off by two degrees.',
            'Takes the stairs behind you and listens.',
            'Owns four skeletons. One is complete.',
          ],
        },
        {
          role: 'Backs',
          text: [
            'Sits badly and admits it.',
            'Worked in a ward for spines. Afraid of nothing but sofas.',
            'Changes chairs every hour and says you should.',
            'Finds the sore spot before you point.',
          ],
        },
        {
          role: 'Shoulders and hands',
          text: [
            'Climber. Tapes fingers, and not only at work.',
            'Treats pianists and bricklayers, often the same complaint.',
            'Opens jars for the whole house.',
            'Plays the cello badly and knows why it hurts.',
          ],
        },
      ],
      feesLead: [
        'Prices for those who pay themselves. [With a prescription your insurer pays most of it.|Insured? Bring the prescription.]',
        'One visit, one price, paid by card at the [end|door].',
        'Cancelled the day before costs nothing. [After that, half.|On the day, half.]',
      ],
      billNote: [
        'A stiff neck: one hour of looking, one half hour of hands.',
        'First month of a runner with a sore shin.',
        'Two visits in one week, then it was good.',
      ],
      faqs: [
        ['Will it crack?', 'Only if you want it to. There is nearly always a way without.'],
        ['Do I need a prescription?', 'No, but with one your insurer usually pays. We help you ask for it.'],
        [
          'I never do my exercises. Is it hopeless?',
          'No, that is why there are only two. We fit them into things you already do.',
        ],
        [
          'It hurts more since yesterday. Did you break it?',
          'Hardly. A day of soreness is normal, three are not: then call us.',
        ],
        ['May I keep running?', 'Usually yes, but less. We tell you how much, in minutes.'],
        ['Am I too old for this?', 'Our oldest patient is 94 and does more squats than we do.'],
        ['Do I have to undress?', 'No. Shorts and a shirt are enough, and we have both.'],
        ['Will I get a sheet of exercises?', 'A card with two drawings. It fits on the fridge.'],
        ['How soon can I come?', 'This week. Two mornings are kept for what cannot wait.'],
        ['Is it my posture?', 'Rarely. It is mostly the seven hours in which nothing moves.'],
        [
          'Can you treat me after an operation?',
          'From the day the surgeon allows it. We read the report before you come.',
        ],
      ],
      bookingTitle: ['Where does it hurt?', 'Forty minutes for you', 'A time, and shorts'],
      bookingText: [
        'Tell us what you have stopped doing. {host} finds the right pair of hands and [calls|writes] back today.',
        'Early is good for [backs|stiff joints], late for runners. We try to give you the same [person|hands] each time.',
        'Acute? Write that, we keep [one place|two places] free every morning.',
      ],
    },
    care: {
      names: [
        'Practice {last}',
        '{last} & {last}',
        'The Room on {street}',
        '{district} Practice',
        'By Appointment',
        'House {last}',
      ],
      headlines: {
        card: [
          ['{time}', 'means {time}.'],
          ['This hour', 'is taken. By you.'],
          ['Sit down.', 'We have time.'],
          ['An empty chair', 'at {time}.'],
        ],
        ladder: [
          ['Read this', 'without hurrying.'],
          ['Closer, please.', 'We listen.'],
          ['From the top,', 'line by line.'],
        ],
      },
      subs: [
        'On {street} in {district}: one chair, one [person|pair of hands], and a clock that [is on your side|nobody looks at]. By appointment, on time.',
        'For people in {place} who [hate waiting rooms|have been rushed before]. You get the whole time you booked, [to the minute|and tea].',
        'A small [practice|house] by {transit}. Nobody between you and the person you came [for|to see].',
      ],
      notes: [
        ['4 min', 'average wait'],
        ['1', 'person at a time'],
        ['0', 'screens in the room'],
      ],
      treatmentsTitle: ['Choose the length', 'Sold by the minute', 'How much time do you need?'],
      treatmentsLead: [
        'We give time, and you choose how much. [What happens in it we agree at the start.|The dark part of the clock is yours.]',
        'The clock shows what you book. [We plan ten minutes between two people.|The gap between two is on us.]',
        'If you are not sure, [take the shorter one|begin with the short one]. It can grow, it never shrinks.',
      ],
      treatments: [
        {
          minutes: 15,
          title: 'The short one',
          text: [
            'For one question, one look, one small thing put right.',
            'In, sorted, out. You keep your coat on the hook.',
            'Ten minutes of work and five for saying how it went.',
          ],
          asked: ['“It’s only a little thing.”', '“Could you just have a look?”'],
          euros: 28,
        },
        {
          minutes: 30,
          title: 'The usual',
          text: [
            'What most people come for, done without haste.',
            'Long enough to do it well and to say what comes next.',
            'Half an hour in which the telephone may ring without us.',
          ],
          asked: ['“The same as last time, please.”', '“Has it got better?”'],
          euros: 52,
        },
        {
          minutes: 60,
          title: 'The long one',
          text: [
            'An hour for a first time, or for something that has been waiting.',
            'We start with a talk and finish when it is right.',
            'Tea first. After that we have fifty minutes and use them.',
          ],
          asked: ['“I don’t know where to begin.”', '“I want to change something.”'],
          euros: 96,
        },
        {
          minutes: 45,
          title: 'For two',
          text: [
            'A mother and a child, a couple, two friends: side by side.',
            'Two people, one appointment, one story less to tell twice.',
            'Two chairs, one pot of tea, no hurry between you.',
          ],
          asked: ['“He won’t come alone.”', '“May she watch?”'],
          euros: 84,
        },
        {
          minutes: 40,
          title: 'At your home',
          text: [
            'We come with a bag, within [three|four] kilometres, on two afternoons.',
            'For those who cannot get down the stairs, or have just had a baby.',
            'We need a table, a lamp and somebody to open.',
          ],
          asked: ['“She no longer leaves the house.”', '“Third floor, no lift.”'],
          euros: 90,
        },
      ],
      visitTitle: ['The first time', 'Minute by minute', 'What happens after the bell'],
      visitLead: [
        'You need to bring nothing but [yourself|the time]. Old papers are welcome.',
        'Ring once. [Someone comes to the door, not a voice.|We open ourselves.]',
        'You may change your mind in any minute of it, [also in the last|without giving a reason].',
      ],
      visit: [
        {
          at: 0,
          title: 'The door',
          text: [
            'Somebody says your name and takes your coat.',
            'A hook, a glass of water, no form on a clipboard.',
            'The bell is loud, the rest is not.',
          ],
        },
        {
          at: 4,
          title: 'The chair',
          text: [
            'You sit. So do we, at the same height.',
            'It is quiet. The telephone is in the other room.',
            'You choose: window or wall.',
          ],
        },
        {
          at: 8,
          title: 'You say',
          text: [
            'What you came for, in your own words and your own order.',
            'We ask three questions and write down the answers by hand.',
            'Start at the end if that is easier.',
          ],
        },
        {
          at: 18,
          title: 'We begin',
          text: [
            'Only what we agreed. Each step is named before it is done.',
            'Calmly, with a mirror or an explanation, as you like.',
            'Hands washed, sleeves up, a word before each step.',
          ],
        },
        {
          at: 50,
          title: 'You know more',
          text: [
            'What was done, what you can do, when we meet again.',
            'On a card, in ink: the next date and one piece of advice.',
            'We write it down, you take it with you.',
          ],
        },
      ],
      roles: [
        {
          role: 'Owner',
          text: [
            'Learned it in two cities and came back for the light.',
            'Remembers what you said in spring.',
            'Has cut the hours in two since the second chair went.',
            'Keeps your card in a wooden box, not in a cloud.',
          ],
        },
        {
          role: 'Mornings',
          text: [
            'Is there at seven and hums until nine.',
            'Quick hands, slow voice.',
            'Opens the window between two people, always.',
            'Starts with the radiator, then with you.',
          ],
        },
        {
          role: 'Afternoons and home visits',
          text: [
            'Knows every staircase in {district}.',
            'Rides a bicycle with a very large bag.',
            'Rings twice and waits as long as it takes.',
            'Carries the bag up four floors and still says good day.',
          ],
        },
      ],
      feesLead: [
        'You pay for minutes. [What is used in them is included.|Nothing is added at the door.]',
        'A fixed price for a fixed time. If we run over, that is [our fault|on us].',
        'By card or cash, after, not before. [Receipts for whoever wants one.|Some insurers refund it, ask us for the form.]',
      ],
      billNote: [
        'Somebody who came with a small question and stayed for it.',
        'A first week: one short look, one visit in peace.',
        'Two visits in one month, the first of them short.',
      ],
      faqs: [
        [
          'Will I have to wait?',
          'Four minutes, on average. If it gets to be ten, we send a message before you leave the house.',
        ],
        [
          'What if I don’t like it?',
          'Say so, at once or the day after. We put it right and it costs nothing.',
        ],
        ['Do I have to talk?', 'No. Tick “quiet, please” and we say only what is needed.'],
        ['May I bring my child?', 'Yes. There is a low table, paper, and a drawer they may empty.'],
        ['I have to cancel. Is that expensive?', 'Up to the day before, no. On the day, half.'],
        ['Does anyone hear what I say?', 'Nobody. The walls are thick and so are our notebooks.'],
        ['Can I come in my lunch break?', 'Yes, take the short one. Twenty minutes with coat and goodbye.'],
        ['Is it quiet?', 'Two doors, thick curtains, one clock. You hear that one.'],
        ['What do I wear?', 'Whatever you came in. There is a robe if it takes longer.'],
        ['Can I give an hour to somebody?', 'Yes, on a card in an envelope. It keeps for three years.'],
        ['May I pay in parts?', 'Yes, two. No form, we write it on the card.'],
      ],
      bookingTitle: ['A time for you', 'Which hour is yours?', 'Take the empty chair'],
      bookingText: [
        'Say how long and roughly when. {host} answers [today|by evening] with two times to choose from.',
        'First time? Take the long one. [We talk first.|Most do.]',
        'Mornings are quiet, Thursdays are long. [Pick one.|We stay until eight.]',
      ],
    },
  },
  book: ['Take a time', 'Ask for a time', 'Find your hour', 'Choose a day', 'Ask for an hour'],
  look: [
    'See how the first visit goes',
    'Read the first visit by minutes',
    'What happens first',
    'Follow one first visit',
    'See your first hour',
  ],
  drawn: {
    teeth: 'Drawing: the tooth chart, thirty-two teeth with their numbers; number {tooth} is marked',
    curve: 'Drawing: the weight curve of {pet}, week by week',
    steps: 'Drawing: a walk in eleven moments, with joints and angles',
    card: 'Drawing: an appointment card before a clock that shows {time}',
    ladder: 'Drawing: a reading chart whose lines make a sentence',
  },
  joints: { hip: 'Hip', knee: 'Knee' },
  pets: ['Miso', 'Bruno', 'Olive', 'Pirate', 'Flora', 'Biscuit'],
  weeks: 'age in weeks',
  weight: 'kg',
  ladders: [
    ['O', 'NE', 'AT A', 'TIME', 'AND NOT', 'A MINUTE', 'TOO EARLY TO ASK'],
    ['S', 'IT', 'DOWN', 'AND TELL', 'US WHERE', 'YOU WOULD', 'LIKE TO BEGIN'],
    ['T', 'HIS', 'HOUR', 'BELONGS', 'TO NOBODY', 'BUT YOU', 'SO TAKE A SEAT'],
  ],
  teamTitle: [
    'Who you will meet',
    'Three people, by name',
    'Hands with names',
    'Who is in on Tuesday',
    'The people behind the clock',
  ],
  teamLead: [
    'You see the same person each time, unless you ask for [another|a change].',
    'We are few on purpose. [Whoever starts with you stays with you.|That way we remember you.]',
    'Ask for the one you [like|trust]. Nobody here is offended.',
    'Names on the door, first names on the coats. [Use either.|Your choice.]',
    'All three work here on most days, [and know each other’s handwriting|and eat lunch together].',
  ],
  feesTitle: [
    'What it costs',
    'Fees, and one bill',
    'Prices you can read lying down',
    'Before you sit down',
    'The sum, beforehand',
  ],
  column: 'Price',
  billTitle: ['An example', 'One bill in full', 'What somebody paid'],
  choice: 'What is it for?',
  daytimes: ['early, before ten', 'late morning', 'afternoon', 'after five'],
  daytime: 'Best time',
  action: ['Ask for this time', 'Send it', 'Ask {first}', 'Ask for a call', 'Keep me a time'],
  done: [
    'We call back today, from a number that is not hidden.',
    'You get two times to choose from, today.',
    'A person calls you back before six.',
    'Somebody reads this within the hour and calls you today.',
    'You hear from us before the door closes at six.',
  ],
  whereTitle: [
    'The bell with the name',
    'How to find the door',
    'On {street}, ground floor',
    'Where the bell is',
    'Down the street, ring once',
  ],
  whereNote: [
    'No steps, a wide door, and a place for [prams|bicycles] in the yard.',
    'From {transit} you need [four|five] minutes, with crutches eight.',
    'If you are early, there is a bench [outside|in the hall] and it is [nearly always|usually] in the sun.',
    'Second door on the left, [the one with the bell that works|under the clock].',
    'There is one parking space. It is [narrow|usually taken], so take the bus to {transit}.',
    'Ring, push, wait for the click. The door is heavy, [we come and help|call if it is too much].',
  ],
  footer: [
    'If you are late, call. If we are late, we call.',
    'The clock in the hall is right. We checked.',
    'See you in half a year, or sooner.',
    'Bring the card, or just your name. Both work.',
    'Nobody has ever waited here for more than a chapter.',
    'Lost the card? We know when you are coming.',
  ],
  after: '{host}, responsible for this page',
};
