import { lineRange } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { readYamlSteps } from '../../evaluate/workflow/read-yaml-steps.ts';
import type { PipelineStep } from './step.ts';

/** Pipelines that are no workflows of GitHub, by their paths. */
export const otherPipelinePath =
  /^(?:\.gitlab-ci\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.ya?ml|azure-pipelines\.ya?ml|\.buildkite\/[\w-]+\.ya?ml|Jenkinsfile|\.travis\.ya?ml)$|(?:^|\/)(?:buildspec[\w.-]*\.ya?ml|\.pre-commit-config\.ya?ml|lefthook\.ya?ml)$|^\.husky\/[\w-]+$/u;

/** What such a pipeline runs, line by line. */
export function stepsOfLines(file: SourceFile): readonly PipelineStep[] {
  return (/\.ya?ml$/u.test(file.path) ? readYamlSteps(file) : undefined) ?? fromLines(file);
}

/** `sh 'checkov -d .'`, `sh(script: "…")`: what a Jenkinsfile hands to a shell. */
const shellOf = /^.*?\b(?:sh|bat|pwsh|powershell)\b[\s(]*(?:script\s*:\s*)?(?:'{3}|"{3}|['"])/u;
/** A block whose failures do not count, and a call whose result is only looked at. */
const catches = /\b(?:catchError|warnError)\b/u;
/** A stage that does not run. */
const never = /\bwhen\s*\{\s*expression\s*\{\s*(?:return\s+)?false\b/u;
const looks = /\breturnStatus\s*:\s*true|\ballow_failure\s*:\s*true|\bcontinueOnError\s*:\s*true/iu;

function fromLines({ path, text }: SourceFile): readonly PipelineStep[] {
  const lines = text.split(/\r\n|\n/u);
  const said = path.endsWith('Jenkinsfile') ? lines.map(courseInBlocks()) : lines.map(() => runs);
  return lines.flatMap((line, index): readonly PipelineStep[] => {
    if (line.trim() === '' || /^\s*(?:#|\/\/)/u.test(line)) return [];
    const { isOff, ignoresFailure } = said[index] ?? runs;
    const own = path.endsWith('Jenkinsfile') ? line.replace(shellOf, '').replace(/['"]{1,3}\)?\s*$/u, '') : line;
    const at = { path, range: lineRange(index + 1, line.length) };
    return [{ text: own, at, isOff, ignoresFailure: ignoresFailure || looks.test(line) }];
  });
}

type Course = Pick<PipelineStep, 'isOff' | 'ignoresFailure'>;
const runs: Course = { isOff: false, ignoresFailure: false };

/** Of a Jenkinsfile line by line: the blocks around a line that catch failures, or do not run. */
function courseInBlocks(): (line: string) => Course {
  let depth = 0;
  let caught = Number.POSITIVE_INFINITY;
  let off = Number.POSITIVE_INFINITY;
  return (line) => {
    if (catches.test(line)) caught = Math.min(caught, depth);
    if (never.test(line)) off = Math.min(off, depth);
    const course = { isOff: off <= depth, ignoresFailure: caught <= depth };
    depth += (line.match(/\{/gu)?.length ?? 0) - (line.match(/\}/gu)?.length ?? 0);
    // A block ends where the depth is what it was before; what `when` says is of the block around it.
    if (line.includes('}') && depth <= caught) caught = Number.POSITIVE_INFINITY;
    if (depth < off) off = Number.POSITIVE_INFINITY;
    return course;
  };
}
