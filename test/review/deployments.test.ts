import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { review } from '../../src/entry/library.ts';
import { defineViolation } from '../../src/policies/define-policy.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import type { ConfigInput } from '../../src/review/settings/config.ts';
import { commandFilesMax } from '../../src/review/sides/deployments/deploy-commands.ts';
import { combinationsMax } from '../../src/review/sides/deployments/match-var-file.ts';
import { deploymentsPerRootMax } from '../../src/review/sides/deployments/terraform-deployments.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';

const hclParser = lazyHclParser(assets);

type Files = Readonly<Record<string, string>>;

const ssh = (from: string): string => `variable "from" {
  type = string
}
variable "name" {
  default = "x"
}
resource "aws_security_group" "e" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [${from}]
  }
}
`;
const code = ssh('var.from');
const closed = 'from = "10.0.0.0/8"\n';
const open = 'from = "0.0.0.0/0"\n';
const port = 'sg-ingress-admin-port-open-to-world';

async function changed(same: Files, base: Files, head: Files, config: ConfigInput = {}) {
  const result = await review({ base: { ...same, ...base }, head: { ...same, ...head }, config });
  const told = result.findings.filter(({ baselineState }) => baselineState === 'new');
  return { ...result, told, blocks: told.map(({ policyId, location }) => `${policyId} ${location.path}:${location.startLine}`) };
}

describe('a variable file of one environment', () => {
  test.each(['prod.tfvars', 'envs/prod.tfvars', 'environments/prod/prod.tfvars', 'vars/terraform.tfvars'])(
    '%s opens a port',
    async (path) => {
      const { blocks, told } = await changed({ 'main.tf': code, 'dev.tfvars': closed }, { [path]: closed }, { [path]: open });
      expect(blocks).toEqual([`${port} ${path}:1`]);
      expect(told[0]?.message).toContain(`This is so with ${path}.`);
      expect(told[0]?.deployments).toEqual([path]);
    },
  );

  test('beside the folder of the code', async () => {
    const same = { 'infra/main.tf': code };
    expect((await changed(same, { 'envs/prod.tfvars': closed }, { 'envs/prod.tfvars': open })).blocks).toEqual([
      `${port} envs/prod.tfvars:1`,
    ]);
  });

  test('of a folder that holds the variables of others, which link to them', async () => {
    const [variables = '', resources = ''] = code.split(/(?=resource)/u);
    const same = { 'tf/variables/common.tf': variables, 'tf/live/a/common.tf': variables, 'tf/live/a/main.tf': resources };
    const path = 'tf/variables/test/common.tfvars';
    expect((await changed(same, { [path]: closed }, { [path]: open })).blocks).toEqual([`${port} ${path}:1`]);
  });

  test('in JSON', async () => {
    const result = await changed(
      { 'main.tf': code },
      { 'prod.tfvars.json': '{"from": "10.0.0.0/8"}' },
      { 'prod.tfvars.json': '{"from": "0.0.0.0/0"}' },
    );
    expect(result.blocks).toEqual([`${port} prod.tfvars.json:1`]);
  });

  test('closes it, or changes a name: nothing is told, and nothing is left unread', async () => {
    const close = await changed({ 'main.tf': code }, { 'prod.tfvars': open }, { 'prod.tfvars': closed });
    expect([close.blocks, close.diagnostics, close.unresolved]).toEqual([[], [], []]);
    const rename = await changed({ 'main.tf': code }, { 'prod.tfvars': closed }, { 'prod.tfvars': `${closed}name = "y"\n` });
    expect([rename.blocks, rename.diagnostics]).toEqual([[], []]);
  });

  test('that was open stays what it was', async () => {
    const { blocks } = await changed({ 'main.tf': code }, { 'prod.tfvars': open }, { 'prod.tfvars': `${open}name = "y"\n` });
    expect(blocks).toEqual([]);
  });

  test('comes: what the code alone has is not new, what the file does is', async () => {
    const literal = ssh('"0.0.0.0/0"');
    expect((await changed({ 'main.tf': literal, 'dev.tfvars': closed }, {}, { 'prod.tfvars': closed })).blocks).toEqual([]);
    expect((await changed({ 'main.tf': code, 'dev.tfvars': open }, {}, { 'prod.tfvars': open })).blocks).toEqual([`${port} prod.tfvars:1`]);
  });

  test('is renamed: nothing is new', async () => {
    expect((await changed({ 'main.tf': code }, { 'prod.tfvars': open }, { 'live.tfvars': open })).blocks).toEqual([]);
  });

  test('that sets nothing of the root is told as not read', async () => {
    const { diagnostics } = await changed({ 'main.tf': code }, { 'x.tfvars': 'a = 1\n' }, { 'x.tfvars': 'a = 2\n' });
    expect(diagnostics.map(({ path, kind }) => `${kind} ${path}`)).toEqual(['not-read x.tfvars']);
  });
});

