import { useForm } from 'react-hook-form';
import type { AccountView } from '../../../../../../contracts/identity/staff.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useFindAccount } from '../staff-queries.ts';

interface FindAccountProps {
  readonly onFound: (account: AccountView) => void;
  readonly onCancel: () => void;
}

const NOT_AN_ADDRESS = 'This is no e-mail address.';
const NO_SUCH = 'No account has this e-mail address. Ask them to sign up in the storefront first.';

/** Finds an account by its e-mail address. */
export function FindAccount({ onFound, onCancel }: FindAccountProps) {
  const { find, submit, register, formState } = useLookUp(onFound);
  const { email: wrong } = formState.errors;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        submit(event).catch(() => undefined);
      }}
    >
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="off"
        error={wrong?.message}
        {...register('email', {
          required: 'Whose account is it?',
          pattern: { value: /^\s*\S+@\S+\.\S+\s*$/, message: NOT_AN_ADDRESS },
        })}
      />
      {find.error !== null && wrong === undefined && <ErrorState error={find.error} compact />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          Not now
        </Button>
        <Button type="submit" busy={find.isPending}>
          Find the account
        </Button>
      </div>
    </form>
  );
}

function useLookUp(onFound: FindAccountProps['onFound']) {
  const find = useFindAccount();
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { email: '' } });
  const submit = handleSubmit(async ({ email }) => {
    try {
      onFound(await find.mutateAsync(email.trim()));
    } catch (error) {
      const says = isShopError(error, 'not_found') ? NO_SUCH : isShopError(error, 'invalid_input') && NOT_AN_ADDRESS;
      if (says) setError('email', { message: says }, { shouldFocus: true });
    }
  });
  return { find, submit, register, formState };
}
