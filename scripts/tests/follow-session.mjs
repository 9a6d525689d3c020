/**
 * Follows one session over its WebSocket, as a client in any language would: by the sequence number alone. Resumes by
 * itself from the last number until the run is over.
 *
 * @param {{url: string, token: string, timeoutMs: number, onEvent?: (event: {seq: number, type: string, data: object}) => void}} options
 *   `url` as the API gave it, with the session's id
 * @returns {Promise<{events: {seq: number, type: string, data: object}[], connections: number}>}
 */
export async function followSession({ url, token, timeoutMs, onEvent = () => {} }) {
  const deadline = Date.now() + timeoutMs;
  const events = [];
  let connections = 0;
  while (Date.now() < deadline) {
    connections += 1;
    await oneConnection(url, token, events, onEvent, deadline);
    if (isOver(events)) return { events, connections };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(
    `The run was not over after ${timeoutMs / 1000} s; last event: ${events.at(-1)?.type ?? 'none'}`,
  );
}

/** What is wrong with the events of one finished run, as seen by a client; empty when nothing is. */
export function problemsOf(events) {
  const problems = [];
  events.forEach(({ seq }, i) => {
    if (seq !== i + 1) problems.push(`event ${i + 1} has the number ${seq}`);
  });
  const completed = events.filter((event) => event.type === 'generation:completed');
  if (completed.length !== 1) problems.push(`${completed.length} events of type generation:completed`);
  if (completed[0]?.data.status !== 'completed')
    problems.push(`the run ended as ${completed[0]?.data.status}`);
  if (!events.some((event) => event.type === 'preview:updated')) problems.push('no preview');
  if (events.at(-1)?.type !== 'generation:completed')
    problems.push('generation:completed is not the last event');
  return problems;
}

/** @returns {Promise<void>} when the connection is over */
function oneConnection(url, token, events, onEvent, deadline) {
  return new Promise((resolve) => {
    const address = new URL(url);
    address.searchParams.set('after', String(events.at(-1)?.seq ?? 0));
    const socket = new WebSocket(address, ['openv0.v1', `openv0.token.${token}`]);
    const timer = setTimeout(() => socket.close(), Math.max(0, deadline - Date.now()));
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(data);
      if (frame.seq === undefined) return;
      events.push(frame);
      onEvent(frame);
      if (isOver(events)) socket.close(1000);
    });
    socket.addEventListener('close', end);
    socket.addEventListener('error', end);
  });
}

const isOver = (events) => events.at(-1)?.type === 'generation:completed';
