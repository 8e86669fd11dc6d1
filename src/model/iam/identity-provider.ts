import type { Value } from '../../core/value.ts';
import { refersTo } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute } from '../fact.ts';
import { symbolicText } from '../binding.ts';

const providerTypes = ['aws_iam_openid_connect_provider', 'AWS::IAM::OIDCProvider'];

/** The address of the OpenID Connect provider that the code declares or looks up, where a principal refers to one. */
export function providerUrl(principal: Value | undefined, root: string, code: EvaluatedCode): string | undefined {
  const reference = principal?.kind === 'unknown' ? principal.reference : undefined;
  if (reference === undefined) return undefined;
  const provider = code.ofType(...providerTypes).find((one) => one.root === root && refersTo(reference, one));
  const url = provider && (attribute(provider.attributes, 'url') ?? attribute(provider.attributes, 'Url'));
  return url === undefined ? undefined : symbolicText(url);
}
