import { APICallError, InvalidResponseDataError } from 'ai';
import { describe, expect, it } from 'vitest';
import type { Brief, Part, Plan, TokenUsage } from '../engine/author.js';
import { fileOf } from '../engine/author.js';
import { StreamParser } from '../engine/stream-parser.js';
import { NO_CODE } from '../preview/code.js';
import { promptOf, scriptedModel, SETTINGS, type Reply } from '../spec/scripted-model.js';
import { tinyPlan } from '../spec/tiny-author.js';
import { createLlmAuthor } from './llm-author.js';
import type { LlmSettings } from './llm-settings.js';
import type { Model } from './model.js';

const BRIEF: Brief = { prompt: 'A bakery in Lyon', seed: 1 };
const PLAN: Plan = { ...tinyPlan(['nav', 'menu']), notes: { look: 'warm', script: 'menu' } };
const MENU: Part = {
  kind: 'section',
  section: { id: 'menu', title: 'M', kind: 'menu', brief: 'b', weight: 1 },
};

interface Told {
  advice: string[];
  spent: TokenUsage[];
}

function authorOf(model: Model, settings: Partial<LlmSettings> = {}) {
  const told: Told = { advice: [], spent: [] };
  const author = createLlmAuthor({
    model,
    settings: { ...SETTINGS, ...settings },
    advise: (advice) => told.advice.push(advice),
  });
  const run = (signal = new AbortController().signal) => ({
    signal,
    spent: (usage: TokenUsage) => void told.spent.push(usage),
  });
  return { author, told, run };
}

