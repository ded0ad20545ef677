/** Shows what marks of charts stand for beside the pointer. */
export function showTips(): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  document.body.append(tip);
  // the browser's own would come as well, and late
  for (const title of document.querySelectorAll('svg.chart [data-tip] > title')) title.remove();
  addEventListener('pointermove', (event) => {
    const mark = (event.target as Element | null)?.closest?.('[data-tip]');
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.getAttribute('data-tip');
    const right = Math.min(event.clientX + 14, innerWidth - tip.offsetWidth - 8);
    tip.style.left = `${right}px`;
    tip.style.top = `${Math.max(8, event.clientY - 34)}px`;
  });
}
