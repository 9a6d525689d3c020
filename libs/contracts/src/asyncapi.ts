/**
 * The protocol as an AsyncAPI 3 document: what a gateway and its clients say, and what the service and engines outside
 * say. Made from the schemas that are enforced; the words are docs/protocol.md's.
 */
import { SESSION_ID } from './cursor.js';
import { INGEST_PREFIX } from './ingest.js';
import { PROTOCOL_VERSION, SUBPROTOCOL } from './frames.js';
import { CLIENT_MESSAGES, EVENTS, FRAMES, INGEST, NUMBERED_EVENT, type Named } from './schemas/documents.js';

export interface AsyncApiOptions {
  /** Where clients reach the gateways: `https://live.example.org`. */
  gatewayUrl: string;
}

interface Reference {
  $ref: string;
}

type Messages = Record<string, Reference>;

const SESSION = { description: 'A session’s id: 22 characters of A-Z a-z 0-9 _ -.' };
const ENGINE = { description: 'The engine’s name, as the operator enabled it.' };

export function asyncApi({ gatewayUrl }: AsyncApiOptions): object {
  const { host, protocol } = new URL(gatewayUrl);
  const secure = protocol === 'https:' ? 's' : '';
  const from = [...EVENTS, NUMBERED_EVENT, ...FRAMES];
  const all = [...from, ...CLIENT_MESSAGES, ...Object.values(INGEST)];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'OpenV0 Realtime',
      version: String(PROTOCOL_VERSION),
      description:
        'A generation run is an ordered log of events per session. Clients follow it over a WebSocket, an event ' +
        'stream or long polls; engines in any language write it over NATS.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: {
      gateway: {
        host,
        protocol: `ws${secure}`,
        description: `The subprotocol, if one is named, is ${SUBPROTOCOL}.`,
      },
      http: { host, protocol: `http${secure}` },
      broker: {
        host: '127.0.0.1:4222',
        protocol: 'nats',
        description: 'With the account that the engine has.',
      },
    },
    channels: {
      session: {
        address: '/ws',
        description: 'Everything about one session, or several. A numbered event carries its `seq` in front.',
        servers: [server('gateway')],
        messages: messagesOf([...from, ...CLIENT_MESSAGES]),
        bindings: { ws: { method: 'GET', query: QUERY } },
      },
      events: {
        address: '/v1/sessions/{session_id}/events',
        description: 'The same as server-sent events, or as one JSON answer to a long poll.',
        servers: [server('http')],
        parameters: { session_id: SESSION },
        messages: messagesOf(from),
      },
      jobs: {
        address: 'LOG.CONSUMER.MSG.NEXT.JOBS.{engine}',
        description:
          'Answers with the next run of the engine, to be acknowledged on the message’s reply subject.',
        servers: [server('broker')],
        parameters: { engine: ENGINE },
        messages: messagesOf([INGEST.job]),
      },
      ingest: {
        address: `${INGEST_PREFIX}{engine}.{session_id}`,
        description: 'Requests of an engine, one after the other, each answered when what it said is stored.',
        servers: [server('broker')],
        parameters: { engine: ENGINE, session_id: SESSION },
        messages: messagesOf([INGEST.event, INGEST.briefQuestion, INGEST.answer]),
      },
    },
    operations: {
      tellClient: operation('send', 'session', from, 'What a gateway sends'),
      hearClient: operation('receive', 'session', CLIENT_MESSAGES, 'What a client may say'),
      streamEvents: operation('send', 'events', from, 'The log over plain HTTP'),
      giveJob: operation('send', 'jobs', [INGEST.job], 'A run for an engine outside'),
      takeEvent: {
        ...operation('receive', 'ingest', [INGEST.event, INGEST.briefQuestion], 'What an engine hands in'),
        reply: { channel: channel('ingest'), messages: [messageIn('ingest', INGEST.answer)] },
      },
    },
    components: {
      messages: Object.fromEntries(all.map((message) => [message.name, messageOf(message)])),
      schemas: Object.fromEntries(all.map(({ name, schema }) => [name, schema])),
    },
  };
}

/** Of the WebSocket's address. */
const QUERY = {
  type: 'object',
  properties: {
    session_id: { type: 'string', pattern: SESSION_ID.source },
    after: { type: 'integer', minimum: 0, description: 'The last seq that the client has.' },
    at: { type: 'string', description: 'That event’s timestamp.' },
    epoch: { type: 'string' },
    mode: { type: 'string', enum: ['events', 'snapshot'] },
  },
  required: ['session_id'],
};

function messageOf({ name, title }: Named): object {
  return { name: title, title, payload: { $ref: `#/components/schemas/${name}` } };
}

function messagesOf(messages: readonly Named[]): Messages {
  return Object.fromEntries(messages.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }]));
}

function operation(
  action: 'send' | 'receive',
  name: string,
  messages: readonly Named[],
  summary: string,
): object {
  return { action, channel: channel(name), summary, messages: messages.map((one) => messageIn(name, one)) };
}

function messageIn(channelName: string, { name }: Named): Reference {
  return { $ref: `#/channels/${channelName}/messages/${name}` };
}

function channel(name: string): Reference {
  return { $ref: `#/channels/${name}` };
}

function server(name: string): Reference {
  return { $ref: `#/servers/${name}` };
}
