export const id = 9434;
export const ids = [9434];
export const modules = {

/***/ 99434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/** After this many seconds people want to know that something happens. */
const quietSeconds = 0.7;
/** One line on standard error that is rewritten and wiped; nothing where standard error is no terminal. */
function terminalProgress() {
    const { stderr } = process;
    const started = process.uptime();
    let shown = false;
    return {
        step(message, done, total) {
            if (!stderr.isTTY || process.uptime() - started < quietSeconds)
                return;
            shown = true;
            const count = total === undefined || total === 0 ? '' : ` ${done ?? 0}/${total}`;
            stderr.write(`\r\u001b[2K  ${message}${count}\u2026`);
        },
        finish() {
            if (shown)
                stderr.write('\r\u001b[2K');
        },
    };
}


/***/ })

};
