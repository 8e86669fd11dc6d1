import type { Confidence, Severity } from '../../../core/finding.ts';
import { type Anchor, type Check } from '../anchors.ts';
import { isAlphanumericAt } from '../text/characters.ts';
import { isFiller } from '../values/placeholder.ts';
import { distinctCharacters } from '../values/randomness.ts';
import type { Scan } from '../scan.ts';
import type { SecretGroup } from '../secret-hit.ts';
import { WordStarts } from '../text/word-starts.ts';

/** The form of a vendor's token: where it starts, and what it looks like from there. */
export interface TokenShape {
  readonly id: string;
  readonly title: string;
  /** Literal start of the token. */
  readonly anchor: string;
  /** The whole token from the anchor on: sticky, and every quantifier bounded. */
  readonly shape: RegExp;
  readonly group?: SecretGroup;
  /** Without a checksum to prove it; `certain` by default. */
  readonly tier?: Confidence;
  readonly severity?: Severity;
  /** True proves the token; false never disproves it (tests and mirrors are full of tokens with broken checksums). */
  readonly checksum?: (token: string) => boolean;
  /** A text that must stand within the 120 characters before, for forms that are not telling enough. Lower case. */
  readonly near?: readonly string[];
  /** Set for URLs: the character before may be anything, and what is secret is the whole. */
  readonly open?: boolean;
  /** What must stand directly before the anchor and belongs to the token; ends in `$`. */
  readonly before?: RegExp;
  /** Behind such a text, which ends in `$`, it is handed on on purpose and only advises. */
  readonly handedOnBehind?: RegExp;
  /** Set when fewer than ten characters may stand behind the anchor. */
  readonly isShort?: boolean;
  /** Fewest different characters behind the anchor (default 6). */
  readonly distinctMin?: number;
}

const NEAR_CHARS = 120;
const LEAD_CHARS_MAX = 48;
const TOKEN_CHARS_MIN = 10;
const DISTINCT_MIN = 6;
/** What it costs to tell whether one character of a token is made up, in characters of work. */
const JUDGEMENT_WORK = 5;
/** Marks that nobody has in a real token by chance. */
const CLEARLY_MADE_UP = /EXAMPLE|example|XXXXXX|xxxxxx|000000000|\.\.\.|your[-_]|YOUR[-_]|placeholder|PLACEHOLDER|redacted|REDACTED/y;
const clearStarts = new WordStarts('exa xxx 000 ... you pla red');

export function anchorsOf(shapes: readonly TokenShape[]): Anchor[] {
  return shapes.map((shape) => ({ text: shape.anchor, check: checkOf(shape), atStart: shape.open !== true && shape.before === undefined }));
}

function checkOf(shape: TokenShape): Check {
  return (scan, at) => {
    const end = tokenEnd(scan, at, shape);
    if (end < 0 || (shape.near !== undefined && !isNear(scan.text, at, shape.near))) return;
    if (!scan.spend(JUDGEMENT_WORK * (end - at), at)) return;
    if (isMadeUp(scan.text.slice(at + shape.anchor.length, end), shape)) return;
    const lead = leadBefore(scan.text, at, shape.before);
    if (lead === undefined) return;
    scan.add({
      detector: shape.id,
      title: shape.title,
      group: shape.group ?? 'vendor-token',
      tier: isHandedOn(scan.text, at, shape) ? 'possible' : tierOf(shape, scan.text.slice(at, end)),
      start: at - lead,
      end,
      ...(shape.severity === undefined ? {} : { severity: shape.severity }),
    });
  };
}

/** Offset behind the token that starts at `at`; -1 when none does. */
function tokenEnd(scan: Scan, at: number, { anchor, shape, isShort }: TokenShape): number {
  if (isShort !== true && isCutShort(scan.text, at + anchor.length)) return -1;
  if (!scan.spendToken(at)) return -1;
  shape.lastIndex = at;
  return shape.test(scan.text) && !isAlphanumericAt(scan.text, shape.lastIndex) ? shape.lastIndex : -1;
}

function isHandedOn(text: string, at: number, { handedOnBehind }: TokenShape): boolean {
  return handedOnBehind?.test(text.slice(Math.max(0, at - LEAD_CHARS_MAX), at)) === true;
}

/** A cheap look ahead: a space, a quote or the end within the first ten characters cannot be a token. */
function isCutShort(text: string, at: number): boolean {
  for (let i = 0; i < TOKEN_CHARS_MIN; i++) if (isEndCode(text.charCodeAt(at + i))) return true;
  return false;
}

/** White space, `!`, a quote, or nothing (NaN). */
function isEndCode(code: number): boolean {
  return !(code > 34) || code === 39;
}

function tierOf(shape: TokenShape, token: string): Confidence {
  if (shape.checksum === undefined) return shape.tier ?? 'certain';
  return shape.checksum(token) ? 'certain' : 'likely';
}

/** True for values that only stand for one. */
export function isMadeUp(body: string, shape?: Pick<TokenShape, 'distinctMin'>): boolean {
  return distinctCharacters(body) < (shape?.distinctMin ?? DISTINCT_MIN) || clearStarts.test(body, CLEARLY_MADE_UP) || isFiller(body);
}

/** Length of what belongs to the token before its anchor; undefined when it is not there. */
function leadBefore(text: string, at: number, before: RegExp | undefined): number | undefined {
  if (before === undefined) return 0;
  return before.exec(text.slice(Math.max(0, at - LEAD_CHARS_MAX), at))?.[0].length;
}

function isNear(text: string, at: number, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - NEAR_CHARS), at).toLowerCase();
  return words.some((word) => before.includes(word));
}
