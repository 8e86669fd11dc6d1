import { defineLoss } from '../forms/loss.ts';
import type { Apart } from '../forms/apart.ts';

/** The provider has one for each kind of identity and each kind of policy. */
const lists: readonly Apart[] = (['role', 'user', 'group'] as const).flatMap((kind): Apart[] => [
  {
    what: 'list of all inline policies',
    terraform: { [`aws_iam_${kind}_policies_exclusive`]: `${kind}_name` },
    such: [],
  },
  { what: 'list of all attached policies', terraform: { [`aws_iam_${kind}_policy_attachments_exclusive`]: `${kind}_name` }, such: [] },
]);

export const iamExclusiveListRemoved = defineLoss({
  id: 'iam-exclusive-list-removed',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  title: 'Nothing takes away any more what others attach to an identity',
  why: 'An exclusive list names all the policies that a role, a user or a group may have, and takes away at each run what somebody attached past the code. Without it a right that is given by hand stays, and no review sees it.',
  remedy: 'Keep the list.',
  limits: ['How often the code is run, and so how long a foreign policy stays, is not visible.', 'CloudFormation has no such list.'],
  covers: {},
  apart: lists,
});
