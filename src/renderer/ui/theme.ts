/** Mantine dressed in Jalon's tokens: ink and paper, no coloured button, one focus ring. */
import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Switch,
  Tooltip,
} from '@mantine/core'

/** Ten steps of one ink; Mantine picks by index, and the tokens below decide what is really shown. */
const ink: MantineColorsTuple = [
  '#f4f6f7',
  '#e4e9ec',
  '#c7d0d6',
  '#a7b4bd',
  '#8a98a2',
  '#65717b',
  '#44515c',
  '#2b3a46',
  '#1b2a37',
  '#16212b',
]

/** What Mantine takes for its greys in the dark: from the text to the window, the tokens of the scheme (tokens.css). */
const dark: MantineColorsTuple = [
  '#e9edef',
  '#b9c4cb',
  '#98a5ae',
  '#74838d',
  '#2b373f',
  '#25313a',
  '#1e2830',
  '#182027',
  '#10161b',
  '#0c1115',
]

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  colors: { ink, dark },
  black: '#16212b',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 8,
  cursorType: 'pointer',
  // The primary ink is dark on light and light on dark: what is written on it follows.
  autoContrast: true,
  respectReducedMotion: true,
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '16px', xl: '17px' },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'ink', size: 36 } }),
    Button: Button.extend({ defaultProps: { h: 36, px: 14, fz: 14, fw: 600 } }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'none',
        radius: 10,
        // The placeholder is a child that a menu may not have; without it the first item takes the focus.
        withInitialFocusPlaceholder: false,
        // A menu with room neither below nor above lies over its button rather than out of the window.
        middlewares: { shift: { crossAxis: true, limiter: undefined, padding: 8 } },
      },
    }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: 16 } }),
    Popover: Popover.extend({ defaultProps: { radius: 12, shadow: 'none' } }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, fz: 13, radius: 6 } }),
  },
})

const tokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--danger-ink)',
  '--mantine-color-ink-filled': 'var(--primary)',
  '--mantine-color-ink-filled-hover': 'var(--ink-2)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--ink-2)',
  '--mantine-color-ink-light': 'var(--sunken)',
  '--mantine-color-ink-light-hover': 'var(--sel)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-ink-text': 'var(--ink-2)',
  '--mantine-color-ink-outline': 'var(--ink)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
}

/** The same names in both schemes: the tokens themselves change with the scheme. */
export const tokenVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens })
