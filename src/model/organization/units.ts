import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { firstAttribute, members } from '../fact.ts';
import type { IamDocument, ReadDocument } from '../iam/iam-document.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot } from '../iam/iam-guardrail.ts';

/** A unit in which an account stands, and every unit above it, as far as the code has them. */
export interface UnitChain {
  /** The nearest first: ids, or the expressions that name them. */
  readonly names: readonly string[];
  /** Set when all units up to the root of the organization are known. */
  readonly isWhole: boolean;
}

const unitTypes = ['aws_organizations_organizational_unit', 'AWS::Organizations::OrganizationalUnit'];
/** AWS allows five levels below the root. */
const levelsMax = 8;

/** The unit that an account, or another unit, names as its parent. Undefined where none is written. */
export function parentOf({ attributes }: Resource): Value | undefined {
  const value = firstAttribute(attributes, ['parent_id', 'ParentId', 'ParentIds']);
  return value?.kind === 'list' ? members(value).items[0] : value;
}

/** From the parent of an account up to the root. */
export function chainAbove(resource: Resource, code: EvaluatedCode): UnitChain {
  const units = managed(code, ...unitTypes).filter(({ root }) => root === resource.root);
  const names: string[] = [];
  let parent = parentOf(resource);
  for (let level = 0; parent !== undefined && level < levelsMax; level += 1) {
    const value: Value = parent;
    const text = symbolicText(value) ?? value.kind;
    names.push(text);
    if (isOrganizationRoot(text)) return { names, isWhole: true };
    const unit = units.find((one) => binds(value, one, []) === 'yes');
    parent = unit === undefined ? undefined : parentOf(unit);
  }
  return { names, isWhole: false };
}

/** What is surely denied somewhere, and what keeps more of it from being known. */
export interface Denied {
  readonly statements: readonly Statement[];
  readonly unknown: UnknownValue | undefined;
}

/**
 * Everything that service control policies of the code deny in any of these units, and at the root of the organization. Of a policy that is
 * one of several counts what all of them deny.
 */
export function deniedIn({ names }: UnitChain, root: string, code: EvaluatedCode, documents: readonly IamDocument[]): Denied {
  const counting = documents.filter(
    (document) =>
      document.use === 'scp' &&
      document.root === root &&
      guardrailType(document.resource) === 'SERVICE_CONTROL_POLICY' &&
      guardrailTargets(document.resource, code).some(({ text }) => names.includes(text) || isOrganizationRoot(text)),
  );
  return {
    statements: counting.flatMap(({ options }) => deniedByAll(options)),
    unknown: counting.map(openPart).find((one) => one !== undefined),
  };
}

function deniedByAll([first, ...others]: readonly ReadDocument[]): readonly Statement[] {
  const denied = (first?.document.statements ?? []).filter(({ effect }) => effect === 'deny');
  const rest = others.map(({ document }) => new Set(document.statements.map((statement) => JSON.stringify(statement))));
  return denied.filter((statement) => rest.every((texts) => texts.has(JSON.stringify(statement))));
}

function openPart({ decides, options }: IamDocument): UnknownValue | undefined {
  return decides ?? options.find(({ unknown }) => unknown !== undefined)?.unknown;
}
