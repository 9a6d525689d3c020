/**
 * The line to the page outside: a port of its own, handed over before any generated code runs. What generated code
 * sends by itself arrives where nobody reads, and what the page sends never passes a listener of generated code.
 */
import type { FrameReport, FrameRequest, Keyed } from '@openv0/react/preview-messages.js';
import { own } from './own.js';

export class Line {
  #port: MessagePort | null = null;

  /** Asks the page for the port, in the name of the mount that `key` names. */
  open(key: string, obey: (request: FrameRequest) => void): void {
    const take = ({ source, data, ports: [port] }: MessageEvent<Partial<Keyed<object>> | null>): void => {
      if (source !== parent || parent === window || data?.key !== key || !port) return;
      removeEventListener('message', take);
      this.#port = port;
      port.addEventListener('message', (event) => obey(own.dataOf(event) as FrameRequest));
      port.start();
    };
    addEventListener('message', take);
    const ready: Keyed<FrameReport> = { type: 'ready', key };
    parent.postMessage(ready, '*');
  }

  readonly report = (message: FrameReport): void => {
    if (this.#port) own.post(this.#port, message);
  };
}
