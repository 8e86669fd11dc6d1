import { fileNameOf } from '../../../core/path.ts';
import { matchesWildcards } from '../../../core/wildcard.ts';

/** Which files the code of one directory may read with `file()` and its kind, as far as the text shows. */
export interface FileReads {
  /** File names that calls end with; the sign of an interpolation stands for anything. */
  readonly names: readonly string[];
  /** True when a call names its file by an expression alone: any file below the directory may be meant, and any that `text` hints at. */
  readonly readsAny: boolean;
  /** The code itself. */
  readonly text: string;
}

/** Calls that read a file, and the argument that data sources read one by. */
const call = new RegExp(
  String.raw`\b(?:(?:file|templatefile|filebase64|filebase64sha256|filebase64sha512|filemd5|filesha1|filesha256|filesha512|fileexists)\(` +
    String.raw`|fileset\((?:[^,()]|\([^()]*\)){0,200},|filename\s*=)\s*`,
  'g',
);
/** A text in which interpolations hold neither texts nor objects; any other may name any file. */
const quoted = /"((?:[^"\\$%]|\\.|[$%]\{[^{}"]*\}|[$%](?!\{))*)"/y;

export function scanFileReads(text: string): FileReads {
  const names: string[] = [];
  let readsAny = false;
  if (!text.includes('file')) return { names, readsAny, text };
  for (const match of text.matchAll(call)) {
    quoted.lastIndex = match.index + match[0].length;
    const literal = quoted.exec(text)?.[1] ?? '';
    const opened = literal.replaceAll(/[$%]\{[^}]*(?:\}|$)/g, wildcard);
    const name = fileNameOf(match[0].startsWith('fileset') ? opened.replaceAll(globParts, wildcard) : opened);
    const isOpen = name === '' || name === wildcard || name.split(wildcard).length > wildcardsMax + 1;
    if (isOpen) readsAny = true;
    else names.push(name);
  }
  return { names, readsAny, text };
}

/** Lines on which such a call begins, the first being 1. */
export function linesReadingFiles(text: string): readonly number[] {
  if (!text.includes('file')) return [];
  const lines: number[] = [];
  let line = 1;
  let counted = 0;
  for (const { index } of text.matchAll(call)) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
    counted = index;
    if (lines.at(-1) !== line) lines.push(line);
  }
  return lines;
}

/** Stands for an interpolation; cannot occur in a path. */
const wildcard = '\0';

const globParts = /[*?]+|\{[^}]*(?:\}|$)|\[[^\]]*(?:\]|$)/g;

/** Interpolations in one file name; with more of them any file may be meant, and matching would be slow. */
const wildcardsMax = 3;

/** Without an expression: the name of a file may be as long as its author wants. */
function isMeant(pattern: string, name: string): boolean {
  return matchesWildcards<string, string>(
    name,
    pattern,
    (one) => one === wildcard,
    (letter, one) => letter === one,
  );
}

/** Shorter names of folders stand in every text. */
const hintCharsMin = 3;

export function mayRead(reads: FileReads, directory: string, path: string): boolean {
  const isBelow = directory === '.' || path.startsWith(`${directory}/`);
  if (reads.readsAny && (isBelow || isHinted(reads.text, path))) return true;
  const name = fileNameOf(path);
  return reads.names.some((pattern) => isMeant(pattern, name));
}

/** The name of the file, or of a folder that it stands in, occurs in the code. */
function isHinted(text: string, path: string): boolean {
  return path.split('/').some((part) => part.length >= hintCharsMin && text.includes(part));
}
