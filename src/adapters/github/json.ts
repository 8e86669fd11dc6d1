import { HostProblem } from '../../review/pull-request/host-problem.ts';

/**
 * Reads what nobody types: answers of GraphQL and payloads of events, with the path of what is not as documented. Answers of REST are typed by
 * GitHub's description of them, and only what addresses something is looked at again.
 */
export class Json {
  readonly value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.#path = path;
  }

  at(...names: readonly string[]): Json {
    return names.reduce<Json>((found, name) => found.#child(name), this);
  }

  text(): string {
    if (typeof this.value === 'string') return this.value;
    throw this.#wrong('a text');
  }

  textOr(fallback: string): string {
    return typeof this.value === 'string' ? this.value : fallback;
  }

  number(): number {
    if (typeof this.value === 'number' && Number.isSafeInteger(this.value)) return this.value;
    throw this.#wrong('a number');
  }

  /** True only for `true`. */
  isTrue(): boolean {
    return this.value === true;
  }

  isNull(): boolean {
    return this.value === null || this.value === undefined;
  }

  list(): readonly Json[] {
    if (!Array.isArray(this.value)) throw this.#wrong('a list');
    return this.value.map((item: unknown, index) => new Json(item, `${this.#path}[${index}]`));
  }

  /** A full commit or object id. */
  sha(): string {
    return toSha(this.value, this.#path);
  }

  #child(name: string): Json {
    const value: unknown =
      typeof this.value === 'object' && this.value !== null && Object.hasOwn(this.value, name)
        ? (this.value as Readonly<Record<string, unknown>>)[name]
        : undefined;
    return new Json(value, `${this.#path}.${name}`);
  }

  #wrong(wanted: string): HostProblem {
    return wrong(this.#path, wanted);
  }
}

/** A full commit or object id. */
export function toSha(value: unknown, path: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value)) return value;
  throw wrong(path, 'an object id');
}

/** An id; without one in the answer nothing was made. */
export function toId(value: unknown, path: string): number {
  return new Json(value, path).number();
}

function wrong(path: string, wanted: string): HostProblem {
  return new HostProblem(`GitHub's answer is not as documented: ${path} is no ${wanted.replace(/^an? /u, '')}.`, { transient: false });
}
