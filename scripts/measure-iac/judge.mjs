/** How a case of another tool came out: pure, for `measure-iac.mjs`. */

/** Rule ids are written in several ways: `AVD-AWS-0107` and `AWS-0107`, a title and its slug. */
function normal(rule) {
  return rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** Titles by `peer rule`, from a table with a header line; a cell with a comma stands in quotes. */
export function titlesOf(table) {
  const [header = [], ...rows] = table
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain),
    );
  const [peer, id, title] = ['peer', 'rule_id', 'rule_title'].map((name) => header.indexOf(name));
  return new Map(rows.map((row) => [`${row[peer]} ${normal(row[id] ?? '')}`, row[title]]));
}

/** The policies that say that they answer the rule of a row, under whichever of its names. */
export function answeringPolicies(policies, titles) {
  const covered = new Map();
  for (const policy of policies) {
    for (const [peer, rules] of Object.entries(policy.covers)) {
      for (const rule of rules) covered.set(`${peer} ${normal(rule)}`, [...(covered.get(`${peer} ${normal(rule)}`) ?? []), policy]);
    }
  }
  return ({ peer, peer_rule: rule, peer_slug: slug = '' }) => {
    const names = [rule, slug, titles.get(`${peer} ${normal(rule)}`) ?? ''].filter((name) => name !== '');
    return [...new Set(names.flatMap((name) => covered.get(`${peer} ${normal(name)}`) ?? []))];
  };
}

/**
 * Expected groups that were found, and findings where none belongs. What a case expects of one resource is one group, however many of its
 * places are named: other tools report each port. A finding that stands for several instances is a finding of each.
 */
export function judgeRow(row, ids, findings) {
  const found = findings.flatMap(instancesOf).filter((one) => ids.has(one.policyId));
  const groups = row.negative ? [] : groupsOf(row.expect);
  const wrong = row.negative ? found : found.filter((one) => (row.pass ?? []).some((resource) => isOf(one, resource)));
  return {
    expected: groups.reduce((sum, { count }) => sum + count, 0),
    found: groups.reduce((sum, group) => sum + Math.min(group.count, foundIn(group, found)), 0),
    negatives: row.negative ? 1 : (row.pass?.length ?? 0),
    wrong,
  };
}

function instancesOf({ policyId, resource, location, instances = [{ policyId, resource }] }) {
  return instances.map((one) => ({ policyId: one.policyId, resource: one.resource, location }));
}

function groupsOf(expect) {
  const groups = new Map();
  for (const { file, line, resource, count = 1 } of expect) {
    const key = resource === undefined ? `${file} ${line}` : `${file} of ${resource}`;
    const known = groups.get(key) ?? { file, resource, lines: [], count: 0 };
    // Places of one resource are one group; a number of findings without a resource is so many of them.
    groups.set(key, { ...known, lines: [...known.lines, line], count: resource === undefined ? known.count + count : 1 });
  }
  return [...groups.values()];
}

/** Different resources at the place: at the very line counts, where the policy speaks of another resource (the bucket, not its access block). */
function foundIn({ file, resource, lines }, found) {
  const there = found.filter(({ location: { path } }) => file === undefined || file === '*' || path === file);
  const own = there.filter((one) => resource === undefined || isOf(one, resource) || lines.includes(one.location.startLine));
  return new Set(own.map((one) => one.resource)).size;
}

/** `AWS::EC2::SecurityGroup.Web` is shown as `template.yaml: Web`, `aws_instance.web[0]` stands for `aws_instance.web`, unless the case names one of them. */
function isOf(finding, resource) {
  const name = resource.startsWith('AWS::') ? resource.slice(resource.lastIndexOf('.') + 1) : resource;
  const shown = name.includes('[') ? finding.resource : finding.resource.replaceAll(/\[[^\]]*\]/g, '');
  return shown === name || shown.endsWith(` ${name}`) || shown.endsWith(`.${name}`);
}
