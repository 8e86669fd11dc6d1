import type { Comparison } from '../comparison/compare.ts';
import type { ProofWanted } from '../comparison/compare-unresolved.ts';
import type { Side } from '../sides/load-side.ts';
import { filledIn } from '../not-judged/filled-in.ts';
import { isExcluded } from '../settings/exclude.ts';
import type { Change } from '../ports.ts';
import type { Claims } from '../comparison/run-policies.ts';

/** Reasons why a review is no review, whatever was found: each ends in the conclusion `failure`, never in a pass. */

/** Policies that crashed on either side. */
export function policyFailures(claims: { readonly base: Claims; readonly head: Claims }): readonly string[] {
  return [...new Set([...claims.base.failures, ...claims.head.failures])];
}

/** What an artifact or a commit names and does not hold: nothing can be said about the change then. */
export function missingFrom(base: Side, head: Side): readonly string[] {
  return [...new Set([...base.broken, ...head.broken, ...(head.lacking ?? []), ...missingObjects(base), ...missingObjects(head)])];
}

/** What is packed is not looked into: that a clone without large objects lacks it takes nothing from the review, which names it all the same. */
const archive = /\.(?:zip|jar|war|whl|egg|gz|tgz|bz2|xz|7z|rar|zst|tar|exe|dll|so|dylib|class|pyc|wasm|bin|iso|rpm|deb|dmg)$/iu;

function missingObjects(side: Side): readonly string[] {
  const [first, ...others] = side.skipped.filter(
    ({ path, reason }) => reason === 'missing-object' && !mediaFile.test(path) && !archive.test(path),
  );
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `${first.path}${more} cannot be read: the clone does not have the object. Fetch the whole commit (no --filter, no partial clone) and try again.`,
  ];
}

/** A changed file that base could read and head cannot: what the change says there is not known, and must not pass as nothing. */
export function brokenBy(change: Change, base: Side, head: Side): readonly string[] {
  const changed = new Set(change.files.filter((file) => filledIn(file, base, head) === undefined).map((file) => file.path));
  const count = (side: Side, path: string): number =>
    side.diagnostics.filter((one) => one.kind === 'parse-error' && one.location.path === path).length;
  const broken = head.diagnostics.filter(({ kind, location }) => kind === 'parse-error' && changed.has(location.path));
  const origins = new Map(change.files.map((file) => [file.path, file.basePath ?? file.path]));
  const worse = broken.filter(({ location: { path } }) => count(head, path) > count(base, origins.get(path) ?? path));
  const first = new Map(worse.toReversed().map((one) => [one.location.path, one]));
  return [...first.values()].map(
    ({ location, message }) =>
      `${location.path}:${location.range.startLine} cannot be read: ${message} Mend it, so that the change can be reviewed.`,
  );
}

/**
 * A changed file that head can read and base could not: all of it would be new, and what the change takes away would not be seen. A change of
 * nothing but such files is how they are mended: it is judged as if all of it were new, which can be accepted like every finding.
 */
export function unreadableBase(change: Change, base: Side, head: Side): readonly string[] {
  const errors = (side: Side, path: string): Side['diagnostics'] =>
    side.diagnostics.filter((one) => one.kind === 'parse-error' && one.location.path === path);
  const mended = change.files.flatMap((file) => {
    const { path, basePath = path, status } = file;
    const broken = errors(base, basePath);
    const [first] = broken;
    if (first === undefined || status === 'removed' || filledIn(file, base, head) !== undefined) return [];
    return broken.length <= errors(head, path).length ? [] : [{ basePath, first }];
  });
  if (mended.length === change.files.length) return [];
  return mended.map(
    ({ basePath, first }) =>
      `${basePath}:${first.location.range.startLine} cannot be read on the base branch: ${first.message} What this change brings cannot be told from what was there; mend that file in a change of its own first.`,
  );
}

/** Files that Terraform loads from a folder; it follows links and knows no largest size. */
const terraformFile = /\.(?:tf|tfvars|tofu)(?:\.json)?$/u;

const templateFile = /\.(?:ya?ml|template)$/u;

/**
 * Is it code by its name? CloudFormation takes no template above 1 MB, but what packages one drops its comments first; JSON has none, and data
 * in JSON is often large.
 */
function isCode(path: string, reason: string): boolean {
  return terraformFile.test(path) || templateFile.test(path) || (path.endsWith('.json') && reason !== 'too-large');
}

/** What is wrong with it, and what to do. */
const unreadWords: ReadonlyMap<string, readonly [words: string, remedy: string]> = new Map([
  ['too-large', ['is too large', 'Split it into smaller files']],
  ['symlink', ['is a symbolic link', 'Commit it as a plain text file']],
  ['lfs-pointer', ['is a pointer into Git LFS', 'Commit it as a plain text file']],
  ['binary', ['is not text', 'Commit it as a plain text file']],
  ['unsafe-path', ['has a name that cannot be used safely', 'Give it another name']],
]);

