import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startHttpServer } from '../../src/adapters/server/http-server.ts';
import type { HttpServer } from '../../src/adapters/server/http-server.ts';

/** Whoever reaches the port can send bodies, signed or not: together they take a bounded amount of memory. */

let server: HttpServer | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
});

async function start(bufferedBytesMax: number): Promise<string> {
  server = await startHttpServer(
    { host: '127.0.0.1', port: 0, onCrash: () => undefined, bufferedBytesMax },
    { 'POST /hook': ({ body }) => ({ status: 200, body: String(body.length) }) },
  );
  return `http://127.0.0.1:${server.port}/hook`;
}

/** Sends the beginning of a body of `length` bytes; gives the socket and what comes back on it. */
async function begin(length: number, bytes: number): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(server?.port ?? 0, '127.0.0.1');
  sockets.push(socket);
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString('utf8').slice(0, 12))));
  socket.write(`POST /hook HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n${'a'.repeat(bytes)}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { socket, answer };
}

const post = async (url: string, bytes: number): Promise<number> => (await fetch(url, { method: 'POST', body: 'b'.repeat(bytes) })).status;

test('bodies that are under way are bounded together, and the room comes back', async () => {
  const url = await start(1_000);
  const { socket, answer } = await begin(900, 800);
  expect(await post(url, 500)).toBe(503);
  expect(await post(url, 100)).toBe(200);
  socket.write('a'.repeat(100));
  expect(await answer).toBe('HTTP/1.1 200');
  expect(await post(url, 500)).toBe(200);
});

test('whoever goes away in the middle leaves its room', async () => {
  const url = await start(1_000);
  const { socket } = await begin(900, 800);
  expect(await post(url, 500)).toBe(503);
  socket.destroy();
  await expect.poll(() => post(url, 500)).toBe(200);
});

test('a body for an address that there is not is passed over, and the connection serves what comes next', async () => {
  await start(1_000);
  const socket = connect(server?.port ?? 0, '127.0.0.1');
  sockets.push(socket);
  let answers = '';
  socket.on('data', (data) => (answers += data.toString('utf8')));
  const request = (path: string, bytes: number): string =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${bytes}\r\n\r\n${'a'.repeat(bytes)}`;
  socket.write(request('/nowhere', 1_000_000));
  socket.write(request('/hook', 10));
  await expect.poll(() => answers.match(/HTTP\/1\.1 \d+/gu)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 200']);
});
