import { directoryOf } from '../../../core/path.ts';
import { scalarText } from '../../../core/value.ts';
import type { Value } from '../../../core/value.ts';
import { createLineIndex } from '../../../syntax/hcl/line-index.ts';
import { unknownValue } from '../../value-operations.ts';
import { locate, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';
import { localPath } from '../stacks/local-path.ts';

/** `!ReadFile`, a function of org-formation: the text of a file that lies beside the template. */
export function readFile({ name, argument, range, scope }: IntrinsicCall): Value {
  const { files, wanted, included } = scope.stacks;
  const written = scalarText(scope.evaluate(argument, scope));
  const path = written === undefined ? undefined : localPath(written, directoryOf(scope.path));
  const file = path === undefined ? undefined : files.get(path);
  if (path !== undefined && file === undefined) wanted.add(path);
  if (path === undefined || file === undefined) return unknownValue('file-not-read', name, originOf(scope, range));
  included.add(path);
  const at = { path, range: createLineIndex(file.text, 1).range(0, file.text.length) };
  return { kind: 'string', value: file.text, origin: { at, via: [{ kind: 'file', name: path, at: locate(scope, range) }] } };
}
