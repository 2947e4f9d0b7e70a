import type {
  addAddress,
  getMe,
  listAddresses,
  removeAddress,
  replaceAddress,
  updateMe,
} from '../../contracts/identity/endpoints.ts';
import type { Request } from '../request.ts';
import type { Account } from './account.ts';

/** Profile and addresses of whoever is signed in. */
export function profileBy(
  request: Request,
  newId: () => string,
): Pick<Account, 'profile' | 'updateProfile' | 'addresses' | 'addAddress' | 'replaceAddress' | 'removeAddress'> {
  return {
    profile: async () => (await request<typeof getMe>({ method: 'GET', path: '/v1/me' })).body,
    updateProfile: async (body, ifMatch) =>
      (await request<typeof updateMe>({ method: 'PATCH', path: '/v1/me', body, ifMatch })).body,
    addresses: async () => {
      const { body, version = 0 } = await request<typeof listAddresses>({ method: 'GET', path: '/v1/me/addresses' });
      return { items: body.items, version };
    },
    addAddress: async (body) =>
      (await request<typeof addAddress>({ method: 'POST', path: '/v1/me/addresses', body, idempotencyKey: newId() })).body,
    replaceAddress: async (addressId, body, ifMatch) => {
      const call = { method: 'PUT', path: '/v1/me/addresses/{addressId}', params: { addressId }, body, ifMatch } as const;
      return (await request<typeof replaceAddress>(call)).body;
    },
    removeAddress: async (addressId) => {
      await request<typeof removeAddress>({ method: 'DELETE', path: '/v1/me/addresses/{addressId}', params: { addressId } });
    },
  };
}
