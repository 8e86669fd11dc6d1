import { confidences } from '../../core/finding.ts';
import type { Confidence } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import type { Trail } from '../../model/detection/cloudtrail.ts';
import type { Target } from '../../model/target.ts';
import { coversSelection, isManagement, selectionText, sourcesLeftOut } from '../../model/detection/event-selection.ts';
import type { Constraint, EventSelection } from '../../model/detection/event-selection.ts';
import { decide, holding } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { confidenceIn, defineStrength, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';

/** One thing that a trail records or protects; more parts are stronger. */
interface Degree {
  /** By their text; what a selection of events covers counts as there, too. */
  readonly parts: ReadonlyMap<string, EventSelection | undefined>;
  /** Said when parts are missing. */
  readonly lost: (missing: readonly string[]) => string;
  readonly confidence?: Confidence;
  /** How a target is named: names of two forms may mean the same. */
  readonly form?: Target['named'];
}

export const cloudtrailScopeReduced = defineStrength({
  id: 'cloudtrail-scope-reduced',
  control: 'audit-api-calls',
  severity: 'high',
  on: 'cloudtrail.trail',
  speaksFor: [
    'cloudtrail-log-validation-off',
    'cloudtrail-not-multi-region',
    'cloudtrail-not-in-cloudwatch',
    'cloudtrail-not-encrypted',
    'cloudtrail-data-events-present',
  ],
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudTrail records or protects less than before',
  why: 'What a trail does not record never happened, as far as an investigation can tell: calls in another region, in another account of the organization, or a log file that was edited afterwards.',
  remedy: 'Keep the scope of the trail, or add a second trail for what this one no longer records.',
  limits: [
    'Event selectors are compared one by one: data events that several selectors of head record together, and one of base did, are reported.',
    'Whether another bucket or another key is as well guarded as the one before is not looked at.',
  ],
  covers: {},
  *evaluate(trail) {
    for (const [aspect, fact, whenAbsent, lost] of flagsOf(trail)) yield* flag(trail, aspect, fact, whenAbsent, lost);
    yield* kept(trail, 'encryption key', trail.kmsKey, `${trail.address} is no longer encrypted with a KMS key of yours.`);
    yield* kept(
      trail,
      'log group',
      trail.logGroup,
      `${trail.address} no longer delivers to a CloudWatch log group, so alarms on it fall silent.`,
    );
    yield* pointed(trail, 'bucket', 'delivers its log files to', trail.bucketTarget);
    yield* pointed(trail, 'key', 'encrypts its log files with', trail.keyTarget);
    yield* selectors(trail);
  },
  weakest: { parts: new Map<string, undefined>(), lost: () => 'The trail may record nothing of it any more.' },
  renamed: (degree: Degree, rename) => ({
    ...degree,
    parts: new Map([...degree.parts].map(([text, selection]) => [rename(text), selection && renameSelection(selection, rename)])),
  }),
  // An account has one trail, or few: one that comes where another goes takes its place.
  isAlike: () => true,
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const missing = [...base.parts].filter(([text, selection]) => !head.parts.has(text) && !isCovered(selection, head));
    if (missing.length === 0) return undefined;
    const confidence = lowest(base.confidence, head.confidence);
    const isSameForm = base.form === head.form && !isOpen(base, head);
    const said = missing.map(([text, selection]) => (selection === undefined ? text : missingText(selection, head)));
    return { message: head.lost([...new Set(said)]), confidence: isSameForm ? confidence : 'possible' };
  },
});

function lowest(...all: readonly (Confidence | undefined)[]): Confidence {
  return confidences.find((one) => all.includes(one)) ?? 'certain';
}

/** What comes to be given by somebody else may be what base had. */
function isOpen(base: Degree, head: Degree): boolean {
  return [...head.parts.keys()].some((text) => !base.parts.has(text) && /\$\{(?:[^}]{0,500}\.)?(?:var|data|local)\./u.test(text));
}

