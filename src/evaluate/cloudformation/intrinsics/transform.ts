import type { Value } from '../../../core/value.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import { unknownValue } from '../../value-operations.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';
import { includedPart } from '../stacks/included-part.ts';

/** `Fn::Transform`: a macro writes what stands here. `AWS::Include` takes it from a file, in S3 or of this repository. */
export function transform({ argument, range, scope }: IntrinsicCall): Value | undefined {
  const part = includedPart(argument, scope);
  if (part !== undefined) return scope.evaluate(part.node, part.scope);
  const name = entryOf(argument, 'Name')?.value;
  const written = name?.kind === 'string' ? ` ${name.value}` : '';
  return unknownValue('macro', `Fn::Transform${written}`, originOf(scope, range));
}
