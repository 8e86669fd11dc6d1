import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import { fake } from '../secrets/fakes.ts';

const config = { '.github/phasegate.yml': 'advise: [examples/]\n' };
const group = (cidrs: string) =>
  `resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ${cidrs}\n  }\n}\n`;
const open = group('["0.0.0.0/0"]');
const ofModule = `variable "cidrs" {\n  type = list(string)\n}\n${group('var.cidrs')}`;
const call = (source: string, cidrs: string) => `module "m" {\n  source = "${source}"\n  cidrs  = ${cidrs}\n}\n`;

/** Path, verdict and reason of each open port. */
async function openPorts(base: Record<string, string>, head: Record<string, string>): Promise<readonly unknown[]> {
  const { findings } = await review({ base: { ...config, ...base }, head: { ...config, ...base, ...head } });
  const ports = findings.filter(({ policyId }) => policyId === 'sg-ingress-admin-port-open-to-world');
  return ports.map(({ location, verdict }) => [location.path, verdict]);
}

test('what stands in an advised folder is told and does not block, what stands beside it does', async () => {
  const { findings, conclusion } = await review({ base: config, head: { ...config, 'examples/a/main.tf': open } });
  const [finding] = findings.filter(({ policyId }) => policyId === 'sg-ingress-admin-port-open-to-world');
  expect([finding?.verdict, finding?.verdictReason, conclusion]).toEqual(['advise', 'findings only advise there', 'success']);
  expect(await openPorts({}, { 'main.tf': open })).toEqual([['main.tf', 'block']]);
  expect(await openPorts({}, { 'examples/stack.yaml': 'Resources: {}\n', 'live/examples.tf': open })).toEqual([
    ['live/examples.tf', 'block'],
  ]);
});

test('an example that gives a module an open range is an example', async () => {
  const head = { 'examples/a/main.tf': call('../../modules/m', '["0.0.0.0/0"]') };
  expect(await openPorts({ 'modules/m/main.tf': ofModule }, head)).toEqual([['examples/a/main.tf', 'advise']]);
});

test('a module that opens itself blocks, though only an example calls it', async () => {
  const base = { 'modules/m/main.tf': ofModule, 'examples/a/main.tf': call('../../modules/m', '["10.0.0.0/8"]') };
  expect(await openPorts(base, { 'modules/m/main.tf': ofModule.replace('var.cidrs', '["0.0.0.0/0"]') })).toContainEqual([
    'modules/m/main.tf',
    'block',
  ]);
});

test('a module of an advised folder that other code calls counts for that code', async () => {
  const head = { 'main.tf': 'module "m" {\n  source = "./examples/m"\n}\n', 'examples/m/main.tf': open };
  expect(await openPorts({}, head)).toContainEqual(['examples/m/main.tf', 'block']);
});

test('a root that the change moves there is judged as where it comes from', async () => {
  const closed = group('["10.0.0.0/8"]');
  const base = { ...config, 'prod/main.tf': closed, 'prod/more.tf': '# more\n' };
  const moved = { ...config, 'examples/prod/main.tf': open, 'examples/prod/more.tf': '# more\n' };
  const { conclusion } = await review({ base, head: moved });
  expect(conclusion).toBe('failure');
  const within = { ...config, 'examples/other/main.tf': closed, 'examples/other/more.tf': '# more\n' };
  expect((await review({ base: within, head: moved })).conclusion).toBe('success');
});

test('a secret blocks there', async () => {
  const everywhere = { '.github/phasegate.yml': 'advise: ["**"]\n' };
  const secret = await review({ base: everywhere, head: { ...everywhere, 'examples/env.sh': `export T=${fake('github-token')}\n` } });
  expect([secret.conclusion, secret.findings.map(({ verdict }) => verdict)]).toEqual(['failure', ['block']]);
});

test('a policy that is set to block blocks there', async () => {
  const set = { '.github/phasegate.yml': 'advise: [examples/]\npolicies:\n  sg-ingress-admin-port-open-to-world: { gate: block }\n' };
  const { conclusion } = await review({ base: set, head: { ...set, 'examples/main.tf': open } });
  expect(conclusion).toBe('failure');
});
