import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import { firstAttribute, holding, openFor, readText } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const lambdaUrlWithoutAuth = defineViolation({
  id: 'lambda-url-without-auth',
  control: 'limit-network-access',
  severity: 'high',
  on: 'resource',
  types: ['aws_lambda_function_url', 'AWS::Lambda::Url'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone on the internet can call the function',
  why: 'A function URL without authorization is an address that everybody can call, as often as they like, with whatever they like: only the code of the function keeps them from what its role may do, and you pay for every call.',
  remedy:
    'Set the authorization to AWS_IAM; for callers without AWS credentials put CloudFront with origin access control or an API with an authorizer in front.',
  limits: ['A function that checks its callers itself, a webhook say, is reported all the same.'],
  covers: { checkov: ['CKV_AWS_258'], securityHub: ['Lambda.1'] },
  *evaluate({ address, resource }) {
    const auth = readText(firstAttribute(resource.attributes, ['authorization_type', 'AuthType']));
    const isOpen = (value: string): boolean => value === 'NONE';
    const open = holding(auth, isOpen);
    const unknown = openFor(auth, isOpen);
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'authorization', unknown, message: `who may call the URL ${address}` };
    if (open === undefined) return;
    yield ofOption(
      {
        claim: 'violation',
        aspect: 'authorization',
        message: `${address} lets anyone on the internet call its function, without any authorization.`,
        trace: [...traceOf(open.source), resource.declaration],
        confidence: confidenceIn(open.source),
        witness: { kind: 'request', facts: { action: 'lambda:InvokeFunctionUrl', principal: 'anonymous' } },
        ...authorize(open.source),
      },
      open.condition?.expression,
    );
  },
});

/** Only where NONE is written as such: a service of the Serverless Framework says `url: true`. */
function authorize(source: Value): { readonly fix?: Fix } {
  const { at, via } = source.origin;
  const quotes = at.range.endColumn - at.range.startColumn - 'NONE'.length;
  const isWritten = at.range.startLine === at.range.endLine && (quotes === 0 || quotes === 2);
  if (source.kind !== 'string' || via.length > 0 || !isWritten) return {};
  const isQuoted = quotes === 2;
  return { fix: { title: 'Authorize callers by IAM', edits: [{ location: at, replacement: isQuoted ? '"AWS_IAM"' : 'AWS_IAM' }] } };
}
