import { ApiClient } from '../api-client.js';
import { EXIT, UsageError, type Command } from '../command.js';
import { whichSession } from '../which-session.js';

const OWNER_S = 60;

export const kick: Command = {
  name: 'kick',
  args: ['SESSION', 'TOKEN'],
  summary: 'take a token’s rights away, and put out whoever is there by it',
  about: `TOKEN is the token itself, or its "jti". Its connections end with 4508 and don't come back. Whoever came by an
unlisted link (VIEWER_ACCESS=link) has no token to take.`,
  options: {},
  async run(surroundings, asked) {
    const [session = '', given = ''] = asked.args;
    const sessionId = await whichSession(surroundings, session);
    const jti = tokenId(given);
    const { token } = await (
      await surroundings.signer()
    ).sign({ sid: sessionId, role: 'owner', expiresIn: OWNER_S });
    const path = `/v1/sessions/${sessionId}/tokens/${encodeURIComponent(jti)}`;
    await new ApiClient(surroundings.pageUrl, token).get(path, { method: 'DELETE' });
    process.stdout.write('Its token is worth nothing any more.\n');
    return EXIT.ok;
  },
};

function tokenId(given: string): string {
  const parts = given.split('.');
  if (parts.length !== 3) return checked(given);
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) as { jti?: unknown };
    return checked(String(claims.jti));
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError('TOKEN is neither a token nor a "jti"');
  }
}

function checked(jti: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(jti)) return jti;
  throw new UsageError('TOKEN is neither a token nor a "jti"');
}
