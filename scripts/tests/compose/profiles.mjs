import { docker } from '../../compose/project.mjs';
import { fail } from './checks.mjs';
import { Crowd } from './crowd.mjs';
import { TestStack } from './stack.mjs';

const NODES = ['nats', 'nats-2', 'nats-3'];

/** Three nodes: every stream thrice, and one of them may die under load. */
export async function checkCluster(root, command, createLogClient) {
  await withStack(root, command, { COMPOSE_PROFILES: 'cluster', ENGINE_PACE: '0.4' }, async (stack) => {
    await stack.up();
    await stack.trust();
    await stack.settled(NODES);
    const streams = await streamsOf(stack);
    const copies = streams.map(({ config }) => config.num_replicas);
    if (copies.length < 7 || copies.some((count) => count !== 3))
      throw new Error(`copies of the streams: ${copies.join(', ')}`);
    const crowd = new Crowd({ origin: stack.origin, createLogClient });
    await crowd.begin(2, 4);
    const leader = streams.find(({ name }) => name === 'SESSIONS')?.cluster.leader;
    const service = leader === 'nats-1' ? 'nats' : leader;
    const [{ Id }] = await stack.project.running(service);
    await docker('kill', Id);
    await crowd.recovered(90_000);
    await crowd.finish();
    fail(await crowd.problems());
    console.log(`    ${leader}, which led, was killed: ${JSON.stringify(crowd.tally())}`);
    crowd.close();
  });
}

/** The server says itself what it does. */
export async function checkDurable(root, command) {
  const always = async (profiles) => {
    let says;
    await withStack(root, command, { COMPOSE_PROFILES: profiles }, async (stack) => {
      await stack.project.run('up', '-d', '--no-build', 'nats');
      await stack.settled(['nats']);
      says = (await jsz(stack, '')).config.sync_always === true;
    });
    return says;
  };
  fail([...((await always('durable')) ? [] : ['with it']), ...((await always('')) ? ['without it'] : [])]);
}

async function streamsOf(stack) {
  const { account_details: accounts } = await jsz(stack, '?streams=true&config=true');
  return accounts.flatMap(({ stream_detail: details }) => details ?? []);
}

async function jsz(stack, query) {
  const [{ Id }] = await stack.project.running('nats');
  return JSON.parse(await docker('exec', Id, 'wget', '-q', '-O', '-', `http://127.0.0.1:8222/jsz${query}`));
}

/** Gives `work` a stack of its own; what its containers said last goes into the error. */
export async function withStack(root, command, settings, work) {
  const stack = await TestStack.make(root, command, settings);
  const abandon = () => stack.abandon();
  process.once('exit', abandon);
  try {
    await work(stack);
  } catch (error) {
    const logs = await stack.logs().catch(() => []);
    const last = logs.map(({ name, text }) => `── ${name}\n${text.trim().split('\n').slice(-8).join('\n')}`);
    throw new Error(`${error.message}\n${last.join('\n')}`, { cause: error });
  } finally {
    await stack.remove();
    process.off('exit', abandon);
  }
}
