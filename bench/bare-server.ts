// The bound of the page benchmark: node:http alone, sending bytes and headers given on standard input.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const { body, headers } = JSON.parse(await text(process.stdin));
const {
  date: _date,
  connection: _connection,
  'keep-alive': _keepAlive,
  'transfer-encoding': _encoding,
  ...own
} = headers;
const bytes = Buffer.from(body);
const server = createServer((_request, response) => {
  response.writeHead(200, { ...own, 'content-length': bytes.length });
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
