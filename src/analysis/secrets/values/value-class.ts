import { ALPHANUMERIC, DIGIT, LETTER, LOWER, OTHER, UPPER, kindsOf } from '../text/characters.ts';
import { isGeneratedPassword } from './generated-password.ts';
import { hasMadeUpWord, isFiller, isPlaceholder } from './placeholder.ts';
import { distinctCharacters, surprise } from './randomness.ts';

/**
 * What a literal value is. The first group is never a credential; `word` is one readable word, `weak` a word with digits or signs (`Welcome1`),
 * `mixed` a short made-up value, `random` one that only a machine makes.
 */
export type ValueClass =
  | 'empty'
  | 'reference'
  | 'placeholder'
  | 'encrypted'
  | 'hash'
  | 'public'
  | 'resource'
  | 'scalar'
  | 'path'
  | 'prose'
  | 'identifier'
  | 'uuid'
  | 'word'
  | 'weak'
  | 'mixed'
  | 'random';

export const RANDOM_LENGTH_MIN = 16;
const VALUE_LENGTH_MIN = 4;
/** From here on a value is not readable (bits a character, see `surprise`). */
const RANDOM_SURPRISE = 4.45;
/** The same without digits, and for letters of one case: the less there is to go by, the more is asked. */
const LETTERS_SURPRISE = 4.8;
const ONE_CASE_SURPRISE = 5.2;
const MIXED_SURPRISE = 4.1;
const DISTINCT_MIN = 7;
const NAME_LENGTH_MIN = 10;
const LEET_LENGTH_MAX = 14;
const UUID_LENGTH = 36;
/** `passw`, `secret`, `welcome`, `admin`, `letme` and `qwert`, with the digits and signs that stand for letters. */
const LEET = /p[a4@][s5$][s5$]w|[s5$][e3]cr[e3][t7]|w[e3]lc[o0]m[e3]|[a4@]dm[i1!]n|l[e3][t7]m[e3]|qw[e3]r[t7]/i;

