import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import { ShapeRefusal } from './shape-refusal.ts';

/** The placemarks of a KML document. @throws ShapeRefusal when it is none. */
export function kmlFeatures(text: string): Feature<Geometry | null>[] {
  let root: ReturnType<DOMParser['parseFromString']>;
  try {
    root = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new ShapeRefusal(`不是有效的 XML：${reason}`, `no valid XML: ${reason}`);
  }
  const name = root.documentElement?.localName;
  if (name !== 'kml') {
    throw new ShapeRefusal(`根元素为 ${name}，应为 kml`, `its root is ${name}, expected kml`);
  }
  return kml(root).features;
}
