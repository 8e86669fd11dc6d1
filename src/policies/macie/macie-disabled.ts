import { defineLoss } from '../forms/loss.ts';
import { onOff } from '../forms/order.ts';
import { maciePresent } from './macie-present.ts';

export const macieDisabled = defineLoss({
  id: 'macie-disabled',
  control: 'analyze-data-security-posture',
  severity: 'medium',
  title: 'Macie is removed, paused or no longer comes to new accounts',
  why: 'Which buckets hold personal data, and which of them are shared or open, is no longer looked at.',
  remedy: 'Keep Macie on.',
  limits: ['What another repository or the organization administrator turns on is not visible.'],
  covers: { securityHub: ['Macie.1'] },
  speaksFor: ['macie-present'],
  presences: [...maciePresent.rows, { what: 'export of findings of Macie', terraform: ['aws_macie2_classification_export_configuration'] }],
  falls: [
    {
      what: 'enabling of new accounts',
      terraform: { aws_macie2_organization_configuration: 'auto_enable' },
      order: onOff,
      lacks: 'leaves new accounts out',
    },
  ],
});
