/** The built console as a process, beside a real stack: what it answers, and how it fails. */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { REPOSITORY } from '@openv0/testing/built.js';
import { eventually } from '@openv0/testing/eventually.js';
import { startNatsServer } from '@openv0/testing/nats-server.js';
import { present } from '@openv0/testing/present.js';
import { connectAsGeneration } from '@openv0/testing/publishers.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NOBODY = 'A'.repeat(22);

let stack: Stack;
let nc: NatsConnection;
let dataDir: string;
let session: CreatedSession;
let env: Record<string, string>;

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Nothing of the test's own environment gets in but what a process needs. */
function ov0(args: string[], given: Record<string, string> = env): Promise<Ended> {
  const command = join(REPOSITORY, 'dist/apps/console/main.js');
  const child = spawn(process.execPath, [command, ...args], {
    cwd: dataDir,
    env: { PATH: process.env.PATH ?? '', ...given },
  });
  const ended: Ended = { code: null, out: '', err: '' };
  // A letter may be cut between two chunks.
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ended, code })));
}

async function json<T>(args: string[], given?: Record<string, string>): Promise<T> {
  const { code, out, err } = await ov0([...args, '--json'], given);
  expect(code, `${args.join(' ')}: ${err}${out}`).toBeLessThan(2);
  return JSON.parse(out) as T;
}

/** What `npm start` leaves in its folder. */
async function writeRunFile(): Promise<void> {
  const pids = { gateway: stack.gateways[0]?.pid, generation: stack.generations[0]?.pid };
  const run = { page: stack.pageUrl, gateway: stack.gatewayUrl, nats: stack.broker.url, pids };
  await writeFile(join(dataDir, 'run.json'), JSON.stringify(run));
}

