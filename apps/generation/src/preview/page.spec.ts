import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { BODY } from './clean-html.js';
import { NO_CODE, type Code } from './code.js';
import { grow, writtenPart } from './grow.js';
import { arrange, codeOf, partOf, readPage, type Page } from './page.js';

const IDS = ['hero', 'menu', 'where', 'faq'];

/** Text that authors write when they mean well, and when they don't. */
const html = fc
  .array(
    fc.constantFrom(
      ...'<section>|</section>|<p>|</p>|<svg>|</svg>|<math><mi>|</math>|<foreignObject>|<a href="#x">|</a>|<b id="menu">|<b id="x y">'.split(
        '|',
      ),
      ...'<table>|<tr><td>|</table>|<select><option>|</select>|<form>|</form>|<pre>\n\n|<textarea>\n\n|</textarea>|<style>a{top:0}'.split(
        '|',
      ),
      ...'<style>b{|</style>|<!-- c -->|text\r\n|&lt;|&#13;|\u0000|<mglyph>|<annotation-xml encoding="text/html">|<br>|</br>'.split(
        '|',
      ),
      ...'<frameset>|<body onload=x>|<html id="menu">|<template>|</template>|<desc>|<p><table><p>|<nobr>|<li>|<dd>|<button>'.split(
        '|',
      ),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const css = fc
  .array(
    fc.constantFrom(
      ...'a { top: 0 }|/* #menu · Menu */|/* layout · x */|\n|@media print { b { top: 0 } }|}|{|"|/*|*/|:root { --a: "'.split(
        '|',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const js = fc
  .array(
    fc.constantFrom(
      ...'(() => {})()|let a = 1|;|\n|// x|`|/* #menu · Menu */|function b() {}|{|}|return|await 1'.split(
        '|',
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const work = fc.oneof(
  fc.constantFrom(...IDS).map((id) => ({ kind: 'section' as const, section: { id } })),
  fc.constantFrom({ kind: 'layout' as const }, { kind: 'style' as const }, { kind: 'script' as const }),
);
const parts = fc.array(fc.tuple(work, fc.record({ html, css, js }, { requiredKeys: [] })), { maxLength: 6 });

function pageOf(written: readonly [Parameters<typeof writtenPart>[0], Partial<Code>][]): Page {
  return written.reduce<Page>(
    (page, [of, code]) => grow(page, writtenPart(of, 'A /* title */\n', code), IDS).page,
    [],
  );
}

describe('a page of parts', () => {
  it('is read from its text as it was made, whatever was written', () => {
    fc.assert(
      fc.property(parts, (written) => {
        const page = pageOf(written);
        const read = readPage(codeOf(page), IDS);
        expect(codeOf(read)).toEqual(codeOf(page));
        for (const { key, code } of page) expect(partOf(read, key)?.code ?? NO_CODE).toEqual(code);
        // As the frame reads it, and as a document does.
        const text = codeOf(page).html;
        expect(serialize(parseFragment(text))).toBe(text);
        expect(serialize(parseFragment(BODY, text, {}))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every other part as it is when one is written', () => {
    fc.assert(
      fc.property(parts, work, fc.record({ html, css, js }), (written, of, code) => {
        const before = readPage(codeOf(pageOf(written)), IDS);
        const part = writtenPart(of, 'New', code);
        const after = readPage(codeOf(grow(before, part, IDS).page), IDS);
        const others = (page: Page): Page => page.filter(({ key }) => key !== part.key);
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 300 },
    );
  });

  it('moves sections and takes them away without a change to the rest', () => {
    fc.assert(
      fc.property(parts, fc.subarray(IDS), (written, order) => {
        const page = pageOf(written);
        const moved = readPage(codeOf(arrange(page, order.toReversed())), order.toReversed());
        for (const { key, code } of page) {
          const stays = !key.startsWith('#') || order.includes(key.slice(1));
          expect(partOf(moved, key)?.code).toEqual(stays ? code : undefined);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what no part of it wrote', () => {
    const code = {
      html: '<nav>N</nav>\n\n<main id="hero">H</main>\n<aside>A</aside>\n\n<p id="menu">M</p>\n',
      css: 'nav { top: 0 }\n\n/* #menu · Menu */\np { top: 0 }\n',
      js: 'let a = 1;\n',
    };
    const page = readPage(code, ['hero', 'menu']);
    expect(codeOf(page)).toEqual(code);
    const without = codeOf(arrange(page, ['menu']));
    expect(without).toEqual({
      ...code,
      html: '<nav>N</nav>\n\n<p id="menu">M</p>\n',
    });
    expect(readPage(code, null).map(({ key }) => key)).toEqual(['', '#hero', '#menu']);
  });
});
