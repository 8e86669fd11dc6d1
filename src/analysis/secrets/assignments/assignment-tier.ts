import type { Confidence } from '../../../core/finding.ts';
import type { Assignment } from './assignment-parts.ts';
import { surprise } from '../values/randomness.ts';
import type { ValueClass } from '../values/value-class.ts';

const WORD_LENGTH_MIN = 5;
const WEAK_LENGTH_MIN = 7;
/** Shorter made-up values of tokens and keys are as often ids. */
const KEY_LENGTH_MIN = 10;

const NAME_PART = /^[a-z0-9]+$/;
const NAME_WORD = /^[a-z]{2,}$/;
/** Of words and their abbreviations, see `surprise`. */
const READABLE_SURPRISE = 5.2;
/** What a generator puts behind a name, and the number of a version. */
const SUFFIX_LENGTH_MAX = 6;

type Tier = Confidence | undefined;

/** How sure an assignment is by the class of its value; undefined when it is none. */
export function assignmentTier(assignment: Assignment, kind: ValueClass): Tier {
  if (!isWorthwhile(assignment, kind) || isNameOfSecret(assignment)) return undefined;
  const { name, shape } = assignment;
  if (name.strength === 'contested') return contestedTier(assignment, kind);
  const tier = name.kind === 'password' ? passwordTier(assignment, kind) : keyTier(assignment, kind);
  return tier === 'likely' && (name.strength === 'weak' || shape === 'compared' || shape === 'paired') ? 'possible' : tier;
}

/** `sid` alone names a statement of an IAM policy. */
function isStatementId({ name, scan }: Assignment): boolean {
  return (
    name.words.length === 1 && name.words[0] === 'sid' && (scan.language === 'hcl' || scan.language === 'json' || scan.language === 'yaml')
  );
}

/** `changePassword: "Change password"` is a label; what no language has is a password, whatever word stands in front of the name. */
function contestedTier({ shape, literal }: Assignment, kind: ValueClass): Tier {
  if (kind === 'random') return shape === 'assigned' && literal.quoted ? 'likely' : 'possible';
  return kind === 'mixed' && literal.quoted && shape === 'assigned' ? 'possible' : undefined;
}

/** Translations and generated lines are full of names of credentials; only random values count there. */
function isWorthwhile(assignment: Assignment, kind: ValueClass): boolean {
  const { scan, literal } = assignment;
  if (scan.file.inLock || isStatementId(assignment) || !mayStandBare(assignment, kind)) return false;
  if (scan.inTranslation) return kind === 'random';
  return kind === 'random' ? literal.quoted || !scan.isGenerated(literal.start) : !scan.isGenerated(literal.start);
}

/** Where the secret is kept, as Kubernetes and AWS name it: `my-basic-auth-7f9c2`, `prod/ca-cert-2024`. A password has no place to be kept. */
function isNameOfSecret({ name, value }: Assignment): boolean {
  if (name.kind === 'password' && name.strength === 'strong') return false;
  const parts = value.split(/[-/.]/);
  if (parts.length < 2 || !parts.every((part) => NAME_PART.test(part))) return false;
  const words = parts.filter((part) => NAME_WORD.test(part) && surprise(part) < READABLE_SURPRISE);
  return words.length * 2 >= parts.length && parts.every((part) => part.length <= (words.includes(part) ? part.length : SUFFIX_LENGTH_MAX));
}

function passwordTier(assignment: Assignment, kind: ValueClass): Tier {
  const isWeakName = assignment.name.strength === 'weak';
  switch (kind) {
    case 'random':
      return isWeakName ? 'possible' : 'likely';
    case 'mixed':
      return isWeakName ? 'possible' : 'likely';
    case 'weak':
      return isWeakName || assignment.shape === 'called' || assignment.shape === 'paired' ? undefined : weakTier(assignment);
    case 'word':
    case 'identifier':
      return isWeakName ? undefined : wordTier(assignment, kind);
    default:
      return undefined;
  }
}

/** `Welcome1`, `s3cr3t!`: nobody gives a name or a label digits or signs like that. */
function weakTier({ value }: Assignment): Tier {
  return value.length >= WEAK_LENGTH_MIN && /[\d!@#$%^&*+=?~]/.test(value) ? 'likely' : 'possible';
}

/** One readable word is a password only where a value must stand: in quotes, or in a file of settings. */
function wordTier({ value, literal, shape, scan }: Assignment, kind: ValueClass): Tier {
  if (value.length < WORD_LENGTH_MIN || shape === 'called' || shape === 'paired' || shape === 'flag') return undefined;
  if (kind === 'identifier' && (!/^[a-z]+[_-][a-z]+$/.test(value) || /pass|secret|token|key|pwd/.test(value))) return undefined;
  return literal.quoted || scan.language === 'env' ? 'possible' : undefined;
}

function keyTier(assignment: Assignment, kind: ValueClass): Tier {
  const { name } = assignment;
  if (kind === 'random') return name.kind === 'credential' ? 'possible' : 'likely';
  if (kind === 'uuid') return name.kind !== 'credential' || name.words.includes('authorization') ? 'possible' : undefined;
  if (name.kind === 'credential' || name.strength === 'weak') return undefined;
  if (kind === 'mixed') return isLongEnough(assignment) ? 'likely' : 'possible';
  return kind === 'weak' && isDressedSecret(assignment) ? 'possible' : undefined;
}

function isLongEnough({ name, value, literal }: Assignment): boolean {
  return value.length >= KEY_LENGTH_MIN && (name.kind === 'secret' || literal.quoted) && /\d/.test(value);
}

/** A word with digits is a secret that somebody thought up; for tokens and keys it is a name. */
function isDressedSecret({ name, value }: Assignment): boolean {
  return name.kind === 'secret' && value.length >= 8 && /\d/.test(value);
}

/** In code an unquoted value is an expression; elsewhere it must look like a value. */
function mayStandBare(assignment: Assignment, kind: ValueClass): boolean {
  const { literal, scan, shape, value } = assignment;
  if (literal.quoted) return true;
  const isRandom = kind === 'random';
  const isMadeUp = isRandom || isDressed(kind, value);
  if (shape === 'flag') return isMadeUp || kind === 'uuid';
  switch (scan.language) {
    case 'env':
    case 'yaml':
      return true;
    case 'xml':
      return isRandom || shape === 'markup' || isMadeUpInComment(assignment, kind);
    case 'shell':
      return isRandom || shape === 'assigned';
    case 'markup':
    case 'other':
    case 'sql':
      return isMadeUp || kind === 'uuid';
    case 'code':
    case 'json':
    case 'hcl':
      return isRandomToken(value, kind) || isMadeUpInComment(assignment, kind);
  }
}

function isRandomToken(value: string, kind: ValueClass): boolean {
  return kind === 'random' && /\d/.test(value) && !value.includes('.');
}

function isDressed(kind: ValueClass, value: string): boolean {
  return (kind === 'mixed' || kind === 'weak') && /\d/.test(value);
}

const COMMENT = /(?:^|\s)(?:\/\/|#|--|\/\*|\*|<!--|;|REM\s)/;
const COMMENT_CHARS_MAX = 200;

/** In a comment nothing is an expression, and nobody writes quotes. */
function isMadeUpInComment({ literal, scan, value }: Assignment, kind: ValueClass): boolean {
  const from = Math.max(scan.lineStart(literal.start), literal.start - COMMENT_CHARS_MAX);
  return (kind === 'random' || isDressed(kind, value)) && COMMENT.test(scan.text.slice(from, literal.start));
}
