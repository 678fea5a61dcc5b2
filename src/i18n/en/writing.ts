/** How figures and times are written. */
export const writing = {
  locale: 'en-GB',
  hour: 'h',
  minute: 'min',
  second: 's',
  point: ':',
  thousand: 'K',
  million: 'M',
  billion: 'B',
  trillion: 'T',
  spaced: false,
};
