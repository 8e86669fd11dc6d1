import { fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';

const named = /^serverless(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/u;
const service = /^["']?service["']?[ \t]{0,9}:/mu;
const provider = /^["']?provider["']?[ \t]{0,9}:/mu;
/** Several services that are deployed together. */
const composed = /^services[ \t]{0,9}:/mu;

/** A cheap look at whether a file may be a service of the Serverless Framework on AWS: by its name, or by a service and its provider. */
export function looksLikeService({ path, text }: SourceFile): boolean {
  const isNamed = named.test(fileNameOf(path));
  if (!isNamed && !(/\.ya?ml$/u.test(path) && service.test(text))) return false;
  const cloud = cloudOf(text);
  return isNamed ? !composed.test(text) && (cloud === undefined || cloud === 'aws') : cloud === 'aws' || standsElsewhere(text);
}

/** `provider: ${file(provider.yml)}`: which cloud it is, the file says. */
function standsElsewhere(text: string): boolean {
  return /^["']?provider["']?[ \t]{0,9}:[ \t]{0,9}["']?\$\{/mu.test(text);
}

/** The name of the provider, as far as the text says it: `provider: aws`, or `name: aws` in the lines below. */
function cloudOf(text: string): string | undefined {
  const found = provider.exec(text);
  if (found === null) return undefined;
  const [first = '', ...below] = text.slice(found.index + found[0].length).split('\n', providerLinesMax);
  const own = /^[ \t]{0,9}["']?([a-z]\w*)/u.exec(first)?.[1];
  if (own !== undefined) return own;
  const end = below.findIndex((line) => /^[^\s#]/u.test(line));
  const block = end < 0 ? below : below.slice(0, end);
  return block.flatMap((line) => /^[ \t]{1,9}["']?name["']?[ \t]{0,9}:[ \t]{0,9}["']?([a-z]\w*)/u.exec(line)?.[1] ?? [])[0];
}

/** Lines of a provider in which its name is looked for. */
const providerLinesMax = 300;

const fileVariable = /\$\{\s{0,9}file\(\s{0,9}([^)\n]{1,300}?)\s{0,9}\)/gu;

/** The files that a service takes in: paths as written, variables within them included. */
export function namedFiles({ text }: SourceFile): readonly string[] {
  return [...new Set([...text.matchAll(fileVariable)].flatMap(([, path]) => path ?? []))];
}
