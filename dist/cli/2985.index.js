export const id = 2985;
export const ids = [2985];
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

/***/ 80672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ beneathEverything)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97161);

const everything = { items: [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)('*', { variables: false })] };
const allowAll = { effect: 'allow', actions: everything, resources: everything, conditions: [] };
/** The denies of a document beneath everything: compared so, the loss of one is new access. */
function beneathEverything(document) {
    const { statements, more: _, ...rest } = document;
    return { ...rest, statements: [allowAll, ...statements.filter(({ effect }) => effect === 'deny')] };
}


/***/ }),

/***/ 89941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lO: () => (/* binding */ findManagedPolicy),
/* harmony export */   rf: () => (/* binding */ loadLongPolicies),
/* harmony export */   tQ: () => (/* binding */ isLongPolicy),
/* harmony export */   y: () => (/* binding */ loadManagedPolicies)
/* harmony export */ });
/* harmony import */ var _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20965);
/* harmony import */ var _document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33508);


let table;
/** Of which the documents are longer than all others together: loaded where one of them is attached. */
const longOnes = new Set(['ReadOnlyAccess', 'SecurityAudit', 'ViewOnlyAccess']);
let longDocuments;
let byName;
const documents = new Map();
/** Loads the table, once: only code that attaches such a policy needs it. */
async function loadManagedPolicies() {
    table ??= await __webpack_require__.e(/* import() */ 4508).then(__webpack_require__.bind(__webpack_require__, 74508));
}
function isLongPolicy(name) {
    return longOnes.has(name);
}
async function loadLongPolicies() {
    longDocuments ??= (await __webpack_require__.e(/* import() */ 6532).then(__webpack_require__.bind(__webpack_require__, 96532))).readingDocuments;
}
/** The policy of that name (without path), undefined for one that the table has not. Throws `NotLoaded`. */
function findManagedPolicy(name) {
    const loaded = tableOf();
    byName ??= new Map(loaded.managedClasses.flatMap(([worst, names]) => names.split(' ').map((marked) => readName(marked, worst))));
    const found = byName.get(name);
    if (found === undefined)
        return undefined;
    if (!documents.has(name))
        documents.set(name, readDocument(isLongPolicy(name) ? longDocument(name) : loaded.managedDocuments.get(name)));
    return { ...found, document: documents.get(name), date: loaded.managedPoliciesDate };
}
function tableOf() {
    if (table === undefined)
        throw new _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__/* .NotLoaded */ .L('The table of AWS managed policies', loadManagedPolicies);
    return table;
}
function longDocument(name) {
    if (longDocuments === undefined)
        throw new _core_not_loaded_js__WEBPACK_IMPORTED_MODULE_0__/* .NotLoaded */ .L('The long documents of AWS managed policies', loadLongPolicies);
    return longDocuments.get(name);
}
function readName(marked, worst) {
    const name = marked.replace(/^[+-]*/u, '');
    const marks = marked.slice(0, marked.length - name.length);
    return [name, { name, worst: worst, isForService: marks.includes('+'), isDeprecated: marks.includes('-') }];
}
function readDocument(text) {
    return text === undefined ? undefined : (0,_document_parse_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyDocument */ .X)(JSON.parse(text)).document;
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

/***/ 13606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ loadAttached),
/* harmony export */   LO: () => (/* binding */ attachedPolicies),
/* harmony export */   YL: () => (/* binding */ lookedUpPolicies),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   xC: () => (/* binding */ managedName),
/* harmony export */   z2: () => (/* binding */ customerReferences)
/* harmony export */ });
/* harmony import */ var _analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89941);
/* harmony import */ var _evaluate_value_operations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53562);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61102);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36254);
/* harmony import */ var _iam_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73330);
/* harmony import */ var _iam_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69278);








