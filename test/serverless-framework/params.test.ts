import { describe, expect, test } from 'vitest';
import { evaluateService } from '../../src/evaluate/serverless-framework/evaluate-service.ts';

const sections: Readonly<Record<string, string>> = {
  'params of the stage': 'params:\n  dev:\n    office: 10.0.0.1/32\n',
  'stages of the stage': 'stages:\n  dev:\n    params:\n      office: 10.0.0.2/32\n',
  'params of every stage': 'params:\n  default:\n    office: 10.0.0.3/32\n',
  'stages of every stage': 'stages:\n  default:\n    params:\n      office: 10.0.0.4/32\n',
};
const written = Object.keys(sections);

function officeOf(...names: readonly (keyof typeof sections)[]) {
  // One section of each name: what is of one stage and what is of all stand in it together.
  const merged = new Map<string, string>();
  for (const name of names) {
    const [first = '', ...rest] = (sections[name] ?? '').split('\n');
    merged.set(first, `${merged.get(first) ?? ''}${rest.join('\n')}`);
  }
  const tail = [...merged].map(([first, rest]) => `${first}\n${rest}`).join('');
  const text = `service: shop\nprovider:\n  name: aws\nresources:\n  Resources:\n    E:\n      Type: AWS::EC2::SecurityGroup\n      Properties:\n        GroupDescription: \${param:office}\n${tail}`;
  const file = { path: 'api/serverless.yml', text };
  const service = evaluateService({ file, files: new Map([[file.path, file]]) });
  return service?.resources.find(({ type }) => type === 'AWS::EC2::SecurityGroup')?.attributes.entries.get('GroupDescription');
}

describe('a parameter of a service', () => {
  test('is that of its stage before that of every stage, and of `params` before `stages`', () => {
    const found = written.map((_, at) => officeOf(...written.slice(at)));
    expect(found).toEqual(
      ['10.0.0.1/32', '10.0.0.2/32', '10.0.0.3/32', '10.0.0.4/32'].map((value) => expect.objectContaining({ kind: 'string', value })),
    );
  });

  test('that nobody gives is not known', () => {
    expect(officeOf()).toMatchObject({ kind: 'unknown' });
  });
});

test.each([
  ['config/${sls:stage}.yml', 'config/qa.yml', 'config/*.yml'],
  ['${sls:stage}.yml', 'qa.yml', '*.yml'],
  ['qa/${sls:stage}/config.yml', 'qa/qa/config.yml', 'qa/*/config.yml'],
])('a file that is called by the stage, %s, stands for those of the other stages', (named, path, all) => {
  const file = {
    path: 'serverless.yml',
    text: `service: shop\nprovider:\n  name: aws\n  stage: qa\ncustom: \${file(${named})}\nresources:\n  Resources:\n    E:\n      Type: AWS::S3::Bucket\n      Properties:\n        BucketName: \${self:custom.name}\n`,
  };
  const config = { path, text: 'name: a\n' };
  const service = evaluateService({ file, files: new Map([file, config].map((one) => [one.path, one])) });
  expect(service?.stageFiles).toEqual([all]);
});
