import { describe, expect, it } from 'vitest';
import type { Code } from './code.js';
import { grow, writtenPart } from './grow.js';
import { codeOf } from './page.js';

const HTML = 200_000;
const CODE = 100_000;

const filled = (piece: string, length: number): string => piece.repeat(Math.floor(length / piece.length));

/** As much as a step may write of what parsers, trees and stacks like least. */
const HOSTILE: Record<string, Partial<Code>> = {
  'open elements': { html: filled('<b>', HTML) },
  'nested blocks': { html: filled('<div>', HTML) },
  'mixed formatting': { html: filled('<b><i><p>', HTML) },
  'nested links': { html: filled('<a href=x>', HTML) },
  'formatting opened anew': {
    html: `<p>${Array.from({ length: 7_000 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(7_000)}`,
  },
  'words opened anew': { html: `<p><b title="${filled('x', 150_000)}">${'<p>x'.repeat(7_000)}` },
  'references that never end': { html: `<p id="a b"></p><p title="${filled('url(#', HTML - 50)}">` },
  tables: { html: filled('<table><tr><td>', HTML) },
  'text in tables': { html: `<table>${filled('x<b>', HTML)}` },
  forms: { html: filled('<form><p>', HTML) },
  'foreign content': { html: filled('<svg><desc><math><mi>', HTML) },
  'one attribute each': { html: `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')}>x</p>` },
  'many styled elements': { html: filled('<p style="color:red;background:url(//x)">', HTML) },
  'many drawings': { html: filled('<img src=//x>', HTML) },
  'many masks': { html: `<svg>${filled('<g mask="url(#a)"/>', HTML)}</svg>` },
  comments: { html: filled('<!-- -- >', HTML) },
  references: { html: filled('&lt&amp;&#x41', HTML) },
  'blank lines': { html: `<pre>${filled('\n', HTML)}x</pre>` },
  'open blocks': { css: filled('a{', CODE) },
  'open brackets': { css: `a{top:${filled('(', CODE - 20)}` },
  'closed brackets': { css: `a{top:${filled('(', 49_000)}${filled(')', 49_000)}}` },
  'nested calculations': { css: `a{top:${filled('calc(', 49_000)}1px${')'.repeat(9_800)}}` },
  'nested rules': { css: `${filled('a{', 60_000)}${'}'.repeat(30_000)}` },
  'nested at-rules': { css: `${filled('@media print{', 65_000)}${'}'.repeat(5_000)}` },
  'closing blocks': { css: filled('}', CODE) },
  'bad declarations': { css: filled('a{b}', CODE) },
  escapes: { css: filled('\\', CODE) },
  selectors: { css: `${filled(':is(', 49_000)}a${')'.repeat(12_250)}{top:0}` },
  imports: { css: filled('@import "x";', CODE) },
  addresses: { css: `a{${filled('b:url(//x);', CODE - 20)}}` },
  'headings of others': { css: filled('/* #hero · x */\n', CODE) },
  'nested groups': { js: filled('(', CODE) },
  'nested arrays': { js: `${filled('[', 50_000)}${filled(']', 50_000)}` },
  'nested functions': { js: filled('()=>', CODE) },
  'nested templates': { js: filled('`${', CODE) },
  'long sums': { js: `let a = 1${filled('+1', 90_000)}` },
  regexes: { js: filled('/(/;', CODE) },
};

describe('hostile code', () => {
  it.each(Object.entries(HOSTILE))('of %s is used or refused, and holds nobody up', (_name, code) => {
    const part = writtenPart({ kind: 'section', section: { id: 'hero' } }, 'Hero', code);
    const growth = grow([], part, ['hero']);
    expect(growth.grown || growth.problems.length > 0 || codeOf(growth.page).html === '').toBe(true);
    for (const problem of growth.problems) expect(problem.message.length).toBeLessThan(500);
  });
});
