import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

interface FieldType {
  readonly type: string;
  readonly args?: Readonly<Record<string, string>>;
}

type Type =
  | {
      readonly kind: 'type' | 'interface' | 'input';
      readonly interfaces: readonly string[];
      readonly fields: Readonly<Record<string, FieldType>>;
    }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'union'; readonly members: readonly string[] };

type Types = Readonly<Record<string, Type>>;

/** Values that GraphQL itself declares. */
const BUILT_IN = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

let schema: GraphQLSchema | undefined;

/**
 * The part of GitHub's own GraphQL schema that the fake is held to. What stands outside of it is a scalar, so that a query that looks into it
 * is refused.
 */
export function githubSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  const { types } = JSON.parse(readFileSync(new URL('../schemas/graphql.slim.json', import.meta.url), 'utf8')) as { readonly types: Types };
  const declared = Object.entries(types).map(([name, type]) => declaration(name, type, types));
  const named = declared.flatMap((text) => [...text.matchAll(/: *[[]*(\w+)/gu)].map(([, name]) => name ?? ''));
  const scalars = new Set(named.filter((name) => types[name] === undefined && !BUILT_IN.has(name)));
  // Kept are the fields that are asked for: not all of those that an interface wants.
  schema = buildSchema([...declared, ...[...scalars].map((name) => `scalar ${name}`)].join('\n'), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return schema;
}

function declaration(name: string, type: Type, types: Types): string {
  if (type.kind === 'enum') return `enum ${name} { ${type.values.join(' ')} }`;
  const among = (names: readonly string[]): string[] => names.filter((one) => types[one] !== undefined);
  if (type.kind === 'union') return `union ${name} = ${among(type.members).join(' | ')}`;
  const interfaces = among(type.interfaces);
  const fields = Object.entries(type.fields).map(([field, { type: of, args = {} }]) => {
    const list = Object.entries(args).map(([arg, wanted]) => `${arg}: ${wanted}`);
    return `${field}${list.length === 0 ? '' : `(${list.join(', ')})`}: ${of}`;
  });
  return `${type.kind} ${name} ${interfaces.length === 0 ? '' : `implements ${interfaces.join(' & ')} `}{ ${fields.join('\n')} }`;
}
