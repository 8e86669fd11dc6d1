import { expect, test } from 'vitest';
import { scanBlocks } from '../../src/evaluate/terraform/modules/scan-blocks.ts';

const text = `# module "old" { source = "a" }
terraform {
  backend "s3" { # here
    bucket = "state" # not "other"
    tags = {
      a = "}"
    }
  }
}

module "web" { source = "./web" }

locals {
  text = <<-EOT
    module "no" { source = "b" }
  EOT
}
`;

test('blocks, labels, attributes and where they stand', () => {
  const [terraform, module, locals] = scanBlocks(text);
  const backend = terraform?.blocks[0];
  expect([backend?.type, backend?.labels, backend?.header]).toEqual([
    'backend',
    ['s3'],
    { startLine: 3, startColumn: 3, endLine: 3, endColumn: 17 },
  ]);
  expect(backend?.attributes.map(({ name, text: written }) => [name, written])).toEqual([
    ['bucket', '"state"'],
    ['tags', '{\n      a = "}"\n    }'],
  ]);
  expect([module?.labels, module?.attributes[0]?.text]).toEqual([['web'], '"./web"']);
  expect(locals?.blocks).toEqual([]);
  expect(scanBlocks(text)).toHaveLength(3);
});

test.each(['', '}', 'module "a" {', 'a = ', 'a = [', '"', '<<EOT', '{{{{', 'module {} }'])('what is broken ends: %s', (broken) => {
  expect(Array.isArray(scanBlocks(broken))).toBe(true);
});
