/**
 * Alerts and dashboards against what the services really export: every series that an expression asks for is there,
 * with the labels that it asks for, and every alert has a place in the manual.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REPOSITORY } from './built.js';
import { eventually } from './eventually.js';
import { metricsUrl, namesOf, scrape, total, type Samples } from './metrics-scrape.js';
import { present } from './present.js';
import type { Service } from './processes.js';
import { connectAs } from './publishers.js';
import { selectorsOf, type Selector } from './promql.js';
import { sseProbe } from './sse-probe.js';
import { startStack, type Stack } from './stack.js';

/** What Prometheus adds to every series, and those that it makes itself. */
const OWN_LABELS = new Set(['job', 'instance']);
const OWN_SERIES: Selector[] = [
  { metric: 'up', labels: [...OWN_LABELS] },
  { metric: 'ALERTS', labels: [...OWN_LABELS, 'alertname', 'alertstate', 'severity'] },
];
const FOLDER = join(REPOSITORY, 'deploy/observability');

let stack: Stack;
let series: Map<string, Set<string>>;

beforeAll(async () => {
  stack = await startStack({ env: { OUTSIDE_ENGINES: 'demo' } });
  const session = await stack.createSession('A bakery in Leeds');
  const viewer = await stack.watch(session);
  await viewer.said('replay:completed');
  // An engine outside that breaks the rules has a series of its own.
  const engine = await connectAs(stack.broker, 'engine_demo');
  await engine.request(`ingest.demo.${session.session_id}`, 'no json', { timeout: 20_000 });
  await engine.close();
  await eventually('the run to end', async () => {
    const samples = await scrape(worker());
    return total(samples, 'openv0_generation_runs_total', 'completed') === 1;
  });
  series = seriesOf([await scrape(gateway()), await scrape(worker())]);
}, 120_000);
afterAll(async () => {
  await stack?.stop();
});

const gateway = (): Service => present(stack.gateways[0], 'no gateway');
const worker = (): Service => present(stack.generations[0], 'no worker');

/** Each name, with all labels that its samples have. */
function seriesOf(scrapes: Samples[]): Map<string, Set<string>> {
  const found = new Map(OWN_SERIES.map(({ metric, labels }) => [metric, new Set(labels)]));
  for (const key of scrapes.flatMap((samples) => [...samples.keys()])) {
    const [name = '', text = ''] = key.split('{', 2);
    const labels = found.get(name) ?? new Set(OWN_LABELS);
    for (const [, label = ''] of text.matchAll(/(\w+)="/g)) labels.add(label);
    found.set(name, labels);
  }
  return found;
}

function missing(expression: string): string[] {
  return selectorsOf(expression).flatMap(({ metric, labels }) => {
    const known = series.get(metric);
    if (!known) return [metric];
    return labels.filter((label) => !known.has(label)).map((label) => `${metric}{${label}}`);
  });
}

interface Alert {
  name: string;
  text: string;
}

/** The file is written in one form, and read by it: anything else in it is a mistake. */
async function alerts(): Promise<Alert[]> {
  const text = await readFile(join(FOLDER, 'alerts.yml'), 'utf8');
  const parts = text.split(/^ {6}- alert: /m).slice(1);
  return parts.map((part) => ({ name: part.split('\n', 1)[0] ?? '', text: part }));
}

function field({ text }: Alert, name: string): string {
  return new RegExp(`^ +${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';
}

interface Panel {
  type: string;
  title: string;
  description?: string;
  targets?: { expr: string }[];
  fieldConfig?: { defaults: { thresholds?: unknown; noValue?: string } };
}

interface Dashboard {
  title: string;
  panels: Panel[];
  annotations: { list: { target: { expr: string } }[] };
}

async function dashboards(): Promise<Dashboard[]> {
  const folder = join(FOLDER, 'grafana/dashboards');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Dashboard),
  );
}

/** What a dashboard asks Prometheus, its annotations included. */
function expressionsOf({ panels, annotations }: Dashboard): string[] {
  return [
    ...panels.flatMap(({ targets = [] }) => targets),
    ...annotations.list.map(({ target }) => target),
  ].map(({ expr }) => expr);
}

it('has every series that an alert asks for', async () => {
  const all = await alerts();
  expect(all.length).toBeGreaterThan(25);
  const wrong = all.flatMap((alert) => missing(field(alert, 'expr')).map((name) => `${alert.name}: ${name}`));
  expect(wrong).toEqual([]);
  for (const alert of all) expect(selectorsOf(field(alert, 'expr')), alert.name).not.toEqual([]);
});

it('has every series that a dashboard shows', async () => {
  const all = await dashboards();
  expect(all.length).toBe(2);
  for (const board of all) {
    const expressions = expressionsOf(board);
    expect(expressions.length, board.title).toBeGreaterThan(10);
    expect(expressions.flatMap(missing), board.title).toEqual([]);
  }
});

it('says of each panel what it shows, and for each alert which panel shows it', async () => {
  const panels = (await dashboards()).flatMap((board) => board.panels).filter(({ type }) => type !== 'row');
  expect(panels.filter(({ description }) => !description).map(({ title }) => title)).toEqual([]);
  const told = panels.flatMap(({ description }) => {
    const [, names = ''] = /Alerts?: (.+)\.$/.exec(description ?? '') ?? [];
    return [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  });
  expect([...new Set(told)].sort()).toEqual((await alerts()).map(({ name }) => name).sort());
});

it('shows nothing in red that is only many, and says so when there is nothing to show', async () => {
  const panels = (await dashboards()).flatMap((board) => board.panels);
  // Grafana's own thresholds, for a panel that has none, turn every number from 80 on red.
  const stats = panels.filter(({ type }) => type === 'stat');
  expect(stats.length).toBeGreaterThan(5);
  expect(stats.filter(({ fieldConfig }) => !fieldConfig?.defaults.thresholds)).toEqual([]);
  // A filter leaves no series at all when all is well: "No data", as if the services were gone.
  const filtered = panels.filter(
    ({ targets = [] }) => targets.length > 0 && targets.every(({ expr }) => expr.endsWith(' > 0')),
  );
  expect(filtered.length).toBeGreaterThan(5);
  expect(filtered.filter(({ fieldConfig }) => !fieldConfig?.defaults.noValue)).toEqual([]);
});

it('misses a series, and a label, that nobody exports', () => {
  expect(missing('rate(openv0_gateway_closes_total{code="4103"}[5m])')).toEqual([]);
  expect(missing('rate(openv0_gateway_closed_total[5m]) > 0')).toEqual(['openv0_gateway_closed_total']);
  expect(missing('openv0_gateway_closes_total{reason="x"}')).toEqual(['openv0_gateway_closes_total{reason}']);
});

it('says of each alert how bad it is, since when, and where to read what to do', async () => {
  const manual = await readFile(join(REPOSITORY, 'docs/operations.md'), 'utf8');
  const anchors = new Set([...manual.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title)));
  for (const alert of await alerts()) {
    expect(field(alert, 'for'), alert.name).toMatch(/^\d+[mh]$/);
    expect(field(alert, 'labels'), alert.name).toMatch(/severity: (critical|warning)/);
    expect(field(alert, 'summary'), alert.name).not.toBe('');
    const [file, anchor = ''] = field(alert, 'runbook_url').split('#');
    expect(file).toBe('docs/operations.md');
    expect(anchors, alert.name).toContain(anchor);
  }
});

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}

it('tells in the manual every metric of its own, and no other', async () => {
  const manual = await readFile(join(REPOSITORY, 'docs/operations.md'), 'utf8');
  const told = new Set([...manual.matchAll(/^\| `(openv0_\w+)/gm)].map(([, name = '']) => name));
  const exported = new Set(
    [...series.keys()]
      .filter((name) => name.startsWith('openv0_'))
      .map((name) => name.replace(/_(bucket|sum|count)$/, '')),
  );
  expect([...told].sort()).toEqual([...exported].sort());
});

