import { withoutEnd } from '../../core/without-end.ts';

/** Words as a shell parts them, without their quotes. */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return words
    .map((word) =>
      withoutEnd(word, `"')`)
        .replace(/^[("']+/u, '')
        .replaceAll(/["']/gu, ''),
    )
    .filter((word) => word !== '');
}
