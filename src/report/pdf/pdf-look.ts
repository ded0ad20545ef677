/** Colours of the report in print: those of the page's light theme. */
export const pdfColours = {
  ink: '#15212a',
  ink2: '#46555f',
  ink3: '#64737d',
  rule: '#dfe5e8',
  rule2: '#c2ccd2',
  paper2: '#f4f7f8',
  good: '#14704f',
  warning: '#8f5600',
  warningSoft: '#fbf0dc',
  bad: '#b02a20',
} as const;

/** The name under which reports know their font. */
export const pdfFontFamily = 'Noto Sans SC';

/** Measures of a page, points. */
export const pdfPage = {
  widthPt: 595.28,
  sideMarginPt: 48,
  /** Between the margins. */
  textWidthPt: 499.28,
  /** Largest height of a picture: two with their captions find room on a page. */
  pictureHeightPt: 300,
  footPt: 52,
} as const;

/** Sizes of text, points. Chinese is never under 8.25, but in tables that would not fit. */
export const pdfSizes = {
  title: 24,
  chapter: 17,
  heading: 11.5,
  headline: 19,
  body: 9.5,
  table: 8.5,
  small: 8.25,
} as const;
