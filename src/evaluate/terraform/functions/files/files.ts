import type { SourceFile } from '../../../../core/source.ts';
import type { MapValue, StringValue, Value } from '../../../../core/value.ts';
import { entriesOf, through, unknownValue } from '../../../value-operations.ts';
import { normalForm } from '../../../normal-form.ts';
import { toText } from '../../types/convert-scalar.ts';
import { fileNameFrom } from '../../files/file-name.ts';
import type { Scope } from '../../scope.ts';
import { bind } from '../../scope.ts';
import { toBase64 } from '../encodings/bytes.ts';
import { fileset } from './fileset.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { boolOf, callText, notKnown, partial } from '../function-kit.ts';
import { ofFileBytes, withFile } from './open-file.ts';

function read(args: readonly Value[], call: FunctionCall): Value {
  return withFile(args, call, (file) => textOfFile(file, call));
}

/** The text of a file, each character in its place. */
export function textOfFile(file: SourceFile, call: Pick<FunctionCall, 'at' | 'origin'>): Value {
  const value: StringValue = {
    kind: 'string',
    value: normalForm(file.text),
    textStart: { line: 1, column: 1, indent: 0 },
    origin: { at: { path: file.path, range: wholeOf(file.text) }, via: call.origin.via },
  };
  return through(value, [{ kind: 'file', name: file.path, at: call.at }]);
}

function wholeOf(text: string): { startLine: number; startColumn: number; endLine: number; endColumn: number } {
  const lines = text.split('\n');
  return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
}

function renderFile(args: readonly Value[], call: FunctionCall): Value {
  return withFile(args, call, (file) => through(render(file, args[1], call), [{ kind: 'file', name: file.path, at: call.at }]));
}

function renderText(args: readonly Value[], call: FunctionCall): Value {
  const [template] = args;
  return template === undefined ? notKnown(args, call) : renderValue(template, args[1], call);
}

/** A text as a template. One that is a whole file keeps its places there. */
export function renderValue(template: Value, variables: Value | undefined, call: FunctionCall): Value {
  const text = toText(template);
  if (text === undefined) return notKnown([template], call);
  const isFile =
    template.kind === 'string' && template.textStart?.line === 1 && template.textStart.column === 1 && template.runs === undefined;
  return render({ path: isFile ? template.origin.at.path : call.at.path, text }, variables, call);
}

/** A template with its variables, as `templatefile` makes a text of it. */
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

/** A file that the repository has exists; that it has not may only be said when all its paths are known. */
function exists(args: readonly Value[], call: FunctionCall): Value {
  const { context } = call.scope.module;
  const name = fileNameFrom(args[0], context.root);
  if (name === undefined || name.kind === 'open') return notKnown(args, call);
  if (name.kind === 'known' && (context.files.has(name.path) || context.paths !== undefined)) {
    context.lookups.push((path) => path === name.path);
    return boolOf(context.files.has(name.path) || context.paths?.has(name.path) === true, call);
  }
  return unknownValue('file-not-read', callText(args, call), call.origin);
}

export const fileFunctions: FunctionTable = [
  ['file', partial(read)],
  ['filebase64', ofFileBytes(toBase64)],
  ['fileexists', partial(exists)],
  ['fileset', partial(fileset)],
  ['templatefile', partial(renderFile)],
  ['templatestring', partial(renderText)],
];
