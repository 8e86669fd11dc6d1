/** Differences that are as they should be, with the reason. */
const decided = [
  {
    of: /AWS::AppSync::|AWS::Serverless::GraphQLApi|Role \w+(?:CloudWatchRole|DataSourceRole)$|ManagedPolicy \w+ConnectorPolicy$/,
    why: 'AWS::Serverless::GraphQLApi is not translated; every review says so at the resource.',
  },
  {
    of: /CapacityProvider/,
    why: 'AWS::Serverless::CapacityProvider is not translated; every review says so at the resource.',
  },
  {
    of: /AWS::ApiGateway::DomainName|AWS::Route53::RecordSetGroup/,
    why: 'The logical id of a domain name is a digest of it; ours is that of the API. Records of a zone open nothing.',
  },
  {
    of: /ours[^\n]*<(?:!Ref )?\w+\.(?:Stage|Alias|Version)>/,
    why: 'What a Ref to the stage, alias or version of a resource yields is not known on either side; only the names differ.',
  },
];

/** Why a difference stays; undefined when it is not decided. */
export function decisionOn(difference) {
  return decided.find(({ of }) => of.test(difference))?.why;
}
