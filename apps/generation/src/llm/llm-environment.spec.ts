import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError, readEnvironment } from '@openv0/platform/environment.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GenerationEnvironment } from '../environment.js';
import { llmSettings, type LlmSettings } from './llm-settings.js';

const CANARY = 'sk-canary-4242424242';
let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'openv0-llm-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(GenerationEnvironment, { TOKEN_KEYS: 'k', ENGINES: 'builtin,llm', ...env });
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

const settingsOf = (env: NodeJS.ProcessEnv): LlmSettings =>
  llmSettings(readEnvironment(GenerationEnvironment, { TOKEN_KEYS: 'k', ENGINES: 'llm', ...env }));

const OPENAI = { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'gpt-5-mini', LLM_API_KEY: CANARY };

describe('the environment of the language model', () => {
  it('is not asked for without the engine', () => {
    expect(problemsOf({ ENGINES: 'builtin' })).toEqual([]);
    expect(problemsOf({ ENGINES: 'builtin', LLM_BASE_URL: 'http://127.0.0.1/v1' })).toEqual([]);
  });

  it('names every variable that the engine lacks', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'LLM_API_KEY',
      'LLM_MODEL',
      'LLM_PROVIDER',
    ]);
    expect(problemsOf({ ...OPENAI, LLM_PROVIDER: 'magic' })).toEqual([
      'LLM_PROVIDER must be openai-compatible or anthropic, since ENGINES names llm; it is "magic"',
    ]);
  });

  it('takes the provider’s own address with a key, another one also without', () => {
    expect(settingsOf(OPENAI)).toMatchObject({ baseUrl: 'https://api.openai.com/v1', apiKey: CANARY });
    expect(settingsOf({ ...OPENAI, LLM_PROVIDER: 'anthropic' }).baseUrl).toBe('https://api.anthropic.com/v1');
    const local = { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'qwen3', LLM_ALLOW_PRIVATE: '1' };
    expect(settingsOf({ ...local, LLM_BASE_URL: 'http://localhost:11434/v1/' })).toMatchObject({
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      allowPrivate: true,
      patience: { firstToken: 30_000, gap: 20_000, run: 300_000 },
    });
  });

  it('reads the key from a file, and says what is wrong with it without showing it', () => {
    const file = join(dir, 'key');
    const { LLM_API_KEY: _key, ...rest } = OPENAI;
    writeFileSync(file, `${CANARY}\n`);
    expect(settingsOf({ ...rest, LLM_API_KEY_FILE: file }).apiKey).toBe(CANARY);
    writeFileSync(file, `${CANARY} \r\n${CANARY}`);
    const problems = [
      ...problemsOf({ ...rest, LLM_API_KEY_FILE: file }),
      ...problemsOf({ ...rest, LLM_API_KEY_FILE: join(dir, 'none') }),
      ...problemsOf({ ...OPENAI, LLM_API_KEY_FILE: file }),
      ...problemsOf({ ...OPENAI, LLM_API_KEY: `${CANARY}\n${CANARY}` }),
    ];
    expect(problems).toEqual([
      expect.stringMatching(/^LLM_API_KEY_FILE .*without blanks.* in its file/),
      expect.stringMatching(/^LLM_API_KEY_FILE .*\(ENOENT\)/),
      expect.stringMatching(/^LLM_API_KEY_FILE must stand alone/),
      expect.stringMatching(/^LLM_API_KEY .*without blanks/),
    ]);
    expect(problems.join()).not.toContain('canary');
  });

  it('refuses addresses that lead elsewhere, and shows none of their secrets', () => {
    const urls = [
      'ftp://api.example.com/v1',
      'api.example.com/v1',
      'https:api.example.com',
      'file:///etc/passwd',
      `https://user:${CANARY}@api.example.com/v1`,
      `https://api.example.com/v1?key=${CANARY}`,
      'https://api.example.com/v1#x',
      'http://127.0.0.1:11434/v1',
      'http://2130706433/v1',
      'http://[::ffff:7f00:1]/v1',
      'http://localhost:1234/v1',
      'http://169.254.169.254/latest',
    ];
    for (const LLM_BASE_URL of urls) {
      const problems = problemsOf({ ...OPENAI, LLM_BASE_URL });
      expect(problems, LLM_BASE_URL).toEqual([expect.stringMatching(/^LLM_BASE_URL must/)]);
      expect(problems.join()).not.toContain('canary');
    }
    expect(problemsOf({ ...OPENAI, LLM_BASE_URL: 'https://openrouter.ai/api/v1' })).toEqual([]);
  });
});
