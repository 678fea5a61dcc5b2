import { observed } from '../observed.ts';

/**
 * H24 (S50), group F: a setting that draws viewers in: a digital or themed background, outdoors, where the
 * product is made or stored, or a home scene.
 *
 * Settled: any one kind is enough; the observer's note says which.
 */
export const creativeSetting = observed({ number: 24, id: 'creative-setting', group: 'F', onceIsEnough: true });
