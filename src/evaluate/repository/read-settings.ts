import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { UnknownValue } from '../../core/value.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { parseYamlOnDemand } from '../../syntax/yaml/yaml-on-demand.ts';

/** A branch and how a settings file protects it (github.com/repository-settings/app, as the API of GitHub has it). */
export interface BranchSettings {
  readonly branch: string;
  readonly at: Location;
  readonly setting: Setting;
}

/** A part of a settings file. */
export interface Setting {
  readonly at: Location;
  /** Text of a scalar, `undefined` for everything else; null and absent are no setting at all. */
  readonly text: string | undefined;
  /** Set where the text is an expression that is not known. */
  readonly unknown?: UnknownValue;
  readonly items: readonly Setting[];
  get(...path: readonly string[]): Setting | undefined;
}

/** Protected branches of `.github/settings.yml`; empty for what is no such file. Never throws. */
export function readSettings(file: SourceFile): readonly BranchSettings[] {
  const [root] = parseYamlOnDemand(file).documents;
  const branches = entryOf(root, 'branches')?.value;
  if (branches?.kind !== 'sequence') return [];
  return branches.items.flatMap((item) => {
    const whole = toSetting(item, file.path);
    const setting = whole?.get('protection');
    return whole === undefined || setting === undefined ? [] : [{ branch: whole.get('name')?.text ?? '', at: whole.at, setting }];
  });
}

function toSetting(node: DataNode | undefined, path: string): Setting | undefined {
  if (node === undefined || node.kind === 'null') return undefined;
  const text = node.kind === 'string' || node.kind === 'number' || node.kind === 'bool' ? String(node.value) : undefined;
  return {
    at: { path, range: node.range },
    text,
    items: node.kind === 'sequence' ? node.items.flatMap((item) => toSetting(item, path) ?? []) : [],
    get: (name, ...rest) => {
      const entry = name === undefined ? undefined : toSetting(entryOf(node, name)?.value, path);
      return rest.length === 0 ? entry : entry?.get(...rest);
    },
  };
}
