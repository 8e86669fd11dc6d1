import { ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { renderGitCommit } from '../render/commit.ts';
import { nodeId } from '../render/node-id.ts';
import { apiUrl } from '../render/repository.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = { needs: ['contents:read'] };

export const gitDataRoutes: RepositoryRoutes = {
  [`GET ${REPO}/git/blobs/{file_sha}`]: { ...READ, handle: getBlob },
  [`GET ${REPO}/git/trees/{tree_sha}`]: { ...READ, handle: getTree },
  [`GET ${REPO}/git/commits/{commit_sha}`]: { ...READ, handle: getCommit },
  [`GET ${REPO}/git/ref/{ref}`]: { ...READ, handle: getRef },
  [`GET ${REPO}/git/matching-refs/{ref}`]: { ...READ, handle: matchingRefs },
};

async function getBlob(call: RepositoryCall): Promise<Answer> {
  const sha = param(call, 'file_sha');
  const content = await call.repository.git.blob(sha);
  if (content === undefined) throw notFound();
  if (/\braw\b/u.test(call.accept)) return { status: 200, raw: content, type: 'application/vnd.github.raw; charset=utf-8' };
  const url = `${apiUrl(call.world, call.repository)}/git/blobs/${sha}`;
  return ok({ sha, node_id: nodeId('B', sha), size: content.length, url, content: wrap(content), encoding: 'base64' });
}

/** GitHub breaks base64 into lines of 60. */
export function wrap(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{60}/gu, '$&\n');
}

async function getTree(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const name = param(call, 'tree_sha');
  const isTree = /^[0-9a-f]{40}$/u.test(name) && (await git.isTree(name));
  const treeish = isTree ? name : await git.resolve(name);
  if (treeish === undefined) throw notFound();
  const entries = await git.tree(treeish, call.query.has('recursive'));
  const max = call.world.limits.treeEntriesMax;
  const url = `${apiUrl(call.world, call.repository)}/git`;
  const sha = isTree ? name : ((await git.commitObject(treeish))?.tree ?? treeish);
  return ok({
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, max).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.sha}` }),
    })),
    truncated: entries.length > max,
  });
}

async function getCommit(call: RepositoryCall): Promise<Answer> {
  const commit = await call.repository.git.commitObject(param(call, 'commit_sha'));
  if (commit === undefined) throw notFound();
  return ok(renderGitCommit(call.world, call.repository, commit));
}

async function getRef(call: RepositoryCall): Promise<Answer> {
  const name = param(call, 'ref').replace(/^refs\//u, '');
  const found = (await call.repository.git.refs(`refs/${name}`)).find((one) => one.ref === `refs/${name}`);
  if (found === undefined) throw notFound();
  return ok(renderRef(call, found));
}

async function matchingRefs(call: RepositoryCall): Promise<Answer> {
  const prefix = `refs/${param(call, 'ref')}`;
  const all = await call.repository.git.refs('refs/');
  return ok(all.filter((one) => one.ref.startsWith(prefix)).map((one) => renderRef(call, one)));
}

function renderRef(call: RepositoryCall, { ref, sha }: { readonly ref: string; readonly sha: string }): Record<string, unknown> {
  const url = `${apiUrl(call.world, call.repository)}/git`;
  return { ref, node_id: nodeId('REF', ref), url: `${url}/${ref}`, object: { type: 'commit', sha, url: `${url}/commits/${sha}` } };
}
