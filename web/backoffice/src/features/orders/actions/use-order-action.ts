import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { orderKeys } from '../order-queries.ts';
import type { ActionProps } from './action-props.ts';

interface Action<Input> {
  readonly run: (input: Input) => Promise<unknown>;
  /** What is told when it is done. */
  readonly done: string;
}

/** Does something to an order: says so, closes its dialog, and has everything that shows the order fetched anew, also when it failed. */
export function useOrderAction<Input>({ order, onClose }: Pick<ActionProps, 'order' | 'onClose'>, { run, done }: Action<Input>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => {
      toast(done);
      onClose();
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: orderKeys.one(order.id) }),
        client.invalidateQueries({ queryKey: orderKeys.lists }),
      ]),
  });
}
