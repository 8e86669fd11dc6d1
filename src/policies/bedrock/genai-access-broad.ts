import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { everyRole } from '../../analysis/iam/grants/role-wildcards.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';

/** A guardrail that a condition demands narrows what a model may be asked. */
const invokeModel = { name: 'bedrock:InvokeModel', keys: new Set(['bedrock:guardrailidentifier']) } as const;

export const genaiAccessBroad = defineViolation({
  id: 'genai-access-broad',
  control: 'genai-data-protection',
  severity: 'low',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Every model may be called',
  why: 'Models differ in who trains them, where they run and what they cost. Whoever may call all of them may call the one that nobody reviewed, without a guardrail.',
  remedy: 'Name the models, or demand a guardrail by a condition on bedrock:GuardrailIdentifier.',
  limits: ['A policy that makes an administrator is left to iam-full-admin.'],
  covers: {},
  evaluate(document) {
    return document.use === 'identity' ? overOptions(document, judge) : [];
  },
});

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  if (document.unknown !== undefined || isFullAdmin(document.document).answer !== 'no') return [];
  const all = everyRole(document.document, invokeModel);
  const named = all.answer === 'yes' ? -1 : document.document.statements.findIndex(namesEveryModel);
  const { answer, statements, symbol } = named < 0 ? all : { answer: 'yes', statements: [named], symbol: undefined };
  if (answer === 'no') return [];
  if (answer === 'unknown') return [undecided(document, 'whether the policy allows every model to be called', symbol)];
  const [index = 0] = statements;
  const cause = document.sources[index]?.resources[0];
  const violation: Violation = {
    claim: 'violation',
    aspect: `${document.label}: every model`,
    message: `${document.address} may call every model of Bedrock.`,
    trace: pointAt(document, index, cause, document.sources[index]?.actions[0]),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
  };
  return [ofOption(violation, symbol)];
}

/** The models of every provider, though not profiles and models of one's own. */
function namesEveryModel({ effect, maybe, actions, resources, conditions, moreConditions }: Statement): boolean {
  if (effect !== 'allow' || maybe !== undefined || conditions.length > 0 || moreConditions !== undefined) return false;
  const invokes = actions?.items.some((pattern) => matchAction(pattern, invokeModel.name)) ?? false;
  return invokes && (resources?.items.some((pattern) => /:foundation-model\/\*+$/u.test(patternText(pattern))) ?? false);
}
