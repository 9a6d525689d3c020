import { perform, type Sequence } from './commands.js';
import { ModelWorld, type Sabotage } from './world.js';
import type { Sightings } from './witness.js';

/** What many runs have done. */
export interface Tally {
  sequences: number;
  commands: number;
  sightings: Sightings;
}

export function newTally(): Tally {
  return { sequences: 0, commands: 0, sightings: new Map() };
}

/**
 * Performs a sequence in a new world, looks after every command and when all is quiet in the end. Null: nobody saw
 * anything but the log, or what was declared instead.
 */
export async function run(
  sequence: Sequence,
  tally = newTally(),
  sabotage: Sabotage = {},
): Promise<string | null> {
  const { commands, ...options } = sequence;
  const world = new ModelWorld(options, tally.sightings, sabotage);
  tally.sequences += 1;
  try {
    await world.begin();
    world.join('events');
    world.join('snapshot');
    for (const command of commands) {
      tally.commands += 1;
      await perform(world, command);
      const wrong = world.check();
      if (wrong) return `${wrong}, after ${command.do}`;
    }
    await world.heal();
    return world.end();
  } finally {
    world.close();
  }
}
