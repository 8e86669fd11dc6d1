import type { FileDiff } from '../git/diff.ts';
import type { Limits } from './limits.ts';

export interface ShownFile {
  readonly file: FileDiff;
  /** Undefined when there is none (binary, pure rename) or GitHub withholds it for its size. */
  readonly patch: string | undefined;
  /** Withheld: the file has a patch that is not shown. */
  readonly isTruncated: boolean;
}

/** GitHub's truncation: a patch above the limits for a file, or beyond the limits for the whole diff, is left out. */
export function shownFiles(files: readonly FileDiff[], limits: Limits): ShownFile[] {
  let bytes = 0;
  let lines = 0;
  return files.map((file) => {
    if (file.patch === undefined) return { file, patch: undefined, isTruncated: false };
    const ownBytes = Buffer.byteLength(file.patch);
    const ownLines = file.patch.split('\n').length;
    const isTooBig = ownBytes > limits.patchBytesMax || ownLines > limits.patchLinesMax;
    const isFull = bytes + ownBytes > limits.diffBytesMax || lines + ownLines > limits.diffLinesMax;
    if (isTooBig || isFull) return { file, patch: undefined, isTruncated: true };
    bytes += ownBytes;
    lines += ownLines;
    return { file, patch: file.patch, isTruncated: false };
  });
}
