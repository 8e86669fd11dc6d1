import type { Range } from '../../../core/location.ts';
import type { Resource } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import type { HclAttribute, HclBlock } from '../../../syntax/hcl/hcl-tree.ts';
import { readsBeyondMentions } from '../resources/derived-attributes.ts';
import { filesIn } from '../files/files-in.ts';
import type { DeclaredResource, ModuleConfig } from './module-config.ts';
import { configOf, localDirectory, sourceOf } from './module-instances.ts';
import { isBareSource } from './module-source.ts';
import { isOverride } from './override-files.ts';
import { referencesOf } from './references.ts';
import { isSameWhole } from './same-whole.ts';
import type { References } from './references.ts';
import { takeSameTexts } from './same-texts.ts';
import type { RepositoryReads } from './same-texts.ts';
import type { Noted } from '../noted.ts';
import type { ModuleInstance, RootContext } from '../scope.ts';
import { qualified } from '../scope.ts';
import { isVariableFile } from './variable-files.ts';

/** What the evaluation of a root on one side leaves for that of the other side. */
export interface CarryOver {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly configs: ReadonlyMap<string, ModuleConfig>;
  /** Instances of each declaration, by `declarationKey`. */
  readonly resources: ReadonlyMap<string, readonly Resource[]>;
  /** What a deployment gave the variables of the root. */
  readonly given: ReadonlyMap<string, Value>;
  readonly workspace: string | undefined;
  readonly reads: RepositoryReads;
  /** Names by which something was reported or asked for: that has to happen again. */
  readonly noted: Noted['names'];
  /** False when something was cut short on the way, or may change where its caller does not. */
  readonly isWhole: boolean;
}

export function declarationKey(module: ModuleInstance, declared: DeclaredResource): string {
  return `${module.address}\n${declared.name}`;
}

/** Resources of the other side that evaluating this declaration would give again. */
export type CarriedOver = (module: ModuleInstance, declared: DeclaredResource) => readonly Resource[] | undefined;

/**
 * Code which a change cannot reach is evaluated once, for both sides. A declaration is carried over when its text and place are the same on
 * both sides, and those of everything that it mentions, and so on; in doubt it is evaluated again. The result is equal to an evaluation
 * without it, which test/terraform/carry-over.test.ts proves.
 */
export function carriedOver(before: readonly CarryOver[], context: RootContext, given: CarryOver['given']): CarriedOver {
  const all = before.filter(({ isWhole }) => isWhole).map((one) => ({ one, sameCode: new SameCode(one, context, given) }));
  return (module, declared) => {
    for (const { one, sameCode } of all) {
      if (!sameCode.hasInstance(module) || !sameCode.hasName(module, declared.name)) continue;
      const known = one.resources.get(declarationKey(module, declared));
      if (known !== undefined) return known;
    }
    return undefined;
  };
}

type Placed = HclBlock | HclAttribute;

class SameCode {
  readonly #before: CarryOver;
  readonly #context: RootContext;
  readonly #given: CarryOver['given'];
  readonly #firstDifferences = new Map<string, number>();
  readonly #lines = new Map<SourceFile, readonly string[]>();
  readonly #names = new Map<ModuleInstance, Map<string, boolean>>();
  readonly #instances = new Map<ModuleInstance, boolean>();
  readonly #others = new Map<string, boolean>();

  constructor(before: CarryOver, context: RootContext, given: CarryOver['given']) {
    this.#before = before;
    this.#context = context;
    this.#given = given;
  }

