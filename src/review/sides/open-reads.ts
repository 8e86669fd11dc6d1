import type { Diagnostic } from '../../core/diagnostic.ts';
import { firstNames } from '../../core/first-names.ts';
import type { TerraformEvaluation } from '../../evaluate/terraform/evaluate-root.ts';
import { mayReadFile } from '../../evaluate/terraform/files/open-read.ts';

/** Changed files per diagnostic that are named. */
const namedFilesMax = 5;

/** Changed files that a call may read whose file name is known only in part: what they say may decide, or not. */
export function mayBeRead(changed: readonly string[], evaluations: readonly TerraformEvaluation[]): readonly Diagnostic[] {
  if (changed.length === 0) return [];
  // A module that several roots call reads as often.
  const reads = new Map(
    evaluations
      .flatMap(({ openReads }) => openReads)
      .map((open) => [`${open.at.path} ${open.at.range.startLine} ${open.pattern.join('*')}`, open]),
  );
  return [...reads.values()].flatMap((open): Diagnostic[] => {
    const files = changed.filter((path) => mayReadFile(open, path));
    if (files.length === 0) return [];
    const message = `${open.expression} may read ${firstNames(files, namedFilesMax)}, which this change edits; which file it reads is not known.`;
    return [{ kind: 'not-read', message, location: open.at }];
  });
}
