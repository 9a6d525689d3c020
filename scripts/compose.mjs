/**
 * `npm run compose -- <command>`: what an operator does with the containers beyond `docker compose` itself. Each ends
 * with 0, or says why not; docs/operations.md has them in their context.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backUp, restore } from './compose/backup.mjs';
import { retireKeys, rotateKeys } from './compose/keys.mjs';
import { composeCommand, ComposeProject } from './compose/project.mjs';
import { roll } from './compose/roll.mjs';

const USAGE = `npm run compose -- <command>

  roll <service> …    new containers for gateway and generation, one by one; nobody loses a connection or a run
  rotate-keys         a new key signs tokens; those of the old ones stay good
  retire-keys         the old ones no longer are
  backup <folder>     the broker's store, in a moment's pause
  restore <folder>    back to what was copied
`;
const SECRETS = './.secrets';
const ROLLED = ['gateway', 'generation'];

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {string[]} words */
async function main([command, ...args]) {
  const commands = {
    roll: (project) => each(servicesToRoll(args), (service) => rollOne(project, service)),
    'rotate-keys': (project) => rotateKeys(secretsDir(), (service) => rollOne(project, service)),
    'retire-keys': (project) => retireKeys(secretsDir(), (service) => rollOne(project, service)),
    backup: (project) => backUp(project, folderIn(args)),
    restore: (project) => restore(project, folderIn(args)),
  };
  const run = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined;
  if (!run) throw new Error(USAGE);
  await run(new ComposeProject(await composeCommand(), { root: '.' }));
  console.log('Done.');
}

function rollOne(project, service) {
  return roll(project, service, { say: console.log });
}

function servicesToRoll(services) {
  const wrong = services.filter((service) => !ROLLED.includes(service));
  if (services.length === 0 || wrong.length > 0) throw new Error(`Name one or both: ${ROLLED.join(', ')}.`);
  return services;
}

/** @param {string[]} words */
function folderIn([folder]) {
  if (!folder) throw new Error('Name a folder.');
  return folder;
}

/** As compose finds it: the environment, then .env. */
function secretsDir() {
  try {
    process.loadEnvFile('.env');
  } catch {
    // Without one the default holds.
  }
  return process.env.SECRETS_DIR || SECRETS;
}

async function each(items, work) {
  for (const item of items) await work(item);
}
