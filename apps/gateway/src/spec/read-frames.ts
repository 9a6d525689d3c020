import type { Writable } from 'node:stream';
import * as ws from 'ws';

/** The library's own reader and inflater; its types don't say that they are there. */
const { Receiver, PerMessageDeflate } = ws as unknown as {
  Receiver: new (options: { isServer: boolean; extensions?: Record<string, unknown> }) => Writable;
  PerMessageDeflate: new (options: { isServer: boolean }) => { accept(response: object[]): void };
};

/** What a WebSocket client that inflates reads from these bytes: the texts of messages, and `ping`. */
export async function readDeflated(chunks: readonly Uint8Array[]): Promise<string[]> {
  const inflater = new PerMessageDeflate({ isServer: false });
  inflater.accept([{ server_no_context_takeover: [true], client_no_context_takeover: [true] }]);
  const receiver = new Receiver({ isServer: false, extensions: { 'permessage-deflate': inflater } });
  const messages: string[] = [];
  receiver.on('message', (bytes: Buffer) => messages.push(bytes.toString()));
  receiver.on('ping', () => messages.push('ping'));
  for (const chunk of chunks) {
    await new Promise<void>((resolve, reject) => {
      receiver.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }
  return messages;
}
