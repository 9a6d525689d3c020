import type { FurtherWords } from './agency-further.js';

export const FURTHER_EN: FurtherWords = {
  faqTitles: ['Before you [ask|ring]', 'Asked at the door', 'What people [whisper|ask last]'],
  answers: 'answers',
  contactTexts: [
    'Write as you would talk. Spelling is our trade and nobody here will mention yours.',
    'Half a page, a photo of a napkin, a voice in the street: we have started from [less|worse].',
  ],
  done: [
    'It lies on the table now. You hear from us before the tea is cold, or tomorrow.',
    'Received. Someone with a pencil is reading it.',
  ],
  topics: {
    brand: {
      headlines: ['The drawer is empty by Tuesday', 'One table, no slides', 'Asked Monday, in hand Friday'],
      subs: [
        'People in {place} bring us what has lain about too long. We finish it and hand back the drawer.',
        'We make the thing you keep explaining: in {district}, at one table, with the phone in [another room|a drawer].',
      ],
      cases: {
        poster: ['The market moves to Thursday', 'One word larger than the rest, read from a bicycle'],
        book: ['Forty recipes, one stove', 'Lies flat when open, washable cover. 96 pages'],
        sign: ['Open means open', 'Two sides, turned by hand at six. Three weeks'],
        cards: ['A number on the back', 'Four hundred printed, nine left after a month'],
        map: ['The quarter on a napkin', 'Six streets, two dogs and the way round'],
        box: ['A parcel with a tail', 'Pull the string and it stays open'],
        form: ['Yes, no, call me', 'Three boxes to tick, where a letter used to go'],
      },
      services: [
        ['The awkward letter', 'We write what has to be said and you sign it the same day.'],
        ['A morning at your door', 'We stand outside and count who walks past, and why.'],
        ['Sorting the drawer', 'Everything on the floor, in three piles, until one of them is work.'],
        ['The name', 'Eleven on the wall for a week. The one people use by then stays.'],
        ['A dress rehearsal', 'We play your first customer, with a pram and little patience.'],
        ['The last tenth', 'The part that has waited since spring. We finish it and sweep up.'],
      ],
      serviceTexts: [
        'Point at one. We tell you whether you meant another.',
        'Two of these fit into a week, all of them into a season.',
      ],
      methodTexts: [
        'We write the last page first. If nobody wants to be on it, we have saved eight weeks.',
        'Each week one question goes from the wall into the bin, and everybody watches it go.',
      ],
      steps: [
        ['Lay it out', 'On the floor, all of it, also what is embarrassing.'],
        ['Choose', 'One thing. The rest gets a date or a goodbye.'],
        ['Build', 'By hand first, so that it can still be wrong cheaply.'],
        ['Leave', 'We take our cups, you keep the file and the pencil.'],
      ],
      voices: [
        ['They put our plan on one page and asked what the other thirty were for.', '{p3}, {district}'],
        ['My mother finally knows what I do. She has told the whole tram.', '{p4}, Tuesday group'],
        ['I came for a sign and left with fewer opening hours. Both were right.', '{p3}, corner shop'],
        ['The box came, the string held, and I cried a little over the string.', '{p4}, {place}'],
      ],
      rateTexts: [
        'One figure, written on the first page, in ink. Pencil is for the drawings.',
        'You can leave after the first hour and owe us nothing more.',
      ],
      rates: [
        ['At your kitchen table, if that is nearer.', 'Two chairs, one sheet, no file.'],
        ['From nine to five, with soup between.', 'One thing gets done, the whole of it.'],
        [
          'Thought, made, delivered and looked after for a year.',
          'With every change you ask for before Friday.',
        ],
      ],
      faq: [
        [
          'Are we too small for you?',
          'No. The smallest job was [a doorbell|one envelope], and we still look at it.',
        ],
        [
          'What if I hate the first version?',
          'Then it has done its work. [The second|The next one] starts from what you hated.',
        ],
        [
          'Do I have to prepare anything?',
          'No. Bring the drawer as it is; [sorting it|the mess] is the first hour.',
        ],
        [
          'Who will be at the table?',
          'The people who do the work, [two of us|never more than two]. There is nobody else to send.',
        ],
        [
          'Can you be done by Friday?',
          'Sometimes, if you ask on Monday and [decide on Wednesday|answer the phone].',
        ],
        ['Who owns it in the end?', 'You do, with the files, the drafts and [the scraps|the string].'],
        [
          'Will I understand what you say?',
          'Yes. We have a jar for foreign words, and [it pays for cake|it is nearly empty].',
        ],
        [
          'May we do half of it ourselves?',
          'Gladly. We mark [your half|the halves] in blue, so that nobody waits for nobody.',
        ],
        [
          'What if you are ill?',
          'Then the other one knows. Every job is [told to two|written down for two].',
        ],
        [
          'Can you work with people we have?',
          'Yes, and we bring them [biscuits|their own chair]. They usually know where it sticks.',
        ],
      ],
    },
    buildings: {
      headlines: ['A window where you sit', 'Paper first, then brick', 'The house begins at the door'],
      subs: [
        'We draw what can be carried, swept and mended, for {place} and the villages one tram further.',
        'From the first visit to the [second|first] winter: one office in {district}, one set of plans, no surprises behind the plaster.',
      ],
      cases: {
        gable: ['Gable to the street', 'Brick below, larch above, 112 m² for five and a piano'],
        row: ['The narrow four', 'Four metres wide each, and a court to quarrel in'],
        tower: ['One lift for everybody', 'A landing with a window on every floor'],
        hall: ['Boats in winter', 'A hall without posts, 24 m from wall to wall'],
        pavilion: ['The bandstand', 'Five posts, one roof, [benches that dry quickly|a good echo]'],
        stairs: ['Down to the water', 'Granite, 31 steps, the lowest is wet at high tide'],
        plan: ['Kitchen in the middle', 'Plan 1:50, four rooms that all smell the soup'],
        section: ['Half under the hill', 'Section with grass above and a skylight for the bath'],
      },
      services: [
        ['Counting the rooms', 'You list what you do in a day, and we find out how few rooms that is.'],
        ['An old house, read', 'Two days of knocking on walls, then a page that says what carries.'],
        ['Talking to neighbours', 'With a model under one arm, before the letter from the town comes.'],
        ['Light', 'We put a lamp where the sun will be and move the window until it suits.'],
        ['Three offers', 'We ask three builders the same question and lay the answers side by side.'],
        ['Handing over', 'A folder with every pipe in it, and the paint numbers on one card.'],
      ],
      serviceTexts: [
        'Begin anywhere. Only the roof has to come after the walls.',
        'One person stays with you through all of them and knows your dog.',
      ],
      methodTexts: [
        'We visit three times before we draw: morning, evening, and in the rain. The rain decides most.',
        'A model is cut until it fits in the hand. If you turn it to the light, we are nearly there.',
      ],
      steps: [
        ['Sit', 'An hour in each room, on the floor, without talking.'],
        ['Sketch', 'Soft pencil, thin paper, nothing that cannot be thrown away.'],
        ['Settle', 'One plan on one wall, and everybody signs the corner.'],
        ['Raise', 'The roof goes on before winter or we wait for spring.'],
      ],
      voices: [
        ['I wanted a larger kitchen. They moved the table, and it was one.', '{p3}, {district}'],
        ['On the first night it rained and I lay there listening to nothing drip.', '{p4}, gable house'],
        ['They told us to keep the ugly wall. It holds up half the street, it turned out.', '{p3}, {place}'],
        ['The children found the bench before we had chairs.', '{p4}, school board'],
      ],
      rateTexts: [
        'What comes after is counted in per cent of the building; what stands here is counted in days.',
        'If the sketch says don’t build, you have saved a house.',
      ],
      rates: [
        ['With torch, ladder and an honest face.', 'Cellar to roof, and you ask all the way.'],
        ['Drawn twice, built once in cardboard.', 'Enough to show the bank and the neighbours.'],
        ['A handle, a letter, a quarrel about a hedge.', 'Counted in quarters, rounded down.'],
      ],
      faq: [
        [
          'Will it cost more in the end?',
          'Seldom. The figure has [a reserve in it|a tenth set aside] from the first day, and you see it every month.',
        ],
        [
          'Do we need a permit for this?',
          'Mostly yes. One [call|visit] to the counter tells us, and we make it.',
        ],
        [
          'How long until we move in?',
          'About [two years for a house|a year and a half], one winter included. A staircase takes a summer.',
        ],
        [
          'Can we live there while you build?',
          'Sometimes. We [draw the dust|plan the dust] first and then tell you honestly.',
        ],
        [
          'What if we change our minds?',
          'On paper as often as you like. After the [concrete|formwork] we talk slowly.',
        ],
        [
          'Do you work with old houses?',
          'Yes, [more than half of them|mostly] are. They have made their mistakes already.',
        ],
        [
          'Is our plot too small?',
          'No. The smallest had [four metres|room for one car] between two walls, and now a family.',
        ],
        [
          'Who answers the phone from the site?',
          'The person who drew it. The [number|name] is on every plan.',
        ],
        [
          'Can we do some of the work ourselves?',
          'Yes: painting, planting, [carrying|sweeping]. Not the stairs.',
        ],
        [
          'Will it look like your other houses?',
          'No. They have [windows|roofs] in common, and not much else.',
        ],
      ],
    },
    film: {
      headlines: ['Nine seconds before the bell', 'One lens, one kitchen', 'It rains, so we roll'],
      subs: [
        'A crew of five in {place}. We come early, stand still and [leave|go] with what you did not know you said.',
        'Films without a voice that explains. Made in {district}, seen standing up, in lifts and on trams.',
      ],
      cases: {
        sea: ['Slack water', 'Forty minutes at a quay, cut to 2 min'],
        roofs: ['The aerial man', 'Six roofs before noon, 4 min'],
        stairs: ['The neighbour’s parcel', 'Up, down and up again, 75 s'],
        facade: ['Tuesday, eight windows', 'A house has supper, 6 min, one angle'],
        road: ['School run', 'For a bicycle maker, 50 s, filmed from a trailer'],
        dune: ['Closed until Easter', 'Portrait of the kiosk behind the dune, 3 min'],
        tree: ['Planted by mistake', 'A walnut and the family round it, 5 min'],
        pool: ['Holding breath', 'For a hearing-aid maker, 40 s, almost silent'],
      },
      services: [
        ['The place', 'We look for it on foot, at the hour when we will shoot.'],
        ['The one question', 'It comes last, when the lamps are already off.'],
        ['Short ones', 'Fifteen seconds, without sound, for people on escalators.'],
        ['Hands at work', 'From close by, in your light, with nobody asked to smile.'],
        ['Subtitles', 'Two lines, written by ear, in four languages.'],
        ['The premiere', 'A sheet, a beamer, chairs from the neighbours, soup.'],
      ],
      serviceTexts: [
        'Each line can be had for a day, to see how it feels.',
        'What is missing here, somebody we know does well.',
      ],
      methodTexts: [
        'The film is told aloud before it is drawn. Where the listener looks at the clock, a page goes.',
        'We shoot in the order of the light, and cut in the order of the heart rate.',
      ],
      steps: [
        ['Ask', 'One question, eleven people, no camera yet.'],
        ['Place', 'Three rooms looked at, one of them quiet enough.'],
        ['Turn', 'Short takes, long pauses, lunch at one.'],
        ['Leave out', 'What is good and not needed. That is the hard week.'],
      ],
      voices: [
        ['They filmed our press for a day. Since then I hear what it says.', '{p3}, weaving mill'],
        ['Nobody in it is smiling and everybody wants to work here.', '{p4}, {district}'],
        ['I had a speech ready. They used the moment when I put it away.', '{p3}, {place}'],
        ['It runs in our window and people miss their tram.', '{p4}, corner of the square'],
      ],
      rateTexts: [
        'A day has ten hours. The eleventh is ours, for having misjudged it.',
        'The cut is settled before the shoot, so that nobody saves on patience.',
      ],
      rates: [
        ['Lamps, lens, a driver who knows the yard.', 'From call time to the last cable.'],
        ['You sit in or you sleep, both help.', 'Picture by noon, sound by evening.'],
        ['Written, shot, cut, mixed and shown once on a sheet.', 'In three lengths, with subtitles.'],
      ],
      faq: [
        [
          'I hate being filmed. Is that a problem?',
          'No. Those are [our best minutes|the best faces]. The lens stands four metres off.',
        ],
        ['What if it rains on the day?', 'We have [a second date|another date], and it costs nothing.'],
        [
          'Will you be in our way?',
          'For [the first hour|an hour]. Then people forget us; it is a matter of shoes.',
        ],
        ['Do we have to learn lines?', 'No. You [work|talk], we listen, the rest is cutting.'],
        [
          'Who gets to see it first?',
          'The people in it, in the dark, with [soup|biscuits]. Nothing goes out before.',
        ],
        [
          'May we use the pictures elsewhere?',
          'Yes, everywhere and [for good|for always]. Only the music has a date.',
        ],
        [
          'How long does all this take?',
          'Eight weeks from the first line, of which you need [two days|about two].',
        ],
        [
          'Our office is ugly. Does it matter?',
          'No. [One window|One good window] is enough, and every office has that.',
        ],
        ['Can it be shorter?', 'Always. We have [never heard|not yet heard] that a film was too short.'],
        [
          'What do you do with the rest?',
          'We keep it [two years|for two years] on a shelf with your name, then ask you.',
        ],
      ],
    },
  },
};
