import type { TopicWords } from './artist.js';

export const PHOTO_EN: TopicWords = {
  wall: 'A strip of negatives with houses, hills, sea and sky, one frame ringed in grease pencil',
  subs: [
    'Photographs of places just before somebody comes in. Printed by hand in {place}.',
    'Pictures for walls, pages and families who [blink|fidget]. {place}, on film.',
    'Streets, rooms and weather around {place}, in black, white and one other colour.',
    'Portraits, houses and empty car parks from {place}, on film that is older than the phone in your pocket.',
    'Black, white and patience. Photographs from {district}, printed one at a time.',
  ],
  actions: ['See the contact sheet', 'See the prints', 'Look at frame eight'],
  statements: [
    'I wait for the moment after the interesting one. The street empties, the light stays on for a second, and that is usually the picture.',
    'Twelve frames to a roll, one roll to a walk. It makes me look longer and press later, and I come home with pictures instead of evidence.',
    'I photograph what people leave alone: stairs, car parks, the sea on a working day. Then I print it in the dark until it looks the way it felt.',
    'I go out when others come in: after the match, after the rain, after the last tram in {place}. Whatever is left standing gets its portrait.',
    'A camera is a box that keeps me from talking. I set it up, count to thirty, and by then the people in front of it have forgotten what face they meant to make.',
  ],
  asides: [
    'About 90 rolls a year, 1,080 frames, and some 30 prints that I would hang at home. They are shown below.',
    'I keep every negative since {since}, in order. Finding one takes four minutes; forgiving some takes longer.',
    'Editions of nine, printed on fibre paper, signed on the back in pencil. The tenth print is mine.',
    'Two cameras, one lens each, both from before {since}. The light meter is my left hand.',
    'The darkroom is the old larder. It holds three trays, one red lamp and me, standing.',
  ],
  galleryTitles: ['Off the [wall|drying line]', 'Nine of each', 'Frames that stayed'],
  filters: ['Outside', 'Town', 'Water'],
  works: {
    sea: ['[Tuesday|Thursday], high water', 'Silver print, 30 × 40 cm, edition of 9'],
    roofs: ['Everybody is asleep', 'Silver print, toned, 40 × 60 cm'],
    stairs: ['On the way to nothing', 'Silver print, 60 × 40 cm, edition of 9'],
    facade: ['One window up', 'Silver print, 40 × 30 cm'],
    road: ['Eleven poles', 'Lith print, 40 × 60 cm, edition of 9'],
    dune: ['Before the wind', 'Silver print, 50 × 40 cm'],
    tree: ['The only vertical', 'Toned print, 90 × 60 cm, edition of 5'],
    pool: ['Lane two', 'Lith print, 40 × 60 cm'],
  },
  process: {
    titles: ['Where the black begins', 'Nine stops on one sheet', 'Shadows first'],
    texts: [
      'Paper answers light with a curve, never with a line. I expose for the foot, where shadows still hold a coat or a face, and print until the shoulder keeps a little paper in the sky.',
      'Every sheet I buy is measured like this once. It tells me where a grey stops being a grey, and saves about forty prints a year from the bin.',
      'The straight part is easy, everybody owns that. A print lives at both ends: in the black that is not quite black and the white you can still touch.',
      'I print this curve again whenever the paper changes. It costs one sheet and one hour, and after that I stop guessing where the coat ends and the night begins.',
      'Nothing happens at first, then everything at once, then nothing again. I spend my evenings at the two ends, with a piece of card and a wristwatch.',
    ],
    label:
      'Density of the paper against exposure in stops: a low foot, a straight middle, a shoulder near 2.1',
    points: ['shadows hold', 'skin and stone', 'paper white ends here'],
  },
  commissions: {
    titles: ['Bring [the|your] people', 'Sittings, houses, walls', 'By appointment, on film'],
    texts: [
      'A sitting takes two hours and one pot of tea. You get contact sheets, we choose together with a red pencil, and I print what we ringed.',
      'I come twice: once without the camera. Most of the work happens on the first visit, when nobody is holding their breath.',
      'Ten commissions a year. No retouching beyond dust; the mole stays, and in ten years you will be glad of it.',
      'Tell me the hour at which the room looks best. I come then, take off my shoes, and work until the light has moved from the chair.',
      'We meet once without a reason. If we get bored in the same way, I bring the camera the second time, and twelve frames are enough.',
    ],
    kinds: [
      [
        'A portrait',
        '[One roll, one evening, two prints. Dogs are allowed and often better.|You, at the table where you sit anyway. Two prints, one for your mother.|An hour by the window, the telephone in another room. Two prints follow.]',
      ],
      [
        'A house',
        '[Rooms as you leave them on a normal morning, in eight prints.|Eight prints from cellar to roof, before the movers come or after.|Every room once, including the one you meant to tidy.]',
      ],
      [
        'A wall',
        '[A print made to its measure, framed in ash, hung by me.|You give me width and height, I find the picture that can bear it.|One large print, hung at eye level, and I bring the spirit level.]',
      ],
    ],
  },
  press: [
    '{brand} photographs empty stairs and you hear who has just gone up them.',
    'We gave the picture the wall opposite the door. Guests now walk into the coat stand.',
    'There is more going on in one of these car parks than in most novels this spring.',
    'The sea in these prints is doing nothing, and one cannot stop looking at how.',
    'I recognised the staircase. I have lived beside it for years and had never met it.',
    'Grey is not the word. I counted eleven, and then somebody switched on the light.',
    'After the show I walked home slowly, on the other side of the street.',
  ],
  ask: '[Who or what should hold still?|What should be in the picture?|Which room, and at what hour?]',
};
