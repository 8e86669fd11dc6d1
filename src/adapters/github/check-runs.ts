import type { Annotation, CheckHost, CheckReport, ExistingCheck } from '../../review/pull-request/host.ts';
import { UnknownOutcome } from './client.ts';
import { Json } from './json.ts';
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
    const path = this.#repository.path(`/commits/${headSha}/check-runs?check_name=${encodeURIComponent(name)}&filter=all`);
    const runs = await this.#repository.client.list(path, (page) => {
      return new Json(page, 'check runs')
        .at('check_runs')
        .list()
        .map(({ value }) => value);
    });
    return runs
      .map((run) => new Json(run, 'check run'))
      .filter((run) => run.at('name').value === name && run.at('app', typeof app === 'number' ? 'id' : 'slug').value === app)
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
        if (found.status !== status && status === 'in_progress') await this.#update(found.id, { status }, 'safe');
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
    const body = { name, head_sha: headSha, status, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }) };
    const path = this.#repository.path('/check-runs');
    return new Json(await this.#repository.client.json('POST', path, { body, isContent: true }), 'check run').at('id').number();
  }

  /** Annotations first, the conclusion with the last of them: a completed run is a whole one. */
  async finish(id: number, report: CheckReport): Promise<void> {
    const { annotations, title, summary, conclusion, externalId, actions } = report;
    const last = Math.max(0, Math.ceil(annotations.length / annotationsPerRequest) - 1);
    const before = await this.#annotationsOf(id, annotations.length > 0);
    for (let batch = 0; batch <= last; batch += 1) {
      const part = annotations.slice(batch * annotationsPerRequest, (batch + 1) * annotationsPerRequest);
      const output = { title, summary, ...(part.length === 0 ? {} : { annotations: part.map(toRest) }) };
      const ending = batch === last ? { status: 'completed', conclusion, external_id: externalId, actions } : {};
      await this.#add(id, { output, ...ending }, before + batch * annotationsPerRequest + part.length);
    }
  }

  /** Sent twice, annotations would be there twice: after a lost answer it is looked up how many there are. */
  async #add(id: number, body: Readonly<Record<string, unknown>>, wanted: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#update(id, body, 'once');
      } catch (error) {
        if (!(error instanceof UnknownOutcome) || attempt >= triesMax) throw error;
        const run = await this.#read(id);
        if (
          run.at('output', 'annotations_count').number() >= wanted &&
          (!('conclusion' in body) || run.at('status').text() === 'completed')
        )
          return;
      }
    }
  }

  /** Annotations of an earlier attempt at the same run. */
  async #annotationsOf(id: number, isAsked: boolean): Promise<number> {
    return isAsked ? (await this.#read(id)).at('output', 'annotations_count').number() : 0;
  }

  async #read(id: number): Promise<Json> {
    return new Json(await this.#repository.client.json('GET', this.#repository.path(`/check-runs/${id}`)), 'check run');
  }

  async #update(id: number, body: Readonly<Record<string, unknown>>, repeat: 'safe' | 'once'): Promise<void> {
    await this.#repository.client.json('PATCH', this.#repository.path(`/check-runs/${id}`), { body, repeat, isContent: true });
  }
}

function toExisting(run: Json): ExistingCheck {
  const status = run.at('status').text();
  return {
    id: run.at('id').number(),
    externalId: run.at('external_id').textOr(''),
    status: status === 'completed' || status === 'in_progress' ? status : 'queued',
    conclusion: run.at('conclusion').isNull() ? null : run.at('conclusion').text(),
  };
}

function toRest({ path, startLine, endLine, startColumn, endColumn, level, title, message }: Annotation): Record<string, unknown> {
  const columns = startColumn === undefined || endColumn === undefined ? {} : { start_column: startColumn, end_column: endColumn };
  return { path, start_line: startLine, end_line: endLine, ...columns, annotation_level: level, title, message };
}
