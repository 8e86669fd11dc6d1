import { ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { apiUrl, webUrl } from '../render/repository.ts';
import type { Json } from '../render/user.ts';
import { wrap } from './git-data.ts';

export const contentsRoutes: RepositoryRoutes = {
  'GET /repos/{owner}/{repo}/contents/{path}': { needs: ['contents:read'], handle: getContents },
};

/** Above this even the raw form is refused (docs: 100 MB). */
const RAW_BYTES_MAX = 100 * 1024 * 1024;
const LINK_MODE = '120000';

async function getContents(call: RepositoryCall): Promise<Answer> {
  const { repository } = call;
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const path = param(call, 'path').replaceAll(/^\/+|\/+$/gu, '');
  const commit = await repository.git.resolve(ref);
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const entry = await repository.git.entry(commit, path);
  if (entry === undefined) throw notFound();
  const isRaw = /\braw\b/u.test(call.accept);
  if (entry.type === 'tree') return directory(call, commit, path, ref);
  const common = describe(call, path, ref, entry.sha);
  if (entry.type === 'commit')
    return ok({ type: 'submodule', submodule_git_url: 'https://github.com/other/other.git', size: 0, ...common, download_url: null });
  if (entry.mode === LINK_MODE && !isRaw) return link(call, commit, path, ref, entry.content);
  if (entry.content.length > RAW_BYTES_MAX) throw tooLarge();
  if (isRaw) return { status: 200, raw: entry.content, type: 'application/vnd.github.raw+json; charset=utf-8' };
  const isBig = entry.content.length > call.world.limits.contentsBytesMax;
  return ok({
    type: 'file',
    encoding: isBig ? 'none' : 'base64',
    size: entry.content.length,
    ...common,
    content: isBig ? '' : wrap(entry.content),
  });
}

/** A link to a file of the repository answers that file; any other is shown as a link. */
async function link(call: RepositoryCall, commit: string, path: string, ref: string, content: Buffer): Promise<Answer> {
  const target = content.toString('utf8');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const to = await call.repository.git.entry(commit, `${folder}${target}`);
  const common = describe(call, path, ref, to?.sha ?? '');
  if (to?.type === 'blob')
    return ok({ type: 'file', encoding: 'base64', size: to.content.length, ...common, content: wrap(to.content), target });
  return ok({ type: 'symlink', target, size: content.length, ...common });
}

async function directory(call: RepositoryCall, commit: string, path: string, ref: string): Promise<Answer> {
  const entries = await call.repository.git.tree(path === '' ? commit : `${commit}:${path}`, false);
  const shown = entries.slice(0, call.world.limits.contentsEntriesMax);
  return ok(
    shown.map((entry) => {
      const type = entry.type === 'tree' ? 'dir' : entry.type === 'blob' && entry.mode === LINK_MODE ? 'symlink' : 'file';
      return { type, size: entry.size ?? 0, ...describe(call, path === '' ? entry.path : `${path}/${entry.path}`, ref, entry.sha) };
    }),
  );
}

function describe(call: RepositoryCall, path: string, ref: string, sha: string): Json {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${apiUrl(call.world, call.repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiUrl(call.world, call.repository)}/git/blobs/${sha}`;
  const html = `${webUrl(call.repository)}/blob/${encodeURIComponent(ref)}/${encoded}`;
  const download = `https://raw.githubusercontent.com/${call.repository.owner.login}/${call.repository.name}/${encodeURIComponent(ref)}/${encoded}`;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: download,
    _links: { self, git, html },
  };
}

function tooLarge(): ApiError {
  return new ApiError(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.', [
    { resource: 'Blob', field: 'data', code: 'too_large' },
  ]);
}
