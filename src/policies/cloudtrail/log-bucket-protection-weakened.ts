import type { LogBucket, LogProtections } from '../../model/storage/log-bucket.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly address: string;
  readonly logs: string;
  readonly protections: LogProtections;
}

/** Logs that are kept this long are kept long enough, whatever they were kept before. */
const daysEnough = 365;

export const logBucketProtectionWeakened = defineStrength({
  id: 'log-bucket-protection-weakened',
  control: 'audit-api-calls',
  severity: 'high',
  on: 's3.log-bucket',
  dialects: ['terraform', 'cloudformation'],
  title: 'Logs can be changed or deleted more easily',
  why: 'Whoever breaks in wants the logs gone, and an investigation often begins months later. Versions, locks and long periods are what is left of the evidence then.',
  remedy:
    'Keep versioning and the object lock of log buckets on, keep logs for a year at least, and never let the bucket be destroyed with what is in it.',
  limits: [
    'A period of a year or more is never reported, however long it was before.',
    'Statements of the bucket policy that deny deletion are not compared here.',
    'Buckets that get their logs from other code are not known as log buckets.',
  ],
  covers: {},
  *evaluate({ address, resource, logs, protections }: LogBucket) {
    const words = [...new Set(logs.map(({ what }) => what))].join(', ');
    yield {
      claim: 'strength',
      aspect: 'protection of logs',
      degree: { address, logs: words, protections },
      trace: [resource.block],
    };
  },
  weaker: ({ protections: base }: Degree, { address, logs, protections: head }: Degree): Weakening | undefined => {
    const losses = lossesBetween(base, head);
    if (losses.length === 0) return undefined;
    return { message: `${address}, which receives ${logs} logs: ${losses.join('; ')}.` };
  },
});

function lossesBetween(base: LogProtections, head: LogProtections): readonly string[] {
  const losses: string[] = [];
  if (base.versioning === true && head.versioning === false) losses.push('versioning is off, so files can be overwritten');
  if (isLess(head.lockDays, base.lockDays)) {
    losses.push(head.lockDays === 0 ? 'the object lock is gone' : `files are locked for ${head.lockDays} days instead of ${base.lockDays}`);
  }
  if (isLess(head.expiryDays, base.expiryDays) && isLess(head.expiryDays, daysEnough)) {
    losses.push(`files are deleted after ${head.expiryDays} days instead of ${base.expiryDays === Infinity ? 'never' : base.expiryDays}`);
  }
  if (base.mayBeEmptied === false && head.mayBeEmptied === true) losses.push('it may be destroyed with all that is in it');
  return losses;
}

function isLess(after: number | undefined, before: number | undefined): boolean {
  return after !== undefined && before !== undefined && after < before;
}
