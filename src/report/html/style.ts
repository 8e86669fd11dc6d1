/** The whole look: two palettes by the reader's preference, no image, no font, no script. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf8;--card:#fff;--ink:#1d1f23;--soft:#656b75;--line:#e2dfd9;--code:#f3f1ec;--mark:#ffe2a8;
--critical:#b3123f;--high:#b93420;--medium:#946000;--low:#2b6cb0;--info:#656b75;--good:#1f7a4d;--removed:#fde8e6;--added:#e4f4ea;--accent:#3f51b5}
@media (prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1b1e24;--ink:#e6e6e3;--soft:#9aa1ac;--line:#2f343d;--code:#23272f;--mark:#5f4a12;
--critical:#ff6b8d;--high:#ff8a70;--medium:#e9b44c;--low:#7db4f0;--info:#9aa1ac;--good:#5fcf97;--removed:#41211f;--added:#1b3a29;--accent:#9fa8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
code,.source{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
code{background:var(--code);border-radius:.25rem;padding:.1em .3em}
a{color:var(--accent)}a code{color:inherit}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .4rem;letter-spacing:-.01em}
h1 b{font-weight:750}.failure h1 b{color:var(--high)}.success h1 b{color:var(--good)}
h1 span{font-weight:400}
h2{font-size:1.25rem;margin:2.75rem 0 .9rem;display:flex;gap:.6rem;align-items:baseline}
h2 small,.count{font-size:.8rem;font-weight:500;color:var(--soft);white-space:nowrap;flex:none}
h3{font-size:1.08rem;margin:0;line-height:1.35}
.brand{margin:0;color:var(--soft);font-weight:600;letter-spacing:.02em}
.next{font-size:1.08rem;margin:0 0 1.1rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 .8rem;padding:0;list-style:none}
.figures li{background:var(--card);border:1px solid var(--line);border-radius:999px;padding:.15rem .75rem;font-size:.9rem}
.figures li.blocking{border-color:var(--high);color:var(--high);font-weight:600}
.context{color:var(--soft);font-size:.88rem;margin:0}
.policy{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:.5rem;padding:1.1rem 1.3rem;margin:0 0 1.1rem;--tone:var(--info)}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}
.policy>header{display:grid;grid-template-columns:auto 1fr;gap:.15rem .8rem;align-items:baseline}
.severity{color:var(--tone);font-weight:700;font-size:.82rem;text-transform:uppercase;letter-spacing:.06em}
.facts{grid-column:2;margin:0;color:var(--soft);font-size:.88rem;display:flex;flex-wrap:wrap;gap:.2rem .9rem}
.policy p{margin:.7rem 0 0}
.finding{border-top:1px solid var(--line);margin-top:1.1rem;padding-top:.3rem}
.message{font-weight:600}
.note{color:var(--soft);font-size:.88rem}
.source{background:var(--code);border-radius:.4rem;margin:.7rem 0;overflow-x:auto}
.source table{border-collapse:collapse;min-width:100%}
.source td{white-space:pre;padding:.05rem .9rem .05rem .2rem;overflow-wrap:normal}
.source .number{color:var(--soft);text-align:right;padding:.05rem .8rem;user-select:none;width:1%}
.source tr:first-child td{padding-top:.5rem}.source tr:last-child td{padding-bottom:.5rem}
tr.removed{background:var(--removed)}tr.added{background:var(--added)}
tr.whole td:first-child{box-shadow:inset 3px 0 var(--tone)}tr.whole{background:color-mix(in srgb,var(--mark) 55%,transparent)}
.removed mark{background:none}del{text-decoration:none;color:var(--high)}
mark{background:var(--mark);color:inherit;border-radius:.2rem;box-shadow:inset 0 -2px var(--tone)}
.removed mark{box-shadow:none}.gap td{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.8rem 0 .2rem;font-size:.94rem}
dt{color:var(--soft)}dd{margin:0;min-width:0}dd .source{margin:.4rem 0 0}
ul{padding-left:1.2rem}.plain{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1.3rem .8rem 2.2rem;margin:0}
.plain li+li{margin-top:.35rem}.places{font-size:.92rem;margin:.9rem 0 0}.more{color:var(--soft)}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem 1.2rem;margin:0 0 .8rem}
summary{cursor:pointer;font-weight:600}details .policy{margin-top:1rem}details .plain{border:0;padding:.4rem 0 0 1.2rem}
nav{margin:1.6rem 0 0;font-size:.92rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.8rem 0}
nav ul,nav ol{list-style:none;margin:0;padding:0}nav>ul>li+li{margin-top:.35rem}nav ol{padding:.1rem 0 .3rem 1.1rem}
nav ol li{border-left:3px solid var(--tone,var(--line));padding-left:.6rem;margin:.15rem 0}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
nav small{color:var(--soft)}
details.one{border-width:1px 0 0;border-radius:0;padding:.55rem 0;margin:0;background:none}details.one summary{font-weight:500}
details.one .finding{border:0;margin:0;padding:0 0 0 1rem}details.one .place{display:none}.finding+details.one{margin-top:1.1rem}
.wide{overflow-x:auto}
.matrix{border-collapse:separate;border-spacing:.3rem;width:100%;min-width:52rem;table-layout:fixed;font-size:.82rem}
.matrix thead td{width:9.5rem}.matrix th[scope=col]{text-align:left;padding:.3rem .5rem;border-bottom:3px solid var(--line)}
.matrix th.gated{border-color:var(--accent)}.matrix th small{display:block;font-weight:500;color:var(--soft)}
.matrix th[scope=row]{text-align:right;font-weight:600;padding:.3rem .5rem;vertical-align:top}
.matrix tbody td{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .45rem;vertical-align:top}
.control{display:block;line-height:1.3;padding:.12rem .3rem .12rem 1.25rem;border-radius:.3rem;position:relative}
.control i{position:absolute;left:.3rem;font-style:normal;font-weight:700}
.control+.control{margin-top:.1rem}
.violated{background:var(--removed)}.violated i,.down{color:var(--high)}
.shown{background:var(--added)}.shown i,.up{color:var(--good)}
.watched i{color:var(--accent)}.unwatched,.invisible{color:var(--soft)}
.moved{list-style:none;padding:0;margin:0 0 1rem;display:grid;gap:.2rem}.moved i{font-style:normal;display:inline-block;width:1.1rem}
.moved li{color:var(--ink)}.moved .down i{color:var(--high)}.moved .up i{color:var(--good)}
.mx{max-width:100%;min-width:52rem;height:auto}.coming{margin:0 0 1rem}
.access details{margin:.8rem 0 0}.access .note{display:inline-block;margin:.1rem 0 .2rem}
.graph{display:block;margin:1.1rem 0 0;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
.graph text{text-anchor:middle}.graph rect{fill:var(--card);stroke:var(--line);stroke-width:1.5}
.graph .outside rect{stroke:var(--accent)}.graph .goal rect{stroke:var(--high);stroke-width:2.5}.graph .identity rect{stroke:var(--low)}
.graph .edge path{fill:none;stroke:var(--soft);stroke-width:1.5}.graph .edge .tip{fill:var(--soft);stroke:none}.graph .edge text{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:5px}
@media (max-width:40rem){.policy>header{grid-template-columns:1fr}.facts{grid-column:1}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.4rem}h1{font-size:1.5rem}.policy{padding:.9rem}}
@media print{body{background:#fff}.policy,details{break-inside:avoid}.source td{white-space:pre-wrap}}
`;
