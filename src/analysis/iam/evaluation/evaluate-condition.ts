import { parseCidr } from '../../cidr/address.ts';
import type { AccessRequest } from './access-request.ts';
import { matchesArn, matchesText } from './evaluate-match.ts';
import { literalText, type Pattern, patternText } from '../document/pattern.ts';
import type { Condition } from '../document/policy-document.ts';

type Test = (value: string, wanted: Pattern, request: AccessRequest) => boolean;

const sameText: Test = (value, wanted, request) => matchesText(wanted, value, request, false);
const numbers =
  (compare: (a: number, b: number) => boolean, read: (text: string) => number): Test =>
  (value, wanted, request) => {
    const [left, right] = [read(value), read(textOf(wanted, request))];
    return !Number.isNaN(left) && !Number.isNaN(right) && compare(left, right);
  };
const comparisons: readonly (readonly [string, (a: number, b: number) => boolean])[] = [
  ['equals', (a, b) => a === b],
  ['lessthan', (a, b) => a < b],
  ['lessthanequals', (a, b) => a <= b],
  ['greaterthan', (a, b) => a > b],
  ['greaterthanequals', (a, b) => a >= b],
];
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['stringequals', sameText],
  ['binaryequals', sameText],
  ['stringequalsignorecase', (value, wanted, request) => sameText(value.toLowerCase(), lower(wanted), request)],
  ['stringlike', (value, wanted, request) => matchesText(wanted, value, request)],
  ['arnequals', (value, wanted, request) => matchesArn(wanted, value, request)],
  ['arnlike', (value, wanted, request) => matchesArn(wanted, value, request)],
  ['bool', (value, wanted, request) => value.toLowerCase() === textOf(wanted, request).toLowerCase()],
  ['ipaddress', (value, wanted, request) => isWithin(value, textOf(wanted, request))],
  ...comparisons.map(([name, compare]) => [`numeric${name}`, numbers(compare, readNumber)] as const),
  ...comparisons.map(([name, compare]) => [`date${name}`, numbers(compare, readDate)] as const),
]);

/** Does the condition hold for the request? An operator that IAM has not holds for none. */
export function holdsCondition(condition: Condition, request: AccessRequest): boolean {
  const [, quantifier, name = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(condition.operator.trim().toLowerCase()) ?? [];
  const given = request.context.get(patternText(condition.key).toLowerCase()) ?? [];
  if (name === 'null')
    return condition.values.items.some((value) => (textOf(value, request).toLowerCase() === 'true') === (given.length === 0));
  const negated = /^(?:(?:string|numeric|date|arn)not|notip)/.test(name);
  const test = tests.get(negated ? name.replace('not', '') : name);
  if (test === undefined) return false;
  if (given.length === 0) return ifExists !== undefined || quantifier === 'forallvalues' || (negated && quantifier === undefined);
  return holdsForValues(quantifier, negated, given, (value) => condition.values.items.some((wanted) => test(value, wanted, request)));
}

function holdsForValues(
  quantifier: string | undefined,
  negated: boolean,
  given: readonly string[],
  hits: (value: string) => boolean,
): boolean {
  if (quantifier === 'forallvalues') return given.every((value) => hits(value) !== negated);
  if (quantifier === 'foranyvalue') return given.some((value) => hits(value) !== negated);
  return given.some(hits) !== negated;
}

function textOf(pattern: Pattern, request: AccessRequest): string {
  const parts = pattern.map((part) => (part.kind === 'symbol' ? (request.symbols?.get(part.text) ?? '\0') : undefined));
  return (
    literalText(pattern) ??
    pattern
      .map(
        (part, index) => parts[index] ?? (part.kind === 'variable' ? (request.context.get(part.text)?.[0] ?? '\0') : patternText([part])),
      )
      .join('')
  );
}

function lower(pattern: Pattern): Pattern {
  return pattern.map((part) => (part.kind === 'text' ? { kind: 'text', text: part.text.toLowerCase() } : part));
}

function readNumber(text: string): number {
  return /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** ISO 8601, or seconds since 1970. */
function readDate(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function isWithin(address: string, network: string): boolean {
  const [inner, outer] = [parseCidr(address), parseCidr(network)];
  return (
    inner !== undefined && outer !== undefined && inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last
  );
}
