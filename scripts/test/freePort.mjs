// A port of this machine nobody listens on, so that two runs at once do not disturb each other.
import { createServer } from 'node:net';

/** Ports that browsers refuse to open. */
const REFUSED = new Set([4190]);

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

export async function freePort(from) {
  for (let port = from; port < from + 100; port += 1) {
    if (!REFUSED.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port from ${from} to ${from + 99}`);
}
