import type { Confidence } from '../../../core/finding.ts';
import type { Anchor } from '../anchors.ts';
import { accountNote, accountOfKeyId, canaryAccounts, sampleAccounts } from './aws-account.ts';
import { isAlphanumericAt } from '../text/characters.ts';
import { firstRunBehind } from '../text/long-runs.ts';
import { isFiller } from '../values/placeholder.ts';
import { distinctCharacters, entropy } from '../values/randomness.ts';
import type { Scan } from '../scan.ts';
import { type TokenShape, anchorsOf, isMadeUp } from './token-shape.ts';

/** Key ids that AWS uses in its documents, and words that people put into made-up ones. */
const SAMPLE_KEY_ID = /EXAMPLE|SAMPLE|YOUR|DUMMY|FAKE|XXXX|ACCESSKEY|ACCESKEY|SECRET|REPLACE|CHANGE|INSERT|PLACEHOLD|REDACT/;
const KEY_ID_LENGTH = 20;
/** Key ids inside longer base64 texts are chance. */
const BASE64_RUN_MAX = 90;
/** A secret key belongs to a key id that stands at most this many lines away. */
const PAIR_LINES = 3;
const PAIR_WINDOW_CHARS = 2_000;
const SECRET_KEY_LENGTH = 40;
/** Bits per character; the 40 characters of real keys are rarely below (guide: trufflehog's floor). */
const SECRET_KEY_ENTROPY = 4.25;

const KEY_ID = /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}/y;

/** Where a pre-signed URL carries its id and its token. It is a key of its own that ends by itself; neither opens anything else. */
const PRESIGNED = /[?&;](?:X-Amz-(?:Credential|Security-Token)|AWSAccessKeyId)=$/i;
const PRESIGNED_CHARS = 24;

export function awsAnchors(): Anchor[] {
  return [
    ...['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'].map((text) => ({ text, check: checkKeyId })),
    ...['secret_access_key', 'secret access key', 'secretaccesskey'].map((text) => ({
      text,
      caseless: true,
      check: (scan: Scan, at: number) => checkNamedSecret(scan, at + text.length),
    })),
    ...anchorsOf(awsShapes),
  ];
}

function checkKeyId(scan: Scan, at: number): void {
  const keyId = keyIdAt(scan, at);
  if (keyId === undefined || isInsideBase64(scan, at) || isSampleKeyId(keyId)) return;
  const account = accountOfKeyId(keyId);
  const note = accountNote(account, scan.knownAccounts);
  const secret = secretKeyNear(scan, at);
  const isNobodys = account !== undefined && (canaryAccounts.has(account) || sampleAccounts.has(account));
  const tier = isNobodys ? 'possible' : keyIdTier(scan, at, keyId, secret !== undefined);
  const shared = { tier, ...(note === undefined ? {} : { note }) } as const;
  scan.add({
    ...shared,
    detector: 'aws-access-key-id',
    title: keyId.startsWith('ASIA') ? 'AWS temporary access key id' : 'AWS access key id',
    group: 'aws-access-key',
    start: at,
    end: at + KEY_ID_LENGTH,
    // Without its secret a key id is not enough to use it.
    ...(secret === undefined ? { severity: 'high' } : {}),
  });
  if (secret === undefined) return;
  scan.add({
    ...shared,
    detector: 'aws-secret-access-key',
    title: 'AWS secret access key',
    group: 'aws-secret-key',
    start: secret,
    end: secret + SECRET_KEY_LENGTH,
  });
}

