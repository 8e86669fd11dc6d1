/** Bytes of bytecode that a function runs before V8 11 compiles it again, optimized; its default is 132 KiB. */
const interruptBudget = 1_000_000;

/**
 * A review is over before optimized code earns what its making costs: on two cores a fifth of the time, and a third of the processor's. Long
 * scans do not notice. Newer versions of V8 decide by another rule, and gain nothing (docs/adr/0012-optimize-late.md).
 */
export async function optimizeLate(): Promise<void> {
  if (!process.versions.v8.startsWith('11.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
