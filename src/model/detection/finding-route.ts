import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { unknownKind } from '../../core/unknown-kind.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, members, membersAndRest, readBool, readText } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** A rule of EventBridge that sends findings of a security service to somebody or something. */
export interface FindingRoute extends Subject {
  /** Services whose findings match: `securityhub`. */
  readonly services: readonly string[];
  /** Weights of findings that match, the gravest first; all of them where the pattern says nothing of severity. */
  readonly bands: readonly Band[];
  readonly enabled: 'yes' | 'no' | 'unknown';
  readonly targets: readonly Resource[];
  /** Set when which services match is given by somebody else, and none is named. */
  readonly openService?: UnknownValue;
  /** Set when what is asked of severity is not known: the bands are all of them. */
  readonly openBands?: UnknownValue;
  /** Set when a target may belong to it. */
  readonly maybeTarget: UnknownValue | undefined;
}

export const bands = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type Band = (typeof bands)[number];

const services: ReadonlySet<string> = new Set([
  'aws.securityhub',
  'aws.guardduty',
  'aws.inspector2',
  'aws.macie',
  'aws.access-analyzer',
  'aws.config',
  'aws.health',
  'aws.detective',
]);

const ruleTypes = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];

/** Every rule whose pattern names such a service. */
export function findingRoutes(code: EvaluatedCode): readonly FindingRoute[] {
  const targets = managed(code, 'aws_cloudwatch_event_target');
  return managed(code, ...ruleTypes).flatMap((resource) => {
    const { attributes, root } = resource;
    const written = firstAttribute(attributes, ['event_pattern', 'EventPattern']);
    const pattern = written === undefined ? undefined : readJsonDocument(written);
    const source = attribute(pattern, 'source');
    const named = textsOf(source).filter((text) => services.has(text));
    const openService = named.length === 0 ? givenElsewhere(source) : undefined;
    if (named.length === 0 && openService === undefined) return [];
    const openBands = givenElsewhere(
      attribute(pattern, 'detail', 'severity'),
      attribute(pattern, 'detail', 'findings', 'Severity', 'Label'),
    );
    const here = targets.filter((one) => one.root === root).map((target) => ({ target, rule: attribute(target.attributes, 'rule') }));
    const answers = here.map((one) => ({ ...one, answer: binds(one.rule, resource, [attribute(attributes, 'name')]) }));
    const own = answers.filter(({ answer }) => answer === 'yes').map(({ target }) => target);
    const maybe = answers.flatMap(({ answer, rule }) => (answer === 'unknown' && rule?.kind === 'unknown' ? [rule] : []))[0];
    const inline = blocks(attribute(attributes, 'Targets')).items.length > 0 ? [resource] : [];
    return [
      {
        ...subjectOf(resource),
        services: named.map((source) => source.replace('aws.', '')),
        bands: bandsOf(attribute(pattern, 'detail')),
        enabled: enabledIn(resource),
        ...(openService === undefined ? {} : { openService }),
        ...(openBands === undefined ? {} : { openBands }),
        targets: [...own, ...inline],
        maybeTarget: maybe ?? blocks(attribute(attributes, 'Targets')).unknown,
      },
    ];
  });
}

function enabledIn({ attributes }: Resource): FindingRoute['enabled'] {
  const isEnabled = decide(readBool(attribute(attributes, 'is_enabled')), (value) => value, true);
  if (isEnabled !== 'yes') return isEnabled;
  return decide(readText(firstAttribute(attributes, ['state', 'State'])), (state) => state.startsWith('ENABLED'), true);
}

function textsOf(value: Value | undefined): readonly string[] {
  return members(value).items.flatMap((item) => scalarText(item) ?? []);
}

/** What somebody outside the code decides of these values. */
function givenElsewhere(...values: readonly (Value | undefined)[]): UnknownValue | undefined {
  const all = values.flatMap((value) => membersAndRest(value)).flatMap((item) => [item, ...membersAndRest(attribute(item, 'numeric'))]);
  return all.flatMap((item) => (item.kind === 'unknown' && unknownKind(item) === 'outside' ? [item] : []))[0];
}

/** Lowest severity of each band as GuardDuty counts: 9, 7, 4, 1. */
const floors: readonly (readonly [Band, number])[] = [
  ['CRITICAL', 9],
  ['HIGH', 7],
  ['MEDIUM', 4],
  ['LOW', 1],
];

/** Labels of Security Hub, the words of Inspector, the numbers of GuardDuty. What is not understood restricts nothing. */
function bandsOf(detail: Value | undefined): readonly Band[] {
  const labels = textsOf(attribute(detail, 'findings', 'Severity', 'Label'));
  const severity = members(attribute(detail, 'severity')).items;
  const words = [...labels, ...severity.flatMap((item) => scalarText(item) ?? [])].map((text) => text.toUpperCase());
  const named = bands.filter((band) => words.includes(band));
  if (named.length > 0) return named;
  const numbers = severity.flatMap((item) => floorIn(item) ?? []);
  if (numbers.length === 0) return bands;
  const lowest = Math.min(...numbers);
  return floors.filter((_, index) => (floors[index - 1]?.[1] ?? 11) > lowest).map(([band]) => band);
}

/** `4`, or `{ "numeric": [">=", 7] }`. */
function floorIn(item: Value): number | undefined {
  const text = scalarText(item);
  if (text !== undefined) return Number.isNaN(Number(text)) ? undefined : Number(text);
  const [sign, floor] = textsOf(attribute(item, 'numeric'));
  if (floor === undefined || (sign !== '>=' && sign !== '>' && sign !== '=')) return undefined;
  return sign === '>' ? Number(floor) + 0.1 : Number(floor);
}
