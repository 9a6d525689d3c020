/**
 * A fake provider of language models that speaks as OpenAI's does, over HTTP with server-sent events, and misbehaves in
 * every way that real ones do. It remembers who asked what, and how each request ended.
 *
 * ```ts
 * const provider = await startProviderServer(({ prompt }) => ({ kind: 'text', text: `You said ${prompt}` }));
 * // LLM_BASE_URL=provider.url LLM_ALLOW_PRIVATE=1
 * await provider.close();
 * ```
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface ProviderRequest {
  path: string;
  authorization: string | undefined;
  model: string;
  /** The texts of all messages, the system's included. */
  prompt: string;
  /** The text of the last message. */
  task: string;
  /** `gone`: the client went before the answer was whole. */
  outcome: 'open' | 'answered' | 'gone' | 'dropped';
}

export type ProviderAnswer =
  | { kind: 'text'; text: string; finish?: 'stop' | 'length'; thoughts?: string }
  /** So much, and then nothing, with the connection open. */
  | { kind: 'stall'; text: string }
  /** The first `share` of it (0 to 1), and the rest when a test lets it go on. */
  | { kind: 'held'; text: string; share: number; until: Promise<void> }
  /** Not even a status. */
  | { kind: 'silence' }
  /** Byte by byte, so many milliseconds apart: characters and events come in halves. */
  | { kind: 'drip'; text: string; everyMs: number }
  /** So much, and then the connection breaks. */
  | { kind: 'drop'; text: string }
  /** So much, and then an event that is none. */
  | { kind: 'malformed'; text: string }
  | { kind: 'status'; status: number; headers?: Record<string, string>; message?: string };

export type ProviderScript = (request: ProviderRequest) => ProviderAnswer;

/** How much text one event carries, in UTF-16 units. */
const PIECE = 60;

export async function startProviderServer(script: ProviderScript): Promise<ProviderServer> {
  const provider = new ProviderServer(script);
  await provider.listen();
  return provider;
}

export class ProviderServer {
  readonly requests: ProviderRequest[] = [];
  /** May be changed at any time. */
  script: ProviderScript;
  readonly #server: Server;

  constructor(script: ProviderScript) {
    this.script = script;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** What a client takes for its base URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => void this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of incoming) body += String(chunk);
    const request = read(incoming, body);
    this.requests.push(request);
    response.on('close', () => {
      if (request.outcome === 'open') request.outcome = response.writableFinished ? 'answered' : 'gone';
    });
    await answer(this.script(request), request, response);
  }
}

function read(incoming: IncomingMessage, body: string): ProviderRequest {
  const { model = '', messages = [] } = JSON.parse(body) as {
    model?: string;
    messages?: { content: string | { text?: string }[] }[];
  };
  const texts = messages.map(({ content }) =>
    typeof content === 'string' ? content : content.map(({ text = '' }) => text).join(''),
  );
  return {
    path: incoming.url ?? '',
    authorization: incoming.headers.authorization,
    model,
    prompt: texts.join('\n\n'),
    task: texts.at(-1) ?? '',
    outcome: 'open',
  };
}

async function answer(
  said: ProviderAnswer,
  request: ProviderRequest,
  response: ServerResponse,
): Promise<void> {
  if (said.kind === 'silence') return;
  if (said.kind === 'status') {
    const { status, headers = {}, message = `status ${status}` } = said;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message, type: 'fault', param: null, code: null } }));
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  if (said.kind === 'drip') {
    await drip(streamed(said.text) + ending('stop', said.text), said.everyMs, response);
    return;
  }
  if (said.kind === 'held') {
    const cut = Math.floor(said.text.length * said.share);
    response.write(streamed(said.text.slice(0, cut)));
    await said.until;
    response.end(streamed(said.text.slice(cut)) + ending('stop', said.text));
    return;
  }
  response.write(streamed(said.text, said.kind === 'text' ? said.thoughts : undefined));
  if (said.kind === 'text') response.end(ending(said.finish ?? 'stop', said.text));
  if (said.kind === 'malformed') response.end('data: {"choices":[{"delta":{"cont\n\ndata: [DONE]\n\n');
  if (said.kind === 'drop') {
    request.outcome = 'dropped';
    // What was written goes out first.
    setImmediate(() => response.destroy());
  }
}

async function drip(text: string, everyMs: number, response: ServerResponse): Promise<void> {
  for (const byte of Buffer.from(text)) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await (everyMs === 0 ? new Promise((resolve) => void setImmediate(resolve)) : delay(everyMs));
  }
  response.end();
}

function streamed(text: string, thoughts?: string): string {
  const begin = event({ delta: { role: 'assistant', content: '' }, finish_reason: null });
  const thought = thoughts ? event({ delta: { reasoning_content: thoughts }, finish_reason: null }) : '';
  let events = begin + thought;
  for (let at = 0; at < text.length; at += PIECE)
    events += event({ delta: { content: text.slice(at, at + PIECE) }, finish_reason: null });
  return events;
}

function ending(finish: 'stop' | 'length', text: string): string {
  const usage = { prompt_tokens: 200, completion_tokens: Math.ceil(text.length / 4), total_tokens: 0 };
  const last = event({ delta: {}, finish_reason: finish });
  return `${last}data: ${JSON.stringify({ ...HEAD, choices: [], usage })}\n\ndata: [DONE]\n\n`;
}

const HEAD = { id: 'chatcmpl-fake', object: 'chat.completion.chunk', created: 1, model: 'fake' };

function event(choice: object): string {
  return `data: ${JSON.stringify({ ...HEAD, choices: [{ index: 0, ...choice }] })}\n\n`;
}
