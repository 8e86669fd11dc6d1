import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { entryOf } from '../built.ts';
import { webhookSecret } from './app-process.ts';

/** A server that cannot listen says which variable is to blame and ends: one that reviewed on without an ear would look alive to whoever restarts it. */

const cleanUp: (() => unknown)[] = [];
afterEach(() => {
  for (const step of cleanUp.splice(0)) step();
});

async function portInUse(): Promise<number> {
  const server = createServer();
  cleanUp.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function serve(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = String(privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const child = spawn(process.execPath, [entryOf('server/index.js', 'app.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      APP_ID: '1',
      PRIVATE_KEY: key,
      WEBHOOK_SECRET: webhookSecret,
      WORKERS: '1',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      HOST: '127.0.0.1',
      ...env,
    },
  });
  cleanUp.push(() => child.kill('SIGKILL'));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

test('a port that another process has ends the server', async () => {
  const port = await portInUse();
  expect(await serve({ PORT: String(port) })).toEqual({
    code: 2,
    said: 'phasegate: The server cannot start:\n  PORT is taken: another process listens there.\n',
  });
});

test('an address of another machine ends the server', async () => {
  // Kept for documentation (RFC 5737): no machine has it.
  expect(await serve({ PORT: '0', HOST: '192.0.2.1' })).toEqual({
    code: 2,
    said: 'phasegate: The server cannot start:\n  HOST is no address of this machine.\n',
  });
});
