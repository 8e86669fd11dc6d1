import { expect, test, vi } from 'vitest';
import { findManagedPolicy, loadLongPolicies, loadManagedPolicies } from '../../src/analysis/iam/managed/managed-policies.ts';
import { expandActions } from '../../src/analysis/iam/actions/match-action.ts';
import { review } from '../../src/entry/library.ts';

const long = ['ReadOnlyAccess', 'SecurityAudit', 'ViewOnlyAccess'];

test('long documents are loaded where one of them is asked for, and not with the table', async () => {
  vi.resetModules();
  const fresh = await import('../../src/analysis/iam/managed/managed-policies.ts');
  await fresh.loadManagedPolicies();
  expect(fresh.findManagedPolicy('AmazonS3ReadOnlyAccess')?.document).toBeDefined();
  for (const name of long) expect(() => fresh.findManagedPolicy(name)).toThrow('must be loaded first');
  await fresh.loadLongPolicies();
  for (const name of long) expect(fresh.findManagedPolicy(name)?.document?.statements.length).toBeGreaterThan(1);
});

test('what they grant is what AWS says of them', async () => {
  await loadManagedPolicies();
  await loadLongPolicies();
  const grants = (name: string, action: string): boolean =>
    findManagedPolicy(name)?.document?.statements.some(
      ({ effect, actions }) => effect === 'allow' && actions !== undefined && expandActions(actions).some((one) => one.name === action),
    ) === true;
  // Objects and items are read by the first alone; that secrets are there by all but the last, what is in them by none.
  expect(long.map((name) => grants(name, 's3:GetObject'))).toEqual([true, false, false]);
  expect(long.map((name) => grants(name, 'dynamodb:GetItem'))).toEqual([true, false, false]);
  expect(long.map((name) => grants(name, 'secretsmanager:GetSecretValue'))).toEqual([false, false, false]);
});

const role = (policy: string): string => `resource "aws_iam_role" "audit" {
  name               = "audit"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = "arn:aws:iam::aws:policy/${policy}"
}`;

test('a review tells what is newly read by them, and what no longer', async () => {
  const access = async (base: string, head: string): Promise<Awaited<ReturnType<typeof review>>['access']> =>
    (await review({ base: { 'main.tf': base }, head: { 'main.tf': head } })).access;
  const [view, read] = [role('job-function/ViewOnlyAccess'), role('ReadOnlyAccess')];
  const gained = await access(view, read);
  expect(gained?.allowed.flatMap(({ actions }) => actions)).toContain('s3:GetObject');
  expect(gained?.open).toEqual([]);
  const lost = await access(read, view);
  expect(lost?.refused.length).toBeGreaterThan(0);
  expect(lost?.allowed.flatMap(({ actions }) => actions)).not.toContain('s3:GetObject');
  expect((await access(role('AdministratorAccess'), read))?.allowed).toEqual([]);
});
