import { migrateEngine } from '../../../src/adapters/queue/engine.ts';
import { freePort, startApp } from '../app-process.ts';
import type { AppProcess } from '../app-process.ts';
import { engineKinds } from '../engines.ts';
import type { Scene } from '../scene.ts';

/** One process alone when absent; else one that receives and so many that work around an engine. */
export interface EngineWish {
  readonly name: 'postgres' | 'redis';
  readonly workers: number;
}

/** The processes of the App under load. */
export interface Crew {
  /** Every process there was, the killed ones too. */
  readonly all: readonly AppProcess[];
  /** Ids of the processes that there are, by what they do. */
  parts(): Readonly<Record<string, readonly number[]>>;
  /** Ends one that works as a power cut does, and starts another. */
  killOne(): Promise<void>;
  /** The same for the engine, which comes back with what it had written. Absent where there is none. */
  readonly killEngine?: () => Promise<void>;
  /** What processes said that ended though nobody ended them. */
  readonly crashes: readonly string[];
  /** Nothing waits and nothing runs, by the metrics of all. */
  isIdle(): Promise<boolean>;
  close(): Promise<void>;
}

/** How long the engine is away. */
const awayMs = 2_000;
const outputCharsMax = 2_000;

type Env = Readonly<Record<string, string>>;

export async function openCrew(scene: Scene, env: Env, wish: EngineWish | undefined): Promise<Crew> {
  const all: AppProcess[] = [];
  const crashes: string[] = [];
  const startOne = async (port: number, more: Env = {}): Promise<AppProcess> => {
    const one = await startApp(scene.fake, scene.app, { port, env: { ...env, ...more } });
    all.push(one);
    one.child.once('exit', (code) => {
      if (code !== null && code !== 0) crashes.push(`a process ended by itself with ${code}: ${one.output().slice(-outputCharsMax)}`);
    });
    return one;
  };
  const crew = await (wish === undefined ? alone(scene, all, startOne) : together(scene, all, startOne, wish));
  return Object.assign(crew, { crashes });
}

type Start = (port: number, more?: Env) => Promise<AppProcess>;

async function alone({ port }: Scene, all: readonly AppProcess[], start: Start): Promise<Omit<Crew, 'crashes'>> {
  let one = await start(port);
  return {
    all,
    parts: () => ({ server: pidsOf([one]) }),
    async killOne() {
      await one.kill();
      one = await start(port);
    },
    isIdle: () => hasNothing(one),
    close: async () => void (await one.stop()),
  };
}

async function together(
  { port }: Scene,
  all: readonly AppProcess[],
  start: Start,
  { name, workers }: EngineWish,
): Promise<Omit<Crew, 'crashes'>> {
  const kind = engineKinds.find((one) => one.name === name);
  if (kind === undefined || kind.missing !== undefined) throw new Error(kind?.missing ?? `no engine is called ${name}`);
  const engine = await kind.open();
  await migrateEngine(engine.url);
  const startWorker = async (): Promise<AppProcess> => start(await freePort(), { PHASEGATE_QUEUE: engine.url, PHASEGATE_ROLE: 'work' });
  const receiver = await start(port, { PHASEGATE_QUEUE: engine.url, PHASEGATE_ROLE: 'receive' });
  let alive = await Promise.all(Array.from({ length: workers }, startWorker));
  return {
    all,
    parts: () => ({ receiver: pidsOf([receiver]), workers: pidsOf(alive), engine: [engine.pid] }),
    async killOne() {
      const [first, ...others] = alive;
      await first?.kill();
      alive = [...others, await startWorker()];
    },
    async killEngine() {
      await engine.kill();
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      await engine.start();
    },
    isIdle: async () => (await Promise.all(alive.map(hasNothing))).every(Boolean),
    async close() {
      await Promise.all([receiver, ...alive].map((one) => one.kill()));
      await engine.stop();
    },
  };
}

function pidsOf(processes: readonly AppProcess[]): readonly number[] {
  return processes.flatMap(({ child }) => (child.pid === undefined ? [] : [child.pid]));
}

/** One that is gone has nothing left to do; of one that does not answer nobody knows. */
async function hasNothing(one: AppProcess): Promise<boolean> {
  if (one.child.exitCode !== null) return true;
  try {
    return isIdle(await one.metrics());
  } catch {
    return false;
  }
}

export function isIdle(metrics: string): boolean {
  return metrics.includes('\nphasegate_queue_waiting 0\n') && metrics.includes('\nphasegate_queue_active 0\n');
}
