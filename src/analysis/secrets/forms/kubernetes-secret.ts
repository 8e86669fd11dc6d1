import type { Anchor } from '../anchors.ts';
import { decodeBase64, printableText } from '../text/base64.ts';
import type { Scan } from '../scan.ts';
import { classifyValue } from '../values/value-class.ts';

const KIND = /kind:[ \t]{1,4}["']?[Ss]ecret["']?[ \t]{0,4}\r?(?:\n|$)/y;
const SEPARATOR = '\n---';
const DOCUMENT_CHARS_MAX = 4_000;
/** What it costs to look at one character of such a document, in characters of work. */
const DOCUMENT_WORK = 7;
const BLOCK = /(?<=^|\n)(data|stringData):[ \t]*\r?\n((?:[ \t]+[^\n]{0,2000}(?:\n|$)){1,60})/g;
const ENTRY = /^[ \t]+["']?([\w.-]{1,64})["']?:[ \t]+["']?([^\s"'#]{6,2000})/gm;
/** `key: |` and the lines behind: a text, or base64 that was folded. */
const BLOCK_ENTRY = /^([ \t]+)["']?([\w.-]{1,64})["']?:[ \t]+[|>][+-]?\d?[+-]?[ \t]*\r?\n((?:\1[ \t]+[^\n]{1,2000}(?:\n|$)){1,40})/gm;
/** Entries of a Secret that hold nothing secret. */
const PUBLIC_ENTRY =
  /^(?:user(?:name)?|login|host(?:name)?|port|url|endpoint|database|db(?:name)?|ca\.crt|tls\.crt|cert|region|namespace|email|type|name)$/i;
const BINARY_CHARS_MIN = 24;

/** A Kubernetes Secret says itself that its entries are secret, whatever they are called. */
export const kubernetesSecretAnchor: Anchor = { text: 'kind:', check: (scan, at) => checkDocument(scan, at) };

function checkDocument(scan: Scan, at: number): void {
  KIND.lastIndex = at;
  if (scan.language !== 'yaml' || !KIND.test(scan.text)) return;
  if (at < scan.documentEnd) return;
  const before = scan.text.slice(Math.max(scan.documentEnd, at - DOCUMENT_CHARS_MAX), at);
  const from = at - before.length + Math.max(0, before.lastIndexOf(SEPARATOR));
  const behind = scan.text.slice(at, at + DOCUMENT_CHARS_MAX);
  const next = behind.indexOf(SEPARATOR);
  const to = at + (next < 0 ? behind.length : next);
  scan.documentEnd = to;
  if (!scan.spend(DOCUMENT_WORK * (to - from), at)) return;
  for (const block of scan.text.slice(from, to).matchAll(BLOCK)) {
    const entries = block[2] ?? '';
    checkEntries(scan, entries, from + block.index + block[0].length - entries.length, block[1] === 'data');
  }
}

/** `at`: where the entries start. */
function checkEntries(scan: Scan, entries: string, at: number, isEncoded: boolean): void {
  for (const entry of entries.matchAll(ENTRY)) {
    const [all, name = '', value = ''] = entry;
    checkEntry(scan, { name, value, at: at + entry.index + all.length - value.length, length: value.length, isEncoded });
  }
  for (const entry of entries.matchAll(BLOCK_ENTRY)) {
    const [all, , name = '', lines = ''] = entry;
    const start = at + entry.index + all.length - lines.trimStart().length;
    checkEntry(scan, { name, value: joined(lines, isEncoded), at: start, length: lines.trim().length, isEncoded });
  }
}

interface Entry {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  /** Of the value as it is written. */
  readonly length: number;
  readonly isEncoded: boolean;
}

/** Base64 has no white space; of a text of several lines each is for the assignments in it. */
function joined(lines: string, isEncoded: boolean): string {
  return isEncoded ? lines.replace(/\s+/g, '') : lines.trim();
}

function checkEntry(scan: Scan, { name, value, at, length, isEncoded }: Entry): void {
  if (PUBLIC_ENTRY.test(name)) return;
  const plain = isEncoded ? decoded(value) : value;
  if (plain === undefined) return;
  const kind = classifyValue(plain);
  if (kind !== 'random' && kind !== 'mixed' && !(isEncoded && (kind === 'weak' || kind === 'word'))) return;
  scan.add({
    detector: 'kubernetes-secret-data',
    title: 'Entry of a Kubernetes Secret',
    group: 'assignment',
    tier: 'possible',
    start: at,
    end: at + length,
    name,
    ...(isEncoded ? { value: plain, decodedFrom: 'base64' } : {}),
  });
}

/** The decoded text; the value itself when it holds bytes; undefined when it is no base64. */
function decoded(value: string): string | undefined {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const bytes = decodeBase64(value, value.length);
  if (bytes === undefined) return undefined;
  return printableText(bytes)?.trim() ?? (value.length >= BINARY_CHARS_MIN ? value : undefined);
}
