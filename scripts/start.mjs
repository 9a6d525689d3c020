/**
 * `npm start`: everything on this machine, from a bare clone to a page that works. Builds what changed, finds or gets a
 * nats-server, starts it and the two services, starts again whatever dies, and stops all of it in order on Ctrl-C.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findNatsServer } from './nats-server.mjs';
import { withEngineAccounts } from './start/engine-accounts.mjs';
import { onInterrupt } from './start/interrupts.mjs';
import { openPage } from './start/open-page.mjs';
import { claimPort, freePort } from './start/ports.mjs';
import { lockDataDir } from './start/run-file.mjs';
import { openSecrets, passwordVariables } from './start/secrets.mjs';
import { ownBrokerPasswords } from './start/services.mjs';
import { readSettings } from './start/settings.mjs';
import { Stack } from './start/stack.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => console.log(line);

const WITHOUT_ACCOUNTS = [
  'Warning: NATS_URL is set without NATS_MIGRATE_PASSWORD, NATS_GENERATION_PASSWORD and NATS_GATEWAY_PASSWORD.',
  'Nothing then keeps the gateway, or anyone else who reaches that server, from writing into sessions.',
].join('\n');

try {
  const settings = readSettings(process.env, root);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataDir(settings.dataDir);
  process.once('exit', unlock);
  await run(settings);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function run(settings) {
  const stack = new Stack(settings, { root, env: process.env, say });
  onInterrupt({
    stop: (why) => {
      say(`Stopping (${why}) …`);
      void stack.stop().then(() => process.exit(0));
    },
    kill: () => process.exit(130),
  });
  process.once('exit', () => stack.kill());

  const pagePort = await claimPort('PORT', settings.pagePort, settings.host);
  const gatewayPort = await claimPort('GATEWAY_PORT', settings.gatewayPort, settings.host);
  const [found] = await Promise.all([prepareBroker(settings), installAndBuild()]);
  try {
    await stack.start({ pagePort, gatewayPort, ...found });
  } catch (error) {
    if (stack.stopping) return;
    await stack.stop();
    throw error;
  }
  if (stack.stopping) return;
  say(banner(stack.addresses.page, settings.dataDir));
  if (settings.open) openPage(stack.addresses.page);
}

async function installAndBuild() {
  await installPackages(root);
  await build({ root, say });
}

/** Where the broker is, who may do what there, and the keys for tokens. */
async function prepareBroker(settings) {
  const model = readFileSync(join(root, 'deploy', 'nats.conf'), 'utf8');
  const text = withEngineAccounts(model, settings.outsideEngines);
  const secrets = openSecrets(settings.dataDir, settings.natsUrl ? [] : passwordVariables(text));
  if (settings.natsUrl) {
    const passwords = ownBrokerPasswords(process.env);
    if (!passwords) say(WITHOUT_ACCOUNTS);
    return { secrets, broker: { url: settings.natsUrl, passwords } };
  }
  const binary = await findNatsServer({ say });
  const config = join(settings.dataDir, 'nats.conf');
  writeFileSync(config, text);
  return { secrets, broker: { binary, port: await freePort(), config } };
}

function banner(page, dataDir) {
  const logs = relative(process.cwd(), join(dataDir, 'logs')) || '.';
  return [
    '',
    'OpenV0 Realtime is running.',
    '',
    `  Page   ${page}`,
    `  Logs   ${logs}`,
    '  Stop   Ctrl-C',
    '',
    'Open the page, describe a website and watch it being drawn.',
  ].join('\n');
}
