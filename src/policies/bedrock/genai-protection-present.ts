import { definePresence } from '../forms/presence.ts';

export const genaiProtectionPresent = definePresence({
  id: 'genai-protection-present',
  control: 'genai-data-protection',
  severity: 'info',
  title: 'Models have guardrails, and their use is recorded',
  why: 'A prompt can carry customers’ data out, and an answer can carry what nobody checked. A guardrail holds back both, and a log shows them.',
  remedy: 'Declare a guardrail, and log invocations.',
  limits: ['What the guardrail holds back is not looked at.'],
  covers: {},
  rows: [
    { what: 'guardrail', terraform: ['aws_bedrock_guardrail'], cloudformation: ['AWS::Bedrock::Guardrail'] },
    { what: 'log of invocations', terraform: ['aws_bedrock_model_invocation_logging_configuration'] },
  ],
});
