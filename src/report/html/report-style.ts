import { paintNames } from '../charts/svg-paint.ts';

const light: Readonly<Record<string, string>> = {
  ground: '#e7ecef',
  paper: '#ffffff',
  paper2: '#f4f7f8',
  rule: '#dfe5e8',
  rule2: '#c2ccd2',
  ink: '#15212a',
  ink2: '#46555f',
  ink3: '#64737d',
  accent: '#1257b8',
  'accent-soft': '#e7f0fb',
  ok: '#14704f',
  'ok-soft': '#e3f2eb',
  warn: '#8f5600',
  'warn-soft': '#fbf0dc',
  bad: '#b02a20',
  'bad-soft': '#fbe9e7',
  land: '#f2e8cb',
  coast: '#6e6140',
  'land-ink': '#6a5b36',
  'sea-in': '#c9deea',
  'sea-ts': '#dae8f0',
  'sea-out': '#e9f1f5',
  'sea-ink': '#2b5a76',
  mag: '#a3206f',
  graticule: '#1c3a4a',
  halo: '#ffffff',
  cov: '#12202a',
  gain: '#01665e',
  loss: '#8c510a',
  'series-0': '#15212a',
  'series-1': '#2c8c63',
  'series-2': '#b8652a',
  'series-3': '#8a4a7c',
  'series-4': '#7a7a1f',
  'series-5': '#64737d',
};

const dark: typeof light = {
  ground: '#0a1015',
  paper: '#11191f',
  paper2: '#17222a',
  rule: '#24313a',
  rule2: '#3a4a55',
  ink: '#e3eaee',
  ink2: '#a9b7c0',
  ink3: '#8494a0',
  accent: '#7db4ff',
  'accent-soft': '#152b45',
  ok: '#5cc79b',
  'ok-soft': '#12302a',
  warn: '#e3b05a',
  'warn-soft': '#33290f',
  bad: '#f0877c',
  'bad-soft': '#3a1b19',
  land: '#2b2a22',
  coast: '#9c9270',
  'land-ink': '#b3a67e',
  'sea-in': '#10293a',
  'sea-ts': '#0d2230',
  'sea-out': '#0a1a25',
  'sea-ink': '#8fb6cc',
  mag: '#ee92cb',
  graticule: '#bfd6e2',
  halo: '#0d1a22',
  cov: '#f2f7f9',
  gain: '#5cc7b8',
  loss: '#e0a868',
  'series-0': '#e3eaee',
  'series-1': '#5cc79b',
  'series-2': '#e0935a',
  'series-3': '#c78bbb',
  'series-4': '#c9c25f',
  'series-5': '#8494a0',
};

/** The style sheet of reports. They print in light, whatever the screen shows. */
export function reportStyle(): string {
  const painted = paintNames()
    .map((name) => `.f-${name}{fill:var(--${name})}.s-${name}{stroke:var(--${name})}`)
    .join('');
  return `:root{${variables(light)}color-scheme:light dark}@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}${painted}${rules}${mapRules}${printRules}`;
}

function variables(values: typeof light): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

