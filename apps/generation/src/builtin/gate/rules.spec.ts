/** The rules can be broken: each is shown a site that breaks it. */
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { raw } from '../markup.js';
import type { Site, TitledSection } from '../site.js';
import { understand } from '../understand/understand.js';
import { problemsOf, sharedSentences } from './rules.js';

const site = compose(understand('A family bakery in Lyon with its menu', 1));

function changed(id: string, change: (section: TitledSection) => TitledSection): Site {
  return {
    ...site,
    sections: site.sections.map((section) => (section.id === id ? change(section) : section)),
  };
}

const adding = (html: string) => changed('menu', (menu) => ({ ...menu, html: raw(menu.html.text + html) }));

describe('the rules', () => {
  it.each([
    [
      'two neighbours of one shape',
      changed('menu', (menu) => ({ ...menu, shape: 'split' })),
      /laid out as split/,
    ],
    [
      'a sentence twice',
      adding('<p>It is said two times here.</p><p>It is said two times here.</p>'),
      /said twice/,
    ],
    ['an open slot', adding('<p>Baked in {place}.</p>'), /slot is left open: \{place\}/],
    ['an open choice', adding('<p>Baked [here|there].</p>'), /slot is left open/],
    ['a cliché', adding('<p>We bake with passion.</p>'), /cliché: passion/],
    ['an id twice', adding('<p id="hero">x</p>'), /two elements are hero/],
    ['a link to nothing', adding('<a href="#nowhere">x</a>'), /nothing is nowhere/],
    ['a label of nothing', adding('<label for="nowhere">x</label>'), /nothing is nowhere/],
    [
      'a headline for a title',
      changed('menu', (menu) => ({ ...menu, title: 'Ring once.' })),
      /no name: Ring once\./,
    ],
    [
      'a long title',
      changed('menu', (menu) => ({ ...menu, title: 'Down the street and ring once' })),
      /too long: Down the/,
    ],
    ['a title twice', changed('menu', (menu) => ({ ...menu, title: 'Questions' })), /titled Questions/],
    ['too much art', adding(`<svg>${'x'.repeat(150_000)}</svg>`), /art has \d+ bytes/],
    ['too few sections', { ...site, sections: site.sections.slice(0, 5) }, /sections between/],
  ])('name %s', (_what, broken, problem) => {
    expect(problemsOf(broken).join('\n')).toMatch(problem);
  });

  it('find nothing shared between a page and one in another language, all between a page and itself', () => {
    expect(sharedSentences(site, site)).toBe(1);
  });
});
