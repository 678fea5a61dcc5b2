/** Words that carry no subject. Not indexed in long texts; ignored in a query that has any other word. */
export const stopWords = `
ada adalah agar aja akan aku anda atau bahwa banget begitu belum bisa boleh bukan buat bagaimana cara dalam dan dapat
dari deh dengan di dia dong dulu gak ga gitu hanya harus ini itu iya jadi jika juga kak kakak kalau kalo kami kamu kan
karena ke kita kok lagi lah loh mana masih mau mereka nah nanti ngga nggak nih oleh pada para pun rp saja sama sampai
sangat saya se sebagai secara sedang seperti serta si sih sudah supaya tapi telah tersebut tetapi tidak tuh untuk udah
yaitu ya yang yuk
a an and are as at be but by can do for from has have how i if in into is it its not of on or our so than that the their
them then there they this to was we what when which who will with you your
`;
