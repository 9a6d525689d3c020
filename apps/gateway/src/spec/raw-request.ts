import { connect } from 'node:net';
import { eventually } from '@openv0/testing/eventually.js';

/** What a server says to these bytes, on a connection of their own, once `isEnough`; all of it by then. */
export async function rawRequest(
  port: number,
  bytes: string,
  isEnough = (answer: string): boolean => answer.includes('\r\n\r\n'),
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  socket.on('error', () => {});
  socket.write(bytes);
  try {
    await eventually(
      () => `an answer; so far: ${answer.slice(0, 500)}`,
      () => socket.closed || isEnough(answer),
    );
    return answer;
  } finally {
    socket.destroy();
  }
}
