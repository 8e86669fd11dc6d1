/** Words as a shell parts them, without their quotes. */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return words.map((word) => word.replaceAll(/^[("']+|["')]+$/gu, '').replaceAll(/["']/gu, '')).filter((word) => word !== '');
}
