import type { Pipeline, PipelineStep } from '../../model/sources/pipeline.ts';

/** What a scanner looks at: one takes the place of another of the same kind. */
export const scannerKinds = ['infrastructure', 'code', 'dependencies', 'images', 'the running application'] as const;
export type ScannerKind = (typeof scannerKinds)[number];

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
  /** In what a step runs: an action, an image, a command. */
  readonly name: RegExp;
  /** Set for tools that only report unless they are told to fail. */
  readonly failsBy?: RegExp;
}

/** Where a command or an action begins: a name in a comment or an output is no run. */
const begins = String.raw`(?:^|[;&|(])\s*(?:-\s+)?(?:(?:uses|image|repo|run|id|entry|command|script)\s*:\s*['"]?)?`;
/** What may stand before the tool itself. */
const through = String.raw`(?:sudo\s+|npx\s+(?:-\S+\s+)*|pipx\s+run\s+|uvx\s+|(?:poetry|uv|pipenv)\s+run\s+|bundle\s+exec\s+|python3?\s+-m\s+|docker\s+run\s+(?:\S+\s+)*?)?(?:docker:\/\/|https?:\/\/)?(?:[\w.-]+\/)*`;
const run = (name: string): RegExp => new RegExp(String.raw`${begins}${through}(?:${name})(?=$|[\s@"'/]|:\S)`, 'imu');

const fails = /exit-?code\s*[:=\s]\s*['"]?[1-9]/iu;
const tools: readonly Tool[] = [
  { tool: 'Checkov', kind: 'infrastructure', name: run('checkov|checkov-action') },
  { tool: 'tfsec', kind: 'infrastructure', name: run('tfsec(?:-action|-pr-commenter-action)?') },
  { tool: 'KICS', kind: 'infrastructure', name: run('kics(?:-github-action)?') },
  { tool: 'Terrascan', kind: 'infrastructure', name: run('terrascan(?:-action)?') },
  { tool: 'cfn-nag', kind: 'infrastructure', name: run('cfn_nag_scan|cfn_nag|cfn-nag(?:-action)?') },
  { tool: 'CloudFormation Guard', kind: 'infrastructure', name: run('cfn-guard') },
  { tool: 'Snyk', kind: 'infrastructure', name: run(String.raw`snyk\s+iac|snyk/actions/iac`) },
  {
    tool: 'Trivy',
    kind: 'infrastructure',
    name: /\btrivy\s+(?:config|conf)\b|trivy-action[\s\S]*?scan-type\s*:\s*['"]?config/iu,
    failsBy: fails,
  },
  {
    tool: 'Trivy',
    kind: 'dependencies',
    name: /\btrivy\s+(?:fs|repo)\b|trivy-action[\s\S]*?scan-type\s*:\s*['"]?(?:fs|repo)/iu,
    failsBy: fails,
  },
  { tool: 'Trivy', kind: 'images', name: /\btrivy\s+image\b|trivy-action[\s\S]*?image-ref\s*:/iu, failsBy: fails },
  { tool: 'Semgrep', kind: 'code', name: run(String.raw`semgrep(?:-action)?`), failsBy: /semgrep\s+ci\b|--error\b|semgrep-action/iu },
  { tool: 'CodeQL', kind: 'code', name: run('github/codeql-action/analyze') },
  { tool: 'Bandit', kind: 'code', name: run('bandit') },
  { tool: 'gosec', kind: 'code', name: run('gosec') },
  { tool: 'Brakeman', kind: 'code', name: run('brakeman') },
  { tool: 'Snyk', kind: 'code', name: run(String.raw`snyk\s+code`) },
  { tool: 'SonarQube', kind: 'code', name: run('sonarqube-scan-action|sonarcloud-github-action|sonar-scanner') },
  { tool: 'dependency review', kind: 'dependencies', name: run('actions/dependency-review-action') },
  { tool: 'npm audit', kind: 'dependencies', name: run(String.raw`(?:npm|yarn|pnpm)\s+audit`) },
  { tool: 'pip-audit', kind: 'dependencies', name: run('pip-audit|gh-action-pip-audit') },
  { tool: 'OSV-Scanner', kind: 'dependencies', name: run('osv-scanner(?:-action)?') },
  { tool: 'govulncheck', kind: 'dependencies', name: run('govulncheck(?:-action)?') },
  { tool: 'Snyk', kind: 'dependencies', name: run(String.raw`snyk\s+test|snyk/actions/(?:node|python|maven|gradle|golang|dotnet|ruby)`) },
  { tool: 'Grype', kind: 'images', name: run('grype|anchore/scan-action'), failsBy: /fail-build\s*:\s*['"]?true|scan-action|--fail-on/iu },
  { tool: 'Snyk', kind: 'images', name: run(String.raw`snyk\s+container|snyk/actions/docker`) },
  { tool: 'ZAP', kind: 'the running application', name: run('zaproxy/action-[a-z]+|zap-(?:baseline|full-scan|api-scan)') },
];

/** Settings and flags by which a finding stops nothing. */
const stopsNothing =
  /\|\|\s*(?:true\b|:|exit\s+0|echo\b)|--exit-zero\b|--soft-fail\b(?!-on)|\bsoft[_-]fail\s*:\s*['"]?true|--no-fail\b|--fail-on\s+none|exit-?code\s*[:=\s]\s*['"]?0\b|\bwarn-only\s*:\s*['"]?true|\bfail-build\s*:\s*['"]?false/iu;
const ignoresAll = /\bset\s+\+e\b/u;
/** Settings and flags that name the weight from which a finding counts, or all that count. */
const floorSetting =
  /(?:--audit-level|--severity-threshold|--fail-on|fail-on-severity|severity-cutoff|--min-severity|--severity|\bseverity)\s*[:=\s]\s*['"]?([a-z, ]+)/iu;

/** Of a step as much as this is looked at; scripts in pipelines are far shorter. */
const charsMax = 10_000;

/** The scanners that a step runs; none for a step that is off. */
export function scansIn(step: PipelineStep): readonly Scan[] {
  if (step.isOff) return [];
  const text = step.text.slice(0, charsMax).replaceAll(/^[ \t]*#.*$/gmu, '');
  return tools
    .filter(({ name }) => name.test(text))
    .map(({ tool, kind, name, failsBy }) => {
      const own = ownPart(text, name);
      const isIdle =
        step.ignoresFailure || stopsNothing.test(own) || ignoresAll.test(text) || (failsBy !== undefined && !failsBy.test(own));
      return { tool, kind, stops: isIdle ? [] : weightsIn(own) };
    });
}

/** The pipeline, and the file behind it in which the step stands. */
export function whereRun({ path }: Pipeline, { at }: PipelineStep): string {
  return at.path === path ? path : `${at.path} (run by ${path})`;
}

/** The commands of a script that run it, each to its end; all of a step that is an action. */
function ownPart(text: string, name: RegExp): string {
  if (/^[ \t]*(?:-[ \t]+)?uses[ \t]*:/mu.test(text)) return text;
  const commands = text.replaceAll(/\\\r?\n/gu, ' ').split(/\n|;(?=\s)/u);
  const own = commands.filter((command) => name.test(command));
  return own.length === 0 ? text : own.join('\n');
}

function weightsIn(text: string): readonly Weight[] {
  const named = (floorSetting.exec(text)?.[1] ?? '').toUpperCase().replaceAll('MODERATE', 'MEDIUM');
  const lowest = weights.findLast((weight) => named.includes(weight));
  return lowest === undefined ? weights : weights.slice(0, weights.indexOf(lowest) + 1);
}
