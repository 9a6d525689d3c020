/** A model's plan, understood as far as it can be: what is missing or wrong is made good, never the run's end. */
import type { Brief, Plan, PlannedSection } from '../engine/author.js';
import { readPage } from '../preview/page.js';
import { isRecord, readLooseJson, type Loose } from './loose-json.js';

/** What this author remembers between its parts: `Plan.notes`. */
export interface LlmNotes {
  /** Colours, type, mood, in a line. */
  look: string;
  /** What the script does; empty: there is nothing for it to do. */
  script: string;
}

const MAX_SECTIONS = 14;
/** In characters, about what a section of that kind comes to; others lie between. */
const WEIGHTS: Readonly<Record<string, number>> = {
  nav: 1_400,
  hero: 2_600,
  footer: 1_600,
  gallery: 3_600,
  menu: 3_600,
  pricing: 3_600,
};
const USUAL_WEIGHT = 2_800;

/** Null when there is nothing like a plan in the text. */
export function readPlan(text: string, brief: Brief): Plan | null {
  const found = readLooseJson(text).map((value) => ({
    read: isRecord(value) ? value : {},
    listed: sectionsIn(value),
  }));
  const { read, listed } = found.find(({ listed }) => listed.length > 0) ?? { read: {}, listed: [] };
  if (listed.length === 0) return null;
  const { existing } = brief;
  const there = existing ? knownSections(brief) : new Map<string, PlannedSection>();
  const used = new Set<string>();
  const share = sharesOf(listed);
  const sections = listed.slice(0, MAX_SECTIONS).map((entry, i) => section(entry, there, used, share[i]));
  const reply = words(read.reply, 1_000);
  const lang = words(read.lang, 35);
  return {
    title: words(read.title, 80) || existing?.plan?.title || titleFrom(brief.prompt),
    lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : (existing?.plan?.lang ?? 'en'),
    sections,
    weights: weightsFor(sections),
    ...(existing && { kept: keptParts(read, sections) }),
    ...(reply && { reply }),
    notes: notesFrom(read, existing?.plan?.notes),
  };
}

/** What is written when a model has no plan: a page that suits most wishes. */
export function usualPlan(brief: Brief): Plan {
  const sections = USUAL.map(([id, title, about]) => ({
    id,
    title,
    kind: id,
    brief: about,
    weight: WEIGHTS[id] ?? USUAL_WEIGHT,
  }));
  const notes: LlmNotes = { look: '', script: '' };
  return { title: titleFrom(brief.prompt), lang: 'en', sections, weights: weightsFor(sections), notes };
}

const USUAL: [id: string, title: string, brief: string][] = [
  ['nav', 'Navigation', 'The name and links to the sections'],
  ['hero', 'Opening', 'What it is, for whom, and one thing to do'],
  ['features', 'What there is', 'The offers that matter most, each in a few words'],
  ['about', 'About', 'Who is behind it, and why'],
  ['contact', 'Contact', 'How to get in touch, with a short form'],
  ['footer', 'Footer', 'Address, hours and links'],
];

export function notesOf(plan: Plan): LlmNotes {
  return notesFrom(isRecord(plan.notes as Loose) ? (plan.notes as Record<string, Loose>) : {}, null);
}

function notesFrom(read: Record<string, Loose>, before: unknown): LlmNotes {
  const known = (before ?? {}) as Partial<Record<keyof LlmNotes, Loose>>;
  return {
    look: words(read.look ?? read.theme, 400) || words(known.look, 400),
    script: words(read.script, 400) || words(known.script, 400),
  };
}

/** Under the name that was asked for, under another, within something, or alone. */
function sectionsIn(value: Loose): Loose[] {
  if (Array.isArray(value)) return value.filter((entry) => isRecord(entry));
  if (!isRecord(value)) return [];
  const { sections } = value;
  if (isRecord(sections)) return Object.entries(sections).map(([id, entry]) => withId(id, entry));
  const named = [sections, value.parts, value.page, value.plan].find((entry) => Array.isArray(entry));
  if (named) return named as Loose[];
  return Object.values(value).flatMap((inner) => (isRecord(inner) ? sectionsIn(inner) : []));
}

