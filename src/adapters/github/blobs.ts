import { createHash } from 'node:crypto';
import { decode, fileBytesMax } from '../decode.ts';
import type { Decoded } from '../decode.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { Repository } from './repository.ts';

/** Requests that are under way at once; GitHub allows 100. */
const parallelMax = 16;
/** Blobs fetched for one review. A workflow's token has 1,000 requests an hour for the whole repository. */
export const blobsMax = 600;

/** Blobs of one repository by object id, each read once. Contents that are known already need no request. */
export class Blobs {
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<Decoded>>();
  readonly #bytes = new Map<string, Buffer>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #fetched = 0;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  read(id: string): Promise<Decoded> {
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    const blob = this.#load(id);
    this.#known.set(id, blob);
    return blob;
  }

  async bytes(id: string): Promise<Buffer> {
    await this.read(id);
    return this.#bytes.get(id) ?? Buffer.alloc(0);
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Takes a content that was worked out from a patch. It counts only when its object id says that it is the very same. */
  offer(id: string, bytes: Buffer): boolean {
    if (bytes.length > fileBytesMax || blobId(bytes, id.length) !== id) return false;
    this.#bytes.set(id, bytes);
    this.#known.set(id, Promise.resolve(decode(bytes)));
    return true;
  }

  async #load(id: string): Promise<Decoded> {
    this.#fetched += 1;
    if (this.#fetched > blobsMax) {
      throw new HostProblem(
        `The review needs more than ${blobsMax} files, too many to read through the API. Check the repository out in the job (actions/checkout with fetch-depth: 0).`,
        { transient: false },
      );
    }
    await this.#slot();
    try {
      const { bytes } = await this.#repository.client.send('GET', this.#repository.path(`/git/blobs/${id}`), {
        accept: 'application/vnd.github.raw+json',
      });
      if (bytes.length > fileBytesMax) return { kind: 'skipped', reason: 'too-large' };
      if (blobId(bytes, id.length) !== id)
        throw new HostProblem(`GitHub gave another content for blob ${id.slice(0, 12)}.`, { transient: true });
      this.#bytes.set(id, bytes);
      return decode(bytes);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #slot(): Promise<void> {
    if (this.#running >= parallelMax) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
  }
}

/** Git's object id of a blob: SHA-1 over `blob SIZE\0` and the bytes, SHA-256 in repositories that use it. */
function blobId(bytes: Buffer, idLength: number): string {
  return createHash(idLength === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
