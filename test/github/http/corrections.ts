import type { Schema } from './schema.ts';

interface Document {
  readonly operations: Readonly<Record<string, { readonly responses: Readonly<Record<string, Schema | null>> }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Where the description is behind what api.github.com answers: schema, property, why. */
const NULLABLE: readonly (readonly [schema: string, property: string, why: string])[] = [
  ['pull-request-review-comment', 'line', 'null once the comment is outdated'],
  ['pull-request-review-comment', 'position', 'null once the comment is outdated'],
  ['pull-request-review-comment', 'original_line', 'null on a file comment'],
  ['review-comment', 'line', 'null once the comment is outdated'],
  ['review-comment', 'original_line', 'null on a file comment'],
  ['protected-branch-required-status-check', 'enforcement_level', 'absent or null'],
];

/** Objects that GitHub answers with `null` inside: the fork behind a pull request, once it is deleted. */
const NULLABLE_HEADS = ['pull-request', 'pull-request-simple'];

/** Answers described wrongly: this one wants an account that is a user and an enterprise at once, where `installation` has either. */
const LISTS: readonly (readonly [route: string, item: string])[] = [['GET /app/installations', 'installation']];

/** The description with its known errors put right. */
export function correct<T extends Document>(document: T): T {
  const schemas: Record<string, Schema> = { ...document.components.schemas };
  for (const [name, property] of NULLABLE) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    const properties = schema['properties'] as Record<string, Schema>;
    const old = properties[property];
    if (old === undefined) continue;
    schemas[name] = { ...schema, properties: { ...properties, [property]: { anyOf: [old, { type: 'null' }] } } };
  }
  for (const name of NULLABLE_HEADS) allowMissingFork(schemas, name);
  const operations = { ...document.operations };
  for (const [route, item] of LISTS) {
    const operation = operations[route];
    if (operation === undefined) continue;
    const list = { type: 'array', items: { $ref: `#/components/schemas/${item}` } };
    operations[route] = { ...operation, responses: { ...operation.responses, 200: list } };
  }
  return { ...document, operations, components: { schemas } };
}

/** Lists of events in the webhook description stop before `merge_group`. */
const KNOWN_EVENT = 'merge_queue_entry';
const MISSING_EVENT = 'merge_group';

/** A copy of the description in which every list of webhook events has the missing one. */
export function addMissingEvent(node: unknown): unknown {
  if (Array.isArray(node)) {
    const items = node.map(addMissingEvent);
    return items.includes(KNOWN_EVENT) ? [...items, MISSING_EVENT] : items;
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, addMissingEvent(value)]));
}

/** Changes the schema of the head in place of wherever it is held: beside the pull request or shared. */
function allowMissingFork(schemas: Record<string, Schema>, name: string): void {
  const schema = schemas[name];
  const head = propertiesOf(schema)['head'];
  if (schema === undefined || head === undefined) return;
  const shared = typeof head['$ref'] === 'string' ? head['$ref'].replace('#/components/schemas/', '') : undefined;
  const inner = shared === undefined ? head : schemas[shared];
  const properties = propertiesOf(inner);
  const repo = { anyOf: [properties['repo'] ?? {}, { type: 'null' }] };
  const changed = { ...inner, properties: { ...properties, repo } };
  if (shared === undefined) schemas[name] = { ...schema, properties: { ...propertiesOf(schema), head: changed } };
  else schemas[shared] = changed;
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  return (schema?.['properties'] ?? {}) as Record<string, Schema>;
}
