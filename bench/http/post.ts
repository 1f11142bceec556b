import { Agent, request } from 'node:http';
import { CONNECTIONS, cpuTicks, type Running } from '../server-process.ts';

/** A request that is sent again and again. */
export interface Post {
  readonly path: string;
  readonly key: string;
  readonly body: string;
}

/** Sends once; anything but 200 is an error. */
export function postOnce({ url }: Running, { path, key, body }: Post, agent?: Agent): Promise<string> {
  return new Promise((done, fail) => {
    const sent = request(
      url + path,
      {
        method: 'POST',
        ...(agent ? { agent } : {}),
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          answer.statusCode === 200 ? done(text) : fail(new Error(`${path}: ${answer.statusCode} ${text}`)),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

/** User and system time of the server's process for each request over connections that are kept alive, in µs. */
export async function cpuPerPost(server: Running, post: Post, requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const before = cpuTicks(server.child);
  let left = requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await postOnce(server, post, agent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  agent.destroy();
  return ((cpuTicks(server.child) - before) * 10_000) / requests;
}
