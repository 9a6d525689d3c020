import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { wrapLanguageModel } from 'ai';
import type { LlmProviderName } from './llm-environment.js';
import type { LlmSettings } from './llm-settings.js';
import { providerFetch } from './provider-fetch.js';

/** A model as the AI SDK knows it. */
export type Model = Parameters<typeof wrapLanguageModel>[0]['model'];

type CreateModel = (settings: LlmSettings, fetch: typeof globalThis.fetch) => Model;

/** The ways of speaking with a provider. A new one is a row here. */
const MODELS: Readonly<Record<LlmProviderName, CreateModel>> = {
  'openai-compatible': ({ baseUrl, apiKey, model }, fetch) =>
    createOpenAICompatible({
      name: 'llm',
      baseURL: baseUrl,
      ...(apiKey !== null && { apiKey }),
      fetch,
      includeUsage: true,
      ...(isOpenAi(baseUrl) && { transformRequestBody: withNewNames }),
    }).chatModel(model),
  // The SDK would take a missing key from a variable of its own.
  anthropic: ({ baseUrl, apiKey, model }, fetch) =>
    createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? 'none', fetch }).languageModel(model),
};

export function createModel(settings: LlmSettings): Model {
  const { allowPrivate, provider } = settings;
  return MODELS[provider](settings, providerFetch({ allowPrivate }));
}

function isOpenAi(baseUrl: string): boolean {
  return new URL(baseUrl).hostname === 'api.openai.com';
}

/** OpenAI's newer models refuse the name that all others know. */
function withNewNames(body: Record<string, unknown>): Record<string, unknown> {
  const { max_tokens: limit, ...others } = body;
  return limit === undefined ? body : { ...others, max_completion_tokens: limit };
}
