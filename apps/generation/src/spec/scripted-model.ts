/** For tests: a language model of the AI SDK that says what the test wants, and remembers what it was asked. */
import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import type { LlmSettings } from '../llm/llm-settings.js';

type CallOptions = MockLanguageModelV4['doStreamCalls'][number];
type Chunk =
  Awaited<ReturnType<MockLanguageModelV4['doStream']>>['stream'] extends ReadableStream<infer T> ? T : never;

export interface Reply {
  text: string;
  /** How the answer ends; default `stop`. `never`: it doesn't. */
  end?: 'stop' | 'length' | 'content-filter' | 'error' | 'never';
  thoughts?: string;
  /** UTF-16 units in a piece; default 40. */
  piece?: number;
  /** Null: the provider doesn't count. */
  usage?: { input: number; output: number } | null;
}

export const SETTINGS: LlmSettings = {
  provider: 'openai-compatible',
  model: 'scripted',
  baseUrl: 'https://api.example.com/v1',
  apiKey: 'sk-canary-4242424242',
  allowPrivate: false,
  patience: { firstToken: 1_000, gap: 1_000, run: 5_000 },
  retries: 0,
  maxOutputTokens: null,
  contextChars: 60_000,
};

/** What a request said, instructions included. */
export function promptOf(options: CallOptions): string {
  return options.prompt
    .map(({ content }) => (typeof content === 'string' ? content : textOf(content)))
    .join('\n\n');
}

function textOf(content: readonly { type: string }[]): string {
  return content.map((part) => ('text' in part ? String(part.text) : '')).join('');
}

/** `reply` gets the request's whole text and its number, from 0. */
export function scriptedModel(
  reply: (prompt: string, turn: number) => Reply | Promise<Reply>,
): MockLanguageModelV4 {
  let turn = 0;
  return new MockLanguageModelV4({
    doStream: async (options) => {
      const said = await reply(promptOf(options), turn++);
      const chunks = chunksOf(said);
      const stream =
        said.end === 'never' ? silent(chunks) : simulateReadableStream({ chunks, chunkDelayInMs: null });
      return { stream };
    },
  });
}

function chunksOf({ text, thoughts, end = 'stop', piece = 40, usage }: Reply): Chunk[] {
  const chunks: Chunk[] = [{ type: 'stream-start', warnings: [] }];
  if (thoughts) {
    chunks.push({ type: 'reasoning-start', id: 'r' }, { type: 'reasoning-delta', id: 'r', delta: thoughts });
    chunks.push({ type: 'reasoning-end', id: 'r' });
  }
  chunks.push({ type: 'text-start', id: 't' });
  for (let at = 0; at < text.length; at += piece)
    chunks.push({ type: 'text-delta', id: 't', delta: text.slice(at, at + piece) });
  if (end === 'never') return chunks;
  const { input, output } = usage === null ? {} : { input: 100, output: 50, ...usage };
  return [
    ...chunks,
    { type: 'text-end', id: 't' },
    {
      type: 'finish',
      finishReason: { unified: end, raw: end },
      usage: {
        inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
        outputTokens: { total: output, text: output, reasoning: undefined },
      },
    },
  ];
}

function silent(chunks: Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream({ start: (controller) => chunks.forEach((chunk) => controller.enqueue(chunk)) });
}
