/** A small server of a folder, which can be stopped: for tests that need another one than the built site's. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** With the slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * @param folders a file that one of them lacks is looked for in the next
 * @param under where the folder stands on the server, such as `/docs/adl/`
 * @param more what stands behind a file's own bytes, such as the mark of another version
 */
export function serveFolder(
  folders: readonly string[],
  under: string,
  more: (name: string) => string = () => '',
): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.startsWith(under) ? pathname.slice(under.length) || 'index.html' : 'nothing';
    const place = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    readFile(place ?? name).then(
      (body) => {
        response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
        response.end(Buffer.concat([body, Buffer.from(more(name))]));
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place !== null ? place.port : 0;
      resolve({ address: `http://127.0.0.1:${port}${under}`, close });
    });
  });
}