function isCovered(selection: EventSelection | undefined, { parts }: Degree): boolean {
  return selection !== undefined && [...parts.values()].some((own) => own !== undefined && coversSelection(own, selection));
}

/** All of it, or what of it comes from a source that is left out now. */
function missingText(selection: EventSelection, { parts }: Degree): string {
  const [sources] = [...parts.values()]
    .flatMap((own) => (own === undefined ? [] : [sourcesLeftOut(own, selection) ?? []]))
    .filter(({ length }) => length > 0);
  return sources === undefined ? selectionText(selection) : `${selectionText(selection)} of ${sources.join(' and ')}`;
}

function renameSelection(selection: EventSelection, rename: (text: string) => string): EventSelection {
  const renamed = (constraint: Constraint): Constraint =>
    Object.fromEntries(Object.entries(constraint).map(([operator, texts]) => [operator, texts.map(rename)]));
  return new Map([...selection].map(([field, constraint]) => [field, renamed(constraint)]));
}

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
  // Of several known values the weaker one counts.
  const off = holding(fact, (value) => !value);
  if (on === 'unknown' && off === undefined && fact.kind === 'unknown') {
    yield { claim: 'unresolved', aspect, unknown: fact.unknown, message: `whether ${trail.address} keeps its ${aspect}` };
    return;
  }
  const source = fact.kind === 'known' ? fact.source : off?.source;
  const at = source === undefined ? [] : traceOf(source);
  const confidence = source === undefined ? 'certain' : off?.condition === undefined ? confidenceIn(source) : 'likely';
  yield degree(trail, aspect, { parts: named(on === 'yes' ? ['on'] : []), lost: () => lost, confidence }, at);
}

function* kept(trail: Trail, aspect: string, value: Value | undefined, lost: string): Iterable<Strength<Degree>> {
  yield degree(
    trail,
    aspect,
    { parts: named(value === undefined ? [] : ['set']), lost: () => lost },
    value === undefined ? [] : traceOf(value),
  );
}

function* pointed(trail: Trail, aspect: string, does: string, target: Target | undefined): Iterable<Strength<Degree>> {
  if (target === undefined) return;
  const { text, named: form, source } = target;
  const lost = ([before]: readonly string[]): string => `${trail.address} no longer ${does} ${before ?? 'what it did'}, but ${text}.`;
  const confidence = form === 'elsewhere' ? 'possible' : 'likely';
  yield degree(trail, `${aspect} that is meant`, { parts: named([text]), lost, confidence, form }, traceOf(source));
}

function named(parts: readonly string[]): Degree['parts'] {
  return new Map(parts.map((part) => [part, undefined]));
}

function degree(trail: Trail, aspect: string, of: Degree, at: readonly Location[]): Strength<Degree> {
  return { claim: 'strength', aspect, degree: of, trace: [...at, trail.resource.declaration] };
}

function* selectors(trail: Trail): Iterable<Strength<Degree> | Unresolved> {
  const { pieces, blocks, unknown, condition } = trail.selectors;
  if (unknown !== undefined) {
    yield { claim: 'unresolved', aspect: 'event selectors', unknown, message: `which events ${trail.address} records` };
    return;
  }
  const at = blocks.map((block) => block.origin.at);
  for (const aspect of ['management', 'data'] as const) {
    const own = pieces.filter((piece) => isManagement(piece) === (aspect === 'management'));
    const parts = new Map(own.map((piece) => [textOf(piece), piece]));
    const lost = (missing: readonly string[]): string => `${trail.address} no longer records ${aspect} events: ${missing.join(', ')}.`;
    yield degree(trail, `${aspect} events`, { parts, lost, confidence: condition === undefined ? 'certain' : 'likely' }, at);
  }
}

/** Equal for equal selections, in whatever order they are written. */
function textOf(selection: EventSelection): string {
  const fields = [...selection].map(([field, constraint]) => `${field} ${Object.entries(constraint).map(String).toSorted().join(' ')}`);
  return fields.toSorted().join('; ');
}
