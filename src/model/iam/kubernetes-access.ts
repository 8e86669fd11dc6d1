import type { Granted } from '../../analysis/kubernetes/granted.ts';
import type { Resource } from '../../core/resource.ts';
import { defaultOption, possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { blocks, firstAttribute, members, unknownPart } from '../fact.ts';
import type { AwsModel } from '../kinds.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** Whom EKS lets into a cluster, and what he may do there. */
export interface KubernetesAccess extends Subject {
  /** The ARN, or the expression in its place. */
  readonly principal: string;
  readonly cluster: string;
  readonly grants: readonly KubernetesGrant[];
  /** What decides whether there is more. */
  readonly unknown?: UnknownValue;
}

export interface KubernetesGrant extends Granted {
  readonly source: Value;
  /** Set where other values of this condition give something else. */
  readonly condition?: UnknownValue;
}

export const kubernetesAccessTypes: readonly string[] = [
  'aws_eks_access_policy_association',
  'aws_eks_access_entry',
  'AWS::EKS::AccessEntry',
];

export function kubernetesAccesses(model: AwsModel): readonly KubernetesAccess[] {
  return model.ofType(...kubernetesAccessTypes).map(kubernetesAccessOf);
}

export function kubernetesAccessOf(resource: Resource): KubernetesAccess {
  const { attributes, type } = resource;
  const text = (names: readonly string[]): string => {
    const value = firstAttribute(attributes, names);
    return value === undefined ? '' : (symbolicText(defaultOption(value)) ?? value.kind);
  };
  const listed = blocks(firstAttribute(attributes, ['AccessPolicies']));
  const policies: readonly Value[] = type === 'aws_eks_access_policy_association' ? [attributes] : listed.items;
  const parts = [groupsOf(attributes), ...policies.map(policyGrants)];
  const unknown = [...parts.map((part) => part.unknown), listed.unknown].find((one) => one !== undefined);
  return {
    ...subjectOf(resource),
    principal: text(['principal_arn', 'PrincipalArn']),
    cluster: text(['cluster_name', 'ClusterName']),
    grants: parts.flatMap(({ grants }) => grants),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

interface Part {
  readonly grants: readonly KubernetesGrant[];
  readonly unknown: UnknownValue | undefined;
}

function groupsOf(attributes: Value): Part {
  const { texts, unknown } = textsIn(firstAttribute(attributes, ['kubernetes_groups', 'KubernetesGroups']));
  return { grants: texts.map(({ text, ...place }) => ({ by: 'group', name: text, ...place })), unknown };
}

function policyGrants(policy: Value): Part {
  const names = textsIn(firstAttribute(policy, ['policy_arn', 'PolicyArn']));
  const scope = firstAttribute(policy, ['access_scope', 'AccessScope']);
  const kinds = textsIn(firstAttribute(scope, ['type', 'Type']));
  const spaces = textsIn(firstAttribute(scope, ['namespaces', 'Namespaces']));
  const inCluster = kinds.texts.find(({ text }) => text.toLowerCase() === 'cluster');
  const inSpaces = kinds.texts.find(({ text }) => text.toLowerCase() === 'namespace');
  const grants = names.texts.flatMap(({ text, source, condition }): KubernetesGrant[] => {
    const grant = { by: 'policy', name: text.replace(/^.*\//u, ''), source, ...(condition === undefined ? {} : { condition }) } as const;
    const whole = inCluster === undefined ? [] : [{ ...grant, ...placeOf(grant, inCluster) }];
    const [first] = spaces.texts;
    const some =
      inSpaces === undefined || first === undefined
        ? []
        : [{ ...grant, namespaces: spaces.texts.map((one) => one.text), ...placeOf(grant, first) }];
    return [...whole, ...some];
  });
  return { grants, unknown: names.unknown ?? (scope?.kind === 'unknown' ? scope : undefined) ?? kinds.unknown ?? spaces.unknown };
}

/** Either may be what only some values of a condition give. */
function placeOf(grant: Pick<KubernetesGrant, 'source' | 'condition'>, at: Text): Pick<KubernetesGrant, 'source' | 'condition'> {
  const condition = grant.condition ?? at.condition;
  return { source: grant.source, ...(condition === undefined ? {} : { condition }) };
}

interface Text {
  readonly text: string;
  readonly source: Value;
  readonly condition?: UnknownValue;
}

/** A text, or a list of them; of several values that a condition chooses between all. */
function textsIn(written: Value | undefined): { readonly texts: readonly Text[]; readonly unknown: UnknownValue | undefined } {
  if (written === undefined) return { texts: [], unknown: undefined };
  const value = defaultOption(written);
  const condition = value.kind === 'choice' ? { condition: value.condition } : {};
  let unknown: UnknownValue | undefined;
  const texts = possibleValues(value).flatMap((option): Text[] => {
    const { items, unknown: rest } = members(option);
    unknown ??= rest;
    return items.flatMap((item): Text[] => {
      unknown ??= unknownPart(item);
      return item.kind === 'string' ? [{ text: item.value, source: item, ...condition }] : [];
    });
  });
  return { texts, unknown };
}
