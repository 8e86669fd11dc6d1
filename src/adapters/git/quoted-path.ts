const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/**
 * Undoes git's quoting of path names (`core.quotePath` in git-config): a name with a special byte stands in double quotes, C-style, every byte
 * above 0x7f as three octal digits. Bytes that are not UTF-8 become U+FFFD.
 */
export function unquotePath(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name;
  const bytes: number[] = [];
  const inner = name.slice(1, -1);
  for (const [token] of inner.matchAll(/\\[0-7]{3}|\\.|[^\\]/gs)) {
    if (token.length === 4) bytes.push(Number.parseInt(token.slice(1), 8));
    else if (token.length === 2 && token.startsWith('\\')) bytes.push(escapes[token.slice(1)] ?? token.charCodeAt(1));
    else bytes.push(token.charCodeAt(0));
  }
  return Buffer.from(bytes).toString('utf8');
}
