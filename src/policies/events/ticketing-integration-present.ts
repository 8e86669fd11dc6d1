import { definePresence } from '../forms/presence.ts';

export const ticketingIntegrationPresent = definePresence({
  id: 'ticketing-integration-present',
  control: 'security-orchestration-ticketing',
  severity: 'info',
  title: 'Findings reach the tool where work is tracked',
  why: 'A finding without a ticket has nobody who closes it.',
  remedy: 'Hand findings on to Incident Manager, a chat channel or an API destination.',
  limits: ['Whether findings of security go there is not looked at.'],
  covers: {},
  rows: [
    {
      what: 'chat channel',
      terraform: ['aws_chatbot_slack_channel_configuration', 'aws_chatbot_teams_channel_configuration'],
      cloudformation: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
    },
    { what: 'API destination', terraform: ['aws_cloudwatch_event_api_destination'], cloudformation: ['AWS::Events::ApiDestination'] },
    { what: 'Incident Manager', terraform: ['aws_ssmincidents_replication_set'], cloudformation: ['AWS::SSMIncidents::ReplicationSet'] },
  ],
});
