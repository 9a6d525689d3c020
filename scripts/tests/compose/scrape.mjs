/** What Prometheus gets from the containers, as the profile `observability` starts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docker } from '../../compose/project.mjs';
import { provideImages } from './base-images.mjs';
import { fail } from './checks.mjs';
import { until } from './crowd.mjs';

const METRIC = /\b(?:openv0|nodejs|process)_\w+|\bup\b/g;

/** Every container of both services is found and answers; every metric that an alert or a dashboard asks for is there. */
export async function checkScrape(stack, root, session) {
  await breakRules(stack, session);
  await provideImages(root, console.log, ['prom/prometheus:v3.5.0']);
  await stack.project.run('up', '-d', '--no-build', '--no-deps', 'prometheus');
  await stack.settled(['prometheus']);
  const [{ Id }] = await stack.project.running('prometheus');
  const ask = async (path) => {
    const url = `http://127.0.0.1:9090/api/v1/${path}`;
    return JSON.parse(await docker('exec', Id, 'wget', '-q', '-O', '-', url)).data;
  };
  const services = await Promise.all(['generation', 'gateway'].map((name) => stack.project.running(name)));
  const wanted = services.flat().length;
  let up = [];
  const found = async () => {
    up = (await ask('query?query=up')).result.map(({ metric, value }) => `${metric.job} ${value[1]}`);
    return up.filter((line) => /^(generation|gateway) 1$/.test(line)).length === wanted;
  };
  await until(`${wanted} targets to be up`, found, 60_000, () => up.join(', '));
  const { groups } = await ask('rules');
  const rules = groups.flatMap((group) => group.rules);
  const names = new Set(await ask('label/__name__/values'));
  const asked = [...rules.map(({ query }) => query), ...dashboardQueries(root)];
  const metrics = new Set(asked.flatMap((query) => query.match(METRIC) ?? []));
  fail([
    ...(rules.length > 25 && metrics.size > 30
      ? []
      : [`${rules.length} rules ask for ${metrics.size} metrics`]),
    ...rules.filter(({ health }) => health === 'err').map(({ name, lastError }) => `${name}: ${lastError}`),
    ...[...metrics].filter((metric) => !names.has(metric)).map((metric) => `nobody has ${metric}`),
  ]);
  await missGateways(stack, ask);
  console.log(`    ${wanted} targets, ${rules.length} rules, ${metrics.size} metrics`);
}

/** Gateways that don't run have no address, and must be missed all the same. */
async function missGateways(stack, ask) {
  const downs = async () => (await ask('query?query=ALERTS%7Balertname%3D%22ServiceDown%22%7D')).result;
  // Before its first look Prometheus misses everybody.
  await until('no ServiceDown while all run', async () => (await downs()).length === 0, 60_000);
  const gateways = (await stack.project.running('gateway')).map(({ Id }) => Id);
  await docker('stop', ...gateways);
  const missed = async () => (await downs()).some(({ metric }) => metric.job === 'gateway');
  await until('ServiceDown for the gateways', missed, 90_000);
  await docker('start', ...gateways);
  await stack.settled(['gateway']);
}

function dashboardQueries(root) {
  const folder = join(root, 'deploy', 'observability', 'grafana', 'dashboards');
  const boards = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return boards.flatMap(({ panels }) =>
    panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  );
}

/** An engine outside that hands in what is none: what it is refused has a series of its own from then on. */
async function breakRules(stack, { session_id: id }) {
  const [, password] =
    /^ENGINE_DEMO_PW=(.+)$/m.exec(readFileSync(join(stack.secrets, 'nats-passwords'), 'utf8')) ?? [];
  const [{ Id }] = await stack.project.running('generation');
  const script = `
    import { connect } from '@nats-io/transport-node';
    const { PASSWORD: pass, SUBJECT } = process.env;
    const nc = await connect({ servers: process.env.NATS_URL, user: 'engine_demo', pass, inboxPrefix: '_INBOX.engine_demo' });
    await nc.request(SUBJECT, 'no json', { timeout: 20_000 });
    await nc.close();`;
  const given = ['-e', `PASSWORD=${password}`, '-e', `SUBJECT=ingest.demo.${id}`];
  await docker('exec', ...given, Id, 'node', '--input-type=module', '-e', script);
}
