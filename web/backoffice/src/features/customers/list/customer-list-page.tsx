import { Users } from 'lucide-react';
import type { CustomerSummary } from '../../../../../../contracts/identity/customer.ts';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import { FilterBar, FilterSearch } from '../../../ui/table/filter-bar.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import { type PageParams, pagingOf } from '../../../ui/table/paging.ts';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { AccountBadge } from '../account-badge.tsx';
import { askForEmail, useAskedEmail } from '../asked-email.ts';
import { useCustomers, useFoundCustomer } from '../customer-queries.ts';

const NONE = <span className="text-muted">–</span>;
const COLUMNS: readonly Column<CustomerSummary>[] = [
  { head: 'Customer', cell: ({ uid, account }) => <span className="break-all">{account?.email ?? uid}</span> },
  { head: 'Account', cell: ({ account }) => <AccountBadge account={account} /> },
  { head: 'Market', from: 'md', cell: ({ market }) => market ?? NONE },
  { head: 'Language', from: 'md', cell: ({ locale }) => locale ?? NONE },
  { head: 'Addresses', align: 'end', from: 'lg', cell: ({ addressCount }) => addressCount },
  {
    head: 'Registered',
    align: 'end',
    from: 'sm',
    cell: ({ registeredAt }) => (registeredAt === undefined ? NONE : <Timestamp at={registeredAt} />),
  },
];
const hrefOf = ({ uid }: CustomerSummary) => Router.Customer({ uid });

/** Customers, newest first; one is found by the whole e-mail address, since names are sealed. */
export function CustomerListPage(page: RouteParams['Customers']) {
  const email = useAskedEmail();
  return (
    <>
      <PageHeader title="Customers" />
      <div className="rounded-lg border border-line bg-surface pt-4">
        <FilterBar onClear={email === undefined ? undefined : () => askForEmail(undefined)}>
          <FilterSearch label="E-mail address" placeholder="Whole e-mail address" value={email} onChange={askForEmail} />
        </FilterBar>
        {email === undefined ? <AllCustomers page={page} /> : <FoundCustomer email={email} />}
      </div>
    </>
  );
}

function AllCustomers({ page }: { readonly page: PageParams }) {
  const paging = pagingOf(page);
  const listing = useCustomers(paging);
  return (
    <PagedTable
      caption="Customers"
      columns={COLUMNS}
      listing={listing}
      paging={paging}
      keyOf={({ uid }) => uid}
      hrefOf={hrefOf}
      empty={<EmptyState sign={<Users size={26} aria-hidden />} title="No customers yet" />}
      onGo={(next) => Router.push('Customers', { ...next })}
    />
  );
}

function FoundCustomer({ email }: { readonly email: string }) {
  const { data, error, refetch } = useFoundCustomer(email);
  return (
    <DataTable
      caption={`The customer with the e-mail address ${email}`}
      columns={COLUMNS}
      rows={data}
      keyOf={({ uid }) => uid}
      hrefOf={hrefOf}
      empty={
        <EmptyState sign={<Users size={26} aria-hidden />} title="Nobody has this address">
          <p>No account has the e-mail address {email}. Guests are found by the number of their order.</p>
        </EmptyState>
      }
      error={error}
      onRetry={refetch}
    />
  );
}