/** Where access to a cluster of EKS is handed out by the name of a policy that AWS keeps: blocks around it, if any, and the attribute. */
const clusterAccess = new Map([
    ['aws_eks_access_policy_association', { name: 'policy_arn' }],
    ['AWS::EKS::AccessEntry', { each: 'AccessPolicies', name: 'PolicyArn' }],
]);
/** Attributes that may name a managed policy of AWS, as what is attached or as a boundary. */
const places = new Map([
    ...[..._iam_places_js__WEBPACK_IMPORTED_MODULE_5__/* .attachments */ .Z].map(([type, path]) => [type, [path, ['permissions_boundary'], ['PermissionsBoundary']]]),
    ['aws_iam_user', [['permissions_boundary']]],
    ['aws_ssoadmin_permissions_boundary_attachment', [['permissions_boundary']]],
]);
/** Loads the table of AWS managed policies where the code attaches a policy, and the long documents where one of these is meant. Without it `iamDocuments` throws `NotLoaded`. */
async function loadAttached(evaluations) {
    const attaches = ({ type, attributes }) => clusterAccess.has(type) || [...(places.get(type) ?? [])].some((path) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, ...path) !== undefined);
    const looksUp = ({ type, mode }) => type === 'aws_iam_policy' && mode === 'data';
    const named = evaluations.flatMap(({ resources }) => resources.filter((one) => attaches(one) || looksUp(one)));
    if (named.length > 0)
        await (0,_analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .loadManagedPolicies */ .y)();
    if (named.some(namesLongPolicy))
        await (0,_analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .loadLongPolicies */ .rf)();
}
function namesLongPolicy({ type, attributes }) {
    const written = [...(places.get(type) ?? []), ['name'], ['arn']].flatMap((path) => valuesIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, ...path)));
    return written.some(({ value }) => (0,_analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .isLongPolicy */ .tQ)(managedName(value) ?? ''));
}
/** The managed policies of AWS that a resource attaches, each as a document of its own. */
function attachedPolicies(resource, code) {
    return [
        ...eachOnce(attachedValues(resource).flatMap(({ value, condition }) => attachedPolicy(resource, value, condition, code))),
        ...customerReferences(resource).flatMap((value) => customersPolicy(resource, value, code)),
        ...clusterPolicies(resource),
    ];
}
/** A list that names a policy of AWS twice attaches it once. */
function eachOnce(documents) {
    const names = new Set();
    return documents.filter(({ managed, condition }) => {
        if (managed === undefined || condition !== undefined)
            return true;
        const isFirst = !names.has(managed.name);
        names.add(managed.name);
        return isFirst;
    });
}
function attachedValues(resource) {
    const path = _iam_places_js__WEBPACK_IMPORTED_MODULE_5__/* .attachments */ .Z.get(resource.type);
    const value = path === undefined ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, ...path);
    return valuesIn(value);
}
/** The members of what a condition may choose, each with the condition. */
function valuesIn(value, condition) {
    if (value === undefined)
        return [];
    if (value.kind === 'choice')
        return value.options.flatMap((one) => valuesIn(one, value.condition));
    if (value.kind !== 'list')
        return value.kind === 'null' ? [] : [condition === undefined ? { value } : { value, condition }];
    return [...value.items, ...(value.more === undefined ? [] : [value.more])].flatMap((one) => valuesIn(one, condition));
}
function attachedPolicy(resource, value, condition, code) {
    if (resource.type === 'aws_ssoadmin_customer_managed_policy_attachment')
        return customersPolicy(resource, value, code);
    const named = value.kind === 'unknown' ? (lookUp(value, resource.root, code) ?? value) : value;
    const name = managedName(named);
    if (name !== undefined)
        return [managedDocument(resource, value, name, condition)];
    const unknown = unknownName(named) ?? customerPolicy(named, resource.root, code);
    // A policy of the code itself is judged where it is declared.
    if (unknown === undefined || (named === value && unknown.reference !== undefined && value.kind === 'unknown'))
        return [];
    const option = { document: noDocument, sources: [], content: named, unknown };
    return [{ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource), use: 'identity', label: 'managed policy', value, options: [option] }];
}
/** Names of policies of the account in a permission set of CloudFormation. */
function customerReferences({ type, attributes }) {
    if (type !== 'AWS::SSO::PermissionSet')
        return [];
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'CustomerManagedPolicyReferences')).items.flatMap((one) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(one, 'Name') ?? []);
}
/** A policy by its name, which Identity Center looks up in each account: what it grants is known where the code declares it. */
function customersPolicy(resource, value, code) {
    const isDeclared = code.ofType('aws_iam_policy', 'AWS::IAM::ManagedPolicy').some((one) => {
        const names = ['name', 'ManagedPolicyName'].map((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(one.attributes, name));
        return one.mode === 'managed' && one.root === resource.root && (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .binds */ .fO)(value, one, names) === 'yes';
    });
    if (isDeclared)
        return [];
    const unknown = value.kind === 'unknown' ? value : (0,_evaluate_value_operations_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownValue */ .Uo)('data-source', `the policy ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(value) ?? ''}`.trim(), value.origin);
    return [
        {
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource),
            use: 'identity',
            label: 'managed policy',
            value,
            options: [{ document: noDocument, sources: [], content: value, unknown }],
        },
    ];
}
/** `data.aws_iam_policy.admin.arn`: the name or ARN that the data source looks up. */
function lookUp({ reference }, root, code) {
    if (reference === undefined)
        return undefined;
    const source = code.ofType('aws_iam_policy').find((one) => one.mode === 'data' && one.root === root && (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .refersTo */ .zA)(reference, one));
    if (source === undefined)
        return undefined;
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(source.attributes, 'name') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(source.attributes, 'arn');
}
/** Managed policies of AWS that data sources look up and that nothing in this code attaches: handed to a module whose code is not here, given out, or left over. */
function lookedUpPolicies(code, attached) {
    const sources = code.ofType('aws_iam_policy').filter(({ mode }) => mode === 'data');
    if (sources.length === 0)
        return [];
    const roots = new Set(sources.map(({ root }) => root));
    const beside = code.resources.filter(({ root }) => roots.has(root));
    const used = new Set(beside.flatMap((resource) => (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .C)(resource).map((address) => `${resource.root}\n${address}`)));
    // An ARN that is written in the data source is known where it is attached, and stands where it stands here.
    const written = new Set(attached.flatMap(({ use, value }) => (use === 'managed' ? [(0,_iam_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(value.origin.at)] : [])));
    return sources.flatMap((source) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(source.attributes, 'name') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(source.attributes, 'arn');
        const name = value === undefined ? undefined : managedName(value);
        if (value === undefined || name === undefined || used.has(`${source.root}\n${source.address}`) || written.has((0,_iam_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(value.origin.at)))
            return [];
        return [{ ...managedDocument(source, value, name, undefined), use: 'looked-up' }];
    });
}
/** What decides which policy is meant: the whole value, or a part of the name in an ARN of AWS's own. */
function unknownName(value) {
    if (value.kind === 'unknown')
        return value;
    return value.kind === 'template' ? value.parts.slice(nameStart(value.parts)).find((part) => typeof part !== 'string') : undefined;
}
/** A policy of the account by its ARN: where the code does not declare it, what it grants is looked up there. */
function customerPolicy(value, root, code) {
    const text = (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(value);
    const name = text !== undefined && /:iam::[^:]{0,500}:policy\/[^/]/u.test(text) ? text.slice(text.lastIndexOf('/') + 1) : undefined;
    if (text === undefined || name === undefined || name === '' || text.includes(':aws:policy/'))
        return undefined;
    const declared = code.ofType('aws_iam_policy', 'AWS::IAM::ManagedPolicy').some((one) => {
        const own = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(one.attributes, 'name') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(one.attributes, 'ManagedPolicyName');
        return one.mode === 'managed' && one.root === root && own !== undefined && (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(own) === name;
    });
    return declared ? undefined : (0,_evaluate_value_operations_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownValue */ .Uo)('data-source', text, value.origin);
}
/** The part in which the name begins, in an ARN of AWS's own; their number for anything else. */
function nameStart(parts) {
    const at = parts.findIndex((part) => typeof part === 'string' && part.includes(':aws:policy/'));
    return at === -1 ? parts.length : at;
}
/** The name at the end of an ARN of AWS's own, or what a data source looks up by name alone. */
function managedName(value) {
    if (value.kind === 'template' && unknownName(value) !== undefined)
        return undefined;
    const end = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts.at(-1) : undefined;
    if (typeof end !== 'string')
        return undefined;
    return /(?:^|:aws:policy\/(?:[\w+=,.@-]+\/)*)([\w+=,.@-]+)$/u.exec(end)?.[1];
}
function managedDocument(resource, value, name, condition) {
    const managed = (0,_analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .findManagedPolicy */ .lO)(name);
    // An administrator is told by the same words, whatever else is attached.
    const label = name === 'AdministratorAccess' ? 'managed policy' : `AWS managed policy ${name}`;
    const option = readManaged(managed, name, value);
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource),
        use: 'managed',
        label,
        value,
        managed: managed ?? { name, worst: 'none', isForService: false, isDeprecated: false, document: undefined },
        options: condition === undefined ? [option] : [option, { ...option, document: noDocument, sources: [] }],
        ...(condition === undefined ? {} : { condition: condition.expression }),
    };
}
const noDocument = { version: '2012-10-17', statements: [] };
/** Of a policy whose document the table has not, there is more than is known. */
function readManaged(managed, name, value) {
    const document = managed?.document ?? { ...noDocument, more: `the AWS managed policy ${name}` };
    return { document, sources: document.statements.map(() => wholeOf(value)), content: value, unknown: undefined };
}
function wholeOf(value) {
    return { statement: value, actions: [value], resources: [value], principals: [] };
}
function clusterPolicies(resource) {
    const place = clusterAccess.get(resource.type);
    if (place === undefined)
        return [];
    const holders = place.each === undefined ? [resource.attributes] : (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, place.each)).items;
    return holders.flatMap((holder) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(holder, place.name);
        return valuesIn(value).flatMap((one) => clusterPolicy(resource, one));
    });
}
function clusterPolicy(resource, { value, condition }) {
    const text = value.kind === 'template' ? value.parts.at(-1) : value.kind === 'string' ? value.value : undefined;
    const name = typeof text === 'string' ? /:cluster-access-policy\/(\w+)$/u.exec(text)?.[1] : undefined;
    const unknown = value.kind === 'template' ? value.parts.find((part) => typeof part !== 'string') : value.kind === 'unknown' ? value : undefined;
    const common = { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource), use: 'managed', value };
    const option = { document: noDocument, sources: [wholeOf(value)], content: value, unknown: undefined };
    if (name === undefined) {
        return unknown === undefined ? [] : [{ ...common, label: 'EKS access policy', options: [{ ...option, unknown }] }];
    }
    const managed = { name, worst: 'none', isForService: false, isDeprecated: false, document: noDocument };
    const attached = { ...common, label: `EKS access policy ${name}`, managed };
    if (condition === undefined)
        return [{ ...attached, options: [option] }];
    return [{ ...attached, options: [option, { ...option, sources: [] }], condition: condition.expression }];
}


/***/ }),

/***/ 64166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/evaluate/json-document.js + 4 modules
var json_document = __webpack_require__(42626);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
;// CONCATENATED MODULE: ./build/model/iam/iam-patterns.js


