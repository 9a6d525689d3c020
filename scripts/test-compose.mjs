/**
 * `npm run test:compose`: builds the images, brings docker-compose.yml up as it is behind its own proxy, and does to it
 * what a year does: browsers, load, deploys, deaths, copies, new keys, profiles. It takes everything down again; the
 * images `openv0-…:test` stay, so that the next build is quick. Where no image can be pulled, local stand-ins take the
 * place of the base images. `--quick`: a run in a browser, a deploy and the logs, for every change.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { composeCommand, composeCommands } from './compose/project.mjs';
import { checkAddresses, CONNECTIONS } from './tests/compose/addresses.mjs';
import { provideImages } from './tests/compose/base-images.mjs';
import { checkPasswords, checkStartOrder } from './tests/compose/broker.mjs';
import * as checks from './tests/compose/checks.mjs';
import { checkConsole } from './tests/compose/console.mjs';
import { Crowd, createSession, until } from './tests/compose/crowd.mjs';
import { checkMistakes } from './tests/compose/mistakes.mjs';
import { checkCluster, checkDurable } from './tests/compose/profiles.mjs';
import { excessRights } from './tests/compose/rights.mjs';
import { checkScrape } from './tests/compose/scrape.mjs';
import { TestStack } from './tests/compose/stack.mjs';
import { checkTraces } from './tests/compose/traces.mjs';
import { summary } from './tests/report.mjs';
import { check } from './tests/steps.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** Sessions at a time, and viewers of each. */
const FULL = { sessions: 4, viewers: 8 };
const QUICK = { sessions: 2, viewers: 4 };
const PROFILES = ['cluster', 'durable', 'observability', 'console'];
const SERVICES = ['gateway', 'generation', 'nats', 'proxy'];

/** @returns {Promise<import('./tests/report.mjs').Outcome[]>} one for each step; none runs after one that failed */
export async function testCompose({ quick = false } = {}) {
  const outcomes = [];
  const step = async (name, work) => {
    if (outcomes.some(({ failed }) => failed > 0)) return;
    outcomes.push(await check(name, work));
  };
  let stack;
  const command = await composeCommand();
  if (await provideImages(root, console.log))
    console.log('Note: base images are stand-ins made on this machine.');
  process.once('SIGINT', () => process.exit(130));
  process.once('exit', () => stack?.abandon());
  try {
    stack = await TestStack.make(root, command, {
      ENGINE_PACE: '0.4',
      MAX_CONNECTIONS_PER_ADDRESS: String(CONNECTIONS),
      OUTSIDE_ENGINES: 'demo',
    });
    await basics(stack, step, quick);
    if (!quick) await fullForm(stack, step, command);
    if (outcomes.some(({ failed }) => failed > 0)) console.log(lastWords(await stack.logs()));
  } finally {
    await stack?.remove();
    stack = undefined;
  }
  return outcomes;
}

/** What `--quick` runs: the ways of a day. */
async function basics(stack, step, quick) {
  const { project } = stack;
  let authority;
  /** @type {any} */
  let createLogClient;
  await step('compose: the file is valid for each compose, with every profile', async () => {
    for (const command of await composeCommands()) {
      await project.by(command).run('config', '--quiet');
      const profiles = PROFILES.flatMap((profile) => ['--profile', profile]);
      await project.by(command).run(...profiles, 'config', '--quiet');
    }
  });
  await step('compose: the images can be built', () => project.run('build'));
  await step('compose: a mistake in .env is said in a line', () => checkMistakes(stack));
  await step('compose: everything comes up and is healthy', async () => {
    const size = quick ? ['--scale', 'gateway=2'] : [];
    await stack.up(...size);
    authority = await stack.trust();
    createLogClient = await packedClient();
  });
  await step('compose: no container may do more than it must', async () => {
    await project.run('up', '--no-start', '--no-build', '--no-deps', 'console');
    checks.fail(await excessRights(project));
  });
  await step('compose: one address has the page, with TLS, and no inner part', () =>
    checks.checkDoors(stack),
  );
  await step('compose: a run in a browser, through the proxy, over wss', async () => {
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    await checks.checkBrowser(stack, authority, join(root, 'artifacts', 'compose-browser.png'));
  });
  if (!quick) return;
  const crowd = new Crowd({ origin: stack.origin, createLogClient });
  await step('compose: gateways are replaced under load, and nobody notices', async () => {
    await crowd.begin(QUICK.sessions, QUICK.viewers);
    await checks.checkRoll(stack, crowd, 'gateway');
    await crowd.finish();
    checks.fail(await crowd.problems());
    console.log(`    ${JSON.stringify(crowd.tally())}`);
  });
  await step('compose: the console answers, and does what it says', () =>
    checkConsole(stack, crowd.sessions[0]),
  );
  await step('compose: no log has what it must not', () =>
    checks.checkLogs(stack, crowd.sessions, ['bakery']),
  );
  crowd.close();
}

