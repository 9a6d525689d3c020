import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['Levain & Fils', 'levain-fils-7.zip'],
    ['  Café Œuvre — Ångström ', 'cafe-uvre-angstrom-7.zip'],
    ['パン屋', 'site-7.zip'],
    ['', 'site-7.zip'],
    ['../../etc/passwd', 'etc-passwd-7.zip'],
    ['a"; filename="b.exe\r\nSet-Cookie: x', 'a-filename-b-exe-set-cookie-x-7.zip'],
    ['x'.repeat(300), `${'x'.repeat(60)}-7.zip`],
    [`${'x'.repeat(59)} y`, `${'x'.repeat(59)}-7.zip`],
  ])('of %j is %s', (title, name) => {
    expect(fileName(title, 7, 'zip')).toBe(name);
  });
});
