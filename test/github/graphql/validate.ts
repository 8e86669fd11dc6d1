import { readFileSync } from 'node:fs';
import type { Document, Field, Operation, Selection, Value } from './syntax.ts';

interface FieldType {
  readonly type: string;
  readonly args?: Readonly<Record<string, string>>;
}

interface Type {
  readonly kind: 'type' | 'interface' | 'input' | 'enum' | 'union';
  readonly fields?: Readonly<Record<string, FieldType>>;
  readonly values?: readonly string[];
}

export type Types = Readonly<Record<string, Type>>;

let types: Types | undefined;

/** The part of GitHub's own GraphQL schema that the fake is held to. */
export function githubTypes(): Types {
  types ??= (JSON.parse(readFileSync(new URL('../schemas/graphql.slim.json', import.meta.url), 'utf8')) as { readonly types: Types }).types;
  return types;
}

/** What GitHub's validation would say of the operation, also of parts that nothing is found for. Empty when it would run. */
export function validate(document: Document, operation: Operation): string[] {
  const validation = new Validation(document, operation);
  validation.selections(operation.type === 'query' ? 'Query' : 'Mutation', operation.selections, 0);
  for (const name of operation.variables.keys()) {
    if (!validation.used.has(name))
      validation.errors.push(`Variable $${name} is declared by ${operation.name ?? 'anonymous query'} but not used`);
  }
  return validation.errors;
}

const DEPTH_MAX = 60;

class Validation {
  readonly errors: string[] = [];
  readonly used = new Set<string>();
  readonly #types = githubTypes();
  readonly #document: Document;
  readonly #operation: Operation;

  constructor(document: Document, operation: Operation) {
    this.#document = document;
    this.#operation = operation;
  }

  selections(typeName: string, selections: readonly Selection[], depth: number): void {
    if (depth > DEPTH_MAX) return void this.errors.push('Fragments are nested too deeply');
    for (const one of selections) {
      if (one.kind === 'field') this.#field(typeName, one, depth);
      else {
        const fragment = one.kind === 'fragment' ? one : this.#document.fragments.get(one.name);
        if (fragment === undefined) this.errors.push(`Fragment ${one.kind === 'spread' ? one.name : ''} was used, but not defined`);
        else this.selections(fragment.on ?? typeName, fragment.selections, depth + 1);
      }
    }
  }

  #field(typeName: string, field: Field, depth: number): void {
    if (field.name === '__typename') return;
    const declared = own(own(this.#types, typeName)?.fields ?? {}, field.name);
    if (declared === undefined) return void this.errors.push(`Field '${field.name}' doesn't exist on type '${typeName}'`);
    this.#args(field, declared.args ?? {});
    const named = declared.type.replaceAll(/[[\]!]/gu, '');
    const type = own(this.#types, named);
    const isObject = type !== undefined && type.kind !== 'enum';
    if (isObject && field.selections.length === 0)
      this.errors.push(`Field must have selections (field '${field.name}' returns ${named} but has no selections)`);
    if (field.selections.length > 0 && !isObject)
      this.errors.push(`The fake does not know GitHub's type ${named}, which '${field.name}' returns`);
    if (isObject) this.selections(named, field.selections, depth + 1);
  }

  #args(field: Field, declared: Readonly<Record<string, string>>): void {
    for (const [name, value] of field.args) {
      const type = own(declared, name);
      if (type === undefined) this.errors.push(`Field '${field.name}' doesn't accept argument '${name}'`);
      else this.#value(value, type, name);
    }
    const missing = Object.keys(declared).filter((name) => declared[name]?.endsWith('!') === true && !field.args.has(name));
    if (missing.length > 0) this.errors.push(`Field '${field.name}' is missing required arguments: ${missing.join(', ')}`);
  }

  #value(value: Value, type: string, place: string): void {
    if (value.kind === 'variable') return this.#variable(value.name, type, place);
    const input = own(this.#types, type.replaceAll(/[[\]!]/gu, ''));
    if (value.kind === 'list') for (const item of value.items) this.#value(item, type.replace(/^\[(.*)\]!?$/u, '$1'), place);
    if (value.kind === 'literal' && input?.values !== undefined && !input.values.includes(String(value.value))) {
      this.errors.push(`Argument '${place}' has an invalid value (${String(value.value)}). Expected type '${type}'.`);
    }
    if (value.kind === 'object') this.#inputObject(value.fields, input, type);
  }

  #inputObject(fields: ReadonlyMap<string, Value>, input: Type | undefined, type: string): void {
    for (const [name, one] of fields) {
      const declared = own(input?.fields ?? {}, name);
      if (declared === undefined) this.errors.push(`InputObject '${type}' doesn't accept argument '${name}'`);
      else this.#value(one, declared.type, name);
    }
    for (const [name, { type: wanted }] of Object.entries(input?.fields ?? {})) {
      if (wanted.endsWith('!') && !fields.has(name))
        this.errors.push(`Argument '${name}' on InputObject '${type}' is required. Expected type ${wanted}`);
    }
  }

  #variable(name: string, type: string, place: string): void {
    this.used.add(name);
    const variable = this.#operation.variables.get(name);
    if (variable === undefined)
      return void this.errors.push(`Variable $${name} is used by ${this.#operation.name ?? 'anonymous query'} but not declared`);
    const isFit = variable.type === type || variable.type === `${type}!` || (variable.hasDefault && `${variable.type}!` === type);
    if (!isFit) this.errors.push(`Type mismatch on variable $${name} and argument ${place} (${variable.type} / ${type})`);
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
