import { readFileSync } from 'node:fs';
import type { Dialect } from '../../src/core/resource.ts';
import type { Literal } from '../../src/policies/forms/order.ts';
import { stepsOf } from '../../src/model/attribute-path.ts';
import type { Reference } from './references.ts';

/** As `scripts/gen-aws-schemas.mjs` writes it: `[tree]` may be repeated, a text is `kind:A|B=default`. */
type Shape = string | readonly [Shape] | Tree;
interface Tree {
  readonly [name: string]: Shape;
}
type Schemas = Readonly<Record<Dialect, { readonly types: Tree }>>;

function read(dialect: Dialect): { readonly types: Tree } {
  const parsed: { readonly types: Tree } = JSON.parse(readFileSync(new URL(`${dialect}.slim.json`, import.meta.url), 'utf8'));
  return parsed;
}

export const schemas: Schemas = { terraform: read('terraform'), cloudformation: read('cloudformation') };

/** What is wrong with what a policy says of a type, in words; undefined when it is as the schema has it. */
export function problemOf(reference: Reference): string | undefined {
  const { policyId, dialect, type, path } = reference;
  const tree = schemas[dialect].types[type];
  const where = `${policyId}: ${type}${path === undefined ? '' : `.${path}`}`;
  if (tree === undefined) return `${where}: there is no such type (is it in the slim schemas? see scripts/gen-aws-schemas.mjs)`;
  if (path === undefined) return undefined;
  const end = follow(tree, stepsOf(path));
  const isElsewhere = reference.optional === true && end.problem === noSuchName;
  const problem = isElsewhere ? undefined : (end.problem ?? mismatch(reference, end.shape));
  return problem === undefined ? undefined : `${where}: ${problem}`;
}

/** Does at least one type of a condition have its attribute? */
export function hasPath({ dialect, type, path = '' }: Reference): boolean {
  return follow(schemas[dialect].types[type] ?? {}, stepsOf(path)).problem === undefined;
}

/** Where a path ends, or why it does not. */
type End = { readonly shape: Shape; readonly problem?: never } | { readonly shape?: never; readonly problem: string };
const noSuchName = 'no such name';

function follow(shape: Shape, [step, ...rest]: readonly string[]): End {
  if (step === undefined || shape === 'any' || shape === '…') return { shape };
  if (typeof shape === 'string' || isRepeated(shape)) return { problem: noSuchName };
  const { name, key, isChosen } = partsOf(step);
  const child = Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (child === undefined) return { problem: noSuchName };
  if (isRepeated(child)) return followRepeated(child, { name, key, isChosen }, rest);
  return isWhole(step, name, child) ? follow(child, rest) : { problem: `${name} is not repeated` };
}

/** The step means what it names, or an entry of it: of a map any name may be one. */
function isWhole(step: string, name: string, child: Shape): boolean {
  return step === name || step.endsWith('?') || (child === 'any' && /^\w+\[\w+(?:\.\w+)+\]$/u.test(step));
}

function partsOf(step: string): Step {
  const [, name = step, key, lacking] = /^(\w+)(?:\[(?:(\w+)=[^\]]*|!(\w+)|\w+(?:\.\w+)+)?\])?\??$/u.exec(step) ?? [];
  return { name, key: key ?? lacking, isChosen: step.includes('[') };
}

/** A step into a block that may be repeated: each of them, those that an attribute tells apart, or all at once. */
interface Step {
  readonly name: string;
  readonly key: string | undefined;
  readonly isChosen: boolean;
}

function followRepeated(child: readonly [Shape], { name, key, isChosen }: Step, rest: readonly string[]): End {
  // A count, the texts in them, or whether there is any.
  if (!isChosen) return rest.length === 0 ? { shape: child } : { problem: `${name} may be repeated: write ${name}[]` };
  return key !== undefined && follow(child[0], [key]).problem !== undefined ? { problem: noSuchName } : follow(child[0], rest);
}

function isRepeated(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** A text converts to a switch or a number in both dialects. */
const readable: Readonly<Record<string, readonly string[]>> = {
  bool: ['bool', 'text', 'any'],
  number: ['number', 'text', 'any'],
  text: ['text', 'any'],
  list: ['list', 'any'],
};

function mismatch(reference: Reference, shape: Shape): string | undefined {
  const { order, values = [] } = reference;
  if (order === undefined && values.length === 0) return undefined;
  if (typeof shape !== 'string') {
    const counts = isRepeated(shape) && order?.reads === 'list';
    return counts || order?.reads === 'any' ? undefined : 'it is a block';
  }
  return leafMismatch(reference, leafOf(shape));
}

function leafMismatch(reference: Reference, { kind, allowed, preset }: Leaf): string | undefined {
  return wrongKind(kindRead(reference, kind), kind) ?? wrongValue(stated(reference), allowed) ?? wrongDefault(reference.byDefault, preset);
}

/** The texts of many places are a list, too. */
function kindRead({ path = '', order }: Reference, kind: string): string | undefined {
  return order?.reads === 'list' && kind === 'text' && path.includes('[]') ? 'text' : order?.reads;
}

/** An order of whatever is there states no value of the attribute. */
function stated({ order, values = [] }: Reference): readonly Literal[] {
  return order?.reads === 'any' ? [] : [...values, ...(order?.names ?? [])];
}

function wrongKind(reads: string | undefined, kind: string): string | undefined {
  if (reads === undefined || reads === 'any' || readable[reads]?.includes(kind) === true) return undefined;
  return `it is ${kind}, not ${reads}`;
}

interface Leaf {
  readonly kind: string;
  readonly allowed?: string | undefined;
  readonly preset?: string | undefined;
}

function leafOf(shape: string): Leaf {
  const [, kind = '', allowed, preset] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/u.exec(shape) ?? [];
  return { kind, allowed: kind === 'bool' ? undefined : allowed, preset };
}

function wrongValue(values: readonly Literal[], allowed: string | undefined): string | undefined {
  if (allowed === undefined) return undefined;
  const wrong = unknownValue(values, allowed.split('|'));
  return wrong === undefined ? undefined : `${wrong} is none of ${allowed}`;
}

function wrongDefault(stated: Literal | undefined, preset: string | undefined): string | undefined {
  if (stated === undefined || preset === undefined || isSame(stated, preset)) return undefined;
  return `its default is ${preset}, not ${String(stated)}`;
}

function unknownValue(values: readonly Literal[], allowed: readonly string[]): string | undefined {
  const names = new Set(allowed.map((one) => one.toLowerCase()));
  return values
    .flatMap((value) => (typeof value === 'string' ? [value] : []))
    .find((value) => value !== '' && !names.has(value.toLowerCase()));
}

function isSame(literal: Literal, preset: string): boolean {
  return String(literal ?? '').toLowerCase() === preset.toLowerCase();
}