/** The list under the first of the elements that is there, with the values behind its patterns. */
function readPatterns(body, names, variables) {
    const name = names.find((one) => (0,fact/* attribute */.lt)(body, one) !== undefined);
    if (name === undefined)
        return { name, list: { items: [] }, values: [] };
    const { items, unknown } = textsOf((0,fact/* attribute */.lt)(body, name));
    return {
        name,
        list: {
            items: items.map((item) => toPattern(item, variables)),
            ...(unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression }),
        },
        values: items,
    };
}
/** A single text or a list of them. One that AWS makes itself is one text, and no list that might hold anything. */
function textsOf(value) {
    return value?.kind === 'unknown' && !maybeWild(value) ? { items: [value] } : (0,fact/* members */.ol)(value);
}
/** A pattern with a symbol for each part that is not known. `variables`: whether `${aws:\u2026}` means something there. */
function toPattern(value, variables) {
    return (0,pattern/* parsePattern */.EY)(patternSource(value), { variables });
}
function symbolOf(value) {
    const symbol = { text: value.expression, maybeWild: maybeWild(value) };
    return value.means === undefined ? symbol : { ...symbol, means: value.means };
}
function patternSource(value) {
    switch (value.kind) {
        case 'string':
            return value.value;
        case 'number':
        case 'bool':
            return String(value.value);
        case 'template':
            return value.parts.map((part, index) => {
                if (typeof part === 'string')
                    return part;
                return isPartition(part, value.parts[index - 1]) ? 'aws' : symbolOf(part);
            });
        case 'unknown':
            return [symbolOf(value)];
        case 'choice':
            return [{ text: value.condition.expression, maybeWild: true }];
        case 'null':
        case 'list':
        case 'map':
        case 'json-text':
            return [{ text: `a ${value.kind} where a text is wanted`, maybeWild: true }];
    }
}
/**
 * The partition that the code is applied in, as the second segment of an ARN. Where nothing says which it is it is read as the one of most
 * accounts, so that code that begins to ask for it instead of naming it says the same as before.
 */
function isPartition({ expression }, before) {
    if (typeof before !== 'string' || !before.endsWith('arn:'))
        return false;
    return expression === 'AWS::Partition' || /(?:^|\.)data\.aws_partition\.[\w-]+(?:\[0\])?\.(?:partition|id)$/u.test(expression);
}
/** What AWS makes itself, an id or an ARN, holds no wildcard. */
function maybeWild(part) {
    return part.reason !== 'computed-attribute' && part.reason !== 'data-source' && !part.expression.startsWith('AWS::');
}
const principalTypes = new Map([
    ['aws', 'AWS'],
    ['service', 'Service'],
    ['federated', 'Federated'],
    ['canonicaluser', 'CanonicalUser'],
]);
/** Principal or NotPrincipal. */
function readPrincipals(body) {
    const plain = (0,fact/* attribute */.lt)(body, 'Principal');
    const negated = plain === undefined;
    const value = plain ?? (0,fact/* attribute */.lt)(body, 'NotPrincipal');
    if (value === undefined)
        return { negated: false, list: undefined, values: [] };
    if (value.kind !== 'map') {
        const { items, unknown } = textsOf(value);
        const entries = items.map((item) => ({ type: 'AWS', pattern: toPattern(item, false) }));
        return { negated, list: { items: entries, ...moreOf(unknown, items) }, values: items };
    }
    const entries = [];
    const values = [];
    let more = value.more?.expression;
    for (const [name, list] of value.entries) {
        const type = principalTypes.get(name.toLowerCase());
        if (type === undefined)
            continue;
        const { items, unknown } = textsOf(list);
        entries.push(...items.map((item) => ({ type, pattern: toPattern(item, false) })));
        values.push(...items);
        more ??= moreOf(unknown, items).more;
    }
    return { negated, list: { items: entries, ...(more === undefined ? {} : { more }) }, values };
}
/** The end of a list that is not known, if it is not a member itself. */
function moreOf(unknown, items) {
    return unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression };
}

// EXTERNAL MODULE: ./build/core/circumstance.js
var circumstance = __webpack_require__(30013);
;// CONCATENATED MODULE: ./build/model/iam/iam-options.js


/** Combinations that are told apart. */
const OPTIONS_MAX = 64;
/**
 * Every statement that a member of `Statement` can be. A condition anywhere in it, around the statement, in its Effect, among its actions, makes
 * several, as far as one deployment can have them together; conditions of which that is not known are taken as independent, which admits more
 * than there can be and never less. Where they are too many, each Effect has one body, which says the most that an Allow can grant.
 */
