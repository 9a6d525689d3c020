import { WebSocket } from 'ws';
import { fail } from './checks.mjs';

/** `MAX_CONNECTIONS_PER_ADDRESS` of the stack that is asked; the crowds of the test stay below it. */
export const CONNECTIONS = 100;
/** More than `CALLER_SESSIONS_PER_MINUTE` lets one caller begin. */
const CALLERS = 80;
const NOBODY = 'A'.repeat(22);
/** Networks for documentation: nobody has an address of these. */
const INVENTED = ['203.0.113.', '198.51.100.'];

/** Whoever invents an address for itself is counted under its own all the same, and no log believes it. */
export async function checkAddresses(stack) {
  const problems = [];
  const callers = await Promise.all(Array.from({ length: CALLERS }, (_, i) => beginAs(stack, i)));
  if (!callers.includes(201) || !callers.includes(429))
    problems.push(`${CALLERS} callers with invented addresses: ${[...new Set(callers)]}`);
  const gateways = (await stack.project.running('gateway')).length;
  const sockets = Array.from({ length: gateways * CONNECTIONS + 20 }, (_, i) =>
    knock(stack, claims(i % 256)),
  );
  const answers = await Promise.all(sockets.map(({ answer }) => answer));
  for (const { socket } of sockets) socket.terminate();
  if (!answers.includes(101) || !answers.includes(429))
    problems.push(`${sockets.length} viewers with invented addresses: ${[...new Set(answers)]}`);
  for (const { name, text } of await stack.logs())
    if (INVENTED.some((network) => text.includes(network)))
      problems.push(`${name} believes a caller's address`);
  fail(problems);
}

const claims = (i) => ({
  'x-forwarded-for': `${INVENTED[0]}${i}, ${INVENTED[1]}${i}`,
  'x-real-ip': `${INVENTED[0]}${i}`,
  forwarded: `for=${INVENTED[0]}${i}`,
});

async function beginAs({ origin }, i) {
  const { status } = await fetch(`${origin}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...claims(i % 256) },
    body: JSON.stringify({ prompt: 'A bakery of nobody' }),
  });
  return status;
}

/** A socket that shows no right, which counts too; and what it is answered with: a status, or the error's message. */
export function knock({ origin }, headers = {}) {
  const url = `${origin.replace(/^http/, 'ws')}/ws?session_id=${NOBODY}`;
  const socket = new WebSocket(url, { headers: { origin, ...headers } });
  const answer = new Promise((resolve) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
    socket.once('error', ({ message }) => resolve(message));
  });
  return { socket, answer };
}