describe('code under several variable files', () => {
  const base = ssh('"10.0.0.0/8"');

  test('opens in one of them', async () => {
    const files = { 'dev.tfvars': closed, 'prod.tfvars': open, 'test.tfvars': open };
    const { told, blocks, unresolved } = await changed(files, { 'main.tf': base }, { 'main.tf': code });
    expect(blocks).toEqual([`${port} main.tf:12`]);
    expect(told[0]?.deployments).toEqual(['prod.tfvars', 'test.tfvars']);
    expect(told[0]?.instances).toHaveLength(2);
    expect(unresolved).toEqual([]);
  });

  test('opens in none: what no deployment leaves open is not asked for', async () => {
    const { blocks, unresolved } = await changed({ 'dev.tfvars': closed }, { 'main.tf': base }, { 'main.tf': code });
    expect([blocks, unresolved]).toEqual([[], []]);
  });

  test('of two resources with the same fault, each is told: the one that the code has, and the one that the file makes', async () => {
    const head = `variable "b" {
  default = true
}
resource "aws_ebs_volume" "a" {
  encrypted = false
}
resource "aws_ebs_volume" "b" {
  encrypted = var.b
}
`;
    const { blocks } = await changed({ 'dev.tfvars': 'b = false\n' }, {}, { 'main.tf': head });
    expect(blocks).toEqual(['ebs-unencrypted main.tf:5', 'ebs-unencrypted main.tf:8']);
  });

  test('opens in none, however many roots are deployed: what only may be so is ruled out in each by its own', async () => {
    const same = { 'a/prod.tfvars': closed, 'b/prod.tfvars': closed };
    const inBoth = (text: string): Files => ({ 'a/main.tf': text, 'b/main.tf': text });
    expect((await changed(same, inBoth(base), inBoth(code))).told).toEqual([]);
    const oneOpen = await changed({ ...same, 'b/prod.tfvars': open }, inBoth(base), inBoth(code));
    expect(oneOpen.told.map(({ location }) => location.path)).toEqual(expect.arrayContaining(['b/main.tf']));
    expect(oneOpen.told.filter(({ location }) => location.path.startsWith('a/'))).toEqual([]);
  });

  test('opens by itself: told once, and of no deployment', async () => {
    const { told } = await changed({ 'dev.tfvars': closed, 'prod.tfvars': closed }, { 'main.tf': base }, { 'main.tf': ssh('"0.0.0.0/0"') });
    expect(told).toHaveLength(1);
    expect(told[0]?.deployments).toBeUndefined();
  });

  test('leaves told what the code alone may read', async () => {
    const reads = `${code}variable "rules" {}\nresource "aws_ssm_parameter" "rules" {\n  type  = "String"\n  value = file(var.rules)\n}\n`;
    const from = { 'main.tf': reads, 'rules.json': '["10.0.0.0/8"]' };
    const { diagnostics } = await changed({}, { ...from, 'prod.tfvars': closed }, { ...from, 'rules.json': '[]', 'prod.tfvars': open });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'file(var.rules) may read rules.json, which this change edits; which file it reads is not known.',
    ]);
  });

  test('is where a control comes to be switched, and one of them switches it off', async () => {
    const recorder = (on: string): string =>
      `variable "on" {\n  type = bool\n}\nresource "aws_config_configuration_recorder_status" "r" {\n  name       = "r"\n  is_enabled = ${on}\n}\n`;
    const vars = (on: boolean): string => `on = ${on}\n`;
    const files = (prod: boolean) => ({ 'main.tf': recorder('var.on'), 'prod.tfvars': vars(prod), 'dev.tfvars': vars(true) });
    const base = { 'main.tf': recorder('true') };
    expect((await changed({}, base, files(false))).blocks).toEqual(['config-recorder-removed prod.tfvars:1']);
    expect((await changed({}, base, files(true))).blocks).toEqual([]);
  });

  test('loses a control in one of them', async () => {
    const detector = (count: string): string =>
      `variable "guard" {\n  default = false\n}\nresource "aws_guardduty_detector" "d" {\n  count  = ${count}\n  enable = true\n}\n`;
    const main = { 'main.tf': detector('var.guard ? 1 : 0') };
    const result = await changed(main, { 'prod.tfvars': 'guard = true\n' }, { 'prod.tfvars': 'guard = false\n' });
    expect(result.told.map(({ policyId, deployments }) => [policyId, deployments])).toEqual([['guardduty-removed', ['prod.tfvars']]]);
  });
});

