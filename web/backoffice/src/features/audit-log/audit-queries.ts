import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AuditAction } from '../../../../../contracts/identity/documents.ts';
import type { listAuditLog } from '../../../../../contracts/identity/endpoints.ts';
import { request } from '../../app/session/shop.ts';

/** What the audit log is narrowed by, and which page of it. */
export interface AuditListing {
  readonly actorId?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly targetId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of the audit log, newest first. */
export function useAuditLog(listing: AuditListing) {
  return useQuery({
    queryKey: ['audit-log', listing],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined && value !== ''));
      const { body } = await request<typeof listAuditLog>({ method: 'GET', path: '/v1/audit-log', query, signal });
      return body;
    },
  });
}
