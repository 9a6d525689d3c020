import { ENGINE_NAME, OWN_ENGINES } from '@openv0/contracts/ingest.js';
import { List } from '@openv0/platform/environment.js';
import { ArrayUnique, IsArray, IsNotIn, Matches } from 'class-validator';

/** A variable with the names of engines outside, separated by commas; each has a NATS account of its own. */
export function EngineNames(): PropertyDecorator {
  const rules = [
    List(),
    IsArray(),
    ArrayUnique({ message: 'must name each engine once' }),
    Matches(ENGINE_NAME, {
      each: true,
      message: 'must be names of a-z, 0-9 and _, a letter first, separated by commas',
    }),
    IsNotIn(OWN_ENGINES, {
      each: true,
      message: `must not name engines of the service: ${OWN_ENGINES.join(', ')}`,
    }),
  ];
  return (target, property) => {
    for (const rule of rules) rule(target, property);
  };
}