describe('literals that move into variables and their first file', () => {
  const guarded = (branch: string, deletions: string): string => `resource "github_branch_protection" "main" {
  repository_id    = "infra"
  pattern          = ${branch}
  allows_deletions = ${deletions}
}
`;
  const asked = (deletions: string): string => `${guarded('var.branch', deletions)}variable "branch" {\n  type = string\n}\n`;
  const base = { 'main.tf': guarded('"main"', 'false') };
  const gone = 'branch-protection-weakened main.tf';
  const main = 'branch = "main"\n';

  test('which says what base said', async () => {
    const { told, unresolved } = await changed({}, base, { 'main.tf': asked('false'), 'prod.tfvars': main });
    expect([told, unresolved]).toEqual([[], []]);
  });

  test('which says something else, in one of two or in the only one', async () => {
    const files = { 'main.tf': asked('false'), 'prod.tfvars': 'branch = "old"\n' };
    for (const more of [{}, { 'dev.tfvars': main }]) {
      const { blocks } = await changed({}, base, { ...files, ...more });
      expect(blocks).toEqual([expect.stringContaining(gone)]);
    }
  });

  test('and the protection goes all the same', async () => {
    const { blocks } = await changed({}, base, { 'main.tf': asked('true'), 'prod.tfvars': main });
    expect(blocks).toEqual([expect.stringContaining(gone)]);
  });

  test('and a file that gives nothing of it', async () => {
    const files = { 'main.tf': `${asked('false')}variable "name" {}\n`, 'prod.tfvars': main, 'dev.tfvars': 'name = "x"\n' };
    expect((await changed({}, base, files)).told).toHaveLength(1);
  });

  test('and what decides is a default, which is so where the file is not', async () => {
    const files = { 'main.tf': `${asked('var.open')}variable "open" {\n  default = true\n}\n`, 'prod.tfvars': `${main}open = false\n` };
    expect((await changed({}, base, files)).blocks).toEqual([expect.stringContaining(gone)]);
  });

  test('of the parameters of a template', async () => {
    const parameter = (text: string): string => `Parameters:\n  Control:\n    Type: String\n${text}`;
    const control = (id: string): string =>
      `Resources:\n  Regions:\n    Type: AWS::ControlTower::EnabledControl\n    Properties:\n      ControlIdentifier: ${id}\n      TargetIdentifier: arn:aws:organizations::111122223333:ou/o-1/ou-1\n`;
    const id = 'arn:aws:controltower:eu-central-1::control/AWS-GR_REGION_DENY';
    const given = (value: string): string => JSON.stringify([{ ParameterKey: 'Control', ParameterValue: value }]);
    const head = { 'stack.yaml': parameter(control('!Ref Control')) };
    const before = { 'stack.yaml': control(id) };
    expect((await changed({}, before, { ...head, 'stack.parameters.json': given(id) })).told).toEqual([]);
    expect((await changed({}, before, { ...head, 'stack.parameters.json': given(`${id}_2`) })).blocks).toHaveLength(1);
  });
});

