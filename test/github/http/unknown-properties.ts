import type { Schema } from './schema.ts';

type Schemas = Readonly<Record<string, Schema>>;
const DEPTH_MAX = 12;

/** Paths of properties in `value` that no branch of the schema names. */
export function unknownProperties(schema: Schema, value: unknown, schemas: Schemas, path = '', depth = 0): string[] {
  if (depth > DEPTH_MAX || typeof value !== 'object' || value === null) return [];
  const branches = flatten(schema, schemas, 0);
  if (Array.isArray(value)) {
    const items = branches.map((branch) => branch['items']).filter(isSchema);
    return items.length === 0
      ? []
      : value.flatMap((one, index) => unknownProperties({ anyOf: items }, one, schemas, `${path}/${index}`, depth + 1));
  }
  const named = branches.map((branch) => branch['properties']).filter(isSchema);
  if (named.length === 0 || branches.some((branch) => isSchema(branch['additionalProperties']))) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const known = named.map((properties) => (Object.hasOwn(properties, key) ? properties[key] : undefined)).filter(isSchema);
    if (known.length === 0) return [`${path}/${key}`];
    return unknownProperties({ anyOf: known }, one, schemas, `${path}/${key}`, depth + 1);
  });
}

/** The schema and all it is made of. */
function flatten(schema: Schema, schemas: Schemas, depth: number): Schema[] {
  if (depth > DEPTH_MAX) return [];
  const parts = ['allOf', 'anyOf', 'oneOf']
    .flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as unknown[]) : []))
    .filter(isSchema);
  const ref = schema['$ref'];
  const target = typeof ref === 'string' ? schemas[ref.slice(ref.lastIndexOf('/') + 1)] : undefined;
  return [schema, ...parts, ...(target === undefined ? [] : [target])].flatMap((one, index) =>
    index === 0 ? [one] : flatten(one, schemas, depth + 1),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
