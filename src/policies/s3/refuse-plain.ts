import type { Edit, Fix } from '../../core/finding.ts';
import { compareLocations } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { Step, Value } from '../../core/value.ts';
import { attribute } from '../../model/fact.ts';
import type { StatementSource } from '../../model/iam/iam-statement.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { atBlockEnd } from '../forms/at-block-end.ts';

/**
 * Appends the statement that refuses plain HTTP to the only policy that a bucket of Terraform has, where that is a resource apart, written
 * as blocks or by `jsonencode`, and nobody else's. A bucket without a policy gets none: one that stands elsewhere would be overwritten.
 */
export function refusePlain(bucket: Resource, policies: readonly ResourcePolicy[], model: AwsModel): Fix | undefined {
  const [policy, ...others] = policies;
  const last = policy === undefined ? undefined : lastStatement(policy);
  if (policy === undefined || last === undefined || others.length > 0 || !isPlainTerraform(bucket)) return undefined;
  // Within its own block a resource has no address, and S3 refuses a policy that speaks of another bucket.
  if (policy.resource === bucket || isShared(last, policy, model)) return undefined;
  const { via } = policy.value.origin;
  const edit = via.length === 0 ? inList(policy.value, last, bucket.address) : inDocument(via, bucket, model);
  return edit && { title: 'Refuse requests without TLS', edits: [edit] };
}

/** Undefined where a condition chooses between documents. */
function lastStatement({ options: [option, ...others] }: ResourcePolicy): Value | undefined {
  return others.length > 0 ? undefined : option?.sources.at(-1)?.statement;
}

/** One resource of a root, by a name that an expression can say. */
function isPlainTerraform({ dialect, address }: Resource): boolean {
  return dialect === 'terraform' && !/[[\]]|^module\./u.test(address);
}

function isShared({ origin }: Value, policy: ResourcePolicy, model: AwsModel): boolean {
  const isHere = (source: StatementSource): boolean => compareLocations(source.statement.origin.at, origin.at) === 0;
  return model.subjects('iam.resource-policy').some((one) => one !== policy && one.options.some(({ sources }) => sources.some(isHere)));
}

/** The end of the block of `aws_iam_policy_document`. */
function inDocument([step, ...further]: readonly Step[], { address, root }: Resource, model: AwsModel): Edit | undefined {
  const [, name] = /^(data\.aws_iam_policy_document\.[\w-]+)\.json$/u.exec(step?.name ?? '') ?? [];
  const document = model.ofType('aws_iam_policy_document').find((one) => one.root === root && one.address === name);
  return document === undefined || further.length > 0 ? undefined : atBlockEnd(document.block, ['', ...asBlock(address)]);
}

/** Behind the last object of a list, where both its braces begin a line, so that nothing but the list is around it. */
function inList(policy: Value, { origin }: Value, bucket: string): Edit | undefined {
  const list = policy.kind === 'json-text' ? attribute(policy.content, 'Statement') : undefined;
  const { at, via } = origin;
  const { startLine, startColumn, endLine, endColumn } = at.range;
  const isAlone = startLine < endLine && startColumn === endColumn - 1;
  if (list?.kind !== 'list' || via.length > 0 || !isAlone || !at.path.endsWith('.tf') || !isAround(list.origin.at, at)) return undefined;
  const range = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
  return { location: { path: at.path, range }, replacement: asObject(bucket, ' '.repeat(startColumn - 1)) };
}

function isAround({ path, range }: Location, inner: Location): boolean {
  return path === inner.path && range.startLine < inner.range.startLine && range.endLine > inner.range.endLine;
}

function asObject(bucket: string, indent: string): string {
  return [
    ',',
    '{',
    '  Sid       = "RefusePlainHttp"',
    '  Effect    = "Deny"',
    '  Principal = "*"',
    '  Action    = "s3:*"',
    `  Resource  = [${bucket}.arn, "\${${bucket}.arn}/*"]`,
    '  Condition = { Bool = { "aws:SecureTransport" = "false" } }',
    '}',
  ].join(`\n${indent}`);
}

function asBlock(bucket: string): readonly string[] {
  return [
    'statement {',
    '  sid       = "RefusePlainHttp"',
    '  effect    = "Deny"',
    '  actions   = ["s3:*"]',
    `  resources = [${bucket}.arn, "\${${bucket}.arn}/*"]`,
    '  principals {',
    '    type        = "*"',
    '    identifiers = ["*"]',
    '  }',
    '  condition {',
    '    test     = "Bool"',
    '    variable = "aws:SecureTransport"',
    '    values   = ["false"]',
    '  }',
    '}',
  ];
}
