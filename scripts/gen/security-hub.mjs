/** The controls of Security Hub's Foundational standard that no policy covers, each with what is decided of it (test/maturity/security-hub.ts). */
export function renderSecurityHub(policies, model, { foundational, controlOf, reasonOut }) {
  const covered = new Set(policies.flatMap(({ covers }) => covers.securityHub ?? []));
  const rest = foundational.filter((id) => !covered.has(id));
  const within = Map.groupBy(
    rest.filter((id) => controlOf.has(id)),
    (id) => controlOf.get(id),
  );
  const outside = Map.groupBy(
    rest.filter((id) => !controlOf.has(id)),
    (id) => reasonOut.get(id),
  );
  const title = (control) => model.controls.get(control)?.title ?? control;
  return [
    "## Security Hub's Foundational standard",
    '',
    `Of the ${foundational.length} controls of AWS Foundational Security Best Practices v1.0.0, ${foundational.length - rest.length} have a policy (above). Of the others:`,
    '',
    '| | ids | why |',
    '|---|---|---|',
    ...[...within]
      .map(([control, ids]) => `| in | ${ids.join(', ')} | belongs to "${title(control)}", and no policy reads it yet |`)
      .toSorted(),
    ...[...outside].map(([why, ids]) => `| out | ${ids.join(', ')} | ${why} |`),
    '',
  ];
}
