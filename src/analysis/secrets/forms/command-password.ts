import type { Confidence } from '../../../core/finding.ts';
import type { Scan } from '../scan.ts';

/** A password that a command takes: as its argument, from a pipe, in SQL. */
export function addCommandPassword(scan: Scan, start: number, end: number, tier: Confidence | undefined): void {
  if (tier === undefined) return;
  scan.add({ detector: 'command-line-password', title: 'Password in a command', group: 'command-line', tier, start, end });
}
