/**
 * Words for the same thing, one group a line, phrases parted by `|`. The first one names the group.
 * Compared by roots, so forms need not be listed; a phrase counts only when its words stand next to each other.
 */
export const synonyms = `
skincare | skin care | perawatan kulit | perawatan wajah
giveaway | give away | bagi hadiah | bagi bagi hadiah | hadiah gratis | undian
ongkir | ongkos kirim | biaya kirim
gratis ongkir | bebas ongkir | free ongkir | gratis ongkos kirim
makeup | make up | riasan | tata rias
hijab | kerudung | jilbab
cod | bayar di tempat
checkout | check out | co
diskon | potongan harga | korting
flash sale | flashsale | obral kilat | promo kilat
voucher | kupon
hp | handphone | ponsel | telepon genggam | smartphone
sunscreen | tabir surya | sunblock
parfum | minyak wangi | pewangi badan
lipstik | lipstick | gincu
baju | pakaian | busana
kaos | kaus | t shirt | tshirt
sepatu | shoes
tas | bag
ulasan | review | testimoni | testi
penonton | pemirsa | viewer | viewers
penjualan | sales
gmv | omzet | omset
komentar | komen | comment
unboxing | buka paket
siaran langsung | live streaming | livestream
kreator | creator | konten kreator
pembawa acara | host
cta | call to action | ajakan bertindak
demo | demonstrasi | peragaan
bahasa setempat | bahasa daerah | bahasa lokal
pencahayaan | lighting
latar | latar belakang | background
suara | audio
stok | stock | persediaan
ukuran | size
garansi | warranty | jaminan
original | ori | asli
anak | kids
pria | cowok | laki laki
wanita | cewek | perempuan
oleh oleh | buah tangan
camilan | cemilan | snack
rumah tangga | peralatan rumah
perlengkapan bayi | kebutuhan bayi
pelembap | pelembab | moisturizer | moisturiser
pembersih wajah | sabun muka | facial wash | cuci muka
tren | trend | viral
termurah | harga terendah | harga terbaik
`;
