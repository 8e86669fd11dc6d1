import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import type { ViolationPolicy } from '../define-policy.ts';
import { defineCompanion } from './companion.ts';
import type { Companion } from './companion-row.ts';
import { defineProtection } from './protection.ts';
import type { Protection } from './protection-row.ts';
import type { Rows, Words } from './row.ts';

type Policy = ViolationPolicy<'resource'>;

/** A policy of resources that lack their companion, and of attributes that say too little. */
export function defineBoth({
  companions,
  protections,
  ...words
}: Words<Policy> & { readonly companions: readonly Companion[]; readonly protections: readonly Protection[] }): Policy &
  Rows<Companion | Protection> {
  const lack = defineCompanion({ ...words, rows: companions });
  const little = defineProtection({ ...words, rows: protections });
  return {
    ...little,
    types: [...new Set([...(lack.types ?? []), ...(little.types ?? [])])],
    dialects: [...new Set([...lack.dialects, ...little.dialects])],
    evaluate: (subject: Subject, model: AwsModel) => [...lack.evaluate(subject, model), ...little.evaluate(subject, model)],
    rows: [...companions, ...protections],
  };
}
