import { readSecretName } from '../../analysis/secrets/assignments/key-name.ts';
import type { InputDeclaration } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { inputKeys, inputsBehind } from './input-keys.ts';
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
  return (input) => inputKeys(input).some((key) => used.has(key));
}

/** A store that may hold anything holds a secret where it says so: the name of a database lies beside its password. */
function isSecret({ storedAs }: SensitiveValue): boolean {
  return storedAs === undefined || readSecretName(storedAs.split('/').at(-1) ?? storedAs) !== undefined;
}
