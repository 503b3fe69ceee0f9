import { ACTOR_COLORS, LABEL_COLORS } from './palette'

const light = ACTOR_COLORS.map(({ light }, index) => `--a${index}:${light}`).join(';')
const dark = ACTOR_COLORS.map(({ dark }, index) => `--a${index}:${dark}`).join(';')
const actors = ACTOR_COLORS.map((_, index) => `.a${index}{--c:var(--a${index})}`).join('')

const DARK = `--ground:#14171c;--paper:#1b1f26;--ink:#e6e8ec;--soft:#a3a9b5;--rule:#343a45;--opinion:#3d3212;--quote:#232b38;--focus:#6db9f2;${dark}`

/** The report's style: light and dark, narrow and wide, screen and paper. */
export const STYLE = `
.stancekit{--ground:#f4f5f7;--paper:#fff;--ink:#1c2026;--soft:#565d69;--rule:#d9dce2;--opinion:#fdf0c4;--quote:#e9f0f8;--focus:#0063a6;${light}}
@media (prefers-color-scheme:dark){.stancekit:not([data-theme=light]){${DARK}}}
.stancekit[data-theme=dark]{${DARK}}
.stancekit{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
.stancekit *{box-sizing:border-box}
.stancekit .page{max-width:1180px;margin:0 auto;padding:24px 20px 60px}
.stancekit h1{font-size:1.5rem;line-height:1.25;margin:0 0 6px;overflow-wrap:anywhere}
.stancekit .facts{color:var(--soft);margin:0 0 20px}
.stancekit .facts strong{color:var(--ink)}
.stancekit .columns{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:24px;align-items:start}
.stancekit section{background:var(--paper);border:1px solid var(--rule);border-radius:8px;padding:18px 20px;margin:0 0 20px}
.stancekit section>h2{font-size:1.05rem;margin:0 0 10px}
.stancekit .text{font-family:Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;font-size:1.08rem;line-height:1.7;overflow-wrap:anywhere}
.stancekit .text h2{font-size:1.4rem;line-height:1.3;margin:0 0 12px}
.stancekit .text h3{font-size:1.12rem;margin:22px 0 8px}
.stancekit .text p{margin:0 0 14px;white-space:pre-line}
.stancekit .byline,.stancekit .caption,.stancekit .subtitle{color:var(--soft)}
.stancekit .byline,.stancekit .caption{font-size:.92rem}
.stancekit .sentence{border-radius:3px;cursor:pointer}
.stancekit .sentence.opinion{background:var(--opinion);box-shadow:0 0 0 2px var(--opinion)}
.stancekit .sentence:focus{outline:2px solid var(--focus);outline-offset:2px}
.stancekit .sentence.on{outline:2px solid var(--focus);outline-offset:2px}
.stancekit .content{background:var(--quote)}
.stancekit .cue{font-style:italic}
.stancekit .mention{--c:var(--soft);border-bottom:2px solid var(--c)}
.stancekit .mention.pronoun,.stancekit .mention.nominal{border-bottom-style:dotted}
.stancekit .dim .mention:not(.lit){border-bottom-color:transparent}
.stancekit .mention.lit{background:color-mix(in srgb,var(--c) 22%,transparent)}
${actors.replaceAll('.a', '.stancekit .a')}
.stancekit aside{position:sticky;top:16px}
.stancekit .note h3{font-size:.95rem;margin:14px 0 4px}
.stancekit .note h3:first-child{margin-top:0}
.stancekit .note p,.stancekit .note ul{margin:0 0 8px;padding:0;list-style:none;font-size:.92rem}
.stancekit .note li{margin:2px 0}
.stancekit .note q{font-style:italic}
.stancekit .why{color:var(--soft);font-size:.85rem}
.stancekit .wide{overflow-x:auto}
.stancekit .wide:focus{outline:2px solid var(--focus)}
.stancekit table{border-collapse:collapse;width:100%;font-size:.92rem}
.stancekit th,.stancekit td{text-align:left;padding:5px 10px 5px 0;border-bottom:1px solid var(--rule);vertical-align:top}
.stancekit td.number,.stancekit th.number{text-align:right;font-variant-numeric:tabular-nums}
.stancekit .id{color:var(--soft);font-size:.85rem}
.stancekit .swatch{display:inline-block;width:12px;height:12px;border-radius:3px;background:var(--c,var(--soft));margin-right:7px;vertical-align:-1px}
.stancekit .bar{display:flex;width:110px;height:12px;border-radius:3px;overflow:hidden;margin-top:6px}
.stancekit .bar i{display:block}
.stancekit .negative{background:${LABEL_COLORS.negative}}
.stancekit .neutral{background:${LABEL_COLORS.neutral}}
.stancekit .positive{background:${LABEL_COLORS.positive}}
.stancekit button.actor{all:unset;cursor:pointer}
.stancekit button.actor:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.stancekit button.actor[aria-pressed=true]{font-weight:600;text-decoration:underline}
.stancekit .key{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:.9rem;color:var(--soft);margin:0 0 14px}
.stancekit .key span span{padding:0 3px}
.stancekit details pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem;color:var(--soft)}
.stancekit .chart svg{max-width:100%;height:auto;background:transparent}
@media (max-width:860px){.stancekit .columns{grid-template-columns:minmax(0,1fr)}.stancekit aside{position:static}.stancekit .page{padding:16px 12px 40px}}
@media print{.stancekit{--ground:#fff;background:#fff}.stancekit aside{display:none}.stancekit .columns{display:block}.stancekit section{border:0;padding:0;break-inside:auto}.stancekit .sentence.opinion,.stancekit .content,.stancekit .bar i{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`
