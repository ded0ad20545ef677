declare module 'virtual:report-viewer' {
  /** The script of reports' pages, bundled. */
  export const reportViewer: string;
}
