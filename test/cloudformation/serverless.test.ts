import { describe, expect, it } from 'vitest';
import { evaluateTemplate } from '../../src/evaluate/cloudformation/evaluate-template.ts';
import { policyTemplates } from '../../src/evaluate/cloudformation/serverless/policy-templates.generated.ts';
import { brief, evaluate, property, resource } from './evaluate.ts';

function translated(resources: string, head = ''): ReturnType<typeof evaluate> {
  return evaluate(`Transform: AWS::Serverless-2016-10-31\n${head}Resources:\n${resources}`);
}

function names(evaluation: ReturnType<typeof evaluate>): string[] {
  return evaluation.resources.map(({ type, address }) => `${type.replace('AWS::', '')} ${address}`).toSorted();
}

describe('a function', () => {
  it('has a role with what its policies and features need', () => {
    const evaluation = translated(`
  Q: {Type: AWS::SQS::Queue}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Tracing: Active
      VpcConfig: {SubnetIds: [a]}
      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Q.Arn}
      Policies:
        - AmazonS3ReadOnlyAccess
        - S3ReadPolicy: {BucketName: reports}
        - Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Q.Arn}]
      Events:
        In: {Type: SQS, Properties: {Queue: !GetAtt Q.Arn}}
`);
    expect(names(evaluation)).toEqual(['IAM::Role FRole', 'Lambda::EventSourceMapping FIn', 'Lambda::Function F', 'SQS::Queue Q']);
    expect(brief(property(evaluation, 'F', 'Role'))).toBe('<computed-attribute FRole.Arn>');
    expect(brief(property(evaluation, 'FRole', 'ManagedPolicyArns'))).toEqual([
      'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:${AWS::Partition}:iam::aws:policy/AWSXrayWriteOnlyAccess',
      'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
      'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
      'AmazonS3ReadOnlyAccess',
    ]);
    expect(brief(property(evaluation, 'FRole', 'Policies'))).toMatchObject([
      { PolicyName: 'DeadLetterQueuePolicy' },
      {
        PolicyName: 'FRolePolicy1',
        PolicyDocument: {
          Statement: [
            {
              Action: expect.arrayContaining(['s3:GetObject']) as unknown,
              Resource: ['arn:${AWS::Partition}:s3:::reports', 'arn:${AWS::Partition}:s3:::reports/*'],
            },
          ],
        },
      },
      { PolicyName: 'FRolePolicy2', PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage' }] } },
    ]);
  });

  it('with a role of its own has no other, whatever its policies say', () => {
    const evaluation = translated(`
  F: {Type: AWS::Serverless::Function, Properties: {Role: 'arn:aws:iam::123456789012:role/x', Policies: AdministratorAccess}}
`);
    expect(names(evaluation)).toEqual(['Lambda::Function F']);
    expect(property(evaluation, 'F', 'Policies')).toBeUndefined();
  });

  it('may have a role of its own, and one made otherwise', () => {
    const evaluation = translated(
      `
  F: {Type: AWS::Serverless::Function, Properties: {Role: !If [Own, !Ref Given, !Ref AWS::NoValue]}}
`,
      'Parameters: {Given: {Type: String}}\nConditions: {Own: !Not [!Equals [!Ref Given, ""]]}\n',
    );
    expect(brief(property(evaluation, 'F', 'Role'))).toEqual({
      either: ['<variable-without-default Parameters.Given>', '<computed-attribute FRole.Arn>'],
    });
    expect(resource(evaluation, 'FRole').maybe).toMatchObject({ expression: 'Conditions.Own' });
  });

  it('without authorization at its URL may be called by anyone', () => {
    const evaluation = translated(`
  F: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: NONE}}}
  G: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: AWS_IAM}}}
`);
    expect(names(evaluation)).toEqual([
      'IAM::Role FRole',
      'IAM::Role GRole',
      'Lambda::Function F',
      'Lambda::Function G',
      'Lambda::Permission FURLInvokeAllowPublicAccess',
      'Lambda::Permission FUrlPublicPermissions',
      'Lambda::Url FUrl',
      'Lambda::Url GUrl',
    ]);
    expect(brief(property(evaluation, 'FUrlPublicPermissions', 'Principal'))).toBe('*');
  });

  it('says what it does not see', () => {
    const evaluation = translated(`
  F: {Type: AWS::Serverless::Function, Properties: {Events: {New: {Type: Unheard}}}}
  G: {Type: AWS::Serverless::GraphQLApi}
`);
    expect(evaluation.diagnostics.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'unsupported: What the event New of F brings along is not seen.',
      'unsupported: What the transform makes of G (AWS::Serverless::GraphQLApi) beside the API is not seen.',
    ]);
  });

  it('leaves open what policies a list that is not known may bring', () => {
    const evaluation = translated(
      '\n  F: {Type: AWS::Serverless::Function, Properties: {Policies: !Ref All}}\n',
      "Parameters: {All: {Type: 'List<String>'}}\n",
    );
    expect(brief(property(evaluation, 'FRole', 'Policies'))).toEqual(['… <variable-without-default Parameters.All>']);
    expect(JSON.stringify(brief(property(evaluation, 'FRole', 'ManagedPolicyArns')))).toContain(
      '… <variable-without-default Parameters.All>',
    );
  });
});