function statementOptions(value) {
    const chosen = conditionIn(value);
    if (chosen === undefined && value.kind === 'map') {
        const effect = value.entries.get('Effect');
        if (effect?.kind === 'unknown')
            return { bodies: ofUnknownEffect(value, effect), count: effects.length, condition: undefined };
    }
    const condition = chosen ?? undecidedEffect(value);
    if (condition === undefined)
        return { bodies: value.kind === 'null' ? [] : [value], count: 1, condition };
    const known = combinationsOf(value);
    if (known !== undefined && known.length <= OPTIONS_MAX)
        return { bodies: known.map((one) => one.value).filter(({ kind }) => kind !== 'null'), count: known.length, condition };
    const widest = (0,core_value/* possibleValues */.Mp)(value).flatMap((body) => (body.kind === 'map' ? effectsOf(body).map((one) => widestBody(one)) : []));
    return { bodies: widest, count: widest.length + 1, condition };
}
const depthMax = 8;
/** The first condition in the value on which its content depends. */
function conditionIn(value, depth = 0) {
    if (value.kind === 'choice')
        return value.condition.expression;
    if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map'))
        return undefined;
    for (const child of value.kind === 'list' ? value.items : value.entries.values()) {
        const found = conditionIn(child, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** An Effect that is not known is one of two. */
function undecidedEffect(value) {
    const effect = value.kind === 'map' ? value.entries.get('Effect') : undefined;
    return effect?.kind === 'unknown' ? effect.expression : undefined;
}
/** Whoever gives the Effect decides what is allowed and what is denied: of neither anything is certain. */
function ofUnknownEffect(body, effect) {
    const undecided = {
        Action: 'Action',
        NotAction: 'Action',
        Principal: 'Principal',
        NotPrincipal: 'Principal',
    };
    return effects.map((value) => {
        const said = { kind: 'string', value, origin: effect.origin };
        const entries = [...body.entries].map(([name, one]) => {
            const open = undecided[name];
            return open === undefined ? [name, name === 'Effect' ? said : one] : [open, effect];
        });
        return { ...body, entries: new Map(entries) };
    });
}
function withEffects(body) {
    const effect = body.kind === 'map' ? body.entries.get('Effect') : undefined;
    if (body.kind !== 'map' || effect?.kind !== 'unknown')
        return body;
    const options = effects.map((value) => ({ kind: 'string', value, origin: effect.origin }));
    return withEffect(body, { kind: 'choice', options, condition: effect, origin: effect.origin });
}
function withEffect(body, effect) {
    return { ...body, entries: new Map([...body.entries, ['Effect', effect]]) };
}
const effects = ['Allow', 'Deny'];
function combinationsOf(value) {
    return value.kind === 'choice' ? ofOptions(value, combinationsOf) : combinations(withEffects(value), 0);
}
/** The value with each of its choices made, in every way that a deployment can have; undefined where these are too many. */
function combinations(value, depth) {
    if (value.kind === 'choice')
        return ofOptions(value, (option) => combinations(option, depth + 1));
    if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map'))
        return [{ value, when: [] }];
    if (value.kind === 'list') {
        const rows = product(value.items.map((item) => combinations(item, depth + 1)));
        return rows?.map(({ row, when }) => {
            const isSame = row.every((item, at) => item === value.items[at]);
            return { value: isSame ? value : { ...value, items: row.flatMap(spread) }, when };
        });
    }
    const keys = [...value.entries.keys()];
    const rows = product([...value.entries.values()].map((entry) => combinations(entry, depth + 1)));
    return rows?.map(({ row, when }) => ({
        value: { ...value, entries: new Map(keys.map((key, at) => [key, row[at] ?? value])) },
        when,
    }));
}
function ofOptions({ options, when = [] }, made) {
    return joined(options.map((option, index) => made(option)?.flatMap((one) => {
        const together = (0,circumstance/* both */.WP)(when[index] ?? [], one.when);
        return together === undefined ? [] : [{ ...one, when: together }];
    })));
}
/** A list that an option puts in the place of a member, stands for its members. */
function spread(item) {
    return item.kind === 'list' ? item.items : [item];
}
function joined(parts) {
    const all = [];
    for (const part of parts) {
        if (part === undefined || all.length + part.length > OPTIONS_MAX)
            return undefined;
        all.push(...part);
    }
    return all;
}
function product(parts) {
    let rows = [{ row: [], when: [] }];
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        rows = rows.flatMap(({ row, when }) => part.flatMap((one) => {
            const together = (0,circumstance/* both */.WP)(when, one.when);
            return together === undefined ? [] : [{ row: [...row, one.value], when: together }];
        }));
        if (rows.length > OPTIONS_MAX)
            return undefined;
    }
    return rows;
}
function effectsOf(body) {
    const effect = withEffects(body);
    const options = effect.kind === 'map' ? (0,core_value/* possibleValues */.Mp)(effect.entries.get('Effect') ?? body) : [];
    return options.map((one) => withEffect(body, one));
}
/** Every option of Action, Resource and Principal, and of what takes away (NotAction, a condition) what no condition decides. */
function widestBody(body) {
    const entries = [...body.entries].flatMap(([name, value]) => {
        if (name === 'Action' || name === 'Resource' || name === 'Principal')
            return [[name, everyOption(value)]];
        const certain = certainPart(value);
        return certain === undefined ? [] : [[name, certain]];
    });
    const hasNot = (name) => body.entries.has(name) && !entries.some(([known]) => known === name);
    // A NotAction of which nothing is certain excludes nothing.
    const emptied = ['NotAction', 'NotResource', 'NotPrincipal'].filter(hasNot);
    const none = { kind: 'list', items: [], origin: body.origin };
    return { ...body, entries: new Map([...entries, ...emptied.map((name) => [name, none])]) };
}
function everyOption(value) {
    if (value.kind === 'map')
        return { ...value, entries: new Map([...value.entries].map(([key, one]) => [key, everyOption(one)])) };
    const items = value.kind === 'list' ? value.items : [value];
    const all = items.flatMap(core_value/* possibleValues */.Mp).flatMap(spread);
    return value.kind === 'list' ? { ...value, items: all } : { kind: 'list', items: all, origin: value.origin };
}
function certainPart(value) {
    if (value.kind === 'choice')
        return undefined;
    if (value.kind === 'list')
        return { ...value, items: value.items.filter(({ kind }) => kind !== 'choice') };
    if (value.kind !== 'map')
        return value;
    const entries = [...value.entries].flatMap(([key, one]) => {
        const certain = certainPart(one);
        return certain === undefined ? [] : [[key, certain]];
    });
    return { ...value, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./build/model/iam/iam-statement.js




/** A member of `Statement`: one statement, or one for each option that a condition leaves. `group` tells it apart in its document. */
function readStatements(value, group, variables) {
    const { bodies, count, condition } = statementOptions(value);
    const common = condition === undefined ? {} : { maybe: condition, option: { group, count } };
    return bodies.map((body) => readBody(body, value, common, variables));
}
function readBody(body, value, common, variables) {
    const actions = readPatterns(body, ['Action', 'NotAction'], false);
    const resources = readPatterns(body, ['Resource', 'NotResource'], variables);
    const principals = readPrincipals(body);
    const condition = readConditions((0,fact/* attribute */.lt)(body, 'Condition'), variables);
    const sid = (0,fact/* attribute */.lt)(body, 'Sid');
    const effect = (0,fact/* attribute */.lt)(body, 'Effect');
    return {
        statement: {
            ...(sid?.kind === 'string' ? { sid: sid.value } : {}),
            effect: effect?.kind === 'string' && effect.value.toLowerCase() === 'deny' ? 'deny' : 'allow',
            ...(value.kind === 'unknown' ? { maybe: value.expression } : common),
            ...under({ Action: 'actions', NotAction: 'notActions' }, actions),
            ...under({ Resource: 'resources', NotResource: 'notResources' }, resources),
            ...(principals.list === undefined ? {} : { [principals.negated ? 'notPrincipals' : 'principals']: principals.list }),
            conditions: condition.conditions,
            ...(condition.more === undefined ? {} : { moreConditions: condition.more }),
        },
        source: { statement: value, actions: actions.values, resources: resources.values, principals: principals.values },
    };
}
/** The list under the field that the element's name stands for. */
function under(fields, read) {
    const field = read.name === undefined ? undefined : fields[read.name];
    return field === undefined ? {} : { [field]: read.list };
}
function readConditions(value, variables) {
    if (value === undefined)
        return { conditions: [], more: undefined };
    if (value.kind !== 'map')
        return { conditions: [], more: value.kind === 'unknown' ? value.expression : 'a condition that is not an object' };
    const conditions = [];
    let more = value.more?.expression;
    for (const [operator, keys] of value.entries) {
        more ??= openEnd(operator, keys);
        const entries = keys.kind === 'map' ? keys.entries : [];
        for (const [key, list] of entries)
            conditions.push(readCondition(operator, key, list, variables));
    }
    return { conditions, more };
}
/** What may hold further keys under an operator. An operator without a value is none. */
function openEnd(operator, keys) {
    if (keys.kind === 'map')
        return keys.more?.expression;
    if (keys.kind === 'null')
        return undefined;
    return keys.kind === 'unknown' ? keys.expression : `the condition ${operator}`;
}
function readCondition(operator, key, list, variables) {
    const { items, unknown } = textsOf(list);
    return {
        operator,
        key: (0,pattern/* parsePattern */.EY)(key, { variables: false }),
        values: { items: items.map((item) => toPattern(item, variables)), ...moreOf(unknown, items) },
    };
}

;// CONCATENATED MODULE: ./build/model/iam/iam-document.js




/**
 * Reads JSON text, `jsonencode`, `aws_iam_policy_document` and CloudFormation objects alike. Whatever is not known becomes a symbol or `more`;
 * a document, or a list of statements, that a condition chooses is read option by option.
 */
function readDocument(value) {
    const root = (0,json_document/* readJsonDocument */.E)(value);
    const options = (0,core_value/* possibleValues */.Mp)(root).flatMap((option) => {
        const statements = (0,fact/* attribute */.lt)(option, 'Statement');
        return statements?.kind === 'choice'
            ? (0,core_value/* possibleValues */.Mp)(statements).map((list) => readOption(option, list))
            : [readOption(option, statements)];
    });
    const condition = root.kind === 'choice' ? root.condition : iam_document_conditionIn((0,fact/* attribute */.lt)(root, 'Statement'));
    return options.length === 1 || condition === undefined ? { options } : { options, condition: condition.expression, decides: condition };
}
function iam_document_conditionIn(value) {
    return value?.kind === 'choice' ? value.condition : undefined;
}
function readOption(root, statements) {
    if (root.kind === 'unknown')
        return { document: { version: '2012-10-17', statements: [] }, sources: [], content: root, unknown: root };
    const version = (0,fact/* attribute */.lt)(root, 'Version');
    const isOld = version?.kind !== 'string' || version.value === '2008-10-17';
    const { items, unknown } = (0,fact/* members */.ol)(statements);
    const read = items.flatMap((item, index) => readStatements(item, index, !isOld));
    return {
        document: {
            version: isOld ? '2008-10-17' : '2012-10-17',
            statements: read.map((one) => one.statement),
            ...(unknown === undefined ? {} : { more: unknown.expression }),
        },
        sources: read.map((one) => one.source),
        content: root,
        unknown: undefined,
    };
}


/***/ }),

/***/ 35571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ namedHolders),
/* harmony export */   I4: () => (/* binding */ holderKey),
/* harmony export */   Io: () => (/* binding */ principalName),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _core_as_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32174);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91335);
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91431);






