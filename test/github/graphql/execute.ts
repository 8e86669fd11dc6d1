import type { Actor } from '../auth/tokens.ts';
import type { World } from '../state/world.ts';
import type { Document, Field, Operation, Selection, Value } from './syntax.ts';

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

export interface GraphType {
  readonly fields: Readonly<Record<string, Resolver>>;
  /** Interfaces and unions it belongs to. */
  readonly kinds?: readonly string[];
}
export type Graph = Readonly<Record<string, GraphType>>;

export interface GraphqlError {
  readonly message: string;
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A refusal in GraphQL: the field becomes null and the error is listed; the HTTP status stays 200. */
export class FieldError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface Outcome {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphqlError[];
  /** Fields that the fake does not have: GitHub may, so that the test must fail rather than believe. */
  readonly unknown: readonly string[];
}

/** Runs one operation. An unknown field refuses the whole document, as GitHub's validation does. */
export async function execute(graph: Graph, document: Document, operation: Operation, variables: Args, context: Context): Promise<Outcome> {
  const missing = [...operation.variables].filter(
    ([name, { type, hasDefault }]) => type.endsWith('!') && !hasDefault && (variables[name] ?? null) === null,
  );
  if (missing.length > 0) {
    const errors = missing.map(([name, { type }]) => ({ message: `Variable $${name} of type ${type} was provided invalid value` }));
    return { data: null, errors, unknown: [] };
  }
  const run = new Run(graph, document, variables, context);
  const root: Node = { type: operation.type === 'query' ? 'Query' : 'Mutation', value: undefined };
  const data = await run.object(root, operation.selections, []);
  if (run.unknown.length > 0)
    return {
      data: null,
      errors: run.unknown.map((message) => ({ message, extensions: { code: 'undefinedField' } })),
      unknown: run.unknown,
    };
  return { data, errors: run.errors, unknown: [] };
}

class Run {
  readonly errors: GraphqlError[] = [];
  readonly unknown: string[] = [];
  readonly #graph: Graph;
  readonly #document: Document;
  readonly #variables: Args;
  readonly #context: Context;

  constructor(graph: Graph, document: Document, variables: Args, context: Context) {
    this.#graph = graph;
    this.#document = document;
    this.#variables = variables;
    this.#context = context;
  }

  async object(node: Node, selections: readonly Selection[], path: readonly (string | number)[]): Promise<Record<string, unknown>> {
    const result: Record<string, unknown> = {};
    for (const field of this.#fields(node, selections)) result[field.alias] = await this.#field(node, field, [...path, field.alias]);
    return result;
  }

  async #field(node: Node, field: Field, path: readonly (string | number)[]): Promise<unknown> {
    if (field.name === '__typename') return node.type;
    const fields = this.#graph[node.type]?.fields ?? {};
    const resolver = Object.hasOwn(fields, field.name) ? fields[field.name] : undefined;
    if (resolver === undefined) {
      this.unknown.push(`Field '${field.name}' doesn't exist on type '${node.type}'`);
      return null;
    }
    try {
      const args = Object.fromEntries([...field.args].map(([name, value]) => [name, this.#value(value)]));
      const value: unknown = await resolver(node.value as never, args, this.#context);
      return await this.#complete(value, field, path);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      this.errors.push({ type: error.type, path, message: error.message });
      return null;
    }
  }

  async #complete(value: unknown, field: Field, path: readonly (string | number)[]): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((one: unknown, index) => this.#complete(one, field, [...path, index])));
    if (!isNode(value)) return value ?? null;
    if (field.selections.length > 0) return this.object(value, field.selections, path);
    this.unknown.push(`Field must have selections (field '${field.name}' returns ${value.type} but has no selections)`);
    return null;
  }

  #fields(node: Node, selections: readonly Selection[]): Field[] {
    return selections.flatMap((one) => {
      if (one.kind === 'field') return [one];
      const fragment = one.kind === 'fragment' ? one : this.#document.fragments.get(one.name);
      if (fragment === undefined) {
        this.unknown.push('Fragment was used, but not defined');
        return [];
      }
      return this.#applies(node, fragment.on) ? this.#fields(node, fragment.selections) : [];
    });
  }

  #applies(node: Node, on: string | undefined): boolean {
    return on === undefined || on === node.type || this.#graph[node.type]?.kinds?.includes(on) === true;
  }

  #value(value: Value): unknown {
    switch (value.kind) {
      case 'literal':
        return value.value;
      case 'variable':
        return this.#variables[value.name];
      case 'list':
        return value.items.map((one) => this.#value(one));
      case 'object':
        return Object.fromEntries([...value.fields].map(([name, one]) => [name, this.#value(one)]));
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
}
