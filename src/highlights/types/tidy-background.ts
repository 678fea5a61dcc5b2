import { observed } from '../observed.ts';
import { hygieneWeight } from '../type.ts';

/**
 * H22 (S48), group F: the background is clean and calm, and its decoration suits the brand or product.
 *
 * Settled: taste and fit are for people; no machine answer is accepted, only hints.
 */
export const tidyBackground = observed({ number: 22, id: 'tidy-background', group: 'F', weight: hygieneWeight });
