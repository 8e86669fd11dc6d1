import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { addMissingEvent, correct } from './corrections.ts';
import type { Schema } from './schema.ts';
import { unknownProperties } from './unknown-properties.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  /** GitHub notifies people of it: it counts against the content limit. */
  readonly content: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface ApiDocument {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface WebhookDocument {
  readonly events: Readonly<Record<string, { readonly event: string; readonly schema: Schema }>>;
  readonly components: ApiDocument['components'];
}

/** Judges requests, answers and webhook payloads by GitHub's official description. Schemas compile at first use. */
export class Referee {
  readonly operations: ApiDocument['operations'];
  readonly #schemas: ApiDocument['components']['schemas'];
  readonly #events: WebhookDocument['events'];
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    const api = correct(loadSlim('api.github.com.slim.json') as ApiDocument);
    const webhooks = addMissingEvent(loadSlim('webhooks.slim.json')) as WebhookDocument;
    this.operations = api.operations;
    this.#schemas = api.components.schemas;
    this.#events = webhooks.events;
    this.#ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false, allowUnionTypes: true });
    addFormatsModule.default(this.#ajv);
    this.#ajv.addSchema({ ...api, $id: 'api' });
    this.#ajv.addSchema({ ...webhooks, $id: 'webhooks' });
  }

  /** What is wrong with a request: reasons to answer 422. */
  request(route: string, query: URLSearchParams, body: unknown): string[] {
    const operation = this.operations[route];
    if (operation === undefined) return [`no operation ${route}`];
    const wrong = operation.parameters.flatMap((parameter, index) => this.#parameter(route, parameter, index, query));
    if (operation.body === undefined) return wrong;
    if (body === undefined) return operation.body.required ? [...wrong, 'a body is required'] : wrong;
    return [...wrong, ...this.#check(`api#/operations/${pointer(route)}/body/schema`, body)];
  }

  /** Properties of a request body that GitHub's description does not know: GitHub drops them silently, so the caller means something it does not get. */
  unknownInBody(route: string, body: unknown): string[] {
    const schema = this.operations[route]?.body?.schema;
    return schema === undefined ? [] : unknownProperties(schema, body, this.#schemas);
  }

  /** What is wrong with an answer of ours. */
  answer(route: string, status: number, body: unknown): string[] {
    const responses = this.operations[route]?.responses ?? {};
    const known = Object.hasOwn(responses, String(status));
    if (!known) return status >= 400 ? [] : [`the description knows no ${status}`];
    const schema = responses[String(status)];
    if (schema === null || schema === undefined) return body === undefined ? [] : [`the description has no body for ${status}`];
    return this.#check(`api#/operations/${pointer(route)}/responses/${status}`, body);
  }

  /** What is wrong with a payload of ours. */
  webhook(event: string, payload: Record<string, unknown>): string[] {
    const action = typeof payload['action'] === 'string' ? `${event}-${payload['action']}` : event;
    const name = action.replaceAll('_', '-');
    if (this.#events[name] === undefined) return [`the description knows no webhook ${name}`];
    return this.#check(`webhooks#/events/${pointer(name)}/schema`, payload);
  }

  #parameter(route: string, parameter: Parameter, index: number, query: URLSearchParams): string[] {
    if (parameter.in !== 'query') return [];
    const text = query.get(parameter.name);
    if (text === null) return parameter.required ? [`${parameter.name} is required`] : [];
    const pointerToSchema = `api#/operations/${pointer(route)}/parameters/${index}/schema`;
    return this.#check(pointerToSchema, coerce(text, parameter.schema)).map((reason) => `${parameter.name}${reason}`);
  }

  #check(ref: string, value: unknown): string[] {
    let validate = this.#compiled.get(ref);
    if (validate === undefined) {
      validate = this.#ajv.compile({ $ref: ref });
      this.#compiled.set(ref, validate);
    }
    return validate(value) === true ? [] : summarise(validate.errors ?? []);
  }
}

function loadSlim(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8'));
}

function pointer(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function coerce(text: string, schema: Schema): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/u.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(true|false)$/u.test(text)) return text === 'true';
  return text;
}

const REASONS_MAX = 8;

function summarise(errors: readonly ErrorObject[]): string[] {
  const reasons = errors.map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
  return [...new Set(reasons)].slice(0, REASONS_MAX);
}
