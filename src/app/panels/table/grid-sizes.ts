/** Of the table's lines and its first column, in px; the style sheet has them too. */
export const rowHeightPx = 25;
export const headHeightPx = 28;
export const tickWidthPx = 34;
