import { deployBoth } from './deployments/deploy-both.ts';
import type { Deployed } from './deployments/deploy-both.ts';
import { noDeployments } from './deployments/deployment-side.ts';
import type { OpenSide, Side } from './load-side.ts';

const emptySide: Side = {
  revision: '',
  evaluations: [],
  deployed: [],
  texts: [],
  beside: [],
  isBesideCut: false,
  files: new Map(),
  skipped: [],
  diagnostics: [],
  replaced: [],
  carryOver: new Map(),
  aliases: new Map(),
  broken: [],
};

/** One side, with nothing beside it to be compared with. */
export async function loadAlone(opened: OpenSide, roots: readonly string[]): Promise<Deployed> {
  const { nested } = await opened.templates.nesting();
  const side = await opened.load({ roots, importers: { paths: [], leftOut: 0, nestingLeftOut: 0, servicesLeftOut: 0, nested } });
  const nothing = { side: emptySide, deployments: noDeployments };
  return deployBoth(nothing, { side, deployments: opened.deployments }, (path) => path);
}
