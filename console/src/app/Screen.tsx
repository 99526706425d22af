import { ExchangeScreen } from '../screens/exchanges/ExchangeScreen';
import { ExchangesScreen } from '../screens/exchanges/ExchangesScreen';
import { HoldsScreen } from '../screens/holds/HoldsScreen';
import { LoopsScreen } from '../screens/loops/LoopsScreen';
import { useRoute } from './route';

export function Screen() {
  const route = useRoute();
  switch (route.screen) {
    case 'exchange':
      return <ExchangeScreen key={route.id} id={route.id} />;
    case 'exchanges':
      return <ExchangesScreen />;
    case 'holds':
      return <HoldsScreen />;
    default:
      return <LoopsScreen key={route.id ?? ''} opened={route.id ?? null} />;
  }
}
