import type { Covers } from '../../src/policies/define-policy.ts';
import data from '../../scripts/maturity/security-hub.json' with { type: 'json' };

/** What is decided of the controls of Security Hub. */
export interface Decided {
  /** Ids of the standard "AWS Foundational Security Best Practices v1.0.0", as AWS lists them. */
  readonly foundational: readonly string[];
  /** The control of the model that an id belongs to. */
  readonly controlOf: ReadonlyMap<string, string>;
  /** Why an id belongs to none. */
  readonly reasonOut: ReadonlyMap<string, string>;
  /** Controls that may share an id. */
  readonly isRelated: (a: string, b: string) => boolean;
}

export function readSecurityHub(): Decided {
  const { foundational, controls, out, related } = data;
  return {
    foundational: Object.entries(foundational).flatMap(([service, numbers]) => numbers.split(' ').map((number) => `${service}.${number}`)),
    controlOf: new Map(Object.entries(controls).flatMap(([control, ids]) => ids.split(' ').map((id) => [id, control]))),
    reasonOut: new Map(out.flatMap(({ ids, why }) => ids.split(' ').map((id) => [id, why]))),
    isRelated: (a, b) => a === b || related.some((pair) => pair.controls.includes(a) && pair.controls.includes(b)),
  };
}

/** What is wrong with the ids that policies cover, as sentences: under an unrelated control, or with nothing decided of it. */
export function coverFaults(
  policies: readonly { readonly id: string; readonly control: string; readonly covers: Covers }[],
  { controlOf, isRelated, reasonOut }: Decided,
): readonly string[] {
  return policies.flatMap(({ id, control, covers }) =>
    (covers.securityHub ?? []).flatMap((rule) => {
      const belongsTo = controlOf.get(rule);
      if (belongsTo !== undefined)
        return isRelated(control, belongsTo) ? [] : [`${id} covers ${rule} under ${control}; it belongs to ${belongsTo}`];
      return reasonOut.has(rule) ? [] : [`${id} covers ${rule}: say in scripts/maturity/security-hub.json which control it belongs to`];
    }),
  );
}
