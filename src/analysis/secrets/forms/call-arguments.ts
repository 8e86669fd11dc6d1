import type { Anchor } from '../anchors.ts';
import type { Scan } from '../scan.ts';
import { isAlphanumericAt, isQuote } from '../text/characters.ts';
import { classifyValue } from '../values/value-class.ts';

type ArgumentKind = 'password' | 'key' | 'token';

/** Calls by the number of the argument that is secret, from 1 on. Several are separated by spaces; what is `new` is told by its name. */
export const secretArguments: Readonly<Record<ArgumentKind, Readonly<Record<number, string>>>> = {
  password: {
    1: 'PBEKeySpec KeyStore.PasswordProtection',
    2:
      'SetBasicAuth basic_auth basicAuth setBasicAuth NetworkCredential UsernamePasswordCredentials UsernamePasswordCredential PasswordAuthentication ' +
      'HTTPBasicAuth HTTPDigestAuth HttpBasicAuthenticator Credentials.fromPassword auth= .login simple_bind_s',
    3:
      'mysqli_connect mysql_connect mysqli PDO DriverManager.getConnection DBI->connect Sequelize ftp_login ldap_bind imap_open PlainAuth ' +
      'pymysql.connect MySQLdb.connect FTP',
    4: 'Credentials',
  },
  key: {
    1:
      'setSigningKey SymmetricSecurityKey SecretKeySpec cookieParser Fernet AES.new hmac.new Algorithm.HMAC256 Algorithm.HMAC384 Algorithm.HMAC512 ' +
      'URLSafeTimedSerializer URLSafeSerializer SignedString NewCookieStore',
    2:
      'BasicAWSCredentials BasicSessionCredentials NewStaticCredentials NewStaticCredentialsProvider ' +
      'signWith jwt.sign jwt.verify jwt.encode jwt.decode jsonwebtoken.sign jsonwebtoken.verify JWT.encode JWT.decode JWT::encode JWT::decode ' +
      'createHmac createCipher createCipheriv createDecipheriv AES.encrypt AES.decrypt HmacSHA256 HmacSHA512 algoliasearch OAuthHandler',
    3: 'hash_hmac openssl_encrypt openssl_decrypt',
  },
  token: { 1: '.login', 2: 'Credentials Credentials.new Credentials.create' },
};

/** Where a part of a name begins that others wait for as well: a name that is waited for there costs nothing at all other places. */
const SHARED_PART = /(?:Cred|[Aa]uth|Key|[Tt]oken|[Pp]assw|cookie)(?!.*(?:Cred|[Aa]uth|Key|[Tt]oken|[Pp]assw|cookie))/;

