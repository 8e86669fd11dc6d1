import type { Dialect, Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { unknownPart } from '../../model/fact.ts';
import { literalOf } from './order.ts';
import type { Literal } from './order.ts';
import { valuesWritten } from './possible-lists.ts';

/** Type to path, as `placesAt` takes it: `{ aws_ebs_volume: 'encrypted', aws_instance: 'ebs_block_device[].encrypted' }`. */
export type Paths = Readonly<Record<string, string>>;
/** Where a row finds what it speaks of, in each dialect. */
export interface RowPaths {
  readonly terraform?: Paths;
  readonly cloudformation?: Paths;
}

/** What a row presupposes of another attribute of the same resource. A type that lacks the attribute has its default. */
export interface Condition {
  /** The path in each dialect. */
  readonly terraform?: string;
  readonly cloudformation?: string;
  /**
   * One of these values, or of those of which the texts, joined by commas, match, or one of which is like the pattern, or mentions it; `set`:
   * whatever is written, known or not.
   */
  readonly is: readonly Literal[] | RegExp | Likeness | Mention | Together | 'set' | 'not set';
  /** What holds where nothing is written. */
  readonly byDefault?: Literal;
}

/** A pattern that is held against single texts. */
export interface Likeness {
  readonly like: (text: string) => boolean;
}

/** A pattern that a text says whatever stands beside it: a part that is not known takes nothing away. So it has to ask for what is there alone. */
export interface Mention {
  readonly mentions: RegExp;
}

/** What all texts say at once: ranges that are the world together. */
export interface Together {
  readonly together: (texts: readonly string[]) => boolean;
}

/** What a data policy says in words; everything else follows from its rows. */
export type Words<P> = Omit<
  P,
  'states' | 'on' | 'types' | 'dialects' | 'evaluate' | 'lost' | 'standsIn' | 'weaker' | 'weakest' | 'renamed' | 'isAlike' | 'beyond'
>;
/** The data of a data policy, which the schemas of AWS and of the provider are held against. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** Of a resource: it holds, it does not, or what decides that. */
export type Answer = 'yes' | 'no' | UnknownValue;

/** All types of all rows. */
export function typesOf(rows: readonly RowPaths[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys({ ...row.terraform, ...row.cloudformation })))];
}

/** The dialects that rows speak of. */
export function dialectsOf(rows: readonly RowPaths[]): readonly Dialect[] {
  return (['terraform', 'cloudformation'] as const).filter((dialect) => rows.some((row) => row[dialect] !== undefined));
}

/** The path of this row in the type of the resource, if it speaks of that. */
export function pathIn(row: RowPaths, resource: Resource): string | undefined {
  return row[resource.dialect]?.[resource.type];
}

/**
 * Of many rows those that speak of the type of a resource, in their order, put together once for each type: most rows speak of few types, and
 * are asked of every resource of all of them.
 */
export function rowsOfType<Row>(rows: readonly Row[], pathsIn: (row: Row) => RowPaths): (resource: Resource) => readonly Row[] {
  const known = { terraform: new Map<string, readonly Row[]>(), cloudformation: new Map<string, readonly Row[]>() };
  return (resource) => {
    const { type, dialect } = resource;
    let found = known[dialect].get(type);
    if (found === undefined) known[dialect].set(type, (found = rows.filter((row) => pathIn(pathsIn(row), resource) !== undefined)));
    return found;
  };
}

/**
 * Do all of them hold? A condition that is not known is only asked where the others hold. Of several values that one attribute may have, one
 * that fits is enough, unless all of them have to.
 */
export function allHold(conditions: readonly Condition[] = [], resource: Resource, fit: 'one' | 'all' = 'one'): Answer {
  const answers = conditions.map((condition) => holds(condition, resource, fit));
  if (answers.includes('no')) return 'no';
  return answers.find((answer) => typeof answer === 'object') ?? 'yes';
}

/** Where it is written that one of them does not hold. */
export function failingAt(conditions: readonly Condition[] = [], resource: Resource): readonly Value[] {
  const failing = conditions.filter((condition) => holds(condition, resource, 'all') === 'no');
  return failing.flatMap((condition) => valuesOf(condition, resource));
}

/** Where it is written what they ask for. */
export function saidAt(conditions: readonly Condition[] = [], resource: Resource): readonly Value[] {
  return conditions.flatMap((condition) => valuesOf(condition, resource));
}

