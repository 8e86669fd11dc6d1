import { rememberedByText } from '../../core/remembered-by-text.ts';
import { partsIn } from '../../model/pipeline/parts.ts';
import type { Pipeline, PipelineStep } from '../../model/sources/pipeline.ts';

/** What a scanner looks at: one takes the place of another of the same kind. */
export type ScannerKind = 'infrastructure' | 'code' | 'dependencies' | 'images' | 'the running application';

/** Weights of findings, the gravest first. */
export const weights = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type Weight = (typeof weights)[number];

/** A scanner that a step runs. */
export interface Scan {
  readonly tool: string;
  readonly kind: ScannerKind;
  /** Weights of findings that stop the pipeline; empty for a run that stops nothing. */
  readonly stops: readonly Weight[];
}

interface Tool {
  readonly tool: string;
  readonly kind: ScannerKind;
  /** Stands in each text that `name` matches. */
  readonly word: string;
  /** In what a step runs: an action, an image, a command. */
  readonly name: RegExp;
  /** A setting of an action that says what it looks at. */
  readonly setting?: RegExp;
  /** Set for tools that only report unless they are told to fail. */
  readonly failsBy?: RegExp;
}

/** Where a command or an action begins: a name in a comment or an output is no run. Nothing here goes over the end of a line or of a command. */
const begins = String.raw`(?:^|[;&|(])[ \t]*(?:-[ \t]+)?(?:(?:uses|image|repo|run|id|entry|command|script)[ \t]*:[ \t]*['"]?)?`;
/** What may stand before the tool itself. */
const through = String.raw`(?:sudo[ \t]+|npx[ \t]+(?:-[^\s;&|(]+[ \t]+)*|pipx[ \t]+run[ \t]+|uvx[ \t]+|(?:poetry|uv|pipenv)[ \t]+run[ \t]+|bundle[ \t]+exec[ \t]+|python3?[ \t]+-m[ \t]+|docker[ \t]+run[ \t]+(?:[^\s;&|(]+[ \t]+)*?)?(?:docker:\/\/|https?:\/\/)?(?:[\w.-]+\/)*`;
const run = (word: string): Pick<Tool, 'word' | 'name'> => ({
  word,
  name: new RegExp(String.raw`${begins}${through}(?:${word})(?=$|[\s@"'/]|:\S)`, 'imu'),
});

