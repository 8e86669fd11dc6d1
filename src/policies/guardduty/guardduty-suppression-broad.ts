import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, membersAndRest, readText, unknownPart } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

/** Finding types of high severity in GuardDuty, by the purpose of the attack that they begin with. docs.aws.amazon.com/guardduty, "Finding types" */
const grave = [
  'Backdoor',
  'Trojan',
  'CryptoCurrency',
  'Execution',
  'Exfiltration',
  'Impact',
  'Stealth:IAMUser/CloudTrailLoggingDisabled',
  'PrivilegeEscalation',
  'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration',
  'AttackSequence',
  'CredentialAccess',
];
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
    const archives = (text: string): boolean => text.toUpperCase() === 'ARCHIVE';
    const { criteria, unknown } = criteriaOf(resource);
    const broad = breadthOf(criteria);
    const open = unknown ?? openType(criteria);
    if (open !== undefined && (unknown !== undefined || broad === undefined)) {
      if (decide(action, archives, false) !== 'no')
        yield { claim: 'unresolved', aspect: 'criteria', unknown: open, message: `which findings ${address} archives` };
      return;
    }
    if (broad === undefined) {
      const degree: Archived = { address, fields: [...new Set(criteria.map(({ field }) => field))] };
      if (decide(action, archives, false) === 'yes')
        yield { claim: 'strength', aspect: 'what is archived', degree, trace: [resource.declaration] };
      return;
    }
    const aspect = 'criteria';
    const question = { aspect, unknown: `whether ${address} archives findings`, isWrong: archives };
    yield* ofFact(action, question, (found) => ({
      claim: 'violation',
      aspect,
      message: `${address} archives ${broad}.`,
      trace: [
        ...criteria.filter(({ field }) => field === 'type').map(({ body }) => body.origin.at),
        ...(found === undefined ? [] : traceOf(found.source)),
        resource.declaration,
      ],
      confidence: 'certain',
    }));
  },
  weaker: asksLess,
});

/** What a filter asks of a finding before it archives it. */
interface Archived {
  readonly address: string;
  readonly fields: readonly string[];
}

/** A filter that is broad is told as such; one that asks less archives more. */
function asksLess(base: unknown, head: unknown): Weakening | undefined {
  if (!isArchived(base) || !isArchived(head)) return undefined;
  const dropped = base.fields.filter((field) => !head.fields.includes(field));
  if (dropped.length === 0 || head.fields.some((field) => !base.fields.includes(field))) return undefined;
  return { message: `${head.address} archives findings whatever their ${dropped.join(', ')} is.`, severity: 'medium' };
}

function isArchived(degree: unknown): degree is Archived {
  return typeof degree === 'object' && degree !== null && 'fields' in degree;
}

/** Blocks with a field in Terraform, a map by field in CloudFormation. */
function criteriaOf({ attributes, dialect }: Resource): {
  readonly criteria: readonly Criterion[];
  readonly unknown?: UnknownValue | undefined;
} {
  if (dialect === 'terraform') {
    const { items, unknown } = blocks(attribute(attributes, 'finding_criteria', 'criterion'));
    const fields = items.flatMap((body) => attribute(body, 'field') ?? []);
    return {
      criteria: items.map((body) => ({ field: scalarText(attribute(body, 'field')) ?? '', body })),
      unknown: unknown ?? fields.flatMap((field) => unknownPart(field) ?? [])[0],
    };
  }
  const criterion = attribute(attributes, 'FindingCriteria', 'Criterion');
  if (criterion?.kind === 'unknown') return { criteria: [], unknown: criterion };
  const entries = criterion?.kind === 'map' ? [...criterion.entries] : [];
  return { criteria: entries.flatMap(([field, body]) => (body.kind === 'map' ? [{ field, body }] : [])) };
}

/** Comparisons that say what is meant; the others say what is not, and leave everything else. */
const positive = ['equals', 'Eq', 'Equals', 'matches', 'Matches'];

/** Undefined when the criteria are narrow enough. */
function breadthOf(criteria: readonly Criterion[]): string | undefined {
  const meant = criteria.filter(({ body }) => valuesOf(body).length > 0);
  const ofType = meant.filter(({ field }) => field === 'type');
  const isNamed = meant.some(({ field, body }) => naming.test(field) && !valuesOf(body).some(isAnything));
  const types = ofType.flatMap(({ body }) => valuesOf(body)).flatMap(textOf);
  if (ofType.length === 0 || types.includes('*')) return isNamed ? undefined : 'findings of every type';
  const gravest = types.find(isGrave);
  return gravest === undefined || isNamed ? undefined : `findings of the type ${gravest} wherever they arise`;
}

function valuesOf(body: MapValue): readonly Value[] {
  return positive.flatMap((name) => membersAndRest(attribute(body, name)).flatMap(possibleValues));
}

/** A type, or a pattern that some of them match: `Crypto*`. */
function isGrave(type: string): boolean {
  const [start = ''] = type.split(/[*?]/u);
  return grave.some((one) => type.startsWith(one) || (start !== type && one.startsWith(start)));
}

function isAnything(value: Value): boolean {
  return scalarText(value) === '*';
}

/** What is not known of the types, where the known ones are none to worry about. */
function openType(criteria: readonly Criterion[]): UnknownValue | undefined {
  const isNamed = criteria.some(({ field, body }) => naming.test(field) && valuesOf(body).length > 0);
  const types = criteria.filter(({ field }) => field === 'type').flatMap(({ body }) => valuesOf(body));
  return isNamed ? undefined : types.flatMap((type) => unknownPart(type) ?? [])[0];
}

function textOf(value: Value): readonly string[] {
  return scalarText(value) === undefined ? [] : [scalarText(value) ?? ''];
}
