import type { UnknownValue, Value } from '../core/value.ts';
import { refersTo, symbolicText } from './binding.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { attribute } from './fact.ts';

/** What an attribute points at. Two targets tell for certain whether they are the same only when they are named in the same way. */
export interface Target {
  /** The name that is written, or the address of the resource that is meant; else the expression. */
  readonly text: string;
  readonly named: 'by-name' | 'by-reference' | 'elsewhere';
  readonly source: Value;
}

/** `nameAttributes`: where resources of the kind that is pointed at keep the name that somebody may write instead. Undefined for no value. */
export function targetOf(
  value: Value | undefined,
  root: string,
  code: EvaluatedCode,
  nameAttributes: readonly string[],
): Target | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'string') return { text: value.value, named: 'by-name', source: value };
  const reference = referenceIn(value)?.reference;
  const meant = reference && code.resources.find((one) => one.root === root && one.mode === 'managed' && refersTo(reference, one));
  if (meant === undefined) return { text: symbolicText(value) ?? value.kind, named: 'elsewhere', source: value };
  const name = nameAttributes.map((one) => attribute(meant.attributes, one)).find((one) => one?.kind === 'string');
  if (name?.kind === 'string') return { text: name.value, named: 'by-name', source: value };
  return { text: `\${${reference?.address ?? ''}}`, named: 'by-reference', source: value };
}

function referenceIn(value: Value): UnknownValue | undefined {
  return value.kind === 'unknown' && value.reference !== undefined ? value : undefined;
}
