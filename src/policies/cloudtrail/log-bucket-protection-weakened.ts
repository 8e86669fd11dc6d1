import type { UnknownValue } from '../../core/value.ts';
import type { LogProtections, Protection } from '../../model/storage/log-protections.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly kind: 'bucket';
  readonly address: string;
  readonly logs: string;
  readonly protections: LogProtections;
  /** What decides whether they come here. */
  readonly only: UnknownValue | undefined;
}
/** It is known of one protection how far it goes. */
interface Proof {
  readonly kind: 'proof';
}

/** Logs that are kept this long are kept long enough, whatever they were kept before. */
const daysEnough = 365;

export const logBucketProtectionWeakened = defineStrength<'s3.log-bucket', Degree | Proof>({
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
  speaksFor: ['backup-weakened', 's3-versioning-off'],
  covers: {},
  *evaluate({ address, resource, logs, only, protections }) {
    const words = [...new Set(logs.map(({ what }) => what))].join(', ');
    const trace = [resource.block];
    yield { claim: 'strength', aspect: 'protection of logs', degree: { kind: 'bucket', address, logs: words, protections, only }, trace };
    for (const { aspect, protection, protects } of partsOf(protections)) {
      if (protection.kind === 'unknown')
        yield { claim: 'unresolved', aspect, unknown: protection, message: `${aspect} in ${address}`, onlyLost: true };
      else if (protects) yield { claim: 'strength', aspect, degree: { kind: 'proof' }, trace, proves: true };
    }
  },
  weaker: (base, head): Weakening | undefined => {
    if (base.kind === 'proof' || head.kind === 'proof') return undefined;
    const [first, ...others] = lossesBetween(base.protections, head.protections);
    if (first === undefined) return undefined;
    const all = [first, ...others];
    const only = all.every((loss) => loss.only !== undefined) ? first.only : undefined;
    return {
      message: `${head.address}, which receives ${head.logs} logs${forSome(head.only)}: ${all.map(({ words }) => words).join('; ')}${forSome(only)}.`,
      confidence: head.only === undefined && only === undefined ? 'certain' : 'likely',
    };
  },
});

function forSome(condition: UnknownValue | undefined): string {
  return condition === undefined ? '' : ` for some values of ${condition.expression}`;
}

interface Part {
  readonly aspect: string;
  readonly protection: Protection<unknown>;
  readonly protects: boolean;
}

function partsOf({ versioning, lockDays, expiryDays, mayBeEmptied }: LogProtections): readonly Part[] {
  return [
    { aspect: 'whether former versions of logs are kept', protection: versioning, protects: isLeast(versioning, (value) => value) },
    { aspect: 'how long logs are locked', protection: lockDays, protects: isLeast(lockDays, (days) => days > 0) },
    { aspect: 'how long logs are kept', protection: expiryDays, protects: true },
    { aspect: 'whether logs may go with their bucket', protection: mayBeEmptied, protects: isLeast(mayBeEmptied, (value) => !value) },
  ];
}

function isLeast<T>(protection: Protection<T>, test: (value: T) => boolean): boolean {
  return protection.kind === 'least' && test(protection.value);
}

interface Loss {
  readonly words: string;
  readonly only: UnknownValue | undefined;
}

function lossesBetween(base: LogProtections, head: LogProtections): readonly Loss[] {
  const isOver = lossOf(base.versioning, head.versioning, (before, after) =>
    before && !after ? 'versioning is off, so files can be overwritten' : undefined,
  );
  const isLocked = lossOf(base.lockDays, head.lockDays, (before, after) => {
    if (after >= before) return undefined;
    return after === 0 ? 'the object lock is gone' : `files are locked for ${after} days instead of ${before}`;
  });
  const isKept = lossOf(base.expiryDays, head.expiryDays, (before, after) =>
    after < before && after < daysEnough
      ? `files are deleted after ${after} days instead of ${before === Infinity ? 'never' : before}`
      : undefined,
  );
  const isEmptied = lossOf(base.mayBeEmptied, head.mayBeEmptied, (before, after) =>
    !before && after ? 'it may be destroyed with all that is in it' : undefined,
  );
  return [isOver, isLocked, isKept, isEmptied].flatMap((loss) => loss ?? []);
}

function lossOf<T>(base: Protection<T>, head: Protection<T>, inWords: (before: T, after: T) => string | undefined): Loss | undefined {
  if (base.kind === 'unknown' || head.kind === 'unknown') return undefined;
  const words = inWords(base.value, head.value);
  return words === undefined ? undefined : { words, only: head.only };
}
