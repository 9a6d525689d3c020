import { escapeHtml } from '../markup.js';
import { n } from './svg.js';

/** A picture that fills its box and is cut where the box ends. No label: it says nothing that the text doesn't. */
export function picture(
  label: string,
  body: string,
  width = 1500,
  height = 640,
  align: 'xMinYMid' | 'xMidYMid' | 'xMinYMax' = 'xMinYMid',
): string {
  const role = label ? `role="img" aria-label="${escapeHtml(label)}"` : 'aria-hidden="true"';
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="${align} slice" ${role}>${body}</svg>`;
}

export interface Lettering {
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
  /** Width in units that it must not pass. */
  fit?: number;
}

/** A line of words inside a drawing. */
export function words(x: number, y: number, text: string, fill: string, lettering: Lettering = {}): string {
  const { size = 14, anchor = 'start', weight = 400, fit } = lettering;
  // Long names are set smaller, not narrower.
  const set = fit === undefined ? size : Math.min(size, fit / (text.length * 0.54));
  return (
    `<text x="${n(x)}" y="${n(y)}" font-size="${n(set)}" fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}` +
    `${weight === 400 ? '' : ` font-weight="${weight}"`}>${escapeHtml(text)}</text>`
  );
}
