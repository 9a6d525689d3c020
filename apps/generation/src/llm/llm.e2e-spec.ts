/**
 * The engine `llm` on the real service and broker, with a provider that fails in every way. All sessions of a stack run at
 * once; what goes wrong is said by the wish.
 */
import { join } from 'node:path';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { REPOSITORY } from '@openv0/testing/built.js';
import { eventually } from '@openv0/testing/eventually.js';
import { Service } from '@openv0/testing/processes.js';
import { goodAnswer, goodText, PLANNED, taskOf } from '@openv0/testing/provider-script.js';
import {
  startProviderServer,
  type ProviderAnswer,
  type ProviderRequest,
  type ProviderServer,
} from '@openv0/testing/provider-server.js';
import { ofType, problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const KEY = 'sk-canary-31415926535';
/** Small enough to be waited for, large enough for good runs on a busy machine. */
const LIMITS = { LLM_FIRST_TOKEN_MS: '5000', LLM_GAP_MS: '4000', LLM_RUN_MS: '60000', LLM_RETRIES: '1' };

let provider: ProviderServer;
let stack: Stack;
let logs: SessionLogs;

beforeAll(async () => {
  provider = await startProviderServer(script);
  const env = {
    ENGINES: 'llm,builtin',
    LLM_PROVIDER: 'openai-compatible',
    LLM_MODEL: 'fake-1',
    LLM_API_KEY: KEY,
    LLM_BASE_URL: provider.url,
    LLM_ALLOW_PRIVATE: '1',
    LOG_LEVEL: 'trace',
    ...LIMITS,
  };
  stack = await startStack({ gateways: 0, env });
  logs = await SessionLogs.open(stack);
}, 240_000);

afterAll(async () => {
  await logs?.close();
  await stack?.stop();
  await provider?.close();
});

/** What the provider does with the section `menu`, by a word in the wish; the other parts are always good. */
const FAULTS: Record<string, (request: ProviderRequest) => ProviderAnswer> = {
  stalls: (request) => ({ kind: 'stall', text: goodText(request).slice(0, 90) }),
  silent: () => ({ kind: 'silence' }),
  dripping: (request) => ({ kind: 'drip', text: goodText(request).repeat(500), everyMs: 50 }),
  dropped: (request) => ({ kind: 'drop', text: goodText(request).slice(0, -4) }),
  malformed: (request) => ({ kind: 'malformed', text: goodText(request).slice(0, 90) }),
  unauthorized: () => ({ kind: 'status', status: 401, message: `Incorrect API key provided: ${KEY}` }),
  unknown: () => ({ kind: 'status', status: 404, message: 'The model fake-1 does not exist' }),
  redirected: () => ({ kind: 'status', status: 307, headers: { Location: 'http://127.0.0.1:1/' } }),
  limited: () => ({ kind: 'status', status: 429, headers: { 'Retry-After': '0' } }),
  broken: () => ({ kind: 'status', status: 500, headers: { 'retry-after-ms': '10' } }),
  unlucky: (request) =>
    asked('A bakery, unlucky').filter((other) => taskOf(other).section === 'menu').length === 1
      ? { kind: 'drop', text: goodText(request).slice(0, -20) }
      : goodAnswer(request),
  truncated: (request) => ({ kind: 'text', text: goodText(request).slice(0, 70), finish: 'length' }),
};

/** As small models answer: talk, fences for marks, and JSON with a comma too many. */
function asSmallModel(request: ProviderRequest): string {
  const text = goodText(request);
  if (taskOf(request).part === 'plan') return `Sure, a plan:\n\`\`\`json\n${text.slice(0, -1)},}\n\`\`\`\n`;
  const fenced = text.replaceAll(/^<ov0:.*file="(\w+)".*>$/gm, '```$1').replaceAll(/^<\/ov0:.*>$/gm, '```\n');
  return `Here is the code:\n\n${fenced}\nI hope that you like it!\n`;
}

function script(request: ProviderRequest): ProviderAnswer {
  if (request.prompt.includes('A bakery, fenced')) return { kind: 'text', text: asSmallModel(request) };
  if (request.prompt.includes('A bakery, by bytes'))
    return { kind: 'drip', text: goodText(request), everyMs: 0 };
  const fault = Object.keys(FAULTS).find((word) => request.prompt.includes(`A bakery, ${word}`));
  const answer = fault !== undefined && taskOf(request).section === 'menu' ? FAULTS[fault] : undefined;
  return (answer ?? goodAnswer)(request);
}

const asked = (wish: string): ProviderRequest[] =>
  provider.requests.filter(({ prompt }) => prompt.includes(wish));

interface Ending {
  session: CreatedSession;
  events: NumberedEvent[];
}

async function run(wish: string): Promise<Ending> {
  const session = await stack.createSession(wish);
  return { session, events: await logs.ended(session.session_id) };
}

const steps = (events: readonly NumberedEvent[], status: string): string[] =>
  ofType(events, 'generation:step')
    .filter(({ data }) => data.status === status)
    .map(({ data }) => data.step_id);

describe('the engine llm', () => {
  it('writes a page with a model, in good order, and says which engine it was', async () => {
    const { events } = await run('A bakery, all well');
    expect(problemsOfRun(events)).toEqual([]);
    expect(ofType(events, 'generation:started')[0]?.data.engine).toBe('llm');
    expect(ofType(events, 'session:message').at(-1)?.data.text).toBe('Une page pour une boulangerie.');
    const { html_content: html } = ofType(events, 'preview:updated').at(-1)?.data ?? {};
    for (const id of PLANNED) expect(html).toContain(`<section id="${id}">`);
    const requests = asked('A bakery, all well');
    expect(requests).toHaveLength(PLANNED.length + 4);
    expect(requests.every(({ path, model }) => path === '/v1/chat/completions' && model === 'fake-1')).toBe(
      true,
    );
    expect(requests.every(({ authorization }) => authorization === `Bearer ${KEY}`)).toBe(true);
  });

  it('gives the same page when every byte comes alone, and from a model that knows only fences', async () => {
    const wishes = ['A bakery, one piece', 'A bakery, by bytes', 'A bakery, fenced'];
    const [whole, dripped, fenced] = (await Promise.all(wishes.map(run))) as [Ending, Ending, Ending];
    expect([...problemsOfRun(dripped.events), ...problemsOfRun(fenced.events)]).toEqual([]);
    const codeOf = ({ events }: Ending): object => {
      const { html_content, css_content, js_content } = ofType(events, 'preview:updated').at(-1)?.data ?? {};
      return { html_content, css_content, js_content };
    };
    expect(codeOf(dripped)).toEqual(codeOf(whole));
    expect(codeOf(fenced)).toEqual(codeOf(whole));
  });

  it('changes what a follow-up asks for, and shows the model what is there', async () => {
    const { session, events } = await run('A bakery, to be changed');
    const before = ofType(events, 'preview:updated').at(-1)?.data.html_content ?? '';
    const path = `/v1/sessions/${session.session_id}/messages`;
    const answer = await stack.api(path, {
      body: { prompt: 'More on the menu, please' },
      token: session.token,
    });
    expect(answer).toMatchObject({ status: 202, body: { run: 2 } });
    const all = await logs.until(
      session.session_id,
      'the end of the second run',
      (log) => ofType(log, 'generation:completed').length === 2,
    );
    const second = all.slice(events.length);
    expect(problemsOfRun(second)).toEqual([]);
    const after = ofType(second, 'preview:updated').at(-1)?.data.html_content;
    expect(after).toBe(before.replace('<h2>menu</h2>', '<h2>menu, written again</h2>'));
    const requests = asked('More on the menu, please');
    expect(requests.map((request) => taskOf(request).section ?? taskOf(request).part)).toEqual([
      'plan',
      'menu',
    ]);
    expect(requests[0]?.task).toContain('Owner: A bakery, to be changed');
    expect(requests[1]?.task).toContain('<h2>menu</h2>');
  });

  /** What ends the run, whether it may be tried again, and how many requests the section has cost. */
  const ENDINGS: [fault: string, code: string, words: string, retry: boolean, requests: number][] = [
    ['stalls', 'PROVIDER_TIMEOUT', 'fell silent', true, 1],
    ['silent', 'PROVIDER_TIMEOUT', 'said nothing', true, 1],
    ['dripping', 'PROVIDER_TIMEOUT', 'language model', true, 1],
    ['dropped', 'PROVIDER_ERROR', 'broke off', true, 1],
    ['malformed', 'PROVIDER_ERROR', 'broke off', true, 1],
    ['unauthorized', 'PROVIDER_ERROR', 'settings', false, 1],
    ['unknown', 'PROVIDER_ERROR', 'settings', false, 1],
    ['redirected', 'PROVIDER_ERROR', 'settings', false, 1],
    ['limited', 'PROVIDER_ERROR', 'too much', true, 2],
    ['broken', 'PROVIDER_ERROR', 'be reached', true, 2],
  ];

  it('ends in the right event within its limit whatever the provider does, and the last good page stays', async () => {
    const endings = await Promise.all(
      ENDINGS.map(async ([fault, code, words, retry, requests]) => {
        const expected = {
          error_code: code,
          retry_available: retry,
          error_message: expect.stringContaining(words),
        };
        return { fault, expected, requests, ...(await run(`A bakery, ${fault}`)) };
      }),
    );
    for (const { fault, expected, requests, events, session } of endings) {
      expect(problemsOfRun(events, { outcome: 'failed' }), fault).toEqual([]);
      expect(events.at(-2), fault).toMatchObject({
        type: 'generation:error',
        data: { ...expected, step_id: 'section-menu' },
      });
      const toMenu = asked(`A bakery, ${fault}`).filter((request) => taskOf(request).section === 'menu');
      expect(toMenu, fault).toHaveLength(requests);
      expect(
        toMenu.every(({ outcome }) => outcome !== 'open'),
        fault,
      ).toBe(true);
      const { session_id, token } = session;
      const site = await stack.api<{ revision: number }>(`/v1/sessions/${session_id}/files`, { token });
      expect(site, fault).toMatchObject({ status: 200, body: { revision: 3 } });
    }
  });

  it('goes on from the step that failed, when it is tried again', async () => {
    const wish = 'A bakery, unlucky';
    const { session, events } = await run(wish);
    expect(problemsOfRun(events, { outcome: 'failed' })).toEqual([]);
    const path = `/v1/sessions/${session.session_id}/retry`;
    const again = await stack.api(path, { body: { from_step: 'section-menu' }, token: session.token });
    expect(again.status).toBe(202);
    const all = await logs.until(
      session.session_id,
      'the end of the second run',
      (log) => ofType(log, 'generation:completed').length === 2,
    );
    expect(all.at(-1)).toMatchObject({ data: { status: 'completed' } });
    const { html_content: html } = ofType(all, 'preview:updated').at(-1)?.data ?? {};
    for (const id of PLANNED) expect(html).toContain(`<section id="${id}">`);
    const parts = asked(wish).map((request) => taskOf(request).section ?? taskOf(request).part);
    expect(parts).toEqual(['plan', 'layout', 'nav', 'hero', 'menu', 'menu', 'footer', 'style', 'script']);
  });

  it('lets only the step fail that a model can’t finish', async () => {
    const { events } = await run('A bakery, truncated');
    expect(events.at(-1)).toMatchObject({ data: { status: 'completed' } });
    expect(steps(events, 'failed')).toEqual(['section-menu']);
    expect(ofType(events, 'preview:error')).toMatchObject([{ data: { error_code: 'OUTPUT_TRUNCATED' } }]);
    expect(asked('A bakery, truncated').filter((request) => taskOf(request).section === 'menu')).toHaveLength(
      3,
    );
    const { html_content: html } = ofType(events, 'preview:updated').at(-1)?.data ?? {};
    expect(html).toContain('id="footer"');
    expect(html).not.toContain('id="menu"');
  });

  it('aborts the provider’s request when the run is cancelled', async () => {
    const wish = 'A bakery, dripping, cancelled';
    const session = await stack.createSession(wish);
    const menu = await eventually('the request for the menu', () =>
      asked(wish).find((request) => taskOf(request).section === 'menu'),
    );
    expect(menu.outcome).toBe('open');
    await stack.api(`/v1/sessions/${session.session_id}/cancel`, { method: 'POST', token: session.token });
    await eventually('the provider to be left', () => menu.outcome === 'gone');
    const events = await logs.ended(session.session_id);
    expect(events.at(-1)).toMatchObject({ data: { status: 'cancelled' } });
  });

  it('doesn’t start without a model', async () => {
    const service = new Service({
      name: 'generation',
      command: ['node', join(REPOSITORY, 'dist/apps/generation/main.js')],
      env: {
        ENGINES: 'llm',
        LLM_BASE_URL: 'http://127.0.0.1:11434/v1',
        TOKEN_KEYS: 'none',
        METRICS_PORT: '0',
      },
      ready: async () => true,
    });
    service.launch();
    expect(await service.ended()).toBe(1);
    for (const name of ['LLM_PROVIDER must', 'LLM_MODEL must', 'LLM_ALLOW_PRIVATE=1'])
      expect(service.output).toContain(name);
    expect(service.output).not.toMatch(/\n\s+at /);
  });

  it('tells the operator what to do, and nobody the key', async () => {
    const { output } = stack.generations[0] ?? { output: '' };
    for (const word of ['LLM_API_KEY', 'LLM_MODEL', 'LLM_BASE_URL', '429 for fake-1', '500 for fake-1'])
      expect(output).toContain(word);
    expect(output).not.toContain('canary');
    const config = await stack.api<{ engines: { name: string }[] }>('/config.json');
    expect(config.body.engines.map(({ name }) => name)).toEqual(['llm', 'builtin']);
    expect(JSON.stringify(config.body)).not.toContain('canary');
  });
});
