import { openOwnPolicies } from '../../adapters/filesystem/own-policy-folder.ts';
import { likelyIds } from '../../core/nearest.ts';
import { Problem } from '../../core/problem.ts';
import { ownPolicyInfo } from '../../report/policy-info.ts';
import type { PolicyInfo } from '../../report/policy-info.ts';
import { printable } from '../../report/printable.ts';
import { ownPolicyInfos } from '../../review/findings/own-policy-infos.ts';
import { defaultConfig } from '../../review/settings/config.ts';
import { isOwnPolicyId } from '../../review/settings/own-policies/own-policy-files.ts';
import { readOwnPolicies } from '../../review/settings/own-policies/read-own-policies.ts';
import { quoted } from './argument-problem.ts';
import { policiesOfRule, policyInfos } from './tool-info.ts';

/**
 * `phasegate explain POLICY`: what a policy looks for, why it matters and what to do. Those of the repository here are behind ours. The rule of
 * another tool is answered by the policies that look for the same.
 */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const [wanted, ...more] = args;
  if (more.length > 0 || wanted?.startsWith('-') === true)
    throw new Problem('Name one policy, or one rule of another tool. Run "phasegate explain" for the list.');
  const own = wanted === undefined || isOwnPolicyId(wanted) ? await ownHere() : [];
  const infos = [...(await policyInfos()), ...own];
  if (wanted === undefined) {
    process.stdout.write(listOf(infos));
    return 0;
  }
  const info = infos.find(({ id }) => id === wanted);
  if (info === undefined) {
    const answering = await policiesOfRule(wanted);
    if (answering.length === 0) throw unknownPolicy(wanted, infos);
    process.stdout.write(listOf(infos.filter(({ id }) => answering.includes(id))));
    return 0;
  }
  const sections = [
    `${printable(info.title)}\n${info.id} · ${info.severity} · phase ${info.phase} · ${info.controlTitle}`,
    `Why\n  ${printable(info.why)}`,
    `What to do\n  ${printable(info.remedy)}`,
    ...(info.limits.length === 0 ? [] : [`Known limits\n${info.limits.map((limit) => `  - ${printable(limit)}`).join('\n')}`]),
    `More in ${info.docsPath}`,
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  return 0;
}

function listOf(infos: readonly PolicyInfo[]): string {
  return infos.map((info) => `${info.id.padEnd(42)} ${printable(info.title)}\n`).join('');
}

function unknownPolicy(wanted: string, infos: readonly PolicyInfo[]): Problem {
  const ids = infos.map(({ id }) => id);
  const near = likelyIds(wanted, ids).slice(0, nearMax);
  const hint = near.length === 0 ? 'Run "phasegate explain" for the list.' : `Did you mean ${near.join(', ')}?`;
  return new Problem(`There is no policy ${quoted(wanted)}. ${hint}`);
}
const nearMax = 3;

/** As they stand in the folder, committed or not: who writes one wants to see it. Files that are none are told beside. */
async function ownHere(): Promise<readonly PolicyInfo[]> {
  const opened = await openOwnPolicies();
  if (opened === undefined) return [];
  const own = await readOwnPolicies(opened.tree, opened.folder);
  for (const problem of own.problems) process.stderr.write(`phasegate: ${printable(problem)}\n`);
  return ownPolicyInfos(own, defaultConfig).map((info) => ({ ...ownPolicyInfo(info), docsPath: info.path }));
}
