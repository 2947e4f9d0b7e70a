import { Notice } from '../../../../design/signs/notice.tsx';
import { useOnline } from '../live/use-online.ts';

/** Says that the network is gone: what is shown is how things were. */
export function OfflineNotice() {
  if (useOnline()) return null;
  return (
    <div className="pb-5">
      <Notice tone="warn" title="You are offline">
        This page shows how things were when the network went. It goes on by itself when it is back; until then nothing can be
        changed.
      </Notice>
    </div>
  );
}
