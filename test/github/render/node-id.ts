/** GraphQL ids: opaque to clients, readable to us. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** The kind and number behind an id that `nodeId` made; undefined for anything else. */
export function parseNodeId(text: string): { readonly kind: string; readonly id: number } | undefined {
  const split = text.lastIndexOf('_');
  const id = Number(Buffer.from(text.slice(split + 1), 'base64url').toString('utf8'));
  return split < 1 || !Number.isSafeInteger(id) ? undefined : { kind: text.slice(0, split), id };
}

export const WEB = 'https://github.com';
