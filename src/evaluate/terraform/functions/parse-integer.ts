const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Up to this base capital letters are the same as small ones. */
const caselessBaseMax = 36;

/** As Go's `big.Int.SetString`: an optional sign and digits of a base from 2 to 62. */
export function parseInteger(text: string, base: number): bigint | undefined {
  if (!Number.isInteger(base) || base < 2 || base > digits.length) return undefined;
  const [, sign = '', whole = ''] = /^([-+]?)([0-9A-Za-z]+)$/.exec(text) ?? [];
  const letters = base <= caselessBaseMax ? whole.toLowerCase() : whole;
  const values = Array.from(letters, (letter) => digits.indexOf(letter));
  if (values.length === 0 || values.some((value) => value >= base)) return undefined;
  const number = values.reduce((sofar, value) => sofar * BigInt(base) + BigInt(value), 0n);
  return sign === '-' ? -number : number;
}
