import { parseArgs } from 'node:util';

import { Problem } from '../../core/problem.ts';
import { argumentProblem, quoted } from './argument-problem.ts';

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

/** What a command takes; `own` names the string options that it has besides the common ones. */
interface Taken {
  readonly command: string;
  readonly own?: readonly string[];
  readonly paths?: boolean;
}

/** Reads the arguments of a command that reports. */
export function readOptions(args: readonly string[], taken: Taken): Parsed {
  const { values, positionals } = readValues(args, taken);
  return { values, positionals, common: { ...placeOptions(values), format: chosenOf('format', values, formats, 'text') } };
}

/** The same without the formats of a report. */
export function readValues(args: readonly string[], { command, own = [], paths = false }: Taken): Omit<Parsed, 'common'> {
  const options = { ...common, ...Object.fromEntries(own.map((name) => [name, { type: 'string' as const }])) };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: paths, strict: true });
    // A variable of a script that is not set; git takes an empty folder for the one that it stands in.
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty !== undefined) throw new Problem(`--${empty[0]} is empty. Give it a value, or leave it out.`);
    return { values, positionals };
  } catch (error) {
    throw argumentProblem(error, command, Object.keys(options));
  }
}

export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function placeOptions(values: Parsed['values']): Pick<CommonOptions, 'output' | 'config'> {
  return { output: text(values['output']), config: text(values['config']) };
}

/** One of several words; `byDefault` where the option is not given. */
export function chosenOf<T extends string, D>(name: string, values: Parsed['values'], allowed: readonly T[], byDefault: D): T | D {
  const wanted = text(values[name]);
  if (wanted === undefined) return byDefault;
  const chosen = allowed.find((one) => one === wanted);
  if (chosen === undefined) throw new Problem(`Unknown ${name} ${quoted(wanted)}. Use one of ${allowed.join(', ')}.`);
  return chosen;
}
