import { definePresence } from '../forms/presence.ts';

export const responseAutomationPresent = definePresence({
  id: 'response-automation-present',
  control: 'automate-critical-playbooks',
  severity: 'info',
  title: 'The first steps of a response are automated',
  why: 'The first minutes decide what an attacker gets. A runbook that machines follow does not need somebody to wake up.',
  remedy: 'Declare runbooks of Systems Manager, or a response plan of Incident Manager.',
  limits: ['What a runbook does is not looked at.'],
  covers: {},
  rows: [
    {
      what: 'automation runbook',
      terraform: ['aws_ssm_document'],
      cloudformation: ['AWS::SSM::Document'],
      such: [{ terraform: 'document_type', cloudformation: 'DocumentType', is: ['Automation'] }],
      each: 'resource',
    },
    {
      what: 'response plan',
      terraform: ['aws_ssmincidents_response_plan'],
      cloudformation: ['AWS::SSMIncidents::ResponsePlan'],
      each: 'resource',
    },
  ],
});
