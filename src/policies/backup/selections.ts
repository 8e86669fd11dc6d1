import type { RowPaths } from '../forms/row.ts';

/** What gives a backup plan something to do, by the attribute that names the plan. */
export const selections: RowPaths = {
  terraform: { aws_backup_selection: 'plan_id' },
  cloudformation: { 'AWS::Backup::BackupSelection': 'BackupPlanId' },
};
