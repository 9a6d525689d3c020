import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Author, Brief, Part, Plan, PlannedSection, WriteContext } from '../engine/author.js';
import { compose } from './compose.js';
import { inventedIn, inventionsSaid } from './facts/inventions.js';
import { planFollowUp } from './follow-ups/follow-up.js';
import { requestOf } from './follow-ups/stored-request.js';
import { paceOf, piecesOf, timeFor, type SitePace } from './pacing.js';
import type { Site, TitledSection } from './site.js';
import { summaryOf } from './understand/summary.js';
import { languageSpokenIn, namesKind, understand, type SiteRequest } from './understand/understand.js';

export interface BuiltinAuthorOptions {
  /** 1 is readable, 0 does not wait; it changes when text comes, never the text. */
  pace: number;
  /** Rejects when the signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

interface Block {
  file: 'html' | 'css' | 'js';
  section?: string;
  text: string;
}

/** Time that planning is shown, in milliseconds at pace 1. */
const PLAN_MS = 900;

const sleepUntil = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleepFor(ms, undefined, { signal });
};

/**
 * Writes websites from a prompt with no model, no key and no network. A prompt is understood, a whole site is composed
 * from it by seeded choices, and then it is written down at a pace that people can follow.
 *
 *     const author = createBuiltinAuthor({ pace: 1 });
 *     const plan = await author.plan({ prompt: 'A bakery in Lyon', seed: 1 }, run);
 */
export function createBuiltinAuthor({ pace, sleep = sleepUntil }: BuiltinAuthorOptions): Author {
  const wait = async (ms: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (pace > 0) await sleep(ms * pace, signal);
  };
  return {
    engine: 'builtin',
    async plan(brief, { signal }) {
      await wait(PLAN_MS, signal);
      const { existing } = brief;
      if (existing) return planFollowUp({ ...brief, existing }, planOf);
      return firstPlan(brief);
    },
    async *write(part, context, { signal }) {
      const site = siteOf(context);
      const speed = paceOf(site);
      for (const block of blocksOf(site, part)) {
        yield `<ov0:${context.nonce} file="${block.file}"${block.section ? ` section="${block.section}"` : ''}>\n`;
        for (const piece of pace > 0 ? piecesOf(block.text, block.file, speed) : thirdsOf(block.text)) {
          await wait(piece.ms, signal);
          yield piece.text;
        }
        yield `\n</ov0:${context.nonce}>\n`;
      }
    },
  };
}

/** Without waiting, a block still comes in pieces, as it would from anybody else. */
function thirdsOf(text: string): { text: string; ms: number }[] {
  const size = Math.max(1, Math.ceil(text.length / 3));
  return (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map((piece) => ({ text: piece, ms: 0 }));
}

/** What is there from the first run on: what was understood, and what was invented. */
function firstPlan({ prompt, seed }: Brief): Plan {
  const request = understand(prompt, seed);
  const site = compose(request);
  const invented = inventionsSaid(inventedIn(site.sections), request.lang);
  const spoken = languageSpokenIn(prompt);
  const seen = {
    sections: site.sections.length,
    dark: /color-scheme: (\w+)/.exec(site.layout)?.[1] === 'dark',
  };
  return {
    ...planOf(site, request),
    summary: summaryOf(request, seen, spoken, !namesKind(prompt)),
    ...(invented && { reply: invented }),
  };
}

const planned = ({ id, title, kind, brief, css, html }: TitledSection, pace: SitePace): PlannedSection => ({
  id,
  title,
  kind,
  brief,
  weight: timeFor(css, 'css', pace) + timeFor(html.text, 'html', pace),
});

/** Weights are milliseconds at pace 1: shares of time, which is what progress is about. */
function planOf(site: Site, request: SiteRequest): Plan {
  const pace = paceOf(site);
  return {
    title: site.title,
    lang: site.lang,
    sections: site.sections.map((section) => planned(section, pace)),
    weights: {
      layout: timeFor(site.layout, 'css', pace),
      style: timeFor(site.style, 'css', pace),
      script: timeFor(site.script, 'js', pace),
    },
    notes: request,
  };
}

const understood = new WeakMap<Plan, SiteRequest>();

/** The notes of a plan are the request; a plan that was stored without them is understood again, once. */
function siteOf({ brief, plan }: WriteContext): Site {
  const request = requestOf(plan) ?? understood.get(plan) ?? understand(brief.prompt, brief.seed);
  understood.set(plan, request);
  return compose(request);
}

function blocksOf(site: Site, part: Part): Block[] {
  if (part.kind === 'layout') return [{ file: 'css', text: site.layout }];
  if (part.kind === 'style') return [{ file: 'css', text: site.style }];
  if (part.kind === 'script') return [{ file: 'js', text: site.script }];
  const section = site.sections.find(({ id }) => id === part.section.id);
  if (!section) return [];
  return [
    { file: 'css', section: section.id, text: section.css },
    { file: 'html', section: section.id, text: section.html.text },
  ];
}
