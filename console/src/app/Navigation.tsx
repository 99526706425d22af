import classes from './Navigation.module.css';
import { useRoute } from './route';

const places = [
  { screen: 'loops', address: '#/loops', label: 'Loops' },
  { screen: 'holds', address: '#/holds', label: 'Holds' },
  { screen: 'exchanges', address: '#/exchanges', label: 'Exchanges' },
] as const;

export function Navigation() {
  const { screen } = useRoute();
  const here = screen === 'exchange' ? 'exchanges' : screen;
  return (
    <nav className={classes.places} aria-label="Screens">
      {places.map((place) => (
        <a key={place.screen} href={place.address} aria-current={place.screen === here ? 'page' : undefined}>
          {place.label}
        </a>
      ))}
    </nav>
  );
}
