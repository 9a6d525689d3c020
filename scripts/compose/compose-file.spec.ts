/** The compose file against what it speaks of: nothing that a service reads can only be set by editing the file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const compose = read('docker-compose.yml');

/** The variables of a class that `readEnvironment` fills, its base's aside. */
function variablesIn(path: string): string[] {
  return [
    ...read(path).matchAll(/^[^/*\n]*?\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)[!?]?: (?:number|string|'|\[)/gm),
  ].map(([, name]) => name!);
}

/** The text of one service. */
function service(name: string): string {
  const [text] = new RegExp(`^  ${name}:\n(?:(?:    .*)?\n)+`, 'm').exec(compose) ?? [''];
  return text;
}

const COMMON = /^x-common:[^]*?\n\n/m.exec(compose)?.[0] ?? '';
const BROKER = /^x-broker:[^]*?\n\n/m.exec(compose)?.[0] ?? '';
/** The image says these, or a file does. */
const ELSEWHERE = new Set(['HOST', 'WEB_DIR', 'NATS_PASSWORD']);

describe('docker-compose.yml', () => {
  it.each([
    ['generation', ['apps/generation/src/environment.ts', 'apps/generation/src/llm/llm-environment.ts']],
    ['gateway', ['apps/gateway/src/environment.ts']],
    ['migrate', ['apps/generation/src/migrate-environment.ts']],
  ])('gives %s every variable that it reads', (name, files) => {
    const base = name === 'migrate' ? [] : variablesIn('libs/platform/src/environment.ts');
    const wanted = [...files.flatMap((file) => variablesIn(file)), ...base];
    expect(wanted.length).toBeGreaterThan(5);
    const lines = `${COMMON}${BROKER}${service(name)}`.matchAll(/^ +([A-Z][A-Z0-9_]+):/gm);
    const given = new Set([...lines].map(([, variable]) => variable!));
    const missing = wanted.filter((variable) => !given.has(variable) && !ELSEWHERE.has(variable));
    expect(missing).toEqual([]);
  });

  it('speaks of each variable of .env in README.md or docs/operations.md', () => {
    const texts = read('README.md') + read('docs/operations.md') + read('docs/models.md');
    const settings = new Set([...compose.matchAll(/\$\{([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name!));
    const rest = (name: string): string => name.replace(/^[A-Z]+_[A-Z]+/, '…');
    const silent = [...settings].filter(
      (name) => !texts.includes(name) && !texts.includes(`\`${rest(name)}`),
    );
    expect(silent).toEqual([]);
  });
});
