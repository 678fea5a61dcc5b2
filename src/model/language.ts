/** The languages that a site can have, by their codes (ISO 639-1). The texts of each are a folder in `src/i18n`. */
export const langs = ['id', 'en'] as const;
export type Lang = (typeof langs)[number];
