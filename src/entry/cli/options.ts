import { parseArgs } from 'node:util';

import { Problem } from '../../core/problem.ts';

export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

export interface CommonOptions {
  readonly format: Format;
  readonly output: string | undefined;
  readonly config: string | undefined;
}

const common = {
  format: { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
} as const;

export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly common: CommonOptions;
}

/** Reads a command's arguments; `own` names the string options it has besides the common ones. */
export function readOptions(args: readonly string[], own: readonly string[], allowPositionals: boolean): Parsed {
  const options = { ...common, ...Object.fromEntries(own.map((name) => [name, { type: 'string' as const }])) };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new Problem(
      `${error instanceof Error ? (error.message.split(/\.(?:\s|$)/u)[0] ?? '') : 'Unreadable arguments'}. Run "phasegate help" for the options.`,
    );
  }
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  return { values, positionals: parsed.positionals, common: commonOptions(values) };
}

export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function commonOptions(values: Parsed['values']): CommonOptions {
  const wanted = text(values['format']) ?? 'text';
  const format = formats.find((one) => one === wanted);
  if (format === undefined) throw new Problem(`Unknown format "${wanted}". Use one of ${formats.join(', ')}.`);
  return { format, output: text(values['output']), config: text(values['config']) };
}
