/** The schemas as documents of their own: what a gateway serves at `/schemas/<name>.json`. */
import { CLIENT_MESSAGE_DATA, CONTROL_DATA, requestId } from './frames.js';
import { EVENT_DATA } from './events.js';
import { attempt, brief, briefQuestion, job, refusal, stored } from './ingest.js';
import { anyOf, integer, literal, object, string, type JsonSchema } from './schema.js';
import { sessionState } from './state.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A schema with the name by which it is found. */
export interface Named {
  name: string;
  title: string;
  schema: JsonSchema;
}

/** An event's name in addresses: `generation:step` is `generation-step`. */
export function nameOf(type: string): string {
  return type.replaceAll(':', '-');
}

const seq = integer({ minimum: 1 });
const ref = string();

function typed(kind: string, type: string, data: JsonSchema, more: Record<string, JsonSchema> = {}): Named {
  const schema = object({ type: literal(type), data }, more);
  return { name: `${kind}.${nameOf(type)}`, title: type, schema };
}

/** Events as they are stored, and as engines hand them in. */
export const EVENTS: readonly Named[] = Object.entries(EVENT_DATA).map(([type, data]) =>
  typed('event', type, data),
);

/** What a gateway sends besides events. */
export const FRAMES: readonly Named[] = Object.entries(CONTROL_DATA).map(([type, data]) =>
  typed('frame', type, data),
);

/** What a client may say. */
export const CLIENT_MESSAGES: readonly Named[] = Object.entries(CLIENT_MESSAGE_DATA).map(([type, data]) =>
  typed('message', type, data, { ref }),
);

/** What engines outside and the service say to each other. */
export const INGEST: Readonly<Record<'job' | 'event' | 'briefQuestion' | 'answer', Named>> = {
  job: { name: 'engine.job', title: 'A run to be done', schema: job },
  event: {
    name: 'engine.event',
    title: 'An event handed in',
    schema: anyOf(
      Object.entries(EVENT_DATA).map(
        ([type, data]) => typed('', type, data, { id: requestId, attempt }).schema,
      ),
    ),
  },
  briefQuestion: {
    name: 'engine.brief-question',
    title: 'What is the run about?',
    schema: object({ type: literal('brief'), data: briefQuestion }, { id: requestId }),
  },
  answer: {
    name: 'engine.answer',
    title: 'What became of it',
    schema: anyOf([stored, object({ brief }), refusal]),
  },
};

/** Any event, as a client gets it. */
export const NUMBERED_EVENT: Named = {
  name: 'numbered-event',
  title: 'Any event with its number',
  schema: anyOf(
    Object.entries(EVENT_DATA).map(([type, data]) =>
      object({ seq, type: literal(type), data: data as JsonSchema }),
    ),
  ),
};

export const SESSION_STATE: Named = {
  name: 'session-state',
  title: 'A folded session',
  schema: sessionState,
};

const ALL: readonly Named[] = [
  ...EVENTS,
  NUMBERED_EVENT,
  ...FRAMES,
  SESSION_STATE,
  ...CLIENT_MESSAGES,
  ...Object.values(INGEST),
];

/** Every document by its name; each stands by itself. */
export const DOCUMENTS: ReadonlyMap<string, JsonSchema & { $schema: string }> = new Map(
  ALL.map(({ name, title, schema }) => [name, { $schema: DIALECT, title, ...schema }]),
);
