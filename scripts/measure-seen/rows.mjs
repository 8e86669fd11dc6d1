/** The list of where each policy was seen to speak of input that others wrote. */
import { readFileSync } from 'node:fs';
import { parsePlace } from './places.mjs';

/** What a policy can be seen to say. */
const sayings = ['violation', 'weakening', 'evidence'];

/**
 * Rows `{ policy, at, before?, between?, as?, says, settings? }`, or `{ policy, none }` with the reason why nothing public was found. With
 * `before` the change from there to `at` is reviewed, through the commit `between`, else `at` is scanned. `as` is the path of the file, where
 * it counts only there; `settings` are what the configuration says. Throws with every problem when rows are wrong, double or missing.
 */
export function seenRows(file, policyIds) {
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const named = rows.map(({ policy }) => policy);
  const problems = [
    ...rows.flatMap((row) => rowProblems(row).map((problem) => `${row.policy}: ${problem}`)),
    ...named.filter((id) => !policyIds.includes(id)).map((id) => `${id}: there is no such policy`),
    ...named.filter((id, at) => named.indexOf(id) !== at).map((id) => `${id}: there are two rows`),
    ...policyIds.filter((id) => !named.includes(id)).map((id) => `${id}: there is no row`),
  ];
  if (problems.length > 0) throw new Error(`${file} cannot be used:\n${problems.join('\n')}`);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(placesOf(row).map(([key, text]) => [key, parsePlace(text)])) }));
}

function placesOf({ at, before, between }) {
  return Object.entries({ at, before, between }).filter(([, text]) => text !== undefined);
}

function rowProblems({ says, none, ...row }) {
  if (none !== undefined) return row.at === undefined && none.length > 0 ? [] : ['it says that there is nothing, and where it is'];
  return [
    ...(row.at === undefined ? ['it says not where'] : []),
    ...placesOf(row).flatMap(([, text]) => (parsePlace(text) === undefined ? [`${text} is no owner/name@commit:path`] : [])),
    ...(sayings.includes(says) ? [] : [`it says neither of ${sayings.join(', ')}`]),
  ];
}

/** What a result says by the policy: `violation`, `weakening` or `evidence`. */
export function saidBy({ findings, evidence }, policy) {
  const said = findings
    .filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated')
    .flatMap((finding) => [finding, ...(finding.instances ?? []).map((instance) => ({ kind: finding.kind, ...instance }))])
    .filter(({ policyId }) => policyId === policy);
  return new Set([...said.map(({ kind }) => kind), ...evidence.filter(({ policyId }) => policyId === policy).map(() => 'evidence')]);
}
