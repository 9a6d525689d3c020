import { escapeHtml } from '../markup.js';
import type { Site } from '../site.js';

/** The HTML of all sections, in order. */
export const htmlOf = (site: Site): string => site.sections.map(({ html }) => html.text).join('\n');

export const cssOf = (site: Site): string =>
  [site.layout, ...site.sections.map(({ css }) => css), site.style].join('\n');

/** The site as one document. */
export function wholePage(site: Site): string {
  return (
    `<!DOCTYPE html>\n<html lang="${site.lang}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(site.title)}</title>\n` +
    `<style>${cssOf(site)}</style>\n</head>\n<body>\n${htmlOf(site)}\n<script>${site.script}</script>\n</body>\n</html>\n`
  );
}
