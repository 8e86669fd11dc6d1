import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ChangedFile } from '../ports.ts';
import type { Side } from '../sides/load-side.ts';
import { filledIn } from './filled-in.ts';
import type { FilledIn } from './filled-in.ts';
import type { Unjudged } from './unjudged.ts';

/**
 * Changed files in which something is no valid code on both sides: the review does not fail by it, since the change did not break it, and what the
 * change does there is not seen. Of a file that goes, what base could not read.
 */
export function unreadCode(files: readonly ChangedFile[], base: Side, head: Side): readonly Unjudged[] {
  return files.flatMap((file): Unjudged[] => {
    const { status, path, basePath = path } = file;
    const [before, after] = [errorsIn(base, basePath), errorsIn(head, path)];
    const isGone = status === 'removed';
    const [first, ...others] = isGone ? before : after;
    if (first === undefined) return [];
    const filled = filledIn(file, base, head);
    if (filled !== undefined) return [toFilledIn(filled, first, others.length)];
    // What is worse than on base is a failure of the review.
    if (after.length > before.length) return [];
    return [{ ...toUnjudged(first, others.length), ...(isGone ? { isGone } : {}) }];
  });
}

function errorsIn({ diagnostics }: Side, path: string): readonly Diagnostic[] {
  return diagnostics.filter(({ kind, location }) => kind === 'parse-error' && location.path === path);
}

const comesOfIt: Readonly<Record<FilledIn, string>> = {
  'template of CloudFormation': 'the template that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
  'file of Terraform': 'the code that comes of it, or hand in the folder of what is made (`--base-dir`, `--head-dir`).',
};

function toFilledIn(filled: FilledIn, { message, location }: Diagnostic, others: number): Unjudged {
  return {
    kind: 'unread-code',
    path: location.path,
    line: location.range.startLine,
    what: `a ${filled} that another program fills in`,
    why: `${message.replace(/\.$/u, '')}${others === 0 ? '' : ` (and ${others} more in this file)`}; what is made of it is decided elsewhere`,
    remedy: `Commit ${comesOfIt[filled]}`,
    at: location,
  };
}

function toUnjudged({ message, location }: Diagnostic, others: number): Unjudged {
  return {
    kind: 'unread-code',
    path: location.path,
    line: location.range.startLine,
    what: 'code that is not valid',
    why: `${message.replace(/\.$/u, '')}${others === 0 ? '' : ` (and ${others} more in this file)`}; it was so before the change`,
    remedy: 'Mend what is not valid, in a change of its own; until then have a person look at what stands there.',
    at: location,
  };
}
