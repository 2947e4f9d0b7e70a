import { useQuery } from '@tanstack/react-query';
import type { Me } from '../../../../../../contracts/identity/profile.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { shop } from '../../../app/shop/shop.ts';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { accountMessages } from '../messages/account-messages.ts';
import { PROFILE_FIELDS, type ProfileValues, valuesOf } from './profile-values.ts';

interface ProfileConflictProps {
  readonly mine: ProfileValues;
  readonly onKeepMine: (theirs: Me) => void;
  readonly onTakeTheirs: (theirs: Me) => void;
}

/** The profile was saved elsewhere first: what it says there beside what was typed here, and which of the two it shall be. */
export function ProfileConflict({ mine, onKeepMine, onTakeTheirs }: ProfileConflictProps) {
  const { profileForm: words } = accountMessages.use();
  const {
    data: theirs,
    isError,
    error,
    refetch,
  } = useQuery({
    queryKey: ['profile-elsewhere'],
    queryFn: () => shop.account.profile(),
    gcTime: 0,
    staleTime: 0,
  });
  if (isError) return <FailureNotice error={error} retry={refetch} />;
  return (
    <Notice tone="warn" title={words.conflict}>
      <p>{words.conflictText}</p>
      {theirs ? <Compared mine={mine} theirs={valuesOf(theirs)} /> : <Skeleton className="my-3 h-20 bg-surface" />}
      {theirs && (
        <p className="flex flex-wrap gap-3 pt-2">
          <Button size="sm" onClick={() => onKeepMine(theirs)}>
            {words.keepMine}
          </Button>
          <Button size="sm" look="secondary" onClick={() => onTakeTheirs(theirs)}>
            {words.takeTheirs}
          </Button>
        </p>
      )}
    </Notice>
  );
}

function Compared({ mine, theirs }: { readonly mine: ProfileValues; readonly theirs: ProfileValues }) {
  const { profileForm: words } = accountMessages.use();
  const differing = PROFILE_FIELDS.filter((field) => mine[field].trim() !== theirs[field]);
  return (
    <table className="my-3 w-full text-left text-[13px]">
      <thead>
        <tr className="text-muted">
          <th className="py-1 pr-4 font-normal">
            <span className="sr-only">{words.title}</span>
          </th>
          <th className="py-1 pr-4 font-normal">{words.theirs}</th>
          <th className="py-1 font-normal">{words.yours}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((field) => (
          <tr key={field} className="border-t border-line align-top">
            <th className="py-1.5 pr-4 font-medium">{words[field]}</th>
            <td className="py-1.5 pr-4">{theirs[field] || words.blank}</td>
            <td className="py-1.5">{mine[field] || words.blank}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
