import { fileNameOf } from './source-path.ts';

/** Which files the code of one directory may read with `file()` and its kind, as far as the text shows. */
export interface FileReads {
  /** File names that calls end with; an interpolation stands for anything. */
  readonly names: readonly RegExp[];
  /** True when a call names its file by an expression alone: any file below the directory may be meant. */
  readonly readsAny: boolean;
}

const call = /\b(?:file|templatefile|filebase64|fileset|filebase64sha256|filesha256|filemd5|filesha1|filesha512|fileexists)\(\s*/g;
const quoted = /"((?:[^"\\$%]|\\.|[$%]\{[^}]*\}|[$%](?!\{))*)"/y;

export function scanFileReads(text: string): FileReads {
  const names: RegExp[] = [];
  let readsAny = false;
  if (!text.includes('file')) return { names, readsAny };
  for (const match of text.matchAll(call)) {
    quoted.lastIndex = match.index + match[0].length;
    const literal = quoted.exec(text)?.[1];
    const name = literal === undefined ? '' : fileNameOf(withoutInterpolation(literal));
    const isOpen = name === '' || name === wildcard || name.split(wildcard).length > wildcardsMax + 1;
    if (isOpen || match[0].startsWith('fileset')) readsAny = true;
    else names.push(namePattern(name));
  }
  return { names, readsAny };
}

/** Stands for an interpolation; cannot occur in a path. */
const wildcard = '\0';

/** Interpolations in one file name; with more of them any file may be meant, and matching would be slow. */
const wildcardsMax = 3;

function withoutInterpolation(literal: string): string {
  return literal.replaceAll(/[$%]\{[^}]*\}/g, wildcard);
}

function namePattern(name: string): RegExp {
  const parts = name.split(wildcard).filter((part, index, all) => part !== '' || index === 0 || index === all.length - 1);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)).join('.*')}$`);
}

export function mayRead(reads: FileReads, directory: string, path: string): boolean {
  const isBelow = directory === '.' || path.startsWith(`${directory}/`);
  if (reads.readsAny && isBelow) return true;
  const name = fileNameOf(path);
  return reads.names.some((pattern) => pattern.test(name));
}
