import type { Evaluation, Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { attribute, blocks } from '../../model/fact.ts';
import type { Suppression } from './suppressions.ts';

/**
 * What a template accepts where no comment can stand: `Metadata: { phasegate: { allow: [{ policy: …, reason: … }] } }` of a resource. It
 * counts as a comment in the block of the resource does.
 */
export function metadataAcceptances(evaluations: readonly Evaluation[]): readonly Suppression[] {
  return evaluations.flatMap(({ dialect, resources }) => (dialect === 'cloudformation' ? resources.flatMap(acceptancesOf) : []));
}

function acceptancesOf({ meta, declaration }: Resource): readonly Suppression[] {
  const allowed = attribute(meta, 'Metadata', 'phasegate', 'allow');
  if (allowed === undefined) return [];
  return blocks(allowed).items.flatMap((entry): Suppression[] => {
    const policyId = scalarText(attribute(entry, 'policy'));
    if (policyId === undefined) return [];
    const targetLine = declaration.range.startLine;
    return [
      { ...lineOf(entry), policyId, reason: scalarText(attribute(entry, 'reason'))?.trim() ?? '', target: policyId, targetLine, lines: [] },
    ];
  });
}

function lineOf({ origin: { at } }: Value): Pick<Suppression, 'path' | 'line'> {
  return { path: at.path, line: at.range.startLine };
}
