import type { ReportPack } from '../../../pack/report-pack.ts';
import { words } from '../../../review/review-words.ts';
import { writeReview } from '../../../review/write-review.ts';
import { element } from '../element.ts';
import type { Explorer } from '../open-explorer.ts';
import { say } from '../words.ts';
import { figureMarks } from './figure-marks.ts';
import { keptTexts } from './kept-texts.ts';
import { placePins } from './place-pins.ts';
import { ReportReview } from './report-review.ts';
import { reviewSheet } from './review-sheet.ts';
import { reviewStyle } from './review-style.ts';

/**
 * Lets readers comment on the report, sign it and pass on what they say. Nothing leaves the machine
 * but by a file that they save; the page's own file stays as it is.
 */
export function startReview(pack: ReportPack, explorer: Explorer | null): void {
  const hash = document.querySelector<HTMLMetaElement>('meta[name=offing-pack]')?.content;
  if (!hash) return;
  const { project } = pack.inputs;
  const subject = { kind: 'report', name: project.name, hash } as const;
  const review = new ReportReview(subject, keptTexts, () => ({
    id: newId(),
    now: new Date().toISOString(),
  }));
  document.head.append(element('style', {}, reviewStyle));
  const marks = figureMarks(review);
  const pins = placePins(review, (id) => {
    setOpen(true);
    review.choose(id);
  });
  const setPicking = (isPicking: boolean) => document.body.classList.toggle('picking', isPicking);
  explorer?.stage.overlay(pins.element, pins.draw);
  explorer?.stage.onPress((place) => {
    if (!document.body.classList.contains('picking')) return;
    setPicking(false);
    const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
    const [longitudeDeg, latitudeDeg] = [place.longitudeDeg, place.latitudeDeg].map(rounded);
    review.begin({ kind: 'place', longitudeDeg, latitudeDeg });
  });
  const sheet = reviewSheet(review, project, explorer !== null, {
    onShow(pin) {
      if (pin.kind === 'place') {
        explorer?.element.scrollIntoView({ block: 'start' });
        explorer?.stage.bring(pin.longitudeDeg, pin.latitudeDeg);
        return;
      }
      const figure = [...document.querySelectorAll<HTMLElement>('[data-figure]')].find(
        ({ dataset }) => dataset.figure === pin.path,
      );
      figure?.scrollIntoView({ block: 'center' });
    },
    onPick() {
      setPicking(true);
      explorer?.element.scrollIntoView({ block: 'start' });
      explorer?.stage.element.focus({ preventScroll: true });
    },
    onSave: () => saveFile(`${fileName()}.review.json`, writeReview(review.review)),
    async onFiles(files) {
      for (const file of files) {
        const refusal = review.merge(file.name, await file.text());
        if (refusal) alert(refusal);
      }
    },
    onClose: () => setOpen(false),
  });
  const opener = element('button', { type: 'button', className: 'review-open' });
  opener.addEventListener('click', () => setOpen(true));
  const count = () => {
    const said = review.review.comments.filter(
      ({ answers, state }) => answers === null && state === 'open',
    ).length;
    opener.textContent = said > 0 ? `${say(words.title)} ${said}` : say(words.title);
  };
  review.follow(count);
  count();
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') setPicking(false);
  });
  const setOpen = (isOpen: boolean) => {
    document.body.classList.toggle('reviewing', isOpen);
    sheet.hidden = !isOpen;
    opener.hidden = isOpen;
    marks.setActive(isOpen);
    if (!isOpen) setPicking(false);
  };
  document.body.append(opener, sheet);
  setOpen(false);
}

/** The name of the page's file without its ending. */
function fileName(): string {
  const last = decodeURIComponent(location.pathname.split('/').pop() ?? '');
  return last.replace(/\.html?$/i, '') || 'report';
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
