import { expect, test } from 'vitest';
import { scansIn } from '../../src/policies/pipeline/scanners.ts';

const at = { path: '.github/workflows/ci.yml', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } };
const scans = (text: string, more: { readonly isOff?: boolean; readonly ignoresFailure?: boolean } = {}) =>
  scansIn({ text, at, isOff: false, ignoresFailure: false, ...more });

test.each([
  ['run: checkov -d .', 'infrastructure', 'Checkov'],
  ['uses: bridgecrewio/checkov-action@v12', 'infrastructure', 'Checkov'],
  ['run: tfsec .', 'infrastructure', 'tfsec'],
  ['uses: checkmarx/kics-github-action@v2', 'infrastructure', 'KICS'],
  ['run: terrascan scan', 'infrastructure', 'Terrascan'],
  ['run: bundle exec cfn_nag_scan -i .', 'infrastructure', 'cfn-nag'],
  ['run: cfn-guard validate', 'infrastructure', 'CloudFormation Guard'],
  ['run: npx snyk iac test', 'infrastructure', 'Snyk'],
  ['run: trivy config --exit-code 1 .', 'infrastructure', 'Trivy'],
  ['run: trivy fs --exit-code 1 .', 'dependencies', 'Trivy'],
  ['run: trivy image --exit-code 1 app', 'images', 'Trivy'],
  ['run: semgrep ci', 'code', 'Semgrep'],
  ['uses: github/codeql-action/analyze@v3', 'code', 'CodeQL'],
  ['run: python -m bandit -r .', 'code', 'Bandit'],
  ['run: gosec ./...', 'code', 'gosec'],
  ['run: brakeman', 'code', 'Brakeman'],
  ['run: snyk code test', 'code', 'Snyk'],
  ['uses: SonarSource/sonarqube-scan-action@v4', 'code', 'SonarQube'],
  ['uses: actions/dependency-review-action@v4', 'dependencies', 'dependency review'],
  ['run: npm audit', 'dependencies', 'npm audit'],
  ['run: pip-audit', 'dependencies', 'pip-audit'],
  ['run: osv-scanner -r .', 'dependencies', 'OSV-Scanner'],
  ['run: govulncheck ./...', 'dependencies', 'govulncheck'],
  ['run: snyk test', 'dependencies', 'Snyk'],
  ['uses: anchore/scan-action@v6', 'images', 'Grype'],
  ['run: snyk container test app', 'images', 'Snyk'],
  ['uses: zaproxy/action-baseline@v0.14.0', 'the running application', 'ZAP'],
])('%s scans %s', (text, kind, tool) => {
  expect(scans(text)).toEqual([{ tool, kind, stops: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] }]);
  expect(scans(`# ${text}`)).toEqual([]);
  expect(scans(text, { isOff: true })).toEqual([]);
  expect(scans(text, { ignoresFailure: true })).toEqual([{ tool, kind, stops: [] }]);
  expect(scans(`${text} || true`)).toEqual([{ tool, kind, stops: [] }]);
});

test.each([
  ['run: npm audit --audit-level=high', ['CRITICAL', 'HIGH']],
  ['run: npm audit --audit-level moderate', ['CRITICAL', 'HIGH', 'MEDIUM']],
  ['run: snyk test --severity-threshold=critical', ['CRITICAL']],
  ['run: checkov -d . --soft-fail', []],
  ['run: grype app', []],
  ['run: trivy config .', []],
])('%s stops %j', (text, stops) => expect(scans(text)).toMatchObject([{ stops }]));
