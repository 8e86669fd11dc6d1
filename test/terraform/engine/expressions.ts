import fc from 'fast-check';

/** Expressions over the variables and locals of `answers/common.tf`, most of them with types that go together. */
export const atoms = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '2.5',
  '0.1',
  '1e3',
  '9007199254740993',
  '""',
  '"a"',
  '"1"',
  '"true"',
  '"é"',
  '"10.0.0.0/8"',
  '[]',
  '[1, 2]',
  '["b", "a", "b"]',
  '[1, "x"]',
  '[null]',
  '[["a"], []]',
  '[{ a = 1 }, { a = "x" }]',
  '[true, false]',
  '{}',
  '{ a = 1 }',
  '{ b = 2, a = "x" }',
  '{ a = [1], b = ["x", "y"] }',
  '{ a = { c = 1 }, b = {} }',
  'tolist([])',
  'toset([])',
  'tomap({})',
  'toset(["b", "a"])',
  'toset([10, 9])',
  'tolist([1, "2"])',
  'tomap({ a = 1, b = "x" })',

  'var.lst',
  'var.st',
  'var.mp',
  'var.obj',
  'var.objnull',
  'var.tup',
  'var.nul',
  'var.nulllist',
  'var.objlist',
  'var.stobj',
  'var.emap',
  'var.nums',
  'var.mplist',
  'local.objs',
  'local.nest',
  'jsonencode({ a = [1] })',
  'jsonencode("x")',
  '(1 / 3)',
  'length(var.lst)',
];

const unary = ['length', 'keys', 'values', 'tolist', 'toset', 'tomap', 'tostring', 'tonumber', 'tobool', 'flatten', 'distinct', 'compact'];
const more = [
  'reverse',
  'sort',
  'sum',
  'max',
  'min',
  'one',
  'alltrue',
  'anytrue',
  'jsonencode',
  'jsondecode',
  'upper',
  'abs',
  'ceil',
  'floor',
];
const binary = [
  'concat',
  'merge',
  'coalesce',
  'coalescelist',
  'contains',
  'setunion',
  'setintersection',
  'setsubtract',
  'setproduct',
  'element',
];
const others = [
  'lookup',
  'zipmap',
  'chunklist',
  'join',
  'split',
  'index',
  'range',
  'trimprefix',
  'format',
  'formatlist',
  'matchkeys',
  'slice',
];
const operators = ['==', '!=', '<', '>=', '+', '-', '*', '/', '%', '&&', '||'];

export const expressions = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const two = fc.tuple(inner, inner);
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: fc.constantFrom(...atoms), weight: 4 },
      fc.tuple(fc.constantFrom(...unary, ...more), inner).map(([name, a]) => `${name}(${a})`),
      fc.tuple(fc.constantFrom(...binary, ...others), two).map(([name, [a, b]]) => `${name}(${a}, ${b})`),
      fc
        .tuple(fc.constantFrom('lookup', 'slice', 'matchkeys', 'replace', 'format', 'merge', 'range'), two, inner)
        .map(([name, [a, b], c]) => {
          return `${name}(${a}, ${b}, ${c})`;
        }),
      fc.tuple(inner, fc.constantFrom(...operators), inner).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      fc.tuple(fc.constantFrom('true', 'false'), two).map(([condition, [a, b]]) => `(${condition} ? ${a} : ${b})`),
      two.map(([a, b]) => `[${a}, ${b}]`),
      two.map(([a, b]) => `{ a = ${a}, z = ${b} }`),
      inner.map((a) => `[for k, v in ${a} : v]`),
      inner.map((a) => `{ for k, v in ${a} : k => v }`),
      inner.map((a) => `{ for k, v in ${a} : "x" => k... }`),
      fc.tuple(inner, fc.constantFrom('[0]', '["a"]', '.a', '[*]', '[*].a', '.*.a', '[2.5]', '[null]')).map(([a, step]) => `${a}${step}`),
      inner.map((a) => `"<\${${a}}>"`),
      two.map(([a, b]) => `try(${a}, ${b})`),
      inner.map((a) => `can(${a})`),
    ),
  };
}).expression;
