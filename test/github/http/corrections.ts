import type { Schema } from './schema.ts';

interface Document {
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
  return { ...document, components: { schemas } };
}
