/** A gateway on the far side of a cable whose packets can be dropped. */
import { join } from 'node:path';
import { REPOSITORY } from './built.js';
import { freePort } from './free-port.js';
import { isUp } from './http.js';
import type { PacketDrop } from './packet-drop.js';
import { Service } from './processes.js';
import type { Stack } from './stack.js';
import { startTcpProxy } from './tcp-proxy.js';

export interface FarGateway {
  /** "10.213.4.1:4000". Who connects from this machine does so from `cable.outside(0)`. */
  host: string;
  stop(): Promise<void>;
}

export async function startFarGateway(cable: PacketDrop, stack: Stack): Promise<FarGateway> {
  const port = await freePort();
  const host = `${cable.inside}:${port}`;
  // Its way to the broker is another address, which stays.
  const broker = await startTcpProxy({ port: stack.nats.port }, 0, cable.outside(1));
  const gateway = new Service({
    name: 'far gateway',
    command: [...cable.enter, process.execPath, join(REPOSITORY, 'dist/apps/gateway/main.js')],
    cwd: REPOSITORY,
    env: {
      NATS_URL: `nats://${cable.outside(1)}:${broker.port}`,
      NATS_USER: 'gateway',
      NATS_PASSWORD: stack.nats.passwords.gateway,
      HOST: cable.inside,
      PORT: String(port),
      METRICS_PORT: '0',
      PUBLIC_URL: stack.pageUrl,
      TOKEN_KEYS: join(stack.dir, 'public-keys.json'),
      NODE_ENV: 'production',
    },
    ready: () => isUp(`http://${host}/health/ready`),
  });
  await gateway.start();
  return {
    host,
    async stop() {
      await gateway.stop();
      await broker.close();
    },
  };
}
