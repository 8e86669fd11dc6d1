import { definePresence } from '../forms/presence.ts';

export const maciePresent = definePresence({
  id: 'macie-present',
  control: 'analyze-data-security-posture',
  severity: 'info',
  title: 'Macie looks for sensitive data',
  why: 'Macie tells which buckets hold personal data and which of them are shared or open, before somebody else finds out.',
  remedy: 'Turn Macie on in each account and region that holds data.',
  limits: ['What another repository or the organization administrator turns on is not visible.'],
  covers: { securityHub: ['Macie.1'] },
  rows: [
    {
      what: 'Macie',
      terraform: ['aws_macie2_account'],
      cloudformation: ['AWS::Macie::Session'],
      only: [{ terraform: 'status', cloudformation: 'Status', is: ['ENABLED'], byDefault: 'ENABLED' }],
    },
    { what: 'Macie for the organization', terraform: ['aws_macie2_organization_admin_account', 'aws_macie2_organization_configuration'] },
  ],
});
