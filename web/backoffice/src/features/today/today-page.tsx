import { PageHeader } from '../../ui/page-header.tsx';

/** What happens in the shop today. */
export function TodayPage() {
  return <PageHeader title="Today" />;
}
