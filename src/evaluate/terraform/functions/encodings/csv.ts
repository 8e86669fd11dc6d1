/**
 * Rows of a CSV text as Go reads it (pkg.go.dev/encoding/csv): every row has as many fields as the first, a quote stands only at the beginning
 * and the end of a field, empty lines are passed over. Undefined for anything else.
 */
export function parseCsv(text: string): string[][] | undefined {
  // Line ends are one character, in quoted fields too; the one at the end of the text may be half of its pair.
  const plain = text.replaceAll('\r\n', '\n').replace(/\r$/, '');
  const rows: string[][] = [];
  for (let at = 0; at < plain.length;) {
    if (plain[at] === '\n') {
      at += 1;
      continue;
    }
    const row = readRow(plain, at);
    if (row === undefined || row.fields.length !== (rows[0] ?? row.fields).length) return undefined;
    rows.push(row.fields);
    at = row.end + 1;
  }
  return rows;
}

function readRow(text: string, start: number): { readonly fields: string[]; readonly end: number } | undefined {
  const fields: string[] = [];
  for (let at = start; ;) {
    const field = readField(text, at);
    if (field === undefined) return undefined;
    fields.push(field.value);
    if (text[field.end] !== ',') return { fields, end: field.end };
    at = field.end + 1;
  }
}

const fieldEnd = /[,\n]/g;

/** `end` is where a comma, a line end or the end of the text stands. */
function readField(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  if (text[start] === '"') return readQuoted(text, start + 1);
  fieldEnd.lastIndex = start;
  const end = fieldEnd.exec(text)?.index ?? text.length;
  const value = text.slice(start, end);
  return value.includes('"') ? undefined : { value, end };
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  for (let at = start; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    value += text.slice(at, quote);
    at = quote + 2;
    if (text[quote + 1] === '"') value += '"';
    else return [',', '\n', undefined].includes(text[quote + 1]) ? { value, end: quote + 1 } : undefined;
  }
}
