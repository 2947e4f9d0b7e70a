import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLiveQuery } from '../../../app/live/use-live.ts';

/** Looks at the lists again whenever one of the newest letters is parked, parked again or replayed, by whomever. */
export function useLettersLive(): void {
  const client = useQueryClient();
  const { value } = useLiveQuery(
    'dead letters, the newest',
    ({ db, sdk }) => sdk.query(sdk.collection(db, 'deadLetters'), sdk.orderBy('at', 'desc'), sdk.limit(20)),
    (data, id) => `${id} ${JSON.stringify(data)}`,
  );
  const seen = value?.join();
  useEffect(() => {
    if (seen !== undefined) client.invalidateQueries({ queryKey: ['dead-letters', 'list'] }).catch(() => undefined);
  }, [client, seen]);
}
