import { blurredDigest } from '../../core/digest.ts';
import type { Location, Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { SecretScanner } from '../../model/sources/source-text.ts';
import type { Violation } from '../../policies/define-policy.ts';
import type { Side } from '../sides/load-side.ts';
import type { Excerpt } from '../result.ts';
import { withoutSecretParts } from './secret-parts.ts';
import type { Claims } from '../comparison/run-policies.ts';
import { linesOf } from '../sides/lines/source-lines.ts';
import { secretControl } from '../settings/suppressions.ts';

const linesMax = 12;
const lineCharsMax = 400;
const contextLines = 1;

/** Ranges to blot out, by file. */
export type SecretPlaces = ReadonlyMap<SourceFile, readonly Range[]>;

/** Where the policies see a secret that the text alone does not show: `password = "summer"` of a database. */
export function secretPlaces(sides: readonly { readonly side: Side; readonly claims: Claims }[]): SecretPlaces {
  const places = new Map<SourceFile, Range[]>();
  for (const { side, claims } of sides) {
    const secret = claims.violations.filter(({ policy, claim }) => policy.control === secretControl && claim.commit === undefined);
    for (const { policy, at } of secret.flatMap(({ policy, claim }) => placesOf(claim).map((at) => ({ policy, at })))) {
      const file = side.files.get(at.path);
      if (file === undefined) continue;
      // What a file that should not be there holds is nobody's business, line by line.
      const range = policy.on === 'source.path' ? { ...at.range, startLine: 1, startColumn: 1, endLine: Infinity } : at.range;
      places.set(file, [...(places.get(file) ?? []), range]);
    }
  }
  return places;
}

function placesOf({ secrets, trace }: Violation): readonly Location[] {
  return secrets ?? trace.slice(0, 1);
}

/** Source lines for reports. Every secret that the engine or a policy sees in the file is blotted out, whatever the finding is about. */
export class ExcerptReader {
  readonly #masked = new Map<SourceFile, readonly string[]>();
  readonly #scan: SecretScanner;
  readonly #places: SecretPlaces;

  constructor(scan: SecretScanner, places: SecretPlaces) {
    this.#scan = scan;
    this.#places = places;
  }

  read(file: SourceFile | undefined, startLine: number, endLine: number): Excerpt | undefined {
    if (file === undefined) return undefined;
    const lines = this.#lines(file);
    const first = Math.max(1, startLine - contextLines);
    const last = Math.min(lines.length, endLine + contextLines, first + linesMax - 1);
    if (last < first) return undefined;
    return { firstLine: first, lines: lines.slice(first - 1, last).map(cut) };
  }

  /** The lines for an identity: every secret is so little of a digest that it cannot be guessed, the rest is as it stands, but for indentation. */
  identityOf(file: SourceFile | undefined, startLine: number, endLine: number): string {
    if (file === undefined) return '';
    const masked = this.#lines(file).slice(startLine - 1, endLine);
    const raw = linesOf(file).slice(startLine - 1, endLine);
    return masked
      .map((line, index) => line.replace(/•+/gu, (run, at: number) => blurredDigest((raw[index] ?? '').slice(at, at + run.length))).trim())
      .join('\n');
  }

  #lines(file: SourceFile): readonly string[] {
    const known = this.#masked.get(file);
    if (known !== undefined) return known;
    const lines = linesOf(file).map(withoutSecretParts);
    for (const { range } of this.#scan(file).hits) blot(lines, range);
    for (const range of this.#places.get(file) ?? []) blot(lines, range);
    this.#masked.set(file, lines);
    return lines;
  }
}

function blot(lines: string[], range: Range): void {
  const last = Math.min(range.endLine, lines.length);
  for (let number = range.startLine; number <= last; number += 1) {
    const line = lines[number - 1];
    if (line === undefined) continue;
    const from = number === range.startLine ? range.startColumn - 1 : 0;
    const to = number === range.endLine ? range.endColumn - 1 : line.length;
    lines[number - 1] = line.slice(0, from) + '•'.repeat(Math.max(0, Math.min(to, line.length) - from)) + line.slice(to);
  }
}

function cut(line: string): string {
  return line.length <= lineCharsMax ? line : `${line.slice(0, lineCharsMax)}…`;
}
