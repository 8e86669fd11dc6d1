/** A JSON Schema, read but not interpreted. */
export type Schema = { readonly [key: string]: unknown };
