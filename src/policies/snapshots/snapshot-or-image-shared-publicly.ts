import { scalarText } from '../../core/value.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { sharingOf, sharingTypes } from './sharing.ts';

export const snapshotOrImageSharedPublicly = defineViolation({
  id: 'snapshot-or-image-shared-publicly',
  control: 'block-public-access',
  severity: 'critical',
  on: 'resource',
  types: sharingTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'Snapshot, image or document is shared with everyone',
  why: 'A snapshot is a whole disk or a whole database, an image often holds keys and code. Shared with all, anybody with an AWS account copies it, and there are people who do nothing else than look for new ones.',
  remedy: 'Share with the accounts that need it, by their numbers, or with the organization.',
  limits: [
    'Sharing an image or a disk with an account that is written as a number is reported at medium: whether the account is yours cannot be seen.',
    'The block of public sharing of the account or the region is not looked at.',
  ],
  speaksFor: ['resource-policy-unknown-account'],
  covers: {
    checkov: ['CKV_AWS_205', 'CKV_AWS_302', 'CKV_AWS_303'],
    securityHub: ['EC2.1', 'RDS.1', 'SSM.4', 'DocumentDB.3', 'Neptune.3'],
  },
  *evaluate({ address, resource }) {
    const { what, everyone, accounts, unknown } = sharingOf(resource);
    const [open] = everyone;
    if (open !== undefined) {
      const violation: Violation = {
        claim: 'violation',
        aspect: 'shared with everyone',
        message: `${address} shares the ${what} with everyone who has an AWS account.`,
        trace: [...traceOf(open.value), resource.declaration],
        confidence: confidenceIn(open.value),
      };
      yield ofOption(violation, open.decides?.expression);
    } else if (unknown !== undefined && unknown.reference === undefined) {
      yield { claim: 'unresolved', aspect: 'sharing', unknown, message: `whom ${address} shares the ${what} with` };
    }
    const numbers = new Map(accounts.map(({ value }) => [scalarText(value) ?? '', value]));
    for (const [number, account] of numbers) {
      yield {
        claim: 'violation',
        aspect: `shared with ${number}`,
        message: `${address} shares the ${what} with the account ${number}.`,
        trace: [...traceOf(account), resource.declaration],
        confidence: 'possible',
        severity: 'medium',
      };
    }
  },
});
