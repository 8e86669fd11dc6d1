import { getOperationAST, GraphQLError, parse, validate } from 'graphql';
import { authenticate } from '../auth/access.ts';
import { actorName, authorizationOf } from '../http/api.ts';
import type { Budget } from '../http/budget.ts';
import type { Answer } from '../http/call.ts';
import { ApiError } from '../http/errors.ts';
import type { RawRequest } from '../http/listener.ts';
import type { World } from '../state/world.ts';
import { type Args, execute, type Outcome } from './execute.ts';
import { graph } from './graph.ts';
import { githubSchema } from './schema.ts';

const DOCS = 'https://docs.github.com/graphql';

export type GraphqlEndpoint = (request: RawRequest, noteActor: (name: string) => void) => Promise<Answer>;

/** `POST /graphql`. Refusals come as 200 with `errors`, as GitHub sends them. */
export function graphqlEndpoint(world: World, budget: Budget): GraphqlEndpoint {
  return async (request, noteActor) => {
    try {
      return await answer(world, budget, request, noteActor);
    } catch (error) {
      if (error instanceof GraphQLError) return { status: 200, body: { errors: [{ message: error.message }] } };
      if (error instanceof ApiError) return { status: error.status, body: error.body(DOCS), headers: error.headers };
      world.failures.push(`POST /graphql: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { status: 500, body: { message: 'Server Error' } };
    }
  };
}

async function answer(world: World, budget: Budget, request: RawRequest, noteActor: (name: string) => void): Promise<Answer> {
  const actor = authenticate(world, authorizationOf(request));
  noteActor(actorName(actor));
  if (actor.kind === 'anonymous') throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = parseRequest(request.body);
  const document = parse(query);
  const operation = getOperationAST(document)?.operation;
  if (operation === undefined) throw new GraphQLError('One operation must be given.');
  const token = 'value' in actor ? actor.value : actorName(actor);
  budget.spend(token, operation === 'query' ? 'GET' : 'POST', false, world.nowMs());
  const headers = { ...budget.headers(token, world.nowMs()), 'x-ratelimit-resource': 'graphql' };
  const wrong = validate(githubSchema(), document).map(({ message }) => ({ message }));
  for (const { message } of wrong) world.failures.push(`POST /graphql: the query breaks GitHub's schema: ${message}`);
  if (wrong.length > 0) return { status: 200, body: { errors: wrong }, headers };
  const outcome = await execute(graph, document, variables, { world, actor });
  for (const unknown of outcome.unknown) world.failures.push(`POST /graphql: ${unknown}`);
  return { status: 200, body: bodyOf(outcome), headers };
}

function bodyOf({ data, errors }: Outcome): Record<string, unknown> {
  return errors.length === 0 ? { data } : { data, errors };
}

function parseRequest(body: Buffer): { readonly query: string; readonly variables: Args } {
  try {
    const parsed = JSON.parse(body.toString('utf8')) as { readonly query?: unknown; readonly variables?: Args };
    if (typeof parsed.query === 'string') return { query: parsed.query, variables: parsed.variables ?? {} };
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  throw new ApiError(400, 'A query attribute must be specified and must be a string.');
}
