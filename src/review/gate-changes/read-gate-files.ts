import { codeOwnersPaths } from '../../analysis/code-owners/parse-code-owners.ts';
import { configPath } from '../settings/config.ts';
import { isOwnPolicy, ownPoliciesFolder, ownPoliciesMax } from '../settings/own-policies/own-policy-files.ts';
import type { Change, SourceTree } from '../ports.ts';
import type { GateFiles, GateSide } from './gate-change.ts';

export { codeOwnersPaths };

/** Workflows of one side that are compared; what is beyond is said to be unread. */
export const workflowsMax = 200;

/** Is it where GitHub looks for workflows? Folders below are not looked at. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
}

/** Is it one of the files that make the gate what it is? */
export function isGateFile(path: string): boolean {
  return path === configPath || codeOwnersPaths.some((one) => one === path) || isWorkflow(path) || isOwnPolicy(path);
}

/** Reads these files of both sides, when the change touches one of them; whatever the configuration excludes. */
export async function readGateFiles(change: Change): Promise<GateFiles> {
  const touched = change.files.some(
    (file) => isGateFile(file.path) || file.path === ownPoliciesFolder || (file.basePath !== undefined && isGateFile(file.basePath)),
  );
  if (!touched) return { base: empty, head: empty, changed: change.files };
  const [base, head] = await Promise.all([readSide(change.base), readSide(change.head)]);
  return { base, head, changed: change.files };
}

const empty: GateSide = { files: new Map(), unread: new Map() };

/** The gate's files of one tree. */
export async function readSide(tree: SourceTree): Promise<GateSide> {
  const all = tree.paths.filter(isGateFile);
  const workflows = all.filter(isWorkflow);
  const beyond = new Set(workflows.slice(workflowsMax));
  // One more than there may be says that there are too many.
  const left = new Set([...beyond, ...all.filter((path) => isOwnPolicy(path)).slice(ownPoliciesMax + 1)]);
  const { files, skipped } = await tree.read(all.filter((path) => !left.has(path)));
  const unread = new Map([...beyond].map((path) => [path, `there are more than ${workflowsMax} workflows`]));
  for (const { path, reason } of [...skipped, ...tree.skipped])
    if (isGateFile(path) || path === ownPoliciesFolder) unread.set(path, reason.replaceAll('-', ' '));
  return { files, unread };
}
