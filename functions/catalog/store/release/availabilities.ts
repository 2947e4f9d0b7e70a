import type { Firestore } from 'firebase-admin/firestore';
import { AvailabilityOfSku } from '../../../../contracts/catalog/documents.ts';
import { collection } from '../../../kit/store/collection.ts';
import { unitOfWork } from '../../../kit/store/unit-of-work.ts';
import type { Availabilities } from '../../ports.ts';

const availability = collection(AvailabilityOfSku);

/** What inventory said of SKUs, in Firestore. The sequence of its word makes an inbox needless: a repeat is not later. One read, one write. */
export function availabilitiesStore(db: () => Promise<Firestore>): Availabilities {
  return {
    note: async (said) => {
      await unitOfWork(await db(), async (work) => {
        const known = await availability.read(work, said.sku);
        if (known && known.sequence >= said.sequence) return;

        availability.put(work, said.sku, said);
      });
    },
  };
}
