import { useMessages } from '../../app/messages/shell.ts';
import { useArrival } from '../../app/navigation/arrival.ts';

/** The front of the shop. */
export function HomePage() {
  const { brand } = useMessages();
  useArrival(brand);
  return <h1 className="display px-8 py-20 text-6xl outline-none">{brand}</h1>;
}
