import { expect, test } from 'vitest';
import type { SkipReason } from '../../src/core/source.ts';
import type { AwsModel } from '../../src/model/kinds.ts';
import { secretFileCommitted } from '../../src/policies/secrets/secret-file-committed.ts';

// Only what the policy asks for is there.
const model = { texts: [] } as unknown as AwsModel;

/** Why it was not read, and which of a key store and a PEM file are told: the second only where it may be text. */
const reasons: readonly (readonly [SkipReason, readonly string[]])[] = [
  ['too-large', ['a.p12', 'a.pem']],
  ['lfs-pointer', ['a.p12', 'a.pem']],
  ['invalid-utf8', ['a.p12', 'a.pem']],
  ['binary', ['a.p12']],
  ['archive', ['a.p12']],
  ['missing-object', ['a.p12']],
];

test.each(reasons)('of files that were not read, being %s, are told by their name: %j', (skipped, wanted) => {
  const told = ['a.p12', 'a.pem'].filter(
    (path) => [...secretFileCommitted.evaluate({ root: '.', address: path, path, skipped }, model)].length > 0,
  );
  expect(told).toEqual(wanted);
});
