import { LLM_PROVIDERS, readKey, type LlmEnvironment, type LlmProviderName } from './llm-environment.js';

/** How long one waits for a model, in milliseconds. */
export interface LlmPatience {
  /** Until the first word of an answer, thoughts included. */
  firstToken: number;
  /** Between two signs of life within an answer. */
  gap: number;
  /** All answers of one run, and what lies between them. */
  run: number;
}

/** A model, where it is and what it may take. Holds the key: never printed as a whole. */
export interface LlmSettings {
  provider: LlmProviderName;
  model: string;
  baseUrl: string;
  apiKey: string | null;
  allowPrivate: boolean;
  patience: LlmPatience;
  /** Of a request that failed before its first word. */
  retries: number;
  /** Of one answer; null: the provider's own. */
  maxOutputTokens: number | null;
  /** Of the existing page in one request. */
  contextChars: number;
}

const OWN_URL: Readonly<Record<LlmProviderName, string>> = {
  'openai-compatible': 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
};

/** From an environment that was checked and whose `ENGINES` names `llm`. */
export function llmSettings(environment: LlmEnvironment): LlmSettings {
  const { LLM_PROVIDER: provider = LLM_PROVIDERS[0], LLM_MODEL: model = '' } = environment;
  const { LLM_API_KEY: key, LLM_API_KEY_FILE: file } = environment;
  return {
    provider,
    model,
    baseUrl: baseUrlOf(environment),
    apiKey: key ?? (file === undefined ? null : readKey(file)),
    allowPrivate: environment.LLM_ALLOW_PRIVATE === '1',
    patience: {
      firstToken: environment.LLM_FIRST_TOKEN_MS,
      gap: environment.LLM_GAP_MS,
      run: environment.LLM_RUN_MS,
    },
    retries: environment.LLM_RETRIES,
    maxOutputTokens: environment.LLM_MAX_OUTPUT_TOKENS ?? null,
    contextChars: environment.LLM_CONTEXT_CHARS,
  };
}

export function baseUrlOf({
  LLM_BASE_URL: url,
  LLM_PROVIDER: provider = LLM_PROVIDERS[0],
}: LlmEnvironment): string {
  return (url ?? OWN_URL[provider]).replace(/\/+$/, '');
}
