/** What `npm run test:compose` finds out, one function a promise; each throws with what is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, restore } from '../../compose/backup.mjs';
import { retireKeys, rotateKeys } from '../../compose/keys.mjs';
import { docker } from '../../compose/project.mjs';
import { roll } from '../../compose/roll.mjs';
import { isComplete, launchBrowser, openWindow, previewText, startInWindow } from './browser.mjs';
import { findCanaries, signatureOf } from './canaries.mjs';
import { createSession, readLog, until } from './crowd.mjs';

/** The viewer had its next one, and the gateway was quicker to let go. */
const QUIET = new Set(['4000']);

export function fail(problems) {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The page over TLS, and nothing of what only operators ask. */
export async function checkDoors({ origin, plain }) {
  const problems = [];
  const page = await fetch(origin);
  if (!(await page.text()).includes('<script')) problems.push(`${origin} is no page: ${page.status}`);
  const redirected = await fetch(`${plain}/s/x?y=1`, { redirect: 'manual' });
  if (redirected.headers.get('location') !== `${origin}/s/x?y=1`)
    problems.push(`without TLS: ${redirected.status} to ${redirected.headers.get('location')}`);
  for (const path of ['/metrics', '/health/ready', '/health/live', '/metrics/x']) {
    const { status } = await fetch(`${origin}${path}`);
    if (status !== 404) problems.push(`${path} is answered with ${status}`);
  }
  const { status } = await fetch(`${origin}/v1/sessions`);
  if (status !== 401) problems.push(`the list of all sessions is answered with ${status}`);
  fail(problems);
}

/** A run in a real browser: over wss, without a complaint in the console; again after the window is opened anew. */
export async function checkBrowser(stack, authority, picture) {
  const browser = await launchBrowser(authority);
  if (!browser) throw new Error('No Chromium was found: install one, or name it with CHROME_BIN.');
  try {
    const window = await openWindow(browser, stack.origin);
    const id = await startInWindow(window);
    const marks = await isComplete(window);
    const problems = window.complaints.map((line) => `console: ${line}`);
    const wanted = `${stack.origin.replace(/^http/, 'ws')}/ws`;
    if (!window.sockets.every((url) => url.startsWith(wanted)) || window.sockets.length === 0)
      problems.push(`sockets: ${window.sockets.map((url) => url.replace(/\?.*/, '')).join(', ') || 'none'}`);
    if (marks.connection !== 'live') problems.push(`the connection is ${marks.connection}`);
    await until(
      'the generated page in its frame',
      async () => (await previewText(window)).length > 200,
      20_000,
    );
    if (picture) await window.page.screenshot({ path: picture });
    await window.page.reload();
    const again = await isComplete(window);
    if (again.stateHash !== marks.stateHash) problems.push('the page is another one after a reload');
    fail(problems);
    return id;
  } finally {
    await browser.close();
  }
}

/** A deploy under load: nothing lost, nobody without a connection, nobody sees one break. */
export async function checkRoll(stack, crowd, service) {
  crowd.count();
  await roll(stack.project, service, {
    beforeRemoval: async (id) => {
      await stack.keepLogs(id);
      await crowd.recovered();
    },
  });
  await crowd.recovered();
  const { codes, left, uncovered } = crowd.tally();
  const loud = Object.keys(codes).filter((code) => !QUIET.has(code));
  fail([
    ...loud.map((code) => `${codes[code]} connections ended with ${code}`),
    ...(uncovered > 0 ? [`${uncovered} times a viewer had no connection`] : []),
    ...(service === 'gateway' && Object.keys({ ...left, ...codes }).length === 0
      ? ['nobody had to move']
      : []),
  ]);
}

/** The proxy reads its file again, and nobody notices. */
export async function checkReload(stack, crowd) {
  crowd.count();
  const [proxy] = await stack.project.running('proxy');
  const flags = ['--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile', '--force'];
  await docker(
    'exec',
    proxy.Id,
    '/usr/local/bin/caddy',
    'reload',
    ...flags,
    '--address',
    'unix//tmp/admin.sock',
  );
  await crowd.recovered();
  const { codes } = crowd.tally();
  fail(Object.keys(codes).map((code) => `${codes[code]} connections ended with ${code}`));
}

/** Everything in a container dies at once, as after a crash; it comes back by itself and everybody goes on. */
export async function checkDeaths(stack, crowd, services, say) {
  for (const service of services) {
    for (const { Id, State } of await stack.project.running(service)) {
      // The command is among those that it kills.
      await docker('exec', Id, 'sh', '-c', 'kill -9 -1').catch(() => {});
      const restarted = async () => {
        const [now] = JSON.parse(await docker('inspect', Id));
        return now.State.Running && now.State.StartedAt !== State.StartedAt;
      };
      await until(`${service} to be started again`, restarted, 30_000);
      await stack.project.healthy(Id);
      await crowd.recovered(90_000);
    }
    say(`    ${service} died and came back`);
  }
}

/** Nobody's token, words or password is in a log, and no session's id; and there are logs to look at. */
export async function checkLogs(stack, sessions, words) {
  const logs = await stack.logs();
  const secrets = ['nats-passwords', 'grafana-admin'].map((file) =>
    readFileSync(join(stack.secrets, file), 'utf8'),
  );
  const { keys } = JSON.parse(readFileSync(join(stack.secrets, 'signing-keys.json'), 'utf8'));
  const canaries = {
    "a session's id": sessions.map(({ session_id: id }) => id),
    'a token': sessions.map(({ token }) => signatureOf(token)),
    'what somebody asked for': words,
    'a password': secrets.join('\n').match(/\bp[\w-]{32}\b/g) ?? [],
    'a private key': keys.map(({ d }) => d),
  };
  const problems = findCanaries(logs, canaries);
  for (const [kind, values] of Object.entries(canaries)) {
    if (values.length === 0) problems.push(`nothing to look for: ${kind}`);
    const planted = [{ name: 'planted', text: `{"msg":"x${values[0]}y"}` }];
    if (values.length > 0 && findCanaries(planted, canaries).length === 0)
      problems.push(`not found where it is: ${kind}`);
  }
  const proxy = logs
    .filter(({ name }) => /[-_]proxy[-_]/.test(name))
    .map(({ text }) => text)
    .join('\n');
  const requests = proxy.split('"part":"gateway"').length - 1;
  if (requests < sessions.length) problems.push(`the proxy's log has ${requests} requests to the gateway`);
  if (/"uri"|\/ws|session_id|Authorization/i.test(proxy))
    problems.push("the proxy's log has paths, queries or headers");
  fail(problems);
}

/** A copy is made under load and nobody loses anything; put back, it has what was then, and newer viewers are told. */
export async function checkBackUp(stack, crowd, createLogClient) {
  const folder = join(stack.work, 'backup');
  const before = await createSession(stack.origin, 'A bakery before the copy');
  await until('the session to be drawn', () => isOver(stack, before), 120_000);
  const { length } = await readLog(stack.origin, before);
  await backUp(stack.project, folder);
  await crowd.recovered(90_000);
  await crowd.finish();
  fail(await crowd.problems());
  crowd.close();
  await ask(stack, before, '/messages', { prompt: 'Make it darker' });
  await until('the follow-up', async () => (await readLog(stack.origin, before)).length > length + 5, 60_000);
  await until('its end', () => isOver(stack, before, 2), 120_000);
  const after = await createSession(stack.origin, 'A bakery after the copy');
  const { told, client } = await watcher(stack, before, createLogClient);
  await restore(stack.project, folder);
  await stack.settled();
  const now = await readLog(stack.origin, before);
  await until('the viewer to be told', () => told.includes('reset'), 60_000);
  client.close();
  const lost = await fetch(`${stack.origin}/v1/sessions/${after.session_id}`, {
    headers: { authorization: `Bearer ${after.token}` },
  });
  fail([
    ...(now.length === length ? [] : [`the copy has ${now.length} events of ${length}`]),
    ...(lost.status === 404 ? [] : [`a session from after the copy is answered with ${lost.status}`]),
  ]);
}

/** New keys while people watch: who is connected stays, old tokens and new ones are good; until the old key is retired. */
export async function checkKeys(stack, crowd, old) {
  crowd.count();
  const rollOne = (service) => roll(stack.project, service, { beforeRemoval: (id) => stack.keepLogs(id) });
  await rotateKeys(stack.secrets, rollOne);
  await crowd.recovered();
  const fresh = await createSession(stack.origin, 'A bakery with a new key');
  const { codes, uncovered } = crowd.tally();
  const problems = Object.keys(codes)
    .filter((code) => !QUIET.has(code))
    .map((code) => `${codes[code]} connections ended with ${code}`);
  if (uncovered > 0) problems.push(`${uncovered} times a viewer had no connection`);
  if (keyOf(fresh.token) === keyOf(old.token)) problems.push('the new key signs nothing');
  for (const [name, session] of Object.entries({ old, fresh })) {
    if ((await statusOf(stack, session)) !== 200) problems.push(`the ${name} token is no good`);
  }
  await crowd.finish();
  problems.push(...(await crowd.problems()));
  await retireKeys(stack.secrets, rollOne);
  if ((await statusOf(stack, old)) !== 401) problems.push('a token of a retired key is still good');
  if ((await statusOf(stack, fresh)) !== 200) problems.push('the new token is no good after the old key');
  fail(problems);
}

/** Everything ends and begins again with its volumes. */
export async function checkReturn(stack, session) {
  const before = await siteOf(stack, session);
  const log = await readLog(stack.origin, session);
  await stack.stop();
  await stack.up();
  fail([
    ...((await siteOf(stack, session)) === before ? [] : ['the site is another one']),
    ...((await readLog(stack.origin, session)).length === log.length ? [] : ['the log is another one']),
  ]);
}

/** How many connections each gateway has. */
export async function connectionsPerGateway(stack) {
  const script = `fetch('http://127.0.0.1:9465/metrics').then(r=>r.text()).then(t=>console.log(t))`;
  const gateways = await stack.project.running('gateway');
  return Promise.all(
    gateways.map(async ({ Id }) => {
      const text = await docker('exec', Id, 'node', '-e', script);
      return Number(
        /^openv0_gateway_connections\{transport="websocket"\} (\d+)/m.exec(text)?.[1] ?? Number.NaN,
      );
    }),
  );
}

export async function isOver(stack, session, times = 1) {
  const log = await readLog(stack.origin, session);
  return log.filter(({ type }) => type === 'generation:completed').length >= times;
}

async function watcher(stack, { session_id: sessionId, token }, createLogClient) {
  const told = [];
  const url = `${stack.origin.replace(/^http/, 'ws')}/ws`;
  const client = createLogClient({ url, sessionId, token });
  for (const type of ['reset', 'snapshot']) client.on(type, () => told.push(type));
  client.connect();
  const log = await readLog(stack.origin, { session_id: sessionId, token });
  await until('the viewer to have it all', () => client.getSnapshot().seq >= log.length, 30_000);
  return { told, client };
}

async function ask(stack, { session_id: id, token }, path, body) {
  const answer = await fetch(`${stack.origin}/v1/sessions/${id}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

async function statusOf(stack, { session_id: id, token }) {
  const headers = { authorization: `Bearer ${token}` };
  const answers = await Promise.all(
    ['', '/snapshot'].map((path) => fetch(`${stack.origin}/v1/sessions/${id}${path}`, { headers })),
  );
  return answers.find(({ ok }) => !ok)?.status ?? 200;
}

async function siteOf(stack, { session_id: id, token }) {
  const answer = await fetch(`${stack.origin}/v1/sessions/${id}/site.html`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`the site: ${answer.status}`);
  return answer.text();
}

function keyOf(token) {
  return JSON.parse(Buffer.from(token.split('.')[0], 'base64url').toString()).kid;
}
