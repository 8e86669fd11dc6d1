import type { Value } from '../../src/core/value.ts';
import { evaluateTemplate } from '../../src/evaluate/cloudformation/evaluate-template.ts';

/** An expression and what engines answer to it; `scripts/gen-cloudformation-answers.mjs` writes them. */
export interface Answer {
  readonly group: string;
  readonly expression: unknown;
  readonly expected?: unknown;
  /** The engines refuse it. */
  readonly error?: boolean;
  /** The engines that say so; none when the documentation decides. */
  readonly by: readonly string[];
  /** Why this answer stands where engines differ. */
  readonly decided?: string;
}

/** A template with loops and the same with them written out, by cfn-lint. */
export interface Loop {
  readonly name: string;
  readonly template: object;
  readonly expanded: object;
}

export interface Answers {
  readonly engines: Readonly<Record<string, string>>;
  readonly head: { readonly Resources: object };
  readonly cases: readonly Answer[];
  readonly loops: readonly Loop[];
}

export interface Judgement {
  /** `failed`: an answer where the engines refuse. */
  readonly verdict: 'equal' | 'wrong' | 'unknown' | 'failed';
  readonly got: unknown;
}

/** What we answer, beside what is expected. */
export function judge({ head }: Pick<Answers, 'head'>, { expression, expected, error }: Answer): Judgement {
  const subject = { Type: 'AWS::X::Y', Properties: { P: expression } };
  const text = JSON.stringify({ ...head, Resources: { ...head.Resources, Subject: subject } });
  const evaluation = evaluateTemplate({ file: { path: 'template.json', text } });
  const value = evaluation?.resources.find(({ address }) => address === 'Subject')?.attributes.entries.get('P');
  const got = dataOf(value);
  if (got === unknown) return { verdict: error === true ? 'equal' : 'unknown', got: value };
  if (error === true) return { verdict: 'failed', got };
  return { verdict: JSON.stringify(asText(got)) === JSON.stringify(asText(jsonOf(value, expected))) ? 'equal' : 'wrong', got };
}

/** Resources by address, with their properties as data: of the template with the loops, and of the one without. */
export function bothOf(
  { head }: Pick<Answers, 'head'>,
  { template, expanded }: Loop,
): { readonly looped: unknown; readonly written: unknown } {
  return { looped: resourcesOf(head, template), written: resourcesOf(head, expanded) };
}

function resourcesOf(head: object, sections: object): unknown {
  const merged = new Map<string, unknown>(Object.entries(head));
  for (const [name, section] of Object.entries(sections) as [string, object][])
    merged.set(name, name === 'Resources' ? section : { ...(merged.get(name) as object | undefined), ...section });
  const evaluation = evaluateTemplate({ file: { path: 'template.json', text: JSON.stringify(Object.fromEntries(merged)) } });
  return (evaluation?.resources ?? [])
    .map(({ address, type, maybe, attributes }) => {
      const data = [...attributes.entries].map(([name, value]) => [name, brief(value)] as const);
      return { address, type, isCertain: maybe === undefined, data: Object.fromEntries(data) };
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

const places: ReadonlySet<string> = new Set(['origin', 'range', 'textStart', 'runs', 'expression']);

/** References have no data; what they refer to does. */
function brief(value: Value): unknown {
  const data = dataOf(value);
  return data === unknown ? JSON.stringify(value, (key, part: unknown) => (places.has(key) ? undefined : part)) : asText(data);
}

const unknown: unique symbol = Symbol('not known');

/** A value as data; `unknown` when a part of it is not known. */
function dataOf(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
    case 'null':
      return null;
    case 'bool':
    case 'number':
    case 'string':
      return value.value;
    case 'json-text':
      return dataOf(value.content);
    case 'list': {
      const items = value.items.map(dataOf);
      return value.more !== undefined || items.includes(unknown) ? unknown : items;
    }
    case 'map': {
      const entries = [...value.entries].map(([key, entry]) => [key, dataOf(entry)] as const);
      return value.more !== undefined || entries.some(([, entry]) => entry === unknown) ? unknown : Object.fromEntries(entries);
    }
    case 'choice':
    case 'template':
    case 'unknown':
      return unknown;
  }
}

/** A document that we keep as a value is a text for the engines. */
function jsonOf(value: Value | undefined, expected: unknown): unknown {
  return value?.kind === 'json-text' && typeof expected === 'string' ? (JSON.parse(expected) as unknown) : expected;
}

/** CloudFormation hands on texts: 1 and "1" are one. */
function asText(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(asText);
  if (data !== null && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, asText(entry)]));
  if (data === null) return null;
  return typeof data === 'string' ? data : JSON.stringify(data);
}
