import { describe, expect, it } from 'vitest';
import { NO_CODE, type Code } from './code.js';
import { grow } from './page.js';

const HERO = { sectionId: 'hero', title: 'Opening */ words' };

function growWith(written: Partial<Code>, page: Code = NO_CODE) {
  return grow(page, HERO, { ...NO_CODE, ...written });
}

describe('the growing page', () => {
  it('adds what a step wrote to each file', () => {
    const first = growWith({
      html: '<section id="hero"><h1>Levain</h1></section>\n',
      css: 'h1 { color: red }\n',
    });
    expect(first).toMatchObject({ grown: true, problems: [] });
    expect(first.page.html).toBe('<section id="hero"><h1>Levain</h1></section>\n');
    expect(first.page.css).toBe('/* Opening * / words */\nh1 { color: red }\n');
    const second = grow(
      first.page,
      { sectionId: 'menu', title: 'Menu' },
      { ...NO_CODE, html: '<p>Bread</p>' },
    );
    expect(second.page.html).toBe('<section id="hero"><h1>Levain</h1></section>\n\n<p id="menu">Bread</p>\n');
    expect(second.page.css).toBe(first.page.css);
  });

  it('leaves a file as it was when the new text of it is bad, and uses the others', () => {
    const before = growWith({ css: 'a { color: red }' }).page;
    const after = growWith({ html: '<section>x</section>', css: 'b { color: blue }\nc { colour }' }, before);
    expect(after.page).toEqual({ ...before, html: '<section id="hero">x</section>\n' });
    expect(after.problems).toMatchObject([{ file: 'css', line: 2, error_code: 'OUTPUT_INVALID' }]);
  });

  it('never grows beyond its limits', () => {
    const result = growWith({ html: `<p>${'é'.repeat(100_001)}</p>`, js: 'let a = 1' });
    expect(result.problems).toMatchObject([{ file: 'html', error_code: 'OUTPUT_INVALID' }]);
    expect(result.page).toEqual({ ...NO_CODE, js: 'let a = 1\n' });
  });

  it('says where a script is broken', () => {
    expect(growWith({ js: 'let a = 1;\nlet a = (;' })).toMatchObject({
      grown: false,
      page: NO_CODE,
      problems: [{ file: 'js', line: 2 }],
    });
  });

  it('has not grown when nothing was written', () => {
    expect(growWith({ html: ' \n' })).toEqual({ page: NO_CODE, grown: false, problems: [] });
  });
});
