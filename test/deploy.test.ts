import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';

/** What is in deploy/ names what there is. Nothing of it is started here: there are no containers. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = readdirSync(join(root, 'deploy'));

test('every file can be read', () => {
  const documents = files.flatMap((file) => (/\.ya?ml$/u.test(file) ? loadAll(read(`deploy/${file}`)) : []));
  expect(documents.length).toBeGreaterThanOrEqual(9);
  expect(JSON.parse(read('deploy/dashboard.json'))).toMatchObject({ title: 'Phasegate' });
});

test.each(['deploy/alerts.yml', 'deploy/dashboard.json'])('%s asks for metrics that the server gives', (path) => {
  const given = read('src/entry/app/app-metrics.ts');
  const asked = [...new Set(read(path).match(/\b(?:phasegate|process)_[a-z_]+/gu))].map((name) =>
    name.replace(/_(?:bucket|sum|count)$/u, ''),
  );
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((name) => !given.includes(`'${name}'`))).toEqual([]);
});

test('every alert has its section in the runbooks, and every section its alert', () => {
  const alerts = [...read('deploy/alerts.yml').matchAll(/alert: (\w+)/gu)].map((match) => match[1]);
  const links = [...read('deploy/alerts.yml').matchAll(/runbooks\.md#(\w+)/gu)].map((match) => match[1]);
  const sections = [...read('docs/runbooks.md').matchAll(/^## (\w+)$/gmu)].map((match) => match[1]);
  expect([sections, links]).toEqual([alerts, alerts.map((name) => name?.toLowerCase())]);
});

test('variables of the containers are those that the server reads', () => {
  const known = read('src/entry/app/settings.ts');
  const named = ['compose.yaml', 'kubernetes.yaml'].flatMap((file) => read(`deploy/${file}`).match(/\bPHASEGATE_[A-Z]+/gu) ?? []);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
