/**
 * Many WebSocket viewers, as cheap as they can be: bare TCP sockets that count bytes. A process of its own, so that
 * the server's CPU time is the server's alone. Told `{port, count}`, it connects; told `{forget}`, it counts from 0;
 * told `{expect}`, it answers once all sockets together have got that many bytes.
 */
import { connect } from 'node:net';

const HANDSHAKE =
  'GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

let received = 0;
let expected = Infinity;

process.on('message', async (message) => {
  if (message.port) {
    for (let made = 0; made < message.count; made += 1) await open(message.port);
    process.send('connected');
  } else if (message.forget) {
    received = 0;
    process.send('forgotten');
  } else {
    expected = message.expect;
    check();
  }
});

function open(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HANDSHAKE));
    socket.once('data', () => {
      socket.on('data', (bytes) => {
        received += bytes.length;
        check();
      });
      resolve();
    });
  });
}

function check() {
  if (received < expected) return;
  received -= expected;
  expected = Infinity;
  process.send('received');
}
