import { createBuiltinAuthor } from '../builtin/builtin-author.js';
import type { Author } from './author.js';

export interface AuthorSettings {
  /** How slowly the built-in author writes: 1 is readable, 0 as fast as possible. */
  pace: number;
}

/** Every author that this service has, by the name of its engine. A new one is a row here. */
const AUTHORS: Readonly<Record<string, (settings: AuthorSettings) => Author>> = {
  builtin: ({ pace }) => createBuiltinAuthor({ pace }),
};

/** Those that the operator has enabled. */
export function createAuthors(
  engines: readonly string[],
  settings: AuthorSettings,
): ReadonlyMap<string, Author> {
  return new Map(
    engines.map((engine) => {
      const create = AUTHORS[engine];
      if (!create) throw new Error(`there is no engine ${engine}`);
      return [engine, create(settings)];
    }),
  );
}
