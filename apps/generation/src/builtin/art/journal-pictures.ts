/** What is heard and what comes by post: strips of sound with time codes, envelopes, a halftone. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { stamp, type Cover } from './journal-covers.js';
import type { JournalInks } from './journal-inks.js';
import { at, circle, n, rect } from './svg.js';

export interface Chapter {
  name: string;
  /** In seconds, from the beginning. */
  start: number;
}

export const timeCode = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** Loudness as bars around a line: speech comes in phrases, phrases in breaths. */
function bars(
  width: number,
  height: number,
  step: number,
  color: (part: number) => string,
  random: Random,
): string {
  const count = Math.floor(width / step);
  const phrase = random.int(7, 13);
  const marks = Array.from({ length: count }, (_, index) => {
    const breath = Math.abs(Math.sin((index * Math.PI) / phrase)) ** 0.6;
    const high = Math.max(3, (0.16 + 0.84 * breath * random.next()) * height);
    return [
      color(index / count),
      `M${n(index * step + step / 2)} ${n((height - high) / 2)}v${n(high)}`,
    ] as const;
  });
  const wide = step - Math.max(2, Math.round(step * 0.35));
  return [...new Set(marks.map(([ink]) => ink))]
    .map((ink) => {
      const path = marks.filter(([own]) => own === ink).map(([, mark]) => mark);
      return `<path d="${path.join('')}" stroke="${ink}" stroke-width="${wide}"/>`;
    })
    .join('');
}

/** A strip of one episode. Decoration: its length stands beside it. */
export const soundStrip = (color: string, random: Random): string =>
  `<svg viewBox="0 0 600 56" preserveAspectRatio="none" aria-hidden="true">${bars(600, 56, 5, () => color, random)}</svg>`;

/** One whole episode in three rows, chapters flagged where they begin. */
export function soundSheet(
  chapters: readonly Chapter[],
  length: number,
  { paper, ink, spots }: JournalInks,
  random: Random,
  label: string,
): string {
  const rows = 3;
  const each = length / rows;
  const sheet = Array.from({ length: rows }, (_, row) => {
    const y = 84 + row * 222;
    const [from, until] = [row * each, (row + 1) * each];
    const strip = bars(
      1200,
      96,
      8,
      (part) => colorAt(chapters, from + part * each, spots),
      random.fork(`row${row}`),
    );
    const ticks = Array.from({ length: 7 }, (_tick, index) => {
      const seconds = Math.round(from + (index * each) / 6);
      const anchor = index === 0 ? 'start' : index === 6 ? 'end' : 'middle';
      return `<text x="${index * 200}" y="142" text-anchor="${anchor}">${timeCode(seconds)}</text>`;
    });
    const flags = chapters
      .filter(({ start }) => start >= from && start < until)
      .map(({ name, start }) =>
        flag(name, ((start - from) / each) * 1200, colorAt(chapters, start, spots), ink),
      );
    return at(
      40,
      y,
      `${strip}<path d="M0 118H1200" stroke="${ink}"/><g font-family="var(--mono)" font-size="15" fill="${ink}">${ticks.join('')}</g>${flags.join('')}`,
    );
  });
  return `<svg viewBox="0 0 1280 700" role="img" aria-label="${escapeHtml(label)}">${rect(0, 0, 1280, 700, paper)}${sheet.join('')}</svg>`;
}

function flag(name: string, x: number, color: string, ink: string): string {
  const width = name.length * 11.5 + 24;
  const left = Math.min(x, 1200 - width);
  return `<path d="M${n(x)} -44V118" stroke="${ink}" stroke-width="2"/>${rect(left, -46, width, 34, color)}<text x="${n(left + 12)}" y="-23" font-family="var(--head)" font-size="20" fill="${ink}">${escapeHtml(name)}</text>`;
}

const colorAt = (chapters: readonly Chapter[], second: number, spots: JournalInks['spots']): string => {
  const index = chapters.findLastIndex(({ start }) => start <= second);
  return [spots[0], spots[1], spots[3]][Math.max(0, index) % 3] ?? spots[0];
};

/** A postmark: two rings, place and day, and the waves that cancel the stamp. */
function postmark(x: number, y: number, place: string, day: string, ink: string): string {
  const wave = Array.from(
    { length: 5 },
    (_, index) => `M56 ${-26 + index * 13}q18 -12 36 0t36 0t36 0t36 0`,
  ).join('');
  return at(
    x,
    y,
    circle(0, 0, 54, 'none', `stroke="${ink}" stroke-width="3"`) +
      circle(0, 0, 36, 'none', `stroke="${ink}" stroke-width="2"`) +
      `<g font-family="var(--mono)" text-anchor="middle" fill="${ink}"><text y="-2" font-size="15" font-weight="700">${escapeHtml(day)}</text><text y="16" font-size="12">${escapeHtml(place.slice(0, 9))}</text></g>` +
      `<path d="${wave}" fill="none" stroke="${ink}" stroke-width="3"/>`,
    -9,
  );
}

