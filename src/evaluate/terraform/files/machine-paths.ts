import type { Origin, UnknownValue } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';

/**
 * Where the checkout lies is the machine's affair, but what stands below it is not: an absolute path is a text that begins with one of these
 * unknowns, and a file that such a path names is found all the same.
 */
const workingDirectory = 'path.cwd';
const checkout = 'abspath(checkout)';
const home = 'pathexpand("~")';

/** `path.cwd`: the root directory, as long as nobody says otherwise with `-chdir`. */
export function workingDirectoryPath(origin: Origin): UnknownValue {
  return unknownValue('variable-without-default', workingDirectory, origin);
}

/** The absolute path of the repository's top directory. */
export function checkoutPath(origin: Origin): UnknownValue {
  return unknownValue('variable-without-default', checkout, origin);
}

export function homePath(origin: Origin): UnknownValue {
  return unknownValue('variable-without-default', home, origin);
}

/** The directory that such an unknown stands for, relative to the repository; undefined for every other unknown. */
export function directoryNamed(part: UnknownValue, root: string): string | undefined {
  if (part.expression === workingDirectory) return root;
  return part.expression === checkout ? '.' : undefined;
}
