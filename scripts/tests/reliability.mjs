import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/**
 * A row of the table of what was measured.
 *
 * @typedef {object} Row
 * @property {string} promise `P1` … `P20`
 * @property {string} claim with the promise, the row's name
 * @property {string} asked
 * @property {string} seen
 * @property {string} date day, as `2026-03-01`
 * @property {string} machine
 */

/** @type {(keyof Row)[]} */
const COLUMNS = ['promise', 'claim', 'asked', 'seen', 'date', 'machine'];
const HEADER = '| promise | claim | figure asked | figure seen | date | machine |';

const INTRODUCTION = `# Reliability, as measured

Every promise about delivery has a test that tries to break it with real processes, and a negative control: the same test
with a check switched off, which must report violations. \`npm test\` runs a small profile of each; \`npm run test:faults\`
runs the figures below and writes this table (\`npm run test:faults -- P8\` runs what proves one promise). A row that was
not run again keeps what was seen earlier, with its date. The same command goes through the page's states in every look and
size, and through a minute of its work (\`npm run test:faults -- states\`, \`page-cost\`): those figures are printed.
`;

/** The rows of the file as it is; none when there is no file. */
export function readTable(file) {
  return existsSync(file) ? parseTable(readFileSync(file, 'utf8')) : [];
}

/**
 * @param {string} text
 * @returns {Row[]}
 */
export function parseTable(text) {
  const rows = text.split('\n').filter((line) => /^\| *P\d+ *\|/.test(line));
  return rows.map((line) => {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
    return /** @type {Row} */ (Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index] ?? ''])));
  });
}

/**
 * What was recorded in a folder, in the order of time. Small profiles are no measurement.
 *
 * @returns {Row[]}
 */
export function readRecords(folder, machine) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ profile }) => profile === 'full')
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ promise, claim, asked, seen, at }) => ({
      promise,
      claim,
      asked,
      seen,
      date: at.slice(0, 10),
      machine,
    }));
}

/**
 * The earlier rows, with those that were measured again in their places.
 *
 * @param {Row[]} earlier
 * @param {Row[]} measured
 */
export function mergeRows(earlier, measured) {
  const rows = new Map([...earlier, ...measured].map((row) => [`${row.promise} ${row.claim}`, row]));
  return [...rows.values()].toSorted((one, other) => numberOf(one) - numberOf(other));
}

/** @param {Row[]} rows */
export function formatTable(rows) {
  const lines = rows.map((row) => `| ${COLUMNS.map((name) => cell(row[name])).join(' | ')} |`);
  const rule = `|${COLUMNS.map(() => ' --- ').join('|')}|`;
  return [INTRODUCTION, HEADER, rule, ...lines, ''].join('\n');
}

/** "2 × Intel(R) Xeon(R) Processor, Node 24.1.0, nats-server 2.15.2" */
export function describeMachine(natsVersion) {
  const [first] = cpus();
  const model = first?.model.trim() || process.arch;
  return `${cpus().length} × ${model}, Node ${process.versions.node}, nats-server ${natsVersion}`;
}

/**
 * The suites that an argument names: `P8` stands for every suite that speaks of that promise, anything else for itself.
 *
 * @param {string} filter
 * @param {{path: string, text: string}[]} suites
 * @returns {string[]} parts of file names
 */
export function suitesOf(filter, suites) {
  if (!/^P\d+$/.test(filter)) return [filter];
  const promise = new RegExp(`\\b${filter}\\b`);
  return suites.filter(({ text }) => promise.test(text)).map(({ path }) => path);
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

function numberOf({ promise }) {
  return Number(promise.slice(1));
}
