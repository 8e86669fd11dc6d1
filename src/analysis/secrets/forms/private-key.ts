import type { Anchor } from '../anchors.ts';
import { type KeyBody, judgeKeyBody } from './private-key-body.ts';
import type { Scan } from '../scan.ts';
import { withoutEnd } from '../../../core/without-end.ts';

const BEGIN = /-----BEGIN[ _]((?:[A-Z0-9]{2,12}[ _]){0,4}PRIVATE[ _]KEY(?:[ _]BLOCK)?)-{2,5}/y;
const SSH2_BEGIN = /---- BEGIN (SSH2 ENCRYPTED PRIVATE KEY) ----/y;
const PUTTY = /PuTTY-User-Key-File-[23]: [\w-]{3,40}/y;
/** A key of 16,384 bits takes about 13,000 characters. */
const BODY_CHARS_MAX = 16_384;
/** Less is a header in prose. */
const BODY_CHARS_MIN = 40;
/** Marks of source code around the lines of a key: escapes, quotes, line ends, concatenation. */
const WRAPPING = /["'`]\s{0,80}\+\s{0,80}["'`]?|\\r|\\n|\\t|&#x?0*[0-9a-fA-F]{1,2};|%0[AaDd]|[\s"'`,;\\()[\]]|<\/?[a-z]{1,8}\s?\/?>/g;
const HEADER_LINES = /^(?:\s|\\[rn]|["'`])*((?:[A-Z][A-Za-z-]{2,24}: [^\n\\"]{1,100}(?:\s|\\[rn]|["'`,+])*){1,8})/;

export const privateKeyAnchors: readonly Anchor[] = [
  { text: '-----BEGIN', check: (scan, at) => checkPem(scan, at, BEGIN, '-----') },
  { text: '---- BEGIN SSH2', check: (scan, at) => checkPem(scan, at, SSH2_BEGIN, '---- ') },
  { text: 'PuTTY-User-Key-File-', check: checkPutty },
];

function checkPem(scan: Scan, at: number, begin: RegExp, mark: string): void {
  begin.lastIndex = at;
  const match = begin.exec(scan.text);
  if (match === null) return;
  const bodyStart = at + match[0].length;
  // The next dashes end the block, whatever they are: so that many headers in a row cost no more than one.
  const dashes = scan.text.indexOf(mark, bodyStart);
  const isClosed = dashes >= 0 && dashes - bodyStart <= BODY_CHARS_MAX && scan.text.startsWith(`${mark}END`, dashes);
  const bodyEnd = dashes < 0 ? scan.text.length : dashes;
  const window = scan.text.slice(bodyStart, Math.min(bodyEnd, bodyStart + BODY_CHARS_MAX));
  if (window.length < BODY_CHARS_MIN || !scan.spend(window.length, at)) return;
  const inner = isClosed ? window : cutAtBlank(window);
  const header = HEADER_LINES.exec(inner)?.[0] ?? '';
  const base64 = bodyText(inner.slice(header.length));
  report(scan, judgeKeyBody(match[1] ?? '', header, base64), at, isClosed ? endOfBlock(scan, dashes, mark) : bodyStart + inner.length);
}

/** Without an END line the block reaches as far as lines of base64 do. */
function cutAtBlank(window: string): string {
  return (
    /^(?:[ \t"'`,+]*(?:[A-Za-z0-9+/=]{1,200}|[A-Z][\w-]{2,20}: [^\n]{0,100})?(?:\\r|\\n|["'`,+; \t\r])*\n?){0,400}/.exec(window)?.[0] ?? ''
  );
}

function bodyText(inner: string): string {
  const text = inner.replace(WRAPPING, '');
  // The armour checksum of PGP, and padding.
  return withoutEnd(text.replace(/=[A-Za-z0-9+/]{4}$/, ''), '=');
}

function endOfBlock(scan: Scan, from: number, mark: string): number {
  const dashes = scan.text.indexOf(mark.trim(), from + mark.length);
  return dashes < 0 || dashes > from + 60 ? from : dashes + mark.trim().length;
}

function checkPutty(scan: Scan, at: number): void {
  PUTTY.lastIndex = at;
  const window = scan.text.slice(at, at + BODY_CHARS_MAX);
  if (!PUTTY.test(scan.text) || !scan.spend(Math.min(window.length, 4096), at)) return;
  const match = /Private-Lines: \d{1,3}\s+([A-Za-z0-9+/=\s]{40,8000})/.exec(window);
  if (match === null) return;
  const isEncrypted = /Encryption: (?!none)\S/.test(window.slice(0, 300));
  report(scan, isEncrypted ? 'encrypted' : 'key', at, at + match.index + match[0].trimEnd().length);
}

function report(scan: Scan, body: KeyBody, start: number, end: number): void {
  if (body === 'nothing') return;
  const shared = { group: 'private-key' as const, start, end };
  if (body === 'encrypted') {
    scan.add({
      ...shared,
      detector: 'private-key-encrypted',
      title: 'Encrypted private key',
      tier: 'possible',
      severity: 'medium',
      note: 'encrypted',
    });
  } else {
    scan.add({ ...shared, detector: 'private-key', title: 'Private key', tier: body === 'key' ? 'certain' : 'likely' });
  }
}
