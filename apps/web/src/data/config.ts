/** What the page must know of its server, from `GET /config.json`. */
export interface EngineInfo {
  name: string;
  title: string;
  /** What choosing it means, in one sentence. */
  note: string;
}

export interface PageConfig {
  /** `http(s)://host`, the gateway's. */
  gateway_url: string;
  viewer_access: 'token' | 'link';
  engines: EngineInfo[];
  /** Whether a session takes further prompts and retries. */
  follow_ups: boolean;
  version: string;
}

/** What people call an engine. */
export function engineTitle(config: PageConfig, name: string): string {
  return config.engines.find((engine) => engine.name === name)?.title ?? name;
}

/** What its choice means, in few words: which model, and where it is. */
export function engineMeans(config: PageConfig, name: string): string {
  if (name === 'builtin') return 'no AI key';
  const note = config.engines.find((engine) => engine.name === name)?.note ?? 'no longer offered here';
  return note.split('. ')[0]?.replace(/\.$/, '') ?? note;
}

/** A server that takes a request and never answers it is one that doesn't answer, in milliseconds. */
const ANSWER_MS = 8_000;

let loading: Promise<PageConfig> | null = null;

/** Asked once; a failure is forgotten, so that the next call asks again. */
export function loadConfig(): Promise<PageConfig> {
  loading ??= fetch('/config.json', { signal: AbortSignal.timeout(ANSWER_MS) }).then(read);
  loading.catch(() => (loading = null));
  return loading;
}

async function read(response: Response): Promise<PageConfig> {
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as PageConfig;
}

/** `http://host` → `ws://host/ws`. */
export function socketAddress(gatewayUrl: string): string {
  const address = new URL('/ws', gatewayUrl);
  address.protocol = address.protocol.replace('http', 'ws');
  return address.href;
}

/** Where the sandboxed runtime is: the page's own origin, in a frame without one. */
export const FRAME_URL = '/preview-frame';
