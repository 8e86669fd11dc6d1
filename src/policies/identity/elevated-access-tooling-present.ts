import { definePresence } from '../forms/presence.ts';

const assigns = /(?:create|delete)accountassignment/iu;

export const elevatedAccessToolingPresent = definePresence({
  id: 'elevated-access-tooling-present',
  control: 'temporary-elevated-access',
  severity: 'info',
  title: 'Rights of administrators are handed out for a time',
  why: 'Somebody who is an administrator for one approved hour is not one on all the other days on which their session may be stolen.',
  remedy: 'Use TEAM, an elevator for IAM Identity Center, or a workflow that makes assignments and takes them back.',
  limits: ['Told by what makes and deletes assignments of permission sets; modules from elsewhere are not looked into.'],
  covers: {},
  rows: [
    {
      what: 'workflow that assigns permission sets',
      terraform: ['aws_sfn_state_machine'],
      cloudformation: ['AWS::StepFunctions::StateMachine'],
      such: [{ terraform: 'definition', cloudformation: 'DefinitionString', is: assigns }],
    },
    {
      what: 'role that assigns permission sets',
      terraform: ['aws_iam_role_policy', 'aws_iam_policy'],
      cloudformation: ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
      onlyKnown: true,
      such: [{ terraform: 'policy', cloudformation: 'PolicyDocument', is: assigns }],
    },
    {
      what: 'TEAM',
      terraform: ['aws_amplify_app'],
      cloudformation: ['AWS::Amplify::App'],
      such: [{ terraform: 'name', cloudformation: 'Name', is: /\bTEAM\b/u }],
    },
  ],
});
