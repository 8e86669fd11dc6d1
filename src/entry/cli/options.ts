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
  const { values, positionals } = readValues(args, own, allowPositionals);
  return { values, positionals, common: { ...placeOptions(values), format: chosenOf('format', values, formats, 'text') } };
}

/** The same without the formats of a report. */
export function readValues(args: readonly string[], own: readonly string[], allowPositionals: boolean): Omit<Parsed, 'common'> {
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
  return { values, positionals: parsed.positionals };
}

export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function placeOptions(values: Parsed['values']): Pick<CommonOptions, 'output' | 'config'> {
  return { output: text(values['output']), config: text(values['config']) };
}

/** One of several words, by default the first that is named. */
export function chosenOf<T extends string>(name: string, values: Parsed['values'], allowed: readonly T[], byDefault: T): T {
  const wanted = text(values[name]) ?? byDefault;
  const chosen = allowed.find((one) => one === wanted);
  if (chosen === undefined) throw new Problem(`Unknown ${name} "${wanted}". Use one of ${allowed.join(', ')}.`);
  return chosen;
}
