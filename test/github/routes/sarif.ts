import { gunzipSync } from 'node:zlib';
import { ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { apiUrl } from '../render/repository.ts';
import type { SarifUpload } from '../state/types.ts';

const SARIFS = '/repos/{owner}/{repo}/code-scanning/sarifs';
/** What a log may unpack to: keeps a small upload from filling the memory. */
const UNPACKED_BYTES_MAX = 100 * 1024 * 1024;

export const sarifRoutes: RepositoryRoutes = {
  [`POST ${SARIFS}`]: { needs: ['security_events:write'], role: 'write', handle: upload },
  [`GET ${SARIFS}/{sarif_id}`]: { needs: ['security_events:read'], role: 'write', handle: status },
};

interface SarifBody {
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
}

interface Run {
  readonly tool?: { readonly driver?: { readonly name?: unknown } };
  readonly results?: unknown;
}

async function upload(call: RepositoryCall): Promise<Answer> {
  const { repository, world } = call;
  if (!repository.hasCodeSecurity) throw new ApiError(403, 'Code Security must be enabled for this repository to use code scanning.');
  const body = call.body as SarifBody;
  if (!/^refs\/(?:heads\/.+|tags\/.+|pull\/\d+\/(?:merge|head))$/u.test(body.ref))
    throw new ApiError(422, `ref ${body.ref} is not a full git reference`);
  if ((await repository.git.commitObject(body.commit_sha)) === undefined) throw new ApiError(422, `commit not found: ${body.commit_sha}`);
  const compressed = Buffer.from(body.sarif, 'base64');
  if (compressed.length > world.limits.sarifBytesMax) throw new ApiError(413, 'The SARIF file is too large');
  const log = unpack(compressed);
  const runs = runsOf(log);
  if (runs.length > world.limits.sarifRunsMax) throw rejected(`there are more runs than ${world.limits.sarifRunsMax}`);
  const counts = runs.map((run) => (Array.isArray(run.results) ? run.results.length : 0));
  if (counts.some((count) => count > world.limits.sarifResultsMax))
    throw rejected(`a run has more results than ${world.limits.sarifResultsMax}`);
  const id = `sarif-${world.nextId()}`;
  const made: SarifUpload = {
    id,
    commit: body.commit_sha,
    ref: body.ref,
    tool: String(runs[0]?.tool?.driver?.name),
    results: counts.reduce((sum, one) => sum + one, 0),
    log,
  };
  repository.sarifs.set(id, made);
  return ok({ id, url: `${apiUrl(world, repository)}/code-scanning/sarifs/${id}` }, 202);
}

function unpack(compressed: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(compressed, { maxOutputLength: UNPACKED_BYTES_MAX }).toString('utf8'));
  } catch {
    throw new ApiError(422, 'The SARIF file is not gzip-compressed, base64-encoded JSON');
  }
}

function runsOf(log: unknown): readonly Run[] {
  const { version, runs } = (typeof log === 'object' && log !== null ? log : {}) as { readonly version?: unknown; readonly runs?: unknown };
  if (version !== '2.1.0') throw rejected('version must be 2.1.0');
  if (!Array.isArray(runs)) throw rejected('runs is missing');
  for (const run of runs as readonly Run[]) {
    if (typeof run.tool?.driver?.name !== 'string') throw rejected('tool.driver.name is missing');
  }
  return runs as readonly Run[];
}

function rejected(why: string): ApiError {
  return new ApiError(422, `rejecting SARIF, as ${why}`);
}

function status(call: RepositoryCall): Answer {
  const found = call.repository.sarifs.get(param(call, 'sarif_id'));
  if (found === undefined) throw notFound();
  return ok({
    processing_status: 'complete',
    analyses_url: `${apiUrl(call.world, call.repository)}/code-scanning/analyses?sarif_id=${found.id}`,
  });
}
