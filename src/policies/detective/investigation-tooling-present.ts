import { definePresence } from '../forms/presence.ts';

export const investigationToolingPresent = definePresence({
  id: 'investigation-tooling-present',
  control: 'security-investigations',
  severity: 'info',
  title: 'Findings can be traced back',
  why: 'A finding says what happened at one moment. Who came from where, and what else they did, takes a graph of the time before.',
  remedy: 'Turn on Detective.',
  limits: ['What another repository declares is not visible.'],
  covers: {},
  rows: [
    { what: 'Detective graph', terraform: ['aws_detective_graph'], cloudformation: ['AWS::Detective::Graph'] },
    {
      what: 'Detective for the organization',
      terraform: ['aws_detective_organization_admin_account'],
      cloudformation: ['AWS::Detective::OrganizationAdmin'],
    },
  ],
});
