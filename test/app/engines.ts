import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from './app-process.ts';

/** PostgreSQL and Redis as processes of a test's own, from the system's packages (Debian: postgresql, redis-server). */
export interface EngineProcess {
  readonly url: string;
  /** Of the process that others of its own may descend from; 0 while it is ended. */
  readonly pid: number;
  /** As a power cut ends it. */
  kill(): Promise<void>;
  /** On the same port, with what it had written. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface EngineKind {
  readonly name: 'postgres' | 'redis';
  /** Why it cannot be started here. */
  readonly missing: string | undefined;
  readonly open: () => Promise<EngineProcess>;
}

const postgresBin = findPostgres();
const redisServer = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/usr/bin/valkey-server'].find((path) => existsSync(path));

export const engineKinds: readonly EngineKind[] = [
  { name: 'postgres', missing: postgresBin === undefined ? 'no PostgreSQL is installed' : undefined, open: openPostgres },
  { name: 'redis', missing: redisServer === undefined ? 'no Redis or Valkey is installed' : undefined, open: openRedis },
];

function findPostgres(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').toSorted().toReversed() : [];
  return versions.map((version) => `/usr/lib/postgresql/${version}/bin`).find((bin) => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL refuses to run as root; its package brings an account. */
function account(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function openPostgres(): Promise<EngineProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-postgres-'));
  const who = account();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  execFileSync(join(postgresBin ?? '', 'initdb'), ['-D', data, '-A', 'trust', '-U', 'phasegate', '-N'], {
    ...who,
    cwd: folder,
    stdio: 'ignore',
  });
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
  return engine(`postgres://phasegate@127.0.0.1:${port}/postgres`, port, folder, () =>
    spawn(join(postgresBin ?? '', 'postgres'), args, { ...who, cwd: folder, stdio: 'ignore' }),
  );
}

async function openRedis(): Promise<EngineProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always'];
  return engine(`redis://127.0.0.1:${port}`, port, folder, () =>
    spawn(redisServer ?? '', [...args, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' }),
  );
}

async function engine(url: string, port: number, folder: string, run: () => ChildProcess): Promise<EngineProcess> {
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = run();
    await until(() => answers(port), `the start of ${url}`);
    // PostgreSQL listens before it takes anybody in.
    if (url.startsWith('postgres')) await until(() => isReady(port), `the start of ${url}`);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const exited = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await exited;
  };
  await start();
  return {
    url,
    get pid() {
      return child?.pid ?? 0;
    },
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isReady(port: number): boolean {
  return spawnSync(join(postgresBin ?? '', 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
