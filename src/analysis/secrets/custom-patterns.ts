import type { Confidence } from '../../core/finding.ts';
import type { Scan } from './scan.ts';

/** A pattern of the user's configuration, compiled by the caller with an engine that runs in linear time. */
export interface CustomPattern {
  readonly id: string;
  readonly title: string;
  readonly tier: Confidence;
  /** Half-open offsets of every match, in order. */
  find(text: string): Iterable<{ readonly start: number; readonly end: number }>;
}

const MATCHES_MAX = 200;
/** Longer texts are not given to users' patterns, whose engine is slow. */
const TEXT_CHARS_MAX = 1_000_000;

export function checkCustomPatterns(scan: Scan, patterns: readonly CustomPattern[]): void {
  if (patterns.length === 0) return;
  if (scan.text.length > TEXT_CHARS_MAX) {
    scan.limit(`text of ${scan.text.length} characters: patterns of the configuration were not run`);
    return;
  }
  for (const pattern of patterns) {
    let count = 0;
    for (const { start, end } of pattern.find(scan.text)) {
      if (end <= start) continue;
      if (++count > MATCHES_MAX) {
        scan.limit(`pattern ${pattern.id} matched more than ${MATCHES_MAX} times: later matches are not shown`, start);
        break;
      }
      scan.add({ detector: pattern.id, title: pattern.title, group: 'custom', tier: pattern.tier, start, end });
    }
  }
}
