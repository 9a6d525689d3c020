/**
 * JSON as models write it: with talk and fences around it, comments, trailing commas, other quotes, Python's words,
 * line breaks in strings, or the end missing. What can't be understood is left out; nothing is ever evaluated.
 */
export type Loose = string | number | boolean | null | Loose[] | { [name: string]: Loose };

/** Deeper is no plan, and would overflow the stack. */
const MAX_DEPTH = 20;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '`': '`' };
const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const WORDS: Readonly<Record<string, boolean | null>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
};

/** The objects and lists in the text that lie in no other, the longest first. */
export function readLooseJson(text: string): (Loose[] | Record<string, Loose>)[] {
  const found: { value: Loose[] | Record<string, Loose>; length: number }[] = [];
  const begins = /[{[]/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const reader = new LooseReader(text, match.index);
    const value = reader.value(0);
    begins.lastIndex = reader.at;
    if (typeof value === 'object' && value !== null) found.push({ value, length: reader.at - match.index });
  }
  return found.toSorted((a, b) => b.length - a.length).map(({ value }) => value);
}

export function isRecord(value: Loose | undefined): value is Record<string, Loose> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class LooseReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  value(depth: number): Loose {
    this.#skip();
    const sign = this.text[this.at] ?? '';
    if (depth < MAX_DEPTH && sign === '{') return this.#object(depth);
    if (depth < MAX_DEPTH && sign === '[') return this.#array(depth);
    return isQuote(sign) ? this.#string() : this.#word();
  }

  #object(depth: number): Loose {
    const found = new Map<string, Loose>();
    this.at += 1;
    for (;;) {
      this.#skipCommas();
      const sign = this.text[this.at];
      if (sign === undefined || sign === '}' || sign === ']') break;
      const name = isQuote(sign) ? this.#string() : String(this.#word());
      this.#skip();
      if (this.text[this.at] === ':' || this.text[this.at] === '=') {
        this.at += 1;
        found.set(name, this.value(depth + 1));
      }
    }
    if (this.text[this.at] === '}') this.at += 1;
    return Object.fromEntries(found);
  }

  #array(depth: number): Loose {
    const found: Loose[] = [];
    this.at += 1;
    for (;;) {
      this.#skipCommas();
      const sign = this.text[this.at];
      if (sign === undefined || sign === ']' || sign === '}') break;
      found.push(this.value(depth + 1));
    }
    if (this.text[this.at] === ']') this.at += 1;
    return found;
  }

  #string(): string {
    const end = QUOTES[this.text[this.at] ?? ''];
    let found = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at] ?? '';
      if (sign === end) break;
      found += sign === '\\' ? this.#escape() : sign;
    }
    this.at += 1;
    return found;
  }

  #escape(): string {
    this.at += 1;
    const sign = this.text[this.at] ?? '';
    const code = sign === 'u' ? /^[0-9a-f]{4}/i.exec(this.text.slice(this.at + 1, this.at + 5)) : null;
    if (!code) return ESCAPES[sign] ?? sign;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(code[0], 16));
  }

  /** A number, a word, or whatever stands there up to the next sign that ends it. */
  #word(): Loose {
    const start = this.at;
    while (this.at < this.text.length && !/[,:=\]}[{\n]/.test(this.text[this.at] ?? '')) this.at += 1;
    if (this.at === start) this.at += 1;
    const word = this.text.slice(start, this.at).trim();
    if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? null;
    const number = Number(word);
    return word !== '' && Number.isFinite(number) ? number : word;
  }

  #skipCommas(): void {
    this.#skip();
    while (this.text[this.at] === ',') {
      this.at += 1;
      this.#skip();
    }
  }

  /** Blanks and comments. */
  #skip(): void {
    BLANK.lastIndex = this.at;
    this.at += BLANK.exec(this.text)?.[0].length ?? 0;
  }
}

function isQuote(sign: string): boolean {
  return Object.hasOwn(QUOTES, sign);
}
