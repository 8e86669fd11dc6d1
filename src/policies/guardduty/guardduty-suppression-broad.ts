import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, members, readText } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

/** Finding types of high severity in GuardDuty, by the purpose of the attack that they begin with. docs.aws.amazon.com/guardduty, "Finding types" */
const grave =
  /^(?:Backdoor|Trojan|CryptoCurrency|Execution|Exfiltration|Impact|Stealth:IAMUser\/CloudTrailLoggingDisabled|PrivilegeEscalation|UnauthorizedAccess:IAMUser\/InstanceCredentialExfiltration|AttackSequence|CredentialAccess)/u;
/** Fields that say which resource is meant. */
const naming =
  /^(?:resource\.(?!resourceType)|accountId|service\.action\..*(?:ipAddress|domain|localPort)|service\.additionalInfo|id$|arn$)/iu;

interface Criterion {
  readonly field: string;
  readonly body: MapValue;
}

export const guarddutySuppressionBroad = defineViolation({
  id: 'guardduty-suppression-broad',
  control: 'investigate-most-guardduty-findings',
  severity: 'high',
  on: 'resource',
  types: ['aws_guardduty_filter', 'AWS::GuardDuty::Filter'],
  dialects: ['terraform', 'cloudformation'],
  title: 'GuardDuty findings are archived without being seen',
  why: 'A filter that archives hides findings the moment they arise. One without a finding type, or one that hides an attack wherever it happens, hides the next real attack, too.',
  remedy: 'Name the finding type and the resource that it is a false alarm for: the instance, the bucket, the principal.',
  limits: ['Which finding types are grave is known by the purpose in their names, as AWS documents them.'],
  covers: {},
  *evaluate({ address, resource }) {
    const action = readText(firstAttribute(resource.attributes, ['action', 'Action']));
    if (action.kind === 'unknown') {
      yield { claim: 'unresolved', aspect: 'action', unknown: action.unknown, message: `whether ${address} archives findings` };
    }
    if (decide(action, (text) => text.toUpperCase() === 'ARCHIVE', false) !== 'yes' || action.kind !== 'known') return;
    const { criteria, unknown } = criteriaOf(resource);
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'criteria', unknown, message: `which findings ${address} archives` };
      return;
    }
    const broad = breadthOf(criteria);
    if (broad === undefined) return;
    yield {
      claim: 'violation',
      aspect: 'criteria',
      message: `${address} archives ${broad}.`,
      trace: [
        ...criteria.filter(({ field }) => field === 'type').map(({ body }) => body.origin.at),
        ...traceOf(action.source),
        resource.declaration,
      ],
      confidence: 'certain',
    };
  },
});

/** Blocks with a field in Terraform, a map by field in CloudFormation. */
function criteriaOf({ attributes, dialect }: Resource): {
  readonly criteria: readonly Criterion[];
  readonly unknown?: UnknownValue | undefined;
} {
  if (dialect === 'terraform') {
    const { items, unknown } = blocks(attribute(attributes, 'finding_criteria', 'criterion'));
    return { criteria: items.map((body) => ({ field: scalarText(attribute(body, 'field')) ?? '', body })), unknown };
  }
  const criterion = attribute(attributes, 'FindingCriteria', 'Criterion');
  if (criterion?.kind === 'unknown') return { criteria: [], unknown: criterion };
  const entries = criterion?.kind === 'map' ? [...criterion.entries] : [];
  return { criteria: entries.flatMap(([field, body]) => (body.kind === 'map' ? [{ field, body }] : [])) };
}

/** Undefined when the criteria are narrow enough. */
function breadthOf(criteria: readonly Criterion[]): string | undefined {
  const ofType = criteria.find(({ field }) => field === 'type');
  const isNamed = criteria.some(({ field }) => naming.test(field));
  if (ofType === undefined) return isNamed ? undefined : 'findings of every type';
  const types = ['equals', 'Eq', 'Equals', 'matches'].flatMap((name) => members(attribute(ofType.body, name)).items.flatMap(textOf));
  const gravest = types.find((type) => grave.test(type));
  return gravest === undefined || isNamed ? undefined : `findings of the type ${gravest} wherever they arise`;
}

function textOf(value: Value): readonly string[] {
  return scalarText(value) === undefined ? [] : [scalarText(value) ?? ''];
}
