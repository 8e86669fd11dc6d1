import type { Anchor } from '../anchors.ts';
import { decodeBase64, printableText } from '../text/base64.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Scan } from '../scan.ts';

const AUTH = /"auth"\s{0,4}:\s{0,4}"([A-Za-z0-9+/_-]{8,2000}={0,2})"/y;
/** What it costs to look behind the name, in characters of work. */
const AUTH_WORK = 40;
const AUTH_BYTES_MAX = 1_600;
const PASSWORD = /^[^:\s]{1,200}:(\S{3,1400})$/;

/** `{"auths": {"registry": {"auth": "dXNlcjpwYXNz"}}}`: how Docker keeps the logins of registries, proven by what it decodes to. */
export const registryAuthAnchor: Anchor = { text: '"auth"', check };

function check(scan: Scan, at: number): void {
  if (!scan.spend(AUTH_WORK, at)) return;
  AUTH.lastIndex = at;
  const match = AUTH.exec(scan.text);
  const value = match?.[1];
  if (match === null || value === undefined || !scan.spend(value.length, at)) return;
  const bytes = decodeBase64(value, AUTH_BYTES_MAX);
  const pair = bytes === undefined ? undefined : printableText(bytes);
  const password = pair === undefined ? undefined : PASSWORD.exec(pair)?.[1];
  if (password === undefined || isPlaceholder(password)) return;
  const end = at + match[0].length - 1;
  scan.add({
    detector: 'registry-login',
    title: 'Login of a container registry',
    group: 'connection-string',
    tier: 'certain',
    start: end - value.length,
    end,
  });
}
