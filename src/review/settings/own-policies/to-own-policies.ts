import type { SourceFile } from '../../../core/source.ts';
import { toPolicy } from '../../../policies/own-policy.ts';
import type { OwnPolicy } from '../../../policies/own-policy.ts';
import type { Policy } from '../../../policies/define-policy.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { parseOwnPolicy } from './parse-own-policy.ts';

/** One file that is a policy. */
export interface OwnPolicyFile {
  readonly path: string;
  readonly own: OwnPolicy;
  readonly root: DataNode;
}

interface ParsedFiles {
  readonly parsed: readonly OwnPolicyFile[];
  readonly problems: readonly string[];
}

/** Each file by itself; an id that two of them have is a problem of the second. */
export function parseOwnPolicies(files: readonly SourceFile[]): ParsedFiles {
  const byId = new Map<string, OwnPolicyFile>();
  const problems: string[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const result = parseOwnPolicy(file);
    if ('problem' in result) {
      problems.push(result.problem);
      continue;
    }
    const { own, root } = result;
    const other = byId.get(own.id);
    if (other === undefined) byId.set(own.id, { path: file.path, own, root });
    else problems.push(`${file.path}:1: id \`${own.id}\` is that of ${other.path}, too. Give one of both another.`);
  }
  return { parsed: [...byId.values()], problems };
}

/** The policies that the files state. */
export function toOwnPolicies(files: readonly SourceFile[]): {
  readonly policies: readonly Policy[];
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
} {
  const { parsed, problems } = parseOwnPolicies(files);
  return { policies: parsed.map(({ own }) => toPolicy(own)), paths: new Map(parsed.map(({ path, own }) => [own.id, path])), problems };
}