function holderKey(resource) {
    return `${resource.root}\n${resource.address}`;
}
/** Whom an attribute of the resource names; the attribute's name says what they are: `role`, `Users`, `group_name`. */
function namedHolders(resource, name, code) {
    return valuesOf(resource, [name])
        .flatMap(_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)
        .flatMap((value) => holderBy(value, name, resource, code).map((holder) => ({ ...holder, value })));
}
/** One value or the members of a list; what is not known, such as a reference, is a value too. */
function valuesOf(resource, path) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .membersAndRest */ .HO)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, ...path));
}
const kindsOfHolders = [
    { word: /^role/iu, types: ['aws_iam_role', 'AWS::IAM::Role'] },
    { word: /^user/iu, types: ['aws_iam_user', 'AWS::IAM::User'] },
    { word: /^permission_?set/iu, types: ['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet'] },
    { word: /^group/iu, types: ['aws_iam_group', 'AWS::IAM::Group'] },
].map((kind) => ({ ...kind, declaredIn: (0,_per_code_js__WEBPACK_IMPORTED_MODULE_2__/* .perCode */ .L)((code) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .boundIn */ ._w)((0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...kind.types), namesOf)) }));
function namesOf({ attributes }) {
    return ['name', 'RoleName', 'UserName', 'GroupName'].map((key) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, key));
}
function holderBy(value, name, { root }, code) {
    const kind = kindsOfHolders.find(({ word }) => word.test(name));
    const [declared] = kind?.declaredIn(code)(value, root) ?? [];
    if (declared !== undefined)
        return [{ key: holderKey(declared), resource: declared }];
    const text = (0,_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .symbolicText */ .SF)(value);
    if (text === undefined)
        return [];
    const what = name
        .toLowerCase()
        .replace(/(?:_?name|s|_arn)$/u, '')
        .replaceAll('_', ' ');
    return [{ key: `${root}\n${kind?.types[0] ?? name} ${text}`, name: `${what} ${(0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .q)(text)}` }];
}
const kinds = [
    [/role$/iu, 'role'],
    [/user$/iu, 'user'],
    [/group$/iu, 'group'],
    [/permission_?set$/iu, 'permission set'],
];
/** `role deploy`: what an identity is, and its name, or its address where the code does not determine that. */
function principalName(resource) {
    const kind = kinds.find(([pattern]) => pattern.test(resource.type))?.[1] ?? 'principal';
    const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(resource.attributes, ['name', 'RoleName', 'UserName', 'GroupName', 'Name']);
    return `${kind} ${name?.kind === 'string' ? (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .q)(name.value) : (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_5__/* .addressAsWritten */ .Y)(resource.address)}`;
}


/***/ }),

/***/ 93114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aV: () => (/* binding */ documentsIn),
/* harmony export */   xo: () => (/* binding */ holdings)
/* harmony export */ });
/* unused harmony export PARTS_MAX */
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88187);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91431);
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35426);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59973);
/* harmony import */ var _iam_attached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13606);
/* harmony import */ var _iam_holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35571);
/* harmony import */ var _iam_join_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55218);
/* harmony import */ var _iam_membership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60434);
/* harmony import */ var _iam_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69278);











/** Attributes that name the identities which a resource gives a document, or a managed policy, to. */
const holderNames = new Map([
    ['aws_iam_role_policy', ['role']],
    ['aws_iam_user_policy', ['user']],
    ['aws_iam_group_policy', ['group']],
    ['aws_iam_role_policy_attachment', ['role']],
    ['aws_iam_user_policy_attachment', ['user']],
    ['aws_iam_group_policy_attachment', ['group']],
    ['aws_iam_role_policy_attachments_exclusive', ['role_name']],
    ['aws_iam_user_policy_attachments_exclusive', ['user_name']],
    ['aws_iam_group_policy_attachments_exclusive', ['group_name']],
    ['aws_iam_policy_attachment', ['roles', 'users', 'groups']],
    ['aws_ssoadmin_managed_policy_attachment', ['permission_set_arn']],
    ['aws_ssoadmin_customer_managed_policy_attachment', ['permission_set_arn']],
    ['aws_ssoadmin_permission_set_inline_policy', ['permission_set_arn']],
    ['AWS::IAM::Policy', ['Roles', 'Users', 'Groups']],
    ['AWS::IAM::ManagedPolicy', ['Roles', 'Users', 'Groups']],
    ['AWS::IAM::RolePolicy', ['RoleName']],
    ['AWS::IAM::UserPolicy', ['UserName']],
    ['AWS::IAM::GroupPolicy', ['GroupName']],
]);
const identities = new Set([
    'aws_iam_role',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
    'AWS::SSO::PermissionSet',
]);
const managedPolicies = new Set(['aws_iam_policy', 'AWS::IAM::ManagedPolicy']);
/** Documents of one identity that are joined: AWS allows 20 managed ones. */
const PARTS_MAX = 40;
/** The documents of the identity, then those of its groups, in the order of these. */
function documentsIn({ documents, groups }) {
    return [...documents, ...groups.flatMap(({ document }) => document.parts ?? [])];
}
const holdingsOf = new WeakMap();
/** Who holds which documents; a document that nobody holds is in none. */
function holdings(code, documents) {
    const known = holdingsOf.get(code) ?? (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .withReadings */ .wn)(() => findHoldings(code, documents));
    holdingsOf.set(code, known);
    (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(known.readings);
    return known.thing;
}
function findHoldings(code, documents) {
    const held = documents
        // What AWS keeps and the table only names adds nothing here.
        .filter(({ use, options }) => (use === 'identity' || use === 'managed') && options.every(({ unknown }) => unknown === undefined))
        .flatMap((document) => holdersOf(document.resource, code).map((holder) => ({ holder, document })));
    const own = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(held, ({ holder }) => holder.key).values()].map((group) => {
        const [{ holder }] = group;
        const all = [...new Set(group.map(({ document }) => document))];
        const parts = all.slice(0, PARTS_MAX);
        return {
            key: holder.key,
            resource: holder.resource,
            name: holder.name,
            documents: parts,
            leftOut: all.length - parts.length,
            groups: [],
        };
    });
    return withGroups(own, (0,_iam_membership_js__WEBPACK_IMPORTED_MODULE_6__/* .memberships */ .Y)(code));
}
/** Members have what their groups have, also those who have nothing of their own. */
function withGroups(own, all) {
    if (all.length === 0)
        return own;
    const byKey = new Map(own.map((holding) => [holding.key, holding]));
    const together = new Map();
    const entries = all.flatMap((membership) => {
        const group = byKey.get(membership.group.key);
        const document = group === undefined ? undefined : (together.get(group.key) ?? joinedOf(group));
        if (group === undefined || document === undefined)
            return [];
        together.set(group.key, document);
        return [{ membership, rights: rightsOf(membership, group.key, document) }];
    });
    for (const [key, members] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(entries, ({ membership }) => membership.member.key)) {
        const { member, assigned } = members[0].membership;
        const groups = [...new Map(members.map(({ rights }) => [rights.key, rights])).values()].slice(0, PARTS_MAX);
        const known = byKey.get(key) ?? { key, resource: member.resource, name: member.name, documents: [], leftOut: 0 };
        byKey.set(key, { ...known, groups, ...(assigned === undefined ? {} : { assigned }) });
    }
    return [...byKey.values()];
}
/** All documents of a group as one: the same object for all who are in it. */
function joinedOf({ resource, documents, leftOut }) {
    const [first] = documents;
    return first === undefined ? undefined : (0,_iam_join_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .f)(resource ?? first.resource, first, documents, leftOut);
}
function rightsOf({ group, resource, values, assigned }, key, document) {
    const name = group.name ?? (group.resource === undefined ? 'a group' : (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .principalName */ .Io)(group.resource));
    const through = { name, by: assigned === undefined ? `as a member of ${name}` : `by ${name}`, resource, values };
    return { key, through, document: { ...document, through } };
}
function holdersOf(resource, code) {
    if (identities.has(resource.type))
        return [{ key: (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .holderKey */ .I4)(resource), resource }];
    const own = named(resource, code);
    if (!managedPolicies.has(resource.type))
        return own;
    const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'name') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'ManagedPolicyName');
    const attaching = new Set(attachingIn(code)(resource, [name]).map(({ by }) => by));
    const others = [...attaching].flatMap((one) => (identities.has(one.type) ? [{ key: (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .holderKey */ .I4)(one), resource: one }] : named(one, code)));
    return [...own, ...others];
}
/** What attaches managed policies, with each value that names one. */
const attachingIn = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_1__/* .perCode */ .L)((code) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_9__/* .boundBy */ .yx)(code
    .ofType(..._iam_places_js__WEBPACK_IMPORTED_MODULE_7__/* .attachments */ .Z.keys())
    .filter(({ mode }) => mode === 'managed')
    .flatMap((by) => attachedBy(by).map((value) => ({ by, value }))), ({ value }) => value, ({ by }) => by.root));
