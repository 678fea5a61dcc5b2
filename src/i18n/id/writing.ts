/** How figures and times are written; the rest (thousands, months, countries) is known for each `locale`. */
export const writing = {
  /** The language with its country, as BCP 47 writes it. */
  locale: 'id-ID',
  hour: 'jam',
  minute: 'mnt',
  second: 'dtk',
  /** Between hour and minute. */
  point: '.',
  thousand: 'rb',
  million: 'jt',
  billion: 'M',
  trillion: 'T',
  /** Whether a space stands before those four: Rp48,2 jt. */
  spaced: true,
};
