import { lineRange } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, members } from '../fact.ts';
import type { Identified } from '../subject.ts';
import { scanWhole } from '../../evaluate/terraform/modules/scan-blocks.ts';
import { plainText, terraformBlocks } from './terraform-blocks.ts';
import type { ScannedBlock } from './terraform-blocks.ts';

/** What lives on in AWS without the code, or drifts from it unseen. */
export interface Abandoned extends Identified {
  readonly how: 'removed' | 'retained' | 'ignored' | 'left out';
  /** What is let go of: an address, the attributes that are ignored, or the unit that no run takes in; none where it does. */
  readonly names: readonly string[];
  readonly at: Location;
  readonly resource?: Resource;
}

/** Every `removed` block that keeps what it names, every resource that its stack would leave, and every attribute that is not compared. */
export function abandonedThings(code: EvaluatedCode): readonly Abandoned[] {
  return [...removedBlocks(code), ...units(code), ...code.resources.flatMap((resource) => ignored(resource) ?? retained(resource) ?? [])];
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

/** Units of Terragrunt: `skip`, or `exclude` for whatever applies; by what is written as such. */
function units({ texts }: EvaluatedCode): readonly Abandoned[] {
  return texts.flatMap(({ path, text }): readonly Abandoned[] => {
    if (!/(?:^|\/)terragrunt\.hcl$/u.test(path)) return [];
    const { attributes, blocks: inside } = scanWhole(text);
    const skip = attributes.find((one) => one.name === 'skip' && one.text === 'true');
    const exclude = inside.find((block) => block.type === 'exclude' && leavesOut(block));
    const at = skip?.range ?? exclude?.header;
    const names = at === undefined ? [] : [path];
    return [{ root: '.', address: path, how: 'left out', names, at: { path, range: at ?? lineRange(1) } }];
  });
}

function leavesOut({ attributes }: ScannedBlock): boolean {
  const said = (name: string): string => attributes.find((one) => one.name === name)?.text ?? '';
  return said('if') === 'true' && /"(?:all|all_except_output|apply)"/u.test(said('actions'));
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
