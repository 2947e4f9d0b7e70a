import type { ComponentProps } from 'react';
import { toast } from '../../../../design/overlays/toasts.tsx';
import { Confirm } from './confirm.tsx';

/** A change that can be sent, as `useMutation` has it. */
interface Change<V> {
  readonly mutate: (variables: V, on: { readonly onSuccess: () => void }) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

type ConfirmChangeProps<V> = Omit<ComponentProps<typeof Confirm>, 'open' | 'busy' | 'onConfirm'> & {
  readonly change: Change<V>;
  /** What the change is sent with. */
  readonly of: V;
  /** What is told when it is done. */
  readonly done?: string;
};

/** Asks before a change is sent, sends it, and goes away when it is done. `error` stands in for the change's own. */
export function ConfirmChange<V>({ change, of, done, onClose, ...words }: ConfirmChangeProps<V>) {
  const { mutate, isPending, error } = change;
  const onSuccess = () => {
    if (done !== undefined) toast(done);
    onClose();
  };
  return <Confirm error={error} {...words} open busy={isPending} onClose={onClose} onConfirm={() => mutate(of, { onSuccess })} />;
}
