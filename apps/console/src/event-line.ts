import type { SessionEvent } from '@openv0/contracts/events.js';
import type { LoggedEvent } from './operator-log.js';
import { short } from './table.js';

const TEXT = 70;

/** As the SDK would hand it out, in one line. */
export function jsonLine({ seq, json }: LoggedEvent): string {
  return `{"seq":${seq},${Buffer.from(json).toString('utf8').slice(1)}`;
}

/** For people: number, time, type, and what matters of the rest. */
export function eventLine({ seq, json, storedAt }: LoggedEvent): string {
  const event = JSON.parse(Buffer.from(json).toString('utf8')) as SessionEvent;
  return `${String(seq).padStart(5)}  ${storedAt.slice(11, 23)}  ${event.type.padEnd(20)}  ${about(event)}`.trimEnd();
}

function about(event: SessionEvent): string {
  switch (event.type) {
    case 'session:message':
      return `run ${event.data.run}, ${event.data.role}: ${short(event.data.text, TEXT)}`;
    case 'generation:started':
      return `run ${event.data.run}, ${event.data.total_steps} steps`;
    case 'generation:planned':
      return `${event.data.total_steps} steps`;
    case 'generation:step':
      return `${event.data.progress} %  step ${event.data.step_number} ${event.data.status}: ${short(event.data.message, TEXT)}`;
    case 'generation:completed':
      return `${event.data.status} after ${event.data.total_time} s`;
    case 'generation:error':
    case 'preview:error':
      return `${event.data.error_code}: ${short(event.data.error_message, TEXT)}`;
    case 'preview:updated':
      return `${event.data.html_content.length + event.data.css_content.length + event.data.js_content.length} characters`;
    case 'preview:delta':
      return `${event.data.file} at ${event.data.offset}, ${event.data.text.length} characters`;
    default:
      return '';
  }
}
