import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from './clean-html.js';

/** What a browser would find in the cleaned text, which it parses anew. */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      if (/^(script|style|iframe|base|meta|link)$/i.test(child.tagName)) found.push(child.tagName);
      for (const { name, value } of child.attrs) {
        if (name.startsWith('on') || /^\s*javascript:|^\/\//i.test(value)) found.push(`${name}=${value}`);
      }
      visit(child);
    }
  };
  visit(parseFragment(html));
  return found;
}

const none = { rootId: null, taken: new Set<string>() };

function clean(source: string, rootId: string | null = null, taken: string[] = []): string {
  return cleanHtml(source, { rootId, taken: new Set(taken) }).html;
}

describe('cleaning HTML', () => {
  it.each([
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<base href="//x"><link rel="stylesheet" href="//x"><p>a</p>', '<p>a</p>'],
    ['<meta http-equiv="refresh" content="0;url=//x"><p>a</p>', '<p>a</p>'],
    ['<iframe src="//x"></iframe><object data="//x"></object><embed src="//x"><p>a</p>', '<p>a</p>'],
    ['<p onclick="x()" ONMOUSEOVER=x>a</p>', '<p>a</p>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<a href=" java\nscript:x()">a</a>', '<a>a</a>'],
    ['<a href="&#1;javascript:x()">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<a href="https://x.example/">a</a>', '<a href="https://x.example/">a</a>'],
    ['<a href="#menu">a</a>', '<a href="#menu">a</a>'],
    [
      '<svg><script>x</script><a xlink:href="javascript:x()"><text>a</text></a></svg>',
      '<svg><a><text>a</text></a></svg>',
    ],
    [
      '<svg><use href="//x#y"></use><use href="#y"></use></svg>',
      '<svg><use></use><use href="#y"></use></svg>',
    ],
    ['<svg><a><animate attributeName="href" to="javascript:x()"></animate></a></svg>', '<svg><a></a></svg>'],
    ['<svg><image href="https://x/a.png"></image></svg>', '<svg><image></image></svg>'],
    [
      '<svg><use href="data:image/svg+xml,x#y"></use><image href="data:image/png,x"></image></svg>',
      '<svg><use></use><image href="data:image/png,x"></image></svg>',
    ],
    [
      '<svg><g mask="url(//x#a)" filter="u\\72l(//x)" fill="url(#a)" stroke="rgb(1, 2, 3)"></g></svg>',
      '<svg><g fill="url(#a)" stroke="rgb(1, 2, 3)"></g></svg>',
    ],
    [
      '<svg><set attributeName="mask" to="url(//x#a)"></set><animate values="rgb(1,2,3);hsl(1 2% 3%)"></animate></svg>',
      '<svg><set attributeName="mask"></set><animate values="rgb(1,2,3);hsl(1 2% 3%)"></animate></svg>',
    ],
    ['<a href="#m" attributionsrc="//x" xml:base="//x">a</a>', '<a href="#m">a</a>'],
    ['<template><script>x</script></template><noscript><img src=x></noscript>a', 'a'],
    [
      '<div style="background:url(https://x/a.png);color:red">a</div>',
      '<div style="background:url(&quot;data:,&quot;);color:red">a</div>',
    ],
    ['<div style="color:red}">a</div>', '<div style="">a</div>'],
    ['<p>a<!-- b --></p>', '<p>a</p>'],
  ])('makes %j safe', (source, wanted) => {
    expect(clean(source)).toBe(wanted);
  });

  it('draws a frame where a picture came from elsewhere', () => {
    const html = clean(
      '<img src="https://x.example/a.jpg" srcset="b.jpg 2x" alt="A loaf" width="400" height="300">',
    );
    expect(html).toMatch(/^<img alt="A loaf" width="400" height="300" src="data:image\/svg\+xml,/);
    expect(html).not.toContain('x.example');
    const own = '<img src="data:image/png;base64,AA" alt="">';
    expect(clean(own)).toBe(own);
  });

  it('gives the root its id, and what a visitor can change one of its own', () => {
    expect(clean('<section><input name="a"><details></details><p>x</p></section>', 'booking')).toBe(
      '<section id="booking"><input name="a" id="booking-input-1"><details id="booking-details-1"></details><p>x</p></section>',
    );
  });

  it('renames an id that the page has, and what refers to it', () => {
    expect(
      clean('<div id="a"><label for="mail">M</label><input id="mail"><a href="#mail">x</a></div>', 'a', [
        'mail',
      ]),
    ).toBe('<div id="a"><label for="mail-2">M</label><input id="mail-2"><a href="#mail-2">x</a></div>');
  });

  it('hands the text of style elements over', () => {
    expect(cleanHtml('<style>a{color:red}</style><p>x</p>', none)).toMatchObject({
      html: '<p>x</p>',
      style: 'a{color:red}',
    });
  });

  it('takes no longer for the same id again and again', () => {
    const html = clean('<p id=a>'.repeat(14_000));
    expect(html).toContain('<p id="a"></p><p id="a-2"></p><p id="a-3"></p>');
    expect(html).toContain('<p id="a-14000"></p>');
  });

  it('refuses a page that is nothing but depth', () => {
    const { html, problems } = cleanHtml('<div>'.repeat(50_000), none);
    expect(html).toBe('');
    expect(problems).toMatchObject([{ file: 'html', error_code: 'OUTPUT_INVALID' }]);
  });

  it('leaves nothing dangerous, as a browser would read it', () => {
    const pieces = [
      '<p>|</p>|<svg>|</svg>|<style>|</style>|<math>|<title>|<textarea>|<mglyph>|<b id="a b">|text |"',
      `<img src=x onerror=y>|<a href="javascript:x">|</a>|<table>|<select>|<!--|-->|'`,
      '<script>|</script>|<noscript>|<form id=a action=//x>',
    ];
    const piece = fc.constantFrom(...pieces.join('|').split('|'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(dangersIn(clean(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('looks at each value of an animation once, and at no more than one can have', () => {
    const colours = Array.from({ length: 20_000 }, (_, i) => `rgb(${i % 2}, 2, 3)`);
    const animated = (values: string): string => `<svg><animate values="${values}"></animate></svg>`;
    expect(clean(animated(colours.join(';')))).toContain('rgb(1, 2, 3)');
    const many = Array.from({ length: 101 }, (_, i) => `rgb(${i}, 2, 3)`);
    expect(clean(animated(many.join(';')))).not.toContain('rgb');
    expect(clean(animated([...colours, 'url(//x)'].join(';')))).not.toContain('//x');
  });
});
