/** The text without these letters at its end. An expression for it (`/x+$/`) begins anew at each of them, and takes for ever where many stand before something else. */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
