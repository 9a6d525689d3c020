/**
 * `npm run test:compose`: builds the images, brings up docker-compose.yml as it is, drives generations through it, and
 * takes everything down again; the image `openv0-realtime:test` stays, so that the next build is quick. Where no image
 * can be pulled, local stand-ins take the place of the base images.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeComposeSecrets } from './compose-secrets.mjs';
import { freePort } from './start/ports.mjs';
import { composeCommand, ComposeProject, provideBaseImages } from './tests/compose.mjs';
import { followSession, problemsOf } from './tests/follow-session.mjs';
import { summary } from './tests/report.mjs';
import { check } from './tests/steps.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const RUN_MS = 120_000;

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const command = await composeCommand();
  const standIns = await provideBaseImages(root, console.log);
  if (standIns) console.log('Note: the base images are stand-ins made on this machine.');
  const work = mkdtempSync(join(tmpdir(), 'openv0-compose-'));
  const [page, gateway] = [await freePort(), await freePort()];
  const files = { envFile: join(work, '.env'), secretsDir: join(work, 'secrets') };
  makeComposeSecrets({ root, ...files, say: () => {} });
  const project = new ComposeProject(command, {
    root,
    name: `openv0-test-${randomBytes(4).toString('hex')}`,
    envFile: files.envFile,
    env: {
      OPENV0_TAG: 'test',
      SECRETS_DIR: files.secretsDir,
      PORT: String(page),
      GATEWAY_PORT: String(gateway),
      PUBLIC_URL: `http://localhost:${page}`,
      GATEWAY_PUBLIC_URL: `http://localhost:${gateway}`,
    },
  });
  let finished = false;
  process.once('SIGINT', () => process.exit(130));
  process.once('exit', () => void (finished || project.down({ detached: true })));
  try {
    await runChecks(project, { page: `http://localhost:${page}`, gateway: `http://localhost:${gateway}` });
  } finally {
    await project.down();
    finished = true;
    rmSync(work, { recursive: true, force: true });
  }
}

async function runChecks(project, addresses) {
  const outcomes = [];
  let session;
  const step = async (name, work) => {
    if (outcomes.some((outcome) => outcome.failed > 0)) return;
    outcomes.push(await check(name, work));
  };
  await step('the file is valid', () => project.run('config', '--quiet'));
  await step('the images can be built', () => project.run('build'));
  await step('everything comes up and is ready', async () => {
    await project.run('up', '-d');
    await Promise.all(Object.values(addresses).map((address) => ready(address)));
  });
  await step('containers have no more rights than they need', () => checkRights(project));
  await step('the page is there', async () => {
    const html = await (await fetch(addresses.page)).text();
    if (!html.includes('<script')) throw new Error(`The page holds no script: ${html.slice(0, 200)}`);
  });
  await step('a generation is followed over a restart of the gateway', async () => {
    session = await createSession(addresses.page);
    let restarted;
    const { events, connections } = await followSession({
      url: session.websocket_url,
      token: session.token,
      timeoutMs: RUN_MS,
      onEvent: (event) => {
        if (event.type === 'preview:updated') restarted ??= project.run('restart', 'gateway');
      },
    });
    await restarted;
    const problems = problemsOf(events);
    if (connections < 2) problems.push('the connection was never cut');
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  await step('a session outlives its containers', async () => {
    await project.run('down', '--timeout', '20');
    await project.run('up', '-d');
    await Promise.all(Object.values(addresses).map((address) => ready(address)));
    const answer = await fetch(`${addresses.page}/v1/sessions/${session.session_id}`, {
      headers: { authorization: `Bearer ${session.token}` },
    });
    const { state } = await answer.json();
    if (state?.status !== 'completed') throw new Error(`${answer.status}: the session is ${state?.status}`);
  });
  if (outcomes.some((outcome) => outcome.failed > 0)) console.log(await project.logs().catch(() => ''));
  console.log(`\n${summary(outcomes)}`);
  if (outcomes.some((outcome) => outcome.failed > 0)) process.exitCode = 1;
}

async function createSession(page) {
  const answer = await fetch(`${page}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'A bakery in Lisbon that opens at six' }),
  });
  if (answer.status !== 201) throw new Error(`POST /v1/sessions: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function checkRights(project) {
  for (const service of ['nats', 'generation', 'gateway']) {
    const { Config, HostConfig } = await project.inspect(service);
    const wrong = [
      service !== 'nats' && ['', 'root', '0'].includes(Config.User) && 'runs as root',
      !HostConfig.ReadonlyRootfs && 'can write to its root file system',
      !HostConfig.CapDrop?.includes('ALL') && 'has capabilities',
      !HostConfig.SecurityOpt?.some((option) => option.startsWith('no-new-privileges')) &&
        'can gain privileges',
      Object.values(HostConfig.PortBindings ?? {}).some((bound) => bound[0].HostIp !== '127.0.0.1') &&
        'is published beyond the loopback address',
    ].filter(Boolean);
    if (wrong.length > 0) throw new Error(`${service} ${wrong.join(', ')}`);
  }
}

/** Waits until a service says that it is ready. */
async function ready(address, timeoutMs = 90_000) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await delay(250);
  }
  throw new Error(`${address} is not ready after ${timeoutMs / 1000} s`);
}
