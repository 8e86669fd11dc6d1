import { definePresence } from '../forms/presence.ts';

export const accessAnalyzerPresent = definePresence({
  id: 'access-analyzer-present',
  control: 'cleanup-unintended-accesses',
  severity: 'info',
  title: 'Access from outside is analyzed',
  why: 'The analyzer names every resource that somebody outside the account can reach, when it becomes so.',
  remedy: 'Declare an analyzer for the account, or for the organization.',
  limits: ['What another repository declares is not visible.'],
  covers: { kics: ['IAM Access Analyzer Not Enabled'] },
  rows: [{ what: 'access analyzer', terraform: ['aws_accessanalyzer_analyzer'], cloudformation: ['AWS::AccessAnalyzer::Analyzer'] }],
});
