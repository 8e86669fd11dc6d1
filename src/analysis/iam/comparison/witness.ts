import type { AccessRequest } from '../evaluation/access-request.ts';
import type { BoxPoint } from './box-search.ts';
import type { Caller } from './caller.ts';
import { evaluateRequest } from '../evaluation/evaluate-request.ts';
import { FRESH, SYMBOL_LETTERS, type SymbolLetters } from '../globs/glob.ts';
import type { Word } from '../globs/glob-search.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** The ways to write the characters that no pattern has, the most readable first; the last is always right. */
interface Filling {
  readonly segments: readonly string[];
  readonly rest: string;
}
const fillings: readonly Filling[] = [
  { segments: ['arn', 'aws', 'service', 'us-east-1', '444455556666'], rest: 'example' },
  { segments: ['arn', 'aws', 'service', 'eu-central-1', '777788889999'], rest: 'some-name' },
];
const singleCharacters = ['x', 'q', 'z', 'k', '7', 'Q', 'Z', '_', '~', '\u00a7'];
/** Characters that hostile patterns may have used up: the last resort lies outside any alphabet that people write. */
const LAST_RESORT = '\u{e000}';

const COLON = 0x3a;

/** Turns a point of the search into a request that `isProof` confirms; undefined when none does. */
export function concreteRequest(
  action: string,
  point: BoxPoint,
  caller: Caller,
  letters: SymbolLetters,
  isProof: (request: AccessRequest) => boolean,
): AccessRequest | undefined {
  for (const filling of [
    ...fillings,
    ...[...singleCharacters, LAST_RESORT].map((character): Filling => ({ segments: [], rest: character })),
  ]) {
    const request = requestOf(action, point, caller, letters, filling);
    if (isProof(request)) return request;
  }
  return undefined;
}

function requestOf(action: string, point: BoxPoint, caller: Caller, letters: SymbolLetters, filling: Filling): AccessRequest {
  const context = new Map<string, readonly string[]>();
  const symbols = new Map<string, string>();
  for (const [key, value] of caller.pinned) if (value !== undefined) context.set(key, [value]);
  const write = (word: Word, isArn: boolean) =>
    writeWord(word, isArn ? filling.segments : [], filling.rest, (letter) =>
      valueOfLetter(letter, letters, point, symbols, filling, context),
    );
  for (const [key, values] of point.values)
    if (values.length > 0) context.set(key, [...new Set(values.map((value) => write(value, isArnWord(value))))]);
  const resource = write(point.resource, isArnWord(point.resource));
  return { action, resource, context, symbols, ...(caller.principal === undefined ? {} : { principal: caller.principal }) };
}

function isArnWord(word: Word): boolean {
  let colons = 0;
  for (const letter of word) if (letter === COLON) colons += 1;
  return colons >= 5;
}

function writeWord(word: Word, segments: readonly string[], rest: string, opaque: (letter: number) => string | undefined): string {
  let text = '';
  let colons = 0;
  let before: number | undefined;
  for (const letter of word) {
    if (letter === COLON) colons += 1;
    if (letter !== FRESH) text += (letter < SYMBOL_LETTERS ? undefined : opaque(letter)) ?? String.fromCodePoint(letter);
    else if (rest.length === 1 || before !== FRESH) text += segments[colons] ?? rest;
    before = letter;
  }
  return text;
}

/** What stands for a symbol or a policy variable: a policy variable is what the request says, or a name of our own. */
function valueOfLetter(
  letter: number,
  letters: SymbolLetters,
  point: BoxPoint,
  symbols: Map<string, string>,
  filling: Filling,
  context: Map<string, readonly string[]>,
): string | undefined {
  const meaning = letters.meaning(letter);
  if (meaning === undefined) return undefined;
  const fresh = `some-${meaning.text.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()}`;
  if (meaning.kind === 'symbol') {
    symbols.set(meaning.text, fresh);
    return fresh;
  }
  const name = meaning.text.split(',')[0]?.trim() ?? '';
  const [given] = point.values.get(name) ?? [];
  const value =
    context.get(name)?.[0] ?? (given === undefined || given.includes(letter) ? fresh : writeWord(given, [], filling.rest, () => fresh));
  context.set(name, [value]);
  return value;
}

/** True when head allows the request and base does not: the proof of new access, by the independent evaluator. */
export function isNewAccess(base: PolicyDocument, head: PolicyDocument, request: AccessRequest): boolean {
  return evaluateRequest([head], request) === 'allow' && evaluateRequest([base], request) !== 'allow';
}
