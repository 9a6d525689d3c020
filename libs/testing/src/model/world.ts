import { MemoryBroker } from '@openv0/broker/memory/memory-broker.js';
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { reduce } from '@openv0/contracts/session-state.js';
import { ModelClock } from './clock.js';
import { HEARTBEAT_MS, ModelGateway, type GatewayOptions } from './gateway.js';
import { ModelPublisher } from './publisher.js';
import { Script } from './script.js';
import { Truth, textOf, type Reducer } from './truth.js';
import { ModelViewer } from './viewer.js';
import type { Sightings } from './witness.js';

export interface WorldOptions extends GatewayOptions {
  /** In [0, 1): what every roll of a client's dice shows. */
  luck: number;
}

/** What a negative control takes away, or puts in the place of the real thing. */
export interface Sabotage {
  policy?: ReceivePolicy;
  gateway?: Pick<GatewayOptions, 'hears' | 'codec' | 'logBytes'>;
  /** What states are held against: the real reducer, when that of the system is another one. */
  reducer?: Reducer;
}

const GATEWAYS = 2;
/** Long enough for every back-off, drain, stall and heartbeat. */
const HEALING_MS = 240_000;

/** The whole path: a publisher, the broker, gateways and viewers, on one clock. */
export class ModelWorld {
  readonly clock = new ModelClock();
  readonly truth = new Truth();
  readonly publisher: ModelPublisher;
  readonly script = new Script();
  readonly viewers: ModelViewer[] = [];
  readonly #broker = new MemoryBroker();
  readonly #options: WorldOptions;
  readonly #sabotage: Sabotage;
  readonly #sightings: Sightings;
  readonly #gateways: ModelGateway[] = [];
  #opened = 0;
  #seconds = 0;

  constructor(options: WorldOptions, sightings: Sightings, sabotage: Sabotage = {}) {
    this.#options = options;
    this.#sabotage = sabotage;
    this.#sightings = sightings;
    this.publisher = new ModelPublisher(this.#broker, this.truth, sabotage.reducer ?? reduce);
  }

  async begin(): Promise<void> {
    await this.publisher.begin();
    for (let slot = 0; slot < GATEWAYS; slot += 1) this.#start();
  }

  /** `cursor`: it has seen everything up to there already. */
  join(mode: 'events' | 'snapshot', cursor?: number): void {
    const viewer = new ModelViewer({
      mode,
      truth: this.truth,
      clock: this.clock,
      luck: this.#options.luck,
      lowWater: this.#options.lowWater,
      sightings: this.#sightings,
      gateway: () => this.#balanced(),
      ...(cursor !== undefined && { cursor }),
      ...(this.#sabotage.policy && { policy: this.#sabotage.policy }),
    });
    this.viewers.push(viewer);
    viewer.client.connect();
  }

  viewer(n: number): ModelViewer | undefined {
    return this.viewers[n % Math.max(1, this.viewers.length)];
  }

  /** One of those that live. */
  gateway(n: number): ModelGateway | undefined {
    const live = this.#gateways.filter(({ dead }) => !dead);
    return live[n % Math.max(1, live.length)];
  }

  /** `down`: the next one comes only when something else starts it. */
  kill(n: number, down: boolean): void {
    this.gateway(n)?.kill();
    if (!down) this.start();
  }

  drain(n: number): void {
    const gateway = this.gateway(n);
    if (!gateway?.open) return;
    this.#start();
    gateway.drain();
  }

  /** As many as there should be. */
  start(): void {
    while (this.#gateways.filter(({ open }) => open).length < GATEWAYS) this.#start();
  }

  /** Until nothing moves but time. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 2;) {
      let moved = false;
      for (const gateway of this.#gateways) moved = gateway.turn() || moved;
      await new Promise((resolve) => setImmediate(resolve));
      still = moved ? 0 : still + 1;
    }
  }

  /** Time goes by: timers run one by one, hubs are swept every second, heartbeats are sent. */
  async pass(ms: number): Promise<void> {
    const end = this.clock.now() + ms;
    while (this.clock.now() < end) {
      const second = (Math.floor(this.clock.now() / 1_000) + 1) * 1_000;
      while (this.clock.step(Math.min(second, end))) await this.quiet();
      if (this.clock.now() === second) this.#everySecond();
      await this.quiet();
    }
  }

  /** Nothing goes wrong any more: in the end everybody must have everything. */
  async heal(): Promise<void> {
    for (const gateway of this.#gateways) gateway.source.heal();
    this.start();
    // Somebody still works on the session: that is how a lost end is found out.
    await this.publisher.publish([this.script.message(2)]);
    await this.publisher.checkpoint();
    for (const viewer of this.viewers) viewer.heal();
    for (let passed = 0; passed < HEALING_MS && !this.#isSettled(); passed += 1_000) await this.pass(1_000);
  }

  /** The first thing that is wrong with what any viewer saw; null: nothing. */
  check(): string | null {
    for (const [index, { witness, client }] of this.viewers.entries()) {
      witness.check(client);
      if (witness.wrong) return `viewer ${index}: ${witness.wrong}`;
    }
    return null;
  }

  end(): string | null {
    for (const { witness, client } of this.viewers) witness.end(client);
    const { head, state } = this.publisher;
    if (this.truth.now.textAt(head, true) !== textOf(state, true)) return 'the log is not what was published';
    return this.check();
  }

  close(): void {
    for (const { client } of this.viewers) client.close();
    for (const gateway of this.#gateways) gateway.kill();
  }

  #isSettled(): boolean {
    const { epoch, now } = this.truth;
    return this.viewers.every(({ client }) => {
      const view = client.getSnapshot();
      return view.connection.status === 'live' && view.seq === now.head && view.epoch === epoch;
    });
  }

  #start(): void {
    const { lowWater, totalLogBytes, lagMs } = this.#options;
    const options = { lowWater, totalLogBytes, lagMs, ...this.#sabotage.gateway };
    this.#gateways.push(new ModelGateway(this.#broker.logReader, this.clock, options));
  }

  #balanced(): ModelGateway | undefined {
    const open = this.#gateways.filter((gateway) => gateway.open);
    return open[(this.#opened += 1) % Math.max(1, open.length)];
  }

  #everySecond(): void {
    this.#seconds += 1_000;
    for (const gateway of this.#gateways) {
      gateway.sweep();
      if (this.#seconds % HEARTBEAT_MS === 0) gateway.heartbeat();
    }
  }
}
