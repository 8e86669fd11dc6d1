import type { SourceFile } from '../../../core/source.ts';
import type { OwnPolicy } from '../../../policies/own-policy.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { parseYaml } from '../../../syntax/yaml/parse-yaml.ts';
import { toFaults } from '../faults/fault-words.ts';
import { tellFault } from '../faults/tell-fault.ts';
import { lineAt, toData } from '../faults/yaml-data.ts';
import type { Fault } from '../faults/yaml-data.ts';
import { ownPolicyCharsMax } from './own-policy-files.ts';
import { ownPolicyKeys, ownPolicyKeysAt, ownPolicySchema } from './own-policy-schema.ts';
import { senseFaults } from './own-policy-sense.ts';

/** A policy, or one line on why the file is none: where, what, and what to do. */
export type ParsedOwnPolicy = { readonly own: OwnPolicy; readonly root: DataNode } | { readonly problem: string; readonly line: number };

/** Reads a file of one policy. Never throws. */
export function parseOwnPolicy(file: SourceFile): ParsedOwnPolicy {
  const fail = (line: number, what: string): ParsedOwnPolicy => ({ line, problem: `${file.path}:${line}: ${what}` });
  if (file.text.length > ownPolicyCharsMax) return fail(1, `is longer than ${ownPolicyCharsMax} characters. Make it shorter.`);
  const { documents, diagnostics } = parseYaml(file);
  const [unread] = diagnostics;
  if (unread !== undefined) return fail(unread.location.range.startLine, unread.message);
  const [root, second] = documents;
  if (second !== undefined) return fail(second.range.startLine, 'a second document begins. Give each policy a file of its own.');
  if (root?.kind !== 'mapping') return fail(1, 'holds no policy. It begins with `id: own-…`; see docs/own-policies.md.');
  const { data, faults } = toData(root);
  if (faults.length > 0) return fail(...wordsOf(faults, root));
  const parsed = ownPolicySchema.safeParse(data);
  if (!parsed.success) return fail(...wordsOf(toFaults(parsed.error.issues, data), root));
  const own: OwnPolicy = parsed.data;
  const nonsense = senseFaults(own);
  return nonsense.length > 0 ? fail(...wordsOf(nonsense, root)) : { own, root };
}

/** One line, whatever the number: the first is mended first, and often takes others along. */
function wordsOf(faults: readonly Fault[], root: DataNode): [line: number, what: string] {
  const [first = { route: [], message: 'is not understood' }] = faults;
  const more = faults.length > 1 ? ` (${faults.length - 1} more in this file)` : '';
  return [lineAt(root, first.route), `${tellFault(first, faults, page)}${more}`];
}

const page = { whole: 'the policy', keys: ownPolicyKeys, keysAt: ownPolicyKeysAt, path: 'docs/own-policies.md' };
