/**
 * Viewers of any of the servers that are compared, as cheap as they can be: bare TCP sockets that count events by a mark in
 * their text, and take the time of every 50th viewer's from it. A process of its own. Told `{port, openings}`, it opens a
 * connection per opening: `request` is the upgrade, `first` the text of the first messages, `ready` what the server says
 * when it is subscribed. Told `{expect}`, it answers once so many events have come since the last time, with the latencies.
 */
import { connect } from 'node:net';

/** Stands in every event in front of the time of its publication, in milliseconds of the wall clock. */
const MARK = Buffer.from('"published_ms":');
const DIGITS = 17;
const TIMED_EACH = 50;
let received = 0;
let expected = Infinity;
let latencies = [];
let viewers = 0;

process.on('message', async ({ port, openings, expect }) => {
  if (openings) {
    for (const opening of openings) await open(port, opening);
    process.send('connected');
  } else {
    expected = expect;
    check();
  }
});

function open(port, { request, first, ready }) {
  const timed = viewers++ % TIMED_EACH === 0;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let greeting = '';
    let rest = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      if (ready !== null) {
        if (greeting === '') for (const text of first) socket.write(maskedFrame(text));
        greeting += bytes.toString('latin1');
        if (!greeting.includes(ready)) return;
        ready = null;
        return void resolve();
      }
      const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      let end = 0;
      for (let at = all.indexOf(MARK); at >= 0; at = all.indexOf(MARK, end)) {
        if (at + MARK.length + DIGITS > all.length) break;
        end = at + MARK.length;
        received += 1;
        if (timed) latencies.push(now() - parseFloat(all.toString('latin1', end, end + DIGITS)));
      }
      rest = all.subarray(Math.max(end, all.length - MARK.length - DIGITS));
      check();
    });
  });
}

function now() {
  return performance.timeOrigin + performance.now();
}

/** A client's frame, its mask all zeros. Under 126 bytes or under 64 KiB. */
function maskedFrame(text) {
  const payload = Buffer.from(text);
  const length =
    payload.length < 126 ? [0x80 | payload.length] : [0xfe, payload.length >> 8, payload.length & 255];
  return Buffer.concat([Buffer.from([0x81, ...length, 0, 0, 0, 0]), payload]);
}

function check() {
  if (received < expected) return;
  received -= expected;
  expected = Infinity;
  process.send(latencies);
  latencies = [];
}
