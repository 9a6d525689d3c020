import { escapeHtml } from '../markup.js';
import { htmlOf, type Site, type SiteParts } from '../site.js';

export const cssOf = (site: SiteParts): string =>
  [site.layout, ...site.sections.map(({ css }) => css), site.style].join('\n');

/** The site as one document. */
export function wholePage(site: Site): string {
  return (
    `<!DOCTYPE html>\n<html lang="${site.lang}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(site.title)}</title>\n` +
    `<style>${cssOf(site)}</style>\n</head>\n<body>\n${htmlOf(site)}\n<script>${site.script}</script>\n</body>\n</html>\n`
  );
}
