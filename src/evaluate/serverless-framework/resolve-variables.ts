import type { Diagnostic } from '../../core/diagnostic.ts';
import { directoryOf } from '../../core/path.ts';
import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { UnknownReason, UnknownValue } from '../../core/value.ts';
import type { DataNode, MappingEntry, StringNode } from '../../syntax/data-node.ts';
import { fillMarks, isMarked, withMarks } from '../cloudformation/embedded/hole-marks.ts';
import { resolvePath } from '../terraform/files/source-path.ts';
import { unknownValue } from '../value-operations.ts';
import { literalNode, truthNode } from './literal-node.ts';
import { memberOf, textOf } from './nodes.ts';
import { ServiceFiles } from './service-files.ts';
import { Stages } from './stages.ts';
import { alternativesOf, isRemote, piecesOf, reasonOf, sourceOf } from './variable-text.ts';
import type { VariableSource } from './variable-text.ts';

/** Nodes that one service may stand for, its variables written out. */
export const resolvedNodesMax = 100_000;
/** Variables within variables. */
const depthMax = 60;

export interface VariableRequest {
  readonly file: SourceFile;
  readonly root: DataNode;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What the command line gives: `stage`, `region`. */
  readonly options: ReadonlyMap<string, string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Puts in what the variables of a service stand for: `${self:…}`, `${opt:…}`, `${sls:stage}`, `${param:…}`, `${file(…):…}`, with their
 * alternatives. What is put in keeps the place where it is written, in whichever file. What is not known is a mark for a hole. Source:
 * "Variables" of the Serverless Framework, version 3.
 */
export class VariableResolver {
  /** What stands behind the marks. */
  readonly holes: UnknownValue[] = [];
  readonly files: ServiceFiles;
  readonly stages: Stages;
  readonly #request: VariableRequest;
  readonly #known = new Map<DataNode, DataNode>();
  /** Nodes in it, those of variables written out. */
  readonly #weights = new Map<DataNode, number>();
  /** Those that another stage may have otherwise. */
  readonly #ofStage = new Set<DataNode>();
  readonly #open = new Set<DataNode>();
  #count = 0;
  #isCutShort = false;
  #depth = 0;
  #stageReads = 0;

  constructor(request: VariableRequest) {
    this.#request = request;
    this.stages = new Stages(request.root);
    this.files = new ServiceFiles(request.files, request.report);
  }

