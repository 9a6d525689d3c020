import { provideImages } from './base-images.mjs';
import { findEngine } from './engine.mjs';

/**
 * The quick form of `npm run test:compose` among all tests, where there can be containers at all.
 *
 * @param {string} root
 * @returns {Promise<import('../report.mjs').Outcome[]>}
 */
export async function composeTests(root) {
  console.log('\n── compose');
  const engine = await findEngine();
  if (!engine) return skipped('no Docker engine runs, and none can be started.');
  try {
    await provideImages(root, console.log);
  } catch (error) {
    await engine.stop();
    return skipped(`there are no base images. ${error.message.split('\n').at(-1)}`);
  }
  try {
    const { testCompose } = await import('../../test-compose.mjs');
    return await testCompose({ quick: true });
  } finally {
    await engine.stop();
  }
}

function skipped(why) {
  const note = `did not run: ${why}`;
  console.log(note);
  return [{ name: 'compose', passed: 0, failed: 0, skipped: 0, seconds: 0, failures: [], note }];
}
