/** Places of a source at which it can be changed, and how: pure, on the tree of TypeScript's parser that vitest brings. */
import { parseAst } from 'vitest/node';

const otherOperators = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
};

/** Words that are ranked or told apart: the neighbour of each. */
const otherWords = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'info',
  info: 'low',
  certain: 'likely',
  likely: 'possible',
  possible: 'certain',
  block: 'advise',
  advise: 'block',
  RIGHT: 'LEFT',
  LEFT: 'RIGHT',
};

/**
 * Every change that can be made to the text: `{start, end, kind, original, mutant, form}`, offsets in UTF-16 units. `form` says where the pair
 * stands: an expression, an element of a list, or a statement.
 */
export function candidatesIn(text) {
  const found = [];
  visit(parseAst(text, { lang: 'ts' }), (node, parent, key) => {
    for (const one of changesOf(node, parent, key, text)) found.push({ start: node.start, end: node.end, ...one });
  });
  return found.map((one) => ({ ...one, original: text.slice(one.start, one.end) })).filter(({ mutant, original }) => mutant !== original);
}

/** Types are gone before anything runs, and directives and imports are no expressions. */
const untouched = /^(?:TSType|TSInterface|TSEnum|TSModule|TSDeclare|Import|ExportAll)/;

function visit(node, tell, parent, key) {
  if (untouched.test(node.type)) return;
  tell(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'typeAnnotation' || name === 'returnType' || name === 'typeArguments' || name === 'typeParameters') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, tell, node, name);
    }
  }
}

const expression = (kind, mutant) => ({ kind, mutant, form: 'expression' });

/** By the type of node: its changes, given a function that reads the text of a part. */
const byType = {
  *BinaryExpression({ left, right, operator }, inside) {
    const other = otherOperators[operator];
    if (other !== undefined && !(operator === '+' && isText(left, right)))
      yield expression('operator', `${inside(left)} ${other} ${inside(right)}`);
  },
  *LogicalExpression({ left, right, operator }, inside) {
    if (operator === '??') yield expression('no fallback', inside(left));
    else yield expression('operator', `${inside(left)} ${otherOperators[operator]} ${inside(right)}`);
  },
  *UnaryExpression({ operator, argument }, inside) {
    if (operator === '!') yield expression('negation', inside(argument));
  },
  *ConditionalExpression({ test, consequent, alternate }, inside) {
    yield expression('branches', `${inside(test)} ? ${inside(alternate)} : ${inside(consequent)}`);
  },
  *Literal({ value }) {
    if (typeof value === 'boolean') yield expression('literal', String(!value));
    if (typeof value === 'number') yield expression('literal', String(value + 1));
    if (typeof value === 'string' && otherWords[value] !== undefined) yield expression('literal', `'${otherWords[value]}'`);
  },
  *ExpressionStatement({ directive }) {
    if (typeof directive !== 'string') yield { kind: 'statement gone', mutant: '', form: 'statement' };
  },
};

function* changesOf(node, parent, key, text) {
  const inside = (part) => text.slice(part.start, part.end);
  const own = byType[node.type];
  if (own !== undefined && (node.type !== 'Literal' || isValue(parent, key))) yield* own(node, inside);
  if (key === 'test' && (parent.type === 'IfStatement' || parent.type === 'WhileStatement'))
    yield expression('condition', `!(${inside(node)})`);
  if (key === 'elements' && parent.type === 'ArrayExpression' && node.type !== 'SpreadElement')
    yield { kind: 'element gone', mutant: '', form: 'element' };
}

function isText(...parts) {
  return parts.some((part) => part.type === 'TemplateLiteral' || (part.type === 'Literal' && typeof part.value === 'string'));
}

function isValue(parent, key) {
  if (parent.type.startsWith('TS') && parent.type !== 'TSAsExpression' && parent.type !== 'TSSatisfiesExpression') return false;
  return !(key === 'key' && parent.computed !== true);
}

/** The text with every chosen change in it; `globalThis.mutated(n)` says at run time whether change n is on. Changes must not overlap. */
export function withChanges(text, changes) {
  let result = text;
  for (const { number, start, end, original, mutant, form } of changes.toSorted((a, b) => b.start - a.start)) {
    const test = `globalThis.mutated(${number})`;
    const written = {
      expression: `(${test} ? (${mutant}) : (${original}))`,
      element: `...(${test} ? [] : [${original}])`,
      // A block around it keeps the `else` that may follow from becoming its own.
      statement: `{ if (!${test}) { ${original} } }`,
    }[form];
    result = result.slice(0, start) + written + result.slice(end);
  }
  return result;
}
