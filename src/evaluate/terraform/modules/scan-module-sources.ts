import { isRecord, memberOf, parsedJson } from '../../../core/foreign-json.ts';
import { localSourceOf } from './module-source.ts';

/**
 * Local module sources of one file, found without parsing it: the whole repository is scanned to learn who calls whom. Exact about comments,
 * texts and heredocs, because a source that is only mentioned there must not make a directory count as called.
 */
export function scanModuleSources(path: string, text: string): string[] {
  if (!text.includes('module')) return [];
  if (path.endsWith('.json')) return jsonSources(text);
  return localSource.test(text) ? hclSources(text) : [];
}

const localSource = /source[ \t]*=[ \t]*"(?:\.|[\w-]+(?:\/[\w-]+)?")/;
const moduleHeader = /module[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\{/uy;
const sourceArgument = /source[ \t]*=[ \t]*"([^"\n$%\\]*)"/y;

interface Scan {
  readonly sources: string[];
  depth: number;
  isModule: boolean;
}

/** What the scan stops at: comments, texts, heredocs, braces and the two words. */
const landmark = /[#"{}]|\/[/*]|<<|module|source/g;

function hclSources(text: string): string[] {
  const scan: Scan = { sources: [], depth: 0, isModule: false };
  for (let found = findFrom(landmark, text, 0); found !== undefined;) {
    const at = found.index;
    const next = skipTrivia(text, at);
    found = findFrom(landmark, text, next > at ? next : at + scanToken(scan, text, at, found[0]));
  }
  return scan.sources;
}

/** Takes one brace or word in and returns its length. */
function scanToken(scan: Scan, text: string, at: number, token: string): number {
  if (token === '{') scan.depth += 1;
  if (token === '}') scan.depth = Math.max(0, scan.depth - 1);
  if (scan.depth === 0) scan.isModule = false;
  if (token === 'module' && scan.depth === 0 && isWord(text, at, token)) return scanHeader(scan, text, at);
  if (token === 'source' && scan.depth === 1 && scan.isModule && isWord(text, at, token)) return scanSource(scan, text, at);
  return token.length;
}

const inWord = /[\p{ID_Continue}-]/u;

function isWord(text: string, at: number, token: string): boolean {
  return !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + token.length] ?? '');
}

function scanHeader(scan: Scan, text: string, at: number): number {
  const header = findFrom(moduleHeader, text, at)?.[0];
  if (header === undefined) return 'module'.length;
  scan.depth = 1;
  scan.isModule = true;
  return header.length;
}

function scanSource(scan: Scan, text: string, at: number): number {
  const argument = findFrom(sourceArgument, text, at);
  const local = argument?.[1] === undefined ? undefined : localSourceOf(argument[1]);
  if (local !== undefined) scan.sources.push(local);
  return argument?.[0].length ?? 'source'.length;
}

/** The first match at or behind an offset; exactly there for a sticky pattern. */
function findFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Behind the comment, text or heredoc that starts here; `at` itself when none does. */
export function skipTrivia(text: string, at: number): number {
  const char = text[at];
  if (char === '#' || text.startsWith('//', at)) return lineEnd(text, at);
  if (text.startsWith('/*', at)) return after(text, '*/', at + 2);
  if (char === '"') return stringEnd(text, at);
  return text.startsWith('<<', at) ? heredocEnd(text, at) : at;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found === -1 ? text.length : found + mark.length;
}

const inText = /["\\$%]/g;
const inCode = /["{}]/g;

/** A quoted text, with the texts inside its interpolations. */
function stringEnd(text: string, start: number): number {
  const open: ('text' | 'code')[] = ['text'];
  let at = start + 1;
  while (open.length > 0) {
    const mode = open.at(-1);
    const found = findFrom(mode === 'text' ? inText : inCode, text, at);
    if (found === undefined) return text.length;
    at = found.index + (mode === 'text' ? stepInText(open, text, found.index) : stepInCode(open, found[0]));
  }
  return Math.min(at, text.length);
}

function stepInText(open: ('text' | 'code')[], text: string, at: number): number {
  const char = text[at];
  if (char === '\\') return 2;
  if (text.startsWith('$${', at) || text.startsWith('%%{', at)) return 3;
  if (text.startsWith('${', at) || text.startsWith('%{', at)) {
    open.push('code');
    return 2;
  }
  if (char === '"') open.pop();
  return 1;
}

function stepInCode(open: ('text' | 'code')[], char: string): number {
  if (char === '"') open.push('text');
  else if (char === '{') open.push('code');
  else open.pop();
  return 1;
}

const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

function heredocEnd(text: string, at: number): number {
  const opening = findFrom(heredocStart, text, at);
  if (opening === undefined) return at;
  let line = at + opening[0].length;
  while (line < text.length) {
    const end = lineEnd(text, line);
    if (text.slice(line, end).trim() === opening[1]) return end;
    line = end + 1;
  }
  return text.length;
}

/** A broken file calls nothing; its own directory reports that it is broken. */
function jsonSources(text: string): string[] {
  const modules = memberOf(parsedJson(text), 'module');
  return listOf(modules).flatMap((calls) =>
    isRecord(calls)
      ? Object.values(calls)
          .flatMap(listOf)
          .flatMap((call) => {
            const source = memberOf(call, 'source');
            return (typeof source === 'string' ? localSourceOf(source) : undefined) ?? [];
          })
      : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}