const REFERENCE =
  /\$\{|\$\(|\{\{|<%|#\{|%\{|@\{|\[\[|^["']{0,2}\$[A-Za-z_][\w:.[\]'"]*$|^\${1,2}\.{1,2}[A-Za-z_]|^["']\s{0,2}[+.&]|^%[A-Za-z_]\w*%$|^%\w{1,20}\(|^<[^<>]*>|^\{[\w.:-]*\}$|^%\(?\w*\)?[sdvqr]$|^(?:env|vault|op|ssm|secretsmanager|awssm|gcpsm|azurekv|keyvault|file|ref\+\w+|sops|doppler|aws|secret|secrets)[:/.][/\w.]|^__\w+__$|^@+\w+@+$|^@@.*@@$|%\d{1,2}\$[sd]|^#+\w+#+$|^%%\w+%%$|^@[\w./-]+$|^!\w+|^:\w+$|^(?:var|local|data|module|each|self|params?|props|this|config|settings|process|os|ENV|secrets|env|inputs|vars|options|opts|req|request|response|res|args|ctx|event|state|user|session|credentials|creds)[.[]\w|\b(?:getenv|environ|process\.env)\b/;
const ENCRYPTED =
  /^(?:ENC\[|ENC\(|\{cipher\}|\{encrypted\}|\$ANSIBLE_VAULT|AQICAH|AQECAH|Ag[A-D][A-Za-z0-9+/]{200}|vault:v\d|kms:|gpg:|age1|!vault|-----BEGIN PGP MESSAGE)/;
const HASH =
  /^(?:\$(?:2[abxy]?|\d|y|apr1|argon2\w*|pbkdf2[\w-]*|scrypt|bcrypt|P|H|sha1)\$|\{(?:S?SHA\d*|MD5|CRYPT|BCRYPT|SMD5|PBKDF2[^}]*)\}|(?:pbkdf2_sha\d+|bcrypt\w*|argon2\w*|sha\d+|md5|scrypt)[$:]|sha(?:1|256|384|512)-|AWS4-HMAC-SHA256|SCRAM-SHA|h1:|zh:)/i;
const PUBLIC =
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|MIG[fJ]MA0GCSq|MII[A-Za-z0-9]{2}jANBgkqhkiG9w0BAQEFAAOC|MFkwEwYHKoZIzj|-----BEGIN (?:CERTIFICATE|PUBLIC))/;
const RESOURCE =
  /^(?:arn:|ami-|sg-|subnet-|vpc-|i-[0-9a-f]{8}|projects\/|\/subscriptions\/|[a-z]{2}-[a-z]+-\d|AROA|AIDA|AGPA|ANPA|AIPA|ANVA|APKA|ASCA|alias\/|urn:|did:|data:|oid:|[a-z0-9-]+:[A-Z][A-Za-z]+$|\d+(?:\.\d+){3,}$)/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SCALAR =
  /^(?:[-+]?\d+(?:[.,]\d+)*[a-z%]{0,3}|true|false|null|none|nil|undefined|nan|yes|no|on|off|string|str|bool(?:ean)?|int(?:eger)?|number|bytes?|object|function|symbol|any|array|list|map|dict|text|v?\d+\.\d[\w.-]*|\d{4}-\d\d-\d\d.*|0x[0-9a-f]{1,8})$/i;
const URL_OR_PATH =
  /^[a-z][a-z0-9+.-]{1,12}:\/\/|^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\ -]*$|^[\w@.-]+(?:\/[\w@.-]+){2,}\/?$|^[\w-]+\/[\w.-]+$/;
const HOLE = /[%$#]?\{{1,2}[\w. -]{0,40}\}{1,2}/g;
/** `!Select [0, !Split …]`: a function that YAML is told by a tag. */
const TAGGED = /^![A-Z]\w{1,40} +[\w["'{!]/;
const FILE =
  /\.(?:[jt]sx?|mjs|py|go|java|rb|php|sh|json|ya?ml|toml|xml|html?|css|scss|txt|md|csv|pem|key|crt|cer|p12|pfx|jks|pub|cfg|conf|ini|env|properties|log|sql|svg|png|jpg|exe|dll|zip|gz|tar|lock|tf|tfvars|com|org|net|io|local|internal|dev)$/i;
const SIGN_AND_NAME = /^[!@:&^|<]([A-Za-z0-9]{12,64})$/;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const CODE =
  /^\[[\w.]+\]::|^\^|\|\w+\)|[()[\]{};]\s*$|^[\w$]+(?:\.[\w$]+)*\(|^\w+(?:\.[A-Za-z_]\w*)+$|^\w+(?:->|::)\w+|^&?\*?\w+\[[^\]]*\]?|=>|^-{1,2}[a-z][\w-]*=?$|^\\|[<>]{1}\w*[<>]?$|^[&|+]/;
/** `$PARAMETER_NAME_PREFIX/frontend/session-secret` */
const WORDS_BEHIND_VARIABLE = /^\$\{?[A-Za-z_]\w{0,99}\}?(?:\/[a-z]{2,30}(?:[-_][a-z]{2,30}){0,9}){1,9}$/;
/** `$API_KEY,API_URL=https://…`: what is behind the comma has a name of its own. */
const PAIRS_BEHIND_VARIABLE = /^\$\{?[A-Za-z_]\w{0,99}\}?,[A-Za-z_][\w.-]{0,99}=/;
/** `([A-Za-z0-9/_+=.@-]+)$`: which characters may stand there. */
const CHARACTER_RANGE = /\[\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d)[^[\]]{0,100}\]/g;
const READABLE_NAME =
  /^[a-z]+(?:[A-Z][a-z]*)*$|^[a-z]{2,}(?:[A-Z][a-z]{2,})+V\d{1,2}$|^[a-z]{3,}\d{1,3}(?:[A-Z][a-z]{2,})+$|^[A-Za-z]+(?:[_.:-][A-Za-z]+)+[_-]?\d{0,3}$|^(?:[A-Z][a-z]+){2,}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** The references that have no sign. */
const ENVIRONMENT_READERS: ReadonlySet<string> = new Set(['getenv', 'environ']);

/** Classifies a literal; the caller has cut quotes and escapes away. */
export function classifyValue(value: string): ValueClass {
  const kinds = kindsOf(value);
  if (value.length < VALUE_LENGTH_MIN || (kinds & ALPHANUMERIC) === 0) return 'empty';
  if ((kinds & OTHER) !== 0 && isGeneratedPassword(value) && !isOpaque(value))
    return value.length >= RANDOM_LENGTH_MIN ? 'random' : 'mixed';
  return outsideClass(value, kinds) ?? readableClass(value, kinds);
}

/** Of no use to a thief, although its characters follow each other in the same way. */
function isOpaque(value: string): boolean {
  return (
    [ENCRYPTED, HASH, PUBLIC, RESOURCE, SCALAR, TAGGED].some((pattern) => pattern.test(value)) ||
    isCharacterPattern(value) ||
    isPathWithHoles(value) ||
    hasMadeUpWord(value)
  );
}

/** What was drawn stays so, whatever range of characters is written before, behind or in the middle of it. */
function isCharacterPattern(value: string): boolean {
  const outside = value.replaceAll(CHARACTER_RANGE, '');
  if (outside === value) return false;
  // Without a bracket it holds no further range: nested ones end here.
  const restClass = classifyValue(outside.replaceAll('[', ''));
  return restClass !== 'random' && restClass !== 'mixed';
}

/** `/shop/%{env}/db/Password`, `$PREFIX/db/session-secret`: the name of a parameter, put together when it is read. */
function isPathWithHoles(value: string): boolean {
  if (value.startsWith('$')) return WORDS_BEHIND_VARIABLE.test(value);
  return value.startsWith('/') && value.includes('{') && URL_OR_PATH.test(value.replaceAll(HOLE, 'x'));
}

function outsideClass(value: string, kinds: number): ValueClass | undefined {
  if (isReference(value, kinds)) return 'reference';
  if (ENCRYPTED.test(value)) return 'encrypted';
  if (HASH.test(value)) return 'hash';
  if (PUBLIC.test(value)) return 'public';
  if (RESOURCE.test(value)) return 'resource';
  if (SCALAR.test(value)) return 'scalar';
  if (isPlaceholder(value)) return 'placeholder';
  if (value.length === UUID_LENGTH && UUID.test(value)) return 'uuid';
  return /\s/.test(value) ? 'prose' : undefined;
}

function isReference(value: string, kinds: number): boolean {
  if ((kinds & OTHER) === 0) return ENVIRONMENT_READERS.has(value);
  if ([WORDS_BEHIND_VARIABLE, PAIRS_BEHIND_VARIABLE].some((pattern) => pattern.test(value))) return true;
  return isCharacterPattern(value) || (REFERENCE.test(value) && !isRandomBehindSign(value));
}

/** `:db_password` is bound, `@Name` an annotation, `!Ref` a tag of YAML; nobody gives any of them a name that only a machine makes. */
function isRandomBehindSign(value: string): boolean {
  const [, name] = SIGN_AND_NAME.exec(value) ?? [];
  if (name === undefined || LEET.test(name)) return false;
  const kinds = kindsOf(name);
  return /\d/.test(name) ? isMadeByMachine(name, kinds, surprise(name)) : hasManyHumps(name, kinds) && surprise(name) >= LETTERS_SURPRISE;
}

function readableClass(value: string, kinds: number): ValueClass {
  const bits = surprise(value);
  const random = value.length >= RANDOM_LENGTH_MIN && isMadeByMachine(value, kinds, bits);
  const signs = (kinds & OTHER) === 0 ? undefined : signedClass(value, random);
  if (signs !== undefined) return signs;
  if (random) return 'random';
  if (READABLE_NAME.test(value) && !hasManyHumps(value, kinds)) return nameClass(value, kinds, bits);
  return shortClass(value, kinds, bits);
}

/** What only a text with signs can be. */
function signedClass(value: string, random: boolean): ValueClass | undefined {
  if (!random && isPath(value)) return 'path';
  return CODE.test(value) && !(random && isPlainToken(value)) && !isRandomBehindSign(value) ? 'identifier' : undefined;
}

function isPath(value: string): boolean {
  return URL_OR_PATH.test(value) || FILE.test(value) || EMAIL.test(value);
}

/** Token characters only, and not a path of names with dots. */
function isPlainToken(value: string): boolean {
  return /^[\w+/=.-]+$/.test(value) && !/^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/.test(value);
}

/** Made by a machine: hex of digits and letters, or characters that do not follow each other in any language. */
export function isRandom(value: string): boolean {
  return !isFiller(value) && isMadeByMachine(value, kindsOf(value), surprise(value));
}

function isMadeByMachine(value: string, kinds: number, bits: number): boolean {
  if (kinds === DIGIT || distinctCharacters(value) < DISTINCT_MIN) return false;
  const hasSigns = (kinds & OTHER) !== 0;
  const hasDigit = (kinds & DIGIT) !== 0;
  if (!hasSigns && /^[0-9a-f]+$/i.test(value)) return hasDigit && (kinds & LETTER) !== 0;
  if (kinds === LOWER || kinds === UPPER) return bits >= ONE_CASE_SURPRISE;
  if (!hasSigns && classSwitches(value) * 5 >= value.length) return true;
  return bits >= (hasDigit ? RANDOM_SURPRISE : LETTERS_SURPRISE) && hasManyShortRuns(value);
}

/** How often letters and digits follow each other: in made-up values all the time, in names once or twice. */
function classSwitches(value: string): number {
  return value.match(/[A-Za-z]\d|\d(?=[A-Za-z])/g)?.length ?? 0;
}

/** Readable names with digits have long runs of letters; random text of several classes has not. */
function hasManyShortRuns(value: string): boolean {
  const runs = value.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  const longest = Math.max(0, ...runs.filter((run) => /[a-z]/i.test(run)).map((run) => (surprise(run) < 4.6 ? run.length : 0)));
  return longest * 2.2 < value.length;
}

/** `suWlPVPucGnTzI`: too many changes of case for words. */
function hasManyHumps(value: string, kinds: number): boolean {
  if (value.length < 10 || (kinds & ~LETTER) !== 0) return false;
  const humps = value.match(/[A-Z]+[a-z]*|[a-z]+/g)?.length ?? 0;
  return humps * 3 > value.length;
}

/** `KedboqUzTgrh`: written like a name, but no letter follows another as in words. */
function nameClass(value: string, kinds: number, bits: number): ValueClass {
  if (kinds === LOWER) return wordClass(value, bits);
  return kinds === LETTER && value.length >= NAME_LENGTH_MIN && bits >= ONE_CASE_SURPRISE ? 'mixed' : 'identifier';
}

function wordClass(value: string, bits: number): ValueClass {
  return bits >= 5.6 && value.length >= 8 ? 'mixed' : 'word';
}

/** `P4ssw0rd`, `Adm1n!`: everybody's first guess. */
function isLeet(value: string): boolean {
  return value.length <= LEET_LENGTH_MAX && LEET.test(value);
}

function shortClass(value: string, kinds: number, bits: number): ValueClass {
  if (kinds === DIGIT) return 'scalar';
  const count = [LOWER, UPPER, DIGIT, OTHER].reduce((sum, kind) => sum + ((kinds & kind) === 0 ? 0 : 1), 0);
  if (count === 1) return wordClass(value, bits);
  if (isLeet(value)) return 'weak';
  const isDressedWord = /^[A-Z]?[a-z]{3,}[\W_]?\d{0,6}[\W_]{0,2}$|^[A-Z]{3,}\d{0,4}$/.test(value);
  if (isDressedWord) return 'weak';
  if (value.length >= 8 && (count >= 3 || bits >= MIXED_SURPRISE) && distinctCharacters(value) >= 5) return 'mixed';
  return 'weak';
}
