/** Your server: serves the built page, starts sessions, and gives browsers a token that may watch and nothing else. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGenerationClient } from '@openv0/client';

const SERVICE = process.env.OPENV0_URL ?? 'http://localhost:3000';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const generation = createGenerationClient({ url: SERVICE });

async function start() {
  const started = await generation.start({ prompt: 'A bakery in Lyon with its menu', engine: 'builtin' });
  if (!started.ok) return started;
  const { session_id: id, token, websocket_url: url } = started.value;
  const viewer = await generation.session(id, token).share(3600);
  if (!viewer.ok) return viewer;
  return { ok: true, value: { id, url, token: viewer.value.token, frameUrl: `${SERVICE}/preview-frame` } };
}

const server = createServer(async (request, response) => {
  if (request.method === 'POST' && request.url === '/start') {
    const answer = await start();
    response.writeHead(answer.ok ? 201 : 502, { 'content-type': 'application/json' });
    return response.end(JSON.stringify(answer.ok ? answer.value : answer.error));
  }
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = join('dist', normalize(path === '/' ? '/index.html' : `/${path}`));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => {
  console.log(`Open http://localhost:${process.env.PORT ?? 4000}`);
});
