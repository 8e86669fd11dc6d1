/** What a condition key is to somebody who makes a request with the credentials of an identity. */
export interface HolderKey {
  /**
   * `own`: about the identity or its account, so written for it. `chosen`: he sends what he likes. `service-call`: true when a service calls
   * on his behalf. `other`: a value that he may or may not have.
   */
  readonly kind: 'own' | 'chosen' | 'time' | 'address' | 'region' | 'service-call' | 'mfa' | 'other';
  /** `always`: every request has the key. `usually`: his requests have it where he wants. */
  readonly presence: 'always' | 'usually' | 'sometimes';
}

/** IAM user guide, "AWS global condition context keys". A key that is not here is of kind `other`, and there for some requests only. */
export const holderKeys: ReadonlyMap<string, HolderKey> = new Map<string, HolderKey>([
  ['aws:currenttime', { kind: 'time', presence: 'always' }],
  ['aws:epochtime', { kind: 'time', presence: 'always' }],
  ['aws:tokenissuetime', { kind: 'time', presence: 'usually' }],
  ['aws:securetransport', { kind: 'chosen', presence: 'always' }],
  ['aws:useragent', { kind: 'chosen', presence: 'usually' }],
  ['aws:referer', { kind: 'chosen', presence: 'sometimes' }],
  ['aws:requestedregion', { kind: 'region', presence: 'always' }],
  ['aws:principalaccount', { kind: 'own', presence: 'always' }],
  ['aws:principaltype', { kind: 'own', presence: 'always' }],
  ['aws:principalorgid', { kind: 'own', presence: 'usually' }],
  ['aws:principalorgpaths', { kind: 'own', presence: 'usually' }],
  ['aws:resourceaccount', { kind: 'own', presence: 'usually' }],
  ['aws:resourceorgid', { kind: 'own', presence: 'usually' }],
  ['aws:resourceorgpaths', { kind: 'own', presence: 'usually' }],
  ['aws:principalarn', { kind: 'other', presence: 'always' }],
  ['aws:userid', { kind: 'other', presence: 'always' }],
  ['aws:sourceip', { kind: 'address', presence: 'usually' }],
  ['aws:vpcsourceip', { kind: 'address', presence: 'sometimes' }],
  ['aws:viaawsservice', { kind: 'service-call', presence: 'always' }],
  ['aws:principalisawsservice', { kind: 'service-call', presence: 'always' }],
  ['aws:multifactorauthpresent', { kind: 'mfa', presence: 'sometimes' }],
]);

/** Where the global endpoints of IAM are, by partition: a condition on the region that leaves one open leaves IAM open. */
export const iamRegions: readonly string[] = ['us-east-1', 'cn-north-1', 'us-gov-west-1'];

const samples: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws:principalarn', ['arn:aws:iam::048376152948:user/zq7w', 'arn:aws:iam::048376152948:role/zq7w']],
]);
const anySample: readonly string[] = ['zq7w'];

/** Values of a key that no pattern takes but one that takes all. */
export function sampleValues(key: string): readonly string[] {
  return samples.get(key) ?? anySample;
}