/** `aws configure set aws_secret_access_key X`, a cell of a table: nothing but spaces and marks between the name and the key. */
const GAP_AND_KEY = /[\s|,"'`]{1,40}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/_-])/y;

function checkNamedSecret(scan: Scan, nameEnd: number): void {
  GAP_AND_KEY.lastIndex = nameEnd;
  const match = GAP_AND_KEY.exec(scan.text);
  if (match === null || !scan.spend(match[0].length, nameEnd)) return;
  const end = nameEnd + match[0].length;
  const start = end - SECRET_KEY_LENGTH;
  if (!isSecretKeyAt(scan, start)) return;
  scan.add({ detector: 'aws-secret-access-key', title: 'AWS secret access key', group: 'aws-secret-key', tier: 'certain', start, end });
}

/**
 * A temporary id alone opens nothing: it needs its secret and its token, and it ends within hours. It stands in every event of CloudTrail.
 */
function keyIdTier(scan: Scan, at: number, keyId: string, hasSecret: boolean): Confidence {
  if (hasSecret) return 'certain';
  if (keyId.startsWith('ASIA') || isInPresignedUrl(scan.text, at)) return 'possible';
  return /^[A-Z2-7]+$/.test(keyId.slice(4)) ? 'certain' : 'likely';
}

function isInPresignedUrl(text: string, at: number): boolean {
  return PRESIGNED.test(text.slice(Math.max(0, at - PRESIGNED_CHARS), at));
}

function keyIdAt(scan: Scan, at: number): string | undefined {
  if (isAlphanumericAt(scan.text, at - 1) || isAlphanumericAt(scan.text, at + KEY_ID_LENGTH)) return undefined;
  KEY_ID.lastIndex = at;
  return KEY_ID.exec(scan.text)?.[0];
}

function isSampleKeyId(keyId: string): boolean {
  const body = keyId.slice(4);
  return SAMPLE_KEY_ID.test(body) || distinctCharacters(body) < 5 || isFiller(body);
}

function isInsideBase64(scan: Scan, at: number): boolean {
  const runs = scan.longRuns;
  const index = firstRunBehind(runs, at);
  const start = runs[index] ?? Infinity;
  return start <= at && (runs[index + 1] ?? 0) - start >= BASE64_RUN_MAX;
}

/** Offset of a 40-character secret key within three lines of a key id. */
function secretKeyNear(scan: Scan, at: number): number | undefined {
  const line = scan.lines.indexAt(at);
  const from = Math.max(scan.lines.start(Math.max(0, line - PAIR_LINES)), at - PAIR_WINDOW_CHARS);
  const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + PAIR_LINES)), at + PAIR_WINDOW_CHARS);
  const runs = scan.longRuns;
  for (let index = firstRunBehind(runs, from); index < runs.length && (runs[index] ?? 0) < to; index += 2) {
    const start = runs[index] ?? 0;
    if (!scan.spend(1, at)) return undefined;
    if ((runs[index + 1] ?? 0) - start === SECRET_KEY_LENGTH && isSecretKeyAt(scan, start)) return start;
  }
  return undefined;
}

/** Remembered, because many key ids may stand around one text of forty characters. */
function isSecretKeyAt(scan: Scan, start: number): boolean {
  const known = scan.secretKeys.get(start);
  if (known !== undefined) return known;
  const verdict = isWhole(scan.text, start) && isSecretKey(scan.text.slice(start, start + SECRET_KEY_LENGTH));
  scan.secretKeys.set(start, verdict);
  return verdict;
}

/** Not the first part of a padded text, nor what stands between two percent escapes of a longer one. */
function isWhole(text: string, start: number): boolean {
  return text[start - 1] !== '%' && !/[=%]/.test(text[start + SECRET_KEY_LENGTH] ?? '');
}

/** Forty base64 characters that are no hash, no path and no filler. */
export function isSecretKey(value: string): boolean {
  if (value.length !== SECRET_KEY_LENGTH || !/^[A-Za-z0-9+/]+$/.test(value)) return false;
  if (/^[0-9a-f]+$/i.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value) || !/\d/.test(value)) return false;
  return entropy(value) >= SECRET_KEY_ENTROPY && !isMadeUp(value);
}

/** With the base64 of `bedrock.amazonaws.com`. */
const SHORT_LIVED_BEDROCK = 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t';

/** `IQoJb3JpZ2lu` and the two others are the constant heads of session tokens. Bedrock: the base64 of `BedrockAPIKey-` and of its host. */
const awsShapes: readonly TokenShape[] = [
  ...['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'].map((anchor) => ({
    id: 'aws-session-token',
    title: 'AWS session token',
    anchor,
    shape: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)(?:[A-Za-z0-9+/_-]|%2[BbFf]){80,2000}(?:=|%3[Dd]){0,2}/y,
    group: 'aws-session-token' as const,
    severity: 'high' as const,
    handedOnBehind: PRESIGNED,
  })),
  {
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    anchor: 'ABSK',
    shape: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/y,
    group: 'aws-bedrock',
  },
  {
    id: 'aws-bedrock-short-lived-key',
    title: 'Amazon Bedrock short-lived API key',
    anchor: SHORT_LIVED_BEDROCK,
    // A pre-signed request in base64: hundreds of characters.
    shape: new RegExp(`${SHORT_LIVED_BEDROCK}[A-Za-z0-9+/_-]{40,4000}={0,2}`, 'y'),
    group: 'aws-bedrock',
    severity: 'high',
    distinctMin: 0,
    isShort: true,
  },
  {
    // Its constant beginning alone opens nothing: a key that was cut off, or code that looks for one.
    id: 'aws-bedrock-short-lived-key',
    title: 'Beginning of an Amazon Bedrock short-lived API key',
    anchor: SHORT_LIVED_BEDROCK,
    shape: new RegExp(`${SHORT_LIVED_BEDROCK}[A-Za-z0-9+/_-]{0,39}={0,2}(?![A-Za-z0-9+/_-])`, 'y'),
    group: 'aws-bedrock',
    severity: 'high',
    tier: 'possible',
    distinctMin: 0,
    isShort: true,
  },
  {
    id: 'aws-mws-key',
    title: 'Amazon MWS auth token',
    anchor: 'amzn.mws.',
    shape: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y,
    group: 'aws-mws',
  },
];
