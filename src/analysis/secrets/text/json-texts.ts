/** What the strings of a JSON text say, with the way back to where it is written. */
export interface JsonTexts {
  readonly text: string;
  /** Offset in the JSON text of an offset in `text`. */
  original(offset: number): number;
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\b', ' '],
  ['\\f', ' '],
  ['\\"', '"'],
  ['\\/', '/'],
  ['\\\\', '\\'],
]);

/** An escape, or a quote. */
const marks = /\\[^\n]|"/g;

/**
 * The strings that have several lines, one after another, each line as whoever runs or reads the string has it. Undefined when no string has.
 * An escape by number stays as it is: nobody writes a secret so, but to hide it.
 */
export function jsonTexts(json: string): JsonTexts | undefined {
  if (!json.includes('\\n')) return undefined;
  const view = new View(json);
  let lineEnd = 0;
  // No string goes on behind its line: a line without such an escape has none.
  for (let at = json.indexOf('\\n'); at >= 0; at = json.indexOf('\\n', lineEnd)) {
    const start = json.lastIndexOf('\n', at) + 1;
    const end = json.indexOf('\n', at);
    lineEnd = end < 0 ? json.length : end;
    addLine(view, json, start, lineEnd);
  }
  return view.text === '' ? undefined : view;
}

/** The strings of the line between two offsets. */
function addLine(view: View, json: string, from: number, to: number): void {
  let start: number | undefined;
  let escapes: number[] = [];
  for (const match of json.slice(from, to).matchAll(marks)) {
    const at = from + match.index;
    if (match[0] === '"') {
      if (start !== undefined) view.add(start, at, escapes);
      start = start === undefined ? at + 1 : undefined;
      escapes = [];
    } else if (start !== undefined) escapes.push(at);
  }
}

class View implements JsonTexts {
  readonly #json: string;
  readonly #pieces: string[] = [];
  #length = 0;
  #text: string | undefined;
  /** Offsets in `text` from which on the text stands elsewhere, ascending, and where there. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(json: string) {
    this.#json = json;
  }

  get text(): string {
    return (this.#text ??= this.#pieces.join(''));
  }

  /** The string between two offsets, when a line ends within it. */
  add(start: number, end: number, escapes: readonly number[]): void {
    if (!escapes.some((at) => this.#json.charAt(at + 1) === 'n')) return;
    let at = start;
    for (const escape of escapes) {
      const meaning = meanings.get(this.#json.slice(escape, escape + 2));
      if (meaning === undefined) continue;
      this.#append(this.#json.slice(at, escape), at);
      this.#append(meaning, escape);
      at = escape + 2;
    }
    this.#append(this.#json.slice(at, end), at);
    this.#append('\n', end);
  }

  #append(piece: string, at: number): void {
    if (piece === '') return;
    this.#from.push(this.#length);
    this.#to.push(at);
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  original(offset: number): number {
    let low = 0;
    let high = this.#from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#from[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#to[low] ?? 0) + offset - (this.#from[low] ?? 0);
  }
}
