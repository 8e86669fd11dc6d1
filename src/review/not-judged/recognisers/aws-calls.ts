/**
 * Operations of AWS by which somebody may do more, or a protection goes, as programs call them: `put_bucket_policy(`, `putBucketPolicy(`,
 * `new PutBucketPolicyCommand(`, `svc.PutBucketPolicy(`.
 */
const operations = [
  'authorize security group (?:in|e)gress',
  'revoke security group egress',
  '(?:put|delete) bucket (?:policy|acl|encryption|versioning|ownership controls|lifecycle)',
  '(?:put|delete) public access block',
  '(?:put|attach|delete|detach) (?:role|user|group) policy',
  'create policy version',
  '(?:put|delete) (?:role|user) permissions boundary',
  'delete (?:role|user) permissions boundary',
  'update assume role policy',
  'create (?:access key|login profile|user|role)',
  'add user to group',
  'put (?:key|resource|repository|registry) policy',
  'schedule key deletion',
  'disable key(?: rotation)?',
  '(?:stop logging|delete trail|delete detector|stop configuration recorder|delete configuration recorder|delete flow logs|delete log group)',
  'disable security hub',
  '(?:attach|detach) policy',
  'modify (?:db snapshot|snapshot|image) attribute',
  '(?:create|update) stack(?: set)?',
];

/** A call of one, linear in the length of the text. */
export const protectionCall = new RegExp(
  String.raw`(?:\.[ \t]{0,9}|\bnew[ \t]{1,9}(?:\w{1,40}\.)?)(?:${operations.join('|').replaceAll(' ', '_?')})(?:Command|Request|Async|WithContext)?[ \t]{0,9}\(`,
  'iu',
);

/** A test by its name, which is run and never deployed. */
export const testName = String.raw`(?:^|\/)(?:test_[^/]*\.py|conftest\.py|[^/]*(?:_test\.(?:go|py)|[._-](?:test|spec)\.[cm]?[jt]sx?|_spec\.rb|Tests?\.(?:java|cs|kt)))$`;
