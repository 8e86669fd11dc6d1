import type { UnknownValue, Value } from '../../../core/value.ts';
import { digest } from '../../../core/digest.ts';
import { withoutLabels } from './labels.ts';
import type { Thing } from './thing.ts';

/** Says of an address that a thing refers to: the key of what is itself on the move, else the text it stands for on head. */
export type Resolve = (address: string) => { readonly moving: string } | { readonly text: string };

/** How a value that is not known is told: by what it names, or not at all. */
export type Unknowns = 'named' | 'left out';

/** Deeper content is left out of the comparison. */
const depthMax = 20;
/** Things that refer to each other in a row longer than this are told apart no further. */
const roundsMax = 4;

/**
 * A digest of type and evaluated content for each thing, by key; labels and places are left out. What a thing refers to counts by its own content
 * where it moves too: `vpc_id` follows a VPC to its new name. Done in rounds, so that a cycle of references ends and no order matters.
 */
export function contentKeys(
  things: ReadonlyMap<string, Thing>,
  resolverOf: (thing: Thing) => Resolve,
  unknowns: Unknowns = 'named',
): ContentKeys {
  const contents = [...things].map(([key, thing]) => [key, contentOf(write(thing, resolverOf(thing), unknowns))] as const);
  const own = ownKeys(contents);
  const referrers = new Map<string, string[]>();
  for (const [key, { references }] of contents)
    for (const reference of references) referrers.set(reference, [...(referrers.get(reference) ?? []), own.get(key) ?? '']);
  return {
    own,
    referrers,
    withReferrers: new Map([...own].map(([key, content]) => [key, digest(content, ...(referrers.get(key) ?? []).toSorted())])),
  };
}

/** The `own` ones of what is left of each thing without an attribute, for one attribute after the other: each thing is written once. */
export function contentKeysWithout(
  things: ReadonlyMap<string, Thing>,
  resolverOf: (thing: Thing) => Resolve,
): (attribute: string) => ContentKeys['own'] {
  const written = [...things].map(([key, thing]) => {
    const parts = write(thing, resolverOf(thing), 'named');
    return { key, parts, whole: contentOf(parts) };
  });
  return (attribute) =>
    ownKeys(written.map(({ key, parts, whole }) => [key, parts.names.includes(attribute) ? contentOf(parts, attribute) : whole] as const));
}

function ownKeys(contents: readonly (readonly [key: string, content: Content])[]): ContentKeys['own'] {
  const keys = new Map(contents.map(([key, { text }]) => [key, text]));
  const referring = contents.filter(([, { references }]) => references.length > 0);
  for (let round = 0; round < roundsMax; round += 1) {
    const next = referring.map(
      ([key, { text, references }]) => [key, digest(text, ...references.map((one) => keys.get(one) ?? ''))] as const,
    );
    for (const [key, content] of next) keys.set(key, content);
  }
  return keys;
}

/** By the key of the thing. */
export interface ContentKeys {
  readonly own: ReadonlyMap<string, string>;
  /** Tells apart also by what refers to it: a group without rules of its own by the rules that name it. */
  readonly withReferrers: ReadonlyMap<string, string>;
  /** Contents of what refers to it. */
  readonly referrers: ReadonlyMap<string, readonly string[]>;
}

interface Content {
  readonly text: string;
  /** Keys of the moving things that are referred to, in the order of the text. */
  readonly references: readonly string[];
}

interface WrittenThing {
  readonly kind: string;
  /** Of the attributes, in order. */
  readonly names: readonly string[];
  readonly attributes: readonly Content[];
  /** What else the thing says, whichever attribute is left out. */
  readonly rest: readonly Content[];
}

function write({ dialect, type, attributes, resource }: Thing, resolve: Resolve, unknowns: Unknowns): WrittenThing {
  const written = (value: Value): Content => new ContentWriter(resolve, unknowns).write(value);
  const { entries, more } = withoutLabels({ type, attributes });
  const provider = resource?.meta.entries.get('provider');
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: `${dialect} ${type}`,
    names: sorted.map(([name]) => name),
    attributes: sorted.map(([, value]) => written(value)),
    rest: [more, provider].map((value) => (value === undefined ? nothing : written(value))),
  };
}

const nothing: Content = { text: '', references: [] };

function contentOf({ kind, names, attributes, rest }: WrittenThing, without?: string): Content {
  const kept = names.flatMap((name, at) => (name === without ? [] : [[name, attributes[at] ?? nothing] as const]));
  return {
    text: digest(kind, ...kept.flatMap(([name, { text }]) => [name, text]), ...rest.map(({ text }) => text)),
    references: [...kept.map(([, content]) => content), ...rest].flatMap(({ references }) => references),
  };
}

class ContentWriter {
  readonly #resolve: Resolve;
  readonly #unknowns: Unknowns;
  readonly #references: string[] = [];

  constructor(resolve: Resolve, unknowns: Unknowns) {
    this.#resolve = resolve;
    this.#unknowns = unknowns;
  }

  write(value: Value): Content {
    return { text: this.#value(value, 1), references: this.#references };
  }

  /** A text of the value without origins; map entries in order of their names. */
  #value(value: Value, depth: number): string {
    if (depth > depthMax) return '…';
    const inside = (one: Value): string => this.#value(one, depth + 1);
    switch (value.kind) {
      case 'null':
        return 'null';
      case 'bool':
      case 'number':
      case 'string':
        // Both dialects convert: `"22"` and `22` are one port.
        return JSON.stringify(String(value.value));
      case 'unknown':
        return this.#unknown(value);
      case 'template':
        return `<${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : this.#unknown(part))).join('')}>`;
      case 'json-text':
        return `json(${inside(value.content)})`;
      case 'list':
        return `[${value.items.map(inside).join(',')}${this.#more(value.more)}]`;
      case 'map': {
        const entries = [...value.entries].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${inside(item)}`).join(',')}${this.#more(value.more)}}`;
      }
      case 'choice':
        return `(${value.options.map(inside).join('|')})`;
    }
  }

  #more(more: UnknownValue | undefined): string {
    return more === undefined ? '' : `,…${this.#unknown(more)}`;
  }

  #unknown({ expression, reference }: UnknownValue): string {
    if (this.#unknowns === 'left out') return '?';
    if (reference === undefined) return `?${expression}`;
    const target = this.#resolve(reference.address);
    if ('moving' in target) this.#references.push(target.moving);
    return `?${'moving' in target ? '' : target.text}.${reference.path.join('.')}`;
  }
}
