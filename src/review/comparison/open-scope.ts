import { possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { Identified } from '../../model/subject.ts';
import type { Evidence } from '../../policies/define-policy.ts';
import type { Claimed } from './run-policies.ts';

/**
 * What decides whether evidence that is gone from its scope is there all the same: the very thing stands on head with a scope of which a part is not
 * known, and that may be the one that base had. An account that comes to be given by a variable is not another one.
 */
export function openScope(lost: Claimed<Evidence>, heir: Identified, head: readonly Claimed<Evidence>[]): UnknownValue | undefined {
  for (const { policy, root, address, subject, claim } of head) {
    if (policy !== lost.policy || root !== heir.root || address !== heir.address || !mayBe(claim.scope, lost.claim.scope)) continue;
    const open = openOf({ subject, claim });
    // Two things that the code makes are two, whatever AWS calls them; what is looked up may be either.
    if (isMade(open) && isMade(openOf(lost))) continue;
    if (open !== undefined) return open;
  }
  return undefined;
}

function isMade(open: UnknownValue | undefined): boolean {
  return open?.reference !== undefined && open.reason !== 'data-source';
}

function openOf({ subject, claim }: Pick<Claimed<Evidence>, 'subject' | 'claim'>): UnknownValue | undefined {
  return claim.open ?? ('resource' in subject ? openIn(subject.resource.attributes, claim.scope) : undefined);
}

const hole = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu;

/** Could the text with holes be the other? */
function mayBe(scope: string, other: string): boolean {
  const [first = '', ...rest] = scope.split(hole);
  const last = rest.pop();
  if (last === undefined || !other.startsWith(first) || !other.endsWith(last) || other.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = other.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= other.length - last.length;
}

/** The first value that is not known and stands in the scope. */
function openIn(value: Value, scope: string): UnknownValue | undefined {
  const inner = possibleValues(value).flatMap((one): readonly Value[] => {
    if (one.kind === 'map') return [...one.entries.values()];
    if (one.kind === 'list') return one.items;
    return one.kind === 'template' ? one.parts.flatMap((part) => (typeof part === 'string' ? [] : [part])) : [];
  });
  if (value.kind === 'unknown') return scope.includes(`\${${value.expression}}`) ? value : undefined;
  for (const one of inner) {
    const found = openIn(one, scope);
    if (found !== undefined) return found;
  }
  return undefined;
}