describe('inputs that commands give', () => {
  const workflow = (line: string): string => `on: push\njobs:\n  deploy:\n    runs-on: x\n    steps:\n${line}`;

  test('a variable file that only a command names', async () => {
    const same = { 'live/prod/main.tf': code, Makefile: 'plan:\n\tcd live/prod && terraform plan -var-file=../../shared/${ENV}.tfvars\n' };
    const { blocks } = await changed(same, { 'shared/prod.tfvars': closed }, { 'shared/prod.tfvars': open });
    expect(blocks).toEqual([`${port} shared/prod.tfvars:1`]);
  });

  test.each(['prod.vars', 'config/prod.hcl', 'config/prod.conf', 'config/prod', 'config/prod.tfvars.live'])(
    'a variable file that is called %s',
    async (path) => {
      const same = { 'main.tf': code, 'deploy.sh': `terraform apply -var-file=${path}\n` };
      const { blocks, notJudged } = await changed(same, { [path]: closed }, { [path]: open });
      expect([blocks, notJudged]).toEqual([[`${port} ${path}:1`], []]);
    },
  );

  test('a variable file in JSON that is called as any', async () => {
    const same = { 'main.tf': code, Makefile: 'apply:\n\tterraform apply -var-file=config/$(ENV).json\n' };
    const file = (from: string): Files => ({ 'config/live.json': `{ "from": "${from}" }` });
    expect((await changed(same, file('10.0.0.0/8'), file('0.0.0.0/0'))).blocks).toEqual([`${port} config/live.json:1`]);
  });

  test('a file that no command names is no variable file', async () => {
    const same = { 'main.tf': code, 'deploy.sh': 'terraform apply -backend-config=prod.hcl -var-file=${FILE}\n' };
    expect((await changed(same, { 'prod.hcl': closed }, { 'prod.hcl': open })).blocks).toEqual([]);
  });

  test.each(['.circleci/config.yml', '.travis.yml', '.buildkite/pipeline.yml', 'cloudbuild.yaml'])('a variable in %s', async (path) => {
    const file = (from: string): Files => ({ [path]: `environment:\n  TF_VAR_from: ${from}\nrun: terraform apply\n` });
    expect((await changed({ 'main.tf': code }, file('10.0.0.0/8'), file('0.0.0.0/0'))).blocks).toEqual([`${port} ${path}:2`]);
  });

  test('arguments in a list', async () => {
    const file = (from: string): Files => ({ 'atlantis.yaml': `extra_args: ["-var", "from=${from}"]\n` });
    expect((await changed({ 'main.tf': code }, file('10.0.0.0/8'), file('0.0.0.0/0'))).blocks).toEqual([`${port} atlantis.yaml:1`]);
    const same = { 'main.tf': code, 'atlantis.yaml': "extra_args: ['-var-file', 'live.vars']\n" };
    expect((await changed(same, { 'live.vars': closed }, { 'live.vars': open })).blocks).toEqual([`${port} live.vars:1`]);
  });

  test('the later of two files wins', async () => {
    const files = { 'main.tf': code, 'a.tfvars': open, 'run.sh': 'terraform apply -var-file=a.tfvars \\\n  -var-file=b.tfvars\n' };
    expect((await changed(files, { 'b.tfvars': open }, { 'b.tfvars': closed })).blocks).toEqual([]);
    expect((await changed(files, { 'b.tfvars': closed }, { 'b.tfvars': open })).blocks).toEqual([`${port} b.tfvars:1`]);
  });

  test('TF_VAR_ in a workflow', async () => {
    const path = '.github/workflows/deploy.yml';
    const line = (from: string): string => workflow(`      - run: terraform apply\n        env:\n          TF_VAR_from: ${from}\n`);
    const { blocks, told } = await changed({ 'main.tf': code }, { [path]: line('10.0.0.0/8') }, { [path]: line('0.0.0.0/0') });
    expect(blocks).toContain(`${port} ${path}:8`);
    expect(told.find(({ policyId }) => policyId === port)?.message).toContain(`with TF_VAR_from of ${path}`);
    expect((await changed({ 'main.tf': code }, { [path]: line('10.0.0.0/8') }, { [path]: line('${{ vars.FROM }}') })).blocks).not.toContain(
      port,
    );
  });

  test('-var of a list', async () => {
    const list = code.replace('type = string', 'type = list(string)').replace('[var.from]', 'var.from');
    const script = (from: string): string => `terraform apply -var 'from=["${from}"]'\n`;
    const { blocks } = await changed({ 'main.tf': list }, { 'deploy.sh': script('10.0.0.0/8') }, { 'deploy.sh': script('0.0.0.0/0') });
    expect(blocks).toEqual([`${port} deploy.sh:1`]);
  });

  test.each([
    ['in double quotes', (from: string) => `terraform apply -var "from=[\\"${from}\\"]"\n`],
    ['with spaces', (from: string) => `terraform apply -var 'from=[ "${from}" ]' -auto-approve\n`],
    ['as an argument of a list', (from: string) => `run: ["terraform", "apply", "-var", 'from=["${from}"]']\n`],
  ])('-var of a list %s', async (_, script) => {
    const list = code.replace('type = string', 'type = list(string)').replace('[var.from]', 'var.from');
    const open = await changed({ 'main.tf': list }, { 'deploy.sh': script('10.0.0.0/8') }, { 'deploy.sh': script('0.0.0.0/0') });
    expect(open.told.map(({ policyId, message }) => [policyId, message.includes('anyone on the internet')])).toEqual([[port, true]]);
    const narrow = await changed({ 'main.tf': list }, { 'deploy.sh': script('10.0.0.0/8') }, { 'deploy.sh': script('10.1.0.0/16') });
    expect(narrow.blocks).toEqual([]);
  });
});

