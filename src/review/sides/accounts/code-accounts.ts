import type { KnownAccounts } from '../../../model/evaluated-code.ts';
import type { Side } from '../load-side.ts';

/** Any number of twelve digits that stands by itself. */
const accountPattern = /(?<![\d.])\d{12}(?![\d.])/gu;
const codeFiles = /\.(?:tf|tofu|tfvars|hcl|json|ya?ml|template)$/u;

/** Accounts that the code of a side names anywhere. Its files are read for them when somebody first asks, which is where a document names one. */
export function accountsNamedIn({ files }: Side): KnownAccounts {
  let found: ReadonlySet<string> | undefined;
  const search = (): ReadonlySet<string> => {
    const texts = [...files.values()].filter(({ path }) => codeFiles.test(path)).map(({ text }) => text);
    return new Set(texts.flatMap((text) => text.match(accountPattern) ?? []));
  };
  return {
    has(account) {
      found ??= search();
      return found.has(account);
    },
  };
}
