import type { Anchor } from './anchors.ts';
import { classifyValue } from './value-class.ts';
import type { Scan } from './scan.ts';

const BACK_CHARS_MAX = 240;
const DATABASE_CLIENT =
  /\b(?:mysql|mysqldump|mysqladmin|mariadb|mysqlimport|mycli|sshpass|mongo(?:dump|sh)?|ldapsearch|smbclient|7z[ar]?)\b[^|;\n]*$/;
const SQL_USER = /\b(?:user|login|role|grant)\b[^;\n]*$/i;
const CURL = /\b(?:curl|wget|http|httpie)\b[^|;\n]*$/;
const SHORT_PASSWORD = /[ \t'"]-p["']?([^\s"'`;|&<>$][^\s"'`;|&<>]{3,100})/y;
const USER_PASSWORD = /(?:-u|--user(?:=|\b)|--proxy-user)[ \t=]{0,4}["']?([^\s"':;|&<>$]{0,100}):["']?([^\s"'`;|&<>]{3,100})/y;
const PASS_ARGUMENT = /pass:([^\s"'`;|&<>]{4,100})/y;
const SQL_PASSWORD =
  /(?:IDENTIFIED(?:[ ]+WITH[ ]+\w+)?[ ]+BY|WITH[ ]+(?:ENCRYPTED[ ]+)?PASSWORD|SET[ ]+PASSWORD[^'"\n]{0,60}[=(]|[ ]PASSWORD)[ ]+(?:PASSWORD[ ]+)?["']?([^\s"'`;()]{4,100})/iy;

/** Passwords given to commands: `mysql -pX`, `curl -u user:X`, `openssl -passin pass:X`, and in SQL: `IDENTIFIED BY 'X'`. */
export const commandLineAnchors: readonly Anchor[] = [
  { text: ' -p', check: (scan, at) => checkCommand(scan, at, SHORT_PASSWORD, DATABASE_CLIENT) },
  { text: '-u', check: (scan, at) => checkCommand(scan, at, USER_PASSWORD, CURL) },
  { text: '--user', check: (scan, at) => checkCommand(scan, at, USER_PASSWORD, CURL) },
  { text: 'pass:', check: (scan, at) => checkCommand(scan, at, PASS_ARGUMENT, /-pass(?:in|out)? $/) },
  { text: 'identified', caseless: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
  { text: 'with', caseless: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
];

function checkCommand(scan: Scan, at: number, pattern: RegExp, command: RegExp): void {
  pattern.lastIndex = at;
  const match = pattern.exec(scan.text);
  if (match === null || !isCommand(scan, at, command)) return;
  const value = (match[2] ?? match[1] ?? '').replace(/^\{|\}$/g, '');
  const kind = classifyValue(value);
  if (kind !== 'random' && kind !== 'mixed' && kind !== 'weak' && kind !== 'word') return;
  const end = at + match[0].length;
  scan.add({
    detector: 'command-line-password',
    title: 'Password in a command',
    group: 'command-line',
    tier: kind === 'word' || kind === 'weak' || scan.inSample ? 'possible' : 'likely',
    start: end - value.length,
    end,
  });
}

function isCommand(scan: Scan, at: number, command: RegExp): boolean {
  const from = Math.max(scan.lineStart(at), at - BACK_CHARS_MAX);
  return scan.spend(at - from, at) && command.test(scan.text.slice(from, at));
}
