/** What a page says that nobody has told: its owner is to replace it. */
import type { Lang } from '../kinds/kind-names.js';
import type { SiteSection } from '../site.js';

const SAID: Record<Lang, (list: string) => string> = {
  en: (list) => `Invented, for you to replace: ${list}.`,
  de: (list) => `Erfunden und zu ersetzen: ${list}.`,
  fr: (list) => `Inventé, à remplacer : ${list}.`,
  es: (list) => `Inventado, para que lo cambies: ${list}.`,
};

/** More is no list any more. */
const MOST = 24;

/** The labels of everything marked as invented, in the page's order, each once. */
export function inventedIn(sections: readonly Pick<SiteSection, 'html'>[]): string[] {
  const labels = sections.flatMap(({ html }) =>
    [...html.text.matchAll(/ data-sample="([^"]+)"/g)].map(([, label = '']) => plain(label)),
  );
  return [...new Set(labels)].filter((label) => label !== '').slice(0, MOST);
}

function plain(attribute: string): string {
  const text = attribute
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&shy;', '')
    .replaceAll('\u00ad', '')
    .replaceAll('&amp;', '&');
  return text.trim();
}

/** For the owner, in the page's language; null when nothing is invented. */
export function inventionsSaid(labels: readonly string[], lang: Lang): string | null {
  const within = lang === 'de' ? labels : labels.map((label) => uncapital(label));
  return labels.length === 0 ? null : SAID[lang](within.join(', '));
}

/** As within a sentence: "Opening hours" → "opening hours", but "RSVP", and German nouns as they are. */
const uncapital = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
