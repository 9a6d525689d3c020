import type { TopicWords } from './artist.js';

export const PAINT_EN: TopicWords = {
  wall: 'Large canvases in fields of colour along a studio wall, a jar of brushes',
  subs: [
    'Large paintings for walls that [wait|echo]. Made by daylight in {place}.',
    'Colour on canvas, mostly flat, never quiet. {district}, {place}.',
    'Paintings and drawings from one north window in {place}, for people who look twice.',
    'Oil on linen from {district}: large, dry by spring and heavier than they look.',
    'Paintings of rooms, roads and one lake, begun outside and finished in {place}.',
  ],
  actions: ['See the new ones', 'See what is dry', 'Walk along the wall'],
  statements: [
    'I paint the colour of a room after somebody has left it. Four coats, two of them wrong, and a line that I move until my shoulder says stop.',
    'I mix every colour from seven tubes. The green you like is a mistake from {since}; I have been trying to repeat it ever since.',
    'A painting begins when I stop recognising it. Up to then I am only filling in, and you can tell, so those go to the wall behind the stove.',
    'I walk the same road out of {place} every day and paint what has changed. On most days that is one colour, and it takes a week.',
    'I scrape off more than I leave. What hangs here is the part that survived the knife, and you can feel the others underneath with a thumb.',
  ],
  asides: [
    'About 22 canvases a year leave the studio. The others are turned to the wall, where some get better.',
    'I work from seven until the light goes yellow. Nothing here was painted under a lamp.',
    'Linen, rabbit glue, oil. Everything is dated on the back, with the weather.',
    'Some of these took two days, some four years. The price is by size, since I cannot tell which was harder.',
    'Nothing is framed. A strip of ash is nailed around the edge so that you can carry it home.',
  ],
  galleryTitles: ['Dry [since Sunday|enough]', 'On the wall now', 'This winter’s light'],
  filters: ['Large', 'Square', 'On paper'],
  works: {
    fields: ['Kitchen, six a.m.', 'Oil on linen, 180 × 145 cm'],
    squares: ['Four tries at one red', 'Oil on board, 60 × 60 cm'],
    arcs: ['Where the road went', 'Oil on linen, 120 × 120 cm'],
    stripes: ['All of last week', 'Gouache on paper, 50 × 75 cm'],
    horizon: ['Swimming out', 'Oil on linen, 110 × 145 cm'],
    patches: ['Allotments', 'Gouache on board, 80 × 60 cm'],
    disc: ['Equinox', 'Oil on linen, 150 × 150 cm'],
    steps: ['Five floors', 'Oil on linen, 120 × 180 cm'],
    cut: ['Late for the ferry', 'Cut paper, 70 × 50 cm'],
    window: ['The neighbour’s lamp', 'Oil on card, 58 × 58 cm'],
  },
  process: {
    titles: ['Six good hours', 'The day as the window sees it', 'Light keeps office hours'],
    texts: [
      'The window faces north, so the light climbs slowly and stays honest. I mix in the morning, decide at noon and never after four, when every colour starts to flatter.',
      'This is one day in March, measured at the easel. Between ten and two nothing changes, and that is when a blue can be trusted.',
      'Before nine I stretch canvas, after five I sweep. What you see on these walls was made in the flat part at the top.',
      'At eight the greys come apart, at ten the reds settle, and by four I only look. In winter all of that has to happen before lunch.',
      'I hung a light meter on the easel for a year, out of spite. It agrees with my aunt: do the difficult things before noon.',
    ],
    label:
      'Light at the easel over one day, from six in the morning to eight in the evening, highest around noon',
    points: ['first colour mixed', 'nothing changes, I decide', 'brushes down'],
  },
  commissions: {
    titles: ['For a wall you have', 'Begin with the wall', 'To measure, not to match'],
    texts: [
      'I do not match sofas. I come and look at the light, you tell me what you see from the chair, and I paint two, of which you keep one or neither.',
      'Send the size of the wall and a photograph at noon. I answer with three small studies in gouache; the studies are yours in any case.',
      'Five a year, between October and March. There is no deadline before the paint is dry, and paint is slow.',
      'Live with an empty wall for two weeks and tell me what you missed. I paint from that, and you see it once while it is still wet.',
      'We choose the size with newspaper and tape, standing in your room. Then you hear nothing for a while, and then I ring with dirty hands.',
    ],
    kinds: [
      [
        'A large one',
        '[For the wall that you walk towards. Stretched in the room if the stairs are narrow.|Two metres or so, for a room where people talk quietly or should.|One canvas that you see from the stairs, from the table and in the morning.]',
      ],
      [
        'A small one',
        '[For a desk, a kitchen, a bad corner. On board, unframed.|As wide as a forearm. It has its own nail and needs no company.|Small enough for the train and dry enough for a coat pocket, nearly.]',
      ],
      [
        'A loan',
        '[Hang it for a year, then keep it, swap it or send it back.|Twelve months on your wall for a twelfth a month. After that we talk.|Borrow it until the wall has got used to it, then decide.]',
      ],
    ],
  },
  press: [
    'Stand in front of a painting by {brand} for a minute and the wall behind it begins to look badly made.',
    'We hung it in the hall. The postman now asks for it by name.',
    'Seven colours, and not one of them is there to be nice.',
    'From the door it is a red square. From two steps away it is somebody’s kitchen.',
    'The blue in room two has been following me since Thursday.',
    'My daughter asked whether it was finished. The artist asked the same, and they stood there.',
    'A show for people who like walls, and for some who did not until now.',
  ],
  ask: '[Which wall?|What hangs there now?|How large, and what light?]',
};
