/**
 * A follow-up, as the built-in author serves it: the request of the page that is there is edited and composed again,
 * and what comes out the same stays as it is.
 */
import type { Brief, ExistingSite, Plan } from '../../engine/author.js';
import { readPage } from '../../preview/page.js';
import { compose } from '../compose.js';
import { inventedIn, inventionsSaid } from '../facts/inventions.js';
import { LANGS, type Lang } from '../kinds/kind-names.js';
import type { Site } from '../site.js';
import type { SiteRequest } from '../understand/understand.js';
import { applyEdits, sectionsOf } from './apply-edits.js';
import { FIXED } from './move-section.js';
import { readEdits } from './read-edit.js';
import { listedIn, quotedIn, repliesIn } from './replies.js';
import { requestOf } from './stored-request.js';

/** The plan of a change. `planOf` weighs a composed site. */
export function planFollowUp(
  brief: Brief & { existing: ExistingSite },
  planOf: (site: Site, request: SiteRequest) => Plan,
): Plan {
  const { existing, prompt } = brief;
  const request = requestOf(existing.plan);
  if (!request) return keepForeign(existing);
  const before = compose(request);
  const say = repliesIn(request.lang);
  if (existing.problem) {
    const reply = `${say.noFault} ${abilities(request)}`;
    return { ...changed(before, before, planOf(before, request)), reply };
  }
  const { edits, unknown } = readEdits(prompt, sectionsOf(request));
  const { request: edited, done, refused } = applyEdits(request, edits);
  const after = compose(edited);
  const plan = changed(before, after, planOf(after, edited));
  const list = listedIn(request.lang, done);
  const nothing = textOf(before) === textOf(after);
  const reply = [
    ...(done.length > 0 ? [say.understood(list)] : []),
    ...(done.length > 0 && nothing ? [say.changesNothing] : []),
    ...refused,
    ...newInventions(before, after),
    ...(unknown.length > 0 || edits.length === 0 ? [abilities(request)] : []),
  ].join(' ');
  return { ...plan, reply, summary: countedIn(plan, langOf(after.lang)) };
}

function countedIn({ sections }: Plan, lang: Lang): string {
  const kept = sections.filter((section) => section.kept).length;
  return repliesIn(lang).counted(sections.length - kept, kept);
}

/** What a change brings that nobody has told. */
function newInventions(before: Site, after: Site): string[] {
  if (before.lang !== after.lang) return [];
  const known = new Set(inventedIn(before.sections));
  const fresh = inventedIn(after.sections).filter((label) => !known.has(label));
  return [inventionsSaid(fresh, langOf(after.lang))].filter((sentence) => sentence !== null);
}

const langOf = (lang: string | undefined): Lang => LANGS.find((one) => one === lang?.slice(0, 2)) ?? 'en';

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
    reply: repliesIn(langOf(plan?.lang)).foreign,
  };
}

function abilities(request: SiteRequest): string {
  const { lang } = request;
  const say = repliesIn(lang);
  const here = compose(request).sections.filter(({ id }) => !FIXED.has(id));
  const more = sectionsOf(request).filter(
    ({ id }) => !compose(request).sections.some((one) => one.id === id),
  );
  const named = (sections: readonly { title: string }[]): string =>
    listedIn(
      lang,
      sections.map(({ title }) => quotedIn(lang, title)),
    );
  return `${say.abilities(named(here))} ${more.length > 0 ? say.canAdd(named(more)) : say.hasAll}`;
}
