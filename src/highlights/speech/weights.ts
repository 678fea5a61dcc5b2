/**
 * What the words of a sentence say of the spoken types: learnt from the development part of the labelled sentences by
 * tests/speech/learn.ts, which writes this file. Not edited by hand.
 */

/** The types by their number in `signWeights`. */
export const weighedTypes = [
  'product-demo',
  'call-to-action',
  'creative-format',
  'product-details',
  'product-value',
  'target-audience',
  'special-offers',
  'buyer-trust',
] as const;
export type WeighedType = (typeof weighedTypes)[number];

/** The sums of weights from which a sentence counts: when no rule fits, and when one does. */
export const leastSums: Record<WeighedType, { alone: number; withRule: number }> = {
  'product-demo': { alone: 0.5, withRule: -2.0 },
  'call-to-action': { alone: 0.5, withRule: -1.75 },
  'creative-format': { alone: 0.75, withRule: -1.25 },
  'product-details': { alone: 1.0, withRule: -1.5 },
  'product-value': { alone: 1.25, withRule: -1.5 },
  'target-audience': { alone: 1.5, withRule: -2.0 },
  'special-offers': { alone: 0.0, withRule: -2.25 },
  'buyer-trust': { alone: 0.75, withRule: -2.75 },
};

/** The sum from which a sentence is small talk, by the weights whose number follows the last type's. */
export const leastSmallTalk = -0.47;

/**
 * One sign a line, then `type:hundredths` for each type. A sign is a word, a stem (`tahan~`), two neighbours, or the
 * first (`^`) or last (`$`) word; the empty sign holds what every sentence starts from.
 */
export const signWeights = `
	0:-745 1:-649 2:-540 3:-457 4:-560 5:-539 6:-701 7:-558 8:-267
#n	0:94 1:49 2:66 3:161 4:59 5:30 6:173 7:40 8:-67
#n #n	2:29 3:21 4:1 5:-7 6:1 7:1 8:-6
#n #nn	1:-7 2:8 3:-46 4:-7 5:-33 6:-6 7:23
#n #rp	1:5 3:-16 5:-4
#n $	0:-50 1:65 2:-8 3:-5 4:-20 5:-34 6:-70 7:-47 8:98
#n ada	3:-12 6:3
#n aku	0:17 1:-1 6:45
#n anak	3:14 5:18 6:5
#n apa	0:-9 2:41
#n atasan	2:51 3:-17 4:-26 6:-1
#n atm	2:10 3:30 4:-3
#n b	2:11
#n bang	3:9 6:-2
#n baris	4:-20
#n baru	0:-1 2:-11 6:-1 7:-1 8:1
#n batang	0:21 1:19 4:-5
#n bawahan	2:51 3:-17 4:-26 6:-1
#n belasan	1:22 5:12 8:55
#n belum	1:-4 2:12 8:20
#n biji	1:1 2:-48 3:-18 6:54 7:-13 8:1
#n bisa	7:1
#n botol	0:-19 1:84 2:5 3:-30 4:29 5:-34 6:124 7:-2
#n box	4:49
#n buat	2:-13 3:66 4:-39 5:11 6:-5
#n buku	0:26 3:33 5:28
#n bulan	0:-40 1:-24 2:22 3:21 4:-27 5:41 6:15 7:91 8:-32
#n bungkus	0:-1 1:-29 3:-23 4:17 6:74 7:-24
#n celana	2:-3 3:-2 6:39
#n cuma	1:6 3:-4 4:-1 6:35
#n cup	4:-12 5:15
#n d	3:14 4:5
#n dapat	3:-2 5:1 6:3
#n dari	2:2 3:4 6:-27 8:24
#n derajat	3:22 5:-33
#n detik	0:67 2:25 3:15 4:32 6:-9 7:-1 8:-1
#n di	2:-9 4:-19 5:10 8:55
#n duanya	1:39 3:-26 4:-8 5:-24 6:30 7:20
#n dus	3:-1 5:-10 6:70 7:-1
#n giga	2:4 3:95 5:22 6:20 7:5
#n gram	0:19 2:-1 3:80 6:-1
#n gratis	0:27 4:13 6:2
#n hal	2:33 4:-8 5:-1
#n hari	0:-43 2:15 3:-49 4:37 5:-50 6:-116 7:149 8:-2
#n helai	3:-25 4:-21 6:13
#n hitam	1:28 3:-11
#n inci	0:20 3:70 4:21 7:-1
#n ini	0:31 1:19 3:-12
#n itu	1:-26 2:-26 3:-13 6:-7
#n jadi	1:9 2:-16 4:-52 6:87 7:-5
#n jam	0:-25 1:-12 2:12 3:1 4:79 5:63 6:-12 7:-53 8:27
#n jangan	1:-33 2:-13
#n jari	0:8 1:4 2:64 3:-49 4:-25 5:-28
#n jenis	4:31 5:-5
#n kabel	6:31 7:38
#n kak	1:-1 3:28 6:1
#n kalau	3:1
#n kaleng	3:9
#n kali	0:17 1:-3 2:18 3:-25 4:1 5:10 6:-14 7:47 8:47
#n kancing	5:11
#n kaos	2:-1
#n karung	6:20 8:13
#n ke	1:-12 2:-39 3:15 4:22 5:-6
#n kilo	0:-4 1:-3 3:70 4:65 5:38 6:-5 7:3 8:10
#n kiri	0:-17 2:26 3:-1
#n kok	1:-23 3:-5
#n kotak	1:-20 5:-2 6:11 7:5
#n l	3:9 4:-14
#n lampu	3:4 5:-6 6:1
#n langsung	2:-8 5:93 6:-4
#n lapis	1:-11 3:71 4:94 5:-14 7:29 8:-3
#n layer	3:42 6:-22
#n lembar	1:2 3:-14 6:19 7:-9
#n liter	2:-18 3:106 4:80 7:-1 8:-1
#n lubang	3:51 5:3
#n lusin	0:-1 5:8 6:5
#n malam	1:-1 2:31 3:9 4:28 6:-10 7:-1 8:-19
#n mangkok	0:1 3:26 4:-1 8:3
#n masih	3:4 4:44
#n mata	0:15 2:-10 4:-1 7:-8
#n menit	0:32 1:1 2:-2 3:-35 4:35 5:-1 6:-8 8:1
#n meter	0:-1 1:46 3:77 4:-36 5:-8 6:2 7:-26
#n mili	0:-1 2:-19 3:94 4:10 6:-1 7:2 8:-2
#n minggu	0:-14 1:33 2:16 3:-57 4:165 5:37 8:-17
#n mingguan	3:1 4:24 5:20
#n monitor	1:25 4:10 5:6
#n mukena	6:6 7:8
#n ons	5:-13 8:17
#n orang	0:16 1:74 2:-29 4:-8 5:-9 6:47 8:-1
#n pack	1:3 6:10
#n pagi	1:3 2:5
#n pasang	1:-1 3:-16 4:-1 5:-1 6:19 8:-2
#n pcs	0:-7 4:-8 6:9 7:-1
#n pintu	0:-2 5:-29
#n piring	3:70
#n potong	1:-41 2:7 3:10 6:40 7:-10
#n puluhan	3:12 5:23
#n ratusan	2:6
#n ruas	2:36
#n saja	2:7 3:-17 4:-3 5:-1
#n salah	1:-8
#n sampai	0:23 2:-1 3:14 8:-7
#n sampek	4:1 5:18
#n sekarang	1:1 5:-6 6:34
#n sekat	0:19 3:56 6:10
#n sendok	2:54 3:-21 4:-46
#n senti	0:1 1:-1 3:93 4:24 5:59 6:-26 7:-5 8:-1
#n set	0:23 3:27 6:34
#n setel	6:21
#n setengah	1:9 2:-18 3:39 6:10 7:1
#n shade	3:2 5:8
#n sisi	0:42 2:44 3:-71 4:1 5:9 6:-1 8:-3
#n sore	1:18 2:-41 7:54
#n sudah	1:-1
#n susun	1:4 3:22 4:-1
#n tahun	0:5 2:-4 3:44 5:66 6:3 7:116 8:-10
#n tangan	0:14 3:-27 4:39
#n tapi	1:4 2:33
#n terus	1:1 2:3 8:-4
#n tetes	0:1 2:3
#n tidak	3:7
#n tiganya	0:4 2:23 6:-19
#n tinggi	3:19
#n tingkat	3:16 6:-1
#n tinta	3:7
#n titik	1:5 2:-9 4:52 6:15
#n tombol	3:-15
#n toples	1:1 2:-1 3:-10 4:-1 6:35 7:-1
#n ukuran	7:17
#n varian	3:3 6:4
#n wajah	8:-4
#n warna	2:-16 3:43 4:-34 5:-23 6:-1 7:37
#n watt	8:24
#n xl	2:-6 3:29 4:-16 5:5 6:1 7:-1
#n ya	0:-45 1:15 3:-62 4:-1 5:-28 6:-87 7:-11
#n yang	0:1 1:-15 3:-1 4:-13 5:-20 6:3 7:-23
#n1	0:32 1:36 2:67 3:21 4:4 5:45 6:89 7:27 8:-47
#n1 #n	0:2 3:-10 4:6 5:2
#n1 #n1	0:60 1:-20 2:-71 3:51 5:34 6:2 7:165 8:-12
#n1 #nn	1:6 3:-6 6:8
#n1 $	0:42 1:89 3:-1 4:25 6:-10 7:-38 8:-1
#n1 ada	2:-12 6:14 7:1
#n1 biji	1:15 2:-1 8:3
#n1 botol	0:20 3:15 4:27 5:-1 6:-4 7:21
#n1 buat	0:2 2:-17 3:7 4:-4 6:-3 7:26
#n1 cod	6:2 7:39
#n1 di	0:41 3:1
#n1 gratis	2:-5 3:-27 4:8 6:1 7:-1
#n1 halaman	2:3 4:72 5:41
#n1 ini	2:13
#n1 kali	0:45 2:-20 5:1 7:23
#n1 kilo	0:10 2:-17 3:42 4:14 5:32
#n1 lagi	1:-1 8:-14
#n1 lembar	1:15 4:-18
#n1 liter	1:-1 2:-2 3:29 5:1 7:16
#n1 masih	1:10 4:-4
#n1 meter	3:18 4:-22 7:-19
#n1 nomor	2:23
#n1 orang	0:6 1:11 4:-13 7:-1
#n1 pakai	2:1
#n1 paket	4:36 6:12
#n1 pilih	6:1
#n1 saja	2:-3
#n1 sampai	1:7 2:-6 3:-4 4:4 5:3 6:-2 7:-1
#n1 sarung	6:4
#n1 satunya	2:-15
#n1 sebelum	0:-1 2:-1 4:36 7:30
#n1 senti	2:19 4:1 5:-21
#n1 set	1:-12 2:-8 3:12 5:-16 6:16
#n1 setengah	3:2 4:-1 5:7
#n1 tahun	1:17 5:9 6:-5 7:127
#n1 tangan	0:1 4:35
#n1 tidak	5:-5
#n1 toples	5:-3
#n1 unit	1:1
#n1 ya	0:-6 5:10 6:52
#n1 yang	1:-3 3:-25 4:-7 5:-44 7:-1
#nn	0:91 1:81 2:-69 3:308 4:99 5:71 6:205 7:15 8:-181
#nn #n	1:-6 2:24 3:-43 4:12 6:49
#nn #nn	0:11 1:2 3:42 4:-22 5:27 7:17
#nn $	0:-1 1:-15 2:-1 3:-84 4:-91 5:-78 6:46 7:-17 8:-3
#nn ada	0:-1 1:1 3:78 4:-49 6:-20 7:40
#nn aku	0:43 3:70 4:-17 5:26
#nn ambil	3:-26 6:2
#nn atm	2:1 7:2
#nn ayo	1:15 4:1
#nn baju	6:-9 7:-1
#nn baru	3:-9 6:-23
#nn berat	3:-25 5:-1
#nn biji	0:5 1:-13 3:3 5:51 7:-19
#nn botol	0:7 1:-14 2:11 3:-27 5:9 6:-1
#nn buat	0:-10 3:11 4:24 5:53 7:-3
#nn buku	1:8 4:29 6:37
#nn bulan	1:1 2:4 3:10 5:-1 7:3
#nn buruan	1:40 2:-4 3:-11 5:12 6:2
#nn cocok	3:26 4:-14
#nn cuma	1:1 3:-13 4:-1 5:-10 6:29
#nn dapat	1:-2 3:-8 7:-10
#nn dari	0:-5 1:9 2:-37 3:-55 4:-28 5:-16 6:148 7:47 8:-1
#nn denier	3:16 4:9 7:1
#nn derajat	0:15 3:43
#nn detik	0:37 1:-1 3:-30 4:28 5:-2 6:6
#nn di	2:-1 3:-31 8:63
#nn dikirim	1:-4 3:5 6:1
#nn enak	3:6 4:-4 5:22
#nn es	2:-2 3:42 4:40 8:-2
#nn garansi	3:14
#nn giga	0:-1 1:-1 3:84 5:32 7:43
#nn gram	0:8 2:-95 3:156 4:52 5:32 6:-33 7:2 8:-17
#nn gsm	0:-2 3:33 4:-6 6:-12
#nn halaman	3:90 4:-5 5:-5 7:-6
#nn harga	1:2 3:14 6:17
#nn hari	4:-4 5:-5 6:14 7:76 8:-1
#nn helai	2:13
#nn hertz	0:13 3:20 4:-9
#nn inch	0:13 3:42 4:-4
#nn inci	1:9 3:13 4:21
#nn ini	1:9
#nn itu	2:37 3:-31 7:1
#nn itung	3:-1 6:23
#nn jadi	0:1 1:8 2:-2 3:-29 4:-88 5:-42 6:163 7:22
#nn jam	0:-2 1:-1 2:12 4:49 6:-5 7:13
#nn jatuhnya	4:1
#nn juga	3:-14 5:-2 6:3
#nn kalau	1:16 2:-12 3:1 4:-15 5:8 6:72 7:1
#nn kali	0:52 1:-9 2:-6 3:95 4:61 5:-15 7:8 8:-1
#nn kata	3:-1
#nn katun	3:3
#nn kayu	1:17 5:-9
#nn ke	0:-27 1:18 2:-1 3:-11 4:-71 5:-17 6:41
#nn keping	0:-1 2:-1 3:38 5:28 6:-8 7:3
#nn khusus	7:17
#nn kilo	1:1 2:49 3:-78 4:-76 5:11 6:-39 7:12 8:-24
#nn klik	1:14 3:-5 4:11 5:26 6:11 7:-1
#nn lagi	3:-4 6:5
#nn langsung	1:1 4:25 7:-8
#nn lebar	3:20 5:-1
#nn lembar	0:-5 1:22 3:45 4:46 5:29 6:3 7:-4
#nn lewat	0:-1 2:4 3:-2 4:-4 5:-2 6:24 8:13
#nn liter	2:-7 3:75 4:-1 5:5
#nn mah	2:-1 3:107 4:36 5:12 7:-1
#nn malam	5:-3 6:24 7:-1 8:-2
#nn masih	3:-30 8:26
#nn menit	0:-2 2:56 3:-1 4:1 5:26 6:30 7:-9 8:-12
#nn meter	0:-6 2:44 3:-22 4:18 6:-1 7:-1
#nn mili	0:-2 1:-27 2:-25 3:176 4:8 5:2 7:24 8:-10
#nn miligram	3:3 5:3
#nn milimeter	3:35 4:3
#nn ml	1:-12 2:-2 3:75 4:-1 6:-11
#nn nah	2:-4 4:-16 5:-10
#nn newton	3:26 4:27 6:5
#nn ons	1:18 3:51 4:-2 5:20
#nn orang	1:6 2:-7 3:-6 4:-2 5:-90 6:37 7:12 8:65
#nn oz	0:5 2:-3 3:32 4:25 5:-6
#nn pa	2:-1 3:41 4:8 7:17
#nn padahal	6:65
#nn panjang	1:31 4:-5
#nn pas	1:-1 3:-46
#nn pasti	2:11 6:-1
#nn pcs	6:72 7:-2
#nn pembeli	1:-1 3:-27 6:20
#nn pencet	1:5 2:-8 3:-7 6:3
#nn plus	1:15 3:-48 4:-21
#nn potong	3:-2 5:48
#nn potongan	1:43 3:4 6:3
#nn psi	2:-1 3:9 4:-14
#nn ribunya	1:54 2:-7 3:-1 4:12 5:20 6:94
#nn s	0:-2 3:1 4:5 5:-1
#nn saja	0:14 2:-7 3:-21 4:-32 5:-5 6:149 7:-6 8:6
#nn sama	1:-1
#nn sampai	0:-2 1:-1 2:21 3:46 4:-1 5:52 6:4
#nn saset	4:-14 5:12
#nn saya	2:1 4:-3 6:-14
#nn sekali	0:-3
#nn sekarang	0:-5 1:-1 4:6 6:54
#nn senti	0:25 3:104 4:-1 6:9 7:-3
#nn setengah	2:19 3:-1 4:-4 6:-1
#nn shade	1:-3 3:16
#nn silakan	3:-25 7:-9
#nn sok	3:-5
#nn sudah	0:22 8:-7
#nn tablet	6:-10
#nn tahun	0:-18 2:70 3:-47 4:-27 5:1 7:-45 8:-9
#nn tapi	1:2 2:4 3:-1
#nn tebal	5:3
#nn terus	3:-3
#nn tidak	0:-1 2:16 3:36 4:10 6:6
#nn tinggal	3:-5 4:-21 5:-7 6:5
#nn tinggi	2:-11 3:18 4:-20 5:-19
#nn tombol	3:45 4:-23 5:-1 6:-4
#nn turun	3:-1 6:6
#nn untuk	3:3 4:-13
#nn volt	1:-4 2:-1 3:78 4:-27 5:8 7:13
#nn warna	1:-1 2:-2 3:18 4:52 5:32 6:-14
#nn warnanya	6:2
#nn watt	0:-1 1:-5 3:190 4:40 6:-57 8:-1
#nn ya	0:-12 3:4 4:-26 5:-3 6:48 7:-1 8:39
#nn yang	3:-34 4:-5 5:-31
#nn yuk	1:1 3:-17 6:4
#pct	0:11 1:8 2:-59 3:259 4:139 5:24 6:213 7:17 8:-62
#pct #n	3:-148 4:-29 5:-9 6:123 7:-24
#pct $	0:2 1:-24 3:21 4:-9 6:51 7:61 8:102
#pct aku	0:15 3:8 4:21
#pct baru	3:12 4:33
#pct berat	2:35 3:-49 4:-18
#pct buat	2:-2 3:1 5:-20 6:6
#pct di	1:27
#pct jadi	3:114 6:-16
#pct jangan	2:14
#pct kakao	2:-6 3:25 4:58 5:29
#pct katun	5:3
#pct khusus	1:-1 3:-6
#pct makanya	1:1 3:16
#pct masuk	3:30 4:7 6:1 8:-1
#pct nomor	3:17 7:24
#pct plus	6:12
#pct sama	2:-1 4:20 6:-1
#pct sampai	2:-1 4:-4 6:28
#pct sekarang	1:-3 3:-1 6:1
#pct srgb	1:39 3:34 5:20
#pct sudah	3:-8 5:15 8:-8
#pct tanpa	0:24 3:2 4:23 5:-5
#rp	0:-43 1:105 2:-100 3:18 4:-57 5:-101 6:373 7:36 8:-159
#rp #n	1:10 2:2 3:2 4:-18 6:-10 7:1
#rp $	0:14 1:-41 2:-1 3:24 4:-2 6:21 7:-75 8:-11
#rp ada	3:33 6:11 7:1
#rp bebas	6:43
#rp biasanya	1:40 4:11 6:36
#rp botol	3:-63 6:-43 7:-1
#rp buat	3:-8 5:-71 6:15 7:66
#rp buruan	5:3
#rp dan	1:-1 6:2 7:39
#rp dapat	1:-10 5:10 6:-35
#rp dari	1:1 2:-2 3:-74 4:158 5:50 6:98 7:-4
#rp gram	2:53 3:42 7:15
#rp harganya	6:-1
#rp hemat	6:1
#rp itu	1:1 2:-1 6:34 7:43
#rp jadi	1:-1 3:23 6:9
#rp kak	3:9
#rp kalau	1:-4 3:-35 4:39 6:12 7:-21
#rp kilo	3:6 7:5
#rp klaim	0:23 1:22
#rp lagi	6:11
#rp langsung	1:45 3:35 4:-17 5:39 6:26 7:-12
#rp lebih	1:26 3:16
#rp mah	0:14 1:-1 2:-9 3:95 5:13 6:-51
#rp malam	3:-1 4:-1 5:-29 6:9
#rp masih	1:14
#rp minimal	1:43 6:7 7:-1
#rp pas	3:-6 4:-1 5:-28
#rp pcs	3:-1 6:-9
#rp per	1:-1 3:-32 4:-2 5:-5 6:2 7:-7
#rp plus	3:-2 6:8 7:7
#rp saja	1:-3 4:-1 5:34 7:8
#rp sampai	1:-17 6:25
#rp sekarang	1:-19 2:-11 3:-2 6:14
#rp sudah	1:-4 4:11 6:40 7:-1
#rp tanpa	3:-8 6:1
#rp terus	1:2 6:19 7:31
#rp tinggal	0:14 1:1 2:-1 3:-8 4:-22 5:-17 6:7
#rp umat	6:-17
#rp untuk	1:1 5:-2 6:32 7:11
#rp ya	3:-2 6:8 7:-1 8:-1
#rp yang	1:-5 2:-18 3:-19 4:-1 5:-18 6:-108 7:-23
^ #n	0:-27 2:-48 3:-62 4:28 5:-1 6:178 7:5
^ #n1	1:-1 3:5 4:-41 5:-13 7:-22
^ #nn	0:-36 1:-2 2:11 3:-63 4:-18 5:-25 6:-8 7:-4 8:-1
^ #rp	1:-26 3:11 4:-15 5:-6 6:-130 8:-2
^ abon	2:-4 3:74 6:38 7:41
^ ac	8:11
^ acnya	2:-1 8:74
^ ada	0:-66 1:-55 2:-12 3:-58 4:-43 5:-17 6:-33 7:-66 8:-17
^ adek	8:4
^ adik	0:-16 3:-2 5:32 8:12
^ admin	1:-3 2:-1 5:25 7:-1
^ aduh	0:-11 1:-6 2:-19 3:-6 4:-10 5:-1 8:125
^ airnya	2:-17 4:34 6:4
^ akar	2:1 7:49
^ aki	1:-3 2:9 3:6 5:12 8:-6
^ aku	0:186 1:-16 2:31 3:46 4:45 5:-6 6:-33 7:79 8:-39
^ alat	2:25 3:-1 4:27 5:-21
^ alatnya	3:-1
^ alhamdulillah	3:-1 5:-1 6:-2 8:46
^ amak	0:1 4:8 8:-8
^ aman	4:-9 5:-19
^ ambek	1:22 6:38 7:-1
^ ambil	0:-13 1:17 2:-3 3:1 4:-1 5:-25 6:60 7:14
^ anak	0:-62 1:21 2:23 4:40 5:87 7:-24 8:-1
^ anakku	2:-31 4:-1 8:134
^ anjing	2:9 3:-1 7:-2 8:28
^ antingnya	1:15 3:8 4:1
^ apa	0:-10 3:-49
^ asal	2:-25
^ assalamualaikum	8:39
^ aturan	2:13 3:-2
^ aya	5:-21 8:-1
^ ayam	8:34
^ ayo	1:11 3:-1 5:-48 6:26
^ baby	3:-7 5:41
^ badan	1:7 4:20 8:-15
^ bagaimana	2:-1 8:53
^ bagus	2:-35 3:-2 4:-14 5:-2 7:-1 8:-27
^ bahan	0:8 2:-1 3:7 4:1 5:9 8:-1
^ bahannya	1:-1 2:-11 3:53 4:1 5:1 6:-26 7:1 8:-12
^ baju	1:-1 2:2 3:21 4:-1 5:28 6:-5 8:-53
^ bajunya	4:-12
^ balik	5:-10 8:1
^ balok	3:3 5:5
^ ban	2:2 8:19
^ bandeng	2:13 3:9
^ bang	0:1 1:-1 8:37
^ bantal	3:2 4:1 5:-1 7:15
^ banyak	0:7 1:-11 2:11 4:-1 5:-32
^ bapak	0:-1 3:-9 4:19 5:71 7:-2 8:7
^ barang	8:-5
^ barangnya	7:1
^ baru	2:-1
^ barusan	8:28
^ basreng	7:-1
^ baterai	1:13 2:14 3:-5 8:-1
^ baterainya	3:14 6:-2 7:3
^ batik	2:1 5:7 8:-1
^ bau	8:48
^ bayar	1:2 2:-2 3:-1 7:48
^ bayi	5:28 8:-42
^ bebas	3:2 5:-30 6:27 7:60
^ beda	2:10 3:-7 6:30
^ bedain	2:7 4:-1 7:-4
^ bedak	2:24 4:-2
^ bedaknya	4:-45 8:-2
^ bedanya	0:-1 2:1 3:-29 7:-1
^ begini	0:16 2:68 4:-9
^ belanja	2:-9
^ beli	0:-6 1:-28 2:1 3:-50 4:-23 5:-49 6:83 7:2 8:-14
^ belum	2:-13 3:-1 4:-13 5:-26 7:-60 8:-50
^ bentar	2:-9 4:-20 8:77
^ beras	2:15 3:7 7:30
^ beratnya	5:-8
^ besok	0:-25 1:-3 2:-7 3:-33 4:-12 5:-9 7:-76 8:35
^ best	8:-6
^ betul	1:4 2:-1
^ biar	0:-29 1:-1 2:2 4:-11
^ bibirku	2:-1 8:-12
^ bisa	1:-46 2:-48 3:-13 4:-71 5:-17 6:-1 7:32 8:-1
^ bismillah	0:40 2:-1 8:-2
^ blender	0:-1 2:-30 4:36 7:22
^ bli	2:8
^ bocah	3:-1 4:5 5:2 6:23
^ body	2:-13
^ bola	8:19
^ boleh	1:11 7:-1
^ bor	2:-10 3:36 4:15 7:6
^ bos	2:3
^ botol	0:-16 1:-1 2:-7 3:28 4:1 5:27 6:-48 7:8 8:-5
^ botolnya	0:9 2:-3 8:-6
^ box	4:-2
^ bpom	3:2
^ bro	7:14
^ brush	8:-27
^ buah	2:37 4:-6
^ buat	0:-7 1:3 2:-78 3:-132 4:82 5:259 6:54 7:-14 8:-37
^ buatan	3:11
^ bukan	1:-1 2:-124 3:-25 5:-35 7:-32 8:-1
^ buku	1:2 2:5 3:31 4:20 5:19 6:22
^ bukunya	0:-1 4:-14 5:-7
^ bulan	6:-12
^ bumbu	2:17 3:56 4:35 6:38
^ bun	2:-4 3:24 4:13
^ bunda	2:2 3:-4 4:5 5:24 6:9 7:-8 8:-1
^ bundling	1:32 3:-8 5:-1 6:15
^ buruan	1:13 3:-1 5:-5 6:6 7:1
^ burung	2:29 5:-1
^ busanya	2:-32 3:-4 4:1 5:-1
^ cabe	2:1 3:15
^ cak	1:10 6:24
^ cakep	8:-11
^ cantik	2:-1 3:-9 4:-32 5:-1
^ capsule	2:9 3:-3 4:-17
^ cara	0:-1 1:-6 2:100 3:1 4:-35 5:-4 7:-14 8:-6
^ cashback	1:-4 3:-21 4:-1 6:42
^ casing	3:23 6:7 7:17
^ cat	2:1 7:12
^ catokannya	3:-1
^ cek	2:8 7:2
^ celana	1:10 2:15 3:-5 5:4
^ cepat	1:8
^ ceritanya	2:69
^ cetakan	3:4 7:3
^ cewek	4:6 5:27
^ chargernya	3:17 7:11
^ checkout	1:101 2:-1 3:-1 6:-1 7:46
^ cicak	2:51 8:-2
^ cicilan	3:-26 4:-2 6:34 8:12
^ cik	3:11 6:1
^ claim	6:10
^ coba	0:65 1:-1 2:-39 4:55 6:-1 7:-4 8:-8
^ cobek	3:2
^ cocok	0:-1 1:29 2:-10 3:-28 4:4 5:-62 8:-1
^ cod	2:-9 3:-10 4:-3 5:-25 7:1
^ cokelat	3:15 4:26
^ cotton	3:22
^ cowok	0:-14 4:12 5:47
^ cuaca	4:-9 8:38
^ cuma	1:-1 5:-1
^ cushion	3:1 4:1 5:-1 7:-10
^ daeng	0:54 3:1 7:5
^ dalamnya	2:-1 3:12
^ dari	0:1 1:-7 2:-5 3:-72 4:-41 5:-16 6:61 7:-1 8:1
^ dasi	0:14 2:11 5:-2
^ daya	4:-2 7:-1
^ dengar	0:87 2:-3 8:-2
^ denim	1:18 2:-3 3:33 4:11 5:20
^ di	0:-10 1:-8 3:-22 4:-18 5:-1 6:-4 7:-10 8:16
^ diameternya	5:-24
^ dijamin	3:-1 8:-12
^ dikirim	1:-1 2:-3 3:-14 4:-48 5:-1 6:-1 7:40 8:-2
^ diminum	2:-11 3:-1 5:-21
^ diskon	1:-23 3:-105 4:-3 5:-93 6:1 7:3
^ dodolnya	0:34 1:16 3:-5 4:32 6:15
^ dompet	2:26 5:-6
^ dot	3:4 5:40 7:-21
^ dotnya	1:-1
^ dress	3:6 5:19
^ driver	5:37
^ duh	2:-3 4:-2 5:-1 8:50
^ dulu	0:-51 1:-62 2:-18 3:-51 4:-2 5:-9 6:-82 7:-77 8:-89
^ dumbbell	1:14 2:1
^ earphone	1:-1 3:4 4:49 5:-1 6:42 8:-14
^ eh	0:-11 1:-20 2:-50 3:-12 7:-2 8:130
^ emang	2:-34
^ enak	8:-19
^ es	0:9 3:-5 4:-8
^ etalase	1:-18 4:-6
^ finishnya	4:6
^ flash	1:50 2:-1 4:-1 6:57
^ flashdisk	3:24 5:13 7:11
^ follow	0:-1 1:151 2:-1 3:-4 4:-20 5:-1 7:-6 8:-1
^ foto	5:-16
^ foundation	2:1
^ frozen	3:12 7:29
^ gagangnya	1:1 2:-1 3:75 4:36
^ gamis	2:-10 3:8 5:83
^ gamisnya	3:-1 4:27 5:5 8:-2
^ gantungan	0:-2 1:17 4:-10
^ garansi	3:-63 5:-17 6:-20 7:-2
^ gas	1:26 3:-1 4:-1 6:8 7:24 8:13
^ gasan	4:-10 5:71 8:-15
^ gawe	5:73 8:-1
^ gelang	4:1 6:-34
^ gelasnya	2:-5 4:15 7:2
^ gendongan	3:34 4:-22 7:-4
^ gendongannya	4:-16 5:33
^ gerinda	4:33 6:-1
^ gigi	0:-7 8:48
^ gila	8:23
^ gini	2:17
^ gorden	5:3
^ gratis	0:-1 1:-9 2:-1 3:-25 4:-5 6:-18 7:19 8:-17
^ gula	2:5 3:-9 4:26
^ gulanya	3:26 4:2
^ guru	4:24 5:92
^ guys	0:12 8:-2
^ habis	0:-4 1:-7 2:-41 3:-4 4:9 5:1 8:71
^ hai	2:-2 4:52 8:49
^ hair	3:-1 4:11
^ halo	0:2 1:17 2:2 5:-7 7:-2
^ hamster	2:-2
^ hand	7:-1
^ handuk	2:17 3:-4 4:-56 6:1 7:21
^ hape	2:2
^ harga	1:-9 2:-13 3:-35 4:-2 5:-10 6:-33 7:-2 8:-2
^ harganya	1:-5 3:-49 4:-1 5:-1 6:-56 7:-1 8:-1
^ hari	3:-4 4:-1 8:74
^ hasil	3:46 7:8 8:-1
^ hayo	2:-14
^ headset	2:27 3:-4
^ helm	2:14 3:8 4:-42 7:24
^ helmnya	0:30 1:-19 2:11 3:6 4:15 7:34
^ hmm	8:-7
^ horas	2:-4 4:18 8:5
^ hp	2:-19 3:-11 8:29
^ hujan	0:-5 2:-15 3:-1 4:-2 8:119
^ hurufnya	2:-1 3:1 4:1 5:5
^ ibu	0:-8 1:-1 2:-48 3:-48 4:34 5:96 7:-16 8:37
^ ikan	2:26 3:-6 4:-37 5:-3 7:7
^ ikuti	1:68 2:28 5:-2
^ ini	0:95 1:-46 2:-30 3:83 4:59 5:-24 7:18 8:-38
^ isi	0:-1 1:-10 4:-27 6:3 7:-1
^ isinya	2:-1 3:22 4:28 5:-14 7:7
^ itu	1:-1 2:-160 3:-1 7:-1 8:127
^ iya	1:-1 2:-34 3:35 4:-21 5:-41 7:4 8:-11
^ jadi	0:-7 2:42 3:-5 4:-16
^ jahitan	3:26 4:11 7:-2
^ jahitannya	3:11 6:9 7:64
^ jaket	0:-1 3:40 4:55 5:21 6:11 7:10
^ jaketnya	7:-1
^ jalan	1:3 2:21 4:-3 5:3 7:-3 8:25
^ jalanan	8:39
^ jam	0:3 1:-1 5:29 6:-2 7:-5 8:-17
^ jaman	2:29 5:-1
^ jamnya	5:-1
^ jamu	2:3 4:-2 5:26
^ jangan	1:-9 2:-116 3:-23 5:-26 6:-9 7:-29 8:-26
^ jas	2:-8 3:29 5:46 8:-6
^ jepitannya	5:-1
^ jersey	1:22 3:-1 6:26 7:19
^ jilbab	2:-1
^ jogja	8:46
^ jok	5:-1 7:-8
^ jualan	3:-1 6:-5
^ kabel	0:-14 2:47 4:4 8:-29
^ kabelnya	3:13 8:-14
^ kaca	2:4 4:21 5:16
^ kacamata	2:34 4:3 5:15
^ kacamatanya	0:3 4:-10
^ kacanya	2:1 3:75 4:-6 5:15 7:14
^ kado	3:-1 5:38
^ kain	4:34 7:41
^ kainnya	0:1 3:-11 6:1 7:15
^ kak	1:3 2:63 3:30 4:-2 5:1 6:-35 7:28
^ kakek	2:26 8:-18
^ kaki	0:-4 2:8 3:-27 4:-13 5:29 8:-8
^ kalau	0:-26 1:-1 2:-74 3:-21 4:-8 5:9 6:-86 7:-79 8:-3
^ kalian	0:-1 1:-1 2:34 3:-10 4:-1 5:-7 6:15 7:-15
^ kalung	4:-1 6:40
^ kalungnya	4:4
^ kamera	2:7 4:12 8:-5
^ kameranya	0:-3 8:-1
^ kami	4:-1 5:-21 7:1
^ kampas	0:10 2:21 3:19 4:-29 7:23
^ kancingnya	2:-3 3:38 4:1 7:5
^ kandangnya	0:-3 2:-3 5:-32
^ kang	0:-9 1:8 2:-61 3:1 5:-7 8:123
^ kanggo	5:58
^ kantong	4:-10
^ kaos	0:-5 1:17 2:19 3:6 4:32 5:1 7:-2
^ kaosnya	3:44 5:7 7:8
^ kapan	0:-2 2:-5 3:-1 6:-23 7:-31 8:-8
^ kapur	3:8 7:2
^ kardusnya	8:-6
^ karena	2:-1
^ karetnya	2:-1
^ karpet	3:9 4:21 7:47
^ kasih	2:25 5:-21
^ kasur	0:5 2:-1 5:29 6:26
^ kata	4:-55 5:-1 8:-27
^ katanya	2:50 8:10
^ katong	2:7
^ katun	3:-2 5:-8 7:18
^ kayu	2:59 5:-16 7:1
^ kebaya	3:4 5:2
^ kebun	3:16 8:-17
^ kedaluwarsanya	3:29
^ kekecilan	7:13
^ kemarin	0:-10 1:-20 2:-4 3:-45 4:-57 5:-48 6:-72 7:-10 8:69
^ kemeja	0:-1 1:-12 2:13 3:-1 4:-23 5:-7
^ kenapa	2:85 3:-20 4:-34 5:-28 6:-1 7:-15 8:-15
^ kepala	8:-3
^ keponakan	2:-5 8:8
^ kerahnya	3:-50 4:9 5:-16
^ keringetan	8:31
^ keripik	6:5
^ kerja	4:13
^ kertas	4:-8
^ kertasnya	4:1
^ keset	4:-5 5:-20 7:37 8:-1
^ keyboard	2:10 3:36 5:-1 8:16
^ keyboardnya	1:2 2:-1 4:6 7:12 8:-1
^ khusus	2:-22 3:1 4:11 5:34 6:47
^ kipas	2:-11 3:-56 4:66 5:1 6:47 7:6 8:87
^ kipasnya	2:-3 3:-4 8:-1
^ kira	7:-2
^ kita	0:89 2:4 3:-39 4:4 6:-1 7:-51 8:14
^ klaim	1:42 2:-1 6:19 7:26
^ klik	0:-9 1:53 2:8 3:26 5:-41 6:19 7:4 8:-25
^ kok	2:-4 4:-1
^ koko	1:13 3:3 6:41
^ komisi	3:-4
^ kompor	2:8
^ koper	0:20 2:7 3:4 7:1
^ kopi	0:1 2:15 3:25 8:49
^ korset	4:40 5:1
^ kotak	4:9
^ kotaknya	0:-1
^ koyo	2:-15 4:17
^ krim	4:-20 6:18 7:49
^ ku	0:105 2:-8 4:9 7:15
^ kubuka	0:58 4:6 6:10
^ kucing	0:-40 2:70 3:-29 4:-49 6:-16 7:-4 8:99
^ kucingku	3:-4 8:66
^ kuku	0:-1 2:2 8:49
^ kulit	0:5 2:-1 3:-1 4:3 5:3 8:-39
^ kulitku	2:-25 5:-1
^ kulkas	0:-13 2:16 4:-15
^ kunci	0:8
^ kurirnya	8:-13
^ kurma	3:28 5:7
^ kursi	0:-1 4:-23 5:29 8:-17
^ kursinya	0:2 3:5 8:2
^ kusemprot	0:11 2:-13 4:-23 5:-3 7:17
^ lab	3:65 7:11
^ lagi	1:9 3:-1 8:48
^ lagu	2:16 4:-1 8:96
^ lagunya	2:-30 8:88
^ lah	0:8 8:27
^ laku	6:-5
^ lampu	0:3 2:-1 4:-23 5:-3 6:-30
^ lampunya	0:-5 4:1 5:-1 8:7
^ langsung	0:-12 1:90 2:-6 3:-17 4:-47 5:-27 6:27 7:38
^ laper	8:24
^ laptop	2:-28 3:-80 5:-1 8:-38
^ lari	6:-5
^ layar	2:-3 8:43
^ lebar	1:15 4:-1 5:-12
^ lebaran	4:-2 5:-8 8:31
^ lego	2:6 5:8
^ lemari	0:-1 3:-1 4:-4
^ lemarinya	7:-8
^ lha	0:4 3:-5
^ lidah	4:-30 8:47
^ lihat	0:86 2:48 3:1 4:-49 5:-23 8:-1
^ lilin	3:30 4:45 5:15 8:-4
^ lip	0:6 3:2 4:-1 6:1
^ lipstik	0:-6 1:-8 3:-11 5:-1
^ lipstiknya	3:-9
^ listrik	2:-9 8:1
^ live	8:-1
^ lucu	3:-4 5:-12 8:-47
^ lulur	2:1
^ lulurnya	4:42
^ maaf	2:-11 3:-2 4:-15 5:-6 7:-13 8:70
^ madu	3:20 4:1 5:11
^ mahasiswa	0:-5 4:19 5:92 6:-1
^ mainan	0:22 3:43 4:-1 5:48
^ makanan	2:-1 3:19 4:20 5:6 8:-15
^ makasih	1:-6 2:-14 3:-8 4:-9 6:77 8:-30
^ malam	4:-10 5:17 8:60
^ mama	0:-6 1:11 2:33 3:-9 6:1 8:16
^ mana	0:-1
^ mangga	1:5 5:-2 8:73
^ manis	5:-18
^ mantap	3:-1 7:-16
^ mas	1:1 2:-33 3:-6 4:38 5:-26 8:52
^ masa	2:1
^ masker	3:33 4:-1
^ maskernya	3:26 7:5
^ masuk	4:-4 5:-13
^ masukin	1:2 2:-4 4:32
^ masukkan	6:4
^ masyaallah	8:15
^ mata	2:5 3:19 5:-1
^ matcha	4:-9
^ mati	4:-9 8:25
^ matras	4:-10 8:-4
^ mau	0:-2 2:-11 3:-16 4:-16 5:-1 6:-1 7:8 8:4
^ mbah	2:4 4:-23 8:26
^ mbak	2:-16 3:-22 4:-46 5:4 7:41 8:60
^ media	2:23
^ meja	2:12 3:-22 4:56 5:4
^ mertua	2:46 4:7 8:7
^ mesin	2:28 4:-8
^ mesinnya	3:37 4:30
^ mic	7:-1 8:-10
^ micnya	4:-5
^ milih	2:13 3:-19
^ min	1:-10 2:-15
^ minggu	0:-1 4:-11 6:-10 8:2
^ minum	2:3
^ minyak	2:7 3:-1 4:56 5:1 6:5 7:-4
^ misal	6:-26
^ mitos	2:47 4:-1
^ mobil	8:12
^ model	0:-1 8:-18
^ mom	3:1 4:-13 7:-3
^ monggo	0:-1 1:36 2:-2 3:-22 4:7 6:10
^ motif	2:28
^ motor	2:-1 5:11
^ mouse	5:-17 6:18 7:2
^ mpok	3:55 5:25 6:-17
^ muat	3:22 5:-3 6:15
^ mudah	8:-4
^ mukena	0:2 3:24 4:6
^ mumpung	1:10 3:-4 6:1
^ murah	2:-3 3:-2 4:-16 5:-2 8:-32
^ mutiara	2:11 7:10
^ my	8:39
^ nah	0:-2 2:-25 3:-18 4:-16 5:53 6:8 7:34
^ nanti	0:-11 1:-17 2:-82 5:-1 6:-1 7:-30 8:22
^ nasi	2:78 4:-40 8:40
^ nenek	8:1
^ neng	3:45
^ newborn	2:-3 3:19 5:23
^ ngantuk	4:-1 8:84
^ ngopi	2:-16 8:51
^ niacinamide	3:46 4:20 5:-8 6:-3
^ nih	0:163 1:-9 3:-32 4:16 5:-73 6:65 7:19 8:-47
^ nomor	0:-1 1:-76 2:-1 3:67 4:-17 6:-3 7:1 8:-2
^ nyala	1:-5 4:-39
^ nyimpen	2:11
^ nyuci	2:51 4:-15
^ obeng	0:1 2:-21 5:-1 6:2
^ oh	5:26
^ oke	0:43 1:-21 2:-18 3:-10 4:-1 5:-1 8:79
^ oli	2:-21 5:10
^ om	1:4 2:5 5:45
^ ongkir	6:51 7:36 8:-4
^ ongkirnya	4:-1 5:-11 6:1
^ orang	2:56 4:-11 5:55
^ order	1:117 2:-6 7:36
^ outsole	3:26 4:30 5:1
^ pada	2:13 8:-1
^ pagi	4:-13 8:57
^ pak	0:-7 2:-5 3:-6 4:-7 6:-1 8:1
^ pakai	0:-33 1:90 2:-30 4:-30 5:102 6:11 8:-1
^ pakan	2:2 5:-1 7:22
^ paket	2:-1 3:-12 5:-1 6:26 8:-12
^ paketnya	1:22 4:-7 7:40
^ paling	0:11 5:10
^ palu	3:-1 4:-21 8:45
^ panas	8:24
^ panci	2:5 3:1 4:19 8:-3
^ panjang	3:11
^ pantun	2:52
^ parfum	1:6 4:14 6:10
^ parfumnya	0:-3 4:-1
^ pas	0:-6 2:-1 3:-34 4:43 5:17 8:-2
^ pasangan	5:5
^ pasir	3:52 4:-5 5:-11 6:13
^ pasirnya	2:-18
^ pecah	2:-1 7:69 8:-9
^ pemanasan	1:23 2:46 4:-4
^ pempek	3:17 4:3
^ pemula	2:29
^ pencet	1:24 2:1 3:39 7:27 8:-10
^ pengen	8:29
^ penontonnya	0:-1 2:-12 3:-4 4:-1 5:-1 6:-1 8:-50
^ pensil	6:-1
^ perak	2:1
^ perawat	3:-12 4:19 5:63
^ pernah	2:-46 7:-7
^ persebaya	2:-1 4:-1 8:47
^ pesan	0:-1 1:114 2:-1 3:-1 4:-17 6:1 7:40
^ pikeun	5:94 8:-10
^ pilih	1:23 2:14 3:9 5:-10 6:7
^ pinjem	8:40
^ pisau	0:-4 1:3 2:51 3:32 4:1 5:-7 7:27
^ piyama	4:12 5:23
^ pokoknya	1:-16 3:-1 4:-10 7:-6
^ pompa	3:15 4:-12 5:16
^ pompanya	2:12 4:2
^ ponakan	3:-16 5:-2 8:38
^ popok	3:36 4:10
^ popoknya	1:32 2:-1
^ potnya	2:-14 3:10
^ potongan	1:18 5:-8 6:2 7:1
^ potongannya	4:-19
^ power	0:14 3:26 5:13
^ printer	3:18
^ printernya	0:3 8:-6
^ produk	7:1
^ protein	3:31
^ punggung	8:56
^ punya	2:-16 7:-39
^ pupuk	0:-1 2:1 3:22 4:1 5:32 7:21
^ pupuknya	2:-29 3:7
^ pusing	0:-1 5:-4 8:64
^ puzzle	2:-5 4:22 5:49
^ rak	0:6 3:36 5:23 7:-1
^ raket	2:-1 4:-26 7:16
^ raketnya	3:-15
^ ram	2:10 3:17 5:-2 6:-1
^ rambut	0:-6 2:-3 3:-16 5:-7 8:16
^ rambutku	8:-2
^ ransel	3:9 5:17
^ rantai	3:1 7:3
^ rantang	3:20
^ rasanya	8:-12
^ rating	2:-1 7:-1
^ ratingnya	2:-11
^ rek	3:28 5:19 8:36
^ rencananya	5:-12
^ rendang	2:-7 3:4 4:5 7:-6
^ rendangnya	3:-6 4:37
^ resi	4:-11 8:-10
^ resletingnya	3:-1 5:-1
^ rice	5:-12 6:4
^ rok	5:22
^ roti	2:11 4:10
^ rubik	5:25
^ rumah	3:10 5:6 8:-1
^ sabar	6:-25
^ sabun	2:18 5:11
^ sajadah	2:10 4:4
^ salah	7:1
^ sambel	3:37
^ sambelnya	4:21 8:-12
^ sampai	2:-1 4:-7 6:1 7:17 8:-1
^ sampo	0:10 1:1 2:-58 3:50 4:-1 6:-35 7:-1
^ sandal	8:-31
^ sapu	0:7 3:-8 4:12 5:7
^ saringan	3:21 4:20
^ sarung	1:14 3:2 5:1 7:22
^ sarungnya	1:14 2:-1 3:34 7:22
^ sasirangan	2:25
^ saya	0:215 1:-2 2:-35 3:30 4:37 5:-19 7:81 8:-5
^ sebelah	0:21 3:-12 4:30 7:7 8:-17
^ sebelum	0:4 5:-9
^ sebentar	8:19
^ sekarang	0:10 1:-1 5:-8 8:-1
^ selamat	0:-20 1:1 2:-24 3:-9 4:-2 5:-29 6:40 7:-5 8:38
^ semalem	0:-2 2:-20 3:-22 4:-23 7:-1 8:47
^ seminggu	0:-1
^ semoga	5:-5 8:2
^ semua	1:-3 2:-20 4:-1 5:-1 7:19 8:-4
^ semut	2:2 4:-17
^ sendok	5:16
^ senter	3:11 4:36
^ sepatu	1:-9 2:1 4:2 5:-9 6:2 7:1 8:-9
^ sepeda	2:33 3:-5 5:-25
^ sepertinya	0:-9 2:-1 4:-15 8:-43
^ seragam	7:27
^ sertifikat	3:10 7:15
^ serum	3:8 4:1 6:22
^ set	1:-9 3:14 4:2 5:-2 6:43 7:10
^ setelan	2:6 3:24 4:-16 5:2
^ setengah	0:7
^ setrika	3:13 4:1
^ shade	2:-1
^ shampo	2:-8
^ share	1:69 4:-5
^ si	0:-1 1:-1 2:-1 3:-13 4:-52 5:-16 6:-3 7:-15 8:155
^ siapa	0:-17 1:-21 2:89 3:-17 4:-79 5:-11 8:-8
^ sikat	1:39 2:-4 3:28 5:31 6:1
^ silakan	1:62 3:-5 6:-2 7:24
^ sinetron	8:16
^ sinyal	0:-1 4:-12 8:38
^ sinyalnya	0:-7 4:-45 8:55
^ sirup	2:-1 3:10 5:5 6:-13 7:-9
^ sisa	8:-1
^ size	3:-77 4:-19 6:-12
^ sofa	8:-2
^ sok	1:22 3:24
^ sol	0:29 3:22 4:-5 7:1
^ solnya	2:-31 3:44 4:39 5:7
^ speaker	0:-7 4:-10 5:14
^ spf	3:24
^ spons	2:19 3:-2 7:-1
^ sprei	2:-13 5:-5
^ spreinya	3:2 4:6 5:-12
^ ssd	2:1 7:26
^ stok	0:-2 1:-11 2:-20 3:-34 4:-24 5:-24 6:-20 8:-37
^ stoknya	4:-1 8:-4
^ strap	7:-2
^ studio	8:9
^ suami	0:-13 2:-11 5:1 8:14
^ suamiku	2:-1 3:-2 8:71
^ suara	8:14
^ sudah	0:-4 2:-23 3:53 4:-66 5:-11 6:-63 7:-1 8:209
^ sunscreen	2:5 7:24
^ susu	3:7 5:10
^ tablet	0:3 3:-3 4:16 5:1
^ tadi	0:-44 2:-13 3:-55 4:-57 5:-12 7:-17 8:208
^ tah	0:24 4:12
^ tahun	2:-12 3:-11 5:-40 6:-42 7:-2 8:-9
^ tak	0:207 1:-9 2:-75 3:4 4:82 5:-33 6:-1 7:-15 8:-26
^ talenan	2:10 7:1
^ tali	0:21 2:59 3:2 8:-1
^ talinya	0:14 2:-2 4:-1 7:-1
^ tanah	2:9
^ tangan	5:-18
^ tanpa	3:1 7:69
^ tap	1:10
^ tas	0:-9 2:7 3:-36 4:-1 5:6 6:-1 7:-2 8:-16
^ tasnya	3:20 4:10
^ tau	2:20 4:-8
^ tebak	2:99 4:-17 5:-1 8:-1
^ teh	3:10 4:11 7:51
^ teman	1:1 6:-1 7:-1 8:-10
^ tenaga	3:-16 8:-5
^ tenda	3:-10 8:-1
^ tendanya	0:16 3:31 4:12 6:-22
^ tengok	0:25 3:-4 4:23 5:1
^ tensi	2:25 5:5
^ tensimeter	2:39
^ tensimeternya	3:2 4:-7
^ terlaris	3:-3 5:-7 8:-12
^ termometernya	3:11 5:-33 8:-10
^ termos	4:25
^ tetangga	2:8 7:-1 8:54
^ teteh	0:23 4:1
^ tiap	2:-37 3:-18 4:38 5:3 7:45 8:-9
^ tidak	0:-50 1:-36 2:-82 3:-37 4:-153 5:-125 6:-13 7:-59 8:10
^ tim	2:64 4:-2 5:-18
^ tinggal	0:-1 2:-3 3:-1 4:-20 5:-4 6:-9
^ tinta	7:19
^ tips	2:27 4:-22 5:-23
^ tisu	4:30 5:10 6:3
^ tisunya	0:3 1:5 6:2
^ toko	0:-1 1:-4 2:-52 3:-1 4:-2 6:-46 7:-8 8:-13
^ tolong	1:10 2:-1 3:-1 4:-1 8:-8
^ topi	1:-5 2:-33 4:69 5:30
^ tripodnya	3:23 4:-1 8:40
^ tuh	2:-5 4:-1 5:-10 7:12
^ tukang	2:-16 5:31 8:64
^ tutup	0:1 4:-10
^ tutupnya	2:-20 3:25
^ ujungnya	4:16 7:-1
^ ukur	2:55 5:-6 6:1
^ ukuran	0:-9 3:-1 8:-3
^ ukurannya	1:7 2:-4 3:5 4:-1 6:1 7:-1
^ ulun	0:54 5:-1 8:2
^ umi	8:-5
^ umur	3:-20 5:29
^ undertone	1:15 2:1
^ uni	0:51 2:-7 3:28 4:31 5:31 7:1 8:15
^ untuak	4:2 5:83 7:-10 8:-1
^ untuk	0:-25 1:-3 2:-31 3:-20 4:67 5:91 6:-6 7:-4 8:-29
^ urang	0:76 4:84 8:-20
^ urutan	2:7
^ vitamin	1:1 3:8 7:5
^ voal	0:32 3:30 4:4
^ voucher	1:44 2:-9 3:-5 4:-1 5:-40 6:2 7:-19
^ wadahnya	3:-3
^ wah	2:-1 3:-1 4:-1 5:-1 7:-1 8:58
^ wait	0:20 8:-1
^ wajah	0:-1 2:2 5:5 8:46
^ wajan	2:-9 6:20
^ waktu	1:-4 2:143 3:-9 4:-17 5:-2 6:-18 7:-3 8:-28
^ wangi	3:9 4:23 5:7
^ wanginya	2:-3 3:6 4:4 5:-1 7:-5 8:-26
^ warna	0:1 1:-1 3:-66 5:-10 7:-14 8:-9
^ warnanya	2:-9 5:11
^ weekend	6:-1 8:50
^ wifi	2:-1 8:17
^ ya	8:67
^ yang	0:-92 1:-29 2:-136 3:-92 5:76 6:-4 7:-41 8:-111
^ yuk	0:11 1:1 3:-1 4:20 6:2 7:-1 8:-1
a	0:60 1:-5 2:3 3:78 4:22 5:27 7:-1 8:-16
a #n	0:-9 2:-1 3:96 5:38 7:-1
abal	2:96 3:-24 4:-38 7:73
abal tuh	2:2 3:-1 4:-1
abaya	3:19 4:14 5:1
abetes~	3:-1 5:33
abis~	3:-41 5:56
abon	0:45 2:-7 3:49 6:51 7:25
abonnya	3:-2 4:5 5:2
abon~	3:-2 4:5 5:2
abs	3:130 4:-17 5:33 6:18
abs #n	3:62
absen	4:-1 6:-2
absen dong	2:16 6:-1
abu	0:15 2:-6 3:4 4:-16 6:1
abu $	1:25 4:-1 6:12
abu sama	3:27 4:-3 5:10
abunya	0:30 2:-2 4:2 7:22
abu~	0:30 4:2 7:21
ac	0:-42 1:-1 3:43 4:15 5:-27 7:-1
ac nya	3:33 5:20 8:12
acak	8:55
acara	2:18 3:-11 5:1 8:6
aca~	2:5 3:-1 8:44
acc	8:-6
acid	3:27 4:34 5:1
acir~	0:10 4:18
acnya	2:-1 8:74
ada	0:-45 1:-7 2:-51 3:88 4:-29 5:-59 6:-1 7:56 8:-63
ada #n	0:-1 1:-7 2:29 4:-28 6:-24 7:-51
ada #nn	0:17 1:-10 2:1 3:57 4:-6 6:9 7:-17
ada $	0:-8 1:-15 2:1 3:15 4:-9 6:-1 7:12 8:-15
ada acara	8:20
ada ada	3:53
ada adanya	2:-3
ada aku	0:-1
ada apa	2:30
ada asem	3:30 4:39 5:4
ada asuransi	7:32
ada asuransinya	3:-9
ada bantalan	3:-9
ada bapak	3:-1
ada barcode	3:47 7:14
ada baterainya	4:-12
ada bazar	7:-2 8:39
ada bekas	0:1 2:-1 3:30 4:25
ada bonus	6:7 7:2
ada buktinya	2:28 4:-22 5:-1
ada buku	1:17
ada bunyi	0:13 1:2 3:-19 8:-14
ada busa	5:11
ada cap	3:1 4:20 6:-8 7:20
ada cashback	3:1
ada cerita	4:2
ada di	0:-13 2:-101 3:35 4:-41 5:26 6:1 7:111 8:-27
ada diskon	8:-1
ada dus	3:-18 7:-1
ada ekstrak	3:58 4:73 5:-17
ada gagang	3:-4
ada gambar	3:-1
ada gantungan	4:25
ada garansi	3:-54 7:-77
ada garansinya	0:-1 3:-1 4:-2 5:-18
ada garis	0:10 1:8 2:-3 3:-28 4:-3 5:2
ada gempa	8:14
ada hari	6:-27
ada hasil	5:37 7:1
ada hitam	1:16 3:20 6:16
ada izin	2:26 3:57 7:106 8:-2
ada jahitan	6:11
ada jaring	3:-18
ada kabel	3:-1
ada kak	1:21 2:28 3:56 5:-9 6:2
ada kancing	3:-1
ada kantong	2:-2 3:-43 7:-1
ada karet	3:-41 4:5 5:-35
ada kartu	2:21 4:-4 5:18 7:54
ada kotak	3:-1
ada label	3:3 5:1 7:16
ada lagi	2:-6 8:-84
ada lampu	3:-21 4:-2 7:-19 8:-1
ada lapisan	4:30 7:9
ada layar	8:3
ada logo	2:2 3:27 7:7
ada lubang	0:-6 2:-6 3:-12 5:-9 8:-1
ada m	3:1 7:14
ada magnet	4:1
ada manis	0:10 3:1 4:46 6:-2
ada navy	3:24
ada nomor	1:-13 2:3 3:90 5:-13 6:-1 7:125
ada pegangan	0:-3
ada pelanggan	2:1 7:-2
ada pemutus	2:33
ada peredam	4:3 5:9
ada pita	2:-1 3:-22 4:4 5:14 7:-3 8:-5
ada plastiknya	0:25 7:33
ada potongan	3:15
ada promo	3:-2 4:-1 6:13 8:-20
ada rasa	0:7
ada rezeki	3:-1 5:-12 7:-4
ada rodanya	3:-10 8:-1
ada sage	1:43 3:53 5:3 6:11
ada saku	0:-3 2:-7 3:-20 4:-3 8:-7
ada semua	1:7
ada sertifikat	2:6 3:-27 7:5
ada sni	3:9
ada stiker	3:-5 7:6
ada surat	3:9 4:-3 7:63
ada tali	1:-16 2:-20 3:-30 4:-6 5:-30 7:-1
ada tamu	8:78
ada tidak	3:-28 4:-7 5:8
ada tombol	3:-22 4:2 7:1
ada tukang	8:1
ada tulisan	1:12 6:1
ada tutup	2:-4 8:-13
ada ukuran	0:-1 2:-4 3:30 6:8 7:-1 8:-1
ada umurnya	2:38 4:-3 7:-4
ada varian	3:-19 5:1
ada voucher	1:-19 3:-24 7:-1
ada warna	5:12 7:16
ada ya	3:-6
ada yang	1:-50 2:-7 3:-125 4:-81 5:-136 7:-61 8:21
ada zat	2:36
adanya	2:-17 4:-1 7:-17
adat	0:13 3:-9 4:-35 5:16
adat~	1:13 5:16 7:-7
ada~	4:-1 7:-17
adeg~	2:56
adek	0:-2 3:-10 8:54
adek aku	8:4
adeknya	3:-7 5:3 8:11
adek~	3:-9 5:2 8:48
adem	0:-3 2:2 3:86 4:42 5:-11 7:-14 8:93
adem $	3:8
adem di	4:1
adem tidak	2:-2 3:67 4:15
adep~	3:1 5:24
adik	3:-17 5:60 7:-6 8:38
adik aku	5:10 8:2
adik yang	5:34
adikku	2:-18 7:-20
adik~	2:-18 7:-20
admin	0:-1 1:-33 2:-69 3:-8 4:-16 5:14 8:-61
admin $	8:-7
admin olshop	1:10 5:86
admin tolong	1:-4
admin yang	4:-1
adminnya	1:-5 4:-4 7:-1 8:-8
admin~	1:-5 4:-4 7:-1 8:-8
adm~	0:-1 1:-33 2:-69 3:-8 4:-16 5:14 8:-61
adonannya	3:40 4:10 8:-3
adonan~	3:40 4:10 8:-3
adu	7:42 8:20
aduh	1:-14 2:27 3:-15 4:-37 5:-51 8:79
aduk	0:-14 2:1 3:-62 5:46
aduk~	0:-1 2:84 3:-1 4:-7 5:-3
adzan	8:57
adz~	8:57
aer	3:-23
aesthetic	8:-1
affiliate	4:-7
agak	0:13 2:30 3:19 5:-9 7:-7
agak lembap	0:10 2:21 3:-7
ah	2:5 5:-20
ah $	2:17 8:-1
ahlinya	2:-5
ahli~	2:-5
air	0:79 2:177 3:-13 4:-14 5:5 6:-1 7:13 8:-84
air $	0:-1 1:4 2:5 3:24 4:-3 5:-37 6:-1 7:74
air di	0:30 2:-1 4:19 5:12
air dingin	2:13 3:-2 4:-1 8:-2
air dulu	2:9
air fryer	1:10 3:-2
air garam	2:28
air hangat	2:6 5:2
air jadi	7:37
air lihat	0:5 4:-21
air matang	2:2
air mendidih	2:14
air panas	0:11 1:20 2:2 5:27 8:-20
air putih	8:74
air tawar	2:15 4:-7
air tidak	0:9 2:-1 5:1
airflow	3:60 5:9
airnya	0:82 1:-3 2:-7 3:-3 4:53 5:-11 7:-15 8:-18
airnya $	0:2
airnya habis	2:16 3:3 4:-8
airnya keluar	0:3 2:2 4:6
airnya lari	4:8
airnya tidak	0:11 4:1
air~	0:82 1:-3 2:-7 3:-3 4:53 5:-11 7:-15 8:-18
ajak	2:28 4:-12
ajak~	4:10
ajari	1:17 2:20
ajarin	2:-19
ajar~	1:5 2:96 3:-38 4:-10 5:-21 6:-1 7:-11 8:-81
akad	2:21 3:-7 5:9 7:-3
akal	0:-1 2:12 4:-1 8:-3
akang	2:-23 7:1
akar	0:40 2:-15 3:14 4:16 7:38
akar tidak	3:20 4:1
akarnya	0:23 1:-1 2:2 3:-1 4:12 7:58 8:-6
akarnya putih	0:31 2:-6 7:44
akar~	0:23 1:-1 2:2 3:-1 4:12 7:58 8:-6
akeh	2:-24
akhir	0:-1 2:3 4:-39 7:-5 8:15
akhir bulan	3:-7 4:-1
akhir tahun	2:10 3:1 4:-10 6:14 8:20
akhirat	8:-12
akhirnya	0:-16 2:90 4:-1 5:3
akhirnya mau	2:7
akhirnya punya	0:-9 2:13 4:17 5:11
akhir~	0:-26 1:1 2:102 8:-5
aki	1:-5 3:2 5:49 6:34 8:-11
aki~	1:-7 2:2 4:-19 7:-1
akota~	1:11 2:1 3:4
akrilik	0:3 3:35 4:-13
aktif	2:9
aku	0:296 1:-75 2:-143 3:-81 4:-68 5:-156 6:-34 7:-85 8:69
aku #nn	0:-18 3:-54 4:-15 5:-7 7:29
aku $	0:-67 1:-9 2:-1 3:-39 4:-43 5:-8 7:-14 8:-7
aku aku	4:1 8:15
aku angkat	0:4 3:-1 4:31 8:-30
aku baca	2:-16
aku bacain	6:7
aku bagi	1:11 2:12
aku balik	0:15 3:31 4:1 5:21
aku balikin	2:-8 3:59 5:14 7:-1
aku banting	0:1 7:61
aku baru	0:-2 4:-10 8:48
aku bawa	0:8 8:-61
aku begadang	8:25
aku belah	3:54 4:7
aku beli	1:-4 2:-4 6:-15 8:-2
aku belum	0:-29 2:-1 3:-1 4:-28 8:13
aku berdiri	5:15
aku besok	8:38
aku bikin	0:68 2:123 3:-13 4:-112
aku bilang	0:-1 8:3
aku bilas	0:27
aku buka	0:87 1:23 2:-8 3:10 4:11 5:3 7:21 8:-47
aku bukan	2:-11
aku cabut	0:11
aku cari	8:-19
aku celupin	0:9 2:-4 3:43 4:29 7:7
aku cerewet	0:-9 2:22
aku coba	0:1 2:-6
aku cobain	0:16 1:13 8:-28
aku colok	4:27
aku coret	0:49 3:22 4:5
aku dari	0:-25 8:67
aku deketin	0:1 3:35 7:1
aku di	0:-1 7:-1 8:3
aku disuruh	8:10
aku dorong	0:19 4:34
aku duduk	0:9 2:4 3:-5 7:29
aku dudukin	0:34 3:-1 4:-34
aku dulu	0:-24 2:129 3:-8 4:-8 7:-23 8:-38
aku foto	0:7 3:-3 7:46
aku ganti	0:-5 6:1 8:-1
aku gantung	0:1 3:-1 4:1
aku gantungin	4:2
aku gesek	0:23 4:19 5:48
aku gigit	0:53 3:-18 4:7 5:16 8:-24
aku gores	3:26 4:-17 5:22
aku gosok	0:1 2:-28 7:35
aku goyang	0:22 4:-1
aku gulung	5:14
aku gunting	2:-19 7:7
aku habis	0:-18 8:80
aku ini	0:-16 3:-1 4:-42 8:-5
aku injek	0:27 3:1
aku isiin	0:12
aku jadi	0:-12 2:104 4:-6 6:-9 8:-9
aku jadiin	2:-1 6:15
aku jalan	4:1 8:-5
aku jalanin	0:19 8:-20
aku jepit	4:25 8:-8
aku jongkok	4:22
aku jual	0:-8 3:-1 5:-5
aku juga	0:-16 2:-4 3:-3 4:-2 6:-15 7:-16 8:-7
aku kasih	0:-23 1:-6 2:-1 3:-1 4:-35 6:-5 7:-31 8:-4
aku ke	0:-47 8:77
aku kecil	2:-25
aku kegedean	8:2
aku kelihatan	3:-2 8:45
aku ketiduran	8:40
aku ketik	0:1
aku kira	8:-20
aku kirim	7:28
aku kondangan	8:27
aku kucek	4:29
aku lagi	0:-1 1:2 2:-11 3:-1 4:-11 8:49
aku lari	2:-1
aku lempar	0:13 2:-8 3:20 8:17
aku lepas	8:-8
aku lihat	0:-37 7:-4 8:-1
aku lipet	0:54 1:11 2:20 4:-2
aku lupa	0:-1 8:-17
aku mah	2:-14
aku makan	0:29 1:21 8:1
aku mana	8:-1
aku masak	0:31 3:2 5:58 8:4
aku masih	8:-9
aku masukin	0:40 1:-29 2:-43 4:131 5:9 6:-1 7:14 8:-1
aku matiin	0:9 4:15 6:6 8:-34
aku mau	0:-3 2:-1 5:-11 6:-1 8:42
aku minta	8:39
aku minum	2:4 4:11 8:40
aku mulai	0:34 2:3 8:-19
aku muter	0:4 4:1
aku naik	0:-3 2:37 8:8
aku naikin	0:-1 1:17
aku nangis	2:32
aku nanti	8:51
aku narik	0:-6 2:11
aku nelpon	8:36
aku nemu	2:72
aku ngilu	0:-1 8:7
aku nih	8:18
aku nonton	8:14
aku nyalain	0:68 3:-1 6:21 7:47 8:-18
aku nyanyi	0:-32 2:18 8:1
aku nyasar	0:-1 8:5
aku nyoba	8:-1
aku oles	0:76 2:-22 3:42 4:1
aku pakai	0:1 1:-33 2:-46 3:-60 4:49 5:-47 7:-16 8:27
aku pakein	0:26 2:-1 3:-6
aku pasang	0:5 2:-1 4:2
aku patah	0:-2 8:29
aku patahin	0:2 2:-7 4:7
aku pegang	0:-38
aku pencet	0:67 1:-22 4:-3 8:-1
aku pernah	0:-2 2:107 4:-1
aku pin	0:-5 1:15 5:9 6:8
aku pindah	0:-48 8:23
aku pompa	2:-1 3:36 4:-5
aku potong	2:15 8:-1
aku praktekin	2:50 4:-25 8:-19
aku puter	0:48 1:13 3:-8 5:36
aku rebus	6:14
aku remes	0:17
aku saja	0:-17 4:-5 7:-12
aku sambungin	2:-1 3:2 4:-7
aku sampai	2:28 3:-1 4:-3 5:-1 6:19 8:25
aku scan	0:7 1:6 7:59
aku seduh	0:1 1:1 5:-4
aku selalu	4:-1
aku semprot	0:38 1:1 2:-10 4:9 5:23 6:19
aku sendiri	0:-21 2:-4 3:26 4:-1 5:-31 7:34 8:-13
aku serak	8:1
aku sih	2:-18 8:-1
aku sikat	1:9 3:12 4:40 5:35 6:12
aku siram	4:25
aku sma	2:-20
aku spill	3:-4
aku spray	3:28
aku suap	0:34 1:21 4:19
aku sudah	2:2 8:-34
aku swatch	0:44 3:7 4:-9 5:5 8:-3
aku tadi	0:-7
aku tanya	2:23 3:-26 7:-5
aku tarik	0:51 4:-2 7:-1
aku taro	0:40 6:22 8:-1
aku taruh	0:13 2:15 4:11 8:-25
aku tekuk	0:23 4:-6
aku tempel	3:12 7:1
aku tempelin	1:1 2:-3 4:-12
aku tepuk	0:22
aku teriak	0:-2
aku tes	8:-31
aku tetesin	0:17 2:-7 4:19
aku tidak	0:-138 1:-1 2:-16 4:-124 5:-44 7:-24 8:-80
aku timbang	0:1 3:27
aku tinggal	8:-8
aku tuang	0:15 2:-36 3:-11 5:12 7:4 8:-31
aku tuh	0:-125 2:-26 5:-2 8:59
aku tukang	8:12
aku tumpahin	0:5 3:-11 4:20 5:5
aku tunjukin	0:13 1:-4
aku tutup	0:7 8:-29
aku ukur	0:42 1:6 3:27 4:-15
aku ukurin	3:11 4:-3
aku usap	0:12 4:50
aku ya	2:-1 4:2 5:9 8:-14
aku yang	2:-25 3:-33 4:-1 5:-26 6:-1
aku zoom	0:7 3:14 4:28
akun	1:1 2:-7 5:-2 7:-2 8:-16
akun kita	1:-10 2:-7 7:-1
akunnya	1:41
akunnya soalnya	1:45
akun~	1:39
akurat	3:5 4:58 7:1
aku~	8:16
alah	7:1 8:-9
alamat	0:12 3:-1 5:-1 6:12
alamat $	0:16 6:22
alamatnya	2:-1
alamat~	2:-1
alami	1:17 2:2 4:-1 5:-1
alami kulit	1:20 2:1 5:-1
alam~	1:17 2:2 4:-1 5:-1
alas	2:19 3:5 4:9 7:-1 8:-28
alas roban	2:22 8:-11
alasi	2:60 4:-4
alasin	2:1
alasin tisu	2:1
alasnya	2:-10 3:1
alas~	1:-1 2:46 4:-9 7:-5
alat	3:1 4:25 5:-16 7:1 8:-1
alat ini	2:-1 3:-16 5:-2
alatnya	2:21 3:-20 7:2
alat~	2:21 3:-20 7:2
alergi	2:13 3:-18 5:6 6:3 7:4
alergi debu	2:17
alerg~	2:13 3:-18 5:6 6:3 7:4
alhamdulillah	2:-15 3:-12 4:-1 5:-2 6:-5 7:-2 8:54
alhamdulillah $	8:39
alhamdulillah anak	8:77
alhamdulil~	2:-15 3:-12 4:-1 5:-2 6:-5 7:-2 8:54
alis	0:9 2:20 4:-30 5:-1
alisnya	3:-4 5:27
alis~	3:-4 5:27
alkohol	2:63 3:122 4:-20 5:-1 7:20
all	0:2 3:30
allah	8:28
allah $	8:20
aluminium	1:18 2:63 4:-16 6:-1 7:6
aluminium foil	6:12 7:1
alun	1:-2 2:-1 8:42
alun ada	8:32
ama	0:-1 6:9 7:1
amak	1:-1 3:-10 5:-14
aman	0:58 2:23 3:-1 4:64 5:11 6:-5 7:56 8:-45
aman $	0:40 2:25 3:-1 4:22 5:-29 6:-1 7:-1
aman buat	2:-2 3:41 4:43 5:25 7:1
aman kak	3:23 5:22 7:29
aman tidak	3:-8 5:1 7:25
amanah	8:-6
amanin	1:26 3:10 5:33 7:-1
amankan	1:16 4:17 5:-2
amankan di	1:14 4:17 5:-1
aman~	1:70 3:84 4:2 5:107 6:-3 7:-10
amat	0:-1 3:-1 4:-15 5:-15 8:104
ambek	1:21 4:-1 6:37 7:-2 8:5
ambek~	2:2
ambil	0:-27 1:182 2:-29 3:-61 4:-1 5:93 6:157 7:-24 8:-5
ambil #n	0:9 1:-31 3:-46 4:-7 5:-65 6:136 7:-7
ambil $	2:-1 4:3
ambil di	1:10 2:9 3:-1 4:-2 5:-3 8:-11
ambil napas	8:30
ambil voucher	3:69 6:1
ambil vouchernya	1:31 6:19 7:27
ambil yang	1:41 3:35 4:50 5:92 6:-6 7:-8
ambilin	3:-2 5:-1 8:-1
ambilkan	2:-1
ambilmi	1:59 3:14 4:27 5:6
ambilm~	1:59 3:14 4:27 5:6
ambil~	0:-1 1:45 2:-30 3:-4 4:-18 6:1 8:-29
ambles	4:7 5:8
ambo	0:124 2:-9 3:-8 4:72
ambon	0:4 2:17 4:19 7:-16 8:-4
ambyar	2:36 7:13
ambyar $	2:18 7:17
amerika	2:32 3:17 5:-1
ameter~	0:-4 2:-3 3:98 4:19 6:-17 7:-4
amis	4:14 5:-1
amisnya	2:2 3:-10 4:-13
amis~	2:2 3:-10 4:-13
amoled	3:24 4:4
amoled #n	3:34 4:5
ampas	3:32 4:-1 7:30
ampas~	0:22 4:31 5:12 7:10
ampere	1:-3 3:7 4:24 5:16
amplas	0:46 2:18 3:-9 4:22 5:30 7:24 8:-1
amplas~	2:-7 3:19 4:11 5:46
ampuh	2:-12
ampun	0:-16 2:-9 3:-1 4:4 5:12 6:-1 7:-1 8:28
ampun $	3:-1 8:63
ampun sudah	0:1
amuk~	2:3 3:-1 4:-18
an	2:-3 4:15
ana	4:-18
anabul	2:-8 3:-1 5:15
anabul yang	4:2 5:13 7:-1
anak	0:3 1:-24 2:-11 3:54 4:100 5:271 6:-11 7:-85
anak #n	3:26 4:9 5:18 6:26 7:-4 8:9
anak #nn	2:33 3:-41 4:-3 5:-21
anak $	3:-26 4:-1 5:-40
anak aku	2:-26 8:-1
anak anjing	3:32 4:10
anak arsitek	1:25 4:-10 5:17
anak belum	5:-27
anak di	2:1
anak dkv	0:4 3:12 4:12 5:51 6:4
anak game	5:-12
anak ibu	2:25 4:-1 5:-34 8:25
anak jangan	2:2
anak ke	3:-2 4:1
anak kedua	2:10
anak kos	1:3 2:-38 4:75 5:87 7:-2
anak kucing	7:-2
anak kuliahan	4:-1
anak nomor	3:-7 5:-27 6:-4
anak pertama	2:1 6:9
anak rantau	1:-1 3:-6 4:-1 5:1 6:2
anak saya	0:-1 2:29 3:-2 4:-1 5:-25 8:3
anak sd	0:21 2:2 3:3 4:-50 5:73
anak sekolah	0:45 3:2 4:-11 5:39
anak sma	3:-1 4:16
anak sulung	2:12 5:-3
anak tetangga	5:5
anak tidak	4:2 8:1
anak tk	2:-8 5:58
anak tpa	3:8 4:-7 5:37 6:-1
anak umur	0:45 3:55 5:1 7:-1
anak wfh	5:9
anak yang	0:1 2:-7 3:26 4:1 5:5 7:15
anakku	2:12 4:-3 5:-2 7:-4 8:84
anakku yang	2:6 8:30
anaknya	0:-17 1:15 2:-3 3:-16 4:4 8:-33
anaknya di	5:1
anak~	0:-4 2:1 3:-42 4:-1 7:-36 8:15
andai~	2:-3
aneh	2:-18 3:-1 4:-16 5:-13 7:-2 8:6
aneh $	2:-8 4:-18 5:-8 7:-2 8:8
angen~	8:-1
anget~	2:9
anggo~	2:66 3:-1 4:-1
anggrek	2:52 3:-1
anggun	3:-21 4:-67 5:17 8:-19
anggur~	1:-3 3:1 5:12
angin	0:-14 2:1 3:19 4:19 5:3 7:18 8:17
angin $	5:-12
angin anginin	1:8
angin hutan	2:23 3:1 4:-1
angin jadi	3:3 4:7 7:13
angin kencang	4:-4 8:19
anginin	1:8
anginnya	3:-14 4:-8 5:19 6:6 8:29
anginnya masuk	5:32
angin~	2:38 3:-15 4:-12 5:11 6:5 7:-2 8:24
angka	3:-34 4:-11 5:21 6:2
angka #n	5:-1 6:6
angkanya	0:45 2:-1 3:26 5:2 6:-1 8:-1
angkanya $	0:23 3:10 4:-26
angkanya gede	4:20 5:14
angkat	0:19 1:-14 3:36 5:41 6:-1 8:-28
angkat galon	5:15 8:47
angkat tangan	1:-1 2:-10 3:34 4:37 5:19 7:1 8:-8
angkat~	1:-5 3:-15 4:139 5:50 8:15
angka~	0:45 2:-1 3:26 5:2 6:-1 8:-1
angkot	0:-28 2:-14 4:-8 5:34 7:-1 8:92
angkot $	0:10 3:23 4:-1 5:58
angkut	1:37 3:42 5:-31
angkut~	0:-1 1:42 2:-5 3:3 5:33 6:11 8:-4
angsa	2:43 4:-20
ang~	0:-8 1:-17 2:45 3:-43 4:43 5:74 6:-9 7:-12 8:57
anjing	2:20 3:11 4:3 5:-18 6:-1 7:-10 8:8
anjing $	2:-11 5:-28
anjing tetangga	8:37
antar	1:21 7:21
antara	2:37 3:-4 5:-1 6:7
antara #nn	3:-1
anta~	2:-8 3:-8 4:-16 7:-1 8:49
antena	2:39 3:-4 6:16
anteng	2:-1 3:-1 4:10 5:13
anter~	2:-1 4:-2 7:11 8:37
anti	0:-24 1:1 2:-54 3:-63 4:-38 5:1 7:11 8:-42
anti air	0:-2 2:-1 4:-27 8:1
anti lengket	6:1
anting	2:34 3:40
anting yang	2:41
antingnya	1:22 2:-1 3:8 4:1 6:1 7:1
anting~	1:22 2:-1 3:8 4:1 6:1 7:1
antor~	3:31 4:-5 5:21
antr~	8:9
antuk~	0:-1 2:17 3:-20 4:-3 5:-24 7:-1 8:90
anu	3:18
anyar	2:35 3:-1 4:-32 5:2 6:-1 8:-7
apa	0:-137 1:-44 2:62 3:-54 4:-90 5:-104 6:24 7:-14 8:-112
apa #n1	2:32 3:29
apa $	2:4 4:-1 8:-1
apa belum	8:-19
apa bukan	3:-21 7:13
apa coba	6:-39
apa itu	2:25
apa nih	3:-11 5:-1
apa saja	1:-1 2:-34 3:63 5:-2 6:11 8:-17
apa sih	8:82
apa soal	2:-2
apa tidak	0:5 1:4 3:-1 4:-47 5:-15 7:29 8:-1
apa tim	2:12 3:-1 5:-24 6:58 8:-10
apa ya	0:-9 2:-29 5:-6 8:14
apa yang	2:92 4:-18 5:-2
apaan	2:79 8:-1
apalagi	8:-24
apalag~	8:-24
apartemen	4:-29 5:25
apa~	0:-35 2:40 3:-46 4:-52 5:-42 6:-48 7:-12 8:-35
apek	2:55 3:22 4:-12
apek $	3:29
apel	2:2 6:-3
api	2:81 3:6 8:-15
apinya	2:-10 4:6 5:-9
apinya biru	2:-10 4:6 5:-9
api~	2:-10 4:6 5:-9
aplikasi	2:24 3:25 8:1
aplikasinya	8:-3
aplikasinya $	8:-3
aplikasi~	0:8 5:10 8:-4
aplikas~	2:24 3:25 8:1
apo	8:-1
arab	1:-3 2:53 4:-1
arabika	2:9 3:34 4:1 6:-9
arah	0:9 2:38 8:-1
arah~	8:60
arek	3:23 5:41 8:25
arek kos	4:3 8:28
aren	2:5 4:50 6:-3 7:-7
arep	4:-22 5:12
arep~	2:-17 4:3 7:-1 8:5
ari	2:1 3:-6 4:-1 8:-4
arisan	2:-2 4:-17 5:104
aris~	2:-2 4:-17 5:104
aroma	3:53 4:-1 5:5
aromanya	1:33 4:42 5:-8
aroma~	1:33 4:42 5:-8
arsitek	1:25 3:1 5:44
artinya	2:105 3:-23 4:-1 8:-5
artis	5:-35
arti~	2:105 3:-23 4:-1 8:-5
art~	1:1 2:132 3:-12 4:-25 5:-8 6:-1 8:1
aruh~	2:1 5:-1
arusnya	2:33
arus~	2:33
asah~	1:3 3:-9
asal	0:-24 1:32 2:-10 3:-13 5:-7 6:-1 7:144 8:-1
asal jangan	2:-35
asalnya	2:66 4:-1 7:-1
asalnya dari	2:48 3:1 5:-1 7:-1
asal~	2:54 4:-1 5:-18 7:-1
asam	2:7 3:8 4:20 5:3
asam jawa	3:44 4:32
asam urat	1:2 5:13
asamnya	3:37 4:38 6:-2 8:-1
asamnya seperti	3:13 4:20
asam~	3:37 4:38 6:-2 8:-1
asap~	0:22 2:-13 3:-1 4:78
asa~	0:30 4:33 5:-12 7:7 8:11
asem	3:49 4:159 5:41 6:-1 7:-14
asem $	2:1 4:12
asem buah	2:-7 3:29 4:55
asemnya	1:3 3:27 4:54
asem~	1:3 3:27 4:54
asep	8:8
asep $	8:13
asep~	8:58
asi	2:31 3:-1 4:17
asi perah	2:24
asih~	2:1 3:-1 4:-3 6:-23 7:-41 8:-26
asik	0:11 5:10 8:10
asin	2:54 3:-11 4:81 7:6 8:-2
asinnya	4:53
asin~	4:49 5:-1 8:1
asli	0:-3 1:-2 2:32 3:142 4:-3 5:-42 7:89 8:-65
asli #nn	4:16 6:9
asli $	3:12 4:-19
asli ada	2:18 3:23 7:17
asli dari	3:39
asli itu	2:8
asli jadi	3:84
asli kalau	2:26 3:-14 4:-22
asli kulit	3:6 7:32
asli sama	0:-7 2:2 3:-11 4:-1
asli tuh	0:-5 2:19 7:-3
aslinya	2:1 3:-41 6:52 8:-1
aslinya #nn	3:-26 6:33
aslinya $	2:1
aslinya berapa	8:-1
asli~	3:-48 4:-1 6:52 8:-2
aspal	3:-7 4:24 7:3
aspal $	3:-32 7:7
assalamualaikum	8:39
asuransi	1:3 2:-14 4:-19 7:86
asuransi jadi	1:24 4:-4
asuransi pecah	3:15
asuransinya	3:-10
asuransi~	1:10 2:-1 3:-12 7:30
asurans~	1:3 2:-14 4:-19 7:86
atap	0:-1 8:1
atas	1:87 3:-33 4:8 5:49 6:27 7:-89
atas #rp	1:-1 6:1
atas $	0:5 2:16 3:36 4:17 5:2 7:-4 8:-1
atas alis	2:15
atas jadi	1:-1 3:-2
atas ke	3:22
atas layar	2:21 7:-1
atas lihat	1:14 2:-1 4:16
atas ya	1:24
atas yang	1:-1 3:-1 4:-12 6:31
atasan	0:-3 1:-1 2:56 4:-11 6:-1
atasan #n	2:51 3:-17 4:-26 6:-1
atasan $	3:27 5:2
atasnya	0:13 2:43 3:10 4:11
atasnya $	2:1
atas~	1:-8 2:117 3:9 7:-2 8:-1
atau	0:-8 1:17 2:-8 3:70 4:-52 5:134 6:39 7:47 8:-50
atau tidak	2:8
atau yang	4:16
atm	2:26 3:16 4:-4 5:-3 6:-4 7:1
atuh	0:-7 1:123 2:29 4:-5 5:-6 6:75 7:2 8:1
atur	2:46
aturan	2:84 3:-18 7:-1
aturannya	2:68 4:-1 5:1
aturan~	2:68 4:-1 5:1
atur~	2:83 3:-16 4:-6 6:-1 7:-3
automatic	2:7
awal	4:2 7:-13
awal terus	4:7
awalnya	2:63 6:-3
awal~	2:63 6:-3
awan	4:-1
awas	0:57 2:25 4:-19
awet	0:4 2:57 3:-33 4:50 5:25 7:-11 8:-6
awet #n	2:-4 4:38
awet $	0:16 2:48 4:20 5:43
aya	2:7 4:8 5:22 6:-1 7:-1 8:-8
aya nu	5:20
ayah	4:-8 5:14 6:2
ayah ibu	3:-1
ayam	1:-11 2:-31 4:80 5:80 6:-13 7:-20 8:114
ayam #nn	2:14 4:27 6:-2
ayam jago	2:-8 5:14 8:25
ayam tetangga	4:-1 8:10
ayamnya	2:11 5:1 7:19
ayam~	2:11 5:1 7:19
aye	2:26 4:-32
ayo	0:-7 1:131 2:15 4:6 7:-23 8:-18
ayo checkout	1:30 4:2
ayo masukin	5:36
ayo ngaku	3:13 5:13
ayu	0:-31 3:-15 5:-3 8:-3
ayun	0:31 4:1 6:23
azan	2:-22 5:-6 7:-4 8:84
b	1:-1 5:1 6:-2
babar	0:8 3:24
babar blas	0:8 3:24
baby	0:16 1:-1 2:19 3:-17 4:-31 5:40 6:19 8:-1
baby oil	2:24 3:-1 4:-20
babydoll	3:23 4:10
babydoll #n	3:7 4:1
baca	0:-8 2:17 3:-19 4:15 5:1 6:-10 7:3 8:-19
baca $	6:-6
baca buku	1:16 2:9 5:-1
baca hurufnya	4:25 5:8
bacain	6:7
bacanya	7:-1
baca~	0:16 1:-1 2:39 3:1 4:24 7:-21 8:-25
badai	2:-1 4:14 8:-10
badan	0:26 1:-6 2:75 3:28 4:54 5:-9 6:-4 7:2 8:1
badan $	0:8 3:-15 4:8 8:-7
badan aku	2:19 3:-15 8:-3
badan jadi	2:29 3:-49 4:-1
badan pendek	1:6 4:29 5:7
badan tidak	3:6 4:17
badan ya	0:50 3:14 4:-19 7:26
badanku	0:2 3:-2
badannya	2:55 4:-1 5:24 7:-1 8:-1
badannya gede	0:2 4:-46 5:2
badan~	0:1 2:46 3:-3 5:30 7:-3 8:-1
bada~	2:-1 4:14 8:-10
bade	6:-1
badminton	1:13 5:-1
bad~	0:26 1:-6 2:75 3:28 4:54 5:-9 6:-4 7:2 8:1
bae	0:36 3:-2 4:20 6:4
bae $	4:-5 6:5
bag	0:-1 1:36 3:-16 4:-1 5:11 7:-16 8:-1
bagaimana	0:-1 2:-39 3:-1 5:-11 8:1
bagaimana cara	2:-4
bagaimana lagi	5:-3 7:-1 8:-15
bagaimana ya	8:52
bagasi	0:17 3:1 4:7 5:-20 7:-12
bagasi $	3:2 5:-3 7:-4
bagas~	0:17 3:1 4:7 5:-20 7:-12
bagi	0:-9 1:27 2:54 6:-3 7:-1 8:-7
bagian	1:-34 2:10 3:39 4:49 5:-9 7:8
bagian dalamnya	2:-12 3:20 4:37 7:11
bagiin	1:16
bagikan	1:116 6:8
bagi~	1:166 3:25 4:3 5:-58 6:37 8:-1
bagus	0:-32 1:-3 2:47 3:-62 4:-77 5:-55 6:-3 7:-53 8:-36
bagus $	2:56 3:-14 4:-1 5:-2 7:-1 8:-15
bagus buat	5:13
bagus itu	2:23
bagus tenan	8:-13
bag~	2:8 3:1 4:-18
bah	2:-4 3:-7 4:-15 5:-15 6:11 7:-6
bahan	0:37 1:-5 2:33 3:114 4:15 5:41 6:1 7:-28 8:-42
bahan abs	4:-17 6:28 7:-2
bahan ripstop	3:18
bahannya	0:-28 2:-13 3:120 4:5 5:-1 6:-39 7:21 8:-25
bahannya katun	5:10
bahannya nilon	3:1 4:1
bahan~	0:-28 2:-13 3:120 4:5 5:-1 6:-39 7:21 8:-25
bahas	0:-4 2:-1 7:-18 8:-60
bahasa	2:16
bahaya	2:55 3:-1
bahu	1:-1 2:96 3:-2 4:-26 5:-4 6:-1 7:-7 8:-6
bahu ke	2:8 4:-25
bahunya	3:-6 6:2 7:4
bahu~	3:-6 6:2 7:4
bah~	0:37 1:-6 2:28 3:144 4:18 5:37 6:1 7:1 8:-42
baik	2:-5 8:-1
baja	0:3 2:-17 3:117 5:-1 6:9
baja lapis	0:4 3:26
bajakan	3:-7 7:13
baja~	3:-7 7:13
baju	0:-28 2:44 3:-26 4:39 5:82 6:-24 7:1 8:-31
baju #n	3:5 4:21 7:-7
baju $	4:-4 5:2 8:-7
baju anak	1:-13 2:1 5:-13 6:-7
baju bayi	3:-3
baju ginian	3:-5 6:-5
baju ini	2:-1 5:8 8:-1
baju kurung	3:1 4:8 7:1
baju putih	2:6
baju sampai	1:9 3:-5 4:48 6:10
baju tidak	2:42
bajuku	8:81
bajunya	0:7 3:-1 8:-41
bajunya tidak	0:20 2:-3 4:7
baju~	0:6 1:-1 3:-1 4:-1 7:-1 8:21
bakal	0:-21 1:22 2:62 3:9 4:44 6:-7 8:-43
bakalan	3:22
bakal~	3:22
bakar	0:47 4:22 7:47 8:-10
bakar~	2:72 4:-10 7:1 8:-1
baking	2:27
baking soda	2:3
bakso	2:-9 4:-6 5:-12 8:51
bakso lewat	2:-1 4:-6 5:-11 8:58
bakteri	2:25 7:7
bakteri tidak	2:7 7:15
bakterinya	2:12
bakteri~	2:12
bakter~	2:25 7:7
bakul	5:13
balado	2:-1 3:27 4:-6 6:4
balado sama	4:-1 6:5
balai	8:12
balai desa	8:12
balapan	2:5 8:1
balap~	2:5 8:1
balas	3:-2
bala~	8:12
bali	2:-18 3:43 5:-53 6:23 8:-1
balik	0:96 1:2 2:34 3:38 4:113 5:-1 6:9 7:165 8:-21
balik #n	2:-40 7:28
balik $	0:-1 1:-3 2:102 3:-16 4:10 5:2 7:37
balik bagian	4:10
balik dalam	5:27 7:1
balik kainnya	4:-3
balik kampung	7:-1 8:14
balik ke	0:-6 2:-14 3:-1 4:-2 6:51 8:-2
balik kita	2:-1 3:18 6:7
balik lagi	0:12 1:1 3:2 5:-65 6:-1 8:5
balik lurus	0:40 4:-2
balik saja	1:19
balikin	0:-6 1:39 2:-83 4:35 6:13 7:191
balikin #n	3:7 6:-7
balikin $	2:-13 4:1 6:56 7:34
balikin duit	7:6
balikin saja	1:2 2:-1 4:54 7:16
baliknya	2:34 4:-1 5:-1 7:25
balik~	0:-35 1:23 2:54 3:-2 4:-9 5:-31 6:16 7:202 8:-46
balita	0:32 4:2 5:61
balkon	3:-35 5:82
balok	1:17 2:4 3:12 5:21 8:-8
balok kayu	5:4
balon	2:25 3:-5 8:-1
balon $	0:4 2:2 4:-1
balon jadi	3:-3
bambu	0:15 2:-7 3:79 4:27 5:29 7:13 8:-1
bambu #nn	4:-31 7:31
ban	2:2 3:3 4:-6 6:32 7:-29 8:13
ban bekas	2:6
ban motor	2:1
bana	3:-1 4:-100 7:-1 8:50
banar	8:-1
bandara	2:4 4:-6 5:-2 8:2
bandeng	2:14 3:9
bandeng presto	3:15
bandingin	0:11 2:-1 4:-27 7:107
bandingin sama	0:4 2:-1 4:-22 7:60
banding~	0:19 2:-43 3:-13 4:-2 5:-1 7:140
bando	2:-1 6:5 7:19
bandung	0:11 2:-27 3:-13 4:6 5:-4 7:12
bandung $	8:-3
bang	0:-6 1:1 2:4 3:33 4:-1 6:-1 7:-32 8:9
bang $	0:-1 3:12 5:-19 6:-1 7:-1 8:-19
bang buat	2:13 4:-1 5:-37
bang eh	2:28
bang ojol	0:-11 5:39 6:23 7:3
bang tidak	1:6 7:1
bang yang	2:-3
banget	0:-49 1:-12 2:-75 3:-3 4:-69 5:-7 6:-17 7:-55 8:-18
banget $	0:-11 1:-1 2:-2 4:-26 6:-1 8:51
banget ada	3:39
banget asli	8:-2
banget buat	3:21 4:1 5:1
banget dari	8:30
banget deh	8:9
banget di	8:83
banget hari	8:1
banget ih	5:-5
banget ini	3:-2 7:4 8:-16
banget jadi	3:13 4:19
banget kan	4:21 8:-10
banget sampai	8:9
banget semalem	8:4
banget tidak	3:-14 5:-3
banget yang	4:11 5:10
bangett	2:-2 7:-1 8:-87
banget~	2:-9 4:-1 8:17
bangga	4:-3 8:5
bangkrut	3:14 4:2
bangku	0:1 4:-1 7:32
bangun	0:-14 1:3 2:-10 3:17 4:104 5:32 7:5 8:-8
bangun pagi	2:-1 3:16 4:2
bangun tidak	4:10 5:40
bangun tidur	2:-1 4:1
bangun~	0:14 2:-34 3:-13 4:84 7:-3
bang~	0:3 4:-1 5:54 7:53 8:-1
banjir	2:-28 3:-1 4:-3 5:-1 7:-1 8:66
banjir di	8:16
banjir~	8:7
bank	0:6 3:12 4:-38 5:18 6:9 7:6
bank ini	0:14 3:10 4:-4 5:15 6:13 7:11
bannya	3:21 4:-6
bantal	0:-10 1:23 2:-15 3:5 4:2 5:14 6:35
bantal dakron	3:37
bantal ini	3:1
bantalan	2:-1 3:-1 4:20
bantalannya	0:-2 5:33
bantalan~	0:-2 5:33
bantalnya	2:-1 4:24 5:-1
bantal~	2:-13 4:64 5:-2
bantat	2:5
banting	0:56 2:-48 4:-4 6:4 7:123 8:-2
bantu	1:31 2:-4 4:55
bantu~	4:4 8:18
banyak	0:31 1:-1 2:35 3:-21 7:-4 8:-3
banyak banget	5:-7 8:35
banyak tidak	4:1
banyak yang	1:-18 2:1 3:-3 4:-24 5:-72 7:-11 8:-2
banyak~	3:29
banya~	2:18 3:-14 4:15 5:9 8:29
banyu	2:72 8:-6
banyu sabun	2:1
ban~	3:21 4:-6
bapa	2:24 8:30
bapak	0:-22 2:68 3:13 4:42 5:136 6:1 7:-24 8:13
bapak $	2:-1 3:22 5:14
bapak ibu	1:1 2:6 3:-4 4:-17 5:28 6:35 7:7
bapak lagi	8:63
bapak perut	3:12 5:26 8:-3
bapak saya	2:40 3:-21 4:-12 5:-9 6:-7 8:-11
bapak yang	0:1 2:-50 3:44 4:47 5:55 7:-1
bapakku	2:21
bapaknya	1:25 3:-2 5:31 8:4
bapaknya $	8:40
bapak~	1:23 2:18 3:-8 4:-3 5:19 7:-12 8:1
bar	1:33 3:18 5:23 6:1
barang	0:-3 1:-12 2:-27 3:-53 4:-59 5:-62 6:-18 7:21 8:-42
barang di	2:-2 3:-3 5:-17
barang ini	7:-4
barang ke	2:8
barang sampai	6:-6 7:11
barang second	7:-29
barangnya	1:16 2:-10 3:-6 4:-7 6:-1 7:49 8:-3
barangnya baru	7:10
barangnya datang	7:1
barangnya sudah	7:-1
barang~	1:16 2:-10 3:-6 4:-7 6:-1 7:49 8:-3
barat	3:44
barbel	7:25
barcode	3:51 7:36
barcodenya	0:7 1:6 7:59
barcode~	0:7 1:6 7:59
bareng	0:1 2:-2 3:34 4:23 6:5 8:-7
bareng $	2:-1 3:22 4:19 7:-14
bareng keluarga	5:18 6:4
barengan	1:11 2:36 3:-15 4:-22 6:25 7:-1
bareng~	1:11 2:36 3:-15 4:-22 6:25 7:-1
baret	3:60 4:77 7:62
baret $	7:6
baris	4:-12 5:5
baru	0:-55 1:52 2:93 3:-67 4:4 5:30 6:1 7:39 8:-56
baru #n	0:44 3:-1 6:-6 8:4
baru #nn	1:19 3:-4 6:17 7:1
baru $	1:-13 2:-79 3:61 4:33 5:-28 6:13 7:128 8:-10
baru aku	0:-1 2:-2 8:-41
baru bayar	1:32 2:-5 5:35 6:28 7:31
baru belajar	5:57
baru belakangan	2:38 5:-1
baru bisa	2:-4 8:27
baru buka	0:-6 1:18 5:-4 6:-1 8:-11
baru checkout	1:2 6:30
baru datang	8:23
baru di	2:3 5:-1 7:-1
baru dikasih	1:10 2:7
baru jadi	1:1 3:-1 5:1 7:2
baru jam	7:8 8:21
baru join	5:-10
baru kami	5:-3
baru keluar	2:-5 6:-1
baru kita	2:-18 7:-31
baru lahir	0:3 2:-1 3:23 4:11 5:37 6:-2 7:-5 8:20
baru lahiran	3:-18 5:12
baru lipet	2:11 4:-1 5:-1
baru masuk	1:7 2:-12 3:15 4:-1 7:9 8:-1
baru masukin	6:1
baru mulai	3:4 4:-28 5:6 8:14
baru nanti	2:-3
baru ngecas	2:2 4:3
baru nongol	8:-2
baru pegang	5:1
baru pindah	2:25
baru pulang	1:-1 2:-20 4:-27 8:41
baru saya	7:-1
baru serum	2:1
baru tanpa	3:-32 4:-1 6:33
baru tarik	2:31 4:-21
baru yang	2:1 4:35 5:1
barunya	3:22
barusan	0:9 1:23 2:-24 3:-21 4:-15 5:-11 6:24 7:-1 8:71
barusan follow	1:1
barus~	0:9 1:23 2:-24 3:-21 4:-15 5:-11 6:24 7:-1 8:71
baru~	3:20 8:-1
basah	0:49 1:-4 2:40 3:34 4:55 6:18 7:32
basah $	3:68 4:2 8:-1
basah jangan	2:28
basah ke	0:5 2:-5 7:41
basah keringat	3:-1 8:63
basah semua	8:2
basah tidak	0:5 2:-1 4:23
basah ya	0:1 2:-8 4:1
basahnya	2:-2 4:5 5:16
basah~	5:19
basi	2:4 8:-4
basic	2:25 3:-15
baskom	0:23 3:2 4:1 8:-6
basreng	1:-1 2:31 3:-17 4:-7 7:-7
basrengnya	0:26 4:2
basreng~	0:26 4:2
bassnya	0:77
bass~	0:77
bas~	0:9 2:25 5:9
bata	0:25 3:-17
batang	0:42 1:7 4:-11 5:-1 6:12
batang #nn	0:11 1:13 4:-32
batang~	0:18 4:1 5:13
batch	7:35
baterai	0:-1 2:44 3:16 4:5 5:-21 6:12 7:-1 8:-39
baterai #nn	3:11 4:18 7:1
baterai $	2:25 3:34 6:-1
baterai hp	2:2 3:-8 8:-7
baterainya	0:-1 1:-1 2:1 3:109 4:6 6:-30 8:-7
baterainya #n	2:-2 3:41 4:12 6:-1 8:-4
baterai~	0:-1 1:-1 2:1 3:109 4:6 6:-30 8:-7
batera~	0:-1 2:44 3:16 4:5 5:-21 6:12 7:-1 8:-39
batere	2:22
batere di	2:22
baterenya	3:1 4:12
batere~	3:1 4:12
batik	0:-11 2:43 3:13 4:-1 7:-1 8:-2
batik cap	2:21 3:31
batik itu	2:-14
batik tulis	2:12 5:10
batre	1:-6 2:27 4:-19 8:-9
batrenya	3:-28 5:-1 8:48
batre~	3:-28 5:-1 8:48
batu	0:72 1:-2 2:77 3:38 4:2 5:-13 6:-2 7:-36 8:-10
batu asli	2:-5 3:34 4:3
batuk	0:-19 2:2 5:3 8:83
batunya	2:-1
batu~	0:-4 2:-1 3:52 4:13
bau	0:-1 1:-16 2:60 3:-28 4:110 6:23 7:-34 8:3
bau $	2:1 3:-2
bau apek	3:28
bau gosong	2:1 5:9 8:30
bau keringat	2:12 5:1
bau pesing	3:-1 4:20
bau sampai	3:13 5:-1
baunya	2:64 3:-8 4:-49 7:39 8:-2
baunya nyengat	2:3 3:-3 7:18
baut	0:9 2:20 7:-9 8:-8
bautnya	0:6 2:5 8:-13
baut~	0:6 2:5 8:-13
bau~	2:64 3:-8 4:-49 7:39 8:-2
bawa	0:-3 1:-2 2:14 3:16 4:4 5:50 6:-18 7:-3 8:90
bawa ikan	2:-4 8:2
bawa ke	0:11 7:13
bawa pulang	5:-5 8:-51
bawa tas	2:22
bawaan	7:21
bawaannya	0:-31 4:5 5:22 8:41
bawaan~	0:-31 4:5 5:22 8:41
bawah	0:13 1:24 2:53 3:-10 4:16 8:-61
bawah #n	2:1
bawah #nn	3:37 4:-17
bawah $	1:13 2:-76 3:14 8:-1
bawah ada	3:-1
bawah dulu	2:15 4:-22 7:-1
bawah itu	3:-1
bawah jadi	0:-1 2:-2 3:-84 4:3 5:7
bawah lampu	3:8 4:13
bawah mata	0:35 2:24 3:11 4:17 8:-13
bawah matahari	2:-1 3:10 4:13
bawahan	0:-1 2:47 3:-23 4:-27 6:-1
bawahan #n	2:1 3:-1 4:-18
bawahannya	2:29 5:-11
bawahannya gelap	2:29 5:-11
bawahan~	2:29 5:-11
bawahnya	2:2 3:29 4:1 5:2
bawah~	2:62 4:-7 6:-4 8:-1
bawang	0:8 1:-1 2:88 3:1 4:12 7:-1 8:3
bawang $	3:28
bawangnya	2:-1
bawang~	2:-1
bawa~	0:-9 2:46 4:-9 5:-28 6:-6 7:33 8:59
bayangkan	6:-26
bayang~	5:11 6:-27 7:-1 8:41
bayar	0:-7 1:171 2:-64 3:-59 4:-86 5:-46 6:208 7:134 8:-41
bayar $	1:94 2:-44 3:-2 4:-27 5:1 6:29 7:28 8:-12
bayar di	1:-31 4:-1 6:-14 7:160
bayar jangan	1:1 6:5
bayar malam	4:2
bayar sebelum	1:-2 5:-25 6:32 7:-45
bayar sekarang	1:44 2:-2 6:-22
bayar ya	5:40
bayarnya	5:-3 7:26
bayarnya nanti	7:21
bayar~	5:-3 7:25
baya~	0:-5 3:-1 4:-45 5:12 7:-16 8:-1
bayi	0:-16 1:-37 2:38 3:60 4:41 5:103 6:29 8:-137
bayi #n	3:3 5:33
bayi $	3:1 4:1
bayi baru	0:5 3:17 5:27 7:-2
bayi besar	5:-9 8:-21
bayi di	2:-3
bayi prematur	3:-1 4:-1 5:-47
bayi saya	4:-2 8:-21
bayi tidak	4:3 7:13
bayi tidur	4:5
bayi yang	5:7
bazar	7:-2 8:39
beb	3:-1 6:-14
beban	2:90 3:-2 4:-10 5:1 7:7
bebannya	2:3
beban~	2:3
bebas	2:-43 3:71 4:20 5:38 6:102 7:41 8:-18
bebas $	2:-10 3:-29 4:22 5:13 6:-1
bebas bpa	0:4 3:31 5:24 7:-6
bebas campur	3:-1 6:27
bebas ongkir	3:-18 5:-35 6:95 7:-25
bebas timbal	3:3 5:1 6:-1 7:65
bebek	0:16 2:40 4:-1 6:23 8:-12
beberes	4:1 8:-10
beb~	2:90 3:-2 4:-10 5:1 7:7
becak	7:-5
bed	2:7
beda	0:-17 1:-29 2:120 3:-92 4:-41 5:-6 6:5 8:-45
beda $	2:10 5:-6
beda kan	0:19 2:-8 4:-1 7:15
beda matcha	2:1
beda sama	2:33 3:15 6:27 7:-1
beda tipis	3:-2
beda yang	2:-1 5:14
bedain	0:-18 2:30 4:-8 5:-2 7:-9
bedainnya	2:14
bedain~	2:14
bedak	0:9 1:2 2:23 3:32 4:-13 5:8 6:7 7:48 8:-1
bedak tabur	2:21 4:-1
bedaknya	1:29 2:-14 7:8 8:-8
bedak~	1:29 2:-10 3:-1 7:8 8:-9
bedanya	2:31 4:-24 5:-2 7:50 8:-7
bedanya $	2:-21
bedanya apa	2:-20
bedanya di	2:11
bedanya sama	0:14 3:21 4:-13 7:30
beda~	0:-21 2:109 4:-52 5:-15 6:-1 7:17 8:-10
bedong	0:2 6:13
begadang	0:-2 1:12 5:62
begadang nonton	3:5 4:23 8:14
begawi	4:-16 5:39 7:8
begawi di	4:-16 5:39 7:8
begaw~	4:-16 5:39 7:8
begini	0:120 1:-2 3:-12 4:-64 5:30 8:-13
begini $	0:-38 1:1 4:-22 5:27 8:98
begini bikin	4:3
begini dulu	0:1 2:-4 5:-1 7:1
begini enaknya	3:18
begini gara	8:-50
begini jangan	0:4
begini kan	4:-1 7:8
begini memang	5:19
begini sudah	0:13
begini ya	0:16 3:1 4:9
beginian	8:15
begini~	8:15
begin~	0:120 1:-2 3:-12 4:-64 5:30 8:-13
begitu	1:-1 4:29 5:13 7:-57 8:-36
begitu $	0:-12 2:-57 3:-6 4:3 7:-45
begitu kena	0:19 2:-18 5:46
begitulah	8:43
begitu~	2:-1 8:41
bekal	0:3 1:-1 2:-4 3:27 4:1 5:52
bekal sekolah	4:29 5:7
bekas	0:6 1:22 2:43 3:48 4:91 5:61 6:-1 7:-34 8:-35
bekas $	0:2 4:17
bekas itu	2:-10
bekas jerawat	1:30 2:-9 3:15 4:80 5:4 8:-1
bekas saja	2:6
bekasi	3:26 5:17 7:-4 8:38
bekasi tadi	3:46
bekas~	3:19 4:9 5:13 6:19 7:-7 8:36
bekel	3:-1 4:6 5:24
beku	2:1 4:-1 6:10 7:8 8:-13
beku~	2:18 4:-5 8:-15
belah	0:22 2:4 3:23
belah~	0:28 1:4 2:-17 5:2 7:37
belajar	0:-28 2:103 3:-6 4:24 5:38 7:-31 8:34
belakang	0:-2 1:-2 2:100 3:3 5:-11 6:-8 7:13 8:13
belakang $	0:9 2:-31 3:-4 7:-3 8:-57
belakang ada	3:-4 7:-19
belakang dus	3:2 7:1
belakang jadi	4:1 5:17 8:44
belakang kalau	5:-8 7:-3
belakangan	2:21 3:55 5:-3 7:-1 8:-1
belakangan $	3:38 8:-1
belakangnya	0:6 2:26 3:50 4:2
belakangnya ada	4:1
belakangnya pucet	2:23
belakang~	0:13 2:62 3:123 4:2 5:-41 7:-4 8:-10
belanda	2:-1 3:26 7:-1
belang	0:-26 3:-26 4:20 5:13 6:-1 7:-9 8:-58
belang $	0:-12 2:-5 8:-48
belanja	1:41 2:-52 3:-63 4:-2 5:-1 6:62 7:-19 8:-12
belanja #nn	1:43 3:-1 6:20 7:-2
belanja #rp	6:6
belanja $	2:-6 3:-11
belanja di	2:-9
belasan	1:22 5:12 8:55
belas~	1:22 5:12 8:55
beleber	2:-1 4:1 5:19
belepotan	3:2 5:1
belepot~	3:2 5:1
beli	0:-80 1:78 2:8 3:-58 4:-78 5:-28 6:197 7:12 8:-20
beli #n	1:-27 2:-23 3:6 4:-16 5:-2 6:112 7:12 8:-2
beli #n1	2:-11 3:-29 4:5 5:15 6:51 7:-2
beli $	1:96 2:-19 4:-37 7:18
beli baju	2:2
beli baru	2:55
beli cabe	2:63 6:-3
beli di	1:19 2:-43 5:7 6:1
beli duku	2:26
beli es	8:72
beli hp	2:20
beli jam	2:-6 8:-1
beli kandang	8:-3
beli nasi	2:-3 8:6
beli pepaya	2:16
beli raket	1:12
beli sekarang	1:47 2:-15 5:8 7:4
beli sepasang	3:-4 4:-1 6:24
beli terus	7:1
beli yang	6:25
beliau	2:6 4:15 8:-4
belinya	1:50 2:-14 5:-4 6:32
belinya di	6:8
beli~	1:37 2:-17 3:-1 5:-16 6:23 8:-12
belum	0:-128 1:-10 2:-42 3:-122 4:-78 5:-229 6:-22 7:-123 8:34
belum $	0:17 8:3
belum acc	8:-5
belum ada	0:-5 1:-1 3:-20 5:-25 7:-68 8:-1
belum aku	0:-1 8:-41
belum berani	0:-1 8:-1
belum bisa	2:15 4:17 5:3 7:-9 8:-1
belum boleh	8:-1
belum buka	0:-8 8:-15
belum datang	8:-16
belum di	0:-1
belum dibuka	4:36 7:18
belum gajian	1:-2 8:7
belum jadi	2:5 3:8 4:4 5:19
belum keluar	4:-1 8:-1
belum makan	8:37
belum mandi	8:31
belum masuk	4:22 6:12
belum pasti	8:-15
belum pernah	1:2 2:-41 7:8
belum sampai	4:30
belum saya	5:-1 8:-1
belum sempet	0:-2 8:-19
belum tau	1:5 6:18 7:-1 8:-7
belum tentu	2:61 4:-15 8:-12
belum turun	4:-1 5:-1
belum ya	8:26
belum~	0:13 1:49 2:59 3:4 4:4 5:24 6:40 7:101 8:-65
ben	2:170 3:-1 4:-21 8:1
benang	0:76 1:5 2:99 3:88 4:-51 5:-9 7:3 8:-22
benangnya	0:115 2:6 3:-1 4:-4 5:-8 7:56 8:-13
benangnya tidak	2:3
benang~	0:115 2:6 3:-1 4:-4 5:-8 7:56 8:-13
benar	0:-19 1:-1 2:32 3:-36 4:-24 5:-41 6:-13 7:-4 8:22
benar $	2:-1 5:3 6:-3 8:-1
benar sampai	5:-17 8:36
benar tidak	4:-1
beneran	1:-2 4:42 5:-1 8:-13
benerin	2:-2
bener~	0:-11 1:-31 2:39 4:87 5:-21 6:-2 7:-3 8:-31
bengkak	0:-4 4:13 8:1
bengkel	0:-2 1:1 2:-14 3:1 4:-1 5:40 7:-14 8:3
bengkel $	8:-1
bengkel kecil	1:11 5:1 7:1
bengkok	0:2 4:23 5:-3
bengkok pas	3:1 5:-1
bengkok pun	0:4 4:27
bengkok~	0:11 5:10
benih	2:3 3:20 4:37 5:20
bening	0:60 1:11 2:69 4:44 5:-18 7:-12 8:-44
bening $	2:1 4:2
bensin	2:27
bens~	2:27
bentar	0:-35 1:-27 2:-72 3:-21 4:-34 5:-8 6:-1 7:-16 8:153
bentar $	0:-7 1:-11 8:7
bentar aku	0:-13 2:-23 4:-13 7:-1 8:14
bentar bersin	8:19
bentar saya	8:23
bentar ya	0:-1 2:-3 8:42
bentar~	0:7 3:-7 5:-21 7:-28 8:66
bentonit	6:11
bentonit #nn	6:11
bentuk	2:-8 4:10 5:-2
bentuknya	2:1 3:-19 5:-2 7:16 8:-8
bentuk~	2:1 3:-19 5:-2 7:16 8:-8
bentur~	2:26 3:-10 5:-1
beranak	7:-2 8:2
beranak #n	8:-6
berangkat	2:-20 7:9
berang~	6:-5
berani	0:-42 2:15 3:-28 4:-36 5:-15 8:17
berani bilang	2:-1 4:-2 8:-6
berani keluar	2:26 4:-3 8:46
berantakan	2:-8 3:-8 4:-16 7:-1 8:49
berantakan $	3:-3 8:92
beran~	0:-42 2:15 3:-28 4:-36 5:-15 8:17
berapa	0:-32 2:-20 3:-45 4:-51 5:-41 6:-48 7:-11 8:-59
berapa #nn	2:10
berapa $	3:13 5:14
berapa hari	2:5
berapa lama	2:13 3:-8
berapa sih	8:8
berapa ya	0:-14 4:-1 8:-1
berarti	0:1 1:1 2:134 3:-11 4:-25 5:-8 6:-1 8:2
berarti cool	1:15 2:1
berarti palsu	2:1 3:40
berarti pas	2:1
berarti warm	1:14 2:27
beras	0:6 1:-2 2:125 3:83 5:5 6:-1 8:-9
beras #n	2:11 4:1
beras dicuci	2:18
beras ketan	3:12 7:2
beras sama	3:24 7:-7
berasa	0:30 4:33 5:-12 7:7 8:11
berasa $	4:-6 8:31
berat	0:-1 1:-21 2:84 3:-20 4:-47 5:-76 6:-28 7:64 8:-5
berat #nn	3:-16
berat badan	2:35 3:-49 4:-18
berat cuma	3:18 6:-1
berat di	2:5 3:-18
berat saya	0:9 3:-3 7:32
berat ya	5:-1 8:-21
beratnya	1:-1 2:40 3:54 5:40 7:14 8:-22
beratnya #n	2:-15 3:52 4:8 5:27
beratnya cuma	0:-3 5:18 6:-2
beratnya naik	2:89 4:-5
berat~	1:-1 2:40 3:54 5:40 7:14 8:-22
berbulan	2:3 4:7
berbulan bulan	2:3 4:7
berbulu	0:1 4:-27
berbunga	1:22 2:26 4:-1
bercabang	2:5
berdarah	3:30 4:3 5:48
berdiri	0:25 1:-2 2:-24 3:-38 4:89 5:46 6:-1 7:-18 8:-19
berdiri #n	3:3
berdiri $	7:-1 8:1
berdiri di	0:12 2:-7 5:15 8:-4
berdiri seharian	5:34
berdua	3:6 5:19
berembun	0:6 7:23
berembun $	0:6 7:23
berenang	8:33
beres~	8:19
bergamot	3:19 4:10
bergaris	4:-10 8:-1
bergaris $	4:-10 8:-1
bergetar	0:-1 4:-15
berharap	2:-18 6:-9
berhenti	4:-37 7:-4
beri	2:80 5:-18
berisi	2:-8 3:-1 4:55
berisik	2:7 3:-1 5:-9 8:-7
berisik ya	8:-48
beris~	2:-8 3:-1 4:55
berjerawat	3:9 5:43 7:2
berkah	3:-1 8:44
berkali	2:26 7:10
berkali kali	2:26 7:10
berkurang	0:-3 3:41 4:24
berkurang $	3:1 4:1
berlaku	0:2 3:14 4:-7 5:6 6:8 7:-23
berlaku kalau	7:-7
berlaku sampai	1:-4 3:-1 5:13 6:19
berla~	0:2 3:14 4:-7 5:6 6:8 7:-23
berlima	2:6 4:-1
berlubang	0:13 2:4 3:-19
berminyak	2:-25 4:12 5:54
berminyak ya	2:-15
bernanah	3:36 5:14
bersertifikat	3:38 7:56 8:-18
bersih	0:61 3:4 4:47 5:59 7:-1 8:-23
bersih $	4:31 5:22
bersihin	0:-4 3:-4 5:-32 8:24
bersih~	2:5
bersin	0:-5 2:-2 3:1 4:21 8:50
bersin dulu	8:19
bersisik	1:19 3:-1 4:35
bers~	0:-5 2:-2 3:1 4:21 8:50
beruang	2:58 5:-23
berubah	3:15 4:12
ber~	3:-5 6:1 7:-4 8:44
besan	2:26
besar	1:-26 2:41 3:13 5:9 7:-4 8:-10
besar $	3:3 4:-10
besar dulu	2:1
besar ini	4:1
besar jadi	2:-2 5:13
besar~	2:2 3:19
besi	0:1 2:23 3:92 5:-51 6:-1 7:5 8:-14
besi $	2:1 3:-19
besi cor	2:-17 3:67 7:75
besi hollow	4:47 5:-1
besi kasih	2:3
besi siku	0:20 2:1 4:-13 5:-7 7:-11
besok	0:-69 1:8 2:-51 3:-49 4:-35 5:-57 6:12 7:89 8:113
besok ada	7:-4
besok aku	0:-1 3:-19
besok libur	8:21
besok pagi	2:-20 3:7 5:-17 6:3 7:59 8:-17
besok rencananya	8:-7
besok senin	8:1
besok sepertinya	8:-19
besok siang	7:15
besok sore	2:-1 7:5 8:-5
besok sudah	1:8 7:23
besoknya	2:47 4:9 7:31 8:-21
besok~	2:47 4:9 7:31 8:-21
best	3:-1 4:-1 5:-1 8:-16
best seller	8:-7
bestie	1:24 5:8 6:15 8:-2
bestie kamu	1:23 5:11 6:5
bes~	2:26
beta	2:-12 4:22
betawi	8:1
betaw~	8:1
betis	1:49 4:57 5:-1 8:10
betis tidak	4:21
betis~	3:-11
beton	5:-23 7:-1
betul	2:1 4:-1 5:-1 6:34 8:-1
betul kak	1:2 2:-1 6:2
betul~	5:-2 6:-1 7:7
biang	3:-1 5:14
biang keringat	4:1 5:17
biar	0:13 1:140 2:249 3:-58 4:-111 6:9 7:78 8:-49
biar aku	0:-1 2:-25
biar angin	2:31 4:-13
biar bakteri	2:7 7:15
biar bapak	2:33
biar bisa	2:4 4:-2
biar dapat	1:34
biar kelihatan	0:97 2:-23 3:2 7:9 8:-17
biar mata	0:-17 2:9
biar melek	2:-16 8:51
biar pas	1:9
biar percaya	7:14
biar tidak	1:36 2:-4 3:33 5:31 6:-1 7:21 8:53
biar warnanya	2:49
biarin	2:39 8:-3
biar~	2:19 3:-1 8:-5
biasa	0:28 3:-7 4:13 5:-3 6:-12 7:136 8:-14
biasa $	3:-24 6:-3 7:-59 8:-1
biasa saja	4:-5
biasa tuh	2:22 3:-10
biasane	2:-6 3:-1 5:-25
biasanya	0:-2 1:11 2:109 4:-1 5:-18 6:28 7:-21 8:-3
biasanya #n	2:-12 4:5
biasanya #nn	1:6 3:34 4:10 6:37
biasanya karena	2:11 4:14 5:-5
biasa~	0:-2 1:11 2:109 4:-1 5:-18 6:28 7:-21 8:-3
bibir	0:46 1:-11 2:45 4:97 5:8 8:-3
bibir $	0:1 4:22
bibirku	2:-1 8:-12
bibir~	2:-1 4:6 8:-12
bibit	2:8 4:11 6:3
bicara	2:20 4:46
bidan	8:26
bid~	8:26
bigsize	4:67 5:40
biji	1:42 2:1 3:-7 5:8 6:29 7:-18 8:1
biji #rp	1:43 5:22 6:62 7:-1
biji $	0:-4 6:-3 7:22
biji di	4:-30
bijinya	5:-3
biji~	5:-3
bij~	1:-1 3:-37 4:-1
bika	0:13 2:19 4:19 8:-6
bika ambon	0:15 2:19 4:21
bikin	1:7 2:85 3:-52 4:102 5:-7 6:1 7:-6 8:-86
bikin bau	2:-44
bikin daun	2:5 4:9
bikin es	2:46 3:-11 4:-39
bikin gerah	3:-1 4:2
bikin kulit	2:-57
bikin kuping	2:13
bikin leher	4:37 6:13 7:23
bikin mata	2:-5
bikin merah	2:-3 3:25 4:13
bikin nangis	2:9
bikin pengen	2:-1
bikin pinggang	4:1
bikin pusing	2:-2 3:62 4:1
bikin putih	2:-19
bikin sendiri	2:1
bikin simpul	2:60
bikin wajah	0:1 2:26 5:15
bikin yang	2:-15 4:7 5:-15
bikinan	3:7
bikin~	3:6 8:2
bik~	1:3 2:79 3:-11 4:86 5:1 6:1 7:18 8:-89
bilah	2:-4 4:22
bilang	0:-43 1:-52 3:-60 4:-97 5:-57 8:72
bilang $	2:-31 4:-2 5:-1
bilang begitu	2:-8
bilang bikin	2:15
bilang follow	1:-1 8:-16
bilang ini	0:-13 3:-2 5:-10 6:11
bilang jadi	4:-25 8:36
bilang jangan	2:3
bilang palsu	2:-15
bilang tidak	8:30
bilang ya	7:17
bilang~	5:-3 8:-1
bilas	0:7 2:54 3:-20 4:-1 5:4 8:-1
bilas $	0:9 2:12 4:-1
bilas itu	5:14
bilas~	2:-7 3:-14 4:6
bingung	2:112 3:-1 4:-12 6:-2 8:-43
bingung milih	2:8 4:-4
bintang	2:1 3:-3 5:-12 6:-8 8:-1
bintang #n	3:-1 8:-1
bintangnya	6:-22
bintang~	6:-22
bintik	2:7
bioskop	8:1
biru	2:17 3:-1 4:9 5:-42 6:-13 7:-20 8:-33
biru $	3:66
biru berarti	1:15 2:1
biru itu	2:41
biru nomor	1:-23 3:-1
biru sama	1:25 6:14
biru ya	0:17
bis	4:-6 6:14 7:4 8:22
bis $	3:11 8:1
bisa	0:-40 1:-53 2:35 3:-28 4:76 6:-35 7:71 8:-128
bisa #n	0:-1 1:-4 3:16 4:-1 6:3
bisa $	0:43 3:5 5:36 6:13
bisa aku	4:-1
bisa baca	2:3 4:14 5:6
bisa balikin	7:1
bisa bang	2:13 4:-1 5:-37
bisa bayar	7:40
bisa berdiri	2:4
bisa bilang	2:-13
bisa buat	2:-11 3:-43 4:4 5:-56
bisa buka	4:11 5:5
bisa cek	1:1 2:-5 7:29
bisa cod	1:-55 2:-5 4:-14 7:83
bisa di	3:20
bisa diem	3:-1
bisa digantung	4:22
bisa dikirim	7:-7
bisa diklaim	1:17
bisa dilepas	2:-10 3:7 7:4
bisa dilipet	7:-20
bisa dimakan	2:-1 4:10 5:32
bisa dipanjangin	4:-1
bisa diputer	2:-1
bisa discan	3:38 7:25
bisa dituker	7:26
bisa ditutup	0:2 3:13 4:7
bisa ganti	7:-46
bisa ibu	2:-1 3:17 4:-10
bisa jadi	2:60 3:-10 4:-55 6:-6
bisa kak	3:1 5:-4 7:18 8:27
bisa kirim	7:-16
bisa kurang	7:-1
bisa kurirnya	1:2 7:3
bisa lihat	1:1 2:2 4:-3
bisa masak	4:19
bisa masang	2:-1 4:44 5:16
bisa masuk	4:-1 5:-1
bisa naik	8:27
bisa nutup	4:-35
bisa pakai	2:-31 3:-1 5:-21 7:-1
bisa putih	2:-24
bisa retur	3:-19 4:-14 7:2
bisa sambil	3:5 4:28
bisa sebulan	2:-1 4:7 5:-1
bisa tahan	7:2
bisa tukar	7:54
bising	4:48 5:13
bising jadi	4:2 5:14
biskuit	2:43 8:2
bismillah	0:19 8:18
bismil~	0:19 8:18
bitung	2:14
biyen	1:-1 2:133 3:-17 4:-3 7:-2
blackout	3:5 5:1
blackout lebar	3:6 4:-1 5:1
blak~	8:27
blas	0:26 3:16
blas $	0:28 3:-1 4:15
blazer	2:36
bleaching~	3:-3 5:18
blend	3:2 4:29 5:18
blender	1:-1 2:-2 3:-31 5:-12 7:1 8:-4
blender tangan	2:-4 3:-1 6:1
blendernya	4:-23
blender~	4:-23 5:-1 8:-4
blokir~	5:13
bluetooth	2:1 4:9 6:-1 7:-18
blur	2:-5 4:60
blus	0:4 2:-4 3:13 4:30
blush	0:18 1:12 2:3 6:8
blush on	0:18 2:3
bm	2:1 6:30 7:23
bobotnya	6:-1
bobotnya cuma	6:-1
bobot~	6:-1
bocah	2:-21 3:-4 4:51 5:133 6:1 7:-3
bocah sekolah	5:2
bocah yang	3:-13 4:21 5:43
bocor	3:-1 4:-13 5:-16 7:82 8:-1
bocor~	0:25 4:-16 7:1
bodi	4:8
bodinya	5:20
bodi~	5:20
body	3:-1 4:2 5:-4 6:-1
body lotion	2:7 4:1 5:-4 7:2
body lotionnya	2:-5
bogor	3:31 4:26 7:62 8:2
bohlam	2:5 7:26
bohong	3:-2 4:-27 5:-1 7:-4
bohong $	3:-1 4:-19
bojoku	0:-2 2:2 8:-11
bojo~	0:-2 2:2 8:-11
bola	1:-1 5:-57 7:-1 8:102
bola $	2:-1 5:-35 8:67
bolak	0:-1 1:-1 3:24 4:34 7:-1 8:-5
bolak balik	0:-1 2:-7 3:27 4:42 7:-13
bolak baliknya	2:7
bolanya	7:8
bola~	7:8
boleh	0:-9 1:65 2:20 3:-2 4:-64 5:1 6:10 7:181 8:-58
boleh #n	1:5
boleh balikin	1:26 6:3 7:49
boleh buka	1:1 2:-1 7:31
boleh dibalikin	7:16
boleh kak	3:-4
boleh minum	1:2 2:22
boleh pakai	2:10 3:14 5:41 6:1 7:-5
boleh retur	4:32 7:77
boleh tapi	2:18
boleh tidak	4:-1 7:27
boleh tukar	1:-4 2:-1 3:17 6:9 7:53
bolong	0:2 1:2 2:35 3:44 4:99 5:23 6:7 7:80 8:-29
bolong di	0:-1 2:-10 3:10 4:1
bolong itu	2:1
bolong kamar	4:6
bolongnya	2:11 4:-1 5:-25
bolong~	2:6 4:-11 5:-45 7:-1
bolu	0:36 2:49 3:-1 4:2 8:-2
boncengan	2:-9 3:37 4:-1
bonceng~	2:-12 3:31 4:-1
boncos	8:-33
boneka	0:41 2:92 3:17 5:32 7:-1 8:-25
boneka ini	2:-3 4:1
boneka saya	2:16
bonekanya	8:-14
boneka~	8:-14
bongkar	0:4 2:-27 7:29 8:-16
bontot	2:11
bonus	0:-15 1:-2 2:-70 3:-58 4:-2 5:-22 6:291 8:-25
bonus $	2:-21
bonusnya	2:-3 4:-1 5:-1 6:1 7:-19 8:-7
bonus~	0:-1 1:-1 2:-4 3:-4 5:-1 6:68 7:-23 8:-9
bon~	0:-29 2:3 5:13 8:40
boots	4:20 5:28
bor	0:-3 2:10 3:-6 5:-24 6:-3 8:-1
bor #nn	3:17 4:15
bor baterai	2:-5
bordir	2:5
bordirnya	0:3 3:17
bordir~	0:3 3:17
bornya	1:-1 2:-3 3:44 4:-12
boro $	6:-1
borong	1:12 3:-34 7:-1
borong #n	1:2 3:-21
borong~	1:16 3:-4 5:1 6:9 7:-1 8:-5
boros	0:-18 2:56 3:-38 4:-22 5:-1
bor~	1:-1 3:43 4:-1 8:-5
bos	1:9 2:-2 3:-18 4:-29 5:-56 6:-10 7:-29 8:-27
bos $	5:-1 6:-7
bos belum	8:-5
bosku	1:4
bos~	1:3 2:-4 3:-15 4:-2
botak	2:2 4:16 5:16 7:-1
botak di	2:12 4:20
botol	0:78 1:62 2:-9 3:64 4:18 5:3 8:-43
botol #n1	3:-3
botol #nn	1:11 3:-1 4:-31 5:-27 6:-6
botol #rp	3:43 4:80 6:3
botol $	0:-2 1:-7 3:1 6:1 7:1
botol biru	0:1 3:-60 6:-39
botol hijau	2:-39
botol hitam	1:26 3:-9 6:-39
botol ini	4:18 5:7
botol jadi	1:13 3:9 4:30 5:-8 6:24
botol minum	0:-34 4:1 8:-1
botol minyak	3:-11
botol susu	3:17
botol susunya	0:5 3:17 4:6 5:13 7:6
botol tidak	3:-7
botolan	3:13 4:1
botolnya	0:14 1:3 3:-16 4:9 5:-14 7:10 8:-26
botolnya berat	2:16
botolnya saya	0:10 4:26 7:-1
botol~	0:19 1:12 4:54 5:-21 6:38 7:15 8:-29
box	0:-1 2:-11 3:1 4:39 5:-28 6:1 7:8 8:-12
box gabus	5:-1 7:30
box~	3:18
boyok	2:-9 4:28 5:-23
boyok tidak	3:6 4:24
bpa	0:51 3:170 5:35
bpa gratis	0:26 3:59 4:2 5:2 7:24
bpom	0:-4 1:-4 2:-18 3:247 4:-75 6:40 7:290 8:-57
bpom kak	3:22 7:2
bpom kedaluwarsa	6:-4 7:-20
bpom nya	3:1 5:14 7:78
bpomnya	1:-5 3:89 4:-1 7:87
bpomnya ada	3:18 7:9
bpom~	1:-5 3:89 4:-1 7:87
bre	2:1 4:2
bre $	0:-1 2:2
brick	1:-1 3:38
bridesmaid	5:1 6:3
bro	2:-2 5:-1 8:34
brokat	3:9 5:1 8:-1
bros	0:2 1:-22 2:29 3:-18 4:-3 6:1
brown	3:8
brudul	0:24 3:-6 4:2 7:1
brudul $	0:24 3:-6 4:2 7:1
bruntusan	3:-1 5:11
bruntus~	3:-1 5:11
brush	0:23 2:36 3:-8 4:-5 6:-1 8:-29
btw	0:-2 3:-26
buah	0:-2 2:63 3:44 7:-19 8:-19
buah $	2:-7 3:29 4:55
buang	2:51 7:-5
buang~	1:9 2:31 4:2 8:-1
buat	0:42 2:-13 3:83 4:59 5:463 6:15 7:-12 8:-194
buat #n	2:-1 5:-3
buat #nn	3:-65 4:1 5:-60 6:38 7:1
buat anak	0:2 2:-30 3:10 4:-49 5:1 6:-29 7:35 8:-2
buat apa	3:-1 5:-24
buat balita	0:12 2:2 5:23
buat bang	3:36 4:4 5:37 6:20
buat bapak	0:3 1:-1 2:-26 3:27 4:-13 5:-12 6:2
buat barang	3:-4 5:-34
buat bayi	2:-35 5:-29
buat bekal	3:7 4:14 5:5
buat bekel	3:6 4:1 5:21
buat besi	2:26 3:-16 4:-20 5:-48
buat bocah	2:-1 4:45 5:49
buat bridesmaid	3:1 5:1 6:5
buat buka	3:10 5:43
buat bumil	3:-14 4:-15 5:-11
buat busui	5:21 7:25
buat cewek	2:11 4:-10
buat cowok	5:-7
buat first	3:-3
buat ibu	2:-21 3:4 4:-38 5:2
buat itu	2:-24 5:19
buat kado	1:27 3:9 4:1 5:30 6:2 8:-1
buat kak	3:1 4:-29 5:-17
buat kaki	4:-14 5:13
buat kalian	0:-12 2:-12 3:50 5:31 6:-1
buat kamu	2:15 3:3 4:-22 5:10 7:2
buat kantor	2:2 7:5
buat kau	0:21 3:-8 4:31 5:14
buat ke	5:1
buat keluarga	0:17 5:30
buat kompor	3:1 5:-5
buat kondangan	3:-12 4:-1 5:1
buat kontrakan	0:-1 2:24 4:2 5:1
buat kuli	4:73 5:6
buat kulit	0:-1 2:-8 4:19
buat kurir	3:25 5:1
buat lamaran	2:26
buat lansia	3:1 4:9 5:31 7:1
buat lari	5:-2
buat mas	1:5 4:42 5:22
buat mata	4:3 5:10
buat motong	2:11 5:-15
buat motor	2:22 5:43
buat nenek	5:23
buat newborn	4:-7 5:-16
buat orang	2:10 4:11
buat paket	3:-1 5:-16 7:12
buat pemula	4:-1 6:-1
buat penari	3:9 4:7
buat pengantin	4:35
buat rambut	4:-13 5:9
buat remaja	2:7
buat rumah	0:68 2:-22 3:-33 5:34
buat sawo	3:1
buat sekolah	5:-8
buat semua	4:-7 5:-93 6:30 7:7
buat seragam	0:-1 3:-1 5:12
buat seragaman	3:-37 5:2
buat seserahan	5:-1
buat siapa	5:-22
buat tangan	1:12 4:13
buat umroh	0:-3 4:1 5:1
buat umur	3:-2 5:-12
buat usaha	1:-1 5:13
buat warung	0:6 3:5 4:7 5:8
buat wawancara	2:28 3:-4
buat wisuda	3:34 4:12 5:1
buat yang	0:-1 1:-26 2:-19 3:39 4:69 5:30 6:24 7:-58 8:24
buatan	0:8 2:-8 3:75 5:-1 7:34 8:-2
buat~	0:1 1:-1 3:55 5:14 6:-4 7:36
buaya	2:1 3:54
bubble	1:-17 2:-14 4:-25 6:18 7:106
bubble #n	3:13 7:24
bubble wrap	1:-1 2:-5 3:-7 4:-14 6:26 7:30
bubuk	2:20 3:23 4:-19 5:44 7:-1
bubuknya	4:-20
bubuk~	4:-20
bubur	2:3 3:-1 4:10 5:3
bubur ayam	5:3
bubur diaduk	2:10
budak	3:-1 5:-4 8:-15
budek	8:34
bugis	2:39 5:-1
buk	1:26 4:-1 6:5
buka	0:142 1:29 2:36 3:55 4:4 5:58 6:-26 7:1 8:-75
buka $	2:-5 3:-9 4:10 5:20
buka cod	0:-3 8:-6
buka dulu	2:-18 7:6
buka ini	0:1 4:-10
buka lagi	8:-12
buka lebar	3:4 4:-37
buka paket	2:-7 5:-10 7:-3
buka puasa	3:12 4:1 5:56 8:22
buka segelnya	0:2 7:19
buka tutup	3:7 4:-5 7:23
buka ya	0:40 3:2 5:27
bukaan	2:13 5:30
bukain	0:-8
bukak	0:66 4:25
bukan	0:-29 1:-11 2:38 3:20 4:-35 5:-86 6:-18 7:-11 8:-69
bukan $	2:-27 3:-20
bukan barang	2:-13 5:-23
bukan berarti	2:14 3:13
bukan buat	0:-6 2:3 3:-34 4:-1 5:-72
bukan cuka	3:16
bukan di	2:50
bukan dijual	2:-40
bukan karena	2:5 4:-2
bukan kurang	2:1
bukan obat	2:-44
bukan salah	8:-44
bukan saya	2:-10
bukan servis	1:5 6:1 7:1
bukan soal	2:6
bukan tangan	0:1 2:4
bukan untuk	5:-1
bukan yang	0:-1 2:-1
buka~	0:1 2:36 3:-43 4:-1 5:8 7:26 8:-1
bukittinggi	1:6 2:53 5:11 8:15
bukittingg~	1:6 2:53 5:11 8:15
bukti	0:1 4:-13 7:2
buktiin	5:-2
buktinya	2:28 4:-22 5:-1
bukti~	2:22 4:-32 5:-21
bukt~	4:-27 5:-10 6:26 7:54 8:-5
buku	0:26 1:46 2:4 3:3 4:31 5:63 6:73 7:-32 8:-33
buku #rp	1:11 3:39 4:21 5:39 6:36
buku apa	1:17
buku gambar	3:8 5:25
buku paket	4:1
buku tulis	1:7 4:50 5:4 6:11
bukunya	1:5 2:3 3:-19 5:-7 6:1 7:33 8:-11
bukunya numpuk	2:50 6:6
buku~	1:5 2:3 3:-22 4:13 5:-7 6:1 7:30 8:-27
buk~	0:-29 1:-11 2:38 3:20 4:-35 5:-86 6:-18 7:-11 8:-69
bulan	0:-51 1:-2 2:4 3:-1 4:-33 5:80 6:-7 7:9 8:-3
bulan $	2:-10 3:-58 4:19 6:18 7:23
bulan aku	2:36 3:22 5:2
bulan buat	2:5 3:-31 4:-8 6:32
bulan depan	2:-13 4:-3 5:14 7:-5
bulan di	2:-7 3:32 5:-16 7:58
bulan ganti	3:-1
bulan habis	2:7 3:-3 5:-1
bulan ini	3:-6 5:16
bulan jadi	2:1
bulan ke	2:-1 3:19 4:1 5:50 6:-13 7:-1
bulan kirim	2:-1 3:20
bulan lalu	6:-12
bulan sampai	5:2
bulan sudah	3:4 4:2 5:-1 7:2
bulan ya	3:3 5:40
bulanan	2:6
bulan~	2:6
bulat	1:-1 2:26 3:15 4:35 5:76 7:-2 8:-1
bulat $	5:11
bulat jadi	3:-3 4:15
bulat tidak	3:5 4:4
bulu	0:13 1:-2 3:72 4:74 5:46 6:-2 7:12 8:-80
bulu kucing	3:7 4:5
bulu panjang	3:-1 5:33
bulunya	0:62 4:48 6:2 7:4
bulunya tidak	2:9 4:1
bulu~	0:69 6:1 8:-11
bul~	1:14 2:77 3:26 4:5 5:34 6:-8 7:66 8:-68
bumbu	1:-1 2:27 3:67 4:43 5:-36 6:36
bumbunya	0:23 2:2 3:22 4:33 6:7 8:-30
bumbu~	0:27 2:1 3:22 4:33 6:7 8:-30
bumi	5:-36
bumil	3:-14 4:-15 5:34 6:-1
bumil sama	3:-8 5:1
bun	0:-16 1:1 3:16 4:-37 5:-12 6:1 7:-37 8:-31
bun $	2:-8 3:-31 4:-7 5:41 6:-1 7:-9
bun yang	5:-14
buncit	4:20 5:-1
bunda	0:-1 1:52 3:-18 4:1 7:-5 8:-12
bunda yang	4:6 5:52 7:-1
bunder	2:16 8:-3
bundling	1:24 3:-35 4:7 5:-1 6:33 7:-1
bunga	0:28 1:-1 2:74 6:-5 8:-7
bunga #nn	3:-11 6:-42
bunga tinggal	3:6 6:19
bunganya	3:-1
bunga~	1:21 2:29 8:-1
bungkuk	2:50 5:-9
bungkuk $	2:8 4:-4 5:-6
bungkus	0:-28 1:7 2:-20 3:-35 5:-21 6:72 7:96 8:-18
bungkus #nn	1:-10 6:1
bungkus #rp	3:-7 4:39 6:15 7:-7
bungkus $	1:26 8:1
bungkus bubble	1:-3 3:10 7:14
bungkus gratis	7:-8
bungkus pakai	1:29 7:7
bungkusnya	7:-1 8:-1
bungkus~	1:13 2:-8 3:6 4:-1 6:-7 7:52 8:-34
bungsu	2:-11 8:2
bunyi	0:48 1:7 2:20 3:-22 4:50 5:-15 6:-8 7:14 8:59
bunyi $	3:17 7:6
bunyi jadi	4:31 5:-28 7:7
bunyi krek	7:14 8:4
bunyi tidak	0:16 4:-1
bunyinya	0:92 2:11 3:9 4:43 5:-9 6:22 7:-4 8:-13
bunyinya $	0:23 2:-5 4:3
bunyinya aku	0:1 4:-1
bunyi~	0:92 2:11 3:9 4:43 5:-9 6:22 7:-4 8:-13
buny~	0:48 1:7 2:20 3:-22 4:50 5:-15 6:-8 7:14 8:59
bun~	2:5 3:66 4:-13 5:8 8:-56
buram	2:14 3:-1
burem	2:34 8:48
buruan	0:-1 1:106 2:1 3:-26 4:-31 5:52 6:64 7:-7 8:-1
buruan amankan	5:-1
buruan checkout	1:-8 2:-7 5:61 7:-2
buruan klik	1:7 3:-18 6:80
buruan order	1:18 5:27
buruan sudah	3:-1 5:-1 6:14 7:-3
burung	2:81 3:16 4:-1 5:-34 7:-5 8:38
buru~	0:-8 1:130 2:8 3:-54 4:-31 5:34 6:74 7:-17 8:-18
busa	0:-7 1:-1 2:4 3:-29 4:1 5:62 7:184 8:-15
busa #nn	5:21 7:1
busa $	3:-21 4:27 7:37
busanya	0:55 1:15 2:3 3:-27 4:43 5:-22 7:24 8:-4
busanya dikit	4:33
busanya sudah	2:38 4:-3 7:-4
busa~	0:54 1:15 2:2 3:-6 4:44 5:-26 7:23 8:-4
busi	4:1
busi sama	4:2
busui	0:-2 2:-1 3:11 5:93 7:15
busuk	0:43 2:32 7:33
busuk $	0:34 3:3 7:42
busu~	0:-2 2:-1 3:11 5:93 7:15
butir	2:24 3:15
butirannya	2:-16 4:20 5:17
butiran~	2:-16 4:20 5:17
butter	2:-1 3:39 5:-11
butter sama	2:-1 3:39 5:-11
butuh	2:79 4:-69 5:18 6:-9 7:-10
but~	2:31 4:-2 5:-14 6:20 8:-10
c	0:4 3:106 4:-2 5:27 6:-23 8:-2
c #n	3:19
c #nn	7:1
c #pct	0:23 3:1
cabang	4:-2 6:16
cabang~	2:5
cabe	0:74 2:40 3:86 4:-33 5:1 6:-10 8:-50
cabe sama	2:10 6:-2
cabut	0:94 2:112 3:-5 4:28 5:10 7:-7 8:-22
cabut dari	0:39 5:3
cabut~	1:3 2:10 3:-11 7:-25 8:20
cacat	6:1 7:26
cadangan	1:-3 6:62 8:-10
cadang~	1:-3 6:62 8:-10
cahaya	2:10 3:6 4:48
cahayanya	5:-6
cahaya~	5:-6
cair	0:-1 1:6 2:5 5:54 7:4 8:-15
cair $	4:17 8:-2
cairan	2:27 4:16
cair~	2:44 4:4 7:14
cak	0:-1 1:4 2:1 3:1 4:10 6:13 7:-12
cak $	7:-1
cakar~	0:-2 3:-2 5:-29
cakep	2:-16 3:-5 4:-7 5:28 7:-1 8:-51
cakep parah	4:-1 8:-6
cakram	2:9 3:48 4:-17 5:-2
caliak	0:45 2:-5 4:9
calon	0:-1 2:34 3:13 5:94 6:-1
calon manten	2:5 5:64
calon mertua	3:28
camat~	0:-5 8:3
camping	4:-13 5:4 6:11
campur	0:20 1:-1 2:35 3:5 4:-42 6:45 7:-13 8:-15
campur $	1:-1 2:1 3:-13 6:4 8:-1
campur cocok	6:2
campuran	2:-8 3:38 4:-23 7:72
campur~	3:36 4:-25 5:-2 7:54 8:-19
can	0:2 3:25 5:54 7:-3
candi	0:-1 5:4 8:2
cand~	0:-1 5:4 8:2
cantik	1:-46 2:-1 3:-55 4:-52 5:-8 8:-49
cantik banget	8:-1
cantik kali	4:-1
cantik pisan	8:-1
cap	2:15 3:42 4:15 6:-10 7:10
capek	0:-18 2:-15 3:-29 5:10 7:-11 8:35
capek $	3:1 4:1 8:-8
capek aku	2:-5 8:-23
capek banget	0:-1 8:56
capek juga	3:-12 8:18
capsule	2:9 3:-3 4:-17
capsule wardrobe	2:9 3:-3 4:-17
cap~	0:74 1:5 2:1 3:34 4:78 6:9 7:9
car	0:1 4:15
cara	0:86 1:-2 2:234 3:-40 4:-135 7:-40 8:-32
cara bedain	2:6 3:13
cara bikin	2:-10
cara ngiket	2:1
cara nyimpan	4:-2
cara pilih	1:8
cara tau	2:25 5:9
carane	2:68
caranya	2:3
cara~	0:1 2:36 4:-6
cari	0:-1 1:16 2:105 3:-19 5:-31 7:4 8:-32
cari $	1:21 5:-18
cari dulu	8:-19
cari yang	2:39 3:-6 4:20 7:17
cariin	8:-9
cari~	8:-24
cas	3:25 4:5
cashback	0:14 1:-28 2:-16 3:-35 4:-10 5:-5 6:93 8:-1
cashback #pct	3:-30 4:-4 6:38
cashback #rp	0:15 1:-12 5:-1 6:44
casing	3:-1 4:31 5:-15 6:28 8:-24
casing yang	8:-21
casingnya	0:11 1:12 3:-1 4:11 7:1
casing~	0:10 1:11 3:-3 4:9
cas~	2:49 3:48 4:66 5:-3 6:16 8:-7
cat	0:10 3:46 5:-27 7:25 8:32
cat air	3:21 7:2
catatanku	5:-1 8:7
catatan~	2:-7 5:-1 8:6
catet	0:-22 2:-2 8:-38
catetan~	8:-5
catnya	0:3 2:-23 3:47 4:-13 5:16 7:36
catokannya	1:-1 3:-1
catokan~	1:-1 3:-1
catok~	2:33 4:-13
cat~	1:37 2:8 3:81 4:-2 5:18 7:26 8:-1
cedera	3:34
cegukan	0:-22 8:48
cegu~	0:-22 8:48
cek	0:-8 1:85 2:139 3:-1 4:15 5:-44 7:94 8:-50
cek di	1:1 2:16 3:-1 4:20
cek dong	8:-16
cek dulu	1:-4 2:10 3:13 7:1
cek etalase	1:23
cek gula	2:16 3:-1
cek nomor	0:-1 1:121 5:8
cekung	2:-2 3:5 4:5 5:-5
cek~	1:-7 2:-1 3:-8 5:13 6:-4 7:70 8:-8
celana	2:12 3:-2 4:-6 5:46 6:29 7:-29 8:-12
celana chino	1:13
celana ini	4:-25
celana jeans	4:-1
celananya	2:-5 3:-11 4:58 5:13 7:-1
celananya ada	5:24
celana~	2:-5 3:-12 4:51 5:11
celemek	3:12 4:30 5:48
celup	2:21 4:-23 6:-8 7:15
celup bekas	2:1 4:-18
celupin	0:36 2:-4 3:42 4:18 7:54
celupin ke	0:32 4:17 7:12
celup~	0:32 2:-3 3:89 4:13 7:94 8:-11
cemana	2:11 3:-3 6:-1
cemong	0:-7
cemplung	0:-13
cemplung~	2:4
cendana	0:1 3:34 4:-26
cengkeh	2:12
cepat	0:4 1:15 2:143 3:-39 4:-2 5:-1 6:1 7:-44
cepat $	8:36
cepat banget	8:61
cepat bangett	8:-46
cepat checkout	1:10 3:-2 6:6
cepat di	4:29 7:-1
cepat hilang	1:1 3:-16
cepat kering	2:-10 3:22 4:4 5:8
cepat nguap	2:1
cepat~	1:23 3:-5 5:-4 6:11
ceplok	4:41 5:20
cerah	2:-1 4:22
ceramide	3:82 4:49 5:21
ceramide #n	3:30 4:42 5:16
cerewet	0:-9 2:45 3:-15 4:1
cerewet $	3:-4
cerewet soal	0:-9 2:22
cerita	0:-14 1:-23 2:73 3:-9 4:-36 5:-5 7:-23 8:-80
cerita $	4:-26
cerita dulu	2:8 8:-1
cerita lain	8:-2
ceritanya	0:-6 2:113 4:-1 8:-30
ceritanya aku	0:-1 2:52
cerita~	0:-6 2:113 4:-1 8:-31
ceruti	0:8 2:28 3:11
ceruti babydoll	3:11
cerut~	0:8 2:28 3:11
ces	0:-2 2:1 8:-11
cetak	0:14 1:39 2:-1 3:30 4:-1 6:19 7:28
cetakan	2:81 4:-22
cetakan kue	3:28
cetak~	3:32 7:45
ceta~	2:81 4:-22
cetek	0:19 3:24
ceu	0:4 2:-17
cewa~	2:-1
cewek	0:-1 2:-2 4:-24 5:24 7:-11
cewek yang	2:6 3:2 4:-28 5:1
charger	2:-5 3:-28 7:-1 8:2
charger dari	4:11 8:-1
charger dong	4:-2 8:25
chargernya	3:17 7:11 8:-1
charger~	3:17 7:11 8:-1
charging	2:-27 3:-12 4:51 6:-11
chat	0:-2 1:30 2:-12 3:1 5:-1 6:38 7:22
chat admin	6:4
chat saja	1:-2 3:16 7:1
checkout	1:478 2:-141 3:-84 4:-37 5:17 6:171 7:54 8:-66
checkout #n	1:-48 5:-2 6:7 7:-1
checkout $	1:38 2:-15 3:-5 5:84 6:22 8:-7
checkout dulu	1:-2 2:-2 5:10 7:1
checkout in	3:-3 6:10
checkout kalau	2:-2 7:47
checkout mumpung	1:32 4:6 6:35
checkout saja	1:38 4:6 6:-25 7:12
checkout sekarang	1:78 2:-1 3:-10 4:-6 5:-1 6:-86
checkout ya	0:-2 1:22 5:32 6:6
chino	1:11
cianjur	2:-2 3:9 4:-3 5:-4 7:29
cicak	0:-1 2:96 4:-2 8:4
cicak di	2:99 8:-40
cicak jatuh	0:-1 8:54
cicilan	2:-15 3:-26 4:-2 6:34 8:12
cicil~	2:-15 3:-26 4:-2 6:34 8:12
cik	3:11 6:1
cikarang	7:16
cil~	0:-24 1:7 2:51 4:23 5:48 6:-13 7:-10 8:-21
cina	2:2
cincin	3:76 4:-1 7:45
cincinnya	4:-7
cincin~	4:-7
cinc~	3:76 4:-1 7:45
cinta	8:-31
ciprat~	0:-9 2:24 3:-67 5:44
ciput	0:17 1:1 2:32 3:-1
ciput rajut	0:17 2:34
cirebon	0:-5 5:20 8:18
cium~	0:18 2:-12 3:69 5:-1 7:19 8:-6
claim	6:10
claim voucher	6:10
cm	3:15 6:-3
coba	0:114 1:-31 2:34 3:-46 4:45 5:-38 6:-16 7:-66 8:-77
coba $	5:-1
coba cek	2:30 4:22
coba dengar	0:19 4:30
coba siapa	4:10 6:1
coba ya	2:-5 4:21 6:-37
coba yang	2:-1 4:-6
cobain	0:12 1:28 3:3 4:32 5:4 7:-1 8:-35
cobain di	0:-1 8:-1
cobain yang	0:30 1:21 4:-23
coba~	0:28 1:24 2:16 3:1 4:26 7:-6 8:-58
cobek	3:1
cocok	0:92 1:15 2:-91 3:12 4:119 5:269 6:33 7:33 8:-75
cocok $	5:-41
cocok anak	0:1 3:16 4:6 5:1 6:15
cocok banget	7:4
cocok buat	0:4 2:1 3:-111 4:-25 5:-47 8:-1
cocok di	7:5
cocok kanggo	3:30 4:-3 5:15
cocok nian	0:14 4:14
cocok pakai	0:-1 1:2 2:-1 4:30 5:72
cocok sama	0:9 5:-4 7:8
cocok sih	5:-33
cocok sudah	0:25 4:7
cocok untuk	0:11 1:19 2:-1 4:15 5:13
cocok yang	1:-2 2:-2 3:79 4:-12 5:75
cocokin	2:44 3:-3 7:53
cocok~	1:-8 2:56 3:-5 7:52
cod	0:-19 1:-26 2:-52 3:-48 4:-62 5:-53 6:-1 7:246 8:-51
cod bisa	1:1 7:10
cod boleh	2:-6 7:11
cod kok	1:-39 7:22
cod nya	3:-5 5:-17 7:-2
cod tidak	4:-1 7:-7 8:-1
cod ya	7:7
codot	8:65
cod~	2:-4
cokelat	0:43 1:1 2:79 3:76 4:-11 5:-2 7:-25 8:-20
cokelat #pct	2:-6 3:25 4:58 5:29
cokelat ada	2:14
cokelat itu	3:7
cokelat tua	1:18 5:-1
cokelat yang	1:-1
cokelatnya	2:1 4:37
cokelat~	2:1 4:37
colek	2:42 5:11
colok	0:52 3:6 7:11
colokan	0:9 2:43 4:12 7:-10 8:-1
colokan $	4:21
colokannya	2:1 3:-6 7:1
colokan~	2:1 3:-6 7:1
colok~	2:7 4:-1 8:-11
color	1:42 3:45 6:13
colo~	0:9 2:43 4:12 7:-10 8:-1
com	4:-1
combed	3:22 4:47 5:7 8:-7
combed #nn	3:22 4:47 5:7 8:-7
cond~	3:14 6:9
contoh~	1:11 2:45 4:-1
cooker	2:23 3:17 7:-3 8:1
cooker #n	3:1 4:8 5:-2
cool	1:15 2:1
copet	2:10 3:-8 4:44 5:3
copet tidak	2:23 5:12
copet~	4:17
copot	0:34 2:-7 4:31 6:-5 7:31 8:-28
copot #n1	2:-15
copot $	2:17 3:1 4:26 8:-1
copot~	2:10 3:-1 7:27
copy	0:4 2:35
cor	2:-27 3:71 4:19 6:-1 7:67
coret	0:71 2:-1 4:42 6:44
coret di	0:13 3:9 4:13
coretnya	3:-26 6:16
coretnya #nn	3:-26 6:16
coret~	3:-26 6:16
coto	4:15 8:11
coto di	8:11
cotton	3:100 4:1 5:-1 6:10 7:1
cotton combed	3:39 7:4
counter	7:-11
cover	3:1
cowok	1:27 2:-1 3:2 4:-1 5:96 6:-1 7:-1 8:6
cowok yang	4:-2 5:32
cream	0:39 1:-13 2:-2 3:51 7:-16 8:-10
cream ini	0:11 3:14 4:23 5:6
creamy	0:1 2:4 4:13
crinkle	3:99 4:23 5:21
crinkle airflow	3:60 5:9
cuaca	2:-1 4:-9 8:34
cuacanya	8:13
cuaca~	8:13
cuci	1:-21 2:52 3:-31 4:-23 5:2 6:31 8:-20
cuci gudang	5:-18 6:15
cuci piring	3:-4 5:-18
cuci sepatu	5:4
cuci tangan	2:1 3:-7
cuci wajah	2:-51 4:1 5:58 6:8 7:15
cucian	4:-1 7:19
cucian pertama	7:26
cuci~	4:-1 7:17
cucu	1:-1 2:-24 4:-5 5:-2 8:-16
cucu saya	8:-5
cuc~	0:10 2:56 3:-63 5:-6 6:-1 7:29 8:-22
cuil	0:10 7:1
cuka	2:42 3:6 4:-10 7:-3
cuko	3:16
cukonya	3:-14 4:26
cukonya asem	3:-1 4:21
cuko~	3:-14 4:26
cukup	1:-1 2:160 3:-51 4:1 5:25 7:-15 8:-21
cukup #n	2:12
cukup $	2:34 3:-15 4:-1 5:2 7:-1
cukup buat	0:21 5:5
cukur	1:1 3:-1 4:1 5:28
cukur $	4:-1
cuma	0:-13 1:76 2:67 4:17 5:-87 6:133 7:-16 8:-26
cuma #n	2:-17 6:-7 7:-8 8:10
cuma #n1	2:-32 3:10 4:42
cuma #nn	0:1 2:-19 3:-75 4:-15 5:1 6:130 7:-1
cuma #rp	1:11 2:-1 3:-57 4:4 6:30 7:-4
cuma $	0:29 1:5 3:53 5:10 6:48
cuma ada	2:-63
cuma bisa	4:-4
cuma buat	1:35 2:-21 3:-24 5:-59 6:4 7:-7
cuma dapat	1:8 4:34 5:6
cuma di	1:-4 2:1
cuma kuat	2:54 4:-22 5:-10
cuma laku	2:8
cuma mau	1:-5
cuma nonton	2:-3 4:-4
cuma pas	3:-1 6:18
cuma punya	2:12 6:-3
cuma sampai	1:32
cuma tahan	2:17 3:-11 5:9
cuma untuk	3:4 5:-6 6:1
cuman	1:16 6:8 8:12
cumi	0:5 3:37 4:49
cum~	1:16 6:8 8:12
cung	4:29
cup	4:-14 5:9
cupang	2:5 4:-19 8:2
cus	0:13 1:6
cushion	4:5 5:-1 7:-12
cut	1:17 2:-38 3:-4 4:6 8:-1
cut dek	2:-30
cut kak	1:18 3:-3
cute	8:-8
cuy	0:54 4:31 5:48 8:-21
d	3:11 4:1
da	2:-21 3:1 5:8
dada	0:-20 2:-1 3:18 4:51 5:84 6:-1 8:-20
dada #nn	3:66 5:31
dada $	2:-5 4:1 5:13
dada jadi	2:-1 3:-23 4:6 5:11 7:9
dadah	8:31
daeng	0:53 3:2 4:24 6:-1
daftar~	1:69 3:45 4:-1 6:79 7:137 8:-3
dagang	2:35 4:-1
daging	0:22 2:84 3:34 4:34 8:-17
dagingnya	3:5 4:50 7:11
daging~	3:5 4:50 7:11
dagu	0:1 1:-18 2:79 5:-44
dagu terus	0:3 2:1
dahi	0:-1 3:80 4:30 5:10
dahi tidak	3:45 4:9 5:12
daki	2:-2 4:78 7:-4
daki di	2:-1 4:56 7:-3
dakinya	0:1 4:22
daki~	0:1 4:22
dakron	0:-1 3:40
dakron #nn	3:3
dak~	5:8
dalam	0:-14 1:-30 2:22 3:18 4:108 5:-1 6:-10 7:141 8:-95
dalam #n	1:-1 7:1 8:-2
dalam #nn	1:15 2:-11 3:2 6:1 7:25
dalam $	3:-31 4:-17 7:-26 8:-5
dalam biar	2:5 4:12
dalam dus	3:-1 7:1
dalam jadi	0:7 2:-9 4:1
dalam jangan	0:-9 2:2
dalam sebulan	3:2 4:6 7:13
dalam sehari	4:29 7:29
dalam semalem	2:-6 4:31 5:-2
dalam seminggu	1:-7 5:25 7:4
dalam tidak	4:5 7:-4
dalamnya	0:29 1:1 2:35 3:48 4:22 6:1 7:22 8:-37
dalamnya $	7:2
dalamnya ada	0:24 2:-1 3:-17 4:-19 7:19
dalamnya semalem	2:1
dalamnya tetap	3:5 4:37
dalamnya tidak	2:11
dalam~	0:29 1:1 2:53 3:48 4:21 6:1 7:21 8:-38
dalan	0:15 7:47
dalemannya	3:36 4:6 8:-5
daleman~	3:36 4:6 8:-5
daluwarsa~	0:-1 1:-13 2:-12 3:120 4:15 5:29 6:-52 7:72 8:-21
dal~	0:15 7:47
dan	0:26 1:1 2:108 3:31 4:139 5:47 6:90 7:74 8:-59
dan ada	1:-1 2:-1 3:35 5:12 7:54
dan dikirim	1:4 6:11 7:2
dan ingat	2:17 3:-5 4:2 6:7
dan itu	2:24 3:8 6:12
dan kalau	7:1
dan masih	0:15
dan tidak	2:-4 4:2 7:-1
dan yang	2:-3 4:28
dana	1:1 2:1 7:41
dangdut	4:-1 5:-17 8:28
dang~	2:-2 8:-1
dani	8:-1
dapat	0:-11 1:59 2:-92 3:-54 4:-29 5:19 6:302 7:-1 8:-13
dapat #n	0:17 2:-12 3:-2 6:1 7:-10
dapat #n1	1:-1
dapat $	3:-1 6:-34
dapat bonus	6:15
dapat diskon	6:-24
dapat gratis	1:-1 6:28 7:23
dapat info	1:34
dapat mangkok	4:-2
dapat mousepad	1:-10 3:19 6:16
dapat potongan	1:7 3:-17 5:4
dapat sikatnya	4:32 6:45
dapur	0:8 2:62 3:-1 5:3 7:11 8:53
dapur $	2:-1 8:30
dapur sendiri	2:36
darah	1:-1 3:-11 4:37 5:23 8:-1
darah tinggi	4:8 5:25
darah~	3:30 4:3 5:48
dari	0:13 1:21 2:83 3:38 4:26 5:-10 6:69 7:60 8:-27
dari #n	0:8 2:-11 3:-37 4:6 6:4 8:-1
dari #nn	0:-31 1:39 2:-65 3:-108 4:-49 5:-9 6:376 7:6 8:1
dari #pct	3:-1
dari #rp	1:19 3:-1 4:-11 6:69 7:-10
dari asam	3:44 4:32
dari atas	2:-6 3:21 4:55
dari bekasi	3:44 5:22
dari belakang	0:26 4:15 5:12 8:-12
dari bengkel	8:-1
dari cirebon	0:-2 5:39 8:11
dari colokan	0:17 2:-1 3:3 5:2
dari dalam	2:16
dari depan	5:6 8:-8
dari dulu	0:-1 5:-4
dari gerakan	2:1
dari gudang	2:-1 6:-10 7:40 8:-24
dari harga	3:6 4:23
dari itu	2:47 3:-11 5:-9
dari jakarta	1:-2 6:1 7:36
dari jam	0:-1 2:-1 4:-1 6:-1 8:9
dari jaman	2:23
dari jambi	2:-2 7:17
dari jauh	0:14 4:7 7:1
dari jepang	0:4 3:18 4:-1
dari jepara	2:-1 3:5
dari jogja	2:-19 7:42
dari kasur	4:14
dari kata	2:31 4:-7
dari kayu	2:-2 3:10 7:-7
dari kemarin	4:-1 7:-7 8:43
dari kenyataan	2:-15
dari kulit	0:9 2:20
dari lahir	2:-1
dari leher	2:1
dari live	8:-1
dari makassar	1:3 4:-2
dari mana	3:-1 7:-1
dari matahari	4:20
dari meja	0:22 4:42 8:-1
dari motor	3:9 4:18
dari newborn	5:101 7:8
dari nomor	1:26 3:-6
dari pagi	0:-1 2:-38 3:-1 4:2 5:14 7:-5
dari pasar	0:1 2:-17 3:-1 4:-32 5:-1 7:1 8:1
dari payakumbuh	2:-7 3:4 4:5 7:-6
dari pekanbaru	7:41
dari pusat	2:-9 7:-18
dari rumah	8:14
dari sana	2:12 3:5 7:-1
dari sekarang	3:76 5:58 8:7
dari semalem	2:-9 8:24
dari siang	2:-9 8:74
dari sini	2:-31 8:-5
dari situ	0:-21 1:-2 2:155 3:-15 4:5 6:-7 7:-20 8:-17
dari solo	1:-7 2:-5 6:1 7:2
dari sononya	2:-7 7:-1
dari sore	8:13
dari subuh	2:-12 3:-10 4:-1 6:1 8:9
dari tadi	0:2 2:-18 3:-18 4:-4 5:-5 6:-1 7:46 8:-21
dari tahun	6:-20 7:-1
dari tangerang	7:21
dari tengah	1:1 2:13 3:-6 4:-21
dari toko	1:1 2:-8
dari ujung	0:1 2:5 4:17
dari umur	2:16 5:7
dari warung	8:41
dari yang	1:-1 2:35 4:-6 6:1
daripada	2:16 5:-14
dark	4:31 5:40
dark spot	4:33 5:17
dasar	0:4 4:35 7:29
dasarnya	2:-4 5:-41
dasarnya tebal	2:-3 5:-60
dasar~	2:-4 5:-41
dasi	0:14 2:11 5:-2
dasi simpul	0:14 2:11 5:-2
daster	2:-3 5:25
datang	0:-22 2:7 3:-43 6:-4 7:76 8:70
datang $	2:1 3:-1 7:63
datang baru	1:1 7:-16 8:-5
datang besok	8:5
datang bulan	2:16
datang dari	8:43
datang ke	5:1 7:14
datangnya	2:19
datang~	0:13 2:17 3:-1
datar	5:11
datar~	2:69 4:-14
daun	0:1 1:-13 2:64 3:-22 4:37 5:12 7:-25 8:-13
daun baru	4:31 5:6
daun jeruk	2:-7 3:15 6:5
daun pandan	2:41 4:-6
daun talas	0:12 2:-5 4:4
daunnya	0:26 2:61 3:-1 7:15 8:-1
daunnya masih	1:1 4:4
daun~	0:26 2:61 3:-1 7:15 8:-1
daya	4:-2 7:-1
daya #nn	4:-2 7:-1
dayanya	2:-1 3:1 4:-26
dayanya #nn	3:2
daya~	2:-1 3:1 4:-26
de	8:1
debat	3:-1
debat $	3:-1
debu	7:-2 8:31
debunya	0:-1 2:18 4:11 5:11 8:-1
debu~	2:12 5:15 7:-1 8:-1
dedek	0:-1 2:-16 3:3 4:34 6:28
dedek $	2:-12 3:20 4:35
defisit	3:12 4:10 5:67
deg	2:14
deg degan	2:14
degan	2:14
deg~	2:14
deh	0:-1 1:-17 2:-49 3:-43 4:-30 5:-40 6:-1 7:-48 8:29
deh $	2:4 3:-1 4:-30 7:-5 8:45
deh dia	8:-18
deh kalau	2:-29
deh klik	3:19
deh tidak	4:-15
dek	0:7 2:-48 3:-26 4:32 5:-11 6:6 8:36
dek $	1:8 4:11 5:-1 6:10
dekat	0:16 3:-17 4:74 5:30 7:-1 8:-73
dekat $	8:-22
dekat jendela	2:46 4:-10
dekat mic	0:1 1:1
dekat mik	0:1 2:-5 4:62 8:-1
deketin	0:17 3:16 4:-13 8:-1
deketin kameranya	0:2
deketin ke	3:22 4:-1
deket~	0:17 2:15 3:15 4:-13
deloken	0:67 3:-9 5:-1
demam	2:-29
demi	2:22 8:-16
demoin	8:-34
demo~	8:-37
dem~	8:32
dendeng	2:1
deng	2:46
dengan	6:1
dengar	0:201 1:-1 2:3 3:2 4:6 5:-4 6:-1 7:-26 8:-13
dengar aku	0:17 4:12
dengar bassnya	0:77
dengar bunyinya	0:6 2:26
dengar kan	3:30
dengar suara	0:-10
dengar tidak	0:13 4:-25
dengar ya	0:14 2:-2 4:28 8:-6
dengerin	0:11 4:31 5:15 8:2
denger~	0:12 2:-14 3:-19 4:89 5:42 6:28 7:-1 8:54
dengkul	0:1 2:38 3:-8 4:1 5:-4
dengkul~	6:24 8:5
deng~	6:1
denier	3:16 4:9 7:1
denim	0:18 1:14 3:34 5:13
denim #nn	0:24 1:18 2:-4 3:41 5:14
depan	0:38 1:2 2:-29 4:-9 6:-12 8:44
depan $	4:18 5:7 6:-1 7:-7 8:23
depan ada	3:-3 8:-73
depan aku	0:-1 8:12
depan baru	5:-2
depan belakang	0:-1 8:-4
depan gang	8:5
depan ini	2:31
depan kalian	0:73 2:-12 4:48 6:3 7:65
depan kamera	0:18 1:-1 2:-27 4:-1 7:26 8:-22
depan kamu	0:7 3:28 5:30
depan kipas	3:34 4:-8 8:-17
depan kita	7:-12 8:-6
depan kompor	8:12
depan kurir	1:10 7:6
depan rumah	2:-3 5:-3 8:44
depan saja	5:8
depan saya	8:-8
depan sekarang	2:14
depan sudah	4:-10 8:45
depan terus	4:34
depannya	3:-24 4:1
depan~	3:-24 4:1
depok	0:-18 5:14 6:10
dep~	0:38 1:2 2:-29 4:-9 6:-12 8:44
derajat	0:7 1:-5 2:4 3:82 5:-43
derajat jadi	0:9 3:15
deres	0:-8 2:-3 4:-5 8:78
deres banget	8:39
desa	8:12
desek	4:9 5:17
desek desekan	4:9 5:17
desekan	4:9 5:17
desember	3:44 5:19 7:2
desember #nn	3:1 7:1
dese~	4:9 5:17
deskripsi	0:9 2:-1 7:15
deskripsi $	0:10 7:15
deskrips~	0:9 2:-1 7:15
detak	4:8
detak jantung	4:8
detik	0:120 1:-6 2:11 3:1 4:96 5:3 7:1 8:-8
detik $	0:16 4:71 6:-5
detik jadi	0:16 2:3 4:-22
detik sudah	3:-1 4:23
detik~	3:2
deui	8:-2
dewasa	3:1 5:3
dewe	3:14 4:-11 5:1
dhewe	3:16 7:8
dhisik	2:43 4:-14 8:45
di	0:78 1:50 2:69 3:15 4:90 5:1 6:3 7:76 8:44
di #n	2:57 3:-8 4:-9
di #n1	4:16
di #nn	1:-9 7:8
di air	2:13
di alas	2:50 8:-27
di alun	8:42
di angkot	0:-46 2:-1 3:-2 5:2 6:6 8:59
di apartemen	4:-1
di atas	0:16 1:61 3:-87 4:-16 5:-24 6:28 7:-17 8:34
di awal	2:8 4:1 7:-4
di badan	2:-21 3:38 5:-11 8:-24
di bagian	4:16 6:9
di bahu	0:-4 4:17 5:1
di baju	1:7 4:52 6:7
di balai	8:12
di bandara	2:7 4:-5
di bandung	7:-28 8:2
di baskom	0:21 8:-5
di bawah	0:9 1:-1 2:12 3:-10 4:23 5:51 8:-1
di bekasi	8:28
di belakang	0:-20 1:-15 2:-111 3:52 4:2 6:-2 7:50 8:16
di belakangnya	2:2
di bengkel	5:5
di beras	2:49
di cucian	7:26
di dada	2:27
di dagu	2:61 5:-31
di dahi	0:-1 3:80 4:30 5:10
di dalam	1:-3 3:72 4:-14 5:-1 6:-22 7:34 8:-33
di dalamnya	1:14 2:-7 7:-13
di dapur	0:1 2:-2 3:19 4:18 5:5 7:33
di daun	0:12 2:-5 4:4
di dekat	0:2 2:-5 4:17 5:3
di depan	0:46 1:3 2:-6 3:12 4:26 5:9 7:40 8:11
di deskripsi	0:10 7:15
di dinding	0:5 2:49 3:-8 8:-41
di dus	0:-1 1:-1 3:65 5:7 6:-3 7:19
di etalase	0:-4 1:152 2:-13 3:1 5:16 7:36 8:-20
di foto	2:-1 3:17
di gambar	1:12 6:1
di gantungan	3:8 4:-1
di garut	4:18 8:32
di gelas	4:-12 8:19
di gigi	0:9 4:2
di got	2:90 5:-4
di gudang	4:-1 5:-1 7:-5 8:-2
di gunung	2:10 4:-15
di hidung	0:-3 2:-3 3:1 4:5
di hotel	0:1 1:-2 2:71 4:-10
di hp	4:-1 7:3
di jalan	0:-22 1:9 2:-38 3:-3 4:-64 5:-118 6:8 7:101 8:81
di jari	0:-1 2:-34 3:8 4:7 7:38
di jidat	0:53 2:8 4:-6 5:2
di kadar	2:34 3:-34
di kain	0:2 4:-52 7:1
di kaki	2:24 3:-1 4:4 5:5
di kamar	2:43 3:-22 4:10 5:-13 6:9
di kamera	0:-1 4:-1 8:19
di kampung	2:21 3:-1 4:-22 5:-1 8:39
di kanan	0:-7 1:33 2:-12 3:-1 4:-4 6:12
di kantor	5:25 7:6 8:-5
di kapal	7:4 8:-2
di karung	2:-11 3:6 7:10
di kasur	0:-1 2:15 3:6 4:-1
di kebun	8:-10
di kepala	2:4 3:-21 4:-20 8:42
di kerah	3:6 4:-5 5:-1 8:-7
di keramik	0:14 4:1
di keranjang	0:-1 1:24 3:-38 4:32 5:81 6:-7 8:-1
di kereta	3:-7 7:-5
di kertas	0:43 4:-1 5:-1 7:2
di ketiak	4:4
di kiri	0:-3 1:1 2:-1 3:-1 4:-2 6:2
di kolom	1:44 2:-25 3:34 4:-1 5:-20 6:15 7:-1 8:-1
di kolong	2:-1 8:-1
di komentar	0:-1 1:-2 2:2 4:-18 5:-15 6:6 7:-1 8:-5
di kosan	3:1 4:-55 5:21 6:-9
di kotak	7:1
di kotaknya	1:27 2:-2
di kuali	2:10 8:-1
di kulit	0:7
di kulkas	2:46 4:-25 5:-1 7:-13 8:-1
di kuping	4:6 6:4 7:6
di kursi	0:10 3:-6 7:28 8:9
di lab	3:2 4:10 7:49
di laboratorium	0:1 7:32
di laci	4:-8
di lambung	1:5 4:6
di lampu	1:18 3:29 7:34
di lantai	0:-1 2:23 3:19 5:-2 8:1
di lapangan	3:13 6:-1 7:35 8:-1
di layar	0:-1 1:32 2:-8 4:-58 5:-6 6:9 7:-5 8:-11
di leher	2:25 3:4 4:-11 5:-2
di lemari	4:-6 8:-72
di lengan	0:95 1:-1 2:-33 3:59 4:71 5:36 8:-10
di lidah	0:10 3:10 4:96 6:38 8:-1
di lift	2:-1 4:38
di live	1:-29 2:-1 7:-20 8:-69
di lorong	1:1 5:33 6:8
di lua	8:28
di luar	3:-1 4:-16 5:-12 7:-27 8:66
di magic	2:7
di mal	5:2
di mall	2:-19 3:-1 4:-2 7:-1 8:-8
di mana	0:-2 2:-19 3:-2 4:17 6:-1 8:8
di manekin	0:-1
di mangkok	8:-21
di maros	4:-9
di matahari	2:29
di medan	2:20 7:-7
di meja	0:26 1:-1 2:-7 3:-1 4:-45 8:3
di mobil	2:-6 3:62 5:18 8:-14
di motor	0:6 2:-32 4:21
di nikahan	2:31 8:-1
di nomor	1:53 3:-49 4:9 5:-4 7:-40
di pabrik	4:-23 5:2 7:16
di paha	4:3
di panggung	0:18 2:-7 5:16
di pantat	2:5 3:14
di papua	4:-1
di pasar	1:-6 2:-10 3:7 4:-25 5:-9 6:-1 7:29 8:33
di pelabuhan	2:7 8:11
di pelipis	4:34
di penggaris	2:16
di pergelangan	3:-9 4:-1
di perut	3:20 4:-30 5:2
di pinggang	2:1 3:1
di pinggangnya	0:-16 4:1 5:11
di pinggir	2:36 4:12 7:-2
di pipi	0:30 2:-13 3:37 4:32 5:-4 7:-5
di pohon	2:1
di pojok	0:-9 1:61 2:-3 3:1 5:28 6:58
di proyek	1:13 4:-1 5:8
di puncak	4:-1
di punggung	7:-1
di rahang	2:5
di rak	1:-14 2:-2 3:-28 4:-16 5:-37 7:-6
di rantau	4:7 5:17
di ruang	8:29
di ruangan	2:-4 4:20 7:23 8:2
di rumah	0:-22 1:4 3:-7 4:-75 6:-13 7:20 8:-30
di rumahku	2:-2
di saku	4:21
di samping	1:-1 2:-1 3:11 5:2 7:-23 8:-22
di sampingnya	2:-5 4:15
di sana	2:-5 8:-22
di sebelah	3:16 4:35 7:15 8:-47
di sebelahnya	0:13 5:13
di seprai	4:32
di siku	0:-5 2:-2 3:-1 4:51 7:-9
di sini	0:-59 1:-27 2:-2 3:-6 4:-68 5:-62 6:33 7:-1 8:59
di situ	0:-1 1:13 2:-24 7:-15
di sofa	3:4
di stasiun	8:3
di studio	2:10 8:24
di sudirman	4:1
di suhu	2:10 3:21 5:17 7:21
di tambang	5:38 7:-1
di tanah	2:14
di tangan	0:-5 2:-13 3:-21 4:18 5:21 7:-10 8:-9
di tas	2:7
di telapak	0:25 4:-24
di tempat	1:-39 2:-2 5:3 6:-2 7:28 8:-25
di tengah	2:15 3:-9 4:41 6:1 7:-12 8:8
di tenggorokan	4:41 5:8 8:-2
di teras	3:3 4:26 8:-9
di tiap	3:-4 5:1
di toko	1:-1 2:18 3:-11 4:-10 7:-1 8:-25
di tol	8:1
di treadmill	0:35 6:1
di tukang	2:10 8:-3
di tulang	0:14 4:-2 5:2
di tumit	2:-1 3:1 4:21 5:11 8:-1
di ubin	0:13 4:35 5:20
di ujung	0:26 1:-2 2:-1 3:-1 4:50 5:34 6:-15 7:11
di ujungnya	2:14 3:-1
di varian	1:30 3:22
di video	2:-15
di wajah	2:-4 5:-5
di web	1:-1 7:3
di webnya	2:21 3:15
di website	3:1 7:43
dia	0:102 1:-27 2:164 3:-9 4:-15 5:-85 6:-3 7:-90 8:-42
dia $	0:2 2:-56 4:9 7:-4 8:60
dia belajar	2:5 3:-1 5:-14
dia cuma	2:30 4:-21
dia jalan	0:1 2:-1 4:13
dia malah	2:1 4:-15
dia minta	2:27
dia tidak	2:-14 3:-1
dia yang	2:5
diabetes	3:-1 5:33
diaduk	0:-1 2:84 3:-1 4:-7 5:-3
diaduk atau	2:10
diajak	4:10
diajar	2:36 3:-6 5:-10
diak	5:-1
diam	0:78 3:-10 4:41 5:-10 8:-13
diam saja	4:12
diambil	1:61 2:-6 4:-1 5:1 6:1 8:-8
diambil $	1:22 3:3 5:-8
diambil orang	6:6
diameter	0:-1 1:1 3:95 4:30 5:19 6:-11 7:-1
diameter #nn	0:-1 1:-1 2:-21 3:72 4:10 6:-8 7:-1
diameternya	5:-27
diameternya #nn	5:-26
diamplas	2:-1 3:7 5:5
diamplas #n	2:-1 3:7 5:5
diangkat	2:23
diangkut	0:-1 1:48 3:7 4:-1 5:24 6:12
diangkut $	1:32 3:24
diasuransiin	7:21
dia~	2:23
dibaca	2:51
dibagikan	1:30
dibakar	2:15 3:5
dibalik	2:4 7:-2
dibalikin	7:16
dibanding	2:-9 4:14
dibandingin	2:-1 7:17
dibandingin sama	2:-1 7:17
dibantu	4:4
dibawa	0:-11 1:2 2:25 3:62 4:2 5:-1 6:-1 7:3 8:1
dibawa berenang	4:2
dibawa ke	1:-4 2:40 4:-9 8:-3
dibawa naik	2:-17 4:7 5:44
dibawain	5:-2 8:51
dibeliin #n	2:41
dibenerin	1:-14 2:-4 7:-1
dibikin	3:21 4:-1 5:10 7:35
dibikin buat	5:12
dibikinin	8:10
dibilang	5:-1
dibilas	2:-7 3:-14 4:6
dibleaching	3:-3 5:18
dibuang	1:10 2:27 7:-1
dibuat	2:2 3:-1 5:34 6:-1
dibuat untuk	2:11 3:-10 4:1 5:20
dibuka	1:22 3:-44 4:6 5:-14 6:-1 7:16 8:-19
dibuka $	2:1 4:21 5:-14
dibungkus	1:10 2:-1 4:-21 7:88 8:-13
dibungkus bubble	7:12
dicabut	1:3 2:13 3:-7 7:-24 8:20
dicampur	2:20 8:-14
dicas	1:1 2:39 4:24 5:-2
dicat	2:30 5:-2
dicatok	5:1
dicek	1:-5 2:-25 4:-3 5:11 6:-2 7:90 8:-6
dicek #n1	5:2 7:1
dicelup	3:28 7:21 8:-3
dicetak	3:32 7:45
dicoba	0:2 7:1
dicoba di	2:1
dicobain	7:-11 8:-1
dicopot	2:10 3:-1 7:27
dicuci	0:11 2:48 3:-62 5:-5 6:-1 7:29 8:-10
dicuci #n	2:15
dicuci #nn	0:22 3:-53 4:45 7:1
dicuci $	7:28
dicuci tiap	2:4 4:-3
didih~	2:22 3:10 4:9
didorong	4:45
diem	1:18 3:-13 5:-7 7:-3 8:-3
diem $	2:-1
diem saja	0:5 8:-14
diemin	2:58 3:-15 4:-1 5:-1 7:-1
diemin #n	2:4
diem~	1:-1 2:60 3:-15 4:-2 5:-1 7:-8
diet	3:21 5:41
difermentasi	2:55 3:72 4:-10
difoto	2:-17 8:38
digabung	3:-6
diganti	0:-1 1:18 2:13 4:-6 5:-29 7:120 8:-48
diganti baru	7:17
diganti full	2:-1 3:1
digantung	2:31 4:32 5:-1 7:-2 8:-1
digantung $	4:1
digaruk	2:20 3:13
digas	2:1 6:5
digawe	4:6
digendong	8:11
digesek	2:38 3:54 4:11 7:9
digesek ke	2:11 7:10
digeser	1:4 2:2 4:-15 5:-7 8:-21
digeser dikit	4:-1 8:-6
digigit	2:53 4:25 5:-3 8:-12
digiling	2:17 4:12
digital	2:38 4:-19 5:34
digodok	0:-1 2:21
digoreng	2:1 4:26 5:11 7:-1
digoreng jadi	2:-8 4:14 5:20
digosok	0:14 1:-6 2:83 3:-15 4:-10 5:1 7:7 8:-23
digosok amplas	0:21 2:18 7:25 8:-10
digosok pergelangan	2:12
digoyang	0:19 4:41 7:-1
digulung	2:34 4:-1
dihapus	1:-11 2:-2 7:-3 8:-1
dihirup	0:10 4:27
dih~	0:-1 8:53
diisi	2:7 8:-1
diisi makin	2:16
diis~	2:7 8:-1
dijadiin	2:-5 3:19 5:1 7:41
dijahit	3:-1 4:-1 8:-1
dijait	0:-10 3:64 5:33
dijamin	2:1 3:-31 4:-109 5:-1 8:-26
dijemput	7:27
dijemput kurir	7:29
dijemur	1:-1 2:49 3:-7 4:-1 7:-1 8:-22
dijepit	4:1
dijual	0:-32 2:-32 3:-7 4:-39 5:-24 8:-3
dijual $	2:-27 5:-9
dikalibrasi	2:23 3:-21 4:56 7:9
dikasih	0:-1 1:-1 2:81 3:-10 5:26 7:5 8:-35
dikasih air	1:11
dikasih busa	2:-2 3:-1 7:22
dikasih cokelat	2:49 4:-7
dikasih diskon	2:-5
dikasih garansi	7:-1
dikasih obat	2:11
dikejar	2:27
diketok	2:13 4:10
dikibas	2:7 4:-8
dikibasin	1:4 4:42 5:13
dikira	2:9 5:-1
dikirim	0:-7 1:12 2:-66 3:-18 4:-65 5:-17 6:-15 7:163 8:-51
dikirim $	1:36 7:6
dikirim dari	2:-2 4:-1 5:-1 6:-3 7:1 8:-2
dikirim ke	7:-46
dikirim pakai	0:-1 1:11 2:-19 3:1 4:-4 6:-9 7:92
dikirim tiap	2:-1 3:16 8:-1
dikirimnya	3:21 4:14 7:3
dikit	0:-11 1:-2 2:-15 3:16 4:7 5:14 7:2 8:26
dikit $	0:-1 1:-1 3:35 4:22 7:-1 8:36
dikit beli	4:6 6:24
dikit di	4:22 5:-2 8:-1
dikit itu	2:-4
dikit langsung	0:-14 4:14 5:20
dikit nah	0:7 4:-6
dikit tapi	4:33
dikit tidak	2:-1 4:15 5:10
dikit~	0:8 1:13 3:19 4:-47 5:-3 7:25 8:-20
diklaim	1:45 3:-2 6:1
diklaim di	1:17
diklik	0:-1 1:130 3:-6 5:10 7:-2 8:-24
diklik dulu	1:-20 2:-8
diklik keranjangnya	1:1 5:-1
diklik nomor	1:34 4:25
diklik yang	1:29 5:16
dikocok	2:15 4:18
dikucek	2:11
dikunyah	0:26 4:48 5:13
dikupas	2:7 3:-18 4:-9
dilap	0:80 2:13 3:-16 4:68
dilap sekali	0:6 3:-1
dilapis	1:22 2:-8 3:5 4:11 6:11 7:3
dilapis dobel	3:-10 4:2 6:21
dilempar	2:23 3:-8
dilepas	1:1 2:30 4:-11 5:-11
dilepas $	7:13
diliat	2:10 8:1
diliatin	1:10 2:-30 6:1 8:17
dilihat	4:-35
dililit	2:6 8:-1
dilipat	0:3 2:-12 3:-1 4:64 5:28
dilipat jadi	4:1 5:4
dilipet	0:2 1:-1 2:-27 3:-4 4:13 7:69
dimainin	8:-12
dimakan	2:44 5:22
dimasukin	0:-1 1:18 2:23 3:-2 5:-16 7:3
dimasukin keranjang	7:9
dimatiin	2:-7 8:-7
dima~	2:44 5:22
diminum	2:14 3:-1 5:-8 7:-1 8:7
dina	2:17 7:42
dinas	0:-1 2:4 3:4 5:2 7:2
dinas $	2:23 7:6
dinas luar	5:10
dinding	0:2 2:38 5:6 7:-1 8:-41
ding	1:39
dingin	0:-6 1:-21 2:27 4:6 5:-1 6:-1 7:23 8:57
dingin $	7:1
dingin dari	3:6 7:2
dingin saja	8:-1
dingin~	2:35 8:32
ding~	0:-16 1:-30 2:143 3:-2 4:-55 6:-3 7:3 8:42
dino	2:-17 3:-4 4:-4 7:-1 8:51
dino ini	5:2 7:-1
dio	0:23 2:-1 7:20 8:2
dioles	3:-9
diorder	1:71 4:-2 5:16
dipacking	1:-7 2:-5 3:-1 6:1 7:65
dipacking $	0:1 1:-1 7:15
dipadu	5:12 8:-7
dipajang	2:25 4:-2
dipakein	2:36 5:-27 6:11 8:-1
dipaksa	2:-19 5:-12
dipaksa $	2:-35
dipanasin	2:14
dipanggang	4:7 8:16
dipanggil	2:10
dipanjangin	4:-1
dipegang	2:3 3:-17
dipencet	1:105 2:-6 3:-27 6:9 7:2 8:-6
dipencet dulu	1:-22 2:-8
dipencet keranjangnya	1:12 7:3
dipencet nomor	1:12 3:-2
dipencet saja	1:26 3:-1
diperes	2:20 3:2
diperiksa	2:-1 6:8 7:37
dipesan	1:6 2:-3 4:-6 7:2 8:1
dipesen	1:28 2:-1 3:27 7:33
dipijat	2:14
dipijet	4:30 5:-2
dipilih	1:31 7:43 8:-1
dipinjem	4:-3 5:-2 8:-1
dipisah	0:14 2:40 3:-6 6:27 7:-1
dipisah ya	2:48 3:-1
dipotong	1:-6 2:51 3:-24 4:-9 6:1 7:10
diproduksi	3:21 5:-20 7:7
dipukul	8:40
diputer	1:-1 2:29 3:5 5:-7 7:30 8:48
diputer makin	2:6
dip~	2:-1 8:73
dirakit	1:2 7:1
direbus	2:29 4:-1
direndem	2:62 4:-19
direndem air	2:1
direnov	8:34
diri~	0:66 4:-1 5:13
dir~	0:23 2:-27 3:-2 4:83 5:25 6:-8 7:1 8:-20
disangka	2:-32
disangrai	1:12 4:1 6:5
discan	3:57 7:36
disc~	3:57 7:36
disegel	3:6 6:-2 7:4 8:-31
disegel $	8:-29
disemprot	3:61 4:31 5:1
disemprot di	3:26 5:7
disentuh	0:1 7:11
diseret	2:29 3:10 4:5
disetrika	0:-18 2:6 3:16 4:18
disik	1:8 6:23
disikat	2:45 8:-1
disikat $	2:1
disimpen	1:49 4:-4 7:-2
disimpen di	1:51 2:-37
disiram	0:12 1:53 2:27 8:-5
disiram $	1:21 2:23 5:3
disisir	2:-4 4:19
disisir pas	2:1 5:13
diskon	1:26 2:-78 3:-16 4:-67 5:-25 6:173 7:12 8:-64
diskon #pct	1:41 2:-4 3:-4 4:-31 5:27 6:125 7:32 8:-2
diskon #rp	3:77 5:29 6:34 7:11
diskon gede	6:-1 8:-1
diskon separo	1:1 3:-1 6:38
diskon seperempat	0:7 6:52
diskonnya	0:1 1:-1 2:-1 3:-12 4:-1 7:-1 8:-19
dispenser	2:-3 5:3
distributor	2:-1 7:1
disuruh	0:-1 8:42
ditabur	0:-14 4:32 5:25
ditambah	1:14 3:-14 5:-1 7:12
ditambahin	1:-1 4:-1 6:4
ditambal	3:-3 4:-34 8:33
ditanggung	5:-1 6:82
ditarik	0:-18 1:-2 2:18 3:-24 5:-28 6:-6 7:1 8:-14
ditarik $	2:3 4:-2
ditaro	2:8 4:-10 5:-1 8:-38
ditaro di	2:10 8:-8
ditaruh	2:8
ditaruh di	2:8
ditawar	5:-23
ditekan	2:46 5:28
ditempel	2:1
ditepuk	0:-4
diterima	7:2 8:-3
diterima $	2:-1 7:2
diterusin	2:44
dites	0:53 4:-1 6:-1 7:25
dite~	2:64 4:-1 5:23
ditimbang	2:32 3:-5
ditinggal	0:-2 1:-10 3:60 4:77 5:65 7:-2
ditinggal mudik	4:3
ditinggal tidur	4:37 5:9
ditiru	0:18 2:-68 7:11
ditiru $	2:-32
ditukar	2:10 5:-4
dituker	5:1 7:38
dituker tidak	7:18
ditulis	3:-4 7:-1
ditulis di	5:15
ditumpuk	4:-21 7:10
ditunda	1:17 7:1
ditunggu	2:6 4:-7 7:15 8:-10
ditutup	1:-1 2:57 3:-11 4:1 5:-9 6:-1 7:-28
ditutup $	4:-11 7:-7
diuji	0:38 1:4 3:28 5:14 7:116
diuji di	0:11 1:7 3:-4 4:10 7:36
diuj~	0:38 1:4 3:28 5:14 7:116
diukur	2:20 5:-12
diulang	2:22 4:-11
diurus	3:-1 7:-2 8:-7
diusap	0:7 2:1
divakum	3:15 7:45
dkv	0:3 1:1 3:60 4:10 5:54 6:7
dkv sama	0:4 3:-2 4:13 5:1
doain	5:-13 7:-8 8:-2
doa~	1:-1 5:-13 7:-8 8:-13
dobel	0:-3 2:-51 3:19 4:24 5:-20 6:56 7:157 8:1
dobel $	2:-6 3:-6 4:13
dobel biar	3:-1 4:9 6:2 7:39
dobel jadi	1:25 4:-1 7:18
dodolan	2:34 8:-2
dodolnya	0:34 1:16 3:-5 4:32 6:15
dodol~	0:24 1:6 2:26 3:-8 4:29 6:5 8:-3
doff	3:2 5:-5
dokter	0:58 2:-7 3:12 4:-1 5:2 7:8 8:-20
dokter yang	4:-1
dokternya	2:17 8:-4
dokternya bilang	2:17 8:-4
dokter~	0:48 2:15 3:49 5:2 8:-4
dokumennya	1:20 3:-5
dokumen~	1:20 3:-5
dol	2:10
dompet	1:-1 2:9 4:103 5:-32 7:-2 8:-3
dompet $	4:-1 5:-13
dompetnya	4:1
dompet~	4:1
donat	2:-9 8:-10
dong	0:-11 1:4 2:-15 3:-41 4:-48 5:-11 6:-10 7:-1 8:5
dong $	2:-15 3:-1 8:-41
dong di	2:18 6:-1
dong mas	8:-20
dong pak	2:-1
dongeng	2:-6 8:-10
dorong	0:11 2:-6 4:54 5:1 7:-1 8:11
dorong~	1:2 4:42
dot	3:62 4:-1 5:34 7:17
dotnya	0:4 1:-3 3:53 5:2 7:5 8:-1
dot~	0:2 1:-6 2:1 3:44 5:3 7:1 8:-1
double	0:13 3:37 4:-12 5:-1 7:3
double layer	4:20
dowo	4:-1 8:-3
doyan	1:9 3:25 4:-21 7:14
doy~	1:9 3:25 4:-21 7:14
drakor	5:10 8:27
dress	2:47 4:-49 5:14
dress buat	3:-1
driver	5:51 6:-3
drivernya	5:-3
driver~	5:-3
drone	4:-1 8:-4
drop	8:-5
dry	5:1
duanya	1:39 2:1 3:-29 4:-12 5:-24 6:30 7:20 8:-1
duanya $	1:17 3:-2 6:11
duanya aku	7:13
duanya ke	1:15
dua~	0:16 1:6 2:38 3:-1 4:-19 5:-8 6:69 7:1
dudu	2:58
duduk	0:19 1:-17 2:14 3:-23 4:1 5:81 6:-2 7:7 8:111
duduk #n	2:10 4:-7 5:13 8:23
duduk di	0:8 2:5 3:-5 7:29
duduk dulu	8:-1
duduk seharian	0:18
duduk ya	0:-23 4:5 8:13
dudukannya	2:-3 4:1 5:19 8:-1
dudukan~	2:-3 4:1 5:19 8:-1
duduki	0:8 4:5
dudukin	0:28 2:-1 4:-60 5:-8
dudukin nih	3:-1 4:-11
duduk~	0:36 2:-5 3:-2 4:-36 5:-15 7:-2 8:-1
duh	0:1 2:-9 3:-11 4:-9 5:-1 6:-1 7:-7 8:28
duh mataku	2:-1 8:40
duh~	2:1 5:39
duit	0:6 2:25 3:-16 4:-1 7:36 8:-1
duit $	0:12 3:-13 4:-1 7:1
duit balik	2:29 7:8
duitnya	7:10
duit~	7:10
duku	2:24 5:-3 8:14
duku di	2:26
dulu	0:-16 1:93 2:188 3:-69 4:-108 5:-161 6:-21 7:-25 8:-21
dulu #n	1:1 4:1 6:15 8:30
dulu $	0:-67 1:-104 2:-89 4:-9 5:-24 6:-2 8:20
dulu ada	1:-1 3:-2
dulu aku	0:-3
dulu bang	1:3 2:-11 8:27
dulu bapak	2:2 8:-13
dulu baru	2:73 3:-28 4:-29 6:10 8:-28
dulu biar	0:-1 1:4 4:-7 8:13
dulu bikin	2:42 5:25
dulu dari	2:-8
dulu deh	2:-2 8:26
dulu di	1:92 2:-37 3:26 4:-3 5:-1 7:22
dulu dong	1:5 2:-25 8:-13
dulu etalasenya	1:20 3:-4
dulu ibu	2:71
dulu itu	2:15
dulu jangan	1:12 2:-59 7:23
dulu jualan	2:45 4:26
dulu kak	2:23 3:61 5:2
dulu kalau	1:5 2:1 7:10
dulu ke	0:1 2:-29 3:4 4:14
dulu lah	2:-39
dulu nah	0:7 1:23 2:1
dulu nenek	2:26 8:-2
dulu pak	6:1 7:-3 8:56
dulu pakai	1:-3 2:30 4:61
dulu pas	1:1 4:-3 5:-2
dulu pernah	2:-47 6:-9
dulu saja	1:1 2:4 6:-72 7:34
dulu sama	8:47
dulu sampai	2:41 4:-2 5:-1
dulu saya	2:10 4:24 7:-3
dulu sebelum	0:1 7:63
dulu sebulan	2:-1 4:-7
dulu sekarang	5:-4
dulu seperti	2:50 3:9 4:11 5:19 8:-1
dulu takut	8:-12
dulu terus	8:10
dulu tidak	2:-3 4:-2
dulu tokonya	1:22 2:-6 3:19 4:7
dulu tuh	0:1 2:-1
dulu voucher	1:1 2:-1 5:37 6:33
dulu waktu	2:-70
dulu ya	0:18 2:-7 3:-8 4:69 5:-1 8:-13
dulu yang	1:22 2:2 4:18 5:51 6:17 8:-20
duluan	0:21 2:-23 3:1 4:40 5:-8 7:5 8:33
duluan $	2:-4 4:-46 7:28 8:55
duluan baru	0:7 4:20
duluan yang	4:13
dulunya	2:71
dulu~	0:20 1:-1 2:29 4:28 5:-16 8:31
dumbbell	1:14 2:1
dumbel	2:24 4:-1
dung~	0:12 2:49 3:-24 5:-1 8:37
dunia	2:2 4:-7 8:-12
dunia akhirat	8:-12
duo	0:54 2:-1 3:-11 4:37 6:4 7:15 8:-2
duo hari	7:28 8:-1
dupa	0:20 2:17 4:-13
durinya	2:4 3:13
duri~	1:-1 3:18
dus	0:-10 2:-42 3:-1 4:-1 5:-1 6:70 7:120 8:21
dus $	0:-14 2:-1 3:15 4:15 5:7 7:16 8:-35
dus dobel	4:9 6:2 7:11
dus sama	3:-19
dus tebal	6:5 7:22
dusnya	2:-11 3:-26 5:-13 7:35
dusty	0:18 2:-25 3:22 4:3
dusty pink	0:19 2:-11 3:29 4:3
dus~	2:-11 3:-26 5:-13 7:35
dye	3:1 5:5
e	0:-46 2:-7 3:-24 4:-3 5:-1 8:74
e $	3:-6 4:-4 5:-2
earphone	1:-1 2:62 3:4 4:46 5:-1 6:41 8:-16
earphonenya	0:21 2:16 4:-11
earphone~	0:21 2:16 4:-11
edar	3:42 7:40
edar kemenkes	3:42 7:40
edarnya	4:-9
edar~	4:-9
edit	2:11
editor	1:25 4:-3 5:22
editor video	1:26 4:-1 5:22
edp	1:1 2:1 3:-11
edp itu	1:1 3:-3
edp minyaknya	2:1
edp sama	2:1
edt	1:1 2:1 3:-11
eh	0:-61 1:-1 2:101 3:-37 4:-46 7:-25 8:38
eh ada	3:-7 8:61
eh ini	2:41
eh lupa	2:-14 8:-1
eh maaf	0:-3 7:1
eh malah	2:4
eh tapi	1:11
eh yang	1:-2
eja~	3:1
ekor	2:-4 4:4
ekornya	0:1 8:-8
ekor~	2:7 3:-1 8:-35
eksim	3:34 4:1
ekspedisi	0:-15 2:-11 3:-23 4:-26 5:-20 7:122 8:-31
ekspedisi $	0:-1 1:2 3:-3 4:-4 6:11 7:37 8:-9
ekspedis~	0:-15 2:-11 3:-23 4:-26 5:-20 7:122 8:-31
ekstrak	3:58 4:36 5:-20 7:-9
elegan	8:-9
eleg~	8:-9
emang	0:-1 1:-1 2:12 3:-79 4:-126 5:41 6:-51 7:1 8:-48
emang berat	5:-1
emang buat	2:-2 3:-11 4:-19 5:1 7:21
emas	1:1 2:-6 3:12 6:23 8:-5
emas itu	2:-57
emas muda	2:19
emas~	2:18 3:-12 7:-11
ember	0:41 1:12 2:-6 3:-8 4:14 7:10 8:-1
embun	2:37
embun~	0:4 2:1 4:-1 7:19
emoji	0:6 2:40
emoj~	0:6 2:40
empuk	2:-1 4:41 5:-1 8:-49
empuk tidak	4:10
empuknya	3:-1
empuk~	3:-1
en	2:-3 4:40
enak	0:-13 1:-7 2:-1 3:-29 4:3 5:55 6:-5 7:-28
enak banget	4:-6 5:1
enak buat	4:41 5:27
enak pakai	3:17 5:12
enak tenan	8:4
enak ya	5:-1 8:80
enaknya	0:-1 2:40 3:8 4:-20 8:2
enak~	0:-1 2:40 3:8 4:-20 8:2
enang~	8:33
encer	2:29
encer ke	2:7
encok	8:-6
endingnya	8:16
endingnya nyebelin	8:16
ending~	8:16
eneg	4:20 5:22
engke	2:21 7:33
entah	2:-25
ente	2:9 3:-1
enteng	2:94 3:-42 4:71 5:-1 6:-1 8:-20
enteng di	3:-3 4:1
error	2:10 4:-5 7:1 8:-6
error $	2:20 8:-1
ert~	4:-4 7:1 8:-4
es	0:23 1:-22 2:19 3:1 4:-22 5:-16 7:78 8:107
es batu	0:41 2:15 3:-2 4:-8 7:-2
es gel	3:8 4:-12 7:79
es teh	4:20 8:83
estetik	3:-7 4:-28
estimasi	3:-1 7:1
estimas~	3:-1 7:1
etalase	0:-66 1:236 2:-47 3:-8 4:-15 5:50 7:-3 8:-52
etalase #n	0:-7 1:32 7:-7 8:-1
etalase #n1	0:-1 1:22 5:21
etalase #nn	0:1 1:31 3:-26 5:52
etalase $	1:22 2:-1 5:23 7:20 8:-1
etalase nomor	1:18 4:-6 7:-20
etalase paling	1:15 5:1
etalase terus	1:1 5:-7 6:-7 7:53
etalasenya	1:22 2:-11 3:-5
etalase~	1:22 2:-11 3:-5
etes~	2:-16 4:12
eting~	5:17
euy	1:-1 2:-5 3:-12 4:-2 8:54
eva	3:1
eye	0:29 3:44 4:57 8:-9
eye cream	0:15 3:47 4:66 8:-6
eyeliner	5:59
eyelinernya	0:32 2:-2 3:-1 4:46
eyelinernya tidak	2:-1 4:32
eyeliner~	0:32 2:-2 3:-1 4:46
face	6:1 7:9
facial	2:4 3:-3 4:-3 5:2 6:1
facial wash	1:2 3:-4 5:1 6:1
fals	2:34 8:12
fals $	2:34 8:12
favorit	2:-9 8:-16
fermentas~	2:55 3:72 4:-10
fiber	3:98 4:-35 7:18
film	3:13 5:21 8:62
filter	1:-1 2:-40 4:23 6:9
filter udara	2:19
filternya	0:1 3:10 4:-1 7:7
filter~	0:1 3:10 4:-1 7:7
finishnya	3:50 4:6
finishnya matte	3:48 4:7
finish~	3:50 4:6
first	3:-3
fit	2:-6 3:21 5:-30
flanel	4:-16
flash	1:20 3:-25 4:-10 6:-3
flash sale	0:-1 1:36 3:-18 6:19
flash salenya	2:-1 6:-34
flashdisk	2:50 3:55 4:8 5:9 6:-10 7:1 8:-5
flashdisk #nn	3:27 5:13 7:6
flashsale	3:22 4:-1
flat	1:-7 3:-5 4:-39 5:94
flawless	8:-1
fleece	3:68 4:-16 5:26 6:-5
flek	0:-6 1:15 2:-1 4:11 5:-7
flowy	4:13
flowy tidak	3:8 4:13
flyover	8:17
foam	7:30
foil	6:12 7:1
follow	0:-22 1:352 2:-53 3:-1 4:-27 5:-21 6:-1 7:-11 8:-63
follow dulu	0:-4 1:123 2:-2 3:1 7:-2 8:-1
follow juga	1:55
follow toko	1:31
follow ya	1:4
follownya	1:32
follow~	1:32
food	1:25 2:11 3:13 7:21
food grade	3:16
foto	1:-13 2:-37 3:-5 4:-30 5:18 6:1 7:85 8:-34
foto $	3:-5
foto saja	1:-1 6:6
fotokan	2:-1 7:26
fotonya	1:-3 2:8 7:9
foto~	1:-7 2:-6 3:-1 5:-6 7:43 8:24
foundation	0:-4 2:17 4:-5
foundation itu	2:6
foundationnya	2:1
foundation~	2:1
frame	3:30 4:-62 6:-1 7:7
freezer	2:19 3:-4 4:-11 5:-1
frozen	3:19 4:-2 7:37
fryer	1:10 3:-2
full	2:-9 3:57 4:-31 5:-1 7:34 8:-15
full $	2:-7 4:-5 6:-1 7:57
fungsi	1:15 4:-2 5:-3
fungs~	1:15 4:-2 5:-3
furing	3:11 7:-4
furingnya	3:2
furing~	3:2
futsal	1:7 2:-7 3:18 4:1 5:-33 8:10
futsal $	8:13
fyp	1:6
g	3:21 4:-1
g #n	3:21 4:-1
gabung	1:41 2:-1 3:-1 7:-1 8:-6
gabung~	3:-6
gabus	2:-1 3:-12 4:-72 5:-3 7:72
gaes	1:14
gagah	3:-1 6:-17
gagal	2:9 3:-1 5:29 6:7 8:-60
gagang	7:8
gagange	2:-10 3:38 7:32
gagangnya	0:6 2:-12 3:30 4:67 8:-3
gagangnya tidak	4:1 6:2
gagang~	0:6 2:-12 3:30 4:67 8:-3
gajah	8:21
gajian	1:1 2:-1
gaji~	1:1 2:-1
galak	2:14 7:-1 8:-5
galau	2:-31 8:112
gala~	7:-6
galo	0:103 2:-8 7:25 8:-4
galo $	0:58 2:-1 8:-4
galon	0:9 1:-2 2:-4 3:41 4:70 5:6 8:46
galon $	3:1 4:-28 5:10 8:48
galon ke	4:53 6:4
gambar	0:-1 1:53 2:-1 3:1 4:-64 6:22 7:-4 8:-16
gambar a	3:9 5:25
gambar garis	0:5 2:29 4:-28
gambar kuning	1:13 6:2
gambarnya	4:31 8:-11
gambar~	4:31 8:-11
game	5:-16 8:23
gaming	2:-1
gamis	0:-10 2:-28 3:-6 5:41 8:-24
gamis ini	3:-18 5:35
gamis yang	2:-2 5:-17
gamisnya	3:-1 4:27 5:5 8:-3
gamis~	3:-1 4:27 5:5 8:-3
gamot~	3:19 4:10
gampang	0:-1 2:111 3:51 4:73 6:-35 7:3 8:-37
gampang bedainnya	2:14
gampang disisir	2:-17 3:15 4:15 5:-9
gampang kusut	2:4
gampang merah	2:-15 3:1 4:30 5:2
gampang patah	2:1
gampang pegal	4:26
gampangnya	2:44
gampang~	2:44
ganda	2:10 3:-16
gang	0:15 3:8 4:27 8:81
gang tuh	0:24 3:10 4:40 7:10
ganggu~	4:26 5:2
gang~	0:3 2:-19 3:27 4:96 5:50 7:-1
ganjel	0:-1 2:-1 8:97
ganjel pakai	0:-1 2:-1 8:97
ganjil	2:80 3:-22
ganteng	1:28 2:-47 3:-1 5:-24 6:-18 7:-2 8:-30
ganteng~	2:-37 5:-35
ganti	0:6 1:-1 2:39 3:21 6:62 7:36
ganti #n	3:28 5:43 6:3
ganti $	0:1 1:9 2:31 3:-16 4:-8 6:1 7:32 8:14
ganti baru	0:14 1:-13 4:58 6:15 7:79
ganti baterai	2:48
ganti deh	8:63
ganti merek	2:4
ganti popok	2:3 4:8
ganti tiap	3:-3
ganti unit	6:5 7:42
ganti warna	0:1 7:10
gantian	4:-1 6:-8 8:56
ganti~	3:-1 4:-1 6:-10 8:53
gantung	1:-1 2:15 3:-25 4:32 5:-13
gantung #nn	3:-5 4:15 6:-1 7:1
gantung di	3:-3 4:4
gantungan	0:-16 1:17 2:-23 3:-2 4:20 5:11 7:-8 8:-8
gantungan kunci	0:-1 1:20 4:1
gantungannya	0:10 3:-1 4:-17 8:-21
gantungan~	0:10 3:-1 4:-17 8:-21
gantungin	0:38 3:1
gantung~	1:16 2:-18 3:-7 4:34 5:-1 7:-28 8:-47
gant~	1:11 2:58 3:3 5:-10 6:43 7:176 8:-37
gapapa	4:-2
gara	0:-30 2:128 3:-49 4:-83 6:-2 7:-32
gara ada	8:15
gara begadang	1:14 5:29
gara kebanyakan	8:9
garam	2:39 3:47 4:-1 7:40
garam sama	2:-3
garansi	0:-2 1:14 2:-83 3:4 4:-70 5:-37 6:15 7:222 8:-46
garansi #n	1:5 2:-12 3:-49 5:14 6:3 7:18
garansi #n1	1:25 3:1 5:19 7:15
garansi kalau	3:27 7:-2
garansi lem	3:-1
garansi mesin	3:20 6:-1
garansi resmi	1:4 2:-6 7:1
garansi resminya	3:33 6:33 7:26
garansi servis	0:1 3:-24 4:-10 6:6 7:24
garansi setahun	3:1 7:27
garansi seumur	2:38 3:12 4:-1 7:-1
garansi tidak	3:3 4:9 6:9
garansi toko	5:-23 6:-4 7:22
garansi tukar	1:5 6:1 7:1
garansi ya	7:-20
garansinya	0:-6 2:17 4:-8 5:-25 7:33 8:-2
garansi~	0:-6 2:17 4:-8 5:-25 7:33 8:-2
garans~	0:-2 1:14 2:-83 3:4 4:-70 5:-37 6:15 7:222 8:-46
garem	2:80 3:-17 4:-14 5:-1
garing	2:-6 4:89
garing $	4:61
garis	0:15 2:71 3:-38 4:-37 5:1 7:-1 8:-20
garis $	0:7 4:-29
garis garisnya	3:1 4:-1
garisnya	0:9 2:6 4:62 5:46 8:-1
garisnya tidak	2:28 4:-36 5:29
garis~	0:20 2:5 4:33 5:44 8:-12
garuknya	3:30 4:42 7:4
garuk~	2:16 3:63 4:42 7:7
garut	3:17 4:15 8:33
garut ada	7:6
gar~	0:-3 2:2 3:34 4:14 5:18 7:-1 8:-16
gas	0:2 1:84 2:-1 3:-37 4:-1 6:12 8:19
gas checkout	1:48 3:-6 6:17
gas masukin	7:4
gasan	2:10 3:10 4:2 5:145 8:-19
gasing	2:25
gaskeun	6:-21
gasnya	2:-8 4:-24
gas~	1:19 4:-6 5:118 6:1 8:-23
gatel	1:7 2:-17 3:88 4:78 5:28 6:24 8:-1
gatel $	3:6 4:1 5:11 8:32
gawe	2:-1 3:19 4:33 5:188 7:7 8:-5
gawe arek	3:24 5:32
gawe~	4:6
gaya	2:8 3:32 5:-7 8:-2
gaya saja	5:-5
gayo	0:7 2:7 3:85 4:8 6:-3
ge	4:3
ge bisa	4:3
gede	0:-1 1:-43 2:7 3:-27 4:52 5:92 6:11 7:-1
gede #n1	2:-8 4:12 5:1 8:40
gede #nn	3:1 5:-1 6:23
gede $	3:14 5:18 6:16
gede ini	2:6
gede itu	2:-1
gede jadi	2:-1 4:21 6:2
gede masuk	2:6 3:-3 4:-2 5:1
gede seperti	0:2 3:-1 4:-20
gede tidak	5:1
gedenya	8:-1
gede~	0:-34 1:12 2:48 3:-63 4:1 5:-12
gek	1:8 2:-1 3:-10 8:8
gek ndang	1:18
gel	2:-11 3:58 4:24 5:-1 7:73 8:-1
gel sama	4:-1 6:7 7:15
gelang	5:-5 6:-34 7:10
gelang di	2:10
gelang yang	5:-1
gelap	0:31 1:-3 2:19 4:66 8:68
gelap $	0:12 1:6 3:4 6:2
gelap seperti	4:9 5:19
gelar	3:-1 8:-17
gelas	0:54 2:25 3:-8 4:-20 5:-17 7:-1 8:23
gelasnya	0:36 3:20 4:19 7:1 8:-2
gelasnya bersih	0:33 2:-2 4:41 5:13
gelas~	0:39 2:-1 3:32 4:52 8:-7
gelembung	4:-2 7:3
geleng	0:-1
geleng $	0:-1
gelinding~	0:5 4:18
gelnya	2:1 4:5
gel~	0:16 3:8 4:14 6:-5 7:109 8:-1
gembung	1:13 3:-2 5:-1
gembung $	3:-2
gemes	2:-1 3:-1 4:-16 5:-10 8:-23
gemoy	8:-12
gempa	8:43
gempa kecil	8:43
gemuk	0:1 3:17 4:1 5:10
gendong	2:21 3:7 4:-13 5:-11
gendongan	3:17 4:-25 5:1 7:-19
gendongan ini	4:-1
gendongannya	4:-18 5:37 8:-20
gendongan~	4:-18 5:37 8:-20
gendong~	2:48 3:14 4:-32 5:1 7:-21 8:8
genggam~	0:24 2:11 5:17 7:4
genggem~	0:19
gengs	5:1 6:-20 7:1
genteng	0:-3 2:-1 4:-1 5:-1 8:21
genteng $	8:-31
genteng tetangga	8:13
gepeng	2:4 3:-2 4:-6 7:3 8:-4
gepeng $	2:5 4:-25 7:6
gerabah	2:42 3:-1 4:-12 7:-11
gerah	0:-1 4:11 8:51
gerak	0:3 1:22 2:26 3:-1 4:-7 8:5
gerakan	0:9 2:40 3:8 4:-24 7:-1
gerakan tangan	2:3
gerakannya	0:-17 2:36
gerakan~	0:-17 2:36
gerak~	0:36 3:-15 4:44
gera~	0:9 1:30 2:37 3:3 4:-27 5:65 6:10 7:-19 8:-1
gereja	7:-38 8:32
gergaji	2:33 3:-7 4:-18 8:-22
gergaj~	2:33 3:-7 4:-18 8:-22
gerimis	0:-1 2:-10 3:1 8:77
gerinda	0:-3 1:-1 4:47 5:14
gerinda #nn	4:11 5:17
gesek	0:35 3:-8 5:52 8:-16
gesekan	4:8
gesek~	2:44 3:37 4:19 7:7
geser	0:24 1:1 2:-10 3:-13 4:22 5:1 6:-11 7:-18 8:15
geser #n	2:27
geser $	2:1 4:-1 5:13
geser dikit	2:-22
geser dong	8:-35
geser ke	6:-3
geser sedikit	4:-27
geser tidak	4:7 5:15
geser~	0:-9 1:1 2:10 3:-4 4:-81 5:-20
gese~	4:8
gesper	2:1 3:-1
getaran	3:-6 4:39
getar~	0:-1 2:20 3:-25 4:2 8:-4
geura	1:18 6:4
geus	0:44 2:-2 4:64 6:-3 7:90
gift	1:14 6:8
gift $	1:14 6:8
giga	0:-1 1:-1 3:198 5:73 6:9 7:67 8:-1
giga $	3:17
giga garansi	3:11 7:37
gigi	0:66 1:-1 2:125 3:1 4:13 5:-17 7:11 8:5
gigi aku	0:-1 8:7
gigi depan	2:41 3:-5 5:-3
gigil~	3:32 8:-1
giginya	2:49 3:-36 4:5 5:25
gigit	0:60 2:-19 3:66 4:163 5:5 7:-1 8:50
gigit $	3:2 5:-7 8:-1
gigit ya	0:31 5:20 8:-1
gigitan	4:5 5:19
gigit~	0:7 2:80 3:6 4:8 7:31 8:7
gigi~	2:49 3:-36 4:5 5:25
gih	0:31 1:106 2:-2 3:-7 4:-1 5:10 6:10 7:-1
gih $	0:33 5:10
gih~	0:31 2:-18 5:-20 8:-7
gila	1:-1 2:-2 3:-4 4:-1 5:-1 6:-1 7:-2 8:-16
gila sih	8:-12
gila tadi	8:21
giling	2:51 4:-43
giling~	2:10 4:30 5:8
giliran	5:-27
gilir~	5:-27 7:-1 8:2
gimana~	2:1
gini	0:87 1:-2 2:74 3:-2 4:-44 5:77 6:-2 7:-9 8:8
gini $	5:25 8:5
gini itu	0:28 2:39
gini loh	2:1 3:-1
gini nih	0:18 7:2
ginian	2:-31 3:-6 6:-5
gini~	2:-31 3:-6 6:-5
ginseng	3:34 4:36 5:-5
ginseng sama	3:38 4:40 5:-10
gin~	0:34 1:2 2:-25 3:24 4:-25 5:25 6:-4 8:9
gital~	2:38 4:-19 5:34
gitiga~	0:17 2:44 4:19 5:14
gitu	0:-7 1:-13 2:44 3:-2 4:-54 5:-93 6:1 7:-21 8:-83
gitu $	0:35 2:13 3:31 5:-1 7:-1
gitu deh	2:-3
gitu katanya	2:40 5:-32
gitu loh	0:-5 2:-22 3:-3 4:4
gitu saja	2:-1 3:-1 7:-4 8:-8
gitu~	3:-32 4:-10 6:-47 8:-1
gizi	2:38 3:4 5:-2
glass	2:36 6:20
glossy	3:10 4:-1 7:-1
glossy $	3:-18 7:-1
glowing	8:-3
godok~	0:-1 2:21
gokil	8:-7
gompal	0:32 4:-1 7:35
gonta	2:3
gonta ganti	2:3
gorden	3:7 4:21 5:1
gorden blackout	3:5 5:1
gordennya	1:30 4:8 7:2 8:-11
gorden~	1:30 4:8 7:2 8:-11
goreng	0:-4 2:-1 3:-3 4:-47 7:-1
goreng tidak	2:-4
gorengan	0:-15 4:-24 8:29
gorengan $	0:-1 4:-9 8:47
goreng~	1:-1 4:31 5:4 7:-7 8:17
gores	0:21 2:-8 3:15 4:-8 5:5 7:18
gores pakai	3:17 5:19 7:21
gosok	0:64 1:-1 2:92 3:-41 4:22 5:-32 6:12 7:39 8:-36
gosok di	4:66
gosok pakai	2:39 3:-16 4:-12 5:-7 7:10
gosok pelan	4:10 6:24
gosok~	0:13 1:-7 2:128 3:-15 4:-23 5:1 7:5 8:-25
gosong	1:-1 2:23 4:29 5:15
gosong $	3:31
gosong semua	2:23
got	2:76 4:15 5:-6 8:-1
got tidak	4:26
gowes	3:-13 4:8 5:13 8:-16
goyang	0:151 2:-25 3:-3 4:80 5:35
goyang $	0:1 4:-3 8:-25
goyang~	0:11 1:-1 2:19 4:34 7:-4
grade	3:16
gram	0:45 1:-16 2:-39 3:301 4:48 5:37 6:-49 7:14 8:-28
gram $	1:-1 4:-19 5:-4 6:-20
gram ada	0:7 3:2 4:-5 7:8
gram aku	0:1 3:25
gram bisa	4:-1
gram bpom	4:-28 6:13 7:27
gram buat	0:-6 3:1 5:9
gram ini	0:21 1:18 4:-31
gram jadi	0:-2 3:2 4:2 6:-1
gram keringat	5:20
gram pas	4:-5 5:12
gram per	2:-1 3:1 4:12 7:50
gram rasa	4:-4
gram tahan	2:-1 5:-1 7:9
gram tanpa	7:-3
gram tidak	1:8 3:19 4:6 5:-1 6:11
granit	3:9 4:40 6:2
granit #n	3:1 4:40
gratis	0:-7 1:130 2:-127 3:-11 4:-37 5:-51 6:378 7:70 8:-119
gratis #n1	0:22 1:21 2:-21 3:-59 4:15 5:-11 6:40 7:-22 8:-1
gratis $	0:13 1:-28 2:-8 5:25 6:2
gratis cuma	1:1
gratis kalau	6:-1 7:-1
gratis khusus	1:-5 5:-3
gratis ongkir	0:-1 1:8 2:-3 3:21 4:-12 5:-7 6:19 8:-4
gratis ongkirnya	6:-23 8:-18
gratis pasang	1:1 5:6 6:42
gratis sampai	3:19 6:-1 7:16
gratis tas	4:-1
gratis~	6:24 8:-8
green	0:7 3:36
green tea	0:7 2:1 3:31
grey	3:2 6:-1
grip	3:21 4:-1
grip g	3:21 4:-1
gripnya	0:-11 3:47 4:16
grip~	0:-11 3:47 4:16
grosir	1:-35
grup	1:73 2:-31 3:23 4:-3 5:-7 7:-9 8:-20
grup $	1:-18
grup keluarga	1:11
grup rt	1:9 2:-9 3:34
gsm	0:-2 3:33 4:-6 6:-12
gudang	0:-47 1:-7 2:-58 3:-91 4:-52 5:-76 7:22 8:-29
gudang $	7:-1
gudang lagi	8:-2
gudang semarang	7:1
gudang tangerang	7:6
gula	0:-33 2:30 3:110 4:31 5:65 6:-17 7:6 8:-25
gula aren	4:51 6:-3 7:-6
gula tambahan	3:52 5:27
gulai	2:35 8:4
gulanya	3:25 4:1
gula~	2:31 3:22 4:1 8:2
guling	0:8 2:-1 6:31 8:15
gulingin	0:9 4:13
guling~	0:9 4:12
gulung	0:109 1:-10 2:168 4:-64 5:4 7:-2
gulungan	2:2 4:-20
gulung~	0:36 1:-5 2:25 3:-5 4:-6 5:-7 7:31 8:-1
gumoh	2:61 3:2 7:13
gumpal~	4:42 8:-1
gunting	0:-4 2:-42 3:-1 4:65 5:32
gunung	0:-5 2:30 3:-6 4:-28 5:27 6:-3 8:-1
gunung $	2:36 7:26
gunung pas	2:-18 4:42 5:18
gurih	0:9 2:-15 3:-12 4:83 5:1 8:-11
gurihnya	2:-24 3:13 4:20 5:3 7:-1
gurih~	2:-24 3:13 4:20 5:3 7:-1
guru	2:-6 3:-27 4:13 5:128 6:20 7:-12 8:-16
guru honorer	5:52
guru yang	3:-2 4:12 5:43
gusi	2:-4 3:50 4:5 5:24
gusi tidak	2:-4 3:50 4:5 5:24
guys	0:1 1:58 2:-1 3:30 4:-26 5:-3 6:21 7:-9 8:-10
guys $	1:6 8:20
guys ini	0:-1 4:-43
gym	2:19 3:-3 8:-4
h	1:12 2:18 3:14 4:1 5:25 6:-11
habis	0:-125 1:6 2:24 3:-1 4:29 5:46 6:14 7:-70 8:25
habis $	2:-24 3:12 4:-40 5:-48 6:-1 8:-4
habis begadang	8:2
habis bilas	4:9
habis cuci	2:-18 5:38
habis di	5:12
habis dicuci	7:7
habis ini	2:-9
habis itu	1:24 2:-62 3:9 4:20 6:54
habis kena	4:17
habis lahiran	3:40 8:-1
habis maghrib	8:3
habis magrib	7:9
habis makan	4:26
habis mandi	2:8 3:-3 5:-3 6:1
habis nih	2:-2 5:-1
habis pakai	2:-40 3:31 4:-10 8:58
habis semprot	2:11
habis steril	5:36 8:1
habis ya	5:-17 8:-30
habis yang	2:28 3:8 5:-4
habis~	0:25 4:-24 7:30 8:-9
hadiah	1:-4
hadir	2:46 4:-8
hafal	0:-1 8:50
haha	2:-8
hahaha	2:5 3:-1 4:-1 7:-1 8:60
hahaha $	2:-26 4:-1 7:-1 8:-5
hahaha itu	2:41
hai	2:-2 4:52 8:49
haid	4:-13 5:21
hair	0:26 2:3 3:-1 4:3 5:36 8:-12
hair mist	2:1 4:33 5:6
hajatan	1:22 4:-16 5:81 7:-10 8:16
hajat~	1:22 4:-16 5:81 7:-10 8:16
haji	0:-1 3:-25 4:-19 5:1 7:3 8:1
haji $	4:-6
haji bawa	8:31
hal	2:33 4:-8 5:-1
hal yang	2:35 3:-1 4:-8
halal	0:-3 1:-4 2:-4 3:120 4:-6 6:-17 7:170 8:-3
halal mui	1:-1 3:37 4:-1 5:1 6:-5 7:38
halalnya	3:23 7:13
halalnya ada	3:11 7:22
halal~	3:23 7:13
halaman	0:-7 3:73 4:44 5:23 6:-11 7:-1
halaman #n1	4:14 5:7
halaman kertas	3:8
halam~	0:-7 3:73 4:44 5:23 6:-11 7:-1
half	3:15 5:10 7:3
half face	7:12
hallo	2:43 4:-1
halo	1:17 2:35 5:-9 7:-2 8:-1
halus	0:7 2:13 3:-30 4:114 5:-24 6:1 7:-34 8:-53
halus $	2:-6 4:2 5:34
halus di	1:9 2:-1 4:1 5:-3
halus jadi	2:4 3:-3 4:24
halus pisan	8:-6
halus semua	0:2 4:50
halus tidak	0:6 3:26
halus~	2:41 5:-18
hamil	1:18 3:-63 5:91 7:-9
hamil boleh	5:40 6:1
hampers	3:26 5:89
hampir	2:13 3:-1 6:-8
hampir #n	2:15 6:-5
hamster	2:-2
hancur	0:48 2:10 5:-3 7:-26
hand	3:29 4:-1
handuk	2:47 3:-8 4:-65 5:-1 7:5
handuk biar	2:6
handuk jadi	2:1
handuknya	2:20 4:-3 5:22
handuk~	2:17 4:-43 5:22 8:78
hangat	2:59 4:75 5:19 8:-10
hangat #n	2:17
hangat $	4:3 5:30
hangat jadi	1:12 2:11
hangatnya	2:-2 4:32 5:1
hangat~	2:-2 4:32 5:1
hangus	8:-8
hantaran	0:27 3:-8 4:47
hantar~	0:27 3:-8 4:47
hap	0:48 2:21 8:-13
hape	0:3 2:-35 4:39 5:1 6:23 7:-1 8:-43
hape ini	2:2
hape itu	2:-31
hapenya	0:26 1:9 2:7 3:-3 4:16 6:2
hape~	0:26 1:9 2:7 3:-3 4:16 6:2
hapus~	1:-11 2:-1 7:-3 8:-1
harap~	2:-18 6:-9
hardisk	3:17 4:19
harga	0:-34 1:-27 2:-102 3:-28 4:-25 5:-25 6:159 7:-51 8:-92
harga #nn	3:34 4:-4 5:68
harga #rp	1:28 2:1 3:-1
harga $	6:2
harga aslinya	6:14 8:-1
harga coret	6:19
harga coretnya	3:-26 6:16
harga dari	1:1
harga di	2:-3
harga grosir	1:-31
harga normal	1:-2 2:-1 4:19 6:58
harga pas	6:-1
harganya	0:-22 1:-38 2:-32 3:-42 4:-45 5:-27 6:-4 7:-26 8:-33
harganya #nn	0:-1 3:-16 4:-6 6:65
harganya #rp	1:-4 6:-66
harga~	0:-22 1:-38 2:-32 3:-42 4:-45 5:-27 6:-4 7:-26 8:-33
hari	0:-51 1:32 2:-13 3:-67 4:-17 5:-8 6:6 7:137 8:39
hari $	1:6 3:1 4:1 5:-1 6:-8 7:3 8:-42
hari aku	2:13 7:-1
hari asal	7:43
hari bawa	3:-2
hari dari	6:-7 7:4
hari ibu	5:-13 8:41
hari ini	0:-34 1:-1 2:-44 3:-1 4:-35 5:-108 6:136 7:-54 8:197
hari itu	1:18 7:22
hari jumat	5:11
hari kak	7:5
hari kami	7:13
hari malah	2:-3
hari minggu	2:-8
hari naik	2:-1 3:16 5:5
hari pakai	3:-1 5:-11 7:44
hari rabu	7:-1 8:3
hari sampai	1:-1 2:-25 3:-38 4:-30 5:-34 6:-2 7:66 8:-4
hari sekali	2:39
hari setelah	7:12
hari tidak	3:44 4:33 7:-19 8:18
hari ya	7:-5
harian	0:-1 1:12 4:-3 5:28 6:1 7:30
hari~	0:-2 2:-22 4:93 5:97 6:37 7:-1 8:17
harum	0:18 2:-1 3:54 4:3 6:40
harus	0:-12 2:96 3:-44 4:-36 5:-20 6:-1 7:-31 8:-5
harusnya	0:-10 1:11 6:3 8:-5
harus~	0:-10 1:11 6:3 8:-5
haru~	3:-1 4:-1 6:-6
har~	0:-4 2:59 3:-11 4:2 7:27 8:-15
hasil	1:-1 3:56 4:-28 5:58 6:-1 7:122 8:-20
hasil lab	3:20 5:3 7:34
hasil labnya	0:9 5:49 7:60
hasil uji	3:23 4:-1 7:24
hasilnya	0:15 2:15 3:-10 4:6 7:17
hasilnya $	2:-4 3:-11 4:21 5:5
hasil~	0:15 2:15 3:-10 4:6 7:17
hati	1:-1 2:59 4:-7 5:-38 7:-1 8:56
hati $	8:2
hatinya	2:37
hati~	2:31 4:-2
hat~	2:30 3:-5 5:-3 6:-2 7:3 8:3
haus	0:-40 3:20
hayo	2:14 3:-2
hayo ngaku	2:49
hayu	1:32 2:13 3:-9 4:-1 5:6 6:84 7:-2
hayu atuh	1:35 5:7 6:87 7:-1
headset	2:23 3:-6
heh	2:12 8:20
hehe	2:2 8:-9
helai	2:72 3:-39 4:-26 6:10
hela~	0:37 2:68 3:-36 4:-47 6:3 7:-1
helm	0:-32 2:104 4:-40 5:-24 6:1 7:21 8:29
helm $	0:-22 2:44 8:53
helm half	7:12
helm itu	2:1 7:-1
helmnya	0:30 1:-21 2:8 3:2 4:41 5:-1 7:29 8:-10
helmnya aku	0:34 4:45
helmnya sni	7:33
helm~	0:30 1:-21 2:8 3:2 4:41 5:-1 7:29 8:-10
hemat	3:-5 4:-30 6:24 7:-1 8:-13
hemat listrik	2:1 8:-4
hematnya	3:-9 6:24
hematnya $	3:-9 6:24
hemat~	3:-9 6:24
hent~	4:-37 7:-4
heran	2:-29 4:-1 8:4
hertz	0:13 3:20 4:-9
her~	2:-29 4:-1 8:4
heula	1:-2 2:97 3:-4 5:-1 7:-10 8:1
hewan	7:11
hew~	7:11
hidrokuinonnya	3:46 7:9 8:-1
hidrokuinon~	3:46 7:9 8:-1
hidung	0:-25 2:-3 4:73 5:-8 7:-1 8:-8
hidung~	5:-8 8:21
hidup	0:9 1:-1 2:15 3:89 5:-36 7:54 8:28
hidup $	3:45 7:35 8:45
hijab	5:18
hijabers	2:2
hijab~	3:1 5:1
hijau	0:-1 1:-36 2:42 3:33 4:-76 5:-36 6:-19 7:4 8:-58
hijau berarti	1:14 2:27
hijau nomor	1:-17 3:-1
hijau sama	2:-40
hilang	0:64 1:-1 2:114 3:-3 4:151 5:-74 7:-1 8:-54
hilang #n	4:12
hilang $	1:-1 2:-1 3:20 4:-1 5:-4 7:-15 8:-13
hilang dari	4:34
hilang di	1:11 3:-1
hilang diganti	2:-1 7:15
hilang kami	1:16 3:14
hilang kan	0:15 2:38 4:66 6:4
hilang lagi	2:13
hilang sampai	2:8
hilang semua	2:30 8:-5
hilang tidak	2:1 3:-6
hilang yang	3:30
hirup~	0:10 4:27
hitam	0:1 1:38 2:89 3:78 5:-34 6:27 7:6 8:-87
hitam #n	1:13 6:4
hitam $	0:-1 3:-8 5:-65
hitam di	5:3
hitam doff	4:21
hitam itu	2:-23
hitam polos	5:15
hitam putih	2:16 3:-6
hitam sama	1:16 6:16
hitam semua	3:16 8:-27
hitam ya	3:14 4:-52
hitamnya	0:28 4:31 6:11
hitam~	0:25 3:-1 4:30 6:10
hitung	4:34 6:20
hitung~	0:-1 1:4
hmm	0:32 3:20 4:1 8:-46
hobi	0:-2 4:-27 5:34
holder	3:-11 4:1 5:66 6:55
hollow	4:60 5:-6 6:-5
hologram	0:28 2:-1 3:-8 4:-6 7:86
hologramnya	0:1 3:-9 7:41
hologram~	0:1 3:-9 7:41
honorer	5:52
hoodie	3:-1 4:-27
horas	2:-4 4:18 8:5
hormon	2:25 4:1
host	2:-39 4:-4 6:-9 8:-48
hostnya	8:-2
host~	8:-2
hotel	0:12 1:-4 2:115 3:-36 4:-51 7:-1 8:-5
hotel $	0:2 2:36 3:-22 4:-23
hp	1:-35 2:88 3:-1 4:127 5:38 6:-32 7:1 8:50
hp $	0:5 2:-18 5:18 8:-1
hp aku	4:2 8:-7
hp dari	1:-7 3:25 8:-11
hp ini	2:-1 5:45 7:6
hp itu	2:2 3:-1
hp nya	3:-3
hpnya	1:1 4:65
hubungan	7:-5 8:18
hubungan orang	8:33
hubung~	4:27 8:17
hujan	0:-24 1:-1 2:21 3:1 4:-29 7:-25 8:122
hujan $	8:5
hujan angin	8:1
hujan deres	0:-4
hujan es	8:1
hujan setelan	3:12 5:26 8:-3
hujannya	1:1 2:-2 4:-12 8:28
hujan~	2:-13 4:23 7:-2
huj~	0:-24 1:-1 2:21 3:1 4:-29 7:-25 8:122
huruf	1:-5 2:19 4:-43 5:2 6:-1 8:24
hurufnya	3:97 4:49 5:27
hurufnya gede	2:-1 4:39 5:11 7:2
hurufnya tidak	3:38 7:-1
huruf~	3:97 4:49 5:27
hutan	2:25 3:10 5:11 8:-2
hutan lewat	2:23 3:1 4:-1
hutan sumbawa	3:18 4:8 5:10
hut~	2:25 3:10 5:11 8:-2
iak~	0:-8 2:-1 8:48
ibu	0:-4 1:70 2:27 3:-1 4:41 5:206 6:9 7:-4 8:-34
ibu #n	2:28 3:-13 5:-24
ibu $	0:-20 1:59 2:64 3:-1 4:-22 5:-23 6:-1 8:12
ibu di	1:-7
ibu dulu	0:-2 2:29
ibu guru	1:1 3:-4 6:34
ibu habis	2:-1 3:8 4:7 5:38
ibu hamil	1:27 2:-1 3:-15 5:18 6:4
ibu ini	0:1 3:3 4:-1
ibu kos	5:-20 8:55
ibu menyusui	5:3
ibu mertua	2:-24 5:-5 8:-3
ibu pengajian	3:-1 5:7
ibu rt	4:37 5:12
ibu ya	5:-13 8:40
ibu yang	0:57 2:-29 3:25 4:17 5:124 8:-15
ibunya	2:8 3:-7 7:-1 8:-1
ibu~	2:22 3:-10 7:-24 8:-1
idung	2:18 3:-8 5:1
idungku	2:25 4:-26 8:18
idung~	2:25 4:-26 8:18
idup	1:-6 2:1 3:15 4:18 5:10 6:-10 7:13
idup $	1:-4 3:20 5:12 6:-9 7:19
ih	0:1 2:-31 3:-1 4:1 5:-19 7:-4
ikal	0:11 2:22 5:19
ikan	1:-7 2:129 4:-31 5:-11 6:-1 7:-21
ikan $	0:7 2:-15 4:7
ikan cupang	2:5 4:-19 8:2
ikan di	2:60 4:42 5:-1
ikan tenggiri	3:19
ikannya	0:47 2:-10 3:-39 4:44 7:-2 8:-1
ikannya kerasa	3:-1 4:21
ikan~	0:47 2:-10 3:-39 4:44 7:-2 8:-1
ikat	2:20 3:-44 6:7
ikat pinggang	2:17 3:-17
iket	0:8 2:92 4:-22
iket~	2:10
iklan	7:-1 8:-39
ikl~	7:-1 8:-39
iko	0:52 2:13 3:15 5:26 6:5 8:8
ikut	0:15 1:14 2:30 3:-38 4:61 5:-1 6:-30 7:-5 8:64
ikut $	0:1 1:1 4:6
ikut campur	8:-1
ikut lomba	8:17
ikutan	1:11 2:-1 3:12
ikuti	0:-1 1:151 3:24 4:-1 7:-1 8:-5
ikuti di	1:1 2:-23
ikuti dulu	1:9 2:-8
ikutin	2:26
ikut~	0:-11 1:162 2:67 3:1 4:-13 6:-1 7:-16 8:-61
ilang~	0:-11 2:23 3:-1 4:-16 5:-1
ilap~	0:14 3:6 4:1
ilmu	2:40
ilu~	2:-1 8:7
ima~	1:2 3:-2 4:-12 7:72
imei	1:-3 7:20
imei nya	7:20
imeinya	5:12 6:29
imeinya terdaftar	5:12 6:29
imei~	5:12 6:29
imitasi	0:22 5:-1 7:44
imitas~	0:22 5:-1 7:44
imp~	8:35
imunisasi	1:13
imunisas~	1:13
imut	5:-24
in	0:88 1:1 2:32 3:128 4:-37 5:-5 7:-3
inang	0:4 4:75 5:43
inch	0:13 3:42 4:-4
inci	0:21 1:1 2:-10 3:118 4:61 7:-9
inci #nn	3:1 4:26 5:-5
indah	8:1
independen	4:10 7:18
indonesia	3:10 7:66 8:-8
indonesia $	2:-1 7:25 8:-6
induk	5:10
induksi	3:36 5:-6
induksi apa	3:19
induks~	3:36 5:-6
info	1:34
ingat	0:-43 1:-9 2:141 3:-22 4:-28 5:16 7:-12 8:8
ingat $	2:-3
inget~	2:20 4:34 5:2 8:26
inggris	4:5 6:-36
inggrisnya	8:-1
inggris~	8:-1
ini	0:95 2:-20 3:42 4:77 5:172 6:19 7:22 8:-31
ini #n	0:19 1:2 2:-17 7:-1
ini #nn	0:18 1:-13 2:9 3:36 4:-47 5:-2 6:79 7:98
ini #rp	0:20 4:1 5:2
ini $	0:-75 1:-11 2:-2 3:-77 4:-93 5:-151 6:27 7:-42 8:8
ini ada	0:-21 2:2 5:-45 8:18
ini aku	0:156 1:-37 2:46 4:32 5:-26 7:15 8:-9
ini aman	3:-19 4:7 5:2
ini bagus	2:-1 3:-1
ini bahan	3:41
ini bang	2:47
ini bantal	1:22
ini banyak	5:-1
ini barang	7:-33
ini bareng	0:4 3:11
ini bau	4:45 6:4 8:-11
ini bawahnya	3:-1
ini beli	6:26
ini beratnya	0:-1 5:1
ini besok	5:-1 7:10
ini biar	1:80 5:17
ini bikin	0:-1 2:-34 3:-7 4:83 5:8
ini bisa	2:-16 3:-11 4:2 7:21
ini bonus	6:66 7:25
ini buat	0:-44 1:1 2:84 3:-21 4:11 5:119 7:-15 8:-3
ini bukan	0:-11 2:-47 3:-8 4:-1 5:-20 7:-6 8:-1
ini buku	8:-1
ini cocok	0:-15 2:-1 4:-50
ini dapat	4:-10 6:33 7:5
ini dari	1:-1 2:-4 3:37 4:-39 5:18 8:-13
ini di	0:-1 2:1 4:16 5:14 8:22
ini dibuat	3:-1 5:1
ini diskon	3:31 6:4
ini dulu	2:-43 8:-15
ini emang	1:-1 2:-9 3:-36 4:-25 5:61 7:15
ini enak	3:-7 4:32 5:1 8:-12
ini habis	2:31
ini hangatnya	2:-1 4:27 5:1
ini ibu	1:-2
ini isinya	2:9 3:18 4:-30 5:-1 7:-1
ini jadi	4:-32
ini jaketnya	4:-2
ini jangan	2:-1 5:-1
ini juga	7:49
ini kak	0:12 2:-44 3:-3 4:14 5:20
ini kalau	3:-1 4:6 6:16
ini kan	3:2 5:14
ini kanvas	3:19
ini kaos	2:3 4:-12
ini kayu	0:-1 3:54 4:-4
ini ke	1:70 2:1 6:-12 7:-1
ini keluar	5:10
ini khusus	4:-2 5:39
ini kita	2:19 5:-1 7:8
ini kuat	4:-3
ini kulit	2:-18 3:8 4:-1
ini lagi	1:30 3:-1 8:-31
ini linen	3:28 4:-1
ini lulur	1:6 3:-1
ini mah	2:-5 3:-8 4:-2 5:-12 8:-28
ini masukin	2:26
ini mau	1:-1 5:-1 8:73
ini memang	0:-2 2:18 3:-20 4:-29 5:28
ini muat	4:31 5:1 6:4
ini mulus	7:58
ini nih	3:-2 7:27
ini nomor	1:-1 3:23 5:-41 7:6
ini original	2:12 3:-1 4:-7 7:22
ini pakai	5:25
ini panasnya	2:-1
ini pas	2:8 3:21 4:-31
ini potongan	4:16 6:1
ini resletingnya	5:4
ini saja	1:1 2:-26 4:1 5:117 7:-4 8:-3
ini salah	8:8
ini sampai	0:-4 4:-1 5:-16 6:24
ini saya	0:158 1:-5 2:-30 3:31 4:50 7:2
ini sekarang	4:4 5:5
ini suaranya	0:30 8:38
ini sudah	0:19 1:42 2:3 3:-60 4:17 5:23 7:34 8:-17
ini tak	0:54 3:-5 4:17
ini talinya	0:-15 2:49 3:-1 5:-44
ini tas	2:15
ini teh	0:-14 2:-19 3:-14 8:-26
ini terus	2:1 4:-16
ini tetap	2:-11 3:16 4:35 5:5 7:45
ini tidak	0:-1 1:-1 2:-53 3:-79 4:-75 5:-106 6:-4 7:-9 8:-16
ini tinggal	4:40
ini tingginya	2:15 4:34 5:21
ini tuh	0:-8 2:-23 3:-9 8:26
ini turun	0:-1 1:2 3:-28 5:-14 6:1
ini ujungnya	8:-14
ini untuk	2:26 4:-41 5:69 6:-1 7:-27
ini warna	0:5 3:1
ini ya	0:-59 1:23 2:9 3:-15 4:-26 5:-15 7:13 8:1
ini yang	1:-6 3:3 5:-71 8:40
injak	0:22 2:-6 3:12 4:32
injek	0:27 3:1
injek~	5:-1
insert	3:-9 8:-16
insolenya	3:1 4:-1
insole~	3:1 4:-1
instan	0:-17 4:4
inst~	0:-17 4:4
interview	5:42
interview kerja	5:42
intip	0:6 2:2 3:1
intip~	1:1 2:-8
inverter	3:-2 4:1
ipar	4:-1 8:27
ipar saya	8:-1
ireng	4:-7 8:-15
iri	4:-1
iris	0:64 2:-1 4:36 5:-1 8:-1
iris~	1:23 2:4 4:19
irit	1:1 2:-24 4:65
irit $	1:1 2:-6 4:39
iritasi	3:21 7:14
iritasi di	3:21 7:14
iritas~	3:21 7:14
irit~	2:18 8:-2
isa	2:21
isep~	3:6
isi	0:32 1:8 2:-1 3:194 4:31 5:29 6:14 7:-18 8:-53
isi #n	0:3 1:22 2:-22 3:74 4:10 6:13 7:-1 8:-8
isi #nn	1:-2 2:-49 3:159 5:38 6:17 7:12 8:-2
isiin	0:12
isik~	2:7 3:-1 5:-9 8:-7
isinya	0:17 1:-1 3:90 5:-36 6:-17
isinya #nn	2:-1 3:24 4:-45
isinya tidak	0:1 3:10 4:6
isi~	0:48 1:-1 3:99 5:-42 6:-18
istirahat	4:-5 8:27
istri	0:-32 1:1 2:26 3:-16 4:-4 5:-6 7:-3 8:29
istri aku	0:-39 2:2 3:-17 8:67
istri saya	4:-4
istr~	0:-32 1:1 2:26 3:-16 4:-4 5:-6 7:-3 8:29
isuk	8:31
isya	2:-23 3:36 4:34 5:-15 6:19 7:-8 8:20
isya $	2:-3 3:37 4:28 5:-11 6:22
it	8:-5
itu	0:-23 1:-69 2:303 3:-192 4:-270 5:-205 6:-82 7:-120 8:-84
itu #n	2:47 3:42 4:-12 6:-5 7:14
itu #rp	1:-1 6:-6
itu $	0:17 2:-101 3:-29 4:-1 5:2 6:-5 7:-28 8:-19
itu ada	0:5 1:18 2:-28 3:8 5:-18
itu aku	6:7
itu apa	2:1
itu asalnya	2:5 3:18 5:-1
itu awet	2:-27
itu balik	2:-1 6:33
itu bang	2:-30
itu baru	1:1 2:-2 6:-1
itu bedanya	2:15
itu belum	2:28
itu biang	3:-1
itu biar	2:5 3:1 4:-4 8:93
itu biasanya	2:1
itu bikin	0:1 2:40 4:-30 5:-1
itu bisa	2:-20
itu buat	2:3 4:15 5:-12
itu bukan	2:-24 4:-6 5:-19 7:-6 8:-1
itu cara	5:14
itu charger	2:-8
itu cuma	2:2 5:9
itu dari	0:21 2:33 7:-1
itu di	1:1 4:-7 8:6
itu dicoba	2:1
itu dulu	2:17
itu enak	2:-16
itu gampang	2:25 4:-12 5:29
itu gara	2:44
itu jangan	1:9 2:2 3:-1 5:73 6:1
itu juga	1:17 2:-38 7:10 8:-8
itu justru	2:2
itu kalau	3:-2 7:13
itu karena	3:88 4:3
itu katanya	2:-27 7:-1
itu kira	2:4 3:-7
itu lain	2:53
itu lho	2:-10
itu mah	2:-16
itu malah	5:1
itu merk	2:-64
itu mitos	2:18
itu motong	4:48
itu mulu	8:15
itu nomor	2:-9 5:52
itu pak	2:-1 8:38
itu pas	3:9 6:2
itu putih	2:46 4:18
itu saja	2:-7 3:-7
itu sarang	2:22
itu sebenernya	2:1 4:33
itu setengah	2:7
itu spf	2:6 3:-1
itu suara	8:-1
itu tahan	2:44
itu terus	2:-10 7:18
itu tiap	2:14 6:-14
itu tidak	3:-19 7:1
itu trik	0:6 2:4 4:-23
itu urusan	2:-5
itu waktu	2:-47 5:48
itu yang	1:-2 2:-102 3:-1 4:14 6:-5 7:-1
itung	0:44 1:-1 2:13 3:-16 4:42 6:31
itung sendiri	3:-1 6:23
itung~	0:-6 1:24 2:43 4:21 5:43 6:15
ivory	2:-1 3:39
iya	0:-14 1:-11 2:-48 4:-58 5:-28 6:14 7:5
iya kak	1:-1 2:-1 3:35 4:-1 5:-1 6:4
iya pak	3:11
izin	0:-1 1:-2 2:22 3:102 4:-31 5:-1 7:131 8:-18
izin edar	3:42 7:40
izin edarnya	4:-9
izin kemenkes	2:32 7:43
jabodetabek	3:-1 5:-29 6:7 7:6 8:-1
jabodetabek $	7:3
jadi	0:-9 1:33 2:26 3:66 4:338 5:56 6:52 7:-3 8:-143
jadi #n	0:4 2:14 3:-43 6:22 7:-5
jadi #n1	5:-1
jadi #nn	1:83 2:-17 3:-56 4:-156 5:-49 6:182 7:9 8:-1
jadi #rp	0:1 1:-62 2:-1 3:-52 4:-181 5:22 6:72 7:-10
jadi $	0:4 2:1 4:-44
jadi abu	0:22 3:-2 5:18 7:39
jadi ada	3:-7
jadi akar	3:20 4:1
jadi aku	4:-4
jadi aman	0:6 1:-1 2:43 3:34 4:-30 7:1
jadi anak	2:21 3:-61 5:-31
jadi bangun	2:-17 3:-18 4:7
jadi bayi	0:4 2:5 3:32 5:1 6:28 7:3
jadi belum	4:-3 5:-1
jadi berdiri	2:-13 4:41
jadi cokelat	4:-15
jadi copet	4:11 5:5
jadi dada	3:-1 4:3
jadi daun	3:-11
jadi dia	3:24 4:15
jadi ditinggal	3:1 5:19
jadi duduk	0:19 4:1 5:22
jadi enteng	2:-7 4:20 5:-2
jadi gampang	2:-17 3:15 4:15 5:-9
jadi gini	2:1 3:-1 4:-10
jadi habis	3:13
jadi ibu	2:1 3:57 4:-32 5:4
jadi ingat	2:-18 8:22
jadi jalan	0:13 3:-4
jadi jangan	1:27 2:-29 4:-2 5:-27
jadi jari	0:11 4:4 5:50
jadi jarinya	2:-1 4:33 5:16
jadi jongkok	3:-1 6:11
jadi kaki	0:-18 2:-1 4:1
jadi kalau	2:-44 7:3
jadi kau	3:5 4:1
jadi kebuka	3:17 4:-1 8:69
jadi kelihatan	0:-2 3:-1 4:-22
jadi kelingking	3:-1 5:-6
jadi kenyal	3:2 4:16
jadi kepala	2:16 3:-3 5:-6
jadi kerja	0:11 3:-1
jadi ketek	4:-1 6:7 8:-4
jadi kopi	2:9 3:-14
jadi kuah	2:-1 3:84 4:18 5:-1 7:3
jadi kulit	3:17 4:2
jadi langsung	1:12 3:9 5:-10 7:9
jadi leher	3:-1 4:16 5:1
jadi lengan	5:-3
jadi lobang	3:-11 4:1 5:1
jadi malam	4:3
jadi masuk	4:1
jadi mata	8:-2
jadi naik	5:2 8:-2
jadi ngepel	3:7
jadi nyuci	0:7 4:5 6:1
jadi nyusuin	4:1 5:18
jadi orang	4:52 5:-1 7:8
jadi pakai	2:-6 3:14 5:-10
jadi pas	4:3 5:-1
jadi pembeli	6:10
jadi perut	3:-55 4:1
jadi punggung	2:10 3:15 4:6
jadi rambut	2:-1 3:-23
jadi salju	0:15
jadi saya	4:-21 8:21
jadi segede	1:12 4:27 5:1
jadi sekali	0:-15 1:19 2:1 3:-1 4:18 5:-3
jadi sekrup	4:1 6:3
jadi seperti	4:-1 8:47
jadi si	2:-6 3:-18 4:15 5:28
jadi tangan	1:3 2:-3 3:8 4:22
jadi telinga	2:-1 4:10 5:16
jadi tenang	4:25
jadi tidak	0:-57 2:-43 3:26 4:3 5:70 7:26 8:-34
jadi tidur	0:8 3:4 4:29 5:-12 8:-5
jadi tinggal	3:-1
jadi wajah	3:3 4:1 5:-3
jadi yang	4:1
jadiin	2:-1 6:15
jadinya	0:14 2:-1 5:11 6:1 8:27
jadi~	0:7 2:-3 3:26 5:17 6:27 7:32 8:3
jaga	0:10 2:-12 5:69
jaga malam	0:10 5:12
jaga~	2:23
jago	2:-8 5:14 8:13
jagung	2:-1 3:67 4:11 7:-1 8:2
jahe	4:-40
jahenya	4:19
jahe~	4:19
jahit	0:-1 2:-1 3:2 4:35 7:18 8:-7
jahitan	0:-1 2:19 3:76 6:21 8:-5
jahitannya	0:22 2:-17 3:28 4:-31 5:-10 7:88 8:-6
jahitannya tidak	4:-33 7:21
jahitan~	0:22 2:-17 3:28 4:-31 5:-10 7:88 8:-6
jahit~	0:-10 1:-7 2:16 3:67 6:2 7:18 8:-34
jaitan	2:3 3:-1 6:15 7:1
jait~	0:-3 2:2 3:47 4:-4 5:37 6:12
jajan	2:11 8:-11
jajar~	2:97 3:-1 4:-37
jaj~	2:11 8:-11
jakarta	1:-4 2:-11 3:-1 4:-4 5:-6 7:57 8:-1
jakarta #n	5:-1 7:16
jakarta $	1:-1 6:1 7:20
jaket	0:-22 1:20 3:30 4:62 5:32 6:42 7:36 8:4
jaket ini	0:-9 4:30 5:2 6:13 7:23
jaketnya	2:-1 4:1 7:-1
jaketnya aku	0:1 4:19 5:5
jaket~	2:-1 4:1 7:-1
jak~	0:-3 2:57 3:7 5:5 6:-18 7:-17 8:-24
jalan	0:4 1:14 2:22 3:-14 4:36 5:33 7:56 8:33
jalan $	3:19 4:48 7:3 8:-17
jalan aku	7:2
jalan depan	8:15
jalan di	2:2 3:-1 5:31 7:-1
jalan diganti	1:11 4:-16 5:-14 7:19
jalan itu	7:-1
jalan jauh	0:13 2:-3 4:-1 8:7
jalan ke	2:52 5:8
jalan sama	2:10 4:-5
jalan saya	0:6 6:3
jalan seharian	5:-1
jalan sendiri	4:-1 5:22
jalan ya	5:-61 7:7 8:47
jalanan	2:3 5:-8 8:105
jalanin	0:19 8:-20
jalannya	0:14 4:2
jalan~	0:33 3:-15 5:-4 8:54
jal~	0:4 1:14 2:22 3:-14 4:36 5:33 7:56 8:33
jam	0:-108 1:26 2:50 3:-113 4:33 5:4 6:1 7:-29 8:97
jam #n	0:-57 1:22 2:-53 3:-27 4:-20 5:-34 6:-7 7:32 8:51
jam #nn	1:1 3:-29 4:1 5:14 6:6 8:106
jam $	1:-1 2:-21 5:48 6:1 7:-1 8:-19
jam begini	4:-8 7:8 8:37
jam berapa	2:8
jam di	2:-35 5:-1
jam ini	2:-1 5:-12 6:43 7:-2
jam jangan	8:-12
jam naik	3:26 4:26 8:-4
jam otomatis	2:4 7:-13
jam segini	0:-1 8:47
jam sekali	3:53 4:10 8:-9
jam sudah	4:11 8:9
jam tangan	2:1 4:1 7:5
jam tidak	0:8 3:-43 4:20 8:-3
jam yang	5:-1
jaman	0:-13 2:94 3:-10 4:-16 5:-2 6:-2 7:-16
jaman aku	2:-41
jaman kuliah	2:12 8:-1
jaman sma	2:19 8:20
jambi	2:-2 7:17
jambi ya	2:-2 7:17
jamb~	2:-2 7:17
jamnya	2:-1 3:-12 4:-4 6:4
jamnya tidak	3:-2 4:-2 6:22
jamu	2:5 4:-7 5:12 8:-2
jamuran	2:57 5:1
jamur~	2:76 5:1
jam~	0:-35 1:-15 2:73 3:-17 4:-12 5:-2 6:-1 7:-2 8:-10
jan	2:76 4:-1 5:-1 7:-1
janda	2:11 4:8
janda bolong	2:11 4:8
jang	1:7 2:1 3:-5 7:-1
jangan	0:-90 1:14 2:164 3:-96 4:-156 5:-72 6:-32 7:-58 8:-48
jangan bareng	2:3
jangan beli	2:-34
jangan berharap	2:-18 6:-9
jangan buruan	2:42
jangan checkout	1:-47 2:-1
jangan dari	5:15
jangan di	2:23
jangan dibuang	2:37
jangan dicuci	5:21
jangan digantung	2:30
jangan digosok	1:-1 2:41 4:-1
jangan dijemur	1:-1 2:48 8:-1
jangan dikasih	2:35 5:10
jangan dikira	2:-19 5:-1
jangan diklik	1:-30
jangan dikucek	2:8
jangan diliatin	1:11 2:-29 6:1
jangan dipaksa	2:-19 5:-12
jangan disangka	2:-32
jangan disetrika	2:1
jangan disisir	2:1 5:13
jangan ditaruh	2:8
jangan ditiru	0:18 2:-68 7:11
jangan ditunda	1:17 7:1
jangan heran	2:-29 8:4
jangan kebalik	2:20 5:9 6:1
jangan kebanyakan	5:1
jangan kemakan	2:1
jangan kena	0:-12 2:8 3:12
jangan ketuker	2:-6
jangan lambat	1:17 2:-1 3:16 6:25
jangan langsung	1:-27 2:65 4:-2 5:13 7:-1
jangan lupa	1:70 2:17 3:-12 4:21 8:22
jangan mandi	1:19 2:12 8:-3
jangan nangis	1:5 2:-5
jangan nempel	2:1
jangan nunggu	2:10 3:-1 8:-1
jangan pada	2:-4
jangan pakai	1:10 3:-1 5:-11
jangan pas	2:2
jangan percaya	2:-15
jangan pernah	2:32
jangan salah	0:-6 1:26 2:-67 3:1
jangan sampai	0:-14 2:-1
jangan tanya	1:-1 2:-82 3:-18 7:-21 8:-2
jangan yang	1:-12 3:33 5:29
jang~	0:-90 1:14 2:164 3:-96 4:-156 5:-72 6:-32 7:-58 8:-48
janji	0:-21 1:-1 2:-4 4:-3
janj~	0:-21 1:-1 2:-4 4:-3
jantan	2:73 6:-2
jantung	2:14 4:8
jantungnya	2:36
jantung~	2:36
jant~	2:73 6:-2
jarah~	2:53 3:-1 8:-7
jarak	0:-1 1:-1 2:62 4:-1 5:-6 6:-1 7:-1
jarak #n	2:9
jaraknya	2:40 3:-12 4:-9
jarak~	2:40 3:-12 4:-9
jarang	1:-1 2:86 4:-18 5:-23 7:-10
jare	6:-6 7:-6 8:13
jarene	0:-1 2:3 8:-1
jari	0:47 2:80 3:-89 4:16 6:-25 7:1 8:-44
jari $	0:-16 2:-26 3:11 4:4 7:39
jari di	2:20
jari jadi	3:-23
jari kaki	1:3 2:4
jari soalnya	0:1 1:6
jari tidak	0:10 4:25 5:47
jaring	0:-1 2:12 3:-3 4:33
jaring~	4:9 7:1
jarinya	1:25 2:1 3:-34 4:41 5:1
jarinya otomatis	2:-1 4:33 5:16
jari~	1:25 2:1 3:-34 4:41 5:1
jarum	2:29 8:-32
jarum jam	2:13 8:-18
jarumnya	3:-30 4:27 5:23
jarumnya naik	0:1 3:-1
jarum~	3:-30 4:27 5:23
jar~	3:-2 8:24
jas	0:5 2:-44 3:9 4:12 5:32 8:-14
jas hujan	3:31 5:23 8:-5
jas hujannya	1:1
jas ujannya	0:9 2:-4 3:-5 4:10 5:15
jatah	2:-1 4:21 5:23 6:-4 7:-4 8:-1
jati	0:-4 2:26 3:29 5:-31 7:28 8:-13
jati asli	7:1
jati belanda	3:29
jatohin	4:67
jatoh~	4:67
jatuh	1:-10 2:23 3:-1 4:-29 5:-41 7:-7 8:53
jatuh cinta	2:-1 4:-1 8:-15
jatuh dari	3:8 4:2
jatuh di	0:-1 2:39 3:3 4:14 7:21 8:7
jatuh ke	0:-1 1:-1 2:-1 5:-1
jatuh pas	2:9 4:-1
jatuh sekali	2:37 4:-31 7:-2
jatuhnya	0:-1 1:85 2:-42 3:35 4:45 5:-8 6:29 7:-14 8:-1
jatuhnya #nn	1:28 3:-16 6:13
jatuhnya flowy	5:-1
jatuh~	0:26 1:75 2:-41 3:70 4:82 5:-3 6:23 7:-8 8:-1
jauh	0:32 1:-1 3:81 4:-23 5:5 7:49
jauh $	3:-11 4:1 5:1
jauh dari	4:-9 7:7
jauh~	1:22 4:-11 8:-41
jawa	1:-11 3:43 4:8 5:-16 6:83 7:42 8:-1
jawa #n	5:-8 7:1
jawab	0:-2 2:74 3:-1 4:-4 6:62 8:-6
jawab $	2:-2
jawab di	1:-8 6:45
jawab nanti	2:-1
jawab ya	2:7
jawab yang	2:25 6:5
jawabannya	0:1 8:-1
jawaban~	0:1 8:-1
jawab~	0:-1
jeans	8:-14
jebak~	8:15
jebol	3:4 4:1
jebol $	2:27 5:-19
jeda	2:-2 6:14 8:73
jelas	2:-1 4:100 5:29 8:-70
jelas $	3:28 4:60 8:-30
jelek	2:10 6:-7
jelek $	2:17
jembreng~	3:8
jempol	3:14 4:34 7:-1 8:-19
jempol tidak	4:1
jempolnya	1:28 6:-10
jempol~	1:28 6:-11
jemput	5:-1 6:-1 7:33 8:12
jemput~	7:27
jemur	0:-3 1:-1 2:134 3:-15 4:-1 7:-1 8:-42
jemur di	2:35
jemuran	2:-17 3:3 4:-13 7:-1 8:69
jemuran aku	0:-4 8:1
jemuran ini	0:5
jemur~	0:-2 1:-4 2:13 6:-1 7:-7 8:29
jendela	0:6 1:-1 2:71 3:-66 4:10 5:41 7:-12 8:-1
jengkal~	2:16 3:-1
jenis	0:9 2:68 3:12 5:-8
jepang	0:2 2:14 3:155
jepang $	0:3 3:35
jepara	3:69 5:2
jepit	0:-1 1:-8 2:-1 3:-8 4:31 5:-11 8:-11
jepit $	4:4
jepit di	1:-5 4:-6 8:-6
jepitannya	3:-1 4:5 5:5
jepitan~	3:-1 4:5 5:5
jepit~	0:-1 2:-21 3:-46 4:67 5:-17 8:-36
jepret	2:-5 4:19
jerawat	0:-1 1:24 2:-1 3:8 4:55 7:-6 8:-5
jerawat di	2:10 3:1
jerawat yang	1:14 4:-1 5:-13 6:4
jerawatan	2:33 4:-5 5:41
jerawatku	2:-3 3:31 4:39
jerawatku hilang	2:-3 3:31 4:39
jerawat~	2:1 3:56 4:14 5:52 7:7
jerman	0:16 4:-3
jerm~	0:16 4:-3
jernih	2:-22 4:66 6:40 8:-1
jero	1:-12 2:44 7:-1
jersey	0:-1 1:15 2:-13 3:16 5:1 6:23 7:10
jersey #nn	1:-1 3:6
jeruk	2:4 3:126 4:7 5:-29 7:-10 8:-6
jeruk $	3:12 6:4
jeruk bali	3:36 4:11
jeruk nipis	2:35 3:-23 4:-27
jeruknya	0:13 3:34
jeruk~	0:13 3:34
jeung	5:46 6:-1 8:-11
ji	0:42 2:-5 3:50 4:27 5:-1 6:31
ji $	0:49 2:-1 3:1 6:38 7:-9
jidat	0:52 2:4 3:-19
jilat	0:1 2:14 4:-2
jilat~	4:7 5:13 8:-22
jilbab	1:-13 2:-1 3:-1 7:-2
jilbabnya	2:23
jilbab~	2:23
jo	0:1 2:1 3:1 7:-1 8:21
joget	1:-4 2:6 3:-1 5:-19 8:20
joget $	1:-1 5:-20 8:22
jogging	3:10 4:4
jogging $	3:10 4:4
jogja	0:-4 2:-29 4:-11 5:-1 7:68 8:53
jogja $	2:-17 7:9
join	1:9 5:-13
jok	2:-31 5:-6 6:3 7:-12
jok ada	2:-24
jok motor	1:1 6:8
jok~	5:-6
jongkok	0:1 2:-1 4:55 6:8
joss	8:-7
jua	1:37 3:1
jual	0:-20 1:-25 2:-71 3:-37 4:-26 5:-87 6:-12 8:-57
jual #rp	6:-1
jual minyak	2:-2
jual ya	8:-2
jualan	0:2 1:-2 2:2 3:1 4:43 5:9 6:-29 7:-14 8:-39
jualan $	3:25
jualan di	2:-1 4:-4
jualan ya	5:-24
jualannya	7:-33
jualan~	7:-33
jual~	0:-23 1:-23 2:-31 3:-23 5:-29 6:-65 7:-30 8:-75
juara	2:8 3:-2 5:-2 7:-1 8:-7
juara dunia	8:-11
judul	2:-16
judulnya	1:17 8:16
judul~	1:17 8:16
juga	0:-18 1:60 2:-60 4:50 5:5 6:-35 7:82 8:-80
juga $	2:26 3:-31 4:-32 5:-28 6:12 7:-16 8:-4
juga ada	3:60 5:10 7:26
juga akunnya	1:45
juga baru	3:3 5:17
juga bisa	1:9 2:11 3:-18 4:11 5:7 6:4 7:39
juga boleh	3:7 5:9
juga dari	1:28 2:-1 6:-5 7:6
juga gratis	1:-10
juga jadi	5:7
juga kalau	2:-10
juga kita	0:10 7:16
juga masih	3:-18 4:28 5:5
juga masuk	4:26
juga oke	7:16
juga pakai	4:13 7:2
juga pengen	6:-1
juga sih	4:-1
juga sudah	3:-2 7:-2 8:-1
juga tidak	3:14 4:64 5:-2 7:-1
juga ya	5:-4 8:64
jujur	0:-93 2:-58 3:-16 4:-68 5:-54 7:-23 8:18
jujur $	0:-75 2:-10 3:-1 4:-25 8:41
jujur saja	4:-18 5:-48 7:-1
jumat	1:1 2:19 4:7 5:14 7:-1 8:32
jumat berkah	8:47
jumbo	0:5 1:14 3:6 7:-1
jum~	0:-2 4:8
justru	2:86 4:-1 8:-3
kabar	2:-3 3:-1 7:-2 8:-17
kabar~	1:-1
kabel	0:-24 2:-8 4:18 5:-6 6:34 8:5
kabel #n	6:14 7:12
kabel lampunya	2:-47 8:-10
kabel type	1:1
kabelnya	0:-10 1:-2 2:-23 3:22 5:-4 6:-1 7:-7
kabelnya bisa	3:1
kabelnya panjang	2:-2 3:7
kabel~	0:-10 1:-2 2:-23 3:22 5:-4 6:-1 7:-7
kabin	3:1
kabur	0:-44 1:18 2:129 4:-3
kabutnya	2:12 4:23
kabut~	2:14 4:22 5:7
kab~	3:1
kaca	1:-13 2:22 3:50 4:17 5:-1 6:-9 7:-14 8:-19
kaca ada	1:-14 3:-15 4:12 6:-8 7:-28
kaca mineral	3:1
kacamata	0:-1 1:-1 2:23 4:41 5:21 7:-1
kacamatanya	0:5 4:-19
kacamata~	0:5 4:-19
kacang	2:-1 5:14
kacanya	0:16 2:4 3:45 4:25 5:17 6:-1 7:1 8:-13
kacanya sapphire	3:27 5:18
kacanya tidak	3:-10 4:31 5:4
kaca~	0:16 2:4 3:45 4:25 5:17 6:-1 7:1 8:-13
kadang	2:-32
kadar	2:13 4:-16 6:-5 7:-1
kadarnya	0:7 3:1 7:1
kadar~	0:6 7:1
kado	0:-1 1:56 2:-29 3:38 4:-1 5:151 6:4 8:-14
kado $	4:16 5:1
kado ulang	3:-1 4:8 5:12 6:8
kae	0:-1 8:-6
kafe	2:-12 4:64 5:121
kafein	0:2 3:11 4:22 8:45
kafeinnya	2:5 3:25 4:24
kafein~	2:5 3:25 4:24
kafe~	0:2 3:11 4:22 8:45
kaget	0:-2 2:11 3:-3 4:-34 5:-8 8:53
kah	2:-1 3:-8 7:3
kain	0:54 1:-16 2:123 3:46 4:13 5:-3 6:-4 7:61 8:-15
kain halus	2:1
kain lap	0:5 4:-1 7:57
kain saja	2:27
kainnya	0:53 2:-18 4:17 7:18 8:-25
kainnya tidak	3:-4
kain~	0:53 2:-18 4:17 7:18 8:-25
kak	0:-13 1:1 2:-23 3:62 4:-68 5:-47 6:-9 7:36 8:-28
kak #n	7:31
kak $	0:-20 1:-15 2:81 3:-6 4:-14 5:-8
kak ada	2:28 3:-16
kak aku	2:8 6:1
kak biar	2:7
kak bisa	3:-1 4:-2 8:22
kak buat	4:3 5:-30
kak bukan	2:-26 3:48
kak dalam	3:-22
kak dari	3:-5
kak di	1:1
kak harga	3:-6 6:-1
kak ini	5:24
kak ipar	8:3
kak jangan	2:-4
kak ke	3:52 5:2 7:30
kak kita	7:14
kak nah	0:-3 2:-1
kak nomornya	3:-1 7:-1
kak pasa	2:17 8:26
kak sampai	6:3 7:-10
kak saya	4:1 8:59
kak untuk	3:-1
kak yang	3:1 5:5 7:1
kakao	3:22 4:58 5:28
kakek	1:13 2:50 3:-6 4:13 5:62 8:-31
kakek saya	2:47 4:-1 8:-16
kaki	0:-3 1:31 2:42 3:41 4:107 5:64 6:-1 7:-13 8:-43
kaki #n	2:16 3:-7
kaki $	0:27 3:-23 4:23 7:-9 8:24
kaki aku	0:-1 2:10 3:-24 8:-14
kaki anak	4:1 5:13
kaki kita	0:-16 2:7
kaki tidak	2:-1 3:68 4:1
kakiku	0:7
kakinya	3:-5 5:35 7:-10
kakinya lebar	3:14
kaki~	0:8 2:-1 3:-7 5:33 7:-10
kaktus	2:58 4:-28 5:-1
kaku	0:-6 2:19 3:-55 5:-3 7:-2 8:14
kaku $	3:-10 8:22
kaku itu	2:2
kaku jadi	3:-4 4:9 5:17
kalah	1:-2 2:18 3:1 4:-25 5:10 6:6 7:-1 8:97
kalah meneh	8:30
kalau	0:-95 1:-6 2:163 3:-54 4:-149 5:-36 6:8 7:103 8:-175
kalau #nn	2:18 3:-8 5:12
kalau ada	0:10 2:-61 4:62 5:-17 7:58
kalau aku	0:-5 2:-12 6:-7 7:-56
kalau ambil	6:16
kalau badan	2:10 5:-6
kalau basah	0:12 2:13 4:-4
kalau beda	7:1
kalau belum	1:13
kalau besok	7:-2
kalau buat	5:-42
kalau cuma	1:-11 2:-1 6:-2
kalau di	0:5 2:19
kalau encer	2:1 5:10
kalau hati	2:6
kalau hilang	2:-1 7:4
kalau jarang	2:10
kalau kamu	2:19 5:11 6:-15 7:-11
kalau kekecilan	7:2
kalau kena	2:-7 3:-3
kalau ketauan	2:-28 3:10
kalau kuning	2:1
kalau laptop	2:13
kalau lengket	2:1 3:-1
kalau live	2:-4
kalau masak	0:-8
kalau masih	2:25
kalau mau	0:-5 2:-25 4:-1 5:81 7:-1 8:-3
kalau merah	2:4
kalau ngeteng	1:23 2:-1 3:-21 6:14
kalau pagi	2:39
kalau pakai	1:3 2:-79 4:49 5:-12 6:10 7:-1
kalau palsu	2:1 7:1
kalau pecah	7:17
kalau rata	2:12 3:-7
kalau rusak	3:-1 7:9
kalau salah	7:17
kalau sampai	2:-9 4:-5 7:-25
kalau satuan	1:-6 2:-2 4:41 6:25 7:-15
kalau sudah	0:-16 1:49 2:-45 7:-19 8:-1
kalau tembus	0:-8 2:-8 6:-1 7:-14
kalau tidak	1:2 2:-3 3:6 4:-2 6:21 7:77
kalau tumpul	1:18 2:-12 3:58 7:2
kalau ujan	0:-1 2:-1 8:6
kalau warnanya	2:-10 3:32 7:68
kalau yang	2:-8 4:-1 5:-19 7:32
kaleng	0:27 2:7 3:35 4:-44 6:59 7:6 8:-1
kaleng $	3:12
kali	0:56 1:-45 2:44 3:60 4:10 5:20 6:-51 7:8 8:-13
kali #n	2:4
kali #nn	0:1 1:-3 2:-14 3:188 4:9 5:-7 6:-1 7:-16 8:-1
kali $	0:-20 3:-23 4:-21 5:-10 6:-2 7:12 8:4
kali aku	2:-4 3:1 8:-19
kali buat	0:25 3:-7 4:59 5:58
kali di	0:34 4:-24 7:51
kali hari	8:18
kali lipat	1:21 2:-1 7:28
kali lipet	2:-25
kali nangis	8:46
kali pakai	4:15 5:28
kali saja	0:19 2:-16 5:1 7:-6
kali sama	2:-30 4:-13
kali terus	5:1
kali tuh	2:3 4:-1
kali ya	7:-6
kali yang	0:23 3:-5 4:44
kalian	0:9 1:40 2:13 3:-25 4:-91 5:21 6:-12 7:2 8:-88
kalian $	0:-3 1:25 2:21 3:-14 4:-52 5:74 6:-1 7:-10 8:-2
kalian dapat	6:-40
kalian di	2:54 4:-13 7:-3
kalian lihat	7:31
kalian percaya	2:-3
kalian tau	1:14
kalian tidak	1:-6 3:-1
kalian tim	3:-3 6:18 7:-3
kalian ya	0:8 7:70
kalian yang	0:-8 3:34 5:1 7:7
kalibras~	2:19 3:-28 4:56 5:5 7:12
kaligus~	0:8 3:7 4:21
kali~	0:1 1:46 2:62 3:-47 4:-54 5:-23 6:2 7:16 8:-93
kalori	3:12 4:10 5:67
kalorinya	3:1
kalori~	3:1
kalor~	3:12 4:10 5:67
kalu	2:2 6:5
kalung	4:-15 6:37
kalungnya	2:-1 3:1 5:-1
kalung~	2:-1 3:1 5:-1
kal~	0:36 1:-6 2:6 3:45 4:134 5:-9 6:-1 7:1 8:3
kamar	1:-12 2:36 3:-6 4:92 5:54 7:-1
kamar anak	3:-8 4:3
kamar gelap	4:51 5:3
kamar kos	4:1 5:24 6:6
kamar mandi	0:1 2:30 4:27 5:24 7:-2
kamar tidak	3:3
kamarnya	3:1 5:14
kamar~	1:-12 2:39 4:9 6:-1
kambing	3:7 5:7
kamera	0:28 1:-11 2:-36 4:-55 5:-18 6:-7 7:2 8:-5
kamera #n	2:-36 8:-7
kamera $	0:-5 2:-2 4:-1 8:-26
kamera tuh	3:5
kameranya	3:-9 4:-24 5:-6 7:-1 8:-61
kamera~	3:-9 4:-24 5:-6 7:-1 8:-61
kami	0:1 2:-35 3:-3 4:-75 6:34 7:195 8:-39
kami $	2:-12 7:-23 8:-1
kami cek	7:2
kami di	2:20
kami ganti	0:19 3:-24 4:-4 7:20
kami kasih	1:21 7:24
kami kirim	2:-26 5:12 7:7
kami pakai	2:-14 7:-7 8:52
kami tidak	4:-1 5:-19 7:-2
kami yang	7:15
kamis	1:16 2:5 4:21 5:14 7:4 8:-1
kampas	0:10 2:30 3:18 4:-29 7:23
kampas rem	0:11 3:19 4:-3
kampuang	8:31
kampung	0:-9 1:-17 2:37 4:-27 5:41 7:-20 8:97
kampung $	3:3 4:6 5:19 7:-12
kampung saya	7:-1 8:2
kampung~	2:-31
kampus	4:13 5:1
kampus $	4:13 5:1
kamu	0:14 2:59 3:4 4:-12 5:104 6:-18 7:-1 8:-72
kamu $	5:56
kamu di	0:10 2:26
kamu pada	0:7 3:28 5:30
kamu sudah	2:47
kamu tanya	0:21
kamu yang	1:10 2:8 4:-18 5:1 7:-3
kam~	2:23
kan	0:191 1:-7 3:15 4:49 5:12 7:46 8:-33
kan $	0:1 2:45 3:-54 4:-13 5:-10 7:16 8:25
kan aku	0:-12
kan baru	0:1 1:14
kan beda	2:-25
kan bukan	0:23 7:69
kan di	2:-1 4:16
kan jadi	0:43 2:-1 4:4 8:49
kan sudah	7:10
kan tidak	0:1 3:-7 4:26
kana	0:7 1:8 2:17 3:-1 4:35 5:-3 8:-7
kanan	0:82 1:24 2:14 3:10 4:-1 5:-18 6:22 7:16 8:-61
kanan $	2:-26 4:38 7:-1
kanan belum	0:29
kanan dikit	8:-1
kanan jangan	0:-18 2:6
kanan kiri	2:8
kanan punya	0:28 4:-1 7:52
kanan tidak	0:12 3:14 5:3 7:25
kancing	0:-1 1:-2 2:-10 3:-55 4:-8 7:-6 8:-2
kancing depan	5:10
kancing di	8:-5
kancingin	2:31
kancingnya	0:1 2:-4 3:14 8:-1
kancingnya aku	3:31
kancingnya jepret	2:-1 4:1
kancing~	0:1 2:8 3:9 4:1 8:-1
kandang	0:-12 1:-1 2:21 3:-12 4:-5 5:-11 8:11
kandangnya	2:-6 4:3 5:-34
kandangnya #nn	3:2 4:-3
kandang~	2:-6 4:3 5:-34
kang	0:-20 1:45 2:-73 4:-1 5:-15 6:-1 8:12
kangen	2:-1 4:14 8:72
kanggo	2:16 4:9 5:110 7:-2 8:-6
kanggo yang	3:14 4:11 5:29
kanik~	2:13 3:39 5:-2
kantong	0:-1 1:-1 2:15 4:57 6:-1 7:-10 8:-7
kantong ada	4:-6
kantong dalamnya	3:-4 4:9
kantong luar	3:-15 4:33 5:6
kantongnya	0:15 4:50 8:-5
kantong~	0:15 4:50 8:-5
kantor	0:-32 2:10 3:15 4:74 5:125 6:-52 8:64
kantor $	0:-10 2:-14 3:33 4:19 7:8
kantor yang	5:24
kantoran	0:11 1:3 5:6
kantoran yang	0:11 1:4 4:13 5:6
kantor~	0:11 1:18 3:-6 5:6 6:17 7:-5
kanvas	1:-1 3:85 4:24 5:12 6:-1
kanvas #nn	3:43
kan~	0:82 1:24 2:14 3:10 4:-1 5:-18 6:22 7:16 8:-61
kaos	0:-11 2:45 4:31 5:16 6:1 8:35
kaos kaki	4:5 5:3
kaos katun	2:20 4:5
kaos polos	2:-1 4:-4
kaosnya	3:33 4:2 5:8 7:5
kaosnya cotton	3:41 5:10 7:9
kaos~	3:33 4:2 5:8 7:5
kapal	0:-1 1:-1 2:5 3:7 4:-24 5:16 7:4 8:4
kapal selam	2:58 4:-1 8:-3
kapalan	8:-4
kapal~	2:14 8:-5
kapan	0:-36 1:-23 2:-1 3:-17 4:-3 6:-34 7:21 8:-62
kapan aku	0:-13 8:-2
kapan saja	7:36
kapan ya	1:-8 2:-4
kapas	0:57 7:46
kapasitas	3:2 4:22 5:-1
kapasitas #n	3:1 4:32
kapok	2:1 8:-3
kapsul	3:1 7:18
kapuas	8:7
kapuk	2:10 4:-1
kapur	3:3 4:-26
kap~	0:-36 1:-23 2:-1 3:-17 4:-3 6:-34 7:21 8:-62
karang~	0:63 1:107 2:57 3:-69 4:-41 5:-8 6:60 8:-62
karaokean	8:47
karaoke~	8:47
karat	1:-1 3:26 5:9 6:40
karat $	0:1 3:22 5:14
karatan	2:35 3:-9
karatan $	2:20
karat~	2:35 3:-9
karbon #nn	5:1
kardus	0:-1 2:-31 3:-3 4:-53 5:-24 6:-18 7:141 8:11
kardus $	1:-4 4:-2 8:31
kardus dobel	1:9 4:-6 7:19
kardus lagi	3:-2 7:13
kardus tebal	1:6
kardusnya	1:-2 8:-13
kardus~	1:-2 2:-1
karena	0:-21 1:-25 2:187 3:30 4:78 6:25 7:-22 8:-5
karena ada	3:1 4:47
karena hormon	2:23 4:1
karena pintunya	4:9 6:9
karena tidak	2:1 5:41
karet	0:35 1:-10 3:112 4:64 5:8 6:-2 7:2 8:-33
karet #nn	0:24 3:25 5:47
karet $	3:-21 4:-12 5:-1
karet ada	3:-15 5:-23
karet gelang	2:18
karet jadi	3:-2 4:1
karet mentah	2:-6 3:16 4:1 5:10 7:5
karet pinggangnya	3:-14
karet tidak	3:28
karetnya	0:28 2:-16 3:51 4:13 5:3 8:-1
karet~	0:28 2:-16 3:51 4:13 5:3 8:-1
kargo	7:20
kari	3:-2
kari #n	3:-2
karo	1:-5 4:-41 5:28 7:2 8:-12
karpet	1:-26 4:31 5:-12 6:15 7:29 8:12
karpetnya	0:19
karpet~	0:19
kartini	1:7 4:-1 5:32
kartin~	1:7 4:-1 5:32
karton	1:26 2:-22 3:-7 6:4 7:53
kartu	1:34 2:4 3:-8 5:36 6:36 7:44 8:-20
kartu garansi	1:58 2:-15 3:-15 5:4 7:12
kartu garansinya	2:39 7:2
kartu ucapan	6:16
kartun	8:13
kartunya	2:-7 5:-10 7:16
kartunya $	7:6
kartu~	2:-7 5:-10 7:16
karung	2:-14 7:44 8:3
karung~	2:2 3:22 4:-12 5:-6 8:24
kar~	0:1 4:38
kasar	1:-1 2:9 3:-4 4:8 5:69 7:-8 8:5
kasar di	4:1 5:7
kase	0:58 2:63 7:-1
kasian	1:-7 2:-20 8:-2
kasian $	2:-1 8:-2
kasih	0:-12 1:19 2:108 3:-29 4:-2 6:25 7:9 8:-61
kasih #n	2:18
kasih asuransi	2:-1 7:15
kasih cashback	0:18 2:-2 6:24
kasih diskon	1:7 6:2
kasih garansi	2:24 3:-15 7:-49
kasih ini	2:-23 4:19 5:20
kasih jarak	2:13
kasih lihat	7:10
kasih tau	0:-12 2:11
kasih waktu	1:6 7:2
kasihan	2:-18
kasih~	1:-4 2:72 3:-18 4:-1 5:1 7:2 8:-43
kasir	2:-8 5:9
kasi~	1:-7 2:-20 8:-2
kasur	0:28 1:24 2:20 3:17 4:-8 5:73 6:7 7:-2 8:-11
kasur #nn	0:6 4:-13
kasur $	4:-1
kasur bayi	3:4 4:8 6:29
kasur busa	5:28
kasur lantai	1:2 3:-6
kasur tidak	0:32 2:-1 4:17
kasurnya	0:21 4:13 5:8
kasur~	0:21 4:13 5:8
kata	0:-1 1:-6 2:51 3:-32 4:-71 5:-6 6:-17 7:-19 8:-100
kata bapak	6:-4
kata orang	4:-43 8:-22
katanya	0:-44 1:-59 3:-20 4:-50 5:-67 6:-21 7:-77 8:-30
katanya $	2:-20 3:-24 4:-2 5:-40 6:-1 7:-31 8:-1
katanya mau	8:3
katanya sih	8:-6
katanya ya	8:-27
kata~	0:-46 1:-61 2:13 3:-20 4:-51 5:-79 6:-22 7:-79 8:-30
katering	1:-1 5:20
katong	2:7
katun	0:37 1:-1 2:36 3:248 4:78 5:45 7:-8 8:-17
katun $	2:8
katun bambu	3:23 4:4 5:4
katun bekas	2:1
katun combed	3:-9 4:2 5:15 6:1
katun jepang	3:34 4:6
katun lebar	4:1
katun organik	2:-6 3:33 4:8 7:21
katun rayon	5:-1
katut	2:25 8:10
kat~	0:14 2:-1 3:26 6:9
kau	0:39 2:-10 3:-1 4:60 7:92 8:-1
kau $	7:58
kau tengok	0:10 2:-2 3:-1 7:2
kau yang	0:21 3:-8 4:31 5:14
kawa	2:-1 8:50
kawat	1:10 2:-10 3:82 4:16 5:20
kawat baja	0:4 3:26
kawatnya	2:-3 3:-4 5:24
kawat~	2:-3 3:-4 5:24
kayu	0:-5 2:98 3:169 4:-78 5:-2 7:79 8:-29
kayu $	4:16 6:8
kayu ada	2:7 7:20
kayu cendana	0:1 3:34 4:-26
kayu jati	2:1 3:41 4:-11 5:-8 7:22
kayu karet	2:-4 4:-6 7:-9
kayu mahoni	1:9 3:19 4:-1 5:-1
kayu pinus	2:-1 3:8
kayu putih	3:-15
kayu sama	2:3 7:1
kayunya	0:9 3:48
kayu~	0:9 3:48
ke	0:175 1:48 2:39 3:22 4:96 5:107 6:58 7:2 8:-11
ke #n	2:1 3:5 7:-4
ke #nn	0:-22 1:22 2:-15 4:-17 5:-83 6:90 7:-7 8:15
ke air	0:10 2:1 4:19
ke aku	0:-1 2:1 6:1 8:93
ke arah	0:9 8:-1
ke atas	0:-13 1:-33 2:-11 3:38 4:7 5:84 7:-7 8:-2
ke badan	0:25 4:-15 7:31
ke bahu	2:16 3:-5
ke bandung	2:-11
ke bawah	2:31 3:5 4:-1 5:-1
ke belakang	2:58 4:-7 5:-13
ke dada	0:-12 4:12 5:18
ke dalam	0:9 2:60 3:-1 4:-30 5:-19 7:-27 8:-1
ke depan	1:1 2:4 3:-14 4:-6
ke dokter	8:-1
ke ekspedisi	1:-5 2:-1 7:3 8:-8
ke ember	0:9 4:1 7:18
ke etalase	0:-21 1:-12 4:-1 5:-21 6:-7
ke gelas	0:1 2:-28 4:21
ke genteng	8:32
ke gigi	2:17 7:7
ke grup	0:-1 1:94 2:-28 3:24 4:-1 5:-6 8:-13
ke hape	3:-3 6:7
ke harga	2:-4 6:30
ke jabodetabek	5:-24 6:38
ke jakarta	2:-5 4:-1 7:1
ke jalan	8:32
ke jawa	6:28
ke kamar	2:2 5:22
ke kamera	0:42 3:27 4:-40 6:-1
ke kampung	4:-1 8:-7
ke kanan	0:-45 2:8 3:-1 4:-46 5:-2 8:-2
ke kantor	0:-6 3:14 4:3
ke kapas	0:21 3:3
ke kepala	8:18
ke keranjang	0:-31 1:81 2:-12 3:34 4:-37 5:35 7:-1
ke kiri	0:-22 2:12 8:20
ke kita	6:-21
ke kurir	1:4 2:-5
ke lampu	0:28 3:1 4:-3
ke lantai	3:22 4:-30 8:-2
ke luar	0:4 4:-6 6:2 7:12
ke lutut	4:16
ke mana	2:2 4:21 5:-7 8:-29
ke mata	3:20 4:4 5:48 7:1
ke medan	7:28
ke meja	0:-1 2:-15 4:34 8:15
ke mic	8:2
ke nomor	5:51
ke padang	4:-6 5:-1 8:24
ke papua	7:-6
ke pasar	2:62 4:-1 5:4 7:-3 8:-11
ke pengajian	5:7
ke perut	3:15 4:47
ke pesta	0:10 2:-1 3:-9 4:-35 5:13
ke pinggir	3:-11 4:1
ke pinggul	0:-1 2:9
ke pipi	0:9
ke piring	7:9
ke pundak	3:-2 5:12
ke punggung	4:1
ke rambut	0:10 4:-11
ke rumah	4:-1 8:4
ke sana	1:-1 4:-22 7:-1 8:37
ke sawah	0:10 3:26 4:-5 5:31
ke seluruh	6:31 7:33
ke sini	4:-7 8:32
ke tangan	0:54 1:19 3:49 7:1
ke teman	1:77 2:8 5:-36
ke tembok	2:17 4:2
ke tempat	5:1 7:14
ke toilet	0:-42 5:10 8:47
ke ujung	0:-8 2:19 3:-5 4:-4 5:-9
ke wajah	2:2 4:-39
ke yang	8:-11
keangkat	2:-4 3:-19 4:81 7:-7 8:-6
kebaca	0:13 2:-19 3:14 4:70
kebaca $	3:-1
kebaca jelas	0:12 3:23 4:10
kebagian	1:1 4:-19 5:-4 6:20
kebakar	2:37 4:-3 5:6 7:1
kebalik	0:-7 2:83 3:-2 4:-37 5:-1 7:-26 8:-7
kebalik $	2:9
kebalik masukinnya	5:11
kebangetan	2:-9 4:-1 8:17
kebangun	0:19 2:-21 3:-24 4:30 7:-1
kebangun $	0:22 2:-2 3:-1 4:24 5:10 7:-1 8:1
kebanjiran	8:7
kebanyakan	2:19 3:-19 5:10 8:29
kebaya	0:-1 1:-1 4:-32 5:5 7:-15
kebaya kutubaru	3:5 5:2
kebayang	0:10 5:12 8:51
kebayanya	1:1
kebentur	3:-4 4:2
kebesaran	3:30 7:1
kebocoran	0:25 4:-16 7:1
kebon	0:-29 2:3 5:13 8:40
kebuang	4:7
kebuka	0:42 1:-7 4:-30 7:4 8:50
kebuka $	3:-3
kebukti	3:-1
kebun	2:-12 3:67 4:-11 5:8 8:-47
keburu	1:5 3:-9 8:-3
kecamatan	0:-5 8:3
kecap	0:48 1:9 4:38 6:17
kecapnya	0:7
kecapnya aku	0:7
kece	8:-1
kecemplung	2:13
kecewa	2:-1
kecil	0:-5 1:12 2:65 4:32 5:53 6:-12 7:-6
kecil #nn	5:-1 6:-1
kecil $	2:26 4:-32
kecil aku	2:50
kecil banget	5:14
kecil di	1:-4 2:-9 3:-22 4:6 7:-29 8:-12
kecil ini	3:17
kecil jadi	0:5 2:-1 3:6 4:7 5:34
kecil kalau	2:9
kecil saja	2:35 4:-15
kecil tidak	2:-4
kecil tuh	1:11 2:1
kecil yang	3:1 4:11 5:22 7:6
kecil~	2:21 4:-2 7:14 8:-3
kecium	3:77 8:-5
kedaftar	2:1 7:16
kedai	2:13 4:1 5:17
kedaluwarsa	1:-1 2:-1 3:21 4:31 5:47 6:-23 7:36 8:-2
kedaluwarsa #nn	4:35 5:28
kedaluwarsanya	2:-1 3:79 4:-1 6:-10 7:16
kedaluwarsanya #n	3:20
kedaluwarsanya masih	3:63 6:-5 7:50
kedatangan	0:26
keda~	2:13 4:1 5:17
kedengeran	2:-16 3:-8 4:39 5:7 6:29 8:40
kedengeran $	0:-21 2:-1 3:-5 4:-5 5:36 6:36 8:-44
kedengeran sampai	4:1 8:9
kedengeran ya	8:27
kedinginan	2:35 8:32
kedip	2:-1 8:73
kediri	1:2 3:30 5:-2 7:35
kedua	0:5 1:-12 2:37 5:-3 6:24 8:1
kedua $	3:2 8:22
kedua setengah	4:20 5:-1 6:42
keganggu	0:7 4:1
kegedean	0:-17 2:16 3:-33 4:-1 5:-14 6:2
kegedean $	8:12
kegesek	5:5
kegigit	0:3 2:21 3:4 4:-22 7:40 8:41
kehujanan	4:54 8:-9
kehujanan dari	4:36
kejar~	2:26 3:-1
kejatuhan	3:20 4:1
kejauhan	4:-5 8:-12
kejepit	2:-10 3:-23 4:16 5:-24
kejepit $	2:-1 3:-14 4:13 5:-17
keju	2:40 3:7
kejual	5:-13 6:-1
kekecilan	2:10 5:-1 7:20 8:-2
kekenyangan	8:8
kekunci	0:10 1:-6 2:34 4:-9
kekunci $	0:10 1:-6 2:34 4:-9
kelamaan	2:1 3:-1 4:3 5:6
kelamaan pakai	4:7 5:17
kelapa	0:11 2:2 3:8 4:21 5:4 7:-14 8:-1
kelar	3:-1 8:-2
kelas	0:-3 1:-1 2:1 3:-8 4:-17 5:2 6:-15 8:-9
kelas #n	2:4 3:-1 4:-2 7:8
kelas #n1	2:-8 3:8 5:2
kelasnya	2:15 5:7
kelas~	6:1
kelereng	8:17
kelihatan	0:79 1:-17 2:-46 3:50 4:129 5:34 6:-8 7:26 8:-7
kelihatan $	2:16 3:3 4:51 7:-4 8:-1
kelihatan dari	0:13 4:19
kelihatan di	0:-6 4:-10 8:-1
kelihatan jelas	3:-4 4:4 5:30
kelihatan kan	0:2 3:60 4:-79 7:20
kelihatan kurus	4:-16
kelihatan lebih	2:-8 4:58 5:26
kelihatan mahal	2:34 3:-2 4:-23 5:-1
kelihatan naik	2:-14 3:30 4:24 5:2
kelihatan panjang	0:-16 3:-4 4:13 5:-15
kelihatan rata	3:-1 4:28 5:18
keliling	0:-9 2:84 3:-11 4:19 5:-10 8:-9
keliling jadi	4:-53 7:22
keliling pakai	4:32 7:-4
kelima	1:15 6:18
kelinci	0:-1 1:27 2:33 3:-7 5:75
kelingking	5:-7
kelingking tidak	3:-1 5:-6
kelopak	0:17 5:10
keluar	0:72 1:12 2:34 3:13 4:83 5:6 6:-17 7:4 8:-13
keluar $	0:1 1:29 2:52 3:-8 4:65 7:-17
keluar jadi	3:10
keluar malam	7:5
keluar paling	6:2 7:72
keluar semua	0:2
keluar tuh	1:-1 2:-1 4:-26
keluar yang	7:-1
keluarga	1:38 2:33 3:-7 5:78 7:-21 8:-6
keluarga biar	1:1 2:-2
keluarga kalian	1:17
keluarga~	5:-32
keluarin	5:-28
kelupas	0:11 3:-6
kelvin	0:18 3:13 6:-9 7:9
kelv~	0:18 3:13 6:-9 7:9
kemah	0:14 3:21 5:52
kemakan	2:1
kemana	0:9 6:20 8:-1
kemana mana	0:13 6:22
kemarau	5:3
kemarin	0:-56 1:-40 2:-82 3:-38 4:-19 5:-87 6:3 7:-17 8:73
kemarin #n	6:4 8:18
kemarin #nn	3:53 4:16 6:100
kemarin $	2:-1 3:1 6:-1 7:-22 8:53
kemarin ada	8:-32
kemarin aku	0:-4 4:10 8:43
kemarin banyak	5:-1
kemarin di	8:-22
kemarin gara	8:-1
kemarin komplain	7:11
kemarin sempet	4:-9 5:-15
kemarin sore	8:-4
kemarin sudah	7:4
kemasannya	0:-4 3:36 6:-6 7:1 8:-1
kemasukan	2:16 4:1 5:-7 8:-1
kema~	2:1
kembali	1:27 2:12 3:-22 5:-17 6:51 7:91 8:-9
kembali #pct	3:-19 5:-3 7:22
kembali $	1:2 2:4 6:21 7:13
kembalikan	7:14
kembang	1:-7 3:-1 5:-3 8:-4
kembar	8:20
kembung	1:27 3:21 4:6
kembung $	1:27 3:21 4:6
kemeja	0:-2 2:67 3:-12 4:-66 8:-1
kemejanya	2:-1 5:30
kemeng	3:12 4:1
kemenkes	2:28 3:38 7:102
kementan	3:51 7:76
kemiri	1:-1 2:8 3:22 4:43 5:-1 6:4
kempes	2:8 3:16 4:41 5:-4 6:-1 8:14
kempes $	2:4
kempes dalam	2:-3 3:5 4:10 6:-1
kempes tidak	2:27 4:-20
kemping	3:13 5:27 6:1
kemudian	0:-1 2:69 3:8 4:1 7:-14 8:-45
kena	1:-11 2:49 3:3 4:80 5:10 6:8 7:-87 8:-40
kena #nn	3:-24 5:-14 6:23
kena $	2:14
kena air	4:3 5:35
kena banjir	8:-17
kena harga	1:-33 3:43
kena keringat	3:-16
kena lampu	0:19 2:-6 5:14 8:-54
kena matahari	5:2
kena minyak	0:19 2:-25 3:12 4:13 5:24
kena panas	1:1 4:45
kena pipa	2:1
kena ujan	3:3
kena wajah	2:16 5:-8 7:-2
kenal	2:-15 7:-19
kenangan	8:16
kenangan $	8:16
kenapa	0:-2 1:-6 2:123 3:-59 4:-74 5:-15 7:-42 8:-48
kenapa $	2:-37
kenapa kucing	2:-36
kenapa sunscreen	0:1 1:6 2:1
kencang	0:40 1:-1 2:36 3:-12 4:-2 5:-16 7:-9 8:20
kencang $	0:-9
kencang di	8:4
kencengin	0:23 3:-6
kendi	4:18 7:2
kendor	0:6 2:6 4:-3
kend~	4:18 7:2
kental	0:3 1:-1 2:42 3:-3 4:30 5:30 7:1
kentang	3:53 4:12
kenyal	3:23 4:26
kenyang	2:24 8:16
kenyang~	8:8
kenyataan	2:-15
kepake	1:17 2:-12 4:34 5:22 6:-4 7:-1 8:-19
kepake $	2:-1 4:29 5:30
kepake semua	3:1 4:1 8:-1
kepala	0:6 1:25 2:11 3:-7 4:90 6:40 7:-15 8:-1
kepala #n	2:60 5:4
kepala $	4:-31 5:-1 6:16 8:40
kepala charger	3:-7 4:6
kepala saya	0:-8 1:24 8:1
kepalan	1:14 4:16
kepalanya	3:-2 6:1 7:-2
kepanasan	1:1 2:7 3:40 4:5 8:1
kepanasan $	3:3
kepanjangan	2:2 5:26 6:1
kepedesan	1:21 8:8
kepeleset	5:43
kepeleset $	5:6
keping	0:-1 2:-1 3:38 5:28 6:-8 7:3
kepleset	3:1 4:7
kepleset $	4:15
keponakan	2:-13 4:-13 5:-18 7:-1 8:62
keponakan aku	8:32
keponakan saya	2:-3 8:-6
keponakan yang	5:-10 8:36
kepotong	1:-1 2:-1 4:-2 5:-13 6:24 7:-1
kepotong #pct	3:1 6:27
kepotong otomatis	1:-33 3:-1 4:-1
keputus	8:8
keputus $	8:8
keracunan	2:5 3:10 7:41
kerah	0:-1 2:-21 3:14 4:-16 5:-1 8:8
kerahnya	2:-14 3:-33 4:74 5:-22 7:6
kerahnya ada	2:-13 3:-30 4:41
kerak	0:14 3:-2 4:1
keramas	0:-1 3:25 4:26 5:-10 8:-22
keramas $	3:1 4:25 5:-17 8:-3
keramas pakai	2:11
keramik	0:17 1:-3 2:25 3:48 4:2 5:-4 7:-1 8:-1
keramik $	2:24
keranjang	0:-2 1:313 2:-94 3:-3 4:-7 5:62 6:41 7:1 8:-57
keranjang #n	1:82 3:-24 4:58 5:48 6:-1 7:-1
keranjang #n1	1:1 2:10 3:28 4:-7 5:6
keranjang $	1:10 3:59 4:-12 5:4 6:49 7:-10 8:-1
keranjang dulu	1:38 2:-39 3:-8 4:33 5:-1
keranjang gih	0:33 5:10
keranjang kuning	1:1 3:-3 4:-1 5:-25 6:-10 7:-12
keranjang kuningnya	1:4
keranjang nomor	5:-33 6:-2 7:10
keranjang saja	1:2
keranjang sekarang	3:-1 6:2
keranjang ya	0:-1 6:1
keranjange	1:33 3:-6
keranjangnya	0:-1 1:4 2:1 3:-29 4:-31 5:-25 6:27 7:-1 8:-3
keranjangnya $	1:38 3:-1 6:20
keranjangnya tidak	4:-2 7:2
keras	1:8 2:35 3:11 5:9 6:-3 8:-12
keras di	0:6 2:-15 3:-1 4:8
keras jadi	2:46 3:29 4:-1
kerasa	0:1 2:-14 3:39 4:81 5:28 7:-1 8:36
kerasa $	3:7 5:20 8:8
kerasa sudah	8:59
keras~	2:17 3:60 4:29
keraton	2:32 8:-5
keren	2:-2 8:-37
keren habis	2:-1 5:-1 8:-11
kerendem	3:3
kereta	0:-19 2:-9 4:4 8:39
kereta $	7:-4 8:20
keret~	2:8
kerikil	3:1 4:14
kering	0:-1 1:-11 2:57 3:34 4:78 6:-2 7:-22 8:8
kering $	0:16 1:-2 2:-21 3:16 4:60 7:-17
kering di	2:-4 3:4
kering ini	1:26 2:14 3:12 4:-37
kering jadi	2:8
kering jangan	2:2
kering kan	0:1
kering tidak	3:9
keringat	0:-26 2:-15 3:31 4:111 5:97 6:-2 7:-25 8:37
keringat $	2:-13 4:39 7:-1 8:47
keringat itu	2:15
keringat langsung	3:8 4:2
keringat sama	3:-15
keringatnya	3:28 4:14
keringetan	0:-9 2:-21 3:24 4:40 7:-1 8:33
keringetan $	3:-10 8:2
keringetan aku	8:41
keringetan pun	3:-15
keringin	2:17 4:-11
keripik	0:-1 2:4 6:57 7:-1 8:-5
keripik ini	2:6
keripik tempenya	6:5
keriting	0:6 2:14 5:33
keriting $	2:29
kerja	0:6 2:2 3:-35 4:54 5:79 6:-1 7:1 8:65
kerja $	3:3 4:15 5:-1 8:11
kerja di	0:21 1:6 2:-23 5:51
kerja pakai	7:12
kerja shift	4:-1
kerjanya	0:-1 3:18 4:-31 5:21
kerjanya di	3:3 5:12
kertas	0:102 1:2 2:5 3:1 4:28 5:-13 6:26 7:43 8:-4
kertas #nn	0:-1 1:10 4:23 6:11
kertas hitam	3:22
kertas ini	0:11 2:-13 4:-23 5:-3 7:17
kertas kado	4:14
kertas minyak	3:-23 4:-28 7:34
kertasnya	2:16 4:14 6:-3 7:1
kertasnya #nn	4:3 5:-4
kerudung	2:3 3:18 4:8
kerudungnya	0:3
kerupuk	2:-6 5:-4 6:4 8:3
kerupuk $	2:-1 5:-1 7:6
kerutan	2:-7 4:17
kerutan di	2:-7 4:17
kesandung	2:3 5:-8 8:9
kesandung $	2:4 5:-8 8:27
kesat	0:11 2:37 3:-22 5:-1 7:7
kesedot	0:-1 3:20 4:54 5:19
keselek	0:2 3:31 4:6 5:20 8:49
keselek $	3:2 4:1
keseleo	2:22 5:-2 8:24
keselip	8:-13
kesempitan	2:8 3:-1 4:-6
kesemutan	2:-20 4:18 8:-7
kesenggol	2:12 3:2 4:9 8:-3
keset	4:-6 5:-20 7:35 8:-12
kesiangan	2:2 4:17 5:44 8:-5
ketahan	0:7 4:34 5:21 6:7 8:95
ketan	3:1 4:1 7:1
ketarik	1:-1 2:2 3:26 4:39 5:-27 6:3
ketarik $	0:8 2:13 3:21
ketarik nah	2:22
ketat	0:3 4:12
ketat di	4:4
ketauan	2:33 3:8 4:35 5:-7 7:22 8:-1
ketauan $	4:26
ketauan bajakan	2:8 3:-7 7:15
ketauan palsu	2:-28 3:10
ketawa	2:14 8:8
ketek	2:-1 3:9 4:-1 5:4 6:7 8:-9
ketelen	3:3 4:9 5:26
ketemu	1:-1 2:60 3:-1 5:-11 6:-1 7:-39 8:85
ketemu $	8:15
ketemu di	0:-48 3:-17 8:58
ketemu lagi	2:10 7:-5 8:1
ketemu ujungnya	0:17 4:39
keterima	8:37
kete~	1:-8 2:58 3:-1 5:-12 6:-2 7:-40 8:73
ketiak	4:4
ketiak $	4:5
ketiaknya	4:13 5:29
ketiaknya hitam	1:1 4:6 5:29
ketiduran	0:-1 8:28
ketiduran di	8:9
ketiga	2:8 3:4 4:-10 5:-3 6:38 7:-4 8:7
ketiga $	2:16
ketiga saya	3:19 6:39 8:12
ketik	2:-36 4:-19 5:-20 8:-8
ketik angka	3:-2 5:-6
ketinggalan	0:-6 1:42 2:-34 4:4 5:-29 7:-1 8:1
ketinggalan $	5:-10
ketinggalan di	0:-1 4:11
ketipu	2:22 7:-1
ketipu beli	2:23
ketok	2:7 4:12
ketok~	2:13 4:10
ketuk	1:60 4:-1
ketuker	1:-18 2:-3 3:-2
ketuker $	2:-1
ketuker sama	1:-1
ketumpahan	8:40
ketumpahan teh	8:40
ketutup	3:-1 5:9 7:-1 8:27
ketutup $	3:6 5:9
ket~	3:1 4:1 7:1
keur	5:73 8:-1
keur nu	5:74
kewalahan	8:-16
kewalahan $	8:-16
keyboard	2:29 3:20 5:12 8:52
keyboard mekanik	2:13 3:39 5:-2
keyboardnya	0:10 2:-1 4:38 5:-1 7:9 8:-12
khusus	2:-19 3:8 4:43 5:148 6:124 7:-9 8:-41
khusus #nn	3:-3
khusus buat	3:14
khusus kucing	4:-2 5:40 8:-11
khusus live	1:-10 6:33
khusus malam	1:5 3:2 5:-1 6:13 7:9
khusus rambut	0:12 5:46
khusus yang	4:8 5:32
ki	0:18 1:2 3:-1 4:30
kibas	0:4 1:14 2:1
kibasin	0:37 1:3
kibas~	0:46 1:24 2:3 3:-2 4:38 5:8
kick	0:21 2:-2 4:27
kidal	0:-13 4:19 5:28
kilap~	4:17 7:-2
kilo	0:1 1:-5 2:-1 3:219 4:65 5:71 7:68 8:-15
kilo #n1	2:-5 3:20 7:27
kilo $	2:-26 3:10 4:-7 5:1
kilo goyang	3:-9
kilo kena	3:51 4:7
kilo lebih	0:2 2:13 4:-29
kilo pas	0:26 2:-1 3:1 4:-26 5:-15
kilo saja	2:31
kilo sampai	3:1 4:-2 5:37 6:-1
kilo seminggu	4:13 5:4 7:2
kilo tidak	0:10 3:-4 7:30
kilo ya	1:12 4:-1 5:15 6:-6
kilo~	3:7 5:-1
kimia	2:1
kinclong	0:4 2:22 3:4 4:40 5:-1 8:-7
king	7:-1
kipas	1:-1 2:-2 3:55 4:43 6:34 7:19 8:35
kipas anginnya	4:-12 8:46
kipas ini	0:-1 2:25 4:13 5:1 7:32
kipasnya	0:1 2:-4 3:-8 4:-1 5:-5 6:17 7:-1 8:52
kipasnya berisik	5:-1 8:-41
kipas~	0:1 2:-6 3:-9 4:-1 5:-5 6:16 7:-1 8:58
kira	0:-7 1:-1 3:-47 4:-10 5:-3 6:-38 8:-46
kira #n	3:-1 7:36
kira kita	6:-1
kira tadi	6:-6 8:-23
kirain	8:1
kira~	8:2
kiri	0:103 1:2 3:-23 4:34 5:-17 6:11 7:58 8:40
kiri $	8:-3
kiri aku	0:28 2:-7 4:54
kiri baru	2:9 5:38 6:1 7:-1
kiri bawah	1:21 3:-6 5:-4 7:-1
kiri kanan	0:-14 2:84 3:-3 4:-1 7:-8
kiri sama	2:-5
kiri yang	2:-1 4:-13 7:5
kirim	0:-9 1:45 2:-78 3:4 4:-86 5:-3 6:-19 7:278 8:-46
kirim balik	1:15 2:-15 3:48 5:15 6:1 7:18
kirim dari	4:-8
kirim ganti	7:22
kirim ke	0:-3 2:-19 3:-4 4:-1 6:-2 7:-15
kirim lagi	2:-1 3:-3 5:24 7:15
kirim pakai	0:-2 1:49 4:-6 7:30
kirim ulang	0:13 1:-1 2:-1 3:23 6:1 7:26
kirim video	3:18 7:23
kirimnya	3:-3 7:2
kirimnya dari	3:-2
kirim~	0:-13 1:1 2:-83 3:1 4:-49 5:-45 6:8 7:212 8:-58
kita	0:31 1:-11 2:-17 3:-69 4:-131 5:-112 6:-37 7:220 8:-25
kita #n	3:45 7:4
kita $	0:-1 1:-1 2:-4 3:-1 4:21 7:-38 8:-4
kita ada	7:57
kita bahas	7:-15 8:-5
kita balikin	7:11
kita buka	2:-15 7:-53
kita bungkus	2:-2 3:3 7:7
kita cek	7:1
kita di	2:-1
kita diskon	6:-2 7:-1 8:-2
kita dulu	7:-46
kita ganti	2:-64 3:21 4:-2 5:-13 6:34 7:90
kita garansi	3:-2 7:-7
kita ini	3:-1 5:12
kita istirahat	8:7
kita jeda	2:-16 8:74
kita kase	0:58 2:63 7:-1
kita kasih	2:40 3:-18 6:23 7:62
kita kirim	1:7 2:1 3:2 4:-29 5:-10 7:63
kita mau	7:-1 8:-2
kita original	2:15
kita pajang	2:22 3:24 7:2
kita paling	7:-18
kita refund	7:1
kita sama	0:26 2:-4 3:27 4:42 7:22
kita sempet	6:-1
kita semua	8:62
kita serahin	1:13 7:12
kita servis	2:-1 3:21
kita tanggung	3:35 7:5
kita terima	1:6 3:-1 4:-11 7:49
kita tes	1:-4 2:-13 3:4 6:-6 7:68
kita tidak	0:23 3:-12 4:10 5:-1 7:-40
kita tuh	0:-20
kita tukar	6:75 7:14
kita uji	3:-67 7:14
kita ya	2:-8
kita yang	2:6 7:3
kitar~	2:9 3:-16 4:8 5:-9
kit~	0:-11 1:-2 2:-15 3:16 4:7 5:14 7:2 8:26
klaim	0:1 1:153 2:-46 3:-5 4:-15 5:17 6:138 7:14 8:-1
klaim dulu	1:14 2:-11 5:31 6:54 7:1
klaim voucher	1:2 6:15 7:15
klaim vouchernya	0:22 1:44 4:-1 6:13
klaimnya	1:18 7:12
klaim~	1:82 5:-5 6:1 7:24
klik	0:75 1:561 2:-4 3:25 4:13 5:40 6:107 7:10 8:-78
klik $	1:-1 3:-12 5:-8
klik beli	1:36 4:-9 6:-16 7:68
klik di	2:8
klik etalase	1:52 2:-1 5:54
klik keranjang	0:2 2:-1 3:-2 5:-25 6:-48 7:25
klik keranjangnya	6:6
klik mulu	1:-18 8:-22
klik nomor	0:38 1:108 2:1 4:1 5:2 6:-12 7:-16
klik saja	0:43 1:25 3:42 4:18 5:-6
klik sebelum	3:-1
klik sekarang	1:35 2:17 4:-3 5:53
klik ya	1:14 4:13 6:31
klik yang	0:33 1:103 3:22 4:-1 5:2 6:1
kliknya	0:14 1:1
klik~	0:1 1:143 2:1 3:-7 4:1 5:6 7:-3 8:-25
klip	8:-4
klor~	2:10
klub	3:15 5:-1
knalpot	2:33 4:7
knalpotnya	1:-1
knalpot~	1:-1
ko	0:82 1:3 2:22 3:-28 4:15 5:12 7:-7 8:19
ko tidak	8:28
kocok	0:35 2:18 3:-31 4:-44 7:-1
kocok~	2:15 4:18
kode	0:17 1:72 2:60 3:-38 4:-20 5:-7 6:22 7:35
koh	3:27 4:11 6:-18 7:-1
koin	0:26 4:-6 7:28
kok	0:-68 1:-59 2:61 3:-96 4:-1 5:-26 7:17 8:4
kok $	0:-1 1:24 2:-34 4:-2 5:7 7:46 8:-1
kok aku	8:1
kok bisa	2:41
kok hilang	2:-7 5:-1 8:-1
kok jadi	7:3
kok kak	1:-45 2:-14 4:-5 5:-11
kok kosong	1:-14 8:-1
kok lihat	7:13
kok malah	1:-17 8:23
kok mas	4:4
kok tidak	0:-3 2:70 3:-1 4:-29
koko	1:28 6:41
koko ini	6:11
kokoh	2:-28
kolam	2:-1 3:-35
kolik	2:22 8:-18
kolom	1:44 2:-25 3:34 4:-1 5:-20 6:15 7:-1 8:-1
kolom komentar	2:-2 5:-1
kolong	0:-5 2:-9 4:86 5:11 8:-5
komedo	0:-9 2:-2 3:-15 4:1 5:-1
komedo di	0:-3 2:-1 3:-11 4:1
komentar	0:-40 1:-20 2:2 3:-65 4:-92 5:-24 6:24 7:-52 8:-70
komentar #n1	3:-4
komentar $	2:-54 3:-10 4:-25 5:-23 7:-2 8:-1
komentar dong	2:31 5:9
komentar ini	2:-8 3:1 5:2
komentar nah	2:-8 5:5
komentar yang	2:-5 6:15
komentarnya	0:-1 1:1 3:-1 4:-10 5:1 8:-13
komentar~	0:-5 2:-1 3:-1 4:-12 5:1 8:18
komisi	2:-1 3:-6 4:-1 8:-1
komis~	2:-1 3:-6 4:-1 8:-1
komplain	0:-1 1:-2 7:4 8:32
komplain terus	2:-1 8:41
kompla~	0:-1 1:-2 7:4 8:32
komplek	8:61
komplit	1:8 2:-2 5:13
kompor	0:-3 1:-1 2:34 3:17 4:-10 5:-1 8:47
kompor $	2:21 8:9
kompor di	5:-1 8:25
kompor induksi	3:36 5:-6
kompornya	2:-1 6:6
kompor~	2:-1 6:6
komposisinya	2:-8 3:66
komposisinya cuma	2:-8 3:66
komposisi~	2:-8 3:66
kompres	4:-1
kompresi	3:51 4:13 5:40
kompresor	0:-12 1:69 2:2 3:54 4:-69 5:2 6:5 7:-1
kompresornya	8:-17
kompresor~	8:-17
kompres~	3:51 4:13 5:40
komputer	2:25 4:-48 5:-1
kondangan	2:-8 3:-7 4:3 5:70
kondangan $	4:22 5:28
kondang~	2:-8 3:-7 4:3 5:70
konser	8:1
konten	2:11 3:25 4:-2 8:-15
konter	7:20
kontrakan	2:4 4:11 5:28
kontrakan yang	2:17 4:11 5:11
kontrakannya	2:1 5:52
kontrakan~	2:1 5:52
kontra~	2:4 4:11 5:28
konveksi	3:44
konveks~	3:44
koper	0:1 3:1 4:14 5:24 7:5 8:-20
kopernya	0:-1 2:20 3:-29 4:1 7:7
koper~	0:-1 2:13 3:-32 4:1 7:6 8:28
kopi	0:34 1:2 3:21 4:47 5:66 6:18 7:-37 8:1
kopi $	8:1
kopi aku	8:85
kopi di	4:9 6:24 8:-1
kopi gayo	0:9 2:10 3:48
kopi sama	1:36 3:43 4:-4 5:1
kopi saya	2:-1 3:-1 4:1 8:-5
kopi susu	2:-3 4:-2
kopi tanpa	3:25
kopi tidak	3:-9 4:1 5:10
kopi ya	4:15
kopinya	1:4 8:36
kopi~	1:4 8:95
kopling	2:42 4:-11 5:-6
kopling basah	2:42 4:-11 5:-6
kopong	2:21
kopong $	2:21
kop~	4:-3 6:16
koran	1:-2 2:46 3:-10 4:11 5:-1 8:-1
koran saja	2:1
korset	0:14 2:-12 3:13 4:52 7:19
korset ini	5:1
kor~	1:-2 2:46 3:-10 4:11 5:-1 8:-1
kos	0:-21 2:-1 3:-21 4:72 5:119 6:9 7:-38 8:75
kos $	2:-1 3:-17 4:-18 6:6 7:-1
kos nih	3:4 4:21 5:22
kos yang	2:-2 3:-19 4:57 5:50 7:-2
kosan	3:2 4:-40 5:28 6:-9
kosong	0:-12 1:-39 2:6 3:-15 5:-23 6:-9 7:-21
kosong $	2:-1 3:-28 5:-11 6:-1 8:28
kosong makanya	2:3 4:-1
kosong ya	3:-20
kos~	4:-57 5:33 6:-11
kota	0:-6 1:54 3:-9 7:14 8:-10
kota $	1:21
kotak	0:-6 1:-42 2:-6 3:-41 5:37 6:37 7:55
kotak $	2:46 4:-1 5:7
kotak dapat	3:27 5:89 7:7
kotak kayu	7:40
kotak kecil	1:-8 5:-3
kotaknya	0:32 2:-16 3:3 5:27 6:12 7:13 8:-6
kotak~	0:32 2:-16 3:3 5:27 6:12 7:13 8:-6
kotor	4:-2 5:-1 7:36 8:-1
koyo	2:-18 4:3
kram	2:17
krayon	3:7 4:40 5:52
krek	0:32 4:30 7:15 8:-16
krek $	8:22
krem	3:8 4:6 5:-15 6:1
krem sama	5:-12
kresek	2:-40 8:1
krim	0:-5 2:40 3:13 5:92 7:29 8:-11
krim ini	4:30 5:72
krim malam	6:5 7:13
krimanya	4:4 5:17
krimanya tebal	4:4 5:17
krima~	4:4 5:17
krimnya	2:-5 4:16 5:33
krim~	2:-5 4:16 5:33
kristal~	2:1 3:44
kriuk	0:6 2:-23 4:35
kriuknya	0:23 8:-5
kriuk~	0:23 8:-5
krl	2:-4 3:-2 4:34 5:47
krom	3:31 6:17 7:54
krom vanadium	3:31 6:17 7:54
kru	0:5 1:4 2:-43
kru jangan	2:-43
krup~	2:41 3:-16 5:-54 6:2
ku	0:152 1:1 2:-66 3:-6 4:16 5:-10 7:41 8:81
ku bapa	2:24 8:30
kuah	0:3 1:10 2:-7 3:65 4:64 5:-12 7:1
kuah tidak	3:31
kuahnya	2:71 8:-8
kuah~	2:71 8:-8
kuali	2:36
kuali tanah	2:8
kual~	2:36
kuat	0:-10 1:-9 2:66 3:-32 4:7 5:-14 6:-23 7:-16
kuat $	0:6 2:1 3:-8 7:-2
kuat kan	1:1
kuat sampai	4:16 7:3
kuat terus	0:7 4:-10
kubalik	0:43 3:-48 4:-10 5:3
kubalik tak	0:31 3:-47 5:3
kubuka	0:87 3:-14 6:34 7:-1
kucek	4:29
kucek~	2:11
kucing	0:-15 1:-8 2:10 3:31 4:62 5:55 6:-32 7:-18 8:49
kucing $	8:6
kucing aku	4:-1 8:32
kucing ini	3:28 4:79 7:1
kucing saya	0:-1 2:5 4:-3 8:18
kucing siapa	2:-15 8:35
kucing tetangga	2:-20 8:-18
kucing tua	2:-7 4:1
kucing yang	4:31 7:-4
kucingku	3:-6 4:-3 8:59
kucingnya	1:12 3:12 4:-3 5:11 7:1
kucingnya ya	2:2
kucing~	0:-1 1:9 3:1 4:-25 5:7 7:1 8:49
kuda	5:-10 8:11
kuda di	5:-10 8:11
kudu	2:36 3:-40 5:-25 7:-13
kue	0:16 3:1 4:31 5:21 7:-1 8:7
kue sama	2:13
kugosok	0:34 1:20 2:-10
kugosok pakai	0:2 2:-10
kukibas	0:11 2:-13 4:-23 5:-3 7:17
kuku	0:-12 2:68 3:20 5:15 8:46
kuku kucing	0:-2 2:11
kukunya	0:-3 1:1 2:19
kukus~	2:7 6:6
kuku~	0:-3 1:1 2:19
kula	0:1 1:-1 2:-9 3:-1 4:1 5:-11 8:21
kuli	4:73 5:6
kuliah	0:-4 3:-2 4:3 7:-4 8:21
kuliahan	4:-1
kuliah~	4:-1
kulit	0:-18 1:-2 2:75 3:116 4:17 5:47 6:-5 7:-26 8:-114
kulit #nn	4:1
kulit aku	0:7 8:-22
kulit apa	5:-32
kulit asli	0:-1 2:-20 3:27
kulit bisa	2:6 3:30
kulit domba	2:10 3:-1
kulit gelap	3:-4
kulit itu	2:23 5:6
kulit jangan	2:1
kulit jeruk	2:32 3:-31
kulit kamu	2:-2 5:2
kulit kepala	3:40 4:13 7:-1
kulit kering	3:13 5:25
kulit masih	2:16
kulit pu	3:11 5:-3
kulit sapi	3:42 4:-1 7:42
kulit sawo	3:-1 5:57
kulit sensitif	0:-1 4:13
kulit sintetis	0:12 2:2 3:30 6:2
kulit tidak	0:6 2:-2 4:52 5:-5 6:4
kulit yang	4:47 5:-1
kulitku	2:-25 5:-1
kulitku tidak	2:-1 4:-1
kulitnya	2:19 3:-1 4:41 5:28 6:-1 7:-1
kulitnya gampang	2:-21 5:11
kulit~	1:-1 3:-12 4:23 5:10 6:-1 8:-9
kulkas	0:-21 1:-5 2:70 3:26 4:-37 5:-20 6:-1 8:-61
kulkas $	2:-21 3:29 4:-13 5:-1 8:-1
kulkas bawah	2:4 7:12
kulkas yang	3:12 7:6
kulo	2:-14 3:29 4:-10 5:-6 7:31
kulo tidak	4:-9 5:-5
kulot	4:16
kulotnya	1:24 3:32 4:17
kulot~	1:24 3:32 4:17
kuman	2:12 3:6 7:2
kumbolo	3:32 8:-1
kumis	2:-14 3:1 4:19 8:50
kumisnya	2:13 5:-12
kumis~	2:13 5:-12
kum~	2:12 3:6 7:2
kunci	0:81 1:15 3:33 6:-25 7:15 8:-1
kunci di	2:7 3:41 4:40
kunci inggris	4:7 5:10 6:-36
kunci l	0:11 7:-6
kunci motor	3:27 5:18
kunci pas	0:46
kuncinya	0:21 1:3 2:26 3:-5 5:-9
kunci~	0:21 1:3 2:26 3:-5 5:-9
kunc~	0:105 2:19 3:20 4:-21 6:-23 7:1 8:-1
kuning	0:-1 1:11 2:24 3:6 4:-61 5:-17 6:-1 7:-2 8:-54
kuning $	1:16 2:-1 3:11 4:-19 5:4 6:-1 7:-7
kuning di	2:1
kuning itu	1:11 6:1
kuning langsat	0:5 3:40 5:10
kuning nomor	1:-1 3:-1 5:-7
kuning sudah	8:-1
kuningnya	1:2 3:-8 5:14 6:1
kuningnya $	1:4
kuning~	1:1 3:13 5:20 6:1 7:30
kunyah	3:8 4:8
kunyah~	0:26 4:48 5:13
kunyit	2:71 3:-14 4:-6 7:-1 8:-1
kuotanya	1:18 6:-1
kuotanya habis	1:18 6:-1
kuota~	1:18 6:-1
kupas~	2:7 3:-18 4:-9
kuping	1:18 2:33 4:97 5:-6 8:-28
kuping $	2:-7 4:28 8:-16
kuping boleh	4:6 6:4 7:8
kupingnya	2:-1 3:19 4:46 5:29 7:-1
kuping~	2:-1 3:15 4:42 5:27 7:-1 8:26
kupluk	3:-2
kupon	1:22 6:32 7:-2
kupotong	0:26
kupu	2:20 3:-15 6:-53 8:-6
kurang	0:-43 1:-4 2:113 3:-19 4:-75 5:-42 6:-1 7:-31
kurang $	4:-1
kurang dari	2:24 3:-8
kurang panas	2:25
kurang tidur	8:-1
kurangi	2:5
kurang~	0:-4 2:1 3:38 4:2
kuring	2:24 8:30
kurir	1:11 2:-31 4:-81 6:-2 7:262 8:-68
kurir $	3:-1 4:-7 5:-4 7:7
kurir dari	7:10
kurir datang	2:1 5:-1 7:37
kurir sama	3:25 5:1
kurir ya	2:-20 7:13
kurirnya	1:1 2:-1 3:-1 7:5 8:-33
kurirnya belum	8:-7
kurir~	1:1 2:-1 3:-1 7:5 8:-33
kurma	3:31 4:-14 5:47 6:-1 8:32
kurma ini	3:28 5:7
kursi	1:-9 2:-1 3:6 4:-2 5:9 7:1 8:-1
kursi ini	8:-1
kursi lipat	0:10 3:-4 7:30
kursi yang	1:-10 5:-23
kursinya	0:14 2:-1 4:22 5:-2 6:-1 8:35
kursinya bunyi	0:-1 8:46
kursi~	0:14 2:-1 4:22 5:-2 6:-1 8:35
kurs~	1:-9 2:-1 3:6 4:-2 5:9 7:1 8:-1
kurung	3:1 4:8 7:1
kurus	2:-12 4:-26
kusam	1:10 2:12 3:29 4:-8 5:19 7:-4 8:-45
kusemprot	0:11 2:-13 4:-23 5:-3 7:17
kusut	0:-37 2:-2 4:36 5:31 7:-1 8:-42
kusut nih	0:-21 8:-30
kutarik	0:102 1:27 4:1 5:-8 6:9
kutekuk	0:57 3:29 4:-25
kutes	4:37 7:10
kutu	2:-5 4:44 7:56 8:-4
kutubaru	3:5 5:2
kutu~	2:-4
kuwi	2:73 5:-1
kw	0:22 2:4 3:-25 4:-23 5:-1 7:135
l	0:16 2:-7 3:103 4:-14 5:-24 6:21 7:56 8:-1
l $	3:1 4:-14
l isi	4:3
l xl	1:30 3:12 7:24
l ya	0:2 3:20 6:21
la	2:15
lab	2:24 3:132 4:1 5:26 7:231 8:-8
lab independen	4:10 7:18
label	3:2 7:34
labelnya	7:38
label~	7:38
labnya	0:4 3:26 5:51 7:107 8:-1
labnya dari	5:42 7:30
laboratorium	5:18 7:34
laboratorium $	5:19
lab~	0:4 3:26 5:51 7:107 8:-1
laci	3:-15 4:-26
ladang	4:-17 7:14 8:-10
lado	2:12 8:-9
lae	1:-6 8:6
lagi	0:-19 1:12 2:-46 3:-10 4:-35 5:-38 6:45 7:-45 8:123
lagi #n	1:-2 2:32 4:-1
lagi #nn	0:12 3:40 7:18
lagi #rp	1:17 6:41
lagi $	0:-1 1:-10 2:44 3:14 4:38 5:-24 6:-2 7:2 8:17
lagi ada	1:22 5:17 8:21
lagi aku	0:1 1:4 3:-7 5:-13 8:-44
lagi benerin	8:-6
lagi dari	4:9
lagi defisit	3:17 4:12 5:30
lagi di	1:-1 3:14 4:41 7:37 8:30
lagi dia	2:-3 8:1
lagi dibenerin	1:-13 2:-1
lagi diet	3:22 4:5 5:45
lagi direnov	8:34
lagi hamil	3:-19
lagi istirahat	2:-4 4:-3
lagi jadi	0:38 4:1
lagi kalau	4:14 7:9
lagi ke	5:-19 8:1
lagi kita	7:-21
lagi kusam	1:14 5:24 8:-21
lagi mendung	0:13 8:28
lagi nangis	8:5
lagi pakai	2:-5 8:71
lagi potongan	3:69 6:12
lagi puasa	8:25
lagi rame	8:-10
lagi rindu	2:-1 8:3
lagi sama	0:-2 8:65
lagi tidak	0:14 2:-11 3:16 4:9 5:-4 6:-29 7:-10 8:-9
lagi tumbuh	3:34 4:9
lagi turun	2:-11 3:16 6:41
lagi ya	1:18 8:-5
lagi yang	2:-3 3:-6 5:-1
lagu	2:17 3:-17 4:-14 5:-7 6:21 8:119
lagu ini	2:19 8:19
lagu yang	8:58
lagunya	0:-11 2:-35 3:30 4:7 8:106
lagunya itu	8:22
lagu~	0:-11 2:-35 3:30 4:7 8:106
lag~	0:9 1:-8 4:5 8:-11
lah	0:57 1:-1 2:-1 3:-14 4:1 5:-33 6:-3 7:-14 8:-40
lah $	2:-12 4:-4 8:-26
lah aku	0:-6 8:-8
lah capek	2:-5
lah ini	0:9
lah jangan	1:9 2:-1
lah kak	2:26
lah kok	2:1 8:29
lah tiba	7:12 8:-6
lah yang	2:-4 3:23 4:40
lahap	2:8 4:31 8:-10
lahir	2:-10 3:1 4:3 5:35 6:-3 7:-8 8:69
lahir $	3:21 4:32 5:11
lahir kemarin	8:34
lahir sampai	4:-5 7:-1
lahiran	2:-1 4:5 5:39
lahiran anak	2:1
lahiran tetap	3:19 5:2
lahiran yang	3:11
lahirannya	0:22 4:-16 5:60 7:27
lahirannya ke	0:22 4:-16 5:60 7:27
lahiran~	0:22 4:-16 5:60 7:27
lahir~	0:-1 2:16 4:18 5:34
lai	0:53 2:-3 3:2 4:47 5:35
lai $	2:-1 3:29 5:37
lain	0:-45 1:102 4:-41 5:-36 6:3 7:-7 8:-52
lain $	0:-1 2:-49 8:-4
lain kali	2:39
lain ya	2:11
lain yuk	1:2
laki	2:49 3:-1 4:-21 7:-1 8:-4
laktosa	1:2 4:3
laku	0:-23 1:-1 2:13 3:-8 4:-11 5:-1 6:-29 7:-12 8:-13
laku #n	2:1
laku #rp	0:-13 3:-1 6:-6
laku keras	6:-1
lalat	2:64 5:-2 7:7 8:-9
lali	0:-9 3:-47
lalu	0:-1 1:-1 2:1 3:31 5:-48 6:-37 7:-18 8:-24
lalu $	2:-12
lalu ada	3:-1
lalu~	0:-6 2:86 4:-16 5:-4 7:-3 8:-17
lama	0:-17 1:8 2:57 3:3 4:-31 5:-55 6:-37 7:-14 8:42
lama $	2:66 4:-1 7:-1 8:18
lama di	3:-5 8:1
lama jadi	2:-19
lama pudar	2:1 3:15 4:14
lama sudah	6:-1 8:27
lama tidak	4:-15 5:-1 8:19
lamak	3:-5 4:-25 5:14
lamaran	0:-1 1:17 2:9 3:-2 5:79
lamaran kak	1:4 2:26 5:2
lamar~	0:-1 1:15 3:-6 5:53 7:-1 8:-6
lamat~	0:-1 1:24 3:-11 4:-7 6:23 7:-20 8:32
lama~	0:-6 1:7 2:66 3:-33 4:14 5:1 6:24 8:-13
lambat	3:16 4:-20 5:-1 6:72 7:71
lambat besok	6:37 7:48
lambung	1:5 4:6
lamet~	3:35 4:8 8:-13
lamo	2:21 8:1
lampu	0:77 2:-41 3:11 4:19 7:-1 8:51
lampu #n	8:2
lampu $	2:-12 5:5 6:2
lampu buat	0:10 2:-7 5:18
lampu led	0:16 3:18 5:-4 6:-1
lampu merah	8:45
lampu ring	8:-3
lampu studio	0:-7 5:-6 8:2
lampune	8:-4
lampunya	1:-7 2:-51 3:-35 4:-1 5:-8 8:9
lampunya saya	0:16 7:26
lampu~	1:-7 2:-51 3:-35 4:-1 5:-8 8:9
lamun	6:-2 7:1 8:-1
lam~	1:22 2:55 4:-11 5:5 8:-5
lan	5:13 8:-3
lancar	0:-15 2:93 3:-10 4:48 7:-1 8:26
lancar $	0:-12 2:14 3:-2 4:16 5:3
lancip	2:56 3:-24 4:-1 5:-4
langganan	2:39 5:-7 7:-5 8:-1
langgan~	2:39 5:-7 7:-5 8:-1
langit	0:13 5:-3 8:47
langkah	4:9
langsat	0:5 3:40 5:10
langsat shade	0:5 3:40 5:10
langsing	4:-21
langsing ya	4:-21
langsung	0:156 1:205 2:-16 3:-15 4:155 5:60 6:42 7:55 8:-116
langsung $	4:19
langsung aku	0:19
langsung bayar	1:17 4:-1 7:-2
langsung bunyi	8:4
langsung checkout	0:-5 1:119 2:-1 3:24 4:-3 6:17 7:43
langsung dari	0:33 8:-1
langsung di	0:1 3:1 4:42 5:-14 6:9
langsung diangkut	1:12 3:-1 5:25
langsung digas	2:1 6:5
langsung digawe	4:6
langsung ditutup	2:3 5:3
langsung ganti	4:20 7:3
langsung hilang	0:15 4:3
langsung idup	1:-3 3:4 4:22 5:11
langsung ke	0:-1 3:38 4:3 5:-5
langsung kering	2:-28 3:-3 4:1
langsung klik	0:-1 1:10 3:-1 4:1 5:-15 7:-3
langsung lahap	2:11 4:31 8:-2
langsung licin	4:4
langsung masuk	2:-1 3:4
langsung masukin	0:-20 4:-9 5:64 7:-1
langsung order	1:79 2:-1 5:37
langsung pakai	3:15
langsung pekat	0:16 1:4 5:-9
langsung pilih	1:1 2:-1 5:42 6:-2
langsung saja	2:-2 4:-1
langsung tidur	1:-2 4:3 5:13 8:49
langsung ya	0:5 4:-6
lang~	0:34 1:-1 2:6 4:9 5:-19 7:-6 8:-5
lanjur~	1:19
lanjut	1:61 3:-2 8:77
lanjut bayar	1:33
lansia	1:19 5:35
lansia yang	1:24 4:5
lantai	0:-1 4:20 6:-4 7:-7 8:-4
lantai $	2:-6 4:1
lantai basah	3:40
lantai kamar	3:6 4:1
lantainya	0:1 4:1
lantai~	0:1 4:1
lanta~	0:-1 4:20 6:-4 7:-7 8:-4
lap	0:3 1:-15 2:23 3:-30 4:36 5:20 7:38 8:-5
lap $	3:16 4:34 5:37
lap pakai	2:16 3:-1
lap sekali	5:2
lapak	0:-6 8:-20
lapan	5:2 7:19
lapangan	2:-15 3:42 4:65 5:32 6:-1 7:19 8:-4
lapangan $	7:27
lapang~	2:-15 3:42 4:65 5:32 6:-1 7:19 8:-4
lapar	2:68 8:21
lapa~	0:11 2:2 3:8 4:21 5:4 7:-14 8:-1
laper	2:61 3:-3 5:33 8:32
lapis	0:9 2:-1 3:168 4:22 6:22 7:35 8:-18
lapis $	4:-4
lapis diameter	3:1 4:40
lapis plus	2:-1 3:14 7:14
lapis pvc	0:4 3:26
lapisan	4:64 6:10 7:49
lapisannya	2:35
lapisan~	2:35
lapis~	0:-2 1:12 2:1 3:2 4:83 5:-4 6:39 7:65
laptop	0:3 1:-3 2:16 3:-21 4:103 5:26 7:-13 8:2
laptop #nn	4:33
laptop aku	0:3 2:-16 4:1 8:-15
laptop lemot	2:10
laptop sama	4:59 5:1
laptop saya	4:-12 8:-1
laptopnya	1:1 2:7 3:54
laptop~	1:1 2:7 3:54
lap~	0:50 2:24 3:-16 4:6 7:9 8:-8
larang~	3:-3
lari	0:-11 2:17 3:-23 4:10 5:33 7:-27 8:-4
lari #n	0:6 3:-17
lari $	2:3
lari dari	2:-15
lari di	0:6 5:2 6:3
lari pagi	5:10
lari sendiri	4:54
lari terus	5:1 6:-6
laris~	3:-4 5:-7 8:-14
larut	1:18 4:-20 7:30
larutnya	4:33
larut~	2:8 4:29
lar~	0:10 2:18 3:27 4:-46 5:-1 7:5 8:-15
las	6:7 8:-43
lasa~	2:38
laser	5:19
las~	0:-4 1:-1 2:32 3:4 4:-14 5:26 6:-17 8:-11
latex	2:-4 3:8 4:2 7:26
latih	5:6
latihan	3:-7 5:6
latih~	2:21 3:-26 4:4 5:4 7:-1
lat~	0:1 3:21 4:-25 5:-1 7:-4
lauk	2:-10 3:14 7:30
laut	2:-20 3:42 5:-1
laut $	3:34
laut tidak	2:-1 3:-13
lavender	3:45 4:-11 6:17
lavender $	3:1
lavender beli	3:27 4:-1 6:20
lawan	0:-2 2:34 3:-1 4:-9 7:-1
laweyan	2:3 4:-28 6:1
lawey~	2:3 4:-28 6:1
law~	0:-2 2:40 3:-2 4:-10 7:-1
layangan	2:39 8:6
layang~	2:22 6:14 8:6
layar	1:53 2:2 3:51 4:-40 5:-2 6:23 7:-34 8:1
layar #n	3:12
layar $	3:11 4:-8 5:-4 8:-5
layar coba	4:-5
layare	4:76 8:-21
layarnya	0:35 1:-15 2:-18 3:-1 4:8 7:-1 8:-31
layarnya amoled	3:34 4:5
layarnya tidak	0:7
layar~	0:35 1:-20 2:-34 3:-1 4:8 7:-1 8:-31
layer	3:48 4:14 6:-22
layu	2:30 5:15 7:43
layu~	2:1 4:23
ld	4:-8 5:6
ld #nn	4:-1 5:12
le	3:12 4:8 8:-2
lebar	0:-15 1:64 2:-13 3:145 4:54 5:-1 6:-4 7:-36 8:-14
lebar #n	3:-23 4:-1
lebar #n1	3:6
lebar #nn	1:39 2:-29 3:75 7:-2
lebar depan	3:25
lebar jadi	3:-5 4:15
lebaran	2:-10 4:2 5:37 6:-1 8:2
lebaran $	0:20 2:-8 3:11 4:28 5:21
lebaran nanti	5:-2
lebaran tahun	4:-2 5:-8 8:65
lebarnya	2:-9 3:39 4:22 5:-21
lebarnya #nn	4:25
lebar~	0:2 2:18 4:-14 6:-8 7:-12
lebih	0:20 1:1 2:163 3:-95 4:-15 5:-13 6:1 7:-47 8:-65
lebih $	2:-30
lebih awet	2:32
lebih cepat	2:31 3:-1 4:-31
lebih dari	2:15
lebih gelap	0:5 3:19 5:6
lebih halus	1:2 2:-12 4:52
lebih irit	1:2 2:-24 4:45 5:-4
lebih kecil	4:-1 5:-11
lebih murah	1:33 3:25 6:1
lebih suka	2:-69 5:-1
lebih tinggi	2:6 4:-16 5:-5
lebihin	1:10 2:51 3:-11 5:-37
lebihin #n1	2:27
lebih~	0:-11 1:8 2:94 3:-4 5:-42
lecek	0:39 4:-24
lecek $	0:39 4:-24
lecet	4:71 5:6 7:1
led	0:23 3:16 5:-5 6:-1 7:44
led #nn	0:17 3:18 5:-4 6:-1
ledak~	1:12 3:9
lega	5:-10 8:12
lego	2:5 4:-1 5:5 8:-8
leher	0:16 1:3 2:101 4:58 5:-23 6:4 7:1 8:-7
leher $	0:10 2:4
leher jadi	2:-6 3:1 4:1 5:17
leher ke	2:1
leher tidak	0:-1 2:38 3:31 4:-28
lehernya	0:65 2:1 3:-7 4:38 5:30 8:-1
lehernya jadi	2:13 4:-1
leher~	0:65 2:1 3:-7 4:38 5:30 8:-1
lekuk	2:-1 4:42
lek~	2:-18 4:1 5:17 8:12
leleh~	2:-11
lelet	8:4
lem	0:1 2:43 3:-19 4:13 7:-8 8:-4
lemak	1:20
lemaknya	2:23 8:-6
lemak~	2:23 8:-6
lemari	0:10 1:-7 2:-1 4:-13 6:-1 7:-17 8:-82
lemari $	0:20 2:-1 4:-13
lemari yang	0:11 4:7 5:-10
lemarinya	7:-5
lemari~	7:-5
lemar~	0:10 1:-7 2:-1 4:-13 6:-1 7:-17 8:-82
lembang	2:-5 3:28 5:27
lembap	0:28 2:84 3:-11 5:-38 6:-1 7:-18
lembapnya	2:11
lembap~	2:3 4:20
lembar	0:-8 1:68 2:-37 3:102 4:10 5:8 6:20 7:43 8:-5
lembar #nn	1:1 6:2
lembar $	5:-1
lembek	0:13 4:182 5:50 7:-2 8:-12
lembur	5:-11 8:32
lembur $	5:-10 8:35
lembut	0:2 1:-1 3:75 4:109 5:21 6:-1 7:-12 8:-12
lembut di	2:-2 4:22
lembut jadi	3:1
lemes	2:8 5:8
lemnya	0:17 3:16 7:31
lemnya tidak	0:22 4:12 7:12
lemon	0:15 4:-11
lemot	1:-1 2:4 8:19
lempang~	2:7 6:16
lempar	0:38 1:9 2:-13 3:2 7:-1 8:9
lempar ke	0:1 2:-8 3:-26
lempar~	2:17 3:-15 6:2
lemu	0:-3 2:1 3:-6 8:58
lem~	0:16 3:40 7:30
lengan	0:60 1:-1 2:6 3:61 4:84 5:50 6:-1 8:-22
lengan panjang	2:26 5:7
lengan ya	0:25
lengannya	2:-2 3:-9 4:35 5:-1 6:1
lengannya berisi	4:25
lengannya model	3:1
lengannya panjang	4:1
lengan~	2:-2 3:-9 4:35 5:-1 6:1
lengkap	0:-12 2:-13 3:4 4:-30 5:43 7:33 8:-16
lengkap ya	0:-5 8:-4
lengket	0:1 2:53 3:-27 4:55 6:28 8:-4
lengket $	0:2 2:-13 3:6 4:25 7:15
lengket di	1:9 2:-17 4:47 5:21 6:9
lengket tidak	4:14 5:1
lengkung~	2:32 3:-23 4:-14 6:1 7:38
leng~	0:54 1:-1 2:15 3:52 4:59 5:45 6:-2 8:-24
lenjer	2:57 4:-12 8:-4
lensa	5:9
lentur	4:37 5:-24
lepas	0:152 1:-1 2:12 3:1 4:9 6:38 7:35 8:-42
lepas $	4:72 7:-4
lepas balik	0:63 3:20
lepas dalam	2:-1 3:17
lepas dari	5:16
lepas jadi	0:12 2:36 4:-7 5:9
lepas sebelum	7:9
lepas~	1:1 3:27 4:-4 5:-18
lepek	2:-7
lepek~	2:-4 4:14
lereng~	5:6 8:17
les	0:2
les $	0:6 4:22
lesa~	0:15 2:-5 3:-13 4:-3 6:-1
leset~	4:52 7:32
level	0:4 1:42 3:75 5:1 7:-1
level #n	0:5 1:17 2:-1 3:64
level berapa	3:26 5:13 8:-1
level pedasnya	3:36 5:5
lewat	0:-1 3:-1 4:30 5:2 7:22 8:128
lewat #nn	2:13
lewat depan	4:38 8:3
lewat di	2:-1
lewat keranjang	1:1 6:-12
lewat pakai	0:2 8:12
lewat pantura	5:14
lewat polisi	5:29
lewat tidak	2:24 4:-7 8:7
lewat tuh	2:-1 5:-1 8:35
lha	0:92 1:3 2:26 4:41 5:14 7:-12
lha ini	0:47 4:5 5:1
lha kok	1:7
lho	0:5 1:-2 2:3 3:-36 4:-1 5:-51 6:-48 7:-20 8:-2
lho $	2:4 6:-11
lho ini	5:-1 6:-1
lho tidak	0:1 4:6
lho ya	0:-1 5:-1
liat~	0:38 1:4 2:-1 6:39 8:70
libur	2:-9 3:-1 4:-1 7:-11 8:73
libur panjang	2:-2 8:20
libur ya	8:23
liburan	5:-1 8:27
libur~	5:-1 8:27
licin	0:43 1:-1 2:24 3:5 4:46 7:-5 8:-4
licin $	2:1 4:2 5:-2
licin seperti	2:8 3:-7
licin tidak	0:30 4:1
licinnya	2:12 3:-5
licin~	2:12 3:-5
lic~	0:43 1:-1 2:24 3:5 4:46 7:-5 8:-4
lidah	0:17 1:7 2:19 3:65 4:106 6:10 7:-16 8:5
lidah $	2:-36 4:66 6:-2
lidah buaya	3:55
lidah mertua	0:12 1:4 2:11 4:-3
lidah~	2:7 8:65
lift	2:-1 4:97 8:-8
light	8:38
lihat	0:247 1:15 2:104 4:48 5:13 6:-18 7:11 8:-88
lihat $	0:-6 4:-9
lihat akarnya	0:1
lihat aku	0:2 3:6 4:8 5:-3
lihat bekas	3:29 4:1
lihat dulu	0:-14 1:16 2:-1 7:14
lihat en	2:-3 4:40
lihat ini	7:18
lihat jam	5:18
lihat kan	0:1 4:3
lihat ki	0:19 2:-1 4:40
lihat kita	0:34 2:72 5:14
lihat masih	4:2
lihat merahnya	2:26
lihat pori	0:-6 2:20 3:-4 4:-1
lihat saja	0:-1 2:27 4:-5
lihat sendiri	7:61
lihat tangan	0:10 2:32 3:-1 4:-50 5:-2
lihat tidak	0:84 3:-1 4:-26 7:49
lihat ya	0:2 3:6 4:6
lihat~	0:76 1:-19 2:-46 3:40 4:73 5:28 6:-9 7:21 8:-6
lilin	0:7 2:32 3:11 4:34 7:-8 8:17
lilin $	0:13 2:1 4:3 7:25
lilin mainan	2:4 5:15
liling~	0:-13 1:-1 2:86 3:-11 4:18 5:-11 8:-9
lilinnya	0:23 4:28 6:5
lilin~	0:23 4:28 6:5
lilit	0:1 2:15 4:-6 5:2
lilit~	0:14 5:39 8:-5
lil~	0:7 2:32 3:11 4:34 7:-8 8:17
lima~	1:12 2:2 4:-5 6:15
limut~	6:11 8:11
linc~	0:-1 1:27 2:33 3:-7 5:75
line	3:-3
linen	0:-6 3:116 4:13 5:6 7:-1
linen rami	3:54
lingkar	0:17 1:-1 2:43 3:40 4:-8 5:-47 7:-1
lingkar dada	3:4
lingkar kepala	2:15
lingkar pinggang	2:8 3:12 5:-26
lingkar pinggangnya	3:15
lingkar~	2:19 3:37
lingking~	3:31
ling~	2:26
link	1:58
linknya	1:-23
link~	1:-23
lintir~	2:7 3:-30
lip	0:5 4:-4 5:-1 6:2 7:-1
lipat	0:70 1:22 2:85 5:53 7:47 8:-11
lipat #n	2:1 4:-1 7:1
lipat #nn	4:6
lipat $	4:1 7:1
lipat ini	0:6 3:-1 4:11 5:-9
lipatnya	0:12 1:14
lipat~	0:33 1:22 2:-17 3:-32 4:45 5:16 7:-16 8:-12
lipcream	1:-1 6:-3
lipet	0:67 1:7 2:139 3:-1 4:-20 6:-1 8:-4
lipet $	2:-26 3:9
lipet segitiga	0:18 2:49 4:-1
lipetan	1:12 4:30 5:1 6:10
lipetan jadi	3:-1 5:1 6:11
lipetnya	5:11
lipet~	0:2 1:1 2:-47 3:-21 4:79 5:45 7:51 8:-1
lipstik	0:-12 1:-11 2:63 3:-22 4:-1 5:-6 8:-6
lipstiknya	2:-5 3:-10 4:5
lipstik~	2:-5 3:-10 4:5
lip~	0:28 2:91 3:-15 4:-58 5:-1 6:32 7:-1 8:-2
lisih~	0:25 6:12
listrik	0:-6 1:-4 2:32 3:2 4:50 6:-13 7:-48 8:41
listrik #nn	3:1
listrik tidak	3:-3
listriknya	2:4 3:52 4:8 5:17 8:6
listriknya $	3:34
listrik~	2:4 3:52 4:8 5:17 8:6
liter	1:2 2:-63 3:300 4:111 5:59 7:-1 8:-15
liter #n	3:7 4:3
liter aku	0:1 3:19 5:13
liter bahan	4:-9
liter bantalan	3:9 4:6 5:1
liter jadi	3:21
literally	8:12
liter~	3:11 4:-3
lithium	2:14 3:-26
lithium itu	2:14 3:-26
live	0:-82 1:176 2:-19 3:-76 4:-77 5:-55 6:91 7:-47 8:-153
live #nn	1:19 3:-1
live #rp	6:1
live $	1:6 3:-2 6:18 8:-13
live ini	0:-1 1:112 2:33 3:-13 4:-19 5:-35 6:22 7:-1 8:49
live kita	1:-6 2:-1 7:-15 8:-1
live nya	1:66
livenya	1:29 5:-11 6:22 7:-4 8:-23
livenya ke	1:20
live~	0:-1 1:29 2:-17 4:-3 5:-12 6:22 7:-5 8:-40
ller~	2:-23 8:-9
lo	1:-1 2:-37 3:26 5:17 7:7 8:-13
lo pada	5:29
lo yang	3:36 4:8
loak	2:35 8:-27
lobang	0:34 3:1 4:76 5:46 7:-9 8:-7
lobang kelihatan	3:-11 4:1 5:1
logo	2:2 3:27 7:7
logonya	0:4 4:-4 7:24
logo~	0:4 4:-4 7:24
loh	0:-19 2:63 3:-30 6:-6 7:-11 8:8
loh $	0:-4 2:29 3:-27 4:-1 5:4 8:-9
lokal	3:80
lolos	2:-16 3:48 4:28 5:3 7:101
lolos uji	2:-9 3:1 4:22 5:1 7:61
lomba	2:4 5:-1 8:48
lombok	5:5
lompat	0:-1 4:8 8:-18
loncat	0:24 2:7 4:17 6:2 7:21
lonceng	1:6 2:-2 3:12 4:5
longgar	0:-1 4:21 5:-1
lontong	2:23
lopak~	0:17 5:10
lorong	1:1 5:33 6:8
lorot~	0:80 2:32 3:-15 4:51 7:11
losari	2:-2 8:7
losar~	2:-2 8:7
lotion	0:-1 2:33 5:20 7:64
lotionnya	2:-5 4:-10 8:-12
lotionnya tidak	2:-5 4:-6 8:-8
lotion~	2:-5 4:-10 8:-12
lotip~	2:61 3:-6 5:11 8:-26
lotok~	2:-13 8:3
lua	8:28
luar	0:5 1:-1 2:-19 3:-31 5:8 6:1 7:-11 8:9
luar $	3:6
luar biasa	7:-11
luar jawa	5:-12 7:30
luar kota	0:-1 5:30 6:3
luar pulau	6:3 7:20
luarga~	1:38 2:33 3:-7 5:78 7:-21 8:-6
luarnya	3:5 4:-14 7:23
luar~	0:77 1:7 2:22 3:48 4:63 5:-8 6:-29 7:57 8:-34
luas	2:4
lubang	0:19 1:-1 2:41 3:44 5:15 7:4 8:-7
lubang angin	7:14
lubang jadi	3:1 4:12
lubang uapnya	0:-3 3:22
lubang~	0:6 2:80 3:-24 5:-1
luber	0:15 3:5 4:24
luber pas	3:11 4:21
luber~	3:2
lucu	0:-1 2:-31 3:-43 4:-38 5:-7 7:-1 8:-27
lucu $	3:-4 8:18
lucu banget	1:2 8:-31
ludes	5:-1 6:-15
luka	0:-5 3:11 4:16
luka $	0:-4 3:-22 4:7
lulur	1:21 2:-31 3:-20 4:-8 5:-24 7:-1
luluran	2:49 7:-1
lulurnya	0:2 2:-9 4:40 8:-1
lulurnya aku	4:46
lulur~	0:1 2:28 4:28
lulus	0:-14 1:-1 2:6 3:20
lumayan	1:8 2:9 4:-1 6:56
lumay~	1:8 2:9 4:-1 6:56
lumen	3:35
lumer	0:24 3:-11 4:53 5:24
lumpur	2:-24 3:10 4:44
lumut	3:43 5:12
lumut sama	3:45 5:12
lunas	0:1 4:28 8:7
luncur~	0:20 4:31
lungsuran	8:-1
lungsur~	8:-1
luntur	0:28 1:-1 3:-13 4:24 5:-41 6:-15 7:92 8:-6
luntur $	0:4
luntur di	7:26
luntur yang	0:45 4:-10 5:-5 7:41
lupa	0:-16 1:97 2:-58 3:-43 4:15 5:22 6:-1 7:-18 8:-2
lupa $	2:-27
lupa nyiram	4:1 5:34
lupa pencet	1:38
lupas~	0:37 2:31 3:-18 7:4
lur	1:34 3:29 5:9 6:14
lurah	2:-24
lurah itu	2:-17
luruh~	1:-4 2:-1 3:41 4:5 5:-12 6:8 7:52 8:-2
lurus	0:10 1:19 2:29 3:-28 4:51 5:13 7:-21
lurus $	1:23 2:1 3:-1 4:21 5:2
lurus lagi	0:16 1:5 4:29
lurus saja	4:-21
lurus~	2:-23 4:15 5:4
lusin	0:-1 5:8 6:5
lus~	1:16 4:-1 5:45 6:14
lutut	0:29 4:126 5:-20 7:-12 8:-20
lutut saya	0:35 4:13
lutut tidak	3:2 4:15
lututnya	1:19 2:-1 3:-14 4:1 6:47 7:1
lututnya ada	6:11 7:10
lututnya dilapis	3:-10 4:2 6:21
lutut~	1:19 2:-1 3:-14 4:1 6:47 7:1
m	0:-3 1:31 2:7 3:127 4:-16 6:1 7:4 8:-1
m $	0:-14 3:-15
m l	1:24 3:37 7:54
m sampai	1:1 3:56 5:43 6:-4 7:-5
ma	2:17 4:-9 5:-1
ma $	2:8 4:-8
maaf	0:-45 1:-3 2:-1 3:-26 4:-8 5:-26 6:-15 7:-27 8:41
maaf $	0:-13 5:-1 8:-22
maaf banget	8:-1
maaf kalau	8:18
maaf ya	0:-6 7:-1 8:46
maag	5:14 8:25
maap	8:21
maap $	8:1
maap ya	8:1
macet	0:-1 2:-45 3:-9 4:-6 5:-45 6:-30 8:172
macet di	8:15
macetnya	2:-3 8:74
macetnya #n	2:-1 8:37
macet~	2:-3 8:74
madu	2:30 3:58 4:45 5:20 7:-1
madu hutan	3:18 4:2 5:16
madu ya	2:25
madu yang	2:1 3:30 5:-4 7:2
madunya	0:1 7:30
madura	2:12
madu~	0:1 7:30
maghrib	8:50
magic	4:-1
magic com	4:-1
magnet	1:9 3:2 4:44 5:-4 8:-8
magnet jadi	0:-3 1:17 4:21 6:2
magnetnya	3:28
magnet~	3:28
magrib	2:-8 3:3 5:-14 6:8 8:14
magrib $	5:-11 7:3
mah	0:-38 1:-47 2:-6 3:97 4:-36 5:-14 6:-35 7:-35 8:-15
mah $	0:-4 3:-20 5:-1 8:91
mah baru	0:2 7:12
mah beda	8:-3
mah belum	2:-21
mah boro	6:-1
mah cuma	3:12 7:33
mah dari	3:24 4:-24
mah di	3:23
mah jadi	3:11
mah pakai	2:9 3:-2 4:-4
mah sudah	6:-15
mah tidak	0:-9 2:11 3:14 4:-54 5:-11 7:-15
mahal	0:-26 2:85 3:-26 4:-62 5:-51 7:-15 8:-34
mahal $	2:-29
mahasiswa	0:-5 3:-22 4:27 5:111 6:13 7:-3
mahasiswa yang	4:42 5:20
mahoni	1:8 3:9 4:-22 5:-23
mahon~	1:8 3:9 4:-22 5:-23
mah~	0:14 3:21 5:52
main	0:-1 2:83 3:-42 5:-31 7:-38 8:106
main badminton	5:-1 8:1
main balok	2:36 8:-3
main di	3:-14
main hp	8:18
main jam	2:-5 4:-5 8:58
main kartu	2:8 4:38 8:-3
mainan	0:3 1:-5 2:71 4:-28 5:36 7:-11 8:-27
mainan begini	2:-30 5:-1
mainan ini	2:64 3:-1 4:-23 8:-2
mainannya	7:6
mainan~	7:6
mainnya	3:23 7:40
main~	0:2 1:-7 2:41 3:4 4:-30 5:13 7:10 8:-60
majalaya	1:24 2:-1 3:39 7:20
maju	2:8 3:5 4:-44 5:7 8:-4
maju $	3:12 5:26 8:-3
mak	2:41 3:-1 4:-31 5:7 8:13
mak $	1:7 2:14 4:-1 5:18
makan	0:13 1:-5 2:10 3:-23 5:22 6:-4 7:-7 8:116
makan $	1:-18 4:-2 5:16 8:-9
makan bakso	3:-1 5:-9
makan banyak	4:1
makan biskuit	8:2
makan dari	8:20
makan es	8:2
makan ini	0:9
makan sendiri	0:9 5:3 7:1
makan siang	2:-10 4:-25 8:40
makanan	1:-1 3:3 5:26 7:-1 8:-16
makanan kucing	3:34 4:18
makanannya	0:37 6:8
makanan~	0:37 6:8
makane	2:61
makanya	0:-38 1:2 2:174 3:12 5:-20 6:-4 7:7 8:-23
makanya buku	2:4 4:-1
makanya ini	2:47 3:-5 7:20
makanya kalau	2:1
makanya lebih	3:-2
makanya pas	2:-15 3:9 4:53 7:39
makanya sekarang	0:-6 2:8
makan~	1:-1 3:3 5:14 7:-3 8:-18
makasih	0:-15 1:-12 2:-36 3:-14 4:-24 5:-26 6:127 7:19 8:-103
makasih bunda	1:10
makasih kak	1:16 7:-3
makasih sudah	1:-9 6:2 7:-3
makasih ya	5:-1 6:3 7:-1 8:-6
makassar	0:-7 1:15 2:-53 3:-32 6:1 7:53
makassar $	3:-4
maka~	0:-38 1:2 2:174 3:12 5:-20 6:-4 7:7 8:-23
makeup	3:-6 5:-10 7:-5
makin	0:-16 1:-1 2:86 4:32 5:-23 7:-8 8:-3
makin diisi	2:16
makin diputer	2:6
makin gede	2:2 3:-27
makin keluar	2:-2 3:35 4:2 5:-1
makin tipis	2:11 3:-28 4:-12
makin tua	2:14 3:13
maklum	8:76
makonya	2:20 5:-1
mako~	2:20 5:-1
maksa	2:-7
maksimal	1:-1 2:36 3:-35 4:-29 5:-16 6:20 7:70 8:-1
maksimal #pct	2:35 3:-49 4:-18
maksimal #rp	1:1 6:9
maksudnya	2:20 3:-1 5:15 7:-1 8:31
maksudnya apa	8:34
maksud~	2:3 4:-1 5:1 7:-1
mak~	0:-1 1:-16 2:109 3:-11 4:9 6:-12 7:-36 8:92
mal	5:2
malah	0:-72 1:-56 2:158 3:-68 4:-36 5:-26 6:-1 7:-24 8:6
malah jadi	2:27
malah kelihatan	2:10 3:-12
malah tidak	4:-1
malam	0:12 1:18 2:36 3:-30 4:76 5:86 6:97 7:-2 8:80
malam #nn	4:-1 5:-11
malam $	0:39 1:-16 2:1 3:-25 4:-1 6:-1 7:-27
malam aku	0:-1 1:11 2:37 8:-23
malam beli	2:-9 6:-4
malam cocok	4:12
malam ini	0:1 1:-10 2:-42 4:-14 5:-170 6:166 7:54 8:22
malam kita	1:13
malam lewat	3:-11 4:1 5:1
malam minggu	1:2 2:-2 3:4 7:1 8:19
malam pakai	7:18
malam sampai	2:9
malam semuanya	8:18
malam tidak	2:-20 3:56 4:54 5:21 8:-28
malam yang	2:10 6:-14
malam~	0:-3 2:34 4:-11 5:-5 7:-1 8:100
malang	0:-1 2:14 4:-8 7:-3 8:21
malas	0:1 3:-7 4:1 5:6
malem~	0:-38 1:-25 2:59 3:1 4:-31 5:-69 7:-1 8:129
males	0:-6 1:1 2:-2 3:-2 4:56 5:1 6:-1 7:-5 8:49
males aku	8:10
males banget	8:32
males ribet	2:3 4:27
maling	2:29 4:4 7:-3
mall	2:-20 3:-17 4:-17 7:-30 8:-25
mall $	3:-1 4:-12
mall sebelah	8:-1
malu	1:21 2:11 4:-3 7:-3 8:-56
malu $	1:9 8:-59
malu~	2:54
mama	0:-36 1:5 3:-25 4:19 5:4 6:11 8:2
mama $	2:8 4:1
mama aku	0:-1 2:35 8:30
mamaku	2:-14
mama~	2:-15 8:-8
mambu	0:17 2:45 3:-1 4:-19
mampet	5:-13 8:18
mampet $	3:2
mampir	0:15 1:28 3:-6 7:-1 8:-6
mampir $	8:-1
mampir pencet	1:8
mana	0:-76 1:10 2:39 3:-50 4:-18 5:6 6:1 7:-2 8:-41
mana $	1:-3 2:1 4:50 5:-2 7:-5 8:-1
mana saja	1:11 2:-12 4:13 6:16 7:14
mana suaranya	4:-9 5:-18
mana ya	0:-46 8:-12
mana yang	0:14 3:-4 4:-1 5:-15 6:21 7:1
manado	8:-23
mana~	0:9 6:20 8:-1
mancing	2:8 4:36 5:94 6:1
mancung	2:69 4:-26
mandi	1:6 2:42 3:-9 4:49 7:-7 8:59
mandi $	5:17 8:2
mandi air	1:19
mandi malam	2:6 8:-4
mandi pas	2:16
mandi tidak	3:-12 4:5
mandiin	2:9 4:-8
mandinya	2:-10
mandi~	4:-9
mand~	1:6 2:42 3:-9 4:49 7:-7 8:59
maneh	0:4 1:19 2:-1 3:4 4:-2 5:-1 6:4 8:25
maneh $	3:8 7:6
manekin	0:-1
manek~	0:-1
mangap	0:2 2:-2 3:2 7:10
mangat~	5:-15 8:39
mangga	1:56 5:-18 7:7 8:66
manggung	3:13 5:51
mangkok	0:1 1:-1 3:5 4:-4 7:-1
mangkoknya	2:13 5:12
mangkok~	2:13 5:12
manik	0:-16 2:12 6:35
manis	0:45 1:-1 3:18 4:75 5:-3 6:3 7:-10 8:19
manis $	8:33
manis apa	2:-1
manisnya	0:24 1:12 2:2 3:25 4:57 5:16 7:-1 8:-1
manis~	0:24 1:12 2:2 3:25 4:57 5:16 7:-1 8:-1
manset	4:19
mantan	0:-8 2:-23 4:-14 8:34
mantan $	0:-7 4:-13 8:35
mantannya	8:18
mantan~	8:18
mantap	2:-1 4:1 7:-19 8:-13
manten	2:1 4:-7 5:67 8:12
mantep	4:8 8:-5
mantu	2:32 8:38
mantul	0:10 3:-1 8:-13
mantul jadi	0:7
mant~	0:-8 2:-23 4:-14 8:34
manusia	2:-36 5:-38
marah	2:-1
marang~	1:15 2:-1 5:5 7:34
marau~	5:3
maret	3:25 6:-1 7:44
maret #rp	3:2 7:29
maret tahun	3:16 7:1
mari	2:-25
maroon	2:-1 3:1 4:-9 5:-11
maroon olive	2:-1 3:1
maros	4:-9
martabak	3:12 4:32 5:35 8:2
martapura	4:-22 8:50
marun	0:-18
mar~	0:-56 1:-40 2:-82 3:-38 4:-19 5:-87 6:3 7:-17 8:73
mas	0:-1 1:73 2:-96 3:-20 4:44 5:-55 7:-1 8:67
mas $	8:21
mas dani	8:-1
mas kameranya	4:-6 8:-21
masa	0:-7 2:43 4:-2 8:-15
masa iya	0:-2
masa sih	2:1
masak	0:-14 1:-3 2:34 3:12 4:-2 5:23 6:-5 7:-41 8:49
masak nasi	4:19
masak rendang	8:36
masaknya	7:4
masak~	7:4
masalah	4:6
masang	1:24 3:5 4:46 5:3 7:-1
masangnya	0:13 1:-4
masang~	0:13 1:-4
masan~	0:-4 3:36 6:-6 7:1 8:-1
masa~	8:37
masih	0:55 2:-16 3:-20 4:130 7:-57 8:-88
masih #n	8:15
masih #nn	3:-10
masih ada	0:5 1:25 2:33 3:1 6:8 7:-25 8:13
masih bagus	2:27
masih bau	4:14 8:-1
masih bisa	0:41 2:-13 4:105 5:17 6:7
masih bunyi	2:-2 3:33 4:34
masih di	0:-8 1:-5 2:-44 4:-19
masih enak	5:-11
masih kebagian	1:1 4:-1 6:29
masih kecil	2:13
masih kecium	2:-1 3:34 4:23
masih kelihatan	3:22 4:34 6:7
masih keluar	4:11 5:26
masih lama	3:57
masih lembap	2:16
masih maret	3:2 7:29
masih muat	3:-6 4:39 5:1
masih nangkring	4:-23
masih narik	2:-1
masih nutup	0:1 3:-6 4:37
masih nyala	0:20 2:-10
masih nyimpen	2:-7
masih pakai	8:-9
masih proses	3:-5
masih ragu	2:14 4:35 7:6
masih ready	1:4
masih salah	1:-28 2:8
masih sisa	1:18 4:5
masih tidak	3:-47
masih utuh	3:41 4:-4
masih wajar	2:13
masjid	0:15 1:-7 2:-1 3:-27
mask	0:10 1:-12 2:1 7:-1
maskara	0:8 3:-1 4:49
maskara~	2:-2
masker	0:-46 1:1 2:56 4:9 5:70 7:-4 8:42
masker #n	2:25 4:-11
masker rambutnya	1:16
maskernya	0:15 2:-1 3:4 7:3
masker~	0:10 3:4 7:2
masuak	0:58 4:51 8:53
masuk	0:74 1:37 2:-1 3:18 4:121 5:84 6:14 8:99
masuk #n	3:-1 4:5 5:28
masuk $	1:4 2:16 4:-1 8:-3
masuk akal	0:-1 4:-1 8:-1
masuk angin	3:49 4:1 5:41 7:7 8:-3
masuk bagasi	0:23 4:27
masuk banget	3:4 5:2
masuk kardus	0:2
masuk ke	0:-1 3:12 5:-1 6:-10
masuk keranjang	1:1 4:3 6:8 7:-1
masuk kuping	8:-9
masuk lagi	0:-1 1:9
masuk plastik	6:8 7:1
masuk sebelum	3:9 5:-4
masuk semua	4:7 8:1
masuk studio	2:-3 8:31
masuk tk	8:15
masukin	0:64 1:89 2:40 3:-36 4:23 5:41 6:48 8:-24
masukin #n	1:19 6:16
masukin kantong	2:44 4:-38
masukin ke	0:-1 1:-73 5:-3
masukin keranjang	0:36 1:76 2:-6 3:-18 4:19 5:38 6:1
masukin ya	0:2 3:15 4:38
masukinnya	5:11
masukin~	5:11
masukkan	0:19 1:5 2:-12 4:-3 6:1 7:-7
masukkan #n	0:14 4:-14
masukkan keranjang	7:-4
masuknya	2:10 4:22
masuk~	0:73 1:124 2:67 3:-67 5:16 6:62 8:-36
masu~	2:16 4:1 5:-7 8:-1
masyaallah	8:15
masyaal~	8:15
mata	0:31 1:1 2:126 3:40 4:12 6:-2 7:-2
mata aku	3:-3 4:34 5:10 8:-2
mata bengkak	0:-4 8:3
mata bor	2:30 3:-37 5:-1
mata bornya	3:61 4:-26
mata kaki	1:7 4:21
mata ke	2:22 4:-24
mata orang	2:23 5:-21
mata panda	2:-6 4:-1 8:-21
mata tidak	0:-15 2:-7
mata tinggal	3:-4 8:24
mata tunas	2:26
matahari	0:-6 1:1 2:29 3:-8 4:-16 5:10 6:-2 7:-10 8:30
matahari $	4:11
matahari langsung	4:-12
matahari sama	2:2
matahar~	0:-6 1:1 2:29 3:-8 4:-16 5:10 6:-2 7:-10 8:30
mataku	2:-1 4:-1 8:12
mataku perih	2:-1 8:40
matang	0:11 3:2 5:45 7:-1 8:5
matang $	3:1
matanya	2:26 4:52 5:35 7:-1
matanya sudah	4:1 5:33
mata~	2:9 3:-1 4:30 5:27 7:-2 8:35
matcha	2:1 4:19
matcha dari	4:-20
matcha daunnya	2:1
matcha sama	2:1
mateng	0:1 2:21 3:20 4:58 7:1 8:-13
mateng tidak	2:3 4:20
mati	0:-59 1:-1 2:-13 3:-6 4:-60 5:-60 6:-1 7:1 8:47
mati #n	2:-1 8:-4
mati #n1	8:39
mati $	3:-4 4:-20 8:42
mati di	2:4 7:3 8:-1
mati eh	8:1
mati lampu	2:-9 3:-1 7:-1 8:87
mati sebulan	1:17 3:-5 6:1 7:11
mati semua	2:-13 8:-27
mati total	7:2
matic	1:-10 2:9 3:4 5:55
matiin	0:8 4:12 6:5 8:15
matikan	2:16 8:-1
mati~	0:3 1:-6 3:-1 4:3 6:11 7:-4 8:-1
matras	1:10 4:-18 5:7 7:-1 8:-25
matras yoga	4:-6
matrasnya	6:11 8:-16
matras~	6:11 8:-16
matte	2:-4 3:135 4:27 5:-10 7:16
mau	0:-94 1:7 2:33 3:-66 4:-126 6:-2 7:-44 8:71
mau $	0:2 2:17 3:-8 4:-1 7:4 8:32
mau aku	3:-1
mau bagaimana	5:-3 8:-15
mau beli	6:-26
mau bikin	2:-64 4:-11
mau coba	0:38 2:11 8:-1
mau copot	8:-1
mau datang	2:38 8:-5
mau habis	2:-3 8:-18
mau hajatan	1:29 5:23
mau kasih	2:-2
mau ke	0:-4 2:8 5:-3 6:-1 8:70
mau kirim	1:5 5:1 7:1
mau langsung	5:-6 8:52
mau lihat	0:-4 4:33
mau main	2:10
mau masak	2:2 4:2
mau mudik	5:53
mau mulai	3:25
mau naik	1:5 5:11 6:17
mau nawar	8:-12
mau ngasih	8:-1
mau pakai	2:1
mau review	2:-9
mau sidang	1:5 5:48
mau tampil	2:-7
mau tau	2:115 3:8
mau ukur	2:4
mau umroh	3:14 4:17 5:58
mau yang	1:1
maunya	2:-8 5:-4
mauve	0:24 3:12 8:-10
mau~	2:-8 5:-4
mawar	0:9 1:12 2:60 4:-27 7:-4 8:-13
mb	2:8 3:4 4:-7 7:25
mba	5:-35 8:26
mbah	2:28 4:-20 8:23
mbah saya	2:17 8:24
mbah~	2:5
mbak	0:-87 1:-1 2:-62 4:-75 5:-1 6:25 7:8 8:-28
mbak $	0:-20 2:-1 3:47 4:-1 5:16 7:1 8:-1
mbak tolong	8:-18
mbak yang	2:-13 5:11 7:7
mbali~	4:-1 7:38
mbal~	1:27 2:12 3:-22 5:-17 6:51 7:91 8:-9
mbang~	0:3 1:-12 2:15 4:5 7:-1 8:-12
mbar~	8:9
mbek	1:1 2:73 3:-7 4:-23 5:-7 7:-3 8:14
mbuh~	0:-1 2:2 3:30 4:-12 8:29
mbung~	1:27 3:21 4:6
mbun~	0:23 2:-4 3:1 4:43
mdf	2:30 4:-5 5:-10
medan	0:5 2:-11 3:-14 4:-1 5:-18 6:-3 7:14 8:37
media	2:23
med~	0:5 2:-11 3:-14 4:-1 5:-18 6:-3 7:14 8:37
meeting	5:17
megang	2:-12 3:34 4:61 5:19 7:-1
megang kabel	3:20 4:1
meja	0:25 2:12 3:-44 4:69 5:13 6:-7 7:-16 8:8
meja $	2:-11 7:-1 8:-1
meja ini	2:17 3:-2 5:-2
meja kerja	4:23 5:-10
mejanya	0:1 1:-1 2:-1 5:-18 6:-23 8:-3
meja~	1:-1 2:28 3:-19 4:-7 5:-1 6:-32 7:-24 8:-37
mekanik	2:13 3:39 5:-2
mekanik #nn	3:41 5:-1
mekar	0:1 4:38
mekar kan	0:1 4:38
melahirkan	2:26 4:2
melamin	1:23 5:9
melar	0:1 2:23 3:36 7:19 8:-1
melati	0:1 2:-1 3:22 4:-24 5:-1 6:1 7:-3
melayu	2:1 4:23
melebar	2:61 3:-26 4:-4 8:-1
meledak	1:12 3:9
melek	2:-18 4:1 5:17 8:12
melek $	2:-16 8:51
meleleh	2:-11
melengkung	2:13 3:-20 5:-12 6:1 7:38
melengkung berarti	2:2
melengkung di	6:6
meleset	4:52 7:32
melingkar	2:9 3:38 4:-1
melintir	2:7 3:-30
melorot	0:80 2:32 3:-15 4:51 7:11
melu	0:-1 8:-1
meluber	3:2
meluber ke	3:2
meluncur	0:20 4:31
meluncur sendiri	0:22 4:31
memang	3:-61 4:-22 5:92 6:-2 7:-30 8:-45
memang buat	2:7 5:67
memang dibuat	2:2 3:-10 5:1
memang lebih	2:11
memang untuk	0:7 3:-6 4:12 5:19
member	1:3 6:1
memory	7:6
memudar	1:14 3:27 4:35 5:-13
menang	2:3 5:-1 8:88
menang lagi	8:9
mendaki	5:8
mendem	8:32
mendidih	2:22 3:10 4:9
mending	2:87 3:-11 4:-69 7:-12
mendung	0:12 2:49 3:-24 5:-1 8:37
meneh	8:30
menetes	2:-16 4:12
menggigil	3:32 8:-1
menggumpal	4:41
menggumpal $	4:35
mengkeret	2:8
mengkilap	4:17 7:-2
mengkristal	2:1 3:44
mengkristal itu	2:1 3:44
meng~	3:12 4:1
menit	0:17 1:1 2:45 3:-24 4:48 5:5 6:10 7:-21
menit $	2:-2 4:35 6:-2 8:46
menit baru	0:-1 1:-6 2:21 4:-11
menit biar	1:-1 4:27 5:-2
menit dulu	1:-4
menit habis	2:8 4:-28 5:-1 6:25
menit jadi	0:8 2:-1 3:27
menit lagi	1:2 4:4 5:30 6:-1 8:-31
menit nanti	2:8
menit sudah	2:-6 4:46
menit ya	0:-11 8:43
menit~	1:-1 2:71 3:-10 4:8 6:5 8:-2
menkes~	2:27 3:36 7:101
mentah	2:-6 3:16 4:1 5:10 7:5
mentah tebal	4:1 5:24
mental	3:-1 5:19
mentara~	6:7
mentega	4:5
mentok	0:6 3:30 4:-15
ment~	3:51 7:76
menyusui	3:-1 4:-1 5:2
meradang	0:-16 2:11 4:-12
meradang $	0:-16 2:11 4:-12
merah	1:-37 2:36 3:25 4:23 5:24 6:-1 7:-2 8:85
merah $	2:-1 3:-7 4:2 5:25
merah di	0:-2 8:36
merah kena	2:-9 3:3
merah licin	2:35
merah nomor	1:-32 3:-16 5:-1
merah semua	2:15 8:-20
merah ya	4:11 5:1 8:-6
merahnya	2:25 4:43 5:43 6:-2 8:-29
merahnya $	4:-19
merapat	2:13 3:-43 4:-25 5:84 6:-1 7:-1 8:-15
merapat $	3:-2 5:88 8:-14
merata	2:-11 3:-1 4:8
merek	0:17 4:-4 7:58
merek lain	2:-5
merek ternyata	2:15
mereka	2:13 5:1
mereka $	2:16
mereknya	4:-1 7:23
merem	4:1 5:3
meriah	2:-1 4:-2
merinding	2:-3 8:15
merk	2:-84 5:-14
merk apa	2:-14
merk sebelah	5:-12
mertua	2:36 4:43 5:33 6:-1 7:-18
mertua $	2:6
mertua aku	8:-2
mertua ini	0:12 1:4 2:11 4:-3
mertua saya	2:43 4:14
mertuaku	8:23
mesin	1:10 3:6 4:11 5:22 7:6 8:-28
mesin #n	3:18
mesin $	3:1 6:3 8:-2
mesin cuci	2:27 4:-1
mesin sama	5:8 7:2
mesinnya	0:1 3:46 4:37 5:-1 7:15 8:-33
mesinnya #n	4:10
mesinnya #nn	0:1 3:8 4:-18
mesti	0:6 2:81 3:-15 4:-9 7:15 8:17
mesti #n	0:8 7:22
mest~	0:6 2:81 3:-15 4:-9 7:15 8:17
mes~	1:10 3:6 4:11 5:22 7:6 8:-28
meter	0:-29 1:7 3:36 4:-22 5:-11 7:1 8:-23
meter #nn	3:6 4:-9
meter $	2:-1 4:-6 5:-29 6:-1 8:-5
meter itu	3:-8
meter jadi	1:5 3:5 4:14 5:-17 6:7
meteran	0:24 2:-4 3:22 4:40
meterannya	4:-1
metu	2:27
mewah	2:-2 3:-26 4:-61 5:-2 8:-19
mewek	8:11
mi	2:1 3:-10 4:94 7:-13 8:31
mi $	0:6 2:5 3:-1
mi ini	4:-1
miara	3:-17 6:4
mic	0:17 2:-7 3:-3 4:-18 6:-1 7:-9 8:9
mic itu	0:35
mic nya	0:32 5:-18 8:55
mic ya	4:-3 8:1
micnya	2:3 4:-9 8:44
microfiber	2:-7 3:64 4:22
microfiber #nn	3:22 4:1
mic~	8:43
mik	0:2 2:-15 4:61 8:-11
mikir	0:-2 1:22 4:-30 5:-15 8:-10
mikir $	4:-13
mikrofonnya	5:16 8:24
mikrofon~	5:16 8:24
mili	0:-18 1:-35 2:-73 3:310 4:42 6:-33 7:49 8:-32
mili $	0:1 2:8 3:13 4:-56 5:-13 6:-12 7:66
mili bpom	4:-1 7:54
mili dari	5:12
mili jadi	3:1 4:2 5:-1
mili pakai	2:-7 3:1 4:48
mili pas	4:-15
mili stainless	4:13
mili untuk	2:-1 4:13
mili yang	5:-1
miligram	1:-1 3:21 5:1
milih	0:-1 2:124 3:-45 4:-31
milih kasur	2:2
milimeter	3:35 4:3
mil~	4:26 5:4
mimpi	8:20
mimp~	8:20
min	0:-1 1:-25 2:-23 3:-34 5:-7
min tolong	1:-24 2:-16 5:-1
mineral	2:15 3:2
minggat	0:-1 2:-1 4:8 8:21
minggu	0:-54 2:7 3:-60 4:33 5:11 6:2 8:84
minggu $	2:-10 3:1 6:3 8:21
minggu bisa	2:-8
minggu depan	0:-2 1:-1 2:-1 4:-18 5:-1 6:-13 7:-2 8:57
minggu ini	3:6 5:-11 7:8
minggu kemarin	8:29
minggu lalu	3:-1 5:-23 8:-2
minggu pertama	2:12 5:2 6:13 7:1
minggu sekali	2:12
minggu sudah	1:36
minggu tidak	3:-15 5:21 8:8
mingguan	3:1 4:24 5:20
minggu~	0:-18 2:52 3:-18 4:60 5:26 7:59 8:-38
mini	2:4 3:16 5:3 6:2 7:-5
minimal	0:-1 1:64 3:-14 4:-14 5:54 6:148 7:-40 8:-2
minimal #nn	1:2 3:-3 5:78 7:-17
minimal #rp	3:29 6:22
minimal belanja	1:6 3:-23 6:16 7:-1
minimalis	1:-1
minimum	1:31 3:15 6:15
minjem	2:1
mint	0:22 1:13 3:73 4:-1 6:15
minta	0:12 1:22 3:-5 4:-51 5:-1 6:-15 7:-12 8:63
minta aku	1:21
minta ampun	4:29 5:22
minta bukti	0:1 4:-13 7:2
minta dibawain	5:-2 8:29
minta dibikinin	8:10
minta dites	0:40
minta uang	7:-5
minum	0:-23 2:78 3:1 4:76 5:57 6:-3 7:-17 8:9
minum air	8:1
minum dulu	0:-1 8:48
minum es	4:22
minum kopi	5:4
minum obat	2:2 4:36 5:9
minum susu	1:2 2:18 8:-8
minumnya	3:1 4:7
minum~	2:27 4:10 5:-15 7:-10
minus	0:-22 2:25 5:23
minyak	0:-2 1:-2 2:102 3:1 4:35 5:54 6:-6 7:-28 8:-43
minyak $	0:-1 2:-3 3:-14 4:-1
minyak di	2:-11 3:6 4:7
minyak dulu	2:3
minyak kayu	3:-15
minyak kelapa	3:11 5:2
minyak kemiri	2:-27 3:9 4:61 6:6
minyak sama	2:-1 5:1 7:34
minyak tambah	2:1
minyak urut	2:-1 4:5
minyak zaitun	3:31 5:-13
minyakan	0:-1 2:6 3:-4 4:-10 8:-4
minyaknya	0:19 1:23 2:34 3:55 4:59 5:-5 6:38 7:-21 8:-10
minyaknya keluar	2:26 3:-11 4:-2 7:-1
minyaknya lebih	2:1
minyak~	0:3 1:19 2:22 3:64 4:85 5:4 6:34 7:-30 8:-12
minya~	0:-1 2:6 3:-4 4:-10 8:-4
miring	1:-2 2:25 3:4 5:-11
miring #nn	3:36 4:1
miring $	0:1 4:-24
miring di	0:2 2:16 4:10 8:-1
miring itu	0:2 2:-34
miringin	2:2 4:6
miring~	0:17 1:24 2:19 4:48 7:7
mirip	0:-1 8:-1
mir~	1:-13 2:-1 3:25 4:55 5:-1 6:15 7:-12
misal	6:-26
mist	2:1 3:-3 4:27 5:6
mist ini	2:1 4:33 5:6
mitos	2:130 4:-7 8:-6
mitosnya	2:65 4:-42 5:-11
mitos~	2:65 4:-42 5:-11
mix	1:12 2:2 4:5
ml	1:-12 2:-3 3:58 4:-1 6:-11
mlorot	0:8 4:2
mo	2:18 5:21 6:1
mobil	0:-39 2:35 3:58 4:8 5:1 6:-3 7:-13
mobil $	2:-5 3:6 5:2 8:-18
mobilnya	0:17 8:-75
mobil~	0:17 2:18 8:-75
mocca	0:-15 1:28 2:-17 3:101 4:4 5:-2 6:11
mochi	0:36 2:-26 8:66
moch~	0:36 2:-26 8:66
modal	3:1 5:-27 6:-2
mode	3:-5 4:-12
model	4:19 7:-24 8:-65
model ini	5:1
model kita	7:-10 8:-1
modelnya	3:-3 4:1 8:-1
model~	2:-1 3:-7 8:-36
moga~	2:-2 3:-10 4:-22 5:-14 7:-14 8:83
mogok	2:17 3:-1 5:-1 8:41
mogok $	8:11
mogok di	2:2 4:-3 8:6
mohon	0:-3 2:28
moisturizer	3:18 5:56
molekul	2:3
molekul atasnya	2:3
molor	0:16 2:4
mom	1:22 2:-17 4:-66 5:-10
mom $	1:15 3:14 4:-16 5:-1 6:1
mometer~	3:40 5:-33 8:-10
monggo	1:170 2:-36 3:-51 4:1 5:-2 7:-2 8:-9
monggo dipencet	1:31 7:1
monitor	1:22 2:1 3:9 4:-12 5:-3
monitor #nn	0:13 1:26 3:16 4:-18 5:16
monstera	2:1 4:-17 5:-1 7:31 8:-1
moss	4:16 7:26
mos~	0:16 5:35
motif	1:-4 2:57 3:148 5:5 6:5 7:-8
motif bunga	3:6 6:19
motif polos	3:2
motifnya	3:-1 5:3 8:-10
motifnya $	5:-7 8:-6
motif~	3:-1 5:3 8:-10
motong	0:-28 1:67 2:2 3:-25 4:43 5:-12 6:23 7:-12 8:-1
motong #rp	1:39 6:3
motong besi	2:-22 4:1
motong ikan	2:5 4:-12 5:15
motor	0:3 3:60 4:157 5:70 6:47 7:-24 8:43
motor $	2:-25 3:-4 4:-3 5:-1 7:-1
motor aku	8:10
motor juga	3:24 4:9
motor matic	5:11
motor saya	8:20
motor tidak	2:-7 4:2 6:5 8:-11
motoran	1:15 2:-6 3:70 5:77 7:26
motoran malam	2:-2 3:4 5:15
motornya	0:-2 1:-22 3:-8 4:-30 6:1 7:1 8:-12
motornya matic	2:-5 5:1
motor~	2:-3 3:42 4:-36 5:79 7:23 8:-14
mouse	0:-7 2:26 3:40 4:37 5:-2 8:-19
mouse nya	3:-7
mouse wireless	3:30 6:25 7:7
mousenya	0:35 3:34 4:18 8:-1
mousepad	1:-10 3:19 6:16
mouse~	0:35 3:34 4:18 8:-1
mpasi	2:34 4:-6 5:34
mpas~	2:34 4:-6 5:34
mpat~	0:25 2:-10 4:2 6:-11 7:-31 8:-1
mpes~	0:9 2:54 3:41 4:73 5:-6 6:-2 8:3
mpet~	0:-4 1:1 2:-75 3:-2 4:-26 5:9 6:-53 7:-25 8:-61
mping~	3:13 5:27 6:1
mpit~	3:9 4:-11 5:27 6:-12
mpok	0:46 1:-1 3:-2 5:38
mpok $	1:-1 3:36
mprotno~	0:34 3:-1
mprot~	0:128 3:47 4:103 5:1 6:19 7:8 8:-28
msg	3:63 4:-37 5:-1 6:-1
muat	1:-1 2:-5 3:96 4:159 5:38 6:-2 7:-27 8:-14
muat #n	3:103 4:40
muat #nn	6:6
muat $	4:55
muat di	2:5 4:-2 5:1
muat tidak	4:-5 5:2
mua~	0:54 1:-19 2:16 3:-26 4:-3 5:-50 6:1 7:-7 8:66
muda	0:31 2:56 3:46 4:-6 5:-21 7:-19
mudah	8:-4
mudah mudahan	8:-4
mudahan	8:-4
mudah~	8:-4
mudik	0:10 2:-26 4:-3 5:126 6:22 7:40
mudik #n	4:3
mudik ke	0:21 4:5 8:-9
mudik naik	2:-3 4:-23 5:19 6:21 7:60
mudi~	0:-1 2:69 3:8 4:1 7:-14 8:-45
mui	1:-1 2:-2 3:52 4:-1 5:1 6:-5 7:77
mui $	3:15 5:10
mui nomornya	3:9 6:-1 7:21
mukena	0:66 4:82 5:-3 6:22 7:48
mukena $	8:9
mukena parasut	0:18 3:34 4:8
mukena tuh	3:2 4:1
mukenanya	0:-1 3:-1 8:-12
mukena~	0:-1 3:-1 8:-12
mulai	0:-2 2:33 3:-7 4:31 5:64 6:-27 7:-30 8:62
mulai $	6:3 8:-20
mulai botak	4:21
mulai dari	0:-1 2:91 3:-14 4:-7
mulai jualan	3:24 5:4
mulai lari	2:14 5:3
mulainya	2:23
mulai~	2:23
mula~	0:-8 2:68 3:-10 4:26 5:59 6:-31 7:-30 8:60
mules	8:16
mulu	0:-28 1:-21 2:-28 3:-1 4:-4 7:-1 8:124
mulu dari	2:-40 8:22
mulu nih	0:-6 1:-19 8:-7
mulur	0:4 3:73 4:28
mulus	0:80 1:9 2:1 3:4 4:-20 7:40 8:-1
mulus $	2:-2 3:24 4:56 5:22 7:14
mulut	0:18 1:15 4:27 6:10 7:16 8:-1
mulutnya	3:56 5:11 7:54
mulut~	3:56 5:11 7:54
mumpung	0:19 1:127 2:-1 3:-2 4:5 6:119 7:12
mumpung #n	0:32 1:37 4:1 6:32 7:7
mumpung beli	1:10
mumpung masih	1:19 5:7 6:1
mun	2:45 4:-1 5:-7 7:34
muncrat	3:1 4:6
muncul	0:2 1:-17 2:1 3:45 5:-11 7:24 8:10
muncul $	2:-11 3:24
muncul di	2:5
mundur	2:32 3:-42 5:-1
mundurin	2:15 8:-6
mundur~	2:15 8:-6
mung	3:-11
mung kanggo	2:34 3:-2 6:1
mungkin	1:-22 3:-1 4:-1 6:-16 7:-7 8:-10
mungkin ada	6:-9 8:-2
mungk~	1:-22 3:-1 4:-1 6:-16 7:-7 8:-10
muntah	2:1 4:11 7:3
murah	1:14 2:16 3:-48 4:-55 5:-13 6:5 7:15 8:-62
murah banget	8:-1
murah itu	0:17 7:51
murah meriah	2:-1 4:-2
murah murah	8:-1
murahan	2:1 4:-27 5:-1 7:37
murahnya	4:-6
murah~	0:-1 2:1 4:-52 5:-19 7:34 8:-1
murid	0:-7 2:13 4:1 8:-5
murni	4:1
murn~	4:1
mur~	8:13
museum	8:-1
musi	2:18
musiknya	0:18 4:-13 8:1
musik~	0:18 4:-13 8:1
musim	2:-3 5:15
musim hujan	5:17
muslin	2:-15 3:1 4:1 6:-1
muslin #nn	0:1
musl~	2:-15 3:1 4:1 6:-1
musuhnya	4:-2
musuh~	4:-2
muter	0:122 2:71 3:-35 4:53 6:14 7:-24
muter $	0:9 4:12
muter dari	1:1 4:-6
muter di	0:23 3:-8 5:25 8:-7
muter dulu	0:5 4:16
muter makanya	2:3
muternya	2:28 4:-4
muter~	2:28 4:-4
mutiara	2:17 7:7
mutiara asli	7:10
mut~	2:71 3:-7 4:24 8:16
my	8:39
na	1:-1 2:-1 3:8 6:3 7:86 8:-18
na #nn	3:12 6:12
nabrak	0:35 2:-11 8:1
nadi	3:-2 4:21 5:31
nah	0:276 1:-3 2:131 3:-102 4:56 5:57 6:-9 7:-27 8:-105
nah aku	0:2 1:1
nah begini	0:4 2:-5
nah ini	0:-41 1:-1 2:44 3:-3 4:-44 5:10 6:15
nah itu	2:-90 7:-2
nah jadi	0:48 2:44 4:-38
nah keluar	0:1 4:2
nah lihat	0:16 2:-18 4:1
nah tuh	1:-3 4:-1
nah yang	2:71 3:-1 5:-49
nahan	0:-7 2:52 3:-29 4:36 5:5 8:-20
nah~	0:-7 2:52 3:-29 4:36 5:5 8:-20
naik	0:19 1:-1 2:86 3:-36 4:49 5:109 8:18
naik #n	0:3 3:-5 4:22
naik #nn	2:37
naik $	3:16 4:47 5:-1
naik angkot	0:15 5:15
naik gunung	0:-8 2:-38 4:-2 5:59 7:11
naik haji	2:16 3:-18
naik kapal	3:22 4:-1
naik ke	0:58 1:-1 2:27 3:-44 4:35 5:-48 6:-10 7:-1
naik kereta	0:-6 3:2 5:7 7:29
naik krl	2:-1 4:12 5:19
naik lagi	3:5 8:-23
naik motor	2:-12 3:-27 4:-1 5:19 6:1 7:-1 8:-9
naik tangga	1:24 7:6
naik terus	1:-1 2:-46 7:-2 8:58
naik turun	2:-5 3:43 8:-1
naikin	2:-14 5:-8 8:4
naik~	2:-17 3:-3 5:-18
nak	0:-1 1:6 2:54 3:48 4:14 5:55 7:-1 8:93
nal~	2:-17 7:-20
nama	0:-1 1:19 3:-5 4:-1 5:-43 6:50 7:2
namanya	0:-14 2:57 4:-18 5:-21 7:-3 8:45
namanya juga	8:31
nama~	0:-16 2:20 4:-18 5:-21 7:-3 8:21
nambah	0:-16 1:-13 2:11 3:1 5:-20 6:3 7:-3 8:22
nambah #n	4:14
namo~	2:12 3:-8
nampak	4:17
nam~	5:5 8:28
nanah~	3:36 5:14
nancep	3:23 4:19
nanem	2:30
nang	0:7 1:26 2:28 5:29 7:43 8:-2
nanggung	0:12 2:11 7:1
nanggung $	0:16 2:14 7:1
nangis	0:-29 2:74 3:-32 4:28 5:-13 7:-28 8:46
nangis $	2:-16
nangis di	2:10
nangis kemarin	8:-17
nangis minta	2:-9 8:13
nangis terus	2:21
nangis tiap	2:2
nangkep	4:15
nangkring	2:-1 4:-24
nangkring kan	4:-23
nang~	8:39
nanjak	0:13 2:24 3:8 4:-2 8:-19
nanti	0:-52 1:11 2:18 3:-61 4:-72 5:-33 7:-19 8:-1
nanti $	6:3 8:43
nanti aku	0:-6 1:34 2:13
nanti habis	8:-3
nanti jam	2:-3 6:-21
nanti jamuran	2:13 5:3
nanti kalau	1:2 7:-1
nanti kapan	8:-2
nanti kita	7:-8 8:-1
nanti malah	5:31
nanti malam	2:-4 8:52
nanti mama	0:-14
nanti saja	7:15
nant~	0:-52 1:11 2:18 3:-61 4:-72 5:-33 7:-19 8:-1
napas	0:-10 2:62 6:37 8:15
napa~	0:-2 1:-6 2:123 3:-59 4:-74 5:-15 7:-42 8:-48
nari	0:-1 4:-28
narik	3:8 4:55 5:19 6:6 7:-7 8:-2
narik $	4:6 5:-20 6:10
nar~	2:29 3:-1 5:5
nasi	2:39 3:-5 7:-10 8:80
nasi goreng	2:16 4:-40
nasi hangat	0:32 4:16
nasi uduk	8:58
nasib	8:-1
nasib $	8:-1
nasinya	0:22 2:-16 4:23 5:63
nasional	1:1
nasi~	0:22 2:-16 4:23 5:63
nas~	0:-1 2:4 3:4 5:2 7:2
natural	0:1 1:22 2:-1 3:105 4:11 5:-19
navy	2:1 3:46 4:-2 5:4
nawar	2:-16 3:-1 7:-6 8:-24
ncang~	0:40 1:-1 2:36 3:-12 4:-2 5:-16 7:-9 8:20
nceng~	0:23 3:-6
ndal~	2:23 4:21 7:1
ndang	1:102 3:28 4:15 6:33
ndek	2:-1 8:19
nding~	0:2 2:34 5:2 7:-1 8:-51
ndiri~	1:21 2:21 3:6 5:41 7:-1 8:8
ndir~	0:16 1:-22 2:-18 3:-3 4:31 5:-3 6:8 8:-48
ndok~	0:66 2:56 3:1 4:-33 6:4 7:-1 8:-2
ndor~	0:6 2:6 4:-3
ne	2:-22 3:27 4:24 5:15 8:18
neh~	8:30
neken	0:-3 2:2
nekuk	1:35 3:1 7:20
nekuk $	1:30 3:16 7:24
nelayan	3:-12 4:25 5:17
nelay~	3:-12 4:25 5:17
nelpon	2:-1 4:-7 5:-3 8:66
nelpon mulu	8:14
nembus	2:15
nempel	0:38 1:-3 2:95 3:-16 4:158 5:75 8:-21
nempel di	0:17 2:32 4:2 7:-1 8:-1
nempel magnet	3:11 6:3
nempel sampai	4:4 5:26
nempel tembok	2:1
nempel terus	2:-10
nempel tidak	2:28 5:-14
nempelin	2:11 4:-3
nempelnya	2:1 4:2
nempel~	2:25
nemu	2:42 3:-4 4:-3 5:-1
nendang	3:2 5:-11 7:-1
nenek	1:12 2:1 3:-1 4:84 5:36 8:-21
nenek $	8:-4
nenek kakek	5:24
nenek saya	0:-1 2:2 4:24 8:-1
nenekku	2:-8
nenek~	2:-8
neng	0:-19 2:-11 3:58 4:-42 5:-6 8:21
neng $	7:-1
nengok	2:-15 4:1
neng~	3:-1 4:-7 5:21
nenteng	3:1 4:11
nen~	2:-3
neoprene	3:66 4:1
nerawang	2:-3 3:-1 4:23
nerawang $	3:-2
nerawang di	3:8 4:13
netes	0:38 4:12 5:24 7:-3
netes ke	5:19
netral	2:42 3:-21
newborn	0:-3 2:-18 3:53 4:-13 5:102 6:-1 7:7
newton	3:26 4:27 6:5
newton meter	1:-1 3:25 6:6
next	1:-4 7:-2
ngaca	2:5
ngacir	0:10 4:18
ngacung	2:3
ngadat	7:-1 8:2
ngadep	3:1 5:24
ngadep badan	5:13
ngajar	8:-15
ngajarin	2:62 4:-1 5:-5 8:-31
ngaku	0:1 1:7 2:18 3:-13 4:-5 5:5 6:-1 8:-1
ngaku di	2:-12
ngambang	2:1
ngambek	2:2
ngamuk	2:3 3:-1 4:-18
ngangeni	8:-1
nganggo	2:66 3:-1 4:-1
ngangkat	2:7 3:21 4:55 5:52
ngangkat baju	3:7 4:1 5:27
ngangkut	2:-1 4:1
nganter	2:-1 4:-1 8:35
ngantor	3:31 4:-5 5:21
ngantri	8:13
ngantuk	0:-1 2:17 3:-20 4:-3 5:-24 7:-1 8:90
ngantuk $	8:9
ngarep	2:-17 4:3 7:-1 8:5
ngaruh	2:1 5:-1
ngasih	2:1 3:-1 4:-3 6:-23 7:-41 8:-26
ngasih diskon	8:-1
ngasih garansi	7:-35
nga~	0:1 1:7 2:18 3:-13 4:-5 5:5 6:-1 8:-1
ngebor	2:18
ngebor tembok	2:1
ngebul	0:70 1:9 4:18
ngebut	2:46
ngecap	2:11 3:1 4:34
ngecap di	2:27 4:1
ngecas	2:1 3:47 4:26 7:-1
ngecat	1:42 2:1 3:18 5:4
ngecek	0:3 2:36
ngegelinding	0:6
ngegulung	0:14 2:-8 4:27
ngejar	3:-2 8:24
ngelag	0:12 1:-7 4:33 8:-10
ngelag $	0:12 1:-7 4:33 8:-10
ngelap	4:-8
ngelas	3:32
ngelotok	2:-12
ngeluarin	3:14 4:1 7:2
ngelupas	0:7 2:31 4:-1 7:6
ngembang	0:9 2:4 4:8
ngembang $	0:2 5:2
ngembang dikit	2:21
ngembun	0:23 2:-4 3:1 4:43
ngemil	4:26 5:4
ngemil malam	4:26 5:4
ngempes	0:14 2:26 3:6 4:14 8:-1
ngenteni	1:1 2:-7 5:-1 7:-6
ngepel	3:7
ngerasa	8:16
ngerjain	1:2
ngerokok	8:56
ngerti	4:-4 7:1 8:-4
ngerti lagi	4:-1
ngetawain	8:3
ngeteng	1:23 2:-1 3:-21 6:14
ngeteng jatuhnya	1:28 3:-16 6:13
ngetik	0:3 4:57 5:3 7:-1 8:-3
ngetik sambil	4:15 5:27
nggih	0:31 2:-18 5:-20 8:-7
nggih $	4:-8 5:-10
ngiket	2:10
ngiket tali	2:1
ngiket zat	2:3
ngikut	2:2 3:-6 5:4
ngikutin	2:12 3:-3 4:1 8:-25
ngikutin lekuk	4:7
ngilangin	0:-11 2:24 3:-1 4:-16 5:-1
ngilap	0:14 3:6
ngilu	2:-1 8:7
ngimpi	8:35
ngingetin	4:34 5:6 8:28
ngintip	1:1 2:-8
ngin~	0:-16 2:45 4:-36
ngiris	4:20 5:9
ngisi	5:6
ngis~	5:6
ngitung	0:-1 2:28 4:37 5:45
ngobrol	0:6 6:4 8:-1
ngobrol $	2:12
ngoceh	8:-2
ngojek	4:37 5:6
ngombe	0:-2 2:29 4:-2 8:57
ngono	5:7 6:-5
ngono $	5:7
ngono jare	6:-4
ngontrak	4:10 5:4 7:-1 8:9
ngopi	0:1 1:-12 2:-35 3:-9 4:34 8:88
ngopi dulu	1:-1 2:-20 8:68
ngop~	0:1 1:-12 2:-35 3:-9 4:34 8:88
ngos	2:4 3:-11
ngos ngosan	2:4 3:-11
ngosan	2:4 3:-11
ngosan di	2:6
ngos~	2:4 3:-11
nguap	0:-11 2:3 8:38
nguap $	2:3
ngucur	3:15 4:-12 5:16
ngukus	4:5 5:12
ngulang	0:-3 2:34 3:26
ngumpul	0:28 2:3 3:11 4:24
ngumpul $	2:23
ngunci	0:26 2:5 3:-11
nguning	2:1
ngunyah	3:16 4:8 5:51 8:14
ngunyah $	3:11 5:53
ngurangin	3:6 4:44
ngurus	2:11 7:-1
ni	0:-1 2:-20 3:64 4:94 5:-11 6:11 7:-8 8:-52
ni saya	4:28 6:1
niacinamide	3:103 4:21 5:-7 6:-6
niacinamide #pct	2:-17 3:86 4:43 6:-5
nian	2:-1 3:-1 4:6 8:-21
niat	8:1
nih	0:316 1:-7 2:38 3:-70 4:21 5:104 6:11 7:28 8:-7
nih #n	7:5
nih $	0:-39 1:-1 2:-39 3:46 4:-55 5:23 6:-13 7:-23 8:80
nih ada	2:23 3:-1 7:24
nih aku	0:166 1:-19 2:84 3:-2 4:64 5:-39 6:1 8:-54
nih bentar	0:-8 8:-22
nih dari	0:-12 3:-2 6:7 8:42
nih di	0:14 1:6 2:-4 5:13
nih hp	1:-18 8:-22
nih kancingnya	4:-2
nih ku	0:5 2:-5 3:12
nih laptop	4:55 5:6
nih saya	0:30 2:-28 3:-69 4:8 7:31 8:19
nih tuh	2:-1 3:5 4:47
nih ya	0:-21 5:10
nih yang	0:-71 2:-2 4:-26 8:-4
nikah	3:-16 4:-1 5:35 6:16 7:-6 8:27
nikah minggu	8:29
nikahan	1:-14 2:28 3:-7 4:-9 8:10
nikahan sepupu	2:2
nikah~	1:-14 2:28 3:-7 4:-9 8:10
nikel	7:4
niki	2:-12 3:40 7:33
niku	2:85 3:-14 4:-35 7:-1
nila~	5:52
nilon	2:-2 3:126 4:72 5:-3 6:-1 7:67 8:-1
nilon #nn	3:24 7:26
nimba	2:6 8:1
ning	0:27 3:-38 4:1 8:1
ning komentar	5:14
ninggalin	2:-25 3:5 4:35
ninggalin putih	2:-1 3:5
ninggal~	2:-25 3:5 4:35
nipis	2:40 3:-24 4:-27 5:-1
nipis sama	2:9 3:-4 4:-23
nit~	0:17 1:1 2:45 3:-24 4:48 5:5 6:10 7:-21
noda	1:-3 2:45 3:14 4:10 5:-8 6:19 8:-2
noda kunyit	2:29
nomor	0:-1 1:189 2:-52 3:50 4:-69 6:-49 7:91 8:-67
nomor #n	0:-15 1:76 2:-73 3:-76 4:-52 5:8 6:-3 7:-46 8:-11
nomor #n1	0:30 2:-17 3:-101 4:29 5:-53 6:-2 7:-34 8:-3
nomor #nn	0:-49 1:108 3:-72 4:-1 5:27 6:-43 7:-90
nomor alkohol	3:56 4:-10
nomor bpom	1:-1 3:47 6:23 7:13
nomor bpomnya	1:-5 3:31 7:52
nomor izin	3:26 7:22
nomor resi	8:-1
nomor seri	2:19 3:2 7:4
nomor serinya	2:-7 3:-14 7:14
nomornya	0:-8 1:10 3:97 5:1 6:-5 7:66 8:-40
nomornya ada	3:51 6:-1 7:25 8:-5
nomornya di	3:24
nomor~	0:-8 1:10 3:97 5:1 6:-5 7:66 8:-40
non	3:42
nona	2:31 4:-8 5:33
nona yang	5:35 6:1 7:1
nongkrong	7:-2 8:19
nongkrong di	7:-2
nongol	1:24 2:-30 3:20 4:108 5:34 8:-5
nongol $	2:-2 3:26 4:72 5:24
nongol lagi	4:9 8:-2
nonjol	2:29 3:1 7:22
nonton	0:-20 2:-41 3:-12 4:-1 5:-37 6:-12 7:-3 8:134
nonton $	5:-9 8:-91
nonton bola	3:6 4:20 8:2
nonton drakor	5:10 8:27
nonton kartun	8:13
nonton konser	8:1
nopang	3:-1 5:11
normal	1:-12 2:55 3:-1 5:-9 6:59 7:-6 8:-1
normal #nn	3:3 4:23 6:3
normal $	6:31
normalnya	1:-7 3:-16 4:-1
normalnya #rp	1:-7 3:-16
normal~	1:-7 3:-16 4:-1
nosaurus~	3:-1 5:-1 8:-6
not	8:-2
nota	2:11 3:8 7:1
nota $	3:11
notifnya	1:7 8:-47
notifnya $	1:9
notif~	1:7 8:-47
novel	2:23 5:-1 8:-20
novelnya	3:12 5:-1
novel~	3:12 5:-1
now	0:-1 6:8 8:-1
nsitif~	0:-1 2:-1 3:-3 4:10
nsor~	2:25
ntal~	0:2 1:-1 2:65 3:-11 4:28 5:29
ntang~	3:53 4:12
nten~	2:-12 3:-6 5:-2 7:20
nter~	0:26 2:1 3:24 4:2 6:14 8:25
nu	0:-1 2:-14 3:-10 4:-3 5:140 7:-9 8:-47
nu sok	3:-1 5:78
nude	0:20 2:-1 3:25 4:-17 7:-1
nulis	2:31 3:-26 5:-29
nulis $	2:10 4:-4 5:-21
nulis di	3:20
numbuh	2:24 4:64 5:31 6:7 7:-6
numpang	2:-10 8:19
numpuk	1:-2 2:66 6:1 7:-13 8:-20
numpuk di	2:1
nunggu	1:9 2:16 3:-73 5:-36 6:-4 7:-36 8:-30
nunggu mati	8:-2
nungguin	1:-1
nunggu~	1:-1
nusuk	3:24 4:67 5:1
nutup	1:-9 2:-21 3:-60 4:124 5:-62 6:18 7:-10 8:32
nutup bekas	4:10
nutup sendiri	4:4
nutupin	4:30 5:9 8:-15
nutup~	0:1 4:41 5:8 8:-16
nya	0:58 1:47 2:-2 3:-3 4:-3 5:-28 6:-1 7:51 8:18
nya #n	3:24 4:-9
nya #nn	0:31 5:-1 6:-5
nya $	1:-2 3:-1 6:1
nya ada	2:-1 3:-10 7:1 8:-5
nya aku	0:-1 7:5
nya belum	3:-5
nya di	3:-13 5:65 7:-8
nya gratis	1:14 6:1
nya ikut	1:1 5:-17 8:25
nya ke	1:19 4:-1
nya saja	0:1 6:1 7:-21
nya tidak	7:8
nyabut	2:5 3:-1
nyak	5:-1 8:7
nyak aku	5:-1 8:7
nyala	0:126 1:-10 2:24 3:-34 4:-1 5:8 6:-1 7:35 8:-51
nyala #nn	0:-1 2:29 3:1
nyala $	8:-1
nyala dengar	0:41 4:-12
nyala lagi	8:13
nyala sendiri	0:7
nyalain	0:68 1:38 2:-2 5:-1 6:14 7:20 8:-22
nyalain di	0:2 4:13 6:5
nyalain pengingat	1:29 2:1
nyalain ya	0:1
nyalakan	3:-6 4:-3
nyala~	0:72 1:30 2:-16 3:-12 4:-29 5:-8 6:10 7:18 8:5
nyal~	3:23 4:26
nyaman	3:-17 5:5 7:-1 8:-17
nyambung	2:38 3:-5 8:16
nyambung di	2:8
nyambung seperti	4:24 8:21
nyambungnya	5:19
nyambung~	5:18
nyamuk	1:8 2:-28 3:7 4:26 5:16 8:52
nyamuk di	2:-14 3:27 4:31 5:19 8:-18
nyam~	3:-17 5:5 7:-1 8:-17
nyanda	2:-1 3:-12 4:10 7:-42
nyang	0:-1 2:-2 3:-1 4:10 5:72 6:3 7:7
nyangkut	1:-6 2:30 3:-24 4:47 5:6 7:-16 8:1
nyangkut $	2:24 4:-13
nyangkut di	0:-12 2:3 3:-17 4:26 5:10 7:-9 8:1
nyang~	2:24 4:20 8:15
nyantol	4:2
nyanyi	2:91 4:-3 5:8 8:-59
nyanyi $	0:-1 2:1 8:-21
nyany~	2:91 4:-3 5:8 8:-59
nyapu	0:7 2:-1 3:26 4:13 8:-1
nyap~	4:31
nyari	1:1 3:-43 4:26 8:-16
nyari sinyal	4:19
nyarinya	3:1 5:14
nyarinya yang	3:1 5:14
nyaris	4:7
nyaris tidak	4:7
nyari~	3:1 5:14
nyar~	1:1 3:-43 4:26 8:-16
nyasar	1:3 6:-14 8:3
nyasar di	2:1 6:-14 8:1
nyata~	0:-9 1:7 2:88 3:-1 4:-56 5:-4 6:-9 7:-11 8:-5
nyatet	8:24
nyebar	0:23 2:19 3:-17 4:-44 5:-10
nyebelin	8:16
nyebel~	8:16
nyebrang	0:1 4:1
nyebut	2:-39 8:-42
nyedot	3:15 4:1 8:-1
nyegrak	1:5 4:1
nyegrak di	1:5 4:1
nyekik	0:31 1:18 4:33 6:12
nyelem	2:35 3:-20
nyelip	0:9 4:59 5:26
nyelonong	2:-7 5:6
nyembuhin	2:-1
nyembuhin apa	2:-1
nyembuh~	2:-1
nyengat	2:3 3:-3 7:18
nyentuh	4:19
nyeplak	3:-1 4:1
nyerah	4:-15 8:-5
nyerap	0:7 2:39 3:22 4:23 5:-40 8:-15
nyerap $	0:20 2:1 5:-1 7:2
nyerap keringat	2:-3 3:45 4:62
nyeri	1:6 2:-2 4:52 5:16
nyeri $	1:9 4:27
nyer~	1:6 2:-2 4:52 5:16
nyesel	0:-2 2:-3 3:-9 4:-20 5:-1 7:-1 8:10
nyetak	3:13 4:2 8:-6
nyetek	2:23
nyetel	2:10 5:-22 8:23
nyetir	5:-56 8:71
nyetrika	0:2 1:3 3:-1 8:-19
nyetrum	2:1 3:21 4:8
nyilang	2:1 3:-3 4:1
nyimpan	2:14 4:-3
nyimpen	2:34 5:1
nyimp~	2:14 4:-3
nyiram	4:1 5:32
nylon	3:36
nyo	3:24 5:35 8:1
nyoba	1:4 6:17 8:-22
nyobain	0:-2 8:-52
nyoba~	0:-2 8:-52
nyobek	2:22 4:-2
nyuci	1:-1 2:60 3:8
nyuci motor	0:3 3:23
nyuc~	1:-1 2:60 3:8
nyum~	2:67 4:10 5:14 6:-1
nyusuin	3:2 4:9 5:43 7:-1
nyusuin di	4:1 5:18
nyusuin tidak	5:6
nyusul	4:51 8:-9
nyusun	4:1
nyusu~	3:1 4:75 5:130 7:-3 8:-1
nyut	3:7 4:11 5:28 8:28
nyut nyutan	3:7 4:11 5:28 8:28
nyutan	3:7 4:11 5:28 8:28
nyutan $	3:22 4:11 5:31
nyutan habis	8:36
nyut~	3:7 4:11 5:28 8:28
oat	4:46
obat	0:36 1:19 3:37 4:17 5:11 7:16 8:-9
obat tidak	2:-1 4:-16
obeng	2:-13 3:11 4:54 5:8 6:20 7:20
obeng plus	0:1
obral	6:16
obrol~	0:6 6:4 8:-1
obsessed	8:-4
oceh~	8:-2
odong	5:1 8:13
office	5:11
ogah	3:14 8:-6
oh	4:-1 5:17 8:35
oil	2:24 4:-21 5:-2
oily	2:-2 5:2
ojek	2:-6 5:13
ojek~	4:37 5:6
ojol	0:-15 2:-4 3:-6 4:22 5:104 6:17
ojol yang	3:-30 5:6 6:22 7:1
oke	0:82 2:-30 3:-2 4:-56 5:-1 6:-2 8:56
oke $	3:-1 4:-1 7:15
oke aku	0:12 1:21
oke ini	0:38 3:38 6:6
oke kak	0:16
oke sudah	0:-21 8:-38
oksidas~	2:1
olahraga	5:1
oleh	3:-11 4:-28 6:6 7:18 8:-1
oleh mudik	3:-1 4:-18 7:37
oles	0:78 1:3 3:16 4:26 6:5 7:-1 8:-1
oles di	2:-1 4:-41
oles~	0:14 1:-1 2:1 3:-24 4:2 7:-1
oli	2:11 3:-3 5:34 7:-3
oli ini	1:1 4:9 5:1
oli mesin	2:5 5:13
oli motor	2:14 4:-5
olive	2:-1 3:22 4:-3 5:-21
olshop	1:10 5:86
om	2:21 3:-30 4:-1 5:10 7:1
ombe~	0:-2 2:29 4:-2 8:57
omega	3:57 4:31
omongan	2:9
ompong	0:6 1:-1 2:-29 4:40 5:78 7:38
ompong $	0:7 4:8 5:28 7:41
on	0:18 3:-1 4:-10 6:1 8:25
on #n	7:26
oncom	4:1 8:-1
ondeh	8:24
one	2:15 4:-1 6:71 8:-6
ongkir	0:-16 1:42 2:-36 3:-37 4:-55 5:-90 6:172 8:-65
ongkir #rp	1:1 3:-13 7:4
ongkir $	3:-7 6:32 7:-2
ongkir aku	3:31
ongkir balik	6:-6
ongkir gratis	6:-7 7:37
ongkir hari	6:-49
ongkir ke	3:-6 5:-5 6:36 7:-3
ongkir lagi	3:5
ongkir sampai	1:4 6:6 7:4
ongkir se	1:-5 3:-1 6:62 7:1
ongkir tanpa	1:25 3:1 6:20 7:-1
ongkir terus	1:15 7:2
ongkire	0:16
ongkirnya	0:-5 1:-1 2:-32 3:-15 4:-27 5:-25 6:68 7:23 8:-37
ongkirnya #n	1:1 6:56
ongkirnya #rp	1:-9 5:-10
ongkirnya dulu	6:21
ongkirnya kita	6:12 7:12
ongkirnya lagi	2:-1 6:-25
ongkirnya sudah	8:-1
ongkirnya tadi	8:-1
ongkirnya tidak	6:1
ongkir~	0:-5 1:-1 2:-32 3:-15 4:-27 5:-25 6:68 7:23 8:-37
ongkos	1:-7 3:13 4:1 5:-14 6:18 7:64
ongkos $	5:-1 6:4
ongkos baliknya	2:8 7:13
ong~	2:18 4:-12
online	0:-12 3:-1 5:28 8:-7
onok	3:-7 5:7 7:4
ono~	5:7 6:-5
ons	1:16 3:48 4:33 8:12
ons talinya	3:19
ontrak~	4:10 5:4 7:-1 8:9
orang	0:-68 1:24 2:54 3:-60 4:-60 5:-37 6:-2 7:-40 8:-3
orang $	0:38 2:-51 3:9 4:-4 5:4 7:-17 8:162
orang balik	8:14
orang di	2:-1 4:34
orang dulu	2:20
orang masuk	3:-1 4:-12
orang pada	2:7 8:-1
orang pertama	1:35 2:-4 5:-59 6:61 7:16
orang senyum	2:13
orang sering	4:-4
orang tercepat	1:34 3:-14 5:-14 6:17
orang tidak	3:1 5:-13
orang tua	2:-30 4:1 5:72 7:14
orang yang	4:8
orangnya	1:-1 2:-21 4:-10 5:-22 7:-16 8:-11
orangnya sudah	7:-1 8:-8
orang~	1:-1 2:-21 4:-10 5:-22 7:-16 8:-11
order	1:241 2:-34 3:-1 4:-37 5:41 6:104 7:127 8:-17
order $	0:-1 1:18 4:-3 5:2 7:-1
order hari	6:14
order malam	0:7 5:-5 6:27 7:30
order saja	1:49 5:25 7:1
order ya	1:19 5:36
order~	1:70 3:-6 5:35
oren	4:-9 5:-9
organik	0:-1 2:-20 3:50 5:25 7:61
original	1:-7 2:34 3:-1 4:-55 5:-13 6:54 7:127 8:-12
original $	2:11
original kalau	2:-1
ory~	7:6
otak	4:9 8:-38
otomatis	1:-44 2:4 3:-10 5:-12 7:-26
otomatis benar	2:-1 4:33 5:16
otomatis berhenti	2:1 7:-1
otot	2:44
outdoor	0:12 3:-1 4:1 7:24
outernya	4:-5
outer~	4:-5
outsole	3:26 4:30 5:1
outsole karet	3:22 4:14
oven	2:2
oversize	0:1 2:2 3:34 5:-1
oversize $	0:1 2:4 3:36 4:-3 5:-5
oyen	2:13 4:24 6:-2 8:5
oz	0:5 2:-3 3:32 4:25 5:-6
pa	3:34 4:7 7:12 8:-26
pa plus	2:-1 3:41 4:8 7:17
pabrik	2:-1 3:2 4:-35 5:27 6:-1 7:46 8:-20
pabrik $	5:52 6:-1 8:-1
pabriknya	1:-13 2:-22 3:-26 4:-1 5:-12 7:-24 8:-9
pabriknya $	2:-4 3:-7 7:-18
pabriknya bikin	5:-1
pabrik~	1:-13 2:-22 3:-26 4:-1 5:-12 7:-24 8:-9
pacar	0:-10 1:37 2:-1 3:24 4:-7 5:1 7:-1 8:59
pack	1:3 6:10
packing	1:-9 2:-1 5:-1
packing~	1:-7 2:-5 3:-1 6:1 7:65
pada	0:-3 1:11 2:-8 3:1 4:-1 5:54 6:-1 7:-16 8:3
pada $	5:29
pada kabur	8:-17
pada pakai	0:-2 5:21
padahal	0:18 1:-4 2:41 3:-67 4:57 5:-78 6:36 7:-3 8:-2
padahal aku	0:-16
padahal baru	8:18
padahal dari	2:18 4:61 8:-13
padahal itu	0:11
padahal tadi	8:19
padahal tidak	4:-17
padahal yang	0:9 7:26
padang	1:1 3:21 7:1 8:30
padang $	4:-1 5:-1 7:1 8:8
padat	3:1 4:8 7:39
padet	2:1 4:-17 7:-1
padu~	5:12 8:-7
pad~	2:-6 3:36
pagar	0:-16 1:65 3:17 7:6 8:-18
pagi	0:6 1:-5 2:71 3:-1 4:32 5:-2 6:-17 8:51
pagi $	3:2 4:53 5:16 6:5 8:-50
pagi aku	8:29
pagi beli	8:5
pagi di	4:-37
pagi dikirim	1:19
pagi masih	2:-8 3:27 4:7
pagi pakai	7:3
pagi sampai	0:15 2:-3 3:2 4:40 5:14
pagi sarapan	8:1
pagi sebelum	7:19
pagi sudah	1:-1 5:-1 7:14 8:-1
pagi tidak	3:14 5:-9 8:-2
paha	4:66 7:-5 8:1
paha tidak	4:21 5:14
paham	0:-9 2:-14 3:-2 4:-31
paham $	0:-1 4:-25
pahanya	2:-6 3:33 4:33
pahat	2:8 5:1
paha~	2:-6 3:33 4:33
pahit	2:-17 4:17
pahitnya	0:4 2:-15 3:37 4:99 5:23
pahit~	0:2 2:-15 3:36 4:91 5:-1
pajak	2:14 3:-6 6:-4
pajang	2:4 3:22 4:-1 7:2
pajang $	2:17 3:-11 4:-1
pajangan	2:-28 5:-1
pajang~	3:-1 4:-4 5:-1 7:-2
pak	0:-47 1:25 2:-7 3:25 4:-28 5:-37 6:-2 7:35 8:32
pak $	1:16 2:-1 3:28 7:28 8:1
pak haji	7:21 8:-13
pak lurah	2:-21
pak rt	2:38 8:19
pak saya	2:-2
pak yang	4:2
pakai	0:62 1:24 2:62 3:15 4:36 5:52 6:9 7:20 8:-59
pakai #n	4:4
pakai #n1	0:20 4:14 5:-4
pakai $	0:-15 2:-28 5:65 7:-12
pakai air	5:-12
pakai aplikasi	2:9
pakai asuransi	1:23 3:-1 4:-15 7:1
pakai badan	4:20
pakai baju	8:-30
pakai batre	2:8 3:27 4:-17 7:-1
pakai batu	4:32
pakai benang	0:37 2:61
pakai box	2:-1 5:-3 7:42
pakai buat	3:5 5:-22
pakai busa	4:35
pakai celana	5:9
pakai cuka	2:4
pakai daun	2:29
pakai di	0:17 3:-1 4:-12
pakai dulu	2:-42 7:-1
pakai dus	1:28 2:-1 4:10 7:11
pakai ekspedisi	3:-1 5:-15 7:55
pakai es	3:3 5:10 7:1
pakai helm	0:-14 2:3 8:59
pakai hp	2:-17 5:2
pakai ini	0:-45 2:-35 3:-1 4:11 5:-53 7:-17 8:-15
pakai itu	2:-11 5:-3
pakai jadi	4:-1
pakai jari	0:23 2:-22 5:-1
pakai kalau	2:-24
pakai kapas	0:1 7:16
pakai kardus	1:5 2:-1 3:-1 4:-27 7:15 8:36
pakai karet	2:1
pakai ke	0:4 5:28 7:-6
pakai kerja	0:18 4:33 5:45
pakai kertas	2:37 4:-4
pakai kode	1:51 6:18
pakai koin	0:26 4:-6 7:28
pakai kok	5:40 6:1
pakai kondangan	4:2 5:25
pakai kotak	0:-5 7:12
pakai kunci	0:6 3:16 5:18 7:2
pakai kurir	7:40 8:-1
pakai lamaran	1:4 5:35
pakai lilin	2:44 3:-13 4:-12 7:-30 8:45
pakai masker	0:-17 3:-11 4:17 5:18 8:74
pakai meteran	0:25 3:52
pakai minyak	3:-1
pakai nasi	0:2 2:59 4:-35
pakai nih	0:6 2:-4 4:8
pakai nulis	2:32
pakai peti	2:-1 3:1 5:-1 7:30
pakai pewangi	3:47 4:-2
pakai reguler	7:30
pakai rok	1:4 2:1 3:-1 4:35 5:-4 6:1
pakai sabun	2:22 5:6
pakai sekarang	0:31
pakai senter	2:4 8:31
pakai sepatu	2:-36
pakai sepeda	2:15
pakai shea	2:-1 3:39 5:-11
pakai size	3:-1
pakai tang	0:23 4:10 6:14 7:30
pakai terus	0:33 4:61
pakai tisu	2:-10 3:-11
pakai truk	0:-1 1:6 7:25
pakai ujungnya	4:1 5:20
pakai voucher	1:38 3:-16 6:80 7:27
pakai warna	0:-75 3:-33 5:-1
pakai wudu	3:25 4:12
pakai ya	0:20 4:1 5:5 6:3
pakai yang	0:-35 1:-2 2:-11 3:-7 4:-28 5:23
pakaikan	2:-1 4:17
pakainya	2:-19 3:32 4:-37 5:155 6:-4 8:-6
pakainya buat	2:25 3:1 7:8
pakainya yang	5:35
pakai~	2:-37 3:31 4:-1 5:155 6:-4 8:-15
pakan	7:20
pakan ini	5:20 7:35
paka~	0:62 1:24 2:62 3:15 4:36 5:52 6:9 7:20 8:-59
pakde	5:6
pakein	0:26 3:-7
paket	0:-14 1:42 2:-64 3:-90 4:54 5:-33 6:142 7:33 8:-27
paket #n	1:10 3:-1 6:5
paket $	1:10 5:-16
paket hemat	4:-2 6:10
paket lengkap	8:-1
paketnya	1:2 2:-1 4:-10 7:57
paket~	0:-4 1:3 2:-6 3:-19 4:-46 6:54 7:41 8:-5
pake~	0:14 2:6 3:-25 4:23 7:-2 8:-43
paksa~	2:-21 5:-12 8:42
paku	2:4 3:22 4:-2 5:-12 7:77 8:-1
pak~	2:1 7:25
pala	0:-12 2:29 5:-1
palang	3:-1 4:4
palangnya	3:-13 4:12 6:6
palang~	3:-13 4:12 6:6
pala~	1:19 2:25 3:-28 4:75 6:61 7:-36
palembang	1:-3 5:-1 7:2 8:6
paling	0:-3 1:57 2:77 3:-24 4:-21 6:1 7:47 8:-59
paling #n	2:-23 4:2 7:42
paling atas	1:51 5:32
paling bagus	2:3
paling cair	2:27
paling enak	2:8 8:-7
paling lambat	6:32 7:82
palsu	2:159 3:12 4:-59 5:-48 6:40 7:192 8:-10
palsu $	2:3 7:-8
palsu biasanya	2:55 3:-11 7:1
palsu di	2:6
palsu duit	3:3
palsu itu	3:41
palsu tidak	0:1 7:52
palsu uang	1:9 3:-13 4:-11 5:-17 6:20 7:33
palu	0:3 2:36 3:-22 4:-78 8:37
pal~	1:14 4:16
panas	0:-34 1:39 2:113 3:4 4:-18 5:27 6:-46 7:-60 8:26
panas #n	2:-23 4:25 5:38
panas $	0:8 4:44 5:1 8:-2
panas bikin	2:6 4:-5
panas di	1:1 4:46 5:36
panas ini	8:-22
panas kali	8:12
panas sekali	3:-1 4:-40 8:65
panas seperti	2:1 8:-1
panas tidak	0:-1 2:1 3:4
panas ya	8:17
panasin	2:38 4:-42 7:-1
panasin dulu	4:-1
panasnya	2:-27 3:-10 4:23 5:-60 8:32
panasnya rata	2:-1 4:1 5:-61
panasnya seperti	8:42
panas~	0:-10 2:46 3:1 4:17 5:-30 8:34
panci	0:-4 1:-5 2:1 3:-18 4:45 6:-1 7:-4 8:-29
panci dari	3:-1 4:-12
panci gosong	0:2 4:11
panci presto	3:3 4:16
pancinya	2:6 4:1 5:1
panci~	2:6 4:1 5:1
panc~	0:-4 1:-5 2:1 3:-18 4:45 6:-1 7:-4 8:-29
panda	0:-1 2:-11 3:47 4:-10 8:-32
panda $	2:-3
pandai	2:10 3:45 7:9
pandai sikek	3:48 7:12
pandan	0:24 1:-1 3:9 5:-15 7:1 8:-2
pandan sama	2:7 7:-1
pandang~	0:-1 4:6
panda~	2:10 3:45 7:9
pandemi	2:4 6:-17
pandem~	2:4 6:-17
pand~	0:24 1:-1 3:9 5:-15 7:1 8:-2
panen	2:10 5:6
panen cabe	5:7 8:-24
pang	1:11
panggang~	4:7 8:16
panggil	1:38 8:1
panggil~	2:5 5:2 8:-4
panggung	0:18 5:13
panik	2:73 3:-1 4:-9 8:-16
panjang	0:-8 1:36 2:-27 3:41 4:50 5:13 6:-40 7:-48 8:5
panjang #n	1:35 3:37 4:-27
panjang #nn	1:-1 2:-3 3:66 4:3 5:-1 6:-1 7:-1
panjang $	3:-2 5:14 8:-1
panjang jadi	0:-14 1:25 3:-85 5:59
panjang ke	2:5
panjangnya	3:41 4:19 5:3
panjangnya #nn	3:1
panjang~	2:2 3:23 4:32 5:39
panjat	2:2 8:19
pantai	2:9 3:-3 4:-8 5:29 8:18
pantat	0:-2 3:53 4:50 5:57 8:-4
pantat tidak	2:-16 4:29 5:60
pantatnya	3:19
pantat~	3:19
panta~	2:9 3:-3 4:-8 5:29 8:18
pantes	3:-1
pantofel	2:9 3:-1 5:1
pantul~	2:14 4:43
pantun	2:52
pantun dulu	2:52
pantura	5:14
papa	2:-10 3:19 4:7 8:1
papan	2:-1 4:-4 7:-1 8:-7
papannya	3:19 7:34
papan~	3:19 7:34
papua	4:-11 7:2 8:1
pap~	2:-1 4:-4 7:-1 8:-7
paraben	3:5
parah	0:-15 3:-15 4:-20 5:-1 7:-2 8:-41
parah ini	0:-1
paralon	4:-20 7:18
paralu	0:6 2:-9 4:53 5:17
parasut	0:16 1:23 3:63 4:25 6:16
parasut jadi	3:7 4:2
pareum	8:-13
parfum	0:-1 2:58 4:-58 5:-2 6:6 8:-10
parfum itu	2:-7 4:-3
parfumnya	0:-42 4:-1 5:-4
parfumnya sudah	0:-1
parfum~	0:-42 4:-1 5:-4
paris	2:5 4:-25
parkir	2:-15 7:-4 8:79
parkiran	2:-5 3:-8 8:59
parkir~	2:-5 3:-8 8:59
paro~	2:1 3:-11 4:-2 5:-1 6:36 7:-1
paruh~	2:-1 3:18 6:38
parut~	2:23
pas	0:66 1:25 2:48 3:98 4:97 5:121 6:-31 7:-1 8:-94
pas $	1:-1 3:-34 6:-12
pas aku	0:6
pas badan	2:2
pas banget	3:33 4:38 5:15
pas bayar	1:4 5:-14 6:2
pas buat	0:82 1:-15 2:-54 3:67 4:-3 5:102
pas datang	3:-1 4:18 7:7
pas dibuka	3:-1 7:1
pas hari	1:20 5:17
pas jalan	3:-6
pas kali	0:26 4:43 5:48
pas kering	2:1 5:12
pas kulit	2:16
pas kurir	2:2 5:-1 7:37
pas live	3:-1 5:-1
pas malam	4:-1
pas musim	2:-14
pas naik	3:13 4:7 5:63
pas pakai	0:16 5:14
pas sampai	2:-8 3:40 7:6
pas saya	2:7
pas tanggal	2:-1
pas tidak	2:10 4:-28
pas turun	1:2 2:6 3:-1
pas untuk	2:-1 3:8 4:-9 5:-1
pasa	2:17 8:26
pasang	0:140 1:1 2:13 3:-74 4:28 5:1 6:86 7:-20 8:40
pasang $	3:-1 6:-1
pasang di	0:6 3:-16 4:-14 5:19 6:39 7:-1
pasang lagi	8:64
pasang ya	4:16
pasangan	5:5
pasangin	0:13 2:-3 3:43 5:42
pasangin ke	0:13 2:-3 3:43 5:42
pasang~	0:3 1:27 3:10 4:-13 5:49 6:86 8:-1
pasar	0:6 1:-24 2:8 3:-5 4:-50 5:-9 6:-11 7:73 8:58
pasar $	8:16
pasar itu	2:-37 3:32 7:12
pasar loak	2:35 8:-27
pasar minggu	2:33
pasar sebelah	0:2 4:-4 7:1
pasar senen	2:-3
pasaran	0:19 2:-35 3:33 4:2 5:-8 7:153
pasar~	0:19 2:-35 3:33 4:2 5:-8 7:153
pashmina	2:4
pashminanya	6:7
pashmina~	6:7
pasien	3:-1 5:30
pasir	0:-16 2:88 3:36 4:-1 6:21 7:-24 8:-3
pasir ini	2:11 4:5 5:30
pasirnya	2:-20 3:-1 4:9
pasir~	2:-13 3:-1 4:8 7:-1
pasmina	0:17 2:34
pasta	2:2 4:-4
pasta gigi	2:1 4:-4
pasti	0:-5 1:-1 2:5 3:-16 4:11 6:-9 7:-8 8:38
pasti suka	4:3 5:28
pasti~	5:-22
past~	0:-5 1:-1 2:5 3:-16 4:11 6:-9 7:-8 8:38
patah	1:-9 2:64 3:12 4:-77 7:82
patah $	0:7 1:-1 2:5 3:-5 4:-62 6:2 7:90
patah kita	3:29
patahin	0:2 2:-7 4:7
patah~	0:88 2:-8 3:-13 4:153 8:-7
pati	3:79 7:10
patokannya	2:16 4:-4
patokan~	2:16 4:-4
patu~	0:-5 1:-5 2:56 3:-18 4:-57 6:-2 7:-20 8:-63
paud	1:2 5:43
paud $	5:2
payakumbuh	0:23 2:-7 3:2 4:35 5:1 7:-10
payung	0:57 3:-30 4:12 8:-1
pcs	0:-9 1:-6 2:-1 3:-4 4:-27 6:72 7:-13
pe	1:24 2:7 7:-2 8:34
peach	0:1 3:13
pear	2:2 5:-10
pecah	0:19 1:4 2:17 3:-21 4:-3 6:-9 7:186 8:-58
pecah $	1:3 2:20 4:-24
pecah di	2:-11 5:-12 7:18 8:-3
pecah diganti	2:-4 4:17
pecah kena	2:16 5:-8 7:-2
pecah kita	1:12 2:-1
pecah ya	7:1
peci	1:6 2:-1 6:43
pedas	1:-4 3:2 4:3 5:-17 6:74 7:-1 8:-5
pedasnya	2:-45 3:39 4:98 7:-19 8:-27
pedasnya ada	3:36 5:5
pedasnya level	8:-1
pedasnya naik	0:5 2:-2 4:49 5:-3
pedas~	2:-45 3:39 4:98 7:-19 8:-27
peda~	0:-1 2:23 3:-11 4:9 5:-5 6:-1 8:44
pedes~	1:21 8:8
pegal	0:-21 1:-1 2:-19 4:16 6:-2 7:-10 8:94
pegal $	3:26 4:15 5:-9 7:-1
pegal pas	3:-7
pegang	0:-36 1:-1 2:50 4:-3 6:1 7:-22 8:43
pegang ini	5:-1
pegang pensil	2:9 3:9 4:12 5:22
pegangan	3:-1 4:14 5:-1
pegangannya	3:-4
pegangan~	3:-4
pegangin	8:-23
pegang~	0:-7 2:42 3:-22 4:42 5:18 7:-1 8:-33
pegawai	3:14 4:-18 5:27
pegawa~	3:14 4:-18 5:27
pejuang	5:88
pekalongan	1:20 3:32
pekalong~	1:20 3:32
pekanbaru	3:30 7:40 8:-15
pekat	0:24 3:-1 4:19 5:-11
pelabuhan	2:7 8:11
pelabuhan $	2:-4 8:12
pelabuh~	2:7 8:11
pelajar	5:19 6:-9
pelan	0:73 1:-10 2:89 3:-12 4:36 6:8 7:-29 8:-57
pelan $	0:2 2:8 5:-5 7:-1 8:-15
pelan jadi	0:6 2:-34 4:6 5:7
pelan ke	2:4
pelan tidak	2:12 3:-4 4:-1 5:-1
pelanggan	7:-4
pelanggan minta	7:-2
pelangg~	7:-4
pelang~	8:18
pelat	3:20 4:31 5:1 7:2
pelaut	2:12
pelembab	3:14 5:-5
pelembut	2:1
peleset~	0:-9 3:59 4:38 5:53
pelindung	2:20
pelipis	0:1 2:17 4:23
pelit	6:-17 8:-7
pel~	0:63 1:-11 2:79 3:-1 4:41 6:6 7:2 8:-64
pemadaman	0:18 5:4 8:2
pemadam~	0:18 5:4 8:2
pemanasan	1:16 2:48 4:-6
pemanas~	1:16 2:48 4:-6
pemanis	3:4 4:2
pemanis buatan	3:4 4:2
pembayarannya	1:53 2:-20
pembayaran~	1:53 2:-20
pembeli	3:-38 4:-3 5:-1 6:55 8:-1
pembeli $	3:-25 6:7 7:7
pembeli pertama	1:-8 3:-4 4:-6 6:-1 7:-3
pembelian	1:10 5:-16 6:51
pembeli~	1:10 4:-8 5:-16 6:50 7:1
pembel~	3:-38 4:-3 5:-1 6:55 8:-1
pembersih	2:4 4:1 5:-3 6:4 7:-5
pempek	2:24 3:15 5:-1
pemula	0:-9 2:86 4:8 5:216 7:-16 8:-4
pemula $	3:4 5:26
pemula pun	0:-1 4:39 5:86 7:-2
pemutus	2:33
pemutus arusnya	2:33
penari	3:9 4:4 7:-1
penar~	3:9 4:4 7:-1
penasaran	7:-3
penasar~	7:-3
pencet	0:136 1:348 2:-4 3:30 5:17 6:99 7:4 8:-15
pencet $	1:53 3:1 5:-16 6:24 7:-3
pencet beli	1:74 2:-13 4:-8 6:-14 7:50
pencet ikuti	0:-1 1:49 3:26
pencet keranjang	1:1 3:22 4:-4 6:7 7:2 8:-6
pencet keranjangnya	1:7
pencet lagi	0:5 1:-6 2:34 3:-8
pencet nomor	1:33 6:24
pencet sekali	1:-3 3:23 4:6 5:11
pencet tombol	1:52 2:-17 5:1 6:10
pencet tombolnya	0:13 4:51
pencet~	1:103 2:-7 3:-28 6:9 7:1
pendaki	4:30 5:19 7:2
pendak~	4:30 5:19 7:2
pendek	0:-22 1:4 2:-22 3:32 4:93 5:-15
pendek kelihatan	2:-1 4:19
penerbit	2:8 3:-7 7:15
pengajian	0:-8 1:2 3:-1 4:-2 5:64
pengaji~	0:-8 1:2 3:-1 4:-2 5:64
pengantin	2:27 3:-23 4:10 5:26 7:-9
pengantin baru	2:-7 4:25 5:4
pengantin yang	2:-2 3:-10 5:33
pengant~	2:27 3:-23 4:10 5:26 7:-9
pengawet	3:10 4:-66 5:-15 7:-2
pengen	0:-17 1:-1 2:-45 3:1 4:-21 5:-13 6:-25 7:-1 8:-35
pengen aku	8:-50
pengen bikin	4:-7 5:-37
pengen punya	2:-2
pengennya	2:-7
pengen~	2:-7
penggaris	2:14
penghapus	2:-11
pengingat	1:29 2:1
pengiriman	0:-13 7:8
pengirimannya	7:71
pengiriman~	7:71
pengirim~	0:-13 7:8
peng~	5:-43
peninggalan	0:6 4:21
peninggal~	0:6 4:21
peniti	0:1 2:7 4:7
peniti $	4:11
penit~	0:1 2:7 4:7
penjahit	3:-5 4:-6 7:1
penjual	2:43
penonton	0:-25 2:7 4:-1 8:-27
penontonnya	0:-8 1:-2 2:-16 3:-5 4:-1 6:-18 8:-52
penontonnya naik	2:-7 8:-11
penonton~	0:-8 1:-2 2:-16 3:-5 4:-1 6:-18 8:-52
pensil	0:-1 1:-18 2:76 4:37 5:62 7:-3
pensil #n	2:11
pensiun	2:58 4:-27 5:-28 8:-4
pensiun $	2:-6 5:-27
pentas	1:49 5:59
penting	1:19 4:-1 5:-38
penuh	0:1 1:13 2:41 3:10 4:58 5:-7 6:52
penuh $	1:14 2:-36 3:52 4:97 6:-3
penuh hari	6:29 8:-46
penuh jadi	3:22 5:-1
penuh sampai	2:1 4:-42
penutup	1:-14
penyakit	2:14 8:-17
penyanyi	2:62 3:-2 4:11 6:38 8:11
penyany~	2:62 3:-2 4:11 6:38 8:11
penyedot	4:43 5:53
penyok	1:4 2:-8 3:-35 5:-5 6:37 7:155 8:-6
penyok $	4:19
penyok di	3:-4 4:-13 6:51 7:13
pepaya	2:16
per	1:-24 2:-4 3:16 5:15 7:67
per botol	3:-10 4:-1
perah	2:24
perang	2:4 4:-3
perasaan	2:-3 8:-27
perasan	3:-5 4:1
perasa~	2:-3 8:-27
peras~	3:-5 4:1
perawat	3:-13 4:8 5:64
perbaik~	1:-64 2:-8 8:-1
percaya	2:-46 3:-1 5:-13 8:-7
percaya $	0:1 2:-5
percikannya	0:20 4:-3 7:-1
percikan~	0:20 4:-3 7:-1
percuma	3:14 8:-2
peredam	5:59
peredam bising	4:2 5:14
perekat	3:-1 7:-13
perempat~	0:5 2:-12 3:3 4:-3 5:29 6:66 7:-3 8:-32
perempuan	2:-22 5:-17
perempu~	2:-22 5:-17
peres	0:1 4:1
peres~	2:20 3:2
pergelangan	0:1 2:61 7:-1 8:-2
pergelangan tangan	2:-1 4:-20
pergelangan tangannya	2:11
pergelang~	0:1 2:61 7:-1 8:-2
pergi	2:8 4:2 8:-4
perg~	2:8 4:2 8:-4
perhatiin	0:60 3:-1
perhati~	0:60 3:-1
perih	0:2 2:-46 4:64 6:-1 7:-1 8:119
perih $	0:4 2:-1 8:63
perih di	2:-14 4:17 5:6
periksa	6:2 7:55
periksa~	2:-1 6:8 7:37
perjalanan	0:19 2:-12 4:79
perjalan~	0:19 2:-12 4:79
perlu	0:-11 1:-7 2:-11 3:1 4:54 5:25 6:1 7:-3 8:-4
perlu bolak	3:-11
permen	0:8 2:20 8:2
permukaan	2:31
permukaannya	1:20 3:44 4:1 5:20 7:1
permukaan~	1:20 3:44 4:1 5:20 7:1
permuka~	2:31
pernah	0:-87 1:-11 2:107 3:-50 4:-99 5:-37 6:-35 7:-59 8:-106
pernah ada	2:-15 7:-2
pernah beli	2:21
pernah bilang	2:-12
pernah diskon	2:-1 6:-12
pernah jatuh	7:-1
pernah jual	2:-1
pernah ketipu	2:23
pernah kirim	2:12 7:-2
pernah pakai	0:-8 2:-8
perpus	4:12
persebaya	2:-1 4:-1 8:47
persen	2:16 3:-8 4:7
persia	3:-13 4:8 5:33 8:-4
persis	0:19 3:1 4:16 7:62
persis di	0:23 3:-8 4:22 7:45
pertama	0:-6 1:40 2:41 3:-2 4:3 5:35 6:144 7:45 8:-12
pertama $	1:-1 2:7 4:-1 5:6 6:1 7:17
pertama dapat	4:1 6:4
pertama jangan	1:9 3:16 5:1 6:1
pertama kali	2:7 4:-5
pertama kita	2:-1 7:46
pertama masuk	0:1 8:16
pertama~	2:20
pertanyaan	5:-17
pertanyaannya	2:-1 4:-9 5:-23
pertanyaan~	2:-1 4:-9 5:-23
pertanya~	5:-17
pertiga~	0:-2 2:29 3:41 6:36
perti~	0:-38 1:-12 2:-31 3:-20 4:-42 5:-27 6:-10 7:-23 8:35
pert~	0:7 1:-50 3:-18 4:52 5:35 6:-7 7:-10 8:13
perut	0:-11 1:-1 3:65 4:57 5:99 6:-1 7:-11 8:-1
perut $	3:11 4:46 5:29
perut kosong	2:4
perut maju	3:12 5:26 8:-3
perut tidak	2:-1 3:-3 4:15 5:24
perutnya	1:20 3:-24 4:6 5:45 8:-1
perutnya masih	5:11
perutnya tidak	1:26 4:-1
perut~	1:20 3:-25 4:-11 5:38
pesan	0:-16 1:156 3:-4 4:-37 5:3 6:44 7:25 8:-2
pesan saja	1:28 2:-2 4:-1
pesan sekarang	0:-2 1:70 4:-1 6:17 7:68
pesanannya	1:20
pesanan~	1:20
pesantren	4:-15
pesawat	3:2
pesenan	0:-12 2:-1 7:16
pesenannya	1:3 7:36 8:-1
pesenannya sudah	7:13 8:-1
pesenan~	1:3 7:36 8:-1
pesen~	0:-12 1:22 2:-11 3:20 7:68 8:-1
pesing	3:-1 4:20
pesta	0:7 2:-10 4:-7 5:24 7:15
pesta $	7:18
pesta adat	0:13 3:-9 4:-35 5:16
pes~	0:-20 1:181 3:-4 4:-62 5:5 6:42 7:46
pet	3:41 4:23
peta	0:-1 4:17 7:-5
petak	2:-1 5:12
petani	2:1 4:9
petan~	2:1 4:9
peti	5:-1 7:33
peti kayu	7:22
petite	3:13
pewangi	0:11 3:81 5:31 7:4 8:-8
pewangi $	0:23 3:58 4:-1 5:2
pewangi tanpa	3:1 7:13
pewang~	0:11 3:81 5:31 7:4 8:-8
pewarna	7:11
peyang	2:-1 3:2 4:11 5:-2
ph	0:7 3:53 4:-25 7:19
phnya	1:-2 3:66 6:-40 7:1
phnya #n	1:-2 3:66 6:-40 7:1
phylon	0:25 3:10 5:7
piara	1:24 5:22
pijat~	2:14
pijet	0:8 8:-16
pijet~	4:30 5:-2
pijit	1:26 5:7
pikeun	5:94 8:-10
pikirin	1:-69 7:-1
pikir~	1:-72 2:-7 3:-5 5:-1 7:-2
pilek	0:-59 2:-33 4:-13 8:118
pilih	0:-21 1:342 2:16 3:8 4:-27 5:33 6:65 7:-26 8:-18
pilih $	1:10 2:-4 5:-7 7:-10
pilih bayar	1:-29 6:-1 7:30
pilih di	1:35 3:44 5:-16
pilih sesuai	2:1
pilih size	1:14 2:-33
pilih ukuran	1:9 3:11
pilih warna	5:20 6:1
pilih warnanya	1:2 3:1
pilih yang	1:14 3:-5 5:25
pilihan	2:12
pilihin	2:-6
pilih~	1:29 2:1 5:2 7:39 8:-12
pin	0:-27 1:102 2:-8 4:-6 5:5 6:27 7:-12 8:-23
pinang	8:6
pindah	0:-26 1:-13 2:67 3:9 4:-52 5:3 7:4 8:60
pindah $	2:1 3:-1 4:-33 7:13 8:34
pindah ke	1:-3 2:31 3:7 4:3 5:5
pindahan	2:-1 3:-7 4:-2
pindahin	8:21
pindah~	0:-1 1:-1 3:-10 7:-1 8:15
pinggang	0:2 1:17 2:79 3:41 4:103 5:-12 7:-21 8:-54
pinggang #nn	3:55 4:43 5:-39
pinggang $	2:15 3:-6
pinggang jadi	2:17 4:-8
pinggang tidak	0:16
pinggangnya	2:-23 4:108 5:29 8:-3
pinggangnya karet	3:1 4:1
pinggangnya lebar	5:23
pinggang~	0:-1 2:-24 3:-1 4:108 5:25 8:-3
pinggir	0:-12 1:-1 2:72 3:-22 4:74 7:-1 8:-1
pinggir jadi	2:-8 3:-9 4:15 7:1
pinggirannya	3:-6 4:1 5:-39
pinggiran~	3:-6 4:1 5:-39
pinggirnya	2:1 3:-11 4:2 5:-1 7:19
pinggir~	3:-11 4:2 5:-30 7:13
pinggul	0:-52 2:55 3:62 4:13
pinggulnya	1:-1 2:34
pinggulnya lebar	2:6
pinggul~	1:-1 2:34
ping~	0:-1 2:-1 3:38 5:28 6:-8 7:3
pinjam~	2:-3
pinjem	3:-1 4:-1 8:109
pinjem tisunya	8:40
pinjeman	2:1 8:-1
pinjem~	4:-8 5:-1 8:-14
pink	0:23 2:-12 3:65 5:-19 7:16 8:-15
pinknya	2:3
pink~	2:3
pinter	2:3
pintu	0:-13 1:-1 2:-8 3:-38 4:-9 5:-41 7:-1 8:20
pintu kulkas	2:-5
pintunya	3:-1 4:12 5:-1 6:7 8:29
pintu~	3:-1 4:12 5:-1 6:7 8:29
pinus	2:-1 3:8
pinus #nn	3:7 5:1
pipa	4:-20 7:17
pipa paralon	4:-20 7:18
pipet	0:24 2:1 4:-1 6:-6 7:-28
pipi	0:80 2:-38 3:9 4:71 7:-23 8:-11
pipi $	4:-2
pipi kiri	0:8 2:-1
pipi yang	0:1
pipinya	2:21 4:1 5:4 8:-1
pipi~	2:8 4:8 8:-1
piring	0:22 1:65 2:21 3:38 5:-40 6:14 8:-20
piring tuh	0:23 4:25 7:-1
piringnya	2:14 8:-20
piring~	2:35 8:-20
pirt	3:11 7:3
pisah	3:-34 5:31 6:56
pisah~	0:5 2:109 3:-37 6:24 7:-5
pisan	0:-1 2:-14 3:-12 4:3 5:-8 6:-2 7:-2 8:25
pisan $	8:18
pisan buat	4:3 5:1
pisan euy	8:-4
pisang	3:1 4:-2
pisau	2:89 4:4 7:3 8:-1
pisaunya	8:-23
pisau~	8:-23
pis~	0:-1 2:-14 3:-12 4:3 5:-8 6:-2 7:-2 8:25
pita	1:21 3:-48 4:2 5:52 7:-6 8:-12
pitih	3:25 7:16
piyama	3:22 4:15 5:23
plafon	8:64
plastik	0:2 2:30 3:69 4:-20 5:-1 7:148 8:-40
plastik $	4:-1 5:-3
plastik abs	3:43 5:18 7:1
plastik komentar	5:7
plastiknya	0:52 2:-6 3:22 5:14 7:8
plastik~	0:52 2:-2 3:21 5:14 7:7
platform	8:-21
please	0:3
pleset~	3:1 4:7
plester	3:-12 4:13
plus	1:-19 2:-20 3:1 4:17 5:26 6:206 7:58 8:-9
plus #n	0:2 3:7 4:6 7:21
plus angkanya	4:20 5:13
plus bonus	3:-8
plus bubble	3:-12 6:34
plus garansi	6:1 7:1
plus kardus	2:-1 3:14 7:14
podo	2:20
pohon	0:32 2:2 3:-1 8:2
pohon itu	2:1
pojok	0:1 1:52 2:-28 4:-10 5:28 6:27 7:28 8:-8
pojok kiri	1:23 3:-1 5:10 6:12 7:1
pojokan	8:-11
pojo~	8:-11
pokoke	3:-1 4:-1 5:-11 8:-27
pokoknya	0:-17 1:-30 2:-67 3:-49 4:-70 5:-41 7:-30 8:-62
pokoknya $	0:-2 2:-1 5:-2 8:-2
pokoknya yang	1:-12 7:-1
pokok~	0:-17 1:-30 2:-67 3:-49 4:-70 5:-41 7:-30 8:-62
pokona	8:-17
pokona mah	8:-6
pol	8:-1
polar	3:47 5:8
polarized	2:6 4:60
polisi	3:-11 4:3 5:46 6:2
polisi tidur	3:-11 4:3 5:46 6:2
polis~	3:-11 4:3 5:46 6:2
polos	1:-3 5:-8 6:-7 7:-12
polos $	2:-2 5:4 6:-1
polosnya	1:43 5:10 6:1
polos~	1:42 5:10 6:1
polybag	2:-1 3:1 5:17 7:21
polyester	3:30 5:33 8:-4
pomade	2:-35 4:-1 5:-7 7:-1
pompa	0:1 3:66 5:5
pompa galon	3:15 4:-12 5:16
pompanya	2:10
pompa~	2:10
ponakan	0:-17 2:-4 3:-20 7:-1 8:1
ponakan~	5:1
pona~	0:-22 2:-37 3:-38 4:-24 5:-8 7:-12 8:82
pondok	5:4
poni	4:3 7:-1 8:21
popok	0:-18 2:-1 3:11 4:16 5:-40 6:-8 7:-29 8:-4
popok kain	2:-19 4:39
popoknya	1:30 2:-1 3:31 4:7
popok~	1:30 2:-1 3:31 4:7
pori	0:-16 2:61 4:95 5:-22 6:-11 7:-3 8:-33
pori porinya	0:-1 2:3 3:-6 4:4
porinya	2:34 3:-17
pori~	0:-1 2:21 3:-18 4:9 5:-1 7:-1
port	2:-11 3:95 4:18 6:-2
posisi	0:-3 2:32 3:-1 4:-48 5:-2
posis~	0:-3 2:32 3:-1 4:-48 5:-2
postel	3:56 7:39
pot	0:-30 1:-1 2:-9 3:-16 6:-1 7:-1 8:-33
potnya	2:-37 3:3 4:7 5:7 7:29
potong	0:78 1:-3 2:48 3:-40 4:-1 5:-4 6:220 8:20
potong #pct	3:-4 5:1
potong #rp	1:56 2:-12 3:10 5:-43 6:109 7:45
potong $	6:14 7:2
potong miring	2:26
potong rambut	2:7 8:3
potongan	1:68 2:-24 3:-1 4:20 5:-16 6:143 7:-1 8:-18
potongan #pct	1:3 5:-1 6:31
potongan #rp	0:1 2:-1 3:6 5:-1 6:78 8:-1
potongan ongkir	1:14 6:-1
potongannya	1:-6 2:-21 4:18 6:1 7:2
potongan~	1:-6 2:-21 4:18 6:1 7:2
potong~	0:-2 1:17 2:13 3:-32 4:-17 5:-12 6:215 7:2 8:-21
pot~	2:-37 3:3 4:7 5:7 7:29
pouch	0:-2 1:36 3:6 6:9 7:-6
powder	0:-16 4:5 5:23 6:-1
power	0:13 3:13 4:-5 5:13 6:10 7:15
power bank	0:14 3:10 4:-4 5:15 6:13 7:11
powerbank	2:-3 3:23 4:9
powerbank #nn	3:23 4:11
prajurit	2:5 4:-2
praktekin	2:50 4:-25 8:-19
praktek~	0:4 2:70 3:-1 4:-25 8:-20
pramugari	0:-1 2:26 4:11
pramugar~	0:-1 2:26 4:11
pramuka	0:14 3:49 5:46
pramuka $	0:14 3:49 5:46
pra~	1:1 2:-22 3:14 4:13
prematur	3:-1 4:-1 5:-47
premium	2:-1 3:70 4:1
presto	2:5 3:31 4:21
pribadi	2:-2
pribad~	2:-2
primer	0:48 2:-14 4:14 8:-19
print	0:6 1:12 3:-1 4:-13
printer	1:9 3:29 4:2 5:28 6:-5
printer ini	3:10 7:1
printernya	0:20 4:-9 8:-6
printernya aku	0:4 4:-11
printer~	0:20 4:-9 8:-6
printing	2:23
printing belakangnya	2:23
produk	0:-63 2:-34 3:-4 4:-10 5:-49 7:-6 8:-16
produk ini	0:-71 5:-21 7:-1
produk yang	5:-1
produknya	0:-2 1:23 2:-2 7:-1 8:-41
produknya ya	1:15 8:-15
produksi	2:-2 3:61 4:-1 5:-2
produksi $	5:-4 7:-5
produks~	2:-4 3:102 4:-1 5:-30 7:7 8:-1
produk~	0:-2 1:23 2:-2 7:-1 8:-41
profesional	2:-8
program	4:-6 5:24
promo	0:-1 1:-1 2:-7 3:-17 4:-8 5:-1 7:-12 8:-77
promo beli	6:9
promonya	8:-12
promo~	8:-12
proses	3:-5
protein	3:37 4:44 5:-18 6:-10 7:-6
protein #pct	3:37 4:44 5:-18 6:-10 7:-6
proteinnya	3:9 7:5
protein~	3:9 7:5
protes	2:-3 4:10 5:-9
prote~	3:37 4:44 5:-18 6:-10 7:-6
proyek	0:8 1:8 2:-13 3:22 4:14 5:123
proyek $	1:18 6:1
psi	2:-1 3:9 4:-14
pu	2:9 3:2 4:-1 5:-3
puasa	0:-12 1:-7 3:8 4:13 5:103 7:-1 8:71
puasa $	4:12 5:30
puasa senin	4:34 5:22
puasa ya	8:24
puaso	4:12 5:20
pucet	2:11 5:-1
pudar	2:105 3:7 4:58 5:29 7:-16 8:-5
pukul~	8:40
pula	0:-1 2:-1 3:-7 4:-2 5:-1 8:34
pula $	3:-7 4:-2 5:-1 8:34
pulang	0:-74 2:4 3:15 4:22 5:-12 6:-1 7:-58 8:163
pulang $	0:-11 8:11
pulang bawa	1:1 2:37 5:12
pulang dari	2:-14 5:-1 8:54
pulang kampung	2:-1 3:14 4:17 5:17
pulang kantor	3:18 4:32
pulang kerja	3:13 4:17
pulang pergi	4:4
pulangnya	8:50
pulang~	8:50
pulau	1:-7 3:-10 6:33 7:56
pulpen	2:12 7:-1
puluh	1:1 6:37 7:-1
puluhan	3:12 5:23
puluh~	3:12 5:23
pump	0:1 4:-4 7:1
pumpnya	3:-5
pump~	3:-5
pun	0:3 1:-17 2:-65 3:76 4:222 5:13 6:-47 7:-42 8:-107
pun $	0:9 4:-1
pun aman	3:33 4:13
pun kita	3:-2 7:2
pun punggung	3:11 4:1
pun sekali	0:-1 3:8 4:1 5:32
pun sudah	4:-9
pun tak	2:3 3:53 4:5 8:-9
pun tangan	3:44 5:-1
pun tidak	0:-3 1:-2 2:-53 3:21 4:44 5:5 7:55 8:-13
puncak	3:37 4:-3 6:-1 8:31
pundak	0:1 3:2 4:37 8:-1
pundak tidak	3:-24
punggung	0:-3 2:41 3:37 4:77 5:-40 7:-14 8:25
punggung $	3:10
punggung tangan	3:-14
punggung tidak	0:-1 2:1 3:71 4:35 5:-21
punggungnya	0:-8 1:39 2:-2 3:23 4:36 5:11 6:17 7:15 8:-2
punggungnya tidak	3:25
punggung~	0:-6 1:38 2:-4 3:22 4:42 5:10 6:17 7:14 8:-4
punten	1:1
punya	0:-1 1:-21 2:75 3:-42 4:-21 5:98 6:-9 7:51 8:-83
punya $	2:-11 3:-1 4:-5 5:-60 7:32
punya anak	5:12
punya dapur	2:36
punya ibu	2:-1 8:-3
punya kak	2:-3
punya kami	0:19 2:32 5:-1 7:44
punya kantor	5:-5
punya kita	0:15 1:-5 2:107 3:16 4:27 5:-1 7:135
punya kulkas	7:-15
punya maag	5:6
punya pak	2:-17
punya saya	2:-11
punya warung	5:12 7:-2
pupuk	0:-11 1:13 2:100 5:38 7:13 8:-1
pupuk ini	2:11 4:7 5:8
pupuknya	2:-29 3:5
pupuk~	2:-29 3:5
pupu~	4:-5 8:1
pura	0:-8 2:-1 3:-1 4:-1 5:51 7:-22
pusat	2:-10 7:-19
pusing	1:-1 2:-19 3:16 4:-6 7:-14 8:9
pusing $	1:-1 2:-21 3:-16 4:-21 5:11 7:-4 8:20
pusing di	2:-2 3:62 4:1
puskesmas	2:1
putar	0:21 3:-5 4:-14
putarannya	4:2
putaran~	4:2
putar~	2:6
puter	0:135 2:76 3:-29 4:-4 5:20 7:-6 8:-3
puter pelan	2:10
puter~	0:44 1:-1 2:14 3:9 5:-12 7:33 8:31
putih	0:36 1:-27 2:30 3:61 4:-16 6:-8 7:21 8:-3
putih #n	3:10 4:12
putih #rp	3:-14
putih $	0:-4 3:-2 8:60
putih di	2:1 5:12
putih kalau	7:41
putih sama	3:40 4:20 5:6
putih semua	0:4
putih telur	2:2
putih tulang	2:-1 3:27 4:5 5:32
putihnya	1:7 2:41 5:5
putih~	1:6 2:39 4:-10 5:5
putri	2:5 4:-38 5:13 7:-2 8:5
putri keraton	8:-3
putr~	2:5 4:-38 5:13 7:-2 8:5
putus	0:54 1:19 3:1 4:33 5:-18 6:38
putus $	8:51
putus nyambung	4:24 8:21
putus~	2:-1 4:14 8:8
puzzle	0:5 3:20 4:8 5:17 7:6
pvc	0:3 3:42 4:-1
pvc #n	0:5 3:2 4:-1
quartz	2:5
ra	2:39 4:17 8:-1
ra ada	2:42
rabu	1:9 8:3
rabun	3:10 4:1 5:4
racotta~	2:-15 3:1 4:9 5:8
racun~	2:5 3:10 7:41
radang~	0:-16 2:11 4:-12
radio	8:59
radionya	8:1
radio~	8:1
rafia	2:26
ragam~	0:-19 3:-46 4:-2 5:37 7:23
ragu	1:83 4:20 7:70
rahang	2:5
rahang bukan	2:4
rahasia	2:13 4:15 8:-3
rahasianya	1:24 2:12
rahasia~	1:23 2:8 8:2
rah~	0:-29 1:-11 2:1 3:35 4:95 5:13 6:-28 7:1 8:52
rajin	2:54 5:-2 7:-2 8:-15
rajut	0:31 1:-29 2:35 3:17 4:-13
rajut dulu	0:17 2:34
raj~	2:54 5:-2 7:-2 8:-15
rak	0:1 1:22 2:-7 3:63 4:-20 5:-17 7:-36 8:-34
rak $	1:-1 2:1 7:-1
rak atas	4:-1 5:-6
rak ini	1:8 5:-7 6:8
rak sepatu	3:3 6:-1
raket	1:7 2:-4 4:-27 6:-1 7:5
raket karbon	5:1
raketnya	0:-34 2:-1 3:-20 4:-1 8:-3
raket~	0:-34 2:-1 3:-20 4:-1 8:-3
rakit	0:9 7:-33 8:-16
rakitan	3:45
rakit~	1:1 3:26 7:1
raknya	0:2 4:4 7:-11 8:-3
rak~	0:21 1:-3 2:5 3:-33 5:-1 7:-22 8:30
ram	0:-2 2:37 3:28 6:-5
ram #n	2:10 3:19 5:-1
ram #nn	5:8
ramai	2:2 4:-27 5:-8 8:21
ramas~	3:24 4:46 5:-11 8:-23
rama~	2:2 4:-27 5:-8 8:21
rambat~	4:17
rambut	0:3 1:-12 2:76 3:28 4:10 5:-5 6:22 7:-37 8:-18
rambut aku	0:16 2:-1 4:-12 6:21 8:45
rambut keriting	4:-1 5:16
rambut kusut	2:-9 3:22
rambut mbak	2:-13
rambut rontok	2:22 3:2 4:37 5:-18
rambut tebal	5:-1
rambut yang	2:-1 3:-3 4:49 6:6
rambutan	3:1 8:30
rambutku	1:-2 2:-43 7:-1 8:31
rambutnya	1:2 2:68 3:-13 5:27 7:-3 8:-37
rambutnya keluar	4:23
rambutnya rontok	4:-18 5:56 7:6
rambut~	3:-4 4:3 5:22 7:-15 8:24
rame	0:-1 1:-1 2:-3 3:-14 4:-1 5:-12 7:-3 8:34
rame $	5:-3
rame baru	2:3
rami	3:54
ramik~	0:21 1:-15 2:23 3:47 4:71 5:-4 6:6 7:-1 8:-1
ramnya	6:-21 8:-33
ramping	2:-18 3:-3 4:76 5:27
ram~	6:-21 8:-33
randang	3:47 4:54 5:18 6:40
randangnya	0:6 2:-6 4:14 7:17
randang~	0:6 2:-6 4:14 7:17
randu	2:10 3:51 4:-1
rangkanya	3:11 4:-50 7:5
rangka~	3:11 4:-50 7:5
ranjang	0:-2 4:26 5:48
ranjange~	1:33 3:-6
ranjang~	0:-15 1:322 2:-75 3:-44 4:-57 5:18 6:86 8:-79
ransel	1:-4 2:9 3:-25 4:-9
ransel anak	2:33 3:-41 4:-3 5:-21
ranselnya	4:24 7:14
ransel~	4:24 7:14
rantai	0:-7 2:-11 3:35 5:-7 7:31 8:-7
rantai dobel	3:67 7:14
rantai motor	3:1 7:3
rantainya	0:9 6:34
rantai~	0:9 6:34
rantang	3:20
rantau	1:-2 3:-16 5:33 6:1
rantau yang	1:-1 3:-6 4:-1 5:1 6:2
ranta~	0:-7 2:-11 3:35 5:-7 7:31 8:-7
ranting	4:3 5:8
ranu	3:32 8:-1
ranu kumbolo	3:32 8:-1
rapat	0:55 2:43 3:-56 4:158 5:47 7:66 8:-20
rapat $	0:-1 2:20 3:-7 4:43 6:5
rapat jadi	0:-1 2:-47 3:1 4:26 5:-7 7:1
rapat~	2:13 3:-43 4:-25 5:84 6:-1 7:-1 8:-15
rapi	0:-26 2:73 3:-44 4:46 5:-71 7:39 8:-6
rapi $	0:-1 4:9
rapi jadi	4:1
rapi tidak	2:-3 4:1
rapor	5:60
ras	3:39 5:60
rasa	0:13 2:25 3:120 4:7 5:-43 6:35 7:-19 8:-6
rasa balado	4:-5 6:4
rasanya	0:-8 2:18 3:-1 4:-36 5:-6 7:-1 8:5
rasanya $	8:11
rasa~	2:23 3:23 4:25 5:2 7:-9 8:86
ras~	1:7 2:38 3:11 5:9 6:-4 7:-1 8:-15
rata	0:38 2:-7 3:-19 4:139 5:1 8:-6
rata warnanya	1:1 4:32 5:23
rata~	2:-24 3:-1 4:17
rating	2:-1 7:-1
ratingnya	2:-12 3:-2 7:-1 8:-6
ratingnya #n	3:-1 7:-1 8:-5
rating~	2:-12 3:-2 7:-1 8:-6
raton~	2:32 8:-5
ratus	1:4 2:29 4:-1 6:9 7:-1
ratusan	2:6
ratus~	2:6
rat~	0:10 1:17 2:89 4:26 8:-8
rawat~	2:42
raya	4:2 5:10 8:-1
raya $	4:-10
rayap	2:44 3:11 4:-3
rayon	1:1 2:-1 3:138 4:19 5:-25
rayon premium	3:24 4:1
rayon viscose	0:1 2:-1 3:49 4:5 5:-1
rbuk~	4:-1 8:-21
rbu~	1:31 3:-2 6:2
rdus~	7:1
re	2:16
ready	1:44 2:-10 3:61 5:8 6:-1 8:-1
ready $	3:12 5:5
rebah	2:42
rebahan	2:-16 3:2 4:7 5:19 8:45
rebah~	2:-16 3:2 4:7 5:19 8:45
rebus	0:37 2:64 3:-34 5:6 6:10 7:-3
rebus air	6:6
rebus~	2:37
rebutan	1:9 3:-9 5:-18 8:-40
rebut~	1:9 3:-9 5:-18 8:-40
reda	3:17 4:88 5:35
reda dalam	4:38 5:5
redup	2:21 8:1
refresh	0:-6 1:-20 8:30
refund	2:-1 3:-7 6:1 7:56
refund $	4:3 6:2 7:29
refund full	2:-7 7:1
regane	3:-171 4:-7 6:-36
reguler	0:-1 3:-18 5:-1 7:116
reguler $	3:-5 7:71
reh~	3:23 4:1 8:-4
rejeki	2:-1
rejek~	2:-1
rek	0:-4 1:-2 2:-15 7:-19 8:50
rek $	5:-1 8:14
reka~	2:13 5:1
rek~	0:26 4:-19 7:102 8:-4
rem	2:40 3:15 4:-38 8:-18
rem cakram	3:51 4:-8
remah	4:4
remaja	3:-41 4:-10 5:31 7:-1
rembes	2:19
rembes $	2:19
remes	0:35 2:15 4:-20
remotnya	2:-4 3:1 8:-1
remot~	2:-4 3:1 8:-1
rempahnya	2:48 4:30
rempah~	2:48 4:30
remuk	3:-1 4:-16 7:36 8:52
rem~	4:1 5:3
renang	2:23 5:23
rencana	0:-1 8:-1
rencananya	5:-14 7:-1 8:-34
rencananya mau	8:-1
rencananya sih	5:-12
rencana~	5:-14 7:-2
renda	2:31 4:-24
rendah	2:1 3:-16
rendam	2:55 4:-2 8:-4
rendam air	2:23 4:-1
rendang	2:1 7:-35 8:26
rendangnya	3:-6 4:37
rendang~	3:-6 4:37
rendem	2:69 8:-7
rendem air	2:1
rendem~	2:50 4:-8
renov~	8:34
renyah	4:56
ren~	2:-2 8:-42
repeat	5:-2
repotting	8:-35
request	0:45 8:-24
resap~	1:-1 4:1
resep	0:-16 1:15 2:8 3:1 4:27 6:16
resi	1:-1 3:-1 4:-13 7:16 8:-52
resi keluar	6:2 7:57
resinya	5:30 7:48
resi~	5:30 7:48
resleting	3:-3 5:52 6:-5
resleting #n	3:1 5:3 6:-2
resletingnya	0:-8 2:-1 3:-15 4:40 5:35 6:-6 7:15 8:-1
resletingnya di	3:-1 4:51 5:25
resletingnya kita	7:16
resletingnya ngadep	5:5
resleting~	0:-8 2:-1 3:-15 4:40 5:35 6:-6 7:15 8:-1
resmi	1:5 2:-28 3:19 4:-1 5:1 6:5 7:79 8:-6
resmi #n	1:12 2:-5 3:-19
resmi setahun	5:1
resminya	3:33 6:33 7:26
resminya #n	3:49 4:1 6:-5 7:19
resmi~	3:33 6:33 7:26
resm~	1:5 2:-28 3:19 4:-1 5:1 6:5 7:79 8:-6
restock	2:-25 3:8 5:-5
restock $	1:1 2:-1 3:12 8:-1
retak	0:2 1:-3 2:14 3:21 4:13 5:-41 6:-1 7:80 8:-30
retak $	4:49 5:-38
retak rambut	3:14
retaknya	0:31 3:35 4:-17 7:-1
retak~	0:31 3:35 4:-17 7:-1
reta~	0:-7 2:-12 5:31 8:37
retinol	2:34 3:61 5:51 7:34
retinol #pct	3:42 5:16
retur	0:-1 1:3 2:-32 3:-54 4:4 5:-55 7:126 8:-10
retur #n	6:-20 7:10
retur kak	3:-17 7:23
ret~	2:47 5:-1 8:1
reuni	2:38 4:-1 8:63
reun~	2:38 4:-1 8:63
review	2:-9 8:-3
revisi	2:-3 4:34 5:13
revis~	2:-3 4:34 5:13
rewel	4:1
rezeki	3:-1 5:-19 7:-11
rezekinya	5:-15 7:-14
rezeki~	5:-15 7:-14
rezek~	3:-1 5:-19 7:-11
riah~	2:-1 4:-2
rib	3:22 7:5
ribet	0:-1 1:20 3:-6 4:78 8:-6
ribu	1:1 6:2
ribunya	1:65 2:-11 4:11 5:19 6:95
ribunya ada	6:6
ribunya cuma	4:13 6:9
ribunya di	1:11 2:-1 5:36 6:18 7:14
ribut	2:5
ribu~	1:63 2:-13 3:-2 4:10 5:16 6:95 8:-7
rice	1:-1 2:23 3:16 6:2 8:1
rice cooker	2:23 3:17 7:-3 8:1
riding	3:59 5:23
rikil~	2:-3 3:25 4:13 7:29
rinding~	2:-3 8:15
rindu	2:-15 4:-2 8:40
ring	0:-1 4:-8 5:-17 8:16
ring light	8:38
ringan	2:-19 5:-9 6:2 7:-1
ringan $	3:-1
ringat~	0:-31 2:-31 3:78 4:132 5:85 6:-1 7:-27 8:52
ringet~	0:-9 2:-21 3:24 4:40 7:-1 8:33
ring~	0:27 1:-13 2:48 3:33 4:142 5:52 6:11 7:-23 8:-15
ripik~	1:-1 6:57 7:-8 8:-6
ripstop	3:18
risiko	2:8 7:-91
riting~	0:6 2:14 5:33
ritsleting	2:21 4:-2
rius~	0:-5 4:-1 8:48
rja~	1:2 2:1 3:-9 4:12 5:106 6:-13 8:54
roa	2:14 6:5
roban	2:22 8:-11
robek	2:-9 3:40 4:55 7:1 8:-25
robek $	2:-6 3:-1 4:28 8:-20
roboh	2:13 4:22
robotnya	0:2 1:-1
robot~	0:2 1:-1
robusta	1:1 2:1
rob~	2:22 8:-11
roda	0:17 2:17 3:-56 7:27 8:-1
roda #n	2:25 4:-5
rodanya	3:-1 7:14 8:-17
rodanya sudah	3:6 5:1
roda~	3:-1 7:14 8:-17
rok	1:1 2:33
rok $	2:30 6:1
roknya	0:24 8:-3
rokok~	8:56
rok~	0:42 4:2 7:6 8:-5
roll	6:3
roll on	6:3
rol~	3:10 5:-3 7:1
rompi	2:-1 4:13 5:13
romp~	2:-1 4:13 5:13
ronda	2:-2 3:52 5:25 8:14
rongga	3:-2
rontok	1:-15 3:62 4:141 5:1 6:1 7:27 8:-1
rontok di	3:56 4:6
rontok jangan	2:1
rontok karena	3:33 4:26 5:13
rontok pas	4:26 5:-24
rotan	5:37
roti	1:-5 2:40 5:-1 6:-15 7:-1 8:39
rot~	5:37
router	8:-11
rt	0:-42 1:2 3:38 4:1 5:27 8:114
rt $	4:18 5:30
rt lewat	2:-1 8:38
rtas~	0:83 2:43 3:6 4:28 5:-19 6:4 7:66 8:-11
rtifikat~	1:-1 2:-1 3:67 4:-18 5:-8 6:-1 7:198 8:-12
rtua~	2:16 4:39 5:18 6:-1 7:-20 8:11
ruam	1:12 2:20 4:28
ruang	0:25 1:-7 2:22 3:48 4:1 5:16 6:-11 7:4 8:15
ruang itu	2:14 5:9
ruang sebelah	0:24 4:28 8:-8
ruang tamu	0:-13 3:10 6:-1
ruangan	2:7 3:-27 4:2 5:-1 7:3 8:42
ruangan ac	4:27
ruangan ini	8:12
ruang~	2:7 3:-27 4:2 5:-1 7:3 8:42
ruas	2:36
ruas jari	2:36
rubik	2:-11 5:25
rudung~	0:2 2:6 3:13 7:-1
rujak	0:5 2:4 4:5
rukuk	4:34
rumah	0:-1 1:-1 2:-1 3:-72 4:-73 5:63 6:-15 7:18 8:86
rumah #n	3:-1 8:1
rumah $	3:13 6:-1 7:-18 8:74
rumah aku	8:-9
rumah belum	8:10
rumah jangan	7:18
rumah kontrakan	0:8 3:-10
rumah mertua	4:5 5:13
rumah saya	7:-1 8:-76
rumah subsidi	5:9
rumah yang	0:48 2:-2 3:3 4:-5 5:30
rumahan	3:-1 4:-24 5:37 8:-7
rumahan ini	5:10 8:-7
rumahku	2:-3 8:52
rumahnya	0:-4 1:6 2:-4 3:-1 4:16 5:53
rumahnya tidak	1:6 5:1
rumah~	2:-29 3:-6 4:28 5:113 6:-1 7:1 8:24
rumput	1:23 3:25 4:21 5:-1 8:-4
rumput laut	3:66
rumus	2:52 5:17
rum~	0:4 1:-1 2:34 4:1 5:-2 6:8 7:-5 8:-15
rupuk~	2:-8 3:-1 5:-6 6:4 8:2
rusak	0:-15 1:23 2:36 3:3 4:1 5:16 6:24 7:100 8:-10
rusak $	2:43
rusak di	2:-11 4:52 7:1
rusak kirim	3:27
rusak~	3:19 4:-4 8:-1
rut~	2:-11 4:13 5:1
rvice~	3:-15 7:8
rvis~	2:-13 3:-22 4:-25 6:2 7:110 8:-1
s	1:13 2:-1 3:100 4:-10 5:96 6:-1 7:-3 8:-2
s #nn	4:6
s $	3:-3 4:-2
s itu	2:1 3:-18
s m	1:31 3:29
s sampai	3:49 5:39
sabar	0:-16 1:-2 3:-1 4:-2 5:-35 6:-41 7:-37 8:-16
sabar $	0:-6
sabar ya	7:-21
saben	1:-1 2:1 5:1 7:-5
sablon	1:24 3:-1 6:27 7:21
sablonnya	3:36 5:-21 7:-3
sablon~	3:36 5:-21 7:-3
sabtu	1:24 2:-1 4:-4 8:19
sabuknya	2:-1 3:-5 7:-14
sabuk~	2:-1 3:-5 7:-14
sabun	0:-1 1:-13 2:7 3:-26 4:2 5:1 6:36 8:-20
sabun $	2:-8 8:-1
sabun batang	2:5 6:12
sabun cair	6:2
sabun ini	6:-1
sabun wajah	6:19 7:15
safety	2:10
safir	2:48 3:60 4:29
sage	0:20 1:62 2:-1 3:120 4:-14 5:39 6:2 7:-4 8:-1
sage sama	3:35 4:-1
sahur	2:-1 4:11 5:45 8:11
saja	0:-53 1:146 2:40 3:-55 4:23 5:-38 6:-1 7:32 8:-6
saja $	0:-1 1:-57 2:-8 3:-85 4:-43 5:-22 7:-9 8:35
saja ada	3:73 6:12
saja bang	1:2 5:21 6:-2
saja banyak	8:-7
saja biar	1:-4 2:19 3:-1 4:-22 7:-19
saja bisa	0:28 4:1 5:-23 6:21 7:-11
saja checkout	5:-7 6:23 7:-7
saja dari	1:6 4:-3 6:9
saja deh	1:-1 2:-57 8:58
saja di	2:-17 3:43 6:-5 7:39
saja dulu	0:-1 6:-3
saja etalase	1:7 5:-1
saja habis	4:14 5:42
saja itu	4:16 5:2
saja jadi	3:2 5:-1
saja jangan	5:-8 7:6
saja kak	1:-6 2:13 6:-65
saja kalau	2:16 5:9
saja ke	6:-5
saja keranjang	5:5
saja kita	1:-7 2:-17 6:8 7:11
saja klik	4:-4 6:-58 7:28
saja langsung	6:2
saja nanti	1:21 2:-9 6:21
saja nih	0:6 2:-18 5:6
saja nomor	0:48 3:1 4:37
saja pakai	2:32
saja pas	2:19
saja pencet	1:12 6:14
saja sama	2:-1 7:-1
saja sampai	5:34 8:-11
saja saya	7:-1
saja sebelum	3:12 4:-13 7:-2
saja sekarang	1:20 7:2
saja semaleman	2:1 7:18
saja sudah	2:24 3:-10 4:13 7:-3 8:-5
saja tapi	4:33
saja tiap	2:17
saja tidak	0:10 2:-2 3:1 4:-47 6:-22 7:-4 8:25
saja ya	4:-4 8:22
saja yang	1:14 2:-11 3:-1 6:2
sajadah	2:6 4:17 5:10
sajo	0:7 2:17 4:16
sak	0:-1 3:-1 4:-6 5:-17 6:-1 7:13
sakit	0:-5 2:26 3:-25 4:24 5:14 7:-4 8:26
sakit $	4:-2
sakit pinggang	5:14
saku	0:51 1:-1 2:16 3:-32 4:62 7:-15 8:-13
saku $	2:3 4:-7
saku ada	4:-1
salah	0:-74 1:-21 2:22 3:-56 4:-51 5:-22 6:-9 7:46 8:76
salah $	1:-20
salah ambil	1:-10 2:-1
salah baca	2:-1 3:-11 5:7 6:-6
salah pakai	8:-1
salah potong	8:8
salah ukuran	7:25
saldo	6:1
sale	0:-1 1:27 2:1 3:-43 4:-19 5:-16 6:21 7:-1
sale #nn	1:5 3:-4
salenya	2:-1 6:-34
sales	2:6 3:15 4:11
sale~	2:-1 6:-34
salju	0:12
salju $	0:1 3:-1 4:9
salonnya	8:1
salon~	8:1
sama	0:12 1:22 2:95 3:109 4:22 5:40 6:44 7:28 8:-84
sama #n1	2:14 3:-11
sama #nn	1:-1 2:28 3:-42 5:-8
sama $	2:7 3:-52
sama abu	1:25 6:12
sama air	2:19
sama aku	0:-5 8:60
sama aluminium	6:12 7:1
sama anak	2:24 3:-10 4:-14 5:1 8:-2
sama bapaknya	2:-1 4:1
sama bergamot	3:18 4:16
sama buku	3:-30 5:6
sama busa	2:-2 7:58
sama busui	3:-8 5:1
sama cokelat	3:30
sama daun	3:12 4:-3 6:5
sama di	3:13
sama edt	2:1
sama es	4:-1 5:-1 7:42
sama garam	3:35 7:49
sama garem	2:13 3:-6 4:-23
sama green	2:1
sama halal	3:17 5:-17 7:7
sama hardisk	3:17 4:19
sama jeruk	2:7
sama kanan	0:1 2:-10 4:-22
sama kancing	2:27 3:-4 4:-11
sama kartu	6:8
sama kayu	2:57 3:-4 7:-1
sama keju	4:-4
sama kita	2:8 7:-1
sama kopi	4:-1
sama kurir	2:-31
sama lavender	3:25
sama mertua	2:15 4:15 5:4
sama minyak	3:37 5:-11
sama mocca	3:29
sama navy	3:32 5:32
sama nomor	1:-9 3:-1
sama orang	2:-1 8:-8
sama original	4:-1
sama persis	0:5 7:38
sama polos	2:-1
sama saja	0:-2 2:-7 7:13
sama sampo	3:50 7:23
sama saya	7:9
sama sekali	0:5 2:-41 3:-54 4:14 5:-1 8:41
sama seperti	8:-6
sama styrofoam	7:2
sama sunscreen	2:2 3:-1
sama tali	3:-14
sama talinya	0:4 4:-10 6:11
sama teflon	0:2 7:12
sama teman	0:-2 6:-1 8:116
sama tembakau	1:39 3:38 5:7
sama terakota	1:11 2:1 3:2
sama tetangga	2:33
sama titik	0:6 2:40
sama toko	2:-1 6:30
sama tukang	4:35 5:5 7:2
sama warnanya	1:52 2:-21
sama yang	0:62 1:1 2:-66 3:17 4:-72 5:-54 7:79
sama zinc	2:-1 3:12 4:23 6:-1
sambal	4:-5 6:3 7:-1
sambel	0:-5 2:6 3:16 4:14 6:-1 7:2
sambelnya	2:-6 4:20 8:-13
sambel~	2:-6 4:20 8:-13
sambil	0:78 1:2 2:14 3:49 4:75 5:35 6:17 7:1 8:-20
sambil berdiri	0:1 3:-1
sambil jalan	0:5 6:3
sambil ngobrol	0:7 6:5
sambil nunggu	0:2 3:-1 4:20
sambil rebahan	0:10 4:12 5:9
sambungin	0:1 2:-1 3:1 4:-10 6:14
sambung~	2:-12 4:-14 6:14
same	0:-3 5:2 6:-1 7:-13 8:-1
samo	1:2 2:61 7:-1
sampai	0:37 1:-13 3:44 4:55 5:39 6:57 7:58 8:-29
sampai #n	0:-6 1:-1 2:-44 3:12 5:53 7:-55
sampai #nn	0:1 1:8 2:5 3:143 4:-76 5:18 6:-51 7:-25 8:-2
sampai #rp	1:-11 6:-11
sampai $	1:31 2:1 3:-7 4:-28 5:8 7:82 8:-2
sampai ada	3:26
sampai anak	2:16 7:-1
sampai bawah	3:-14
sampai besok	2:-20 3:10 4:37 7:-1
sampai besoknya	4:16
sampai di	2:-9 7:33
sampai habis	4:-1 6:4 7:6
sampai jadi	2:2 3:-3 4:-11
sampai jam	0:-9 1:72 2:11 3:-22 4:-60 5:-28 6:125 7:-26 8:29
sampai kak	4:5 7:-8
sampai ke	2:-39 3:-27 4:53 5:-34 6:-3 7:-1
sampai ketemu	0:14 2:1 4:22 8:-5
sampai kewalahan	8:-16
sampai kita	2:-1 3:41 7:1
sampai kuping	4:22
sampai live	1:-3
sampai lupa	8:-6
sampai magrib	3:3 5:-4
sampai makassar	0:-1 3:-17 4:-1 6:8 7:50
sampai malam	0:13 2:-30 4:104 5:50 6:-4 8:-7
sampai mata	0:6
sampai nangis	7:-1 8:-14
sampai nempel	0:2 7:13
sampai papua	7:28
sampai penuh	3:27 4:31
sampai rumah	1:1 7:62
sampai sana	2:-2 3:-18 4:-2 7:45 8:-1
sampai segini	0:1 3:39 4:14
sampai sekarang	2:1 8:19
sampai sini	8:31
sampai smp	3:1 4:23 5:27
sampai sore	3:-9 4:116 5:1 6:-1 7:-5
sampai subuh	0:-5 4:40 7:22
sampai tengah	1:1 3:-5 5:39 6:25
sampai tidak	0:-12 2:73 3:11 4:-16 5:-1 8:-8
sampai ujung	0:72 3:70 7:8
sampai xl	1:2 3:47 4:32 5:45 7:-1
sampai xxl	3:28 5:21
sampainya	7:8 8:-1
sampai~	7:8 8:-1
sampa~	0:37 1:-13 3:44 4:55 5:39 6:57 7:58 8:-29
sampek	3:36 4:2 5:13
sampek #n	4:1 5:18
sampel	2:16 7:4
sampelnya	2:-15
sampel~	2:-15
samping	1:-1 2:55 5:20 7:-6 8:-37
samping $	2:-18
samping jadi	4:4 5:4
sampingnya	2:-5 4:15
samping~	2:-1 4:14
sampir~	0:3 2:12
sampo	0:36 2:-34 3:59 4:-2 5:13 7:1 8:-7
sampo bayi	2:1
samponya	8:-47
sampo~	8:-47
sampun	8:-13
sana	0:-1 1:-17 2:-26 3:-33 4:-20 5:-36 6:-1 7:-3
sana #n	2:-1 4:-1 7:35
sana $	2:-10 4:-10 7:-7
sandal	0:-7 1:-11 2:-12 4:-33
sandal jepit	1:-5 5:-6
sandalnya	2:15 8:30
sandal~	0:-11 2:15 8:28
sandaran	3:10 5:-6
sandarannya	4:10
sandaran~	4:10
sandar~	3:10 5:-6
sandung~	2:3 5:-8 8:9
sangga~	0:1 4:3
sangka~	2:-32
sangra~	1:12 4:1 6:5
santai	4:-1
santai $	4:-1
santan	0:36 5:13
santannya	2:16 3:-8
santan~	2:16 3:-8
santa~	4:-1
sant~	0:36 5:13
sapatu	2:17
sapi	2:29 3:65 4:-6 7:29 8:9
sapi $	2:29 4:-16
sapi asli	3:27
sapphire	3:27 5:18
sapu	0:3 3:-19 4:27 5:-12 8:-13
sapu~	5:-8 8:35
sarang	2:10 3:6 5:-7 6:4 7:29
sarang kuman	2:11 3:7 4:1 5:-1 7:2
sarapan	0:1 2:-39 3:-4 4:49 5:-30 6:-7 8:45
sarap~	0:1 2:-39 3:-4 4:49 5:-30 6:-7 8:45
sari	7:-9
saringan	3:33 4:24
saringannya	0:35 5:32
saringan~	0:35 5:32
saring~	3:30 4:10
sarung	0:-28 1:15 2:31 3:-1 4:-29 5:24 6:65 7:7
sarung bantal	6:4
sarung kain	2:27
sarung tangan	2:1 3:1 6:6 7:17
sarung tangannya	2:-5 5:32
sarung tenun	1:23
sarungnya	1:12 2:4 3:24 7:12
sarungnya tenun	1:14 2:-1 3:34 7:22
sarung~	1:12 2:4 3:24 7:12
saset	4:-17 5:8 6:-1
sasirangan	1:8 2:53 5:-9
sasirang~	1:8 2:53 5:-9
sate	4:-1 5:9 8:81
satin	0:3 2:13 3:16 5:40 6:1
satin #nn	0:9 2:39 4:-15 7:1
satpam	3:2
satuan	1:-6 2:-6 3:-4 4:27 6:37 7:-14
satuan #nn	3:-5 6:4
satuan totalnya	3:19 6:2
satuannya	3:-29 4:-8
satuannya #nn	3:-10 6:19
satuan~	3:-29 4:-8
satunya	2:-30 3:-15 4:-9 6:29 7:57 8:-8
satunya #nn	3:-11 6:32
satu~	0:-1 1:-16 2:-17 3:-50 5:-10 6:83 7:23 8:-15
sat~	0:33 2:69 5:34 7:8
saudara	0:11 8:-2
sawah	2:-18 3:58 4:20 5:77 8:42
sawah $	0:16 3:25 4:-11 5:16
sawo	0:1 2:-6 3:70 4:-2 5:82 6:-1 8:9
sawo matang	0:4 2:-1 3:18 4:-1 5:56
sawo mateng	3:34 5:8
say	2:17 5:-2
saya	0:239 1:-97 2:-69 3:-84 4:-125 5:-180 6:-37 7:-3 8:34
saya #nn	0:9 3:-3 7:32
saya $	0:-56 1:15 2:-37 3:-11 4:-21 6:-9 7:-57 8:12
saya angkat	2:34 4:-5 7:11
saya bakar	0:21 7:24 8:-15
saya balik	0:11 3:29 4:21 7:-10
saya balikin	2:1 6:31 7:10
saya belajar	0:-1 2:20
saya beli	2:1 6:-3
saya belum	7:-12 8:-10
saya bikin	2:6
saya bongkar	0:16 2:-23 7:37
saya buka	0:95 2:-1 3:45 4:-1 7:11
saya bungkus	1:28 7:33
saya cabut	0:55 2:16
saya colok	0:51 3:21 5:4 7:12
saya cuma	2:-24
saya dari	2:-2 4:32
saya di	2:-13 7:-1 8:-11
saya dia	2:-9 8:-3
saya dudukin	4:-7 5:-5
saya dulu	0:-33 2:47 3:-7 4:-41 7:-16 8:-16
saya ganti	0:-4 2:-1 3:-1 8:54
saya gantungin	0:30 3:1
saya gelar	5:-1 8:-16
saya gosok	0:7 2:-4 7:16
saya goyang	0:19 4:32
saya hari	8:-36
saya ikut	8:57
saya isi	0:13 2:8 4:1
saya itu	2:-21
saya jual	2:-1
saya juga	2:-6 3:1 5:10 7:-1
saya kasih	2:31 6:-29
saya kemarin	8:62
saya kena	8:-52
saya kerja	2:1 8:11
saya kirim	0:-1 7:20
saya lagi	8:29
saya lipat	0:8 3:1 5:11
saya lupa	8:-1
saya mah	2:-7 7:-26 8:-1
saya main	0:4 2:25
saya makan	0:10 1:-17 7:1
saya masih	8:32
saya mau	2:42 8:-19
saya naik	4:15 8:36
saya nyalakan	3:-6 4:-3
saya pakai	0:15 4:-3 6:2
saya pasang	2:1 4:36
saya pencet	0:1 5:10
saya pernah	0:-1 7:-1 8:-7
saya potong	6:1
saya pribadi	2:-2
saya punya	2:11
saya rakit	8:-14
saya saja	8:-15
saya sampai	8:16
saya semprot	3:2 4:-5
saya sendiri	0:-14 2:-2 4:-69 7:-1 8:-27
saya sendirian	2:-5 8:51
saya siram	4:14
saya sudah	0:-1 2:-1 3:-1 7:-2 8:34
saya tanya	2:-27
saya tarik	0:14 4:61
saya taruh	2:20
saya tau	2:1
saya tekuk	0:16 4:24 7:68
saya tempel	0:3 3:19
saya tidak	0:-68 2:-19 3:-6 4:-34 5:-4 7:-9 8:24
saya tuang	0:10 2:-1 4:99
saya tuh	0:-38 2:-10
saya tukang	2:17 3:-4 8:-5
saya ulang	0:6 6:3
saya umur	8:-1
saya yang	0:-10 1:-1 2:19 3:-23 4:-50 5:-57 8:-1
sayang	0:-35 2:-4 3:-1 4:-2 7:-21 8:-27
sayang $	0:-5
saye	0:3 4:22 8:12
sayur	1:-1 2:18 3:-11 4:19 5:14 7:-1 8:1
sayur lewat	8:12
scan	0:4 1:18 7:53
scan barcodenya	0:7 1:6 7:59
scroll	3:-1
scrub	5:23
scrunchie	0:4 1:26 6:21
sd	0:18 2:1 3:5 4:-65 5:79 7:14 8:-1
sd kelas	2:-1 3:7 4:-1
se	0:-1 1:-1 2:-10 3:-24 4:27 5:11 6:72 7:-27 8:-37
se indonesia	2:-1 6:15 8:-3
se jawa	1:-1 6:13
seandainya	2:-3
searah	2:10 8:-20
sebelah	0:32 1:-25 2:-38 4:2 5:-13 7:34 8:64
sebelah $	3:-7 4:57 5:1 7:-15
sebelah emang	5:-12
sebelah harganya	8:-2
sebelah hostnya	8:-10
sebelah kanan	0:28 2:-10 3:-6 4:79 7:2
sebelah katanya	0:-2 4:-10 7:-1 8:-22
sebelah kiri	0:68 2:-4 3:28 4:10 7:31 8:-46
sebelah lagi	8:28
sebelah rumah	7:-1 8:-4
sebelah saja	0:-7 8:66
sebelahnya	0:30 5:6 7:33
sebelahnya nomor	2:-1
sebelum	1:56 2:6 3:7 4:13 5:29 6:42 7:110 8:-57
sebelum #n	2:-6 3:24 5:10 7:12
sebelum akad	2:49 7:-1
sebelum azan	5:-3 7:-1
sebelum diambil	1:1 6:7
sebelum dikirim	7:9
sebelum dipacking	0:1 1:-5 2:-4 7:25
sebelum jalan	3:6
sebelum jam	0:-1 1:20 2:-11 3:-10 6:26 7:13 8:-1
sebelum kirim	3:-1 7:11
sebelum masuk	0:1 4:36 6:6 7:55
sebelum tidur	2:5 4:-22 5:50 7:-6 8:-5
sebelumnya	2:34 8:-1
sebenernya	2:73 4:28 5:-9
sebentar	0:7 3:-7 5:-21 7:-28 8:66
sebentar $	0:-1 5:-18 7:-2 8:66
sebentar aku	7:-3
sebentar lagi	1:20 5:17 8:41
sebentar ya	2:26
seberang	6:-5
sebesar	2:1
sebe~	0:32 1:-25 2:-38 4:2 5:-13 7:34 8:64
sebiji	1:-1 3:-37 4:-1
seblak	8:27
sebotol	1:8 4:41 6:52
sebotol #rp	1:9 4:11 6:9
sebotolnya	3:8 4:-15
sebotolnya #nn	3:8 4:-15
sebulan	0:-19 1:1 2:58 3:51 4:18 5:-22 7:46 8:-29
sebulan $	2:-31 3:2 4:26 5:-12 7:42
sebulan baru	2:26 4:-9
sebulan di	2:2 5:9 7:-15
sebulan kita	3:2
sebulan pertama	1:34 6:-1 7:18
sebulan sekali	2:-4 3:5
sebulan tidak	2:13
sebungkus	3:3 4:24 5:7 7:-1
sebut	1:-1 2:-1 5:-7 6:22 8:-1
second	3:14 6:9
sedang	2:-2 8:-1
sedih	0:-1 8:53
sedikit	0:8 1:13 3:19 4:-47 5:-3 7:25 8:-20
sedot~	0:-1 3:20 4:54 5:19
seduh	0:7 2:1 4:1 5:38
seduh ya	0:12 1:1 2:5 4:-1 5:-6
segala	7:-6
segar	0:-1 2:12 3:35 4:18 5:20 7:-1 8:-15
segar tidak	5:19
segede	0:-1 1:9 2:18 3:-1 4:13 8:2
segel	4:-12 7:4
segelas	4:14
segelas ke	4:31
segelnya	0:13 3:4 4:22 5:-3 7:88
segelnya utuh	2:3 3:8 7:7
segel~	3:7 6:-6 7:42 8:-32
segenggam	0:42 2:11 3:-2 5:13 7:6
segera	1:38 5:31
segimana	2:1
segini	0:34 1:2 2:-25 3:24 4:-25 5:25 6:-4 8:9
segini $	3:-1 4:-1
segini banyak	0:23 1:19 4:-1
segitiga	0:17 2:44 4:19 5:14
segitiga jadi	2:-1 4:33 5:16
segitu	3:-14 6:-47 7:-1 8:-1
segitu $	2:3
sehari	0:-4 2:59 3:-11 4:2 7:27 8:-15
sehari bisa	2:1
sehari sampai	7:1
seharian	0:-2 2:-33 3:11 4:115 5:49 6:23 7:-16 8:19
seharian $	8:39
seharian di	3:-12 4:20 5:-1 6:6
sehat	2:30 3:-5 5:-3 6:-2 7:3 8:3
sehat $	4:1
sehat itu	2:1 6:-1
sehelai	0:32 3:-20 4:-3 6:7
sejajar	2:97 3:-1 4:-37
sejak	0:-3 2:57 3:7 5:5 6:-18 7:-17 8:-24
sejak itu	0:-1 2:77 6:-15 8:-5
sejam	2:-2 3:79 4:148 5:5 8:33
sejam $	4:18
sejarah	2:11 8:-5
sejarahnya	2:22
sejengkal	2:16 3:-1
sek	0:-19 1:22 2:17 3:-51 7:-1 8:42
sek tak	8:45
sekali	0:43 1:-5 2:-1 3:29 4:129 5:-3 7:-5 8:4
sekali $	2:1 3:-37 4:-22 5:-1 7:1 8:59
sekali di	4:-1 8:1
sekali ganti	2:9
sekali gosok	2:-1 4:22
sekali ini	3:-13 4:-36 5:-1
sekali lap	4:18 7:57
sekali pakai	4:6 5:6 6:1
sekali pencet	1:-2 3:3 4:48
sekali tarik	0:24 1:17 2:-11 3:-7 4:75 5:11 8:-3
sekali tuh	3:-1 4:2 5:2
sekali usap	0:9 3:15
sekali yang	5:-19
sekalian	2:30 3:-3 4:17 5:-63 6:33 7:9
sekalian $	2:4 4:-6
sekaligus	0:8 3:7 4:21
sekaligus jadi	5:-27
sekam	2:23
sekam bakar	2:23
sekamar	0:2 1:-10 2:26 4:9 5:-1
sekampung	2:-31
sekarang	0:63 1:107 2:57 3:-69 4:-41 5:-8 6:60 8:-62
sekarang #n	1:1 6:5
sekarang #nn	1:-16 2:-1 3:1 4:2 5:-1 6:101 7:2
sekarang $	0:-9 1:2 2:-5 3:2 4:-56 5:14 6:-3 7:-3
sekarang aku	2:20 5:28
sekarang belum	8:-21
sekarang dapat	1:19 6:45 7:12
sekarang di	0:1 4:1 5:1 7:-4
sekarang dia	2:24 8:-1
sekarang gratis	1:8 5:16 6:14
sekarang juga	0:2 1:47
sekarang lagi	0:5 8:-9
sekarang mah	6:-9
sekarang malah	2:41 4:42
sekarang mumpung	0:29 1:63 5:1 6:26 7:21
sekarang orangnya	1:-1
sekarang saya	1:29
sekarang sebelum	1:1
sekarang sudah	0:-1 1:-23 2:20 3:-6 4:-6 5:-7 6:-16 7:-8 8:-47
sekarang terus	5:35 6:-18
sekarang tiap	1:-5 2:2
sekarang tidak	1:-10 2:-8 4:-1 6:-17
sekarang tombolnya	1:-2
sekarang ya	0:17 1:25 2:-23 4:-12 6:1 7:26 8:-6
sekarung	3:-1 4:-1 5:-6 8:24
sekat	0:14 2:-1 3:27 6:9
sekat di	3:-3
sekeluarga	5:-32
sekilo	3:7
sekitar	2:9 3:-16 4:8 5:-9
sekolah	0:13 1:1 2:-1 4:-2 5:74 6:8 7:-17 8:-1
sekolah $	1:6 6:6 8:8
sekolah juga	3:3 4:-1 5:12
sekolah online	5:1
sekolah yang	0:14 4:-14
sekopnya	4:-3 6:16
seko~	0:13 1:1 2:-1 4:-2 5:74 6:8 7:-17 8:-1
sekrup	2:41 3:-16 5:-54 6:2
sek~	2:1 3:21
selalu	0:-5 2:83 4:-11 5:-3 7:-2
selam	2:58 4:-1 8:-3
selama	0:-4 1:6 2:19 3:-17 6:34 7:22
selamat	0:-1 1:24 3:-11 4:-7 6:23 7:-20 8:32
selamat $	0:10 2:22 4:1 8:-19
selamat datang	1:5 2:-7 7:-1 8:-15
selamat malam	8:6
selamat pagi	8:38
selamat ya	0:-13 1:28
selang	0:25 2:8 4:23
selang seling	2:26
selangnya	2:-1 4:-20 5:-16
selasa	2:38
selek~	0:2 3:31 4:6 5:20 8:49
selempang	2:8 6:16
seleo~	2:22 5:-2 8:24
selesai	0:15 2:-5 3:-13 4:-3 6:-1
selesai $	1:-1 2:-1 3:-5
selesai~	1:53 2:-20
seling	2:26
selipin	0:2 2:71 3:-3 4:-32 5:-1 6:32 8:-1
selip~	8:-13
selisihnya	0:25 6:12
seliter	3:11 4:-3
seller	2:-23 8:-9
selotip	2:61 3:-6 5:11 8:-26
seluruh	5:-2 6:34 7:53
seluruh indonesia	7:57
selusin	1:18 5:18
semalam	2:-10 3:-1 4:-3 5:-1 8:90
semalam $	8:76
semalaman	2:45 4:-1 8:9
semalem	0:-29 1:-10 2:1 3:-18 4:-41 5:-49 6:-11 7:-24 8:149
semalem $	4:29 5:-4 8:-30
semalem aku	8:1
semalem anak	8:8
semalem begadang	3:4 4:23 8:-4
semalem di	8:-17
semalem itu	2:-87
semalem nonton	8:1
semalem suntuk	8:1
semalem tidak	2:-5 4:-1 8:-14
semaleman	1:-1 2:44 3:38 4:2 5:-1 6:11 7:17 8:-1
semaleman $	3:-3 8:1
semaleman di	2:-1 4:20
semangat	5:-15 8:39
semangat $	8:4
semarang	1:15 2:-1 5:5 7:34
semarang kak	7:1
sembuh	0:-1 2:2 3:30 4:-12 8:29
semenit	1:-1 2:71 3:-10 4:8 6:5 8:-2
semenit $	2:6 4:29
sementara	6:7
seminggu	0:-14 1:-4 2:49 3:-34 4:17 6:1 7:66 8:-35
seminggu #n	2:4 5:1
seminggu $	2:-4 3:-9 4:1 5:-1 6:20 7:52
seminggu sekali	2:72 3:4 4:-39 5:-27
seminggu sudah	4:41
seminggu tidak	5:12
semir	1:-1 7:-1
semoga	2:-2 3:-10 4:-22 5:-14 7:-14 8:83
semoga rezekinya	7:-1
semoga tidak	4:-10 8:59
sempat	0:25 2:-10 4:2 6:-11 7:-31 8:-1
sempat ada	7:-15
sempet	0:-4 1:1 2:-75 3:-2 4:-26 5:9 6:-53 7:-25 8:-61
sempet ada	5:-14 6:-5 7:-1
sempet beli	6:-17
sempet mati	8:-7
sempit	3:9 4:-11 5:27 6:-12
sempit muat	0:1 3:11
sempit~	2:8 3:-1 4:-6
semprot	0:110 3:52 4:83 5:1 6:21 7:17 8:-16
semprot air	4:8
semprot di	0:1 4:-6 5:28
semprot ke	0:45 2:-12 3:45 4:34 6:22 8:-1
semprotan	2:14 3:1 4:28
semprotin	4:-25 5:1
semprotno	0:34 3:-1
semprot~	3:61 4:31 5:1
semua	0:29 1:-11 2:34 3:-44 5:-36 6:-14
semua #n1	0:19 7:11
semua $	0:-7 2:-12 3:25 4:3 5:-15 6:-1 8:-8
semua dari	8:1
semua di	3:-6 4:30
semua ibu	0:35 8:41
semua ini	8:69
semua jadi	4:-20
semua kalau	2:8 4:10 7:8 8:-14
semua kena	2:43 8:-3
semua masuk	4:1 5:14 8:-2
semua orang	0:-5 2:-4 4:-10 5:-42 8:-1
semua pas	0:4 3:10 5:15
semua tidak	4:40
semua unit	7:1
semua ya	4:14 6:8
semua yang	2:-7 5:14 7:15 8:13
semuanya	0:6 5:-1 6:1 8:64
semuanya $	0:19 2:-1 4:-1 8:29
semur	8:13
semut	2:73 5:-1 8:16
semut di	8:25
semut tidak	4:-15
semut~	2:-20 4:18 8:-7
senam	5:5 8:28
sendal	2:27 3:1 4:22 7:1
sendiri	0:16 1:-22 2:-18 3:-3 4:31 5:-3 6:8 8:-48
sendiri #n	5:3
sendiri $	0:40 2:72 3:20 4:-1 7:23 8:1
sendiri belum	0:-3 8:-1
sendiri di	1:-11 2:-41 3:75 4:4 6:10 7:28
sendiri kan	0:10
sendiri lagi	2:-13 8:-22
sendiri sampai	0:-6 7:15
sendiri sudah	2:-1 3:-1 4:-7 8:-1
sendiri tidak	2:-1
sendirian	1:21 2:21 3:6 5:41 7:-1 8:8
sendirian $	8:5
sendirian di	2:-1 3:19 5:19 8:23
sendok	0:75 2:60 4:-35 6:4
sendoknya	3:1 5:-5
sendok~	2:22 3:13 5:13 8:-2
senen	2:-3
seneng	3:-1 4:-7 5:21
seng	1:-7 2:-2
senggol~	2:12 3:2 4:9 8:-3
senin	2:-27 3:11 4:18 5:19 8:64
senin $	2:-16 8:15
senin kamis	4:26 5:24
sensitif	0:-1 2:-1 3:-3 4:10
senter	0:26 2:1 3:24 4:2 6:14 8:25
senter hp	2:1 8:31
senter kepala	4:29 6:16
senti	0:28 1:-4 3:201 4:27 5:30 7:-29 8:-17
senti $	0:19 1:2 2:-1 3:28 4:-59 6:-1
senti bahannya	5:-1
senti buat	0:1 3:1 4:-1 5:13
senti dari	3:1 4:24 5:21 6:4
senti jadi	2:-17 3:3 4:29 5:14
senti pas	5:-13
senti saja	2:4 4:26 5:-16
sentuh~	0:1 7:11
sent~	0:28 1:-2 2:27 3:197 4:25 5:30 7:-29 8:-18
senyap	4:31
senyum	2:67 4:10 5:14 6:-1
senyum $	2:2 4:9 5:29
senyum aku	2:30
sen~	2:-27 3:11 4:18 5:19 8:64
sepaket	3:-12 4:-5 6:60
separo	2:1 3:-11 4:-2 5:-1 6:36 7:-1
separo $	1:6 4:2 6:17
separuh	2:-1 3:18 6:38
sepasang	1:33 3:-11 4:-3 6:92 7:1
sepatu	0:-49 1:-4 2:69 3:-3 4:-43 5:-19 6:-14 7:-29 8:-41
sepatu basah	2:3
sepatu biar	2:12
sepatu futsal	1:9 2:-2 3:10 5:-16 6:2
sepatu ini	5:1
sepatu itu	2:1
sepatu kulit	2:7
sepatu lari	2:36 3:-20 5:-3
sepatu saya	2:-19
sepatunya	0:16 5:20 6:2 8:-3
sepeda	0:-1 2:51 3:-11 5:-26 8:60
sepeda anak	8:31
sepedaan	2:-1 3:1 4:15 5:16
sepedanya	4:-3 5:-1
seperempat	0:5 2:-8 3:6 5:30 6:66 7:-2
seperti	0:7 1:-50 3:-18 4:52 5:35 6:-7 7:-10 8:13
seperti ada	2:11 3:-2 8:1
seperti air	0:29 2:-3
seperti aku	0:17 3:-6 4:-19 5:16
seperti di	0:25 2:-1 3:-4 4:-1 8:4
seperti gini	2:-34 5:84 8:-41
seperti gitu	2:26 4:-6
seperti hubungan	8:33
seperti jeruk	3:13 4:20
seperti ke	3:2 4:25
seperti kemarin	7:3
seperti kita	4:4 5:21
seperti lilin	7:12
seperti mau	2:-5
seperti orang	1:-1 2:24 4:-1
seperti putri	8:-6
seperti saya	4:8 5:1
seperti yang	5:-1
sepertiga	0:-2 2:29 3:41 6:36
sepertinya	0:-38 1:-12 2:-31 3:-20 4:-42 5:-27 6:-10 7:-23 8:35
sepertinya $	8:146
sepertinya mau	8:33
sepertinya tidak	0:-1 4:-31 5:-1
sepet	8:1
sepi	6:-1 8:67
sepi ya	6:-1 8:88
sepotong	4:-4
seprai	1:1 2:-22 3:14 4:13
sepupu	4:-5 8:10
sepupu di	4:-3 8:34
seragam	0:-18 3:-2 4:-1 5:16 7:24
seragaman	3:-37 5:2
serahin	1:13 7:12
serahin ke	1:13 7:12
serak	0:-2 2:16 4:-1 8:46
serat	0:-5 1:23 2:15 4:3 7:5
serat kelapa	5:1
seratnya	0:34 2:54 3:-2 4:35 7:-7 8:-3
seratnya rapat	0:9 2:9 3:-3 4:10
serbu	1:31 3:-2 6:2
serbuk	4:-1 8:-21
sereh	3:23 4:1 8:-4
seret	2:47 5:-1 8:1
seret $	8:5
seret~	2:29 3:10 4:5
seri	1:-23 2:30 3:1 7:18
sering	0:21 1:2 2:7 4:19 5:92 6:13 7:10 8:-26
sering dinas	3:6
sering lupa	4:1 5:34
sering mudik	0:25 6:16 7:9
sering sakit	4:9
sering salah	4:-4
sering touring	4:-1 5:1
serinya	2:-7 3:-14 7:14
serius	0:-5 4:-1 8:48
seri~	2:-7 3:-14 7:14
sertifikat	1:-1 3:8 4:-11 5:-1 6:-2 7:159 8:-7
sertifikat halalnya	3:10 7:4
sertifikatnya	3:40 5:-1 7:21
sertifikatnya $	3:23 5:-19 7:23
sertifikat~	3:38 7:56 8:-18
seru	2:-29
seru banget	2:-20
serum	0:13 1:-1 2:41 4:-1 6:14 8:-12
serum #nn	4:1 6:21
serumah	2:-1 3:1 4:44 7:8
service	3:-15 7:8
servis	2:-13 3:-5 4:-24 6:3 7:82
servis #n	3:-2 7:1
servis $	3:20 6:1 7:9
servis gratis	6:-1 7:9
servis setahun	3:-3 4:-6 6:6 7:10
servisnya	3:-1 7:11
sesek	3:21
sesendok	2:22 3:13 5:13 8:-2
sesuai	1:12 3:-21 4:-8 7:47
set	1:-29 2:-48 3:62 5:91 6:32 7:-4 8:-12
set isi	2:-1 3:53
set panci	0:-3 1:-1 4:-11 6:11
setahun	0:8 1:-10 2:44 3:-9 4:-9 6:18 7:98 8:-31
setahun $	2:-1 3:-28 5:9 6:26 7:45
setahun jadi	1:18 2:3 5:-8
setahun kemudian	2:26
setahun pertama	3:6
setahun setengah	2:-2 5:32
setahun tidak	2:26 6:6
setan	1:8
setel	0:17 2:2 4:11 6:20
setelah	2:45 3:-6 4:-1 7:8
setelah #n	2:8
setelan	0:-2 3:53 4:-27 5:46 6:3 7:-3 8:-8
setengah	0:-1 2:-1 3:2 4:75 5:-3 6:1
setengah $	1:3 2:-1 4:-11 5:-2 7:2
setengah harga	3:-15 4:6 5:-5 6:32
setengah jam	3:-1 4:25
setengah kilo	3:25 4:30 7:1
setengah liter	1:16 3:34 4:4 5:13 6:16
setengah mati	3:16 4:-9 8:4
setengah meter	3:1 8:-4
setengah wajah	0:3 2:-6 4:26
setengahnya	0:36 3:-23
setetes	0:15 3:-25 4:31 7:-7 8:-1
setetes pun	0:1
sete~	2:45 3:-6 4:-1 7:8
setiap	1:9 2:-8 5:4
setinggi	2:19
setipis	0:13 2:-13 3:13 4:60 5:45 7:-5 8:-7
setipis buku	2:-4 4:23 5:56
setitik	0:2 4:9
setrika	0:-3 1:-1 2:-2 4:59 5:33 7:-14 8:-4
setrika $	4:13
setrika uap	3:5 4:2 5:5
setrikaan	8:-1
setrikanya	3:-3 4:-5
setrika~	0:-18 2:6 3:16 4:18
setting	2:12
set~	0:-1 4:-3 5:-26 6:5 7:27 8:-13
seumur	2:10 3:86 4:-1 7:70
seumur hidup	2:10 3:72 4:-1 7:30
sgs	7:24
shade	0:29 1:-22 2:-19 3:101 7:-13 8:-10
shade #n	0:26 3:49 5:7
shade buat	3:1 5:-4
shade yang	3:1 5:4
shadenya	3:19
shade~	3:19
shampo	2:-14 7:-1
share	0:-5 1:173 3:18 4:-18 5:-26 7:-9 8:-18
share $	1:-2
share ke	1:11 2:-9 3:33 5:-3
share live	1:87 2:3 4:-5
share livenya	1:-21
shea	2:-1 3:39 5:-11
shea butter	2:-1 3:39 5:-11
shift	3:-1 4:-1 5:22
shift malam	4:7 5:24
shimmer	7:18
shoes	3:-1
sholat	2:-1 4:-5 5:1 6:15
sholat $	2:1 3:-4 5:1
shortcut	2:15
si	0:2 1:-1 2:1 3:-21 4:76 5:25 6:-4 7:-40 8:10
si akang	2:-20
si bontot	2:11
si kak	5:3 8:16
si kecil	2:-27 3:1 4:1 5:2 7:28 8:15
si mochi	0:51 8:-28
si oyen	4:25 8:6
si teteh	8:-17
si udin	8:9
siang	0:-8 1:-47 2:-8 3:4 4:90 5:25 6:-14 7:1 8:30
siang $	0:-1
siang aku	8:-3
siang bolong	3:3 4:32 5:24
siang ini	4:-25 8:42
siang tadi	8:14
siang tidak	3:-8
siang~	2:2 4:16 5:43 8:-1
siap	0:1 1:22 3:-2 4:-24 5:1 6:1 7:-1 8:-3
siapa	0:-85 1:-26 2:51 3:-24 4:-63 5:-156 7:-31 8:1
siapa di	1:-1 2:26 4:8 8:-26
siapa itu	2:-4 8:1
siapa nih	0:-2 2:-7 8:-8
siapa saja	2:-16 5:-22 7:-7
siapa sih	8:21
siapa ya	2:-10 3:-31 5:-22
siapa yang	0:-33 1:1 2:63 3:-33 4:-3 5:-51 6:24 7:-2 8:38
siap~	5:15
siaran	1:29 2:2 4:-1 5:-1 6:31 8:-7
siarannya	1:3 2:-1 8:-16
siaran~	1:3 2:-1 8:-16
siar~	1:29 2:2 4:-1 5:-1 6:31 8:-7
sibuk	3:33 4:18 5:2
sidang	1:2 5:47
sidik	0:-2 4:1
sidik jari	0:-2 4:1
sidoarjo	3:9 8:-2
sidoarjo $	3:1
sih	0:-58 1:-34 2:-120 3:-89 4:-135 5:-104 6:-38 7:-48 8:5
sih $	2:-10 4:-12
sih ada	3:-1 5:-3
sih aku	4:-3 8:-14
sih di	0:-1 2:-1 8:46
sih ini	3:-1 4:-2 5:-15 8:3
sih kalau	2:-11 5:-34
sih kok	8:12
sih sudah	2:25
sih~	0:38 1:-1 4:47 5:7 6:-1 7:-1
sikat	1:111 2:-8 3:63 4:19 5:59 6:81 7:-6
sikat keranjang	1:5 6:14
sikatnya	4:32 6:50 7:-1
sikatnya $	4:32 6:45
sikat~	1:-1 2:34 4:41 5:-4 6:47 8:-1
sikek	3:48 7:12
sikit	2:18 8:-24
siku	0:19 2:21 3:-2 5:-29 7:-7 8:-4
sik~	1:8 6:23
silakan	1:98 3:-23 4:-15 6:-10 7:37 8:-2
silakan checkout	1:3 3:-23 7:-2
silakan langsung	1:44 4:-9 7:1
silang	0:15 2:28 3:-17 4:-36 5:-1
silau	0:-64 2:1 4:36 8:48
silau $	0:-37 8:39
sila~	1:98 3:-23 4:-15 6:-10 7:37 8:-2
silikon	0:-1 1:-1 2:-18 3:139 4:83 5:27 6:-1 7:-1
silikon #nn	4:10 7:-1
silikon food	3:4 5:-12
silver	1:27 2:8 3:54
simbah	5:25
simbok	8:39
simpan	4:-18
simpang	7:-20
simpen	2:33 3:-6 4:-20
simpen~	1:49 4:-4 7:-2
simple	1:-1 4:-18
simpul	0:32 2:117 4:-22 5:-17
simpul #n	2:19 5:-8
simpulnya	2:10
simpul~	2:10
simp~	4:-18
sinar	2:29 4:-6
sinetron	2:-64 8:15
singa	2:-1 8:-3
singkong	2:20 3:94
sini	0:-16 1:-40 3:-2 4:-43 5:-1 6:9 7:-25 8:26
sini $	0:-3 1:3 2:-46 3:48 7:6 8:-2
sini gratis	6:34
sini kalau	5:1 7:2
sini merapat	5:72
sini saya	0:10 2:29
sini sudah	8:3
sini tidak	4:60
sini ya	5:-26 8:-3
sini yang	0:-1 2:27 4:9
sintetis	0:1 2:43 3:9 4:-19 5:-7 6:1
sinyal	1:-9 2:23 3:-2 8:34
sinyal di	2:-8 4:27 5:-1 8:45
sinyalnya	0:-7 2:-23 4:-45 8:44
sinyal~	0:-7 2:-23 4:-45 8:44
sin~	0:1 3:46 4:37 5:-1 7:15 8:-33
sipit	2:11 5:14
siram	0:101 1:-2 2:-2 3:-7 4:114 5:14 7:-6 8:30
siram air	2:-32 3:-2 4:49 5:36 8:-1
siram ya	0:18 4:8
siram~	0:12 1:52 2:49 5:1 8:-7
sirih	3:8 4:-7 5:1
sirup	0:6 4:-6 5:4 6:-14 7:-12
sis	8:44
sisa	1:39 2:-7 3:-39 5:-4 6:-5 7:3 8:24
sisa #n	1:20 2:-24 3:-1 5:-3 8:-14
sisa #n1	5:-1
sisa #pct	3:-21 6:-8 8:61
sisa~	0:25 2:8 3:-1 4:5 5:-4 8:-1
sisi	0:48 2:36 3:-75 5:5 6:-2 8:-5
sisi $	3:-50
sisi jadi	4:1 5:19
sisik~	1:19 3:-1 4:35
sisir	1:-7 4:5 5:7 6:6
sisirin	0:47
sisirnya	2:1 4:-4
sisir~	0:42 2:-2 4:19 8:-4
sistem	2:-4 8:-14
sistemnya	7:-8
sistem~	7:-8
situ	0:-37 2:100 3:-31 4:4 5:-15 6:-42 7:-56 8:-70
situ $	1:9 2:-14 8:-33
situ ada	2:-3 7:-13
situ aku	4:-1
situ saya	0:-5 2:73 3:-1 4:11 8:-10
size	0:-10 1:58 3:-43 4:-8 5:-30 6:-8 8:-7
size #n	1:12 3:-8 6:-1
size #nn	0:-1 3:-26 4:1 6:-20
size s	3:11 5:22
sizenya	3:1 4:-2 7:3
size~	3:1 4:-2 7:3
skali	8:25
skali $	2:-1 8:27
skal~	8:25
skin	2:-2 5:2
skincare	2:3 3:-1 7:-15 8:-11
skip	8:33
skippingnya	0:3 2:25 3:5
skipping~	0:3 2:25 3:5
skon~	0:3 1:9 2:-89 3:-47 4:-80 5:-30 6:182 7:1 8:-102
skripsi	1:7 4:29 5:58
skrips~	1:7 4:29 5:58
sleeping	4:-3 8:40
sleeping bag	3:-1
slim	2:1
slim fit	2:-3
slime	2:27 4:-20
slimenya	2:-7 4:17 5:1
slime~	2:-7 4:17 5:1
slot	4:1 5:30
sls	3:-1 4:-15
sma	3:-12 4:7 8:44
sma yang	3:-4 4:11
smash	3:-3 4:1
smoothing	2:1
smp	3:4 4:15 5:15
snack	0:1 1:-4 2:17 4:-1
sni	2:-17 3:242 4:-66 5:18 7:359 8:-10
sni $	0:8 3:2 4:-1 7:1
sni nya	3:5 7:26
sni sama	3:41 7:43
sninya	7:30
sninya $	3:1 7:20
sni~	7:30
so	2:11 3:-2 6:-3 8:1
soak	1:-1 2:21
soal	0:-24 1:-1 2:35 3:-18 4:-21 5:-4 7:-4 8:-10
soale	2:28 4:-25
soalnya	0:21 1:53 2:92 3:12 4:52 5:29 8:-8
soalnya $	0:25 2:-1 3:5
soalnya kaki	2:2
soal~	0:21 1:53 2:92 3:12 4:52 5:29 8:-8
sobek	2:-5 7:81 8:-1
sobek $	3:8 4:14 5:1
sobek~	3:8
soda	2:39
soda kue	2:18
sodara	7:-1
sofa	0:2 3:-12 6:-1 8:-2
sofa $	3:4
sofa ini	3:-1 8:-1
sofanya	1:11 8:-1
sofa~	1:11 8:-1
soft	3:29
sok	1:184 2:-2 5:2 7:44 8:-16
sok atuh	1:49 2:-2 7:49
sok checkout	1:22 3:24
soko	3:-1 4:71 7:1 8:-19
sol	2:63 3:50 4:-36 5:15 7:7 8:-3
sol karetnya	0:32 3:16 4:-6
solat	4:4
sold	5:-30
solid	1:17 5:-4
solnya	0:-2 1:-1 2:1 4:68 5:22 6:-10 7:-2 8:-15
solnya karet	2:-10 3:64 4:2 5:38
solnya sampai	0:19 4:25
solnya tidak	0:-19 2:26 5:20
solo	1:-13 2:1 3:62 4:-16 6:9 7:38
sol~	0:-2 1:-1 2:35 4:68 5:17 6:-12 7:-9 8:-17
sono	5:52
sonokeling	1:4 2:-19 3:79 4:7 7:35
sononya	2:-7 7:-1
sononya $	2:-7 7:-1
sono~	2:-7 7:-1
sopan	2:-8 4:15
sopan di	2:12 4:20
sopir	4:-24
sopir travel	4:-24
sop~	2:-8 4:15
sorangan	0:31 4:47 8:-2
sorang~	0:31 4:47 8:-2
sore	2:4 3:-31 6:-18 7:68 8:91
sore $	2:-1 3:-23 4:33 5:5 7:-4 8:1
sore aku	8:-52
sore di	8:4
sore ini	4:-17 5:-6 7:39 8:49
sore kita	1:13 7:12
sore mau	8:4
sore~	2:2
sorong	3:-7 7:17 8:-2
sorot~	3:14
sorry	6:-1
sortir	2:-7 3:10 7:22
soto	8:22
sound	8:59
spandex	3:1 4:2 6:-1
spatula	2:13 3:-1 8:-14
speaker	0:-5 3:-1 4:-18 5:3 6:10 8:17
speakernya	3:5 4:12 8:-33
speaker~	3:5 4:12 8:-33
spenser~	0:4 2:-3 5:1 6:8
spf	0:1 2:16 3:3 4:1 5:-1 6:-20 7:10
spf #nn	0:1 2:1 3:6 6:-19 7:14
spg	3:2 4:1 5:3
spidol	4:26 6:24
spill	2:-2 3:-7
spion	0:-7 2:6
spons	1:27 2:44 3:-22 4:-1 7:-28
spons cuci	2:33
spot	4:33 5:17
spray	2:1 3:24
sprei	2:56 3:-5 4:-1 5:2 7:-3 8:-1
sprei yang	2:-7
spreinya	3:2 4:6 5:-12
spreinya #nn	3:2 4:6 5:-12
sprei~	3:2 4:6 5:-12
spre~	2:56 3:-5 4:-1 5:2 7:-3 8:-1
srgb	1:39 3:34 5:20
sruput	0:15 1:19 3:-2 5:4
ssd	2:27 3:16 4:-2 7:1
ssd #nn	3:24 4:-1 7:19
stainless	1:-1 2:19 3:85 4:-31 5:1 6:-3
stainless #nn	0:11 2:20 3:36 4:-2 5:-14 6:-1
standar	3:-2
standar $	3:-2
start	2:20 4:-19
starter	4:3
starter~	1:-1 2:21
stasiun	3:11 4:5 8:2
steril	4:-10 5:39
stiker	1:1 2:11 3:-3 4:-21 7:56
stiker $	2:1 4:-7
stok	0:-4 1:-9 2:-42 3:-41 4:-58 5:-3 6:-34 7:-17 8:-41
stok tinggal	3:-2 6:-1
stoknya	4:-1 8:-24
stoknya tinggal	8:-4
stok~	4:-1 8:-24
stoplesnya	3:-5 4:-55 7:49
stoples~	3:-5 4:-55 7:49
stopwatchnya	0:17
stopwatch~	0:17
story	1:11 5:-18
strap	3:2 7:-6
strap silikon	3:1 5:1
stres	2:1
stretch	3:1 4:20 5:14 7:34
stributor~	2:-1 3:-7 7:1
strip	2:24 3:-21 5:14
stroberi	0:8 3:5 5:-1 6:-3
strober~	0:8 3:5 5:-1 6:-3
stroller	4:-18
strollernya	0:5 4:68
stroller~	0:5 4:68
struk	2:-1 4:3
studio	0:-21 1:-1 2:-55 3:-1 4:-17 5:-2 7:-2 8:123
studio $	8:-53
studio lagi	2:-11 8:1
studio sebelah	8:9
styrofoam	4:-14 5:-1 7:41
su	2:-3 4:22
suami	0:-25 2:-28 3:19 5:16 6:-6 7:-15
suami aku	8:16
suami saya	0:-12 2:11 6:-2
suamiku	2:-1 3:-2 8:71
suami~	2:-4 3:-4 8:71
suam~	0:-25 2:-28 3:19 5:16 6:-6 7:-15
suap	0:34 1:21 4:19
suara	0:-71 1:-2 2:-14 3:-14 5:81 6:-1 7:-2 8:161
suara aku	0:-1 8:-10
suara ayam	2:-7 5:8 8:6
suara jadi	8:41
suarane	5:-5 8:32
suarane $	5:-4
suaranya	0:15 1:-1 2:-1 4:85 5:-13 6:25 7:-2 8:-1
suaranya $	4:-5 5:-15
suaranya halus	4:1
suaranya jernih	4:28 6:41
suara~	0:8 1:-1 2:-4 3:-4 4:82 5:-13 6:24 7:-2 8:2
suatu	2:12
sua~	1:12 3:-21 4:-8 7:47
subsidi	5:8 6:-4 8:-8
subsid~	5:8 6:-4 8:-8
subuh	0:-50 1:1 2:-2 3:-23 4:97 6:5 7:22 8:-1
subuh $	3:-5 5:1 6:2
subuh di	3:39
subuh sampai	0:-3 7:9
subuh tidak	4:-6
sudah	0:-22 1:27 2:-23 3:-44 4:-32 5:-38 6:-69 7:60 8:6
sudah #n	1:-1 2:-37 3:-23 7:-42 8:35
sudah #nn	3:-2 4:-10
sudah #pct	3:-10 4:11
sudah #rp	1:-4 6:-61 8:-1
sudah $	0:-6 2:50 3:1 5:-1 7:-8 8:17
sudah ada	0:-9 1:-4 2:13 3:46 4:40 7:2 8:12
sudah aku	0:8 1:63 2:-8 4:-1 5:32 8:-67
sudah balik	8:-2
sudah baret	0:1 2:-3 3:5 5:-1 7:29
sudah ben	8:28
sudah bersertifikat	3:17 7:11 8:-17
sudah bisa	0:46 2:29 3:27 4:21 5:42 7:-2
sudah bocor	2:-2 8:1
sudah bpom	3:4 7:-1 8:-18
sudah checkout	1:-27 5:-18 7:-1
sudah cukup	5:15
sudah dapat	2:-1 6:17
sudah dari	5:-7
sudah datang	8:26
sudah di	0:-1 1:28 3:2 4:-17 7:19 8:-3
sudah diambil	5:-8
sudah dikalibrasi	3:-2 4:56 7:3
sudah diuji	0:25 2:-2 3:28 5:15 7:102
sudah follow	1:1
sudah gabung	1:40 7:-1
sudah gitu	2:-4 6:8 8:-7
sudah gosong	5:1
sudah habis	1:18 2:-27 3:2 4:-2 5:-72 7:-8 8:-52
sudah halal	3:1 5:9 7:28
sudah jadi	3:-1 4:11 5:4
sudah jalan	7:13 8:-1
sudah jam	8:79
sudah kami	3:20 5:2 7:1
sudah kebuka	0:11 4:-22 7:1
sudah keburu	8:-8
sudah keluar	7:7
sudah kering	3:11 4:80 5:-6 8:1
sudah kosong	5:-1
sudah laku	6:-1 7:-1
sudah lama	4:-4 5:-29 8:20
sudah langsung	0:5 1:17 5:24
sudah lewat	2:-1 3:35 4:34 8:-54
sudah lihat	0:-14 1:-1
sudah lulus	0:-14 2:6 3:20 7:1
sudah makan	8:39
sudah malam	4:-15 8:40
sudah mampir	1:33 4:-1
sudah masuk	2:-1 5:10 8:1
sudah matang	2:1 8:9
sudah mau	2:-6 8:1
sudah mulai	1:3 3:-9 4:39 5:1 6:2 7:-1
sudah nambah	4:3
sudah nyobain	8:-7
sudah ompong	2:-3 4:47 5:73
sudah order	1:-16 7:37 8:-1
sudah pada	8:35
sudah pakai	7:-7 8:-3
sudah patah	4:-1 7:25
sudah pindah	7:-1
sudah plus	4:19 5:51 6:2
sudah pokoke	5:-1 8:-2
sudah rabun	3:10 4:1 5:4
sudah saya	1:11 5:2
sudah seperti	4:-1 5:-24
sudah share	1:-1 5:-1 7:-1
sudah sni	3:116 4:-40 5:4 7:148 8:-1
sudah sold	5:-30
sudah subuh	8:25
sudah suwe	8:-8
sudah tak	1:33 8:-24
sudah tau	1:13 2:38 5:-1
sudah tidak	0:-26 1:-1 3:-43 4:-81 5:1 6:-1 7:-12 8:126
sudah transfer	6:36 8:-16
sudah tua	4:18 5:13
sudah turun	7:-15
sudah tutup	2:-2 8:15
sudah uji	2:29 3:24 7:8
sudah yang	0:26 4:4
sudah~	0:-8 2:3
sudirman	4:1
sudirm~	4:1
sudut	2:10 3:-1
sudutnya	0:24 1:23 4:-26 5:-4 7:28
sudutnya tidak	0:23 1:25 4:-21 7:32
sudut~	0:24 1:23 4:-26 5:-4 7:28
suede	3:10
suguhan	4:-1 5:6
suguh~	4:-1 5:6
suhu	1:-1 2:92 3:13 4:-1 5:15 6:-1 7:16 8:-1
suhu ruang	2:10 3:21 5:17 7:21
sujud	3:2 4:7
suka	0:7 1:37 2:33 3:-2 4:19 5:83 6:-1 7:-13 8:-67
suka $	2:-1 3:-2 4:-1 5:-28 8:-4
suka naik	2:-1 3:-1 5:1
sukanya	2:-17 5:-1
suka~	2:-21 5:-2 7:-7 8:-1
suku	2:16 3:-7 4:15 5:2
suku kata	2:10 4:16 5:6
sukulen	2:23
sulawesi	3:4 7:-2
sulawes~	3:4 7:-2
sulfat	3:31 4:3
sultan	0:-2 2:-5 4:-4 8:-2
sult~	0:-2 2:-5 4:-4 8:-2
sulung	2:12 5:-3
sulung saya	2:16 5:-1 8:-11
sumatera	1:-2 3:-16 5:-7 6:42 7:2
sumbawa	3:18 4:8 5:10
sumpah	2:-1 3:-2 4:-6 5:-1 7:-1 8:-25
sumpah $	2:-1 8:-7
sumur	2:4 8:30
sumur tetangga	8:32
sungai	8:29
sunga~	8:29
sunnah	5:6 8:9
sunscreen	1:1 2:62 3:-4 4:-23 5:-1 6:-7 7:12 8:-7
sunscreen harus	0:1 1:6 2:1
sunscreen itu	2:25 3:-1
suntuk	8:1
sunyi	2:17 4:3 5:1
suny~	2:17 4:3 5:1
supaya	1:2 2:76 4:-25 5:-1 7:-9
supaya tidak	2:52 4:-20
super	8:-6
supplier	2:-6 8:-5
surabaya	0:-5 2:-1 3:-1 4:-5 7:19 8:9
surabaya $	0:-1 4:-2 7:-1 8:22
suramadu	0:13 2:-2 4:1 8:19
surat	3:8 4:-3 7:62
suratnya	0:-1 3:5 7:37
surat~	0:-1 3:5 7:37
suruh	0:-1 2:-14 8:-27
suruh~	0:-1 8:42
susah	3:-30 4:87 5:7 6:-2 8:-16
susah makan	0:8 4:18 5:24
susah tidur	4:1
suster	4:10 5:82
susu	0:67 2:26 3:41 4:-80 5:2 7:-23 8:-13
susu kambing	3:7 5:7
susu sapi	1:1
susun	1:1 3:7 4:34 5:2 6:-6 7:-1
susunya	0:16 3:23 4:64 5:53 7:4
susu~	0:14 3:13 4:56 5:55 7:17
sutra	0:3 7:38 8:-1
suwe	2:25 3:5 7:-2 8:-10
suwe $	2:26 7:-1
swatch	0:44 3:7 4:-9 5:5 8:-3
swatch dulu	0:20 8:-1
switch	2:8 3:39 4:-1 5:-5
ta	0:14 1:3 2:-1 3:-1 7:-1 8:-10
tab	2:11 3:-13 4:60 5:-1
tablet	0:13 2:-1 4:19 5:19 6:-7
tablet buat	5:2
tabung	1:9 2:-20 3:9 4:33
tabur	2:8 3:4
taburin	2:2 8:-1
tabur~	0:-15 2:2 4:29 5:23 8:-2
tadi	0:-66 1:-40 2:-167 3:-113 4:-134 5:-87 6:-57 7:-23 8:159
tadi $	0:5 2:-2 4:16 5:-6 7:40 8:46
tadi ada	3:-1 8:40
tadi aku	5:28 8:-5
tadi bilang	8:1
tadi dapat	8:19
tadi di	4:-2 7:-1 8:1
tadi kebayang	8:26
tadi makan	8:11
tadi malam	8:22
tadi minta	1:36 3:4
tadi pagi	0:-1 2:-9 3:-2 4:-7 5:-1 7:1 8:-10
tadi pas	8:-7
tadi sahur	8:12
tadi salah	0:-7 8:-31
tadi siang	1:-17 3:-17 7:-1 8:-90
tadi siapa	3:-5
tadi sore	7:-1 8:30
tadi tanya	3:7 8:2
tadi ya	5:-10 8:-17
tadinya	1:13 3:-11 4:-7 5:-1 6:54 7:7
tadinya #nn	1:13 3:-10 4:-6 5:-1 6:55 7:7
tadi~	1:13 3:-11 4:-7 5:-1 6:54 7:7
tag	0:-2 2:-4 7:9 8:-1
tagihan	3:-1 4:2
tagihan listrik	3:-1 4:2
tagih~	8:-1
tah	0:97 2:-1 3:22 4:51 8:-1
tahan	0:-15 1:-1 2:2 3:36 4:-17 5:-1 6:-18 7:1 8:-52
tahan #n	2:17 3:14 4:-31 7:43
tahan #nn	3:54 7:12
tahan sampai	4:42
tahan sebulan	5:7
tahu	0:-1 2:-69 3:8 4:-28 7:7 8:5
tahu ini	2:-1 3:35 7:17
tahun	0:-61 1:-2 2:93 3:-38 4:-40 5:69 6:-35 7:52 8:44
tahun #nn	2:32 3:-20 6:-40
tahun #rp	2:40
tahun $	0:13 2:-22 3:-1 5:11 6:-10 7:77
tahun ada	3:5 5:-6 7:34
tahun aku	2:17 7:6
tahun anak	5:9 6:9
tahun busanya	2:38 4:-3 7:-4
tahun dari	2:-7 7:26
tahun depan	2:-34 3:7 4:-1 5:-52 7:-20 8:-81
tahun di	1:31 2:-2
tahun ini	0:-19 2:-1 3:-1 4:-11 5:-5 7:-2 8:139
tahun kak	3:-2
tahun ke	0:-4 2:-39 4:11 5:32 6:16 8:22
tahun kemarin	3:4 8:-9
tahun kemudian	2:28 8:-19
tahun lalu	3:-4 4:4 6:-3 7:-1
tahun saya	2:1
tahun sekarang	5:-1
tahun sudah	0:28 2:-3 3:22 4:20 7:-26
tahun teman	4:15 5:3 6:1 8:1
tahun tidak	0:-10 2:5
tahun ya	2:-11 4:38
tahun yang	1:22
tahun~	0:8 1:-10 2:44 3:-9 4:-9 6:18 7:98 8:-31
tah~	1:20 2:30 3:63 4:12 5:32 6:-1 7:12 8:4
tajam	7:-1
tajem	0:1 4:-11
tak	0:314 1:-6 2:-39 3:-21 4:132 5:-80 6:20 7:46 8:-36
tak ada	0:9 2:-3 8:-8
tak balikin	2:-17
tak coba	0:2 4:1
tak jatuh	0:1 2:6 4:-25
tak kasih	1:8 3:9 6:22
tak kirim	0:14 7:11
tak semprotno	0:34 3:-1
tak tarik	0:2 4:-51
takaran	2:9
takar~	0:27 2:8 3:49 6:9
takengon	3:25 4:2 8:-1
takut	0:-4 2:-29 3:39 4:84 7:51 8:-39
talas	0:12 2:-5 4:4
talenan	2:66 3:-2 4:-10 5:-17
talenan kayu	2:21 3:-19 4:-15
talenan plastik	3:8 4:1 5:-1 7:2
talenannya	2:11 5:-9
talenan~	2:11 5:-9
talen~	2:66 3:-2 4:-10 5:-17
tali	0:41 1:-35 2:47 3:-26 4:-36 5:-33 7:-36 8:-51
tali $	2:-7 5:-25
tali kulit	2:-1 3:-4 4:9
tali rafia	2:26
tali rantai	3:-5
tali sepatu	2:63
tali skippingnya	0:3 2:25 3:5
talinya	0:40 1:-17 3:4 4:55 5:-3 7:-5 8:-22
talinya #n	3:-31
talinya aku	0:24 3:-9
talinya bisa	3:-1 4:-10
talinya di	2:13 5:-25
talinya ini	2:1
talinya karet	0:29 3:18 5:50
talinya kulit	3:72 4:9
talinya lebar	3:-23
talinya tidak	4:1
tali~	0:40 1:-17 3:4 4:55 5:-3 7:-5 8:-22
tal~	3:-1 5:19
tambah	0:-17 1:-1 2:72 3:19 4:-11 5:23 6:7 7:-12
tambah #n1	0:-15 2:1 4:-1
tambah banyak	4:-1
tambahan	0:-1 2:-1 3:38 5:-30
tambahin	1:23 3:-20 4:-18 6:5 7:1
tambahin ke	1:12 3:-6 7:15
tambah~	0:-8 1:26 2:-7 3:2 4:-29 5:-52 6:36 7:17 8:-1
tambal~	3:-3 4:-34 8:33
tambang	2:-8 3:8 5:31 7:-10
tampil	2:-3
tampilannya	4:-1 5:-2 8:-4
tampilan~	4:-1 5:-2 8:-4
tamu	1:-1 2:-2 3:-3 4:43 5:48 6:-17 7:-13 8:73
tan	3:4
tan $	3:4
tanah	0:-16 1:-3 2:93 3:-40 4:23 7:6 8:-13
tanah $	2:1 3:-13
tanah bang	2:7 7:-1
tanah kebon	2:10
tanah lihat	3:3
tanaman	4:36 5:48
tanaman ini	2:-4 4:45 5:19
tanam~	4:36 5:48
tancep	0:16 2:55 4:-9
tanda	2:1 3:11 5:42
tanda tangan	3:12 5:-1
tandanya	2:19
tanda~	2:19
taneman	2:26 4:-11
tanem~	0:9 2:57 3:-1 4:-34
tang	0:28 2:3 3:-16 4:1 6:12 7:64
tang ini	0:22 3:-1 4:-7 6:13 7:37
tangan	0:76 1:31 2:59 3:19 4:59 5:26 6:-12 8:-69
tangan #n	3:-12 4:-30
tangan $	0:25 2:76 3:-9 4:-2 5:12 7:2
tangan aku	0:-35 1:-1 3:-1 4:-10 8:-1
tangan ini	3:44 4:-19 5:-3 6:-1 7:10
tangan itu	5:-2
tangan jangan	2:1
tangan kecil	1:11
tangan kiri	0:37 2:-16 4:37
tangan kita	2:7 7:-9
tangan saya	0:-12 3:-7 4:-16 5:-1 8:23
tangan terus	4:-25
tangan tidak	2:-58 3:39 4:109 5:51 7:-1
tangan tinggi	4:16
tangan yang	2:-5 3:4 4:68 5:-24
tanganku	0:40 3:-1 4:4 5:1
tangannya	0:1 2:8 3:36 5:43 6:-10 8:-16
tangannya habis	2:11
tangannya kapalan	8:-4
tangannya kecil	3:3 4:-3
tangan~	0:59 2:10 3:20 4:6 5:53 6:-12 7:-1 8:-25
tangerang	1:-2 7:46
tangerang $	7:15
tangga	1:9 3:45 4:35 8:-10
tanggal	1:-1 2:21 4:-20 5:-1 6:-2 7:1 8:5
tanggal berapa	8:16
tangga~	3:15 7:2 8:37
tanggung	2:-6 3:11 4:8 5:-1 6:7 7:21
tanggung $	2:-3 3:19 4:14 5:-1 6:9 7:64
tanggung~	5:-1 6:82
tang~	0:75 1:27 2:37 3:10 4:48 6:-4 8:-70
tanin	2:3
tanjakan	1:2 4:15 8:2
tanja~	1:2 4:15 8:2
tanpa	0:3 3:183 4:144 5:-1 6:54 8:-50
tanpa alkohol	7:21
tanpa gula	3:14
tanpa minimal	3:-25 6:2
tanpa minimum	1:31 3:15 6:15
tanpa minyak	3:27
tanpa parfum	4:-33 5:-1
tanpa perut	4:8
tanpa pewangi	0:15 3:14 5:14 7:11
tanpa sls	3:-1 4:-15
tanpa sulfat	3:31 4:3
tante	1:4 2:-9 5:13 8:10
tante yang	1:6 5:33
tanya	0:-55 1:-7 2:-1 3:82 4:-97 5:-140 6:27 7:17 8:-86
tanya $	2:-66 3:-4 4:-1 5:-5
tanya ada	3:17 6:33 7:-9
tanya bahan	3:1 4:1
tanya bedanya	2:9
tanya berapa	7:3
tanya bisa	2:-16 3:25 4:-12 5:-3 7:62
tanya bpom	3:-13 7:-10
tanya cod	7:24
tanya dulu	2:4
tanya garansi	3:-10 7:1
tanya isi	3:2
tanya kapan	7:12
tanya ke	3:-19
tanya kenapa	2:11 7:-1
tanya lingkar	4:-16
tanya tadi	0:7
tanya ukuran	3:-22 5:-1 7:-1
tanya warna	3:105 6:7
tanya yang	1:41 2:-6 3:25
tan~	2:3
tap	1:32 3:23
tapi	0:-84 1:-3 2:81 3:-75 4:-4 5:-75 6:-44 7:-43 8:-28
tapi aku	2:-24 8:3
tapi belum	5:-1
tapi bukan	2:-3
tapi itu	2:-101 8:-5
tapi jangan	2:-7 3:31 7:32
tapi kan	0:-4 2:-13
tapi kita	2:-1
tapi masih	2:-31 8:49
tapi stoknya	8:-1
tapi takut	2:15
tapi tidak	3:5
tapi yang	2:6 6:-1 8:30
taplaknya	0:53 3:-1 4:40 5:2
taplak~	0:53 3:-1 4:40 5:2
taraa	0:46 2:31 4:-2 8:-10
tarawih	3:11
tarik	0:229 1:2 2:44 3:-60 4:72 5:-2 6:-13 7:-7 8:-48
tarik $	2:-1 3:6 4:30
tarik jahitannya	4:-25
tarik kuat	1:1 4:-3
tarik tali	0:7 3:3 4:-42
tarik tidak	2:-1 4:5
tarikan	2:-1 7:5 8:-1
tarik~	0:-18 1:-13 2:38 3:8 4:62 5:-44 8:-27
tari~	2:-1 7:5 8:-1
taro	0:32 2:86 3:-68 4:-35 5:-6 6:2 8:-25
taro depan	0:15 4:-1 6:22
taro~	2:24 5:-1 7:-1 8:-39
taruh	0:52 1:-18 2:119 3:-31 7:-1 8:-52
taruh di	1:-11 2:30 3:-8 4:-65 5:4 8:-1
taruh~	2:8
tas	0:-20 1:-31 2:42 3:-72 4:-14 5:3 7:-79 8:-77
tas #nn	4:21
tas #rp	6:-1
tas aku	0:-4
tas ini	2:-8 5:23
tas kulit	2:44
tas sama	6:10
tas selempang	2:21
taslan	3:9 4:1
tasl~	3:9 4:1
tasnya	4:42 5:25 8:-2
tasnya ada	3:-3
tas~	0:10 1:-1 3:-7 4:46 5:29 8:-2
tatakan	3:-1
tatakan $	3:-11
tata~	3:-1
tat~	0:2 3:17 4:13 5:20
tau	0:-85 1:30 2:133 3:-15 4:-116 5:-15 6:2 7:-21 8:-37
tau $	0:-2 4:-6
tau cara	0:-2
tau deh	2:-10
tau kan	1:14
tau kenapa	2:-2
tau mana	2:16
tau sudah	8:15
tau tidak	2:3 4:-8
tau ya	1:13
taunan	2:28 3:7 4:12 5:18
taun~	2:40 3:7 4:12 5:18 8:-2
tau~	2:33 3:8 4:35 5:-7 7:21
tawar	2:1 4:-10
tawar~	4:20 5:-24
tawa~	0:-10 2:6 5:-1 7:-1 8:29
tawon	2:47 6:5 7:21
tea	0:7 2:1 3:31
tebak	2:92 4:-14 8:-6
tebak tebakan	2:42 4:-14
tebakan	2:42 4:-14
tebakan dulu	2:25
tebal	1:32 2:-5 3:36 4:16 5:-2 6:-1 7:45 8:-35
tebal #n	0:-5 1:-1 3:51 5:29
tebal #nn	4:-1
tebal $	0:-16 3:75 4:2 5:39
tebal jadi	2:-2 3:-17 4:3 5:-12
tebal sama	1:30 3:-1 6:2 7:34
tebal seperti	4:1 5:17
tebal tidak	3:-2 4:2
tebalnya	2:3 5:9
tebalnya #nn	3:13 5:13
tebal~	2:9 3:-1 5:8
teba~	2:42 4:-14
tee	2:26
teflon	0:1 7:6
tegak	0:3 1:39 2:29 3:1 4:33 5:63 7:10 8:-3
tegak $	2:39 3:-11 7:19
tegak di	0:17 3:40 4:6
tegak tidak	4:1
tega~	4:5
teh	0:-32 1:-1 2:96 3:-43 5:-10 6:-10 7:1 8:-3
teh $	0:-11 1:-1 2:-24 4:-21 5:14 6:-9 8:1
teh aku	0:5
teh celup	2:1 4:-18
teh hijau	2:5
teh manis	0:17 4:1 5:13 8:37
teh tarik	4:42
teh tidak	2:89 4:-21
teka	2:21
teka teki	2:21
teki	2:21
teknisi	3:-5 7:19
teknis~	3:-5 7:19
teko	4:7 6:3 7:47 8:-12
teksturnya	2:23 3:7 4:50 8:-1
tekstur~	2:23 3:7 4:50 8:-1
tekuk	0:117 2:21 3:-1 4:3 5:-11 7:41 8:-3
tekuk solnya	0:19 4:40
tekuk~	2:-1
tek~	2:-1 3:9 4:-1 5:4 6:7 8:-9
telapak	0:47 1:1 2:4 5:23 7:-5
telapak tidak	0:14
telapak~	1:-2 2:22 5:98
telat	2:34 3:-1
telat mulai	8:30
telen~	3:3 4:9 5:26
telinga	2:2 4:12
telor	2:11 4:75 5:-36
telornya	4:8
telor~	4:8
telunjuk	0:1 1:5 2:15
telur	2:54 8:33
telurnya	0:22 2:13 4:57
telur~	0:22 2:10 4:48
tel~	0:1 2:21 3:33 5:36 6:21 7:-9 8:-14
teman	0:-23 1:45 2:-23 3:-33 5:-6 6:-16 7:-21
teman aku	0:-2 1:-3 8:-5
teman kantor	1:7 6:-16 8:29
teman saya	2:-15 7:-2 8:-1
temanku	2:-31 7:-26
teman~	7:-27
tembakau	1:39 3:38 5:7
tembok	0:-15 1:-4 2:75 3:-23 4:20 5:-30 6:-1 7:-3 8:-9
tembok kasih	2:1
tembok kena	2:1
tembus	3:-62 4:42 6:3 7:-5 8:-1
tembus #n	2:12
tembus #rp	0:-7
tembus cahaya	2:3 3:-3
tembus ke	0:-15 4:17 5:1
tembus~	5:14
temen~	0:7 1:21
tempat	0:6 1:-47 2:-1 3:47 4:34 5:45 6:5 7:27 8:-30
tempat $	3:-7 4:-6 5:1 7:24
tempat kok	7:39
tempat lain	2:-1 3:19 4:40
tempe	8:-20
tempel	0:34 2:58 3:24 4:-6 7:15 8:-14
tempel dari	2:25 4:-11
tempel di	0:9 3:53 6:1 7:34 8:-2
tempelin	0:19 2:-6 4:-23
tempelkan	0:1 2:1 4:14
tempel~	0:26 2:43 4:-4 5:-1 8:-18
tempenya	6:5
tempered	2:30 3:17 6:25
tempered glass	2:36 6:20
tempe~	6:5
tem~	0:-23 1:45 2:-23 3:-33 5:-6 6:-16 7:-21
tenaga	3:-26 4:51 5:17 7:-1 8:-8
tenan	2:-1 4:-3
tenan $	8:29
tenang	2:-1 3:-30 4:38 5:-40 7:42 8:-7
tenang kak	3:-4 7:28
tenang stok	4:-10
tenda	1:1 2:32 3:-36 4:15 5:-1 6:-4 7:-9 8:-1
tenda jangan	1:24 2:11
tendanya	0:15 3:27 4:11 6:-33 8:-9
tenda~	0:15 3:27 4:11 6:-33 8:-9
tengah	0:38 1:5 2:34 3:-63 4:-11 5:-25 6:24 7:-35 8:51
tengah $	2:-3 5:-1 8:49
tengah jadi	2:12
tengah ke	2:8 3:-1
tengah malam	0:-1 1:2 3:-15 4:-13 5:13 6:36 7:-2
tengah saja	2:1
tengah yang	2:-1 4:-5
tengahnya	0:1 2:2 3:52 4:27
tengah~	0:45 2:1 3:32 4:94
tenggiri	3:24 4:7
tenggir~	3:24 4:7
tenggorokan	2:-8 3:24 4:54 5:2 8:12
tenggorokan $	4:30
tenggorokan tidak	2:-1 3:40 4:3
tenggoro~	2:-8 3:24 4:54 5:2 8:12
tengkuk	4:74 8:-1
tengok	0:271 1:15 2:21 3:-47 4:151 6:-10 7:32
tengok sendiri	0:19 1:10 4:1 6:-1
tengok tidak	0:25 2:22 4:-40
teng~	1:23 2:-1 3:-21 6:14
tensi	2:29 5:2 8:-4
tensimeter	2:44 5:1 7:20
tensimeter lengan	7:4
tensimeternya	3:2 4:-7
tensimeter~	3:2 4:-7
tens~	2:29 5:2 8:-4
tentu	2:61 4:-15 8:-12
tenun	1:52 3:95 7:11
tenun tangan	1:61 3:30 7:34
tenun troso	2:13 3:45 5:7
tenun~	3:27 7:13
ten~	2:-1 4:-3
tepi	2:7 4:-17
tepok	0:16 3:11 4:19 8:-2
tepuk	0:12 2:6 8:-1
tepuk pakai	0:1
tepuk~	0:-4
tepung	0:93 2:15 3:74 4:57 5:45 7:16
tepung $	0:21 4:24 5:14
tera	2:7
terakhir	8:-1
terakhir $	2:10 3:1
terakota	1:11 2:1 3:4
terang	0:8 1:-2 2:25 4:66 5:-1 8:-13
teran~	4:-1
teras	0:1 2:-1 3:27 4:12
terasi	2:37 3:25 4:-1 6:-2 7:-4 8:-22
teras~	2:37 3:25 4:-1 6:-2 7:-4 8:-22
terbang	3:3 5:58 7:6
terbang ke	3:16 5:1
terbukti	5:-6 6:29 7:27 8:-1
terbukti palsu	3:-1 5:-4
tercepat	1:34 3:-14 5:-14 6:17
terdaftar	1:18 3:66 6:43 7:78
tergantung	2:-8 3:-1 4:-31 8:-1
terharu	3:-1 6:-6
teri	3:27 4:-7
teri medan	3:27 4:-7
teriak	0:-8 2:-1 8:17
teriaknya	8:12
terik	2:2
terima	1:2 3:-2 4:-12 7:72
terima~	2:-5 8:15
terjamin	3:-4 5:2
terjual	6:-5
terlanjur	1:19
terlaris	3:-4 5:-7 8:-14
termasuk	1:-5 3:5 4:-41 5:-3
termometernya	3:40 5:-33 8:-10
termos	0:16 5:35
termos ini	0:17 4:-9 5:25
ternyata	0:-6 1:8 2:129 3:-1 4:-55 5:-3 6:-9 7:-2
terpisah	2:10 4:18
terpisah $	2:11 4:19
terracotta	2:-15 3:1 4:9 5:8
tertarik	3:5 4:17 5:12
tertutup	2:-1 4:18 6:8
terus	0:10 1:86 2:106 3:-37 4:-11 5:6 6:30 7:-33 8:18
terus $	0:-44 1:-1 2:-4 3:-11 4:-59 7:-2 8:-1
terus ada	0:6 2:-11 3:-8 4:17 7:-3
terus aku	0:104 1:16 2:-45 3:-15 4:64 5:-5 8:14
terus bayar	1:13 2:-11 5:23 6:23 7:-34
terus bungkus	1:17 5:-4
terus checkout	1:29 2:-4 5:25 6:14 7:64
terus coba	2:8
terus dari	2:-2 8:40
terus di	2:-14
terus jemur	2:1
terus kalau	7:22
terus klik	6:-16
terus langsung	5:-1
terus lanjut	1:33
terus lari	0:6 5:2 6:2
terus nyalain	1:9 2:-2
terus order	1:2 5:1 6:10
terus pakai	0:30 2:-1
terus pas	2:29
terus pedasnya	4:46
terus pencet	1:2 2:11 6:-4 7:29
terus pilih	1:4 2:-1 5:9 6:-1 7:1
terus puter	2:10
terus sampai	8:-7
terus saya	0:30 4:31 8:-21
terus taruh	2:1 4:-15
terus tiap	2:-15 8:51
terus ya	2:25 8:2
terus yang	2:1 5:-3
terus~	2:43
ter~	1:3 3:94 4:6 6:1 7:1 8:-24
tes	0:-1 1:-11 2:-22 3:15 5:12 6:-9 7:71 8:-55
tes air	2:-1
tes di	3:10 5:6
tes dulu	7:1
tes nyala	1:-1 7:3
tesnya	4:-1
test	0:1 4:-17
tes~	0:32 2:42 3:-8 4:-33 5:-1 6:-5 7:24 8:-1
tetangga	0:-46 1:-2 2:-2 3:-34 4:-75 5:-2 7:-4 8:168
tetangga $	2:70 3:-1 8:-19
tetangga aku	2:12 8:-77
tetangga dikasih	2:34
tetangga lagi	8:39
tetangga masuk	8:1
tetangga pada	8:5
tetangga saya	8:-3
tetanggaku	4:4 5:22
tetangga~	1:4 4:4 5:19
tetap	0:60 1:-8 2:-29 3:24 4:177 5:6 6:72 7:35 8:-68
tetap bening	0:6 4:55
tetap bisa	3:17
tetap jalan	0:5 2:1 4:56
tetap kering	2:-4 3:2 4:4
tetap nyala	0:26 5:3
tetap tegak	1:3 5:1 7:25
tetap tidak	3:1 4:3 6:-1
teteh	0:7 2:3 3:-5 5:-1 7:-1 8:-29
teteh tidak	1:-2 2:2 4:-1
tetes	0:35 2:1 4:25 5:13
tetesin	0:1 2:40 3:-10 4:-18
tetesin air	2:-1 3:-5
tetesin alkohol	2:7
tetes~	0:31 2:37 3:-55 7:-26 8:-6
the	2:25 3:-1 4:-5 5:-1 8:1
this	2:20 6:-1
tho	0:10 3:-5 4:-23
thock	0:12
ti	0:-26 2:19 3:2 6:37 8:-6
tiak~	3:-1 4:36 5:13
tiang	0:39 2:-8 4:54 5:-1
tiap	0:-7 1:67 2:216 3:11 4:-24 5:66 6:-41 7:73 8:-69
tiap #n	2:50 3:-11 4:-35 7:-22
tiap #nn	0:-15 2:16 3:-18 6:-1
tiap beli	1:-18 3:-1
tiap bulan	2:14 4:25 7:-1
tiap habis	1:1 3:-1 4:18
tiap hari	1:-5 2:-1 3:-2 5:1 7:-40 8:-49
tiap jam	2:-33 7:12
tiap jumat	1:16 4:23
tiap lembar	1:18 2:-5 3:43 7:78
tiap malam	0:-4 1:22 2:61 4:-1 6:-12 7:-9 8:1
tiap minggu	2:3 4:-8 7:11 8:21
tiap pagi	0:12 1:-3 2:1 4:46 5:-1 8:21
tiap sore	0:13 2:39 4:-35
tiap subuh	2:3
tiap unit	0:36 2:-11 3:10
tiap~	1:9 2:-8 5:4
tiba	2:-13 4:60 5:-9 7:8 8:-5
tidak	0:101 1:-50 2:-42 3:34 4:317 5:7 6:-76 7:-34 8:-108
tidak $	0:19 1:-7 3:-42 4:-84 5:-42 7:8
tidak ada	0:131 1:-4 2:46 3:-27 4:-57 5:10 6:3 7:-42 8:-10
tidak aku	4:-21 5:-1
tidak ambles	4:7 5:8
tidak amis	4:29
tidak anti	0:-1 4:-27
tidak asli	3:21 7:20
tidak baik	2:-5
tidak bakal	0:-8 1:29 2:26 3:18 6:-5 8:-17
tidak bakalan	3:22
tidak baret	2:7 3:46 4:62
tidak basah	0:-1 2:-4 3:39 4:20 5:-3 6:4
tidak bau	2:34 3:52 5:2 7:-1 8:-1
tidak belang	2:-5 4:34
tidak beleber	2:-1 4:1 5:19
tidak belepotan	3:2 5:1
tidak berani	0:-17 4:-15 5:-4
tidak berasa	0:5 3:1 8:31
tidak berlaku	7:-8
tidak berminyak	4:1 5:21
tidak bersin	3:3 4:6
tidak bersisik	4:36
tidak bikin	2:-85 3:47 4:36 7:7 8:-1
tidak bilang	5:-1
tidak bisa	0:-42 1:-5 2:4 3:-14 4:-179 5:-55 7:-38 8:-4
tidak bocor	0:23 3:-4 4:1 7:14
tidak bolak	3:46 4:4 5:-6
tidak boleh	1:2 2:33 3:-22 4:-37 5:6 7:-2
tidak bolong	0:15 4:41 5:30 6:20
tidak brudul	0:24 3:-6 4:2 7:1
tidak buat	3:4 4:-18 5:-41 7:28
tidak bungkuk	2:22 4:8 5:-6
tidak bunyi	0:41 2:-20 3:-4 5:19 7:63 8:-17
tidak capek	4:1
tidak cepat	3:-3 4:-5
tidak cocok	3:-2 4:-11 5:-71 6:1 7:80
tidak copot	0:1 3:-9 4:61 7:-1
tidak cuma	3:-9
tidak dapat	4:-1 5:-2 6:-20
tidak di	2:1 3:1 5:3
tidak diaduk	2:10
tidak diganti	2:27
tidak dijual	4:-13 5:-11
tidak doyan	1:9 3:25 4:-21 7:14
tidak eneg	3:1 4:4 5:22
tidak gampang	0:23 2:-45 3:13 4:10 6:-1 7:19
tidak gatel	1:13 2:-25 3:104 4:90 5:31 7:-1
tidak gepeng	2:5 4:-25 7:6
tidak gerak	8:13
tidak geser	0:29 4:6 5:10
tidak gompal	0:32 4:-1 7:35
tidak gosong	5:7 7:1
tidak goyang	0:11 3:33 4:8
tidak gratis	2:-1
tidak habis	3:17 4:1
tidak hancur	0:49 2:14 5:-2
tidak harus	1:-6
tidak ikut	0:7 2:-1 4:48 5:41 8:-9
tidak jadi	4:-76
tidak janji	4:-1
tidak jatuh	2:-19 3:-1 4:1 6:1
tidak jepret	3:1
tidak jual	0:-1 2:-1
tidak kak	0:-1 2:-7 3:-18 4:-8 8:22
tidak katanya	2:-9
tidak kawa	2:-1 8:50
tidak kebagian	4:-5
tidak kebangun	0:23 3:-17 4:30 5:5 7:-1 8:-5
tidak kebentur	3:-25 4:1
tidak kebuka	2:1
tidak kedengeran	0:-9 4:-61 5:14
tidak keganggu	0:7 4:1
tidak kejepit	2:-10 3:-23 4:16 5:-24
tidak kelihatan	0:-4 2:-4 3:-12 5:-22 7:-9 8:59
tidak keluar	7:-4
tidak kemeng	3:12 4:1
tidak kempes	4:16 7:19
tidak kena	1:6 2:-1 3:20 4:4
tidak kenapa	2:27 3:-1 4:-34
tidak kepanasan	1:3 2:-2 3:46 4:8
tidak kepeleset	4:1 5:43
tidak kepleset	2:2 4:7
tidak keramas	2:-1 3:28 4:20
tidak keras	0:9 4:2
tidak kerasa	4:-2 5:23 8:78
tidak kering	2:12 4:-1
tidak keselek	0:4 3:4 4:1 5:25
tidak ketarik	2:-16 3:39 4:50 5:-1
tidak ketat	0:3 4:12
tidak ketelen	2:6
tidak ketemu	4:-1 8:8
tidak ketinggalan	1:63 2:-15 3:10 5:-1
tidak kita	7:-24
tidak klaim	0:-10
tidak kuat	0:-89 4:-27 8:20
tidak kudu	3:-2 4:4 5:-16 7:-5
tidak kuning	3:38 4:-7 6:9 7:13
tidak kusut	3:-7 5:29
tidak lai	2:-1 3:29 5:37
tidak lari	0:11
tidak lecek	0:39 4:-24
tidak lecet	3:35 4:29 5:5
tidak lengket	0:-3 1:-2 2:31 3:4 4:8 7:-10
tidak lepas	0:27 3:-2 4:32 6:3 7:14
tidak licin	3:39
tidak lihat	2:24
tidak luber	2:-1 3:5 4:55
tidak luntur	0:2 3:-4 4:9 5:-2
tidak makan	2:-13
tidak mampet	3:2
tidak mantul	0:7
tidak masuk	2:-4 3:38 4:19 5:25 8:-14
tidak mati	8:20
tidak mau	0:-10 2:42 3:-14 4:-40 5:-5 7:-7
tidak melengkung	3:-14 4:6 6:6
tidak melorot	0:1 3:-1 4:37 5:4
tidak menggumpal	4:35
tidak merah	3:-6 4:6 5:33
tidak min	3:-26
tidak miring	0:1 4:-22
tidak molor	0:16 2:4
tidak muat	4:-49
tidak muncul	1:-1 4:-1
tidak mundur	4:1
tidak nahan	2:27 4:-21 8:-1
tidak naik	4:-5
tidak nangis	4:25
tidak narik	4:2 6:11
tidak nekuk	3:-1 4:1
tidak nempel	4:4
tidak neng	4:-9
tidak nerawang	2:-1 4:49
tidak netes	0:7 4:36 5:14
tidak ngasih	6:-16
tidak ngecap	3:1 4:34
tidak ngegulung	0:14 2:-8 4:27
tidak ngelag	0:15 4:35
tidak ngembun	0:29 2:-3 3:17 4:22
tidak ngerti	4:-3 7:5 8:-2
tidak ngos	3:-5 4:5
tidak ninggalin	2:-31 3:17 4:30
tidak nusuk	3:23 4:7 5:9
tidak nyala	1:1
tidak nyangkut	0:-2 1:-2 2:37 3:-12 4:23 5:13 7:-1
tidak nyebar	0:29 2:23 4:-54
tidak nyegrak	1:5 4:1
tidak nyekik	0:31 1:18 4:33 6:12
tidak nyelonong	4:1 5:12
tidak nyeplak	3:-1 4:1
tidak nyerap	3:41 7:2
tidak nyeri	1:9 4:43
tidak nyesel	4:-3
tidak nyobek	2:23 3:1 4:-1
tidak nyut	3:9 4:15 5:28
tidak pakai	0:-31 2:24 3:24 4:-32 7:-19 8:-8
tidak panas	0:12 2:-1 3:7 4:31 5:51
tidak paralu	0:6 2:-9 4:53 5:17
tidak pas	1:13 4:-33 7:14 8:14
tidak patah	4:-25 6:2 7:53
tidak pecah	2:6 4:-24 5:-27 8:-4
tidak pedas	5:-2
tidak pegal	0:-1 3:3 4:5 5:-17 7:-1 8:-7
tidak penuh	0:24 3:-1 4:11
tidak penyok	0:16 1:23 2:-28 3:-11 4:-12 6:16 7:78
tidak percaya	7:-1
tidak perih	4:17 5:1
tidak perlu	0:-7 1:-5 3:8 4:56 5:26 6:1 7:-4 8:-1
tidak pernah	0:-30 3:-2 4:-32 7:-1 8:-1
tidak peyang	2:-1 3:2 4:11 5:-2
tidak pindah	0:8 3:17 4:-2 7:3
tidak protes	4:11 5:-7
tidak punya	2:-8 4:-9 7:37
tidak putus	8:51
tidak remuk	3:-1 4:-12 7:36
tidak retak	0:-1 2:31 3:-1 4:-9 5:-40 8:-1
tidak robek	2:-5 3:-1 4:28
tidak rontok	4:-32 7:26
tidak sampai	2:71 4:-2 6:-15 7:-1
tidak saya	4:-1 5:-8 8:1
tidak sempat	0:31 4:7
tidak sempet	5:11
tidak semua	0:-1 2:-24 8:-1
tidak seperti	0:3 3:20 4:11
tidak sesuai	1:28 3:-9 7:56
tidak sih	3:-2 4:-28 8:44
tidak sobek	3:8 4:14 5:1
tidak suka	2:1 4:-18
tidak tahan	4:-13
tidak tahu	2:-18 4:-1 8:12
tidak takut	3:44
tidak tau	0:-11 2:-82 3:-1 4:-23 5:-1 8:-17
tidak tembus	0:-1 1:2 2:20 3:-15 4:40 5:1 6:37
tidak termasuk	3:35 4:-35
tidak tidak	3:-46 4:34 5:-19
tidak tidur	4:-34 7:-2 8:70
tidak transfer	4:28
tidak tuh	4:-25 8:22
tidak tumpah	4:12 5:13
tidak turun	2:8 4:-11
tidak usah	0:-2 1:-5 2:-10 3:18 4:63 5:21 7:-13 8:-22
tidak ya	0:-14 4:-2 8:1
tidak yang	3:-1
tidur	0:-74 1:-8 2:8 3:-39 4:37 5:28 6:45 7:-48 8:138
tidur $	0:-3 3:8 4:91 5:37 6:24 7:-6
tidur di	3:-4 4:-30 5:-14 8:23
tidur ini	5:1 6:4 8:-20
tidur jadi	2:-5 5:-19 8:-2
tidur juga	4:1
tidur siang	0:8 3:-8 4:13
tidur tidak	4:1 5:29
tiduran	2:12 8:-16
tidurnya	3:-1 4:1
tidurnya tidak	4:1
tidur~	2:15 3:-17 8:2
tie	0:1 2:26 3:6 5:4
tiganya	0:4 2:23 6:-19
tiga~	0:14 1:-1 2:26 3:14 4:-24 5:-1 6:4 7:-7 8:2
tigo	1:3 2:6 6:9 8:-10
tikar	2:1 3:33 4:-2
tik~	0:8 1:-1 2:-29 3:9 4:19 5:-8 7:-10 8:-30
tim	0:-14 1:32 2:15 3:-43 4:-11 5:-38 6:75 8:90
tim $	8:38
tim manis	2:-1
timbal	3:3 5:1 6:-1 7:65
timbang	0:74 2:-27 3:65 4:-36 7:-4 8:-1
timbang ya	0:16 3:37 4:-14
timbangan	0:56 3:19 4:-36 5:-8
timbangannya	3:-49 4:21 6:-1
timbangannya sudah	3:-48 4:21 6:-1
timbangan~	3:-49 4:21 6:-1
timbang~	0:52 2:18 3:1 4:-40 5:-9 7:-7
timer	5:-2
timer ada	3:-6
timku	1:-14 8:-1
timku tadi	1:-14 8:-1
timpa~	4:2
tim~	1:-14 8:-1
tinggal	0:-40 1:61 2:-67 3:-42 4:147 5:57 6:43 7:-13 8:-66
tinggal #n	0:-2 1:-10 2:-28 3:-56 4:-61 5:-36 6:-29 7:-1 8:-5
tinggal #n1	2:-9 3:-1 4:-1 5:-1
tinggal #nn	3:-53 4:-53 5:-49 6:26 8:36
tinggal #pct	3:-2 8:25
tinggal bayar	0:15 1:-11 3:-5 4:-9
tinggal cemplung	2:18
tinggal di	4:-10
tinggal dikit	3:3 4:22 6:23
tinggal diklaim	1:3
tinggal diklik	1:68 8:-17
tinggal klaim	1:12 2:-1
tinggal klik	1:5
tinggal pencet	4:17 5:1
tinggal pilih	1:-33 4:-1 7:8
tinggal seduh	4:23 5:66
tinggal siram	2:-23 4:25 5:38
tinggal ukuran	3:18 5:-9 6:21
tinggal~	0:-21 1:13 2:-22 3:67 4:100 5:16 7:-22
tinggi	1:-12 2:-4 3:30 4:32 5:33 6:-37 7:-23 8:-5
tinggi #nn	0:18 2:-20 3:64 4:-2 5:22 6:-10
tinggi $	2:-22 3:55 4:1 5:18
tinggi aku	0:-34 3:-35 5:-1
tinggi jadi	3:-13 4:15
tingginya	2:45 3:1 4:43 5:18
tingginya #nn	3:4
tingginya bisa	2:15 4:34 5:21
tinggi~	2:47 3:1 4:38 5:17
tingg~	1:-13 2:1 3:25 4:26 5:31 6:-38 7:-23 8:-19
tingkat	0:-1 1:-1 3:43 4:7 8:3
tinta	1:2 2:32 3:14 4:4 7:8
tintanya	3:12 4:1 6:-1
tinta~	3:12 4:1 6:-1
tiok	2:18 5:1
tipe	0:-14 1:13 2:-16 3:4 5:8
tipe #nn	0:-6 3:-17 5:17
tipe apa	2:-12
tipis	0:26 1:-2 2:143 3:-54 4:71 6:-1 7:8 8:-78
tipis $	4:-2
tipis di	0:62 2:-10 4:1 5:-1 6:8 7:16 8:-24
tipis jadi	2:-20 4:40
tipis nih	0:-23 4:14 5:61
tipis~	0:13 2:-13 3:13 4:60 5:45 7:-5 8:-7
tips	1:24 2:32 4:-49 5:-24
tipsnya	2:110 4:-29 5:-3
tips~	2:110 4:-29 5:-3
tipu~	0:-1 2:24 7:-1
tiruan	0:36 2:-1 4:-1 7:82
tiru~	0:74 2:-84 5:-1 7:112 8:-4
tisu	0:57 2:-5 3:-19 4:83 5:33 7:-11 8:-23
tisu $	2:29
tisu basah	0:1 2:-2 3:14 4:46 5:7
tisu hilang	0:56 4:72
tisu tuh	2:-1 4:-34
tisunya	0:22 2:-1 4:-25 8:30
tisu~	0:22 2:-1 4:-25 8:30
titanium	1:15 3:9
titik	0:29 2:78 3:-34 4:11 5:-1 6:10
titik~	4:9 8:30
titip	1:63 5:2
tk	2:-23 3:9 5:114 6:-4 7:-1 8:12
tk $	5:29
tk b	4:1 5:7
to	0:27 4:-3 5:-27 8:15
to $	4:-6 8:25
toddler	5:82
toh	0:37 1:7 3:2 4:-17
toh $	0:29 3:21 4:-14
toilet	0:-44 2:-1 5:11 8:47
toko	0:-76 1:1 2:-29 3:-53 4:-50 5:-15 6:-8 7:-55 8:-101
toko #n	3:-9 5:-20 6:-4 7:3
toko $	5:-4 6:30
toko aku	1:2
toko baru	6:-9
toko buku	2:-6
toko ini	1:41 2:36 6:-5
toko kami	4:-1
toko kita	2:-9 7:-1
toko lain	2:-24
toko roti	6:-11
toko sebelah	4:-9 6:22 7:-8
tokonya	1:53 2:-58 4:2 6:-12 7:-20 8:-1
tokonya $	1:16
toko~	1:53 2:-58 4:2 6:-12 7:-20 8:-1
tok~	0:12 2:14 3:23 7:-1 8:-12
tol	2:-6 8:21
tolak	2:5
tolong	0:-44 1:32 2:-173 3:-56 4:-67 5:-23 6:-8 7:-38 8:36
tolong ambilin	3:-1
tolong ambilkan	2:-1
tolong dong	8:-1
tolong pegangin	8:-16
tolong share	1:71 5:-19 8:-1
tomat	0:31 1:22 2:31 4:65
tomat mateng	0:7 4:42
tomatnya	0:2 4:12 5:-3
tomat~	0:2 4:12 5:-3
tombol	0:-1 1:75 2:-70 3:-18 4:-38 5:11 6:-1 7:15 8:-37
tombol beli	1:56 5:5 6:13
tombol ikuti	1:1 2:-23
tombol sama	3:-9
tombolnya	1:-16 2:-8 3:-46 4:19 6:-7 8:-7
tombolnya ada	3:-6
tombolnya tidak	8:-1
tombol~	1:-16 2:-8 3:-46 4:19 6:-7 8:-7
toner	3:3 4:-22 5:-19 7:-8 8:-33
toner #nn	1:6
tonik	4:18 5:21 7:2 8:-4
tonik ini	4:21 5:16 7:7
top	5:-1 8:-1
topeng $	3:5
topi	0:-4 1:-17 2:6 4:54 8:-5
topi $	2:14 5:-22
topi yang	1:-1
toples	3:-2 4:-20 6:11 7:-19 8:-1
toples #nn	4:-5 6:21
toples~	1:2 5:-2
torang	1:24 7:-2 8:33
torang pe	1:24 2:7 7:-2 8:34
torsi	1:-1 3:12 4:16 6:6
torsi #nn	1:-1 3:12 4:16 6:6
tors~	1:-1 3:12 4:16 6:6
tosca	3:31 6:1
total	0:8 4:5 7:2
totalnya	1:22 2:-8 3:18 6:43
totalnya #nn	3:19 6:2
total~	1:22 2:-8 3:18 6:43
tote	1:46
tote bag	1:46
touring	3:1 4:-35 5:1
toyobo	3:34
tpa	3:8 4:-7 5:37 6:-1
tpe	3:1 6:10
tr	3:1 7:3
training	6:-1
transfer	2:-1 3:-1 4:28 6:40 8:-19
travel	0:-3 3:-6 4:-6 5:51 6:15 7:2
treadmill	0:35 6:1
trik	0:22 2:31 4:-26
trika~	1:-1 3:-16 4:34 5:53 8:-21
triknya	2:46 4:-30
trik~	2:46 4:-30
tripod	4:-9 8:-23
tripodnya	0:-2 2:-5 3:15 4:-17 8:80
tripod~	0:-2 2:-5 3:15 4:-17 8:80
troli	1:59
trol~	1:59
troso	2:13 3:45 5:7
troso jepara	2:13 3:45 5:7
truk	0:-2 1:3 2:-22 7:23 8:29
truk mogok	2:-1 8:37
truk sendiri	0:-1 1:6 7:25
trus	1:26
tting~	2:4
tu	1:-32 2:168 3:-7 4:6 5:-28 7:-16 8:-23
tu jangan	2:-1
tua	2:41 3:50 4:53 5:122 6:1 7:-2 8:-12
tua $	2:2
tua di	2:7 3:-21 5:9 7:6
tua muda	2:-3 5:-30
tua yang	2:-4 3:1 4:9 5:31
tuang	0:90 1:-1 2:-57 3:-31 4:89 5:9 6:11 8:-41
tuang di	0:1 4:-11 8:-20
tuang ke	0:20 4:-9 7:8
tuang ya	3:-2 4:1 5:13
tuang~	0:22 4:15
tube	4:-24
tugas	6:7 7:-2 8:34
tuh	0:321 1:2 2:123 3:-8 4:78 5:-24 6:-11 7:-48 8:-27
tuh #nn	5:17
tuh $	0:-1 1:-58 2:-51 4:-77 7:31 8:31
tuh ada	2:58 3:-20
tuh airnya	0:13 2:-4 3:2 4:16
tuh aku	0:1 3:5 4:-26 7:26
tuh angkanya	0:21 2:-1 3:9 4:-6
tuh baru	4:3
tuh beda	0:-4 2:30 5:12 7:-1
tuh buat	3:-1 4:10 5:37
tuh dari	2:-17 4:14 5:14
tuh di	1:4 3:-8 4:-5 7:50
tuh gampang	0:-1 2:39 3:1
tuh jadi	0:43 2:-14 3:9 4:17 7:10
tuh jangan	0:-18 1:32 2:43 3:1 5:-19
tuh kalau	0:-79 2:-33 8:70
tuh kedengeran	4:-2 5:-9 8:24
tuh kelihatan	0:-15 4:-32
tuh keluar	1:16
tuh kering	2:-1 4:18
tuh kinclong	0:5 4:34
tuh langsung	0:10 1:-6 2:-16 5:1
tuh lihat	1:49 5:4
tuh masih	0:19 3:40 6:6
tuh paling	2:3
tuh pas	3:55 4:13
tuh tidak	0:2 1:40 2:-24 3:-3 4:-1 5:-18 6:11 7:-17 8:-29
tuh warnanya	4:-1
tuh yang	0:1 6:8
tukang	0:-28 1:1 2:13 3:-22 4:-4 5:158 6:-17 7:-3 8:16
tukang $	2:17 3:1 7:-1
tukang bakso	2:-1 4:-9 5:-1 8:28
tukang di	8:5
tukang kayu	2:26 3:-1 5:11
tukang nasi	4:-1 8:18
tukang sate	5:12 8:1
tukang sayur	8:12
tukang sol	2:25 4:-9
tukar	0:-11 1:53 2:-50 3:14 4:-47 5:-30 6:82 7:316 8:-8
tukar $	6:48 7:27
tukar baru	4:-14 6:32 7:37
tukar dalam	1:-6
tukar ukuran	2:-1 3:13 6:-10 7:76
tukar unit	1:47 7:4
tukar yang	2:-14 3:60 4:10 7:17
tukar~	2:3 5:-11
tuker~	1:-21 2:-1 3:-13 7:21 8:-2
tuku	3:-45 4:-4 5:-22 6:58 7:-1
tuku #n	3:-34 5:-22 6:56
tuk~	1:60 4:-1
tulang	2:73 3:19 4:40 5:44 7:-11 8:-4
tulangnya	4:18 5:17
tulangnya bisa	4:18 5:17
tulang~	4:18 5:17
tulis	1:1 2:13 3:-15 4:51 6:28 7:-10 8:-19
tulis aku	2:7
tulis di	2:-1 3:-53 4:1
tulis itu	2:1
tulis sama	2:12
tulisan	1:7 2:39 3:-17 4:-1 5:-1 6:1 8:-1
tulisan di	2:-6 3:-1 4:-3 7:-1
tulisannya	0:20 2:8 4:-19 8:-1
tulisan~	0:20 2:8 4:-19 8:-1
tulis~	0:-1 2:15 3:-45 4:-13 5:-1 7:-7 8:-8
tumbler	0:1 4:55
tumbuh	1:-1 2:52 3:2 4:37 5:-8 7:-16 8:40
tumbuh $	4:5
tumbuh gigi	3:34 4:9
tumbuh tidak	2:3 4:18
tumbuh~	2:16
tumit	0:23 2:-18 3:13 4:57 5:36 6:-1 7:-1 8:-9
tumit tidak	4:42 5:50
tumitnya	1:4 4:31 5:10
tumitnya pecah	1:6 4:30 5:23
tumit~	1:4 4:31 5:10
tumpah	0:64 2:-1 3:33 4:25 5:21 8:52
tumpahan	2:-1 3:23 4:12 7:58
tumpahin	0:5 3:-11 4:20 5:5
tumpahin kopi	4:14 5:3
tumpah~	0:1 2:-10 4:49 5:2 7:53 8:25
tumpuk~	4:-21 7:10
tumpul	0:-4 1:13 2:35 3:25
tumpul jadi	3:-18 5:6
tuna	3:22 6:42
tunangan	0:19 2:-6 5:14
tunang~	0:19 2:-6 5:14
tunas	2:26
tunda~	1:17 7:1
tungau	2:1 3:-3 4:1
tungau tidak	4:1
tunggu	0:5 3:-25 5:-16 8:5
tunggu dulu	2:1
tungguin	4:21 8:-7
tunggu~	0:7 4:1 7:12 8:-36
tungku	2:-4 4:19
tung~	2:-4 4:19
tunik	2:28 4:1 5:-13
tunjukin	0:19 1:-7 2:7 4:-1
tunjukin cara	0:18 1:-7
tunjuk~	0:54 1:-16 2:4 4:-1 7:3
tuo	2:18
turun	0:-13 1:14 2:19 3:-29 4:8 5:-21 6:75 7:-49 8:19
turun #pct	2:1 3:-18 5:7 6:15
turun $	0:-10 4:-1 5:-1 8:32
turun dari	0:-1 3:-32 4:-6 5:-28 6:2 7:-18 8:-1
turun di	4:1
turun jadi	4:-13 5:-1 6:12
turun ke	2:1 3:2 5:-12 8:-9
turun tangga	0:1 3:9 4:26 8:-1
turun tuh	6:7 8:44
turunan	2:-5
turunin	7:-1
turun~	7:-3
tutup	0:42 1:-22 2:39 3:-27 5:5 6:2 8:54
tutup $	2:-29 5:-1 7:-1 8:3
tutup botol	4:17 5:-1 6:1
tutupnya	0:23 2:-27 4:-13 5:12 7:1 8:-8
tutup~	0:34 1:-20 2:17 3:-30 4:19 5:3 6:-1 7:-30
tv	2:50 3:-3
twill	0:-25 3:50 4:11
tws	3:-1 4:4
type	3:41
type c	3:41
uang	0:-7 2:28 3:-81 5:-24 7:155 8:48
uang balik	3:-25 4:5 7:18
uang kembali	1:42 3:-14 4:-1 5:-15 6:17 7:54
uangmu	2:-15 6:43 7:25
uangnya	2:-22 3:1 4:2 5:41 6:20 7:30
uang~	0:-12 3:1 4:17 5:1 6:81 7:74
uap	1:-1 2:47 4:-2 8:-1
uap #nn	3:26 4:13
uap air	2:1
uapnya	0:50 3:14 5:-11 8:-16
uapnya ngebul	0:71 1:18
uap~	0:16 2:41 3:3 4:-2 5:-16 7:-1
ubah~	3:14 4:11
ubin	0:9 3:1 4:61 5:16
ubin basah	0:13 4:14 5:21
ucapan	6:16
ucap~	6:16
ucur~	3:15 4:-12 5:16
udang	1:10 2:29 3:52 8:-1
udangnya	0:12 2:1 4:29
udang~	0:12 2:1 4:29
udara	0:3 2:64 3:-1 4:-38 5:-17 7:21
udara $	5:-12 7:26
udar~	1:14 3:27 4:35 5:-13
udin	8:9
uduk	8:58
ujan	0:-5 2:-11 5:-9 6:-1 8:139
ujang	0:-3 2:-57 8:150
ujannya	0:9 2:-4 3:-7 4:10 5:15 8:20
ujan~	0:36 2:-23 3:-10 4:13 5:14 8:20
uji	1:-2 3:87 4:-2 5:20 6:-1 7:224 8:-51
uji lab	2:29 3:24 7:24
uji labnya	3:28 7:28
ujian	5:22
uji~	5:19
ujung	0:96 1:-10 2:8 3:1 4:28 5:-40 6:-45 7:2 8:-45
ujung $	2:14 3:-14 4:-23
ujung gang	0:24 3:10 4:40 7:10
ujung jalan	7:-1
ujung lidah	4:75 6:-2
ujung sana	2:-6 3:-1 4:-25
ujungnya	0:34 1:8 2:22 3:-3 4:19 5:39 6:-1 7:20 8:-34
ujungnya besi	2:8 3:9
ujungnya tidak	1:31 7:23
ujung~	0:34 1:8 2:22 3:-3 4:19 5:39 6:-1 7:20 8:-34
ukhti	1:48 3:-4 7:-1
ukht~	1:48 3:-4 7:-1
ukir	2:5 5:-14 6:6
ukir~	2:1
ukur	0:32 2:97 3:1 5:-4 7:-4 8:-11
ukur kaki	2:26
ukur lingkar	2:48 3:-2
ukur nih	0:9 1:7 3:1
ukuran	0:-16 1:-1 2:1 3:46 4:-65 5:-1 6:-14 7:49 8:-46
ukuran #n	0:19 2:1 3:16 8:-1
ukuran #nn	0:29 2:27 3:13 4:-14 5:-26 6:2
ukuran a	5:1
ukuran anak	3:-2
ukuran l	3:17 4:2 5:-1 6:1 7:11
ukuran m	2:-1 3:54 4:27 6:17 7:8
ukuran s	3:17 4:-20 5:55
ukuran sampai	3:9
ukurannya	0:-16 1:61 2:-3 3:19 4:-28 5:-14 7:-1 8:-1
ukurannya #nn	3:-19 4:-10 5:-1
ukuran~	0:-16 1:61 2:-3 3:19 4:-28 5:-14 7:-1 8:-1
ukurin	3:11 4:-3
ukur~	0:-7 1:-3 2:6 3:65 4:-89 5:-22 6:-16 7:37 8:-54
ukus~	4:5 5:12
ulang	0:14 1:30 2:13 3:52 4:-3 5:14 6:95 7:78 8:18
ulang #n	0:6 6:2
ulang $	3:11 7:47
ulang tahun	1:-3 3:-19 4:1 5:29 6:42 7:-25 8:35
ulang~	0:-4 2:70 3:20 4:-27 5:-5 7:-1 8:18
ulun	0:44 1:-1 2:-26 4:-30 5:-19 6:-6 8:68
ulun tadi	8:1
ulun tidak	4:-1 8:65
umat	6:-17
umi	0:-1 3:-8 4:-2 5:-5 6:-1 7:-22 8:-15
umpul~	0:28 2:3 3:11 4:24
umroh	0:-7 3:29 4:25 5:106 6:-1
umum	0:-35 4:-30 5:1 8:130
umum~	2:3
umur	1:-13 2:6 3:18 4:3 5:145 6:-8 7:-4 8:-10
umur #n	0:8 1:-1 2:-67 3:101 4:70 5:187 6:-1 8:-1
umur #n1	5:17
umur #nn	0:-1 1:-1 2:10 3:-21 4:-3 7:9
umur berapa	4:-1 5:-27
umur segitu	2:2
umur setahun	4:-10 5:27
umurnya	2:30 3:-30 4:-14 7:-17
umur~	0:-1 1:-1 2:58 3:37 4:-34 7:34 8:-1
unboxing	2:10 7:1 8:-1
unc~	0:26 2:5 3:-11
undang~	5:6
undertone	1:15 2:1
ungu	0:-27 2:-16 3:46 5:-13
ungu $	0:-21 5:-7
uni	0:72 3:34 4:44 5:42
uning~	2:30
unit	0:42 1:33 2:-55 3:-26 4:-41 5:-2 6:5 7:169 8:-1
unit $	1:18 3:-22 7:24
unit baru	1:23 4:-4 6:1 7:44
unit dites	0:1 7:3
unit sudah	3:10 5:6
untuak	4:2 5:83 7:-10 8:-1
untuak yang	4:3 5:36
untuk	0:-17 1:-9 2:-21 3:116 4:-28 5:436 6:2 7:-9 8:-46
untuk #n	1:27 6:2
untuk #nn	1:15 3:44 6:14 7:27
untuk anak	2:-43 3:40 4:-36 5:1 6:15 7:-11 8:-1
untuk bapak	3:4 4:50
untuk bayi	2:-34 5:2 7:-1
untuk ibu	0:8 2:-1 3:-6 4:39 5:1
untuk kalian	7:26
untuk orang	2:-13 5:56 7:17
untuk pemula	2:10 5:37
untuk semua	1:-6 5:-13 8:41
untuk yang	0:29 3:3 4:-24 5:2 7:-8
untung	0:-21 2:19 3:-2 4:-62 7:-1 8:58
untung ada	0:-1 2:37
untung bukan	4:-9 8:18
untung tidak	4:-24 8:29
unyah~	3:16 4:8 5:51 8:14
up	0:-1 2:17 3:-4 4:-1
upami	3:7 7:49
upam~	3:7 7:49
upload	1:-3
urang	0:62 1:-2 3:-5 4:14 5:2 6:-12 7:47 8:-12
urang~	3:15 4:71 5:11
urat	1:16 2:38 5:12
urat di	1:3 2:8
urat hijau	2:24
urus	3:-1 7:2
urus klaimnya	7:5
urusan	2:-10
urus~	0:-1 2:-1 3:-7 4:-1 5:-2 7:-26 8:-13
urut	2:-5 4:4
urutan	2:11 8:-10
urutan skincare	2:2 8:-9
urutannya	2:50
urutannya ya	2:16
urutan~	2:50
urut~	2:3 5:-36 8:-21
usah	0:-2 1:-5 2:-10 3:18 4:63 5:21 7:-13 8:-22
usah bayar	3:1 4:-3 5:-1 6:2
usah beli	4:41 5:24
usah buruan	1:-64
usah dikasih	3:19 4:11 5:-1
usah mikir	1:19 4:-20 5:-1
usah nunggu	1:29 5:-27
usah nyari	0:9
usaha	1:-1 5:66
usap	0:41 2:-2 3:9 4:55
usap $	3:22
usap~	0:7 2:1
usb	1:-1 2:19 3:70 4:30 5:-5 7:-1
usb #n	2:-1 3:23 4:2 6:-12
usir~	2:12
utawa	2:56 3:-33 4:25
utuh	0:34 2:42 3:15 4:-22 7:76 8:-15
utuh $	1:1 2:-1 3:-1 6:1 7:17
uv	2:54 8:-1
vakum	7:1
vakum~	3:41 5:-1 7:43
vanadium	3:31 6:17 7:54
vanila	2:-22 3:79 4:20 7:-1
varian	0:12 1:89 2:-26 3:96 4:-4 5:-4 6:25 7:-8 8:-9
varian $	1:30 3:22
varian yang	1:8 6:9
variannya	2:-1 3:1
varian~	2:-1 3:1
vari~	0:12 1:89 2:-26 3:96 4:-4 5:-4 6:25 7:-8 8:-9
velvet	3:70
versi	5:17
vers~	5:17
vertikal	0:14 3:-4 4:12 5:21
video	1:24 2:35 4:-6 5:-1 7:21
video unboxing	7:13
videoin	4:6 6:6 7:55
videonya	2:-22
video~	2:-5 3:-1 6:5 7:58
villa	6:-1 8:21
viral	2:-24 4:-1 5:-1
viral itu	2:-19
virus	2:55 8:-3
viscose	0:1 2:-1 3:53 4:1
vitamin	2:20 3:30 4:-14 6:-13 8:-13
vitamin c	0:14 2:30 3:11 5:30 6:-8 8:-1
vitamin rambut	1:3 7:14
vitaminnya	2:15
vitamin~	2:15
vitam~	2:20 3:30 4:-14 6:-13 8:-13
voal	0:10 2:1 3:43 5:-4 6:2 7:-1
voal #nn	6:7
voal itu	0:34
voal lebih	2:6
volt	1:-6 2:-1 3:121 4:-16 5:4 7:9
volume	0:4 7:-11
volumenya	3:-10 4:5
volume~	3:-10 4:5
voucher	1:148 2:-70 3:-36 4:-49 5:-9 6:210 7:6 8:-76
voucher #nn	1:27 2:-6 5:23 6:46
voucher #pct	8:-8
voucher #rp	0:8 1:8 2:-11 3:1 4:-24 6:109 7:14
voucher aku	5:-29
voucher gratis	1:28 6:26
voucher live	1:2 2:-1 6:22 7:3
vouchernya	0:13 1:111 2:-1 4:-6 5:-1 6:128 7:2 8:-19
vouchernya dulu	1:10 6:28 7:28
vouchernya sudah	8:-5
voucher~	0:13 1:111 2:-1 4:-6 5:-1 6:128 7:2 8:-19
wa	1:3 2:13
wadahnya	2:-11 3:10 4:-1 6:-1
wadahnya ada	3:-1
wadah~	2:-11 3:10 4:-1 6:-1
waduh	2:58 4:-3 8:55
wah	0:-1 2:-6 4:-1 5:-1 8:21
wah gila	8:-17
wah makasih	8:-3
wah~	2:-2 3:-26 4:-61 5:-2 8:-19
waist	2:13 4:1
waist bag	2:13 4:1
wait	0:20
wait aku	0:20
wajah	0:28 2:74 3:-30 4:79 5:72 6:64 8:-28
wajah $	2:31 4:11 5:-20 6:18 7:1 8:-8
wajah aku	0:1 4:-7 6:5 8:47
wajah bulat	0:1 2:27 5:5
wajah jadi	5:7
wajah tidak	3:5 5:-12
wajahku	4:-29 8:36
wajahnya	2:2 3:-14
wajahnya bulat	2:23 4:-17
wajah~	3:-22 4:-27 7:-2 8:35
wajan	2:3 4:-2 5:-9 6:24 7:9 8:-52
wajannya	8:-5
wajan~	8:-5
wajar	2:48 3:1 4:6 5:18
wajib	0:-11 2:4 3:-20 4:-13 5:124 7:-6
wajib punya	4:-18 5:18
waj~	2:3 4:-2 5:-9 6:24 7:9 8:-52
waktu	0:-51 1:-11 2:29 5:4 6:-49 7:45 8:-25
waktu itu	2:-10
waktu kecil	2:5 8:-1
waktu pandemi	2:6 6:-2
waktu saya	2:2
waktu seminggu	1:6 7:2
waktunya	5:9 6:3
waktu~	5:9 6:3
walah~	8:-16
walau	0:-2 1:6 2:13 3:37 4:67 5:3 8:-20
walau seharian	3:10 5:5 6:7
walaupun	2:3 4:2 5:-13
wan	5:11 8:-13
wangi	2:-1 3:15 4:19 5:-7 8:-36
wangi kopi	4:-9 6:14
wanginya	2:-1 3:5 4:96 5:-9 6:-1 7:-17 8:-52
wangi~	2:-1 3:5 4:96 5:-9 6:-1 7:-17 8:-52
wang~	2:-1 3:15 4:19 5:-7 8:-36
wardrobe	2:9 3:-3 4:-17
warm	1:13 2:26 5:10
warm biru	1:15 2:1
warna	0:-47 1:-10 2:-20 3:106 4:-24 5:59 7:-15 8:-102
warna #n	7:22
warna $	1:1 3:-24 4:-1 5:-27
warna abu	5:1
warna apa	3:28 6:7 8:-5
warna biru	1:22 2:-7 6:21
warna dari	3:60 4:32 5:18
warna hijau	0:-4 2:-1 4:-1 5:-1
warna hitam	2:-2 5:-7 7:15
warna ini	2:28
warna itu	2:-5
warna lumut	3:1 5:14
warna merah	4:19 5:30 6:1
warna putih	3:39 5:54 7:-8
warna sage	0:4 3:30 5:1
warna tuh	0:3 3:12 7:9
warna ujungnya	2:1 3:-30 4:-1
warna warni	3:-3 4:1
warnana	7:35
warnanya	0:25 1:34 2:-6 3:84 5:26 7:12 8:-39
warnanya #n	2:-16 3:7 4:26 5:30
warnanya $	0:7 2:-1 4:-16
warnanya ada	7:-1
warnanya agak	0:11 3:7
warnanya beda	2:4
warnanya cantik	3:-1
warnanya langsung	1:2 3:1
warnanya pudar	2:6 3:-1
warnanya tidak	3:-17 7:5
warna~	0:12 1:30 2:-10 3:64 5:27 7:10 8:-42
warni	3:-3 4:1
warn~	3:-3 4:1
warung	2:-11 4:45 5:70 7:-6 8:28
warung $	3:-1 4:29 8:-1
warung sebelah	7:-1 8:18
wash	1:2 3:-4 5:1 6:1
wash sama	1:7 3:-1 6:1
water	3:1
waterproof	4:-36 5:-1
watt	0:-4 1:-2 2:19 3:216 4:34 6:-54 7:-4
watt #rp	3:4 6:-1
watt $	2:-1 4:-21 6:-1 7:1
watt gede	2:18
watt saja	3:10
wawancara	2:28 3:-4
web	1:-1 3:11 7:25
web $	1:-1
webnya	2:21 3:15
website	3:1 7:43
web~	2:21 3:15
weekend	5:-10 6:-5 7:23 8:45
weekend ini	6:-1 8:48
wek~	8:11
wengi	3:-1 8:89
weng~	2:38 3:-1 4:-9 8:76
wes	0:28 2:2 3:-1 4:14 5:-1
wet	1:31 2:7
wet food	1:31 2:7
wfh	3:-1 5:10
wi	8:-1
wi $	8:-1
wide	5:26
wifi	0:-1 2:-1 3:-4 8:48
windows	0:6 2:40
windows sama	0:6 2:40
wireless	2:27 3:24 6:25 7:3
wireless #n	3:30 6:25 7:7
wisuda	4:-37 5:48 8:31
woi	5:-1
wol	0:4 3:34 4:-14 5:7
wong	1:-3 2:90 3:-35 5:-10 6:1 7:-13 8:6
wong $	0:-4 2:3 3:-3
wong tuo	2:18
wortel	0:26 4:2
wrap	2:-5 3:-8 4:-14 6:26 7:56
wrap #n	4:-9 6:13 7:2
wrap tebal	6:2 7:1
wudhu	3:1
wudu	3:25 4:12
wuih	8:-7
x	2:17 3:6 6:-4 7:7
xl	0:-53 1:33 2:-22 3:165 4:1 5:36 7:13 8:-15
xl $	7:2
xl buat	3:2 4:-22 6:-5 7:9
xl sudah	1:34 3:1 5:-25
xxl	3:66 5:58 8:-9
xxl $	3:1
ya	0:159 1:62 2:-50 3:-41 5:-74 6:-34 7:-72 8:8
ya #n	0:1 2:10 4:-11
ya #n1	0:19 1:13 2:2 3:-10 4:44 5:5 7:-19
ya #nn	0:106 3:-1 4:-17 5:-1 6:6
ya $	0:-82 1:37 2:-84 3:-35 4:-76 5:-49 6:29 7:-1 8:-2
ya ada	0:1 2:17 4:-1
ya airnya	0:1 3:1
ya aku	0:-25 1:-1 2:-12 4:24 7:-9 8:-1
ya allah	8:40
ya ambil	1:16 2:9 3:-8 6:-1
ya ampun	4:-1 8:43
ya bang	1:11 2:-13
ya begitulah	8:43
ya bentar	0:1
ya betul	2:5
ya biar	0:11 1:2 2:-8 3:8 5:-1 8:-55
ya bisa	4:-4
ya bos	6:-2
ya buat	0:-1 3:-7 4:-23 5:-94 8:49
ya bukan	8:15
ya bun	0:-15 3:3 4:-42 5:8 6:-1 7:-6
ya bunda	0:-1
ya bungkusnya	0:1
ya cara	2:1
ya coba	2:15 6:10
ya cuma	2:5 3:-16 4:-6
ya dari	4:13
ya dek	1:12 3:-27 4:7 5:-2 6:7
ya dengar	0:15 2:25 4:-1
ya dengerin	0:17 4:15
ya di	0:38 2:-19 3:52 4:28 7:34 8:-40
ya dia	2:-1 3:44 4:23
ya gitu	2:-3
ya guys	3:1 5:1 6:5 8:-1
ya habis	8:7
ya harganya	3:15 6:20
ya hari	8:22
ya heh	2:25
ya ibu	2:75 3:36 4:-5 5:-22
ya ini	0:-10 1:-9 2:-28 3:-13 4:16 5:-15 7:-16 8:-31
ya itu	1:20 2:-13 8:-10
ya iya	8:-14
ya jadi	0:23 6:-83 7:39
ya jangan	0:42 1:29 2:-37 3:5 5:2 8:16
ya kak	0:-50 1:-1 2:-26 3:-16 4:-1 6:20 8:-5
ya kalau	0:-1 3:-13 6:47
ya ke	3:-1 4:7
ya kedengeran	0:30 4:1
ya kemarin	4:32
ya kita	2:-24 7:-49 8:84
ya kok	4:-1
ya langsung	3:15 5:8
ya lihat	0:9 2:-10 4:36 5:12
ya mak	1:1 4:-6 5:19
ya mas	1:2
ya masih	3:-6 7:-17
ya mati	2:1
ya mbak	3:9 5:35 7:-1 8:-18
ya mom	1:25 4:-6 7:4
ya mpok	1:-5 3:38 5:-1
ya nah	0:18 1:-7 2:-31 3:-1 4:26
ya nanti	1:9 2:-1 7:17
ya nih	0:2 3:41 4:19 5:42
ya nomor	0:-1 1:-1 3:-8
ya oh	8:37
ya oke	0:21 1:21 3:40
ya pak	2:-8 3:-3 4:2
ya pakai	0:4 1:30 2:-4 4:72 5:20 6:6 7:34
ya pas	0:-1
ya pencet	4:-7
ya sama	7:14 8:37
ya saya	0:-2 2:12
ya sebelum	1:48
ya sekarang	1:-1 2:-1 3:1 5:9 8:-13
ya soalnya	4:-21
ya sudah	0:-3 1:-6 2:-4 3:1 4:-1
ya tadi	0:-1 8:-38
ya teh	0:-7 2:-7
ya tenang	6:1 7:11
ya tergantung	4:-1
ya terus	4:-2 8:-6
ya tidak	0:1 2:-43 5:38 8:29
ya tolong	0:-6 1:9
ya tuh	0:56 1:-5 2:-27 4:36 5:-2 6:8 7:-15 8:-19
ya ukhti	1:1
ya umi	0:-1 7:-2
ya untuk	5:-20 8:39
ya yang	0:-10 3:-37 4:-4 7:-45 8:10
yakin	1:6 2:6 3:-1 4:-10 7:1
yak~	1:6 2:6 3:-1 4:-10 7:1
yang	0:25 1:49 2:28 3:14 4:53 5:252 6:13 7:51 8:-159
yang #n	0:7 1:-12 2:11 3:-1 4:-3 5:-15 6:16 7:36
yang #n1	2:26 3:-1
yang #nn	0:-40 1:-3 2:1 3:-8 5:-32 7:-8
yang abal	2:96 3:-24 7:14
yang abu	1:-5 5:-17
yang ada	1:4 2:40 3:-1 5:111 6:6 7:-5
yang aku	0:-79 2:-23 3:-3 4:-7 5:-41 6:2 7:-9 8:-2
yang ambil	3:-52 5:-76
yang anaknya	1:13 2:-14 4:-37 5:22
yang arep	2:19 4:-9 5:6
yang asli	0:-1 2:138 3:-11 4:-44 5:-3 7:2
yang awet	1:1 2:-17
yang badannya	0:1 4:-3 5:43
yang bahaya	2:1
yang banyak	2:-2 3:15 7:34
yang baru	0:-6 1:-9 2:17 3:93 4:-4 5:129 7:-19 8:-18
yang barusan	0:1 1:35 2:-1 3:-5 6:32
yang basah	2:-2 4:37
yang bau	0:8 2:5 4:26
yang bawa	4:2
yang bawaannya	0:-4 4:6 5:22
yang bayar	1:-39 2:-1 5:-44 6:5 7:-1
yang begini	3:1 5:42
yang belang	2:-23
yang beli	5:-17 7:-1 8:-11
yang belum	1:41 4:20 6:9 7:5
yang benar	0:-1 2:81 3:-11 4:-31 5:-10
yang bening	1:22 3:49 5:-7 8:-20
yang berdiri	3:11 5:1
yang besok	6:4
yang biasa	7:10 8:26
yang biasanya	2:-8 3:18 4:3 5:-1
yang bikin	1:-1 2:-7 3:5 4:-29 5:-41
yang bilang	1:-1 4:-2 5:-3
yang biru	1:-45 5:-1
yang bisa	1:16 3:8 4:-24
yang bocor	3:16 7:46
yang bolak	3:-1 5:18
yang botol	0:-1 1:49 2:-1 3:16 4:-1 5:-10 6:-1
yang buat	2:19 3:-9 4:-25 5:-171
yang bukunya	2:47 3:-5 4:16 6:4
yang butuh	1:1 5:13 6:-6 7:-1
yang cari	5:-17
yang cocok	0:-21
yang cokelat	1:-2 2:1
yang cuci	4:-2 5:-7
yang cuma	2:-14 4:-10 5:1
yang dari	5:-18
yang datang	7:4 8:38
yang di	0:-15 1:-15 2:-63 4:-101 5:-63 6:-10 8:21
yang dijual	0:-1
yang diputer	8:58
yang gampang	3:25 4:4 5:19
yang gede	4:-24 5:-31 6:6
yang gelang	4:-3 7:14
yang giginya	4:1
yang habis	3:80 4:42 5:59 8:-4
yang hijau	2:-2 4:-9 5:-14 7:-1
yang hitam	2:-71 3:-26 4:1 5:-8 7:-1
yang ini	0:-28 1:-20 2:12 3:8 4:-52 5:-61 6:-40 7:52 8:25
yang isi	1:1 3:-10 5:-4
yang itu	2:-15 3:41 5:-14 7:14
yang jaga	0:10 2:-8 5:10
yang jauh	2:7
yang jerawatan	5:43
yang jual	0:12 1:-1 2:-9 3:-1 5:-35 7:34
yang jualan	0:81 2:-16 4:18 5:31
yang jumbo	0:12 1:19
yang kak	1:24
yang kakinya	3:25
yang kamarnya	3:1 5:14
yang kamu	0:21
yang kanan	0:87 2:-19 3:28 4:47 5:-4 7:16
yang kecil	2:-15 4:15 5:-13 8:3
yang kedua	0:1 1:-7 3:-14 4:-11 5:-12 6:-28
yang kemarin	2:-5 4:-1 6:2 7:8 8:-6
yang kena	0:6 1:10
yang kental	2:18
yang kerja	4:11 5:48 7:8 8:-6
yang kerjanya	2:-1 3:28 4:-2 5:28
yang ketiaknya	4:13 5:29
yang ketinggalan	5:-12
yang kiri	0:14 2:-5 4:21 5:-30 7:16 8:105
yang kita	0:30 3:-9 4:30 7:57
yang komentar	5:-4 8:-1
yang kontrakannya	2:1 5:52
yang kotak	2:-1 5:4
yang kucingnya	3:45
yang kulitnya	2:-14 5:13
yang kuning	1:-3 3:-33 5:-14
yang kupingnya	3:25 4:45 5:54 7:-1
yang kw	0:13 2:-23 4:-14 7:72
yang lagi	0:-16 1:-16 3:92 4:15 5:108 6:-44 7:-20 8:53
yang lain	1:56 5:-7 6:3 7:-15
yang lama	2:42 4:-21 5:-27
yang lebar	0:-25 3:49 4:7 5:-2
yang lengan	4:-1
yang lengannya	4:26 5:1
yang level	0:7 1:21
yang lewat	2:35 4:-1
yang listriknya	3:10 4:1 5:25
yang lututnya	1:24 5:1
yang mahal	2:-4
yang makin	2:19 4:-13
yang males	2:-13 4:71 5:20
yang mana	1:78 3:10 6:21
yang marun	0:-18
yang masak	2:-13 4:3
yang masih	0:-1 1:14 4:-6 5:-18 6:2 7:-1
yang masuk	2:34 3:3 5:-11 7:-1
yang matanya	2:-1 4:39 5:36
yang matte	1:22 3:50 5:-4
yang mau	1:104 2:-47 3:41 4:-8 5:61 6:51 7:-44 8:-14
yang merah	0:-5 1:-7 2:2 3:-6 4:-13 5:-33 8:-30
yang miara	3:-17 6:4
yang milih	5:7
yang minta	5:-2
yang motif	2:-1 3:4 6:19
yang motornya	2:1 4:-19 5:1
yang muncul	2:-9
yang muter	0:4 2:45
yang naik	0:1 2:-7 3:1 4:29 5:24 7:3
yang nanggung	0:12 2:11 7:1
yang ngadep	3:6 4:-1 5:1
yang ngetik	3:-16 5:12
yang ngontrak	8:10
yang nikah	6:4
yang nomor	0:-39 1:-84 2:-29 3:-61 4:-12 5:-53 6:-79 7:-18 8:20
yang nonton	3:-5 5:-37
yang orang	1:1 2:-25 5:17
yang order	0:6 5:-6 6:27 7:29
yang pakai	0:-24 1:-10 2:-13 3:-5 4:-53 5:-71 6:44 7:-1
yang paket	1:79 3:-3 4:20 5:-61 6:9
yang paling	1:2 2:38 3:1 5:-9
yang palsu	2:17 3:12 5:-1 7:23
yang pasaran	0:27 4:-17 7:71
yang patah	3:62 5:13
yang pecah	2:-4 4:16 5:-12 7:5
yang pegang	0:-11 4:-1 6:2 7:-1 8:40
yang penting	1:19 4:-1 5:-38
yang piara	1:24 5:22
yang pinggulnya	2:6
yang pipisnya	5:2
yang polos	5:-1 6:-1
yang puasa	4:25 5:23
yang pulang	4:1 5:-4 8:22
yang punya	1:2 3:-1 5:95 7:-28
yang putih	1:-13 2:-4 3:-10 4:-1 5:-12
yang rambutnya	4:-4 5:67 7:6
yang rapi	2:4 5:-2
yang rasa	4:-39 5:-45
yang rontok	2:-1 3:18 4:20
yang rumahnya	1:5 2:-1 5:14
yang sage	0:9 1:4 5:3
yang salah	0:37 2:31
yang sama	0:1 7:14
yang sandal	1:-4 7:-21
yang satunya	0:-2 4:-5 7:21
yang saya	5:-23
yang seharian	2:-4 3:-3 4:3 5:3
yang sekarang	2:82
yang sempit	0:7 3:9 4:-13
yang sepatunya	2:2
yang seperti	2:-5 5:-8 7:25
yang sering	0:54 1:-1 2:-37 3:9 4:21 5:62 6:10 7:17
yang sudah	0:36 1:26 3:-14 4:21 5:41 6:20 7:-38 8:-2
yang suka	1:35 3:2 4:78 5:31 6:-10 8:-1
yang susah	2:-14 3:-24 4:51 5:58 8:-1
yang tadi	1:23 2:25 3:-13 5:-27 8:-23
yang tadinya	4:-3 5:-1
yang takut	2:-8 3:-1 4:1 5:6
yang tangannya	2:-14 3:19 4:12 5:8
yang tanggung	2:-1 7:23
yang tanya	0:-14 1:-29 2:1 3:45 4:-28 5:-71 6:21 7:1
yang tiap	0:50 2:-53 3:13 4:43 5:69 7:18
yang tidak	0:30 2:1 3:-33 4:-28 5:42 6:-1 7:10
yang tinggal	3:-4 5:9
yang tipis	0:1 4:3 5:1 6:8 7:54
yang tiruan	0:15 2:-1 7:49
yang tumitnya	1:6 4:30 5:23
yang tutup	3:-1
yang ukuran	2:-1 3:-8 7:-1
yang ungu	2:-14 3:1
yang wajahnya	3:-10 4:18 5:1
yang warna	0:-5 2:14 3:6
yboard~	0:1 2:16 3:1 4:38 5:1 7:20 8:20
ye	0:9 2:-27 6:-5 7:55
yeuh	0:8 4:32
yo	0:-21 1:12 2:-3 3:-63 4:14 5:-2 7:26
yo $	2:-1
yoga	3:2 4:-8 5:10
yok	1:28 2:25
you	0:2 3:30
you can	0:2 3:30
yuk	1:115 2:34 3:-50 4:4 5:-10 6:10 7:-22 8:-6
yuk follow	1:12
yuk yang	1:1 5:2 6:20
yusu~	3:-1 4:-1 5:2
zaitun	3:31 5:-13
zaman	0:-5 8:21
zaman saya	8:28
zam~	0:-5 8:21
zat	2:57
zat besi	2:4
zat yang	2:36
zinc	2:-1 3:12 4:23 6:-1
zoom	0:55 2:-1 3:1 4:57 5:27 7:-1 8:-7
zoom in	0:43 3:25
zoom ya	0:1 4:53 5:10
`;
