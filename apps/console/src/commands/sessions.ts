import type { SessionLine } from '@openv0/contracts/http-answers.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { EXIT, JSON_OPTION, UsageError, wholeOption, type Command } from '../command.js';
import { ago, short, table } from '../table.js';
import { sessionLines } from '../which-session.js';

const PROMPT = 48;
const STATUSES = ['queued', 'running', 'completed', 'failed', 'cancelled'];

export const sessions: Command = {
  name: 'sessions',
  args: [],
  summary: 'the sessions, those that changed last first',
  about:
    'The hash is what logs and traces call a session. The id opens it: treat it as a secret under VIEWER_ACCESS=link.',
  options: {
    limit: { type: 'string', takes: 'N', help: 'as many at most (20)' },
    status: {
      type: 'string',
      takes: 'STATUS',
      help: `only those: ${STATUSES.join(', ')}`,
    },
    ...JSON_OPTION,
  },
  async run(surroundings, asked) {
    const limit = wholeOption(asked, 'limit', 20, 1);
    const { status, json } = asked.options;
    if (status !== undefined && !STATUSES.includes(String(status)))
      throw new UsageError(`--status must be one of ${STATUSES.join(', ')}; it is "${String(status)}"`);
    const found: SessionLine[] = [];
    for await (const line of sessionLines(surroundings)) {
      if (status === undefined || line.status === status) found.push(line);
      if (found.length >= limit) break;
    }
    if (json) {
      const lines = found.map((line) => ({ ...line, hash: sessionHash(line.session_id) }));
      process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
    } else process.stdout.write(found.length > 0 ? table(found.map(rowOf)) : 'No sessions.\n');
    return EXIT.ok;
  },
};

function rowOf(line: SessionLine) {
  return {
    session: line.session_id,
    hash: sessionHash(line.session_id),
    status: line.status,
    run: line.run,
    '%': line.progress,
    changed: ago(line.updated_at, Date.now()),
    prompt: short(line.prompt, PROMPT),
  };
}
