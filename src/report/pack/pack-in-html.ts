const opening = '<script type="application/json" id="offing-pack">';
const closing = '</script>';

/** A pack's JSON as it stands in a page: nothing in it may end the script early. */
export function packScript(json: string): string {
  return `${opening}${json.replaceAll('<', '\\u003c')}${closing}`;
}

/** The JSON of the pack in a report's page; null when there is none, or its end is missing. */
export function packJsonInHtml(html: string): string | null {
  const start = html.indexOf(opening);
  if (start < 0) return null;
  const end = html.indexOf(closing, start);
  return end < 0 ? null : html.slice(start + opening.length, end);
}
