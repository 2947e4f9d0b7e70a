const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The instants from which and up to which days of this browser's time zone run; what is no day of the calendar is left out. */
export function instantsOf(from: string | undefined, to: string | undefined): { readonly from?: string; readonly to?: string } {
  const start = timeOf(from, '00:00:00.000');
  const end = timeOf(to, '23:59:59.999');
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

function timeOf(day: string | undefined, clock: string): string | undefined {
  if (day === undefined || !DAY.test(day)) return undefined;
  // Without a zone, it is read in the browser's own.
  const time = new Date(`${day}T${clock}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
