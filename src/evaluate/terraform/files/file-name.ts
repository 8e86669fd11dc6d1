import type { UnknownValue, Value } from '../../../core/value.ts';
import { toText } from '../types/convert-scalar.ts';
import { directoryNamed } from './machine-paths.ts';
import { resolvePath } from './source-path.ts';
import { textParts } from '../../text-parts.ts';

/** The file that an expression names, relative to the repository. */
export type FileName =
  | { readonly kind: 'known'; readonly path: string }
  | { readonly kind: 'open'; readonly pattern: PathPattern; readonly cause: UnknownValue }
  /** An absolute path, or one that leaves the repository. */
  | { readonly kind: 'outside'; readonly name: string };

/** A path with holes: the certain text before, between and behind them. Two or more parts; a hole may stand for directories too. */
export type PathPattern = readonly string[];

/** Stands for a hole; cannot occur in a path. */
const holeMark = '\0';

/** Undefined for what is no text. */
export function fileNameFrom(value: Value | undefined, root: string): FileName | undefined {
  const parts = value === undefined ? undefined : textParts(value, toText);
  if (parts === undefined) return undefined;
  const [first, ...rest] = parts;
  const directory = typeof first === 'object' ? directoryNamed(first, root) : undefined;
  const relative = directory === undefined ? parts : rest;
  const text = relative.map((part) => (typeof part === 'string' ? part : holeMark)).join('');
  const cause = relative.find((part): part is UnknownValue => typeof part === 'object');
  if (cause !== undefined) return { kind: 'open', pattern: patternOf(text, directory ?? root), cause };
  // Behind a directory's absolute path the slash is a separator.
  const path = resolvePath(directory ?? root, directory === undefined ? text : text.replace(/^\/+/, ''));
  return path === undefined ? { kind: 'outside', name: text } : { kind: 'known', path };
}

const anything: PathPattern = ['', ''];

function patternOf(text: string, from: string): PathPattern {
  // What `..` takes away behind a hole is not known, nor where an absolute path leads.
  const afterHole = text.slice(text.indexOf(holeMark));
  if (afterHole.split('/').includes('..')) return anything;
  if (text.startsWith(holeMark)) return text.split(holeMark);
  const prefix = text.slice(0, text.indexOf(holeMark));
  const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const resolved = resolvePath(from, directory.replace(/^\/+/, ''));
  if (resolved === undefined) return anything;
  const base = resolved === '.' ? '' : `${resolved}/`;
  return (base + text.slice(directory.length)).split(holeMark);
}

/** True when nothing of the name is certain. */
export function namesAnything(pattern: PathPattern): boolean {
  return pattern.every((part) => part === '' || part === '/');
}

/** Linear in the path, whatever the pattern. */
export function matchesPattern(pattern: PathPattern, path: string): boolean {
  const [first = '', ...others] = pattern;
  const last = others.pop() ?? '';
  // A hole at the beginning may stand for the way to the repository, too.
  if (first === '' && !path.startsWith('/')) return matchesPattern(pattern, `/${path}`);
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= path.length - last.length;
}
