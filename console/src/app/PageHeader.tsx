import type { ReactNode } from 'react';
import { ColorSchemeButton } from './ColorSchemeButton';
import { Navigation } from './Navigation';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function PageHeader({ title, children }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <span className={classes.product}>
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={20} height={20} />
        Duplex
      </span>
      <h1 className={classes.title}>{title}</h1>
      <Navigation />
      <span className={classes.space} />
      {children}
      <ColorSchemeButton />
    </header>
  );
}
