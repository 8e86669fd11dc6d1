import { authenticate, authorise, authorisePlain, visibleRepository } from '../auth/access.ts';
import type { Actor } from '../auth/tokens.ts';
import type { World } from '../state/world.ts';
import type { Budget } from './budget.ts';
import type { Answer, Call, PlainRoutes, RepositoryRoutes } from './call.ts';
import { ApiError } from './errors.ts';
import type { RawRequest } from './listener.ts';
import type { Referee } from './referee.ts';
import { type Match, Router } from './router.ts';

export interface Routes {
  readonly repository: RepositoryRoutes;
  readonly plain: PlainRoutes;
}

const DOCS = 'https://docs.github.com/rest';
const API_VERSIONS = ['2022-11-28', '2026-03-10'];

/** The REST side: refuses what GitHub refuses, and holds its own answers to GitHub's description. */
export class RestApi {
  readonly #world: World;
  readonly #referee: Referee;
  readonly #budget: Budget;
  readonly #routes: Routes;
  readonly #router: Router;

  constructor(world: World, referee: Referee, budget: Budget, routes: Routes) {
    this.#world = world;
    this.#referee = referee;
    this.#budget = budget;
    this.#routes = routes;
    this.#router = new Router([...Object.keys(routes.repository), ...Object.keys(routes.plain)]);
  }

  match(method: string, path: string): Match | undefined {
    return this.#router.match(method, path);
  }

  async answer(request: RawRequest, match: Match | undefined, noteActor: (name: string) => void): Promise<Answer> {
    let limitHeaders: Record<string, string> = {};
    try {
      checkHeaders(request);
      const actor = authenticate(this.#world, authorizationOf(request));
      noteActor(actorName(actor));
      if (match === undefined) return this.#unknown(request);
      const token = 'value' in actor ? actor.value : actorName(actor);
      const isFree = match.route === 'GET /rate_limit' || match.route === 'GET /meta';
      if (!isFree) this.#budget.spend(token, request.method, this.#referee.operations[match.route]?.content === true, this.#world.nowMs());
      limitHeaders = this.#budget.headers(token, this.#world.nowMs());
      const answer = await this.#budget.holding(token, () => this.#dispatch(request, match, actor));
      return { ...answer, headers: { ...limitHeaders, ...answer.headers } };
    } catch (error) {
      return { ...this.#refusal(error, request), headers: { ...limitHeaders, ...(error instanceof ApiError ? error.headers : {}) } };
    }
  }

  async #dispatch(request: RawRequest, match: Match, actor: Actor): Promise<Answer> {
    const call: Call = {
      world: this.#world,
      actor,
      params: match.params,
      query: request.url.searchParams,
      body: parseBody(request.body),
      accept: String(request.headers.accept ?? ''),
      url: new URL(request.url.pathname + request.url.search, this.#world.apiUrl),
    };
    const plain = this.#routes.plain[match.route];
    if (plain !== undefined) {
      authorisePlain(call, plain);
      this.#checkRequest(match.route, call);
      return this.#checkAnswer(match.route, await plain.handle(call));
    }
    const route = this.#routes.repository[match.route];
    if (route === undefined) throw new Error(`no handler for ${match.route}`);
    const repository = visibleRepository(this.#world, actor, call.params['owner'] ?? '', call.params['repo'] ?? '');
    authorise(actor, repository, route, request.method);
    this.#checkRequest(match.route, call);
    return this.#checkAnswer(match.route, await route.handle({ ...call, repository }));
  }

  #checkRequest(route: string, call: Call): void {
    const wrong = this.#referee.request(route, call.query, call.body);
    if (wrong.length > 0) throw new ApiError(422, `Invalid request.\n\n${wrong.join('\n')}`);
    for (const path of this.#referee.unknownInBody(route, call.body)) {
      this.#world.failures.push(`${route}: the request has a property that GitHub does not know and would drop: ${path}`);
    }
  }

  #checkAnswer(route: string, answer: Answer): Answer {
    if (answer.raw !== undefined) return answer;
    for (const reason of this.#referee.answer(route, answer.status, answer.body)) {
      this.#world.failures.push(`${route}: the fake's own answer ${answer.status} breaks GitHub's description: ${reason}`);
    }
    return answer;
  }

  #unknown(request: RawRequest): Answer {
    const what = `${request.method} ${request.url.pathname}`;
    this.#world.failures.push(`${what}: the fake does not know this route`);
    return { status: 501, body: { message: `This fake GitHub does not know ${what}`, documentation_url: DOCS } };
  }

  #refusal(error: unknown, request: RawRequest): Answer {
    if (error instanceof ApiError) return { status: error.status, body: error.body(DOCS) };
    this.#world.failures.push(
      `${request.method} ${request.url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return { status: 500, body: { message: 'Server Error' } };
  }
}

export function authorizationOf(request: RawRequest): string | undefined {
  return request.headers.authorization;
}

export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'user':
      return actor.user.login;
    case 'app':
      return `app ${actor.app.slug}`;
    case 'installation':
      return actor.app.bot.login;
  }
}

function checkHeaders(request: RawRequest): void {
  if ((request.headers['user-agent'] ?? '') === '') {
    throw new ApiError(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header');
  }
  const version = request.headers['x-github-api-version'];
  if (version !== undefined && !API_VERSIONS.includes(String(version)))
    throw new ApiError(400, `X-GitHub-Api-Version "${String(version)}" is not supported`);
}

function parseBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}
