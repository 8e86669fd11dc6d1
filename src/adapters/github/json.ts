import { HostProblem } from '../../review/pull-request/host-problem.ts';

/** Reads GitHub's answers: typed once, here, with the path of what is not as documented. */
export class Json {
  readonly value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.#path = path;
  }

  at(...names: readonly string[]): Json {
    let found: Json = new Json(this.value, this.#path);
    for (const name of names) found = found.#child(name);
    return found;
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
    const text = this.text();
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) return text;
    throw this.#wrong('an object id');
  }

  #child(name: string): Json {
    const value: unknown =
      typeof this.value === 'object' && this.value !== null && Object.hasOwn(this.value, name)
        ? (this.value as Readonly<Record<string, unknown>>)[name]
        : undefined;
    return new Json(value, `${this.#path}.${name}`);
  }

  #wrong(wanted: string): HostProblem {
    return new HostProblem(`GitHub's answer is not as documented: ${this.#path} is no ${wanted.replace(/^an? /u, '')}.`, {
      transient: false,
    });
  }
}
