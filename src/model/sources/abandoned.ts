import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, members } from '../fact.ts';
import type { Identified } from '../subject.ts';
import { plainText, terraformBlocks } from './terraform-blocks.ts';

/** What lives on in AWS without the code, or drifts from it unseen. */
export interface Abandoned extends Identified {
  readonly how: 'removed' | 'retained' | 'ignored';
  /** What is let go of: an address, or the attributes that are ignored. */
  readonly names: readonly string[];
  readonly at: Location;
  readonly resource?: Resource;
}

/** Every `removed` block that keeps what it names, every resource that its stack would leave, and every attribute that is not compared. */
export function abandonedThings(code: EvaluatedCode): readonly Abandoned[] {
  return [...removedBlocks(code), ...code.resources.flatMap((resource) => ignored(resource) ?? retained(resource) ?? [])];
}

function removedBlocks({ texts }: EvaluatedCode): readonly Abandoned[] {
  return texts.flatMap((file) =>
    terraformBlocks(file, 'removed').flatMap((block): Abandoned[] => {
      const lifecycle = block.blocks.find(({ type }) => type === 'lifecycle');
      const destroys = lifecycle?.attributes.find(({ name }) => name === 'destroy')?.text;
      const from = block.attributes.find(({ name }) => name === 'from')?.text ?? plainText(block, 'from') ?? '';
      if (destroys !== 'false') return [];
      return [{ root: '.', address: file.path, how: 'removed', names: [from], at: { path: file.path, range: block.header } }];
    }),
  );
}

function ignored(resource: Resource): Abandoned | undefined {
  if (resource.dialect !== 'terraform' || resource.mode !== 'managed') return undefined;
  const changes = attribute(resource.meta, 'lifecycle', 'ignore_changes');
  if (changes === undefined) return undefined;
  const names = members(changes).items.flatMap((item) => scalarText(item) ?? []);
  const { root, address } = resource;
  return { root, address, how: 'ignored', names, at: changes.origin.at, resource };
}

function retained(resource: Resource): Abandoned | undefined {
  if (resource.dialect !== 'cloudformation') return undefined;
  const policy = scalarText(attribute(resource.meta, 'DeletionPolicy'));
  if (policy !== 'Retain') return undefined;
  const { root, address } = resource;
  return { root, address, how: 'retained', names: [address], at: resource.block, resource };
}
