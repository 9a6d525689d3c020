/**
 * Socket.IO with its recovery of connections on, in memory, as a peer for the benchmarks. Publications come as lines on
 * standard input: a room, a space, a JSON document.
 */
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Server } from 'socket.io';

const http = createServer();
// No pings while it is measured: nobody would answer.
const io = new Server(http, {
  transports: ['websocket'],
  connectionStateRecovery: {},
  pingInterval: 3_600_000,
});
io.on('connection', (socket) => void socket.join(String(socket.handshake.query.room)));
http.listen(0, '127.0.0.1', () => console.log(http.address().port));

createInterface({ input: process.stdin }).on('line', (line) => {
  const space = line.indexOf(' ');
  io.to(line.slice(0, space)).emit('event', JSON.parse(line.slice(space + 1)));
});
