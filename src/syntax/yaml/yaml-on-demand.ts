import { NotLoaded } from '../../core/not-loaded.ts';
import type { SourceFile } from '../../core/source.ts';
import type { ParsedYaml } from './parse-yaml.ts';

let parse: ((file: SourceFile) => ParsedYaml) | undefined;

/** Loads the reader of YAML, which most changes need not. */
export async function loadYaml(): Promise<void> {
  ({ parseYamlOnce: parse } = await import('./parse-yaml-once.ts'));
}

/** As `parseYamlOnce`, for code that most changes run without any YAML. Throws `NotLoaded` until `loadYaml` has been called. */
export function parseYamlOnDemand(file: SourceFile): ParsedYaml {
  if (parse === undefined) throw new NotLoaded('The reader of YAML', loadYaml);
  return parse(file);
}
