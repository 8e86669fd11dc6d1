/** Recall, false-positive rate and precision of one scanner over all rows; `lines[i]` are the [first, last] lines of its findings in row i. */
export function scoreRows(rows, lines) {
  const bySource = new Map();
  const byGroup = new Map();
  const byRule = new Map();
  const missed = [];
  const falseHits = [];
  rows.forEach((row, index) => {
    if (!row.expect && row.scope !== 'any') return;
    const hit = lines[index].some(([first, last]) => touches(row, first, last));
    for (const [map, key] of [
      [bySource, row.source],
      [byGroup, row.group],
      [byRule, `${row.source}/${row.rule}`],
    ]) {
      const count = map.get(key) ?? { t: 0, tp: 0, f: 0, fp: 0 };
      map.set(key, count);
      count[row.expect ? 't' : 'f']++;
      if (hit) count[row.expect ? 'tp' : 'fp']++;
    }
    if (row.expect && !hit) missed.push(index);
    if (!row.expect && hit) falseHits.push(index);
  });
  return { bySource, byGroup, byRule, missed, falseHits };
}

function touches(row, first, last) {
  if (row.line === null || row.line === undefined) return true;
  return first <= (row.line_end ?? row.line) && last >= row.line;
}

const ratio = (a, b) => (b === 0 ? '-' : (a / b).toFixed(3));
const cell = ({ t, tp, f, fp }) => `R ${ratio(tp, t)}  FP ${ratio(fp, f)}  P ${ratio(tp, tp + fp)}`;

export function printSources(scored) {
  const table = {};
  for (const source of scored[0].bySource.keys()) {
    const { t, f } = scored[0].bySource.get(source);
    table[source] = { true: t, false: f, ...Object.fromEntries(scored.map((score) => [score.name, cell(score.bySource.get(source))])) };
  }
  console.log('Recall, false-positive rate and precision by source');
  console.table(table);
}

export function printGroups(scored) {
  const table = {};
  for (const [group, { t, f }] of [...scored[0].byGroup].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    table[group] = {
      true: t,
      false: f,
      ...Object.fromEntries(
        scored.map((score) => [score.name, `R ${ratio(score.byGroup.get(group).tp, t)}  FP ${ratio(score.byGroup.get(group).fp, f)}`]),
      ),
    };
  }
  console.log('By group, all sources');
  console.table(table);
}

/** The mean of the recall of each rule, and the rules below 0.9. */
export function printRules(scored, source) {
  for (const score of scored) {
    const rules = [...score.byRule].filter(([key, count]) => key.startsWith(`${source}/`) && count.t > 0);
    if (rules.length === 0) continue;
    const mean = rules.reduce((sum, [, { t, tp }]) => sum + tp / t, 0) / rules.length;
    console.log(`${source}' samples, mean recall by rule (${rules.length} rules): ${mean.toFixed(3)}  ${score.name}`);
    if (score === scored[0])
      console.log(
        '  below 0.9:',
        rules
          .filter(([, { t, tp }]) => tp / t < 0.9)
          .map(([key, { t, tp }]) => `${key.split('/')[1]} ${tp}/${t}`)
          .join(', '),
      );
  }
}

/** Whole files: everything reported on a line without a true label counts as wrong. */
export function scoreFiles(files, detectSecrets) {
  const table = {};
  for (const [name, keep] of [
    ['everything', () => true],
    ['likely or certain', (hit) => hit.tier !== 'possible'],
  ]) {
    const sum = { right: 0, wrong: 0, found: 0, total: 0 };
    const wrongBy = new Map();
    for (const file of files) scoreFile(file, detectSecrets({ path: file.file_name, text: file.text }).hits.filter(keep), sum, wrongBy);
    table[name] = {
      recall: ratio(sum.found, sum.total),
      precision: ratio(sum.right, sum.right + sum.wrong),
      right: sum.right,
      wrong: sum.wrong,
    };
    console.log('wrong by detector,', name, Object.fromEntries([...wrongBy].toSorted((a, b) => b[1] - a[1]).slice(0, 12)));
  }
  console.log('Whole files (unlabelled counts as wrong)');
  console.table(table);
}

function scoreFile(file, hits, sum, wrongBy) {
  const labels = file.labels.filter((label) => label.expect);
  const onLabel = (hit, label) => hit.range.startLine <= label.line_end && hit.range.endLine >= label.line;
  for (const hit of hits) {
    const isRight = labels.some((label) => onLabel(hit, label));
    sum[isRight ? 'right' : 'wrong']++;
    if (!isRight) wrongBy.set(hit.detector, (wrongBy.get(hit.detector) ?? 0) + 1);
  }
  const core = labels.filter((label) => label.core);
  sum.total += core.length;
  sum.found += core.filter((label) => hits.some((hit) => onLabel(hit, label))).length;
}