beforeAll(async () => {
  stack = await startStack({ pace: 0 });
  nc = await connectAsGeneration(stack.nats);
  dataDir = await mkdtemp(join(tmpdir(), 'ov0-'));
  env = { DATA_DIR: dataDir };
  await writeRunFile();
  const passwords = { OPERATOR_PW: stack.broker.passwords.operator };
  await writeFile(join(dataDir, 'nats-passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
  await copyFile(join(stack.dir, 'signing-keys.json'), join(dataDir, 'signing-keys.json'));
  session = await stack.createSession('A bakery in Leeds \u001B[31m');
  await eventually(
    'the run to end',
    async () => {
      const [line] = await json<{ status: string }[]>(['sessions']);
      return line?.status === 'completed';
    },
    { every: 300 },
  );
}, 120_000);
afterAll(async () => {
  await nc?.close();
  await stack?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('what is asked', () => {
  it('is told how, for all and for each command', async () => {
    expect(await ov0([])).toMatchObject({ code: 2, out: expect.stringContaining('verify SESSION') });
    expect(await ov0(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('doctor') });
    const names = ['sessions', 'tail', 'replay', 'verify', 'kick', 'drain', 'doctor', 'token'];
    const helps = await Promise.all(names.map((name) => ov0([name, '--help'])));
    for (const [index, name] of names.entries()) {
      expect(helps[index]).toMatchObject({
        code: 0,
        out: expect.stringContaining(`ov0 ${name}`),
      });
    }
  });

  it('is refused with what is wrong about it', async () => {
    const wrong: [string[], RegExp][] = [
      [['tial'], /no command "tial"/],
      [['tail'], /SESSION is missing/],
      [['tail', 'not a session'], /no session/],
      [['verify', session.session_id, 'x'], /"x" is too much/],
      [['sessions', '--limt', '3'], /--limt/],
      [['sessions', '--limit', 'many'], /--limit must be a number/],
      [['sessions', '--limit', '1.5'], /--limit must be a whole number; it is "1.5"/],
      [['sessions', '--limit', '-3'], /'--limit' argument is ambiguous[^\n]+: ov0 sessions --help\n$/],
      [['sessions', '--status', 'done'], /--status must be one of queued, .* it is "done"/],
      [['tail', session.session_id, '--after', '1.5'], /--after must be a whole number/],
      [['replay', session.session_id, '--after', 'NaN'], /--after must be a number/],
      [['token', '--role', 'king'], /--role must be/],
      [['token', '--role', 'viewer'], /--session SESSION/],
      [['token', '--expires', '31d'], /--expires must be/],
      [['kick', session.session_id, 'no token!'], /neither a token/],
      [['drain', 'nats'], /PART is one of/],
    ];
    const refused = await Promise.all(wrong.map(([args]) => ov0(args)));
    for (const [index, [args, said]] of wrong.entries()) {
      const { code, out, err } = present(refused[index], 'no answer');
      expect(err, args.join(' ')).toMatch(said);
      expect({ code, out }).toEqual({ code: 2, out: '' });
    }
  });

  it('takes an id that begins as options do', async () => {
    const id = `-${'a'.repeat(21)}`;
    expect(await ov0(['tail', id])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such session'),
    });
    const made = await ov0(['token', '--role', 'viewer', '--session', id]);
    expect(made, made.err).toMatchObject({ code: 0 });
  });
});

describe('sessions', () => {
  it('are listed with the hash that logs call them', async () => {
    const { code, out } = await ov0(['sessions', '--limit', '5']);
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`${session.session_id}\\s+${sessionHash(session.session_id)}\\s+completed`),
    );
    expect(out).not.toContain('\u001B');
    expect(await json(['sessions', '--status', 'failed'])).toEqual([]);
  });

  it('are known by id, address and hash', async () => {
    for (const name of [session.session_id, session.websocket_url, sessionHash(session.session_id)]) {
      expect(await ov0(['verify', name]), name).toMatchObject({ code: 0 });
    }
    expect(await ov0(['verify', '0123456789ab'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no session'),
    });
    const nobodys = await Promise.all(['tail', 'replay', 'verify'].map((name) => ov0([name, NOBODY])));
    expect(nobodys.map(({ code }) => code)).toEqual([1, 1, 1]);
  });
});

describe('the log', () => {
  const seqs = (out: string): number[] =>
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { seq: number }).seq);

  it('is followed to the end of a run, each event once, as clients get it', async () => {
    const other = await stack.createSession('A florist in Bath');
    const viewer = await stack.watch(other);
    const asked = ['tail', other.session_id, '--after', '0', '--until-end', '--json'];
    const { code, out, err } = await ov0(asked);
    await viewer.saw('generation:completed');
    expect(code, err).toBe(0);
    expect(out.trim().split('\n')).toEqual(viewer.events.map(({ text }) => text));
    await viewer.close();
  });

  it('is replayed, also from the middle', async () => {
    const all = await ov0(['replay', session.session_id, '--speed', '0', '--json']);
    expect(all.code).toBe(0);
    const count = seqs(all.out).length;
    expect(seqs(all.out)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const some = await ov0(['replay', session.session_id, '--speed', '1000', '--after', '5', '--json']);
    expect(seqs(some.out)).toEqual(seqs(all.out).slice(5));
    const shown = await ov0(['replay', session.session_id, '--speed', '0']);
    expect(shown.out).toContain('completed after');
    expect(shown.out).not.toContain('\u001B');
  });

  it('is verified against what is stored, and found wrong when it is', async () => {
    interface Verdict {
      ok: boolean;
      checks: { check: string; ok: boolean }[];
    }
    const wrongIn = async (): Promise<string[]> => {
      const { checks, ok } = await json<Verdict>(['verify', session.session_id]);
      const wrong = checks.filter((check) => !check.ok).map(({ check }) => check);
      expect(ok).toBe(wrong.length === 0);
      return wrong;
    };
    expect(await wrongIn()).toEqual([]);
    const { checkpoints } = createBuckets(nc);
    const stored = present(await checkpoints.get(session.session_id), 'no checkpoint');
    const checkpoint = stored?.value as Checkpoint;
    await checkpoints.put(session.session_id, {
      ...checkpoint,
      state: { ...checkpoint.state, prompt: 'Another' },
    });
    expect(await wrongIn()).toEqual(['the fold of the log is the checkpoint']);
    expect(await ov0(['verify', session.session_id])).toMatchObject({
      code: 1,
      out: expect.stringContaining('prompt'),
    });
    await checkpoints.put(session.session_id, { ...checkpoint, seq: checkpoint.seq + 3 });
    expect(await wrongIn()).toContain('nothing acknowledged is lost');
    await checkpoints.put(session.session_id, checkpoint);
    const filter = JSON.stringify({ filter: `sessions.${session.session_id}.7` });
    await nc.request('$JS.API.STREAM.PURGE.SESSIONS', filter, { timeout: 5_000 });
    expect(await wrongIn()).toContain('numbers are dense');
  });
});

describe('tokens', () => {
  it('are made, and taken away with whoever is there by them', async () => {
    const operator = (await ov0(['token'])).out.trim();
    expect((await stack.api('/v1/sessions', { token: operator })).status).toBe(200);
    const made = ['token', '--role', 'viewer', '--session', session.session_id, '--expires', '15m'];
    const { token, jti } = await json<{ token: string; jti: string }>(made);
    expect((await stack.api('/v1/sessions', { token })).status).toBe(403);
    const viewer = await stack.watch({ session_id: session.session_id, token });
    await viewer.said('connected');
    expect(await ov0(['kick', session.session_id, jti])).toMatchObject({ code: 0 });
    expect((await viewer.hasClosed()).code).toBe(4508);
    expect((await stack.api(`/v1/sessions/${session.session_id}`, { token })).status).toBe(401);
    expect((await stack.api(`/v1/sessions/${session.session_id}`, { token: session.token })).status).toBe(
      200,
    );
    expect((await ov0(['kick', session.session_id, session.token])).code).toBe(0);
    expect((await stack.api(`/v1/sessions/${session.session_id}`, { token: session.token })).status).toBe(
      401,
    );
  });
});

describe('a drain', () => {
  it('ends the gateway in order and waits for the next one', async () => {
    const gateway = present(stack.gateways[0], 'no gateway');
    const before = gateway.pid;
    const drained = ov0(['drain']);
    await eventually('the gateway to end', () => !gateway.running);
    await gateway.start();
    await writeRunFile();
    expect(await drained).toMatchObject({ code: 0, out: expect.stringContaining(`process ${before}`) });
    expect(gateway.output).toMatch(/asking \d+ connections and \d+ streams to move/);
  });

  it('says what to do where there is none of npm start', async () => {
    const { code, err } = await ov0(['drain'], { DATA_DIR: tmpdir() });
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining('npm run compose -- roll gateway'),
    });
  });
});

