/**
 * A source that names a folder of this repository, as `./` or `../` and the way there. Terraform up to 0.11 takes `modules/web` for one as well;
 * since 0.12 such a source is an error, and three parts name a module of the registry, so that none of them can mean anything else.
 */
export function localSourceOf(source: string): string | undefined {
  if (/^\.\.?(?:\/|$)/.test(source)) return source;
  return isBareSource(source) ? `./${source}` : undefined;
}

/** One or two plain names: a folder, where there is one. */
export function isBareSource(source: string): boolean {
  return /^[\w-]+(?:\/[\w-]+)?\/?$/.test(source);
}

/** A source as one text for what Terraform takes for the same: without the registry's host, the getter and the scheme, and without a token. */
export function plainSource(source: string): string {
  return source
    .replace(/^(?:git|hg|http|https|s3|gcs)::/u, '')
    .replace(/^(?:https?|ssh|git):\/\//u, '')
    .replace(/^[^@/\s]{1,200}@/u, '')
    .replace(/^registry\.(?:terraform\.io|opentofu\.org)\//u, '')
    .replace(/^(github\.com|gitlab\.com|bitbucket\.org):/u, '$1/')
    .replace(/\.git(?=$|\/\/|\?)/u, '');
}

/** A module by its name in the registry. */
export interface RegistryName {
  /** `terraform-aws-modules/s3-bucket/aws`. */
  readonly name: string;
  /** `modules/object`, empty for the module itself. */
  readonly part: string;
  /** What the address asks for: the `ref` of a repository. */
  readonly ref?: string;
}

/** The name in the registry of a source that is one, or of the repository on GitHub that the registry takes it from. */
export function registryName(source: string): RegistryName | undefined {
  const plain = plainSource(source);
  const registry = /^([\w-]+\/[\w-]+\/[\w-]+)(?:\/\/([\w./-]*))?$/u.exec(plain);
  if (registry?.[1] !== undefined && !plain.startsWith('github.com/')) return { name: registry[1], part: registry[2] ?? '' };
  const repository = /^github\.com\/([\w-]+)\/terraform-(\w+)-([\w-]+)(?:\/\/([\w./-]*))?(?:\?ref=([\w./-]+))?$/u.exec(plain);
  if (repository === null) return undefined;
  const [, owner = '', provider = '', name = '', part = '', ref] = repository;
  return { name: `${owner}/${name}/${provider}`, part, ...(ref === undefined ? {} : { ref }) };
}
