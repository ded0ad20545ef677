import { createTheme, type ModalProps, Tooltip } from '@mantine/core';

/** Mantine as far as it shows: our type, radii and motion. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 80 } } }),
    // as Modal.extend gives it, without bringing dialogs into the first load
    Modal: {
      defaultProps: {
        centered: true,
        shadow: 'none',
        transitionProps: { duration: 160, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.25 },
        classNames: {
          content: 'dialog',
          header: 'dialog-header',
          title: 'dialog-title',
          body: 'dialog-body',
        },
      },
    } satisfies { defaultProps: Partial<ModalProps> },
  },
});
