/** One sort of file that can change an AWS estate. What the words say of it holds where no evaluator took the file. */
export interface Recogniser {
  /** In small letters and dashes; stable, since it stands in the JSON. */
  readonly kind: string;
  /** What it is, with its article: `a Terragrunt unit`. */
  readonly what: string;
  /** Why it is not judged, one clause without a full stop. */
  readonly why: string;
  /** How to have it judged, one sentence. */
  readonly remedy: string;
  /** Any of them is enough. */
  readonly shapes: readonly Shape[];
}

/** How a file of the sort looks. Names are asked first, so that nearly no file is searched. */
export interface Shape {
  /** Of the whole path. */
  readonly path: RegExp;
  /** Of the content; linear in its length, since whoever writes it may want it slow. */
  readonly text?: RegExp;
  /** A second thing that the content has, wherever. */
  readonly also?: RegExp;
  readonly notText?: RegExp;
  /** Of one line: what counts of a file in which other lines matter to nobody. Where no such line differs from base, it is not told. */
  readonly altered?: RegExp;
  /** Some path of the tree: the file alone does not say what it is. */
  readonly tree?: RegExp;
  /** The name of a file that stands in a folder around it. */
  readonly below?: RegExp;
}

/** What is known of a file: `text` is undefined when it could not be read as text. */
export interface Candidate {
  readonly path: string;
  readonly text: string | undefined;
  /** Does any path of the tree match? */
  readonly treeHas: (pattern: RegExp) => boolean;
  /** Does a file of such a name stand in one of the folders around it? */
  readonly isBelow: (name: RegExp) => boolean;
  /** Does a line that matches differ from the other side? Of a file that is on one side alone every line does. */
  readonly isAltered: (line: RegExp) => boolean;
}

export function recognise(candidate: Candidate, recognisers: readonly Recogniser[]): Recogniser | undefined {
  return recognisers.find(({ shapes }) => shapes.some((shape) => hasShape(candidate, shape)));
}

function hasShape({ path, text, treeHas, isBelow, isAltered }: Candidate, shape: Shape): boolean {
  if (!shape.path.test(path) || !hasContent(text, shape)) return false;
  if (shape.below !== undefined && !isBelow(shape.below)) return false;
  if (shape.tree !== undefined && !treeHas(shape.tree)) return false;
  return shape.altered === undefined || isAltered(shape.altered);
}

function hasContent(text: string | undefined, { text: wanted, also, notText }: Shape): boolean {
  if (text === undefined) return wanted === undefined && also === undefined;
  return wanted?.test(text) !== false && also?.test(text) !== false && notText?.test(text) !== true;
}
