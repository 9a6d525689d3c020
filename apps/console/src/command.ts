import type { ParseArgsOptionDescriptor } from 'node:util';
import type { Surroundings } from './surroundings.js';

/** How the console ends. */
export const EXIT = {
  ok: 0,
  /** It was looked at, and something is wrong. */
  wrong: 1,
  /** The command line can't be understood. */
  usage: 2,
  /** What is needed can't be reached, or refuses. */
  unreachable: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the operator can do something about: what is wrong, and what to do. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';

  constructor(
    message: string,
    readonly advice: string,
    readonly exit: ExitCode = EXIT.unreachable,
  ) {
    super(message);
  }
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Option extends ParseArgsOptionDescriptor {
  /** What it takes, in the usage text; absent for a switch. */
  takes?: string;
  help: string;
}

/** What was said on the command line. */
export interface Asked {
  args: string[];
  options: Record<string, string | boolean | undefined>;
}

export interface Command {
  name: string;
  /** Names of what comes after the command, all of them needed but those in brackets. */
  args: string[];
  summary: string;
  /** More than one line, where it takes more. */
  about?: string;
  options: Record<string, Option>;
  run(surroundings: Surroundings, asked: Asked): Promise<ExitCode>;
}

export const JSON_OPTION: Record<'json', Option> = {
  json: { type: 'boolean', help: 'JSON instead of a table' },
};

/** A whole number in an option; throws a `UsageError`. */
export function wholeOption(asked: Asked, name: string, fallback: number, lowest = 0): number {
  const value = numberOption(asked, name, fallback, lowest);
  if (Number.isSafeInteger(value)) return value;
  throw new UsageError(`--${name} must be a whole number; it is "${String(asked.options[name])}"`);
}

/** A number in an option; throws a `UsageError`. */
export function numberOption({ options }: Asked, name: string, fallback: number, lowest = 0): number {
  const text = options[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text !== '' && Number.isFinite(value) && value >= lowest) return value;
  throw new UsageError(`--${name} must be a number, at least ${lowest}; it is "${String(text)}"`);
}
