import { describe, expect, it } from 'vitest';
import { checkCss } from './check-css.js';

describe('the check of style', () => {
  it('keeps good style byte for byte', () => {
    const css = `:root { --ink: oklch(.2 .01 250); color-scheme: light dark }
@media (min-width: 60rem) { .a > .b { inset: 0 auto auto 0; background: url("data:image/svg+xml,%3Csvg/%3E") } }
@supports (display: grid) { .card { &:hover { translate: 0 -2px } } }
@container (width > 30rem) { h2 { font-size: clamp(2rem, 1.2rem + 2.8vw, 3.4rem) } }
@layer base { details[open] summary::after { content: "\\2212" } }
.constructor, .toString { color: red }
.c:has(> input:checked) { mask: url(#hole); color: color-mix(in oklch, var(--ink) 40%, transparent) }
@keyframes rise { from { opacity: 0 } }
`;
    expect(checkCss(css)).toEqual({ css, problems: [] });
  });

  it.each([
    ['a { color: red\n', 1],
    ['a { color: red }\n}\nb { color: blue }', 2],
    ['a { content: "x }\n', 1],
    ['a { color: red }\n/* open', 2],
    ['a { width: calc(1px + (2px) }', 1],
    ['a { color: red }\nb { colour blue }', 2],
    ['a { background: url("data:,) }', 1],
  ])('refuses %j', (css, line) => {
    const checked = checkCss(css);
    expect(checked.css).toBe('');
    expect(checked.problems[0]).toMatchObject({ file: 'css', line });
  });

  it('takes out what would load something', () => {
    const { css, problems } = checkCss(
      [
        '@import url("https://x.example/a.css");',
        'a { background: URL(//x.example/a.png), url( "data:image/png;base64,AA" ) }',
        "b { background: image-set('https://x.example/b.png' 1x) }",
        'c { --bg: url(https://x.example/c.png); cursor: url(c.cur), auto }',
        '@font-face { font-family: F; src: url(https://x.example/f.woff2) format("woff2") }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(css).not.toContain('x.example');
    expect(css).not.toContain('c.cur');
    expect(css).not.toContain('@import');
    expect(css).toContain('url( "data:image/png;base64,AA" )');
  });

  it.each([
    'a { background: u\\72l("https://x.example/a.png") }',
    'a { background: u\\72l(https://x.example/a.png) }',
    'a { background: im\\61ge-set("https://x.example/a.png" 1x) }',
    '@\\69mport "https://x.example/a.css"; a { color: red }',
  ])('refuses a name that hides what it is: %j', (css) => {
    expect(checkCss(css)).toMatchObject({
      css: '',
      problems: [{ message: expect.stringContaining('hides') }],
    });
  });

  it.each([
    [
      'a { --x: "https://x.example/a.png"; background: image-set(var(--x) 1x) }',
      'a { --x: "https://x.example/a.png"; background: url("data:,") }',
    ],
    [
      'a { background: image-set("https://x.example/a" type("image/png"), url(#b) 2x) }',
      'a { background: image-set("data:," type("image/png"), url(#b) 2x) }',
    ],
    ['a { --x: url("https://x.example/a)b") }', 'a { --x: url("data:,") }'],
    ['a { --x: "url(" ")"; --y: 1 }', 'a { --x: "url(" ")"; --y: 1 }'],
    [
      'a { --x: { background: image-set("//x.example/") } }',
      'a { --x: { background: image-set("data:,") } }',
    ],
    ['@layer a { @import "//x.example/"; b { color: red } }', '@layer a {  b { color: red } }'],
  ])('reads %j as a browser does', (css, wanted) => {
    expect(checkCss(css)).toEqual({ css: wanted, problems: [] });
  });
});
