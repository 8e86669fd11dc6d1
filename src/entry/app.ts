import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';

import { createLog } from '../adapters/server/log.ts';
import { Problem } from '../core/problem.ts';
import { startServer } from './app/server.ts';
import { readSettings } from './app/settings.ts';
import type { Settings } from './app/settings.ts';
import { startWorker } from './app/worker.ts';

/** The App as a server. Its worker threads run this same file. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog({
    level: settings.logLevel,
    secrets: [settings.webhookSecret, ...(settings.queue === 'memory' ? [] : [settings.queue])],
  });
  if (settings.role === 'migrate') {
    const { migrateEngine } = await import('../adapters/queue/engine.ts');
    await migrateEngine(settings.queue);
    return log.info('the queue is prepared');
  }
  const server = await startServer(settings, fileURLToPath(import.meta.url), log);
  log.info('listening', { port: server.port, path: settings.webhookPath, api: settings.apiUrl, workers: settings.workers });
  let isStopping = false;
  const stop = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info('stopping', { signal });
    void server.stop().then((left) => {
      log.info('stopped', { left });
      process.exit(0);
    });
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
}

function fail(error: unknown): void {
  // Other errors may hold what is secret; the system's code does not.
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const text =
    error instanceof Problem ? error.message : `The server cannot start: internal ${error instanceof Error ? error.name : 'error'}${code}.`;
  process.exitCode = 2;
  // The threads and the sweeps may run already: left alone they would review on without an ear, and nothing would start the server again.
  process.stderr.write(`phasegate: ${text}\n`, () => process.exit());
}

if (isMainThread) {
  try {
    await main();
  } catch (error) {
    fail(error);
  }
} else {
  const settings: Settings = workerData;
  await startWorker(settings);
}
