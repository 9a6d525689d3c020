/**
 * Construction lines for a section that is planned and not written yet. Pure geometry in screen pixels: what to draw
 * follows from the plan's `kind`, how wide from the frame.
 */
import type { PlannedSection } from '@openv0/react/preview-messages.js';

export type Mark =
  | { shape: 'line' | 'dash'; x1: number; y1: number; x2: number; y2: number }
  | { shape: 'wash'; x: number; y: number; width: number; height: number }
  | { shape: 'round'; x: number; y: number; width: number; height: number; radius: number }
  | { shape: 'circle' | 'dashed-circle'; cx: number; cy: number; r: number }
  | { shape: 'path'; d: string }
  | { shape: 'title' | 'note'; x: number; y: number; text: string };

export interface Drawing {
  height: number;
  marks: Mark[];
}

/** The space a section has: `left` to `right`, under `top`. */
interface Paper {
  width: number;
  left: number;
  right: number;
  /** Columns side by side; 1 on a phone. */
  narrow: boolean;
}

type Draw = (section: PlannedSection, paper: Paper) => Drawing;

/** Construction lines run on past the corner by this much. */
const OVERSHOOT = 10;

const BY_KIND: readonly [RegExp, Draw][] = [
  [/nav|header|masthead|fascia/, nav],
  [/hero|opening$|cover/, hero],
  [/stat|hours|number|fact|area|band/, band],
  [/menu|catalog|list|service|price|rate|fee|room|treatment|issue|product|collection/, columns],
  [/book|contact|form|rsvp|enrol|trial|join|give|order|reserv|commission/, form],
  [/galler|case|show|piece|work|portfolio/, gallery],
  [/feature|bento|pricing|ticket|team|teacher|compare|people|speaker|field|topic|card/, cards],
  [/voice|testimonial|press|quote|review/, voices],
  [/faq|question/, faq],
  [/step|process|method|schedule|timetable|curriculum|first-visit|day/, steps],
  [/story|about|material|statement|where|map|venue|travel|care|breakfast|around|chef|proof/, split],
  [/footer/, footer],
];

export function drawSection(section: PlannedSection, width: number): Drawing {
  const margin = Math.max(20, Math.min(70, width * 0.067));
  const paper = { width, left: margin, right: width - margin, narrow: width < 640 };
  const kind = (section.kind ?? section.id).toLowerCase();
  const draw = BY_KIND.find(([pattern]) => pattern.test(kind))?.[1] ?? rules;
  const { height, marks } = draw(section, paper);
  return { height, marks: marks.map((mark) => ('text' in mark ? cut(mark, paper.right) : mark)) };
}

/** The mean width of a character in a note, in pixels. */
const CHARACTER = 6.4;

/** Words end where the paper's text does. */
function cut(mark: Extract<Mark, { text: string }>, right: number): Mark {
  const room = Math.max(4, Math.floor((right - mark.x) / CHARACTER));
  return mark.text.length <= room ? mark : { ...mark, text: `${mark.text.slice(0, room - 1).trimEnd()}…` };
}

/** The page's head, which no plan of its own may name. */
export function drawName(width: number): Drawing {
  return drawSection({ id: 'nav', title: 'Name', kind: 'nav' }, width);
}

function box(x: number, y: number, width: number, height: number): Mark[] {
  const o = OVERSHOOT;
  const [right, bottom] = [x + width, y + height];
  return [
    { shape: 'wash', x, y, width, height },
    { shape: 'line', x1: x - o, y1: y, x2: right + o, y2: y },
    { shape: 'line', x1: x - o, y1: bottom, x2: right + o, y2: bottom },
    { shape: 'line', x1: x, y1: y - o, x2: x, y2: bottom + o },
    { shape: 'line', x1: right, y1: y - o, x2: right, y2: bottom + o },
  ];
}

function crossed(x: number, y: number, width: number, height: number): Mark[] {
  return [
    ...box(x, y, width, height),
    { shape: 'dash', x1: x, y1: y, x2: x + width, y2: y + height },
    { shape: 'dash', x1: x + width, y1: y, x2: x, y2: y + height },
  ];
}

function dash(x1: number, x2: number, y: number): Mark {
  return { shape: 'dash', x1, y1: y, x2, y2: y };
}

function pill(x: number, y: number, width: number, height = 34): Mark {
  return { shape: 'round', x, y, width, height, radius: height / 2 };
}

