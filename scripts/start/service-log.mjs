import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROTATE_BYTES = 16 * 1024 * 1024;
const LEVELS = { 40: 'warning', 50: 'error', 60: 'fatal' };
/** nats-server says it of every configuration with passwords; ours come from the environment and are random. */
const EXPECTED = new Set(['Plaintext passwords detected, use nkeys or bcrypt']);
const SHOWN_CHARACTERS = 400;

/**
 * What a service prints: every line into `<folder>/<name>.log` (the one before is kept as `.1` beyond 16 MiB), and what
 * an onlooker should know, from warnings upwards, to `say`.
 *
 * @param {string} folder
 * @param {string} name of the service
 * @param {(line: string) => void} say
 */
export function openServiceLog(folder, name, say) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.log`);
  let said = false;
  /** A full disk must not end what keeps everything running: lines are lost, which is said once. */
  const open = (full) => {
    const file = openFile(path, full);
    file.stream.on('error', (error) => {
      if (!said) say(`${name} · its log can't be written: ${error.message}`);
      said = true;
    });
    return file;
  };
  let file = open();

  const line = (text, source) => {
    if (text === '') return;
    if (file.stream.destroyed) file = open();
    if (file.size > ROTATE_BYTES) {
      file.stream.end();
      file = open(true);
    }
    file.stream.write(`${text}\n`);
    file.size += text.length + 1;
    const shown = worthShowing(text, source);
    if (shown) say(`${name} · ${shown}`);
  };

  return {
    path,
    /** Reads both outputs of a new process of this service. */
    attach(child) {
      eachLine(child.stdout, (text) => line(text, 'stdout'));
      eachLine(child.stderr, (text) => line(text, 'stderr'));
    },
    /** Resolves when everything is in the file. */
    close: () => new Promise((resolve) => file.stream.end(resolve)),
  };
}

/** Opens the file for appending; one that has grown too long is put aside first. */
function openFile(path, full = sizeOf(path) > ROTATE_BYTES) {
  if (full) renameSync(path, `${path}.1`);
  return { stream: createWriteStream(path, { flags: 'a', mode: 0o600 }), size: full ? 0 : sizeOf(path) };
}

function sizeOf(path) {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * What of a line is shown on the terminal, null for nothing: pino's JSON from warnings upwards, nats-server's own
 * warnings and errors, and whatever else a service writes to standard error (a crash, a mistake in its environment).
 *
 * @param {string} text
 * @param {'stdout' | 'stderr'} source
 * @returns {string | null}
 */
export function worthShowing(text, source) {
  const entry = parse(text);
  if (entry) return entry.level >= 40 ? readable(text) : null;
  const nats = /^\[\d+\] \S+ \S+ \[(\w{3})\] (.*)$/.exec(text);
  if (nats) {
    const [, level, message] = nats;
    return ['WRN', 'ERR', 'FTL'].includes(level) && !EXPECTED.has(message) ? shorten(message) : null;
  }
  return source === 'stderr' ? shorten(text) : null;
}

function readable(text) {
  const entry = parse(text);
  if (!entry) return shorten(text);
  const cause = entry.err?.message && entry.err.message !== entry.msg ? `: ${entry.err.message}` : '';
  const level = LEVELS[entry.level];
  return shorten(`${level ? `${level}: ` : ''}${entry.msg ?? ''}${cause}`);
}

function parse(text) {
  if (!text.startsWith('{')) return null;
  try {
    const entry = JSON.parse(text);
    return typeof entry.level === 'number' ? entry : null;
  } catch {
    return null;
  }
}

function shorten(text) {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)} …` : text;
}

function eachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const text of lines) onLine(text);
  });
  stream.on('end', () => onLine(rest));
}
