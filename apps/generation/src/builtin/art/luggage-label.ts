/** A label on a string, such as hangs from a suitcase: a name and a number. */
import { box, lettering, line, type Inks } from './ribbon-inks.js';
import { circle } from './svg.js';

export function luggageLabel(name: string, mark: string, inks: Inks): string {
  const size = Math.min(21, Math.floor(330 / Math.max(10, name.length)));
  return (
    `<svg viewBox="0 0 320 190" width="320" height="190" aria-hidden="true" font-family="var(--head)"><g transform="rotate(-5 160 95)">` +
    `<path d="M28 92C-6 70-10 30 20 8" fill="none" stroke="${inks.brass.light}" stroke-width="3"/>` +
    `<path d="M66 34H304V158H66L30 118V74Z" fill="#00000040" transform="translate(6 8)"/>` +
    `<path d="M66 34H304V158H66L30 118V74Z" fill="${inks.enamel.mid}"/>` +
    `<path d="M70 42H296V150H70L38 114V78Z" fill="none" stroke="${inks.brass.dark}" stroke-width="1"/>` +
    circle(52, 96, 12, inks.brass.mid) +
    circle(52, 96, 6, inks.night) +
    lettering(186, 78, size, name, '#23211c') +
    line(86, 92, 286, 92, '#b9b1a0', 1) +
    lettering(186, 126, 28, mark, inks.accentDeep, 'text-anchor="middle" font-style="italic"') +
    box(86, 138, 200, 1, '#b9b1a0') +
    '</g></svg>'
  );
}
