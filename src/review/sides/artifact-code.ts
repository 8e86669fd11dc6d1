import { isTerraformCode } from '../../core/path.ts';
import { looksLikeTemplate } from '../../evaluate/cloudformation/looks-like-template.ts';
import type { Change, SourceTree } from '../ports.ts';
import { mayBeTemplates } from './templates/template-reader.ts';

/** Files that are looked into at once. */
const batchSize = 50;

/** What makes a folder one that nothing can be said of; undefined when there is something to review. A base without any file is a first version. */
export async function codeMissing({ base, head }: Pick<Change, 'base' | 'head'>): Promise<string | undefined> {
  const isFirst = base.paths.length + base.skipped.length === 0;
  const [before, after] = await Promise.all([isFirst || holdsCode(base), holdsCode(head)]);
  const empty = [...(before ? [] : [base.revision]), ...(after ? [] : [head.revision])];
  if (empty.length === 0) return undefined;
  const named = [...new Set(empty)].map((name) => JSON.stringify(name)).join(' and ');
  return `There is no template and no Terraform code in ${named}: nothing can be reviewed. Name the folder that "cdk synth" writes, or one with code.`;
}

async function holdsCode(tree: SourceTree): Promise<boolean> {
  if (tree.paths.some(isTerraformCode)) return true;
  const isSynthesized = (path: string): boolean => path.endsWith('.template.json');
  const candidates = mayBeTemplates(tree.paths, []);
  const inOrder = [...candidates.filter(isSynthesized), ...candidates.filter((path) => !isSynthesized(path))];
  for (let at = 0; at < inOrder.length; at += batchSize) {
    const { files, skipped } = await tree.read(inOrder.slice(at, at + batchSize));
    // One that cannot be read is there, and the review says what is the matter with it.
    if ([...files.values()].some(looksLikeTemplate) || skipped.some(({ path }) => isSynthesized(path))) return true;
  }
  return false;
}