const attachedBy = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .perResource */ .a)((resource) => [
    ...(0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resource, _iam_places_js__WEBPACK_IMPORTED_MODULE_7__/* .attachments */ .Z.get(resource.type) ?? []),
    ...(0,_iam_attached_js__WEBPACK_IMPORTED_MODULE_3__/* .customerReferences */ .z2)(resource),
]);
function named(resource, code) {
    return (holderNames.get(resource.type) ?? []).flatMap((name) => (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .namedHolders */ .DF)(resource, name, code));
}


/***/ }),

/***/ 55218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36254);

/** One document of all that the parts say. */
function join(resource, first, parts, leftOut = 0) {
    const joined = parts.flatMap(statementsOf);
    const statements = joined.map(({ statement }) => statement);
    const sources = joined.map(({ source }) => source);
    const leftOver = leftOut === 0 ? undefined : `${leftOut} more documents of ${resource.address}`;
    const more = leftOver ?? parts.flatMap(({ options }) => options.flatMap(({ document }) => document.more ?? []))[0];
    const document = { version: '2012-10-17', statements, ...(more === undefined ? {} : { more }) };
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e)(resource),
        use: 'joined',
        label: 'policies together',
        value: first.value,
        options: [{ document, sources, content: first.value, unknown: undefined }],
        parts,
    };
}
/** Those of a part, option by option; what stands in each of them once. */
function statementsOf({ options, condition }, part) {
    const always = condition === undefined ? new Set() : inEach(options);
    return options.flatMap(({ document, sources }, at) => document.statements.flatMap((one, place) => {
        const source = sources[place];
        const isAlways = always.size > 0 && always.has(JSON.stringify(one));
        if (source === undefined || (isAlways && at > 0))
            return [];
        return [{ statement: inJoined(one, part, isAlways ? undefined : condition, { at, of: options.length }), source }];
    }));
}
/** Statements that stand in every option of a document: whatever the condition chooses, they count. */
function inEach([first, ...others]) {
    if (first === undefined || others.length === 0)
        return new Set();
    const textsOf = ({ document }) => document.statements.flatMap((one) => (one.maybe === undefined ? [JSON.stringify(one)] : []));
    const known = others.map((other) => new Set(textsOf(other)));
    return new Set(textsOf(first).filter((text) => known.every((texts) => texts.has(text))));
}
/** Groups of statements stay apart; an Allow of a document that may be counts as it may, and a Deny of one does not. */
function inJoined(statement, part, condition, whole) {
    if (condition !== undefined) {
        const option = { group: -1 - part, count: Number.MAX_SAFE_INTEGER };
        if (statement.maybe !== undefined || whole === undefined)
            return { ...statement, maybe: statement.maybe ?? condition, option };
        return { ...statement, maybe: condition, option: { ...option, whole } };
    }
    const { option } = statement;
    return option === undefined ? statement : { ...statement, option: { ...option, group: part * GROUPS + option.group } };
}
/** More statements than a document has. */
const GROUPS = 1_000_000;


/***/ }),

/***/ 73330:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   j: () => (/* binding */ looseDocuments)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35426);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36254);
/* harmony import */ var _iam_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64166);




/**
 * Documents of identities that the code writes and that none of the documents it reads from its resources is made of: handed to a module whose
 * code is not here, given out, or left over. What names a principal is a document of a resource, and left out.
 */
function looseDocuments(model, read) {
    const written = model.ofType('aws_iam_policy_document').flatMap((resource) => (resource.mode === 'data' ? writtenIn(resource) : []));
    if (written.length === 0)
        return [];
    const used = new Set(read.flatMap(placesOf));
    return written.filter((document) => !placesOf(document).some((place) => used.has(place)));
}
const writtenIn = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .perResource */ .a)((resource) => {
    const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'json');
    if (value === undefined)
        return [];
    const document = { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource), use: 'loose', label: 'json', value, ...(0,_iam_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(value) };
    const statements = document.options.flatMap((option) => option.document.statements);
    return statements.some(({ principals, notPrincipals }) => principals !== undefined || notPrincipals !== undefined) ? [] : [document];
});
/** Where the statements of a document stand: they keep that wherever they go. */
function placesOf({ options }) {
    return options.flatMap(({ sources }) => sources.flatMap(({ statement }) => placeOf(statement.origin.at)));
}
/** A place as text, to be compared. */
function placeOf({ path, range }) {
    return `${path}:${range.startLine}:${range.startColumn}`;
}


/***/ }),

/***/ 60434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ memberships)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _iam_holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);



/** Attributes that name the members and the groups. */
const places = new Map([
    ['aws_iam_user_group_membership', { members: 'user', groups: 'groups' }],
    ['aws_iam_group_membership', { members: 'users', groups: 'group' }],
    ['AWS::IAM::UserToGroupAddition', { members: 'Users', groups: 'GroupName' }],
    ['AWS::IAM::User', { groups: 'Groups' }],
    ['aws_ssoadmin_account_assignment', { groups: 'permission_set_arn', assigned: true }],
    ['AWS::SSO::Assignment', { groups: 'PermissionSetArn', assigned: true }],
]);
/** Who is in which group, as far as the code says so. */
function memberships(code) {
    return code.ofType(...places.keys()).flatMap((resource) => {
        const place = places.get(resource.type);
        if (place === undefined || resource.mode !== 'managed')
            return [];
        const groups = (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .namedHolders */ .DF)(resource, place.groups, code);
        if (groups.length === 0)
            return [];
        const members = place.members === undefined ? [own(resource, place, code)] : (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .namedHolders */ .DF)(resource, place.members, code);
        const assigned = place.assigned === undefined ? {} : { assigned: place.assigned };
        return members.flatMap(({ value, ...member }) => groups.map((group) => ({
            member,
            group,
            resource,
            values: value === undefined ? [group.value] : [value, group.value],
            ...assigned,
        })));
    });
}
function own(resource, { assigned }, code) {
    const holder = { key: (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .holderKey */ .I4)(resource), resource, value: undefined };
    return assigned === undefined ? holder : { ...holder, name: assigneeName(resource, code) };
}
const directory = ['aws_identitystore_group', 'aws_identitystore_user', 'AWS::IdentityStore::Group'];
/** `group devs in account 111122223333`; what the code does not know by its name as the code writes it. */
function assigneeName(resource, code) {
    const { attributes, root } = resource;
    const principal = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['principal_id', 'PrincipalId']);
    const declared = code.ofType(...directory).find((one) => one.root === root && (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .binds */ .fO)(principal, one, []) === 'yes');
    const name = declared === undefined ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(declared.attributes, ['display_name', 'user_name', 'DisplayName']);
    const type = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['principal_type', 'PrincipalType']));
    const kind = type.kind === 'known' && type.value === 'USER' ? 'user' : 'group';
    return `${kind} ${textOf(name ?? principal)} in account ${textOf((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['target_id', 'TargetId']))}`;
}
function textOf(value) {
    return (value === undefined ? undefined : (0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(value)) ?? 'unknown';
}


/***/ }),

