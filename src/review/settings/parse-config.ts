import { loadAll } from 'js-yaml';

import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineRange } from '../../core/location.ts';
import { parseYaml } from '../../syntax/yaml/parse-yaml.ts';
import { configKeys, configSchema } from './config-schema.ts';
import { defaultConfig } from './config.ts';
import type { Config, ConfigInput } from './config.ts';
import { toFaults } from './faults/fault-words.ts';
import { tellFault } from './faults/tell-fault.ts';
import { lineAt } from './faults/yaml-data.ts';

/**
 * Reads YAML; a text with nothing in it sets nothing. Every problem says the line, the setting and what is wanted there; none of the text's
 * settings takes effect then.
 */
export function parseConfig(text: string, path: string): { readonly config: Config; readonly problems: readonly Diagnostic[] } {
  const failed = (problems: readonly Diagnostic[]) => ({ config: defaultConfig, problems });
  let documents: readonly unknown[];
  try {
    documents = loadAll(text);
  } catch (error) {
    return failed([problem(path, undefined, `is not valid YAML: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`)]);
  }
  if (documents.length > 1)
    return failed([problem(path, undefined, 'holds more than one document: keep one, without a line `---` within it')]);
  const data = documents[0] ?? {};
  const result = configSchema.safeParse(data);
  if (result.success) return { config: result.data, problems: [] };
  const [root] = parseYaml({ path, text }).documents;
  const faults = toFaults(result.error.issues, data);
  return failed(faults.map((fault) => problem(path, lineAt(root, fault.route), tellFault(fault, faults, page))));
}

const page = { whole: 'the document', keys: configKeys, path: 'docs/settings.md' };

/** For configuration that is given as data. Throws a `TypeError` that names each wrong setting. */
export function parseConfigInput(input: ConfigInput): Config {
  const result = configSchema.safeParse(input);
  if (result.success) return result.data;
  const faults = toFaults(result.error.issues, input);
  throw new TypeError(faults.map((fault) => `config: ${tellFault(fault, faults, page)}`).join('; '));
}

function problem(path: string, line: number | undefined, message: string): Diagnostic {
  const place = line === undefined ? path : `${path}:${line}`;
  return { kind: 'parse-error', message: `${place}: ${message}`, location: { path, range: lineRange(line ?? 1) } };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
