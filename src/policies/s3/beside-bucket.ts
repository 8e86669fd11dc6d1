import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { EvaluatedCode } from '../../model/evaluated-code.ts';
import { managed } from '../../model/evaluated-code.ts';

/**
 * A resource apart for a bucket, above the bucket's own block. Undefined for a bucket of a module or with instances, where its name is taken,
 * and in other dialects.
 */
export function besideBucket(bucket: Resource, type: string, body: readonly string[], model: EvaluatedCode): Fix | undefined {
  const { address, declaration, root } = bucket;
  const [, name] = /^aws_s3_bucket\.([\w-]+)$/u.exec(address) ?? [];
  if (name === undefined || !declaration.path.endsWith('.tf')) return undefined;
  if (managed(model, type).some((one) => one.root === root && one.address.startsWith(`${type}.${name}`))) return undefined;
  const line = declaration.range.startLine;
  const range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  const lines = [`resource "${type}" "${name}" {`, `  bucket = ${address}.id`, ...body.map((one) => `  ${one}`), '}', '', ''];
  return {
    title: `Add ${type}.${name}`,
    edits: [{ location: { path: declaration.path, range }, replacement: lines.join('\n') }],
  };
}
