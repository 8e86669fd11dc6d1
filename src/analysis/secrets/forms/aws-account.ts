const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an access key id belongs to, read from the id itself: base32 behind the first four characters, the first six bytes as a
 * number, bits 7 to 46. Undefined for the older form (fifth character I or J) and for ids that are not base32.
 */
export function accountOfKeyId(keyId: string): string | undefined {
  const body = keyId.slice(4, 14);
  if (body.length < 10 || /^[IJ]/.test(body)) return undefined;
  // Ten characters are 50 bits: exact in a double, as long as no bit operator cuts it to 32.
  let number = 0;
  for (const char of body) {
    const value = BASE32.indexOf(char);
    if (value < 0) return undefined;
    number = number * 32 + value;
  }
  const bits7To46 = Math.floor(number / 4 / 128) % 2 ** 40;
  return String(bits7To46).padStart(12, '0');
}

/** Accounts of canarytokens.org and its imitators, as published by researchers: a key of theirs is a trap, not a leak. */
export const canaryAccounts: ReadonlySet<string> = new Set([
  '052310077262',
  '171436882533',
  '534261010715',
  '595918472158',
  '717712589309',
  '819147034852',
  '992382622183',
  '730335385048',
  '266735846894',
  '893192397702',
]);

/** Accounts of documents and emulators; AWS gives them to nobody, so an id of theirs is made up. */
export const sampleAccounts: ReadonlySet<string> = new Set([
  '123456789012',
  '012345678901',
  ...Array.from('0123456789', (digit) => digit.repeat(12)),
]);

/** A sentence part on the account, or undefined when the id does not tell. */
export function accountNote(account: string | undefined, known: ReadonlySet<string> | undefined): string | undefined {
  if (account === undefined) return undefined;
  if (canaryAccounts.has(account)) return `canary token, AWS account ${account}`;
  if (sampleAccounts.has(account)) return `made up for AWS account ${account}, which is one of documents`;
  if (known === undefined || known.size === 0) return `AWS account ${account}`;
  return known.has(account)
    ? `AWS account ${account}, which this repository names`
    : `AWS account ${account}, which this repository does not name`;
}
