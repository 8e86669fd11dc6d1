import type { Anchor } from '../anchors.ts';
import type { Scan } from '../scan.ts';
import { addCommandPassword } from './command-password.ts';
import { madeUpTier } from '../values/plain-password.ts';

/** Commands that read a password from where it is piped to. */
export const pipeReaders = ['--password-stdin', '--with-token', '--passphrase-fd', 'chpasswd', 'sudo -S', 'passwd', 'kinit', 'cryptsetup'];
const BACK_CHARS_MAX = 240;
const AHEAD_CHARS_MAX = 120;
/** What it costs to look around a reader, in characters of work. */
const PIPE_WORK = 40;
/** Behind the name of a user for `chpasswd`; one that is asked for twice stands there twice. */
const PIPED =
  /\b(?:echo|printf)[ \t]{1,4}(?:-[ne]{1,2}[ \t]{1,4})?["']?(?:[^\s"':|]{1,60}:)?([^\s"':|$`<>\\]{4,100})(?:\\{1,2}n[^\s"'|$`<>]{0,110})?["']?[ \t]{0,4}\|[^|\n]{0,120}$/;
const HERE_STRING = /^[^|;\n]{0,80}<<<[ \t]{0,4}["']?([^\s"':|$`<>]{4,100})/;
/** `root:X` in the lines that `chpasswd` reads, as a shell or cloud-init writes them below it. */
const USERS_BELOW =
  /^(?:[ \t]{0,4}<<-?[ \t]{0,2}["']?\w{1,20}["']?|:[ \t]{0,4}\n(?:[ \t]+expire:[^\n]{0,20}\n)?[ \t]+list:[ \t]{0,4}[|>]-?)[ \t]{0,4}\r?\n/;
const USER_LINE = /[ \t]{0,40}[\w.-]{1,40}:([^\s"':|$`<>]{4,100})[ \t]{0,4}(?:\r?\n|$)/y;
const USERS_MAX = 10;

/** `echo X | docker login --password-stdin`, `echo root:X | chpasswd`, `kinit app <<< X`. */
export const pipedPasswordAnchors: readonly Anchor[] = pipeReaders.map((text) => ({
  text,
  atStart: !text.startsWith('-'),
  check: (scan, at) => checkPiped(scan, at, text),
}));

function checkPiped(scan: Scan, at: number, reader: string): void {
  const from = Math.max(scan.lineStart(at), at - BACK_CHARS_MAX);
  const end = at + reader.length;
  if (!scan.spend(PIPE_WORK + at - from, at)) return;
  const before = scan.text.slice(from, at);
  const piped = before.includes('|') ? PIPED.exec(before) : null;
  if (piped !== null) return report(scan, from + piped.index + piped[0].indexOf(piped[1] ?? ''), piped[1] ?? '');
  const behind = scan.text.slice(end, end + AHEAD_CHARS_MAX);
  const here = behind.includes('<<<') ? HERE_STRING.exec(behind) : null;
  if (here !== null) report(scan, end + here[0].length - (here[1] ?? '').length, here[1] ?? '');
  else if (reader === 'chpasswd') checkUsers(scan, end, behind);
}

function checkUsers(scan: Scan, end: number, behind: string): void {
  const below = USERS_BELOW.exec(behind);
  if (below === null) return;
  USER_LINE.lastIndex = end + below[0].length;
  for (let count = 0; count < USERS_MAX; count++) {
    const at = USER_LINE.lastIndex;
    const line = USER_LINE.exec(scan.text);
    if (line === null || !scan.spend(line[0].length, at)) return;
    report(scan, at + line[0].indexOf(':') + 1, line[1] ?? '');
  }
}

function report(scan: Scan, start: number, value: string): void {
  addCommandPassword(scan, start, start + value.length, madeUpTier(value));
}
