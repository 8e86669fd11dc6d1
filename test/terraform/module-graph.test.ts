import { describe, expect, test } from 'vitest';
import { likelyReads } from '../../src/evaluate/terraform/modules/likely-reads.ts';
import { terraformScope } from '../../src/evaluate/terraform/modules/module-graph.ts';
import { scanModuleSources } from '../../src/evaluate/terraform/modules/scan-module-sources.ts';

function scope(files: Record<string, string>, changed: readonly string[] | 'all') {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
  return terraformScope({ files: sources, changed: changed === 'all' ? 'all' : new Set(changed) });
}

function likely(files: Record<string, string>, directories: readonly string[]): readonly string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return [...likelyReads(sources, new Set(directories))].toSorted();
}

const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;

describe('roots that a change reaches', () => {
  const estate = {
    'live/prod/main.tf': call('../../modules/app'),
    'live/test/main.tf': call('../../modules/app'),
    'live/other/main.tf': 'resource "a" "b" {}\n',
    'modules/app/main.tf': `${call('../net')}data "x" "y" {\n  policy = file("\${path.module}/policies/app.json")\n}\n`,
    'modules/net/main.tf': 'variable "x" {}\n',
  };

  test('a module reaches its callers, a root only itself', () => {
    expect(scope(estate, ['modules/net/main.tf']).roots).toEqual(['live/prod', 'live/test']);
    expect(scope(estate, ['live/other/main.tf'])).toEqual({ roots: ['live/other'], maybe: new Set(), directories: ['live/other'] });
    expect(scope(estate, ['modules/net/main.tf']).directories).toEqual(['live/prod', 'live/test', 'modules/app', 'modules/net']);
  });

  test('a file that file() names reaches the directory that reads it', () => {
    expect(scope(estate, ['modules/app/policies/app.json']).roots).toEqual(['live/prod', 'live/test']);
    expect(scope(estate, ['modules/app/policies/readme.md']).roots).toEqual([]);
  });

  test('a file whose name is computed may be any below the directory', () => {
    const files = { 'a/main.tf': 'locals {\n  x = [for f in local.names : file(f)]\n}\n', 'b/main.tf': '' };
    expect(scope(files, ['a/policies/p.json']).roots).toEqual(['a']);
    expect(scope(files, ['b/p.json']).roots).toEqual([]);
    const named = { 'a/main.tf': 'x = file("p/${var.name}-policy.json")' };
    expect(scope(named, ['z/app-policy.json']).roots).toEqual(['a']);
    expect(scope(named, ['z/app-other.json']).roots).toEqual([]);
  });

  describe('a path that is handed to the module that reads it', () => {
    const reader = 'variable "where" {}\nresource "aws_iam_policy" "p" {\n  policy = file(var.where)\n}\n';
    const caller = (where: string): string => `module "m" {\n  source = "../../modules/doc"\n  where  = ${where}\n}\n`;
    const with_ = (main: string, more: Record<string, string> = {}) => ({
      'live/prod/main.tf': main,
      'modules/doc/main.tf': reader,
      ...more,
    });
    const reached: readonly (readonly [string, Record<string, string>, string])[] = [
      ['by the caller, whole', with_(caller('"../../texts/a.json"')), 'texts/a.json'],
      ['by the caller, its folder', with_(caller('"../../texts/${var.name}"')), 'texts/a.json'],
      ['by the caller, the first folder of several', with_(caller('"../../texts/${var.name}"')), 'texts/deep/a.json'],
      ['by the caller, of its own folder', with_(caller('"${path.module}/${var.name}"')), 'live/prod/a.json'],
      ['by a variable file', with_(caller('var.where'), { 'live/prod/prod.tfvars': 'where = "../../texts/a.json"\n' }), 'texts/a.json'],
      [
        'by another module',
        with_(caller('module.n.path') + call('../../modules/names'), { 'modules/names/main.tf': 'x = "texts"' }),
        'texts/a.json',
      ],
    ];
    test.each(reached)('is told %s', (_, files, changed) => {
      expect([...scope(files, [changed]).maybe]).toEqual(['live/prod']);
    });

    const unreached: readonly (readonly [string, Record<string, string>, string])[] = [
      ['the source of a module', with_(caller('"../../texts/a.json"')), 'modules/other/README.md'],
      ['an address', { 'live/prod/main.tf': '# see https://example.com/texts/a\nx = file(local.x)\n' }, 'texts/b.json'],
      ['a part of a longer name', with_(caller('"../../texts-of-old/ba.json"')), 'texts/a.json'],
      ['folders that it stands in itself', { 'live/prod/main.tf': `# live\nx = file(local.x)\n` }, 'live/docs/deep/a.json'],
      [
        'what the archive is called that the plan makes',
        { 'a/main.tf': 'filename = data.archive_file.texts.output_path\n' },
        'a/texts/a.json',
      ],
    ];
    test.each(unreached)('is not told by %s', (_, files, changed) => {
      expect(scope(files, [changed]).roots).toEqual([]);
    });
  });

  test('variable files reach their directory, or the nearest one above', () => {
    const files = { 'app/main.tf': '', 'app/envs/prod.tfvars': '', 'app/terraform.tfvars': '' };
    expect(scope(files, ['app/terraform.tfvars']).roots).toEqual(['app']);
    expect(scope(files, ['app/envs/prod.tfvars']).roots).toEqual(['app']);
  });

  test('a module that only its examples call is a root, and so are they', () => {
    const files = { 'main.tf': '', 'examples/full/main.tf': call('../../'), 'modules/x/main.tf': '', 'x.tf': call('./modules/x') };
    expect(scope(files, ['main.tf']).roots).toEqual(['.', 'examples/full']);
    expect(scope(files, 'all').roots).toEqual(['.', 'examples/full']);
  });

  test('a directory with a backend is applied, whoever calls it too', () => {
    const files = { 'a/main.tf': call('../b'), 'b/main.tf': 'terraform {\n  backend "s3" {}\n}\n' };
    expect(scope(files, ['b/main.tf']).roots).toEqual(['a', 'b']);
  });

  test('modules that call each other in a circle are not lost', () => {
    const files = { 'a/main.tf': call('../b'), 'b/main.tf': call('../a') };
    expect(scope(files, ['a/main.tf']).roots).toEqual(['a']);
  });

  test('a deleted directory and a downloaded copy reach nothing', () => {
    expect(scope({ 'a/main.tf': '' }, ['gone/main.tf']).roots).toEqual([]);
    expect(scope({ 'a/.terraform/modules/x/main.tf': '' }, 'all').roots).toEqual([]);
  });
});

