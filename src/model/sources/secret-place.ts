import { firstLine } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import { directoryOf, isTerraformCode } from '../../core/path.ts';
import type { InputDeclaration, OutputDeclaration, Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, readBool, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { unknownsIn } from '../unknowns-in.ts';
import { isShownToPeople, outputProtection, shownBy, showsSecret, shownKeys } from './output-secrets.ts';
import { secretInputs } from './secret-inputs.ts';
import { sensitiveAttributeValues } from './sensitive-value.ts';
import type { SensitiveValue } from './sensitive-value.ts';
import type { Identified } from '../subject.ts';

/** A declaration through which a secret goes, and whether it says that it is one. */
export interface SecretPlace extends Identified {
  readonly form: 'variable' | 'parameter' | 'output' | 'ssm-parameter' | 'ssm-reference' | 'http-request';
  /** Name of the input or output, path of the SSM parameter, path of the argument that refers to one, address of the request. */
  readonly name: string;
  /** Set when the code puts it where a secret belongs: then its name does not matter. */
  readonly takesSecret?: true;
  /** Set for an output that may go to the caller of a module, and to nobody else. */
  readonly mayStayInside?: true;
  /** `sensitive`, `NoEcho`, `SecureString`; a request has no such thing. */
  readonly isProtected: Fact<boolean>;
  /** The default, or the value that is stored or shown. */
  readonly value?: Value;
  /** Of a request: what it sends that is no literal. */
  readonly sends: readonly UnknownValue[];
  readonly declaration: Location;
  /** Where `sensitive = true` can be put: behind the line that opens the block. Absent where there is no such line. */
  readonly insertAt?: Location;
}

/** Every input, output, SSM parameter and `http` data source; a variable that several roots share is one. */
export function secretPlaces(code: EvaluatedCode): readonly SecretPlace[] {
  const inputs = new Map(code.inputs.map((input) => [`${input.block.path}\n${input.name}\n${input.block.range.startLine}`, input]));
  const takesSecret = secretInputs(code);
  return [
    ...[...inputs.values()].filter(isText).map((input) => ({
      ...(isTerraform(input) ? variable(input) : parameter(input)),
      ...(takesSecret(input) ? { takesSecret: true as const } : {}),
    })),
    // The secret of an access key is told of the key.
    ...code.outputs
      .filter((one) => shownKeys(one).length === 0)
      .map((one) => ({
        ...output(one),
        ...(showsSecret(one, code) ? { takesSecret: true as const } : {}),
        ...(isShownToPeople(one, code) ? {} : { mayStayInside: true as const }),
      })),
    ...sensitiveAttributeValues(code).flatMap(plainReference),
    ...managed(code, 'aws_ssm_parameter', 'AWS::SSM::Parameter').map(ssmParameter),
    ...code
      .ofType('http')
      .filter((resource) => resource.mode === 'data')
      .map(httpRequest),
  ];
}

function isTerraform({ block }: InputDeclaration): boolean {
  return isTerraformCode(block.path);
}

/** Switches and numbers are named after secrets, and are none. */
function isText({ attributes }: InputDeclaration): boolean {
  const type = attribute(attributes, 'type') ?? attribute(attributes, 'Type');
  const written = type?.kind === 'unknown' ? type.expression : scalarText(type);
  const preset = (attribute(attributes, 'default') ?? attribute(attributes, 'Default'))?.kind;
  return (
    !/^(?:bool|number|Number|AWS::(?!SSM)|list\(number\)|map\(bool\))/u.test(written ?? '') && preset !== 'bool' && preset !== 'number'
  );
}

function variable({ name, attributes, block }: InputDeclaration): SecretPlace {
  const preset = attribute(attributes, 'default');
  const sensitive = readBool(attribute(attributes, 'sensitive'));
  const ephemeral = readBool(attribute(attributes, 'ephemeral'));
  return {
    root: directoryOf(block.path),
    address: `var.${name}`,
    form: 'variable',
    name,
    isProtected: ephemeral.kind === 'known' && ephemeral.value ? ephemeral : sensitive,
    ...(preset === undefined ? {} : { value: preset }),
    sends: [],
    declaration: firstLine(block),
    ...insertAtTop(block),
  };
}

function parameter({ name, attributes, block }: InputDeclaration): SecretPlace {
  const preset = attribute(attributes, 'Default');
  return {
    root: block.path,
    address: `Parameters.${name}`,
    form: 'parameter',
    name,
    isProtected: readBool(attribute(attributes, 'NoEcho')),
    ...(preset === undefined ? {} : { value: preset }),
    sends: [],
    declaration: firstLine(block),
  };
}

function output(declared: OutputDeclaration): SecretPlace {
  const { name, root, block } = declared;
  const shown = shownBy(declared);
  return {
    root,
    address: isTerraformCode(block.path) ? `output.${name}` : `Outputs.${name}`,
    form: 'output',
    name,
    isProtected: outputProtection(declared),
    ...(shown === undefined ? {} : { value: shown }),
    sends: [],
    declaration: firstLine(block),
    ...insertAtTop(block),
  };
}

/** A secret that CloudFormation takes from an SSM parameter: by `ssm` from one that is stored in plain text, and by `ssm-secure` from no other. */
function plainReference({ root, address, name, value, storedAs }: SensitiveValue): readonly SecretPlace[] {
  const plain = storedAs === undefined ? unknownsIn(value).find(({ expression }) => expression.startsWith('{{resolve:ssm:')) : undefined;
  if (plain === undefined) return [];
  const isProtected = { kind: 'known', value: false, source: value } as const;
  return [{ root, address, form: 'ssm-reference', name, takesSecret: true, isProtected, sends: [], declaration: plain.origin.at }];
}

function ssmParameter(resource: Resource): SecretPlace {
  const { attributes, root, address, declaration } = resource;
  const type = readText(attribute(attributes, 'type') ?? attribute(attributes, 'Type'));
  const value = attribute(attributes, 'value') ?? attribute(attributes, 'Value');
  return {
    root,
    address,
    form: 'ssm-parameter',
    name: scalarText(attribute(attributes, 'name') ?? attribute(attributes, 'Name')) ?? address,
    isProtected: type.kind === 'known' ? { kind: 'known', value: type.value === 'SecureString', source: type.source } : unknownType(type),
    ...(value === undefined ? {} : { value }),
    sends: [],
    declaration,
  };
}

function unknownType(type: Exclude<Fact<string>, { readonly kind: 'known' }>): Fact<boolean> {
  return type.kind === 'absent' ? type : { kind: 'unknown', unknown: type.unknown };
}

function httpRequest({ attributes, root, address, declaration }: Resource): SecretPlace {
  const parts = ['url', 'request_headers', 'request_body'].flatMap((name) => attribute(attributes, name) ?? []);
  const sends = parts.flatMap((part) => unknownsIn(part));
  return { root, address, form: 'http-request', name: address, isProtected: { kind: 'absent' }, sends, declaration };
}

function insertAtTop({ path, range: { startLine, endLine } }: Location): Pick<SecretPlace, 'insertAt'> {
  if (!/\.(?:tf|tofu)$/u.test(path) || endLine === startLine) return {};
  return { insertAt: { path, range: { startLine: startLine + 1, startColumn: 1, endLine: startLine + 1, endColumn: 1 } } };
}