describe('the doctor', () => {
  interface Report {
    ok: boolean;
    findings: { area: string; what: string; verdict: string; found: string; advice?: string }[];
  }
  const wrongIn = ({ findings }: Report): string[] =>
    findings.filter(({ verdict }) => verdict === 'wrong').map(({ area, what }) => `${area}: ${what}`);
  const byEnvironment = (): Record<string, string> => ({
    NATS_URL: stack.broker.url,
    NATS_OPERATOR_PASSWORD: stack.broker.passwords.operator,
    TOKEN_KEYS: join(stack.dir, 'signing-keys.json'),
    PUBLIC_URL: stack.pageUrl,
    GATEWAY_PUBLIC_URL: stack.gatewayUrl,
  });

  it('finds nothing wrong with a stack that is well, beside npm start and by the environment', async () => {
    const file = join(dataDir, 'operator-password');
    await writeFile(file, `${stack.broker.passwords.operator}\n`, { mode: 0o600 });
    const byFile = { ...byEnvironment(), NATS_OPERATOR_PASSWORD: '', NATS_OPERATOR_PASSWORD_FILE: file };
    for (const given of [env, byEnvironment(), byFile]) {
      const report = await json<Report>(['doctor'], given);
      expect(wrongIn(report)).toEqual([]);
      expect(new Set(report.findings.map(({ area }) => area))).toEqual(
        new Set(['config', 'broker', 'streams', 'services', 'limits', 'clock']),
      );
    }
    expect(await ov0(['doctor'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing is wrong.'),
    });
  });

  it('says what is wrong, and what to do', async () => {
    const empty = await startNatsServer({ config: 'accounts' });
    const cases: [Record<string, string>, string[]][] = [
      [{ NATS_OPERATOR_PASSWORD: 'pwrong' }, ['broker: connection']],
      [{ NATS_OPERATOR_PASSWORD: '', NATS_OPERATOR_PASSWORD_FILE: '/nowhere' }, ['broker: connection']],
      [{ NATS_URL: 'nats://127.0.0.1:1' }, ['broker: connection']],
      [
        { TOKEN_KEYS: '/nowhere.json' },
        ['config: signing keys', 'services: generation', 'services: gateway'],
      ],
      [{ PUBLIC_URL: 'http://127.0.0.1:1' }, ['services: generation']],
      [
        { NATS_URL: empty.url, NATS_OPERATOR_PASSWORD: empty.passwords.operator },
        [
          'streams: SESSIONS',
          'streams: JOBS',
          'streams: KV_sessions',
          'streams: KV_checkpoints',
          'streams: KV_sites',
          'streams: KV_revocations',
          'streams: KV_usage',
        ],
      ],
    ];
    try {
      const reports = await Promise.all(
        cases.map(([more]) => json<Report>(['doctor'], { ...byEnvironment(), ...more })),
      );
      for (const [index, [, expected]] of cases.entries()) {
        const report = present(reports[index], 'no report');
        expect(wrongIn(report)).toEqual(expected);
        expect(report.findings.filter(({ verdict, advice }) => verdict !== 'ok' && !advice)).toEqual([]);
      }
      const { code, out } = await ov0(['doctor'], { ...byEnvironment(), NATS_OPERATOR_PASSWORD: 'pwrong' });
      expect({ code, out }).toEqual({
        code: 1,
        out: expect.stringContaining('NATS_OPERATOR_PASSWORD must be'),
      });
      expect(out).not.toContain('pwrong');
    } finally {
      await empty.stop();
    }
  });

  it('does not go by keys that the services do not know', async () => {
    const other = join(dataDir, 'other');
    const { privateKey } = generateKeyPairSync('ed25519');
    const keys = [{ ...privateKey.export({ format: 'jwk' }), kid: 'other', alg: 'EdDSA', use: 'sig' }];
    await writeFile(other, JSON.stringify({ keys }), { mode: 0o600 });
    const report = await json<Report>(['doctor'], { ...byEnvironment(), TOKEN_KEYS: other });
    expect(wrongIn(report)).toEqual([
      'services: generation knows the key',
      'services: gateway knows the key',
    ]);
    expect(await ov0(['sessions'], { ...byEnvironment(), TOKEN_KEYS: other })).toMatchObject({
      code: 3,
      err: expect.stringContaining('another key'),
    });
  });
});

it('says where it looked when nothing runs', async () => {
  const { code, err } = await ov0(['sessions'], {
    DATA_DIR: tmpdir(),
    TOKEN_KEYS: join(stack.dir, 'signing-keys.json'),
  });
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('PUBLIC_URL') });
});
