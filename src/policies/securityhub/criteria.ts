import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { attribute, decide, firstAttribute, holding, readText } from '../../model/fact.ts';
import type { Fact, Holding } from '../../model/fact.ts';
import { moreBlocks, writtenBlocks } from '../../model/written-blocks.ts';
import type { WrittenBlock } from '../../model/written-blocks.ts';

/** Criteria by what they say, in the words of the provider; a template writes them in one word with capitals. */
export interface Criteria {
  /** Which resource is meant, or what else is so narrow that it can be no mistake. */
  readonly naming: readonly string[];
  /** At least one of these, or everything is meant. */
  readonly narrowing: readonly string[];
  readonly severity: string;
}

/** `gravest`: the severity that is meant on every resource; else all of them are. `condition` decides where other values are narrow enough. */
export interface Broad {
  readonly kind: 'broad';
  readonly gravest: string | undefined;
  readonly condition?: UnknownValue;
}

/** Undefined when they are narrow enough; what decides where that is not known. */
export function breadthOf(criteria: readonly Value[], { naming, narrowing, severity }: Criteria): Broad | UnknownValue | undefined {
  const named = anyOf(criteria.flatMap((one) => naming.map((field) => saysWhich(criterion(one, field)))));
  if (isSaid(named) === 'yes') return undefined;
  const narrowed = anyOf(criteria.flatMap((one) => narrowing.map((field) => saysWhich(criterion(one, field)))));
  if (isSaid(narrowed) === 'no') return broadIn(named, undefined);
  const severities = criteria.flatMap((one) => meantOf(criterion(one, severity)));
  const grave = severities.flatMap((one) => graveIn(one) ?? [])[0];
  if (grave !== undefined) return broadIn(named, grave.value, grave.condition);
  const open = severities.map(({ value }) => value).find((value) => value.kind === 'unknown' && value.options === undefined);
  if (open?.kind === 'unknown') return open.unknown;
  return isSaid(narrowed) === 'yes' ? undefined : broadIn(anyOf([named, narrowed]), undefined);
}

/** As broad as that where nothing is said that is narrower. */
function broadIn(said: Fact<boolean>, gravest: string | undefined, only?: UnknownValue): Broad | UnknownValue {
  if (said.kind === 'unknown' && said.options === undefined) return said.unknown;
  const condition = only ?? (said.kind === 'unknown' ? said.unknown : undefined);
  return { kind: 'broad', gravest, ...(condition === undefined ? {} : { condition }) };
}

function isSaid(said: Fact<boolean>): 'yes' | 'no' | 'unknown' {
  return decide(said, (is) => is, false);
}

/** A filter that may be meant, and the severity that it is about. */
interface Meant {
  readonly value: Fact<string>;
  readonly only: UnknownValue | undefined;
}

function meantOf(filters: Value | undefined): readonly Meant[] {
  const more = moreBlocks(filters);
  const written = writtenBlocks(filters).flatMap(({ body, only }): Meant[] => {
    const positive = isPositive(body);
    const decides = positive.kind === 'unknown' ? positive.unknown : undefined;
    const value = readText(firstAttribute(body, ['value', 'Value']));
    return isSaid(positive) === 'no' ? [] : [{ value, only: only?.decides ?? decides }];
  });
  return more === undefined ? written : [...written, { value: { kind: 'unknown', unknown: more }, only: undefined }];
}

function graveIn({ value, only }: Meant): Holding<string> | undefined {
  const found = holding(value, (label) => ['CRITICAL', 'HIGH'].includes(label));
  return found === undefined || only === undefined ? found : { ...found, condition: only };
}

/** What is said not to be meant leaves everything else. Of a date or a map nothing is compared so. */
function saysWhich(value: Value | undefined): Fact<boolean> {
  if (value === undefined) return { kind: 'absent' };
  if (value.kind === 'choice') return { kind: 'unknown', unknown: value.condition, options: value.options.map(saysWhich) };
  const filters = writtenBlocks(value);
  const more = moreBlocks(value);
  if (filters.length === 0 && more === undefined) return { kind: 'known', value: isThere(value), source: value };
  const rest: readonly Fact<boolean>[] = more === undefined ? [] : [{ kind: 'unknown', unknown: more }];
  return anyOf([...filters.map(isMeant), ...rest]);
}

function isThere(value: Value): boolean {
  return value.kind !== 'null' && !(value.kind === 'list' && value.items.length === 0);
}

function isMeant({ body, only }: WrittenBlock): Fact<boolean> {
  const positive = isPositive(body);
  return only === undefined ? positive : { kind: 'unknown', unknown: only.decides, options: [positive, { kind: 'absent' }] };
}

function isPositive(filter: MapValue): Fact<boolean> {
  return positive(readText(firstAttribute(filter, ['comparison', 'Comparison'])), filter);
}

function positive(comparison: Fact<string>, filter: MapValue): Fact<boolean> {
  if (comparison.kind === 'absent') return { kind: 'known', value: true, source: filter };
  if (comparison.kind === 'known') return { ...comparison, value: !comparison.value.includes('NOT') };
  const { unknown, options } = comparison;
  return { kind: 'unknown', unknown, ...(options === undefined ? {} : { options: options.map((one) => positive(one, filter)) }) };
}

/** One that is so is enough. Of several that conditions decide nobody knows which of them go together. */
function anyOf(facts: readonly Fact<boolean>[]): Fact<boolean> {
  const sure = facts.find((fact) => isSaid(fact) === 'yes');
  const [first, ...others] = facts.filter((fact) => isSaid(fact) === 'unknown');
  if (sure !== undefined || first === undefined) return sure ?? { kind: 'absent' };
  if (first.kind !== 'unknown' || others.length === 0) return first;
  return others.find((fact) => fact.kind === 'unknown' && fact.options === undefined) ?? { kind: 'unknown', unknown: first.unknown };
}

/** By its name in the provider. */
function criterion(criteria: Value, field: string): Value | undefined {
  return (
    attribute(criteria, field) ??
    attribute(
      criteria,
      field.replaceAll(/(?:^|_)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    )
  );
}