const READ_CHARS_MAX = 240;
const DEPTH_MAX = 3;
/** What it costs to begin, in characters of work. */
const CALL_WORK = 20;
const PASSWORD_LENGTH_MIN = 6;
const KEY_LENGTH_MIN = 10;
/** A literal is the argument, or all that a conversion of it to bytes takes: `[]byte("x")`, `Encoding.UTF8.GetBytes("x")`, `"x".getBytes()`. */
const BEFORE_LITERAL = /^\s*(?:[\w$]{1,20}\s?[=:]\s?)?(?:(?:new )?[\w.:[\]]{1,40}\(\s?)?[bru@]?\\{0,2}$/;
const BEHIND_LITERAL = /^\\{0,2}["'`]\s*(?:,|\)|\.(?:getBytes|toCharArray|encode|bytes|as_bytes)\b)/;
const LOCAL = /localhost|127\.0\.0\.1/;

/** `SetBasicAuth("app", "x")`, `jwt.sign(claims, "x")`: what such a call takes in a place is a password or a key, whatever its name is. */
export const callArgumentAnchors: readonly Anchor[] = Object.entries(secretArguments).flatMap(([kind, byNumber]) =>
  Object.entries(byNumber).flatMap(([number, names]) =>
    names.split(' ').map((name) => anchorOf({ name, kind: kindOf(kind), number: Number(number) })),
  ),
);

function anchorOf(call: Call): Anchor {
  const from = Math.max(0, call.name.search(SHARED_PART));
  const isWord = /^\w/.test(call.name);
  return {
    text: `${call.name.slice(from)}(`,
    atStart: from === 0 && isWord,
    check: (scan, at) => {
      const start = at - from;
      if (from > 0 && (!scan.text.startsWith(call.name, start) || (isWord && isAlphanumericAt(scan.text, start - 1)))) return;
      checkCall(scan, start, call);
    },
  };
}

function kindOf(kind: string): ArgumentKind {
  return kind === 'password' || kind === 'token' ? kind : 'key';
}

interface Call {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly number: number;
}

function checkCall(scan: Scan, at: number, call: Call): void {
  const open = at + call.name.length + 1;
  const found = literalOf(scan.text, open, call.number);
  if (!scan.spend(CALL_WORK + found.readTo - open, at) || found.literal === undefined) return;
  const { start, end } = found.literal;
  const tier = tierOf(scan.text.slice(start, end), call.kind);
  if (tier === undefined) return;
  scan.add({
    detector: `hard-coded-${call.kind}`,
    title: `Hard-coded ${call.kind}`,
    group: 'assignment',
    tier: tier === 'likely' && LOCAL.test(scan.text.slice(open, start)) ? 'possible' : tier,
    start,
    end,
    name: call.name.replace(/\W+$/, ''),
  });
}

function tierOf(value: string, kind: ArgumentKind): 'likely' | 'possible' | undefined {
  if (value.length < (kind === 'password' ? PASSWORD_LENGTH_MIN : KEY_LENGTH_MIN)) return undefined;
  switch (classifyValue(value)) {
    case 'random':
      return 'likely';
    case 'mixed':
      return kind !== 'token' && /\d/.test(value) ? 'likely' : undefined;
    case 'weak':
      return kind !== 'token' && /\d/.test(value) ? 'possible' : undefined;
    default:
      return undefined;
  }
}

interface Read {
  readonly literal?: { readonly start: number; readonly end: number };
  readonly readTo: number;
}

/** The literal that is the argument of that number of the call whose arguments begin at `open`. */
function literalOf(text: string, open: number, number: number): Read {
  const limit = Math.min(text.length, open + READ_CHARS_MAX);
  let argumentAt = open;
  let count = 1;
  let depth = 0;
  for (let at = nextMark(text, open, limit); at < limit; at = nextMark(text, at + 1, limit)) {
    switch (marks[text.charCodeAt(at)] ?? PLAIN) {
      case QUOTE: {
        const close = closing(text, at, limit);
        if (count === number && BEFORE_LITERAL.test(text.slice(argumentAt, at))) return wholeLiteral(text, at, close);
        at = close;
        break;
      }
      case PARTS:
        if (depth > 0) break;
        if (++count > number) return { readTo: at };
        argumentAt = at + 1;
        break;
      case OPENS:
        if (++depth > DEPTH_MAX) return { readTo: at };
        break;
      case CLOSES:
        if (--depth < 0) return { readTo: at };
        break;
    }
  }
  return { readTo: limit };
}

const PLAIN = 0;
const QUOTE = 1;
const PARTS = 2;
const OPENS = 3;
const CLOSES = 4;
/** What a character means between the brackets of a call, by its code: a set of characters is ten times as slow. */
const marks = Uint8Array.from({ length: 128 }, (_, code) => markOf(code));

function markOf(code: number): number {
  if (isQuote(code)) return QUOTE;
  const char = String.fromCharCode(code);
  if (char === ',') return PARTS;
  if ('([{'.includes(char)) return OPENS;
  return ')]}'.includes(char) ? CLOSES : PLAIN;
}

/** Offset of the next character from `at` on that means anything, or `limit`: most do not. */
function nextMark(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && (marks[text.charCodeAt(next)] ?? PLAIN) === PLAIN) next++;
  return next;
}

const BACKSLASH = 92;

/** Offset of the quote that ends the literal; in a string of another language it is escaped as its opening one is. */
function closing(text: string, at: number, limit: number): number {
  const quote = text.charCodeAt(at);
  const isEscaped = text.charCodeAt(at - 1) === BACKSLASH;
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return i;
    if (code === BACKSLASH && !(isEscaped && text.charCodeAt(i + 1) === quote)) i++;
  }
  return limit;
}

function wholeLiteral(text: string, open: number, close: number): Read {
  const end = text.charAt(close - 1) === '\\' ? close - 1 : close;
  if (!BEHIND_LITERAL.test(text.slice(end, end + 20))) return { readTo: close };
  return { literal: { start: open + 1, end }, readTo: close };
}
