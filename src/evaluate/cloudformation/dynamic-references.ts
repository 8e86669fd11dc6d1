import type { Origin, UnknownValue } from '../../core/value.ts';
import { unknownValue } from '../value-operations.ts';

const opening = '{{resolve:';
const closing = '}}';
/** Keeps the marks when it splits. */
const marks = /(\{\{resolve:|\}\})/;

/**
 * Replaces `{{resolve:service:name}}` by an unknown: CloudFormation puts the value of an SSM parameter or a secret there when it deploys.
 * The name itself may have holes. Source: "Using dynamic references" in the user guide.
 */
export function resolveDynamicReferences(parts: readonly (string | UnknownValue)[], origin: Origin): readonly (string | UnknownValue)[] {
  if (!parts.some((part) => typeof part === 'string' && part.includes(opening))) return parts;
  const resolved: (string | UnknownValue)[] = [];
  // The reference that is open, as far as it is read.
  let name: string | undefined;
  for (const piece of parts.flatMap(splitAtMarks)) {
    if (name === undefined) {
      if (piece === opening) name = opening;
      else if (piece !== '') resolved.push(piece);
      continue;
    }
    name += typeof piece === 'string' ? piece : `\${${piece.expression}}`;
    if (piece !== closing) continue;
    resolved.push(unknownValue('dynamic-reference', name, origin));
    name = undefined;
  }
  // Never closed: not a reference that CloudFormation would resolve, but not to be dropped either.
  if (name !== undefined) resolved.push(unknownValue('dynamic-reference', name, origin));
  return resolved;
}

function splitAtMarks(part: string | UnknownValue): (string | UnknownValue)[] {
  return typeof part === 'string' ? part.split(marks) : [part];
}
