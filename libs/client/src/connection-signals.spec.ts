import { describe, expect, it } from 'vitest';
import { live } from './testing/scripted-client.js';

describe('the network and the page', () => {
  it('tells offline from waiting, and comes back with the network at once', () => {
    const { gateway, signals, transport, connection, clock } = live();
    signals.isOnline = false;
    gateway.end(1006);
    expect(connection().status).toBe('offline');
    expect(connection().last_frame_at).toBe(clock.now());
    signals.give('online');
    expect(transport.connections).toHaveLength(2);
  });

  it('does not believe that it is offline: the gateway may be on this machine', () => {
    const { gateway, signals, transport, clock } = live();
    signals.isOnline = false;
    gateway.end(1006);
    clock.advance(5_000);
    expect(transport.connections).toHaveLength(2);
  });

  it('asks a live gateway for a sign when the browser says offline, and believes the gateway', () => {
    const { gateway, signals, clock, connection } = live();
    clock.advance(1_000);
    signals.give('offline');
    gateway.control('ack', { ref: gateway.sent.at(-1)?.ref ?? '' });
    clock.advance(3_000);
    expect(connection().status).toBe('live');
  });

  it.each(['online', 'wake'] as const)('asks a live gateway for a sign when the page says %s', (signal) => {
    const { gateway, signals, clock, connection } = live();
    clock.advance(1_000);
    const before = gateway.sent.length;
    signals.give(signal);
    expect(gateway.sent.slice(before).map(({ type }) => type)).toEqual(['heartbeat']);
    clock.advance(3_000);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
  });

  it('is offline when that sign does not come', () => {
    const { signals, clock, connection } = live();
    clock.advance(1_000);
    signals.give('offline');
    clock.advance(3_000);
    expect(connection()).toMatchObject({ status: 'offline', reason: 'silent' });
  });

  it('does not wait for its back-off when it is looked at again', () => {
    const { gateway, signals, transport } = live();
    gateway.end(4100);
    signals.give('wake');
    expect(transport.connections).toHaveLength(2);
  });

  it('waits for the 5 s of a gateway that limits it, whatever the page says; but not against its user', () => {
    const { client, gateway, signals, clock, transport } = live();
    gateway.end(4101);
    signals.give('offline');
    signals.give('online');
    signals.give('wake');
    clock.advance(4_999);
    expect(transport.connections).toHaveLength(1);
    client.retryNow();
    expect(transport.connections).toHaveLength(2);
  });

  it('waits for as long as a gateway asks, whatever the page says', () => {
    const { gateway, signals, clock, transport } = live();
    gateway.end(4102, 3_000);
    signals.give('wake');
    clock.advance(2_999);
    expect(transport.connections).toHaveLength(1);
    clock.advance(500);
    expect(transport.connections).toHaveLength(2);
  });

  it('does not leave a slow connection on which something comes', () => {
    const { clock, gateway, connection } = live();
    clock.advance(20_000);
    gateway.alive();
    clock.advance(20_000);
    expect(connection().status).toBe('live');
  });

  it('leaves a connection that went silent', () => {
    const { clock, connection } = live();
    clock.advance(25_000);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
  });

  it('does not judge a hidden page, and does at once when it is shown', () => {
    const { clock, signals, connection } = live();
    signals.isHidden = true;
    clock.advance(100_000);
    expect(connection().status).toBe('live');
    signals.isHidden = false;
    signals.give('wake');
    expect(connection().status).toBe('waiting');
  });
});
