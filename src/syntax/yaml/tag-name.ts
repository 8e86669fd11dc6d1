import type { DocumentDirective } from 'js-yaml';

const coreTags = 'tag:yaml.org,2002:';

/**
 * The tag in its usual spelling, however it is written: `!Ref` for `!Ref`, `!<!Ref>`, `!R%65f` and `!e!Ref` under `%TAG !e! !`; `!!str` for
 * everything that YAML itself defines.
 */
export function tagName(raw: string, directives: readonly DocumentDirective[]): string {
  const full = fullName(raw, directives);
  return full.startsWith(coreTags) ? `!!${full.slice(coreTags.length)}` : full;
}

function fullName(raw: string, directives: readonly DocumentDirective[]): string {
  if (raw.startsWith('!<')) return decoded(raw.slice(2, -1));
  if (directives.length === 0 && !raw.includes('%')) return raw.startsWith('!!') ? coreTags + raw.slice(2) : raw;
  const handle = raw.slice(0, raw.indexOf('!', 1) + 1) || '!';
  const directive = directives.find((candidate) => candidate.kind === 'tag' && candidate.handle === handle);
  const standard = handle === '!!' ? coreTags : handle;
  const prefix = directive?.kind === 'tag' ? directive.prefix : standard;
  return decoded(prefix) + decoded(raw.slice(handle.length));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
