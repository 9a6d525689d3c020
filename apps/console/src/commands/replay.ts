import { setTimeout as delay } from 'node:timers/promises';
import { EXIT, numberOption, wholeOption, type Command } from '../command.js';
import { eventLine, jsonLine } from '../event-line.js';
import { noSuchSession, whichSession } from '../which-session.js';

export const replay: Command = {
  name: 'replay',
  args: ['SESSION'],
  summary: 'what is on a session’s log, in its own time',
  options: {
    speed: { type: 'string', takes: 'X', help: 'times as fast as it was (1); 0: all at once' },
    after: { type: 'string', takes: 'SEQ', help: 'begin behind this event (0)' },
    json: { type: 'boolean', help: 'one JSON object a line, as clients get it' },
  },
  async run(surroundings, asked) {
    const speed = numberOption(asked, 'speed', 1);
    const after = wholeOption(asked, 'after', 0);
    const sessionId = await whichSession(surroundings, asked.args[0] ?? '');
    const log = await surroundings.log();
    if (!(await log.checkpoint(sessionId))) throw noSuchSession();
    const line = asked.options.json ? jsonLine : eventLine;
    const first = await log.first(sessionId);
    const from = Math.max(after + 1, first ?? 1);
    if (from > after + 1)
      process.stderr.write(`The events ${after + 1} to ${from - 1} are gone from the log.\n`);
    let before: number | null = null;
    for await (const event of log.events(sessionId, from, await log.head(sessionId))) {
      const at = Date.parse(event.storedAt);
      if (before !== null && speed > 0) await delay(Math.max(0, (at - before) / speed));
      before = at;
      process.stdout.write(`${line(event)}\n`);
    }
    return EXIT.ok;
  },
};
