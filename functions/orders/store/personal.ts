import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { Address } from '../../../contracts/address.ts';
import type { Order } from '../../../contracts/orders/documents.ts';
import { Contact } from '../../../contracts/orders/endpoints.ts';
import type { Sealed } from '../../../contracts/sealed.ts';
import type { Vault } from '../../kit/crypto/vault.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { Orders, Placing } from '../ports.ts';

/** The personal fields of an order, sealed with the customer's data key and bound to the order's document. */
export async function sealPersonal(
  work: Work,
  vault: Vault,
  placing: Placing,
): Promise<{ contact: Sealed; shippingAddress: Sealed | undefined }> {
  const { orderId, customerId, contact, shippingAddress } = placing;
  const key = await vault.read(work, customerId);
  return {
    contact: key.seal(contact, `orders/${orderId}#contact`),
    shippingAddress: shippingAddress && key.seal(shippingAddress, `orders/${orderId}#shippingAddress`),
  };
}

/** Opens the personal fields of an order; the key is the one they were sealed with, whoever owns the order now. */
export async function openPersonal(
  db: Firestore,
  vault: Vault,
  orderId: string,
  order: Order,
): ReturnType<Orders['openPersonal']> {
  const key = await unitOfWork(db, (work) => vault.read(work, order.contact.key));
  const contact = Contact.parse(key.open(order.contact, `orders/${orderId}#contact`));
  if (!order.shippingAddress) return { contact };
  return { contact, shippingAddress: z.parse(Address, key.open(order.shippingAddress, `orders/${orderId}#shippingAddress`)) };
}
