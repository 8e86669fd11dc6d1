import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';

/** What is in deploy/ names what there is. Nothing of it is started here: there are no containers. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = readdirSync(join(root, 'deploy'));

test('every file can be read', () => {
  const documents = files.flatMap((file) => (/\.ya?ml$/u.test(file) ? loadAll(read(`deploy/${file}`)) : []));
  expect(documents.length).toBeGreaterThanOrEqual(9);
  expect(JSON.parse(read('deploy/dashboard.json'))).toMatchObject({ title: 'Phasegate' });
});

/** Names of metrics that are asked for and not given; a histogram is asked for by its parts. */
function unknownMetrics(asking: string, giving: string): readonly string[] {
  const given = new Set(
    [...giving.matchAll(/(counter|gauge|histogram)\(\s*'([a-z_]+)'/gu)].map(([, kind, name = '']) => `${kind} ${name}`),
  );
  const asked = [...new Set(asking.match(/\b(?:phasegate|process)_[a-z_]+/gu))];
  expect(asked.length).toBeGreaterThan(4);
  return asked.filter((name) => {
    const whole = name.replace(/_(?:bucket|sum|count)$/u, '');
    return whole === name ? !given.has(`counter ${name}`) && !given.has(`gauge ${name}`) : !given.has(`histogram ${whole}`);
  });
}

const metricsSource = read('src/entry/app/app-metrics.ts');

describe.each(['deploy/alerts.yml', 'deploy/dashboard.json'])('%s', (path) => {
  test('asks for metrics that the server gives', () => {
    expect(unknownMetrics(read(path), metricsSource)).toEqual([]);
  });

  test.each([
    ['has another name', metricsSource.replaceAll('phasegate_deliveries_total', 'phasegate_events_total'), 'phasegate_deliveries_total'],
    [
      'is no histogram any more',
      metricsSource.replaceAll(/histogram(?=\('phasegate_review_seconds)/gu, 'counter'),
      'phasegate_review_seconds_bucket',
    ],
  ])('a metric that %s is missed', (_, source, name) => {
    expect(unknownMetrics(read(path), source)).toEqual([name]);
  });
});

const pageOf = (alert: string): string => `${alert.replaceAll(/(?<!^)(?=[A-Z])/gu, '-').toLowerCase()}.md`;

/** What alerts and pages lack of each other: no page, another link, another heading, no line in the list; or a page without its alert. */
function unpaired(alerts: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const rules = [...alerts.matchAll(/alert: (\w+)[^]*?runbook: ([^ }]+)/gu)].map(([, name = '', link = '']) => ({ name, link }));
  expect(rules.length).toBeGreaterThan(5);
  const wrong = rules.flatMap(({ name, link }) => {
    const page = pages.get(pageOf(name));
    if (page === undefined) return [`${name} has no page`];
    return [
      ...(link === `docs/runbooks/${pageOf(name)}` ? [] : [`${name} leads to ${link}`]),
      ...(page.startsWith(`# ${name}\n`) ? [] : [`the page of ${name} has another heading`]),
      ...((pages.get('README.md') ?? '').includes(`[${name}](${pageOf(name)})`) ? [] : [`${name} is not in the list`]),
    ];
  });
  const own = new Set(rules.map(({ name }) => pageOf(name)));
  return [
    ...wrong,
    ...[...pages.keys()].filter((page) => page.startsWith('phasegate-') && !own.has(page)).map((page) => `${page} has no alert`),
  ];
}

describe('runbooks', () => {
  const alerts = read('deploy/alerts.yml');
  const pages = new Map(readdirSync(join(root, 'docs/runbooks')).map((name) => [name, read(`docs/runbooks/${name}`)]));

  test('every alert has its page, and every page its alert', () => expect(unpaired(alerts, pages)).toEqual([]));

  test.each([
    [
      'an alert without a page',
      alerts.replaceAll('PhasegateSlow', 'PhasegateTired'),
      pages,
      ['PhasegateTired has no page', 'phasegate-slow.md has no alert'],
    ],
    [
      'a link that leads elsewhere',
      alerts.replace('phasegate-slow.md', 'phasegate-down.md'),
      pages,
      ['PhasegateSlow leads to docs/runbooks/phasegate-down.md'],
    ],
    [
      'a page under another heading',
      alerts,
      new Map([...pages, ['phasegate-slow.md', '# Slow\n']]),
      ['the page of PhasegateSlow has another heading'],
    ],
    [
      'a page that no list names',
      alerts,
      new Map([...pages, ['README.md', (pages.get('README.md') ?? '').replace('[PhasegateSlow]', '')]]),
      ['PhasegateSlow is not in the list'],
    ],
  ])('%s is found', (_, rules, found, wrong) => expect(unpaired(rules, found)).toEqual(wrong));
});

test('variables of the containers are those that the server reads', () => {
  const known = read('src/entry/app/settings.ts');
  const named = ['compose.yaml', 'kubernetes.yaml'].flatMap((file) => read(`deploy/${file}`).match(/\bPHASEGATE_[A-Z]+/gu) ?? []);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
