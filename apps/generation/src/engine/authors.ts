import { createBuiltinAuthor } from '../builtin/builtin-author.js';
import type { GenerationEnvironment } from '../environment.js';
import { llmSettings, type LlmSettings } from '../llm/llm-settings.js';
import type { Author } from './author.js';

/** What an author has to say to the operator: what is wrong with its settings, or with whom it depends on. */
export type Advise = (advice: string) => void;

type CreateAuthor = (environment: GenerationEnvironment, advise: Advise) => Author;

/** Every author that this service has, by the name of its engine. A new one is a row here. */
const AUTHORS: Readonly<Record<string, CreateAuthor>> = {
  builtin: ({ ENGINE_PACE: pace }) => createBuiltinAuthor({ pace }),
  llm: (environment, advise) => later('llm', loadLlmAuthor(llmSettings(environment), advise)),
};

/** Its libraries are large: who has no model neither waits nor has room for them. */
async function loadLlmAuthor(settings: LlmSettings, advise: Advise): Promise<Author> {
  const [{ createLlmAuthor }, { createModel }] = await Promise.all([
    import('../llm/llm-author.js'),
    import('../llm/model.js'),
  ]);
  return createLlmAuthor({ settings, model: createModel(settings), advise });
}

/** An author that is still being loaded. */
function later(engine: string, author: Promise<Author>): Author {
  author.catch(() => {});
  return {
    engine,
    plan: async (brief, run) => (await author).plan(brief, run),
    async *write(part, context, run) {
      yield* (await author).write(part, context, run);
    },
  };
}

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
