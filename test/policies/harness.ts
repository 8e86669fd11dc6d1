import { witnessText } from '../../src/report/words.ts';
import { checkCase as check } from '../../src/review/cases/check-case.ts';
import type { Engine } from '../../src/review/cases/check-case.ts';
import type { FixtureCase } from '../../src/review/cases/fixture.ts';

export { applyEdits, checkCoverage, introduced, toFiles } from '../../src/review/cases/check-case.ts';
export type { Engine, PolicyUnderTest } from '../../src/review/cases/check-case.ts';

/** As `phasegate test-policies` does it, with proofs as the reports tell them. */
export function checkCase(policyId: string, one: FixtureCase, engine: Engine): Promise<string[]> {
  return check(policyId, one, engine, witnessText);
}
