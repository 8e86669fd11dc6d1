/** What had to be reported or asked for while a root was evaluated, and by which names of its code. */
export interface Noted {
  /** How often so far, the same thing counted each time. */
  times: number;
  /** By the address of the module, names as in `References.names`, and those of outputs. */
  readonly names: Map<string, Set<string>>;
}

/** A module instance, as far as it is asked here. */
interface NotingModule {
  readonly address: string;
  readonly context: { readonly noted: Noted };
}

export function createNoted(): Noted {
  return { times: 0, names: new Map() };
}

/**
 * Computes what a name stands for, and notes the name where something is reported or asked for on the way: that has to happen wherever the name is
 * evaluated, and happens once only where what it stands for is remembered.
 */
export function noting<T>({ context: { noted }, address }: NotingModule, name: string, compute: () => T): T {
  const before = noted.times;
  const value = compute();
  if (noted.times !== before) {
    const names = noted.names.get(address) ?? new Set();
    noted.names.set(address, names.add(name));
  }
  return value;
}

/** What is reported here is reported by every evaluation of the same calls, whoever mentions them. */
export function reportedAnyway<T>({ context: { noted } }: NotingModule, compute: () => T): T {
  const before = noted.times;
  const value = compute();
  noted.times = before;
  return value;
}