function withId(id: string, value: Loose): Loose {
  return isRecord(value) ? { id, ...value } : { id, brief: value };
}

/** By id: those of the plan, and those that the page itself has. */
function knownSections({ existing }: Brief): Map<string, PlannedSection> {
  if (!existing) return new Map();
  const planned = existing.plan?.sections.map(({ kept: _kept, ...section }) => section) ?? [];
  const ids = existing.plan ? planned.map(({ id }) => id) : null;
  const onPage = readPage(existing.code, ids)
    .filter(({ key, code }) => key.startsWith('#') && code.html !== '')
    .map(({ key, code }) => ({
      id: key.slice(1),
      title: titled(key.slice(1)),
      kind: 'section',
      brief: '',
      weight: Math.max(1, code.html.length + code.css.length),
    }));
  return new Map([...onPage, ...planned].map((section) => [section.id, section]));
}

/** The model's own weights in our unit; none when they can't be used. */
function sharesOf(listed: readonly Loose[]): number[] {
  const given = listed.map((entry) => (isRecord(entry) ? Number(entry.weight) : Number.NaN));
  const usual = given.reduce((sum, weight) => sum + weight, 0) / given.length;
  if (!given.every((weight) => weight > 0 && weight < 1e9)) return [];
  return given.map((weight) => Math.round(USUAL_WEIGHT * Math.min(3, Math.max(0.3, weight / usual))));
}

function section(
  entry: Loose,
  there: ReadonlyMap<string, PlannedSection>,
  used: Set<string>,
  share: number | undefined,
): PlannedSection {
  const given = isRecord(entry) ? entry : { title: typeof entry === 'string' ? entry : '' };
  const asked = words(given.id, 60) || words(given.name, 60);
  const known = used.has(asked) ? undefined : there.get(asked);
  if (known && isKept(given)) {
    used.add(asked);
    return { ...known, kept: true };
  }
  const kind = slug(words(given.kind ?? given.type, 40)).slice(0, 24) || known?.kind || 'section';
  const id = known ? asked : freeId(slug(asked) || slug(words(given.title, 60)) || kind, used, there);
  used.add(id);
  return {
    id,
    title: words(given.title ?? given.name, 60) || known?.title || titled(id),
    kind,
    brief: words(given.brief ?? given.description ?? given.content, 200) || known?.brief || '',
    weight: share ?? WEIGHTS[kind] ?? USUAL_WEIGHT,
  };
}

function isKept(given: Record<string, Loose>): boolean {
  return given.kept === true || given.keep === true || given.action === 'keep' || given.change === false;
}

/** What a model says about the parts around the sections; silence means as it did with the sections. */
function keptParts(
  read: Record<string, Loose>,
  sections: readonly PlannedSection[],
): NonNullable<Plan['kept']> {
  const said = isRecord(read.kept) ? read.kept : isRecord(read.keep) ? read.keep : null;
  const silence = !said && sections.some(({ kept }) => kept);
  const keeps = (part: string): boolean => (said ? said[part] === true : silence);
  return {
    ...(keeps('layout') && { layout: true }),
    ...(keeps('style') && { style: true }),
    ...(keeps('script') && { script: true }),
  };
}

/** In the sections' unit: a base style is about as long as a section, the rest shorter. */
function weightsFor(sections: readonly PlannedSection[]): Plan['weights'] {
  const usual = sections.reduce((sum, { weight }) => sum + weight, 0) / sections.length;
  return { layout: Math.round(usual * 1.1), style: Math.round(usual * 0.5), script: Math.round(usual * 0.5) };
}

function freeId(wanted: string, used: ReadonlySet<string>, there: ReadonlyMap<string, unknown>): string {
  let free = wanted;
  for (let number = 2; used.has(free) || there.has(free); number++) free = `${wanted}-${number}`;
  return free;
}

/** `[a-z][a-z0-9-]*`, or empty. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}

function titled(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function titleFrom(prompt: string): string {
  return words(prompt, 60) || 'Untitled';
}

/** One line of text; anything else is none. */
function words(value: Loose | undefined, most: number): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const line = String(value)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).toWellFormed()}…`;
}
