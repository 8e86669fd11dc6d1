import { isSecretLiteral } from '../../analysis/secrets/is-secret-literal.ts';
import { readSecretName } from '../../analysis/secrets/assignments/key-name.ts';
import type { Fix } from '../../core/finding.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import type { SecretPlace } from '../../model/sources/secret-place.ts';
import { mayBeSecret, placeExpression } from './reading/may-be-secret.ts';
import { decide } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

export const secretParameterNotProtected = defineViolation({
  id: 'secret-parameter-not-protected',
  control: 'no-secrets-in-code',
  severity: 'medium',
  on: 'secret.place',
  dialects: ['terraform', 'cloudformation'],
  title: 'Input or output that carries a secret does not say so',
  why: 'Without NoEcho or sensitive the value shows in the console, in the output of a plan, and in the logs of every run. Outputs of a stack show it to everybody who may describe stacks, NoEcho or not. An SSM parameter of type String is stored and listed in plain text.',
  remedy:
    'Set sensitive = true (Terraform), NoEcho: true without a Default (CloudFormation), or the type SecureString (SSM), which CloudFormation reads by resolve:ssm-secure. In place of an output keep the secret in Secrets Manager, and hand on its ARN.',
  limits: [
    'Which inputs take secrets is recognised by the arguments they are used in, and by their names.',
    'Of Terraform the outputs of a root are looked at: those of a module go to its caller alone, and a folder without a provider may be one, so that it is possible. The secret of an access key is reported by iam-access-key-declared.',
  ],
  covers: {
    checkov: ['CKV_AWS_384', 'CKV2_AWS_36'],
    trivy: ['AVD-AWS-0134'],
  },
  *evaluate(place) {
    if (place.form === 'http-request') yield* sentSecrets(place);
    else if (isSecret(place)) yield* unprotected(place);
    else if (place.form === 'ssm-parameter') yield* storedSecret(place);
  },
});

/** `manage_master_user_password` is yes or no. */
const switchName = /^(?:manage|create|enable|use|generate|rotate|store|attach|has|is|with)[_A-Z]/u;

/** By its use; else the last step of a path says what it is: `/app/prod/db_password`. What is stored may show that it is none after all. */
function isSecret(place: SecretPlace): boolean {
  if (place.takesSecret === true) return true;
  const name = place.name.split('/').at(-1) ?? place.name;
  if (switchName.test(place.name) || readSecretName(name)?.strength !== 'strong') return false;
  if (place.form === 'variable' || place.form === 'parameter') return true;
  const values = place.value === undefined ? undefined : possibleValues(place.value);
  return values?.some((one) => mayBeSecret(name, one) && !(place.form === 'output' && isNoSecret(name, one))) ?? true;
}

/** Outputs are named after secrets that they lead to: by a name, or by what somebody has to do to see them. */
function isNoSecret(name: string, value: Value): boolean {
  if (value.origin.via.some(({ kind, name: step }) => kind === 'attribute' && placeExpression.test(step))) return true;
  // What a function or an operator makes of a secret, its hash or its length, is none.
  if (value.kind === 'unknown')
    return /[()<>=!?]/u.test(value.expression) || value.reference?.path.some((step) => hidden.test(step)) === true;
  const text = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts[0] : undefined;
  if (typeof text === 'string' && command.test(text)) return true;
  // What is written down and no secret takes no secret's place, but for the default of an input.
  const isWritten = value.kind === 'string' && value.origin.via.every(({ kind }) => kind === 'local');
  return isWritten && isSecretLiteral(name, value.value, { isSensitive: false }).verdict !== 'secret';
}

/** Encrypted by a key of somebody's, hashed, or the ARN and the state of what the service keeps. */
const hidden = /^encrypted_|_hash$|^master_user_secret$/u;
const command = /^\s*(?:aws|kubectl|terraform|tofu|vault|op|helm|sops) [a-z-]/u;

const wanted: Readonly<Record<Exclude<SecretPlace['form'], 'http-request'>, string>> = {
  variable: 'takes a secret and is not marked as sensitive',
  parameter: 'takes a secret and has no NoEcho',
  output: 'shows a secret',
  'ssm-parameter': 'takes a secret and is not a SecureString',
  'ssm-reference': 'is a secret that lies in an SSM parameter in plain text: resolve:ssm reads no SecureString',
};

