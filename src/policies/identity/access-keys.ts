import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute } from '../../model/fact.ts';

/** Resources that make an access key. */
export const accessKeyTypes: ReadonlySet<string> = new Set(['aws_iam_access_key', 'AWS::IAM::AccessKey']);

/** Whose key it is. */
export function userOf({ attributes }: Resource): Value | undefined {
  return attribute(attributes, 'user') ?? attribute(attributes, 'UserName');
}

/** The root user, by one of the names that people write for it. */
export function isRootUser(user: Value): boolean {
  return possibleValues(user).some((value) => /^(?:root|<root_account>)$|:root$/iu.test(symbolicText(value) ?? ''));
}
