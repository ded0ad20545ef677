/** What the chart's tools and colours say, in English. */
export const chartEn = {
  map: {
    label: 'Chart',
    tools: 'Tools',
    select: 'Select and drag',
    selectTools: 'Ways to select',
    box: 'Select by a box; also Shift-drag on the sea',
    lasso: 'Select by a loop drawn by hand',
    measure: 'Measure distance and bearing',
    drawTools: 'Draw a zone, lane or route',
    drawZone: 'Draw a zone',
    drawLane: 'Draw a lane',
    drawRoute: 'Draw a route',
    addSite: 'Add a site',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole region',
    loading: 'Opening the chart…',
    attribution:
      'Coastline and turbines © OpenStreetMap contributors (ODbL) · base points: declaration of the Government of China, 15 May 1996 · all else schematic',
  },
  colouring: {
    title: 'Colour sites by',
    own: 'own colour',
    year: 'year',
    status: 'status',
    owner: 'owner',
    backhaul: 'backhaul',
    host: 'host',
    other: 'other',
    none: 'No site has a colour of its own yet.',
  },
};
