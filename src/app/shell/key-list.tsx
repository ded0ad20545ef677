import { Modal } from '@mantine/core';
import { type TextKey, useText } from '../i18n/text.ts';

const groups: readonly { title: TextKey; rows: readonly (readonly [string, TextKey])[] }[] = [
  {
    title: 'keys.edit',
    rows: [
      ['Ctrl Z', 'keys.undo'],
      ['Ctrl Shift Z · Ctrl Y', 'keys.redo'],
      ['Shift Click · Ctrl Click', 'keys.toggles'],
      ['Shift Drag', 'keys.boxes'],
      ['Ctrl A', 'keys.all'],
      ['Alt Drag', 'keys.copies'],
      ['Ctrl C · Ctrl V', 'keys.clipboard'],
      ['Ctrl D', 'keys.duplicate'],
      ['← · → · ↑ · ↓', 'keys.nudge'],
      ['Ctrl', 'keys.noSnap'],
      ['[ · ]', 'keys.azimuth'],
      ['Shift [ · Shift ]', 'keys.rotate'],
      ['Ctrl Drag', 'keys.rotateBall'],
      ['− · =', 'keys.tilt'],
      ['O', 'keys.onOff'],
      ['K', 'keys.lock'],
      ['Delete', 'keys.remove'],
      ['Esc', 'keys.escape'],
      ['Ctrl O', 'keys.open'],
      ['Ctrl S', 'keys.save'],
    ],
  },
  {
    title: 'keys.tools',
    rows: [
      ['V', 'keys.select'],
      ['X', 'map.box'],
      ['Q', 'map.lasso'],
      ['S', 'keys.addSite'],
      ['M', 'map.measure'],
      ['P', 'map.drawZone'],
      ['N', 'map.drawLane'],
      ['R', 'map.drawRoute'],
      ['Backspace', 'keys.removeSketch'],
      ['Enter', 'keys.endSketch'],
      ['E', 'profile.tool'],
      ['L', 'link.tool'],
    ],
  },
  {
    title: 'keys.view',
    rows: [
      ['1 – 9 · 0', 'keys.layers'],
      ['I', 'keys.card'],
      ['← · →', 'keys.years'],
      ['A', 'keys.antennas'],
      ['T', 'keys.rail'],
      ['?', 'keys.list'],
    ],
  },
];

/** Every key and what it does. */
export function KeyList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={440}
    >
      {groups.map(({ title, rows }) => (
        <section key={title} className="key-group">
          <h3>{t(title)}</h3>
          <dl>
            {rows.map(([keys, text]) => (
              <div key={text}>
                <dt>
                  {keys.split(' · ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
