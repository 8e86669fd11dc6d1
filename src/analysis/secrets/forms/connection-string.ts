import type { Anchor } from '../anchors.ts';
import { classifyValue } from '../values/value-class.ts';
import type { ValueClass } from '../values/value-class.ts';
import type { Scan } from '../scan.ts';

const SCHEME_CHARS_MAX = 24;
const AUTHORITY_CHARS_MAX = 320;
const PASSWORD_LENGTH_MIN = 3;
const ADDRESS_CHARS_MAX = 120;
const USER_BEFORE = /(?:^|[\s"'`=/])([^\s"'`=:/@]{1,40}):([^\s"'`]{3,80})$/;
const AUTHORITY = /[^\s/?#"'`<>\\|(){}[\]]{3,320}/y;
/** Password parts may hold a slash or a hash; only looked for up to the next `@`. */
const LOOSE_AUTHORITY = /[^\s"'`<>\\@]{3,200}@[^\s/?#"'`<>\\|(){}[\]@]{1,200}/y;
const DATABASES =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cassandra|couchbases?|neo4j|bolt|jdbc|ldaps?|nats|mqtts?|smtps?|kafka|influxdb|db2|snowflake|cockroachdb|redshift)/;
/** To its end: `localhost.corp.io` and `db.test.corp.io` are hosts like every other. */
const LOCAL_HOST =
  /^(?:(?:localhost(?:\.localdomain)?|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal|[\w.-]*\bexample\.(?:com|org|net)|[\w-]+\.test|[\w-]+\.invalid)(?![\w-]|\.[\w-])|(?:%[sdv]|example\.)\b)/i;
const GENERIC_USER = /^(?:user(?:name)?\d{0,2}|usr|login|name|foo|uname|u|my-?user|your-?user(?:name)?|<.*>|\w*user)$/i;
const GENERIC_PASSWORD =
  /^(?:pass(?:wo?r?d)?|passwd|pwd?\d{0,3}|[a-z]+[-_]pass(?:word)?|secret|token|key|password\d{0,3}|mypassword|yourpassword|credentials?|bar|x+|\*+|\.+)$/i;

/** `scheme://user:password@host`. The password alone is the value. */
export const connectionStringAnchor: Anchor = {
  text: '://',
  check: (scan, at) => checkUrl(scan, at),
};

function checkUrl(scan: Scan, at: number): void {
  const authorityAt = at + 3;
  const authority = authorityFrom(scan, authorityAt);
  if (authority === undefined) return;
  const sign = authority.lastIndexOf('@');
  const colon = authority.indexOf(':');
  if (sign < 0 || colon < 0 || colon > sign || !scan.spend(authority.length, at)) return;
  const user = authority.slice(0, colon);
  const password = authority.slice(colon + 1, sign);
  const scheme = schemeBefore(scan.text, at);
  const host = authority.slice(sign + 1) || hostBehind(scan.text, authorityAt + authority.length);
  const tier = judge({ scheme, user, password, host });
  if (tier === undefined) return;
  const start = authorityAt + colon + 1;
  scan.add({
    detector: 'url-credentials',
    title: 'Password in a URL',
    group: 'connection-string',
    tier,
    start,
    end: start + password.length,
    name: scheme,
  });
}

/** `app:x@tcp(db:3306)/main`, as the driver of Go has it. */
export const mysqlAddressAnchor: Anchor = { text: '@tcp(', check: checkMysqlAddress };

function checkMysqlAddress(scan: Scan, at: number): void {
  const before = scan.text.slice(Math.max(scan.lineStart(at), at - ADDRESS_CHARS_MAX), at);
  if (!scan.spend(ADDRESS_CHARS_MAX, at)) return;
  const [, user = '', password = ''] = USER_BEFORE.exec(before) ?? [];
  const host = /^[^:)]{1,100}/.exec(scan.text.slice(at + '@tcp('.length, at + ADDRESS_CHARS_MAX))?.[0] ?? '';
  const tier = password === '' ? undefined : judge({ scheme: 'mysql', user, password, host });
  if (tier === undefined) return;
  scan.add({
    detector: 'url-credentials',
    title: 'Password in a URL',
    group: 'connection-string',
    tier,
    start: at - password.length,
    end: at,
    name: 'mysql',
  });
}

/** `…:x@{host}/db`, `"…:x@" + host`: the host is an expression, the password is none. */
function hostBehind(text: string, at: number): string {
  return /^(?:\{\w|["'`]\s?[+.&]\s?[\w$])/.exec(text.slice(at, at + 6))?.[0] ?? '';
}

function authorityFrom(scan: Scan, at: number): string | undefined {
  AUTHORITY.lastIndex = at;
  const strict = AUTHORITY.exec(scan.text)?.[0];
  if (strict?.includes('@')) return strict;
  LOOSE_AUTHORITY.lastIndex = at;
  const limit = scan.lineEnd(at, AUTHORITY_CHARS_MAX);
  if (!scan.text.slice(at, limit).includes('@')) return undefined;
  const loose = LOOSE_AUTHORITY.exec(scan.text)?.[0];
  // A path before the sign is a URL with an address in it, not a password.
  return loose !== undefined && /^[^/?#]*:[^/?#:]/.test(loose) && !/^[^:]*:\d{1,5}[/?#]/.test(loose) ? loose : undefined;
}

function schemeBefore(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - SCHEME_CHARS_MAX) && /[A-Za-z0-9+.-]/.test(text[start - 1] ?? '')) start--;
  return text.slice(start, at).toLowerCase();
}

interface Credentials {
  readonly scheme: string;
  readonly user: string;
  readonly password: string;
  readonly host: string;
}

function judge({ scheme, user, password, host }: Credentials): 'likely' | 'possible' | undefined {
  if (password.length < PASSWORD_LENGTH_MIN || user.includes('/') || host === '' || isReference(user, password)) return undefined;
  const isDatabase = DATABASES.test(scheme);
  if (isGeneric(user, password, isDatabase)) return undefined;
  const valueClass = classifyValue(decodePercent(password));
  if (LOCAL_HOST.test(host)) return tierOnOwnMachine(valueClass, password);
  switch (valueClass) {
    case 'reference':
    case 'encrypted':
    case 'empty':
      return undefined;
    case 'scalar':
      return scalarTier(password);
    case 'placeholder':
      return isDatabase ? 'possible' : undefined;
    case 'random':
    case 'mixed':
    case 'weak':
      return 'likely';
    default:
      return 'possible';
  }
}

/** A word opens nothing but what is on the machine itself; what was drawn may open another as well. */
function tierOnOwnMachine(valueClass: ValueClass, password: string): 'possible' | undefined {
  if (valueClass === 'scalar') return scalarTier(password);
  return valueClass === 'random' || valueClass === 'mixed' ? 'possible' : undefined;
}

function scalarTier(password: string): 'possible' | undefined {
  return /^\d{6,}$/.test(password) ? 'possible' : undefined;
}

/** `user:password`, as documents write it. */
function isGeneric(user: string, password: string, isDatabase: boolean): boolean {
  return GENERIC_PASSWORD.test(password) && (user === '' || GENERIC_USER.test(user) || !isDatabase);
}

/** `%s`, `${X}`, `{x}`, `<password>`, `DB_USER:DB_PASSWORD`. */
function isReference(user: string, password: string): boolean {
  if (/^[A-Z]+(?:_[A-Z]+)*$/.test(password) && /^[A-Z_]+$/.test(user)) return true;
  return /^%[sdvq]$|^[$%{<]|\$\{|\{\{|^:/.test(password) || /^[$%{<[]/.test(user);
}

function decodePercent(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
