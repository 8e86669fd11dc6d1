import { type DocumentNode, execute as run, type GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Actor } from '../auth/tokens.ts';
import type { World } from '../state/world.ts';
import { githubSchema } from './schema.ts';

export interface Context {
  readonly world: World;
  readonly actor: Actor;
}

/** An object of the graph: its type and what its fields are resolved from. */
export interface Node {
  readonly type: string;
  readonly value: unknown;
}

export type Args = Readonly<Record<string, unknown>>;
/** Answers a scalar, a list of scalars, a `Node`, a list of them, or null. */
export type Resolver = (value: never, args: Args, context: Context) => unknown;

/** Resolvers of the fields of one type. */
export type GraphType = Readonly<Record<string, Resolver>>;
export type Graph = Readonly<Record<string, GraphType>>;

/** A refusal in GraphQL: the field becomes null and the error is listed; the HTTP status stays 200. */
export class FieldError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly object[];
  /** Fields that the fake does not have: GitHub may, so that the test must fail rather than believe. */
  readonly unknown: readonly string[];
}

/** Runs the operation of a valid document. A field that the fake does not have refuses all of it. */
export async function execute(graph: Graph, document: DocumentNode, variableValues: Args, contextValue: Context): Promise<Outcome> {
  const unknown: string[] = [];
  const fieldResolver: GraphQLFieldResolver<Node | undefined, Context> = (source, args, context, { parentType, fieldName }) => {
    const fields = graph[typeIn(parentType.name)] ?? {};
    const resolver = Object.hasOwn(fields, fieldName) ? fields[fieldName] : undefined;
    if (resolver !== undefined) return resolver(source?.value as never, args, context);
    unknown.push(`The fake has no field '${fieldName}' of type '${parentType.name}'`);
    return null;
  };
  const typeResolver = (value: unknown): string => (value as Node).type;
  const { data, errors = [] } = await run({ schema: githubSchema(), document, variableValues, contextValue, fieldResolver, typeResolver });
  if (unknown.length > 0) return { data: null, errors: unknown.map((message) => ({ message })), unknown };
  return { data, errors: errors.map(told), unknown };
}

/** All pages are resolved alike, and so are their edges. */
export function typeIn(name: string): string {
  return /(?:Connection|Edge)$/u.exec(name)?.[0] ?? name;
}

/** As GitHub tells it. What is no refusal is a fault of the fake, an answer that breaks GitHub's schema among them. */
function told({ message, path, originalError }: GraphQLError): object {
  if (originalError === undefined) return { message };
  if (!(originalError instanceof FieldError)) throw originalError;
  return { type: originalError.type, path, message };
}
