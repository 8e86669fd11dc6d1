import type { ClientConfig, Pool } from 'pg';

/** Of one process: one for each queue that it listens to, at most four, and those that ask. PostgreSQL has 100 by default. */
const connectionsMax = 12;
/** Of the one that schedules, beside those. */
const laxConnectionsMax = 6;
/** BullMQ's own, which it names where it opens connections itself. */
const schema = 'bullmq';
const connectMs = 10_000;

export interface PoolOptions {
  /**
   * Commits do not wait for the disk: after a crash of PostgreSQL the latest half second may not have been. For what may be done twice, and
   * never for what somebody was promised. https://www.postgresql.org/docs/current/wal-async-commit.html
   */
  readonly isLax?: boolean;
}

/**
 * Connections that BullMQ takes and gives back. Those that it opens itself end the process when PostgreSQL does: what is said of a lost
 * connection twice, or before anybody listens, is an error that nobody hears. Here somebody always does, and what it means for a query is told by
 * the query.
 */
export async function openPool(url: string, { isLax = false }: PoolOptions = {}): Promise<Pool> {
  const { default: pg } = await import('pg');
  class CalmClient extends pg.Client {
    constructor(config?: ClientConfig) {
      super(config);
      this.on('error', () => undefined);
    }
  }
  return new pg.Pool({
    connectionString: url,
    max: isLax ? laxConnectionsMax : connectionsMax,
    options: `-c search_path="${schema}"${isLax ? ' -c synchronous_commit=off' : ''}`,
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
    Client: CalmClient,
  }).on('error', () => undefined);
}
