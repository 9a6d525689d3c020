import { createBuiltinAuthor } from '../builtin/builtin-author.js';
import type { GenerationEnvironment } from '../environment.js';
import { createLlmAuthor } from '../llm/llm-author.js';
import { llmSettings } from '../llm/llm-settings.js';
import { createModel } from '../llm/model.js';
import type { Author } from './author.js';

/** What an author has to say to the operator: what is wrong with its settings, or with whom it depends on. */
export type Advise = (advice: string) => void;

type CreateAuthor = (environment: GenerationEnvironment, advise: Advise) => Author;

/** Every author that this service has, by the name of its engine. A new one is a row here. */
const AUTHORS: Readonly<Record<string, CreateAuthor>> = {
  builtin: ({ ENGINE_PACE: pace }) => createBuiltinAuthor({ pace }),
  llm: (environment, advise) => {
    const settings = llmSettings(environment);
    return createLlmAuthor({ settings, model: createModel(settings), advise });
  },
};

/** Those that the operator has enabled. */
export function createAuthors(
  environment: GenerationEnvironment,
  advise: Advise,
): ReadonlyMap<string, Author> {
  return new Map(
    environment.ENGINES.map((engine) => {
      const create = AUTHORS[engine];
      if (!create) throw new Error(`there is no engine ${engine}`);
      return [engine, create(environment, advise)];
    }),
  );
}
