import type { Literal, Order } from '../forms/order.ts';

/** What is left out of all keys, and of all commands, by an access string of Valkey or Redis: more is stronger. */
interface Bound {
  readonly isOff: boolean;
  readonly keys: 0 | 1 | 2;
  readonly commands: 0 | 1 | 2;
}

/**
 * By the words of an access string (Valkey documentation, "ACL"): all keys or some, all commands, all but some, or some. A user that is off
 * may do nothing. What brings a password along is not read.
 */
export const cacheAccess: Order = {
  reads: 'text',
  rank: (value) => {
    const bound = boundOf(value);
    return bound === undefined ? undefined : bound.isOff ? 5 : bound.keys + bound.commands;
  },
  says: (value) => {
    const bound = boundOf(value);
    if (bound === undefined || bound.isOff) return 'nothing';
    return `${['all commands', 'all commands but some', 'some commands'][bound.commands] ?? ''} on ${['all keys', 'all keys, some to be read', 'some keys'][bound.keys] ?? ''}`;
  },
};

/** Words that say how much of one of them there is, and how much. The first that fits a word counts. */
const ofKeys: readonly (readonly [RegExp, Bound['keys']])[] = [
  [/^(?:~\*|allkeys|%(?:RW|WR)~\*)$/u, 0],
  [/^resetkeys$/u, 2],
];
const ofCommands: readonly (readonly [RegExp, Bound['commands']])[] = [
  [/^(?:\+@all|allcommands)$/u, 0],
  [/^(?:-@all|nocommands)$/u, 2],
];

function boundOf(value: Literal): Bound | undefined {
  if (typeof value !== 'string') return undefined;
  const words = value.trim().split(/\s+/u);
  if (words.some((word) => /^[><#!()]/u.test(word))) return undefined;
  let commands: Bound['commands'] = 2;
  let keys: Bound['keys'] = 2;
  for (const word of words) {
    keys = ofKeys.find(([form]) => form.test(word))?.[1] ?? (/^%[RW]~\*$/u.test(word) ? least(keys, 1) : keys);
    commands = ofCommands.find(([form]) => form.test(word))?.[1] ?? (word.startsWith('-') ? most(commands, 1) : commands);
  }
  return { isOff: words.includes('off') && !words.includes('on'), keys, commands };
}

function least(a: 0 | 1 | 2, b: 0 | 1 | 2): 0 | 1 | 2 {
  return a < b ? a : b;
}

function most(a: 0 | 1 | 2, b: 0 | 1 | 2): 0 | 1 | 2 {
  return a > b ? a : b;
}
