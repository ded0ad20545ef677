/** Path in a report's pack of the share of a zone that a service has at the end of a year. */
export function zoneFigurePath(
  scenarioId: string,
  year: number,
  zoneId: string,
  serviceId: string,
): string {
  return `results/${scenarioId}/years/${year}/zones/${zoneId}/services/${serviceId}/percent`;
}
