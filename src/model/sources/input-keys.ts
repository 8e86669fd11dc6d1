import { directoryOf } from '../../core/path.ts';
import type { InputDeclaration } from '../../core/resource.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';

/** By what a value may name an input: its name within a template or a directory, or where its declaration begins. */
export function inputKeys({ name, block }: InputDeclaration): readonly string[] {
  return [`${block.path} ${name}`, `${directoryOf(block.path)} ${name}`, declaredAt(block)];
}

const steps: ReadonlySet<string> = new Set(['variable-default', 'tfvars', 'parameter-default']);

/** The key of the input that an expression names, or of which it names a member, where it is written. */
export function inputKeyOf(expression: string, at: Location): readonly string[] {
  return inputKey(/^(?:var|Parameters)\.[\w-]+/u.exec(expression)?.[0] ?? '', at);
}

/** Keys of the inputs that a value comes from. */
export function inputsBehind(value: Value): readonly string[] {
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

function declaredAt({ path, range }: Location): string {
  return `${path}:${range.startLine}`;
}
