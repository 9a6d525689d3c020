import type { Hub } from '@openv0/realtime/hub.js';
import { Gauge, type Registry } from 'prom-client';

/** Gauges of the hub, read when somebody asks. */
export function measureHub(hub: Hub, registry: Registry): void {
  const registers = [registry];
  const sessions: Gauge = new Gauge({
    name: 'openv0_gateway_sessions',
    help: 'Sessions that are watched here',
    registers,
    collect: () => sessions.set(hub.sessions),
  });
  const bytes: Gauge = new Gauge({
    name: 'openv0_gateway_log_bytes',
    help: 'Memory of the recent events of all sessions',
    registers,
    collect: () => bytes.set(hub.bytes),
  });
}
