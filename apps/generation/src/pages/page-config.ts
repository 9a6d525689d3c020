import { enginesOffered, type GenerationEnvironment } from '../environment.js';
import { baseUrlOf } from '../llm/llm-settings.js';
import { isPrivateHost } from '../llm/provider-address.js';
import { VERSION } from '@openv0/platform/version.js';

/** What the page asks for first: `GET /config.json`. */
export interface PageConfig {
  /** Its socket is `ws(s)://…/ws` there. */
  gateway_url: string;
  viewer_access: 'token' | 'link';
  engines: EngineLine[];
  /** Whether a session takes further prompts and retries: the page offers nothing that would be refused. */
  follow_ups: boolean;
  version: string;
}

/** An engine as the page offers it; it says honestly which one is at work. */
export interface EngineLine {
  name: string;
  title: string;
  note: string;
}

const ENGINES: Readonly<Record<string, (environment: GenerationEnvironment) => Omit<EngineLine, 'name'>>> = {
  builtin: () => ({
    title: 'Built-in engine',
    note: 'Runs on this server without an AI key. Same prompt, same page.',
  }),
  llm: (environment) => ({
    title: 'Language model',
    note: `${environment.LLM_MODEL}, ${placeOf(environment)}. Your words and the page are sent there.`,
  }),
};

/** Where the model is, as far as it is anybody's business: names within a private network aren't. */
function placeOf(environment: GenerationEnvironment): string {
  const { hostname } = new URL(baseUrlOf(environment));
  if (isPrivateHost(hostname)) return 'on its operator’s own machines';
  const mayBePrivate = environment.LLM_ALLOW_PRIVATE === '1' && environment.LLM_BASE_URL !== undefined;
  return mayBePrivate ? 'where its operator runs it' : `at ${hostname}`;
}

export function pageConfig(environment: GenerationEnvironment): PageConfig {
  return {
    gateway_url: environment.GATEWAY_PUBLIC_URL,
    viewer_access: environment.VIEWER_ACCESS,
    engines: enginesOffered(environment).map((name) => ({
      name,
      ...(ENGINES[name]?.(environment) ?? { title: name, note: 'An engine outside of this server.' }),
    })),
    follow_ups: true,
    version: VERSION,
  };
}
