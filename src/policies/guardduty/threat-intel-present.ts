import { definePresence } from '../forms/presence.ts';

export const threatIntelPresent = definePresence({
  id: 'threat-intel-present',
  control: 'threat-intelligence',
  severity: 'info',
  title: 'Lists of known attackers are used',
  why: 'Addresses and names that attacked others are known before they come here.',
  remedy: 'Give GuardDuty your lists of threats.',
  limits: ['Managed lists in a web ACL or a firewall are not counted.'],
  covers: {},
  rows: [
    {
      what: 'list of threats',
      terraform: ['aws_guardduty_threatintelset'],
      cloudformation: ['AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::ThreatEntitySet'],
    },
  ],
});
