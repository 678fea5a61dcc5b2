/** English and mixed lines for a host who switches languages. */
export const english = {
  greet: [
    'Hi everyone, welcome to the live, grab a seat.',
    'Halo guys, welcome back, for those who just joined.',
    'Good evening, buat yang dari luar kota, thank you for coming.',
  ],
  fill: [
    'So this is the build, let me show you up close.',
    'Honestly for this price the finish is better than I expected.',
    'Guys look at the finish, it feels solid.',
    'I have been using this one for two weeks, daily driver gue.',
    'No sponsor ya, gue beli sendiri yang ini.',
    'Let me zoom in a bit, sorry kalau blur.',
    'Inside the box ada manual sama kartu garansi.',
    'For international viewers, we only ship within Indonesia, sorry.',
  ],
  cart: [
    'Just tap the yellow basket, number {no}, easy.',
    'If you want it, check out now, pilih warna dulu ya guys.',
    'Add to cart first, mikirnya nanti sambil nonton.',
  ],
  invite: [
    'Drop your questions in the comment, gue jawab satu-satu.',
    'Tell me what phone you use, biar gue kasih tahu cocok atau nggak.',
    'Type one if you can hear the difference.',
  ],
  close: [
    'Thank you guys for tonight, see you on the next live.',
    'Good night everyone, jangan lupa bayar pesanannya ya.',
  ],
} as const;
