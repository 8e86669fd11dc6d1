export const id = 9861;
export const ids = [9861];
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

/***/ 58730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   bE: () => (/* binding */ lastAddress)
/* harmony export */ });
/** Longer texts are not addresses. */
const TEXT_CHARS_MAX = 100;
const BITS = { 4: 32, 6: 128 };
const MAPPED_PREFIX = 0xffffn;
const MAPPED_BITS = 96;
/** Highest address of a family. */
const lastAddress = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n };
/**
 * Reads a network or an address in any spelling that a provider or AWS might accept: host bits set, no prefix (one address), leading
 * zeros, shortened IPv4 networks (`0/0`), dotted masks, every zero form of IPv6. IPv4-mapped IPv6 networks are IPv4. Undefined when it
 * is none.
 */
function parseCidr(text) {
    const trimmed = text.trim();
    if (trimmed.length === 0 || trimmed.length > TEXT_CHARS_MAX)
        return undefined;
    const slash = trimmed.indexOf('/');
    const address = slash < 0 ? trimmed : trimmed.slice(0, slash);
    const suffix = slash < 0 ? undefined : trimmed.slice(slash + 1);
    return address.includes(':') ? parseV6Network(address, suffix) : parseV4Network(address, suffix);
}
function parseV4Network(address, suffix) {
    const value = parseV4(address, suffix !== undefined);
    const prefix = suffix === undefined ? 32 : parseV4Prefix(suffix);
    return value === undefined || prefix === undefined ? undefined : network(4, value, prefix);
}
function parseV6Network(address, suffix) {
    const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
    const value = parseV6(bare);
    const prefix = suffix === undefined ? 128 : parsePrefix(suffix, 128);
    if (value === undefined || prefix === undefined)
        return undefined;
    const isMapped = value >> 32n === MAPPED_PREFIX && prefix >= MAPPED_BITS;
    return isMapped ? network(4, value & lastAddress[4], prefix - MAPPED_BITS) : network(6, value, prefix);
}
function network(family, value, prefix) {
    const hostMask = (1n << BigInt(BITS[family] - prefix)) - 1n;
    return { family, first: value & ~hostMask, last: value | hostMask };
}
/** Dotted quad, decimal also with leading zeros; `short` admits fewer octets, as in `10/8`. */
function parseV4(text, short) {
    const octets = text.split('.');
    if (octets.length > 4 || (octets.length < 4 && !short))
        return undefined;
    let value = 0n;
    for (let index = 0; index < 4; index += 1) {
        const octet = octets[index] ?? '0';
        if (!/^\d{1,8}$/.test(octet) || Number(octet) > 255)
            return undefined;
        value = (value << 8n) | BigInt(Number(octet));
    }
    return value;
}
function parseV4Prefix(text) {
    if (!text.includes('.'))
        return parsePrefix(text, 32);
    const mask = parseV4(text, false);
    if (mask === undefined)
        return undefined;
    const hostMask = ~mask & lastAddress[4];
    const isContiguous = (hostMask & (hostMask + 1n)) === 0n;
    return isContiguous ? 32 - (hostMask === 0n ? 0 : hostMask.toString(2).length) : undefined;
}
function parsePrefix(text, max) {
    if (!/^\d{1,8}$/.test(text))
        return undefined;
    const prefix = Number(text);
    return prefix <= max ? prefix : undefined;
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const head = parseV6Groups(halves[0] ?? '', halves.length === 1);
    const tail = halves.length === 2 ? parseV6Groups(halves[1] ?? '', true) : [];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    return [...head, ...Array.from({ length: missing }, () => 0), ...tail].reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}
