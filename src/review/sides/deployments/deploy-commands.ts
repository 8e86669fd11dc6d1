import { lineRange } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { GivenVariable } from '../../../evaluate/terraform/modules/deployment-inputs.ts';

/** What a workflow, a Makefile or a script gives Terraform, as far as it is literal. */
export interface DeployCommands {
  readonly path: string;
  /** For each command its `-var-file` texts in order; what is put in from elsewhere is written `<name>`. */
  readonly varFiles: readonly (readonly string[])[];
  /** Variables that are given together. A name that is given once more begins another group. */
  readonly variables: readonly (readonly GivenVariable[])[];
  /** Directories that are named as the place where something runs. */
  readonly directories: readonly string[];
}

const commandFile =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)\/.*\.ya?ml|\.gitlab-ci\.ya?ml|(?:GNU)?[Mm]akefile|Jenkinsfile|justfile|[Tt]askfile\.ya?ml|package\.json|buildspec[^/]*\.ya?ml|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|atlantis\.ya?ml|[^/]+\.(?:mk|sh|bash|ps1))$/u;

/** May it run a deployment? */
export function isCommandFile(path: string): boolean {
  return commandFile.test(path) && !/(?:^|\/)node_modules\//u.test(path);
}

/** Files that are looked into for commands. */
export const commandFilesMax = 100;

/** Those that are looked into: workflows and what lies high up first. */
export function commandFiles(paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => (path.startsWith('.github/') ? 0 : path.split('/').length);
  return paths
    .filter(isCommandFile)
    .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
    .slice(0, commandFilesMax);
}

export function mentionsInputs({ text }: SourceFile): boolean {
  return /TF_VAR_|-var(?:-file)?[= ]/u.test(text);
}

const command = /\b(?:terraform|tofu)\s+(?:-chdir\S+\s+)?(?:plan|apply|init|destroy|validate|refresh|import)\b/u;
const varFile = /(?:^|\s|["'])--?var-file[= ]["']?([^\s"'\\]+)/u;
const variable = /(?:^|\s|["'])--?var[= ]["']?([A-Za-z_][\w-]*)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'\\\n]*))/u;
const environment = /\bTF_VAR_([A-Za-z_][\w-]*)["']?\s*(?::=|[:=])[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\n#]*))/u;
const token = new RegExp([command, varFile, variable, environment].map(({ source }) => `(?:${source})`).join('|'), 'gmu');
const place = /(?:working-directory:[ \t]*|-chdir[= ]|\bcd[ \t]+)["']?([\w./-]+)/gmu;

const known = new WeakMap<SourceFile, DeployCommands>();

/** Reads what is literal; looks at words, since no two of these languages are alike. */
export function deployCommands(file: SourceFile): DeployCommands {
  const read = known.get(file) ?? readCommands(file);
  known.set(file, read);
  return read;
}

function readCommands(file: SourceFile): DeployCommands {
  // `${{ matrix.env }}` holds spaces, and is one word.
  const text = file.text.replaceAll(/\$\{\{([^}\n]*)\}\}/gu, (_, inner: string) => `\${${inner.replaceAll(/[^\w.-]/gu, '')}}`);
  const varFiles: string[][] = [];
  const variables: GivenVariable[][] = [];
  let isNew = true;
  for (const match of text.matchAll(token)) {
    const [, fileText, name, double, single, plain, envName, envDouble, envSingle, envPlain] = match;
    if (fileText !== undefined) {
      if (isNew) varFiles.push([]);
      varFiles.at(-1)?.push(withHoles(fileText));
      isNew = false;
      continue;
    }
    if (name === undefined && envName === undefined) {
      isNew = true;
      continue;
    }
    const given = (envDouble?.replaceAll('\\"', '"') ?? envSingle ?? envPlain ?? double ?? single ?? plain ?? '').trim();
    if (given === '' || /[$`]|\{\{/u.test(given)) continue;
    const line = text.slice(0, match.index + match[0].indexOf(name ?? envName ?? '')).split('\n').length;
    addVariable(variables, {
      name: name ?? envName ?? '',
      text: given,
      at: { path: file.path, range: lineRange(line) },
      isArgument: name !== undefined,
    });
  }
  const directories = [...new Set([...text.matchAll(place)].flatMap(([, directory]) => directory ?? []))];
  return { path: file.path, varFiles: varFiles.filter((files) => files.length > 0), variables, directories };
}

function addVariable(groups: GivenVariable[][], variable: GivenVariable): void {
  const last = groups.at(-1);
  const isRepeated = last?.some(({ name, text }) => name === variable.name && text !== variable.text) === true;
  if (last === undefined || isRepeated) groups.push([variable]);
  else if (!last.some(({ name }) => name === variable.name)) last.push(variable);
}

/** `envs/${ENV}.tfvars` and `envs/$(ENV).tfvars` are `envs/<ENV>.tfvars`. */
function withHoles(text: string): string {
  return text.replaceAll(/\$\{([^}]*)\}|\$\(([^)]*)\)|\$(\w+)|\{\{([^}]*)\}\}/gu, (_, a?: string, b?: string, c?: string, d?: string) => {
    return `<${(a ?? b ?? c ?? d ?? '').trim()}>`;
  });
}
