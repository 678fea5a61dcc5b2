import { observed } from '../observed.ts';

/**
 * H3 (S29), group A: the host comes across as keen and sure of herself in voice, face and movement while she
 * explains or talks with viewers.
 *
 * Settled: no threshold is given and none would be honest; people judge it on a scale with anchors (the
 * observation's strength), best before they know the sales. Sorot reads no emotion by machine.
 */
export const enthusiasticHost = observed({ number: 3, id: 'enthusiastic-host', group: 'A' });
