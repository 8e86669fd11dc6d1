import { definePresence } from '../forms/presence.ts';

export const shieldAdvancedPresent = definePresence({
  id: 'shield-advanced-present',
  control: 'ddos-mitigation',
  severity: 'info',
  title: 'Shield Advanced protects what faces the internet',
  why: 'Floods of requests that look like those of people need somebody who tells them apart, and a bill that does not grow with them.',
  remedy: 'Protect load balancers, distributions and addresses that must stay up; this is a decision about cost.',
  limits: ['What another repository declares is not visible.'],
  covers: { kics: ['Shield Advanced Not In Use'] },
  rows: [
    { what: 'protection of Shield Advanced', terraform: ['aws_shield_protection'], cloudformation: ['AWS::Shield::Protection'] },
    { what: 'subscription to Shield Advanced', terraform: ['aws_shield_subscription'] },
  ],
});
