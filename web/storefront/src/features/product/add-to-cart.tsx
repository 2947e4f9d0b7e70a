import { Check } from 'lucide-react';
import { useState } from 'react';
import type { SkuAvailability } from '../../../../../contracts/catalog/published/published-files.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { Stepper } from '../../../../design/controls/stepper.tsx';
import { showCart } from '../../app/cart-panel.ts';
import { useMessages } from '../../app/messages/shell.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { addToCart } from '../../app/shop/market.ts';
import { tell } from '../../app/tell.ts';

interface AddToCartProps {
  readonly sku: string;
  readonly title: string;
  readonly stock: SkuAvailability | undefined;
}

/** How many, and into the cart with them. */
export function AddToCart({ sku, title, stock }: AddToCartProps) {
  const words = useProductMessages();
  const [quantity, setQuantity] = useState(1);
  const { state, add } = useAdding(sku, title);
  const { stock: short } = useMessages();
  const out = stock?.availability === 'out';
  const label = stock?.availability === 'preorder' ? words.order : words.add;
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      <Stepper
        label={words.quantity}
        value={quantity}
        less={words.less}
        more={words.more}
        disabled={out}
        onChange={setQuantity}
      />
      <Button
        size="lg"
        className="h-[42px]! min-w-44 flex-1"
        busy={state === 'adding'}
        disabled={out}
        onClick={() => add(quantity)}
      >
        {state === 'added' && <Check size={18} aria-hidden />}
        {out ? short.out : label}
      </Button>
    </div>
  );
}

/** For how long the button shows that it is done. */
const GLAD_MS = 1_800;

function useAdding(sku: string, title: string) {
  const words = useProductMessages();
  const [state, setState] = useState<'idle' | 'adding' | 'added'>('idle');
  const add = (quantity: number): void => {
    setState('adding');
    addToCart(sku, quantity).then(
      () => {
        setState('added');
        setTimeout(() => setState('idle'), GLAD_MS);
        tell(words.added(title), { action: { label: words.openCart, run: () => showCart(true) } });
      },
      (error: unknown) => {
        setState('idle');
        tell(isShopError(error, 'invalid_input') ? words.tooMany : words.addFailed, { tone: 'danger' });
      },
    );
  };
  return { state, add };
}
