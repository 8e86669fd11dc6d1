import type { Anchor } from '../anchors.ts';
import { decodeBase64, printableText } from '../text/base64.ts';
import { isAlphanumericAt } from '../text/characters.ts';
import type { Scan } from '../scan.ts';

const TOKEN = /eyJ[\w-]{8,1500}\.[\w-]{8,6000}(?:\.[\w-]{0,2000})?/y;
/** Header, encrypted key, initialization vector, text and tag: whoever has it may use it, although nobody can read it. */
const ENCRYPTED_TOKEN = /eyJ[\w-]{8,1500}\.[\w-]{0,1000}\.[\w-]{8,200}\.[\w-]{8,6000}\.[\w-]{16,200}/y;
const ENCRYPTED_HEADER = /"enc"\s*:\s*"[AX][\w-]+"/;
const PART_BYTES_MAX = 1200;
const SIGNATURE_LENGTH_MIN = 8;
const SIGNED_HEADER = /"alg"|"typ"|"kid"/;
/** Encrypted, or not signed at all. */
const UNSIGNED_HEADER = /"enc"\s*:|"alg"\s*:\s*"none"/;
/** The subject and name of the token on jwt.io's front page, which every tutorial copies. */
const SAMPLE_PAYLOAD = /"sub":\s*"1234567890"|"name":\s*"John Doe"/;

/** A signed token: the header is JSON with an algorithm, and is not that of an encrypted token (`enc`), which holds nothing readable. */
export const jwtAnchor: Anchor = {
  text: 'eyJ',
  check: (scan, at) => checkJwt(scan, at),
};

function checkJwt(scan: Scan, at: number): void {
  if (isAlphanumericAt(scan.text, at - 1)) return;
  if (!scan.spendToken(at)) return;
  if (checkEncrypted(scan, at)) return;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(scan.text)?.[0];
  if (token === undefined) return;
  const tier = tierOf(token);
  if (tier !== undefined)
    scan.add({ detector: 'json-web-token', title: 'JSON web token', group: 'jwt', tier, start: at, end: at + token.length });
}

/** Tests of libraries are full of them, and each has ended long ago. */
function checkEncrypted(scan: Scan, at: number): boolean {
  if (scan.file.inTest || !scan.spendToken(at)) return false;
  ENCRYPTED_TOKEN.lastIndex = at;
  const token = ENCRYPTED_TOKEN.exec(scan.text)?.[0];
  if (token === undefined || !ENCRYPTED_HEADER.test(readable(token.slice(0, token.indexOf('.'))) ?? '')) return false;
  scan.add({
    detector: 'encrypted-web-token',
    title: 'Encrypted JSON web token',
    group: 'jwt',
    tier: 'possible',
    start: at,
    end: at + token.length,
  });
  return true;
}

function tierOf(token: string): 'likely' | 'possible' | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const headerText = readable(header);
  if (headerText === undefined || !SIGNED_HEADER.test(headerText) || UNSIGNED_HEADER.test(headerText)) return undefined;
  const payloadText = readable(payload);
  if (payloadText === undefined || !payloadText.startsWith('{')) return undefined;
  return signature.length >= SIGNATURE_LENGTH_MIN && !SAMPLE_PAYLOAD.test(payloadText) ? 'likely' : 'possible';
}

function readable(part: string): string | undefined {
  const bytes = decodeBase64(part, PART_BYTES_MAX);
  return bytes === undefined ? undefined : printableText(bytes);
}
