import type { ProofWanted } from './compare-unresolved.ts';
import type { Config } from '../settings/config.ts';
import { accountsNamedIn } from '../sides/accounts/code-accounts.ts';
import type { Side } from '../sides/load-side.ts';
import type { Change } from '../ports.ts';
import { lineReader } from '../sides/lines/source-lines.ts';

/** How the unknowns of this change are judged. */
export function proofWanted(change: Change, base: Side, head: Side, config: Config): ProofWanted {
  const [ofBase, ofHead] = [lineReader(base.files), lineReader(head.files)];
  return {
    unknown: config.unknown,
    sameText: (before, after) => plainText(ofBase(before)) === plainText(ofHead(after)),
    named: accountsNamedIn(base),
    changesCode: change.files.some(({ path, basePath = path }) => textOf(base, basePath) !== textOf(head, path)),
  };
}

/** Empty when the side has no such file, or reads none of the kind. */
function textOf({ files }: Side, path: string): string {
  return plainText(files.get(path)?.text.split('\n') ?? []);
}

/** Without what a formatter or a line of comment changes. */
function plainText(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^\s*(?:#|\/\/)/u.test(line))
    .join('')
    .replaceAll(/\s+/gu, '');
}
