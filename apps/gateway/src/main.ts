import 'reflect-metadata';
import { environmentOrExit } from '@openv0/platform/environment.js';
import { GatewayEnvironment } from './environment.js';

const environment = environmentOrExit('gateway', GatewayEnvironment);
const { createApplication } = await import('./application.js');

const app = await createApplication(environment);
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
try {
  await app.listen(environment.PORT, environment.HOST);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const where = `PORT ${environment.PORT} on ${environment.HOST}`;
  process.stderr.write(
    taken
      ? `${where} is taken by another program: stop it, or set PORT to a free one.\n`
      : `gateway can't start: ${(error as Error).message}\n`,
  );
  process.exit(1);
}

/** Ends with 0 after every viewer was told; a second signal doesn't hurry it. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  process.exit(0);
}
