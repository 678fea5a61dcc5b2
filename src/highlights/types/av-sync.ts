import { observed } from '../observed.ts';
import { hygieneWeight } from '../type.ts';

/**
 * H28 (S54), group G: a speaking host's voice fits her lips without a visible delay; while she is out of the
 * picture, what is heard still fits what is shown.
 *
 * Settled: an analysis can test the lips only, so alone it gives partly at most; a delay it measured is not_met.
 */
export const avSync = observed({
  number: 28,
  id: 'av-sync',
  group: 'G',
  weight: hygieneWeight,
  media: 'part',
  needs: ['observation', 'media'],
});
