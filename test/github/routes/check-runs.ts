import { appOf } from '../auth/tokens.ts';
import { numberParam, ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, invalid, notFound } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { renderAnnotation, renderCheckRun } from '../render/check.ts';
import { latestRuns } from '../state/check-state.ts';
import { announceRerun, announceRun, newRun } from '../state/checks.ts';
import type { Annotation, App, CheckRun, CheckStatus, Conclusion } from '../state/types.ts';

const REPO = '/repos/{owner}/{repo}';
const ONE = `${REPO}/check-runs/{check_run_id}` as const;
const READ = { needs: ['checks:read'] };
const WRITE = { needs: ['checks:write'], appOnly: true };
const TITLE_CHARS_MAX = 255;
const TEXT_BYTES_MAX = 64 * 1024;

export const checkRunRoutes: RepositoryRoutes = {
  [`POST ${REPO}/check-runs`]: { ...WRITE, handle: create },
  [`GET ${ONE}`]: { ...READ, handle: (call) => ok(renderCheckRun(call.world, call.repository, runOf(call))) },
  [`PATCH ${ONE}`]: { ...WRITE, handle: update },
  [`GET ${ONE}/annotations`]: { ...READ, handle: listAnnotations },
  [`POST ${ONE}/rerequest`]: { ...WRITE, handle: rerequest },
  [`GET ${REPO}/commits/{ref}/check-runs`]: { ...READ, handle: listForRef },
  [`GET ${REPO}/check-suites/{check_suite_id}/check-runs`]: { ...READ, handle: listForSuite },
};

interface Output {
  readonly title?: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

interface RunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: CheckStatus;
  readonly started_at?: string;
  readonly conclusion?: Conclusion;
  readonly completed_at?: string;
  readonly output?: Output;
  readonly actions?: CheckRun['actions'];
}

function runOf(call: RepositoryCall): CheckRun {
  const run = call.repository.checkRuns.get(numberParam(call, 'check_run_id'));
  if (run === undefined) throw notFound();
  return run;
}

function ownApp(call: RepositoryCall): App {
  const app = appOf(call.actor);
  if (app === undefined) throw new ApiError(403, 'You must authenticate via a GitHub App.');
  return app;
}

async function create(call: RepositoryCall): Promise<Answer> {
  const body = call.body as RunBody;
  const sha = body.head_sha ?? '';
  if ((await call.repository.git.commitObject(sha)) === undefined) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  check(call, body);
  const run = newRun(call.world, call.repository, ownApp(call), body.name ?? '', sha);
  apply(call, run, body);
  announceRun(call.world, call.repository, run, run.status === 'completed' ? 'completed' : 'created');
  return ok(renderCheckRun(call.world, call.repository, run), 201);
}

function update(call: RepositoryCall): Answer {
  const run = runOf(call);
  const app = ownApp(call);
  if (run.app.id !== app.id) {
    throw new ApiError(403, `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`);
  }
  const body = call.body as RunBody;
  check(call, body);
  const wasOpen = run.status !== 'completed';
  apply(call, run, body);
  if (wasOpen && run.status === 'completed') announceRun(call.world, call.repository, run, 'completed');
  return ok(renderCheckRun(call.world, call.repository, run));
}

/** What the schema does not hold. */
function check(call: RepositoryCall, body: RunBody): void {
  if (body.name === '') throw invalid('CheckRun', 'name', 'name is missing');
  if (body.status === 'completed' && body.conclusion === undefined)
    throw invalid('CheckRun', 'conclusion', 'conclusion is required when the status is completed');
  if (body.conclusion === 'stale') throw invalid('CheckRun', 'conclusion', 'stale is set by GitHub alone');
  const annotations = body.output?.annotations ?? [];
  if (annotations.length > call.world.limits.annotationsPerRequest) {
    throw invalid('CheckRun', 'annotations', `No more than ${call.world.limits.annotationsPerRequest} annotations per request`);
  }
  for (const annotation of annotations) checkAnnotation(annotation);
}

function checkAnnotation(annotation: Annotation): void {
  const hasColumns = annotation.start_column !== undefined || annotation.end_column !== undefined;
  const wrong = (field: string, message: string): ApiError => invalid('CheckAnnotation', field, message);
  if (annotation.start_line < 1) throw wrong('start_line', 'start_line must be positive');
  if (annotation.end_line < annotation.start_line) throw wrong('end_line', 'end_line must not be before start_line');
  if (hasColumns && annotation.start_line !== annotation.end_line)
    throw wrong('start_column', 'columns need start_line and end_line to be the same');
  if ((annotation.title ?? '').length > TITLE_CHARS_MAX)
    throw wrong('title', `title is too long (maximum is ${TITLE_CHARS_MAX} characters)`);
  if (Buffer.byteLength(annotation.message) > TEXT_BYTES_MAX) throw wrong('message', 'message exceeds 64 KB');
  if (Buffer.byteLength(annotation.raw_details ?? '') > TEXT_BYTES_MAX) throw wrong('raw_details', 'raw_details exceeds 64 KB');
}

/** Annotations are appended; everything else replaces. A conclusion means completed; a run that goes on loses its conclusion. */
function apply(call: RepositoryCall, run: CheckRun, body: RunBody): void {
  run.name = body.name ?? run.name;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.externalId = body.external_id ?? run.externalId;
  run.startedAt = body.started_at ?? run.startedAt;
  if (body.conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = body.conclusion;
    run.completedAt = body.completed_at ?? call.world.now();
  } else if (body.status !== undefined) {
    run.status = body.status;
    run.conclusion = null;
    run.completedAt = null;
  }
  run.actions = body.actions ?? run.actions;
  run.suite.updatedAt = call.world.now();
  if (body.output !== undefined) applyOutput(run, body.output);
}

function applyOutput(run: CheckRun, output: Output): void {
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function listAnnotations(call: RepositoryCall): Promise<Answer> {
  const run = runOf(call);
  return pageOf(call, run.annotations, (one) => renderAnnotation(call.repository, run, one));
}

/** Only a run that is completed and whose app was not asked already can be asked for again. */
function rerequest(call: RepositoryCall): Answer {
  const run = runOf(call);
  if (run.status !== 'completed') throw new ApiError(422, 'This check run is not rerequestable');
  announceRerun(call.world, call.repository, run);
  return ok({}, 201);
}

async function listForRef(call: RepositoryCall): Promise<Answer> {
  const sha = await call.repository.git.resolve(param(call, 'ref'));
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${param(call, 'ref')}`);
  return list(
    call,
    [...call.repository.checkRuns.values()].filter((run) => run.headSha === sha),
  );
}

function listForSuite(call: RepositoryCall): Answer {
  const suite = call.repository.suites.get(numberParam(call, 'check_suite_id'));
  if (suite === undefined) throw notFound();
  return list(
    call,
    [...call.repository.checkRuns.values()].filter((run) => run.suite === suite),
  );
}

function list(call: RepositoryCall, all: readonly CheckRun[]): Answer {
  const { query } = call;
  const name = query.get('check_name');
  const status = query.get('status');
  const appId = query.get('app_id');
  const runs = query.get('filter') === 'all' ? all : latestRuns(all);
  const found = runs.filter(
    (run) =>
      (name === null || run.name === name) &&
      (status === null || run.status === status) &&
      (appId === null || run.app.id === Number(appId)),
  );
  const { items, headers } = page(call, found.toReversed());
  return {
    status: 200,
    body: { total_count: found.length, check_runs: items.map((run) => renderCheckRun(call.world, call.repository, run)) },
    headers,
  };
}
