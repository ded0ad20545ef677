/** Looks of the review, which the viewer brings along: a page that is only read does without. */
export const reviewStyle = `
.review-open{position:fixed;right:16px;bottom:16px;z-index:9;font:inherit;line-height:30px;padding:0 14px;border:1px solid var(--accent);border-radius:6px;background:var(--paper);color:var(--accent);cursor:pointer;box-shadow:0 2px 8px rgb(0 0 0/.18)}
.review{position:fixed;z-index:10;top:0;right:0;bottom:0;width:min(360px,100vw);display:flex;flex-direction:column;background:var(--paper);border-left:1px solid var(--rule2);box-shadow:0 0 14px rgb(0 0 0/.14)}
.review[hidden]{display:none}
.review header,.review footer{display:flex;flex-wrap:wrap;align-items:center;gap:6px;padding:8px 12px;border-bottom:1px solid var(--rule)}
.review footer{border:0;border-top:1px solid var(--rule)}
.review h2{flex:1;margin:0;padding:0;border:0;font-size:14px;line-height:20px}
.review h3{margin:14px 0 4px;font-size:12px}
.review p{margin:0}
.review .body{flex:1;overflow:auto;padding:10px 12px}
.review button{font:inherit;color:inherit;background:none;border:1px solid var(--rule2);border-radius:4px;padding:1px 8px;line-height:20px;cursor:pointer}
.review button.plain{border-color:transparent;color:var(--ink2)}
.review button[aria-pressed=true]{border-color:var(--accent);color:var(--accent);background:var(--accent-soft)}
.review input[type=text],.review textarea{display:block;width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--rule2);border-radius:4px;padding:3px 6px}
.review textarea{resize:vertical;margin-top:4px}
.review .row{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-top:6px}
.review .row.end{justify-content:flex-end}
.review ol,.review ul{margin:8px 0 0;padding:0;list-style:none}
.review li{border:1px solid var(--rule);border-radius:6px;padding:6px 8px;margin-bottom:8px}
.review li.chosen{border-color:var(--accent)}
.review .pinned{display:flex;gap:6px;width:100%;border:0;padding:0;text-align:left;font-size:11px;color:var(--ink2)}
.review .pinned span:nth-child(2){flex:1;min-width:0}
.review .answer{border-left:2px solid var(--rule);padding-left:8px}
.review .by{display:flex;gap:6px;margin-top:4px;font-size:11px;line-height:16px;color:var(--ink3)}
.review .by b{color:var(--ink)}
.review .by span{margin-left:auto}
.review .text{white-space:pre-wrap;overflow-wrap:anywhere}
.review .muted{color:var(--ink3)}
.review .hash{font-family:ui-monospace,Consolas,monospace;font-size:11px;overflow-wrap:anywhere}
.review .question{border:1px solid var(--warn);border-radius:6px;background:var(--warn-soft);padding:6px 8px;margin:8px 0;overflow-wrap:anywhere}
.review-number{display:inline-block;flex:none;align-self:flex-start;min-width:18px;padding:0 5px;border-radius:9px;background:var(--mag);color:var(--paper);font-size:11px;font-weight:600;line-height:18px;text-align:center}
.review-number.settled,.review-number.withdrawn{background:var(--ink3)}
.reviewing [data-figure]{cursor:pointer}
.reviewing [data-figure]:hover,.reviewing [data-figure].chosen{outline:2px solid var(--mag);outline-offset:1px;border-radius:2px}
[data-comments]::after{content:attr(data-comments);display:inline-block;min-width:14px;margin-left:3px;padding:0 3px;border-radius:7px;background:var(--mag);color:var(--paper);font-size:9px;font-weight:600;line-height:14px;text-align:center;vertical-align:2px}
.review-pins{position:absolute;inset:20px;overflow:hidden;pointer-events:none}
.explorer .review-pins button{position:absolute;left:0;top:0;min-width:22px;min-height:22px;height:22px;padding:0 5px;border:2px solid var(--paper);border-radius:11px 11px 11px 2px;background:var(--mag);color:var(--paper);font-size:11px;font-weight:600;line-height:16px;pointer-events:auto;cursor:pointer}
.explorer .review-pins button.settled{background:var(--ink3)}
.explorer .review-pins button.chosen{outline:2px solid var(--accent)}
.picking .explorer .view{cursor:crosshair;outline:2px solid var(--mag)}
@media (min-width:1100px){.reviewing .report{margin-right:376px}}
@media print{.review,.review-open,.review-pins{display:none}}
`;
