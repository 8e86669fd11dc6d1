import type { UnknownReason } from '../../core/value.ts';

/** A piece of a text: as it stands, or what stands between `${` and `}`. */
export type VariablePiece = { readonly literal: string } | { readonly variable: string };

/** Takes a text apart at its variables; a brace that is never closed is a literal. */
export function piecesOf(text: string): readonly VariablePiece[] {
  const pieces: VariablePiece[] = [];
  let from = 0;
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
    const end = closingBrace(text, start + 2);
    if (end === undefined) break;
    if (start > from) pieces.push({ literal: text.slice(from, start) });
    pieces.push({ variable: text.slice(start + 2, end) });
    from = end + 1;
  }
  if (from < text.length) pieces.push({ literal: text.slice(from) });
  return pieces;
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith('${', at)) {
      depth += 1;
      at += 1;
    } else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** The alternatives of a variable: `opt:stage, 'dev'` has two. */
export function alternativesOf(variable: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quote: string | undefined;
  let from = 0;
  for (let at = 0; at < variable.length; at += 1) {
    const sign = variable.charAt(at);
    if (quote !== undefined) {
      if (sign === quote) quote = undefined;
    } else if (sign === "'" || sign === '"') quote = sign;
    else if ('{(['.includes(sign)) depth += 1;
    else if ('})]'.includes(sign)) depth -= 1;
    else if (sign === ',' && depth === 0) {
      found.push(variable.slice(from, at).trim());
      from = at + 1;
    }
  }
  found.push(variable.slice(from).trim());
  return found;
}

/** `file(./a.yml):b.c`, `opt:stage`, `strToBool(true)`. */
export interface VariableSource {
  readonly type: string;
  readonly argument: string | undefined;
  readonly address: string | undefined;
}

const source = /^(?<type>[A-Za-z][\w-]*)(?:\((?<argument>[^]*)\))?(?::(?!:)(?<address>[^]*))?$/u;

/** Undefined for what is no variable of the framework: `AWS::Region`, `Bucket`, `Bucket.Arn`. */
export function sourceOf(text: string): VariableSource | undefined {
  const { type, argument, address } = source.exec(text)?.groups ?? {};
  if (type === undefined || (argument === undefined && address === undefined)) return undefined;
  return { type, argument: argument?.trim(), address: address?.trim() };
}

const remote = /^(?:cf|ssm|s3|aws|vault|doppler)(?:\.[\w-]{1,40})?(?:\([^)]*\))?:(?!:)/u;

/** Something that an account or a service alone knows. Up to version 2 the region stood behind a dot: `ssm.eu-west-1:/name`. */
export function isRemote(text: string): boolean {
  return remote.test(text);
}

/** Why a variable that nothing gives is not known. */
export function reasonOf(text: string): UnknownReason {
  if (text.startsWith('self:')) return 'undeclared-name';
  return text.startsWith('file(') ? 'file-not-read' : 'variable-without-default';
}
