import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { deploymentsMax, deploymentsPerRootMax } from '../../src/review/sides/deployments/terraform-deployments.ts';
import { unitsMax, unitsOfSourceMax } from '../../src/review/sides/deployments/terragrunt-units.ts';

type Files = Readonly<Record<string, string>>;

const code = `variable "cidr" {
  type = list(string)
}
variable "name" {
  default = "x"
}
resource "aws_security_group" "e" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.cidr
  }
}
`;
const same: Files = { 'modules/m/main.tf': code };
const unit = (inputs: string, more = ''): string => `${more}terraform {\n  source = "../../modules//m"\n}\ninputs = {\n  ${inputs}\n}\n`;
const [open, closed] = ['0.0.0.0/0', '10.0.0.0/8'];
const port = 'sg-ingress-admin-port-open-to-world';

async function changed(beside: Files, base: Files, head: Files) {
  const result = await review({ base: { ...same, ...beside, ...base }, head: { ...same, ...beside, ...head } });
  const told = result.findings.filter(({ baselineState, policyId }) => baselineState === 'new' && policyId === port);
  return { ...result, told, places: told.map(({ location }) => `${location.path}:${location.startLine}`) };
}

describe('a unit of Terragrunt', () => {
  const path = 'live/prod/terragrunt.hcl';

  test('is evaluated with its inputs', async () => {
    const { places, told, notJudged } = await changed({}, { [path]: unit(`cidr = ["${closed}"]`) }, { [path]: unit(`cidr = ["${open}"]`) });
    expect(places).toEqual([`${path}:5`]);
    expect(told[0]?.message).toContain(`with ${path}`);
    expect(notJudged).toEqual([]);
  });

  test.each([
    ['get_path_from_repo_root()', 'live/prod'],
    ['get_path_to_repo_root()', '../..'],
    ['path_relative_to_include("root")', 'prod'],
    ['path_relative_from_include("root")', '..'],
    ['basename(get_terragrunt_dir())', 'prod'],
    ['basename(get_original_terragrunt_dir())', 'prod'],
    ['basename(get_parent_terragrunt_dir("root"))', 'live'],
    ['find_in_parent_folders("none.hcl", "fallback")', 'fallback'],
  ])('knows what %s is', async (call, text) => {
    const include = 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n';
    const when = (value: string): string => `${include}${unit(`cidr = [${call} == "${value}" ? "${open}" : "${closed}"]`)}`;
    const { told } = await changed({ 'live/root.hcl': '' }, { [path]: when('nowhere') }, { [path]: when(text) });
    expect(told.map(({ confidence }) => confidence)).toEqual(['certain']);
  });

  test('with harmless inputs is silent, and judged', async () => {
    const { told, notJudged, unresolved } = await changed(
      {},
      { [path]: unit(`cidr = ["${closed}"]`) },
      { [path]: unit('cidr = ["10.1.0.0/16"]') },
    );
    expect([told, notJudged, unresolved]).toEqual([[], [], []]);
  });

  test.each([
    ['locals', 'cidr = local.cidrs', 'locals {\n  office = "CIDR"\n  cidrs  = [local.office]\n}\n', {}, undefined],
    [
      'an included file',
      '',
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n',
      { 'live/root.hcl': 'inputs = {\n  cidr = ["CIDR"]\n}\n' },
      'live/root.hcl',
    ],
    [
      'an included file without a label',
      '',
      'include {\n  path = find_in_parent_folders()\n}\n',
      { 'live/terragrunt.hcl': 'inputs = {\n  cidr = ["CIDR"]\n}\n' },
      'live/terragrunt.hcl',
    ],
    [
      'a configuration that is read',
      'cidr = local.env.locals.cidrs',
      'locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n}\n',
      { 'live/env.hcl': 'locals {\n  cidrs = ["CIDR"]\n}\n' },
      'live/env.hcl',
    ],
    [
      'what an included file reads for the unit',
      '',
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n',
      {
        'live/root.hcl': 'locals {\n  env = read_terragrunt_config("${get_terragrunt_dir()}/env.hcl")\n}\ninputs = local.env.locals\n',
        'live/prod/env.hcl': 'locals {\n  cidr = ["CIDR"]\n}\n',
      },
      'live/prod/env.hcl',
    ],
    [
      'an exposed file',
      'cidr = [include.root.locals.office]',
      'include "root" {\n  path   = find_in_parent_folders("root.hcl")\n  expose = true\n}\n',
      { 'live/root.hcl': 'locals {\n  office = "CIDR"\n}\n' },
      'live/root.hcl',
    ],
    [
      'YAML',
      'cidr = local.env.cidrs',
      'locals {\n  env = yamldecode(file("${get_terragrunt_dir()}/../env.yaml"))\n}\n',
      { 'live/env.yaml': 'cidrs: [CIDR]\n' },
      'live/env.yaml',
    ],
    [
      'a file of the folder of one that it includes, by its name',
      'cidr = local.env.cidrs',
      'include "near" {\n  path = find_in_parent_folders("near.hcl")\n}\ninclude "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nlocals {\n  env = yamldecode(file("${get_parent_terragrunt_dir("root")}/env.yaml"))\n}\n',
      { 'env.yaml': 'cidrs: [CIDR]\n', 'root.hcl': '', 'live/near.hcl': '' },
      'env.yaml',
    ],
    [
      'a file of the folder that it includes',
      'cidr = local.env.cidrs',
      'include {\n  path = find_in_parent_folders()\n}\nlocals {\n  env = yamldecode(file("${get_parent_terragrunt_dir()}/env.yaml"))\n}\n',
      { 'live/env.yaml': 'cidrs: [CIDR]\n', 'live/terragrunt.hcl': '' },
      'live/env.yaml',
    ],
  ] as const)('by %s', async (_, inputs, more, files, touched) => {
    const all: Record<string, string> = { [path]: unit(inputs, more), ...files };
    const at = touched ?? path;
    const filled = (cidr: string): Files =>
      Object.fromEntries(Object.entries(all).map(([name, text]) => [name, text.replace('CIDR', cidr)]));
    const { [at]: before = '', ...beside } = filled(closed);
    const { places, notJudged } = await changed(beside, { [at]: before }, { [at]: filled(open)[at] ?? '' });
    expect(places).toHaveLength(1);
    expect(notJudged).toEqual([]);
    expect((await changed(beside, { [at]: before }, { [at]: `${before}# note\n` })).told).toEqual([]);
  });

  test('is judged with the code that it generates, at its lines', async () => {
    const generate = (cidr: string): string =>
      `generate "sg" {\n  path      = "sg.tf"\n  if_exists = "overwrite"\n  contents  = <<-EOF\n${code.slice(code.indexOf('resource')).replace('"e"', '"g"').replace('var.cidr', `["${cidr}"]`)}EOF\n}\n`;
    const text = (cidr: string): string => unit(`cidr = ["${closed}"]`, generate(cidr));
    const { places, told } = await changed({}, { [path]: text(closed) }, { [path]: text(open) });
    expect(places).toEqual([`${path}:10`]);
    expect(told[0]?.resource).toBe('modules/m: aws_security_group.g');
  });

  test('generates what is not known, which is no macro', async () => {
    const generate = 'generate "sg" {\n  path      = "sg.tf"\n  if_exists = "overwrite"\n  contents  = run_cmd("rules")\n}\n';
    const before = { [path]: unit(`cidr = ["${closed}"]`, '') };
    const { notJudged } = await changed({}, before, { [path]: unit(`cidr = ["${closed}"]`, generate) });
    expect(notJudged.map(({ what }) => what)).toEqual(['a block of Terragrunt that generates code']);
  });

  test.each([
    ['the environment', 'env_vars = {\n      TF_VAR_cidr = "[\\"CIDR\\"]"\n    }', 7],
    ['an argument', 'arguments = ["-var=cidr=[\\"CIDR\\"]"]', 6],
    ['two arguments', 'arguments = ["-var", "cidr=[\\"CIDR\\"]"]', 6],
  ])('is given more by %s', async (_, given, line) => {
    const text = (cidr: string): string =>
      `terraform {\n  source = "../../modules//m"\n  extra_arguments "more" {\n\n    commands = ["apply"]\n    ${given.replace('CIDR', cidr)}\n  }\n}\n`;
    const { places, unresolved } = await changed({}, { [path]: text(closed) }, { [path]: text(open) });
    expect([places, unresolved]).toEqual([[`${path}:${line}`], []]);
  });

  test('is given what is not known', async () => {
    const text = (given: string): string =>
      `terraform {\n  source = "../../modules//m"\n  extra_arguments "more" {\n    commands = ["apply"]\n    ${given}\n  }\n}\n`;
    const before = { [path]: text(`arguments = ["-var=cidr=[\\"${closed}\\"]"]`) };
    for (const given of [
      'env_vars = {\n      TF_VAR_cidr = run_cmd("cidrs")\n    }',
      'arguments = ["-var", run_cmd("cidrs")]',
      'arguments = ["-var=cidr=${run_cmd("cidrs")}"]',
    ])
      expect((await changed({}, before, { [path]: text(given) })).unresolved.map(({ policyId }) => policyId)).toEqual([port]);
  });

  test('that is deployed from here or from elsewhere, as the environment says, is judged from here', async () => {
    const text = (cidr: string): string =>
      `terraform {\n  source = "\${get_env("ENVIRONMENT") == "production" ? "git::https://example.com/m.git" : "../../modules//m"}"\n}\ninputs = {\n  cidr = ["${cidr}"]\n}\n`;
    const { places, notJudged, diagnostics } = await changed({}, { [path]: text(closed) }, { [path]: text(open) });
    expect([places, notJudged]).toEqual([[`${path}:5`], []]);
    expect(diagnostics.map(({ kind, message }) => [kind, message.slice(0, 30)])).toEqual([['not-read', 'Some deployments of this unit ']]);
  });

  test('is not what units include, though code stands beside it', async () => {
    const root = (name: string): Files => ({ 'live/terragrunt.hcl': `inputs = {\n  name = "${name}"\n}\n` });
    const beside = {
      'live/main.tf': code.replace('type = list(string)', `default = ["${open}"]`).replace('default = "x"', 'type = string'),
      [path]: unit(`cidr = ["${closed}"]`, 'include {\n  path = find_in_parent_folders()\n}\n'),
    };
    const { told, notJudged } = await changed(beside, root('a'), root('b'));
    expect([told, notJudged]).toEqual([[], []]);
    const many = Object.fromEntries(
      Array.from({ length: deploymentsPerRootMax }, (_, at) => [`live/u${at}/terragrunt.hcl`, beside[path] ?? '']),
    );
    const { failures } = await changed({ ...many, 'live/main.tf': 'variable "name" {}\n' }, root('a'), root('b'));
    expect(failures).toEqual([]);
  });

  test('of code that changes is judged with each unit', async () => {
    const files = { 'live/a/terragrunt.hcl': unit(`cidr = ["${closed}"]`), 'live/b/terragrunt.hcl': unit(`cidr = ["${open}"]`) };
    const { told } = await changed(files, { 'modules/m/main.tf': code.replaceAll('22', '443') }, { 'modules/m/main.tf': code });
    expect(told.map(({ deployments }) => deployments)).toEqual([['live/b/terragrunt.hcl']]);
  });

  test('takes what other units put out as unknown', async () => {
    const more = 'dependency "vpc" {\n  config_path = "../vpc"\n  mock_outputs = {\n    cidr = "0.0.0.0/0"\n  }\n}\n';
    const { told } = await changed(
      {},
      { [path]: unit(`cidr = ["${closed}"]`) },
      { [path]: unit('cidr = [dependency.vpc.outputs.cidr]', more) },
    );
    expect(told).toEqual([]);
  });

  test.each([
    ['inputs that are known in part', 'merge(yamldecode(sops_decrypt_file("x.yaml")), {})', ''],
    ['inputs that are not known', 'jsondecode(run_cmd("inputs"))', ''],
    ['a condition of inputs', 'get_env("X") == "" ? { name = "y" } : {}', ''],
    ['an include that is not there', '{}', 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n'],
    ['an include that is not known', '{}', 'include "root" {\n  path = "${get_env("X")}/root.hcl"\n}\n'],
  ])('%s: a default may not be what is given', async (_, inputs, more) => {
    const m = { 'modules/m/main.tf': code.replace('type = list(string)', `default = ["${closed}"]`) };
    const of = (text: string, beside: string): Files => ({ [path]: unit('').replace(/inputs = [^]*/u, `inputs = ${text}\n`) + beside });
    const { unresolved } = await changed(m, of(`{ cidr = ["${closed}"] }`, ''), of(inputs, more));
    expect(unresolved.map(({ policyId }) => policyId)).toContain(port);
  });

  test('loses a variable file that stood beside it', async () => {
    const m = { 'modules/m/main.tf': code.replace('type = list(string)', `default = ["${open}"]`), [path]: unit('') };
    const { told } = await changed(m, { 'live/prod/terraform.tfvars': `cidr = ["${closed}"]\n` }, {});
    expect(told.flatMap(({ deployments }) => deployments)).toContain(path);
  });

  describe('of a public module of which it is known what it makes', () => {
    const group = (source: string, cidr: string): string =>
      `terraform {\n  source = "${source}"\n}\n\ninputs = {\n  name                = "web"\n  ingress_rules       = ["ssh-tcp"]\n  ingress_cidr_blocks = ["${cidr}"]\n}\n`;

    test.each([
      'tfr:///terraform-aws-modules/security-group/aws?version=5.1.0',
      'tfr://registry.terraform.io/terraform-aws-modules/security-group/aws?version=5.1.0',
      'git::git@github.com:terraform-aws-modules/terraform-aws-security-group.git?ref=v5.1.0',
      'github.com/terraform-aws-modules/terraform-aws-security-group?ref=v5.1.0',
    ])('is judged by its inputs: %s', async (source) => {
      const { places, told, notJudged } = await changed({}, { [path]: group(source, closed) }, { [path]: group(source, open) });
      expect([places, notJudged]).toEqual([[`${path}:8`], []]);
      expect(told[0]?.resource).toContain('live/prod: module.prod.');
      const harmless = await changed({}, { [path]: group(source, closed) }, { [path]: group(source, '10.1.0.0/16') });
      expect([harmless.told, harmless.notJudged, harmless.unresolved]).toEqual([[], [], []]);
      expect((await changed({}, {}, { [path]: group(source, open) })).places).toEqual([`${path}:8`]);
    });

    test.each(['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'])(
      'whatever it gives of the name %s, which no variable can have',
      async (name) => {
        const text = group('tfr:///terraform-aws-modules/security-group/aws?version=5.1.0', open);
        const { places, notJudged } = await changed({}, {}, { [path]: text.replace('inputs = {', `inputs = { ${name} = []`) });
        expect([places, notJudged]).toEqual([[`${path}:8`], []]);
      },
    );

    test('by what it includes, too', async () => {
      const beside = {
        [path]:
          'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\ninclude "common" {\n  path = "${get_terragrunt_dir()}/../common.hcl"\n}\n',
        'live/root.hcl': 'inputs = {\n  name = "web"\n}\n',
      };
      const common = (cidr: string): Files => ({
        'live/common.hcl': group('tfr:///terraform-aws-modules/security-group/aws?version=5.1.0', cidr),
      });
      expect((await changed(beside, common(closed), common(open))).places).toEqual(['live/common.hcl:8']);
    });

    test('by a variable file that it hands over, too', async () => {
      const text = `terraform {\n  source = "tfr:///terraform-aws-modules/security-group/aws?version=5.1.0"\n  extra_arguments "a" {\n    commands = ["apply"]\n    required_var_files = [find_in_parent_folders("common.tfvars")]\n  }\n}\ninputs = {\n  ingress_rules = ["ssh-tcp"]\n}\n`;
      const file = (cidr: string): Files => ({ 'live/common.tfvars': `ingress_cidr_blocks = ["${cidr}"]\n` });
      expect((await changed({ [path]: text }, file(closed), file(open))).places).toEqual(['live/common.tfvars:1']);
    });

    test('by a list and a switch in a text that it hands over, too', async () => {
      const of = (cidr: string, isMade = true): Files => ({
        [path]: `terraform {\n  source = "tfr:///terraform-aws-modules/security-group/aws?version=5.1.0"\n  extra_arguments "a" {\n    commands  = ["apply"]\n    arguments = ["-var", "ingress_cidr_blocks=[\\"${cidr}\\"]"]\n    env_vars  = { TF_VAR_create = "${isMade}" }\n  }\n}\ninputs = {\n  ingress_rules = ["ssh-tcp"]\n}\n`,
      });
      expect((await changed({}, {}, of(open))).told.map(({ confidence, location }) => [confidence, location.startLine])).toEqual([
        ['certain', 5],
      ]);
      expect((await changed({}, {}, of(closed))).told).toEqual([]);
      expect((await changed({}, {}, of(open, false))).told).toEqual([]);
    });

    test('whose defaults are weaker is told at its source', async () => {
      const of = (version: string): Files => ({
        [path]: `terraform {\n  source = "tfr:///terraform-aws-modules/s3-bucket/aws?version=${version}"\n}\ninputs = {\n  bucket = "b"\n}\n`,
      });
      const { findings } = await changed({}, of('4.0.0'), of('3.8.0'));
      const blocking = findings.filter(({ verdict }) => verdict === 'block');
      expect(new Set(blocking.map(({ policyId, location }) => `${policyId} ${location.path}:${location.startLine}`))).toEqual(
        new Set([`s3-bucket-public-access-block-off ${path}:2`]),
      );
    });

    test('of a newer version than it was compared with is told as not judged as well', async () => {
      const of = (cidr: string): Files => ({ [path]: group('tfr:///terraform-aws-modules/security-group/aws?version=99.0.0', cidr) });
      const { notJudged, places } = await changed({}, {}, of(open));
      expect([places, notJudged.map(({ kind, path: at, line }) => `${kind} ${at}:${line}`)]).toEqual([[`${path}:8`], [`module ${path}:2`]]);
    });

    test('that was moved is the same unit', async () => {
      const of = (cidr: string): string => group('tfr:///terraform-aws-modules/security-group/aws?version=5.1.0', cidr);
      const there = 'live/net/terragrunt.hcl';
      const moved = await changed({}, { [path]: of(open) }, { [there]: of(open) });
      expect([moved.places, moved.notJudged]).toEqual([[], []]);
      expect((await changed({}, { [path]: of(closed) }, { [there]: of(open) })).places).toEqual([`${there}:8`]);
    });

    test('may be one of hundreds that take what they include', async () => {
      const root = (cidr: string): Files => ({ 'root.hcl': `inputs = {\n  ingress_cidr_blocks = ["${cidr}"]\n}\n` });
      const one =
        'include {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform {\n  source = "tfr:///terraform-aws-modules/security-group/aws?version=5.1.0"\n}\ninputs = {\n  ingress_rules = ["ssh-tcp"]\n}\n';
      const units = Object.fromEntries(Array.from({ length: deploymentsMax + 1 }, (_, at) => [`live/u${at}/terragrunt.hcl`, one]));
      const { failures, places } = await changed(units, root(closed), root(open));
      expect([failures, places]).toEqual([[], ['root.hcl:2']]);
    });

    test('and is given what no variable can be called is judged by the rest', async () => {
      const text = group('tfr:///terraform-aws-modules/security-group/aws?version=5.1.0', open).replace(
        'inputs = {',
        'inputs = {\n  version = "1"',
      );
      expect((await changed({}, {}, { [path]: text })).diagnostics.map(({ kind }) => kind)).toEqual(['unresolved-module']);
    });

    test('and gives it something else of which nothing is known is told at its own file', async () => {
      const of = (size: string): Files => ({
        [path]: `terraform {\n  source = "tfr:///terraform-aws-modules/efs/aws?version=1.6.0"\n}\ninputs = {\n  performance_mode = "${size}"\n}\n`,
      });
      const { notJudged } = await changed({}, of('generalPurpose'), of('maxIO'));
      expect(notJudged.map(({ path: at, line }) => `${at}:${line}`)).toEqual([`${path}:2`]);
      expect(notJudged[0]?.why).toContain(`\`performance_mode\` (${path}:5)`);
    });

    test('of another registry is told as not judged', async () => {
      const text = group('tfr://registry.example.com/terraform-aws-modules/security-group/aws?version=5.1.0', open);
      expect((await changed({}, {}, { [path]: text })).notJudged.map(({ kind }) => kind)).toEqual(['terragrunt']);
    });

    test('and gives what is not known is told as not judged', async () => {
      const text = `terraform {\n  source = "tfr:///terraform-aws-modules/security-group/aws?version=5.1.0"\n}\ninputs = jsondecode(run_cmd("inputs"))\n`;
      expect((await changed({}, {}, { [path]: text })).notJudged.map(({ kind }) => kind)).toEqual(['terragrunt']);
    });
  });

  describe('that asks the environment', () => {
    const asking = unit('name = get_env("APP_ENV", "local")\n  cidr = []');
    const staging = (cidr: string): Files => ({
      'modules/m/main.tf': code.replace('var.cidr', `var.name == "staging" ? ["${cidr}"] : []`),
    });
    const workflow = (text: string): Files => ({ '.github/workflows/apply.yml': text });
    const apply = 'env:\n  APP_ENV: "staging"\njobs:\n  a:\n    steps:\n      - run: terragrunt apply\n';

    test.each([
      ['a workflow', apply],
      ['a script', 'run: |\n  export APP_ENV=staging\n  terragrunt apply\n'],
      ['a second command', 'run: |\n  APP_ENV=test terragrunt plan\n  APP_ENV=staging terragrunt apply\n'],
    ])('is evaluated with what %s sets', async (_, text) => {
      const { told } = await changed({ [path]: asking, ...workflow(text) }, staging(closed), staging(open));
      expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(`with ${path} (APP_ENV=staging)`)]);
    });

    test.each([
      ['nobody says what is set', {}],
      ['what is set is not written out', workflow(apply.replace('"staging"', '${{ vars.APP_ENV }}'))],
      ['it is the fallback', workflow(apply.replace('staging', 'local'))],
      ['nothing of it runs Terragrunt', workflow(apply.replace('terragrunt', 'terraform'))],
    ])('has its fallback where %s', async (_, beside) => {
      const { told } = await changed({ [path]: asking, ...beside }, staging(closed), staging(open));
      expect(told).toEqual([]);
    });

    test('of more environments than are evaluated has its fallback, and says so', async () => {
      const sets = (count: number): Files =>
        workflow(`${Array.from({ length: count - 1 }, (_, at) => `APP_ENV=e${at} terragrunt plan\n`).join('')}${apply}`);
      const of = async (count: number) => {
        const { told, diagnostics } = await changed({ [path]: asking, ...sets(count) }, staging(closed), staging(open));
        return [told.length, ...diagnostics.map((one) => `${one.path}: ${one.message}`)];
      };
      expect(await of(unitsOfSourceMax - 1)).toEqual([1]);
      expect(await of(unitsOfSourceMax)).toEqual([
        0,
        `${path}: This unit is deployed in more environments than are evaluated: it is judged as without what workflows and scripts set for it.`,
      ]);
    });
  });

  test('beyond the limit is told', async () => {
    const many = Object.fromEntries(Array.from({ length: unitsMax }, (_, at) => [`live/u${at}/terragrunt.hcl`, '']));
    const { diagnostics } = await changed(many, { [path]: unit(`cidr = ["${closed}"]`) }, { [path]: unit(`cidr = ["${open}"]`) });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'There are more units of Terragrunt than are evaluated: live/u99/terragrunt.hcl is not.',
    ]);
  });

  test('that reads more configurations than are looked into fails the review', async () => {
    const names = Array.from({ length: 51 }, (_, at) => `c${at}`);
    const files = Object.fromEntries(names.map((name) => [`live/prod/${name}.hcl`, 'locals {\n  a = 1\n}\n']));
    const more = `locals {\n${names.map((name) => `  ${name} = read_terragrunt_config("${name}.hcl", {})\n`).join('')}  all = [${names.map((name) => `local.${name}`).join(', ')}]\n}\n`;
    const reads = unit(`cidr = ["${closed}"]\n  name = jsonencode(local.all)`, more);
    const { failures } = await changed(files, { [path]: unit(`cidr = ["${closed}"]`) }, { [path]: reads });
    expect(failures.join('\n')).toContain('A unit may read 50 configurations');
  });

  test('of code from elsewhere is told as not judged', async () => {
    const far = (cidr: string): string =>
      `terraform {\n  source = "git::https://example.com/m.git?ref=v1"\n}\ninputs = {\n  cidr = ["${cidr}"]\n}\n`;
    const { notJudged } = await changed({}, { [path]: far(closed) }, { [path]: far(open) });
    expect(notJudged.map(({ kind }) => kind)).toEqual(['terragrunt']);
  });

  test.each(['../../../../etc', '/etc', '../../modules/missing'])('of %s reads nothing', async (source) => {
    const text = (cidr: string): string => `terraform {\n  source = "${source}"\n}\ninputs = {\n  cidr = ["${cidr}"]\n}\n`;
    const { told, notJudged } = await changed({}, { [path]: text(closed) }, { [path]: text(open) });
    expect([told, notJudged.map(({ kind }) => kind)]).toEqual([[], ['terragrunt']]);
  });

  test('that includes itself, and reads itself, ends', async () => {
    const more = `include "root" {\n  path = "${'${get_terragrunt_dir()}'}/terragrunt.hcl"\n}\nlocals {\n  me = read_terragrunt_config("terragrunt.hcl")\n}\n`;
    const { places } = await changed({}, { [path]: unit(`cidr = ["${closed}"]`) }, { [path]: unit(`cidr = ["${open}"]`, more) });
    expect(places).toEqual([`${path}:11`]);
  });
});
