import { defineLoss } from '../forms/loss.ts';
import { ticketingIntegrationPresent } from './ticketing-integration-present.ts';

export const ticketingIntegrationRemoved = defineLoss({
  id: 'ticketing-integration-removed',
  control: 'security-orchestration-ticketing',
  severity: 'low',
  title: 'Findings no longer reach the tool where work is tracked',
  why: 'A finding without a ticket has nobody who closes it.',
  remedy: 'Keep the channel, or put another one in its place.',
  limits: ['Whether findings of security went there is not looked at.'],
  covers: {},
  speaksFor: ['ticketing-integration-present'],
  presences: ticketingIntegrationPresent.rows,
});
