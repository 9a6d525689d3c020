/**
 * The negative control: a server that takes a client's word for everything, as one written in an afternoon does. Run as
 * `node naive-server.ts` with its port in `PORT`; it grants every upgrade, and answers what it takes for JSON.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const server = createServer((_request, response) => response.end('ready'));
server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
  socket.on('error', () => {});
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on('data', (chunk: Buffer) => {
    const length = (chunk[1] ?? 0) & 0x7f;
    const payload = chunk.subarray(6, 6 + length).map((byte, index) => byte ^ (chunk[2 + (index % 4)] ?? 0));
    const { ref } = JSON.parse(String(payload)) as { ref?: string };
    const answer = Buffer.from(JSON.stringify({ type: 'ack', data: { ref } }));
    socket.write(Buffer.concat([Buffer.of(0x81, answer.length), answer]));
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
