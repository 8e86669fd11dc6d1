import type { Value } from '../../../../core/value.ts';
import { unknownValue } from '../../../value-operations.ts';
import { toText } from '../../types/convert-scalar.ts';
import { fileNameFrom } from '../../files/file-name.ts';
import { resolvePath } from '../../files/source-path.ts';
import type { FunctionCall } from '../function-kit.ts';
import { callText, failed, listOf, notKnown } from '../function-kit.ts';
import { cleanPath } from './file-paths.ts';
import { matchesGlob, parseGlob } from './glob.ts';
import type { Glob } from './glob.ts';

/**
 * `fileset(path, pattern)`: the files of the repository below the path that match, as a set. What only a run makes there is not seen. A
 * directory that is not there is an empty one, as in Terraform.
 */
export function fileset(args: readonly Value[], call: FunctionCall): Value {
  const { context } = call.scope.module;
  const directory = fileNameFrom(args[0], context.root);
  const pattern = toText(args[1]);
  const { paths } = context;
  if (pattern === undefined || directory === undefined || directory.kind === 'open') return openSet(notKnown(args, call), call);
  if (paths === undefined || directory.kind === 'outside')
    return openSet(unknownValue('file-not-read', callText(args, call), call.origin), call);
  // A pattern may climb first: the files that it finds are named from the directory all the same.
  const [, climb = '', below = ''] = /^((?:\.\.\/)*)(.*)$/s.exec(cleanPath(pattern)) ?? [];
  const base = resolvePath(directory.path, climb);
  const glob = parseGlob(below);
  if (glob === undefined) return failed(args, call);
  if (base === undefined) return openSet(unknownValue('file-not-read', callText(args, call), call.origin), call);
  context.lookups.push((path) => nameBelow(base, glob, path) !== undefined);
  return listOf(
    namesBelow(base, glob, paths).map((name) => ({ kind: 'string', value: climb + name, origin: call.origin })),
    call,
  );
}

function namesBelow(base: string, glob: Glob, paths: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const path of paths) {
    const name = nameBelow(base, glob, path);
    if (name !== undefined) found.push(name);
  }
  return found.toSorted(byBytes);
}

function nameBelow(base: string, glob: Glob, path: string): string | undefined {
  const prefix = base === '.' ? '' : `${base}/`;
  const name = path.slice(prefix.length);
  return path.startsWith(prefix) && matchesGlob(glob, name) ? name : undefined;
}

function openSet(more: ReturnType<typeof unknownValue>, call: FunctionCall): Value {
  return listOf([], call, more);
}

function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
