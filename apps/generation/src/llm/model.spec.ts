/** What goes over the wire to each kind of provider. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SETTINGS } from '../spec/scripted-model.js';
import { createLlmAuthor } from './llm-author.js';
import type { LlmSettings } from './llm-settings.js';
import { createModel } from './model.js';

interface Seen {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

const PLAN = '{"title":"Levain","sections":[{"id":"nav"},{"id":"menu"}]}';
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const data = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;

const OPENAI =
  data({ choices: [{ index: 0, delta: { content: PLAN.slice(0, 20) } }] }) +
  data({ choices: [{ index: 0, delta: { content: PLAN.slice(20) }, finish_reason: 'stop' }] }) +
  data({ choices: [], usage: { prompt_tokens: 30, completion_tokens: 4, total_tokens: 34 } }) +
  'data: [DONE]\n\n';

const named = (value: { type: string; [field: string]: unknown }): string =>
  `event: ${value.type}\n${data(value)}`;

const ANTHROPIC =
  named({
    type: 'message_start',
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'c',
      content: [],
      usage: { input_tokens: 30, output_tokens: 1 },
    },
  }) +
  named({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
  named({ type: 'ping' }) +
  named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: PLAN } }) +
  named({ type: 'content_block_stop', index: 0 }) +
  named({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 4 } }) +
  named({ type: 'message_stop' });

/** Asks for a plan over HTTP; gives what the provider saw and what was counted. */
async function plan(
  answer: string,
  settings: Partial<LlmSettings>,
): Promise<{ seen: Seen; spent: object[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      seen.push({
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(body) as Seen['body'],
      });
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(answer);
    })();
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const all = { ...SETTINGS, allowPrivate: true, baseUrl, ...settings };
  const author = createLlmAuthor({ model: createModel(all), settings: all, advise: () => {} });
  const spent: object[] = [];
  const run = { signal: new AbortController().signal, spent: (usage: object) => void spent.push(usage) };
  expect((await author.plan({ prompt: 'A bakery', seed: 1 }, run)).title).toBe('Levain');
  return { seen: seen[0] as Seen, spent };
}

describe('a provider', () => {
  it('that speaks as OpenAI’s does gets a stream’s request with the key', async () => {
    const { seen, spent } = await plan(OPENAI, { maxOutputTokens: 900 });
    expect(seen).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${SETTINGS.apiKey}` },
      body: { model: 'scripted', stream: true, stream_options: { include_usage: true }, max_tokens: 900 },
    });
    expect(spent).toEqual([{ input: 30, output: 4 }]);
  });

  it('without a key gets none, and no limit that nobody set', async () => {
    const { seen } = await plan(OPENAI, { apiKey: null });
    expect(seen.headers).not.toHaveProperty('authorization');
    expect(seen.body).not.toHaveProperty('max_tokens');
  });

  it('that is Anthropic gets its own headers and form', async () => {
    const { seen, spent } = await plan(ANTHROPIC, {
      provider: 'anthropic',
      model: 'claude-x',
      maxOutputTokens: 900,
    });
    expect(seen).toMatchObject({
      path: '/v1/messages',
      headers: { 'x-api-key': SETTINGS.apiKey, 'anthropic-version': expect.any(String) },
      body: { model: 'claude-x', stream: true, max_tokens: 900 },
    });
    expect(JSON.stringify(seen.body.system)).toContain('You write one web page');
    expect(spent).toEqual([{ input: 30, output: 4 }]);
  });
});
