import { setTimeout as delay } from 'node:timers/promises';
import { ConsoleError, EXIT, UsageError, type Command } from '../command.js';

const PARTS = ['gateway', 'generation'];
/** A service may take so long to end and to come back. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;

export const drain: Command = {
  name: 'drain',
  args: ['[PART]'],
  summary: 'end the gateway (or the generation service) in order; it is started again',
  about: `Viewers are asked to move, and resume where they were; runs are handed over. For the stack of \`npm start\`. Under
compose \`npm run compose -- roll gateway\` says the same to each process, once another one is ready to take over.`,
  options: {},
  async run(surroundings, { args: [part = 'gateway'] }) {
    if (!PARTS.includes(part)) throw new UsageError(`PART is one of ${PARTS.join(', ')}; it is "${part}"`);
    const pid = (): number | undefined => surroundings.run?.pids[part];
    const before = pid();
    if (before === undefined) {
      throw new ConsoleError(
        `Nothing runs from ${surroundings.dataDir}.`,
        `DATA_DIR names another folder of npm start. Under compose, on the machine itself: npm run compose -- roll ${part}`,
      );
    }
    tell(before, part);
    process.stdout.write(`Asked ${part} (process ${before}) to end …\n`);
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      const now = pid();
      if (now !== undefined && now !== before && (await isReady(urlOf(surroundings, part)))) {
        process.stdout.write(`It has ended, and another one is ready (process ${now}).\n`);
        return EXIT.ok;
      }
      await delay(LOOK_EVERY_MS);
    }
    throw new ConsoleError(
      `${part} is not back after ${PATIENCE_MS / 1000} s.`,
      `Its log is in ${surroundings.dataDir}/logs.`,
    );
  },
};

function tell(pid: number, part: string): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    throw new ConsoleError(
      `${part} (process ${pid}) can't be told to end: ${(error as Error).message}`,
      'It runs as another user, or has just ended: try again.',
    );
  }
}

function urlOf(surroundings: { pageUrl: string; gatewayUrl: string }, part: string): string {
  return part === 'gateway' ? surroundings.gatewayUrl : surroundings.pageUrl;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