function* unprotected(place: SecretPlace): Iterable<Violation | Unresolved> {
  const { form, name, isProtected, declaration, insertAt, value } = place;
  if (form === 'http-request') return;
  const answer = decide(isProtected, (value) => value, false);
  if (answer === 'unknown' && isProtected.kind === 'unknown') {
    yield { claim: 'unresolved', aspect: 'protection', unknown: isProtected.unknown, message: `whether ${name} is protected` };
  }
  if (answer === 'no') {
    const trace = isProtected.kind === 'known' ? [...traceOf(isProtected.source), declaration] : [declaration];
    const fix: Fix | undefined = isProtected.kind === 'absent' && insertAt !== undefined ? markSensitive(insertAt) : undefined;
    yield {
      claim: 'violation',
      aspect: 'not protected',
      message: `${subjectOf(place)} ${wanted[form]}.`,
      trace,
      secrets: value?.kind === 'string' ? [value.origin.at] : [],
      confidence: place.mayStayInside === true ? 'possible' : 'likely',
      ...(fix === undefined ? {} : { fix }),
    };
  }
  yield* writtenDown(place);
}

function subjectOf({ form, name, address }: SecretPlace): string {
  if (form === 'output') return `The output ${name}`;
  return form === 'ssm-reference' ? `${name} of ${address}` : name;
}

function writtenDown(place: SecretPlace): Iterable<Violation> {
  if (place.form === 'parameter') return presetSecret(place);
  return place.form === 'ssm-parameter' ? writtenSecret(place) : [];
}

function markSensitive(location: NonNullable<SecretPlace['insertAt']>): Fix {
  return { title: 'Mark it as sensitive', edits: [{ location, replacement: '  sensitive = true\n' }] };
}

/** What was taken from elsewhere until now stands in the code. */
function* writtenSecret({ address, name, value, isProtected, declaration }: SecretPlace): Iterable<Violation> {
  if (decide(isProtected, (one) => one, false) !== 'no') return;
  const last = name.split('/').at(-1) ?? name;
  for (const one of value === undefined ? [] : possibleValues(value)) {
    if (one.kind !== 'string' || isSecretLiteral(last, one.value).verdict !== 'secret') continue;
    yield {
      claim: 'violation',
      aspect: 'written',
      message: `${address} stores a secret that is written in the code.`,
      trace: [...traceOf(one), declaration],
      secrets: [one.origin.at],
      confidence: 'likely',
    };
  }
}

/** A default makes NoEcho pointless: the template shows it. */
function* presetSecret({ name, value, declaration }: SecretPlace): Iterable<Violation> {
  for (const one of value === undefined ? [] : possibleValues(value)) {
    if (one.kind !== 'string' || isSecretLiteral(name, one.value).verdict !== 'secret') continue;
    yield {
      claim: 'violation',
      aspect: 'default',
      message: `${name} takes a secret and has a default.`,
      trace: [...traceOf(one), declaration],
      confidence: 'likely',
    };
  }
}

/** Named like anything, but what is stored is a secret. */
function* storedSecret({ address, name, value, isProtected, declaration }: SecretPlace): Iterable<Violation> {
  if (value === undefined || decide(isProtected, (one) => one, false) !== 'no') return;
  for (const one of possibleValues(value)) {
    const isReferred = one.kind === 'unknown' && secretSource.test(one.expression) && !placeExpression.test(one.expression);
    if (!isReferred && !(one.kind === 'string' && isSecretLiteral(name, one.value, { isSensitive: false }).valueClass === 'random'))
      continue;
    yield {
      claim: 'violation',
      aspect: 'secret in a plain parameter',
      message: `${address} stores a secret and is not a SecureString.`,
      trace: [...traceOf(one), declaration],
      confidence: 'possible',
    };
  }
}

const secretSource = /\b(?:random_password|aws_secretsmanager_\w+|aws_ssm_parameter)\b|\.(?:password|secret_string)$/u;

/** A store of secrets, or an input that is named after one. */
function isSecretExpression(expression: string): boolean {
  if (placeExpression.test(expression)) return false;
  return secretSource.test(expression) || (expression.startsWith('var.') && readSecretName(expression)?.strength === 'strong');
}

function* sentSecrets({ address, sends, declaration }: SecretPlace): Iterable<Violation> {
  for (const unknown of sends) {
    if (!isSecretExpression(unknown.expression)) continue;
    yield {
      claim: 'violation',
      aspect: `sends ${unknown.expression}`,
      message: `${address} sends ${unknown.expression} with a request that every plan makes.`,
      trace: [...traceOf(unknown), declaration],
      confidence: 'likely',
    };
  }
}
