import type { SecretName } from './key-name.ts';
import type { Literal } from './literal.ts';
import type { Scan } from '../scan.ts';

/** How a value follows its name: `a = v`, `a == v`, `f(v)`, `f('a', v)`, `--a v`, `name: a, value: v`, `<a>v</a>`, `${a:-v}`, `?a=v&`. */
export type Shape = 'assigned' | 'compared' | 'called' | 'paired' | 'flag' | 'named' | 'markup' | 'default' | 'query';

/** A literal value that stands behind the name of a credential. */
export interface Assignment {
  /** As written. */
  readonly rawName: string;
  readonly name: SecretName;
  readonly value: string;
  readonly literal: Literal;
  readonly shape: Shape;
  readonly scan: Scan;
}
