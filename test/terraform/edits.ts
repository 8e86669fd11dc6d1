import fc from 'fast-check';

export type Files = Readonly<Record<string, string>>;

const lines = [
  'resource "aws_x" "added" {}',
  'variable "office" { default = "0.0.0.0/0" }',
  'locals { more = ["0.0.0.0/0"] }',
  'module "plain" { source = "./net" }',
  '# nothing',
  '}',
  '  from_port = var.unset',
  '  count = 0',
  '  for_each = module.plain',
  '  name = file("policy.json")',
  '  tags = merge({ a = aws_vpc.this.id }, each.value)',
  '/*',
  '',
];
const tokens = [
  '0',
  '3',
  '"0.0.0.0/0"',
  '"b"',
  'null',
  'true',
  'var.unset',
  'local.name',
  'module.net',
  'aws_x.outputs.each',
  '[]',
  '{}',
  '"${',
];

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly what: keyof typeof changes;
  readonly with: number;
}

type Change = (lines: string[], at: number, pick: number) => void;

/** Edits of a text by lines; without one the whole file goes away or gets another name. */
const changes: Readonly<Record<string, Change | undefined>> = {
  'delete line': (all, at) => all.splice(at, 1),
  'double line': (all, at) => all.splice(at, 0, all[at] ?? ''),
  'insert line': (all, at, pick) => all.splice(at, 0, lines[pick % lines.length] ?? ''),
  'replace token': (all, at, pick) => {
    all[at] = (all[at] ?? '').replace(/(?<== ).+|\d+|"[^"]*"/, tokens[pick % tokens.length] ?? '');
  },
  'delete file': undefined,
  'move file': undefined,
};

export const editsOf = (files: Files) =>
  fc.array(
    fc.record<Edit>({
      file: fc.nat(Object.keys(files).length - 1),
      at: fc.nat(1000),
      what: fc.oneof<{ weight: number; arbitrary: fc.Arbitrary<string> }[]>(
        { weight: 8, arbitrary: fc.constantFrom('delete line', 'insert line', 'double line', 'replace token', 'replace token') },
        { weight: 1, arbitrary: fc.constantFrom('delete file', 'move file') },
      ),
      with: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 3 },
  );

export function edited(files: Files, edit: Edit): Files {
  const paths = Object.keys(files);
  const path = paths[edit.file % paths.length] ?? '';
  const { [path]: text = '', ...rest } = files;
  const change = changes[edit.what];
  if (change === undefined) return edit.what === 'delete file' ? rest : { ...rest, [path.replace(/[^/]*$/, 'moved.tf')]: text };
  const all = text.split('\n');
  change(all, edit.at % all.length, edit.with);
  return { ...rest, [path]: all.join('\n') };
}
