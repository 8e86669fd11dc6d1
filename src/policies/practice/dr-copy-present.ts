import { definePractice } from '../forms/practice.ts';

export const drCopyPresent = definePractice({
  id: 'dr-copy-present',
  control: 'disaster-recovery-plan',
  severity: 'info',
  title: 'Recovery from a disaster is prepared',
  why: 'Copies elsewhere and a plan that was tried are what is left when a region or an account is lost.',
  remedy: 'Copy backups to another region or account, test restores, and write down the order of steps.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'In a review only files that the change touches are looked at.',
    'That a copy can be restored is shown by restoring it, not by code.',
  ],
  covers: {},
  practice: 'disaster recovery',
  called: 'disaster recovery',
  resources: ['terraform', 'cloudformation'],
});
