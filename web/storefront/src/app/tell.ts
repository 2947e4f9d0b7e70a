/** Tells something in passing; what shows it is loaded when there is something to tell. */
export function tell(
  text: string,
  more: { tone?: 'neutral' | 'danger'; action?: { label: string; run: () => void } } = {},
): void {
  import('../../../design/overlays/toasts.tsx').then(
    ({ toast }) => toast(text, more),
    () => undefined,
  );
}
