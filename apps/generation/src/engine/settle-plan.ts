/**
 * What an author plans, made fit for a page and for the wire: ids that hold, lengths that events may have, and `kept`
 * only where there is something to keep. A model may plan anything.
 */
import { fileOf, idsIn, partOf, sectionKey, type Page } from '../preview/page.js';
import { AuthorError } from './author-error.js';
import type { Plan, PlannedSection } from './author.js';
import { sectionStepId, stepsOf } from './steps.js';

/** A run has at most 100 steps. */
const MAX_SECTIONS = 60;
/** So that sums of them stay numbers. */
const MAX_WEIGHT = 1e9;
const MAX_REPLY = 4_000;
const MAX_SUMMARY = 500;
const SECTION_ID = /^[A-Za-z][\w-]{0,59}$/;

/** The plan of a run that begins with `page`. Throws `OUTPUT_INVALID` when nothing would be on the page. */
export function settlePlan(plan: Plan, page: Page): Plan {
  const stays = partOf(page, '')?.code.html;
  if (plan.sections.length === 0 && !stays)
    throw new AuthorError('OUTPUT_INVALID', 'The plan has no sections.');
  const used = idsOf(page);
  const sections = plan.sections.slice(0, MAX_SECTIONS).flatMap((section) => settled(section, page, used));
  const { kept, reply, summary, ...rest } = plan;
  const keeps = page.length > 0 ? kept : undefined;
  const words = reply?.trim().slice(0, MAX_REPLY);
  const said = summary && line(summary, MAX_SUMMARY, '');
  return {
    ...rest,
    title: line(plan.title, 200, 'Untitled'),
    lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(plan.lang) ? plan.lang : 'en',
    sections,
    weights: {
      layout: weight(plan.weights.layout),
      style: weight(plan.weights.style),
      script: weight(plan.weights.script),
    },
    ...(keeps && { kept: keeps }),
    ...(words && { reply: words }),
    ...(said && { summary: said }),
  };
}

/** As the next run's author gets it: what a run kept and said was about that run alone. */
export function bare(plan: Plan): Plan {
  const { kept: _kept, reply: _reply, summary: _summary, ...rest } = plan;
  return { ...rest, sections: plan.sections.map(({ kept: _stays, ...section }) => section) };
}

/** The plan of a retry: what its run would have written before that step stays. */
export function planFrom(plan: Plan, fromStep: string): Plan {
  const stepIds = stepsOf(plan).map(({ step_id }) => step_id);
  const at = stepIds.indexOf(fromStep);
  const stays = (stepId: string): boolean => {
    const own = stepIds.indexOf(stepId);
    return own < 0 || own < at;
  };
  const { sections, ...rest } = bare(plan);
  return {
    ...rest,
    sections: sections.map((section) =>
      stays(sectionStepId(section.id)) ? { ...section, kept: true as const } : section,
    ),
    kept: {
      ...(stays('layout') && { layout: true as const }),
      ...(stays('style') && { style: true as const }),
      ...(stays('script') && { script: true as const }),
    },
  };
}

interface UsedIds {
  /** Of sections that this plan has named. */
  named: Set<string>;
  /** Of elements within the page's sections. */
  inner: ReadonlySet<string>;
}

function idsOf(page: Page): UsedIds {
  const sections = new Set(page.map(({ key }) => key.slice(1)));
  const inner = [...idsIn(fileOf(page, 'html'))].filter((id) => !sections.has(id));
  return { named: new Set(), inner: new Set(inner) };
}

function settled(section: PlannedSection, page: Page, used: UsedIds): PlannedSection[] {
  const { kept, ...planned } = section;
  const isThere = (partOf(page, sectionKey(section.id))?.code.html ?? '') !== '';
  // Named twice, a section that stays can only stay once.
  if (kept && used.named.has(section.id)) return [];
  const id = isThere && !used.named.has(section.id) ? section.id : freeId(section.id, section.kind, used);
  used.named.add(id);
  return [
    {
      ...planned,
      id,
      title: line(section.title, 200, 'Section'),
      kind: line(section.kind, 100, 'section'),
      brief: line(section.brief, 300, ''),
      weight: Math.max(1, weight(section.weight)),
      ...(kept && isThere && { kept }),
    },
  ];
}

function freeId(wanted: string, kind: string, { named, inner }: UsedIds): string {
  const slug = [wanted, kind].map((text) => slugOf(text)).find((text) => SECTION_ID.test(text)) ?? 'section';
  let free = slug;
  for (let number = 2; named.has(free) || inner.has(free); number++) free = `${slug}-${number}`;
  return free;
}

function slugOf(text: string): string {
  if (SECTION_ID.test(text)) return text;
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-');
  return plain
    .replaceAll(/^[^A-Za-z]+|-+$/g, '')
    .toLowerCase()
    .slice(0, 50);
}

function line(text: string, most: number, otherwise: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, most) || otherwise;
}

function weight(value: number): number {
  return value > 0 ? Math.min(value, MAX_WEIGHT) : 0;
}
