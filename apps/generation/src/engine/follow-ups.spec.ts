import type { NumberedEvent, SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TinyAuthor, tinyBlocks, tinyPlan, type TinyAuthorOptions } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { NO_CODE } from '../preview/code.js';
import type { Plan } from './author.js';
import { generate } from './pipeline.js';
import type { GenerateOptions, RunBase } from './run-context.js';

const SESSION = 'S'.repeat(22);
const SECTIONS = ['hero', 'menu', 'footer'];

interface Ended {
  events: SessionEvent[];
  state: SessionState;
  author: TinyAuthor;
  plan: Plan;
}

interface RunOptions extends TinyAuthorOptions {
  run?: number;
  before?: SessionState;
  base?: RunBase | null;
  keptPlan?: Plan | null;
  limit?: number;
}

async function perform(given: RunOptions = {}): Promise<Ended> {
  const { run = 1, before = initialState(), base = null, keptPlan = null, limit = Infinity, ...tiny } = given;
  const clock = new VirtualClock();
  const author = new TinyAuthor({ beforePiece: () => clock.sleep(30), ...tiny });
  let plan: Plan | null = keptPlan;
  const options: GenerateOptions = {
    facts: { session_id: SESSION, project_id: 'p', run, prompt: `Prompt ${run}`, engine: 'builtin', seed: 1 },
    base,
    author,
    clock,
    nonce: () => 'N1',
    before,
    keptPlan,
    keepPlan: async (made) => void (plan = JSON.parse(JSON.stringify(made)) as Plan),
    pastRun: null,
    signal: new AbortController().signal,
    spent: () => {},
  };
  const events: SessionEvent[] = [];
  for await (const event of generate(options)) {
    events.push(event);
    if (events.length >= limit) break;
  }
  return { events, author, plan: plan ?? tinyPlan([]), state: fold(events, before) };
}

function fold(events: readonly SessionEvent[], from: SessionState): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), from);
}

const numbered = (events: readonly SessionEvent[]): NumberedEvent[] =>
  events.map((event, i) => ({ seq: i + 1, ...event }));

/** What a run behind `first` starts from: its newest page. */
function baseOf({ state, plan }: Ended): RunBase {
  const { html, css, js } = state.preview ?? NO_CODE;
  return { site: { html, css, js }, plan };
}

function followUp(first: Ended, planned: Partial<Plan>, options: RunOptions = {}): Promise<Ended> {
  const plan = { ...tinyPlan(SECTIONS), ...planned };
  return perform({ run: 2, before: first.state, base: baseOf(first), planned: () => plan, ...options });
}

const KEEP_AROUND = { layout: true, style: true, script: true } as const;

function sections(...ids: string[]): Plan['sections'] {
  return ids.map((id) => {
    const kept = id.endsWith('!');
    const [section] = tinyPlan([id.replace('!', '')]).sections;
    if (!section) throw new Error('no section');
    return { ...section, ...(kept && { kept }) };
  });
}

/** The text that `tinyBlocks` makes of a section. */
const htmlOf = (id: string): string =>
  `<section id="${id}"><h2>${id}</h2><p>Bread &amp; more, é🙂</p></section>`;

const ofType = <T extends SessionEvent['type']>(events: readonly SessionEvent[], type: T) =>
  events.flatMap((event) => (event.type === type ? [event as Extract<SessionEvent, { type: T }>] : []));

const statuses = (events: readonly SessionEvent[], status: string): string[] =>
  ofType(events, 'generation:step')
    .filter(({ data }) => data.status === status)
    .map(({ data }) => data.step_id);

