import type { Location, Range } from '../../core/location.ts';
import type { Severity } from '../../core/finding.ts';
import type { SourceFile } from '../../core/source.ts';
import type { ChangedFile } from '../ports.ts';

/** One way in which a change would lower the gate once it is merged. */
export interface GateChange {
  /** Which part of the gate; with the path its identity. */
  readonly aspect: string;
  /** What exactly, from what to what: an acceptance is bound to it. */
  readonly message: string;
  readonly severity: Severity;
  /** LEFT when only base has the place. */
  readonly side: 'LEFT' | 'RIGHT';
  readonly at: Location;
  /** Once it is merged no review can be done, not even that of its repair: the change itself fails. */
  readonly endsReviews?: boolean;
}

/** The files that make the gate what it is, as each side has them. A file that is there and cannot be read is in `unread`. */
export interface GateFiles {
  readonly base: GateSide;
  readonly head: GateSide;
  readonly changed: readonly ChangedFile[];
}

/** Files by path; what the side does not have is in neither map. */
export interface GateSide {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Path to the reason, in words. */
  readonly unread: ReadonlyMap<string, string>;
}

/** The start of a file, for what has no finer place. */
export const fileStart: Range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Longest value that a message quotes. */
const quotedCharsMax = 120;

/** A value as it stands in a message. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
  return `\`${flat.length > quotedCharsMax ? `${flat.slice(0, quotedCharsMax)}…` : flat}\``;
}