const rules = `
*{box-sizing:border-box}
html{scroll-padding-top:12px}
body{margin:0;background:var(--ground);color:var(--ink);font:12px/18px "Inter Variable","Inter","PingFang SC","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",system-ui,sans-serif;font-feature-settings:"tnum";font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
html:lang(en) body{font-family:"Inter Variable","Inter",system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei UI",sans-serif}
.report{max-width:1080px;margin:0 auto;background:var(--paper);min-height:100vh;padding:36px 48px 40px;border-left:1px solid var(--rule);border-right:1px solid var(--rule)}
a{color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.masthead{display:flex;justify-content:space-between;align-items:flex-start;gap:24px;border-bottom:1.5px solid var(--ink);padding-bottom:16px}
.brand{display:flex;gap:8px;align-items:center;color:var(--ink2);margin-bottom:8px}
.brand .muted{color:var(--ink3)}
.tag{border:1px dashed var(--rule2);border-radius:4px;padding:0 6px;font-size:11px;line-height:18px;color:var(--ink2)}
h1{font-size:24px;line-height:32px;font-weight:600;letter-spacing:-.01em;margin:0}
.subtitle{color:var(--ink2);margin:4px 0 0}
.score{text-align:right;white-space:nowrap;color:var(--ink2)}
.score b{display:block;font-size:32px;line-height:36px;font-weight:600;letter-spacing:-.03em;color:var(--ink)}
.score b span.of{font-weight:400;color:var(--ink3)}
.warning{max-width:none;margin:12px 0 0;padding:7px 10px;border-radius:4px;background:var(--warn-soft);color:var(--warn)}
.contents{margin:16px 0 0;display:flex;flex-wrap:wrap;gap:4px 20px;padding:0;list-style:none;color:var(--ink2)}
.contents a{text-decoration:none}.contents a:hover{color:var(--accent);text-decoration:underline}
.contents span{color:var(--ink3);margin-right:5px}
.chapter{margin-top:36px}
h2{font-size:18px;line-height:26px;font-weight:600;margin:0 0 8px;padding-top:12px;border-top:1px solid var(--rule2);display:flex;gap:10px;align-items:baseline}
h2 span{color:var(--ink3);font-weight:400}
h3{font-size:14px;line-height:20px;font-weight:600;margin:24px 0 8px}
p{margin:8px 0;color:var(--ink2);max-width:110ch}
p.good,p.warning-text,p.bad{padding:7px 10px;border-radius:4px;max-width:none}
p.good{background:var(--ok-soft);color:var(--ok)}p.warning-text{background:var(--warn-soft);color:var(--warn)}p.bad{background:var(--bad-soft);color:var(--bad)}
.chapter ul.list{margin:8px 0;padding-left:18px;color:var(--ink2)}.chapter ul.list li{margin:3px 0}
.good{color:var(--ok)}.warning-text{color:var(--warn)}.bad{color:var(--bad)}
.u{color:var(--ink3);font-size:11px}
.headline{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:0;margin:16px 0 8px;border:1px solid var(--rule);border-radius:6px}
.headline>div{padding:10px 14px;border-left:1px solid var(--rule)}.headline>div:first-child{border-left:0}
.headline .label{color:var(--ink2)}
.headline .number{font-size:24px;line-height:30px;font-weight:600;letter-spacing:-.03em}.headline .number .u{font-weight:400;letter-spacing:0;font-size:13px}
.headline .note{font-size:11px;line-height:16px;color:var(--ink3)}
dl.facts{display:grid;grid-template-columns:max-content 1fr max-content 1fr;gap:2px 16px;margin:12px 0}
dl.facts dt{color:var(--ink3)}dl.facts dd{margin:0;overflow-wrap:anywhere}
figure{margin:16px 0 0}
figcaption,.caption{font-weight:600;margin:20px 0 4px;font-size:12px}
.table{overflow-x:auto}.table.tall{overflow:auto;max-height:620px}.table{border-bottom:1px solid var(--rule)}
table{border-collapse:collapse;width:100%}
th{position:sticky;top:0;z-index:1;background:var(--paper);font-weight:400;font-size:11px;line-height:15px;color:var(--ink3);text-align:left;vertical-align:bottom;padding:5px 6px;box-shadow:inset 0 -1px var(--rule2)}
td{padding:4px 6px;border-top:1px solid var(--rule);line-height:17px;vertical-align:top}
tbody tr:first-child td{border-top:0}
td:first-child,th:first-child{padding-left:0}td:last-child,th:last-child{padding-right:0}
th.right,td.right{text-align:right}td.right{white-space:nowrap}
.tight{white-space:nowrap}
td.again{color:var(--ink3)}td.first{font-weight:500}
td.mono{font:11px/17px ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
td .strong{font-weight:600}
th button{all:unset;cursor:pointer;display:inline}th button:hover{color:var(--ink)}th button:focus-visible{outline:2px solid var(--accent)}
th[aria-sort=ascending] button::after{content:" ▲";color:var(--accent)}th[aria-sort=descending] button::after{content:" ▼";color:var(--accent)}
tr.lit td{background:var(--accent-soft)}
.bar{display:inline-block;position:relative;vertical-align:middle;width:110px;height:6px;background:var(--rule);border-radius:1px;margin-right:8px}
.bar i{position:absolute;left:0;top:0;bottom:0;background:var(--ink2);border-radius:1px}
.bar.good i{background:var(--ok)}.bar.bad i{background:var(--bad)}.bar.warning-text i{background:var(--warn)}
.bar s{position:absolute;top:-3px;bottom:-3px;width:2px;margin-left:-1px;background:var(--ink);box-shadow:0 0 0 1px var(--paper)}
.bar+span{display:inline-block;min-width:54px}
.more{color:var(--ink3);font-size:11px;margin:4px 0 0}
.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 32px}
svg.chart{display:block;width:100%;height:auto;overflow:visible}
[data-tip]:hover circle,[data-tip]:hover rect{opacity:1}
.tip{position:fixed;z-index:9;pointer-events:none;background:var(--ink);color:var(--paper);border-radius:4px;padding:3px 8px;font-size:11px;line-height:16px;max-width:320px}
.foot{margin-top:40px;padding-top:12px;border-top:1px solid var(--rule2);color:var(--ink3);font-size:11px;line-height:16px}
.foot code,code{font:11px/16px ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
`;

