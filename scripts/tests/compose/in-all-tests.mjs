import { composeCommand } from '../../compose/project.mjs';
import { findChromium } from '../../toolchain/chromium.mjs';
import { check } from '../steps.mjs';
import { provideImages } from './base-images.mjs';
import { findEngine } from './engine.mjs';

/**
 * The quick form of `npm run test:compose` among all tests, where there can be containers at all, and time for them. What
 * is left out is said, and why.
 *
 * @param {string} root
 * @returns {Promise<import('../report.mjs').Outcome[]>}
 */
export async function composeTests(root) {
  console.log('\n── compose');
  const late = lateness(process.env.TEST_COMPOSE_UNTIL);
  if (late) return skipped(late);
  const engine = await findEngine();
  if (!engine) return skipped('no Docker engine runs, and none can be started.');
  try {
    const lacking = await whatLacks(root);
    return lacking ? skipped(lacking) : await quickForm();
  } finally {
    await engine.stop();
  }
}

/**
 * Why there is no time for it any more; null where there is.
 *
 * @param {string | undefined} until in seconds since 1970; it takes some minutes from then at most
 */
export function lateness(until, now = Date.now() / 1000) {
  if (!until || now <= Number(until)) return null;
  const late = Math.round(now - Number(until));
  return `the tests before it ended ${late} s after the time until which it may begin (TEST_COMPOSE_UNTIL).`;
}

async function whatLacks(root) {
  if (!findChromium()) return 'no Chromium found.';
  try {
    await composeCommand();
    await provideImages(root, console.log);
    return null;
  } catch (error) {
    return error.message.trim().split('\n').at(-1);
  }
}

async function quickForm() {
  const { testCompose } = await import('../../test-compose.mjs');
  let outcomes = [];
  // What it throws is a failure like any other: the summary must come.
  const whole = await check('compose: the stack', async () => {
    outcomes = await testCompose({ quick: true });
  });
  return whole.failed > 0 ? [...outcomes, whole] : outcomes;
}

function skipped(why) {
  const note = `did not run: ${why}`;
  console.log(note);
  return [{ name: 'compose', passed: 0, failed: 0, skipped: 0, seconds: 0, failures: [], note }];
}
