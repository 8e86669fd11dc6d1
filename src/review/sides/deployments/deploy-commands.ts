import type { Diagnostic } from '../../../core/diagnostic.ts';
import { lineRange } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { GivenVariable } from '../../../evaluate/terraform/modules/deployment.ts';

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

/** By the end of a path: what runs commands, each in a language of its own. */
const runners = [
  String.raw`\.github\/(?:workflows|actions)\/.*\.ya?ml`,
  String.raw`\.(?:circleci|buildkite|gitlab(?:-ci)?|woodpecker)\/.*\.ya?ml`,
  String.raw`\.(?:gitlab-ci|travis|drone|woodpecker)\.ya?ml`,
  String.raw`(?:buildspec|azure-pipelines)[^/]*\.ya?ml`,
  String.raw`(?:[Tt]askfile|bitbucket-pipelines|atlantis|cloudbuild|codefresh|digger|terrateam)\.ya?ml`,
  String.raw`(?:(?:GNU)?[Mm]akefile|Jenkinsfile|justfile|package\.json)`,
  String.raw`[^/]+\.(?:mk|sh|bash|ps1)`,
];
const commandFile = new RegExp(String.raw`(?:^|\/)(?:${runners.join('|')})$`, 'u');

/** May it run a deployment? */
export function isCommandFile(path: string): boolean {
  return commandFile.test(path) && !/(?:^|\/)node_modules\//u.test(path);
}

/** Files that are looked into for commands. */
export const commandFilesMax = 100;

type IsChanged = (path: string) => boolean;

/** Those that are looked into: what the change touches, workflows and what lies high up first. */
export function commandFiles(paths: readonly string[], isChanged: IsChanged): readonly string[] {
  return inOrder(paths, isChanged).slice(0, commandFilesMax);
}

/** Says that there are more: inputs that they give are not seen. */
export function commandFilesLeftOut(paths: readonly string[], isChanged: IsChanged): readonly Diagnostic[] {
  const [first, ...more] = inOrder(paths, isChanged).slice(commandFilesMax);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const message = `There are more files that may run a deployment than are looked into for its inputs: ${first}${others} is not.`;
  return [{ kind: isChanged(first) ? 'limit-reached' : 'not-read', message, location: { path: first, range: lineRange(1) } }];
}

function inOrder(paths: readonly string[], isChanged: IsChanged): readonly string[] {
  const depth = (path: string): number => (path.startsWith('.github/') ? 0 : path.split('/').length);
  const rank = (path: string): number => (isChanged(path) ? -1 : depth(path));
  return paths.filter(isCommandFile).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export function mentionsInputs({ text }: SourceFile): boolean {
  return /TF_VAR_|-var(?:-file)?[= "']/u.test(text);
}

const command = /\b(?:terraform|tofu)\s+(?:-chdir\S+\s+)?(?:plan|apply|init|destroy|validate|refresh|import)\b/u;
const varFile = /(?:^|[\s["'])--?var-file(?:[= ]["']?|["'],[ \t]*["'])(?<path>[^\s"'\\]+)/u;
/** The whole of it in quotes, or its value. */
const variable =
  /(?:^|[\s["'])--?var(?:[= ]|["'],[ \t]*)(?:'(?<inSingle>[A-Za-z_][\w-]*)=(?<wholeSingle>[^'\n]*)'|"(?<inDouble>[A-Za-z_][\w-]*)=(?<wholeDouble>(?:[^"\\\n]|\\.)*)"|(?<name>[A-Za-z_][\w-]*)=(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\s"'\\\n]*)))/u;
const environment =
  /(?<![\w-])TF_VAR_(?<environment>[A-Za-z_][\w-]*)["']?\s*(?::=|[:=])[ \t]*(?:"(?<envDouble>(?:[^"\\\n]|\\.)*)"|'(?<envSingle>[^'\n]*)'|(?<envPlain>[^\n#]*))/u;
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
  const text = file.text.replaceAll(/\$\{\{([^}\n]{0,500})\}\}/gu, (_, inner: string) => `\${${inner.replaceAll(/[^\w.-]/gu, '')}}`);
  const varFiles: string[][] = [[]];
  const variables: GivenVariable[][] = [];
  for (const match of text.matchAll(token)) {
    const { path: given, name, inSingle, inDouble, environment: exported } = match.groups ?? {};
    const argument = name ?? inSingle ?? inDouble;
    const variableName = argument ?? exported;
    if (given !== undefined) varFiles.at(-1)?.push(withHoles(given));
    else if (variableName === undefined) varFiles.push([]);
    else {
      const range = lineRange(text.slice(0, match.index + match[0].indexOf(variableName)).split('\n').length);
      const literal = literalOf(match.groups ?? {});
      if (literal !== undefined)
        addVariable(variables, { name: variableName, text: literal, at: { path: file.path, range }, isArgument: argument !== undefined });
    }
  }
  const directories = [...new Set([...text.matchAll(place)].flatMap(([, directory]) => directory ?? []))];
  return { path: file.path, varFiles: varFiles.filter((files) => files.length > 0), variables, directories };
}

/** Undefined for a text that holds something of the shell, or of the workflow. */
function literalOf({
  double,
  single,
  plain,
  wholeSingle,
  wholeDouble,
  envDouble,
  envSingle,
  envPlain,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const written =
    [envDouble?.replaceAll('\\"', '"'), envSingle, envPlain, wholeDouble?.replaceAll('\\"', '"'), wholeSingle, double, single, plain]
      .find((one) => one !== undefined)
      ?.trim() ?? '';
  // A list that ends at a quote within it was not read to its end.
  const isCut = /^[[{]/u.test(written) && !/[\]}]$/u.test(written);
  return written === '' || isCut || /[$`]|\{\{/u.test(written) ? undefined : written;
}

function addVariable(groups: GivenVariable[][], variable: GivenVariable): void {
  const last = groups.at(-1);
  const isRepeated = last?.some(({ name, text }) => name === variable.name && text !== variable.text) === true;
  if (last === undefined || isRepeated) groups.push([variable]);
  else if (!last.some(({ name }) => name === variable.name)) last.push(variable);
}

/** `envs/${ENV}.tfvars` and `envs/$(ENV).tfvars` are `envs/<ENV>.tfvars`. */
function withHoles(text: string): string {
  return text.replaceAll(
    /\$\{([^}]{0,500})\}|\$\(([^)]{0,500})\)|\$(\w+)|\{\{([^}]{0,500})\}\}/gu,
    (_, a?: string, b?: string, c?: string, d?: string) => {
      return `<${(a ?? b ?? c ?? d ?? '').trim()}>`;
    },
  );
}