const mapRules = `
.maps{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:20px 16px;margin-top:16px}
.map{margin:0}.map figcaption{margin:4px 0 4px;font-weight:600}
.stage{position:relative}.stage svg{display:block;width:100%;height:auto}
.stage svg.over{position:absolute;inset:0}
.stage canvas{position:absolute}
.map button.stage-button{all:unset;display:block;cursor:zoom-in}.map button.stage-button:focus-visible{outline:2px solid var(--accent)}
.classes{display:flex;flex-wrap:wrap;gap:2px 10px;font-size:11px;line-height:16px}
.classes span{display:inline-flex;gap:5px;align-items:center}.classes svg{width:20px;height:10px;flex:none}
.basis{font-size:11px;line-height:16px;color:var(--ink3);margin:3px 0 0}
.names text,.names path{stroke-linejoin:round}
.explorer{display:grid;grid-template-columns:minmax(0,1fr) 268px;gap:20px;margin-top:16px}
.explorer .view{position:relative;height:740px;padding:20px;touch-action:none;user-select:none;cursor:grab}
.explorer .view:active{cursor:grabbing}
.explorer .sheet{position:absolute;inset:20px;overflow:hidden}
.explorer .sheet>*{position:absolute;inset:0;width:100%;height:100%}
.explorer svg.frame{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.explorer .zoom{position:absolute;right:30px;top:30px;display:flex;flex-direction:column;gap:4px}
.explorer button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--rule2);border-radius:4px;min-width:28px;min-height:26px;padding:0 8px;cursor:pointer}
.explorer button:hover{border-color:var(--ink3)}
.explorer button[aria-pressed=true]{border-color:var(--accent);color:var(--accent);background:var(--accent-soft);font-weight:500}
.explorer .choices{display:flex;flex-wrap:wrap;gap:4px;margin:4px 0 12px}
.explorer .label{color:var(--ink3);font-size:11px;line-height:16px}
.explorer .side{min-width:0;display:flex;flex-direction:column;height:740px}
.explorer .readout{min-height:56px;border:1px solid var(--rule);border-radius:4px;padding:6px 8px;margin:8px 0}
.explorer .readout b{font-weight:600}
.explorer .classes{flex-direction:column}
.explorer .sites{flex:1;min-height:80px;overflow:auto;border:1px solid var(--rule);border-radius:4px;margin:4px 0 0;padding:0;list-style:none}
.explorer .sites button{all:unset;display:flex;width:100%;box-sizing:border-box;gap:8px;padding:2px 8px;cursor:pointer;font-size:11px;line-height:17px}
.explorer .sites button span{margin-left:auto;color:var(--ink3);white-space:nowrap}
.explorer .sites button:hover,.explorer .sites button.lit{background:var(--accent-soft)}
.explorer .sites button:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.explorer .fixed{transform-box:view-box}
@media (max-width:900px){.report{padding:20px 16px}.masthead{flex-direction:column}.score{text-align:left}.maps{grid-template-columns:1fr}.explorer{grid-template-columns:1fr}.explorer .side{height:auto}.explorer .sites{max-height:240px}dl.facts{grid-template-columns:max-content 1fr}.charts{grid-template-columns:1fr}}
`;

const printRules = `
@page{size:A4;margin:14mm 12mm}
@media print{
html,body{background:#fff}.report{max-width:none;border:0;padding:0;min-height:0}
.explorer,.zoom{display:none!important}
.table,.table.tall{overflow:visible;max-height:none}th{position:static}
thead{display:table-header-group}tr,figure,.headline,.map{break-inside:avoid}h2,h3,.caption{break-after:avoid}
.charts{grid-template-columns:1fr 1fr}.maps{grid-template-columns:repeat(2,minmax(0,1fr))}
p,td,.u{-webkit-print-color-adjust:exact;print-color-adjust:exact}.bar,.bar i,.bar s,p.good,p.bad,p.warning-text,.warning,.stage,.classes{-webkit-print-color-adjust:exact;print-color-adjust:exact}
td{font-size:10px;line-height:14px}th{font-size:9.5px}.bar{width:60px}
}
`;
