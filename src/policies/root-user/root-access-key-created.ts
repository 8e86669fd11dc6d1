import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { accessKeyTypes, isRootUser, userOf } from '../identity/access-keys.ts';

export const rootAccessKeyCreated = defineViolation({
  id: 'root-access-key-created',
  control: 'root-account-protection',
  severity: 'critical',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'An access key for the root user',
  why: 'The root user can do everything, no policy limits it in its own account, and its key works from everywhere. Whoever finds the key owns the account.',
  remedy: 'Delete the resource. Nothing needs a key of the root user; use a role.',
  limits: ['The root user is told by the name root, <root_account> or an ARN that ends in :root.'],
  covers: {
    checkov: ['CKV_AWS_348'],
    trivy: ['AVD-AWS-0141'],
    kics: ['Root Account Has Active Access Keys', 'IAM Access Key Is Exposed'],
    securityHub: ['IAM.4'],
    cis: ['1.4'],
  },
  *evaluate({ address, resource }) {
    const user = accessKeyTypes.has(resource.type) ? userOf(resource) : undefined;
    if (user === undefined || !isRootUser(user)) return;
    yield {
      claim: 'violation',
      aspect: 'root access key',
      message: `${address} makes an access key for the root user.`,
      trace: [...traceOf(user), resource.declaration],
      confidence: user.kind === 'choice' ? 'likely' : confidenceIn(user),
    };
  },
});
