const LONGEST = 60;

/**
 * The name of a file that somebody keeps: `levain-fils-7.zip`. Letters, digits and dashes alone, whatever a site is
 * called: it goes into a header, and onto a disk.
 */
export function fileName(title: string, revision: number, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = words.join('-').slice(0, LONGEST).replace(/-+$/, '');
  return `${name === '' ? 'site' : name}-${revision}.${extension}`;
}
