import type { Confidence } from '../../../core/finding.ts';
import type { Assignment } from './assignment-parts.ts';
import type { ValueClass } from '../values/value-class.ts';

const WORD_LENGTH_MIN = 5;
const SECRET_LENGTH_MIN = 10;

type Tier = Confidence | undefined;

/** How sure an assignment is by the class of its value; undefined when it is none. */
export function assignmentTier(assignment: Assignment, kind: ValueClass): Tier {
  if (!isWorthwhile(assignment, kind)) return undefined;
  const { name, shape } = assignment;
  const tier = name.kind === 'password' ? passwordTier(assignment, kind) : keyTier(assignment, kind);
  return tier === 'likely' && (name.strength === 'weak' || shape === 'compared' || shape === 'paired') ? 'possible' : tier;
}

/** Translations and generated lines are full of names of credentials; only random values count there. */
function isWorthwhile(assignment: Assignment, kind: ValueClass): boolean {
  const { scan, literal } = assignment;
  if (!mayStandBare(assignment, kind)) return false;
  if (scan.inTranslation) return kind === 'random';
  return kind === 'random' ? literal.quoted || !scan.isGenerated(literal.start) : !scan.isGenerated(literal.start);
}

function passwordTier(assignment: Assignment, kind: ValueClass): Tier {
  const isWeakName = assignment.name.strength === 'weak';
  switch (kind) {
    case 'random':
      return isWeakName ? 'possible' : 'likely';
    case 'mixed':
      return isWeakName || assignment.scan.inSample ? 'possible' : 'likely';
    case 'weak':
      return isWeakName || assignment.shape === 'called' || assignment.shape === 'paired' ? undefined : 'possible';
    case 'word':
    case 'identifier':
      return isWeakName ? undefined : wordTier(assignment, kind);
    default:
      return undefined;
  }
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
  if (kind === 'mixed') return isLongSecret(assignment) ? 'likely' : 'possible';
  return kind === 'weak' && isDressedSecret(assignment) ? 'possible' : undefined;
}

function isLongSecret({ name, value, scan }: Assignment): boolean {
  return name.kind === 'secret' && value.length >= SECRET_LENGTH_MIN && !scan.inSample;
}

/** A word with digits is a secret that somebody thought up; for tokens and keys it is a name. */
function isDressedSecret({ name, value }: Assignment): boolean {
  return name.kind === 'secret' && value.length >= 8 && /\d/.test(value);
}

/** In code an unquoted value is an expression; elsewhere it must look like a value. */
function mayStandBare({ literal, scan, shape, value }: Assignment, kind: ValueClass): boolean {
  if (literal.quoted) return true;
  const isRandom = kind === 'random';
  const hasDigit = /\d/.test(value);
  const isMadeUp = isRandom || ((kind === 'mixed' || kind === 'weak') && hasDigit);
  if (shape === 'flag') return isMadeUp;
  switch (scan.language) {
    case 'env':
    case 'yaml':
      return true;
    case 'xml':
      return isRandom || shape === 'markup';
    case 'shell':
      return isRandom || shape === 'assigned';
    case 'markup':
    case 'other':
    case 'sql':
      return isMadeUp || kind === 'uuid';
    case 'code':
    case 'json':
    case 'hcl':
      return isRandom && hasDigit && !value.includes('.');
  }
}
