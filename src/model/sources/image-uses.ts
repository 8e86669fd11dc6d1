import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { SourceFile } from '../../core/source.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { containersOf, containerTypes, memberOf } from '../compute/containers.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute } from '../fact.ts';
import type { Identified } from '../subject.ts';
import { instructions, isDockerfile, isFilledInLater } from './dockerfile.ts';
import type { Instruction, Word } from './dockerfile.ts';

/** An image that a container is made of, or that another image begins with. */
export interface ImageUse extends Identified {
  /** Expressions that are not known as `${…}`. Undefined for what is no text. */
  readonly image: string | undefined;
  /** Who takes it: the container, or the stage of a Dockerfile. */
  readonly by: string;
  readonly at: readonly Location[];
  /** Set where an expression gives it. */
  readonly value?: Value;
}

const functionTypes = ['aws_lambda_function', 'AWS::Lambda::Function'];

/** Every image that a resource of the code names, and every one that a Dockerfile of the change begins with. */
export function imageUses(code: EvaluatedCode): readonly ImageUse[] {
  return [
    ...code.texts.flatMap((file) => (isDockerfile(file.path) ? imagesOfDockerfile(file) : [])),
    ...managed(code, ...containerTypes).flatMap((resource) =>
      containersOf(resource).containers.flatMap((container) => useOf(resource, memberOf(container, 'image')) ?? []),
    ),
    ...managed(code, ...functionTypes).flatMap(
      (resource) =>
        useOf(resource, attribute(resource.attributes, 'image_uri') ?? attribute(resource.attributes, 'Code', 'ImageUri')) ?? [],
    ),
    ...managed(code, 'aws_imagebuilder_container_recipe', 'AWS::ImageBuilder::ContainerRecipe').flatMap(
      (resource) => useOf(resource, firstAttribute(resource.attributes, ['parent_image', 'ParentImage'])) ?? [],
    ),
  ];
}

/** Images that stages begin with; a stage that another one begins with is none. Arguments have their defaults. */
function imagesOfDockerfile({ path, text }: SourceFile): readonly ImageUse[] {
  const all = [...instructions(text)];
  const defaults = new Map(all.flatMap(defaultOf));
  const stages = all.flatMap(stageOf);
  return stages.flatMap(({ from }, index): ImageUse[] => {
    const isStage = stages.slice(0, index).some(({ name }) => name === from.text.toLowerCase());
    const image = withDefaults(from.text, defaults);
    if (isStage || image === 'scratch' || isFilledInLater(image)) return [];
    return [{ root: '.', address: path, image, by: `The image of ${path}`, at: [{ path, range: from.range }] }];
  });
}

function defaultOf({ name, words }: Instruction): readonly (readonly [string, string])[] {
  const [, argument, value] = name === 'ARG' ? (/^(\w+)=(.*)$/u.exec(words[0]?.text ?? '') ?? []) : [];
  return argument === undefined || value === undefined ? [] : [[argument, value]];
}

/** What a stage begins with, and its name in small letters. */
function stageOf({ name, words }: Instruction): readonly { readonly from: Word; readonly name: string | undefined }[] {
  const from = name === 'FROM' ? words.find((word) => !word.text.startsWith('--')) : undefined;
  if (from === undefined) return [];
  const isNamed = words.at(-2)?.text.toLowerCase() === 'as';
  return [{ from, name: isNamed ? words.at(-1)?.text.toLowerCase() : undefined }];
}

function withDefaults(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{?(\w+)(?::?-([^}]*))?\}?/gu, (whole, key: string, preset?: string) => defaults.get(key) ?? preset ?? whole);
}

function useOf({ root, address, declaration }: Resource, value: Value | undefined): ImageUse | undefined {
  if (value === undefined) return undefined;
  const at = [value.origin.at, ...value.origin.via.map((step) => step.at), declaration];
  return {
    root,
    address,
    image: symbolicText(value),
    by: address,
    at,
    value,
  };
}
