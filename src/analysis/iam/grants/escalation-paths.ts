/** A way from what a document grants to the rights of others: all of its actions together. */
export interface EscalationPath {
  /** As the public catalogue of paths numbers them; `x-` for what it has not. */
  readonly id: string;
  /** He changes what somebody is allowed, hands over a role, or gets into something that has a role already. */
  readonly kind: 'grants' | 'passes' | 'takes-over';
  readonly actions: readonly string[];
  /** The service that gets the role, where one is handed over. */
  readonly passedTo?: string;
  /** What its holder does, to follow "can". */
  readonly does: string;
}

const own = 'give themselves any right';
const others = 'act as somebody else';

function path(id: string, does: string, actions: string): EscalationPath {
  return { id, kind: 'grants', does, actions: actions.split(' ') };
}

/** A role is handed to something that its holder makes and whose work he writes. */
function passes(id: string, actions: string, passedTo: string): EscalationPath {
  const does = `work with the role that he hands to ${passedTo.replace('.amazonaws.com', '')}`;
  return { ...path(id, does, `iam:PassRole ${actions}`), kind: 'passes', passedTo };
}

/** What something that has a role already does, is rewritten or taken over. */
function takesOver(id: string, actions: string): EscalationPath {
  return { ...path(id, 'work with the role of what is there already', actions), kind: 'takes-over' };
}

/**
 * Published ways to escalate: the catalogue of pathfinding.cloud and the lists of Rhino Security Labs and cloudsplaining, in our words.
 */
