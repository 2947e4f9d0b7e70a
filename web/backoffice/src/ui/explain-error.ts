import { isShopError, type ShopErrorCode } from '../../../../sdk/shop-error.ts';

/** What went wrong and what to do about it, in words for staff. */
export type Explanation = { readonly title: string; readonly advice: string };

const KNOWN: Partial<Record<ShopErrorCode, Explanation>> = {
  network: { title: 'The shop cannot be reached', advice: 'Check your network. Nothing was changed.' },
  not_found: { title: 'There is no such thing', advice: 'It may have been removed, or the address is mistyped.' },
  forbidden: { title: 'Your role may not do this', advice: 'Ask an owner of the shop if your work needs it.' },
  contention: { title: 'Too much at once', advice: 'Others are changing the same thing. Nothing was changed; try again.' },
  deadline_exceeded: { title: 'This took too long', advice: 'It may or may not have been done: look before you repeat it.' },
  precondition_failed: { title: 'Somebody else was faster', advice: 'This was changed since you opened it. Look at it anew.' },
  not_cancelable: { title: 'The order cannot be canceled any more', advice: 'Its state has changed meanwhile.' },
  wrong_status: { title: 'This is not possible any more', advice: 'The state has changed meanwhile.' },
  amount_too_large: { title: 'That is more than is left', advice: 'Look at what remains, and enter less.' },
  last_owner: { title: 'The shop would have no owner', advice: 'This is the last one: make somebody else an owner first.' },
  account_not_eligible: {
    title: 'This account cannot have a role',
    advice: 'It is a guest’s, is disabled, or its e-mail address is not verified.',
  },
  api_key_already_shown: {
    title: 'The key was made, and its text is lost',
    advice: 'Its answer did not arrive. Revoke the key that is in the list now, and make another.',
  },
  internal: { title: 'Something broke on our side', advice: 'Try again. If it stays, pass on the request id.' },
};

/** Explains a failure; what the shop said stands in where nothing better is known. */
export function explain(error: unknown): Explanation {
  if (!isShopError(error)) return { title: 'Something went wrong', advice: 'Try again. If it stays, reload the page.' };
  return KNOWN[error.code] ?? { title: 'That was refused', advice: error.message };
}
