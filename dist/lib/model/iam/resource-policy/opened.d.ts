/** Which policy speaks of a resource that is open to everybody. */
export type OpenedGroup = 'bucket' | 'queue-or-topic' | 'function' | 'repository' | 'key' | 'endpoint' | 'other';
/** What a policy of the resource opens. */
export interface Opened {
    /** `bucket`, for messages. */
    readonly noun: string;
    readonly group: OpenedGroup;
    /** Prefixes of the actions that the service asks the policy about; none where it is asked about all. */
    readonly services: readonly string[];
    /** Whether the service takes requests that nobody signs. Where it does not, everybody means everybody with an AWS account. */
    readonly unsigned: boolean;
}
/** From the services' pages on their resource-based policies. */
export declare const opened: {
    bucket: Opened;
    accessPoint: Opened;
    objectLambda: Opened;
    directoryBucket: Opened;
    tableBucket: Opened;
    outposts: Opened;
    queue: Opened;
    topic: Opened;
    key: Opened;
    function: Opened;
    layer: Opened;
    repository: Opened;
    registry: Opened;
    publicRepository: Opened;
    secret: Opened;
    fileSystem: Opened;
    backupVault: Opened;
    archive: Opened;
    eventBus: Opened;
    schemas: Opened;
    domain: Opened;
    api: Opened;
    table: Opened;
    stream: Opened;
    packages: Opened;
    catalog: Opened;
    dataLake: Opened;
    collection: Opened;
    logs: Opened;
    authority: Opened;
    namespace: Opened;
    lattice: Opened;
    identity: Opened;
    container: Opened;
    cluster: Opened;
    organization: Opened;
    firewall: Opened;
    trailStore: Opened;
    document: Opened;
    models: Opened;
    traces: Opened;
    buildProject: Opened;
    sink: Opened;
    workspace: Opened;
    vectorBucket: Opened;
    sharedFiles: Opened;
    accessGrants: Opened;
    bot: Opened;
    pipeline: Opened;
    parameter: Opened;
    model: Opened;
    agent: Opened;
    sqlCluster: Opened;
    paymentKey: Opened;
    signingProfile: Opened;
    endpoint: Opened;
    endpointService: Opened;
    snapshot: Opened;
    databaseSnapshot: Opened;
    warehouse: Opened;
    image: Opened;
    share: Opened;
};
