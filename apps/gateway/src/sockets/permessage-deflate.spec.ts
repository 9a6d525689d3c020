import { describe, expect, it } from 'vitest';
import { acceptableOffer } from './permessage-deflate.js';

const PLAIN = 'permessage-deflate';

describe('an offer of compression', () => {
  it.each([
    ['Chromium, Node and ws', 'permessage-deflate; client_max_window_bits', PLAIN],
    ['Firefox', 'permessage-deflate', PLAIN],
    ['a client with a small window of its own', 'permessage-deflate; client_max_window_bits=9', PLAIN],
    [
      'one without context',
      'permessage-deflate;server_no_context_takeover;client_no_context_takeover',
      PLAIN,
    ],
    ['another extension first', 'x-webkit-deflate-frame, permessage-deflate', PLAIN],
    [
      'a second choice that can be honoured',
      'permessage-deflate; server_max_window_bits=10, permessage-deflate',
      PLAIN,
    ],
    [
      'our own window, named',
      'permessage-deflate; server_max_window_bits="15"',
      'permessage-deflate; server_max_window_bits=15',
    ],
  ])('of %s is accepted', (_who, header, accepted) => {
    expect(acceptableOffer(header)).toBe(accepted);
  });

  it.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['a window that one frame for all can’t have', 'permessage-deflate; server_max_window_bits=10'],
    ['a window without a size', 'permessage-deflate; server_max_window_bits'],
    ['an unknown parameter', 'permessage-deflate; level=9'],
    ['a parameter twice', 'permessage-deflate; client_max_window_bits; client_max_window_bits=10'],
    ['a wrong value', 'permessage-deflate; client_max_window_bits=16'],
    ['a value where none belongs', 'permessage-deflate; server_no_context_takeover=1'],
    ['only another extension', 'permessage-bzip2'],
    ['no list at all', ';;=,"'],
  ])('is declined when it is %s', (_what, header) => {
    expect(acceptableOffer(header)).toBeUndefined();
  });
});
