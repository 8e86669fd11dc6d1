/** Faults that the documents of vulnerable repositories name, and what was found of them. */
import { readFileSync } from 'node:fs';

/** Rows of the file with the ids of `ids` and the pattern `place`; throws when a row cannot be looked for, before anything is scanned. */
export function faultsIn(file, policies) {
  const known = new Set(policies.map(({ id }) => id));
  const covering = Map.groupBy(
    policies.flatMap(({ id, covers }) => (covers.checkov ?? []).map((rule) => ({ rule, id }))),
    ({ rule }) => rule,
  );
  const rows = JSON.parse(readFileSync(file, 'utf8')).map((row) => readRow(row, { known, covering }));
  const problems = rows.flatMap(({ repo, fault, problem }) => (problem === undefined ? [] : [`${repo}: ${fault}: ${problem}`]));
  if (problems.length > 0) throw new Error(`${file} cannot be used:\n${problems.join('\n')}`);
  return rows;
}

function readRow({ repo, fault, policies: named, check, at, out }, { known, covering }) {
  if (out !== undefined) return { repo, fault, out };
  const strangers = (named ?? []).filter((id) => !known.has(id));
  if (strangers.length > 0) return { repo, fault, problem: `there is no policy ${strangers.join(', ')}` };
  if (named === undefined && check === undefined) return { repo, fault, problem: 'it names neither policies nor a check' };
  if (at === undefined) return { repo, fault, problem: 'it says not where' };
  try {
    const place = new RegExp(at, 'u');
    return { repo, fault, ids: new Set(named ?? (covering.get(check) ?? []).map(({ id }) => id)), place };
  } catch (error) {
    return { repo, fault, problem: error.message };
  }
}

/** `by`: the policy that found it, undefined for none. Of repositories that were not scanned nothing is said here. */
export function judgeFaults(faults, scans) {
  return faults.flatMap(({ repo, fault, ids, place, out }) => {
    const scan = scans.find((one) => one.repo === repo);
    if (scan === undefined) return [];
    if (out !== undefined) return [{ repo, fault, out }];
    const finding = scan.findings.find(
      ({ policyId, resource, location }) => ids.has(policyId) && place.test(`${location.path}: ${resource}`),
    );
    return [{ repo, fault, by: finding?.policyId }];
  });
}
