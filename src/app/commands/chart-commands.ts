import { takeUp } from '../shell/map-tools.tsx';
import type { AppState, Tool } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

/** What draws brings the schemas along, which the first picture does without. */
const sketches = () => import('../state/sketch-actions.ts');

const tools = [
  { id: 'box', key: 'X', text: 'map.box', words: 'rectangle marquee 矩形' },
  { id: 'lasso', key: 'Q', text: 'map.lasso', words: 'freehand loop 圈选' },
  { id: 'measure', key: 'M', text: 'map.measure', words: 'ruler distance bearing area 测距 面积' },
  { id: 'drawZone', key: 'P', text: 'map.drawZone', words: 'polygon area 多边形 区域' },
  { id: 'drawLane', key: 'N', text: 'map.drawLane', words: 'fairway line 航道' },
  { id: 'drawRoute', key: 'R', text: 'map.drawRoute', words: 'ferry line 航线 轮渡' },
] as const satisfies readonly { readonly id: Tool; readonly [word: string]: string }[];

/** Selecting by areas, measuring and drawing, and going on with what is drawn. */
export const chartCommands: readonly Command[] = [
  ...tools.map(
    ({ id, key, text, words }): Command => ({
      id: `tool.${id}`,
      group: 'tools',
      name: textName(text),
      keywords: words,
      keys: [key],
      isOn: ({ tool }) => tool === id,
      available: ({ ready }) => ready,
      run: () => takeUp(id),
    }),
  ),
  {
    id: 'sketch.end',
    group: 'tools',
    name: { zh: '测量、绘制：结束', en: 'Measuring, drawing: end' },
    keys: ['Enter'],
    inPalette: false,
    available: hasOpenSketch,
    run: async () => (await sketches()).endSketch(),
  },
  {
    id: 'sketch.back',
    group: 'tools',
    name: { zh: '测量、绘制：撤去上一点', en: 'Measuring, drawing: take the last point back' },
    keys: ['Backspace'],
    inPalette: false,
    repeats: true,
    available: ({ sketch }) => sketch !== null,
    run: async () => (await sketches()).removeSketchPoint(),
  },
  {
    id: 'sketch.clear',
    group: 'tools',
    name: { zh: '测量、绘制：清除', en: 'Measuring, drawing: clear' },
    keys: ['Escape'],
    inPalette: false,
    available: ({ sketch }) => sketch !== null,
    run: () => appStore.setState({ sketch: null }),
  },
  {
    id: 'shape.delete',
    group: 'tools',
    name: { zh: '删除所选的自绘区域或线', en: 'Delete the selected drawn zone or line' },
    keys: ['Delete'],
    available: ({ ownShape }) => ownShape !== null,
    run: async () => {
      const { ownShape } = appStore.getState();
      const { removeShape } = await import('../state/own-shape-actions.ts');
      if (ownShape) removeShape(ownShape);
    },
  },
];

function hasOpenSketch({ sketch }: AppState): boolean {
  return sketch !== null && !sketch.ended;
}
