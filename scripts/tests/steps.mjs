import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../toolchain/command.mjs';
import { packageBin } from '../toolchain/package-bin.mjs';
import { countTests } from './report.mjs';

/**
 * A check that either passes or fails: quiet when it passes, everything that is to be said about it when it doesn't.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work fails by throwing
 * @returns {Promise<import('./report.mjs').Outcome>}
 */
export async function check(name, work) {
  const began = Date.now();
  const outcome = (failed) => ({
    name,
    passed: 1 - failed,
    failed,
    skipped: 0,
    seconds: (Date.now() - began) / 1000,
    failures: [],
  });
  try {
    await work();
  } catch (error) {
    console.log(`✗ ${name}\n${error.message.trim()}\n`);
    return outcome(1);
  }
  const passed = outcome(0);
  console.log(`✓ ${name} (${passed.seconds.toFixed(1)} s)`);
  return passed;
}

/** A check that is a command of a package: passes with exit code 0. */
export function commandCheck(root, name, packageName, command, args) {
  return check(name, async () => {
    const file = packageBin(root, packageName, command);
    const { code, output } = await runCommand(process.execPath, [file, ...args], { cwd: root });
    if (code !== 0) throw new Error(output);
  });
}

/**
 * Runs one project of the vitest configuration, and what of it runs alone; its output goes to the terminal.
 *
 * @param {string} root
 * @param {string} project `unit`, `e2e`, `browser` or `faults`
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [filters] file name parts
 * @returns {Promise<import('./report.mjs').Outcome>}
 */
export async function vitest(root, project, env, filters = []) {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'openv0-report-'));
  const file = join(folder, 'report.json');
  console.log(`\n── ${project} tests`);
  try {
    const code = await runVitest(root, env, [
      'run',
      '--config',
      join('libs', 'testing', 'vitest.config.ts'),
      `--project=${project}*`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ]);
    const seconds = (Date.now() - began) / 1000;
    const counts = countTests(readReport(file), code);
    const failures = counts.failures.map((failure) => failure.replace(`${root}/`, ''));
    return { name: project, seconds, ...counts, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(root, env, args) {
  return new Promise((resolve) => {
    const file = packageBin(root, 'vitest');
    const child = spawn(process.execPath, [file, ...args], { cwd: root, env, stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
