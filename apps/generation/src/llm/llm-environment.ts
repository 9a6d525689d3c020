/** Which language model writes, and what it may take: read with everything else before the service starts. */
import { readFileSync } from 'node:fs';
import { CommonEnvironment } from '@openv0/platform/environment.js';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, Min, ValidateBy, ValidateIf } from 'class-validator';
import { isPrivateHost } from './provider-address.js';

export const LLM_PROVIDERS = ['openai-compatible', 'anthropic'] as const;
export type LlmProviderName = (typeof LLM_PROVIDERS)[number];

/** What is wrong with a variable, as the operator reads it after its name; null when nothing is. */
type Judge = (value: unknown, environment: LlmEnvironment) => string | null;

const isAskedFor = (environment: LlmEnvironment): boolean => environment.ENGINES.includes('llm');

/** Checked only where `ENGINES` names `llm`: nobody needs a key for what isn't used. */
const WhenAskedFor = (): PropertyDecorator => ValidateIf((environment) => isAskedFor(environment));

function Judged(judge: Judge): PropertyDecorator {
  const problem = (value: unknown, of: object | undefined): string | null =>
    judge(value, of as LlmEnvironment);
  return ValidateBy({
    name: 'judged',
    validator: {
      validate: (value, args) => problem(value, args?.object) === null,
      defaultMessage: (args) => problem(args?.value, args?.object) ?? '',
    },
  });
}

export class LlmEnvironment extends CommonEnvironment {
  ENGINES: string[] = ['builtin'];

  /** The way its server speaks: most speak as OpenAI's does. */
  @WhenAskedFor()
  @IsIn(LLM_PROVIDERS, { message: `must be ${LLM_PROVIDERS.join(' or ')}, since ENGINES names llm` })
  LLM_PROVIDER?: LlmProviderName;

  /** As the provider calls it. */
  @WhenAskedFor()
  @IsString({ message: 'must name the model as its provider does, since ENGINES names llm' })
  LLM_MODEL?: string;

  /** Never printed. Not needed where `LLM_BASE_URL` is a server that asks for none. */
  @WhenAskedFor() @Judged(problemOfKey) LLM_API_KEY?: string;

  /** A file with the key instead, as secrets are mounted. */
  @WhenAskedFor() @Judged(problemOfKeyFile) LLM_API_KEY_FILE?: string;

  /** Without the part that is the same for all: `https://api.openai.com/v1`. Default: the provider's own. */
  @WhenAskedFor() @Judged(problemOfUrl) LLM_BASE_URL?: string;

  /** 1: `LLM_BASE_URL` may lead to this machine and to private networks. */
  @IsIn(['0', '1']) LLM_ALLOW_PRIVATE: '0' | '1' = '0';

  /** How long the model may think before its first word, be silent within an answer, and take for one run. */
  @Type(() => Number) @IsInt() @Min(10) @Max(3_600_000) LLM_FIRST_TOKEN_MS: number = 30_000;
  @Type(() => Number) @IsInt() @Min(10) @Max(3_600_000) LLM_GAP_MS: number = 20_000;
  @Type(() => Number) @IsInt() @Min(10) @Max(86_400_000) LLM_RUN_MS: number = 300_000;

  /** How often a request is made again that failed before its first word (429, 5xx, network). */
  @Type(() => Number) @IsInt() @Min(0) @Max(10) LLM_RETRIES: number = 2;

  /** Of one answer. Unset: as the provider has it. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(256) LLM_MAX_OUTPUT_TOKENS?: number;

  /** How many characters of the existing page one request may carry: less for models with a small context. */
  @Type(() => Number) @IsInt() @Min(1_000) @Max(2_000_000) LLM_CONTEXT_CHARS: number = 60_000;
}

function problemOfKey(value: unknown, environment: LlmEnvironment): string | null {
  if (typeof value === 'string') return problemOfKeyText(value);
  const needed = environment.LLM_API_KEY_FILE === undefined && environment.LLM_BASE_URL === undefined;
  return needed ? 'must be the provider’s key (or LLM_API_KEY_FILE the name of a file with it)' : null;
}

function problemOfKeyFile(value: unknown, environment: LlmEnvironment): string | null {
  if (typeof value !== 'string') return null;
  if (environment.LLM_API_KEY !== undefined) return 'must stand alone: LLM_API_KEY is set too';
  try {
    const problem = problemOfKeyText(readKey(value));
    return problem && `${problem} in its file`;
  } catch (error) {
    return `must name a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unreadable'})`;
  }
}

/** What can't stand in a header can't be a key. */
function problemOfKeyText(key: string): string | null {
  return /^[\x21-\x7e]+$/.test(key) ? null : 'must be a key without blanks or other signs that no key has';
}

export function readKey(file: string): string {
  return readFileSync(file, 'utf8').trim();
}

function problemOfUrl(value: unknown, environment: LlmEnvironment): string | null {
  if (typeof value !== 'string') return null;
  const url = URL.parse(value);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || !/^https?:\/\//i.test(value))
    return 'must be an address that begins with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'must hold no user or password: use LLM_API_KEY';
  if (value.includes('?') || value.includes('#')) return 'must end with its path: no ? or #';
  if (environment.LLM_ALLOW_PRIVATE !== '1' && isPrivateHost(url.hostname))
    return 'must be a public address, unless LLM_ALLOW_PRIVATE=1 says that the model runs on your own machines';
  return null;
}
