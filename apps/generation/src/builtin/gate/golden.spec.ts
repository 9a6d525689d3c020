/**
 * The same prompt and seed give the same bytes, on every machine and in every version, unless a change means them to
 * differ: then `npx vitest -u` writes the hashes anew, and the history says why.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { SITE_KINDS } from '../kinds/kind-names.js';
import { understand } from '../understand/understand.js';
import { GATE_PROMPTS } from './prompts.js';
import { wholePage } from './whole-page.js';

describe('the bytes of a site', () => {
  it.each(SITE_KINDS)('are what they were: %s', async (kind) => {
    const hashes = GATE_PROMPTS.filter((entry) => entry.kind === kind).map(({ lang, prompt }) => {
      const bytes = wholePage(compose(understand(prompt, 1)));
      return `${lang} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
    await expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot(`golden/${kind}.txt`);
  });
});
