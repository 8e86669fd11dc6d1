/** An inline comment that asks a scanner to be silent. */
export interface SuppressionMarker {
  readonly tool: 'phasegate' | 'gitleaks' | 'detect-secrets' | 'trufflehog';
  readonly applies: 'this-line' | 'next-line';
}

const markers: readonly { readonly pattern: RegExp; readonly marker: SuppressionMarker }[] = [
  { pattern: /\bphasegate:allow\b(?!-next)/i, marker: { tool: 'phasegate', applies: 'this-line' } },
  { pattern: /\bphasegate:allow-next-line\b/i, marker: { tool: 'phasegate', applies: 'next-line' } },
  { pattern: /\bgitleaks:allow\b/i, marker: { tool: 'gitleaks', applies: 'this-line' } },
  { pattern: /\bpragma: ?(?:allow|white)list secret\b/i, marker: { tool: 'detect-secrets', applies: 'this-line' } },
  { pattern: /\bpragma: ?(?:allow|white)list nextline secret\b/i, marker: { tool: 'detect-secrets', applies: 'next-line' } },
  { pattern: /\btrufflehog:ignore\b/i, marker: { tool: 'trufflehog', applies: 'this-line' } },
];

/** Markers that one line of text holds. Whether they count is not decided here: only those that stand on base do. */
export function suppressionMarkers(line: string): readonly SuppressionMarker[] {
  return markers.filter(({ pattern }) => pattern.test(line)).map(({ marker }) => marker);
}
