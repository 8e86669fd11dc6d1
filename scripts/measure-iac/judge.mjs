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
  return (row) => [...new Set(namesOf(row, titles).flatMap((name) => covered.get(name) ?? []))];
}

/** Every name of the rule of a row, with its tool. */
function namesOf({ peer, peer_rule: rule, peer_slug: slug = '' }, titles) {
  const names = [rule, slug, titles.get(`${peer} ${normal(rule)}`) ?? ''].filter((name) => name !== '');
  return names.map((name) => `${peer} ${normal(name)}`);
}

/**
 * How the cases of single rules are read: `parts` says which findings of a policy with several answer a rule, by aspect or message;
 * `elsewhere` that the policy tells another resource than the rule; `disputed` which rules or cases are wrong, or single resources that a case calls right, and
 * `outOfScope` which rules are about something else than security, each with the reason. Cases are expressions over their ids.
 */
export function readingsOf({ parts = [], elsewhere = [], disputed = [], outOfScope = [] }, titles) {
  const about = (row, { peer, rules = [], cases = [] }) => {
    const names = new Set(namesOf(row, titles));
    return cases.some((one) => new RegExp(one).test(row.id)) || rules.some((rule) => names.has(`${peer} ${normal(rule)}`));
  };
  return (row) => {
    const own = parts.filter((part) => about(row, part));
    const ofPolicy = ({ policyId }) => own.filter(({ policy }) => policy === policyId);
    const fits = ({ aspect = '', says = '' }, finding) =>
      new RegExp(aspect, 'i').test(finding.aspect ?? '') && new RegExp(says, 'i').test(finding.message ?? '');
    return {
      isAnswer: (finding) => ofPolicy(finding).length === 0 || ofPolicy(finding).some((part) => fits(part, finding)),
      isElsewhere: elsewhere.some((one) => about(row, one)),
      dispute: disputed.find((one) => one.resources === undefined && about(row, one))?.why,
      disputedResources: disputed.flatMap((one) => (one.resources !== undefined && about(row, one) ? one.resources : [])),
      isOutOfScope: outOfScope.some((one) => about(row, one)),
    };
  };
}

/**
 * Expected groups that were found, and findings where none belongs. What a case expects of one resource is one group, however many of its
 * places are named: other tools report each port. A finding that stands for several instances is a finding of each.
 */
export function judgeRow(row, ids, findings, reading = plain) {
  const found = findings.flatMap(instancesOf).filter((one) => ids.has(one.policyId) && reading.isAnswer(one));
  const groups = row.negative ? [] : groupsOf(row.expect).map((group) => ({ ...group, block: blockOf(row.files, group.resource) }));
  const passed = passing(row).filter((resource) => !reading.disputedResources.includes(resource));
  const wrong = row.negative ? found : found.filter((one) => passed.some((resource) => isOf(one, resource)));
  return {
    expected: sumOf(groups, ({ count }) => count),
    found: reading.isElsewhere
      ? foundElsewhere(row, groups, found)
      : sumOf(groups, (group) => Math.min(group.count, foundIn(group, found))),
    negatives: row.negative ? 1 : passed.length,
    disputed: passing(row).length - passed.length,
    wrong,
  };
}

/** What a case calls right. A name that two directories of it give to two resources says nothing of either. */
function passing({ pass = [], expect }) {
  const wanted = new Set(expect.map(({ resource }) => resource));
  return pass.filter((resource) => !wanted.has(resource));
}

const plain = { isAnswer: () => true, isElsewhere: false, disputedResources: [] };

function sumOf(groups, countOf) {
  return groups.reduce((sum, group) => sum + countOf(group), 0);
}

/** Where the policy tells another resource than the case names: so many as it names, those that it calls right left out. */
function foundElsewhere(row, groups, found) {
  const told = new Set(found.filter((one) => !passing(row).some((resource) => isOf(one, resource))).map((one) => one.resource));
  return Math.min(
    sumOf(groups, ({ count }) => count),
    told.size,
  );
}

/** The lines of a resource of Terraform: a finding in them is about it, though the policy speaks of what it belongs to. */
function blockOf(files, resource = '') {
  const [type, name] = resource.split('.');
  for (const [path, text] of Object.entries(files)) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => new RegExp(`^\\s*resource\\s+"?${type}"?\\s+"?${name}"?\\s*\\{`).test(line));
    if (name === undefined || start < 0) continue;
    const end = lines.findIndex((line, index) => index >= start && /^\s?\}/.test(line));
    return { path, start: start + 1, end: end < 0 ? lines.length : end + 1 };
  }
  return undefined;
}

function instancesOf({ policyId, resource, aspect, message, location, instances = [{ policyId, resource, aspect }] }) {
  return instances.map((one) => ({ policyId: one.policyId, resource: one.resource, aspect: one.aspect, message, location }));
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
function foundIn({ file, resource, lines, block }, found) {
  const isInside = ({ location: { path, startLine } }) => path === block?.path && startLine >= block.start && startLine <= block.end;
  const there = found.filter(({ location: { path } }) => file === undefined || file === '*' || path === file);
  const own = there.filter(
    (one) => resource === undefined || isOf(one, resource) || lines.includes(one.location.startLine) || isInside(one),
  );
  return new Set(own.map((one) => one.resource)).size;
}

/** `AWS::EC2::SecurityGroup.Web` is shown as `template.yaml: Web`, `aws_instance.web[0]` stands for `aws_instance.web`, unless the case names one of them. */
function isOf(finding, resource) {
  const name = resource.startsWith('AWS::') ? resource.slice(resource.lastIndexOf('.') + 1) : resource;
  const shown = name.includes('[') ? finding.resource : finding.resource.replaceAll(/\[[^\]]*\]/g, '');
  return (
    shown === name ||
    shown.endsWith(` ${name}`) ||
    shown.endsWith(`.${name}`) ||
    (name.startsWith('module.') && shown.startsWith(`${name}.`))
  );
}
