/** `12,345`: a whole number, its digits in groups of three. By hand, because the first use of `toLocaleString` loads ICU, which takes longer than a report. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}
