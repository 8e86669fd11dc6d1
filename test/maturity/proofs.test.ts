import { describe, expect, test } from 'vitest';
import { policies } from '../../src/entry/library.ts';
import { faultsOf, parseProofs, readProofs } from './proofs.ts';
import type { Claimant } from './proofs.ts';

/** Each id of Security Hub that a policy claims, proven by code that has the fault and code that has not. */

const proofs = Map.groupBy(readProofs(), ({ id }) => id);
const claims = Map.groupBy(
  policies.flatMap((policy) => (policy.covers.securityHub ?? []).map((id) => ({ id, policy }))),
  ({ id }) => id,
);

describe('ids of Security Hub that policies claim', () => {
  test.each([...claims])('%s', async (id, claimed) => {
    expect(
      await faultsOf(
        id,
        proofs.get(id) ?? [],
        claimed.map(({ policy }) => policy),
      ),
    ).toEqual([]);
  });

  test('are looked at, every one, and nothing else is proven', () => {
    expect(claims.size).toBeGreaterThan(200);
    expect([...proofs.keys()].filter((id) => !claims.has(id))).toEqual([]);
  });

  test('planted: a false claim beside a true one, one without a proof, one in half of the dialects, and an accusation of good code', async () => {
    const claimant = (id: string): Claimant => {
      const found = policies.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    const [proof, half, turned] = parseProofs(`
# RDS.3 instances are encrypted at rest
  aws_db_instance
-   storage_encrypted = false
+   storage_encrypted = true
  no CloudFormation: left out here
# RDS.3 instances are encrypted at rest
  aws_db_instance
-   storage_encrypted = false
+   storage_encrypted = true
# RDS.3 instances are encrypted at rest
  aws_db_instance
-   storage_encrypted = true
+   storage_encrypted = false
  no CloudFormation: left out here
`);
    if (proof === undefined || half === undefined || turned === undefined) throw new Error('three are written');
    const [database, volume] = [claimant('database-unencrypted'), claimant('ebs-unencrypted')];
    expect(await faultsOf('RDS.3', [proof], [database])).toEqual([]);
    expect(await faultsOf('RDS.3', [proof], [database, volume])).toEqual(['ebs-unencrypted claims RDS.3 and never speaks of it']);
    expect(await faultsOf('RDS.3', [], [database])).toEqual(['RDS.3 has no proof']);
    expect(await faultsOf('RDS.3', [half], [database])).toEqual(['RDS.3 has no proof in CloudFormation']);
    expect(await faultsOf('RDS.3', [turned], [database])).toHaveLength(3);
  });
});
