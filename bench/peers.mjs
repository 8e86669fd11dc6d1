import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The other scanners that this machine has, with how each is asked for the same work: Terraform, CloudFormation and secrets, without network.
 * `command(folder)` scans a folder that holds nothing but the changed directories.
 */
export function findPeers(checkovPath) {
  const checkov = locate('checkov', checkovPath);
  const trivy = locate('trivy');
  return [
    checkov === undefined
      ? { name: 'checkov', missing: 'not installed; bench/README.md says how' }
      : {
          name: `checkov ${version([checkov, '--version'])}`,
          command: (folder) => [
            checkov,
            '-d',
            folder,
            '--framework',
            'terraform',
            'cloudformation',
            'secrets',
            '--skip-download',
            '--quiet',
            '--compact',
            '-o',
            'json',
          ],
          check: checkCheckov,
        },
    trivy === undefined
      ? { name: 'trivy', missing: 'not installed' }
      : {
          name: `trivy ${version([trivy, '--version'])}`,
          command: (folder) => [
            trivy,
            'fs',
            '--scanners',
            'misconfig,secret',
            '--skip-check-update',
            '--offline-scan',
            '--quiet',
            '--format',
            'json',
            folder,
          ],
          check: ({ code, stderr }) => {
            if (code !== 0) throw new Error(`trivy failed: ${stderr.slice(0, 500)}`);
          },
        },
  ];
}

/** A run that found nothing to check would be fast and say nothing. */
function checkCheckov({ code, stdout, stderr }) {
  if (code !== 0 && code !== 1) throw new Error(`checkov failed: ${stderr.slice(0, 500)}`);
  const reports = [JSON.parse(stdout)].flat();
  const checks = reports.reduce((sum, report) => sum + (report.summary?.passed ?? 0) + (report.summary?.failed ?? 0), 0);
  if (checks === 0) throw new Error('checkov looked at nothing.');
}

function locate(name, given) {
  if (given !== undefined) {
    const program = [given, join(given, 'bin', name), join(given, name)].find(
      (path) => existsSync(path) && spawnSync(path, ['--version']).status === 0,
    );
    if (program === undefined) throw new Error(`No ${name} at ${given}.`);
    return program;
  }
  return spawnSync(name, ['--version']).status === 0 ? name : undefined;
}

function version([program, ...args]) {
  return /\d+\.\d+\.\d+/.exec(execFileSync(program, args, { encoding: 'utf8' }))?.[0] ?? '';
}
