import { openOwnPolicies } from '../../adapters/filesystem/own-policy-folder.ts';
import type { OwnPolicyFolder } from '../../adapters/filesystem/own-policy-folder.ts';
import { Problem } from '../../core/problem.ts';
import { printable } from '../../report/printable.ts';
import { plural } from '../../report/words.ts';
import { runCases, strayCases } from '../../review/cases/run-cases.ts';
import type { TestedCase, TestedPolicy } from '../../review/cases/run-cases.ts';
import { ownPoliciesFolder } from '../../review/settings/own-policies/own-policy-files.ts';
import { noOwnPolicies, readOwnPolicies } from '../../review/settings/own-policies/read-own-policies.ts';
import type { OwnPolicies } from '../../review/settings/own-policies/read-own-policies.ts';
import { terminalTools } from './tools.ts';

/** `phasegate test-policies`: the cases of the policies of one's own. 0: all hold. 1: some do not. 2: a file is wrong. */
export async function testPoliciesCommand(args: readonly string[]): Promise<number> {
  if (args.includes('--schema')) return printSchema();
  const { opened, own } = await openNamed(args);
  const source = { ...opened, own };
  const tested: TestedPolicy[] = [];
  for await (const one of runCases(source, await terminalTools(undefined))) {
    say(policyLines(one));
    tested.push(one);
  }
  const stray = opened.only === undefined ? strayCases(source) : [];
  say(stray.map((stranger) => `LACKS  ${stranger} belongs to no policy: it bears the name of none.`));
  for (const problem of own.problems) process.stderr.write(`phasegate: ${printable(problem)}\n`);
  return conclude(tested, stray.length, own.problems.length);
}

/** The policies that are meant. Throws `Problem` where there are none. */
async function openNamed(args: readonly string[]): Promise<{ readonly opened: OwnPolicyFolder; readonly own: OwnPolicies }> {
  const [path, ...more] = args;
  if (more.length > 0 || path?.startsWith('-') === true)
    throw new Problem('Name one folder, or one policy; or --schema alone. Run "phasegate test-policies --help" for what it takes.');
  const opened = await openOwnPolicies(path);
  const own = opened === undefined ? noOwnPolicies : only(await readOwnPolicies(opened.tree, opened.folder), opened);
  if (opened === undefined || own.policies.length + own.problems.length === 0)
    throw new Problem(`There are no policies of your own in ${path ?? ownPoliciesFolder}. docs/own-policies.md says how to write one.`);
  return { opened, own };
}

async function printSchema(): Promise<number> {
  const { ownPolicyJsonSchema } = await import('../../review/settings/own-policies/own-policy-schema.ts');
  process.stdout.write(`${JSON.stringify(ownPolicyJsonSchema(), null, 2)}\n`);
  return 0;
}

/** The policy of which the file or its cases were named. */
function only(own: OwnPolicies, { only: name, tree }: OwnPolicyFolder): OwnPolicies {
  if (name === undefined) return own;
  const files = tree.paths.filter((path) => path.replace(/\.ya?ml$/u, '') === name);
  return {
    ...own,
    policies: own.policies.filter(({ id }) => files.includes(own.paths.get(id) ?? '')),
    problems: own.problems.filter((problem) => files.some((path) => problem.startsWith(path))),
  };
}

function policyLines({ id, path, severity, phase, cases, gaps }: TestedPolicy): readonly string[] {
  return [`${id}  ${path}  ${severity}, phase ${phase}`, ...cases.flatMap(caseLines), ...gaps.map((gap) => `  LACKS  ${gap}`)];
}

function caseLines({ title, path, line, problems }: TestedCase): readonly string[] {
  if (problems.length === 0) return [`  holds  ${title}`];
  return [`  FAILS  ${title} (${path}:${line})`, ...problems.flatMap((problem) => problem.split('\n')).map((text) => `         ${text}`)];
}

function say(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

function conclude(tested: readonly TestedPolicy[], stray: number, problems: number): number {
  const cases = tested.flatMap((one) => one.cases);
  const failing = cases.filter((one) => one.problems.length > 0).length;
  const gaps = tested.flatMap((one) => one.gaps).length + stray;
  const wrong = [
    ...(failing === 0 ? [] : [`${failing} of them ${failing === 1 ? 'does' : 'do'} not hold`]),
    ...(gaps === 0 ? [] : [plural(gaps, 'gap')]),
    ...(problems === 0 ? [] : [`${plural(problems, 'file')} cannot be used`]),
  ];
  const counts = `${plural(tested.length, 'policy', 'policies')}, ${plural(cases.length, 'case')}`;
  say([`${counts}: ${wrong.length === 0 ? 'all hold' : wrong.join(', ')}.`]);
  if (problems > 0) return 2;
  return failing + gaps > 0 ? 1 : 0;
}
