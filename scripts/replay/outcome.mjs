/** What a build said of a change, and how two builds differ in it: pure, for `replay.mjs`. */

/** Blocking findings of a JSON report and why it is none, if it is; where there is no report the first line says so. */
export function blocksOf(output) {
  const report = reportIn(output);
  if (report === undefined) return { blocks: [], error: output.trim().split('\n')[0] ?? '' };
  const { findings, failures = [] } = report;
  return { blocks: findings.filter(({ verdict }) => verdict === 'block').map(shownFinding), error: failures[0] ?? '' };
}

/** The JSON report in what a build printed; undefined when it printed none. */
export function reportIn(output) {
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return Array.isArray(report.findings) ? report : undefined;
  } catch {
    return undefined;
  }
}

function shownFinding({ policyId, severity, confidence, location, message, fingerprint }) {
  return { key: fingerprint, text: `${policyId} ${severity}/${confidence} ${location.path}:${location.startLine} ${message}` };
}

function changeName({ i, line, repo, base, head }) {
  return `${i ?? line} ${repo} ${base.slice(0, 10)}..${head.slice(0, 10)}`;
}

/** One line for a change that blocks or fails, and one for each finding that blocks it. */
export function describeChange({ row, own }) {
  if (own.code === 0) return [];
  const failed = own.code === 1 ? '' : ` ${own.error}`;
  return [`${changeName(row)} exit ${own.code} ${own.ms} ms${failed}`, ...own.blocks.map(({ text }) => `    ${text}`)];
}

/** What one build says and the other does not: `+` is said by the first alone, `-` by the second alone. */
export function differencesOf({ row, own, other }) {
  if (other === undefined) return [];
  const name = changeName(row);
  const alone = (these, those) => these.filter(({ key }) => !those.some((one) => one.key === key));
  const exits = own.code === other.code ? [] : [`${name} exit ${other.code} -> ${own.code} ${own.error || other.error}`.trimEnd()];
  return [
    ...exits,
    ...alone(own.blocks, other.blocks).map(({ text }) => `${name} + ${text}`),
    ...alone(other.blocks, own.blocks).map(({ text }) => `${name} - ${text}`),
  ];
}

export function summaryOf(done) {
  const count = (code) => done.filter(({ own }) => own.code === code).length;
  const rest = done.length - count(0) - count(1) - count(2);
  const crashed = rest === 0 ? '' : `, otherwise ${rest}`;
  return `${done.length} changes reviewed: ${count(0)} pass, ${count(1)} block, ${count(2)} fail${crashed}`;
}

function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Milliseconds of each build, and of the pairs the ratio: that of a pair says more than that of the medians. */
export function timesOf(done) {
  const line = (name, times) => `${name}: ms median ${percentile(times, 0.5)}, p95 ${percentile(times, 0.95)}, max ${Math.max(...times)}`;
  const own = line('times', done.map(({ own: { ms } }) => ms)); // prettier-ignore
  const pairs = done.filter(({ other }) => other !== undefined);
  if (pairs.length === 0) return [own];
  const ratio = percentile(
    pairs.map((pair) => pair.own.ms / Math.max(1, pair.other.ms)),
    0.5,
  );
  return [own, line('against', pairs.map(({ other }) => other.ms)), `ratio of the pairs, median: ${ratio.toFixed(2)}`]; // prettier-ignore
}
