import { awsProviderFunctions } from './aws-provider.ts';
import { digestFunctions } from './encodings/digests.ts';
import { encodingFunctions } from './encodings/encoding.ts';
import { fileFunctions } from './files/files.ts';
import type { TerraformFunction } from './function-kit.ts';
import { listFunctions } from './collections/lists.ts';
import { listPartFunctions } from './collections/list-parts.ts';
import { mapFunctions } from './collections/maps.ts';
import { networkFunctions } from './networks/networks.ts';
import { numberFunctions } from './numbers.ts';
import { pathFunctions } from './files/paths.ts';
import { setFunctions } from './collections/sets.ts';
import { terraformProviderFunctions } from './terraform-provider.ts';
import { textFunctions } from './text/texts.ts';
import { timeFunctions } from './times/times.ts';
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
