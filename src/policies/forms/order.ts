import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { members } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';

/** A value as a row states it. `null`: not set. */
export type Literal = string | number | boolean | null | readonly string[];

/** From the weakest to the strongest: how much a protection is worth with this value. */
export interface Order {
  /** Higher is stronger. Undefined for a value that has no place in the order: nothing is said of it. */
  rank(value: Literal): number | undefined;
  /** What a value that is not known is worth all the same. Undefined when that depends on it. The model is given to orders that ask it. */
  rankUnknown?(value: UnknownValue, model?: AwsModel): number | undefined;
  /** True where what is looked up elsewhere in the code decides. */
  readonly asksModel?: true;
  /** A fall of less than this is none. */
  readonly step?: number;
  /** The value in words, where it is too long to read or not for everybody's eyes. */
  says?(value: Literal): string;
  /** True where each list counts by itself, and not what all lists of a path say together. */
  readonly ofEach?: true;
  /** What the attribute holds, for the proof that it does. */
  readonly reads: 'bool' | 'number' | 'text' | 'list' | 'any';
  /** Every value that the order names, for the proof that they exist. */
  readonly names?: readonly string[];
}

/** Off is weaker than on. */
export const onOff: Order = { reads: 'bool', rank: (value) => asBool(value) };
/** On is weaker than off: `publicly_accessible`. */
export const offOn: Order = {
  reads: 'bool',
  rank: (value) => {
    const on = asBool(value);
    return on === undefined ? undefined : 1 - on;
  },
};
/** The more the stronger: days of retention. Null is none at all. */
export const more: Order = { reads: 'number', rank: (value) => (value === null ? 0 : asNumber(value)) };
/** The less the stronger: days between two rotations. */
export const less: Order = {
  reads: 'number',
  rank: (value) => {
    const number = asNumber(value);
    return number === undefined ? undefined : -number;
  },
};
/** The fewer the stronger: accounts that a rule leaves out. */
export const fewer: Order = {
  reads: 'list',
  rank: (value) => (value === null ? 0 : typeof value === 'object' ? -value.length : undefined),
};
/** The more the stronger: copies that a list names. */
export const moreOf: Order = {
  reads: 'list',
  rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined),
};
/** The more blocks of a kind the stronger: regions of a table. */
export const moreBlocks: Order = { ...moreOf, reads: 'any' };
/** None, one, or several: a second instance is what keeps a service up, a third changes little. */
export const several: Order = {
  reads: 'number',
  rank: (value) => {
    const number = asNumber(value);
    return number === undefined ? undefined : Math.min(number, 2);
  },
};
/** The more the stronger: types that are recorded. Nothing is said where there is no list. */
export const count: Order = {
  reads: 'list',
  rank: (value) => (typeof value === 'object' && value !== null ? value.length : undefined),
};
/** Ten years, the longest that a log group takes. */
const longestDays = 3653;
/** More days are stronger, and 0 or nothing means for ever, to which the longest time is equal: retention of a log group. */
export const moreOrForever: Order = {
  reads: 'number',
  rank: (value) => {
    const days = value === null ? 0 : asNumber(value);
    return days === undefined || (days > 0 && days < longestDays) ? days : Number.POSITIVE_INFINITY;
  },
  says: (value) => (value === null || asNumber(value) === 0 ? 'no end' : literalText(value)),
};
/** Whatever is set is stronger than nothing. What is not known is set, unless whoever deploys it may leave it out. */
export const set: Order = {
  reads: 'any',
  rank: (value) => Number(value !== null && value !== '' && (typeof value !== 'object' || value.length > 0)),
  rankUnknown: ({ reason }) => (reason === 'computed-attribute' || reason === 'data-source' ? 1 : undefined),
};
/** No key, then a key of AWS (`alias/aws/…`, `AWS_OWNED_KMS_KEY`), then a key of one's own. */
export const ownKey: Order = {
  reads: 'text',
  rank: (value) => {
    if (value === null || value === '') return 0;
    return typeof value === 'string' && /(?:^|[:/])aws\/|^AWS_OWNED/u.test(value) ? 1 : 2;
  },
  rankUnknown: ({ reason, expression }) => {
    if (reason === 'data-source') return /aws_(?:kms_alias|ebs_default_kms_key)/u.test(expression) ? undefined : 2;
    return reason === 'computed-attribute' || reason === 'import-value' ? 2 : undefined;
  },
};

/** These values, the weakest first; values of one list are worth the same. Upper and lower case are one. */
export function ranks(...steps: readonly (string | readonly string[])[]): Order {
  const rankOf = new Map(steps.flatMap((step, rank) => [step].flat().map((name): [string, number] => [name.toLowerCase(), rank])));
  return {
    reads: 'text',
    rank: (value) => (typeof value === 'object' ? undefined : (rankOf.get(String(value).toLowerCase()) ?? rankOf.get(wordOf(value)))),
    names: steps.flat(),
  };
}

/** YAML takes an `OFF` without quotes for false. */
function wordOf(value: Literal): string {
  return value === true ? 'on' : value === false ? 'off' : '';
}

/** These are weak; whatever else there is, now or later, is not. */
export function anyBut(...weak: readonly string[]): Order {
  const names = new Set(weak.map((name) => name.toLowerCase()));
  return { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!names.has(value.toLowerCase())) : undefined), names: weak };
}

/** How many of these a list names: the more the stronger. */
export function naming(...wanted: readonly string[]): Order {
  return {
    reads: 'list',
    rank: (value) => {
      const list = listed(value);
      return list === undefined ? undefined : wanted.filter((one) => list.includes(one)).length;
    },
    names: wanted,
  };
}

/** A list that names one of these is weak: protocols that send passwords in the clear. */
export function without(...unwanted: readonly string[]): Order {
  return {
    reads: 'list',
    ofEach: true,
    rank: (value) => {
      const list = listed(value);
      return list === undefined ? undefined : Number(!unwanted.some((one) => list.includes(one)));
    },
    names: unwanted,
  };
}

/** CloudFormation takes a text alone for a list of one. */
function listed(value: Literal): readonly string[] | undefined {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : typeof value === 'object' ? value : undefined;
}

/** What stands for a block, in a list or alone. */
const block = '{…}';

/** The value as a row would state it; a block is a text that no row states. Undefined for what is not known, unless it is a member of a list, which is there all the same. */
export function literalOf(value: Value): Literal | undefined {
  switch (value.kind) {
    case 'null':
      return null;
    case 'string':
    case 'number':
    case 'bool':
      return value.value;
    case 'list':
      return members(value).items.map((item) => scalarText(item) ?? symbolicText(item) ?? block);
    case 'map':
    case 'json-text':
      return block;
    default:
      return undefined;
  }
}

/** A block, or some: of what they hold nothing can be read out. */
export function isBlock(value: Literal): boolean {
  return value === block || (typeof value === 'object' && value !== null && value.length > 0 && value.every((one) => one === block));
}

/** As people read it. */
export function literalText(value: Literal): string {
  if (value === null) return 'nothing';
  if (typeof value !== 'object') return String(value);
  // Of blocks only their number says anything.
  return isBlock(value) ? String(value.length) : `[${value.join(', ')}]`;
}

function asBool(value: Literal): 0 | 1 | undefined {
  const text = String(value).toLowerCase();
  return text === 'true' ? 1 : text === 'false' ? 0 : undefined;
}

function asNumber(value: Literal): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
