import fc from 'fast-check';

/**
 * The property tests draw the same values at every run, so that a red run is the fault of the change and not of the draw.
 * `PROPERTY_SEED=random`, as the nightly run has it, draws others and so finds more; a failure prints its seed, and
 * `PROPERTY_SEED=<seed>` repeats it.
 */
const wanted = process.env['PROPERTY_SEED'] || '20260101';

if (wanted !== 'random') {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is "${wanted}"; it must be a whole number or "random".`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
