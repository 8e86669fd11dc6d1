/** Text surgery for the no-op mutations: enough of each syntax to move things without changing their meaning. */

/** The top-level blocks of an HCL file, each with the comments before it. Joined they are the file again. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let open: string[] = [];
  let depth = 0;
  for (const { line, kind, braces } of hclLines(text)) {
    open.push(line);
    depth += braces;
    if (depth === 0 && kind === 'code' && line.trim() !== '') {
      chunks.push(open.join('\n'));
      open = [];
    }
  }
  if (open.join('').trim() !== '') chunks.push(open.join('\n'));
  return chunks;
}

export function joinChunks(chunks: readonly string[]): string {
  return `${chunks.map((chunk) => chunk.replace(/^\n+|\n+$/g, '')).join('\n\n')}\n`;
}

interface HclLine {
  readonly line: string;
  readonly kind: 'code' | 'comment' | 'heredoc';
  /** Opening minus closing brackets of any kind, outside strings and comments. */
  readonly braces: number;
}

function hclLines(text: string): HclLine[] {
  const lines: HclLine[] = [];
  let heredocEnd: string | undefined;
  let inComment = false;
  for (const line of text.split('\n')) {
    if (heredocEnd !== undefined) {
      lines.push({ line, kind: 'heredoc', braces: 0 });
      if (line.trim() === heredocEnd) heredocEnd = undefined;
    } else if (inComment || /^\s*(#|\/\/|\/\*)/.test(line)) {
      lines.push({ line, kind: 'comment', braces: 0 });
      inComment = (inComment || /^\s*\/\*/.test(line)) && !line.includes('*/');
    } else {
      heredocEnd = /<<[-~]?(\w+)\s*$/.exec(line)?.[1];
      lines.push({ line, kind: 'code', braces: countBraces(line) });
    }
  }
  return lines;
}

function countBraces(line: string): number {
  const code = line.replace(/"(?:\\.|[^"\\])*"/g, '""').replace(/(#|\/\/).*$/, '');
  return (code.match(/[{[(]/g)?.length ?? 0) - (code.match(/[}\])]/g)?.length ?? 0);
}

/** Tabs for indentation and spaces around the first `=`; heredocs keep every character. */
export function reformatHcl(text: string): string {
  const lines = hclLines(text).map(({ line, kind }) => {
    if (kind !== 'code') return line;
    const indented = line.replace(/^ +/, (spaces) => '\t'.repeat(Math.ceil(spaces.length / 2)));
    return indented.replace(/^(\s*[\w-]+)\s*=(?![=>])\s*/, '$1   =   ');
  });
  return lines.join('\n');
}

/** Twice the indentation. A block scalar moves as a whole, so that its text stays the same. */
export function indentYaml(text: string): string {
  /** Column of the key or dash that a block scalar belongs to. */
  let owner: number | undefined;
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return line;
    const [lead = '', spaces = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
    if (owner !== undefined && spaces.length > owner) return ' '.repeat(owner) + line;
    const rest = line.slice(lead.length);
    owner = undefined;
    if (/^[|>][+-]?\d*\s*$/.test(rest)) owner = spaces.length;
    else if (/[\s:][|>][+-]?\d*\s*$/.test(rest)) owner = lead.length;
    return ' '.repeat(2 * spaces.length) + dashes.replaceAll(/- +/g, (dash) => `-${' '.repeat(2 * dash.length - 1)}`) + rest;
  });
  return lines.join('\n');
}

/** The entries of `Resources:` in reverse order. */
export function reorderYamlResources(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^Resources:\s*$/.test(line)) + 1;
  if (start === 0) return text;
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line));
  const end = length < 0 ? lines.length : start + length;
  const body = lines.slice(start, end).filter((line) => line.trim() !== '');
  const indent = /^ */.exec(body[0] ?? '')?.[0] ?? '';
  const entries: string[][] = [];
  for (const line of body) {
    if (line.startsWith(indent) && /^[A-Za-z]/.test(line.slice(indent.length))) entries.push([]);
    entries.at(-1)?.push(line);
  }
  return [...lines.slice(0, start), ...entries.toReversed().flat(), ...lines.slice(end), ''].join('\n').replace(/\n+$/, '\n');
}
