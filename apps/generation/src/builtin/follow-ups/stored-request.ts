/** The request that a plan carries, as it was stored: by this version of the author, by an older one, by somebody else. */
import type { Plan } from '../../engine/author.js';
import { LANGS, SITE_KINDS, TONES } from '../kinds/kind-names.js';
import { countsOf } from '../understand/counts.js';
import { HOSTS } from '../understand/host.js';
import { TOPICS } from '../understand/kind-words.js';
import type { SiteRequest } from '../understand/understand.js';

const read = new WeakMap<object, SiteRequest | null>();

/**
 * The request in a plan's notes; null for a plan of somebody else, or of a kind that there isn't any more: such a page
 * stays as it is. What an older version didn't know is as it was then. The same notes give the same object: what is
 * composed from it is composed once.
 */
export function requestOf(plan: Plan | null): SiteRequest | null {
  const notes = plan?.notes;
  if (typeof notes !== 'object' || notes === null) return null;
  const known = read.get(notes);
  if (known !== undefined) return known;
  const request = requestIn(notes);
  read.set(notes, request);
  return request;
}

function requestIn(notes: Partial<SiteRequest>): SiteRequest | null {
  const kind = SITE_KINDS.find((one) => one === notes.kind);
  if (typeof notes.root !== 'number' || !kind) return null;
  const topics = TOPICS[kind].map(([topic]) => topic);
  const texts = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  const number = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null;
  const whole = (value: unknown, most: number): number | undefined =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most ? Number(value) : undefined;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const counts = countsOf(notes.counts, kind);
  return {
    root: notes.root,
    kind,
    topic: topics.find((one) => one === notes.topic) ?? topics.at(-1) ?? '',
    brand: text(notes.brand),
    place: text(notes.place),
    lang: LANGS.find((one) => one === notes.lang) ?? 'en',
    ...(LANGS.some((one) => one === notes.home) && { home: notes.home }),
    dark: notes.dark === true,
    ...(notes.light === true && { light: true as const }),
    tone: TONES.find((one) => one === notes.tone) ?? null,
    headline: Math.min(2, Math.max(0.5, number(notes.headline) ?? 1)),
    hue: number(notes.hue),
    since: number(notes.since),
    ...(whole(notes.month, 12) && { month: whole(notes.month, 12) }),
    ...(whole(notes.days, 99) && { days: whole(notes.days, 99) }),
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(whole(notes.from, 5_000) && { from: whole(notes.from, 5_000) }),
    ...(HOSTS.some((one) => one === notes.host) && { host: notes.host }),
    wanted: texts(notes.wanted),
    refused: texts(notes.refused),
    ...(texts(notes.removed).length > 0 && { removed: texts(notes.removed) }),
    ...(texts(notes.order).length > 0 && { order: texts(notes.order) }),
  };
}
