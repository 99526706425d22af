import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import classes from './PageHeader.module.css';

const next: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const label: Record<MantineColorScheme, string> = { auto: 'as the system', light: 'light', dark: 'dark' };

export function ColorSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <button
      type="button"
      className={classes.scheme}
      onClick={() => {
        setColorScheme(next[colorScheme]);
      }}
    >
      Colours: {label[colorScheme]}
    </button>
  );
}
