/** The page on screens, from 320 pixels to wide; colours come from the custom properties. */
export const SCREEN_STYLE = `
:root{--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"DejaVu Sans",sans-serif;--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif","DejaVu Serif",serif;--space:8px}
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-block-start:56px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 var(--serif);overflow-wrap:anywhere}
a{color:var(--touch);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--touch);outline-offset:3px;border-radius:6px}
.skip{position:absolute;inset-inline-start:16px;inset-block-start:-100px;padding:8px 16px;background:var(--paper);z-index:3}
.skip:focus{inset-block-start:8px}
.band{position:sticky;inset-block-start:0;z-index:2;margin:0;padding:9px 16px;background:var(--band);color:var(--on-band);font:700 .9375rem/1.4 var(--sans);text-align:center}
.page{max-width:48.5rem;margin-inline:auto;padding:24px 16px 80px}
main:focus{outline:0}
h1,h2,h3,h4,.big{font-family:var(--sans);line-height:1.2;text-wrap:balance;margin:0}
.kicker{margin:16px 0 8px;font:650 .875rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--touch)}
h1{font-size:clamp(1.8rem,1.2rem + 2.8vw,2.75rem);font-weight:720;letter-spacing:-.02em;line-height:1.1}
.days{display:flex;flex-wrap:wrap;gap:0 24px;margin:12px 0 0;font:400 .9375rem/1.5 var(--sans);color:var(--soft)}
.headlines{display:grid;gap:0 40px;margin-block-start:32px}
.headline{padding-block:16px 20px;border-block-start:6px solid var(--ink)}
.headline.negative{border-color:var(--c-negative)}
.headline.positive{border-color:var(--c-positive)}
.headline h2{font-size:1.275rem;font-weight:650;line-height:1.3}
.headline p{margin:10px 0 0;font:400 .9375rem/1.5 var(--sans);color:var(--soft)}
.headline .big{margin:0;font-size:clamp(3.6rem,3rem + 3vw,5rem);font-weight:740;letter-spacing:-.04em;line-height:1.05;color:var(--ink);font-variant-numeric:tabular-nums}
.headline .big span{font-size:1.25rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.summary{margin-block-start:12px;padding:20px 24px;background:var(--know-ground)}
.summary h2{font-size:1.275rem}
.summary ul{margin:10px 0 0;padding-inline-start:1.1em}
.summary li+li{margin-block-start:6px}
.part{margin-block-start:72px;padding-block-start:12px;border-block-start:4px solid var(--ink)}
.part>h2{font-size:1.75rem;font-weight:720;letter-spacing:-.01em}
.part>p,.part>ul,.part>ol{max-width:42rem}
.part h3{margin-block-start:32px;font-size:1.1875rem;font-weight:680;line-height:1.3}
.part h4{margin-block-start:20px;font-size:1rem}
.part p{margin:12px 0 0}
.chart{margin:28px 0 0;padding:0}
.chart+.chart{margin-block-start:56px}
.chart figcaption h3{margin:0;font-size:1.275rem}
.chart figcaption p{margin:4px 0 18px;font:400 .9375rem/1.45 var(--sans);color:var(--soft)}
.chart figcaption .made-up{margin:0 0 8px;color:var(--ink);font:700 .8125rem/1.5 var(--sans)}
.made-up{display:inline-block;padding:1px 8px;border:2px solid var(--band);color:var(--ink);font:700 .8125rem/1.5 var(--sans)}
.summary .made-up{margin:16px 0 0}
.chart svg{display:block;width:100%;height:auto;font-family:var(--sans);fill:none;font-variant-numeric:tabular-nums}
.chart svg.wide{display:none}
.chart svg.narrow{max-width:30rem}
.source{margin:14px 0 0;padding-block-start:8px;border-block-start:1px solid var(--hairline);font:400 .8125rem/1.5 var(--sans);color:var(--soft)}
.part .source{margin-block-start:14px}
summary{display:flow-root;min-height:44px;padding-block:10px;cursor:pointer;font:600 .9375rem/1.5 var(--sans);color:var(--touch)}
.scroller{overflow-x:auto;max-width:100%}
table{width:100%;border-collapse:collapse;font:400 .875rem/1.4 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:normal}
th,td{padding:5px 14px 5px 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--hairline)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-weight:650;color:var(--soft);border-block-end:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:500;min-width:9rem;overflow-wrap:anywhere}
.amount{text-align:end;white-space:nowrap}
thead .amount{white-space:normal}
.interval{display:block;color:var(--soft);font-size:.8125rem}
.number{color:inherit;text-decoration:underline dotted var(--touch) 1.5px;text-underline-offset:.25em}
td .number,.retailers th a{display:inline-block;min-width:24px;min-height:24px}
.retailers th a{color:var(--ink);text-decoration-color:var(--hairline)}
.retailer,.evidence details{border-block-end:1px solid var(--hairline)}
.retailer summary span{display:inline-block;min-width:2em;color:var(--soft)}
.retailer small,.todo small{font-weight:400;color:var(--soft)}
.retailer small{margin-inline-start:8px}
.retailer>div{padding-block-end:24px}
.retailer p{font-size:.9375rem;font-family:var(--sans)}
.todo{padding:0;margin:0;list-style:none;counter-reset:todo}
.todo>li{position:relative;margin-block-start:28px;padding-inline-start:44px;counter-increment:todo}
.todo>li::before{content:counter(todo);position:absolute;inset-inline-start:0;font:720 1.75rem/1.1 var(--sans);color:var(--touch)}
.todo h3{margin:0}
.todo p{margin:6px 0 0}
.todo .soft,.todo .number{font-family:var(--sans);font-size:.9375rem}
.soft{color:var(--soft)}
.principles{display:flex;flex-wrap:wrap;gap:6px 8px;margin:10px 0;padding:0;list-style:none;font:500 .875rem/1.4 var(--sans)}
.principles li{padding:3px 10px;border:1.5px solid var(--touch);border-radius:6px}
code{font:400 .875em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
dl{margin:12px 0 0;font:400 .9375rem/1.5 var(--sans)}
dl>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.4fr);gap:0 16px;padding-block:5px;border-block-end:1px solid var(--hairline)}
dt{color:var(--soft)}
dd{margin:0}
.evidence{margin-block-start:8px;font:400 .875rem/1.5 var(--sans)}
.evidence details details{margin-inline-start:16px}.evidence details details>summary{font-weight:400;font-size:.875rem;color:var(--ink);min-height:32px;padding-block:5px}
.evidence ul{margin:0 0 10px;padding-inline-start:1.2em}
.evidence .of{padding:0;list-style:none;color:var(--soft)}
.evidence :target{padding:8px 12px;outline:2px solid var(--touch)}
.contents{margin-block-start:40px;font:400 .9375rem/1.4 var(--sans)}
.contents p{margin:0 0 4px;font-weight:650;color:var(--soft)}
.contents ul{margin:0;padding:0;list-style:none;columns:2;column-gap:24px}
.contents li{break-inside:avoid}
.contents a{display:block;padding-block:7px;min-height:36px;text-decoration-color:var(--hairline)}
@media (min-width:40rem){.headlines{grid-template-columns:1fr 1fr}.chart svg.wide{display:block}.chart svg.narrow{display:none}.page{padding-inline:32px;max-width:51.5rem}}
@media screen and (min-width:72rem){.page{max-width:67.5rem}main{display:grid;grid-template-columns:12.5rem minmax(0,47.5rem);column-gap:56px}main>*{grid-column:2}main>.contents{grid-column:1;grid-row:1/span 60;position:sticky;inset-block-start:56px;align-self:start;max-height:calc(100vh - 72px);overflow-y:auto;padding-block-start:16px;margin:0}.contents ul{columns:1}.contents a{padding-block:5px;min-height:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
