import { asWritten } from '../../../core/as-written.ts';
import { readSecretName } from '../../../analysis/secrets/assignments/key-name.ts';
import { isSecretLiteral } from '../../../analysis/secrets/is-secret-literal.ts';
import type { SecretHit } from '../../../analysis/secrets/secret-hit.ts';
import { SecretText } from '../../../analysis/secrets/secret-text.ts';
import type { Location } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import { possibleValues } from '../../../core/value.ts';
import type { StringValue, Value } from '../../../core/value.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import type { SecretScanner } from '../../../model/sources/source-text.ts';
import type { SensitiveValue } from '../../../model/sources/sensitive-value.ts';
import { confidenceIn, traceOf } from '../../define-policy.ts';
import type { Violation } from '../../define-policy.ts';

/** Claims for literals in an attribute that is known to hold a password. `what` completes "… as a literal". */
export function* literalPassword(subject: SensitiveValue): Iterable<Violation> {
  for (const value of literals(subject)) {
    if (!isPassword(subject, value)) continue;
    yield {
      claim: 'violation',
      aspect: `${subject.name} is a literal ${labelOf(value.value)}`,
      message: `${subject.address} has its ${asWritten(subject.name)} as a literal in the code.`,
      trace: [...traceOf(value), subject.resource.declaration],
      confidence: isTold(subject) ? (confidenceIn(value) === 'likely' ? 'likely' : 'certain') : 'possible',
    };
  }
}

/** Is it a secret by its place or its name, and not only by how it looks, as ids do too? */
function isTold({ isAmongOthers, storedAs }: SensitiveValue): boolean {
  return isAmongOthers !== true || storedAs === undefined || readSecretName(lastStep(storedAs)) !== undefined;
}

/** The last step of a path says what it is: `/app/prod/db_password`. What stands in for the environment of whoever runs it is mostly a stand-in. */
function isPassword({ name, storedAs, mayStandIn }: SensitiveValue, { value, origin }: StringValue): boolean {
  const isStandIn = origin.via.some((step) => step.name.startsWith('get_env('));
  const { verdict, valueClass } =
    storedAs === undefined
      ? isSecretLiteral(name, value, { isSensitive: !isStandIn })
      : isSecretLiteral(lastStep(storedAs), value, { isSensitive: false });
  // UPDATE_IN_CONSOLE
  return verdict === 'secret' && !(mayStandIn === true && valueClass === 'identifier');
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A value as a file that the engine reads. */
export interface EmbeddedFile extends SourceFile {
  /** Characters before the value on its first line that the code does not have. */
  readonly added: number;
}

/** Claims for secrets in a text that is run or read elsewhere, as the text engine sees them under this name. */
export function* secretsInText(subject: SensitiveValue, model: AwsModel, asFile: (value: string) => EmbeddedFile): Iterable<Violation> {
  for (const value of possibleValues(subject.value)) {
    const text = writtenText(value);
    if (text === undefined) continue;
    const file = sameFile(asFile(text), model);
    for (const hit of model.scanSecrets(file).hits) {
      if (hit.tier === 'possible') continue;
      yield {
        claim: 'violation',
        aspect: `${subject.name}: ${hit.detector} ${hit.label}`,
        message: `${subject.address} holds a secret in ${subject.place === 'environment' ? `the variable ${asWritten(subject.name)}` : asWritten(subject.name)} (${hit.title}).`,
        trace: [placeOf(value, hit, file.added), ...traceOf(value).slice(1), subject.resource.declaration],
        confidence: hit.tier,
      };
    }
  }
}

const files = new WeakMap<SecretScanner, Map<string, EmbeddedFile>>();

/** One object for all that is the same, for which the engine has its answer: deployments give most variables the same. */
function sameFile(file: EmbeddedFile, { scanSecrets }: AwsModel): EmbeddedFile {
  const ofScanner = files.get(scanSecrets) ?? new Map<string, EmbeddedFile>();
  files.set(scanSecrets, ofScanner);
  const key = JSON.stringify([file.path, file.added, file.text]);
  const known = ofScanner.get(key) ?? file;
  ofScanner.set(key, known);
  return known;
}

function literals(subject: SensitiveValue): readonly StringValue[] {
  return possibleValues(subject.value).filter((value) => value.kind === 'string');
}

/** A text as it is written, references included: what stands between them may be a secret. */
function writtenText(value: Value): string | undefined {
  if (value.kind === 'string') return value.value;
  if (value.kind !== 'template') return undefined;
  return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
}

/** Equal passwords are the same finding. */
function labelOf(value: string): string {
  return new SecretText(value).label('phasegate secret literal').slice(0, 12);
}

/** The line of the hit within a verbatim text; else the place of the whole value. */
function placeOf(value: Value, hit: SecretHit, added: number): Location {
  const { origin } = value;
  const textStart = value.kind === 'string' || value.kind === 'template' ? value.textStart : undefined;
  if (textStart === undefined || hit.range.startLine !== hit.range.endLine) return origin.at;
  const line = textStart.line + hit.range.startLine - 1;
  const shift = hit.range.startLine === 1 ? textStart.column - 1 - added : textStart.indent;
  const range = { startLine: line, startColumn: hit.range.startColumn + shift, endLine: line, endColumn: hit.range.endColumn + shift };
  return line > origin.at.range.endLine ? origin.at : { path: origin.at.path, range };
}
