import type { UnknownValue, Value } from '../../../core/value.ts';
import { joinTexts, textParts } from '../../text-parts.ts';
import { toText } from '../types/convert-scalar.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { failed, mapOf, notKnown, partial } from './function-kit.ts';

type Parts = readonly (string | UnknownValue)[];

/** `arn_build(partition, service, region, account_id, resource)`: a text with a hole for what is not known. */
function build(args: readonly Value[], call: FunctionCall): Value {
  const parts = args.map((arg) => textParts(arg, toText)).filter((part) => part !== undefined);
  if (args.length !== 5 || parts.length < args.length) return failed(args, call);
  return textOf(['arn', ...parts.flatMap((part) => [':', ...part])], call);
}

interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: Parts;
}

const arn = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s;

/** Undefined unless all sections but the resource are certain: a hole might bring colons along. */
function readArn(value: Value | undefined): Arn | undefined {
  const [first, ...rest] = (value === undefined ? undefined : textParts(value, toText)) ?? [];
  const match = typeof first === 'string' ? arn.exec(first) : null;
  if (match === null) return undefined;
  const [, partition = '', service = '', region = '', accountId = '', resource = ''] = match;
  return { partition, service, region, accountId, resource: [resource, ...rest] };
}

/** `arn_parse(arn)`: the sections as an object. */
function parse(args: readonly Value[], call: FunctionCall): Value {
  const found = readArn(args[0]);
  if (found === undefined || args.length !== 1) return notKnown(args, call);
  const { partition, service, region, accountId, resource } = found;
  const texts = { account_id: accountId, partition, region, service };
  const entries = new Map(Object.entries(texts).map(([name, text]) => [name, textOf([text], call)]));
  return mapOf(entries.set('resource', textOf(resource, call)), call);
}

/** `trim_iam_role_path(arn)`: the role's ARN without the path in front of its name. */
function trimRolePath(args: readonly Value[], call: FunctionCall): Value {
  const found = readArn(args[0]);
  if (found === undefined || args.length !== 1) return notKnown(args, call);
  const { partition, service, region, accountId, resource } = found;
  const last = resource.at(-1);
  const [first] = resource;
  if (service !== 'iam' || typeof first !== 'string' || !first.startsWith('role/')) return failed(args, call);
  // A hole at the end may hold a part of the path.
  if (typeof last !== 'string' || (resource.length > 1 && !last.includes('/'))) return notKnown(args, call);
  return textOf([`arn:${partition}:iam:${region}:${accountId}:role/${last.slice(last.lastIndexOf('/') + 1)}`], call);
}

function textOf(parts: Parts, call: FunctionCall): Value {
  return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}

/** Functions of the AWS provider (registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse). */
export const awsProviderFunctions: FunctionTable = [
  ['provider::aws::arn_build', partial(build)],
  ['provider::aws::arn_parse', partial(parse)],
  ['provider::aws::trim_iam_role_path', partial(trimRolePath)],
];
