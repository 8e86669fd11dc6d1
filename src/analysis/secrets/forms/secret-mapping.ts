import type { Anchor } from '../anchors.ts';
import { readLiteral } from '../assignments/literal.ts';
import type { Scan } from '../scan.ts';
import { classifyValue } from '../values/value-class.ts';

const LINES_MAX = 30;
const LINE_CHARS_MAX = 200;
/** Behind the name: the mapping opens, and its line ends. */
const OPENS = /["']?\s{0,4}[:=]\s{0,4}\{?[ \t]{0,8}\r?\n/y;
/** Last words of entries that say of themselves that they are something else: `tenant_id`, `clientId`, `git-sha`. */
const otherEntries: ReadonlySet<string> = new Set(
  (
    'id ids arn name sha ref rev revision commit tag hash digest checksum integrity resolved from version uses image fingerprint fingerprints ' +
    'thumbprint thumbprints cert certificate ca tenant account user username url path file'
  ).split(' '),
);
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const TOKEN_ONLY = /^[\w+/=.~-]+$/;
const ENTRY = /^[ \t]*["']?([\w.-]{1,60})["']?\s{0,8}[:=]\s{0,8}/;

/** `secrets = { stripe = "…" }`: in a mapping that says so every value is one, whatever its own name is. Only random ones count: what else stands there are names of secrets. */
export const secretMappingAnchors: readonly Anchor[] = ['secrets', 'credentials', 'passwords', 'api_keys', 'apikeys'].map((text) => ({
  text,
  caseless: true,
  atStart: text.startsWith('api'),
  check: (scan, at) => checkMapping(scan, at, text),
}));

function checkMapping(scan: Scan, at: number, word: string): void {
  const { language, file } = scan;
  if (file.inLock || (language !== 'hcl' && language !== 'yaml' && language !== 'json')) return;
  OPENS.lastIndex = at + word.length;
  if (!OPENS.test(scan.text)) return;
  const head = scan.lines.indexAt(at);
  const indent = indentOf(scan.line(head, LINE_CHARS_MAX));
  for (let line = head + 1; line < Math.min(scan.lines.count, head + LINES_MAX); line++) {
    const text = scan.line(line, LINE_CHARS_MAX);
    if (!scan.spend(text.length, scan.lines.start(line))) return;
    if (text.trim() === '') continue;
    if (indentOf(text) <= indent) return;
    checkEntry(scan, line, text);
  }
}

function checkEntry(scan: Scan, line: number, text: string): void {
  const entry = ENTRY.exec(text);
  if (entry === null || isOtherEntry(entry[1] ?? '')) return;
  const literal = readLiteral(scan.text, scan.lines.start(line) + entry[0].length, scan.lines.end(line), scan.language);
  if (literal === undefined) return;
  const value = scan.text.slice(literal.start, literal.end);
  if (!TOKEN_ONLY.test(value) || classifyValue(value) !== 'random') return;
  scan.add({
    detector: 'hard-coded-secret',
    title: 'Hard-coded secret',
    group: 'assignment',
    tier: 'likely',
    start: literal.start,
    end: literal.end,
    name: entry[1] ?? '',
  });
}

function isOtherEntry(name: string): boolean {
  const words = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
  return otherEntries.has(words.at(-1) ?? '') || words.includes('public');
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
