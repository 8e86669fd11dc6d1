/**
 * Whether each policy speaks of input that somebody else wrote: a public template, a step in the history of a public repository, or a test case
 * of another tool, as `measure-seen/seen.json` names it. What is read is never committed here.
 *
 *   npm run measure -- seen --mirrors DIR [--only POLICY-PART] [--rows FILE]
 *
 * DIR holds git repositories as `owner+name`, `owner+name/repo` or `owner+name.git`. Only the files at the place are looked at, as if they were
 * all. Two cases of a tool lie at different paths, and are compared as if the one became the other.
 * Policies that few teams want to hear are asked, too.
 *
 * Exit 0: each spoke whose place is at hand; 1: one did not, which is named; 2: the list is wrong, or nothing is at hand.
 */
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';
import { filesAt } from './measure-seen/places.mjs';
import { saidBy, seenRows } from './measure-seen/rows.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    only: { type: 'string', default: '' },
    rows: { type: 'string', default: fileURLToPath(new URL('measure-seen/seen.json', import.meta.url)) },
  },
});

async function main() {
  if (!values.mirrors) throw new Error('Say where the repositories are: --mirrors DIR');
  const { policies, review, scan } = await import('../src/entry/library.ts');
  const strict = Object.fromEntries(policies.filter((policy) => policy.strict).map(({ id }) => [id, {}]));
  const rows = seenRows(
    values.rows,
    policies.map(({ id }) => id),
  ).filter(({ policy }) => policy.includes(values.only));
  const outcomes = [];
  for (const row of rows) outcomes.push({ row, outcome: await outcomeOf(row, { strict, review, scan }) });
  const named = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).map(({ row }) => row.policy);
  const [spoke, silent, absent, none] = ['spoke', 'silent', 'absent', 'none'].map(named);
  if (spoke.length + silent.length === 0) throw new Error(`None of the places is in ${values.mirrors}.`);
  for (const { row } of outcomes.filter(({ outcome }) => outcome === 'silent'))
    console.log(`silent: ${row.policy}: ${row.at.repo}@${row.at.commit}:${row.at.path}, where it should say ${row.says}`);
  if (absent.length > 0) console.log(`not at hand: ${absent.join(', ')}`);
  if (none.length > 0) console.log(`nothing public was found for: ${none.join(', ')}`);
  console.log(
    `${rows.length} policies: ${spoke.length} spoke where others wrote, ${silent.length} did not, ${absent.length} not at hand, ${none.length} without a place`,
  );
  process.exitCode = silent.length === 0 ? 0 : 1;
}

/** `absent` where a repository is not at hand. */
async function outcomeOf({ policy, at, before, between, as, says, settings = {}, none }, { strict, review, scan }) {
  if (none !== undefined) return 'none';
  const [head, base, middle] = [at, before, between].map((place) => (place === undefined ? {} : filesAt(place, values.mirrors)));
  if ([head, base, middle].includes(undefined)) return 'absent';
  const config = { ...settings, policies: { ...strict, ...settings.policies } };
  const placed = (files, { path }) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(path, as ?? at.path), text]));
  if (before === undefined) return saidBy(await scan({ files: placed(head, at), config }), policy).has(says) ? 'spoke' : 'silent';
  const earlier = between === undefined ? [] : [{ commit: between.commit, files: placed(middle, between) }];
  const result = await review({ base: placed(base, before), head: placed(head, at), earlier, config });
  return saidBy(result, policy).has(says) ? 'spoke' : 'silent';
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
