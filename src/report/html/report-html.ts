import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Region } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { escaped } from '../charts/svg-text.ts';
import type { Figure, ReportDocument } from '../document/report-document.ts';
import { toBase64 } from '../pack/base64.ts';
import { packScript } from '../pack/pack-in-html.ts';
import { packJson } from '../pack/pack-json.ts';
import type { ReportPack } from '../pack/report-pack.ts';
import { blocksHtml } from './html-blocks.ts';
import { figureHtml } from './html-figure.ts';
import { reportStyle } from './report-style.ts';

/** What a page is made with besides its document. */
export interface PageChoices {
  readonly language: Language;
  readonly region: Region;
  /** The viewer's script, bundled: it sorts tables, paints maps and lets them be moved. */
  readonly viewer: string;
}

/**
 * A report as one page that stands alone: style, script, pictures and the pack are in it, and its
 * own policy forbids it the network. The same document, pack and viewer give the same bytes.
 */
export function reportHtml(
  document: ReportDocument,
  pack: ReportPack,
  { language, region, viewer }: PageChoices,
): string {
  const script = viewer.replaceAll('</script', '<\\/script').trim();
  const hash = toBase64(sha256(utf8ToBytes(script)));
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const isZh = language === 'zh';
  const chapters = document.chapters.map(
    ({ id, title, blocks }, at) =>
      `<section class="chapter" id="${escaped(id)}"><h2><span>${at + 1}</span>${escaped(title[language])}</h2>\n${blocksHtml(blocks, region, language)}</section>`,
  );
  const contents = document.chapters.map(
    ({ id, title }, at) =>
      `<li><a href="#${escaped(id)}"><span>${at + 1}</span>${escaped(title[language])}</a></li>`,
  );
  return `<!doctype html>
<html lang="${isZh ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escaped(document.engine)}">
<meta name="offing-pack" content="${document.packHash}">
<title>${escaped(document.title[language])} · ${escaped(document.date)}</title>
<style>${reportStyle()}</style>
</head>
<body>
<main class="report">
<header class="masthead"><div><div class="brand">${logo}<span>Offing 近海</span><span class="muted">${isZh ? '覆盖规划报告' : 'Coverage plan report'}</span>${pack.inputs.project.illustrative ? `<span class="tag">${isZh ? '示意' : 'illustrative'}</span>` : ''}<span class="muted">${escaped(document.date)}</span></div><h1>${escaped(document.title[language])}</h1><p class="subtitle">${escaped(document.subtitle[language])}</p></div>${scoreHtml(document, language)}</header>
<p class="warning">${escaped(document.warning[language])}</p>
<nav aria-label="${isZh ? '目录' : 'Contents'}"><ol class="contents">${contents.join('')}</ol></nav>
${chapters.join('\n')}
<footer class="foot">${escaped(document.attribution[language])}<br>${escaped(document.engine)} · ${isZh ? '数据包' : 'pack'} SHA-256 <code>${document.packHash}</code><br>${escaped(document.warning[language])}</footer>
</main>
${packScript(packJson(pack))}
<script>${script}</script>
</body>
</html>
`;
}

/** How many goals are met, in the upper corner; nothing for a plan without goals. */
function scoreHtml({ chapters }: ReportDocument, language: Language): string {
  const headline = chapters[0]?.blocks.find((block) => block.kind === 'headline');
  const item = headline?.items.find(({ figure }) => figure.path === 'derived/goals/met');
  if (!item) return '';
  const figure: Figure = { ...item.figure, tone: 'plain' };
  const of = item.note[language].replace(/\D/g, '');
  return `<div class="score"><b>${figureHtml(figure, language)}<span class="of"> / ${of}</span></b>${language === 'zh' ? '项目标达标' : 'goals met'}</div>`;
}

const logo =
  '<svg width="18" height="18" viewBox="0 0 20 20" fill="none" aria-hidden="true"><circle cx="10" cy="10" r="8.6" class="s-ink" stroke-width="1.4"/><path d="M1.8 12.4H18.2" class="s-ink" stroke-width="1.4"/><path d="M5.2 12.4a4.8 4.8 0 0 1 9.6 0M7.7 12.4a2.3 2.3 0 0 1 4.6 0" stroke="var(--accent)" stroke-width="1.4"/></svg>';
