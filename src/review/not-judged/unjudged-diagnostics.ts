import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ProofWanted } from '../comparison/compare-unresolved.ts';
import type { Side } from '../sides/load-side.ts';
import type { Unjudged } from './unjudged.ts';

/** A call of a module that is not read. */
export const unreadModule: Pick<Unjudged, 'kind' | 'what' | 'remedy'> = {
  kind: 'module',
  what: 'a module that is not read',
  remedy:
    'Hand in what `terraform get` fetches (`--modules`), keep the module in this repository, or have a person look at what it makes of its inputs.',
};

/** Of a folder by its path nothing can be fetched. */
export const missingFolder = 'Put the folder into this repository or mend the path; nothing can be fetched by it.';

/** What evaluators tell of code that stands elsewhere. */
const sorts: ReadonlyMap<Diagnostic['kind'], Pick<Unjudged, 'kind' | 'what' | 'remedy'>> = new Map([
  ['unresolved-module' as const, unreadModule],
  [
    'unresolved-macro' as const,
    {
      kind: 'macro',
      what: 'a macro of CloudFormation',
      remedy: 'Replace it by plain resources, or have a person look at what it makes.',
    },
  ],
]);

/** What Terragrunt writes before it runs is no macro, though as little of it is known. */
const generated = {
  what: 'a block of Terragrunt that generates code',
  remedy: 'Write its contents without what is not known here, or have a person look at what it makes.',
};

/** Code from elsewhere that the change brings in or alters, and what it takes away. */
export function unjudgedDiagnostics(base: Side, head: Side, { sameText }: Pick<ProofWanted, 'sameText'>): readonly Unjudged[] {
  const [before, after] = [base.diagnostics.filter(isElsewhere), head.diagnostics.filter(isElsewhere)];
  const isKept = (one: Diagnostic, other: Diagnostic): boolean => one.message === other.message && sameText(one.location, other.location);
  const brought = after.filter((one) => !before.some((old) => isKept(old, one)));
  // A call that is only altered is told once, at head.
  const gone = before.filter((old) => !after.some((one) => one.message === old.message));
  return [...brought.flatMap((one) => toUnjudged(one)), ...gone.flatMap((one) => toUnjudged(one, true))];
}

function isElsewhere({ kind, isByInputs }: Diagnostic): boolean {
  return sorts.has(kind) && isByInputs !== true;
}

function toUnjudged({ kind, message, location, isLocal }: Diagnostic, isGone = false): Unjudged[] {
  const sort = sorts.get(kind);
  if (sort === undefined) return [];
  const why = `${isGone ? 'the change takes it away: ' : ''}${message.replace(/\.$/u, '')}`;
  const { path, range } = location;
  const isGenerated = kind === 'unresolved-macro' && path.endsWith('.hcl');
  const told = { ...sort, ...(isGenerated ? generated : {}), ...(isLocal === true ? { remedy: missingFolder } : {}) };
  return [{ ...told, path, line: range.startLine, why, at: location, ...(isGone ? { isGone: true as const } : {}) }];
}
