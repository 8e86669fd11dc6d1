/**
 * Local module sources of one file, found without parsing it: the whole repository is scanned to learn who calls whom. Exact about comments,
 * texts and heredocs, because a source that is only mentioned there must not make a directory count as called.
 */
export function scanModuleSources(path: string, text: string): string[] {
  if (!text.includes('module')) return [];
  return path.endsWith('.json') ? jsonSources(text) : hclSources(text);
}

const moduleHeader = /module[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\{/uy;
const sourceArgument = /source[ \t]*=[ \t]*"(\.\.?(?:\/[^"\n$%\\]*)?)"/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

function hclSources(text: string): string[] {
  const sources: string[] = [];
  let depth = 0;
  let isModule = false;
  let at = 0;
  while (at < text.length) {
    const next = skipTrivia(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const char = text[at];
    if (char === '{') depth += 1;
    if (char === '}') depth = Math.max(0, depth - 1);
    if (depth === 0) isModule = false;
    const name = matchAt(word, text, at)?.[0];
    const header = name === 'module' && depth === 0 ? matchAt(moduleHeader, text, at) : undefined;
    const source = name === 'source' && depth === 1 && isModule ? matchAt(sourceArgument, text, at) : undefined;
    if (header !== undefined) {
      depth = 1;
      isModule = true;
    }
    if (source?.[1] !== undefined) sources.push(source[1]);
    at += (header ?? source)?.[0].length ?? Math.max(1, name?.length ?? 1);
  }
  return sources;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Behind the comment, text or heredoc that starts here; `at` itself when none does. */
function skipTrivia(text: string, at: number): number {
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

/** A quoted text, with the texts inside its interpolations. */
function stringEnd(text: string, start: number): number {
  const open: ('text' | 'code')[] = ['text'];
  let at = start + 1;
  while (at < text.length) {
    const inText = open.at(-1) === 'text';
    const char = text[at];
    if (inText && char === '\\') at += 1;
    else if (inText && (text.startsWith('$${', at) || text.startsWith('%%{', at))) at += 2;
    else if (inText && (text.startsWith('${', at) || text.startsWith('%{', at))) {
      open.push('code');
      at += 1;
    } else if (char === '"') {
      if (!inText) open.push('text');
      else open.pop();
    } else if (!inText && char === '{') open.push('code');
    else if (!inText && char === '}') open.pop();
    at += 1;
    if (open.length === 0) return at;
  }
  return text.length;
}

const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

function heredocEnd(text: string, at: number): number {
  const opening = matchAt(heredocStart, text, at);
  if (opening === undefined) return at;
  let line = at + opening[0].length;
  while (line < text.length) {
    const end = lineEnd(text, line);
    if (text.slice(line, end).trim() === opening[1]) return end;
    line = end + 1;
  }
  return text.length;
}

function jsonSources(text: string): string[] {
  const modules = member(parsed(text), 'module');
  return listOf(modules).flatMap((calls) =>
    isRecord(calls)
      ? Object.values(calls)
          .flatMap(listOf)
          .flatMap((call) => {
            const source = member(call, 'source');
            return typeof source === 'string' && /^\.\.?(?:\/|$)/.test(source) ? [source] : [];
          })
      : [],
  );
}

/** A broken file calls nothing; its own directory reports that it is broken. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
