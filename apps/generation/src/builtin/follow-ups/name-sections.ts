/** Which sections of a page a clause names. */
import { SECTION_WORDS } from '../understand/section-words.js';
import { word } from '../understand/words.js';

/** A section that the site has, or could have. */
export interface NamedSection {
  id: string;
  title: string;
}

export interface Mention {
  id: string;
  at: number;
  length: number;
  /** How well the word fits: 0 is its own title, then its likeliest word. */
  rank: number;
}

/** The sections that a clause names, in its order; of words that overlap the longest counts, then the likeliest. */
export function sectionsIn(clause: string, sections: readonly NamedSection[]): Mention[] {
  const mentions = [...byWords(clause, sections), ...byTitles(clause, sections)];
  const clear = mentions.filter((one) => !mentions.some((other) => beats(other, one)));
  const inOrder = clear.toSorted((a, b) => a.at - b.at);
  return inOrder.filter(({ id }, i) => inOrder.findIndex((other) => other.id === id) === i);
}

function byWords(clause: string, sections: readonly NamedSection[]): Mention[] {
  return SECTION_WORDS.flatMap(({ ids, pattern }) => {
    const place = ids.findIndex((one) => sections.some((section) => section.id === one));
    const id = ids[place];
    if (id === undefined) return [];
    return [...clause.matchAll(pattern)].map(({ index, 0: said }) => ({
      id,
      at: index,
      length: said.length,
      rank: place + 1,
    }));
  });
}

function byTitles(clause: string, sections: readonly NamedSection[]): Mention[] {
  return sections.flatMap(({ id, title }) => {
    const at = title.length > 3 ? clause.search(word(title)) : -1;
    return at < 0 ? [] : [{ id, at, length: title.length, rank: 0 }];
  });
}

function beats(one: Mention, other: Mention): boolean {
  const overlap = one.at < other.at + other.length && other.at < one.at + one.length;
  if (!overlap || one === other) return false;
  return one.length > other.length || (one.length === other.length && one.rank < other.rank);
}
