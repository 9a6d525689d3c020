/**
 * Many WebSocket viewers, as cheap as they can be: bare TCP sockets that count bytes. A process of its own, so that
 * the server's CPU time is the server's alone. Told `{port, requests}`, it opens a connection per upgrade request, all
 * at once or one after the other; told `{expect}`, it answers once all sockets together have got that many bytes since
 * the last time; told `{text}`, once so many of them have seen that text; told `{say}`, every socket sends these bytes.
 */
import { connect } from 'node:net';

/** Characters of each that are looked through. */
const KEPT = 2_000;
const sockets = [];
let received = 0;
let expected = Infinity;

process.on('message', async ({ port, requests, atOnce, expect, text, say }) => {
  if (requests) {
    if (atOnce) await Promise.all(requests.map((request) => open(port, request)));
    else for (const request of requests) await open(port, request);
    process.send('connected');
  } else if (say) {
    for (const socket of sockets) socket.write(Buffer.from(say, 'base64'));
    process.send('said');
  } else if (text) {
    await Promise.all(sockets.map((socket) => seen(socket, text)));
    process.send('seen');
  } else {
    expected = expect;
    check();
  }
});

function open(port, request) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    sockets.push(socket);
    socket.last = '';
    socket.on('data', (bytes) => {
      if (socket.head === undefined) return void resolve((socket.head = begin(socket, bytes)));
      received += bytes.length;
      socket.last = (socket.last + bytes.toString('latin1', Math.max(0, bytes.length - KEPT))).slice(-KEPT);
      socket.onText?.();
      check();
    });
  });
}

/** What came with the answer counts too. */
function begin(socket, bytes) {
  const end = bytes.indexOf('\r\n\r\n') + 4;
  received += bytes.length - end;
  socket.last = bytes.toString('latin1', Math.max(end, bytes.length - KEPT));
  return bytes.toString('latin1', 0, end);
}

function seen(socket, text) {
  return new Promise((resolve) => {
    socket.onText = () => socket.last.includes(text) && resolve();
    socket.onText();
  });
}

function check() {
  if (received < expected) return;
  received -= expected;
  expected = Infinity;
  process.send('received');
}
