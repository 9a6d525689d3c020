/** Times and sizes as people read them. */

/** 26 → "0:26", 3671 → "1:01:11". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pad = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** A step's length: 0.94 → "0.9 s", 75 → "1:15". */
export function duration(seconds: number): string {
  const shown = Math.max(0, seconds);
  return shown < 60 ? `${shown.toFixed(1)} s` : clock(shown);
}

/** What is left, no more exact than it is known: 31 → "about 30 s left". */
export function timeLeft(seconds: number): string {
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 60) return `about ${Math.round(seconds / 5) * 5} s left`;
  const minutes = Math.round(seconds / 60);
  return `about ${minutes} min left`;
}

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

/** "3 Nov". */
export function day(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(date);
}

/** "14:02". */
export function timeOfDay(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** "works until Mon 30 Nov", or the time when it is today's. */
export function until(then: number, now: number): string {
  const date = new Date(then);
  if (calendarDay(then) === calendarDay(now)) return timeOfDay(date);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' }).format(date);
  return `${weekday} ${day(date)}`;
}

function calendarDay(time: number): number {
  const date = new Date(time);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000);
}
