import type { SourceFile } from '../../core/source.ts';
import { isSearchCut, mayRun } from '../../model/pipeline/called-steps.ts';
import type { NamedTree } from '../../model/pipeline/called-steps.ts';
import { isPipelinePath } from '../../model/sources/pipeline.ts';
import type { SideReader } from './side-reader.ts';
import type { SideRequest } from './side-request.ts';

/** What pipelines run, by its path: scripts, targets, actions of the repository. */
const mayBeRun = /\.(?:sh|bash|zsh|mk|ya?ml)$|(?:^|\/)package\.json$|(?:^|\/)[^./]+$/u;
/** Words of which scanners are called, so that most scripts are no reason to read pipelines. */
const ofScanners =
  /checkov|tfsec|kics|terrascan|cfn[-_]nag|cfn-guard|snyk|trivy|semgrep|codeql|bandit|gosec|brakeman|sonar|\baudit\b|osv-scanner|govulncheck|grype|zap|gitleaks|trufflehog|secrets|secretlint|ggshield|phasegate|access-?analyzer|parliament|prowler/iu;
const actionPath = /(?:^|\/)action\.ya?ml$/u;
/** Files that are read beside a change for its pipelines. */
const filesMax = 300;
const roundsMax = 10;

export async function touchesPipelines(changed: SideRequest['changed'], reader: SideReader): Promise<boolean> {
  // A scan looks at all files anyway.
  if (changed === 'all') return false;
  if ([...changed].some((path) => isPipelinePath(path) || actionPath.test(path))) return true;
  const scripts = [...changed].filter((path) => mayBeRun.test(path) && reader.has(path));
  if (scripts.length === 0) return false;
  await reader.read(scripts);
  return scripts.some((path) => ofScanners.test(reader.files.get(path)?.text ?? ''));
}

/** The pipelines that the change leaves alone, and what pipelines run, a script that another one runs included. */
export async function readPipelines(reader: SideReader, isChanged: (path: string) => boolean): Promise<BesideFiles> {
  const read = new Map<string, SourceFile>();
  const tried = new Set<string>();
  let open = reader.paths.filter(isPipelinePath);
  const names = new Set(open.length === 0 ? [] : [...reader.existing].flatMap((path) => path.split('/')));
  const tree: NamedTree = { has: (path) => reader.has(path), names };
  for (let round = 0; round < roundsMax && open.length > 0 && read.size < filesMax; round++) {
    const wanted = open.slice(0, filesMax - read.size);
    // Much of what a pipeline names is a program, or something else that nobody reads.
    await reader.readIfPossible(wanted);
    for (const path of wanted) tried.add(path);
    const found = wanted.flatMap((path) => reader.files.get(path) ?? []);
    for (const file of found) read.set(file.path, file);
    const left = open.slice(wanted.length);
    open = [...new Set([...left, ...found.flatMap((file) => mayRun(file, tree))])].filter((path) => !read.has(path) && !tried.has(path));
  }
  return {
    files: [...read.values()].filter(({ path }) => !isChanged(path)),
    isCut: open.length > 0 || [...read.values()].some(isSearchCut),
  };
}

interface BesideFiles {
  readonly files: readonly SourceFile[];
  /** There are more than are read. */
  readonly isCut: boolean;
}
