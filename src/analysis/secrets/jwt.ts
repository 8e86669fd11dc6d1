import type { Anchor } from './anchors.ts';
import { decodeBase64, printableText } from './base64.ts';
import { isAlphanumericAt } from './characters.ts';
import type { Scan } from './scan.ts';

const TOKEN = /eyJ[\w-]{8,1500}\.[\w-]{8,6000}(?:\.[\w-]{0,2000})?/y;
const HEADER_BYTES_MAX = 1200;
/** The subject and name of the token on jwt.io's front page, which every tutorial copies. */
const SAMPLE_PAYLOAD = /"sub":\s*"1234567890"|"name":\s*"John Doe"/;

/** A signed token: the header is JSON with an algorithm, and is not that of an encrypted token (`enc`), which holds nothing readable. */
export const jwtAnchor: Anchor = {
  text: 'eyJ',
  check: (scan, at) => checkJwt(scan, at),
};

function checkJwt(scan: Scan, at: number): void {
  if (isAlphanumericAt(scan.text, at - 1)) return;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(scan.text)?.[0];
  if (token === undefined || !scan.spend(token.length, at)) return;
  const [header = '', payload = '', signature = ''] = token.split('.');
  const isSigned = signature.length >= 8;
  const headerText = readable(header);
  if (headerText === undefined || !/"alg"|"typ"|"kid"/.test(headerText) || /"enc"\s*:/.test(headerText)) return;
  const payloadText = readable(payload);
  if (payloadText === undefined || !payloadText.startsWith('{') || /"alg"\s*:\s*"none"/.test(headerText)) return;
  const isSample = SAMPLE_PAYLOAD.test(payloadText);
  scan.add({
    detector: 'json-web-token',
    title: 'JSON web token',
    group: 'jwt',
    tier: isSigned && !isSample ? 'likely' : 'possible',
    start: at,
    end: at + token.length,
  });
}

function readable(part: string): string | undefined {
  const bytes = decodeBase64(part, HEADER_BYTES_MAX);
  return bytes === undefined ? undefined : printableText(bytes);
}
