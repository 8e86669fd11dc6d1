import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import type { Scope } from '../scope.ts';

/** What the translation of one template gathers. */
export interface Translation {
  readonly scope: Scope;
  /** Every resource of the template by logical id, as it is written. */
  readonly written: ReadonlyMap<string, Resource>;
  /** Routes by the logical id of their API, those that SAM adds itself among them. */
  readonly routes: Map<string, Route[]>;
}

/** One event that makes an API call something. */
export interface Route {
  readonly parent: Resource;
  readonly path: Value | undefined;
  readonly method: Value | undefined;
  readonly auth: Value | undefined;
}

/** The APIs that exist as soon as an event names none. */
export const implicitRestApi = 'ServerlessRestApi';
export const implicitHttpApi = 'ServerlessHttpApi';

export function addRoute({ routes }: Translation, api: string, route: Route): void {
  const known = routes.get(api) ?? [];
  known.push(route);
  routes.set(api, known);
}
