export type Side = 'LEFT' | 'RIGHT';

/** A line of a patch where a comment may stand. */
export interface Anchor {
  /** Ordinal of its hunk in the patch. */
  readonly hunk: number;
  /** GitHub's `position`: lines below the first `@@`, which is 0. */
  readonly position: number;
}

export interface AnchorTable {
  /** Where a comment on this line of this side stands; undefined outside the hunks. */
  find(side: Side, line: number): Anchor | undefined;
  /** The side and line at a `position`. */
  at(position: number): { readonly side: Side; readonly line: number } | undefined;
  /** The hunk's text from its header to the position: GitHub's `diff_hunk`. */
  hunkTo(anchor: Anchor): string;
}

/** Reads the hunks of one file's patch. Context lines can be named from either side. */
export function anchorTable(patch: string): AnchorTable {
  const lines = patch.split('\n');
  const anchors = new Map<string, Anchor>();
  const places: ({ readonly side: Side; readonly line: number } | undefined)[] = [];
  const headers: number[] = [];
  let left = 0;
  let right = 0;
  lines.forEach((text, position) => {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(text);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      headers.push(position);
      places.push(undefined);
      return;
    }
    const anchor = { hunk: headers.length - 1, position };
    const mark = text.slice(0, 1);
    const isLeft = mark === '-' || mark === ' ';
    const isRight = mark === '+' || mark === ' ';
    if (isLeft) anchors.set(`LEFT:${left}`, anchor);
    if (isRight) anchors.set(`RIGHT:${right}`, anchor);
    places.push(placeOf(mark, left, right));
    if (isLeft) left += 1;
    if (isRight) right += 1;
  });
  return {
    find: (side, line) => anchors.get(`${side}:${line}`),
    at: (position) => places[position],
    hunkTo: (anchor) => lines.slice(headers[anchor.hunk] ?? 0, anchor.position + 1).join('\n'),
  };
}

function placeOf(mark: string, left: number, right: number): { readonly side: Side; readonly line: number } | undefined {
  if (mark === '-') return { side: 'LEFT', line: left };
  return mark === '+' || mark === ' ' ? { side: 'RIGHT', line: right } : undefined;
}