function label(section: PlannedSection, x: number, y: number): Mark[] {
  const note = section.brief ? `planned · ${section.brief}` : 'planned';
  return [
    { shape: 'title', x, y, text: section.title },
    { shape: 'note', x, y: y + 20, text: note },
  ];
}

/** A heading in a small box, its note beside it (below it on a phone). Ends at the `y` it gives back. */
function heading(section: PlannedSection, paper: Paper, y: number): { marks: Mark[]; y: number } {
  const width = Math.min(218, Math.max(120, section.title.length * 8 + 40));
  const note = section.brief ? `planned · ${section.brief}` : 'planned';
  const at = paper.narrow ? { x: paper.left, y: y + 54 } : { x: paper.left + width + 18, y: y + 21 };
  return {
    marks: [
      ...box(paper.left, y, width, 32),
      { shape: 'title', x: paper.left + 13, y: y + 21, text: section.title },
      { shape: 'note', ...at, text: note },
    ],
    y: y + (paper.narrow ? 78 : 56),
  };
}

/** `count` columns with their left edges and width; fewer on a phone. */
function tracks(paper: Paper, count: number, gap = 32): { x: number; width: number }[] {
  const many = paper.narrow ? Math.min(count, 2) : count;
  const width = (paper.right - paper.left - gap * (many - 1)) / many;
  return Array.from({ length: many }, (_, index) => ({ x: paper.left + index * (width + gap), width }));
}

function nav(section: PlannedSection, { left, right, narrow }: Paper): Drawing {
  const name = Math.max(130, section.title.length * 7.4 + 24);
  const marks: Mark[] = [
    ...box(left, 22, name, 28),
    { shape: 'title', x: left + 12, y: 41, text: section.title },
    pill(right - 76, 21, 76, 30),
  ];
  if (!narrow) for (const back of [280, 210, 140]) marks.push(dash(right - back, right - back + 48, 36));
  return { height: 64, marks };
}

function hero(section: PlannedSection, { left, right, width, narrow }: Paper): Drawing {
  const text = narrow ? right - left : (right - left) * 0.51;
  const marks: Mark[] = [
    ...box(left, 16, text, 128),
    ...label(section, left + 14, 41),
    dash(left, left + text * 0.87, 173),
    dash(left, left + text * 0.68, 195),
    pill(left, 217, 132, 35),
  ];
  if (narrow) return { height: 280, marks };
  const radius = Math.min(168, width * 0.16);
  const cx = right - radius - 28;
  const [bottom, spring] = [272, 272 - 124];
  marks.push(
    {
      shape: 'path',
      d: `M${cx - radius} ${bottom}V${spring}A${radius} ${radius} 0 0 1 ${cx + radius} ${spring}V${bottom}`,
    },
    dash(cx - radius - 16, cx + radius + 16, spring),
    dash(cx - radius - 10, cx + radius + 10, bottom),
    { shape: 'dash', x1: cx, y1: spring - radius + 10, x2: cx, y2: bottom },
    { shape: 'dashed-circle', cx: cx + radius * 0.37, cy: spring - 32, r: radius / 3 },
  );
  return { height: 276, marks };
}

/** A strip of facts: as many cells as the note names. */
function band(section: PlannedSection, paper: Paper): Drawing {
  const words = ['planned', ...(section.brief ?? '').split(', ')].filter((word) => word !== '').slice(0, 3);
  const cells = tracks(paper, 4, 16);
  const marks: Mark[] = [
    { shape: 'line', x1: 0, y1: 10, x2: paper.width, y2: 10 },
    { shape: 'line', x1: 0, y1: 66, x2: paper.width, y2: 66 },
    { shape: 'title', x: paper.left, y: 43, text: section.title },
  ];
  cells.slice(1, words.length + 1).forEach(({ x }, index) => {
    marks.push({ shape: 'line', x1: x - 8, y1: 2, x2: x - 8, y2: 74 });
    marks.push({ shape: 'note', x: x + 9, y: 43, text: words[index] ?? '' });
  });
  return { height: 86, marks };
}

function columns(section: PlannedSection, paper: Paper): Drawing {
  const { marks, y } = heading(section, paper, 22);
  for (const { x, width } of tracks(paper, 3))
    for (const row of [0, 1]) {
      const top = y + 10 + row * 62;
      marks.push({ shape: 'line', x1: x, y1: top, x2: x + width, y2: top });
      marks.push({ shape: 'round', x, y: top + 14, width: width * 0.45, height: 15, radius: 3 });
      marks.push(dash(x, x + width * 0.8, top + 43));
    }
  return { height: y + 152, marks };
}