  /** Is the module called by the same code, as many times? */
  hasInstance(module: ModuleInstance): boolean {
    return once(this.#instances, module, () => {
      const then = this.#before.configs.get(module.config.directory);
      if (then === undefined || [...then.paths, ...module.config.paths].some(isOverride)) return false;
      const { parent, call } = module;
      if (parent === undefined || call === undefined) return true;
      if (this.#isNoted(parent, `module.${call.labels[0] ?? ''}`)) return false;
      const block = this.#before.configs.get(parent.config.directory)?.calls.get(call.labels[0] ?? '');
      const expansion = call.body.attributes.filter(({ name }) => name === 'count' || name === 'for_each');
      return (
        this.#hasPlace(call, block) &&
        this.hasInstance(parent) &&
        expansion.every((argument) => this.#hasReferences(parent, referencesOf(argument.value))) &&
        call.body.blocks.every((inner) => this.#hasReferences(parent, referencesOf(inner.body)))
      );
    });
  }

  /** Has this name the same value as before? `name` as in `References.names`. */
  hasName(module: ModuleInstance, name: string): boolean {
    return once(this.#namesOf(module), name, () => {
      const now = module.config;
      const then = this.#before.configs.get(now.directory);
      if (then === undefined || this.#isNoted(module, name)) return false;
      const dot = name.indexOf('.');
      const kind = name.slice(0, dot);
      const label = name.slice(dot + 1);
      if (kind === 'var') return this.#hasVariable(module, label, then);
      if (kind === 'module') return this.#hasOutputs(module, label, then);
      if (name === 'terraform.workspace') return this.#hasWorkspace();
      if (kind === 'local') {
        const local = now.locals.get(label);
        return (
          this.#hasPlace(local, then.locals.get(label)) && local !== undefined && this.#hasReferences(module, referencesOf(local.value))
        );
      }
      return this.#hasResource(module, name, then);
    });
  }

  #hasReferences(module: ModuleInstance, { names, readsFiles, isOpaque }: References): boolean {
    if (isOpaque || (readsFiles && !this.#hasTexts())) return false;
    for (const name of names) if (!this.hasName(module, name)) return false;
    return true;
  }

  /** A name that neither side declares is bound where it stands, or fails there as it did before. */
  #hasResource(module: ModuleInstance, name: string, then: ModuleConfig): boolean {
    const block = module.config.resourcesByName.get(name)?.block;
    const before = then.resourcesByName.get(name)?.block;
    if (block === undefined && before === undefined) return true;
    if (block?.type === 'data' && readsBeyondMentions.has(block.labels[0] ?? '')) return false;
    return this.#hasPlace(block, before) && block !== undefined && this.#hasReferences(module, referencesOf(block.body));
  }

  #hasVariable(module: ModuleInstance, label: string, then: ModuleConfig): boolean {
    const block = module.config.variables.get(label);
    if (block === undefined || !this.#hasPlace(block, then.variables.get(label))) return false;
    if (!this.#hasReferences(module, referencesOf(block.body))) return false;
    const { parent, call } = module;
    if (parent === undefined || call === undefined)
      return isSameWhole(this.#before.given.get(label), this.#given.get(label)) && this.#hasVariableFiles();
    const input = call.body.attributes.find((attribute) => attribute.name === label);
    return this.hasInstance(module) && (input === undefined || this.#hasReferences(parent, referencesOf(input.value)));
  }

  /** The outputs of a called module may depend on all of its code, which may ask for the workspace. */
  #hasOutputs(module: ModuleInstance, label: string, then: ModuleConfig): boolean {
    const call = module.config.calls.get(label);
    if (call === undefined || !this.#hasWorkspace() || !this.#hasPlace(call, then.calls.get(label))) return false;
    if (this.#isNotedBelow(qualified(module, `module.${label}`))) return false;
    return this.#hasReferences(module, referencesOf(call.body)) && this.#hasCalledCode(module.config.directory, call);
  }

  #hasCalledCode(from: string, call: HclBlock): boolean {
    const source = sourceOf(call);
    const directory = source === undefined ? undefined : localDirectory(from, source);
    return directory === undefined || this.#isNoFolder(source, directory) || this.#hasDirectory(directory);
  }

  /** A source without `./` is a folder only where there is one. */
  #isNoFolder(source: string | undefined, directory: string): boolean {
    if (source === undefined || !isBareSource(source)) return false;
    return configOf(this.#context, directory) === undefined && !this.#before.configs.has(directory);
  }

  #hasDirectory(directory: string): boolean {
    return once(this.#others, `directory ${directory}`, () => {
      const now = this.#context.configs.get(directory);
      const then = this.#before.configs.get(directory);
      if (now === undefined || then === undefined || now.paths.join('\n') !== then.paths.join('\n')) return false;
      if (!now.paths.every((path) => this.#firstDifference(path) === Infinity)) return false;
      const locals = [...now.locals.values()].map((local) => referencesOf(local.value));
      const blocks = [
        ...now.variables.values(),
        ...now.outputs.values(),
        ...now.calls.values(),
        ...now.resources.map(({ block }) => block),
      ];
      const references = [...locals, ...blocks.map((block) => referencesOf(block.body))];
      if (references.some(({ isOpaque }) => isOpaque) || (references.some(({ readsFiles }) => readsFiles) && !this.#hasTexts()))
        return false;
      return [...now.calls.values()].every((call) => this.#hasCalledCode(directory, call));
    });
  }

  #isNoted(module: ModuleInstance, name: string): boolean {
    return this.#before.noted.get(module.address)?.has(name) === true;
  }

  /** In a module that is called, or in one that it calls. */
  #isNotedBelow(address: string): boolean {
    return [...this.#before.noted.keys()].some((one) => one.startsWith(address) && /^(?:$|[.[])/u.test(one.slice(address.length)));
  }

  #hasTexts(): boolean {
    return once(this.#others, 'texts', () => takeSameTexts(this.#before.reads, this.#before.files, this.#context));
  }

  #hasWorkspace(): boolean {
    return this.#before.workspace === this.#context.deployment?.workspace;
  }

  #hasVariableFiles(): boolean {
    return once(this.#others, 'variable files', () => {
      const now = variableFiles(this.#context.files, this.#context.root);
      const then = variableFiles(this.#before.files, this.#context.root);
      return now.join('\n') === then.join('\n') && now.every((path) => this.#firstDifference(path) === Infinity);
    });
  }

  /** The same text at the same place, whatever stands before and behind it. */
  #hasPlace(now: Placed | undefined, then: Placed | undefined): boolean {
    if (now === undefined || then === undefined || now.path !== then.path) return false;
    if (now === then) return true;
    return equalRanges(now.range, then.range) && this.#hasLines(now.path, now.range) && this.#isSound(now.path);
  }

  #hasLines(path: string, { startLine, endLine }: Range): boolean {
    if (endLine < this.#firstDifference(path)) return true;
    const now = this.#linesOf(this.#context.files, path);
    const then = this.#linesOf(this.#before.files, path);
    for (let line = startLine - 1; line < endLine; line += 1) if (now[line] !== then[line]) return false;
    return true;
  }

  #linesOf(files: ReadonlyMap<string, SourceFile>, path: string): readonly string[] {
    const file = files.get(path);
    if (file === undefined) return [];
    const lines = this.#lines.get(file) ?? file.text.split('\n');
    this.#lines.set(file, lines);
    return lines;
  }

  /** A parser that recovers from a mistake elsewhere may read the same lines in another way. */
  #isSound(path: string): boolean {
    return [this.#context.files, this.#before.files].every((files) => {
      const file = files.get(path);
      return file !== undefined && this.#context.parser.parse(file).diagnostics.length === 0;
    });
  }

  /** Number of the first line that differs between the sides; Infinity when none does, 0 when one side has no such file. */
  #firstDifference(path: string): number {
    const known = this.#firstDifferences.get(path);
    if (known !== undefined) return known;
    const line = firstDifferentLine(this.#context.files.get(path)?.text, this.#before.files.get(path)?.text);
    this.#firstDifferences.set(path, line);
    return line;
  }

  #namesOf(module: ModuleInstance): Map<string, boolean> {
    const answers = this.#names.get(module) ?? new Map<string, boolean>();
    this.#names.set(module, answers);
    return answers;
  }
}

/** Answers are kept; a question that leads back to itself is answered with no, which is always safe. */
function once<K>(answers: Map<K, boolean>, question: K, answer: () => boolean): boolean {
  const known = answers.get(question);
  if (known !== undefined) return known;
  answers.set(question, false);
  const result = answer();
  answers.set(question, result);
  return result;
}

function variableFiles(files: ReadonlyMap<string, SourceFile>, root: string): string[] {
  return filesIn(files, root)
    .map((file) => file.path)
    .filter(isVariableFile)
    .toSorted();
}

function equalRanges(a: Range, b: Range): boolean {
  return a.startLine === b.startLine && a.startColumn === b.startColumn && a.endLine === b.endLine && a.endColumn === b.endColumn;
}

function firstDifferentLine(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return Infinity;
  let line = 1;
  let at = 0;
  for (; at < a.length && at < b.length && a[at] === b[at]; at += 1) if (a[at] === '\n') line += 1;
  return line;
}
