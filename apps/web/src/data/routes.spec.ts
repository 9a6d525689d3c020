import { describe, expect, it } from 'vitest';
import { parseRoute, sessionPath } from './routes.js';

const ID = 'k3Vq9abcDEF_-012345678';

describe('parseRoute', () => {
  it('knows its pages', () => {
    expect(parseRoute('/')).toEqual({ page: 'start' });
    expect(parseRoute(sessionPath(ID))).toEqual({ page: 'session', sessionId: ID });
    expect(parseRoute(`/s/${ID}/`)).toEqual({ page: 'session', sessionId: ID });
    expect(parseRoute(`/preview/${ID}`)).toEqual({ page: 'preview', sessionId: ID, revision: null });
    expect(parseRoute(`/preview/${ID}`, 'revision=7')).toMatchObject({ revision: 7 });
  });

  it.each(['/s', '/s/', '/s/short', `/s/${ID}x`, `/s/${ID}/more`, `/x/${ID}`, '/s/..%2f..%2fadmin-admin-x'])(
    '%s is no page',
    (path) => {
      expect(parseRoute(path)).toEqual({ page: 'missing' });
    },
  );

  it.each(['latest', '', '0', '-1', '1e3'])(
    'there is no revision “%s”, and no other is shown for it',
    (revision) => {
      expect(parseRoute(`/preview/${ID}`, `revision=${revision}`)).toEqual({ page: 'missing' });
    },
  );
});