async function all(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What the part's files come to, as the pipeline reads them. */
async function write(
  reply: (prompt: string, turn: number) => Reply | Promise<Reply>,
  {
    part = MENU,
    brief = BRIEF,
    settings,
  }: { part?: Part; brief?: Brief; settings?: Partial<LlmSettings> } = {},
) {
  const model = scriptedModel(reply);
  const { author, told, run } = authorOf(model, settings);
  const parser = new StreamParser('K7', fileOf(part));
  const files: Record<string, string> = {};
  let open = '';
  const take = (events: ReturnType<StreamParser['push']>): void => {
    for (const event of events) {
      if (event.type === 'open') open = event.block.file;
      if (event.type === 'text') files[open] = (files[open] ?? '') + event.text;
    }
  };
  const context = { brief, plan: PLAN, page: NO_CODE, nonce: 'K7' };
  for await (const piece of author.write(part, context, run())) take(parser.push(piece));
  take(parser.end());
  return { files, told, prompts: model.doStreamCalls.map(promptOf) };
}

const HTML = '<section id="menu">\n  <h2>Pains</h2>\n  <p>Baguette é🙂, 1,20 €</p>\n</section>\n';
const WHOLE = `<ov0:K7 file="html" section="menu">\n${HTML}</ov0:K7>\n<ov0:K7 file="css">\n#menu { color: red }\n</ov0:K7>\n`;

describe('planning', () => {
  const GOOD = '{"title":"Levain","sections":[{"id":"nav"},{"id":"menu","title":"Carte"}]}';

  it('asks once, and tells what it took', async () => {
    const model = scriptedModel(() => ({
      text: GOOD,
      thoughts: 'Hm, bread.',
      usage: { input: 900, output: 70 },
    }));
    const { author, told, run } = authorOf(model);
    expect((await author.plan(BRIEF, run())).sections.map(({ id }) => id)).toEqual(['nav', 'menu']);
    expect(model.doStreamCalls).toHaveLength(1);
    expect(told).toEqual({ advice: [], spent: [{ input: 900, output: 70 }] });
  });

  it('asks again when it can’t read the answer, then takes the usual plan', async () => {
    const again = scriptedModel((_prompt, turn) => ({ text: turn === 0 ? 'I would suggest a hero…' : GOOD }));
    expect((await authorOf(again).author.plan(BRIEF, authorOf(again).run())).title).toBe('Levain');
    const never = scriptedModel(() => ({ text: 'No.' }));
    const { author, told, run } = authorOf(never);
    expect((await author.plan(BRIEF, run())).sections.length).toBeGreaterThan(3);
    expect(told.spent).toHaveLength(2);
  });

  it('leaves a page alone whose change it can’t plan', async () => {
    const { author, run } = authorOf(scriptedModel(() => ({ text: 'No.' })));
    const brief = { ...BRIEF, existing: { plan: PLAN, code: NO_CODE, messages: [] } };
    await expect(author.plan(brief, run())).rejects.toMatchObject({
      code: 'OUTPUT_INVALID',
      retry_available: true,
    });
  });
});

describe('writing a part', () => {
  it('hands on what the model writes, thoughts left out', async () => {
    const { files, prompts } = await write(() => ({
      text: `<think>\n\`\`\`css\nx{}\n\`\`\`</think>\n${WHOLE}`,
      piece: 3,
    }));
    expect(files).toEqual({ html: HTML, css: '#menu { color: red }\n' });
    expect(prompts[0]).toContain('<ov0:K7 file="html" section="menu">');
  });

  it('reads what a model writes that knows no blocks', async () => {
    const text = `Sure:\n\`\`\`html\n${HTML}\`\`\`\n\n\`\`\`css\n#menu {}\n\`\`\`\n`;
    expect((await write(() => ({ text }))).files).toEqual({ html: HTML, css: '#menu {}\n' });
  });

  it('lets a model that was cut off go on, wherever it was, without a seam', async () => {
    for (let cut = 36; cut < WHOLE.length - 30; cut += 7) {
      const [first, rest] = [WHOLE.slice(0, cut), WHOLE.slice(cut)];
      const { files, told } = await write((_prompt, turn) =>
        turn === 0 ? { text: first, end: 'length' } : { text: rest },
      );
      expect(files, `cut at ${cut}`).toEqual({ html: HTML, css: '#menu { color: red }\n' });
      expect(told.spent).toHaveLength(2);
    }
  });

  it('finds the place when the model repeats itself or begins with marks again', async () => {
    const [first, rest] = [WHOLE.slice(0, 90), WHOLE.slice(90)];
    for (const begin of [
      '<ov0:K7 file="html" section="menu">\n',
      '```html\n',
      first.slice(-20),
      first.slice(-40),
    ]) {
      const { files } = await write((_prompt, turn) =>
        turn === 0 ? { text: first, end: 'length' } : { text: begin + rest },
      );
      expect(files, begin).toEqual({ html: HTML, css: '#menu { color: red }\n' });
    }
  });

  it('gives up on the part after two continuations', async () => {
    let turns = 0;
    const asked = write(() => {
      turns += 1;
      return { text: turns === 1 ? `<ov0:K7 file="html">\n<p>` : ' and on', end: 'length' };
    });
    await expect(asked).rejects.toMatchObject({ name: 'AuthorError', code: 'OUTPUT_TRUNCATED' });
    expect(turns).toBe(3);
  });

  it('is content with whole blocks when only talk was cut off', async () => {
    const { files, prompts } = await write(() => ({ text: `${WHOLE}I hope you`, end: 'length' }));
    expect(files.html).toBe(HTML);
    expect(prompts).toHaveLength(1);
  });

  it('tells an answer without code, and a refusal', async () => {
    await expect(write(() => ({ text: 'I am sorry, I can’t.' }))).rejects.toMatchObject({
      code: 'OUTPUT_INVALID',
    });
    await expect(write(() => ({ text: 'x', end: 'content-filter' }))).rejects.toMatchObject({
      code: 'OUTPUT_INVALID',
    });
    await expect(write(() => ({ text: 'x', end: 'error' }))).rejects.toMatchObject({
      code: 'PROVIDER_ERROR',
    });
    expect((await write(() => ({ text: 'Nothing to do.' }), { part: { kind: 'script' } })).files).toEqual({});
  });
});

describe('what a run may take', () => {
  it('estimates tokens where the provider doesn’t count, also of an answer that broke off', async () => {
    const text = WHOLE.padEnd(4_000);
    expect((await write(() => ({ text, usage: null }))).told.spent[0]?.output).toBe(1_000);
    const { author, told, run } = authorOf(
      scriptedModel(() => ({ text, end: 'never' })),
      {
        patience: { firstToken: 500, gap: 30, run: 5_000 },
      },
    );
    const context = { brief: BRIEF, plan: PLAN, page: NO_CODE, nonce: 'K7' };
    await expect(all(author.write(MENU, context, run()))).rejects.toMatchObject({
      code: 'PROVIDER_TIMEOUT',
      retry_available: true,
    });
    expect(told.spent).toHaveLength(1);
    expect(told.spent[0]?.output).toBe(1_000);
    expect(told.spent[0]?.input).toBeGreaterThan(500);
  });

  it('estimates where the provider’s count is none', async () => {
    const text = WHOLE.padEnd(4_000);
    for (const none of [-7, Number.NaN, Infinity]) {
      const { told } = await write(() => ({ text, usage: { input: none, output: none } }));
      expect(told.spent[0]?.output).toBe(1_000);
      expect(told.spent[0]?.input).toBeGreaterThan(500);
    }
  });

  it('stops when the limit of tokens is reached', async () => {
    const limit = new Error('enough');
    const { author } = authorOf(scriptedModel(() => ({ text: '{}' })));
    const signal = new AbortController().signal;
    const spent = (): never => {
      throw limit;
    };
    await expect(author.plan(BRIEF, { signal, spent })).rejects.toBe(limit);
  });

  it('waits so long for the first word, for the next, and for the whole run', async () => {
    const hang = scriptedModel(() => new Promise<Reply>(() => {}));
    const late = { firstToken: 40, gap: 5_000, run: 5_000 };
    const first = authorOf(hang, { patience: late });
    await expect(first.author.plan(BRIEF, first.run())).rejects.toMatchObject({
      code: 'PROVIDER_TIMEOUT',
      message: expect.stringContaining('said nothing for 40 ms'),
    });
    expect(first.told.spent).toHaveLength(1);
    const long = authorOf(hang, { patience: { firstToken: 5_000, gap: 5_000, run: 60 } });
    const run = long.run();
    for (let turn = 0; turn < 2; turn += 1) {
      await expect(long.author.plan(BRIEF, run)).rejects.toMatchObject({
        code: 'PROVIDER_TIMEOUT',
        message: expect.stringContaining('the limit'),
      });
    }
  });

  it('ends with the run’s own reason when the run is ended, and lets the provider know', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled by its owner');
    const model = scriptedModel(() => ({ text: WHOLE.slice(0, 80), end: 'never' }));
    const { author, told, run } = authorOf(model);
    const context = { brief: BRIEF, plan: PLAN, page: NO_CODE, nonce: 'K7' };
    const writing = all(author.write(MENU, context, run(cancel.signal)));
    setTimeout(() => cancel.abort(reason), 30);
    await expect(writing).rejects.toBe(reason);
    expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
    expect(told.spent).toHaveLength(1);
  });

  it('lets the provider know when nobody reads on', async () => {
    const model = scriptedModel(() => ({ text: WHOLE, piece: 10 }));
    const { author, run } = authorOf(model);
    for await (const _piece of author.write(
      MENU,
      { brief: BRIEF, plan: PLAN, page: NO_CODE, nonce: 'K7' },
      run(),
    )) {
      break;
    }
    expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
  });
});

