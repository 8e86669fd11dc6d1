import { budgetOf } from '../../analysis/iam/budget.ts';
import type { AccessChange } from '../result.ts';
import { guardrailChanges, resourceChanges, trustChanges } from './openings/documents.ts';
import type { Draft, OpenDraft, Told } from './draft.ts';
import { leftOut, toEntries, toOpen } from './entries.ts';
import type { Telling } from './entries.ts';
import type { Estates } from './estates.ts';
import { callChanges } from './of-calls.ts';
import { kubernetesChanges } from './of-kubernetes.ts';
import { pathDrafts } from './of-paths.ts';
import { workerChanges } from './identities/of-workers.ts';
import { principalChanges } from './identities/principals.ts';
import type { BothWays } from './identities/principals.ts';

/** One deployment of a root, of which only what the code alone does not say is told. */
export interface DeployedRoot {
  readonly root: string;
  readonly label: string;
  /** Set for what rules nothing out. */
  readonly onlyAdds?: true;
}

/** Work of all questions in one direction, a second or two at most; counted, so that the same input always gives the same answer. */
const gainedUnits = 2_000_000;
/** What is taken away is told in full where that is little work. */
const lostUnits = 600_000;

/** Gathers who can do what since the change, over the code alone and over its deployments. */
export class AccessReader {
  readonly #budgets = { gained: budgetOf(gainedUnits), lost: budgetOf(lostUnits) };
  readonly #gained: Told<Draft>[] = [];
  readonly #lost: Told<Draft>[] = [];
  readonly #open: Told<OpenDraft>[] = [];
  readonly #deployed = new Set<string>();
  readonly #cutRoots: ReadonlySet<string>;

  /** `cutRoots`: roots that have more deployments than are read. */
  constructor(cutRoots: ReadonlySet<string>) {
    this.#cutRoots = cutRoots;
  }

  /** Compares both sides; of a deployment what belongs to its root. */
  read(estates: Estates, deployed?: DeployedRoot): void {
    const deployment = deployed?.label;
    if (deployed !== undefined && deployed.onlyAdds !== true && !this.#cutRoots.has(deployed.root)) this.#deployed.add(deployed.root);
    const isOwn = ({ at }: { readonly at: { readonly root: string } }): boolean => deployed === undefined || at.root === deployed.root;
    const parts: readonly BothWays[] = [
      principalChanges(estates, this.#budgets),
      workerChanges(estates, this.#budgets),
      resourceChanges(estates, this.#budgets),
      trustChanges(estates, this.#budgets),
      guardrailChanges(estates, this.#budgets),
      callChanges(estates),
      kubernetesChanges(estates),
      pathChanges(estates),
    ];
    const told = <T extends { readonly at: { readonly root: string } }>(drafts: readonly T[]): Told<T>[] =>
      drafts.filter(isOwn).map((draft) => ({ draft, deployment }));
    this.#gained.push(...parts.flatMap(({ gained }) => told(gained.drafts)));
    this.#lost.push(...parts.flatMap(({ lost }) => told(lost.drafts)));
    this.#open.push(...parts.flatMap(({ gained }) => told(gained.open)));
  }

  /** Undefined where nothing changed and everything is known. */
  change(telling: Telling): AccessChange | undefined {
    // What the code alone leaves open, its deployments decide, where all of them are read.
    const open = this.#open.filter(({ draft, deployment }) => deployment !== undefined || !this.#deployed.has(draft.at.root));
    const [gained, lost, unknown] = [
      toEntries(this.#gained, 'RIGHT', telling),
      toEntries(this.#lost, 'LEFT', telling),
      toOpen(open, telling),
    ];
    const change: AccessChange = {
      allowed: gained.items,
      refused: lost.items,
      open: [...leftOut('whoever else gains access', gained), ...unknown.items, ...leftOut('whoever else is not known', unknown)],
    };
    return change.allowed.length + change.refused.length + change.open.length === 0 ? undefined : change;
  }
}

function pathChanges({ base, head, identity }: Estates): BothWays {
  const gained = pathDrafts(base, head, (at) => identity.subject(at));
  const onBase = new Map(base.resources.map((one) => [placeOf(identity.subject(one)), one]));
  const lost = pathDrafts(head, base, (at) => onBase.get(placeOf(at)) ?? at);
  return { gained, lost };
}

function placeOf({ root, address }: { readonly root: string; readonly address: string }): string {
  return `${root}\n${address}`;
}
