import { isSecretLiteral } from '../../../analysis/secrets/is-secret-literal.ts';
import { readSecretName } from '../../../analysis/secrets/assignments/key-name.ts';
import type { ValueClass } from '../../../analysis/secrets/values/value-class.ts';
import type { Confidence } from '../../../core/finding.ts';

/** A password all the same, but as often the name of one: `myrootpassword`. */
const readable: ReadonlySet<ValueClass> = new Set<ValueClass>(['word', 'identifier', 'prose', 'scalar']);

/** How sure it is that a name is given a secret where everything that is given stays: an environment file, a layer of an image. */
export function secretValue(name: string, value: string): Confidence | undefined {
  if (readSecretName(name)?.strength !== 'strong') return undefined;
  const { verdict, valueClass } = isSecretLiteral(name, value, { isSensitive: false });
  if (verdict !== 'secret' || valueClass === 'path') return undefined;
  return readable.has(valueClass) ? 'possible' : 'likely';
}
