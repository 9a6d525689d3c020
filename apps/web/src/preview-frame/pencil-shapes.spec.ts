import { describe, expect, it } from 'vitest';
import { drawName, drawSection } from './pencil-shapes.js';

const KINDS = [
  'nav',
  'hero',
  'stats',
  'menu',
  'booking',
  'gallery',
  'team',
  'voices',
  'faq',
  'steps',
  'story',
  'footer',
];
const WIDTHS = [320, 390, 768, 1_048, 2_000];

describe('drawSection', () => {
  it.each(KINDS)('draws %s inside its paper, at every width', (kind) => {
    for (const width of WIDTHS) {
      const { height, marks } = drawSection({ id: kind, title: 'Title', kind, brief: 'a brief' }, width);
      expect(marks.length).toBeGreaterThan(2);
      const edges = marks.flatMap((mark) => ('x1' in mark ? [mark.x1, mark.x2] : []));
      expect(edges.every((x) => x >= 0 && x <= width)).toBe(true);
      const bottoms = marks.flatMap((mark) => ('y1' in mark ? [mark.y1, mark.y2] : []));
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(height + 12);
    }
  });

  it.each(KINDS)('keeps what it writes about %s on the paper', (kind) => {
    const brief = 'headline left, an arch with the morning in rings of colour, and two buttons';
    for (const width of WIDTHS) {
      const { marks } = drawSection({ id: kind, title: 'A title of some length', kind, brief }, width);
      for (const mark of marks)
        if ('text' in mark) expect(mark.x + mark.text.length * 6.2).toBeLessThan(width);
    }
  });

  it('names the section and says what is planned', () => {
    const { marks } = drawSection(
      { id: 's', title: 'Our story', kind: 'story', brief: 'portrait left' },
      1_048,
    );
    const words = marks.flatMap((mark) => ('text' in mark ? [mark.text] : []));
    expect(words).toEqual(['Our story', 'planned · portrait left']);
  });

  it('has a box with title and rules for a kind that it does not know', () => {
    const { marks } = drawSection({ id: 'x', title: 'Something', kind: 'zzz' }, 800);
    expect(marks.some((mark) => mark.shape === 'wash')).toBe(true);
    expect(marks.some((mark) => 'text' in mark && mark.text === 'planned')).toBe(true);
  });
});

describe('drawName', () => {
  it('stands in for the page’s head', () => {
    expect(drawName(1_000).marks.some((mark) => 'text' in mark && mark.text === 'Name')).toBe(true);
  });
});
