import { describe, expect, it } from 'vitest';
import { NO_CODE, type Code } from './code.js';
import { grow, writtenPart, type Growth } from './grow.js';
import { codeOf, type Page } from './page.js';

const ORDER = ['hero', 'menu', 'where'];

function growWith(code: Partial<Code>, page: Page = [], id = 'hero'): Growth & { code: Code } {
  const part = writtenPart({ kind: 'section', section: { id } }, 'Opening */ words', code);
  const growth = grow(page, part, ORDER);
  return { ...growth, code: codeOf(growth.page) };
}

const growWithScript = (js: string, page: Page = []): Growth =>
  grow(page, writtenPart({ kind: 'script' }, 'Script', { js }), ORDER);

describe('the growing page', () => {
  it('adds what a step wrote to each file', () => {
    const first = growWith({
      html: '<section id="hero"><h1>Levain</h1></section>\n',
      css: 'h1 { color: red }\n',
    });
    expect(first).toMatchObject({ grown: true, problems: [] });
    expect(first.code).toEqual({
      html: '<section id="hero"><h1>Levain</h1></section>\n',
      css: '/* #hero · Opening * / words */\nh1 { color: red }\n',
      js: '',
    });
    const second = growWith({ html: '<p>Bread</p>' }, first.page, 'menu');
    expect(second.code.html).toBe('<section id="hero"><h1>Levain</h1></section>\n\n<p id="menu">Bread</p>\n');
    expect(second.code.css).toBe(first.code.css);
  });

  it('puts a section where the plan has it, and a new one of the same id in its place', () => {
    const page = growWith({ html: '<p>C</p>' }, growWith({ html: '<p>A</p>' }).page, 'where').page;
    const three = growWith({ html: '<p>B</p>', css: 'b { color: red }' }, page, 'menu');
    expect(three.code.html).toBe('<p id="hero">A</p>\n\n<p id="menu">B</p>\n\n<p id="where">C</p>\n');
    const replaced = growWith({ html: '<p>B2</p>' }, three.page, 'menu');
    expect(replaced.code.html).toBe('<p id="hero">A</p>\n\n<p id="menu">B2</p>\n\n<p id="where">C</p>\n');
    expect(replaced.code.css).toBe(three.code.css);
    expect(growWith({ html: '', css: '' }, replaced.page, 'menu').code).toEqual({
      ...replaced.code,
      css: '',
    });
  });

  it('leaves a file as it was when the new text of it is bad, and uses the others', () => {
    const before = growWith({ css: 'a { color: red }' });
    const after = growWith(
      { html: '<section>x</section>', css: 'b { color: blue }\nc { colour }' },
      before.page,
    );
    expect(after.code).toEqual({ ...before.code, html: '<section id="hero">x</section>\n' });
    expect(after.problems).toMatchObject([{ file: 'css', line: 2, error_code: 'OUTPUT_INVALID' }]);
  });

  it('counts the lines of the style that was written, whatever style elements say', () => {
    const growth = growWith({
      html: '<p>x</p><style>a{}\nb{}\n</style>',
      css: 'b { color: blue }\nc { colour }',
    });
    expect(growth.problems).toMatchObject([{ file: 'css', line: 2 }]);
    expect(growWith({ html: '<p>x</p><style>a{}\nb{</style>' }).problems).toEqual([
      { file: 'css', error_code: 'OUTPUT_INVALID', message: 'In a <style> element: "}" is missing' },
    ]);
    expect(growWith({ html: '<p>x</p><style>a{top:0}</style>' }).code.css).toContain('a{top:0}');
  });

  it('never grows beyond its limits', () => {
    const result = growWith({ html: `<p>${'é'.repeat(100_001)}</p>`, js: 'let a = 1' });
    expect(result.problems).toMatchObject([{ file: 'html', error_code: 'OUTPUT_INVALID' }]);
    expect(result.code).toEqual({ ...NO_CODE, js: '/* #hero · Opening * / words */\nlet a = 1;\n' });
  });

  it('stays as it was when all of it would be too large for a message', () => {
    const before = growWith({ html: `<p>${'"'.repeat(195_000)}</p>` });
    const css = growWith({ css: `/*${'\u0001'.repeat(60_000)}*/` }, before.page);
    const js = growWithScript(`/*${'\u0001'.repeat(60_000)}*/`, css.page);
    expect(css.grown).toBe(true);
    expect(js).toMatchObject({ grown: false, problems: [{ error_code: 'EVENT_TOO_LARGE' }] });
    expect(js.page).toBe(css.page);
  });

  it('says where a script is broken', () => {
    expect(growWith({ js: 'let a = 1;\nlet a = (;' })).toMatchObject({
      grown: false,
      code: NO_CODE,
      problems: [{ file: 'js', line: 2 }],
    });
  });

  it('keeps scripts apart that would run on into each other or share a name', () => {
    const page = growWith({ js: 'window.a = () => 1 // one' }).page;
    const both = growWithScript('(() => { window.b = 2; })()', page);
    expect(codeOf(both.page).js).toBe(
      '/* #hero · Opening * / words */\nwindow.a = () => 1; // one\n\n' +
        '/* script · Script */\n(() => { window.b = 2; })();\n',
    );
    const clash = growWithScript('// b\nlet a = 2', growWith({ js: 'let a = 1' }).page);
    expect(clash).toMatchObject({ grown: false, problems: [{ file: 'js', line: 2 }] });
    expect(clash.problems[0]?.message).toContain("'a'");
  });

  it('has no place for HTML of no section', () => {
    const growth = grow(
      [],
      writtenPart({ kind: 'style' }, 'Style', { html: '<p>x</p>', css: 'a{top:0}' }),
      ORDER,
    );
    expect(growth.problems).toMatchObject([{ file: 'html', error_code: 'OUTPUT_INVALID' }]);
    expect(codeOf(growth.page)).toMatchObject({ html: '', css: '/* style · Style */\na{top:0}\n' });
  });

  it('leaves the ids of other sections to them, also of those to come', () => {
    const growth = growWith({
      html: '<header id="top"><a href="#menu">M</a><b id="menu">x</b><a href="#top">T</a></header>',
    });
    expect(growth.code.html).toBe(
      '<header id="hero"><a href="#menu-2">M</a><b id="menu-2">x</b><a href="#hero">T</a></header>\n',
    );
    expect(growWith({ html: '<p>M</p>' }, growth.page, 'menu').code.html).toContain('<p id="menu">M</p>');
  });

  it('has not grown when nothing was written, or the same again', () => {
    expect(growWith({ html: ' \n' })).toMatchObject({ page: [], grown: false, problems: [] });
    const once = growWith({ html: '<p>x</p>', css: 'a{top:0}' });
    expect(growWith({ html: '<p>x</p>', css: 'a{top:0}' }, once.page)).toMatchObject({
      grown: false,
      problems: [],
    });
  });
});
