import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { createRepository } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

/** `scan` of a part: what stands around it in the repository is known, and what is reported is the part's. */

const group = (cidr: string): string => `resource "aws_security_group" "x" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [${cidr}]
  }
}
`;
const files = {
  'modules/sg/main.tf': `variable "cidr" {}\n${group('var.cidr')}`,
  'live/prod/main.tf': 'module "sg" {\n  source = "../../modules/sg"\n  cidr   = "0.0.0.0/0"\n}\n',
  'live/prod/other.tf': group('"0.0.0.0/0"'),
  'live/dev/main.tf': group('"10.0.0.0/8"'),
  'made/main.tf': group('"0.0.0.0/0"'),
  'samples/main.tf': group('"0.0.0.0/0"'),
  '.gitignore': 'made/\n',
  '.github/phasegate.yml':
    'exclude: [samples/]\npolicies: { imds-v1-allowed: { gate: off } }\nwaivers: [{ fingerprint: 0123456789abcdef0123456789abcdef, reason: of another part }]\n',
  'docs/how.md': '# phasegate:allow imds-v1-allowed shown here\n# phasegate:allow guardduty-removed shown here\n',
};

let dir = '';
beforeAll(() => {
  const repository = createRepository();
  dir = repository.dir;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  repository.commit();
});

interface Report {
  readonly findings: readonly { readonly location: { readonly path: string }; readonly resource: string; readonly verdict: string }[];
  readonly unresolved: readonly unknown[];
  readonly notices: readonly { readonly message: string }[];
  readonly diagnostics: readonly unknown[];
  readonly counts: { readonly policies: number };
}

async function scan(path: string, cwd = dir): Promise<Report & { readonly places: readonly string[] }> {
  const { stdout } = await phasegate(['scan', path, '--format', 'json'], { cwd });
  const report: Report = JSON.parse(stdout);
  const blocking = report.findings.filter(({ verdict }) => verdict === 'block');
  return { ...report, places: blocking.map(({ location, resource }) => `${location.path} ${resource}`) };
}

const inModule = 'live/prod/main.tf live/prod: module.sg.aws_security_group.x';
const beside = 'live/prod/other.tf live/prod: aws_security_group.x';

describe('scan', () => {
  test('of a folder finds the modules above it, and reports nothing of other folders', async () => {
    const { places, diagnostics } = await scan('live/prod');
    expect(places).toEqual([inModule, beside]);
    expect(diagnostics).toEqual([]);
    expect((await scan('live/dev')).places).toEqual([]);
  });

  test('from within the folder is the same', async () => {
    expect((await scan('.', join(dir, 'live/prod'))).places).toEqual([inModule, beside]);
    expect((await scan('main.tf', join(dir, 'live/prod'))).places).toEqual([inModule]);
  });

  test('of a file reports what it has to do with', async () => {
    expect((await scan('live/prod/main.tf')).places).toEqual([inModule]);
    expect((await scan('live/prod/other.tf')).places).toEqual([beside]);
  });

  test('of a module judges it by itself', async () => {
    const { places, unresolved } = await scan('modules/sg');
    expect([places, unresolved.length]).toEqual([[], 1]);
  });

  test('takes the settings of the repository', async () => {
    const [part, whole] = [await scan('live/prod'), await scan('.')];
    expect(part.counts.policies).toBe(whole.counts.policies);
  });

  test('says of settings that do nothing only where everything was looked at, and nothing of documents', async () => {
    const [part, whole] = [await scan('live/dev'), await scan('.')];
    expect(part.notices).toEqual([]);
    expect(whole.notices.map(({ message }) => message)).toEqual([expect.stringContaining('matches no finding')]);
  });

  test('reads what is named, though git ignores it or the settings exclude it', async () => {
    expect((await scan('made')).places).toEqual(['made/main.tf made: aws_security_group.x']);
    expect((await scan('made/main.tf')).places).toEqual(['made/main.tf made: aws_security_group.x']);
    expect((await scan('samples')).places).toEqual(['samples/main.tf samples: aws_security_group.x']);
    expect((await scan('.')).places).toEqual([inModule, beside]);
  });
});
