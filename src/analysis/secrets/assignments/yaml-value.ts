/** Where a value of YAML begins, and the end of the line that it stands on. */
export interface YamlValue {
  readonly at: number;
  readonly lineEnd: number;
}

/** `&anchor`, `!!str`, and the one intrinsic of CloudFormation that takes a plain text: what follows is the value. */
const PROPERTIES = /(?:(?:&[\w.-]{1,60}|!![a-z]{2,10}|!Sub)[ \t]{1,4}){1,2}/y;
/** `|`, `>-` and the line behind: a text of one line, however it is written. */
const BLOCK = /[|>][+-]?\d?[+-]?[ \t]{0,8}\r?\n([ \t]{1,60})(?=\S)/y;
const BLOCK_LINE_CHARS_MAX = 700;
const FLOW_BACK_CHARS_MAX = 200;

/** Skips what stands before a value, and goes into a block scalar of one line. Longer ones are texts of their own. */
export function yamlValueAt(text: string, at: number, lineEnd: number): YamlValue {
  PROPERTIES.lastIndex = at;
  const from = at + (PROPERTIES.exec(text)?.[0].length ?? 0);
  BLOCK.lastIndex = from;
  const block = BLOCK.exec(text);
  if (block === null) return { at: from, lineEnd };
  const start = from + block[0].length;
  const next = text.slice(start, start + BLOCK_LINE_CHARS_MAX).indexOf('\n');
  const end = next < 0 ? Math.min(text.length, start + BLOCK_LINE_CHARS_MAX) : start + next;
  return text.startsWith(block[1] ?? '', end + 1) ? { at: from, lineEnd } : { at: start, lineEnd: end };
}

const OPEN = 123;
const CLOSE = 125;
const NEW_LINE = 10;
const DOLLAR = 36;

/** True inside `{a: b}`: a comma or a brace ends a value there. */
export function isInFlow(text: string, at: number): boolean {
  let open = 0;
  for (let i = at - 1; i >= Math.max(0, at - FLOW_BACK_CHARS_MAX); i--) {
    const code = text.charCodeAt(i);
    if (code === NEW_LINE) return false;
    if (code === CLOSE) open--;
    else if (code === OPEN && ++open > 0) return !isTemplate(text.charCodeAt(i - 1));
  }
  return false;
}

/** `{{ x }}` and `${x}` are no mappings. */
function isTemplate(before: number): boolean {
  return before === OPEN || before === DOLLAR;
}
