const words = `AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion
  PutGroupPolicy PutRolePolicy PutUserPolicy SetDefaultPolicyVersion UpdateLoginProfile`;

const steps = [
  ...words.split(/\s+/u).map((name) => `'iam:${name}'`),
  "'iam:UpdateAssumeRolePolicy' And 'sts:AssumeRole'",
  "'cloudformation:CreateStack' And 'iam:PassRole'",
  "'ec2:RunInstances' And 'iam:PassRole'",
  "'glue:CreateDevEndpoint' And 'iam:PassRole'",
  "'glue:UpdateDevEndpoint'",
  "'lambda:CreateFunction' And 'iam:PassRole' And 'lambda:InvokeFunction'",
  "'lambda:UpdateFunctionCode'",
];

/** KICS has a rule for each way to more rights, for users, roles and groups apart; ours tell them by what is gained. */
export const kicsEscalations: readonly string[] = ['User', 'Role', 'Group'].flatMap((subject) =>
  steps.map((step) => `${subject} With Privilege Escalation By Actions ${step}`),
);
