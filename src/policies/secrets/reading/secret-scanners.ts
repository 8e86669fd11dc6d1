import { lineRange } from '../../../core/location.ts';
import type { Location } from '../../../core/location.ts';
import type { SourceText } from '../../../model/sources/source-text.ts';

/** A scanner for secrets that a workflow, a pipeline or a hook runs. */
export interface ScannerRun {
  readonly tool: string;
  /** False where a finding of it stops nothing. */
  readonly blocks: boolean;
  readonly at: Location;
}

const pipelineFile =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.circleci\/config\.yml|bitbucket-pipelines\.yml|azure-pipelines\.ya?ml|Jenkinsfile|buildspec\.ya?ml|\.travis\.yml)$|(?:^|\/)(?:\.pre-commit-config\.yaml|lefthook\.ya?ml)$|^\.husky\/[\w-]+$/u;

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
const stopsNothing = /\|\|\s*(?:true|:|exit\s+0)|--exit-code[ =]0\b|\bcontinue-on-error\s*:\s*(?:true|"true")|\ballow_failure\s*:\s*true/iu;
/** A step's own settings stand around the line that runs it. */
const linesAround = 8;

/** One run of each tool in a file: the first that blocks, else the first. */
export function scannersIn({ path, text }: Pick<SourceText, 'path' | 'text'>): readonly ScannerRun[] {
  if (!pipelineFile.test(path)) return [];
  const lines = text.split(/\r\n|\n/u);
  const runs = lines.flatMap((line, index): ScannerRun[] => {
    if (/^\s*#/u.test(line) || !runLine.test(line)) return [];
    const at = { path, range: lineRange(index + 1, line.length) };
    return tools
      .filter(([, name]) => name.test(line))
      .map(([tool]) => ({ tool, blocks: !stopsNothing.test(stepAround(lines, index)), at }));
  });
  const byTool = new Map<string, ScannerRun>();
  for (const run of runs) if (byTool.get(run.tool)?.blocks !== true) byTool.set(run.tool, run);
  return [...byTool.values()];
}

/** From the dash that begins the step to the next one, a few lines at most. */
function stepAround(lines: readonly string[], index: number): string {
  const starts = (line: string | undefined): boolean => /^\s*-\s/u.test(line ?? '');
  let first = index;
  while (first > 0 && index - first < linesAround && !starts(lines[first])) first -= 1;
  let end = index + 1;
  while (end < lines.length && end - index < linesAround && !starts(lines[end])) end += 1;
  return lines.slice(first, end).join('\n');
}
