import { lineRange } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { yamlDocumentAt } from '../embedded-document.ts';
import { blocks, firstAttribute, members } from '../fact.ts';

/** A project of a repository, or a repository of a server, in the settings of Atlantis (runatlantis.io, "Command Requirements"). */
export interface AtlantisProject {
  /** As people call it: `the project prod`, `the project in live/prod`. */
  readonly name: string;
  /** What it waits for before it applies; undefined where that is left to the server. */
  readonly requires: readonly string[] | undefined;
  readonly at: Location;
}

const settings = /(?:atlantis[^/]{0,60}|(?:^|\/)repos)\.ya?ml$/u;

/** None for a file of another kind. */
export function atlantisProjects({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly AtlantisProject[] {
  if (!settings.test(path)) return [];
  const origin = { at: { path, range: lineRange(1) }, via: [] };
  const document = yamlDocumentAt({ kind: 'string', value: text, origin, textStart: { line: 1, column: 1, indent: 0 } });
  const found = (['projects', 'repos'] as const).flatMap((list) => blocks(firstAttribute(document, [list])).items);
  return found.flatMap((one) => {
    const name = nameOf(one);
    const written = firstAttribute(one, ['apply_requirements']);
    const { items, unknown } = members(written);
    if (name === undefined || unknown !== undefined) return [];
    const requires = written === undefined ? undefined : items.flatMap((item) => scalarText(item) ?? []);
    return [{ name, requires, at: (written ?? one).origin.at }];
  });
}

/** By its own name, else by where it is. */
function nameOf(project: Value): string | undefined {
  const said = (key: string): string | undefined => scalarText(firstAttribute(project, [key]));
  const [id, name, directory, workspace] = ['id', 'name', 'dir', 'workspace'].map(said);
  if (id !== undefined) return `the repositories ${id}`;
  if (name !== undefined) return `the project ${name}`;
  return directory === undefined ? undefined : `the project in ${directory}${workspace === undefined ? '' : ` (${workspace})`}`;
}
