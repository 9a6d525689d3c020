import { validateEvent } from '@openv0/contracts/event-validation.js';
import { describe, expect, it } from 'vitest';
import {
  bench,
  collect,
  fold,
  IDS,
  outline,
  PENDING,
  SESSION,
  stepOutline,
  WRITTEN,
} from '../spec/pipeline-bench.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { AuthorError, type AuthorErrorCode } from './author-error.js';

describe('a run', () => {
  it('gives its events in the order of the protocol, each of them valid', async () => {
    const { options } = bench();
    const events = await collect(options);
    expect(outline(events)).toEqual([
      'session:message',
      'generation:started',
      ...PENDING,
      ...stepOutline('plan'),
      ...WRITTEN,
      ...stepOutline('check'),
      'end completed',
    ]);
    for (const event of events) expect(validateEvent(event)).toMatchObject({ ok: true });
  });

  it('says the truth about progress', async () => {
    const events = await collect(bench().options);
    const steps = events.flatMap((event) => (event.type === 'generation:step' ? [event.data] : []));
    const progress = steps.map((step) => step.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(99);
    expect(steps.filter((step) => step.status === 'pending').every((step) => step.progress === 0)).toBe(true);
    const known = steps.map((step) => step.estimated_remaining !== null);
    expect(known.indexOf(true)).toBe(
      steps.findIndex((step) => step.step_id === 'layout' && step.status === 'completed'),
    );
    expect(fold(events)).toMatchObject({ status: 'completed', progress: 100, files_generated: 3 });
  });

  it('estimates by past runs before the plan is made and after, then by its own pace', async () => {
    const clock = new VirtualClock();
    const slow = { beforePlan: () => clock.sleep(1_000), beforePiece: () => clock.sleep(30) };
    const pastRun = { seconds: 60, secondsFor: ({ weight }: { weight: number }) => weight * 0.3 };
    const events = await collect(bench(slow, { clock, pastRun }).options);
    expect(events[1]).toMatchObject({ type: 'generation:started', data: { estimated_time: 60 } });
    const steps = events.flatMap((event) => (event.type === 'generation:step' ? [event.data] : []));
    expect(steps[0]).toMatchObject({ step_id: 'plan', estimated_remaining: 60 });
    const weights = fold(events).steps.reduce((sum, step) => sum + step.weight, 0);
    expect(steps.find((step) => step.step_id === 'layout')?.estimated_remaining).toBeCloseTo(
      weights * 0.3,
      0,
    );
    const last = steps.findLast((step) => step.status === 'in_progress');
    expect(last?.estimated_remaining).toBeLessThan(1);
  });

  it('builds the page that it ends with, revision by revision', async () => {
    const state = fold(await collect(bench().options));
    expect(state.preview).toMatchObject({ revision: 6, step_id: 'script' });
    expect(state.preview?.html).toContain(
      '<section id="menu"><h2>menu</h2><p>Bread &amp; more, é🙂</p></section>',
    );
    expect(state.preview?.css).toContain('/* #menu · Section menu */\n#menu { color: var(--ink); }');
    expect(state.final_url).toBe(`/preview/${SESSION}`);
  });

  it('streams deltas that rebuild the text of each step, at most 20 a second', async () => {
    const events = await collect(bench({ piece: 3 }).options);
    const deltas = events.flatMap((event) => (event.type === 'preview:delta' ? [event.data] : []));
    const text = (id: string, file: string) =>
      deltas
        .filter((d) => d.step_id === id && d.file === file)
        .reduce((sum, d) => {
          expect(d.offset).toBe(sum.length);
          return sum + d.text;
        }, '');
    expect(text('section-menu', 'html')).toMatch(/^<section id="menu">.*<\/section>\n$/s);
    const times = deltas.map((delta) => Date.parse(delta.timestamp));
    for (const [i, time] of times.entries()) {
      const before = times[i - 20];
      if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('announces a plan that takes its time, and plans only once', async () => {
    const clock = new VirtualClock();
    const { options, kept } = bench(
      { beforePlan: () => clock.sleep(3_000), beforePiece: async () => {} },
      { clock },
    );
    const events = await collect(options);
    expect(outline(events)).toEqual([
      'session:message',
      'generation:started',
      'plan pending',
      'plan in_progress',
      'generation:planned',
      ...PENDING.slice(1),
      'plan completed',
      ...WRITTEN,
      ...stepOutline('check'),
      'end completed',
    ]);
    expect(kept).toHaveLength(1);
    expect(fold(events).steps.map((step) => step.step_id)).toEqual(IDS);
  });
});

describe('faults of an author', () => {
  it('end the run with one error and one end when it throws', async () => {
    const { options } = bench({
      blocks: (part) => {
        if (part.kind === 'style') throw new Error('out of ink');
        return undefined;
      },
    });
    const events = await collect(options);
    expect(outline(events).slice(-4)).toEqual([
      'style in_progress',
      'style failed',
      'generation:error style',
      'end failed',
    ]);
    const state = fold(events);
    expect(state.errors).toMatchObject([
      { error_code: 'GENERATION_FAILED', error_message: 'Style: out of ink' },
    ]);
    expect(state).toMatchObject({
      status: 'failed',
      final_url: null,
      preview: { step_id: 'section-footer' },
    });
  });

  it('end it too when there is no plan', async () => {
    const events = await collect(bench({ beforePlan: () => Promise.reject(new Error('no idea')) }).options);
    expect(outline(events).slice(-3)).toEqual(['plan failed', 'generation:error plan', 'end failed']);
  });

  it('leave the last good code when new code is bad', async () => {
    const events = await collect(
      bench({
        blocks: (part) =>
          part.kind === 'section' && part.section.id === 'menu'
            ? [
                { file: 'html', text: '<section>ok</section>' },
                { file: 'css', text: '#menu {\n  color red }' },
              ]
            : undefined,
      }).options,
    );
    const errors = events.flatMap((event) => (event.type === 'preview:error' ? [event.data] : []));
    expect(errors).toMatchObject([
      { step_id: 'section-menu', file: 'css', line: 2, error_code: 'OUTPUT_INVALID' },
    ]);
    const state = fold(events);
    expect(state.status).toBe('completed');
    expect(state.preview?.html).toContain('<section id="menu">ok</section>');
    expect(state.preview?.css).not.toContain('#menu');
  });

  it('fail a step alone when its text ends in the middle or grows too large', async () => {
    const large = { file: 'html' as const, text: 'x'.repeat(210_000) };
    const { options } = bench({
      piece: 50_000,
      truncate: (part) => part.kind === 'section' && part.section.id === 'menu',
      blocks: (part) => (part.kind === 'section' && part.section.id === 'footer' ? [large] : undefined),
    });
    const events = await collect(options);
    const state = fold(events);
    expect(state.errors.map((error) => error.error_code)).toEqual(['OUTPUT_TRUNCATED', 'OUTPUT_INVALID']);
    expect(state.steps.filter((step) => step.status === 'failed').map((step) => step.step_id)).toEqual([
      'section-menu',
      'section-footer',
    ]);
    expect(state.status).toBe('completed');
  });

  it('end it with the code of its provider, and say whether a retry may help', async () => {
    const refuse = (code: AuthorErrorCode, retry: boolean) =>
      bench({
        blocks: (part) => {
          if (part.kind === 'style') throw new AuthorError(code, 'The model says no.', retry);
          return undefined;
        },
      });
    const state = fold(await collect(refuse('PROVIDER_TIMEOUT', false).options));
    expect(state).toMatchObject({ status: 'failed', preview: { step_id: 'section-footer' } });
    expect(state.errors).toMatchObject([
      { error_code: 'PROVIDER_TIMEOUT', error_message: 'Style: The model says no.', retry_available: false },
    ]);
    const events = await collect(refuse('OUTPUT_TRUNCATED', true).options);
    expect(outline(events)).toContain('preview:error style');
    expect(fold(events)).toMatchObject({
      status: 'completed',
      errors: [{ source: 'preview', error_code: 'OUTPUT_TRUNCATED', error_message: 'The model says no.' }],
    });
    const unplanned = bench({
      beforePlan: () => Promise.reject(new AuthorError('PROVIDER_ERROR', 'No key.', false)),
    });
    expect(fold(await collect(unplanned.options)).errors).toMatchObject([
      { error_code: 'PROVIDER_ERROR', step_id: 'plan', retry_available: false },
    ]);
  });

  it('send nothing larger than an event may be, whatever comes at once', async () => {
    const large = { file: 'html' as const, text: `<p>${'\u0001🙂'.repeat(60_000)}` };
    const { options } = bench({
      piece: 200_000,
      blocks: (part) => (part.kind === 'section' ? [large] : undefined),
    });
    const deltas = (await collect(options)).filter((event) => event.type === 'preview:delta');
    expect(deltas.length).toBeGreaterThan(5);
    for (const delta of deltas) expect(JSON.stringify(delta).length).toBeLessThan(300_000);
  });

  it('leave what was written for another section to nobody', async () => {
    const { options } = bench({
      blocks: (part) =>
        part.kind === 'section' && part.section.id === 'menu'
          ? [
              { file: 'html', section: 'menu', text: '<p>Mine</p>' },
              { file: 'html', section: 'footer', text: '<p>Yours</p>' },
            ]
          : undefined,
    });
    const html = fold(await collect(options)).preview?.html;
    expect(html).toContain('<p id="menu">Mine</p>');
    expect(html).not.toContain('Yours');
  });

  it('end a run that has nothing to show', async () => {
    const events = await collect(
      bench({ blocks: () => [{ file: 'html', text: '<script>1</script>' }] }).options,
    );
    expect(outline(events).slice(-3)).toEqual(['check failed', 'generation:error check', 'end failed']);
  });
});

describe('a cancelled run', () => {
  it('throws the reason at once, even while its author hangs', async () => {
    const { options, abort } = bench({ beforePiece: () => new Promise(() => {}) });
    const reason = new Error('cancelled');
    const running = collect(options);
    setTimeout(() => abort.abort(reason), 20);
    await expect(running).rejects.toBe(reason);
  });
});
