import type { z } from 'zod';

import { nearestOf } from '../../../core/nearest.ts';
import type { Fault } from './yaml-data.ts';

/** What a file of settings or of a policy has against its schema, in words of ours: what is wrong there, and what may stand there. */

type Issue = z.core.$ZodIssue;

export const unknownKey = 'is not known here';
export const missingKey = 'is missing';

/** What a schema has against the data, as a clause behind the name of the key: what is wrong there and what may stand there. */
export function toFaults(issues: readonly Issue[], data: unknown): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, data)).toSorted((a, b) => Number(a.isMissing) - Number(b.isMissing));
}

interface SchemaFault extends Fault {
  /** A key that is not there: often it is, under a name that is not known, and that says more. */
  readonly isMissing: boolean;
}

function faultsOf(issue: Issue, data: unknown): SchemaFault[] {
  const route = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(data, route);
  const fault = (message: string, at = route): SchemaFault[] => [{ route: at, message, isMissing: value === undefined }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => fault(unknownKey, [...route, key]));
    case 'invalid_key':
      return fault(issue.issues[0]?.message ?? 'is not a key');
    case 'invalid_type':
      return fault(
        value === undefined
          ? missingKey
          : `must be ${kindWords.get(issue.expected) ?? issue.expected}, and is ${kindOf(value)}${quoteHint(issue.expected, value)}`,
      );
    case 'invalid_value':
      return fault(value === undefined ? missingKey : choiceOf(issue.values, value));
    case 'invalid_union':
      return fault(value === undefined ? missingKey : `${issue.message}${unquoteHint(issue.message, value)}`);
    case 'invalid_format':
      return fault(value === undefined ? missingKey : isOwnWord(issue) ? `${shown(value)} ${issue.message}` : formatOf(issue, value));
    case 'too_small':
      return fault(isOwnWord(issue) ? issue.message : sizeOf('at least', issue.minimum, value));
    case 'too_big':
      return fault(isOwnWord(issue) ? issue.message : sizeOf('at most', issue.maximum, value));
    default:
      return fault(issue.message);
  }
}

/** The schema says it in words of ours, not in those of the library. */
function isOwnWord({ message }: Issue): boolean {
  return !/^(?:Invalid|Too) /u.test(message);
}

function formatOf({ format }: { readonly format: string }, value: unknown): string {
  return `must be ${format === 'date' ? 'a day, written YYYY-MM-DD' : `a ${format}`}, and is ${shown(value)}`;
}

function sizeOf(bound: string, limit: number | bigint, value: unknown): string {
  const thing = Array.isArray(value) ? 'entries' : typeof value === 'string' ? 'characters' : '';
  return thing === ''
    ? `must be ${bound} ${limit}, and is ${shown(value)}`
    : `must have ${bound} ${limit} ${thing}, and has ${Array.isArray(value) ? value.length : String(value).length}`;
}

function valueAt(data: unknown, route: Fault['route']): unknown {
  let value = data;
  for (const step of route)
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(step)) : undefined;
  return value;
}

const kindWords: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping of keys'],
  ['record', 'a mapping of keys'],
]);

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping of keys' : shown(value);
}

/** What stands there would be right as a text: the number of an account, `yes`. */
function quoteHint(expected: string, value: unknown): string {
  return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : '';
}

/** What stands there would be right as a number. */
function unquoteHint(message: string, value: unknown): string {
  return typeof value === 'string' && /^\d+$/u.test(value) && message.startsWith('must be ') && message.includes(value)
    ? ', without quotes'
    : '';
}

/** Longest piece of the file that a message quotes. */
const shownCharsMax = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
  return `\`${flat.length > shownCharsMax ? `${flat.slice(0, shownCharsMax)}…` : flat}\``;
}

/** A longer list is told by the value that was meant. */
const choicesMax = 8;

function choiceOf(values: readonly unknown[], value: unknown): string {
  if (values.length === 1) return `must be ${shown(values[0])}, and is ${shown(value)}`;
  if (values.length <= choicesMax) return `must be one of ${values.map(shown).join(', ')}, and is ${shown(value)}`;
  const near = nearestOf(String(value), values.map(String));
  return `${shown(value)} is none of the ${values.length} that there are${near === undefined ? ' (docs/coverage.md lists them)' : `; did you mean ${shown(near)}?`}`;
}
