import { fileNameOf } from '../../../core/path.ts';
import { matchesWildcards } from '../../../core/wildcard.ts';

/** Which files the code of one directory may read with `file()` and its kind, as far as the text shows. */
export interface FileReads {
  /** File names that calls end with; the sign of an interpolation stands for anything. */
  readonly names: readonly string[];
  /** What calls write of the ways to their files, from where the code stands; one that ends with a slash leaves open which file of the folder. */
  readonly ways: readonly string[];
  /** True when a call names its file by an expression alone. */
  readonly readsAny: boolean;
}

/** Calls that read a file, and the argument that data sources read one by. */
const call = new RegExp(
  String.raw`\b(?:(?:file|templatefile|filebase64|filebase64sha256|filebase64sha512|filemd5|filesha1|filesha256|filesha512|fileexists)\(` +
    String.raw`|fileset\((?:[^,()]|\([^()]*\)){0,200},|filename\s*=)\s*`,
  'g',
);
/** An archive that is made of other files while the plan is: what stands in the repository under its name is not read. */
const made = /"?(?:\$\{)?data\.archive_file\.[\w-]+(?:\[[^\]\n]{1,80}\])?\.output_path\b/y;
/** A text in which interpolations hold neither texts nor objects; any other may name any file. */
const quoted = /"((?:[^"\\$%]|\\.|[$%]\{[^{}"]*\}|[$%](?!\{))*)"/y;

export function scanFileReads(text: string): FileReads {
  const names: string[] = [];
  const ways: string[] = [];
  let readsAny = false;
  if (!text.includes('file')) return { names, ways, readsAny };
  for (const match of text.matchAll(call)) {
    made.lastIndex = match.index + match[0].length;
    if (made.test(text)) continue;
    quoted.lastIndex = match.index + match[0].length;
    const literal = quoted.exec(text)?.[1] ?? '';
    const opened = literal.replaceAll(/[$%]\{[^}]*(?:\}|$)/g, wildcard);
    const name = fileNameOf(match[0].startsWith('fileset') ? opened.replaceAll(globParts, wildcard) : opened);
    const isOpen = name === '' || name === wildcard || name.split(wildcard).length > wildcardsMax + 1;
    if (isOpen) readsAny = true;
    else names.push(name);
    ways.push(...wayOf(literal));
  }
  return { names, ways, readsAny };
}

const ownFolder = '${path.module}/';

function wayOf(literal: string): readonly string[] {
  const way = literal.startsWith(ownFolder) ? literal.slice(ownFolder.length) : literal;
  const open = way.search(/[$%*?\\]/u);
  const written = open === -1 ? way : way.slice(0, way.lastIndexOf('/', open) + 1);
  return written === '' ? [] : [written];
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

/** Does a call name it by the end of its name, as far as the text shows? */
export function readsByName({ names }: FileReads, path: string): boolean {
  const name = fileNameOf(path);
  return names.some((pattern) => isMeant(pattern, name));
}
