import { EXIT, wholeOption, type Command } from '../command.js';
import { eventLine, jsonLine } from '../event-line.js';
import { noSuchSession, whichSession } from '../which-session.js';

export const tail: Command = {
  name: 'tail',
  args: ['SESSION'],
  summary: 'a session’s events as they are stored, until Ctrl-C',
  about: 'Read from the broker itself, past the gateways.',
  options: {
    after: {
      type: 'string',
      takes: 'SEQ',
      help: 'begin behind this event (the last ten; 0: from the beginning)',
    },
    'until-end': { type: 'boolean', help: 'stop when no run is at work any more' },
    json: { type: 'boolean', help: 'one JSON object a line, as clients get it' },
  },
  async run(surroundings, asked) {
    const sessionId = await whichSession(surroundings, asked.args[0] ?? '');
    const log = await surroundings.log();
    if (!(await log.checkpoint(sessionId))) throw noSuchSession();
    const head = await log.head(sessionId);
    const after = wholeOption(asked, 'after', Math.max(0, head - 10));
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    const line = asked.options.json ? jsonLine : eventLine;
    const ended = async (): Promise<boolean> => {
      const record = await log.record(sessionId);
      return record?.runs.every(({ status }) => status !== 'queued' && status !== 'running') ?? true;
    };
    const untilEnd = asked.options['until-end'] === true;
    if (untilEnd && after >= head && (await ended())) return EXIT.ok;
    for await (const event of log.follow(sessionId, after, stop.signal)) {
      process.stdout.write(`${line(event)}\n`);
      // The record follows the log a moment later.
      if (untilEnd && isLast(event.json) && event.seq >= (await log.head(sessionId))) break;
    }
    return EXIT.ok;
  },
};

function isLast(json: Uint8Array): boolean {
  return Buffer.from(json).toString('utf8').startsWith('{"type":"generation:completed"');
}
