export const id = 5463;
export const ids = [5463];
export const modules = {

/***/ 65463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ freePlace),
/* harmony export */   d: () => (/* binding */ mountedTree),
/* harmony export */   mountedChange: () => (/* binding */ mountedChange)
/* harmony export */ });
/** Where folders that are handed over beside a change stand in it. */
const usualPlace = 'synthesized';
/**
 * A change with what was made of both its sides: the folders stand in a place of their own that the repository does not have, so that nothing in
 * them hides a file, and all is judged at once.
 */
function mountedChange(change, artifact, wanted) {
    const at = freePlace(wanted, [...change.base.paths, ...change.head.paths]);
    return {
        ...change,
        base: mountedTree(change.base, artifact.base, at),
        head: mountedTree(change.head, artifact.head, at),
        files: [...change.files, ...artifact.files.map((file) => mountedFile(file, at))],
        programFolders: [...(change.programFolders ?? []), ...(artifact.programFolders ?? [])],
    };
}
/** The path as it was named, when it is one within the repository that holds nothing there. */
function freePlace(wanted, paths) {
    const segments = wanted.split('/').filter((segment) => segment !== '' && segment !== '.');
    const named = segments.length === 0 || segments.includes('..') || wanted.startsWith('/') ? usualPlace : segments.join('/');
    const isTaken = (place) => paths.some((path) => path === place || path.startsWith(`${place}/`));
    let place = named;
    for (let count = 2; isTaken(place); count += 1)
        place = `${named}-${count}`;
    return place;
}
function mountedFile({ path, basePath, ...file }, at) {
    return { ...file, path: `${at}/${path}`, ...(basePath === undefined ? {} : { basePath: `${at}/${basePath}` }) };
}
function mountedTree(tree, artifact, at) {
    const prefix = `${at}/`;
    const below = (paths) => paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    const beside = (paths) => paths.filter((path) => !path.startsWith(prefix));
    return {
        revision: tree.revision,
        paths: [...tree.paths, ...artifact.paths.map((path) => prefix + path)].toSorted(),
        skipped: [...tree.skipped, ...artifact.skipped.map((file) => ({ ...file, path: prefix + file.path }))],
        async read(paths) {
            const [own, made] = await Promise.all([tree.read(beside(paths)), artifact.read(below(paths))]);
            return joined(own, made, prefix);
        },
        async readLinks(paths) {
            const [own, made] = await Promise.all([tree.readLinks?.(beside(paths)), artifact.readLinks?.(below(paths))]);
            return new Map([...(own ?? []), ...[...(made ?? [])].map(([path, text]) => [prefix + path, text])]);
        },
    };
}
function joined(own, made, prefix) {
    const files = new Map(own.files);
    for (const [path, file] of made.files)
        files.set(prefix + path, { ...file, path: prefix + path });
    const skipped = [...own.skipped, ...made.skipped.map((file) => ({ ...file, path: prefix + file.path }))];
    return { files, skipped, replaced: [...(own.replaced ?? []), ...(made.replaced ?? []).map((path) => prefix + path)] };
}


/***/ })

};
