import * as z from 'zod/mini';
import { Button } from '../../../../design/controls/button.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { useLiveDocument } from '../../app/live/use-live.ts';

const Versioned = z.object({ version: z.int() });

interface NewerVersionProps {
  /** The path of its document: `products/P1`. */
  readonly path: string;
  /** The version that the form was filled from. */
  readonly version: number;
  readonly dirty: boolean;
  readonly onShow: () => unknown;
}

/** Tells at once when somebody else saves what is being looked at. */
export function NewerVersion({ path, version, dirty, onShow }: NewerVersionProps) {
  const live = useLiveDocument(
    path,
    ({ db, sdk }) => sdk.doc(db, path),
    (data) => Versioned.parse(data).version,
  );
  if (live.value === undefined || live.value === null || live.value <= version) return null;
  return (
    <div className="pb-5">
      <Notice
        title="Somebody saved this just now"
        action={
          !dirty && (
            <Button size="sm" look="secondary" onClick={() => onShow()}>
              Show it
            </Button>
          )
        }
      >
        {dirty ? 'Go on: when you save, you will see both and choose.' : 'You look at what it was before.'}
      </Notice>
    </div>
  );
}
