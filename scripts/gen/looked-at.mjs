/**
 * What a policy of data looks at, as a table: the resources and attributes of each row, what is wanted, and what holds where nothing is written. Undefined for
 * a policy that names no types: its code says what it looks at.
 */
export function renderLookedAt(policy) {
  const { rows = [], falls = [], companions = [], apart = [], presences = [] } = policy;
  const lines = [...rows, ...falls, ...companions, ...apart, ...presences].map(lineOf);
  if (lines.length === 0) return policy.types === undefined ? undefined : `Resources of the types ${policy.types.map(code).join(', ')}.`;
  const shown = table(['what', 'where', 'wanted', 'where nothing is written'], lines);
  const others = (policy.types ?? []).map(code).filter((type) => !shown.includes(type));
  return others.length === 0
    ? shown
    : `${shown}\n\nBeside these, by rules that no table holds, resources of the types ${others.join(', ')}.`;
}

function lineOf(row) {
  if (row.order !== undefined) return protection(row);
  if (row.terraform?.of !== undefined || row.cloudformation?.of !== undefined) return companion(row);
  const isPresence = Array.isArray(row.terraform ?? row.cloudformation);
  return isPresence ? presence(row) : apart(row);
}

function protection({ what, order, wanted, byDefault, unit, severity, fall, absent, only, unless, inherits, ...paths }) {
  const names = order.names === undefined ? '' : ` (values it names: ${order.names.map(code).join(', ')})`;
  const weights = [
    severity === undefined ? [] : `${severity} severity`,
    fall === undefined ? [] : `${fall} severity where it falls`,
    absent === undefined ? [] : `${absent} severity where nothing is written`,
  ].flat();
  const copies = Object.values(inherits ?? {}).flat();
  return [
    said(what, weights),
    [
      ...placesOf(paths),
      ...conditions('where', only),
      ...substitutes(unless),
      ...(copies.length === 0 ? [] : [`a copy by ${copies.map(code).join(' or ')} is as its source`]),
    ],
    wanted === undefined ? `no less than before${names}` : `${value(wanted)}${unit === undefined ? '' : ` ${unit}`}${names}`,
    byDefault === undefined ? 'not judged' : value(byDefault),
  ];
}

function companion({ what, severity, only, such, unless, unlessKind, ...dialects }) {
  const places = dialectsIn(dialects).flatMap(({ of, by, usedBy, partOf, own }) => [
    Object.keys(by).length === 0 ? pathList(of) : `${pathList(of)} with ${pathList(by)}`,
    ...(usedBy === undefined ? [] : [`which ${pathList(usedBy.by)} names by ${code(usedBy.name)}`]),
    ...(partOf === undefined ? [] : [`or of what it is a part of: ${pathList(partOf)}`]),
    ...(own === undefined ? [] : [`or its own ${pathList(own)}`]),
  ]);
  const limits = [...conditions('where', only), ...conditions('with', such), ...substitutes(unless)];
  const kinds = unlessKind === undefined ? [] : [`not of ${code(unlessKind)}`];
  return [
    said(what, severity === undefined ? [] : [`${severity} severity`]),
    [...places, ...limits, ...kinds],
    'that it is there',
    'not there',
  ];
}

function presence({ what, such, only, each, ...dialects }) {
  const names = each === undefined || each === 'resource' ? [] : dialectsIn(each).map((path) => `each by ${code(path)}`);
  const places = dialectsIn(dialects).map((types) => types.map(code).join(', '));
  const limits = [...conditions('with', such), ...names, ...(each === 'resource' ? ['each by itself'] : [])];
  return [what, [...places, ...limits], ['that it is there', ...conditions('with', only)].join(' '), 'not there'];
}

function apart({ what, terraform, such, own, others }) {
  const ownSetting =
    own === undefined ? [] : [`or ${code(own.type)} itself, called by ${code(own.name)}, ${conditions('with', own.such).join(' ')}`];
  const places = [
    pathList(terraform),
    ...conditions('with', such),
    ...ownSetting,
    ...(others === undefined ? [] : [`or ${pathList(others)}`]),
  ];
  return [what, places, 'that it stays', 'not there'];
}

function placesOf(dialects) {
  return dialectsIn(dialects).map(pathList);
}

function dialectsIn({ terraform, cloudformation }) {
  return [terraform, cloudformation].filter((one) => one !== undefined);
}

function pathList(paths) {
  return Object.entries(paths)
    .map(([type, path]) => (path === '' ? code(type) : `${code(type)} ${code(path)}`))
    .join(', ');
}

function conditions(word, list = []) {
  return list.map(({ terraform, cloudformation, is, byDefault }) => {
    const paths = [...new Set([terraform, cloudformation].filter((path) => path !== undefined))].map(code).join(' or ');
    return `${word} ${paths} ${wantedText(is)}${byDefault === undefined ? '' : ` (${value(byDefault)} where nothing is written)`}`;
  });
}

function wantedText(is) {
  if (is === 'set' || is === 'not set') return is;
  if (Array.isArray(is)) return `= ${is.map(value).join(' or ')}`;
  if (is instanceof RegExp) return `matches ${code(String(is))}`;
  if ('mentions' in is) return `says ${code(String(is.mentions))}`;
  return 'is such as the policy asks';
}

function substitutes(list = []) {
  return list.map(({ type, only, isRegional }) => {
    const limits = [...conditions('with', only), ...(isRegional === true ? ['in the same region'] : [])];
    return `unless there is ${[code(type), ...limits].join(' ')}`;
  });
}

function value(literal) {
  if (literal === null || literal === 'set') return literal ?? 'nothing';
  return Array.isArray(literal) ? literal.map(code).join(', ') : code(String(literal));
}

/** With what sets the row apart from the others of its policy. */
function said(what, notes) {
  return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}

function code(text) {
  return text === '' ? 'an empty text' : text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function table(head, lines) {
  const cell = (one) => [one].flat().join('<br>').replaceAll('|', '\\|');
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}
