import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import type { Absence, Evidence, Strength, StrengthPolicy, Unresolved, Weakening } from '../define-policy.ts';
import { defineLoss } from '../forms/loss.ts';
import type { LossRows } from '../forms/loss.ts';
import { anyBut, onOff, ranks, set } from '../forms/order.ts';
import { weakerDegree } from '../forms/protection.ts';
import { guardrailDegree, lessHeld } from './guardrail-degree.ts';
import type { GuardrailDegree } from './guardrail-degree.ts';

const words = defineLoss({
  id: 'genai-protection-weakened',
  control: 'genai-data-protection',
  severity: 'high',
  title: 'A model is held back less, or its use is no longer recorded',
  why: 'What the guardrail kept out of prompts and answers goes through from this change on: data of customers, instructions of strangers, whatever somebody chose to deny.',
  remedy: 'Keep the guardrail, its filters and its version, and the log of invocations.',
  limits: [
    'Definitions of topics, lists of words and patterns are not compared, only whether they are there.',
    'What an AI opt-out policy says is not compared, only that there is one.',
  ],
  covers: {},
  speaksFor: ['genai-protection-present', 'genai-guardrail-missing'],
  presences: [
    { what: 'guardrail', terraform: ['aws_bedrock_guardrail'], cloudformation: ['AWS::Bedrock::Guardrail'] },
    { what: 'log of invocations', terraform: ['aws_bedrock_model_invocation_logging_configuration'] },
    {
      what: 'AI opt-out policy',
      terraform: ['aws_organizations_policy'],
      cloudformation: ['AWS::Organizations::Policy'],
      such: [{ terraform: 'type', cloudformation: 'Type', is: ['AISERVICES_OPT_OUT_POLICY'] }],
    },
  ],
  falls: [
    {
      what: 'guardrail of the agent',
      terraform: { aws_bedrockagent_agent: 'guardrail_configuration' },
      cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration' },
      order: set,
      byDefault: null,
      lacks: 'has no guardrail',
    },
    {
      what: 'version of the guardrail',
      terraform: { aws_bedrockagent_agent: 'guardrail_configuration[].guardrail_version' },
      cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration?.GuardrailVersion' },
      order: anyBut('DRAFT'),
      lacks: 'takes whatever draft there is',
    },
    {
      what: 'log of texts',
      terraform: { aws_bedrock_model_invocation_logging_configuration: 'logging_config[].text_data_delivery_enabled' },
      order: onOff,
      byDefault: true,
      fall: 'medium',
      lacks: 'logs no prompts and no answers',
    },
    {
      what: 'confirmation by a person',
      cloudformation: { 'AWS::Bedrock::Agent': 'ActionGroups[].FunctionSchema?.Functions[].RequireConfirmation' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      fall: 'medium',
      lacks: 'does what it decides without asking a person',
    },
  ],
});

type Claim = Strength<unknown> | Unresolved | Evidence | Absence;

export const genaiProtectionWeakened: StrengthPolicy<'resource', unknown> & LossRows = {
  ...words,
  evaluate: (subject: Subject, model: AwsModel): Claim[] => [...words.evaluate(subject, model), ...heldBack(subject)],
  weaker: (base, head) => weakerDegree(base, head) ?? weakerGuardrail(base, head),
};

function heldBack({ address, resource }: Subject): Claim[] {
  if (resource.type !== 'aws_bedrock_guardrail' && resource.type !== 'AWS::Bedrock::Guardrail') return [];
  const degree = guardrailDegree(resource);
  const strength: Strength<unknown> = { claim: 'strength', aspect: 'what it holds back', degree, trace: [resource.declaration] };
  if (degree.open === undefined) return [strength];
  return [strength, { claim: 'unresolved', aspect: 'parts', unknown: degree.open, message: `what ${address} holds back` }];
}

function weakerGuardrail(base: unknown, head: unknown): Weakening | undefined {
  if (!isGuardrail(base) || !isGuardrail(head)) return undefined;
  const less = lessHeld(base, head);
  if (less === undefined) return undefined;
  const [end, confidence] = less.decides === undefined ? [''] : [`, for some values of ${less.decides.expression}`, 'likely' as const];
  return {
    message: `${head.address} holds back less. ${less.words}${end}.`,
    ...(confidence === undefined ? {} : { confidence }),
    ...(less.at.length === 0 ? {} : { trace: less.at }),
  };
}

function isGuardrail(degree: unknown): degree is GuardrailDegree {
  return typeof degree === 'object' && degree !== null && 'parts' in degree;
}
