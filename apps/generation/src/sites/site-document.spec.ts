import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { describe, expect, it } from 'vitest';
import { inScript, inStyle, singleDocument, siteFiles } from './site-document.js';

const SITE = {
  title: 'A & "B" <C>',
  lang: 'fr',
  html: '<main id="m">x</main>\n',
  css: 'a{}\n',
  js: 'let a = 1;\n',
};

function tagsOf(html: string): string[] {
  const visit = (node: Dom.ParentNode): string[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child.tagName, ...visit(child)] : []));
  return visit(parse(html));
}

describe('the files of a site', () => {
  it('are those that have something in them', () => {
    expect(siteFiles(SITE).map((file) => file.path)).toEqual(['index.html', 'style.css', 'script.js']);
    expect(siteFiles({ ...SITE, css: '', js: '' }).map((file) => file.path)).toEqual(['index.html']);
  });

  it('name the site and its language', () => {
    const html = siteFiles(SITE)[0]?.text ?? '';
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<title>A &amp; &quot;B&quot; &lt;C></title>');
  });
});

describe('a site as one document', () => {
  it('cannot be broken out of by its style or its script', () => {
    const css = 'a::after { content: "</style><img>" } /* </STYLE> <!-- */';
    const js = 'const a = "</script><img><!-- <script>";';
    const document = singleDocument({ ...SITE, css, js });
    expect(tagsOf(document)).toEqual([
      'html',
      'head',
      'meta',
      'meta',
      'title',
      'style',
      'body',
      'main',
      'script',
    ]);
    expect(inStyle(css)).not.toMatch(/<\/style/i);
    expect(runInNewContext(`${inScript(js)} a`)).toBe('</script><img><!-- <script>');
  });

  it('compares with what is called like its element', () => {
    const js =
      'const scripts = [1, 2]; let i = 0; while (i<scripts.length) i += 1; const a = "<!--<script>";';
    expect(tagsOf(singleDocument({ ...SITE, js })).at(-1)).toBe('script');
    expect(runInNewContext(`${inScript(js)} [i, a].join()`)).toBe('2,<!--<script>');
  });

  it('keeps dollar signs as they are', () => {
    expect(singleDocument({ ...SITE, js: 'let a = "$& $1";' })).toContain('let a = "$& $1";');
  });
});
