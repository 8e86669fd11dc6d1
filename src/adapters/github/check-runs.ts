import type { Annotation, CancelReason, CheckHost, CheckReport, ExistingCheck } from '../../review/pull-request/host.ts';
import type { RestEndpointMethodTypes } from '@octokit/rest';

import { content, UnknownOutcome } from './client.ts';
import type { Manners } from './client.ts';
import { toId } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

export interface CheckRunOptions {
  /** The context that branch protection requires. */
  readonly name: string;
  /** Our app, by id or by slug: a run of the same name by another app is not ours. */
  readonly app: number | string;
  readonly detailsUrl?: string;
}

/** GitHub takes so many annotations in one request; each request adds to those that are there. */
const annotationsPerRequest = 50;
const triesMax = 4;
/** GitHub's status for a request whose content it does not take. */
const unacceptable = 422;

/** Our check runs. Only an app's token may write them. */
export class CheckRuns implements CheckHost {
  readonly #repository: Repository;
  readonly #options: CheckRunOptions;

  constructor(repository: Repository, options: CheckRunOptions) {
    this.#repository = repository;
    this.#options = options;
  }

  async find(headSha: string): Promise<ExistingCheck | undefined> {
    const { name, app } = this.#options;
    const { client, paged } = this.#repository;
    const runs = await client.paginate(client.rest.checks.listForRef, { ...paged, ref: headSha, check_name: name, filter: 'all' });
    return runs
      .filter((run) => run.name === name && run.app?.[typeof app === 'number' ? 'id' : 'slug'] === app)
      .map(toExisting)
      .toSorted((a, b) => b.id - a.id)[0];
  }

  queue(headSha: string, { anew = false }: { readonly anew?: boolean } = {}): Promise<number> {
    return this.#open(headSha, 'queued', anew ? ['queued'] : ['queued', 'in_progress']);
  }

  begin(headSha: string): Promise<number> {
    return this.#open(headSha, 'in_progress', ['queued', 'in_progress']);
  }

  /**
   * A run that is open already is taken over; a completed one stays, and a new one replaces it. When it is not known whether one was made, it
   * is looked for again: a second one would never end.
   */
  async #open(headSha: string, status: 'queued' | 'in_progress', taken: readonly ExistingCheck['status'][]): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const found = await this.find(headSha);
      if (found !== undefined && taken.includes(found.status)) {
        if (found.status !== status && status === 'in_progress') await this.#update(found.id, { status }, content);
        return found.id;
      }
      try {
        return await this.#create(headSha, status);
      } catch (error) {
        if (!(error instanceof UnknownOutcome) || attempt >= triesMax) throw error;
      }
    }
  }

  async #create(headSha: string, status: 'queued' | 'in_progress'): Promise<number> {
    const { name, detailsUrl } = this.#options;
    const { client, at } = this.#repository;
    const body = { name, head_sha: headSha, status, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }) };
    const { data } = await client.rest.checks.create({ ...at, ...body, request: content });
    return toId(data.id, 'check run.id');
  }

  async cancel({ id, status }: ExistingCheck, output: CancelReason): Promise<void> {
    if (status !== 'completed') await this.#update(id, { status: 'completed', conclusion: 'cancelled', output }, content);
  }

  /** What GitHub takes offence at in a report it does not say: without annotations and text the verdict still stands, and nothing waits for ever. */
  async finish(id: number, report: CheckReport): Promise<void> {
    try {
      await this.#finishWhole(id, report);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== unacceptable) throw error;
      const { title, conclusion, externalId } = report;
      const output = { title, summary: `The report is not here, since GitHub did not take it. ${error.message}` };
      await this.#update(id, { output, status: 'completed', conclusion, external_id: externalId }, content);
    }
  }

  /** Annotations first, the conclusion with the last of them: a completed run is a whole one. */
  async #finishWhole(id: number, report: CheckReport): Promise<void> {
    const { annotations, title, summary, conclusion, externalId, actions } = report;
    const last = Math.max(0, Math.ceil(annotations.length / annotationsPerRequest) - 1);
    // Of an earlier attempt at the same run.
    const before = annotations.length === 0 ? 0 : (await this.#read(id)).output.annotations_count;
    for (let batch = 0; batch <= last; batch += 1) {
      const part = annotations.slice(batch * annotationsPerRequest, (batch + 1) * annotationsPerRequest);
      const output = { title, summary, ...(part.length === 0 ? {} : { annotations: part.map(toRest) }) };
      const ending = batch === last ? { status: 'completed' as const, conclusion, external_id: externalId, actions: [...actions] } : {};
      await this.#add(id, { output, ...ending }, before + batch * annotationsPerRequest + part.length);
    }
  }

  /** Sent twice, annotations would be there twice: after a lost answer it is looked up how many there are. */
  async #add(id: number, body: Update, wanted: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#update(id, body, { ...content, repeat: 'once' });
      } catch (error) {
        if (!(error instanceof UnknownOutcome) || attempt >= triesMax) throw error;
        const { output, status } = await this.#read(id);
        if (output.annotations_count >= wanted && (!('conclusion' in body) || status === 'completed')) return;
      }
    }
  }

  async #read(id: number): Promise<CheckRun> {
    const { client, at } = this.#repository;
    return (await client.rest.checks.get({ ...at, check_run_id: id })).data;
  }

  async #update(id: number, body: Update, request: Manners): Promise<void> {
    const { client, at } = this.#repository;
    await client.rest.checks.update({ ...at, ...body, check_run_id: id, request });
  }
}

type CheckRun = RestEndpointMethodTypes['checks']['get']['response']['data'];
type Update = Omit<RestEndpointMethodTypes['checks']['update']['parameters'], 'owner' | 'repo' | 'check_run_id'>;
type RestOutput = NonNullable<RestEndpointMethodTypes['checks']['create']['parameters']['output']>;
type RestAnnotation = NonNullable<RestOutput['annotations']>[number];

function toExisting({ id, external_id: externalId, status, conclusion }: CheckRun): ExistingCheck {
  const isBegun = status === 'completed' || status === 'in_progress';
  return { id: toId(id, 'check run.id'), externalId: externalId ?? '', status: isBegun ? status : 'queued', conclusion };
}

function toRest({ path, startLine, endLine, startColumn, endColumn, level, title, message }: Annotation): RestAnnotation {
  const columns = startColumn === undefined || endColumn === undefined ? {} : { start_column: startColumn, end_column: endColumn };
  return { path, start_line: startLine, end_line: endLine, ...columns, annotation_level: level, title, message };
}