describe('module sources in a text', () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    ['a call', call('./x'), ['./x']],
    ['two calls', call('./x') + call('../y'), ['./x', '../y']],
    ['a registry', call('terraform-aws-modules/vpc/aws'), []],
    ['a folder without ./, as Terraform 0.11 takes it', call('modules/web') + call('web'), ['./modules/web', './web']],
    ['a host', call('github.com/a'), []],
    ['a provider', 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n# module\n', []],
    ['a comment', `# ${call('./x').replaceAll('\n', ' ')}`, []],
    ['a block comment', `/* ${call('./x')} */`, []],
    ['a heredoc', `a = <<EOT\n${call('./x')}EOT\n`, []],
    ['a text', `a = "module m { source = \\"./x\\" }"\n`, []],
    ['a text with an interpolation', `a = "\${f("}")}"\n${call('./x')}`, ['./x']],
    ['another block', 'resource "a" "b" {\n  source = "./x"\n}\n', []],
    ['a nested block', 'module "m" {\n  x = {\n    source = "./x"\n  }\n}\n', []],
    ['behind a comment', 'module "m" {\n  # source = "./a"\n  source = "./b" // "./c"\n}\n', ['./b']],
    ['an unclosed text', 'a = "b\nmodule "m" {', []],
  ];
  test.each(found)('%s', (_, text, sources) => {
    expect(scanModuleSources('main.tf', text)).toEqual(sources);
  });

  test('JSON', () => {
    const text = JSON.stringify({ module: { a: { source: './x' }, b: [{ source: '../y' }, { source: 'z' }] } });
    expect(scanModuleSources('main.tf.json', text)).toEqual(['./x', '../y', './z']);
    expect(scanModuleSources('main.tf.json', `${text}}`)).toEqual([]);
  });
});

describe('files that code will ask for', () => {
  const reads = (argument: string): Record<string, string> => ({ 'm/main.tf': `locals {\n  a = file(${argument})\n}\n` });

  test.each([
    ['"a.json"', ['m/a.json']],
    ['"${path.module}/../p/a.json"', ['p/a.json']],
    ['"${path.module}/p/${var.a}.json"', ['m/p/']],
    ['"${var.a}.json"', []],
    ['"../../../a.json"', []],
  ])('%s', (argument, paths) => {
    expect(likely(reads(argument), ['m'])).toEqual(paths);
    expect(likely(reads(argument), ['n'])).toEqual([]);
  });

  test('where a call leaves the name open, any way that is written may be it', () => {
    const callers = { 'live/main.tf': 'module "m" {\n  source = "../m"\n  template = "./t/user.sh"\n}\n' };
    expect(likely({ ...reads('var.template'), ...callers }, ['live', 'm'])).toEqual(['live/t/user.sh']);
    expect(likely({ ...reads('"a.json"'), ...callers }, ['live', 'm'])).toEqual(['m/a.json']);
  });
});
