/** What every site of every kind keeps to, as far as it can be seen without a browser. Each rule names what breaks it. */
import { htmlOf, type Site, type SiteParts, type SiteSection, type TitledSection } from '../site.js';
import { LONGEST_SECTION_NAME } from '../words/section-names.js';
import { cssOf } from './whole-page.js';

/** Between navigation and footer. */
const LEAST_SECTIONS = 7;
const MOST_SECTIONS = 11;
const HTML_LIMIT = 180_000;
const CSS_LIMIT = 100_000;
const ART_LIMIT = 150_000;

/** Words that say nothing, in four languages. */
const CLICHES =
  /lorem ipsum|seamless|cutting[- ]edge|game[- ]chang|unlock|elevate|world[- ]class|passion|leidenschaft|pasión|innovativ|herzlich willkommen|maßgeschneidert|ganzheitlich|bienvenue sur|savoir-faire unique|sur[- ]mesure pour vous|bienvenidos a|de vanguardia|experiencia única/iu;

const DRAWINGS = /<svg[\s\S]*?<\/svg>/g;

/** `refused`: what the prompt doesn't want; each takes one section away. */
export function problemsOf(site: Site, refused: readonly string[] = []): string[] {
  return [
    ...outlineProblems(site.sections, LEAST_SECTIONS - refused.length),
    ...titleProblems(site.sections),
    ...sizeProblems(site),
    ...wordProblems(site),
    ...linkProblems(site),
  ];
}

/** Between navigation and footer. */
const inner = (sections: readonly SiteSection[]): SiteSection[] =>
  sections.filter(({ id }) => id !== 'nav' && id !== 'footer');

function outlineProblems(sections: readonly SiteSection[], least: number): string[] {
  const count = inner(sections).length;
  const problems =
    count >= least && count <= MOST_SECTIONS ? [] : [`${count} sections between navigation and footer`];
  for (const [index, { id, shape, ground }] of sections.entries()) {
    const [before, first] = [sections[index - 1], sections[index - 2]];
    if (before?.shape === shape) problems.push(`${before.id} and ${id} are both laid out as ${shape}`);
    if (before?.ground === ground && first?.ground === ground)
      problems.push(`${first.id}, ${before.id} and ${id} all stand on ${ground}`);
  }
  for (const { id, html } of sections)
    if (!html.text.includes(`id="${id}"`)) problems.push(`nothing has the id of ${id}`);
  return problems;
}

/** A title is a name on one line of a list: short, no sentence, and no other section's. */
function titleProblems(sections: readonly TitledSection[]): string[] {
  const titles = sections.map(({ title }) => title);
  const long = titles.filter((title) => title.length > LONGEST_SECTION_NAME);
  const twice = titles.filter((title, index) => titles.indexOf(title) < index);
  const headlines = titles.filter((title) => /[.,:;!?\u00ad\d]/u.test(title));
  return [
    ...long.map((title) => `the title is too long: ${title}`),
    ...twice.map((title) => `two sections are titled ${title}`),
    ...headlines.map((title) => `a title is no name: ${title}`),
  ];
}

function sizeProblems(site: SiteParts): string[] {
  const html = htmlOf(site);
  const art = (html.match(DRAWINGS) ?? []).join('');
  const sizes: [string, number, number][] = [
    ['html', Buffer.byteLength(html), HTML_LIMIT],
    ['css', Buffer.byteLength(cssOf(site)), CSS_LIMIT],
    ['art', Buffer.byteLength(art), ART_LIMIT],
  ];
  return sizes
    .filter(([, bytes, limit]) => bytes > limit)
    .map(([what, bytes, limit]) => `${what} has ${bytes} bytes of ${limit}`);
}

/** Figures alone are none: hours, telephone numbers. */
const isSentence = (piece: string): boolean => (piece.match(/\p{L}{2,}/gu) ?? []).length >= 5;

/** What a page says, piece by piece: the text between two tags, drawings left out. */
export function sentencesOf(site: SiteParts): string[] {
  const pieces = htmlOf(site)
    .replace(DRAWINGS, '')
    .split(/<[^>]*>/);
  return pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(isSentence);
}

function wordProblems(site: SiteParts): string[] {
  const sentences = sentencesOf(site);
  const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) < index);
  const text = htmlOf(site).replace(DRAWINGS, '');
  const open = /\{\w+\}|\bundefined\b|\bNaN\b|\[object |\[[^\]\n]*\|[^\]\n]*\]/.exec(text)?.[0];
  const cliche = CLICHES.exec(text.replace(/<[^>]*>/g, ' '))?.[0];
  return [
    ...twice.map((sentence) => `said twice: ${sentence}`),
    ...(open === undefined ? [] : [`a slot is left open: ${open}`]),
    ...(cliche === undefined ? [] : [`a cliché: ${cliche}`]),
    ...(text.includes('data-sample="') ? [] : ['nothing invented is marked as such']),
  ];
}

function linkProblems(site: SiteParts): string[] {
  const html = htmlOf(site);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  const targets = [
    ...html.matchAll(/ (?:href="#|aria-(?:labelledby|describedby|controls)="|for=")([^"]*)"/g),
  ];
  const lost = targets.map(([, id = '']) => id).filter((id) => !ids.includes(id));
  return [
    ...twice.map((id) => `two elements are ${id}`),
    ...lost.map((id) => `nothing is ${id}, which is pointed at`),
  ];
}

/** The share of the sentences of the shorter page that the other has as well, 0 to 1. */
export function sharedSentences(one: SiteParts, other: SiteParts): number {
  const [first, second] = [new Set(sentencesOf(one)), new Set(sentencesOf(other))];
  const shared = [...first].filter((sentence) => second.has(sentence)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}
