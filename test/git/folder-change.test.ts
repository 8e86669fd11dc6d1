import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolderChange } from '../../src/adapters/filesystem/folder-change.ts';
import { temporaryFolder } from './temporary-repository.ts';

type Contents = Readonly<Record<string, string | Buffer>>;

function folderOf(files: Contents): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function changedFiles(base: Contents, head: Contents): Promise<readonly string[]> {
  const { files } = await readFolderChange({ base: folderOf(base), head: folderOf(head) });
  return files.map(({ path, status }) => `${status} ${path}`).toSorted();
}

test('each file that differs is told once, whether or not it is text', async () => {
  const bytes = (last: number): Buffer => Buffer.from([0, 159, 146, last]);
  expect(
    await changedFiles(
      { 'a.tf': 'a = 1\n', 'same.tf': 'x\n', 'blob.bin': bytes(1), 'gone.tf': 'variable "gone" {\n  type = string\n}\n' },
      { 'a.tf': 'a = 2\n', 'same.tf': 'x\n', 'blob.bin': bytes(2), 'new.json': '{"A": {}}\n' },
    ),
  ).toEqual(['added new.json', 'modified a.tf', 'modified blob.bin', 'removed gone.tf']);
});

test('reports of a synthesis are no change beside the manifest of an assembly, and are one elsewhere', async () => {
  const reports = ['tree.json', 'App.assets.json', 'App.metadata.json', 'AwsSolutions-App-NagReport.csv', 'validation-report.json'];
  const all = (text: string): Contents =>
    Object.fromEntries(['cdk.out/', 'other/'].flatMap((folder) => [...reports, 'App.template.json'].map((name) => [folder + name, text])));
  const template = (name: string): string => `{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "${name}"}}}}\n`;
  const manifest = { 'cdk.out/manifest.json': '{}\n' };
  expect(await changedFiles({ ...all(template('a')), ...manifest }, { ...all(template('b')), ...manifest })).toEqual(
    ['cdk.out/App.template.json', ...['App.template.json', ...reports].map((name) => `other/${name}`)]
      .map((path) => `modified ${path}`)
      .toSorted(),
  );
});