describe('a follow-up', () => {
  it('replaces, adds, moves and removes sections, and leaves the others as they are', async () => {
    const first = await perform();
    const plan = { sections: sections('menu', 'faq', 'hero!'), kept: KEEP_AROUND, reply: 'I add questions.' };
    const second = await followUp(first, plan, {
      blocks: (part) =>
        part.kind === 'section' && part.section.id === 'menu'
          ? [{ file: 'html', text: '<section id="menu">New</section>' }]
          : undefined,
    });
    expect(problemsOfRun(numbered(second.events))).toEqual([]);
    expect(second.author.asked).toEqual(['menu', 'faq']);
    expect(statuses(second.events, 'completed')).toEqual(['plan', 'section-menu', 'section-faq', 'check']);
    expect(second.state.preview?.html).toBe(
      `<section id="menu">New</section>\n\n${htmlOf('faq')}\n\n${htmlOf('hero')}\n`,
    );
    const css = second.state.preview?.css ?? '';
    for (const part of first.state.preview?.css.split('\n\n') ?? []) {
      expect(css.includes(part.trim())).toBe(!part.includes('#footer'));
    }
    expect(second.state.preview?.js).toBe(first.state.preview?.js);
    const updates = ofType(second.events, 'preview:updated').map(({ data }) => data);
    expect(updates.map(({ step_id }) => step_id)).toEqual(['plan', 'section-menu', 'section-faq']);
    expect(updates.map(({ metadata }) => metadata.revision)).toEqual([7, 8, 9]);
    expect(second.state).toMatchObject({ status: 'completed', files_generated: 3, run: 2 });
  });

  it('answers before its plan is done, once', async () => {
    const second = await followUp(await perform(), {
      sections: sections('hero!'),
      kept: KEEP_AROUND,
      reply: 'Yes.',
    });
    const at = second.events.findIndex(
      ({ type, data }) => type === 'session:message' && data.role === 'engine',
    );
    expect(second.events[at]).toMatchObject({ data: { run: 2, text: 'Yes.' } });
    expect(second.events[at + 2]).toMatchObject({ data: { step_id: 'plan', status: 'completed' } });
    expect(ofType(second.events, 'session:message')).toHaveLength(2);
  });

  it('tells with its plan what was understood; without a word on that it counts', async () => {
    const first = await perform();
    const messageOf = ({ events }: Ended): string | undefined =>
      ofType(events, 'generation:step').find(
        ({ data }) => data.step_id === 'plan' && data.status === 'completed',
      )?.data.message;
    expect(messageOf(first)).toBe('3 sections planned');
    const kept = sections('hero!', 'menu');
    const second = await followUp(first, { sections: kept, summary: 'A bakery, light.' });
    expect(messageOf(second)).toBe('A bakery, light.');
    const third = await followUp(second, { sections: sections('hero!', 'menu') }, { run: 3 });
    expect(messageOf(third)).toBe('1 section to write, 1 stays as it is');
  });

  it('that keeps everything writes nothing, and is complete', async () => {
    const first = await perform();
    const second = await followUp(first, {
      sections: sections('hero!', 'menu!', 'footer!'),
      kept: KEEP_AROUND,
      reply: 'I can do this and that.',
    });
    expect(problemsOfRun(numbered(second.events))).toEqual([]);
    expect(ofType(second.events, 'preview:updated')).toEqual([]);
    expect(second.state.preview).toEqual(first.state.preview);
    expect(second.state).toMatchObject({ status: 'completed', progress: 100, files_generated: 3 });
    expect(second.state.steps.map((step) => step.step_id)).toEqual(['plan', 'check']);
  });

  it('of an older revision brings it back', async () => {
    const first = await perform();
    const base = baseOf(first);
    const older = ofType(first.events, 'preview:updated')[3]?.data;
    if (!base.site || !older) throw new Error('no base');
    base.site = { html: older.html_content, css: older.css_content, js: '' };
    const plan = { sections: sections('hero!', 'menu!'), kept: KEEP_AROUND };
    const second = await followUp(first, plan, { base });
    expect(second.state.preview).toMatchObject({ revision: 7, step_id: 'plan' });
    expect(second.state.preview?.html).not.toContain('footer');
    expect(second.state.files_generated).toBe(2);
  });

  it('shows its author what is there, what was said and what is wrong', async () => {
    const first = await followUp(await perform(), { sections: sections('hero!', 'menu'), reply: 'Done.' });
    const problem = { message: 'x is not defined', file: 'js', line: 3 } as const;
    const base = { ...baseOf(first), problem };
    const third = await perform({ run: 3, before: first.state, base });
    const { preview, messages } = first.state;
    expect(third.author.briefs).toMatchObject([
      {
        prompt: 'Prompt 3',
        existing: {
          code: { html: preview?.html, css: preview?.css, js: preview?.js },
          messages: messages.map(({ role, text }) => ({ role, text })),
          problem,
        },
      },
    ]);
    const plan = third.author.briefs[0]?.existing?.plan;
    expect(plan?.sections.map(({ id, kept }) => [id, kept])).toEqual([
      ['hero', undefined],
      ['menu', undefined],
    ]);
    expect(plan).not.toHaveProperty('reply');
    expect(messages.map(({ text }) => text)).toEqual(['Prompt 1', 'Prompt 2', 'Done.']);
  });

  it('writes what its plan keeps although it is not there', async () => {
    const second = await followUp(await perform({ sections: ['hero'] }), {
      sections: sections('hero!', 'menu!'),
      kept: KEEP_AROUND,
    });
    expect(second.author.asked).toEqual(['menu']);
    expect(second.state.preview?.html).toBe(`${htmlOf('hero')}\n\n${htmlOf('menu')}\n`);
  });

  it('leaves the section that could not be written as it was', async () => {
    const first = await perform();
    const second = await followUp(
      first,
      { sections: sections('hero', 'menu!', 'footer!'), kept: KEEP_AROUND },
      { truncate: (part) => part.kind === 'section' },
    );
    expect(second.state.preview).toEqual(first.state.preview);
    expect(statuses(second.events, 'failed')).toEqual(['section-hero']);
    expect(second.state.status).toBe('completed');
  });

  it('to a page that never came is about what was asked before, too', async () => {
    const none = await perform({ beforePlan: () => Promise.reject(new Error('no idea')) });
    const base = { site: null, plan: null };
    const second = await perform({ run: 2, before: none.state, base });
    expect(second.author.briefs).toEqual([{ prompt: 'Prompt 1\nPrompt 2', seed: 1 }]);
    expect(second.state).toMatchObject({ status: 'completed', preview: { revision: 6 } });
  });

  it('that fails has made no files, and leaves the page', async () => {
    const first = await perform();
    const second = await followUp(first, {}, { beforePlan: () => Promise.reject(new Error('no idea')) });
    expect(second.state).toMatchObject({
      status: 'failed',
      files_generated: 0,
      preview: first.state.preview,
    });
  });

  it('sends its deltas as if the run before went on, also when it is taken over', async () => {
    const fast = { beforePiece: async () => {}, piece: 5 };
    const first = await perform(fast);
    const planned = { sections: sections('hero', 'menu', 'footer') };
    for (const limit of [Infinity, 14]) {
      const second = await followUp(first, planned, { ...fast, limit });
      const rest = await followUp(first, planned, { ...fast, before: second.state, keptPlan: second.plan });
      const all = [...first.events, ...second.events, ...(limit === Infinity ? [] : rest.events)];
      const times = ofType(all, 'preview:delta').map(({ data }) => Date.parse(data.timestamp));
      for (const [i, time] of times.entries()) {
        expect(time - (times[i - 20] ?? -Infinity)).toBeGreaterThanOrEqual(1_000);
      }
    }
  });

  it('ends in the same page wherever its worker was lost', async () => {
    const first = await perform();
    const planned = {
      sections: sections('menu', 'faq', 'hero!'),
      kept: { layout: true } as const,
      reply: 'Yes.',
    };
    const whole = await followUp(first, planned);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.events.length - 1 }), async (limit) => {
        const lost = await followUp(first, planned, { limit });
        const started = lost.state.status === 'running' && lost.state.run === 2;
        const keptPlan = started && lost.plan.sections.length > 0 ? lost.plan : null;
        const base = baseOf(first);
        const rest = await followUp(first, planned, { before: lost.state, keptPlan, base });
        const all = numbered([...lost.events, ...rest.events]);
        expect(problemsOfRun(all, { takenOver: true })).toEqual([]);
        expect(rest.state.preview).toEqual(whole.state.preview);
        expect(rest.state.messages.map(({ text }) => text)).toEqual(['Prompt 1', 'Prompt 2', 'Yes.']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a retry', () => {
  it('from a step uses the plan again, and writes from there', async () => {
    const first = await perform();
    const base = { ...baseOf(first), fromStep: 'section-menu', retried: first.plan };
    const second = await perform({
      run: 2,
      before: first.state,
      base,
      blocks: (part) =>
        part.kind === 'section' && part.section.id === 'menu'
          ? [{ file: 'html', text: '<section>Again</section>' }]
          : tinyBlocks(part),
    });
    expect(problemsOfRun(numbered(second.events))).toEqual([]);
    expect(second.author.briefs).toEqual([]);
    expect(second.author.asked).toEqual(['menu', 'footer', 'style', 'script']);
    expect(second.state.preview?.html).toBe(
      `${htmlOf('hero')}\n\n<section id="menu">Again</section>\n\n${htmlOf('footer')}\n`,
    );
  });

  it('from a step of a follow-up keeps what that one kept', async () => {
    const first = await perform();
    const second = await followUp(first, {
      sections: sections('hero', 'menu!', 'footer'),
      kept: KEEP_AROUND,
    });
    const base = { ...baseOf(second), fromStep: 'section-footer', retried: second.plan };
    const third = await perform({ run: 3, before: second.state, base });
    expect(third.author.asked).toEqual(['footer']);
    expect(third.state).toMatchObject({ status: 'completed', preview: second.state.preview });
  });

  it('of all plans anew, also from a step that its run never had', async () => {
    const first = await perform();
    const base = { ...baseOf(first), retried: first.plan };
    const all = await perform({ run: 2, before: first.state, base });
    expect(all.author.briefs).toHaveLength(1);
    expect(all.author.asked).toEqual(['layout', ...SECTIONS, 'style', 'script']);
    const fresh = await perform({ run: 2, before: first.state, base: { site: null, plan: null } });
    expect(fresh.state.preview).toMatchObject({ revision: 12, html: first.state.preview?.html });
    const unknown = await perform({ run: 2, before: first.state, base: { ...base, fromStep: 'section-x' } });
    expect(unknown.author.asked).toEqual(['layout', ...SECTIONS, 'style', 'script']);
  });
});