it('a function of Lambda has nothing that is said to SAM alone', () => {
  const words =
    'AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties AutoPublishCodeSha256 CodeUri DeadLetterQueue DeploymentPreference EventInvokeConfig Events FunctionUrlConfig ImageUri InlineCode PermissionsBoundary Policies PropagateTags ProvisionedConcurrencyConfig RolePath SourceKMSKeyArn Tracing VersionDeletionPolicy';
  const properties = words.split(' ').map((name) => `      ${name}: x\n`);
  const evaluation = translated(`\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n${properties.join('')}`);
  const names = Object.keys(brief(resource(evaluation, 'F').attributes) as object);
  expect(names.filter((name) => words.split(' ').includes(name))).toEqual([]);
});

describe('where the results of a function go', () => {
  it('needs rights of its role, and a queue or topic that is not named is made', () => {
    const evaluation = translated(`
  F:
    Type: AWS::Serverless::Function
    Properties:
      EventInvokeConfig:
        MaximumRetryAttempts: 1
        DestinationConfig:
          OnSuccess: {Type: SNS}
          OnFailure: {Type: SQS, Destination: 'arn:aws:sqs:eu-west-1:111122223333:lost'}
`);
    expect(names(evaluation)).toEqual([
      'IAM::Role FRole',
      'Lambda::EventInvokeConfig FEventInvokeConfig',
      'Lambda::Function F',
      'SNS::Topic FEventInvokeConfigOnSuccessTopic',
    ]);
    expect(brief(property(evaluation, 'FEventInvokeConfig', 'DestinationConfig'))).toEqual({
      OnSuccess: { Destination: '<computed-attribute !Ref FEventInvokeConfigOnSuccessTopic>' },
      OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111122223333:lost' },
    });
    expect(brief(property(evaluation, 'FRole', 'Policies'))).toMatchObject([
      { PolicyDocument: { Statement: [{ Action: 'sns:publish' }] } },
      { PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:lost' }] } },
    ]);
  });
});

describe('APIs', () => {
  it('exist as soon as an event names none, with the Globals of their kind', () => {
    const evaluation = translated(
      `
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Get: {Type: Api, Properties: {Path: '/a/{id}/', Method: get}}
        Any: {Type: HttpApi}
  U: {Type: AWS::X::Y, Properties: {Url: !Sub "https://\${ServerlessRestApi}/Prod"}}
`,
      'Globals: {Api: {TracingEnabled: true}}\n',
    );
    expect(names(evaluation)).toEqual([
      'ApiGateway::Deployment ServerlessRestApiDeployment',
      'ApiGateway::RestApi ServerlessRestApi',
      'ApiGateway::Stage ServerlessRestApiProdStage',
      'ApiGatewayV2::Api ServerlessHttpApi',
      'ApiGatewayV2::Stage ServerlessHttpApiApiGatewayDefaultStage',
      'IAM::Role FRole',
      'Lambda::Function F',
      'Lambda::Permission FAnyPermission',
      'Lambda::Permission FGetPermissionProd',
      'X::Y U',
    ]);
    expect(brief(property(evaluation, 'ServerlessRestApiProdStage', 'TracingEnabled'))).toBe(true);
    expect(brief(property(evaluation, 'FGetPermissionProd', 'SourceArn'))).toBe(
      'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${!Ref ServerlessRestApi}/*/GET/a/*',
    );
    expect(brief(property(evaluation, 'U', 'Url'))).toBe('https://${!Ref ServerlessRestApi}/Prod');
  });

  it('tell who may call each route', () => {
    const evaluation = translated(`
  A:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      Auth: {DefaultAuthorizer: Pool, Authorizers: {Pool: {UserPoolArn: x}}}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Get: {Type: Api, Properties: {Path: /, Method: GET, RestApiId: !Ref A}}
        Open: {Type: Api, Properties: {Path: /open, Method: any, RestApiId: !Ref A, Auth: {Authorizer: NONE}}}
`);
    expect(brief(property(evaluation, 'A', 'Body'))).toMatchObject({
      paths: { '/': { get: { security: [{ Pool: [] }] } }, '/open': { 'x-amazon-apigateway-any-method': {} } },
    });
    expect(names(evaluation)).toContain('ApiGateway::Stage AliveStage');
    expect(names(evaluation)).toContain('Lambda::Permission FGetPermissionlive');
  });
});

describe('the document of an API', () => {
  const body = (auth: string, event = '{}'): unknown =>
    brief(
      property(
        translated(
          `
  A: {Type: AWS::Serverless::Api, Properties: {StageName: live, Auth: ${auth}}}
  F: {Type: AWS::Serverless::Function, Properties: {Events: {Get: {Type: Api, Properties: {Path: /, Method: GET, RestApiId: !Ref A, Auth: ${event}}}}}}
`,
          'Parameters: {Guard: {Type: String}}\nConditions: {Open: !Equals [!Ref Guard, x]}\n',
        ),
        'A',
        'Body',
      ),
    );
  const security = (value: unknown): object => ({ paths: { '/': { get: { security: value } } } });

  it.each([
    ['{DefaultAuthorizer: Pool, ApiKeyRequired: true}', '{}', [{ Pool: [] }, { api_key: [] }]],
    ['{DefaultAuthorizer: Pool}', '{ApiKeyRequired: "true", Authorizer: NONE}', [{ api_key: [] }]],
    ['{DefaultAuthorizer: !Ref Guard}', '{}', '<variable-without-default Parameters.Guard>'],
    ['{DefaultAuthorizer: !Ref Guard}', '{Authorizer: AWS_IAM}', [{ AWS_IAM: [] }]],
    ['{ApiKeyRequired: !Ref Guard}', '{}', '<variable-without-default Parameters.Guard>'],
    ['{ApiKeyRequired: !Ref Guard, DefaultAuthorizer: Pool}', '{}', [{ Pool: [] }]],
    ['{DefaultAuthorizer: Pool}', '{Authorizer: !If [Open, NONE, !Ref AWS::NoValue]}', { either: [[], [{ Pool: [] }]] }],
  ])('of an API with %s and a route with %s asks for %j', (auth, event, expected) => {
    expect(body(auth, event)).toMatchObject(security(expected));
  });

  it('is the file that DefinitionUri names, or wanted', () => {
    const file = {
      path: 'app/t.yaml',
      text: `Transform: AWS::Serverless-2016-10-31
Resources:
  A: {Type: AWS::Serverless::HttpApi, Properties: {DefinitionUri: ./api.json}}
  S: {Type: AWS::Serverless::Api, Properties: {StageName: a, DefinitionUri: 's3://bucket/api.json'}}
`,
    };
    const api = { path: 'app/api.json', text: '{"openapi": "3.0.1"}' };
    const without = evaluateTemplate({ file });
    expect(without?.wantedFiles).toEqual(['app/api.json']);
    const evaluation = evaluateTemplate({ file, files: new Map([[api.path, api]]) });
    if (evaluation === undefined) throw new Error('not a template');
    expect(brief(property(evaluation, 'A', 'Body'))).toEqual({ openapi: '3.0.1' });
    expect(property(evaluation, 'S', 'Body')).toBeUndefined();
    expect(evaluation.files).toContain('app/api.json');
  });
});

describe('other resources', () => {
  it.each([
    ['{Auth: {Type: AWS_IAM}}', { AuthenticationType: 'AWS_IAM', LogConfig: { FieldLogLevel: 'ALL' } }],
    ['{Auth: {Type: API_KEY}, Logging: false}', { AuthenticationType: 'API_KEY' }],
    ['{Logging: {FieldLogLevel: ERROR}, Name: g}', { LogConfig: { FieldLogLevel: 'ERROR' }, Name: 'g' }],
  ])('a graph with %s is an API of AppSync with %j', (properties, expected) => {
    const { type, attributes } = resource(translated(`  G: {Type: AWS::Serverless::GraphQLApi, Properties: ${properties}}\n`), 'G');
    expect(type).toBe('AWS::AppSync::GraphQLApi');
    expect(brief(attributes)).toEqual(expected);
  });

  it('become what they stand for', () => {
    const evaluation = translated(`
  T: {Type: AWS::Serverless::SimpleTable, Properties: {SSESpecification: {SSEEnabled: true}}}
  L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer/}}
  S:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: a}
      Policies: [LambdaInvokePolicy: {FunctionName: f}]
      Events: {Daily: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}
`);
    expect(names(evaluation)).toEqual([
      'DynamoDB::Table T',
      'Events::Rule SDaily',
      'IAM::Role SDailyRole',
      'IAM::Role SRole',
      'Lambda::LayerVersion L',
      'StepFunctions::StateMachine S',
    ]);
    expect(brief(property(evaluation, 'SRole', 'Policies'))).toMatchObject([
      { PolicyDocument: { Statement: [{ Action: ['lambda:InvokeFunction'] }] } },
    ]);
    expect(brief(property(evaluation, 'T', 'SSESpecification'))).toEqual({ SSEEnabled: true });
  });
});

describe('a schedule of its own', () => {
  const scheduled = (letters: string): ReturnType<typeof evaluate> =>
    translated(`
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Daily: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)${letters}}}}
`);
  const rights = (letters: string): unknown => brief(property(scheduled(letters), 'FDailyRole', 'Policies'));
  const calls = { PolicyDocument: { Statement: [{ Action: 'lambda:InvokeFunction' }] } };
  const sends = (Resource: string): unknown => ({ PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Resource }] } });

  it('calls its function and nothing else', () => expect(rights('')).toMatchObject([calls]));

  it.each([
    [', DeadLetterConfig: {Type: SQS}', '<computed-attribute FDailyQueue.Arn>', true],
    [', DeadLetterConfig: {Type: SQS, QueueLogicalId: Q}', '<computed-attribute Q.Arn>', true],
    [', DeadLetterConfig: {Arn: "arn:aws:sqs:eu-west-1:111122223333:dead"}', 'arn:aws:sqs:eu-west-1:111122223333:dead', false],
  ])('sends what it could not deliver%s', (letters, queue, isMade) => {
    expect(rights(letters)).toMatchObject([calls, sends(queue)]);
    expect(names(scheduled(letters)).some((name) => name.startsWith('SQS::Queue '))).toBe(isMade);
  });
});

