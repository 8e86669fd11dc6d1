/** Places in other people's repositories, `owner/name@commit:path`, and the files that lie there. Behind a folder `/**` stands for all below it. */
import { spawnSync } from 'node:child_process';
import { mirrorOf } from '../replay/changes.mjs';

const readable =
  /\.(?:tf|tf\.json|tfvars|hcl|ya?ml|json|template|md|toml|py|js|ts|sh)$|(?:^|\/)(?:Dockerfile|CODEOWNERS|Jenkinsfile)[^/]*$/u;
const filesMax = 400;
const outputBytesMax = 10_000_000;

/** Undefined for what is no place. */
export function parsePlace(text) {
  const [, repo, commit, path] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40}):(.+)$/u.exec(text) ?? [];
  return repo === undefined ? undefined : { repo, commit, path };
}

/** On GitHub, where a reader can see it. */
export function placeUrl({ repo, commit, path }) {
  const folder = folderOf(path);
  const escaped = folder === '.' ? '' : `/${folder.split('/').map(encodeURIComponent).join('/')}`;
  return `https://github.com/${repo}/tree/${commit}${escaped}`;
}

/**
 * Texts by their paths in the repository: of the file itself, or of what lies in the folder. `undefined` where the repository or
 * the commit is not at hand; a path that the commit does not have is empty, which is how a removed file is shown.
 */
export function filesAt({ repo, commit, path }, mirrors) {
  const git = mirrorOf(mirrors, repo);
  if (git === undefined || gitText(git, ['cat-file', '-e', commit]) === undefined) return undefined;
  const folder = folderOf(path);
  const within = folder === '.' ? [] : [folder, `${folder}/`];
  const listed = gitText(git, ['ls-tree', '-z', ...(path.endsWith('**') ? ['-r'] : []), commit, '--', ...within]) ?? '';
  const blobs = listed
    .split('\0')
    .map((line) => /^100\d+ blob ([0-9a-f]+)\t(.*)$/su.exec(line))
    .filter((match) => match !== null && (match[2] === path || readable.test(match[2])));
  if (blobs.length > filesMax)
    throw new Error(`${repo}@${commit}:${path} has ${blobs.length} files, more than ${filesMax}: name one of them.`);
  return Object.fromEntries(blobs.map(([, id, name]) => [name, gitText(git, ['cat-file', 'blob', id]) ?? '']));
}

function folderOf(path) {
  return path === '**' ? '.' : path.replace(/\/\*\*$/u, '');
}

function gitText(git, args) {
  const { status, stdout } = spawnSync('git', ['-C', git, ...args], { encoding: 'utf8', maxBuffer: outputBytesMax });
  return status === 0 ? stdout : undefined;
}
