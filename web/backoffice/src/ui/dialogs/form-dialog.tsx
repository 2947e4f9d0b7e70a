import type { ComponentProps } from 'react';
import { Confirm } from './confirm.tsx';

type FormDialogProps = Omit<ComponentProps<typeof Confirm>, 'open' | 'onConfirm'> & {
  /** Sends the form, as react-hook-form's `handleSubmit` makes it; what it rejects with is told by `error`. */
  readonly onSubmit: () => Promise<unknown>;
};

/** A form in a dialog. */
export function FormDialog({ onSubmit, ...words }: FormDialogProps) {
  return (
    <Confirm
      {...words}
      open
      onConfirm={() => {
        onSubmit().catch(() => undefined);
      }}
    />
  );
}
