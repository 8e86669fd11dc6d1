import { Problem } from '../../core/problem.ts';
import { policyInfos } from './tool-info.ts';

/** `phasegate explain POLICY`: what a policy looks for, why it matters and what to do. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const [wanted] = args;
  const infos = policyInfos();
  if (wanted === undefined) {
    process.stdout.write(`${infos.map((info) => `${info.id.padEnd(42)} ${info.title}`).join('\n')}\n`);
    return 0;
  }
  const info = infos.find(({ id }) => id === wanted);
  if (info === undefined) {
    const near = infos.filter(({ id }) => id.split('-').some((word) => wanted.split('-').includes(word))).map(({ id }) => id);
    const hint = near.length === 0 ? 'Run "phasegate explain" for the list.' : `Did you mean ${near.slice(0, 3).join(', ')}?`;
    throw new Problem(`There is no policy "${wanted.slice(0, 80)}". ${hint}`);
  }
  const sections = [
    `${info.title}\n${info.id} · ${info.severity} · phase ${info.phase} · ${info.controlTitle}`,
    `Why\n  ${info.why}`,
    `What to do\n  ${info.remedy}`,
    `Known limits\n${info.limits.map((limit) => `  - ${limit}`).join('\n')}`,
    `More in ${info.docsPath}`,
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  return 0;
}
