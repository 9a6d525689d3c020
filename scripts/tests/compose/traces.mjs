/** Where the time went, asked of Tempo as docs/operations.md has it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docker } from '../../compose/project.mjs';
import { provideImages } from './base-images.mjs';
import { fail } from './checks.mjs';
import { Crowd, readLog, until } from './crowd.mjs';
import { withStack } from './profiles.mjs';

const IMAGES = [
  'prom/prometheus:v3.5.0',
  'otel/opentelemetry-collector-contrib:0.140.0',
  'grafana/tempo:2.9.0',
];
const SERVICES = ['generation', 'gateway', 'proxy', 'prometheus', 'otel-collector', 'tempo'];
const SETTINGS = { ENGINE_PACE: '0.2', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel-collector:4318' };
/** A session that nobody has. */
const NOBODY = '0'.repeat(12);

/** One query for a session gives the one trace of its run, whole: from the services, by the collector, out of Tempo. */
export async function checkTraces(root, command, createLogClient) {
  await provideImages(root, console.log, IMAGES);
  const { ofSession, others } = documentedQueries(root);
  await withStack(root, command, SETTINGS, async (stack) => {
    await stack.project.run('up', '-d', '--no-build', ...SERVICES);
    await stack.settled();
    await stack.settled(['prometheus']);
    await stack.trust();
    const crowd = new Crowd({ origin: stack.origin, createLogClient });
    await crowd.begin(1, 2);
    await crowd.finish();
    crowd.close();
    const [session] = crowd.sessions;
    const { length } = await readLog(stack.origin, session);

    // Tempo is published nowhere; Prometheus is on its network, and has wget.
    const [{ Id }] = await stack.project.running('prometheus');
    const ask = async (path) =>
      JSON.parse(await docker('exec', Id, 'wget', '-q', '-O', '-', `http://tempo:3200/api/${path}`));
    const search = async (query) => (await ask(`search?q=${encodeURIComponent(query)}`)).traces ?? [];
    const hash = createHash('sha256').update(session.session_id).digest('hex').slice(0, 12);
    const query = (of) => ofSession.replace(/"[0-9a-f]{12}"/, `"${of}"`);
    let spans = {};
    const whole = async () => {
      const traces = await search(query(hash)).catch(() => []);
      if (traces.length !== 1) return false;
      spans = spanCounts(await ask(`traces/${traces[0].traceID}`));
      return spans.run === 1 && spans['publish sessions.{session}.{seq}'] === length;
    };
    await until('the whole trace', whole, 60_000, () => `of ${length} events: ${JSON.stringify(spans)}`);
    fail([
      ...['POST /v1/sessions', 'publish jobs.generate.builtin', 'process jobs.generate.builtin']
        .filter((name) => spans[name] !== 1)
        .map((name) => `${name}: ${spans[name] ?? 0} spans`),
      ...(spans.step > 5 ? [] : [`${spans.step ?? 0} steps`]),
      // What was stored before anybody watched is read from the log, and not traced.
      ...(spans['deliver live.sessions.{session}.{seq}'] > length / 2 ? [] : ['hardly a delivery']),
      ...((await search(query(NOBODY))).length === 0 ? [] : ['a session that nobody has has a trace']),
    ]);
    for (const other of others) await search(other);
    console.log(`    ${length} events: ${JSON.stringify(spans)}`);
  });
}

/** The TraceQL of the manual: for one session, and what else it shows. */
function documentedQueries(root) {
  const manual = readFileSync(join(root, 'docs', 'operations.md'), 'utf8');
  const [, section = ''] = manual.split('## Where did the time go');
  const [ofSession = '', ...others] = section.match(/\{ (?:span\.|name)[^}]+\}/g) ?? [];
  if (others.length < 2)
    throw new Error(`The manual has ${others.length} queries beside the one for a session.`);
  return { ofSession, others };
}

/** How many spans of each name a trace has. */
function spanCounts({ batches }) {
  const names = batches.flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) => spans.map(({ name }) => name)),
  );
  const counts = Map.groupBy(names, (name) => name);
  return Object.fromEntries([...counts].map(([name, all]) => [name, all.length]));
}
