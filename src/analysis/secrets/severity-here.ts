import type { Severity } from '../../core/finding.ts';
import type { Candidate } from './scan.ts';
import type { SecretGroup } from './secret-hit.ts';
import type { FileTraits } from './text/language.ts';

/** Credentials of AWS open an account wherever they stand: for them a folder called `test` changes nothing. */
const everywhere: ReadonlySet<SecretGroup> = new Set([
  'aws-access-key',
  'aws-secret-key',
  'aws-session-token',
  'aws-bedrock',
  'aws-mws',
  'custom',
]);
/** Keys and tokens of vendors: real ones in documents and examples are as common as made-up ones. */
const formed: ReadonlySet<SecretGroup> = new Set(['private-key', 'vendor-token']);

/**
 * What a secret weighs where it stands; undefined when it weighs what its policy says. How sure it is (its tier) is another question:
 * `password: "…"` in a test is a password all the same, and mostly one that opens nothing.
 */
export function severityHere(candidate: Candidate, file: FileTraits): Severity | undefined {
  const { group, severity, note } = candidate;
  if (note?.startsWith('public') === true) return severity;
  if (everywhere.has(group)) return severity;
  if (formed.has(group)) return file.inTest ? 'medium' : severity;
  if (file.inSample) return group === 'assignment' ? 'low' : 'medium';
  return isProductionPassword(candidate) && file.inSettings ? 'high' : severity;
}

function isProductionPassword({ detector, tier, isWeak }: Candidate): boolean {
  return detector === 'hard-coded-password' && tier !== 'possible' && isWeak !== true;
}
