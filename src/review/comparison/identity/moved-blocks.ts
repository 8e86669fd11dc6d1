import type { Move } from '../../../core/resource.ts';

/**
 * Where the `moved` blocks of one root lead an address; undefined when none speaks of it or the way does not lead through. Statements that
 * contradict each other (two sources for one target, two targets for one source) are errors to Terraform and lead nowhere, and so does a cycle.
 */
export function movedAddresses(moves: readonly Move[]): (address: string, isTaken: (address: string) => boolean) => string | undefined {
  const distinct = [...new Map(moves.map((move) => [`${move.from}\n${move.to}`, move])).values()];
  const sources = count(distinct.map(({ from }) => from));
  const targets = count(distinct.map(({ to }) => to));
  const valid = distinct.filter(({ from, to }) => from !== to && sources.get(from) === 1 && targets.get(to) === 1);
  if (valid.length === 0) return () => undefined;
  return (address, isTaken) => {
    let current = address;
    for (let hop = 0; hop < valid.length; hop += 1) {
      const move = valid.find((one) => leads(one, current));
      if (move === undefined) break;
      current = move.to + current.slice(move.from.length);
      // What stands there already stays, and the move is not carried out.
      if (current === address || isTaken(current)) return undefined;
    }
    return current === address || valid.some((one) => leads(one, current)) ? undefined : current;
  };
}

function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A statement about a whole resource or module means all its instances; one that names an instance on either side means one alone. */
function leads({ from, to }: Move, address: string): boolean {
  if (!address.startsWith(from)) return false;
  const next = address[from.length];
  if (next === undefined || next === '.') return true;
  return next === '[' && !from.endsWith(']') && !to.endsWith(']');
}