  /** What stands at these keys of the service, wholly put in; undefined where nothing does. */
  at(...keys: readonly string[]): DataNode | undefined {
    const found = this.#walk(this.#request.root, keys, this.#request.file.path);
    return found === undefined ? undefined : this.resolve(found, this.#request.file.path);
  }

  /** The stage that is deployed. */
  stage(at: Location): DataNode {
    this.#stageReads += 1;
    const given = this.#request.options.get('stage');
    if (given !== undefined) return { kind: 'string', value: given, ...at };
    const own = this.#walk(this.#request.root, ['provider', 'stage'], this.#request.file.path);
    return own === undefined || own.kind === 'null' ? { kind: 'string', value: 'dev', ...at } : this.resolve(own, this.#request.file.path);
  }

  /** The node with its variables put in. `path`: the file in which it stands, unless it says so itself. */
  resolve(node: DataNode, path: string): DataNode {
    const known = this.#known.get(node);
    if (known !== undefined) {
      if (this.#ofStage.has(node)) this.#stageReads += 1;
      // It is shared, not copied; whoever walks over all of it meets it again.
      this.#count += this.#weights.get(node) ?? 1;
      return this.#count > resolvedNodesMax ? this.#cutShort({ path: node.path ?? path, range: node.range }) : known;
    }
    const [readsBefore, countBefore] = [this.#stageReads, this.#count];
    this.#count += 1;
    const at: Location = { path: node.path ?? path, range: node.range };
    if (this.#count > resolvedNodesMax || this.#depth > depthMax) return this.#cutShort(at);
    const resolved = this.#resolveNode(node, at);
    this.#known.set(node, resolved);
    this.#weights.set(node, this.#count - countBefore);
    if (this.#stageReads > readsBefore) this.#ofStage.add(node);
    return resolved;
  }

  #resolveNode(node: DataNode, at: Location): DataNode {
    const { path } = at;
    switch (node.kind) {
      case 'string':
        return node.value.includes('${') ? this.#guarded(node, at) : { ...node, path };
      case 'sequence':
        return { ...node, path, items: node.items.map((item) => this.resolve(item, path)) };
      case 'mapping':
        return { ...node, path, entries: node.entries.map((entry) => this.#resolveEntry(entry, path)) };
      default:
        return { ...node, path };
    }
  }

  #resolveEntry(entry: MappingEntry, path: string): MappingEntry {
    const own = entry.path ?? path;
    return { ...entry, path: own, value: this.resolve(entry.value, path) };
  }

  #cutShort(at: Location): DataNode {
    if (!this.#isCutShort) {
      const message = 'The variables of this service stand for too much; the rest is not evaluated.';
      this.#request.report({ kind: 'limit-reached', message, location: at });
      this.#isCutShort = true;
    }
    return { kind: 'unread', unread: { reason: 'limit-reached', message: 'too many values' }, ...at };
  }

  /** A text that stands for itself is a cycle. */
  #guarded(node: StringNode, at: Location): DataNode {
    if (this.#open.has(node)) return this.#unknown('cycle', node.value, at);
    this.#open.add(node);
    this.#depth += 1;
    const resolved = this.#resolveText(node, at);
    this.#depth -= 1;
    this.#open.delete(node);
    return node.tag === undefined || resolved.tag !== undefined ? resolved : { ...resolved, tag: node.tag };
  }

  #resolveText(node: StringNode, at: Location): DataNode {
    const pieces = piecesOf(node.value);
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && 'variable' in only) {
      return this.#valueOf(only.variable, at) ?? { ...node, path: at.path };
    }
    let isSame = true;
    const parts = pieces.map((piece) => {
      if ('literal' in piece) return piece.literal;
      const value = this.#valueOf(piece.variable, at);
      if (value === undefined) return `\${${piece.variable}}`;
      isSame = false;
      return this.#asText(value, piece.variable, at);
    });
    return isSame ? { ...node, path: at.path } : { kind: 'string', value: parts.join(''), ...at };
  }

  #asText(value: DataNode, variable: string, at: Location): string {
    return textOf(value) ?? (value.kind === 'null' ? '' : this.#mark('unsupported-expression', variable, at));
  }

  /** Undefined where it is no variable of the framework. */
  #valueOf(variable: string, at: Location): DataNode | undefined {
    const alternatives = alternativesOf(variable);
    const [first = ''] = alternatives;
    if (sourceOf(first) === undefined && !isRemote(first)) return undefined;
    let empty: DataNode | undefined;
    for (const alternative of alternatives) {
      const value = this.#alternative(alternative, at);
      if (value !== undefined && value.kind !== 'null') return value;
      empty = value ?? empty;
    }
    return empty ?? this.#unknown(reasonOf(first), first, at);
  }

  #alternative(text: string, at: Location): DataNode | undefined {
    const literal = literalNode(text, at);
    if (literal !== undefined) return this.resolve(literal, at.path);
    const [only, ...more] = piecesOf(text);
    if (only !== undefined && 'variable' in only && more.length === 0) return this.#valueOf(only.variable, at);
    const readsBefore = this.#stageReads;
    const whole = this.#writtenOut(text, at);
    if (typeof whole !== 'string') return whole;
    if (isRemote(whole)) return this.#remote(whole, at);
    const source = sourceOf(whole);
    return source === undefined ? undefined : this.#fromSource(source, { whole, at, byStage: this.#stageReads > readsBefore });
  }

  /** The text with the variables within it put in; an unknown where one of them is. */
  #writtenOut(text: string, at: Location): string | DataNode {
    if (!text.includes('${')) return text;
    const whole = textOf(this.resolve({ kind: 'string', value: text, ...at }, at.path));
    const hole = whole === undefined ? undefined : fillMarks(whole, this.holes).find((part) => typeof part !== 'string');
    return whole === undefined || hole !== undefined ? this.#unknown(hole?.reason ?? 'unsupported-expression', text, at) : whole;
  }

