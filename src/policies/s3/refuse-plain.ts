import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';

/**
 * Appends the statement that refuses plain HTTP to the only policy that a bucket of Terraform has, where that is written as blocks or by
 * `jsonencode`. A bucket without a policy gets none: one that stands elsewhere would be overwritten.
 */
export function refusePlain(bucket: Resource, policies: readonly ResourcePolicy[]): Fix | undefined {
  const [policy, ...others] = policies;
  const [option, ...forms] = policy?.options ?? [];
  const last = option?.sources.at(-1)?.statement;
  if (policy === undefined || last === undefined || others.length + forms.length > 0 || !isPlainTerraform(bucket)) return undefined;
  const { at } = last.origin;
  const write = writerFor(policy.value, last);
  if (write === undefined || !at.path.endsWith('.tf')) return undefined;
  const { endLine, endColumn, startColumn } = at.range;
  const range = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
  const edits = [{ location: { path: at.path, range }, replacement: write(bucket.address, ' '.repeat(startColumn - 1)) }];
  return { title: 'Refuse requests without TLS', edits };
}

/** One resource of a root, by a name that an expression can say. */
function isPlainTerraform({ dialect, address }: Resource): boolean {
  return dialect === 'terraform' && !/[[\]]|^module\./u.test(address);
}

type Writer = (bucket: string, indent: string) => string;

function writerFor(policy: Value, last: Value): Writer | undefined {
  if (policy.kind !== 'json-text') return undefined;
  const { via } = policy.origin;
  if (via.length === 0) return last.origin.via.length === 0 ? asObject : undefined;
  const [only, ...others] = via;
  return others.length === 0 && /^data\.aws_iam_policy_document\.[\w-]+\.json$/u.test(only?.name ?? '') ? asBlock : undefined;
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

function asBlock(bucket: string, indent: string): string {
  const lines = [
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
  return `\n\n${indent}${lines.join(`\n${indent}`)}`;
}
