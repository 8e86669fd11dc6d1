import type { SourceFile } from '../../../core/source.ts';
import type { Config } from '../../settings/config.ts';
import type { Side } from '../load-side.ts';

/** An account in an ARN, or in an attribute or a key that is named so. */
const accountPattern =
  /\barn:aws[a-z-]*:[a-z0-9-]{0,40}:[a-z0-9-]{0,30}:(\d{12}):|account_?-?ids?["']?\s{0,4}[:=]\s{0,4}\[?\s{0,4}["']?(\d{12})\b/giu;

/** Twelve digits that documents of AWS use for nobody. */
const nobody: ReadonlySet<string> = new Set(['000000000000', '123456789012', '111122223333', '444455556666']);

/**
 * AWS accounts that the repository names: in the configuration, in ARNs, in `allowed_account_ids`. The files are read for them when somebody
 * first asks, which is when there is a key to compare.
 */
export class NamedAccounts extends Set<string> {
  #unread: readonly SourceFile[];

  constructor({ trustedAccounts }: Config, sides: readonly Side[]) {
    super(trustedAccounts);
    this.#unread = [...new Set(sides.flatMap((side) => [...side.files.values()]))];
  }

  override has(account: string): boolean {
    this.#read();
    return super.has(account);
  }

  override get size(): number {
    this.#read();
    return super.size;
  }

  #read(): void {
    const files = this.#unread;
    this.#unread = [];
    for (const { text } of files) {
      for (const [, inArn, inName] of text.matchAll(accountPattern)) {
        const account = inArn ?? inName;
        if (account !== undefined && !nobody.has(account)) this.add(account);
      }
    }
  }
}
