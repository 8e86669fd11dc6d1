import { awsProviderFunctions } from './aws-provider.ts';
import { digestFunctions } from './digests.ts';
import { encodingFunctions } from './encoding.ts';
import { fileFunctions } from './files.ts';
import type { TerraformFunction } from './function-kit.ts';
import { listFunctions } from './lists.ts';
import { listPartFunctions } from './list-parts.ts';
import { mapFunctions } from './maps.ts';
import { networkFunctions } from './networks.ts';
import { numberFunctions } from './numbers.ts';
import { pathFunctions } from './paths.ts';
import { setFunctions } from './sets.ts';
import { terraformProviderFunctions } from './terraform-provider.ts';
import { textFunctions } from './texts.ts';
import { timeFunctions } from './times.ts';
import { typeFunctions } from './types.ts';

/**
 * Functions by name (developer.hashicorp.com/terraform/language/functions, opentofu.org/docs/language/functions). What is missing is in
 * `not-evaluated.ts`, and unknown.
 */
export const terraformFunctions: ReadonlyMap<string, TerraformFunction> = new Map(
  [
    awsProviderFunctions,
    digestFunctions,
    encodingFunctions,
    fileFunctions,
    listFunctions,
    listPartFunctions,
    mapFunctions,
    networkFunctions,
    numberFunctions,
    pathFunctions,
    setFunctions,
    terraformProviderFunctions,
    textFunctions,
    timeFunctions,
    typeFunctions,
  ].flat(),
);
