/** What happens to a window's line to the gateway in the middle of a run. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { BrowserWindow, PageMarks } from './browser-window.js';
import { eventually } from './eventually.js';
import { isFinishedStep, once, tamperWith } from './frame-tampering.js';
import type { Journey, JourneyFigures } from './journey.js';
import { leadTo } from './own-line.js';
import { startFarGateway } from './far-gateway.js';
import { PacketDrop } from './packet-drop.js';
import type { SharedRun } from './shared-run.js';
import type { Direction } from './tcp-proxy.js';

const isCut = ({ connection }: PageMarks): boolean => connection !== 'live';

export function lineJourneys({ awayMs, packets }: JourneyFigures): Journey[] {
  return [
    {
      name: `without a network for ${awayMs / 1_000} s`,
      promise: 'P5',
      async go(run) {
        const { window, profile, line } = await run.during(0, 10, () => run.watcher());
        await run.during(15, 80, async () => {
          await profile.setOffline(true);
          line.refuse(true);
          line.cutAll();
          const { seq, stateHash } = await window.reaches('cut', isCut);
          // Not for luck: so long is what is promised.
          await delay(awayMs);
          await run.witness.reaches('further', (marks) => marks.seq > seq);
          expect(await window.marks()).toMatchObject({ seq, stateHash, status: 'running' });
          line.refuse(false);
          await profile.setOffline(false);
          await window.isLive();
        });
        expect(window.sockets, 'connections').toBeGreaterThan(1);
        return [window];
      },
    },
    { name: 'on a half-open socket that hears nothing', promise: 'P9', go: (run) => halfOpen(run, 'down') },
    { name: 'on a half-open socket that nobody hears', promise: 'P9', go: (run) => halfOpen(run, 'up') },
    ...(packets ? [DROPPED_PACKETS] : []),
    {
      name: 'while its gateway is killed and started again',
      promise: 'P1',
      async go(run) {
        const { window } = await run.during(0, 10, () => run.watcher({}, 1));
        await run.during(40, 75, async () => {
          await run.stack.gateways[1]!.kill('SIGKILL');
          await window.reaches('cut', isCut);
          await run.stack.gateways[1]!.start();
          await window.isLive();
        });
        return [window];
      },
    },
    {
      name: 'when frames get lost on their way, or come twice',
      async go(run) {
        const [losing, doubling] = await run.during(0, 10, () => Promise.all([run.guest(), run.guest()]));
        const lost = await tamperWith(
          losing.window.page,
          once(isFinishedStep, () => []),
        );
        const twice = await tamperWith(doubling.window.page, (frame) =>
          frame.seq === undefined ? [frame] : [frame, frame],
        );
        for (const { window } of [losing, doubling]) await window.page.goto(run.link);
        await run.end();
        expect(lost()).toBe(1);
        expect(twice()).toBeGreaterThan(100);
        await losing.window.isDone();
        expect(losing.window.sockets, 'connections: it asked again').toBe(2);
        expect(doubling.window.sockets, 'connections').toBe(1);
        return [losing.window, doubling.window];
      },
    },
    {
      name: 'on a slow line and a slow computer',
      async go(run) {
        const { window, profile, line } = await run.during(0, 10, () => run.guest());
        const cdp = await profile.newCDPSession(window.page);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
        line.delay(200);
        await run.during(10, 60, async () => {
          await window.page.goto(run.link);
          await window.isDrawing();
        });
        await run.end();
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        return [window];
      },
    },
  ];
}

const DROPPED_PACKETS: Journey = {
  name: 'while packets are dropped, of one direction and then of the other',
  promise: 'P9',
  async go(run) {
    const { window, cable } = await run.during(0, 10, async () => {
      const cable = await PacketDrop.start();
      run.atClose(() => cable.stop());
      const far = await startFarGateway(cable, run.stack);
      run.atClose(() => far.stop());
      const { window, profile } = await run.guest();
      await leadTo(profile, run.stack, far.host);
      await window.page.goto(run.link);
      await window.isLive();
      return { window, cable };
    });
    await run.during(10, 90, async () => {
      for (const direction of ['down', 'up'] as const) {
        cable.drop(cable.outside(0), direction);
        await window.reaches('cut', isCut);
        cable.pass(cable.outside(0), direction);
        await window.isLive();
      }
    });
    expect(window.sockets, 'connections').toBeGreaterThan(2);
    return [window];
  },
};

/** Nobody is told: bytes of one direction no longer arrive on the connection that there is. */
async function halfOpen(run: SharedRun, direction: Direction): Promise<BrowserWindow[]> {
  const { window, line } = await run.during(0, 10, () => run.watcher());
  await run.during(20, 80, async () => {
    const { sockets } = window;
    line.stallOpen(direction);
    await eventually('another connection', () => window.sockets > sockets, { within: 60_000 });
    await window.isLive();
  });
  return [window];
}