describe('the configuration names the deployments', () => {
  const config = { roots: { live: { 'var-files': ['../x/common.tfvars', '../x/prod.tfvars'], workspace: 'prod' } } };

  test('with their variable files in order', async () => {
    const same = { 'live/main.tf': code, 'x/common.tfvars': closed };
    expect((await changed(same, { 'x/prod.tfvars': closed }, { 'x/prod.tfvars': open }, config)).blocks).toEqual([
      `${port} x/prod.tfvars:1`,
    ]);
  });

  test('and their workspace', async () => {
    const main = (from: string): string => ssh(`terraform.workspace == "prod" ? "${from}" : "10.0.0.0/8"`);
    const same = { 'x/common.tfvars': closed, 'x/prod.tfvars': closed };
    const { told } = await changed(same, { 'live/main.tf': main('10.0.0.0/8') }, { 'live/main.tf': main('0.0.0.0/0') }, config);
    expect(told.map(({ policyId }) => policyId)).toEqual([port]);
  });
});

describe('limits', () => {
  test('more changed variable files than are evaluated fail the review, and are told', async () => {
    const many = (text: string): Files =>
      Object.fromEntries(Array.from({ length: deploymentsPerRootMax + 2 }, (_, at) => [`envs/e${at}.tfvars`, text]));
    const { failures, conclusion } = await changed({ 'main.tf': code }, many(closed), many(`${closed}name = "y"\n`));
    expect(conclusion).toBe('failure');
    expect(failures[0]).toContain('more deployments than are evaluated');
  });

  test('files that stay beyond the limit are told', async () => {
    const many = Object.fromEntries(Array.from({ length: deploymentsPerRootMax + 2 }, (_, at) => [`envs/e${at}.tfvars`, closed]));
    const { conclusion, diagnostics } = await changed(
      { ...many, 'main.tf': code },
      { 'envs/z.tfvars': closed },
      { 'envs/z.tfvars': `${closed}name = "y"\n` },
    );
    expect(conclusion).toBe('success');
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['not-read']);
  });

  test('of more combinations than are made, those of a changed file are', async () => {
    const count = combinationsMax + 10;
    const all = (last: string): Files =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`envs/e${100 + at}.tfvars`, at === count - 1 ? last : closed]));
    const same = { 'main.tf': code, Makefile: 'apply:\n\tterraform apply -var-file=common.tfvars -var-file=envs/$(ENV).tfvars\n' };
    const common = { 'common.tfvars': 'name = "y"\n' };
    const { blocks, diagnostics } = await changed({ ...same, ...common }, all(closed), all(open));
    expect(blocks).toEqual([`${port} envs/e${100 + count - 1}.tfvars:1`]);
    expect(diagnostics.map(({ message }) => message)).toMatchObject([expect.stringContaining('more deployments than are evaluated')]);
  });

  test('what no input reaches is looked at once, however many deployments there are', async () => {
    let looks = 0;
    const counting = defineViolation({
      id: 'counting',
      control: 'involve-security-in-development',
      phase: 1,
      severity: 'low',
      on: 'resource',
      types: ['aws_s3_bucket'],
      dialects: ['terraform'],
      title: 'Counts',
      why: 'Counts.',
      remedy: 'None.',
      limits: [],
      covers: {},
      evaluate: (subject) => {
        looks += subject.resource.type === 'aws_s3_bucket' ? 1 : 0;
        return [];
      },
    });
    const buckets = Array.from({ length: 20 }, (_, at) => `resource "aws_s3_bucket" "b${at}" {}\n`).join('');
    const looksWith = async (count: number): Promise<number> => {
      looks = 0;
      const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`envs/e${at}.tfvars`, closed]));
      const change = memoryChange({
        base: { ...files, 'main.tf': code + buckets },
        head: { ...files, 'main.tf': `${code}${buckets}# x\n` },
        baseRevision: 'base',
        headRevision: 'head',
      });
      await reviewChange(change, {
        policies: [counting],
        hclParser,
        progress: { step: () => undefined },
        now: () => 0,
        today: '2026-01-01',
      });
      return looks;
    };
    expect(await looksWith(10)).toBe(await looksWith(1));
  });

  test('deployments that are evaluated rule nothing out where there are others', async () => {
    const many = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`envs/e${at}.tfvars`, closed]));
    const asked = async (count: number) => (await changed(many(count), { 'main.tf': ssh('"10.0.0.0/8"') }, { 'main.tf': code })).unresolved;
    expect(await asked(deploymentsPerRootMax)).toEqual([]);
    expect((await asked(deploymentsPerRootMax + 1)).map(({ policyId }) => policyId)).toEqual([port]);
    const strict = async (count: number) =>
      (await changed(many(count), { 'main.tf': ssh('"10.0.0.0/8"') }, { 'main.tf': code }, { unknown: 'block' })).conclusion;
    expect([await strict(deploymentsPerRootMax), await strict(deploymentsPerRootMax + 1)]).toEqual(['success', 'failure']);
  });

  test('a script that the change touches is looked into before others, and these are told', async () => {
    const scripts = Object.fromEntries(Array.from({ length: commandFilesMax }, (_, at) => [`a${at}.sh`, 'true\n']));
    const run = (from: string): Files => ({ 'ops/deep/run.sh': `TF_VAR_from=${from} terraform apply\n` });
    const { blocks, diagnostics } = await changed({ ...scripts, 'main.tf': code }, run('10.0.0.0/8'), run('0.0.0.0/0'));
    expect(blocks).toContain(`${port} ops/deep/run.sh:1`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'There are more files that may run a deployment than are looked into for its inputs: a99.sh is not.',
    ]);
  });

  test('a path that leads out of the repository is nobody’s file', async () => {
    const script = 'terraform apply -var-file=../../../etc/passwd -var-file=a/../../../b.tfvars\n';
    const { blocks, failures } = await changed({ 'main.tf': code }, { 'run.sh': 'true\n' }, { 'run.sh': script });
    expect([blocks, failures]).toEqual([[], []]);
  });
});

