import { Modal } from '@mantine/core';
import { type TextKey, useText } from '../i18n/text.ts';

const groups: readonly { title: TextKey; rows: readonly (readonly [string, TextKey])[] }[] = [
  {
    title: 'keys.edit',
    rows: [
      ['Ctrl Z', 'keys.undo'],
      ['Ctrl Shift Z · Ctrl Y', 'keys.redo'],
      ['H', 'keys.history'],
      ['G', 'keys.siteTable'],
      ['V', 'keys.select'],
      ['S', 'keys.addSite'],
      ['E', 'profile.tool'],
      ['L', 'link.tool'],
      ['[ · ]', 'keys.azimuth'],
      ['− · =', 'keys.tilt'],
      ['Delete', 'keys.remove'],
      ['Esc', 'keys.escape'],
      ['Ctrl O', 'keys.open'],
      ['Ctrl S', 'keys.save'],
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
