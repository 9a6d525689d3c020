import { runCommand } from '../../toolchain/command.mjs';
import { fail } from './checks.mjs';

/** How the console ends: docs/operations.md. */
const ENDED = { well: 0, wrong: 1, refused: 3 };

/** Operators ask and are answered, by the broker and by every process; what it can't do there, it says. */
export async function checkConsole(stack, { session_id: id, token }) {
  const problems = [];
  const expect = (what, holds, answer) => {
    if (!holds) problems.push(`${what}: ended with ${answer.code}: ${answer.output.slice(-600)}`);
  };
  const doctor = await askConsole(stack, ['doctor', '--json']);
  const { ok, findings } = parsed(doctor) ?? {};
  expect('doctor', doctor.code === ENDED.well && ok, doctor);
  const processes = [
    ...(await stack.project.running('gateway')),
    ...(await stack.project.running('generation')),
  ];
  const looked = (findings ?? []).filter(({ found }) => /^http:\S+ is ready$/.test(found));
  expect(`doctor looks at ${processes.length} processes`, looked.length === processes.length, doctor);
  const sessions = await askConsole(stack, ['sessions', '--json']);
  expect(
    'sessions',
    parsed(sessions)?.some(({ session_id: one }) => one === id),
    sessions,
  );
  const verify = await askConsole(stack, ['verify', id, '--json']);
  expect('verify', verify.code === ENDED.well && parsed(verify)?.ok, verify);
  const tail = await askConsole(stack, ['tail', id, '--until-end', '--json']);
  expect('tail', tail.code === ENDED.well && tail.output.includes('generation:completed'), tail);
  const drain = await askConsole(stack, ['drain', 'gateway'], { both: true });
  expect('drain', drain.code === ENDED.refused && drain.output.includes('compose -- roll gateway'), drain);
  const lost = await askConsole(stack, ['doctor'], { env: 'GATEWAY_PUBLIC_URL=http://gateway:1' });
  expect('doctor of a gateway that is not there', lost.code === ENDED.wrong, lost);
  const stranger = await askConsole(stack, ['sessions'], {
    env: 'TOKEN_KEYS=/run/secrets/nats_operator',
    both: true,
  });
  expect('sessions without a key', stranger.code === ENDED.refused, stranger);
  const before = await statusOf(stack, id, token);
  const kick = await askConsole(stack, ['kick', id, token]);
  const after = await statusOf(stack, id, token);
  expect(
    `kick (${before}, then ${after})`,
    kick.code === ENDED.well && before === 200 && after === 401,
    kick,
  );
  fail(problems);
}

/** What a command of the console says, and how it ends. */
export async function askConsole({ project }, words, { env = '', both = false } = {}) {
  const given = env === '' ? [] : ['-e', env];
  const [command, args, options] = project.commandLine('run', '--rm', '-T', ...given, 'console', ...words);
  // What compose itself says of its container goes to the other one.
  return runCommand(command, args, { ...options, stdio: ['ignore', 'pipe', both ? 'pipe' : 'ignore'] });
}

function parsed({ output }) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

async function statusOf({ origin }, id, token) {
  const url = `${origin}/v1/sessions/${id}/snapshot`;
  return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
}
