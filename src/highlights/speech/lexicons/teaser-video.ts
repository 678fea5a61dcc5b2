export const teaserWords = {};
