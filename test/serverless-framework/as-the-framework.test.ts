import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluateService } from '../../src/evaluate/serverless-framework/evaluate-service.ts';

const folder = 'test/serverless-framework/shop';
const paths = ['serverless.yml', 'iam/dynamo.yml', 'role.yml', 'res/bucket.yml'];

/**
 * `answer.json` holds the logical ids and types that `serverless package` (3.40.0) gives for the service, without what has a digest in its name
 * and the bucket that packages are uploaded to.
 */
test('a service is the resources that the framework makes of it', () => {
  const files = new Map(paths.map((path) => [path, { path, text: readFileSync(`${folder}/${path}`, 'utf8') }]));
  const file = files.get('serverless.yml') ?? { path: '', text: '' };
  const service = evaluateService({ file, files });
  const made = Object.fromEntries((service?.resources ?? []).map(({ address, type }) => [address, type]));
  expect(made).toEqual(JSON.parse(readFileSync(`${folder}/answer.json`, 'utf8')));
  expect(service?.files).toEqual(paths);
  expect(service?.stages).toEqual(['dev', 'prod']);
});
