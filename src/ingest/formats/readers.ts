import type { TableReader } from '../file-context.ts';
import { creatorCenter } from './creator-center.ts';
import { partnerCenter } from './partner-center.ts';
import { sellerCenter } from './seller-center.ts';

/** The exports known by their contents. A new format is one file and one line here. */
export const tableReaders: readonly TableReader[] = [sellerCenter, creatorCenter, partnerCenter];