export const escalationPaths: readonly EscalationPath[] = [
  path('iam-001', own, 'iam:CreatePolicyVersion'),
  path('x-set-default-policy-version', own, 'iam:SetDefaultPolicyVersion'),
  path('iam-002', others, 'iam:CreateAccessKey'),
  path('iam-004', others, 'iam:CreateLoginProfile'),
  path('iam-006', others, 'iam:UpdateLoginProfile'),
  path('iam-005', own, 'iam:PutRolePolicy'),
  path('iam-007', own, 'iam:PutUserPolicy'),
  path('iam-008', own, 'iam:AttachUserPolicy'),
  path('iam-009', own, 'iam:AttachRolePolicy'),
  path('iam-010', own, 'iam:AttachGroupPolicy'),
  path('iam-011', own, 'iam:PutGroupPolicy'),
  path('iam-012', others, 'iam:UpdateAssumeRolePolicy'),
  path('iam-013', own, 'iam:AddUserToGroup'),
  path('x-delete-role-boundary', own, 'iam:DeleteRolePermissionsBoundary'),
  path('x-delete-user-boundary', own, 'iam:DeleteUserPermissionsBoundary'),
  path('x-put-role-boundary', own, 'iam:PutRolePermissionsBoundary'),
  path('x-put-user-boundary', own, 'iam:PutUserPermissionsBoundary'),
  path('x-saml-provider', others, 'iam:UpdateSAMLProvider'),
  path('x-permission-set-inline', own, 'sso:PutInlinePolicyToPermissionSet'),
  path('x-permission-set-managed', own, 'sso:AttachManagedPolicyToPermissionSet'),
  path('x-permission-set-customer', own, 'sso:AttachCustomerManagedPolicyReferenceToPermissionSet'),
  path('x-account-assignment', own, 'sso:CreateAccountAssignment'),
  path('x-group-membership', own, 'identitystore:CreateGroupMembership'),
  passes('apprunner-001', 'apprunner:CreateService', 'tasks.apprunner.amazonaws.com'),
  takesOver('apprunner-002', 'apprunner:UpdateService'),
  passes('x-launch-configuration', 'autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup', 'ec2.amazonaws.com'),
  passes('x-replace-launch-configuration', 'autoscaling:CreateLaunchConfiguration autoscaling:UpdateAutoScalingGroup', 'ec2.amazonaws.com'),
  passes('x-batch', 'batch:RegisterJobDefinition batch:SubmitJob', 'ecs-tasks.amazonaws.com'),
  passes(
    'bedrock-001',
    'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter',
    'bedrock-agentcore.amazonaws.com',
  ),
  takesOver('bedrock-002', 'bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter'),
  passes('cloudformation-001', 'cloudformation:CreateStack', 'cloudformation.amazonaws.com'),
  takesOver('cloudformation-002', 'cloudformation:UpdateStack'),
  passes('cloudformation-003', 'cloudformation:CreateStackSet cloudformation:CreateStackInstances', 'cloudformation.amazonaws.com'),
  passes('cloudformation-004', 'cloudformation:UpdateStackSet', 'cloudformation.amazonaws.com'),
  takesOver('cloudformation-005', 'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet'),
  passes('codebuild-001', 'codebuild:CreateProject codebuild:StartBuild', 'codebuild.amazonaws.com'),
  takesOver('codebuild-002', 'codebuild:StartBuild'),
  takesOver('codebuild-003', 'codebuild:StartBuildBatch'),
  passes('codebuild-004', 'codebuild:CreateProject codebuild:StartBuildBatch', 'codebuild.amazonaws.com'),
  passes('x-codestar', 'codestar:CreateProjectFromTemplate', 'codestar.amazonaws.com'),
  path('x-codestar-member', own, 'codestar:CreateProject codestar:AssociateTeamMember'),
  passes('x-codepipeline', 'codepipeline:CreatePipeline', 'codepipeline.amazonaws.com'),
  passes('x-identity-pool', 'cognito-identity:SetIdentityPoolRoles', 'cognito-identity.amazonaws.com'),
  passes(
    'datapipeline-001',
    'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline',
    'datapipeline.amazonaws.com',
  ),
  passes('ec2-001', 'ec2:RunInstances', 'ec2.amazonaws.com'),
  takesOver('ec2-002', 'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances'),
  passes('ec2-003', 'ec2:RequestSpotInstances', 'ec2.amazonaws.com'),
  takesOver('ec2-004', 'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate'),
  passes('x-associate-instance-profile', 'ec2:AssociateIamInstanceProfile', 'ec2.amazonaws.com'),
  passes('x-replace-instance-profile', 'ec2:ReplaceIamInstanceProfileAssociation', 'ec2.amazonaws.com'),
  takesOver('ec2instanceconnect-003', 'ec2-instance-connect:SendSSHPublicKey'),
  passes('ecs-001', 'ecs:RegisterTaskDefinition ecs:CreateService', 'ecs-tasks.amazonaws.com'),
  passes('ecs-002', 'ecs:RegisterTaskDefinition ecs:RunTask', 'ecs-tasks.amazonaws.com'),
  passes('ecs-004', 'ecs:RegisterTaskDefinition ecs:UpdateService', 'ecs-tasks.amazonaws.com'),
  passes('ecs-005', 'ecs:RegisterTaskDefinition ecs:StartTask', 'ecs-tasks.amazonaws.com'),
  takesOver('x-ecs-execute-command', 'ecs:ExecuteCommand'),
  passes('x-emr', 'elasticmapreduce:RunJobFlow', 'elasticmapreduce.amazonaws.com'),
  passes('x-emr-serverless', 'emr-serverless:CreateApplication emr-serverless:StartJobRun', 'emr-serverless.amazonaws.com'),
  passes('glue-001', 'glue:CreateDevEndpoint', 'glue.amazonaws.com'),
  takesOver('glue-002', 'glue:UpdateDevEndpoint'),
  passes('glue-003', 'glue:CreateJob glue:StartJobRun', 'glue.amazonaws.com'),
  passes('glue-004', 'glue:CreateJob glue:CreateTrigger', 'glue.amazonaws.com'),
  passes('glue-005', 'glue:UpdateJob glue:StartJobRun', 'glue.amazonaws.com'),
  passes('glue-006', 'glue:UpdateJob glue:CreateTrigger', 'glue.amazonaws.com'),
  passes('lambda-001', 'lambda:CreateFunction lambda:InvokeFunction', 'lambda.amazonaws.com'),
  passes('lambda-002', 'lambda:CreateFunction lambda:CreateEventSourceMapping', 'lambda.amazonaws.com'),
  takesOver('lambda-003', 'lambda:UpdateFunctionCode'),
  takesOver('x-lambda-layer', 'lambda:UpdateFunctionConfiguration'),
  passes('lambda-006', 'lambda:CreateFunction lambda:AddPermission', 'lambda.amazonaws.com'),
  passes('sagemaker-001', 'sagemaker:CreateNotebookInstance', 'sagemaker.amazonaws.com'),
  passes('sagemaker-002', 'sagemaker:CreateTrainingJob', 'sagemaker.amazonaws.com'),
  passes('sagemaker-003', 'sagemaker:CreateProcessingJob', 'sagemaker.amazonaws.com'),
  takesOver('sagemaker-004', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
  takesOver('sagemaker-005', 'sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:UpdateNotebookInstance'),
  passes('x-schedule', 'scheduler:CreateSchedule', 'scheduler.amazonaws.com'),
  passes('x-state-machine', 'states:CreateStateMachine states:StartExecution', 'states.amazonaws.com'),
  passes('x-automation', 'ssm:StartAutomationExecution', 'ssm.amazonaws.com'),
  { ...path('sts-001', 'work with the rights of the role that it names', 'sts:AssumeRole'), kind: 'takes-over' },
  takesOver('ssm-001', 'ssm:StartSession'),
  takesOver('ssm-002', 'ssm:SendCommand'),
];