describe('what a condition chooses that is not known', () => {
  const when = 'Parameters: {Env: {Type: String}}\nConditions: {Dev: !Equals [!Ref Env, dev]}\n';

  it('may be the list of the policies: each is there where its list is', () => {
    const lists = '!If [Dev, [AWSLambdaExecute], [{Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}]]';
    const evaluation = translated(`\n  F: {Type: AWS::Serverless::Function, Properties: {Policies: ${lists}}}\n`, when);
    expect(brief(property(evaluation, 'FRole', 'ManagedPolicyArns'))).toContainEqual({ either: ['AWSLambdaExecute', null] });
    const Statement = [{ Effect: 'Allow', Action: '*', Resource: '*' }];
    expect(brief(property(evaluation, 'FRole', 'Policies'))).toEqual([
      { either: [null, { PolicyName: 'FRolePolicy1', PolicyDocument: { Statement } }] },
    ]);
  });

  it('may be the URL: its authorization is the one or the other', () => {
    const url = '!If [Dev, {AuthType: NONE}, {AuthType: AWS_IAM}]';
    const evaluation = translated(`\n  F: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: ${url}}}\n`, when);
    expect(brief(property(evaluation, 'FUrl', 'AuthType'))).toEqual({ either: ['NONE', 'AWS_IAM'] });
  });

  it('may be an event, which is not seen then', () => {
    const event = '!If [Dev, {Type: Schedule, Properties: {Schedule: rate(1 day)}}, {Type: SQS, Properties: {Queue: q}}]';
    const evaluation = translated(`\n  F: {Type: AWS::Serverless::Function, Properties: {Events: {E: ${event}}}}\n`, when);
    expect(evaluation.diagnostics.map(({ message }) => message)).toEqual(['What the event E of F brings along is not seen.']);
  });
});

