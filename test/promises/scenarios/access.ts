import type { Promised } from '../promise.ts';

const heading = 'What this change newly allows';

function role(...actions: readonly string[]): string {
  return `resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "deploy" {
  role   = aws_iam_role.deploy.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${JSON.stringify(actions)}, Resource = "*" }] })
}
`;
}

/** Who can do what since the change. */
export const accessPromises: readonly Promised[] = [
  {
    id: 'newly-allowed',
    promise: 'A review opens with what the change newly allows, and says what is no longer allowed.',
    story: async (story) => {
      await story.base({ 'main.tf': role('lambda:CreateFunction', 'lambda:InvokeFunction', 'sqs:SendMessage') });
      await story.change({ 'main.tf': role('lambda:CreateFunction', 'lambda:InvokeFunction', 'iam:PassRole') });
    },
    expected: { verdict: 'passes', says: [heading, 'role deploy can now pass any role to Lambda', 'What is no longer allowed'] },
  },
  {
    id: 'nothing-newly-allowed',
    promise: 'Where nobody can do more or less than before, nothing is said of it.',
    story: async (story) => {
      await story.base({ 'main.tf': role('sqs:SendMessage', 'sqs:ReceiveMessage') });
      await story.change({ 'main.tf': `# note\n${role('sqs:ReceiveMessage', 'sqs:SendMessage')}` });
    },
    expected: { verdict: 'passes', neverSays: [heading, 'no longer allowed'] },
  },
];
