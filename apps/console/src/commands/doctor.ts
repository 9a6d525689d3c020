import { lookAtBroker, lookAtStreams } from '../checks/broker.js';
import { lookAtConfig } from '../checks/config.js';
import { looked, type Finding } from '../checks/finding.js';
import { lookAtLimits } from '../checks/limits.js';
import { lookAtGateway, lookAtGeneration } from '../checks/services.js';
import { EXIT, JSON_OPTION, type Command } from '../command.js';
import type { Surroundings } from '../surroundings.js';
import { table } from '../table.js';

const SIGNS = { ok: 'ok', warning: 'look', wrong: 'WRONG' } as const;

export const doctor: Command = {
  name: 'doctor',
  args: [],
  summary: 'what is wrong, and what to do about it',
  about:
    'Looks at the configuration, the services, the broker, the streams, limits and clocks. Changes nothing.',
  options: JSON_OPTION,
  async run(surroundings, asked) {
    const findings = await findingsOf(surroundings);
    const isWell = findings.every(({ verdict }) => verdict !== 'wrong');
    process.stdout.write(
      asked.options.json ? `${JSON.stringify({ ok: isWell, findings }, null, 2)}\n` : told(findings),
    );
    return isWell ? EXIT.ok : EXIT.wrong;
  },
};

/** One after the other, so that what is said first is the cause of what is said later. */
async function findingsOf(surroundings: Surroundings): Promise<Finding[]> {
  const looks = [
    ['config', 'signing keys', lookAtConfig],
    ['broker', 'connection', lookAtBroker],
    ['streams', 'streams', lookAtStreams],
    ['services', 'generation', lookAtGeneration],
    ['services', 'gateway', lookAtGateway],
    ['limits', 'limits', lookAtLimits],
  ] as const;
  const findings: Finding[] = [];
  for (const [area, what, look] of looks) {
    const unreachable = findings.some(({ area, verdict }) => area === 'broker' && verdict === 'wrong');
    if (unreachable && (area === 'streams' || area === 'limits')) continue;
    findings.push(...(await looked(area, what, () => look(surroundings))));
  }
  return findings;
}

function told(findings: Finding[]): string {
  const rows = findings.map(({ verdict, area, what, found }) => ({ '': SIGNS[verdict], area, what, found }));
  const todo = findings.filter(({ advice }) => advice !== undefined);
  const advice = todo.map(({ what, verdict, advice }) => `${SIGNS[verdict]}  ${what}: ${advice}\n`);
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  const end =
    wrong === 0 ? 'Nothing is wrong.\n' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.\n`;
  return [table(rows), '\n', ...advice, ...(todo.length > 0 ? ['\n'] : []), end].join('');
}