const fails = /exit-?code[ \t]{0,5}[:= \t][ \t]{0,5}['"]?[1-9]/iu;
/** By its command, and by its action with a setting. */
const trivy = (kind: ScannerKind, commands: string, setting: RegExp): readonly Tool[] => [
  { tool: 'Trivy', kind, word: 'trivy', name: new RegExp(String.raw`\btrivy[ \t]+(?:${commands})\b`, 'iu'), failsBy: fails },
  { tool: 'Trivy', kind, word: 'trivy', name: /trivy-action/iu, setting, failsBy: fails },
];
const tools: readonly Tool[] = [
  { tool: 'Checkov', kind: 'infrastructure', ...run('checkov|checkov-action') },
  { tool: 'tfsec', kind: 'infrastructure', ...run('tfsec(?:-action|-pr-commenter-action)?') },
  { tool: 'KICS', kind: 'infrastructure', ...run('kics(?:-github-action)?') },
  { tool: 'Terrascan', kind: 'infrastructure', ...run('terrascan(?:-action)?') },
  { tool: 'cfn-nag', kind: 'infrastructure', ...run('cfn_nag_scan|cfn_nag|cfn-nag(?:-action)?') },
  { tool: 'CloudFormation Guard', kind: 'infrastructure', ...run('cfn-guard') },
  { tool: 'Snyk', kind: 'infrastructure', ...run(String.raw`snyk[ \t]+iac|snyk/actions/iac`) },
  ...trivy('infrastructure', 'config|conf', /^scan-type[ \t]*:[ \t]*['"]?config/imu),
  ...trivy('dependencies', 'fs|repo', /^scan-type[ \t]*:[ \t]*['"]?(?:fs|repo)/imu),
  ...trivy('images', 'image', /^image-ref[ \t]*:/imu),
  { tool: 'Semgrep', kind: 'code', ...run(String.raw`semgrep(?:-action)?`), failsBy: /semgrep[ \t]+ci\b|--error\b|semgrep-action/iu },
  { tool: 'CodeQL', kind: 'code', ...run('github/codeql-action/analyze') },
  { tool: 'Bandit', kind: 'code', ...run('bandit') },
  { tool: 'gosec', kind: 'code', ...run('gosec') },
  { tool: 'Brakeman', kind: 'code', ...run('brakeman') },
  { tool: 'Snyk', kind: 'code', ...run(String.raw`snyk[ \t]+code`) },
  { tool: 'SonarQube', kind: 'code', ...run('sonarqube-scan-action|sonarcloud-github-action|sonar-scanner') },
  { tool: 'dependency review', kind: 'dependencies', ...run('actions/dependency-review-action') },
  { tool: 'npm audit', kind: 'dependencies', ...run(String.raw`(?:npm|yarn|pnpm)[ \t]+audit`) },
  { tool: 'pip-audit', kind: 'dependencies', ...run('pip-audit|gh-action-pip-audit') },
  { tool: 'OSV-Scanner', kind: 'dependencies', ...run('osv-scanner(?:-action)?') },
  { tool: 'govulncheck', kind: 'dependencies', ...run('govulncheck(?:-action)?') },
  {
    tool: 'Snyk',
    kind: 'dependencies',
    ...run(String.raw`snyk[ \t]+test|snyk/actions/(?:node|python|maven|gradle|golang|dotnet|ruby)`),
  },
  {
    tool: 'Grype',
    kind: 'images',
    ...run('grype|anchore/scan-action'),
    failsBy: /fail-build[ \t]*:[ \t]*['"]?true|scan-action|--fail-on/iu,
  },
  { tool: 'Snyk', kind: 'images', ...run(String.raw`snyk[ \t]+container|snyk/actions/docker`) },
  { tool: 'ZAP', kind: 'the running application', ...run('zaproxy/action-[a-z]+|zap-(?:baseline|full-scan|api-scan)') },
];

/** Most steps run none of them: one search says so, where each tool's own begins at every line. */
const anyWord = new RegExp([...new Set(tools.map(({ word }) => word))].join('|'), 'iu');

/** Settings and flags by which a finding stops nothing. */
const stopsNothing =
  /\|\|[ \t]*(?:true\b|:|exit[ \t]+0|echo\b)|--exit-zero\b|--soft-fail\b(?!-on)|\bsoft[_-]fail[ \t]*:[ \t]*['"]?true|--no-fail\b|--fail-on[ \t]+none|exit-?code[ \t]{0,5}[:= \t][ \t]{0,5}['"]?0\b|\bwarn-only[ \t]*:[ \t]*['"]?true|\bfail-build[ \t]*:[ \t]*['"]?false/iu;
/** Settings and flags that name the weight from which a finding counts, or all that count. */
const floorSetting =
  /(?:--audit-level|--severity-threshold|--fail-on|fail-on-severity|severity-cutoff|--min-severity|--severity|\bseverity)[ \t]{0,5}[:= \t][ \t]{0,5}['"]?([a-z, ]{1,60})/iu;

/** Scripts say the same again and again, on both sides. */
const known = rememberedByText<readonly Scan[]>();

/** The scanners that a step runs; none for a step that is off. */
export function scansIn(step: PipelineStep): readonly Scan[] {
  if (step.isOff) return [];
  const scans = known.of(`${step.hidesPipes === true} ${step.text}`, () => scansOf(step));
  return step.ignoresFailure ? scans.map((scan) => ({ ...scan, stops: [] })) : scans;
}

function scansOf(step: PipelineStep): readonly Scan[] {
  const parts = partsIn(step).filter(({ text }) => anyWord.test(text));
  if (parts.length === 0) return [];
  return tools.flatMap(({ tool, kind, name, setting, failsBy }): readonly Scan[] => {
    const own = parts.filter(({ text }) => name.test(text) && (setting === undefined || setting.test(text)));
    if (own.length === 0) return [];
    const stopping = own.filter(
      ({ text, ignoresFailure }) => !ignoresFailure && !stopsNothing.test(text) && (failsBy === undefined || failsBy.test(text)),
    );
    const stopped = new Set(stopping.flatMap(({ text }) => weightsIn(text)));
    return [{ tool, kind, stops: weights.filter((weight) => stopped.has(weight)) }];
  });
}

/** The pipeline, and the file behind it in which the step stands. */
export function whereRun({ path }: Pipeline, { at }: PipelineStep): string {
  return at.path === path ? path : `${at.path} (run by ${path})`;
}

function weightsIn(text: string): readonly Weight[] {
  const named = (floorSetting.exec(text)?.[1] ?? '').toUpperCase().replaceAll('MODERATE', 'MEDIUM');
  const lowest = weights.findLast((weight) => named.includes(weight));
  return lowest === undefined ? weights : weights.slice(0, weights.indexOf(lowest) + 1);
}
