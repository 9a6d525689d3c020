import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { SocketMetrics } from './socket-metrics.service.js';

async function series(registry: Registry, name: string): Promise<string[]> {
  const text = await registry.getSingleMetricAsString(name);
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('metrics of sockets', () => {
  it('have no more series than there are codes, whatever clients close with', async () => {
    const registry = new Registry();
    const metrics = new SocketMetrics(registry);
    for (let code = 1000; code < 5000; code += 1) metrics.closed(code);
    const closes = await series(registry, 'openv0_gateway_closes_total');
    expect(closes).toContain('openv0_gateway_closes_total{code="4000"} 1');
    expect(closes).toContain('openv0_gateway_closes_total{code="1006"} 1');
    expect(closes).toContain(`openv0_gateway_closes_total{code="other"} ${4000 - closes.length + 1}`);
    expect(closes.length).toBeLessThan(40);
  });

  it('count connections by transport, and refusals by reason', async () => {
    const registry = new Registry();
    const metrics = new SocketMetrics(registry);
    metrics.open('sse', 1);
    metrics.open('websocket', 1);
    metrics.open('websocket', -1);
    metrics.refused(429, 'address_limit');
    metrics.refused(503, 'DRAINING');
    const connections = await series(registry, 'openv0_gateway_connections');
    expect(connections).toContain('openv0_gateway_connections{transport="sse"} 1');
    expect(connections).toContain('openv0_gateway_connections{transport="websocket"} 0');
    const refusals = await series(registry, 'openv0_gateway_refusals_total');
    expect(refusals).toContain('openv0_gateway_refusals_total{status="429",reason="address_limit"} 1');
    expect(refusals).toContain('openv0_gateway_refusals_total{status="503",reason="draining"} 1');
  });

  it('begin at zero, so that the first of a kind is seen to have grown', async () => {
    const registry = new Registry();
    const metrics = new SocketMetrics(registry);
    expect(await series(registry, 'openv0_gateway_closes_total')).toContain(
      'openv0_gateway_closes_total{code="4103"} 0',
    );
    metrics.closed(4103);
    expect(await series(registry, 'openv0_gateway_closes_total')).toContain(
      'openv0_gateway_closes_total{code="4103"} 1',
    );
  });
});
