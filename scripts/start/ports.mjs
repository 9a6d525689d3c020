import { createServer } from 'node:net';

/** A free port on the loopback address, chosen by the system. */
export async function freePort() {
  const server = createServer();
  await listen(server, 0, '127.0.0.1');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Whether nothing listens on `port` at any of the addresses. Both loopback addresses count: a program on `[::1]` would
 * get the browser that asks for `localhost`. An address that this machine lacks is free.
 */
export async function isFree(port, hosts = ['127.0.0.1', '::1']) {
  for (const host of new Set(hosts)) {
    const server = createServer();
    try {
      await listen(server, port, host);
    } catch (error) {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') continue;
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    }
    await new Promise((resolve) => server.close(resolve));
  }
  return true;
}

/**
 * The port to use: `port`, or a free one where it is 0.
 *
 * @param {string} name the variable to name when the port is taken
 * @throws {Error} that can be shown to the user
 */
export async function claimPort(name, port, host) {
  if (port === 0) return freePort();
  try {
    if (await isFree(port, [host, '127.0.0.1', '::1'])) return port;
  } catch (error) {
    throw new Error(`Port ${port} can't be used (${error.code}). Choose another with ${name}.`, {
      cause: error,
    });
  }
  throw new Error(
    `Port ${port} is taken by another program. Stop that one, or choose another port: ${name}=${port + 100} npm start`,
  );
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, resolve);
  });
}