async function fullForm(stack, step, command) {
  const crowds = [];
  let old;
  const createLogClient = await packedClient();
  const newCrowd = async () => {
    const crowd = new Crowd({ origin: stack.origin, createLogClient });
    crowds.push(crowd);
    await crowd.begin(FULL.sessions, FULL.viewers);
    return crowd;
  };
  const settle = async (crowd) => {
    await crowd.finish();
    checks.fail(await crowd.problems());
    console.log(`    ${JSON.stringify(crowd.tally())}`);
    crowd.close();
  };
  await step('compose: three gateways and two workers share the load', async () => {
    await stack.up('--scale', 'gateway=3', '--scale', 'generation=2');
    const crowd = await newCrowd();
    const shares = await checks.connectionsPerGateway(stack);
    console.log(`    connections per gateway: ${shares.join(', ')}`);
    if (shares.length !== 3 || shares.some((share) => !(share > 0)))
      throw new Error(`shares: ${shares.join(', ')}`);
    await settle(crowd);
  });
  await step('compose: the console answers, and does what it says', () =>
    checkConsole(stack, crowds[0].sessions[0]),
  );
  for (const service of ['gateway', 'generation']) {
    await step(`compose: ${service} is replaced under load, and nobody notices`, async () => {
      const crowd = await newCrowd();
      await checks.checkRoll(stack, crowd, service);
      await settle(crowd);
    });
  }
  await step('compose: the proxy reads its file again, and nobody notices', async () => {
    const crowd = await newCrowd();
    await checks.checkReload(stack, crowd);
    await settle(crowd);
  });
  await step('compose: each container dies in turn, and nothing is lost', async () => {
    const crowd = await newCrowd();
    await checks.checkDeaths(stack, crowd, SERVICES, console.log);
    await settle(crowd);
  });
  await step('compose: new keys sign tokens while people watch', async () => {
    old = await createSession(stack.origin, 'A bakery with the old key');
    const crowd = await newCrowd();
    await checks.checkKeys(stack, crowd, old);
    crowd.close();
  });
  await step('compose: the broker has new passwords, and nothing is lost', async () => {
    const crowd = await newCrowd();
    await checkPasswords(stack, crowd);
    crowd.close();
  });
  await step('compose: a copy is made under load, and put back', async () => {
    await checks.checkBackUp(stack, await newCrowd(), createLogClient);
  });
  await step('compose: everything ends and comes back with its volumes', async () => {
    const session = await createSession(stack.origin, 'A bakery that stays');
    await until('its end', () => checks.isOver(stack, session), 120_000);
    await checks.checkReturn(stack, session);
  });
  await step('compose: the parts begin in any order', () => checkStartOrder(stack));
  await step('compose: Prometheus finds every service, and every metric that it is asked for', async () => {
    const session = await createSession(stack.origin, 'A bakery that is measured');
    await until('its end', () => checks.isOver(stack, session), 120_000);
    await checkScrape(stack, root, session);
  });
  await step('compose: callers are told apart by the address that the proxy saw', () =>
    checkAddresses(stack),
  );
  await step('compose: no log has what it must not', () =>
    checks.checkLogs(
      stack,
      crowds.flatMap(({ sessions }) => sessions),
      ['bakery'],
    ),
  );
  await stack.clear();
  await step('compose: three nodes keep three copies, and one of them dies', () =>
    checkCluster(root, command, createLogClient),
  );
  await step('compose: one query says where the time of a session went', () =>
    checkTraces(root, command, createLogClient),
  );
  await step('compose: durable means that nothing waits for its flush', () => checkDurable(root, command));
}

/** The client as it is published. */
let packed;
async function packedClient() {
  packed ??= import('./pack.mjs')
    .then(({ packAll }) => packAll(root))
    .then(() => import(pathToFileURL(join(root, 'artifacts/packages/client/index.js')).href));
  return (await packed).createLogClient;
}

function lastWords(logs) {
  return logs
    .map(({ name, text }) => `── ${name}\n${text.trim().split('\n').slice(-15).join('\n')}`)
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await installPackages(root);
    const outcomes = await testCompose({ quick: process.argv.includes('--quick') });
    console.log(`\n${summary(outcomes)}`);
    if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
