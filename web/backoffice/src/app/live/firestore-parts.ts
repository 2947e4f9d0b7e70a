// Named one by one, so that a bundler leaves the rest of Firestore out of the part that this file is loaded as.
export {
  collection,
  connectFirestoreEmulator,
  doc,
  getDoc,
  getFirestore,
  limit,
  onSnapshot,
  orderBy,
  query,
  where,
} from 'firebase/firestore';
