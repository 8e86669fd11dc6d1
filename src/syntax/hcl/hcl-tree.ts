import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Range } from '../../core/location.ts';
import type { TextStart } from '../../core/value.ts';

/**
 * The syntax tree of one HCL file: small, immutable, independent of the parser library. Every node has its range. Names follow the HCL
 * native syntax specification (github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
 */
export interface HclFile {
  readonly path: string;
  readonly body: HclBody;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a file, or of a string in one, as a template. */
export interface ParsedTemplate {
  readonly expression: HclExpression;
  readonly diagnostics: readonly Diagnostic[];
}

export interface HclBody {
  readonly range: Range;
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

export interface HclAttribute {
  readonly name: string;
  readonly nameRange: Range;
  readonly value: HclExpression;
  readonly range: Range;
  readonly path: string;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
  /** `resource "a" "b" {`, from the type to the opening brace. */
  readonly header: Range;
  readonly range: Range;
  /** The file that holds it: bodies of several files are merged later. */
  readonly path: string;
}

export type HclExpression =
  | HclLiteral
  | HclString
  | HclTemplate
  | HclTuple
  | HclObject
  | HclVariable
  | HclGetAttribute
  | HclIndex
  | HclSplat
  | HclCall
  | HclFor
  | HclConditional
  | HclUnary
  | HclBinary
  | HclInvalid;

export interface HclLiteral {
  readonly kind: 'literal';
  readonly value: number | boolean | null;
  readonly range: Range;
  /** A number as written, where `value` is another one. */
  readonly digits?: string;
}

/** A quoted string or heredoc without interpolation. */
export interface HclString {
  readonly kind: 'string';
  readonly value: string;
  readonly range: Range;
  /** Set when `value` is verbatim source text (no escapes). */
  readonly textStart?: TextStart;
}

/** A quoted or heredoc template with at least one interpolation or directive. */
export interface HclTemplate {
  readonly kind: 'template';
  readonly parts: readonly HclTemplatePart[];
  readonly range: Range;
  /** Set for heredocs: lines of the text are lines of the source while no interpolation adds or takes a line. */
  readonly textStart?: TextStart;
}

export type HclTemplatePart =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'interpolation'; readonly expression: HclExpression; readonly range: Range }
  | {
      readonly kind: 'if';
      readonly condition: HclExpression;
      readonly then: readonly HclTemplatePart[];
      readonly otherwise: readonly HclTemplatePart[];
      readonly range: Range;
    }
  | {
      readonly kind: 'for';
      readonly keyName?: string;
      readonly valueName: string;
      readonly collection: HclExpression;
      readonly body: readonly HclTemplatePart[];
      readonly range: Range;
    };

export interface HclTuple {
  readonly kind: 'tuple';
  readonly items: readonly HclExpression[];
  readonly range: Range;
}

export interface HclObject {
  readonly kind: 'object';
  readonly items: readonly HclObjectItem[];
  readonly range: Range;
}

export interface HclObjectItem {
  /** A bare name is its own text, as in HCL; `(name)` is an expression. */
  readonly key: HclExpression;
  readonly value: HclExpression;
  readonly range: Range;
}

/** The first name of a traversal: `var` in `var.x`. */
export interface HclVariable {
  readonly kind: 'variable';
  readonly name: string;
  readonly range: Range;
}

export interface HclGetAttribute {
  readonly kind: 'get-attribute';
  readonly source: HclExpression;
  readonly name: string;
  readonly range: Range;
}

export interface HclIndex {
  readonly kind: 'index';
  readonly source: HclExpression;
  readonly key: HclExpression;
  readonly range: Range;
}

/** `source[*].a.b`: `steps` are applied to each member. */
export interface HclSplat {
  readonly kind: 'splat';
  readonly source: HclExpression;
  readonly steps: readonly HclStep[];
  readonly range: Range;
}

export type HclStep =
  | { readonly kind: 'attribute'; readonly name: string; readonly range: Range }
  | { readonly kind: 'index'; readonly key: HclExpression; readonly range: Range }
  | { readonly kind: 'splat'; readonly steps: readonly HclStep[]; readonly range: Range };

export interface HclCall {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly HclExpression[];
  /** `f(list...)`. */
  readonly expandsLast: boolean;
  readonly range: Range;
}

export interface HclFor {
  readonly kind: 'for';
  readonly keyName?: string;
  readonly valueName: string;
  readonly collection: HclExpression;
  /** Set for `{ for ... : key => value }`. */
  readonly key?: HclExpression;
  readonly value: HclExpression;
  /** `value...`: values of equal keys are gathered in lists. */
  readonly groups: boolean;
  readonly condition?: HclExpression;
  readonly range: Range;
}

export interface HclConditional {
  readonly kind: 'conditional';
  readonly condition: HclExpression;
  readonly then: HclExpression;
  readonly otherwise: HclExpression;
  readonly range: Range;
}

export interface HclUnary {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: HclExpression;
  readonly range: Range;
}

export type HclBinaryOperator = '*' | '/' | '%' | '+' | '-' | '>' | '>=' | '<' | '<=' | '==' | '!=' | '&&' | '||';

export interface HclBinary {
  readonly kind: 'binary';
  readonly operator: HclBinaryOperator;
  readonly left: HclExpression;
  readonly right: HclExpression;
  readonly range: Range;
}

/** Text that could not be parsed, or that is nested too deeply. A diagnostic says so. */
export interface HclInvalid {
  readonly kind: 'invalid';
  readonly reason: 'parse-error' | 'limit-reached';
  readonly range: Range;
}
