import type { Change, SourceTree } from '../ports.ts';
import { configPath, defaultConfig } from './config.ts';
import type { Config } from './config.ts';

/** The configuration that a change is judged by. */
export function settingsOf({ base, settings = base }: Change): ReturnType<typeof configOf> {
  return configOf(settings);
}

/** Read from base only: nothing in a change decides how it is judged. Problems fail the review rather than fall back to a default. */
export async function configOf(base: SourceTree): Promise<{ readonly config: Config; readonly problems: readonly string[] }> {
  if (base.skipped.some((entry) => entry.path === configPath)) {
    return { config: defaultConfig, problems: [`${configPath} on base is not a regular file. Commit it as a plain file.`] };
  }
  if (!base.paths.includes(configPath)) return { config: defaultConfig, problems: [] };
  const { files, skipped } = await base.read([configPath]);
  const file = files.get(configPath);
  if (file === undefined) {
    const reason = (skipped[0]?.reason ?? 'missing-object').replaceAll('-', ' ');
    return { config: defaultConfig, problems: [`${configPath} on base could not be read (${reason}). Commit it as a plain text file.`] };
  }
  const { parseConfig } = await import('./parse-config.ts');
  const { config, problems } = parseConfig(file.text, configPath);
  return { config, problems: problems.map((problem) => problem.message) };
}
