import { sign } from 'node:crypto';
import { z } from 'zod';

/** What an App is to GitHub. */
export interface AppIdentity {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
}

/** GitHub takes ten minutes at most, and clocks differ. */
const jwtLifeSeconds = 9 * 60;
const clockSlackSeconds = 60;
/** A token is not begun a long review with when it is about to expire; it lives for an hour. */
const renewBeforeMs = 10 * 60_000;

/** The App's own credential: RS256, https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
export function appJwt({ appId, privateKey }: AppIdentity, nowMs: number): string {
  const now = Math.floor(nowMs / 1000);
  const claims = { iat: now - clockSlackSeconds, exp: now + jwtLifeSeconds, iss: String(appId) };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

const answerShape = z.object({ token: z.string().min(1), expires_at: z.iso.datetime({ offset: true }) });

interface Known {
  readonly token: Promise<string>;
  expiresAtMs: number;
}

/** Tokens of installations, each asked for once and kept until shortly before it expires. */
export class InstallationTokens {
  readonly #ask: (installation: number) => Promise<unknown>;
  readonly #known = new Map<number, Known>();

  /** `ask` makes the request `POST /app/installations/{id}/access_tokens` and gives its answer. */
  constructor(ask: (installation: number) => Promise<unknown>) {
    this.#ask = ask;
  }

  of(installation: number): Promise<string> {
    const known = this.#known.get(installation);
    if (known !== undefined && known.expiresAtMs - Date.now() > renewBeforeMs) return known.token;
    const fresh: Known = { token: this.#renew(installation, () => fresh), expiresAtMs: Number.POSITIVE_INFINITY };
    this.#known.set(installation, fresh);
    return fresh.token;
  }

  /** The next request asks for a new one: the old was refused, or what it may do has changed. */
  forget(installation: number): void {
    this.#known.delete(installation);
  }

  async #renew(installation: number, self: () => Known): Promise<string> {
    try {
      const { token, expires_at: expiresAt } = answerShape.parse(await this.#ask(installation));
      self().expiresAtMs = Date.parse(expiresAt);
      return token;
    } catch (error) {
      this.#known.delete(installation);
      throw error;
    }
  }
}
