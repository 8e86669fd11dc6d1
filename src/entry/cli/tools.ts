import { readFileSync } from 'node:fs';

import { assets } from '../../adapters/assets.ts';
import { Problem } from '../../core/problem.ts';
import { listedPolicies } from '../../policies/listed.generated.ts';
import type { Config } from '../../review/settings/config.ts';
import { lazyHclParser } from '../../review/sides/lazy-parser.ts';
import type { ReviewTools } from '../../review/review-tools.ts';
import { terminalProgress } from './terminal-progress.ts';

/** What the core needs of the outside world when it runs in a terminal. */
export async function terminalTools(configPath: string | undefined): Promise<ReviewTools> {
  const config = configPath === undefined ? undefined : await readConfig(configPath);
  return {
    policies: listedPolicies,
    hclParser: lazyHclParser(assets),
    progress: terminalProgress(),
    // `performance` is a part of Node that is loaded when it is first named.
    now: () => process.uptime() * 1000,
    today: new Date().toISOString().slice(0, 10),
    ...(config === undefined ? {} : { config }),
  };
}

async function readConfig(path: string): Promise<Config> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new Problem(`The configuration ${path} cannot be read. Check the path given with --config.`);
  }
  const { parseConfig } = await import('../../review/settings/parse-config.ts');
  const { config, problems } = parseConfig(source, path);
  if (problems.length > 0) throw new Problem(problems.map((problem) => problem.message).join('; '));
  return config;
}
