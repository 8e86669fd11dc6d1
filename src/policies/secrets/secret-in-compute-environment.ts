import { defineViolation } from '../define-policy.ts';
import { secretsInText } from './reading/sensitive.ts';
import { keysOfUsers } from './reading/user-keys.ts';

export const secretInComputeEnvironment = defineViolation({
  id: 'secret-in-compute-environment',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'sensitive.value',
  dialects: ['terraform', 'cloudformation'],
  title: 'Secret in the environment of a function or container',
  why: 'The environment is shown in the console and returned by describe calls to everybody who may look at the function, and it is in the code and in the state file as well.',
  remedy:
    'Refer to AWS Secrets Manager or SSM Parameter Store: valueFrom in ECS, type SECRETS_MANAGER in CodeBuild, a read at start in Lambda.',
  limits: ['Whether a variable is a secret is judged by its name and by how its value looks.'],
  covers: {
    checkov: ['CKV_AWS_45'],
    trivy: ['AVD-AWS-0036'],
    kics: ['ECS Task Definition Container Has Password'],
    securityHub: ['ECS.8', 'CodeBuild.2'],
  },
  *evaluate(subject, model) {
    if (subject.place !== 'environment') return;
    yield* keysOfUsers(subject, model);
    const name = `${subject.name}=`;
    // As in an env file, the engine sees the value under its name.
    yield* secretsInText(subject, model, (value) => ({
      path: 'environment.env',
      text: `${name}${value.replaceAll('\n', ' ')}\n`,
      added: name.length,
    }));
  },
});
