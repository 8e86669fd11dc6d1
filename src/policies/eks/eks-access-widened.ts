import { grantWords, isAll, isGrave, newlyGranted } from '../../analysis/kubernetes/granted.ts';
import type { Granted } from '../../analysis/kubernetes/granted.ts';
import { kubernetesAccessOf, kubernetesAccessTypes } from '../../model/iam/kubernetes-access.ts';
import type { KubernetesAccess, KubernetesGrant } from '../../model/iam/kubernetes-access.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

type Degree = Pick<KubernetesAccess, 'address' | 'principal' | 'cluster' | 'grants' | 'resource'>;

export const eksAccessWidened = defineStrength({
  id: 'eks-access-widened',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'resource',
  types: kubernetesAccessTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'Somebody may do more in a Kubernetes cluster',
  why: 'Who may act in a namespace reads its secrets and runs what he likes with the roles of its pods. In the whole cluster that is every team, the nodes and their roles, and whatever the cluster is trusted with in AWS.',
  remedy: 'Give the policy that the task needs, in the namespaces that it is about.',
  limits: [
    'What a group of Kubernetes may do is said in the cluster, by role bindings that are not read, and so is the config map aws-auth.',
    'Of an entry that the change brings only all rights in the whole cluster are reported, as medium: it is made to let somebody in.',
    'Policies of EKS that serve its own features are compared by their names alone.',
  ],
  speaksFor: ['iam-risky-managed-policy'],
  covers: {},
  *evaluate({ resource }) {
    const { address, principal, cluster, grants, unknown } = kubernetesAccessOf(resource);
    const aspect = 'access';
    if (unknown !== undefined) yield { claim: 'unresolved', aspect, unknown, message: `what ${address} lets somebody do in the cluster` };
    const degree: Degree = { address, principal, cluster, grants, resource };
    yield { claim: 'strength', aspect, degree, trace: [resource.declaration] };
  },
  renamed: (degree: Degree, rename) => {
    const named = (text: string): string => text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression: string) => `\${${rename(expression)}}`);
    return { ...degree, principal: named(degree.principal), cluster: named(degree.cluster) };
  },
  isAlike: isSame,
  weaker: (base: Degree, head: Degree) => {
    if (!isSame(base, head)) return said(head, newlyGranted([], head.grants));
    return said(head, newlyGranted(base.grants, head.grants));
  },
  appeared: (head: Degree): Weakening | undefined => {
    const all = said(head, head.grants.filter(isAll));
    return all === undefined ? undefined : { ...all, severity: 'medium' };
  },
});

function isSame(base: Degree, head: Degree): boolean {
  return base.principal === head.principal && base.cluster === head.cluster;
}

function said({ principal, cluster, grants, resource }: Degree, fresh: readonly Granted[]): Weakening | undefined {
  const [first] = [...fresh].toSorted((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  if (first === undefined) return undefined;
  const source = grants.find((one): one is KubernetesGrant => one.by === first.by && one.name === first.name);
  const more = fresh.length > 1 ? `, and ${fresh.length - 1} more` : '';
  return {
    message: `${nameOf(principal)} can now ${grantWords(first, nameOf(cluster))}${more}.`,
    severity: isGrave(first) ? 'high' : 'medium',
    confidence: source?.condition === undefined ? 'certain' : 'likely',
    trace: [...(source === undefined ? [] : traceOf(source.source)), resource.declaration],
  };
}

/** An ARN by its last part; an expression as it is written. */
function nameOf(text: string): string {
  const name = /^arn:[^:]*:iam::[^:]*:(?:role|user)\/(?:.*\/)?([^/]+)$/u.exec(text)?.[1] ?? text;
  return name.replaceAll(/\$\{([^{}]*)\}/gu, '$1');
}
