import { ConsoleError } from '../command.js';

/** What a look at one thing gave. `advice`: what to do, when it isn't `ok`. */
export interface Finding {
  area: 'config' | 'services' | 'broker' | 'streams' | 'limits' | 'clock';
  what: string;
  verdict: 'ok' | 'warning' | 'wrong';
  found: string;
  advice?: string;
}

export type Look = () => Promise<Finding[]>;

export function ok(area: Finding['area'], what: string, found: string): Finding {
  return { area, what, verdict: 'ok', found };
}

export function warning(area: Finding['area'], what: string, found: string, advice: string): Finding {
  return { area, what, verdict: 'warning', found, advice };
}

export function wrong(area: Finding['area'], what: string, found: string, advice: string): Finding {
  return { area, what, verdict: 'wrong', found, advice };
}

/** What can't be looked at is a finding too, and doesn't keep from looking at the rest. */
export async function looked(area: Finding['area'], what: string, look: Look): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ConsoleError) return [wrong(area, what, error.message, error.advice)];
    return [wrong(area, what, (error as Error).message, 'This was not foreseen: report it.')];
  }
}