/***/ 69278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ attachments),
/* harmony export */   s: () => (/* binding */ documentPlaces)
/* harmony export */ });
const one = (use, ...path) => ({ path, use });
const inlineTerraform = { path: ['inline_policy'], use: 'identity', each: { name: 'name', document: 'policy' } };
const inlineCloudFormation = {
    path: ['Policies'],
    use: 'identity',
    each: { name: 'PolicyName', document: 'PolicyDocument' },
};
/** By resource type, from the provider's and CloudFormation's documentation. */
const documentPlaces = new Map([
    ['aws_iam_policy', [one('identity', 'policy')]],
    ['aws_iam_role_policy', [one('identity', 'policy')]],
    ['aws_iam_user_policy', [one('identity', 'policy')]],
    ['aws_iam_group_policy', [one('identity', 'policy')]],
    ['aws_iam_role', [one('trust', 'assume_role_policy'), inlineTerraform]],
    ['aws_ssoadmin_permission_set_inline_policy', [one('identity', 'inline_policy')]],
    ['aws_organizations_policy', [one('scp', 'content')]],
    ['aws_transfer_user', [one('identity', 'policy')]],
    ['aws_iot_policy', [one('identity', 'policy')]],
    ['AWS::IAM::Policy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::ManagedPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::RolePolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::UserPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::GroupPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::Role', [one('trust', 'AssumeRolePolicyDocument'), inlineCloudFormation]],
    ['AWS::IAM::User', [inlineCloudFormation]],
    ['AWS::IAM::Group', [inlineCloudFormation]],
    ['AWS::SSO::PermissionSet', [one('identity', 'InlinePolicy')]],
    ['AWS::IoT::Policy', [one('identity', 'PolicyDocument')]],
    ['AWS::Organizations::Policy', [one('scp', 'Content')]],
]);
/** Where managed policies are attached: the attribute that lists or names them. */
const attachments = new Map([
    ['aws_iam_role', ['managed_policy_arns']],
    ['aws_iam_role_policy_attachment', ['policy_arn']],
    ['aws_iam_user_policy_attachment', ['policy_arn']],
    ['aws_iam_group_policy_attachment', ['policy_arn']],
    ['aws_iam_policy_attachment', ['policy_arn']],
    ['aws_iam_role_policy_attachments_exclusive', ['policy_arns']],
    ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
    ['aws_iam_group_policy_attachments_exclusive', ['policy_arns']],
    ['aws_ssoadmin_managed_policy_attachment', ['managed_policy_arn']],
    ['aws_ssoadmin_customer_managed_policy_attachment', ['customer_managed_policy_reference', 'name']],
    ['AWS::IAM::Role', ['ManagedPolicyArns']],
    ['AWS::IAM::User', ['ManagedPolicyArns']],
    ['AWS::IAM::Group', ['ManagedPolicyArns']],
    ['AWS::SSO::PermissionSet', ['ManagedPolicies']],
]);


/***/ }),

/***/ 97130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ inSameGroups),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   dm: () => (/* binding */ iamPrincipals),
/* harmony export */   wO: () => (/* binding */ sharesIn)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36254);
/* harmony import */ var _iam_holdings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93114);
/* harmony import */ var _iam_holders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35571);
/* harmony import */ var _iam_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55218);
/* harmony import */ var _iam_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57541);





/** Every principal of which the code says what it may do. */
function iamPrincipals(code, all) {
    const model = { ofType: (...types) => code.ofType(...types), documents: all };
    const documents = all.filter(({ use }) => use === 'identity' || use === 'managed');
    const held = (0,_iam_holdings_js__WEBPACK_IMPORTED_MODULE_1__/* .holdings */ .xo)(code, documents);
    const holding = new Set(held.flatMap((one) => one.documents.map(keyOf)));
    const declared = new Set(held.flatMap(({ resource }) => resource ?? []));
    const principals = held.flatMap((one) => principalOf(one, model));
    const free = documents.filter((one) => !holding.has(keyOf(one)) && one.options.every(({ unknown }) => unknown === undefined));
    return [
        ...principals,
        ...free.flatMap((document) => principalOf({ resource: undefined, name: undefined, documents: [document], groups: [] }, model)),
        ...withoutDocuments(model, declared),
    ];
}
/** A document with its boundaries is another object for the same. */
function keyOf({ root, address, label }) {
    return `${root}\n${address}\n${label}`;
}
const identityTypes = [
    'aws_iam_role',
    'aws_iam_user',
    'aws_iam_group',
    'aws_ssoadmin_permission_set',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
    'AWS::SSO::PermissionSet',
];
const nothing = { version: '2012-10-17', statements: [] };
/** Identities that have no documents, or none that the code holds: the other side may have some. */
function withoutDocuments(model, known) {
    return model.ofType(...identityTypes).flatMap((resource) => {
        if (resource.mode !== 'managed' || known.has(resource))
            return [];
        const boundary = (0,_iam_within_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryOf */ .i)(resource, model);
        const whole = { document: nothing, sources: [], content: resource.attributes, unknown: undefined };
        return [{ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e)(resource), name: (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .principalName */ .Io)(resource), documents: [], whole, boundary, groups: [] }];
    });
}
function principalOf(held, model) {
    const { documents, groups, assigned } = held;
    const whole = wholeOf(held);
    const place = named(held);
    if (whole === undefined || place === undefined)
        return [];
    return [
        {
            ...place,
            documents,
            whole,
            boundary: boundaryFor(held, model),
            groups: groupsIn(documents, groups),
            ...(assigned === undefined ? {} : { assigned }),
        },
    ];
}
function wholeOf({ resource, documents, groups }) {
    const all = (0,_iam_holdings_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsIn */ .aV)({ documents, groups });
    const [first] = all;
    if (first === undefined)
        return undefined;
    const [only, ...others] = groups;
    // Who has nothing but what one group gives has the very same as all others in it.
    const isGroups = documents.length === 0 && only !== undefined && others.length === 0;
    return (isGroups ? only.document : (0,_iam_join_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .f)(resource ?? first.resource, first, all)).options[0];
}
/** A permission set bounds whom it is given to. */
function boundaryFor({ resource, groups, assigned }, model) {
    const bounded = assigned === undefined ? resource : groups[0]?.document.resource;
    return bounded === undefined ? undefined : (0,_iam_within_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryOf */ .i)(bounded, model);
}
function named({ resource: declared, name, documents, groups }) {
    if (declared !== undefined)
        return { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e)(declared), name: name ?? (0,_iam_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .principalName */ .Io)(declared) };
    const resource = namingIn(documents, groups);
    if (resource === undefined)
        return undefined;
    // A name that is written stays what it is when the policy moves; an expression may change with what it refers to.
    const isStable = name !== undefined && !name.includes('${');
    return { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e)(resource), ...(isStable ? { address: name } : {}), name: name ?? `whoever holds ${resource.address}` };
}
/** What names one that the code does not declare: whoever is in a group is not what the group is made of. */
function namingIn([first], [group]) {
    return first?.resource ?? group?.through.resource;
}
/** Groups with the statements of the whole that come from them, which stand behind those of the identity's own documents. */
function groupsIn(documents, groups) {
    let from = countOf(documents);
    return groups.map(({ key, through, document }) => {
        const share = { key, through, from, to: from + countOf(document.parts ?? []) };
        from = share.to;
        return share;
    });
}
function countOf(documents) {
    return documents.flatMap(({ options }) => options).reduce((sum, { document }) => sum + document.statements.length, 0);
}
/** The group from which a statement of the whole comes. */
function groupOf({ groups }, statement) {
    return statement === undefined ? undefined : groups.find(({ from, to }) => statement >= from && statement < to);
}
/**
 * The statements of `whole`, which is that of `of`, or what belongs to them, with those of each group that `as` is in as well as `as` has them:
 * what a group gains is told of the group.
 */