export interface Post {
  covers: readonly Cover[];
  values: readonly string[];
  place: string;
  day: string;
  /** Four typed lines. */
  address: readonly string[];
}

/** Three envelopes over each other, the last one addressed to whoever reads. */
export function envelopes(
  { covers, values, place, day, address }: Post,
  inks: JournalInks,
  random: Random,
  label: string,
): string {
  const { paper, ink, spots } = inks;
  const grounds = [spots[4], spots[3], paper];
  const spreads = [
    [150, 40, 7],
    [60, 110, -6],
    [90, 190, 2],
  ] as const;
  const all = spreads.map(([x, y, lean], index) => {
    const cover = covers[index];
    const front = index === 2;
    return at(
      x,
      y,
      rect(5, 7, 620, 372, ink, 3).replace('/>', ' opacity=".18"/>') +
        `<rect width="620" height="372" rx="3" fill="${grounds[index] ?? paper}" stroke="${ink}" stroke-width="2"/>` +
        (front ? airmail(spots[0], spots[2]) : '') +
        `<g transform="translate(432 26) rotate(${random.int(-3, 3)})">${cover ? stamp(cover, values[index] ?? '', place, inks) : ''}</g>` +
        postmark(372, 96, place, day, ink) +
        (front ? typedLines(address, ink) : ''),
      lean,
    );
  });
  return `<svg viewBox="0 0 800 640" role="img" aria-label="${escapeHtml(label)}">${all.join('')}</svg>`;
}

/** Slanted bars all along the edge. */
function airmail(one: string, other: string): string {
  const bar = (x: number, y: number, index: number): string =>
    `<path d="M${x} ${y}h18l-8 12h-18Z" fill="${index % 2 ? one : other}"/>`;
  const across = Array.from(
    { length: 19 },
    (_, index) => bar(14 + index * 32, 2, index) + bar(14 + index * 32, 358, index),
  );
  const down = Array.from(
    { length: 10 },
    (_, index) => `<path d="M2 ${34 + index * 32}l12 -8v18l-12 8Z" fill="${index % 2 ? one : other}"/>`,
  );
  return across.join('') + down.join('');
}

const typedLines = (lines: readonly string[], ink: string): string =>
  `<g font-family="var(--mono)" font-size="21" fill="${ink}">${lines.map((line, index) => `<text x="60" y="${216 + index * 38}">${escapeHtml(line)}</text>`).join('')}</g>` +
  `<path d="${lines.map((_line, index) => `M56 ${226 + index * 38}H400`).join('')}" stroke="${ink}" opacity=".35"/>`;

/** A picture printed in dots: a disc over a horizon, dark where it is dense. */
export function halftone({ paper, ink, accent }: JournalInks, random: Random, label: string): string {
  const [cx, cy, r] = [random.int(220, 380), random.int(130, 190), random.int(84, 120)];
  const floor = random.int(250, 290);
  const step = 12;
  const ground: string[] = [];
  const disc: string[] = [];
  for (let row = 0; row < 33; row += 1) {
    for (let column = 0; column < 50; column += 1) {
      const [x, y] = [column * step + (row % 2 ? step / 2 : 0), row * step];
      const far = Math.hypot(x - cx, y - cy);
      const size =
        y > floor
          ? 2 + ((y - floor) / 110) * 4.4 * (0.6 + 0.4 * Math.sin(x / 37 + y / 13))
          : far < r
            ? 0
            : 1 + (y / floor) * 2.6;
      if (far < r && y <= floor) disc.push(circle(x, y, 5.4 - (far / r) * 2.4, accent));
      else if (size > 1) ground.push(`M${n(x)} ${n(y)}h0`.concat(`|${Math.round(size)}`));
    }
  }
  const bySize = [2, 3, 4, 5, 6].map((size) => {
    const path = ground.filter((dot) => dot.endsWith(`|${size}`)).map((dot) => dot.split('|')[0]);
    return `<path d="${path.join('')}" stroke="${ink}" stroke-width="${size * 1.7}" stroke-linecap="round"/>`;
  });
  return `<svg viewBox="0 0 600 390" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeHtml(label)}">${rect(0, 0, 600, 390, paper)}${bySize.join('')}${disc.join('')}</svg>`;
}
