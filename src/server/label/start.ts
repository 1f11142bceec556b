import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createLabelApp } from './app.ts';
import { labelAssets } from './assets.ts';
import type { LabelDesk } from './desk.ts';
import { createGuard } from './guard.ts';

/** A running page for a coder. */
export interface LabelServer {
  /** The address that lets a browser in; whoever has it can read the texts and decide. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page for a coder on the loopback address, to whoever has the address with its token.
 *
 * @throws the error of the operating system when the port cannot be listened on.
 */
export async function startLabelServer(
  desk: LabelDesk,
  options: { readonly port: number; readonly onFault: (message: string) => void },
): Promise<LabelServer> {
  const guard = createGuard();
  let port = options.port;
  const { onFault } = options;
  const app = createLabelApp({ desk, guard, assets: labelAssets(), port: () => port, onFault });
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${port}/enter?key=${guard.token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeIdleConnections();
        // A decision that is being written is finished.
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      }),
  };
}
