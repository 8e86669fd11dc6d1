import type { SourceFile } from '../core/source.ts';

/** An inline comment `phasegate:allow <policy-id> <reason>`. */
export interface Suppression {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly policyId: string;
  /** Empty when none was given: then it does not count. */
  readonly reason: string;
  /** Text of the line the comment belongs to: its own, or the next one when it stands alone. */
  readonly target: string;
  readonly targetLine: number;
}

const marker = 'phasegate:allow';
const shape = /phasegate:allow[ \t]+([a-z][a-z0-9-]{0,99})(?:[ \t]+(.{0,500}))?/u;
const commentOnly = /^\s*(?:#|\/\/|\/\*|<!--|--|;)/u;

/** Finds the suppressions of a file. Costs nothing where the marker does not occur. */
export function findSuppressions(file: SourceFile): readonly Suppression[] {
  if (!file.text.includes(marker)) return [];
  const lines = file.text.split(/\r\n|\n/u);
  return lines.flatMap((line, index) => {
    const match = line.includes(marker) ? shape.exec(line) : null;
    if (match?.[1] === undefined) return [];
    const alone = commentOnly.test(line);
    const targetIndex = alone ? index + 1 : index;
    const reason = (match[2] ?? '').replace(/\s*(?:\*\/|-->)\s*$/u, '').trim();
    return [
      { path: file.path, line: index + 1, policyId: match[1], reason, target: lines[targetIndex] ?? '', targetLine: targetIndex + 1 },
    ];
  });
}
