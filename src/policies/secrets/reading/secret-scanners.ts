import type { Location } from '../../../core/location.ts';
import type { Pipeline, PipelineStep } from '../../../model/sources/pipeline.ts';

/** A scanner for secrets that a workflow, a pipeline or a hook runs. */
export interface ScannerRun {
  readonly tool: string;
  /** False where a finding of it stops nothing. */
  readonly blocks: boolean;
  /** Where it stands, and where that is called. */
  readonly at: readonly Location[];
}

const tools: readonly (readonly [string, RegExp])[] = [
  ['gitleaks', /\bgitleaks\b(?!:allow)/iu],
  ['trufflehog', /\btrufflehog\b(?!:ignore)/iu],
  ['detect-secrets', /\bdetect-secrets\b|\bYelp\/detect-secrets\b/iu],
  ['git-secrets', /\bgit[- ]secrets\b/iu],
  ['secretlint', /\bsecretlint\b/iu],
  ['ggshield', /\bggshield\b|\bGitGuardian\/ggshield/iu],
  ['phasegate', /\bphasegate\b/iu],
];

/** What runs a tool, rather than naming it: an action, a hook's repository, an image, or a command. */
const runLine =
  /^\s*(?:-\s*)?(?:uses|repo|image|id|run|command|script)\s*:\s*\S|^\s*(?:-\s+)?(?:npx|docker\s+run|pipx?\s+run|\.?\/?[\w/.-]*(?:gitleaks|trufflehog|detect-secrets|secretlint|ggshield|phasegate)|git\s+secrets)\b/iu;
const stopsNothing = /\|\|\s*(?:true|:|exit\s+0)|--exit-code[ =]0\b/iu;
/** Of a step as much as this is looked at. */
const charsMax = 10_000;

/** One run of each tool in a pipeline: the first that blocks, else the first. */
export function scannersIn({ steps, onChanges, onlyCalled }: Pipeline): readonly ScannerRun[] {
  // Its callers here speak for it.
  if (onlyCalled === 'here') return [];
  const runs = steps.filter(({ isOff }) => !isOff).flatMap((step) => runsIn(step, onChanges));
  const byTool = new Map<string, ScannerRun>();
  for (const run of runs) if (byTool.get(run.tool)?.blocks !== true) byTool.set(run.tool, run);
  return [...byTool.values()];
}

function runsIn({ text, at, calledAt, ignoresFailure }: PipelineStep, onChanges: boolean): readonly ScannerRun[] {
  const lines = text
    .slice(0, charsMax)
    .replaceAll(/\\\r?\n/gu, ' ')
    .split(/\r\n|\n/u);
  return lines.flatMap((line) => {
    if (/^\s*#/u.test(line) || !runLine.test(line)) return [];
    const blocks = onChanges && !ignoresFailure && !stopsNothing.test(line);
    return tools
      .filter(([, name]) => name.test(line))
      .map(([tool]) => ({ tool, blocks, at: calledAt === undefined ? [at] : [at, calledAt] }));
  });
}
