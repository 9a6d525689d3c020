import { holdPort, PortTakenError, type HeldPort } from '@openv0/platform/holding-server.js';
import { TokenKeysError } from '@openv0/platform/tokens.js';
import { createApplication } from './application.js';
import type { GenerationEnvironment } from './environment.js';

/** Runs the service until it is told to stop. While the broker is away at the start, its port says so. */
export async function start(environment: GenerationEnvironment): Promise<void> {
  const { PORT, HOST } = environment;
  const stopped = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopped.abort());
  const stopEarly = (): void => process.exit(0);
  stopped.signal.addEventListener('abort', stopEarly);
  try {
    const held: HeldPort = await holdPort(PORT, HOST);
    const app = await createApplication(environment);
    await app.init();
    await held.release();
    stopped.signal.removeEventListener('abort', stopEarly);
    const stop = async (): Promise<void> => {
      await app.close();
      process.exit(0);
    };
    if (stopped.signal.aborted) return await stop();
    stopped.signal.addEventListener('abort', () => void stop());
    await app.listen(PORT, HOST);
  } catch (error) {
    fail(error);
  }
}

/** One line for what an operator can mend; a stack for what only we can. */
function fail(error: unknown): never {
  const known = error instanceof PortTakenError || error instanceof TokenKeysError;
  const text =
    error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`generation can't start: ${text}\n`);
  process.exit(1);
}
