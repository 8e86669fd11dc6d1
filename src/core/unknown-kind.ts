import type { UnknownReason, UnknownValue } from './value.ts';

/**
 * Whose fault it is that a value is not known.
 *
 * - `outside`: somebody outside the code decides it, and the code is not to blame. Told with what would decide it; blocks only where the
 *   configuration wants proof.
 * - `ours`: the code decides it, and we could not work it out. An author could put anything there, so policies that weigh much fail closed.
 * - `refused`: the engine or AWS refuses the code as it stands, so that nothing comes of it. Told, like `outside`.
 */
export type UnknownKind = 'outside' | 'ours' | 'refused';

interface Explained {
  readonly kind: UnknownKind;
  /** What decides it, or what has to happen: the end of "… is not known: ". */
  readonly words: string;
}

const explanations: Readonly<Record<UnknownReason, Explained>> = {
  'variable-without-default': {
    kind: 'outside',
    words: 'whoever deploys it gives the value; a default or a file of values in this repository would tell',
  },
  'computed-attribute': { kind: 'outside', words: 'AWS makes the value when the resource is created' },
  'data-source': { kind: 'outside', words: 'it is looked up in the account when it is deployed; a literal value would tell' },
  'remote-module': { kind: 'outside', words: 'the module is not in this repository; what it gives back is decided there' },
  'file-not-read': { kind: 'outside', words: 'the file is not in this repository; commit it, or whatever writes it decides' },
  'known-after-apply': { kind: 'outside', words: 'the plan knows it only after it was applied' },
  sensitive: { kind: 'outside', words: 'the plan marks it as sensitive, so that it was not read' },
  'import-value': { kind: 'outside', words: 'another stack exports the value' },
  'dynamic-reference': { kind: 'outside', words: 'Parameter Store or Secrets Manager holds the value' },
  macro: { kind: 'outside', words: 'a macro writes this part when the stack is deployed; what it writes is not in this repository' },
  'unlisted-policy': {
    kind: 'outside',
    words: 'the table of AWS managed policies of this version does not name it; a policy of your own in this repository would tell',
  },
  'undeclared-name': { kind: 'refused', words: 'nothing of that name is declared, so that it cannot be deployed as it stands' },
  'invalid-document': { kind: 'refused', words: 'the text is not a valid document, so that it is refused as it stands' },
  'unsupported-function': { kind: 'ours', words: 'the function is not evaluated here; write the value without it' },
  'unsupported-expression': { kind: 'ours', words: 'the expression could not be worked out; write it in a simpler way' },
  'parse-error': { kind: 'ours', words: 'a part of the code could not be read' },
  cycle: { kind: 'ours', words: 'the value depends on itself' },
  'limit-reached': { kind: 'ours', words: 'a limit was reached before its end; make it simpler' },
};

type Why = Pick<UnknownValue, 'reason' | 'isRefused'>;

const refusal: Explained = {
  kind: 'refused',
  words: 'the engine refuses it with these values, so that it cannot be deployed as it stands',
};

export function unknownKind(why: Why): UnknownKind {
  return explained(why).kind;
}

/** What decides a value that is not known, or what to do about it. */
export function whatDecides(why: Why): string {
  return explained(why).words;
}

/** What is refused by its name or form alone has words of its own. */
function explained({ reason, isRefused }: Why): Explained {
  const own = explanations[reason];
  return isRefused === true && own.kind === 'ours' ? refusal : own;
}