describe('a provider that fails', () => {
  const failing = (error: unknown): Model =>
    scriptedModel(() => {
      throw error;
    });
  const answered = (
    statusCode: number,
    more: { responseHeaders?: Record<string, string>; message?: string } = {},
  ) =>
    new APICallError({
      url: 'https://api.example.com/v1/chat/completions',
      requestBodyValues: {},
      message: 'said',
      statusCode,
      ...more,
    });

  it.each([
    [401, false, 'LLM_API_KEY'],
    [403, false, 'LLM_MODEL'],
    [404, false, 'LLM_MODEL'],
    [307, false, 'LLM_BASE_URL'],
    [400, false, 'said'],
    [429, true, '429'],
    [500, true, '500'],
    [503, true, '503'],
  ])('with %i may be tried again: %s', async (status, retry, advice) => {
    const { author, told, run } = authorOf(failing(answered(status)));
    await expect(author.plan(BRIEF, run())).rejects.toMatchObject({
      name: 'AuthorError',
      code: 'PROVIDER_ERROR',
      retry_available: retry,
    });
    expect(told.advice.join()).toContain(advice);
    expect(told.spent).toEqual([]);
  });

  it('is asked again as often as allowed and as late as it wants', async () => {
    let turn = 0;
    const model = scriptedModel(() => {
      turn += 1;
      if (turn <= 2) throw answered(429, { responseHeaders: { 'retry-after-ms': '5' } });
      return { text: WHOLE };
    });
    const { author, run } = authorOf(model, { retries: 2 });
    const context = { brief: BRIEF, plan: PLAN, page: NO_CODE, nonce: 'K7' };
    expect(await all(author.write(MENU, context, run()))).toBe(WHOLE);
    const patient = authorOf(failing(answered(429, { responseHeaders: { 'retry-after': '180' } })), {
      retries: 2,
    });
    await expect(patient.author.plan(BRIEF, patient.run())).rejects.toMatchObject({
      message: expect.stringContaining('3 minutes'),
      retry_available: true,
    });
  });

  it('leaves no key in the log, and none of its words in what viewers read', async () => {
    const message = `Incorrect API key provided: ${SETTINGS.apiKey}, sk-abcd****wxyz, 4242424242\nfor "A bakery"`;
    for (const status of [400, 401, 429, 500]) {
      const { author, told, run } = authorOf(failing(answered(status, { message })));
      const error: unknown = await author.plan(BRIEF, run()).then(
        () => null,
        (failure: unknown) => failure,
      );
      expect(`${told.advice.join()} ${String(error)} ${JSON.stringify(error)}`).not.toMatch(
        /canary|wxyz|4242|\n/,
      );
      expect(String(error)).not.toContain('bakery');
    }
  });

  it('leaves out of the log what the provider repeats of the question', async () => {
    const message = `Flagged by policy 7: "${BRIEF.prompt} for Ada\nwho is 30"`;
    const { author, told, run } = authorOf(failing(answered(400, { message })));
    const brief = { ...BRIEF, prompt: `${BRIEF.prompt} for Ada\nwho is 30` };
    await expect(author.plan(brief, run())).rejects.toMatchObject({ code: 'PROVIDER_ERROR' });
    expect(told.advice.join()).toMatch(/Flagged by policy 7: "…"/);
  });

  it('says where to look when what answers is no provider', async () => {
    const { author, told, run } = authorOf(
      failing(new InvalidResponseDataError({ data: '<!doctype html>' })),
    );
    await expect(author.plan(BRIEF, run())).rejects.toMatchObject({ code: 'PROVIDER_ERROR' });
    expect(told.advice.join()).toContain('LLM_BASE_URL');
    expect(told.advice.join()).not.toContain('doctype');
  });

  it('tells no time that nobody can wait for', async () => {
    const { author, run } = authorOf(failing(answered(429, { responseHeaders: { 'retry-after': '1e400' } })));
    await expect(author.plan(BRIEF, run())).rejects.toMatchObject({
      message: expect.stringContaining('Try again tomorrow.'),
    });
  });

  it('tells apart a page that has grown too long', async () => {
    const message = "This model's maximum context length is 4096 tokens";
    const { author, run } = authorOf(failing(answered(400, { message })));
    await expect(author.plan(BRIEF, run())).rejects.toMatchObject({
      message: expect.stringContaining('too long'),
    });
  });
});
