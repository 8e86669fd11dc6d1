import { suppressionMarkers } from '../../analysis/secrets/suppression-markers.ts';
import type { SourceFile } from '../../core/source.ts';

/** An inline comment `phasegate:allow <policy-id> <reason>`, or another scanner's marker for a secret. */
export interface Suppression {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** A policy; for another scanner's marker the control of secrets. */
  readonly policyId: string;
  /** Empty when none was given: then it does not count. Of another scanner's marker: the marker. */
  readonly reason: string;
  /** Text of the line the comment belongs to: its own, or the next one when it stands alone. */
  readonly target: string;
  readonly targetLine: number;
  /** The target and the lines behind it: what is accepted may have several, and all of them must be the same. */
  readonly lines: readonly string[];
  /** Set for another scanner's marker: it means the secret on its line, never a resource. */
  readonly onlySecrets?: true;
}

/** The control that another scanner's marker speaks of. */
export const secretControl = 'no-secrets-in-code';

const marker = 'phasegate:allow';
const shape = /phasegate:allow[ \t]+([a-z][a-z0-9-]{0,99})(?:[ \t]+(.{0,500}))?/u;
const otherMarkers = /gitleaks:allow|trufflehog:ignore|pragma: ?(?:allow|white)list/iu;
const commentOnly = /^\s*(?:#|\/\/|\/\*|<!--|--|;)/u;
/** The longest text that a comment can accept, a private key with many lines. */
const targetLinesMax = 300;

/** Finds the suppressions of a file. Costs next to nothing where there is none. */
export function findSuppressions(file: SourceFile): readonly Suppression[] {
  const hasOwn = file.text.includes(marker);
  if (!hasOwn && !otherMarkers.test(file.text)) return [];
  const lines = file.text.split(/\r\n|\n/u);
  return lines.flatMap((line, index) => [
    ...(hasOwn ? ownSuppression(file.path, lines, index) : []),
    ...(otherMarkers.test(line) ? otherSuppressions(file.path, lines, index) : []),
  ]);
}

function ownSuppression(path: string, lines: readonly string[], index: number): Suppression[] {
  const line = lines[index] ?? '';
  const match = line.includes(marker) ? shape.exec(line) : null;
  if (match?.[1] === undefined) return [];
  // What stands behind the end of the comment is code.
  const [reason = ''] = (match[2] ?? '').split(/\*\/|-->/u, 1);
  const targetIndex = commentOnly.test(line) ? index + 1 : index;
  return [{ path, line: index + 1, policyId: match[1], reason: reason.trim(), ...targetAt(lines, targetIndex) }];
}

function otherSuppressions(path: string, lines: readonly string[], index: number): Suppression[] {
  return suppressionMarkers(lines[index] ?? '').flatMap(({ tool, applies }): Suppression[] => {
    if (tool === 'phasegate') return [];
    const target = targetAt(lines, applies === 'next-line' ? index + 1 : index);
    return [{ path, line: index + 1, policyId: secretControl, reason: `marked for ${tool}`, ...target, onlySecrets: true }];
  });
}

function targetAt(lines: readonly string[], index: number): Pick<Suppression, 'target' | 'targetLine' | 'lines'> {
  return { target: lines[index] ?? '', targetLine: index + 1, lines: lines.slice(index, index + targetLinesMax) };
}
