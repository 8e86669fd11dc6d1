import type { Circumstances } from '../../../../core/circumstance.ts';
import type { SourceFile } from '../../../../core/source.ts';
import type { UnknownValue, Value } from '../../../../core/value.ts';
import { unknownValue } from '../../../value-operations.ts';
import { choose } from '../../../choices.ts';
import { becauseOf, failure } from '../../types/failure.ts';
import { fileNameFrom, matchesPattern, namesAnything } from '../../files/file-name.ts';
import type { FileName, PathPattern } from '../../files/file-name.ts';
import { isConfigFile } from '../../modules/module-config.ts';
import type { RootContext } from '../../scope.ts';
import type { FunctionCall, TerraformFunction } from '../function-kit.ts';
import { callText, notKnown, partial, stringOf } from '../function-kit.ts';
import { encodeUtf8 } from '../encodings/bytes.ts';

/** A function of a file's bytes that yields a text. */
export function ofFileBytes(spell: (bytes: Uint8Array) => string): TerraformFunction {
  return partial((args, call) =>
    withFile(args, call, (file) => (file.isRecoded === true ? notVerbatim(file, call) : stringOf(spell(encodeUtf8(file.text)), call))),
  );
}

/** What was read is the text, and this wants the bytes: a byte order mark is gone, or the encoding is another. */
function notVerbatim(file: SourceFile, call: FunctionCall): UnknownValue {
  return unknownValue('file-not-read', `${call.name}(${JSON.stringify(file.path)})`, call.origin);
}

/**
 * Applies `use` to the file that the first argument names. A name that is known in part is a choice of all files that it may be. A file that
 * is not here yet is unknown, and the caller of the evaluation is asked to read it; one that does not exist is an error of the code.
 */
export function withFile(args: readonly Value[], call: FunctionCall, use: (file: SourceFile) => Value): Value {
  const { context } = call.scope.module;
  const name = fileNameFrom(args[0], context.root);
  if (name === undefined) return notKnown(args, call);
  if (name.kind !== 'open') return useKnown(name, call, use);
  const condition = becauseOf(name.cause, callText(args, call), call.origin);
  const candidates = candidatesOf(name.pattern, context);
  // With one candidate the call reads that or fails.
  if (candidates?.length !== 1) {
    context.noted.times += 1;
    context.openReads.push({ at: call.at, expression: callText(args.slice(0, 1), call), pattern: name.pattern });
  }
  if (candidates === undefined) return condition;
  const options = candidates.map((path) => useKnown({ kind: 'known', path }, call, use));
  const when = candidates.map((path) => deploymentsOf(name, path));
  return choose(options, condition, call.origin, when) ?? condition;
}

/** The deployments that read this file: those in which the one hole of the name is what the file has there. */
function deploymentsOf({ pattern, cause }: Extract<FileName, { kind: 'open' }>, path: string): Circumstances {
  const [before = '', behind = '', ...more] = pattern;
  const text = path.slice(before.length, path.length - behind.length);
  return more.length > 0 || text.includes('/') ? [] : [{ of: cause.expression, is: [text] }];
}

function useKnown(name: Exclude<FileName, { kind: 'open' }>, call: FunctionCall, use: (file: SourceFile) => Value): Value {
  const { context } = call.scope.module;
  if (name.kind === 'outside') return unknownValue('file-not-read', `${call.name}(${JSON.stringify(name.name)})`, call.origin);
  const file = context.files.get(name.path) ?? context.atHand?.get(name.path);
  if (file !== undefined) {
    context.filesRead.add(file.path);
    context.textsRead.add(file.path);
    return use(file);
  }
  const expression = `${call.name}(${JSON.stringify(name.path)})`;
  if (context.paths?.has(name.path) === false) {
    context.lookups.push((path) => path === name.path);
    return failure(expression, call.origin, 'file-not-read');
  }
  context.noted.times += 1;
  context.filesWanted.add(name.path);
  return unknownValue('file-not-read', expression, call.origin);
}

/** Every file that the name may be; undefined when that cannot be told, or when they are too many to go through. */
function candidatesOf(pattern: PathPattern, { paths, limits, lookups }: RootContext): readonly string[] | undefined {
  if (paths === undefined || namesAnything(pattern)) return undefined;
  lookups.push((path) => matchesPattern(pattern, path));
  const saysNothingBehind = pattern.at(-1) === '';
  const found: string[] = [];
  for (const path of paths) {
    if (!matchesPattern(pattern, path) || (saysNothingBehind && isConfigFile(path))) continue;
    if (found.length === limits.options) return undefined;
    found.push(path);
  }
  return found.toSorted();
}
