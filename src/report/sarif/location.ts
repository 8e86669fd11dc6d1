import type { Location } from '../../core/location.ts';
import type { Finding } from '../../review/result.ts';
import { printableProse } from '../printable.ts';
import type { SarifArtifact, SarifLocation, SarifMessage } from './log.ts';

/** Root of the reviewed repository; every path is relative to it. */
export const sourceRoot = '%SRCROOT%';

/** A path as a URI reference (RFC 3986): each segment encoded, a colon too, so that no path is taken for a scheme. */
export function toUri(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\ufffd');
  const uri = wellFormed.split('/').map(encodeURIComponent).join('/');
  return uri.replace(/^\/+/, (slashes) => '%2F'.repeat(slashes.length)).replace(/[!'()*]/g, percentEncode);
}

function percentEncode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

export function toArtifact(path: string): SarifArtifact {
  return { uri: toUri(path), uriBaseId: sourceRoot };
}

/**
 * Text of a message. A viewer makes a link of `[text](target)` (SARIF 3.11.6) and a placeholder of `{0}` (3.11.5) where arguments are given; we
 * give none. Splitting the brackets keeps hostile text from being a link.
 */
export function toMessage(text: string): SarifMessage {
  const plain = printableProse(text).replaceAll('](', '] (');
  return { text: plain === '' ? '(empty)' : plain };
}

/** Where the finding stands on head. What was removed stands nowhere: its place is the first line of its file, and `message` says so. */
export function toLocation({ location, resource }: Finding): SarifLocation {
  const artifactLocation = toArtifact(location.path);
  const logicalLocations = [{ fullyQualifiedName: printableProse(resource), kind: 'resource' as const }];
  if (location.side === 'LEFT') return { physicalLocation: { artifactLocation, region: { startLine: 1 } }, logicalLocations };
  const { startLine, startColumn, endLine, endColumn } = location;
  const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
  return { physicalLocation: { artifactLocation, region: { startLine, endLine, ...columns } }, logicalLocations };
}

export function toRelatedLocation(location: Location, message: string, id: number): SarifLocation {
  return { id, message: toMessage(message), physicalLocation: { artifactLocation: toArtifact(location.path), region: location.range } };
}
