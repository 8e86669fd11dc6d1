import { readSecretName } from '../../analysis/secrets/assignments/key-name.ts';
import { directoryOf } from '../../core/path.ts';
import type { InputDeclaration } from '../../core/resource.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import { possibleValues } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { sensitiveAttributeValues } from './sensitive-value.ts';
import type { SensitiveValue } from './sensitive-value.ts';

/**
 * Which inputs are given a value that ends up in an argument that takes a secret, whatever they are called: through module calls, too. An
 * input of a module takes over from its caller that the value is sensitive.
 */
export function secretInputs(code: EvaluatedCode): (input: InputDeclaration) => boolean {
  const used = new Set(
    sensitiveAttributeValues(code)
      .filter(isSecret)
      .flatMap(({ value }) => possibleValues(value).flatMap(inputsBehind)),
  );
  return ({ name, block }) =>
    [`${block.path} ${name}`, `${directoryOf(block.path)} ${name}`, declaredAt(block)].some((key) => used.has(key));
}

/** A store that may hold anything holds a secret where it says so: the name of a database lies beside its password. */
function isSecret({ storedAs }: SensitiveValue): boolean {
  return storedAs === undefined || readSecretName(storedAs.split('/').at(-1) ?? storedAs) !== undefined;
}

function declaredAt({ path, range }: Location): string {
  return `${path}:${range.startLine}`;
}

const steps: ReadonlySet<string> = new Set(['variable-default', 'tfvars', 'parameter-default']);

/** Keys of the inputs that a value comes from: by name within a template or a directory, or by where the declaration begins. */
function inputsBehind(value: Value): readonly string[] {
  if (isDynamicReference(value)) return [];
  // The first gives the value, others decide which of several it is; a default that gave it would make it known.
  const given = value.kind === 'unknown' ? [] : value.origin.via.filter(({ kind }) => steps.has(kind)).slice(0, 1);
  const passed = given.flatMap(({ name, at }) => inputKey(name, at));
  const unknowns =
    value.kind === 'template' ? value.parts.filter((part) => typeof part !== 'string') : value.kind === 'unknown' ? [value] : [];
  const unset = unknowns
    .filter(({ reason }) => reason === 'variable-without-default')
    .flatMap(({ expression, origin }) => [...inputKey(expression, origin.at), declaredAt(origin.at)]);
  return [...passed, ...unset];
}

/** `{{resolve:secretsmanager:…}}`: what goes into it says where the secret is kept, and is none itself. */
function isDynamicReference(value: Value): boolean {
  const start = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts[0] : undefined;
  return typeof start === 'string' && start.trimStart().startsWith('{{resolve:');
}

function inputKey(name: string, { path }: Location): readonly string[] {
  if (name.startsWith('Parameters.')) return [`${path} ${name.slice('Parameters.'.length)}`];
  return /^var\.[\w-]+$/u.test(name) ? [`${directoryOf(path)} ${name.slice('var.'.length)}`] : [];
}
