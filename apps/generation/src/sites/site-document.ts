import type { Code } from '../preview/code.js';

export interface SiteText extends Code {
  title: string;
  lang: string;
}

export interface SiteEntry {
  path: string;
  type: string;
  text: string;
}

/** The files of a site, as they go into a folder: only those that have something in them. */
export function siteFiles(site: SiteText): SiteEntry[] {
  const files = [
    { path: 'index.html', type: 'text/html', text: indexHtml(site) },
    { path: 'style.css', type: 'text/css', text: site.css },
    { path: 'script.js', type: 'text/javascript', text: site.js },
  ];
  return files.filter((file) => file.path === 'index.html' || file.text !== '');
}

function indexHtml(site: SiteText): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(site.lang || 'en')}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(site.title || 'Untitled')}</title>`,
    ...(site.css === '' ? [] : ['<link rel="stylesheet" href="style.css">']),
    '</head>',
    '<body>',
    site.html.trimEnd(),
    ...(site.js === '' ? [] : ['<script src="script.js"></script>']),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The site as one document. Neither style nor script can end its element early. */
export function singleDocument(site: SiteText): string {
  const style = `<style>\n${inStyle(site.css)}</style>`;
  const script = `<script>\n${inScript(site.js)}</script>`;
  return indexHtml(site)
    .replace('<link rel="stylesheet" href="style.css">', () => style)
    .replace(/<script src="script\.js"><\/script>(?=\n<\/body>\n<\/html>\n$)/, () => script);
}

/** CSS as it may stand in a `<style>` element. */
export function inStyle(css: string): string {
  return css.replaceAll(/<\/(?=style)/gi, '<\\/').replaceAll('<!--', '<\\!--');
}

/**
 * JavaScript as it may stand in a `<script>` element. A `<script` in it means something only behind a `<!--`, and stays:
 * `i<scripts.length` is a comparison.
 */
export function inScript(js: string): string {
  return js.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
