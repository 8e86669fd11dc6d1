export const id = 8411;
export const ids = [8411];
export const modules = {

/***/ 48411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotOrImageSharedPublicly: () => (/* reexport */ snapshotOrImageSharedPublicly)
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
;// CONCATENATED MODULE: ./build/policies/snapshots/sharing.js


const at = (...path) => (attributes) => [(0,fact/* attribute */.lt)(attributes, ...path)];
const readers = new Map([
    [
        'aws_ami_launch_permission',
        { what: 'image', read: (one) => ['group', 'account_id', 'organization_arn'].map((name) => (0,fact/* attribute */.lt)(one, name)) },
    ],
    ['aws_snapshot_create_volume_permission', { what: 'snapshot', read: at('account_id') }],
    ['aws_db_snapshot', { what: 'database snapshot', read: at('shared_accounts') }],
    ['aws_db_snapshot_copy', { what: 'database snapshot', read: at('shared_accounts') }],
    ['aws_db_cluster_snapshot', { what: 'database snapshot', read: at('shared_accounts') }],
    ['aws_rds_cluster_snapshot_copy', { what: 'database snapshot', read: at('shared_accounts') }],
    ['aws_ssm_document', { what: 'document', read: ssmPermissions }],
    ['aws_imagebuilder_distribution_configuration', { what: 'image', read: launchPermissions }],
    ['AWS::ImageBuilder::DistributionConfiguration', { what: 'image', read: launchPermissions }],
]);
const isWhole = new Set(['aws_ami_launch_permission', 'aws_snapshot_create_volume_permission']);
const sharingTypes = [...readers.keys()];
function sharingOf({ type, attributes }) {
    const { what, read } = readers.get(type) ?? { what: type, read: () => [] };
    const written = read(attributes);
    const values = written.flatMap(sharedIn);
    const unknown = written.map((one) => (0,fact/* members */.ol)(one).unknown).find((one) => one !== undefined) ??
        values.map(({ value }) => value).find((value) => value.kind === 'unknown');
    return {
        what,
        everyone: values.filter(({ value }) => (0,core_value/* scalarText */.ws)(value)?.toLowerCase() === 'all'),
        accounts: isWhole.has(type) ? values.filter(({ value }) => /^\d+$/u.test((0,core_value/* scalarText */.ws)(value) ?? '')) : [],
        unknown: unknown?.kind === 'unknown' ? unknown : undefined,
    };
}
function sharedIn(written) {
    const around = written?.kind === 'choice' ? written.condition : undefined;
    return (0,fact/* members */.ol)(written).items.flatMap((item) => {
        const decides = item.kind === 'choice' ? item.condition : around;
        return (0,core_value/* possibleValues */.Mp)(item).map((value) => ({ value, decides }));
    });
}
/** `permissions = { type = "Share", account_ids = "1,2" }`: a list in one text. */
function ssmPermissions(attributes) {
    const ids = (0,fact/* attribute */.lt)(attributes, 'permissions', 'account_ids');
    return [ids?.kind === 'choice' ? { ...ids, options: ids.options.map(allOr) } : ids && allOr(ids)];
}
function allOr(ids) {
    const names = (0,core_value/* scalarText */.ws)(ids)
        ?.toLowerCase()
        .split(',')
        .map((name) => name.trim());
    return names?.includes('all') === true ? { kind: 'string', value: 'all', origin: ids.origin } : ids;
}
function launchPermissions(attributes) {
    return (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(attributes, ['distribution', 'Distributions'])).items.flatMap((one) => {
        const image = (0,fact/* firstAttribute */.Z9)(one, ['ami_distribution_configuration', 'AmiDistributionConfiguration']);
        const permission = (0,fact/* firstAttribute */.Z9)(image, ['launch_permission', 'LaunchPermissionConfiguration']);
        return ['user_groups', 'UserGroups', 'user_ids', 'UserIds'].map((name) => (0,fact/* attribute */.lt)(permission, name));
    });
}

;// CONCATENATED MODULE: ./build/policies/snapshots/snapshot-or-image-shared-publicly.js




const snapshotOrImageSharedPublicly = (0,define_policy/* defineViolation */.z$)({
    id: 'snapshot-or-image-shared-publicly',
    control: 'block-public-access',
    severity: 'critical',
    on: 'resource',
    types: sharingTypes,
    dialects: ['terraform', 'cloudformation'],
    title: 'Snapshot, image or document is shared with everyone',
    why: 'A snapshot is a whole disk or a whole database, an image often holds keys and code. Shared with all, anybody with an AWS account copies it, and there are people who do nothing else than look for new ones.',
    remedy: 'Share with the accounts that need it, by their numbers, or with the organization.',
    limits: [
        'Sharing an image or a disk with an account that is written as a number is reported at medium: whether the account is yours cannot be seen.',
        'The block of public sharing of the account or the region is not looked at.',
    ],
    speaksFor: ['resource-policy-unknown-account'],
    covers: {
        checkov: ['CKV_AWS_205', 'CKV_AWS_302', 'CKV_AWS_303'],
        securityHub: ['EC2.1', 'RDS.1', 'SSM.4', 'DocumentDB.3', 'Neptune.3'],
    },
    *evaluate({ address, resource }) {
        const { what, everyone, accounts, unknown } = sharingOf(resource);
        const [open] = everyone;
        if (open !== undefined) {
            const violation = {
                claim: 'violation',
                aspect: 'shared with everyone',
                message: `${address} shares the ${what} with everyone who has an AWS account.`,
                trace: [...(0,define_policy/* traceOf */.fC)(open.value), resource.declaration],
                confidence: (0,define_policy/* confidenceIn */.S3)(open.value),
            };
            yield (0,over_options/* ofOption */.jN)(violation, open.decides?.expression);
        }
        else if (unknown !== undefined && unknown.reference === undefined) {
            yield { claim: 'unresolved', aspect: 'sharing', unknown, message: `whom ${address} shares the ${what} with` };
        }
        const numbers = new Map(accounts.map(({ value }) => [(0,core_value/* scalarText */.ws)(value) ?? '', value]));
        for (const [number, account] of numbers) {
            yield {
                claim: 'violation',
                aspect: `shared with ${number}`,
                message: `${address} shares the ${what} with the account ${number}.`,
                trace: [...(0,define_policy/* traceOf */.fC)(account), resource.declaration],
                confidence: 'possible',
                severity: 'medium',
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/policies/chunks/snapshots.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
