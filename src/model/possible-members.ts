import { defaultOption, possibleValues } from '../core/value.ts';
import type { UnknownValue, Value } from '../core/value.ts';
import { symbolicText } from './binding.ts';
import { members, unknownPart } from './fact.ts';

/** What a list, or a single value, may name. */
export interface PossibleMember {
  /** A hole in it is written as its expression. */
  readonly text: string;
  readonly value: Value;
  /** What of the text is not known; of a list that may go on, what goes on stands for one more member. */
  readonly open?: UnknownValue;
  /** Set when it is not named whatever happens: what decides. */
  readonly maybe?: UnknownValue;
  /** Set beside `maybe` when all that may be there in its place is known. */
  readonly offForSome?: true;
}

/** One of several lists that may be there: each text, and what decides whether it is among them. */
interface Reading {
  readonly found: ReadonlyMap<string, PossibleMember>;
  /** What else may be in it. */
  readonly rest: UnknownValue | undefined;
}

/** Everything that may be named, each text once, and whether it is named in any case. */
export function possibleMembers(list: Value | undefined): readonly PossibleMember[] {
  if (list === undefined) return [];
  const written = defaultOption(list);
  const readings = possibleValues(written).map(readingOf);
  if (written.kind !== 'choice') return [...(readings[0]?.found.values() ?? [])];
  const all = new Map(readings.flatMap(({ found }) => [...found]));
  return [...all.values()].map((member) => overReadings(member, readings, written.condition));
}

function overReadings(member: PossibleMember, readings: readonly Reading[], decides: UnknownValue): PossibleMember {
  const { text, value, open } = member;
  const lacking = readings.filter(({ found }) => found.get(text)?.maybe !== undefined || !found.has(text));
  const plain = { text, value, ...(open === undefined ? {} : { open }) };
  if (lacking.length === 0) return plain;
  const isOff = lacking.some(({ found, rest }) => found.get(text)?.offForSome === true || (!found.has(text) && rest === undefined));
  if (isOff) return { ...plain, maybe: decides, offForSome: true };
  const [first] = lacking;
  return { ...plain, maybe: first?.found.get(text)?.maybe ?? first?.rest ?? decides };
}

function readingOf(list: Value): Reading {
  const { items, unknown } = members(list);
  const found = new Map<string, PossibleMember>();
  for (const member of items.flatMap(membersOfItem)) {
    if (found.get(member.text)?.maybe !== undefined || !found.has(member.text)) found.set(member.text, member);
  }
  if (unknown !== undefined && !items.includes(unknown)) {
    const [rest] = membersOfItem(unknown);
    if (rest !== undefined && !found.has(rest.text)) found.set(rest.text, rest);
  }
  return { found, rest: unknown === undefined || isOneThing(unknown) ? undefined : unknown };
}

/** What the code makes is a thing of its own, whatever AWS calls it. */
function isOneThing(value: Value): boolean {
  const unknown = unknownPart(value);
  return unknown === undefined || unknown.reference !== undefined;
}

/** An item of a list may be one of several as well. */
function membersOfItem(item: Value): readonly PossibleMember[] {
  const written = defaultOption(item);
  const options = possibleValues(written);
  return options.flatMap((value): readonly PossibleMember[] => {
    const text = symbolicText(value);
    if (text === undefined) return [];
    const open = unknownPart(value);
    const plain = { text, value, ...(open === undefined ? {} : { open }) };
    const others = options.filter((one) => symbolicText(one) !== text);
    if (written.kind !== 'choice' || others.length === 0) return [plain];
    const isKnown = others.every(isOneThing);
    return [{ ...plain, maybe: written.condition, ...(isKnown ? { offForSome: true } : {}) }];
  });
}
