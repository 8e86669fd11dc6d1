import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, readBool, readNumber, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { moreBlocks, writtenBlocks } from '../written-blocks.ts';
import type { WrittenBlock } from '../written-blocks.ts';

/** What keeps the files of a bucket from being changed or deleted. */
export interface LogProtections {
  readonly versioning: Protection<boolean>;
  /** Days of the default retention of its object lock; 0 without. */
  readonly lockDays: Protection<number>;
  /** Days until the first rule deletes something; infinite without. */
  readonly expiryDays: Protection<number>;
  /** May the whole bucket go with what is in it? */
  readonly mayBeEmptied: Protection<boolean>;
}

/** The least that it may be; what decides where that is not known. */
export type Protection<T> = Least<T> | UnknownValue;
interface Least<T> {
  readonly kind: 'least';
  readonly value: T;
  /** Other values of this condition give more. */
  readonly only?: UnknownValue;
}

export function protectionsOf(resource: Resource, name: Value | undefined, model: EvaluatedCode): LogProtections {
  const companion = (type: string): Value | undefined =>
    managed(model, type).find((one) => one.root === resource.root && binds(attribute(one.attributes, 'bucket'), resource, [name]) === 'yes')
      ?.attributes;
  const { attributes } = resource;
  const versioning = firstSet(
    attribute(companion('aws_s3_bucket_versioning'), 'versioning_configuration', 'status'),
    attribute(attributes, 'VersioningConfiguration', 'Status'),
    attribute(attributes, 'versioning', 'enabled'),
  );
  const retention = firstSet(
    attribute(companion('aws_s3_bucket_object_lock_configuration'), 'rule', 'default_retention'),
    attribute(attributes, 'object_lock_configuration', 'rule', 'default_retention'),
    attribute(attributes, 'ObjectLockConfiguration', 'Rule', 'DefaultRetention'),
  );
  const rules = firstSet(
    attribute(companion('aws_s3_bucket_lifecycle_configuration'), 'rule'),
    attribute(attributes, 'lifecycle_rule'),
    attribute(attributes, 'LifecycleConfiguration', 'Rules'),
  );
  return {
    versioning: leastOf(readText(versioning), isOn, false),
    lockDays: lockDays(retention),
    expiryDays: expiryDays(rules),
    mayBeEmptied: mostOf(readBool(attribute(attributes, 'force_destroy')), (value) => value, false),
  };
}

function firstSet(...values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

function isOn(text: string): boolean {
  return ['enabled', 'true'].includes(text.toLowerCase());
}

/** Of several values the least; `absent` is the default of the service. */
function leastOf<T, V extends number | boolean>(fact: Fact<T>, of: (value: T) => V, absent: V): Protection<V> {
  return extreme(fact, of, absent, (a, b) => a < b);
}

function mostOf<T, V extends number | boolean>(fact: Fact<T>, of: (value: T) => V, absent: V): Protection<V> {
  return extreme(fact, of, absent, (a, b) => a > b);
}

function extreme<T, V>(fact: Fact<T>, of: (value: T) => V, absent: V, isFirst: (a: V, b: V) => boolean): Protection<V> {
  if (fact.kind === 'absent') return { kind: 'least', value: absent };
  if (fact.kind === 'known') return { kind: 'least', value: of(fact.value) };
  const options = (fact.options ?? []).map((option) => extreme(option, of, absent, isFirst));
  const known = options.flatMap((option) => (option.kind === 'least' ? [option] : []));
  const [first] = known.toSorted((a, b) => (isFirst(a.value, b.value) ? -1 : 1));
  if (first === undefined || known.length < options.length) return fact.unknown;
  return known.every(({ value }) => value === first.value) ? first : { ...first, only: fact.unknown };
}

const daysPerYear = 365;

function lockDays(retention: Value | undefined): Protection<number> {
  const days = leastOf(readNumber(firstAttribute(retention, ['days', 'Days'])), (value) => value, 0);
  const years = leastOf(readNumber(firstAttribute(retention, ['years', 'Years'])), (value) => value * daysPerYear, 0);
  if (days.kind === 'unknown') return days;
  if (years.kind === 'unknown') return years;
  const only = days.only ?? years.only;
  return { kind: 'least', value: days.value + years.value, ...(only === undefined ? {} : { only }) };
}

function expiryDays(rules: Value | undefined): Protection<number> {
  const more = moreBlocks(rules);
  const periods = writtenBlocks(rules).map(periodOf);
  const open = periods.find((period) => period.kind === 'unknown') ?? more;
  if (open !== undefined) return open;
  const known = periods.flatMap((period) => (period.kind === 'least' ? [period] : []));
  return known.toSorted((a, b) => a.value - b.value)[0] ?? { kind: 'least', value: Infinity };
}

/** Of one rule, which a condition may leave out or switch off. */
function periodOf({ body, only }: WrittenBlock): Protection<number> {
  const written = firstSet(attribute(body, 'expiration', 'days'), attribute(body, 'ExpirationInDays'));
  const days = leastOf(readNumber(written), (value) => value, Infinity);
  const status = mostOf(readText(firstAttribute(body, ['status', 'enabled', 'Status'])), isOn, true);
  const isOff = status.kind === 'least' && !status.value;
  if (isOff || (days.kind === 'least' && days.value === Infinity)) return { kind: 'least', value: Infinity };
  if (days.kind === 'unknown') return days;
  if (status.kind === 'unknown') return status;
  const decides = only?.decides ?? days.only ?? status.only;
  return { ...days, ...(decides === undefined ? {} : { only: decides }) };
}
