import type { Confidence } from '../../../core/finding.ts';
import type { Assignment } from './assignment-parts.ts';
import { defaultIn } from './fallback.ts';
import { assignmentTier } from './assignment-tier.ts';
import { isSecretKey } from '../forms/aws.ts';
import { decodeBase64, printableText } from '../text/base64.ts';
import type { SecretName } from './key-name.ts';
import type { Scan } from '../scan.ts';
import type { Encoding, SecretGroup } from '../secret-hit.ts';
import { classifyValue, isRandom } from '../values/value-class.ts';

/** What an assignment of a value to the name of a credential comes to. */
export interface AssignmentVerdict {
  readonly detector: string;
  readonly title: string;
  readonly group: SecretGroup;
  readonly tier: Confidence;
  readonly isWeak?: boolean;
  /** Where in the literal the value starts, and how long it is. */
  readonly from: number;
  readonly length: number;
  readonly value?: string;
  readonly decodedFrom?: Encoding;
}

const EMBEDDED_CHARS_MAX = 400;

/** Undefined when the value is no credential. */
export function judgeAssignment(assignment: Assignment): AssignmentVerdict | undefined {
  const inner = defaultIn(assignment.value);
  if (inner === undefined) return judgeValue(assignment);
  const value = assignment.value.slice(inner.from, inner.from + inner.length);
  const verdict = judgeValue({ ...assignment, value, literal: { ...assignment.literal, quoted: true } });
  return verdict === undefined ? undefined : { ...verdict, from: inner.from + verdict.from };
}

function judgeValue(assignment: Assignment): AssignmentVerdict | undefined {
  const { name, value, scan } = assignment;
  const whole = { from: 0, length: value.length };
  if (isSecretKey(value) && isAwsName(name)) {
    return { ...whole, detector: 'aws-secret-access-key', title: 'AWS secret access key', group: 'aws-secret-key', tier: 'certain' };
  }
  const kubernetes = kubernetesValue(scan, value);
  if (kubernetes !== undefined) {
    const tier = assignmentTier({ ...assignment, value: kubernetes }, classifyValue(kubernetes));
    return tier === undefined ? undefined : { ...whole, ...generic(name), tier, value: kubernetes, decodedFrom: 'base64' };
  }
  // Whether a web token is one is for its own checker to say.
  if (isNameOfItself(assignment) || /^eyJ[\w-]*\./.test(value)) return undefined;
  const kind = classifyValue(value);
  const tier = assignmentTier(assignment, kind);
  if (tier !== undefined) return { ...whole, ...generic(name), tier, ...(kind === 'weak' ? { isWeak: true } : {}) };
  return kind === 'encrypted' || kind === 'hash' ? undefined : embedded(assignment);
}

function generic(name: SecretName): { detector: string; title: string; group: SecretGroup } {
  return { detector: `hard-coded-${name.kind}`, title: `Hard-coded ${name.kind}`, group: 'assignment' };
}

function isAwsName(name: SecretName): boolean {
  return /aws|amazon|secretaccesskey|secretkey|accesskeysecret|accesskey/.test(name.words.join(''));
}

/** `"SetGuestPassword": "storagegateway:SetGuestPassword"`: a table of names. `<label for="password">Password:`: a label. */
function isNameOfItself({ rawName, value }: Assignment): boolean {
  const last = rawName.slice(rawName.lastIndexOf('.') + 1).toLowerCase();
  // What became of a check.
  if (last === 'pass' && /^pass(?:ed|es|ing)$/i.test(value)) return true;
  if (last.length < 8 && value.length > last.length + 1) return false;
  const text = value.toLowerCase().replace(/[:*]$/, '');
  return text === last || (last.length >= 8 && text.endsWith(last));
}

/** The values of a Kubernetes Secret are base64; what counts is what they hold. */
function kubernetesValue(scan: Scan, value: string): string | undefined {
  if (scan.language !== 'yaml' || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) || !scan.hasKubernetesSecret)
    return undefined;
  const bytes = decodeBase64(value, value.length);
  return bytes === undefined ? undefined : printableText(bytes)?.trim();
}

function mayHoldToken({ name, value, literal, scan }: Assignment): boolean {
  if (!literal.quoted || value.length > EMBEDDED_CHARS_MAX || scan.inTranslation || scan.file.inLock) return false;
  return name.kind !== 'password' && name.strength !== 'contested';
}

/** A random token inside a longer literal: a header, a JSON text, a query. */
function embedded(assignment: Assignment): AssignmentVerdict | undefined {
  const { name, value } = assignment;
  if (!mayHoldToken(assignment)) return undefined;
  for (const match of value.matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) {
    if (/\d/.test(match[0]) && isRandom(match[0]) && classifyValue(match[0]) === 'random') {
      const tier = name.strength === 'weak' || name.kind === 'credential' ? 'possible' : 'likely';
      return { ...generic(name), tier, from: match.index, length: match[0].length };
    }
  }
  return undefined;
}
