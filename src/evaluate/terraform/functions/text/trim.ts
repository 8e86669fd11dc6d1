import type { TextParts } from '../../../text-parts.ts';
import { withoutEnd } from '../../../../core/without-end.ts';
import type { FunctionTable } from '../function-kit.ts';
import { trimmedEnd, trimmedStart, withoutPrefix, withoutSuffix } from './known-parts.ts';
import { isSpace } from './letter-case.ts';
import { partwise } from './text-function.ts';

export const trimFunctions: FunctionTable = [
  ['chomp', partwise((parts) => trimmedEnd(parts, (text) => withoutEnd(text, '\r\n')))],
  ['trim', partwise((parts, letters = '') => trimmed(parts, inSet(letters)))],
  ['trimprefix', partwise((parts, prefix = '') => withoutPrefix(parts, prefix))],
  ['trimspace', partwise((parts) => trimmed(parts, isSpace))],
  ['trimsuffix', partwise((parts, suffix = '') => withoutSuffix(parts, suffix))],
];

function trimmed(parts: TextParts, isTrimmed: (letter: string) => boolean): TextParts {
  const fromStart = trimmedStart(parts, (text) => {
    const all = [...text];
    const start = all.findIndex((letter) => !isTrimmed(letter));
    return start === -1 ? '' : all.slice(start).join('');
  });
  return trimmedEnd(fromStart, (text) => {
    const all = [...text];
    return all.slice(0, all.findLastIndex((letter) => !isTrimmed(letter)) + 1).join('');
  });
}

function inSet(letters: string): (letter: string) => boolean {
  const set = new Set(letters);
  return (letter) => set.has(letter);
}
