import { createPublicKey, verify } from 'node:crypto';
import { ApiError } from '../http/errors.ts';
import type { App } from '../state/types.ts';
import type { World } from '../state/world.ts';

const LIFETIME_SECONDS_MAX = 600;
const CLOCK_SLACK_SECONDS = 60;

/**
 * The app that signed a JSON web token: RS256 with the app's key, `iss` its id or client id, `exp` at most ten minutes ahead.
 * @throws ApiError 401 in GitHub's words
 */
export function verifyAppJwt(world: World, token: string): App {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = decode(head);
  const claims = decode(body);
  if (header === undefined || claims === undefined || header['alg'] !== 'RS256') throw undecodable();
  const issuer = String(claims['iss']);
  const app = [...world.apps.values()].find((one) => String(one.id) === issuer || one.clientId === issuer);
  if (app === undefined || app.publicKeys.length === 0) throw new ApiError(401, "'Issuer' claim ('iss') must be an Integer or a known app");
  const signed = Buffer.from(`${head}.${body}`);
  const isBy = (key: string): boolean => verify('RSA-SHA256', signed, createPublicKey(key), Buffer.from(signature, 'base64url'));
  if (!app.publicKeys.some(isBy)) throw undecodable();
  checkTimes(claims, world.nowMs() / 1000);
  return app;
}

function checkTimes(claims: Record<string, unknown>, now: number): void {
  const expires = claims['exp'];
  const issued = claims['iat'];
  if (typeof expires !== 'number' || expires <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (expires > now + LIFETIME_SECONDS_MAX + CLOCK_SLACK_SECONDS)
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  if (typeof issued !== 'number' || issued > now + CLOCK_SLACK_SECONDS) {
    throw new ApiError(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
  }
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function undecodable(): ApiError {
  return new ApiError(401, 'A JSON web token could not be decoded');
}
