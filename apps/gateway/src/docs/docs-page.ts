import {
  CLIENT_MESSAGES,
  EVENTS,
  FRAMES,
  INGEST,
  NUMBERED_EVENT,
  SESSION_STATE,
  type Named,
} from '@openv0/contracts/schemas/documents.js';

const STYLE =
  'body{font:1rem/1.5 system-ui;max-width:46rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}' +
  'ul{columns:16rem;padding-left:1.2rem}code{font-size:.95em}';

const PARTS: [heading: string, words: string, messages: readonly Named[]][] = [
  [
    'Events',
    'Numbered, stored, replayable: GET /ws, GET /v1/sessions/{session_id}/events.',
    [...EVENTS, NUMBERED_EVENT],
  ],
  ['Frames', 'What a gateway says besides events.', [...FRAMES, SESSION_STATE]],
  ['Messages', 'What a client may say on its socket.', CLIENT_MESSAGES],
  [
    'Engines',
    'On jobs.generate.{engine} and ingest.{engine}.{session_id}, over NATS.',
    Object.values(INGEST),
  ],
];

/** Everything that has a schema, each with its address. Made of our own words alone. */
export function docsPage(): string {
  const parts = PARTS.map(([heading, words, messages]) => {
    const items = messages.map(({ name, title }) => `<li><a href="/schemas/${name}.json">${title}</a></li>`);
    return `<h2>${heading}</h2><p>${words}</p><ul>${items.join('')}</ul>`;
  });
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>OpenV0 Realtime: the protocol</title><style>${STYLE}</style><h1>The protocol</h1>`,
    '<p>As an AsyncAPI 3 document: this address with <code>Accept: application/json</code>.</p>',
    ...parts,
    '</html>',
  ].join('\n');
}
