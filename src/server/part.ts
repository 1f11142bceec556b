import type { HttpBindings } from '@hono/node-server';

/** A part of the server with addresses of its own, which the site does not know. */
export interface ServerPart {
  readonly fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>;
  /** Told that the server stops: what is under way goes on, nothing new should come. */
  readonly stop: () => void;
  /** Ends it after the last answer. */
  readonly close: () => Promise<void>;
}
