/** What the head noun of a name says about its value. */
export type NameKind = 'password' | 'secret' | 'token' | 'key' | 'credential';

export interface SecretName {
  readonly kind: NameKind;
  /**
   * Weak when the head noun is vague (`auth`), or when words that we do not know stand behind it (`password_super_secure`). Contested when a
   * word in front makes an action or a flag of it (`resetPassword`): then only the value can tell.
   */
  readonly strength: 'strong' | 'weak' | 'contested';
  readonly words: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last nouns of names of credentials; a bare `key` needs one of `beforeKey` in front. */
export const heads: ReadonlyMap<string, NameKind> = new Map(
  Object.entries({
    password:
      'password passwords passwd pwd pass passphrase passcode passwort passw pw psw pword psswd userpass motdepasse contrasena contrasenya requirepass masterauth storepass keypass bindpw rootpw psk',
    secret: 'secret secrets secrete clientsecret appsecret',
    token: 'token tokens jwt bearer pat authtoken accesstoken apitoken',
    key: 'apikey accesskey secretkey privatekey authkey signingkey encryptionkey masterkey accountkey licensekey sharedkey apitoken appkey',
    credential: 'cred creds credential credentials auth authorization verifier cookie session sid',
  } satisfies Record<NameKind, string>).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as NameKind] as const)),
);

/** Names that none of their words tells: of WordPress, Drupal, SonarQube. In lower case. */
export const wholeNames: ReadonlyMap<string, NameKind> = new Map([
  ...['auth_salt', 'secure_auth_salt', 'logged_in_salt', 'nonce_salt', 'logged_in_key', 'nonce_key', 'hash_salt'].map(
    (name) => [name, 'secret'] as const,
  ),
  ['sonar.login', 'token'],
]);

/** Last words of joined lower-case names: `dbpassword`, `pgpassword`, `rootpw`. */
const JOINED_HEAD = /^[a-z0-9]{1,24}(password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|pwd|storepass|keypass)$/;

/** A bare "key" is a map key, a shortcut or a column; these words before it make it a credential. */
const beforeKey = set(
  'api access secret private preshared auth authentication encryption encrypt decryption signing sign master account storage license licence service client deploy ' +
    'deployment consumer app application admin webhook ingest ingestion integration subscription shared session cookie jwt hmac aes crypt crypto cipher token user ' +
    'developer dev partner merchant server functions function oauth root personal team org organization write read upload management security global ' +
    'aws gcp azure google github gitlab stripe twilio sendgrid mailgun mailchimp datadog newrelic algolia openai anthropic cohere heroku npm pypi slack ' +
    'facebook twitter linkedin dropbox shopify square plaid segment sentry snyk sonar splunk bugsnag rollbar loggly cloudflare fastly digitalocean linode ' +
    'dd elastic elasticsearch confluent kafka redis grafana pagerduty opsgenie zendesk intercom hubspot asana airtable notion figma discord telegram',
);

/** Words behind the head noun that say which one it is, not that it is something else. */
const tails = set(
  'value val str string plain plaintext cleartext clear raw default prod production dev development test testing stage staging qa uat live sandbox local ' +
    'old new current previous primary secondary main admin root user master db database env base hex base64 b64 encoded confirm confirmation again repeat ' +
    'v v1 v2 v3 v4 a b c x one two internal external private here',
);

/** Words behind the head noun whose values are of high entropy without being secret. */
const otherHeads = set(
  'code codes complexity sha sha256 md md5 bcrypt argon crypt hash hashed hashes digest commit revision rev srcrev id ids kid arn arns name names fingerprint checksum salt iv nonce url urls uri uris path paths file files filename ref version etag ' +
    'type types endpoint host field fields label title text message msg error hint placeholder prompt description regex pattern policy policies expiry expires ttl ' +
    'length len min max count index class format algorithm alg method mode status state event header headers prefix suffix selector mount volume schema table ' +
    'column role roles scope scopes issuer audience rotation rule rules required enabled input form page view button link icon image color style',
);

/** Words in front whose values are made by machines and public, or counts. */
const publicFronts = set('public publishable pub max min');