  #fromSource(source: VariableSource, use: VariableUse): DataNode | undefined {
    const { type, argument, address = '' } = source;
    const { at, whole } = use;
    switch (type) {
      case 'self':
        return this.#ofSelf(address, use);
      case 'opt':
        if (address === 'stage') this.#stageReads += 1;
        return this.#option(address, at);
      case 'sls':
        return address === 'stage' ? this.stage(at) : this.#unknown('data-source', whole, at);
      case 'param':
        return this.#parameter(address, at);
      case 'env':
        return undefined;
      case 'file':
        return this.#ofFile(argument ?? '', address, use);
      case 'strToBool':
        return truthNode(argument ?? '', at) ?? this.#unknown('unsupported-expression', whole, at);
      default:
        // A source of a plugin.
        return this.#unknown('data-source', whole, at);
    }
  }

  #ofSelf(address: string, use: VariableUse): DataNode | undefined {
    const { path } = this.#request.file;
    if (address === 'provider.stage') return this.stage(use.at);
    const keys = address === '' ? [] : address.split('.');
    const found = this.#walk(this.#request.root, keys, path, use);
    if (found !== undefined) return this.resolve(found, path);
    const usual = address === 'provider.region' ? (this.#request.options.get('region') ?? 'us-east-1') : undefined;
    return usual === undefined ? undefined : { kind: 'string', value: usual, ...use.at };
  }

  #option(name: string, at: Location): DataNode | undefined {
    const given = this.#request.options.get(name);
    return given === undefined ? undefined : { kind: 'string', value: given, ...at };
  }

  #parameter(name: string, at: Location): DataNode | undefined {
    const stage = textOf(this.stage(at)) ?? '';
    const { root, file } = this.#request;
    const ways = [
      ['params', stage, name],
      ['stages', stage, 'params', name],
      ['params', 'default', name],
      ['stages', 'default', 'params', name],
    ];
    for (const way of ways) {
      const found = this.#walk(root, way, file.path);
      if (found !== undefined) return this.resolve(found, file.path);
    }
    return undefined;
  }

  #ofFile(written: string, address: string, use: VariableUse): DataNode | undefined {
    const { file } = this.#request;
    const path = resolvePath(directoryOf(file.path), written.replace(/^["']|["']$/gu, ''));
    if (path === undefined || !/\.(?:ya?ml|json|tfstate|txt)$/iu.test(path)) {
      // A program says what it likes: like one that a data source runs.
      return this.#unknown(path === undefined ? 'file-not-read' : 'data-source', use.whole, use.at);
    }
    if (use.byStage) this.stages.noteFile(path, textOf(this.stage(use.at)));
    const root = this.files.at(path);
    const found = root === undefined ? undefined : this.#walk(root, address === '' ? [] : address.split('.'), path, use);
    return found === undefined ? undefined : this.resolve(found, path);
  }

  /** What an account is and has is a symbol; the region is that of the service. */
  #remote(whole: string, at: Location): DataNode {
    if (whole === 'aws:region')
      return this.#ofSelf('provider.region', { whole, at, byStage: false }) ?? this.#unknown('data-source', whole, at);
    return this.#unknown('data-source', whole === 'aws:accountId' ? 'AWS::AccountId' : whole, at);
  }

  /** The node at some keys, of which each may itself be written as a variable. */
  #walk(from: DataNode, keys: readonly string[], path: string, use?: VariableUse): DataNode | undefined {
    let node: DataNode | undefined = from;
    let where = from.path ?? path;
    for (const [index, key] of keys.entries()) {
      const head = this.#head(node, where);
      if (head.kind === 'string' && isMarked(head.value)) return head;
      if (use?.byStage === true) this.stages.noteKeys(head, keys.slice(index), textOf(this.stage(use.at)));
      where = head.path ?? where;
      node = memberOf(head, key);
      if (node === undefined) return undefined;
    }
    return node.path === undefined && where !== this.#request.file.path ? { ...node, path: where } : node;
  }

  #head(node: DataNode, where: string): DataNode {
    return node.kind === 'string' && node.value.includes('${') ? this.resolve(node, where) : node;
  }

  #unknown(reason: UnknownReason, text: string, at: Location): DataNode {
    return { kind: 'string', value: this.#mark(reason, text, at), ...at };
  }

  #mark(reason: UnknownReason, text: string, at: Location): string {
    const expression = text.startsWith('AWS::') ? text : `\${${text}}`;
    return withMarks([unknownValue(reason, expression, { at: { path: at.path, range: at.range }, via: [] })], this.holes);
  }
}

interface VariableUse {
  readonly whole: string;
  readonly at: Location;
  /** Its address depends on the stage. */
  readonly byStage: boolean;
}
