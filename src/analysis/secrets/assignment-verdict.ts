import type { Confidence } from '../../core/finding.ts';
import type { Shape } from './assignment.ts';
import { isSecretKey } from './aws.ts';
import { decodeBase64, printableText } from './base64.ts';
import type { SecretName } from './key-name.ts';
import type { Literal } from './literal.ts';
import type { Scan } from './scan.ts';
import type { Encoding, SecretGroup } from './secret-hit.ts';
import { type ValueClass, classifyValue, isRandom } from './value-class.ts';

/** What an assignment of a value to the name of a credential comes to. */
export interface AssignmentVerdict {
  readonly detector: string;
  readonly title: string;
  readonly group: SecretGroup;
  readonly tier: Confidence;
  /** Where in the literal the value starts, and how long it is. */
  readonly from: number;
  readonly length: number;
  readonly value?: string;
  readonly decodedFrom?: Encoding;
}

interface Assignment {
  readonly name: SecretName;
  readonly value: string;
  readonly literal: Literal;
  readonly shape: Shape;
  readonly scan: Scan;
}

const WORD_LENGTH_MIN = 5;

/** Undefined when the value is no credential. */
export function judgeAssignment(assignment: Assignment): AssignmentVerdict | undefined {
  const { name, value, scan } = assignment;
  const whole = { from: 0, length: value.length };
  if (isAwsName(name) && isSecretKey(value))
    return { ...whole, detector: 'aws-secret-access-key', title: 'AWS secret access key', group: 'aws-secret-key', tier: 'certain' };
  const kubernetes = kubernetesValue(scan, value);
  if (kubernetes !== undefined) {
    const tier = tierOf({ ...assignment, value: kubernetes }, classifyValue(kubernetes));
    return tier === undefined ? undefined : { ...whole, ...generic(name), tier, value: kubernetes, decodedFrom: 'base64' };
  }
  const kind = classifyValue(value);
  const tier = tierOf(assignment, kind);
  if (tier !== undefined) return { ...whole, ...generic(name), tier };
  return kind === 'reference' || kind === 'encrypted' || kind === 'hash' ? undefined : embedded(assignment);
}

function generic(name: SecretName): { detector: string; title: string; group: SecretGroup } {
  const noun = name.kind === 'key' ? 'key' : name.kind;
  return { detector: `hard-coded-${noun}`, title: `Hard-coded ${noun}`, group: 'assignment' };
}

function isAwsName(name: SecretName): boolean {
  const words = name.words.join('');
  return /aws|amazon|secretaccesskey|secretkey|accesskeysecret|accesskey/.test(words);
}

function tierOf(assignment: Assignment, kind: ValueClass): Confidence | undefined {
  if (!mayStandBare(assignment, kind)) return undefined;
  const { name, scan } = assignment;
  if (scan.inTranslation && kind !== 'random') return undefined;
  if (scan.isGenerated(assignment.literal.start) && !(kind === 'random' && assignment.literal.quoted)) return undefined;
  const tier = name.kind === 'password' ? passwordTier(assignment, kind) : keyTier(assignment, kind);
  return tier === 'likely' && (name.strength === 'weak' || assignment.shape === 'compared') ? 'possible' : tier;
}

function passwordTier({ name, value, literal, shape, scan }: Assignment, kind: ValueClass): Confidence | undefined {
  if (kind === 'random') return name.strength === 'weak' ? 'possible' : 'likely';
  if (name.strength === 'weak') return kind === 'mixed' ? 'possible' : undefined;
  if (kind === 'mixed') return scan.inSample ? 'possible' : 'likely';
  if (kind === 'weak') return 'possible';
  const isWord = kind === 'word' || (kind === 'identifier' && /^[a-z]+[_-][a-z]+$/.test(value));
  return isWord && literal.quoted && shape !== 'called' && value.length >= WORD_LENGTH_MIN ? 'possible' : undefined;
}

function keyTier({ name, value, scan }: Assignment, kind: ValueClass): Confidence | undefined {
  if (kind === 'random') return name.kind === 'credential' ? 'possible' : 'likely';
  if (name.kind === 'credential' || name.strength === 'weak') return undefined;
  if (kind === 'uuid') return 'possible';
  if (kind === 'mixed') return name.kind === 'secret' && value.length >= 10 && !scan.inSample ? 'likely' : 'possible';
  if (kind === 'weak') return name.kind === 'secret' && /\d/.test(value) && value.length >= 8 ? 'possible' : undefined;
  return undefined;
}

/** In code an unquoted value is an expression; elsewhere it must look like a value. */
function mayStandBare({ literal, scan, shape, value }: Assignment, kind: ValueClass): boolean {
  if (literal.quoted) return true;
  switch (scan.language) {
    case 'env':
    case 'yaml':
      return true;
    case 'xml':
      return shape === 'markup' || kind === 'random';
    case 'shell':
      return shape === 'assigned' || kind === 'random';
    case 'markup':
    case 'other':
    case 'sql':
      return kind === 'random' || ((kind === 'mixed' || kind === 'weak') && /\d/.test(value));
    case 'code':
    case 'json':
    case 'hcl':
      return kind === 'random' && /\d/.test(value) && !/[.]/.test(value);
  }
}

/** The values of a Kubernetes Secret are base64; what counts is what they hold. */
function kubernetesValue(scan: Scan, value: string): string | undefined {
  if (scan.language !== 'yaml' || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) || value.length % 4 !== 0 || !scan.text.includes('kind: Secret'))
    return undefined;
  const bytes = decodeBase64(value, value.length);
  return bytes === undefined ? undefined : printableText(bytes)?.trim();
}

/** A random token inside a longer literal: a header, a JSON text, a query. */
function embedded({ name, value, literal, scan }: Assignment): AssignmentVerdict | undefined {
  if (!literal.quoted || name.kind === 'password' || value.length > 400) return undefined;
  for (const match of value.matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) {
    if (/\d/.test(match[0]) && isRandom(match[0]) && classifyValue(match[0]) === 'random' && !scan.inTranslation) {
      return {
        ...generic(name),
        tier: name.strength === 'weak' || name.kind === 'credential' ? 'possible' : 'likely',
        from: match.index,
        length: match[0].length,
      };
    }
  }
  return undefined;
}
