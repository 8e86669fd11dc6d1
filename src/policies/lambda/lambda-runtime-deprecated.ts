import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { defaultOption, possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { firstAttribute, unknownPart } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { deprecatedRuntimes, runtimesAsOf, successorOf } from './runtimes.ts';

export const lambdaRuntimeDeprecated = defineViolation({
  id: 'lambda-runtime-deprecated',
  control: 'manage-application-vulnerabilities',
  severity: 'medium',
  on: 'resource',
  types: ['aws_lambda_function', 'AWS::Lambda::Function'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Function runs on a runtime that gets no patches',
  why: 'AWS mends the flaws of a runtime until the day of its deprecation. What is found later stays, and some day the function can no longer be updated.',
  remedy: 'Move to a supported runtime.',
  limits: [
    `The table of runtimes is of ${runtimesAsOf}: what was deprecated later is not told.`,
    'Images of containers are not looked into.',
  ],
  covers: { checkov: ['CKV_AWS_363'], securityHub: ['Lambda.2'] },
  *evaluate({ address, resource }) {
    const written = firstAttribute(resource.attributes, ['runtime', 'Runtime']);
    if (written === undefined) return;
    const options = possibleValues(defaultOption(written));
    const old = options.flatMap((value) => (value.kind === 'string' && deprecatedRuntimes.has(value.value) ? [value] : []))[0];
    const unknown = options.flatMap((value) => unknownPart(value) ?? [])[0];
    if (old !== undefined) {
      const fix = fixOf(old, old.value, resource);
      yield {
        claim: 'violation',
        aspect: 'runtime',
        message: `${address} runs on ${old.value}, which gets no patches since ${deprecatedRuntimes.get(old.value) ?? ''}.`,
        trace: [...traceOf(old), resource.declaration],
        confidence: options.length > 1 ? 'likely' : confidenceIn(old),
        ...(fix === undefined ? {} : { fix }),
      };
    } else if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'runtime', unknown, message: `whether the runtime of ${address} is supported` };
    }
  },
});

function fixOf({ origin }: Value, runtime: string, { dialect }: Resource): Fix | undefined {
  const successor = successorOf(runtime);
  if (successor === undefined || origin.via.length > 0) return undefined;
  const isQuoted = dialect === 'terraform' || origin.at.path.endsWith('.json');
  return {
    title: `Move to ${successor}`,
    edits: [{ location: origin.at, replacement: isQuoted ? JSON.stringify(successor) : successor }],
  };
}
