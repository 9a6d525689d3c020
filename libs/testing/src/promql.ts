/**
 * Which series a PromQL expression asks for. A tokenizer and the few rules that say when a name is not a metric's:
 * before `(` it is a function or an aggregation, after `by`, `on`, `group_left` and their like it is a label.
 */

/** A metric by name, with the names of the labels that it is asked to have. */
export interface Selector {
  metric: string;
  labels: string[];
}

const TOKEN =
  /\s+|#[^\n]*|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|(?<number>\d[\w.]*|\.\d+)|(?<name>[A-Za-z_:$][\w:$.]*)|(?<sign>=~|!~|!=|==|<=|>=|[-+*/%^=<>(){}[\],:@])/gy;

const OPERATORS = new Set(['and', 'or', 'unless', 'bool', 'atan2', 'offset', 'inf', 'nan', 'start', 'end']);
const LABEL_LISTS = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right']);

interface Token {
  kind: 'text' | 'number' | 'name' | 'sign';
  text: string;
}

/** Throws for what is no PromQL token, and for brackets that don't match. */
export function selectorsOf(expression: string): Selector[] {
  const tokens = tokensOf(expression);
  const found: Selector[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] as Token;
    const next = tokens[at + 1]?.text;
    if (kind === 'sign' && text === '[') at = closing(tokens, at, ']');
    else if (kind === 'sign' && text === '{') throw new Error(`a selector without a name in ${expression}`);
    else if (kind !== 'name') continue;
    else if (LABEL_LISTS.has(text)) at = next === '(' ? closing(tokens, at + 1, ')') : at;
    else if (next === '(' || next === 'by' || next === 'without' || OPERATORS.has(text.toLowerCase()))
      continue;
    else if (next === '{') {
      const end = closing(tokens, at + 1, '}');
      found.push({ metric: text, labels: labelsOf(tokens.slice(at + 2, end)) });
      at = end;
    } else found.push({ metric: text, labels: [] });
  }
  return found;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new Error(`no PromQL at ${JSON.stringify(expression.slice(from, from + 20))}`);
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if (kind) tokens.push({ kind: kind as Token['kind'], text: match[0] });
  }
  return tokens;
}

/** The labels that matchers name; `on="a"` is one too, whatever it is called elsewhere. */
function labelsOf(tokens: Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text);
}

function closing(tokens: Token[], from: number, sign: string): number {
  const end = tokens.findIndex(({ kind, text }, at) => at > from && kind === 'sign' && text === sign);
  if (end === -1) throw new Error(`${sign} is missing`);
  return end;
}
