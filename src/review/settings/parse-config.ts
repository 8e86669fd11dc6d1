import { load } from 'js-yaml';

import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineRange } from '../../core/location.ts';
import { configSchema } from './config-schema.ts';
import { defaultConfig } from './config.ts';
import type { Config, ConfigInput } from './config.ts';

/** Reads YAML. Every problem names the path in the document and what is wanted there; the text's other settings do not take effect then. */
export function parseConfig(text: string, path: string): { readonly config: Config; readonly problems: readonly Diagnostic[] } {
  let data: unknown;
  try {
    data = load(text) ?? {};
  } catch (error) {
    return {
      config: defaultConfig,
      problems: [problem(path, `is not valid YAML: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`)],
    };
  }
  const result = configSchema.safeParse(data);
  if (result.success) return { config: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => problem(path, `${issue.path.join('.') || 'the document'}: ${issue.message}`));
  return { config: defaultConfig, problems };
}

/** For configuration that is given as data. Throws a `TypeError` that names each wrong setting. */
export function parseConfigInput(input: ConfigInput): Config {
  const result = configSchema.safeParse(input);
  if (result.success) return result.data;
  throw new TypeError(result.error.issues.map((issue) => `config.${issue.path.join('.')}: ${issue.message}`).join('; '));
}

function problem(path: string, message: string): Diagnostic {
  return { kind: 'parse-error', message: `${path}: ${message}`, location: { path, range: lineRange(1) } };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
