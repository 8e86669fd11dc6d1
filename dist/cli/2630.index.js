export const id = 2630;
export const ids = [2630];
export const modules = {

/***/ 94588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ coversHalfOfIpv4),
/* harmony export */   Ce: () => (/* binding */ coversHalfOfIpv6),
/* harmony export */   JA: () => (/* binding */ publicPart),
/* harmony export */   Ub: () => (/* binding */ witnessAddress),
/* harmony export */   aW: () => (/* binding */ isAnywhere)
/* harmony export */ });
/* unused harmony export isPrivate */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _address_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53979);


/** RFC 1918, carrier-grade NAT (RFC 6598), loopback, link-local, unique local (RFC 4193): not reachable from the internet. */
const privateAddresses = (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddressSet */ .CO)([
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '::1/128',
    'fc00::/7',
    'fe80::/10',
]).set;
/** RFC 4291: everything that is routed on the IPv6 internet. */
const globalUnicast = (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddressSet */ .CO)(['2000::/3']).set;
/** Never the source of a packet from the internet: this-network, multicast, reserved; IPv6 outside global unicast. */
const unroutable = (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractAddresses */ .rg)((0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddressSet */ .CO)(['0.0.0.0/8', '224.0.0.0/3', '::/0']).set, globalUnicast);
/** Addresses that people read as an example (RFC 5737, RFC 3849). */
const examples = [
    { family: 4, value: 0xcb007107n },
    { family: 4, value: 0xc6336407n },
    { family: 6, value: (0x20010db8n << 96n) | 7n },
];
/** Half of all IPv4 addresses or more, however the networks are split. */
function coversHalfOfIpv4(set) {
    return (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressShare */ .O5)(set, 4) >= 0.5;
}
/** Half of the global unicast IPv6 addresses or more. */
function coversHalfOfIpv6(set) {
    const covered = (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .countAddresses */ .qy)((0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectAddresses */ .mr)(set, globalUnicast), 6);
    return covered * 2n >= (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .countAddresses */ .qy)(globalUnicast, 6);
}
/** `0.0.0.0/0`, `::/0`, or networks whose union amounts to half of either address space. */
function isAnywhere(set) {
    return coversHalfOfIpv4(set) || coversHalfOfIpv6(set);
}
/** The part that hosts on the internet may have as their address; private and reserved networks taken out. */
function publicPart(set) {
    return (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractAddresses */ .rg)((0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractAddresses */ .rg)(set, privateAddresses), unroutable);
}
/** True when the set is not empty and every address of it is private. */
function isPrivate(set) {
    return !hasNoAddresses(set) && hasNoAddresses(subtractAddresses(set, privateAddresses));
}
/** One printable address of the set: a documentation address where it has one, else the first public one, else the first. */
function witnessAddress(set) {
    const example = examples.find(({ family, value }) => (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAddress */ .hs)(set, family, value));
    if (example !== undefined)
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(example.family, example.value);
    return firstHost(publicPart(set)) ?? firstHost(set);
}
/** The first address, or the one behind it when the first looks like the network's own. */
function firstHost(set) {
    const family = set.v4.length > 0 ? 4 : 6;
    const [span] = family === 4 ? set.v4 : set.v6;
    if (span === undefined)
        return undefined;
    const looksLikeNetwork = (span.first & 0xffn) === 0n && span.last > span.first && span.first < _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[family];
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(family, looksLikeNetwork ? span.first + 1n : span.first);
}


/***/ }),

/***/ 53979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ uniteAddresses),
/* harmony export */   CO: () => (/* binding */ parseAddressSet),
/* harmony export */   I1: () => (/* binding */ allAddresses),
/* harmony export */   O5: () => (/* binding */ addressShare),
/* harmony export */   Rm: () => (/* binding */ addressSet),
/* harmony export */   SR: () => (/* binding */ hasWholeFamily),
/* harmony export */   VL: () => (/* binding */ toCidrs),
/* harmony export */   f1: () => (/* binding */ equalAddresses),
/* harmony export */   hs: () => (/* binding */ hasAddress),
/* harmony export */   mK: () => (/* binding */ hasNoAddresses),
/* harmony export */   mr: () => (/* binding */ intersectAddresses),
/* harmony export */   mx: () => (/* binding */ noAddresses),
/* harmony export */   qy: () => (/* binding */ countAddresses),
/* harmony export */   rg: () => (/* binding */ subtractAddresses)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10624);


const noAddresses = { v4: [], v6: [] };
const allAddresses = { v4: [{ first: 0n, last: _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[4] }], v6: [{ first: 0n, last: _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[6] }] };
/** The union of networks, however they overlap. */
function addressSet(ranges) {
    const of = (family) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)(ranges.filter((range) => range.family === family), _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP).map(({ first, last }) => ({ first, last }));
    return { v4: of(4), v6: of(6) };
}
/** Reads a list of networks; texts that are none come back apart, so that nothing is lost silently. */
function parseAddressSet(texts) {
    const ranges = [];
    const unread = [];
    for (const text of texts) {
        const range = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
        if (range === undefined)
            unread.push(text);
        else
            ranges.push(range);
    }
    return { set: addressSet(ranges), unread };
}
function uniteAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(a.v4, b.v4, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(a.v6, b.v6, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP) };
}
function intersectAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(a.v4, b.v4), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(a.v6, b.v6) };
}
/** Everything of `a` that is not in `b`. */
function subtractAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(a.v4, b.v4, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(a.v6, b.v6, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP) };
}
function hasNoAddresses(set) {
    return set.v4.length === 0 && set.v6.length === 0;
}
/** The same addresses, however they were written. */
function equalAddresses(a, b) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .equalSpans */ .UF)(a.v4, b.v4) && (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .equalSpans */ .UF)(a.v6, b.v6);
}
function hasAddress(set, family, value) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(family === 4 ? set.v4 : set.v6, value);
}
/** Number of addresses of one family. */
function countAddresses(set, family) {
    return (family === 4 ? set.v4 : set.v6).reduce((sum, span) => sum + span.last - span.first + 1n, 0n);
}
/** Share of the family's whole space, 0 to 1. */
function addressShare(set, family) {
    return Number(countAddresses(set, family)) / Number(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[family] + 1n);
}
/** True when every address of the family is in the set. */
function hasWholeFamily(set, family) {
    const [span] = family === 4 ? set.v4 : set.v6;
    return span?.first === 0n && span.last === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[family];
}
/** The shortest list of networks that is exactly the set, IPv4 first, ascending. */
function toCidrs(set) {
    return [...set.v4.flatMap((span) => spanCidrs(4, span)), ...set.v6.flatMap((span) => spanCidrs(6, span))];
}
function spanCidrs(family, span) {
    const bits = family === 4 ? 32 : 128;
    const cidrs = [];
    let first = span.first;
    while (first <= span.last) {
        let hostBits = first === 0n ? bits : trailingZeros(first);
        while (first + (1n << BigInt(hostBits)) - 1n > span.last)
            hostBits -= 1;
        cidrs.push(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(family, first)}/${bits - hostBits}`);
        first += 1n << BigInt(hostBits);
    }
    return cidrs;
}
function trailingZeros(value) {
    return (value & -value).toString(2).length - 1;
}


/***/ }),

/***/ 10624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ numberNeighbours),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   UF: () => (/* binding */ equalSpans),
/* harmony export */   WP: () => (/* binding */ bigintNeighbours),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
const numberNeighbours = { next: (value) => value + 1, previous: (value) => value - 1 };
const bigintNeighbours = { next: (value) => value + 1n, previous: (value) => value - 1n };
/** Sorts and merges; spans with `first > last` are dropped. */
function normalize(spans, step) {
    const sorted = spans.filter((span) => span.first <= span.last).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const span of sorted) {
        const last = merged.at(-1);
        if (last === undefined || step.previous(span.first) > last.last)
            merged.push(span);
        else if (span.last > last.last)
            merged[merged.length - 1] = { first: last.first, last: span.last };
    }
    return merged;
}
function unite(a, b, step) {
    if (a.length === 0)
        return b;
    if (b.length === 0)
        return a;
    return normalize([...a, ...b], step);
}
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
        const first = x.first > y.first ? x.first : y.first;
        const last = x.last < y.last ? x.last : y.last;
        if (first <= last)
            common.push({ first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
    return common;
}
/** Everything of `a` that is not in `b`. */
function subtract(a, b, step) {
    const rest = [];
    let j = 0;
    for (const span of a) {
        let first = span.first;
        for (let hole = b[j]; hole !== undefined && hole.last < first; hole = b[j])
            j += 1;
        let k = j;
        for (let hole = b[k]; hole !== undefined && hole.first <= span.last; k += 1, hole = b[k]) {
            if (hole.first > first)
                rest.push({ first, last: step.previous(hole.first) });
            first = step.next(hole.last);
        }
        if (first <= span.last)
            rest.push({ first, last: span.last });
    }
    return rest;
}
function contains(spans, value) {
    return spans.some((span) => span.first <= value && value <= span.last);
}
function equalSpans(a, b) {
    return a.length === b.length && a.every((span, index) => span.first === b[index]?.first && span.last === b[index]?.last);
}


/***/ }),

/***/ 45269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ firstNames)
/* harmony export */ });
/** `a, b, c and 12 more`: the first of many names, and how many there are besides. */
function firstNames(names, max, separator = ', ') {
    const rest = names.length - max;
    return rest > 0 ? `${names.slice(0, max).join(separator)} and ${rest} more` : names.join(separator);
}


/***/ }),

/***/ 40328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ teamAccounts),
/* harmony export */   m: () => (/* binding */ accountInArn)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91431);




const inArn = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/u;
/** The account in an ARN. What an expression stands for in it may have colons of its own: `${AWS::Region}`. */
function accountInArn(text) {
    return inArn.exec(text.replaceAll(/\$\{[^{}]*\}/gu, ''))?.[1];
}
const managing = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_1__/* .perCode */ .L)((code) => new Set(accountsOfProviders(code)));
/** Accounts that are the team's: those that its providers manage, and those that the configuration calls trusted. */
function teamAccounts(code) {
    const managed = managing(code);
    const { knownAccounts } = code;
    return { has: (account) => managed.has(account) || knownAccounts.has(account) };
}
function accountsOfProviders({ providers }) {
    return providers.flatMap(({ attributes }) => {
        const allowed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'allowed_account_ids')).items.flatMap((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(item) ?? []);
        const roles = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'assume_role')).items.flatMap((block) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'role_arn') ?? []);
        return [...allowed, ...roles.flatMap((role) => accountInArn((0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolicText */ .SF)(role) ?? '') ?? [])];
    });
}


/***/ }),

/***/ 27907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   DN: () => (/* binding */ isInsideNetwork),
/* harmony export */   He: () => (/* binding */ asksForLogin),
/* harmony export */   YF: () => (/* binding */ blocksPublicPolicies),
/* harmony export */   bz: () => (/* binding */ accessPointBlocks)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _storage_s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69348);




/** The bucket that the policy opens, where the code declares it, or the block that is set for it here. */
function bucketOf(policy, buckets) {
    const own = buckets.find(({ resource }) => resource === policy.resource);
    return own ?? buckets.find((bucket) => bucket.root === policy.root && names(policy.target, bucket.resource));
}
function names(target, resource) {
    const literals = ['bucket', 'BucketName', 'id', 'domain_name', 'DomainName', 'name', 'Name'].map((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, name));
    return (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .binds */ .fO)(target, resource, literals) === 'yes';
}
/** True when a public policy of the bucket is refused, or lets nobody in from outside. */
function blocksPublicPolicies(bucket) {
    return (0,_storage_s3_js__WEBPACK_IMPORTED_MODULE_1__/* .certainBlocks */ .TK)(bucket).some(({ flags }) => [flags.restrictPublicBuckets, flags.blockPublicPolicy].some((flag) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(flag, Boolean, false) === 'yes'));
}
/**
 * Whether an access point lets a public policy take effect: only where its own block says false, which is no default. `unknown` where it is
 * declared elsewhere.
 */
function accessPointBlocks(policy, code) {
    const declared = declaring(policy, code, 'aws_s3_access_point', 'AWS::S3::AccessPoint');
    if (declared === undefined)
        return 'unknown';
    if ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(declared.attributes, ['vpc_configuration', 'VpcConfiguration']) !== undefined)
        return 'yes';
    const block = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(declared.attributes, ['public_access_block_configuration', 'PublicAccessBlockConfiguration']);
    const off = [
        ['block_public_policy', 'BlockPublicPolicy'],
        ['restrict_public_buckets', 'RestrictPublicBuckets'],
    ].map((flag) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(block, flag)), (on) => !on, false));
    return off.includes('no') ? 'yes' : off.includes('unknown') ? 'unknown' : 'no';
}
/** A search domain inside a VPC, a private API: from the internet nobody gets there. */
function isInsideNetwork(policy, code) {
    const domain = searchDomain(policy, code);
    if (domain !== undefined)
        return isThere((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(domain.attributes, ['vpc_options', 'VPCOptions']));
    const api = declaring(policy, code, 'aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi');
    if (api === undefined)
        return false;
    const [endpoints] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(api.attributes, ['endpoint_configuration', 'EndpointConfiguration'])).items;
    const { items } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(endpoints, ['types', 'Types']));
    return items.length > 0 && items.every((type) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(type) === 'PRIVATE');
}
/** A search domain with fine-grained access control: whomever its policy lets in has to log in, unless the anonymous may stay. */
function asksForLogin(policy, code) {
    const security = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(searchDomain(policy, code)?.attributes, ['advanced_security_options', 'AdvancedSecurityOptions']);
    if (!isThere(security))
        return false;
    const [options] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(security).items;
    const isSure = (names, isAsked) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(options, names)), isAsked, isAsked(false)) === 'yes';
    return isSure(['enabled', 'Enabled'], Boolean) && isSure(['anonymous_auth_enabled', 'AnonymousAuthEnabled'], (on) => !on);
}
function searchDomain(policy, code) {
    const types = ['aws_opensearch_domain', 'aws_elasticsearch_domain', 'AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];
    return declaring(policy, code, ...types);
}
/** A block that a condition leaves out is there for some deployments only. */
function isThere(block) {
    return (block !== undefined && (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(block).every((one) => one.kind !== 'null' && !(one.kind === 'list' && one.items.length === 0)));
}
/** The resource of these types that the policy is about: itself, or the one that it names. */
function declaring(policy, code, ...types) {
    if (types.includes(policy.resource.type))
        return policy.resource;
    return code.ofType(...types).find((one) => one.mode === 'managed' && one.root === policy.root && names(policy.target, one));
}


/***/ }),

/***/ 36254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   f: () => (/* binding */ resourceSubject)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** What a view of this resource begins with. */
function subjectOf(resource) {
    return { root: resource.root, address: resource.address, resource };
}
/** The view of a resource that nothing more is known of: one for each resource, so that what was said of it is said once for both sides. */
const resourceSubject = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)(subjectOf);


/***/ }),

/***/ 13947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backupRetentionTooShort: () => (/* reexport */ backupRetentionTooShort),
  backupWeakened: () => (/* reexport */ backupWeakened),
  centralLogPipelineRemoved: () => (/* reexport */ centralLogPipelineRemoved),
  classificationLowered: () => (/* reexport */ classificationLowered),
  classificationTagMissing: () => (/* reexport */ classificationTagMissing),
  cloudtrailBucketPublic: () => (/* reexport */ cloudtrailBucketPublic),
  cloudtrailBucketUnlogged: () => (/* reexport */ cloudtrailBucketUnlogged),
  computeSingleAz: () => (/* reexport */ computeSingleAz),
  corsAnyOrigin: () => (/* reexport */ corsAnyOrigin),
  crownJewelControlWeakened: () => (/* reexport */ crownJewelControlWeakened),
  crownJewelsListed: () => (/* reexport */ crownJewelsListed),
  customerKeyMissing: () => (/* reexport */ customerKeyMissing),
  dataLossGuardRemoved: () => (/* reexport */ dataLossGuardRemoved),
  dataMaskingRemoved: () => (/* reexport */ dataMaskingRemoved),
  dataToUnknownAccount: () => (/* reexport */ dataToUnknownAccount),
  databaseIamAuthOff: () => (/* reexport */ databaseIamAuthOff),
  databaseOrDnsLogsOff: () => (/* reexport */ databaseOrDnsLogsOff),
  databasePubliclyAccessible: () => (/* reexport */ databasePubliclyAccessible),
  databaseSingleAz: () => (/* reexport */ databaseSingleAz),
  databaseUnencrypted: () => (/* reexport */ databaseUnencrypted),
  datastoreWithoutLogin: () => (/* reexport */ datastoreWithoutLogin),
  defaultVpcUsed: () => (/* reexport */ defaultVpcUsed),
  deletionProtectionOff: () => (/* reexport */ deletionProtectionOff),
  drCopyRemoved: () => (/* reexport */ drCopyRemoved),
  ebsUnencrypted: () => (/* reexport */ ebsUnencrypted),
  egressGuardWeakened: () => (/* reexport */ egressGuardWeakened),
  egressWidened: () => (/* reexport */ egressWidened),
  elevatedAccessToolingPresent: () => (/* reexport */ elevatedAccessToolingPresent),
  encryptionWeakened: () => (/* reexport */ encryptionWeakened),
  iamInlineOrSharedRole: () => (/* reexport */ iamInlineOrSharedRole),
  imdsHopLimit: () => (/* reexport */ imdsHopLimit),
  imdsV1Allowed: () => (/* reexport */ imdsV1Allowed),
  imdsWeakened: () => (/* reexport */ imdsWeakened),
  instancePublicIp: () => (/* reexport */ instancePublicIp),
  instanceWithoutRole: () => (/* reexport */ instanceWithoutRole),
  kmsKeyDeletionOrDisable: () => (/* reexport */ kmsKeyDeletionOrDisable),
  kmsPresent: () => (/* reexport */ kmsPresent),
  kmsRotationDisabledByChange: () => (/* reexport */ kmsRotationDisabledByChange),
  kmsRotationOff: () => (/* reexport */ kmsRotationOff),
  lakeGuardWeakened: () => (/* reexport */ lakeGuardWeakened),
  lambdaRuntimeDeprecated: () => (/* reexport */ lambdaRuntimeDeprecated),
  leastPrivilegePresent: () => (/* reexport */ leastPrivilegePresent),
  logBucketProtectionWeakened: () => (/* reexport */ logBucketProtectionWeakened),
  logRetentionShortened: () => (/* reexport */ logRetentionShortened),
  logRetentionUnsetOrShort: () => (/* reexport */ logRetentionUnsetOrShort),
  minorVersionUpgradeOff: () => (/* reexport */ minorVersionUpgradeOff),
  multiAzPresent: () => (/* reexport */ multiAzPresent),
  naclIngressAdminOpen: () => (/* reexport */ naclIngressAdminOpen),
  privateSubnetMadePublic: () => (/* reexport */ privateSubnetMadePublic),
  redundancyWeakened: () => (/* reexport */ redundancyWeakened),
  requiredTagRemoved: () => (/* reexport */ requiredTagRemoved),
  requiredTagsMissing: () => (/* reexport */ requiredTagsMissing),
  s3BucketAclPublic: () => (/* reexport */ s3BucketAclPublic),
  s3BucketPublicAccessBlockOff: () => (/* reexport */ s3BucketPublicAccessBlockOff),
  s3EncryptionNotKms: () => (/* reexport */ s3EncryptionNotKms),
  s3InsecureTransportAllowed: () => (/* reexport */ s3InsecureTransportAllowed),
  s3OwnershipWeakened: () => (/* reexport */ s3OwnershipWeakened),
  s3VersioningOff: () => (/* reexport */ s3VersioningOff),
  s3WebsiteOrAclEnabled: () => (/* reexport */ s3WebsiteOrAclEnabled),
  secretRotationWeakened: () => (/* reexport */ secretRotationWeakened),
  selfManagedServiceIntroduced: () => (/* reexport */ selfManagedServiceIntroduced),
  serviceLoggingRemoved: () => (/* reexport */ serviceLoggingRemoved),
  sgDefaultAllowsTraffic: () => (/* reexport */ sgDefaultAllowsTraffic),
  sgEgressUnrestricted: () => (/* reexport */ sgEgressUnrestricted),
  sgIngressAdminPortOpenToWorld: () => (/* reexport */ sgIngressAdminPortOpenToWorld),
  sgIngressAllPortsOpenToWorld: () => (/* reexport */ sgIngressAllPortsOpenToWorld),
  sgIngressDatabasePortOpenToWorld: () => (/* reexport */ sgIngressDatabasePortOpenToWorld),
  sgIngressLargePublicRange: () => (/* reexport */ sgIngressLargePublicRange),
  sgIngressOtherPortOpenToWorld: () => (/* reexport */ sgIngressOtherPortOpenToWorld),
  sgIngressWidened: () => (/* reexport */ sgIngressWidened),
  sgRuleWithoutDescription: () => (/* reexport */ sgRuleWithoutDescription),
  sshKeyOnInstance: () => (/* reexport */ sshKeyOnInstance),
  ssmManagementPresent: () => (/* reexport */ ssmManagementPresent),
  ssmManagementRemoved: () => (/* reexport */ ssmManagementRemoved),
  statefulResourceDeleted: () => (/* reexport */ statefulResourceDeleted),
  storageOrEdgeAccessLogsOff: () => (/* reexport */ storageOrEdgeAccessLogsOff),
  tlsWeakened: () => (/* reexport */ tlsWeakened),
  trustedArtifactsWeakened: () => (/* reexport */ trustedArtifactsWeakened),
  unsupportedEngineVersion: () => (/* reexport */ unsupportedEngineVersion),
  workloadOutsideVpc: () => (/* reexport */ workloadOutsideVpc)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/backup/backup-retention-too-short.js


const what = 'days that backups are kept';
const lacks = 'keeps backups for less than a week';
const nothing = 'keeps backups for a day, since nothing else is written';
const none = 'keeps no backups';
const backupRetentionTooShort = (0,protection/* defineProtection */.tW)({
    id: 'backup-retention-too-short',
    control: 'backups',
    severity: 'medium',
    title: 'Backups are kept for less than a week',
    why: 'What was destroyed on a Friday evening is looked for on Monday; what was changed unnoticed, later still.',
    remedy: 'Keep backups for seven days at least.',
    limits: ['Backups of AWS Backup are not counted.'],
    covers: {
        checkov: ['CKV_AWS_343', 'CKV_AWS_133', 'CKV_AWS_134', 'CKV_AWS_360', 'CKV_AWS_361'],
        trivy: ['AVD-AWS-0050', 'AVD-AWS-0077'],
        kics: [
            'Low RDS Backup Retention Period',
            'RDS With Backup Disabled',
            'RDS Cluster With Backup Disabled',
            'ElastiCache Redis Cluster Without Backup',
        ],
        securityHub: ['RDS.11', 'DocumentDB.2', 'ElastiCache.1', 'Neptune.5', 'Redshift.3'],
    },
    rows: [
        {
            what,
            terraform: { aws_db_instance: 'backup_retention_period' },
            order: order/* more */.OS,
            byDefault: 0,
            wanted: 7,
            only: [{ terraform: 'replicate_source_db', is: 'not set' }],
            lacks,
            nothing: none,
            none,
        },
        {
            what,
            cloudformation: { 'AWS::RDS::DBInstance': 'BackupRetentionPeriod' },
            order: order/* more */.OS,
            byDefault: 1,
            wanted: 7,
            only: [
                { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
                { cloudformation: 'DBClusterIdentifier', is: 'not set' },
                { cloudformation: 'Engine', is: /^(?!aurora)/iu },
            ],
            lacks,
            nothing,
            none,
        },
        {
            what,
            terraform: {
                aws_rds_cluster: 'backup_retention_period',
                aws_neptune_cluster: 'backup_retention_period',
                aws_docdb_cluster: 'backup_retention_period',
            },
            cloudformation: {
                'AWS::RDS::DBCluster': 'BackupRetentionPeriod',
                'AWS::Neptune::DBCluster': 'BackupRetentionPeriod',
                'AWS::DocDB::DBCluster': 'BackupRetentionPeriod',
            },
            order: order/* more */.OS,
            byDefault: 1,
            wanted: 7,
            lacks,
            nothing,
            none,
        },
        {
            what,
            terraform: { aws_elasticache_replication_group: 'snapshot_retention_limit', aws_elasticache_cluster: 'snapshot_retention_limit' },
            cloudformation: {
                'AWS::ElastiCache::ReplicationGroup': 'SnapshotRetentionLimit',
                'AWS::ElastiCache::CacheCluster': 'SnapshotRetentionLimit',
            },
            order: order/* more */.OS,
            byDefault: 0,
            wanted: 1,
            severity: 'low',
            only: [
                { terraform: 'engine', cloudformation: 'Engine', is: /^(?!memcached)/iu, byDefault: 'redis' },
                // This machine takes none.
                { terraform: 'node_type', cloudformation: 'CacheNodeType', is: /^(?!cache\.t1\.)/u },
            ],
            lacks: none,
        },
        {
            what,
            terraform: { aws_redshift_cluster: 'automated_snapshot_retention_period' },
            cloudformation: { 'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod' },
            order: order/* more */.OS,
            byDefault: 1,
            wanted: 1,
            lacks: none,
        },
        {
            what: 'week of backups',
            terraform: { aws_redshift_cluster: 'automated_snapshot_retention_period' },
            cloudformation: { 'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod' },
            order: order/* more */.OS,
            byDefault: 1,
            wanted: 7,
            severity: 'info',
            only: [
                {
                    terraform: 'automated_snapshot_retention_period',
                    cloudformation: 'AutomatedSnapshotRetentionPeriod',
                    is: /^(?!0$)/u,
                    byDefault: 1,
                },
            ],
            lacks,
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/policies/backup/how-often.js
/** A month of thirty days, as each unit of a rate divides it. */
const perMonth = new Map([
    ['minute', 43_200],
    ['hour', 720],
    ['day', 30],
]);
/** First and last of each field of a cron expression of EventBridge but the year: minutes, hours, days, months, days of the week. */
const bounds = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [1, 7],
];
/** The more runs in a month the stronger; of several schedules the most frequent counts. One that cannot be counted leaves the whole open. */
const oftener = {
    reads: 'list',
    rank(value) {
        const written = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : [];
        const runs = Math.max(...written.map(runsIn));
        return Number.isFinite(runs) ? runs : undefined;
    },
    says: (value) => (typeof value === 'object' && value !== null ? value.join(' and ') : String(value)),
};
/** How often a schedule runs in a month of thirty days; not a number where that is not counted here. */
function runsIn(schedule) {
    const [, count, unit = ''] = /^rate\((\d{1,6}) (minute|hour|day)s?\)$/u.exec(schedule) ?? [];
    return count === undefined ? runsOfCron(schedule) : (perMonth.get(unit) ?? Number.NaN) / Number(count);
}
function runsOfCron(schedule) {
    const [, inside = ''] = /^cron\(([^()]{9,200})\)$/u.exec(schedule) ?? [];
    const fields = inside.trim().split(/\s+/u);
    if (fields.length !== 6)
        return Number.NaN;
    const counts = bounds.map(([first, last], index) => countIn(fields[index] ?? '', first, last));
    const [minutes = 0, hours = 0, days = 0, months = 0, weekdays = 0] = counts;
    // One of the two fields for days is a question mark, or both are every day.
    const daysInMonth = weekdays < 7 ? (weekdays * 30) / 7 : Math.min(days, 30);
    return (minutes * hours * daysInMonth * months) / 12;
}
/** How many values a field stands for. */
function countIn(field, first, last) {
    if (field === '*' || field === '?')
        return last - first + 1;
    // The last day, the nearest weekday: one day of the month. The second Friday is one of its thirty days, in weeks.
    if (/^(?:L|LW|L-\d{1,2}|\d{1,2}W)$/u.test(field))
        return 1;
    if (/^(?:[1-7]|[A-Z]{3})(?:#[1-5]|L)$/u.test(field))
        return 7 / 30;
    return field.split(',').reduce((sum, part) => sum + countInPart(part, first, last), 0);
}
const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** `5`, `MON`, `1-5`, `0/6`, an asterisk with a step. */
function countInPart(part, first, last) {
    const [, from = '', to, step] = /^(\*|\d{1,2}|[A-Z]{3})(?:-(\d{1,2}|[A-Z]{3}))?(?:\/(\d{1,2}))?$/u.exec(part) ?? [];
    const start = from === '*' ? first : numberOf(from);
    const isOne = to === undefined && step === undefined && from !== '*';
    const end = isOne ? start : to === undefined ? last : numberOf(to);
    const isWithin = start >= first && end <= last && end >= start;
    return isWithin ? Math.floor((end - start) / Number(step ?? 1)) + 1 : Number.NaN;
}
function numberOf(text) {
    if (/^\d{1,2}$/u.test(text))
        return Number(text);
    const [day, month] = [names.indexOf(text), monthNames.indexOf(text)];
    return day !== -1 ? day + 1 : month !== -1 ? month + 1 : Number.NaN;
}

;// CONCATENATED MODULE: ./build/policies/backup/selections.js
/** What gives a backup plan something to do, by the attribute that names the plan. */
const selections = {
    terraform: { aws_backup_selection: 'plan_id' },
    cloudformation: { 'AWS::Backup::BackupSelection': 'BackupPlanId' },
};

;// CONCATENATED MODULE: ./build/policies/backup/backup-weakened.js




const years = {
    reads: 'number',
    rank: (value) => {
        const number = order/* more */.OS.rank(value);
        return number === undefined ? undefined : number * 365;
    },
};
const retention = { terraform: 'rule.default_retention', cloudformation: 'ObjectLockConfiguration.Rule.DefaultRetention' };
const inYears = { terraform: `${retention.terraform}.years`, cloudformation: `${retention.cloudformation}.Years` };
/** All that there is, and then whatever is named. */
const everything = {
    reads: 'list',
    rank: (value) => (typeof value === 'object' && value !== null ? Number(value.includes('*')) : undefined),
};
/** In days or in years: a lock of ten years that becomes one of thirty days is shorter. */
const timeOfLock = [
    {
        what: 'time of the object lock',
        terraform: { aws_s3_bucket_object_lock_configuration: `${retention.terraform}.days` },
        cloudformation: { 'AWS::S3::Bucket': `${retention.cloudformation}.Days` },
        order: order/* more */.OS,
        unit: 'days',
        byDefault: 0,
        only: [{ ...inYears, is: 'not set' }],
        lacks: 'lets its objects be deleted sooner',
    },
    {
        what: 'time of the object lock',
        terraform: { aws_s3_bucket_object_lock_configuration: inYears.terraform },
        cloudformation: { 'AWS::S3::Bucket': inYears.cloudformation },
        order: years,
        unit: 'years',
        lacks: 'lets its objects be deleted sooner',
    },
];
const backupWeakened = (0,loss/* defineLoss */.p)({
    id: 'backup-weakened',
    control: 'backups',
    severity: 'high',
    title: 'Backups go, or are kept for a shorter time',
    why: 'What was deleted or encrypted by somebody else can only be brought back from a copy that they did not reach. This change leaves fewer of them, or none.',
    remedy: 'Keep the plan, its retention and its locks.',
    limits: [
        'What a selection names beside all that there is is not compared.',
        'How often a plan makes copies is what its most frequent rule says; a schedule that cannot be counted, and that of a lifecycle policy, is not compared.',
        'Of a plan that no selection of the code uses it is not known whether it backs up anything: that it goes is told as possible.',
        'A vault policy that no longer denies deletion is not read.',
    ],
    covers: { checkov: ['CKV_AWS_143'], securityHub: ['S3.15', 'EFS.7', 'Kinesis.3', 'RDS.14'] },
    speaksFor: ['backup-retention-too-short', 'dynamodb-pitr-off', 's3-versioning-off', 'backup-plan-present'],
    presences: [
        {
            what: 'backup plan',
            terraform: ['aws_backup_plan'],
            cloudformation: ['AWS::Backup::BackupPlan'],
            usedBy: selections,
        },
        { what: 'backup selection', terraform: ['aws_backup_selection'], cloudformation: ['AWS::Backup::BackupSelection'] },
        { what: 'lifecycle policy of snapshots', terraform: ['aws_dlm_lifecycle_policy'], cloudformation: ['AWS::DLM::LifecyclePolicy'] },
        { what: 'lock of a backup vault', terraform: ['aws_backup_vault_lock_configuration'] },
        { what: 'object lock of a bucket', terraform: ['aws_s3_bucket_object_lock_configuration'] },
    ],
    apart: [
        {
            what: 'versioning',
            terraform: { aws_s3_bucket_versioning: 'bucket' },
            such: [{ terraform: 'versioning_configuration.status', is: ['Enabled'] }],
            own: { type: 'aws_s3_bucket', name: 'bucket', such: [{ terraform: 'versioning.enabled', is: [true] }] },
        },
        {
            what: 'automatic backup',
            terraform: { aws_efs_backup_policy: 'file_system_id' },
            such: [{ terraform: 'backup_policy.status', is: ['ENABLED'] }],
            others: { aws_backup_selection: 'resources' },
        },
    ],
    falls: [
        {
            what: 'days that backups are kept',
            terraform: { aws_db_instance: 'backup_retention_period', aws_elasticache_replication_group: 'snapshot_retention_limit' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'SnapshotRetentionLimit' },
            order: order/* more */.OS,
            byDefault: 0,
            lacks: 'keeps backups for a shorter time',
        },
        {
            what: 'days that backups are kept',
            terraform: {
                aws_rds_cluster: 'backup_retention_period',
                aws_neptune_cluster: 'backup_retention_period',
                aws_docdb_cluster: 'backup_retention_period',
                aws_redshift_cluster: 'automated_snapshot_retention_period',
            },
            cloudformation: {
                'AWS::RDS::DBInstance': 'BackupRetentionPeriod',
                'AWS::RDS::DBCluster': 'BackupRetentionPeriod',
                'AWS::Neptune::DBCluster': 'BackupRetentionPeriod',
                'AWS::DocDB::DBCluster': 'BackupRetentionPeriod',
                'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod',
            },
            order: order/* more */.OS,
            byDefault: 1,
            lacks: 'keeps backups for a shorter time',
        },
        {
            what: 'days that backups are kept',
            terraform: {
                aws_fsx_ontap_file_system: 'automatic_backup_retention_days',
                aws_fsx_openzfs_file_system: 'automatic_backup_retention_days',
                aws_fsx_windows_file_system: 'automatic_backup_retention_days',
                aws_fsx_lustre_file_system: 'automatic_backup_retention_days',
            },
            order: order/* more */.OS,
            fall: 'medium',
            lacks: 'keeps backups for a shorter time',
        },
        ...['OntapConfiguration', 'OpenZFSConfiguration', 'WindowsConfiguration', 'LustreConfiguration'].map((kind) => ({
            what: 'days that backups are kept',
            cloudformation: { 'AWS::FSx::FileSystem': `${kind}?.AutomaticBackupRetentionDays` },
            order: order/* more */.OS,
            fall: 'medium',
            lacks: 'keeps backups for a shorter time',
        })),
        {
            what: 'resources that are backed up',
            terraform: { aws_backup_selection: 'resources' },
            cloudformation: { 'AWS::Backup::BackupSelection': 'BackupSelection.Resources' },
            order: everything,
            fall: 'medium',
            lacks: 'backs up only what it names',
        },
        {
            what: 'number of resources that are left out',
            terraform: { aws_backup_selection: 'not_resources' },
            cloudformation: { 'AWS::Backup::BackupSelection': 'BackupSelection.NotResources' },
            order: order/* fewer */.O9,
            byDefault: null,
            fall: 'medium',
            lacks: 'leaves out more',
        },
        {
            what: 'days that the plan keeps backups',
            terraform: { aws_backup_plan: 'rule[].lifecycle.delete_after' },
            cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].Lifecycle.DeleteAfterDays' },
            order: order/* moreOrForever */.Cw,
            byDefault: null,
            lacks: 'keeps backups for a shorter time',
        },
        {
            what: 'frequency of backups',
            terraform: { aws_backup_plan: 'rule[].schedule', aws_redshift_snapshot_schedule: 'definitions' },
            cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].ScheduleExpression' },
            order: oftener,
            // A rule without a schedule runs at five every day (AWS Backup API, BackupRule).
            byDefault: 'cron(0 5 ? * * *)',
            fall: 'medium',
            unknowns: false,
            lacks: 'makes backups less often',
        },
        {
            what: 'point-in-time recovery',
            terraform: { aws_dynamodb_table: 'point_in_time_recovery.enabled' },
            cloudformation: { 'AWS::DynamoDB::Table': 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'cannot be brought back to a point in time',
        },
        {
            what: 'days that it can be brought back to',
            terraform: { aws_dynamodb_table: 'point_in_time_recovery.recovery_period_in_days' },
            cloudformation: { 'AWS::DynamoDB::Table': 'PointInTimeRecoverySpecification.RecoveryPeriodInDays' },
            order: order/* more */.OS,
            byDefault: 35,
            fall: 'medium',
            lacks: 'can be brought back to fewer days',
        },
        {
            what: 'versioning',
            terraform: { aws_s3_bucket_versioning: 'versioning_configuration.status' },
            cloudformation: { 'AWS::S3::Bucket': 'VersioningConfiguration.Status' },
            order: (0,order/* ranks */.CS)(['Disabled', 'Suspended'], 'Enabled'),
            byDefault: 'Disabled',
            lacks: 'keeps no former versions',
        },
        {
            what: 'versioning',
            terraform: { aws_s3_bucket: 'versioning.enabled' },
            order: order/* onOff */.Ro,
            // What is no longer written stays as it is.
            lacks: 'keeps no former versions',
            unknowns: false,
        },
        {
            what: 'object lock',
            terraform: { aws_s3_bucket: 'object_lock_enabled' },
            cloudformation: { 'AWS::S3::Bucket': 'ObjectLockEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'lets its objects be deleted',
        },
        {
            what: 'mode of the object lock',
            terraform: { aws_s3_bucket_object_lock_configuration: 'rule.default_retention.mode' },
            cloudformation: { 'AWS::S3::Bucket': 'ObjectLockConfiguration.Rule.DefaultRetention.Mode' },
            order: (0,order/* ranks */.CS)('GOVERNANCE', 'COMPLIANCE'),
            lacks: 'lets those who may bypass it delete its objects',
        },
        ...timeOfLock,
        {
            what: 'days that the vault keeps at least',
            terraform: { aws_backup_vault_lock_configuration: 'min_retention_days' },
            cloudformation: { 'AWS::Backup::BackupVault': 'LockConfiguration.MinRetentionDays' },
            order: order/* more */.OS,
            byDefault: 0,
            lacks: 'lets its backups be deleted sooner',
        },
        {
            what: 'lock that nobody can take away',
            terraform: { aws_backup_vault_lock_configuration: 'changeable_for_days' },
            cloudformation: { 'AWS::Backup::BackupVault': 'LockConfiguration.ChangeableForDays' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'lets whoever may change the lock take it away',
        },
        {
            what: 'automatic backups',
            terraform: { aws_efs_backup_policy: 'backup_policy.status' },
            cloudformation: { 'AWS::EFS::FileSystem': 'BackupPolicy.Status' },
            order: (0,order/* ranks */.CS)(['DISABLED', 'DISABLING'], ['ENABLED', 'ENABLING']),
            byDefault: 'DISABLED',
            lacks: 'has no automatic backups',
        },
        {
            what: 'lifecycle policy of snapshots',
            terraform: { aws_dlm_lifecycle_policy: 'state' },
            cloudformation: { 'AWS::DLM::LifecyclePolicy': 'State' },
            order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
            byDefault: 'ENABLED',
            lacks: 'makes no snapshots',
        },
        {
            what: 'hours that records are kept',
            terraform: { aws_kinesis_stream: 'retention_period' },
            cloudformation: { 'AWS::Kinesis::Stream': 'RetentionPeriodHours' },
            order: order/* more */.OS,
            byDefault: 24,
            lacks: 'keeps its records for a shorter time',
        },
        {
            what: 'seconds that it goes back',
            terraform: { aws_rds_cluster: 'backtrack_window' },
            cloudformation: { 'AWS::RDS::DBCluster': 'BacktrackWindow' },
            order: order/* more */.OS,
            byDefault: 0,
            lacks: 'goes back less far',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/logs/central-log-pipeline-present.js
var central_log_pipeline_present = __webpack_require__(52110);
;// CONCATENATED MODULE: ./build/policies/logs/central-log-pipeline-removed.js



const accountFilter = [
    {
        what: 'subscription filter of the account',
        terraform: ['aws_cloudwatch_log_account_policy'],
        cloudformation: ['AWS::Logs::AccountPolicy'],
        such: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['SUBSCRIPTION_FILTER_POLICY'] }],
    },
];
/** An empty pattern takes every entry; of two others it is not known which takes more. */
const everyEntry = { reads: 'text', rank: (value) => Number(value === null || value === '') };
/** A log group whose entries go on to where they are searched. */
const subscription = {
    what: 'subscription filter',
    lacks: 'hands its entries on to nobody',
    terraform: {
        of: { aws_cloudwatch_log_group: 'name' },
        by: { aws_cloudwatch_log_subscription_filter: 'log_group_name' },
    },
    cloudformation: { of: { 'AWS::Logs::LogGroup': 'LogGroupName' }, by: { 'AWS::Logs::SubscriptionFilter': 'LogGroupName' } },
    // One for all groups of the account.
    unless: accountFilter.flatMap(({ terraform, cloudformation, such }) => [...terraform, ...cloudformation].map((type) => ({ type, only: such, isRegional: true }))),
};
const centralLogPipelineRemoved = (0,loss/* defineLoss */.p)({
    id: 'central-log-pipeline-removed',
    control: 'custom-threat-detection',
    severity: 'high',
    title: 'Logs no longer reach the place where they are searched',
    why: 'Custom detection sees only what arrives. Whoever breaks into this account from now on leaves traces nowhere else, and can delete them there.',
    remedy: 'Keep the source, the filter and the destination.',
    limits: [
        'A filter is missed while its log group stays. Of its pattern it is told that it no longer takes every entry; two patterns are not compared.',
        'Streams that deliver to a SIEM are seen in Terraform alone.',
    ],
    covers: {},
    speaksFor: ['central-log-pipeline-present', 'guardduty-triage-automation-present'],
    companions: [subscription],
    presences: [
        ...central_log_pipeline_present/* centralLogPipelinePresent */.j.rows.filter(({ what }) => what !== subscription.what),
        ...accountFilter,
        {
            what: 'source of Security Lake',
            terraform: ['aws_securitylake_aws_log_source'],
            cloudformation: ['AWS::SecurityLake::AwsLogSource'],
            each: { terraform: 'source[].source_name', cloudformation: 'SourceName' },
        },
        {
            what: 'subscriber of Security Lake',
            terraform: ['aws_securitylake_subscriber'],
            cloudformation: ['AWS::SecurityLake::Subscriber'],
            each: 'resource',
        },
        {
            what: 'delivery stream to a SIEM',
            terraform: ['aws_kinesis_firehose_delivery_stream'],
            such: [{ terraform: 'destination', is: ['splunk', 'http_endpoint', 'opensearch', 'opensearchserverless', 'elasticsearch'] }],
        },
        {
            what: 'export of findings of GuardDuty',
            terraform: ['aws_guardduty_publishing_destination'],
            cloudformation: ['AWS::GuardDuty::PublishingDestination'],
        },
    ],
    falls: [
        {
            what: 'pattern of entries that are handed on',
            terraform: { aws_cloudwatch_log_subscription_filter: 'filter_pattern' },
            cloudformation: { 'AWS::Logs::SubscriptionFilter': 'FilterPattern' },
            order: { ...everyEntry, says: (value) => (value === null || value === '' ? 'every entry' : `only what matches ${String(value)}`) },
            fall: 'medium',
            unknowns: false,
            lacks: 'hands on only what its pattern takes',
        },
        {
            what: 'choice of log groups whose entries are handed on',
            terraform: { aws_cloudwatch_log_account_policy: 'selection_criteria' },
            cloudformation: { 'AWS::Logs::AccountPolicy': 'SelectionCriteria' },
            order: { ...everyEntry, says: (value) => (value === null || value === '' ? 'every group' : `those of ${String(value)}`) },
            byDefault: null,
            only: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['SUBSCRIPTION_FILTER_POLICY'] }],
            fall: 'medium',
            unknowns: false,
            lacks: 'hands on the entries of fewer groups',
        },
        {
            what: 'number of accounts',
            terraform: { aws_securitylake_aws_log_source: 'source[].accounts' },
            cloudformation: { 'AWS::SecurityLake::AwsLogSource': 'Accounts' },
            order: order/* count */.U9,
            lacks: 'takes logs of fewer accounts',
        },
        {
            what: 'number of regions of the lake',
            terraform: { aws_securitylake_data_lake: 'configuration' },
            order: order/* moreBlocks */.oE,
            lacks: 'covers fewer regions',
        },
        {
            what: 'number of regions',
            terraform: { aws_securitylake_aws_log_source: 'source[].regions' },
            order: order/* count */.U9,
            lacks: 'takes logs of fewer regions',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/data/classification-lowered.js


const stores = [
    'aws_db_instance',
    'aws_dynamodb_table',
    'aws_efs_file_system',
    'aws_kinesis_stream',
    'aws_opensearch_domain',
    'aws_rds_cluster',
    'aws_redshift_cluster',
    'aws_s3_bucket',
    'aws_secretsmanager_secret',
    'aws_sns_topic',
    'aws_sqs_queue',
];
const tags = ['Classification', 'DataClassification', 'data-classification', 'data_classification', 'classification'];
const classificationLowered = (0,loss/* defineLoss */.p)({
    id: 'classification-lowered',
    control: 'intentional-data-policies',
    severity: 'medium',
    title: 'Data is marked as less sensitive than before',
    why: 'What policies, backups and people do with the data follows from its mark. Data does not become less sensitive by a change of code.',
    remedy: 'Keep the mark, or have whoever owns the data agree.',
    limits: [
        'Marks are tags of a usual name with the values public, internal, confidential and restricted.',
        'Tags of CloudFormation, and tags that a provider sets by default, are not read.',
    ],
    covers: {},
    falls: tags.map((tag) => {
        return {
            what: `tag ${tag}`,
            terraform: Object.fromEntries(stores.map((type) => [type, `tags.${tag}`])),
            order: (0,order/* ranks */.CS)('public', 'internal', 'confidential', 'restricted'),
            lacks: 'is marked as less sensitive',
            unknowns: false,
        };
    }),
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/storage/tags.js
var storage_tags = __webpack_require__(30363);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/data/classification-tag-missing.js





/** What holds data and can bear tags. */
const classification_tag_missing_stores = [
    ...`s3_bucket db_instance rds_cluster dynamodb_table efs_file_system redshift_cluster opensearch_domain elasticsearch_domain kinesis_stream
  sqs_queue sns_topic fsx_windows_file_system fsx_lustre_file_system fsx_ontap_file_system fsx_openzfs_file_system secretsmanager_secret
  docdb_cluster neptune_cluster`
        .split(/\s+/u)
        .map((name) => `aws_${name}`),
    ...`S3::Bucket RDS::DBInstance RDS::DBCluster DynamoDB::Table EFS::FileSystem Redshift::Cluster OpenSearchService::Domain
  Elasticsearch::Domain Kinesis::Stream SQS::Queue SNS::Topic FSx::FileSystem SecretsManager::Secret DocDB::DBCluster Neptune::DBCluster`
        .split(/\s+/u)
        .map((name) => `AWS::${name}`),
];
/** A key that says how sensitive the data is: `data-classification`, `DataClass`, `confidentiality`. */
const marking = /^(?:[\w.-]+:)?(?:data[-_]?)?(?:class|classification|sensitivity|confidentiality)$/iu;
const classificationTagMissing = (0,define_policy/* defineViolation */.z$)({
    id: 'classification-tag-missing',
    control: 'intentional-data-policies',
    severity: 'low',
    on: 'resource',
    types: classification_tag_missing_stores,
    dialects: ['terraform', 'cloudformation'],
    title: 'A store does not say how sensitive its data is',
    why: 'What policies, backups and people do with data follows from its mark. A store without one is treated like the least of them.',
    remedy: 'Tag it with the class of its data, as the other stores are.',
    limits: [
        'Only where the configuration requires such a tag, or at least half of three or more stores of the root bear one.',
        'Tags of a provider that a module is given, and of a stack, are not visible: such findings are reported as possible.',
    ],
    covers: {},
    *evaluate({ address, resource }, model) {
        const key = wantedKey(resource, model);
        if (key === undefined)
            return;
        const { keys, unknown, isWhole } = (0,storage_tags/* tagsOf */.F)(resource, model);
        if ([...keys].some((one) => marking.test(one)))
            return;
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'classification', unknown, message: `whether ${address} says how sensitive its data is` };
            return;
        }
        yield {
            claim: 'violation',
            aspect: 'classification',
            message: `${address} has no tag ${key}.`,
            trace: [resource.declaration],
            confidence: isWhole ? 'certain' : 'possible',
        };
    },
});
const storesMin = 3;
/** The key that the configuration or most stores of the root use; asked once for a root. */
function wantedKey({ root }, model) {
    const required = model.houseRules.requiredTags.find((tag) => marking.test(tag));
    if (required !== undefined)
        return required;
    return usualKeys(model).get(root);
}
const usualKeys = (0,per_model/* perModel */.x)((model) => {
    const byRoot = (0,group_by/* groupBy */.$)((0,evaluated_code/* managed */.Y)(model, ...classification_tag_missing_stores), ({ root }) => root);
    return new Map([...byRoot].map(([root, all]) => [root, usualKey(all, model)]));
});
function usualKey(all, model) {
    if (all.length < storesMin)
        return undefined;
    const used = all.flatMap((one) => [...(0,storage_tags/* tagsOf */.F)(one, model).keys].find((key) => marking.test(key)) ?? []);
    return used.length * 2 >= all.length ? used[0] : undefined;
}

// EXTERNAL MODULE: ./build/model/storage/s3.js
var s3 = __webpack_require__(69348);
// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/s3/s3-bucket-acl-public.js




/** Canned ACLs that grant to everyone or to every AWS account, in the spelling of both dialects (`public-read`, `PublicRead`). */
const publicAcls = new Map([
    ['publicread', 'anyone can list and read it'],
    ['publicreadwrite', 'anyone can read and write it'],
    ['authenticatedread', 'every AWS account can read it'],
    ['website', 'anyone can read it'],
]);
const publicGroups = new Map([
    ['http://acs.amazonaws.com/groups/global/AllUsers', 'anyone'],
    ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'every AWS account'],
]);
const s3BucketAclPublic = (0,define_policy/* defineViolation */.z$)({
    id: 's3-bucket-acl-public',
    control: 'block-public-access',
    severity: 'critical',
    on: 's3.bucket',
    dialects: ['terraform', 'cloudformation'],
    title: 'S3 bucket, or an object in it, is granted to everyone by its ACL',
    why: 'Public buckets are searched for all the time; what lies in one is copied, and what can be written to one is replaced. Most of the large leaks out of AWS began with a public bucket.',
    remedy: 'Set the ACL to private and serve public content through CloudFront with origin access control.',
    limits: [
        'The ACL of a single object is high.',
        'Where the bucket ignores public ACLs, the finding is kept at medium, because the block is all that stands between the ACL and the internet.',
    ],
    covers: {
        checkov: ['CKV_AWS_20', 'CKV_AWS_57', 'CKV_AWS_375', 'CKV2_AWS_43'],
        trivy: ['AVD-AWS-0092'],
        kics: [
            'S3 Bucket ACL Allows Read to All Users',
            'S3 Bucket ACL Allows Read Or Write to All Users',
            'S3 Bucket ACL Allows Read to Any Authenticated User',
        ],
        securityHub: ['S3.2', 'S3.3'],
    },
    *evaluate(bucket) {
        for (const acl of bucket.acls) {
            yield* cannedAcl(bucket, acl);
            for (const grant of acl.grants)
                yield* publicGrant(bucket, acl, grant);
        }
    },
});
function* cannedAcl(bucket, acl) {
    const { canned } = acl;
    const opens = (name) => publicAcls.has(plain(name));
    const known = (0,model_fact/* holding */.G)(canned, opens);
    const unknown = (0,model_fact/* openFor */.qw)(canned, opens);
    if (unknown !== undefined)
        yield unresolved(unknown);
    if (known === undefined)
        return;
    const violation = {
        claim: 'violation',
        aspect: 'canned ACL',
        ...subjectOf(acl),
        message: `${isOfObject(acl) ? acl.resource.address : bucket.address} has the ACL ${known.value}: ${meaningOf(acl, known.value)}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(known.source), acl.resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(known.source),
        severity: severityOf(bucket, acl),
        witness: { kind: 'request', facts: { action: 's3:GetObject', principal: 'anonymous', resource: `${bucket.address}/*` } },
        // Where each of several values opens it, one edit mends nothing.
        ...(canned.kind === 'known' || known.condition !== undefined ? makePrivate(acl, known.source) : {}),
    };
    yield (0,over_options/* ofOption */.jN)(violation, known.condition?.expression);
}
function* publicGrant(bucket, acl, grant) {
    const opens = (uri) => publicGroups.has(uri);
    const known = (0,model_fact/* holding */.G)(grant.uri, opens);
    const unknown = (0,model_fact/* openFor */.qw)(grant.uri, opens);
    if (unknown !== undefined)
        yield unresolved(unknown);
    if (known === undefined)
        return;
    const permission = grant.permission.kind === 'known' ? grant.permission.value : 'access';
    const violation = {
        claim: 'violation',
        aspect: `grant of ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}`,
        ...subjectOf(acl),
        message: `${isOfObject(acl) ? acl.resource.address : bucket.address} grants ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(known.source), grant.block.origin.at, acl.resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(known.source),
        severity: severityOf(bucket, acl),
    };
    yield (0,over_options/* ofOption */.jN)(violation, (known.condition ?? grant.decides)?.expression);
}
function isOfObject({ resource }) {
    return s3/* objectTypes */.Bz.includes(resource.type);
}
/** What an object says is told of the object. */
function subjectOf(acl) {
    const { root, address } = acl.resource;
    return isOfObject(acl) ? { subject: { root, address } } : {};
}
function plain(name) {
    return name.toLowerCase().replaceAll('-', '');
}
/** An object cannot be listed by its ACL. */
function meaningOf(acl, canned) {
    const meaning = publicAcls.get(plain(canned)) ?? 'it is public';
    return isOfObject(acl) ? meaning.replace('list and read', 'read') : meaning;
}
function severityOf(bucket, acl) {
    const ignored = (0,s3/* certainBlocks */.TK)(bucket).some(({ flags }) => (0,model_fact/* decide */.LD)(flags.ignorePublicAcls, (value) => value, false) === 'yes');
    return ignored ? 'medium' : isOfObject(acl) ? 'high' : 'critical';
}
function makePrivate(acl, source) {
    if (source.kind !== 'string' || source.origin.via.length > 0)
        return {};
    const isTerraform = acl.resource.dialect === 'terraform';
    const replacement = isTerraform ? '"private"' : source.origin.at.path.endsWith('.json') ? '"Private"' : 'Private';
    return { fix: { title: 'Make the bucket private', edits: [{ location: source.origin.at, replacement }] } };
}
function unresolved(unknown) {
    return { claim: 'unresolved', aspect: 'ACL', unknown, message: 'whom the ACL of the bucket grants access' };
}

// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
;// CONCATENATED MODULE: ./build/policies/s3/s3-bucket-public-access-block-off.js





const ofTheAccount = 'aws_s3_account_public_access_block';
const meanings = {
    blockPublicAcls: 'public ACLs can be set',
    ignorePublicAcls: 'public ACLs take effect',
    blockPublicPolicy: 'a public bucket policy can be set',
    restrictPublicBuckets: 'a public bucket policy takes effect',
};
const s3BucketPublicAccessBlockOff = (0,define_policy/* defineViolation */.z$)({
    id: 's3-bucket-public-access-block-off',
    control: 'block-public-access',
    severity: 'high',
    on: 's3.bucket',
    dialects: ['terraform', 'cloudformation'],
    title: 'S3 bucket can be made public',
    why: 'S3 Block Public Access is the lock that holds when somebody sets a public ACL or a public policy by mistake. With one of its four flags off, one line elsewhere makes the bucket public.',
    remedy: 'Set all four flags to true. If the bucket must serve the public, put CloudFront with origin access control in front of it.',
    limits: [
        'A bucket without a block of its own is low: S3 blocks public access on new buckets by default since April 2023.',
        'A block in another repository, or set for the whole account there, is not visible.',
    ],
    covers: {
        checkov: ['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV2_AWS_6'],
        trivy: ['AVD-AWS-0086', 'AVD-AWS-0087', 'AVD-AWS-0091', 'AVD-AWS-0093', 'AVD-AWS-0094'],
        kics: [
            'S3 Bucket Allows Public ACL',
            'S3 Bucket Allows Public Policy',
            'S3 Bucket Without Ignore Public ACL',
            'S3 Bucket Without Restriction Of Public Bucket',
        ],
        securityHub: ['S3.8'],
        cis: ['2.1.4'],
    },
    *evaluate(bucket, model) {
        const block = bucket.publicAccessBlock;
        if (block === undefined) {
            if (isBucket(bucket))
                yield* missingBlock(bucket);
            return;
        }
        yield* offFlags(bucket, block);
        yield* presentBlock(bucket, block, model);
    },
    lost: ({ extent }) => `${extent} is gone: from now on one public ACL or one public policy is enough.`,
});
/** A block that holds back something is a guard, whose loss counts as much as switching it off; with its bucket it may go. */
function* presentBlock(bucket, block, model) {
    const answers = s3/* blockFlags */.JU.map((flag) => ({ answer: (0,model_fact/* decide */.LD)(block.flags[flag], (on) => on, false), fact: block.flags[flag] }));
    const isSure = answers.some(({ answer }) => answer === 'yes');
    const unknown = answers.flatMap(({ answer, fact }) => (answer === 'unknown' && fact.kind === 'unknown' ? [fact.unknown] : []))[0];
    if (!isSure && unknown === undefined)
        return;
    const maybe = block.resource.maybe ?? (isSure ? undefined : unknown);
    yield {
        claim: 'evidence',
        scope: bucket.protects,
        extent: `The public access block of ${isBucket(bucket) ? bucket.address : bucket.protects}`,
        ...(isBucket(bucket) ? { ofSubject: true } : {}),
        ...(maybe === undefined ? {} : { maybe }),
        ...ofAccount(bucket),
        ...(bucket.resource.type === ofTheAccount ? (0,provider_place/* standsAt */.T7)(bucket.resource, model) : {}),
        trace: block.resource === bucket.resource ? [block.body.origin.at] : (0,define_policy/* declaredAt */.kK)(block.resource),
    };
}
/** The loss of the account's own block is for s3-account-public-access-block-weakened to stop; here it is what the buckets have left. */
const ofAccount = (bucket) => (bucket.resource.type === ofTheAccount ? { severity: 'low' } : {});
/** An ACL or a block of a bucket that is declared elsewhere is no bucket. */
function isBucket({ resource }) {
    return resource.type === 'aws_s3_bucket' || resource.type === 'AWS::S3::Bucket';
}
function* offFlags(bucket, block) {
    for (const flag of s3/* blockFlags */.JU) {
        const fact = block.flags[flag];
        const off = (0,model_fact/* holding */.G)(fact, (on) => !on);
        const name = (0,s3/* flagName */.GI)(block.resource, flag);
        const unknown = (0,model_fact/* openFor */.qw)(fact, (on) => !on, true);
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: name, unknown, message: `whether ${name} is on` };
        if (off === undefined && (0,model_fact/* decide */.LD)(fact, (on) => !on, true) !== 'yes')
            continue;
        const source = off?.source;
        const violation = {
            claim: 'violation',
            aspect: flag,
            message: `${bucket.address} has ${name} ${source === undefined ? 'not set' : 'off'}: ${meanings[flag]}.`,
            trace: [
                ...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source)),
                block.body.origin.at,
                block.resource.declaration,
                bucket.resource.declaration,
            ],
            confidence: source === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(source),
            ...ofAccount(bucket),
            ...turnOn(source),
        };
        yield (0,over_options/* ofOption */.jN)(violation, off?.condition?.expression);
    }
}
function turnOn(source) {
    if (source === undefined || source.origin.via.length > 0)
        return {};
    return { fix: { title: 'Turn the flag on', edits: [{ location: source.origin.at, replacement: 'true' }] } };
}
function* missingBlock(bucket) {
    if (bucket.maybeBlocked !== undefined) {
        yield {
            claim: 'unresolved',
            aspect: 'block',
            unknown: bucket.maybeBlocked,
            message: 'which bucket the public access block belongs to',
        };
        return;
    }
    yield {
        claim: 'violation',
        aspect: 'no block',
        message: `${bucket.address} has no public access block of its own${bucket.accountBlock === undefined ? '' : '; the account has one'}.`,
        trace: [bucket.resource.declaration],
        confidence: 'likely',
        severity: 'low',
    };
}

;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-bucket-public.js





function isOffSomewhere(flag) {
    return (0,model_fact/* decide */.LD)(flag, (on) => on, false) === 'no' || (0,model_fact/* holding */.G)(flag, (on) => !on) !== undefined;
}
const cloudtrailBucketPublic = (0,define_policy/* defineViolation */.z$)({
    id: 'cloudtrail-bucket-public',
    control: 'audit-api-calls',
    severity: 'critical',
    on: 's3.log-bucket',
    speaksFor: ['s3-bucket-acl-public', 's3-bucket-public-access-block-off', 's3-bucket-policy-public'],
    dialects: ['terraform', 'cloudformation'],
    title: 'The bucket of the trail is or can be made public',
    why: 'The log files of CloudTrail tell who may do what, which services exist and how they are called: a map for an attacker. And whoever can write there can hide what happened.',
    remedy: 'Make the ACL private, and keep all four switches of the public access block on.',
    limits: ['A bucket policy that opens it is told by the policy on public bucket policies.'],
    covers: {
        trivy: ['AVD-AWS-0161'],
        kics: ['CloudTrail Log Files S3 Bucket is Publicly Accessible'],
        securityHub: ['CloudTrail.6'],
        cis: ['3.3'],
    },
    *evaluate({ bucket, logs }, model) {
        if (!logs.some(({ what }) => what === 'CloudTrail'))
            return;
        const block = bucket.publicAccessBlock;
        const isOff = block !== undefined && s3/* blockFlags */.JU.some((flag) => isOffSomewhere(block.flags[flag]));
        const claims = [...s3BucketAclPublic.evaluate(bucket, model), ...(isOff ? s3BucketPublicAccessBlockOff.evaluate(bucket, model) : [])];
        for (const claim of claims) {
            if (claim.claim === 'unresolved')
                yield claim;
            if (claim.claim !== 'violation')
                continue;
            yield { ...claim, message: `CloudTrail delivers its log files to this bucket. ${claim.message}`, severity: 'critical' };
        }
    },
});

// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-bucket-unlogged.js


const accessLog = {
    what: 'access log',
    lacks: 'receives the log files of CloudTrail and keeps no access log',
    terraform: { of: { aws_s3_bucket: 'bucket' }, by: { aws_s3_bucket_logging: 'bucket' }, own: { aws_s3_bucket: 'logging' } },
    cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: {}, own: { 'AWS::S3::Bucket': 'LoggingConfiguration' } },
};
const cloudtrailBucketUnlogged = (0,define_policy/* defineViolation */.z$)({
    id: 'cloudtrail-bucket-unlogged',
    control: 'audit-api-calls',
    severity: 'low',
    on: 's3.log-bucket',
    dialects: ['terraform', 'cloudformation'],
    title: 'Nobody records who reads the log files of the trail',
    why: 'Whoever reads the trail knows what an investigation knows, and whoever tries to change it leaves a trace in the access log alone.',
    remedy: 'Log access to the bucket of the trail, to another bucket.',
    limits: [
        'A bucket that another repository declares is not visible.',
        'Data events that a trail records of the bucket are not counted as its access log.',
    ],
    covers: {
        trivy: ['AVD-AWS-0163'],
        kics: ['CloudTrail Log Files S3 Bucket with Logging Disabled'],
        securityHub: ['CloudTrail.7'],
        cis: ['3.4'],
    },
    *evaluate(subject, model) {
        if (!subject.logs.some(({ what }) => what === 'CloudTrail'))
            return;
        const lack = (0,companion/* lackOf */.Zs)(accessLog, subject, model);
        if (lack !== undefined)
            yield lack;
    },
});

// EXTERNAL MODULE: ./build/model/attribute-path.js
var attribute_path = __webpack_require__(61108);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/model/compute/zones.js




const zonePaths = new Map([
    ['aws_autoscaling_group', { subnets: ['vpc_zone_identifier'], zones: 'availability_zones' }],
    ['aws_lb', { subnets: ['subnets', 'subnet_mapping[].subnet_id'] }],
    ['aws_alb', { subnets: ['subnets', 'subnet_mapping[].subnet_id'] }],
    ['aws_elb', { subnets: ['subnets'], zones: 'availability_zones' }],
    ['aws_ecs_service', { subnets: ['network_configuration.subnets'] }],
    ['aws_lambda_function', { subnets: ['vpc_config.subnet_ids'] }],
    ['AWS::AutoScaling::AutoScalingGroup', { subnets: ['VPCZoneIdentifier'], zones: 'AvailabilityZones' }],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { subnets: ['Subnets', 'SubnetMappings[].SubnetId'] }],
    ['AWS::ElasticLoadBalancing::LoadBalancer', { subnets: ['Subnets'], zones: 'AvailabilityZones' }],
    ['AWS::ECS::Service', { subnets: ['NetworkConfiguration.AwsvpcConfiguration.Subnets'] }],
    ['AWS::Lambda::Function', { subnets: ['VpcConfig.SubnetIds'] }],
]);
/** One subnet is one zone, whichever it is; of several the zones are looked up. */
function zonesOf(resource, model) {
    const paths = zonePaths.get(resource.type);
    if (paths === undefined)
        return undefined;
    const subnets = gather(resource, paths.subnets);
    const named = paths.zones === undefined ? zones_nothing : gather(resource, [paths.zones]);
    const { items, unknown, at } = subnets.at === undefined ? named : subnets;
    const symbols = items.map((item) => (subnets.at === undefined ? (0,binding/* symbolicText */.SF)(item) : zoneOf(item, resource, model)));
    const different = new Set(symbols.filter((one) => one !== undefined));
    if (different.size > 1)
        return { at, answer: 'several' };
    if (unknown !== undefined)
        return { at, answer: unknown };
    if (items.length === 1)
        return { at, answer: 'one' };
    if (items.length === 0)
        return undefined;
    const open = items.find((item, index) => symbols[index] === undefined && item.kind === 'unknown');
    if (!symbols.includes(undefined))
        return { at, answer: 'one' };
    return open?.kind === 'unknown' ? { at, answer: open } : { at, answer: 'several' };
}
const zones_nothing = { at: undefined, items: [] };
function gather(resource, paths) {
    const values = paths.flatMap((path) => (0,attribute_path/* placesAt */.u)(resource, path).flatMap(({ value }) => value ?? []));
    const parts = values.map(model_fact/* members */.ol);
    return { at: values[0], items: parts.flatMap(({ items }) => items), unknown: parts.find((part) => part.unknown !== undefined)?.unknown };
}
/** The zone of a subnet of the code, by its name or by the expression that gives it. */
function zoneOf(item, { root }, model) {
    const subnet = (0,evaluated_code/* managed */.Y)(model, 'aws_subnet', 'AWS::EC2::Subnet').find((one) => one.root === root && (0,binding/* binds */.fO)(item, one, []) === 'yes');
    const zone = (0,model_fact/* firstAttribute */.Z9)(subnet?.attributes, ['availability_zone', 'availability_zone_id', 'AvailabilityZone']);
    return zone === undefined ? undefined : (0,binding/* symbolicText */.SF)(zone);
}

;// CONCATENATED MODULE: ./build/policies/ec2/compute-single-az.js




const crossZone = {
    what: 'balancing over all zones',
    order: order/* onOff */.Ro,
    wanted: true,
    lacks: 'serves each zone by itself',
    severity: 'info',
};
const balancing = (0,protection/* defineProtection */.tW)({
    id: 'compute-single-az',
    control: 'multi-az-redundancy',
    severity: 'low',
    title: 'What serves runs in one Availability Zone',
    why: 'One zone fails every now and then, and with it all that runs in it alone.',
    remedy: 'Name subnets of two zones at least.',
    limits: [
        'Zones of subnets that somebody outside gives, or another repository declares, are not known: of those nothing is said.',
        'A load balancer that does not balance over all zones is reported at info severity.',
    ],
    covers: {
        checkov: ['CKV_AWS_138', 'CKV_AWS_152'],
        securityHub: ['AutoScaling.2', 'ELB.10', 'ELB.13', 'ELB.9', 'Lambda.5', 'SageMaker.4'],
    },
    rows: [
        {
            ...crossZone,
            terraform: { aws_elb: 'cross_zone_load_balancing' },
            byDefault: true,
        },
        { ...crossZone, cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'CrossZone' }, byDefault: false },
        {
            ...crossZone,
            terraform: { aws_lb: 'enable_cross_zone_load_balancing', aws_alb: 'enable_cross_zone_load_balancing' },
            byDefault: false,
            only: [{ terraform: 'load_balancer_type', is: ['network', 'gateway'] }],
        },
        {
            what: 'number of instances',
            terraform: { aws_sagemaker_endpoint_configuration: 'production_variants[].initial_instance_count' },
            cloudformation: { 'AWS::SageMaker::EndpointConfig': 'ProductionVariants[].InitialInstanceCount' },
            order: order/* several */.J$,
            wanted: 2,
            severity: 'info',
            fix: false,
            lacks: 'answers from one machine, and so from one zone',
        },
    ],
});
const computeSingleAz = {
    ...balancing,
    types: [...new Set([...(balancing.types ?? []), ...zonePaths.keys()])],
    evaluate: (subject, model) => [...balancing.evaluate(subject, model), ...inOneZone(subject, model)],
};
/** Subnets that somebody outside gives are the rule in modules: of them nothing is said. */
function inOneZone({ address, resource }, model) {
    const { at, answer } = zonesOf(resource, model) ?? { answer: 'several' };
    if (answer !== 'one' || at === undefined)
        return [];
    const trace = [...(0,define_policy/* traceOf */.fC)(at), resource.declaration];
    return [{ claim: 'violation', aspect: 'zones', message: `${address} runs in one zone.`, trace, confidence: (0,define_policy/* confidenceIn */.S3)(at) }];
}

// EXTERNAL MODULE: ./build/model/written-blocks.js
var written_blocks = __webpack_require__(14984);
;// CONCATENATED MODULE: ./build/policies/cors/cors-any-origin.js




const bucket = { rules: ['cors_rule'], origins: ['allowed_origins'], methods: 'allowed_methods' };
const url = { rules: ['cors'], origins: ['allow_origins'], credentials: 'allow_credentials' };
const places = {
    aws_s3_bucket: bucket,
    aws_s3_bucket_cors_configuration: bucket,
    'AWS::S3::Bucket': { rules: ['CorsConfiguration', 'CorsRules'], origins: ['AllowedOrigins'], methods: 'AllowedMethods' },
    aws_lambda_function_url: url,
    'AWS::Lambda::Url': { rules: ['Cors'], origins: ['AllowOrigins'], credentials: 'AllowCredentials' },
    aws_apigatewayv2_api: { ...url, rules: ['cors_configuration'] },
    'AWS::ApiGatewayV2::Api': { rules: ['CorsConfiguration'], origins: ['AllowOrigins'], credentials: 'AllowCredentials' },
    aws_cloudfront_response_headers_policy: {
        rules: ['cors_config'],
        origins: ['access_control_allow_origins', 'items'],
        credentials: 'access_control_allow_credentials',
    },
    'AWS::CloudFront::ResponseHeadersPolicy': {
        rules: ['ResponseHeadersPolicyConfig', 'CorsConfig'],
        origins: ['AccessControlAllowOrigins', 'Items'],
        credentials: 'AccessControlAllowCredentials',
    },
};
const corsAnyOrigin = (0,define_policy/* defineViolation */.z$)({
    id: 'cors-any-origin',
    control: 'customer-iam',
    severity: 'medium',
    on: 'resource',
    types: Object.keys(places),
    dialects: ['terraform', 'cloudformation'],
    title: 'Pages of any site may write, or act as whoever is signed in',
    why: 'The browser of a customer keeps pages of other sites from using what the customer may do. With any origin and credentials, or methods that write, a page that somebody was lured to does it in their name.',
    remedy: 'Name the origins that your pages have. Reading what is public needs no credentials.',
    limits: [
        'Of a bucket any origin is told with methods that write; reading from any origin is what public files are for.',
        'What the code of a function answers by itself is not read.',
    ],
    // The rule of KICS on CORS asks of headers, not of origins.
    covers: {},
    *evaluate(subject) {
        const place = places[subject.resource.type];
        if (place === undefined)
            return;
        const written = (0,model_fact/* attribute */.lt)(subject.resource.attributes, ...place.rules);
        const claims = (0,written_blocks/* writtenBlocks */.O)(written).flatMap((rule) => claimsOf(subject, rule, place));
        const more = (0,written_blocks/* moreBlocks */.o)(written);
        const open = more === undefined ? [] : [cors_any_origin_unresolved(subject, more)];
        // One is enough; what is not known of others takes nothing from it.
        const worst = claims.find(isCertain) ?? claims.find(({ claim }) => claim === 'violation') ?? [...claims, ...open][0];
        if (worst !== undefined)
            yield worst;
    },
});
function isCertain(claim) {
    return claim.claim === 'violation' && claim.confidence === 'certain';
}
function cors_any_origin_unresolved({ address }, unknown) {
    return { claim: 'unresolved', aspect: 'origins', unknown, message: `which sites may use ${address}` };
}
function claimsOf(subject, { body, only }, place) {
    const { address, resource } = subject;
    const origin = oneOf((0,model_fact/* attribute */.lt)(body, ...place.origins), isAnyOrigin);
    const power = place.methods === undefined ? credentialsOf(body, place) : oneOf((0,model_fact/* attribute */.lt)(body, place.methods), isWrite);
    if (origin === undefined || power === undefined)
        return [];
    if (origin.kind === 'unknown')
        return [cors_any_origin_unresolved(subject, origin)];
    if (power.kind === 'unknown')
        return [cors_any_origin_unresolved(subject, power)];
    const does = place.methods === undefined ? 'act as whoever is signed in' : `send ${String(power.value)}`;
    const violation = {
        claim: 'violation',
        aspect: 'origins',
        message: `${address} lets pages of any site ${does}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(origin.source), ...(0,define_policy/* traceOf */.fC)(power.source), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(origin.source, power.source),
    };
    return [(0,over_options/* ofOption */.jN)(violation, (only?.decides ?? origin.condition ?? power.condition)?.expression)];
}
/** One member is enough, of any of the lists that a condition chooses between. */
function oneOf(list, test) {
    const { items, unknown } = (0,model_fact/* members */.ol)(list);
    const facts = items.map((item) => (0,model_fact/* readText */.yR)(item));
    const [found] = facts.flatMap((fact) => (0,model_fact/* holding */.G)(fact, test) ?? []);
    if (found === undefined)
        return unknown ?? facts.flatMap((fact) => (0,model_fact/* openFor */.qw)(fact, test) ?? [])[0];
    const isOption = list?.kind === 'choice' && !list.options.every((option) => holds(option, test));
    return { kind: 'held', ...found, ...(isOption ? { condition: list.condition } : {}) };
}
function holds(list, test) {
    return (0,model_fact/* members */.ol)(list).items.some((item) => (0,model_fact/* holding */.G)((0,model_fact/* readText */.yR)(item), test) !== undefined);
}
function credentialsOf(rule, { credentials = '' }) {
    const fact = (0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(rule, credentials));
    const found = (0,model_fact/* holding */.G)(fact, (on) => on);
    return found === undefined ? (0,model_fact/* openFor */.qw)(fact, (on) => on) : { kind: 'held', ...found };
}
/** With a scheme before it, it is any origin all the same. */
function isAnyOrigin(origin) {
    return /^(?:https?:\/\/|http)?\*$/u.test(origin);
}
function isWrite(method) {
    return ['PUT', 'POST', 'DELETE', '*'].includes(method.toUpperCase());
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/policies/data/jewel-protections.js

const isTrue = (text) => ['true', 'active', 'enabled'].includes(text.toLowerCase());
const isFalse = (text) => text.toLowerCase() === 'false';
const isPositive = (text) => Number(text) > 0;
const isOwnKey = (text) => text !== '' && !/alias\/aws\//u.test(text);
const encrypted = (...path) => ({ what: 'encryption', path, on: isTrue, severity: 'critical' });
const ownKey = (...path) => ({
    what: 'encryption with a key of yours',
    path,
    on: isOwnKey,
    severity: 'high',
});
const keep = (...path) => ({ what: 'deletion protection', path, on: isTrue, severity: 'critical' });
const backup = (...path) => ({ what: 'backups', path, on: isPositive, severity: 'critical' });
const jewel_protections_hidden = (...path) => ({
    what: 'distance from the internet',
    path,
    on: isFalse,
    byDefault: true,
    severity: 'critical',
});
const recovery = (...path) => ({
    what: 'point-in-time recovery',
    path,
    on: isTrue,
    severity: 'critical',
});
const inVpc = (...path) => ({ what: 'place in a VPC', path, severity: 'critical' });
const logs = (...path) => ({ what: 'logging', path, severity: 'high' });
/** By type of both dialects; a type that is not here has no protection that stands in its own attributes. */
const jewelProtections = new Map([
    [
        'aws_db_instance',
        [
            encrypted('storage_encrypted'),
            ownKey('kms_key_id'),
            keep('deletion_protection'),
            backup('backup_retention_period'),
            jewel_protections_hidden('publicly_accessible'),
            logs('enabled_cloudwatch_logs_exports'),
        ],
    ],
    [
        'aws_rds_cluster',
        [encrypted('storage_encrypted'), ownKey('kms_key_id'), keep('deletion_protection'), logs('enabled_cloudwatch_logs_exports')],
    ],
    ['aws_docdb_cluster', [encrypted('storage_encrypted'), ownKey('kms_key_id'), keep('deletion_protection')]],
    ['aws_neptune_cluster', [encrypted('storage_encrypted'), ownKey('kms_key_arn'), keep('deletion_protection')]],
    ['aws_redshift_cluster', [encrypted('encrypted'), ownKey('kms_key_id'), jewel_protections_hidden('publicly_accessible')]],
    [
        'aws_dynamodb_table',
        [ownKey('server_side_encryption', 'kms_key_arn'), keep('deletion_protection_enabled'), recovery('point_in_time_recovery', 'enabled')],
    ],
    ['aws_efs_file_system', [encrypted('encrypted'), ownKey('kms_key_id')]],
    ['aws_ebs_volume', [encrypted('encrypted'), ownKey('kms_key_id')]],
    ['aws_opensearch_domain', [encrypted('encrypt_at_rest', 'enabled'), logs('log_publishing_options'), inVpc('vpc_options')]],
    ['aws_elasticsearch_domain', [encrypted('encrypt_at_rest', 'enabled'), logs('log_publishing_options'), inVpc('vpc_options')]],
    ['aws_secretsmanager_secret', [ownKey('kms_key_id')]],
    [
        'AWS::RDS::DBInstance',
        [
            encrypted('StorageEncrypted'),
            ownKey('KmsKeyId'),
            keep('DeletionProtection'),
            backup('BackupRetentionPeriod'),
            jewel_protections_hidden('PubliclyAccessible'),
            logs('EnableCloudwatchLogsExports'),
        ],
    ],
    [
        'AWS::RDS::DBCluster',
        [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection'), logs('EnableCloudwatchLogsExports')],
    ],
    ['AWS::DocDB::DBCluster', [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection')]],
    ['AWS::Neptune::DBCluster', [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection')]],
    ['AWS::Redshift::Cluster', [encrypted('Encrypted'), ownKey('KmsKeyId'), jewel_protections_hidden('PubliclyAccessible'), logs('LoggingProperties')]],
    [
        'AWS::DynamoDB::Table',
        [
            ownKey('SSESpecification', 'KMSMasterKeyId'),
            keep('DeletionProtectionEnabled'),
            recovery('PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
        ],
    ],
    ['AWS::EFS::FileSystem', [encrypted('Encrypted'), ownKey('KmsKeyId')]],
    ['AWS::EC2::Volume', [encrypted('Encrypted'), ownKey('KmsKeyId')]],
    ['AWS::OpenSearchService::Domain', [encrypted('EncryptionAtRestOptions', 'Enabled'), logs('LogPublishingOptions'), inVpc('VPCOptions')]],
    ['AWS::SecretsManager::Secret', [ownKey('KmsKeyId')]],
]);
/** Whether it is on; undefined when that is not known. A reference to a key of the code is a key of yours. */
function isProtected({ attributes }, { path, on, byDefault }) {
    const value = (0,model_fact/* attribute */.lt)(attributes, ...path);
    if (value === undefined)
        return byDefault === true;
    if (on === undefined || on === isOwnKey)
        return value.kind !== 'string' || isOwnKey(value.value);
    const answer = (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)(value), on, byDefault === true);
    return answer === 'unknown' ? undefined : answer === 'yes';
}

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
;// CONCATENATED MODULE: ./build/policies/data/sensitivity-mark.js


/** Tags that say how sensitive the data is, and the values that mean most. */
const markingKey = /^(?:data[-_:]?)?(?:class(?:ification)?|sensitivity|confidentiality)$|^(?:contains[-_]?)?(?:pii|phi|crown[-_]?jewels?)$/iu;
const markingValue = /^(?:true|yes|restricted|secret|top[- ]secret|(?:highly|strictly)[- ]?confidential|confidential|highly[- ]?restricted|sensitive|critical|high|pii|phi|pci|crown[- ]?jewels?)$/iu;
/** What the tags say, when they mark the data as most sensitive: `data-classification = restricted`. */
function markOf({ attributes }) {
    // A map in Terraform, a list of keys and values in CloudFormation.
    const tags = (0,model_fact/* firstAttribute */.Z9)(attributes, ['tags', 'Tags', 'FileSystemTags']);
    const pairs = tags?.kind === 'map'
        ? [...tags.entries].map(([key, value]) => [key, (0,core_value/* scalarText */.ws)(value)])
        : (0,model_fact/* members */.ol)(tags).items.map((tag) => [(0,core_value/* scalarText */.ws)((0,model_fact/* attribute */.lt)(tag, 'Key')) ?? '', (0,core_value/* scalarText */.ws)((0,model_fact/* attribute */.lt)(tag, 'Value'))]);
    const found = pairs.find(([key, value]) => value !== undefined && markingKey.test(key) && markingValue.test(value));
    return found === undefined ? undefined : `${found[0]} = ${found[1]}`;
}

;// CONCATENATED MODULE: ./build/policies/data/crown-jewel-control-weakened.js




const crownJewelControlWeakened = (0,define_policy/* defineStrength */.lL)({
    id: 'crown-jewel-control-weakened',
    control: 'identify-crown-jewels',
    severity: 'high',
    on: 'resource',
    speaksFor: [
        'encryption-weakened',
        'backup-weakened',
        'database-unencrypted',
        'database-publicly-accessible',
        'ebs-unencrypted',
        'file-system-unencrypted',
        'search-or-cache-unencrypted',
    ],
    types: [...jewelProtections.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'A store of the most sensitive data loses a protection',
    why: 'Somebody marked this store as holding what must not be lost. Whatever protected it was chosen with that in mind, so taking it away weighs more here than elsewhere.',
    remedy: 'Do not relax protections of sensitive stores. If the mark is wrong, change it first, in a change of its own, with whoever owns the data.',
    limits: [
        'Sensitive is what a tag says: classification, sensitivity, confidentiality, PII, PHI, crown jewel, with a value such as restricted, confidential or true.',
        'Only protections that are attributes of the store itself are compared; default tags of a provider are not read.',
    ],
    covers: {},
    *evaluate({ address, resource }) {
        const protections = (jewelProtections.get(resource.type) ?? []).map((protection) => ({
            protection,
            on: isProtected(resource, protection),
        }));
        yield {
            claim: 'strength',
            aspect: 'protections',
            degree: { address, mark: markOf(resource), protections },
            trace: [resource.block],
        };
    },
    weaker: (base, head) => {
        const mark = base.mark ?? head.mark;
        if (mark === undefined)
            return undefined;
        const lost = base.protections.flatMap(({ protection, on }, index) => on === true && head.protections[index]?.on === false ? [protection] : []);
        if (lost.length === 0)
            return undefined;
        return {
            message: `${head.address} holds sensitive data (${mark}) and loses its ${lost.map(({ what }) => what).join(', ')}.`,
            severity: gravest(lost.map(({ severity }) => severity)),
        };
    },
});
function gravest(all) {
    return finding/* severities */.gO.findLast((one) => all.includes(one)) ?? 'high';
}

;// CONCATENATED MODULE: ./build/policies/data/stores.js
const database = (what, identity) => ({
    what,
    identity,
    unguarded: [
        ['skip_final_snapshot', true],
        ['deletion_protection', false],
    ],
});
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs: "Forces new resource", and what `terraform destroy` needs. */
const terraform = [
    ['aws_db_instance', { ...database('database', ['storage_encrypted', 'db_name']), name: 'identifier', notWith: 'replicate_source_db' }],
    ['aws_rds_cluster', database('database cluster', ['cluster_identifier', 'storage_encrypted'])],
    ['aws_docdb_cluster', database('DocumentDB cluster', ['cluster_identifier', 'storage_encrypted'])],
    ['aws_neptune_cluster', database('Neptune cluster', ['cluster_identifier', 'storage_encrypted'])],
    ['aws_redshift_cluster', { what: 'Redshift cluster', identity: ['cluster_identifier'], unguarded: [['skip_final_snapshot', true]] }],
    [
        'aws_dynamodb_table',
        { what: 'DynamoDB table', identity: ['name', 'hash_key', 'range_key'], unguarded: [['deletion_protection_enabled', false]] },
    ],
    ['aws_s3_bucket', { what: 'bucket', identity: ['bucket'], unguarded: [['force_destroy', true]] }],
    ['aws_efs_file_system', { what: 'file system', identity: ['creation_token', 'encrypted'] }],
    ['aws_fsx_ontap_file_system', { what: 'file system', identity: [], name: false }],
    ['aws_fsx_windows_file_system', { what: 'file system', identity: [], name: false, unguarded: [['skip_final_backup', true]] }],
    ['aws_fsx_lustre_file_system', { what: 'file system', identity: [], name: false, isMinor: true }],
    ['aws_ebs_volume', { what: 'volume', identity: ['availability_zone', 'encrypted'], name: false, unguarded: [['final_snapshot', false]] }],
    ['aws_elasticsearch_domain', { what: 'search domain', identity: ['domain_name'] }],
    ['aws_opensearch_domain', { what: 'search domain', identity: ['domain_name'] }],
    [
        'aws_cognito_user_pool',
        { what: 'user pool', identity: ['username_attributes', 'alias_attributes'], name: 'name', unguarded: [['deletion_protection', false]] },
    ],
    ['aws_secretsmanager_secret', { what: 'secret', identity: ['name'], unguarded: [['recovery_window_in_days', 0]] }],
    ['aws_backup_vault', { what: 'backup vault', identity: ['name'], unguarded: [['force_destroy', true]] }],
    ['aws_kinesis_stream', { what: 'stream', identity: ['name'], isMinor: true }],
    ['aws_cloudwatch_log_group', { what: 'log group', identity: ['name'], isMinor: true }],
    ['aws_timestreamwrite_table', { what: 'Timestream table', identity: ['table_name', 'database_name'] }],
    ['aws_keyspaces_table', { what: 'Keyspaces table', identity: ['table_name', 'keyspace_name'] }],
    ['aws_cloudformation_stack', { what: 'stack with all that is in it', identity: ['name'], isMinor: true }],
];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference: "Update requires: Replacement". */
const cloudFormation = [
    [
        'AWS::RDS::DBInstance',
        {
            what: 'database',
            identity: ['DBInstanceIdentifier', 'StorageEncrypted', 'DBName'],
            unguarded: [['DeletionProtection', false]],
            notWith: 'DBClusterIdentifier',
        },
    ],
    [
        'AWS::RDS::DBCluster',
        { what: 'database cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
    ],
    [
        'AWS::DocDB::DBCluster',
        { what: 'DocumentDB cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
    ],
    [
        'AWS::Neptune::DBCluster',
        { what: 'Neptune cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
    ],
    ['AWS::Redshift::Cluster', { what: 'Redshift cluster', identity: ['ClusterIdentifier'] }],
    [
        'AWS::DynamoDB::Table',
        { what: 'DynamoDB table', identity: ['TableName', 'KeySchema'], unguarded: [['DeletionProtectionEnabled', false]] },
    ],
    ['AWS::DynamoDB::GlobalTable', { what: 'DynamoDB table', identity: ['TableName', 'KeySchema'] }],
    // CloudFormation cannot delete a bucket that is not empty.
    ['AWS::S3::Bucket', { what: 'bucket', identity: ['BucketName'], isMinor: true }],
    ['AWS::EFS::FileSystem', { what: 'file system', identity: ['Encrypted', 'KmsKeyId'], name: false }],
    ['AWS::FSx::FileSystem', { what: 'file system', identity: [], name: false }],
    ['AWS::EC2::Volume', { what: 'volume', identity: ['AvailabilityZone', 'Encrypted'], name: false }],
    ['AWS::Elasticsearch::Domain', { what: 'search domain', identity: ['DomainName'] }],
    ['AWS::OpenSearchService::Domain', { what: 'search domain', identity: ['DomainName'] }],
    ['AWS::Cognito::UserPool', { what: 'user pool', identity: ['UsernameAttributes', 'AliasAttributes'], name: 'UserPoolName' }],
    ['AWS::SecretsManager::Secret', { what: 'secret', identity: ['Name'], isMinor: true }],
    ['AWS::Backup::BackupVault', { what: 'backup vault', identity: ['BackupVaultName'], isMinor: true }],
    ['AWS::Kinesis::Stream', { what: 'stream', identity: ['Name'], isMinor: true }],
    ['AWS::Logs::LogGroup', { what: 'log group', identity: ['LogGroupName'], isMinor: true }],
    ['AWS::Timestream::Table', { what: 'Timestream table', identity: ['TableName', 'DatabaseName'] }],
    ['AWS::Cassandra::Table', { what: 'Keyspaces table', identity: ['TableName', 'KeyspaceName'] }],
    ['AWS::CloudFormation::Stack', { what: 'stack with all that is in it', identity: [], name: false, isMinor: true }],
];
const stores_stores = new Map([...terraform, ...cloudFormation]);
/** Of `identity`, what is off where it is not written: to write that down makes no other thing. */
const offByDefault = new Set(['storage_encrypted', 'StorageEncrypted', 'encrypted', 'Encrypted']);
/** Of these CloudFormation takes a snapshot where no DeletionPolicy says otherwise. */
const snapshotByDefault = new Set(['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster']);

;// CONCATENATED MODULE: ./build/policies/data/crown-jewels-listed.js



const crownJewelsListed = (0,define_policy/* defineEvidence */.xZ)({
    id: 'crown-jewels-listed',
    control: 'identify-crown-jewels',
    severity: 'info',
    on: 'resource',
    types: [...stores_stores.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'The most sensitive data is marked',
    why: 'What must not be lost can be guarded more closely once it is known which it is.',
    remedy: 'Tag every store with the class of its data, and agree on few classes.',
    limits: ['Only tags are read, and only that the highest class occurs; whether all of it is marked is not visible.'],
    covers: {},
    *evaluate({ address, resource }) {
        const mark = markOf(resource);
        if (mark === undefined)
            return;
        yield {
            claim: 'evidence',
            scope: 'a mark of sensitive data',
            extent: `${address} is marked (${mark})`,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
        };
    },
    lost: ({ extent }) => `${extent}, and is not, or is not there, after this change.`,
});

;// CONCATENATED MODULE: ./build/policies/encryption/looked-up-key.js



const lookups = ['aws_kms_key', 'aws_kms_alias'];
/** As `ownKey`; of a key that a data source looks up by its alias (`alias/aws/s3`) the alias says whose it is. */
const lookedUpKey = {
    ...order/* ownKey */.Gt,
    asksModel: true,
    rankUnknown(value, model) {
        const address = value.reason === 'data-source' ? value.reference?.address : undefined;
        const found = address === undefined ? undefined : model?.ofType(...lookups).find((one) => one.mode === 'data' && one.address === address);
        const alias = found === undefined ? undefined : (0,core_value/* scalarText */.ws)((0,model_fact/* firstAttribute */.Z9)(found.attributes, ['key_id', 'name']));
        return alias === undefined ? order/* ownKey */.Gt.rankUnknown?.(value) : order/* ownKey */.Gt.rank(alias);
    },
};

;// CONCATENATED MODULE: ./build/policies/encryption/key-row.js

/** A key of one's own, wherever it stands. */
const keyRow = {
    what: 'encryption key',
    order: lookedUpKey,
    byDefault: null,
    wanted: 'a key of your own',
    fix: false,
    unknowns: false,
    lacks: 'is encrypted with a key of AWS, not one of your own',
    nothing: 'names no key, so it is encrypted with one of AWS',
};

;// CONCATENATED MODULE: ./build/policies/encryption/part-keys.js

/** Glue encrypts by KMS with the key of AWS where a mode is on and no key is named. */
const glueKeys = [
    {
        ...keyRow,
        what: 'key of the catalog',
        terraform: {
            aws_glue_data_catalog_encryption_settings: 'data_catalog_encryption_settings.encryption_at_rest?.sse_aws_kms_key_id',
        },
        cloudformation: { 'AWS::Glue::DataCatalogEncryptionSettings': 'DataCatalogEncryptionSettings.EncryptionAtRest?.SseAwsKmsKeyId' },
        nothing: 'names no key for its catalog',
    },
    {
        ...keyRow,
        what: 'key of passwords',
        terraform: {
            aws_glue_data_catalog_encryption_settings: 'data_catalog_encryption_settings.connection_password_encryption?.aws_kms_key_id',
        },
        cloudformation: { 'AWS::Glue::DataCatalogEncryptionSettings': 'DataCatalogEncryptionSettings.ConnectionPasswordEncryption?.KmsKeyId' },
        nothing: 'names no key for passwords of connections',
    },
    {
        ...keyRow,
        what: 'key of logs',
        terraform: { aws_glue_security_configuration: 'encryption_configuration.cloudwatch_encryption?.kms_key_arn' },
        cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.CloudWatchEncryption?.KmsKeyArn' },
        nothing: 'names no key for its logs',
    },
    {
        ...keyRow,
        what: 'key of bookmarks',
        terraform: { aws_glue_security_configuration: 'encryption_configuration.job_bookmarks_encryption?.kms_key_arn' },
        cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.JobBookmarksEncryption?.KmsKeyArn' },
        nothing: 'names no key for its bookmarks',
    },
    {
        ...keyRow,
        what: 'key of output',
        terraform: { aws_glue_security_configuration: 'encryption_configuration.s3_encryption?.kms_key_arn' },
        cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.S3Encryptions[].KmsKeyArn' },
        nothing: 'names no key for its output',
    },
];
/** Of parts that have a key beside that of the whole. */
const partKeys = [
    ...glueKeys,
    {
        ...keyRow,
        what: 'key of the model',
        terraform: { aws_comprehend_entity_recognizer: 'model_kms_key_id' },
        nothing: 'names no key for its model',
    },
    {
        ...keyRow,
        what: 'key of what is stored',
        terraform: { aws_connect_instance_storage_config: 'storage_config.s3_config?.encryption_config.key_id' },
        nothing: 'names no key for what it stores in S3',
    },
    {
        ...keyRow,
        what: 'key of commands in containers',
        terraform: { aws_ecs_cluster: 'configuration?.execute_command_configuration?.kms_key_id' },
        cloudformation: { 'AWS::ECS::Cluster': 'Configuration?.ExecuteCommandConfiguration?.KmsKeyId' },
        nothing: 'names no key for the sessions in its containers',
    },
    {
        ...keyRow,
        what: 'key of what is written',
        terraform: { aws_dms_s3_endpoint: 'kms_key_arn', aws_dms_endpoint: 'kms_key_arn' },
        cloudformation: { 'AWS::DMS::Endpoint': 'KmsKeyId' },
        // One of S3 has its key among its own settings.
        only: [{ terraform: 'engine_name', cloudformation: 'EngineName', is: /^(?!s3$)/iu, byDefault: '' }],
    },
    {
        ...keyRow,
        what: 'key of copies',
        terraform: { aws_dlm_lifecycle_policy: 'policy_details.schedule[].cross_region_copy_rule[].cmk_arn' },
        nothing: 'names no key for copies in other regions',
    },
    {
        ...keyRow,
        what: 'key of shared copies',
        terraform: { aws_dlm_lifecycle_policy: 'policy_details.action?.cross_region_copy[].encryption_configuration.cmk_arn' },
        nothing: 'names no key for copies of shared snapshots',
    },
    {
        ...keyRow,
        what: 'key of the volumes',
        terraform: { aws_sagemaker_data_quality_job_definition: 'job_resources.cluster_config.volume_kms_key_id' },
        cloudformation: { 'AWS::SageMaker::DataQualityJobDefinition': 'JobResources.ClusterConfig.VolumeKmsKeyId' },
        nothing: 'names no key for its volumes',
    },
];

;// CONCATENATED MODULE: ./build/policies/encryption/key-rows.js




/** Where the key stands of what encrypts at rest: of these the loss of a key of one's own is told as well. */
const storeKeys = {
    terraform: {
        aws_backup_vault: 'kms_key_arn',
        aws_cloudwatch_log_group: 'kms_key_id',
        aws_db_instance: 'kms_key_id',
        aws_docdb_cluster: 'kms_key_id',
        aws_dynamodb_table: 'server_side_encryption.kms_key_arn',
        aws_ebs_volume: 'kms_key_id',
        aws_ecr_repository: 'encryption_configuration[].kms_key',
        aws_efs_file_system: 'kms_key_id',
        aws_elasticache_replication_group: 'kms_key_id',
        aws_fsx_lustre_file_system: 'kms_key_id',
        aws_fsx_ontap_file_system: 'kms_key_id',
        aws_fsx_openzfs_file_system: 'kms_key_id',
        aws_fsx_windows_file_system: 'kms_key_id',
        aws_kinesis_stream: 'kms_key_id',
        aws_lambda_function: 'kms_key_arn',
        aws_neptune_cluster: 'kms_key_arn',
        aws_opensearch_domain: 'encrypt_at_rest.kms_key_id',
        aws_rds_cluster: 'kms_key_id',
        aws_redshift_cluster: 'kms_key_id',
        aws_secretsmanager_secret: 'kms_key_id',
        aws_sns_topic: 'kms_master_key_id',
        aws_sqs_queue: 'kms_master_key_id',
        aws_ssm_parameter: 'key_id',
    },
    cloudformation: {
        'AWS::Backup::BackupVault': 'EncryptionKeyArn',
        'AWS::DocDB::DBCluster': 'KmsKeyId',
        'AWS::DynamoDB::Table': 'SSESpecification.KMSMasterKeyId',
        'AWS::EC2::Volume': 'KmsKeyId',
        'AWS::ECR::Repository': 'EncryptionConfiguration.KmsKey',
        'AWS::EFS::FileSystem': 'KmsKeyId',
        'AWS::ElastiCache::ReplicationGroup': 'KmsKeyId',
        'AWS::FSx::FileSystem': 'KmsKeyId',
        'AWS::Kinesis::Stream': 'StreamEncryption.KeyId',
        'AWS::Lambda::Function': 'KmsKeyArn',
        'AWS::Logs::LogGroup': 'KmsKeyId',
        'AWS::Neptune::DBCluster': 'KmsKeyId',
        'AWS::OpenSearchService::Domain': 'EncryptionAtRestOptions.KmsKeyId',
        'AWS::RDS::DBCluster': 'KmsKeyId',
        'AWS::RDS::DBInstance': 'KmsKeyId',
        'AWS::Redshift::Cluster': 'KmsKeyId',
        'AWS::SecretsManager::Secret': 'KmsKeyId',
        'AWS::SNS::Topic': 'KmsMasterKeyId',
        'AWS::SQS::Queue': 'KmsMasterKeyId',
    },
};
/** Of these a key is wanted, and nothing more is said: they hold little, or copies. */
const otherKeys = {
    terraform: {
        aws_ami_copy: 'kms_key_id',
        aws_appflow_connector_profile: 'kms_arn',
        aws_appflow_flow: 'kms_arn',
        aws_bedrockagent_agent: 'customer_encryption_key_arn',
        aws_codebuild_project: 'encryption_key',
        aws_codeartifact_domain: 'encryption_key',
        aws_codepipeline: 'artifact_store[].encryption_key.id',
        aws_comprehend_entity_recognizer: 'volume_kms_key_id',
        aws_connect_instance_storage_config: 'storage_config.kinesis_video_stream_config?.encryption_config.key_id',
        aws_db_instance_automated_backups_replication: 'kms_key_id',
        aws_db_snapshot_copy: 'kms_key_id',
        aws_dms_replication_instance: 'kms_key_arn',
        aws_dynamodb_table_replica: 'kms_key_arn',
        aws_ebs_snapshot_copy: 'kms_key_id',
        aws_elasticsearch_domain: 'encrypt_at_rest.kms_key_id',
        aws_imagebuilder_component: 'kms_key_id',
        aws_imagebuilder_image_recipe: 'block_device_mapping[].ebs?.kms_key_id',
        aws_kendra_index: 'server_side_encryption_configuration.kms_key_id',
        aws_kinesis_video_stream: 'kms_key_id',
        aws_memorydb_snapshot: 'kms_key_arn',
        aws_msk_cluster: 'encryption_info.encryption_at_rest_kms_key_arn',
        aws_networkfirewall_firewall: 'encryption_configuration.key_id',
        aws_networkfirewall_firewall_policy: 'encryption_configuration.key_id',
        aws_networkfirewall_rule_group: 'encryption_configuration.key_id',
        aws_rds_cluster_activity_stream: 'kms_key_id',
        aws_redshift_snapshot_copy_grant: 'kms_key_id',
        aws_redshiftserverless_namespace: 'kms_key_id',
        aws_s3_bucket_object: 'kms_key_id',
        aws_s3_object: 'kms_key_id',
        aws_s3_object_copy: 'kms_key_id',
        aws_sagemaker_data_quality_job_definition: 'data_quality_job_output_config.kms_key_id',
        aws_sagemaker_domain: 'kms_key_id',
        aws_sagemaker_flow_definition: 'output_config.kms_key_id',
        aws_scheduler_schedule: 'kms_key_arn',
        aws_timestreamwrite_database: 'kms_key_id',
    },
    cloudformation: {
        'AWS::Bedrock::Agent': 'CustomerEncryptionKeyArn',
        'AWS::Cassandra::Table': 'EncryptionSpecification.KmsKeyIdentifier',
        'AWS::CodeBuild::Project': 'EncryptionKey',
        'AWS::CodePipeline::Pipeline': 'ArtifactStore.EncryptionKey.Id',
        'AWS::DMS::ReplicationInstance': 'KmsKeyId',
        'AWS::Elasticsearch::Domain': 'EncryptionAtRestOptions.KmsKeyId',
        'AWS::Kendra::Index': 'ServerSideEncryptionConfiguration.KmsKeyId',
        'AWS::KinesisVideo::Stream': 'KmsKeyId',
        'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
        'AWS::SageMaker::DataQualityJobDefinition': 'DataQualityJobOutputConfig.KmsKeyId',
        'AWS::SageMaker::Domain': 'KmsKeyId',
        'AWS::Scheduler::Schedule': 'KmsKeyArn',
        'AWS::Timestream::Database': 'KmsKeyId',
    },
};
const insightsKey = {
    ...keyRow,
    what: 'key of Performance Insights',
    nothing: 'names no key for Performance Insights',
};
const { aws_lambda_function, aws_sqs_queue, aws_ssm_parameter, aws_ecr_repository, aws_dynamodb_table, ...key_rows_terraform } = storeKeys.terraform;
const { 'AWS::Lambda::Function': lambda, 'AWS::SQS::Queue': queue, 'AWS::ECR::Repository': repository, 'AWS::DynamoDB::Table': table, ...cloudformation } = storeKeys.cloudformation;
const serviceKey = { terraform: 'sqs_managed_sse_enabled', cloudformation: 'SqsManagedSseEnabled' };
const byKms = 'is encrypted by KMS with the key of AWS, not one of your own';
const repositories = { terraform: { aws_ecr_repository }, cloudformation: { 'AWS::ECR::Repository': repository } };
const repositoryKind = {
    terraform: 'encryption_configuration[].encryption_type',
    cloudformation: 'EncryptionConfiguration.EncryptionType',
};
const tableSwitch = { terraform: 'server_side_encryption.enabled', cloudformation: 'SSESpecification.SSEEnabled' };
const deliveryStreams = {
    terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption?.key_arn' },
    cloudformation: { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamEncryptionConfigurationInput?.KeyARN' },
};
const deliveryKey = {
    terraform: 'server_side_encryption.key_type',
    cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
};
const brokers = {
    terraform: { aws_mq_broker: 'encryption_options.kms_key_id' },
    cloudformation: { 'AWS::AmazonMQ::Broker': 'EncryptionOptions.KmsKeyId' },
};
const brokerOptions = { terraform: 'encryption_options', cloudformation: 'EncryptionOptions' };
/** What a key of one's own is wanted for. */
const wantedKeys = [
    { ...keyRow, terraform: key_rows_terraform, cloudformation },
    { ...keyRow, ...otherKeys },
    // Options without a key choose between two keys of AWS.
    { ...keyRow, ...brokers, only: [{ ...brokerOptions, is: 'not set' }] },
    { ...keyRow, ...brokers, only: [{ ...brokerOptions, is: 'set' }], nothing: keyRow.lacks },
    // A key that is named counts only where the option says so.
    {
        ...keyRow,
        terraform: { aws_codegurureviewer_repository_association: 'kms_key_details.encryption_option' },
        order: (0,order/* ranks */.CS)('AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'),
        byDefault: 'AWS_OWNED_CMK',
        wanted: 'CUSTOMER_MANAGED_CMK',
    },
    {
        ...keyRow,
        terraform: { aws_keyspaces_table: 'encryption_specification.type' },
        order: (0,order/* ranks */.CS)('AWS_OWNED_KMS_KEY', 'CUSTOMER_MANAGED_KMS_KEY'),
        byDefault: 'AWS_OWNED_KMS_KEY',
        wanted: 'CUSTOMER_MANAGED_KMS_KEY',
    },
    // Of a repository the block may be left out.
    { ...keyRow, terraform: { aws_ecr_repository: 'encryption_configuration' }, order: { ...lookedUpKey, reads: 'any' } },
    { ...keyRow, ...repositories, only: [{ ...repositoryKind, is: /^(?!KMS)/u, byDefault: 'AES256' }] },
    { ...keyRow, ...repositories, only: [{ ...repositoryKind, is: /^KMS/u }], nothing: byKms },
    // A key that is named does nothing while the switch is off.
    {
        ...keyRow,
        terraform: { aws_dynamodb_table: tableSwitch.terraform },
        cloudformation: { 'AWS::DynamoDB::Table': tableSwitch.cloudformation },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'names no key that counts, since its encryption by KMS is off',
    },
    {
        ...keyRow,
        terraform: { aws_dynamodb_table },
        cloudformation: { 'AWS::DynamoDB::Table': table },
        only: [{ ...tableSwitch, is: [true] }],
        nothing: byKms,
    },
    {
        ...keyRow,
        terraform: { aws_lambda_function },
        cloudformation: { 'AWS::Lambda::Function': lambda },
        only: [{ terraform: 'environment', cloudformation: 'Environment', is: 'set' }],
    },
    { ...keyRow, terraform: { aws_ssm_parameter }, only: [{ terraform: 'type', is: ['SecureString'] }] },
    {
        ...keyRow,
        terraform: { aws_sqs_queue },
        cloudformation: { 'AWS::SQS::Queue': queue },
        only: [{ ...serviceKey, is: [false], byDefault: false }],
    },
    {
        ...keyRow,
        terraform: { aws_sqs_queue },
        cloudformation: { 'AWS::SQS::Queue': queue },
        only: [{ ...serviceKey, is: [true] }],
        nothing: 'is encrypted with a key of the service, not one of your own',
    },
    {
        ...insightsKey,
        terraform: {
            aws_db_instance: 'performance_insights_kms_key_id',
            aws_rds_cluster_instance: 'performance_insights_kms_key_id',
            aws_rds_cluster: 'performance_insights_kms_key_id',
        },
        cloudformation: { 'AWS::RDS::DBInstance': 'PerformanceInsightsKMSKeyId' },
        only: [{ terraform: 'performance_insights_enabled', cloudformation: 'EnablePerformanceInsights', is: [true] }],
    },
    {
        ...insightsKey,
        cloudformation: { 'AWS::RDS::DBCluster': 'PerformanceInsightsKmsKeyId' },
        only: [{ cloudformation: 'PerformanceInsightsEnabled', is: [true] }],
    },
    { ...keyRow, ...deliveryStreams, only: [{ ...deliveryKey, is: /^(?!CUSTOMER)/iu, byDefault: 'AWS_OWNED_CMK' }], nothing: keyRow.lacks },
    { ...keyRow, ...deliveryStreams, only: [{ ...deliveryKey, is: /^CUSTOMER/iu }], nothing: 'names no key, which its type of key wants' },
    ...partKeys,
];

;// CONCATENATED MODULE: ./build/policies/encryption/customer-key-missing.js


const words = (text) => text.trim().split(/\s+/u);
const checkov = words(`
  CKV_AWS_26 CKV_AWS_27 CKV_AWS_119 CKV_AWS_136 CKV_AWS_142 CKV_AWS_147 CKV_AWS_149 CKV_AWS_158 CKV_AWS_160 CKV_AWS_166
  CKV_AWS_173 CKV_AWS_177 CKV_AWS_178 CKV_AWS_179 CKV_AWS_180 CKV_AWS_181 CKV_AWS_182 CKV_AWS_183 CKV_AWS_184 CKV_AWS_185
  CKV_AWS_187 CKV_AWS_189 CKV_AWS_190 CKV_AWS_191 CKV_AWS_203 CKV_AWS_209 CKV_AWS_212 CKV_AWS_219 CKV_AWS_236 CKV_AWS_241 CKV_AWS_245
  CKV_AWS_247 CKV_AWS_262 CKV_AWS_265 CKV_AWS_268 CKV_AWS_271 CKV_AWS_278 CKV_AWS_281 CKV_AWS_297 CKV_AWS_327 CKV_AWS_337
  CKV_AWS_345 CKV_AWS_346 CKV_AWS_354 CKV_AWS_367 CKV_AWS_368 CKV_AWS_372 CKV_AWS_373 CKV_AWS_381 CKV2_AWS_73
  CKV_AWS_186 CKV_AWS_200 CKV_AWS_221 CKV_AWS_246 CKV_AWS_254 CKV_AWS_256 CKV_AWS_263 CKV_AWS_264 CKV_AWS_266
  CKV_AWS_267 CKV_AWS_269 CKV_AWS_270 CKV_AWS_282 CKV_AWS_296 CKV_AWS_298 CKV_AWS_347
`);
const trivy = words(`
  AVD-AWS-0017 AVD-AWS-0022 AVD-AWS-0025 AVD-AWS-0027 AVD-AWS-0033 AVD-AWS-0078 AVD-AWS-0095 AVD-AWS-0096 AVD-AWS-0098
  AVD-AWS-0079 AVD-AWS-0128 AVD-AWS-0135 AVD-AWS-0136 AVD-AWS-0179
`);
const customerKeyMissing = (0,protection/* defineProtection */.tW)({
    id: 'customer-key-missing',
    control: 'data-encryption-at-rest',
    severity: 'info',
    strict: true,
    title: 'Encrypted with a key of AWS, not one of your own',
    why: 'A key of AWS encrypts for whoever may use the service in the account: nobody can take it away from one of them, and no policy of its own says who may decrypt.',
    remedy: 'Set a key of KMS of your own where the data is worth a policy of its own.',
    limits: [
        'Keys of AWS are enough for most data: it speaks only where the configuration sets its gate or severity, as advice or to block.',
    ],
    covers: {
        checkov,
        trivy,
        kics: [
            'CMK Unencrypted Storage',
            'Default KMS Key Usage',
            'Secretsmanager Secret Without KMS',
            'Secrets Manager Should Specify KmsKeyId',
            'DynamoDB With Aws Owned CMK',
            'DynamoDB Table Not Encrypted',
            'EFS Without KMS',
            'EBS Volume Without KmsKeyId',
            'CloudWatch Log Group Without KMS',
            'ECR Repository Not Encrypted With CMK',
            'DOCDB Cluster Encrypted With AWS Managed Key',
            'DOCDB Cluster Without KMS',
            'SNS Topic Not Encrypted',
            'SQS With SSE Disabled',
            'AmazonMQ Broker Encryption Disabled',
            'CodeBuild Project Encrypted With AWS Managed Key',
            'CodeBuild Not Encrypted',
            'MSK Cluster Encryption Disabled',
            'ElasticSearch Encryption With KMS Disabled',
            'Kinesis Not Encrypted With KMS',
            'Redshift Cluster Without KMS CMK',
            'Kinesis SSE Not Configured',
            'Glue Data Catalog Encryption Disabled',
            'Glue Security Configuration Encryption Disabled',
            'Secretsmanager Secret Encrypted With AWS Managed Key',
            'SNS Topic Encrypted With AWS Managed Key',
            'SNS Topic Without KmsMasterKeyId',
            'Serverless Function Environment Variables Not Encrypted',
        ],
    },
    speaksFor: [
        'ebs-unencrypted',
        'database-unencrypted',
        'file-system-unencrypted',
        'search-or-cache-unencrypted',
        'messaging-unencrypted',
        'analytics-or-ml-unencrypted',
    ],
    rows: wantedKeys,
});

;// CONCATENATED MODULE: ./build/policies/backup/deletion-protection-off.js


const deletion_protection_off_what = 'deletion protection';
const deletion_protection_off_lacks = 'can be deleted by one call, or one line less';
const noSnapshot = 'leaves no snapshot behind when it is deleted';
const cognito = (0,order/* ranks */.CS)('INACTIVE', 'ACTIVE');
const rows = [
    {
        what: deletion_protection_off_what,
        terraform: {
            aws_db_instance: 'deletion_protection',
            aws_rds_cluster: 'deletion_protection',
            aws_rds_global_cluster: 'deletion_protection',
            aws_docdb_cluster: 'deletion_protection',
            aws_neptune_cluster: 'deletion_protection',
            aws_dynamodb_table: 'deletion_protection_enabled',
            aws_lb: 'enable_deletion_protection',
            aws_alb: 'enable_deletion_protection',
            aws_networkfirewall_firewall: 'delete_protection',
        },
        cloudformation: {
            'AWS::RDS::DBCluster': 'DeletionProtection',
            'AWS::RDS::GlobalCluster': 'DeletionProtection',
            'AWS::DocDB::DBCluster': 'DeletionProtection',
            'AWS::Neptune::DBCluster': 'DeletionProtection',
            'AWS::DynamoDB::Table': 'DeletionProtectionEnabled',
            'AWS::NetworkFirewall::Firewall': 'DeleteProtection',
        },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: deletion_protection_off_lacks,
    },
    {
        what: deletion_protection_off_what,
        cloudformation: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=deletion_protection.enabled].Value' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        fix: false,
        lacks: deletion_protection_off_lacks,
    },
    {
        what: deletion_protection_off_what,
        cloudformation: { 'AWS::RDS::DBInstance': 'DeletionProtection' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        only: [
            { cloudformation: 'DBClusterIdentifier', is: 'not set' },
            { cloudformation: 'Engine', is: /^(?!aurora)/iu },
        ],
        lacks: deletion_protection_off_lacks,
    },
    {
        what: deletion_protection_off_what,
        terraform: { aws_qldb_ledger: 'deletion_protection' },
        cloudformation: { 'AWS::QLDB::Ledger': 'DeletionProtection' },
        order: order/* onOff */.Ro,
        byDefault: true,
        wanted: true,
        lacks: deletion_protection_off_lacks,
    },
    {
        what: deletion_protection_off_what,
        terraform: { aws_cognito_user_pool: 'deletion_protection' },
        cloudformation: { 'AWS::Cognito::UserPool': 'DeletionProtection' },
        order: cognito,
        byDefault: 'INACTIVE',
        wanted: 'ACTIVE',
        lacks: deletion_protection_off_lacks,
    },
    {
        what: 'final snapshot',
        terraform: { aws_db_instance: 'skip_final_snapshot' },
        // Of a replica none can be made.
        only: [{ terraform: 'replicate_source_db', is: 'not set' }],
        order: order/* offOn */.DY,
        byDefault: false,
        wanted: false,
        lacks: noSnapshot,
        // A name for the snapshot is needed as well.
        fix: false,
    },
    {
        what: 'final snapshot',
        terraform: {
            aws_rds_cluster: 'skip_final_snapshot',
            aws_docdb_cluster: 'skip_final_snapshot',
            aws_neptune_cluster: 'skip_final_snapshot',
            aws_redshift_cluster: 'skip_final_snapshot',
        },
        order: order/* offOn */.DY,
        byDefault: false,
        wanted: false,
        lacks: noSnapshot,
        fix: false,
    },
    {
        what: 'refusal to delete what is not empty',
        terraform: { aws_s3_bucket: 'force_destroy', aws_ecr_repository: 'force_delete', aws_backup_vault: 'force_destroy' },
        cloudformation: { 'AWS::ECR::Repository': 'EmptyOnDelete' },
        order: order/* offOn */.DY,
        byDefault: false,
        wanted: false,
        lacks: 'is deleted with all that is in it',
    },
];
const deletionProtectionOff = (0,protection/* defineProtection */.tW)({
    id: 'deletion-protection-off',
    control: 'backups',
    severity: 'low',
    title: 'What holds data can be deleted without another word',
    why: 'A rename, a wrong workspace or a stolen key deletes it, and nothing stops it. With the protection on, somebody has to take it off first, and that is noticed.',
    remedy: 'Turn deletion protection on, keep the final snapshot, and do not force deletion.',
    limits: [
        'Which environment is production is not known, so it is low everywhere: set it to off for throw-away environments, or accept it there.',
    ],
    covers: {
        checkov: ['CKV_AWS_139', 'CKV_AWS_293', 'CKV_AWS_150', 'CKV_AWS_344', 'CKV2_AWS_58', 'CKV_AWS_172'],
        trivy: ['AVD-AWS-0177', 'AVD-AWS-0343'],
        kics: ['RDS DB Instance With Deletion Protection Disabled', 'ALB Deletion Protection Disabled'],
        securityHub: ['RDS.7', 'RDS.8', 'DynamoDB.6', 'DocumentDB.5', 'Neptune.4', 'ELB.6'],
    },
    rows,
});

;// CONCATENATED MODULE: ./build/policies/backup/guards.js



// Without an exception for what a failed creation leaves behind, which holds nothing yet.
const kept = (0,order/* ranks */.CS)('Delete', 'Snapshot', ['RetainExceptOnCreate', 'Retain']);
const prevent = { what: 'prevent_destroy', order: order/* onOff */.Ro, byDefault: false, lacks: 'may be destroyed' };
const deletion = { what: 'DeletionPolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted with the stack' };
const replacement = { what: 'UpdateReplacePolicy', order: kept, byDefault: 'Delete', lacks: 'is deleted when it is replaced' };
function guardsOf({ dialect, type }) {
    if (dialect === 'terraform')
        return [{ path: 'lifecycle.prevent_destroy', row: prevent }];
    const ofType = snapshotByDefault.has(type) ? { ...deletion, byDefault: 'Snapshot' } : deletion;
    return [
        { path: 'DeletionPolicy', row: ofType },
        { path: 'UpdateReplacePolicy', row: replacement },
    ];
}
/** How well a resource is guarded by what stands beside it; that a guard is not known is told where it was there before. */
function guardClaims(subject) {
    const { resource } = subject;
    const { dialect, type, meta } = resource;
    // Read as any other attribute: a choice by its weakest value, what is not known as such.
    const beside = { ...subject, resource: { ...resource, attributes: meta } };
    return guardsOf(resource).flatMap(({ path, row }) => (0,protection/* degreesOf */.T)({ ...row, [dialect]: { [type]: path }, unknowns: false }, beside));
}

;// CONCATENATED MODULE: ./build/policies/backup/data-loss-guard-removed.js





/** A firewall holds no data: what it holds back without its protection is told by network-firewall-weakened. */
const firewalls = new Set(['aws_networkfirewall_firewall', 'AWS::NetworkFirewall::Firewall']);
const attributes = (0,loss/* defineLoss */.p)({
    id: 'data-loss-guard-removed',
    control: 'backups',
    severity: 'medium',
    title: 'What kept data from being deleted is taken away',
    why: 'Somebody put a guard there so that no rename, no wrong workspace and no stolen key destroys this. The change takes it off; the next one destroys it without a word.',
    remedy: 'Keep the guard. To delete what it guards, take a last backup and do both in one change that says so.',
    limits: [
        'Terraform and CloudFormation keep a guard only for what stays declared: that a resource goes as a whole is reported by stateful-resource-deleted.',
        'Termination protection of a stack is a setting of the deployment, which no template holds.',
    ],
    covers: {},
    speaksFor: ['deletion-protection-off'],
    falls: [
        ...deletionProtectionOff.rows.map(ofData),
        {
            what: 'termination protection',
            terraform: { aws_instance: 'disable_api_termination', aws_emr_cluster: 'termination_protection' },
            cloudformation: { 'AWS::EC2::Instance': 'DisableApiTermination', 'AWS::EMR::Cluster': 'Instances.TerminationProtected' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'can be terminated by one call',
        },
        {
            what: 'MFA before versions are deleted',
            terraform: { aws_s3_bucket_versioning: 'versioning_configuration.mfa_delete' },
            order: (0,order/* ranks */.CS)('Disabled', 'Enabled'),
            byDefault: 'Disabled',
            lacks: 'lets versions be deleted by one call',
        },
        {
            what: 'MFA before versions are deleted',
            terraform: { aws_s3_bucket: 'versioning.mfa_delete' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'lets versions be deleted by one call',
        },
        {
            what: 'days before a secret is gone',
            terraform: { aws_secretsmanager_secret: 'recovery_window_in_days' },
            order: order/* more */.OS,
            byDefault: 30,
            fall: 'low',
            lacks: 'is gone sooner once it is deleted',
        },
        {
            what: 'backups that outlive the database',
            terraform: { aws_db_instance: 'delete_automated_backups', aws_rds_cluster: 'delete_automated_backups' },
            cloudformation: { 'AWS::RDS::DBInstance': 'DeleteAutomatedBackups', 'AWS::RDS::DBCluster': 'DeleteAutomatedBackups' },
            order: order/* offOn */.DY,
            byDefault: true,
            lacks: 'takes its backups with it',
        },
    ],
});
function ofData(row) {
    const without = (paths = {}) => Object.fromEntries(Object.entries(paths).filter(([type]) => !firewalls.has(type)));
    return { ...row, terraform: without(row.terraform), cloudformation: without(row.cloudformation) };
}
/** Of other things nobody guards more than a name. */
const guarded = [...stores_stores.keys(), 'aws_kms_key', 'AWS::KMS::Key'];
const dataLossGuardRemoved = {
    ...attributes,
    types: [...new Set([...(attributes.types ?? []), ...guarded])],
    evaluate: (subject, model) => [...attributes.evaluate(subject, model), ...guardClaims(subject)],
};

;// CONCATENATED MODULE: ./build/policies/logs/data-masking-removed.js


const dataMaskingRemoved = (0,loss/* defineLoss */.p)({
    id: 'data-masking-removed',
    control: 'discover-sensitive-data',
    severity: 'medium',
    title: 'Sensitive data is no longer masked or refused where it passes',
    why: 'The policy finds card numbers, keys and names of people in what is logged or sent, and masks, reports or refuses them. Without it they lie in plain words with everybody who may read the log or has subscribed to the topic.',
    remedy: 'Keep the data protection policy.',
    limits: ['What a policy looks for, and whether it masks or only counts, is not compared.'],
    covers: {},
    companions: [
        {
            what: 'data protection policy',
            lacks: 'masks no sensitive data',
            elsewhere: true,
            terraform: {
                of: { aws_cloudwatch_log_group: 'name' },
                by: { aws_cloudwatch_log_data_protection_policy: 'log_group_name' },
            },
        },
        {
            what: 'data protection policy',
            lacks: 'lets sensitive data through',
            elsewhere: true,
            terraform: { of: { aws_sns_topic: 'arn' }, by: { aws_sns_topic_data_protection_policy: 'arn' } },
        },
    ],
    presences: [
        {
            what: 'data protection policy of all log groups',
            terraform: ['aws_cloudwatch_log_account_policy'],
            cloudformation: ['AWS::Logs::AccountPolicy'],
            such: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['DATA_PROTECTION_POLICY'] }],
        },
    ],
    falls: [
        {
            what: 'data protection policy',
            cloudformation: { 'AWS::Logs::LogGroup': 'DataProtectionPolicy', 'AWS::SNS::Topic': 'DataProtectionPolicy' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'has no data protection policy',
        },
    ],
});

// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/iam/known-accounts.js
var known_accounts = __webpack_require__(40328);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/resource-policy/service-accounts.js
var service_accounts = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/policies/data/destinations.js
/** By the services' pages on other accounts; a bucket's ARN names none, so that what is delivered to a bucket is not among them. */
const destinations = [
    {
        does: 'copies its objects to',
        terraform: {
            aws_s3_bucket_replication_configuration: 'rule[].destination.account',
            aws_s3_bucket: 'replication_configuration.rules[].destination.account_id',
        },
        cloudformation: { 'AWS::S3::Bucket': 'ReplicationConfiguration.Rules[].Destination.Account' },
    },
    {
        does: 'lists its objects in a bucket of',
        terraform: { aws_s3_bucket_inventory: 'destination.bucket.account_id' },
        cloudformation: { 'AWS::S3::Bucket': 'InventoryConfigurations[].Destination.BucketAccountId' },
    },
    {
        does: 'copies images to',
        terraform: { aws_ecr_replication_configuration: 'replication_configuration.rule[].destination[].registry_id' },
        cloudformation: { 'AWS::ECR::ReplicationConfiguration': 'ReplicationConfiguration.Rules[].Destinations[].RegistryId' },
    },
    {
        does: 'copies backups to',
        terraform: { aws_backup_plan: 'rule[].copy_action[].destination_vault_arn' },
        cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].CopyActions[].DestinationBackupVaultArn' },
    },
    {
        does: 'hands log entries to',
        terraform: {
            aws_cloudwatch_log_subscription_filter: 'destination_arn',
            aws_cloudwatch_log_destination: 'target_arn',
            aws_cloudwatch_log_delivery_destination: 'delivery_destination_configuration[].destination_resource_arn',
        },
        cloudformation: {
            'AWS::Logs::SubscriptionFilter': 'DestinationArn',
            'AWS::Logs::Destination': 'TargetArn',
            'AWS::Logs::DeliveryDestination': 'DestinationResourceArn',
        },
    },
    {
        does: 'hands log entries to',
        terraform: { aws_cloudwatch_log_account_policy: 'policy_document' },
        cloudformation: { 'AWS::Logs::AccountPolicy': 'PolicyDocument' },
        inDocument: 'DestinationArn',
    },
    {
        does: 'shows logs, metrics or traces to',
        terraform: { aws_oam_link: 'sink_identifier' },
        cloudformation: { 'AWS::Oam::Link': 'SinkIdentifier' },
    },
    {
        does: 'sends events to',
        terraform: { aws_cloudwatch_event_target: 'arn' },
        cloudformation: { 'AWS::Events::Rule': 'Targets[].Arn' },
    },
    {
        does: 'sends its messages to',
        terraform: { aws_sns_topic_subscription: 'endpoint' },
        cloudformation: { 'AWS::SNS::Subscription': 'Endpoint', 'AWS::SNS::Topic': 'Subscription[].Endpoint' },
        from: ['topic_arn', 'TopicArn'],
    },
    {
        does: 'lets configurations be gathered by',
        terraform: { aws_config_aggregate_authorization: 'account_id' },
        cloudformation: { 'AWS::Config::AggregationAuthorization': 'AuthorizedAccountId' },
    },
    {
        does: 'hands its findings, and the say over its detection, to',
        terraform: {
            aws_guardduty_invite_accepter: 'master_account_id',
            aws_securityhub_invite_accepter: 'master_id',
            aws_macie2_invitation_accepter: 'administrator_account_id',
        },
        cloudformation: { 'AWS::GuardDuty::Master': 'MasterId' },
    },
    {
        does: 'lets the security lake be read by',
        terraform: { aws_securitylake_subscriber: 'subscriber_identity[].principal' },
        cloudformation: { 'AWS::SecurityLake::Subscriber': 'SubscriberIdentity.Principal' },
    },
    {
        does: 'connects its network with one of',
        terraform: { aws_vpc_peering_connection: 'peer_owner_id' },
        cloudformation: { 'AWS::EC2::VPCPeeringConnection': 'PeerOwnerId' },
    },
];

;// CONCATENATED MODULE: ./build/policies/data/data-to-unknown-account.js











const rowsOf = (0,forms_row/* rowsOfType */.fn)(destinations, (row) => row);
const policy = (0,define_policy/* defineViolation */.z$)({
    id: 'data-to-unknown-account',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'resource',
    types: (0,forms_row/* typesOf */.pl)(destinations),
    dialects: (0,forms_row/* dialectsOf */.jy)(destinations),
    title: 'Data, logs or findings go to an account that nobody knows',
    why: 'A copy in another account is read, kept and shared by whoever has that account, and no policy of yours reaches it. A mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
    remedy: 'See whose account it is. List accounts of yours under `trustedAccounts` in the configuration.',
    limits: [
        'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
        'Nothing proves that an account is not yours, so the finding is possible, and blocks only where the configuration says so.',
        'An account that an expression names is not judged, nor a bucket that something is delivered to: its ARN names no account.',
        'A network that a private zone is shared with, and an administrator of the organization, are not judged: the one is named by the network alone, and AWS takes none but members for the other.',
    ],
    covers: {},
    evaluate(subject, model) {
        const team = (0,known_accounts/* teamAccounts */.g)(model);
        return rowsOf(subject.resource).flatMap((row) => strangersIn(row, subject, team));
    },
});
/** With its places, which the schemas of AWS and of the provider are held against. */
const dataToUnknownAccount = { ...policy, places: destinations };
function strangersIn(row, subject, team) {
    const { resource } = subject;
    const from = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, row.from ?? []);
    const source = from === undefined ? undefined : accountOf(from);
    const named = namedIn(row, resource).filter(({ account }) => account !== source);
    const strangers = named.filter(({ account }) => !team.has(account) && !(0,service_accounts/* isServiceAccount */.H)(account));
    return [...new Map(strangers.map((one) => [one.account, one])).values()].map((one) => toViolation(row, subject, one));
}
function namedIn(row, resource) {
    return (0,attribute_path/* placesAt */.u)(resource, (0,forms_row/* pathIn */.lW)(row, resource) ?? '').flatMap(({ value: whole, only }) => {
        const value = row.inDocument === undefined ? whole : (0,model_fact/* attribute */.lt)((0,embedded_document/* documentAt */.XR)(whole), row.inDocument);
        const written = value === undefined ? undefined : (0,core_value/* defaultOption */.hd)(value);
        const decides = only ?? (written?.kind === 'choice' ? written.condition : undefined);
        const options = written === undefined ? [] : (0,core_value/* possibleValues */.Mp)(written).flatMap((option) => (0,model_fact/* members */.ol)(option).items);
        return options.flatMap((option) => {
            const account = accountOf(option);
            return account === undefined ? [] : [{ account, value: option, decides }];
        });
    });
}
/** A number of twelve digits, or the account in an ARN. */
function accountOf(value) {
    const text = (0,binding/* symbolicText */.SF)(value) ?? '';
    return /^\d{12}$/u.test(text) ? text : (0,known_accounts/* accountInArn */.m)(text);
}
function toViolation({ does }, { address, resource }, { account, value, decides }) {
    const violation = {
        claim: 'violation',
        aspect: `${does} the account ${account}`,
        account,
        message: `${address} ${does} the account ${account}, which nothing else in the code knows.`,
        trace: [...(0,define_policy/* traceOf */.fC)(value), resource.declaration],
        confidence: 'possible',
        witness: { kind: 'account', facts: { account } },
    };
    return (0,over_options/* ofOption */.jN)(violation, decides?.expression);
}

;// CONCATENATED MODULE: ./build/policies/database/database-iam-auth-off.js


const iam = {
    what: 'sign-in by IAM',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    unknowns: false,
    lacks: 'is signed in to by passwords only',
};
const instance = {
    terraform: { aws_db_instance: 'iam_database_authentication_enabled' },
    cloudformation: { 'AWS::RDS::DBInstance': 'EnableIAMDatabaseAuthentication' },
};
const engine = { terraform: 'engine', cloudformation: 'Engine' };
const alone = { cloudformation: 'DBClusterIdentifier', is: 'not set' };
const databaseIamAuthOff = (0,protection/* defineProtection */.tW)({
    id: 'database-iam-auth-off',
    control: 'use-temporary-credentials',
    severity: 'info',
    strict: true,
    title: 'Database is signed in to by passwords only, or by nobody in particular',
    why: 'A database password lasts until somebody changes it, and is kept wherever it is used. An IAM token lasts fifteen minutes, and belongs to a role.',
    remedy: 'Turn sign-in by IAM on, and give each user of the database a role; a cache wants a token or a group of users.',
    limits: [
        'Whether anybody uses it is not visible: users of the database are made inside it.',
        'Oracle, SQL Server and MariaDB before 10.6 have none.',
    ],
    covers: {
        securityHub: ['Neptune.7', 'RDS.10', 'RDS.12', 'DMS.10', 'ElastiCache.6'],
        checkov: ['CKV_AWS_161', 'CKV_AWS_162', 'CKV_AWS_359', 'CKV_AWS_31'],
        kics: ['Neptune Cluster With IAM Database Authentication Disabled', 'IAM Database Auth Not Enabled'],
    },
    rows: [
        {
            ...iam,
            ...instance,
            only: [{ ...engine, is: /^(?:mysql|postgres)/iu, byDefault: 'mysql' }, alone],
        },
        {
            ...iam,
            ...instance,
            only: [
                { ...engine, is: /^mariadb/iu, byDefault: 'mysql' },
                { terraform: 'engine_version', cloudformation: 'EngineVersion', is: /^(?!10\.[0-5](?:\.|$))/u, byDefault: '' },
                alone,
            ],
        },
        {
            ...iam,
            terraform: {
                aws_rds_cluster: 'iam_database_authentication_enabled',
                aws_neptune_cluster: 'iam_database_authentication_enabled',
            },
            cloudformation: { 'AWS::RDS::DBCluster': 'EnableIAMDatabaseAuthentication', 'AWS::Neptune::DBCluster': 'IamAuthEnabled' },
        },
        {
            ...iam,
            cloudformation: { 'AWS::DMS::Endpoint': 'NeptuneSettings?.IamAuthEnabled' },
        },
        {
            what: 'sign-in of clients',
            terraform: { aws_elasticache_replication_group: 'auth_token' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AuthToken' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            only: [{ terraform: 'user_group_ids', cloudformation: 'UserGroupIds', is: 'not set' }],
            severity: 'low',
            fix: false,
            unknowns: false,
            lacks: 'asks its clients for no password',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/logs/relational-logs.js

/** Every type of log that an engine of RDS exports: one of them will do. */
const exported = (0,order/* naming */.b7)('audit', 'error', 'general', 'slowquery', 'postgresql', 'upgrade', 'alert', 'listener', 'trace', 'oemagent', 'agent', 'iam-db-auth-error', 'instance', 'diag.log', 'notify.log');
const relational_logs_logs = 'exported logs';
const exportsNone = 'exports none of its logs';
const mySql = /^(?:aurora|aurora-mysql|mysql)$/u;
const instances = {
    terraform: { aws_db_instance: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::RDS::DBInstance': 'EnableCloudwatchLogsExports' },
};
/** Where some logs are exported and those that tell most are not. */
const ofEngine = (engine) => [
    { terraform: 'engine', cloudformation: 'Engine', is: engine },
    { terraform: 'enabled_cloudwatch_logs_exports', cloudformation: 'EnableCloudwatchLogsExports', is: 'set' },
    { cloudformation: 'DBClusterIdentifier', is: 'not set' },
];
/** Relational databases. */
const relationalLogs = [
    {
        what: 'log of PostgreSQL',
        ...instances,
        order: (0,order/* naming */.b7)('postgresql'),
        byDefault: null,
        wanted: ['postgresql'],
        only: ofEngine(/^postgres$/u),
        lacks: 'does not export the log of PostgreSQL',
    },
    {
        what: 'audit and error log',
        ...instances,
        order: (0,order/* naming */.b7)('audit', 'error'),
        byDefault: null,
        wanted: ['audit', 'error'],
        only: ofEngine(/^mariadb$/u),
        severity: 'info',
        lacks: 'exports only a part of the logs of MariaDB that tell who did what',
    },
    {
        what: relational_logs_logs,
        terraform: { aws_db_instance: 'enabled_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::RDS::DBInstance': 'EnableCloudwatchLogsExports' },
        order: exported,
        byDefault: null,
        wanted: ['error'],
        // The logs of an instance of Aurora are those of its cluster.
        only: [{ cloudformation: 'DBClusterIdentifier', is: 'not set' }],
        lacks: exportsNone,
    },
    {
        what: relational_logs_logs,
        terraform: { aws_rds_cluster: 'enabled_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::RDS::DBCluster': 'EnableCloudwatchLogsExports' },
        order: exported,
        byDefault: null,
        wanted: ['error'],
        only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!(?:aurora|aurora-mysql|mysql)$)/u, byDefault: 'aurora' }],
        lacks: exportsNone,
    },
    {
        what: 'audit log',
        terraform: { aws_rds_cluster: 'enabled_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::RDS::DBCluster': 'EnableCloudwatchLogsExports' },
        order: (0,order/* naming */.b7)('audit'),
        byDefault: null,
        wanted: ['audit'],
        only: [
            { terraform: 'engine', cloudformation: 'Engine', is: mySql, byDefault: 'aurora' },
            // The first Aurora without servers exports what its parameters turn on.
            { terraform: 'engine_mode', cloudformation: 'EngineMode', is: ['provisioned', 'parallelquery', 'global'], byDefault: 'provisioned' },
        ],
        lacks: 'exports no audit log',
    },
];

;// CONCATENATED MODULE: ./build/policies/logs/logged-statements.js




const parametersOf = {
    aws_db_instance: { group: 'parameter_group_name', by: 'aws_db_parameter_group', name: 'name' },
    aws_rds_cluster: { group: 'db_cluster_parameter_group_name', by: 'aws_rds_cluster_parameter_group', name: 'name' },
    'AWS::RDS::DBInstance': { group: 'DBParameterGroupName', by: 'AWS::RDS::DBParameterGroup', name: 'DBParameterGroupName' },
    'AWS::RDS::DBCluster': {
        group: 'DBClusterParameterGroupName',
        by: 'AWS::RDS::DBClusterParameterGroup',
        name: 'DBClusterParameterGroupName',
    },
};
/** Any of them makes PostgreSQL write statements down; with these values it does not. */
const logging = [
    ['log_statement', 'none'],
    ['log_min_duration_statement', '-1'],
    ['pgaudit.log', 'none'],
];
/** A database of PostgreSQL whose parameters keep statements out of its log: the default ones do. Others than those of the code are not known. */
function unloggedStatements({ resource, address }, model) {
    const parameters = parametersOf[resource.type];
    const { attributes } = resource;
    if (parameters === undefined || (0,model_fact/* attribute */.lt)(attributes, 'DBClusterIdentifier') !== undefined)
        return [];
    const engine = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(attributes, ['engine', 'Engine']));
    if ((0,model_fact/* decide */.LD)(engine, (text) => text === 'postgres' || text === 'aurora-postgresql', false) !== 'yes')
        return [];
    const group = (0,model_fact/* attribute */.lt)(attributes, parameters.group);
    const isDefault = group === undefined || (0,core_value/* scalarText */.ws)(group)?.startsWith('default.') === true;
    const meant = isDefault ? undefined : groupOf(resource, group, parameters, model);
    if (!isDefault && (meant === undefined || logging.some(([name, off]) => isOn(meant, name, off))))
        return [];
    return [
        {
            claim: 'violation',
            aspect: 'logged statements',
            message: `${address} writes no statements into its log.`,
            trace: [resource.declaration],
            confidence: 'likely',
        },
    ];
}
function groupOf(resource, group, { by, name }, model) {
    return (0,evaluated_code/* managed */.Y)(model, by).find((one) => one.root === resource.root && (0,binding/* binds */.fO)(group, one, [(0,model_fact/* attribute */.lt)(one.attributes, name)]) === 'yes');
}
/** Also where its value, or whether it is there, is not known. */
function isOn({ attributes, dialect }, parameter, off) {
    if (dialect === 'cloudformation') {
        const all = (0,model_fact/* attribute */.lt)(attributes, 'Parameters');
        const value = (0,model_fact/* attribute */.lt)(all, parameter);
        return all?.kind === 'unknown' || (value !== undefined && (0,core_value/* scalarText */.ws)(value) !== off);
    }
    const { items, unknown } = (0,model_fact/* blocks */.Bv)((0,model_fact/* attribute */.lt)(attributes, 'parameter'));
    const own = items.find((item) => (0,core_value/* scalarText */.ws)((0,model_fact/* attribute */.lt)(item, 'name')) === parameter);
    return own === undefined ? unknown !== undefined : (0,core_value/* scalarText */.ws)((0,model_fact/* attribute */.lt)(own, 'value')) !== off;
}

;// CONCATENATED MODULE: ./build/policies/logs/database-or-dns-logs-off.js




const audit = 'audit log';
const search = {
    terraform: (rest) => ({
        aws_opensearch_domain: `log_publishing_options[log_type=AUDIT_LOGS]${rest}`,
        aws_elasticsearch_domain: `log_publishing_options[log_type=AUDIT_LOGS]${rest}`,
    }),
    cloudformation: {
        'AWS::OpenSearchService::Domain': 'LogPublishingOptions.AUDIT_LOGS.Enabled',
        'AWS::Elasticsearch::Domain': 'LogPublishingOptions.AUDIT_LOGS.Enabled',
    },
};
/** A log that is set up and turned off. */
const switches = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS', 'ES_APPLICATION_LOGS'].map((log) => ({
    what: `switch of ${log}`,
    terraform: {
        aws_opensearch_domain: `log_publishing_options[log_type=${log}]?.enabled`,
        aws_elasticsearch_domain: `log_publishing_options[log_type=${log}]?.enabled`,
    },
    cloudformation: {
        'AWS::OpenSearchService::Domain': `LogPublishingOptions.${log}?.Enabled`,
        'AWS::Elasticsearch::Domain': `LogPublishingOptions.${log}?.Enabled`,
    },
    order: order/* onOff */.Ro,
    byDefault: true,
    wanted: true,
    // Slow queries are the business of those who tune it.
    severity: 'info',
    lacks: 'has one of its logs turned off',
}));
/** Documents, graphs, warehouses and search. */
const others = [
    {
        what: relational_logs_logs,
        terraform: { aws_docdb_cluster: 'enabled_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::DocDB::DBCluster': 'EnableCloudwatchLogsExports' },
        order: (0,order/* naming */.b7)('audit', 'profiler'),
        byDefault: null,
        wanted: ['audit'],
        lacks: exportsNone,
    },
    {
        what: relational_logs_logs,
        terraform: { aws_opensearch_domain: 'log_publishing_options', aws_elasticsearch_domain: 'log_publishing_options' },
        order: order/* moreOf */.bd,
        byDefault: null,
        wanted: ['any'],
        lacks: 'publishes none of its logs',
    },
    {
        what: relational_logs_logs,
        cloudformation: { 'AWS::OpenSearchService::Domain': 'LogPublishingOptions', 'AWS::Elasticsearch::Domain': 'LogPublishingOptions' },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        lacks: 'publishes none of its logs',
    },
    {
        what: 'audit log',
        terraform: { aws_docdb_cluster: 'enabled_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::DocDB::DBCluster': 'EnableCloudwatchLogsExports' },
        order: (0,order/* naming */.b7)('audit'),
        byDefault: null,
        wanted: ['audit'],
        lacks: 'exports no audit log',
        nothing: 'exports none of its logs',
    },
    {
        what: 'audit parameter',
        terraform: { aws_docdb_cluster_parameter_group: 'parameter[name=audit_logs].value' },
        cloudformation: { 'AWS::DocDB::DBClusterParameterGroup': 'Parameters.audit_logs' },
        order: (0,order/* anyBut */.uC)('disabled', 'none'),
        byDefault: 'disabled',
        wanted: 'enabled',
        lacks: 'keeps its clusters from writing an audit log',
    },
    {
        what: audit,
        terraform: { aws_neptune_cluster: 'enable_cloudwatch_logs_exports' },
        cloudformation: { 'AWS::Neptune::DBCluster': 'EnableCloudwatchLogsExports' },
        order: (0,order/* naming */.b7)('audit'),
        byDefault: null,
        wanted: ['audit'],
        lacks: 'exports no audit log',
    },
    {
        what: 'log of errors',
        terraform: {
            aws_opensearch_domain: 'log_publishing_options[log_type=ES_APPLICATION_LOGS].cloudwatch_log_group_arn',
            aws_elasticsearch_domain: 'log_publishing_options[log_type=ES_APPLICATION_LOGS].cloudwatch_log_group_arn',
        },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        severity: 'info',
        fix: false,
        only: [{ terraform: 'log_publishing_options', cloudformation: 'LogPublishingOptions', is: 'set' }],
        lacks: 'publishes no log of its errors',
    },
    {
        what: 'log of errors',
        cloudformation: {
            'AWS::OpenSearchService::Domain': 'LogPublishingOptions.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn',
            'AWS::Elasticsearch::Domain': 'LogPublishingOptions.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn',
        },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        severity: 'info',
        fix: false,
        only: [{ terraform: 'log_publishing_options', cloudformation: 'LogPublishingOptions', is: 'set' }],
        lacks: 'publishes no log of its errors',
    },
    {
        what: 'audit parameter',
        terraform: { aws_rds_cluster_parameter_group: 'parameter[name=server_audit_logging].value' },
        cloudformation: { 'AWS::RDS::DBClusterParameterGroup': 'Parameters.server_audit_logging' },
        order: (0,order/* ranks */.CS)(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
        byDefault: '0',
        wanted: '1',
        severity: 'info',
        fix: false,
        only: [{ terraform: 'family', cloudformation: 'Family', is: /^aurora-mysql/u }],
        lacks: 'keeps its clusters from writing an audit log',
    },
    {
        what: relational_logs_logs,
        terraform: { aws_redshiftserverless_namespace: 'log_exports' },
        cloudformation: { 'AWS::RedshiftServerless::Namespace': 'LogExports' },
        order: (0,order/* naming */.b7)('connectionlog', 'userlog'),
        byDefault: null,
        wanted: ['connectionlog', 'userlog'],
        severity: 'info',
        lacks: 'does not export the logs of connections and users',
    },
    {
        what: 'switch of the log',
        terraform: { aws_redshift_cluster: 'logging?.enable' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'has its log turned off',
    },
    {
        what: audit,
        terraform: search.terraform('.cloudwatch_log_group_arn'),
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        lacks: 'publishes no audit log',
    },
    {
        what: 'switch of the audit log',
        terraform: search.terraform('?.enabled'),
        order: order/* onOff */.Ro,
        byDefault: true,
        wanted: true,
        lacks: 'has its audit log turned off',
    },
    {
        what: audit,
        cloudformation: search.cloudformation,
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'has its audit log turned off',
        nothing: 'publishes no audit log',
    },
];
const databaseLogs = [...relationalLogs, ...others, ...switches];
/** What has its log as a thing of its own. */
const queryLogs = [
    {
        what: audit,
        lacks: 'keeps no log',
        terraform: {
            of: { aws_redshift_cluster: 'cluster_identifier' },
            by: { aws_redshift_logging: 'cluster_identifier' },
            own: { aws_redshift_cluster: 'logging' },
        },
        cloudformation: { of: { 'AWS::Redshift::Cluster': '' }, by: {}, own: { 'AWS::Redshift::Cluster': 'LoggingProperties' } },
    },
    {
        what: 'query log',
        lacks: 'does not record which names are asked for',
        terraform: { of: { aws_route53_zone: 'zone_id' }, by: { aws_route53_query_log: 'zone_id' } },
        cloudformation: { of: { 'AWS::Route53::HostedZone': '' }, by: {}, own: { 'AWS::Route53::HostedZone': 'QueryLoggingConfig' } },
        // A private zone is recorded by the resolver of its VPC.
        only: [{ terraform: 'vpc', cloudformation: 'VPCs', is: 'not set' }],
    },
    {
        what: 'query log of the resolver',
        lacks: 'does not record which names are asked for in it',
        elsewhere: true,
        terraform: { of: { aws_vpc: 'id' }, by: { aws_route53_resolver_query_log_config_association: 'resource_id' } },
        cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation': 'ResourceId' } },
    },
];
const byRows = (0,protection/* defineProtection */.tW)({
    id: 'database-or-dns-logs-off',
    control: 'custom-threat-detection',
    severity: 'low',
    title: 'A database or the names that are asked for leave no trace',
    why: 'Stolen data is read through a connection and leaves through a name: the audit log of a database and the log of queries are where both can be seen.',
    remedy: 'Export the logs to CloudWatch, and record queries of public zones and VPCs.',
    limits: [
        'Parameters of an engine are looked at for DocumentDB and PostgreSQL, where the code declares them or names the default ones.',
        'Logs of the resolver that another account shares are not visible.',
    ],
    covers: {
        checkov: [
            'CKV_AWS_129',
            'CKV_AWS_324',
            'CKV_AWS_325',
            'CKV2_AWS_27',
            'CKV2_AWS_30',
            'CKV_AWS_85',
            'CKV_AWS_104',
            'CKV_AWS_101',
            'CKV_AWS_71',
            'CKV_AWS_84',
            'CKV_AWS_317',
            'CKV2_AWS_39',
        ],
        trivy: ['AVD-AWS-0020', 'AVD-AWS-0075', 'AVD-AWS-0042'],
        kics: [
            'Neptune Logging Is Disabled',
            'Redshift Cluster Logging Disabled',
            'DocDB Logging Is Disabled',
            'Elasticsearch Logs Disabled',
            'CloudWatch Logging Disabled',
        ],
        securityHub: [
            'RDS.9',
            'RDS.34',
            'DocumentDB.4',
            'Neptune.2',
            'Redshift.4',
            'ES.5',
            'OpenSearch.5',
            'Route53.2',
            'RDS.36',
            'RDS.37',
            'RDS.40',
            'RDS.42',
            'ES.4',
            'OpenSearch.4',
            'RDS.45',
            'RedshiftServerless.6',
        ],
    },
    rows: databaseLogs,
    companions: queryLogs,
});
/** What a row cannot say: the parameters of PostgreSQL stand in a group that the database names. */
const databaseOrDnsLogsOff = {
    ...byRows,
    *evaluate(subject, model) {
        yield* byRows.evaluate(subject, model);
        yield* unloggedStatements(subject, model);
    },
};

;// CONCATENATED MODULE: ./build/policies/database/database-publicly-accessible.js


const database_publicly_accessible_what = 'public access';
const database_publicly_accessible_lacks = 'gets a public address';
const databasePubliclyAccessible = (0,protection/* defineProtection */.tW)({
    id: 'database-publicly-accessible',
    control: 'limit-network-access',
    severity: 'critical',
    title: 'Database or broker gets a public address',
    why: 'With a public address one rule of a security group is all that keeps the internet from the login of the database.',
    remedy: 'Turn public access off, and reach it from inside the network, through a VPN or Session Manager.',
    limits: [
        'Redshift clusters that do not say are low: before 2025, and before version 6 of the provider, they were public.',
        'DB instances of CloudFormation that do not say are left out: their subnets decide.',
    ],
    covers: {
        checkov: ['CKV_AWS_17', 'CKV_AWS_69', 'CKV_AWS_87', 'CKV_AWS_89', 'CKV_AWS_102', 'CKV_AWS_291'],
        trivy: ['AVD-AWS-0072', 'AVD-AWS-0180'],
        kics: [
            'RDS DB Instance Publicly Accessible',
            'Redshift Publicly Accessible',
            'Amazon DMS Replication Instance Is Publicly Accessible',
            'MQ Broker Is Publicly Accessible',
            'MSK Broker Is Publicly Accessible',
            'Neptune Cluster Instance is Publicly Accessible',
        ],
        securityHub: ['RDS.2', 'Redshift.1', 'DMS.1', 'MSK.4', 'RedshiftServerless.3'],
        cis: ['2.3.3'],
    },
    rows: [
        {
            what: database_publicly_accessible_what,
            terraform: {
                aws_db_instance: 'publicly_accessible',
                aws_rds_cluster_instance: 'publicly_accessible',
                aws_neptune_cluster_instance: 'publicly_accessible',
                aws_dms_replication_instance: 'publicly_accessible',
                aws_mq_broker: 'publicly_accessible',
                aws_redshiftserverless_workgroup: 'publicly_accessible',
            },
            cloudformation: {
                'AWS::AmazonMQ::Broker': 'PubliclyAccessible',
                'AWS::RedshiftServerless::Workgroup': 'PubliclyAccessible',
            },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            lacks: database_publicly_accessible_lacks,
        },
        { what: database_publicly_accessible_what, cloudformation: { 'AWS::RDS::DBInstance': 'PubliclyAccessible' }, order: order/* offOn */.DY, wanted: false, lacks: database_publicly_accessible_lacks },
        {
            what: database_publicly_accessible_what,
            cloudformation: { 'AWS::DMS::ReplicationInstance': 'PubliclyAccessible' },
            order: order/* offOn */.DY,
            byDefault: true,
            wanted: false,
            lacks: database_publicly_accessible_lacks,
        },
        {
            what: database_publicly_accessible_what,
            terraform: { aws_redshift_cluster: 'publicly_accessible' },
            cloudformation: { 'AWS::Redshift::Cluster': 'PubliclyAccessible' },
            order: order/* offOn */.DY,
            byDefault: true,
            absent: 'low',
            wanted: false,
            lacks: database_publicly_accessible_lacks,
        },
        {
            what: database_publicly_accessible_what,
            terraform: { aws_msk_cluster: 'broker_node_group_info.connectivity_info.public_access.type' },
            cloudformation: { 'AWS::MSK::Cluster': 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type' },
            order: (0,order/* ranks */.CS)('SERVICE_PROVIDED_EIPS', 'DISABLED'),
            byDefault: 'DISABLED',
            wanted: 'DISABLED',
            lacks: database_publicly_accessible_lacks,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/database/cluster-instances.js



const inTerraform = { cluster: 'cluster_identifier', name: 'cluster_identifier' };
const inCloudFormation = { cluster: 'DBClusterIdentifier', name: 'DBClusterIdentifier' };
const instancesOf = {
    aws_rds_cluster: { by: 'aws_rds_cluster_instance', ...inTerraform },
    aws_neptune_cluster: { by: 'aws_neptune_cluster_instance', ...inTerraform },
    aws_docdb_cluster: { by: 'aws_docdb_cluster_instance', ...inTerraform },
    'AWS::RDS::DBCluster': { by: 'AWS::RDS::DBInstance', ...inCloudFormation },
    'AWS::Neptune::DBCluster': { by: 'AWS::Neptune::DBInstance', ...inCloudFormation },
    'AWS::DocDB::DBCluster': { by: 'AWS::DocDB::DBInstance', ...inCloudFormation },
};
const clusterTypes = Object.keys(instancesOf);
/** A cluster of which one instance is declared: when its zone fails, a new one has to be made first. */
function aloneInCluster({ resource, address }, model) {
    const instances = instancesOf[resource.type];
    if (instances === undefined || resource.outline !== undefined)
        return [];
    const { by, cluster, name } = instances;
    const names = [(0,model_fact/* attribute */.lt)(resource.attributes, name)];
    const all = (0,evaluated_code/* managed */.Y)(model, by).filter(({ root }) => root === resource.root);
    const answers = all.map((one) => ({ one, answer: (0,binding/* binds */.fO)((0,model_fact/* attribute */.lt)(one.attributes, cluster), resource, names) }));
    const [only, ...others] = answers.filter(({ answer }) => answer !== 'no');
    if (only?.answer !== 'yes' || others.length > 0)
        return [];
    const aspect = 'number of instances';
    const { maybe, declaration } = only.one;
    // An expression says how many there are.
    if (maybe !== undefined)
        return [{ claim: 'unresolved', aspect, unknown: maybe, message: `whether ${address} has one instance` }];
    const message = `${address} has one instance, and no other takes over when its zone fails.`;
    return [{ claim: 'violation', aspect, message, trace: [declaration, resource.declaration], confidence: 'likely' }];
}

;// CONCATENATED MODULE: ./build/policies/database/database-single-az.js



const severalZones = { what: 'several zones', order: order/* onOff */.Ro, byDefault: false, wanted: true };
/** Databases, caches and indexes, and whether they stand in more than one zone. Its fall is a policy of its own. */
const databaseZones = [
    {
        ...severalZones,
        terraform: { aws_db_instance: 'multi_az' },
        only: [{ terraform: 'replicate_source_db', is: 'not set' }],
        lacks: 'stands in one zone',
    },
    {
        ...severalZones,
        cloudformation: { 'AWS::RDS::DBInstance': 'MultiAZ' },
        only: [
            { cloudformation: 'DBClusterIdentifier', is: 'not set' },
            { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
            { cloudformation: 'Engine', is: /^(?!aurora|docdb|neptune)/iu },
        ],
        lacks: 'stands in one zone',
    },
    {
        ...severalZones,
        what: 'automatic failover',
        terraform: { aws_elasticache_replication_group: 'automatic_failover_enabled' },
        cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AutomaticFailoverEnabled' },
        lacks: 'has no other node take over by itself',
    },
    {
        what: 'several zones',
        terraform: { aws_elasticache_cluster: 'az_mode' },
        cloudformation: { 'AWS::ElastiCache::CacheCluster': 'AZMode' },
        order: (0,order/* ranks */.CS)('single-az', 'cross-az'),
        byDefault: 'single-az',
        wanted: 'cross-az',
        only: [
            { terraform: 'engine', cloudformation: 'Engine', is: /^memcached$/iu },
            { terraform: 'num_cache_nodes', cloudformation: 'NumCacheNodes', is: /^(?!1$)/u, byDefault: 1 },
        ],
        lacks: 'has all its nodes in one zone',
        // The zones have to be named as well.
        fix: false,
    },
    {
        ...severalZones,
        terraform: {
            aws_opensearch_domain: 'cluster_config.zone_awareness_enabled',
            aws_elasticsearch_domain: 'cluster_config.zone_awareness_enabled',
        },
        cloudformation: {
            'AWS::OpenSearchService::Domain': 'ClusterConfig.ZoneAwarenessEnabled',
            'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.ZoneAwarenessEnabled',
        },
        fix: false,
        lacks: 'has all its nodes in one zone',
    },
];
const nodes = {
    what: 'number of data nodes',
    order: order/* more */.OS,
    wanted: 3,
    severity: 'info',
    fix: false,
    lacks: 'has fewer than three nodes for its data',
};
/** Of domains in several zones: one in a single zone is told as that. */
const dataNodes = [
    {
        ...nodes,
        terraform: { aws_opensearch_domain: 'cluster_config.instance_count', aws_elasticsearch_domain: 'cluster_config.instance_count' },
        only: [{ terraform: 'cluster_config.zone_awareness_enabled', is: [true] }],
    },
    {
        ...nodes,
        cloudformation: { 'AWS::OpenSearchService::Domain': 'ClusterConfig.InstanceCount' },
        only: [{ cloudformation: 'ClusterConfig.ZoneAwarenessEnabled', is: [true] }],
    },
    {
        ...nodes,
        cloudformation: { 'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.InstanceCount' },
        only: [{ cloudformation: 'ElasticsearchClusterConfig.ZoneAwarenessEnabled', is: [true] }],
    },
];
const multiAz = (0,order/* ranks */.CS)(['SINGLE_AZ_1', 'SINGLE_AZ_2', 'SINGLE_AZ_HA_1', 'SINGLE_AZ_HA_2'], ['MULTI_AZ_1', 'MULTI_AZ_2']);
const zones = { what: 'several zones', severity: 'info', fix: false, lacks: 'stands in one zone' };
/** File systems, warehouses and replication: most stand in one zone, and few want to hear of each. */
const otherStores = [
    {
        ...zones,
        terraform: {
            aws_fsx_openzfs_file_system: 'deployment_type',
            aws_fsx_ontap_file_system: 'deployment_type',
            aws_fsx_windows_file_system: 'deployment_type',
        },
        order: { ...multiAz, names: [] },
        byDefault: 'SINGLE_AZ_1',
        wanted: 'MULTI_AZ_1',
    },
    ...['OpenZFSConfiguration', 'OntapConfiguration', 'WindowsConfiguration'].map((kind) => ({
        ...zones,
        cloudformation: { 'AWS::FSx::FileSystem': `${kind}?.DeploymentType` },
        order: { ...multiAz, names: [] },
        byDefault: 'SINGLE_AZ_1',
        wanted: 'MULTI_AZ_1',
    })),
    {
        ...zones,
        terraform: { aws_dms_replication_instance: 'multi_az', aws_redshift_cluster: 'multi_az' },
        cloudformation: { 'AWS::DMS::ReplicationInstance': 'MultiAZ', 'AWS::Redshift::Cluster': 'MultiAZ' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
    },
];
const database_single_az_byRows = (0,protection/* defineProtection */.tW)({
    id: 'database-single-az',
    control: 'multi-az-redundancy',
    severity: 'low',
    title: 'Database is in a single Availability Zone',
    why: 'Zones do fail now and then. What runs in only one is down until the zone comes back, or until somebody brings it up elsewhere by hand.',
    remedy: 'Set multi_az, automatic failover or zone awareness for what must stay up.',
    limits: [
        'Which environment is production is not known, so it is low everywhere.',
        'Of a cluster of Aurora, Neptune or DocumentDB the instances are counted that this code declares: one is reported, none is taken to be declared elsewhere.',
    ],
    covers: {
        checkov: ['CKV_AWS_157', 'CKV2_AWS_50', 'CKV_AWS_318', 'CKV2_AWS_59'],
        kics: ['ElastiCache Nodes Not Created Across Multi AZ', 'RDS Multi-AZ Deployment Disabled'],
        securityHub: [
            'RDS.5',
            'RDS.15',
            'ElastiCache.3',
            'ES.6',
            'ES.7',
            'OpenSearch.6',
            'Neptune.9',
            'DMS.13',
            'FSx.3',
            'FSx.4',
            'FSx.5',
            'Redshift.18',
        ],
    },
    rows: [
        ...databaseZones,
        {
            what: 'dedicated masters',
            terraform: {
                aws_opensearch_domain: 'cluster_config.dedicated_master_enabled',
                aws_elasticsearch_domain: 'cluster_config.dedicated_master_enabled',
            },
            cloudformation: {
                'AWS::OpenSearchService::Domain': 'ClusterConfig.DedicatedMasterEnabled',
                'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.DedicatedMasterEnabled',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'info',
            fix: false,
            lacks: 'has no masters of its own',
        },
        {
            what: 'number of dedicated masters',
            terraform: {
                aws_opensearch_domain: 'cluster_config.dedicated_master_count',
                aws_elasticsearch_domain: 'cluster_config.dedicated_master_count',
            },
            cloudformation: {
                'AWS::OpenSearchService::Domain': 'ClusterConfig.DedicatedMasterCount',
                'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.DedicatedMasterCount',
            },
            order: order/* more */.OS,
            wanted: 3,
            severity: 'info',
            lacks: 'has fewer than three masters',
        },
        ...dataNodes,
        ...otherStores,
    ],
});
/** What a row cannot say: how many instances a cluster has. */
const databaseSingleAz = {
    ...database_single_az_byRows,
    types: [...(database_single_az_byRows.types ?? []), ...clusterTypes],
    *evaluate(subject, model) {
        yield* database_single_az_byRows.evaluate(subject, model);
        yield* aloneInCluster(subject, model);
    },
};

;// CONCATENATED MODULE: ./build/policies/encryption/database-unencrypted.js




const row = {
    what: 'encryption at rest',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'is not encrypted at rest',
};
/** AWS does not encrypt the storage of SQL Server Express: no value would do. */
function cannotBeEncrypted({ attributes }) {
    const engine = (0,core_value/* scalarText */.ws)((0,model_fact/* firstAttribute */.Z9)(attributes, ['engine', 'Engine']));
    return engine?.toLowerCase() === 'sqlserver-ex';
}
const databaseUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'database-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'Database is not encrypted at rest',
    why: 'Its storage, its backups and every snapshot of it can be read by whoever gets a copy. A database that was created without encryption cannot simply be switched over.',
    remedy: 'Set storage_encrypted to true. A database that holds data needs an encrypted copy of a snapshot, and a restore from that.',
    limits: [
        'Of SQL Server Express nothing is said: AWS does not encrypt its storage.',
        'Replicas and restored snapshots inherit what their source has: that one no longer says that it is encrypted is possible, and where a variable decides whether there is a source it is not proven.',
        'Redshift clusters of Terraform that do not say are low: from version 6 of the provider they are encrypted.',
    ],
    covers: {
        checkov: ['CKV_AWS_16', 'CKV_AWS_44', 'CKV_AWS_64', 'CKV_AWS_74', 'CKV_AWS_96', 'CKV_AWS_140', 'CKV_AWS_292'],
        trivy: ['AVD-AWS-0021', 'AVD-AWS-0076', 'AVD-AWS-0079', 'AVD-AWS-0080', 'AVD-AWS-0084'],
        kics: [
            'CMK Unencrypted Storage',
            'RDS Storage Not Encrypted',
            'DB Instance Storage Not Encrypted',
            'Aurora With Disabled at Rest Encryption',
            'Neptune Database Cluster Encryption Disabled',
            'Redshift Not Encrypted',
            'DOCDB Cluster Not Encrypted',
            'RDS Database Cluster not Encrypted',
            'RDS Storage Encryption Disabled',
        ],
        securityHub: ['RDS.3', 'RDS.4', 'RDS.27', 'DocumentDB.1', 'Neptune.1', 'Redshift.10', 'Neptune.6'],
        cis: ['2.3.1'],
    },
    rows: [
        {
            ...row,
            notOf: cannotBeEncrypted,
            terraform: { aws_db_instance: 'storage_encrypted' },
            cloudformation: { 'AWS::RDS::DBInstance': 'StorageEncrypted' },
            only: [
                { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
                { cloudformation: 'DBClusterIdentifier', is: 'not set' },
                { cloudformation: 'Engine', is: /^(?!aurora)/iu },
            ],
            inherits: {
                terraform: ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time'],
                cloudformation: [
                    'DBSnapshotIdentifier',
                    'DBClusterSnapshotIdentifier',
                    'SourceDbiResourceId',
                    'SourceDBInstanceAutomatedBackupsArn',
                ],
            },
        },
        // A replica that does not say is as its source; one that says no is not what was meant.
        {
            ...row,
            cloudformation: { 'AWS::RDS::DBInstance': 'StorageEncrypted' },
            only: [{ cloudformation: 'SourceDBInstanceIdentifier', is: 'set' }],
            byDefault: true,
            severity: 'medium',
        },
        {
            ...row,
            terraform: { aws_rds_cluster: 'storage_encrypted', aws_rds_global_cluster: 'storage_encrypted' },
            cloudformation: { 'AWS::RDS::DBCluster': 'StorageEncrypted', 'AWS::RDS::GlobalCluster': 'StorageEncrypted' },
            only: [{ terraform: 'engine_mode', cloudformation: 'EngineMode', is: /^(?!serverless)/iu }],
            inherits: {
                terraform: ['snapshot_identifier', 'replication_source_identifier', 'restore_to_point_in_time', 'source_db_cluster_identifier'],
                cloudformation: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier'],
            },
        },
        {
            ...row,
            terraform: {
                aws_neptune_cluster: 'storage_encrypted',
                aws_docdb_cluster: 'storage_encrypted',
                aws_docdb_global_cluster: 'storage_encrypted',
            },
            cloudformation: { 'AWS::Neptune::DBCluster': 'StorageEncrypted', 'AWS::DocDB::DBCluster': 'StorageEncrypted' },
            inherits: {
                terraform: ['snapshot_identifier', 'replication_source_identifier', 'restore_to_point_in_time', 'source_db_cluster_identifier'],
                cloudformation: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
            },
        },
        {
            ...row,
            terraform: { aws_redshift_cluster: 'encrypted' },
            inherits: { terraform: ['snapshot_identifier', 'snapshot_arn'] },
            absent: 'low',
        },
        { ...row, cloudformation: { 'AWS::Redshift::Cluster': 'Encrypted' }, inherits: { cloudformation: ['SnapshotIdentifier'] } },
    ],
});

;// CONCATENATED MODULE: ./build/policies/database/cache-access.js
/**
 * By the words of an access string (Valkey documentation, "ACL"): all keys or some, all commands, all but some, or some. A user that is off
 * may do nothing. What brings a password along is not read.
 */
const cacheAccess = {
    reads: 'text',
    rank: (value) => {
        const bound = boundOf(value);
        return bound === undefined ? undefined : bound.isOff ? 5 : bound.keys + bound.commands;
    },
    says: (value) => {
        const bound = boundOf(value);
        if (bound === undefined || bound.isOff)
            return 'nothing';
        return `${['all commands', 'all commands but some', 'some commands'][bound.commands] ?? ''} on ${['all keys', 'all keys, some to be read', 'some keys'][bound.keys] ?? ''}`;
    },
};
/** Words that say how much of one of them there is, and how much. The first that fits a word counts. */
const ofKeys = [
    [/^(?:~\*|allkeys|%(?:RW|WR)~\*)$/u, 0],
    [/^resetkeys$/u, 2],
];
const ofCommands = [
    [/^(?:\+@all|allcommands)$/u, 0],
    [/^(?:-@all|nocommands)$/u, 2],
];
function boundOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const words = value.trim().split(/\s+/u);
    if (words.some((word) => /^[><#!()]/u.test(word)))
        return undefined;
    let commands = 2;
    let keys = 2;
    for (const word of words) {
        keys = ofKeys.find(([form]) => form.test(word))?.[1] ?? (/^%[RW]~\*$/u.test(word) ? least(keys, 1) : keys);
        commands = ofCommands.find(([form]) => form.test(word))?.[1] ?? (word.startsWith('-') ? most(commands, 1) : commands);
    }
    return { isOff: words.includes('off') && !words.includes('on'), keys, commands };
}
function least(a, b) {
    return a < b ? a : b;
}
function most(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/policies/database/datastore-without-login.js



/** What Kafka does with topics that no list names stands in its properties; without a word Amazon MSK lets everyone. */
const listedOnly = {
    reads: 'text',
    rank: (value) => typeof value === 'string'
        ? Number(/^\s{0,20}allow\.everyone\.if\.no\.acl\.found\s{0,20}=\s{0,20}false\s{0,20}$/mu.test(value))
        : undefined,
};
const datastoreWithoutLogin = (0,protection/* defineProtection */.tW)({
    id: 'datastore-without-login',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    title: 'A data store asks nobody who they are',
    why: 'Then the network is the only thing between the data and whoever gets into it: one wrong rule of a security group, one machine that was taken over.',
    remedy: 'Let clients sign in, by IAM, by certificates or by a password that rotates.',
    limits: [
        'Users that are made inside the store are not visible.',
        'That a database has never been signed in to by IAM is told by database-iam-auth-off; that it no longer is, here.',
        'What a user of a cache may do is compared by whether all keys and all commands are among it.',
    ],
    covers: { checkov: ['CKV2_AWS_52'], securityHub: ['DMS.11', 'MSK.6', 'OpenSearch.7'] },
    speaksFor: ['database-iam-auth-off'],
    rows: [
        {
            what: 'refusal of strangers',
            terraform: { aws_msk_cluster: 'client_authentication.unauthenticated' },
            cloudformation: { 'AWS::MSK::Cluster': 'ClientAuthentication.Unauthenticated.Enabled' },
            order: order/* offOn */.DY,
            wanted: false,
            fix: false,
            lacks: 'lets clients in that do not say who they are',
        },
        {
            what: 'sign-in of clients',
            terraform: { aws_dms_endpoint: 'mongodb_settings?.auth_type' },
            cloudformation: { 'AWS::DMS::Endpoint': 'MongoDbSettings?.AuthType' },
            order: (0,order/* ranks */.CS)('no', 'password'),
            byDefault: 'password',
            wanted: 'password',
            severity: 'low',
            fix: false,
            lacks: 'signs in to its database with no password',
        },
        {
            what: 'sign-in of users',
            terraform: {
                aws_opensearch_domain: 'advanced_security_options.enabled',
                aws_elasticsearch_domain: 'advanced_security_options.enabled',
            },
            cloudformation: {
                'AWS::OpenSearchService::Domain': 'AdvancedSecurityOptions.Enabled',
                'AWS::Elasticsearch::Domain': 'AdvancedSecurityOptions.Enabled',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            absent: 'info',
            fix: false,
            lacks: 'does not tell one user of its indexes from another',
        },
        {
            what: 'refusal of nameless users',
            terraform: { aws_opensearch_domain: 'advanced_security_options.anonymous_auth_enabled' },
            cloudformation: { 'AWS::OpenSearchService::Domain': 'AdvancedSecurityOptions.AnonymousAuthEnabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            fix: false,
            lacks: 'lets users in that do not say who they are',
        },
        {
            what: 'password of the user',
            terraform: { aws_elasticache_user: 'no_password_required' },
            cloudformation: { 'AWS::ElastiCache::User': 'NoPasswordRequired' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            fix: false,
            unknowns: false,
            lacks: 'is let in without a password',
        },
        {
            what: 'authentication of the user',
            terraform: { aws_elasticache_user: 'authentication_mode.type' },
            cloudformation: { 'AWS::ElastiCache::User': 'AuthenticationMode.Type' },
            order: (0,order/* anyBut */.uC)('no-password-required'),
            wanted: 'iam',
            fix: false,
            unknowns: false,
            lacks: 'is let in without a password',
        },
        {
            what: 'list of users',
            terraform: { aws_memorydb_cluster: 'acl_name' },
            cloudformation: { 'AWS::MemoryDB::Cluster': 'ACLName' },
            order: (0,order/* anyBut */.uC)('open-access'),
            wanted: 'users',
            fix: false,
            unknowns: false,
            lacks: 'lets everybody in who reaches it',
        },
        // Of these only the loss counts: without them a password or a list is asked for all the same, or nobody ever asked.
        {
            what: 'bound of what the user may do',
            terraform: { aws_elasticache_user: 'access_string', aws_memorydb_user: 'access_string' },
            cloudformation: { 'AWS::ElastiCache::User': 'AccessString', 'AWS::MemoryDB::User': 'AccessString' },
            order: cacheAccess,
            unknowns: false,
            lacks: 'may do more',
        },
        {
            what: 'refusal where no list says so',
            terraform: { aws_msk_configuration: 'server_properties' },
            cloudformation: { 'AWS::MSK::Configuration': 'ServerProperties' },
            order: listedOnly,
            unknowns: false,
            lacks: 'lets everyone use what no list names',
        },
        {
            what: 'sign-in by IAM',
            terraform: {
                aws_db_instance: 'iam_database_authentication_enabled',
                aws_rds_cluster: 'iam_database_authentication_enabled',
                aws_neptune_cluster: 'iam_database_authentication_enabled',
            },
            cloudformation: {
                'AWS::RDS::DBInstance': 'EnableIAMDatabaseAuthentication',
                'AWS::RDS::DBCluster': 'EnableIAMDatabaseAuthentication',
                'AWS::Neptune::DBCluster': 'IamAuthEnabled',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'low',
            unknowns: false,
            lacks: 'is signed in to by passwords only',
        },
        {
            what: 'sign-in of clients by IAM',
            terraform: { aws_db_proxy: 'auth[].iam_auth' },
            cloudformation: { 'AWS::RDS::DBProxy': 'Auth[].IAMAuth' },
            order: (0,order/* ranks */.CS)('DISABLED', ['ENABLED', 'REQUIRED']),
            byDefault: 'DISABLED',
            fall: 'low',
            unknowns: false,
            lacks: 'is signed in to by passwords only',
        },
        {
            what: 'sign-in of people',
            terraform: { aws_opensearch_domain: 'cognito_options.enabled', aws_elasticsearch_domain: 'cognito_options.enabled' },
            cloudformation: {
                'AWS::OpenSearchService::Domain': 'CognitoOptions.Enabled',
                'AWS::Elasticsearch::Domain': 'CognitoOptions.Enabled',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            unknowns: false,
            lacks: 'asks people for no sign-in',
        },
    ],
});

// EXTERNAL MODULE: ./build/core/instance-key.js
var instance_key = __webpack_require__(39737);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
;// CONCATENATED MODULE: ./build/policies/vpc/default-vpc-used.js





const defaults = ['aws_default_vpc', 'aws_default_subnet'];
/** What empties the default VPC or watches it does not run in it. */
const keepers = ['aws_default_route_table', 'aws_default_network_acl', 'aws_default_security_group', 'aws_flow_log'];
/** What starts in the default VPC unless one of these attributes says where. */
const default_vpc_used_places = {
    aws_instance: ['subnet_id', 'network_interface', 'primary_network_interface', 'launch_template'],
    aws_redshift_cluster: ['cluster_subnet_group_name', 'snapshot_identifier', 'snapshot_arn'],
    aws_db_instance: ['db_subnet_group_name', 'replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import'],
    aws_rds_cluster: ['db_subnet_group_name', 'replication_source_identifier', 'snapshot_identifier', 'restore_to_point_in_time'],
    'AWS::EC2::Instance': ['SubnetId', 'NetworkInterfaces', 'LaunchTemplate'],
    'AWS::Redshift::Cluster': ['ClusterSubnetGroupName', 'SnapshotIdentifier'],
    'AWS::RDS::DBInstance': ['DBSubnetGroupName', 'SourceDBInstanceIdentifier', 'DBClusterIdentifier', 'DBSnapshotIdentifier'],
    'AWS::RDS::DBCluster': ['DBSubnetGroupName', 'SourceDBClusterIdentifier', 'SnapshotIdentifier', 'ReplicationSourceIdentifier'],
};
const defaultVpcUsed = (0,define_policy/* defineViolation */.z$)({
    id: 'default-vpc-used',
    control: 'network-segmentation',
    severity: 'medium',
    on: 'resource',
    types: [...defaults, ...Object.keys(default_vpc_used_places)],
    dialects: ['terraform', 'cloudformation'],
    title: 'Something runs in the default VPC',
    why: 'Every subnet of the default VPC is public and gives public addresses, and its ranges are the same in every account, so that it can never be connected with another. What runs there was mostly placed nowhere on purpose.',
    remedy: 'Declare a VPC with private subnets, and place it there.',
    limits: [
        'An account without a default VPC refuses such a resource; whether this one has it is not visible.',
        'A default VPC that is taken over and used by nothing in the code is low: what empties its route table, ACL or group, and a flow log, does not use it.',
        'What is restored from a snapshot or replicated is left out: it goes where its source was.',
    ],
    covers: {
        checkov: ['CKV_AWS_148', 'CKV_AWS_154'],
        trivy: ['AVD-AWS-0101', 'AVD-AWS-0127'],
        kics: ['Default VPC Exists', 'EC2 Instance Using Default VPC', 'Redshift Cluster Without VPC'],
        securityHub: ['RDS.18'],
    },
    *evaluate(subject, model) {
        const { resource } = subject;
        if (defaults.includes(resource.type))
            yield takenOver(subject, model);
        else
            yield* placedNowhere(subject, model);
    },
});
function takenOver({ address, resource }, model) {
    const isUsed = users(model).has(`${resource.root}\n${(0,instance_key/* ofDeclaration */.Er)(address)}`);
    return {
        claim: 'violation',
        aspect: 'default VPC',
        message: `${address} is a part of the default VPC${isUsed ? ' and used' : ''}.`,
        trace: [resource.declaration],
        confidence: 'certain',
        ...(isUsed ? {} : { severity: 'low' }),
    };
}
/** Root and address of everything that a resource refers to. Asked only where the default VPC is declared. */
const users = (0,per_model/* perModel */.x)((model) => new Set(model.resources
    .filter(({ type }) => !keepers.includes(type))
    .flatMap((resource) => (0,references/* referencesOf */.C)(resource).map((one) => `${resource.root}\n${one}`))));
function* placedNowhere({ address, resource }, model) {
    const names = default_vpc_used_places[resource.type] ?? [];
    // A module whose code is not here may place it.
    if (resource.outline !== undefined && !names.some((name) => resource.outline?.attributes.has(name) === true))
        return;
    const place = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, names);
    const inDefault = place !== undefined && refersToDefault(place, resource, model);
    if (place !== undefined && !inDefault)
        return;
    yield {
        claim: 'violation',
        aspect: 'place',
        message: place === undefined ? `${address} names no subnet, so it goes to the default VPC.` : `${address} is placed in the default VPC.`,
        trace: [...(place === undefined ? [] : [place.origin.at]), resource.declaration],
        confidence: 'likely',
    };
}
/** By a subnet that the code takes over. */
function refersToDefault(place, { root }, model) {
    const named = new Set((0,references/* referencesIn */.i)(place));
    return model.ofType(...defaults).some((one) => one.root === root && named.has((0,instance_key/* ofDeclaration */.Er)(one.address)));
}

;// CONCATENATED MODULE: ./build/policies/backup/dr-copy-removed.js



/** Vaults that a rule copies to. A plan of one dialect has not the path of the other. */
const copied = {
    terraform: { terraform: 'rule[].copy_action[].destination_vault_arn', is: 'set' },
    cloudformation: { cloudformation: 'BackupPlan.BackupPlanRule[].CopyActions[].DestinationBackupVaultArn', is: 'set' },
};
const drCopyRemoved = (0,loss/* defineLoss */.p)({
    id: 'dr-copy-removed',
    control: 'disaster-recovery-plan',
    severity: 'medium',
    title: 'A copy elsewhere goes, or is kept for a shorter time',
    why: 'When a region or an account is lost, the copy that it did not hold is all there is. From this change on there is one less.',
    remedy: 'Keep the copy, its retention and the test that it can be restored.',
    limits: ['Where a copy goes, whether another region or another account, is not compared.'],
    covers: { checkov: ['CKV_AWS_144'], securityHub: ['S3.7'] },
    speaksFor: ['dr-copy-present'],
    presences: [
        { what: 'copy of backups', terraform: ['aws_backup_plan'], such: [copied.terraform], usedBy: selections },
        { what: 'copy of backups', cloudformation: ['AWS::Backup::BackupPlan'], such: [copied.cloudformation], usedBy: selections },
        { what: 'replication of buckets', terraform: ['aws_s3_bucket_replication_configuration'] },
        {
            what: 'test of restores',
            terraform: ['aws_backup_restore_testing_plan'],
            cloudformation: ['AWS::Backup::RestoreTestingPlan'],
        },
        { what: 'copy of database backups', terraform: ['aws_db_instance_automated_backups_replication'] },
        {
            what: 'replication of images',
            terraform: ['aws_ecr_replication_configuration'],
            cloudformation: ['AWS::ECR::ReplicationConfiguration'],
        },
        { what: 'replication of file systems', terraform: ['aws_efs_replication_configuration'] },
        { what: 'copy of Redshift snapshots', terraform: ['aws_redshift_snapshot_copy'] },
    ],
    falls: [
        {
            what: 'days that copies are kept',
            terraform: { aws_backup_plan: 'rule[].copy_action[].lifecycle.delete_after' },
            cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].CopyActions[].Lifecycle.DeleteAfterDays' },
            order: order/* moreOrForever */.Cw,
            byDefault: null,
            lacks: 'keeps copies for a shorter time',
        },
        {
            what: 'replication',
            terraform: { aws_s3_bucket: 'replication_configuration' },
            cloudformation: {
                'AWS::S3::Bucket': 'ReplicationConfiguration',
                'AWS::EFS::FileSystem': 'ReplicationConfiguration',
                'AWS::Redshift::Cluster': 'DestinationRegion',
            },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'is no longer replicated',
            unknowns: false,
        },
        {
            what: 'rule of replication',
            terraform: { aws_s3_bucket_replication_configuration: 'rule[].status' },
            cloudformation: { 'AWS::S3::Bucket': 'ReplicationConfiguration?.Rules[].Status' },
            order: (0,order/* ranks */.CS)('Disabled', 'Enabled'),
            lacks: 'no longer replicates',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/encryption/ebs-unencrypted.js


const ebs_unencrypted_row = {
    what: 'encryption at rest',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'is not encrypted at rest',
    unless: [{ type: 'aws_ebs_encryption_by_default', isRegional: true, only: [{ terraform: 'enabled', is: [true], byDefault: true }] }],
};
const ofSnapshot = { inherits: { terraform: ['snapshot_id'], cloudformation: ['SnapshotId'] } };
/** Images of machines hold what was installed, and seldom data. */
const imageRows = [
    {
        ...ebs_unencrypted_row,
        ...ofSnapshot,
        what: 'encryption of the image',
        terraform: {
            aws_ami: 'ebs_block_device[].encrypted',
            aws_imagebuilder_image_recipe: 'block_device_mapping[].ebs?.encrypted',
            aws_imagebuilder_container_recipe: 'instance_configuration.block_device_mapping[].ebs?.encrypted',
        },
        cloudformation: {
            'AWS::ImageBuilder::ImageRecipe': 'BlockDeviceMappings[].Ebs?.Encrypted',
            'AWS::ImageBuilder::ContainerRecipe': 'InstanceConfiguration.BlockDeviceMappings[].Ebs?.Encrypted',
        },
        severity: 'low',
        lacks: 'makes an image that is not encrypted at rest',
    },
    {
        ...ebs_unencrypted_row,
        what: 'encryption of copies',
        terraform: { aws_dlm_lifecycle_policy: 'policy_details.schedule[].cross_region_copy_rule[].encrypted' },
        severity: 'low',
        lacks: 'copies snapshots to another region without encryption',
    },
    {
        ...ebs_unencrypted_row,
        what: 'encryption of shared copies',
        terraform: { aws_dlm_lifecycle_policy: 'policy_details.action?.cross_region_copy[].encryption_configuration.encrypted' },
        severity: 'low',
        lacks: 'copies shared snapshots to another region without encryption',
    },
    {
        ...ebs_unencrypted_row,
        what: 'key of the copies',
        terraform: { aws_imagebuilder_distribution_configuration: 'distribution[].ami_distribution_configuration?.kms_key_id' },
        cloudformation: { 'AWS::ImageBuilder::DistributionConfiguration': 'Distributions[].AmiDistributionConfiguration?.KmsKeyId' },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        severity: 'low',
        lacks: 'hands out images without a key of your own',
    },
];
const ebsUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'ebs-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'EBS volume, image or snapshot is not encrypted',
    why: 'Whoever gets a copy of the volume, by a shared snapshot or a role that may copy it, reads what is on it. Encrypted, they need the key as well.',
    remedy: 'Set encrypted to true, and turn encryption by default on for the account.',
    limits: [
        'Encryption by default that another repository sets for the account is not visible: where the code says nothing about a device of an instance the finding is medium.',
        'A volume of an encrypted snapshot is encrypted, whatever its code says: that one of a snapshot no longer says so is possible, and where a variable decides whether there is a snapshot it is not proven.',
    ],
    covers: {
        checkov: [
            'CKV_AWS_3',
            'CKV_AWS_8',
            'CKV_AWS_253',
            'CKV_AWS_255',
            'CKV_AWS_235',
            'CKV2_AWS_2',
            'CKV_AWS_199',
            'CKV_AWS_200',
            'CKV_AWS_204',
        ],
        trivy: ['AVD-AWS-0008', 'AVD-AWS-0026', 'AVD-AWS-0131'],
        kics: ['EBS Volume Encryption Disabled', 'EBS Volume Snapshot Not Encrypted', 'Launch Configuration Is Not Encrypted'],
        securityHub: ['EC2.3', 'EC2.181', 'EC2.173'],
        cis: ['2.2.1'],
    },
    rows: [
        {
            ...ebs_unencrypted_row,
            ...ofSnapshot,
            terraform: { aws_ebs_volume: 'encrypted', aws_ebs_snapshot_copy: 'encrypted', aws_ami_copy: 'encrypted' },
            cloudformation: { 'AWS::EC2::Volume': 'Encrypted' },
        },
        {
            ...ebs_unencrypted_row,
            ...ofSnapshot,
            what: 'encryption of the devices',
            terraform: {
                aws_instance: 'ebs_block_device[].encrypted',
                aws_launch_configuration: 'ebs_block_device[].encrypted',
                aws_spot_instance_request: 'ebs_block_device[].encrypted',
            },
            lacks: 'has a device that is not encrypted at rest',
        },
        {
            ...ebs_unencrypted_row,
            what: 'encryption of the root device',
            terraform: {
                aws_instance: 'root_block_device.encrypted',
                aws_launch_configuration: 'root_block_device.encrypted',
                aws_spot_instance_request: 'root_block_device.encrypted',
            },
            only: [{ terraform: 'launch_template', is: 'not set' }],
            absent: 'medium',
            lacks: 'has a root device that is not encrypted at rest',
            nothing: 'says nothing of its root device, which is not encrypted unless the account or the image says so',
        },
        {
            ...ebs_unencrypted_row,
            ...ofSnapshot,
            what: 'encryption of the devices',
            terraform: { aws_launch_template: 'block_device_mappings[].ebs.encrypted' },
            cloudformation: {
                'AWS::EC2::Instance': 'BlockDeviceMappings[].Ebs.Encrypted',
                'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted',
                'AWS::AutoScaling::LaunchConfiguration': 'BlockDeviceMappings[].Ebs.Encrypted',
            },
            absent: 'medium',
            lacks: 'has a device that is not encrypted at rest',
        },
        {
            ...ebs_unencrypted_row,
            ...ofSnapshot,
            what: 'encryption of the devices',
            terraform: { aws_spot_fleet_request: 'launch_specification[].ebs_block_device[].encrypted' },
            cloudformation: {
                'AWS::EC2::SpotFleet': 'SpotFleetRequestConfigData.LaunchSpecifications[].BlockDeviceMappings[].Ebs.Encrypted',
            },
            absent: 'medium',
            lacks: 'has a device that is not encrypted at rest',
        },
        ...imageRows,
    ],
});

;// CONCATENATED MODULE: ./build/policies/network/egress-guard-weakened.js


const egressGuardWeakened = (0,loss/* defineLoss */.p)({
    id: 'egress-guard-weakened',
    control: 'outbound-traffic-control',
    severity: 'medium',
    title: 'A managed service goes past your network to the internet',
    why: 'Notebooks and studios that send their traffic through your network are watched and filtered there. Directly on the internet they are not, and what they read from your data they can send anywhere.',
    remedy: 'Keep the traffic in your network.',
    limits: [],
    covers: {},
    speaksFor: ['store-outside-own-network', 'workload-outside-vpc'],
    falls: [
        {
            what: 'way of the network traffic',
            terraform: { aws_sagemaker_domain: 'app_network_access_type' },
            cloudformation: { 'AWS::SageMaker::Domain': 'AppNetworkAccessType' },
            order: (0,order/* ranks */.CS)('PublicInternetOnly', 'VpcOnly'),
            byDefault: 'PublicInternetOnly',
            lacks: 'is on the internet past your network',
        },
        {
            what: 'direct way to the internet',
            terraform: { aws_sagemaker_notebook_instance: 'direct_internet_access' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'DirectInternetAccess' },
            order: (0,order/* ranks */.CS)('Enabled', 'Disabled'),
            byDefault: 'Enabled',
            lacks: 'is on the internet past your network',
        },
        {
            what: 'way of copies and loads through the network',
            terraform: { aws_redshift_cluster: 'enhanced_vpc_routing', aws_redshiftserverless_workgroup: 'enhanced_vpc_routing' },
            cloudformation: { 'AWS::Redshift::Cluster': 'EnhancedVpcRouting', 'AWS::RedshiftServerless::Workgroup': 'EnhancedVpcRouting' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'loads and unloads past your network',
        },
        {
            what: 'network of the function',
            terraform: { aws_lambda_function: 'vpc_config' },
            cloudformation: { 'AWS::Lambda::Function': 'VpcConfig' },
            order: order/* set */.hZ,
            byDefault: null,
            fall: 'low',
            lacks: 'is on the internet past your network',
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/cidr/source-set.js
var source_set = __webpack_require__(31508);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/analysis/cidr/port-set.js
var port_set = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/analysis/cidr/traffic-set.js + 1 modules
var traffic_set = __webpack_require__(83065);
// EXTERNAL MODULE: ./build/model/network/security-group.js + 3 modules
var security_group = __webpack_require__(6735);
// EXTERNAL MODULE: ./build/model/network/traffic.js
var network_traffic = __webpack_require__(13226);
// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/protocol.js
var cidr_protocol = __webpack_require__(27068);
// EXTERNAL MODULE: ./build/core/circumstance.js
var circumstance = __webpack_require__(30013);
;// CONCATENATED MODULE: ./build/policies/security-groups/open-to-world.js









const families = [
    { name: 'IPv4', family: 4, covered: address_reach/* coversHalfOfIpv4 */.CF },
    { name: 'IPv6', family: 6, covered: address_reach/* coversHalfOfIpv6 */.Ce },
];
/** Which of these TCP ports of the group anyone may reach: one claim for each port and address family. */
function* openPorts(group, ports, what) {
    const traffic = (0,network_traffic/* groupTraffic */.V)(group, 'ingress');
    yield* optionByOption(traffic, (admitted) => openBy(group, admitted, ports, what));
    if (traffic.unknowns.length > 0)
        yield* undecided(mayBeOpen(traffic), (0,port_set/* portSet */.S9)([...ports.keys()].map((port) => ({ first: port, last: port }))), what);
}
/** What is wrong in every deployment first, then what is wrong in those of an option alone, with the words for them. */
function* optionByOption(traffic, judge) {
    const told = new Set();
    for (const violation of judge(traffic)) {
        told.add(violation.aspect);
        yield violation;
    }
    for (const part of traffic.somewhere) {
        const where = (0,circumstance/* describeCircumstances */.SD)(part.when);
        for (const violation of judge(part)) {
            const aspect = `${violation.aspect} where ${where ?? 'one of several values is chosen'}`;
            if (told.has(violation.aspect) || told.has(aspect))
                continue;
            told.add(aspect);
            yield onlyWhere(violation, aspect, where);
        }
    }
}
function onlyWhere(violation, aspect, where) {
    const { listing: _, fix: __, ...rest } = violation;
    const words = where === undefined ? 'for one of the values that may be chosen' : `where ${where}`;
    const message = `${violation.message.replace(/\.$/u, '')}, ${words}.`;
    const confidence = violation.confidence === 'certain' ? 'likely' : violation.confidence;
    return { ...rest, aspect, everywhere: violation.aspect, message, confidence };
}
function* openBy(group, traffic, ports, what) {
    const reached = (0,traffic_set/* portsFrom */.Bf)(traffic.admitted, cidr_protocol/* TCP */.qi, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses));
    const open = [...ports.keys()].filter((port) => reached.some(({ first, last }) => first <= port && port <= last));
    for (const port of open) {
        for (const { name, family, covered } of families) {
            const addresses = ofFamily(sourcesAt(traffic, port), family);
            if (!covered(addresses))
                continue;
            const causes = causesOf(traffic, port, family);
            const [first] = causes;
            if (first === undefined)
                continue;
            const before = `${group.address} lets anyone on the internet reach ${what}: `;
            const item = `tcp/${port} (${ports.get(port) ?? 'unnamed'})`;
            yield {
                claim: 'violation',
                aspect: `tcp/${port} from anywhere (${name})`,
                message: `${before}${item}.`,
                listing: { before, item, items: 'ports' },
                trace: flowTrace(first),
                confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map((flow) => flow.cause)),
                related: causes.slice(1).map((flow) => ({
                    location: flow.cause.origin.at,
                    message: `together with ${flow.source.kind === 'cidr' ? flow.source.text : 'this source'}`,
                })),
                witness: packet(port, addresses),
                exposes: (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)(addresses), protocol: cidr_protocol/* TCP */.qi, ports: [{ first: port, last: port }] }]),
                ...narrowing(causes),
            };
        }
    }
}
function sourcesAt(traffic, port) {
    return (0,traffic_set/* sourcesOf */.u0)(traffic.admitted, cidr_protocol/* TCP */.qi, [{ first: port, last: port }]).addresses;
}
function ofFamily({ v4, v6 }, family) {
    return family === 4 ? { v4, v6: [] } : { v4: [], v6 };
}
/** The flows that let the family in at the port, the widest first: one alone if it covers the half, else all of them together. */
function causesOf(traffic, port, family) {
    const covered = family === 4 ? address_reach/* coversHalfOfIpv4 */.CF : address_reach/* coversHalfOfIpv6 */.Ce;
    const touching = traffic.flows.filter((flow) => admitsPort(flow, port) && reaches(flow, family));
    const alone = touching.filter((flow) => covered(flow.traffic.sources.addresses));
    return alone.length > 0 ? alone : touching;
}
function admitsPort(flow, port) {
    const { protocol, ports } = flow.traffic;
    if (protocol === 'all')
        return true;
    return protocol === cidr_protocol/* TCP */.qi && (0,port_set/* intersectPorts */.Cj)(ports, [{ first: port, last: port }]).length > 0;
}
function reaches(flow, family) {
    const { v4, v6 } = flow.traffic.sources.addresses;
    return family === 4 ? v4.length > 0 : v6.length > 0;
}
/** The witness of an open port: a packet from one of the addresses. */
function packet(port, addresses) {
    return { kind: 'packet', facts: { protocol: (0,cidr_protocol/* protocolName */.kC)(cidr_protocol/* TCP */.qi), port: String(port), source: (0,address_reach/* witnessAddress */.Ub)(addresses) ?? 'any' } };
}
/** The literal, what it passed through, the rule, the group. */
function flowTrace(flow) {
    return [...(0,define_policy/* traceOf */.fC)(flow.cause), flow.rule.body.origin.at, flow.rule.resource.declaration];
}
/** Offers private addresses in place of the whole internet, when a single literal is the cause. */
function narrowing(causes) {
    const [only, ...others] = causes;
    if (only === undefined || others.length > 0 || only.source.kind !== 'cidr' || only.cause.kind !== 'string')
        return {};
    const { range } = only.cause.origin.at;
    const quotes = range.endColumn - range.startColumn - only.cause.value.length;
    if (range.startLine !== range.endLine || (quotes !== 0 && quotes !== 2))
        return {};
    const isV4 = only.traffic.sources.addresses.v4.length > 0;
    const network = isV4 ? '10.0.0.0/8' : 'fc00::/7';
    return {
        fix: {
            title: `Allow private addresses only (${network})`,
            edits: [{ location: only.cause.origin.at, replacement: quotes === 2 ? `"${network}"` : network }],
        },
    };
}
/** Parts that cannot be read and whose sources are not known, or are anywhere, be it only together with those of other rules. */
function mayBeOpen(traffic) {
    const narrow = traffic.flows.map((flow) => flow.traffic.sources.addresses).filter((addresses) => !(0,address_reach/* isAnywhere */.aW)(addresses));
    const known = traffic.unknowns.flatMap((one) => (one.sources === undefined ? [] : [one.sources.addresses]));
    const together = [...narrow, ...known].reduce(address_set/* uniteAddresses */.A8, address_set/* noAddresses */.mx);
    return traffic.unknowns.filter(({ sources }) => sources === undefined || (!(0,address_set/* hasNoAddresses */.mK)(sources.addresses) && (0,address_reach/* isAnywhere */.aW)(together)));
}
/** Parts that cannot be read and may open one of the ports. */
function* undecided(unknowns, ports, what) {
    const seen = new Set();
    for (const { unknown, protocol, ports: own } of unknowns) {
        if (protocol !== undefined && protocol !== 'all' && protocol !== cidr_protocol/* TCP */.qi)
            continue;
        if (own !== undefined && (0,port_set/* intersectPorts */.Cj)(own, ports).length === 0)
            continue;
        if (seen.has(unknown.expression))
            continue;
        seen.add(unknown.expression);
        yield {
            claim: 'unresolved',
            aspect: `sources of ${unknown.expression}`,
            unknown,
            message: `who may reach ${what} (${own === undefined ? 'any port' : (0,port_set/* formatPorts */._3)((0,port_set/* intersectPorts */.Cj)(own, ports))})`,
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/security-groups/traffic-piece.js






/** The piece of the difference that reaches farthest. */
function firstPiece(added) {
    const pieces = added.protocols.flatMap((protocol) => protocol.value.map((ports) => ({
        protocol: protocol.first === 0 && protocol.last === cidr_protocol/* LAST_PROTOCOL */.Gj ? 'all' : protocol.first,
        ports: (0,port_set/* formatPorts */._3)([ports]),
        port: ports.first,
        addresses: ports.value.addresses,
        opaque: ports.value.opaque.map((source) => source.text),
    })));
    return pieces.toSorted((a, b) => rank[traffic_piece_severityOf(b.addresses)] - rank[traffic_piece_severityOf(a.addresses)])[0];
}
/** The piece at its first port. */
function trafficOf({ protocol, port, addresses, opaque }) {
    const sources = (0,source_set/* sourceSet */.eE)(addresses, opaque.map((text) => ({ text })));
    return (0,traffic_set/* trafficSet */.QG)([{ sources, protocol, ports: (0,port_set/* portSet */.S9)([{ first: port, last: port }]) }]);
}
const rank = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
/** By who is at the other end: anybody, somebody on the internet, somebody inside. */
function traffic_piece_severityOf(addresses) {
    if ((0,address_reach/* isAnywhere */.aW)(addresses))
        return 'high';
    return (0,address_set/* hasNoAddresses */.mK)((0,address_reach/* publicPart */.JA)(addresses)) ? 'low' : 'medium';
}
/** For what comes in. */
function describePiece(piece) {
    return `${protocolWords(piece)} from ${rangesOf(piece)}`;
}
/** The ranges at the other end, or the groups and lists. */
function rangesOf(piece) {
    const cidrs = (0,address_set/* toCidrs */.VL)(piece.addresses);
    const from = (0,address_reach/* isAnywhere */.aW)(piece.addresses)
        ? 'anywhere'
        : cidrs.length > 0
            ? cidrs.slice(0, 3).join(', ')
            : piece.opaque.slice(0, 2).join(', ');
    return `${from}${cidrs.length > 3 && !(0,address_reach/* isAnywhere */.aW)(piece.addresses) ? ' and other ranges' : ''}`;
}
/** Protocol and ports, as people write them. */
function protocolWords({ protocol, ports }) {
    if (protocol === 'all')
        return 'every protocol';
    return (0,cidr_protocol/* hasPorts */.vZ)(protocol) || ((0,cidr_protocol/* isIcmp */.cj)(protocol) && ports !== 'all ports')
        ? `${(0,cidr_protocol/* protocolName */.kC)(protocol)}/${ports}`
        : `all of ${(0,cidr_protocol/* protocolName */.kC)(protocol)}`;
}
/** One packet of it. */
function witnessOf(piece) {
    const source = (0,address_reach/* witnessAddress */.Ub)(piece.addresses);
    if (source === undefined)
        return {};
    const protocol = piece.protocol === 'all' ? 'tcp' : (0,cidr_protocol/* protocolName */.kC)(piece.protocol);
    return { witness: { kind: 'packet', facts: { protocol, port: String(piece.port), source } } };
}

;// CONCATENATED MODULE: ./build/policies/security-groups/watched-ports.js
/** Ports of remote administration. */
const adminPorts = new Map([
    [22, 'SSH'],
    [3389, 'RDP'],
    [5985, 'WinRM'],
    [5986, 'WinRM over TLS'],
    [5900, 'VNC'],
    [135, 'RPC'],
    [445, 'SMB'],
    [23, 'Telnet'],
    [21, 'FTP'],
    [20, 'FTP data'],
    [2375, 'Docker'],
    [2376, 'Docker over TLS'],
    [6443, 'Kubernetes API'],
    [10_250, 'kubelet'],
]);
/** Ports of data services. */
const databasePorts = new Map([
    [1433, 'SQL Server'],
    [1521, 'Oracle'],
    [3306, 'MySQL'],
    [5432, 'PostgreSQL'],
    [5439, 'Redshift'],
    [6379, 'Redis'],
    [9200, 'OpenSearch'],
    [9300, 'OpenSearch transport'],
    [11_211, 'Memcached'],
    [27_017, 'MongoDB'],
    [27_018, 'MongoDB shard'],
    [27_019, 'MongoDB config server'],
    [9042, 'Cassandra'],
    [5984, 'CouchDB'],
    [2049, 'NFS'],
    [9092, 'Kafka'],
    [8182, 'Neptune'],
]);

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-widened.js











const sgIngressWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'sg-ingress-widened',
    control: 'limit-network-access',
    severity: 'high',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Security group lets in traffic that it did not before',
    why: 'Every address and port that is added is something an attacker may reach. The difference is computed as sets of addresses, ports and protocols, so it is exactly what this change lets in, however the rules are written.',
    remedy: 'Let in only what is needed: name a security group as the source, or the smallest range of addresses.',
    limits: [
        'What the policies on administration ports, database ports and all ports report is left to them.',
        'A prefix list that no group of the code names is taken to be named by ingress rules elsewhere.',
        'That another group is let in, named as such, at single ports that are none of administration is told at info.',
        'Only groups that exist on both sides are compared, be it under another name; a new group is judged by the other policies.',
    ],
    covers: {},
    *evaluate(group) {
        const { listed } = group;
        const traffic = (0,network_traffic/* groupTraffic */.V)(listed === undefined ? group : { ...group, rules: [listed] }, 'ingress');
        const unknowns = traffic.unknowns.map((one) => ({
            sources: one.sources ?? (0,source_set/* sourceSet */.eE)(noAddressesHere, [{ text: one.unknown.expression }]),
            protocol: one.protocol ?? 'all',
            ports: one.ports ?? everyPort,
        }));
        // What any deployment may have counts, on both sides alike.
        const flows = [...traffic.flows, ...traffic.optional];
        const degree = { group, rules: [...flows.map((flow) => flow.traffic), ...unknowns], flows, choices: choicesOf(traffic) };
        yield { claim: 'strength', aspect: 'ingress', degree, trace: [group.resource.declaration] };
    },
    renamed: (reach, rename) => ({ ...reach, rules: reach.rules.map((rule) => renameSources(rule, rename)) }),
    isAlike: (base, head) => base.rules.some((rule) => head.rules.some((other) => sharesService(rule, other))),
    weaker: (base, head) => widening(base, head),
});
/** The same protocol at a port that both let in: a group under another name that serves the same. */
function sharesService(a, b) {
    return a.protocol === b.protocol && (0,port_set/* intersectPorts */.Cj)(a.ports, b.ports).length > 0;
}
function renameSources(rule, rename) {
    const opaque = rule.sources.opaque.map((source) => ({ ...source, text: rename(source.text) }));
    return { ...rule, sources: (0,source_set/* sourceSet */.eE)(rule.sources.addresses, opaque) };
}
const noAddressesHere = { v4: [], v6: [] };
const everyPort = (0,port_set/* portSet */.S9)([{ first: 0, last: 65_535 }]);
const watched = (0,port_set/* portSet */.S9)([...adminPorts.keys(), ...databasePorts.keys()].map((port) => ({ first: port, last: port })));
/** What the open-to-world policies judge: every address at the watched ports. */
const reportedElsewhere = (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)(address_set/* allAddresses */.I1), protocol: cidr_protocol/* TCP */.qi, ports: watched }]);
/** By their addresses alone: a source without any may be called otherwise on the other side. */
function choicesOf({ flows, somewhere }) {
    const choices = somewhere.length === 0 ? [flows] : somewhere.map((part) => part.flows);
    return choices.map((own) => (0,traffic_set/* trafficSet */.QG)(own.map(({ traffic }) => ({ ...traffic, sources: (0,source_set/* sourceSet */.eE)(traffic.sources.addresses) }))));
}
/** What head lets in and base did not under any choice; or else what only some choices of base let in, and all of head do. */
function addedTraffic(base, head) {
    const added = (0,traffic_set/* subtractTraffic */.Cp)((0,traffic_set/* trafficSet */.QG)(head.rules), (0,traffic_set/* trafficSet */.QG)(base.rules));
    return (0,traffic_set/* hasNoTraffic */.DP)(added) && base.choices.length > 1 ? (0,traffic_set/* subtractTraffic */.Cp)(inEvery(head.choices), inEvery(base.choices)) : added;
}
function inEvery([first = traffic_set/* noTraffic */.Ps, ...others]) {
    return others.reduce(traffic_set/* intersectTraffic */.Py, first);
}
function widening(base, head) {
    const added = addedTraffic(base, head);
    // A group that base let in lies within "everybody", and is not what lets everybody in.
    const before = (0,traffic_set/* trafficSet */.QG)(base.rules);
    const isBeyond = head.flows.some((flow) => isMore(flow, before));
    const causes = head.flows.filter((flow) => (0,traffic_set/* meetsRule */.Zy)(added, flow.traffic) && (!isBeyond || isMore(flow, before)));
    const isList = head.group.listed !== undefined;
    const left = isList ? causes : causes.filter((flow) => !isReportedElsewhere(flow));
    if ((0,traffic_set/* hasNoTraffic */.DP)(added) || (causes.length > 0 && left.length === 0))
        return undefined;
    const piece = firstPiece(left.length === 0 ? added : (0,traffic_set/* intersectTraffic */.Py)(added, (0,traffic_set/* trafficSet */.QG)(left.map((flow) => flow.traffic))));
    if (piece === undefined)
        return undefined;
    const told = trafficOf(piece);
    // What lets in the piece that is told stands where the finding stands.
    const first = left.find((flow) => (0,traffic_set/* meetsRule */.Zy)(told, flow.traffic)) ?? left[0];
    return {
        ...(isList ? heldBy(head.group, piece) : letInBy(head.group, piece, first, left.length)),
        severity: isNamedAtOnePort(added) ? 'info' : traffic_piece_severityOf(piece.addresses),
        ...(first === undefined ? {} : { trace: flowTrace(first) }),
    };
}
/** What the remedy asks for: other groups, by their name, at one port each, which is none of administration. */
function isNamedAtOnePort({ protocols }) {
    return protocols.every(({ first, last, value }) => first === last &&
        (0,cidr_protocol/* hasPorts */.vZ)(first) &&
        value.every((ports) => ports.first === ports.last && !adminPorts.has(ports.first) && isNamed(ports.value)));
}
function isNamed({ addresses, opaque }) {
    return (0,address_set/* hasNoAddresses */.mK)(addresses) && opaque.every(({ text }) => text.startsWith('security-group '));
}
function isMore({ traffic }, before) {
    return !(0,traffic_set/* hasNoTraffic */.DP)((0,traffic_set/* subtractTraffic */.Cp)((0,traffic_set/* trafficSet */.QG)([traffic]), before));
}
function letInBy({ address }, piece, first, count) {
    return {
        message: `${address} now also lets in ${describePiece(piece)}${count > 1 ? ` and more, by ${count} rules` : ''}.`,
        confidence: first === undefined ? 'possible' : first.when === undefined ? (0,define_policy/* confidenceIn */.S3)(first.cause) : 'likely',
        ...witnessOf(piece),
    };
}
/** Never certain: who names a list for egress or for a route lets nobody in. */
function heldBy({ address }, piece) {
    const message = `${address} now also holds ${rangesOf(piece)}, and every rule elsewhere that names the list lets that in.`;
    return { message, confidence: 'likely' };
}
/** A rule that is open to the world at a watched port, or at all ports, is the other policies' finding. */
function isReportedElsewhere(flow) {
    if (!(0,address_reach/* isAnywhere */.aW)(flow.traffic.sources.addresses))
        return false;
    const { protocol, ports } = flow.traffic;
    // Other protocols than TCP and UDP have no ports to choose, and no policy of their own.
    if (protocol === 'all' || ((0,cidr_protocol/* hasPorts */.vZ)(protocol) && (0,port_set/* countPorts */.Ws)(ports) > 1024))
        return true;
    return (0,traffic_set/* meetsRule */.Zy)(reportedElsewhere, flow.traffic);
}

;// CONCATENATED MODULE: ./build/policies/security-groups/egress-widened.js











const subnetTypes = ['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet'];
const egressWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'egress-widened',
    control: 'outbound-traffic-control',
    severity: 'medium',
    on: 'resource',
    types: [
        'aws_security_group',
        'aws_default_security_group',
        'aws_security_group_rule',
        'aws_vpc_security_group_egress_rule',
        'AWS::EC2::SecurityGroup',
        'AWS::EC2::SecurityGroupEgress',
        ...subnetTypes,
    ],
    dialects: ['terraform', 'cloudformation'],
    title: 'More goes out than before',
    why: 'What gets into a machine sends out what is there, and fetches the next tools. Every destination and port that is added is one more way to do so, and a subnet that had no way out kept its data by that alone.',
    remedy: 'Let out only what is needed: the port, and the ranges, groups or prefix lists of whom it talks to.',
    limits: [
        'Only groups and subnets that exist on both sides are compared; a new one is another policy\u2019s.',
        'That a subnet gets a route to an internet gateway is reported by private-subnet-made-public.',
    ],
    speaksFor: ['sg-egress-unrestricted'],
    covers: {},
    *evaluate({ resource, address }, model) {
        const subnet = subnetTypes.includes(resource.type) ? subnetsOf(model).get(resource) : undefined;
        if (subnet !== undefined)
            yield exitOf(subnet);
        const group = subnetTypes.includes(resource.type) ? undefined : groupsOf(model).get(resource);
        if (group === undefined)
            return;
        const { unknowns } = (0,network_traffic/* groupTraffic */.V)(group, 'egress');
        const [first] = unknowns;
        if (first !== undefined)
            yield { claim: 'unresolved', aspect: 'egress', unknown: first.unknown, message: `what ${address} lets out` };
        yield egressOf(group);
    },
    renamed: (degree, rename) => degree.kind === 'group' ? { ...degree, rules: degree.rules.map((rule) => renameSources(rule, rename)) } : degree,
    weaker: (base, head) => {
        if (base.kind === 'group' && head.kind === 'group')
            return addedEgress(base, head);
        return base.kind === 'subnet' && head.kind === 'subnet' ? addedExit(base, head) : undefined;
    },
});
const subnetsOf = (0,per_model/* perModel */.x)((model) => new Map(model.subjects('network.subnet').map((subnet) => [subnet.resource, subnet])));
/** By their main resource: a rule that belongs to a group of the code has none. */
const groupsOf = (0,per_model/* perModel */.x)((model) => new Map(model.subjects('network.security-group').map((group) => [group.resource, group])));
function exitOf({ address, ways, exits, maybe, resource }) {
    const [exit] = exits;
    const [way] = ways;
    const [out, decides] = exit === undefined ? [way?.route, way?.decides] : [exit, exit.decides];
    const trace = [...(exit === undefined ? [] : [exit.at.origin.at, exit.resource.declaration]), resource.declaration];
    const degree = { kind: 'subnet', address, by: out?.resource.address, decides, isUnclear: maybe !== undefined };
    return { claim: 'strength', aspect: 'exit', degree, trace };
}
function addedExit(base, head) {
    if (base.by !== undefined || base.isUnclear || head.by === undefined)
        return undefined;
    const some = head.decides === undefined ? '' : `, for some values of ${head.decides.expression}`;
    return {
        message: `${head.address} had no way to the internet and now has one by ${head.by}${some}.`,
        confidence: head.decides === undefined ? 'certain' : 'likely',
    };
}
function egressOf(group) {
    const traffic = (0,network_traffic/* groupTraffic */.V)(group, 'egress');
    const flows = [...traffic.flows, ...traffic.optional];
    const unknowns = traffic.unknowns.map((one) => ({
        sources: one.sources ?? (0,source_set/* sourceSet */.eE)(address_set/* noAddresses */.mx, [{ text: one.unknown.expression }]),
        protocol: one.protocol ?? 'all',
        ports: one.ports ?? port_set/* allPorts */.i2,
    }));
    const rules = [...flows.map((flow) => flow.traffic), ...unknowns, ...((0,security_group/* letsAllOutByDefault */.a)(group) ? [egress_widened_everything] : [])];
    return {
        claim: 'strength',
        aspect: 'egress',
        degree: { kind: 'group', address: group.address, rules, flows },
        trace: [group.resource.declaration],
    };
}
const egress_widened_everything = { sources: (0,source_set/* sourceSet */.eE)(address_set/* allAddresses */.I1), protocol: 'all', ports: port_set/* allPorts */.i2 };
function addedEgress(base, head) {
    const added = (0,traffic_set/* subtractTraffic */.Cp)((0,traffic_set/* trafficSet */.QG)(head.rules), (0,traffic_set/* trafficSet */.QG)(base.rules));
    const piece = (0,traffic_set/* hasNoTraffic */.DP)(added) ? undefined : firstPiece(added);
    if (piece === undefined)
        return undefined;
    // Less what base let out, a rule for every protocol is many pieces.
    const isEveryProtocol = head.rules.some((rule) => rule.protocol === 'all' && (0,traffic_set/* meetsRule */.Zy)(added, rule));
    const [first] = head.flows.filter((flow) => (0,traffic_set/* meetsRule */.Zy)(added, flow.traffic));
    return {
        message: `${head.address} now also lets out ${isEveryProtocol ? 'every protocol' : protocolWords(piece)} to ${rangesOf(piece)}.`,
        confidence: first === undefined ? 'possible' : first.when === undefined ? (0,define_policy/* confidenceIn */.S3)(first.cause) : 'likely',
        ...(first === undefined ? {} : { trace: flowTrace(first) }),
    };
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/identity/elevated-access-tooling-present.js

const assigns = /(?:create|delete)accountassignment/iu;
const elevatedAccessToolingPresent = (0,presence/* definePresence */.nm)({
    id: 'elevated-access-tooling-present',
    control: 'temporary-elevated-access',
    severity: 'info',
    title: 'Rights of administrators are handed out for a time',
    why: 'Somebody who is an administrator for one approved hour is not one on all the other days on which their session may be stolen.',
    remedy: 'Use TEAM, an elevator for IAM Identity Center, or a workflow that makes assignments and takes them back.',
    limits: ['Told by what makes and deletes assignments of permission sets; modules from elsewhere are not looked into.'],
    covers: {},
    rows: [
        {
            what: 'workflow that assigns permission sets',
            terraform: ['aws_sfn_state_machine'],
            cloudformation: ['AWS::StepFunctions::StateMachine'],
            such: [{ terraform: 'definition', cloudformation: 'DefinitionString', is: assigns }],
        },
        {
            what: 'role that assigns permission sets',
            terraform: ['aws_iam_role_policy', 'aws_iam_policy'],
            cloudformation: ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
            onlyKnown: true,
            such: [{ terraform: 'policy', cloudformation: 'PolicyDocument', is: assigns }],
        },
        {
            what: 'TEAM',
            terraform: ['aws_amplify_app'],
            cloudformation: ['AWS::Amplify::App'],
            such: [{ terraform: 'name', cloudformation: 'Name', is: /\bTEAM\b/u }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/model/storage/bucket-setting.js


/** A setting of a bucket, wherever it is declared. */
function bucketSetting(model, bucket, paths) {
    if (bucket.dialect !== 'terraform')
        return { places: written(bucket, paths.cloudformation) };
    const { certain, unknown } = (0,s3/* companionsOf */.Lo)(model, bucket, paths.apart);
    const perhaps = certain.find(({ maybe }) => maybe !== undefined && maybe.expression !== bucket.maybe?.expression)?.maybe ?? unknown;
    const places = [...certain.flatMap((one) => written(one, paths.apartPath)), ...written(bucket, paths.own)];
    return perhaps === undefined ? { places } : { places, unknown: perhaps };
}
function written(resource, path) {
    return (0,attribute_path/* placesAt */.u)(resource, path).filter(({ value }) => value !== undefined);
}

;// CONCATENATED MODULE: ./build/policies/s3/takes-logs.js




const acl = {
    apart: 'aws_s3_bucket_acl',
    apartPath: 'acl',
    own: 'acl',
    cloudformation: 'AccessControl',
};
/** Who delivers these can write to a bucket with a key of S3 alone. */
const withoutKms = ['S3 access', 'load balancer'];
/** Does a bucket, or the one that a setting apart is about, receive logs that are delivered to none with a key of KMS? */
function takesLogs(resource, model) {
    const takers = model.subjects('s3.log-bucket').filter(({ root, logs }) => root === resource.root && logs.some(isWithoutKms));
    if (resource.type === 'aws_s3_bucket_server_side_encryption_configuration') {
        const target = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['bucket']);
        return takers.some((one) => (0,binding/* binds */.fO)(target, one.resource, [(0,model_fact/* firstAttribute */.Z9)(one.resource.attributes, ['bucket'])]) === 'yes');
    }
    const canned = bucketSetting(model, resource, acl).places.map(({ value }) => value && (0,core_value/* scalarText */.ws)(value));
    if (canned.some((text) => text === 'log-delivery-write' || text === 'LogDeliveryWrite'))
        return true;
    return takers.some(({ address }) => address === resource.address);
}
function isWithoutKms({ what }) {
    return withoutKms.includes(what);
}

// EXTERNAL MODULE: ./build/policies/secrets/reading/may-be-secret.js
var may_be_secret = __webpack_require__(69482);
// EXTERNAL MODULE: ./build/policies/encryption/message-rows.js
var message_rows = __webpack_require__(22010);
;// CONCATENATED MODULE: ./build/policies/encryption/encrypted-stores.js







/** Switches and modes of encryption: those of messages, and those that no policy demands by itself. */
const modes = [
    message_rows/* queueRow */._i,
    message_rows/* streamRow */.HO,
    message_rows/* deliveryRow */.zS,
    message_rows/* deliveryKeyRow */.Ir,
    {
        what: 'encryption at rest',
        terraform: {
            aws_workspaces_workspace: 'user_volume_encryption_enabled',
            aws_dynamodb_table: 'server_side_encryption.enabled',
        },
        cloudformation: {
            'AWS::WorkSpaces::Workspace': 'UserVolumeEncryptionEnabled',
            'AWS::DynamoDB::Table': 'SSESpecification.SSEEnabled',
        },
        order: order/* onOff */.Ro,
        lacks: 'is no longer encrypted',
    },
    {
        what: 'encryption of artifacts',
        terraform: { aws_codebuild_project: 'artifacts.encryption_disabled' },
        cloudformation: { 'AWS::CodeBuild::Project': 'Artifacts.EncryptionDisabled' },
        order: order/* offOn */.DY,
        byDefault: false,
        lacks: 'no longer encrypts its artifacts',
    },
    {
        what: 'encryption of what is written',
        terraform: { aws_dms_s3_endpoint: 'encryption_mode', aws_dms_endpoint: 's3_settings.encryption_mode' },
        cloudformation: { 'AWS::DMS::Endpoint': 'S3Settings.EncryptionMode' },
        // A template writes it with a hyphen.
        order: (0,order/* ranks */.CS)(['sse_s3', 'sse-s3'], ['sse_kms', 'sse-kms']),
        byDefault: 'sse_s3',
        lacks: 'writes what is encrypted with less than a key of KMS',
    },
    {
        what: 'key of what is written',
        terraform: {
            aws_dms_s3_endpoint: 'server_side_encryption_kms_key_id',
            aws_dms_endpoint: 's3_settings.server_side_encryption_kms_key_id',
        },
        cloudformation: { 'AWS::DMS::Endpoint': 'S3Settings.ServerSideEncryptionKmsKeyId' },
        order: order/* ownKey */.Gt,
        byDefault: null,
        lacks: 'no longer encrypts what it writes with a key of your own',
        unknowns: false,
    },
    {
        what: 'encryption of the stream',
        cloudformation: { 'AWS::Kinesis::Stream': 'StreamEncryption.EncryptionType' },
        order: (0,order/* ranks */.CS)('NONE', 'KMS'),
        byDefault: 'NONE',
        lacks: 'is no longer encrypted',
    },
    {
        what: 'encryption of the bucket',
        terraform: {
            aws_s3_bucket_server_side_encryption_configuration: 'rule[].apply_server_side_encryption_by_default.sse_algorithm',
            aws_s3_bucket: 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm',
        },
        order: (0,order/* ranks */.CS)('AES256', 'aws:kms', 'aws:kms:dsse'),
        lacks: 'is encrypted with less than a key of KMS',
        notOf: takesLogs,
    },
    {
        what: 'encryption of the bucket',
        cloudformation: {
            'AWS::S3::Bucket': 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm',
        },
        order: (0,order/* ranks */.CS)('AES256', 'aws:kms', 'aws:kms:dsse'),
        // What the provider of Terraform leaves as it is, CloudFormation resets.
        byDefault: 'AES256',
        lacks: 'is encrypted with less than a key of KMS',
        notOf: takesLogs,
    },
    {
        what: 'encryption of the repository',
        terraform: { aws_ecr_repository: 'encryption_configuration[].encryption_type' },
        cloudformation: { 'AWS::ECR::Repository': 'EncryptionConfiguration.EncryptionType' },
        order: (0,order/* ranks */.CS)('AES256', 'KMS', 'KMS_DSSE'),
        byDefault: 'AES256',
        lacks: 'is encrypted with less than a key of KMS',
    },
    {
        what: 'type of the parameter',
        terraform: { aws_ssm_parameter: 'type' },
        order: (0,order/* ranks */.CS)(['String', 'StringList'], 'SecureString'),
        lacks: 'is no longer encrypted',
        holdsNothing: holdsNoSecret,
    },
    {
        what: 'encryption of the account',
        terraform: { aws_ebs_encryption_by_default: 'enabled' },
        order: order/* onOff */.Ro,
        byDefault: true,
        lacks: 'no longer encrypts new volumes',
    },
];
/** The key: one of your own is more than one of AWS, which is more than none. */
const keyOfStore = {
    order: order/* ownKey */.Gt,
    byDefault: null,
    lacks: 'is no longer encrypted with a key of your own',
    unknowns: false,
};
const keys = { ...keyOfStore, what: 'encryption key', ...storeKeys };
/** Of a machine's disks the data is mostly elsewhere; without a key of its own a disk has that of the account. */
const diskKey = { ...keyOfStore, fall: 'medium' };
const diskKeys = [
    {
        ...diskKey,
        what: 'key of the root device',
        terraform: {
            aws_instance: 'root_block_device.kms_key_id',
            aws_spot_instance_request: 'root_block_device.kms_key_id',
        },
    },
    {
        ...diskKey,
        what: 'key of the devices',
        terraform: {
            aws_instance: 'ebs_block_device[].kms_key_id',
            aws_spot_instance_request: 'ebs_block_device[].kms_key_id',
            aws_launch_template: 'block_device_mappings[].ebs.kms_key_id',
        },
        cloudformation: {
            'AWS::EC2::Instance': 'BlockDeviceMappings[].Ebs.KmsKeyId',
            'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.BlockDeviceMappings[].Ebs.KmsKeyId',
        },
    },
];
const apartByDefault = 'rule[].apply_server_side_encryption_by_default';
const ownByDefault = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const stackByDefault = 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault';
const bucketKey = { ...keyOfStore, what: 'key of the bucket', notOf: takesLogs };
const keysOfKms = ['aws:kms', 'aws:kms:dsse'];
/** The key of a bucket, where it stays with KMS: that it leaves KMS is told already. */
const bucketKeys = [
    {
        ...bucketKey,
        terraform: { aws_s3_bucket_server_side_encryption_configuration: `${apartByDefault}.kms_master_key_id` },
        only: [{ terraform: `${apartByDefault}.sse_algorithm`, is: keysOfKms }],
    },
    {
        ...bucketKey,
        terraform: { aws_s3_bucket: `${ownByDefault}.kms_master_key_id` },
        only: [{ terraform: `${ownByDefault}.sse_algorithm`, is: keysOfKms }],
    },
    {
        ...bucketKey,
        cloudformation: { 'AWS::S3::Bucket': `${stackByDefault}.KMSMasterKeyID` },
        only: [{ cloudformation: `${stackByDefault}.SSEAlgorithm`, is: keysOfKms }],
    },
];
/** Whatever encrypts at rest and has no policy that demands it. */
const encryptedStores = [...modes, keys, ...diskKeys, ...bucketKeys];
/** An address, an ARN, a name: what a parameter holds that nobody has to hide. */
function holdsNoSecret(resource) {
    const name = (0,attribute_path/* placesAt */.u)(resource, 'name').flatMap(({ value }) => (0,core_value/* scalarText */.ws)(value) ?? [])[0] ?? '';
    const values = (0,attribute_path/* placesAt */.u)(resource, 'value').flatMap(({ value }) => (value === undefined ? [] : (0,core_value/* possibleValues */.Mp)(value)));
    return values.length > 0 && values.every((value) => !(0,may_be_secret/* mayBeSecret */.l)(name.split('/').at(-1) ?? name, value));
}

// EXTERNAL MODULE: ./build/policies/encryption/file-system-unencrypted.js
var file_system_unencrypted = __webpack_require__(88901);
// EXTERNAL MODULE: ./build/policies/encryption/search-or-cache-unencrypted.js
var search_or_cache_unencrypted = __webpack_require__(17872);
;// CONCATENATED MODULE: ./build/policies/encryption/encryption-weakened.js







const encryption_weakened_keysOfKms = ['aws:kms', 'aws:kms:dsse'];
const encryptionWeakened = (0,loss/* defineLoss */.p)({
    id: 'encryption-weakened',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'What was encrypted is encrypted less, or no longer',
    why: 'Until now a copy of the data was worthless without the key, and whoever holds the key decided who could read it. This change takes one of the two away.',
    remedy: 'Keep the encryption, and the key.',
    limits: [
        'A bucket that receives access logs of S3 or of load balancers is left out where the code shows it: they are delivered to none with a key of KMS.',
        'Whose account another key belongs to is not looked at.',
        'A key that comes from a variable without a default says nothing.',
    ],
    covers: {},
    speaksFor: [
        'ebs-unencrypted',
        'database-unencrypted',
        'file-system-unencrypted',
        'search-or-cache-unencrypted',
        'messaging-unencrypted',
        'analytics-or-ml-unencrypted',
        'customer-key-missing',
        'ebs-default-encryption-off',
        's3-encryption-not-kms',
    ],
    apart: [
        {
            what: 'encryption with a key of KMS',
            notOf: takesLogs,
            terraform: { aws_s3_bucket_server_side_encryption_configuration: 'bucket' },
            such: [{ terraform: 'rule[].apply_server_side_encryption_by_default.sse_algorithm', is: encryption_weakened_keysOfKms }],
            own: {
                type: 'aws_s3_bucket',
                name: 'bucket',
                such: [
                    { terraform: 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm', is: encryption_weakened_keysOfKms },
                ],
            },
        },
    ],
    presences: [
        { what: 'encryption of new volumes by default', terraform: ['aws_ebs_encryption_by_default'] },
        {
            what: 'encryption of the data catalog',
            terraform: ['aws_glue_data_catalog_encryption_settings'],
            cloudformation: ['AWS::Glue::DataCatalogEncryptionSettings'],
            such: [
                {
                    terraform: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
                    cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode',
                    is: ['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'],
                },
            ],
        },
    ],
    falls: [
        ...ebsUnencrypted.rows,
        ...databaseUnencrypted.rows,
        ...file_system_unencrypted/* fileSystemUnencrypted */.N.rows,
        ...search_or_cache_unencrypted/* searchOrCacheUnencrypted */.p.rows,
        ...encryptedStores,
    ],
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-inline-or-shared-role.js






const functions = ['aws_lambda_function', 'AWS::Lambda::Function'];
const tasks = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];
const groups = ['aws_iam_group_policy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::Group'];
const iamInlineOrSharedRole = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-inline-or-shared-role',
    control: 'least-privilege-review',
    severity: 'info',
    on: 'resource',
    types: [...functions, ...tasks, ...groups],
    dialects: ['terraform', 'cloudformation'],
    title: 'Workloads share a role, or a group has a policy of its own',
    why: 'A role that several functions share has the rights of all of them together, and whoever gets into one has those of the others. An inline policy of a group is easily missed by whoever reviews policies.',
    remedy: 'Give each workload a role of its own; make the policy of a group a managed one.',
    limits: [
        'Inline policies of roles are not told: one that belongs to a single role is well kept in it. Those of users are reported by iam-policy-attached-to-user.',
        'Functions of other roots that have the same role are not seen.',
    ],
    covers: {
        checkov: ['CKV_AWS_249'],
        kics: ['IAM Group Inline Policies', 'Lambda Functions Without Unique IAM Roles', 'Serverless Function Without Unique IAM Role'],
    },
    *evaluate({ address, resource }, model) {
        const found = sharedByFunctions(resource, model) ?? sharedByTask(resource) ?? inlineOf(resource);
        if (found === undefined)
            return;
        const { aspect, does, at } = found;
        yield { claim: 'violation', aspect, message: `${address} ${does}.`, trace: [...at, resource.declaration], confidence: 'likely' };
    },
});
function sharedByFunctions(resource, model) {
    if (!functions.includes(resource.type))
        return undefined;
    const role = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['role', 'Role']);
    const text = role === undefined ? undefined : (0,binding/* symbolicText */.SF)(role);
    if (role === undefined || text === undefined)
        return undefined;
    const other = firstTwo(text, resource.root, model).find((one) => one !== resource);
    return other === undefined ? undefined : { aspect: 'shared role', does: `has the same role as ${other.address}`, at: (0,define_policy/* traceOf */.fC)(role) };
}
/** The first two functions of a root with a role, in the order of addresses: each is told with another that has it. */
function firstTwo(role, root, model) {
    return firstsOf(model).get(`${root}\n${role}`) ?? [];
}
const firstsOf = (0,per_model/* perModel */.x)((model) => {
    const sorted = (0,evaluated_code/* managed */.Y)(model, ...functions).toSorted((a, b) => (a.address < b.address ? -1 : 1));
    const all = (0,group_by/* groupBy */.$)(sorted, ({ root, attributes }) => {
        const role = (0,model_fact/* firstAttribute */.Z9)(attributes, ['role', 'Role']);
        return `${root}\n${(role === undefined ? undefined : (0,binding/* symbolicText */.SF)(role)) ?? ''}`;
    });
    return new Map([...all].map(([key, functionsOfRole]) => [key, functionsOfRole.slice(0, 2)]));
});
function sharedByTask({ type, attributes }) {
    if (!tasks.includes(type))
        return undefined;
    const task = (0,model_fact/* firstAttribute */.Z9)(attributes, ['task_role_arn', 'TaskRoleArn']);
    const execution = (0,model_fact/* firstAttribute */.Z9)(attributes, ['execution_role_arn', 'ExecutionRoleArn']);
    const text = task === undefined ? undefined : (0,binding/* symbolicText */.SF)(task);
    if (task === undefined || execution === undefined || text === undefined || (0,binding/* symbolicText */.SF)(execution) !== text)
        return undefined;
    return { aspect: 'one role for two', does: 'lets its containers use the role that starts them', at: (0,define_policy/* traceOf */.fC)(task) };
}
function inlineOf({ type, attributes }) {
    if (!groups.includes(type))
        return undefined;
    if (type !== 'AWS::IAM::Group')
        return { aspect: 'inline policy', does: 'puts a policy inside a group', at: [] };
    const [first] = (0,model_fact/* members */.ol)((0,model_fact/* firstAttribute */.Z9)(attributes, ['Policies'])).items;
    return first === undefined ? undefined : { aspect: 'inline policy', does: 'has a policy inside itself', at: (0,define_policy/* traceOf */.fC)(first) };
}

// EXTERNAL MODULE: ./build/model/compute/user-data.js
var user_data = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/ec2/imds-hop-limit.js






/** What runs containers says so in its user data, its image, its role or its tags. */
const containerHost = /\becs\b|ecs[-_]?cluster|ecs-optimized|\beks\b|kubernetes|bootstrap\.sh|kubelet|bottlerocket|nodeadm/iu;
const imdsHopLimit = (0,define_policy/* defineViolation */.z$)({
    id: 'imds-hop-limit',
    control: 'imdsv2',
    severity: 'low',
    on: 'ec2.launch',
    dialects: ['terraform', 'cloudformation'],
    title: 'Tokens of the metadata service travel farther than the instance',
    why: 'Every hop above one takes the answer of the metadata service past the instance itself: into its containers, or through a proxy on it. What runs there then has the role of the whole machine.',
    remedy: 'Set http_put_response_hop_limit to 1, and give containers roles of their own.',
    limits: [
        'Two hops are accepted where user data, image, role or tags say that the instance runs containers.',
        'A limit that an image or the account sets is not visible.',
    ],
    covers: { checkov: ['CKV_AWS_341'], securityHub: ['AutoScaling.4'] },
    evaluate: (launch) => wideIn(launch),
});
function* wideIn(launch) {
    const { address, resource, metadataOptions } = launch;
    const hops = (0,model_fact/* readNumber */.kz)((0,model_fact/* firstAttribute */.Z9)(metadataOptions, ['http_put_response_hop_limit', 'HttpPutResponseHopLimit']));
    // Mostly nothing is said of hops: then nothing has to be known of the rest.
    if ((0,model_fact/* decide */.LD)(hops, (value) => value > 1, false) === 'no')
        return;
    const allowed = runsContainers(launch) ? 2 : 1;
    const aspect = 'hop limit';
    const question = { aspect, unknown: `how far tokens of ${address} travel`, isWrong: (value) => value > allowed };
    yield* (0,of_fact/* ofFact */.e)(hops, question, (wide) => ({
        claim: 'violation',
        aspect,
        message: `${address} lets tokens of the metadata service travel ${wide?.value ?? 'many'} hops.`,
        trace: [...(wide === undefined ? [] : (0,define_policy/* traceOf */.fC)(wide.source)), resource.declaration],
        confidence: wide === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(wide.source),
        ...(wide === undefined ? {} : narrow(wide.source, allowed)),
    }));
}
function narrow({ kind, origin }, allowed) {
    if (kind !== 'number' || origin.via.length > 0)
        return {};
    return { fix: { title: `Set the limit to ${allowed}`, edits: [{ location: origin.at, replacement: String(allowed) }] } };
}
function runsContainers({ resource }) {
    const { attributes } = resource;
    const data = (0,model_fact/* attribute */.lt)(attributes, 'LaunchTemplateData') ?? attributes;
    const own = ['image_id', 'ami', 'ImageId', 'name', 'name_prefix', 'LaunchTemplateName'];
    const role = (0,model_fact/* firstAttribute */.Z9)(data, ['iam_instance_profile', 'IamInstanceProfile']);
    const texts = [...own.map((name) => (0,model_fact/* attribute */.lt)(data, name)), role, (0,model_fact/* attribute */.lt)(role, 'name'), (0,model_fact/* attribute */.lt)(role, 'Name')].flatMap(textsIn);
    const tags = (0,model_fact/* firstAttribute */.Z9)(data, ['tags', 'Tags', 'TagSpecifications', 'tag_specifications']);
    return [...(0,user_data/* startScripts */.R)(resource), ...texts, ...textsIn(tags)].some((text) => containerHost.test(text));
}
/** Keys included, since a tag that names a cluster does so in its key. */
function textsIn(value) {
    if (value === undefined)
        return [];
    if (value.kind === 'map')
        return [...value.entries].flatMap(([key, entry]) => [key, ...textsIn(entry)]);
    if (value.kind === 'list')
        return (0,model_fact/* members */.ol)(value).items.flatMap(textsIn);
    return [(0,core_value/* scalarText */.ws)(value) ?? (0,binding/* symbolicText */.SF)(value) ?? ''];
}

// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(48310);
;// CONCATENATED MODULE: ./build/policies/ec2/imds-v1-allowed.js






const imdsV1Allowed = (0,define_policy/* defineViolation */.z$)({
    id: 'imds-v1-allowed',
    control: 'imdsv2',
    severity: 'high',
    on: 'ec2.launch',
    dialects: ['terraform', 'cloudformation'],
    speaksFor: ['imds-weakened'],
    title: 'Instance metadata can be read without a token (IMDSv1)',
    why: 'With version 1 of the metadata service one forged request from the instance is enough to read the credentials of its role: a server-side request forgery becomes a stolen identity. Version 2 wants a token that such a request cannot get.',
    remedy: 'Require tokens: set http_tokens to "required" (HttpTokens in CloudFormation).',
    limits: [
        'An AMI or an account-wide default in another repository that requires tokens is not visible; with one in another root, or of another provider, the finding is possible.',
        'An instance that takes its options from a launch template is judged by that template.',
    ],
    covers: {
        checkov: ['CKV_AWS_79'],
        trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'],
        kics: ['Instance Uses Metadata Service IMDSv1'],
        securityHub: ['EC2.8', 'AutoScaling.3', 'EC2.170'],
        cis: ['5.6'],
    },
    *evaluate(launch, model) {
        if (isOff(launch) || followsTemplate(launch))
            return;
        const byDefault = defaultFor(launch, model);
        const question = {
            aspect: 'tokens',
            unknown: 'whether the metadata service requires tokens',
            isWrong: (value) => value !== 'required',
            whenAbsent: byDefault !== 'required',
        };
        const claims = (0,of_fact/* ofFact */.e)(launch.httpTokens, question, (written) => tokensOptional(launch, written?.source, byDefault));
        yield* claims.map((claim) => (claim.claim === 'violation' ? whereItAnswers(launch, claim) : claim));
    },
});
function isOff({ httpEndpoint }) {
    return (0,model_fact/* decide */.LD)(httpEndpoint, isDisabled, false) === 'yes';
}
function isDisabled(endpoint) {
    return endpoint === 'disabled';
}
/** A service that somebody may have turned off gives nothing away there. */
function whereItAnswers({ httpEndpoint }, violation) {
    if (httpEndpoint.kind !== 'unknown')
        return violation;
    const answers = (0,model_fact/* holding */.G)(httpEndpoint, (value) => !isDisabled(value));
    if (answers !== undefined)
        return (0,over_options/* ofOption */.jN)(violation, answers.condition?.expression);
    return { claim: 'unresolved', aspect: 'tokens', unknown: httpEndpoint.unknown, message: 'whether the metadata service answers at all' };
}
function followsTemplate(launch) {
    return launch.fromTemplate && launch.metadataOptions === undefined;
}
function tokensOptional(launch, source, byDefault) {
    const { metadataOptions, resource } = launch;
    const written = [source, metadataOptions].filter((value) => value !== undefined);
    return {
        claim: 'violation',
        aspect: 'tokens',
        message: `${launch.address} ${source === undefined ? 'does not require tokens' : 'makes tokens optional'} for the metadata service.`,
        trace: [...written.flatMap(define_policy/* traceOf */.fC), resource.declaration],
        confidence: source !== undefined ? (0,define_policy/* confidenceIn */.S3)(source) : byDefault === 'elsewhere' ? 'possible' : 'certain',
        ...requireTokens(launch, source),
    };
}
/** `aws_ec2_instance_metadata_defaults` sets it for an account and region; what is written in a launch goes before it (IMDS, order of precedence). */
function defaultFor({ resource }, model) {
    const requiring = (0,evaluated_code/* managed */.Y)(model, 'aws_ec2_instance_metadata_defaults').filter((one) => (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(one.attributes, 'http_tokens')), (value) => value === 'required', false) === 'yes');
    const isHere = requiring.some((one) => one.root === resource.root && one.maybe === undefined && (0,scope/* regionScope */.bS)(one) === (0,scope/* regionScope */.bS)(resource));
    return isHere ? 'required' : requiring.length > 0 ? 'elsewhere' : 'optional';
}
function requireTokens(launch, source) {
    if (source !== undefined && source.origin.via.length > 0)
        return {};
    const terraform = launch.resource.dialect === 'terraform';
    if (source !== undefined) {
        const quoted = terraform || source.origin.at.path.endsWith('.json');
        return { fix: { title: 'Require tokens', edits: [{ location: source.origin.at, replacement: quoted ? '"required"' : 'required' }] } };
    }
    if (!terraform || launch.metadataOptions !== undefined)
        return {};
    // A new block right behind the header: the only place that is sure to be inside the resource whatever follows.
    const { path, range } = launch.resource.declaration;
    const at = { path, range: { startLine: range.startLine + 1, startColumn: 1, endLine: range.startLine + 1, endColumn: 1 } };
    const oneLine = launch.resource.block.range.endLine === launch.resource.block.range.startLine;
    if (oneLine)
        return {};
    return {
        fix: { title: 'Require tokens', edits: [{ location: at, replacement: '  metadata_options {\n    http_tokens = "required"\n  }\n' }] },
    };
}

;// CONCATENATED MODULE: ./build/policies/ec2/imds-weakened.js


const launchesOf = (attribute) => ({
    aws_instance: `metadata_options.${attribute}`,
    aws_launch_template: `metadata_options.${attribute}`,
    aws_launch_configuration: `metadata_options.${attribute}`,
    aws_spot_instance_request: `metadata_options.${attribute}`,
});
const stackLaunchesOf = (attribute) => ({
    'AWS::EC2::LaunchTemplate': `LaunchTemplateData.MetadataOptions.${attribute}`,
    'AWS::AutoScaling::LaunchConfiguration': `MetadataOptions.${attribute}`,
});
const imdsWeakened = (0,loss/* defineLoss */.p)({
    id: 'imds-weakened',
    control: 'imdsv2',
    severity: 'high',
    title: 'Instance metadata can be read more easily than before',
    why: 'With version 1 of the metadata service one forged request from the instance reads the credentials of its role. Until now a token was wanted, or the service was off.',
    remedy: 'Keep http_tokens at "required" (HttpTokens in CloudFormation), and the default of the account.',
    limits: ['What an AMI sets is not visible.'],
    covers: {},
    speaksFor: ['imds-default-present'],
    presences: [
        {
            what: 'default of the account for instance metadata',
            terraform: ['aws_ec2_instance_metadata_defaults'],
            such: [{ terraform: 'http_tokens', is: ['required'] }],
        },
    ],
    falls: [
        {
            what: 'tokens of the metadata service',
            terraform: launchesOf('http_tokens'),
            cloudformation: stackLaunchesOf('HttpTokens'),
            order: (0,order/* ranks */.CS)('optional', 'required'),
            byDefault: 'optional',
            lacks: 'does not require tokens for the metadata service',
        },
        {
            what: 'metadata service',
            terraform: launchesOf('http_endpoint'),
            cloudformation: stackLaunchesOf('HttpEndpoint'),
            order: (0,order/* ranks */.CS)('enabled', 'disabled'),
            byDefault: 'enabled',
            lacks: 'has the metadata service on',
        },
        {
            what: 'least version of the metadata service',
            terraform: { aws_sagemaker_notebook_instance: 'instance_metadata_service_configuration.minimum_instance_metadata_service_version' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion' },
            order: (0,order/* ranks */.CS)('1', '2'),
            byDefault: '1',
            lacks: 'does not require tokens for the metadata service',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ec2/instance-public-ip.js


const instance_public_ip_what = 'public address';
const instance_public_ip_lacks = 'gets a public address';
const instancePublicIp = (0,protection/* defineProtection */.tW)({
    id: 'instance-public-ip',
    control: 'limit-network-access',
    severity: 'medium',
    title: 'Instance gets a public address',
    why: 'With a public address one rule of a security group is all that keeps the internet from it.',
    remedy: 'Leave the address out, and reach the instance through a load balancer or Session Manager.',
    limits: ['Subnets that give addresses by default, and Elastic IPs, are not looked at.'],
    covers: {
        checkov: ['CKV_AWS_88', 'CKV_AWS_333', 'CKV_AWS_389'],
        trivy: ['AVD-AWS-0009'],
        kics: ['EC2 Instance Has Public IP'],
        securityHub: ['EC2.9', 'EC2.25', 'AutoScaling.5', 'ECS.2', 'ECS.16'],
    },
    rows: [
        {
            what: instance_public_ip_what,
            terraform: {
                aws_instance: 'associate_public_ip_address',
                aws_launch_configuration: 'associate_public_ip_address',
                aws_launch_template: 'network_interfaces[].associate_public_ip_address',
            },
            cloudformation: {
                'AWS::EC2::Instance': 'NetworkInterfaces[].AssociatePublicIpAddress',
                'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.NetworkInterfaces[].AssociatePublicIpAddress',
                'AWS::AutoScaling::LaunchConfiguration': 'AssociatePublicIpAddress',
            },
            order: order/* offOn */.DY,
            wanted: false,
            lacks: instance_public_ip_lacks,
        },
        {
            what: instance_public_ip_what,
            terraform: { aws_ecs_service: 'network_configuration.assign_public_ip', aws_ecs_task_set: 'network_configuration.assign_public_ip' },
            order: order/* offOn */.DY,
            wanted: false,
            severity: 'low',
            lacks: 'gives each of its tasks a public address',
        },
        {
            what: instance_public_ip_what,
            cloudformation: {
                'AWS::ECS::Service': 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
                'AWS::ECS::TaskSet': 'NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp',
            },
            order: (0,order/* ranks */.CS)('ENABLED', 'DISABLED'),
            wanted: 'DISABLED',
            severity: 'low',
            lacks: 'gives each of its tasks a public address',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ec2/instance-without-role.js




/** Where each type names its instance profile. */
const instance_without_role_places = new Map([
    ['aws_instance', ['iam_instance_profile']],
    ['aws_spot_instance_request', ['iam_instance_profile']],
    ['aws_launch_configuration', ['iam_instance_profile']],
    ['aws_launch_template', ['iam_instance_profile']],
    ['AWS::EC2::Instance', ['IamInstanceProfile']],
    ['AWS::AutoScaling::LaunchConfiguration', ['IamInstanceProfile']],
    ['AWS::EC2::LaunchTemplate', ['LaunchTemplateData', 'IamInstanceProfile']],
]);
/** Where an instance profile names its role. */
const profiles = new Map([
    ['aws_iam_instance_profile', ['role', 'roles']],
    ['AWS::IAM::InstanceProfile', ['Roles']],
]);
const instanceWithoutRole = (0,define_policy/* defineViolation */.z$)({
    id: 'instance-without-role',
    control: 'use-temporary-credentials',
    severity: 'low',
    on: 'resource',
    types: [...instance_without_role_places.keys(), ...profiles.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'An instance has no role',
    why: 'What runs on it and needs AWS gets an access key that somebody puts there, and that stays in images and backups. Without a role the instance cannot be managed by Systems Manager either, so that it needs a way in.',
    remedy: 'Give it an instance profile with a role, be it only for Systems Manager.',
    limits: [
        'An instance that is made from a launch template may have the role from there, and is not judged.',
        'A launch template of an EKS node group gets the role from the group.',
    ],
    covers: { checkov: ['CKV2_AWS_41'], kics: ['EC2 Instance Has No IAM Role'], cis: ['1.18'] },
    *evaluate({ address, resource }, model) {
        const names = profiles.get(resource.type);
        if (names !== undefined) {
            if (isSet((0,model_fact/* firstAttribute */.Z9)(resource.attributes, names)))
                return;
            const message = `${address} is an instance profile without a role, so what runs with it needs keys.`;
            yield { claim: 'violation', aspect: 'role', message, trace: [resource.declaration], confidence: 'likely' };
            return;
        }
        const profile = (0,model_fact/* attribute */.lt)(resource.attributes, ...(instance_without_role_places.get(resource.type) ?? []));
        if (profile?.kind === 'unknown' && profile.reference === undefined && profile.reason !== 'data-source') {
            yield { claim: 'unresolved', aspect: 'role', unknown: profile, message: `whether ${address} has a role` };
            return;
        }
        if (isSet(profile) || isRoleFromElsewhere(resource, model))
            return;
        yield {
            claim: 'violation',
            aspect: 'role',
            message: `${address} has no instance profile, so what runs on it needs keys.`,
            trace: [...(profile === undefined ? [] : (0,define_policy/* traceOf */.fC)(profile)), resource.declaration],
            confidence: 'likely',
        };
    },
});
function isSet(profile) {
    if (profile?.kind === 'string')
        return profile.value !== '';
    return profile?.kind === 'list' ? profile.items.length > 0 : profile !== undefined;
}
function isRoleFromElsewhere(resource, model) {
    return (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['launch_template', 'LaunchTemplate']) !== undefined || isOfNodeGroup(resource, model);
}
function isOfNodeGroup(template, model) {
    if (template.type !== 'aws_launch_template' && template.type !== 'AWS::EC2::LaunchTemplate')
        return false;
    return (0,evaluated_code/* managed */.Y)(model, 'aws_eks_node_group', 'AWS::EKS::Nodegroup').some((group) => {
        const used = (0,model_fact/* firstAttribute */.Z9)(group.attributes, ['launch_template', 'LaunchTemplate']);
        const names = ['id', 'name', 'Id', 'Name'].map((name) => (0,model_fact/* attribute */.lt)(used, name));
        const own = (0,model_fact/* firstAttribute */.Z9)(template.attributes, ['name', 'LaunchTemplateName']);
        return group.root === template.root && names.some((name) => (0,binding/* binds */.fO)(name, template, [own]) === 'yes');
    });
}

;// CONCATENATED MODULE: ./build/policies/kms/kms-key-deletion-or-disable.js



const types = [
    'aws_kms_key',
    'aws_kms_external_key',
    'aws_kms_replica_key',
    'aws_kms_replica_external_key',
    'AWS::KMS::Key',
    'AWS::KMS::ReplicaKey',
];
/** Days that KMS waits before it deletes a key, unless told otherwise: the most that it can be told. */
const daysMax = 30;
const kmsKeyDeletionOrDisable = (0,define_policy/* defineEvidence */.xZ)({
    id: 'kms-key-deletion-or-disable',
    control: 'data-encryption-at-rest',
    severity: 'critical',
    on: 'resource',
    types,
    dialects: ['terraform', 'cloudformation'],
    title: 'Encryption key is deleted or disabled',
    why: 'Everything that is encrypted with a key is lost with it: databases, volumes, buckets, backups. A disabled key makes all of them unreadable at once, and a deleted one for good.',
    remedy: 'Keep the key until what it encrypts is encrypted with another one or deleted. Disable it for a while before it is deleted, and leave the waiting period at 30 days.',
    limits: [
        'Whether anything is still encrypted with the key is not visible in code.',
        'A template or directory that goes as a whole is not reported, nor a key that a removed block or DeletionPolicy: Retain keeps.',
    ],
    covers: { checkov: ['CKV_AWS_227'], securityHub: ['KMS.3'] },
    *evaluate({ address, resource }) {
        yield* waiting(address, resource);
        const enabled = (0,model_fact/* readBool */.r5)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['is_enabled', 'enabled', 'Enabled']));
        const on = (0,model_fact/* decide */.LD)(enabled, (value) => value, true);
        if (on === 'no') {
            yield (0,define_policy/* turnedOff */.A1)(enabled, resource);
            return;
        }
        yield {
            claim: 'evidence',
            scope: `key ${nameOf(resource)}`,
            extent: `The key ${address}`,
            part: 'key',
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(isRetained(resource) ? { ofSubject: true } : { onlyDeleted: true }),
            ...(on === 'unknown' && enabled.kind === 'unknown' ? { maybe: enabled.unknown } : {}),
        };
    },
    lost: ({ extent, part }) => part === 'key'
        ? `${extent} is deleted or disabled by this change: what it encrypts can then not be read any more.`
        : `${extent} is cut by this change: fewer days are left to notice that it was deleted by mistake.`,
});
/** A waiting period that is cut is a loss of its own, and a lesser one. */
function* waiting(address, resource) {
    const days = (0,model_fact/* readNumber */.kz)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['deletion_window_in_days', 'PendingWindowInDays']));
    if ((0,model_fact/* decide */.LD)(days, (value) => value >= daysMax, true) !== 'yes')
        return;
    yield {
        claim: 'evidence',
        scope: '30 days before deletion',
        part: 'waiting period',
        extent: `The waiting period of 30 days of ${address}`,
        severity: 'medium',
        ofSubject: true,
        trace: (0,define_policy/* declaredAt */.kK)(resource),
    };
}
function isRetained({ meta }) {
    return (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(meta, 'DeletionPolicy')), (policy) => policy.startsWith('Retain'), false) === 'yes';
}
/** A key has no name of its own; what describes it tells it from others of the same code. */
function nameOf({ attributes, address }) {
    const description = (0,model_fact/* firstAttribute */.Z9)(attributes, ['description', 'Description']);
    return (description && (0,binding/* symbolicText */.SF)(description)) ?? address;
}

;// CONCATENATED MODULE: ./build/policies/kms/kms-present.js








const paths = new Map([...Object.entries(storeKeys.terraform), ...Object.entries(storeKeys.cloudformation)]);
const kmsPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'kms-present',
    control: 'data-encryption-at-rest',
    severity: 'info',
    on: 'resource',
    types: ['aws_kms_key', 'AWS::KMS::Key'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Data is encrypted with keys of your own',
    why: 'The policy of your own key says who may use it, and each use is recorded; it can be taken away from whoever should no longer read.',
    remedy: 'Declare keys with rotation and a policy of their own, and let stores refer to them.',
    limits: ['Keys of another root that stores look up are not counted.'],
    covers: { checkov: ['CKV2_AWS_64'], cis: ['3.6'] },
    *evaluate({ address, resource }, model) {
        const rotates = (0,model_fact/* readBool */.r5)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['enable_key_rotation', 'EnableKeyRotation']));
        if ((0,model_fact/* decide */.LD)(rotates, (on) => !on, true) === 'yes' || (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['policy', 'KeyPolicy']) === undefined)
            return;
        const users = usersOf(resource, model);
        if (users.length === 0)
            return;
        if (rotates.kind === 'unknown') {
            yield { claim: 'unresolved', aspect: 'rotation', unknown: rotates.unknown, message: `whether ${address} rotates` };
            return;
        }
        const extent = `key ${address}, with rotation and a policy, of ${users.length} ${users.length === 1 ? 'store' : 'stores'}`;
        yield {
            claim: 'evidence',
            scope: `keys of stores: ${(0,scope/* accountScope */.i4)(resource)}`,
            extent,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(0,provider_place/* standsAt */.T7)(resource, model),
        };
    },
    lost: ({ extent }) => `The ${extent} is gone or has lost its rotation, its policy or its stores.`,
});
function usersOf(key, model) {
    return (0,evaluated_code/* managed */.Y)(model, ...paths.keys()).filter((store) => {
        const path = store.root === key.root ? paths.get(store.type) : undefined;
        return path !== undefined && (0,attribute_path/* placesAt */.u)(store, path).some(({ value }) => (0,binding/* binds */.fO)(value, key, []) === 'yes');
    });
}

;// CONCATENATED MODULE: ./build/policies/kms/kms-rotation-off.js


/** Only keys whose material AWS makes and that encrypt both ways can rotate by themselves. */
const keyRotation = {
    what: 'key rotation',
    terraform: { aws_kms_key: 'enable_key_rotation' },
    cloudformation: { 'AWS::KMS::Key': 'EnableKeyRotation' },
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'does not rotate its key material',
    only: [
        { terraform: 'customer_master_key_spec', cloudformation: 'KeySpec', is: ['SYMMETRIC_DEFAULT'], byDefault: 'SYMMETRIC_DEFAULT' },
        { terraform: 'key_usage', cloudformation: 'KeyUsage', is: ['ENCRYPT_DECRYPT'], byDefault: 'ENCRYPT_DECRYPT' },
        { cloudformation: 'Origin', is: ['AWS_KMS'], byDefault: 'AWS_KMS' },
        { terraform: 'custom_key_store_id', is: 'not set' },
    ],
};
const kmsRotationOff = (0,protection/* defineProtection */.tW)({
    id: 'kms-rotation-off',
    control: 'rotate-keys',
    severity: 'medium',
    title: 'KMS key is never rotated',
    why: 'All that a key ever encrypted stays readable to whoever got hold of its material once. Rotation makes new material each year, keeps the old one for what it encrypted, and costs nothing to those who use the key.',
    remedy: 'Turn rotation on: enable_key_rotation = true (EnableKeyRotation in CloudFormation).',
    limits: ['Keys that cannot rotate by themselves (asymmetric, HMAC, imported material, custom key stores) are left out.'],
    covers: {
        checkov: ['CKV_AWS_7'],
        trivy: ['AVD-AWS-0065'],
        kics: ['CMK Rotation Disabled', 'KMS Key Rotation Disabled'],
        securityHub: ['KMS.4'],
        cis: ['3.6'],
    },
    rows: [keyRotation],
});

;// CONCATENATED MODULE: ./build/policies/kms/kms-rotation-disabled-by-change.js



const kmsRotationDisabledByChange = (0,loss/* defineLoss */.p)({
    id: 'kms-rotation-disabled-by-change',
    control: 'rotate-keys',
    severity: 'high',
    title: 'Rotation of a KMS key is turned off or made rarer',
    why: 'The key was rotated until now. From this change on whatever it encrypts hangs on one key material, for as long as the key exists.',
    remedy: 'Keep rotation on and the period as it was.',
    limits: ['A key that is replaced by another one of another name is not compared with it.'],
    covers: {},
    speaksFor: ['kms-rotation-off'],
    falls: [
        keyRotation,
        {
            what: 'rotation period in days',
            terraform: { aws_kms_key: 'rotation_period_in_days' },
            cloudformation: { 'AWS::KMS::Key': 'RotationPeriodInDays' },
            order: order/* less */.M7,
            byDefault: 365,
            lacks: 'is rotated less often',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/lakeformation/lake-guard-weakened.js


const lakeGuardWeakened = (0,loss/* defineLoss */.p)({
    id: 'lake-guard-weakened',
    control: 'least-privilege-review',
    severity: 'medium',
    title: 'Lake Formation guards less of the data lake',
    why: 'Grants, column filters and row filters of Lake Formation hold for places that are registered with it, and for principals that opted in where access is hybrid. Elsewhere whoever IAM lets read the bucket reads all of it.',
    remedy: 'Keep the place registered, without hybrid access.',
    limits: ['Who has opted in to Lake Formation under hybrid access is not looked at.'],
    covers: {},
    companions: [
        {
            what: 'registration with Lake Formation',
            lacks: 'is not registered with Lake Formation',
            elsewhere: true,
            terraform: { of: { aws_s3_bucket: 'arn' }, by: { aws_lakeformation_resource: 'arn' } },
            cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: { 'AWS::LakeFormation::Resource': 'ResourceArn' } },
        },
    ],
    falls: [
        {
            what: 'grants of Lake Formation for everybody',
            terraform: { aws_lakeformation_resource: 'hybrid_access_enabled' },
            cloudformation: { 'AWS::LakeFormation::Resource': 'HybridAccessEnabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            lacks: 'leaves to IAM whoever has not opted in',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/lambda/runtimes.js
/** The day of the table: what ends later is not in it, since such days are moved. */
const runtimesAsOf = '2026-05-01';
/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html: the day from which a runtime gets no patches. */
const deprecatedRuntimes = new Map([
    ['nodejs', '2016-10-31'],
    ['nodejs4.3', '2020-03-05'],
    ['nodejs4.3-edge', '2020-03-05'],
    ['nodejs6.10', '2019-08-12'],
    ['nodejs8.10', '2020-03-06'],
    ['nodejs10.x', '2021-07-30'],
    ['nodejs12.x', '2023-03-31'],
    ['nodejs14.x', '2023-12-04'],
    ['nodejs16.x', '2024-06-12'],
    ['nodejs18.x', '2025-09-01'],
    ['nodejs20.x', '2026-04-30'],
    ['python2.7', '2021-07-15'],
    ['python3.6', '2022-07-18'],
    ['python3.7', '2023-12-04'],
    ['python3.8', '2024-10-14'],
    ['python3.9', '2025-12-15'],
    ['ruby2.5', '2021-07-30'],
    ['ruby2.7', '2023-12-07'],
    ['ruby3.2', '2026-03-31'],
    ['java8', '2024-01-08'],
    ['dotnetcore1.0', '2019-06-27'],
    ['dotnetcore2.0', '2019-05-30'],
    ['dotnetcore2.1', '2022-01-05'],
    ['dotnetcore3.1', '2023-04-03'],
    ['dotnet5.0', '2022-05-10'],
    ['dotnet6', '2024-12-20'],
    ['dotnet7', '2024-05-14'],
    ['go1.x', '2024-01-08'],
    ['provided', '2024-01-08'],
]);
/** What takes its place, by how its name begins; the first that fits. */
const successors = [
    ['nodejs', 'nodejs22.x'],
    ['python', 'python3.13'],
    ['ruby', 'ruby3.4'],
    ['java8', 'java8.al2'],
    ['dotnet', 'dotnet10'],
    ['go1.x', 'provided.al2023'],
    ['provided', 'provided.al2023'],
];
/** The supported runtime that is nearest to it. */
function successorOf(runtime) {
    return successors.find(([prefix]) => runtime.startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./build/policies/lambda/lambda-runtime-deprecated.js




const lambdaRuntimeDeprecated = (0,define_policy/* defineViolation */.z$)({
    id: 'lambda-runtime-deprecated',
    control: 'manage-application-vulnerabilities',
    severity: 'medium',
    on: 'resource',
    types: ['aws_lambda_function', 'AWS::Lambda::Function'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Function runs on a runtime that gets no patches',
    why: 'AWS mends the flaws of a runtime until the day of its deprecation. What is found later stays, and some day the function can no longer be updated.',
    remedy: 'Move to a supported runtime.',
    limits: [
        `The table of runtimes is of ${runtimesAsOf}: what was deprecated later is not told.`,
        'Images of containers are not looked into.',
    ],
    covers: { checkov: ['CKV_AWS_363'], securityHub: ['Lambda.2'] },
    *evaluate({ address, resource }) {
        const written = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['runtime', 'Runtime']);
        if (written === undefined)
            return;
        const options = (0,core_value/* possibleValues */.Mp)((0,core_value/* defaultOption */.hd)(written));
        const old = options.flatMap((value) => (value.kind === 'string' && deprecatedRuntimes.has(value.value) ? [value] : []))[0];
        const unknown = options.flatMap((value) => (0,model_fact/* unknownPart */.QH)(value) ?? [])[0];
        if (old !== undefined) {
            const fix = fixOf(old, old.value, resource);
            yield {
                claim: 'violation',
                aspect: 'runtime',
                message: `${address} runs on ${old.value}, which gets no patches since ${deprecatedRuntimes.get(old.value) ?? ''}.`,
                trace: [...(0,define_policy/* traceOf */.fC)(old), resource.declaration],
                confidence: options.length > 1 ? 'likely' : (0,define_policy/* confidenceIn */.S3)(old),
                ...(fix === undefined ? {} : { fix }),
            };
        }
        else if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'runtime', unknown, message: `whether the runtime of ${address} is supported` };
        }
    },
});
function fixOf({ origin }, runtime, { dialect }) {
    const successor = successorOf(runtime);
    if (successor === undefined || origin.via.length > 0)
        return undefined;
    const isQuoted = dialect === 'terraform' || origin.at.path.endsWith('.json');
    return {
        title: `Move to ${successor}`,
        edits: [{ location: origin.at, replacement: isQuoted ? JSON.stringify(successor) : successor }],
    };
}

;// CONCATENATED MODULE: ./build/policies/iam/least-privilege-present.js

const leastPrivilegePresent = (0,presence/* definePresence */.nm)({
    id: 'least-privilege-present',
    control: 'least-privilege-review',
    severity: 'info',
    speaksFor: ['permissions-boundary-removed'],
    title: 'Rights are looked at and bounded',
    why: 'Rights that nobody uses are found only where something looks for them, and a boundary keeps what a team gives itself within limits.',
    remedy: 'Declare an analyzer of unused access, and give roles that teams make a permissions boundary.',
    limits: ['How many policies have no wildcards is not counted: each that has some is reported by itself.'],
    covers: {},
    rows: [
        {
            what: 'analyzer of unused access',
            terraform: ['aws_accessanalyzer_analyzer'],
            cloudformation: ['AWS::AccessAnalyzer::Analyzer'],
            such: [{ terraform: 'type', cloudformation: 'Type', is: ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'] }],
        },
        {
            what: 'permissions boundary of a role',
            terraform: ['aws_iam_role'],
            cloudformation: ['AWS::IAM::Role'],
            such: [{ terraform: 'permissions_boundary', cloudformation: 'PermissionsBoundary', is: 'set' }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cloudtrail/log-bucket-protection-weakened.js

/** Logs that are kept this long are kept long enough, whatever they were kept before. */
const daysEnough = 365;
const logBucketProtectionWeakened = (0,define_policy/* defineStrength */.lL)({
    id: 'log-bucket-protection-weakened',
    control: 'audit-api-calls',
    severity: 'high',
    on: 's3.log-bucket',
    dialects: ['terraform', 'cloudformation'],
    title: 'Logs can be changed or deleted more easily',
    why: 'Whoever breaks in wants the logs gone, and an investigation often begins months later. Versions, locks and long periods are what is left of the evidence then.',
    remedy: 'Keep versioning and the object lock of log buckets on, keep logs for a year at least, and never let the bucket be destroyed with what is in it.',
    limits: [
        'A period of a year or more is never reported, however long it was before.',
        'Statements of the bucket policy that deny deletion are not compared here.',
        'Buckets that get their logs from other code are not known as log buckets.',
    ],
    speaksFor: ['backup-weakened', 's3-versioning-off'],
    covers: {},
    *evaluate({ address, resource, logs, only, protections }) {
        const words = [...new Set(logs.map(({ what }) => what))].join(', ');
        const trace = [resource.block];
        yield { claim: 'strength', aspect: 'protection of logs', degree: { kind: 'bucket', address, logs: words, protections, only }, trace };
        for (const { aspect, protection, protects } of partsOf(protections)) {
            if (protection.kind === 'unknown')
                yield { claim: 'unresolved', aspect, unknown: protection, message: `${aspect} in ${address}`, onlyLost: true };
            else if (protects)
                yield { claim: 'strength', aspect, degree: { kind: 'proof' }, trace, proves: true };
        }
    },
    weaker: (base, head) => {
        if (base.kind === 'proof' || head.kind === 'proof')
            return undefined;
        const [first, ...others] = lossesBetween(base.protections, head.protections);
        if (first === undefined)
            return undefined;
        const all = [first, ...others];
        const only = all.every((loss) => loss.only !== undefined) ? first.only : undefined;
        return {
            message: `${head.address}, which receives ${head.logs} logs${forSome(head.only)}: ${all.map(({ words }) => words).join('; ')}${forSome(only)}.`,
            confidence: head.only === undefined && only === undefined ? 'certain' : 'likely',
        };
    },
});
function forSome(condition) {
    return condition === undefined ? '' : ` for some values of ${condition.expression}`;
}
function partsOf({ versioning, lockDays, expiryDays, mayBeEmptied }) {
    return [
        { aspect: 'whether former versions of logs are kept', protection: versioning, protects: isLeast(versioning, (value) => value) },
        { aspect: 'how long logs are locked', protection: lockDays, protects: isLeast(lockDays, (days) => days > 0) },
        { aspect: 'how long logs are kept', protection: expiryDays, protects: true },
        { aspect: 'whether logs may go with their bucket', protection: mayBeEmptied, protects: isLeast(mayBeEmptied, (value) => !value) },
    ];
}
function isLeast(protection, test) {
    return protection.kind === 'least' && test(protection.value);
}
function lossesBetween(base, head) {
    const isOver = lossOf(base.versioning, head.versioning, (before, after) => before && !after ? 'versioning is off, so files can be overwritten' : undefined);
    const isLocked = lossOf(base.lockDays, head.lockDays, (before, after) => {
        if (after >= before)
            return undefined;
        return after === 0 ? 'the object lock is gone' : `files are locked for ${after} days instead of ${before}`;
    });
    const isKept = lossOf(base.expiryDays, head.expiryDays, (before, after) => after < before && after < daysEnough
        ? `files are deleted after ${after} days instead of ${before === Infinity ? 'never' : before}`
        : undefined);
    const isEmptied = lossOf(base.mayBeEmptied, head.mayBeEmptied, (before, after) => !before && after ? 'it may be destroyed with all that is in it' : undefined);
    return [isOver, isLocked, isKept, isEmptied].flatMap((loss) => loss ?? []);
}
function lossOf(base, head, inWords) {
    if (base.kind === 'unknown' || head.kind === 'unknown')
        return undefined;
    const words = inWords(base.value, head.value);
    return words === undefined ? undefined : { words, only: head.only };
}

;// CONCATENATED MODULE: ./build/policies/logs/log-retention-shortened.js


const logRetentionShortened = (0,loss/* defineLoss */.p)({
    id: 'log-retention-shortened',
    control: 'audit-api-calls',
    severity: 'medium',
    title: 'Logs are deleted sooner than before',
    why: 'With the next run what is older is deleted, and an investigation that begins next month ends where the logs begin.',
    remedy: 'Keep the retention, or copy what is older elsewhere first.',
    limits: ['How long buckets keep logs is reported by the policy on log buckets.'],
    covers: { checkov: ['CKV_AWS_338'] },
    speaksFor: ['log-retention-unset-or-short'],
    falls: [
        {
            what: 'retention in days',
            terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
            cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
            order: order/* moreOrForever */.Cw,
            byDefault: null,
            lacks: 'keeps its logs for a shorter time',
        },
        {
            what: 'retention of events in days',
            terraform: { aws_cloudtrail_event_data_store: 'retention_period' },
            cloudformation: { 'AWS::CloudTrail::EventDataStore': 'RetentionPeriod' },
            order: order/* more */.OS,
            byDefault: 2557,
            lacks: 'keeps events for a shorter time',
        },
        {
            what: 'retention of the history in days',
            terraform: { aws_config_retention_configuration: 'retention_period_in_days' },
            order: order/* more */.OS,
            byDefault: 2557,
            lacks: 'keeps the history of settings for a shorter time',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/logs/log-retention-unset-or-short.js


const logRetentionUnsetOrShort = (0,protection/* defineProtection */.tW)({
    id: 'log-retention-unset-or-short',
    control: 'audit-api-calls',
    severity: 'low',
    strict: true,
    title: 'Logs are kept for less than a year, or nobody said for how long',
    why: 'Break-ins are often found months later. Logs that are deleted by then cannot tell when they began, and logs without a retention are kept and paid for forever.',
    remedy: 'Declare a retention of at least 365 days for what security needs.',
    limits: ['Whether a log group holds anything that security needs is not looked at.'],
    covers: { checkov: ['CKV_AWS_66', 'CKV_AWS_338'], kics: ['CloudWatch Without Retention Period Specified'] },
    rows: [
        {
            what: 'retention',
            terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
            cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
            order: order/* moreOrForever */.Cw,
            wanted: 365,
            lacks: 'keeps its logs for less than a year',
        },
        {
            what: 'decision on the retention',
            terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
            cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            unknowns: false,
            // Kept for ever, which costs and harms nobody.
            severity: 'info',
            lacks: 'keeps its logs for ever, and nobody said so',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/database/minor-version-upgrade-off.js


const minor_version_upgrade_off_what = 'automatic upgrade of minor versions';
const minor_version_upgrade_off_lacks = 'does not upgrade minor versions by itself';
/** Platforms that a service goes on running for those who name them, without what was mended since. */
const oldPlatforms = [
    {
        what: 'version of Glue',
        terraform: { aws_glue_job: 'glue_version' },
        cloudformation: { 'AWS::Glue::Job': 'GlueVersion' },
        order: (0,order/* anyBut */.uC)('0.9', '1.0', '2.0'),
        // A Python shell names a version as well, which says nothing of what it runs on.
        only: [{ terraform: 'command.name', cloudformation: 'Command.Name', is: ['glueetl', 'gluestreaming'], byDefault: 'glueetl' }],
        wanted: '5.0',
        fix: false,
        lacks: 'runs on a version of Glue that is no longer supported',
    },
    {
        what: 'platform of the notebook',
        terraform: { aws_sagemaker_notebook_instance: 'platform_identifier' },
        cloudformation: { 'AWS::SageMaker::NotebookInstance': 'PlatformIdentifier' },
        order: (0,order/* anyBut */.uC)('notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2'),
        wanted: 'notebook-al2-v3',
        fix: false,
        lacks: 'runs on a platform that is no longer supported',
    },
    {
        what: 'platform of Fargate',
        terraform: { aws_ecs_service: 'platform_version', aws_ecs_task_set: 'platform_version' },
        cloudformation: { 'AWS::ECS::Service': 'PlatformVersion', 'AWS::ECS::TaskSet': 'PlatformVersion' },
        // Windows has no other platform than 1.0.0.
        order: (0,order/* anyBut */.uC)('1.1.0', '1.2.0', '1.3.0'),
        wanted: 'LATEST',
        lacks: 'stays on an old platform of Fargate',
    },
];
const minorVersionUpgradeOff = (0,protection/* defineProtection */.tW)({
    id: 'minor-version-upgrade-off',
    control: 'manage-infrastructure-vulnerabilities',
    severity: 'low',
    title: 'Minor versions are not upgraded by themselves',
    why: 'Flaws of databases are mended in minor versions. Those who upgrade by hand do it when they have heard of one.',
    remedy: 'Turn automatic minor upgrades on.',
    limits: ['Windows of maintenance are not looked at.'],
    covers: {
        checkov: ['CKV_AWS_207', 'CKV_AWS_340', 'CKV_AWS_141', 'CKV_AWS_222', 'CKV_AWS_226', 'CKV_AWS_322'],
        kics: ['Automatic Minor Upgrades Disabled'],
        securityHub: [
            'RDS.13',
            'RDS.35',
            'ElastiCache.2',
            'DMS.6',
            'Redshift.6',
            'MQ.3',
            'ElasticBeanstalk.2',
            'Glue.4',
            'SageMaker.8',
            'ECS.10',
        ],
        cis: ['2.3.2'],
    },
    rows: [
        {
            what: minor_version_upgrade_off_what,
            terraform: {
                aws_db_instance: 'auto_minor_version_upgrade',
                aws_rds_cluster_instance: 'auto_minor_version_upgrade',
                aws_elasticache_cluster: 'auto_minor_version_upgrade',
                aws_elasticache_replication_group: 'auto_minor_version_upgrade',
                aws_redshift_cluster: 'allow_version_upgrade',
            },
            cloudformation: {
                'AWS::RDS::DBInstance': 'AutoMinorVersionUpgrade',
                'AWS::RDS::DBCluster': 'AutoMinorVersionUpgrade',
                'AWS::DMS::ReplicationInstance': 'AutoMinorVersionUpgrade',
                'AWS::ElastiCache::CacheCluster': 'AutoMinorVersionUpgrade',
                'AWS::ElastiCache::ReplicationGroup': 'AutoMinorVersionUpgrade',
                'AWS::Redshift::Cluster': 'AllowVersionUpgrade',
            },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: minor_version_upgrade_off_lacks,
        },
        {
            what: minor_version_upgrade_off_what,
            terraform: { aws_dms_replication_instance: 'auto_minor_version_upgrade' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: minor_version_upgrade_off_lacks,
        },
        {
            what: minor_version_upgrade_off_what,
            terraform: { aws_mq_broker: 'auto_minor_version_upgrade' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            absent: 'info',
            lacks: minor_version_upgrade_off_lacks,
        },
        {
            what: minor_version_upgrade_off_what,
            cloudformation: { 'AWS::AmazonMQ::Broker': 'AutoMinorVersionUpgrade' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: minor_version_upgrade_off_lacks,
        },
        {
            what: 'updates of the platform',
            terraform: { aws_elastic_beanstalk_environment: 'setting[name=ManagedActionsEnabled].value' },
            cloudformation: { 'AWS::ElasticBeanstalk::Environment': 'OptionSettings[OptionName=ManagedActionsEnabled].Value' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            absent: 'info',
            fix: false,
            lacks: 'does not update its platform by itself',
        },
        ...oldPlatforms,
    ],
});

;// CONCATENATED MODULE: ./build/policies/database/multi-az-present.js

const multiAzPresent = (0,presence/* definePresence */.nm)({
    id: 'multi-az-present',
    control: 'multi-az-redundancy',
    severity: 'info',
    title: 'Databases run in more than one Availability Zone',
    why: 'Zones do fail now and then, and what runs in only one is down until it comes back.',
    remedy: 'Set multi_az for what must stay up.',
    limits: ['A database that is deleted is reported as well.'],
    covers: {},
    rows: [
        {
            what: 'database in several zones',
            terraform: ['aws_db_instance'],
            cloudformation: ['AWS::RDS::DBInstance'],
            such: [{ terraform: 'multi_az', cloudformation: 'MultiAZ', is: [true], byDefault: false }],
        },
        {
            what: 'cache in several zones',
            terraform: ['aws_elasticache_replication_group'],
            cloudformation: ['AWS::ElastiCache::ReplicationGroup'],
            such: [{ terraform: 'multi_az_enabled', cloudformation: 'MultiAZEnabled', is: [true], byDefault: false }],
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(58730);
// EXTERNAL MODULE: ./build/analysis/cidr/traffic-text.js
var traffic_text = __webpack_require__(25399);
;// CONCATENATED MODULE: ./build/policies/security-groups/new-packet.js






/** A packet that the violation lets in and base's group did not: in no deployment, or else not in all of them. */
function newPacket({ exposes }, base) {
    if (exposes === undefined)
        return undefined;
    const { admitted, optional, unknowns } = (0,network_traffic/* groupTraffic */.V)(base, 'ingress');
    if (isAllIn(exposes, admitted))
        return 'nothing';
    const maybe = unknowns.map(widest);
    const somewhere = optional.map((flow) => flow.traffic);
    return packetOutside(exposes, admitted, [...somewhere, ...maybe]) ?? packetOutside(exposes, admitted, maybe);
}
/** Sets that were cut short are too small, which proves nothing of the first and is safe in the second. */
function isAllIn(exposes, admitted) {
    return !exposes.limited && (0,traffic_set/* hasNoTraffic */.DP)((0,traffic_set/* subtractTraffic */.Cp)(exposes, admitted));
}
/** As a witness, one packet of the first that is neither in the second nor in one of the rules. */
function packetOutside(exposes, admitted, rules = []) {
    const packet = (0,traffic_text/* witnessPacket */.Gc)((0,traffic_set/* subtractTraffic */.Cp)((0,traffic_set/* subtractTraffic */.Cp)(exposes, admitted), (0,traffic_set/* trafficSet */.QG)(rules)));
    return packet === undefined ? undefined : { kind: 'packet', facts: { ...packet } };
}
/** What a part that cannot be read admits at most. */
function widest({ sources, protocol, ports }) {
    return { sources: sources ?? (0,source_set/* sourceSet */.eE)(address_set/* allAddresses */.I1), protocol: protocol ?? 'all', ports: ports ?? port_set/* allPorts */.i2 };
}

;// CONCATENATED MODULE: ./build/policies/vpc/nacl-ingress-admin-open.js












const admin = new Map([
    [22, 'SSH'],
    [3389, 'RDP'],
]);
/** Passwords in the clear: said where nothing worse is, of entries that mean these ports. */
const clear = new Map([
    [20, 'FTP'],
    [21, 'FTP'],
]);
/** An entry for more ports than the well-known ones is not about any of them. */
const narrowPorts = 1024;
/** AWS admits at most 40 entries in each direction (Amazon VPC quotas). Each is cut against all before it, so that many cost much. */
const entriesMax = 200;
const naclIngressAdminOpen = (0,define_policy/* defineViolation */.z$)({
    id: 'nacl-ingress-admin-open',
    control: 'cleanup-risky-open-ports',
    severity: 'medium',
    on: 'network.acl',
    dialects: ['terraform', 'cloudformation'],
    title: 'Network ACL lets anyone reach an administration port, or FTP',
    why: 'The network ACL is the second wall around a subnet: when it lets SSH or RDP in from anywhere, one mistake in a security group is enough to expose a machine.',
    remedy: 'Deny 22 and 3389 from 0.0.0.0/0 with a lower rule number, or allow only the ports and addresses that the subnet serves.',
    limits: [
        'Ports of FTP are reported where neither SSH nor RDP is open.',
        'Entries whose number is not known are taken in the order of the code, behind those that are known.',
        'Of more than 200 entries the first 200 are judged, and the review says so and fails.',
    ],
    covers: {
        checkov: ['CKV_AWS_231', 'CKV_AWS_232', 'CKV_AWS_229', 'CKV_AWS_230', 'CKV_AWS_352'],
        trivy: ['AVD-AWS-0105', 'AVD-AWS-0102'],
        kics: ['Network ACL With Unrestricted Access To SSH', 'Network ACL With Unrestricted Access To RDP'],
        securityHub: ['EC2.21'],
        cis: ['5.1'],
    },
    *evaluate(acl) {
        const { admitted, unknown } = admittedBy(acl);
        const isOpen = ([port]) => (0,address_reach/* isAnywhere */.aW)((0,traffic_set/* sourcesOf */.u0)(admitted.traffic, cidr_protocol/* TCP */.qi, (0,port_set/* portRange */.ji)(port, port)).addresses);
        for (const [port, name] of [...admin].some(isOpen) ? admin : clear) {
            const addresses = (0,traffic_set/* sourcesOf */.u0)(admitted.traffic, cidr_protocol/* TCP */.qi, (0,port_set/* portRange */.ji)(port, port)).addresses;
            const cause = admitted.causes.find((entry) => (0,address_reach/* isAnywhere */.aW)((0,traffic_set/* sourcesOf */.u0)(entry.let, cidr_protocol/* TCP */.qi, (0,port_set/* portRange */.ji)(port, port)).addresses)) ?? admitted.causes[0];
            if (!(0,address_reach/* isAnywhere */.aW)(addresses) || cause === undefined || (clear.has(port) && !isNarrow(cause.entry)))
                continue;
            const violation = {
                claim: 'violation',
                aspect: `tcp/${port} from anywhere`,
                message: `${acl.address} lets anyone on the internet reach tcp/${port} (${name}).`,
                ...placeOf(cause, acl),
                witness: { kind: 'packet', facts: { protocol: 'tcp', port: String(port), source: (0,address_reach/* witnessAddress */.Ub)(addresses) ?? 'any' } },
                exposes: (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)(addresses), protocol: cidr_protocol/* TCP */.qi, ports: (0,port_set/* portRange */.ji)(port, port) }]),
            };
            // An entry before it that cannot be read may deny it.
            yield (0,over_options/* ofOption */.jN)(violation, (cause.decides ?? cause.before)?.expression);
        }
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: `entry ${unknown.expression}`, unknown, message: 'what the entry lets in' };
    },
    beyond({ exposes }, base) {
        const { admitted, unknown } = admittedBy(base);
        // An entry that cannot be read may have let in or kept out anything.
        if (exposes === undefined || unknown !== undefined)
            return undefined;
        return isAllIn(exposes, admitted.traffic) ? 'nothing' : packetOutside(exposes, admitted.traffic);
    },
});
function placeOf({ entry: { cidr, body } }, { resource }) {
    const trace = [...(cidr === undefined ? [] : (0,define_policy/* traceOf */.fC)(cidr)), body.origin.at, resource.declaration];
    return { trace, confidence: cidr === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cidr) };
}
function isNarrow({ protocol, fromPort, toPort }) {
    if (protocol.kind !== 'known' || (0,cidr_protocol/* protocolNumber */.Oe)(protocol.value) === 'all')
        return false;
    return fromPort.kind === 'known' && toPort.kind === 'known' && toPort.value - fromPort.value < narrowPorts;
}
/** First match wins, so each entry only decides about what no lower number decided. */
function admittedBy(acl) {
    let decided = (0,traffic_set/* trafficSet */.QG)([]);
    let traffic = (0,traffic_set/* trafficSet */.QG)([]);
    const causes = [];
    const entries = acl.entries.filter((entry) => entry.direction === 'ingress').toSorted((a, b) => nacl_ingress_admin_open_numberOf(a.number) - nacl_ingress_admin_open_numberOf(b.number));
    let unknown = entries.length > entriesMax ? tooManyEntries(acl) : acl.moreEntries;
    for (const entry of entries.slice(0, entriesMax)) {
        const matched = matches(entry);
        if ('kind' in matched) {
            unknown ??= matched;
            continue;
        }
        const allow = (0,model_fact/* holding */.G)(entry.action, isAllow);
        unknown ??= (0,model_fact/* openFor */.qw)(entry.action, isAllow);
        const fresh = (0,traffic_set/* subtractTraffic */.Cp)(matched.traffic, decided);
        const decides = whatDecides(entry, allow, matched);
        // What a condition decides about decides nothing for the entries behind it.
        if (decides === undefined && (0,model_fact/* decide */.LD)(entry.action, isAllow, false) !== 'unknown')
            decided = (0,traffic_set/* uniteTraffic */.tz)(decided, matched.traffic);
        if (allow === undefined)
            continue;
        traffic = (0,traffic_set/* uniteTraffic */.tz)(traffic, fresh);
        causes.push({ entry, let: (0,traffic_set/* intersectTraffic */.Py)(fresh, matched.traffic), decides, before: unknown ?? openNumber(entries) });
    }
    return { admitted: { traffic, causes }, unknown };
}
function whatDecides(entry, allow, matched) {
    return allow?.condition ?? matched.decides ?? entry.decides;
}
/** An entry whose number is not known may come first. */
function openNumber(entries) {
    const open = entries.find(({ number, action }) => number.kind === 'unknown' && (0,model_fact/* decide */.LD)(action, isAllow, false) !== 'yes');
    return open?.number.kind === 'unknown' ? open.number.unknown : undefined;
}
function tooManyEntries(acl) {
    const expression = `the entries beyond the first ${entriesMax}`;
    return { kind: 'unknown', reason: 'limit-reached', expression, origin: { at: acl.resource.declaration, via: [] } };
}
function nacl_ingress_admin_open_numberOf(number) {
    return number.kind === 'known' ? number.value : Number.MAX_SAFE_INTEGER;
}
function isAllow(action) {
    return action.toLowerCase() === 'allow';
}
function matches(entry) {
    const { protocol, cidr } = entry;
    if (protocol.kind === 'unknown')
        return protocol.unknown;
    const number = protocol.kind === 'absent' ? 'all' : (0,cidr_protocol/* protocolNumber */.Oe)(protocol.value);
    const range = portsOf(entry, number === 'all');
    if ('kind' in range)
        return range;
    const known = nacl_ingress_admin_open_rangesOf(cidr);
    if (known === undefined || number === undefined) {
        return cidr?.kind === 'unknown'
            ? cidr
            : { kind: 'unknown', reason: 'unsupported-expression', expression: 'the address range', origin: entry.body.origin };
    }
    const traffic = (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)((0,address_set/* addressSet */.Rm)(known)), protocol: number, ports: range }]);
    return { traffic, decides: cidr?.kind === 'choice' && known.length > 1 ? cidr.condition : undefined };
}
/** Undefined where one of them is not known. */
function nacl_ingress_admin_open_rangesOf(cidr) {
    const sources = (cidr === undefined ? [] : (0,core_value/* possibleValues */.Mp)(cidr)).map((value) => value.kind === 'string' ? (0,address/* parseCidr */.GN)(value.value) : undefined);
    const known = sources.flatMap((source) => source ?? []);
    return known.length === 0 || known.length < sources.length ? undefined : known;
}
/** For protocol -1 a network ACL has no ports; 0 to 0 means all of them. */
function portsOf(entry, all) {
    if (all)
        return port_set/* allPorts */.i2;
    const { fromPort, toPort } = entry;
    if (fromPort.kind === 'unknown')
        return fromPort.unknown;
    if (toPort.kind === 'unknown')
        return toPort.unknown;
    return (0,port_set/* portRange */.ji)(fromPort.kind === 'known' ? fromPort.value : 0, toPort.kind === 'known' ? toPort.value : 65_535);
}

;// CONCATENATED MODULE: ./build/policies/vpc/private-subnet-made-public.js

const privateSubnetMadePublic = (0,define_policy/* defineStrength */.lL)({
    id: 'private-subnet-made-public',
    control: 'network-segmentation',
    severity: 'high',
    on: 'network.subnet',
    dialects: ['terraform', 'cloudformation'],
    speaksFor: ['database-in-public-subnet'],
    title: 'A private subnet gets a way to the internet',
    why: 'What runs in a private subnet was built with the network as its guard. With a route to an internet gateway a public address and an open rule are all that is missing, and whoever adds those later does not see what the subnet was meant for.',
    remedy: 'Keep the route out of this table, and let what must reach the internet go through a NAT gateway; put what must be reached in a public subnet.',
    limits: [
        'Routes, tables and gateways that another root or a module without source declares are not seen; a route that this code writes into such a table is.',
        'The severity is medium where no database, cache, search domain or group for them is put into the subnet by this code.',
    ],
    covers: {},
    *evaluate(subnet) {
        const [way] = subnet.ways;
        if (way === undefined && subnet.maybe !== undefined) {
            yield {
                claim: 'unresolved',
                aspect: 'internet',
                unknown: subnet.maybe,
                message: `whether ${subnet.address} has a way to the internet`,
            };
        }
        yield {
            claim: 'strength',
            aspect: 'internet',
            degree: {
                address: subnet.address,
                way,
                unclear: subnet.maybe,
                residents: subnet.residents.map(({ address }) => address),
            },
            trace: way === undefined ? [subnet.resource.declaration] : wayTrace(way, subnet),
        };
    },
    weaker: (base, head) => {
        if (head.way === undefined || mayHaveHad(head.way, base))
            return undefined;
        const { route, decides } = head.way;
        const wasSometimes = base.way?.decides !== undefined && decides === undefined;
        if (base.way !== undefined && !wasSometimes)
            return undefined;
        const [resident] = head.residents;
        const within = resident === undefined ? '' : ` ${resident} is in it.`;
        return {
            message: `${head.address} was private${private_subnet_made_public_forSome(base.way?.decides)} and now has a route to the internet by ${route.resource.address}${private_subnet_made_public_forSome(decides)}.${within}`,
            confidence: wasSometimes ? 'possible' : confidenceOf(head.way),
            severity: resident === undefined ? 'medium' : 'high',
        };
    },
});
/** A table that the code only names has room for one route to everywhere, and the change writes it. */
function mayHaveHad({ elsewhere }, { unclear }) {
    return unclear !== undefined && unclear.expression !== elsewhere;
}
function confidenceOf({ decides, elsewhere }) {
    return decides === undefined && elsewhere === undefined ? 'certain' : 'likely';
}
function private_subnet_made_public_forSome(decides) {
    return decides === undefined ? '' : ` for some values of ${decides.expression}`;
}
/** The route, the association, the subnet: any of them may be what the change brings. */
function wayTrace({ route, association }, { resource }) {
    return [
        ...(0,define_policy/* traceOf */.fC)(route.gateway),
        route.at.origin.at,
        route.resource.declaration,
        ...(association === undefined ? [] : [association.block]),
        resource.declaration,
    ];
}

;// CONCATENATED MODULE: ./build/policies/database/redundancy-weakened.js



const redundancyWeakened = (0,loss/* defineLoss */.p)({
    id: 'redundancy-weakened',
    control: 'multi-az-redundancy',
    severity: 'medium',
    title: 'What stood in several zones, or more than once, no longer does',
    why: 'Until now one zone or one machine could fail and nobody noticed. From this change on they do.',
    remedy: 'Keep the second zone, the replica and the second instance.',
    limits: [
        'A capacity counts when it falls to one or none; from five to two is not a loss of redundancy.',
        'Zones are counted where they are named; of subnets, those whose names are written.',
    ],
    covers: {},
    speaksFor: ['database-single-az', 'compute-single-az', 'multi-az-present'],
    falls: [
        ...databaseZones,
        {
            what: 'several zones',
            terraform: { aws_elasticache_replication_group: 'multi_az_enabled' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'MultiAZEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'stands in one zone',
        },
        {
            what: 'replicas of each shard',
            terraform: { aws_elasticache_replication_group: 'replicas_per_node_group', aws_memorydb_cluster: 'num_replicas_per_shard' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'ReplicasPerNodeGroup', 'AWS::MemoryDB::Cluster': 'NumReplicasPerShard' },
            order: order/* several */.J$,
            lacks: 'has fewer replicas',
            unknowns: false,
        },
        {
            what: 'least number of instances',
            terraform: { aws_autoscaling_group: 'min_size', aws_appautoscaling_target: 'min_capacity' },
            cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'MinSize', 'AWS::ApplicationAutoScaling::ScalableTarget': 'MinCapacity' },
            order: order/* several */.J$,
            lacks: 'may come down to one instance',
            unknowns: false,
        },
        {
            what: 'number of instances',
            terraform: { aws_autoscaling_group: 'desired_capacity', aws_ecs_service: 'desired_count' },
            cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'DesiredCapacity', 'AWS::ECS::Service': 'DesiredCount' },
            order: order/* several */.J$,
            lacks: 'runs once',
            unknowns: false,
        },
        {
            what: 'Availability Zones',
            terraform: { aws_autoscaling_group: 'availability_zones', aws_rds_cluster: 'availability_zones' },
            cloudformation: { 'AWS::AutoScaling::AutoScalingGroup': 'AvailabilityZones', 'AWS::RDS::DBCluster': 'AvailabilityZones' },
            order: order/* moreOf */.bd,
            lacks: 'stands in fewer zones',
            unknowns: false,
        },
        {
            what: 'balancing over all zones',
            terraform: { aws_lb: 'enable_cross_zone_load_balancing', aws_elb: 'cross_zone_load_balancing' },
            cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'CrossZone' },
            order: order/* onOff */.Ro,
            lacks: 'serves each zone by itself',
            unknowns: false,
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/policies/tags/taggable.js
var taggable = __webpack_require__(97872);
;// CONCATENATED MODULE: ./build/policies/tags/required-tag-removed.js





const requiredTagRemoved = (0,define_policy/* defineStrength */.lL)({
    id: 'required-tag-removed',
    control: 'tagging-strategy',
    severity: 'low',
    on: 'resource',
    types: taggable/* taggable */.I,
    dialects: ['terraform', 'cloudformation'],
    title: 'A required tag is taken off',
    why: 'What no longer has the tag belongs to nobody: plans that select by tag leave it out. Where a right depends on the tag, it changes with it.',
    remedy: 'Keep the tag.',
    limits: [
        'Only when the configuration names `requiredTags`; values are not checked.',
        'Tags of a provider that a module is given, and of a stack, are not visible.',
    ],
    covers: {},
    speaksFor: ['required-tags-missing'],
    *evaluate({ address, resource }, model) {
        const { requiredTags } = model.houseRules;
        if (requiredTags.length === 0)
            return;
        const { keys, unknown } = (0,storage_tags/* tagsOf */.F)(resource, model);
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'tags', unknown, message: `whether ${address} keeps its required tags` };
            return;
        }
        const degree = { address, keys: requiredTags.filter((tag) => keys.has(tag)), relied: relied(requiredTags, model) };
        const tags = (0,model_fact/* attribute */.lt)(resource.attributes, 'tags') ?? (0,model_fact/* attribute */.lt)(resource.attributes, 'Tags');
        yield {
            claim: 'strength',
            aspect: 'required tags',
            degree,
            trace: [...(tags === undefined ? [] : [tags.origin.at]), resource.declaration],
        };
    },
    weaker: (base, { address, keys, relied: asked }) => {
        const lost = base.keys.filter((key) => !keys.includes(key));
        if (lost.length === 0)
            return undefined;
        const weighty = lost.some((key) => asked.includes(key));
        return {
            message: `${address} loses its tag ${lost.join(', ')}${weighty ? ', on which rights depend' : ''}.`,
            ...(weighty ? { severity: 'medium' } : {}),
        };
    },
});
/** By the keys of conditions such as `aws:ResourceTag/team`. */
function relied(tags, model) {
    const keys = model
        .subjects('iam.document')
        .flatMap(({ options }) => options.flatMap(({ document }) => document.statements))
        .flatMap(({ conditions }) => conditions.map(({ key }) => (0,pattern/* patternText */.U)(key).toLowerCase()));
    return tags.filter((tag) => keys.some((key) => key.endsWith(`tag/${tag.toLowerCase()}`)));
}

;// CONCATENATED MODULE: ./build/policies/tags/required-tags-missing.js



const requiredTagsMissing = (0,define_policy/* defineViolation */.z$)({
    id: 'required-tags-missing',
    control: 'tagging-strategy',
    severity: 'low',
    on: 'resource',
    types: taggable/* taggable */.I,
    dialects: ['terraform', 'cloudformation'],
    title: 'A required tag is missing',
    why: 'Tags say who owns a resource, who pays for it and how sensitive its data is. What has none belongs to nobody: it is not cleaned up, not backed up by plans that select by tag, and nobody is called when it is attacked.',
    remedy: 'Add the tag, best once for all in default_tags of the provider or at the stack.',
    limits: [
        'Only when the configuration names `requiredTags`.',
        'Tags of a provider that a module is given, and of a stack, are not visible: such findings are reported as possible.',
        'Types that can bear tags are those that are most used; values are not checked.',
    ],
    covers: {},
    *evaluate({ address, resource }, model) {
        const { requiredTags } = model.houseRules;
        if (requiredTags.length === 0)
            return;
        const { keys, unknown, isWhole } = (0,storage_tags/* tagsOf */.F)(resource, model);
        const missing = requiredTags.filter((tag) => !keys.has(tag));
        if (missing.length === 0)
            return;
        if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'tags', unknown, message: `whether ${address} has the tags ${missing.join(', ')}` };
            return;
        }
        for (const tag of missing) {
            yield {
                claim: 'violation',
                aspect: `tag ${tag}`,
                message: `${address} has no tag ${tag}.`,
                listing: { before: `${address} has no tag `, item: tag, items: 'tags' },
                trace: [resource.declaration],
                confidence: isWhole ? 'certain' : 'possible',
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/policies/s3/beside-bucket.js

/**
 * A resource apart for a bucket, above the bucket's own block. Undefined for a bucket of a module or with instances, where its name is taken,
 * and in other dialects.
 */
function besideBucket(bucket, type, body, model) {
    const { address, declaration, root } = bucket;
    const [, name] = /^aws_s3_bucket\.([\w-]+)$/u.exec(address) ?? [];
    if (name === undefined || !declaration.path.endsWith('.tf'))
        return undefined;
    if ((0,evaluated_code/* managed */.Y)(model, type).some((one) => one.root === root && one.address.startsWith(`${type}.${name}`)))
        return undefined;
    const line = declaration.range.startLine;
    const range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    const lines = [`resource "${type}" "${name}" {`, `  bucket = ${address}.id`, ...body.map((one) => `  ${one}`), '}', '', ''];
    return {
        title: `Add ${type}.${name}`,
        edits: [{ location: { path: declaration.path, range }, replacement: lines.join('\n') }],
    };
}

;// CONCATENATED MODULE: ./build/policies/s3/s3-encryption-not-kms.js







const apply = 'apply_server_side_encryption_by_default.sse_algorithm';
const algorithm = {
    apart: 'aws_s3_bucket_server_side_encryption_configuration',
    apartPath: `rule[].${apply}`,
    own: `server_side_encryption_configuration.rule.${apply}`,
    cloudformation: 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm',
};
const s3EncryptionNotKms = (0,define_policy/* defineViolation */.z$)({
    id: 's3-encryption-not-kms',
    control: 'data-encryption-at-rest',
    severity: 'low',
    strict: true,
    on: 'resource',
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Bucket is not encrypted with a key of KMS',
    why: 'S3 encrypts every object with a key of its own, which stops nobody who may read the bucket. A KMS key is a second lock: its policy decides who reads, and each use is recorded.',
    remedy: 'Use aws:kms with a key of your own and a bucket key.',
    limits: [
        'S3 encrypts every new object since January 2023: a bucket without a mark of sensitive data is reported at info severity, and only where the configuration sets something for this policy.',
        'A default that another repository sets is not visible.',
        'A bucket that receives access logs of S3 or of load balancers is left out: they are delivered to none with a key of KMS.',
    ],
    covers: {
        checkov: ['CKV_AWS_145'],
        trivy: ['AVD-AWS-0132', 'AVD-AWS-0088'],
        kics: ['S3 Bucket Without Server-side-encryption', 'S3 Bucket SSE Disabled'],
        securityHub: ['S3.17'],
    },
    *evaluate({ address, resource }, model) {
        if (takesLogs(resource, model))
            return;
        const { places, unknown } = bucketSetting(model, resource, algorithm);
        const options = places.flatMap(({ value }) => (value === undefined ? [] : (0,model_fact/* optionsWritten */.eY)(value)));
        const without = options.find(isNotKms);
        const open = unknown ?? options.flatMap((value) => (0,model_fact/* unknownPart */.QH)(value) ?? [])[0];
        if (without === undefined && open !== undefined) {
            yield { claim: 'unresolved', aspect: 'encryption', unknown: open, message: `whether ${address} is encrypted with a key of KMS` };
        }
        else if (without !== undefined) {
            const message = `${address} is encrypted with a key of S3, not one of KMS.`;
            const trace = [...(0,define_policy/* traceOf */.fC)(without), resource.declaration];
            yield { claim: 'violation', aspect: 'encryption', message, trace, confidence: (0,define_policy/* confidenceIn */.S3)(without), severity: s3_encryption_not_kms_severityOf(resource) };
        }
        else if (places.length === 0) {
            const body = [
                'rule {',
                '  apply_server_side_encryption_by_default {',
                '    sse_algorithm = "aws:kms"',
                '  }',
                '  bucket_key_enabled = true',
                '}',
            ];
            const fix = besideBucket(resource, algorithm.apart, body, model);
            yield {
                claim: 'violation',
                aspect: 'encryption',
                message: `${address} has no encryption of its own, so S3 encrypts it with a key of S3.`,
                trace: [resource.declaration],
                confidence: 'likely',
                severity: s3_encryption_not_kms_severityOf(resource),
                ...(fix === undefined ? {} : { fix }),
            };
        }
    },
});
function isNotKms(value) {
    const text = (0,core_value/* scalarText */.ws)(value);
    return text !== undefined && !text.startsWith('aws:kms');
}
function s3_encryption_not_kms_severityOf(resource) {
    return markOf(resource) === undefined ? 'info' : 'low';
}

// EXTERNAL MODULE: ./build/core/unknown-kind.js
var unknown_kind = __webpack_require__(77083);
// EXTERNAL MODULE: ./build/model/iam/resource-policy/held-back.js
var held_back = __webpack_require__(27907);
// EXTERNAL MODULE: ./build/model/unknowns-in.js
var unknowns_in = __webpack_require__(59719);
;// CONCATENATED MODULE: ./build/model/storage/secure-transport.js




/** Asked of a bucket of the code. Unknown where its policy, or a part of that, is. */
function tlsOnly(bucket, model) {
    const policies = policiesOf(bucket, model);
    const documents = policies.flatMap(({ options }) => options);
    if (documents.some(({ document }) => document.statements.some(refusesPlain)))
        return 'yes';
    return (documents.find(({ unknown }) => unknown !== undefined)?.unknown ?? openStatement(policies) ?? openRefusal(policies) ?? whereNone(bucket));
}
function whereNone({ outline }) {
    return outline?.types.has('aws_s3_bucket_policy') === false ? 'outside' : 'no';
}
/** The policies of a bucket, as far as the code has them. */
function policiesOf(bucket, model) {
    return policiesByBucket(model).get(bucket) ?? [];
}
const policiesByBucket = (0,per_model/* perModel */.x)((model) => {
    const buckets = model.subjects('s3.bucket');
    const found = new Map();
    for (const policy of model.subjects('iam.resource-policy')) {
        const bucket = policy.opens.noun === 'bucket' ? (0,held_back/* bucketOf */.AU)(policy, buckets) : undefined;
        if (bucket !== undefined)
            found.set(bucket.resource, [...(found.get(bucket.resource) ?? []), policy]);
    }
    return found;
});
/** A statement that may be there, or of which a part is not known. */
function openStatement(policies) {
    return policies.map(({ value }) => value).find((value) => value.kind === 'unknown');
}
/** A statement that refuses plain HTTP for one of the values that somebody else gives: what it asks for, or whether it denies. */
function openRefusal(policies) {
    const open = policies.filter(({ options }) => options.some(({ document }) => document.statements.some(mayRefusePlain)));
    return open
        .flatMap(({ value }) => (0,unknowns_in/* unknownsIn */.F)(value))
        .find((unknown) => (0,unknown_kind/* unknownKind */.P)(unknown) === 'outside' && unknown.reason !== 'computed-attribute');
}
function mayRefusePlain({ effect, conditions, moreConditions, maybe }) {
    if (effect !== 'deny')
        return false;
    if (moreConditions !== undefined)
        return true;
    return maybe === undefined ? conditions.some(mayMeanPlain) : conditions.some((one) => meansPlain(one) || mayMeanPlain(one));
}
/** The key, or what it is compared with, is not known, and the other part is as it has to be. */
function mayMeanPlain({ operator, key, values }) {
    const [name] = key;
    const isKey = name?.kind === 'symbol' || (name?.kind === 'text' && name.text.toLowerCase() === 'aws:securetransport');
    const isOpenKey = name?.kind === 'symbol';
    const isOpenValue = values.more !== undefined || values.items.some(([part]) => part?.kind === 'symbol');
    return isKey && (isOpenKey || (isOpenValue && /^Bool/iu.test(operator)));
}
/** A deny under aws:SecureTransport false, or below a version of TLS. */
function refusesPlain({ effect, conditions, maybe }) {
    return effect === 'deny' && maybe === undefined && conditions.some(meansPlain);
}
function meansPlain({ operator, key, values }) {
    const [name] = key;
    if (name?.kind !== 'text' || key.length > 1)
        return false;
    const says = (text) => values.items.some(([part]) => part?.kind === 'text' && part.text.toLowerCase() === text);
    if (name.text.toLowerCase() === 'aws:securetransport')
        return /^Bool/iu.test(operator) && says('false');
    return name.text.toLowerCase() === 's3:tlsversion' && /^NumericLessThan/iu.test(operator);
}

// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(17539);
// EXTERNAL MODULE: ./build/policies/forms/at-block-end.js
var at_block_end = __webpack_require__(44954);
;// CONCATENATED MODULE: ./build/policies/s3/refuse-plain.js



/**
 * Appends the statement that refuses plain HTTP to the only policy that a bucket of Terraform has, where that is a resource apart, written
 * as blocks or by `jsonencode`, and nobody else's. A bucket without a policy gets none: one that stands elsewhere would be overwritten.
 */
function refusePlain(bucket, policies, model) {
    const [policy, ...others] = policies;
    const last = policy === undefined ? undefined : lastStatement(policy);
    if (policy === undefined || last === undefined || others.length > 0 || !isPlainTerraform(bucket))
        return undefined;
    // Within its own block a resource has no address, and S3 refuses a policy that speaks of another bucket.
    if (policy.resource === bucket || isShared(last, policy, model))
        return undefined;
    const { via } = policy.value.origin;
    const edit = via.length === 0 ? inList(policy.value, last, bucket.address) : inDocument(via, bucket, model);
    return edit && { title: 'Refuse requests without TLS', edits: [edit] };
}
/** Undefined where a condition chooses between documents. */
function lastStatement({ options: [option, ...others] }) {
    return others.length > 0 ? undefined : option?.sources.at(-1)?.statement;
}
/** One resource of a root, by a name that an expression can say. */
function isPlainTerraform({ dialect, address }) {
    return dialect === 'terraform' && !/[[\]]|^module\./u.test(address);
}
function isShared({ origin }, policy, model) {
    const isHere = (source) => (0,core_location/* compareLocations */.Qr)(source.statement.origin.at, origin.at) === 0;
    return model.subjects('iam.resource-policy').some((one) => one !== policy && one.options.some(({ sources }) => sources.some(isHere)));
}
/** The end of the block of `aws_iam_policy_document`. */
function inDocument([step, ...further], { address, root }, model) {
    const [, name] = /^(data\.aws_iam_policy_document\.[\w-]+)\.json$/u.exec(step?.name ?? '') ?? [];
    const document = model.ofType('aws_iam_policy_document').find((one) => one.root === root && one.address === name);
    return document === undefined || further.length > 0 ? undefined : (0,at_block_end/* atBlockEnd */.I)(document.block, ['', ...asBlock(address)]);
}
/** Behind the last object of a list, where both its braces begin a line, so that nothing but the list is around it. */
function inList(policy, { origin }, bucket) {
    const list = policy.kind === 'json-text' ? (0,model_fact/* attribute */.lt)(policy.content, 'Statement') : undefined;
    const { at, via } = origin;
    const { startLine, startColumn, endLine, endColumn } = at.range;
    const isAlone = startLine < endLine && startColumn === endColumn - 1;
    if (list?.kind !== 'list' || via.length > 0 || !isAlone || !at.path.endsWith('.tf') || !isAround(list.origin.at, at))
        return undefined;
    const range = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
    return { location: { path: at.path, range }, replacement: asObject(bucket, ' '.repeat(startColumn - 1)) };
}
function isAround({ path, range }, inner) {
    return path === inner.path && range.startLine < inner.range.startLine && range.endLine > inner.range.endLine;
}
function asObject(bucket, indent) {
    return [
        ',',
        '{',
        '  Sid       = "RefusePlainHttp"',
        '  Effect    = "Deny"',
        '  Principal = "*"',
        '  Action    = "s3:*"',
        `  Resource  = [${bucket}.arn, "\${${bucket}.arn}/*"]`,
        '  Condition = { Bool = { "aws:SecureTransport" = "false" } }',
        '}',
    ].join(`\n${indent}`);
}
function asBlock(bucket) {
    return [
        'statement {',
        '  sid       = "RefusePlainHttp"',
        '  effect    = "Deny"',
        '  actions   = ["s3:*"]',
        `  resources = [${bucket}.arn, "\${${bucket}.arn}/*"]`,
        '  principals {',
        '    type        = "*"',
        '    identifiers = ["*"]',
        '  }',
        '  condition {',
        '    test     = "Bool"',
        '    variable = "aws:SecureTransport"',
        '    values   = ["false"]',
        '  }',
        '}',
    ];
}

;// CONCATENATED MODULE: ./build/policies/s3/s3-insecure-transport-allowed.js



const s3InsecureTransportAllowed = (0,define_policy/* defineViolation */.z$)({
    id: 's3-insecure-transport-allowed',
    control: 'encryption-in-transit',
    severity: 'low',
    on: 'resource',
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Bucket answers over plain HTTP',
    why: 'S3 takes requests without TLS unless the policy of the bucket refuses them, and then names, metadata and contents go through every network between in the clear.',
    remedy: 'Add a statement that denies s3:* on the bucket and its objects where aws:SecureTransport is false.',
    limits: [
        'Which actions and objects the statement denies is not looked at.',
        'A service control policy that refuses plain HTTP for all buckets is not counted.',
    ],
    covers: {
        checkov: ['CKV_AWS_379'],
        kics: ['S3 Bucket Without SSL In Write Actions', 'S3 Bucket Policy Accepts HTTP Requests'],
        securityHub: ['S3.5'],
        cis: ['2.1.1'],
    },
    *evaluate({ address, resource }, model) {
        const answer = tlsOnly(resource, model);
        if (answer === 'yes' || answer === 'outside')
            return;
        if (answer !== 'no') {
            yield { claim: 'unresolved', aspect: 'transport', unknown: answer, message: `whether ${address} answers over plain HTTP` };
            return;
        }
        const fix = refusePlain(resource, policiesOf(resource, model), model);
        yield {
            claim: 'violation',
            aspect: 'transport',
            message: `No policy of ${address} refuses requests without TLS.`,
            trace: [resource.declaration],
            confidence: 'likely',
            ...(fix === undefined ? {} : { fix }),
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/s3/s3-ownership-weakened.js


const s3_ownership_weakened_what = 'ownership of objects by the owner of the bucket';
const s3OwnershipWeakened = (0,loss/* defineLoss */.p)({
    id: 's3-ownership-weakened',
    control: 'block-public-access',
    severity: 'medium',
    title: 'Access control lists of a bucket count again',
    why: 'With BucketOwnerEnforced nothing but policies says who reads an object. Without it each object has a list of its own again: whoever may write one may open it, the lists of old objects come back to life, and what another account writes belongs to that account.',
    remedy: 'Keep BucketOwnerEnforced, and grant by the policy of the bucket.',
    limits: ['Whether any object has a list that lets somebody in is not visible.'],
    covers: {},
    speaksFor: ['s3-website-or-acl-enabled'],
    apart: [
        {
            what: s3_ownership_weakened_what,
            terraform: { aws_s3_bucket_ownership_controls: 'bucket' },
            such: [{ terraform: 'rule.object_ownership', is: ['BucketOwnerEnforced'] }],
        },
    ],
    companions: [
        {
            what: s3_ownership_weakened_what,
            lacks: 'lets access control lists decide',
            cloudformation: {
                of: { 'AWS::S3::Bucket': 'BucketName' },
                by: {},
                own: { 'AWS::S3::Bucket': 'OwnershipControls' },
            },
            only: [{ cloudformation: 'OwnershipControls.Rules[].ObjectOwnership', is: ['BucketOwnerEnforced'] }],
        },
    ],
    falls: [
        {
            what: 'ownership of objects',
            terraform: { aws_s3_bucket_ownership_controls: 'rule.object_ownership' },
            order: (0,order/* ranks */.CS)(['ObjectWriter', 'BucketOwnerPreferred'], 'BucketOwnerEnforced'),
            lacks: 'lets access control lists decide',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/s3/s3-versioning-off.js





const versioning = {
    apart: 'aws_s3_bucket_versioning',
    apartPath: 'versioning_configuration.status',
    own: 'versioning.enabled',
    cloudformation: 'VersioningConfiguration.Status',
};
const mfaDelete = {
    apart: 'aws_s3_bucket_versioning',
    apartPath: 'versioning_configuration.mfa_delete',
    own: 'versioning.mfa_delete',
    // CloudFormation has no word for it.
    cloudformation: 'VersioningConfiguration.MfaDelete',
};
const s3VersioningOff = (0,define_policy/* defineViolation */.z$)({
    id: 's3-versioning-off',
    control: 'backups',
    severity: 'low',
    strict: true,
    on: 'resource',
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Bucket keeps no former versions of its objects',
    why: 'What is overwritten or deleted, by mistake or by somebody who wants a ransom, is gone at once. With versions it can be brought back.',
    remedy: 'Turn versioning on, with a lifecycle rule that lets old versions expire.',
    limits: [
        'Buckets that need none, of logs or of builds, are not told apart: accept the finding there.',
        'That versions can be deleted without MFA is reported at info severity, and only where the configuration sets something for this policy: only the root user can change it.',
        'Versioning that another repository turns on is not visible.',
    ],
    covers: {
        checkov: ['CKV_AWS_21'],
        trivy: ['AVD-AWS-0090', 'AVD-AWS-0170'],
        kics: ['S3 Bucket Without Versioning', 'S3 Bucket Without Enabled MFA Delete'],
        securityHub: ['S3.14'],
        cis: ['2.1.2'],
    },
    *evaluate({ address, resource }, model) {
        const setting = bucketSetting(model, resource, versioning);
        const [off, unknown] = [firstOff(setting), openPart(setting)];
        if (off !== undefined) {
            yield {
                ...offAt(off, resource),
                aspect: 'versioning',
                message: `${address} keeps no former versions: its versioning is not enabled.`,
            };
        }
        else if (unknown !== undefined) {
            yield { claim: 'unresolved', aspect: 'versioning', unknown, message: `whether ${address} keeps former versions` };
        }
        else if (setting.places.length === 0) {
            yield withFix(notSet(address, resource), resource, model);
        }
        else if (resource.dialect === 'terraform') {
            yield* withoutMfa(address, resource, model);
        }
    },
});
function notSet(address, { declaration }) {
    return {
        claim: 'violation',
        aspect: 'versioning',
        message: `${address} keeps no former versions: nothing turns versioning on.`,
        trace: [declaration],
        confidence: 'likely',
    };
}
function withFix(violation, resource, model) {
    const body = ['versioning_configuration {', '  status = "Enabled"', '}'];
    const fix = besideBucket(resource, versioning.apart, body, model);
    return fix === undefined ? violation : { ...violation, fix };
}
function* withoutMfa(address, resource, model) {
    const setting = bucketSetting(model, resource, mfaDelete);
    const off = firstOff(setting);
    if (off === undefined && setting.places.length > 0)
        return;
    const trace = off === undefined ? [resource.declaration] : [...(0,define_policy/* traceOf */.fC)(off), resource.declaration];
    const message = `${address} lets its versions be deleted without MFA.`;
    yield { claim: 'violation', aspect: 'MFA delete', message, trace, confidence: 'likely', severity: 'info' };
}
/** `Enabled` in the resource apart, `true` in the bucket. */
const s3_versioning_off_isOn = (text) => /^(?:enabled|true)$/iu.test(text);
function optionsOf({ places }) {
    return places.flatMap(({ value }) => (value === undefined ? [] : (0,model_fact/* optionsWritten */.eY)(value)));
}
function firstOff(setting) {
    return optionsOf(setting).find((value) => {
        const text = (0,core_value/* scalarText */.ws)(value);
        return text !== undefined && !s3_versioning_off_isOn(text);
    });
}
function openPart(setting) {
    return setting.unknown ?? optionsOf(setting).flatMap((value) => (0,model_fact/* unknownPart */.QH)(value) ?? [])[0];
}
function offAt(value, resource) {
    const isPlain = value.origin.via.length === 0 && (value.kind === 'string' || value.kind === 'bool');
    const fix = { title: 'Turn versioning on', edits: [{ location: value.origin.at, replacement: enabledAs(value, resource) }] };
    return {
        claim: 'violation',
        trace: [...(0,define_policy/* traceOf */.fC)(value), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(value),
        ...(isPlain ? { fix } : {}),
    };
}
function enabledAs({ kind, origin }, { dialect }) {
    if (kind === 'bool')
        return 'true';
    return dialect === 'terraform' || origin.at.path.endsWith('.json') ? '"Enabled"' : 'Enabled';
}

;// CONCATENATED MODULE: ./build/policies/s3/s3-website-or-acl-enabled.js



const s3WebsiteOrAclEnabled = (0,define_policy/* defineViolation */.z$)({
    id: 's3-website-or-acl-enabled',
    control: 'block-public-access',
    severity: 'low',
    on: 'resource',
    types: ['aws_s3_bucket', 'aws_s3_bucket_website_configuration', 'aws_s3_bucket_ownership_controls', 'AWS::S3::Bucket'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Bucket serves a website, or still answers to access control lists',
    why: 'A website endpoint works only for a bucket that is open to everybody, without TLS. Access control lists are a second way to open a bucket, object by object, past its policy, and whoever may write an object may use it.',
    remedy: 'Serve the site through CloudFront with origin access control. Set the ownership of objects to BucketOwnerEnforced, which turns the lists off.',
    limits: ['Buckets from before April 2023 that say nothing of ownership may still answer to lists.'],
    covers: { checkov: ['CKV2_AWS_65'], kics: ['S3 Static Website Host Enabled'], securityHub: ['S3.12'] },
    *evaluate(subject) {
        yield* websiteOf(subject);
        yield* ownershipOf(subject);
    },
});
function* websiteOf({ address, resource }) {
    const { attributes, type, declaration } = resource;
    const site = (0,model_fact/* blocks */.Bv)((0,model_fact/* firstAttribute */.Z9)(attributes, ['website', 'WebsiteConfiguration'])).items[0];
    if (type !== 'aws_s3_bucket_website_configuration' && site === undefined)
        return;
    const trace = site === undefined ? [declaration] : [site.origin.at, declaration];
    yield { claim: 'violation', aspect: 'website', message: `${address} serves a bucket as a website.`, trace, confidence: 'certain' };
}
const withLists = new Set(['ObjectWriter', 'BucketOwnerPreferred']);
function* ownershipOf({ address, resource }) {
    for (const rule of rulesOf(resource)) {
        const ownership = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(rule, ['object_ownership', 'ObjectOwnership']));
        const aspect = 'ownership';
        const question = {
            aspect,
            unknown: `whether ${address} answers to access control lists`,
            isWrong: (value) => withLists.has(value),
        };
        yield* (0,of_fact/* ofFact */.e)(ownership, question, (found) => ({
            claim: 'violation',
            aspect,
            message: `${address} lets access control lists decide${found === undefined ? '' : ` (${found.value})`}.`,
            trace: [...(found === undefined ? [] : (0,define_policy/* traceOf */.fC)(found.source)), resource.declaration],
            confidence: found === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(found.source),
            ...(found === undefined ? {} : turnOff(found.source)),
        }));
    }
}
function turnOff({ origin }) {
    if (origin.via.length > 0)
        return {};
    const replacement = /\.(?:tf|json)$/u.test(origin.at.path) ? '"BucketOwnerEnforced"' : 'BucketOwnerEnforced';
    return { fix: { title: 'Turn the lists off', edits: [{ location: origin.at, replacement }] } };
}
function rulesOf({ attributes, type }) {
    if (type === 'aws_s3_bucket_ownership_controls')
        return (0,model_fact/* blocks */.Bv)((0,model_fact/* attribute */.lt)(attributes, 'rule')).items;
    return (0,model_fact/* blocks */.Bv)((0,model_fact/* attribute */.lt)(attributes, 'OwnershipControls', 'Rules')).items;
}

// EXTERNAL MODULE: ./build/policies/secretsmanager/rotation.js
var rotation = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/policies/secretsmanager/secret-rotation-weakened.js



const secretRotationWeakened = (0,loss/* defineLoss */.p)({
    id: 'secret-rotation-weakened',
    control: 'rotate-keys',
    severity: 'medium',
    title: 'A secret is rotated less often, or no longer',
    why: 'Until now a copy of the secret was worth nothing after some days. From this change on it is worth something for longer, or forever.',
    remedy: 'Keep the rotation and its interval.',
    limits: [
        'Whether a secret that is declared elsewhere stays is not seen: that its rotation goes is possible.',
        'Schedules that are written as cron are not compared.',
    ],
    covers: {},
    speaksFor: ['secret-rotation-missing'],
    companions: [rotation/* rotation */.ni],
    falls: [
        rotation/* rotationInterval */.gM,
        rotation/* rotationRate */.xe,
        {
            what: 'master password that the service manages',
            terraform: {
                aws_db_instance: 'manage_master_user_password',
                aws_rds_cluster: 'manage_master_user_password',
                aws_docdb_cluster: 'manage_master_user_password',
                aws_redshift_cluster: 'manage_master_password',
            },
            cloudformation: {
                'AWS::RDS::DBInstance': 'ManageMasterUserPassword',
                'AWS::RDS::DBCluster': 'ManageMasterUserPassword',
                'AWS::DocDB::DBCluster': 'ManageMasterUserPassword',
                'AWS::Redshift::Cluster': 'ManageMasterPassword',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'has a master password that nobody rotates',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/services/self-hosted.js
var self_hosted = __webpack_require__(58634);
;// CONCATENATED MODULE: ./build/policies/services/self-managed-service-introduced.js





const documents = ['aws_ssm_document', 'AWS::SSM::Document'];
const selfManagedServiceIntroduced = (0,define_policy/* defineViolation */.z$)({
    id: 'self-managed-service-introduced',
    control: 'use-abstract-services',
    severity: 'info',
    on: 'resource',
    types: [
        'aws_instance',
        'aws_spot_instance_request',
        'aws_launch_template',
        'aws_launch_configuration',
        'AWS::EC2::Instance',
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::LaunchConfiguration',
        ...documents,
    ],
    dialects: ['terraform', 'cloudformation'],
    title: 'A database, queue or cache is run by hand',
    why: 'Whoever runs it also patches it, backs it up, encrypts it and gets up at night for it. Where AWS runs the same thing as a service, that is its work.',
    remedy: 'Consider the managed service.',
    limits: [
        'Read from the packages and images that user data and documents of Systems Manager install; an image that holds it already is not seen.',
        'What Ansible or another tool installs later is not seen.',
    ],
    covers: {},
    *evaluate(subject) {
        const found = scriptsOf(subject).flatMap(self_hosted/* selfHostedIn */.J);
        for (const what of new Set(found.map((one) => one.what))) {
            const instead = found.find((one) => one.what === what)?.instead ?? '';
            yield {
                claim: 'violation',
                aspect: what,
                message: `${subject.address} installs ${what}, which AWS runs as ${instead}.`,
                trace: [subject.resource.declaration],
                confidence: 'likely',
            };
        }
    },
});
function scriptsOf({ resource }) {
    if (!documents.includes(resource.type))
        return (0,user_data/* startScripts */.R)(resource);
    return [(0,embedded_document/* wordsIn */.Hn)((0,embedded_document/* documentAt */.XR)((0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['content', 'Content']))).join('\n')];
}

// EXTERNAL MODULE: ./build/policies/waf/waf-logging-off.js
var waf_logging_off = __webpack_require__(36964);
// EXTERNAL MODULE: ./build/policies/logs/api-or-cluster-logs-off.js + 2 modules
var api_or_cluster_logs_off = __webpack_require__(32029);
;// CONCATENATED MODULE: ./build/policies/logs/storage-or-edge-access-logs-off.js


const storage_or_edge_access_logs_off_what = 'access log';
const storage_or_edge_access_logs_off_lacks = 'keeps no access log';
/** Load balancers and accelerators, whose log is an attribute of theirs. */
const edgeLogs = [
    {
        what: storage_or_edge_access_logs_off_what,
        terraform: { aws_lb: 'access_logs.enabled', aws_alb: 'access_logs.enabled' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        // A gateway load balancer has none.
        only: [{ terraform: 'load_balancer_type', is: ['application', 'network'], byDefault: 'application' }],
        fix: false,
        lacks: storage_or_edge_access_logs_off_lacks,
    },
    {
        what: storage_or_edge_access_logs_off_what,
        cloudformation: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=access_logs.s3.enabled].Value' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        only: [{ cloudformation: 'Type', is: ['application', 'network'], byDefault: 'application' }],
        fix: false,
        lacks: storage_or_edge_access_logs_off_lacks,
    },
    {
        what: storage_or_edge_access_logs_off_what,
        terraform: { aws_elb: 'access_logs.bucket' },
        cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy.S3BucketName' },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        lacks: storage_or_edge_access_logs_off_lacks,
    },
    {
        what: 'switch of the access log',
        terraform: { aws_elb: 'access_logs?.enabled' },
        cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy?.Enabled' },
        order: order/* onOff */.Ro,
        byDefault: true,
        wanted: true,
        lacks: 'has its access log turned off',
    },
    {
        what: 'flow log',
        terraform: { aws_globalaccelerator_accelerator: 'attributes.flow_logs_enabled' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        fix: false,
        lacks: 'keeps no flow log',
    },
];
/** Buckets and distributions, whose log may be a thing of its own. */
const storageLogs = [
    {
        what: storage_or_edge_access_logs_off_what,
        lacks: storage_or_edge_access_logs_off_lacks,
        elsewhere: true,
        terraform: { of: { aws_s3_bucket: 'bucket' }, by: { aws_s3_bucket_logging: 'bucket' }, own: { aws_s3_bucket: 'logging' } },
        cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: {}, own: { 'AWS::S3::Bucket': 'LoggingConfiguration' } },
        only: [{ terraform: 'acl', cloudformation: 'AccessControl', is: /^(?!log-delivery-write$|LogDeliveryWrite$)/u, byDefault: 'private' }],
        unlessKind: 's3.log-bucket',
    },
    {
        what: storage_or_edge_access_logs_off_what,
        lacks: storage_or_edge_access_logs_off_lacks,
        terraform: {
            of: { aws_cloudfront_distribution: 'arn' },
            by: { aws_cloudwatch_log_delivery_source: 'resource_arn' },
            usedBy: { name: 'name', by: { aws_cloudwatch_log_delivery: 'delivery_source_name' } },
            own: { aws_cloudfront_distribution: 'logging_config' },
        },
        cloudformation: {
            of: { 'AWS::CloudFront::Distribution': '' },
            by: { 'AWS::Logs::DeliverySource': 'ResourceArn' },
            usedBy: { name: 'Name', by: { 'AWS::Logs::Delivery': 'DeliverySourceName' } },
            own: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Logging' },
        },
    },
];
const storageOrEdgeAccessLogsOff = (0,protection/* defineProtection */.tW)({
    id: 'storage-or-edge-access-logs-off',
    control: 'custom-threat-detection',
    severity: 'low',
    title: 'Who reads a bucket or calls the edge is not recorded',
    why: 'After an incident the access log says who fetched which object, and from which address the requests came. What was not recorded then cannot be looked up.',
    remedy: 'Turn the access log on, to a bucket of its own.',
    limits: [
        'A bucket is known as one that receives logs when code beside it delivers there, or by its ACL.',
        'Data events of CloudTrail on a bucket are not counted as its access log.',
    ],
    covers: {
        checkov: ['CKV_AWS_18', 'CKV_AWS_91', 'CKV_AWS_92', 'CKV_AWS_86', 'CKV_AWS_75'],
        trivy: ['AVD-AWS-0089', 'AVD-AWS-0010'],
        kics: [
            'ELB Access Log Disabled',
            'S3 Bucket CloudTrail Logging Disabled',
            'Global Accelerator Flow Logs Disabled',
            'S3 Bucket Logging Disabled',
            'ELBv2 ALB Access Log Disabled',
            'CloudFront Logging Disabled',
        ],
        securityHub: ['S3.9', 'ELB.5', 'CloudFront.5'],
    },
    rows: edgeLogs,
    companions: storageLogs,
});

;// CONCATENATED MODULE: ./build/policies/logs/service-logging-removed.js






// Of a stage another log may be left, and this one is gone all the same.
const stageAccessLog = {
    what: 'access log',
    terraform: { aws_api_gateway_stage: 'access_log_settings.destination_arn' },
    cloudformation: { 'AWS::ApiGateway::Stage': 'AccessLogSetting.DestinationArn' },
    order: order/* set */.hZ,
    byDefault: null,
    lacks: 'keeps no access log',
};
const auditLogs = {
    what: 'exported logs',
    terraform: { aws_redshift_logging: 'log_exports' },
    order: (0,order/* naming */.b7)('connectionlog', 'userlog', 'useractivitylog'),
    byDefault: null,
    only: [{ terraform: 'log_destination_type', is: ['cloudwatch'] }],
    lacks: 'exports fewer logs',
};
/** What a group of parameters makes the databases that use it write down. */
const parameters = [
    {
        what: 'logged statements',
        terraform: {
            aws_db_parameter_group: 'parameter[name=log_statement].value',
            aws_rds_cluster_parameter_group: 'parameter[name=log_statement].value',
        },
        cloudformation: {
            'AWS::RDS::DBParameterGroup': 'Parameters.log_statement',
            'AWS::RDS::DBClusterParameterGroup': 'Parameters.log_statement',
        },
        order: (0,order/* ranks */.CS)('none', 'ddl', 'mod', 'all'),
        byDefault: 'none',
        lacks: 'writes down fewer statements',
    },
    {
        what: 'audit parameter',
        terraform: { aws_neptune_cluster_parameter_group: 'parameter[name=neptune_enable_audit_log].value' },
        cloudformation: { 'AWS::Neptune::DBClusterParameterGroup': 'Parameters.neptune_enable_audit_log' },
        order: (0,order/* ranks */.CS)('0', '1'),
        byDefault: '0',
        lacks: 'keeps its clusters from writing an audit log',
    },
    {
        what: 'logged activity of users',
        terraform: { aws_redshift_parameter_group: 'parameter[name=enable_user_activity_logging].value' },
        cloudformation: { 'AWS::Redshift::ClusterParameterGroup': 'Parameters[ParameterName=enable_user_activity_logging].ParameterValue' },
        order: (0,order/* ranks */.CS)('false', 'true'),
        byDefault: 'false',
        lacks: 'keeps its clusters from writing down what users do',
    },
];
const fileAudit = {
    what: 'audit of files',
    terraform: { aws_fsx_windows_file_system: 'audit_log_configuration.file_access_audit_log_level' },
    cloudformation: { 'AWS::FSx::FileSystem': 'WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel' },
    order: (0,order/* ranks */.CS)('DISABLED', ['SUCCESS_ONLY', 'FAILURE_ONLY'], 'SUCCESS_AND_FAILURE'),
    byDefault: 'DISABLED',
    lacks: 'writes down less of who reads its files',
};
const executionLog = {
    what: 'execution log',
    lacks: 'logs nothing of what its methods do',
    terraform: { of: { aws_api_gateway_stage: 'stage_name' }, by: { aws_api_gateway_method_settings: 'stage_name' } },
    such: [{ terraform: 'settings.logging_level', is: ['ERROR', 'INFO'] }],
};
const serviceLoggingRemoved = (0,loss/* defineLoss */.p)({
    id: 'service-logging-removed',
    control: 'custom-threat-detection',
    severity: 'medium',
    title: 'A service no longer writes the log that it wrote',
    why: 'Searches and alarms that lived on this log fall silent, and nobody notices: no entries look just like no attack.',
    remedy: 'Keep the log. Where it costs too much, shorten how long it is kept instead.',
    limits: [
        'Whether what is declared elsewhere stays is not seen: that its log goes is possible.',
        'Whether another destination than before is as good is not looked at.',
    ],
    covers: {},
    speaksFor: [storageOrEdgeAccessLogsOff.id, api_or_cluster_logs_off/* apiOrClusterLogsOff */.W.id, databaseOrDnsLogsOff.id, waf_logging_off/* wafLoggingOff */.v.id],
    falls: [stageAccessLog, auditLogs, ...parameters, fileAudit, ...edgeLogs, ...api_or_cluster_logs_off/* serviceLogs */.$, ...databaseLogs],
    companions: [...storageLogs, executionLog, ...queryLogs, { ...waf_logging_off/* webAclLog */.l, what: 'log of its decisions' }],
});

// EXTERNAL MODULE: ./build/model/find.js
var find = __webpack_require__(25459);
;// CONCATENATED MODULE: ./build/policies/security-groups/sg-default-allows-traffic.js




const sg_default_allows_traffic_groups = ['aws_default_security_group', 'AWS::EC2::SecurityGroup'];
/** A rule of its own names the default group by an attribute of its VPC. */
const rules = [
    'aws_security_group_rule',
    'aws_vpc_security_group_ingress_rule',
    'aws_vpc_security_group_egress_rule',
    'AWS::EC2::SecurityGroupIngress',
    'AWS::EC2::SecurityGroupEgress',
];
const sgDefaultAllowsTraffic = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-default-allows-traffic',
    control: 'limit-network-access',
    severity: 'medium',
    on: 'resource',
    types: [...sg_default_allows_traffic_groups, ...rules, 'aws_vpc'],
    dialects: ['terraform', 'cloudformation'],
    title: 'The default security group lets traffic through',
    why: 'Whatever is started without a group of its own gets the default one. With rules in it such things reach each other, or are reached, without anybody having decided so.',
    remedy: 'Declare aws_default_security_group without any rule, and give everything a group of its own.',
    limits: [
        'A VPC whose default group nobody empties is low, in Terraform alone: a stack cannot empty it.',
        'A stack is looked at for rules that name the default group of a VPC, and for groups called so.',
    ],
    covers: {
        checkov: ['CKV2_AWS_12'],
        trivy: ['AVD-AWS-0173'],
        kics: ['Default Security Groups With Unrestricted Traffic', 'VPC Default Security Group Accepts All Traffic'],
        securityHub: ['EC2.2'],
        cis: ['5.4'],
    },
    *evaluate(subject, model) {
        const { type } = subject.resource;
        if (type === 'aws_vpc')
            yield* leftAsItIs(subject, model);
        else if (sg_default_allows_traffic_groups.includes(type) ? isDefault(subject.resource) : namesDefault(subject.resource))
            yield* sg_default_allows_traffic_rulesOf(subject, model);
    },
});
function isDefault({ type, attributes }) {
    return type === 'aws_default_security_group' || (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(attributes, 'GroupName')), isDefaultName, false) === 'yes';
}
function isDefaultName(name) {
    return name.toLowerCase() === 'default';
}
function namesDefault({ attributes }) {
    const group = (0,model_fact/* attribute */.lt)(attributes, 'security_group_id') ?? (0,model_fact/* attribute */.lt)(attributes, 'GroupId');
    const path = group?.kind === 'unknown' ? (group.reference?.path ?? []) : [];
    return path.some((name) => name === 'default_security_group_id' || name === 'DefaultSecurityGroup');
}
/** All rules of the group, those beside it included; or the rule itself, where the group is not of this code. */
function* sg_default_allows_traffic_rulesOf(subject, model) {
    const { address, root, resource } = subject;
    const group = model.subjects('network.security-group').find((one) => one.resource === resource);
    const [first] = group?.rules ?? [];
    if (first !== undefined)
        yield { ...violation(subject, first), ...emptied(resource, group?.rules ?? []) };
    else {
        const unknown = group?.moreRules.ingress ?? group?.moreRules.egress;
        if (unknown === undefined)
            return;
        yield {
            claim: 'unresolved',
            aspect: 'rules',
            unknown,
            message: `whether ${address} in ${root} lets traffic through`,
        };
    }
}
function violation({ address, resource }, { body }) {
    return {
        claim: 'violation',
        aspect: 'rules',
        message: `${address} has rules for the default security group.`,
        trace: [...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
        confidence: 'certain',
    };
}
/** Takes the blocks out, where all rules are blocks of the group itself, each on lines of its own. */
function emptied({ type, attributes, block }, all) {
    if (type !== 'aws_default_security_group' || !block.path.endsWith('.tf'))
        return {};
    const lists = ['ingress', 'egress'].map((name) => ({ ...(0,model_fact/* blocks */.Bv)((0,model_fact/* attribute */.lt)(attributes, name)), header: attributes.keys?.get(name) }));
    const own = new Set(lists.flatMap(({ items }) => items));
    const isWhole = lists.every(({ unknown }) => unknown === undefined) && all.every(({ body }) => own.has(body));
    const places = lists.flatMap(({ items, header }) => items.map(({ origin }) => origin).filter((one) => isBlock(one, header, block)));
    const areBlocks = ['ingress', 'egress'].every((name) => isBlockList((0,model_fact/* attribute */.lt)(attributes, name)));
    if (!isWhole || !areBlocks || places.length < own.size)
        return {};
    const edits = places.map(({ at: { path, range } }) => ({
        location: { path, range: { startLine: range.startLine, startColumn: 1, endLine: range.endLine + 1, endColumn: 1 } },
        replacement: '',
    }));
    return { fix: { title: 'Take its rules out', edits } };
}
/** On lines of its own, and no deeper than the first one: what is within a `dynamic` block cannot go without that. */
function isBlock({ at: { path, range }, via }, header, { path: file, range: outer }) {
    const isWithin = path === file && range.startLine > outer.startLine && range.endLine < outer.endLine;
    return isWithin && via.length === 0 && range.startColumn === header?.range.startColumn;
}
/** A list of blocks begins where its first block does, one of an argument at its bracket. */
function isBlockList(value) {
    if (value === undefined)
        return true;
    const [first] = (0,model_fact/* blocks */.Bv)(value).items;
    return value.kind === 'list' && first !== undefined && (0,core_location/* compareLocations */.Qr)(first.origin.at, value.origin.at) <= 0;
}
function* leftAsItIs({ address, resource, root }, model) {
    if (resource.outline?.types.has('aws_default_security_group') === false)
        return;
    const findVpc = (0,find/* findIn */.r)(model, 'aws_vpc');
    const isEmptied = model
        .ofType('aws_default_security_group')
        .some((group) => group.root === root && isOf(group, resource, findVpc((0,model_fact/* attribute */.lt)(group.attributes, 'vpc_id'), root)));
    if (isEmptied)
        return;
    yield {
        claim: 'violation',
        aspect: 'default group',
        message: `Nobody empties the default security group of ${address}.`,
        trace: [resource.declaration],
        confidence: 'likely',
        severity: 'low',
    };
}
/** A VPC that is not known may be this one. */
function isOf(group, vpc, named) {
    return named.length === 0 ? (0,model_fact/* attribute */.lt)(group.attributes, 'vpc_id') !== undefined : named.includes(vpc);
}

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-egress-unrestricted.js












/** For use in experiments (RFC 3692): a rule that admits it admits every protocol. */
const anyProtocol = 253;
const sgEgressUnrestricted = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-egress-unrestricted',
    control: 'outbound-traffic-control',
    severity: 'low',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Security group lets everything out to everywhere',
    why: 'Who gets into a machine sends out what is there, and fetches the next tools, over whatever protocol nobody looks at.',
    remedy: 'Limit the rule to the ports and destinations that are needed, mostly 443 and the endpoints of AWS.',
    limits: [
        'A group of a stack that says nothing of egress lets everything out; in Terraform such a group lets out nothing that this code knows of.',
        'Medium for the group of a resource whose tags mark its data as sensitive.',
    ],
    covers: {
        checkov: ['CKV_AWS_382'],
        trivy: ['AVD-AWS-0104'],
        kics: ['Security Groups Allows Unrestricted Outbound Traffic'],
    },
    *evaluate(group, model) {
        const { admitted, flows, unknowns } = (0,network_traffic/* groupTraffic */.V)(group, 'egress');
        const all = (0,traffic_set/* portsFrom */.Bf)(admitted, anyProtocol, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses)).length > 0;
        // Every port of TCP is as good: what is stolen goes out by that.
        const tcp = (0,port_set/* countPorts */.Ws)((0,traffic_set/* portsFrom */.Bf)(admitted, cidr_protocol/* TCP */.qi, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses))) === (0,port_set/* countPorts */.Ws)(port_set/* allPorts */.i2);
        if (all || tcp) {
            const causes = flows.filter(({ traffic }) => traffic.protocol === 'all' || (!all && traffic.protocol === cidr_protocol/* TCP */.qi));
            const first = causes.find(({ traffic }) => (0,address_reach/* isAnywhere */.aW)(traffic.sources.addresses)) ?? causes[0];
            if (first !== undefined)
                yield {
                    ...sg_egress_unrestricted_violation(group, flowTrace(first), model, all ? 'everything' : 'every port of TCP'),
                    confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map(({ cause }) => cause)),
                };
            return;
        }
        if ((0,security_group/* letsAllOutByDefault */.a)(group))
            yield sg_egress_unrestricted_violation(group, [group.resource.declaration], model, 'everything');
        const open = unknowns.find(({ protocol }) => protocol === undefined || protocol === 'all');
        if (open !== undefined && open.sources === undefined)
            yield { claim: 'unresolved', aspect: 'egress', unknown: open.unknown, message: `whether ${group.address} lets everything out` };
    },
});
function sg_egress_unrestricted_violation(group, trace, model, what) {
    const isSensitive = groupsOfSensitive(model).has(`${group.root}\n${(0,instance_key/* ofDeclaration */.Er)(group.address)}`);
    return {
        claim: 'violation',
        aspect: 'egress',
        message: `${group.address} lets ${what} out to everywhere${isSensitive ? ', and sensitive data is behind it' : ''}.`,
        trace,
        confidence: 'certain',
        ...(isSensitive ? { severity: 'medium' } : {}),
    };
}
/** Root and address of whatever a resource with marked data refers to. */
const groupsOfSensitive = (0,per_model/* perModel */.x)((model) => new Set(model.resources
    .filter((resource) => resource.mode === 'managed' && markOf(resource) !== undefined)
    .flatMap((resource) => (0,references/* referencesOf */.C)(resource).map((address) => `${resource.root}\n${address}`))));

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-admin-port-open-to-world.js




const sgIngressAdminPortOpenToWorld = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-ingress-admin-port-open-to-world',
    control: 'cleanup-risky-open-ports',
    severity: 'critical',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone on the internet can reach an administration port',
    why: 'Machines with SSH, RDP or another administration port open to the internet are found within minutes and attacked without pause: one weak password, one leaked key or one unpatched service is enough to lose the machine and everything its role may do.',
    remedy: 'Remove the rule and administer through AWS Systems Manager Session Manager, which needs no open port; or allow only the addresses of your VPN or bastion.',
    limits: [
        'Sources that are security groups, the group itself or prefix lists that the code does not declare are taken as narrow.',
        'Whether an instance with a public address uses the group is not looked at: a group is judged by what it admits.',
    ],
    covers: {
        checkov: ['CKV_AWS_24', 'CKV_AWS_25'],
        trivy: ['AVD-AWS-0107'],
        kics: [
            'Security Groups With Meta IP',
            'EC2 Sensitive Port Is Publicly Exposed',
            'ELB Sensitive Port Is Exposed To Entire Network',
            'Sensitive Port Is Exposed To Entire Network',
            'Unrestricted Security Group Ingress',
            'Security Groups With Exposed Admin Ports',
            'Security Group With Unrestricted Access To SSH',
            'Security Group Unrestricted Access To RDP',
            'Remote Desktop Port Open To Internet',
        ],
        securityHub: ['EC2.13', 'EC2.14', 'EC2.19'],
        cis: ['5.2', '5.3'],
    },
    evaluate: (group) => openPorts(group, adminPorts, 'remote administration'),
    beyond: newPacket,
});

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-all-ports-open-to-world.js










/** A range over more ports than this is no choice of services any more. */
const portsMax = 1024;
/** A protocol that no rule names by itself (253 is reserved for experiments): who admits it admits every protocol. */
const unnamedProtocol = 253;
const sgIngressAllPortsOpenToWorld = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-ingress-all-ports-open-to-world',
    control: 'cleanup-risky-open-ports',
    severity: 'critical',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone on the internet can reach every port',
    why: 'A rule without a choice of ports exposes every service of the machine, also those that somebody starts tomorrow.',
    remedy: 'List the ports that must be reachable, and let only those in; for a website 443 is enough.',
    limits: ['Ranges of up to 1,024 ports are left to the other policies.'],
    covers: {
        checkov: ['CKV_AWS_277', 'CKV_AWS_260'],
        kics: [
            'Security Groups With Meta IP',
            'Unrestricted Security Group Ingress',
            'EC2 Sensitive Port Is Publicly Exposed',
            'Sensitive Port Is Exposed To Entire Network',
            'Unknown Port Exposed To Internet',
        ],
        securityHub: ['EC2.18', 'EC2.19'],
        cis: ['5.2', '5.3'],
    },
    *evaluate(group) {
        const traffic = (0,network_traffic/* groupTraffic */.V)(group, 'ingress');
        yield* optionByOption(traffic, (part) => allOpen(group, part));
        yield* wideUnknowns(traffic);
    },
    beyond: newPacket,
});
function* allOpen(group, traffic) {
    if ((0,address_reach/* isAnywhere */.aW)((0,traffic_set/* sourcesOf */.u0)(traffic.admitted, unnamedProtocol, port_set/* allPorts */.i2).addresses)) {
        yield wideOpen(group, traffic, unnamedProtocol, port_set/* allPorts */.i2);
        return;
    }
    for (const protocol of [cidr_protocol/* TCP */.qi, cidr_protocol/* UDP */.e0]) {
        const open = (0,traffic_set/* portsFrom */.Bf)(traffic.admitted, protocol, (sources) => (0,address_reach/* isAnywhere */.aW)(sources.addresses));
        if ((0,port_set/* countPorts */.Ws)(open) > portsMax)
            yield wideOpen(group, traffic, protocol, open);
    }
}
function wideOpen(group, traffic, protocol, open) {
    const flows = traffic.flows.filter((flow) => admits(flow, protocol, open) && flow.source.kind === 'cidr');
    const alone = flows.filter((flow) => (0,address_reach/* isAnywhere */.aW)(flow.traffic.sources.addresses));
    const causes = alone.length > 0 ? alone : flows;
    const [first] = causes;
    if (first === undefined)
        throw new Error('an open range comes from at least one rule');
    const all = protocol === unnamedProtocol;
    return {
        claim: 'violation',
        aspect: all ? 'all protocols from anywhere' : `all of ${(0,cidr_protocol/* protocolName */.kC)(protocol)} from anywhere`,
        message: `${group.address} lets anyone on the internet reach ${all ? 'every port of every protocol' : `${(0,port_set/* countPorts */.Ws)(open)} ports of ${(0,cidr_protocol/* protocolName */.kC)(protocol)} (${(0,port_set/* formatPorts */._3)(open)})`}.`,
        trace: flowTrace(first),
        confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map((flow) => flow.cause)),
        witness: packet(open[0]?.first === 0 ? 22 : (open[0]?.first ?? 22), first.traffic.sources.addresses),
        exposes: sg_ingress_all_ports_open_to_world_letInBy(causes, all ? 'all' : protocol, open),
        ...narrowing(causes),
    };
}
function sg_ingress_all_ports_open_to_world_letInBy(causes, protocol, ports) {
    const addressed = causes.map(({ traffic }) => ({ ...traffic, sources: (0,source_set/* sourceSet */.eE)(traffic.sources.addresses) }));
    return (0,traffic_set/* intersectTraffic */.Py)((0,traffic_set/* trafficSet */.QG)(addressed), (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)(address_set/* allAddresses */.I1), protocol, ports }]));
}
function admits(flow, protocol, ports) {
    const own = flow.traffic.protocol;
    return own === 'all' || (own === protocol && (0,port_set/* intersectPorts */.Cj)(flow.traffic.ports, ports).length > 0);
}
function* wideUnknowns(traffic) {
    const wide = mayBeOpen(traffic).filter(({ ports, protocol }) => protocol === 'all' || (ports !== undefined && (0,port_set/* countPorts */.Ws)(ports) > portsMax));
    yield* undecided(wide, port_set/* allPorts */.i2, 'every port');
}

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-database-port-open-to-world.js




const sgIngressDatabasePortOpenToWorld = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-ingress-database-port-open-to-world',
    control: 'cleanup-risky-open-ports',
    severity: 'critical',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone on the internet can reach a database port',
    why: 'Databases, caches and search clusters are built to be reached by applications, not by the internet: several of them ask for no password by default, and the others are guessed at around the clock. What is reachable is copied or encrypted for ransom.',
    remedy: 'Name the security group of the application as the source instead of an address range.',
    limits: [
        'Services on other ports than their usual ones are not recognised.',
        'Sources that are security groups, the group itself or prefix lists that the code does not declare are taken as narrow.',
    ],
    // Others' rules on sensitive ports speak of UDP and of web servers too.
    covers: {
        securityHub: ['EC2.19', 'Redshift.15'],
        kics: [
            'Security Groups With Meta IP',
            'EC2 Sensitive Port Is Publicly Exposed',
            'ELB Sensitive Port Is Exposed To Entire Network',
            'Sensitive Port Is Exposed To Entire Network',
            'Unrestricted Security Group Ingress',
        ],
    },
    evaluate: (group) => openPorts(group, databasePorts, 'data services'),
    beyond: newPacket,
});

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-large-public-range.js











const sg_ingress_large_public_range_watched = new Map([...adminPorts, ...databasePorts]);
const watchedPorts = [...sg_ingress_large_public_range_watched.keys()].map((port) => ({ first: port, last: port })).toSorted((a, b) => a.first - b.first);
/** More public addresses than one office has. */
const publicAddressesMax = 256n;
/** A subnet of IPv6 is what one host or one office has. */
const publicAddresses6Max = 2n ** 64n;
/** The widest private network that one team is taken to need. */
const privatePrefixMin = 13;
const sgIngressLargePublicRange = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-ingress-large-public-range',
    control: 'limit-network-access',
    severity: 'low',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'A wide range of addresses reaches an administration or database port',
    why: 'A range of thousands of addresses is more than those who need the port: it holds all customers of a provider, or every machine of every private network.',
    remedy: 'Name the security group or the few addresses that need it.',
    limits: [
        'More than 256 public addresses, or a private network of /8 to /12, counts as wide; ranges are added up.',
        'Groups of databases outside a VPC (EC2-Classic) are not read.',
    ],
    covers: {},
    *evaluate(group) {
        const traffic = (0,network_traffic/* groupTraffic */.V)(group, 'ingress');
        yield* optionByOption(traffic, (part) => wideBy(group, part));
        if (traffic.unknowns.length > 0)
            yield* undecided(traffic.unknowns.filter(({ sources }) => sources === undefined), watchedPorts, 'a watched port');
    },
    beyond: newPacket,
});
function* wideBy(group, traffic) {
    const wide = (0,traffic_set/* portsFrom */.Bf)(traffic.admitted, cidr_protocol/* TCP */.qi, ({ addresses }) => !(0,address_reach/* isAnywhere */.aW)(addresses) && isWide(addresses));
    for (const { first: port } of (0,port_set/* intersectPorts */.Cj)(watchedPorts, wide)) {
        const ports = [{ first: port, last: port }];
        const { addresses } = (0,traffic_set/* sourcesOf */.u0)(traffic.admitted, cidr_protocol/* TCP */.qi, ports);
        const causes = traffic.flows.filter((flow) => sg_ingress_large_public_range_admits(flow, port)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
        const [widest] = causes;
        if (widest === undefined)
            continue;
        const before = `${group.address} lets a wide range of addresses (${(0,address_set/* toCidrs */.VL)(addresses).slice(0, 3).join(', ')}) reach `;
        const item = `tcp/${port} (${sg_ingress_large_public_range_watched.get(port) ?? 'unnamed'})`;
        yield {
            claim: 'violation',
            aspect: `tcp/${port} from a wide range`,
            message: `${before}${item}.`,
            listing: { before, item, items: 'ports' },
            trace: flowTrace(widest),
            confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map(({ cause }) => cause)),
            witness: packet(port, addresses),
            exposes: (0,traffic_set/* trafficSet */.QG)([{ sources: (0,source_set/* sourceSet */.eE)(addresses), protocol: cidr_protocol/* TCP */.qi, ports }]),
        };
    }
}
function isWide(addresses) {
    const open = (0,address_reach/* publicPart */.JA)(addresses);
    if ((0,address_set/* countAddresses */.qy)(open, 4) > publicAddressesMax || (0,address_set/* countAddresses */.qy)(open, 6) > publicAddresses6Max)
        return true;
    return (0,address_set/* toCidrs */.VL)({ v4: (0,address_set/* subtractAddresses */.rg)(addresses, open).v4, v6: [] }).some((cidr) => Number(cidr.split('/')[1]) < privatePrefixMin);
}
function sg_ingress_large_public_range_admits({ traffic, source }, port) {
    if (source.kind !== 'cidr')
        return false;
    const isOfPort = traffic.protocol === cidr_protocol/* TCP */.qi && (0,port_set/* intersectPorts */.Cj)(traffic.ports, [{ first: port, last: port }]).length > 0;
    return traffic.protocol === 'all' || isOfPort;
}
function sizeOf({ traffic }) {
    return Number((0,address_set/* countAddresses */.qy)(traffic.sources.addresses, 4)) + Number((0,address_set/* countAddresses */.qy)(traffic.sources.addresses, 6));
}

// EXTERNAL MODULE: ./build/model/compute/machine.js
var compute_machine = __webpack_require__(19321);
;// CONCATENATED MODULE: ./build/policies/security-groups/balancers-group.js


const balancers_group_all = (0,per_model/* perModel */.x)(compute_machine/* machines */.a);
/** Does the group stand before load balancers of the code, and nothing else? */
function isOfBalancers(group, model) {
    const behind = balancers_group_all(model).filter((machine) => (0,compute_machine/* isBehind */.J)(machine, group));
    return behind.length > 0 && behind.every(({ noun }) => noun === 'load balancer');
}

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-ingress-other-port-open-to-world.js











/** Ports that are there to be reached by everybody; HTTP is told, mildly. */
const webPorts = [80, 443];
/** A range over more ports than this is left to the policy on all ports. */
const sg_ingress_other_port_open_to_world_portsMax = 1024;
const sg_ingress_other_port_open_to_world_others = allBut([...webPorts, ...adminPorts.keys(), ...databasePorts.keys()]);
const otherDatagrams = allBut([443]);
const http = (0,port_set/* portSet */.S9)([{ first: 80, last: 80 }]);
const sgIngressOtherPortOpenToWorld = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-ingress-other-port-open-to-world',
    control: 'limit-network-access',
    severity: 'medium',
    on: 'network.security-group',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone on the internet can reach a port that is not for the web',
    why: 'What listens at such a port was mostly built for a few known callers: an internal API, a dashboard, a queue. On the internet it is found by its port within hours, and attacked by whatever is known of the product behind it.',
    remedy: 'Put it behind a load balancer that ends TLS and asks who is there, or let in only the addresses that need it.',
    limits: [
        'Ports 443 of TCP and UDP are never reported, port 80 at low, and not where the group stands before load balancers of the code alone.',
        'Administration and database ports, and ranges of more than 1,024 ports, have policies of their own.',
    ],
    covers: {
        checkov: ['CKV_AWS_260'],
        kics: [
            'ELB Sensitive Port Is Exposed To Entire Network',
            'Sensitive Port Is Exposed To Entire Network',
            'EC2 Sensitive Port Is Publicly Exposed',
            'Unrestricted Security Group Ingress',
            'HTTP Port Open To Internet',
            'SQL Analysis Services Port 2383 (TCP) Is Publicly Accessible',
            'Unknown Port Exposed To Internet',
        ],
        securityHub: ['EC2.18', 'EC2.19'],
    },
    *evaluate(group, model) {
        const traffic = (0,network_traffic/* groupTraffic */.V)(group, 'ingress');
        yield* optionByOption(traffic, (part) => openSpans(group, part, model));
        const apart = mayBeOpen(traffic).filter(({ ports }) => ports !== undefined && (0,port_set/* intersectPorts */.Cj)(ports, sg_ingress_other_port_open_to_world_others).length === ports.length);
        yield* undecided(apart, sg_ingress_other_port_open_to_world_others, 'other ports');
    },
    beyond: newPacket,
});
function* openSpans(group, traffic, model) {
    for (const protocol of [cidr_protocol/* TCP */.qi, cidr_protocol/* UDP */.e0]) {
        const open = (0,traffic_set/* portsFrom */.Bf)(traffic.admitted, protocol, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses));
        if ((0,port_set/* countPorts */.Ws)(open) > sg_ingress_other_port_open_to_world_portsMax)
            continue;
        for (const span of (0,port_set/* intersectPorts */.Cj)(open, protocol === cidr_protocol/* TCP */.qi ? sg_ingress_other_port_open_to_world_others : otherDatagrams))
            yield* openSpan(group, traffic, protocol, [span]);
        if (protocol === cidr_protocol/* TCP */.qi && isHttpOpen(open, group, model))
            yield* openSpan(group, traffic, protocol, http);
    }
    // Tunnels and their like: what has no ports is let in whole. Ping is for the network.
    for (const protocol of new Set(traffic.flows.map((flow) => flow.traffic.protocol))) {
        if (protocol === 'all' || (0,cidr_protocol/* hasPorts */.vZ)(protocol) || (0,cidr_protocol/* isIcmp */.cj)(protocol))
            continue;
        const open = (0,traffic_set/* portsFrom */.Bf)(traffic.admitted, protocol, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses));
        if (open.length > 0)
            yield* openSpan(group, traffic, protocol, open);
    }
}
/** What a load balancer answers there is told of its listener. */
function isHttpOpen(open, group, model) {
    return (0,port_set/* intersectPorts */.Cj)(open, http).length > 0 && !isOfBalancers(group.resource, model);
}
function* openSpan(group, traffic, protocol, ports) {
    const flows = traffic.flows.filter((flow) => sg_ingress_other_port_open_to_world_admits(flow, protocol, ports) && flow.source.kind === 'cidr');
    const alone = flows.filter((flow) => (0,address_reach/* isAnywhere */.aW)(flow.traffic.sources.addresses));
    const causes = alone.length > 0 ? alone : flows;
    const [first] = causes;
    const [span] = ports;
    if (first === undefined || span === undefined)
        return;
    const before = `${group.address} lets anyone on the internet reach `;
    const item = (0,cidr_protocol/* hasPorts */.vZ)(protocol) ? `${(0,cidr_protocol/* protocolName */.kC)(protocol)}/${(0,port_set/* formatPorts */._3)(ports)}` : `all of ${(0,cidr_protocol/* protocolName */.kC)(protocol)}`;
    const { addresses } = first.traffic.sources;
    yield {
        claim: 'violation',
        aspect: `${item} from anywhere`,
        message: `${before}${item}.`,
        listing: { before, item, items: 'ports' },
        trace: flowTrace(first),
        confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map((flow) => flow.cause)),
        ...(ports === http ? { severity: 'low' } : {}),
        ...(protocol === cidr_protocol/* TCP */.qi ? { witness: packet(span.first, addresses) } : {}),
        exposes: (0,traffic_set/* trafficSet */.QG)(causes.map((flow) => ({ sources: (0,source_set/* sourceSet */.eE)(flow.traffic.sources.addresses), protocol, ports }))),
        ...(ports === http ? {} : narrowing(causes)),
    };
}
function sg_ingress_other_port_open_to_world_admits({ traffic }, protocol, ports) {
    return traffic.protocol === 'all' || (traffic.protocol === protocol && (0,port_set/* intersectPorts */.Cj)(traffic.ports, ports).length > 0);
}
function allBut(left) {
    const edges = [-1, ...left.toSorted((a, b) => a - b), 65_536];
    const gaps = edges.slice(1).map((port, index) => ({ first: (edges[index] ?? -1) + 1, last: port - 1 }));
    return (0,port_set/* portSet */.S9)(gaps.filter(({ first, last }) => first <= last));
}

;// CONCATENATED MODULE: ./build/policies/security-groups/sg-rule-without-description.js


/** A group, what stands in it as rules, or a rule on its own. */
const sg_rule_without_description_groups = new Set(['aws_security_group', 'AWS::EC2::SecurityGroup']);
const sg_rule_without_description_rules = [
    'aws_security_group_rule',
    'aws_vpc_security_group_ingress_rule',
    'aws_vpc_security_group_egress_rule',
    'AWS::EC2::SecurityGroupIngress',
    'AWS::EC2::SecurityGroupEgress',
];
const inline = ['ingress', 'egress', 'SecurityGroupIngress', 'SecurityGroupEgress'];
/** What the provider writes where nothing is written. */
const byProvider = /^\s*(?:managed by terraform\s*)?$/iu;
const sgRuleWithoutDescription = (0,define_policy/* defineViolation */.z$)({
    id: 'sg-rule-without-description',
    control: 'limit-network-access',
    severity: 'info',
    strict: true,
    on: 'resource',
    types: [...sg_rule_without_description_groups, ...sg_rule_without_description_rules],
    dialects: ['terraform', 'cloudformation'],
    title: 'Security group or rule does not say what it is for',
    why: 'A rule whose reason nobody wrote down is a rule that nobody dares to take away.',
    remedy: 'Describe what the group is for, and of each rule who needs it.',
    limits: [
        'It speaks only where the configuration sets its gate or severity.',
        'Of several rules in one group without a description the first is shown.',
        'A description that is not known counts as one.',
    ],
    covers: {
        checkov: ['CKV_AWS_23'],
        trivy: ['AVD-AWS-0099', 'AVD-AWS-0124'],
        kics: ['Security Group Rule Without Description', 'Security Group Without Description', 'Security Group Rules Without Description'],
    },
    *evaluate(subject) {
        const { attributes, type } = subject.resource;
        if (!sg_rule_without_description_groups.has(type)) {
            yield* silent(subject, attributes, 'rule');
            return;
        }
        yield* silent(subject, attributes, 'group');
        const bodies = inline.flatMap((name) => (0,model_fact/* blocks */.Bv)((0,model_fact/* attribute */.lt)(attributes, name)).items);
        const [first] = bodies.flatMap((body) => [...silent(subject, body, 'rule')]);
        if (first !== undefined)
            yield first;
    },
});
function* silent({ address, resource }, body, of) {
    const description = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(body, ['description', 'GroupDescription', 'Description']));
    // A module whose code is not here may describe it.
    if (resource.outline !== undefined && description.kind === 'absent')
        return;
    if ((0,model_fact/* decide */.LD)(description, (text) => byProvider.test(text), true) !== 'yes')
        return;
    const written = description.kind === 'known' ? [description.source] : [];
    const what = of === 'group' ? 'says nothing of what it is for' : 'has a rule that says nothing of what it is for';
    yield {
        claim: 'violation',
        aspect: `description of the ${of}`,
        message: `${address} ${what}.`,
        trace: [...written.flatMap(define_policy/* traceOf */.fC), ...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(...written),
    };
}

;// CONCATENATED MODULE: ./build/policies/ec2/ssh-key-on-instance.js


/** Where each of them names its key. */
const machines = {
    aws_instance: ['key_name'],
    aws_launch_template: ['key_name'],
    aws_launch_configuration: ['key_name'],
    aws_spot_instance_request: ['key_name'],
    'AWS::EC2::Instance': ['KeyName'],
    'AWS::EC2::LaunchTemplate': ['LaunchTemplateData', 'KeyName'],
    'AWS::AutoScaling::LaunchConfiguration': ['KeyName'],
};
const ssh_key_on_instance_keys = ['aws_key_pair', 'AWS::EC2::KeyPair'];
const ssh_key_on_instance_nodes = ['aws_eks_node_group', 'AWS::EKS::Nodegroup'];
const console = 'aws_ec2_serial_console_access';
const sshKeyOnInstance = (0,define_policy/* defineViolation */.z$)({
    id: 'ssh-key-on-instance',
    control: 'secure-ec2-management',
    severity: 'low',
    on: 'resource',
    types: [...Object.keys(machines), ...ssh_key_on_instance_keys, ...ssh_key_on_instance_nodes, console],
    dialects: ['terraform', 'cloudformation'],
    title: 'Machine is managed over SSH',
    why: 'A key of SSH is shared, copied and never ends, and nobody sees who used it. Session Manager asks IAM, needs no open port and keeps a record.',
    remedy: 'Leave the key out and use Session Manager.',
    limits: [
        'Nodes of EKS that everybody may reach over SSH, because no security group is named as the source, are high.',
        'A key that an image or user data brings is not seen.',
    ],
    covers: { checkov: ['CKV_AWS_100'], kics: [] },
    *evaluate(subject) {
        const { attributes, type } = subject.resource;
        const path = machines[type];
        if (path !== undefined)
            yield* keyOf(subject, (0,model_fact/* attribute */.lt)(attributes, ...path));
        if (ssh_key_on_instance_keys.includes(type))
            yield ssh_key_on_instance_violation(subject, 'key', 'is a key pair for SSH: whoever has its other half gets into what takes it', []);
        if (ssh_key_on_instance_nodes.includes(type))
            yield* remoteAccess(subject);
        if (type === console)
            yield* serialConsole(subject);
    },
});
function* keyOf(subject, key) {
    if (key === undefined || (key.kind === 'string' && key.value === ''))
        return;
    const unknown = openKey(key);
    if (unknown !== undefined) {
        yield { claim: 'unresolved', aspect: 'key', unknown, message: `whether ${subject.address} takes a key of SSH` };
        return;
    }
    yield { ...ssh_key_on_instance_violation(subject, 'key', 'takes a key of SSH', [key]), ...withoutLine(key) };
}
/** What decides whether there is a key at all: one that something else in the code makes, or looks up, is there. */
function openKey(key) {
    if (key.kind === 'choice')
        return key.condition;
    return key.kind === 'unknown' && key.reference === undefined && key.reason !== 'data-source' ? key : undefined;
}
/** Without its source nobody is named, and everybody gets in. */
function* remoteAccess(subject) {
    const { items, unknown } = (0,model_fact/* blocks */.Bv)((0,model_fact/* firstAttribute */.Z9)(subject.resource.attributes, ['remote_access', 'RemoteAccess']));
    const [access] = items;
    const key = (0,model_fact/* firstAttribute */.Z9)(access, ['ec2_ssh_key', 'Ec2SshKey']);
    const open = unknown ?? (key === undefined ? undefined : openKey(key));
    if (open !== undefined) {
        yield {
            claim: 'unresolved',
            aspect: 'remote access',
            unknown: open,
            message: `whether nodes of ${subject.address} are reached over SSH`,
        };
        return;
    }
    if (access === undefined || key === undefined)
        return;
    const from = (0,model_fact/* members */.ol)((0,model_fact/* firstAttribute */.Z9)(access, ['source_security_group_ids', 'SourceSecurityGroups']));
    if (from.unknown !== undefined && from.items.length === 0)
        yield {
            claim: 'unresolved',
            aspect: 'remote access of everybody',
            unknown: from.unknown,
            message: `who reaches nodes of ${subject.address} over SSH`,
        };
    const isOpen = from.items.length === 0 && from.unknown === undefined;
    const found = ssh_key_on_instance_violation(subject, 'remote access', isOpen ? 'lets everybody reach its nodes over SSH' : 'lets its nodes be reached over SSH', [key]);
    yield isOpen ? { ...found, severity: 'high' } : found;
}
function* serialConsole(subject) {
    const enabled = (0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(subject.resource.attributes, 'enabled'));
    const answer = (0,model_fact/* decide */.LD)(enabled, (value) => value, true);
    if (answer === 'yes')
        yield ssh_key_on_instance_violation(subject, 'serial console', 'opens the serial console of every instance', []);
    if (answer === 'unknown' && enabled.kind === 'unknown')
        yield {
            claim: 'unresolved',
            aspect: 'serial console',
            unknown: enabled.unknown,
            message: 'whether the serial console of every instance is open',
        };
}
function ssh_key_on_instance_violation({ address, resource }, aspect, words, sources) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...sources.flatMap(define_policy/* traceOf */.fC), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(...sources),
    };
}
/** The whole line, where the name stands alone on it. */
function withoutLine(key) {
    const { path, range } = key.origin.at;
    if (!path.endsWith('.tf') || key.origin.via.length > 0 || range.startLine !== range.endLine)
        return {};
    const line = { startLine: range.startLine, startColumn: 1, endLine: range.startLine + 1, endColumn: 1 };
    return { fix: { title: 'Leave the key out', edits: [{ location: { path, range: line }, replacement: '' }] } };
}

;// CONCATENATED MODULE: ./build/policies/ssm/ssm-management-present.js

const ssmManagementPresent = (0,presence/* definePresence */.nm)({
    id: 'ssm-management-present',
    control: 'secure-ec2-management',
    severity: 'info',
    title: 'Instances are managed through Systems Manager',
    why: 'Machines that Systems Manager reaches are patched and operated without open ports, keys of SSH and jump hosts.',
    remedy: 'Give instances AmazonSSMManagedInstanceCore, and associate what keeps them in order.',
    limits: ['What another repository declares is not visible.'],
    covers: { securityHub: ['SSM.1'] },
    rows: [
        { what: 'association of Systems Manager', terraform: ['aws_ssm_association'], cloudformation: ['AWS::SSM::Association'] },
        { what: 'patch baseline', terraform: ['aws_ssm_patch_baseline'], cloudformation: ['AWS::SSM::PatchBaseline'] },
        { what: 'maintenance window', terraform: ['aws_ssm_maintenance_window'], cloudformation: ['AWS::SSM::MaintenanceWindow'] },
        {
            what: 'role for Systems Manager',
            terraform: ['aws_iam_role_policy_attachment'],
            such: [{ terraform: 'policy_arn', is: { mentions: /AmazonSSMManagedInstanceCore$/u } }],
            onlyKnown: true,
        },
        {
            what: 'role that Systems Manager manages instances by',
            terraform: ['aws_iam_role'],
            cloudformation: ['AWS::IAM::Role'],
            such: [{ terraform: 'managed_policy_arns', cloudformation: 'ManagedPolicyArns', is: { mentions: /AmazonSSMManagedInstanceCore$/u } }],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ssm/ssm-management-removed.js





const data = (0,loss/* defineLoss */.p)({
    id: 'ssm-management-removed',
    control: 'secure-ec2-management',
    severity: 'medium',
    title: 'Instances are no longer managed through Systems Manager',
    why: 'Machines that Systems Manager no longer reaches are patched by nobody, and the next one who has to get in opens a port for SSH.',
    remedy: 'Keep AmazonSSMManagedInstanceCore on the role, the inventory, and the endpoints of Systems Manager.',
    limits: ['That a role loses the policy is reported while the role stays.'],
    covers: {},
    speaksFor: ['ssm-management-present'],
    presences: [
        ...ssmManagementPresent.rows.filter(({ what }) => what !== 'role for Systems Manager'),
        {
            what: 'default host management',
            terraform: ['aws_ssm_service_setting'],
            such: [{ terraform: 'setting_id', is: { mentions: /default-ec2-instance-management-role$/u } }],
        },
    ],
    companions: [
        {
            what: 'policy for Systems Manager',
            lacks: 'may not be managed through Systems Manager',
            terraform: { of: { aws_iam_role: 'name' }, by: { aws_iam_role_policy_attachment: 'role' } },
            such: [{ terraform: 'policy_arn', is: { mentions: /AmazonSSM(?:ManagedInstanceCore|ManagedEC2InstanceDefaultPolicy)$/u } }],
            onlyKnown: true,
        },
    ],
});
const endpoints = ['aws_vpc_endpoint', 'AWS::EC2::VPCEndpoint'];
const roles = 'AWS::IAM::Role';
/** A service has the region in its name, and a stack the policy in a list of the role: both are texts with holes. */
const ssmManagementRemoved = {
    ...data,
    types: [...(data.types ?? []), ...endpoints, roles],
    dialects: ['terraform', 'cloudformation'],
    evaluate,
};
function evaluate(subject, model) {
    const own = endpoints.includes(subject.resource.type)
        ? endpointOf(subject)
        : subject.resource.type === roles
            ? policyOf(subject)
            : undefined;
    return own === undefined ? data.evaluate(subject, model) : [own];
}
function endpointOf({ address, resource }) {
    const name = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['service_name', 'ServiceName']);
    const service = /\.(ssm|ssmmessages|ec2messages)$/u.exec((name && (0,binding/* symbolicText */.SF)(name)) ?? '')?.[1];
    if (service === undefined)
        return undefined;
    const extent = `The endpoint of Systems Manager ${address} (${service})`;
    return { claim: 'evidence', scope: `${resource.root} endpoint ${service}`, extent, trace: (0,define_policy/* declaredAt */.kK)(resource) };
}
function policyOf({ address, resource, root }) {
    const list = (0,model_fact/* firstAttribute */.Z9)(resource.attributes, ['ManagedPolicyArns']);
    const items = list?.kind === 'list' ? list.items : [];
    const found = items.find((item) => (0,binding/* symbolicText */.SF)(item)?.endsWith('AmazonSSMManagedInstanceCore') === true);
    if (found === undefined)
        return undefined;
    return {
        claim: 'evidence',
        scope: `${root} ${address} policy for Systems Manager`,
        extent: `The policy for Systems Manager of ${address}`,
        ofSubject: true,
        trace: [found.origin.at, resource.declaration],
    };
}

;// CONCATENATED MODULE: ./build/policies/data/stateful-resource-deleted.js





const statefulResourceDeleted = (0,define_policy/* defineEvidence */.xZ)({
    id: 'stateful-resource-deleted',
    control: 'backups',
    severity: 'high',
    on: 'resource',
    types: [...stores_stores.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'Something that holds data is deleted',
    why: 'What is no longer declared is destroyed at the next deployment, and its data with it. Whoever reads the change sees some lines of code go, not the data behind them.',
    remedy: 'If it only changes its name or its place, add a moved block. To keep it without this code, add a removed block with destroy = false, or set DeletionPolicy: Retain first. To delete it, take a last backup and have somebody who owns the data accept this finding.',
    limits: [
        'A resource of equal content under another name counts as moved, though without a moved block Terraform destroys it and creates another.',
        'Where AWS refuses to delete it, or keeps a snapshot, and for logs, streams and whole stacks the severity is medium.',
        'A directory or a template that goes as a whole is not reported: what nobody deploys any more is not destroyed by that.',
        'Of the attributes whose change makes AWS replace it, names, keys of tables and encryption are compared.',
    ],
    speaksFor: ['customer-iam-present', 'multi-az-present'],
    covers: {},
    *evaluate({ address, resource }) {
        const store = stores_stores.get(resource.type);
        if (store === undefined || isElsewhere(resource, store))
            return;
        const degree = { address, parts: store.identity.map((name) => partOf(name, (0,model_fact/* attribute */.lt)(resource.attributes, name))) };
        yield {
            claim: 'evidence',
            scope: scopeOf(resource, store),
            extent: `The ${store.what} ${address}`,
            degree,
            severity: stateful_resource_deleted_severityOf(resource, store),
            onlyDeleted: true,
            // Its loss deletes nothing; that a change comes to retain it is no loss of what it was before.
            ...(stateful_resource_deleted_isRetained(resource) ? { counted: true } : {}),
            trace: (0,define_policy/* declaredAt */.kK)(resource),
        };
    },
    lost: ({ extent, severity }) => `${extent} is deleted, or replaced by another, at the next deployment${severity === 'high' ? ', and its data with it' : ''}.`,
    standsIn: (other, lost, place, address) => place === 'same-root' && isSame(other.degree, lost.degree, address),
});
/** One without a name is another wherever its address is another: what else it says, a second one may say as well. */
function scopeOf({ type, address, attributes }, { name, identity }) {
    const naming = name ?? identity[0] ?? 'name';
    const named = naming === false ? undefined : (0,model_fact/* attribute */.lt)(attributes, naming);
    const first = naming === false || named === undefined ? [address] : name === undefined ? [] : [symbolOf(naming, named)];
    return [type, ...first, ...identity.map((part) => symbolOf(part, (0,model_fact/* attribute */.lt)(attributes, part)))].join(' ');
}
function isElsewhere({ attributes }, { notWith }) {
    return notWith !== undefined && (0,model_fact/* attribute */.lt)(attributes, notWith) !== undefined;
}
function deletionPolicy({ meta }) {
    const policy = (0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(meta, 'DeletionPolicy'));
    return policy.kind === 'known' ? policy.value : undefined;
}
function stateful_resource_deleted_isRetained(resource) {
    return deletionPolicy(resource)?.startsWith('Retain') === true;
}
function stateful_resource_deleted_severityOf(resource, store) {
    const { attributes, dialect, type } = resource;
    const policy = deletionPolicy(resource) ?? (snapshotByDefault.has(type) ? 'Snapshot' : undefined);
    if (store.isMinor === true || policy === 'Snapshot')
        return 'medium';
    const isOpen = (store.unguarded ?? []).every(([name, value]) => takesAlong((0,model_fact/* attribute */.lt)(attributes, name), value));
    return isOpen || (dialect === 'cloudformation' && policy === 'Delete' && store.unguarded === undefined) ? 'high' : 'medium';
}
/** A switch that must be thrown for data to go is off by default; a protection, which must be off, is so by default. */
function takesAlong(value, wanted) {
    const words = wanted === false ? ['false', 'inactive'] : [String(wanted)];
    return (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)(value), (text) => words.includes(text.toLowerCase()), wanted === false) === 'yes';
}
function partOf(name, value) {
    if (value === undefined)
        return offByDefault.has(name) ? 'false' : '';
    if (value.kind !== 'list')
        return (0,core_value/* scalarText */.ws)(value);
    const { items, unknown } = (0,model_fact/* members */.ol)(value);
    const texts = items.flatMap((item) => memberText(item) ?? []).toSorted();
    return unknown !== undefined || texts.length < items.length ? undefined : texts.join(',');
}
/** A member of a list of texts, or of `KeySchema`. */
function memberText(item) {
    if (item.kind !== 'map' || item.more !== undefined)
        return (0,core_value/* scalarText */.ws)(item);
    const [column, role] = ['AttributeName', 'KeyType'].map((name) => (0,core_value/* scalarText */.ws)((0,model_fact/* attribute */.lt)(item, name)));
    return column === undefined || role === undefined ? undefined : `${column} ${role}`;
}
function symbolOf(name, value) {
    return partOf(name, value) ?? (value === undefined ? '' : ((0,binding/* symbolicText */.SF)(value) ?? '?'));
}
function isSame(other, lost, address) {
    if (!isIdentity(other) || !isIdentity(lost) || other.address !== address)
        return false;
    return lost.parts.every((part, index) => part === undefined || other.parts[index] === undefined || part === other.parts[index]);
}
function isIdentity(degree) {
    return typeof degree === 'object' && degree !== null && 'parts' in degree;
}

// EXTERNAL MODULE: ./build/policies/encryption/datastore-transit-unencrypted.js + 1 modules
var datastore_transit_unencrypted = __webpack_require__(78994);
;// CONCATENATED MODULE: ./build/policies/encryption/tls-weakened.js




/** By the oldest version that a policy of load balancers still agrees on, which its name says from 1.1 on. */
const listenerPolicy = {
    reads: 'text',
    rank: (value) => (typeof value === 'string' ? Number(/(?:TLS13|TLS|FS)-1-([0-3])/u.exec(value)?.[1] ?? 0) : undefined),
};
/** By the oldest version in the list. */
const versions = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2'];
const originVersions = {
    reads: 'list',
    names: versions,
    rank: (value) => {
        const listed = typeof value === 'object' && value !== null ? versions.findIndex((one) => value.includes(one)) : -1;
        return listed === -1 ? undefined : listed;
    },
};
/** By the scheme of an address; one that is put together has to begin with it. */
const scheme = {
    reads: 'text',
    rank: (value) => {
        const [, secure] = (typeof value === 'string' ? /^http(s?):/iu.exec(value) : null) ?? [];
        return secure === undefined ? undefined : secure.length;
    },
};
const tls_weakened_data = (0,loss/* defineLoss */.p)({
    id: 'tls-weakened',
    control: 'encryption-in-transit',
    severity: 'high',
    title: 'What was encrypted on its way is so no longer, or less',
    why: 'Until now somebody on the way saw nothing but noise. Clients do not notice the difference: they go on sending passwords and sessions.',
    remedy: 'Keep TLS, its version, and the redirect to it.',
    limits: [
        'How clients of an API\u2019s backend are spoken to behind a link to the own network is not looked at.',
        'A policy of load balancers is ranked by the oldest version of TLS that it accepts, not by its ciphers.',
        'That a bucket no longer refuses plain HTTP is reported where this code declares the bucket.',
    ],
    covers: {},
    speaksFor: [
        'tls-policy-outdated',
        'datastore-transit-unencrypted',
        'cloudfront-allows-http',
        'load-balancer-plain-http',
        'file-transfer-plaintext',
        's3-insecure-transport-allowed',
    ],
    falls: [
        ...datastore_transit_unencrypted/* datastoreTransitUnencrypted */.y.rows,
        {
            what: 'protocol',
            terraform: { aws_lb_listener: 'protocol', aws_alb_listener: 'protocol' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'Protocol' },
            order: (0,order/* ranks */.CS)(['HTTP', 'TCP'], ['HTTPS', 'TLS']),
            lacks: 'answers without TLS',
        },
        {
            what: 'TLS policy',
            terraform: { aws_lb_listener: 'ssl_policy', aws_alb_listener: 'ssl_policy' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'SslPolicy' },
            order: listenerPolicy,
            only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTPS', 'TLS'] }],
            lacks: 'agrees on older versions of TLS',
        },
        {
            what: 'certificate',
            terraform: { aws_lb_listener: 'certificate_arn', aws_alb_listener: 'certificate_arn' },
            order: order/* set */.hZ,
            byDefault: null,
            only: [{ terraform: 'protocol', is: ['HTTPS', 'TLS'] }],
            lacks: 'has no certificate',
        },
        {
            what: 'redirect to HTTPS',
            terraform: { aws_lb_listener: 'default_action[].type', aws_alb_listener: 'default_action[].type' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'DefaultActions[].Type' },
            order: (0,order/* ranks */.CS)('forward', 'redirect'),
            only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTP'], byDefault: 'HTTP' }],
            lacks: 'no longer redirects to HTTPS',
        },
        {
            what: 'protocol for viewers',
            terraform: { aws_cloudfront_distribution: 'default_cache_behavior.viewer_protocol_policy' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy' },
            order: (0,order/* ranks */.CS)('allow-all', ['redirect-to-https', 'https-only']),
            lacks: 'serves viewers over plain HTTP',
        },
        {
            what: 'protocol for viewers of further paths',
            terraform: { aws_cloudfront_distribution: 'ordered_cache_behavior[].viewer_protocol_policy' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.CacheBehaviors[].ViewerProtocolPolicy' },
            order: (0,order/* ranks */.CS)('allow-all', ['redirect-to-https', 'https-only']),
            lacks: 'serves viewers over plain HTTP',
        },
        {
            what: 'protocol for origins',
            terraform: { aws_cloudfront_distribution: 'origin[].custom_origin_config?.origin_protocol_policy' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].CustomOriginConfig?.OriginProtocolPolicy' },
            order: (0,order/* ranks */.CS)('http-only', 'match-viewer', 'https-only'),
            lacks: 'fetches over plain HTTP',
        },
        {
            what: 'TLS to origins',
            terraform: { aws_cloudfront_distribution: 'origin[].custom_origin_config?.origin_ssl_protocols' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].CustomOriginConfig?.OriginSSLProtocols' },
            order: originVersions,
            lacks: 'agrees on older versions of TLS with an origin',
        },
        {
            what: 'TLS policy',
            terraform: { aws_cloudfront_distribution: 'viewer_certificate.minimum_protocol_version' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion' },
            order: (0,order/* ranks */.CS)('SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016', ['TLSv1.2_2018', 'TLSv1.2_2019', 'TLSv1.2_2021', 'TLSv1.2_2025'], 'TLSv1.3_2025'),
            lacks: 'agrees on older versions of TLS',
        },
        {
            what: 'TLS policy',
            terraform: { aws_api_gateway_domain_name: 'security_policy' },
            cloudformation: { 'AWS::ApiGateway::DomainName': 'SecurityPolicy' },
            order: (0,order/* ranks */.CS)('TLS_1_0', 'TLS_1_2'),
            lacks: 'agrees on older versions of TLS',
        },
        {
            what: 'TLS policy',
            terraform: {
                aws_elasticsearch_domain: 'domain_endpoint_options.tls_security_policy',
                aws_opensearch_domain: 'domain_endpoint_options.tls_security_policy',
            },
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
                'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
            },
            order: (0,order/* ranks */.CS)('Policy-Min-TLS-1-0-2019-07', ['Policy-Min-TLS-1-2-2019-07', 'Policy-Min-TLS-1-2-PFS-2023-10']),
            byDefault: 'Policy-Min-TLS-1-0-2019-07',
            lacks: 'agrees on older versions of TLS',
        },
        {
            what: 'protocol of classic listeners',
            terraform: { aws_elb: 'listener[].lb_protocol' },
            cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].Protocol' },
            order: (0,order/* ranks */.CS)(['http', 'tcp'], ['https', 'ssl']),
            lacks: 'answers without TLS',
        },
        // Behind the load balancer, within a network of one's own.
        {
            what: 'protocol to instances',
            terraform: { aws_elb: 'listener[].instance_protocol' },
            cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].InstanceProtocol' },
            order: (0,order/* ranks */.CS)(['http', 'tcp'], ['https', 'ssl']),
            fall: 'medium',
            lacks: 'passes on without TLS',
        },
        {
            what: 'protocol to targets',
            terraform: { aws_lb_target_group: 'protocol', aws_alb_target_group: 'protocol' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::TargetGroup': 'Protocol' },
            order: (0,order/* ranks */.CS)(['HTTP', 'TCP'], ['HTTPS', 'TLS']),
            fall: 'medium',
            lacks: 'passes on without TLS',
        },
        {
            what: 'address of the backend',
            terraform: { aws_api_gateway_integration: 'uri' },
            cloudformation: { 'AWS::ApiGateway::Method': 'Integration.Uri' },
            order: scheme,
            only: [{ terraform: 'connection_type', cloudformation: 'Integration.ConnectionType', is: ['INTERNET'], byDefault: 'INTERNET' }],
            fall: 'medium',
            lacks: 'passes requests on without TLS',
        },
        {
            what: 'address of the backend',
            terraform: { aws_apigatewayv2_integration: 'integration_uri' },
            cloudformation: { 'AWS::ApiGatewayV2::Integration': 'IntegrationUri' },
            order: scheme,
            only: [{ terraform: 'connection_type', cloudformation: 'ConnectionType', is: ['INTERNET'], byDefault: 'INTERNET' }],
            fall: 'medium',
            lacks: 'passes requests on without TLS',
        },
        {
            what: 'check of the certificate of the backend',
            terraform: { aws_api_gateway_integration: 'tls_config.insecure_skip_verification' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'medium',
            lacks: 'takes whoever answers for the backend',
        },
        {
            what: 'protocol of the subscription',
            terraform: { aws_sns_topic_subscription: 'protocol' },
            cloudformation: { 'AWS::SNS::Subscription': 'Protocol' },
            order: (0,order/* ranks */.CS)('http', 'https'),
            fall: 'medium',
            lacks: 'sends messages without encryption',
        },
        {
            what: 'mode of encryption in transit',
            terraform: { aws_elasticache_replication_group: 'transit_encryption_mode' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionMode' },
            order: (0,order/* ranks */.CS)('preferred', 'required'),
            fall: 'medium',
            lacks: 'takes clients without encryption as well',
        },
        {
            what: 'encryption of file shares',
            terraform: { aws_storagegateway_gateway: 'smb_security_strategy' },
            order: (0,order/* ranks */.CS)('ClientSpecified', 'MandatorySigning', ['MandatoryEncryption', 'MandatoryEncryptionNoAes128']),
            fall: 'medium',
            lacks: 'takes clients without encryption as well',
        },
        {
            what: 'TLS to the database',
            terraform: { aws_glue_connection: 'connection_properties.JDBC_ENFORCE_SSL' },
            cloudformation: { 'AWS::Glue::Connection': 'ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL' },
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'medium',
            lacks: 'may speak with the database without encryption',
        },
        {
            what: 'check of the certificate of the source',
            terraform: { aws_codebuild_project: 'source.insecure_ssl' },
            cloudformation: { 'AWS::CodeBuild::Project': 'Source.InsecureSsl' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'medium',
            lacks: 'takes whoever answers for the source',
        },
        // On the internet another policy says so.
        {
            what: 'security policy',
            terraform: { aws_transfer_server: 'security_policy_name' },
            cloudformation: { 'AWS::Transfer::Server': 'SecurityPolicyName' },
            order: (0,order/* anyBut */.uC)('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06'),
            byDefault: 'TransferSecurityPolicy-2018-11',
            only: [{ terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['VPC', 'VPC_ENDPOINT'], byDefault: 'PUBLIC' }],
            fall: 'medium',
            lacks: 'agrees on old ciphers',
        },
    ],
});
const buckets = ['aws_s3_bucket', 'AWS::S3::Bucket'];
/** What the policy of a bucket refuses is no attribute. */
const tlsWeakened = { ...tls_weakened_data, types: [...(tls_weakened_data.types ?? []), ...buckets], evaluate: tls_weakened_evaluate };
function tls_weakened_evaluate(subject, model) {
    if (!buckets.includes(subject.resource.type))
        return tls_weakened_data.evaluate(subject, model);
    const answer = tlsOnly(subject.resource, model);
    if (typeof answer === 'object')
        return [{ ...refusal(subject), maybe: answer }];
    return answer === 'yes' ? [refusal(subject)] : [];
}
function refusal({ root, address, resource }) {
    return {
        claim: 'evidence',
        scope: `${root} ${address} TLS only`,
        extent: `The refusal of plain HTTP of ${address}`,
        ofSubject: true,
        trace: [resource.declaration],
    };
}

;// CONCATENATED MODULE: ./build/policies/code/trusted-artifacts-weakened.js


const trustedArtifactsWeakened = (0,loss/* defineLoss */.p)({
    id: 'trusted-artifacts-weakened',
    control: 'image-generation-pipeline',
    severity: 'medium',
    title: 'What runs no longer has to come from whom you trust',
    why: 'Code that must be signed, and machine images that must come from accounts you named, keep out what somebody slipped into the pipeline or found in the market place. Without the rule it runs.',
    remedy: 'Keep the signing configuration at "Enforce", and the settings of allowed images enabled.',
    limits: ['Which publishers and which owners of images are trusted is not compared.'],
    covers: {},
    presences: [
        {
            what: 'settings of allowed images',
            terraform: ['aws_ec2_allowed_images_settings'],
            such: [{ terraform: 'state', is: ['enabled'] }],
        },
    ],
    falls: [
        {
            what: 'signed code',
            terraform: { aws_lambda_function: 'code_signing_config_arn' },
            cloudformation: { 'AWS::Lambda::Function': 'CodeSigningConfigArn' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'takes code that nobody signed',
        },
        {
            what: 'answer to code that is not trusted',
            terraform: { aws_lambda_code_signing_config: 'policies.untrusted_artifact_on_deployment' },
            cloudformation: { 'AWS::Lambda::CodeSigningConfig': 'CodeSigningPolicies.UntrustedArtifactOnDeployment' },
            order: (0,order/* ranks */.CS)('Warn', 'Enforce'),
            byDefault: 'Warn',
            lacks: 'lets code that nobody signed be deployed',
        },
        // A webhook of a public repository builds what anybody sends, with the role of the project.
        {
            what: 'people whose changes are built',
            terraform: { aws_codebuild_webhook: 'filter_group[].filter[].type' },
            order: (0,order/* naming */.b7)('ACTOR_ACCOUNT_ID'),
            lacks: 'builds what anybody sends',
        },
        {
            what: 'approval by a person',
            terraform: { aws_codepipeline: 'stage[].action[].category' },
            cloudformation: { 'AWS::CodePipeline::Pipeline': 'Stages[].Actions[].ActionTypeId.Category' },
            order: (0,order/* naming */.b7)('Approval'),
            lacks: 'deploys what nobody approved',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/database/engine-versions.js
/** The day of the table: what ends later is not in it, since such days are moved. */
const versionsAsOf = '2026-05-01';
const on = (day, ...prefixes) => prefixes.map((prefix) => [prefix, day]);
/** https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html */
const eks = [
    ...on('2022-11-01', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19'),
    ...on('2023-10-11', '1.20', '1.21', '1.22', '1.23'),
    ...on('2024-01-31', '1.24'),
    ...on('2024-05-01', '1.25'),
    ...on('2024-06-11', '1.26'),
    ...on('2024-07-24', '1.27'),
    ...on('2024-11-26', '1.28'),
    ...on('2025-03-23', '1.29'),
    ...on('2025-07-23', '1.30'),
    ...on('2025-11-26', '1.31'),
    ...on('2026-03-23', '1.32'),
];
/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html */
const postgres = [
    ...on('2022-04-26', '9'),
    ...on('2023-04-17', '10'),
    ...on('2024-02-29', '11'),
    ...on('2025-02-28', '12'),
    ...on('2026-02-28', '13'),
];
const mysql = [...on('2022-03-01', '5.5', '5.6'), ...on('2024-02-29', '5.7')];
const mariadb = [...on('2023-10-23', '10.0', '10.1', '10.2', '10.3'), ...on('2024-07-01', '10.4')];
/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version */
const elasticsearch = on('2025-11-07', '1.5', '2.3', '5.1', '5.3', '5.5', '6.0', '6.2', '6.3', '6.4', '6.5', '6.7', '7.1', '7.4', '7.7', '7.8');
const opensearch = on('2025-11-07', '1.0', '1.1', '1.2', '2.3', '2.5', '2.7', '2.9');
/** By the engine as its resource names it, in small letters. */
const endedVersions = new Map([
    ['eks', eks],
    ['postgres', postgres],
    ['aurora-postgresql', postgres],
    ['mysql', mysql],
    ['aurora-mysql', [...on('2023-02-28', '5.6'), ...on('2024-10-31', '5.7')]],
    ['aurora', on('2023-02-28', '5.6')],
    ['mariadb', mariadb],
    ['elasticsearch', elasticsearch],
    ['opensearch', opensearch],
    ['redis', on('2026-01-31', '2', '3', '4', '5')],
    ['activemq', [...on('2024-11-15', '5.15', '5.16'), ...on('2025-06-16', '5.17')]],
    ['rabbitmq', [...on('2024-10-15', '3.8', '3.9', '3.10'), ...on('2025-03-17', '3.11', '3.12')]],
]);
/** The day on which support of this version ended; undefined when it is supported, or not in the table. */
function endOf(engine, version) {
    return endedVersions.get(engine.toLowerCase())?.find(([prefix]) => version === prefix || version.startsWith(`${prefix}.`))?.[1];
}

;// CONCATENATED MODULE: ./build/policies/database/unsupported-engine-version.js




const rds = { engine: '', at: 'engine', version: 'engine_version' };
const rdsInTemplates = { engine: '', at: 'Engine', version: 'EngineVersion' };
const versioned = new Map([
    ['aws_eks_cluster', { engine: 'eks', version: 'version' }],
    ['aws_db_instance', rds],
    ['aws_rds_cluster', rds],
    ['aws_rds_global_cluster', rds],
    ['aws_elasticache_cluster', rds],
    ['aws_elasticache_replication_group', { ...rds, engine: 'redis' }],
    ['aws_mq_broker', { engine: '', at: 'engine_type', version: 'engine_version' }],
    ['aws_elasticsearch_domain', { engine: 'elasticsearch', version: 'elasticsearch_version' }],
    ['aws_opensearch_domain', { engine: 'opensearch', version: 'engine_version' }],
    ['AWS::EKS::Cluster', { engine: 'eks', version: 'Version' }],
    ['AWS::RDS::DBInstance', rdsInTemplates],
    ['AWS::RDS::DBCluster', rdsInTemplates],
    ['AWS::ElastiCache::CacheCluster', rdsInTemplates],
    ['AWS::ElastiCache::ReplicationGroup', { ...rdsInTemplates, engine: 'redis' }],
    ['AWS::AmazonMQ::Broker', { engine: '', at: 'EngineType', version: 'EngineVersion' }],
    ['AWS::Elasticsearch::Domain', { engine: 'elasticsearch', version: 'ElasticsearchVersion' }],
    ['AWS::OpenSearchService::Domain', { engine: 'opensearch', version: 'EngineVersion' }],
]);
const unsupportedEngineVersion = (0,define_policy/* defineViolation */.z$)({
    id: 'unsupported-engine-version',
    control: 'manage-infrastructure-vulnerabilities',
    severity: 'medium',
    on: 'resource',
    types: [...versioned.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'Engine of a version past its support',
    why: 'What is found in it is mended for those who pay for extended support, or for nobody; and some day AWS moves it to a newer version in a night of its own choice.',
    remedy: 'Upgrade, with a test of the new version before.',
    limits: [
        `The table of versions is of ${versionsAsOf}: what ended later is not told, and versions that it does not name are left out.`,
        'A version that nothing names is chosen by AWS, and supported.',
    ],
    covers: { checkov: ['CKV_AWS_339', 'CKV_AWS_208'], securityHub: ['EKS.2'] },
    *evaluate({ address, resource }) {
        const of = versioned.get(resource.type);
        const written = of === undefined ? undefined : (0,model_fact/* attribute */.lt)(resource.attributes, of.version);
        if (of === undefined || written === undefined)
            return;
        const fact = (0,model_fact/* readText */.yR)(of.at === undefined ? undefined : (0,model_fact/* attribute */.lt)(resource.attributes, of.at));
        const engine = fact.kind === 'known' ? fact.value : of.engine;
        const options = (0,core_value/* possibleValues */.Mp)((0,core_value/* defaultOption */.hd)(written));
        for (const value of options) {
            const day = endedOn(value, engine);
            if (day === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: 'version',
                message: `${address} runs ${engine} ${(0,core_value/* scalarText */.ws)(value) ?? ''}, whose support ended on ${day}.`,
                trace: [...(0,define_policy/* traceOf */.fC)(value), resource.declaration],
                confidence: options.length > 1 ? 'likely' : (0,define_policy/* confidenceIn */.S3)(value),
            };
            return;
        }
        const unknown = options.flatMap((value) => (0,model_fact/* unknownPart */.QH)(value) ?? [])[0];
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'version', unknown, message: `whether the version of ${address} is supported` };
    },
});
/** OpenSearch writes its versions as `Elasticsearch_7.8` and `OpenSearch_1.2`. */
function endedOn(value, engine) {
    const text = (0,core_value/* scalarText */.ws)(value);
    if (text === undefined)
        return undefined;
    const [, search, version] = /^(opensearch|elasticsearch)_(.*)$/iu.exec(text) ?? [];
    return endOf(search ?? engine, version ?? text);
}

;// CONCATENATED MODULE: ./build/policies/vpc/workload-outside-vpc.js





const workload_outside_vpc_what = 'place in a VPC';
const workload_outside_vpc_inVpc = { what: workload_outside_vpc_what, order: order/* set */.hZ, byDefault: null, wanted: 'a subnet', fix: false };
const workload_outside_vpc_data = (0,protection/* defineProtection */.tW)({
    id: 'workload-outside-vpc',
    control: 'network-segmentation',
    severity: 'low',
    strict: true,
    title: 'Workload runs outside a VPC',
    why: 'Outside a VPC no network keeps anybody away: what holds data, or reaches it, is guarded by its policy alone, and no flow log sees who comes and goes.',
    remedy: 'Place it in private subnets, with a security group of its own.',
    limits: [
        'A function is low where its environment names a data store of this code, else info, told only where the configuration sets something for this policy: most functions need no VPC.',
        'That an endpoint of OpenSearch Serverless or a Redshift cluster stands in a VPC is not looked at here.',
    ],
    covers: {
        checkov: ['CKV_AWS_117', 'CKV_AWS_137', 'CKV_AWS_306', 'CKV2_AWS_66', 'CKV_AWS_248'],
        kics: ['SageMaker Notebook Not Placed In VPC'],
        securityHub: ['Lambda.3', 'ES.2', 'OpenSearch.2', 'SageMaker.2'],
    },
    rows: [
        {
            ...workload_outside_vpc_inVpc,
            terraform: { aws_elasticsearch_domain: 'vpc_options.subnet_ids', aws_opensearch_domain: 'vpc_options.subnet_ids' },
            cloudformation: { 'AWS::Elasticsearch::Domain': 'VPCOptions.SubnetIds', 'AWS::OpenSearchService::Domain': 'VPCOptions.SubnetIds' },
            // A security group is one of a VPC.
            only: [{ terraform: 'vpc_options.security_group_ids', cloudformation: 'VPCOptions.SecurityGroupIds', is: 'not set' }],
            lacks: 'has its endpoint outside a VPC',
        },
        {
            ...workload_outside_vpc_inVpc,
            what: 'security group in its VPC',
            terraform: { aws_elasticsearch_domain: 'vpc_options?.security_group_ids', aws_opensearch_domain: 'vpc_options?.security_group_ids' },
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'VPCOptions?.SecurityGroupIds',
                'AWS::OpenSearchService::Domain': 'VPCOptions?.SecurityGroupIds',
            },
            lacks: 'takes the default security group of its VPC',
        },
        {
            ...workload_outside_vpc_inVpc,
            terraform: { aws_sagemaker_notebook_instance: 'subnet_id' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'SubnetId' },
            lacks: 'runs outside a VPC',
        },
        {
            ...workload_outside_vpc_inVpc,
            terraform: { aws_lambda_function: 'vpc_config.subnet_ids' },
            cloudformation: { 'AWS::Lambda::Function': 'VpcConfig.SubnetIds' },
            severity: 'info',
            lacks: 'runs outside a VPC',
        },
        {
            what: 'web server of Airflow',
            terraform: { aws_mwaa_environment: 'webserver_access_mode' },
            cloudformation: { 'AWS::MWAA::Environment': 'WebserverAccessMode' },
            order: (0,order/* ranks */.CS)('PUBLIC_ONLY', 'PRIVATE_ONLY'),
            byDefault: 'PRIVATE_ONLY',
            wanted: 'PRIVATE_ONLY',
            lacks: 'has its web server on the internet',
        },
    ],
});
/** The data stores that are reached through a network. */
const storeTypes = /^aws_(?:db_|rds_|docdb_|neptune_|elasticache_|memorydb_|redshift_|opensearch_|elasticsearch_)|^AWS::(?:RDS|DocDB|Neptune|ElastiCache|MemoryDB|Redshift|OpenSearchService|Elasticsearch)::/u;
/** Whether a function reaches private data is said by its environment, which no row can read. */
const workloadOutsideVpc = { ...workload_outside_vpc_data, evaluate: workload_outside_vpc_evaluate };
function workload_outside_vpc_evaluate(subject, model) {
    const claims = [...workload_outside_vpc_data.evaluate(subject, model)];
    const raised = claims.some(({ claim }) => claim === 'violation') && reachesData(subject.resource, model);
    return raised ? claims.map((claim) => (claim.claim === 'violation' ? { ...claim, severity: workload_outside_vpc_data.severity } : claim)) : claims;
}
function reachesData({ attributes, root }, model) {
    const named = new Set((0,references/* referencesIn */.i)((0,model_fact/* firstAttribute */.Z9)(attributes, ['environment', 'Environment'])));
    if (named.size === 0)
        return false;
    return model.resources.some((one) => one.root === root && storeTypes.test(one.type) && named.has((0,instance_key/* ofDeclaration */.Er)(one.address)));
}

;// CONCATENATED MODULE: ./build/policies/chunks/common.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.


















































































/***/ }),

/***/ 78994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ datastoreTransitUnencrypted)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/encryption/obliged-by-parameters.js

const forced = {
    what: 'obligation of TLS',
    order: (0,order/* ranks */.CS)(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
    wanted: '1',
    severity: 'low',
    absent: 'info',
    fix: false,
    lacks: 'lets clients of its databases speak without encryption',
};
const obliging = [
    {
        parameter: 'rds.force_ssl',
        byDefault: '0',
        instances: /^(?:sqlserver|postgres(?:9|1[0-4]))/u,
        clusters: /^(?:postgres1[0-4]|aurora-postgresql(?:9|1[0-6]))/u,
    },
    {
        parameter: 'rds.force_ssl',
        byDefault: '1',
        instances: /^postgres(?:1[5-9]|[2-9]\d)/u,
        clusters: /^(?:postgres(?:1[5-9]|[2-9]\d)|aurora-postgresql(?:1[7-9]|[2-9]\d))/u,
    },
    {
        parameter: 'require_secure_transport',
        byDefault: '0',
        instances: /^(?:mysql(?:5\.7|8)|mariadb(?:10\.(?:[5-9]|\d\d)|11\.4))/u,
        clusters: /^(?:mysql8|aurora-mysql)/u,
    },
];
const obligedByParameters = obliging.flatMap(({ parameter, byDefault, instances, clusters }) => {
    const inTerraform = `parameter[name=${parameter}].value`;
    const inTemplate = parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`;
    const row = { ...forced, byDefault };
    return [
        {
            ...row,
            terraform: { aws_db_parameter_group: inTerraform },
            cloudformation: { 'AWS::RDS::DBParameterGroup': inTemplate },
            only: [{ terraform: 'family', cloudformation: 'Family', is: instances }],
        },
        {
            ...row,
            terraform: { aws_rds_cluster_parameter_group: inTerraform },
            cloudformation: { 'AWS::RDS::DBClusterParameterGroup': inTemplate },
            only: [{ terraform: 'family', cloudformation: 'Family', is: clusters }],
        },
    ];
});

;// CONCATENATED MODULE: ./build/policies/encryption/datastore-transit-unencrypted.js



const what = 'encryption in transit';
const lacks = 'is reached without encryption';
const nodes = {
    what: 'encryption between nodes',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'does not encrypt between its nodes',
};
const several = { is: /^(?!1$)/u, byDefault: 1 };
const alone = { is: /^1$/u, byDefault: 1 };
const domains = [
    {
        terraform: { aws_elasticsearch_domain: 'node_to_node_encryption.enabled', aws_opensearch_domain: 'node_to_node_encryption.enabled' },
        count: { terraform: 'cluster_config.instance_count' },
    },
    {
        cloudformation: { 'AWS::Elasticsearch::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
        count: { cloudformation: 'ElasticsearchClusterConfig.InstanceCount' },
    },
    {
        cloudformation: { 'AWS::OpenSearchService::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
        count: { cloudformation: 'ClusterConfig.InstanceCount' },
    },
];
/** A node that stands alone has nobody to talk to, yet. */
const betweenNodes = domains.flatMap(({ count, ...paths }) => [
    { ...nodes, ...paths, only: [{ ...count, ...several }] },
    {
        ...nodes,
        ...paths,
        only: [{ ...count, ...alone }],
        severity: 'info',
        lacks: 'would not encrypt between its nodes: for now it has one',
    },
]);
const datastoreTransitUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'datastore-transit-unencrypted',
    control: 'encryption-in-transit',
    severity: 'medium',
    title: 'Data store talks to its clients without encryption',
    why: 'Anybody on the network in between, or mirroring its traffic, can read queries and answers, passwords included.',
    remedy: 'Turn encryption in transit on; clients have to speak TLS then.',
    limits: ['Parameter groups are read where the code declares them; the default ones of an engine are not.'],
    covers: {
        checkov: [
            'CKV_AWS_215',
            'CKV_AWS_365',
            'CKV2_AWS_49',
            'CKV_AWS_90',
            'CKV_AWS_105',
            'CKV_AWS_81',
            'CKV_AWS_31',
            'CKV_AWS_6',
            'CKV_AWS_30',
            'CKV_AWS_83',
            'CKV_AWS_97',
            'CKV_AWS_202',
            'CKV_AWS_239',
        ],
        trivy: ['AVD-AWS-0035', 'AVD-AWS-0043', 'AVD-AWS-0046', 'AVD-AWS-0051', 'AVD-AWS-0073'],
        kics: [
            'ECS Cluster Not Encrypted At Rest',
            'Elasticsearch with HTTPS disabled',
            'Elasticsearch Domain Not Encrypted Node To Node',
            'ElastiCache With Disabled Transit Encryption',
            'ElastiCache Replication Group Not Encrypted At Transit',
            'EFS Volume With Disabled Transit Encryption',
            'ECS Task Definition Volume Not Encrypted',
            'MSK Cluster Encryption Disabled',
        ],
        securityHub: [
            'ElastiCache.5',
            'MSK.1',
            'ES.3',
            'OpenSearch.3',
            'DynamoDB.7',
            'AppSync.6',
            'DMS.9',
            'DMS.12',
            'DocumentDB.6',
            'Redshift.2',
            'RedshiftServerless.2',
            'MSK.3',
            'RDS.38',
            'RDS.39',
            'RDS.41',
            'RDS.43',
            'RDS.44',
        ],
    },
    rows: [
        ...obligedByParameters,
        {
            what,
            terraform: { aws_elasticache_replication_group: 'transit_encryption_enabled' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
            lacks,
        },
        {
            what,
            terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.client_broker' },
            cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.ClientBroker' },
            order: (0,order/* ranks */.CS)('PLAINTEXT', 'TLS_PLAINTEXT', 'TLS'),
            byDefault: 'TLS',
            wanted: 'TLS',
            lacks,
        },
        {
            what: 'encryption between brokers',
            terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.in_cluster' },
            cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.InCluster' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'does not encrypt between its brokers',
        },
        {
            what,
            terraform: { aws_dax_cluster: 'cluster_endpoint_encryption_type' },
            cloudformation: { 'AWS::DAX::Cluster': 'ClusterEndpointEncryptionType' },
            order: (0,order/* ranks */.CS)('NONE', 'TLS'),
            byDefault: 'NONE',
            wanted: 'TLS',
            lacks,
        },
        {
            what,
            terraform: { aws_memorydb_cluster: 'tls_enabled' },
            cloudformation: { 'AWS::MemoryDB::Cluster': 'TLSEnabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks,
        },
        {
            what,
            terraform: {
                aws_elasticsearch_domain: 'domain_endpoint_options.enforce_https',
                aws_opensearch_domain: 'domain_endpoint_options.enforce_https',
            },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks,
        },
        {
            what,
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.EnforceHTTPS',
                'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.EnforceHTTPS',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks,
        },
        ...betweenNodes,
        {
            what: 'encryption of volumes in transit',
            terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.transit_encryption' },
            cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.TransitEncryption' },
            order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
            byDefault: 'DISABLED',
            wanted: 'ENABLED',
            lacks: 'mounts a file system without encryption in transit',
        },
        // Of these less is at stake, or the client decides as well.
        {
            what,
            terraform: { aws_appsync_api_cache: 'transit_encryption_enabled' },
            cloudformation: { 'AWS::AppSync::ApiCache': 'TransitEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks,
        },
        {
            what: 'TLS of mail',
            terraform: {
                aws_ses_configuration_set: 'delivery_options.tls_policy',
                aws_sesv2_configuration_set: 'delivery_options.tls_policy',
            },
            cloudformation: { 'AWS::SES::ConfigurationSet': 'DeliveryOptions.TlsPolicy' },
            order: (0,order/* ranks */.CS)('Optional', 'Require'),
            byDefault: 'Optional',
            wanted: 'Require',
            severity: 'info',
            lacks: 'sends mail without encryption where the other side has none',
        },
        {
            what,
            terraform: { aws_dms_endpoint: 'ssl_mode' },
            cloudformation: { 'AWS::DMS::Endpoint': 'SslMode' },
            order: (0,order/* ranks */.CS)('none', ['require', 'verify-ca', 'verify-full']),
            byDefault: 'none',
            wanted: 'require',
            severity: 'low',
            only: [
                {
                    terraform: 'engine_name',
                    cloudformation: 'EngineName',
                    is: /^(?:mysql|oracle|postgres|mariadb|aurora|aurora-postgresql|sybase|db2|azuredb|sqlserver|mongodb|docdb|opensearch)$/iu,
                },
                { terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['source', 'target'], byDefault: 'source' },
            ],
            fix: false,
            lacks,
        },
        {
            what: 'TLS of Redis',
            terraform: { aws_dms_endpoint: 'redis_settings?.ssl_security_protocol' },
            cloudformation: { 'AWS::DMS::Endpoint': 'RedisSettings?.SslSecurityProtocol' },
            order: (0,order/* ranks */.CS)('plaintext', 'ssl-encryption'),
            byDefault: 'ssl-encryption',
            wanted: 'ssl-encryption',
            lacks,
        },
        {
            what: 'encryption on the way to the brokers',
            terraform: { aws_mskconnect_connector: 'kafka_cluster_encryption_in_transit.encryption_type' },
            cloudformation: { 'AWS::KafkaConnect::Connector': 'KafkaClusterEncryptionInTransit.EncryptionType' },
            order: (0,order/* ranks */.CS)('PLAINTEXT', 'TLS'),
            byDefault: 'PLAINTEXT',
            wanted: 'TLS',
            lacks: 'talks to its brokers without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_db_proxy: 'require_tls' },
            cloudformation: { 'AWS::RDS::DBProxy': 'RequireTLS' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            absent: 'low',
            lacks: 'lets clients speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_redshiftserverless_workgroup: 'config_parameter[parameter_key=require_ssl]?.parameter_value' },
            cloudformation: { 'AWS::RedshiftServerless::Workgroup': 'ConfigParameters[ParameterKey=require_ssl]?.ParameterValue' },
            order: order/* onOff */.Ro,
            wanted: true,
            lacks: 'lets clients speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_docdb_cluster_parameter_group: 'parameter[name=tls].value' },
            cloudformation: { 'AWS::DocDB::DBClusterParameterGroup': 'Parameters.tls' },
            order: (0,order/* ranks */.CS)('disabled', 'enabled'),
            byDefault: 'enabled',
            wanted: 'enabled',
            lacks: 'lets clients of its clusters speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_redshift_parameter_group: 'parameter[name=require_ssl].value' },
            cloudformation: { 'AWS::Redshift::ClusterParameterGroup': 'Parameters[ParameterName=require_ssl].ParameterValue' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks: 'lets clients of its clusters speak without encryption',
        },
    ],
});


/***/ }),

/***/ 88901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fileSystemUnencrypted)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


const fileSystemUnencrypted = (0,_forms_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .defineProtection */ .tW)({
    id: 'file-system-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'File system is not encrypted at rest',
    why: 'Its files and its backups can be read by whoever gets a copy, and a file system that was created without encryption stays so.',
    remedy: 'Set encrypted to true. A file system that holds files has to be replaced: create an encrypted one and copy them.',
    limits: ['File systems of FSx are always encrypted; with whose key is not looked at.'],
    covers: {
        checkov: ['CKV_AWS_42'],
        trivy: ['AVD-AWS-0037'],
        kics: ['EFS Not Encrypted'],
        securityHub: ['EFS.1', 'EFS.8'],
        cis: ['2.4.1'],
    },
    rows: [
        {
            what: 'encryption at rest',
            terraform: { aws_efs_file_system: 'encrypted' },
            cloudformation: { 'AWS::EFS::FileSystem': 'Encrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            lacks: 'is not encrypted at rest',
        },
    ],
});


/***/ }),

/***/ 22010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ streamRow),
/* harmony export */   Ir: () => (/* binding */ deliveryKeyRow),
/* harmony export */   _i: () => (/* binding */ queueRow),
/* harmony export */   zS: () => (/* binding */ deliveryRow)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);

const what = 'encryption at rest';
const lacks = 'is not encrypted at rest';
/** Nothing is said of a queue with a key: the key encrypts it, and then the switch of the service is off. */
const queueRow = {
    what,
    terraform: { aws_sqs_queue: 'sqs_managed_sse_enabled' },
    cloudformation: { 'AWS::SQS::Queue': 'SqsManagedSseEnabled' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    wanted: true,
    only: [{ terraform: 'kms_master_key_id', cloudformation: 'KmsMasterKeyId', is: 'not set' }],
    lacks,
};
const streamRow = {
    what,
    terraform: { aws_kinesis_stream: 'encryption_type' },
    order: (0,_forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ranks */ .CS)('NONE', 'KMS'),
    byDefault: 'NONE',
    wanted: 'KMS',
    lacks,
};
/** A delivery stream that reads from another stream is encrypted there. */
const deliveryRow = {
    what,
    terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption.enabled' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    byDefault: false,
    wanted: true,
    only: [
        { terraform: 'kinesis_source_configuration', is: 'not set' },
        { terraform: 'msk_source_configuration', is: 'not set' },
    ],
    lacks,
};
/** A template names the kind of key, and nothing where it wants none. */
const deliveryKeyRow = {
    what,
    cloudformation: { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamEncryptionConfigurationInput' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
    byDefault: null,
    wanted: 'set',
    fix: false,
    only: [{ cloudformation: 'DeliveryStreamType', is: ['DirectPut'], byDefault: 'DirectPut' }],
    lacks,
};


/***/ }),

/***/ 17872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ searchOrCacheUnencrypted)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


const row = {
    what: 'encryption at rest',
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    byDefault: false,
    wanted: true,
    lacks: 'is not encrypted at rest',
};
const searchOrCacheUnencrypted = (0,_forms_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .defineProtection */ .tW)({
    id: 'search-or-cache-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'Search index or cache is not encrypted at rest',
    why: 'Indexes and caches hold copies of what the database behind them protects; their disks and snapshots do not.',
    remedy: 'Turn encryption at rest on. A cluster that is there has to be replaced.',
    limits: ['Clusters of MemoryDB are always encrypted; without a key of your own they are low.'],
    covers: {
        checkov: ['CKV_AWS_308', 'CKV_AWS_5', 'CKV_AWS_29', 'CKV_AWS_47', 'CKV_AWS_201', 'CKV_AWS_214'],
        trivy: ['AVD-AWS-0023', 'AVD-AWS-0045', 'AVD-AWS-0048'],
        kics: [
            'API Gateway Method Settings Cache Not Encrypted',
            'API Gateway Cache Encrypted Disabled',
            'ElasticSearch Not Encrypted At Rest',
            'ElastiCache With Disabled at Rest Encryption',
            'ElastiCache Replication Group Not Encrypted At Rest',
            'DAX Cluster Not Encrypted',
        ],
        securityHub: ['ES.1', 'OpenSearch.1', 'ElastiCache.4', 'DynamoDB.3', 'APIGateway.5', 'AppSync.1'],
    },
    rows: [
        {
            ...row,
            terraform: {
                aws_elasticsearch_domain: 'encrypt_at_rest.enabled',
                aws_opensearch_domain: 'encrypt_at_rest.enabled',
                aws_dax_cluster: 'server_side_encryption.enabled',
            },
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'EncryptionAtRestOptions.Enabled',
                'AWS::OpenSearchService::Domain': 'EncryptionAtRestOptions.Enabled',
                'AWS::DAX::Cluster': 'SSESpecification.SSEEnabled',
            },
        },
        {
            ...row,
            terraform: { aws_elasticache_replication_group: 'at_rest_encryption_enabled' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AtRestEncryptionEnabled' },
            only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
            inherits: { terraform: ['global_replication_group_id'], cloudformation: ['GlobalReplicationGroupId'] },
        },
        {
            what: 'encryption key',
            terraform: { aws_memorydb_cluster: 'kms_key_arn' },
            cloudformation: { 'AWS::MemoryDB::Cluster': 'KmsKeyId' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt,
            byDefault: null,
            wanted: 'a key of your own',
            severity: 'low',
            fix: false,
            unknowns: false,
            lacks: 'is encrypted with a key of AWS, not one of your own',
        },
        {
            what: 'encryption of the cache',
            terraform: { aws_appsync_api_cache: 'at_rest_encryption_enabled' },
            cloudformation: { 'AWS::AppSync::ApiCache': 'AtRestEncryptionEnabled' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks: 'keeps answers in a cache that is not encrypted',
        },
        {
            what: 'encryption of the cache',
            terraform: { aws_api_gateway_method_settings: 'settings.cache_data_encrypted' },
            cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].CacheDataEncrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            only: [{ terraform: 'settings.caching_enabled', cloudformation: 'MethodSettings[].CachingEnabled', is: [true] }],
            lacks: 'keeps answers in a cache that is not encrypted',
        },
        {
            what: 'encryption of the cache',
            cloudformation: { 'AWS::ApiGateway::Deployment': 'StageDescription.CacheDataEncrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            only: [{ cloudformation: 'StageDescription.CachingEnabled', is: [true] }],
            lacks: 'keeps answers in a cache that is not encrypted',
        },
    ],
});


/***/ }),

/***/ 32029:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ apiOrClusterLogsOff),
  $: () => (/* binding */ serviceLogs)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/logs/broker-logs.js

const brokers = 'logging_info.broker_logs';
const Brokers = 'LoggingInfo.BrokerLogs';
/** Brokers of messages, and commands in containers. */
const brokerLogs = [
    {
        what: 'broker log',
        terraform: { aws_msk_cluster: `${brokers}.cloudwatch_logs.enabled` },
        cloudformation: { 'AWS::MSK::Cluster': `${Brokers}.CloudWatchLogs.Enabled` },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        // Another place will do.
        only: [
            { terraform: `${brokers}.s3.enabled`, cloudformation: `${Brokers}.S3.Enabled`, is: [false], byDefault: false },
            { terraform: `${brokers}.firehose.enabled`, cloudformation: `${Brokers}.Firehose.Enabled`, is: [false], byDefault: false },
        ],
        fix: false,
        lacks: 'keeps no log of its brokers',
    },
    {
        what: 'general log',
        terraform: { aws_mq_broker: 'logs.general' },
        cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.General' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'keeps no general log',
    },
    {
        what: 'audit log',
        terraform: { aws_mq_broker: 'logs.audit' },
        cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.Audit' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        // RabbitMQ has none.
        only: [{ terraform: 'engine_type', cloudformation: 'EngineType', is: ['ActiveMQ'] }],
        lacks: 'keeps no audit log',
    },
    {
        what: 'log of commands that are run in containers',
        terraform: { aws_ecs_cluster: 'configuration.execute_command_configuration.logging' },
        cloudformation: { 'AWS::ECS::Cluster': 'Configuration.ExecuteCommandConfiguration.Logging' },
        order: (0,order/* ranks */.CS)('NONE', ['DEFAULT', 'OVERRIDE']),
        byDefault: 'DEFAULT',
        wanted: 'DEFAULT',
        lacks: 'does not log the commands that are run in its containers',
    },
];

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/compute/containers.js
var compute_containers = __webpack_require__(28738);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/logs/unlogged-containers.js





const taskTypes = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];
/** Containers of a task that write their log nowhere, all of them in one. */
function unloggedContainers({ resource, address }) {
    if (!taskTypes.includes(resource.type))
        return [];
    const containers = (0,compute_containers/* containersOf */.Mz)(resource)
        .containers.map((container, index) => ({ container, name: (0,value/* scalarText */.ws)((0,compute_containers/* memberOf */.C5)(container, 'name')) ?? `number ${index + 1}` }))
        // A router of logs has nowhere to send its own.
        .filter(({ container }) => (0,compute_containers/* memberOf */.C5)(container, 'firelensConfiguration') === undefined)
        .map((one) => ({ ...one, ...silenceOf(one.container) }));
    const open = containers.filter(({ is }) => is === 'silent');
    const names = open.map(({ name }) => (0,as_written/* asWritten */.q)(name)).join(', ');
    // One more that writes its log nowhere is new beside others.
    const told = open.map(({ name, decides }) => {
        const violation = {
            claim: 'violation',
            aspect: aspectOf(name),
            message: `${address} says nowhere what becomes of the log of its containers: ${names}.`,
            trace: [...open.map(({ container }) => container.origin.at), resource.declaration],
            confidence: 'likely',
        };
        return (0,over_options/* ofOption */.jN)(violation, decides?.expression);
    });
    const undecided = containers.flatMap(({ is, name, decides }) => {
        const message = `what becomes of the log of the container ${(0,as_written/* asWritten */.q)(name)} of ${address}`;
        return is === 'open' && decides !== undefined ? [{ claim: 'unresolved', aspect: aspectOf(name), unknown: decides, message }] : [];
    });
    return [...told, ...undecided];
}
function aspectOf(name) {
    return `log of the container ${(0,as_written/* asWritten */.q)(name)}`;
}
function silenceOf(container) {
    const written = (0,compute_containers/* memberOf */.C5)(container, 'logConfiguration');
    if (written === undefined)
        return { is: 'silent' };
    if (written.kind === 'choice' && written.options.some(({ kind }) => kind === 'null'))
        return { is: 'silent', decides: written.condition };
    const driver = (0,fact/* readText */.yR)((0,compute_containers/* memberOf */.C5)(written, 'logDriver'));
    const thrown = (0,fact/* holding */.G)(driver, isNowhere);
    if (thrown !== undefined)
        return { is: 'silent', ...(thrown.condition === undefined ? {} : { decides: thrown.condition }) };
    const decides = (0,fact/* openFor */.qw)(driver, isNowhere);
    return decides === undefined ? { is: 'logged' } : { is: 'open', decides };
}
function isNowhere(driver) {
    return driver === 'none';
}

;// CONCATENATED MODULE: ./build/policies/logs/api-or-cluster-logs-off.js




/** APIs, state machines and builds. */
const apiLogs = [
    {
        what: 'access log',
        terraform: { aws_apigatewayv2_stage: 'access_log_settings.destination_arn' },
        cloudformation: { 'AWS::ApiGatewayV2::Stage': 'AccessLogSettings.DestinationArn' },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        lacks: 'keeps no access log',
    },
    {
        // Of an API of WebSockets; one of HTTP has no such log.
        what: 'execution log',
        terraform: { aws_apigatewayv2_stage: 'default_route_settings?.logging_level' },
        cloudformation: { 'AWS::ApiGatewayV2::Stage': 'DefaultRouteSettings?.LoggingLevel' },
        order: (0,order/* ranks */.CS)('OFF', ['ERROR', 'INFO']),
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing of its executions',
    },
    {
        what: 'metrics',
        terraform: { aws_api_gateway_method_settings: 'settings.metrics_enabled' },
        cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].MetricsEnabled' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'has its metrics turned off',
    },
    {
        what: 'field log',
        terraform: { aws_appsync_graphql_api: 'log_config.field_log_level' },
        cloudformation: { 'AWS::AppSync::GraphQLApi': 'LogConfig.FieldLogLevel' },
        order: (0,order/* ranks */.CS)('NONE', ['ERROR', 'INFO', 'DEBUG', 'ALL']),
        byDefault: 'NONE',
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing',
    },
    {
        what: 'execution log',
        terraform: { aws_sfn_state_machine: 'logging_configuration.level' },
        cloudformation: { 'AWS::StepFunctions::StateMachine': 'LoggingConfiguration.Level' },
        order: (0,order/* ranks */.CS)('OFF', ['FATAL', 'ERROR', 'ALL']),
        byDefault: 'OFF',
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing of its executions',
    },
    {
        what: 'build log',
        terraform: { aws_codebuild_project: 'logs_config.cloudwatch_logs.status' },
        cloudformation: { 'AWS::CodeBuild::Project': 'LogsConfig.CloudWatchLogs.Status' },
        order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
        byDefault: 'ENABLED',
        wanted: 'ENABLED',
        only: [
            { terraform: 'logs_config.s3_logs.status', cloudformation: 'LogsConfig.S3Logs.Status', is: ['DISABLED'], byDefault: 'DISABLED' },
        ],
        lacks: 'keeps no log of its builds',
    },
];
const silentMethods = { cloudformation: 'MethodSettings', is: /^(?!.*(?:ERROR|INFO))/u, byDefault: '' };
const speakingSettings = { terraform: 'settings.logging_level', is: ['ERROR', 'INFO'] };
/** A stage of a REST API: who calls it is in its access log, and less conveniently in what its methods log. */
const stageLog = {
    what: 'log of the stage',
    lacks: 'keeps no access log, and its methods log nothing',
    terraform: {
        of: { aws_api_gateway_stage: 'stage_name' },
        by: { aws_api_gateway_method_settings: 'stage_name' },
        own: { aws_api_gateway_stage: 'access_log_settings' },
    },
    cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {}, own: { 'AWS::ApiGateway::Stage': 'AccessLogSetting' } },
    only: [silentMethods],
    such: [speakingSettings],
};
/** An access log says that a call failed; why, only the methods do. */
const executionLog = {
    what: 'execution log',
    lacks: 'keeps an access log, but its methods log no errors',
    terraform: { of: { aws_api_gateway_stage: 'stage_name' }, by: { aws_api_gateway_method_settings: 'stage_name' } },
    cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {} },
    only: [{ terraform: 'access_log_settings', cloudformation: 'AccessLogSetting', is: 'set' }, silentMethods],
    such: [speakingSettings],
    severity: 'info',
};
/** Types of logs of a control plane that tell who did what; the others tell how it fares. */
const tellWho = ['audit', 'authenticator'];
const tellHow = ['api', 'controllerManager', 'scheduler'];
const controlPlane = {
    terraform: { aws_eks_cluster: 'enabled_cluster_log_types' },
    cloudformation: { 'AWS::EKS::Cluster': 'Logging.ClusterLogging.EnabledTypes[].Type' },
};
const controlPlaneLogs = [
    {
        what: 'audit log of the control plane',
        ...controlPlane,
        order: (0,order/* naming */.b7)(...tellWho),
        byDefault: null,
        wanted: tellWho,
        severity: 'medium',
        lacks: 'does not record who calls its API (audit, authenticator)',
    },
    {
        what: 'other logs of the control plane',
        ...controlPlane,
        order: (0,order/* naming */.b7)(...tellHow),
        byDefault: null,
        wanted: tellHow,
        // A cluster that does not tell who calls it is told by the other row.
        only: [
            {
                terraform: 'enabled_cluster_log_types',
                cloudformation: 'Logging.ClusterLogging.EnabledTypes',
                is: /^(?=.*audit).*authenticator/u,
            },
        ],
        lacks: 'keeps only a part of the logs of its control plane',
    },
];
/** Of Airflow, which runs what others wrote with a role of its own. */
const workflowLogs = ['scheduler', 'webserver', 'worker'].map((part) => ({
    what: `log of the ${part}`,
    terraform: { aws_mwaa_environment: `logging_configuration.${part}_logs.enabled` },
    cloudformation: { 'AWS::MWAA::Environment': `LoggingConfiguration.${part[0]?.toUpperCase()}${part.slice(1)}Logs.Enabled` },
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    fix: false,
    lacks: `keeps no log of its ${part}`,
}));
const serviceLogs = [...apiLogs, ...workflowLogs, ...controlPlaneLogs, ...brokerLogs];
const byRows = (0,protection/* defineProtection */.tW)({
    id: 'api-or-cluster-logs-off',
    control: 'custom-threat-detection',
    severity: 'low',
    title: 'An API, a cluster or a build keeps no log',
    why: 'What nobody wrote down cannot be searched: who called which method, who asked the control plane for which secret, what a build ran.',
    remedy: 'Turn the log on, to a log group with a retention.',
    limits: [
        'Input and output of the steps of a state machine may stay out of its log.',
        'A project of CodeBuild logs to CloudWatch where nothing is written, and so is not reported then.',
    ],
    covers: {
        checkov: [
            'CKV_AWS_194',
            'CKV_AWS_242',
            'CKV_AWS_243',
            'CKV_AWS_244',
            'CKV_AWS_197',
            'CKV_AWS_76',
            'CKV_AWS_95',
            'CKV2_AWS_4',
            'CKV_AWS_193',
            'CKV_AWS_37',
            'CKV_AWS_223',
            'CKV_AWS_80',
            'CKV_AWS_48',
            'CKV_AWS_285',
            'CKV_AWS_314',
        ],
        trivy: ['AVD-AWS-0113', 'AVD-AWS-0116', 'AVD-AWS-0119', 'AVD-AWS-0001', 'AVD-AWS-0038', 'AVD-AWS-0074', 'AVD-AWS-0070', 'AVD-AWS-0071'],
        kics: [
            'EKS cluster logging is not enabled',
            'API Gateway V2 Stage Access Logging Settings Not Defined',
            'MSK Cluster Logging Disabled',
            'MQ Broker Logging Disabled',
            'API Gateway Access Logging Disabled',
            'Missing Cluster Log Types',
        ],
        securityHub: ['APIGateway.1', 'APIGateway.9', 'EKS.8', 'StepFunctions.1', 'CodeBuild.4', 'ECS.9', 'AppSync.2', 'MQ.2'],
    },
    rows: serviceLogs,
    companions: [stageLog, executionLog],
});
/** What a row cannot say: containers stand in a document. */
const apiOrClusterLogsOff = {
    ...byRows,
    types: [...(byRows.types ?? []), ...taskTypes],
    *evaluate(subject, model) {
        yield* byRows.evaluate(subject, model);
        yield* unloggedContainers(subject);
    },
};


/***/ }),

/***/ 52110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ centralLogPipelinePresent)
/* harmony export */ });
/* harmony import */ var _forms_presence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48126);

const centralLogPipelinePresent = (0,_forms_presence_js__WEBPACK_IMPORTED_MODULE_0__/* .definePresence */ .nm)({
    id: 'central-log-pipeline-present',
    control: 'custom-threat-detection',
    severity: 'info',
    title: 'Logs are brought together where they can be searched',
    why: 'Custom detection needs the records of all accounts in one place, where somebody who breaks into one account cannot delete them.',
    remedy: 'Declare Security Lake, or subscription filters to a central destination.',
    limits: ['What the filter lets through, and to whom, is not looked at.'],
    covers: {},
    rows: [
        { what: 'Security Lake', terraform: ['aws_securitylake_data_lake'], cloudformation: ['AWS::SecurityLake::DataLake'] },
        {
            what: 'subscription filter',
            terraform: ['aws_cloudwatch_log_subscription_filter'],
            cloudformation: ['AWS::Logs::SubscriptionFilter'],
        },
        { what: 'destination of logs', terraform: ['aws_cloudwatch_log_destination'], cloudformation: ['AWS::Logs::Destination'] },
    ],
});


/***/ }),

/***/ 51355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isServiceAccount)
/* harmony export */ });
/**
 * Accounts from which AWS itself writes logs into buckets of its customers: load balancers by region (Elastic Load Balancing user guide, "Access
 * logs") and billing reports.
 */
const deliveryAccounts = new Set([
    '127311923021', // us-east-1
    '033677994240', // us-east-2
    '027434742980', // us-west-1
    '797873946194', // us-west-2
    '098369216593', // af-south-1
    '754344448648', // ap-east-1
    '589379963580', // ap-southeast-3
    '718504428378', // ap-south-1
    '383597477331', // ap-northeast-3
    '600734575887', // ap-northeast-2
    '114774131450', // ap-southeast-1
    '783225319266', // ap-southeast-2
    '582318560864', // ap-northeast-1
    '985666609251', // ca-central-1
    '054676820928', // eu-central-1
    '156460612806', // eu-west-1
    '652711504416', // eu-west-2
    '635631232127', // eu-south-1
    '009996457667', // eu-west-3
    '897822967062', // eu-north-1
    '076674570225', // me-south-1
    '507241528517', // sa-east-1
    '048591011584', // us-gov-west-1
    '190560391635', // us-gov-east-1
    '638102146993', // cn-north-1
    '037604701340', // cn-northwest-1
    '386209384616', // billing
]);
/** True for accounts of AWS that are named in policies because a service says so. */
function isServiceAccount(account) {
    return deliveryAccounts.has(account);
}


/***/ }),

/***/ 39944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ rotationInterval),
/* harmony export */   ni: () => (/* binding */ rotation),
/* harmony export */   xe: () => (/* binding */ rotationRate)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);

/** A secret, and what rotates it. A secret that RDS makes for itself is no resource of the code. */
const rotation = {
    what: 'rotation',
    lacks: 'is never rotated',
    elsewhere: true,
    terraform: {
        of: { aws_secretsmanager_secret: 'name' },
        by: { aws_secretsmanager_secret_rotation: 'secret_id' },
    },
    cloudformation: {
        of: { 'AWS::SecretsManager::Secret': 'Name' },
        by: { 'AWS::SecretsManager::RotationSchedule': 'SecretId' },
    },
};
const rotationInterval = {
    what: 'days between two rotations',
    terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.automatically_after_days' },
    cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.AutomaticallyAfterDays' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .less */ .M7,
    wanted: 90,
    lacks: 'leaves more than 90 days between two rotations',
};
/** `rate(180 days)`: days; hours are less than one. What is written as cron has no place in the order. */
const rate = {
    reads: 'text',
    rank: (value) => {
        const [, number, unit] = /^rate\((\d+) (hour|day)s?\)$/u.exec(String(value)) ?? [];
        return number === undefined ? undefined : -Number(number) / (unit === 'hour' ? 24 : 1);
    },
};
const rotationRate = {
    ...rotationInterval,
    terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.schedule_expression' },
    cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.ScheduleExpression' },
    order: rate,
    wanted: 'rate(90 days)',
};


/***/ })

};
