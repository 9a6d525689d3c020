/**
 * A follow-up, as the built-in author serves it: the request of the page that is there is edited and composed again,
 * and what comes out the same stays as it is.
 */
import type { Brief, ExistingSite, Plan } from '../../engine/author.js';
import { readPage } from '../../preview/page.js';
import { FIXED, applyEdits, sectionsOf } from './apply-edits.js';
import { compose } from '../compose.js';
import { readEdits } from './read-edit.js';
import type { Site } from '../site.js';
import type { SiteRequest } from '../understand/understand.js';

/** The request that a plan of this author carries; null for a plan of somebody else. */
export function requestOf(plan: Plan | null): SiteRequest | null {
  const notes = plan?.notes as Partial<SiteRequest> | null | undefined;
  return typeof notes?.root === 'number' && typeof notes.kind === 'string' ? (notes as SiteRequest) : null;
}

/** The plan of a change. `planOf` weighs a composed site. */
export function planFollowUp(
  brief: Brief & { existing: ExistingSite },
  planOf: (site: Site, request: SiteRequest) => Plan,
): Plan {
  const { existing, prompt } = brief;
  const request = requestOf(existing.plan);
  if (!request) return keepForeign(existing);
  const before = compose(request);
  if (existing.problem) {
    const reply = `I write pages from a grammar of my own and can't look into a fault. ${abilities(request)}`;
    return { ...changed(before, before, planOf(before, request)), reply };
  }
  const { edits, unknown } = readEdits(prompt, sectionsOf(request));
  const { request: edited, done, refused } = applyEdits(request, edits);
  const after = compose(edited);
  const plan = changed(before, after, planOf(after, edited));
  const nothing = textOf(before) === textOf(after);
  const reply = [
    ...(done.length > 0 ? [`I am ${listed(done)}${nothing ? ', which changes nothing' : ''}.`] : []),
    ...refused,
    ...(unknown.length > 0 || edits.length === 0 ? [abilities(request)] : []),
  ].join(' ');
  return { ...plan, reply };
}

/** Keeps whatever comes out as it did before. */
function changed(before: Site, after: Site, plan: Plan): Plan {
  const old = new Map(before.sections.map((section) => [section.id, section]));
  const same = (id: string): boolean => {
    const [one, other] = [old.get(id), after.sections.find((section) => section.id === id)];
    return one !== undefined && one.css === other?.css && one.html.text === other.html.text;
  };
  return {
    ...plan,
    sections: plan.sections.map((section) => (same(section.id) ? { ...section, kept: true } : section)),
    kept: {
      ...(before.layout === after.layout && { layout: true as const }),
      ...(before.style === after.style && { style: true as const }),
      ...(before.script === after.script && { script: true as const }),
    },
  };
}

function textOf({ title, layout, sections, style }: Site): string {
  return [title, layout, ...sections.map(({ css, html }) => `${css}\n${html.text}`), style].join('\n');
}

/** A page that somebody else wrote stays as it is. */
function keepForeign({ plan, code }: ExistingSite): Plan {
  const ids = readPage(code, null).flatMap(({ key }) => (key.startsWith('#') ? [key.slice(1)] : []));
  const unknown = ids.map((id) => ({ id, title: id, kind: 'section', brief: '', weight: 1 }));
  const sections = (plan?.sections ?? unknown).map((section) => ({ ...section, kept: true as const }));
  return {
    title: plan?.title ?? '',
    lang: plan?.lang ?? 'en',
    weights: plan?.weights ?? { layout: 1, style: 1, script: 1 },
    notes: plan?.notes ?? null,
    sections,
    kept: { layout: true, style: true, script: true },
    reply: 'Another engine wrote this page, so it stays as it is: I can only change pages of my own.',
  };
}

function abilities(request: SiteRequest): string {
  const here = compose(request).sections.filter(({ id }) => !FIXED.has(id));
  const more = sectionsOf(request).filter(
    ({ id }) => !compose(request).sections.some((one) => one.id === id),
  );
  const named = (sections: readonly { title: string }[]): string =>
    listed(sections.map(({ title }) => `“${title}”`));
  const sentences = [
    'I can give the site another name or colour, make it darker or lighter, and move or remove its sections:',
    `${named(here)}.`,
    more.length > 0 ? `I can add ${named(more)}.` : 'It has all the sections that I know for such a page.',
  ];
  return sentences.join(' ');
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
