import { createTheme, type MantineColorsTuple } from '@mantine/core';

const clinic: MantineColorsTuple = [
  '#eef6fb', '#dbe9f2', '#b5d1e5', '#8bb8d8', '#69a3cd', '#4f94c5', '#3d86ba', '#2b6f9f', '#1f5f8b', '#154c72',
];

// The greys of the dark scheme, tinted as in colors.css.
const dark: MantineColorsTuple = [
  '#e4e9ee', '#c3ccd4', '#a3b0bc', '#7d8b98', '#46525d', '#323c46', '#212a33', '#1a2128', '#161c22', '#12171c',
];

export const theme = createTheme({
  primaryColor: 'clinic',
  primaryShade: { light: 8, dark: 7 },
  colors: { clinic, dark },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
});
