import type { OutsideCall } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { entriesOf } from '../../evaluate/value-operations.ts';
import { sameValues } from '../../evaluate/value-sameness.ts';
import type { ProofWanted } from '../comparison/compare-unresolved.ts';
import type { CallSides } from './call-sides.ts';
import type { Unjudged } from './unjudged.ts';
import { missingFolder, unreadModule } from './unjudged-diagnostics.ts';

/**
 * Calls of modules that are not read, whose lines are the same and which are given something else: by a local value, a variable or a file of a
 * deployment. A call whose own lines differ is told by its diagnostic.
 */
export function alteredCalls(sides: readonly CallSides[], { sameText }: Pick<ProofWanted, 'sameText'>): readonly Unjudged[] {
  const told = new Set<string>();
  return sides.flatMap(({ before, after, deployment }) => {
    if (after.length === 0) return [];
    const onBase = new Map(before.map((call) => [keyOf(call), call]));
    return after.flatMap((call): Unjudged[] => {
      const old = onBase.get(keyOf(call));
      if (old === undefined || old === call || call.isCompared === true || !sameText(old.declaration, call.declaration)) return [];
      const altered = alteredInputs(old, call).filter(([name]) => !told.has(`${keyOf(call)}\n${name}`));
      for (const [name] of altered) told.add(`${keyOf(call)}\n${name}`);
      return altered.length === 0 ? [] : [toUnjudged(call, altered, deployment)];
    });
  });
}

type Input = readonly [name: string, value: Value];

const namedMax = 5;

function toUnjudged({ address, source, declaration }: OutsideCall, altered: readonly Input[], deployment: string | undefined): Unjudged {
  const names = altered
    .slice(0, namedMax)
    .map(([name, value]) => `\`${name}\` (${value.origin.at.path}:${value.origin.at.range.startLine})`);
  const more = altered.length > namedMax ? ` and ${altered.length - namedMax} more` : '';
  const where = deployment === undefined ? '' : `, with ${deployment}`;
  return {
    ...unreadModule,
    ...(source.startsWith('.') ? { remedy: missingFolder } : {}),
    path: declaration.path,
    line: declaration.range.startLine,
    why: `${address} comes from ${source}, which is not in this repository; the change alters what it is given: ${names.join(', ')}${more}${where}`,
    at: declaration,
  };
}

function keyOf({ root, address, source }: OutsideCall): string {
  return `${root}\n${address}\n${source}`;
}

/** Of a module that is judged by some of its inputs, the others. An input that is gone is told with what head has in its place: nothing. */
function alteredInputs(before: OutsideCall, after: OutsideCall): readonly Input[] {
  const old = new Map(entriesOf(before.inputs));
  return [...entriesOf(after.inputs)].filter(([name, value]) => after.judged?.has(name) !== true && !isSame(old.get(name), value));
}

function isSame(before: Value | undefined, after: Value): boolean {
  return before !== undefined && sameValues(before, after);
}
