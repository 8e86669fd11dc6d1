/** The look of the picture: two palettes by the reader's preference. Every name begins with `mx`, since in a page it stands beside others. */
export const svgStyle = `
.mx{--mxpaper:#fbfaf8;--mxcard:#fff;--mxink:#1d1f23;--mxsoft:#656b75;--mxline:#e2dfd9;--mxbad:#d1402a;--mxbadfill:#fde8e6;--mxgood:#1f7a4d;--mxgoodfill:#e4f4ea;--mxaccent:#3f51b5;--mxaccentfill:#eceefb;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.mx{--mxpaper:#14161a;--mxcard:#1b1e24;--mxink:#e6e6e3;--mxsoft:#9aa1ac;--mxline:#2f343d;--mxbad:#ff8a70;--mxbadfill:#41211f;--mxgood:#5fcf97;--mxgoodfill:#1b3a29;--mxaccent:#9fa8ff;--mxaccentfill:#272b4a}}
.mx text{fill:var(--mxink);font-size:12px}
.mx .mxsoft{fill:var(--mxsoft)}.mx .mxbold{font-weight:650}.mx .mxtitle{font-size:17px;font-weight:650}.mx .mxhead{font-size:14px;font-weight:650}.mx .mxsmall{font-size:11px}
.mx .mxpaper{fill:var(--mxpaper)}.mx .mxcard{fill:var(--mxcard);stroke:var(--mxline)}.mx .mxnone{fill:none;stroke:var(--mxline);stroke-dasharray:3 3}
.mx .mxgate{fill:var(--mxaccent);font-weight:650}
.mx .mxfill-violated{fill:var(--mxbadfill)}.mx .mxfill-shown{fill:var(--mxgoodfill)}.mx .mxfill-next{fill:var(--mxaccentfill);stroke:var(--mxaccent)}
.mx .mxmark-violated{stroke:var(--mxbad);stroke-width:2;stroke-linecap:round;fill:none}.mx .mxmark-shown{fill:var(--mxgood)}
.mx .mxmark-watched{fill:none;stroke:var(--mxaccent);stroke-width:1.6}.mx .mxmark-unwatched{fill:var(--mxsoft)}.mx .mxmark-invisible{stroke:var(--mxsoft);stroke-width:1.6;stroke-linecap:round}
.mx .mxbar-violated{fill:var(--mxbad)}.mx .mxbar-shown{fill:var(--mxgood)}.mx .mxbar-rest{fill:var(--mxline)}
.mx .mxup{fill:var(--mxgood)}.mx .mxdown{fill:var(--mxbad)}
`;
