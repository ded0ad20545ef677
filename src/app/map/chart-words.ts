/** What stands below the neat line. */
export const chartCredits = {
  zh: '© OpenStreetMap contributors (ODbL) · 不作航海用',
  en: '© OpenStreetMap contributors (ODbL) · not for navigation',
} as const;

/** What the canvas is called. */
export const chartLabels = {
  zh: '江苏近海覆盖海图',
  en: 'Coverage chart of the Jiangsu sea',
} as const;
