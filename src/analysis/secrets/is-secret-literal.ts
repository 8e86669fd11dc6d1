import { readSecretName } from './assignments/key-name.ts';
import { type ValueClass, classifyValue } from './values/value-class.ts';

/** What a literal in a place that is known to be secret is. */
export interface LiteralVerdict {
  readonly verdict: 'secret' | 'placeholder' | 'reference' | 'not-secret';
  /** For people: why. */
  readonly reason: string;
  readonly valueClass: ValueClass;
}

export interface LiteralContext {
  /** The schema says the attribute is sensitive: then any real value counts, a dictionary word too. */
  readonly isSensitive?: boolean;
}

const VALUE_LENGTH_MIN = 3;

/**
 * For policies that know an attribute is sensitive and hold its literal (`master_password`, a `NoEcho` default): is it a real value, a
 * placeholder, or a reference to a store? Unlike the text scan, a plain word is a real value here: `password = "summer"` works.
 */
export function isSecretLiteral(name: string, value: string, context: LiteralContext = { isSensitive: true }): LiteralVerdict {
  const valueClass = classifyValue(value);
  const say = (verdict: LiteralVerdict['verdict'], reason: string): LiteralVerdict => ({ verdict, reason, valueClass });
  const literal = (): LiteralVerdict =>
    context.isSensitive === true || readSecretName(name)?.kind === 'password'
      ? say('secret', 'is a literal')
      : say('not-secret', 'is no credential by its form');
  if (repeatsName(name, value)) return say('placeholder', 'repeats the name');
  switch (valueClass) {
    case 'reference':
      return say('reference', 'refers to a value kept elsewhere');
    case 'encrypted':
      return say('reference', 'is encrypted');
    case 'hash':
    case 'public':
      return say('not-secret', valueClass === 'hash' ? 'is a hash' : 'is public key material');
    case 'resource':
      return say('not-secret', 'names a resource');
    case 'placeholder':
      return say('placeholder', 'only stands for a value');
    case 'empty':
      return value.length >= VALUE_LENGTH_MIN && /[A-Za-z0-9]/.test(value) && context.isSensitive === true
        ? say('secret', 'is a literal')
        : say('placeholder', 'is empty or too short');
    case 'scalar':
      return /^(?:true|false|null|none|nil|undefined)$/i.test(value) ? say('not-secret', 'is not text') : literal();
    case 'random':
    case 'mixed':
      return say('secret', 'is a made-up value');
    case 'path':
    case 'prose':
    case 'identifier':
    case 'uuid':
    case 'word':
    case 'weak':
      return literal();
  }
}

/** `client_secret = "client_secret"`: what somebody else issues is never its own name. A password that people choose may well be. */
function repeatsName(name: string, value: string): boolean {
  const letters = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/gu, '').toLowerCase();
  const own = letters(name.split('.').at(-1) ?? name);
  return own !== '' && letters(value) === own && readSecretName(name)?.kind !== 'password';
}
