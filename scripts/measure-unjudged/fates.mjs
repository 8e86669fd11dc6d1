/** What becomes of each file that a change touches: from the review's own report, and from what the recognisers make of the file by itself. */
import { execFileSync } from 'node:child_process';

const { unjudgedFiles } = await import('../../src/review/not-judged/unjudged-files.ts');

/** Marks of an estate in a text of any kind. */
const marks =
  /\bAWS::[A-Z]\w+::|\barn:aws[\w-]{0,10}:|"Effect"\s{0,9}:|\baws_(?:security_group|iam|s3|instance|lambda)\w{0,40}|0\.0\.0\.0\/0|\baws (?:ec2|iam|s3api|rds|lambda|eks|ecs|cloudformation) /u;
/** The widest look: whatever speaks of AWS by its name. */
const mention = /aws|amazon/iu;
const filesMax = 3_000;
export const bytesMax = 1_000_000;

function git(dir, ...args) {
  return execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

function textOf(dir, commit, path) {
  try {
    const text = git(dir, 'show', `${commit}:${path}`);
    return text.length > bytesMax || text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A side as if no evaluator had taken anything. */
function sideOf(dir, commit, paths) {
  const texts = paths.map((path) => ({ path, text: textOf(dir, commit, path) })).filter(({ text }) => text !== undefined);
  return {
    side: { files: new Map(texts.map((file) => [file.path, file])), evaluations: [], deployed: [] },
    paths: git(dir, 'ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(Boolean),
  };
}

const statuses = { A: 'added', D: 'removed' };

/** What is no estate, by the end of its name; the first that fits. */
const sorts = [
  [
    'documents',
    /\.(?:mdx?|rst|adoc|txt|html?|pdf|pptx?|docx?|csv|ipynb|drawio|puml)$|(?:^|\/)(?:docs?|LICENSE|README|CODEOWNERS|CHANGELOG)(?:[/.]|$)/iu,
  ],
  ['tests and fixtures', /(?:^|\/)(?:tests?|spec|__tests__|fixtures?|testdata|snapshots?)\/|[._-](?:test|spec)\.\w+$/iu],
  ['pictures and binaries', /\.(?:png|jpe?g|gif|svg|ico|zip|jar|gz|woff2?|ttf|exe|so|mp4|dll|whl)$/iu],
  [
    'workflows and builds',
    /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.gitlab)\/|(?:^|\/)(?:Makefile|Jenkinsfile|Dockerfile[^/]*|docker-compose[^/]*|buildspec[^/]*|\.travis\.yml|\.gitlab-ci\.yml|azure-pipelines[^/]*|\.pre-commit[^/]*)$/u,
  ],
  [
    'locks and settings of tools',
    /(?:^|\/)(?:\.[^/]+|package(?:-lock)?\.json|yarn\.lock|go\.(?:mod|sum)|requirements[^/]*|Pipfile[^/]*|poetry\.lock|tsconfig[^/]*|setup\.(?:py|cfg)|pyproject\.toml|[^/]+\.(?:lock|toml|ini|cfg))$|\.lock\.hcl$/u,
  ],
  [
    'programs',
    /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|cs|rs|php|c|h|cc|cpp|swift|scala|ex|exs|clj|lua|pl|r|vue|css|scss|less|sql|graphql|vm)$/iu,
  ],
  ['scripts', /\.(?:sh|bash|zsh|ps1|bat|cmd|mk)$|(?:^|\/)(?:bin|scripts?)\/[^/.]+$/iu],
  ['other YAML and JSON', /\.(?:ya?ml|json)$/iu],
];

function sortOf(path) {
  return sorts.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';
}

/** Of each changed file `judged: KIND`, `told: KIND`, `no estate: SORT`, or `neither: …` where it bears marks of an estate and nothing is said of it. */
export function fatesOf({ git: dir, base, head }, report) {
  const fields = git(dir, 'diff', '--no-renames', '--name-status', '-z', base, head).split('\0').filter(Boolean);
  const all = fields.flatMap((path, at) => (at % 2 === 0 ? [] : [{ path, status: statuses[fields[at - 1]] ?? 'modified' }]));
  const files = all.slice(0, filesMax);
  const paths = files.map(({ path }) => path);
  const sides = [base, head].map((commit) => sideOf(dir, commit, paths));
  const kinds = new Map(unjudgedFiles({ files, base: sides[0], head: sides[1], exclude: [] }).map(({ path, kind }) => [path, kind]));
  const told = toldOf(report);
  const textIn = (path) => sides[1].side.files.get(path)?.text ?? sides[0].side.files.get(path)?.text;
  const fate = (path) => {
    const kind = kinds.get(path);
    const why = told.get(path);
    if (why !== undefined) return `told: ${why}`;
    if (kind !== undefined) return `judged: ${kind}`;
    const text = textIn(path);
    if (text !== undefined && marks.test(text)) return `neither: ${sortOf(path)}`;
    return `no estate: ${sortOf(path)}${text !== undefined && mention.test(text) ? ', with the name of AWS' : ''}`;
  };
  return { files: files.map(({ path }) => ({ path, fate: fate(path) })), cut: all.length - files.length };
}

/** Of each path the first that the report says of it as not judged, not read or not understood. */
function toldOf({ notJudged, skipped, diagnostics, failures }) {
  const told = new Map();
  const say = (path, why) => {
    if (!told.has(path)) told.set(path, why);
  };
  // A call that is not judged says nothing of the rest of its file.
  const parts = new Set(['module', 'awscc', 'cloud-control', 'stack-set', 'nested-stack', 'template-module', 'macro']);
  for (const { path, kind } of notJudged) if (!parts.has(kind)) say(path, kind);
  for (const { path, reason } of skipped) say(path, `not read (${reason})`);
  for (const { kind, path } of diagnostics) if (kind === 'not-read' || kind === 'parse-error') say(path, `not understood (${kind})`);
  for (const failure of failures) for (const path of failure.match(/[\w./-]+\.\w+/gu) ?? []) say(path, 'a failure of the review');
  return told;
}
