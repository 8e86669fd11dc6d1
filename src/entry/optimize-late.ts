/** How a version of V8 is told when to compile a function again, optimized: later, and as it is by default. Only versions that were measured. */
interface Tiering {
  readonly late: readonly string[];
  readonly usual: readonly string[];
}

const tierings: Readonly<Record<string, Tiering>> = {
  // Bytes of bytecode that a function runs before; 132 KiB by default. Loops that run long reach any amount soon.
  '11.3': { late: ['--interrupt-budget=1000000'], usual: [] },
  // Calls of a function before, for either of the two compilers.
  '13.6': {
    late: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=20000'],
    usual: ['--invocation-count-for-maglev=400', '--invocation-count-for-turbofan=3000'],
  },
};

/** What still runs by then earns what optimized code costs. */
const lateForMs = 1_500;

/**
 * A review is over before optimized code earns what its making costs: a seventh of the processor's time of a short one
 * (docs/adr/0012-optimize-late.md). Called before the bundle's files are loaded, whose kept form is of these flags, and after most of Node's own modules,
 * of which a V8 with other flags does not take the form that is compiled ahead.
 * Returns what says so to V8 once more.
 */
export async function optimizeLate(version: string = process.versions.v8): Promise<() => void> {
  const tiering = tieringOf(version);
  if (tiering === undefined) return () => undefined;
  const { setFlagsFromString } = await import('node:v8');
  const tell = (flags: readonly string[]): void => {
    for (const flag of flags) setFlagsFromString(flag);
  };
  tell(tiering.late);
  setTimeout(() => tell(tiering.usual), lateForMs).unref();
  return () => tell(tiering.late);
}

/** Undefined for a version that was not measured. */
export function tieringOf(version: string): Tiering | undefined {
  return tierings[version.split('.', 2).join('.')];
}