/** Is one of them false by one of several known values? */
export function failsForSome(conditions: readonly Condition[] = [], resource: Resource): boolean {
  return conditions.some((condition) => {
    const { is } = condition;
    if (is === 'set' || is === 'not set') return false;
    const options = valuesOf(condition, resource).flatMap((value) => {
      const { values, decides } = valuesWritten(value);
      return decides === undefined ? [] : values;
    });
    return options.some((one) => one.kind !== 'null' && holdsFor(one, is) === 'no');
  });
}

function valuesOf(condition: Condition, resource: Resource): readonly Value[] {
  const path = condition[resource.dialect];
  return path === undefined ? [] : placesAt(resource, path).flatMap(({ value }) => value ?? []);
}

function holds(condition: Condition, resource: Resource, fit: 'one' | 'all'): Answer {
  const values = valuesOf(condition, resource);
  const { is, byDefault = null } = condition;
  const ofNothing = is === 'set' ? 'no' : is === 'not set' || matches(byDefault, is) ? 'yes' : 'no';
  if (values.length === 0) return ofNothing;
  const answers = values.map((value) => holdsForAny(value, condition, ofNothing, fit));
  // Whatever is set at one place is set.
  if (is === 'not set' && answers.includes('no')) return 'no';
  if (is !== 'not set' && answers.includes('yes')) return 'yes';
  return answers.find((answer) => typeof answer === 'object') ?? answers[0] ?? 'no';
}

/** What holds for each of the values that one attribute may have, where nothing may be one of them. */
function holdsForAny(value: Value, { is }: Condition, ofNothing: 'yes' | 'no', fit: 'one' | 'all'): Answer {
  const { values, decides } = valuesWritten(value);
  const answers = values.map((one): Answer => {
    if (one.kind === 'null') return ofNothing;
    // An empty text is what people write to leave an attribute out.
    if (one.kind === 'string' && one.value === '' && (is === 'set' || is === 'not set')) return ofNothing;
    return is === 'set' ? 'yes' : is === 'not set' ? 'no' : holdsFor(one, is);
  });
  // That nothing is written has to be sure, whoever asks.
  const isOpen = (fit === 'all' || is === 'not set') && answers.includes('yes') && answers.some((one) => one !== 'yes');
  if (isOpen && decides !== undefined) return decides;
  return answers.includes('yes') ? 'yes' : (answers.find((answer) => typeof answer === 'object') ?? 'no');
}

type Wanted = readonly Literal[] | RegExp | Likeness | Mention | Together;

/** Stands for what is not known of a text; nobody's pattern matches it. */
const hole = '\uFFFD';

function holdsFor(value: Value, is: Wanted): Answer {
  if ('mentions' in is && textsIn(value).some((text) => is.mentions.test(text))) return 'yes';
  const unknown = unknownPart(value);
  if (unknown !== undefined) return unknown;
  return fits(value, is) ? 'yes' : 'no';
}

function fits(value: Value, is: Wanted): boolean {
  if ('mentions' in is) return false;
  if ('together' in is) return is.together(textsIn(value));
  if ('like' in is) return textsIn(value).some(is.like);
  if (is instanceof RegExp) return is.test(textsIn(value).join(','));
  const literal = literalOf(value);
  return literal !== undefined && matches(literal, is);
}

/** Every text in it, whatever holds it: a pattern of events is a document in one dialect and a map in the other. */
function textsIn(value: Value): readonly string[] {
  if (value.kind === 'json-text') return textsIn(value.content);
  if (value.kind === 'template') return [value.parts.map((part) => (typeof part === 'string' ? part : hole)).join('')];
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  if (value.kind === 'map') return [...value.entries.values()].flatMap(textsIn);
  const text = scalarText(value);
  return text === undefined ? [] : [text];
}

function matches(literal: Literal, is: Wanted): boolean {
  if ('mentions' in is) return literal !== null && is.mentions.test(String(literal));
  if ('like' in is) return literal !== null && is.like(String(literal));
  if ('together' in is) return literal !== null && is.together([String(literal)]);
  if (is instanceof RegExp) return is.test(String(literal));
  return is.some((one) => String(one).toLowerCase() === String(literal).toLowerCase());
}
