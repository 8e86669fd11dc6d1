import type { Anchor } from '../anchors.ts';
import { addCommandPassword } from './command-password.ts';
import { plainPasswordTier } from '../values/plain-password.ts';
import type { Scan } from '../scan.ts';

const BACK_CHARS_MAX = 240;
/** What it costs to look behind a flag, in characters of work. */
const COMMAND_WORK = 40;
const DATABASE_CLIENT =
  /\b(?:mysql|mysqldump|mysqladmin|mariadb|mysqlimport|mycli|sshpass|mongo(?:dump|sh)?|ldapsearch|smbclient|7z[ar]?)\b[^|;\n]*$/;
const SQL_USER = /\b(?:user|login|role|grant|link)\b[^;\n]*$/i;
const CURL = /\b(?:curl|wget|http|httpie)\b[^|;\n]*$/;
const SHORT_PASSWORD = /[ \t'"]-p["']?([^\s"'`;|&<>$][^\s"'`;|&<>]{3,100})/y;
const SPACED_PASSWORD = /[ \t]-[pa][ \t]{1,4}["']?([^\s"'`;|&<>$-][^\s"'`;|&<>]{3,100})/y;
const LOGIN =
  /\b(?:(?:docker|podman|buildah|helm registry|oc|az)[ \t]+login\b[^|;\n]*|redis-cli\b[^|;\n]*|mongo(?:sh|dump|restore|export|import)?\b[^|;\n]*|sshpass)$/;
/** Calls that say of their argument that it is a secret in plain text. */
const PLAIN_TEXT =
  /(?:(?:unsafePlainText|SecretValue\.plainText)\(\s{0,20}|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?)["'`]([^\s"'`]{4,100})["'`]/y;
const ANYWHERE = /^|$/;
const USER_PASSWORD = /(?:-u|--user(?:=|\b)|--proxy-user)[ \t=]{0,4}["']?([^\s"':;|&<>$]{0,100}):["']?([^\s"'`;|&<>]{3,100})/y;
/** A token alone, in place of the user: `curl -u TOKEN:`. */
const TOKEN_USER = /(?:-u|--user(?:=|\b))[ \t=]{0,4}["']?((?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{16,100})(?=:(?:["'\s]|$))/y;
const HTTPIE = /\bhttps?[ \t][^|;\n]*$/;
const HTTPIE_PASSWORD = /-a[ \t]{1,4}["']?([^\s"':;|&<>$]{0,100}):["']?([^\s"'`;|&<>]{3,100})/y;
/** What a script of Expect types. */
const SENT = /send[ \t]{1,4}(?:--[ \t])?\\?"([^"\\\s$]{6,60})(?=\\{1,2}[rn])/y;
/** From a flag to the colon behind the user. */
const USER_CHARS_MAX = 120;
const PASS_ARGUMENT = /pass:([^\s"'`;|&<>]{4,100})/y;
const SQL_PASSWORD =
  /(?:IDENTIFIED(?:[ ]+WITH[ ]+\w+)?[ ]+BY|WITH[ ]+(?:ENCRYPTED[ ]+)?PASSWORD|SET[ ]+PASSWORD[^'"\n]{0,60}[=(]|[ ]PASSWORD)[ ]+(?:PASSWORD[ ]+)?["']?([^\s"'`;()]{4,100})/iy;

/** Passwords given to commands: `mysql -pX`, `docker login -p X`, `curl -u user:X`, `openssl -passin pass:X`, and in SQL: `IDENTIFIED BY 'X'`. */
export const commandLineAnchors: readonly Anchor[] = [
  { text: ' -p', check: (scan, at) => checkCommand(scan, at, SHORT_PASSWORD, DATABASE_CLIENT) },
  { text: ' -p ', check: (scan, at) => checkCommand(scan, at, SPACED_PASSWORD, LOGIN) },
  { text: ' -a ', check: (scan, at) => checkCommand(scan, at, SPACED_PASSWORD, LOGIN) },
  { text: 'SecretValue.plainText(', check: (scan, at) => checkCommand(scan, at, PLAIN_TEXT, ANYWHERE) },
  { text: 'unsafePlainText(', check: (scan, at) => checkCommand(scan, at, PLAIN_TEXT, ANYWHERE) },
  { text: 'ConvertTo-SecureString', check: (scan, at) => checkCommand(scan, at, PLAIN_TEXT, ANYWHERE) },
  { text: '-u', atStart: true, check: checkUser },
  { text: ' -a ', check: (scan, at) => checkCommand(scan, at + 1, HTTPIE_PASSWORD, HTTPIE) },
  { text: 'send ', atStart: true, check: (scan, at) => checkCommand(scan, at, SENT, ANYWHERE) },
  { text: '--user', atStart: true, check: checkUser },
  { text: 'pass:', atStart: true, check: (scan, at) => checkCommand(scan, at, PASS_ARGUMENT, /-pass(?:in|out)? $/) },
  { text: 'identified', caseless: true, atStart: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
  { text: 'with', caseless: true, atStart: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
];

function checkUser(scan: Scan, at: number): void {
  if (!scan.colons.isWithin(at, USER_CHARS_MAX)) return;
  checkCommand(scan, at, USER_PASSWORD, CURL);
  checkCommand(scan, at, TOKEN_USER, CURL);
}

function checkCommand(scan: Scan, at: number, pattern: RegExp, command: RegExp): void {
  if (!scan.spend(COMMAND_WORK, at)) return;
  pattern.lastIndex = at;
  const match = pattern.exec(scan.text);
  if (match === null || !isCommand(scan, at, command)) return;
  const value = (match[2] ?? match[1] ?? '').replace(/^\{|\}$/g, '');
  const end = at + match[0].length - (/["'`]$/.exec(match[0]) === null ? 0 : 1);
  addCommandPassword(scan, end - value.length, end, plainPasswordTier(value));
}

function isCommand(scan: Scan, at: number, command: RegExp): boolean {
  const from = Math.max(scan.lineStart(at), at - BACK_CHARS_MAX);
  return scan.spend(at - from, at) && command.test(scan.text.slice(from, at));
}
