import type { EvaluatedCode } from './evaluated-code.ts';

/** What was asked of a model, and what stood there. */
export type Readings = ReadonlyMap<Asked, unknown>;

/** Resources of one type, a property of the code, or the things of one kind. */
export type Asked = string;
type Property = Exclude<keyof EvaluatedCode, 'ofType'>;

/** How a property is called among the types of resources. */
const asked: Readonly<Record<Property, Asked>> = {
  resources: '.resources',
  providers: '.providers',
  inputs: '.inputs',
  outputs: '.outputs',
  texts: '.texts',
  beside: '.beside',
  isBesideCut: '.isBesideCut',
  history: '.history',
  skipped: '.skipped',
  scanSecrets: '.scanSecrets',
  knownAccounts: '.knownAccounts',
  houseRules: '.houseRules',
};
export const properties: ReadonlyMap<Asked, Property> = new Map(
  Object.entries(asked).map(([property, name]) => [name, property as Property]),
);

let current: Map<Asked, unknown> | undefined;

/** The same code, where each property that is read is remembered for whoever wants to know what he depends on. */
export function noted(code: Pick<EvaluatedCode, Property>): Pick<EvaluatedCode, Property> {
  const getters = Object.entries(code).map(([property, value]) => {
    const name = asked[property as Property];
    const get = (): unknown => {
      current?.set(name, value);
      return value;
    };
    return [property, { get, enumerable: true }] as const;
  });
  // What stands there is what was given.
  return Object.defineProperties({}, Object.fromEntries(getters)) as Pick<EvaluatedCode, Property>;
}

export function readType<T>(type: string, resources: T): T {
  current?.set(type, resources);
  return resources;
}

/** Whatever the view was made of: it is read as the things that are in it. */
export function readKind(kind: string, subjects: unknown): void {
  current?.set(kindMark + kind, subjects);
}

/** Begins the name of a kind among those of types and properties. */
export const kindMark = '@';

/** Does something, and adds what it reads to the readings: whatever says the same gives the same. */
export function reading<T>(into: Map<Asked, unknown>, read: () => T): T {
  const outer = current;
  current = into;
  try {
    return read();
  } finally {
    current = outer;
  }
}

/** Makes a thing, and says what it was made of. */
export function withReadings<T>(make: () => T): { readonly thing: T; readonly readings: Readings } {
  const readings = new Map<Asked, unknown>();
  return { thing: reading(readings, make), readings };
}

/** Whoever takes a thing that was made before depends on what it was made of. */
export function readAgain(readings: Readings): void {
  if (current !== undefined) for (const [name, value] of readings) current.set(name, value);
}