describe('what SAM spells otherwise', () => {
  // Source: aws/serverless-application-model, samtranslator/model/api, `_set_endpoint_configuration`, `_add_cors`, `_construct_api_domain`.
  it.each([
    ['PRIVATE', { Types: ['PRIVATE'] }],
    ['{Type: PRIVATE, VPCEndpointIds: [vpce-1]}', { Types: ['PRIVATE'], VpcEndpointIds: ['vpce-1'] }],
  ])('the endpoints of an API: %s', (written, made) => {
    const evaluation = translated(`\n  A: {Type: AWS::Serverless::Api, Properties: {StageName: v1, EndpointConfiguration: ${written}}}\n`);
    expect(brief(property(evaluation, 'A', 'EndpointConfiguration'))).toEqual(made);
  });

  it('any origin of an HTTP API', () => {
    const evaluation = translated('\n  A: {Type: AWS::Serverless::HttpApi, Properties: {CorsConfiguration: true}}\n');
    expect(brief(property(evaluation, 'A', 'CorsConfiguration'))).toEqual({ AllowOrigins: ['*'] });
  });

  it('the domain of an HTTP API', () => {
    const domain = '{DomainName: a.example, CertificateArn: c, MutualTlsAuthentication: {TruststoreUri: s3://b/k}}';
    const evaluation = translated(`\n  A: {Type: AWS::Serverless::HttpApi, Properties: {Domain: ${domain}}}\n`);
    expect(names(evaluation)).toContain('ApiGatewayV2::DomainName ADomainName');
    expect(brief(property(evaluation, 'ADomainName', 'MutualTlsAuthentication'))).toEqual({ TruststoreUri: 's3://b/k' });
  });

  it('connectors within a resource, which are not seen', () => {
    const evaluation = translated('\n  F: {Type: AWS::Serverless::Function, Connectors: {C: {Properties: {Destination: {Id: T}}}}}\n');
    expect(evaluation.diagnostics.map(({ message }) => message)).toEqual(['What the connectors of F allow is not seen.']);
  });
});

