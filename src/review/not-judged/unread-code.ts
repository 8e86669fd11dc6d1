import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ChangedFile } from '../ports.ts';
import type { Side } from '../sides/load-side.ts';
import type { Unjudged } from './unjudged.ts';

/**
 * Changed files in which something is no valid code on both sides: the review does not fail by it, since the change did not break it, and what the
 * change does there is not seen. Of a file that goes, what base could not read.
 */
export function unreadCode(files: readonly ChangedFile[], base: Side, head: Side): readonly Unjudged[] {
  return files.flatMap(({ status, path, basePath = path }): Unjudged[] => {
    const [before, after] = [errorsIn(base, basePath), errorsIn(head, path)];
    const isGone = status === 'removed';
    const [first, ...others] = isGone ? before : after;
    // What is worse than on base is a failure of the review.
    if (first === undefined || after.length > before.length) return [];
    return [{ ...toUnjudged(first, others.length), ...(isGone ? { isGone } : {}) }];
  });
}

function errorsIn({ diagnostics }: Side, path: string): readonly Diagnostic[] {
  return diagnostics.filter(({ kind, location }) => kind === 'parse-error' && location.path === path);
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