/** Words in front that turn the name into an action or a flag: `resetPassword`, `hasToken`. */
export const fronts = set(
  'to no has is use enable enabled disable disabled allow allowed require required requires forgot forgotten reset change changed update show hide toggle invalid ' +
    'missing wrong empty type validate check verify get create delete list rotate describe put remove restore generate without incorrect weak strong expired ' +
    'ignore skip remember lost recover should can must supports need needs needed want wants',
);

/** `sha256_password`: what stands there cannot be used to log in. */
const hashWords = set('code codes complexity sha sha256 md md5 bcrypt hash hashed encrypted scrambled');

/** Tokens of parsers, paging, idempotency and locks: AWS's ClientToken, LockToken, TaskToken and their like. */
const otherTokens = set(
  'next page continuation pagination cursor csrf xsrf request requestid idempotency start end separator delimiter mask eos bos unk pad special punctuation sync ' +
    'lexer parser syntax cancel cancellation invalidation marker upload position symbol web terminal eof current last first antiforgery verification client creation lock result task resume',
);

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const NAME_LENGTH_MAX = 100;

/** Reads `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `X-Api-Key`. Undefined when the name is not one of a credential. */
export function readSecretName(name: string): SecretName | undefined {
  if (name.length > NAME_LENGTH_MAX) return undefined;
  const words = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
  const whole = wholeNames.get(name.replace(/^[-D]{1,2}(?=sonar)/, '').toLowerCase());
  if (whole !== undefined) return { kind: whole, strength: 'strong', words };
  const headAt = findHead(words);
  const kind = headAt < 0 ? undefined : kindAt(words, headAt);
  if (kind === undefined || isOtherThing(words.slice(0, headAt), kind)) return undefined;
  const strength = strengthOf(words, headAt, kind);
  return strength === undefined ? undefined : { kind, strength, words };
}

/** Undefined when the words around the head noun leave nothing of it. */
function strengthOf(words: readonly string[], headAt: number, kind: NameKind): SecretName['strength'] | undefined {
  const before = words.slice(0, headAt);
  const after = words.slice(headAt + 1).filter((word) => !tails.has(word) && !/^\d+$/.test(word));
  const isVague = kind === 'credential' || words[headAt] === 'pw';
  if (after.some((word) => otherHeads.has(word)) || (isVague && after.length > 0)) return undefined;
  if (before.some((word) => fronts.has(word)) && !isPartOfNoun(before, kind)) {
    return isVague || after.length > 0 ? undefined : 'contested';
  }
  return kind === 'credential' || after.length > 0 ? 'weak' : 'strong';
}

/** The words in front make it a hash, a public key, a token of another kind, or the revision of a recipe of BitBake. */
function isOtherThing(before: readonly string[], kind: NameKind): boolean {
  if (before.some((word) => publicFronts.has(word))) return true;
  if (before[0] === 'srcrev' || before.includes('hashed')) return true;
  if (kind === 'password') return before.some((word) => hashWords.has(word));
  return kind === 'token' && before.some((word) => otherTokens.has(word));
}

/** `reset_token`, `verify_token`: the front word belongs to the noun. */
function isPartOfNoun(before: readonly string[], kind: NameKind): boolean {
  return kind === 'token' && before.every((word) => word === 'verify' || word === 'reset' || word === 'update' || !fronts.has(word));
}

function findHead(words: readonly string[]): number {
  for (let i = words.length - 1; i >= 0; i--) if (kindAt(words, i) !== undefined) return i;
  return -1;
}

function kindAt(words: readonly string[], at: number): NameKind | undefined {
  const word = words[at] ?? '';
  if (word === 'key' || word === 'keys') return at > 0 && beforeKey.has(words[at - 1] ?? '') ? 'key' : undefined;
  // sudo's flag.
  if (word === 'nopasswd' || word === 'nopassword') return undefined;
  const kind = heads.get(word);
  if (kind !== undefined) return kind;
  const joined = JOINED_HEAD.exec(word)?.[1];
  return joined === undefined ? undefined : heads.get(joined);
}
