import type { SourceFile } from '../../../core/source.ts';
import type { MapValue, StringValue, UnknownValue, Value } from '../../../core/value.ts';
import { entriesOf, through, unknownValue } from '../../value-operations.ts';
import { toText } from '../convert-scalar.ts';
import type { Scope } from '../scope.ts';
import { bind } from '../scope.ts';
import { directoryOf } from '../../../core/path.ts';
import { fileNameOf, resolvePath } from '../source-path.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { boolOf, failed, notKnown, partial, stringOf, total } from './function-kit.ts';

/** A file of the repository that an argument names; an unknown when it is not here, and then the caller is asked to read it. */
function openFile(args: readonly Value[], call: FunctionCall): SourceFile | UnknownValue {
  const name = toText(args[0]);
  if (name === undefined) return notKnown(args, call);
  const { context } = call.scope.module;
  const path = resolvePath(context.root, name);
  const file = path === undefined ? undefined : context.files.get(path);
  if (file !== undefined) {
    context.filesRead.add(file.path);
    return file;
  }
  if (path !== undefined) context.filesWanted.add(path);
  return unknownValue('file-not-read', `${call.name}(${JSON.stringify(path ?? name)})`, call.origin);
}

function read(args: readonly Value[], call: FunctionCall): Value {
  const file = openFile(args, call);
  if ('reason' in file) return file;
  const value: StringValue = {
    kind: 'string',
    value: file.text,
    textStart: { line: 1, column: 1, indent: 0 },
    origin: { at: { path: file.path, range: wholeOf(file.text) }, via: call.origin.via },
  };
  return through(value, [{ kind: 'file', name: file.path, at: call.at }]);
}

function wholeOf(text: string): { startLine: number; startColumn: number; endLine: number; endColumn: number } {
  const lines = text.split('\n');
  return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
}

function readBase64(args: readonly Value[], call: FunctionCall): Value {
  const file = openFile(args, call);
  if ('reason' in file) return file;
  const bytes = new TextEncoder().encode(file.text);
  return stringOf(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), call);
}

function renderFile(args: readonly Value[], call: FunctionCall): Value {
  const file = openFile(args, call);
  if ('reason' in file) return file;
  const rendered = render(file, args[1], call);
  return through(rendered, [{ kind: 'file', name: file.path, at: call.at }]);
}

function renderText(args: readonly Value[], call: FunctionCall): Value {
  const text = toText(args[0]);
  if (text === undefined) return notKnown(args, call);
  return render({ path: call.at.path, text }, args[1], call);
}

function render(file: SourceFile, variables: Value | undefined, call: FunctionCall): Value {
  const { context } = call.scope.module;
  const { expression, diagnostics } = context.parser.parseTemplate(file);
  for (const diagnostic of diagnostics) context.diagnostics.add(diagnostic);
  const vars = variables?.kind === 'map' ? variables : undefined;
  if (vars === undefined && variables !== undefined) return notKnown([variables], call);
  return context.evaluate(expression, templateScope(file, vars, call));
}

/** Only the given variables mean something in a template. */
function templateScope(file: SourceFile, variables: MapValue | undefined, call: FunctionCall): Scope {
  let scope: Scope = { module: call.scope.module, path: file.path, names: undefined };
  for (const [name, value] of variables === undefined ? [] : entriesOf(variables)) scope = bind(scope, name, value);
  return scope;
}

function exists(args: readonly Value[], call: FunctionCall): Value {
  const file = openFile(args, call);
  return 'reason' in file ? file : boolOf(true, call);
}

/** Which files there are is not known here, only those that were read. */
function list(args: readonly Value[], call: FunctionCall): Value {
  const more = unknownValue('file-not-read', `fileset(${args.map((arg) => toText(arg) ?? '…').join(', ')})`, call.origin);
  return { kind: 'list', items: [], origin: call.origin, more };
}

function path(apply: (path: string) => string) {
  return total(([value], call) => {
    const text = toText(value);
    return text === undefined ? undefined : stringOf(apply(text), call);
  });
}

export const fileFunctions: FunctionTable = [
  ['abspath', partial((args, call) => (toText(args[0])?.startsWith('/') ? (args[0] ?? failed(args, call)) : machinePath(args, call)))],
  ['basename', path((text) => fileNameOf(text.replace(/\/+$/, '')))],
  ['dirname', path((text) => directoryOf(text))],
  ['file', partial(read)],
  ['filebase64', partial(readBase64)],
  ['fileexists', partial(exists)],
  ['fileset', partial(list)],
  ['pathexpand', path((text) => text)],
  ['templatefile', partial(renderFile)],
  ['templatestring', partial(renderText)],
];

/** Absolute paths depend on the machine. */
function machinePath(args: readonly Value[], call: FunctionCall): Value {
  return unknownValue('variable-without-default', `abspath(${toText(args[0]) ?? '…'})`, call.origin);
}
