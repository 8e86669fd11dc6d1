import { both, either } from '../core/circumstance.ts';
import type { Circumstances } from '../core/circumstance.ts';
import type { ChoiceValue, MapValue, UnknownValue, Value } from '../core/value.ts';
import { blocks, members } from './fact.ts';

/** A block of which a condition may decide whether it is there. */
export interface WrittenBlock {
  readonly body: MapValue;
  readonly only?: OnlySometimes;
}
/** The deployments that have it, none when nothing tells which, and what decides. */
export interface OnlySometimes {
  readonly when: Circumstances;
  readonly decides: UnknownValue;
}

/** Each block once. What stands in every option, or in the default, is there whatever is chosen. */
export function writtenBlocks(written: Value | undefined): readonly WrittenBlock[] {
  if (written?.kind === 'choice') return ofChoice(written);
  return members(written).items.flatMap((item) => (item.kind === 'choice' ? ofChoice(item) : item.kind === 'map' ? [{ body: item }] : []));
}

function ofChoice(choice: ChoiceValue): readonly WrittenBlock[] {
  const found = new Map<MapValue, { always: number; when: Circumstances | undefined }>();
  for (const [index, option] of choice.options.entries()) {
    const isDefault = index === 0 && choice.firstIsDefault === true;
    const here = choice.when?.[index] ?? [];
    for (const { body, only } of writtenBlocks(option)) {
      const known = found.get(body) ?? { always: 0, when: undefined };
      const there = only === undefined ? here : (both(here, only.when) ?? here);
      found.set(body, {
        always: known.always + (only !== undefined ? 0 : isDefault ? choice.options.length : 1),
        when: known.when === undefined ? there : either(known.when, there),
      });
    }
  }
  return [...found].map(([body, { always, when }]) =>
    always >= choice.options.length ? { body } : { body, only: { when: when ?? [], decides: choice.condition } },
  );
}

/** What may come beside the blocks: the blocks of one of several known lists are those of some deployment, and there are no others. */
export function moreBlocks(written: Value | undefined): UnknownValue | undefined {
  if (written?.kind !== 'choice') return blocks(written).unknown;
  return written.options.map(moreBlocks).find((unknown) => unknown !== undefined);
}
