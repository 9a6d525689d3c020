import type { Writable } from 'node:stream';
import type { WebSocket } from 'ws';

/** The library's types don't say that it is there: the stream that bytes are written to, to be read as frames. */
type WithReceiver = WebSocket & { _receiver: Writable };

/**
 * Lets nothing be read after what broke the protocol. What came in while a message was served waits in the receiver's
 * buffer, and Node's streams hand it on all of that in one go, also when something of it fails: the ws library, 8.23,
 * would read on where it had stopped, in the middle of a frame that is gone, and throw where nobody catches it.
 */
export function endWithFirstError(client: WebSocket): void {
  const receiver = (client as WithReceiver)._receiver;
  receiver._write = writeUnlessErrored;
}

function writeUnlessErrored(
  this: Writable,
  ...[chunk, encoding, done]: Parameters<Writable['_write']>
): void {
  if (this.errored) return done();
  const { _write: write } = Object.getPrototypeOf(this) as Writable;
  write.call(this, chunk, encoding, done);
}
