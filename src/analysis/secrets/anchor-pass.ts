import { type Anchor, AnchorTable } from './anchors.ts';
import { assignmentAnchors } from './assignment.ts';
import { authorizationAnchors } from './authorization.ts';
import { awsAnchors } from './aws.ts';
import { commandLineAnchors } from './command-line.ts';
import { connectionStringAnchor } from './connection-string.ts';
import { jointAnchors } from './joints.ts';
import { jwtAnchor } from './jwt.ts';
import { kubernetesSecretAnchor } from './kubernetes-secret.ts';
import { nearbyDefaultAnchors } from './nearby-default.ts';
import { privateKeyAnchors } from './private-key.ts';
import type { Scan } from './scan.ts';
import { settingsStringAnchors } from './settings-string.ts';
import { anchorsOf } from './token-shape.ts';
import { vendorTokens } from './vendors/all.ts';

/** Asks every checker once about every place of the text where one of its anchors stands. Candidates are left in the scan. */
export function anchorPass(scan: Scan): void {
  anchorTable().run(scan);
}

let table: AnchorTable | undefined;
/** Built at first use and kept: it depends on nothing. */
function anchorTable(): AnchorTable {
  table ??= new AnchorTable(allAnchors());
  return table;
}

export function allAnchors(): readonly Anchor[] {
  return [
    ...awsAnchors(),
    ...privateKeyAnchors,
    ...anchorsOf(vendorTokens),
    jwtAnchor,
    connectionStringAnchor,
    ...settingsStringAnchors,
    kubernetesSecretAnchor,
    ...authorizationAnchors,
    ...commandLineAnchors,
    ...nearbyDefaultAnchors,
    ...jointAnchors,
    ...assignmentAnchors,
  ];
}