function inSameGroups(whole, of, as, wholeOfOther) {
    const parts = of.groups.map((share) => {
        const other = as.groups.find(({ key }) => key === share.key);
        return other === undefined ? whole.slice(share.from, share.to) : wholeOfOther.slice(other.from, other.to);
    });
    return [...whole.slice(0, of.groups[0]?.from), ...parts.flat()];
}
/** Where the statements of each group stand then. */
function sharesIn(of, as) {
    let from = of.groups[0]?.from ?? 0;
    return of.groups.map((share) => {
        const { from: start, to: end } = as.groups.find(({ key }) => key === share.key) ?? share;
        const moved = { ...share, from, to: from + end - start };
        from = moved.to;
        return moved;
    });
}


/***/ }),

/***/ 57541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ boundaryOf),
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _analysis_iam_document_beneath_everything_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80672);
/* harmony import */ var _analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89941);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96962);
/* harmony import */ var _iam_attached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13606);
/* harmony import */ var _iam_holdings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93114);







/**
 * Each document with what limits it for those who hold it: their boundaries, and what their other documents deny without a condition. What
 * documents are together has its denies in itself. The same object where there is none.
 */
function withinLimits(code, documents) {
    const model = { ofType: (...types) => code.ofType(...types), documents };
    const isBounded = code.ofType(...boundedTypes).some((resource) => boundaryValue(resource, model) !== undefined);
    const denying = new Set(documents.filter(({ options }) => options.length === 1 && options.some(denies)));
    if (!isBounded && denying.size === 0)
        return documents;
    const limits = new Map();
    for (const { resource, documents: held } of (0,_iam_holdings_js__WEBPACK_IMPORTED_MODULE_4__/* .holdings */ .xo)(code, documents)) {
        const bounds = resource === undefined || !isBounded ? unlimited : boundsOf(resource, model);
        for (const document of held) {
            const others = held.filter((one) => one !== document && denying.has(one));
            limits.set(document, [...(limits.get(document) ?? []), besides(bounds, others)]);
        }
    }
    return documents.map((document) => {
        const isJoined = document.use === 'joined' && isBounded;
        const all = isJoined ? [boundsOf(document.resource, model)] : (limits.get(document) ?? []);
        return all.some(({ options }) => options.some(isLimit)) ? { ...document, limits: all } : document;
    });
}
const unlimited = { options: [{}] };
function isLimit({ document, isOpen }) {
    return document !== undefined || isOpen === true;
}
/** One that a condition chooses is looked at option by option, and so is none. */
function boundsOf(resource, model) {
    const value = boundaryValue(resource, model);
    if (value === undefined)
        return unlimited;
    const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_5__/* .possibleValues */ .Mp)(value).map((option) => {
        if (option.kind === 'null' || (0,_core_value_js__WEBPACK_IMPORTED_MODULE_5__/* .scalarText */ .ws)(option) === '')
            return {};
        const document = boundaryDocument(option, resource, model);
        return document === undefined ? { isOpen: true } : { document };
    });
    return value.kind === 'choice' ? { options, decides: value.condition } : { options };
}
function denies({ document }) {
    return document.statements.some(isPlainDeny);
}
function isPlainDeny({ effect, maybe, conditions, moreConditions }) {
    return effect === 'deny' && maybe === undefined && conditions.length === 0 && moreConditions === undefined;
}
function besides(bounds, others) {
    const all = others.flatMap(({ options }) => options.flatMap(({ document }) => document.statements.filter(isPlainDeny)));
    if (all.length === 0)
        return bounds;
    const options = bounds.options.map(({ document, ...rest }) => {
        const denied = (0,_analysis_iam_document_beneath_everything_js__WEBPACK_IMPORTED_MODULE_0__/* .beneathEverything */ .L)({ version: '2012-10-17', statements: all });
        return { ...rest, document: document === undefined ? denied : { ...document, statements: [...document.statements, ...all] } };
    });
    return { ...bounds, options };
}
const boundedTypes = [
    'aws_iam_role',
    'aws_iam_user',
    'aws_ssoadmin_permission_set',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::SSO::PermissionSet',
];
/** What names the boundary; for a permission set the name or the ARN in its block, which Terraform has in a resource of its own. */
function boundaryValue(resource, model) {
    const { attributes, dialect, type } = resource;
    if (type !== 'aws_ssoadmin_permission_set') {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(attributes, dialect === 'terraform' ? 'permissions_boundary' : 'PermissionsBoundary');
        return type === 'AWS::SSO::PermissionSet' ? inBlock(value) : value;
    }
    const attached = model
        .ofType('aws_ssoadmin_permissions_boundary_attachment')
        .find((one) => one.root === resource.root && (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .binds */ .fO)((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(one.attributes, 'permission_set_arn'), resource, []) === 'yes');
    return attached === undefined ? undefined : inBlock((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(attached.attributes, 'permissions_boundary'));
}
function inBlock(value) {
    const [block] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(value).items;
    const reference = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(block, ['customer_managed_policy_reference', 'CustomerManagedPolicyReference']);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(block, ['managed_policy_arn', 'ManagedPolicyArn']) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(reference).items[0], ['name', 'Name']);
}
/** The boundary of an identity, if it has one. */
function boundaryOf(resource, model) {
    const value = boundaryValue(resource, model);
    if (value === undefined || isEmpty(value))
        return undefined;
    const documents = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_5__/* .possibleValues */ .Mp)(value).flatMap((option) => boundaryDocument(option, resource, model) ?? []);
    return { value, document: together(documents) };
}
/** The provider takes an empty text for no boundary. */
function isEmpty(value) {
    return value.kind === 'string' && value.value === '';
}
/** What any of them admits; what one of several denies another may not. */
function together([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first;
    const all = [first, ...others];
    const more = all.find((one) => one.more !== undefined)?.more;
    return {
        ...first,
        ...(more === undefined ? {} : { more }),
        statements: all.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'allow')),
    };
}
function boundaryDocument(value, { root }, model) {
    const managed = (0,_iam_attached_js__WEBPACK_IMPORTED_MODULE_3__/* .managedName */ .xC)(value);
    const known = managed === undefined ? undefined : (0,_analysis_iam_managed_managed_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .findManagedPolicy */ .lO)(managed);
    if (known !== undefined)
        return known.document;
    const declared = model.documents.find((document) => {
        if (document.root !== root || (document.use !== 'boundary' && document.use !== 'identity'))
            return false;
        const { resource } = document;
        const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(resource.attributes, ['name', 'ManagedPolicyName']);
        const text = name === undefined ? undefined : (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(name);
        const written = (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(value);
        const isNamed = text !== undefined && (written === text || written?.endsWith(`:policy/${text}`) === true);
        return isPolicy(resource) && (isNamed || (0,_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .binds */ .fO)(value, resource, []) === 'yes');
    });
    const [option, ...others] = declared?.options ?? [];
    return option === undefined || option.unknown !== undefined || others.length > 0 ? undefined : option.document;
}
function isPolicy({ type }) {
    return type === 'aws_iam_policy' || type === 'AWS::IAM::ManagedPolicy';
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


/***/ })

};
