const onlyInRules = 'belongs to `Rules`, which refuse parameters when a stack is made and give nothing to it; they are not read';

/** Functions that CloudFormation documents and that are not evaluated, with the reason. */
export const notEvaluated: ReadonlyMap<string, string> = new Map([
  ['Fn::Contains', onlyInRules],
  ['Fn::EachMemberEquals', onlyInRules],
  ['Fn::EachMemberIn', onlyInRules],
  ['Fn::GetAZs', 'which zones a region has is known to the account alone'],
  ['Fn::GetStackOutput', 'an output of a stack by its name, which no code ties to a template'],
  ['Fn::RefAll', onlyInRules],
  [
    'Fn::Transform',
    'what a macro makes is known to AWS alone; serverless templates are translated, and `AWS::Include` of a file of the repository is read',
  ],
  ['Fn::ValueOf', onlyInRules],
  ['Fn::ValueOfAll', onlyInRules],
]);

/** Functions that are evaluated, but not for every argument. */
export const partlyEvaluated: ReadonlyMap<string, string> = new Map([
  ['Fn::Cidr', 'of IPv4; a block of IPv6 is left open'],
  ['Fn::GetAtt', 'attributes that the template itself sets; what AWS makes is a symbol'],
  ['Fn::ImportValue', 'exports of the templates in the repository, up to 200 that are looked through'],
  ['Fn::ReadFile', 'a function of org-formation: a file of the repository, by its path'],
]);
