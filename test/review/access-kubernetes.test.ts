import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** Whom EKS lets into a cluster, and what he may do there. */

async function textsOf(base: string, head: string): Promise<Record<'allowed' | 'refused' | 'open', string[]>> {
  const { access } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  return {
    allowed: access?.allowed.map(({ text }) => text) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    open: access?.open.map(({ what, because }) => `${what}: ${because}`) ?? [],
  };
}

function association(name: string, policy: string, scope: string): string {
  return `
resource "aws_eks_access_policy_association" "${name}" {
  cluster_name  = "main"
  principal_arn = "arn:aws:iam::111122223333:role/dev"
  policy_arn    = "arn:aws:eks::aws:cluster-access-policy/AmazonEKS${policy}Policy"
  access_scope {
    ${scope}
  }
}
`;
}

const cluster = 'type = "cluster"';
const inside = (...names: readonly string[]): string =>
  `type = "namespace"\n    namespaces = [${names.map((name) => `"${name}"`).join(', ')}]`;
const nothing = { allowed: [], refused: [], open: [] };

test('a wider scope, and the way back', async () => {
  const [narrow, wide] = [association('a', 'Edit', inside('dev')), association('a', 'Edit', cluster)];
  expect(await textsOf(narrow, wide)).toEqual({
    ...nothing,
    allowed: ['role dev can now act by AmazonEKSEditPolicy in the whole cluster main'],
  });
  expect(await textsOf(wide, narrow)).toEqual({
    ...nothing,
    refused: ['role dev can no longer act by AmazonEKSEditPolicy in the whole cluster main'],
  });
});

/** Amazon EKS user guide, "Review access policy permissions". */
const inEach = {
  View: ['View'],
  SecretReader: ['SecretReader'],
  AdminView: ['AdminView', 'View', 'SecretReader'],
  Edit: ['Edit', 'View', 'SecretReader'],
  Admin: ['Admin', 'Edit', 'View', 'SecretReader'],
  ClusterAdmin: ['ClusterAdmin', 'Admin', 'AdminView', 'Edit', 'View', 'SecretReader'],
};

test.each(Object.entries(inEach))('whoever acts by %s has the rights of %j', async (policy, all) => {
  const before = association('a', policy, cluster);
  const within = await Promise.all(
    Object.keys(inEach).map(async (other) =>
      (await textsOf(before, association('a', other, cluster))).allowed.length === 0 ? [other] : [],
    ),
  );
  expect(within.flat().toSorted()).toEqual(all.toSorted());
});

test('two associations of one principal count together, under whatever names', async () => {
  const both = association('a', 'Edit', inside('dev', 'test'));
  const apart = association('b', 'Edit', inside('dev')) + association('c', 'Edit', inside('test'));
  expect(await textsOf(both, apart)).toEqual(nothing);
  expect(await textsOf(association('a', 'View', inside('dev')), apart)).toEqual({
    ...nothing,
    allowed: [
      'role dev can now act by AmazonEKSEditPolicy in namespace dev of cluster main',
      'role dev can now act by AmazonEKSEditPolicy in namespace test of cluster main',
    ],
    refused: [],
  });
});

test('a group, and a scope that is not known', async () => {
  const entry = (groups: string): string => `
variable "groups" {}
resource "aws_eks_access_entry" "dev" {
  cluster_name      = "main"
  principal_arn     = "arn:aws:iam::111122223333:role/dev"
  kubernetes_groups = ${groups}
}`;
  expect((await textsOf(entry('[]'), entry('["system:masters"]'))).allowed).toEqual([
    'role dev can now act as system:masters (everything) in cluster main',
  ]);
  expect(await textsOf(entry('[]'), entry('var.groups'))).toEqual({ ...nothing, open: ['role dev: var.groups'] });
});
