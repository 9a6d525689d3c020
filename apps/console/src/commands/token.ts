import type { Role } from '@openv0/contracts/frames.js';
import { MAX_TOKEN_LIFE_S } from '@openv0/platform/tokens.js';
import { EXIT, JSON_OPTION, UsageError, type Command } from '../command.js';
import { whichSession } from '../which-session.js';

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 };

export const token: Command = {
  name: 'token',
  args: [],
  summary: 'a token: an operator’s for all sessions, or somebody’s for one',
  options: {
    role: { type: 'string', takes: 'ROLE', help: 'operator (default), owner or viewer' },
    session: {
      type: 'string',
      takes: 'SESSION',
      help: 'the session that it is for; an operator’s is for all of them',
    },
    expires: { type: 'string', takes: 'TIME', help: 'how long it lives: 90s, 15m, 8h, 30d at most (1h)' },
    ...JSON_OPTION,
  },
  async run(surroundings, { options }) {
    const role = roleOf(options.role);
    const expiresIn = secondsOf(options.expires ?? '1h');
    const { session } = options;
    if (role !== 'operator' && typeof session !== 'string') {
      throw new UsageError(`a token of a role "${role}" is for one session: --session SESSION`);
    }
    const sid = typeof session === 'string' ? await whichSession(surroundings, session) : '*';
    const made = await (await surroundings.signer()).sign({ sid, role, expiresIn });
    const shown = { token: made.token, jti: made.jti, role, expires_at: made.expiresAt.toISOString() };
    process.stdout.write(`${options.json ? JSON.stringify(shown, null, 2) : made.token}\n`);
    return EXIT.ok;
  },
};

function roleOf(text: string | boolean | undefined): Role {
  if (text === undefined) return 'operator';
  if (text === 'operator' || text === 'owner' || text === 'viewer') return text;
  throw new UsageError(`--role must be operator, owner or viewer; it is "${String(text)}"`);
}

function secondsOf(text: string | boolean): number {
  const [, count, unit = ''] = /^(\d{1,7})([smhd])$/.exec(String(text)) ?? [];
  const seconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (seconds >= 1 && seconds <= MAX_TOKEN_LIFE_S) return seconds;
  throw new UsageError(`--expires must be a time such as 15m or 8h, 30d at most; it is "${String(text)}"`);
}
