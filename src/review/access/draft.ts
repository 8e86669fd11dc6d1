import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import type { Identified } from '../../model/subject.ts';
import type { AccessGraph, AccessSort, PacketExample, RequestExample } from '../result.ts';

/** What one side admits and the other refuses, before it is known which of the two is head. */
export interface Draft {
  readonly sort: AccessSort;
  /** Among those of its sort, the gravest lowest. */
  readonly rank: number;
  /** `role deploy`. */
  readonly who: string;
  /** Stands on one side only. */
  readonly isAlone: boolean;
  /** What follows "can now": `use s3:PutObject on bucket uploads`. */
  readonly can: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Keys of the conditions by which alone the other side refuses it. */
  readonly refusedBy?: readonly string[];
  readonly request?: RequestExample;
  readonly packet?: PacketExample;
  readonly unless?: string;
  readonly at: Identified;
  /** Where the code says it, the cause first. */
  readonly trace: readonly Location[];
  readonly graph?: AccessGraph;
}

/** Somebody of whom not all could be listed. */
export interface OpenDraft {
  readonly what: string;
  readonly because: string;
  readonly at: Identified;
  readonly trace: readonly Location[];
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly open: readonly OpenDraft[];
}

/** A draft, and the deployment that has it. */
export interface Told<T> {
  readonly draft: T;
  readonly deployment: string | undefined;
}

export function together(parts: readonly Drafts[]): Drafts {
  return { drafts: parts.flatMap(({ drafts }) => drafts), open: parts.flatMap(({ open }) => open) };
}

/** The literal, and what it passed through. */
export function placesOf(value: Value | undefined): readonly Location[] {
  return value === undefined ? [] : [value.origin.at, ...value.origin.via.map((step) => step.at)];
}
