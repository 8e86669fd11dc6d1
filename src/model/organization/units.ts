import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { firstAttribute } from '../fact.ts';
import type { IamDocument, ReadDocument } from '../iam/iam-document.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot } from '../iam/iam-guardrail.ts';
import type { GuardrailTarget } from '../iam/iam-guardrail.ts';
import { possibleMembers } from '../possible-members.ts';
import type { PossibleMember } from '../possible-members.ts';

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

/** The units that an account, or another unit, names as its parent: one, or several of which a condition chooses. None where none is written. */
export function parentsOf({ attributes }: Resource): readonly PossibleMember[] {
  return possibleMembers(firstAttribute(attributes, ['parent_id', 'ParentId', 'ParentIds']));
}

/** From a parent of an account of this root up to the root of the organization. */
export function chainAbove(from: PossibleMember, root: string, code: EvaluatedCode): UnitChain {
  const units = managed(code, ...unitTypes).filter((one) => one.root === root);
  const names: string[] = [];
  let parent: PossibleMember | undefined = from;
  for (let level = 0; parent !== undefined && level < levelsMax; level += 1) {
    const { text, value }: PossibleMember = parent;
    names.push(text);
    if (isOrganizationRoot(text)) return { names, isWhole: true };
    const unit = units.find((one) => binds(value, one, []) === 'yes');
    const above: readonly PossibleMember[] = unit === undefined ? [] : parentsOf(unit);
    parent = above.length === 1 ? above[0] : undefined;
  }
  return { names, isWhole: false };
}

/** What is surely denied somewhere, and what keeps more of it from being known. */
export interface Denied {
  readonly statements: readonly Statement[];
  readonly unknown: UnknownValue | undefined;
  /** Whether all that decides about the rest is which of several known things counts. */
  readonly isChosen: boolean;
  /** Set when a policy of the code is attached to a unit of the chain itself, so that the code knows of it. */
  readonly isGuarded: boolean;
}

/**
 * Everything that service control policies of the code deny in any of these units, and at the root of the organization. Of a policy that is
 * one of several counts what all of them deny.
 */
export function deniedIn({ names }: UnitChain, root: string, code: EvaluatedCode, documents: readonly IamDocument[]): Denied {
  const counting = documents.flatMap((document) => {
    if (document.use !== 'scp' || document.root !== root || guardrailType(document.resource) !== 'SERVICE_CONTROL_POLICY') return [];
    const targets = guardrailTargets(document.resource, code).filter(({ text }) => names.includes(text) || isOrganizationRoot(text));
    const target = targets.find(({ maybe }) => maybe === undefined) ?? targets[0];
    return target === undefined ? [] : [{ document, targets, target, unknown: openPart(document, target) }];
  });
  const open = counting.filter(({ unknown }) => unknown !== undefined);
  return {
    statements: counting.flatMap(({ document, target }) => (isSure(document, target) ? deniedByAll(document.options) : [])),
    unknown: open[0]?.unknown,
    isChosen: open.every(({ document, target }) => isOneOfKnown(document, target)),
    isGuarded: counting.some(({ targets }) => targets.some(({ text }) => names.includes(text))),
  };
}

function isSure({ resource }: IamDocument, { maybe }: GuardrailTarget): boolean {
  return maybe === undefined && resource.maybe === undefined;
}

function openPart({ decides, options, resource }: IamDocument, { maybe }: GuardrailTarget): UnknownValue | undefined {
  return resource.maybe ?? maybe ?? decides ?? options.find(({ unknown }) => unknown !== undefined)?.unknown;
}

function isOneOfKnown({ resource, options }: IamDocument, { maybe, offForSome }: GuardrailTarget): boolean {
  if (resource.maybe !== undefined || (maybe !== undefined && offForSome === undefined)) return false;
  return options.every(({ unknown }) => unknown === undefined);
}

function deniedByAll([first, ...others]: readonly ReadDocument[]): readonly Statement[] {
  const denied = (first?.document.statements ?? []).filter(({ effect }) => effect === 'deny');
  const rest = others.map(({ document }) => new Set(document.statements.map((statement) => JSON.stringify(statement))));
  return denied.filter((statement) => rest.every((texts) => texts.has(JSON.stringify(statement))));
}
