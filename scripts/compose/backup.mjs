import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { docker } from './project.mjs';

const NODES = ['nats', 'nats-2', 'nats-3'];
/** The broker's user, whom its files belong to. */
const USER = '1000:1000';

/**
 * Copies the broker's store, one archive a node. The nodes stand still meanwhile, so the copy is of one moment; viewers
 * and runs wait, and go on where they were. An earlier copy stays until the new one is complete.
 */
export async function backUp(project, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const nodes = await nodesOf(project);
  await stop(nodes);
  try {
    for (const node of nodes) await copyOut(project, node, unfinished(folder, node));
    for (const node of nodes) renameSync(unfinished(folder, node), archive(folder, node));
  } finally {
    for (const node of nodes) rmSync(unfinished(folder, node), { force: true });
    await start(project, nodes);
  }
}

/**
 * Puts the copy in the place of what is there. The services end first: they hold what came later. A viewer who has seen
 * more than the copy has is told so by `reset`.
 */
export async function restore(project, folder) {
  const nodes = await nodesOf(project);
  const missing = nodes.map((node) => archive(folder, node)).filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(' and no ')}.`);
  for (const node of nodes) await readToItsEnd(archive(folder, node));
  const services = [...(await project.running('generation')), ...(await project.running('gateway'))];
  await stop(services);
  await stop(nodes);
  for (const node of nodes) await copyIn(project, node, archive(folder, node));
  await start(project, nodes);
  await project.run('up', '-d', '--no-deps', '--no-build', 'migrate');
  const [migration] = await project.containers('migrate');
  const code = (await docker('wait', migration.Id)).trim();
  if (code !== '0') throw new Error(`The migration failed:\n${await docker('logs', migration.Id)}`);
  await start(project, services);
}

async function nodesOf(project) {
  const all = await Promise.all(
    NODES.map(async (service) =>
      (await project.running(service)).map((container) => ({ ...container, service })),
    ),
  );
  const nodes = all.flat();
  if (nodes.length === 0) throw new Error('The broker does not run: docker compose up -d.');
  return nodes;
}

const archive = (folder, { service }) => join(folder, `${service}.tar.gz`);
const unfinished = (folder, node) => `${archive(folder, node)}.new`;

/** Throws for a copy that is cut off or damaged: what is there now goes before the copy is put in its place. */
export async function readToItsEnd(file) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(file), createGunzip(), nowhere);
  } catch (error) {
    throw new Error(`${file} can't be read to its end: ${error.message}. Nothing was changed.`, {
      cause: error,
    });
  }
}

async function stop(containers) {
  await Promise.all(containers.map(({ Id }) => docker('stop', Id)));
}

async function start(project, containers) {
  await Promise.all(containers.map(({ Id }) => docker('start', Id)));
  await Promise.all(containers.map(({ Id }) => project.healthy(Id)));
}

async function copyOut(project, node, file) {
  const child = await inVolume(project, node, ['tar', '-C', '/data', '-czf', '-', '.']);
  await Promise.all([pipeline(child.stdout, createWriteStream(file, { mode: 0o600 })), ended(child)]);
}

async function copyIn(project, node, file) {
  const script = 'find /data -mindepth 1 -delete && tar -C /data -xzf -';
  const child = await inVolume(project, node, ['sh', '-c', script]);
  await Promise.all([pipeline(createReadStream(file), child.stdin), ended(child)]);
}

/** A command that sees a node's store and nothing else, in the image of the generation service, which has `tar`. */
async function inVolume(project, node, command) {
  const [{ Image }] = await project.containers('generation');
  const flags = ['--network', 'none', '--cap-drop', 'ALL', '--user', USER, '--volumes-from', node.Id];
  return spawn('docker', ['run', '--rm', '-i', ...flags, Image, ...command]);
}

function ended(child) {
  const said = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The copy failed: ${Buffer.concat(said).toString('utf8').trim()}`));
      });
    })
  );
}
