/** What an operator, or a power cut, does to the broker and to the order of the parts. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { docker } from '../../compose/project.mjs';
import { knock } from './addresses.mjs';
import { askConsole } from './console.mjs';
import { fail } from './checks.mjs';
import { createSession, until } from './crowd.mjs';

const USERS = ['nats', 'generation', 'gateway'];

/** New passwords, as docs/operations.md says: everybody waits some seconds and goes on; the old ones are no good. */
export async function checkPasswords(stack, crowd) {
  const old = readFileSync(join(stack.secrets, 'nats-operator'), 'utf8').trim();
  for (const file of readdirSync(stack.secrets).filter((name) => name.startsWith('nats-')))
    rmSync(join(stack.secrets, file));
  stack.makeSecrets();
  const containers = await Promise.all(USERS.map((service) => stack.project.running(service)));
  for (const { Id } of containers.flat()) await stack.keepLogs(Id);
  const scale = USERS.flatMap((service, i) => ['--scale', `${service}=${containers[i].length}`]);
  await stack.project.run('up', '-d', '--no-build', '--force-recreate', ...scale, ...USERS);
  await stack.settled();
  await crowd.recovered(90_000);
  await crowd.finish();
  const refused = await askConsole(stack, ['doctor'], { env: `NATS_OPERATOR_PASSWORD=${old}` });
  const welcome = await askConsole(stack, ['doctor']);
  fail([
    ...(await crowd.problems()),
    ...(refused.code === 1 && /must be the password/.test(refused.output)
      ? []
      : [`the old one: ${refused.output}`]),
    ...(welcome.code === 0 ? [] : [`the new one: ${welcome.output}`]),
  ]);
}

/** The parts begin in orders that nobody would choose: those that wait say so, and are ready when the broker is. */
export async function checkStartOrder(stack) {
  for (const order of [
    ['proxy', 'gateway', 'generation', 'nats'],
    ['generation', 'nats', 'proxy', 'gateway'],
  ]) {
    const ids = await idsOf(stack, order);
    await docker('stop', '--time', '60', ...ids);
    for (const [i, service] of order.entries()) {
      if (service === 'nats') await checkWaiting(stack, order.slice(0, i));
      await docker('start', ids[i]);
    }
    await stack.settled();
    await createSession(stack.origin, 'A bakery that opens early');
  }
}

async function idsOf(stack, services) {
  const all = await Promise.all(services.map((service) => stack.project.running(service)));
  if (all.some(({ length }) => length !== 1)) throw new Error('this needs one container of each service');
  return all.map(([{ Id }]) => Id);
}

/** Without the broker: alive, not ready, and no socket is let in. */
async function checkWaiting(stack, services) {
  const problems = [];
  for (const [service, port] of [
    ['gateway', 3001],
    ['generation', 3000],
  ]) {
    if (!services.includes(service)) continue;
    const [{ Id }] = await stack.project.running(service);
    await until(`${service} to live`, async () => (await inside(Id, port, 'live')) === 200, 60_000);
    const ready = await inside(Id, port, 'ready');
    if (ready !== 503) problems.push(`${service} without a broker says of its readiness: ${ready}`);
  }
  if (services.includes('proxy') && services.includes('gateway')) {
    const { socket, answer: answered } = knock(stack);
    const answer = await answered;
    socket.terminate();
    if (answer !== 503) problems.push(`a socket without a broker is answered with ${answer}`);
  }
  fail(problems);
}

/** The status of a health question, asked in the container; 0: nobody answers yet. */
async function inside(id, port, question) {
  const script = `fetch('http://127.0.0.1:${port}/health/${question}').then(r=>console.log(r.status),()=>console.log(0))`;
  return Number(await docker('exec', id, 'node', '-e', script));
}
