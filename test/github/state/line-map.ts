/** Lines that a line of a patch takes on the left and on the right. */
const SIDES: ReadonlyMap<string, readonly [number, number]> = new Map([
  [' ', [1, 1]],
  ['-', [1, 0]],
  ['+', [0, 1]],
]);

/** Where a line of the old side of a patch stands on the new side; undefined when it is gone or changed. */
export function mapLine(patch: string | undefined, line: number): number | undefined {
  if (patch === undefined) return line;
  let left = 1;
  let right = 1;
  for (const text of patch.split('\n')) {
    const start = hunkStart(text);
    if (start !== undefined) {
      if (line < start.left) break;
      ({ left, right } = start);
      continue;
    }
    const mark = text.slice(0, 1);
    const [onLeft, onRight] = SIDES.get(mark) ?? [0, 0];
    if (left === line && onLeft === 1) return onRight === 1 ? right : undefined;
    left += onLeft;
    right += onRight;
  }
  return line + right - left;
}

/** The first line after the header on each side; a side of no lines is named by the line before it. */
function hunkStart(text: string): { readonly left: number; readonly right: number } | undefined {
  const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(text);
  if (header === null) return undefined;
  const first = (line: string | undefined, count: string | undefined): number => Number(line) + (count === '0' ? 1 : 0);
  return { left: first(header[1], header[2]), right: first(header[3], header[4]) };
}
