import { Link } from '@swan-io/chicane';
import { Compass, Lock } from 'lucide-react';
import { buttonClass } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Router } from '../router.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useStaff } from '../session/staff.ts';

const home = (
  <Link to={Router.Today()} className={buttonClass({ look: 'secondary' })}>
    To today
  </Link>
);

/** There is no page at this address. */
export function NotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <EmptyState sign={<Compass size={28} aria-hidden />} title="There is no page here" action={home}>
        <p>The address may be mistyped, or what stood here was removed.</p>
      </EmptyState>
    </>
  );
}

/** There is a page, and the role may not see it. */
export function NotAllowed({ title }: { readonly title: string }) {
  const { role } = useStaff();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState sign={<Lock size={28} aria-hidden />} title={`${title}: not for your role`} action={home}>
        <p>You work here as {role}. If your work needs this page, ask an owner of the shop for another role.</p>
      </EmptyState>
    </>
  );
}
