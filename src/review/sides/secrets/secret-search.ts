import type { CustomPattern } from '../../../analysis/secrets/custom-patterns.ts';
import type { SecretScan } from '../../../analysis/secrets/secret-hit.ts';
import type { SourceFile } from '../../../core/source.ts';
import { secretScanner } from '../../../model/sources/source-text.ts';
import type { SecretScanner } from '../../../model/sources/source-text.ts';
import { NamedAccounts } from '../accounts/named-accounts.ts';
import type { Config } from '../../settings/config.ts';
import type { Side } from '../load-side.ts';

/** The secret engine as the configuration on base wants it. */
export interface SecretSearch {
  readonly scan: SecretScanner;
  /** Patterns of the configuration that cannot be used, each with its path in the document. */
  readonly problems: readonly string[];
}

/** Characters that the configuration's patterns may read in one review, all patterns together. RE2 reads about one to ten million a second. */
export const patternCharsMax = 40_000_000;

/** Compiles the patterns of the configuration and gathers the accounts that both sides name. */
export async function secretSearch(config: Config, sides: readonly Side[]): Promise<SecretSearch> {
  const { patterns, problems } = await patternsOf(config);
  const knownAccounts = new NamedAccounts(config, sides);
  const plain = secretScanner({ knownAccounts });
  if (patterns.length === 0) return { scan: plain, problems };
  return { scan: withBudget(secretScanner({ knownAccounts, customPatterns: patterns }), plain, patterns.length), problems };
}

/** The engine is loaded only for those who have patterns. */
async function patternsOf({ secrets }: Config): Promise<{ patterns: readonly CustomPattern[]; problems: readonly string[] }> {
  if (secrets.patterns.length === 0) return { patterns: [], problems: [] };
  const { compilePatterns } = await import('../../../analysis/secrets/compile-patterns.ts');
  const sources = secrets.patterns.map(({ id, title, pattern, confidence }) => ({ id, title: title ?? id, pattern, tier: confidence }));
  const { patterns, problems } = compilePatterns(sources);
  return {
    patterns,
    problems: problems.map(
      ({ index, reason }) => `The configuration: secrets.patterns[${index}].pattern cannot be used: ${reason}. Mend it (docs/secrets.md).`,
    ),
  };
}

/** Each file is read once by either scanner; what is beyond the budget is searched without the patterns, and says so. */
function withBudget(full: SecretScanner, plain: SecretScanner, patterns: number): SecretScanner {
  let charsLeft = patternCharsMax;
  const beyond = new WeakMap<SourceFile, SecretScan>();
  const started = new WeakSet<SourceFile>();
  return (file) => {
    if (started.has(file)) return full(file);
    const known = beyond.get(file);
    if (known !== undefined) return known;
    const cost = file.text.length * patterns;
    if (cost <= charsLeft) {
      charsLeft -= cost;
      started.add(file);
      return full(file);
    }
    const { hits, limits } = plain(file);
    const reason = `the patterns of the configuration have read ${patternCharsMax} characters, and may not read more`;
    const scan = { hits, limits: [...limits, { reason }] };
    beyond.set(file, scan);
    return scan;
  };
}

/** Whether the search ended before the end of the file: what stands behind was not looked at. */
export function isCutShort(file: SourceFile | undefined, scan: SecretScanner): boolean {
  return file !== undefined && scan(file).limits.some(({ isCut }) => isCut === true);
}
