export type Value =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Value> };

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: string;
  readonly args: ReadonlyMap<string, Value>;
  readonly selections: readonly Selection[];
}

export type Selection =
  | Field
  | { readonly kind: 'fragment'; readonly on: string | undefined; readonly selections: readonly Selection[] }
  | { readonly kind: 'spread'; readonly name: string };

export interface Variable {
  /** As declared: `[ID!]!`. */
  readonly type: string;
  readonly hasDefault: boolean;
}

export interface Operation {
  readonly type: 'query' | 'mutation';
  readonly name: string | undefined;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly selections: readonly Selection[];
}

export interface Document {
  readonly operations: readonly Operation[];
  readonly fragments: ReadonlyMap<string, { readonly on: string | undefined; readonly selections: readonly Selection[] }>;
}

export class GraphqlSyntaxError extends Error {}

const TOKEN =
  /\s*(?:,|#[^\n]*|\s)*("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[_A-Za-z]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[!$()[\]{}:=@|&])/uy;
const DEPTH_MAX = 50;

/** Parses the part of GraphQL that clients send: operations, fragments, variables. No directives, no subscriptions. */
export function parseGraphql(text: string): Document {
  const parser = new Parser(tokenise(text));
  return parser.document();
}

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    tokens.push(match[1] ?? '');
    if (/^[\s,]*(?:#[^\n]*\s*)*$/u.test(text.slice(TOKEN.lastIndex))) return tokens;
  }
  throw new GraphqlSyntaxError('Expected one of SCHEMA, SCALAR, TYPE, QUERY, MUTATION');
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  document(): Document {
    const operations: Operation[] = [];
    const fragments = new Map<string, { readonly on: string | undefined; readonly selections: readonly Selection[] }>();
    while (this.#peek() !== undefined) {
      if (this.#peek() === 'fragment') {
        this.#take('fragment');
        const name = this.#name();
        this.#take('on');
        fragments.set(name, { on: this.#name(), selections: this.#selections() });
      } else operations.push(this.#operation());
    }
    return { operations, fragments };
  }

  #operation(): Operation {
    if (this.#peek() === '{') return { type: 'query', name: undefined, variables: new Map(), selections: this.#selections() };
    const type = this.#name();
    if (type !== 'query' && type !== 'mutation') throw new GraphqlSyntaxError(`Parse error on "${type}"`);
    const name = this.#peek() === '(' || this.#peek() === '{' ? undefined : this.#name();
    const variables = new Map<string, Variable>();
    if (this.#accept('(')) {
      while (!this.#accept(')')) {
        this.#take('$');
        const variable = this.#name();
        this.#take(':');
        const declared = this.#type();
        const hasDefault = this.#accept('=');
        if (hasDefault) this.#value();
        variables.set(variable, { type: declared, hasDefault });
      }
    }
    return { type, name, variables, selections: this.#selections() };
  }

  #type(): string {
    if (!this.#accept('[')) return this.#name() + this.#required();
    const inner = this.#type();
    this.#take(']');
    return `[${inner}]${this.#required()}`;
  }

  #required(): string {
    return this.#accept('!') ? '!' : '';
  }

  #selections(): Selection[] {
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) throw new GraphqlSyntaxError('Query is nested too deeply');
    this.#take('{');
    const selections: Selection[] = [];
    while (!this.#accept('}')) selections.push(this.#selection());
    this.#depth -= 1;
    if (selections.length === 0) throw new GraphqlSyntaxError('Parse error on "}"');
    return selections;
  }

  #selection(): Selection {
    if (this.#accept('...')) {
      if (this.#peek() === '{') return { kind: 'fragment', on: undefined, selections: this.#selections() };
      const name = this.#name();
      return name === 'on' ? { kind: 'fragment', on: this.#name(), selections: this.#selections() } : { kind: 'spread', name };
    }
    const first = this.#name();
    const name = this.#accept(':') ? this.#name() : first;
    const args = this.#accept('(') ? this.#fields(')') : new Map<string, Value>();
    return { kind: 'field', name, alias: first, args, selections: this.#peek() === '{' ? this.#selections() : [] };
  }

  #fields(end: string): Map<string, Value> {
    const fields = new Map<string, Value>();
    while (!this.#accept(end)) {
      const name = this.#name();
      this.#take(':');
      fields.set(name, this.#value());
    }
    return fields;
  }

  #value(): Value {
    const token = this.#next();
    if (token === '$') return { kind: 'variable', name: this.#name() };
    if (token === '{') return { kind: 'object', fields: this.#fields('}') };
    if (token === '[') {
      const items: Value[] = [];
      while (!this.#accept(']')) items.push(this.#value());
      return { kind: 'list', items };
    }
    return { kind: 'literal', value: literal(token) };
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#peek();
    if (token === undefined) throw new GraphqlSyntaxError('Unexpected end of document');
    this.#at += 1;
    return token;
  }

  #accept(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at += 1;
    return true;
  }

  #take(token: string): void {
    const found = this.#next();
    if (found !== token) throw new GraphqlSyntaxError(`Parse error on "${found}", expected "${token}"`);
  }

  #name(): string {
    const token = this.#next();
    if (!/^[_A-Za-z]\w*$/u.test(token)) throw new GraphqlSyntaxError(`Parse error on "${token}", expected a name`);
    return token;
  }
}

function literal(token: string): string | number | boolean | null {
  if (token.startsWith('"""')) return token.slice(3, -3);
  if (token.startsWith('"')) return JSON.parse(token) as string;
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  return /^-?\d/u.test(token) ? Number(token) : token;
}
