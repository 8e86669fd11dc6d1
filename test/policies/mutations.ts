import { posix } from 'node:path';
import { chunksOf, indentYaml, joinChunks, reformatHcl, reorderYamlResources } from './mutate-text.ts';

/** A change of text that changes nothing about what the code means. Undefined when there is nothing in these files to do it to. */
export interface Mutation {
  readonly name: string;
  apply(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined;
}

/** In an order in which each finds its text as it wants it after those before. */
export const mutations: readonly Mutation[] = [
  { name: 'rename the resources, with moved blocks', apply: renameResources },
  { name: 'rename the locals', apply: renameLocals },
  { name: 'reorder top-level blocks', apply: eachFile(reorder) },
  { name: 'add comments', apply: eachFile(addComments) },
  { name: 'split a file', apply: splitFiles },
  { name: 'reformat', apply: eachFile(reformat) },
  { name: 'rename the files', apply: renameFiles },
];

/** What many hands do to a repository in a year. Each alone, for every case, would take most of the time of all tests. */
export const allTogether: Mutation = {
  name: 'everything at once',
  apply: (files) =>
    changed(
      files,
      mutations.reduce((before, mutation) => mutation.apply(before) ?? before, files),
    ),
};

type Files = ReadonlyMap<string, string>;

function eachFile(change: (path: string, text: string) => string): Mutation['apply'] {
  return (files) => changed(files, new Map([...files].map(([path, text]) => [path, change(path, text)])));
}

function changed(before: Files, after: Files): Files | undefined {
  const same = before.size === after.size && [...before].every(([path, text]) => after.get(path) === text);
  return same ? undefined : after;
}

function isHcl(path: string): boolean {
  return /\.(tf|tofu)$/.test(path);
}

function isYaml(path: string): boolean {
  return /\.(ya?ml|template)$/.test(path);
}

function reformat(path: string, text: string): string {
  if (isHcl(path)) return reformatHcl(text);
  if (isYaml(path) && !text.trimStart().startsWith('{')) return indentYaml(text);
  return withJson(path, text, (value) => value, 5);
}

function addComments(path: string, text: string): string {
  if (isHcl(path)) return `# A remark.\n${joinChunks(chunksOf(text).map((chunk) => `/* Another one. */\n${chunk}`))}\n// The last.\n`;
  if (isYaml(path) && !text.trimStart().startsWith('{')) return `# A remark.\n${text}# The last.\n`;
  return text;
}

function reorder(path: string, text: string): string {
  if (isHcl(path)) return joinChunks(chunksOf(text).toReversed());
  if (isYaml(path) && !text.trimStart().startsWith('{')) return reorderYamlResources(text);
  return withJson(path, text, reversed, 2);
}

/** Only templates and Terraform's JSON: the order of a policy document's own file says nothing either, but is not ours to touch. */
function withJson(path: string, text: string, change: (value: object) => object, indent: number): string {
  if (!path.endsWith('.json')) return text;
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? `${JSON.stringify(change(value), null, indent)}\n` : text;
}

function reversed(value: object): object {
  return Object.fromEntries(Object.entries(value).toReversed());
}

/** Terraform, Terragrunt, git, GitHub, Rails, Postfix or pppd gives a meaning to these names. */
const meaningfulName =
  /(^|[._-])(override|auto|terraform)\b|\.tfvars|^CODEOWNERS$|^\.gitignore$|^bitbucket-pipelines\.|^terragrunt\.hcl$|^(?:master\.key|sasl_passwd|chap-secrets)$/;

/** Files that Terraform or CloudFormation finds by themselves: no other file says their name. */
function renameFiles(files: Files): Files | undefined {
  const texts = [...files.values()];
  const renamed = [...files].map(([path, text]) => {
    const name = posix.basename(path);
    const fixed = path.startsWith('.') || meaningfulName.test(name) || texts.some((other) => other.includes(name));
    return [fixed ? path : posix.join(posix.dirname(path), `renamed-${name}`), text] as const;
  });
  return changed(files, new Map(renamed));
}

function splitFiles(files: Files): Files | undefined {
  const result = new Map(files);
  for (const [path, text] of files) {
    const chunks = chunksOf(text);
    if (!isHcl(path) || chunks.length < 2 || meaningfulName.test(posix.basename(path))) continue;
    const half = Math.floor(chunks.length / 2);
    result.set(path, joinChunks(chunks.slice(0, half)));
    result.set(path.replace(/\.(tf|tofu)$/, '-part-2.$1'), joinChunks(chunks.slice(half)));
  }
  return changed(files, result);
}

function renameLocals(files: Files): Files | undefined {
  const names = new Set([...files].filter(([path]) => isHcl(path)).flatMap(([, text]) => localNames(text)));
  return eachFile((path, text) => (isHcl(path) ? [...names].reduce(renameLocal, text) : text))(files);
}

function localNames(text: string): string[] {
  const blocks = chunksOf(text).filter((chunk) => /^locals\s*\{/m.test(chunk));
  return blocks.flatMap((block) => [...block.matchAll(/^ {2}(\w+)\s*=/gm)].map((match) => match[1] ?? ''));
}

function renameLocal(text: string, name: string): string {
  const chunks = chunksOf(text.replaceAll(new RegExp(`\\blocal\\.${name}\\b`, 'g'), `local.${name}_renamed`));
  const definition = new RegExp(`^ {2}${name}(\\s*=)`, 'gm');
  return joinChunks(chunks.map((chunk) => (/^locals\s*\{/m.test(chunk) ? chunk.replace(definition, `  ${name}_renamed$1`) : chunk)));
}

function renameResources(files: Files): Files | undefined {
  return eachFile((path, text) => {
    if (!isHcl(path)) return text;
    const siblings = [...files].filter(([other]) => isHcl(other) && posix.dirname(other) === posix.dirname(path));
    return renameIn(text, resourceNames(siblings.map(([, sibling]) => sibling).join('\n')), resourceNames(text));
  })(files);
}

interface ResourceName {
  readonly type: string;
  readonly name: string;
}

function resourceNames(text: string): ResourceName[] {
  return [...text.matchAll(/^resource\s+"(\w+)"\s+"([\w-]+)"/gm)].map(([, type = '', name = '']) => ({ type, name }));
}

/** Renames what the directory declares; the file that declares a resource says that it moved. */
function renameIn(text: string, declared: readonly ResourceName[], own: readonly ResourceName[]): string {
  let result = text;
  for (const { type, name } of declared) {
    result = result.replaceAll(new RegExp(`(?<![\\w.-])${type}\\.${name}(?![\\w-])`, 'g'), `${type}.${name}_moved`);
    result = result.replaceAll(new RegExp(`^(resource\\s+"${type}"\\s+)"${name}"`, 'gm'), `$1"${name}_moved"`);
  }
  const moved = own.map(({ type, name }) => `\nmoved {\n  from = ${type}.${name}\n  to   = ${type}.${name}_moved\n}\n`);
  return result + moved.join('');
}
