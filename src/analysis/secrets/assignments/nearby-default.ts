import type { Anchor } from '../anchors.ts';
import { readSecretName } from './key-name.ts';
import { readLiteral } from './literal.ts';
import { parentName } from './parent-name.ts';
import { judgeAssignment } from './assignment-verdict.ts';
import type { Scan } from '../scan.ts';

const BLOCK_LINES = 12;
const BLOCK_CHARS_MAX = 1_200;
/** Blocks of HCL that name what one of their arguments holds. */
const VARIABLE = { head: /variable\s{1,4}"([\w-]{1,64})"\s{0,4}\{/y, next: 'variable "', argument: /\n[ \t]*default\s{0,40}=\s{0,4}/g };
const OUTPUT = { head: /output\s{1,4}"([\w-]{1,64})"\s{0,4}\{/y, next: 'output "', argument: /\n[ \t]*value\s{0,40}=\s{0,4}/g };
const PARAMETER_DEFAULT = /\n[ \t]+"?Default"?:\s{0,8}/g;
const SECURE_VALUE = /(?:(?:^|\n)[ \t]*(?:"?[Vv]alue"?)\s{0,20}[:=]|\s--value[ \t=])\s{0,4}/g;

/**
 * Values that stand a few lines away from the name that makes them secret: the default of a Terraform variable, the value of an output, the Default of a
 * CloudFormation parameter, the value of an SSM parameter of type SecureString, in code or on a command line.
 */
export const nearbyDefaultAnchors: readonly Anchor[] = [
  { text: 'variable', check: (scan, at) => checkBlock(scan, at, VARIABLE) },
  { text: 'output "', check: (scan, at) => checkBlock(scan, at, OUTPUT) },
  { text: 'Default:', check: checkParameter },
  { text: 'Default":', check: checkParameter },
  { text: 'SecureString', check: checkSecureString },
];

function checkBlock(scan: Scan, at: number, { head, next, argument }: typeof VARIABLE): void {
  head.lastIndex = at;
  const name = head.exec(scan.text)?.[1];
  if (name === undefined) return;
  const from = at + name.length;
  const window = blockAfter(scan, from, next);
  const end = window.search(/\n\}/);
  reportFirst(scan, name, from, end < 0 ? window : window.slice(0, end), argument);
}

function checkParameter(scan: Scan, at: number): void {
  const name = parentName(scan, at);
  if (name === undefined) return;
  const line = scan.lines.indexAt(at);
  const from = scan.lines.start(line) - 1;
  reportFirst(scan, name, from, scan.text.slice(from, scan.lines.end(line)), PARAMETER_DEFAULT);
}

function checkSecureString(scan: Scan, at: number): void {
  const line = scan.lines.indexAt(at);
  if (line === scan.secureStringLine) return;
  scan.secureStringLine = line;
  const from = Math.max(scan.lines.start(Math.max(0, line - 5)), at - BLOCK_CHARS_MAX);
  const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + 5)), at + BLOCK_CHARS_MAX);
  if (!scan.spend(to - from, at)) return;
  const nearest = nearestMatch(scan.text.slice(from, to), SECURE_VALUE, at - from);
  reportFirst(scan, 'secure_string_password', from + nearest.from, nearest.text, SECURE_VALUE, 'SecureString');
}

/** The part of a window that begins with the match nearest to `at`: the parameter before it has a value, too. */
function nearestMatch(window: string, pattern: RegExp, at: number): { readonly from: number; readonly text: string } {
  const starts = [...window.matchAll(pattern)].map(({ index }) => index);
  const from = starts.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;
  return { from, text: window.slice(from) };
}

/** The lines behind `at`, as far as the next block of the kind. */
function blockAfter(scan: Scan, at: number, next: string): string {
  const line = scan.lines.indexAt(at);
  const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + BLOCK_LINES)), at + BLOCK_CHARS_MAX);
  const window = scan.text.slice(at, to);
  const end = window.indexOf(next);
  const block = end < 0 ? window : window.slice(0, end);
  return scan.spend(block.length, at) ? block : '';
}

function reportFirst(scan: Scan, rawName: string, offset: number, window: string, pattern: RegExp, shown = rawName): void {
  const name = readSecretName(rawName);
  if (name === undefined) return;
  for (const match of window.matchAll(pattern)) {
    const valueAt = offset + match.index + match[0].length;
    const literal = readLiteral(scan.text, valueAt, scan.lineEnd(valueAt, 700), scan.language);
    if (literal === undefined) continue;
    const verdict = judgeAssignment({
      rawName,
      name,
      value: scan.text.slice(literal.start, literal.end),
      literal,
      shape: 'assigned',
      scan,
    });
    if (verdict !== undefined) {
      const start = literal.start + verdict.from;
      scan.add({
        detector: verdict.detector,
        title: verdict.title,
        group: verdict.group,
        tier: verdict.tier,
        start,
        end: start + verdict.length,
        name: shown,
      });
    }
    return;
  }
}
