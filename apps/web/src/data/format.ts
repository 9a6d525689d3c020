/** Sizes, dates and times of day as people read them. */

/** 6132 → "6.1 kB". */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "just now", "20 min ago", "yesterday", "Friday", "3 Nov". */
export function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const days = calendarDay(now) - calendarDay(then);
  if (days === 0) return `${Math.floor(minutes / 60)} h ago`;
  if (days === 1) return 'yesterday';
  const date = new Date(then);
  if (days < 7) return new Intl.DateTimeFormat('en', { weekday: 'long' }).format(date);
  return day(date);
}

/** The same, seen from now. */
export function agoFromNow(then: number): string {
  return ago(then, Date.now());
}

/** "3 Nov". */
export function day(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(date);
}

/** "14:02". */
export function timeOfDay(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** "Mon 30 Nov", or the time when it is today's. */
export function until(then: number, now: number): string {
  const date = new Date(then);
  if (calendarDay(then) === calendarDay(now)) return timeOfDay(date);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' }).format(date);
  return `${weekday} ${day(date)}`;
}

/** The same, seen from now. */
export function untilWhen(then: number): string {
  return until(then, Date.now());
}

function calendarDay(time: number): number {
  const date = new Date(time);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000);
}

/** What a file of the site is called: "chez-noémie.zip", of an earlier revision "chez-noémie-3.zip". */
export function fileName(title: string, extension: string, revision: number | null = null): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? ['site'];
  const name = words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '');
  return `${name}${revision === null ? '' : `-${revision}`}.${extension}`;
}

/** In UTF-16 code units: file systems take 255 bytes, and some write three for each. */
const LONGEST_NAME = 60;
