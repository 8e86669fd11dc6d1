import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controls, findControl } from '../../src/core/maturity-model.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { coverFaults, readSecurityHub } from './security-hub.ts';

/** Which control of the model an id of Security Hub belongs to, held against what others say of it. */

const decided = readSecurityHub();
const covering = Map.groupBy(
  policies.flatMap(({ id, control, covers }) => (covers.securityHub ?? []).map((rule) => ({ rule, id, control }))),
  ({ rule }) => rule,
);

/** The controls that the pages of the maturity model name for their recommendations. */
const namedByTheModel = [
  ['S3.1', 'block-public-access'],
  ['S3.2', 'block-public-access'],
  ['EC2.1', 'block-public-access'],
  ['EC2.13', 'cleanup-risky-open-ports'],
  ['EC2.14', 'cleanup-risky-open-ports'],
  ['WAF.10', 'waf-managed-rules'],
  ['Account.1', 'assign-security-contacts'],
  ['IAM.4', 'root-account-protection'],
  ['CloudWatch.1', 'root-account-protection'],
] as const;

/** Checks of live accounts (Prowler's, Apache-2.0) with the ids that they answer and the controls that these belong to; `-` is none. */
const accountChecks = readFileSync(new URL('account-checks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [check = '', ids = '', named = ''] = line.split(' ');
    return { check, ids: ids.split(';'), named: named === '-' ? [] : named.split(';') };
  });

describe('ids of Security Hub', () => {
  test.each(namedByTheModel)('%s belongs to %s, as the model says', (rule, control) => {
    expect(decided.controlOf.get(rule)).toBe(control);
    for (const policy of covering.get(rule) ?? []) expect(policy).toMatchObject({ control });
  });

  test.each(['IAM.6', 'IAM.9'])('%s does not show in code: no policy claims it', (rule) => {
    expect(decided.reasonOut.get(rule)).toMatch(/^not visible in code: /);
    expect(covering.get(rule)).toBeUndefined();
  });

  test('belong to the control that the checks of accounts name', () => {
    const mapped = accountChecks.filter(({ named }) => named.length > 0);
    expect(mapped.length).toBe(155);
    const others = mapped.flatMap(({ check, ids, named }) => {
      const ours = ids.map((id) => decided.controlOf.get(id)).filter((control) => control !== undefined);
      return ours.length > 0 && ours.every((control) => named.some((one) => one === control))
        ? []
        : [`${check}: ${ids.join()} ${ours.join()}`];
    });
    expect(others).toEqual([]);
  });

  test('of the Foundational standard are each decided once, in or out', () => {
    expect(decided.foundational.length).toBeGreaterThan(300);
    expect(new Set(decided.foundational).size).toBe(decided.foundational.length);
    const both = decided.foundational.filter((id) => decided.controlOf.has(id) === decided.reasonOut.has(id));
    expect(both).toEqual([]);
    const strangers = [...new Set(decided.controlOf.values())].filter((control) => findControl(control)?.visibleInCode !== true);
    expect(strangers).toEqual([]);
    expect(controls.length).toBeGreaterThan(70);
  });

  test('stand under no unrelated control', () => {
    expect(covering.size).toBeGreaterThan(80);
    expect(coverFaults(policies, decided)).toEqual([]);
  });

  test('planted: an id under an unrelated control, and one of which nothing is decided', () => {
    const planted = [
      { id: 'bucket-unencrypted', control: 'backups', covers: { securityHub: ['S3.1', 'Nothing.9', 'RDS.11'] } },
      { id: 'group-open', control: 'limit-network-access', covers: { securityHub: ['EC2.13'] } },
    ];
    expect(coverFaults(planted, decided)).toEqual([
      'bucket-unencrypted covers S3.1 under backups; it belongs to block-public-access',
      'bucket-unencrypted covers Nothing.9: say in scripts/maturity/security-hub.json which control it belongs to',
    ]);
  });
});
