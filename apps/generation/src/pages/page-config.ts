import type { GenerationEnvironment } from '../environment.js';
import { VERSION } from '../version.js';

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

const ENGINES: Readonly<Record<string, Omit<EngineLine, 'name'>>> = {
  builtin: {
    title: 'Built-in engine',
    note: 'Runs on this server without an AI key. Same prompt, same page.',
  },
};

export function pageConfig(environment: GenerationEnvironment): PageConfig {
  return {
    gateway_url: environment.GATEWAY_PUBLIC_URL,
    viewer_access: environment.VIEWER_ACCESS,
    engines: environment.ENGINES.map((name) => ({
      name,
      ...(ENGINES[name] ?? { title: name, note: '' }),
    })),
    follow_ups: true,
    version: VERSION,
  };
}
