import type { Tally } from './grid.ts';

/** Never a number without what it is of: `3 of 14 shown, 2 with findings`. */
export function phaseCount({ shown, violated, visible }: Tally): string {
  return `${shown} of ${visible} shown${violated > 0 ? `, ${violated} with findings` : ''}`;
}

/** A bar of all controls that can show in code: those that are shown, those with findings, and the rest. */
export function barOf(
  { shown, violated, visible }: Tally,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const share = (count: number): number => (visible === 0 ? 0 : Math.round((count / visible) * at.width * 10) / 10);
  const good = share(shown);
  const bad = share(violated);
  const piece = (name: string, x: number, width: number): string =>
    width === 0 ? '' : `<rect class="mxbar-${name}" x="${x}" y="${at.y}" width="${width}" height="${at.height}"/>`;
  return `<rect class="mxbar-rest" x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="2"/>${piece('shown', at.x, good)}${piece('violated', at.x + good, bad)}`;
}
