import { type Anchor, AnchorTable } from './anchors.ts';
import { assignmentAnchors } from './assignments/assignment.ts';
import { authorizationAnchors } from './forms/authorization.ts';
import { awsAnchors } from './forms/aws.ts';
import { callArgumentAnchors } from './forms/call-arguments.ts';
import { commandLineAnchors } from './forms/command-line.ts';
import { commandAnchors } from './forms/commands.ts';
import { connectionStringAnchor, mysqlAddressAnchor } from './forms/connection-string.ts';
import { jointAnchors } from './hidden/joints.ts';
import { jwtAnchor } from './forms/jwt.ts';
import { knownPlaceAnchors } from './forms/known-places.ts';
import { kubernetesSecretAnchor } from './forms/kubernetes-secret.ts';
import { mnemonicAnchors } from './forms/mnemonic.ts';
import { nearbyDefaultAnchors } from './assignments/nearby-default.ts';
import { pipedPasswordAnchors } from './forms/piped-password.ts';
import { columnAnchors } from './forms/columns.ts';
import { privateKeyAnchors } from './forms/private-key.ts';
import { registryAuthAnchor } from './forms/registry-auth.ts';
import type { Scan } from './scan.ts';
import { secretMappingAnchors } from './forms/secret-mapping.ts';
import { settingsStringAnchors } from './forms/settings-string.ts';
import { anchorsOf } from './forms/token-shape.ts';
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
    registryAuthAnchor,
    connectionStringAnchor,
    mysqlAddressAnchor,
    ...settingsStringAnchors,
    kubernetesSecretAnchor,
    ...authorizationAnchors,
    ...commandLineAnchors,
    ...commandAnchors,
    ...pipedPasswordAnchors,
    ...callArgumentAnchors,
    ...knownPlaceAnchors,
    ...mnemonicAnchors,
    ...secretMappingAnchors,
    ...columnAnchors,
    ...nearbyDefaultAnchors,
    ...jointAnchors,
    ...assignmentAnchors,
  ];
}
