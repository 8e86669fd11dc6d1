import type { UnknownValue } from '../../../core/value.ts';
import type { Location } from '../../../core/location.ts';
import { maybeIgnored } from '../../pipeline/not-seen.ts';
import { partsIn } from '../../../model/pipeline/parts.ts';
import type { Pipeline, PipelineStep } from '../../../model/sources/pipeline.ts';

/** A scanner for secrets that a workflow, a pipeline or a hook runs. */
export interface ScannerRun {
  readonly tool: string;
  /** False where a finding of it stops nothing. */
  readonly blocks: boolean;
  /** Set where an expression decides that. */
  readonly maybe?: UnknownValue;
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

/** What runs a tool, rather than naming it: an action, a hook's repository, an image. */
const runLine = /^[ \t]*(?:-[ \t]*)?(?:uses|repo|image|id)[ \t]*:[ \t]*\S/iu;
/** A command that is one of the tools, or git with one. */
const runs = /^(?:\S*\/)?(?:gitleaks|trufflehog3?|detect-secrets|secretlint|ggshield|phasegate|git-secrets|git secrets)(?=[\s:@-]|$)/iu;
const stopsNothing = /--exit-code[ =]0\b/iu;

/** What blocks for certain counts more than what an expression decides. */
function rank({ blocks, maybe }: ScannerRun): number {
  return blocks ? (maybe === undefined ? 2 : 1) : 0;
}

/** One run of each tool in a pipeline: the first that blocks, else the first. */
export function scannersIn({ steps, onChanges, onlyCalled }: Pipeline): readonly ScannerRun[] {
  // Its callers here speak for it.
  if (onlyCalled === 'here') return [];
  const found = steps.filter(({ isOff }) => !isOff).flatMap((step) => runsIn(step, onChanges));
  const byTool = new Map<string, ScannerRun>();
  for (const run of found) {
    const before = byTool.get(run.tool);
    if (before === undefined || rank(run) > rank(before)) byTool.set(run.tool, run);
  }
  return [...byTool.values()];
}

function runsIn(step: PipelineStep, onChanges: boolean): readonly ScannerRun[] {
  const { at, calledAt } = step;
  return partsIn(step).flatMap(({ text, ignoresFailure, isSetting }) => {
    const lines = isSetting ? text.split(/\r\n|\n/u).filter((line) => runLine.test(line)) : runs.test(text) ? [text] : [];
    const blocks = onChanges && !step.ignoresFailure && !ignoresFailure;
    return lines.flatMap((line) =>
      tools
        .filter(([, name]) => name.test(line))
        .map(([tool]) => ({
          tool,
          blocks: blocks && !stopsNothing.test(line),
          at: calledAt === undefined ? [at] : [at, calledAt],
          ...maybeIgnored(step),
        })),
    );
  });
}
