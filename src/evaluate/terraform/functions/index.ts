import { encodingFunctions } from './encoding.ts';
import type { TerraformFunction } from './function-kit.ts';

/** Every function by name (developer.hashicorp.com/terraform/language/functions). What is missing here is `unsupported-function`. */
export const terraformFunctions: ReadonlyMap<string, TerraformFunction> = new Map([...encodingFunctions]);