/** What the change brings in a form that is not read here, while Terraform would read it. */
interface Unread {
  readonly path: string;
  readonly words: string;
  readonly remedy: string;
  readonly isCode: boolean;
  /** May stand for a folder of code. */
  readonly isFolder: boolean;
  /** May be what `file()` asks for: what is no text is not, when its name says that it is a picture or the like. */
  readonly isContent: boolean;
}

const mediaFile =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svgz?|pdf|woff2?|ttf|otf|eot|mp[34]|mov|webm|drawio|vsdx?|pptx?|docx?|xlsx?)$/iu;
const folderReasons: ReadonlySet<string> = new Set(['symlink', 'unsafe-path', 'lfs-pointer']);

/** On head they stand in `skipped`, whatever the comparison calls the change: a file that becomes a link may count as removed. */
function broughtUnread(change: Change, head: Side, exclude: readonly string[]): readonly Unread[] {
  const reasons = new Map([...change.head.skipped, ...head.skipped].map(({ path, reason }) => [path, reason]));
  return change.files.flatMap(({ path }) => {
    const reason = reasons.get(path) ?? '';
    const told = unreadWords.get(reason);
    if (told === undefined || isExcluded(path, exclude)) return [];
    const [words, remedy] = told;
    return [
      {
        path,
        words,
        remedy,
        isCode: isCode(path, reason),
        isFolder: folderReasons.has(reason),
        isContent: reason !== 'binary' || !mediaFile.test(path),
      },
    ];
  });
}

/**
 * Code in a form that is not read, where an author could put anything: a template or a Terraform file as a link or padded beyond the largest size; and where
 * code asks for a file or a folder of this repository that is not found, everything of that sort that the change brings, since it may be what is
 * asked for.
 */
export function unreadCode(request: {
  readonly change: Change;
  readonly base: Side;
  readonly head: Side;
  readonly comparison: Comparison;
  readonly exclude: readonly string[];
}): readonly string[] {
  const { change, base, head, comparison, exclude } = request;
  const brought = broughtUnread(change, head, exclude);
  if (brought.length === 0) return [];
  const modules = ({ diagnostics }: Side): number => diagnostics.filter(({ isLocal }) => isLocal === true).length;
  const wantsFile = comparison.unresolved.some(({ claim, onBase }) => !onBase && claim.claim.unknown.reason === 'file-not-read');
  const wantsFolder = modules(head) > modules(base);
  return brought
    .filter((one) => one.isCode || (wantsFile && one.isContent) || (wantsFolder && one.isFolder))
    .map(
      ({ path, words, remedy }) =>
        `${path} ${words} and was not reviewed. ${remedy}, or exclude it in the configuration on the base branch.`,
    );
}

/**
 * Limits that head reaches and that base did not reach on the same lines: whatever stands behind a limit was not judged, and an author could put
 * anything there. A value that is too deep, too long or too much is told with its place, wherever that is: the cause may stand in another file.
 */
export function limitsReached(base: Side, head: Side, { unresolved }: Comparison, { sameText }: ProofWanted): readonly string[] {
  const ofLimits = (side: Side): Side['diagnostics'] => side.diagnostics.filter(({ kind }) => kind === 'limit-reached');
  const before = [...ofLimits(base)];
  const told = new Map<string, string>();
  for (const { location, message } of ofLimits(head)) {
    const old = before.findIndex((one) => one.message === message && sameText(one.location, location));
    if (old >= 0) before.splice(old, 1);
    else told.set(location.path, told.get(location.path) ?? limitText(location.path, location.range.startLine, message));
  }
  for (const { claim, onBase } of unresolved) {
    const { unknown } = claim.claim;
    const { path, range } = unknown.origin.at;
    if (!onBase && unknown.reason === 'limit-reached')
      told.set(path, told.get(path) ?? limitText(path, range.startLine, unknown.expression));
  }
  return [...told.values()];
}

function limitText(path: string, line: number, what: string): string {
  return `${path}:${line} reaches a limit: ${what.replace(/\.$/u, '')}. Make it simpler, so that the change can be reviewed.`;
}

/** Parts of the change that could not be judged, so that it passes for nothing. */
export function incompleteParts(parts: Parameters<typeof unreadCode>[0], proof: ProofWanted): readonly string[] {
  const { change, base, head, comparison } = parts;
  return [
    ...missingFrom(base, head),
    ...brokenBy(change, base, head),
    ...unreadableBase(change, base, head),
    ...limitsReached(base, head, comparison, proof),
    ...unreadCode(parts),
  ];
}
