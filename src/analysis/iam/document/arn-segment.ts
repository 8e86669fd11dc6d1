import { type Pattern, patternOf } from './pattern.ts';

/** Segments of an ARN, counted from `arn`. */
export const ACCOUNT_SEGMENT = 4;

/** The nth colon-separated part of a pattern; undefined where there are fewer. */
export function arnSegment(pattern: Pattern, wanted: number): Pattern | undefined {
  let index = 0;
  const found: Pattern[number][] = [];
  for (const part of pattern) {
    const pieces = part.kind === 'text' ? part.text.split(':') : [undefined];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) index += 1;
      if (index !== wanted) continue;
      if (piece === undefined) found.push(part);
      else if (piece !== '') found.push({ kind: 'text', text: piece });
    }
  }
  return index >= wanted ? found : undefined;
}

/** The pattern with its partition as `aws` where an expression decides the partition: what covers a type in one covers it. */
export function inKnownPartition(pattern: Pattern): Pattern {
  const [arn, partition, ...rest] = pattern;
  const isDecided = arn?.kind === 'text' && arn.text === 'arn:' && partition?.kind === 'symbol';
  const [next] = rest;
  if (!isDecided || next?.kind !== 'text' || !next.text.startsWith(':')) return pattern;
  return patternOf([{ kind: 'text', text: 'arn:aws' }, ...rest]);
}