describe('the networks of an API', () => {
  // Source: aws/serverless-application-model, samtranslator/swagger/swagger.py, `_add_vpc_resource_policy_for_method`.
  const policyWith = (lists: string): unknown =>
    brief(
      property(
        translated(`\n  A: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Auth: {ResourcePolicy: {${lists}}}}}\n`),
        'A',
        'Policy',
      ),
    );
  const invoke = { Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' };

  it('by VPC and by endpoint are denied in one statement: either lets a caller in', () => {
    const lists = 'SourceVpcWhitelist: [vpc-1, vpce-2], IntrinsicVpcWhitelist: [vpc-3], IntrinsicVpceWhitelist: [vpce-4]';
    const Condition = { StringNotEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-3'], 'aws:SourceVpce': ['vpce-2', 'vpce-4'] } };
    expect(policyWith(lists)).toMatchObject({
      Statement: [
        { Effect: 'Allow', ...invoke },
        { Effect: 'Deny', ...invoke, Condition },
      ],
    });
  });

  it('of one event hold for its route alone', () => {
    const auth = 'Auth: {ResourcePolicy: {IpRangeWhitelist: [10.0.0.0/8]}}';
    const evaluation = translated(`
  A: {Type: AWS::Serverless::Api, Properties: {StageName: v1}}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events: {E: {Type: Api, Properties: {RestApiId: !Ref A, Path: '/users/{id}', Method: get, ${auth}}}}
`);
    const call = { ...invoke, Resource: 'execute-api:/*/GET/users/*' };
    expect(brief(property(evaluation, 'A', 'Policy'))).toMatchObject({
      Statement: [
        { Effect: 'Allow', ...call },
        { Effect: 'Deny', ...call, Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } },
      ],
    });
  });

  it('that are none deny nobody, and allow nobody', () => {
    expect(policyWith('SourceVpcWhitelist: []')).toBeUndefined();
  });
});

describe('policy templates', () => {
  it.each([...policyTemplates])('%s allows something that is known', (name, statement) => {
    const parameters = [...new Set([...statement.matchAll(/"Ref":"(\w+)"/g)].map(([, parameter]) => parameter))];
    const given = parameters.map((parameter) => `${parameter}: value-of-${parameter}`).join(', ');
    const evaluation = translated(`\n  F: {Type: AWS::Serverless::Function, Properties: {Policies: [${name}: {${given}}]}}\n`);
    const text = JSON.stringify(brief(property(evaluation, 'FRole', 'Policies')));
    expect(text).toContain('"Effect":"Allow"');
    expect(text).not.toMatch(/undeclared-name|unsupported|parse-error/);
    for (const parameter of parameters) expect(text).toContain(`value-of-${parameter}`);
  });

  it('are all there', () => {
    expect(policyTemplates.size).toBe(81);
  });
});