function split(section: PlannedSection, paper: Paper): Drawing {
  const { left, right, narrow } = paper;
  const picture = narrow ? right - left : (right - left) * 0.4;
  const text = narrow ? left : left + picture + (right - left) * 0.06;
  const top = narrow ? 200 : 24;
  return {
    height: top + 196,
    marks: [
      ...crossed(left, 24, picture, 168 - (narrow ? 16 : 0)),
      ...box(text, top, right - text, 168),
      ...label(section, text + 16, top + 28),
      ...[82, 106, 130].map((y, index) => dash(text + 16, right - 24 - index * 46, top + y)),
    ],
  };
}

function form(section: PlannedSection, paper: Paper): Drawing {
  const { left, right } = paper;
  const inner = { ...paper, left: left + 16, right: right - 16 };
  const fields = tracks(inner, 4, 12);
  return {
    height: 194,
    marks: [
      ...box(left, 24, right - left, 138),
      ...label(section, left + 16, 50),
      ...fields.map(({ x, width }): Mark => ({ shape: 'round', x, y: 96, width, height: 40, radius: 3 })),
    ],
  };
}

function gallery(section: PlannedSection, paper: Paper): Drawing {
  const { marks, y } = heading(section, paper, 22);
  for (const { x, width } of tracks(paper, 3)) marks.push(...crossed(x, y + 6, width, 132));
  return { height: y + 170, marks };
}

function cards(section: PlannedSection, paper: Paper): Drawing {
  const { marks, y } = heading(section, paper, 22);
  for (const { x, width } of tracks(paper, 3))
    marks.push(
      ...box(x, y + 6, width, 116),
      dash(x + 16, x + width * 0.62, y + 42),
      dash(x + 16, x + width - 24, y + 68),
      dash(x + 16, x + width - 52, y + 92),
    );
  return { height: y + 156, marks };
}

function voices(section: PlannedSection, paper: Paper): Drawing {
  const { left, right } = paper;
  const wide = paper.narrow ? right - left : (right - left) * 0.56;
  const marks: Mark[] = [
    ...box(left, 24, wide, 140),
    ...label(section, left + 16, 52),
    ...[96, 122].map((y) => dash(left + 16, left + wide - 40, y)),
  ];
  if (!paper.narrow) {
    const x = left + wide + 32;
    for (const y of [24, 104]) marks.push(...box(x, y, right - x, 60), dash(x + 16, right - 40, y + 32));
  }
  return { height: 196, marks };
}

function faq(section: PlannedSection, paper: Paper): Drawing {
  const { marks, y } = heading(section, paper, 22);
  for (const row of [0, 1, 2]) {
    const at = y + 8 + row * 44;
    marks.push({ shape: 'line', x1: paper.left, y1: at, x2: paper.right, y2: at });
    marks.push(dash(paper.left, paper.left + (paper.right - paper.left) * (0.5 - row * 0.07), at + 23));
    marks.push({ shape: 'circle', cx: paper.right - 12, cy: at + 22, r: 7 });
  }
  return { height: y + 160, marks };
}

function steps(section: PlannedSection, paper: Paper): Drawing {
  const { marks, y } = heading(section, paper, 22);
  const columns = tracks(paper, 4);
  marks.push(dash(paper.left, paper.right, y + 30));
  for (const { x, width } of columns)
    marks.push(
      { shape: 'circle', cx: x + 16, cy: y + 30, r: 16 },
      dash(x, x + width * 0.7, y + 72),
      dash(x, x + width * 0.5, y + 96),
    );
  return { height: y + 128, marks };
}

function footer(section: PlannedSection, paper: Paper): Drawing {
  const columns = tracks(paper, 4, 24);
  const first = columns[0] ?? { x: paper.left, width: 0 };
  return {
    height: 142,
    marks: [
      ...columns.flatMap(({ x, width }) => box(x, 24, width, 62)),
      ...label({ ...section, brief: '' }, first.x + 12, 48),
      dash(paper.left, paper.right, 114),
    ],
  };
}

function rules(section: PlannedSection, paper: Paper): Drawing {
  const { left, right } = paper;
  return {
    height: 184,
    marks: [
      ...box(left, 24, right - left, 124),
      ...label(section, left + 16, 52),
      ...[98, 122].map((y, index) => dash(left + 16, right - 60 - index * 120, y)),
    ],
  };
}
