import type { UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import type { HclBlock } from '../../syntax/hcl/hcl-tree.ts';
import type { GivenVariable } from '../terraform/modules/deployment.ts';
import { describeValue, entriesOf, originAt, unknownValue } from '../value-operations.ts';
import { openInputs, valueOf } from './config-file.ts';
import type { ConfigFile } from './config-file.ts';
import { inRepository } from './repository-path.ts';

/** What `extra_arguments` of a unit give Terraform: files, texts of variables, and what is given and not known. */
export interface ExtraArguments {
  readonly varFiles: readonly string[];
  readonly variables: readonly GivenVariable[];
  /** Variables whose values are not known. */
  readonly unknown: ReadonlyMap<string, Value>;
  /** Set where not even the name of what is given is known. */
  readonly more?: UnknownValue;
}

/** `-var-file`, `-var` and `TF_VAR_` of the `extra_arguments` in a `terraform` block, for whatever commands they are. */
export function extraArguments({ body }: HclBlock, file: ConfigFile, directory: string): ExtraArguments {
  const blocks = body.blocks.filter(({ type }) => type === 'extra_arguments');
  const lists = (name: string): readonly Value[] =>
    blocks.map((block) => valueOf(block.body, name, file.scope)).flatMap((value) => (value?.kind === 'list' ? value.items : []));
  const words = lists('arguments');
  const named = [...lists('required_var_files'), ...lists('optional_var_files')].flatMap((item) => scalarText(item) ?? []);
  const environment = blocks.flatMap((block) => environmentOf(valueOf(block.body, 'env_vars', file.scope)));
  const texts = words.map((word) => scalarText(word));
  const files = texts.flatMap((text, at) => {
    if (texts[at - 1] === '-var-file') return text ?? [];
    return /^-{1,2}var-file=(?<path>.+)$/u.exec(text ?? '')?.groups?.['path'] ?? [];
  });
  const isOpen = words.some((word, at) => texts[at] === undefined && (isVar(texts[at - 1]) || mentionsVar(word)));
  return {
    varFiles: [...files, ...named].flatMap((path) => inRepository(path, directory) ?? []),
    variables: [...environment.flatMap(({ known }) => known ?? []), ...words.flatMap((word, at) => argument(word, texts[at - 1]) ?? [])],
    unknown: new Map(environment.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]))),
    ...(isOpen ? { more: openInputs(file.path, originAt({ path: file.path, range: body.range })) } : {}),
  };
}

interface FromEnvironment {
  readonly known?: GivenVariable;
  readonly unknown?: readonly [string, Value];
}

function environmentOf(value: Value | undefined): readonly FromEnvironment[] {
  if (value?.kind !== 'map') return [];
  return entriesOf(value).flatMap(([key, entry]): FromEnvironment[] => {
    const name = /^TF_VAR_(?<name>\w[\w-]*)$/u.exec(key)?.groups?.['name'];
    if (name === undefined) return [];
    const text = scalarText(entry);
    if (text !== undefined) return [{ known: { name, text, at: entry.origin.at, isArgument: false } }];
    return [{ unknown: [name, entry.kind === 'unknown' ? entry : unknownValue('variable-without-default', key, entry.origin)] }];
  });
}

/** `-var=name=text`, or `name=text` behind `-var`. */
function argument(word: Value, before: string | undefined): GivenVariable | undefined {
  const text = scalarText(word);
  const given = isVar(before) ? text : /^-{1,2}var[= ](?<given>.+)$/su.exec(text ?? '')?.groups?.['given'];
  const { name, rest } = /^(?<name>\w[\w-]*)=(?<rest>.*)$/su.exec(given ?? '')?.groups ?? {};
  return name === undefined || rest === undefined ? undefined : { name, text: rest, at: word.origin.at, isArgument: true };
}

function isVar(text: string | undefined): boolean {
  return text === '-var' || text === '--var';
}

function mentionsVar(word: Value): boolean {
  return /-var\b/u.test(word.kind === 'unknown' ? word.expression : describeValue(word));
}