it('shows its metrics on a port of their own alone', async () => {
  for (const url of [stack.pageUrl, stack.gatewayUrl]) {
    for (const path of ['/metrics', '/metrics/', '//metrics', '/v1/metrics', '/health/metrics']) {
      const body = await (await fetch(`${url}${path}`)).text();
      expect(body, `${url}${path}`).not.toContain('openv0_');
    }
  }
  for (const service of [...stack.gateways, ...stack.generations]) {
    const own = await fetch(metricsUrl(service));
    expect(await own.text()).toContain('openv0_build_info');
    expect((await fetch(metricsUrl(service).replace('/metrics', '/health/ready'))).status).toBe(404);
  }
});

it('counts what viewers and runs do, by no session', async () => {
  const before = await scrape(gateway());
  const session = await stack.createSession('A florist in Bath');
  const first = await stack.watch(session);
  await first.said('replay:completed');
  await first.saw('generation:completed');
  const last = Math.max(...first.frames.map(({ seq }) => seq ?? 0));
  await first.close();
  const second = await stack.watch(session, { after: 2 });
  await second.said('replay:completed');
  const third = await stack.watch(session, { after: last });
  await third.said('replay:completed');
  const late = await stack.watch(session, { after: last, epoch: 'another.1' });
  await late.said('replay:completed');
  const stream = await sseProbe(`${stack.gatewayUrl}/v1/sessions/${session.session_id}/events`, {
    Authorization: `Bearer ${session.token}`,
  });
  await stream.said('replay:completed');
  expect((await fetch(`${stack.gatewayUrl}/v1/sessions/${session.session_id}/events`)).status).toBe(401);
  const after = await scrape(gateway());
  const grown = (name: string, label = ''): number => total(after, name, label) - total(before, name, label);
  expect(grown('openv0_gateway_joins_total')).toBe(2);
  expect(grown('openv0_gateway_resumes_total', 'replayed')).toBe(1);
  expect(grown('openv0_gateway_resumes_total', 'current')).toBe(1);
  expect(grown('openv0_gateway_resumes_total', 'epoch_changed')).toBe(1);
  expect(grown('openv0_gateway_snapshots_total')).toBe(1);
  expect(grown('openv0_gateway_connections', 'sse')).toBe(1);
  expect(grown('openv0_gateway_connections', 'websocket')).toBe(3);
  expect(grown('openv0_gateway_closes_total')).toBe(1);
  expect(grown('openv0_gateway_refusals_total', '401')).toBe(1);
  expect(grown('openv0_gateway_events_sent_total')).toBe(3 * last - 2);
  expect(grown('openv0_gateway_sent_bytes_total', 'sse')).toBeGreaterThan(10_000);
  expect(grown('openv0_gateway_writes_total', 'websocket')).toBeGreaterThan(3);
  expect([...namesOf(after)].filter((name) => name.includes(session.session_id))).toEqual([]);
  expect([...after.keys()].some((key) => key.includes(session.session_id))).toBe(false);
  for (const viewer of [second, third, late]) await viewer.close();
  stream.close();
});
