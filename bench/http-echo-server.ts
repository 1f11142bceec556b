// The bound: node:http alone, which reads a body of JSON and sends the JSON that it was given. Standard input: ServerInput.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServerInput } from './http/question.ts';

const { answer = '{}' }: ServerInput = JSON.parse(await text(process.stdin));
const answered: unknown = JSON.parse(answer);
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    const bytes = JSON.stringify(answered);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(bytes),
    });
    response.end(bytes);
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
