import { lookup } from 'node:dns/promises';
import { ApiClient } from '../api-client.js';
import type { Surroundings } from '../surroundings.js';
import { ok, warning, wrong, type Finding } from './finding.js';

/** An id that nobody has. */
const NOBODY = 'A'.repeat(22);
/** Tokens are judged with 30 s leeway. */
const CLOCK_WRONG_MS = 30_000;
const CLOCK_ODD_MS = 5_000;

interface Ready {
  checks?: Record<string, string>;
}

export async function lookAtGeneration(surroundings: Surroundings): Promise<Finding[]> {
  return lookAt('generation', surroundings.pageUrl, surroundings, '/v1/sessions?limit=1', 200);
}

export async function lookAtGateway(surroundings: Surroundings): Promise<Finding[]> {
  return lookAt('gateway', surroundings.gatewayUrl, surroundings, `/v1/sessions/${NOBODY}/snapshot`, 404);
}

async function lookAt(
  name: string,
  url: string,
  surroundings: Surroundings,
  path: string,
  expected: number,
): Promise<Finding[]> {
  const urls = await processesAt(url);
  const findings: Finding[] = [];
  for (const [index, each] of urls.entries()) {
    const called = urls.length > 1 ? `${name} ${index + 1}` : name;
    findings.push(...(await lookAtOne(called, each, surroundings, path, expected)));
  }
  return findings;
}

/** Under compose the name of a service stands for all of its containers. */
async function processesAt(url: string): Promise<string[]> {
  const { protocol, hostname, port } = new URL(url);
  // A certificate is for the name.
  if (protocol !== 'http:') return [url];
  const found = await lookup(hostname, { all: true, family: 4 }).catch(() => []);
  return found.length > 1 ? found.map(({ address }) => `http://${address}:${port || 80}`) : [url];
}

async function lookAtOne(
  name: string,
  url: string,
  surroundings: Surroundings,
  path: string,
  expected: number,
): Promise<Finding[]> {
  const { token } = await (await surroundings.signer()).sign({ sid: '*', role: 'operator', expiresIn: 60 });
  const client = new ApiClient(url, token);
  const { status, body, headers } = await client.ask<Ready>('/health/ready');
  const findings = [readyFinding(name, url, status, body), clockFinding(name, headers.get('date'))];
  if (status !== 200) return findings;
  const { status: judged } = await client.ask(path);
  return [...findings, tokenFinding(name, judged, expected)];
}

function readyFinding(name: string, url: string, status: number, { checks = {} }: Ready): Finding {
  if (status === 200) return ok('services', name, `${url} is ready`);
  const waits = Object.entries(checks).filter(([, verdict]) => verdict !== 'ok');
  const found = waits.map(([check, verdict]) => `${check}: ${verdict}`).join('; ');
  return wrong(
    'services',
    name,
    `${url} is not ready: ${found || status}`,
    'Broker and streams are looked at above. Of a store that takes nothing says StoreRefuses in docs/operations.md what to do.',
  );
}

function tokenFinding(name: string, status: number, expected: number): Finding {
  const what = `${name} knows the key`;
  if (status === expected) return ok('services', what, 'an operator’s token is good');
  if (status === 429)
    return warning(
      'services',
      what,
      'it has no room to say so',
      'It refuses connections: see the alert ConnectionsRefused.',
    );
  return wrong(
    'services',
    what,
    `it answers ${status} to an operator’s token`,
    'Its TOKEN_KEYS must hold the key that TOKEN_KEYS names here; it reads it at its start.',
  );
}

/** An HTTP date has whole seconds. */
export function clockFinding(name: string, date: string | null, now = Date.now()): Finding {
  const what = `clock of ${name}`;
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there))
    return warning(
      'clock',
      what,
      'it tells no time',
      'Something between here and there takes the date away.',
    );
  const off = Math.abs(now - there);
  const found = off < 1_500 ? 'as here' : `${(off / 1000).toFixed(0)} s ${there > now ? 'ahead' : 'behind'}`;
  if (off <= CLOCK_ODD_MS) return ok('clock', what, found);
  const advice =
    'Let both machines follow the same time server. Beyond 30 s tokens are taken for expired, or not yet good.';
  return off > CLOCK_WRONG_MS ? wrong('clock', what, found, advice) : warning('clock', what, found, advice);
}