describe('what the code does only where no input is given', () => {
  const flagged = (rest: string): string => `variable "env" {}\nvariable "open" {\n  default = false\n}\n${rest}`;
  const before = flagged(ssh('var.open ? "0.0.0.0/0" : "10.0.0.0/8"'));
  const after = before.replace('default = false', 'default = true');
  const closedIn = (env: string): string => `env = "${env}"\nopen = false\n`;
  const blocking = async (same: Files, base: string, head: Files): Promise<number> => {
    const { told } = await changed(same, { 'main.tf': base }, head);
    return told.filter(({ verdict }) => verdict === 'block').length;
  };
  const files = { 'dev.tfvars': closedIn('dev'), 'prod.tfvars': closedIn('prod') };

  test('and in none of its deployments, is possible', async () => {
    expect(await blocking(files, before, { 'main.tf': after })).toBe(0);
    const { told } = await changed(files, { 'main.tf': before }, { 'main.tf': after });
    expect(told.map(({ confidence, message }) => [confidence, message])).toEqual([
      ['possible', expect.stringContaining('not so in any of the 2 deployments')],
    ]);
  });

  test('blocks where one of them has it', async () => {
    expect(await blocking({ ...files, 'test.tfvars': 'env = "test"\n' }, before, { 'main.tf': after })).toBe(1);
  });

  test('blocks where it can be deployed by its defaults', async () => {
    const given = (text: string): string => text.replace('variable "env" {}', 'variable "env" {\n  default = "dev"\n}');
    const other = before.replace('variable "from" {', 'variable "from" {\n  default = "10.0.0.0/8"');
    expect(await blocking(files, given(other), { 'main.tf': given(other.replace('default = false', 'default = true')) })).toBe(1);
  });

  test('blocks where the change brings the deployments that have it not', async () => {
    expect(await blocking({}, before, { 'main.tf': after, ...files })).toBe(1);
  });

  test('what files say is so whatever they are deployed with', async () => {
    const password = ['hunter', '42x9'].join('');
    const python = `password = "${password}"\n`;
    const { told } = await changed(files, { 'main.tf': before, 'app.py': '' }, { 'main.tf': after, 'app.py': python });
    expect(told.find(({ location }) => location.path === 'app.py')).toMatchObject({ confidence: 'likely' });
  });
});
