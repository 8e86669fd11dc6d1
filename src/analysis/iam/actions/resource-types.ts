import { parsePattern } from '../document/pattern.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Action } from './action-table.ts';
import type { PatternCache, PreparedPattern } from '../globs/prepared-pattern.ts';

/** Resources that an action can have, as patterns to search in. */
export type ResourceTypes = (action: Action) => readonly PreparedPattern[];

/** ARNs of the action's types in the partitions that the documents speak of; `*` itself for an action that knows no resources. */
export function resourceTypes(cache: PatternCache, documents: readonly PolicyDocument[]): ResourceTypes {
  const texts = JSON.stringify(
    documents.map(({ statements }) => statements.map(({ resources, notResources }) => [resources, notResources])),
  );
  const partitions = ['aws', ...['aws-cn', 'aws-us-gov'].filter((partition) => texts.includes(partition))];
  const star = cache.prepare([{ kind: 'text', text: '*' }], 'exact', { arn: true });
  const known = new Map<string, readonly PreparedPattern[]>();
  const ofType = (type: string) => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const patterns = partitions.map((partition) =>
      cache.prepare(parsePattern(type.replace('arn:*:', `arn:${partition}:`), { variables: false }), 'exact', { arn: true }),
    );
    known.set(type, patterns);
    return patterns;
  };
  return (action) => (action.resources.length === 0 ? [star] : action.resources.flatMap(ofType));
}

/** A resource of the action's first type, as people write one; `*` where it knows none. */
export function exampleResource({ resources: [type] }: Action): string {
  if (type === undefined) return '*';
  const [arn = '', , service = '', region = '', account = '', ...rest] = type.split(':');
  const given = (segment: string, example: string): string => segment.replaceAll('*', example);
  return [arn, 'aws', service, given(region, 'us-east-1'), given(account, '444455556666'), given(rest.join(':'), 'example')].join(':');
}
