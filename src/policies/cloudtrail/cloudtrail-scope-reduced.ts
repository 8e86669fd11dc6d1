import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import type { BasicSelector, Trail } from '../../model/cloudtrail.ts';
import { decide, members } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';

/** One thing that a trail records or protects; `parts` are compared as sets, more is stronger. */
interface Degree {
  readonly parts: ReadonlySet<string>;
  /** Said when parts are missing: `... no longer records: <parts>`. */
  readonly lost: (missing: readonly string[]) => string;
}

export const cloudtrailScopeReduced = defineStrength({
  id: 'cloudtrail-scope-reduced',
  control: 'audit-api-calls',
  severity: 'high',
  on: 'cloudtrail.trail',
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudTrail records or protects less than before',
  why: 'What a trail does not record never happened, as far as an investigation can tell: calls in another region, in another account of the organization, or a log file that was edited afterwards.',
  remedy: 'Keep the scope of the trail, or add a second trail for what this one shall not record any more.',
  limits: ['Advanced event selectors are compared as texts: a selector that is rewritten to the same effect is reported.'],
  covers: {},
  *evaluate(trail) {
    for (const [aspect, fact, whenAbsent, lost] of flagsOf(trail)) yield* flag(trail, aspect, fact, whenAbsent, lost);
    yield kept(trail, 'encryption key', trail.kmsKey, `${trail.address} is no longer encrypted with a KMS key of yours.`);
    yield kept(
      trail,
      'log group',
      trail.logGroup,
      `${trail.address} no longer delivers to a CloudWatch log group, so alarms on it fall silent.`,
    );
    yield* selectors(trail);
  },
  weakest: { parts: new Set<string>(), lost: () => 'The trail may record nothing of it any more.' },
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const missing = [...base.parts].filter((part) => !head.parts.has(part));
    return missing.length === 0 ? undefined : { message: head.lost(missing) };
  },
});

type FlagRow = readonly [aspect: string, fact: Fact<boolean>, whenAbsent: boolean, lost: string];

function flagsOf(trail: Trail): readonly FlagRow[] {
  const name = trail.address;
  return [
    ['organization', trail.organization, false, `${name} no longer records the accounts of the organization.`],
    ['regions', trail.multiRegion, trail.store === 'event-data-store', `${name} no longer records all regions.`],
    ['file validation', trail.fileValidation, false, `${name} no longer signs its log files, so they can be changed unnoticed.`],
    ['global services', trail.globalServiceEvents, true, `${name} no longer records global services such as IAM.`],
  ];
}

function* flag(
  trail: Trail,
  aspect: string,
  fact: Fact<boolean>,
  whenAbsent: boolean,
  lost: string,
): Iterable<Strength<Degree> | Unresolved> {
  const on = decide(fact, (value) => value, whenAbsent);
  if (on === 'unknown' && fact.kind === 'unknown') {
    yield { claim: 'unresolved', aspect, unknown: fact.unknown, message: `whether ${trail.address} keeps its ${aspect}` };
    return;
  }
  yield degree(aspect, on === 'yes' ? ['on'] : [], () => lost, fact.kind === 'known' ? traceOf(fact.source) : [], trail);
}

function kept(trail: Trail, aspect: string, value: Value | undefined, lost: string): Strength<Degree> {
  return degree(aspect, value === undefined ? [] : ['set'], () => lost, value === undefined ? [] : traceOf(value), trail);
}

function degree(aspect: string, parts: readonly string[], lost: Degree['lost'], at: readonly Location[], trail: Trail): Strength<Degree> {
  return { claim: 'strength', aspect, degree: { parts: new Set(parts), lost }, trace: [...at, trail.resource.declaration] };
}

/** Without selectors a trail records all management events, and no data events. */
function* selectors(trail: Trail): Iterable<Strength<Degree> | Unresolved> {
  const { basic, advanced, unknown } = trail.selectors;
  if (unknown !== undefined) {
    yield { claim: 'unresolved', aspect: 'event selectors', unknown, message: `which events ${trail.address} records` };
    return;
  }
  const blocks = [...basic.map((one) => one.block), ...advanced];
  const at = blocks.map((block) => block.origin.at);
  const management = new Set(
    basic.length === 0 && advanced.length === 0 ? ['reading', 'writing', 'kms', 'rdsdata'] : basic.flatMap(managementParts),
  );
  const data = basic.flatMap((one) => one.dataResources.map((block) => textOf(block)));
  const all = [...advanced.map(textOf), ...data];
  const name = trail.address;
  if (advanced.length === 0)
    yield degree(
      'management events',
      [...management],
      (missing) => `${name} no longer records management events: ${missing.join(', ')}.`,
      at,
      trail,
    );
  yield degree('data events', all, (missing) => `${name} no longer records ${missing.length} of its event selections.`, at, trail);
}

function managementParts(selector: BasicSelector): string[] {
  if (decide(selector.managementEvents, (value) => value, true) === 'no') return [];
  const type = selector.readWriteType.kind === 'known' ? selector.readWriteType.value : 'All';
  const excluded = new Set(members(selector.excludedSources).items.map((item) => (item.kind === 'string' ? item.value.split('.')[0] : '')));
  return [
    ...(type === 'WriteOnly' ? [] : ['reading']),
    ...(type === 'ReadOnly' ? [] : ['writing']),
    ...['kms', 'rdsdata'].filter((source) => !excluded.has(source)),
  ];
}

/** A text that is equal for equal selectors, in whatever order their fields are written. */
function textOf(value: Value): string {
  if (value.kind === 'map')
    return `{${[...value.entries]
      .map(([name, entry]) => `${name}=${textOf(entry)}`)
      .toSorted()
      .join(';')}}`;
  if (value.kind === 'list') return `[${value.items.map(textOf).toSorted().join(',')}]`;
  if (value.kind === 'bool' || value.kind === 'number') return String(value.value);
  return symbolicText(value) ?? value.kind;
}
