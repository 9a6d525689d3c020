import { STREAM_SIZES, streamConfigs, type StreamConfig } from '@openv0/broker/jetstream/streams.js';
import { JOBS, SESSIONS } from '@openv0/broker/subjects.js';
import type { OperatorLog, StreamInfo } from '../operator-log.js';
import type { Surroundings } from '../surroundings.js';
import { ok, warning, wrong, type Finding } from './finding.js';
import { clockFinding } from './services.js';

const LOWEST_VERSION = [2, 15];
const LARGEST_EVENT = 1_048_576;
const NEARLY_FULL = 0.85;
/** What must be as the migration makes it, or promises break. Sizes and ages are the operator's. */
const FIXED = [
  'subjects',
  'retention',
  'discard',
  'storage',
  'allow_direct',
  'deny_delete',
  'republish',
  'max_msgs_per_subject',
];

export async function lookAtBroker(surroundings: Surroundings): Promise<Finding[]> {
  const { connection } = await surroundings.log();
  const { info } = connection;
  const version = info?.version ?? '0';
  const findings = [versionFinding(version, await connection.rtt()), payloadFinding(info?.max_payload ?? 0)];
  if (surroundings.natsPassword !== undefined) return findings;
  const advice =
    'Anyone who reaches it can write into sessions: use deploy/nats.conf, and set NATS_OPERATOR_PASSWORD.';
  return [...findings, warning('broker', 'accounts', 'the broker is used without a password', advice)];
}

export async function lookAtStreams(surroundings: Surroundings): Promise<Finding[]> {
  const log = await surroundings.log();
  const streams = new Map((await log.streams()).map((stream) => [stream.config.name, stream]));
  const expected = streamConfigs(1, STREAM_SIZES);
  const findings = expected.flatMap((config) => streamFindings(config, streams.get(config.name)));
  const time = streams.get(SESSIONS)?.ts;
  return [
    ...findings,
    ...(await queueFindings(log, streams.has(JOBS))),
    ...(time === undefined ? [] : [clockFinding('the broker', time)]),
  ];
}

function versionFinding(version: string, rtt: number): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, lesser = 0] = LOWEST_VERSION;
  const found = `nats-server ${version}, ${rtt} ms away`;
  if (major > least || (major === least && minor >= lesser)) return ok('broker', 'version', found);
  return wrong('broker', 'version', found, `nats-server ${LOWEST_VERSION.join('.')} or later is needed.`);
}

function payloadFinding(bytes: number): Finding {
  if (bytes >= LARGEST_EVENT) return ok('limits', 'largest message', `${bytes} bytes`);
  return wrong(
    'limits',
    'largest message',
    `${bytes} bytes`,
    'Set max_payload: 1MB, as deploy/nats.conf does.',
  );
}

function streamFindings(expected: StreamConfig, stream: StreamInfo | undefined): Finding[] {
  const { name } = expected;
  if (!stream)
    return [
      wrong('streams', name, 'it isn’t there', 'Run the migration: npm start and compose do so first.'),
    ];
  const { config, state } = stream;
  const differing = FIXED.filter(
    (field) =>
      expected[field] !== undefined && JSON.stringify(expected[field]) !== JSON.stringify(config[field]),
  );
  const full = fullness(stream);
  const found = `${state.messages} messages, ${(full * 100).toFixed(full < 0.1 ? 1 : 0)} % full`;
  const findings = [fillFinding(name, full, found), ...replicaFindings(stream)];
  if (differing.length > 0) {
    const advice = 'Somebody has changed it: the migration puts it back.';
    findings.push(wrong('streams', `${name} as it was made`, `other ${differing.join(', ')}`, advice));
  }
  if (name === SESSIONS && !config.metadata?.epoch) {
    findings.push(
      wrong('streams', 'epoch', 'the log has none', 'Run the migration: without it nobody can resume.'),
    );
  }
  return findings;
}

function fullness({ config, state }: StreamInfo): number {
  const parts = [
    [state.bytes, Number(config.max_bytes)],
    [state.messages, Number(config.max_msgs)],
  ] as const;
  return Math.max(0, ...parts.map(([used, limit]) => (limit > 0 ? used / limit : 0)));
}

function fillFinding(name: string, full: number, found: string): Finding {
  if (full < NEARLY_FULL) return ok('streams', name, found);
  if (name === SESSIONS) {
    return warning(
      'streams',
      name,
      found,
      'The oldest events go first. Raise STREAMS_BYTES and migrate, or lower LOG_HOURS.',
    );
  }
  return wrong(
    'streams',
    name,
    found,
    'When it is full, runs end with STORAGE_FULL. Raise STREAMS_BYTES and migrate.',
  );
}

function replicaFindings({ config, cluster }: StreamInfo): Finding[] {
  const late = (cluster?.replicas ?? []).filter(
    ({ current, offline }) => offline === true || current === false,
  );
  if (cluster && !cluster.leader) {
    return [
      wrong(
        'streams',
        `${config.name}: leader`,
        'it has none',
        'Most of its servers are away: bring them back.',
      ),
    ];
  }
  if (late.length === 0) return [];
  const names = late.map(({ name }) => name).join(', ');
  return [
    wrong(
      'streams',
      `${config.name}: replicas`,
      `away or behind: ${names}`,
      'Bring that server back, or replace it.',
    ),
  ];
}

async function queueFindings(log: OperatorLog, there: boolean): Promise<Finding[]> {
  if (!there) return [];
  const consumers = await log.consumers(JOBS);
  if (consumers.length === 0) {
    return [
      wrong(
        'streams',
        'queue',
        'no engine takes jobs from it',
        'Run the migration: it makes a consumer for each engine.',
      ),
    ];
  }
  return consumers.map(({ name, num_pending: waiting, num_ack_pending: atWork, num_redelivered: again }) => {
    const found = `${waiting} wait, ${atWork} at work${again > 0 ? `, ${again} delivered again` : ''}`;
    if (waiting === 0 || atWork > 0) return ok('streams', `queue of ${name}`, found);
    return warning('streams', `queue of ${name}`, found, 'Nobody takes them: is a worker of that engine up?');
  });
}
