/** A value for every integer: what the pieces say, the type's empty value elsewhere. Sorted, disjoint, neighbours with equal values merged. */
export type Steps<V> = readonly Step<V>[];
/** The same value from `first` to `last`. */
export interface Step<V> {
  readonly first: number;
  readonly last: number;
  readonly value: V;
}

/** How values of a step function behave. */
export interface StepValues<V> {
  readonly empty: V;
  isEmpty(value: V): boolean;
  equal(a: V, b: V): boolean;
}

/** Applies `merge` at every integer. Linear in the number of pieces. `merge` of two empty values must be empty. */
export function combineSteps<V>(a: Steps<V>, b: Steps<V>, values: StepValues<V>, merge: (x: V, y: V) => V): Steps<V> {
  const starts: number[] = [];
  for (const piece of a) starts.push(piece.first, piece.last + 1);
  for (const piece of b) starts.push(piece.first, piece.last + 1);
  starts.sort((x, y) => x - y);
  const valueInA = reader(a, values);
  const valueInB = reader(b, values);
  const pieces: Step<V>[] = [];
  for (let index = 1; index < starts.length; index++) {
    const first = starts[index - 1] ?? 0;
    const next = starts[index] ?? 0;
    if (first === next) continue;
    push(pieces, { first, last: next - 1, value: merge(valueInA(first), valueInB(first)) }, values);
  }
  return pieces;
}

/** Reads values at ascending places. */
function reader<V>(steps: Steps<V>, values: StepValues<V>): (at: number) => V {
  let index = 0;
  return (at) => {
    for (let step = steps[index]; step !== undefined && step.last < at; step = steps[index]) index += 1;
    const step = steps[index];
    return step !== undefined && step.first <= at ? step.value : values.empty;
  };
}

function push<V>(pieces: Step<V>[], piece: Step<V>, values: StepValues<V>): void {
  if (values.isEmpty(piece.value)) return;
  const last = pieces.at(-1);
  if (last !== undefined && last.last + 1 === piece.first && values.equal(last.value, piece.value))
    pieces[pieces.length - 1] = { ...last, last: piece.last };
  else pieces.push(piece);
}

export function equalSteps<V>(a: Steps<V>, b: Steps<V>, values: StepValues<V>): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index];
      return other !== undefined && piece.first === other.first && piece.last === other.last && values.equal(piece.value, other.value);
    })
  );
}
