import { defineCompanion } from '../forms/companion.ts';

export const eventBusWithoutPolicy = defineCompanion({
  id: 'event-bus-without-policy',
  control: 'cleanup-unintended-accesses',
  severity: 'info',
  strict: true,
  title: 'Event bus has no policy of its own',
  why: 'Without one every role of the account that may send events sends to this bus, too, and whoever listens there believes them.',
  remedy: 'Say in a policy of the bus who sends to it.',
  limits: ['Within an account the policies of roles count as well.'],
  covers: { securityHub: ['EventBridge.3'] },
  rows: [
    {
      what: 'policy of the bus',
      lacks: 'has no policy of its own',
      terraform: {
        of: { aws_cloudwatch_event_bus: 'name' },
        by: { aws_cloudwatch_event_bus_policy: 'event_bus_name', aws_cloudwatch_event_permission: 'event_bus_name' },
      },
      cloudformation: {
        of: { 'AWS::Events::EventBus': 'Name' },
        by: { 'AWS::Events::EventBusPolicy': 'EventBusName' },
        own: { 'AWS::Events::EventBus': 'Policy' },
      },
    },
  ],
});
