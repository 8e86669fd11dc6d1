import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import { WriterLane } from '../../adapters/github/writer-lane.ts';

/** What goes with a task to whichever process does it: so that all of them keep one pace, and use one token. */
export interface Pass {
  /** How long the installation's writes are spoken for; negative since when they are not. A duration, since clocks differ. */
  readonly busyMs: number;
  /** Its token, sealed. */
  readonly token?: string;
}

/** What comes back with the report. */
export interface UsedPass {
  /** Writes that took their turn. */
  readonly turns: number;
  readonly busyMs: number;
  /** Another token, sealed; null: the one that was given is refused. */
  readonly token?: string | null;
}

/** The scheduler's knowledge of the installations. */
export class Passes {
  readonly #intervalMs: number;
  readonly #lanes = new Map<number, WriterLane>();
  readonly #tokens = new Map<number, string>();
  /** How many of each are lent out. */
  readonly #lent = new Map<number, number>();

  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  lend(installation: number): Pass {
    this.#lent.set(installation, (this.#lent.get(installation) ?? 0) + 1);
    const token = this.#tokens.get(installation);
    return { busyMs: this.#lane(installation).busyMs, ...(token === undefined ? {} : { token }) };
  }

  /** Without a word of how it was used when whoever had it was lost. */
  takeBack(installation: number, used?: UsedPass): void {
    const others = (this.#lent.get(installation) ?? 1) - 1;
    if (others === 0) this.#lent.delete(installation);
    else this.#lent.set(installation, others);
    if (used === undefined) return;
    const { turns, busyMs, token } = used;
    // One that was out alone knows how the lane stands. Of those that were out together each knows of its own writes.
    if (others === 0) this.#lane(installation).hold(busyMs);
    else this.#lane(installation).charge(turns);
    if (token === null) this.#tokens.delete(installation);
    else if (token !== undefined) this.#tokens.set(installation, token);
  }

  #lane(installation: number): WriterLane {
    const lane = this.#lanes.get(installation) ?? new WriterLane(this.#intervalMs);
    this.#lanes.set(installation, lane);
    return lane;
  }
}

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Seals what a queue may hold and nobody may read there but who has the App's private key. */
export class Seal {
  readonly #key: Buffer;

  constructor(privateKey: string) {
    this.#key = Buffer.from(hkdfSync('sha256', privateKey, '', 'phasegate tokens in a queue', keyBytes));
  }

  close(text: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Undefined when it was sealed with another key: during the exchange of one, some processes have the old one. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64');
    try {
      const decipher = createDecipheriv(algorithm, this.#key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
