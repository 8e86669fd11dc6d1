import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';

/** A document of version 2012-10-17 with the statements. */
export function policy(...statements: readonly object[]): PolicyDocument {
  return parsePolicyDocument({ Version: '2012-10-17', Statement: statements }).document;
}

export const allow = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({ Effect: 'Allow', Action, Resource, ...rest });
export const deny = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({ Effect: 'Deny', Action, Resource, ...rest });
