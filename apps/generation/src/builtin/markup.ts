/** Text that is already HTML. Everything else is escaped when it enters a template. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Slot = Markup | string | number | false | null | undefined | readonly Slot[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

export const raw = (text: string): Markup => new Markup(text);

function render(slot: Slot): string {
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === 'string') return escapeHtml(slot);
  if (typeof slot === 'number') return String(slot);
  if (!slot) return '';
  return slot.map(render).join('\n');
}

/**
 * HTML template. Slots are escaped unless they are `Markup`; lists are joined by line breaks; lines are indented as they
 * will stand in the page, because people read this code while it is written.
 */
export function markup(strings: TemplateStringsArray, ...slots: Slot[]): Markup {
  const lines = strings.join('\u0000').split('\n');
  const filled = lines.slice(1).filter((line) => line.trim() !== '');
  const margin = Math.min(...filled.map((line) => line.search(/\S/)), 40);
  let next = 0;
  const written = lines.map((line, index) => {
    const flush = index === 0 ? line : line.slice(margin);
    const indent = /^ */.exec(flush)?.[0] ?? '';
    return flush.replaceAll('\u0000', () => render(slots[next++]).replaceAll('\n', `\n${indent}`));
  });
  return new Markup(
    written
      .filter((line) => line.trim() !== '')
      .join('\n')
      .trim(),
  );
}

/** CSS without the margin of the source it was written in; a slot of several lines keeps the indent of its line. */
export function rules(strings: TemplateStringsArray, ...slots: (string | number)[]): string {
  const text = strings.reduce((sum, part, index) => {
    if (index === 0) return part;
    const indent = /(?:^|\n)( *)$/.exec(sum)?.[1] ?? '';
    return sum + String(slots[index - 1] ?? '').replaceAll('\n', `\n${indent}`) + part;
  }, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
}
