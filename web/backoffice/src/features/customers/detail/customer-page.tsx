import { useState } from 'react';
import type { CustomerView } from '../../../../../../contracts/identity/customer.ts';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { type PageParams, pagingOf } from '../../../ui/table/paging.ts';
import { OrderTable } from '../../orders/list/order-table.tsx';
import { AccountBadge } from '../account-badge.tsx';
import { useCustomer } from '../customer-queries.ts';
import { AddressBook } from './address-book.tsx';
import { Profile } from './profile.tsx';

const PARENT = { title: 'Customers', href: Router.Customers() };

/** One customer: who they are, where they have things sent, what they bought. */
export function CustomerPage({ uid }: RouteParams['Customer']) {
  const { data, error, refetch } = useCustomer(uid);
  if (data) return <CustomerShown customer={data} />;
  return (
    <>
      <PageHeader title="Customer" parent={PARENT} />
      {error ? <ErrorState error={error} onRetry={refetch} /> : <Loading />}
    </>
  );
}

function CustomerShown({ customer }: { readonly customer: CustomerView }) {
  const { uid, account, displayName } = customer;
  const seesOrders = useCan('orders.read');
  return (
    <>
      <PageHeader
        title={displayName ?? account?.email ?? 'Guest'}
        parent={PARENT}
        sign={<AccountBadge account={account} />}
        subtitle={displayName === undefined ? undefined : account?.email}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
        {seesOrders ? <OrdersOf uid={uid} /> : <AddressBook customer={customer} />}
        <div className="flex min-w-0 flex-col gap-5">
          <Profile customer={customer} />
          {seesOrders && <AddressBook customer={customer} />}
        </div>
      </div>
    </>
  );
}

function OrdersOf({ uid }: { readonly uid: string }) {
  const [page, setPage] = useState<PageParams>({});
  return (
    <Section title="Orders" flush>
      <OrderTable
        listing={{ customerId: uid }}
        paging={pagingOf(page)}
        onGo={setPage}
        empty={<EmptyState title="Nothing ordered yet" />}
      />
    </Section>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading the customer" className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
      <Skeleton className="h-80" />
      <Skeleton className="h-80" />
    </div>
  );
}
