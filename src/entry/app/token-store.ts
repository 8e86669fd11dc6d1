/** An installation's token in Octokit's own words, `token|createdAt|expiresAt|…`, by what it was asked for. */
export type StoredTokens = Readonly<Record<string, string>>;

/** GitHub's last minute of a token is left unused: requests are under way for a while. */
const marginMs = 60_000;
const expiresAt = 2;

/** Where Octokit keeps the tokens of one installation, and from where they can be handed on. */
export class TokenStore {
  #tokens = new Map<string, string>();

  get(key: string): string | undefined {
    const value = this.#tokens.get(key);
    return value === undefined || !isFresh(value) ? undefined : value;
  }

  set(key: string, value: string): void {
    this.#tokens.set(key, value);
  }

  /** Takes over what is not older than what is here. */
  adopt(tokens: StoredTokens): void {
    for (const [key, value] of Object.entries(tokens)) if (expiryOf(value) > expiryOf(this.#tokens.get(key) ?? '')) this.set(key, value);
  }

  all(): StoredTokens {
    return Object.fromEntries([...this.#tokens].filter(([, value]) => isFresh(value)));
  }
}

function isFresh(value: string): boolean {
  return expiryOf(value) - marginMs > Date.now();
}

function expiryOf(value: string): number {
  const ms = Date.parse(value.split('|')[expiresAt] ?? '');
  return Number.isFinite(ms) ? ms : 0;
}
