import type { Duplex } from 'node:stream';

/** Only the handle knows how much of one large write is out: a stream counts a write when all of it is. */
type TcpSocket = Duplex & { _handle?: { bytesWritten: number; writeQueueSize: number } };

/** Bytes that the kernel has taken from this socket, ever. */
export function takenBytes(socket: Duplex): number {
  const { bytesWritten = 0, writeQueueSize = 0 } = (socket as TcpSocket)._handle ?? {};
  return bytesWritten - writeQueueSize;
}
