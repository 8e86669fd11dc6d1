import { lineRange } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { GivenVariable } from '../../../evaluate/terraform/modules/deployment.ts';
import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { commandFiles } from './deploy-commands.ts';
import type { InputReader } from './deployment.ts';

/** Variables of the environment that a workflow or a script sets together, by their names. */
export type Environment = ReadonlyMap<string, GivenVariable>;

const assignment =
  /(?<![\w-])(?<name>[A-Za-z_]\w{0,99})["']?[ \t]{0,9}(?::=|[:=])[ \t]{0,9}(?:"(?<double>[^"\n]{0,200})"|'(?<single>[^'\n]{0,200})'|(?<plain>[^\s"'#]{1,200}))/gu;

/** What runs Terragrunt with values that are written out for what the units ask for (`get_env("APP_ENV", "local")`); each set once. */
export async function unitEnvironments(
  units: readonly TerragruntUnit[],
  reader: InputReader,
  isChanged: (path: string) => boolean,
): Promise<readonly Environment[]> {
  const asked = new Set(units.flatMap((unit) => [...unit.asked.keys()]));
  if (asked.size === 0) return [];
  const wanted = commandFiles(reader.paths, isChanged);
  const known = wanted.flatMap((path) => reader.files.get(path) ?? []);
  const others = await reader.peek(wanted.filter((path) => !reader.files.has(path)));
  const found = [...known, ...others].filter(({ text }) => text.includes('terragrunt')).flatMap((file) => environmentsIn(file, asked));
  return [...new Map(found.map((one) => [environmentLabel(one), one])).values()];
}

/** `APP_ENV=staging`: what a reader is told, and what finds it on the other side. */
export function environmentLabel(environment: Environment): string {
  const texts = [...environment.values()].map(({ name, text }) => `${name}=${text}`);
  return texts.toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
}

/** Does it change anything for the unit? */
export function isSet(unit: TerragruntUnit, environment: Environment): boolean {
  return [...unit.asked].some(([name, fallback]) => (environment.get(name)?.text ?? fallback) !== fallback);
}

/** A name that is set once more to something else begins another environment. */
function environmentsIn(file: SourceFile, asked: ReadonlySet<string>): readonly Environment[] {
  const groups: Map<string, GivenVariable>[] = [];
  for (const given of assignmentsIn(file, asked)) {
    const last = groups.at(-1);
    const before = last?.get(given.name)?.text;
    if (last === undefined || (before !== undefined && before !== given.text)) groups.push(new Map([[given.name, given]]));
    else if (before === undefined) last.set(given.name, given);
  }
  return groups;
}

/** What is written out: nothing of the shell, or of the workflow. */
function assignmentsIn({ path, text }: SourceFile, asked: ReadonlySet<string>): readonly GivenVariable[] {
  return [...text.matchAll(assignment)].flatMap(({ groups = {}, index }): GivenVariable[] => {
    const value = groups['double'] ?? groups['single'] ?? groups['plain'] ?? '';
    const name = groups['name'] ?? '';
    if (!asked.has(name) || value === '' || /[$`]|\{\{/u.test(value)) return [];
    const range = lineRange(text.slice(0, index).split('\n').length);
    return [{ name, text: value, at: { path, range }, isArgument: false }];
  });
}
