import { getDefaultHighWaterMark } from 'node:stream';
import type { WaterMarks } from '@openv0/realtime/subscriber.js';
import type { GatewayEnvironment } from '../environment.js';

/** Only a stream that holds more than this says when it has been emptied. */
const SMALLEST = getDefaultHighWaterMark(false);

/** What may wait for one viewer, in bytes. */
export function waterMarks(
  environment: Pick<GatewayEnvironment, 'HIGH_WATER_BYTES' | 'LOW_WATER_BYTES'>,
): WaterMarks {
  const { HIGH_WATER_BYTES: highWater, LOW_WATER_BYTES: lowWater = highWater / 4 } = environment;
  return { highWater, lowWater: Math.min(highWater, Math.max(lowWater, SMALLEST)) };
}
