import { createHash } from 'node:crypto';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import { decode, fileBytesMax } from '../decode.ts';
import type { Decoded } from '../decode.ts';
import { fetchTexts } from './blob-batch.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';
import { rawBytes } from './transport.ts';

/** Requests that are under way at once; GitHub allows 100. */
const parallelMax = 12;
/** Blobs fetched one by one for one review. A workflow's token has 1,000 requests an hour for the whole repository. */
const singlesMax = 600;
/** Blobs of one review in all. */
const blobsMax = 12_000;
/** Blobs of one query, and their bytes: GitHub ends what takes longer than 10 s. */
const batchBlobsMax = 80;
const batchBytesMax = 1_000_000;
/** Larger ones come alone. GitHub cuts texts in GraphQL. */
const batchedBytesMax = 200_000;

interface Wanted {
  readonly id: string;
  readonly sizeBytes: number;
}

/**
 * Blobs of one repository by object id, each read once. Those that are asked for together are fetched together. Whatever way a content came,
 * it counts only when it has the object id that the tree names.
 */
export class Blobs {
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<Buffer>>();
  readonly #decoded = new Map<string, Promise<Decoded>>();
  readonly #slots: (() => void)[] = [];
  #running = 0;
  #singles = 0;
  #open: Batch | undefined;
  #mayBatch = true;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Its text, where it is one; what is too large is not fetched. */
  async read(id: string, sizeBytes: number | undefined): Promise<Decoded> {
    if ((sizeBytes ?? 0) > fileBytesMax) return { kind: 'skipped', reason: 'too-large' };
    const found = this.#decoded.get(id);
    if (found !== undefined) return found;
    const decoded = this.bytes(id, sizeBytes).then((bytes): Decoded =>
      bytes.length > fileBytesMax ? { kind: 'skipped', reason: 'too-large' } : decode(bytes),
    );
    this.#decoded.set(id, decoded);
    return decoded;
  }

  bytes(id: string, sizeBytes: number | undefined): Promise<Buffer> {
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    if (this.#known.size >= blobsMax) throw tooMany(blobsMax);
    const isSmall = this.#mayBatch && sizeBytes !== undefined && sizeBytes <= batchedBytesMax;
    const bytes = isSmall ? this.#batched({ id, sizeBytes }) : this.#single(id);
    this.#known.set(id, bytes);
    return bytes;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Takes a content that was worked out from a patch. */
  offer(id: string, bytes: Buffer): boolean {
    if (blobId(bytes, id.length) !== id) return false;
    this.#known.set(id, Promise.resolve(bytes));
    return true;
  }

  async #batched(wanted: Wanted): Promise<Buffer> {
    if (this.#open === undefined || !this.#open.hasRoomFor(wanted)) this.#open = this.#newBatch();
    const text = (await this.#open.add(wanted)).get(wanted.id);
    const bytes = text === undefined ? undefined : Buffer.from(text);
    // Not text, cut short, or of an encoding that did not come through.
    return bytes !== undefined && blobId(bytes, wanted.id.length) === wanted.id ? bytes : this.#single(wanted.id);
  }

  #newBatch(): Batch {
    return new Batch((ids) => {
      this.#open = undefined;
      return this.#inSlot(() => this.#texts(ids));
    });
  }

  async #texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    // One alone is no cheaper in a query, and comes unchanged by REST.
    if (ids.length === 1) return new Map();
    const texts = await unlessRefused(fetchTexts(this.#repository, ids), 'any', undefined);
    this.#mayBatch &&= texts !== undefined;
    return texts ?? new Map();
  }

  async #single(id: string): Promise<Buffer> {
    this.#singles += 1;
    if (this.#singles > singlesMax) throw tooMany(singlesMax);
    return this.#inSlot(async () => {
      const { client, at } = this.#repository;
      const { data } = await client.rest.git.getBlob({ ...at, file_sha: id, headers: { accept: rawBytes } });
      const bytes: unknown = data;
      if (Buffer.isBuffer(bytes) && blobId(bytes, id.length) === id) return bytes;
      throw new HostProblem(`GitHub gave another content for blob ${id.slice(0, 12)}.`, { transient: true });
    });
  }

  async #inSlot<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= parallelMax) await new Promise<void>((resolve) => this.#slots.push(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // The slot is handed on, or given back.
      const next = this.#slots.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

/** Collects what is asked for before the event loop turns, and fetches it at once. */
class Batch {
  readonly #ids: string[] = [];
  readonly #result: Promise<ReadonlyMap<string, string>>;
  #bytes = 0;
  #isClosed = false;

  constructor(fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) {
    this.#result = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#isClosed = true;
      return fetch(this.#ids);
    });
  }

  hasRoomFor({ sizeBytes }: Wanted): boolean {
    return !this.#isClosed && this.#ids.length < batchBlobsMax && this.#bytes + sizeBytes <= batchBytesMax;
  }

  add({ id, sizeBytes }: Wanted): Promise<ReadonlyMap<string, string>> {
    this.#ids.push(id);
    this.#bytes += sizeBytes;
    return this.#result;
  }
}

function tooMany(max: number): HostProblem {
  return new HostProblem(
    `The review needs more than ${max} files, too many to read through the API. Check the repository out in the job (actions/checkout with fetch-depth: 0).`,
    { transient: false },
  );
}

/** Git's object id of a blob: SHA-1 over `blob SIZE\0` and the bytes, SHA-256 in repositories that use it. */
function blobId(bytes: Buffer, idLength: number): string {
  return createHash(idLength === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