/** Groups of 16 bits between colons; the last may be a dotted quad where `quad` says so. */
function parseV6Groups(text, quad) {
    if (text === '')
        return [];
    const groups = [];
    const parts = text.split(':');
    if (parts.length > 8)
        return undefined;
    for (const [index, part] of parts.entries()) {
        if (quad && index === parts.length - 1 && part.includes('.')) {
            const v4 = parseV4(part, false);
            if (v4 === undefined)
                return undefined;
            groups.push(Number(v4 >> 16n), Number(v4 & 0xffffn));
        }
        else if (/^0*[0-9a-f]{1,4}$/i.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}
/** `203.0.113.7`, or IPv6 in the form of RFC 5952. */
function formatAddress(family, value) {
    if (family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
    const zeros = longestZeroRun(groups);
    const hex = (part) => part.map((group) => group.toString(16)).join(':');
    return zeros.length < 2 ? hex(groups) : `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (let index = 0; index <= groups.length; index += 1) {
        if (groups[index] === 0)
            continue;
        if (index - start > best.length)
            best = { start, length: index - start };
        start = index + 1;
    }
    return best;
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

/***/ 88571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ grantWords),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   LH: () => (/* binding */ newlyGranted),
/* harmony export */   kd: () => (/* binding */ isAll)
/* harmony export */ });
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45269);

/** Amazon EKS user guide, "Review access policy permissions": what each has of the others. Of any other policy nothing is known. */
const includes = new Map([
    ['AmazonEKSAdminViewPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSEditPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSAdminPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy', 'AmazonEKSEditPolicy']],
]);
const everything = 'AmazonEKSClusterAdminPolicy';
/** The group that Kubernetes asks nothing. */
const masters = 'system:masters';
const namesMax = 3;
/** What of `head` nothing of `base` covers. */
function newlyGranted(base, head) {
    return head.flatMap((grant) => {
        if (base.some((one) => isWithin(grant, one)))
            return [];
        if (grant.namespaces === undefined)
            return [grant];
        // Several may share the namespaces of one.
        const namespaces = grant.namespaces.filter((name) => !base.some((one) => isWithin({ ...grant, namespaces: [name] }, one)));
        return namespaces.length === 0 ? [] : [{ ...grant, namespaces }];
    });
}
function isWithin(inner, outer) {
    if (outer.by === 'group' || inner.by === 'group')
        return (inner.by === outer.by && inner.name === outer.name) || isAll(outer);
    return hasRights(outer.name, inner.name) && spans(outer.namespaces, inner.namespaces);
}
function hasRights(outer, inner) {
    return outer === inner || outer === everything || includes.get(outer)?.includes(inner) === true;
}
function spans(outer, inner) {
    if (outer === undefined)
        return true;
    return inner?.every((name) => outer.some((pattern) => isLike(name, pattern))) === true;
}
function isLike(name, pattern) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
/** All rights in the whole cluster. */
function isAll({ by, name, namespaces }) {
    return by === 'group' ? name === masters : name === everything && namespaces === undefined;
}
/** More than one reads and changes in some namespaces. */
function isGrave(grant) {
    if (grant.by === 'group')
        return isAll(grant);
    const isAdmin = grant.name === everything || grant.name === 'AmazonEKSAdminPolicy';
    const isEverywhere = grant.namespaces === undefined || grant.namespaces.includes('*');
    return isAdmin || (isEverywhere && grant.name !== 'AmazonEKSViewPolicy' && includes.has(grant.name));
}
/** `act by AmazonEKSEditPolicy in namespace dev of cluster main`, behind "can". */
function grantWords({ by, name, namespaces }, cluster) {
    if (by === 'group')
        return `act as ${name}${name === masters ? ' (everything)' : ''} in cluster ${cluster}`;
    if (namespaces === undefined)
        return `act by ${name} in the whole cluster ${cluster}`;
    return `act by ${name} in namespace${namespaces.length > 1 ? 's' : ''} ${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d)(namespaces, namesMax)} of cluster ${cluster}`;
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

/***/ 34289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ kubernetesAccessOf),
/* harmony export */   oF: () => (/* binding */ kubernetesAccessTypes),
/* harmony export */   tj: () => (/* binding */ kubernetesAccesses)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36254);




const kubernetesAccessTypes = [
    'aws_eks_access_policy_association',
    'aws_eks_access_entry',
    'AWS::EKS::AccessEntry',
];
function kubernetesAccesses(model) {
    return model.ofType(...kubernetesAccessTypes).map(kubernetesAccessOf);
}
function kubernetesAccessOf(resource) {
    const { attributes, type } = resource;
    const text = (names) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, names);
        return value === undefined ? '' : ((0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(value)) ?? value.kind);
    };
    const listed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['AccessPolicies']));
    const policies = type === 'aws_eks_access_policy_association' ? [attributes] : listed.items;
    const parts = [groupsOf(attributes), ...policies.map(policyGrants)];
    const unknown = [...parts.map((part) => part.unknown), listed.unknown].find((one) => one !== undefined);
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource),
        principal: text(['principal_arn', 'PrincipalArn']),
        cluster: text(['cluster_name', 'ClusterName']),
        grants: parts.flatMap(({ grants }) => grants),
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function groupsOf(attributes) {
    const { texts, unknown } = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['kubernetes_groups', 'KubernetesGroups']));
    return { grants: texts.map(({ text, ...place }) => ({ by: 'group', name: text, ...place })), unknown };
}
function policyGrants(policy) {
    const names = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['policy_arn', 'PolicyArn']));
    const scope = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['access_scope', 'AccessScope']);
    const kinds = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['type', 'Type']));
    const spaces = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['namespaces', 'Namespaces']));
    const inCluster = kinds.texts.find(({ text }) => text.toLowerCase() === 'cluster');
    const inSpaces = kinds.texts.find(({ text }) => text.toLowerCase() === 'namespace');
    const grants = names.texts.flatMap(({ text, source, condition }) => {
        const grant = { by: 'policy', name: text.replace(/^.*\//u, ''), source, ...(condition === undefined ? {} : { condition }) };
        const whole = inCluster === undefined ? [] : [{ ...grant, ...placeOf(grant, inCluster) }];
        const [first] = spaces.texts;
        const some = inSpaces === undefined || first === undefined
            ? []
            : [{ ...grant, namespaces: spaces.texts.map((one) => one.text), ...placeOf(grant, first) }];
        return [...whole, ...some];
    });
    return { grants, unknown: names.unknown ?? (scope?.kind === 'unknown' ? scope : undefined) ?? kinds.unknown ?? spaces.unknown };
}
/** Either may be what only some values of a condition give. */
function placeOf(grant, at) {
    const condition = grant.condition ?? at.condition;
    return { source: grant.source, ...(condition === undefined ? {} : { condition }) };
}
/** A text, or a list of them; of several values that a condition chooses between all. */
function textsIn(written) {
    if (written === undefined)
        return { texts: [], unknown: undefined };
    const value = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(written);
    const condition = value.kind === 'choice' ? { condition: value.condition } : {};
    let unknown;
    const texts = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(value).flatMap((option) => {
        const { items, unknown: rest } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(option);
        unknown ??= rest;
        return items.flatMap((item) => {
            unknown ??= (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(item);
            return item.kind === 'string' ? [{ text: item.value, source: item, ...condition }] : [];
        });
    });
    return { texts, unknown };
}


/***/ }),

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
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

/***/ 15482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eksAccessWidened: () => (/* reexport */ eksAccessWidened),
  eksNodeSshOpen: () => (/* reexport */ eksNodeSshOpen),
  eksPublicEndpoint: () => (/* reexport */ eksPublicEndpoint),
  eksSecretsUnencrypted: () => (/* reexport */ eksSecretsUnencrypted)
});

// EXTERNAL MODULE: ./build/analysis/kubernetes/granted.js
var granted = __webpack_require__(88571);
// EXTERNAL MODULE: ./build/model/iam/kubernetes-access.js
var kubernetes_access = __webpack_require__(34289);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/eks/eks-access-widened.js



const eksAccessWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'eks-access-widened',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'resource',
    types: kubernetes_access/* kubernetesAccessTypes */.oF,
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody may do more in a Kubernetes cluster',
    why: 'Who may act in a namespace reads its secrets and runs what he likes with the roles of its pods. In the whole cluster that is every team, the nodes and their roles, and whatever the cluster is trusted with in AWS.',
    remedy: 'Give the policy that the task needs, in the namespaces that it is about.',
    limits: [
        'What a group of Kubernetes may do is said in the cluster, by role bindings that are not read, and so is the config map aws-auth.',
        'Of an entry that the change brings only all rights in the whole cluster are reported, as medium: it is made to let somebody in.',
        'Policies of EKS that serve its own features are compared by their names alone.',
    ],
    speaksFor: ['iam-risky-managed-policy'],
    covers: {},
    *evaluate({ resource }) {
        const { address, principal, cluster, grants, unknown } = (0,kubernetes_access/* kubernetesAccessOf */.YO)(resource);
        const aspect = 'access';
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect, unknown, message: `what ${address} lets somebody do in the cluster` };
        const degree = { address, principal, cluster, grants, resource };
        yield { claim: 'strength', aspect, degree, trace: [resource.declaration] };
    },
    renamed: (degree, rename) => {
        const named = (text) => text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression) => `\${${rename(expression)}}`);
        return { ...degree, principal: named(degree.principal), cluster: named(degree.cluster) };
    },
    isAlike: isSame,
    weaker: (base, head) => {
        if (!isSame(base, head))
            return said(head, (0,granted/* newlyGranted */.LH)([], head.grants));
        return said(head, (0,granted/* newlyGranted */.LH)(base.grants, head.grants));
    },
    appeared: (head) => {
        const all = said(head, head.grants.filter(granted/* isAll */.kd));
        return all === undefined ? undefined : { ...all, severity: 'medium' };
    },
});
function isSame(base, head) {
    return base.principal === head.principal && base.cluster === head.cluster;
}
function said({ principal, cluster, grants, resource }, fresh) {
    const [first] = [...fresh].toSorted((a, b) => Number((0,granted/* isGrave */.IE)(b)) - Number((0,granted/* isGrave */.IE)(a)));
    if (first === undefined)
        return undefined;
    const source = grants.find((one) => one.by === first.by && one.name === first.name);
    const more = fresh.length > 1 ? `, and ${fresh.length - 1} more` : '';
    return {
        message: `${nameOf(principal)} can now ${(0,granted/* grantWords */.AI)(first, nameOf(cluster))}${more}.`,
        severity: (0,granted/* isGrave */.IE)(first) ? 'high' : 'medium',
        confidence: source?.condition === undefined ? 'certain' : 'likely',
        trace: [...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source.source)), resource.declaration],
    };
}
/** An ARN by its last part; an expression as it is written. */
function nameOf(text) {
    const name = /^arn:[^:]*:iam::[^:]*:(?:role|user)\/(?:.*\/)?([^/]+)$/u.exec(text)?.[1] ?? text;
    return name.replaceAll(/\$\{([^{}]*)\}/gu, '$1');
}

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/eks/eks-node-ssh-open.js


const eksNodeSshOpen = (0,protection/* defineProtection */.tW)({
    id: 'eks-node-ssh-open',
    control: 'cleanup-risky-open-ports',
    severity: 'medium',
    title: 'SSH of cluster nodes is open to the internet',
    why: 'With a key for SSH and no security groups to come from, EKS opens port 22 of the nodes to 0.0.0.0/0; in a public subnet anyone reaches it.',
    remedy: 'Name the security groups that may reach the nodes, or leave the key out and use Session Manager.',
    limits: ['Nodes in private subnets are not reached from the internet: the subnets are not looked at here.'],
    covers: { kics: ['EKS node group remote access', 'EKS node group remote access disabled'] },
    rows: [
        {
            what: 'sources of SSH',
            terraform: { aws_eks_node_group: 'remote_access?.source_security_group_ids' },
            cloudformation: { 'AWS::EKS::Nodegroup': 'RemoteAccess?.SourceSecurityGroups' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            only: [{ terraform: 'remote_access.ec2_ssh_key', cloudformation: 'RemoteAccess.Ec2SshKey', is: 'set' }],
            fix: false,
            lacks: 'lets SSH reach its nodes from anywhere',
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
;// CONCATENATED MODULE: ./build/policies/eks/eks-public-endpoint.js




/** `[0.0.0.0/0]` when nothing is written, or an empty list. */
const cidrs = { terraform: 'vpc_config.public_access_cidrs', cloudformation: 'ResourcesVpcConfig.PublicAccessCidrs' };
const isOpen = (ranges) => ranges.length === 0 || (0,address_reach/* isAnywhere */.aW)((0,address_set/* parseAddressSet */.CO)(ranges).set);
const eks_public_endpoint_open = { ...cidrs, is: { together: isOpen }, byDefault: '0.0.0.0/0' };
const narrow = { ...cidrs, is: { together: (ranges) => !isOpen(ranges) }, byDefault: '0.0.0.0/0' };
/** By the public addresses that are let in, in powers of two: of IPv6 one subnet counts as one address. */
const fewerAddresses = {
    reads: 'list',
    // Sixteen times as many.
    step: 4,
    rank: (value) => {
        const ranges = typeof value === 'object' && value !== null ? value : [];
        const { set, unread } = (0,address_set/* parseAddressSet */.CO)(ranges);
        if (unread.length > 0 || isOpen(ranges))
            return undefined;
        const open = (0,address_reach/* publicPart */.JA)(set);
        const addresses = Number((0,address_set/* countAddresses */.qy)(open, 4)) + Number((0,address_set/* countAddresses */.qy)(open, 6) / 2n ** 64n);
        // One office.
        return -Math.log2(Math.max(addresses, 256));
    },
};
const endpoint = {
    what: 'public endpoint',
    terraform: { aws_eks_cluster: 'vpc_config.endpoint_public_access' },
    cloudformation: { 'AWS::EKS::Cluster': 'ResourcesVpcConfig.EndpointPublicAccess' },
    order: order/* offOn */.DY,
    byDefault: true,
    wanted: false,
    lacks: 'has its API on the internet, for everybody',
};
const eksPublicEndpoint = (0,protection/* defineProtection */.tW)({
    id: 'eks-public-endpoint',
    control: 'limit-network-access',
    severity: 'high',
    title: 'Kubernetes API of an EKS cluster is on the internet',
    why: 'Every flaw of the API server, and every credential for it that leaks, can be used from anywhere.',
    remedy: 'Turn the private endpoint on and the public one off; if people need it from outside, allow their networks only.',
    limits: ['An endpoint that some networks reach is medium, however large they are.'],
    covers: {
        checkov: ['CKV_AWS_38', 'CKV_AWS_39'],
        trivy: ['AVD-AWS-0040', 'AVD-AWS-0041'],
        kics: ['EKS Cluster Has Public Access', 'EKS Cluster Has Public Access CIDRs'],
        securityHub: ['EKS.1'],
    },
    rows: [
        { ...endpoint, only: [eks_public_endpoint_open] },
        { ...endpoint, only: [narrow], severity: 'medium', lacks: 'has its API on the internet, for some networks', unknowns: false },
        {
            what: 'list of networks that reach the public endpoint',
            terraform: { aws_eks_cluster: cidrs.terraform },
            cloudformation: { 'AWS::EKS::Cluster': cidrs.cloudformation },
            order: fewerAddresses,
            only: [
                {
                    terraform: 'vpc_config.endpoint_public_access',
                    cloudformation: 'ResourcesVpcConfig.EndpointPublicAccess',
                    is: [true],
                    byDefault: true,
                },
            ],
            fall: 'medium',
            unknowns: false,
            lacks: 'has its API on the internet, for many more addresses',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/eks/eks-secrets-unencrypted.js


const what = 'encryption of secrets';
const lacks = 'keeps its secrets without a key of yours';
const eksSecretsUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'eks-secrets-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'low',
    title: 'Secrets of a Kubernetes cluster have no key of yours',
    why: 'Whoever gets at the store of the control plane reads every secret in it. With a key of KMS they also need that key, and its use is recorded.',
    remedy: 'Add encryption_config for secrets with a key of KMS.',
    limits: ['From Kubernetes 1.28 on EKS encrypts all objects with a key of its own, so it is low: what lacks is a key that you hold.'],
    covers: { checkov: ['CKV_AWS_58'], trivy: ['AVD-AWS-0039'], kics: ['EKS Cluster Encryption Disabled'], securityHub: ['EKS.3'] },
    rows: [
        {
            what,
            terraform: { aws_eks_cluster: 'encryption_config.resources' },
            order: (0,order/* naming */.b7)('secrets'),
            byDefault: null,
            wanted: ['secrets'],
            lacks,
        },
        { what, cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig' }, order: order/* set */.hZ, byDefault: null, wanted: 'set', fix: false, lacks },
        {
            what,
            cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig[].Resources' },
            order: (0,order/* naming */.b7)('secrets'),
            byDefault: null,
            wanted: ['secrets'],
            lacks,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/eks.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.






/***/ })

};
