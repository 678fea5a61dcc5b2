/**
 * What the words of a sentence say of the spoken types: learnt from the development part of the labelled sentences by
 * tests/speech/learn.ts, which writes this file. Not edited by hand.
 */

/** The types by their number in `signWeights`. */
export const weighedTypes = [
  'audience-interaction',
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
  'audience-interaction': { alone: Number.POSITIVE_INFINITY, withRule: -3.5 },
  'product-demo': { alone: -0.625, withRule: -2.375 },
  'call-to-action': { alone: -0.375, withRule: -3.25 },
  'creative-format': { alone: 0.375, withRule: -0.375 },
  'product-details': { alone: 1.25, withRule: -1.125 },
  'product-value': { alone: 1.25, withRule: -0.875 },
  'target-audience': { alone: 0.75, withRule: -1.25 },
  'special-offers': { alone: 0.0, withRule: -4.0 },
  'buyer-trust': { alone: -0.625, withRule: -3.0 },
};

/** Rules that stand whatever the other words of a sentence say. */
export const firmRules: ReadonlySet<string> = new Set([
  'audience-interaction/name',
  'audience-interaction/thanks',
  'call-to-action/follow',
  'product-details/certificate',
  'special-offers/price-drop',
]);

/** The sum from which a sentence is small talk, by the weights whose number follows the last type's. */
export const leastSmallTalk = -2.24;

/**
 * One sign a line, then `type:hundredths` for each type. A sign is a word, a stem (`tahan~`), a field or sense (`@strong-durable`) or
 * two neighbours, `^` and `$` being the ends of the sentence; the empty sign holds what every sentence starts from.
 */
export const signWeights = `
	0:-357 1:-480 2:-505 3:-594 4:-375 5:-479 6:-498 7:-495 8:-497 9:-81
#n	0:15 1:21 2:7 3:50 4:103 5:16 6:-14 7:104 8:10 9:-41
#n #n	3:8 5:6
#n #nn	4:-10 7:7
#n #rp	2:8
#n $	0:20 2:29 3:7 4:24 5:-33 6:-13 8:-25 9:6
#n @adjust-set-acts	4:-6 6:-6 7:6
#n @already-still-words	0:9 4:20 6:-7 8:-7
#n @bump-hit	7:-5
#n @call.buy	2:-7 7:8
#n @call.go	0:-6 2:7 4:-6
#n @call.look	2:12 7:-21
#n @call.small	0:34 1:11 3:-21 4:-33 5:-12 6:-5 7:-10
#n @call.target	2:-14 3:9
#n @cause-words	3:-15 4:7 7:12 9:-7
#n @change-become-acts	1:-5 3:-11 4:5 7:18
#n @checkout-pay-acts	2:-11 4:-10
#n @choose-acts	7:-7
#n @colours.borrowed	4:-15 6:-6 7:9
#n @colours.colours	0:-10 4:-14 6:-10 8:-7
#n @come-go-move	3:8 4:-9 5:-10 8:-5 9:-5
#n @continue-acts	3:9
#n @contrast-words	4:-9
#n @cook-cut-peel	2:-6
#n @count-rank-words	0:-16 2:15 8:13
#n @cut-acts	2:-6
#n @degree-high	0:6 3:9 4:-13 5:16 6:-6 8:17
#n @demo.bodyPlaces	1:9 3:11 4:-6 5:-30 8:-10
#n @demo.handle	1:-7 3:-14 4:-16 6:-9 7:6 8:-8 9:7
#n @demo.handleWide	0:-8 5:-20 6:-23 7:6 8:-8 9:9
#n @demo.me	0:21 1:7 2:-7 3:-6 5:-11
#n @demo.means	2:12 5:-16 7:18
#n @demo.outcome	3:16
#n @demo.point	4:-10
#n @demo.present	0:10 1:7 3:11 4:-12 5:11 7:-7
#n @demo.seen	0:-8 2:5 3:-6 9:18
#n @drill-nail-screw	5:8 7:-6 8:-7
#n @flavours.cuts	3:-10 4:-7
#n @flavours.prints	1:-12 2:-6 3:16 5:17 6:14 8:11 9:-11
#n @format.because	3:-7 4:5 8:5
#n @format.care	2:-13 4:-17 7:6 8:-18
#n @format.cared	3:6
#n @format.kind	0:-7 2:26 3:-13 4:9 5:13 6:9 7:55
#n @format.nature	2:14 3:-14 4:52 7:10
#n @format.problems	3:9
#n @format.remedies	0:6 4:-19 6:23
#n @format.spans	0:30 2:-8 3:17 4:-27 5:27 6:16 7:-34 8:18 9:-7
#n @frequency-words	2:9 3:7 4:-12 5:6 9:-8
#n @glue-set-dry	4:18
#n @heavy-weight	4:11 8:-6 9:8
#n @hurry-invite-acts	2:7 6:5
#n @install-assemble-acts	2:-7 4:-6 5:-6 6:-8
#n @interaction.all	1:7
#n @interaction.bid	0:-8 2:7
#n @interaction.deeds	2:-6
#n @interaction.one	0:22 3:-6 4:9
#n @interaction.personal	0:7 1:-28 4:-27 5:14 8:51 9:-36
#n @interaction.verdict	1:-7 3:-19 4:-5 5:13 7:6 8:-26 9:7
#n @interaction.where	3:10 5:10
#n @machine-behaviour	4:6
#n @materials.grades	3:-8 4:8 5:5 6:-6 8:8
#n @materials.solids	4:-6
#n @measures.dimensions	5:5
#n @measures.length	0:7 5:-14 8:-7
#n @measures.units	1:-12 3:-24 4:54 5:-13 6:-8 8:-28 9:7
#n @motor-care-acts	7:6
#n @negation-words	2:-7 6:-8
#n @now-words	6:9
#n @occasions.occasions	3:6 8:5
#n @occasions.places	5:10
#n @occasions.rooms	0:-6 4:25 5:6 6:6 9:-9
#n @offers.counted	0:-7 2:-12 3:-34 4:-20 6:-13 7:68 8:-69
#n @offers.extra	0:9 1:7 4:-7 7:8
#n @offers.now	0:9 1:-11 2:-17 3:13 4:-37 5:-6 6:-11 7:21 8:25 9:-14
#n @offers.sum	2:12 4:-12 5:-6 7:13
#n @offers.usual	9:6
#n @pour-drip-acts	5:-11
#n @pull-press-acts	5:8
#n @purpose-words	2:8
#n @quantity-few	2:11 6:-9 7:20
#n @quantity-many	0:-10 3:-7
#n @quick-speed	6:6
#n @receive-get-acts	0:8
#n @repair-acts	4:-5 6:-6 7:6
#n @replace-acts	2:-7 4:-6 5:-6 6:-8
#n @roll-wrap-acts	7:5
#n @save-money	7:12
#n @seal-pack-acts	0:5 3:9 4:-11 8:-8
#n @send-deliver-acts	3:12
#n @shape-words	4:-6 5:10
#n @shrink-stretch	4:-8
#n @size-big	4:11
#n @slow-speed	9:5
#n @stock-run-out	4:12
#n @story-verbs	4:-10 5:-7 6:6
#n @take-acts	2:11
#n @target.body	4:-6 5:-27 7:-7 8:-11
#n @target.folk	2:15 3:-9 5:21 6:-11 7:19 9:-5
#n @target.group	3:12
#n @target.kin	0:-6 2:14 5:22 7:18 9:-6
#n @target.kinds	4:6
#n @target.rel	5:-23 6:-18
#n @target.roles	4:8
#n @tears-frays	4:11
#n @test-slam-hit	7:-5
#n @thick-dense	1:-7 3:-11 5:8 6:-6 8:8
#n @troubles.atAll	0:-11 1:-9 2:-13 4:5 5:-8 6:14 8:-14
#n @troubles.otherTroubles	3:15 4:-17 6:-6 8:-6
#n @trust.allowed	3:-9 5:-13 7:7 8:-5
#n @trust.better	6:-6
#n @trust.days	2:-7 3:13 4:21 5:7 8:21 9:-7
#n @trust.flaws	3:6
#n @trust.lesser	5:-7
#n @trust.mixup	0:-20 2:7 3:7 4:10 5:-5 6:-6 8:-12 9:10
#n @trust.services	4:-6
#n @trust.wanted	3:13 4:-7 5:-9 7:-6
#n @trust.wrapping	5:12
#n @weigh-measure-acts	3:-7 4:7 9:18
#n @words.goods	0:-10 2:17 3:12 4:-27 5:10 6:15 7:32 8:7
#n ada	5:-6
#n aku	0:8 2:-5 5:-8 7:6
#n ambil	2:11
#n anak	5:5
#n atasan	3:16
#n atm	4:14
#n atus	7:20
#n bar	4:17
#n baris	4:-8
#n bawahan	3:16
#n belasan	9:12
#n benang	4:13
#n biar	4:5
#n biji	3:-9
#n botol	4:-20 6:-5 7:10
#n buku	6:8
#n bulan	1:-9 3:16 6:20 9:-12
#n bungkus	4:-9
#n celana	7:9
#n cuma	4:-8 7:6
#n d	4:14
#n dari	4:9
#n derajat	4:18 6:-8
#n detik	1:16 5:14 8:-6
#n di	3:-6 4:-15
#n dina	8:19
#n dino	5:12
#n dinten	8:12
#n duanya	2:11 3:6 5:-8 6:-5 7:5 8:8
#n ekor	9:7
#n giga	3:13 4:20 5:-6
#n habis	0:6
#n hal	3:8
#n hari	0:6 1:-7 2:7 4:-12 5:-9 6:-14 7:-16 8:52
#n helai	5:-6
#n hitam	4:-9
#n inci	4:46
#n ini	0:11 1:11 6:10
#n itu	3:-6 5:10
#n jadi	3:-11 4:5 7:18
#n jam	7:-5
#n jangan	3:-5
#n jari	3:23 4:-16 5:-12 6:-5
#n jarum	4:8
#n jenis	3:10
#n kabel	8:7
#n kak	0:23
#n kali	0:8 3:9 4:-8 5:14 8:18
#n kamar	5:6
#n kenging	7:7
#n kilo	3:-11 4:11 9:19
#n kotak	5:6
#n kuintal	3:7 9:-6
#n lampu	4:6
#n langsung	6:7
#n lapis	1:-7 3:-10 5:6 6:-7 8:10
#n level	4:5
#n liter	0:-5 3:-9 4:30 5:11 7:-7
#n lubang	4:11
#n makanya	4:9 8:6
#n malam	3:12
#n menit	3:6 4:-11 9:9
#n meter	0:10
#n mikron	4:22 5:8
#n mili	1:-15 4:7 5:-11 6:-7 7:5
#n minggu	3:14 5:37 8:-9 9:-21
#n ons	4:-6
#n orang	2:13 4:-15 6:-5 7:17
#n pagi	5:13
#n pasang	2:-7 4:-6 5:-6 6:-8
#n per	3:7 4:10
#n pilih	7:-7
#n poe	8:21
#n port	4:8
#n potong	2:-8 8:-5
#n puluah	7:17
#n puluhan	0:-6 6:6
#n ribunya	7:6
#n sasi	6:8
#n sekaligus	2:9
#n sendok	4:-6
#n senti	5:-8
#n seperti	4:22 6:8
#n set	4:19 6:8
#n setengah	4:6
#n sisi	3:5 4:-14 5:6 6:9
#n sore	4:11 8:25
#n tahun	0:-7 2:-6 3:-17 4:10 5:-12 6:33 9:-13
#n tangan	4:-6 5:5
#n tempat	3:9
#n terus	3:9
#n tetes	5:-11
#n tingkat	3:-7 4:13
#n titik	4:11
#n volt	4:8
#n warna	4:11
#n watt	4:13
#n wulan	3:10 4:12 5:12
#n xl	4:12
#n ya	0:8 1:-10 6:-5
#n yang	5:-20 6:-13
#n1	0:-14 3:13 4:5 5:18 6:-9 7:30 9:-61
#n1 #n	1:9 5:14
#n1 #n1	0:-17 3:-37 4:30 5:-22 8:88
#n1 #nn	5:-6 7:16
#n1 $	0:-17 1:11 2:11 4:-30 8:-9
#n1 @already-still-words	0:15 5:-7
#n1 @bump-hit	5:11
#n1 @call.buy	6:-10
#n1 @call.small	8:12
#n1 @cause-words	3:7 6:-7
#n1 @checkout-pay-acts	3:-5 5:5
#n1 @colours.borrowed	6:-9 7:7
#n1 @colours.colours	6:-9 7:5
#n1 @colours.pure	4:8
#n1 @degree-high	1:14 3:-13 5:5
#n1 @demo.bodyPlaces	1:8 4:-14 5:17 6:-7
#n1 @demo.handleWide	6:-9
#n1 @demo.me	5:7
#n1 @demo.means	3:-10
#n1 @demo.noises	6:8
#n1 @demo.present	0:11 2:-5 4:5
#n1 @demo.seen	4:-5 8:9
#n1 @drill-nail-screw	5:6
#n1 @format.care	3:-6 4:8 5:11 6:-9
#n1 @format.kind	0:-12 3:6 4:23 5:10 9:-19
#n1 @format.nature	0:-7 1:7 3:7 4:30 5:8 8:10 9:-7
#n1 @format.remedies	3:-7
#n1 @format.spans	1:12 4:23 6:16 7:-12 8:5 9:-8
#n1 @frequency-words	1:6 6:15
#n1 @glue-set-dry	3:-8 4:17
#n1 @heavy-weight	4:11 5:-8
#n1 @interaction.one	6:7
#n1 @interaction.personal	0:9 4:27 5:-13 8:27
#n1 @interaction.verdict	1:-11 4:-8 5:-16 7:16
#n1 @makeup-apply	5:7
#n1 @measures.length	3:12
#n1 @measures.units	1:-5 4:26 5:-15 7:-9
#n1 @occasions.places	3:7 5:27
#n1 @offers.counted	0:-25 1:-15 2:-5 3:-35 4:28 6:-12 7:-19 8:-34 9:-15
#n1 @offers.extra	4:-12
#n1 @offers.now	3:13 5:-11 6:10 9:-10
#n1 @offers.sum	4:-6 7:17
#n1 @open-close-acts	4:7 5:-5
#n1 @pay-acts	8:9
#n1 @places.places	4:-6 5:14
#n1 @press-touch-acts	0:9 5:5
#n1 @purpose-words	6:-10
#n1 @quantity-few	3:10 4:-5 5:-6 6:9
#n1 @roll-wrap-acts	3:-7
#n1 @save-money	4:-12
#n1 @seal-pack-acts	3:-8 5:8 8:-5
#n1 @send-deliver-acts	6:5
#n1 @swatch-apply-acts	5:6
#n1 @target.body	1:8 4:-11 5:17 6:-7
#n1 @target.folk	1:7
#n1 @target.handing	6:-10
#n1 @target.kin	1:7
#n1 @target.kinds	5:9 9:5
#n1 @target.looks	3:6 5:-10
#n1 @target.rel	0:6 4:9 5:-9 6:-15
#n1 @target.roles	0:5
#n1 @test-slam-hit	5:11
#n1 @time-before-words	8:8
#n1 @troubles.atAll	3:12 4:12 5:-6 6:-9
#n1 @troubles.no	7:5
#n1 @trust.allowed	0:7 4:-5 7:7
#n1 @trust.days	4:8
#n1 @trust.mixup	3:15 4:-7
#n1 @trust.stores	5:8 9:11
#n1 @trust.wrapping	8:-7
#n1 @weigh-measure-acts	4:5 5:-15 6:6
#n1 @words.goods	2:-7 5:16 8:-10 9:-11
#n1 batang	4:-5 5:14
#n1 botol	7:7
#n1 buat	6:-9
#n1 bungkus	5:8
#n1 halaman	3:6 5:8
#n1 jam	5:11
#n1 kaleng	0:-6
#n1 kali	1:14 3:-13 5:6
#n1 kilo	4:14 5:-7
#n1 liter	0:8
#n1 masih	0:6
#n1 mili	4:13
#n1 nomor	3:8
#n1 pak	6:10
#n1 rumah	5:8 9:11
#n1 saja	6:6
#n1 sebelum	8:6
#n1 senti	3:17 5:-8 6:-7
#n1 set	3:-8 4:17
#n1 setengah	4:15 5:-5
#n1 tahun	4:18 8:29
#n1 tangan	3:-6 5:14
#n1 titik	3:6
#n1 wajah	3:6
#n1 ya	0:5 7:6
#n1 yang	0:6 4:9 5:-9 6:-15
#nn	0:10 1:9 4:82 5:25 6:25 7:61 8:-24 9:-45
#nn #n	2:7 4:-46 6:-6 7:29
#nn #nn	2:6 4:11 6:9
#nn $	0:58 1:10 2:-9 3:10 4:16 5:-42 6:-37 7:36 8:-13 9:-13
#nn @already-still-words	0:-14 2:-7 6:-6 8:-16
#nn @app-cart-live-acts	4:5
#nn @app-tap-scroll	2:5 7:9
#nn @bargain-price-acts	4:-11
#nn @call.buy	7:8
#nn @call.click	2:5 7:9
#nn @call.go	2:36 3:-5 4:-33 7:20 8:-7
#nn @call.look	4:-10 7:17
#nn @call.press	2:7 7:9
#nn @call.small	0:12 3:6 5:-12 6:23 7:45 8:-6
#nn @call.target	4:28
#nn @cause-words	7:8
#nn @change-become-acts	5:5 7:13 8:6
#nn @cheap-price	4:-16
#nn @checkout-pay-acts	7:7
#nn @cheer-encourage	7:5
#nn @colours.borrowed	4:-11
#nn @colours.colours	4:-7
#nn @come-go-move	0:19 3:5 4:11 5:-7 8:-8
#nn @condition-words	0:-8 7:9
#nn @contrast-words	7:21
#nn @convince-prove-acts	3:9
#nn @cook-cut-peel	3:-5 4:10 7:-8
#nn @count-rank-words	7:5
#nn @cut-acts	3:-5 4:10 7:-8
#nn @degree-high	1:9 4:28 5:12 6:-6
#nn @degree-low	4:-6 7:5
#nn @demo.bodyPlaces	5:18
#nn @demo.handle	3:-18
#nn @demo.handleWide	4:5 5:-14 7:6 8:-7
#nn @demo.me	1:12 6:9 7:15
#nn @demo.means	7:6
#nn @demo.noises	5:-8 6:6 7:25
#nn @demo.outcome	5:-21 6:-5
#nn @demo.point	4:-5 6:7
#nn @demo.present	5:12 7:12
#nn @demo.seen	3:-10 5:22
#nn @drill-nail-screw	4:-6 6:8
#nn @explain-acts	3:7 4:-8
#nn @feel-angry	0:-6
#nn @fits-right	4:14 5:-8
#nn @flavours.cuts	4:12
#nn @flavours.prints	3:-6 4:9 8:8
#nn @format.care	0:-7 2:5 6:-12
#nn @format.ifs	0:-6
#nn @format.kind	0:-9 1:-8 3:-31 4:34 5:23 6:11 7:-5
#nn @format.nature	0:-8 1:-13 3:-26 4:60 5:14 7:-31
#nn @format.problems	4:5 5:-5 7:6
#nn @format.remedies	2:7 8:-6
#nn @format.should	0:-7
#nn @format.spans	0:14 1:20 2:-10 3:36 4:-17 5:19 6:-6 7:-55 8:27 9:-7
#nn @frequency-words	0:-8 4:-9 5:-5 7:26 8:-8
#nn @greet-acts	6:-6 7:11 8:-8
#nn @heavy-weight	3:8 4:-52 5:-9 8:6
#nn @hurry-invite-acts	2:32 4:-17 7:27 8:-5
#nn @increase-add-acts	4:-19 6:-7 7:7
#nn @interaction.bid	2:19 4:-30 7:16
#nn @interaction.deeds	0:-7 7:19 8:-9
#nn @interaction.one	4:-6 6:7 8:-6
#nn @interaction.personal	0:-7 1:-10 4:-19 5:-24 6:-16 7:43 8:5 9:26
#nn @interaction.verdict	1:-7 2:17 4:19 5:-14 6:-16 7:71 9:12
#nn @loose-oversize	5:-6
#nn @machine-behaviour	2:-6 4:26 7:-25
#nn @materials.cloths	4:18
#nn @measures.dimensions	3:-6 4:24 5:-8 6:-8
#nn @measures.length	9:-10
#nn @measures.units	0:-8 3:-48 4:44 5:-10 6:7 7:-33 8:-6 9:-36
#nn @motor-behaviour	4:-9
#nn @myth-truth-words	7:8
#nn @negation-words	3:6
#nn @now-words	0:-12 7:19
#nn @occasions.places	4:20
#nn @offers.buying	2:-7 4:-9 7:11
#nn @offers.counted	1:-5 3:12 4:29 5:-9 6:36 7:-6 8:-14 9:-15
#nn @offers.extra	0:-15 3:-10 4:-70 5:-19 6:-5 7:25
#nn @offers.now	0:-11 2:17 3:-17 5:6 6:-14 7:60 8:31 9:-28
#nn @offers.sum	2:6 4:12 6:9
#nn @offers.usual	0:7 4:-11 7:25
#nn @permit-forbid-acts	6:5
#nn @phone-behaviour	5:-7
#nn @possibility-words	4:-14
#nn @press-touch-acts	2:5 7:9
#nn @promise-guarantee-acts	3:5 4:6
#nn @purpose-words	0:-5 3:12 5:5
#nn @quantity-few	0:-11 4:-16 5:-20 7:29 8:-9
#nn @quantity-many	8:5
#nn @quick-speed	2:11 4:-9 7:9
#nn @receive-get-acts	4:-18 7:6
#nn @safety-words	8:9
#nn @save-money	0:-6 4:-46 5:-6 7:11 8:-7
#nn @send-deliver-acts	7:6 8:-12 9:-6
#nn @shape-words	5:-5
#nn @size-big	4:6
#nn @slimming-look	4:16 6:-5
#nn @stock-run-out	7:-7
#nn @story-verbs	4:-7 5:-8
#nn @take-acts	2:-7 4:-9
#nn @target.body	4:12 5:18
#nn @target.folk	0:-19 3:-16 4:-24 5:-10 6:-7 7:28 9:14
#nn @target.handing	3:7 4:7 5:11
#nn @target.kin	0:-16 3:-22 4:-24 6:-10 7:30 8:-6 9:13
#nn @target.looks	3:-8 5:-20 6:-16 7:10
#nn @target.rel	6:-13
#nn @troubles.atAll	2:15 3:-5 4:5 7:35 8:8
#nn @troubles.no	4:9 7:7
#nn @troubles.otherTroubles	0:7 8:-6
#nn @troubles.troubles	7:10
#nn @trust.allowed	0:-6 4:-13 5:-19
#nn @trust.arrived	0:7 4:16
#nn @trust.better	2:8 3:-16 4:24 5:-14 6:-9 8:-7
#nn @trust.days	4:-11 7:17
#nn @trust.flaws	7:7
#nn @trust.lesser	5:8
#nn @trust.mixup	0:-6 2:-6 4:13 6:8 8:-6
#nn @trust.services	4:-5
#nn @trust.trouble	5:-6 7:13
#nn @trust.wanted	0:16 4:31 5:-15 8:-14 9:-7
#nn @trust.wrapping	3:-6
#nn @weigh-measure-acts	0:-7 1:12 3:-12 4:-13 6:-5 7:-14 9:-15
#nn @words.goods	4:-30 5:12 6:18 7:8
#nn ada	4:17
#nn aku	1:7 4:7 6:6
#nn ambil	2:-7 4:-9
#nn artinya	3:7 4:-8
#nn ayo	7:5
#nn beli	4:5
#nn boleh	4:6 6:7
#nn bonus	4:-9
#nn botol	4:-10
#nn buat	5:10 6:6
#nn bulan	4:12 7:-8 8:9
#nn dapat	4:-18 7:6
#nn dari	2:7 7:35 8:9
#nn denier	8:6
#nn derajat	0:9 3:20 4:32 5:-8 6:-12 7:-7
#nn desibel	4:10
#nn detik	1:10 4:-15 5:21
#nn dugi	7:10
#nn giga	4:35 5:8
#nn gram	1:7 3:-25 4:36 7:-16 8:-8 9:-7
#nn gratis	4:-10
#nn gsm	4:8
#nn halaman	4:21
#nn hari	0:19 4:6 5:10 7:-9 8:22
#nn helai	3:10
#nn hrc	4:11
#nn ibu	4:-5
#nn inci	5:16
#nn itu	3:15
#nn jadi	3:-8 5:6 7:12 8:7
#nn juga	0:5
#nn kalau	0:-6
#nn kali	1:9 4:29 5:13 6:-6
#nn ke	5:-6
#nn keping	4:16 6:13
#nn kilo	3:11 4:-45 8:8
#nn kita	5:6
#nn langsung	4:-6
#nn lembar	0:7 4:22 5:15 8:-5
#nn liter	3:-9 4:13 5:14
#nn mah	4:10
#nn malam	7:17
#nn masih	9:6
#nn mata	4:5
#nn menit	3:13 8:-7
#nn meter	3:10 4:-10
#nn mili	1:-12 3:-13 4:25 5:-22 7:-12
#nn ml	4:6
#nn mmhg	4:8
#nn nah	0:9 5:-11 6:9
#nn orang	0:-5 2:6 3:-12 6:-10 7:14 9:7
#nn pa	4:7
#nn padahal	7:6
#nn pasti	3:6
#nn pembeli	4:-6 7:7
#nn plus	4:-12
#nn potong	7:-11
#nn psi	3:7
#nn rakaat	4:-9
#nn ribunya	2:5 7:17
#nn s	3:8
#nn saja	5:-10 7:19
#nn sampai	0:7 4:16
#nn saset	4:5
#nn sekarang	4:10 7:13
#nn senti	3:-16 4:16 5:-9 8:-5 9:-5
#nn sudah	8:-5
#nn tahun	0:-6 1:-10 3:16 4:-28 5:-19 8:-18 9:26
#nn tidak	4:10
#nn tombol	4:11
#nn volt	4:9 5:-5
#nn w	4:7 6:7
#nn watt	2:-5 4:26 7:-25
#nn ya	4:6
#nn yang	6:-13 7:-5
#pct	1:-12 3:-12 4:220 5:42 6:-7 7:87 8:25 9:-25
#pct #n	7:15
#pct $	3:-18 4:65 5:-7 7:12 8:23
#pct @already-still-words	3:7
#pct @call.small	4:24 5:15 7:13 9:-8
#pct @cause-words	3:-15 4:48 5:8 8:-5
#pct @change-become-acts	3:-7 4:30 5:6
#pct @condition-words	4:7
#pct @contrast-words	3:6
#pct @degree-high	7:6
#pct @demo.seen	4:5 5:6 8:5
#pct @feel-angry	4:7
#pct @format.because	4:14
#pct @format.ifs	4:7
#pct @format.kind	5:8
#pct @format.nature	4:8 5:10
#pct @format.should	7:5
#pct @frequency-words	3:11
#pct @interaction.verdict	3:-12 4:46 5:6 7:14 9:-6
#pct @offers.now	3:-8 4:27 8:-7
#pct @purpose-words	3:9 4:7
#pct @substances.foodstuffs	4:6 5:13
#pct @target.handing	3:9 4:7
#pct @target.rel	8:5
#pct @troubles.atAll	3:-20 4:24 5:8
#pct @troubles.otherTroubles	4:7
#pct @trust.better	4:-7
#pct jadi	3:-7 4:30 5:6
#pct kalau	4:7
#pct maksimal	7:5
#pct tiap	3:5
#pct yang	8:5
#rp	0:-23 1:-42 2:32 3:-45 5:-19 6:-50 7:154 8:23 9:-64
#rp #nn	4:13
#rp $	0:10 4:-9 5:-6 7:59 8:-19
#rp @already-still-words	0:12 4:-7 7:23 8:-6
#rp @app-cart-live-acts	2:12
#rp @app-tap-scroll	6:9
#rp @call.click	6:9
#rp @call.go	2:19 7:15
#rp @call.look	4:6 6:9 7:9
#rp @call.press	6:9
#rp @call.small	0:-21 1:-6 2:-10 3:-39 4:-11 6:-16 7:14 8:38 9:-13
#rp @cause-words	5:-9 6:-16
#rp @change-become-acts	5:-6
#rp @cheap-price	2:-8
#rp @condition-words	4:7 7:12
#rp @degree-low	2:16 7:20
#rp @demo.handle	6:7
#rp @demo.me	7:-8
#rp @demo.noises	2:-8 6:9 7:-7
#rp @demo.point	4:11
#rp @demo.present	0:17 5:-13 7:12 8:-7
#rp @demo.seen	4:6
#rp @electric-charge-acts	5:5
#rp @feel-angry	4:8 7:8
#rp @format.care	6:7
#rp @format.ifs	4:6 7:9
#rp @format.kind	0:-8 4:33 7:-16
#rp @format.nature	0:-6 4:42 7:-9
#rp @format.problems	4:5 8:7
#rp @format.should	7:5
#rp @format.spans	3:9 4:-11 7:-5
#rp @frequency-words	6:6
#rp @greet-acts	4:-5
#rp @heavy-weight	4:-6
#rp @hurry-invite-acts	2:12 7:10
#rp @interaction.bid	7:8
#rp @interaction.deeds	4:-8 8:-7
#rp @interaction.one	4:-6
#rp @interaction.personal	0:9 2:12 3:-15 4:-35 5:14 6:-6 7:47 8:-5 9:-13
#rp @interaction.verdict	3:-36 4:12 5:17 6:-5 7:55 8:14 9:-16
#rp @measures.units	3:10 7:-12
#rp @now-words	0:10 2:9 5:-12 6:8 7:17
#rp @offers.buying	7:5
#rp @offers.counted	4:-20 7:-11
#rp @offers.extra	2:-12 4:6
#rp @offers.now	3:-8 4:11 5:-29 7:14
#rp @offers.sum	4:13
#rp @offers.usual	2:8 4:-9 7:12
#rp @possibility-words	4:8
#rp @press-touch-acts	6:9
#rp @purpose-words	6:-21 7:8
#rp @quantity-few	3:-10 5:-6 6:7
#rp @quick-speed	6:6
#rp @save-money	2:-8
#rp @take-acts	7:10
#rp @target.folk	4:-12 6:-5
#rp @target.handing	6:-22 7:9
#rp @target.kin	0:-5 4:-14 6:-6 8:-5
#rp @target.rel	5:12 8:18
#rp @troubles.atAll	4:-10 5:6 7:40
#rp @troubles.no	7:7
#rp @troubles.otherTroubles	0:8
#rp @troubles.troubles	8:9
#rp @trust.allowed	0:-9 4:17 5:-5 6:12 7:25
#rp @trust.days	0:7
#rp @trust.flaws	8:8
#rp @trust.trouble	8:8
#rp @trust.wanted	4:-10
#rp @weigh-measure-acts	3:7
#rp @words.goods	4:-6
#rp ambil	7:7
#rp bebas	7:6
#rp biasanya	2:8
#rp buat	6:-10
#rp dari	4:-23 5:23 7:20
#rp di	2:9 8:14
#rp gratis	2:-6
#rp itu	3:-5 4:5 5:11 8:22
#rp jadi	5:-6
#rp kalau	4:8 7:8
#rp kilo	4:-6
#rp lagi	0:12
#rp mah	4:42
#rp malam	0:6
#rp mili	7:-8
#rp pencet	6:8
#rp per	4:-6
#rp saja	2:-8 6:8 7:-7
#rp sekarang	7:7
#rp yang	5:12 8:18
@absorbs-liquid	3:65 4:22 5:30 6:-9 8:-7 9:-16
@absorbs-liquid ke	5:15
@absorbs-liquid keringat	5:6
@accident-injury	3:26 9:6
@accidental-intended	0:-21 2:9 5:25
@accidental-intended naik	0:-5
@adjust-set-acts	1:12 3:50 4:-16 6:-9 8:-9
@adjust-set-acts dangdut	9:8
@adjust-set-acts ke	5:-6
@alone-own-words	0:-29 1:-25 2:-27 4:13 7:16 9:-36
@alone-own-words buat	4:7
@alone-own-words di	3:-18 4:45 8:13
@alone-own-words malam	2:7
@alone-own-words sekarang	5:-5
@alone-own-words sudah	8:-6
@alone-own-words tidak	1:6 4:-8
@alone-own-words tuh	5:-8
@alone-own-words yang	2:-10 5:-8
@already-still-words	0:-21 2:-11 3:-25 4:-17 5:34 6:-38 7:-19 8:10 9:22
@already-still-words #n	3:-19 5:16 9:37
@already-still-words #nn	4:-8 5:16 9:7
@already-still-words #pct	3:8
@already-still-words #rp	0:16 4:5
@already-still-words ada	0:-16 1:8 2:6 3:-8 4:-19 6:-10 8:-11
@already-still-words aku	0:17 1:27 2:10 3:-23 5:11 9:-18
@already-still-words apa	9:-7
@already-still-words balik	1:8
@already-still-words banjir	9:-6
@already-still-words basah	3:6 5:-8 9:5
@already-still-words bau	5:8
@already-still-words bayar	2:35 3:-11 4:8 6:6 8:-6
@already-still-words beli	2:-6
@already-still-words belum	9:7
@already-still-words ben	9:7
@already-still-words bening	1:8 5:14
@already-still-words biasa	9:8
@already-still-words bicara	3:5
@already-still-words bikin	0:12
@already-still-words bisa	4:6 5:9 6:17
@already-still-words boleh	0:8 6:12
@already-still-words bpom	4:8
@already-still-words buat	5:6
@already-still-words bukan	4:5
@already-still-words cek	2:9
@already-still-words checkout	0:6 2:-5 3:-9
@already-still-words cocok	6:-6
@already-still-words cuci	6:6
@already-still-words cukup	3:8
@already-still-words dapat	4:5 6:9
@already-still-words dari	0:-16
@already-still-words datang	0:-10 5:-7
@already-still-words di	5:-20 6:-14
@already-still-words diangkat	9:7
@already-still-words dibawa	8:6
@already-still-words dibilas	4:7
@already-still-words dibuka	4:13
@already-still-words dicuci	8:9
@already-still-words dikasih	3:7
@already-still-words disetrika	9:9
@already-still-words dites	8:8
@already-still-words diuji	8:11
@already-still-words enak	0:7
@already-still-words follow	0:5 6:-12
@already-still-words gabung	0:13
@already-still-words garing	5:10
@already-still-words habis	3:-8 6:-12
@already-still-words halal	8:7
@already-still-words halus	5:10
@already-still-words hamil	0:5
@already-still-words hari	5:9
@already-still-words ikuti	2:9
@already-still-words ini	5:-11 9:8
@already-still-words iso	5:16
@already-still-words itu	0:9 5:-6 7:18 8:-13 9:-9
@already-still-words jadi	1:19 2:8 3:7 4:-9 5:-27
@already-still-words jalan	5:13 8:9 9:-7
@already-still-words jam	3:-6 5:-8 9:20
@already-still-words jangan	3:-6
@already-still-words jelas	5:9
@already-still-words join	0:5
@already-still-words juga	9:7
@already-still-words kabur	5:7
@already-still-words kak	3:-6
@already-still-words kan	5:5
@already-still-words kardus	8:7
@already-still-words kebaca	5:9
@already-still-words kecium	4:7 5:11
@already-still-words kelar	9:6
@already-still-words kelihatan	5:5
@already-still-words keluar	5:17
@already-still-words kering	0:-7 3:-10 5:22 6:6
@already-still-words kerja	6:-5 9:9
@already-still-words klaim	2:10
@already-still-words klik	6:6
@already-still-words komentar	0:8
@already-still-words lahir	6:9
@already-still-words lahiran	0:5 9:-7
@already-still-words lama	5:-10
@already-still-words lewat	9:-6
@already-still-words live	9:11
@already-still-words longgar	0:6
@already-still-words lulus	4:10
@already-still-words makan	1:-8 5:-5 9:14
@already-still-words malah	3:6
@already-still-words malam	9:7
@already-still-words mampir	0:8
@already-still-words masuk	0:13 3:-7 4:-8 5:-21
@already-still-words mateng	5:16
@already-still-words mau	5:7 6:19
@already-still-words melahirkan	6:8
@already-still-words minta	6:9 9:7
@already-still-words mulai	6:11
@already-still-words nah	5:11
@already-still-words nangkring	0:10
@already-still-words nempel	3:-7
@already-still-words netes	4:7
@already-still-words ngitung	8:8
@already-still-words nih	0:11 1:-6
@already-still-words nongol	0:11
@already-still-words nutup	5:5
@already-still-words nyala	1:7
@already-still-words operasi	5:8
@already-still-words order	0:7
@already-still-words pagi	0:6
@already-still-words panas	4:7
@already-still-words panen	9:7
@already-still-words pas	4:-8
@already-still-words pasang	9:7
@already-still-words pedasnya	5:10
@already-still-words pernah	4:6 5:15
@already-still-words pertama	3:-5
@already-still-words pilih	2:6
@already-still-words pindah	5:6
@already-still-words potong	9:7
@already-still-words pulang	3:-8 5:-6 9:14
@already-still-words punya	5:-6 9:6
@already-still-words ready	0:7
@already-still-words sama	6:-7 9:5
@already-still-words sampai	8:7 9:-9
@already-still-words saya	5:6 9:-11
@already-still-words sek	9:8
@already-still-words sekali	5:6 9:6
@already-still-words seperti	1:-10 3:6 6:-7 9:13
@already-still-words setahun	3:19 6:6
@already-still-words share	0:6
@already-still-words siap	9:10
@already-still-words sni	4:21 8:24
@already-still-words sore	9:6
@already-still-words suka	3:-6 4:6
@already-still-words tak	3:5
@already-still-words tanya	0:-19
@already-still-words tau	9:-13
@already-still-words tebal	5:7
@already-still-words tentu	3:18 9:-5
@already-still-words tidak	0:-11 2:-5 4:6 5:-14 6:8 8:-10 9:15
@already-still-words tinggal	4:-7
@already-still-words tipis	3:-6
@already-still-words tuh	0:8 5:-15
@already-still-words tulis	7:6
@already-still-words turah	5:6
@already-still-words turun	7:6 8:-9
@already-still-words utuh	8:6
@already-still-words warnanya	4:-6
@already-still-words ya	3:5
@already-still-words yang	3:14 4:18 6:-11
@animal-behaviour	0:6 1:-9 2:5 3:-5 4:-12 5:20 6:-30 8:14
@animal-behaviour di	9:9
@animal-behaviour ini	4:8
@animal-behaviour itu	4:5
@animal-behaviour kalau	4:6
@animal-behaviour ke	9:5
@animal-behaviour lagi	5:7
@animal-behaviour pakai	3:-6
@animal-behaviour panjang	0:8
@animal-behaviour pun	1:7 5:6
@animal-behaviour sampai	5:8
@animal-behaviour terus	9:6
@animal-behaviour tidak	0:13 4:-6
@animal-behaviour ya	0:8
@animal-breeding	1:7 8:-7 9:33
@animal-breeding #n	6:-6 9:13
@animal-breeding di	1:7
@animal-breeding ke	5:-6 6:7
@apologise-acts	0:-6 1:-24 2:-9 3:-22 4:-18 5:-32 6:-13 7:-8 8:-7 9:87
@apologise-acts nggih	9:8
@apologise-acts tadi	9:-8
@apologise-acts ya	0:-18 1:-6 3:-8 5:-8 9:40
@app-account-load	2:6 4:24 7:6 8:24
@app-cart-live-acts	0:-17 1:-36 2:191 3:-36 4:-21 5:-20 7:69 8:-27
@app-cart-live-acts #n	2:25 4:-8 8:-9
@app-cart-live-acts #nn	2:5 6:7
@app-cart-live-acts ambil	6:-7 7:-12
@app-cart-live-acts bubar	4:7
@app-cart-live-acts dulu	2:25 3:-12 6:6 7:24
@app-cart-live-acts ini	0:-6 2:10 4:-7 7:9
@app-cart-live-acts ke	2:-7
@app-cart-live-acts kelar	4:6
@app-cart-live-acts keranjang	1:6 2:18 6:6
@app-cart-live-acts kuning	4:-6
@app-cart-live-acts nomor	0:-17 2:12 3:-10 4:-21 5:5 7:-7
@app-cart-live-acts nya	2:7
@app-cart-live-acts pilih	4:15
@app-cart-live-acts sampai	0:6
@app-cart-live-acts sekarang	4:-6
@app-cart-live-acts tiap	9:16
@app-cart-live-acts voucher	7:5
@app-cart-live-acts vouchernya	2:9
@app-cart-live-acts ya	5:17
@app-cart-live-acts yang	8:-7
@app-chat-acts	0:34 1:-5 2:8 3:-23 6:-15 7:9 8:14 9:-15
@app-chat-acts #n1	0:6
@app-chat-acts dulu	8:6
@app-follow-share	0:98 1:-37 2:166 3:-17 4:-33 5:-51 6:-61 8:-31 9:-62
@app-follow-share #n1	0:18
@app-follow-share akun	2:6
@app-follow-share dong	0:7
@app-follow-share dulu	0:9 2:50 3:-5 9:-6
@app-follow-share juga	2:22
@app-follow-share ke	2:24
@app-follow-share lah	2:6
@app-follow-share live	2:24 9:-6
@app-follow-share toko	2:7
@app-follow-share ya	0:8 2:11
@app-follow-share yang	0:-6
@app-tap-scroll	0:-30 2:95 3:-37 5:-35 6:6 7:24 9:5
@app-tap-scroll #n	4:9
@app-tap-scroll beli	2:13 3:-5 8:12
@app-tap-scroll ikuti	2:12
@app-tap-scroll keranjang	0:-7 3:-11 4:-8 6:-15
@app-tap-scroll keranjangnya	7:-7
@app-tap-scroll nomor	0:12 2:29
@app-tap-scroll pakai	8:8
@app-tap-scroll saja	0:7 2:11
@app-tap-scroll sekali	4:9
@app-tap-scroll sekarang	6:10
@app-tap-scroll tidak	5:9
@app-tap-scroll yang	2:10 5:-7
@ask-answer-acts	0:203 1:-10 2:-27 3:23 4:26 5:-13 6:-65 7:-17
@ask-answer-acts #n	3:6
@ask-answer-acts ada	0:13 4:16
@ask-answer-acts bedanya	0:14 3:9
@ask-answer-acts bisa	1:8
@ask-answer-acts boleh	0:9
@ask-answer-acts cara	0:6
@ask-answer-acts dibeliin	3:-8 9:18
@ask-answer-acts dibelikan	9:12
@ask-answer-acts dulu	0:-8
@ask-answer-acts ini	0:-29 4:-7 6:-13
@ask-answer-acts iso	0:-5
@ask-answer-acts kalau	0:8 5:7
@ask-answer-acts kenapa	0:28 3:14 4:-6
@ask-answer-acts kok	0:6 3:14
@ask-answer-acts lihat	0:11
@ask-answer-acts luntur	5:5
@ask-answer-acts muat	5:7
@ask-answer-acts tahan	4:11
@ask-answer-acts warna	0:16 4:13
@ask-answer-acts ya	0:13 5:8
@assemble-build-acts	4:8 5:6 6:7 8:-7
@audio-crew-acts	1:8 2:-9 3:-21 4:9 5:38 8:-22 9:17
@audio-crew-acts ada	4:7
@audio-crew-acts aku	9:-10
@audio-crew-acts itu	3:6
@audio-crew-acts jelas	5:11
@audio-states	0:-15 1:10 2:-8 3:19 4:17 5:17 6:-18 7:-18 8:11 9:-5
@audio-states #n	3:-7 4:12
@audio-states di	5:-13
@audio-states kalau	8:6
@audio-states semua	3:6
@audio-states ya	1:-8
@audio-states yang	3:6
@baby-care-acts	0:-11 1:8 3:37 5:-15 6:-14 7:-6 8:-43
@baby-care-acts baru	3:-7 4:7 8:14
@baby-care-acts unit	8:8
@baby-care-acts yang	6:-10
@baby-feed-acts	0:11 3:15 6:11 8:-9 9:-7
@baby-feed-acts #n	5:8
@baby-feed-acts perah	3:7
@bad-character	3:32 4:-6 5:-9 7:-5 8:11 9:19
@bargain-price-acts	0:-7 2:-21 3:-8 4:-59 5:-23 6:-16 7:66 9:-48
@bargain-price-acts kurir	5:-6
@bath-acts	0:13 1:-28 3:13 4:-14 6:-11 8:-6
@bath-acts #n	3:7
@bath-acts aku	5:6
@bath-acts jadi	5:-5
@bath-acts pun	8:5
@bath-acts tiap	6:5
@bath-acts tidak	4:5
@block-filter-acts	4:14 5:8 6:-7
@body-illness	0:-24 1:-23 3:10 5:21 6:25 7:-6 8:-21 9:31
@body-illness #n	3:11 5:-8
@body-illness lagi	6:5
@body-move-posture	0:-26 1:36 2:-20 3:31 5:32 6:8 7:-16 8:-11
@body-move-posture #n	9:6
@body-move-posture #n1	7:8
@body-move-posture #nn	3:6 4:16 6:-10
@body-move-posture ada	6:7
@body-move-posture depan	9:6
@body-move-posture di	4:-6
@body-move-posture dia	4:-5
@body-move-posture dulu	0:24 3:-6 9:-10
@body-move-posture ibu	5:7
@body-move-posture itu	3:-9 4:6 8:7
@body-move-posture jangan	6:-13
@body-move-posture juga	5:6
@body-move-posture kaki	5:-6
@body-move-posture kalau	4:6
@body-move-posture ke	0:-6 1:-7 3:20 4:-5 5:-6 6:-6
@body-move-posture lama	4:-8
@body-move-posture pagi	6:7
@body-move-posture saja	4:8
@body-move-posture seharian	5:-7
@body-move-posture sekarang	5:19
@body-move-posture tidak	5:9
@body-move-posture ya	5:15 6:-5
@body-pain	1:-12 2:-18 3:15 4:-20 6:-15 7:-14 8:-35 9:31
@body-pain #n	3:5
@body-pain itu	0:7
@body-pain kepala	9:10
@body-pain lagi	6:10
@body-pain sekarang	5:6
@body-pain tidak	4:10 5:7 6:-5
@breaks	0:30 1:32 3:11 4:24 5:6 7:5 8:70
@breaks di	0:6 3:-12 5:-8 7:6 8:9
@breaks kirim	7:6
@breaks nih	5:10
@breaks pas	0:5
@breaks semua	3:12
@breaks seperti	5:10
@breaks tidak	4:-10
@breaks white	4:6
@bump-hit	0:-19 1:-31 3:-5 4:-16 5:17 8:-8 9:5
@bump-hit #n	2:6 3:-6 7:13 8:10
@bump-hit #n1	5:6
@bump-hit #nn	4:-27 6:7 9:17
@bump-hit cuma	9:11
@bump-hit di	5:6
@bump-hit ini	4:5
@bump-hit rolas	3:8
@bump-hit sama	4:-7
@bump-hit segini	9:16
@burn-fat-raise-lower	0:-18 3:17 4:-19 5:32 7:8 9:24
@burn-fat-raise-lower #pct	4:-6
@burn-fat-raise-lower bayar	7:6
@burn-fat-raise-lower dari	9:-7
@burn-fat-raise-lower dia	5:6
@burn-fat-raise-lower jadi	5:-6
@burn-fat-raise-lower lagi	3:8
@burn-fat-raise-lower sampah	9:8
@burn-fat-raise-lower tidak	3:6
@burn-fat-raise-lower ya	8:10
@buy-order-acts	1:-29 2:29 3:58 4:-21 5:-9 7:36 8:13 9:-11
@buy-order-acts #n	0:7 2:-11 4:-12 7:42 9:-11
@buy-order-acts #n1	2:-6 4:-7 7:8
@buy-order-acts #nn	3:6 6:-9
@buy-order-acts di	0:-8 3:-14
@buy-order-acts duku	3:9
@buy-order-acts es	9:11
@buy-order-acts kopi	9:5
@buy-order-acts lagi	0:5
@buy-order-acts pak	2:7
@buy-order-acts saja	2:42 8:9
@buy-order-acts seblak	9:7
@buy-order-acts sekarang	2:35 3:-10 7:14 8:11
@buy-order-acts yang	0:8
@call.buy	0:-15 1:-47 2:64 3:13 5:-20 7:38 9:-11
@call.buy #n	0:31 1:-6 2:-18 3:-15 4:-8 7:36 9:-13
@call.buy #n1	2:-8 7:7
@call.buy #nn	2:-8 5:-6 6:-13
@call.buy #rp	4:-6
@call.buy baju	3:11
@call.buy baru	3:10
@call.buy biru	4:10
@call.buy bubble	5:-6 8:11
@call.buy cokelat	4:-6
@call.buy dari	6:9
@call.buy di	0:-13 3:-7 8:-9
@call.buy duku	3:9
@call.buy dulu	2:6 5:5
@call.buy duo	5:7
@call.buy es	9:10
@call.buy gigi	4:7
@call.buy hijau	6:-9
@call.buy ini	2:6
@call.buy it	2:12
@call.buy itu	5:6
@call.buy jangan	3:-8
@call.buy kayu	0:6
@call.buy kopi	9:5
@call.buy lagi	3:6
@call.buy langsung	4:12
@call.buy motor	4:7 5:5 9:6
@call.buy mumpung	7:5
@call.buy nomor	2:11
@call.buy pak	2:8
@call.buy pas	1:7
@call.buy pink	4:9
@call.buy plastik	0:-6 4:-6
@call.buy saja	2:51 3:-11 8:16
@call.buy sama	5:5
@call.buy sekarang	0:-7 2:44 3:-14 4:-6 5:-6 8:14
@call.buy sok	3:6
@call.buy ya	2:17 6:15
@call.buy yang	0:12
@call.click	0:-16 2:84 3:-34 7:21 9:-17
@call.click #n	4:9
@call.click beli	2:13 3:-5 8:12
@call.click dulu	2:-6
@call.click ikuti	2:12
@call.click keranjang	0:-6 3:-11 4:-8 6:-14
@call.click keranjangnya	7:-7
@call.click nomor	0:13 2:27
@call.click pakai	3:5
@call.click saja	0:7 2:11 3:-9
@call.click sekali	4:9
@call.click sekarang	6:10
@call.click yang	2:10 5:-7
@call.go	0:11 2:99 4:-6 5:-7 6:7 8:-11 9:12
@call.go #n	0:-15 3:-11 4:-22 5:-19 6:-13 7:-6 8:-9
@call.go #nn	4:-7 5:-12
@call.go #pct	9:10
@call.go add	2:6
@call.go atuh	2:25
@call.go bayar	2:17 8:-8
@call.go berapa	0:-6
@call.go buka	5:-8
@call.go bun	7:-5
@call.go checkout	0:-6 2:34 4:-5 6:7
@call.go dari	8:6
@call.go di	3:-9 4:-5 5:-8 6:5 8:-15
@call.go diangkut	6:5
@call.go diklik	2:8
@call.go dipencet	2:10
@call.go dipesan	2:6
@call.go dipesen	2:16
@call.go dipilih	2:6
@call.go geura	2:6
@call.go ibu	6:-8
@call.go ini	6:5
@call.go kebaca	5:5
@call.go kering	3:-8 5:14
@call.go kita	0:8
@call.go klik	2:11 3:-5 6:-11 7:9
@call.go langsung	2:9
@call.go lebih	5:5
@call.go masuk	0:7 4:6
@call.go masukin	2:8 3:-6 6:7
@call.go melengkung	8:8
@call.go nutup	5:5
@call.go order	2:7
@call.go pakai	6:7
@call.go pencet	6:-7 8:-6
@call.go pesan	2:10
@call.go pilih	0:9 4:14 6:22
@call.go pinarak	9:7
@call.go punya	6:12
@call.go saja	6:-9
@call.go seduh	6:7
@call.go tidak	9:11
@call.go turun	4:9
@call.go yang	7:8
@call.look	0:24 1:67 2:90 3:18 4:-14 5:-10 7:37 9:-64
@call.look #n	0:-14 2:-18 3:-13 4:-20 5:-8 7:22 8:-11 9:-5
@call.look #n1	2:-5 4:12 5:9 6:9
@call.look #nn	2:-12
@call.look airnya	5:11
@call.look akarnya	0:11
@call.look ambo	5:-9
@call.look angin	6:5
@call.look bagasi	5:7
@call.look bedanya	4:8 5:-5
@call.look beli	2:15 8:12
@call.look bungkusnya	5:8
@call.look busanya	5:-6
@call.look dagingnya	5:9
@call.look dari	9:-9
@call.look di	2:6 4:9 6:-14
@call.look dia	1:7 5:-10
@call.look dulu	3:-12
@call.look en	5:9
@call.look etalase	2:5
@call.look foto	3:6
@call.look ikuti	2:12
@call.look ini	2:12 4:-7 5:-7
@call.look jadi	8:6
@call.look jam	9:18
@call.look juga	0:6
@call.look kan	5:-8
@call.look kaos	3:6
@call.look ke	0:-9 4:-6
@call.look keranjang	0:-11 2:9 3:-15 6:-13
@call.look keranjangnya	7:-7
@call.look ki	2:7 5:7 6:-8
@call.look kita	3:6
@call.look kotak	5:-6
@call.look kotaknya	1:6 4:8
@call.look kulkas	4:10
@call.look lagi	0:12 3:8
@call.look langsung	4:11
@call.look live	9:6
@call.look mi	2:14
@call.look mulut	5:8
@call.look nomor	0:10 2:30 6:17
@call.look pakai	3:12 8:7
@call.look paket	2:22 5:-7
@call.look pas	5:10
@call.look plastik	8:5
@call.look puasa	6:8
@call.look rata	3:6
@call.look saja	0:8 2:20 3:-10
@call.look sekali	4:8
@call.look sekarang	2:10 6:17
@call.look sendiri	4:6 5:9 6:-14
@call.look seperti	5:-6
@call.look size	0:5
@call.look tak	5:9
@call.look tas	4:6
@call.look terus	5:11 6:5
@call.look tidak	1:21 4:-10
@call.look tuh	4:6 5:-9
@call.look varian	2:6 4:9
@call.look warna	3:15
@call.look ya	1:17
@call.look yang	0:-7 1:-8 2:42 5:-9 6:10 7:-8 8:-8
@call.plainBuy	1:9 2:133 3:-38 4:-36 6:7 7:46 8:5 9:-10
@call.plainBuy #n	0:12
@call.plainBuy langsung	4:6
@call.plainBuy mumpung	7:5
@call.plainBuy saja	2:20 3:-5 8:7
@call.plainBuy sekarang	2:16
@call.plainBuy ya	2:12 6:10
@call.press	1:39 2:78 3:-7 4:6 5:-21 6:20
@call.press #n	3:8 4:8 5:-10
@call.press #n1	4:9 8:11
@call.press beli	2:16 3:-5 8:12
@call.press bungkusnya	5:8
@call.press dagingnya	5:7
@call.press di	5:8
@call.press dong	9:-8
@call.press dulu	2:-6
@call.press etalase	0:8 2:11
@call.press ikuti	2:12
@call.press keranjang	0:-8 3:-12 4:-10 6:-17
@call.press keranjangnya	7:-8
@call.press lagi	3:6
@call.press live	9:7
@call.press nomor	0:16 2:51
@call.press pintu	9:10
@call.press puasa	6:8
@call.press saja	0:12 2:8
@call.press sama	5:5
@call.press sedikit	5:-7
@call.press sekali	4:9
@call.press sekarang	6:15
@call.press sendiri	3:-6 4:14 6:-7
@call.press sudah	5:-6
@call.press tidak	1:7 4:-9 5:13
@call.press ya	1:11 4:7 5:-8 6:6
@call.press yang	2:10 4:-9 5:-11
@call.shelf	0:-42 1:-39 2:143 3:-37 5:-7 6:25 7:6 9:-45
@call.shelf #n	2:15 4:-6 5:7 7:-5
@call.shelf #nn	6:7
@call.shelf ambil	6:-7 7:-12
@call.shelf dulu	2:10 3:-12
@call.shelf kuning	4:-6
@call.shelf nomor	0:-17 2:13 3:-10 4:-21 5:5 7:-6
@call.shelf pilih	4:15
@call.shelf saja	2:7
@call.shelf sekarang	4:-6
@call.shelf yang	2:11 8:-12
@call.small	0:18 1:-78 2:-62 3:-12 4:-44 5:-39 6:-49 7:-85 8:-67 9:14
@call.small #n	0:6 1:-9 2:7 3:35 4:16 5:-23 6:-44 8:21
@call.small #n1	0:-33 1:7 2:14 3:12 4:-9 5:8 9:-10
@call.small #nn	0:-14 1:18 2:-17 3:11 4:-15 5:-7 6:-39 7:20 8:19
@call.small #pct	3:14
@call.small #rp	0:-13 3:-11 5:18 6:-12 7:-12 8:54
@call.small absen	0:6
@call.small ac	9:6
@call.small ada	0:30 1:-41 2:16 3:72
@call.small add	2:6
@call.small adek	9:6
@call.small adem	9:14
@call.small admin	0:-5
@call.small air	4:-7 5:10
@call.small airnya	1:7
@call.small ajarin	3:6
@call.small aku	0:15 1:6 2:-16 3:-5 4:-13 5:-30 6:-11 7:-5
@call.small akun	2:14
@call.small alam	3:7
@call.small alergi	5:-6 6:5
@call.small allah	9:16
@call.small aman	5:11
@call.small ambil	0:18 2:11 3:-6 4:-8 5:8 6:-15
@call.small ampun	1:-5 9:13
@call.small ana	4:10
@call.small anak	3:-14 4:7 5:-22 8:5 9:-17
@call.small anaknya	0:-9 5:14 6:10 9:-8
@call.small ancur	5:9
@call.small aneh	9:8
@call.small angin	6:8
@call.small angkanya	1:6 5:-10
@call.small antara	3:6
@call.small apartemen	6:6
@call.small aplikasinya	0:-6
@call.small arah	3:9
@call.small arep	3:10 6:20
@call.small arisan	5:5
@call.small aroma	4:9
@call.small artinya	3:12
@call.small asal	0:20 5:15
@call.small asalnya	3:7
@call.small asapnya	9:6
@call.small asli	3:13 4:-10 5:-8 8:9
@call.small aspal	5:8
@call.small atas	0:-8 1:-8 3:-18 4:-16 6:23 8:-29 9:17
@call.small atuh	0:7
@call.small aturan	6:-7
@call.small awak	9:7
@call.small aya	4:-6
@call.small aye	1:6
@call.small baca	3:-5
@call.small badan	8:8
@call.small badannya	0:-6 5:-9 6:-20
@call.small bagaimana	9:14
@call.small bagasi	5:12
@call.small bagian	4:12 5:7 8:-5
@call.small bagus	1:-6 4:-8 5:-8 6:-6
@call.small bahan	4:6
@call.small bahannya	1:-5 4:15 6:-9
@call.small bahas	9:-15
@call.small baheula	3:12
@call.small baja	8:9
@call.small baju	5:5 8:18
@call.small bakar	5:-11
@call.small bali	5:5
@call.small balik	1:5 3:-12 5:6 9:-6
@call.small balikin	0:-9
@call.small bandara	4:8
@call.small bandung	8:-5
@call.small bang	4:-15 6:8
@call.small banget	5:-7 6:5
@call.small bank	9:21
@call.small bantu	0:7
@call.small banyak	0:-15 1:-8 4:-11 6:6 8:13 9:5
@call.small bapak	5:-5
@call.small bar	5:10
@call.small barang	0:-9 4:-11 8:-8
@call.small baru	0:-7 1:6 2:-12 3:10 7:14 9:8
@call.small barusan	9:10
@call.small basah	9:12
@call.small batam	8:10
@call.small batang	0:9
@call.small batanya	0:9
@call.small baterainya	4:5
@call.small batu	4:15 5:-10
@call.small bau	5:14 8:-9 9:-7
@call.small baunya	4:-6 9:9
@call.small bawa	6:11 9:8
@call.small bawaannya	6:5
@call.small bawah	3:11 5:13 7:-7 8:6
@call.small bawahnya	4:-10 5:8
@call.small bayar	0:11 2:18 3:-12 5:-5 6:-5 8:13 9:6
@call.small bayarna	8:6
@call.small bayi	3:-5
@call.small beda	1:-6 3:19 4:-21 5:-8
@call.small bedanya	3:5 4:-12 5:5
@call.small begini	5:-11
@call.small begitulah	9:10
@call.small bekal	6:8
@call.small belakang	0:-10 1:-15 2:-9 3:-12 4:-11 6:-23 9:18
@call.small belanja	6:-6
@call.small beli	0:-16 2:-18 5:8 6:-7 9:-16
@call.small beliau	5:5
@call.small belum	1:-9 2:22 3:-9 4:-10 5:-9 6:-19 8:-8 9:-6
@call.small benangnya	4:-6
@call.small benar	3:18 5:-12 6:-6 8:-8
@call.small beneran	5:8
@call.small bengkel	9:10
@call.small bening	4:8 5:6
@call.small berat	3:15 5:-7
@call.small beratnya	0:5 6:6
@call.small berhijab	6:5
@call.small berkurang	5:10
@call.small besi	3:11 6:-8
@call.small best	9:-6
@call.small betis	4:6 5:6
@call.small betul	3:10 4:-6
@call.small biar	2:44 3:-10 4:6 8:-8
@call.small biasa	0:-6 3:-13 4:10 5:8 8:20 9:13
@call.small biasanya	1:-9 3:-20 4:18 5:11
@call.small bibir	1:6
@call.small big	6:8
@call.small bikin	3:40 4:-8 5:-16 6:-9 8:-8
@call.small bilang	0:-13 3:-18 9:-14
@call.small bilas	5:7
@call.small bingung	5:10
@call.small biru	3:11 4:-9 5:-10 6:-6
@call.small bisa	0:-23 4:12 5:25 6:-20 9:-14
@call.small biyen	3:12
@call.small body	4:5
@call.small boleh	0:10 5:8 6:24
@call.small bolong	5:-10
@call.small bongkar	9:-6
@call.small bonus	7:18
@call.small bor	0:5
@call.small bos	4:10
@call.small botol	2:9 3:-6 6:-8 7:-9
@call.small bpom	4:6
@call.small bro	4:-6 5:-6
@call.small buang	8:5
@call.small buat	0:25 1:-12 2:-7 3:7 4:-23 5:-15 6:-14 8:-10 9:-5
@call.small buatan	4:9
@call.small bubuk	5:-6
@call.small buka	1:9 5:19 6:14 9:-9
@call.small bukan	5:-11 6:-22 8:-5
@call.small bukittinggi	3:5
@call.small bukunya	5:10
@call.small bulunya	4:-7
@call.small bumil	6:5
@call.small bun	0:-10 2:-9 4:-26 7:-6
@call.small bungkus	0:9
@call.small bunyi	9:9
@call.small bunyinya	5:-8
@call.small busa	8:5
@call.small busane	5:5
@call.small busanya	0:6
@call.small butuh	2:10 3:10 6:6
@call.small cabut	5:-11
@call.small cai	3:9
@call.small campuran	4:7
@call.small cara	3:15
@call.small cari	5:-6
@call.small catatan	0:-10
@call.small cek	8:17
@call.small cetak	8:8
@call.small cewek	0:9 5:-6
@call.small checkout	2:-13 3:-12
@call.small ci	0:13 5:-9 6:7
@call.small cici	3:-6
@call.small ciwidey	4:7
@call.small coba	0:6 5:6
@call.small cocok	0:18 3:-6 4:-12 5:-8 6:-12 8:-6
@call.small cod	0:5 8:42
@call.small cokelat	1:6
@call.small colok	4:14 5:14
@call.small colokannya	5:6
@call.small coret	0:8
@call.small cuci	4:-8
@call.small cukup	4:-6
@call.small cuma	3:-10 4:10 7:-13 8:7
@call.small da	0:13 4:8
@call.small dada	0:7 6:8
@call.small daging	3:6
@call.small dagu	0:8 3:14 5:-5
@call.small dahi	5:12
@call.small dalam	3:21
@call.small dalamnya	5:-6
@call.small dapat	3:-10 4:25
@call.small dari	0:-15 5:-32 6:-33 8:-20 9:25
@call.small daripada	6:7
@call.small daun	4:6 5:6
@call.small daunnya	3:8
@call.small deh	3:-5
@call.small dengar	0:-5 1:7 9:-8
@call.small depan	0:-7 1:22 5:14 6:15 8:28 9:-7
@call.small di	0:-18 3:-26 4:17 5:-13 6:-17 9:20
@call.small dia	3:10 4:-14 5:16 9:-23
@call.small diambil	2:7
@call.small dibawa	3:6 5:-5 6:-7 8:7
@call.small dibuang	3:6 5:10
@call.small dibuka	4:-8
@call.small dicas	4:11
@call.small dicopot	4:-7
@call.small dicuci	5:10
@call.small diganti	0:6 8:-8
@call.small dijemur	0:6
@call.small dijual	9:-6
@call.small diklik	2:-5
@call.small dilepas	5:9
@call.small dimasukin	0:6
@call.small dinding	3:16 9:-8
@call.small dipegang	0:6
@call.small dipencet	2:-6
@call.small dipesen	2:12 4:6
@call.small dipotong	4:7
@call.small direbus	5:8
@call.small disedot	5:5
@call.small disimpen	2:6
@call.small diskon	5:-5 7:5
@call.small ditarik	3:-7
@call.small dites	8:10
@call.small ditulis	3:7
@call.small ditumpuk	5:18
@call.small ditunda	2:7
@call.small diuji	5:-7 8:11
@call.small diukur	8:7
@call.small dodolan	3:15 9:-7
@call.small dokter	9:-7
@call.small dompet	5:6
@call.small dong	3:-8
@call.small dorong	1:5
@call.small duduk	0:8
@call.small dudukin	5:-5
@call.small dulu	4:-11 6:-23 7:-9 9:-12
@call.small dus	4:5 8:7
@call.small duwe	6:12
@call.small e	9:6
@call.small eh	3:17
@call.small emang	0:21 3:-5 4:-15 5:-5 6:5
@call.small ember	1:6
@call.small enak	3:-9 6:7
@call.small enaknya	3:6
@call.small enteng	3:8 5:10
@call.small etalase	4:10 8:12
@call.small follow	2:22
@call.small foto	6:7 8:9
@call.small full	3:6
@call.small galak	3:8
@call.small gampang	3:17 4:6 6:10
@call.small gang	5:-6 9:7
@call.small ganti	1:-5 4:7 7:5 8:-6 9:20
@call.small gantian	9:6
@call.small gara	3:8
@call.small garasi	9:8
@call.small garing	3:9
@call.small garisnya	1:6 5:17
@call.small gasan	0:9
@call.small gawe	6:-5
@call.small gede	4:-6 6:-13
@call.small gelas	3:-13 9:5
@call.small gelem	5:7
@call.small gerah	9:8
@call.small gesek	5:5 6:5
@call.small gigi	3:6
@call.small gini	3:18
@call.small gitu	0:-11 4:-6
@call.small got	3:7
@call.small gowa	9:-5
@call.small goyang	1:8
@call.small gratis	5:6 7:9
@call.small grup	2:49 6:-7 9:-9
@call.small gudang	4:-6
@call.small gumpal	5:5
@call.small gunting	5:-6
@call.small gurih	5:6
@call.small guru	5:-6
@call.small guys	0:-13 1:-15 5:-15
@call.small habis	0:-15 3:-7 5:-6
@call.small haji	9:-8
@call.small halal	8:8
@call.small hamil	0:-7
@call.small hape	5:20
@call.small harga	0:-9 7:7
@call.small hari	0:-16 8:-8
@call.small harian	4:-8
@call.small harus	3:-14
@call.small hayam	9:6
@call.small hidung	3:-8 5:17
@call.small hidup	9:17
@call.small hilang	1:7 8:-6
@call.small hitam	4:-8 6:-5
@call.small hitung	5:11
@call.small hmm	1:8 5:10
@call.small hobi	4:-7 6:21
@call.small hotel	3:12
@call.small hp	5:7
@call.small ibu	1:19 2:15 4:-9 5:10
@call.small ikut	5:6
@call.small ikuti	2:15
@call.small imah	5:6
@call.small ingat	9:6
@call.small ini	0:11 2:-10 3:-31 4:42 7:-15 8:8
@call.small investasi	3:-6
@call.small ipar	3:8
@call.small iphone	0:8 4:12
@call.small isi	2:11
@call.small isinya	1:-9 5:-9 6:-9
@call.small iso	5:26 6:9
@call.small itu	3:-19 4:-9 5:15 6:16 9:14
@call.small itung	5:7
@call.small jadi	0:7 2:-20 5:-16 6:-12 7:-20
@call.small jaga	6:5 9:7
@call.small jahitan	4:7
@call.small jakarta	8:8
@call.small jalan	0:8 1:-11 3:-8 5:-20 8:17 9:6
@call.small jalanin	1:7
@call.small jam	1:7 3:12 5:-7 7:6 8:-8 9:19
@call.small jaman	3:-9
@call.small jan	5:13
@call.small jangan	0:-15 3:-9 4:8 6:27 7:8
@call.small janji	9:5
@call.small jarang	3:8 6:-7
@call.small jari	6:-9
@call.small jatohin	5:8
@call.small jawa	4:10
@call.small jawab	0:-20
@call.small jebol	9:7
@call.small jeda	9:6
@call.small jemput	8:9
@call.small jepit	5:8
@call.small jero	3:6
@call.small jeruk	4:-7
@call.small jongkok	5:5
@call.small jual	0:-6 4:6 9:-20
@call.small jualan	5:11 9:-6
@call.small juga	0:10 3:-24 7:-8 8:19 9:-17
@call.small jumbo	4:5
@call.small justru	3:7
@call.small kaca	5:11
@call.small kacamata	5:7
@call.small kado	3:-5 6:8 7:5
@call.small kafe	4:7
@call.small kain	0:8 3:8 5:-9
@call.small kainnya	8:6
@call.small kak	0:-15 3:7 4:-13 5:-27 6:14
@call.small kalau	0:-8 1:-7 3:-33 6:-8 9:32
@call.small kalian	0:-10 3:-7 4:10 5:-14 6:15
@call.small kamar	1:6 3:14 9:-8
@call.small kamera	1:12 3:-10 4:9
@call.small kameranya	9:-5
@call.small kampung	5:-6 6:13 9:10
@call.small kampus	6:-7
@call.small kamu	8:12
@call.small kan	1:-9 4:10 5:20 9:7
@call.small kanan	1:7 6:-5 9:-5
@call.small kang	4:12
@call.small kanggo	4:6
@call.small kantong	3:15 5:9
@call.small kaos	6:8
@call.small kapal	0:9
@call.small kapas	5:9
@call.small karena	0:13 1:10 4:27
@call.small karet	8:9
@call.small karpet	5:17
@call.small kasih	1:-14 2:-7 3:8 5:-22
@call.small katanya	0:-7
@call.small katering	4:6
@call.small kau	3:-23 8:6
@call.small kawat	4:5
@call.small kayu	3:22
@call.small ke	0:-18 2:10 3:18
@call.small keangkat	5:7
@call.small kebalik	6:7
@call.small kebuka	5:-5
@call.small kecil	3:-5 6:-15
@call.small kejepit	9:6
@call.small kelamaan	3:7
@call.small kelihatan	4:8 5:-10
@call.small keluar	1:6 4:8 5:14 6:-7
@call.small keluarnya	5:-6
@call.small kemana	9:-6
@call.small kemarin	0:29 1:-6 2:-6 3:-7 6:-7 9:-14
@call.small kempes	8:6
@call.small kena	1:5 3:17
@call.small kendor	4:7
@call.small kepake	5:7
@call.small kepala	0:-6
@call.small keramik	4:-18
@call.small keranjang	0:-8 2:38 3:-5 4:8 6:15 7:8 9:-10
@call.small kering	5:20
@call.small kerja	5:7
@call.small kerjanya	5:-13 6:8
@call.small kerjo	6:9
@call.small kertas	1:15 8:-8
@call.small ketawa	9:6
@call.small ketiduran	9:6
@call.small ketik	0:-8
@call.small khawatir	0:10
@call.small khusus	0:10 4:6 6:19
@call.small ki	2:5
@call.small kiloan	4:11
@call.small kipas	9:8
@call.small kiri	1:7 6:-18 9:8
@call.small kirim	0:-13 7:-11
@call.small kita	0:21 3:-15 5:-11
@call.small klik	0:8 2:11 5:-6 6:-5 7:15
@call.small ko	0:8 1:9 3:7
@call.small kok	0:-7 5:-14 9:15
@call.small koko	1:7
@call.small kolom	0:6 2:9
@call.small kolong	3:-8 5:17
@call.small komentar	1:-6 2:-24 3:-6 4:-5 5:-10 6:-12
@call.small komentarnya	0:-6
@call.small kompor	5:-5
@call.small kondangan	6:8
@call.small kontrakan	5:5
@call.small konveksi	4:8
@call.small koper	5:9
@call.small kopi	4:-15 5:6 6:-6 9:6
@call.small kos	4:-14 6:-11 9:6
@call.small kosan	5:-9
@call.small kosong	5:6
@call.small kota	3:6
@call.small kotak	5:-8 6:7 8:8
@call.small krek	5:6
@call.small ku	1:6 4:10 5:11
@call.small kuat	8:6
@call.small kucing	5:-9 6:-12 9:14
@call.small kudu	9:7
@call.small kuliah	6:-7
@call.small kulit	1:-8 4:-9
@call.small kulitnya	3:6 5:-18
@call.small kulkas	4:16 8:-5 9:9
@call.small kunci	5:7
@call.small kuning	5:8
@call.small kupingnya	4:8
@call.small kurang	9:6
@call.small kurir	6:5 8:17
@call.small kursi	5:-6
@call.small kutarik	1:7
@call.small kuwi	3:6
@call.small kw	3:-7 8:8
@call.small l	6:-8
@call.small lab	8:23
@call.small label	5:-8 8:6
@call.small lae	5:-7
@call.small lagi	0:10 2:7 3:-16 5:-6 6:10 8:-7 9:-5
@call.small lah	0:-7 4:-6 5:-7 9:-9
@call.small lahiran	0:8
@call.small lain	2:26 3:10 5:-21 6:-13 8:-11
@call.small lama	4:-5 5:-13 8:-12
@call.small lampu	1:6 5:-7
@call.small langit	5:5
@call.small langsung	2:-22 3:-15 4:9 5:-19 6:9
@call.small lantai	1:5 4:-10
@call.small lapangan	4:9 8:7
@call.small laper	9:8
@call.small laptop	4:-6
@call.small laptopnya	5:-7
@call.small layar	0:-13 2:12 5:-6 9:-6
@call.small layu	5:8
@call.small lebih	0:22 3:-7 4:-7 5:-7
@call.small leher	1:-6 3:6
@call.small lemari	9:-7
@call.small lembut	6:7
@call.small lengan	1:12 4:16
@call.small lengannya	5:11
@call.small lepas	4:-7 9:-7
@call.small lewat	0:-16 3:9 4:12 9:8
@call.small lha	5:8
@call.small lho	3:-12 9:9
@call.small licin	5:6
@call.small lidah	3:-8 4:6 5:21
@call.small lift	5:9
@call.small lihat	0:-12 4:-21 5:39 8:5 9:-6
@call.small lime	7:7
@call.small lipat	3:13 5:-9
@call.small lipet	1:11 3:13 5:-7
@call.small live	3:-9 6:-11 8:-5 9:-12
@call.small lo	5:-6
@call.small lolos	5:-5
@call.small lompat	5:7
@call.small luar	0:-9 4:-6 5:-12 9:20
@call.small lubang	3:12
@call.small luhur	3:9
@call.small lulus	4:13
@call.small lupa	2:32 3:-21
@call.small lutut	3:6
@call.small ma	0:6
@call.small madu	4:7
@call.small magic	5:-7
@call.small mah	0:-15 1:-18 3:-46 4:-9 5:21 6:-8 8:12 9:-13
@call.small mahal	3:-10
@call.small main	3:14
@call.small mainan	3:8
@call.small makan	9:-14
@call.small makane	4:7
@call.small makannya	9:-6
@call.small makanya	4:17
@call.small makasih	0:8 9:-6
@call.small makin	3:22 4:-8 8:5
@call.small malah	5:-26
@call.small malam	9:9
@call.small mall	3:-12
@call.small malu	3:-10
@call.small mampir	0:15 9:-11
@call.small mana	0:-6 3:-15 5:13 6:-10
@call.small manis	9:6
@call.small marai	3:7
@call.small mas	2:9 3:-11 5:20
@call.small masak	6:10 9:-7
@call.small masih	1:7 3:29 4:-10 8:-12
@call.small masjid	5:9 6:-9
@call.small masuk	3:-11 4:6 9:9
@call.small masukin	5:10 6:15
@call.small masukkan	1:8
@call.small mata	5:8 6:7
@call.small matahari	3:8 4:-8
@call.small mateng	5:5
@call.small mati	5:-11
@call.small matiin	5:10
@call.small mau	1:-7 2:10 3:-18 4:-7 5:-7 8:-8
@call.small mbak	0:-9 9:-7
@call.small meja	0:-6 3:-17 5:-11 9:19
@call.small melorot	8:6
@call.small memang	0:29 3:-24 4:-12 5:-6 6:13 9:-13
@call.small menyusui	0:10 6:10
@call.small merah	5:-7
@call.small merantau	5:-8
@call.small merek	8:5
@call.small metu	5:10
@call.small mi	5:9
@call.small miara	6:8
@call.small mic	5:13
@call.small minta	0:-15
@call.small minum	3:6
@call.small mitos	0:8
@call.small mo	2:7
@call.small mobil	5:-5
@call.small monitor	5:-6
@call.small motif	6:-8
@call.small motong	5:6
@call.small motor	3:11 5:6
@call.small motornya	0:7 3:9 6:6
@call.small mulai	0:-6 3:-14 6:21
@call.small mulus	5:-7
@call.small mulut	5:12
@call.small mumpung	2:11
@call.small murah	4:6 5:11 8:10
@call.small murahan	4:10 8:14
@call.small mushola	6:7
@call.small muter	3:5 5:-11 9:5
@call.small nah	0:22 1:6 2:10 3:-18 5:23 6:6
@call.small naik	9:16
@call.small naikin	2:9
@call.small nak	3:-6 6:8
@call.small namanya	3:7 9:11
@call.small nampak	3:-11 5:17
@call.small nang	3:17 5:-16
@call.small nanggung	8:21
@call.small nanti	2:15 6:-6 7:13
@call.small narik	1:-6 5:9
@call.small nawar	9:-6
@call.small nelayan	5:6
@call.small nelpon	9:10
@call.small nembe	9:11
@call.small nembus	5:-5
@call.small nempel	1:-6 4:-8 6:6
@call.small newborn	4:6
@call.small ngobrol	0:-5
@call.small ni	1:-5 3:-6 4:12 5:6
@call.small nih	0:20 6:11
@call.small nikah	9:7
@call.small nomor	1:8 3:-12 4:-36 6:-6 8:-8
@call.small nongol	0:9 9:-7
@call.small nonton	6:-13
@call.small nota	8:7
@call.small nu	6:13
@call.small nunggu	9:-7
@call.small nusuk	5:10
@call.small nya	0:-5
@call.small nyalain	1:8 3:-6 8:7
@call.small nyamuk	9:6
@call.small nyanyi	3:16 9:-5
@call.small nyelip	3:-7
@call.small nyerap	3:8 4:8
@call.small nyusuin	6:6
@call.small oh	9:14
@call.small ojol	6:8
@call.small oles	1:6
@call.small oli	6:8
@call.small om	5:14
@call.small ongkir	0:9 7:11
@call.small orang	3:-20 5:-18
@call.small orangnya	9:8
@call.small order	0:13
@call.small original	3:15 4:-6 8:-6
@call.small owe	9:6
@call.small pabrik	3:-7 6:6
@call.small pada	3:-7 9:9
@call.small padahal	5:7
@call.small paha	5:11
@call.small pak	0:5 3:-8 5:-8 8:-10 9:12
@call.small pakai	0:-14 1:11 3:-7 4:-7 5:7 6:-8
@call.small paket	4:7 6:-7
@call.small paku	5:-7
@call.small paling	0:6 4:6 5:-16 8:-15 9:-9
@call.small panik	3:7 5:-8
@call.small panjang	4:9
@call.small panjangnya	4:8
@call.small pantai	5:-12
@call.small parfum	4:-6
@call.small parkirnya	6:8
@call.small pas	3:35 5:-36
@call.small pasang	1:7 6:6
@call.small pasar	0:-15 2:-10 3:9 5:-9 7:-6 8:5
@call.small pasaran	8:9
@call.small pasti	3:-6 6:11
@call.small patah	4:9
@call.small pe	9:12
@call.small pegang	4:8
@call.small pegawai	4:7
@call.small pelan	5:10
@call.small pencet	4:-16 6:-14 8:-8
@call.small pengantin	6:8
@call.small pengen	9:-6
@call.small pensil	3:6
@call.small pensiun	9:8
@call.small penting	5:-9 6:-11 9:11
@call.small penyakit	3:6
@call.small percaya	0:9
@call.small pergelangan	5:-11
@call.small pergi	3:7
@call.small pernah	0:14 1:-6 3:12 4:13
@call.small persis	5:5
@call.small pertanyaan	0:-7
@call.small perutnya	4:8
@call.small pesan	6:7
@call.small petani	5:5 9:-5
@call.small ph	4:6
@call.small pilih	2:7 7:-5
@call.small pinggang	4:-11 5:6
@call.small pinggir	5:8
@call.small pink	5:-6
@call.small pintu	1:6
@call.small pipa	5:-12
@call.small pipi	1:6
@call.small plastik	0:6 8:8
@call.small plat	4:-6 5:5
@call.small pohon	4:9
@call.small pojok	2:12 7:14
@call.small pokoknya	0:-9 4:-6 5:-14 6:-5 9:-11
@call.small polos	4:13 5:-8
@call.small pom	9:7
@call.small pompa	4:6
@call.small pos	3:6
@call.small praktekin	3:7
@call.small produksi	4:8
@call.small pulang	5:11 6:10 9:10
@call.small pundak	4:9
@call.small punggung	3:-6
@call.small punggungnya	3:-8 5:11
@call.small punya	6:6 8:-8
@call.small punyaku	3:-6 8:8
@call.small pura	9:7
@call.small puter	1:7
@call.small putih	0:-6 2:-6 3:17
@call.small rabun	6:7
@call.small radio	9:7
@call.small rak	0:-6 4:-10 5:-7 8:-6 9:-5
@call.small rambut	3:-6
@call.small rambutku	9:13
@call.small rambutnya	5:-7
@call.small rame	9:8
@call.small rantau	9:7
@call.small ranu	4:7
@call.small rapat	5:-13
@call.small rapi	3:5
@call.small rata	8:10
@call.small reda	5:14
@call.small regane	5:5 8:10
@call.small rek	0:-5 9:12
@call.small restoran	6:6
@call.small rt	5:10
@call.small rumah	0:14 1:5 4:-16 5:-11 7:-11 8:15
@call.small rumahnya	4:-7 6:21
@call.small sabun	3:8 5:-11
@call.small saja	0:11 2:9 3:-7 4:13 8:-12 9:-13
@call.small sakit	5:12
@call.small saku	5:9
@call.small salah	5:-7
@call.small salon	5:-8 9:-6
@call.small sama	1:7 4:-24 5:-11 6:-14 8:7 9:21
@call.small sambil	5:8
@call.small sambung	5:5
@call.small sampai	0:-14 2:-12 3:6 4:-10 6:-18 8:-11 9:-9
@call.small samping	0:-6 3:-8 6:5
@call.small sampingnya	3:-5
@call.small sana	0:43 9:-12
@call.small sandal	9:11
@call.small sarapan	5:6
@call.small sawah	5:-15 9:6
@call.small saya	0:-16 1:28 2:-11 3:-7 4:8 6:-20 8:-8 9:6
@call.small sebab	5:10
@call.small sebelah	1:11 5:9 9:12
@call.small sebelahnya	1:9
@call.small sebelum	0:12 2:8 7:5
@call.small sebenarnya	3:7 5:-8
@call.small sebenernya	3:14 4:-7 5:-6
@call.small sedang	4:8
@call.small segar	5:-9
@call.small sehari	5:-9
@call.small seharian	4:-5
@call.small sekali	1:19 3:-8 5:37
@call.small sekalian	6:-7
@call.small sekarang	6:-6 9:-7
@call.small sekilo	4:12
@call.small selamat	9:5
@call.small seluruh	8:7
@call.small semangat	9:7
@call.small seminggu	4:5
@call.small sempet	7:-9 9:-9
@call.small semua	5:8 9:12
@call.small sendiri	0:-9 1:-7 4:-6 5:-15
@call.small seneng	4:-6 6:7
@call.small seperti	0:-7 3:23 4:-8 5:-17 6:-12 7:-9 8:-7
@call.small serak	9:5
@call.small sering	0:-9 1:14 4:5 9:-7
@call.small seringnya	3:5
@call.small set	4:12
@call.small setahun	8:6
@call.small setengah	1:18 5:7 6:-7
@call.small share	0:5
@call.small si	9:26
@call.small siap	9:14
@call.small siapa	0:-5 3:-9 6:-17 9:33
@call.small sih	9:-12
@call.small silver	4:9
@call.small sini	0:22 1:-13 2:-8 3:-5 6:7 9:27
@call.small sintetis	3:7 4:-8
@call.small siram	5:12
@call.small sisa	4:6
@call.small sisir	3:-7 5:10
@call.small situ	2:9 3:-10 6:8
@call.small sni	4:10 8:26
@call.small soalnya	4:7 6:20 7:6
@call.small sok	3:7
@call.small sopir	5:-5
@call.small sri	9:5
@call.small stikernya	3:5
@call.small studio	5:-5 9:6
@call.small suaminya	5:9 6:6
@call.small suara	9:10
@call.small suaranya	6:7
@call.small sudah	0:8 2:-5 3:10 4:16 8:-9 9:-5
@call.small suka	3:-5 4:8 5:30 6:28 8:-8 9:-12
@call.small supir	6:6
@call.small surabaya	4:-7
@call.small suruh	3:14 5:-20
@call.small susah	9:-7
@call.small swastiastu	0:11
@call.small swatch	1:8 4:7
@call.small tadi	3:-8 6:-15 9:-5
@call.small tadinya	5:8
@call.small tahan	4:5
@call.small tak	1:16 4:-14 6:-6 8:11
@call.small takok	0:7 6:-8
@call.small takut	8:5 9:-9
@call.small tali	5:6
@call.small tambang	6:8
@call.small tamu	5:9 6:6
@call.small tangan	1:12 2:5 4:-5 9:-6
@call.small tangannya	5:11 6:5
@call.small tangga	9:5
@call.small tanpa	3:-16 4:25 5:-7
@call.small tanya	0:-80 1:-13 2:-13 3:-14 4:-17 5:-15 6:-32 8:-22 9:-38
@call.small tap	4:8
@call.small tapi	3:16 9:9
@call.small tarik	1:10 5:-15
@call.small taro	1:7 3:5
@call.small tas	3:11 4:8 5:8
@call.small tau	0:-8 3:7 6:-6 8:-6 9:-12
@call.small tegak	3:5
@call.small teh	1:-9 3:-28 4:-6 5:-6 6:13 9:6
@call.small teka	3:5
@call.small teko	4:10
@call.small teksturnya	4:10
@call.small telapak	1:6 4:7 5:-12
@call.small teman	2:9 9:10
@call.small tembok	3:9 6:-6
@call.small tembus	4:-15
@call.small tempat	0:7 5:-8 6:-14 7:-5 8:31 9:-13
@call.small tempel	1:10 5:-5
@call.small tempelin	0:7
@call.small tenang	0:7 2:6
@call.small tengah	3:15 4:-5
@call.small tenggelam	3:7
@call.small tenggorokan	1:6 5:21
@call.small tengok	1:16 5:5
@call.small tepi	5:7
@call.small terbang	8:7
@call.small terima	8:12
@call.small terus	2:16 3:-12 4:17 5:9
@call.small tes	5:8 8:16
@call.small tetangga	3:11
@call.small tetap	3:-7 4:-6 8:7
@call.small teteh	5:-8
@call.small tetesin	5:-6
@call.small tiap	0:5 1:5 3:13 4:-9 5:29 6:15
@call.small tiba	0:8
@call.small tidak	0:-79 1:-15 2:-14 4:10 5:-20 6:-13 7:-21 9:-8
@call.small tidur	3:7 4:11 5:-14 6:-7 9:7
@call.small tikungan	5:5
@call.small tilang	9:5
@call.small tim	0:19 3:-8 4:-5 7:6
@call.small timbangan	1:9 4:21
@call.small tinggal	3:-8 4:-18 6:8 8:-6
@call.small tinggi	4:-5
@call.small tipe	0:10
@call.small tipis	4:10 8:9
@call.small tips	3:6
@call.small tiruan	8:9
@call.small tisunya	5:7
@call.small titik	3:10
@call.small titip	0:8
@call.small tk	6:10
@call.small toko	0:-6 7:8 9:7
@call.small tol	9:6
@call.small tolong	0:-5 1:-5 3:-8 9:5
@call.small tomat	4:5 5:7
@call.small tomohon	0:7 9:-6
@call.small tos	3:11
@call.small treadmill	1:8
@call.small tual	0:6
@call.small tuang	3:-6 5:-9
@call.small tuh	0:-11 1:-15 3:-27 5:-22 8:-9
@call.small tukang	4:-7 9:14
@call.small tukar	0:7 7:17 8:31
@call.small tuku	6:17 7:10
@call.small tulis	0:-7 4:7
@call.small tunggu	5:13
@call.small tunjukin	5:-7
@call.small turun	3:8 4:7
@call.small turunan	5:5
@call.small turunin	0:7
@call.small tutup	3:-9
@call.small tutupnya	5:12 6:9
@call.small uang	5:8 8:8
@call.small ubin	1:5 5:14
@call.small udara	3:11
@call.small ujan	5:10
@call.small ujang	9:10
@call.small uji	3:6
@call.small ujung	4:-6 8:9
@call.small ujungnya	5:-7
@call.small ukur	3:-6
@call.small ukuran	0:9 5:10 8:-6
@call.small ukurannya	4:-10
@call.small umur	0:9 4:-6 6:-10 9:5
@call.small unggal	3:8
@call.small uni	6:10 8:9 9:-9
@call.small untuk	5:-14 6:11 8:-6
@call.small varian	4:9
@call.small versi	5:-7
@call.small video	0:16
@call.small voucher	7:14
@call.small vouchernya	2:5
@call.small wah	0:5
@call.small wajah	3:6 4:-10
@call.small wajahnya	0:6
@call.small waktu	3:-9 5:-7
@call.small wangi	5:-8
@call.small warna	0:-8 6:-11
@call.small water	3:6 4:13
@call.small web	4:7
@call.small wes	5:-11
@call.small wifi	4:11
@call.small wiji	9:7
@call.small ya	0:-36 1:15 3:-37 4:-32 6:-16 9:31
@call.small yang	0:-30 1:10 2:-7 3:-20 4:10 5:-5 6:44 7:-6 8:-19
@call.small yo	0:-8 6:-6 9:12
@call.small yuk	0:7
@call.target	0:-13 2:57 3:26 4:18 5:-22 6:5 7:34 8:20 9:-47
@call.target #n	0:25 2:31 3:-26 4:-9 5:13 6:26 7:-6 9:-11
@call.target #n1	3:12 4:-7 5:16 8:-7 9:-7
@call.target #nn	2:9 3:21 5:-19 7:-19 8:-19
@call.target ada	3:-9 4:-18 6:-10
@call.target aku	4:-6 5:14
@call.target ambil	6:-8 7:-15
@call.target apa	6:6
@call.target atas	2:7
@call.target baru	3:12 7:-6 8:-7
@call.target beli	7:8
@call.target belum	1:6 5:9
@call.target biar	3:7
@call.target bpom	4:5
@call.target bpomnya	4:6
@call.target buat	5:-7 6:-9
@call.target di	0:-25 3:-5 4:8 5:-8 6:-10 7:5 8:13
@call.target duku	3:9
@call.target dulu	2:5 3:-12 5:8 7:6
@call.target es	9:10
@call.target ini	2:16 5:-6
@call.target itu	2:7 8:-6
@call.target jadi	3:-10 4:-19 5:17 6:9
@call.target jangan	4:6
@call.target kanan	3:11 4:-8 5:-6 6:-6
@call.target ke	1:-6
@call.target kiri	2:10 6:14 7:6
@call.target kuning	4:-7
@call.target langsat	4:8 6:10
@call.target lebih	1:9
@call.target masih	2:-5 5:7
@call.target mata	5:9
@call.target matahari	5:8
@call.target merah	5:6
@call.target mumpung	7:7
@call.target nah	1:8 3:-11
@call.target nomor	0:-9 1:-6 2:21 3:-12 4:-15 5:7 6:-6 7:-8
@call.target pendaftaran	4:9 8:6
@call.target pilih	0:-9 2:10 3:-5 4:14
@call.target punya	1:11
@call.target saja	3:-18 4:7 5:21 8:17
@call.target sama	3:-7 4:-6
@call.target saya	4:-10 5:8
@call.target sekarang	2:10 3:-9 5:-6
@call.target semua	3:7
@call.target setahun	6:6
@call.target sudah	1:9 5:17 6:9 8:-8
@call.target tanpa	5:6
@call.target tarik	5:-10
@call.target tengok	1:11
@call.target terus	3:16 4:6 5:-22 6:-6
@call.target tidak	4:-19 5:13
@call.target tu	3:-8 7:6
@call.target ya	0:24 2:29 4:-11 5:-6
@call.target yang	3:9 5:-30 6:-25 7:11 8:-11
@camera-view-states	1:14 2:-16 4:6 5:20 6:25 7:13 9:-13
@camera-view-states #nn	5:-8
@camera-view-states #rp	7:10
@camera-view-states berisi	5:7
@camera-view-states di	3:-6 4:-10 5:-12 7:6
@camera-view-states itu	3:-9 5:5
@camera-view-states jadi	3:-9 4:-19
@camera-view-states kan	1:10 4:5 5:-23 8:12
@camera-view-states ke	9:-6
@camera-view-states lebih	3:-5 5:20
@camera-view-states punya	4:-8
@camera-view-states rata	5:5
@camera-view-states sampai	4:-10 5:24
@camera-view-states tidak	1:15 5:-10
@camera-view-states tuh	5:6
@camera-view-states ya	0:11
@care-not-acts	0:-7 1:-10 2:-7 3:19 6:-16 7:-17 8:7 9:-19
@care-not-acts #n	5:6
@care-not-acts dari	0:10
@care-not-acts di	3:-13
@care-not-acts jadi	3:-5 5:7
@care-not-acts ke	5:-8
@care-not-acts kurir	5:-6
@care-not-acts sampai	6:-5
@carry-acts	0:-14 1:-29 2:-18 3:36 4:7 5:57 6:30 7:-28 8:-33
@carry-acts #n	3:7
@carry-acts anjing	9:5
@carry-acts dulu	3:-5
@carry-acts ini	5:7
@carry-acts kucing	3:8
@carry-acts kue	9:5
@carry-acts kurir	8:11
@carry-acts naik	6:10
@carry-acts pulang	9:-6
@carry-acts tangan	0:27 3:-6
@carry-acts tas	3:8
@catch-kill-clean-germs	9:-9
@cause-words	0:-37 1:-15 2:17 3:45 4:14 5:40 6:24 7:26 9:-16
@cause-words #n	2:-6 4:-15 5:-7 7:12 8:-10
@cause-words #n1	3:-6 4:5 5:16
@cause-words #nn	3:-12 5:-33 6:-13
@cause-words #rp	2:-11 3:-8 4:-24 5:-17 6:13 7:12 8:-7
@cause-words abu	4:-9
@cause-words ada	3:8 4:10 5:5
@cause-words air	3:8 5:-12
@cause-words airnya	5:-12
@cause-words aku	5:6
@cause-words aman	3:7
@cause-words ambil	2:8 3:11
@cause-words anak	3:8 4:12 9:-8
@cause-words badan	6:-6
@cause-words baju	5:5
@cause-words ban	4:8
@cause-words bang	6:6
@cause-words bapak	3:-12 5:5 6:14
@cause-words bau	4:7
@cause-words beliau	5:5
@cause-words belum	0:6 5:-6
@cause-words berat	3:-6
@cause-words besi	4:-13
@cause-words beton	0:-6
@cause-words biar	3:-6 5:6
@cause-words bisa	5:13
@cause-words buat	6:13
@cause-words budak	4:-5
@cause-words bukan	8:13
@cause-words bulu	0:5
@cause-words bumil	6:5
@cause-words cari	4:-7
@cause-words cepat	5:-8
@cause-words cewek	0:11 5:-5
@cause-words cocok	5:-11
@cause-words cuci	4:-9
@cause-words dapat	3:9
@cause-words dari	0:8 4:-14 5:12
@cause-words depan	5:5
@cause-words di	0:-8 3:-17 4:34 5:-7 6:-6
@cause-words dia	0:-5 3:-24 5:11 8:-7
@cause-words duo	7:9
@cause-words empuk	3:7
@cause-words ganti	4:6
@cause-words garing	8:8
@cause-words gemuk	0:6
@cause-words gini	3:9
@cause-words habis	3:-7 4:11 5:9
@cause-words hape	8:7
@cause-words ibu	4:20 5:-10
@cause-words ini	3:15 5:-6 9:-5
@cause-words iphone	4:6
@cause-words jadi	3:5 5:-5
@cause-words jam	2:8 5:-8 7:13
@cause-words jangan	2:12 3:-7 6:-7
@cause-words jarinya	5:6
@cause-words jawa	4:-7
@cause-words kak	0:-7 8:6
@cause-words kaki	4:-10
@cause-words kalau	1:14 6:-6
@cause-words kalian	3:-8 4:9 6:16
@cause-words kamu	0:-9 5:7 8:7
@cause-words kau	5:6
@cause-words kayu	4:-5
@cause-words ke	1:6 3:-7 5:16
@cause-words kelihatan	6:8
@cause-words keluarga	6:6
@cause-words kencang	5:-5
@cause-words kering	5:-5
@cause-words kerja	6:-10
@cause-words ketarik	4:7
@cause-words kita	0:5 4:14
@cause-words kopi	4:-5
@cause-words kuning	3:7 5:-7
@cause-words kuping	0:11
@cause-words lama	5:-5
@cause-words lampu	3:7
@cause-words lapisan	5:-9
@cause-words lebih	3:7 5:-8
@cause-words leher	4:-5
@cause-words lewat	6:7
@cause-words lo	5:7
@cause-words lomba	9:9
@cause-words main	5:7
@cause-words malam	5:11 6:-5 9:-10
@cause-words masih	5:-6
@cause-words masuk	4:8 5:9
@cause-words mata	5:-6 6:10
@cause-words mau	5:6
@cause-words nang	5:10
@cause-words nangis	5:-6 9:-11
@cause-words nanjak	4:6
@cause-words nu	6:18
@cause-words oleh	6:11
@cause-words pagar	6:5
@cause-words pagi	4:6 5:6
@cause-words pakai	6:-9
@cause-words pas	0:-5 3:-11 4:13 5:9 6:-9
@cause-words pegawai	4:6
@cause-words pembeli	0:19
@cause-words penuh	4:9 5:5
@cause-words pilih	5:-6
@cause-words pusing	4:6
@cause-words rambut	3:-11
@cause-words rumah	1:7 5:-13 6:-5 8:6
@cause-words sampai	5:-9
@cause-words sana	0:7 8:13
@cause-words saya	3:-8 5:-5 9:13
@cause-words sekarang	1:-6 3:7 5:-17 8:-6 9:6
@cause-words semua	3:8 6:-10
@cause-words sendiri	4:7
@cause-words seperti	3:8 5:-11 9:11
@cause-words seratnya	3:6
@cause-words setahun	4:-6 8:-7
@cause-words siang	5:7
@cause-words silakan	2:5
@cause-words simpul	3:9
@cause-words sini	9:13
@cause-words sore	5:13
@cause-words suara	3:5
@cause-words suvenir	4:-8
@cause-words tangan	4:10 5:18
@cause-words tanya	5:16
@cause-words tengkuk	5:11
@cause-words tidak	1:-15 3:-14 4:23 5:9 6:18 8:12
@cause-words tidur	6:-5
@cause-words totalnya	4:5
@cause-words tukang	3:6
@cause-words uang	5:8
@cause-words ujung	3:-10 4:7
@cause-words waktu	4:-8 5:5
@cause-words warnanya	5:16
@cause-words xl	4:8
@cause-words xxl	4:7
@cause-words yang	1:10 3:-5 4:7 6:33
@change-become-acts	1:-38 3:7 4:27 5:71 7:10 9:-41
@change-become-acts #n	3:23 4:-25 5:-11 7:16
@change-become-acts #nn	3:-11 4:-19 5:-21 6:-16 7:30
@change-become-acts #rp	4:-21 5:-26 6:16 7:26
@change-become-acts abu	4:-9
@change-become-acts aman	3:5
@change-become-acts ambil	3:6
@change-become-acts anak	6:-5
@change-become-acts ban	4:8
@change-become-acts bapak	5:10
@change-become-acts baru	3:-14 5:5 8:31
@change-become-acts beliau	5:5
@change-become-acts belum	5:-6
@change-become-acts biar	4:-6 5:6
@change-become-acts bisa	5:12
@change-become-acts buat	4:9
@change-become-acts bukan	8:7
@change-become-acts cocok	5:-11
@change-become-acts dalam	0:6 8:5
@change-become-acts dari	0:9 5:9
@change-become-acts di	4:11
@change-become-acts dia	3:-14 5:12
@change-become-acts duo	7:9
@change-become-acts ganti	4:7
@change-become-acts garing	8:8
@change-become-acts gini	3:8
@change-become-acts habis	4:8
@change-become-acts ibu	4:10 5:-5
@change-become-acts ini	5:-7 6:8
@change-become-acts jangan	2:7 6:-7
@change-become-acts jari	6:5
@change-become-acts jarinya	5:6
@change-become-acts kalau	1:10 3:-16 4:14 5:9
@change-become-acts kamu	5:12 6:-6
@change-become-acts kaos	9:6
@change-become-acts kelihatan	6:9
@change-become-acts kena	4:6
@change-become-acts kopi	4:-6
@change-become-acts kuning	3:8 5:-6
@change-become-acts lebih	5:-6
@change-become-acts lo	5:12
@change-become-acts makin	5:5
@change-become-acts masuk	4:9 5:11
@change-become-acts nu	6:9
@change-become-acts orang	6:8
@change-become-acts pakai	6:-10 8:-6
@change-become-acts pas	3:-20 4:8 5:10 6:-16
@change-become-acts pembeli	0:11
@change-become-acts pilih	5:-5
@change-become-acts pundak	3:6
@change-become-acts saja	8:5
@change-become-acts sama	4:5
@change-become-acts sampai	5:-11
@change-become-acts saya	5:-10 9:10
@change-become-acts seperti	5:-14
@change-become-acts silakan	2:5
@change-become-acts sore	8:6
@change-become-acts tak	5:6
@change-become-acts tangan	4:6 5:8
@change-become-acts tiap	5:-11 8:-6
@change-become-acts tidak	3:-13 5:8 6:11
@change-become-acts totalnya	4:5
@change-become-acts tukang	3:10
@change-become-acts ukuran	8:5
@change-become-acts unit	3:-5 8:17
@change-become-acts waktu	4:-8 5:6
@change-become-acts ya	5:-11
@change-become-acts yang	1:7 2:7 6:22
@cheap-price	0:-28 1:12 2:-14 4:7 5:-12 6:-21 7:23 8:43 9:-78
@cheap-price #n	6:6
@cheap-price #pct	4:-11 7:36
@cheap-price #rp	4:9
@cheap-price di	4:13
@cheap-price itu	8:8
@cheap-price ongkir	7:10
@cheap-price sampai	4:7
@check-quality-acts	0:-24 1:-19 3:-12 4:63 5:-20 6:-22 7:-14 8:184 9:-24
@check-quality-acts #n1	4:11 8:20
@check-quality-acts di	0:-8 5:14
@check-quality-acts nomor	2:15
@check-quality-acts sama	5:7
@check-quality-acts sendiri	8:8
@check-quality-acts tidak	5:-6
@check-quality-acts uji	8:6
@checkout-pay-acts	1:-15 2:74 3:-26 5:15 6:20 7:33 9:-39
@checkout-pay-acts #n	0:17
@checkout-pay-acts bubble	5:-6 8:11
@checkout-pay-acts di	7:5
@checkout-pay-acts dulu	5:6
@checkout-pay-acts gigi	4:7
@checkout-pay-acts kayu	0:6
@checkout-pay-acts langsung	4:6
@checkout-pay-acts nomor	2:11
@checkout-pay-acts plastik	0:-6 4:-6 5:-7 8:6
@checkout-pay-acts saja	5:10
@checkout-pay-acts sekarang	7:-6
@checkout-pay-acts ya	2:11 6:9
@cheer-encourage	0:26 1:12 2:6 3:21 5:42 6:17 8:21 9:-22
@cheer-encourage #n	0:6
@cheer-encourage #nn	4:-10
@cheer-encourage bang	0:6
@cheer-encourage bayar	2:-5 8:13
@cheer-encourage bisa	4:14
@cheer-encourage buat	3:-6
@cheer-encourage cod	0:9 2:-6 8:24
@cheer-encourage dari	4:6 6:7
@cheer-encourage dicas	4:10
@cheer-encourage dicopot	4:-6
@cheer-encourage digantung	5:7
@cheer-encourage jadi	3:16 5:-5
@cheer-encourage kak	4:-10
@cheer-encourage kamu	4:6
@cheer-encourage kering	5:9
@cheer-encourage ko	0:7 4:11
@cheer-encourage lebih	3:6
@cheer-encourage masang	5:5
@cheer-encourage masuk	8:5
@cheer-encourage pak	4:7
@cheer-encourage pakai	3:-11
@cheer-encourage sambil	5:5
@cheer-encourage semua	6:7
@cheer-encourage teh	6:7
@cheer-encourage tukar	8:7
@cheer-encourage ya	0:11 4:9
@chew-taste-acts	0:-6 4:21 5:63 6:17 8:-15 9:-8
@chew-taste-acts ini	4:8
@child-active-fall	1:-7 3:-11 4:12 5:-8 6:-8 8:11 9:-17
@child-active-fall ke	5:-6
@child-behaviour	0:-20 3:-7 4:-17 5:41 6:-9 7:-8
@child-behaviour aku	5:5
@child-behaviour anak	8:6
@child-behaviour anaknya	0:6
@child-behaviour begini	3:-7
@child-behaviour dulu	9:6
@child-behaviour ini	0:-11 6:6 9:-17
@child-behaviour jaga	5:5
@child-behaviour kakinya	5:6
@child-behaviour kayu	9:7
@child-behaviour saja	3:7 5:7
@child-behaviour sama	9:12
@child-behaviour sudah	5:5
@child-cry-mood	0:-39 1:-36 2:-10 3:19 4:-22 6:-28 7:-8 8:-22
@child-cry-mood di	1:-12 3:7 5:-7 6:-7
@child-cry-mood ke	3:-5
@child-cry-mood minta	0:-8
@child-cry-mood nang	5:6
@child-cry-mood sampai	6:5
@child-cry-mood terus	3:7
@child-growth	0:-10 1:-26 3:53 4:-12 5:31 7:-33 8:-11 9:-12
@child-growth #n	5:5
@child-growth #nn	1:5 5:17
@child-growth anaknya	0:6
@child-growth dari	9:11
@child-growth ini	5:-6 9:-11
@child-growth itu	4:-6 5:-6
@child-growth sama	9:7
@child-growth semua	3:-5 9:5
@child-growth tidak	4:8
@choose-acts	0:-14 1:-44 2:81 3:60 5:-50 6:-20 7:-10 8:-46 9:-26
@choose-acts #n	2:7
@choose-acts #n1	4:9
@choose-acts di	2:5 4:5
@choose-acts nomor	6:7
@choose-acts paket	2:6
@choose-acts warna	3:8
@choose-acts yang	5:-6 6:-8 8:-5
@chop-slice	3:6 5:24
@clean-acts	3:11 6:-6 8:-5
@clean-state	0:-10 1:11 3:8 5:41 6:-8 9:-9
@clean-state kalau	3:5 4:5
@clean-state tidak	4:-5
@clever-skilled	0:21 3:7 4:8 5:-20 7:-8
@clever-skilled aku	9:8
@clever-skilled ruang	0:5 4:11
@colour-tone	1:22 2:8 3:25 4:14 5:22 6:6 8:-33 9:-21
@colour-tone #n	2:7 4:17
@colour-tone ada	4:6
@colour-tone dan	6:8
@colour-tone di	5:9 6:8
@colour-tone itu	4:-11
@colour-tone polos	0:7
@colour-tone sampai	4:-6
@colour-tone semua	4:8
@colour-tone ya	0:7
@colours.borrowed	0:15 1:11 2:18 3:-5 4:32 6:18 7:12
@colours.borrowed #n	1:5 3:9
@colours.borrowed #nn	5:-10 6:-18
@colours.borrowed #rp	5:7
@colours.borrowed ada	3:-5 4:-6
@colours.borrowed air	5:6
@colours.borrowed ama	4:5
@colours.borrowed apa	4:-6
@colours.borrowed asli	4:8
@colours.borrowed bisa	0:9
@colours.borrowed buat	6:7
@colours.borrowed cendana	4:7
@colours.borrowed dari	9:8
@colours.borrowed di	9:13
@colours.borrowed disegel	8:5
@colours.borrowed itu	3:-7
@colours.borrowed jadi	3:-10 6:9 8:8
@colours.borrowed kak	4:-10
@colours.borrowed kalau	3:6
@colours.borrowed kami	3:6
@colours.borrowed kecil	6:6
@colours.borrowed mah	4:6
@colours.borrowed makin	5:-6
@colours.borrowed malang	3:5
@colours.borrowed mata	6:-7
@colours.borrowed minum	5:13
@colours.borrowed oil	3:6 5:-7
@colours.borrowed pun	4:-8
@colours.borrowed sama	2:23 4:9 8:-8
@colours.borrowed sampai	8:5
@colours.borrowed semprot	4:6
@colours.borrowed semua	4:15
@colours.borrowed seperti	4:13
@colours.borrowed sudah	3:7
@colours.borrowed tidak	0:11 5:-14
@colours.borrowed tuh	3:7
@colours.borrowed ya	4:-8 6:6
@colours.borrowed yang	3:-9 5:14 6:25 8:22
@colours.colours	0:20 1:21 2:12 3:-15 4:-5 5:16 9:-21
@colours.colours #n	0:-7 3:21
@colours.colours #n1	3:9 4:7
@colours.colours #nn	2:9 5:-9 6:-13
@colours.colours #pct	4:8
@colours.colours #rp	5:6
@colours.colours abu	0:8 4:8
@colours.colours air	5:6
@colours.colours aku	4:9
@colours.colours ama	4:6
@colours.colours apa	0:-11
@colours.colours army	4:12
@colours.colours asli	4:8
@colours.colours atau	4:15
@colours.colours bagus	9:10
@colours.colours banget	9:6
@colours.colours basket	2:6
@colours.colours bata	4:7
@colours.colours bisa	0:10 4:-8
@colours.colours buat	6:18
@colours.colours cendana	4:7
@colours.colours cocok	5:5
@colours.colours dari	9:7
@colours.colours depan	9:6
@colours.colours di	1:-6 4:-6 5:14 8:6 9:8
@colours.colours disegel	8:5
@colours.colours dulu	3:9 4:-5 6:9
@colours.colours gading	4:13
@colours.colours gelap	6:-6
@colours.colours hijau	4:10
@colours.colours hitam	4:14 6:12
@colours.colours hitamnya	5:5
@colours.colours ini	1:13 4:11 8:6
@colours.colours itu	5:15 8:-7
@colours.colours jadi	3:-15 4:-8 8:16
@colours.colours jalan	5:9
@colours.colours kak	4:-13
@colours.colours kalau	3:13 8:-6
@colours.colours kami	3:6
@colours.colours kan	1:7 4:-5 8:5
@colours.colours karo	3:5
@colours.colours kecil	6:5
@colours.colours kolot	4:6
@colours.colours komentar	0:5
@colours.colours langsat	4:8 6:10
@colours.colours mah	4:6
@colours.colours makanya	4:-7
@colours.colours makin	5:-6
@colours.colours malang	3:5
@colours.colours masih	0:6
@colours.colours mata	6:-7
@colours.colours mbak	3:6
@colours.colours minum	5:13
@colours.colours mocca	4:5
@colours.colours muda	5:-11 6:-8
@colours.colours mulai	6:-6
@colours.colours nah	1:7 4:6
@colours.colours navy	4:11
@colours.colours nomor	5:12
@colours.colours oil	3:6 5:-7
@colours.colours pakai	5:-7
@colours.colours panjang	8:9
@colours.colours pekat	0:14
@colours.colours pilih	4:7
@colours.colours pink	4:11
@colours.colours polos	0:11
@colours.colours pun	4:-10
@colours.colours punya	8:9
@colours.colours sage	4:7
@colours.colours saja	3:8 6:9
@colours.colours sama	2:25 3:-10 4:54 5:-26 8:-17 9:-6
@colours.colours samo	4:8
@colours.colours sampai	8:5
@colours.colours saya	5:8
@colours.colours semprot	4:6
@colours.colours semua	3:6 4:8 8:6 9:9
@colours.colours seperti	4:16
@colours.colours soalnya	3:7
@colours.colours sudah	3:7 4:-10
@colours.colours tambah	5:8
@colours.colours tea	4:6
@colours.colours terus	4:12
@colours.colours tidak	0:7 1:9 5:-7 8:23
@colours.colours tinggal	0:-14
@colours.colours tipis	3:10 4:-6 5:-9
@colours.colours tu	2:5
@colours.colours tua	5:-9
@colours.colours tuh	3:6 4:-11
@colours.colours tulang	4:14
@colours.colours untuk	3:7
@colours.colours white	4:6
@colours.colours ya	0:12 4:-13 5:8 6:6 9:-6
@colours.colours yang	5:14 6:13 8:27 9:-9
@colours.pure	1:19 2:15 4:31 5:-15 6:-14 7:-24 9:-31
@colours.pure #n	3:8
@colours.pure #n1	3:6 4:6
@colours.pure abu	0:9 4:5
@colours.pure aku	4:6
@colours.pure apa	0:-8
@colours.pure army	4:12
@colours.pure atau	4:18
@colours.pure banget	9:7
@colours.pure basket	2:6
@colours.pure bata	4:7
@colours.pure berarti	3:7
@colours.pure buat	6:7
@colours.pure di	3:-6
@colours.pure dulu	6:7
@colours.pure gading	4:13
@colours.pure hijau	4:10
@colours.pure hitam	4:17 6:12
@colours.pure ini	1:9 8:11
@colours.pure itu	3:9 5:14
@colours.pure jadi	0:6 4:-6
@colours.pure karo	3:6
@colours.pure kolot	4:6
@colours.pure langsat	4:8 6:10
@colours.pure langsung	1:6
@colours.pure masih	4:-5
@colours.pure mocca	4:5
@colours.pure muda	4:6 5:-9
@colours.pure nah	1:6
@colours.pure navy	4:11
@colours.pure nomor	4:-8 6:-8
@colours.pure pekat	0:14
@colours.pure pilih	4:5
@colours.pure pink	4:11
@colours.pure punya	8:9
@colours.pure sage	4:6
@colours.pure saja	6:10
@colours.pure sama	3:-13 4:39 5:-19 7:7
@colours.pure sekarang	3:8
@colours.pure semua	3:8 9:7
@colours.pure seperti	5:9
@colours.pure tea	4:6
@colours.pure terus	4:7 5:-5
@colours.pure tidak	8:15
@colours.pure tinggal	0:-10
@colours.pure tipis	3:17 5:-6
@colours.pure tua	3:-9 5:-11
@colours.pure tuh	4:-5 5:-8
@colours.pure tulang	4:14
@colours.pure white	4:6
@colours.pure ya	0:10 3:-6
@colours.pure yang	3:11 6:-6 8:6
@come-go-move	0:-12 1:28 2:-24 4:-16 5:55 6:16 7:-22 8:38 9:8
@come-go-move #n	3:-8 4:-10 6:13 7:6 8:-17
@come-go-move #n1	5:14
@come-go-move #nn	1:6 3:19 5:-18 6:5 7:-42 8:-5
@come-go-move #pct	4:-21 8:13
@come-go-move #rp	2:-6 7:-9 8:-9
@come-go-move aku	4:-7
@come-go-move angin	6:11
@come-go-move angkot	6:12
@come-go-move bagaimana	0:7
@come-go-move bagasi	5:11
@come-go-move barangnya	0:10
@come-go-move bawa	9:15
@come-go-move belakangan	5:9
@come-go-move dari	0:-11 1:-7 6:-13 9:14
@come-go-move depan	3:-8 9:11
@come-go-move di	5:15 9:-17
@come-go-move dia	5:17
@come-go-move diganti	2:6
@come-go-move duo	5:5
@come-go-move gunung	5:-10
@come-go-move itu	3:-14 4:7 8:14 9:6
@come-go-move jadi	3:23 4:-6 5:-32 6:-18
@come-go-move jalan	6:6
@come-go-move jam	2:8 3:-8 4:-5 7:14 8:-7 9:10
@come-go-move jauh	5:-5
@come-go-move jawa	4:-5
@come-go-move juga	0:13
@come-go-move kak	0:-10 3:10 6:8 9:7
@come-go-move kampung	3:-5 6:10 9:7
@come-go-move kana	5:-7
@come-go-move kantong	5:7
@come-go-move ke	0:6 2:-12 3:27 6:-13 9:-14
@come-go-move kemana	0:8
@come-go-move keranjang	2:6
@come-go-move kereta	5:-6
@come-go-move kita	0:14 4:12
@come-go-move kotak	5:-6
@come-go-move krl	6:8
@come-go-move ku	8:6
@come-go-move kulkas	4:10
@come-go-move lagi	0:9 5:9 6:-10 9:-9
@come-go-move malam	5:10 6:13
@come-go-move masjid	5:7
@come-go-move minyak	5:-5
@come-go-move motor	4:-14 8:-6 9:-9
@come-go-move nah	4:-6 5:12
@come-go-move naik	3:-5 5:13 6:10 8:6
@come-go-move nangis	9:-9
@come-go-move normal	3:7
@come-go-move pagi	5:8 6:10
@come-go-move paling	8:6
@come-go-move pas	4:-9
@come-go-move pencet	0:10
@come-go-move penuh	8:7
@come-go-move pesawat	6:9
@come-go-move rumah	3:5
@come-go-move sak	5:6
@come-go-move sampai	4:-8
@come-go-move sana	0:6 8:13
@come-go-move saya	9:12
@come-go-move sekarang	0:-5 8:-5
@come-go-move semua	5:17 6:5 8:5 9:-12
@come-go-move sendiri	5:16 6:6
@come-go-move sini	0:6 5:-9 9:19
@come-go-move sore	5:12
@come-go-move tanpa	5:7
@come-go-move tanya	5:16
@come-go-move tapi	5:6
@come-go-move tas	4:6
@come-go-move teki	3:18
@come-go-move terus	5:6
@come-go-move tidak	0:5 1:6 3:15 4:8 9:7
@come-go-move turun	3:-8 5:11
@come-go-move ujung	4:8
@come-go-move umur	3:5
@come-go-move xl	4:8
@come-go-move xxl	4:7
@come-go-move ya	5:-20
@come-go-move yang	1:-9 5:-24
@comes-loose	1:6 2:11 3:-33 4:17 5:14 7:25 8:22 9:11
@comes-loose #nn	4:-10 5:-6
@comes-loose dalam	4:7
@comes-loose dari	4:-6 5:-10 9:15
@comes-loose di	1:-5 5:-11
@comes-loose ini	8:6
@comes-loose ke	4:-5
@comes-loose semua	9:7
@comes-loose uji	8:6
@comes-loose yang	5:-5 8:7
@compare-acts	0:-23 1:-13 3:29 4:-35 5:-58 6:-20 8:39 9:-25
@compare-acts #n1	4:12
@compare-acts #nn	3:8 6:6 7:-12
@compare-acts anak	9:-5
@compare-acts dengan	3:-7 5:22 8:19
@compare-acts di	3:6 4:-16
@compare-acts kalian	9:7
@compare-acts katun	4:-5
@compare-acts kayu	3:7
@compare-acts lampu	4:-5
@compare-acts meja	5:-8
@compare-acts minyak	4:7
@compare-acts pabrik	4:7
@compare-acts sabun	5:-6
@compare-acts sama	3:-27 4:14 5:24 6:-13 8:75
@compare-acts sekali	1:7 3:-11 5:9
@compare-acts teman	2:5 9:13
@compare-acts tidak	5:-6
@compare-acts tim	9:6
@compare-acts tomat	4:5
@compare-acts ya	6:-5
@compare-acts yang	3:-22 4:20 5:21 6:-9 8:7
@condition-words	0:13 1:-43 3:63 4:-24 6:-13 8:37 9:-34
@condition-words #n	4:-6 5:5 7:8 8:-8
@condition-words #n1	8:-6
@condition-words ada	2:5 3:-19 4:-9 5:15 6:-10 8:13 9:9
@condition-words ambil	2:-11 3:-9 7:14
@condition-words buat	0:7
@condition-words can	8:11
@condition-words copot	4:6
@condition-words cuma	3:7 7:-6
@condition-words dari	3:16
@condition-words dengar	9:16
@condition-words di	0:19 4:7
@condition-words dingin	4:10
@condition-words hijau	3:8
@condition-words ingat	9:7
@condition-words jangan	0:9 3:-15
@condition-words kalian	6:11
@condition-words kamu	5:15 6:17
@condition-words kau	4:7
@condition-words ke	3:-18
@condition-words kecil	9:6
@condition-words kering	5:-6
@condition-words kita	5:11
@condition-words kucingnya	8:7
@condition-words kulit	3:8
@condition-words kurang	8:6
@condition-words langsung	3:8 5:-6
@condition-words masak	9:5
@condition-words masih	3:5
@condition-words mau	3:18 5:-15
@condition-words nonton	9:13
@condition-words nyerap	8:9
@condition-words pakai	3:-8 5:22 6:-9
@condition-words rumahnya	6:8
@condition-words rutin	3:-7
@condition-words salah	4:-8
@condition-words sampai	3:-12
@condition-words sering	5:10
@condition-words siang	3:8
@condition-words sudah	8:-7
@condition-words tebal	4:-8
@condition-words teko	8:9
@condition-words ternyata	3:-11 4:10 8:10
@condition-words tidak	3:10 5:-27 8:20
@condition-words yang	3:-17 4:19
@connection-states	1:13 2:-6 4:20 7:-15 8:-9 9:37
@connection-states #n	4:7 8:-8
@connection-states hilang	9:9
@connection-states paling	8:6
@connection-states rumah	3:9
@continue-acts	0:-23 2:19 3:41 4:-9 5:-31 6:-7 8:-25
@continue-acts aku	0:6 1:19 3:-10 4:-6 5:13
@continue-acts balik	1:10 5:5
@continue-acts bayar	2:14 4:10 7:-6 8:-9
@continue-acts di	3:16 5:-13
@continue-acts ke	5:8
@continue-acts langsung	8:-6
@continue-acts minta	9:6
@continue-acts pedasnya	5:6
@continue-acts saya	5:6
@continue-acts sebelum	4:6
@continue-acts tulis	7:6
@continue-acts warnanya	4:-6
@contrast-words	0:-52 1:-58 2:-41 3:62 4:-20 5:26 6:-72 7:8 9:-24
@contrast-words #n	3:-13 4:19 5:6 9:5
@contrast-words #nn	0:6 2:11 8:15
@contrast-words #pct	4:15
@contrast-words #rp	4:-12 7:10
@contrast-words ada	6:6
@contrast-words air	0:12
@contrast-words aku	3:-16
@contrast-words baru	3:-9 5:9 9:6
@contrast-words bau	5:6
@contrast-words berarti	5:9
@contrast-words bikin	3:9 5:-8
@contrast-words buat	3:-6 6:-25 9:12
@contrast-words busa	4:5
@contrast-words cuma	3:-6 6:5
@contrast-words dapat	6:11
@contrast-words dengan	8:12
@contrast-words di	3:27 4:-24 5:-13 8:-13
@contrast-words dikasih	4:5
@contrast-words dikit	5:8
@contrast-words gula	5:-7
@contrast-words hangat	5:5
@contrast-words itu	3:-13
@contrast-words jadi	5:-7
@contrast-words jalan	5:7
@contrast-words kalau	3:8
@contrast-words karena	4:-10 5:-17
@contrast-words kelas	4:9
@contrast-words kelihatan	5:-7
@contrast-words kering	5:7
@contrast-words kuat	3:5
@contrast-words lebih	0:8
@contrast-words main	9:5
@contrast-words mau	5:12
@contrast-words nambah	5:5
@contrast-words pakai	1:-5 3:-9
@contrast-words plastik	3:-8
@contrast-words sama	3:-17 4:7 5:6 8:31
@contrast-words sekarang	3:-6
@contrast-words servis	4:6
@contrast-words soal	3:6
@contrast-words stiker	8:7
@contrast-words sudah	0:-11 3:-8
@contrast-words susah	4:6
@contrast-words tambah	8:8
@contrast-words tidak	3:12 5:-14
@contrast-words ya	0:-7 8:-7
@contrast-words yang	4:23 5:11 9:15
@convince-prove-acts	0:-29 1:-39 2:-7 3:30 4:-30 5:-38 6:-41 8:-55 9:-21
@convince-prove-acts itu	3:6
@convince-prove-acts saja	6:-6 8:-8
@convince-prove-acts sama	8:-7
@cook-boil-steam	0:61 2:-15 3:28 4:-26 5:13 6:17 7:12 9:8
@cook-boil-steam dulu	5:6
@cook-boil-steam tadi	2:-5
@cook-cut-peel	0:10 2:15 3:19 4:-33 5:24 7:72
@cook-cut-peel #n	4:-5
@cook-cut-peel #pct	7:19
@cook-cut-peel #rp	2:14 3:-14 5:-6 6:-19 7:66
@cook-cut-peel lagi	7:6
@cook-cut-peel langsung	4:6
@cook-cut-peel tidak	6:7
@cook-fry	0:-6 3:-19 4:9 8:-6 9:54
@cook-fry dulu	4:7
@cook-grind-mash	3:22 5:25 8:12 9:-13
@cook-grind-mash halus	4:9
@cook-mix-prepare	1:44 2:8 3:16 4:-33 7:23 8:20 9:-57
@cook-mix-prepare #n	2:13 7:8
@cook-mix-prepare air	4:-11
@cook-mix-prepare banyu	5:-6
@cook-mix-prepare cuka	6:-5
@cook-mix-prepare di	5:-5
@cook-mix-prepare ke	2:-6 5:-5 8:8
@cook-mix-prepare keranjang	1:5 2:32 3:-7 4:6 6:12
@cook-mix-prepare nih	5:-6
@cook-mix-prepare saja	3:6
@cook-mix-prepare ya	1:6
@cook-ripeness	3:27 4:-7 5:27 6:22 8:-13 9:-10
@cook-ripeness bareng	5:7
@cook-ripeness itu	5:-10
@cook-ripeness tidak	3:5
@cook-roast-bake	5:-7 8:7 9:27
@cook-roast-bake pakai	4:9
@cook-roast-bake sampah	9:8
@cook-roast-bake soda	3:8 5:-6
@cook-roast-bake ya	5:-6 8:9
@cook-season-shape	1:7 2:-12 6:-18 8:14 9:-34
@cook-season-shape ada	5:5
@cook-season-shape air	3:8 5:-9
@cook-season-shape di	4:-6
@cook-season-shape tidak	0:7
@cook-season-shape ya	4:10
@cool-temp	0:17 1:-11 3:17 4:10 5:30 8:-9
@cool-temp banget	9:5
@cool-temp di	4:-6
@cool-temp seperti	5:9
@cool-temp tidak	0:8 5:-6
@count-rank-words	0:22 1:-21 2:27 3:39 4:-12 5:-15 7:70 8:37
@count-rank-words #nn	4:-9 7:12
@count-rank-words dapat	0:7
@count-rank-words di	8:11
@count-rank-words dulu	9:7
@count-rank-words ini	4:8
@count-rank-words malam	0:10
@count-rank-words potong	0:7
@count-rank-words saya	7:10
@count-rank-words yang	3:-6
@crew-tech-acts	0:-35 1:44 2:-18 3:-40 4:10 5:-23 7:-15 9:-23
@crew-tech-acts #n	5:7
@crew-tech-acts #nn	6:6
@crew-tech-acts dari	4:-5 5:9 9:-6
@crew-tech-acts goyang	9:14
@crew-tech-acts miring	9:7
@crew-tech-acts nomor	2:6 4:-6
@crew-tech-acts nya	4:10
@crew-tech-acts sebelah	9:-9
@crew-tech-acts tolong	9:8
@crew-tech-acts ya	1:9 4:11
@crew-tech-acts yang	3:-7
@cut-acts	0:39 2:16 3:-20 5:-11 6:10 7:62 8:30 9:-15
@cut-acts #n	4:-8
@cut-acts #pct	7:19
@cut-acts #rp	2:14 3:-14 5:-6 6:-19 7:66
@cut-acts kak	0:6
@cut-acts lagi	7:6
@cut-acts langsung	4:6
@cut-acts lurus	6:6
@cut-acts pakai	8:8
@cut-acts tidak	6:7
@danger-words	0:12 3:58 5:-20 6:-5 8:-10 9:-14
@danger-words itu	4:5
@danger-words yang	5:6
@decorate-house-acts	0:-13 1:13 3:23 5:-14 9:-13
@decorate-house-acts di	4:9 8:10
@degree-high	0:-14 1:-21 2:-18 3:-19 4:-21 5:-53 6:-22 7:-34 8:-22 9:12
@degree-high #n	4:13 5:-8 6:-5
@degree-high #nn	3:-11 4:78 5:-8
@degree-high #rp	7:11
@degree-high ada	0:7
@degree-high aku	9:18
@degree-high atas	0:5 2:13
@degree-high buat	1:7 5:12 6:17
@degree-high cepat	7:6
@degree-high cuma	5:7
@degree-high di	5:-9 9:15
@degree-high gampang	5:6
@degree-high gosok	5:6
@degree-high hari	9:8
@degree-high ini	4:-11 5:-18 9:-10
@degree-high jadi	3:-10 5:10
@degree-high jalan	5:7
@degree-high juga	5:7
@degree-high kalau	9:6
@degree-high kan	9:-11
@degree-high la	0:7
@degree-high lagi	5:-6
@degree-high lambat	8:15
@degree-high langsung	5:7
@degree-high lipat	8:7
@degree-high mandi	4:8
@degree-high masih	4:5
@degree-high nih	5:7
@degree-high oles	6:5
@degree-high pencet	5:9
@degree-high rek	9:-7
@degree-high saja	1:7
@degree-high sama	3:-6
@degree-high seminggu	0:7
@degree-high sih	9:-21
@degree-high tadi	9:11
@degree-high tapi	9:5
@degree-high tarik	1:10 5:7
@degree-high tidak	4:-7 5:-13
@degree-high to	1:7
@degree-high ya	3:-6
@degree-low	1:-14 2:-5 3:14 4:-7 5:-8 6:15 7:5 8:17 9:-12
@degree-low #n	8:11
@degree-low #nn	0:-9 2:16 4:-20 7:24
@degree-low #rp	7:5
@degree-low aku	8:7
@degree-low atas	0:5 2:13
@degree-low buat	4:13 5:5
@degree-low cepat	7:6
@degree-low cuma	5:6
@degree-low di	0:11 5:7
@degree-low ini	5:11
@degree-low itu	5:-9 8:10
@degree-low jadi	3:-9 5:8
@degree-low kalau	3:-7 5:7
@degree-low kan	3:-5
@degree-low karena	3:8
@degree-low lambat	8:15
@degree-low lebih	3:-5
@degree-low mah	8:16
@degree-low nah	5:-10
@degree-low pakai	6:8
@degree-low saja	6:-7
@degree-low sebulan	3:-5 5:7
@degree-low tidak	1:7 5:9
@degree-low untuk	5:6
@degree-low yang	6:13
@demo-display-acts	1:7 3:10 5:-22 9:-12
@demo.bodyPlaces	0:-18 1:34 2:-5 3:23 5:36 6:-8 7:15 9:-25
@demo.bodyPlaces #n	3:17 4:-6 5:-15 6:-12
@demo.bodyPlaces #nn	0:7 3:6 5:-14 6:-23
@demo.bodyPlaces ada	4:-32 5:-13
@demo.bodyPlaces aku	3:-13 4:-16 9:24
@demo.bodyPlaces anak	5:14
@demo.bodyPlaces baru	3:8
@demo.bodyPlaces basah	0:8
@demo.bodyPlaces bayi	3:6 5:-5 6:-7 8:8
@demo.bodyPlaces belum	3:6
@demo.bodyPlaces berminyak	6:17
@demo.bodyPlaces bersih	5:-8
@demo.bodyPlaces bikin	5:16
@demo.bodyPlaces biru	3:13
@demo.bodyPlaces bisa	3:5 5:-12
@demo.bodyPlaces bornya	4:6
@demo.bodyPlaces bukan	3:6 5:-7
@demo.bodyPlaces bulat	3:6
@demo.bodyPlaces bunyi	5:-8
@demo.bodyPlaces cocok	6:6
@demo.bodyPlaces di	0:-9 4:5 8:-9
@demo.bodyPlaces domba	4:7
@demo.bodyPlaces gampang	3:-18 5:10 6:9
@demo.bodyPlaces gang	5:5
@demo.bodyPlaces gratis	2:7
@demo.bodyPlaces habis	3:15
@demo.bodyPlaces ikal	6:10
@demo.bodyPlaces ikut	4:6
@demo.bodyPlaces ini	3:-6 5:7 8:12
@demo.bodyPlaces itu	0:-9 1:-6 4:-7 5:6 6:-5 8:-6 9:-6
@demo.bodyPlaces jadi	0:-7 3:7 4:-32 5:-11
@demo.bodyPlaces jangan	3:16 5:-8 6:-7
@demo.bodyPlaces jerawat	3:-6 5:11 6:7
@demo.bodyPlaces kak	0:-7 9:6
@demo.bodyPlaces kaki	4:-8
@demo.bodyPlaces kakinya	3:-5 5:11
@demo.bodyPlaces kalau	0:-5 3:9 4:-13
@demo.bodyPlaces kalian	0:9 1:5
@demo.bodyPlaces kamu	0:9 5:-6
@demo.bodyPlaces karet	4:-8
@demo.bodyPlaces karetnya	4:8
@demo.bodyPlaces ke	3:17 6:-8
@demo.bodyPlaces kecil	4:8 6:13
@demo.bodyPlaces kelihatan	3:8 5:22
@demo.bodyPlaces kepala	4:5
@demo.bodyPlaces kering	2:9 4:14 5:-9 6:7
@demo.bodyPlaces keriting	6:5
@demo.bodyPlaces kiri	1:17
@demo.bodyPlaces kita	3:24
@demo.bodyPlaces kosong	3:5
@demo.bodyPlaces kulit	4:6
@demo.bodyPlaces kuning	6:5
@demo.bodyPlaces lagi	3:8 4:6
@demo.bodyPlaces lebar	3:-5
@demo.bodyPlaces lepas	1:7
@demo.bodyPlaces lidah	5:11
@demo.bodyPlaces lihat	1:6 5:-11
@demo.bodyPlaces lo	4:-7 5:-5 6:-7
@demo.bodyPlaces maju	6:7
@demo.bodyPlaces makin	5:6
@demo.bodyPlaces masih	1:-8 5:-8 9:11
@demo.bodyPlaces masuk	5:6
@demo.bodyPlaces mata	3:5
@demo.bodyPlaces mulai	3:-6
@demo.bodyPlaces nah	1:7 3:11 5:-8
@demo.bodyPlaces nih	1:14
@demo.bodyPlaces nu	3:7
@demo.bodyPlaces orang	3:5 6:-6
@demo.bodyPlaces pertama	6:6
@demo.bodyPlaces pun	5:11
@demo.bodyPlaces rambut	1:7
@demo.bodyPlaces saja	5:7
@demo.bodyPlaces sakit	5:-6
@demo.bodyPlaces sampai	5:12
@demo.bodyPlaces sapi	4:9
@demo.bodyPlaces sawo	5:6 6:12
@demo.bodyPlaces saya	3:-9 4:-8 5:8
@demo.bodyPlaces sejajar	3:13 5:-6
@demo.bodyPlaces sekarang	5:-10
@demo.bodyPlaces sensitif	5:-6 6:10
@demo.bodyPlaces seperti	4:5 5:10 6:-7
@demo.bodyPlaces si	5:10
@demo.bodyPlaces sintetis	4:11
@demo.bodyPlaces sudah	3:-5 6:20
@demo.bodyPlaces suka	4:12 6:6
@demo.bodyPlaces tak	3:-20 4:15 5:21
@demo.bodyPlaces tangan	4:-7 5:-8
@demo.bodyPlaces tebal	4:-11
@demo.bodyPlaces terus	5:-22 6:-6
@demo.bodyPlaces tidak	1:-13 2:24 3:-45 4:27 5:39 6:13 8:-6 9:-17
@demo.bodyPlaces tipis	6:14
@demo.bodyPlaces tuh	3:-11 5:14
@demo.bodyPlaces ya	1:20 3:-5 4:6 5:-5
@demo.bodyPlaces yang	3:-8 5:16 8:-14
@demo.handle	0:-12 1:98 3:41 4:-5 5:24 6:12 8:6 9:-57
@demo.handle #n	1:-18 3:7 5:6 6:-7
@demo.handle #n1	1:6 4:-9
@demo.handle #nn	0:-5 3:-19 4:10 6:7
@demo.handle #pct	7:5
@demo.handle #rp	3:-5 4:10 6:-7 7:23
@demo.handle ada	4:-10 5:8
@demo.handle air	6:-8 8:-11
@demo.handle aku	0:7 3:-6 9:8
@demo.handle anak	5:14 6:-9
@demo.handle badan	4:6
@demo.handle balik	1:-10 4:9 5:8 8:-8
@demo.handle banyu	3:8
@demo.handle beli	2:8
@demo.handle benang	5:5
@demo.handle biasa	8:22
@demo.handle bisa	0:13
@demo.handle buat	6:-9
@demo.handle cai	1:6
@demo.handle catnya	5:7
@demo.handle cepat	5:5
@demo.handle cuma	7:8
@demo.handle daging	5:6
@demo.handle dangdut	9:9
@demo.handle dari	1:11 6:9 8:-13
@demo.handle debu	5:-7
@demo.handle dek	3:-9
@demo.handle dengar	5:-8
@demo.handle di	1:27 2:-6 3:16 5:-9 6:-8 9:-15
@demo.handle dulu	3:-6 4:-6 8:13 9:8
@demo.handle e	5:-7
@demo.handle eh	3:6
@demo.handle gratis	8:-5
@demo.handle habis	3:6 5:-5
@demo.handle hape	5:13
@demo.handle hidung	5:5
@demo.handle ikuti	2:10
@demo.handle in	1:8
@demo.handle ini	2:5 3:-7 4:8 5:7 7:-5
@demo.handle itu	3:19 5:-14 9:-6
@demo.handle jadi	1:-11 4:-7 6:-8
@demo.handle jam	5:11
@demo.handle kabel	5:5 9:6
@demo.handle kalau	5:-12
@demo.handle kan	1:6
@demo.handle kana	3:11
@demo.handle kardus	9:11
@demo.handle kasur	5:-5
@demo.handle kat	6:8
@demo.handle kayu	4:-8
@demo.handle ke	1:36 2:-9 3:-24 4:8 5:-6 6:16 9:-14
@demo.handle kecil	4:11
@demo.handle kedua	5:-6
@demo.handle keranjang	8:5
@demo.handle kertas	1:9
@demo.handle kiri	1:5
@demo.handle kita	1:6
@demo.handle kuat	5:10
@demo.handle lagi	3:7 6:-6 8:6
@demo.handle lagu	9:14
@demo.handle lebih	4:13
@demo.handle lihat	5:14
@demo.handle mah	3:14 9:-9
@demo.handle malam	6:10
@demo.handle minyak	5:-10
@demo.handle motor	4:6 5:8 9:5
@demo.handle nah	5:5
@demo.handle nang	3:6
@demo.handle nih	1:18 4:-6
@demo.handle ning	1:5
@demo.handle nomor	2:8 7:7
@demo.handle nya	1:7
@demo.handle pager	6:7
@demo.handle pakai	1:28 2:-5 9:15
@demo.handle paling	5:7
@demo.handle pas	6:-8
@demo.handle pasang	5:-6
@demo.handle pelan	5:-10
@demo.handle pencet	3:5
@demo.handle pintu	9:5
@demo.handle plastik	5:-10 8:19
@demo.handle pun	3:-6 5:7
@demo.handle punggung	3:6
@demo.handle saja	3:11 4:-8 5:12
@demo.handle sama	3:-6
@demo.handle sampah	9:8
@demo.handle sampai	4:-22 6:14 8:-8
@demo.handle saya	1:7 5:-6
@demo.handle sedikit	5:-9
@demo.handle sekali	1:7 6:6
@demo.handle sekarang	3:-5
@demo.handle seminggu	3:6
@demo.handle semua	5:6
@demo.handle sendal	9:6
@demo.handle sendiri	0:6
@demo.handle sepatu	3:8
@demo.handle sok	4:5
@demo.handle sudah	3:-7 5:8
@demo.handle tadi	1:7 9:-8
@demo.handle tak	5:-8
@demo.handle tali	3:10
@demo.handle tanpa	4:-6
@demo.handle tebal	5:-6
@demo.handle teh	5:-6
@demo.handle tengahnya	4:7 5:-8
@demo.handle terus	0:7 1:-6 5:-34 6:9
@demo.handle tiap	5:5
@demo.handle tidak	1:6 3:7 6:-11 8:6
@demo.handle tinggal	4:8 5:6
@demo.handle tipis	5:-8
@demo.handle tuh	1:9 5:7
@demo.handle ulang	8:11
@demo.handle xl	6:5
@demo.handle ya	0:-12 1:56 3:-25 4:-9 6:16 9:-10
@demo.handle yang	3:9 4:-17 5:-17 6:-14
@demo.handle ye	1:6
@demo.handle yo	1:6
@demo.handleWide	1:12 2:-19 3:9 6:-6 7:-5 8:-14 9:11
@demo.handleWide #n	4:19 5:-19 7:15
@demo.handleWide #n1	0:16 4:10 5:-16 8:-11 9:-6
@demo.handleWide #nn	0:-9 3:-9 6:6 7:18 9:-7
@demo.handleWide #pct	4:8
@demo.handleWide #rp	6:6
@demo.handleWide ada	0:19 2:-11 3:-11 4:37 6:-6 8:-11
@demo.handleWide air	3:7 4:-9
@demo.handleWide aku	0:7 3:9 5:6
@demo.handleWide angin	6:5
@demo.handleWide angkot	6:11
@demo.handleWide aplikasi	9:7
@demo.handleWide asal	8:6
@demo.handleWide bagasi	5:7
@demo.handleWide baju	5:11
@demo.handleWide balik	5:-6
@demo.handleWide banyak	3:-6
@demo.handleWide barangnya	0:10
@demo.handleWide baru	0:6 4:9 8:14
@demo.handleWide bau	4:7 5:7
@demo.handleWide bayar	7:7
@demo.handleWide bedak	5:6
@demo.handleWide bentuk	5:15
@demo.handleWide berapa	4:-6
@demo.handleWide besok	8:8
@demo.handleWide biru	4:10 6:-9
@demo.handleWide bisa	5:-7
@demo.handleWide botol	1:11
@demo.handleWide buku	0:-6 9:7
@demo.handleWide cokelatnya	4:6
@demo.handleWide cuka	6:-5
@demo.handleWide cuma	3:-9
@demo.handleWide dalam	4:13 7:-5
@demo.handleWide dari	3:7 4:-13 5:-10
@demo.handleWide dekat	5:-9
@demo.handleWide di	0:-19 1:13 3:-14 4:-21 6:7 8:13 9:-10
@demo.handleWide dikit	5:-5
@demo.handleWide dingin	5:5
@demo.handleWide dulu	0:18 3:-14 4:-6 7:8 8:6
@demo.handleWide es	3:7
@demo.handleWide garansi	8:-10
@demo.handleWide gelas	3:12 5:-6
@demo.handleWide gratis	2:-6
@demo.handleWide hari	8:6
@demo.handleWide hijau	3:-6 6:-6
@demo.handleWide hitam	3:-9 5:-6 6:-6
@demo.handleWide hp	5:17
@demo.handleWide ibu	9:12
@demo.handleWide ini	4:-25 5:12 9:-5
@demo.handleWide itu	4:-12 5:11 8:6
@demo.handleWide jadi	4:-14 6:-7 9:18
@demo.handleWide kak	1:6
@demo.handleWide kaki	5:7
@demo.handleWide kan	0:6
@demo.handleWide karena	3:9
@demo.handleWide kartu	7:7
@demo.handleWide ke	2:-9 5:-16 6:-17
@demo.handleWide kepala	4:-5 5:-7
@demo.handleWide keranjang	0:-9 1:5 2:35 3:-9 6:14
@demo.handleWide kereta	6:7
@demo.handleWide kerja	3:9 5:-6
@demo.handleWide keyboard	5:-7
@demo.handleWide kode	4:6
@demo.handleWide kotak	5:-15 9:12
@demo.handleWide kotaknya	1:6
@demo.handleWide krl	6:8
@demo.handleWide ku	8:5
@demo.handleWide kulit	3:-5
@demo.handleWide kulkas	4:9
@demo.handleWide kuning	3:12
@demo.handleWide lagi	5:-11 6:-14 7:5 8:7 9:13
@demo.handleWide lampu	5:9
@demo.handleWide langsung	1:8 5:7
@demo.handleWide lapisan	3:5
@demo.handleWide laptop	0:5 5:15
@demo.handleWide lingkar	3:5
@demo.handleWide live	9:10
@demo.handleWide lubang	3:5 5:-9
@demo.handleWide masih	5:23
@demo.handleWide merah	4:11 5:14 6:9
@demo.handleWide mi	9:7
@demo.handleWide minyak	5:-7
@demo.handleWide motor	4:-9 5:6 8:-7 9:-8
@demo.handleWide mulut	5:9
@demo.handleWide nama	4:7
@demo.handleWide nasi	9:-7
@demo.handleWide nih	1:19
@demo.handleWide normal	3:6
@demo.handleWide obat	3:9 4:8
@demo.handleWide om	5:9
@demo.handleWide ongkos	4:6
@demo.handleWide oren	9:6
@demo.handleWide pakai	1:8 4:6 5:14 6:-7
@demo.handleWide paling	8:6
@demo.handleWide pas	4:-14
@demo.handleWide pelan	5:-6
@demo.handleWide pesawat	6:9
@demo.handleWide pink	4:14
@demo.handleWide pintu	9:5
@demo.handleWide piringan	3:6
@demo.handleWide plastik	4:-5
@demo.handleWide pori	3:7 5:-12
@demo.handleWide puasa	6:8
@demo.handleWide pun	4:6
@demo.handleWide pusing	4:6
@demo.handleWide putih	6:8
@demo.handleWide rambut	5:5
@demo.handleWide rapat	5:7
@demo.handleWide rumah	3:7
@demo.handleWide sabun	3:7
@demo.handleWide saja	3:-19 6:-11 8:19
@demo.handleWide sama	4:-10
@demo.handleWide sampai	0:-11 4:-13
@demo.handleWide saya	3:-8 4:-9 6:-7 9:13
@demo.handleWide sebelum	6:7
@demo.handleWide sekarang	5:16
@demo.handleWide semua	3:-11 4:-10 6:9 8:11 9:-7
@demo.handleWide sendiri	3:-23 5:35
@demo.handleWide siang	3:-7
@demo.handleWide silver	3:6
@demo.handleWide simpul	3:9
@demo.handleWide soalnya	5:-6
@demo.handleWide sprei	3:5
@demo.handleWide sudah	5:15
@demo.handleWide tadi	5:18
@demo.handleWide tak	5:8
@demo.handleWide tangan	0:30 3:-13
@demo.handleWide tas	4:9
@demo.handleWide tau	6:-6
@demo.handleWide tawas	3:5
@demo.handleWide teh	3:-13
@demo.handleWide telur	9:5
@demo.handleWide terus	3:-19 4:6 5:17
@demo.handleWide tetap	5:17
@demo.handleWide tidak	3:-31 5:8 6:15 8:21
@demo.handleWide tinggal	4:7 5:-7
@demo.handleWide tuh	1:6 4:6 5:15
@demo.handleWide turun	3:-7
@demo.handleWide tutup	2:-6
@demo.handleWide uni	0:7
@demo.handleWide unit	8:9
@demo.handleWide wajah	6:7
@demo.handleWide warna	6:6
@demo.handleWide warnanya	5:7
@demo.handleWide ya	1:46 3:-6 4:6 9:6
@demo.handleWide yang	4:-34 5:-9 6:-17 9:-8
@demo.handled	0:-19 1:-18 2:-31 3:49 5:47 7:-29 9:-29
@demo.handled #n	0:-6 8:10
@demo.handled #n1	4:5
@demo.handled air	4:8 5:-9
@demo.handled alkohol	3:5
@demo.handled atau	3:7
@demo.handled biar	5:-11
@demo.handled di	3:-31 4:8 5:14 6:13
@demo.handled dulu	4:5 9:8
@demo.handled ini	5:13
@demo.handled itu	3:-14
@demo.handled jadi	3:-7 4:-10 5:-8 6:-8 8:-6
@demo.handled jangan	3:6
@demo.handled karet	4:21
@demo.handled ke	1:-6 3:6 5:-17
@demo.handled ku	5:7
@demo.handled kurir	5:-6
@demo.handled lagi	4:10
@demo.handled makanya	5:5
@demo.handled nang	3:9
@demo.handled pakai	5:6
@demo.handled sampai	5:-12
@demo.handled sudah	5:6
@demo.handled terus	3:5 5:-8
@demo.handled tidak	3:-5
@demo.handled tisu	1:7
@demo.handled ya	0:11 4:10
@demo.handledWide	0:-7 1:-29 2:-20 3:28 4:-21 5:21 6:-39 7:-5 8:18 9:-25
@demo.handledWide #nn	5:12
@demo.handledWide di	0:7 4:10 9:-7
@demo.handledWide ini	5:10
@demo.handledWide jadi	4:-7
@demo.handledWide lagi	3:-8 8:11
@demo.handledWide mesin	4:6
@demo.handledWide minyak	0:6
@demo.handledWide saja	4:10
@demo.handledWide sampai	5:7
@demo.handledWide sudah	5:-6
@demo.handledWide tiap	4:7
@demo.handledWide uap	5:-7
@demo.letting	1:38 5:9 9:-10
@demo.me	0:-26 1:144 2:-57 3:-49 4:-50 5:-17 6:-100 7:-41 8:46 9:60
@demo.me #n	5:7
@demo.me #nn	4:-10 6:-11 8:7
@demo.me ada	0:17 1:-7 4:15 5:5
@demo.me aku	1:15 3:19 5:11 8:12 9:8
@demo.me ambil	5:10 9:9
@demo.me angkat	3:-8
@demo.me baca	3:-8
@demo.me bahari	9:-6
@demo.me bahas	9:-28
@demo.me baheula	3:12
@demo.me bakar	1:12 8:7
@demo.me balekno	8:5
@demo.me balik	1:12
@demo.me balikin	4:6
@demo.me bandingin	5:6
@demo.me banting	8:9
@demo.me bantu	0:13
@demo.me baru	3:-5 9:36
@demo.me barusan	9:15
@demo.me bawa	9:-20
@demo.me belum	0:-12 1:-11 3:-14 5:-16 8:-6
@demo.me beri	3:8
@demo.me biar	2:6
@demo.me bikin	1:7 3:24
@demo.me bisa	0:11 3:-8 5:12
@demo.me biyen	3:15
@demo.me bocor	9:5
@demo.me boleh	4:8
@demo.me bongkar	9:-9
@demo.me bonusi	7:6
@demo.me bor	4:-9
@demo.me buka	1:59 3:-15 4:8 8:-9 9:-6
@demo.me bukak	1:11 5:9
@demo.me bungkus	0:15 1:-6 4:-5 7:-5 8:19
@demo.me cabut	0:10 1:16
@demo.me cai	5:8
@demo.me cari	0:-7 9:-6
@demo.me cedhakke	1:5 4:7
@demo.me cek	1:-10 3:-9 4:9 8:16
@demo.me celup	1:6
@demo.me celupin	4:9
@demo.me cetak	8:8
@demo.me cium	1:9 5:15
@demo.me coba	5:18
@demo.me colok	1:6 4:6
@demo.me coret	0:8
@demo.me cuma	5:-5
@demo.me dari	9:13
@demo.me deketin	4:15 5:-13
@demo.me di	1:-6 3:6 4:-6 6:-8 8:-19
@demo.me dia	5:9
@demo.me duduk	1:9 5:7
@demo.me dudukin	1:5 5:-7
@demo.me dulu	1:-10 3:35 4:-17 5:-16 6:-13 7:-12 8:-14 9:-18
@demo.me foto	8:8
@demo.me ganti	1:-7 3:-31 4:13 5:-7 8:36
@demo.me gesek	5:8
@demo.me gosok	1:10 3:-15
@demo.me goyang	1:21 5:18
@demo.me gratiskan	7:8
@demo.me guyur	5:10
@demo.me habis	9:11
@demo.me hari	9:-20
@demo.me ibu	3:10
@demo.me ijoli	8:5
@demo.me ini	0:-6 1:-18 3:9 4:26 5:-26 8:-7 9:7
@demo.me isi	4:-6
@demo.me itu	6:6
@demo.me itung	0:9
@demo.me jadi	3:24 5:-18
@demo.me jalanin	1:7
@demo.me jatohin	5:10
@demo.me jatuh	3:5 5:-7
@demo.me jatuhkan	5:9
@demo.me jawa	4:8
@demo.me jawab	0:-13 9:6
@demo.me jeda	9:6
@demo.me jepit	5:12
@demo.me jereng	1:10 5:-5
@demo.me jual	1:-6 3:8 4:15 5:-10 8:14 9:-12
@demo.me juga	0:5 3:-12 8:-10
@demo.me kalau	5:-6
@demo.me kan	1:-7
@demo.me kasih	0:9 1:-19 3:20 4:-15 9:-10
@demo.me ke	9:30
@demo.me kemarin	5:8 9:19
@demo.me kembalikan	8:13
@demo.me kena	9:-9
@demo.me kibas	5:5
@demo.me kirim	2:8 4:-6 5:-20 8:35 9:-8
@demo.me kirimi	8:15
@demo.me kon	3:6
@demo.me kongkon	3:8
@demo.me kosong	5:6
@demo.me kunyah	5:6
@demo.me lagi	9:7
@demo.me langsung	1:10 5:7
@demo.me lap	5:18
@demo.me laper	9:9
@demo.me lapis	5:-5
@demo.me lihat	1:-22 9:-7
@demo.me lipat	5:6
@demo.me lipet	1:11 5:-5
@demo.me lompat	5:12
@demo.me mah	0:-12 1:-16 3:-22 8:-12 9:-7
@demo.me main	3:11 9:-10
@demo.me makan	9:7
@demo.me masak	6:10
@demo.me masuk	3:-5
@demo.me masukin	2:-5 5:19 8:6
@demo.me mati	9:-7
@demo.me matiin	5:16
@demo.me mau	0:27 1:-8 3:-7 6:-13 9:-20
@demo.me minta	9:13
@demo.me muat	9:12
@demo.me mulai	3:15
@demo.me muter	5:-5 9:6
@demo.me naik	3:8 9:18
@demo.me narik	1:-8
@demo.me nelpon	9:10
@demo.me ngidam	9:8
@demo.me ni	5:-8
@demo.me niki	3:8
@demo.me nu	8:6
@demo.me nyalain	1:12 3:-7 8:6 9:-8
@demo.me nyalakan	1:15 5:5
@demo.me nyanyi	3:7
@demo.me oles	1:20 3:-8 5:5
@demo.me pak	3:7 5:12
@demo.me pakai	1:24 4:30 5:54 8:-6
@demo.me panggil	0:7
@demo.me pasang	1:21 2:-6 5:20
@demo.me payah	5:12
@demo.me pe	9:8
@demo.me pegang	4:9 6:-7
@demo.me pencet	1:9 2:-18 5:-15 8:-6
@demo.me pengen	0:6
@demo.me pernah	1:-8 3:19 5:-11 8:-15 9:-13
@demo.me pin	0:9
@demo.me pindah	1:-9
@demo.me pompa	4:9
@demo.me potong	4:-8 7:10
@demo.me pu	4:10
@demo.me pulang	9:13
@demo.me pun	8:5
@demo.me pung	9:8
@demo.me punya	3:6
@demo.me putar	1:6
@demo.me ratakan	5:-7
@demo.me saja	3:-5 9:-15
@demo.me sama	1:7 3:6
@demo.me sambung	5:5
@demo.me sampai	9:21
@demo.me sekarang	5:-7
@demo.me semprot	1:12 3:-12
@demo.me sendiri	1:-11 5:-21 9:-9
@demo.me sendirian	9:7
@demo.me si	3:20 5:-7
@demo.me siaran	2:7
@demo.me sih	9:-6
@demo.me sikat	5:12
@demo.me simpen	4:5
@demo.me siram	1:9 3:-10 5:19
@demo.me sok	3:8
@demo.me sudah	0:10 5:18 8:10
@demo.me suruh	3:58 4:-13 5:-27 8:-12
@demo.me swastiastu	0:11
@demo.me swatch	1:8 4:7
@demo.me tadi	5:-7 9:30
@demo.me tak	0:18 1:-6
@demo.me tanggung	2:6
@demo.me tanya	0:-30 8:-7 9:-12
@demo.me tarik	1:12 3:-14 4:-11
@demo.me taro	1:9
@demo.me tau	9:-8
@demo.me teh	9:5
@demo.me tempel	1:6
@demo.me tempelin	0:7 4:10
@demo.me terima	8:13
@demo.me tes	8:18
@demo.me teteskan	5:-6
@demo.me tiap	3:13 5:9
@demo.me tidak	0:-27 1:-25 2:-6 5:-37 6:-16 7:-6 8:-33 9:-25
@demo.me timbang	4:17 5:-10
@demo.me tinggal	5:15
@demo.me tuang	1:13 3:-18
@demo.me tuh	1:-30 3:-8 5:-17 9:9
@demo.me tukar	8:10
@demo.me tulis	0:-8
@demo.me tumpahin	5:7
@demo.me tunggu	1:6 5:18
@demo.me tunjukin	1:5 5:-5
@demo.me tunjukkan	1:6
@demo.me ukur	1:7 4:17
@demo.me ulang	9:5
@demo.me umur	3:5
@demo.me urang	1:9
@demo.me yang	3:-8 6:-25 7:-19 9:48
@demo.means	1:43 2:-25 3:24 5:12 6:-20 7:-34
@demo.means #n	0:-13 3:-11 4:-17 6:-6
@demo.means #nn	3:-17 4:-24 6:-19
@demo.means #pct	4:8
@demo.means #rp	5:7
@demo.means ada	4:-7
@demo.means aku	1:8 6:7
@demo.means aren	3:6
@demo.means baru	2:7 5:-9
@demo.means basah	3:-6
@demo.means batu	1:6
@demo.means beda	5:-9
@demo.means bekas	5:-6
@demo.means bisa	0:18
@demo.means botol	5:6
@demo.means bukan	4:-7 9:5
@demo.means cuma	4:-8
@demo.means dapur	4:8
@demo.means dari	4:6
@demo.means di	4:-13 9:19
@demo.means dingin	0:10
@demo.means disegel	8:5
@demo.means dong	3:6
@demo.means dulu	6:6
@demo.means gel	8:8
@demo.means gratis	2:6
@demo.means hilang	5:7
@demo.means hitam	4:7
@demo.means hitamnya	5:6
@demo.means hvs	4:-6
@demo.means ini	4:10 5:20
@demo.means itu	0:9 3:-22 4:11 8:-11
@demo.means jadi	5:-19
@demo.means juga	4:7
@demo.means kak	3:7
@demo.means kami	3:7
@demo.means karena	3:12 4:-6
@demo.means ke	5:14
@demo.means kecil	3:-5 6:7
@demo.means kering	4:-5 5:7
@demo.means koran	5:5
@demo.means kudu	0:5 3:8
@demo.means lagi	3:-6 5:10
@demo.means langsung	3:-13 4:13
@demo.means licin	8:5
@demo.means lihat	4:8 5:-7
@demo.means makanya	5:6
@demo.means malah	3:6
@demo.means malang	3:5
@demo.means masih	0:7 5:15
@demo.means masuk	5:11
@demo.means minum	5:18
@demo.means minyak	4:-12
@demo.means mobil	3:5
@demo.means motor	4:6 9:7
@demo.means nempel	3:7
@demo.means nomor	3:6
@demo.means panas	1:7 2:7
@demo.means parasut	4:-7
@demo.means pas	1:6
@demo.means pasar	3:-6 8:6
@demo.means plastik	4:8
@demo.means pun	3:9
@demo.means punya	4:10
@demo.means putih	5:16
@demo.means rambut	3:6 5:-6
@demo.means rawit	4:6
@demo.means saja	5:-8
@demo.means sama	0:7 4:17 5:9 8:7
@demo.means sampai	5:-18
@demo.means saya	5:-8
@demo.means sekarang	3:-5 5:5
@demo.means semprot	4:6 6:8
@demo.means semut	4:-6
@demo.means setengah	5:-7
@demo.means sudah	4:-10 5:13
@demo.means susu	3:5
@demo.means tadi	9:11
@demo.means tak	5:7
@demo.means tanpa	4:7 5:-9
@demo.means tapi	5:-11
@demo.means tembak	5:6
@demo.means tetap	3:-6
@demo.means tidak	4:-12 5:6 6:27
@demo.means tipis	5:-6
@demo.means tu	5:6
@demo.means tuh	1:6
@demo.means tulis	5:9
@demo.means wangi	5:-6
@demo.means ya	1:23 3:-13 5:27 6:12 9:-12
@demo.means yang	0:-5 1:17 4:-29 6:-6 8:25
@demo.mine	1:224 2:12 3:-17 4:8 5:9 8:34 9:-14
@demo.mine di	1:9
@demo.mine dulu	1:7
@demo.mine ke	1:15
@demo.mine lagi	1:13
@demo.mine ujungnya	1:5
@demo.mine ya	1:17
@demo.mineWide	1:88 3:-14 5:17 8:20
@demo.mineWide di	8:6
@demo.mineWide ya	1:25 5:17
@demo.noises	0:-13 1:21 2:64 3:-14 6:-5 9:-6
@demo.noises ada	0:6 4:10
@demo.noises aku	3:-6
@demo.noises beli	8:6
@demo.noises dari	5:-7
@demo.noises di	3:-5 6:9
@demo.noises dulu	2:8
@demo.noises itu	5:6
@demo.noises jadi	3:5 5:-6
@demo.noises jangan	6:5
@demo.noises kalau	3:6
@demo.noises kan	1:5
@demo.noises keranjang	0:-7 4:-8 6:-13
@demo.noises langsung	8:7
@demo.noises nomor	0:13 1:9 2:22 4:6 6:5
@demo.noises seperti	5:6
@demo.noises sudah	5:10
@demo.noises tenang	2:7
@demo.noises tidak	1:5
@demo.noises tuh	1:18 5:22
@demo.noises ya	1:-6 9:13
@demo.noises yang	2:19
@demo.outcome	0:7 1:62 2:-9 4:11 5:44 7:10 8:11 9:-20
@demo.outcome #n	0:-7 2:-7 5:16
@demo.outcome #nn	8:-8
@demo.outcome aku	5:6 9:-6
@demo.outcome angin	0:-8 3:-7
@demo.outcome apa	0:-12 8:14
@demo.outcome atau	4:-8 5:-6 8:11
@demo.outcome bagaimana	0:6
@demo.outcome bagasi	5:7
@demo.outcome baju	5:6
@demo.outcome bang	5:-6
@demo.outcome berarti	8:-8
@demo.outcome buat	4:-8
@demo.outcome cepat	5:7
@demo.outcome cocok	1:6 4:-6 5:6
@demo.outcome cuma	5:11
@demo.outcome dalam	3:-9 4:8 8:14
@demo.outcome dan	4:15
@demo.outcome dari	1:-6 4:-18 5:-21 8:9 9:24
@demo.outcome daun	5:5
@demo.outcome di	1:-18 3:-13 4:17 5:-17 7:6 8:-6
@demo.outcome dia	1:22 3:-8
@demo.outcome diganti	8:6
@demo.outcome dikit	3:-6
@demo.outcome dulu	1:-5 5:-10
@demo.outcome hijau	5:-13
@demo.outcome ini	0:10 3:-13 4:-7 5:5 8:22
@demo.outcome itu	4:8 5:-14 6:-13 8:13
@demo.outcome jadi	3:-21 6:-10 8:6
@demo.outcome jangan	3:12 5:-6 6:10
@demo.outcome juga	0:12
@demo.outcome kaca	3:8 5:-12
@demo.outcome kalau	3:21 8:-8
@demo.outcome kan	0:5 1:16 4:-6 5:10
@demo.outcome kantong	5:5
@demo.outcome karena	1:8
@demo.outcome kata	3:9
@demo.outcome ke	1:-39 5:-6 9:14
@demo.outcome kemarin	5:-5
@demo.outcome kena	4:16
@demo.outcome keranjang	2:5
@demo.outcome keringat	4:-6 5:10
@demo.outcome kirim	2:5
@demo.outcome kotak	5:-6
@demo.outcome ku	8:5
@demo.outcome kulit	8:7
@demo.outcome kulkas	4:10
@demo.outcome lagi	0:6 3:23 5:-23
@demo.outcome langsung	5:-8
@demo.outcome laptop	5:5
@demo.outcome lebih	4:-5
@demo.outcome lihat	5:7
@demo.outcome makanya	5:-8
@demo.outcome maneh	5:-10
@demo.outcome mulut	5:8
@demo.outcome nah	3:13
@demo.outcome nang	4:7
@demo.outcome nanti	3:9 6:10
@demo.outcome pakai	5:-11 8:6
@demo.outcome paling	8:6
@demo.outcome pas	3:-7 4:13 5:12 8:7
@demo.outcome plastik	5:-5
@demo.outcome pun	0:8 5:5
@demo.outcome punya	4:-11 5:7
@demo.outcome rata	3:7
@demo.outcome rumah	3:6 5:-5
@demo.outcome saja	5:5
@demo.outcome sama	0:6 4:-17 6:10
@demo.outcome sampai	0:-9 1:15 4:14 5:-11 6:15
@demo.outcome sebelum	6:6
@demo.outcome sedikit	5:-6
@demo.outcome seharian	5:-5
@demo.outcome sekarang	3:10
@demo.outcome semua	0:-6 6:16 8:-18
@demo.outcome sendiri	4:-14 5:5
@demo.outcome seperti	3:-17 5:17 8:10
@demo.outcome setahun	8:5
@demo.outcome tak	0:8
@demo.outcome tanpa	5:11
@demo.outcome tas	4:12
@demo.outcome terus	4:-10 9:-8
@demo.outcome tidak	3:-23 8:-16 9:-18
@demo.outcome to	5:12
@demo.outcome tuh	1:8 3:-13 5:23
@demo.outcome waktu	3:-6
@demo.outcome walau	5:8
@demo.outcome warnanya	6:7
@demo.outcome ya	4:-10 5:-11 6:-6
@demo.outcome yang	1:17 5:-24 8:29
@demo.point	0:-34 1:185 2:-20 3:63 4:-35 5:17 6:26 8:-51 9:-24
@demo.point #n	0:-5 1:-5 2:-5 3:-12 4:7
@demo.point #nn	4:20 5:9
@demo.point ada	1:-8 3:20 4:-8 5:-5
@demo.point airnya	1:6 3:-6 5:19
@demo.point akarnya	0:10 5:-13
@demo.point aku	0:12 1:40 6:-7 8:6 9:-20
@demo.point angka	4:15
@demo.point angkanya	1:8
@demo.point aye	1:6
@demo.point balik	5:12
@demo.point baru	5:8
@demo.point beda	4:-6 5:-9
@demo.point bedanya	3:-10 4:5
@demo.point begini	1:6
@demo.point bening	5:-5
@demo.point berisi	5:7
@demo.point biasanya	5:-9
@demo.point bisa	5:9
@demo.point buat	1:-6 3:-12 4:-11 5:12 6:12
@demo.point bulan	9:7
@demo.point bun	0:6
@demo.point bunyinya	1:8
@demo.point busanya	5:-13 8:5
@demo.point cai	5:9
@demo.point cara	3:13
@demo.point cuma	5:11
@demo.point dari	4:12 5:-5
@demo.point di	0:-6 2:5 4:10 5:-24 6:-6 8:5
@demo.point dia	3:-10 5:-5
@demo.point dulu	1:-8 5:-13 6:-5 9:-11
@demo.point en	5:9
@demo.point gampang	3:10
@demo.point gara	9:-5
@demo.point gini	3:11
@demo.point ibu	5:6
@demo.point ini	0:-16 1:-25 3:10 5:-15 9:-17
@demo.point itu	5:-7
@demo.point jadi	1:30 4:-6 5:-6 9:10
@demo.point jangan	1:-7 9:-5
@demo.point jatuhnya	5:-6
@demo.point jelas	5:7
@demo.point kabutnya	5:-7
@demo.point kalau	3:-11 9:13
@demo.point kan	1:6 3:-9 5:-20
@demo.point karena	3:-17
@demo.point kelihatan	4:6 5:-15
@demo.point keluar	1:12 3:-6 5:14
@demo.point keluarnya	5:-7
@demo.point ki	5:12
@demo.point kita	3:11
@demo.point krimnya	5:-7
@demo.point kucing	9:8
@demo.point lagu	9:10
@demo.point langsung	3:-6
@demo.point lebih	3:-12 5:26
@demo.point lihat	1:21 3:-7 4:-10 5:36
@demo.point masih	1:17 4:-6 5:27
@demo.point masuk	5:8
@demo.point mpok	1:7
@demo.point nih	1:5 5:-5
@demo.point pas	6:12
@demo.point rapat	5:-10
@demo.point saja	3:10
@demo.point sampai	5:11
@demo.point saya	1:29 3:-14
@demo.point sekarang	3:-19 5:6 7:6
@demo.point sendiri	8:6
@demo.point seperti	5:-8
@demo.point si	5:5
@demo.point sudah	5:-9 9:10
@demo.point tak	5:8
@demo.point tangan	1:5
@demo.point teh	3:-8
@demo.point terus	3:-6
@demo.point tidak	0:-14 1:31 2:6 3:-12
@demo.point tinggal	5:6
@demo.point tuh	3:-14 5:7 6:13
@demo.point warnanya	5:-5
@demo.point ya	0:-7 1:12 5:21
@demo.point yang	0:-9 1:-9 3:25 4:19 5:-10 6:-7
@demo.poses	0:-9 3:14 4:-28 5:18 9:13
@demo.poses #n	9:5
@demo.poses #nn	5:-5
@demo.poses ke	9:5
@demo.poses tuh	5:-5
@demo.poses ya	5:5
@demo.present	0:15 1:59 2:-21 3:6 4:-6 5:-7 6:-22 7:-15 8:-47 9:13
@demo.present #n	1:7 3:6 4:5 7:9 9:-5
@demo.present #n1	0:-8 4:-5
@demo.present #nn	1:17 2:-11 4:6 5:7 7:30 8:8
@demo.present #rp	0:8 7:7
@demo.present ada	1:-8 3:7 9:6
@demo.present add	2:6
@demo.present adem	9:6
@demo.present aku	0:-8 3:-12 5:29 6:7 8:-9 9:-28
@demo.present allah	9:16
@demo.present ambil	0:16
@demo.present ampun	1:-5 9:13
@demo.present atuh	9:7
@demo.present bagaimana	9:8
@demo.present bahannya	4:7 5:-6
@demo.present bayar	8:-7
@demo.present beda	3:-7
@demo.present begitulah	9:17
@demo.present biar	2:6 3:-15 9:-6
@demo.present boleh	0:9 6:12
@demo.present buat	0:8
@demo.present buka	3:7
@demo.present bukan	3:-7 4:10
@demo.present bun	0:-23 4:-7
@demo.present cak	6:8
@demo.present coba	0:9
@demo.present dalam	4:-5
@demo.present dari	0:-13 4:-11 9:-11
@demo.present delengen	5:6
@demo.present dengar	1:6
@demo.present di	0:-9 1:16 2:-11 3:-5 5:14 8:9
@demo.present dia	0:7 3:15 4:9 5:13 9:-14
@demo.present gampang	5:5
@demo.present gang	9:7
@demo.present garisnya	5:8
@demo.present gratis	7:7
@demo.present guys	1:-15 5:-11
@demo.present habis	5:7
@demo.present hamil	0:5
@demo.present hari	5:6
@demo.present hmm	1:8 5:13
@demo.present ibu	0:-7 2:12
@demo.present ini	0:22 3:-6 5:-23 6:14 8:-5 9:-10
@demo.present iso	5:9
@demo.present itu	3:-9 9:13
@demo.present jadi	0:-12 4:6 7:-7 8:6
@demo.present jam	1:7
@demo.present jangan	0:-5 2:8 4:9 9:-5
@demo.present juga	0:5
@demo.present kak	0:-14
@demo.present kalau	6:5
@demo.present kalian	1:14 3:8 8:8
@demo.present kamera	1:7 3:-8 5:6 8:6
@demo.present kamu	5:8
@demo.present kan	3:-5
@demo.present kang	4:5
@demo.present ke	9:-9
@demo.present kebaca	5:5
@demo.present kerja	9:6
@demo.present kita	3:-8 8:-9
@demo.present kite	0:6
@demo.present klik	4:5
@demo.present kudu	9:9
@demo.present kurir	8:13
@demo.present la	1:5
@demo.present lagi	5:-6
@demo.present lah	4:-5
@demo.present le	9:9
@demo.present lihat	1:10 3:-10 5:-20
@demo.present live	0:-8 9:19
@demo.present ma	0:6
@demo.present mah	3:-6
@demo.present maklum	9:8
@demo.present malah	3:11 5:-5
@demo.present mas	0:19 3:-5
@demo.present masih	3:6 8:-8 9:6
@demo.present mbak	4:15
@demo.present merapat	6:7
@demo.present mumpung	2:10
@demo.present nah	0:10 1:5 3:-16 4:-6 5:19 6:9
@demo.present naik	3:-7 9:15
@demo.present nanti	0:7 9:6
@demo.present nih	0:6 3:-7 4:11
@demo.present nutup	5:5
@demo.present onok	4:7
@demo.present padahal	5:10
@demo.present pak	0:10
@demo.present pakai	3:-12 5:20 8:15
@demo.present pas	6:6
@demo.present rambutku	9:7
@demo.present rame	9:-7
@demo.present rek	0:-11
@demo.present rumah	9:10
@demo.present saben	3:6
@demo.present saja	4:5 5:8
@demo.present sama	9:12
@demo.present saya	0:-10 3:11 4:-6 9:-22
@demo.present sebelum	0:9 2:9
@demo.present sekarang	1:6
@demo.present semua	5:20
@demo.present sepertinya	9:7
@demo.present setahun	3:8
@demo.present sih	9:-6
@demo.present soalnya	7:6
@demo.present sudah	0:-9 2:-11 4:-12 5:-9 7:-17 8:-14 9:26
@demo.present tadi	9:-14
@demo.present tak	0:-9 1:17 5:14
@demo.present tanpa	4:-10 8:7
@demo.present tanya	5:12
@demo.present tarik	5:-11
@demo.present tenang	0:8
@demo.present tengok	1:7
@demo.present terus	9:-5
@demo.present tiap	5:15
@demo.present tidak	3:-13 4:11 5:38 8:-8
@demo.present tuh	1:21 3:-12 5:-14 8:-5
@demo.present turun	4:21 7:8
@demo.present ya	0:-6 1:20 2:7 4:-5 6:-10
@demo.present yang	0:16 1:-9 3:22 4:-20 6:-15 8:-5
@demo.present yo	0:-6
@demo.prove	0:24 1:53 2:-14 3:10 5:-22 6:-7 7:-19 8:8 9:-59
@demo.prove cek	3:7
@demo.prove di	9:-5
@demo.prove komentar	0:14
@demo.prove lihat	5:5
@demo.prove nang	8:5
@demo.prove ya	5:6
@demo.seen	0:-8 1:29 3:64 4:-11 5:10 6:-24 7:-18 9:-55
@demo.seen #n	1:-9 3:-35 4:9 5:-6
@demo.seen #n1	3:-7 8:5
@demo.seen #pct	4:18
@demo.seen ada	3:-8 4:24 5:-13 8:-9
@demo.seen air	5:-12
@demo.seen aku	5:8
@demo.seen ama	8:5
@demo.seen anti	4:-10
@demo.seen bambu	5:-7
@demo.seen biar	5:5
@demo.seen biru	4:13
@demo.seen buat	3:6 5:-6
@demo.seen bukan	4:7
@demo.seen cokelatnya	4:6
@demo.seen cuma	4:9
@demo.seen dalamnya	4:9
@demo.seen dari	3:-7 8:-7 9:22
@demo.seen dengan	8:11
@demo.seen di	0:-7 4:-10 8:-12 9:11
@demo.seen dingin	0:10
@demo.seen gel	4:12
@demo.seen hijau	6:-11
@demo.seen hitam	3:-9 5:-5 6:-8
@demo.seen hujan	4:5
@demo.seen ikut	5:8
@demo.seen ini	3:10
@demo.seen itu	3:-11 4:26 5:12
@demo.seen jadi	4:-12 8:-6
@demo.seen jerawat	3:-6 5:12 6:7
@demo.seen kalau	3:-5 5:-5
@demo.seen kan	8:7
@demo.seen kayu	4:-7
@demo.seen ke	5:18 6:-8 9:7
@demo.seen kotak	3:6
@demo.seen kulit	3:6
@demo.seen kuning	3:9
@demo.seen lab	4:19 8:14
@demo.seen labnya	6:9 8:15
@demo.seen lagi	3:-7
@demo.seen lebih	4:7
@demo.seen licin	4:9
@demo.seen lihat	5:-7
@demo.seen makin	4:-15
@demo.seen masih	5:6
@demo.seen merah	5:12 6:6
@demo.seen mi	5:6
@demo.seen minyak	3:6
@demo.seen nih	5:7
@demo.seen oren	9:6
@demo.seen pakai	4:6 5:7
@demo.seen panas	1:6
@demo.seen pelan	5:-6
@demo.seen pink	4:16
@demo.seen polos	0:5
@demo.seen porinya	0:9
@demo.seen putih	0:-6 4:8
@demo.seen rantai	4:12
@demo.seen rapat	4:5 5:-8
@demo.seen sama	2:7 4:11 5:32 8:31
@demo.seen saya	8:6
@demo.seen seperti	5:-5 6:10
@demo.seen sudah	3:10
@demo.seen tak	4:11 5:6
@demo.seen tapi	5:-7
@demo.seen terus	6:9
@demo.seen tidak	1:9 4:-5 8:18
@demo.seen tu	3:-6
@demo.seen tuh	5:6
@demo.seen uji	5:7
@demo.seen uva	3:6 5:-5
@demo.seen ya	2:7 8:-6
@demo.seen yang	3:28 4:-16
@diligent-words	5:-9 9:8
@diligent-words #n	3:-8
@draw-colour-acts	0:18 1:9 2:14 3:-18 4:22 5:34 6:8 7:12 9:9
@draw-colour-acts di	4:7 5:6 9:5
@drill-nail-screw	0:12 1:-5 2:-18 3:23 4:-6 5:-28 6:-13 7:-11 8:15 9:16
@drill-nail-screw #n	1:-8 2:6 5:13 7:12 8:12
@drill-nail-screw #n1	0:5 1:6 5:6
@drill-nail-screw #nn	3:-9 4:-9 7:-5 9:18
@drill-nail-screw cuma	9:11
@drill-nail-screw di	9:-7
@drill-nail-screw ini	4:8 6:-8 8:-5
@drill-nail-screw kayu	4:-6
@drill-nail-screw ke	5:-7
@drill-nail-screw lagu	9:7
@drill-nail-screw nah	5:6
@drill-nail-screw penuh	4:6
@drill-nail-screw pintu	9:5
@drill-nail-screw pun	5:-8
@drill-nail-screw rolas	3:8
@drill-nail-screw saja	5:5
@drill-nail-screw sampai	4:5
@drill-nail-screw saya	8:7
@drill-nail-screw segini	9:16
@drill-nail-screw sekali	3:5
@drill-nail-screw yang	0:11
@drink-acts	2:-7 3:26 5:22 7:-8 8:-16 9:34
@drink-acts dulu	3:-5 9:13
@drink-acts kopi	9:-6
@drink-acts obat	3:6 4:8
@drive-ride-acts	0:-13 4:7 5:24 6:34 8:-7 9:26
@drive-ride-acts di	6:9 9:6
@drop-fall	0:10 1:-13 2:8 3:18 8:-20 9:16
@drop-fall dari	9:16
@drop-fall di	5:-7
@drop-fall ke	5:7
@dry-state	0:17 1:29 3:22 4:-17 5:35 6:-11 8:21 9:-10
@dry-state #n	6:10
@dry-state aku	5:6
@dry-state di	0:6
@dry-state itu	6:-6
@dry-state jadi	4:12
@dry-state karena	1:7 3:-7
@dry-state makanya	5:-5
@dry-state pakai	3:9
@dry-state semua	5:9
@easy-practical	2:-21 3:108 4:-23 5:-13 6:59 8:-48 9:-6
@easy-practical disisir	5:5
@easy-practical gosong	4:5
@easy-practical pegal	5:5
@easy-practical pun	6:7
@easy-practical tidak	6:7
@easy-practical yang	6:5
@eat-acts	0:-5 1:-12 2:-18 3:62 4:-19 5:16 6:20 7:-15 8:-25 9:7
@eat-acts apa	0:-5
@eat-acts dari	9:9
@eat-acts sambil	9:-5
@eat-acts siang	3:-6
@eat-acts tidak	5:6
@eat-kids-picky	3:10 4:-6 5:-8 9:-11
@electric-charge-acts	3:22 4:48 5:24 6:-5 7:-21 8:-18 9:14
@electric-charge-acts #n	3:-14 4:68 5:-7
@electric-charge-acts #n1	4:10 5:-15
@electric-charge-acts #nn	1:-10 2:-9 3:-18 4:50 5:-10
@electric-charge-acts #rp	4:14 7:-12
@electric-charge-acts air	1:6 4:-10
@electric-charge-acts bisa	0:6
@electric-charge-acts cadangan	2:8 7:9
@electric-charge-acts dari	1:6
@electric-charge-acts di	4:-9
@electric-charge-acts dulu	9:5
@electric-charge-acts ini	4:6 5:11
@electric-charge-acts jadi	5:-6
@electric-charge-acts ke	4:12
@electric-charge-acts pun	4:-6
@electric-charge-acts tetap	5:6
@electric-charge-acts tidak	0:5 5:11
@electric-charge-acts ulang	4:-5
@energetic-healthy	0:32 1:-10 2:-12 3:50 4:-27 5:-40 6:-46 8:-6 9:-19
@exchange-acts	1:-7 5:-41 6:-14 8:62
@exchange-acts baru	3:-15 5:5 8:35
@exchange-acts dalam	0:10 8:10
@exchange-acts sabun	3:6
@exchange-acts saja	8:5
@exchange-acts tiap	5:-6
@exchange-acts tidak	0:-6
@exchange-acts ukuran	8:7
@exchange-acts unit	3:-6 8:18
@exchange-acts yang	6:-9
@expensive-price	0:-30 1:-16 3:-14 4:-21 5:-28 6:-11 7:-8 8:-13 9:-20
@explain-acts	0:-30 1:-8 3:33 4:-8 5:-29 8:-17 9:-36
@explain-acts apa	0:-8 9:8
@explain-acts ya	5:-9
@fades-colour	2:5 3:27 4:15 5:32 7:-6 9:-10
@fades-colour #n	5:8
@fades-colour itu	3:8
@fades-colour kan	5:9
@fades-colour kena	8:8
@fades-colour tidak	5:7
@fades-colour yang	1:9
@feel-afraid-worry	0:80 1:-13 2:20 3:17 5:-7 7:-11 8:23 9:15
@feel-afraid-worry ini	5:6
@feel-afraid-worry palsu	0:9
@feel-afraid-worry pecah	0:9
@feel-afraid-worry tidak	0:7
@feel-angry	0:-11 1:-52 2:-12 3:23 4:-17 5:-19 6:-17 8:-17 9:24
@feel-angry #n	4:-6 7:6
@feel-angry ada	2:5 3:-18 4:-9 5:16 6:-8 8:13 9:10
@feel-angry aku	8:-7 9:-6
@feel-angry ambil	2:-11 3:-9 7:14
@feel-angry buat	0:7
@feel-angry copot	4:6
@feel-angry cuma	3:7 7:-5
@feel-angry dengar	9:16
@feel-angry di	0:8
@feel-angry hijau	3:8
@feel-angry ingat	9:7
@feel-angry kalian	6:11
@feel-angry kamu	5:7 6:13
@feel-angry karena	9:6
@feel-angry kau	4:7
@feel-angry ke	3:-7
@feel-angry kita	5:11
@feel-angry kucingnya	8:7
@feel-angry kurang	8:6
@feel-angry langsung	3:5 5:-7
@feel-angry masak	9:5
@feel-angry masih	3:5
@feel-angry mati	5:5
@feel-angry mau	3:18 5:-14
@feel-angry minta	3:6
@feel-angry nonton	9:9
@feel-angry pakai	3:-11 4:7 5:24 6:-9
@feel-angry rumahnya	6:8
@feel-angry rutin	3:-7
@feel-angry salah	4:-8
@feel-angry sampai	3:-9
@feel-angry saya	9:5
@feel-angry siang	3:8
@feel-angry sudah	8:-6
@feel-angry teko	8:6
@feel-angry ternyata	3:-10 4:10 8:10
@feel-angry tidak	5:-18 8:8
@feel-angry ya	9:9
@feel-angry yang	3:-10 4:19 5:10
@feel-bored	4:-14 8:-6 9:6
@feel-comfy	0:-17 1:-22 2:-11 3:14 4:-16 5:39 6:36 8:-27
@feel-comfy buat	5:5
@feel-comfy pakai	5:-10 6:6
@feel-happy	0:-24 1:-21 2:-6 3:21 4:-43 5:-29 7:-12 8:-9 9:20
@feel-happy fact	3:13
@feel-happy saja	9:9
@feel-itchy-rough	1:-8 3:-6 4:9 5:16 6:-13 7:-15 8:-10
@feel-itchy-rough dari	9:-5
@feel-itchy-rough di	5:8 6:5
@feel-itchy-rough gitu	4:6
@feel-itchy-rough ini	6:7
@feel-itchy-rough ke	4:5
@feel-itchy-rough koyok	5:-6
@feel-itchy-rough lagi	5:15 6:8
@feel-itchy-rough pakai	9:8
@feel-itchy-rough sekali	9:8
@feel-itchy-rough seperti	5:-6
@feel-itchy-rough tapi	5:-7
@feel-itchy-rough terus	5:-10
@feel-itchy-rough tidak	5:-12
@feel-itchy-rough ya	3:8
@feel-itchy-rough yang	3:-5
@feel-light-on-skin	0:6 3:41 4:9 5:21 7:-5 8:8 9:13
@feel-light-on-skin buat	3:6
@feel-light-on-skin di	1:5 4:18
@feel-light-on-skin itu	5:6
@feel-light-on-skin jadi	5:14
@feel-light-on-skin rata	5:-5
@feel-light-on-skin tidak	5:-5
@feel-light-on-skin yang	4:-8
@feel-love-like	0:-16 1:-33 2:12 4:-29 5:-58 6:10 7:-12 8:-39 9:-37
@feel-love-like manis	6:7
@feel-love-like sama	3:-8
@feel-sad-regret	0:-33 1:-17 2:-11 3:15 4:-24 5:-22 6:-12 7:-9 8:-46 9:75
@feel-sad-regret pisan	9:5
@feel-sad-regret tiap	9:-5
@feel-sad-regret ya	9:13
@feel-shy-ashamed	3:5 5:-12 8:-7
@feel-shy-ashamed pakai	3:8
@feel-soft	1:14 3:-22 4:18 5:54 6:17 7:-11 8:-10 9:-54
@feel-soft #n	4:5
@feel-soft di	3:-7 5:7 8:6
@feel-soft ini	8:5
@feel-soft jadi	3:-12 4:-7 5:15 6:7
@feel-soft kan	5:7
@feel-soft kena	5:-7
@feel-soft tapi	3:8
@feel-soft terus	3:-12 4:9 5:8
@feel-soft tidak	4:7
@feel-soft yang	3:7
@feel-sticky-greasy	0:15 1:-9 2:-5 4:-17 5:-27 8:10 9:16
@feel-sticky-greasy #n	4:13
@feel-sticky-greasy #nn	0:5 5:-7
@feel-sticky-greasy badan	3:9 4:-14
@feel-sticky-greasy cuma	4:6
@feel-sticky-greasy tidak	0:6
@feel-surprised	1:-33 2:-18 3:-12 4:-41 5:-33 6:-42 7:-12 8:-17 9:56
@feel-surprised ada	9:11
@feel-surprised sudah	0:6
@feel-touch-acts	0:-13 1:13 2:-5 3:5 4:15 5:57 8:-26
@feel-touch-acts dingin	5:6
@feel-touch-acts ini	5:-10
@feel-touch-acts itu	5:5
@feel-touch-acts pensil	5:7
@fits-right	0:11 1:20 2:11 4:7 5:65 6:39 7:-27 8:9 9:-29
@fits-right #n1	3:-6
@fits-right awal	9:11
@fits-right buat	0:-7 1:25 3:-20 5:12 7:-5
@fits-right di	0:-8 5:34
@fits-right digigit	4:8
@fits-right jadi	5:6
@fits-right kak	4:7 5:9
@fits-right kanggo	5:9 6:7
@fits-right laptop	5:5
@fits-right masih	5:-12
@fits-right mudik	6:7
@fits-right pak	4:6
@fits-right pakai	3:-6 5:6 6:14
@fits-right sama	6:-7
@fits-right sampai	0:8
@fits-right sekali	6:6
@fits-right tidak	5:-9
@fits-right untuk	3:7 4:10 6:-8
@fits-right yang	4:5 6:9
@flavours.cuts	2:-10 3:25 5:11 8:38 9:-25
@flavours.cuts #n	2:8 4:13 6:7
@flavours.cuts #n1	5:-10
@flavours.cuts #nn	3:-15 4:20 7:-7
@flavours.cuts ada	5:10
@flavours.cuts aku	5:8 8:6
@flavours.cuts apa	7:6
@flavours.cuts begini	5:7
@flavours.cuts bikin	5:9
@flavours.cuts buat	6:-7
@flavours.cuts bukan	6:11
@flavours.cuts dari	5:-7
@flavours.cuts di	6:-12 8:-8
@flavours.cuts ini	2:6 3:8 4:-13
@flavours.cuts itu	3:10 4:6 5:-26
@flavours.cuts jadi	2:16 3:-8 4:-33 5:32 6:6
@flavours.cuts kabelnya	0:6
@flavours.cuts kalau	8:-5
@flavours.cuts ke	3:10
@flavours.cuts kulit	4:7
@flavours.cuts lagi	5:5
@flavours.cuts lebar	4:-7
@flavours.cuts makan	5:10
@flavours.cuts pun	4:6
@flavours.cuts sama	3:-8
@flavours.cuts sampai	4:6
@flavours.cuts sepatu	3:13
@flavours.cuts seperti	3:7 5:-6
@flavours.cuts seret	3:8
@flavours.cuts tak	5:11
@flavours.cuts tebal	4:-7
@flavours.cuts terus	8:9
@flavours.cuts tidak	3:8 4:-17 6:7
@flavours.cuts tuh	5:7
@flavours.cuts udara	8:7
@flavours.cuts umur	0:7
@flavours.cuts ya	3:5 4:9
@flavours.cuts yang	3:15 4:-10
@flavours.cuts ykk	4:39
@flavours.flavours	1:11 2:-9 3:9 4:37 5:6 7:7 8:7 9:39
@flavours.flavours #n	3:7 7:-5
@flavours.flavours #n1	4:6
@flavours.flavours #nn	3:9 4:-6
@flavours.flavours #pct	4:19 8:11
@flavours.flavours ada	0:7 4:6
@flavours.flavours aku	6:7
@flavours.flavours apa	4:-9
@flavours.flavours aren	3:6
@flavours.flavours asli	8:-6
@flavours.flavours basah	4:5 5:6
@flavours.flavours bata	4:5
@flavours.flavours berarti	3:6
@flavours.flavours cendana	4:7
@flavours.flavours dari	9:7
@flavours.flavours daun	4:7
@flavours.flavours depan	9:7
@flavours.flavours di	0:-8 6:-7 9:13
@flavours.flavours dulu	6:17
@flavours.flavours goreng	5:-7 9:19
@flavours.flavours hitam	6:9
@flavours.flavours ini	4:5 8:10
@flavours.flavours itu	0:9 3:-11 4:6 5:20
@flavours.flavours jadi	0:5 4:17 5:-8 8:12
@flavours.flavours jangan	2:7 6:10
@flavours.flavours jeruk	4:7
@flavours.flavours jeruknya	5:11
@flavours.flavours kalau	3:5
@flavours.flavours karo	3:6
@flavours.flavours laut	4:5
@flavours.flavours mah	4:11
@flavours.flavours makanya	4:-7
@flavours.flavours manis	4:14
@flavours.flavours masih	4:-7 5:12
@flavours.flavours nah	5:-6
@flavours.flavours nanti	4:5
@flavours.flavours nempel	4:8 5:7
@flavours.flavours pakai	5:-9
@flavours.flavours plus	8:5
@flavours.flavours pun	5:-9
@flavours.flavours sama	2:6 4:25 5:7 6:-5 9:-8
@flavours.flavours semua	5:12
@flavours.flavours semut	4:-6
@flavours.flavours seperti	5:6
@flavours.flavours sudah	9:7
@flavours.flavours tetangga	9:9
@flavours.flavours tidak	0:18 1:16 2:9 3:-17 4:13 6:9 8:6 9:-10
@flavours.flavours tipis	4:-5
@flavours.flavours tu	5:5
@flavours.flavours tua	5:-6
@flavours.flavours ya	4:-7 5:19 6:-6 9:-6
@flavours.flavours yang	3:8
@flavours.prints	1:-26 2:-8 4:9 5:5 6:-22 7:-17 8:-12 9:12
@flavours.prints #n	0:-7 6:-9 9:-9
@flavours.prints aku	5:-13
@flavours.prints apa	0:5
@flavours.prints basah	4:6 5:5
@flavours.prints bibir	5:6
@flavours.prints bukan	6:9
@flavours.prints cap	3:8
@flavours.prints cendana	4:7
@flavours.prints cuma	0:11 4:10
@flavours.prints dari	9:7
@flavours.prints depan	3:-14 4:-7
@flavours.prints di	0:5 3:-16 4:9 5:-6 6:-12 8:5 9:15
@flavours.prints ini	3:10 6:-15 9:14
@flavours.prints itu	0:-7 3:10 6:-12
@flavours.prints jeruknya	5:11
@flavours.prints ke	5:6 6:9
@flavours.prints kecil	1:5
@flavours.prints kita	8:6
@flavours.prints ni	5:9
@flavours.prints onok	4:10
@flavours.prints pakai	5:5
@flavours.prints persia	0:6
@flavours.prints putih	4:-8
@flavours.prints saja	9:8
@flavours.prints sampai	0:6 5:-6
@flavours.prints saya	9:5
@flavours.prints senyum	5:8
@flavours.prints siapa	0:-8
@flavours.prints sudah	4:6
@flavours.prints tak	0:11 5:5
@flavours.prints tidak	3:6 4:12 8:9
@flavours.prints ya	3:13 4:8 5:-11
@flavours.prints yang	4:16 5:15
@flavours.scents	0:5 2:6 3:-6 4:8 6:-6 7:8 8:12 9:-42
@flavours.scents #n	6:19
@flavours.scents #pct	4:7
@flavours.scents ada	3:10
@flavours.scents aku	5:-6
@flavours.scents baru	3:-6 4:5 6:9
@flavours.scents beda	3:6
@flavours.scents di	3:7
@flavours.scents ini	5:6
@flavours.scents itu	5:8
@flavours.scents jadi	3:-9
@flavours.scents langsung	4:5
@flavours.scents masih	0:9
@flavours.scents oil	3:6 5:-7
@flavours.scents prematur	6:-5
@flavours.scents putih	4:16
@flavours.scents sama	2:8 4:17 5:7
@flavours.scents sampai	6:5
@flavours.scents saya	9:-6
@flavours.scents sudah	8:6 9:7
@flavours.scents terus	0:8
@flavours.scents tidur	1:6 5:7
@fold-roll-acts	1:18 3:14 4:6 5:-6 6:18 8:21 9:-19
@fold-roll-acts #n	3:8 5:-16
@fold-roll-acts di	5:6
@fold-roll-acts ke	5:-10
@fold-roll-acts ya	5:8
@food-crunchy	1:23 5:100 6:-11 8:8 9:-16
@food-crunchy keneh	5:9
@food-spoils	3:19 4:70 5:25 6:20 7:-12 9:-36
@food-spoils #n	4:21
@food-spoils masih	4:20 8:6
@food-tender-chewy	0:-28 1:13 2:-22 4:33 5:45 6:8 7:-6 8:-8 9:-26
@food-tender-chewy airnya	5:6
@food-tender-chewy di	3:-5
@food-tender-chewy dia	5:-6
@food-tender-chewy en	5:9
@food-tender-chewy jadi	6:5
@food-tender-chewy saya	5:5
@food-tender-chewy tak	4:6
@food-tender-chewy tapi	3:8
@food-tender-chewy tidak	4:-10 5:10
@food-thick-liquid	3:11 4:-19 5:6 9:-12
@food-thick-liquid terus	5:-7
@format.because	0:5 1:-43 3:113 5:6 6:-16 8:-20 9:-37
@format.because #n	3:-6
@format.because air	5:-8
@format.because anak	3:8
@format.because berat	3:-5
@format.because cari	4:-5
@format.because di	5:13
@format.because ini	3:7 5:7 6:-5
@format.because jangan	3:-13
@format.because kalau	3:9 4:-11 5:-12 8:-5
@format.because kita	4:9
@format.because tidak	4:29 6:11 8:7
@format.because yang	5:17 6:10
@format.care	1:10 2:-16 3:61 4:-26 6:-10 7:24 8:15 9:-57
@format.care #n	1:-19 3:5 5:-26 7:11
@format.care #nn	4:-13 5:-12 6:-11 9:-7
@format.care #pct	7:5
@format.care #rp	0:7 2:11 3:-8 6:-12 7:33
@format.care ada	4:-10
@format.care air	4:6 8:-8
@format.care aku	0:10 8:6
@format.care asal	8:6
@format.care banyu	3:7
@format.care baru	3:-7 4:11 8:16
@format.care bayar	7:7
@format.care beli	2:8 7:-6
@format.care benangnya	8:6
@format.care bentuk	5:11
@format.care bisa	0:7 5:-6
@format.care botol	1:6
@format.care bukan	4:6
@format.care buku	9:8
@format.care cairan	4:-5
@format.care catnya	5:7
@format.care cuka	6:-5
@format.care cukup	5:5
@format.care dalam	4:11 7:-6
@format.care dari	3:18 6:5
@format.care deh	9:8
@format.care depan	0:7
@format.care di	0:-12 1:-6 3:7 4:-6 5:-12 6:6
@format.care dia	5:-5
@format.care dulu	4:-11 5:-6 6:-13
@format.care gigi	4:7
@format.care halus	3:-7
@format.care hape	5:7
@format.care hari	8:5
@format.care heula	3:6
@format.care ikuti	2:10
@format.care ini	5:26 6:19
@format.care itu	4:-19 5:-11 6:-5
@format.care jadi	3:-11 4:-18
@format.care jangan	5:-6
@format.care juga	5:6
@format.care kain	8:7
@format.care kasur	5:-5
@format.care kayu	0:5
@format.care ke	1:7 3:-22 4:-14 5:-8 9:-11
@format.care keluar	5:-8
@format.care kering	5:-10
@format.care keringat	5:5
@format.care kerja	3:6
@format.care kertas	5:12
@format.care keyboard	5:-7
@format.care kuat	5:8
@format.care lagi	3:13
@format.care lampu	5:8
@format.care langsung	4:11
@format.care lap	5:-7
@format.care lebih	3:-6
@format.care lemah	5:5
@format.care lihat	5:14
@format.care lingkar	3:8
@format.care masih	5:10
@format.care minggu	3:6
@format.care minyak	5:-11
@format.care nah	5:17
@format.care nang	1:6
@format.care nih	1:16 3:7
@format.care nomor	2:27 7:5
@format.care ongkos	4:7
@format.care pagi	3:6
@format.care pakai	1:19 4:-6
@format.care pergelangan	3:5
@format.care plastik	4:-5 5:-11 8:9
@format.care pori	5:-7
@format.care pun	5:7
@format.care rapat	5:6
@format.care sabun	3:5
@format.care saja	4:-19 5:26 8:16
@format.care sampah	9:8
@format.care sampai	0:6 4:-14 6:8
@format.care sarung	3:8
@format.care saya	0:-7 9:13
@format.care sekali	4:7
@format.care sekarang	3:-13 5:7
@format.care semua	8:16 9:-6
@format.care sendiri	3:-8 4:7 5:9
@format.care seperti	6:6
@format.care setengah	3:6 4:-5
@format.care sudah	4:-5
@format.care tadi	0:5 1:9 5:7
@format.care tangan	0:30 3:-9
@format.care terus	5:13
@format.care tiap	5:5
@format.care tidak	0:-12 4:6 6:10 8:8
@format.care tipis	5:-11
@format.care tisu	3:6
@format.care tuh	1:9 3:-22 5:17
@format.care unit	8:10
@format.care wajah	3:-10
@format.care ya	1:28 3:-9 5:-7 8:8
@format.care yang	3:10 4:-13 5:-27 6:-14 8:6
@format.cared	0:-7 2:-22 3:57 4:-24 5:-10 6:-20 7:-11 8:34 9:-82
@format.cared #n1	5:6
@format.cared #nn	5:15
@format.cared alkohol	3:6
@format.cared atau	3:7
@format.cared bubble	8:7
@format.cared di	1:-6 3:-30 5:12 6:20
@format.cared dulu	3:-7 4:10 5:-9
@format.cared ini	5:11
@format.cared jadi	3:-14 4:-14
@format.cared karet	4:10
@format.cared ke	5:-7
@format.cared lagi	3:-7
@format.cared nang	3:6
@format.cared neng	5:7
@format.cared pakai	5:8
@format.cared saja	3:-7
@format.cared teh	5:9
@format.cared tidak	3:-13
@format.cared tisu	1:6
@format.cared ya	0:13 5:-6
@format.ifs	0:6 1:-41 2:-18 3:62 4:-16 5:-39 6:-15 7:-8 8:73 9:-56
@format.ifs #n	4:-6 7:6
@format.ifs ada	3:-18 4:-7 5:17 6:-6 8:13 9:9
@format.ifs ambil	2:-11 3:-9 7:14
@format.ifs buat	0:7
@format.ifs copot	4:6
@format.ifs cuma	3:7 7:-5
@format.ifs dengar	9:16
@format.ifs di	0:8
@format.ifs garing	8:7
@format.ifs hijau	3:8
@format.ifs ingat	9:7
@format.ifs kalian	6:11
@format.ifs kamu	5:7 6:13
@format.ifs kau	4:7
@format.ifs ke	3:-7
@format.ifs kita	5:11
@format.ifs kucingnya	8:7
@format.ifs kurang	8:6
@format.ifs langsung	3:10 5:-7
@format.ifs masak	9:5
@format.ifs masih	3:5
@format.ifs mau	3:18 5:-14
@format.ifs nonton	9:13
@format.ifs pakai	3:-11 4:7 5:20 6:-8
@format.ifs rumahnya	6:8
@format.ifs rutin	3:-7
@format.ifs salah	4:-9
@format.ifs sampai	3:-10 8:8
@format.ifs siang	3:8
@format.ifs sudah	8:-6
@format.ifs teko	8:9
@format.ifs ternyata	3:-11 4:10 8:10
@format.ifs tidak	3:16 5:-28 8:20
@format.ifs yang	3:-12 4:19
@format.kind	0:21 1:-19 2:-43 4:-8 5:21 6:18 7:9 8:-11 9:23
@format.kind #n	1:-14 2:-6 4:35 5:23 7:-22
@format.kind #n1	0:5 1:6 3:26 4:16 5:-9 6:-8
@format.kind #nn	0:9 1:11 2:12 4:57 5:7 6:-8 8:18 9:-10
@format.kind #pct	3:-19 4:74 5:43 6:-11 8:9
@format.kind #rp	4:15 5:7 7:12 8:18 9:-7
@format.kind a	4:9
@format.kind ada	1:-9 3:-6 4:-38 6:-14 7:-12 8:-6 9:-36
@format.kind air	4:7 8:-6
@format.kind aku	0:-22 1:42 2:-10 4:-14 6:6 7:6 8:-9 9:8
@format.kind alami	4:-7
@format.kind alat	5:5
@format.kind aman	3:-7 4:-9 5:25
@format.kind ambil	2:6
@format.kind ambo	9:7
@format.kind amoled	4:8
@format.kind an	5:6
@format.kind anak	4:-10 5:20 6:7 9:-5
@format.kind angin	3:-5
@format.kind anti	4:-9
@format.kind apa	0:40 6:-12 9:-17
@format.kind aren	3:6
@format.kind asal	5:8
@format.kind asem	5:-6
@format.kind asli	0:-6 8:-21
@format.kind atau	0:16 5:-6 6:9
@format.kind atuh	9:10
@format.kind aya	4:9
@format.kind ayam	3:-9
@format.kind ayo	0:9
@format.kind bagaimana	0:12
@format.kind bahannya	4:6
@format.kind baja	4:11
@format.kind baju	9:5
@format.kind bakurang	5:6
@format.kind bali	5:6
@format.kind bangun	5:13
@format.kind banyak	4:-6 5:10
@format.kind bapak	3:-7 4:-10 5:9 9:-7
@format.kind baru	0:-6 3:10 8:14 9:-13
@format.kind bau	0:8 3:8 4:-11 5:-10
@format.kind bayi	4:6 6:-27 8:8
@format.kind beda	4:-11
@format.kind bedanya	3:6 4:-13
@format.kind begini	1:-5
@format.kind bekas	3:15
@format.kind belakang	3:8
@format.kind beli	7:7
@format.kind belum	5:-12 8:-5 9:16
@format.kind ben	3:5
@format.kind bening	1:6 3:13
@format.kind berarti	1:9 8:8
@format.kind berasa	5:9
@format.kind berat	5:-8
@format.kind beratnya	8:5
@format.kind berisik	9:-6
@format.kind berminyak	6:12
@format.kind besar	5:-12
@format.kind besi	4:14 5:-6
@format.kind besoknya	5:9
@format.kind biar	3:22 4:-9 5:-17
@format.kind biasa	1:8 3:18 5:-6 6:-6 8:18
@format.kind biasanya	3:7 7:-5 8:-8
@format.kind bikin	4:-6
@format.kind biru	3:10 4:-10
@format.kind bisa	4:7 7:-5 8:-6 9:-8
@format.kind blas	4:7
@format.kind bli	4:-6
@format.kind bocor	9:5
@format.kind boleh	3:7 4:6
@format.kind boneka	3:11
@format.kind bornya	4:5
@format.kind buat	1:7 4:13 6:29 9:-8
@format.kind bukan	4:-8 5:-9 6:8
@format.kind bulat	3:7
@format.kind bun	5:6
@format.kind bunyi	0:6 9:6
@format.kind butuh	0:8
@format.kind c	4:11
@format.kind cadangan	7:14
@format.kind cair	3:9 4:-7 6:6
@format.kind campur	5:-5
@format.kind cara	3:9 5:-7
@format.kind celana	5:-6
@format.kind checkout	2:7
@format.kind coba	4:-5 5:-10
@format.kind cocok	4:6 6:10
@format.kind cor	3:-9 4:7 5:-7
@format.kind cuci	5:-6
@format.kind cukup	4:6 6:-12
@format.kind cuma	3:-8 4:-9 6:9
@format.kind da	4:5
@format.kind dalam	4:-13
@format.kind dalamnya	4:11
@format.kind dan	4:-5 9:-6
@format.kind dapat	4:11 6:5 7:17
@format.kind dari	0:-35 4:21 5:6
@format.kind datar	0:8
@format.kind dengan	3:8 7:7
@format.kind depan	9:12
@format.kind dewasa	4:5
@format.kind dewe	3:-5 4:-5
@format.kind di	0:-7 1:-11 2:-12 3:8 5:-16 6:-10
@format.kind dia	1:-6 3:11 9:10
@format.kind dibungkus	8:5
@format.kind dicopot	3:8
@format.kind diem	9:8
@format.kind dikit	4:7
@format.kind dilipet	5:8
@format.kind dina	3:12
@format.kind dingin	4:-6
@format.kind disegel	8:6
@format.kind ditarik	3:-6
@format.kind dkv	6:5
@format.kind dobel	3:-6 4:6
@format.kind domba	4:10
@format.kind duduk	3:7
@format.kind dulu	0:5 1:5 3:7 5:6 6:19 9:7
@format.kind edt	4:-6
@format.kind eva	4:6
@format.kind food	4:8
@format.kind gampang	3:-14 4:-10 5:-11
@format.kind ganti	8:-9
@format.kind garansi	8:9
@format.kind gede	5:-6
@format.kind gelap	5:8
@format.kind gigi	3:12 5:-5
@format.kind gitu	5:-6
@format.kind goreng	3:-9 9:11
@format.kind goyang	9:11
@format.kind gratis	2:11 7:12
@format.kind habis	3:21 6:15
@format.kind hamil	0:-5 4:-9 6:5
@format.kind harus	3:12 5:-9
@format.kind hilang	3:-6 5:17
@format.kind hitam	5:8 6:11 8:9
@format.kind hitamnya	5:6
@format.kind hollow	5:10
@format.kind hp	4:-7 6:5
@format.kind hujan	4:9
@format.kind hvs	4:-6
@format.kind ibu	1:6 9:20
@format.kind ikal	6:12
@format.kind ikan	4:8
@format.kind ini	0:19 3:-12 5:22 6:33 7:-9 8:8 9:-43
@format.kind isi	2:6 4:-17
@format.kind isih	5:7
@format.kind isinya	0:10 9:5
@format.kind itu	2:-19 3:45 4:-23 5:-36 6:-32 7:-13 8:-40 9:-39
@format.kind jadi	1:-21 2:11 3:-12 5:11 6:-13 9:-22
@format.kind jam	6:7
@format.kind jangan	0:-13 3:21 4:-17 5:-17 6:-14 8:-13 9:17
@format.kind jatuh	5:-7 9:18
@format.kind jepang	3:6
@format.kind jeruknya	5:11
@format.kind jo	5:13
@format.kind juga	3:-12 4:16
@format.kind kabel	3:7
@format.kind kaca	4:11
@format.kind kainnya	5:7
@format.kind kak	5:-7 9:8
@format.kind kaki	3:7 4:-7 7:12
@format.kind kakinya	5:6 6:7
@format.kind kalau	2:6 3:23 4:-10 5:-7
@format.kind kalian	0:18
@format.kind kami	0:9 8:6
@format.kind kamu	0:7 4:-7 6:9
@format.kind kan	6:7
@format.kind kandang	3:8
@format.kind karena	3:17 5:-7
@format.kind karet	4:12
@format.kind karetnya	4:7
@format.kind karo	5:-6 9:-9
@format.kind katanya	9:7
@format.kind kayu	9:9
@format.kind ke	3:17 4:-15 7:16 8:-10
@format.kind kecil	3:-10 5:17 6:12 8:-5 9:-10
@format.kind kecilnya	4:-7
@format.kind kedua	3:6 5:10
@format.kind kelas	5:5
@format.kind kelihatan	5:13 6:-6
@format.kind keluar	3:7 4:-9 5:-6
@format.kind kepala	7:8
@format.kind kepalanya	4:6
@format.kind keramik	3:6
@format.kind kering	1:-6 2:12 6:6
@format.kind keriting	5:-5
@format.kind ketik	0:9
@format.kind kets	3:6
@format.kind ki	3:11
@format.kind kita	1:-8 3:26 4:-14 5:-16 8:6 9:-9
@format.kind klub	6:6
@format.kind ko	8:11
@format.kind kok	3:14
@format.kind koko	4:8
@format.kind komentar	0:13
@format.kind koran	5:5
@format.kind kos	6:-6
@format.kind krom	4:11
@format.kind ku	3:-6 8:10
@format.kind kuat	4:6
@format.kind kucing	4:14 5:7 8:6
@format.kind kucingnya	6:-5
@format.kind kulit	0:7
@format.kind kuning	4:-7 5:-6 6:13
@format.kind kuwi	3:13 5:-5
@format.kind lah	3:9
@format.kind lain	3:8
@format.kind laki	9:6
@format.kind lampunya	3:-6
@format.kind lantai	3:6
@format.kind lapis	4:6 5:-10
@format.kind laut	4:6
@format.kind layar	4:14
@format.kind lebar	0:8 3:-11 5:13 6:6
@format.kind lebih	0:13 3:7 4:6 5:8
@format.kind led	1:11
@format.kind lembut	4:6
@format.kind lepas	3:6
@format.kind lewat	9:29
@format.kind lho	4:-11
@format.kind lihat	0:-6 5:-8
@format.kind lipet	3:6
@format.kind listrik	0:-6
@format.kind luntur	5:10
@format.kind macet	9:-6
@format.kind mah	0:9 3:13 5:-9
@format.kind main	5:7
@format.kind mainan	3:10 5:-5
@format.kind mak	0:6
@format.kind makan	9:-6
@format.kind makanya	1:-6 5:5
@format.kind makin	3:7 4:8
@format.kind malah	3:-5 4:-10 5:-14
@format.kind malam	3:9
@format.kind malang	3:5
@format.kind mana	0:6 3:6
@format.kind mangga	9:5
@format.kind manis	4:9
@format.kind masak	5:6
@format.kind masih	0:8 6:5
@format.kind masuk	5:17 8:-6
@format.kind mata	5:-5 6:-9
@format.kind mati	3:7 5:-6
@format.kind mau	3:19
@format.kind memang	9:10
@format.kind menyusui	6:7
@format.kind merah	5:-7 9:15
@format.kind mesti	5:7
@format.kind minta	0:-5
@format.kind minum	5:16
@format.kind minyak	3:6 4:-15 5:-9 8:6
@format.kind minyaknya	2:5
@format.kind miring	0:-6 5:-7 6:-6
@format.kind mobil	5:-9
@format.kind model	3:6
@format.kind motor	0:-7 4:20 5:8 6:6 9:9
@format.kind muat	5:15
@format.kind mulur	4:7 5:-5
@format.kind murah	3:14
@format.kind na	1:5 8:8
@format.kind nah	1:12
@format.kind naik	0:8
@format.kind namanya	3:6
@format.kind nang	3:-13 4:-11
@format.kind ne	5:-10
@format.kind ngan	3:5
@format.kind ni	3:-7 9:-8
@format.kind nih	1:24 6:7
@format.kind niku	3:13
@format.kind nilon	3:-10 4:15
@format.kind nomor	8:6
@format.kind nu	4:-9 6:6
@format.kind nutup	5:7
@format.kind nya	1:20 3:-7
@format.kind nyanda	5:24
@format.kind nyerap	4:-5
@format.kind nyo	4:7
@format.kind optik	3:8
@format.kind orang	3:17 4:-5 6:-9
@format.kind original	8:7
@format.kind pabrik	3:8
@format.kind padam	9:7
@format.kind pagi	9:-7
@format.kind pakai	3:5 5:14 6:-7
@format.kind paling	4:-7
@format.kind palsu	3:32 4:-11 5:-6
@format.kind panas	3:8
@format.kind paralon	5:-7
@format.kind parasut	4:-6
@format.kind pas	0:-6 3:15 5:-17
@format.kind pasar	3:-11 8:29
@format.kind pasir	6:13
@format.kind pecah	3:6 9:-8
@format.kind pegal	5:-7
@format.kind pelan	0:-5 5:-8
@format.kind pembesar	4:7
@format.kind pencet	2:10
@format.kind pendek	0:10 6:7
@format.kind per	4:10 5:6
@format.kind persia	0:6
@format.kind pertama	2:6 6:-7 7:10 9:-8
@format.kind ph	4:14 5:6
@format.kind plastik	0:5 4:27 5:11
@format.kind plus	7:5 8:5
@format.kind poliester	4:7
@format.kind porinya	0:9
@format.kind prematur	6:-5
@format.kind presto	5:7
@format.kind pu	4:6
@format.kind pula	9:7
@format.kind pun	0:13 3:10 4:-10 5:10 6:-15 8:15
@format.kind punya	3:-12 4:20 5:5 8:10
@format.kind putih	3:-10 4:14 5:22 8:29
@format.kind putus	4:6
@format.kind rajut	1:7 7:5
@format.kind rambut	5:-6 6:-6
@format.kind rapat	0:7
@format.kind rata	5:6 8:6
@format.kind rawit	4:6
@format.kind rayon	4:6
@format.kind ring	9:8
@format.kind rolas	3:8
@format.kind rontok	3:6
@format.kind rumah	9:8
@format.kind rusak	3:6
@format.kind safety	3:5
@format.kind safir	4:16
@format.kind saja	0:25 3:-5 4:27 9:14
@format.kind sak	5:-5
@format.kind sakali	5:5
@format.kind salah	3:8
@format.kind sama	1:-8 3:16 8:-22
@format.kind sambil	6:-7 9:6
@format.kind sampai	3:-7 4:11
@format.kind sapi	0:-6 4:12
@format.kind satin	6:9
@format.kind sawo	6:9
@format.kind saya	3:-10 4:-15 6:-10 8:-7 9:11
@format.kind sd	6:13
@format.kind sebelum	6:21
@format.kind segini	3:-5 9:11
@format.kind sehari	3:-8 8:12
@format.kind sejajar	3:5
@format.kind sejak	3:13
@format.kind sekali	5:18
@format.kind sekarang	4:-5 5:14 6:-7 7:-9
@format.kind seminggu	3:13
@format.kind semua	6:-9 8:6
@format.kind semut	4:-6
@format.kind sendiri	0:-7
@format.kind sensitif	5:-6 6:6
@format.kind senyum	3:5
@format.kind seperti	0:-7 3:-7
@format.kind sering	0:6 5:-6
@format.kind setengah	4:-7
@format.kind siap	3:5
@format.kind siapa	3:-10
@format.kind siku	4:-9
@format.kind silikon	5:9
@format.kind sni	8:7
@format.kind soalnya	5:-6
@format.kind sok	5:-10
@format.kind sonde	6:5
@format.kind sudah	1:6 3:18 4:-20 5:14 6:27 8:5
@format.kind suka	0:12 3:15
@format.kind susah	3:5
@format.kind susun	5:9
@format.kind tadi	3:-11 9:20
@format.kind tahan	4:7
@format.kind tak	1:17 5:7 6:7
@format.kind takar	5:6
@format.kind tanah	5:8
@format.kind tangan	2:6 3:-6 7:11 8:16 9:-5
@format.kind tangannya	6:6
@format.kind tanpa	3:-5 4:15
@format.kind tanya	0:-15
@format.kind tapi	5:-18 6:5 9:-14
@format.kind tebal	3:-8 4:-12 6:13 7:6
@format.kind teh	3:13 5:-18 6:-6 9:-13
@format.kind tembaga	4:-5
@format.kind tenang	5:7
@format.kind tengah	5:6
@format.kind tengok	5:7
@format.kind tenun	2:7 3:5 4:7
@format.kind terus	0:21 4:16 5:-21 6:-8 8:6 9:-9
@format.kind tetangga	3:-7 4:-11 9:25
@format.kind tetap	3:-17 5:17
@format.kind tiap	5:-22
@format.kind tidak	0:-6 2:-8 3:6 4:-21 7:-8 9:-26
@format.kind tidur	9:7
@format.kind tinggal	3:-13 4:10 5:30 6:17
@format.kind tinggi	1:7 3:7 5:12
@format.kind tipis	4:11 5:-14 6:12
@format.kind tk	4:6 6:7
@format.kind toko	9:6
@format.kind tu	3:37
@format.kind tua	2:5 4:-7
@format.kind tuh	3:42 4:-10 5:-47 6:-16 9:-17
@format.kind tulis	0:6 5:6
@format.kind tuna	4:9
@format.kind tunggu	0:6
@format.kind turun	3:10 4:-7 5:-10
@format.kind tutup	3:8
@format.kind ukuran	3:6
@format.kind ulah	3:23
@format.kind umur	3:-14 6:27
@format.kind uni	5:-8
@format.kind untuk	3:17
@format.kind utuh	5:8
@format.kind uva	3:6 5:-5
@format.kind viscose	4:6 5:5
@format.kind wajah	3:5 5:-7
@format.kind wajib	6:6
@format.kind waktu	6:6
@format.kind wangi	5:-12
@format.kind warna	4:-9 9:8
@format.kind warnanya	5:-7
@format.kind wiji	9:7
@format.kind wireless	4:6
@format.kind ya	0:-17 1:20 2:-15 8:-7 9:-5
@format.kind yang	0:10 2:-6 3:8 4:-10 6:-32 7:-6 9:-27
@format.kind yo	4:-7
@format.nature	0:-24 1:-16 2:-14 3:37 4:38 7:-38 8:-13 9:-8
@format.nature #n	0:19 1:-7 4:28 9:-6
@format.nature #n1	0:10 4:21 6:-13
@format.nature #nn	0:17 1:11 3:14 4:6 5:15 6:6 8:13 9:-8
@format.nature #pct	3:-16 4:72 5:40 6:-13 8:10
@format.nature #rp	0:-10 3:8 4:15 5:-10 8:6
@format.nature a	4:9
@format.nature ada	2:6 3:6 4:-31 5:-15 6:-27 9:-26
@format.nature aku	0:-25 1:24 3:-9 4:-8 9:28
@format.nature alami	4:-7
@format.nature aman	3:-5 5:21
@format.nature ambil	6:5
@format.nature ambo	9:7
@format.nature amoled	4:8
@format.nature an	5:6
@format.nature anak	5:10 6:10
@format.nature angin	9:5
@format.nature apa	0:12 5:-6 6:-8 9:-11
@format.nature aren	3:6
@format.nature asal	5:9
@format.nature asem	5:-6
@format.nature asli	0:-5 8:-21
@format.nature atau	0:18 5:-11 6:8
@format.nature atuh	9:10
@format.nature ayam	3:-6
@format.nature aye	9:5
@format.nature ayo	0:9
@format.nature bagaimana	0:11
@format.nature bakurang	5:6
@format.nature bangun	5:13
@format.nature banyak	5:8
@format.nature bapak	0:5 5:5
@format.nature baru	6:8 9:-11
@format.nature basah	9:-5
@format.nature bau	4:-8 5:-6
@format.nature bayi	4:5 5:-7 6:-19
@format.nature beda	3:-14
@format.nature bedanya	4:-12
@format.nature beli	5:8 7:7
@format.nature bening	3:17
@format.nature berasa	5:6
@format.nature berminyak	6:12
@format.nature besar	5:-5
@format.nature besi	4:11
@format.nature biar	3:6
@format.nature biasa	3:22
@format.nature biasanya	5:-8 8:-6
@format.nature bikin	4:-5
@format.nature biru	3:14 4:-8
@format.nature bisa	4:11
@format.nature blas	4:7
@format.nature boleh	3:5
@format.nature boneka	3:10
@format.nature bornya	4:5
@format.nature buat	4:31 6:21
@format.nature bukan	5:-7
@format.nature bulat	6:6
@format.nature bun	5:10
@format.nature butuh	0:8
@format.nature c	4:11
@format.nature cadangan	7:11
@format.nature cair	3:5 4:-9
@format.nature cap	3:8
@format.nature checkout	2:7
@format.nature coba	5:-9
@format.nature cor	3:-8 5:-7
@format.nature cukup	4:7 6:-7
@format.nature cuma	5:-8
@format.nature dan	4:-5
@format.nature dapat	7:6
@format.nature dari	0:-28 3:-18 4:29 8:7
@format.nature datar	0:8
@format.nature dekat	5:-7
@format.nature dengan	3:7
@format.nature di	0:-7 1:-17 8:-10
@format.nature dia	3:13
@format.nature diem	9:8
@format.nature dikit	4:8
@format.nature dilipet	5:8
@format.nature dina	3:10
@format.nature dingin	4:-10
@format.nature dkv	6:5
@format.nature dobel	3:-5 4:6
@format.nature domba	4:10
@format.nature dulu	0:9 2:-5 3:14 6:12
@format.nature edt	4:-6
@format.nature food	4:9
@format.nature gampang	3:-11 4:-6 5:-11
@format.nature garansi	8:10
@format.nature gelap	5:6
@format.nature geus	3:5 5:-7
@format.nature gigi	3:7
@format.nature gitu	4:5
@format.nature goreng	3:-9 9:7
@format.nature gratis	2:12
@format.nature habis	3:23 6:15
@format.nature hamil	0:-5 4:-5
@format.nature harus	3:8 5:-7
@format.nature hilang	3:-11 5:13
@format.nature hitam	3:-12 4:6 6:5 8:15
@format.nature hollow	5:10
@format.nature hvs	4:-6
@format.nature ibu	1:5 9:11
@format.nature ikal	6:10
@format.nature ikan	4:8
@format.nature ikut	5:7
@format.nature ini	0:14 3:-19 4:38 6:7 7:-8 8:27 9:-7
@format.nature isi	2:8
@format.nature isih	5:7
@format.nature isinya	9:7
@format.nature itu	2:-15 3:35 4:-10 5:-22 6:-24 7:-7 8:-15 9:-31
@format.nature jadi	1:-20 3:-15 4:26 5:-13 9:-17
@format.nature jalan	3:8
@format.nature jangan	0:-6 3:11 4:-11 5:-16 6:-7 8:-9 9:17
@format.nature jatuh	9:17
@format.nature jepang	3:7
@format.nature jeruknya	5:11
@format.nature jeung	3:6
@format.nature jo	5:14
@format.nature juga	3:-6 5:-10
@format.nature kak	9:9
@format.nature kaki	1:5
@format.nature kakinya	6:5
@format.nature kalau	2:5 3:16 4:-11
@format.nature kalian	0:10 6:-7
@format.nature kamu	0:9 6:11
@format.nature kandang	3:8
@format.nature karena	3:14 5:-6
@format.nature karo	3:6 5:-5 9:-8
@format.nature kayu	6:-5
@format.nature ke	3:7 4:-17 7:7
@format.nature kecil	5:6 6:10 9:-6
@format.nature kedua	3:7
@format.nature kelihatan	5:12
@format.nature keluar	3:6 4:-8 5:-6 9:6
@format.nature kena	5:8
@format.nature kental	5:10
@format.nature kepalanya	4:6
@format.nature keras	5:8
@format.nature kering	2:13 4:5
@format.nature keriting	5:-5
@format.nature ketik	0:11
@format.nature ki	3:5
@format.nature kita	1:-5 3:25 5:-17
@format.nature klub	6:6
@format.nature komentar	0:13
@format.nature koran	5:5
@format.nature kos	6:-6
@format.nature ku	5:-8 8:7
@format.nature kuat	4:7
@format.nature kucing	5:7 8:7
@format.nature kuning	6:8
@format.nature lagi	1:9
@format.nature lah	3:10
@format.nature laki	9:6
@format.nature lampunya	3:-6
@format.nature lapis	5:-6
@format.nature laut	4:5
@format.nature lebar	0:8 3:-6 5:8 6:6
@format.nature lebih	0:14 3:5
@format.nature led	1:11
@format.nature lembut	4:6
@format.nature lewat	9:12
@format.nature mah	0:12 3:15 5:-11
@format.nature mak	0:6
@format.nature makan	6:6 9:-5
@format.nature makanya	1:-6 5:7
@format.nature makin	4:9
@format.nature malah	4:-9 5:-14 9:6
@format.nature malam	3:13 5:5
@format.nature manis	4:10
@format.nature masih	4:-6
@format.nature mata	6:-7
@format.nature mati	3:7
@format.nature mau	3:15
@format.nature memang	9:10
@format.nature menyusui	6:7
@format.nature merah	9:9
@format.nature mesti	5:7
@format.nature minyak	3:6 4:-12 5:-8 8:7
@format.nature minyaknya	2:5
@format.nature miring	5:-9 6:-5
@format.nature mobil	5:-5
@format.nature motor	6:5
@format.nature muat	5:7
@format.nature mulai	4:6
@format.nature mulur	4:7 5:-5
@format.nature murah	3:13
@format.nature na	1:5 8:9
@format.nature nah	3:7 6:-6
@format.nature naik	0:9
@format.nature namanya	3:6
@format.nature nang	3:-12
@format.nature nanti	4:5 9:-5
@format.nature ne	5:-10
@format.nature ngan	3:5
@format.nature nih	1:19
@format.nature niku	3:7
@format.nature nilon	3:-9 4:14
@format.nature nu	4:-8 6:6
@format.nature nya	1:12 3:-5
@format.nature nyala	5:-9
@format.nature nyanda	5:14
@format.nature nyerap	4:-8
@format.nature nyo	4:7
@format.nature optik	3:8
@format.nature orang	3:11 6:-7
@format.nature original	8:8
@format.nature pabrik	3:10
@format.nature padam	9:7
@format.nature pagi	9:-7
@format.nature pakai	4:8 5:9 9:-6
@format.nature palsu	3:25 4:-9 8:-6
@format.nature panas	3:7 5:-7 9:-9
@format.nature pas	1:-5 3:14 5:-20
@format.nature pasar	8:8
@format.nature pasir	6:13
@format.nature pecah	0:7 3:6 9:-7
@format.nature pegal	5:-7
@format.nature pembesar	4:7
@format.nature pencet	2:10
@format.nature penuh	4:9 5:6
@format.nature per	4:11
@format.nature persia	0:6
@format.nature pertama	2:7 6:-7 7:10 9:-6
@format.nature ph	4:11 5:6
@format.nature plus	8:8
@format.nature poliester	4:9
@format.nature polos	4:7
@format.nature porinya	0:9
@format.nature prematur	6:-5
@format.nature pu	4:6
@format.nature pun	3:8 4:-7 6:-7 8:10
@format.nature punya	3:-6 4:16 5:7
@format.nature putih	8:5
@format.nature putus	3:6 4:6
@format.nature rambut	5:-10 6:-6
@format.nature rapat	0:8
@format.nature rata	5:6 8:6
@format.nature rawit	4:6
@format.nature rolas	3:8
@format.nature rontok	3:6
@format.nature rumah	9:10
@format.nature safir	4:16
@format.nature saja	0:24 4:23
@format.nature sak	5:-5
@format.nature sakali	5:5
@format.nature salah	3:8
@format.nature sama	0:-7 1:-10 3:15 4:-16 5:-19 9:-10
@format.nature sambil	6:-8 9:7
@format.nature sampai	0:-6
@format.nature sapi	0:-6 4:12
@format.nature sawo	6:9
@format.nature saya	4:-12 6:-7
@format.nature sd	6:13
@format.nature sebelum	6:15
@format.nature segini	9:11
@format.nature sehari	3:-6 8:7
@format.nature sejajar	3:5
@format.nature sejak	3:8
@format.nature sekarang	6:-6
@format.nature sekolah	1:5
@format.nature seminggu	3:6 5:-9
@format.nature semua	6:-7 8:8
@format.nature semut	4:-6
@format.nature sendiri	0:-7 5:9 9:6
@format.nature sensitif	5:-6 6:6
@format.nature senyum	3:5
@format.nature seperti	0:-6 4:6 5:9
@format.nature setahun	4:-7
@format.nature siapa	0:-7
@format.nature siku	4:-9
@format.nature silikon	4:6
@format.nature sni	8:8
@format.nature sok	5:-9
@format.nature sudah	1:6 3:10 4:-8 6:5 8:14
@format.nature suka	0:12 3:12
@format.nature susah	3:6
@format.nature tadi	3:-7 9:14
@format.nature tak	5:10 6:5
@format.nature tanah	5:8
@format.nature tangan	0:-6 2:8 4:-5 8:13
@format.nature tanpa	3:-10 4:21 5:-7
@format.nature tanya	0:-15
@format.nature tapi	4:7 5:-15 9:-19
@format.nature tebal	3:-5 6:17
@format.nature teh	3:6 5:-9 9:-10
@format.nature tembaga	4:-5
@format.nature tenang	5:7
@format.nature terus	0:11 4:16 5:-9 6:-6 8:8 9:-15
@format.nature tetangga	3:-6 4:-6 5:-7 9:26
@format.nature tetap	3:-7 5:7
@format.nature tiap	3:-6 5:-14 6:-7
@format.nature tidak	5:-23 6:-10 8:15 9:-20
@format.nature tidur	1:6
@format.nature tinggal	3:-8 4:11 5:17 6:13
@format.nature tinggi	1:7 3:5 5:19
@format.nature tipis	3:-9 4:19
@format.nature tk	4:6 6:7
@format.nature toko	9:6
@format.nature tu	3:27
@format.nature tua	2:5 4:-7
@format.nature tuh	3:21 5:-26 9:-12
@format.nature tunggu	3:5
@format.nature turun	3:12 5:-8
@format.nature ukuran	3:9
@format.nature ulah	3:22
@format.nature umur	3:-11 5:-7 6:21
@format.nature untuk	3:8
@format.nature uva	3:6 5:-5
@format.nature viscose	4:6 5:5
@format.nature wajah	3:6 5:-7
@format.nature wajib	6:5
@format.nature waktu	6:7
@format.nature wangi	5:-8
@format.nature wiji	9:7
@format.nature ya	2:-9 3:21 4:-6 6:-11 8:-6
@format.nature yang	0:-9 2:-7 3:-10 5:17 8:11
@format.nature yo	5:-6
@format.problems	0:16 1:-51 2:-12 3:26 4:11 6:-12 7:-29 9:17
@format.problems #n	4:-17 5:-9 6:5 9:-8
@format.problems #n1	1:-5 9:7
@format.problems #nn	1:-5 4:17 6:-13 7:8
@format.problems ada	4:13 5:-7
@format.problems air	0:-8
@format.problems aku	8:11
@format.problems aman	6:5
@format.problems ambil	6:-7
@format.problems angin	6:7
@format.problems asap	6:8
@format.problems atau	3:-8 4:-8 5:-9 8:6
@format.problems bagasi	5:7
@format.problems bening	4:-5
@format.problems berapa	4:7
@format.problems berarti	8:-6
@format.problems beras	5:-5
@format.problems berkurang	5:10
@format.problems buat	4:-11 6:5
@format.problems bukan	4:-6 5:-6
@format.problems cuma	5:10
@format.problems dalam	0:-6 3:-10 4:20 8:10
@format.problems dan	5:7
@format.problems dari	4:-14
@format.problems dengar	5:7
@format.problems di	0:10 1:-12 4:8 6:-8
@format.problems dia	3:-17 4:15 8:6 9:-8
@format.problems dina	8:9
@format.problems eh	9:-6
@format.problems gampang	4:5
@format.problems ganti	3:8
@format.problems gitu	4:6
@format.problems habis	3:-11
@format.problems hilang	5:-6
@format.problems hitam	0:10
@format.problems ini	1:9 3:-11 5:17 8:13
@format.problems itu	3:17 5:-14 6:-13 8:-18
@format.problems jadi	0:12 3:9 4:-16 5:-43 9:-11
@format.problems jangan	3:13 5:-10
@format.problems juga	4:-10 9:6
@format.problems kalau	3:10 4:-12 5:-11
@format.problems kali	4:-10
@format.problems kan	1:14 3:-7 4:-7 8:11
@format.problems kantong	5:5
@format.problems karena	1:5
@format.problems kayu	4:-6
@format.problems ke	1:-10 3:-9
@format.problems kelihatan	5:8
@format.problems kena	6:-6 8:9
@format.problems keneh	5:9
@format.problems keringat	4:17 5:6
@format.problems kirim	2:5
@format.problems kok	0:18 5:12
@format.problems kopi	4:10 7:7
@format.problems kotak	5:-6
@format.problems kulkas	4:9
@format.problems lagi	0:12 6:24
@format.problems lain	3:7
@format.problems lampu	3:-8 6:7
@format.problems langsat	4:8 6:10
@format.problems langsung	0:8 1:7 3:-6
@format.problems lebih	4:-8
@format.problems lho	3:5
@format.problems makan	5:7
@format.problems makanya	5:-7
@format.problems manis	0:10
@format.problems masih	3:-7
@format.problems masuk	9:10
@format.problems matahari	4:-7
@format.problems melon	4:18
@format.problems mending	3:10
@format.problems mi	5:6
@format.problems minyak	6:12
@format.problems mulut	5:8
@format.problems nah	3:12
@format.problems nih	9:6
@format.problems pak	3:7
@format.problems pakai	3:9
@format.problems panas	0:13 4:11
@format.problems pas	3:-14 5:22 6:-8 8:6
@format.problems pasang	3:6
@format.problems plastik	4:-11
@format.problems pun	0:10
@format.problems punya	4:-8
@format.problems rata	3:-7 5:7 6:-10
@format.problems sabab	3:5
@format.problems sama	0:6 5:-11
@format.problems sampai	0:-10 4:-12 5:-6 8:-9 9:6
@format.problems saya	5:9 9:12
@format.problems sebab	5:-5
@format.problems sebelah	5:-6
@format.problems sebelum	3:-5 4:12 8:7
@format.problems sebulan	5:-9 8:7
@format.problems sekali	3:-7 9:12
@format.problems sekarang	5:18
@format.problems semua	3:18 5:5 6:6 8:-9
@format.problems sendiri	4:-7 5:6
@format.problems seperti	3:-13 4:-6 5:-13 8:8
@format.problems setahun	5:10 8:6
@format.problems setengah	5:5
@format.problems soalnya	5:6
@format.problems tak	0:9
@format.problems tanah	5:6
@format.problems tapi	3:16 5:-22 6:-6 8:-7
@format.problems tas	4:12
@format.problems terus	3:14 4:-5
@format.problems tidak	0:14 1:-7 3:-6 5:-7 9:-22
@format.problems tigo	4:7
@format.problems tilang	9:5
@format.problems tinggal	5:-6
@format.problems tinggi	3:-9
@format.problems tu	2:7 3:6 5:-5
@format.problems tuh	3:7 4:14 5:19
@format.problems tukar	8:7
@format.problems udara	3:8
@format.problems ujan	5:10
@format.problems untuk	3:7
@format.problems walau	5:9
@format.problems walaupun	3:-7 4:7
@format.problems wangian	4:6
@format.problems ya	1:-6 5:-10 6:5 9:7
@format.problems yang	3:-11 5:-7 8:6
@format.remedies	0:-28 3:25 6:-8 8:-17
@format.remedies #n	1:-14 3:7 4:-15 5:-36 6:18 8:-8
@format.remedies #n1	5:-19 6:-14 7:9 9:6
@format.remedies #nn	2:8 5:-9
@format.remedies #pct	4:10
@format.remedies ada	4:-9 5:-16
@format.remedies air	3:7 5:-8
@format.remedies aku	3:8 4:-8
@format.remedies ambil	6:10
@format.remedies ambo	9:7
@format.remedies apa	9:7
@format.remedies asli	4:9
@format.remedies baru	3:7 5:-17
@format.remedies batu	1:6
@format.remedies bawah	3:5
@format.remedies bebas	6:8
@format.remedies besok	8:6
@format.remedies besoknya	3:8 5:-6
@format.remedies biar	8:5
@format.remedies bikin	3:8
@format.remedies buat	6:-5
@format.remedies bukan	4:-7
@format.remedies cuma	4:-8 5:-8 7:10
@format.remedies dalam	5:7
@format.remedies dan	5:9
@format.remedies dari	0:-9 3:-10
@format.remedies di	0:6 1:8 4:-44 8:-20 9:17
@format.remedies dia	3:-10
@format.remedies dingin	0:9
@format.remedies dobel	8:5
@format.remedies dulu	0:10 1:-9 4:9
@format.remedies gel	3:7 8:5
@format.remedies gigi	4:7
@format.remedies habis	3:-5
@format.remedies halus	4:-5
@format.remedies hangat	0:8
@format.remedies hijau	2:7
@format.remedies hilang	5:7
@format.remedies hitam	5:-7
@format.remedies hujan	4:9
@format.remedies hvs	4:-6
@format.remedies ini	3:-7 4:-10 5:-6 6:7 8:-6 9:-12
@format.remedies itu	1:-6 5:6 8:-14
@format.remedies jadi	5:-38 6:7 8:26
@format.remedies jam	4:-6
@format.remedies jangan	3:12 5:-12
@format.remedies jaring	3:8
@format.remedies juga	4:-14 5:14 6:6
@format.remedies kak	0:9
@format.remedies kalau	0:5 5:-7
@format.remedies kali	5:-5 9:10
@format.remedies kamu	5:-7
@format.remedies kan	4:-12 6:6
@format.remedies kanvas	0:5
@format.remedies karena	4:-9
@format.remedies katun	4:-10
@format.remedies kecil	3:-6 6:10
@format.remedies kencang	9:10
@format.remedies kering	4:-6
@format.remedies kiri	1:13 5:10
@format.remedies kok	0:7
@format.remedies komentar	0:7
@format.remedies kue	0:5 3:6
@format.remedies kulit	4:5 6:8
@format.remedies lagi	3:-7
@format.remedies langsung	3:-8 4:23
@format.remedies lewat	6:-10
@format.remedies lihat	5:-16
@format.remedies mah	4:6 6:8
@format.remedies makanya	4:-6 5:6
@format.remedies malah	3:6
@format.remedies masih	5:11
@format.remedies mendidih	0:5
@format.remedies minyak	4:-11
@format.remedies nah	3:5
@format.remedies naik	3:-12 5:14
@format.remedies nang	3:-6
@format.remedies nanti	4:5 5:5
@format.remedies nih	1:6 5:12
@format.remedies pakai	4:-6 8:-5
@format.remedies panas	2:7 4:-6 9:-13
@format.remedies plastik	0:8
@format.remedies polos	0:12
@format.remedies pun	3:6
@format.remedies punya	4:11
@format.remedies putih	4:-7 5:29 8:-7
@format.remedies rambut	3:6 5:-6
@format.remedies rata	6:-10
@format.remedies ruang	0:5 4:11
@format.remedies saja	3:20
@format.remedies sama	0:9 1:-9 3:20 5:-21
@format.remedies sampai	0:-5 3:-6 5:-16
@format.remedies saya	9:6
@format.remedies sekali	9:11
@format.remedies sekarang	3:-10 5:12
@format.remedies setengah	5:-13
@format.remedies soda	3:8 5:-6
@format.remedies sudah	5:-25 6:6
@format.remedies tak	0:12 1:7 3:-5
@format.remedies tamu	5:8
@format.remedies tanpa	4:9 5:-10
@format.remedies tapi	3:17 5:-5 9:-7
@format.remedies tebal	3:-6 4:-12 5:-20 8:10
@format.remedies teh	9:5
@format.remedies tengok	5:6
@format.remedies terus	3:-7 4:-12 5:-8 9:10
@format.remedies tetap	3:-8 5:-9
@format.remedies tiap	3:-9
@format.remedies tidak	0:12 3:-10 4:22 5:35 6:25
@format.remedies toh	1:5
@format.remedies tu	4:6 6:-7
@format.remedies tuh	4:-15 6:-6
@format.remedies uap	4:7
@format.remedies untuk	4:-5
@format.remedies wangi	5:-6
@format.remedies wanginya	5:-7
@format.remedies ya	0:-8 1:12 3:-6 4:-6 5:-8 6:10 9:-6
@format.remedies yang	3:-7 6:-14 8:24 9:7
@format.should	0:-18 1:-51 3:149 4:-79 5:-52 6:-31 7:-9 8:-58 9:12
@format.should #n	0:10 3:10 4:-8 5:-12 6:8 8:8
@format.should #nn	3:7 5:-19
@format.should #rp	7:15
@format.should banyak	9:8
@format.should bisa	9:8
@format.should buat	4:8 5:7 6:-11 7:-9
@format.should buruan	3:6
@format.should cuma	2:7
@format.should di	0:-11 3:18 4:6 5:-22 6:-5
@format.should dibuang	5:8
@format.should dijemur	0:6
@format.should dikasih	6:7
@format.should diklik	2:-8
@format.should disimpen	2:6 3:-7
@format.should ditumpuk	5:7
@format.should ditunda	2:7
@format.should dulu	3:-6
@format.should ganti	3:8
@format.should ini	3:-5 5:12
@format.should kalian	4:5
@format.should kau	3:-9 9:5
@format.should kebalik	6:7
@format.should langsung	2:-14 3:23 5:-14 6:6
@format.should lupa	2:32 3:-16
@format.should nunggu	5:8
@format.should pakai	3:15 6:-16 9:6
@format.should pas	3:9
@format.should punya	6:13
@format.should salah	3:-10
@format.should sama	3:6
@format.should sampai	5:6
@format.should saya	9:5
@format.should tanya	0:-25 3:-21 9:-9
@format.should yang	5:-9 6:14
@format.spans	0:6 1:-16 2:-21 3:28 4:-8 5:37 6:-6 7:-33 8:42 9:-11
@format.spans #n	0:-11 2:9 3:18 4:-17 5:-9
@format.spans #n1	5:12
@format.spans #nn	0:6 6:13 7:-6 8:-19 9:15
@format.spans #rp	4:8 9:7
@format.spans ada	0:-7 8:6
@format.spans aku	0:14 9:-9
@format.spans aman	5:9
@format.spans angkat	5:-10
@format.spans apa	3:-5
@format.spans asal	8:9
@format.spans baru	1:-6 3:41 4:-6 5:-36
@format.spans berapa	4:8
@format.spans biasanya	5:14
@format.spans bilas	5:-6
@format.spans bisa	3:-9 6:-10
@format.spans buat	1:9 6:15
@format.spans buka	5:6
@format.spans bukan	5:-7
@format.spans cukup	4:-7
@format.spans cuma	5:9 9:10
@format.spans dari	8:7
@format.spans depan	1:-8 3:-19 5:-14 8:-6
@format.spans depannya	3:11
@format.spans di	0:-18 6:-12 9:-8
@format.spans dia	3:9 5:21
@format.spans dulu	8:11
@format.spans eh	3:7
@format.spans garis	5:11
@format.spans habis	3:22 5:-15
@format.spans hasilnya	4:-6
@format.spans ibu	6:14
@format.spans ini	0:-21 1:-17 2:5 3:-20 5:-20 6:-46 7:37 9:17
@format.spans itu	3:23 4:-13 7:-6
@format.spans jadi	3:-27 4:20 5:9 6:-8 8:-20
@format.spans jangan	6:13
@format.spans juga	3:8 5:9
@format.spans kak	0:5
@format.spans kalau	3:-13 4:36 5:14 8:18
@format.spans kami	0:7 8:7
@format.spans ke	0:-6 3:-21 6:37 8:-8
@format.spans kelar	5:11
@format.spans kemarin	3:8 7:5
@format.spans kempes	4:-11
@format.spans kemudian	3:32 5:-12 9:-12
@format.spans lagi	0:5
@format.spans lah	1:6 4:-8
@format.spans lalu	0:6 6:-16 7:-8 8:-11 9:-18
@format.spans lancar	3:9
@format.spans lho	5:12
@format.spans lihat	5:-16
@format.spans lipat	8:7
@format.spans masih	3:-17 5:27 8:10
@format.spans masuk	4:7
@format.spans minggu	7:7
@format.spans nah	1:5 4:-5
@format.spans nanti	3:7
@format.spans ngelupas	8:6
@format.spans nyala	5:7
@format.spans pakai	3:-18 4:-6 5:24
@format.spans pas	1:11 3:-10
@format.spans penuh	4:10 5:10
@format.spans pertama	3:12 8:8
@format.spans rampung	5:14
@format.spans raya	9:14
@format.spans retak	1:7
@format.spans rolas	3:8
@format.spans saja	1:5 5:25 6:13
@format.spans sampai	0:10 3:-10 6:23 8:8
@format.spans saya	4:6
@format.spans sebelum	4:-6 6:6
@format.spans segini	9:16
@format.spans sekali	3:41 5:-31 8:-9 9:-6
@format.spans sekarang	3:18
@format.spans semalam	8:9
@format.spans seminggu	0:7
@format.spans sudah	0:-14 3:-23 5:56
@format.spans tak	0:6 3:13 4:-7 5:9
@format.spans tapi	9:16
@format.spans tetap	4:6
@format.spans tiap	3:22 5:-23
@format.spans tidak	0:-9 1:-8 3:13 4:-15 5:-17 6:24 8:-14 9:14
@format.spans tukar	8:9
@format.spans turun	3:6
@format.spans warna	6:10
@format.spans ya	0:11 3:6 4:7 6:14
@format.spans yang	5:-19 8:17
@format.spans yo	4:-5
@frequency-words	0:-20 1:-77 3:21 6:-19 7:-38 8:32 9:-59
@frequency-words #n	3:32 5:-20 8:-17 9:-12
@frequency-words #nn	3:10 4:-31 6:-7 7:26 8:-8
@frequency-words #rp	4:-13
@frequency-words ada	3:-20 4:7 8:-12
@frequency-words akhirnya	3:6
@frequency-words aku	1:12 3:-8 4:-8 9:-9
@frequency-words balik	1:10 5:12
@frequency-words bangun	6:8
@frequency-words batch	4:11 8:8
@frequency-words bawa	4:15
@frequency-words bayar	2:10 4:11 8:-9
@frequency-words belum	3:-7
@frequency-words buat	5:-7
@frequency-words bukan	3:8
@frequency-words bulan	3:11
@frequency-words cas	4:7
@frequency-words chat	2:6
@frequency-words checkout	2:8
@frequency-words cocok	5:6
@frequency-words colok	5:7
@frequency-words cukup	6:-7
@frequency-words dari	3:9 5:-17 9:7
@frequency-words di	3:15 4:-7 5:-21 6:-8 9:-7
@frequency-words dia	5:10 9:-5
@frequency-words dijemur	4:5
@frequency-words dina	6:10
@frequency-words dulu	8:7
@frequency-words gosok	5:6
@frequency-words habis	3:6 4:-7 5:12
@frequency-words hari	0:5 2:-5 3:-17 4:6 6:9 8:-17
@frequency-words hujan	3:6
@frequency-words ini	0:6 4:-10
@frequency-words itu	0:7 3:16 4:-7
@frequency-words jadi	5:-10 9:8
@frequency-words jalan	5:9
@frequency-words jam	5:-12 8:6
@frequency-words jumat	2:5
@frequency-words kak	6:6
@frequency-words kalau	4:12 5:21
@frequency-words kali	3:14
@frequency-words kan	3:-6 5:8
@frequency-words karena	3:13 4:5
@frequency-words kelihatan	5:7
@frequency-words kering	5:-6
@frequency-words kita	4:5
@frequency-words kulit	3:8
@frequency-words lagi	3:9
@frequency-words lembar	4:6 8:11
@frequency-words lewat	5:7
@frequency-words malam	2:7 3:22 6:-12 9:-11
@frequency-words minggu	4:-6
@frequency-words minta	9:5
@frequency-words naik	5:-9
@frequency-words nih	5:-6
@frequency-words nyangkut	3:-6
@frequency-words pakai	3:7 4:6 6:-6
@frequency-words paling	4:5
@frequency-words pasang	4:6 8:7
@frequency-words pedasnya	5:6
@frequency-words pelan	0:12
@frequency-words pembelian	7:7
@frequency-words pencet	4:6 5:10 6:-5
@frequency-words pilih	4:9
@frequency-words poé	5:7
@frequency-words pulang	3:5
@frequency-words sabtu	2:8
@frequency-words saja	3:8
@frequency-words salah	3:17 5:-7
@frequency-words sampai	9:-12
@frequency-words saya	3:6 5:15 8:-6
@frequency-words sebelum	4:9
@frequency-words sebulan	5:7
@frequency-words sekali	3:21 5:-24
@frequency-words sekarang	3:5
@frequency-words semalam	8:6
@frequency-words setengah	5:6
@frequency-words sore	5:-10
@frequency-words subuh	5:6
@frequency-words sudah	0:-6 4:15 5:18
@frequency-words tahun	4:-7 6:17 9:12
@frequency-words tak	4:-8
@frequency-words tanya	0:-19
@frequency-words tenang	2:7
@frequency-words tiap	0:6 5:-7
@frequency-words tidak	0:-6 1:10 9:13
@frequency-words tidur	5:-7
@frequency-words tulis	7:6
@frequency-words tulisan	3:7
@frequency-words unit	1:6
@frequency-words untuk	5:9
@frequency-words wangi	5:9
@frequency-words warnanya	4:-6
@frequency-words ya	1:-7 3:14 9:19
@frequency-words yang	0:-5 2:5 6:9
@fresh-food	3:38 4:5 5:34 6:49 8:18 9:-26
@fresh-food bareng	5:7
@fresh-food itu	3:8 5:-11
@fresh-food seperti	5:8
@fresh-food tidak	0:13 5:-10 8:7
@future-plan-words	0:-51 1:-52 2:16 3:34 4:-47 6:-24 7:-14 9:28
@future-plan-words #nn	4:9 6:-6
@future-plan-words ada	3:-9 4:-7
@future-plan-words aku	1:-13 8:-6
@future-plan-words belum	9:10
@future-plan-words bikin	5:-8
@future-plan-words buat	0:10 7:8
@future-plan-words bun	9:7
@future-plan-words datang	3:5
@future-plan-words dia	3:13
@future-plan-words esuk	9:8
@future-plan-words gang	9:7
@future-plan-words isuk	9:16
@future-plan-words kak	0:-7
@future-plan-words kalau	0:-13 3:-16 7:-10 8:-10 9:-7
@future-plan-words kalian	1:15 8:10 9:-7
@future-plan-words kamera	1:7 3:-8 5:5 8:6
@future-plan-words ke	9:23
@future-plan-words ketemu	5:11
@future-plan-words kita	9:-8
@future-plan-words kondangan	6:6
@future-plan-words kurir	8:7
@future-plan-words lagi	5:-8
@future-plan-words lihat	0:6 4:12 8:9
@future-plan-words makan	9:8
@future-plan-words mati	0:5
@future-plan-words mau	9:-6
@future-plan-words mik	1:13
@future-plan-words pagi	8:12
@future-plan-words paginya	5:9
@future-plan-words pakai	9:-5
@future-plan-words rencananya	9:-5
@future-plan-words rumah	9:14
@future-plan-words saya	1:-6 3:-9 4:-6 9:-29
@future-plan-words seperti	6:10
@future-plan-words sepertinya	9:-8
@future-plan-words tau	0:15 3:9
@future-plan-words terus	5:12
@future-plan-words tidak	3:10 6:-7
@future-plan-words ya	0:-13 3:-6 5:-11 9:15
@gather-crowd-acts	0:-9 1:13 3:12 4:-26 5:-17 7:-6 8:-12 9:26
@gather-crowd-acts di	6:-8
@gather-crowd-acts siang	6:5
@gather-crowd-acts tidak	8:8
@gather-crowd-acts tumit	5:-5
@gather-crowd-acts yang	0:-5 8:6
@gets-dirty	0:-7 1:13 4:13 5:39 6:9 9:-25
@gets-dirty di	3:-7 5:16
@gets-dirty dikit	5:9
@give-receive-acts	1:-27 2:31 3:30 4:-26 5:7 6:29 8:-13 9:-22
@give-receive-acts busa	5:8
@give-receive-acts garansi	8:-13
@give-receive-acts ini	5:15
@give-receive-acts ke	2:15
@give-receive-acts live	2:27 6:-5
@give-receive-acts tau	6:-6
@give-receive-acts tawas	3:5
@give-receive-acts ulang	6:11
@give-receive-acts wisuda	5:6
@glue-set-dry	0:18 4:15 5:7 6:8 8:8 9:-19
@glue-set-dry #n	4:7
@glue-set-dry di	1:-14 4:11
@glue-set-dry isi	4:11
@glue-set-dry jadi	3:-6
@glue-set-dry ke	3:-5
@glue-set-dry lagi	5:-9
@glue-set-dry sampai	6:6
@glue-set-dry tidak	5:6
@greet-acts	0:69 1:-14 2:8 3:-7 4:-23 5:-31 6:-50 7:-23 8:8 9:22
@greet-acts #n	0:-5 3:-6 6:-10 8:-9 9:29
@greet-acts #nn	9:8
@greet-acts ada	4:15 8:16
@greet-acts adik	0:-6
@greet-acts aku	0:9 2:7
@greet-acts bang	0:5
@greet-acts bapak	9:7
@greet-acts ben	9:7
@greet-acts bening	5:6
@greet-acts biasa	9:8
@greet-acts bisa	3:9 5:9
@greet-acts boleh	5:8 6:15
@greet-acts bunda	9:7
@greet-acts cocok	6:-6
@greet-acts cukup	3:9
@greet-acts dalu	0:7
@greet-acts dapat	0:13 4:9
@greet-acts dari	0:-7 9:6
@greet-acts datang	0:16
@greet-acts di	0:32 5:-6 9:-12
@greet-acts dibawa	8:6
@greet-acts dites	8:8
@greet-acts diuji	8:9
@greet-acts garing	3:7
@greet-acts habis	5:-7 6:-9
@greet-acts itu	9:7
@greet-acts jalan	8:7
@greet-acts jam	9:16
@greet-acts kering	5:11
@greet-acts kirim	0:5
@greet-acts komentar	0:6
@greet-acts lama	5:-6
@greet-acts langsung	2:6
@greet-acts lulus	4:11
@greet-acts malam	0:-5 5:-8 9:11
@greet-acts mampir	0:6
@greet-acts masuk	3:-6 9:8
@greet-acts mateng	5:9
@greet-acts mau	6:14
@greet-acts mbak	0:10
@greet-acts nih	9:-9
@greet-acts order	0:8
@greet-acts pada	0:7
@greet-acts pagi	9:13
@greet-acts pakai	3:6 5:-6
@greet-acts pernah	0:9 4:7
@greet-acts pilih	2:5
@greet-acts pinarak	9:7
@greet-acts punya	9:7
@greet-acts rawuh	0:20
@greet-acts saja	0:-7 6:-14
@greet-acts sama	7:7
@greet-acts sekarang	0:6
@greet-acts semua	9:5
@greet-acts seperti	5:-12 6:-6 9:9
@greet-acts setahun	3:11
@greet-acts setengah	1:7
@greet-acts share	0:8
@greet-acts siang	9:-12
@greet-acts siap	9:10
@greet-acts sih	0:-10 9:16
@greet-acts sni	4:16 8:23
@greet-acts sore	9:14
@greet-acts sumping	0:20 9:-10
@greet-acts tak	8:7
@greet-acts tau	3:11
@greet-acts teh	0:11 9:-6
@greet-acts teteh	9:12
@greet-acts tidak	0:-9 6:10 8:-8 9:10
@greet-acts to	9:8
@greet-acts uni	9:-6
@greet-acts ya	6:-9
@greet-acts yang	0:28 3:9 5:8 7:6
@grow-lengthen	3:24 4:-12 5:14 6:-9
@hair-bad-state	0:24 2:5 5:28 6:9 9:-9
@hair-bad-state #n	6:10
@hair-bad-state #nn	3:10
@hair-bad-state dalam	4:5
@hair-bad-state di	3:11 4:11 5:-11
@hair-bad-state dia	3:-7
@hair-bad-state ini	4:5 8:6
@hair-bad-state jadi	3:-7 4:20
@hair-bad-state karena	3:-12
@hair-bad-state rata	5:-8
@hair-bad-state sebulan	5:-6
@hair-bad-state seperti	3:-7 5:7
@hair-bad-state tapi	3:-6
@hair-bad-state tidak	0:-6
@hair-bad-state yang	3:-6
@hair-care-acts	0:12 1:-20 3:34 4:6 5:-28 8:-15
@hair-care-acts tidak	3:5
@hair-good-state	0:-9 3:20 4:-7 6:6 7:-8 8:-23 9:-24
@hair-good-state #n	4:6
@hair-good-state aku	0:5
@hair-good-state itu	8:10
@hair-good-state jadi	4:-14 5:7
@hair-good-state kan	5:7
@hair-good-state sampai	4:5
@hair-good-state terus	5:8
@hair-tie-acts	0:-5 2:-10 3:51 4:-33 6:-7 8:-6 9:-5
@hair-tie-acts di	6:-7
@hair-wash-comb	1:-15 3:18 4:6 5:20 6:5 8:-15 9:-17
@hair-wash-comb ini	5:7
@hair-wash-comb itu	3:-6
@hang-stand-balance	1:15 2:9 4:9 5:42 6:-20 7:-9 8:-11 9:-9
@hang-stand-balance #nn	6:-8
@hang-stand-balance dari	4:-7 5:-14 9:25
@hang-stand-balance di	3:7
@hang-stand-balance ini	8:12
@hang-stand-balance jadi	3:-6
@hang-stand-balance ke	4:-7 5:16
@hang-stand-balance lagi	5:8
@hang-stand-balance lurus	5:6
@hang-stand-balance saja	4:5
@hang-stand-balance seperti	6:-5
@hang-stand-balance terus	3:-10
@hang-stand-balance tidak	3:-6 4:9 5:22
@hard-complicated	0:-14 3:14 4:-6 5:6 6:8 7:-6 9:-11
@hard-complicated aku	9:5
@hard-complicated makan	5:7
@hear-listen-acts	0:-31 1:33 2:-6 3:-37 4:-14 5:33 8:-12 9:6
@hear-listen-acts ki	5:7
@hear-listen-acts lagu	9:5
@hear-listen-acts tidak	5:-14
@hear-listen-acts ya	1:5 5:8
@heat-comes-out-smoke	0:11 4:12 6:12 8:-15 9:11
@heat-comes-out-smoke ke	9:6
@heavy-weight	1:10 2:-5 3:29 4:13 5:-10 6:-5 8:16
@heavy-weight #n	4:15 5:-6
@heavy-weight #nn	3:-13 4:-6 5:-7
@heavy-weight badan	3:8 4:-16
@heavy-weight cuma	4:8
@heavy-weight di	3:6 4:-5
@heavy-weight itu	5:7
@heavy-weight naik	3:8
@heavy-weight sampai	6:8
@heavy-weight tidak	0:12
@heavy-weight yang	8:8
@help-acts	0:-48 1:-22 2:22 3:-16 4:-15 5:-24 6:8 7:-6 8:-21 9:52
@help-acts bagikan	2:10
@help-acts share	2:8
@help-acts ya	6:12
@hide-body-flaws	0:15 2:-6 4:-9 5:86 8:12 9:8
@hide-body-flaws di	4:8
@hide-body-flaws jadi	3:-7 4:-6
@hide-body-flaws sampai	5:10
@hide-body-flaws tidak	1:7 3:6 5:-14
@hide-cover-acts	2:-9 5:6 6:-19 8:-12
@hide-cover-acts di	3:5
@hide-cover-acts rapat	5:7
@hide-cover-acts sampai	5:8
@hide-cover-acts terus	5:8
@hold-temp	1:-10 3:26 4:25
@hold-temp #n	3:-7
@hold-temp #nn	4:8
@hold-temp berapa	0:-5 4:6
@hold-temp panas	0:8
@hold-temp sampai	4:-5
@hold-temp setahun	4:8
@honest-kind	0:-24 1:-8 2:-6 3:6 4:-22 8:-23 9:-12
@honest-kind ya	0:-5 4:-10
@hot-temp	0:6 3:34 5:8
@hot-temp banget	9:9
@hot-temp di	5:6
@hot-temp dulu	3:-6
@hot-temp saja	5:-6
@hot-temp sama	5:-10
@hot-temp sampai	4:9
@hot-temp sekali	9:7
@hot-temp seperti	4:-7 5:-5
@hot-temp yang	3:7
@household-daily-acts	1:-13 4:-25 5:12 6:14 7:-6 8:-32 9:27
@household-daily-acts #nn	9:-5
@household-daily-acts anak	5:-9
@household-daily-acts berdiri	5:-8
@household-daily-acts cuma	9:6
@household-daily-acts dari	9:-7
@household-daily-acts di	3:-15 5:-8
@household-daily-acts klik	0:7
@household-daily-acts nih	1:7
@household-daily-acts sama	6:5
@hunger-full	0:-15 1:-13 4:-10 5:-13 9:73
@hunger-full pakai	9:17
@hunger-full sampai	5:8 6:6
@hurry-invite-acts	1:13 2:83 4:-11 6:-13 7:27 9:18
@hurry-invite-acts add	2:6
@hurry-invite-acts atuh	2:8
@hurry-invite-acts bayar	8:-9
@hurry-invite-acts checkout	2:24 4:-9 6:17 7:9
@hurry-invite-acts dari	5:-6 8:6
@hurry-invite-acts di	8:-8
@hurry-invite-acts diangkut	6:5
@hurry-invite-acts dipencet	2:7
@hurry-invite-acts dipesan	2:6
@hurry-invite-acts dipesen	2:9
@hurry-invite-acts kebaca	5:5
@hurry-invite-acts kering	3:-5 5:10
@hurry-invite-acts klik	6:-8 7:10
@hurry-invite-acts langsung	2:8
@hurry-invite-acts lebih	5:5
@hurry-invite-acts masuk	0:8
@hurry-invite-acts masukin	6:11
@hurry-invite-acts nutup	5:5
@hurry-invite-acts order	2:7
@hurry-invite-acts pencet	6:-8
@hurry-invite-acts pesan	2:9
@hurry-invite-acts pilih	2:12 6:13
@hurry-invite-acts pinarak	9:7
@hurry-invite-acts saja	6:-10
@hurry-invite-acts turun	4:10
@increase-add-acts	0:-8 1:-25 3:12 4:-31 5:-7 6:8 7:33 8:-8 9:7
@increase-add-acts #n1	3:9 5:-9
@increase-add-acts #nn	3:10
@increase-add-acts angkot	6:10
@increase-add-acts bayar	7:7
@increase-add-acts gratis	4:-6
@increase-add-acts jadi	9:11
@increase-add-acts ke	0:18 6:-10
@increase-add-acts kereta	6:7
@increase-add-acts krl	6:8
@increase-add-acts lagi	5:-6 9:14
@increase-add-acts motor	3:-7 4:-13 5:6 8:-6 9:-9
@increase-add-acts pesawat	6:9
@increase-add-acts sendiri	5:6
@increase-add-acts tidak	4:6
@increase-add-acts turun	3:-9 5:6
@inform-mention-acts	1:-13 2:-11 3:37 4:-13 5:-13 6:-23 7:-9 8:-13 9:-51
@inform-mention-acts aku	3:13
@inform-mention-acts di	0:6
@inform-mention-acts ya	3:9
@install-assemble-acts	1:30 2:-8 3:33 4:19 5:35 6:18 7:10 8:-24 9:-26
@install-assemble-acts #nn	5:5
@install-assemble-acts jadi	6:-8
@install-assemble-acts lagi	9:7
@install-assemble-acts rak	5:6
@install-assemble-acts yang	0:7
@interaction.all	0:7 1:-14 2:16 3:8 4:-11 6:6 7:-30 8:-11 9:-16
@interaction.all ada	0:7
@interaction.all aku	5:-7
@interaction.all cek	4:6
@interaction.all dari	9:5
@interaction.all di	3:5 5:-8 8:-11
@interaction.all ini	3:-8 9:8
@interaction.all jangan	9:6
@interaction.all kalau	4:-5
@interaction.all kan	5:6
@interaction.all kita	9:9
@interaction.all lihat	1:-7 5:-8 9:8
@interaction.all masuk	5:10
@interaction.all orang	3:-7 6:-8
@interaction.all soalnya	6:7
@interaction.all tidak	3:-18 5:29 6:-5
@interaction.all tim	0:11 7:7
@interaction.all tipe	0:9
@interaction.all ya	8:10
@interaction.all yang	2:-5 6:60 8:7
@interaction.asking	0:127 1:-82 2:-41 3:20 4:-33 5:-40 6:-64 7:-33 8:-43 9:-41
@interaction.asking #n	4:7
@interaction.asking aku	0:-11
@interaction.asking bagaimana	9:12
@interaction.asking bedanya	0:7
@interaction.asking biar	0:6
@interaction.asking bukan	8:8
@interaction.asking bulan	0:-7 6:-8
@interaction.asking coba	0:-14 9:7
@interaction.asking di	0:19 9:-11
@interaction.asking dia	5:9
@interaction.asking hari	0:9 9:-5
@interaction.asking harus	5:22
@interaction.asking ini	0:5 4:10
@interaction.asking itu	3:-10 9:14
@interaction.asking kabar	0:35 5:-6 9:-5
@interaction.asking kirim	0:6
@interaction.asking lama	4:10
@interaction.asking mbak	0:6
@interaction.asking nih	0:9 9:-9
@interaction.asking pula	9:6
@interaction.asking pun	3:9
@interaction.asking saja	3:-18 4:14 6:-7 9:-10
@interaction.asking sekarang	0:17
@interaction.asking sih	0:-20 5:-6 9:40
@interaction.asking suaranya	0:21 6:-7
@interaction.asking sudah	9:5
@interaction.asking tidak	0:-21 5:-12 6:-16 9:6
@interaction.asking tim	0:30 7:11 9:-8
@interaction.asking ya	0:-76 1:-11 3:-10 4:-9 9:12
@interaction.asking yang	0:21 3:33 4:-20 5:-7 6:-9
@interaction.bid	0:38 1:5 2:50 4:-14 5:18 7:-12 8:-17 9:-17
@interaction.bid #n	0:-21 3:-7 4:-22 5:-19 6:-12 7:-8 8:-9
@interaction.bid #nn	4:-7 5:-7
@interaction.bid #pct	9:10
@interaction.bid add	2:6
@interaction.bid angkat	0:5
@interaction.bid atuh	2:25
@interaction.bid banget	0:6
@interaction.bid bayar	8:-7
@interaction.bid berapa	0:-6
@interaction.bid cek	3:7
@interaction.bid checkout	2:22 6:12
@interaction.bid dari	8:5
@interaction.bid di	3:-10 5:-13 8:-7
@interaction.bid diklik	2:8
@interaction.bid dipencet	2:9
@interaction.bid dipesan	2:6
@interaction.bid dipesen	2:7
@interaction.bid dipilih	2:6
@interaction.bid follow	2:10
@interaction.bid geura	2:6
@interaction.bid ibu	3:-5
@interaction.bid ini	4:7
@interaction.bid jalan	5:6
@interaction.bid kebaca	5:5
@interaction.bid kirim	5:7
@interaction.bid klik	2:5 6:-9 7:7
@interaction.bid komentar	0:17
@interaction.bid langsung	2:13
@interaction.bid lihat	0:-7 5:6
@interaction.bid masuk	0:5 4:7
@interaction.bid masukin	6:7
@interaction.bid mbak	0:5
@interaction.bid melengkung	8:8
@interaction.bid ngaku	0:7 3:6
@interaction.bid nutup	5:5
@interaction.bid order	2:7
@interaction.bid pakai	3:5 6:15
@interaction.bid pencet	5:-7 6:-6
@interaction.bid pilih	0:6 4:21 6:21 8:6
@interaction.bid pinarak	9:7
@interaction.bid punya	6:7
@interaction.bid seduh	6:7
@interaction.bid sudah	4:-6
@interaction.bid tidak	0:9 3:8 6:12
@interaction.bid tukar	2:-5 7:7 8:18
@interaction.bid tulis	0:6
@interaction.bid turun	4:10
@interaction.bid ya	1:6 5:14
@interaction.bid yang	0:10 5:-12 7:8
@interaction.deeds	0:13 1:-21 2:42 3:-25 4:-29 5:-15 6:-19 7:8 8:-14 9:-56
@interaction.deeds #n	0:16 2:-23 3:-9 4:-20 5:-8 6:-26 7:9 8:-14
@interaction.deeds #n1	0:19 2:-10 4:-14 7:6
@interaction.deeds #nn	0:-7 3:9 4:-5 6:-14 7:-7
@interaction.deeds ada	0:-5 4:15 8:16
@interaction.deeds aku	2:13 5:-12
@interaction.deeds akun	2:6
@interaction.deeds anak	6:10
@interaction.deeds anaknya	5:5
@interaction.deeds baru	3:6
@interaction.deeds ben	9:6
@interaction.deeds bening	5:6
@interaction.deeds biar	2:5
@interaction.deeds biasa	9:8
@interaction.deeds bisa	3:6 5:9
@interaction.deeds boleh	5:9 6:15
@interaction.deeds buat	2:-8
@interaction.deeds checkout	2:-6
@interaction.deeds cocok	6:-6
@interaction.deeds cukup	3:9
@interaction.deeds dapat	0:8 4:9
@interaction.deeds dari	9:-9
@interaction.deeds di	2:-6 3:-13 7:12 9:-13
@interaction.deeds dibawa	8:6
@interaction.deeds dites	8:8
@interaction.deeds diuji	8:9
@interaction.deeds dong	0:7
@interaction.deeds duku	3:9
@interaction.deeds dulu	0:7 2:53 3:-18 9:-14
@interaction.deeds es	9:10
@interaction.deeds ganti	8:-6
@interaction.deeds garansi	8:-5
@interaction.deeds garing	3:7
@interaction.deeds habis	6:-10
@interaction.deeds ini	9:-5
@interaction.deeds itu	9:-5
@interaction.deeds jadi	3:-7 4:-6
@interaction.deeds jalan	8:7
@interaction.deeds jam	9:15
@interaction.deeds jangan	3:-8
@interaction.deeds juga	2:14
@interaction.deeds kain	4:8
@interaction.deeds kan	0:7
@interaction.deeds ke	2:7 5:-7 9:-6
@interaction.deeds kering	5:9
@interaction.deeds komentar	0:7
@interaction.deeds kopi	3:-9
@interaction.deeds lagi	0:21 3:9
@interaction.deeds lah	2:6
@interaction.deeds live	9:-8
@interaction.deeds lulus	4:11
@interaction.deeds makan	9:-7
@interaction.deeds malam	9:6
@interaction.deeds mampir	0:6
@interaction.deeds masuk	5:-6
@interaction.deeds mateng	5:9
@interaction.deeds mau	6:13
@interaction.deeds mi	2:8
@interaction.deeds mulai	3:-8 6:10
@interaction.deeds nempel	5:-11
@interaction.deeds order	0:9
@interaction.deeds pada	0:11
@interaction.deeds pakai	3:11 5:-7
@interaction.deeds pencet	2:6
@interaction.deeds pernah	0:9 4:7
@interaction.deeds punya	9:7
@interaction.deeds saja	2:40 3:-16 7:-7 8:13
@interaction.deeds sama	2:6 3:-11 7:11
@interaction.deeds sampai	9:-10
@interaction.deeds saya	0:14 3:6
@interaction.deeds sebelum	2:-5
@interaction.deeds sekarang	0:-7 2:35 3:-11 8:12
@interaction.deeds selusin	3:5
@interaction.deeds seperti	5:-12 6:-6 9:9
@interaction.deeds setahun	3:11
@interaction.deeds setengah	1:7 5:8
@interaction.deeds share	0:8
@interaction.deeds siap	9:10
@interaction.deeds siapa	6:6
@interaction.deeds sni	4:16 8:23
@interaction.deeds sudah	9:6
@interaction.deeds terus	2:5
@interaction.deeds tidak	0:-10 3:9 4:-11 6:14 8:-9 9:5
@interaction.deeds toko	2:8
@interaction.deeds tuh	3:10 4:8
@interaction.deeds ulang	6:11
@interaction.deeds uni	3:-8
@interaction.deeds wisuda	5:6
@interaction.deeds ya	0:7 2:14 6:20
@interaction.deeds yang	0:-8
@interaction.one	0:73 1:-32 4:6 5:-24 6:-31 7:-9 8:-6 9:-11
@interaction.one #n	1:6 5:-9 8:17
@interaction.one #n1	0:-9
@interaction.one #nn	3:8 5:-5 6:7
@interaction.one ada	0:7 3:6 4:-7
@interaction.one aku	0:-9 5:-9 9:24
@interaction.one asal	0:6 3:-6 5:18
@interaction.one atas	6:10
@interaction.one baru	9:7
@interaction.one beda	3:6
@interaction.one beli	4:7 5:11
@interaction.one buat	0:5 5:10
@interaction.one bukan	5:6
@interaction.one checkout	2:6
@interaction.one coba	3:7
@interaction.one da	4:9
@interaction.one dapat	4:12
@interaction.one darah	5:6
@interaction.one di	5:-16
@interaction.one dulu	0:-9 3:9 6:-5
@interaction.one gitu	0:-7
@interaction.one habis	6:9
@interaction.one haji	9:-7
@interaction.one hamil	0:-6 4:-5
@interaction.one harga	0:-5
@interaction.one hari	0:-5
@interaction.one ibu	0:-10 9:14
@interaction.one ini	0:-5 1:-7 3:-10 4:-6
@interaction.one ipar	3:8
@interaction.one isi	1:10
@interaction.one itu	6:10
@interaction.one jadi	0:6 1:-9 3:-20 4:20 6:-27
@interaction.one jam	7:9
@interaction.one jangan	2:-8
@interaction.one jawab	4:9
@interaction.one jero	3:8
@interaction.one jual	8:5
@interaction.one juga	9:6
@interaction.one kalau	0:-6 4:14 5:-9 6:-7
@interaction.one kameranya	9:-6
@interaction.one kan	5:10 6:6
@interaction.one karena	5:7 6:6
@interaction.one kata	0:7
@interaction.one kemarin	9:-5
@interaction.one kembalikan	4:6
@interaction.one kirim	0:-10
@interaction.one klik	4:5
@interaction.one kok	0:-9
@interaction.one kos	9:5
@interaction.one ku	4:8
@interaction.one lagi	0:-8 9:5
@interaction.one lain	3:8
@interaction.one lihat	5:10
@interaction.one masih	5:-6
@interaction.one menyusui	6:7
@interaction.one ngarep	9:-5
@interaction.one nih	4:9
@interaction.one nomor	0:-5
@interaction.one nu	3:-5 6:14
@interaction.one ojol	6:6
@interaction.one pakai	0:-9 5:6
@interaction.one pasang	4:5
@interaction.one pasar	3:14
@interaction.one pilih	3:-8
@interaction.one pot	5:8
@interaction.one putih	4:9
@interaction.one rt	5:10
@interaction.one sama	3:-6 9:6
@interaction.one saya	0:-9 1:-5 3:10 5:14
@interaction.one semua	9:-6
@interaction.one si	9:7
@interaction.one soalnya	4:5 5:7
@interaction.one sopir	6:6
@interaction.one sri	9:5
@interaction.one sudah	4:9 5:-5
@interaction.one tadi	0:-8
@interaction.one tanya	0:-14
@interaction.one tapi	0:7 4:-9
@interaction.one tarik	5:6
@interaction.one terus	2:8 4:16
@interaction.one tiap	3:6
@interaction.one tidak	4:6 6:-7
@interaction.one tinggal	4:6 5:14
@interaction.one tolong	0:-11
@interaction.one ukuran	0:8
@interaction.one umur	7:-5
@interaction.one wiji	9:7
@interaction.one yang	0:-41 3:-6 6:43 8:-13
@interaction.personal	0:38 1:-11 2:-20 3:-41 5:21 7:-22 8:8 9:16
@interaction.personal #n	1:10 2:-51 3:-7 4:-45 5:-8 6:-16 7:-7 8:11
@interaction.personal #n1	3:7 5:-5 9:-16
@interaction.personal #nn	3:29 4:-41 5:19 6:-41 7:52
@interaction.personal #pct	4:-10 5:12 9:8
@interaction.personal #rp	0:12 3:32 5:-19 7:10
@interaction.personal abu	5:-10
@interaction.personal ac	4:-6
@interaction.personal ada	0:-22 1:35 2:6 4:-17 8:-22 9:-13
@interaction.personal air	8:-7
@interaction.personal aku	0:16 1:-12 2:15 3:10 5:-46 7:-12 8:-13 9:-7
@interaction.personal akun	2:15
@interaction.personal akunku	2:7
@interaction.personal alat	4:8
@interaction.personal aman	4:-6
@interaction.personal ambil	0:6 7:-8
@interaction.personal amis	4:8
@interaction.personal anak	3:-8 5:-15 9:-16
@interaction.personal anaknya	5:8
@interaction.personal ancur	8:6
@interaction.personal angin	9:5
@interaction.personal angkat	0:12
@interaction.personal antara	3:6
@interaction.personal apa	6:13
@interaction.personal apartemen	5:-10
@interaction.personal asal	8:10
@interaction.personal aspal	9:6
@interaction.personal asup	5:7
@interaction.personal atas	0:-14 3:20 4:-31 6:-12 7:7 8:-24 9:15
@interaction.personal awal	0:6
@interaction.personal awet	3:7
@interaction.personal aya	5:-14
@interaction.personal aye	5:-5
@interaction.personal ayuk	9:6
@interaction.personal baca	5:7 6:8
@interaction.personal badan	8:9 9:-5
@interaction.personal bakal	8:12 9:-5
@interaction.personal balik	1:-9 5:-14 9:12
@interaction.personal bana	6:7
@interaction.personal banda	0:-7
@interaction.personal bandara	4:8
@interaction.personal bandung	9:6
@interaction.personal bang	0:10 4:8
@interaction.personal banget	6:8 9:-16
@interaction.personal bangun	3:-7 5:13 9:-7
@interaction.personal banjarmasin	9:6
@interaction.personal banjir	9:-10
@interaction.personal bank	9:21
@interaction.personal banyak	5:-14 8:11
@interaction.personal baru	6:12 8:-15
@interaction.personal basah	3:10 6:-6 9:5
@interaction.personal batch	4:11 8:8
@interaction.personal batre	4:7
@interaction.personal batu	4:12
@interaction.personal bau	4:14
@interaction.personal bawa	5:-6 9:-6
@interaction.personal bawah	3:9 4:12 8:11
@interaction.personal bawahnya	5:7
@interaction.personal bayar	2:6 5:-6 6:-12 7:19 8:22
@interaction.personal beda	5:5
@interaction.personal bekal	6:5
@interaction.personal bekas	5:6
@interaction.personal bekasi	0:7
@interaction.personal belakang	0:-13 2:-9 3:-21 4:-10 5:6 6:-12 9:6
@interaction.personal belang	4:-7
@interaction.personal beli	2:-20 7:-21 8:-10
@interaction.personal belum	5:-18 9:6
@interaction.personal ben	9:6
@interaction.personal benang	1:5
@interaction.personal benar	9:-5
@interaction.personal bening	5:12
@interaction.personal bentar	0:-10
@interaction.personal bentuknya	5:7
@interaction.personal berangkat	6:6
@interaction.personal berantakan	4:6
@interaction.personal berapa	5:12
@interaction.personal berminyak	6:10
@interaction.personal besi	4:-5
@interaction.personal biang	4:10
@interaction.personal biasa	9:8
@interaction.personal biasanya	5:9 6:5
@interaction.personal bibir	5:-10
@interaction.personal bicara	3:8
@interaction.personal bikin	0:22 3:-52 4:-7
@interaction.personal bilang	3:-12 4:-12 9:-6
@interaction.personal bilas	4:14
@interaction.personal bisa	0:-19 3:12 6:10 9:14
@interaction.personal bitung	0:9 9:-5
@interaction.personal bocor	3:9
@interaction.personal bogor	4:-6
@interaction.personal bolak	5:8 6:-5
@interaction.personal boleh	4:-10 6:17 8:14 9:-6
@interaction.personal bonus	7:12
@interaction.personal bos	0:7
@interaction.personal bpom	4:7
@interaction.personal buahan	3:6
@interaction.personal buat	1:11 2:-5 3:-17 4:-27 6:-15 7:12 9:-8
@interaction.personal buka	3:8
@interaction.personal bukan	5:-13 9:-6
@interaction.personal bukittinggi	0:5
@interaction.personal buku	9:9
@interaction.personal bulan	3:5 8:-5
@interaction.personal bungkuk	3:8
@interaction.personal bungkus	4:8
@interaction.personal bunyinya	5:-6
@interaction.personal busa	8:8
@interaction.personal butuh	3:10
@interaction.personal c	4:11
@interaction.personal catatan	0:-10
@interaction.personal celana	3:8 4:-9 5:-6
@interaction.personal cepat	8:6
@interaction.personal chat	8:15
@interaction.personal checkout	2:-8 4:6
@interaction.personal cici	6:-6 8:7
@interaction.personal cimahi	3:7
@interaction.personal ciwidey	4:6
@interaction.personal clay	3:7 5:-6
@interaction.personal coba	0:20
@interaction.personal cocok	5:-6 6:-10 7:5 8:15
@interaction.personal cod	0:8 8:33
@interaction.personal copot	8:-7
@interaction.personal cukup	3:10 5:-7
@interaction.personal cuma	5:10 9:12
@interaction.personal daek	9:5
@interaction.personal dagu	3:9 5:-6
@interaction.personal dahi	3:7 4:6 5:10
@interaction.personal dalam	4:5 6:7
@interaction.personal dalamnya	4:14
@interaction.personal dan	5:5
@interaction.personal dapat	3:-5 7:-6
@interaction.personal dapur	0:-6 9:14
@interaction.personal dari	1:-6 3:-23 4:9 7:-15 8:8 9:-18
@interaction.personal datang	0:-10 8:6
@interaction.personal daun	4:5
@interaction.personal debat	8:10
@interaction.personal deh	3:-8 9:7
@interaction.personal dekat	4:-6 6:6
@interaction.personal dengan	6:7
@interaction.personal depan	0:-14 1:11 3:-21 4:6 5:-10 9:-7
@interaction.personal depannya	3:17
@interaction.personal di	0:-10 3:-34 4:-15 6:-22 8:-8 9:-14
@interaction.personal dia	0:-6 3:19 8:-11
@interaction.personal diangkat	5:-7 9:8
@interaction.personal dibilas	0:5 3:-5 4:6
@interaction.personal dibuka	3:-16 5:12
@interaction.personal dicas	4:12
@interaction.personal dicuci	8:10
@interaction.personal diem	9:10
@interaction.personal diganti	8:-7
@interaction.personal digantung	5:10
@interaction.personal digigit	4:8
@interaction.personal dijemur	4:6
@interaction.personal dijepit	5:5
@interaction.personal dijual	3:-5
@interaction.personal dikasih	9:10
@interaction.personal dikirim	8:-6
@interaction.personal diklik	0:7
@interaction.personal dikumbah	3:10 5:16
@interaction.personal dinding	3:14 9:-7
@interaction.personal dipanen	5:-5
@interaction.personal dipegang	0:7
@interaction.personal direbus	5:6
@interaction.personal direndem	3:10
@interaction.personal disetrika	9:9
@interaction.personal disisir	5:9
@interaction.personal ditarik	5:-6
@interaction.personal ditaro	9:-6
@interaction.personal dites	8:9
@interaction.personal diuji	8:10
@interaction.personal dong	0:10 2:7
@interaction.personal dorong	5:7
@interaction.personal duku	3:9
@interaction.personal dulu	0:14 2:47 3:-9 4:13 5:-5
@interaction.personal dus	5:-10 8:7
@interaction.personal empang	9:7
@interaction.personal es	9:17
@interaction.personal esuk	9:8
@interaction.personal etalase	4:20 8:8
@interaction.personal follow	0:6 2:10 6:-9
@interaction.personal foto	6:5
@interaction.personal gabung	0:13
@interaction.personal gambar	9:6
@interaction.personal gampang	3:-11 5:23
@interaction.personal gang	5:-5
@interaction.personal ganti	3:-5 6:12 8:-23
@interaction.personal gatel	3:-5 5:9 6:10
@interaction.personal ge	3:9
@interaction.personal gede	5:-8
@interaction.personal gelem	3:10 6:-6 9:6
@interaction.personal gepeng	3:6 5:-9
@interaction.personal gerak	5:-5
@interaction.personal gini	0:5
@interaction.personal gitu	0:-8 4:-8
@interaction.personal gosong	9:-6
@interaction.personal got	3:9
@interaction.personal gowa	0:12 9:-19
@interaction.personal gratis	0:11 4:7 8:8
@interaction.personal gudang	4:-14 5:-8 6:-5 9:-5
@interaction.personal gunung	3:6
@interaction.personal guru	6:6
@interaction.personal habis	5:-10
@interaction.personal halal	8:7
@interaction.personal halus	5:16
@interaction.personal hamil	0:5
@interaction.personal harga	2:10
@interaction.personal hari	0:7 3:-13 8:-23 9:9
@interaction.personal heula	0:7
@interaction.personal hidung	5:12
@interaction.personal hidup	4:9 9:6
@interaction.personal hilang	4:-8 5:-14 9:-6
@interaction.personal hitam	5:14 6:-5
@interaction.personal hotel	3:16
@interaction.personal ht	3:6
@interaction.personal ibu	0:15 4:-13 5:-15 8:10
@interaction.personal ikan	3:5
@interaction.personal ikut	3:-8 9:-8
@interaction.personal ikuti	2:8
@interaction.personal imah	5:10
@interaction.personal ini	1:-19 2:6 3:-48 5:-41 6:-37 7:50 8:-6 9:25
@interaction.personal iso	0:9 4:-13
@interaction.personal isuk	9:18
@interaction.personal isya	9:8
@interaction.personal itu	3:10 6:-20 8:-13 9:-22
@interaction.personal jadi	0:6 3:24 4:-39 5:-59 6:9 7:-7 8:-6
@interaction.personal jakarta	8:6
@interaction.personal jalan	0:10 1:-13 4:-14 5:-11 8:16
@interaction.personal jam	1:-9 3:-25 9:18
@interaction.personal jangan	2:7 8:-7
@interaction.personal jarak	5:6
@interaction.personal jari	1:5
@interaction.personal jatuh	5:-18
@interaction.personal jauh	3:-9 5:22
@interaction.personal jawa	0:-5
@interaction.personal jendela	5:-11
@interaction.personal jepang	3:5
@interaction.personal jepit	6:-7
@interaction.personal jilbab	5:6
@interaction.personal join	0:5
@interaction.personal jual	0:9 3:-9 9:-17
@interaction.personal juara	9:20
@interaction.personal juga	2:10 5:-8 9:6
@interaction.personal jumat	2:9
@interaction.personal kabel	4:10 5:-8
@interaction.personal kabur	5:6
@interaction.personal kabut	5:7
@interaction.personal kaca	5:8
@interaction.personal kafe	4:7
@interaction.personal kain	4:-5 5:-11
@interaction.personal kak	0:14 4:-8 9:-8
@interaction.personal kaki	6:10
@interaction.personal kaku	5:-10
@interaction.personal kalau	3:-41 4:-11 5:9
@interaction.personal kalian	9:9
@interaction.personal kamar	1:9 3:16 4:14 5:11 9:-10
@interaction.personal kami	0:11 8:11
@interaction.personal kamis	2:7
@interaction.personal kampung	5:-6 6:8 9:9
@interaction.personal kan	1:13 5:13
@interaction.personal kanan	6:-5
@interaction.personal kancing	5:-7
@interaction.personal kanggo	6:5
@interaction.personal kantong	3:13 4:6
@interaction.personal kantor	3:-7 5:13 9:-9
@interaction.personal kaos	9:5
@interaction.personal kapalan	4:7
@interaction.personal kapan	5:16
@interaction.personal karatan	4:11
@interaction.personal kardus	8:7
@interaction.personal karena	4:7
@interaction.personal karet	4:9 6:-10
@interaction.personal kargo	4:-5
@interaction.personal karo	3:5
@interaction.personal karpet	5:10
@interaction.personal kartu	4:-9
@interaction.personal karung	5:-7
@interaction.personal kasih	6:9
@interaction.personal katanya	9:-18
@interaction.personal katingali	4:9
@interaction.personal kau	4:-6 8:7
@interaction.personal kayu	5:6
@interaction.personal ke	3:-10 6:58 8:-17
@interaction.personal kebaca	5:7
@interaction.personal kebuka	5:-5
@interaction.personal kecil	3:5
@interaction.personal kecipratan	6:6
@interaction.personal kecium	4:7
@interaction.personal keempat	5:7
@interaction.personal kehujanan	6:5
@interaction.personal kejepit	0:9
@interaction.personal kelihatan	2:8 4:-14 5:11
@interaction.personal keluar	0:-10
@interaction.personal kemarin	3:7 6:-6 9:8
@interaction.personal kempes	4:-12
@interaction.personal kemudian	3:22 5:-11 9:-7
@interaction.personal kena	4:-12 5:8 9:-9
@interaction.personal kentang	4:7
@interaction.personal kepake	4:-6
@interaction.personal kepala	3:9 4:-13 6:-7 9:16
@interaction.personal kepleset	6:7
@interaction.personal keramik	4:-12
@interaction.personal keranjang	3:6 6:7
@interaction.personal keras	2:11 3:5
@interaction.personal kerasa	9:14
@interaction.personal kerendem	4:5
@interaction.personal kering	3:22 5:-8 9:7
@interaction.personal keringetan	3:-6 4:5
@interaction.personal kerja	3:-5 9:18
@interaction.personal kertas	1:6 3:12 8:-14
@interaction.personal ketarik	4:10 5:9
@interaction.personal ketemu	9:6
@interaction.personal ketinggalan	2:17 3:-7
@interaction.personal ketok	4:6 5:9
@interaction.personal kipas	9:6
@interaction.personal kirim	0:-7 8:-6
@interaction.personal kita	0:-11 3:14 4:16 8:20 9:-7
@interaction.personal klaim	2:5
@interaction.personal ko	0:5 1:11 4:7 5:6 7:18
@interaction.personal kode	7:11
@interaction.personal kok	0:15 5:-7 9:-9
@interaction.personal kolom	0:6 2:9
@interaction.personal kolong	3:-9 5:13
@interaction.personal komentar	0:30 2:-20 5:-8 9:-21
@interaction.personal kondangan	5:7 6:15
@interaction.personal kopi	3:-12 4:-7 5:12
@interaction.personal korek	8:7
@interaction.personal kos	4:-9
@interaction.personal kosan	0:11 5:-11
@interaction.personal kotak	8:14
@interaction.personal krim	3:8
@interaction.personal kriuk	5:8
@interaction.personal ku	3:6
@interaction.personal kucing	9:6
@interaction.personal kudu	1:8 3:-22 4:13 5:23
@interaction.personal kukirim	4:5
@interaction.personal kuku	8:11
@interaction.personal kuliah	9:6
@interaction.personal kulit	5:-6 6:10 8:8
@interaction.personal kulkas	8:-6 9:8
@interaction.personal kulot	3:5
@interaction.personal kuning	4:10
@interaction.personal kurang	0:-7
@interaction.personal kurir	0:7 8:21
@interaction.personal lab	3:-5 4:-5 8:25
@interaction.personal label	5:-8 8:12
@interaction.personal lagi	2:6 3:6 4:-8 5:8 8:-7
@interaction.personal lah	3:-6 5:-14
@interaction.personal lahir	6:15 9:5
@interaction.personal lahiran	0:6 9:-7
@interaction.personal lain	3:7 4:-5
@interaction.personal laku	3:10
@interaction.personal lalu	0:5 6:-16 7:-8 8:-10 9:-14
@interaction.personal lama	5:-12
@interaction.personal lampu	4:6 5:16 8:7
@interaction.personal langsung	3:-16 4:6 8:6
@interaction.personal lantai	1:6 5:7
@interaction.personal lapangan	4:9 8:7
@interaction.personal latihan	0:7
@interaction.personal layar	2:10 5:-8 9:-7
@interaction.personal layu	6:8
@interaction.personal lebaran	5:-6 9:-8
@interaction.personal lebih	5:7
@interaction.personal lecek	5:-7
@interaction.personal lecet	3:-6 5:7
@interaction.personal leher	1:-6
@interaction.personal lembap	4:-5 5:-7
@interaction.personal lembar	4:6 8:16
@interaction.personal lembek	5:8
@interaction.personal lembur	9:6
@interaction.personal lengan	1:12 5:14
@interaction.personal lengket	0:10 6:-7
@interaction.personal lepas	1:5 4:-10 5:7 7:7
@interaction.personal lepek	6:-5
@interaction.personal lewat	4:6 5:7 6:5
@interaction.personal lho	5:5
@interaction.personal lidah	3:-6 5:20
@interaction.personal lift	5:9
@interaction.personal lihat	1:-18 3:14 4:8 5:-8 8:9 9:17
@interaction.personal lilin	3:10
@interaction.personal live	2:-13 3:-12
@interaction.personal lo	0:13 3:-6 4:8
@interaction.personal lolos	4:-6 5:-7 8:6
@interaction.personal lomba	9:6
@interaction.personal longgar	0:6
@interaction.personal luar	0:-9 4:7 5:15 6:9 8:-9 9:22
@interaction.personal lulus	4:13
@interaction.personal lupa	5:-7
@interaction.personal macet	5:6
@interaction.personal maghrib	9:7
@interaction.personal magic	5:-6
@interaction.personal mah	3:9 4:-11 9:-8
@interaction.personal main	8:-6
@interaction.personal majalaya	8:8
@interaction.personal makan	0:-7 3:-32 9:38
@interaction.personal makin	3:-13 4:7 5:17
@interaction.personal malah	8:8
@interaction.personal malam	2:6 3:15 4:-8 5:8 6:-15 7:-8 8:-9
@interaction.personal mall	3:-10
@interaction.personal mampir	0:11 9:-8
@interaction.personal mana	4:-6 6:-7
@interaction.personal manggil	9:9
@interaction.personal manis	5:6
@interaction.personal manjat	4:10
@interaction.personal marah	9:18
@interaction.personal mas	0:12 5:11
@interaction.personal masih	3:-9 4:-12 5:6 8:9
@interaction.personal masuk	3:-21 6:6 9:-15
@interaction.personal masukin	2:5
@interaction.personal mata	3:5
@interaction.personal mateng	5:16
@interaction.personal mati	4:6 8:-6
@interaction.personal mau	3:7 4:-12 5:-8 6:16
@interaction.personal mba	5:6
@interaction.personal meja	0:-9 1:6 5:5
@interaction.personal melahirkan	6:10
@interaction.personal melengkung	8:7
@interaction.personal memang	9:6
@interaction.personal menyusui	0:6
@interaction.personal merah	4:-8 6:8
@interaction.personal meraung	5:9
@interaction.personal mesin	6:6
@interaction.personal metu	5:6
@interaction.personal mi	3:-10
@interaction.personal milih	5:-9
@interaction.personal minggu	0:-10 2:5 4:-9 6:-7 7:9 9:6
@interaction.personal minta	3:-6 4:5
@interaction.personal minyak	6:-10
@interaction.personal mobil	4:13 6:6
@interaction.personal motor	5:11
@interaction.personal motoran	4:7 6:15
@interaction.personal muat	0:20 5:8
@interaction.personal mudik	6:18
@interaction.personal mulai	0:-7 5:8 6:19
@interaction.personal mulut	5:11
@interaction.personal muncrat	5:6
@interaction.personal musim	3:6 9:-7
@interaction.personal nah	5:13
@interaction.personal nahan	3:10 5:-5
@interaction.personal naik	0:-6 3:16 5:-10 6:16
@interaction.personal nampak	0:7
@interaction.personal nangis	5:8
@interaction.personal nangkring	0:10
@interaction.personal nanjak	0:6
@interaction.personal nanti	0:-8
@interaction.personal nasi	5:15
@interaction.personal nekuk	4:10
@interaction.personal nempel	3:-6
@interaction.personal neng	5:-6
@interaction.personal nerawang	5:6
@interaction.personal netes	4:13
@interaction.personal newborn	6:6
@interaction.personal ngambang	3:-5
@interaction.personal nganggo	0:6 5:-7
@interaction.personal ngecap	5:5
@interaction.personal ngerjain	9:7
@interaction.personal ngerti	3:-9 5:-5 9:-11
@interaction.personal ngitung	8:8
@interaction.personal ni	0:-5 3:-8 7:20 8:6 9:10
@interaction.personal nian	4:6
@interaction.personal nih	0:13 1:-8 5:-16
@interaction.personal nikah	2:5
@interaction.personal nilai	9:6
@interaction.personal ninggalin	5:12
@interaction.personal nomor	0:21 4:-26 6:-7 8:-6
@interaction.personal nongol	0:16 3:-6 9:-6
@interaction.personal nonton	0:5
@interaction.personal normal	3:11
@interaction.personal nota	8:7
@interaction.personal nya	4:6
@interaction.personal nyala	4:7
@interaction.personal nyari	5:9
@interaction.personal nyisa	5:10
@interaction.personal nyusui	5:10
@interaction.personal obeng	5:11
@interaction.personal oke	6:6
@interaction.personal om	8:6
@interaction.personal ongkir	5:6
@interaction.personal onok	4:10 6:13 9:5
@interaction.personal operasi	5:8
@interaction.personal orang	4:-8 9:7
@interaction.personal order	0:8
@interaction.personal pabrik	4:9 8:-8
@interaction.personal pada	9:-9
@interaction.personal pagi	2:-8 3:-20 5:-10 7:-6
@interaction.personal paginya	5:6
@interaction.personal paha	5:12
@interaction.personal pak	0:10 4:13 8:-8
@interaction.personal pakai	1:-17 3:-12 4:24 8:24
@interaction.personal pakainya	6:13
@interaction.personal paku	3:-5 4:7
@interaction.personal palsu	0:9
@interaction.personal panas	0:26 4:5 9:-7
@interaction.personal panen	5:5 9:12
@interaction.personal pantai	3:5 5:-13
@interaction.personal pantat	4:6
@interaction.personal parfum	4:-9
@interaction.personal pas	2:7 4:-8 5:-24 9:-9
@interaction.personal pasar	0:-10 3:-22 6:-5 7:-6
@interaction.personal pasaran	5:11
@interaction.personal patah	7:6
@interaction.personal pegal	4:16 6:-6
@interaction.personal pekanbaru	8:5
@interaction.personal pemakaian	5:6
@interaction.personal pembelian	7:7
@interaction.personal pencet	0:-7
@interaction.personal pendek	6:-5
@interaction.personal pengawet	4:9
@interaction.personal penggaris	3:10
@interaction.personal peniti	5:-5
@interaction.personal penuh	5:8
@interaction.personal penyok	4:-6 5:-5 8:13
@interaction.personal perih	4:6
@interaction.personal perlu	3:-14 5:19 8:-9 9:-7
@interaction.personal pernah	8:-7 9:-6
@interaction.personal persib	9:6
@interaction.personal pertama	2:5 5:-6 7:8
@interaction.personal pewangi	5:-7
@interaction.personal pilih	2:-7 4:6 7:5
@interaction.personal pindah	5:6
@interaction.personal pinggang	4:-7
@interaction.personal pinggir	0:-9 5:12
@interaction.personal pintu	0:10 3:6
@interaction.personal pipa	5:-6
@interaction.personal pipis	3:6
@interaction.personal plaju	3:10
@interaction.personal plastik	8:8
@interaction.personal pojok	2:11 7:14
@interaction.personal pom	9:7
@interaction.personal potong	9:15
@interaction.personal potongan	7:8
@interaction.personal pulang	0:-9 5:-13 6:-12 9:19
@interaction.personal pun	5:12
@interaction.personal punya	3:-6 5:-22
@interaction.personal push	0:8
@interaction.personal pusing	4:-8 6:11
@interaction.personal putih	1:8 4:8
@interaction.personal putus	9:7
@interaction.personal rak	0:-10 4:-13 5:-11 8:-7
@interaction.personal rame	9:-13
@interaction.personal rantau	9:7
@interaction.personal raya	9:14
@interaction.personal ready	0:7
@interaction.personal rebahan	9:5
@interaction.personal rembes	4:-5
@interaction.personal renang	5:7
@interaction.personal restoran	6:5
@interaction.personal retak	3:6 4:7
@interaction.personal retinol	3:9
@interaction.personal ribet	0:6
@interaction.personal ring	5:-5
@interaction.personal robek	3:-5
@interaction.personal rok	5:6 6:-5
@interaction.personal rontok	5:-8
@interaction.personal rumah	0:27 3:-6 4:-10 5:24 9:-12
@interaction.personal s	6:6
@interaction.personal sabtu	2:8
@interaction.personal sabun	5:-13
@interaction.personal saja	0:8 4:-6 9:7
@interaction.personal sajadah	5:5
@interaction.personal sakdurunge	4:9
@interaction.personal sakit	3:7 6:5
@interaction.personal salah	0:5 3:25 9:-9
@interaction.personal sama	0:-9 4:-8 5:6 6:-8 7:5 9:8
@interaction.personal sambil	5:6
@interaction.personal sampai	0:9 4:-12 5:-6 6:19 7:-13 8:10
@interaction.personal samping	0:-8 3:-6 5:7
@interaction.personal sampingnya	3:-5
@interaction.personal sampo	4:11
@interaction.personal sana	0:41 9:-20
@interaction.personal sapuluh	4:9
@interaction.personal sarapan	9:6
@interaction.personal sarung	6:-5 9:6
@interaction.personal sawah	5:-11 9:6
@interaction.personal saya	0:-18 1:-11 3:-18 4:-13
@interaction.personal sebelah	5:10 9:8
@interaction.personal sebelum	6:10 8:-5
@interaction.personal seduh	6:7
@interaction.personal sehat	3:8
@interaction.personal sekali	3:-8 4:-12 8:-16 9:10
@interaction.personal sekarang	1:12 2:7 3:-21 5:16 6:20 8:7
@interaction.personal sembuh	5:-9
@interaction.personal seminggu	5:-14
@interaction.personal sempat	9:-7
@interaction.personal sempet	5:-11 6:9 9:-10
@interaction.personal semua	3:7 9:-12
@interaction.personal sendok	4:5
@interaction.personal sensitif	5:-5
@interaction.personal sepatu	3:-8 6:-8 9:9
@interaction.personal seperti	5:20 6:-7 7:-7 8:11
@interaction.personal seri	9:13
@interaction.personal setahun	3:15
@interaction.personal setengah	1:5 5:10
@interaction.personal setrika	3:-9
@interaction.personal share	0:8
@interaction.personal sholat	3:6
@interaction.personal siang	2:-11 5:-13
@interaction.personal siap	9:10
@interaction.personal siapa	0:-18 9:8
@interaction.personal siaran	0:-6
@interaction.personal sih	4:-7 5:-12 6:-14
@interaction.personal sikatnya	7:6
@interaction.personal sinetron	3:-7
@interaction.personal sini	0:22 1:-11 2:-13 3:-6 5:5 9:10
@interaction.personal sintetis	3:8
@interaction.personal sisi	4:-9 6:6
@interaction.personal situ	2:5 3:53 4:-6 5:-16 8:-14 9:-19
@interaction.personal smoothing	3:6
@interaction.personal sni	4:18 8:25
@interaction.personal soalnya	3:-8 5:9
@interaction.personal sok	2:17
@interaction.personal sore	1:5 5:-19 9:24
@interaction.personal subuh	0:-5 3:-15 5:8
@interaction.personal sudah	0:-10 1:6 3:-18 5:40 6:9 9:-19
@interaction.personal suhu	3:5
@interaction.personal suka	0:20 5:-21
@interaction.personal sunscreen	3:8
@interaction.personal surabaya	4:-6 5:-6 8:-7
@interaction.personal tabrakan	3:7
@interaction.personal tadi	0:-24 2:-11 3:-14 4:-7 9:-9
@interaction.personal tahu	3:-7
@interaction.personal tahun	4:-11 5:-7 6:15 8:-6 9:17
@interaction.personal tak	1:-8 2:6 3:14 5:-13 8:10
@interaction.personal takut	4:10 5:12
@interaction.personal tambang	6:8
@interaction.personal tang	1:8
@interaction.personal tangan	0:7 4:-13
@interaction.personal tanjung	0:7
@interaction.personal tanpa	8:6
@interaction.personal tanya	0:-25 6:-8
@interaction.personal tas	0:5 4:-7 5:13
@interaction.personal tau	1:-10 3:10 5:-19 6:-15 9:-22
@interaction.personal tebal	4:-8
@interaction.personal teflon	4:5
@interaction.personal tegak	4:8 5:5
@interaction.personal teh	3:-6 5:-8 6:6
@interaction.personal telapak	5:-8
@interaction.personal teman	9:23
@interaction.personal tembok	4:-6
@interaction.personal tembus	3:6 5:-13
@interaction.personal tempat	0:6 4:7 6:-16 7:-6 8:23 9:-16
@interaction.personal tengah	1:-6 3:19
@interaction.personal tenggorokan	5:19
@interaction.personal tentu	3:17 5:-6 9:-6
@interaction.personal tepi	5:6
@interaction.personal terasa	4:9
@interaction.personal tercium	5:6
@interaction.personal termasuk	4:9
@interaction.personal terus	1:9 3:7 6:-5
@interaction.personal tiap	3:-13 5:13 6:-8 7:6 9:-9
@interaction.personal tidak	0:11 2:-8 3:25 4:-6 5:-6 6:-13 8:-38 9:14
@interaction.personal tidur	3:12 5:-29 9:13
@interaction.personal tikungan	5:5
@interaction.personal tim	9:6
@interaction.personal timbangan	1:5 4:15
@interaction.personal tinggal	4:-12
@interaction.personal tinggi	3:10 6:-6
@interaction.personal tinta	5:14
@interaction.personal tipis	0:5 4:-7 5:-9
@interaction.personal tisu	5:14
@interaction.personal titik	3:7 5:-6
@interaction.personal toko	0:-7 7:6
@interaction.personal tolong	2:5
@interaction.personal tomat	4:5 5:7
@interaction.personal tomohon	0:15 9:-11
@interaction.personal treadmill	1:8
@interaction.personal tua	5:10
@interaction.personal tual	0:6
@interaction.personal tuh	0:7 1:-8 4:5 5:-36 8:-6
@interaction.personal tukar	5:-7 8:11
@interaction.personal tulang	5:-9
@interaction.personal tulis	3:12
@interaction.personal tunas	5:6
@interaction.personal turun	3:21 4:-6 5:-7 8:-13
@interaction.personal turunan	5:11
@interaction.personal uang	3:6 8:16
@interaction.personal ubin	1:6 5:14
@interaction.personal ujan	3:5
@interaction.personal ujung	4:-10 9:-7
@interaction.personal ujungnya	6:11
@interaction.personal ulang	4:6
@interaction.personal umum	9:11
@interaction.personal umur	5:-8 6:8
@interaction.personal uni	0:7
@interaction.personal unit	1:6
@interaction.personal untuk	4:9
@interaction.personal usah	5:10 9:-9
@interaction.personal voucher	7:18
@interaction.personal wangi	5:-11
@interaction.personal warna	4:-6
@interaction.personal warung	3:-5
@interaction.personal watt	4:8
@interaction.personal wisuda	5:-7
@interaction.personal wudhu	5:6
@interaction.personal ya	0:38 1:-13 2:19 3:24 4:14 5:-16 6:13 8:-10
@interaction.personal yang	0:45 5:-16 6:-10 8:-18 9:-20
@interaction.verdict	1:7 2:-25 3:-20 4:-9 5:19 6:-16 7:-68 8:-39
@interaction.verdict #n	0:-21 2:-16 3:-6 4:42 5:14 7:-14
@interaction.verdict #n1	0:-11 1:8 2:8 3:-10 5:10 6:6 7:-10 8:8 9:-15
@interaction.verdict #nn	0:16 1:14 2:13 3:-25 4:23 5:-10 7:42
@interaction.verdict #pct	3:14 4:16
@interaction.verdict #rp	2:-7 3:-6 4:-18 5:-22 7:32 8:-27
@interaction.verdict abu	4:-9 5:-13
@interaction.verdict ac	4:-7 9:7
@interaction.verdict ada	1:27 2:11 3:17 4:-36 6:-33 9:22
@interaction.verdict add	2:6
@interaction.verdict adem	9:7
@interaction.verdict aduh	0:-5
@interaction.verdict air	0:13 4:-16 5:-7 6:10 9:-9
@interaction.verdict airnya	5:-17
@interaction.verdict aku	0:16 1:9 2:7 3:-6 4:-28 5:-6 6:7
@interaction.verdict alkoholnya	5:-5
@interaction.verdict allah	9:16
@interaction.verdict aluminium	4:-5
@interaction.verdict aman	4:-6 5:-8 6:17
@interaction.verdict ambil	0:19 2:13 4:6 6:-6 7:7 8:-6
@interaction.verdict amis	4:9
@interaction.verdict ampun	9:13
@interaction.verdict anak	3:-13
@interaction.verdict ancur	8:6
@interaction.verdict angin	6:9
@interaction.verdict angkanya	4:-9 5:-9 8:8
@interaction.verdict apa	0:-30 4:-10 7:-5
@interaction.verdict aplikasi	8:-6
@interaction.verdict aroma	4:9
@interaction.verdict artinya	3:16
@interaction.verdict asal	4:-5
@interaction.verdict asam	9:6
@interaction.verdict asli	0:6 8:22
@interaction.verdict asup	5:14
@interaction.verdict asuransi	8:9
@interaction.verdict atas	2:10 3:15 4:-5 5:8 9:-7
@interaction.verdict atuh	0:12
@interaction.verdict aturan	6:-5
@interaction.verdict awal	0:6
@interaction.verdict awas	3:6
@interaction.verdict awet	3:7 5:7
@interaction.verdict aya	3:5 5:-16
@interaction.verdict aye	5:-6
@interaction.verdict ayo	2:6
@interaction.verdict ayuk	9:6
@interaction.verdict badan	5:10
@interaction.verdict bagaimana	3:-6 9:15
@interaction.verdict bagasi	5:7
@interaction.verdict bagus	0:-12 3:16 5:-14 6:-9 9:-8
@interaction.verdict bahan	0:10
@interaction.verdict bahannya	4:6 5:-8 6:-8
@interaction.verdict baja	4:6 8:9
@interaction.verdict baju	5:18
@interaction.verdict bakal	6:-5 8:12 9:-5
@interaction.verdict balik	5:-6 8:18
@interaction.verdict balikin	8:6
@interaction.verdict ban	4:7
@interaction.verdict banda	0:-7
@interaction.verdict bandung	9:7
@interaction.verdict bang	0:10 5:-6
@interaction.verdict banget	5:-8 6:8
@interaction.verdict bangun	1:6 5:6 6:-6
@interaction.verdict bantalan	4:-6
@interaction.verdict banyak	4:-8 5:-25 8:7
@interaction.verdict bapak	3:-5 5:7
@interaction.verdict bapaknya	6:8
@interaction.verdict barang	0:-5 8:-14
@interaction.verdict bareng	3:5
@interaction.verdict baru	6:8
@interaction.verdict basah	6:-11 9:6
@interaction.verdict batre	4:10
@interaction.verdict batu	3:7 5:-8
@interaction.verdict bau	8:-7
@interaction.verdict baut	5:11
@interaction.verdict bayar	2:-7 5:-6 8:11
@interaction.verdict beda	3:12 4:-10 8:-17
@interaction.verdict bedanya	3:7 4:-9
@interaction.verdict begini	3:9 5:-8
@interaction.verdict begitu	4:-5
@interaction.verdict begitulah	9:10
@interaction.verdict bekas	3:-12 4:-14 5:7
@interaction.verdict belajar	9:9
@interaction.verdict belakang	1:10
@interaction.verdict belang	4:-12 5:6
@interaction.verdict beli	2:-20 3:8
@interaction.verdict beliau	5:14
@interaction.verdict belum	0:16 5:-15
@interaction.verdict ben	9:7
@interaction.verdict benang	1:11 4:-6 5:-19
@interaction.verdict benar	3:6
@interaction.verdict bening	1:5 5:9
@interaction.verdict bentar	0:-6
@interaction.verdict berair	3:-7
@interaction.verdict berani	3:6
@interaction.verdict berantakan	4:6
@interaction.verdict berarti	5:6
@interaction.verdict berkurang	5:9
@interaction.verdict berlaku	8:-6
@interaction.verdict besi	8:13
@interaction.verdict best	9:-5
@interaction.verdict betah	5:-5
@interaction.verdict betis	5:8
@interaction.verdict biar	2:20 3:-9 5:24
@interaction.verdict biasanya	3:-10 4:19 5:10
@interaction.verdict bicara	3:10
@interaction.verdict bikin	3:-18 4:9 5:17 9:-7
@interaction.verdict bilang	3:-6 9:-8
@interaction.verdict bingung	5:9
@interaction.verdict biru	3:10
@interaction.verdict bisa	0:-6 1:-6 2:-6 4:10 5:14 6:8 7:-7 8:-8
@interaction.verdict bitung	0:10
@interaction.verdict bocor	5:-10
@interaction.verdict bogor	4:-7
@interaction.verdict bolak	5:5
@interaction.verdict boleh	0:20 3:8 5:-9 6:22
@interaction.verdict bolong	4:5
@interaction.verdict bonus	7:16
@interaction.verdict box	4:10 8:6
@interaction.verdict bpom	4:11
@interaction.verdict bro	6:6
@interaction.verdict buang	3:8
@interaction.verdict buat	1:-10 2:-10 3:-11 4:-34 5:-6 6:-40 7:-15 9:6
@interaction.verdict buatan	4:8
@interaction.verdict buka	6:-7
@interaction.verdict bukan	3:-11 4:8 5:-27 6:-18
@interaction.verdict bukittinggi	0:6
@interaction.verdict buktinya	3:5
@interaction.verdict buku	0:-6 2:6 9:7
@interaction.verdict bun	0:-8 2:-8 6:6 8:5
@interaction.verdict bunda	4:7
@interaction.verdict bunyi	4:-14
@interaction.verdict bunyinya	5:-15
@interaction.verdict busa	5:11 8:10
@interaction.verdict busanya	0:7 4:-8
@interaction.verdict butuh	3:16
@interaction.verdict cabai	4:7
@interaction.verdict cabe	4:11
@interaction.verdict cahaya	3:7 5:-9
@interaction.verdict cair	3:6
@interaction.verdict cak	0:9
@interaction.verdict cap	8:12
@interaction.verdict capek	3:10
@interaction.verdict cara	3:13 4:-5
@interaction.verdict celana	3:6 4:-11
@interaction.verdict cepat	4:-7 7:5
@interaction.verdict checkout	0:5 3:-7 7:-6
@interaction.verdict clay	3:10 5:-12
@interaction.verdict coba	0:13 3:10
@interaction.verdict cocok	4:-9 5:-37 6:-9 8:16
@interaction.verdict cod	0:5 8:38
@interaction.verdict cuci	4:-5
@interaction.verdict cuma	2:9 4:9 5:11 6:12 7:-10
@interaction.verdict da	0:12
@interaction.verdict daek	9:5
@interaction.verdict dalam	4:-9
@interaction.verdict dapat	7:-5 9:-6
@interaction.verdict dapur	3:-6 9:12
@interaction.verdict dari	0:-7 1:7 2:-6 3:-6 4:5 7:-9 8:-8
@interaction.verdict datang	0:-10 5:-9 8:6
@interaction.verdict daun	4:7
@interaction.verdict debat	8:10
@interaction.verdict dek	0:14
@interaction.verdict dekat	4:-5 5:-7 9:-6
@interaction.verdict dengan	8:9
@interaction.verdict dengar	5:5 9:15
@interaction.verdict depan	5:7 8:7
@interaction.verdict di	0:50 1:26 2:-16 3:11 4:7 6:-18 8:8 9:-7
@interaction.verdict dia	3:-17 6:7 8:-13
@interaction.verdict diangkat	9:10
@interaction.verdict dibuang	5:5
@interaction.verdict dibuka	3:-5
@interaction.verdict dicas	4:9
@interaction.verdict dicuci	0:-7 4:-8
@interaction.verdict diem	5:5
@interaction.verdict diganti	0:11
@interaction.verdict digigit	3:-8
@interaction.verdict dijahit	8:7
@interaction.verdict dijemur	0:6 3:8 5:-9
@interaction.verdict dijual	3:-7 5:-7 9:-6
@interaction.verdict dikasih	3:-7 4:5 9:14
@interaction.verdict dikerjain	4:6
@interaction.verdict dikumbah	3:10 5:8
@interaction.verdict dilepas	5:8
@interaction.verdict dipegang	0:6
@interaction.verdict direbus	5:8
@interaction.verdict disedot	4:8
@interaction.verdict disetrika	9:9
@interaction.verdict disimpen	2:6 3:-5
@interaction.verdict disuruh	9:8
@interaction.verdict ditekan	8:6
@interaction.verdict dites	8:10
@interaction.verdict ditunda	2:7
@interaction.verdict diuji	8:12
@interaction.verdict dompet	5:9
@interaction.verdict dong	0:26
@interaction.verdict dress	3:9
@interaction.verdict duduk	0:7 6:12
@interaction.verdict dulu	3:-7 4:6 8:-7
@interaction.verdict duo	7:9
@interaction.verdict dus	4:-16 8:10
@interaction.verdict edt	4:-8
@interaction.verdict ekstrak	4:5 5:9
@interaction.verdict emang	0:13 4:-10 5:-12
@interaction.verdict empuk	3:6 5:-8
@interaction.verdict enak	4:-8
@interaction.verdict enteng	4:12 5:14
@interaction.verdict es	3:-8 4:10
@interaction.verdict follow	2:12
@interaction.verdict for	6:8
@interaction.verdict full	3:11
@interaction.verdict gagangnya	4:-7
@interaction.verdict galo	6:6
@interaction.verdict gambar	4:-9
@interaction.verdict gambarnya	5:6
@interaction.verdict gampang	1:8 3:-7 4:-7 5:32 8:-8
@interaction.verdict ganti	4:13 8:-12
@interaction.verdict garam	4:8
@interaction.verdict garansi	4:-12 8:-12
@interaction.verdict garing	8:17
@interaction.verdict garis	5:8
@interaction.verdict gasan	0:8
@interaction.verdict gatel	5:8
@interaction.verdict gawe	5:-8
@interaction.verdict gede	3:9
@interaction.verdict gelap	3:6 5:-12
@interaction.verdict gelas	5:11
@interaction.verdict gelem	3:10
@interaction.verdict gepeng	3:6 5:-9
@interaction.verdict gini	3:17 5:-8
@interaction.verdict gitu	0:-9 4:-11 5:-9
@interaction.verdict goresan	4:6
@interaction.verdict gowa	0:11 9:-9
@interaction.verdict gratis	5:6 7:10
@interaction.verdict gudang	0:12 4:-5
@interaction.verdict gurih	5:15
@interaction.verdict guru	6:5
@interaction.verdict guys	1:-14 5:-17
@interaction.verdict habis	4:6 6:-17
@interaction.verdict halal	4:11 8:16
@interaction.verdict halus	0:5 5:13
@interaction.verdict hangat	5:6
@interaction.verdict harga	2:6 9:-6
@interaction.verdict hari	8:-6
@interaction.verdict harus	3:-10 5:-11
@interaction.verdict hasil	4:8 8:5
@interaction.verdict hasilnya	3:-6 5:15
@interaction.verdict hidup	9:8
@interaction.verdict hijau	3:17 6:-7
@interaction.verdict hitam	0:14 4:11 6:-6 8:-7
@interaction.verdict hmm	1:8 5:7
@interaction.verdict hp	4:14
@interaction.verdict ibu	0:18 1:8 2:8 3:8 4:7 6:-11 9:-15
@interaction.verdict ikan	9:13
@interaction.verdict ikut	5:8 9:-7
@interaction.verdict ikuti	2:13
@interaction.verdict ingat	3:-12 9:22
@interaction.verdict ini	0:24 3:-25 6:30 7:-8 8:-20 9:-26
@interaction.verdict isi	5:13
@interaction.verdict isinya	6:-11
@interaction.verdict iso	0:6 4:-10 5:27 8:-6
@interaction.verdict isok	4:-5
@interaction.verdict itu	0:-10 1:-11 5:-21 6:-11 8:-11 9:18
@interaction.verdict iya	0:10
@interaction.verdict izin	4:16 8:17
@interaction.verdict jadi	2:-11 5:-19 7:-21
@interaction.verdict jakarta	8:6
@interaction.verdict jam	1:-6 2:7 3:-11 4:-14 5:-16 6:-13 7:13 9:13
@interaction.verdict jamaah	3:7
@interaction.verdict jamur	4:5
@interaction.verdict jangan	0:-5 2:23 5:-18 9:-26
@interaction.verdict jari	5:6 6:8
@interaction.verdict jaring	4:-6
@interaction.verdict jarinya	5:6
@interaction.verdict jatuh	1:9 3:-7
@interaction.verdict jauh	3:-9 5:23
@interaction.verdict jawa	4:-6
@interaction.verdict jawab	0:-5
@interaction.verdict jelas	8:7
@interaction.verdict jendela	5:-16
@interaction.verdict jepit	6:-7
@interaction.verdict jeung	8:6
@interaction.verdict ji	0:6
@interaction.verdict jilbab	5:6
@interaction.verdict jual	0:9 3:-8 9:-9
@interaction.verdict juara	9:10
@interaction.verdict juga	2:-16 3:8 4:14 5:-7 6:10 7:-14 8:33
@interaction.verdict jujur	4:-7
@interaction.verdict kabel	5:-12
@interaction.verdict kaca	8:5
@interaction.verdict kak	0:44 1:12 2:8 3:-8 4:15 5:30 6:8 8:19 9:-9
@interaction.verdict kaki	4:-6 6:8
@interaction.verdict kaku	5:-15
@interaction.verdict kalau	1:9 3:-26 5:-7 6:8 8:-7
@interaction.verdict kalian	4:10 6:22
@interaction.verdict kalu	0:12 4:8
@interaction.verdict kamar	3:-6 6:-5
@interaction.verdict kamera	9:13
@interaction.verdict kami	4:5
@interaction.verdict kamu	4:9 5:12
@interaction.verdict kan	1:-7 4:15
@interaction.verdict kang	4:8
@interaction.verdict kanggo	4:8
@interaction.verdict kantong	5:16
@interaction.verdict kaos	0:9 3:5
@interaction.verdict kapalan	4:5
@interaction.verdict kapas	5:12
@interaction.verdict karatan	4:10
@interaction.verdict kardus	8:13
@interaction.verdict karena	0:23 1:10 5:-26 6:-9 8:5
@interaction.verdict karet	4:-6 6:-8
@interaction.verdict kargo	4:-5
@interaction.verdict karo	4:6 5:6
@interaction.verdict kartu	4:12
@interaction.verdict kasih	4:10
@interaction.verdict kasur	5:-6
@interaction.verdict katingali	4:9
@interaction.verdict katun	5:-12
@interaction.verdict kau	3:-10
@interaction.verdict kawat	4:7
@interaction.verdict kayu	3:6 4:5 5:10 6:-5
@interaction.verdict ke	0:-18 2:14 4:8 5:14
@interaction.verdict kebaca	5:18
@interaction.verdict kebalik	5:-7
@interaction.verdict kebangun	5:10
@interaction.verdict kebanting	4:8
@interaction.verdict kebuka	5:-7
@interaction.verdict kebun	4:6
@interaction.verdict kecil	3:9 5:-5
@interaction.verdict kecipratan	6:6
@interaction.verdict kecium	4:7
@interaction.verdict kejepit	0:9
@interaction.verdict kelihatan	2:7 3:-10 6:6
@interaction.verdict keluar	0:-8 5:7 8:11
@interaction.verdict kemarin	9:10
@interaction.verdict kempes	8:9
@interaction.verdict kena	5:16 6:7
@interaction.verdict kenapa	4:8 5:-9
@interaction.verdict kentang	4:7
@interaction.verdict kepake	3:-8 4:-6 5:9
@interaction.verdict kepala	3:14 4:-9
@interaction.verdict kepleset	6:7
@interaction.verdict keramas	5:7
@interaction.verdict keras	2:10 3:6
@interaction.verdict kerasa	9:14
@interaction.verdict kerendem	4:5
@interaction.verdict kering	0:-6 5:-5 9:6
@interaction.verdict kerja	1:5
@interaction.verdict kerjanya	8:8
@interaction.verdict kertas	4:-8
@interaction.verdict kerudung	0:6
@interaction.verdict kesat	5:5
@interaction.verdict ketarik	4:7 5:9
@interaction.verdict ketemu	5:-11 9:5
@interaction.verdict ketinggalan	2:16 3:-6
@interaction.verdict ketok	4:6 5:9
@interaction.verdict ketutup	5:6
@interaction.verdict khusus	0:11 6:7
@interaction.verdict ki	2:5
@interaction.verdict kinclong	3:9
@interaction.verdict kipas	4:-6 9:15
@interaction.verdict kira	3:-10
@interaction.verdict kita	5:7 8:-11
@interaction.verdict kite	9:5
@interaction.verdict kito	9:-6
@interaction.verdict klik	2:6 5:-7 7:10
@interaction.verdict ko	0:11 1:10 5:12
@interaction.verdict kode	4:6 5:-5 7:6 8:7
@interaction.verdict kok	0:24 5:-7 6:7
@interaction.verdict kolong	5:13 6:7
@interaction.verdict komentar	0:9
@interaction.verdict konveksi	4:6
@interaction.verdict kopi	4:-8 5:7
@interaction.verdict korek	8:7
@interaction.verdict kotak	4:-7 6:8 8:7
@interaction.verdict krem	4:6
@interaction.verdict krim	4:-5
@interaction.verdict krom	4:11
@interaction.verdict kuat	1:-9 5:-15 8:9
@interaction.verdict kucing	3:-8 9:24
@interaction.verdict kucingnya	8:7
@interaction.verdict kudu	1:7 3:-22 4:11 5:17
@interaction.verdict kuku	8:12
@interaction.verdict kulit	4:24 6:11
@interaction.verdict kulitnya	3:7
@interaction.verdict kulkas	4:10
@interaction.verdict kulo	4:6
@interaction.verdict kuning	3:6 5:-13
@interaction.verdict kuping	5:8
@interaction.verdict kurang	5:-15 6:-5
@interaction.verdict kurir	8:16
@interaction.verdict kurus	6:5
@interaction.verdict kutarik	1:7
@interaction.verdict kuwi	0:-7
@interaction.verdict label	8:21
@interaction.verdict laci	4:7
@interaction.verdict lagi	2:8 3:-16 8:-9 9:-28
@interaction.verdict lah	3:-5 4:-7 8:-7
@interaction.verdict lahir	4:-5 9:6
@interaction.verdict lahiran	0:16 9:-6
@interaction.verdict lain	3:6 5:-7
@interaction.verdict laku	3:9
@interaction.verdict lama	3:9 4:8 5:-23 8:-9
@interaction.verdict lambat	8:15
@interaction.verdict lampu	3:-14 4:-19 6:-5 9:8
@interaction.verdict lamun	8:6
@interaction.verdict langganan	3:12
@interaction.verdict langsung	0:11 2:-13 3:-10 4:7 5:-6 6:11
@interaction.verdict lapar	3:6
@interaction.verdict laper	5:-11
@interaction.verdict lapisan	3:-5
@interaction.verdict laptop	5:8
@interaction.verdict lari	0:6 3:-12
@interaction.verdict lawan	5:-6
@interaction.verdict layu	6:8
@interaction.verdict lebar	4:-5
@interaction.verdict lebih	3:-7 5:-10
@interaction.verdict lecek	5:-8
@interaction.verdict lecet	3:-6 5:5
@interaction.verdict leher	4:-6
@interaction.verdict lem	3:-6
@interaction.verdict lembap	4:-7 5:-10
@interaction.verdict lemnya	4:5
@interaction.verdict lengket	0:7 4:-11 6:-6
@interaction.verdict lepas	0:-6 3:-8 5:17
@interaction.verdict lewat	3:5 4:9 5:11
@interaction.verdict lho	5:-5
@interaction.verdict licin	5:6 8:8
@interaction.verdict lihat	0:-7 3:5 9:6
@interaction.verdict lilin	3:10
@interaction.verdict lingkar	4:10
@interaction.verdict lipat	3:9
@interaction.verdict live	9:9
@interaction.verdict lo	5:7
@interaction.verdict loh	0:7
@interaction.verdict lolos	4:-7 8:8
@interaction.verdict longgar	0:5
@interaction.verdict lubang	4:-9
@interaction.verdict lulus	4:13
@interaction.verdict luntur	4:6 5:-7
@interaction.verdict lupa	2:32 3:-14
@interaction.verdict lutut	3:7
@interaction.verdict ma	0:6
@interaction.verdict macet	9:9
@interaction.verdict madu	4:9
@interaction.verdict mah	5:30 8:21 9:-8
@interaction.verdict mahal	3:-6
@interaction.verdict main	8:-5 9:12
@interaction.verdict makan	0:-16 1:-7 3:-20 9:13
@interaction.verdict makin	5:18
@interaction.verdict malah	5:-14 8:6
@interaction.verdict malam	3:-7 5:9 8:-5 9:19
@interaction.verdict males	9:16
@interaction.verdict malu	3:-7
@interaction.verdict mampir	0:7 9:-5
@interaction.verdict manis	5:9
@interaction.verdict marah	0:-11 3:-6 9:19
@interaction.verdict mas	0:26 5:16
@interaction.verdict masih	3:21 4:-6 5:-26 8:7
@interaction.verdict masuk	1:-9 3:-6 4:9 5:13 6:-5
@interaction.verdict mata	5:-9
@interaction.verdict mateng	5:6
@interaction.verdict mati	4:5 8:-11
@interaction.verdict mau	1:-7 3:31 4:-15 5:-6 6:12 8:-5
@interaction.verdict mbak	0:9 2:-7 4:-10 8:-6 9:-8
@interaction.verdict meja	5:27
@interaction.verdict meleleh	5:-6
@interaction.verdict memang	0:14 3:-15 4:-19 5:-9 9:-9
@interaction.verdict mentok	5:-6
@interaction.verdict menyusui	0:7
@interaction.verdict merah	4:-10
@interaction.verdict merek	9:-6
@interaction.verdict mesin	5:-10
@interaction.verdict meteran	4:11
@interaction.verdict metu	5:6
@interaction.verdict mi	3:-7
@interaction.verdict mic	1:5
@interaction.verdict milih	3:7 5:-5
@interaction.verdict minta	0:-9
@interaction.verdict minum	5:-7
@interaction.verdict minyak	4:9 6:-8
@interaction.verdict mitos	0:8 3:9
@interaction.verdict mode	6:8
@interaction.verdict motor	5:6 8:7
@interaction.verdict mpok	4:8
@interaction.verdict msg	4:5
@interaction.verdict muat	0:12 5:14
@interaction.verdict muda	8:6
@interaction.verdict mui	4:15 8:16
@interaction.verdict mulai	3:-7 6:9
@interaction.verdict mulut	5:12
@interaction.verdict mumpung	0:7
@interaction.verdict murah	8:-6
@interaction.verdict nah	3:-12 5:13
@interaction.verdict naik	2:7 8:-6 9:-6
@interaction.verdict namanya	3:17
@interaction.verdict nampak	5:8
@interaction.verdict nang	3:6
@interaction.verdict nangis	9:-6
@interaction.verdict nangkring	0:10
@interaction.verdict nanti	3:-6 4:-5 5:-5 6:-6
@interaction.verdict nasi	1:6
@interaction.verdict nempel	0:-5
@interaction.verdict nerawang	5:5
@interaction.verdict netes	4:8
@interaction.verdict newborn	6:6
@interaction.verdict ngambang	3:-7 8:5
@interaction.verdict ngepel	6:-7
@interaction.verdict ngerti	3:-17 9:-8
@interaction.verdict nggo	4:7
@interaction.verdict ni	5:5
@interaction.verdict nih	0:31 4:10 5:-11 6:8 8:6
@interaction.verdict nilai	9:6
@interaction.verdict nilon	4:-6
@interaction.verdict ninggalin	5:17
@interaction.verdict nomor	0:10 2:-8 4:19 5:-9 6:-5 8:14
@interaction.verdict nongol	0:12 3:-5
@interaction.verdict nonton	9:5
@interaction.verdict normal	3:6
@interaction.verdict nota	8:6
@interaction.verdict nu	4:6 6:6
@interaction.verdict nunggu	9:-5
@interaction.verdict nutup	5:6
@interaction.verdict nyala	3:-7 4:8 5:-10
@interaction.verdict nyangkut	1:-5
@interaction.verdict nyari	5:6
@interaction.verdict nyatu	5:-7
@interaction.verdict nyebar	0:8
@interaction.verdict nyedot	4:6
@interaction.verdict nyisa	5:10
@interaction.verdict obat	3:-6
@interaction.verdict obeng	5:6
@interaction.verdict oh	9:12
@interaction.verdict oli	3:6
@interaction.verdict om	0:14 5:9
@interaction.verdict ongkir	7:24 8:-7
@interaction.verdict onok	4:11 6:12
@interaction.verdict orang	3:12 4:-20 5:9 6:9
@interaction.verdict order	0:14
@interaction.verdict orderan	9:8
@interaction.verdict original	3:8
@interaction.verdict pabrik	4:12
@interaction.verdict pada	0:8 3:-8
@interaction.verdict padahal	0:-6
@interaction.verdict pagi	4:14 9:6
@interaction.verdict paginya	5:9
@interaction.verdict paha	4:10
@interaction.verdict pak	0:36 4:6 5:-7 8:-10 9:13
@interaction.verdict pakai	1:-19 2:11 3:-44 4:20 7:7
@interaction.verdict paket	6:9
@interaction.verdict paketnya	0:7
@interaction.verdict paku	4:12
@interaction.verdict panas	0:22 9:-12
@interaction.verdict panci	4:6
@interaction.verdict panjang	3:-11
@interaction.verdict pantun	3:8
@interaction.verdict pas	1:-14 3:-9 6:-10
@interaction.verdict pasang	6:6
@interaction.verdict pasien	3:9
@interaction.verdict pasti	3:-8 6:10
@interaction.verdict patah	5:-6
@interaction.verdict pecah	3:-5 5:-12
@interaction.verdict pedas	4:12
@interaction.verdict pegal	4:11 5:-5 6:-12
@interaction.verdict pelan	5:12
@interaction.verdict pelanggan	3:11 4:-11 5:-7
@interaction.verdict pembeli	0:10 3:8
@interaction.verdict pemula	6:10
@interaction.verdict pengawet	4:11
@interaction.verdict pengunci	8:5
@interaction.verdict penuh	4:10 5:22
@interaction.verdict penyok	4:-11 5:-7 8:9
@interaction.verdict perawat	9:6
@interaction.verdict pergi	5:5
@interaction.verdict perlu	3:-18 5:23 8:-8 9:-7
@interaction.verdict pernah	3:14 4:12 5:6 9:-11
@interaction.verdict persis	5:5
@interaction.verdict perutku	5:-5
@interaction.verdict pesan	6:6
@interaction.verdict pewangi	5:-11
@interaction.verdict phnya	4:12
@interaction.verdict pilih	2:21 3:8 5:-13
@interaction.verdict pinarak	9:7
@interaction.verdict pirt	4:5
@interaction.verdict pita	4:-6 5:7
@interaction.verdict plastik	0:8 3:-24 4:8 8:12
@interaction.verdict pulang	9:14
@interaction.verdict pundak	4:6
@interaction.verdict punggungnya	4:6
@interaction.verdict punya	5:-25
@interaction.verdict pusing	6:9 9:-8
@interaction.verdict putih	3:11 5:-8 8:-8
@interaction.verdict putus	4:6
@interaction.verdict rambut	4:-13 6:-7
@interaction.verdict rame	9:14
@interaction.verdict rata	8:5
@interaction.verdict ready	0:7
@interaction.verdict reda	5:8
@interaction.verdict resmi	4:-11
@interaction.verdict retak	4:8
@interaction.verdict retinol	3:6
@interaction.verdict retur	8:6
@interaction.verdict rok	3:8
@interaction.verdict rumah	4:6 9:5
@interaction.verdict rumahnya	6:8
@interaction.verdict rumusnya	4:-8
@interaction.verdict rusak	5:-7
@interaction.verdict rutin	3:-16 5:8
@interaction.verdict s	6:6
@interaction.verdict sabaraha	4:10
@interaction.verdict sabun	4:-9 5:-12
@interaction.verdict sage	4:6
@interaction.verdict saja	0:-12 3:-16 4:6 5:-11 7:9 8:-22 9:-8
@interaction.verdict sak	5:18
@interaction.verdict sakit	3:5
@interaction.verdict saku	1:6 6:-5
@interaction.verdict salah	4:-27
@interaction.verdict saling	4:-5
@interaction.verdict sama	4:10 6:-16 8:40
@interaction.verdict sambil	3:6
@interaction.verdict sampai	0:-5 4:-15 5:15 6:-26 9:-15
@interaction.verdict sana	8:10
@interaction.verdict sapuluh	4:5
@interaction.verdict sarung	9:7
@interaction.verdict saya	0:6 1:16 2:-7 3:-43 4:-14 5:-8 8:21
@interaction.verdict sayur	5:8
@interaction.verdict sebelum	2:12 4:15 5:-6
@interaction.verdict sebenarnya	5:-7
@interaction.verdict sebenernya	3:10
@interaction.verdict segar	5:9
@interaction.verdict sehari	3:5
@interaction.verdict sekali	0:6 3:-11 5:22
@interaction.verdict sekalian	5:5
@interaction.verdict sekarang	1:6 3:-12 7:-5 8:-9
@interaction.verdict selamat	6:6
@interaction.verdict selip	4:7
@interaction.verdict selisih	4:-5
@interaction.verdict seminggu	4:16 5:7 8:6
@interaction.verdict sempat	3:-8 6:5
@interaction.verdict sempet	5:-9 6:13
@interaction.verdict semua	4:-15 5:12 6:12 9:7
@interaction.verdict semut	9:8
@interaction.verdict sepatu	3:-5
@interaction.verdict seperti	1:22 5:-13 7:-8 8:10 9:9
@interaction.verdict sering	3:9 5:-11 6:-7 9:-6
@interaction.verdict sertifikat	4:8 5:-9 8:26
@interaction.verdict sertifikatnya	8:6
@interaction.verdict set	4:11
@interaction.verdict setahun	4:21 5:8 8:12 9:-6
@interaction.verdict setengah	1:18 5:21
@interaction.verdict seumur	4:9
@interaction.verdict share	0:8
@interaction.verdict si	3:-9 9:10
@interaction.verdict siang	3:14 4:-8
@interaction.verdict siap	9:9
@interaction.verdict siapa	0:-8 3:-12 9:31
@interaction.verdict sih	5:-13 9:16
@interaction.verdict sikatnya	7:6
@interaction.verdict silver	4:6
@interaction.verdict sini	9:16
@interaction.verdict sintetis	3:11
@interaction.verdict sisa	4:8
@interaction.verdict sisir	5:7
@interaction.verdict situ	3:65 5:-17 6:-6 8:-10 9:-13
@interaction.verdict slot	4:12
@interaction.verdict sni	4:24 5:6 8:28
@interaction.verdict soal	3:10
@interaction.verdict soalnya	4:-5 7:5
@interaction.verdict sok	2:11
@interaction.verdict sore	4:-6 8:8 9:10
@interaction.verdict spons	8:-5
@interaction.verdict stiker	8:18
@interaction.verdict stikernya	8:6
@interaction.verdict stop	3:5 5:-6
@interaction.verdict styrofoam	8:5
@interaction.verdict suara	9:13
@interaction.verdict subuh	3:-12 6:6
@interaction.verdict sudah	0:-11 3:-9 4:16 6:-12 8:-8
@interaction.verdict sudutnya	5:-7
@interaction.verdict suka	0:9 3:-7 5:-12 9:-5
@interaction.verdict sunscreen	3:5
@interaction.verdict surat	4:9 8:18
@interaction.verdict susu	4:6
@interaction.verdict ta	0:9
@interaction.verdict tabrakan	3:7
@interaction.verdict tadi	0:-35 3:-18 4:-7 9:-28
@interaction.verdict tahan	3:9
@interaction.verdict tahu	3:-7
@interaction.verdict tahun	8:-6
@interaction.verdict tak	1:19 3:-19 4:-6 6:-7
@interaction.verdict takut	2:8 3:-7 5:11
@interaction.verdict tali	4:-13 5:-6
@interaction.verdict tamu	5:5
@interaction.verdict tang	1:8
@interaction.verdict tangan	6:-6
@interaction.verdict tangannya	3:7
@interaction.verdict tanggal	4:6
@interaction.verdict tanjung	0:7
@interaction.verdict tanpa	5:-6 8:8
@interaction.verdict tanya	0:-66 3:-18 4:-12 5:24
@interaction.verdict tapi	3:8 6:7
@interaction.verdict taro	3:8
@interaction.verdict tas	4:6 5:-9
@interaction.verdict tau	0:-33 1:-6 4:-10 8:-6 9:-11
@interaction.verdict tea	4:6 6:6
@interaction.verdict tebal	5:6
@interaction.verdict teflon	4:6
@interaction.verdict tegak	5:10
@interaction.verdict teh	0:19 1:-7 3:-21 5:-7 6:9
@interaction.verdict teko	4:5 5:-6 8:6
@interaction.verdict teman	5:-10 9:7
@interaction.verdict tembaga	4:7
@interaction.verdict tembok	4:-7
@interaction.verdict tembus	4:-9 5:-16
@interaction.verdict tempat	6:16
@interaction.verdict tenang	0:6
@interaction.verdict tengah	3:5 5:-14
@interaction.verdict tengok	5:9
@interaction.verdict tentu	3:17 5:-6 9:-6
@interaction.verdict terasa	4:9 5:-5
@interaction.verdict tercium	5:6
@interaction.verdict terdaftar	8:10
@interaction.verdict termasuk	4:12
@interaction.verdict ternyata	3:-7 4:6 8:9
@interaction.verdict terus	1:14 6:-11
@interaction.verdict tetap	4:-10 5:10 8:10
@interaction.verdict tiap	3:-7 6:-5
@interaction.verdict tiba	9:5
@interaction.verdict tidak	0:5 1:-33 4:-34 5:-19 6:14 7:-11
@interaction.verdict tidur	4:11 5:-11 9:22
@interaction.verdict tim	9:8
@interaction.verdict tinggal	0:-5 4:-13
@interaction.verdict tinta	4:-5 5:7
@interaction.verdict tipis	4:-8 5:-10
@interaction.verdict tips	5:-5
@interaction.verdict tisu	5:8
@interaction.verdict titik	3:8
@interaction.verdict tk	6:6
@interaction.verdict toko	3:-8
@interaction.verdict tolong	2:5
@interaction.verdict tomat	4:5
@interaction.verdict totalnya	4:5
@interaction.verdict truk	9:20
@interaction.verdict tuh	1:-7 4:5 5:-6 8:-10 9:-17
@interaction.verdict tukang	9:9
@interaction.verdict tukar	3:-10 7:10 8:27
@interaction.verdict tulisan	0:-6 4:6
@interaction.verdict turun	3:8 6:6 8:-7
@interaction.verdict tutup	5:-9
@interaction.verdict tutupnya	5:-14 6:6
@interaction.verdict uang	3:10 5:5 8:9
@interaction.verdict ujan	9:5
@interaction.verdict ujung	1:10 4:9 8:8
@interaction.verdict ukuran	4:-6 6:10
@interaction.verdict ukurannya	4:-12
@interaction.verdict ulang	4:7
@interaction.verdict umum	9:11
@interaction.verdict umur	6:11
@interaction.verdict umurnya	3:8
@interaction.verdict uni	6:16 9:-6
@interaction.verdict untuk	4:-5 8:-6 9:6
@interaction.verdict usah	5:10 9:-9
@interaction.verdict utuh	4:6
@interaction.verdict versi	4:7 5:-5
@interaction.verdict video	0:5
@interaction.verdict voucher	4:-8 7:30
@interaction.verdict wajar	3:13
@interaction.verdict waktu	4:-11
@interaction.verdict wangi	5:-6
@interaction.verdict warna	4:-10 6:-6
@interaction.verdict warnanya	8:10
@interaction.verdict water	3:6 4:12
@interaction.verdict wes	5:-7
@interaction.verdict xl	4:8
@interaction.verdict xxl	4:10 6:6
@interaction.verdict ya	0:-30 3:-24 4:-16 8:-18
@interaction.verdict yang	0:10 1:7 4:-7 5:-29 7:-12 8:-12
@interaction.verdict yuk	0:14 6:-8
@interaction.where	1:-17 2:-16 3:-16 4:16 5:-13 6:-30 7:21 8:-17
@interaction.where #n	4:8 6:11
@interaction.where #n1	0:15
@interaction.where #nn	3:15 4:18
@interaction.where #pct	4:6
@interaction.where ada	4:-12
@interaction.where aku	4:-9 9:-5
@interaction.where amoled	4:8
@interaction.where bubar	4:7
@interaction.where dong	0:5
@interaction.where ini	0:-7 2:9 5:-5 7:9
@interaction.where itu	6:7
@interaction.where jadi	3:-12 5:15 6:11
@interaction.where kak	5:6
@interaction.where kelar	4:6
@interaction.where matahari	5:8
@interaction.where merapat	6:7
@interaction.where nya	2:7
@interaction.where saya	9:-6
@interaction.where tiap	9:12
@interaction.where tidak	0:-5 4:-10
@interaction.where ya	5:7
@interaction.where yang	0:12 3:13 5:-7 9:-8
@interaction.write	0:163 1:-15 2:-48 3:21 4:-41 5:-34 6:-32 7:11 8:-35 9:-88
@interaction.write #n	0:7
@interaction.write #n1	0:40 3:-9 4:-8 5:-6
@interaction.write aku	3:15
@interaction.write angka	0:8
@interaction.write c	0:-8 4:28
@interaction.write di	0:17 2:-6 3:-20 4:-12
@interaction.write dong	0:30 9:-6
@interaction.write dulu	0:16 3:-6
@interaction.write hadir	0:14 3:10
@interaction.write ini	6:5
@interaction.write m	0:8
@interaction.write soal	9:-5
@interaction.write ya	0:17 9:-8
@interaction.write yang	0:-7
@iron-fold-acts	1:23 2:-19 4:-37 5:7 6:30 7:8 9:-58
@iron-fold-acts #n	3:10 5:-9
@iron-fold-acts #nn	5:9
@iron-fold-acts catnya	5:7
@iron-fold-acts di	0:-5 1:-6 4:-16 5:15 8:-9
@iron-fold-acts ini	3:6
@iron-fold-acts ke	3:6 4:-6 5:-13
@iron-fold-acts lagi	5:10
@iron-fold-acts pakai	4:-7
@iron-fold-acts sampai	4:-8 5:5
@iron-fold-acts seperti	3:12
@iron-fold-acts tidak	4:10 5:6 8:12
@iron-fold-acts tuh	3:-9
@iron-fold-acts ya	5:10
@join-combine	0:38 3:13 4:12 5:10 6:-6 8:-9
@join-combine ke	4:9
@join-stick-acts	2:5 3:-10 4:-6 6:9 7:-6 8:25 9:-23
@join-stick-acts bening	3:8
@join-stick-acts di	0:8 1:-15 3:-7 4:11 8:12
@join-stick-acts nih	1:6
@join-stick-acts sampai	6:5
@joke-laugh-acts	0:-29 1:-21 2:-9 3:19 4:-33 5:-27 6:-12 8:-13 9:40
@joke-laugh-acts banget	9:-7
@joke-laugh-acts ya	9:6
@lash-brow-look	3:9 4:-19 5:29 6:-8 8:-7
@lash-brow-look lagi	5:7
@lazy-words	9:15
@leak-hold-liquid	0:-6 3:-6 6:12 7:-11 8:34 9:7
@leak-hold-liquid air	5:8
@leak-hold-liquid di	1:9 4:-12 8:10 9:8
@leak-hold-liquid kaca	3:6 5:-8
@leak-hold-liquid kalau	5:7
@leak-hold-liquid ke	1:-15
@leak-hold-liquid nang	4:8
@leak-hold-liquid yang	8:5
@lend-borrow-acts	2:18 3:19 5:7 8:34
@lie-deny-acts	3:29 4:-38 5:-21 6:-17 8:25 9:-29
@lie-deny-acts biasanya	3:12
@lie-deny-acts itu	3:-9 5:8 8:12
@lie-deny-acts yang	5:7
@light-brightness	1:20 2:-9 3:30 4:-20 5:21 7:-18 9:43
@light-brightness di	6:5
@light-brightness hijau	5:-6
@light-brightness jadi	5:5
@light-brightness sampai	4:-6 5:9
@light-brightness terus	9:17
@light-brightness tidak	5:-8
@light-brightness ya	9:9
@light-weight	0:-9 1:-8 5:57 6:10 8:-8
@light-weight di	5:9
@loose-oversize	0:-8 1:16 2:6 3:25 4:10 6:-11 7:-8 8:13 9:-38
@loose-oversize #n	4:-16 6:-11
@loose-oversize #nn	2:6 3:-8 4:13
@loose-oversize sampai	4:8
@lose-missing-states	0:-36 3:12 4:-23 5:59 7:-15 8:-34
@lose-missing-states #n	5:6
@lose-missing-states jadi	5:-6
@lose-missing-states kan	5:9
@lose-missing-states ya	3:11
@lose-missing-states yang	4:6
@machine-behaviour	1:5 2:-19 4:29 5:-15 6:-34 7:-19 8:-12 9:59
@machine-behaviour #n	8:8
@machine-behaviour #nn	5:10
@machine-behaviour #rp	4:9
@machine-behaviour air	4:6
@machine-behaviour bukan	3:8
@machine-behaviour di	1:16 6:7 8:-6
@machine-behaviour dulu	3:-8
@machine-behaviour itu	6:6 9:-7
@machine-behaviour lagi	9:6
@machine-behaviour lampu	1:8 5:11
@machine-behaviour nih	9:7
@machine-behaviour pas	4:5
@machine-behaviour pun	5:5
@machine-behaviour sendiri	8:7
@machine-behaviour sudah	9:11
@machine-behaviour ya	0:-6
@makes-look-fat	3:40 4:-22 5:9 6:35 7:-7
@makes-look-fat #n	3:6
@makes-look-fat seperti	6:9
@makeup-acts	4:-5 5:-14 6:17 8:-5
@makeup-apply	0:-13 1:14 2:-18 3:11 4:19 5:19 6:16 8:-21 9:-8
@makeup-apply di	1:17 5:16
@makeup-apply tipis	5:-8
@makeup-looks	0:15 3:-45 4:21 5:16 7:6 9:-22
@makeup-looks di	0:6 1:-13
@makeup-looks itu	3:7
@makeup-looks jadi	4:-7
@makeup-looks ke	0:5 1:-10 3:-6
@makeup-looks nang	4:9
@makeup-looks tidak	5:20
@makeup-looks yang	5:-8
@massage-rub-acts	1:22 3:16 4:-12 5:-18 8:-15 9:-28
@massage-rub-acts #n	5:6
@massage-rub-acts di	1:10
@massage-rub-acts minyak	5:-8
@massage-rub-acts tipis	5:-8
@match-age-occasion	2:9 3:29 4:-12 5:-28 6:37 8:7 9:-12
@match-age-occasion #n	0:15
@match-age-occasion #nn	4:-9
@match-age-occasion atau	6:13
@match-age-occasion di	3:6 6:-7
@match-age-occasion itu	3:-6
@match-age-occasion pakai	3:9
@match-age-occasion sama	6:7
@match-age-occasion siang	6:5
@match-age-occasion tahun	9:7
@match-age-occasion yang	6:5
@match-harmonise	0:18 4:18 5:-21 6:81 7:28 9:-24
@match-harmonise #n	9:6
@match-harmonise buat	3:-6 4:-7 5:7
@match-harmonise di	5:5 8:7
@match-harmonise kanggo	6:8
@match-harmonise ke	4:9
@match-harmonise pakai	6:9
@match-harmonise tidak	5:-5
@match-harmonise yang	3:-7 4:20
@materials.cloths	0:-16 1:9 3:30 4:89 5:15 6:-6 7:-15 8:26 9:-60
@materials.cloths #n	0:-6 4:-19 6:-6 8:-7
@materials.cloths #n1	4:7
@materials.cloths #nn	4:11 8:5
@materials.cloths #pct	4:11
@materials.cloths airflow	4:8
@materials.cloths asli	4:-7
@materials.cloths babydoll	4:9
@materials.cloths biasa	3:13
@materials.cloths buat	6:6
@materials.cloths bukan	4:-6
@materials.cloths campur	4:7
@materials.cloths cap	3:8
@materials.cloths dari	5:-8
@materials.cloths ini	3:-6
@materials.cloths itu	4:-27 5:-8
@materials.cloths jadi	3:-13 4:28 5:5
@materials.cloths kalau	4:8
@materials.cloths karo	4:-6
@materials.cloths katun	4:9
@materials.cloths lebar	5:7
@materials.cloths lebih	4:-9
@materials.cloths masih	5:-5
@materials.cloths na	8:7
@materials.cloths panjang	0:8
@materials.cloths premium	4:15
@materials.cloths sama	3:6 4:-9 5:-6
@materials.cloths saya	9:5
@materials.cloths sudah	3:11
@materials.cloths super	4:6
@materials.cloths tangan	2:9 8:14
@materials.cloths tebal	5:7 6:8
@materials.cloths tebalnya	5:7
@materials.cloths tidak	5:-9
@materials.cloths tuh	3:6 5:-11
@materials.cloths viscose	4:6 5:5
@materials.cloths ya	4:8
@materials.cloths yang	5:-6 6:6
@materials.grades	0:-38 2:9 4:55 5:-15 7:-8 8:22 9:-50
@materials.grades #n	1:-5 4:24 6:6
@materials.grades #nn	1:-8 4:9 5:7 6:10
@materials.grades #pct	3:-5 5:-7
@materials.grades ada	5:5
@materials.grades apa	8:6
@materials.grades banget	5:8
@materials.grades benangnya	4:-6
@materials.grades bukan	5:10
@materials.grades di	4:19
@materials.grades grade	0:6 4:20
@materials.grades itu	4:-8
@materials.grades jadi	3:-20 4:11 5:25 8:-8
@materials.grades jangan	0:11
@materials.grades kalau	4:-12
@materials.grades kan	1:5
@materials.grades karo	4:6
@materials.grades kulit	8:11
@materials.grades mah	1:5 3:12
@materials.grades makin	4:-8
@materials.grades nah	3:7
@materials.grades nih	6:8
@materials.grades plastik	5:-7
@materials.grades plus	4:5
@materials.grades rata	5:-5
@materials.grades sama	3:7 4:-20
@materials.grades saya	4:6 8:6
@materials.grades seperti	5:14 6:10
@materials.grades sudah	5:11
@materials.grades tanpa	8:-5
@materials.grades tapi	5:-5
@materials.grades tidak	4:7 5:-5
@materials.grades tipis	3:8
@materials.grades umur	6:7
@materials.grades ya	1:-6 4:11 5:8
@materials.grades yang	0:-7 4:-22 5:-12
@materials.hides	0:-6 3:57 4:62 5:-19 6:-34 7:6 9:12
@materials.hides #nn	7:9
@materials.hides apa	8:6
@materials.hides atau	8:8
@materials.hides itu	3:14 8:-7
@materials.hides mah	3:7
@materials.hides ya	4:8
@materials.makings	0:9 2:24 3:-7 4:56 6:-21 7:39 8:45 9:-8
@materials.makings #nn	4:-5
@materials.makings coating	4:6
@materials.makings di	3:-7 8:7 9:5
@materials.makings ini	5:5
@materials.makings itu	4:-10 8:7
@materials.makings kita	8:6
@materials.makings nama	7:9
@materials.makings nih	1:7
@materials.makings saja	5:6
@materials.makings sama	3:15 5:-7
@materials.makings tangan	2:9 8:8
@materials.makings tidak	5:6
@materials.makings vanadium	4:15 5:-6
@materials.solids	0:-6 1:-15 2:-29 4:111 6:-19 7:-8 8:56 9:-78
@materials.solids #n	3:-11 5:-5 8:-5
@materials.solids #n1	4:-6 7:14
@materials.solids #nn	0:-6 1:8 4:-8 5:8 6:12
@materials.solids ada	4:-6 6:-14 8:-5
@materials.solids aku	4:9
@materials.solids asli	3:10 4:9
@materials.solids buat	4:11 6:10
@materials.solids bukan	4:19
@materials.solids cendana	4:7
@materials.solids cor	3:-8
@materials.solids dari	9:6
@materials.solids di	3:-5 4:-5
@materials.solids dia	3:6
@materials.solids food	4:5
@materials.solids hitam	8:6
@materials.solids hollow	5:8
@materials.solids hvs	4:-6
@materials.solids ini	5:-8 8:11
@materials.solids itu	3:12 5:-9 8:-14
@materials.solids jadi	4:59
@materials.solids kalau	4:10 8:13
@materials.solids kecil	4:-5
@materials.solids koran	5:6
@materials.solids lapis	3:6 5:-8
@materials.solids lebih	3:6
@materials.solids lentur	4:6
@materials.solids mah	3:8
@materials.solids makanya	5:6
@materials.solids nya	5:5
@materials.solids pembesar	4:7
@materials.solids punya	4:5
@materials.solids safir	4:16
@materials.solids sama	3:6 4:-23 5:-6 8:-6
@materials.solids semua	8:7
@materials.solids seperti	8:7
@materials.solids siku	4:-9
@materials.solids tahan	4:6
@materials.solids tak	8:5
@materials.solids tebal	3:-13
@materials.solids terus	4:-13 8:9
@materials.solids tiap	9:5
@materials.solids tidak	4:-16 5:16
@materials.solids tinggi	5:11
@materials.solids tipis	4:9 8:9
@materials.solids vanadium	4:15 5:-6
@materials.solids yang	3:16 8:5
@materials.unmistakable	0:-6 1:-29 4:171 5:5 6:-19 8:-26 9:-51
@materials.unmistakable #n	4:-12 8:-8
@materials.unmistakable #nn	1:8 4:10
@materials.unmistakable airflow	4:8
@materials.unmistakable babydoll	4:9
@materials.unmistakable biasa	3:10 4:-10
@materials.unmistakable buat	4:7 6:8
@materials.unmistakable bukan	5:-6
@materials.unmistakable campur	4:9
@materials.unmistakable food	8:-6
@materials.unmistakable itu	3:6 4:-35 5:-12 8:-12
@materials.unmistakable jadi	3:-12 4:31 5:19
@materials.unmistakable lebar	5:6
@materials.unmistakable lebih	3:7
@materials.unmistakable mah	3:10
@materials.unmistakable sama	3:12 4:-10 5:-12 8:-5
@materials.unmistakable tebal	4:21
@materials.unmistakable terus	8:5
@materials.unmistakable tidak	4:-17
@materials.unmistakable tuh	5:-7
@materials.unmistakable viscose	4:6 5:5
@materials.unmistakable yang	3:10
@matte-dull	1:-12 2:5 3:10 4:23 5:46 6:28 8:-14 9:-11
@measures.dimensions	1:-23 2:6 4:37 5:5 7:-33 8:-41
@measures.dimensions #n	0:-8 3:-9 4:27
@measures.dimensions #n1	4:7
@measures.dimensions #nn	1:-5 3:-38 4:68 5:-13 7:-9 8:-7
@measures.dimensions ada	4:-8 6:9
@measures.dimensions dada	4:9
@measures.dimensions dari	3:9
@measures.dimensions ini	4:-5 8:-6
@measures.dimensions itu	4:-9 5:-8
@measures.dimensions jadi	3:-14 4:-15
@measures.dimensions kabelnya	0:6
@measures.dimensions makin	4:-6
@measures.dimensions masih	4:5
@measures.dimensions roknya	4:7
@measures.dimensions sampai	6:9
@measures.dimensions seperti	6:7
@measures.dimensions tidak	5:10 6:11
@measures.dimensions tipis	3:6
@measures.dimensions umur	0:7
@measures.length	0:-8 4:33 5:-19 6:5 9:-23
@measures.length buat	5:-6 6:5
@measures.length dari	4:-13
@measures.length itu	4:-8
@measures.length jadi	5:15
@measures.length yo	4:-6
@measures.own	4:12 5:-34 6:-21 7:-14 8:8
@measures.own #n	4:17
@measures.own #nn	0:7 1:5 3:-8
@measures.own badan	3:8 4:-16
@measures.own cuma	4:12
@measures.own di	3:7 4:-8
@measures.units	0:9 1:7 2:-8 3:-23 4:206 5:45 6:40 7:-37 8:-17 9:-50
@measures.units #nn	4:-21
@measures.units aku	0:8 4:6 6:12
@measures.units beli	6:7
@measures.units buat	4:13 6:17
@measures.units bukan	8:13
@measures.units cukup	4:9
@measures.units cuma	4:-9
@measures.units dari	3:5 6:8
@measures.units di	8:5
@measures.units geus	3:8
@measures.units ini	4:10 5:15
@measures.units itu	4:-12 5:12
@measures.units jadi	1:-8 3:-9 4:8 5:60 6:-12 8:-19
@measures.units kak	0:9
@measures.units ke	5:7
@measures.units lebih	4:-11 5:-11
@measures.units masuk	4:8
@measures.units muat	4:6
@measures.units pas	4:5 5:-14
@measures.units per	8:8
@measures.units saja	8:6
@measures.units sama	4:-7 6:-12
@measures.units sampai	6:5
@measures.units sekali	5:7
@measures.units setengah	4:11 5:-5
@measures.units sudah	5:10 8:14
@measures.units tiap	3:9 4:-5
@measures.units tidak	4:-6
@measures.units ya	0:9
@measures.units yang	5:-8 8:14
@measures.units yo	4:-5
@missing-loyal-family	3:5 4:6 5:-6 8:-11 9:-13
@mix-match-acts	3:11
@mock-gossip-acts	3:6
@motor-behaviour	0:-24 1:-17 2:-8 3:18 4:-30 5:15 6:19 7:-18 8:-7 9:24
@motor-behaviour #n	4:9
@motor-behaviour #nn	0:7 5:-7
@motor-behaviour #rp	8:6
@motor-behaviour badan	3:9 4:-14
@motor-behaviour cuma	4:11
@motor-behaviour dari	9:10
@motor-behaviour di	3:-11
@motor-behaviour itu	9:-6
@motor-behaviour jadi	4:-5
@motor-behaviour kalau	3:7
@motor-behaviour lampu	3:-5 9:8
@motor-behaviour lebih	4:-5
@motor-behaviour nih	9:9
@motor-behaviour sampai	4:5
@motor-behaviour sekilo	4:10
@motor-behaviour semua	9:-5
@motor-care-acts	0:17 1:-30 3:20 4:-18 5:7 6:-26 7:-15 8:-7
@motor-care-acts #n	8:8
@motor-care-acts #n1	4:12 8:13
@motor-care-acts #nn	3:-8
@motor-care-acts ban	5:7
@motor-care-acts dangdut	9:8
@motor-care-acts di	0:-6 5:6
@motor-care-acts kayu	4:-7
@motor-care-acts kecil	4:7
@motor-care-acts makin	3:5
@motor-care-acts nomor	2:15
@motor-care-acts wajah	3:-7
@motor-care-acts yang	0:7 3:-7
@move-shift-acts	0:-25 1:-17 3:22 4:5 6:6 9:6
@move-shift-acts #n	3:7
@move-shift-acts ke	0:-5 1:-10 3:19 5:-6
@move-shift-acts pakai	5:8
@myth-truth-words	0:-25 1:-24 2:-37 3:125 4:-66 5:-67 6:-83 8:-60 9:-15
@myth-truth-words #nn	3:6
@myth-truth-words baru	3:-8 5:8
@myth-truth-words dari	5:9
@myth-truth-words dia	3:6
@myth-truth-words kalau	3:5 5:-7
@myth-truth-words mah	3:5 5:-5
@myth-truth-words tidak	5:-7
@myth-truth-words ya	3:8 9:-6
@need-must-words	1:-6 3:54 4:-34 5:-31 6:17 7:-18 8:-31
@need-must-words bisa	9:8
@need-must-words buka	6:6
@need-must-words di	5:-5
@need-must-words ganti	3:7
@need-must-words ke	5:9
@need-must-words punya	6:12
@need-must-words yang	5:-8
@needlework-print	0:-30 2:11 3:35 4:12 5:-31 7:13 8:7
@needlework-print itu	3:6
@needlework-print tangan	2:9 8:10
@needlework-print tidak	3:8
@negation-words	0:-9 1:-28 2:-8 3:16 4:-30 5:18 6:-28 7:-51 8:-50 9:-36
@negation-words ada	1:24 2:-6 3:-8 4:-21 5:18 8:-18 9:-16
@negation-words aku	5:-11
@negation-words alkohol	4:14 5:-11
@negation-words aman	6:5
@negation-words amis	4:9
@negation-words apa	6:5
@negation-words asup	5:7
@negation-words aya	5:-5
@negation-words bakal	8:12 9:-5
@negation-words balekno	8:5
@negation-words balik	5:-13 9:12
@negation-words balikin	4:11
@negation-words bangun	1:6
@negation-words banyak	5:-7 8:6 9:8
@negation-words basah	5:7 6:-9
@negation-words bau	4:7
@negation-words bayar	0:6 2:-8 8:12
@negation-words belajar	9:6
@negation-words belang	4:-7
@negation-words beli	5:6
@negation-words bentar	0:-8
@negation-words berantakan	4:7
@negation-words berarti	5:9
@negation-words berubah	5:8
@negation-words bicara	3:10
@negation-words bikin	3:-21 4:5 5:9
@negation-words bingung	5:12
@negation-words bisa	3:20 4:11 5:-16 8:-20 9:11
@negation-words bocor	3:6
@negation-words bolak	4:6 5:5
@negation-words boleh	3:6 4:-7 5:-12
@negation-words bolong	6:6
@negation-words bonusi	7:5
@negation-words buat	4:-8 6:-26
@negation-words buka	5:-8
@negation-words bunyi	3:-7
@negation-words bunyinya	5:-5
@negation-words buruan	3:6
@negation-words butuh	3:10
@negation-words cepat	3:-6 4:7 8:6
@negation-words checkout	2:-6
@negation-words cocok	6:-5 8:23
@negation-words copot	8:-7
@negation-words cuma	2:8 4:8
@negation-words daek	9:5
@negation-words dari	4:-8
@negation-words di	0:25 1:-8 3:31 5:-26 8:-9 9:-9
@negation-words diangkat	9:10
@negation-words dicuci	5:-9
@negation-words dijemur	0:6 3:8 5:-7
@negation-words dikasih	5:-5 6:6 9:9
@negation-words diklik	2:-8
@negation-words disetrika	9:9
@negation-words disimpen	2:6
@negation-words ditumpuk	5:7
@negation-words ditunda	2:7
@negation-words follow	2:7
@negation-words gampang	4:8 5:14
@negation-words garing	9:6
@negation-words gatel	5:8
@negation-words gelem	3:10 5:-10 6:-5 9:6
@negation-words gepeng	5:-7
@negation-words gitu	0:-7
@negation-words habis	0:7
@negation-words hilang	4:-8
@negation-words hitam	0:12 5:7
@negation-words ibu	0:19
@negation-words ijoli	8:5
@negation-words ikut	5:6 9:-8
@negation-words ini	9:9
@negation-words iso	0:10 4:-7 6:-6
@negation-words itu	9:12
@negation-words jadi	3:6 4:5 5:-19
@negation-words jatuh	5:-7
@negation-words jual	9:-6
@negation-words kak	0:-6 5:7
@negation-words kaku	5:-9
@negation-words kalian	4:5
@negation-words kapalan	4:6
@negation-words karatan	4:10
@negation-words karena	4:-20 5:-12
@negation-words katingali	4:9
@negation-words kau	3:-9 9:5
@negation-words kebalik	5:-5 6:7
@negation-words kecipratan	6:6
@negation-words kejepit	0:9
@negation-words kelihatan	2:9 4:-5
@negation-words kena	0:7 4:-7 6:9
@negation-words kenapa	4:6
@negation-words kepleset	6:7
@negation-words kerasa	9:15
@negation-words kerendem	4:5
@negation-words kering	9:13
@negation-words ketarik	5:9
@negation-words ketemu	5:-9
@negation-words ketinggalan	2:16 3:-5
@negation-words ketok	5:12
@negation-words kirimi	8:10
@negation-words kita	4:5
@negation-words kok	0:9
@negation-words komentar	0:7
@negation-words kon	3:6
@negation-words kongkon	3:8
@negation-words kuat	5:-5
@negation-words kudu	1:8 3:-22 4:13 5:23
@negation-words kulit	7:6
@negation-words lagi	3:-5
@negation-words laku	3:10
@negation-words langsung	2:-16 3:15 5:-5 6:6
@negation-words lari	3:-8
@negation-words layu	6:15
@negation-words lecek	5:-8
@negation-words lecet	3:-8 4:12 5:6
@negation-words lengket	0:9 6:-6
@negation-words lepas	0:-5
@negation-words lewat	9:8
@negation-words lihat	1:-7
@negation-words live	9:9
@negation-words lupa	2:32 3:-14
@negation-words makan	1:-6 9:9
@negation-words malu	3:-7
@negation-words mas	0:6
@negation-words masuk	4:5 5:6 7:6 9:-9
@negation-words mati	4:7
@negation-words mau	3:25 5:-24
@negation-words melengkung	4:-6
@negation-words menggelembung	5:5
@negation-words merah	4:-6
@negation-words minta	4:7
@negation-words minyak	4:-7
@negation-words muat	0:6 9:9
@negation-words muter	3:6
@negation-words nahan	3:6
@negation-words nambah	7:8
@negation-words nampak	0:12
@negation-words nerawang	5:6
@negation-words netes	4:9 6:6
@negation-words ngambang	3:-5
@negation-words ngecap	5:5
@negation-words ngelupas	5:8
@negation-words ngerti	3:-11 9:-7
@negation-words nih	0:12
@negation-words ninggalin	5:12
@negation-words nongol	0:8
@negation-words nyala	8:6
@negation-words nyebar	5:-10
@negation-words nyisa	5:7
@negation-words onok	4:12 6:6 9:10
@negation-words pakai	0:-10 1:-15 4:10 6:-5 8:8 9:6
@negation-words panas	0:13
@negation-words parfum	4:9
@negation-words pas	3:9 4:-5 5:-5
@negation-words payah	5:12
@negation-words pecah	5:-6
@negation-words pegal	4:10 6:-9
@negation-words pengawet	5:-6
@negation-words penyok	4:-6 5:-6 8:12
@negation-words perlu	3:-18 5:30 6:9 8:-8 9:-8
@negation-words pernah	0:-7 1:-7 3:11 5:-9 8:-8
@negation-words plastik	3:-9
@negation-words potong	7:6
@negation-words punya	5:-9
@negation-words pusing	6:9
@negation-words retak	8:-6
@negation-words salah	3:-18 5:6 9:-6
@negation-words sampai	5:13 8:-8
@negation-words sempat	6:5
@negation-words sempet	5:-13 6:7
@negation-words seperti	3:-12 5:21 8:25
@negation-words servis	4:6
@negation-words sesuai	8:6
@negation-words sih	5:-11 9:23
@negation-words sls	4:5
@negation-words soal	3:5
@negation-words suka	3:11 5:-11 6:5
@negation-words tabrakan	3:7
@negation-words tahu	3:-6
@negation-words tak	0:7 1:-6 8:6
@negation-words takut	5:10
@negation-words tanya	0:-33 3:-17 4:-5 9:-10
@negation-words tau	0:-27 3:-9 4:-8 5:-18 9:-7
@negation-words tegak	6:-8
@negation-words tembus	4:-8
@negation-words tentu	3:17 5:-6 9:-6
@negation-words terasa	3:5 4:10
@negation-words termasuk	4:6
@negation-words tidak	0:39 4:-6 5:37 8:-7 9:-9
@negation-words tidur	5:-5
@negation-words tumbuh	3:-7
@negation-words umum	9:11
@negation-words usah	1:-5 3:-10 5:13 9:-11
@negation-words ya	0:-8 1:-7 6:8 9:5
@negation-words yang	0:17 5:-7
@new-old-state	1:-58 2:18 3:12 5:-44 6:9 7:8 8:-23 9:-31
@new-old-state #n	3:-12 4:26 5:5
@new-old-state #nn	5:11
@new-old-state aku	9:-8
@new-old-state bayar	2:11 3:-6 7:7
@new-old-state bisa	9:8
@new-old-state boleh	3:5
@new-old-state buka	5:7
@new-old-state bukan	4:6
@new-old-state di	5:17 6:10 9:8
@new-old-state gabung	0:8
@new-old-state ini	4:5
@new-old-state itu	4:-6
@new-old-state jadi	2:5
@new-old-state jerawat	3:-6 5:12 6:7
@new-old-state kalau	0:8 5:12
@new-old-state kali	0:7
@new-old-state kelar	9:10
@new-old-state lahir	6:9
@new-old-state masih	4:19 8:5
@new-old-state masuk	0:13 5:-12
@new-old-state pertama	3:-5
@new-old-state pulang	3:-5 9:8
@new-old-state sampai	3:6
@new-old-state saya	5:6
@new-old-state sekali	9:5
@new-old-state soalnya	5:10
@new-old-state sudah	9:7
@new-old-state tidak	0:12 3:-8 5:-16
@new-old-state ya	0:-6 8:10
@new-old-state yang	6:21
@noisy-sound	0:-19 1:18 2:-10 3:12 4:-11 5:6 7:-18 8:41 9:36
@noisy-sound aku	4:10
@noisy-sound anak	9:-6
@noisy-sound bapak	8:7
@noisy-sound gitu	5:11
@noisy-sound ini	4:14
@noisy-sound itu	9:-5
@noisy-sound kita	3:13 5:5 8:23
@noisy-sound orang	8:6
@noisy-sound rumah	5:5
@noisy-sound saya	5:8
@noisy-sound sekali	9:8
@noisy-sound seperti	9:6
@noisy-sound tiap	5:6
@noisy-sound tidak	0:12
@noisy-sound tuh	5:6
@noisy-sound yang	3:5
@now-words	0:-38 2:31 4:-24 5:23 6:-26 7:31 8:-19
@now-words #n	7:7
@now-words #nn	7:25
@now-words #rp	0:9 7:6
@now-words ada	1:6 4:-11 5:-6 9:13
@now-words add	2:6
@now-words aku	1:13 2:5 9:-15
@now-words apa	9:-8
@now-words basah	3:7 5:-16
@now-words bayar	8:-8
@now-words bisa	3:-6 5:14
@now-words checkout	6:11
@now-words dapat	7:9
@now-words dari	5:-8
@now-words deh	9:7
@now-words dengar	9:5
@now-words di	0:-10 1:7 2:-9 3:-6 4:10 5:-11 8:-7
@now-words dia	3:16 5:5 9:-7
@now-words hamil	0:5
@now-words ini	5:-7
@now-words itu	0:5 9:7
@now-words jadi	4:7
@now-words jam	1:7
@now-words ke	5:-15
@now-words kebaca	5:18
@now-words kecium	4:7
@now-words kelihatan	5:8
@now-words kering	5:7
@now-words kerja	9:7
@now-words kita	9:-7
@now-words klik	2:6 7:6
@now-words lama	4:6
@now-words lepas	5:5
@now-words live	9:12
@now-words mah	3:-6
@now-words malah	3:10
@now-words masukin	6:7
@now-words mumpung	2:10
@now-words naik	3:-8
@now-words nutup	5:13
@now-words order	2:7
@now-words pilih	6:6
@now-words potong	8:10
@now-words punya	3:6
@now-words rame	9:-7
@now-words saben	3:6
@now-words saja	2:5
@now-words sama	4:9 9:8
@now-words seperti	5:8
@now-words sudah	4:-11 5:-10 7:-7
@now-words suka	3:-9 4:6
@now-words tak	3:8
@now-words tanya	0:-6 5:17
@now-words tarik	3:7
@now-words tebal	5:6
@now-words tiap	5:7
@now-words tidak	4:5
@now-words tinggal	3:8
@now-words tuh	5:-11
@now-words turun	4:21 7:11
@now-words ya	0:6 1:14 2:13 4:-6 8:5 9:-7
@now-words yang	5:-10 6:-6 8:-6
@occasions.companion	0:-57 1:-18 2:20 3:18 4:-41 5:-7 6:8 8:-22
@occasions.companion aku	3:8 5:-5 9:-9
@occasions.companion di	5:-5
@occasions.companion kita	9:6
@occasions.companion sekolah	5:6
@occasions.gifts	0:-22 1:-10 2:-20 4:9 6:113 8:-13 9:-24
@occasions.gifts buat	2:-5
@occasions.gifts ulang	3:-5 6:10
@occasions.gifts wisuda	5:6
@occasions.occasions	0:-18 1:-24 2:-6 5:13 6:49 7:-6 9:22
@occasions.occasions #n	0:7 5:5 6:-10 7:-6
@occasions.occasions #n1	4:10
@occasions.occasions #nn	4:-14 6:-12
@occasions.occasions ada	4:13 7:6
@occasions.occasions aku	3:13 6:-9 9:-10
@occasions.occasions anak	4:-7 9:-7
@occasions.occasions apa	4:5 6:10
@occasions.occasions atau	3:-6 5:-6 6:15 9:-7
@occasions.occasions banyak	6:-7
@occasions.occasions bareng	9:9
@occasions.occasions baru	5:-6
@occasions.occasions belum	0:17
@occasions.occasions berdiri	5:-9
@occasions.occasions boleh	6:10
@occasions.occasions buat	5:-6
@occasions.occasions coba	6:-7
@occasions.occasions cuma	5:-11 9:7
@occasions.occasions dari	9:-6
@occasions.occasions di	2:-6 3:-17 5:-18
@occasions.occasions dulu	3:-10
@occasions.occasions eh	3:6
@occasions.occasions gampang	5:-5
@occasions.occasions ibu	5:13 6:9
@occasions.occasions ini	4:-13 5:-21 6:8
@occasions.occasions itu	0:6 3:-15 4:5 8:14 9:-5
@occasions.occasions jadi	5:-7
@occasions.occasions jam	5:6
@occasions.occasions jangan	3:5
@occasions.occasions jauh	6:7
@occasions.occasions juga	4:16 9:-7
@occasions.occasions kalau	3:13
@occasions.occasions kan	5:-5
@occasions.occasions karena	4:6
@occasions.occasions ke	5:-12 8:11
@occasions.occasions keluarga	6:7
@occasions.occasions kirim	3:6
@occasions.occasions klik	0:6
@occasions.occasions lagi	9:7
@occasions.occasions malam	0:6 4:9 5:12 6:14 9:-12
@occasions.occasions masuk	6:7
@occasions.occasions mesti	5:7
@occasions.occasions naik	4:7 6:6 8:7
@occasions.occasions nanti	6:-7 9:-6
@occasions.occasions nomor	4:16
@occasions.occasions oles	5:-5
@occasions.occasions pakai	3:9
@occasions.occasions proyek	6:11
@occasions.occasions pun	6:-6
@occasions.occasions resletingnya	6:7
@occasions.occasions saja	3:-11
@occasions.occasions sama	4:6 6:14
@occasions.occasions sambil	4:8
@occasions.occasions sampai	4:8 9:-6
@occasions.occasions saya	9:10
@occasions.occasions sekarang	9:6
@occasions.occasions sore	4:5
@occasions.occasions tamu	6:6
@occasions.occasions tapi	9:5
@occasions.occasions tas	3:8
@occasions.occasions terus	6:6
@occasions.occasions tidak	3:-7 6:-16 9:-6
@occasions.occasions tinggal	0:-6 4:11 5:7
@occasions.occasions tuh	3:9
@occasions.occasions ya	0:19 5:7 9:-10
@occasions.occasions yang	0:-7 3:-11 5:-8 8:20 9:-8
@occasions.places	0:-39 1:-17 2:-16 3:7 4:22 5:23 6:75 7:-46 8:-12 9:41
@occasions.places #n	0:5 3:11 4:-18 6:-7 9:-7
@occasions.places #n1	4:5
@occasions.places aku	6:-9 9:10
@occasions.places anak	5:12
@occasions.places dekat	6:8
@occasions.places di	4:16 5:13 9:-9
@occasions.places gelap	5:8
@occasions.places ini	4:-11 6:12
@occasions.places jadi	0:8
@occasions.places kalian	3:8
@occasions.places kan	4:-6
@occasions.places kecil	4:8 6:11
@occasions.places kosong	3:6
@occasions.places makanya	5:6
@occasions.places mandinya	5:-5
@occasions.places saja	5:6
@occasions.places sakit	3:-8
@occasions.places sawit	6:6
@occasions.places saya	9:-15
@occasions.places sebelah	6:-11 9:11
@occasions.places sempit	4:-6
@occasions.places sendiri	3:6
@occasions.places sudah	5:-9 9:6
@occasions.places tamu	5:8
@occasions.places tidak	3:-8 4:11 5:-21 6:-8
@occasions.places ulun	9:-5
@occasions.places yang	0:-8 1:13 3:-5 4:-5 5:-8 6:21 9:-11
@occasions.plain	0:-32 3:-11 5:26 6:56 8:-18 9:-22
@occasions.plain #n	5:5 6:-6
@occasions.plain #nn	4:-6
@occasions.plain aku	3:8
@occasions.plain anak	9:-7
@occasions.plain atau	3:-6 6:24 9:-5
@occasions.plain belum	0:17
@occasions.plain berdiri	5:-9
@occasions.plain bulan	6:6
@occasions.plain coba	6:-5
@occasions.plain cuma	5:-8
@occasions.plain di	3:-11 5:-20 6:7
@occasions.plain dulu	0:6 3:-8
@occasions.plain eh	3:6
@occasions.plain ibu	5:9 6:7
@occasions.plain ini	5:-18 6:7
@occasions.plain jadi	3:-8
@occasions.plain jauh	6:7
@occasions.plain juga	4:9 5:-12
@occasions.plain kalau	3:12
@occasions.plain kan	5:-5
@occasions.plain karena	4:7
@occasions.plain ke	1:6 5:-5 9:-7
@occasions.plain klik	0:6
@occasions.plain malam	6:7
@occasions.plain masuk	6:7
@occasions.plain mesti	5:7
@occasions.plain naik	6:9 8:7
@occasions.plain nanti	9:-6
@occasions.plain pagi	3:-5
@occasions.plain proyek	6:11
@occasions.plain saja	5:6
@occasions.plain sama	6:8
@occasions.plain saya	9:9
@occasions.plain tahun	9:8
@occasions.plain terus	6:7
@occasions.plain tiap	3:6
@occasions.plain tidak	0:8 3:-7 9:-8
@occasions.plain tinggal	4:8
@occasions.plain tuh	3:9
@occasions.plain ya	6:-7
@occasions.plain yang	5:-5
@occasions.rooms	0:-14 1:-12 2:-12 3:22 4:-9 6:7 7:-28 8:-44 9:20
@occasions.rooms #n	8:-6
@occasions.rooms #n1	6:-5
@occasions.rooms ada	2:6 3:-6 4:-14 5:-7 9:-11
@occasions.rooms aku	0:-5 1:-5 5:8
@occasions.rooms ambil	4:6 6:11
@occasions.rooms bang	4:7
@occasions.rooms berdiri	5:-9
@occasions.rooms bikin	3:9
@occasions.rooms bungkus	4:5
@occasions.rooms cuma	2:9 5:-13
@occasions.rooms dan	3:9
@occasions.rooms dari	5:-10 9:10
@occasions.rooms di	0:13 3:-6 5:11 6:25 8:-8 9:6
@occasions.rooms dia	5:7
@occasions.rooms dkv	6:5
@occasions.rooms dulu	3:-5
@occasions.rooms gampang	5:-5
@occasions.rooms gang	9:7
@occasions.rooms ibu	4:-5
@occasions.rooms ini	1:7 3:-23
@occasions.rooms itu	3:-8 9:14
@occasions.rooms jadi	0:5 3:-8 4:-8 6:-12
@occasions.rooms jalan	3:-6
@occasions.rooms juga	4:-8
@occasions.rooms kalau	3:12 8:-7 9:-6
@occasions.rooms kalian	1:15 8:10 9:-9
@occasions.rooms kamar	5:5
@occasions.rooms kamera	1:8 3:-10 8:6
@occasions.rooms kedua	5:6
@occasions.rooms klub	6:6
@occasions.rooms kurir	8:6
@occasions.rooms lagi	3:-6
@occasions.rooms langsung	5:8
@occasions.rooms lewat	6:-8
@occasions.rooms mah	5:-6
@occasions.rooms malam	0:10
@occasions.rooms minta	9:9
@occasions.rooms pakai	3:-6 6:-13
@occasions.rooms panas	4:6
@occasions.rooms pintu	0:-5 5:6
@occasions.rooms proyek	6:7
@occasions.rooms pun	1:8 3:-7 5:6
@occasions.rooms rata	3:-7 5:6
@occasions.rooms rumah	3:-8 5:7 9:8
@occasions.rooms saja	3:11
@occasions.rooms sampai	5:-8
@occasions.rooms saya	5:-17
@occasions.rooms sd	6:13
@occasions.rooms sebelah	9:10
@occasions.rooms sebulan	5:12
@occasions.rooms sekali	9:5
@occasions.rooms sekolah	1:5
@occasions.rooms siang	3:-8
@occasions.rooms suka	0:7
@occasions.rooms susah	3:5
@occasions.rooms tapi	6:-6
@occasions.rooms terus	3:-7 5:7 9:-12
@occasions.rooms tidak	0:21 1:-5 6:-10
@occasions.rooms tk	4:6 6:7
@occasions.rooms ya	9:15
@occasions.rooms yang	3:-22 5:10 6:6 9:10
@occasions.seasons	0:-18 3:-14 4:8 5:-11 6:12 8:-5
@occasions.seasons #n1	0:7
@occasions.seasons banget	9:7
@occasions.seasons begini	3:-6
@occasions.seasons dari	9:-6
@occasions.seasons itu	5:8
@occasions.seasons kali	9:10
@occasions.seasons katanya	9:-9
@occasions.seasons langsung	5:7
@occasions.seasons naik	8:7
@occasions.seasons sekali	9:8
@occasions.seasons siang	6:8
@occasions.seasons tidak	3:6 5:-11
@offers.buying	1:-44 2:105 4:-25 5:-59 7:100 8:-9
@offers.buying #n	0:21 2:-40 3:-18 4:-38 5:-15 6:-13 7:66 8:-10 9:-22
@offers.buying #n1	2:-12 4:-7 7:7
@offers.buying #nn	0:-6 2:-16 6:-8
@offers.buying apa	6:9
@offers.buying baru	3:7
@offers.buying di	2:-16 3:-19 6:-16 8:34 9:-15
@offers.buying duku	3:9
@offers.buying dulu	2:9 3:-7
@offers.buying es	9:10
@offers.buying ini	2:8
@offers.buying jangan	3:-9
@offers.buying kopi	9:5
@offers.buying lagi	0:13 2:-6
@offers.buying langsung	4:17 8:7
@offers.buying malam	8:5
@offers.buying mi	2:20
@offers.buying mumpung	2:5 7:6
@offers.buying paket	2:7
@offers.buying pas	8:8
@offers.buying saja	2:54 3:-11 7:-6 8:18
@offers.buying sebelum	4:10 7:8 8:-5
@offers.buying seblak	9:6
@offers.buying sekalian	7:-5
@offers.buying sekarang	2:58 3:-14 6:8 7:9 8:18
@offers.buying tigo	7:8
@offers.buying ya	2:10 6:16
@offers.buying yang	0:22 1:-8 2:16 4:26 6:16
@offers.buying yo	2:5 6:8
@offers.counted	0:-29 1:-25 2:12 3:-13 7:42 8:25 9:-21
@offers.counted #n	0:-8 2:8 4:9 6:-8 8:-15
@offers.counted #n1	4:9
@offers.counted #nn	0:-12 1:-7 2:10 3:-7 4:-27 5:-24 6:-26 7:18 8:-19 9:-7
@offers.counted #rp	0:12 2:7 3:-17 5:23 7:52 8:-7
@offers.counted ada	0:-8 2:-10 3:-13 4:16 5:-7 6:-5
@offers.counted aku	3:-6 4:10 6:7 8:5
@offers.counted aman	5:6
@offers.counted ambil	2:6 4:7
@offers.counted baru	2:8 8:8
@offers.counted bisa	6:-8
@offers.counted boleh	0:6
@offers.counted buat	4:11 6:-7
@offers.counted cukup	3:-9 4:6
@offers.counted cuma	4:-7
@offers.counted dari	4:10 5:-8
@offers.counted datang	9:9
@offers.counted di	0:-7 3:-7 5:-16
@offers.counted dilapis	4:-6 5:-8
@offers.counted disegel	8:6
@offers.counted dobel	8:13
@offers.counted dulu	3:7
@offers.counted gratis	2:-11 7:7 8:-10
@offers.counted habis	0:-5
@offers.counted ini	3:22 4:17 5:8
@offers.counted isi	4:49 5:-7 6:7
@offers.counted itu	3:-7
@offers.counted jadi	3:-13 5:11 7:7
@offers.counted kabel	5:6
@offers.counted kado	6:9
@offers.counted kalau	0:10
@offers.counted kayu	8:7
@offers.counted kena	4:8
@offers.counted kertas	5:10
@offers.counted lagi	5:-5 8:8 9:8
@offers.counted lahiran	6:5
@offers.counted langsung	4:9
@offers.counted minum	5:13
@offers.counted minyak	2:5
@offers.counted nah	3:6
@offers.counted nih	4:10 5:6
@offers.counted pakai	4:-7 5:-10
@offers.counted pekat	0:15
@offers.counted pun	4:-11
@offers.counted putih	3:13
@offers.counted rak	5:6
@offers.counted rambut	5:-6
@offers.counted saja	3:5
@offers.counted sampai	4:-8 6:6
@offers.counted saya	2:6 4:-11
@offers.counted sehari	3:5
@offers.counted sekarang	9:10
@offers.counted semprot	4:5
@offers.counted sudah	5:27 6:11
@offers.counted tak	1:8 5:8
@offers.counted tebal	4:-6 5:-6
@offers.counted tutup	6:6
@offers.counted untuk	6:-10
@offers.counted ya	1:11 6:11
@offers.counted yang	4:-28 5:-17 7:-12
@offers.extra	0:-31 1:-33 2:35 3:11 4:-11 5:-20 6:-6 7:181 8:-5 9:-21
@offers.extra #n	6:6 7:-15
@offers.extra #n1	2:5 4:-14 7:6
@offers.extra #pct	3:-5 4:-11 7:42
@offers.extra #rp	3:-5 4:15 5:-6 7:45
@offers.extra anjing	9:5
@offers.extra banyak	3:-8
@offers.extra baterai	7:6
@offers.extra bayar	7:7
@offers.extra buat	6:-6
@offers.extra buku	9:8
@offers.extra busa	5:5
@offers.extra di	7:-7
@offers.extra gratis	0:10
@offers.extra ini	5:22
@offers.extra juara	9:7
@offers.extra kabel	7:7
@offers.extra ke	5:5 8:8
@offers.extra lagi	7:12
@offers.extra nilai	9:6
@offers.extra ongkir	7:8
@offers.extra paku	4:9
@offers.extra peci	7:5
@offers.extra potongan	0:8
@offers.extra sampai	3:6
@offers.extra tali	4:9
@offers.extra tambahan	0:8
@offers.extra tau	1:-5
@offers.extra tawas	3:5
@offers.extra voucher	2:6
@offers.extra yang	4:6
@offers.now	0:15 1:-15 4:16 6:30 7:15 8:-6
@offers.now #n	0:-6 2:-10 3:13 4:-21 5:5 6:-6 9:-27
@offers.now #n1	0:-9 2:5 3:-19 4:-14 5:5 6:9 7:-11 8:-13
@offers.now #nn	0:-12 3:-24 4:-16 5:-29 6:-20 7:100 8:13 9:-9
@offers.now #pct	7:44 9:9
@offers.now #rp	1:-6 2:-8 3:-14 4:-20 5:-34 6:6 7:78 9:8
@offers.now abon	5:5
@offers.now abu	4:-11
@offers.now ac	9:6
@offers.now ada	0:13 3:10 4:14 6:5
@offers.now air	0:-5 3:-7
@offers.now akarnya	5:6
@offers.now aku	0:12 2:-7 3:7 5:-12 6:8 8:8
@offers.now ana	4:6
@offers.now anak	3:10 4:7
@offers.now angin	4:-7
@offers.now asal	0:8
@offers.now atas	1:-10 2:-6 3:-33 4:9 6:25 9:7
@offers.now awet	5:6
@offers.now bahannya	6:-7
@offers.now baju	8:7
@offers.now bali	5:6
@offers.now balik	5:-6
@offers.now balikin	8:9
@offers.now ban	4:7
@offers.now banget	0:6
@offers.now bangun	5:7
@offers.now bapak	5:8
@offers.now barang	8:-13
@offers.now batam	8:10
@offers.now bawa	5:7 6:-7
@offers.now belakang	3:17 5:-8
@offers.now beliau	5:13
@offers.now belum	5:-12
@offers.now berapa	0:-6
@offers.now berdiri	5:6
@offers.now besi	5:8
@offers.now besok	9:-6
@offers.now biar	2:21 3:-6 5:9
@offers.now bikin	4:-5 5:19
@offers.now bilas	4:8
@offers.now bisa	0:-5 4:-13 5:9
@offers.now boleh	4:6
@offers.now bonus	7:9
@offers.now bro	6:5
@offers.now buat	4:21 6:9 7:-8
@offers.now buatan	4:9
@offers.now bubar	4:7
@offers.now bukan	4:-7 5:-7
@offers.now bulu	0:7 4:-6
@offers.now busa	5:11 8:6
@offers.now busanya	0:7
@offers.now chat	8:6
@offers.now checkout	2:8
@offers.now cocok	4:-11 5:-25 8:-6
@offers.now cukup	3:-14 5:8
@offers.now cuma	5:7 7:7
@offers.now dada	0:7 5:6 6:7
@offers.now dalam	3:8
@offers.now dapat	7:23 8:8
@offers.now dari	2:11 3:-19 6:-9 8:-13 9:-6
@offers.now daun	5:5
@offers.now depan	3:5 5:17 6:5 8:5
@offers.now di	4:-13 6:13 7:-15 8:28 9:-13
@offers.now dia	0:-6 5:39 9:-9
@offers.now dicek	4:7
@offers.now dijahit	8:5
@offers.now dikira	3:6
@offers.now diklik	0:7
@offers.now dilap	4:9 5:8
@offers.now diskon	5:-6
@offers.now disuruh	9:7
@offers.now ditekan	3:8
@offers.now duduk	6:6
@offers.now dulu	8:7 9:6
@offers.now duo	7:9
@offers.now emang	0:22 4:-7 5:-8
@offers.now es	5:6
@offers.now etalase	6:-8
@offers.now ganti	5:-5 9:10
@offers.now garam	4:11
@offers.now garing	8:8
@offers.now gasan	0:9
@offers.now gelap	5:-7
@offers.now gini	3:7
@offers.now gratis	0:13 7:12
@offers.now grup	0:-8 2:49 9:-11
@offers.now habis	3:-11 5:12 6:8
@offers.now hp	5:6
@offers.now ibu	1:10 2:8 3:-14 4:17 6:8
@offers.now ini	0:-9 1:-19 3:-24 4:-20 5:-20 6:-46 7:55 8:-23 9:6
@offers.now isinya	4:5 5:-9 6:-6
@offers.now itu	5:14 9:13
@offers.now jadi	0:-6 2:-6 5:-29 7:6
@offers.now jakarta	8:5
@offers.now jalan	9:10
@offers.now jam	1:6
@offers.now jangan	2:7 3:-6
@offers.now jarinya	5:6
@offers.now jawa	0:-12
@offers.now juara	9:6
@offers.now juga	5:-6 6:-9 7:-8 8:18
@offers.now jujur	4:-6
@offers.now kain	5:-9
@offers.now kak	0:6 3:-13 6:15
@offers.now kalau	0:-13 1:5 3:-5 5:5 9:18
@offers.now kamera	1:6 4:9
@offers.now kami	0:6
@offers.now kampus	6:-6
@offers.now kamu	5:10 6:-7 8:12
@offers.now kan	4:6
@offers.now kanan	3:6 5:-7
@offers.now karena	4:16 5:-8
@offers.now kartu	4:9
@offers.now kasih	4:8 5:5 6:12
@offers.now katun	4:6
@offers.now ke	0:-5 2:19 4:7 5:5 9:-18
@offers.now kelar	4:6
@offers.now kelihatan	5:-8 6:7
@offers.now keluar	3:11
@offers.now kemarin	5:6
@offers.now kena	4:5
@offers.now keranjang	2:20 3:-6 4:10
@offers.now keringat	4:7
@offers.now kertas	5:-10
@offers.now khusus	0:11 6:8
@offers.now kipas	9:6
@offers.now kiri	5:-12
@offers.now kirim	4:8 5:6
@offers.now kita	8:-6 9:-16
@offers.now kito	9:-7
@offers.now klaim	4:7
@offers.now klik	5:-8 8:13
@offers.now ko	2:8 7:19
@offers.now kuah	5:5
@offers.now kuat	5:-6
@offers.now kudu	9:9
@offers.now kurir	5:-10 8:14
@offers.now lagi	0:16 5:-19 6:-10 7:14 9:-9
@offers.now lampu	1:14 4:-6 5:-7
@offers.now langsung	0:-8
@offers.now lebih	0:6 5:-11
@offers.now leher	5:10
@offers.now lemes	8:6
@offers.now lihat	3:9
@offers.now lo	6:-9
@offers.now luar	5:-12
@offers.now lutut	3:6 6:-6
@offers.now mah	3:-11 4:-13 5:10 8:11 9:-15
@offers.now makan	9:9
@offers.now makin	3:-7 5:11
@offers.now malah	3:20 5:-13
@offers.now malam	7:9
@offers.now mana	9:13
@offers.now mas	5:6
@offers.now masih	0:-11 7:-6 9:14
@offers.now masuk	4:26
@offers.now mata	3:-6 5:8 6:7
@offers.now matahari	4:-7
@offers.now mati	4:8
@offers.now mau	9:14
@offers.now meja	3:-7 9:12
@offers.now memang	0:27 4:-19 5:-6 6:8
@offers.now minggu	6:-10 7:7
@offers.now mumpung	2:15
@offers.now naik	3:-8 5:-10 9:7
@offers.now nambah	5:8
@offers.now nangis	5:9
@offers.now nanti	2:8
@offers.now ni	0:-8 5:-7 7:20 8:8 9:11
@offers.now nih	0:13 5:-10
@offers.now nilai	9:5
@offers.now nomor	1:11
@offers.now nu	6:11
@offers.now nya	2:7
@offers.now nyala	5:6
@offers.now onok	4:6
@offers.now orang	4:-7 6:6
@offers.now original	3:7
@offers.now owe	9:6
@offers.now pada	9:7
@offers.now pakai	0:12 2:-8 3:18 5:-13 6:7 9:-7
@offers.now panas	3:6
@offers.now panasnya	0:7
@offers.now pas	3:-5 5:-14 6:-10
@offers.now pasar	3:10
@offers.now pelan	5:9
@offers.now pembeli	0:11
@offers.now pencet	6:-5
@offers.now perawat	9:6
@offers.now pertama	6:6
@offers.now perut	4:11 5:11
@offers.now pilih	2:-7 4:10 7:6
@offers.now pori	5:6
@offers.now potongan	0:7
@offers.now pundak	3:5
@offers.now punggung	6:-6
@offers.now punya	3:12 5:-5
@offers.now rambut	4:-7
@offers.now rata	8:9
@offers.now raya	9:14
@offers.now rek	6:-6
@offers.now rumah	0:-6 6:-9 9:8
@offers.now saben	3:6
@offers.now saja	6:13 8:-5
@offers.now sak	5:9
@offers.now sampai	4:-15 7:7 8:12 9:-12
@offers.now sawah	6:7
@offers.now saya	1:41 5:7 9:-10
@offers.now sebelum	4:19 5:6 7:10 8:-12 9:-6
@offers.now seduh	6:7
@offers.now sekali	3:14 5:7
@offers.now sekalian	2:7
@offers.now sekarang	2:12 3:7
@offers.now selama	5:11
@offers.now seluruh	8:7
@offers.now seminggu	5:8
@offers.now semua	5:6
@offers.now seperti	3:-6
@offers.now set	4:11
@offers.now setengah	5:12 8:6
@offers.now si	4:-6
@offers.now sikatnya	7:6
@offers.now siku	5:-7
@offers.now silakan	2:6
@offers.now sini	9:10
@offers.now sisa	4:7
@offers.now soalnya	6:7
@offers.now sore	8:6
@offers.now subuh	5:5
@offers.now sudah	0:-6 1:6 3:11 4:13 5:20 7:-5 9:-11
@offers.now sungai	3:6
@offers.now susah	3:6
@offers.now tak	0:26 1:27 4:-14 9:-12
@offers.now tali	5:11
@offers.now talinya	3:7
@offers.now tamu	5:10
@offers.now tangan	1:10 3:-6 4:20 5:7
@offers.now tanpa	4:31
@offers.now tanya	0:-5
@offers.now tapi	3:11
@offers.now tau	1:-5
@offers.now tawas	3:5
@offers.now teh	1:-6 3:-9 4:-5
@offers.now teksturnya	4:6
@offers.now telapak	4:5
@offers.now teman	9:-7
@offers.now tembaga	8:5
@offers.now tenang	2:8
@offers.now tetangga	5:7
@offers.now tetap	8:6
@offers.now tiap	3:10 6:-7 9:16
@offers.now tidak	1:-7 3:6 4:10 5:14 6:42 7:-8 8:12 9:16
@offers.now tigo	7:5
@offers.now tilang	9:5
@offers.now tinggal	4:-10
@offers.now tos	3:6
@offers.now totalnya	4:5
@offers.now tuh	1:-9
@offers.now tukang	3:12
@offers.now tukar	7:9 8:19
@offers.now tulisan	3:5
@offers.now tutupnya	5:-6
@offers.now udara	3:6
@offers.now ujan	5:10
@offers.now ukuran	4:6 6:8
@offers.now uni	0:5
@offers.now untuk	5:-10
@offers.now vanila	4:6
@offers.now waktu	3:-5 4:-14 5:7 6:-5
@offers.now warnanya	5:8
@offers.now water	4:8
@offers.now ya	0:-14 2:15 3:-9 5:17 9:7
@offers.now yang	0:43 3:12 4:-10 7:-7 9:-19
@offers.sum	1:-16 2:40 3:-8 4:88 5:16 7:134 9:-96
@offers.sum #n	2:10 3:10 4:-50 6:-7 7:36
@offers.sum #n1	4:6 7:-7
@offers.sum #nn	0:-7 4:28 5:-8 6:5 7:-7
@offers.sum ada	4:23 8:7
@offers.sum aku	1:6 5:-7 6:6
@offers.sum ambil	2:-9 4:-12 7:13
@offers.sum artinya	3:7 4:-8
@offers.sum ayo	7:6
@offers.sum bebas	7:7
@offers.sum beli	4:5
@offers.sum biasanya	2:9 7:6
@offers.sum bisa	6:6
@offers.sum boleh	6:7
@offers.sum bonus	4:-10
@offers.sum botol	4:-16
@offers.sum buat	3:6 5:9
@offers.sum bulan	4:12 7:-9 8:9
@offers.sum cukup	2:7
@offers.sum dan	8:7
@offers.sum dapat	0:-9 2:6 4:-9
@offers.sum dari	0:-11 3:-7 4:-29 5:29 7:60 8:9
@offers.sum denier	8:6
@offers.sum derajat	0:9 3:20 4:32 5:-8 6:-12 7:-7
@offers.sum desibel	4:10
@offers.sum detik	1:10 4:-15 5:21
@offers.sum di	8:14
@offers.sum dugi	7:10
@offers.sum giga	4:35 5:8
@offers.sum gram	1:10 3:-17 4:42 6:-5 7:-14 9:-7
@offers.sum gratis	2:-8 4:-9
@offers.sum gsm	4:8
@offers.sum halaman	4:21
@offers.sum hari	0:18 4:6 5:10 6:-7 7:-8 8:21
@offers.sum helai	3:10
@offers.sum hrc	4:11
@offers.sum ibu	4:-11
@offers.sum inci	5:16
@offers.sum ini	1:5
@offers.sum itu	4:7 5:15 8:26
@offers.sum jadi	2:9 3:-9 7:13
@offers.sum juga	4:-5
@offers.sum kalau	3:-7 7:16 8:-5
@offers.sum kali	1:9 4:26 5:13 6:-6
@offers.sum ke	5:-6
@offers.sum kelvin	4:9
@offers.sum keping	4:14 6:20
@offers.sum khusus	7:6
@offers.sum kilo	3:15 4:-55 8:8
@offers.sum kilometer	4:7
@offers.sum kita	5:6
@offers.sum klaim	2:7
@offers.sum lagi	0:10
@offers.sum langsung	2:5 7:7
@offers.sum lebar	4:5
@offers.sum lembar	0:13 4:21 5:21
@offers.sum liter	3:-10 4:14 5:14 6:-6 7:-6 8:-6
@offers.sum lumen	4:6
@offers.sum mah	4:56 5:7 7:-11
@offers.sum malam	0:6 7:21 8:-6
@offers.sum masih	5:-6 9:5
@offers.sum masuk	0:8 4:6
@offers.sum mata	4:5
@offers.sum menit	3:13 8:-7
@offers.sum meter	3:14 4:-18
@offers.sum mili	1:-14 3:-14 4:34 5:-26 6:-7 7:-25
@offers.sum ml	4:6
@offers.sum mmhg	4:8
@offers.sum nah	0:9 5:-10 6:10
@offers.sum orang	0:-6 2:5 3:-12 6:-10 7:10
@offers.sum pa	4:7
@offers.sum padahal	7:7
@offers.sum pasti	3:6
@offers.sum pembeli	4:-6 7:7
@offers.sum pencet	6:5
@offers.sum per	4:-6 5:-7
@offers.sum plus	2:-11 4:-15 7:6
@offers.sum pot	9:-5
@offers.sum potong	7:-11
@offers.sum psi	3:7
@offers.sum rakaat	4:-9
@offers.sum ribunya	2:5 7:17
@offers.sum s	3:8
@offers.sum saja	0:-5 2:-7 4:-10 5:-16 6:13 7:10
@offers.sum sama	7:-5
@offers.sum sampai	0:7 4:14 8:-6 9:-5
@offers.sum saset	4:5
@offers.sum satuannya	4:-8
@offers.sum satunya	7:6
@offers.sum sekarang	4:12 7:25
@offers.sum senti	3:-16 4:16 5:-9 8:-5 9:-5
@offers.sum sudah	0:-6 2:-6 6:-6 7:10 8:-12
@offers.sum tahun	0:-6 1:-10 3:16 4:-28 5:-19 8:-18 9:26
@offers.sum tidak	4:9 5:5
@offers.sum tinggal	4:-5
@offers.sum tombol	4:11
@offers.sum volt	4:12
@offers.sum w	4:7 6:7
@offers.sum watt	2:-5 4:32 7:-28 9:-5
@offers.sum ya	0:5 1:-8 2:-9 3:-9 5:-8 6:-7 8:-6
@offers.sum yang	6:-12 7:-14 8:14
@offers.usual	0:20 1:-14 2:-24 3:23 4:-10 5:26 6:-37 7:68 8:44 9:-20
@offers.usual #n	0:9 3:5 4:11
@offers.usual #nn	1:-6 3:-17 4:-52 6:-23 7:94 8:-15 9:-8
@offers.usual #rp	4:-8 7:6
@offers.usual aku	8:9
@offers.usual apa	8:6
@offers.usual buat	4:6
@offers.usual cuma	4:8 8:6
@offers.usual dari	3:6
@offers.usual di	0:7 4:-7 9:6
@offers.usual ini	0:7
@offers.usual itu	4:-7 5:-6
@offers.usual jadi	0:8 4:6
@offers.usual kalau	0:9 3:-7 4:-10 5:22
@offers.usual kali	0:7
@offers.usual kan	3:-12 5:7
@offers.usual karena	3:7
@offers.usual mah	8:20
@offers.usual saja	6:-6
@offers.usual sama	3:6 4:-8
@offers.usual soalnya	5:10
@offers.usual teh	3:11
@offers.usual tidak	0:15 2:5
@offers.usual ya	0:-6
@offers.usual yang	3:-8 6:7
@oily-state	0:13 4:-24 5:13 8:-9 9:-41
@oily-state di	4:8 5:14
@oily-state rambut	3:7 5:-6
@oily-state tidak	6:7
@oily-state yang	4:-6
@open-close-acts	0:-11 1:36 2:-27 3:-15 4:20 5:18 7:-25 9:-8
@open-close-acts #n	3:-12 4:-7 8:7
@open-close-acts #n1	5:-6
@open-close-acts #nn	4:-10
@open-close-acts ada	4:-13 8:-6
@open-close-acts aku	5:-7
@open-close-acts bungkusnya	5:10
@open-close-acts dalam	4:7
@open-close-acts di	3:12
@open-close-acts dulu	8:6
@open-close-acts ini	3:-8 4:-10
@open-close-acts jadi	3:-6 4:-11
@open-close-acts kalau	5:-9
@open-close-acts lagi	3:7 5:-6
@open-close-acts lebar	5:-7
@open-close-acts masih	5:7
@open-close-acts motor	4:6 5:5 9:6
@open-close-acts pas	1:7
@open-close-acts puasa	6:8
@open-close-acts rapat	5:7
@open-close-acts rata	3:7 4:8
@open-close-acts saja	0:8
@open-close-acts sampai	6:5
@open-close-acts semua	5:5
@open-close-acts sendiri	3:-9 5:9 6:-8
@open-close-acts tanpa	5:7
@open-close-acts terus	5:10
@open-close-acts tidak	3:8 4:-7 5:-9
@open-close-acts tuh	3:6 5:8
@open-close-acts tutupnya	0:6
@open-close-acts ya	1:20
@open-close-acts yang	3:5 5:-11 8:10
@open-close-acts ykk	4:39
@original-fake	0:-11 1:9 2:-23 3:-37 4:62 5:-41 6:-41 7:20 8:125 9:-53
@original-fake #n	0:15
@original-fake apa	8:6
@original-fake biasanya	3:12
@original-fake bukan	4:10
@original-fake cuma	4:-5
@original-fake di	1:6 3:-9 8:18
@original-fake duit	3:5
@original-fake gampang	3:8 5:-7
@original-fake itu	3:-15 5:10 8:6
@original-fake kalau	4:-8
@original-fake mah	8:9
@original-fake na	8:5
@original-fake tidak	5:-6
@original-fake uang	8:15
@original-fake yo	1:7
@party-gift-acts	0:-16 2:-7 3:-18 5:-29 6:96 8:-7 9:19
@party-gift-acts aqiqah	6:7
@party-gift-acts pakai	3:10
@party-gift-acts ulang	3:-5 6:10
@party-gift-acts wisuda	5:6
@past-memory-words	0:-10 1:-15 2:-10 3:31 4:12 5:-11 6:19 8:-31 9:-16
@past-memory-words aku	9:-6
@past-memory-words ambil	6:6
@past-memory-words banget	9:7
@past-memory-words di	0:5 4:-9
@past-memory-words dulu	3:5
@past-memory-words ini	5:5 6:5
@past-memory-words itu	3:-10 9:12
@past-memory-words mah	6:5
@past-memory-words mbah	3:5
@past-memory-words mesir	3:5
@past-memory-words naik	8:7
@past-memory-words pakainya	4:8
@past-memory-words saja	3:9 9:8
@past-memory-words saya	3:-5
@past-memory-words tidak	5:11
@past-memory-words ya	0:-5
@past-memory-words yang	6:12 8:6
@patch-weld-acts	4:5 5:19 6:23 8:-17
@patch-weld-acts ban	5:7
@patience-calm	1:-6 3:14 4:-23
@patience-calm saja	8:-5
@pay-acts	0:-34 1:-10 2:87 3:-21 4:-12 5:-53 6:-28 7:46 8:97
@pay-acts #pct	7:13
@pay-acts apa	0:-5
@pay-acts bisa	8:8
@pay-acts boleh	8:9
@pay-acts di	0:5 8:53
@pay-acts juga	8:8
@pay-acts kok	0:6
@pay-acts ongkirnya	0:5
@pay-acts pas	8:9
@pay-acts sebelum	4:8 7:8
@pay-acts sekarang	2:14
@peels-off-coating	1:10 2:-6 3:-13 4:9 8:13 9:-7
@peels-off-coating makanya	5:-6
@permit-forbid-acts	0:-14 1:-59 2:15 3:36 4:-15 5:-100 6:13 7:19 8:47 9:-22
@permit-forbid-acts bang	3:7
@permit-forbid-acts banget	0:6
@permit-forbid-acts banyak	9:8
@permit-forbid-acts cuma	2:8
@permit-forbid-acts di	0:-6 3:8 5:-7
@permit-forbid-acts dijemur	0:6
@permit-forbid-acts dikasih	6:7
@permit-forbid-acts diklik	2:-6
@permit-forbid-acts disimpen	2:6
@permit-forbid-acts ditumpuk	5:7
@permit-forbid-acts ditunda	2:7
@permit-forbid-acts edar	4:17 8:7
@permit-forbid-acts kak	0:6
@permit-forbid-acts kalian	4:10
@permit-forbid-acts kau	3:-9 9:5
@permit-forbid-acts kebalik	6:7
@permit-forbid-acts langsung	2:-7 3:12 5:-11 6:6
@permit-forbid-acts lewat	9:5
@permit-forbid-acts lupa	2:32 3:-16
@permit-forbid-acts mas	3:10
@permit-forbid-acts masuk	5:6
@permit-forbid-acts mbak	0:6
@permit-forbid-acts pada	9:8
@permit-forbid-acts pakai	3:13 6:-11
@permit-forbid-acts pas	3:7
@permit-forbid-acts pilih	6:7
@permit-forbid-acts pinarak	9:7
@permit-forbid-acts punya	6:7
@permit-forbid-acts salah	3:-17
@permit-forbid-acts tanya	0:-24 3:-16 9:-9
@permit-forbid-acts tiap	0:7 3:7
@permit-forbid-acts tidak	0:8 6:11
@permit-forbid-acts tukar	7:8 8:15
@pest-acts	0:11 2:-6 3:64 5:-6 7:-8
@pet-care-acts	3:54 5:-21 6:6 8:6 9:10
@pet-care-acts dari	9:8
@pet-care-acts kucing	6:6
@pet-troubles	1:-17 3:17 4:22 5:30 6:-7 8:13 9:-18
@pet-troubles di	3:7
@pet-troubles jadi	4:7
@phone-behaviour	0:11 1:-26 2:-16 3:12 5:14 6:-11 7:-12 8:-18
@phone-behaviour #n	4:18 6:-8 9:-11
@phone-behaviour #n1	5:-5
@phone-behaviour #nn	4:13
@phone-behaviour #rp	4:10
@phone-behaviour berapa	4:6
@phone-behaviour di	5:8 9:-5
@phone-behaviour itu	0:7
@phone-behaviour kak	5:6
@phone-behaviour lagi	9:9
@phone-behaviour lampu	9:5
@phone-behaviour laptop	5:5
@phone-behaviour nih	9:7
@phone-behaviour tidak	5:-16
@phone-behaviour yang	0:6
@photo-video-acts	0:38 1:-33 2:-10 3:41 4:-11 5:23 6:-17 7:-9 8:51 9:-40
@photo-video-acts call	6:-5
@photo-video-acts kulit	3:-11
@photo-video-acts nomor	4:9
@photo-video-acts pas	0:6
@photo-video-acts pusing	4:6
@photo-video-acts saja	3:-6 5:-9 8:9
@photo-video-acts sendiri	4:7
@photo-video-acts simpul	3:9
@photo-video-acts yang	0:9
@places.abroad	0:-36 2:46 3:35 4:34 5:-9 6:-9 7:14 9:-26
@places.abroad #n	0:10
@places.abroad ada	4:16 8:6
@places.abroad baru	3:7
@places.abroad di	7:5
@places.abroad kuno	3:5
@places.abroad sekarang	7:-6
@places.made	0:-16 1:-25 2:-15 4:60 5:7 6:-21 7:-12 8:80 9:-42
@places.made #n	4:-11
@places.made di	4:32 5:-6 8:7
@places.made lab	4:19 8:14
@places.made labnya	6:9 8:15
@places.made pakai	4:-8
@places.made rantai	4:7
@places.made tidak	4:-10
@places.made uji	5:7
@places.made yang	3:6
@places.makers	0:-58 1:-23 3:-15 4:40 5:-30 6:27 8:28 9:-34
@places.makers di	4:23 8:16
@places.makers kecil	4:15
@places.makers sawit	6:6
@places.makers saya	4:9
@places.makers sendiri	4:6
@places.makers tani	6:7
@places.makers yang	6:19
@places.places	1:-45 2:16 3:15 4:71 5:-28 6:-23 8:41 9:30
@places.places #n	4:-9 5:5 8:42
@places.places #nn	2:7 9:6
@places.places aceh	0:-7
@places.places ada	4:27 8:15 9:11
@places.places barat	4:12
@places.places baru	9:7
@places.places bawa	9:7
@places.places besok	8:9
@places.places bukan	4:8
@places.places dari	8:6
@places.places di	7:5
@places.places dulu	5:5
@places.places ini	4:-9 9:21
@places.places itu	4:-6 5:-6
@places.places jadi	5:5 8:12
@places.places kena	5:8
@places.places kuno	3:5
@places.places lagi	9:13
@places.places ni	9:10
@places.places nya	0:8
@places.places pakai	4:-15
@places.places panas	9:9
@places.places pun	9:-6
@places.places saja	3:-6
@places.places sama	4:-8
@places.places sekarang	3:-5 7:-8
@places.places sudah	0:-5 5:-9 9:17
@places.places tadi	4:6 9:9
@places.places teh	9:5
@places.places tiap	3:-7 4:13 8:16
@places.places tidak	4:-6 6:7 8:-6
@places.places ya	0:42 4:5 6:7 8:9 9:-19
@places.places yang	2:-6
@places.places yo	5:5
@plant-care-acts	0:-8 1:16 3:12 5:12 6:16 8:-20 9:-21
@plant-care-acts sampai	3:6
@plant-harvest	0:27 1:17 3:67 4:-17 6:-5
@plant-harvest #n	3:5
@plant-harvest #n1	5:-12
@plant-harvest dari	1:7
@plant-start-acts	3:27 4:18 6:37 8:10 9:-42
@plant-start-acts cabe	4:7
@plant-states	0:10 2:-11 3:98 4:-11 5:17 6:12 7:-9 8:6
@plant-states cuma	5:-6
@plant-states lagi	3:11
@plant-states putih	5:-9 8:10
@plant-states tidak	3:-8
@play-sport-acts	1:-11 3:51 4:-16 6:-18 7:-12 8:-19 9:68
@play-sport-acts #n	9:8
@play-sport-acts #nn	6:7
@play-sport-acts anak	3:-7 8:5
@play-sport-acts apa	3:11
@play-sport-acts bali	5:7
@play-sport-acts balok	3:8
@play-sport-acts di	3:-12 4:6
@play-sport-acts ibu	5:7
@play-sport-acts ini	3:5
@play-sport-acts jam	9:12
@play-sport-acts karung	9:6
@play-sport-acts kayu	6:9 9:7
@play-sport-acts ke	5:-11
@play-sport-acts lagi	9:20
@play-sport-acts sama	3:6
@play-sport-acts terus	5:-5
@play-sport-acts yo	9:7
@popular-trend	0:-18 1:-25 4:-8 5:-30 6:-21 7:-20 8:-37 9:-36
@popular-trend aku	9:-6
@popular-trend terus	9:-7
@popular-trend ujan	5:7
@possibility-words	1:-20 2:-21 4:-44 5:6 6:6 7:-23 8:-35 9:-18
@possibility-words #n	0:7 5:10 7:-6
@possibility-words #nn	4:-8 7:-8 8:-8 9:17
@possibility-words ada	7:-9
@possibility-words aku	9:-19
@possibility-words bang	0:7
@possibility-words bayar	8:13
@possibility-words bikin	9:7
@possibility-words buat	3:-6 6:-7
@possibility-words cod	0:9 2:-6 8:24
@possibility-words dari	6:7
@possibility-words dicas	4:10
@possibility-words dicek	4:8
@possibility-words dicopot	4:-9
@possibility-words digantung	5:7
@possibility-words gawe	0:12 6:-11
@possibility-words gratis	0:7
@possibility-words hilang	4:10
@possibility-words ibu	0:16 4:-5
@possibility-words jadi	3:15 5:-8
@possibility-words jalan	5:-6
@possibility-words juara	9:7
@possibility-words kak	4:-12
@possibility-words kamu	4:7
@possibility-words kau	4:-7
@possibility-words ke	5:-7
@possibility-words ko	0:7 4:11
@possibility-words langsung	4:5
@possibility-words lebih	3:6
@possibility-words makan	5:6 6:10
@possibility-words masang	5:5
@possibility-words nilai	9:6
@possibility-words pak	4:6
@possibility-words pakai	3:-11
@possibility-words sambil	5:5
@possibility-words saya	9:-7
@possibility-words semua	6:7
@possibility-words teh	6:7
@possibility-words tidur	4:5 9:5
@possibility-words tukar	8:7
@possibility-words untuk	4:-6
@pour-drip-acts	0:-17 1:57 3:-35 4:7 5:26 6:36 8:-14 9:-6
@pour-drip-acts #n	4:6
@pour-drip-acts air	3:-8 5:24
@pour-drip-acts dari	5:12
@pour-drip-acts di	1:8 3:-6 5:-14
@pour-drip-acts ke	3:-6 5:-8
@pour-drip-acts kopi	4:6
@pour-drip-acts minyak	3:6
@pour-drip-acts pakai	5:7
@pour-wipe-acts	1:40 2:-14 3:12 7:14 8:6 9:-33
@pour-wipe-acts #n1	4:11
@pour-wipe-acts air	8:10
@pour-wipe-acts di	4:13 6:6
@pour-wipe-acts jam	5:7
@pour-wipe-acts ke	1:12 3:-10 5:17
@pour-wipe-acts pakai	1:6 5:12
@pour-wipe-acts tiap	4:-5
@praise-acts	1:-31 2:-19 3:54 4:-46 5:-32 6:-46 7:-22 8:-60 9:-43
@praise-acts #n	9:6
@praise-acts aku	9:6
@praise-acts lah	9:-6
@praise-acts tidak	4:9
@press-touch-acts	0:-26 2:61 3:-11 4:-28 5:67 6:21 7:12 9:-42
@press-touch-acts #n	4:6 5:-9
@press-touch-acts beli	2:13 3:-5 8:12
@press-touch-acts dagingnya	5:7
@press-touch-acts dari	5:6
@press-touch-acts dulu	2:-7
@press-touch-acts ikuti	2:12
@press-touch-acts ini	5:-7
@press-touch-acts ke	5:7
@press-touch-acts keranjang	0:-6 3:-13 4:-9 6:-15
@press-touch-acts keranjangnya	6:-5 7:-7
@press-touch-acts nomor	0:13 2:27
@press-touch-acts pensil	5:12
@press-touch-acts saja	0:13 2:11 3:-11 6:8
@press-touch-acts sekali	4:9
@press-touch-acts sekarang	6:10
@press-touch-acts terus	5:10
@press-touch-acts tidak	5:7
@press-touch-acts tuh	5:-7
@press-touch-acts yang	2:9 5:-11
@pretty-face	0:-50 1:-29 2:-15 3:-15 4:-48 5:-30 6:-11 8:-32 9:-67
@pretty-face banget	9:-16
@pretty-face pakai	6:9
@pretty-face tidak	1:6
@pretty-face ya	9:6
@pretty-look	0:-44 1:-45 3:19 4:-46 5:-49 6:-33 7:-13 8:-39 9:-55
@pretty-look banget	9:-7
@prevent-reduce-acts	0:-6 1:-15 3:27 4:-8 5:37 6:-13 7:-10 8:16 9:11
@prevent-reduce-acts #nn	0:7
@prevent-reduce-acts lebih	3:-6
@promise-guarantee-acts	1:-33 3:-17 4:-55 5:-55 6:-27 7:9 8:30 9:-5
@promise-guarantee-acts #n	3:-12 8:23
@promise-guarantee-acts #n1	8:10
@promise-guarantee-acts kalau	4:6
@promise-guarantee-acts setahun	4:7
@promise-guarantee-acts ya	4:-7
@protect-acts	2:12 3:44 4:9 5:10 6:8
@pull-press-acts	1:26 2:-27 4:-34 5:22 6:-10 7:-21 8:-32 9:19
@pull-press-acts #n	3:18
@pull-press-acts #n1	0:8 5:-6
@pull-press-acts #nn	5:-8
@pull-press-acts benangnya	8:5
@pull-press-acts dari	4:-7 5:-6
@pull-press-acts di	6:8
@pull-press-acts dikit	5:-9 9:6
@pull-press-acts dulu	3:-9 9:5
@pull-press-acts ke	1:-9 5:-31
@pull-press-acts lagu	9:7
@pull-press-acts nah	3:10 5:10
@pull-press-acts pakai	3:-7
@pull-press-acts sendiri	5:8
@pull-press-acts tangan	0:27 3:-6
@pull-press-acts terus	3:-7 6:5
@pull-press-acts tidak	3:-9 5:10
@pull-press-acts ya	4:-13
@purpose-words	0:18 1:-13 2:42 3:71 4:-7 5:-53 6:55 7:20 8:-39 9:-53
@purpose-words #n	2:7 3:-10 6:-18 7:7
@purpose-words #nn	6:-23 7:17
@purpose-words air	3:10
@purpose-words aku	0:18 3:-8
@purpose-words anak	3:-17 4:18 6:22
@purpose-words angin	3:5
@purpose-words apa	0:-13 9:7
@purpose-words badan	3:9
@purpose-words bapak	4:7 6:12
@purpose-words bayi	3:-9
@purpose-words bekal	6:7
@purpose-words besi	3:6
@purpose-words bocah	5:6
@purpose-words buat	6:5
@purpose-words bulu	0:10
@purpose-words bumil	6:5
@purpose-words cewek	0:10 5:-6
@purpose-words di	4:12
@purpose-words ibu	5:12 6:14
@purpose-words iphone	4:6
@purpose-words jalan	4:10
@purpose-words kado	6:5 7:5
@purpose-words kak	6:-11
@purpose-words kalian	3:-9 6:12
@purpose-words kamu	0:-5 4:5
@purpose-words kau	5:5
@purpose-words kelihatan	1:6
@purpose-words keluarga	6:8
@purpose-words kerja	6:-8
@purpose-words kulit	4:-6
@purpose-words malam	2:7 6:-7
@purpose-words naik	6:5
@purpose-words nu	6:27
@purpose-words oleh	6:5
@purpose-words pegawai	4:7
@purpose-words pengantin	6:8
@purpose-words rambut	6:10
@purpose-words rumah	1:8 5:-8
@purpose-words sampai	4:11 6:-6
@purpose-words saya	0:5
@purpose-words semua	6:-13
@purpose-words siapa	6:-6
@purpose-words tidak	2:5 3:50 5:-40 9:5
@purpose-words tukang	6:11
@purpose-words untuk	6:9
@purpose-words warnanya	3:7
@purpose-words warung	5:6
@purpose-words wong	5:14
@purpose-words yang	0:-16 2:-14 3:-10 4:9 5:9 7:14 8:-24 9:6
@quantity-few	2:-6 3:38 4:-27 6:-15 7:30 9:6
@quantity-few #n	0:-5 1:-7 3:-14 4:-6 5:-37 6:-14 9:-7
@quantity-few #n1	4:-6 5:-6 7:-11
@quantity-few #nn	3:-21 7:15 8:13
@quantity-few #pct	4:8 9:14
@quantity-few #rp	5:-6 7:19 8:-6
@quantity-few ada	3:-13 6:13
@quantity-few anak	5:5
@quantity-few banyu	3:6
@quantity-few berapa	0:-7
@quantity-few buat	6:-9 9:10
@quantity-few dapat	6:7
@quantity-few dari	5:-7
@quantity-few di	0:6 4:-13 6:13 9:-7
@quantity-few dijahit	4:6
@quantity-few diklik	0:7
@quantity-few dulu	6:-6 8:6
@quantity-few garam	4:6
@quantity-few harga	7:6
@quantity-few jangan	5:9
@quantity-few kain	3:-8
@quantity-few kalau	3:12
@quantity-few kirim	4:6
@quantity-few klik	7:-6 8:7
@quantity-few langsung	8:5
@quantity-few lebih	3:-6
@quantity-few masuk	4:10
@quantity-few nambah	5:6
@quantity-few nih	0:6
@quantity-few pakai	5:-11
@quantity-few panas	3:6
@quantity-few pilih	0:7 2:-8 7:6
@quantity-few saja	3:5
@quantity-few sama	4:-6
@quantity-few sampai	7:6
@quantity-few seduh	6:7
@quantity-few sekali	4:5
@quantity-few seperti	5:8
@quantity-few tenang	2:7
@quantity-few tidak	0:-8 1:6 3:6 5:9
@quantity-few tidur	5:-10
@quantity-few untuk	6:-9
@quantity-few waktu	9:7
@quantity-few ya	1:-5 9:11
@quantity-many	0:-61 1:-21 2:-47 3:35 4:-30 5:-40 6:-22 7:-26 8:-10 9:7
@quantity-many #n	2:8
@quantity-many #n1	4:-8
@quantity-many ada	0:6
@quantity-many aku	9:9
@quantity-many banyak	0:6
@quantity-many bayar	7:6
@quantity-many cepat	4:-6
@quantity-many dari	4:-14
@quantity-many di	5:-8
@quantity-many halus	5:11
@quantity-many indonesia	8:17
@quantity-many ini	4:6 5:-5 9:11
@quantity-many jadi	6:7
@quantity-many kan	1:5
@quantity-many masuk	5:10
@quantity-many nu	9:12
@quantity-many orang	0:-6 6:-8
@quantity-many suka	0:11 3:-5 6:-7
@quantity-many tahun	3:6
@quantity-many tanya	0:-14
@quantity-many tapi	5:6
@quantity-many tidak	8:16
@quantity-many ya	3:-6
@quantity-many yang	0:-27 2:-13 4:-20 5:-10 6:-6 8:-9 9:-11
@quick-speed	0:-38 3:26 4:26 5:18 7:12 8:24 9:-11
@quick-speed #nn	6:6
@quick-speed add	2:6
@quick-speed bayar	8:-8
@quick-speed checkout	6:11
@quick-speed dari	5:-5 8:6
@quick-speed di	5:6 8:-8
@quick-speed kebaca	5:5
@quick-speed kering	3:-5 5:10
@quick-speed klik	7:7
@quick-speed masukin	6:8
@quick-speed nutup	5:5
@quick-speed order	2:7
@quick-speed pilih	6:6
@quick-speed saja	7:6
@quick-speed tidak	4:10
@quick-speed turun	4:10
@quiet-sound	0:7 1:28 2:8 3:20 4:-26 5:41 6:8
@quiet-sound ya	0:-7 9:12
@receive-get-acts	2:24 3:-43 4:21 5:-26 6:32 7:67 8:20 9:23
@receive-get-acts #n	4:8 5:7
@receive-get-acts #nn	7:-5
@receive-get-acts gratis	0:8
@receive-get-acts juara	9:6
@receive-get-acts nilai	9:6
@recommend-acts	0:-10 2:5 3:18 8:-7
@recommend-acts buat	6:6
@relationship-acts	0:-10 5:14 6:22 8:-16 9:17
@relationship-acts #n	6:7
@relationship-acts anak	9:-5
@relationship-acts boleh	6:5
@relationship-acts bolong	3:8
@relationship-acts di	3:14
@relationship-acts ke	4:6
@relationship-acts malam	1:6
@relationship-acts minggu	9:11
@relationship-acts ya	5:-6
@religion-acts	2:-9 3:16 4:-30 6:37 8:-12 9:-18
@religion-acts #nn	4:-8
@religion-acts di	3:9 4:-9
@religion-acts jadi	5:-7
@religion-acts nanti	9:-7
@religion-acts pakai	2:7
@religion-acts tidak	5:9
@repair-acts	0:-23 1:-9 2:-7 4:-29 5:-16 7:-8 8:6
@repair-acts center	4:-7 8:5
@repair-acts dangdut	9:8
@repeat-buyer-acts	0:27 2:-14 3:45 4:16 5:-9 6:57 8:-8 9:-52
@repeat-buyer-acts aku	3:22 9:-6
@repeat-buyer-acts buat	3:-7 4:-8 5:8
@repeat-buyer-acts di	5:6
@repeat-buyer-acts pak	4:9
@repeat-buyer-acts pakai	6:7
@repeat-buyer-acts saya	3:18 5:13 8:-6
@repeat-buyer-acts tahun	3:-5 6:15 9:17
@repeat-buyer-acts yang	8:-6
@repels-liquid	1:6 4:-18 5:18 9:-26
@repels-liquid #nn	4:11
@repels-liquid air	4:-7
@repels-liquid berapa	0:-5 4:6
@repels-liquid ke	0:6
@repels-liquid panas	0:8
@repels-liquid setahun	4:8
@repels-liquid tigo	4:8
@replace-acts	0:-16 1:8 3:24 4:-11 7:13 8:29 9:-7
@replace-acts #nn	4:-5
@replace-acts baru	3:-14 5:6 8:31
@replace-acts dalam	0:6 8:5
@replace-acts di	5:-6
@replace-acts gratis	7:-6
@replace-acts ini	5:17
@replace-acts jadi	6:-8
@replace-acts kaos	9:6
@replace-acts lagi	9:7
@replace-acts rak	5:6
@replace-acts sendiri	0:11
@replace-acts tiap	5:-6
@replace-acts tidak	0:-6
@replace-acts ukuran	8:6
@replace-acts unit	3:-6 8:18
@resize-adjust-acts	3:16 4:-6 5:-8
@return-claim-acts	0:-6 1:-8 2:62 3:-82 5:-23 6:-23 7:56 8:122 9:-31
@return-claim-acts #n	3:-19 5:-6 7:-7 8:17
@return-claim-acts aku	8:5
@return-claim-acts dulu	0:-5 2:9 7:19
@return-claim-acts penuh	4:7
@return-claim-acts saja	0:8 8:13
@return-claim-acts setahun	4:8
@return-claim-acts tidak	8:-6
@return-claim-acts uangnya	4:11
@return-claim-acts voucher	7:7
@return-claim-acts vouchernya	2:9
@rinse-flush-acts	0:9 1:24 3:-7 4:10 5:21 6:33 8:-19 9:-23
@rinse-flush-acts #n1	5:8
@rinse-flush-acts di	4:8
@rinse-flush-acts ke	1:5
@rinse-flush-acts pakai	5:12
@rinse-flush-acts tiap	5:7
@roll-wrap-acts	1:13 2:-12 3:13 4:19 5:-13 7:-9 8:42 9:-5
@roll-wrap-acts bubble	5:-6 8:11
@roll-wrap-acts kayu	0:6
@roll-wrap-acts plastik	5:-7 8:6
@roll-wrap-acts tidak	8:11
@safety-words	0:13 1:-19 2:-18 3:-12 4:107 5:-62 6:8 8:242 9:-105
@safety-words #n	0:18 3:-14 8:13
@safety-words #n1	4:8 8:6
@safety-words #nn	8:-6
@safety-words ada	0:10 4:20 8:44
@safety-words aman	8:6
@safety-words apa	0:-6
@safety-words bahannya	8:7
@safety-words buat	5:6
@safety-words dari	4:-5
@safety-words edar	4:15 8:7
@safety-words gratis	4:7
@safety-words ini	4:-8
@safety-words juga	4:6 8:8
@safety-words kalau	4:6
@safety-words mui	4:12 8:14
@safety-words nya	5:-8
@safety-words sama	0:-6 4:5 8:11
@safety-words saya	3:5
@safety-words setahun	4:8 8:7
@safety-words tiap	4:5
@safety-words tidak	4:-5 8:-7
@safety-words uji	8:9
@safety-words ya	4:-6
@save-data-memory	1:-11 3:5 4:25 5:-6 6:-46 7:11 8:37 9:44
@save-data-memory dari	0:-13 3:-9 4:-7 5:-10 7:-6 8:6
@save-data-memory foto	4:-6
@save-data-memory ke	4:-8 8:-7 9:-5
@save-data-memory pakai	4:-9 5:-10 8:5
@save-data-memory saja	3:-6 4:5 8:6
@save-data-memory sampai	5:-13
@save-data-memory se	7:5
@save-data-memory sudah	9:6
@save-data-memory video	4:6
@save-data-memory wa	9:9
@save-money	0:-30 1:-16 2:58 3:-41 4:-56 5:-65 6:-68 7:226 9:-81
@save-money #n	2:-14 6:6 7:8
@save-money #n1	4:-6
@save-money #nn	7:15
@save-money #pct	4:-13 7:41 9:-9
@save-money #rp	2:22 3:-13 4:8 5:-8 6:-5 7:49 8:-7
@save-money ada	3:7 9:6
@save-money aku	4:16
@save-money buat	6:-6 7:7
@save-money bukan	9:7
@save-money di	4:17
@save-money gratis	2:14 7:20
@save-money hari	7:-8
@save-money itu	8:8
@save-money ke	7:8
@save-money lagi	9:-6
@save-money ongkir	7:14 8:-7
@save-money ongkirnya	9:-5
@save-money sama	8:8
@save-money sampai	0:10 2:7
@save-money saya	7:8
@save-money se	7:19
@save-money sudah	9:-9
@save-money tidak	5:-9 9:7
@say-acts	1:-22 2:-49 4:-63 5:-25 6:-67 7:-20 8:-68 9:-15
@say-acts anaknya	0:6
@say-acts ini	9:-7
@say-acts mau	0:6
@say-acts orang	5:-9 9:-5
@say-acts saja	9:6
@say-acts sama	9:15
@say-acts tetangga	9:-5
@say-acts tidak	4:9
@scold-mock-acts	6:-7 8:-16
@seal-pack-acts	0:17 1:-42 2:13 4:12 5:-27 6:-20 7:-21 8:75 9:-11
@seal-pack-acts #n	3:-6 4:-6 5:-14 8:14
@seal-pack-acts #nn	5:-5 8:-15
@seal-pack-acts bubble	5:-7 8:13
@seal-pack-acts dobel	8:6
@seal-pack-acts ibu	2:5
@seal-pack-acts itu	3:-7
@seal-pack-acts jadi	4:-7 5:-16
@seal-pack-acts kalau	0:8
@seal-pack-acts kardus	4:-7 5:-5 8:11
@seal-pack-acts karet	4:27
@seal-pack-acts kayu	0:5
@seal-pack-acts lagi	8:7
@seal-pack-acts pakai	4:-6 5:-20 8:6
@seal-pack-acts plastik	4:-11 5:-21 8:15
@seal-pack-acts tebal	5:-9 8:17
@seal-pack-acts terus	5:-8
@seal-pack-acts wrap	5:-9 8:6
@search-find-acts	0:-36 1:-12 3:29 4:-25 8:-44 9:12
@search-find-acts di	3:6
@search-find-acts dulu	0:-7
@search-find-acts tumit	5:-5
@search-find-acts yang	0:13 3:19 9:6
@season-serve-food	1:10 3:15 4:9 6:10 9:-6
@season-serve-food di	6:5
@see-watch-acts	1:34 3:-11 4:-23 5:8 6:-51 7:-29 8:-13 9:9
@see-watch-acts #n	5:6
@see-watch-acts airnya	5:8
@see-watch-acts cuma	9:5
@see-watch-acts dia	5:-13
@see-watch-acts en	5:9
@see-watch-acts kan	5:-7
@see-watch-acts naik	9:-5
@see-watch-acts tak	4:6
@see-watch-acts tidak	4:-9
@sell-promo-acts	0:-44 1:-27 2:-16 3:6 4:-28 5:-48 6:-91 8:6 9:-34
@sell-promo-acts aku	0:6 9:-5
@sell-promo-acts bubar	4:7
@sell-promo-acts ini	0:-9 1:-6 2:9 3:21 5:-7 7:8 8:-7
@sell-promo-acts kelar	4:6
@sell-promo-acts kita	9:-7
@sell-promo-acts nya	2:7
@sell-promo-acts tiap	9:16
@sell-promo-acts tidak	5:8
@sell-promo-acts ya	5:8
@send-deliver-acts	1:-38 2:40 3:-50 4:-8 5:-39 6:-11 7:59 8:70 9:-23
@send-deliver-acts #n	0:-10 4:15 7:13 8:-31
@send-deliver-acts #n1	5:7
@send-deliver-acts #nn	4:18 5:-5 6:9 7:-32 8:-6
@send-deliver-acts #rp	5:8 8:-10
@send-deliver-acts aku	4:12
@send-deliver-acts balik	0:6 8:10
@send-deliver-acts checkout	6:7
@send-deliver-acts dari	0:-26 3:-14 4:-30 5:-21 7:-19 8:23 9:-7
@send-deliver-acts datang	8:8
@send-deliver-acts depan	8:5
@send-deliver-acts duo	5:5
@send-deliver-acts foto	4:-6
@send-deliver-acts gratis	4:-7 7:15
@send-deliver-acts isi	4:11
@send-deliver-acts jam	2:7 5:-7 7:11
@send-deliver-acts jawa	4:-6
@send-deliver-acts kak	5:11 8:19
@send-deliver-acts ke	3:-18 5:11
@send-deliver-acts ki	5:6
@send-deliver-acts kita	0:8
@send-deliver-acts kurir	8:9
@send-deliver-acts malam	5:9 9:-7
@send-deliver-acts nangis	9:-6
@send-deliver-acts pagi	5:7
@send-deliver-acts pakai	3:-12 5:-6 8:27
@send-deliver-acts paket	5:7
@send-deliver-acts rumah	8:8
@send-deliver-acts sampai	8:6
@send-deliver-acts sana	0:7 8:13
@send-deliver-acts saya	7:7
@send-deliver-acts se	7:25
@send-deliver-acts sekarang	5:-5 9:5
@send-deliver-acts semua	3:8
@send-deliver-acts sini	9:13
@send-deliver-acts sore	5:8
@send-deliver-acts subuh	8:5
@send-deliver-acts sudah	2:5 8:8
@send-deliver-acts tanya	5:16
@send-deliver-acts ti	8:6
@send-deliver-acts tiap	8:5
@send-deliver-acts tidak	0:7 5:-10 9:7
@send-deliver-acts ujung	4:8
@send-deliver-acts video	4:6
@send-deliver-acts wa	9:9
@send-deliver-acts xl	4:8
@send-deliver-acts xxl	4:7
@send-deliver-acts ya	0:13
@send-deliver-acts yang	0:-11 4:-9 8:7
@sew-acts	0:-13 3:24 6:-34 7:-12 8:35 9:-18
@sew-acts #n	4:-8 6:5
@sew-acts di	3:7
@sew-acts lingkar	3:6
@sew-acts ykk	4:39
@sew-stitch	0:-8 2:-10 3:-28 4:20 5:-15 6:-16 8:42 9:-26
@sew-stitch #n	4:15
@sew-stitch benang	4:7
@sew-stitch di	4:6 8:14
@sew-stitch rantai	4:8
@shape-words	0:21 1:10 3:6 4:-9 5:7 7:-11 8:22 9:-42
@shape-words #n	5:8
@shape-words #nn	0:-5 2:7 4:12
@shape-words apa	0:5
@shape-words buat	4:-5
@shape-words bukan	6:8
@shape-words cuma	0:11
@shape-words di	1:6
@shape-words ini	3:7 4:-8
@shape-words itu	3:7 5:-12
@shape-words jadi	3:-20 5:33 6:7
@shape-words kalau	3:7
@shape-words kecil	4:-11
@shape-words lagi	5:13
@shape-words onok	4:10
@shape-words sampai	4:5
@shape-words tidak	1:14 4:-8 5:-16
@shape-words ya	4:9
@shape-words yang	4:7
@sharp-blunt	0:11 3:10 5:-9
@sharp-blunt jadi	4:-5
@shine-gloss	3:35 4:-10 5:-42 6:-10 9:-12
@shine-gloss kalau	5:-6
@shine-gloss tidak	5:-14
@shine-gloss uva	3:6 5:-5
@show-acts	0:14 1:30 2:-7 4:13 5:-10 6:-26 7:-12 8:16 9:-21
@show-acts airnya	5:6
@show-acts angkanya	4:7
@show-acts bedanya	3:-7
@show-acts berisi	5:7
@show-acts busanya	8:6
@show-acts di	0:-5 5:-6
@show-acts dia	5:-13
@show-acts dulu	0:9
@show-acts en	5:9
@show-acts engselnya	0:7
@show-acts kan	1:8 5:-25
@show-acts kita	3:6
@show-acts lebih	3:-7 5:23
@show-acts rata	5:6
@show-acts sendiri	5:-10
@show-acts tak	4:6
@show-acts tidak	5:-9
@show-acts tuh	3:-5
@show-acts ya	1:8 4:7 5:-13
@show-closeup	1:17 4:22 9:-11
@show-closeup ke	4:13
@shrink-stretch	1:13 2:-13 4:32 5:21 6:-11 9:-14
@shrink-stretch di	4:-5
@shrink-stretch jadi	4:16
@shrink-stretch sampai	3:5 4:12
@shrink-stretch tipis	4:6
@sing-dance-music-acts	1:27 2:-7 3:22 4:-23 5:-32 6:-27 9:77
@sing-dance-music-acts di	9:13
@sing-dance-music-acts ini	9:12
@size-big	1:-24 2:6 3:9 4:9 5:-11 6:10 9:-18
@size-big #n	4:-17 6:-11
@size-big #nn	3:-10 4:16
@size-big belum	3:7
@size-big di	0:-11
@size-big jadi	5:21
@size-big seperti	5:-7
@size-big size	6:9
@size-big yang	4:6
@size-small	0:-21 2:-8 3:34 4:6 6:27 7:-25 8:-12
@size-small ada	4:6
@size-small aku	3:8
@size-small ambil	4:6
@size-small baju	5:7
@size-small buat	6:-8
@size-small dalamnya	4:-7
@size-small di	0:6 3:-6 4:-7 5:6 6:-6
@size-small ini	5:8
@size-small isi	4:6
@size-small jadi	4:-8 6:6
@size-small juga	4:-5
@size-small mah	6:5
@size-small pakai	5:-6
@size-small tidak	0:12 5:7
@size-small yang	6:11
@skin-acne-trouble	0:7 3:-6 6:39 8:-15 9:-13
@skin-acne-trouble di	3:10
@skin-brightening-acts	0:-5 4:6 5:-10
@skin-dull-dry	1:-18 3:11 4:-21 9:-10
@skin-dull-dry di	5:8
@skin-dull-dry semua	5:9
@skin-dull-dry seperti	3:-6
@skin-dull-dry terus	5:-6
@skin-good-state	0:-5 1:18 2:-10 3:45 4:-18 6:-44 7:-30 8:-19 9:-24
@skin-good-state #n	4:6
@skin-good-state banget	9:6
@skin-good-state dan	4:6
@skin-good-state di	5:8
@skin-good-state gading	4:10
@skin-good-state itu	4:-8 8:8
@skin-good-state jadi	4:-26 5:6
@skin-good-state kalau	4:-7
@skin-good-state maneh	5:-7
@skin-good-state saja	3:6
@skin-good-state sama	4:6 5:9
@skin-good-state seperti	3:6
@skin-good-state terus	5:15 8:-6
@skin-good-state tidak	8:5
@skin-good-state tipis	3:10 5:-6
@skin-good-state to	1:5
@skin-good-state tulang	4:14
@skin-good-state ya	5:-5
@skin-good-state yang	3:19
@skin-irritation	1:-19 2:-9 3:-9 4:13 5:-7 6:34 9:11
@skin-irritation #n	3:10
@skin-irritation apa	0:-6
@skin-irritation bata	4:6
@skin-irritation di	4:-13 5:13 8:6
@skin-irritation ini	4:7
@skin-irritation itu	4:8 5:7
@skin-irritation turun	5:5
@skin-irritation yang	6:11
@skin-moist-care-acts	3:18 9:-6
@skin-spots-aging	3:10 4:9 5:22 6:7 8:-12
@skin-spots-aging di	5:9
@skin-spots-aging porinya	0:9
@sleep-acts	1:5 5:40 8:-13 9:47
@sleep-acts dari	5:6
@sleep-acts di	3:-6 9:8
@sleep-acts kalau	3:9
@sleep-acts lagi	5:12
@sleep-acts pagi	3:-9 5:15
@sleep-acts pun	1:6
@sleep-acts tidak	5:5
@slim-diet-body	5:27 6:23 8:-7
@slimming-look	3:5 4:21 5:-5 6:-36 7:-30 9:34
@slimming-look #n	0:-6 4:16
@slimming-look #nn	3:-17 4:24 7:-7
@slimming-look itu	5:-10
@slimming-look jadi	4:-15 5:8
@slimming-look kabelnya	0:6
@slimming-look umur	0:7
@slimming-look ya	5:-6
@slow-speed	2:11 3:41 4:9 6:-23 8:-23 9:22
@slow-speed #n	4:12 5:-7
@slow-speed kalau	5:9
@slow-speed kali	0:7
@slow-speed naik	0:-5
@slow-speed soalnya	5:10
@slow-speed sudah	9:7
@slow-speed tidak	0:18 2:5
@slow-speed ya	0:-17
@smell-act	0:-12 2:-14 3:15 4:5 6:-5 7:11 8:-15 9:-13
@smell-act #n	4:9
@smell-act apa	5:7
@smell-act di	4:6 6:5
@smell-act itu	4:-7
@smell-act jadi	4:-7
@smell-act jam	5:7
@smell-act kayu	4:-5
@smell-act kopi	4:10
@smell-act melon	4:18
@smell-act sama	6:6
@smell-act sampai	9:10
@smell-act seperti	5:-15 8:7
@smell-act tanah	5:5
@smell-act tidak	5:-14
@smell-act tu	5:9
@smell-act wangian	4:6
@smell-bad	0:-8 1:14 3:45 5:18 6:-16 8:-29
@smell-bad di	5:8
@smell-bad hilang	5:-5
@smell-bad sampai	9:11
@smell-bad seperti	4:-12 5:-13 8:7
@smell-bad tanah	5:5
@smell-bad terus	3:8
@smell-bad tidak	5:-6
@smell-bad tuh	4:5
@smell-good	0:-12 1:6 3:-39 4:45 5:45 7:22 8:12 9:-33
@smell-good ada	4:11
@smell-good kayu	4:-5
@smell-good melon	4:10
@smell-good sama	4:6
@smell-good sampai	9:6
@smell-good tidak	0:7 7:14
@smell-good tu	5:9
@smell-good wangian	4:6
@space-cluttered	3:-25 5:11 6:13 8:-25 9:-27
@space-saving	3:20 5:27 6:9 8:-22
@space-saving baju	5:5
@space-saving di	3:-5 5:23
@space-saving jadi	4:-8
@space-saving kak	5:6
@space-saving tidak	5:-12
@space-saving ya	3:10
@stain-clean-off	4:-8 5:11 6:-7 7:7 9:-24
@stain-clean-off #n	5:13
@stain-clean-off dalam	4:6
@stain-clean-off dari	4:-7
@stain-clean-off ini	4:-5 8:6
@stain-clean-off jadi	5:-5
@stain-clean-off kan	5:6
@stain-clean-off lagi	3:12 5:-10
@stain-clean-off pakai	5:-6
@stain-clean-off pelan	5:7
@stain-clean-off tangan	0:27 3:-7 4:7
@stain-clean-off tidak	0:-8 5:12
@stain-clean-off tuh	5:15
@stain-clean-off yang	1:6 5:-11 8:9
@start-acts	2:-10 3:8 4:7 5:26 6:61 7:-13 8:-10 9:7
@start-acts dari	3:38 9:-13
@start-acts itu	3:6
@start-acts lagi	9:6
@start-acts yang	6:5
@stock-run-out	1:-57 2:-25 5:26 6:17 7:-18 8:-33 9:-38
@stock-run-out #n	2:-9 3:-16 4:-14 6:-6 7:-7 9:-9
@stock-run-out #n1	5:-7
@stock-run-out #nn	0:-6 4:-15 5:-8 7:-5
@stock-run-out #pct	9:16
@stock-run-out #rp	3:15 4:-6
@stock-run-out ada	4:11
@stock-run-out ambil	0:5
@stock-run-out berapa	0:-7 5:12
@stock-run-out bilas	4:8
@stock-run-out biru	4:13
@stock-run-out cokelat	4:-6
@stock-run-out cuci	6:7
@stock-run-out di	4:-10 5:-9 6:8 9:-9
@stock-run-out dibilas	4:6
@stock-run-out dicuci	8:7
@stock-run-out diklik	0:7
@stock-run-out hijau	6:-9
@stock-run-out ini	9:10
@stock-run-out itu	4:-9 6:-11 7:17
@stock-run-out jangan	3:-6
@stock-run-out makan	9:6
@stock-run-out masuk	4:10
@stock-run-out melahirkan	6:6
@stock-run-out pakai	5:6
@stock-run-out pilih	0:7 2:-6 7:7
@stock-run-out pink	4:9
@stock-run-out seduh	6:7
@stock-run-out terus	3:7
@stock-run-out tinggal	4:-6
@stock-run-out ya	6:-6
@stock-run-out yang	4:-16 5:-23 6:-6
@stomach-trouble	0:-18 1:-25 4:9 6:25 8:-9 9:30
@stomach-trouble maju	6:8
@stomach-trouble tidak	6:12
@stop-end-acts	0:-8 1:-14 2:-6 4:-5 5:34 6:-9 7:-8 8:-20 9:41
@stop-end-acts #nn	5:5
@stop-end-acts jadi	5:10
@stop-end-acts pakai	5:8
@stop-end-acts terus	5:10
@store-acts	0:-53 1:15 2:17 3:53 4:-38 5:-41 7:-7 8:-49 9:-89
@store-acts #n	0:-9 2:12 5:-17 8:-5
@store-acts #nn	3:-5
@store-acts di	0:-6 3:-8 4:12 6:13 8:-7 9:-14
@store-acts dulu	2:6
@store-acts kardus	9:11
@store-acts ke	2:-10
@store-acts keranjang	1:5 2:32 3:-7 4:6 6:12
@store-acts saja	3:-15 8:11
@store-acts situ	9:7
@store-acts ya	5:6
@store-acts yang	0:-7 5:-5
@story-tell-acts	0:-26 1:-7 3:26 4:-12 5:-10 6:-6 8:-13 9:-25
@story-tell-acts aku	3:13
@story-tell-acts soal	9:-5
@story-tell-acts ya	3:9
@story-verbs	0:33 1:-30 3:18 4:-8 5:-34 6:-20 7:6 8:-17 9:17
@story-verbs #n	4:28 5:9 6:13 8:-14
@story-verbs #n1	5:7
@story-verbs #nn	4:31 6:6 7:-47 8:-5
@story-verbs #rp	7:-9 8:-5
@story-verbs ada	0:17 4:24 5:-5
@story-verbs anaknya	0:6
@story-verbs apa	0:-9 3:-10
@story-verbs bedanya	0:14 3:9
@story-verbs belum	0:6
@story-verbs bisa	1:8
@story-verbs boleh	0:11 4:-5
@story-verbs cara	0:6
@story-verbs dari	0:-13 4:9 9:25
@story-verbs di	3:7 4:-7 5:-7 6:-8
@story-verbs dia	3:13
@story-verbs dulu	0:-8
@story-verbs duo	5:6
@story-verbs ini	0:-34 4:-9 5:-10 6:-14 9:-6
@story-verbs iso	0:-5
@story-verbs jam	2:8 3:-5 7:14 8:-8 9:9
@story-verbs jawa	4:-5
@story-verbs juara	9:7
@story-verbs kak	0:-20 5:13 6:6
@story-verbs kalau	0:9 5:7
@story-verbs kampung	6:8
@story-verbs karena	3:7
@story-verbs ke	3:16 4:11 8:10 9:-8
@story-verbs kenapa	0:28 3:14 4:-6
@story-verbs kencang	5:-5
@story-verbs ki	5:9
@story-verbs kita	0:6 4:6
@story-verbs kok	3:16
@story-verbs lagi	9:-10
@story-verbs lagu	9:5
@story-verbs licin	5:5
@story-verbs luntur	5:5
@story-verbs malam	5:20 6:11
@story-verbs mau	5:5
@story-verbs muat	5:10
@story-verbs naik	6:6
@story-verbs nangis	9:-12
@story-verbs nih	0:-9
@story-verbs nilai	9:6
@story-verbs pagi	5:8 6:6
@story-verbs pakai	3:12 5:12
@story-verbs pecah	3:-5
@story-verbs rumah	8:7
@story-verbs saja	5:-6
@story-verbs sama	0:-7 9:6
@story-verbs sana	0:7 8:13
@story-verbs saya	5:-7 9:12
@story-verbs sekarang	3:13
@story-verbs semua	3:7
@story-verbs sini	9:18
@story-verbs sore	5:12
@story-verbs sudah	0:-10
@story-verbs tadi	9:-6
@story-verbs tahan	4:11
@story-verbs tanya	5:16
@story-verbs tidak	4:-5 5:-28 9:10
@story-verbs tumit	5:-5
@story-verbs ujung	1:6 3:-6 4:8
@story-verbs umur	0:-7
@story-verbs warna	0:16 4:9
@story-verbs xl	4:8
@story-verbs xxl	4:7
@story-verbs ya	0:8 1:9 5:10 8:7 9:-13
@story-verbs yang	2:6
@strong-durable	0:-19 1:13 3:21 4:14 6:-17 8:-26 9:-10
@strong-durable #n	3:-7 4:7
@strong-durable #nn	4:6
@strong-durable berapa	0:-6 4:6
@strong-durable buat	4:-7 6:-5
@strong-durable dari	5:8
@strong-durable di	3:8 4:-7
@strong-durable panas	0:8
@strong-durable setahun	4:7
@strong-durable terus	5:-6
@strong-durable tidak	3:-6 5:9
@strong-durable yang	3:5
@stuck-jam-states	1:-10 2:-7 3:13 5:-11 6:-23 9:40
@stuck-jam-states #n	9:7
@stuck-jam-states di	0:-15 3:-11 5:14
@stuck-jam-states tidak	5:7
@stupid-clueless	0:-5 3:16 4:11 6:43 8:-9
@stupid-clueless pun	6:7
@substances.actives	0:27 1:-23 2:28 3:13 4:154 5:21 6:19 7:-8 9:-19
@substances.actives #n	5:6
@substances.actives #pct	3:-21 4:38 5:23
@substances.actives buat	4:6
@substances.actives itu	3:8
@substances.actives jadi	4:12
@substances.actives sama	3:-6 4:14
@substances.composition	1:-9 3:9 4:51 5:-10 8:18 9:-20
@substances.foodstuffs	2:-20 3:38 4:25 5:18 6:-6 7:-18 8:-40 9:47
@substances.foodstuffs #n	1:11 4:-7 5:-6 7:-7
@substances.foodstuffs #nn	4:-10 5:7 7:6
@substances.foodstuffs #pct	3:-12 4:32 5:9 8:5
@substances.foodstuffs ada	0:6 3:5
@substances.foodstuffs aku	6:7
@substances.foodstuffs aren	3:6
@substances.foodstuffs asli	5:6 8:-8
@substances.foodstuffs beda	3:6
@substances.foodstuffs belum	0:15
@substances.foodstuffs dari	4:5
@substances.foodstuffs di	0:-8
@substances.foodstuffs dulu	3:10 6:9
@substances.foodstuffs goreng	3:-7 9:19
@substances.foodstuffs ikan	4:8
@substances.foodstuffs ini	4:9 5:8
@substances.foodstuffs itu	0:7 5:24
@substances.foodstuffs jadi	4:21
@substances.foodstuffs kalau	3:10
@substances.foodstuffs karo	3:5 5:-7
@substances.foodstuffs ke	5:5
@substances.foodstuffs kerasa	5:6
@substances.foodstuffs kudu	3:8
@substances.foodstuffs laut	4:5
@substances.foodstuffs masih	5:8
@substances.foodstuffs merah	4:8
@substances.foodstuffs naik	5:7
@substances.foodstuffs nanti	4:5
@substances.foodstuffs nu	6:6
@substances.foodstuffs pun	5:-6
@substances.foodstuffs putih	4:22
@substances.foodstuffs rawit	4:6
@substances.foodstuffs sama	4:55 8:7 9:-9
@substances.foodstuffs sampai	1:6 5:-6
@substances.foodstuffs saya	5:8
@substances.foodstuffs semut	4:-6
@substances.foodstuffs sudah	9:9
@substances.foodstuffs tapi	9:-6
@substances.foodstuffs terus	3:5
@substances.foodstuffs tetangga	9:10
@substances.foodstuffs tidak	0:14 3:6 4:11 5:-13 6:14
@substances.foodstuffs tua	7:6
@substances.foodstuffs untuk	3:9
@substances.foodstuffs ya	3:7 5:23
@substances.foodstuffs yang	4:9
@substances.insides	0:-36 1:5 2:15 4:50 5:10 8:-10 9:-9
@substances.insides #n	1:-5 3:-8 4:42 5:-11
@substances.insides #n1	4:7
@substances.insides #nn	1:-9 3:-11 4:41 5:-11
@substances.insides air	4:-6
@substances.insides aku	4:5
@substances.insides berapa	4:-5
@substances.insides cuma	4:14
@substances.insides ini	3:7
@substances.insides tetap	5:9
@substances.insides ya	1:6
@substances.unwanted	1:-29 2:18 3:40 4:114 5:-18 6:-12 7:-7 9:-64
@substances.unwanted #n	4:-11
@substances.unwanted #nn	5:12
@substances.unwanted #pct	4:5
@substances.unwanted aren	3:6
@substances.unwanted dari	3:6
@substances.unwanted gratis	4:24 7:-8
@substances.unwanted ini	4:7 8:10
@substances.unwanted itu	5:-16
@substances.unwanted jadi	4:45
@substances.unwanted makanya	4:8
@substances.unwanted rambut	3:7 5:-7
@substances.unwanted sama	5:-11 8:5
@substances.unwanted semut	4:-6
@substances.unwanted sudah	8:12
@substances.unwanted tanpa	4:27 5:-15
@substances.unwanted tidak	4:19 5:-5 6:16 8:9
@substances.unwanted ya	4:9
@swatch-apply-acts	0:-16 1:26 2:-11 3:10 4:18 5:11 6:21 8:-7 9:-17
@swatch-apply-acts #n	5:8
@swatch-apply-acts catnya	5:7
@swatch-apply-acts di	1:17 3:-9 5:11
@swatch-apply-acts dikit	5:6
@swatch-apply-acts ke	5:6
@swatch-apply-acts malam	6:10
@swatch-apply-acts minyak	5:-6
@swatch-apply-acts pakai	4:-10 5:-5
@swatch-apply-acts saja	5:5
@swatch-apply-acts tipis	5:-8
@sweat-body-smell	1:-20 3:-13 4:22 5:56 8:-34 9:20
@sweat-body-smell jadi	4:9
@sweep-mop-dust	3:-7 5:-8 9:-10
@sweep-mop-dust terus	5:-6
@take-acts	1:-7 2:60 3:-16 5:7 6:50 7:42
@take-acts #n	2:-16 3:-6 4:-23 5:-18 6:-10 7:22 8:-7
@take-acts #nn	2:-8 6:7 7:5
@take-acts dulu	9:5
@take-acts kurir	8:6
@take-acts mi	2:13
@take-acts paket	2:9
@take-acts saja	2:6
@take-acts yang	0:16 1:-7 2:25 4:25 6:35 7:-14
@target.above	4:11 5:-8 9:-15
@target.body	1:14 2:-11 3:34 5:14 6:70 7:-9 8:-42 9:-25
@target.body #n	0:-20 1:21 3:7 4:19 5:-27 6:56 7:-9 8:-11
@target.body #n1	4:8
@target.body #nn	0:10 4:6 5:-44 7:-15 8:-9 9:-5
@target.body ada	3:-10 4:-31
@target.body aku	3:-13 4:-21 9:23
@target.body anak	5:13 6:5
@target.body aren	3:6
@target.body badan	3:8 4:-14
@target.body baru	3:5
@target.body basah	0:8
@target.body bayi	3:6 5:-5 6:-7 8:8
@target.body belum	3:10
@target.body berapa	6:-12
@target.body berminyak	6:17
@target.body bersih	5:-8
@target.body biar	5:6
@target.body bikin	5:21
@target.body bintang	4:5
@target.body biru	3:13
@target.body bisa	3:16
@target.body bornya	4:6
@target.body bukan	3:20 5:-5
@target.body bulat	3:8
@target.body bunyi	5:-8
@target.body cocok	5:7 6:8
@target.body cuma	3:-8
@target.body dari	5:-6
@target.body di	0:-11 4:-7 8:-11 9:-5
@target.body domba	4:7
@target.body gampang	3:-18 5:10 6:9
@target.body gede	6:17
@target.body gratis	2:7
@target.body habis	3:16 6:5
@target.body harus	3:5
@target.body hitam	5:11 6:6
@target.body ikal	6:10
@target.body ikut	4:6
@target.body ini	3:-18 5:18 8:28
@target.body itu	0:-6 1:-7 4:-8 9:-8
@target.body jadi	0:-9 3:13 4:-45 5:-22 6:8
@target.body jangan	3:17 5:-8
@target.body juga	5:5
@target.body kak	0:-7 9:6
@target.body kaku	3:5
@target.body kalau	0:-6
@target.body kalian	0:8 1:6
@target.body kamu	0:10 5:-5 6:8
@target.body kanan	5:8
@target.body ke	3:16 6:-10
@target.body kecil	4:17 6:11
@target.body kelihatan	5:25
@target.body kepala	4:5
@target.body kering	2:9 4:14 5:-7 6:14
@target.body keriting	6:5
@target.body kiri	1:17
@target.body kita	1:-7 3:28 5:-11
@target.body kucing	4:6
@target.body kuning	6:5
@target.body lagi	3:10
@target.body lebih	4:11
@target.body lepas	1:7
@target.body lihat	5:-6
@target.body lo	4:-12 6:-7
@target.body maju	6:7
@target.body makin	4:6
@target.body masih	1:-6 5:-11 9:9
@target.body masuk	5:5
@target.body mulai	3:-6
@target.body nah	3:16
@target.body naik	3:8
@target.body nih	1:12
@target.body nu	3:6
@target.body orang	6:-7
@target.body pakai	3:-9 6:-6
@target.body pas	1:-6
@target.body pertama	6:6
@target.body porinya	0:9
@target.body pun	5:18
@target.body sakit	5:-6
@target.body sampai	0:-6 5:18
@target.body sapi	4:9
@target.body sawo	5:6 6:12
@target.body saya	3:-10 4:-12
@target.body sekarang	5:-5
@target.body semut	4:-6
@target.body sensitif	5:-6 6:8
@target.body seperti	3:-7 5:18 6:-7
@target.body si	5:10
@target.body sintetis	4:11
@target.body sudah	5:10 6:19 8:-7
@target.body suka	4:16 6:7
@target.body tak	3:-18 4:24 5:22
@target.body tangan	4:-7
@target.body tapi	6:6
@target.body tebal	4:-11
@target.body terus	3:8 5:-11
@target.body tidak	0:5 1:-15 2:10 3:-31 4:29 5:18 9:-22
@target.body tipis	6:14
@target.body tuh	5:19
@target.body ya	0:5 1:10 3:-8 4:9 9:-9
@target.body yang	1:6 3:-12 5:31 6:-19 8:-12 9:-8
@target.folk	0:25 2:-7 3:-9 4:5 5:14 6:23 7:-11 9:-7
@target.folk #n	1:-6 3:-11 4:-10 5:7 9:20
@target.folk #n1	0:-6
@target.folk #nn	0:13 3:28 4:-14
@target.folk ada	4:18 8:14
@target.folk aku	3:10 5:-10 6:-5 9:24
@target.folk ambil	4:-7
@target.folk asal	0:10 3:-13
@target.folk awak	9:5
@target.folk bangun	5:12
@target.folk banyak	0:-5
@target.folk baru	9:8
@target.folk bayi	6:-5
@target.folk beli	3:7 5:10
@target.folk belum	6:-7
@target.folk ben	9:7
@target.folk bening	5:6
@target.folk biasa	9:11
@target.folk bisa	4:-6 5:13 6:7
@target.folk boleh	0:18 5:9 6:23
@target.folk buka	1:8
@target.folk bunda	9:6
@target.folk cek	8:11
@target.folk cerita	3:15
@target.folk cocok	6:-6
@target.folk cukup	3:9
@target.folk dapat	0:8 4:8
@target.folk darah	5:6
@target.folk dari	0:-9 8:-6 9:6
@target.folk di	4:-9 5:-8 6:15 8:7 9:-5
@target.folk dibawa	8:6
@target.folk dites	8:8
@target.folk diuji	8:9
@target.folk dkv	6:5
@target.folk dulu	3:14
@target.folk ganti	5:7
@target.folk garing	3:7
@target.folk gitu	0:-8
@target.folk habis	3:-12
@target.folk hamil	0:-6 4:-5
@target.folk ibu	9:12
@target.folk ini	1:-8 3:-5 5:-9 9:13
@target.folk itu	0:-8 3:-12
@target.folk jadi	0:13 3:-17 5:12 6:-26 9:-7
@target.folk jalan	8:7
@target.folk jam	9:14
@target.folk jangan	3:-16 9:6
@target.folk jawa	3:6
@target.folk kak	9:6
@target.folk kalau	5:-10 6:-6
@target.folk kampung	9:9
@target.folk kedua	5:6
@target.folk kelas	5:6
@target.folk keluar	6:-6
@target.folk kemarin	9:-7
@target.folk kering	5:11
@target.folk kos	6:-7
@target.folk lagi	9:10
@target.folk lain	3:8
@target.folk lama	5:-7
@target.folk lanang	3:-7
@target.folk lulus	4:11
@target.folk main	5:8
@target.folk malam	9:9
@target.folk mampir	0:6
@target.folk masuk	3:-7 5:-9
@target.folk mateng	5:9
@target.folk mau	3:-6 6:16
@target.folk menyusui	6:7
@target.folk minta	0:-6
@target.folk minum	5:6
@target.folk mulai	3:-7 6:6
@target.folk nang	9:5
@target.folk ngarep	9:-5
@target.folk nu	0:-6 3:-13 4:-7 6:13
@target.folk ojol	6:8
@target.folk oli	0:5
@target.folk order	0:8
@target.folk pada	0:5
@target.folk padahal	9:7
@target.folk pakai	3:9 4:-6 9:-7
@target.folk pas	3:6 5:-8
@target.folk pasang	5:6
@target.folk pencet	3:-8
@target.folk pernah	0:5 4:6
@target.folk pertama	2:15 6:-17 7:15
@target.folk pilih	3:-6
@target.folk pot	5:8
@target.folk punya	4:6 9:12
@target.folk rambut	5:10
@target.folk rumah	9:9
@target.folk sakit	3:6
@target.folk salah	3:7
@target.folk sama	7:7
@target.folk sampai	5:9 9:8
@target.folk saya	0:-7 3:16 4:-22 9:-9
@target.folk sd	6:12
@target.folk sehat	0:7
@target.folk sekarang	3:-10
@target.folk sekolah	1:5
@target.folk seminggu	5:-5
@target.folk seperti	5:-11 6:-6
@target.folk setahun	3:10
@target.folk setengah	1:7
@target.folk share	0:8
@target.folk siap	9:9
@target.folk sni	4:16 8:23
@target.folk sri	9:5
@target.folk sudah	9:6
@target.folk susah	3:5
@target.folk swastiastu	0:11
@target.folk tadi	0:-7 3:-6
@target.folk tak	3:8 6:-10 8:8
@target.folk tanya	0:-25
@target.folk tapi	0:10 3:-7 9:-6
@target.folk tau	3:10
@target.folk tiap	2:10 3:5
@target.folk tidak	0:-13 2:-6 5:8 7:-11 8:-8 9:9
@target.folk tinggal	0:8 3:-6 5:15
@target.folk tk	4:7 6:6
@target.folk tolong	0:-7 3:-7
@target.folk tua	3:-6 5:8 6:6 9:10
@target.folk tuo	3:7
@target.folk umur	5:-6 6:6
@target.folk wiji	9:7
@target.folk yang	0:-20 3:-41 6:59 7:12
@target.folk yanto	9:8
@target.group	0:-18 1:-50 2:-26 3:35 5:16 6:171 7:-28 8:-61 9:22
@target.group #n	5:11
@target.group #n1	5:13
@target.group #nn	0:8 4:18 5:6
@target.group aku	1:-5 3:24 4:-6 6:-5 9:12
@target.group anyar	5:5
@target.group apa	0:12 6:-7
@target.group atau	5:9 6:8
@target.group baru	3:-7 6:28
@target.group belum	6:-7
@target.group biar	6:-7
@target.group bisa	3:-8
@target.group boleh	0:18 6:7
@target.group bolong	3:8
@target.group dan	5:7
@target.group dari	6:7
@target.group di	0:12 3:8 4:5 8:13 9:-25
@target.group dulu	9:5
@target.group ini	3:-8 6:-11
@target.group juga	0:12
@target.group kah	0:9
@target.group kak	9:10
@target.group kalian	2:7
@target.group kecil	4:5
@target.group lagi	9:-5
@target.group mah	0:7 3:14 6:-5
@target.group nu	6:8
@target.group oil	3:6 5:-7
@target.group padahal	9:5
@target.group pakai	3:9
@target.group persia	0:6
@target.group pipis	5:5
@target.group prematur	6:-5
@target.group pun	5:8 6:8
@target.group sama	4:-5 5:8 6:40
@target.group sate	9:7
@target.group saya	3:45 5:-11 6:-14 8:-5
@target.group semua	6:-7
@target.group sudah	6:-6 9:15
@target.group tetangga	3:-6 9:23
@target.group tidak	3:-6
@target.group tidur	1:6 5:9
@target.group tinggal	6:6
@target.group truk	5:6
@target.group ya	3:26 5:-8 9:-8
@target.group yang	0:-34 3:-55 4:12 5:24 6:69 7:13 8:-24 9:-23
@target.handing	1:-17 3:-9 4:44 5:23 6:219 7:34 8:-24 9:-63
@target.handing #n	2:6 3:-9 4:8 6:-19 7:7
@target.handing #nn	2:5 6:-23 7:18
@target.handing anak	3:-22 4:19 6:21 8:9
@target.handing bapak	6:17
@target.handing bayi	3:-11 5:-7
@target.handing bekal	6:7
@target.handing besi	3:6
@target.handing buat	4:7
@target.handing bulu	0:11
@target.handing bumil	6:5
@target.handing cewek	0:10 5:-6
@target.handing di	4:15
@target.handing hantaran	5:6
@target.handing ibu	2:-7 5:10 6:25
@target.handing iphone	4:6
@target.handing jalan	4:11
@target.handing kado	3:-5 6:7
@target.handing kak	6:-10
@target.handing kalian	3:-5 6:12
@target.handing kamu	5:-6
@target.handing kau	5:5
@target.handing keluarga	6:8
@target.handing kerja	4:7 6:-8
@target.handing kulit	3:-5 6:7
@target.handing mac	4:7
@target.handing malam	2:7 6:-7
@target.handing nang	6:16
@target.handing nu	6:32
@target.handing oleh	4:6 6:11
@target.handing orang	6:5
@target.handing pegawai	4:7
@target.handing pengantin	6:8
@target.handing petani	5:7
@target.handing rambut	6:16
@target.handing rumah	1:8 5:-11
@target.handing semua	6:-13
@target.handing siapa	6:-6
@target.handing tukang	6:12
@target.handing umur	0:9
@target.handing uni	5:6
@target.handing urang	6:9
@target.handing warung	5:6
@target.handing wong	4:6 5:19
@target.handing yang	0:-14 2:-14 3:-7 4:15 6:17 7:11 8:-17
@target.kin	0:-13 1:-9 2:29 5:-19 7:-17 8:-35 9:42
@target.kin #n	1:-6 3:15 4:-13 9:13
@target.kin #n1	4:14 9:-7
@target.kin #nn	0:13 3:23 4:-13
@target.kin ada	3:7 4:9 8:12
@target.kin aku	0:-12 1:-14 4:-6 5:-11 6:-10 7:-6 8:-10 9:14
@target.kin ambil	0:10 4:-8
@target.kin asal	0:11 3:-6
@target.kin bagaimana	0:6
@target.kin bangun	5:12
@target.kin banyak	0:-5
@target.kin baru	0:-8 9:14
@target.kin bayi	6:-6
@target.kin beli	3:7 5:10
@target.kin ben	9:7
@target.kin bening	5:7
@target.kin beranak	9:8
@target.kin biar	2:6 4:6 5:9
@target.kin biasa	9:11
@target.kin bilang	5:-7
@target.kin bisa	4:-9 5:9 6:7
@target.kin boleh	5:11 6:13
@target.kin bunda	9:6
@target.kin cek	8:14
@target.kin cerita	3:13
@target.kin cocok	6:-6
@target.kin cukup	3:9
@target.kin dapat	0:8 4:8
@target.kin darah	5:6
@target.kin dari	0:-16 8:-8
@target.kin di	4:-9 5:-14 6:9
@target.kin dibawa	8:6
@target.kin diem	9:8
@target.kin dites	8:8
@target.kin diuji	8:9
@target.kin dkv	6:5
@target.kin dulu	0:-8 3:20
@target.kin ganti	5:7
@target.kin garing	3:7
@target.kin gitu	0:-8
@target.kin habis	3:-13
@target.kin hamil	0:-6 4:-5
@target.kin ibu	9:12
@target.kin ini	0:-11 1:-5 3:-7 5:-13 9:14
@target.kin isi	1:11
@target.kin itu	0:-7 3:-23
@target.kin jadi	0:16 3:-21 5:13 6:-33
@target.kin jalan	8:7
@target.kin jam	9:12
@target.kin jangan	3:-20 9:6
@target.kin jarang	5:9
@target.kin jawa	3:6
@target.kin jawab	4:9
@target.kin kak	9:9
@target.kin kalau	5:-13 6:-8 8:-6 9:17
@target.kin kamera	5:6
@target.kin kameranya	9:-6
@target.kin kampung	9:7
@target.kin kasih	7:15
@target.kin kecil	9:-6
@target.kin kedua	5:6
@target.kin keluar	6:-6
@target.kin kemarin	9:-8
@target.kin kering	5:7
@target.kin ketemu	0:-6
@target.kin klub	6:6
@target.kin kos	2:11 4:-6 6:-9
@target.kin lagi	0:-6 3:-9 9:27
@target.kin lain	3:8
@target.kin lama	5:-7
@target.kin lulus	4:11
@target.kin mampir	0:6
@target.kin manten	6:8
@target.kin masuk	3:-11 5:-12 9:9
@target.kin mateng	5:9
@target.kin mau	3:-9 6:14 9:6
@target.kin menyusui	6:7
@target.kin mertua	0:-6 3:-6 4:15 6:11
@target.kin minta	0:-8 6:5
@target.kin minum	5:6
@target.kin muda	3:-5
@target.kin mulai	3:-7 6:6
@target.kin nih	5:-6
@target.kin nu	0:-5 3:-12 4:-7 6:13
@target.kin ojol	6:6
@target.kin oli	0:5
@target.kin order	0:7
@target.kin owe	9:6
@target.kin padahal	9:7
@target.kin pakai	3:9 9:-9
@target.kin pas	5:-7
@target.kin pasang	5:8
@target.kin pencet	3:-8
@target.kin pernah	0:5 4:6
@target.kin pertama	2:15 6:-17 7:15
@target.kin pilih	3:-7
@target.kin pot	5:8
@target.kin punya	4:5 9:10
@target.kin rumah	9:9
@target.kin sakit	3:6
@target.kin salah	3:11
@target.kin sama	3:-7 7:7
@target.kin sampai	5:15 9:6
@target.kin saya	0:-23 1:-18 2:-6 3:37 4:-27 5:-13 6:-6
@target.kin sd	6:12
@target.kin sekolah	1:5
@target.kin seminggu	5:-5
@target.kin seperti	5:-12 6:-6
@target.kin setahun	3:10
@target.kin setengah	1:7
@target.kin share	0:5
@target.kin si	9:8
@target.kin siap	9:9
@target.kin sni	4:16 8:23
@target.kin soalnya	3:-13 6:8
@target.kin sri	9:11
@target.kin sudah	5:-6 6:7 9:27
@target.kin suka	0:5
@target.kin susah	3:5
@target.kin swastiastu	0:11
@target.kin tadi	0:-13 3:-8 9:8
@target.kin tak	3:8 6:-10 8:8
@target.kin talinya	4:10
@target.kin tanya	0:-23
@target.kin tapi	0:7 3:-8
@target.kin tau	3:13
@target.kin terus	4:5
@target.kin tiap	2:9 3:9 5:-6
@target.kin tidak	0:-14 4:6 5:14 6:-8 9:8
@target.kin tinggal	0:7 3:-6 5:16
@target.kin tk	5:9 6:6
@target.kin tolong	0:-7 3:-8
@target.kin tua	3:-6 5:9 6:9 9:10
@target.kin tuo	3:7
@target.kin wiji	9:7
@target.kin ya	3:-5
@target.kin yang	0:-23 3:-17 5:19 6:66 7:13 8:-19 9:12
@target.kin yanto	9:8
@target.kinds	0:17 1:-31 3:16 5:-11 6:38 7:-29 8:6
@target.kinds #n	3:-7 4:6 5:32 6:20 8:11 9:14
@target.kinds #n1	4:20 5:-9 8:8
@target.kinds #nn	4:9 6:5
@target.kinds ada	0:5 3:11 4:5
@target.kinds aku	5:-10 6:-19
@target.kinds ambil	4:16 6:9
@target.kinds anak	5:15 9:-8
@target.kinds apa	0:11
@target.kinds bali	5:7
@target.kinds baru	0:-5 3:-6 5:-7 6:8
@target.kinds beli	6:5
@target.kinds bisa	6:7
@target.kinds boleh	0:29 6:15
@target.kinds buat	6:-9
@target.kinds cimahi	9:-5
@target.kinds cuma	4:7
@target.kinds dekat	6:8
@target.kinds di	0:17 1:-6 2:-8 4:-7 5:23 9:-13
@target.kinds dinya	3:17
@target.kinds dulu	9:10
@target.kinds garansi	8:12
@target.kinds habis	9:5
@target.kinds harita	3:9
@target.kinds ini	0:-8 1:11 4:-16 5:-19 6:10 9:-8
@target.kinds itu	4:-8 6:-11 8:18
@target.kinds jadi	3:6 6:9
@target.kinds jangan	3:11 6:-8
@target.kinds kaget	8:8
@target.kinds kak	3:9
@target.kinds kalian	3:8
@target.kinds katanya	9:-7
@target.kinds ke	6:-8
@target.kinds kecil	4:8
@target.kinds kita	0:6
@target.kinds kopi	6:5
@target.kinds lagi	9:6
@target.kinds mah	0:5 3:6 9:-5
@target.kinds makanya	5:8
@target.kinds mana	0:14 6:-9 9:-5
@target.kinds masuk	3:10
@target.kinds matic	0:6
@target.kinds mau	6:6
@target.kinds nah	3:-7 5:-10
@target.kinds nang	9:10
@target.kinds nih	4:7 6:18
@target.kinds nu	5:-7
@target.kinds online	9:5
@target.kinds padam	9:7
@target.kinds panas	6:8
@target.kinds prematur	6:-5
@target.kinds pun	4:13
@target.kinds sakit	3:-8
@target.kinds sama	3:-7 6:11 9:-8
@target.kinds sampai	3:-6 4:8 6:7 8:-5
@target.kinds saya	3:-16 5:-5
@target.kinds sebelah	5:-5 6:-9 9:10
@target.kinds sejam	4:7
@target.kinds sekali	3:8 5:-13
@target.kinds sekarang	0:6 5:-8
@target.kinds semua	6:-7
@target.kinds sering	3:6 6:6
@target.kinds sudah	9:9
@target.kinds tadi	9:16
@target.kinds tapi	9:-6
@target.kinds terus	3:-9
@target.kinds tidak	0:-11 3:-12 8:-7 9:7
@target.kinds tidur	1:6 5:7
@target.kinds tinggal	6:8
@target.kinds tu	9:5
@target.kinds ya	0:13 9:-8
@target.kinds yang	0:-20 1:7 3:-42 5:-7 6:80 8:17 9:-21
@target.kinds ye	3:-5
@target.looks	0:11 1:-9 2:-7 3:-6 4:16 5:-6 6:35 7:-9 8:-22
@target.looks #n	4:22
@target.looks #n1	4:15 5:-12
@target.looks #nn	0:18 2:7 3:-13 4:32 5:-7 7:7
@target.looks ada	4:9 7:-6
@target.looks aku	3:13 9:-7
@target.looks aman	6:5
@target.looks ambil	2:-8 6:14
@target.looks angkanya	4:-5
@target.looks atau	0:5 5:-6
@target.looks aya	4:6
@target.looks baru	3:7
@target.looks bata	4:5
@target.looks bau	4:6
@target.looks begini	9:-8
@target.looks begitu	3:9
@target.looks belum	3:7
@target.looks benar	9:9
@target.looks biji	5:7
@target.looks bikin	5:6
@target.looks buat	3:10 4:-15
@target.looks cari	6:-5
@target.looks cocok	5:7
@target.looks dada	4:5
@target.looks dalam	4:5
@target.looks dan	3:-11 4:10
@target.looks dari	3:15 4:-7 5:-21
@target.looks di	4:-22 6:-14 8:10
@target.looks dia	3:-5
@target.looks dijemur	5:7
@target.looks dulu	3:12 4:6 6:6
@target.looks gading	4:13
@target.looks habis	3:-7
@target.looks hitam	4:6
@target.looks ibu	0:7
@target.looks ini	1:14 3:6 8:12
@target.looks isi	4:6
@target.looks itu	5:-14 6:9
@target.looks jadi	0:9 2:9 3:-19 4:-19 5:63 6:12 9:-7
@target.looks jalan	5:5
@target.looks jangan	3:12 4:-6 5:-8
@target.looks juga	4:-12
@target.looks kabelnya	0:6
@target.looks kalau	3:14 4:-16 5:-10 8:-12
@target.looks kami	8:7
@target.looks karena	4:-8
@target.looks ke	3:6 5:-8
@target.looks kelihatan	3:-6 5:23
@target.looks kena	4:11
@target.looks keringat	5:6
@target.looks lagi	3:-12 5:20
@target.looks langsat	4:12 6:9
@target.looks langsung	3:5
@target.looks lembut	4:-6
@target.looks makan	5:5
@target.looks makin	4:10
@target.looks masih	0:8 1:6
@target.looks matang	6:8
@target.looks mi	3:6
@target.looks nah	4:11 5:-9
@target.looks nanti	3:6
@target.looks nih	5:11 6:5 9:-6
@target.looks nomor	4:-6
@target.looks pakai	3:6 4:-6 5:-12
@target.looks panjang	4:7
@target.looks pas	3:-12 6:-7
@target.looks pekat	0:15
@target.looks plastik	4:-11
@target.looks pun	3:-6
@target.looks putih	3:7
@target.looks rata	5:-8
@target.looks roknya	4:7
@target.looks saja	5:-8 9:6
@target.looks sama	3:-7 4:18 5:-19
@target.looks sampai	4:11 6:-6
@target.looks saya	3:-8
@target.looks sekarang	3:10
@target.looks semua	3:11 9:-5
@target.looks seperti	4:-32 6:26
@target.looks skali	9:5
@target.looks tak	0:5
@target.looks telur	5:-10
@target.looks terus	3:10 4:-11 5:-16
@target.looks tetap	0:8
@target.looks tidak	1:5 4:-14 5:-8 6:14 8:5
@target.looks tinggal	4:-9 8:-5
@target.looks tipis	3:9 5:-6
@target.looks tu	9:7
@target.looks tuh	3:6 4:19 6:-6
@target.looks tulang	4:14
@target.looks turun	5:6
@target.looks umur	0:6
@target.looks untuk	3:7 6:-7
@target.looks untung	9:8
@target.looks ya	0:22 2:6 4:-23 5:-20
@target.looks yang	6:16 8:15
@target.rel	0:-16 1:-14 2:13 3:13 5:24 6:119 7:-6 8:48 9:-62
@target.rel #n	4:15 5:-9 6:-11
@target.rel #n1	3:11
@target.rel #nn	4:-8 6:-12 7:-6 8:-8
@target.rel #pct	4:7 6:5
@target.rel #rp	0:-9 5:27 8:61
@target.rel ada	2:8 4:-6 6:9 8:7
@target.rel aku	1:-7
@target.rel alergi	5:-6 6:5
@target.rel ambil	2:-5 4:-10
@target.rel anaknya	3:-5 6:9
@target.rel arep	6:17 9:-5
@target.rel asli	3:26 4:-14 5:-16 8:-10
@target.rel badannya	5:-8 6:-18
@target.rel bagus	3:11
@target.rel banyak	8:13
@target.rel baru	2:-20 4:11
@target.rel barusan	0:9
@target.rel batanya	0:10
@target.rel bawaannya	6:5
@target.rel bayar	6:-5 8:5
@target.rel begini	6:7
@target.rel beli	6:-15
@target.rel belum	2:28 6:-14 9:10
@target.rel benar	3:30 4:-5 5:-12 6:-7 8:-7
@target.rel bening	4:7
@target.rel biasa	3:-7 5:9 8:31
@target.rel biasane	3:-6 5:6
@target.rel biasanya	3:-8
@target.rel bikin	3:12 5:-9 6:-12
@target.rel bilang	0:-10 5:-8 9:-9
@target.rel biru	3:9 4:-9 5:-5 6:-6
@target.rel bisa	4:5 6:-9
@target.rel buat	6:-24
@target.rel bubuk	4:5 5:-5
@target.rel buka	6:7
@target.rel bukunya	5:10
@target.rel cari	5:-7
@target.rel checkout	2:-12
@target.rel cocok	0:14
@target.rel cuma	5:-9
@target.rel dari	0:14 3:-9 6:-9
@target.rel di	0:11 3:-14 4:7 5:-19 6:-20 8:24 9:20
@target.rel dicampur	3:-9 8:6
@target.rel ditulis	3:8
@target.rel dulu	3:-25 5:11
@target.rel duwe	6:12
@target.rel galak	3:5
@target.rel gampang	4:8
@target.rel gede	4:-6 6:-15
@target.rel geus	5:8
@target.rel green	4:8
@target.rel habis	4:10
@target.rel hitam	4:-8
@target.rel hobi	4:-7 5:7 6:15
@target.rel ini	0:5 1:15 5:40 6:-9 7:-7 8:30
@target.rel itu	1:10 3:-12 4:14 5:24 8:20
@target.rel jadi	3:6 5:-13
@target.rel jaga	6:6 9:7
@target.rel jualan	1:7 5:8
@target.rel jumbo	4:5
@target.rel kak	6:6 7:6
@target.rel kakinya	4:5
@target.rel kamu	0:10
@target.rel kanan	1:12 5:8
@target.rel kasar	4:5
@target.rel kecil	6:-14 9:8
@target.rel keluar	4:8
@target.rel kemarin	0:21 9:-14
@target.rel kering	5:-6
@target.rel kerja	5:9 6:11 9:-7
@target.rel kerjanya	5:-13 6:6
@target.rel kerjo	6:9
@target.rel kiri	1:17 5:12 9:8
@target.rel kita	1:9 8:7
@target.rel ko	3:10
@target.rel komentar	0:-12 9:14
@target.rel kulit	6:5
@target.rel kulitnya	5:-11
@target.rel kuning	5:5
@target.rel kurang	8:5
@target.rel kw	3:-7 8:10
@target.rel l	6:-5
@target.rel lagi	5:7 6:25
@target.rel lain	0:9 2:28 5:-9 6:-9 8:-6
@target.rel lama	8:-7
@target.rel lembut	6:7
@target.rel lewat	0:-6
@target.rel makan	3:6
@target.rel makin	3:6
@target.rel mana	2:9
@target.rel masih	0:7 3:6 6:11
@target.rel masuk	3:8 4:10
@target.rel mau	0:-13 2:22 5:-14
@target.rel merantau	5:-8
@target.rel merek	8:8
@target.rel minta	9:-7
@target.rel mo	2:7
@target.rel model	3:5
@target.rel motornya	3:5 6:7
@target.rel mulai	6:7
@target.rel murah	4:7 5:14 8:14
@target.rel murahan	4:10 8:13
@target.rel muter	3:10
@target.rel naik	5:6 6:7
@target.rel nak	6:14
@target.rel nanggung	8:21
@target.rel nawar	9:-6
@target.rel nganggo	6:6
@target.rel ngarep	9:10
@target.rel ni	4:9
@target.rel nomor	2:-7 4:-18 5:-7 9:9
@target.rel nonton	6:-20
@target.rel nyerap	3:9
@target.rel pakai	3:-10
@target.rel paket	2:6
@target.rel paling	8:-6
@target.rel palsu	8:5
@target.rel parkirnya	6:8
@target.rel pas	6:-8
@target.rel pasaran	8:6
@target.rel patah	4:6
@target.rel penting	5:-9 6:-10 9:13
@target.rel pinggir	5:6
@target.rel polos	4:8
@target.rel punya	6:30 8:-10 9:-5
@target.rel putih	5:-9
@target.rel rambutnya	5:-9
@target.rel regane	5:7 8:11
@target.rel rek	5:13
@target.rel rumahnya	4:-6 6:18
@target.rel sama	4:-10
@target.rel saya	3:17 4:9 5:-6 6:-11
@target.rel sedang	4:8
@target.rel sehari	5:-8 6:7
@target.rel sekarang	3:10
@target.rel seneng	6:11
@target.rel sering	1:18 4:9 6:14
@target.rel sok	6:22
@target.rel suaminya	6:6
@target.rel suaranya	6:6
@target.rel sudah	0:-5 3:7 6:16
@target.rel suka	4:10 5:27 6:36
@target.rel susah	5:10 6:7
@target.rel tadi	0:16 6:-8 9:-12
@target.rel tadinya	5:8
@target.rel tak	8:6
@target.rel takok	0:7 6:-8
@target.rel tangannya	5:9 6:11
@target.rel tanggung	0:9
@target.rel tanpa	4:12
@target.rel tanya	0:-11 1:-12 2:-7 3:-13 5:-27 6:-46 8:-12 9:-20
@target.rel tebal	0:5
@target.rel tengah	5:-11 9:6
@target.rel ti	0:7
@target.rel tiap	1:9 3:-23 6:36
@target.rel tidak	0:-16 3:9 5:-6
@target.rel tinggal	4:-10 5:-8
@target.rel tipis	4:8 8:14
@target.rel tiruan	8:9
@target.rel tuku	6:8 7:10
@target.rel ujungnya	0:11
@target.rel umur	6:-5
@target.rel varian	4:7
@target.rel warna	0:-7
@target.roles	0:-15 1:-36 3:-5 5:-11 6:6 7:-28 8:16 9:24
@target.roles #n	9:15
@target.roles ada	4:17
@target.roles aku	6:-17 9:6
@target.roles ambil	4:7
@target.roles atau	6:6
@target.roles bali	5:7
@target.roles beli	6:5
@target.roles boleh	6:9
@target.roles buat	0:7
@target.roles dan	6:5
@target.roles di	0:13 4:6 5:12 6:-8 8:12 9:-29
@target.roles ini	0:-6 4:-7 5:-11 6:5 8:7
@target.roles itu	3:-7 6:-5 8:19
@target.roles juga	6:-5
@target.roles katanya	9:-7
@target.roles kecil	4:9
@target.roles kita	0:5
@target.roles mah	0:7 3:5
@target.roles makanya	5:9
@target.roles mau	6:6
@target.roles online	9:5
@target.roles panas	4:5
@target.roles sama	6:10
@target.roles sampai	3:-5 4:5 5:7 6:8
@target.roles saya	9:7
@target.roles sebelah	6:-9 9:6
@target.roles sekali	5:-6
@target.roles sudah	6:-6 9:6
@target.roles tadi	9:12
@target.roles tahun	3:7
@target.roles tiap	3:7
@target.roles tidak	5:-5
@target.roles tinggal	6:8
@target.roles ya	0:16 9:-8
@target.roles yang	0:-24 3:-30 4:-17 5:17 6:36 8:10 9:-15
@target.states	1:-42 2:-26 3:-10 4:-16 5:-8 6:75 7:-7 8:-11 9:14
@target.states #n	4:-5 6:15
@target.states #n1	5:12
@target.states #nn	3:10 4:-11 5:7
@target.states ada	7:6
@target.states ambil	3:5
@target.states angin	4:8
@target.states aren	3:6
@target.states atau	6:10
@target.states bagasi	5:7
@target.states banget	9:-6
@target.states baru	5:-8
@target.states belum	0:13
@target.states berdiri	5:-8
@target.states boleh	4:5 6:9
@target.states bukan	9:8
@target.states dan	5:5
@target.states dari	0:-6 3:-7
@target.states di	3:-15 5:7 6:5 9:-10
@target.states dia	5:7
@target.states dulu	3:-6
@target.states gampang	6:6
@target.states ingat	3:6
@target.states ini	4:-6
@target.states itu	0:21 5:-6 6:-9
@target.states jadi	3:9 5:-18
@target.states jalan	6:-5
@target.states jangan	6:-6
@target.states juga	5:-5
@target.states kalau	0:5
@target.states kantong	5:5
@target.states karena	4:15
@target.states katanya	9:-6
@target.states ke	3:-6 5:-11 9:-9
@target.states kemarin	0:6
@target.states kotak	5:-6
@target.states kulkas	4:10
@target.states lagi	0:13 9:-12
@target.states makan	9:-6
@target.states minggu	9:8
@target.states mulut	5:8
@target.states naik	8:7
@target.states nang	9:6
@target.states nih	9:7
@target.states pagi	3:-11 5:13
@target.states pakai	3:7 5:-6
@target.states pas	5:6
@target.states plastik	8:5
@target.states sampai	4:-8
@target.states saya	6:-8
@target.states semua	9:21
@target.states semut	4:-6
@target.states sendiri	5:14
@target.states tapi	9:9
@target.states tas	4:7
@target.states tiap	5:-6
@target.states tidak	4:21
@target.states ya	1:-6 9:7
@target.states yang	3:-10 6:14
@taste-bad-judgement	0:-8 1:9 3:34 4:-14 6:12 8:-8 9:-31
@taste-good-judgement	0:-13 1:-10 2:-13 3:-18 4:-29 6:12 8:-27 9:-16
@taste-good-judgement pakai	5:-10 6:6
@taste-good-judgement ya	9:6
@taste-savory	0:14 1:8 3:-32 4:7 5:100
@taste-savory tidak	5:10
@taste-sour-bitter	1:9 3:12 4:5 5:31 8:-9 9:-10
@taste-sour-bitter jadi	5:-5
@taste-spicy	0:23 3:-31 4:19 5:39 7:6 8:-8 9:-14
@taste-spicy ada	0:6
@taste-spicy daun	4:7
@taste-sweet	1:7 5:52 9:-8
@taste-sweet tidak	1:6
@teach-learn-acts	0:-42 1:-38 2:15 3:125 4:-39 5:-62 6:-9 7:-16 8:-39 9:-33
@teach-learn-acts #n	9:-7
@teach-learn-acts dari	3:11 5:-10
@teach-learn-acts di	6:12
@teach-learn-acts dulu	3:-9
@teach-learn-acts komentar	0:-7
@teach-learn-acts ya	3:5
@tears-frays	0:-22 3:32 4:16 5:16 8:-9 9:-45
@tears-frays di	0:-10 3:-5 5:6 8:-10
@tears-frays halus	4:5
@tears-frays kan	6:6
@tears-frays sak	5:-5
@tears-frays uapnya	4:10
@test-slam-hit	0:-10 1:18 4:-36 5:23 8:27 9:28
@test-slam-hit #n	2:6 3:-12 5:6 7:13 8:17
@test-slam-hit #n1	1:5
@test-slam-hit #nn	4:-26 6:6 9:17
@test-slam-hit cuma	9:11
@test-slam-hit dari	1:7 5:10
@test-slam-hit ini	4:5
@test-slam-hit kurir	5:-7
@test-slam-hit pakai	9:6
@test-slam-hit pintu	9:5
@test-slam-hit rolas	3:8
@test-slam-hit saja	5:5
@test-slam-hit segini	9:16
@test-slam-hit sendal	9:6
@test-slam-hit tidak	5:5
@test-slam-hit ya	5:9 8:7
@test-step-load	1:41 3:-8 4:11 5:9 6:-7
@test-strength-acts	0:-10 1:27 3:9 4:8 6:-10 8:28 9:-27
@test-strength-acts ke	1:-8 5:-26 6:-5
@test-strength-acts kuat	5:6
@test-strength-acts nah	4:6
@test-strength-acts nih	5:7
@test-strength-acts pakai	1:6 4:5 5:-6 6:6
@test-strength-acts sampai	5:-5
@test-strength-acts seperti	3:7
@test-strength-acts tidak	3:-7
@test-try-acts	0:24 1:14 2:-6 3:30 5:-28 6:-33 7:-16 8:101 9:-47
@test-try-acts #n1	4:9 8:20
@test-try-acts cek	3:7
@test-try-acts di	0:-6 5:10
@test-try-acts komentar	0:14
@test-try-acts lagi	3:6
@test-try-acts lihat	5:5
@test-try-acts nang	8:6
@test-try-acts nomor	2:15
@test-try-acts pencet	5:-6
@test-try-acts sama	5:25 8:16
@test-try-acts sendiri	8:6
@test-try-acts ya	5:6
@thank-acts	0:189 1:-17 2:-32 4:-20 5:-38 6:-53 8:16 9:-82
@thank-acts banyak	0:7
@thank-acts sudah	0:6 2:-5 9:-12
@thank-acts ya	0:28 9:-13
@theft-crime	3:11 5:17
@thick-dense	1:24 4:-19 5:20 8:33
@thick-dense #n	3:-16 4:16 8:7
@thick-dense #nn	4:18
@thick-dense jadi	3:-13 4:-8 6:-7
@thick-dense makin	4:-5
@thick-dense pakai	4:5
@thick-dense plus	4:5
@thick-dense seperti	6:16
@thick-dense sudah	4:-6 5:7
@thick-dense terus	5:-7
@thick-dense tidak	5:-15
@thick-dense tipis	3:8
@thick-dense yang	8:6
@think-believe-myth	0:-32 1:-27 2:-12 3:16 4:-20 5:-37 6:-49 7:-27 8:-33
@think-believe-myth #n	0:6
@think-believe-myth apa	3:7
@think-believe-myth dari	3:-5
@think-believe-myth dingin	5:6
@think-believe-myth tebakan	3:19
@think-believe-myth tuh	4:7
@tidy-organised	1:13 3:68 4:-10 5:8 8:-10
@tidy-organised meja	5:-6
@tidy-organised tidak	0:5 1:8
@tie-clip-lock	1:7 2:50 3:22 4:-38 5:11 8:-9 9:-7
@tie-clip-lock beli	8:7
@tie-clip-lock di	3:10 6:-8
@tie-clip-lock etalase	6:8
@tie-clip-lock jadi	4:-6
@tie-clip-lock ke	5:7
@tie-clip-lock keranjang	4:-5 6:-13
@tie-clip-lock motor	4:6 5:5 9:6
@tie-clip-lock nah	5:6
@tie-clip-lock nomor	0:14 2:20 4:5 6:5
@tie-clip-lock pas	1:7
@tie-clip-lock saja	2:7
@tie-clip-lock tidak	3:9
@tie-clip-lock yang	2:9 5:-5
@time-before-words	0:-32 1:-69 2:-17 3:43 4:-62 5:-80 6:-129 7:-72 8:-63 9:26
@time-before-words #n	0:-5 5:-8 8:10
@time-before-words #n1	2:5 8:9
@time-before-words #nn	4:19 7:30 9:-5
@time-before-words ada	0:-16 3:27 4:-12 6:-11 8:-14 9:-31
@time-before-words akad	3:7
@time-before-words aku	0:-7 1:-7 4:-5
@time-before-words akun	2:5
@time-before-words baru	3:22 5:-5 7:5 9:-11
@time-before-words beli	8:-10
@time-before-words dari	0:5 3:21 4:-6 6:-6
@time-before-words di	0:-14 2:20 3:-7 8:-8
@time-before-words dia	3:5 5:13
@time-before-words dijual	8:5
@time-before-words dikirim	8:11
@time-before-words dilipet	8:12
@time-before-words dulu	3:7
@time-before-words harus	5:11
@time-before-words ini	1:7
@time-before-words itu	3:-20 9:-11
@time-before-words jualan	3:9
@time-before-words kalau	8:12
@time-before-words katanya	0:5 9:-14
@time-before-words kirim	9:7
@time-before-words lagi	3:6
@time-before-words lihat	9:8
@time-before-words live	0:6
@time-before-words makan	3:-6 9:7
@time-before-words masih	3:-6
@time-before-words masuk	8:7
@time-before-words mau	3:-8
@time-before-words mesir	3:5
@time-before-words minta	0:6
@time-before-words nah	1:7
@time-before-words naik	9:10
@time-before-words nelpon	0:-12 9:11
@time-before-words nonton	3:-5 9:13
@time-before-words packing	8:5
@time-before-words pagi	3:-13 5:-8
@time-before-words pakai	3:20 4:-5 5:-11 9:-10
@time-before-words penuh	9:6
@time-before-words pernah	3:-16 9:5
@time-before-words punya	9:6
@time-before-words saja	6:8 8:17
@time-before-words sama	9:10
@time-before-words saya	3:-6 4:9 9:14
@time-before-words sebelum	8:10
@time-before-words sekarang	5:16
@time-before-words sempet	9:-9
@time-before-words seri	9:13
@time-before-words setahun	5:6
@time-before-words siang	2:-6 3:-5 9:-9
@time-before-words siapa	0:-6
@time-before-words sma	3:6
@time-before-words sudah	9:-16
@time-before-words teh	9:9
@time-before-words terus	3:-7
@time-before-words tiap	3:6 5:19
@time-before-words tidur	6:7 9:-9
@time-before-words waktu	3:-13
@time-before-words ya	1:7 2:-6
@time-before-words yang	8:6 9:-9
@tired-energy-low	0:-28 1:-24 3:17 5:20 6:11 9:24
@tired-energy-low tidak	5:-11
@together-words	1:-18 2:8 3:26 4:27 5:20 6:37 7:22 9:-22
@together-words #n1	4:12
@together-words #nn	4:7 6:16 7:-10
@together-words aku	0:9 3:-5
@together-words anak	9:-5
@together-words buat	4:-5
@together-words hp	4:8
@together-words kalian	9:14
@together-words kulit	5:6
@together-words minyak	4:7
@together-words pabrik	4:7
@together-words sabun	5:-6
@together-words sekali	1:7 3:-11 5:9
@together-words teman	2:5 9:13
@together-words tidak	4:10
@together-words tomat	4:5
@together-words yang	3:-21 4:5 6:-9 8:12
@too-tight	2:-9 3:24 5:-10 6:42 7:-16 9:-22
@too-tight awal	9:11
@too-tight boleh	8:6
@too-tight buat	1:14 6:12
@too-tight di	5:15
@too-tight digigit	4:8
@too-tight lagi	3:7
@too-tight masih	5:-12
@too-tight mudik	6:7
@too-tight sampai	0:9 5:-6 6:-5 8:5
@too-tight tidak	0:7
@too-tight untuk	4:6
@tool-cut-grind	4:6 5:-8 6:15 9:-6
@tool-cut-grind itu	3:8
@tool-work-acts	0:-15 1:-27 3:24 4:33 5:-33 7:-17
@tool-work-acts #n	0:5 4:8 5:-7
@tool-work-acts #nn	0:-6 6:-6 8:-10
@tool-work-acts buat	0:6
@tool-work-acts di	2:8
@tool-work-acts lingkar	3:6
@tool-work-acts m	4:11
@transparent-thin	1:21 3:9 4:-8 5:6 6:9 8:19 9:-15
@transparent-thin #n	3:7
@transparent-thin di	3:9 4:16
@transparent-thin itu	5:6
@transparent-thin jadi	5:8
@transparent-thin kaca	3:6 5:-8
@transparent-thin karet	4:15
@transparent-thin rata	5:-5
@transparent-thin yang	1:6 8:6
@travel-traffic-acts	0:8 2:-8 3:6 4:-31 6:15 7:-15 9:10
@travel-traffic-acts bagaimana	0:6
@travel-traffic-acts di	5:7
@travel-traffic-acts itu	3:-6
@travel-traffic-acts kalau	4:7
@travel-traffic-acts ke	3:40 9:-9
@travel-traffic-acts naik	6:5
@travel-traffic-acts pagi	6:5
@travel-traffic-acts ya	9:8
@travel-traffic-acts yang	3:5
@treat-cure-acts	3:54 9:-13
@treat-cure-acts bisa	6:7
@treat-cure-acts ya	3:-6
@trim-fell	3:9 5:-17
@trip-leisure-acts	0:-15 1:6 5:12 6:34
@trip-leisure-acts ke	5:12
@trip-leisure-acts naik	8:7
@troubles.atAll	0:-16 1:-13 2:-18 3:-6 7:-6 9:-15
@troubles.atAll #n	0:21 1:19 2:-5 4:12 5:8 8:-29 9:-21
@troubles.atAll #n1	5:15 6:-20 7:-7
@troubles.atAll #nn	1:13 2:7 4:5 5:-11 7:63
@troubles.atAll #pct	3:7 4:-7
@troubles.atAll #rp	2:-6 3:-7 4:-32 5:-22 6:7 7:42 8:-5
@troubles.atAll abu	4:-7 5:-12 6:5
@troubles.atAll ac	4:-9
@troubles.atAll ada	7:-6 8:-9 9:9
@troubles.atAll add	2:6
@troubles.atAll adem	3:-6
@troubles.atAll air	3:-10 4:-10
@troubles.atAll airnya	3:6 5:-14
@troubles.atAll akhirnya	3:5
@troubles.atAll aku	3:-8 4:-20 5:-10 9:-13
@troubles.atAll alkoholnya	5:-5
@troubles.atAll aman	3:10
@troubles.atAll anak	5:-14 6:-6 8:7 9:-5
@troubles.atAll angin	4:-6
@troubles.atAll apa	3:7
@troubles.atAll aplikasi	8:-6
@troubles.atAll arang	3:11
@troubles.atAll asuransi	8:9
@troubles.atAll atas	0:-5 5:6
@troubles.atAll atuh	0:10
@troubles.atAll awal	0:6
@troubles.atAll badan	4:5 6:-7
@troubles.atAll baju	5:10
@troubles.atAll balik	5:11 8:12
@troubles.atAll ban	3:8 4:8
@troubles.atAll banda	0:-7
@troubles.atAll bandung	9:7
@troubles.atAll bang	0:11 6:6
@troubles.atAll bangun	5:7
@troubles.atAll bantalan	4:-6
@troubles.atAll banyak	5:-10
@troubles.atAll bapak	0:-5 6:5
@troubles.atAll baru	6:8 9:14
@troubles.atAll batre	4:6
@troubles.atAll batu	3:8
@troubles.atAll bau	5:17
@troubles.atAll baut	5:11
@troubles.atAll bawa	4:14 5:8 6:-7
@troubles.atAll bawah	5:-6
@troubles.atAll bayar	5:-8 8:6
@troubles.atAll bayi	3:-8
@troubles.atAll bebek	6:10
@troubles.atAll bekal	6:11
@troubles.atAll bekas	3:-13 4:-21 5:24
@troubles.atAll belakang	1:10
@troubles.atAll beli	2:-9 3:-13 6:6 7:-15 8:-6
@troubles.atAll beliau	5:5
@troubles.atAll belum	5:-9
@troubles.atAll benang	4:-9 5:-9
@troubles.atAll bengi	9:13
@troubles.atAll berarti	8:5
@troubles.atAll berisi	5:7
@troubles.atAll besi	4:-19 6:-6
@troubles.atAll beton	0:-6
@troubles.atAll biang	4:10
@troubles.atAll biar	3:-6
@troubles.atAll bibir	3:7
@troubles.atAll bikin	0:-5 3:-17 4:-7
@troubles.atAll bilang	0:-5 3:-18
@troubles.atAll biru	3:6 5:-6
@troubles.atAll bisa	6:-5 9:5
@troubles.atAll bitung	0:10
@troubles.atAll bogor	4:-7
@troubles.atAll bojo	9:9
@troubles.atAll bolak	5:8
@troubles.atAll boleh	0:18 4:14 6:17 8:10
@troubles.atAll bolong	5:-7
@troubles.atAll bongkar	4:11
@troubles.atAll bonus	7:10
@troubles.atAll box	4:5
@troubles.atAll buah	3:6
@troubles.atAll buat	0:-6 3:-8 6:7
@troubles.atAll bubur	5:5
@troubles.atAll budak	4:-6
@troubles.atAll buka	4:-15 5:10 6:10
@troubles.atAll bukan	8:6
@troubles.atAll bukittinggi	0:6
@troubles.atAll buktinya	3:5
@troubles.atAll buku	9:8
@troubles.atAll bulu	4:-8
@troubles.atAll bumbu	4:-8
@troubles.atAll bumil	6:5
@troubles.atAll bunga	4:6
@troubles.atAll bunyi	4:-14 5:10
@troubles.atAll busa	8:6
@troubles.atAll cabai	4:7
@troubles.atAll cabe	4:12
@troubles.atAll cap	8:12
@troubles.atAll cas	4:7
@troubles.atAll celana	4:-8
@troubles.atAll ceritanya	3:7
@troubles.atAll cewek	0:13 5:-5 6:6
@troubles.atAll checkout	2:5
@troubles.atAll clay	3:7 5:-7
@troubles.atAll cocok	5:-24
@troubles.atAll cod	0:9 8:33
@troubles.atAll cuci	4:-10
@troubles.atAll cuma	5:6
@troubles.atAll da	0:6
@troubles.atAll dagu	3:7 5:-9
@troubles.atAll dalam	3:9 4:-10
@troubles.atAll dapat	3:6
@troubles.atAll dapur	9:8
@troubles.atAll dari	3:-12 4:-6 9:-8
@troubles.atAll daster	8:9
@troubles.atAll debat	8:11
@troubles.atAll deh	9:10
@troubles.atAll dek	0:12
@troubles.atAll dekat	6:5
@troubles.atAll depan	5:6
@troubles.atAll di	0:-9 1:18 3:-26 6:-6
@troubles.atAll dia	3:-29 5:6 9:-8
@troubles.atAll dibuka	4:-10
@troubles.atAll dicas	4:15
@troubles.atAll didorong	5:6
@troubles.atAll diganti	0:8 8:-8
@troubles.atAll diisi	3:7
@troubles.atAll dijual	3:-9
@troubles.atAll dikira	5:10
@troubles.atAll dikumbah	5:12
@troubles.atAll dingin	4:6 5:8
@troubles.atAll direbus	5:7
@troubles.atAll direndem	3:5
@troubles.atAll disetrika	5:7
@troubles.atAll disisir	5:5
@troubles.atAll dompet	5:6
@troubles.atAll dong	0:20
@troubles.atAll dress	3:9
@troubles.atAll duduk	6:8
@troubles.atAll dulu	4:10 9:8
@troubles.atAll duo	7:9
@troubles.atAll dus	4:-9 5:-7
@troubles.atAll ekstrak	5:9
@troubles.atAll empuk	3:11
@troubles.atAll enteng	3:7
@troubles.atAll es	4:7
@troubles.atAll esuk	9:8
@troubles.atAll gambar	4:-9
@troubles.atAll gampang	3:-8
@troubles.atAll ganti	3:-7 5:11 8:-10
@troubles.atAll garansi	4:-7 8:-7
@troubles.atAll garing	8:11
@troubles.atAll gemuk	0:6
@troubles.atAll gini	4:11 6:16
@troubles.atAll gitu	3:6
@troubles.atAll gorden	5:7
@troubles.atAll goresan	4:6
@troubles.atAll gosok	5:8
@troubles.atAll gosong	3:-6 4:5
@troubles.atAll gowa	0:11 9:-9
@troubles.atAll gratis	7:-8
@troubles.atAll gudang	0:12
@troubles.atAll habis	3:-9 5:12 8:5
@troubles.atAll halal	4:8 8:8
@troubles.atAll hamil	0:5
@troubles.atAll harga	5:6
@troubles.atAll hasil	4:7
@troubles.atAll hasilnya	5:5
@troubles.atAll hilang	3:9 4:12 5:-5
@troubles.atAll hitam	0:7 4:7
@troubles.atAll hp	4:13
@troubles.atAll hurufnya	4:9
@troubles.atAll ibu	2:-9 3:16 5:-10 8:7 9:-10
@troubles.atAll ikalnya	6:8
@troubles.atAll ingat	9:7
@troubles.atAll ini	0:-8 1:-12 2:9 4:-10 6:16 8:-10 9:-8
@troubles.atAll iphone	0:6 4:12
@troubles.atAll isi	5:7
@troubles.atAll isinya	4:-6
@troubles.atAll isuk	9:16
@troubles.atAll itu	4:6 6:-6
@troubles.atAll iwak	5:6
@troubles.atAll izin	4:16 8:19
@troubles.atAll jadi	3:29 4:-31 5:-12
@troubles.atAll jakarta	2:5 8:6
@troubles.atAll jalan	4:-6 8:-5
@troubles.atAll jam	0:5 1:-8 2:5 5:-9 6:-10 7:9
@troubles.atAll jamaah	3:7
@troubles.atAll jangan	2:16 3:-10 6:-9
@troubles.atAll jarak	5:5
@troubles.atAll jari	6:9
@troubles.atAll jarinya	5:6
@troubles.atAll jauh	5:25
@troubles.atAll jawa	4:-7
@troubles.atAll jempol	5:9
@troubles.atAll jendela	5:-16
@troubles.atAll jepit	6:-7
@troubles.atAll jilbab	5:6
@troubles.atAll juga	3:-8 4:7 6:15 8:-8
@troubles.atAll jumatan	4:-7
@troubles.atAll kabel	5:-10
@troubles.atAll kacang	5:7
@troubles.atAll kak	0:-6 2:9 3:5 5:-9 6:-18
@troubles.atAll kaki	4:-18 6:8
@troubles.atAll kalau	0:11 1:9 2:-7 3:-8 4:11 5:11 6:-9 9:7
@troubles.atAll kaleng	8:6
@troubles.atAll kalian	3:-8 4:6 6:12
@troubles.atAll kamar	5:6
@troubles.atAll kamera	9:9
@troubles.atAll kamu	0:-9 4:12 6:-11 8:10
@troubles.atAll kan	1:11 5:-9 9:-13
@troubles.atAll kangkung	0:5
@troubles.atAll kantong	4:-9 5:5
@troubles.atAll kardus	8:15
@troubles.atAll karena	4:5
@troubles.atAll karet	1:-6 4:-6 6:-10
@troubles.atAll kargo	4:-5
@troubles.atAll kasih	4:5
@troubles.atAll katanya	0:-6 3:5
@troubles.atAll kau	4:-10 5:13
@troubles.atAll kayu	6:-6
@troubles.atAll ke	0:17 1:6 3:-22 4:6 5:21 7:-8 9:24
@troubles.atAll kebaca	5:6
@troubles.atAll kecil	3:5
@troubles.atAll kelihatan	6:7
@troubles.atAll keluar	5:-10
@troubles.atAll kemarin	9:6
@troubles.atAll kena	5:15
@troubles.atAll kentang	4:7
@troubles.atAll kepala	4:-8
@troubles.atAll keranjang	2:-5
@troubles.atAll kering	5:-10
@troubles.atAll keringat	4:6
@troubles.atAll kerja	6:-7 9:7
@troubles.atAll kertas	3:11 4:-6 5:-5
@troubles.atAll ketarik	4:8
@troubles.atAll ketemu	5:9
@troubles.atAll kipas	5:6
@troubles.atAll kira	4:-5
@troubles.atAll kita	0:6 1:-10 3:9
@troubles.atAll klik	2:6 5:-5
@troubles.atAll ko	0:6 4:9
@troubles.atAll kode	5:-6 7:11 8:7
@troubles.atAll kok	6:6
@troubles.atAll kondangan	5:7 6:15
@troubles.atAll kopi	4:-10 5:10
@troubles.atAll korek	8:7
@troubles.atAll krem	4:6
@troubles.atAll kuah	4:5
@troubles.atAll kuat	4:-7
@troubles.atAll kucing	9:15
@troubles.atAll kuku	8:12
@troubles.atAll kulit	1:-7 3:-20 4:19
@troubles.atAll kulot	3:5
@troubles.atAll kuning	1:9 3:6 5:-15
@troubles.atAll kuping	0:11 5:5
@troubles.atAll kurang	0:-6
@troubles.atAll kurir	8:7
@troubles.atAll label	8:15
@troubles.atAll laci	4:7
@troubles.atAll lagi	3:14 5:11 8:-7 9:-14
@troubles.atAll lahir	9:6
@troubles.atAll lampu	3:-10 4:-15
@troubles.atAll langganan	3:15
@troubles.atAll langsung	3:-15 8:13
@troubles.atAll lapisan	4:6
@troubles.atAll lari	6:-10
@troubles.atAll lawan	5:-6
@troubles.atAll layu	5:5
@troubles.atAll lebih	5:24
@troubles.atAll lemes	8:12
@troubles.atAll lengan	5:6
@troubles.atAll lepas	3:-6 5:5
@troubles.atAll lewat	5:15
@troubles.atAll lihat	1:-5 4:6 8:12
@troubles.atAll lilin	3:12
@troubles.atAll listrik	5:-7
@troubles.atAll live	3:-7
@troubles.atAll lo	5:7
@troubles.atAll lomba	9:12
@troubles.atAll luar	4:6
@troubles.atAll lubang	4:-7
@troubles.atAll luka	4:6
@troubles.atAll makin	3:-11
@troubles.atAll malam	5:27 9:-12
@troubles.atAll mancing	6:-5
@troubles.atAll mandi	9:10
@troubles.atAll manis	5:10 6:9
@troubles.atAll manjat	4:9
@troubles.atAll marah	9:10
@troubles.atAll mas	5:9
@troubles.atAll masih	5:6
@troubles.atAll masker	4:-7
@troubles.atAll masuk	3:-14
@troubles.atAll mata	3:6 6:10
@troubles.atAll matahari	4:-9
@troubles.atAll mau	3:-13 5:15
@troubles.atAll mbok	0:6
@troubles.atAll meja	5:19
@troubles.atAll mekar	3:5
@troubles.atAll melengkung	8:5
@troubles.atAll merah	3:-14 4:5
@troubles.atAll mi	3:-7 6:6
@troubles.atAll mic	1:5
@troubles.atAll minggu	5:-7
@troubles.atAll minyak	3:-10 4:13 5:5
@troubles.atAll mobil	0:7
@troubles.atAll mode	6:8
@troubles.atAll model	6:11
@troubles.atAll msg	4:5
@troubles.atAll naik	0:6 8:-6
@troubles.atAll nampak	5:6
@troubles.atAll nangis	9:-6
@troubles.atAll nanjak	4:6
@troubles.atAll napas	5:6
@troubles.atAll nasi	1:6
@troubles.atAll nekuk	4:7
@troubles.atAll nempel	3:-6
@troubles.atAll newborn	6:6
@troubles.atAll ngantuk	6:6
@troubles.atAll ngecat	4:12
@troubles.atAll ngurangin	5:7
@troubles.atAll ni	0:5 3:-5
@troubles.atAll nih	5:6
@troubles.atAll nikah	5:-7 9:6
@troubles.atAll nomor	4:15 8:15
@troubles.atAll nongkrong	6:-6
@troubles.atAll nonton	6:6
@troubles.atAll nota	8:6
@troubles.atAll nu	6:15
@troubles.atAll nya	9:5
@troubles.atAll nyusui	5:10
@troubles.atAll obeng	5:10
@troubles.atAll oleh	6:5
@troubles.atAll ongkir	5:7
@troubles.atAll orang	0:-6 3:17 4:-15 6:17
@troubles.atAll original	8:-7
@troubles.atAll pabrik	4:11
@troubles.atAll pagar	6:5
@troubles.atAll pagi	0:-6 3:-19 4:9 9:9
@troubles.atAll paha	4:6
@troubles.atAll pakai	0:-13 3:-16 4:12 9:-8
@troubles.atAll paket	9:7
@troubles.atAll paku	4:6
@troubles.atAll palsu	0:9
@troubles.atAll panas	0:6 3:15 9:-12
@troubles.atAll pantat	4:7
@troubles.atAll pantun	3:15
@troubles.atAll parfum	6:7
@troubles.atAll pas	1:-7 3:-8 5:9 6:-9 8:-6
@troubles.atAll pasang	3:10
@troubles.atAll pasien	3:9
@troubles.atAll patah	3:8 4:8 5:6
@troubles.atAll payung	1:6
@troubles.atAll pecah	0:6 3:-6 5:-6
@troubles.atAll pedas	4:6 5:7
@troubles.atAll pegawai	4:5
@troubles.atAll pelanggan	3:11 4:-11 5:-7
@troubles.atAll pembeli	0:10 3:6
@troubles.atAll pengantin	3:5
@troubles.atAll pengawet	4:11
@troubles.atAll penuh	4:12
@troubles.atAll perut	5:6
@troubles.atAll pestisida	4:9
@troubles.atAll pewangi	5:-11
@troubles.atAll pilih	4:6 5:-12
@troubles.atAll pinggang	5:10
@troubles.atAll pita	5:8
@troubles.atAll potongan	7:5
@troubles.atAll pundak	3:6
@troubles.atAll rak	4:-6
@troubles.atAll rambut	4:-10 8:6
@troubles.atAll rata	5:12
@troubles.atAll reda	5:14
@troubles.atAll renggang	4:7
@troubles.atAll retak	8:14
@troubles.atAll rok	3:9
@troubles.atAll rontok	4:5
@troubles.atAll rumah	1:10 6:-6
@troubles.atAll rumusnya	4:-7
@troubles.atAll rusak	6:8
@troubles.atAll s	6:6
@troubles.atAll sabun	4:-6 5:-12
@troubles.atAll sage	4:6
@troubles.atAll saja	5:-5 6:-12 7:6
@troubles.atAll salah	4:5 5:-8
@troubles.atAll sama	3:9 5:-14 9:14
@troubles.atAll sambil	5:5
@troubles.atAll sampai	3:-7 4:-10 5:-8
@troubles.atAll sana	8:10
@troubles.atAll sarung	3:-7 9:7
@troubles.atAll saya	1:-13 3:-10 5:-26 6:8
@troubles.atAll sekali	0:6 3:-16 4:-6 5:18 6:-6 8:-7
@troubles.atAll sekarang	3:-6 5:-7 6:8 8:-7
@troubles.atAll seminggu	5:-7
@troubles.atAll semua	3:14 6:-5 9:-9
@troubles.atAll sepatu	3:-9
@troubles.atAll seperti	7:-6
@troubles.atAll sering	5:9
@troubles.atAll sertifikat	8:21
@troubles.atAll sertifikatnya	8:6
@troubles.atAll setahun	8:-5
@troubles.atAll setengah	5:12
@troubles.atAll setrika	8:8
@troubles.atAll si	3:-5
@troubles.atAll siang	9:9
@troubles.atAll siapa	0:-6 9:8
@troubles.atAll sih	9:-18
@troubles.atAll silakan	2:6
@troubles.atAll simpul	3:9
@troubles.atAll sini	9:7
@troubles.atAll sintetis	4:-5
@troubles.atAll situ	3:65 5:-12 8:-10 9:-13
@troubles.atAll slot	4:12
@troubles.atAll sok	2:11
@troubles.atAll sore	9:8
@troubles.atAll stiker	8:6
@troubles.atAll styrofoam	8:5
@troubles.atAll suara	5:9
@troubles.atAll subuh	3:-15
@troubles.atAll sudah	8:-6
@troubles.atAll sunscreen	3:11
@troubles.atAll surat	4:7 8:18
@troubles.atAll suvenir	4:-8
@troubles.atAll tadi	0:-15 3:-13 4:-7
@troubles.atAll tahun	9:5
@troubles.atAll tak	0:-5 1:-20 3:-10 5:6 6:-7 8:-10 9:11
@troubles.atAll tali	3:-9 4:-21
@troubles.atAll tambah	3:-8 8:7
@troubles.atAll tamu	5:7
@troubles.atAll tang	1:8
@troubles.atAll tangan	4:12 5:11
@troubles.atAll tanggal	4:7
@troubles.atAll tanjung	0:7
@troubles.atAll tanya	0:-29 5:12 6:-6
@troubles.atAll tapi	4:5 9:8
@troubles.atAll tarik	1:9 5:10
@troubles.atAll tau	0:11 5:6
@troubles.atAll tea	6:5
@troubles.atAll tebal	4:-10
@troubles.atAll tegak	4:5
@troubles.atAll teh	0:6 3:-13 4:11 5:-8 6:6
@troubles.atAll teman	9:8
@troubles.atAll tembok	4:-8
@troubles.atAll tempat	6:8
@troubles.atAll tengah	5:-9
@troubles.atAll terus	1:11 4:-9 5:7
@troubles.atAll tetangga	3:15
@troubles.atAll tetap	4:7 5:-7
@troubles.atAll tiap	3:-20 5:15 6:-6
@troubles.atAll tidak	0:13 2:-11 3:-14 4:-11 6:-13 9:-7
@troubles.atAll tidur	4:15 5:-6 9:16
@troubles.atAll tilang	9:5
@troubles.atAll tinggal	4:-8 5:6
@troubles.atAll tipis	1:5
@troubles.atAll tisu	5:8
@troubles.atAll titik	3:5
@troubles.atAll tomat	5:6
@troubles.atAll totalnya	4:5
@troubles.atAll truk	9:7
@troubles.atAll tua	3:6
@troubles.atAll tuh	3:-8 4:7 5:18
@troubles.atAll tukang	6:7
@troubles.atAll tukar	8:8
@troubles.atAll tulisan	0:-7 4:5 8:6
@troubles.atAll turun	4:11 6:6
@troubles.atAll tutupnya	5:-8
@troubles.atAll uang	3:8 5:9
@troubles.atAll udara	3:9 4:-6
@troubles.atAll ujung	1:10
@troubles.atAll ulang	4:7
@troubles.atAll umur	6:15
@troubles.atAll versi	4:7
@troubles.atAll voucher	4:-7 7:16 9:-7
@troubles.atAll wajah	5:-6
@troubles.atAll waktu	5:6 6:-5
@troubles.atAll wangi	4:7
@troubles.atAll warnanya	3:-5 4:-10 5:9
@troubles.atAll wawancara	3:8
@troubles.atAll wong	3:5
@troubles.atAll xl	4:8
@troubles.atAll xxl	4:10 6:6
@troubles.atAll ya	1:6 3:-6 5:-25 8:-6 9:7
@troubles.atAll yang	0:-35 1:6 2:-16 5:5 6:-9 7:-15 8:-7 9:-17
@troubles.atAll yuk	0:9
@troubles.no	1:35 2:-37 3:-40 4:64 5:93 6:56 7:20 8:46 9:-47
@troubles.no ada	0:11 1:23 4:-10 5:17 6:18 9:-14
@troubles.no aku	5:-9
@troubles.no alkohol	4:14 5:-9
@troubles.no aman	6:5
@troubles.no amis	4:9
@troubles.no apa	6:5
@troubles.no asup	5:7
@troubles.no aya	5:-13
@troubles.no bakal	8:12 9:-5
@troubles.no balekno	8:5
@troubles.no balik	5:-12 9:6
@troubles.no bangun	1:6
@troubles.no banyak	8:6
@troubles.no basah	5:7 6:-9
@troubles.no bau	5:-6
@troubles.no bayar	0:7 2:-10
@troubles.no belang	4:-7
@troubles.no beli	5:7
@troubles.no bentar	0:-8
@troubles.no berantakan	4:7
@troubles.no berubah	5:8
@troubles.no bikin	3:-21 4:6 5:10
@troubles.no bisa	0:7 3:21 4:7 5:-19 6:-7 8:-13 9:14
@troubles.no bocor	3:6
@troubles.no bolak	4:6 5:6
@troubles.no boleh	3:9 4:-5 5:-9
@troubles.no bolong	6:6
@troubles.no bonusi	7:5
@troubles.no bpa	8:-16
@troubles.no buat	6:-9
@troubles.no buka	5:-7
@troubles.no bunyi	3:-7
@troubles.no bunyinya	5:-5
@troubles.no butuh	3:10
@troubles.no cepat	3:-6 4:7 8:6
@troubles.no coba	0:6
@troubles.no cocok	6:-5 8:23
@troubles.no copot	8:-7
@troubles.no cuma	4:5
@troubles.no daek	9:5
@troubles.no di	0:36 5:-5
@troubles.no formalin	8:8
@troubles.no gampang	4:8 5:14
@troubles.no gatel	5:8
@troubles.no gelem	3:10 5:-10 6:-5 9:6
@troubles.no gepeng	5:-7
@troubles.no gitu	0:-7
@troubles.no gula	4:10
@troubles.no hilang	4:-8
@troubles.no hitam	0:12 5:7
@troubles.no ijoli	8:5
@troubles.no ikut	3:-5 5:7 9:-6
@troubles.no iso	0:10 4:-8 6:-6
@troubles.no jadi	5:-11
@troubles.no jatuh	5:-7
@troubles.no jual	9:-7
@troubles.no kak	5:7
@troubles.no kaku	5:-9
@troubles.no kapalan	4:6
@troubles.no karatan	4:10
@troubles.no karena	4:-6
@troubles.no katingali	4:9
@troubles.no kecipratan	6:6
@troubles.no kejepit	0:9
@troubles.no kelihatan	2:9 4:-5
@troubles.no kena	4:-6
@troubles.no kenapa	4:6
@troubles.no kepleset	6:7
@troubles.no kerasa	9:15
@troubles.no kerendem	4:5
@troubles.no ketarik	5:9
@troubles.no ketemu	5:-9
@troubles.no ketinggalan	2:16 3:-5
@troubles.no ketok	5:12
@troubles.no kirimi	8:10
@troubles.no kita	4:5
@troubles.no kok	0:9
@troubles.no komentar	0:7
@troubles.no kon	3:6
@troubles.no kongkon	3:8
@troubles.no kuat	5:-7
@troubles.no kudu	1:8 3:-22 4:13 5:23
@troubles.no lagi	3:-5
@troubles.no laku	3:10
@troubles.no langsung	4:9
@troubles.no layu	6:9
@troubles.no lecek	5:-7
@troubles.no lecet	3:-8 4:12 5:6
@troubles.no lengket	0:6 6:-6
@troubles.no lepas	1:5
@troubles.no lihat	1:-5 5:-5
@troubles.no live	9:9
@troubles.no makan	5:14
@troubles.no mati	4:8
@troubles.no mau	3:27 5:-24
@troubles.no melengkung	4:-6
@troubles.no menggelembung	5:5
@troubles.no merah	4:-6
@troubles.no minta	4:7
@troubles.no muat	0:6 9:9
@troubles.no nahan	3:6
@troubles.no nambah	7:8
@troubles.no nampak	0:12
@troubles.no nempel	5:5
@troubles.no nerawang	5:6
@troubles.no netes	6:6
@troubles.no ngambang	3:-5
@troubles.no ngecap	5:5
@troubles.no ngerti	3:-10 9:-7
@troubles.no ninggalin	5:12
@troubles.no nongol	0:8
@troubles.no nyala	8:5
@troubles.no nyebar	5:-10
@troubles.no nyisa	5:7
@troubles.no ongkir	7:8
@troubles.no onok	4:12 6:6 9:11
@troubles.no pakai	4:11 5:-20 6:16 8:13
@troubles.no panas	0:14
@troubles.no parfum	4:11
@troubles.no payah	5:12
@troubles.no pecah	5:-6
@troubles.no pegal	4:10 6:-9
@troubles.no pegang	5:-5
@troubles.no pengawet	5:-6
@troubles.no penuh	5:6
@troubles.no penyok	4:-6 5:-6 8:12
@troubles.no perlu	3:-19 5:31 6:9 8:-8 9:-8
@troubles.no pernah	3:10 5:-20 8:-7
@troubles.no pewangi	4:6
@troubles.no pewarna	4:5
@troubles.no potong	7:6
@troubles.no punya	4:-5
@troubles.no pusing	6:9
@troubles.no retak	8:-6
@troubles.no salah	5:7
@troubles.no sampai	5:7 8:-6
@troubles.no sempat	6:6
@troubles.no sempet	5:-11 6:8
@troubles.no seperti	3:-14 4:5 5:18 8:19
@troubles.no sesuai	8:6
@troubles.no sih	5:-11 9:23
@troubles.no sls	4:5
@troubles.no suka	3:10 5:-11 6:5
@troubles.no tabrakan	3:7
@troubles.no tahu	3:-5
@troubles.no tak	0:10 1:-5 8:9
@troubles.no takut	5:10
@troubles.no tanya	0:-6
@troubles.no tau	0:-22 4:-6 5:-16
@troubles.no tembus	4:-8
@troubles.no terasa	3:5 4:10
@troubles.no tidak	0:33 5:34 8:-6 9:-5
@troubles.no tidur	5:-8
@troubles.no timbal	8:9
@troubles.no tumbuh	3:-7
@troubles.no turun	9:6
@troubles.no umum	9:11
@troubles.no usah	1:-6 3:-8 5:9 9:-11
@troubles.no ya	0:-8 1:-9
@troubles.no yang	0:10 4:-6
@troubles.otherTroubles	0:-15 1:-9 2:-12 3:32 4:-7 5:12 6:-8 7:-12 9:24
@troubles.otherTroubles #n	1:-8 3:-8 4:-9 5:9 6:10 9:-12
@troubles.otherTroubles #n1	4:9 5:-13 8:7
@troubles.otherTroubles #nn	0:25 4:-12 5:-47 8:-6
@troubles.otherTroubles #rp	1:-5 2:8
@troubles.otherTroubles ada	0:14 4:6
@troubles.otherTroubles aku	0:-7 4:-13 5:10
@troubles.otherTroubles ambil	2:-5
@troubles.otherTroubles angin	0:-9
@troubles.otherTroubles angka	3:5
@troubles.otherTroubles apa	0:-7 4:-9 9:12
@troubles.otherTroubles badan	3:8 4:-6
@troubles.otherTroubles bagasi	5:7
@troubles.otherTroubles balik	1:-8 3:-8 4:9
@troubles.otherTroubles banget	0:-8 5:-9 9:27
@troubles.otherTroubles banyak	5:5
@troubles.otherTroubles barangnya	0:10
@troubles.otherTroubles baru	0:5 3:8 9:-5
@troubles.otherTroubles basah	5:-10
@troubles.otherTroubles bata	4:6
@troubles.otherTroubles begini	3:-8 5:7
@troubles.otherTroubles bekas	5:10
@troubles.otherTroubles belakang	5:6
@troubles.otherTroubles belum	3:14
@troubles.otherTroubles benangnya	4:-7
@troubles.otherTroubles berarti	3:7 8:-7
@troubles.otherTroubles berisi	5:7
@troubles.otherTroubles berminyak	4:8
@troubles.otherTroubles bibir	4:6
@troubles.otherTroubles bikin	5:11
@troubles.otherTroubles bisa	3:6
@troubles.otherTroubles bolong	3:-6
@troubles.otherTroubles botol	1:7
@troubles.otherTroubles buat	3:7 4:-8 5:-10
@troubles.otherTroubles bukan	3:10 4:-13
@troubles.otherTroubles bunyi	9:6
@troubles.otherTroubles busanya	8:5
@troubles.otherTroubles cek	8:-6
@troubles.otherTroubles cepat	4:6 5:9 6:8
@troubles.otherTroubles cocok	5:8 6:7
@troubles.otherTroubles cuma	3:-8 4:7 6:-9
@troubles.otherTroubles dalam	3:-5
@troubles.otherTroubles dari	0:-6 5:-8 9:11
@troubles.otherTroubles daun	4:5
@troubles.otherTroubles dengan	8:11
@troubles.otherTroubles di	1:-34 4:5 5:26 6:5 7:-10
@troubles.otherTroubles dia	1:12 3:-14 4:8 8:6
@troubles.otherTroubles dikit	5:6
@troubles.otherTroubles dingin	0:10 5:-9
@troubles.otherTroubles disisir	3:-5 5:7
@troubles.otherTroubles doff	4:5
@troubles.otherTroubles dulu	0:13 3:5 5:-8
@troubles.otherTroubles eh	9:-5
@troubles.otherTroubles etalase	2:-5
@troubles.otherTroubles gosong	4:5
@troubles.otherTroubles habis	6:12
@troubles.otherTroubles halus	4:-6
@troubles.otherTroubles hitam	0:10 5:7 6:18
@troubles.otherTroubles ibu	6:-7
@troubles.otherTroubles ikal	6:10
@troubles.otherTroubles ini	0:5 4:-12 5:20 6:9 8:18
@troubles.otherTroubles isinya	4:-6 5:-5
@troubles.otherTroubles itu	3:11 4:-20
@troubles.otherTroubles jadi	0:10 1:-10 2:9 3:-24 4:-18 5:-5 6:-28 9:-12
@troubles.otherTroubles jalan	5:11
@troubles.otherTroubles jangan	3:11 5:-12
@troubles.otherTroubles jelas	5:14
@troubles.otherTroubles jerawat	5:23 6:6
@troubles.otherTroubles jeung	8:6
@troubles.otherTroubles juga	4:-10 5:10 6:-5 8:-6
@troubles.otherTroubles kaca	3:8 5:-13
@troubles.otherTroubles kak	4:-23
@troubles.otherTroubles kalau	5:5 6:6
@troubles.otherTroubles kali	5:-8 9:7
@troubles.otherTroubles kan	1:38 5:-9 8:22
@troubles.otherTroubles kantong	5:5
@troubles.otherTroubles karena	1:7 5:-8 8:7
@troubles.otherTroubles karo	3:7
@troubles.otherTroubles katun	4:-9
@troubles.otherTroubles kayu	4:-6
@troubles.otherTroubles ke	1:-17 2:-5 4:-6 5:8 7:8 8:-10 9:13
@troubles.otherTroubles kebakar	8:9
@troubles.otherTroubles kelihatan	5:18
@troubles.otherTroubles keluar	4:-6
@troubles.otherTroubles kemana	0:5
@troubles.otherTroubles kemarin	0:6
@troubles.otherTroubles kencang	6:5 9:12
@troubles.otherTroubles keras	5:5
@troubles.otherTroubles kering	3:-16 4:10
@troubles.otherTroubles keringat	4:-5
@troubles.otherTroubles keriting	6:5
@troubles.otherTroubles kerja	3:8
@troubles.otherTroubles komentar	0:6
@troubles.otherTroubles kota	6:5
@troubles.otherTroubles kotak	4:-9 5:-7
@troubles.otherTroubles kulkas	4:9
@troubles.otherTroubles kurang	6:6
@troubles.otherTroubles lagi	3:-20 5:7 6:6
@troubles.otherTroubles langsat	4:8 6:10
@troubles.otherTroubles langsung	0:6 1:18 4:7 8:7
@troubles.otherTroubles lari	5:5
@troubles.otherTroubles lebih	3:-14 5:24
@troubles.otherTroubles lepek	3:-6
@troubles.otherTroubles lewat	6:-9
@troubles.otherTroubles lihat	5:-10
@troubles.otherTroubles lutut	5:5
@troubles.otherTroubles mah	3:8 4:-15
@troubles.otherTroubles maju	6:8
@troubles.otherTroubles makan	5:6
@troubles.otherTroubles makin	3:6 5:-12
@troubles.otherTroubles malam	5:5 6:9
@troubles.otherTroubles masih	4:6
@troubles.otherTroubles masuk	4:-11 9:11
@troubles.otherTroubles mata	3:9 6:-6
@troubles.otherTroubles mendidih	0:5
@troubles.otherTroubles mending	3:8
@troubles.otherTroubles merah	6:5
@troubles.otherTroubles mesin	3:5
@troubles.otherTroubles mi	5:10
@troubles.otherTroubles minyak	4:-7
@troubles.otherTroubles mulu	5:5
@troubles.otherTroubles mulut	5:7
@troubles.otherTroubles nah	3:32 4:6 6:-5
@troubles.otherTroubles naik	5:10
@troubles.otherTroubles nanti	3:12
@troubles.otherTroubles nih	5:14 9:11
@troubles.otherTroubles nomor	4:-10
@troubles.otherTroubles om	5:9
@troubles.otherTroubles pabriknya	4:6
@troubles.otherTroubles pakai	8:-6
@troubles.otherTroubles paling	3:5 5:-5 8:6
@troubles.otherTroubles panas	2:8
@troubles.otherTroubles panjang	0:6 3:-6 4:-14 6:-6
@troubles.otherTroubles pas	3:12 4:-8 6:-8 8:-5 9:-9
@troubles.otherTroubles pegal	5:5
@troubles.otherTroubles pekat	0:15
@troubles.otherTroubles pindah	3:6
@troubles.otherTroubles pisan	9:7
@troubles.otherTroubles plastik	4:-6 8:7
@troubles.otherTroubles pun	3:-9 5:-5
@troubles.otherTroubles punya	5:10 8:5
@troubles.otherTroubles putih	4:-9 9:9
@troubles.otherTroubles putihnya	5:5
@troubles.otherTroubles rambut	3:6 5:-13
@troubles.otherTroubles rata	3:-7 4:-7 5:7 6:-11
@troubles.otherTroubles rumah	3:5
@troubles.otherTroubles sabun	5:-8
@troubles.otherTroubles saja	4:-23
@troubles.otherTroubles sama	3:-5 4:11 5:7 6:-15 8:25 9:-6
@troubles.otherTroubles sampai	0:-7 1:22 3:-10 4:-13 5:-23 6:18
@troubles.otherTroubles saya	3:-5 6:-8 9:6
@troubles.otherTroubles sebelah	5:-9 9:7
@troubles.otherTroubles sedeng	4:7
@troubles.otherTroubles sekali	3:-6 4:7 9:17
@troubles.otherTroubles seminggu	5:-7
@troubles.otherTroubles semua	5:-6 6:9 9:-5
@troubles.otherTroubles sendiri	3:-10 5:18
@troubles.otherTroubles seperti	3:-16 4:-12 5:-10 6:22
@troubles.otherTroubles soalnya	6:5
@troubles.otherTroubles sobek	3:6
@troubles.otherTroubles sudah	0:-7 4:-6 5:-13 9:19
@troubles.otherTroubles tak	1:-6 5:-18
@troubles.otherTroubles tanganku	1:5
@troubles.otherTroubles tanpa	5:13
@troubles.otherTroubles tapi	3:9 5:-22 8:-8
@troubles.otherTroubles tas	4:11
@troubles.otherTroubles tegak	4:12 5:8
@troubles.otherTroubles terus	4:-12 5:-17
@troubles.otherTroubles tetap	3:-7
@troubles.otherTroubles tiap	4:-7 9:-7
@troubles.otherTroubles tidak	0:11 3:-18 4:9 5:-14 6:14 9:-9
@troubles.otherTroubles tinggal	5:-10
@troubles.otherTroubles tipis	3:12 6:6
@troubles.otherTroubles to	1:6
@troubles.otherTroubles tu	8:5
@troubles.otherTroubles tuh	6:-8
@troubles.otherTroubles tunggu	0:8
@troubles.otherTroubles turun	5:6
@troubles.otherTroubles uap	4:7
@troubles.otherTroubles waktu	4:8 8:6
@troubles.otherTroubles walau	5:9
@troubles.otherTroubles warnanya	4:-8
@troubles.otherTroubles ya	4:-15 5:-22 6:-10 8:-16
@troubles.otherTroubles yang	3:-18 4:10 5:14 8:13
@troubles.troubles	0:-24 1:-18 2:-17 3:60 4:-13 5:39 6:14 8:10 9:18
@troubles.troubles #n	0:-10 3:13 5:-7 8:-13
@troubles.troubles #n1	3:13
@troubles.troubles #nn	4:15 5:-10 6:-7 7:8
@troubles.troubles aku	8:8
@troubles.troubles ambil	6:-5
@troubles.troubles anak	5:10
@troubles.troubles apa	3:-12
@troubles.troubles atau	3:-6 4:-10 8:17
@troubles.troubles bagus	3:7
@troubles.troubles banget	9:8
@troubles.troubles banyu	5:-5
@troubles.troubles baru	3:8
@troubles.troubles beras	5:-6
@troubles.troubles berkurang	5:14
@troubles.troubles bukan	3:-6 4:-6
@troubles.troubles cocok	4:-10
@troubles.troubles cuma	5:16
@troubles.troubles dalam	3:-7 4:14 5:-10 8:17
@troubles.troubles dan	4:8
@troubles.troubles dari	1:7 3:6 9:9
@troubles.troubles di	1:-14 3:-10 4:9 5:16 6:-6 7:9 8:19 9:-16
@troubles.troubles dia	0:-5 4:17
@troubles.troubles dina	8:9
@troubles.troubles duluan	5:6
@troubles.troubles ganti	3:6
@troubles.troubles gara	5:-6 9:14
@troubles.troubles garansi	0:10
@troubles.troubles ge	4:-5
@troubles.troubles gitu	3:-10
@troubles.troubles gosok	3:5
@troubles.troubles hijau	5:-5
@troubles.troubles ini	0:16 4:17 5:14 8:46
@troubles.troubles itu	2:6 3:21 5:-33 9:-17
@troubles.troubles jadi	0:14 1:15 4:-21 5:-15 9:-5
@troubles.troubles jam	6:9
@troubles.troubles jangan	3:12 5:-8
@troubles.troubles kalau	0:-7 2:7 3:15 4:-14 5:13 9:-7
@troubles.troubles karena	5:-5 8:-6
@troubles.troubles ke	1:-26
@troubles.troubles kena	3:-10 4:8 9:8
@troubles.troubles ketahan	5:7
@troubles.troubles kirim	2:5 3:-6 4:5
@troubles.troubles klik	6:6
@troubles.troubles kok	0:7 5:9
@troubles.troubles ku	5:11
@troubles.troubles kulitnya	5:6
@troubles.troubles lagi	5:8 9:7
@troubles.troubles langsung	4:-6
@troubles.troubles lebih	4:-7
@troubles.troubles mah	0:7 5:-7
@troubles.troubles mi	3:-18 5:12
@troubles.troubles nah	3:11
@troubles.troubles nang	4:7 5:6
@troubles.troubles on	6:11
@troubles.troubles pak	3:7
@troubles.troubles pakai	4:7 5:7 9:8
@troubles.troubles paling	4:7
@troubles.troubles parah	5:-7
@troubles.troubles pas	0:13 3:-18 5:12 6:-18 8:5
@troubles.troubles plastik	3:6
@troubles.troubles pun	4:-10 5:11
@troubles.troubles punya	4:-9
@troubles.troubles saja	5:-5
@troubles.troubles sak	5:-7
@troubles.troubles sama	4:-12 6:9
@troubles.troubles sampai	4:11 6:7
@troubles.troubles saya	2:6 9:6
@troubles.troubles sebelum	3:-5 4:8
@troubles.troubles sebulan	8:6
@troubles.troubles sekali	5:6
@troubles.troubles sekarang	5:25
@troubles.troubles seminggu	8:7
@troubles.troubles semua	4:-8 5:8 8:-6 9:10
@troubles.troubles sendiri	4:-7 5:7
@troubles.troubles seperti	1:-6 5:-9 6:-10
@troubles.troubles setahun	8:6
@troubles.troubles setengah	5:9
@troubles.troubles soalnya	3:-7 5:5
@troubles.troubles tajam	3:5
@troubles.troubles tak	0:11 5:-5 8:6
@troubles.troubles tapi	3:-5
@troubles.troubles teh	3:6
@troubles.troubles terus	3:13 5:-11 9:-8
@troubles.troubles tiap	9:-7
@troubles.troubles tidak	0:21 4:-16 5:23 6:7 8:-27 9:-8
@troubles.troubles toh	5:7
@troubles.troubles tu	3:8 5:-9
@troubles.troubles tuh	4:14 5:18
@troubles.troubles untung	9:9
@troubles.troubles waktu	3:-14
@troubles.troubles walau	3:-8 5:9
@troubles.troubles walaupun	3:-13 4:13 5:6
@troubles.troubles ya	0:12 1:-16 5:-9 6:9 8:-7
@troubles.troubles yang	1:8 3:10 4:-17 5:-33 8:22
@trust.allowed	1:-20 2:-29 3:-10 4:11 5:25 8:16 9:-70
@trust.allowed #n	0:-18 2:-18 3:11 4:-7 5:-33 6:-15 7:-43 8:-28 9:-14
@trust.allowed #n1	0:-6 4:-25
@trust.allowed #nn	2:-6 4:-6 5:-8 8:-13 9:8
@trust.allowed #pct	9:10
@trust.allowed ada	0:13 1:6 4:-7
@trust.allowed add	2:6
@trust.allowed air	1:5
@trust.allowed aku	5:-10
@trust.allowed alkoholnya	5:-5
@trust.allowed ambil	1:7 5:5
@trust.allowed angkat	0:6
@trust.allowed asuransi	8:6
@trust.allowed atuh	0:10
@trust.allowed bagus	3:8
@trust.allowed balik	8:11
@trust.allowed bang	0:8
@trust.allowed banget	0:7
@trust.allowed bantalan	4:-6
@trust.allowed barcode	4:8
@trust.allowed basah	3:7 5:-13
@trust.allowed bau	4:-18
@trust.allowed bayar	4:-5 7:-7
@trust.allowed bekas	4:-14 5:6
@trust.allowed bisa	3:-9 4:17 5:18 8:9
@trust.allowed bolong	5:-6
@trust.allowed bpa	8:-9
@trust.allowed bro	0:6
@trust.allowed buat	4:-11 5:-6 6:-10
@trust.allowed buktinya	3:5
@trust.allowed buku	2:6
@trust.allowed bunyi	4:-6 5:5
@trust.allowed busa	4:-8 5:10
@trust.allowed busanya	4:-8
@trust.allowed campur	2:-7 7:5
@trust.allowed cap	8:13
@trust.allowed checkout	2:15 7:-6
@trust.allowed cod	0:6 2:-6 8:29
@trust.allowed dari	4:7 5:-14 6:8
@trust.allowed dek	0:12
@trust.allowed di	0:7 3:-20 4:-8 5:-21 8:-6
@trust.allowed dicas	4:10
@trust.allowed dicek	4:7
@trust.allowed dicopot	4:-6
@trust.allowed diganti	0:9
@trust.allowed diklik	0:8
@trust.allowed dilap	3:-5
@trust.allowed dilepas	5:5
@trust.allowed dipilih	2:6
@trust.allowed dipotong	3:6
@trust.allowed disisir	3:-6 5:7
@trust.allowed dong	0:15
@trust.allowed ekstrak	5:9
@trust.allowed formalin	8:5
@trust.allowed furing	4:-6
@trust.allowed gambar	4:-6
@trust.allowed garansi	4:-6 8:-14
@trust.allowed garing	5:8
@trust.allowed goresan	4:6
@trust.allowed gratis	0:9
@trust.allowed halal	4:6
@trust.allowed hangat	5:5
@trust.allowed hasil	4:10 8:6
@trust.allowed ibu	3:6 6:-10
@trust.allowed ikan	9:5
@trust.allowed ini	3:-6 9:-6
@trust.allowed isi	5:7
@trust.allowed izin	4:14 8:15
@trust.allowed jadi	3:18 7:-6
@trust.allowed jalan	5:11
@trust.allowed jamaah	3:8
@trust.allowed jelas	5:6
@trust.allowed juara	9:6
@trust.allowed juga	4:15 6:12
@trust.allowed kak	0:29 5:-7
@trust.allowed kalau	3:10 8:-6
@trust.allowed kamu	4:5
@trust.allowed kan	5:9
@trust.allowed karet	4:-21
@trust.allowed kartu	8:6
@trust.allowed kasih	4:8
@trust.allowed kebaca	1:5 5:18
@trust.allowed kecium	4:7
@trust.allowed kelihatan	5:13
@trust.allowed keluar	6:8
@trust.allowed kepake	3:-6 4:-5 5:8
@trust.allowed kering	3:-7 5:12 6:8
@trust.allowed kirim	5:7
@trust.allowed ko	0:7 4:9
@trust.allowed kode	4:8 8:8
@trust.allowed kok	0:13 3:5 5:-6
@trust.allowed kucing	9:5
@trust.allowed label	8:13
@trust.allowed laci	4:7
@trust.allowed lagi	0:-8 9:-8
@trust.allowed lama	4:8
@trust.allowed lampu	4:-12 6:-9
@trust.allowed langganan	3:7
@trust.allowed langsung	4:13 6:5
@trust.allowed lapisan	4:7 5:12
@trust.allowed lawan	5:-6
@trust.allowed lewat	4:9
@trust.allowed lihat	5:-6
@trust.allowed lubang	4:-9
@trust.allowed manis	5:11
@trust.allowed mas	0:9 4:6 5:6
@trust.allowed masang	5:5
@trust.allowed mbak	0:10
@trust.allowed melengkung	8:14
@trust.allowed merah	4:9 6:6
@trust.allowed minyak	4:5
@trust.allowed mode	6:8
@trust.allowed nangis	6:6
@trust.allowed nempel	3:-9
@trust.allowed nilai	9:6
@trust.allowed nomor	4:18 5:-8 8:18
@trust.allowed nunggu	5:-6
@trust.allowed nutup	5:9
@trust.allowed nyala	1:7
@trust.allowed ongkir	0:5 7:20 8:-6
@trust.allowed order	2:5
@trust.allowed pakai	6:5 8:-6
@trust.allowed paku	4:9
@trust.allowed pantun	3:7
@trust.allowed pasang	6:6
@trust.allowed pasien	3:10
@trust.allowed patah	3:6
@trust.allowed pelanggan	3:11 4:-10 5:-6
@trust.allowed pelindung	4:6
@trust.allowed pilih	0:6 4:23 6:16 7:6 8:6
@trust.allowed pinarak	9:7
@trust.allowed pita	4:-6 5:9
@trust.allowed potongan	0:11 7:7
@trust.allowed retak	8:7
@trust.allowed retur	8:7
@trust.allowed rontok	4:5
@trust.allowed rumusnya	4:-7
@trust.allowed sage	4:9
@trust.allowed saja	0:-9 5:-9
@trust.allowed sama	4:7 5:9
@trust.allowed saya	5:-7
@trust.allowed sedikit	5:-5
@trust.allowed seduh	6:7
@trust.allowed semua	6:6
@trust.allowed sertifikat	8:19
@trust.allowed sertifikatnya	8:5
@trust.allowed set	4:9
@trust.allowed sikat	4:5
@trust.allowed sikatnya	7:6
@trust.allowed sisa	0:6
@trust.allowed slot	4:12
@trust.allowed stiker	8:6
@trust.allowed suka	3:-6 4:6 6:8
@trust.allowed surat	4:8 8:18
@trust.allowed tahan	4:7
@trust.allowed tali	3:-6 4:-8
@trust.allowed tanya	0:-7
@trust.allowed tapi	3:6
@trust.allowed tau	1:-6 5:13
@trust.allowed tawas	3:5
@trust.allowed tebal	5:9
@trust.allowed teh	0:9 6:8
@trust.allowed teman	5:-5
@trust.allowed tempat	6:12
@trust.allowed tidak	0:16 3:10 4:-15 5:-23
@trust.allowed tidur	9:11
@trust.allowed timbal	8:7
@trust.allowed truk	9:10
@trust.allowed tuh	5:13
@trust.allowed tukar	2:-7 7:7 8:32
@trust.allowed tulisan	0:-5
@trust.allowed turun	4:5
@trust.allowed uni	0:6
@trust.allowed versi	4:7
@trust.allowed voucher	7:7
@trust.allowed ya	0:10 4:12
@trust.allowed yang	0:-27 2:-12 4:-19 6:-16 8:-24 9:15
@trust.allowed yuk	0:15
@trust.arrived	0:20 5:26 6:-9 8:12
@trust.arrived #n	0:-5 3:-9 4:10 6:11 8:-13
@trust.arrived #n1	5:11
@trust.arrived #nn	4:15 5:-8 6:9 7:-37
@trust.arrived #rp	7:-8 8:-5
@trust.arrived di	5:-5
@trust.arrived dia	5:6
@trust.arrived jam	2:8 5:-7 7:15 8:-7 9:5
@trust.arrived jawa	4:-5
@trust.arrived kak	0:-10 5:12 8:6
@trust.arrived ke	1:5 3:-12 4:5 5:6 8:12
@trust.arrived kemana	0:8
@trust.arrived kita	0:6 4:6
@trust.arrived lagi	9:-8
@trust.arrived malam	5:10 9:-6
@trust.arrived nangis	9:-10
@trust.arrived pagi	5:7
@trust.arrived rumah	8:8
@trust.arrived saja	0:5
@trust.arrived sana	0:7 8:13
@trust.arrived sekarang	5:-6
@trust.arrived sini	9:13
@trust.arrived sore	5:12
@trust.arrived subuh	8:5
@trust.arrived tanya	5:16
@trust.arrived tidak	3:13 9:6
@trust.arrived ujung	4:8
@trust.arrived xl	4:8
@trust.arrived xxl	4:7
@trust.arrived yang	5:-7
@trust.better	0:9 1:13 2:-20 4:-7 5:44 6:-15 7:-33 8:-24 9:-79
@trust.better #n	3:-30 4:68 5:-16 6:6 8:10
@trust.better #n1	4:7
@trust.better #nn	0:29 1:-15 3:-48 4:55 6:-10
@trust.better #rp	7:5
@trust.better ada	5:-26
@trust.better aku	8:6 9:-5
@trust.better amat	9:12
@trust.better angkanya	4:-5
@trust.better apa	3:-5 5:6
@trust.better awet	3:6
@trust.better badan	3:8
@trust.better balik	8:7
@trust.better banget	0:-11 1:-5 6:-7 9:15
@trust.better belum	3:7
@trust.better benangnya	4:-6
@trust.better benar	9:13
@trust.better berapa	4:6
@trust.better bisa	4:-9
@trust.better buat	3:5 4:-9
@trust.better bukan	4:7 9:7
@trust.better bun	4:9
@trust.better cak	0:8
@trust.better cuma	3:-8 4:24 5:-12
@trust.better dari	3:7 5:19 9:5
@trust.better dek	0:10
@trust.better di	0:-14 3:15 4:-9
@trust.better dulu	5:-7
@trust.better dusnya	4:6
@trust.better hilang	5:-7
@trust.better ibu	0:6
@trust.better ini	3:13 6:7
@trust.better isinya	3:7
@trust.better itu	0:-7 3:9 4:-13
@trust.better jadi	1:-17 3:-32 5:53 8:-28 9:-8
@trust.better jangan	0:7 3:7
@trust.better kabelnya	0:6
@trust.better kak	8:6
@trust.better kalau	3:18 5:6 6:-7
@trust.better kali	4:-11 5:-9 6:-6
@trust.better karena	6:-6 8:6
@trust.better kayu	4:-5
@trust.better keluar	5:5
@trust.better kering	5:17
@trust.better keringat	5:9
@trust.better kopi	4:5
@trust.better lagi	5:5
@trust.better lah	3:-9
@trust.better langsung	2:5 3:10
@trust.better lembut	4:-9
@trust.better luntur	4:6
@trust.better mah	1:5 3:14 5:-7
@trust.better masih	4:14 5:21
@trust.better melon	4:10
@trust.better nah	3:17 4:5
@trust.better ni	5:7
@trust.better nih	5:9 6:12
@trust.better orang	3:9
@trust.better pak	0:8
@trust.better pakai	4:-5 5:-10
@trust.better panas	0:8
@trust.better pas	3:-11 5:11 6:5
@trust.better punya	4:-6
@trust.better rata	5:-9
@trust.better roknya	4:7
@trust.better saja	8:-7 9:-5
@trust.better salah	4:-6
@trust.better sama	0:6 3:17 4:-29 5:-23
@trust.better sampai	0:-6 3:-8 5:17
@trust.better saya	3:-8 8:9
@trust.better sekali	5:-9 9:5
@trust.better sekilo	4:10
@trust.better seminggu	8:6
@trust.better seperti	0:6 3:-8 4:-22 5:13 6:24
@trust.better setahun	4:12
@trust.better sudah	4:-6
@trust.better tanpa	5:-7
@trust.better tanya	0:-10
@trust.better tapi	0:-6 3:15 5:-26 8:-5
@trust.better terus	5:6 8:-6
@trust.better tiap	5:-5
@trust.better tidak	0:17 2:14 3:-26 6:6 7:11 8:-13 9:-13
@trust.better tigo	4:9
@trust.better tuh	5:14
@trust.better umur	0:6
@trust.better walau	5:6
@trust.better wangian	4:6
@trust.better ya	3:-6 4:-14 8:15 9:-8
@trust.better yang	0:-13 2:-6 3:28 4:-21 5:-24 6:-19 7:-6 9:-11
@trust.couriers	2:11 3:7 4:-15 5:-7 8:42 9:-18
@trust.couriers it	2:12
@trust.couriers udara	8:7
@trust.days	0:-29 1:-82 2:10 3:19 4:-26 5:17 6:23 8:11 9:41
@trust.days #n	3:23 4:-7 5:-10 9:-12
@trust.days ada	2:9 3:-5
@trust.days aku	2:7 9:-10
@trust.days belum	4:6
@trust.days bolong	3:-6 5:6 6:5
@trust.days cuma	5:7
@trust.days depan	9:-7
@trust.days di	5:8 6:-7
@trust.days dia	5:6
@trust.days habis	6:9
@trust.days hari	3:8
@trust.days ini	0:6 3:-5 4:-12 5:-43 6:-41 7:35 8:15 9:13
@trust.days itu	4:14 5:13
@trust.days jam	2:6 5:12 8:6
@trust.days kang	0:5
@trust.days kita	2:14
@trust.days ko	7:19
@trust.days lampu	5:8
@trust.days langsung	5:6
@trust.days makan	3:5
@trust.days malam	5:6
@trust.days masih	5:31
@trust.days ni	0:-5 7:12
@trust.days pagi	8:10
@trust.days pas	3:7
@trust.days sampai	3:-9 5:-6 6:6 8:6 9:-13
@trust.days saya	9:7
@trust.days sebelum	5:8
@trust.days sekali	3:14 5:-7
@trust.days semalam	8:6
@trust.days semuanya	0:-6
@trust.days sudah	5:13 8:36 9:-8
@trust.days tidak	3:-5 4:7
@trust.days yang	3:6 5:-11
@trust.flaws	1:21 2:10 3:-7 4:-27 5:22 6:5 8:43 9:-46
@trust.flaws #n	3:-16 5:29 6:21 9:-12
@trust.flaws #n1	3:12 5:-13 9:8
@trust.flaws #nn	5:-11 6:6 7:6
@trust.flaws apa	0:-12 9:7
@trust.flaws atau	3:-7 4:-12 8:13
@trust.flaws buat	3:7 4:-6 5:-7
@trust.flaws bukan	4:-7
@trust.flaws dalam	3:-10 4:8 5:-8 8:14
@trust.flaws dari	3:9 4:-12 5:-15
@trust.flaws di	0:20 3:-11 4:15 8:-10 9:-15
@trust.flaws dia	4:5 8:13
@trust.flaws disisir	5:5
@trust.flaws gara	5:-6
@trust.flaws gosok	3:5
@trust.flaws gosong	4:6
@trust.flaws habis	3:-8
@trust.flaws ini	3:-17 4:6 5:27 8:25
@trust.flaws itu	0:5 4:5 5:-15 9:-6
@trust.flaws jadi	5:-11 9:-9
@trust.flaws jangan	3:6
@trust.flaws jerawat	3:-5 5:7 6:7
@trust.flaws juga	4:-6
@trust.flaws kalau	3:6 4:-5
@trust.flaws kan	0:10
@trust.flaws karena	5:-9
@trust.flaws ke	5:-6
@trust.flaws kena	3:-7 4:16
@trust.flaws kepala	5:8
@trust.flaws kering	3:-9 4:8
@trust.flaws kertasnya	5:7
@trust.flaws kok	0:14 5:13
@trust.flaws ku	5:7
@trust.flaws lagi	3:5 5:-12 9:7
@trust.flaws lain	3:7
@trust.flaws lampu	3:-5 9:8
@trust.flaws makanya	4:6 5:-11
@trust.flaws mau	5:-8
@trust.flaws merah	3:-6
@trust.flaws mi	3:-8
@trust.flaws nih	9:5
@trust.flaws pakai	4:10
@trust.flaws pas	6:-11
@trust.flaws pegal	5:5
@trust.flaws punya	4:-8 8:6
@trust.flaws putih	5:5
@trust.flaws rambut	4:5
@trust.flaws rumah	3:7
@trust.flaws sabab	3:5
@trust.flaws saja	4:-7
@trust.flaws sak	5:-7
@trust.flaws sama	3:8
@trust.flaws sampai	4:6
@trust.flaws saya	5:9
@trust.flaws sebulan	5:-8
@trust.flaws sekali	9:11
@trust.flaws semua	5:-12 8:-8
@trust.flaws sendiri	3:-6 4:-8 5:22
@trust.flaws seperti	3:-6 4:-10 5:-8 8:17
@trust.flaws setahun	8:5
@trust.flaws soalnya	5:5
@trust.flaws tak	0:13
@trust.flaws tapi	5:-15
@trust.flaws tegak	4:7
@trust.flaws terus	5:-15
@trust.flaws tidak	5:-12 8:-9 9:-8
@trust.flaws tuh	3:6 4:12 5:8
@trust.flaws walau	5:9
@trust.flaws warnanya	6:5
@trust.flaws ya	3:7 4:-12 5:-5 8:-5
@trust.flaws yang	1:5 4:-20 5:-5 8:20
@trust.lesser	1:-52 2:18 3:24 4:-24 5:-39 6:-46 7:-47 8:76
@trust.lesser #nn	4:-8
@trust.lesser aku	5:-6 9:-11
@trust.lesser banget	9:8
@trust.lesser baru	3:-5
@trust.lesser basah	5:6
@trust.lesser beranak	9:8
@trust.lesser biasanya	3:9
@trust.lesser bilang	3:-6 9:10
@trust.lesser bisa	3:8
@trust.lesser dari	3:10 5:-10
@trust.lesser di	0:7 4:7 5:10 6:8
@trust.lesser gampang	5:-6
@trust.lesser itu	3:-38 5:15 8:38
@trust.lesser jadi	5:-18 6:10
@trust.lesser jangan	0:11 3:-17
@trust.lesser kalau	5:13
@trust.lesser kali	0:7
@trust.lesser kamu	6:5
@trust.lesser lebar	0:6
@trust.lesser mah	8:8
@trust.lesser mung	4:8
@trust.lesser nu	3:6
@trust.lesser pun	6:5
@trust.lesser salah	3:7
@trust.lesser sama	3:10
@trust.lesser sampai	4:13 5:5
@trust.lesser saya	3:11 9:-6
@trust.lesser sekali	5:-6
@trust.lesser soalnya	5:8
@trust.lesser sudah	5:-10 8:13 9:9
@trust.lesser tak	4:5
@trust.lesser tidak	0:9 4:7 5:-14 6:-6
@trust.lesser tuh	1:-6
@trust.lesser uang	8:5
@trust.lesser ya	0:-8
@trust.lesser yang	3:-22 4:12 5:24 6:-6 8:18
@trust.mixup	0:-7 1:-46 2:9 3:-39 4:47 5:-48 7:-42 8:41 9:-89
@trust.mixup #n	0:12 2:44 3:-24 4:30 5:-25 6:21 8:-9
@trust.mixup #n1	1:6 2:9 3:-7 4:10
@trust.mixup #nn	1:-13 2:6 3:-30 4:11 5:-23 6:8 8:-32 9:-5
@trust.mixup a	4:7 6:5
@trust.mixup ada	0:26 3:-15 4:65 5:-15 6:-9 8:-13
@trust.mixup air	4:-6
@trust.mixup aku	5:6
@trust.mixup apa	0:27 6:6
@trust.mixup berapa	4:-12
@trust.mixup biru	4:12 6:-6
@trust.mixup bisa	8:5
@trust.mixup bpom	4:5
@trust.mixup bpomnya	4:5
@trust.mixup cuma	6:11
@trust.mixup dari	0:-21 3:-5 5:-10 7:-12 8:9 9:-6
@trust.mixup di	2:13 3:11 5:-7 6:-9 8:8
@trust.mixup dingin	5:6
@trust.mixup dulu	7:6
@trust.mixup foto	4:-8
@trust.mixup hijau	6:-10
@trust.mixup hitam	3:-11 5:-6 6:-5
@trust.mixup itu	5:7 6:-5
@trust.mixup jadi	5:6
@trust.mixup jangan	2:5
@trust.mixup ke	4:-6 6:-7
@trust.mixup kecil	6:6
@trust.mixup ketuker	2:-6
@trust.mixup kotak	9:10
@trust.mixup m	4:11
@trust.mixup masih	5:10
@trust.mixup merah	5:10 6:7
@trust.mixup natural	4:6
@trust.mixup nomor	4:6
@trust.mixup oren	9:6
@trust.mixup pakai	0:9 8:11
@trust.mixup pendaftaran	4:9 8:6
@trust.mixup pink	4:16
@trust.mixup putih	3:-7 4:12
@trust.mixup saja	3:-6 4:8
@trust.mixup se	7:5
@trust.mixup tetap	5:16
@trust.mixup tidak	4:-9 5:11 8:34
@trust.mixup tukar	8:5
@trust.mixup video	4:6
@trust.mixup wa	9:9
@trust.mixup ya	0:18
@trust.mixup yang	0:-5 2:11 4:-12 6:-13 8:-11
@trust.parcel	1:-37 2:28 3:-39 4:-43 5:-38 7:21 8:60 9:-51
@trust.parcel #n	2:8 8:-6
@trust.parcel dari	4:-6
@trust.parcel datang	8:12
@trust.parcel di	3:5 8:-5
@trust.parcel ini	8:-5
@trust.parcel isi	4:13
@trust.parcel saja	2:13
@trust.parcel sampai	8:6
@trust.parcel sudah	8:5
@trust.parcel tidak	0:6
@trust.permits	0:-35 1:-16 2:-25 3:-8 4:227 5:-14 6:-14 7:-11 8:240 9:-35
@trust.permits ada	4:35 5:-7 8:27
@trust.permits dicek	4:6
@trust.permits garansi	4:10
@trust.permits gawe	0:6 6:-6
@trust.permits karo	4:7
@trust.permits na	4:7
@trust.permits sama	4:14 8:15
@trust.permits ya	4:9
@trust.places	0:11 1:-37 2:-24 3:16 4:5 5:-30 6:-14 8:37 9:6
@trust.places #n	0:-18 2:10 4:-9 5:8 6:-7 8:50
@trust.places #nn	5:9 9:6
@trust.places ada	4:10 9:20
@trust.places barat	4:12
@trust.places baru	9:11
@trust.places bawa	9:7
@trust.places besok	8:10
@trust.places bukan	4:8
@trust.places dari	8:6
@trust.places dulu	3:10
@trust.places ini	4:-13 9:13
@trust.places jadi	3:6 4:-6 8:10
@trust.places kalau	0:-6
@trust.places kena	5:10
@trust.places lagi	9:14
@trust.places lewat	8:6
@trust.places negeri	3:-6
@trust.places ni	9:10
@trust.places nya	0:8
@trust.places pakai	4:-22
@trust.places panas	9:7
@trust.places pas	4:5
@trust.places pun	5:-8 9:-6
@trust.places sudah	5:-10 6:-6 9:13
@trust.places tadi	4:6
@trust.places tiap	8:7
@trust.places tidak	0:-7 4:-6
@trust.places ya	0:36 4:10 8:10 9:-19
@trust.places yang	8:-5
@trust.places yo	5:6
@trust.plainLesser	1:15 2:-14 3:22 4:6 5:12 6:-6 8:85 9:-6
@trust.plainLesser biasanya	3:12
@trust.plainLesser di	4:9
@trust.plainLesser itu	3:-22 4:6 5:16 8:22
@trust.plainLesser sudah	8:7
@trust.plainLesser uang	8:5
@trust.remedied	0:23 3:-15 4:-31 5:-29 6:-12 7:5 8:39 9:-16
@trust.remedy	0:-5 1:-13 3:-33 4:-38 5:-53 6:-27 7:18 8:138 9:-11
@trust.remedy #n	5:-10 8:6
@trust.remedy aku	8:6
@trust.remedy baru	3:-15 5:5 8:36
@trust.remedy center	4:-7 8:5
@trust.remedy dalam	0:8 8:10
@trust.remedy dong	9:9
@trust.remedy gratis	7:-14 8:11
@trust.remedy ongkir	2:10
@trust.remedy sabun	3:6
@trust.remedy saja	0:9 8:15
@trust.remedy tiap	5:-6
@trust.remedy tidak	0:-7 5:-6
@trust.remedy ukuran	8:7
@trust.remedy unit	3:-6 8:19
@trust.remedy yang	6:-10
@trust.seller	0:-19 1:-9 3:-27 4:-42 5:-32 6:-10 7:-11 8:64 9:-44
@trust.seller #n	3:8
@trust.seller ada	2:7
@trust.seller bahari	9:-6
@trust.seller bahas	9:-8
@trust.seller bantu	0:5
@trust.seller baru	7:-5
@trust.seller bikin	8:6
@trust.seller cek	3:-6 8:11
@trust.seller dari	6:5
@trust.seller di	4:13 5:-12
@trust.seller dulu	0:-9 5:-6 8:-6
@trust.seller ganti	3:-22 4:14 5:-10 8:9
@trust.seller ini	1:-7 2:15 3:12 4:24 5:-8
@trust.seller jeda	9:6
@trust.seller jual	4:8 8:10
@trust.seller juga	9:10
@trust.seller kan	5:6
@trust.seller kasih	3:6 8:10
@trust.seller kirim	0:14 5:-7 7:-6 8:16
@trust.seller main	3:10
@trust.seller makanya	5:7
@trust.seller malam	6:8
@trust.seller mau	9:-8
@trust.seller mulai	9:8
@trust.seller nu	8:7
@trust.seller pakai	0:5 4:8 5:12
@trust.seller pe	3:6 9:11
@trust.seller punya	6:-6
@trust.seller sama	1:8
@trust.seller saya	5:6
@trust.seller sebelah	8:-7
@trust.seller semua	9:7
@trust.seller tadi	2:-6
@trust.seller terima	8:6
@trust.seller tes	3:-5 8:9
@trust.seller tidak	0:-10 4:-15 6:-8 8:-18 9:13
@trust.seller yang	0:11 3:6
@trust.sent	0:-6 1:-42 2:-11 3:-55 4:-43 5:-62 6:-9 7:-24 8:168 9:-40
@trust.sent balik	8:5
@trust.sent dari	0:-22 3:-15 4:-30 5:-21 7:-16 8:9
@trust.sent foto	4:-6
@trust.sent kak	0:6 8:9
@trust.sent ke	4:-9 9:-6
@trust.sent kurir	8:10
@trust.sent pakai	3:-17 5:-18 8:36
@trust.sent saja	4:5
@trust.sent se	7:5
@trust.sent tiap	8:6
@trust.sent video	4:6
@trust.sent wa	9:9
@trust.services	0:7 3:16 4:-5 5:5 6:-8 8:6 9:6
@trust.stores	0:-43 1:-38 2:5 3:-40 5:-28 6:-24 7:-22 8:-12 9:-17
@trust.stores baru	7:-5
@trust.stores dekat	6:8
@trust.stores di	2:-6 4:20
@trust.stores dulu	0:-6
@trust.stores ini	2:12 4:-5
@trust.stores kak	3:10
@trust.stores kecil	4:6
@trust.stores kita	0:7
@trust.stores mati	9:7
@trust.stores sakit	3:-8
@trust.stores sawit	6:6
@trust.stores saya	4:6 5:9 9:-21
@trust.stores sebelah	8:-7
@trust.stores sendiri	4:8
@trust.stores sudah	5:-6
@trust.stores yang	1:5 5:-5 8:6
@trust.trouble	0:-8 1:14 3:-11 4:-18 5:-24 6:-35 8:59 9:10
@trust.trouble #n	3:-14 4:-11 5:19
@trust.trouble #n1	3:19 4:-11 5:-16 8:-7 9:10
@trust.trouble #nn	0:5 7:6
@trust.trouble ada	4:11
@trust.trouble aku	8:9
@trust.trouble apa	0:-17 8:7
@trust.trouble atau	3:-7 4:-7 5:-5 8:14
@trust.trouble balik	1:7
@trust.trouble berarti	8:-9
@trust.trouble biasanya	3:11
@trust.trouble boleh	8:6
@trust.trouble cuma	4:-7
@trust.trouble dalam	0:-5 3:-11 4:13 5:-8 8:22
@trust.trouble dari	4:-7 9:6
@trust.trouble di	0:11 1:-9 3:-12 4:-8 5:-27 6:-14
@trust.trouble dia	4:6
@trust.trouble diganti	8:6
@trust.trouble dikit	4:7
@trust.trouble dina	8:9
@trust.trouble ini	3:-10 5:14 8:28
@trust.trouble itu	5:-6 9:-8
@trust.trouble jadi	0:7 4:-16 6:16
@trust.trouble kak	5:-8
@trust.trouble kalau	3:6 4:-13
@trust.trouble kami	0:6
@trust.trouble kan	0:9 5:19
@trust.trouble karena	8:-5
@trust.trouble ke	1:-11
@trust.trouble kirim	2:5
@trust.trouble ku	5:6
@trust.trouble lagi	3:6 5:-11 9:9
@trust.trouble lain	3:7
@trust.trouble langsung	5:-6
@trust.trouble lebih	4:-13
@trust.trouble makanya	5:-13
@trust.trouble nang	4:8
@trust.trouble nih	1:-6 9:8
@trust.trouble pakai	4:6
@trust.trouble pas	3:-5 4:10 6:-7 8:7
@trust.trouble plastik	4:-6
@trust.trouble punya	5:8
@trust.trouble sak	5:-6
@trust.trouble sampai	4:8 9:7
@trust.trouble sebelum	4:8 8:5
@trust.trouble sebulan	8:7
@trust.trouble sekali	5:6
@trust.trouble semua	8:-11 9:-5
@trust.trouble sendiri	3:-5 5:13
@trust.trouble seperti	6:-5 8:17
@trust.trouble setahun	8:5
@trust.trouble soalnya	5:6
@trust.trouble tak	0:5
@trust.trouble teh	4:-5
@trust.trouble terus	8:-6 9:8
@trust.trouble tidak	3:10 4:-13 5:-7 6:8 8:-14 9:-13
@trust.trouble tolong	9:8
@trust.trouble tuh	3:6 4:8
@trust.trouble tukar	8:6
@trust.trouble waktu	4:-6
@trust.trouble walau	5:6
@trust.trouble ya	0:11 3:14 5:-9
@trust.trouble yang	1:9 8:6
@trust.wanted	1:5 2:-16 3:-13 4:16 5:-7 6:24 9:-39
@trust.wanted #n	6:14 8:-8
@trust.wanted #n1	3:-8 4:21 5:5
@trust.wanted #nn	0:5 2:-9 5:11 6:14 7:-24 8:-30
@trust.wanted #rp	2:-7
@trust.wanted air	0:8
@trust.wanted aku	3:-10 4:-6 9:-8
@trust.wanted anak	4:5 9:-9
@trust.wanted apa	0:-13
@trust.wanted awal	9:10
@trust.wanted baca	6:9
@trust.wanted baju	5:7
@trust.wanted bana	6:7
@trust.wanted bang	0:6
@trust.wanted banget	9:-5
@trust.wanted barang	8:7
@trust.wanted bayar	6:-9 8:12
@trust.wanted beda	3:10
@trust.wanted bikin	5:5
@trust.wanted boleh	8:11
@trust.wanted bro	0:6
@trust.wanted buat	0:-12 1:26 3:-30 4:-5 5:8 7:-7 9:-6
@trust.wanted buku	0:-6
@trust.wanted cod	0:9 2:-6 8:27
@trust.wanted dari	4:11
@trust.wanted dengar	5:-6
@trust.wanted depan	9:11
@trust.wanted di	0:-11 5:35 9:6
@trust.wanted dibuka	4:-9
@trust.wanted dicas	4:10
@trust.wanted dicopot	4:-7
@trust.wanted diganti	0:6
@trust.wanted digigit	4:7
@trust.wanted direbus	5:6
@trust.wanted ditutup	5:5
@trust.wanted dong	0:15
@trust.wanted ganti	8:-7
@trust.wanted hilang	4:6
@trust.wanted ibu	0:7 5:-8
@trust.wanted ini	4:-12 6:8
@trust.wanted itu	3:-9
@trust.wanted jadi	1:6 3:16 5:5
@trust.wanted jalan	5:-8 9:6
@trust.wanted jam	2:8 3:-7 5:-10 7:17 8:-7
@trust.wanted jawa	4:-5
@trust.wanted juga	6:8
@trust.wanted kak	0:-8 5:22 6:6 8:8
@trust.wanted kalian	9:6
@trust.wanted kanggo	5:6
@trust.wanted karo	3:5
@trust.wanted ke	0:5 3:5 8:7
@trust.wanted kedengeran	9:5
@trust.wanted kita	0:8 4:13
@trust.wanted ko	0:6 4:14
@trust.wanted kok	3:8 5:-9
@trust.wanted lae	0:6
@trust.wanted lagi	3:16 9:-10
@trust.wanted langsung	4:5
@trust.wanted laptop	5:9
@trust.wanted lebih	3:6
@trust.wanted lewat	5:5 6:8
@trust.wanted mah	3:16
@trust.wanted malam	5:7 9:-7
@trust.wanted manis	6:7
@trust.wanted masih	5:-16
@trust.wanted mata	6:8
@trust.wanted merah	3:-5
@trust.wanted minum	5:-6
@trust.wanted minyak	4:7
@trust.wanted mobil	0:5
@trust.wanted mudik	6:8
@trust.wanted nangis	9:-11
@trust.wanted pabrik	4:7
@trust.wanted pagi	5:9
@trust.wanted paha	4:5 6:5
@trust.wanted pak	4:14
@trust.wanted pakai	0:-5 3:-26 5:9 6:11
@trust.wanted rumah	8:7
@trust.wanted sabun	5:-6
@trust.wanted sak	5:8
@trust.wanted sama	3:11
@trust.wanted sambil	5:6
@trust.wanted sampai	5:-7
@trust.wanted sana	0:7 8:13
@trust.wanted saya	3:-8 5:-10 9:5
@trust.wanted sekali	3:-13 4:-8 5:18
@trust.wanted sekarang	5:-9
@trust.wanted seminggu	5:-5
@trust.wanted semua	5:8 6:8
@trust.wanted seperti	3:9
@trust.wanted sini	9:13
@trust.wanted sintetis	4:-5
@trust.wanted sore	5:9
@trust.wanted subuh	8:5
@trust.wanted sudah	5:5
@trust.wanted tanya	5:15
@trust.wanted teh	6:5
@trust.wanted teman	2:5 9:11
@trust.wanted tidak	0:-7 3:23 5:-36 6:-7
@trust.wanted tidur	4:6 5:-5 9:6
@trust.wanted tinggal	9:6
@trust.wanted tomat	4:5
@trust.wanted tukang	6:6
@trust.wanted tukar	8:9
@trust.wanted uang	3:8
@trust.wanted ujung	4:8
@trust.wanted untuk	5:-5 6:-7
@trust.wanted xl	4:8
@trust.wanted xxl	4:9 6:6
@trust.wanted ya	0:7 6:-9 8:17
@trust.wanted yang	3:-31 4:11 5:-6 6:-6
@trust.wrapped	0:-19 1:-8 2:-9 3:-27 5:-42 6:-7 7:-18 8:63 9:-30
@trust.wrapped #nn	8:-11
@trust.wrapped bubble	8:8
@trust.wrapped pakai	5:-15 8:6
@trust.wrapping	0:-19 1:-13 2:6 4:12 5:-14 7:-9 8:59 9:5
@trust.wrapping #n	1:-11 3:-32 4:-16 5:-5 8:18
@trust.wrapping #n1	7:5
@trust.wrapping ambo	9:7
@trust.wrapping batu	1:5
@trust.wrapping bening	4:10
@trust.wrapping biar	8:12
@trust.wrapping bubble	8:6
@trust.wrapping cendana	4:7
@trust.wrapping dari	9:10
@trust.wrapping di	0:-6 3:-15 5:-6
@trust.wrapping dobel	8:20
@trust.wrapping dulu	0:-8
@trust.wrapping gel	8:8
@trust.wrapping hitam	8:5
@trust.wrapping hvs	4:-6
@trust.wrapping ini	4:-7
@trust.wrapping isi	4:6
@trust.wrapping itu	3:-6 4:14
@trust.wrapping jadi	1:-6 3:-5 4:-27 5:-30 8:7
@trust.wrapping kalau	3:-14 8:18
@trust.wrapping kayu	4:-12 8:10
@trust.wrapping lagi	5:-6 8:8
@trust.wrapping makanya	5:6
@trust.wrapping makin	4:-5
@trust.wrapping masih	5:6
@trust.wrapping plastik	5:-9 8:5
@trust.wrapping plus	8:5
@trust.wrapping punya	4:7
@trust.wrapping sama	4:-21 6:-8 8:18
@trust.wrapping saya	4:7
@trust.wrapping seperti	6:8
@trust.wrapping sudah	8:-9
@trust.wrapping tebal	2:8 3:-18 4:-16 5:-32 6:6 7:5 8:33
@trust.wrapping teh	9:8
@trust.wrapping terus	3:-5 4:-19 5:-32 8:15
@trust.wrapping tidak	0:6 8:7 9:8
@trust.wrapping tipis	1:10
@trust.wrapping wrap	5:-9 8:7
@trust.wrapping xl	6:9
@trust.wrapping yang	3:7 4:-11 5:7 9:10
@ugly-cheap-look	0:-47 1:-10 2:-6 3:7 4:10 5:19 8:44 9:19
@ugly-cheap-look #n	5:10
@ugly-cheap-look di	4:18
@ugly-cheap-look itu	0:8 3:-9 5:15 8:10
@ugly-cheap-look sama	4:-7
@ugly-cheap-look yang	5:5 6:10
@understand-know-acts	0:-8 1:-58 2:37 3:53 4:-39 5:-7 6:-18 7:-17 8:-24 9:7
@understand-know-acts ada	4:13
@understand-know-acts aku	9:8
@understand-know-acts bentuk	5:10
@understand-know-acts deh	3:-6
@understand-know-acts di	5:10
@understand-know-acts ikuti	2:7
@understand-know-acts itu	3:-6 5:7
@understand-know-acts kalau	5:7
@understand-know-acts kapan	5:19
@understand-know-acts kenapa	3:-5
@understand-know-acts pencet	2:6
@understand-know-acts semua	3:-6
@understand-know-acts tidak	0:-6 3:15 5:-24 9:7
@understand-know-acts ya	3:10
@use-acts	1:29 2:17 3:26 4:9 5:31 6:29 7:-10 8:16 9:-62
@use-acts #n	3:-14 5:21
@use-acts #n1	5:7 6:-5
@use-acts apa	5:6
@use-acts batre	4:6
@use-acts baut	5:9
@use-acts buat	4:9
@use-acts cabe	4:5
@use-acts celana	3:8
@use-acts clay	3:5 5:-5
@use-acts debat	8:10
@use-acts di	1:15 4:-9
@use-acts dulu	3:-11
@use-acts dus	4:-6
@use-acts ekspedisi	8:5
@use-acts ini	1:-6 4:-7 5:28 6:12 9:-12
@use-acts jepit	6:-7
@use-acts jilbab	5:7
@use-acts kabel	0:5
@use-acts kain	9:7
@use-acts kaki	6:9
@use-acts kardus	8:14
@use-acts karet	6:-6
@use-acts kargo	4:-5
@use-acts kayu	3:-7
@use-acts ke	6:11
@use-acts kertas	3:6
@use-acts kode	7:7
@use-acts korek	8:7
@use-acts kuku	8:11
@use-acts kurir	8:5
@use-acts lilin	3:11
@use-acts meteran	4:6
@use-acts nasi	1:7
@use-acts obeng	5:10
@use-acts paku	4:6
@use-acts pas	6:5
@use-acts pengawet	4:11
@use-acts pewangi	5:-5
@use-acts rok	5:6 6:-5
@use-acts sarung	9:7
@use-acts sekarang	1:8
@use-acts senter	5:-7
@use-acts sunscreen	3:6
@use-acts tang	1:7 5:-6
@use-acts tanpa	0:6
@use-acts tiap	3:-11 5:8 6:-6
@use-acts tinta	5:6
@use-acts tisu	5:5
@use-acts ulang	4:7
@use-acts voucher	7:9
@use-acts ya	1:13 5:6
@use-acts yang	0:7 4:-5 6:15 8:-6
@wait-acts	0:-75 1:-32 3:-17 4:-53 6:-84 7:-14 8:-72 9:77
@wait-acts #n	3:7
@wait-acts bun	9:6
@wait-acts di	9:20
@wait-acts kalau	3:-13 7:-7
@wait-acts nah	5:18
@wait-acts panjang	9:9
@wait-acts saya	1:-12 3:-8
@wait-acts sejam	3:6
@wait-acts ya	0:-17 3:-11 4:-10 5:-11 9:13
@want-wish-words	0:23 1:-44 3:24 4:-32 5:-51 6:-6 7:-12 8:-66 9:33
@want-wish-words bikin	3:-5 5:-5
@want-wish-words buat	0:9 7:8
@want-wish-words esuk	9:8
@want-wish-words isuk	9:16
@want-wish-words kamera	1:5
@want-wish-words ke	9:18
@want-wish-words kondangan	6:7
@want-wish-words lihat	0:6 4:12 8:9
@want-wish-words live	9:-6
@want-wish-words makan	9:6
@want-wish-words naik	3:5
@want-wish-words tau	0:23 3:7
@want-wish-words tidak	5:-12 9:27
@wash-clothes-acts	0:15 1:-28 2:-25 3:21 4:19 7:-9 9:8
@wash-clothes-acts #nn	5:16
@wash-clothes-acts air	3:18 5:-16
@wash-clothes-acts baju	5:-5
@wash-clothes-acts di	6:7
@wash-clothes-acts halus	4:8
@wash-clothes-acts jadi	4:-8
@wash-clothes-acts masih	5:9
@wash-clothes-acts pagi	5:5
@wash-clothes-acts pakai	3:5
@wash-clothes-acts pertama	8:5
@wash-clothes-acts sudah	8:10
@wash-clothes-acts wajah	3:-8 4:9
@waste-lose-money	0:-34 1:-27 3:40 4:-30 5:-12 6:-43 7:-26 8:-20 9:-47
@waste-lose-money ke	5:8
@wear-acts	3:31 6:27 7:-5 8:13 9:-46
@wear-acts #n	3:-13 5:21
@wear-acts #n1	5:8
@wear-acts apa	5:6
@wear-acts batre	4:6
@wear-acts baut	5:9
@wear-acts buat	4:9
@wear-acts cabe	4:5
@wear-acts celana	3:6
@wear-acts clay	3:5 5:-5
@wear-acts debat	8:10
@wear-acts di	4:-8
@wear-acts dus	4:-6
@wear-acts ekspedisi	8:5
@wear-acts ini	1:-6 4:-9 5:29 6:12 9:-12
@wear-acts jepit	6:-7
@wear-acts jilbab	5:7
@wear-acts kabel	0:5
@wear-acts kain	9:7
@wear-acts kaki	6:9
@wear-acts kardus	8:14
@wear-acts karet	6:-6
@wear-acts kargo	4:-5
@wear-acts kayu	3:-6
@wear-acts ke	6:9
@wear-acts kertas	3:6
@wear-acts kode	7:7
@wear-acts korek	8:7
@wear-acts kuku	8:11
@wear-acts kurir	8:5
@wear-acts lilin	3:11
@wear-acts meteran	4:6
@wear-acts nasi	1:7
@wear-acts obeng	5:10
@wear-acts paku	4:6
@wear-acts pas	6:5
@wear-acts pengawet	4:11
@wear-acts pewangi	5:-5
@wear-acts rok	5:6 6:-5
@wear-acts sarung	9:7
@wear-acts sekarang	1:8
@wear-acts sunscreen	3:6
@wear-acts tang	1:7 5:-6
@wear-acts tanpa	0:6
@wear-acts tiap	3:-11 5:8 6:-6
@wear-acts tinta	5:6
@wear-acts tisu	5:5
@wear-acts ulang	4:7 5:7
@wear-acts voucher	7:9
@wear-acts ya	1:11
@wear-acts yang	0:8 4:-5 6:16 8:-6
@weather-season-states	0:8 2:-9 3:24 5:-18 7:-9 8:-25 9:78
@weather-season-states banget	9:14
@weather-season-states begini	3:-6
@weather-season-states dari	5:15
@weather-season-states di	5:8 6:5
@weather-season-states gede	9:14
@weather-season-states itu	5:9
@weather-season-states kali	9:14
@weather-season-states ke	3:6
@weather-season-states lagi	9:15
@weather-season-states sekali	9:8
@weather-season-states semua	9:-5
@weather-season-states terus	3:-5 9:6
@weather-season-states tidak	0:5 3:9
@weigh-measure-acts	0:29 2:-24 3:37 4:37 7:-41 8:34 9:-27
@weigh-measure-acts #n	0:11 5:-20 7:9
@weigh-measure-acts #n1	0:7 8:5
@weigh-measure-acts #nn	0:-9 8:-17
@weigh-measure-acts aku	0:8
@weigh-measure-acts buat	0:12
@weigh-measure-acts dapur	4:7
@weigh-measure-acts dari	4:21
@weigh-measure-acts di	2:8 3:13
@weigh-measure-acts dulu	5:-6 8:15
@weigh-measure-acts gampang	3:8 4:-6
@weigh-measure-acts gini	3:6
@weigh-measure-acts gula	5:-5
@weigh-measure-acts ini	1:10 5:9
@weigh-measure-acts itu	5:7
@weigh-measure-acts jadi	5:8
@weigh-measure-acts kalau	8:6
@weigh-measure-acts lagi	8:12
@weigh-measure-acts lingkar	3:6
@weigh-measure-acts m	4:11
@weigh-measure-acts nadi	5:7
@weigh-measure-acts pas	5:-11
@weigh-measure-acts per	8:8
@weigh-measure-acts saja	3:7 4:-6
@weigh-measure-acts sama	4:-11
@weigh-measure-acts sampai	6:13
@weigh-measure-acts sudah	5:9
@weigh-measure-acts tadi	5:10
@weigh-measure-acts tiap	3:5
@weigh-measure-acts ulang	8:8
@weigh-measure-acts ya	0:12 1:7 4:28 5:-13
@wet-state	0:-5 1:-20 3:-16 4:19 9:30
@wet-state dan	4:6
@wet-state di	4:-8
@wet-state ini	0:6
@wet-state jangan	3:6
@wet-state ke	8:7
@wet-state nang	4:8
@wet-state sampai	5:-6
@wet-state tak	4:6
@wet-state tidak	5:8 9:-6
@wipe-scrub-acts	1:29 3:13 4:-13 5:9 7:19 8:-30 9:-27
@wipe-scrub-acts alkohol	3:5
@wipe-scrub-acts catnya	5:7
@wipe-scrub-acts di	5:9
@wipe-scrub-acts gigi	4:7
@wipe-scrub-acts pakai	4:-7 5:8
@wipe-scrub-acts saja	3:8
@wipe-scrub-acts sekarang	3:-6
@words.goods	0:-24 1:10 3:50 4:-19 5:-21 6:10 7:54 8:-27 9:-43
@words.goods #n	0:-21 4:-7 5:9 6:-7
@words.goods #n1	1:9 3:14
@words.goods #nn	2:18 3:-21 4:5 7:-5 8:11 9:7
@words.goods #pct	4:5
@words.goods #rp	0:6 5:19 7:23 8:18
@words.goods ada	1:-7 3:-12 4:-9 6:5 7:-6 9:-12
@words.goods aku	1:45 6:12 7:10 8:-7 9:-5
@words.goods alami	4:-7
@words.goods aman	4:-6
@words.goods an	5:6
@words.goods apa	0:26
@words.goods bali	5:7
@words.goods bapak	4:-7
@words.goods baru	2:6 3:9 4:5 8:5 9:-7
@words.goods bau	0:5 3:9
@words.goods bayi	6:-6
@words.goods beda	3:6
@words.goods bekas	3:5
@words.goods belakang	3:8
@words.goods belum	9:21
@words.goods berisik	9:-8
@words.goods biar	3:9 5:-22
@words.goods biasa	8:21
@words.goods biru	4:-6
@words.goods buat	0:10 3:7 4:-13
@words.goods bunyi	9:6
@words.goods cair	3:16
@words.goods cara	3:9 5:-7
@words.goods cocok	5:8
@words.goods cukup	5:-6
@words.goods cuma	2:6 9:8
@words.goods dalam	4:-5
@words.goods dapat	7:16
@words.goods dari	5:15 9:-9
@words.goods dengan	7:7
@words.goods depan	9:7
@words.goods dewasa	4:6
@words.goods di	1:10 5:21 6:-7
@words.goods dia	9:7
@words.goods disegel	8:6
@words.goods duduk	3:9
@words.goods dulu	6:19
@words.goods gede	5:-7
@words.goods geser	3:-7
@words.goods gitu	5:-6
@words.goods goyang	9:11
@words.goods gym	5:5
@words.goods halus	3:6
@words.goods hitam	5:14
@words.goods hp	6:6
@words.goods hujan	4:8
@words.goods ini	1:-8 3:20 4:-7 5:27 8:-19 9:-42
@words.goods isi	4:-10
@words.goods itu	3:13 4:-11 5:-28 6:-13 8:-23
@words.goods jadi	4:-22 5:33 6:-11 7:6
@words.goods jangan	5:-8 9:14
@words.goods juga	5:14 9:-12
@words.goods kabel	3:5
@words.goods kaki	7:13
@words.goods kalau	3:5 5:-6
@words.goods kalian	3:11
@words.goods kamu	4:-7
@words.goods kanan	3:5
@words.goods kantor	3:6
@words.goods karena	5:-7
@words.goods karo	4:7
@words.goods kayu	9:10
@words.goods ke	5:-7 6:9 7:12 8:-5
@words.goods kecil	3:-7 5:16 8:-7
@words.goods kets	3:6
@words.goods kita	8:8
@words.goods ku	9:6
@words.goods kucing	4:9
@words.goods kucingnya	6:-5
@words.goods kulit	0:9
@words.goods kuwi	3:10
@words.goods lagi	5:-14
@words.goods lama	4:-6 5:6
@words.goods langsung	0:6
@words.goods lebih	5:6
@words.goods led	1:11
@words.goods lepas	3:10
@words.goods lewat	9:11
@words.goods lihat	5:-9
@words.goods lipet	3:6
@words.goods listrik	0:-5
@words.goods mainan	3:5
@words.goods makan	5:9 6:6
@words.goods malang	3:5
@words.goods masih	1:5 4:9
@words.goods masuk	5:16
@words.goods merah	9:11
@words.goods minum	5:12
@words.goods muat	5:9
@words.goods nah	1:6 4:-8
@words.goods naik	5:7
@words.goods nang	3:-10
@words.goods ni	3:-7
@words.goods nutup	5:10
@words.goods nya	1:11 4:-7
@words.goods nyanda	5:7
@words.goods otomatis	5:-7
@words.goods pagi	4:9
@words.goods pakai	1:6
@words.goods palsu	3:19 4:-6 5:-6
@words.goods pasar	3:-6 8:19
@words.goods plastik	4:23 5:6
@words.goods presto	5:7
@words.goods pula	9:7
@words.goods pun	0:7 4:-11 6:-6
@words.goods putih	3:-8 4:7 5:28 8:20
@words.goods rambut	5:-6
@words.goods rolas	3:8
@words.goods rusak	3:9
@words.goods safety	3:5
@words.goods saja	3:-9 4:9
@words.goods sama	0:7 2:12 5:14 7:10 9:6
@words.goods sampai	2:5 3:-12 4:13 8:6
@words.goods saya	3:-18 4:-10 5:-13 9:7
@words.goods segini	9:15
@words.goods sehari	5:5
@words.goods seharian	5:6
@words.goods sejak	3:8
@words.goods sekali	4:9 5:7
@words.goods sekarang	3:9
@words.goods semua	9:-10
@words.goods sering	0:7
@words.goods sni	8:5
@words.goods soalnya	3:7 5:-7
@words.goods sok	9:5
@words.goods sudah	4:-26 5:13 6:15
@words.goods susun	5:9
@words.goods tak	1:17 4:-12 5:14
@words.goods takar	5:6
@words.goods tangan	7:10
@words.goods tapi	9:-7
@words.goods teh	3:5 5:-8
@words.goods tenun	2:8
@words.goods terus	0:7 1:7 5:-9
@words.goods tetap	3:-6
@words.goods tidak	0:11 3:-11 5:24 6:39 8:-9 9:-5
@words.goods tinggal	5:13
@words.goods tipis	3:15 5:-16
@words.goods tu	3:16
@words.goods tuh	1:-9 3:26 5:-24 6:-8 8:-6 9:-6
@words.goods tutup	3:7
@words.goods wajah	3:8
@words.goods wangi	5:-8
@words.goods wireless	4:6
@words.goods ya	0:-17 1:27 4:8 5:23 6:7 9:-7
@words.goods yang	0:10 3:-14 4:-37 5:-20 6:-34 7:-12 9:-18
@work-study-acts	0:-14 2:-11 3:16 5:9 8:-17 9:29
@work-study-acts #n	4:17 9:-7
@work-study-acts atau	6:6
@work-study-acts berdiri	5:-9
@work-study-acts cuma	5:-6
@work-study-acts di	3:-15 5:-6 6:23 9:-5
@work-study-acts dulu	9:8
@work-study-acts ibu	4:10
@work-study-acts katanya	9:-6
@work-study-acts keliling	5:5
@work-study-acts tes	9:7
@work-study-acts uji	4:11
@work-study-acts ya	6:-7
@work-study-acts yang	6:19 8:7
@wrinkle-crease	4:-12 5:13 6:-8 9:-11
@write-draw-acts	0:52 3:6 4:18 5:-5 6:-44 8:40 9:-45
@write-draw-acts aku	0:7
@write-draw-acts asli	8:6
@write-draw-acts di	4:-7 8:13
@write-draw-acts gede	0:-12
@write-draw-acts ini	0:10
^ #n	0:-22 3:-29 4:-34 5:16 6:-8 7:62
^ #n1	0:-22 1:-7 2:-16 3:-18 4:-10 5:6 6:-24 7:26 8:-17
^ #nn	0:-11 2:10 4:-16 6:-10 7:21 8:-7
^ #rp	0:-24 2:-15 3:-7 4:-16 7:-38 9:-15
^ @alone-own-words	6:-22 7:9
^ @already-still-words	0:-35 2:6 3:-29 4:38 8:7 9:16
^ @animal-behaviour	9:-16
^ @apologise-acts	0:-10 3:-8 5:-7 9:30
^ @app-cart-live-acts	9:-9
^ @app-follow-share	0:-14 2:76 7:5 9:-8
^ @app-tap-scroll	0:-18 2:8 3:-7 7:-7 8:7
^ @ask-answer-acts	0:15 9:-5
^ @audio-crew-acts	5:6 6:-6 9:-6
^ @audio-states	8:6
^ @baby-care-acts	5:-9 6:5
^ @baby-feed-acts	0:-7
^ @body-illness	9:16
^ @body-move-posture	6:-6
^ @body-pain	3:9 5:-6 9:7
^ @breaks	3:-5 8:14
^ @bump-hit	9:-7
^ @buy-order-acts	0:-10 3:-9 4:-13 6:-9 7:27 8:9
^ @call.buy	0:-20 2:6 3:-7 4:-11 5:-13 6:-14 7:11 8:23 9:-14
^ @call.click	0:-17 2:8 3:-6 7:-7 8:8
^ @call.go	0:-21 2:30 3:-27 5:-5 6:-32 7:-14
^ @call.look	0:-31 1:29 2:34 4:-25 6:-26 8:15 9:-31
^ @call.plainBuy	2:16 7:-7 8:17
^ @call.press	0:-20 1:-7 2:10 5:7 7:-8 8:7
^ @call.shelf	2:-6
^ @call.small	0:33 1:6 2:-30 3:-37 4:14 5:24 6:16 7:-7 9:6
^ @call.target	0:-30 1:-8 2:-53 3:-37 4:30 5:15 6:-11 9:-19
^ @carry-acts	3:-6 5:9
^ @cause-words	0:-11 1:-24 3:-56 4:-10 5:20 6:-9 9:-14
^ @change-become-acts	1:-9 3:31 4:-16 5:-28 6:-6 7:-8 8:-6
^ @cheap-price	0:-10 4:-13 5:-11 8:8 9:-18
^ @check-quality-acts	3:23
^ @checkout-pay-acts	2:13 3:-13 5:-11 7:-7 8:18
^ @cheer-encourage	0:22 2:-9 3:-12 7:-17 8:6
^ @child-behaviour	3:-6 6:6
^ @child-cry-mood	5:7
^ @child-growth	3:5 5:-9
^ @choose-acts	3:34 4:-7 5:-17 6:-11
^ @colours.borrowed	0:-8 2:-6 3:12 4:-18 5:-30 9:21
^ @colours.colours	3:10 4:-20 5:-18 9:18
^ @colours.pure	5:8
^ @come-go-move	4:-6 6:-8 7:5
^ @compare-acts	0:-9 1:-8 3:63 4:-18 5:-18 6:-19 8:56
^ @condition-words	0:-56 1:-10 3:-23 4:-8 5:20 6:44 7:-18 8:20 9:-13
^ @connection-states	5:-11 9:39
^ @contrast-words	1:-11 3:43 4:-29 5:-31 6:-15 8:10 9:-11
^ @cook-boil-steam	0:33 3:10
^ @cook-mix-prepare	2:9 3:-9 5:6 8:8
^ @crew-tech-acts	2:-10 5:-10 6:8
^ @cut-acts	5:7
^ @degree-high	3:-8
^ @degree-low	3:-14 6:19
^ @demo.bodyPlaces	0:-8 1:-13 3:-31 4:17 8:-31
^ @demo.handle	0:-28 2:11 4:26 6:-16 7:-7 9:-16
^ @demo.handleWide	0:-24 1:-26 2:27 6:-36 7:-7 8:-17 9:-19
^ @demo.handled	3:-14 8:8
^ @demo.handledWide	3:-8 4:11 5:13
^ @demo.me	0:-52 1:197 2:-31 3:-31 4:-12 5:30 6:-11 7:-33 8:-21 9:-31
^ @demo.means	0:16 1:-5 5:8 8:39 9:-19
^ @demo.mine	1:90 3:-6 5:-10
^ @demo.mineWide	1:43
^ @demo.noises	0:-11 2:8 7:-6
^ @demo.outcome	0:-11 3:-6 4:-17 5:9 6:-7 8:16
^ @demo.point	0:-45 1:109 2:-10 3:-33 4:-8 5:14 6:-26 8:23 9:-24
^ @demo.present	0:-15 1:7 3:-12 5:-14 6:-10 7:15 9:31
^ @demo.prove	1:42 3:-14 5:9 9:-8
^ @demo.seen	0:-45 1:-29 2:-7 3:-49 4:31 5:36 6:-20 9:-23
^ @drill-nail-screw	3:-8
^ @drink-acts	3:-16 9:10
^ @easy-practical	6:9
^ @eat-acts	3:10
^ @electric-charge-acts	0:-6 3:-9 4:22 5:6 6:-11
^ @feel-angry	0:-48 1:-8 3:-6 5:10 6:49 7:-5 8:8 9:-5
^ @feel-comfy	0:-5 9:-17
^ @feel-happy	0:-11 3:11
^ @feel-itchy-rough	9:18
^ @feel-sticky-greasy	4:6
^ @feel-surprised	0:9 1:-23 2:-9 3:-34 4:-15 5:-36 6:-20 8:-9 9:101
^ @feel-touch-acts	5:12
^ @fits-right	0:-15 3:-26 4:-23 5:10 6:34 8:-8 9:-12
^ @flavours.cuts	0:-24 1:-6 3:-15 4:13 6:-33 7:-7 8:7 9:-9
^ @flavours.flavours	0:-16 4:-10 5:21 9:7
^ @flavours.prints	4:-14 5:-11 6:-14 7:-9 9:25
^ @flavours.scents	0:47 2:7 4:-16 6:12 9:-6
^ @food-spoils	4:37
^ @food-tender-chewy	1:28
^ @format.because	3:-61 4:18 5:38 6:-12
^ @format.care	0:-28 1:-24 2:6 3:-5 5:-9 6:-12 8:-16 9:-9
^ @format.cared	3:-12 5:16 6:-5
^ @format.ifs	0:-65 3:-10 4:-23 5:13 6:43 7:-19 8:34 9:-17
^ @format.kind	0:-117 1:-34 3:5 4:33 5:-5 6:14 7:-13 9:-53
^ @format.nature	0:-75 1:-51 3:23 4:-10 6:-18 7:-21 8:12 9:32
^ @format.problems	0:-14 1:-17 2:7 3:-8 4:11 6:-37 8:25 9:9
^ @format.remedies	0:20 2:13 3:-29 4:17 5:21 8:23
^ @format.should	0:-24 3:11 5:7 6:-7 8:-11
^ @format.spans	0:-18 2:-8 3:-15 4:-11 5:-30 8:-6 9:7
^ @frequency-words	0:-13 1:-14 2:-7 3:-59 6:10 8:50 9:-30
^ @future-plan-words	0:-27 1:-11 2:-14 3:-27 4:-29 5:-24 7:-15 8:-24 9:9
^ @gather-crowd-acts	9:22
^ @gets-dirty	5:7
^ @give-receive-acts	2:8 4:-6 6:15 9:-5
^ @glue-set-dry	5:12 7:9
^ @greet-acts	0:106 1:-23 2:7 3:-39 4:-8 5:-52 6:-36 9:37
^ @hair-bad-state	5:14
^ @hair-wash-comb	5:-11 6:-6
^ @hear-listen-acts	1:23 5:12
^ @heavy-weight	3:-6 4:17 5:7
^ @help-acts	2:6 9:-9
^ @hide-cover-acts	3:-20 4:12
^ @hold-temp	4:20 8:10
^ @hot-temp	9:16
^ @household-daily-acts	3:19 5:-11 6:6
^ @hunger-full	9:10
^ @hurry-invite-acts	2:30 3:-29 4:-15 6:-28 7:-8 8:7
^ @increase-add-acts	2:11 5:6
^ @inform-mention-acts	0:-9 3:8 9:-11
^ @install-assemble-acts	2:6
^ @interaction.all	0:14 1:-22 3:9 4:-12 5:-22 9:-6
^ @interaction.asking	0:-34 1:-7 3:64 4:-21 5:-38 8:-19 9:-38
^ @interaction.bid	0:-11 1:28 2:32 3:-56 4:7 5:9 6:-26 7:-16 9:-16
^ @interaction.deeds	0:-51 2:85 3:-11 4:15 5:12 6:5 8:39
^ @interaction.one	0:157 1:27 6:32 8:10 9:-33
^ @interaction.personal	0:-91 1:-89 2:-19 3:-56 4:-41 5:-45 6:10 7:-9 8:-5 9:25
^ @interaction.verdict	0:-69 1:-19 2:-19 3:-79 4:16 5:-14 6:-23 7:-64 8:-13 9:-23
^ @interaction.where	0:-14 3:-16 4:24 5:8
^ @interaction.write	0:-9 3:6 9:-8
^ @iron-fold-acts	4:-6
^ @join-stick-acts	4:-6 5:13
^ @joke-laugh-acts	9:-11
^ @light-brightness	4:-9
^ @machine-behaviour	5:5 9:-12
^ @makeup-looks	5:11
^ @match-age-occasion	6:-7
^ @match-harmonise	0:-11 6:13 9:-11
^ @materials.cloths	0:-8 2:8 4:-40 5:-7 6:-25 8:9
^ @materials.grades	3:-7 7:-6
^ @materials.hides	9:8
^ @materials.solids	3:21 4:-27 5:18 8:-21 9:-6
^ @materials.unmistakable	2:10 3:10 4:-17 8:-6
^ @measures.dimensions	3:-10 4:15 5:10 6:-16
^ @measures.own	4:18 5:6
^ @motor-behaviour	3:-10 5:11 6:-5
^ @motor-care-acts	3:15 4:-10
^ @myth-truth-words	0:-9 3:53 4:-18 5:-37 6:-9 8:-7
^ @negation-words	0:-47 1:42 2:-5 3:-28 4:-8 5:-11 6:-44 7:-7 8:-34 9:-24
^ @new-old-state	0:-10 3:-7 4:30
^ @now-words	0:-17 1:11 2:9 3:-8 4:10 5:-6 7:19
^ @occasions.companion	0:-7 3:39 4:-6 6:-14 9:-9
^ @occasions.gifts	0:-6 2:-7 6:48 9:-5
^ @occasions.occasions	0:-13 3:-12 4:-21 5:-35 6:6 9:36
^ @occasions.places	3:-10 4:8 5:16 6:24 9:-8
^ @occasions.plain	3:-11 4:-5 5:-6 9:8
^ @occasions.rooms	0:-28 1:-9 3:-60 4:7 5:13 8:-18 9:47
^ @occasions.seasons	0:-6 3:-14 5:-30 6:-19 9:58
^ @offers.buying	0:-20 1:-9 2:35 3:-28 4:-23 6:-25 7:46 8:24 9:-10
^ @offers.counted	1:-6 3:-14 4:-16 5:-18 9:-19
^ @offers.extra	0:-5 2:10 4:-18 6:-14 7:8 8:12 9:-14
^ @offers.now	0:-83 1:44 2:-29 3:8 4:-27 5:-39 6:-42 7:21 8:-9 9:-10
^ @offers.sum	0:-39 1:-6 3:-7 4:-36 5:-5 6:-18 7:-14 8:-10 9:-18
^ @offers.usual	3:-14 6:11 7:7
^ @oily-state	5:16
^ @open-close-acts	0:-10 3:-29 4:48 5:6 6:-24
^ @original-fake	0:-5 3:-10 4:5 8:9
^ @party-gift-acts	2:-6 6:20
^ @past-memory-words	3:9 6:-9
^ @pay-acts	5:-6 7:11 8:19
^ @permit-forbid-acts	0:-31 2:14 3:14 4:-13 5:12 6:-12 8:-6 9:13
^ @phone-behaviour	9:-6
^ @photo-video-acts	3:-10
^ @places.abroad	2:6 7:-6 8:10
^ @places.made	1:-5 3:-44 4:24 5:8 7:5 8:44
^ @places.makers	3:-5 4:19 6:18 7:10
^ @places.places	3:-13 5:-6 7:-10 9:50
^ @plant-start-acts	3:8
^ @plant-states	4:-7 5:9 8:6
^ @play-sport-acts	5:-12 6:5
^ @possibility-words	0:22 3:-6 9:-8
^ @pour-wipe-acts	4:-6
^ @praise-acts	0:-10 1:-7 3:-6 4:-16 5:-24 8:-5 9:-27
^ @press-touch-acts	0:-19 1:-5 2:8 3:-5 4:12 7:-7 8:6
^ @pretty-face	0:-37 1:-6 4:-14 6:-11 9:-45
^ @pretty-look	0:-6 3:-7 4:-7 5:-15 9:-16
^ @promise-guarantee-acts	0:-23 3:-19 4:-19 5:-8 8:13
^ @purpose-words	0:-47 1:-24 2:-15 3:-14 4:-38 5:23 6:72 7:23 8:-9 9:-29
^ @quantity-few	4:-15 8:-5 9:-9
^ @quantity-many	0:-12 1:-8 3:5 5:-34 6:-17 8:8
^ @quick-speed	0:-6 2:24 3:-6 4:13 6:-6 8:6
^ @religion-acts	1:7 6:-10
^ @repeat-buyer-acts	0:-12 3:15 4:-18 5:20 8:-11 9:-12
^ @repels-liquid	4:20
^ @replace-acts	3:9
^ @return-claim-acts	0:-29 2:8 3:-18 4:-14 5:-7 7:6
^ @roll-wrap-acts	5:-10 8:6
^ @safety-words	0:-47 2:-5 3:-24 4:8 5:-14 8:40 9:-9
^ @save-data-memory	0:-7 9:20
^ @save-money	0:-25 2:18 3:-21 4:-19 5:-9 6:-14 7:27 9:-32
^ @say-acts	3:-11 4:-7 5:-15 6:-5
^ @seal-pack-acts	0:16 4:-6 5:-38 9:-8
^ @see-watch-acts	1:38 5:11 9:-32
^ @sell-promo-acts	9:-14
^ @send-deliver-acts	0:-50 3:-32 4:-37 5:-37 7:11 8:29 9:-30
^ @sew-acts	0:-6 3:9 4:23 6:-18
^ @sew-stitch	3:-35 4:24 7:6 8:16
^ @shine-gloss	4:-6
^ @show-acts	1:30
^ @shrink-stretch	4:-26
^ @sing-dance-music-acts	3:14 9:16
^ @size-small	5:21 6:-9
^ @skin-spots-aging	5:11
^ @slimming-look	0:-6 5:-7
^ @smell-act	3:-10 5:14 6:-9 8:-8
^ @smell-good	5:7 9:-11
^ @stock-run-out	0:-23 1:-7 2:-20 3:-24 4:-39 6:-5 7:-29 8:-18 9:-36
^ @stomach-trouble	9:12
^ @stop-end-acts	3:-14 4:10
^ @store-acts	0:-22 4:-17 5:-33 6:-18 7:-19 8:-14 9:-24
^ @story-tell-acts	0:-8 3:12 9:-10
^ @story-verbs	1:12 3:-7 5:18 6:-9 9:-10
^ @strong-durable	5:-6
^ @substances.actives	4:6 5:20 6:-6
^ @substances.composition	3:-5 4:7
^ @substances.foodstuffs	0:31 6:-11 7:7 8:14 9:12
^ @substances.insides	3:-12 4:27 6:-5
^ @substances.unwanted	5:26
^ @take-acts	2:22 3:-9 4:-6 6:-10 7:25
^ @target.body	0:-18 1:-16 3:-17 4:22 5:12 6:21 7:-7 8:-32 9:-7
^ @target.folk	3:-7 4:-15 5:-27 6:57
^ @target.group	0:-37 1:-25 2:-8 4:-41 5:-7 6:122 8:-24 9:34
^ @target.handing	0:-57 1:-22 3:-53 4:-35 5:63 6:154 7:24 8:-8 9:-46
^ @target.kin	0:29 2:-6 4:-21 5:29 6:30 7:-7 8:-39 9:49
^ @target.kinds	0:-27 1:-9 3:-58 5:15 6:42 9:9
^ @target.looks	0:-22 1:-6 3:-13 4:-7 5:24 6:-27 9:-7
^ @target.rel	0:-6 1:-49 3:-78 4:9 5:39 6:145 9:-77
^ @target.roles	9:18
^ @target.states	4:-12 9:19
^ @taste-good-judgement	4:-9 9:-24
^ @teach-learn-acts	3:46 4:-7 5:-38 6:-25
^ @test-try-acts	1:38 4:-14 5:13 9:-10
^ @thank-acts	0:89 2:-6 5:-12 6:-14 9:-11
^ @thick-dense	4:6
^ @think-believe-myth	4:-13 9:20
^ @tie-clip-lock	0:-12 6:-6 7:-7
^ @time-before-words	0:-91 1:-49 2:-43 3:-19 4:-66 5:-68 6:-55 7:-74 8:-29 9:25
^ @tired-energy-low	9:8
^ @too-tight	3:-10 5:10 6:19
^ @tool-work-acts	0:-9 1:-10 3:11 4:-8 6:8
^ @travel-traffic-acts	9:8
^ @treat-cure-acts	3:6
^ @troubles.atAll	0:-38 1:-50 2:20 3:21 4:-19 6:34 7:8 8:-18 9:-25
^ @troubles.no	0:-26 1:49 2:-12 3:-39 5:-11 6:-33 9:-14
^ @troubles.otherTroubles	0:-30 1:-37 3:14 4:-35 5:-21 6:-45 7:-8 8:-19 9:32
^ @troubles.troubles	0:-22 1:-8 4:-9 6:-16 8:18
^ @trust.allowed	0:7 1:-28 6:-24 8:-6 9:-36
^ @trust.arrived	7:6
^ @trust.better	0:-55 1:-22 3:-45 4:26 5:-15 6:-39 7:-8 9:-39
^ @trust.days	1:-8 4:-15 5:-19 8:-20 9:46
^ @trust.flaws	0:-9 3:-20 5:6 8:7
^ @trust.lesser	0:-13 5:-12 8:-11 9:-8
^ @trust.mixup	0:-81 1:-17 2:-12 3:-46 4:25 7:-25 8:-8 9:-37
^ @trust.parcel	0:-22 2:7 3:-12 8:10 9:-14
^ @trust.permits	4:24 8:16
^ @trust.places	3:-9 5:-8 9:51
^ @trust.seller	1:44 2:-21 3:-7 5:20 8:-24 9:8
^ @trust.sent	0:-33 2:-10 3:-21 4:-55 5:-47 7:-12 8:34 9:-8
^ @trust.stores	0:-7 3:-11 4:12 6:11 7:-5 8:-8 9:-18
^ @trust.trouble	0:-13 3:-11 4:-8 8:21
^ @trust.wanted	3:-36 4:-24 5:22 6:26 7:8 8:11 9:-19
^ @trust.wrapped	4:-8 5:-32 8:12
^ @trust.wrapping	0:-7 4:10 5:9 6:-9 7:-7 8:-7
^ @understand-know-acts	3:25 5:-12
^ @use-acts	2:23 4:11 5:24 6:25
^ @wait-acts	0:-20 1:5 2:-10 3:-50 4:-10 6:-7 7:-15 8:-18 9:42
^ @want-wish-words	3:18 5:-13 6:11
^ @wash-clothes-acts	4:-6
^ @wear-acts	2:23 5:23 6:25
^ @weather-season-states	0:-9 1:-7 3:-15 5:-33 9:94
^ @weigh-measure-acts	0:-9 3:36 4:-21
^ @wipe-scrub-acts	2:5
^ @words.goods	0:-47 2:6 3:-41 4:26 6:27 7:14 8:21 9:-39
^ @work-study-acts	3:-7 6:17
^ @write-draw-acts	4:5
^ ada	0:-24 1:-17 2:-7 3:30 4:16 6:8 7:-10 8:-35 9:-13
^ adek	9:6
^ adik	9:9
^ aduh	0:-12 1:-13 3:-29 4:-7 5:-20 9:56
^ aku	0:-50 1:9 2:-13 3:24 5:8 6:-12 7:-16
^ alhamdulillah	0:-10 9:8
^ ambil	2:20 4:-6 6:-10 7:21
^ ambo	1:18 3:-6 4:-6 5:15 9:12
^ ana	0:-7
^ anak	0:-16 3:-32 4:-6 5:34 6:34 8:-11 9:15
^ anakku	3:-7 5:-10 6:-15 9:15
^ angin	9:5
^ anjing	9:5
^ arek	5:-6
^ assalamualaikum	0:-24 9:19
^ aturan	3:6
^ aya	0:-14 3:10 6:-11
^ aye	1:8 3:-7
^ ayo	3:-5 6:-5 7:-14
^ bagaimana	0:-6
^ bagikan	2:8
^ bagus	5:-9 9:-9
^ bah	0:7 9:11
^ bahan	4:13
^ bahannya	0:-12 3:-15 4:32 5:7 8:9
^ baju	6:9
^ banding	8:6
^ bandingkan	8:8
^ bang	4:-6 6:-6 9:-5
^ banyak	0:-8 3:18 5:-16 6:-12
^ bapa	6:6
^ bapak	0:-49 5:6 6:34 9:-10
^ bapakku	0:-7
^ baterainya	4:10
^ bayi	6:9 9:-11
^ beda	3:22
^ bedain	3:13 8:-10
^ bedaknya	5:-7
^ bedane	3:7
^ bedanya	3:19 5:-19
^ begini	3:10
^ begitu	3:-7
^ beli	2:-38 5:9 6:-11 7:27
^ belum	8:-12 9:-6
^ bentar	3:-7 9:45
^ berapa	0:-9
^ beratnya	4:6
^ besok	8:-8
^ beta	1:8 5:17
^ biar	3:8 5:-15
^ bibi	3:6
^ bibitnya	4:7 8:7
^ bini	9:8
^ bisa	0:25 5:6 8:11
^ biyen	3:13 9:-14
^ bodinya	4:11 5:7
^ bojoku	0:-8 9:15
^ bola	9:5
^ botolnya	3:-6
^ bro	0:13 3:6 4:-6
^ buah	3:7
^ buat	0:8 3:-16 4:-18 6:26
^ budak	6:15
^ bukaannya	5:5
^ bukan	3:-15
^ bun	5:6
^ bunda	0:11 3:-6 9:-13
^ bundling	2:11 7:6
^ burung	3:5
^ buy	7:8
^ cak	0:15 6:-6
^ cantik	0:-21
^ cara	0:-32 1:-16 2:-14 3:111 4:-44 5:-66 6:-34 8:-12 9:-10
^ carana	3:12
^ carane	3:14 5:-8
^ caro	3:9
^ ce	0:13
^ cerita	0:-5 9:-6
^ ceritanya	3:8
^ checkout	2:6 7:-6 8:10
^ chipnya	4:10
^ ci	0:25
^ cicak	3:6
^ cici	1:10 3:-10 5:21
^ coba	0:7 1:43 3:-17 5:14 9:-7
^ cocok	0:-9 3:-9 4:-15 6:12 9:-7
^ cod	8:13
^ cuaca	9:7
^ cucu	0:-7 9:38
^ daeng	0:9
^ dalamnya	4:14
^ dari	3:-6 7:11
^ deh	9:6
^ delengen	1:25
^ dengar	1:9 5:5
^ depe	4:13
^ di	1:-8 3:-14 4:6 5:-9 8:-27
^ dia	3:-24 4:20 5:10
^ dibanding	3:-11 5:16 8:21
^ dibawa	3:-7 5:8
^ dicuci	5:6
^ digawe	4:10
^ dijahit	4:10
^ dikirim	0:-11 3:-6 4:-15 5:-13 7:-6 8:7
^ dinggo	5:10 6:9
^ duh	0:-8 3:-5 9:33
^ dulu	0:-21 1:-20 2:-10 3:26 4:-10 5:12 6:-10 7:-17 8:-32 9:-43
^ earphone	7:6
^ eh	0:25 1:-19 2:-11 3:-65 4:-12 5:-29 9:99
^ enak	9:-15
^ euleuh	9:12
^ flash	2:6
^ flashdisk	4:7
^ follow	2:49 7:6 9:-6
^ for	6:5
^ fun	3:13
^ furingnya	4:13
^ gae	6:6
^ gagangnya	5:11
^ gamis	6:8
^ garansi	0:-13 3:-8 4:-19 8:8
^ gasan	6:28
^ gendongan	5:-7
^ gini	3:13 5:-9
^ gratis	4:-7 8:8
^ guru	6:16
^ guys	9:7
^ habis	3:-15 5:13 6:12
^ hadiah	6:9
^ hai	0:28 9:-5
^ haiya	9:14
^ halo	0:40 2:5 5:-9 8:-7
^ handuk	5:-6
^ harga	0:-21 1:-8 2:-7 3:-11 4:-39 5:-13 6:-11 7:-7 8:-11 9:-9
^ harganya	0:-10 2:-7 3:-6 4:-23 5:-16 7:-12 9:-14
^ hari	7:16 9:15
^ hasil	8:8
^ helm	3:13 5:-8
^ hi	0:14 4:5
^ horas	0:7 9:10
^ hp	9:10
^ hujan	5:-12 9:31
^ ibu	0:36 1:13 4:-12 6:30 9:-14
^ ibuku	9:6
^ ih	0:-8 9:5
^ ikan	3:11 5:-6
^ ingat	3:6
^ inggih	0:19
^ ini	0:-60 1:59 2:-27 4:22 5:6 6:9 7:-12 9:-7
^ isi	4:-6
^ itu	0:-12 3:-40 8:-7 9:83
^ iya	0:106 4:8 9:-6
^ jadi	1:-10 3:22 4:-15 5:-21 6:-11 7:-7
^ jahitan	3:-9 5:5
^ jahitannya	3:-15
^ jaket	4:6 5:6
^ jalan	9:9
^ jaman	3:11
^ jang	6:17
^ jangan	0:-20 2:7 3:29 6:-6 8:-11
^ jersey	4:-7
^ jogja	9:10
^ kabel	3:9 4:-12
^ kabelnya	4:5 8:-8
^ kacamata	5:5
^ kacanya	4:17
^ kadar	4:6
^ kado	6:14
^ kain	3:-9 4:6 5:6 8:8
^ kainnya	3:-8 8:6
^ kak	0:68 3:23 4:21 5:-11 7:-6 8:26
^ kalau	0:-48 1:-8 3:-6 4:-5 5:11 6:50 7:-16 8:8
^ kalian	0:19 4:-8 5:-12 7:9
^ kami	0:-7 3:-9
^ kamu	3:-9 5:13 6:9
^ kang	0:11 3:6
^ kanggo	5:13 6:6
^ kantong	4:12
^ kanvas	4:-13
^ kapal	9:10
^ kapan	9:-12
^ karena	3:-47 4:12 5:29 6:-7
^ karet	3:-12 4:-6 5:7
^ karetnya	4:-10
^ karungnya	5:-9
^ kata	3:-7 5:-10 9:-11
^ kayu	3:6
^ kedaluwarsanya	4:34
^ kemarin	0:-25 2:-6 3:-7 4:-14 6:-17 7:-28 8:-7
^ kemeja	5:-7
^ kenapa	0:-34 3:74 4:-13 5:-17 6:-7 8:-12 9:-6
^ kesalahan	3:10 5:-14
^ keset	3:9
^ keur	4:-6 5:11 6:8
^ keycapnya	4:12
^ khusus	6:-22 7:9
^ kipas	4:-7 5:7 7:9 9:9
^ kita	0:-7 3:8 5:-7 9:8
^ klaim	2:12 7:7
^ klik	0:-10 2:9
^ ko	0:12
^ koh	9:-8
^ koncoku	3:7
^ kopi	9:12
^ ku	1:21 5:7
^ kubuka	1:23
^ kucing	4:-7 5:-15 9:12
^ kucingku	9:5
^ kulit	4:6 6:31 8:-7 9:-8
^ kulo	1:6
^ kunaon	3:15
^ kunci	5:-8
^ kutu	5:-7
^ kutuang	5:-8
^ lab	4:6
^ lagu	9:19
^ lah	9:6
^ lampu	3:-8 5:-5 9:21
^ lampunya	6:-6 9:8
^ langganan	5:11
^ langsung	2:10 4:11 8:7
^ lapisan	4:8
^ lebaran	6:-12
^ lemari	3:5
^ lha	5:-9
^ lihat	1:29 5:5
^ listrik	9:17
^ live	9:-5
^ lucu	9:-16
^ maaf	9:8
^ mahasiswa	6:19
^ mak	9:8
^ makan	5:-8
^ makasih	0:95 5:-11 6:-13 9:-20
^ malam	6:8 9:11
^ mama	0:12
^ mang	6:8 9:8
^ mangga	5:5
^ mas	3:-14 6:-21 9:19
^ masang	3:9
^ mata	4:7
^ matanya	4:5
^ mau	3:19 5:-9 6:20 8:6
^ mbah	9:10
^ mbak	0:10 5:-16
^ media	3:9
^ meja	5:8
^ member	3:5
^ menurut	3:-10 9:13
^ menurutku	9:7
^ mesin	4:-5
^ milih	3:20 4:-15 5:-6 6:-7
^ minum	3:-6
^ minyak	5:10
^ mitos	3:30 5:-16
^ mitosnya	3:9
^ mobil	5:7
^ mom	6:7
^ monggo	9:6
^ motor	6:11
^ mpok	4:9
^ mun	3:-5 4:-7 8:16
^ my	9:16
^ nah	1:-55 3:-47 4:7 5:-10
^ naha	3:18 5:-6
^ nang	6:8
^ nanti	1:-6 2:-6 3:-15 7:-11 8:-8 9:-24
^ nasi	5:-15 9:17
^ ngecek	3:7
^ ngopi	9:7
^ nih	0:-21 1:38 4:-16 5:9 6:-23 8:14
^ niki	1:22 4:9
^ nomor	2:-9 4:12
^ nu	0:-10 3:-12 4:15 5:11 6:41 8:10
^ nyuci	3:8
^ obat	3:6
^ oh	0:46 4:6
^ oi	0:7 9:15
^ oke	0:35 1:35
^ om	0:34 9:-15
^ ombak	9:11
^ ongkir	7:9
^ orang	0:-11 3:37 5:-8 6:5 9:-18
^ order	2:10
^ owe	1:5 5:15
^ pabriknya	4:8
^ pak	0:28 3:7
^ pakai	2:23 5:27 6:22
^ pakde	3:5
^ paket	4:12 7:6
^ paketnya	8:7
^ panas	9:6
^ pantun	3:30
^ pas	3:-9 5:11 6:20
^ pasang	2:7
^ pasir	4:5
^ pelanggan	3:8 5:6
^ pemanasan	3:8
^ penontonnya	9:-20
^ perawat	6:10
^ permukaannya	4:7
^ pernah	8:-6 9:-6
^ persebaya	9:12
^ persib	9:18
^ pertanyaan	0:8
^ pesan	2:32
^ pikeun	6:6
^ pilih	3:7
^ pipa	5:6
^ pisau	3:12
^ plastiknya	5:7
^ pokoknya	9:-6
^ pompa	4:8
^ ponakan	3:9
^ potnya	4:5
^ power	4:6
^ psm	9:6
^ pun	9:16
^ puzzle	6:10
^ rahasia	3:7
^ rak	4:7
^ rambut	5:-13
^ rasanya	4:-7
^ regane	0:-6 4:-17
^ rek	9:14
^ rencananya	9:-5
^ resletingnya	4:16 6:-10
^ rule	3:14
^ rumah	6:5
^ rumus	3:22
^ sabun	3:8 4:-7 5:-9 8:8
^ sak	5:6 7:5
^ salah	0:-9 8:7
^ sambel	5:5
^ sampai	7:6
^ sampo	3:-13 4:7
^ sarung	8:7
^ say	5:8
^ saya	0:-26 1:28 2:-5 3:-24 5:-6 6:6 8:-7 9:-21
^ saye	0:-11 1:18 5:17
^ sebelum	3:-15 4:-12 5:-10 8:41
^ sek	9:28
^ sekarang	1:9 7:14
^ selamat	0:7 4:-9 5:-14 9:15
^ semalam	9:18
^ semalem	3:-11 9:19
^ semua	1:-5 3:-11 5:-8 8:17
^ sepatu	6:-5
^ sertifikat	4:7 8:8
^ set	7:10
^ setiap	8:19
^ share	2:11
^ si	0:-28 3:-6 5:-8 6:-11 9:66
^ siap	0:16
^ siapa	0:34 5:-11 6:6 9:-11
^ sikat	2:5
^ silakan	0:-10 2:9 4:-7
^ sinyal	9:19
^ so	2:9
^ sok	0:-7 4:11
^ sore	0:6
^ stok	0:-13 3:-7 4:-12 5:-11 6:-9 7:-13 9:-12
^ stoknya	5:-6
^ suami	9:11
^ suamiku	9:9
^ suaranya	6:-5
^ sudah	0:-28 2:7 4:52 6:-11 8:34 9:8
^ sugeng	0:17 9:-7
^ supaya	3:14 5:-11
^ suroboyo	9:7
^ tadi	0:-9 1:-6 3:-34 4:-11 5:-34 6:-8 7:-6 8:-9 9:75
^ tah	1:60 3:-5 5:26
^ tahan	4:16
^ tahun	3:14
^ tak	0:-7 1:63 3:-24 5:-12 9:-10
^ tali	3:12
^ talinya	3:-5 4:-8 6:-9
^ tambah	2:6 4:6
^ tanda	5:-5
^ tanpa	4:10 5:-6
^ tas	9:-8
^ tau	3:7 5:-8
^ tebak	3:29
^ teh	0:50 5:-5 8:8
^ teksturnya	3:-6
^ teman	3:29 6:-9 9:-10
^ tengok	1:19
^ termometernya	4:5
^ tetangga	9:9
^ tiap	2:-5 3:-37 5:-7 8:54
^ tidak	0:-11 1:-8 2:-6 3:-7 5:9 6:-19 8:-11
^ tigo	7:6
^ tim	0:34 3:10
^ tip	3:6
^ tips	3:27 5:-18 6:-13
^ toko	7:-12 8:-10
^ tolong	2:6 9:-9
^ tong	9:8
^ topi	5:6
^ tuh	1:13 3:-6
^ tukang	3:-9 5:5 6:19
^ tulang	5:8
^ tunggu	3:-6
^ tutup	4:10
^ tutupnya	3:-12
^ ujan	9:12
^ ujungnya	5:11
^ ukur	3:11 4:-10
^ ukuran	0:-7
^ ulun	1:16 5:8
^ umur	6:21
^ uni	0:12 6:7
^ untuk	0:-32 1:-10 4:-10 5:19 6:46 7:14 9:-10
^ urang	5:6
^ urutan	3:14 5:-5
^ varian	4:10
^ voucher	2:18 7:12 8:-7
^ waalaikumsalam	0:8 9:-6
^ waduh	9:16
^ wah	0:13 6:-8
^ waktu	3:39 6:-8
^ warna	3:8
^ warnanya	0:-10 3:-11 4:31 6:11
^ weekend	9:8
^ weh	0:14
^ wilujeng	0:7
^ woi	0:5
^ wong	0:-9 5:-6 9:-8
^ ya	9:14
^ yang	0:7 1:-44 2:8 3:-64 5:24 6:81 8:-8 9:-70
^ yuk	0:8
a	0:19 2:-5 4:33 8:-8 9:-13
a #n	4:18
aa	4:5 5:-8 9:8
abon	5:12
abon @flavours.flavours	5:5
abot	5:7
abs	4:13 5:-5
absen	0:25 9:-6
absen @call.small	0:16
absen dong	0:6
abu	0:15 5:-34
abu @call.small	0:9
abu @colours.colours	5:-10
abu @interaction.personal	0:11
abu di	0:9
ac	1:-9 4:-16 6:14 9:29
acak	5:5
acara	4:-10 6:17
acaranya	3:8
acara~	3:8
acnya	9:8
acnya @cool-temp	9:6
acung~	0:21
ada	0:-22 1:-69 2:-9 3:-36 4:103 5:-34 7:-57 8:41
ada #n	0:-7 2:-6 3:18 4:21 5:-27 6:-11 7:-13 8:-19 9:-8
ada #nn	4:13
ada $	4:5
ada @already-still-words	0:-7
ada @animal-behaviour	4:-14
ada @call.buy	3:-9
ada @call.go	0:9
ada @call.look	5:5
ada @call.small	0:14 2:-11 4:-7 6:-28 8:-23 9:7
ada @call.target	3:-10 4:6 5:-23 7:-8 8:28 9:-9
ada @cheap-price	7:-7
ada @child-behaviour	4:-9 8:-6
ada @colours.borrowed	4:14
ada @colours.colours	0:14 2:7 3:-16 4:56 8:-12
ada @colours.pure	0:11 2:7 3:-12 4:39 8:-12
ada @convince-prove-acts	3:8
ada @decorate-house-acts	4:-7
ada @demo.bodyPlaces	3:-7 4:-19 5:5
ada @demo.handle	4:-21 5:6 6:-5
ada @demo.handleWide	3:-13 4:-19 8:-6 9:-7
ada @demo.me	3:6
ada @demo.means	3:-19 4:14 5:-9 6:6
ada @demo.outcome	5:11 9:-6
ada @demo.point	5:14 6:7
ada @demo.present	8:-13
ada @demo.seen	0:-8 3:-37 4:-11 5:20 8:8
ada @electric-charge-acts	5:8
ada @feel-itchy-rough	5:5
ada @flavours.cuts	3:-8 4:-13 5:-5 6:10 8:-11 9:-6
ada @flavours.flavours	1:6 3:-8 4:30 5:12 8:-5
ada @flavours.prints	2:7 3:5 8:-6
ada @flavours.scents	4:7
ada @format.care	5:-16
ada @format.kind	0:6 3:-24 5:-8 7:-7 8:-8 9:19
ada @format.nature	0:5 3:-7 4:6 5:-7 7:-5 9:33
ada @format.problems	0:6 1:10 3:-6 4:-10 5:22 9:11
ada @format.remedies	1:9 3:-19
ada @frequency-words	3:5
ada @gather-crowd-acts	9:13
ada @hide-cover-acts	5:-7
ada @interaction.all	5:-9
ada @interaction.asking	0:7 3:5
ada @interaction.deeds	3:7
ada @interaction.one	0:38 3:39 4:27 6:-17 8:-6 9:-6
ada @interaction.personal	1:-13 3:-29 4:-9
ada @interaction.verdict	0:6 3:-14 5:-12 6:-28 8:-24
ada @iron-fold-acts	7:5
ada @machine-behaviour	4:-11
ada @match-age-occasion	9:6
ada @materials.cloths	4:-24
ada @materials.makings	8:16
ada @materials.solids	4:-31
ada @materials.unmistakable	4:-7
ada @measures.dimensions	4:7
ada @negation-words	6:-7
ada @new-old-state	3:-6 4:-7 5:8
ada @noisy-sound	4:-12
ada @now-words	0:-6 9:-9
ada @occasions.companion	5:-6
ada @occasions.occasions	5:-8 9:48
ada @occasions.places	4:-8
ada @occasions.plain	5:-7 9:32
ada @occasions.rooms	9:14
ada @offers.counted	3:-12 4:31 5:-8 6:24 8:-17
ada @offers.extra	6:-9 7:-8 9:-7
ada @offers.now	4:-5 9:-6
ada @offers.sum	4:13
ada @offers.usual	8:12
ada @oily-state	4:7
ada @open-close-acts	1:-6 4:-16 8:-6
ada @original-fake	3:-9 5:-7 8:6
ada @past-memory-words	4:8
ada @permit-forbid-acts	4:20 8:19
ada @places.made	8:10
ada @pretty-face	5:6
ada @prevent-reduce-acts	5:-7
ada @promise-guarantee-acts	4:-12 8:-15
ada @protect-acts	4:5
ada @repeat-buyer-acts	3:27 4:-15 5:-10 8:-6
ada @return-claim-acts	4:-12 8:-15
ada @safety-words	3:-5 4:32 5:-15 6:-22 8:40 9:-5
ada @save-money	3:-8 4:-5 9:-11
ada @send-deliver-acts	0:-7
ada @sew-acts	4:-8
ada @shine-gloss	4:-7 8:8
ada @shrink-stretch	4:-21 5:9
ada @skin-good-state	5:-9
ada @smell-act	0:9 4:-15
ada @smell-bad	4:-16
ada @smell-good	4:6
ada @space-saving	4:-6
ada @stop-end-acts	5:-10
ada @substances.actives	0:9 3:-14 4:63 5:19 6:13
ada @substances.foodstuffs	3:-14 4:29
ada @substances.insides	5:25
ada @substances.unwanted	0:15 3:-10 4:76 5:-16 6:24 8:5
ada @target.folk	0:10 3:47 5:13
ada @target.group	3:45 5:-5 6:-6 8:-7 9:9
ada @target.kin	0:14 3:44 4:-12
ada @target.kinds	5:-12
ada @target.looks	2:6 3:-7 4:-12 5:-9 6:7 8:-16
ada @target.rel	0:-30 2:-11 4:-12 8:-21 9:15
ada @target.states	4:6
ada @taste-sour-bitter	5:11
ada @tears-frays	3:-7 4:-11
ada @treat-cure-acts	5:-5
ada @troubles.atAll	0:-8 4:7 5:-9 8:-6 9:-10
ada @troubles.no	6:-8
ada @troubles.otherTroubles	1:7 3:-27 5:61 6:9 8:7
ada @troubles.troubles	1:10 4:-28 5:15
ada @trust.flaws	3:-18 4:-24 5:20 6:6
ada @trust.lesser	4:-6
ada @trust.mixup	0:-11 3:-9 5:-26 6:10 8:5 9:-7
ada @trust.permits	4:14
ada @trust.trouble	4:-9
ada @trust.wrapping	4:-6
ada @weigh-measure-acts	5:-6
ada @words.goods	3:-17 4:-16 5:-8 9:-6
ada @work-study-acts	9:6
ada @write-draw-acts	0:-7 8:10
ada alkoholnya	5:-5
ada apa	3:5
ada bantalan	4:-6
ada barcode	4:8
ada bau	4:-20
ada bekas	4:-14
ada buktinya	3:5
ada bunyi	4:-10
ada busanya	4:-7
ada cap	8:13
ada di	3:-15 4:-17 7:5 8:13
ada ekstrak	5:9
ada gambar	4:-6
ada garansi	4:-9 8:-7
ada goresan	4:6
ada halal	4:6
ada hasil	4:8 8:5
ada hitam	0:6 4:10
ada ibu	3:12 6:-9
ada izin	4:16 8:18
ada jamaah	3:8
ada juga	3:-5 4:9 6:6
ada kak	0:11 3:12 4:13
ada kantong	4:-8
ada karet	4:-20
ada kartu	8:5
ada label	8:13
ada laci	4:7
ada lagi	0:-7 9:-8
ada lampu	4:-12 6:-9
ada langganan	3:7
ada lapisan	4:7 5:16
ada lawan	5:-6
ada lubang	4:-9
ada manis	5:6
ada mas	0:7
ada mode	6:8
ada nomor	4:22 5:-6 8:19
ada pantun	3:7
ada pasien	3:10
ada pelanggan	3:11 4:-10 5:-6
ada pelindung	4:6
ada pita	5:9
ada rumusnya	4:-7
ada sage	4:5
ada sertifikat	8:19
ada sertifikatnya	8:5
ada slot	4:12
ada stiker	8:6
ada surat	4:8 8:18
ada tali	4:-17 6:5
ada tidak	0:6
ada truk	9:10
ada tuh	5:12
ada tulisan	0:-5
ada versi	4:7
ada yang	0:-25 2:-10 4:-12 6:-12 8:-20 9:16
adat~	9:6
ada~	5:-11 8:-5 9:-9
add	2:9
add to	2:9
adek	3:-12 9:19
adek @call.small	9:14
adek @format.should	3:-5
adek @interaction.verdict	3:-6 9:7
adek @negation-words	3:-6
adek @permit-forbid-acts	3:-5
adek jangan	3:-5
adem	4:6 9:13
adem $	5:-10
adem @call.small	5:13
adem @degree-high	9:5
adem @interaction.personal	4:7
adep~	5:7 6:13
adik	0:-18 9:31
adik @call.small	4:-6 9:8
adik @demo.me	9:8
adik @target.kin	5:11
adikku	3:10
adik~	3:9 6:-8
admin	0:-13 2:-8 3:-9 9:-13
adm~	0:-13 2:-8 3:-9 9:-13
aduh	0:-42 1:-11 3:-28 4:-15 5:-28 6:-14 8:-9 9:60
aduh @apologise-acts	9:6
aduh @call.small	0:-11 9:9
aduh @format.kind	9:10
aduh @format.nature	9:11
aduh @interaction.verdict	0:-6 9:13
aduh @occasions.rooms	9:5
aduh @target.kin	9:6
aduh @troubles.atAll	9:8
aduh @troubles.otherTroubles	9:8
aduk	3:-6 4:-9 5:12 6:6
aduk~	3:7
aer	3:7 5:-18
agak	4:11 5:-7 6:-8 8:-18 9:13
agak @target.body	4:6
agak @target.looks	5:-5
agak @troubles.troubles	9:9
agak @trust.better	6:-6
agiah	0:10
agulutuk~	5:5
ah	0:-9
ai	9:7
ai @interaction.verdict	9:8
air	3:13 4:-10 5:-28 7:-10 8:-8 9:-5
air $	8:8
air @call.look	5:-7
air @call.small	1:6 5:19
air @cause-words	3:-6
air @colours.colours	5:-10 9:6
air @colours.pure	9:6
air @contrast-words	3:6
air @cool-temp	0:10
air @demo.handle	3:6
air @demo.handleWide	0:9
air @demo.means	3:7
air @demo.point	5:10
air @feel-itchy-rough	1:6
air @food-tender-chewy	5:-8
air @format.kind	3:22 4:-15 5:-15
air @format.nature	3:15 4:-9 5:-15
air @format.problems	3:-8 4:-7
air @format.remedies	0:28 3:11 4:-18 5:-14 9:-11
air @hot-temp	0:9 4:-7
air @interaction.personal	4:6 6:6 9:6
air @interaction.verdict	3:-15 4:6 5:6
air @negation-words	4:9
air @occasions.rooms	1:6
air @occasions.seasons	0:18 9:-8
air @skin-good-state	9:6
air @substances.foodstuffs	3:7
air @target.looks	9:6
air @troubles.atAll	5:-5
air @troubles.otherTroubles	0:17 3:8 4:-8 9:-9
air @trust.allowed	5:-7
air @trust.better	6:-7
air @trust.flaws	1:5 3:-6
air @weather-season-states	0:18 9:-8
air dingin	0:10
air hujan	4:5
air panas	1:6
air putih	9:6
airflow	4:8
airnya	1:11 4:-8 6:-10 8:-9
airnya @call.small	5:24
airnya @demo.handle	5:-7
airnya @demo.present	5:12
airnya @now-words	5:18
airnya @troubles.atAll	3:-7
airnya @trust.allowed	3:-7
air~	1:11 3:-9 4:-10 5:7 6:-10 8:-9
ajait~	5:7
ajak	9:-5
ajak~	3:8 5:12
ajarin	3:8
ajar~	1:-7 3:42 4:-13 5:-16 8:-5 9:-7
akad	3:9
akar @call.small	1:5 3:7
akar @interaction.verdict	4:5
akarnya	0:5 5:-6
akarnya @colours.colours	5:-7
akarnya @colours.pure	5:-7
akarnya @negation-words	3:-5
akarnya @skin-good-state	5:-7
akarnya @target.looks	5:-6
akarnya @troubles.no	3:-5
akarnya putih	5:-7
akarnya tidak	3:-5
akar~	0:5 5:-6
akeh	0:-9 4:-6 5:-8 6:5 8:-6
akhir	5:-7 7:5
akhire	3:6
akhirnya	3:61 5:11
akhirnya @interaction.personal	3:13 5:17
akhirnya @troubles.atAll	3:5 5:10
akhir~	3:69 5:22
aki	3:-9 5:8
aktif	5:-7
aku	0:-69 1:7 2:-30 3:-36 4:-7 5:-42 6:-67 7:-28 8:-22 9:29
aku #nn	8:5
aku $	1:-12 3:-5 5:-6 6:-7 8:-12
aku @alone-own-words	1:-10 4:-6 5:-12 9:7
aku @already-still-words	0:-6 1:-7 3:-18 4:-7 5:-6 9:27
aku @animal-behaviour	5:16
aku @app-cart-live-acts	4:-6 5:15
aku @app-tap-scroll	2:-8
aku @ask-answer-acts	0:-33
aku @audio-states	9:6
aku @baby-care-acts	5:-8
aku @baby-feed-acts	4:8
aku @bargain-price-acts	7:7
aku @bath-acts	9:7
aku @body-move-posture	1:7 4:-6 5:31 9:-9
aku @breaks	9:-6
aku @call.buy	5:7 9:-5
aku @call.click	2:-6
aku @call.look	0:5 2:-9 4:11 5:7 9:-10
aku @call.press	1:11 4:10 5:6 9:-12
aku @call.small	0:-29 1:-42 2:-7 3:-12 4:-17 5:-9 6:-20 7:-15 8:-10 9:24
aku @care-not-acts	5:10
aku @carry-acts	4:6 9:-21
aku @catch-kill-clean-germs	5:10
aku @cause-words	0:-6 1:8 3:30 4:-10 5:-22
aku @change-become-acts	3:15 8:7
aku @checkout-pay-acts	0:6
aku @child-active-fall	5:10
aku @child-behaviour	5:-5 9:16
aku @child-growth	0:-9 3:-15
aku @choose-acts	9:-7
aku @come-go-move	0:-6 5:-15 8:-5 9:19
aku @comes-loose	1:7 5:7
aku @compare-acts	5:7
aku @contrast-words	3:-11
aku @cook-boil-steam	1:7 6:10
aku @cook-mix-prepare	0:6 1:16 3:-14 4:-14 5:5 8:5
aku @crew-tech-acts	0:8 1:14 4:7 8:6
aku @cut-acts	5:-6
aku @degree-low	5:6
aku @demo-display-acts	9:-7
aku @demo.handle	0:15 1:144 3:-68 4:24 5:56 6:26 8:38 9:-58
aku @demo.handleWide	1:91 3:8 4:34 6:21 8:20 9:-58
aku @demo.handled	5:6
aku @demo.letting	1:19
aku @demo.me	9:10
aku @demo.outcome	1:-9 3:-17 8:-5 9:24
aku @demo.point	1:-45 5:-12 8:-9
aku @demo.poses	1:11 5:20
aku @demo.present	5:-9 9:22
aku @demo.prove	1:24 2:5 5:9 9:-29
aku @draw-colour-acts	0:8 1:7 4:6 5:-6
aku @drill-nail-screw	1:8 5:-8
aku @electric-charge-acts	5:-6
aku @exchange-acts	4:5 8:12
aku @explain-acts	9:-11
aku @flavours.flavours	1:6
aku @fold-roll-acts	1:11 5:-10
aku @food-tender-chewy	1:-10
aku @format.care	1:37 3:-22 4:7 5:12 6:12 7:7 8:-11 9:-41
aku @format.kind	0:-18 1:-11 3:-5 4:-5 5:11 6:7
aku @format.nature	0:-15 1:-12 9:12
aku @format.problems	1:-6 3:-12 9:5
aku @format.remedies	1:-6 5:17
aku @frequency-words	0:15 1:-14 3:17 8:-14
aku @future-plan-words	0:7 9:5
aku @give-receive-acts	1:-13 5:-10 9:-8
aku @greet-acts	5:13 8:8
aku @hair-tie-acts	5:6
aku @hang-stand-balance	1:7 5:5
aku @hide-cover-acts	5:6
aku @household-daily-acts	1:12 5:8 6:7
aku @hunger-full	9:15
aku @increase-add-acts	1:-6 3:8
aku @inform-mention-acts	0:5
aku @install-assemble-acts	1:11 4:16 5:6
aku @interaction.all	0:-5
aku @interaction.bid	1:6 5:10
aku @interaction.deeds	4:7 5:14 9:-5
aku @interaction.one	3:13
aku @interaction.personal	0:6 1:-54 2:-10 3:-29 4:-29 5:-8 6:-42 7:-15 8:-54 9:-5
aku @interaction.verdict	0:-18 1:-19 3:-8 6:-16 8:-22 9:8
aku @interaction.where	9:7
aku @interaction.write	0:-13 3:9
aku @iron-fold-acts	1:12 4:-7 5:-6 8:9
aku @join-combine	4:8
aku @join-stick-acts	0:9
aku @machine-behaviour	1:5 3:-8
aku @makeup-apply	1:7 5:12
aku @massage-rub-acts	1:6
aku @motor-behaviour	1:-8
aku @motor-care-acts	4:-6 5:5
aku @negation-words	0:-14 1:-21 3:-12 5:-30 6:-12 8:-13 9:-36
aku @new-old-state	9:18
aku @now-words	5:-13 9:16
aku @occasions.occasions	6:-8 9:11
aku @occasions.plain	6:-7 9:5
aku @offers.counted	2:-6
aku @offers.extra	0:5 1:-11 4:7 5:-16 7:7 9:-24
aku @offers.now	1:-27 2:-7 5:-26 6:-6 8:-10
aku @offers.sum	8:5
aku @offers.usual	0:8
aku @open-close-acts	1:16 3:-9 5:25 9:-28
aku @patch-weld-acts	4:8
aku @photo-video-acts	1:21 3:24 4:-7 5:-8
aku @places.places	4:8
aku @plant-harvest	5:-6
aku @pour-drip-acts	1:9 3:-17 4:-11 5:15
aku @pour-wipe-acts	0:5 1:16 3:-15 4:14 5:39
aku @press-touch-acts	2:-8 4:7
aku @pull-press-acts	1:5 5:-19 6:8
aku @quantity-few	3:-7
aku @replace-acts	4:12 5:8 8:9
aku @rinse-flush-acts	1:12 3:-10 5:27
aku @save-data-memory	2:6 8:6
aku @save-money	7:10
aku @say-acts	3:-6 9:5
aku @seal-pack-acts	8:9
aku @season-serve-food	5:11
aku @see-watch-acts	1:-6
aku @send-deliver-acts	2:15 4:11 5:-8 7:9 8:13
aku @sew-acts	4:8
aku @show-acts	5:-9
aku @sing-dance-music-acts	1:6
aku @sleep-acts	9:6
aku @smell-act	1:5
aku @space-saving	1:6 5:-8
aku @stock-run-out	4:-7
aku @store-acts	1:24 2:-7 4:5 5:17 6:6 8:6 9:-14
aku @story-verbs	0:-45 1:-9 3:26 4:-7 8:-17 9:26
aku @swatch-apply-acts	1:20 3:-10 5:6
aku @target.body	9:5
aku @target.folk	3:13 5:17
aku @target.group	3:21
aku @target.handing	9:10
aku @target.kin	3:13 5:15
aku @target.kinds	5:-6
aku @target.looks	0:-5 3:-5
aku @target.rel	1:10 3:-10 4:-9 5:5 6:-8
aku @target.states	5:-8 6:-7 9:18
aku @teach-learn-acts	0:-9 5:-14 9:-22
aku @test-slam-hit	1:6 5:5
aku @test-step-load	1:13
aku @test-strength-acts	1:6 5:-15 6:6
aku @test-try-acts	0:5 2:8 4:-11 5:25 9:-21
aku @tie-clip-lock	5:9
aku @time-before-words	1:-28 3:66 4:-13 5:-28 6:-11 8:-14 9:18
aku @treat-cure-acts	3:12
aku @troubles.atAll	1:12 2:-6 3:36 4:-9 5:-10 6:-14 8:-12 9:27
aku @troubles.no	0:-11 1:-15 5:-21 6:-10 8:-12 9:-32
aku @troubles.otherTroubles	0:-9 1:-24 3:-14 9:41
aku @troubles.troubles	3:-16 4:-6 5:-5 8:-9 9:25
aku @trust.allowed	1:-9
aku @trust.days	5:-6
aku @trust.flaws	3:-8
aku @trust.mixup	3:7 4:-9 5:-11 8:15
aku @trust.places	4:8
aku @trust.remedy	0:-5 4:8 5:12 8:22
aku @trust.sent	2:7 4:6 8:20
aku @trust.trouble	3:-9
aku @understand-know-acts	9:-11
aku @use-acts	0:9 1:31 3:-17 5:15 8:11
aku @wait-acts	9:6
aku @want-wish-words	0:15 1:-5 3:-8
aku @wash-clothes-acts	5:8
aku @wear-acts	1:6 3:-7 5:6 9:7
aku @wet-state	9:5
aku @wipe-scrub-acts	0:8 3:-8 5:18
aku @work-study-acts	6:-6
aku aku	9:7
aku baca	3:-6
aku baheula	3:12
aku bandingin	5:7
aku banting	8:6
aku baru	9:18
aku barusan	9:7
aku bawa	9:-15
aku bikin	1:11 3:14 5:-10
aku biyen	3:15
aku buka	1:9 4:7 5:7 9:-8
aku cabut	5:-5
aku cobain	0:5
aku colok	4:11
aku coret	0:8
aku dari	9:5
aku dudukin	5:-5
aku dulu	3:19 5:-10 6:-7 9:-9
aku foto	1:5
aku ganti	4:6
aku goyang	1:8
aku habis	9:6
aku ini	5:-7
aku jadi	3:13
aku jalanin	1:7
aku jatohin	5:8
aku jawa	4:8
aku jawab	0:-6 9:7
aku jepit	5:12
aku jual	9:-7
aku juga	3:-6 8:-6 9:-12
aku kasih	0:5 1:-12 3:-6 5:-8
aku kirim	2:6
aku lap	5:5
aku laper	9:8
aku lipet	1:6 5:-8
aku live	9:7
aku lompat	5:8
aku mah	0:-8 1:-7 3:-13 5:-7 9:-11
aku masak	6:10
aku masukin	5:16
aku matiin	5:10
aku mau	0:5
aku muter	5:-7 9:5
aku naik	3:8 9:6
aku narik	1:-8
aku nelpon	9:7
aku nyalain	1:9 8:7 9:-6
aku pakai	1:10 3:-5 5:10
aku pasang	1:6
aku pengen	0:6
aku pernah	3:19 5:-7
aku pompa	4:8
aku sekarang	5:-5
aku sendiri	1:-6 5:-11
aku si	3:9
aku siram	5:6
aku sudah	0:5 5:13 8:8
aku suruh	3:18 5:-13
aku swatch	1:8 4:7
aku tadi	9:15
aku tanya	0:-20
aku tarik	1:5 5:-6
aku taro	1:8
aku taruh	5:8
aku tau	9:-6
aku tempelin	0:7
aku tes	5:7 8:6
aku tiap	5:13
aku tidak	0:-11 1:-14 5:-15 6:-9 8:-13 9:-28
aku tuang	3:-7
aku tuh	1:-21 5:-9 9:8
aku tumpahin	5:6
aku tunjukin	5:-7
aku ukur	4:8
aku yang	1:7 3:-15 4:-9 5:9 6:-7
akun	0:-5 2:47 9:-6
akun @call.small	2:9
akun @demo.me	2:12
akun saya	2:10
akunku	2:7
akunnya	2:11
akun~	2:22
akurat	5:11
alam	3:9 5:-7
alam @interaction.verdict	3:7
alamak	9:7
alamat	6:-6
alami	3:10 4:-15
alam~	3:9 4:-16
alas	3:8
alasnya @format.kind	4:5
alasnya @format.nature	4:5
alas~	3:7 5:-6
alat	4:19 5:8 9:-6
alat @call.small	4:-8
alat @demo.handleWide	4:6
alat @interaction.verdict	5:8
alat @offers.now	5:8
alat ini	4:-5 5:7
alatnya	4:-9
alat~	4:-9
alergi	2:6 3:6 4:8 5:-10 6:16
alergi @colours.colours	5:-6
alergi @flavours.flavours	4:9 5:-7
alergi @format.kind	5:-7 6:15
alergi @format.nature	4:11 5:-7 6:8
alergi @substances.foodstuffs	4:9
alerg~	2:6 3:6 4:8 5:-10 6:16
alhamdulillah	0:-17 3:10 6:-7
alhamdulillah @call.small	0:-6
alhamdulillah @target.folk	0:-5 9:8
alhamdulillah @target.kin	0:-5 9:8
alhamdulil~	0:-17 3:10 6:-7
alis	1:5 4:-5 5:-10
alisnya	5:5
alkohol	0:5 3:9 4:22 5:-12
alkohol @interaction.verdict	4:15
alkohol @negation-words	4:8 5:-9
alkohol @troubles.no	4:8 5:-9
alkoholnya	5:-12
alkoholnya @interaction.verdict	5:-6
alkohol~	4:9 5:-14
allah	0:-5 3:-5 5:-7
alot	3:5
aluminium	1:-6 5:-9 6:-20
aluminium @cause-words	5:8
aluminium @change-become-acts	5:8
aluminium @offers.now	5:8
aluminium @troubles.atAll	4:9 5:6
aluminium @trust.wrapping	4:-7
aluminium jadi	5:8
alun	9:6
ama	1:-13 4:18 5:-16
aman	0:39 4:-59 5:58 6:18 8:-12 9:-14
aman $	0:14 1:8 4:-16 5:38 8:-9
aman @call.small	3:-11 4:-9 5:14 6:28
aman @cause-words	5:12
aman @interaction.one	0:7
aman @interaction.personal	3:-8 4:-18 6:22
aman @interaction.verdict	4:-19 6:6
aman @negation-words	4:-7
aman @purpose-words	5:8
aman @target.folk	4:-7
aman @target.kin	4:-7
aman @troubles.atAll	5:14
aman @troubles.no	4:-7
aman buat	5:7
aman tidak	4:-7
aman~	2:10 6:13
amat	0:-9 9:21
amat @interaction.verdict	9:6
ambang~	3:-6
ambek	3:6 7:10
ambil	2:31 3:-6 4:-8 6:25 7:29 8:-15
ambil #n	0:-5 2:-18 3:-6 4:-17 5:-14 6:-10 7:18 8:-6
ambil #nn	2:-8
ambil @call.go	4:7
ambil @call.small	1:-9 2:37 4:19 6:25 7:-7
ambil @demo.means	4:-5
ambil @demo.noises	2:6
ambil @demo.present	4:5 7:8
ambil @format.kind	2:12 5:7
ambil @frequency-words	2:6
ambil @hurry-invite-acts	4:7
ambil @interaction.bid	4:7
ambil @interaction.verdict	3:-5 4:10
ambil @now-words	4:6
ambil @offers.counted	0:10 2:14 3:7
ambil @offers.now	2:20
ambil @offers.sum	2:-8
ambil @quantity-many	2:-6
ambil @quick-speed	4:7
ambil @save-money	2:9
ambil @send-deliver-acts	2:7
ambil @target.rel	0:10 1:-6 2:12 4:17 6:28 7:-11
ambil @time-before-words	9:5
ambil @troubles.atAll	4:8
ambil @trust.allowed	4:7
ambil @trust.parcel	2:6
ambil @words.goods	2:16 5:6 7:5
ambil dulu	9:5
ambil langsung	4:7
ambil mi	2:13
ambil paket	2:9
ambil saja	2:6
ambil yang	0:11 1:-6 2:13 4:18 6:28 7:-12
ambilin	9:7
ambil~	2:13 3:-8 8:6 9:9
ambo	0:-14 1:28 2:7 4:-14 8:-15 9:30
ambo @demo.handle	1:9 4:-7
ambo @interaction.personal	6:7
ambo @interaction.verdict	6:7 9:10
ambo @troubles.atAll	6:9
ambrol	5:9
ambune	6:-8 9:5
amerika	3:6
ameter~	4:27 8:-6
amis	3:7 5:9
amoled	4:15
amoled #n	4:8
amonia	3:6 4:11
ampasnya	3:-5 5:5
ampas~	3:-5 5:12 8:9
amplas~	4:5 6:11
ampun	0:-11 1:-11 5:-5 9:39
ampun $	9:10
ampun @call.small	9:11
an	5:8
ana	0:-19 3:7 4:9 5:8 9:-16
ana @call.small	0:-9 6:12
ana @format.kind	5:-6
ana @format.nature	5:-7
ana @target.rel	0:-9 6:12
ana yang	0:-9 6:12
anabulnya	0:7
anabul~	0:7
anak	0:-14 2:8 3:-8 5:61 6:86 8:-5 9:-16
anak #n	6:13
anak @already-still-words	6:-5
anak @call.look	5:7
anak @call.small	0:-8 3:-28 5:38 6:14 9:5
anak @cause-words	4:-6 6:-11
anak @change-become-acts	6:-12
anak @colour-tone	6:7
anak @count-rank-words	3:12 9:-8
anak @demo.bodyPlaces	5:7
anak @demo.me	0:-5 1:-7 4:-5 6:-15 9:33
anak @flavours.scents	6:-6
anak @format.care	5:6
anak @format.kind	6:-16
anak @format.nature	6:-17
anak @format.remedies	4:-7
anak @interaction.one	9:19
anak @interaction.personal	3:15 5:-22 6:-14
anak @interaction.verdict	6:-28
anak @negation-words	3:7 6:-7
anak @occasions.occasions	5:-9 9:-8
anak @occasions.plain	5:-7 9:-8
anak @occasions.rooms	4:-10 9:-5
anak @occasions.seasons	1:5
anak @offers.now	5:12
anak @past-memory-words	4:-6 6:9
anak @target.folk	5:-8 6:-6 9:8
anak @target.group	2:14 3:-11 5:14 9:-19
anak @target.kin	5:-8 6:-7 9:15
anak @target.kinds	1:8 3:-29 4:5 6:68 9:-35
anak @target.rel	3:-6 5:6 6:26 9:-6
anak @target.roles	1:10 2:9 3:-14 6:66 9:-22
anak @target.states	3:7 6:-9
anak @troubles.atAll	5:6 6:-19
anak @troubles.no	3:13
anak @troubles.otherTroubles	5:9 6:-8
anak @troubles.troubles	6:6
anak @trust.flaws	6:7
anak @trust.seller	9:6
anak @trust.trouble	6:8
anak @work-study-acts	1:5 5:8
anak aku	3:-7 5:6
anak bayi	6:-5
anak dkv	6:5
anak jadi	6:-12
anak kedua	5:6
anak klub	6:6
anak saya	5:-8
anak sd	6:12
anak sekolah	1:5
anak tk	4:6 6:7
anak umur	6:7
anak yang	3:-6 5:6 6:21 9:-6
anake	3:9 9:-5
anakku	0:-8 4:-10 5:-25 6:-31 9:39
anakku @call.small	6:-16 9:20
anakku @target.rel	6:-14 9:21
anakku yang	6:-14 9:21
anaknya	0:25 3:8 4:-9 5:8 9:-22
anaknya @call.small	5:6
anaknya @format.kind	6:8
anaknya @format.nature	6:8
anaknya @format.spans	5:10
anaknya @interaction.personal	0:16 9:-8
anaknya @interaction.verdict	5:-5
anaknya @negation-words	5:-10
anaknya @target.folk	9:-7
anaknya @target.kin	9:-7
anaknya @troubles.atAll	0:8
anaknya @troubles.no	5:-7
anak~	0:11 1:-9 4:-26 5:-12 6:-37 8:-12 9:17
ana~	4:6
ancur	5:11 8:5
ancur @interaction.verdict	5:6
ancur @offers.now	5:6
ancur @troubles.atAll	5:6
android	4:7
anggo~	3:22 8:10 9:-8
anggrek	3:14 9:-7
anggur~	5:5
angin	0:-9 1:-9 3:13 5:7 6:-5 8:-10 9:16
angin @audio-states	9:8
angin @call.small	5:6
angin @cause-words	5:11
angin @change-become-acts	5:8
angin @interaction.personal	5:14
angin @interaction.verdict	3:-7 5:12
angin @motor-behaviour	9:8
angin @noisy-sound	9:8
angin @skin-good-state	9:8
angin @strong-durable	9:11
angin @troubles.atAll	3:-6 5:12
angin @trust.better	9:11
angin di	5:8
angin jadi	5:8
angin kencang	9:8
anginnya	5:5 9:5
angin~	0:11 3:7
angis~	9:10
angka	3:14 5:5
angka @troubles.atAll	5:5
angkanya	1:28
angkanya #nn	3:8 4:-5
angkanya $	3:-7
angkanya @interaction.personal	1:10
angkanya @interaction.verdict	1:10
angkanya @offers.sum	3:8
angkanya @size-big	5:8
angkanya @troubles.atAll	1:10
angkanya @troubles.otherTroubles	5:8
angkanya @trust.better	5:7
angkanya @trust.wanted	1:9
angkat	0:28 3:-13 8:-6 9:-12
angkat @call.small	5:7
angkat @demo.bodyPlaces	0:33 5:-11
angkat @demo.means	5:-8
angkat @format.nature	3:6
angkat @format.remedies	0:27 3:-8
angkat @target.body	0:31
angkat tangan	0:28 3:-6
angkat~	0:-13 1:-12 3:-24 5:31 6:7 9:7
angka~	1:28
angkot	5:-6 6:14 9:10
angkot $	6:6
angkut~	6:12
angsa	3:6
ang~	0:16 1:-18 2:-7 3:31 4:-28 5:-14 6:-8 7:-18 8:-26 9:9
anjing	9:13
anjing @call.small	4:7
anjing @offers.now	6:-5
anjing @target.kin	9:13
anjing @trust.lesser	9:9
anjing tetangga	9:9
antar	5:5
antara	3:13
antara @drill-nail-screw	3:6
antara @format.kind	3:7
antara @words.goods	3:6
anteng	5:13
anteng @interaction.personal	5:5
anter~	5:5 6:5 9:8
anti	3:-10 4:-21 9:-5
anti @demo.outcome	5:-11
anti @format.kind	5:12
anti @format.nature	5:15
anti @format.problems	4:-6 5:-10
anti @leak-hold-liquid	5:-6
anti @troubles.otherTroubles	8:6
anti @troubles.troubles	4:-8 5:-8
anti @trust.flaws	4:-7 5:-7
anting	3:9 6:6
anting @call.small	3:7
anting @target.rel	3:8
anting yang	3:8
antor~	4:5 5:-11
antosan	0:-9
antosan @call.small	0:-6
antos~	0:-10 6:6
antre	5:8 9:5
antrean	9:5
antre~	9:10
antri	9:9
antri~	9:5
antr~	9:16
antuk~	5:8 6:7 9:28
ant~	3:7 4:-10 5:8 6:7
anu	5:5
anyamannya	5:9
anyamannya @troubles.otherTroubles	5:8
anyaman~	5:9
anyam~	3:6
anyar	3:16 5:-8 7:-5 8:13 9:-8
anyar $	4:5
anyar @interaction.personal	8:9
anyar @interaction.verdict	5:-10 8:11
anyar @negation-words	8:9
anyar @troubles.no	8:9
anyar tidak	8:9
apa	0:68 1:-40 2:-16 3:-13 4:-9 5:-24 6:8 9:-17
apa $	0:-16
apa @already-still-words	3:6 5:7 9:-5
apa @call.small	0:-11 1:-7 2:-6 3:-5 5:5 8:-10 9:22
apa @colours.borrowed	0:6 6:8
apa @colours.colours	6:7
apa @condition-words	3:5
apa @contrast-words	5:9 8:21
apa @cook-boil-steam	0:27 7:12 9:-6
apa @demo.me	0:-8
apa @demo.means	0:6
apa @demo.noises	3:-10 4:19
apa @demo.outcome	3:-5
apa @demo.present	0:-10 3:-6 9:10
apa @demo.prove	0:-5
apa @flavours.prints	0:8
apa @format.kind	0:14 6:7
apa @format.nature	0:10 6:8
apa @format.remedies	0:6
apa @frequency-words	3:-10 4:17
apa @greet-acts	9:9
apa @hair-bad-state	0:6
apa @interaction.asking	9:12
apa @interaction.bid	0:-7 3:5
apa @interaction.personal	0:-10 3:9 6:-21 7:9 9:-16
apa @interaction.verdict	0:-52 3:9 6:-21 8:19 9:15
apa @negation-words	0:-24 3:12 5:-5 6:-13 8:9 9:-8
apa @occasions.occasions	4:15 6:11
apa @occasions.plain	4:15 6:11
apa @offers.now	4:22 5:22
apa @quantity-few	3:-7 4:24 5:7
apa @target.group	0:5
apa @target.rel	3:20 4:-6
apa @test-try-acts	0:-5
apa @troubles.atAll	3:-17 6:-7
apa @troubles.no	0:-16 5:-9 6:-15
apa @troubles.otherTroubles	0:11 4:8
apa @trust.seller	0:27 7:11 9:-7
apa @trust.wanted	0:-5
apa bagaimana	9:12
apa bedanya	0:7
apa bukan	8:8
apa coba	0:-5
apa kabar	0:35 5:-6 9:-5
apa saja	3:-10 4:19
apa sih	9:10
apa tidak	0:-16 5:-8 6:-15
apa tim	0:27 7:12 9:-6
apa ya	0:-11 9:13
apa yang	3:20 4:-6
apaan	3:6
apalagi	9:-9
apalag~	9:-9
apapun	6:11
apartemen	5:-6 6:18
apartemen $	6:5
apartemen @negation-words	5:-5
apa~	0:14 3:-8 4:30 5:8 6:-30 7:-16 9:-33
apek	4:-5 5:-6 8:-6
ape~	0:13
api	3:17 5:-6
api $	3:7
aplikasi	4:8
aplikasinya	4:7 5:-7
aplikasi~	4:6 5:-9
aplikas~	4:8
apo	0:35
apo kaba	0:14
apunten~	9:8
apus~	9:-5
aqiqah	6:7
arab	3:6
arah	3:11
arah~	3:19 5:-20
arang	4:11
arek	5:-7 6:21 9:12
arek @target.kinds	6:11
arek @target.roles	6:11
aren	8:-7
aren @call.small	5:13
aren @interaction.verdict	3:8
aren @trust.better	5:-8
arep	3:17 6:23 9:-9
arep @target.states	6:7
arepe~	3:6 5:5
arep~	0:-8
ari	0:-6 9:16
arisan	3:-6 6:9 9:-8
arisan @call.small	6:7
aris~	3:-6 6:9 9:-8
army	4:12
army @colours.colours	4:13
army @colours.pure	4:13
aroma	3:-5 4:24
arsitek	4:5
artinya	3:46 4:-17
artinya @troubles.otherTroubles	3:9 4:-8
artinya @trust.better	3:7
arti~	3:43 4:-17
art~	1:10 3:83 4:-37 6:-7 8:-23
aruh~	3:7
asahi	4:7
asah~	4:11
asal	0:52 2:11 3:-19 5:11 8:42 9:-8
asal @call.small	0:18 3:-7 5:17
asal @format.kind	3:6 5:-7
asal @format.nature	0:5 5:-5
asal @format.should	0:9 3:-15
asal @interaction.deeds	2:6
asal @interaction.personal	0:13
asal @interaction.verdict	0:9 3:-21
asal @negation-words	0:8 3:-21 8:6
asal @offers.buying	2:6
asal @permit-forbid-acts	0:9 3:-15
asal di	0:6 5:5
asal jangan	0:9 3:-15
asalnya	3:18
asalnya @interaction.personal	3:7
asalnya @interaction.verdict	3:7
asalnya @troubles.atAll	3:9
asalnya dari	3:7
asal~	3:17
asam	1:9 5:-8 9:6
asam @cause-words	5:-10
asam @change-become-acts	5:-5
asam @interaction.verdict	5:-8
asam @offers.now	5:-5
asam @troubles.atAll	5:-6
asam jadi	5:-5
asamnya	4:5 5:10
asam~	4:5 5:10
asap	6:13 9:6
asap @interaction.verdict	6:9
asapnya	9:13
asapnya @call.small	9:15
asap~	3:-6 5:20 9:12
asa~	1:8 4:11 5:18
asbes	4:10
asem	4:15 5:12
asem @call.small	5:5
asemnya	5:10
asem~	5:10
asi	3:17
asi perah	3:7
asih~	8:-8
asin	5:19 8:6
asin @interaction.personal	5:7
asin @interaction.verdict	5:6
asin @troubles.atAll	5:7
asinnya	5:12
asin~	5:11
asli	3:19 4:10 5:-10 6:-13
asli $	4:7
asli @call.small	3:7 4:-7 8:-18
asli @compare-acts	4:-7
asli @condition-words	8:6
asli @format.ifs	8:6
asli @format.kind	8:8
asli @format.nature	8:8
asli @interaction.asking	8:6
asli @interaction.personal	3:6
asli @interaction.verdict	3:9
asli @places.places	4:5 8:-6
asli @together-words	4:-7
asli @troubles.atAll	3:5
asli @trust.wanted	4:-7
asli apa	8:6
asli itu	8:-5
asli mah	3:8
asli sama	4:-7
asline	3:12
aslinya	7:8
aslinya @offers.sum	7:8
asli~	3:-9 7:8
aspal	5:12
aspal @format.remedies	9:9
assalamualaikum	0:-16 9:14
assalamualaikum @call.small	9:5
assalamualaikum @demo.me	9:-8
assalamualaikum @interaction.all	9:5
assalamualaikum @interaction.one	0:-6 9:13
assalamualaikum bapak	9:9
astaga	9:5
asup	5:15 9:10
asup @call.small	9:6
asuransi	8:17
asuransi~	4:-6
asurans~	8:17
atap	5:-7 9:22
atap @materials.solids	9:10
atap seng	9:7
atas	0:-20 1:-11 2:13 3:14 4:-26 5:22 6:14 8:-42 9:23
atas #n	4:10
atas #nn	3:7 6:-10
atas #rp	0:6
atas $	6:13
atas @call.look	2:7
atas @call.small	0:-13 4:-17 8:-5
atas @cause-words	4:-6
atas @change-become-acts	4:-6
atas @demo.point	3:-8 5:9
atas @demo.present	2:9
atas @format.kind	5:11 6:-9 9:20
atas @format.nature	3:11 5:5 9:12
atas @interaction.verdict	4:-27
atas @interaction.where	3:8
atas @offers.now	6:9
atas @offers.sum	0:9 2:-6 3:9 6:-12
atas @target.rel	5:-6
atas @troubles.atAll	3:-11 4:-15
atas @words.goods	1:-6 4:-7 9:10
atas jadi	4:-6
atas ya	2:9
atas yang	5:-5
atasan	3:19
atasan #n	3:16
atasnya	3:10 5:18
atasnya @call.small	5:11
atas~	3:33 5:16 8:-6
atau	1:-13 3:-13 4:17 5:-52 6:85 8:20 9:-62
atau #n	0:5 4:-6
atau @call.small	3:-14 5:-6 6:10 9:-7
atau @colours.borrowed	4:8
atau @colours.colours	4:20
atau @colours.pure	4:8
atau @cook-boil-steam	0:8
atau @demo.outcome	3:-6
atau @drive-ride-acts	6:11
atau @dry-state	0:6
atau @flavours.flavours	4:12
atau @format.kind	6:-7
atau @format.nature	6:5
atau @format.problems	8:14
atau @format.remedies	3:7
atau @interaction.personal	0:20 9:-7
atau @interaction.verdict	8:6
atau @match-age-occasion	6:10
atau @occasions.occasions	5:-5 6:29
atau @occasions.plain	5:-6 6:22
atau @religion-acts	6:6
atau @target.group	6:8
atau @target.kin	4:8
atau @target.looks	0:10
atau @target.rel	3:-5 5:-9
atau @target.states	4:18 6:8
atau @troubles.otherTroubles	0:8
atau @troubles.troubles	3:-9 8:10
atau @trust.better	0:9
atau @trust.seller	0:8
atau @trust.trouble	8:5
atau @words.goods	0:5 6:-7
atau tim	0:8
atau yang	3:-5 5:-8
atawa	6:10
atm	3:7 4:12
atm @call.small	3:5
ato	4:-5 5:5
atok	9:5
atuh	0:11 2:20 4:-5 5:-10 9:14
atuh @call.buy	2:5
atuh @format.kind	3:5
atuh @format.nature	3:8
atuh @interaction.verdict	9:9
atuk	4:5
atur	3:11
aturan	3:34 5:-7 6:-12
aturannya	3:12
aturan~	3:12
atur~	0:-9 3:41 6:-10 8:-9
atus	7:20
atus #nn	7:7
atus @offers.sum	7:7
aurat	3:11 5:-6
awak	4:-6 5:5 8:-11 9:29
awak $	9:6
awak @interaction.verdict	9:7
awak @sell-promo-acts	9:8
awak~	6:5
awal	5:15 8:-5
awalnya	3:13
awal~	3:13
awang~	1:9
awas	3:6
awet	0:-6 3:34 4:-27 5:6
awet $	3:17
awet @interaction.verdict	5:7
awetnya	4:-6
awetnya @call.small	4:-6
awet~	4:-6
awewe	6:6
aya	0:-21 2:-9 3:21 4:34 5:14 6:-8 9:-25
aya @call.small	4:7
aya @demo.handleWide	5:7
aya @demo.means	0:5 4:9 5:9
aya @feel-touch-acts	5:6
aya @flavours.scents	0:6
aya @format.kind	1:5 4:7 5:6 6:-8
aya @format.nature	6:-6
aya @format.remedies	0:6
aya @occasions.rooms	9:5
aya @substances.foodstuffs	0:5
aya @target.rel	0:-14 4:-5 5:-18 6:-18 9:-13
aya @trust.mixup	5:7
aya @words.goods	1:7 5:15
aya nu	0:-14 4:-5 5:-18 6:-18 9:-13
aya tamu	9:5
aya teh	0:6
ayah	9:10
ayam	0:-9 3:-18 6:19 7:-7 9:27
ayam @clever-skilled	9:7
ayam @interaction.personal	3:-6 9:5
ayam @praise-acts	9:7
ayamnya @interaction.verdict	6:6
aye	0:-6 1:14 3:-12 5:-9 6:-17 8:5 9:7
aye @already-still-words	9:11
aye @demo.handle	1:10
aye @interaction.personal	5:-8 9:7
ayo	0:8 1:-6 2:40 3:6 5:-14 6:-10 8:-18 9:-8
ayo @buy-order-acts	2:7
ayo @call.buy	2:16
ayo @call.look	0:-5
ayo @call.small	5:-5
ayo @interaction.write	0:17
ayuk	1:7 3:-18 6:-6 9:34
ayuk $	9:7
ayuk @interaction.personal	3:-7 9:7
azan	9:14
azan @call.small	9:10
azo	4:5
baa	0:11
babak	9:5
babi	9:18
baby	0:11 4:-11
baby oil	3:6 5:-7
babydoll	4:9
bab~	3:5 9:-6
baca	6:8 9:-7
baca~	0:-16 1:9 3:7 4:8 5:59 6:7 9:-7
back	4:7
badan	1:7 3:14 8:19
badan @call.small	3:7 5:-11 8:7
badan @cause-words	4:-7
badan @change-become-acts	4:-6
badan @demo.me	5:5
badan @format.problems	6:14
badan @interaction.verdict	1:5 5:-9 8:6
badan @offers.now	4:-6
badan @target.looks	6:12
badan @troubles.atAll	3:6
badan aku	8:5
badan jadi	4:-6
badan saya	5:5
badannya	3:6 5:-16 6:-39
badannya #nn	6:-6
badannya @flavours.cuts	6:-15
badannya @format.problems	6:-14
badannya @interaction.personal	3:8
badannya @offers.sum	6:-6
badannya @size-small	6:-9
badannya @target.looks	6:-17
badannya @troubles.otherTroubles	5:-12
badannya @trust.better	5:-10
badannya gede	5:-7
badannya pendek	6:-8
badan~	3:12 5:-18 6:-39
bad~	1:7 3:15 6:-6 8:19
bae	0:11 9:-12
bae $	0:8
bae @interaction.verdict	4:6
bag	4:-7
bagaimana	0:58 1:-5 2:-6 4:-10 5:-14 6:-9 9:-13
bagaimana @call.small	9:16
bagaimana @interaction.personal	9:-8
bagaimana @interaction.verdict	0:-5 9:5
bagaimana @occasions.places	0:6
bagaimana @offers.now	0:6
bagaimana @target.folk	0:12
bagaimana @target.kin	0:9
bagaimana @time-before-words	9:-5
bagaimana @trust.allowed	3:5
bagaimana @trust.mixup	0:5
bagasi	5:15
bagas~	5:15
bagi	2:11 3:9 6:-6
bagian	3:-13 5:27 9:-7
bagiin	2:10
bagiin @app-cart-live-acts	2:7
bagiin @interaction.where	2:7
bagiin @offers.now	2:10
bagiin @sell-promo-acts	2:7
bagiin live	2:6
bagikan	2:44
bagikan @app-cart-live-acts	2:14
bagikan @call.small	2:11
bagikan @interaction.where	2:14
bagikan @offers.now	2:28
bagikan @sell-promo-acts	2:14
bagikan ke	2:10
bagikan live	2:14
bagi~	2:64 3:-14 5:24 6:-14 9:-8
bagus	0:-21 1:-28 3:17 4:-30 5:-30 6:-16 8:-24 9:-17
bagus @call.small	0:-6 4:-7 5:-6 6:-5 9:-11
bagus @degree-high	5:-6 9:-6
bagus @format.care	1:-6
bagus @interaction.verdict	1:-5 3:8 5:-8
bagus @offers.now	5:-5
bagus @troubles.atAll	3:8
bag~	3:6
bah	0:10 4:-5 5:-18 9:25
bah @format.kind	9:11
bah @format.nature	9:6
bahan	0:9 4:46 6:20 8:-20 9:-16
bahan @format.kind	4:22 8:-6
bahan @format.nature	4:23 8:-6
bahan @materials.cloths	0:9 4:23
bahan @materials.solids	4:18 8:-7
bahan @materials.unmistakable	4:17
bahanna	4:9
bahannya	0:-18 1:-13 3:-26 4:73 6:-11 7:-10 9:-15
bahannya @format.kind	1:-8 3:-12 4:30
bahannya @format.nature	1:-8 3:-12 4:30 6:-6
bahannya @format.remedies	5:-6
bahannya @materials.cloths	3:-7 4:39
bahannya @materials.solids	3:-6 4:12
bahannya @materials.unmistakable	3:-11 4:32 6:-9
bahannya @substances.foodstuffs	4:5
bahan~	0:-18 1:-13 3:-26 4:73 6:-11 7:-10 9:-15
bahari	9:-6
bahar~	9:-6
bahas	3:-8 9:-40
bahas @format.kind	9:-30
bahas @format.nature	9:-5
bahas @words.goods	9:-18
bahas~	9:11
bahaya	3:25 5:-7
bahaya @interaction.verdict	3:7 5:-6
baheula	3:30 5:-6 9:-10
baheula @interaction.personal	3:11
bahu	3:20 8:-8
bahu @call.small	3:9 5:-8
bahu @cause-words	5:5
bahu @interaction.verdict	4:-7
bahu @target.rel	3:7 5:-6
bahu yang	3:7 5:-6
bahunya @offers.now	4:9
bahu~	6:-5
bah~	0:8 3:5 4:46 6:17 8:-16 9:-16
baik~	5:-5
baja	3:-13 4:60 6:-8 8:21
baja @cause-words	4:10
baja @change-become-acts	4:10
baja @interaction.verdict	4:13 8:5
baja @materials.grades	4:8
baja @materials.makings	4:6
baja @materials.solids	4:7
baja @offers.now	4:10
baja @troubles.atAll	4:8
baja jadi	4:10
bajakan	4:-13
baja~	4:-7
baju	0:-14 1:-9 3:14 5:23 9:-19
baju #n	5:12
baju $	5:10
baju @call.small	6:15 9:-13
baju @change-become-acts	3:6
baju @colours.colours	8:6
baju @colours.pure	3:-6 8:6
baju @format.care	4:-5
baju @format.kind	3:14 5:-10
baju @format.nature	3:11 5:-11
baju @interaction.personal	4:9 5:8
baju @match-age-occasion	3:5
baju @play-sport-acts	3:5
baju @skin-good-state	3:-10 5:8
baju @target.group	3:5
baju @target.kinds	3:7 5:-5
baju @target.looks	3:-6 8:6
baju @troubles.otherTroubles	5:-13
baju @trust.wanted	5:9
baju putih	3:-9 5:7
baju renang	3:5
bajuku	9:9
bajunya	0:-7 4:-6
bajunya @interaction.verdict	4:-6
baju~	0:-10 4:-7 9:9
bak	3:7 5:-11
bakal	3:14 5:11 6:-18 8:9
bakal @come-go-move	5:-6
bakal @demo.outcome	4:13
bakal @format.problems	3:8
bakal @troubles.otherTroubles	5:6
bakal @troubles.troubles	3:5 4:11
bakal @trust.flaws	3:6
bakar	3:-12 8:18 9:21
bakar @call.small	5:-5 8:14
bakar @demo.present	5:-6 8:10
bakar @interaction.verdict	5:-11 8:13
bakar sampah	9:8
bakar ya	5:-5 8:10
bakar~	3:9 8:17 9:-6
baking	0:6 3:14
baking @format.remedies	3:8 5:-6
baking soda	3:8 5:-6
bakso	4:-8 9:26
bakso @come-go-move	9:10
bakso @demo.present	9:8
bakso @future-plan-words	9:8
bakso @occasions.rooms	9:8
bakso depan	9:8
bakso lewat	9:10
bakteri	3:9 5:-9
bakterinya	3:10
bakteri~	3:10
bakter~	3:9 5:-9
baku	5:8
bakul	6:17
bakurang	5:6
balai	4:18 8:10
balap	9:12
balap @materials.cloths	9:6
balap @offers.counted	9:6
balap karung	9:6
balapan	5:6
balap~	5:6
bala~	4:18 8:10
balek	8:12
balek @call.small	8:6
balekno	5:-8 8:19
bales	0:-10 9:5
bali	4:9 5:23
balik	0:-8 1:13 2:9 3:-18 4:-7 5:6 6:-16 7:-7 8:47 9:-14
balik #n	8:6
balik $	0:-7 3:27
balik @already-still-words	0:-6 5:9
balik @call.small	5:-6 8:24
balik @change-become-acts	2:10
balik @condition-words	8:5
balik @cook-season-shape	5:9
balik @demo.means	4:-7 5:-7
balik @demo.present	0:-5 1:8 4:9 8:5
balik @format.kind	3:-8 5:-6
balik @household-daily-acts	3:5
balik @interaction.all	8:10
balik @interaction.personal	0:-5 5:19
balik @interaction.verdict	3:-9 8:8
balik @now-words	0:-6 5:9
balik @occasions.rooms	3:5
balik @quantity-many	8:10
balik @target.body	5:7
balik @troubles.atAll	0:-11 5:17 6:-5
balik @words.goods	5:-6
balik dari	9:5
balik kerja	3:5
balik lagi	0:-5 5:9
balik semua	8:10
balike	8:8
balikin	3:-8 4:9 8:28
balikin @call.small	8:5
balikin @offers.now	3:-8 8:7
balikkeun	8:6
baliknya	8:14
baliknya @call.small	8:9
balik~	5:-21 7:6 8:40 9:-6
balita	3:-6
balkon	6:14
balok	3:6 5:10 9:-12
balok @materials.solids	4:-5 5:6
balon	3:9
bambu $	4:-6
bambu @call.small	3:5
bambu @interaction.verdict	4:-8
bambunya	5:6
bambu~	5:6
ban	3:13 4:22
ban @interaction.verdict	3:-6
bana	0:-8 3:-5
bana @call.small	9:6
bana @interaction.personal	9:6
banar	3:6
banda	0:-7
banda @places.places	0:-7
banda @trust.places	0:-7
banda aceh	0:-7
bandara	4:14
bandel	6:8
bandeng @cook-boil-steam	5:6
banding	5:11 8:13
banding @call.small	8:10
banding @compare-acts	8:8
bandingin	4:-13 8:11
bandingin @call.small	4:-8 8:12
bandingin @compare-acts	5:14 8:10
bandingin @interaction.personal	5:14 8:10
bandingin @interaction.verdict	4:-8 5:5 8:10
bandingin @together-words	5:14 8:10
bandingin @troubles.atAll	5:12 8:10
bandingin @trust.wanted	5:14 8:10
bandingin sama	5:14 8:10
bandingkan	8:19
bandingkan @call.small	4:8 8:10
bandingkan @compare-acts	4:8 8:11
bandingkan @interaction.personal	4:8 8:11
bandingkan @interaction.verdict	4:8 8:11
bandingkan @together-words	4:8 8:11
bandingkan @troubles.atAll	4:8 8:11
bandingkan @trust.wanted	4:8 8:11
bandingkan sama	4:8 8:11
banding~	3:-26 4:-10 5:34 6:-11 8:67 9:-6
bandung	2:-5 4:16 6:-7 8:12 9:19
bandung @already-still-words	9:6
bandung @call.small	4:15 6:-6 8:12 9:9
bandung @demo.present	4:6 8:6
bandung @interaction.personal	9:7
bandung @interaction.verdict	4:11 6:-5
bandung @places.made	4:5
bang	0:10 3:7 5:-18 6:-11 8:6
bang $	9:-7
bang @call.small	0:-12 4:6 6:-10
bang @cause-words	5:7
bang @demo.handle	1:6
bang @demo.me	9:7
bang @format.kind	4:8
bang @format.nature	4:11
bang @interaction.personal	0:-9 5:-7 6:-6
bang @interaction.verdict	5:5 6:-7
bang @offers.now	5:6
bang @troubles.atAll	6:-11
bang ojol	6:5
banget	0:-36 1:-37 2:-8 3:-21 4:-27 5:-6 7:-12 8:-24 9:-6
banget $	9:5
banget @already-still-words	9:-8
banget @call.small	0:-7 1:-18 3:-15 8:-7
banget @cause-words	4:12 5:8 6:5
banget @change-become-acts	5:5
banget @condition-words	9:10
banget @demo.me	9:6
banget @feel-angry	9:10
banget @format.ifs	9:10
banget @interaction.personal	5:-19
banget @interaction.verdict	1:-9 5:-9 6:-7 9:23
banget @target.kin	9:-6
banget @troubles.atAll	0:-5 4:7 5:5 9:6
banget aku	9:7
banget jadi	5:5
banget kalau	9:10
banget kan	9:-8
banget ya	9:9
bangett	9:-7
bangsawan	3:7
bangsaw~	3:7
bangun	1:11 3:-7 5:52
bangun $	1:6
bangun @interaction.personal	5:6
bangun @interaction.verdict	5:5
bangun @sleep-acts	5:9
bangun @trust.days	5:11
bangun dari	5:6
bangun pagi	3:-5 5:10
bangunan	6:8
bangun~	5:20 6:6 9:-20
bang~	0:-8 3:6 5:-15 8:18
banjar	5:-11
banjarmasin	9:6
banjarmas~	9:6
banjir	6:9 9:-13
banjir @call.small	9:-6
banjir @interaction.personal	3:6
banjir @interaction.verdict	9:-5
bank	4:12 9:11
bank @interaction.verdict	4:5
bannya	4:13
bantal~	4:-7
banting	1:5 8:13
banting~	8:8
bantu	0:12 2:14 5:9 9:-8
bantu @app-follow-share	2:10
bantu @give-receive-acts	2:10
bantu~	6:7
banyak	0:-20 1:-12 2:-7 3:9 4:-49 5:-24 6:-8 7:-20
banyak $	0:8
banyak @ask-answer-acts	0:-7
banyak @call.small	0:-14 4:-15 5:-21 6:-18 7:-7 8:-11 9:-12
banyak @degree-high	9:13
banyak @format.kind	6:5
banyak @format.nature	6:7
banyak @story-verbs	0:-8
banyak @target.rel	0:-13 2:-6 3:13 4:-12 5:-18 6:-20 8:-10
banyak @troubles.atAll	0:-6
banyak tanya	0:-7
banyak yang	0:-13 2:-6 3:13 4:-12 5:-16 6:-19 8:-10 9:-6
banya~	0:11
banyu	1:12 3:77 4:-11 5:16 8:-7
banyu @condition-words	3:6
banyu @format.ifs	3:6
banyu @weather-season-states	3:6
banyu hangat	5:-5
banyune	3:10
banyune @call.small	3:6
ban~	4:13
bapa	3:11 6:9 9:5
bapak	0:-60 3:-8 4:-18 5:22 6:45
bapak @call.small	0:-16 3:-8 5:-7 7:5 9:-5
bapak @demo.me	3:13 9:-13
bapak @format.nature	6:6
bapak @interaction.verdict	0:-6
bapak @occasions.occasions	6:14
bapak @occasions.plain	6:7
bapak @play-sport-acts	6:6
bapak @target.body	6:6
bapak @target.group	6:6
bapak @target.kin	3:-6 4:6
bapak @target.kinds	9:9
bapak @target.rel	0:-13 3:-6 6:15 9:-6
bapak @trust.mixup	8:5
bapak saya	3:12 9:-13
bapak yang	0:-12 5:-6 6:10 9:-6
bapake	9:10
bapakku	0:-9 3:-5 9:5
bapaknya	9:11
bapaknya @interaction.personal	6:8
bapaknya @troubles.atAll	6:6
bapak~	0:-7 4:-5 5:-12 9:20
bar	4:12 5:6 6:16
bar @animal-breeding	6:5
bar @interaction.verdict	4:8
bar @occasions.occasions	6:5
bar @occasions.plain	6:5
bar @relationship-acts	6:5
bar @target.states	6:5
bar lahiran	6:5
bara	0:5
barang	0:-33 1:-8 2:-6 4:-23 5:-7 8:-19
barang $	9:11
barang @call.small	0:-7 8:-14
barang @come-go-move	8:10
barang @new-old-state	8:-8
barang @story-verbs	8:7
barang @trust.arrived	8:7
barang @trust.trouble	8:8
barangnya	0:15 6:-9 9:-5
barangnya @interaction.personal	0:5
barang~	0:12 3:-5 4:-7 6:-9 9:-6
barat	4:8
barat @interaction.verdict	4:6
barcode	4:6
barcodenya	8:5
barcode~	8:5
barek	8:10
bareng	5:16 6:21 7:12
bareng $	5:6
bareng @interaction.verdict	5:5
bareng~	6:-6
baret	3:5 5:-11
baret @interaction.verdict	5:-8
baris	4:-16
baris~	1:6
baru	0:-32 1:-23 2:20 3:64 4:-47 5:-35 6:-9 7:5 8:13 9:9
baru #n	3:-11
baru $	0:6 3:-15 4:18 5:5 8:41
baru @already-still-words	0:-9 7:6 9:19
baru @call.look	0:6 5:-7 6:-9 7:-6
baru @call.small	1:-5 3:20 5:5
baru @cause-words	2:6 3:7
baru @change-become-acts	2:5
baru @cheer-encourage	9:8
baru @child-growth	3:5
baru @come-go-move	3:-15 8:-11
baru @contrast-words	4:5
baru @demo.handle	0:6 1:-14 2:-7 3:17 5:-21 6:-8
baru @demo.handleWide	0:9 4:-5 8:-9
baru @demo.handled	3:11 4:-12 5:-18
baru @demo.handledWide	3:11
baru @demo.me	9:-12
baru @demo.outcome	0:8 4:-10 5:-5 8:-7
baru @format.care	0:13 1:-6 2:-9 3:13 5:-27 8:-9 9:8
baru @format.cared	3:10 4:-8 5:-13
baru @format.kind	3:8 5:-11
baru @format.nature	5:-6
baru @format.problems	0:12 5:-9
baru @frequency-words	9:6
baru @gather-crowd-acts	0:14
baru @give-receive-acts	3:6
baru @interaction.deeds	0:11 2:-12 6:-15
baru @interaction.personal	0:-16 2:-8 3:-5 7:12 8:-8 9:17
baru @interaction.verdict	2:7 3:11 5:-19
baru @join-combine	0:8
baru @negation-words	6:8
baru @occasions.occasions	9:7
baru @occasions.plain	5:6
baru @offers.buying	2:8 3:-6 7:9
baru @offers.extra	3:7
baru @offers.now	2:14 3:17 5:-22 7:7
baru @pay-acts	2:10 7:7
baru @permit-forbid-acts	3:6
baru @possibility-words	9:10
baru @press-touch-acts	5:-7
baru @rinse-flush-acts	5:-5
baru @save-money	8:7
baru @stock-run-out	6:-7
baru @stop-end-acts	0:-9 5:-6 9:26
baru @story-verbs	0:-12 3:-6 9:7
baru @swatch-apply-acts	0:6
baru @target.folk	8:9
baru @target.kin	5:-6 8:9
baru @target.states	5:-7
baru @teach-learn-acts	5:7
baru @together-words	5:13
baru @troubles.atAll	2:8 3:12 5:9
baru @troubles.no	7:5
baru @troubles.otherTroubles	0:14 4:-6 8:-7
baru @trust.allowed	3:5 5:-8 9:11
baru @trust.better	3:-6 5:6
baru @trust.flaws	3:-10 4:-7 5:6
baru @trust.wanted	0:-6
baru @wash-clothes-acts	3:10 5:-13
baru @words.goods	3:10 5:-12
baru @work-study-acts	9:14
baru bayar	2:11 7:7
baru bisa	9:8
baru boleh	3:5
baru bukan	4:6
baru gabung	0:8
baru jadi	2:6
baru kelar	9:10
baru lahir	6:9
baru masuk	0:13 5:-11
baru pertama	3:-5
baru pulang	3:-5 9:8
baru sama	5:5
baru sekali	9:6
barudak	9:8
barusan	0:-11 3:-13 9:41
barusan $	0:-6
barus~	0:-11 3:-13 9:41
basah	4:6 5:-18 6:-21 8:-10 9:11
basah $	4:11 9:12
basah @call.small	1:7 3:-7
basah @demo.point	3:-10 5:12
basah @demo.present	5:-7
basah @interaction.verdict	3:8 4:-7 5:-11 8:-7
basah @offers.now	0:7
basah @troubles.otherTroubles	4:-12
basah @troubles.troubles	4:-6 5:-8
basah ini	0:7
basahkan	5:9
basah~	1:5 5:7
based	4:12
based @call.small	4:5
basi	5:-12
basket	2:6
baso	3:5
bas~	5:7
bata	0:5 1:8
batakun	0:22
batal	9:9
batam	8:10
batam #n	8:8
batang	4:-12 5:11
batang #nn	2:9
batang @format.kind	3:8
batang @interaction.verdict	4:-8
batang @offers.sum	2:7
batanya	0:29 5:9
bata~	0:29 5:9
batch	4:10 8:17
batch @interaction.verdict	8:9
batch @troubles.atAll	8:9
baterai	2:5 3:5 6:-6 9:-11
baterai $	0:7
baterai @call.small	3:8 5:-12
baterai @format.kind	9:-8
baterai @format.nature	9:-8
baterai @stock-run-out	5:6
baterai @words.goods	9:-7
baterainya	3:-7 4:32 6:-6 7:-5
baterainya #n	4:10
baterainya #rp	4:10
baterainya @interaction.personal	5:10
baterainya @offers.sum	4:12
baterainya @troubles.atAll	5:7
baterai~	3:-7 4:32 6:-6 7:-5
batera~	2:5 3:5 6:-6 9:-11
batik	3:16 4:-12 5:-12 6:-10
batik @materials.makings	3:6
batik @troubles.otherTroubles	3:9
batik cap	3:9
batok	4:12 8:6
batok @interaction.verdict	5:-5
batrenya	9:7
batre~	9:7
batu	3:17 4:33 8:-10 9:-12
batu @already-still-words	4:9
batu @call.small	1:5 5:-5
batu @demo.me	3:6
batu @interaction.personal	4:13
batu @interaction.verdict	3:-6 4:22
batu @troubles.atAll	4:7
batu @trust.wanted	4:8
batuk	5:-9 6:6 9:8
batuk #n	3:6
batu~	4:11
bau	5:11 8:-26
bau $	0:5 3:8 8:-7
bau @call.small	3:12 4:7
bau @demo.means	5:5 9:8
bau @demo.point	3:9
bau @format.kind	4:-13
bau @format.nature	4:-11 5:6
bau @format.problems	8:-5
bau @interaction.personal	4:5 5:-9
bau @interaction.verdict	3:9 5:-15
bau @materials.solids	4:-15 5:13
bau @negation-words	3:5 5:-10
bau @smell-bad	5:6
bau @troubles.atAll	4:6
bau @troubles.no	3:5 5:-10
bau @troubles.troubles	5:8 8:-5
bau @trust.wrapping	4:-5
bau tanah	5:5
bau tidak	3:5 5:-10
baunya	4:-9 5:-15 8:8 9:13
baunya @come-go-move	9:9
baunya @interaction.verdict	5:-8 9:15
baunya @smell-bad	4:-6
baunya @troubles.atAll	5:-14 8:7
baunya @troubles.otherTroubles	4:-7
baunya seperti	5:-13 8:8
baut	1:9 3:12 5:10
bau~	4:-8 5:-10 8:11 9:13
bawa	0:-31 2:-5 3:22 4:25 6:16 7:-22 8:-12
bawa @call.small	4:10 9:-5
bawa @come-go-move	9:-10
bawa @flavours.flavours	9:13
bawa @format.kind	0:-14 4:-6 5:-12 6:15
bawa @format.nature	0:-11 6:10
bawa @interaction.verdict	4:9
bawa @offers.counted	5:12
bawa @story-verbs	9:-5
bawa @substances.foodstuffs	9:22
bawa @target.folk	3:5
bawa @target.group	6:6
bawa @troubles.atAll	4:6
bawa @words.goods	0:-8 5:-14
bawa anjing	9:5
bawa ini	5:5
bawaan	3:8
bawaannya	6:5
bawaan~	6:5
bawah	0:-8 3:27 4:12 5:23 7:-10
bawah #n	6:6
bawah #nn	3:11 4:16 5:-8
bawah $	2:5 3:-6 4:-5
bawah @call.small	3:13
bawah @cause-words	5:10
bawah @change-become-acts	3:-6 5:11
bawah @demo.bodyPlaces	3:8 6:-8
bawah @demo.means	8:6
bawah @demo.point	5:-9
bawah @flavours.cuts	5:-6
bawah @format.care	5:11
bawah @format.kind	3:-7 4:-12 5:9 6:-8
bawah @format.nature	1:7 4:-6 5:13 6:-5
bawah @interaction.personal	5:23 6:13
bawah @interaction.verdict	3:-8 4:9 5:22 6:6
bawah @negation-words	3:-8 5:14
bawah @offers.counted	8:8
bawah @offers.now	5:6
bawah @offers.sum	3:11 4:16 5:-8
bawah @stock-run-out	6:5
bawah @target.body	5:10 6:-11
bawah @target.rel	3:7
bawah @troubles.atAll	5:11
bawah @troubles.no	5:10
bawah @words.goods	3:-11
bawah itu	6:7
bawah jadi	3:-6 5:11
bawah matahari	5:8
bawah yang	3:7
bawahan	3:16
bawahannya	0:11
bawahan~	0:11
bawahnya	1:11 4:-9 5:33
bawahnya @call.small	1:6
bawahnya @demo.me	4:-6
bawahnya @demo.outcome	4:5
bawahnya @interaction.verdict	4:-13 5:9 6:-8
bawahnya @negation-words	4:-6
bawahnya @troubles.atAll	4:-17
bawahnya @troubles.no	4:-6
bawahnya @trust.allowed	4:-18
bawahnya ada	4:-16
bawah~	1:10 2:-5 3:16 4:-13 5:26 6:-10
bawang	3:15 5:-12 9:-7
bawang @call.small	3:7
bawang @substances.foodstuffs	5:-6
bawa~	1:-5 3:28 4:-9 5:6 8:6 9:14
bayangan	3:7
bayang~	0:-10 3:8
bayar	0:7 1:-8 2:57 3:-25 5:-31 6:-16 7:21 8:27 9:7
bayar $	0:-8 2:22 3:-13 5:-14 6:-6
bayar @call.small	0:11 2:13 3:-9 4:-5 8:49
bayar @demo.present	0:8 2:11 6:6
bayar @interaction.personal	0:10 2:-12 6:-7 8:46
bayar @interaction.verdict	7:11 8:-14
bayar @now-words	0:9 2:9
bayar @offers.now	2:8
bayar @time-before-words	4:7
bayar di	0:6 8:50
bayar sebelum	4:8 7:8
bayar sekarang	2:10
bayarna	8:6
bayarnya	8:14
bayarnya @interaction.verdict	8:6
bayar~	8:14
baya~	0:6 6:8 9:-5
bayem	6:9
bayi	0:-11 1:8 5:12 7:6 8:14 9:-51
bayi #n	5:8 6:18
bayi @already-still-words	3:-7
bayi @animal-behaviour	1:6
bayi @call.small	5:-11 6:-11
bayi @format.kind	0:5 5:9
bayi @format.nature	0:5 1:5 5:10
bayi @format.should	6:-8
bayi @interaction.personal	3:-8 6:24
bayi @interaction.verdict	3:12 6:-14 9:-6
bayi @negation-words	6:-6
bayi @new-old-state	3:-5 6:10
bayi @occasions.occasions	1:6 5:8
bayi @occasions.plain	1:6
bayi @occasions.rooms	1:6
bayi @sleep-acts	1:6
bayi @troubles.atAll	3:8
bayi @trust.allowed	6:-7 7:9
bayi baru	3:-5 6:10
bayi itu	3:9
bayi prematur	6:-5
bayi tidur	1:6
bayinya	6:-8
bayi~	6:-8
beban	5:-8 8:9
beban #nn	8:6
beban @offers.sum	8:6
beban @target.rel	3:6
beban yang	3:6
bebas	2:-7 3:-9 4:21 5:-14 7:16 8:19
bebas @demo.handleWide	7:7
bebas @format.kind	4:7 5:-6 8:5
bebas @format.nature	5:-6 8:6
bebas @safety-words	8:-8
bebas @save-money	7:8
bebas @send-deliver-acts	7:8
bebas @substances.unwanted	4:20 8:15
bebas bpa	8:-8
bebas ongkir	7:8
bebas timbal	8:7
bebek	0:6 1:5 3:7 5:-7 6:9
beb~	5:-8 8:9
becek	4:17
beda	1:-9 3:42 4:-49 5:-27 6:-40 8:11 9:-16
beda $	0:7
beda @call.small	6:-12 8:5
beda @compare-acts	4:11 8:7
beda @demo.handleWide	4:-7
beda @format.kind	3:27 4:-6 5:-19 6:-6 8:-7
beda @format.nature	3:14
beda @interaction.personal	3:-11 4:6 8:9
beda @interaction.verdict	4:6 5:-6 6:-8
beda @materials.cloths	3:9
beda @offers.sum	4:-5
beda @substances.foodstuffs	4:-6
beda @target.folk	4:7
beda @together-words	4:11 8:7
beda @troubles.atAll	4:6
beda @trust.mixup	4:-7
beda @trust.wanted	4:11 8:7
beda @words.goods	3:6 5:-13
beda dengan	8:12
beda sama	4:11 8:7
bedain	1:-8 3:30 5:-10 6:-6
bedain @format.kind	1:-8 3:21 5:-8
bedain @format.nature	3:15
bedak	0:-9 4:11 6:-8
bedaknya	3:-8
bedaknya @interaction.verdict	5:-6
bedak~	3:-7
bedana	3:6
bedane	3:19 5:-16
bedane @format.kind	3:6 5:-7
bedanya	0:10 3:40 4:-9 5:-36
bedanya $	3:-12 5:5
bedanya @call.small	0:6 8:12
bedanya @compare-acts	0:5 3:-6 5:6 8:15
bedanya @format.kind	3:22 4:-23 5:-19 8:-5
bedanya @format.nature	3:13 4:-26 5:-13 8:-6
bedanya @interaction.personal	8:12
bedanya @interaction.verdict	5:5 8:12
bedanya @materials.solids	3:6 4:-6
bedanya @materials.unmistakable	3:6 4:-7
bedanya @target.rel	4:16
bedanya @together-words	0:5 3:-6 5:6 8:15
bedanya @troubles.atAll	3:-9 4:8 8:21
bedanya @trust.wanted	3:-6 4:7 5:6 8:16
bedanya @words.goods	5:-5
bedanya di	3:8 4:-15
bedanya sama	0:5 3:-6 5:6 8:15
bedanya yang	4:16
beda~	1:-8 3:82 4:-25 5:-59 9:-8
bedo	3:8
beeswax	4:6
beg	2:6
beg @call.target	2:6
beg @colours.colours	2:6
beg @colours.pure	2:6
beg @format.problems	2:6
beg @target.looks	2:6
beg @troubles.otherTroubles	2:6
beg kuning	2:6
begadang	3:-7 6:7
begini	1:17 3:-14 5:-13 8:-18
begini $	3:-6 5:-18
begini @call.small	5:-11 9:-7
begini @cause-words	3:-11
begini @demo.me	5:6
begini @demo.present	5:-6
begini @format.because	3:-8
begini @interaction.personal	5:20
begini @negation-words	5:11
begini @troubles.atAll	5:8
begini @troubles.no	5:14
begini tidak	5:14
beginian	5:-5 6:7
begini~	5:-5 6:7
begin~	1:17 3:-14 5:-13 8:-18
begitu	0:-7 4:-22 8:-10 9:-13
begitu $	5:-5 8:-8
begitu @interaction.verdict	3:9 5:20
begitu @troubles.otherTroubles	4:6
begitulah	9:15
begitu~	9:14
bekal	6:16
bekal @call.small	5:-6
bekal @format.kind	4:-5
bekal @format.nature	4:-5
bekal @target.states	5:6
bekas	3:-6 4:-6 5:18 6:28
bekas @colours.colours	4:-6
bekas @colours.pure	5:5
bekas @format.kind	3:-11 5:15 6:10
bekas @format.nature	3:-10 5:11 6:10
bekas @format.problems	3:-9 5:20 6:9
bekas @skin-acne-trouble	3:-9 5:6 6:9
bekas @target.body	3:-10 4:11 6:14
bekas @target.looks	5:6
bekas @troubles.atAll	5:-6
bekas @troubles.otherTroubles	3:-9 5:17 6:8
bekas jerawat	3:-6 5:12 6:7
bekas~	3:-7
bekel @occasions.rooms	5:-7
bekel @target.kin	5:-7
belah	8:9
belah~	1:18
belajar	3:6 6:-22 9:-7
belajar @come-go-move	6:-11
belakang	0:-11 2:-17 3:24 4:-9 5:7 6:-35 7:-11 8:9 9:11
belakang $	4:-5 9:-17
belakang @audio-crew-acts	9:6
belakang @call.buy	4:6
belakang @call.small	5:-9 9:10
belakang @cause-words	3:5
belakang @checkout-pay-acts	4:6
belakang @demo.bodyPlaces	3:17
belakang @demo.handleWide	3:6
belakang @demo.present	5:-7
belakang @format.care	4:5
belakang @format.nature	5:-8
belakang @interaction.personal	4:-11
belakang @interaction.verdict	4:-20 6:-7 9:11
belakang @negation-words	5:5
belakang @occasions.places	5:10
belakang @offers.counted	4:20
belakang @roll-wrap-acts	4:6
belakang @seal-pack-acts	4:9
belakang @target.body	3:13
belakang @target.kinds	5:10
belakang @target.looks	6:-5
belakang @troubles.atAll	4:-15
belakang @troubles.no	5:8
belakang @troubles.otherTroubles	9:8
belakang @trust.better	3:9
belakang @trust.stores	5:10
belakang @words.goods	4:8
belakang bungkus	4:6
belakang itu	9:11
belakang pintu	5:10
belakang rumah	5:10
belakang tidak	5:8
belakangan	4:8 5:10
belakangan @interaction.personal	5:5
belakangnya	1:6 5:7
belakangnya @format.care	5:7
belakangnya @troubles.atAll	5:8
belakangnya @trust.allowed	5:8
belakangnya @trust.better	5:7
belakang~	1:9 4:11 5:22 6:-20
belang	4:-25 6:6
belang $	4:-8
belanja	6:-14 7:9 8:-9
belanja @call.small	2:-8
belanja @interaction.personal	2:-8
belanja di	2:-8
belasan	9:17
belas~	9:17
beli	0:-23 1:-14 2:-96 3:39 5:6 7:8 8:-25 9:-6
beli #n	0:13 2:-13 3:-7 7:18
beli #n1	4:-7
beli #nn	6:-6
beli $	5:-5
beli @call.small	0:-9 2:6 3:-25 8:5 9:-8
beli @colours.borrowed	9:12
beli @colours.colours	9:12
beli @demo.means	5:7 9:26
beli @demo.present	3:-7
beli @flavours.flavours	9:8
beli @format.kind	2:-18 3:33 6:-8 7:-19 8:-17 9:10
beli @format.nature	2:-7 3:14 5:25 7:-15 9:13
beli @format.remedies	3:-6 9:16
beli @interaction.personal	0:-11 2:-7 3:-15
beli @interaction.verdict	3:-5 6:6
beli @match-harmonise	3:7
beli @now-words	3:-7
beli @offers.now	2:7 3:-9
beli @offers.sum	6:-6
beli @substances.foodstuffs	3:7 7:-7 9:14
beli @troubles.atAll	7:-5
beli @trust.wanted	6:6
beli @trust.wrapping	9:10
beli @words.goods	2:-13 3:6 5:-16 7:-5 8:-16
beli di	0:-6 3:-11
beli duku	3:9
beli es	9:10
beliau	3:17 5:12
beliau @interaction.verdict	5:5
beliau @troubles.atAll	5:7
beli~	0:-11 3:-7 5:-9 9:27
belok	5:9
belum	0:9 1:-32 3:-46 4:-45 5:-51 6:-88 7:-23 8:-81
belum $	0:45 9:-11
belum @app-follow-share	2:6
belum @buy-order-acts	9:5
belum @call.buy	9:5
belum @call.look	9:-6
belum @call.small	0:36 1:-6 3:-7 6:5 8:-10 9:-12
belum @carry-acts	9:6
belum @cause-words	0:-6
belum @come-go-move	6:-9 8:-8
belum @convince-prove-acts	9:-8
belum @demo.handle	5:7
belum @demo.handleWide	1:-7 3:-5 5:-8 8:-9
belum @demo.handled	0:-6 8:9 9:10
belum @demo.handledWide	0:-7 3:-7
belum @demo.me	5:-6 9:-5
belum @demo.outcome	8:-6
belum @demo.point	0:20
belum @dry-state	9:12
belum @eat-acts	5:-5 9:14
belum @format.care	0:-10
belum @format.cared	0:-9 3:-5 9:19
belum @format.nature	9:7
belum @format.problems	5:12
belum @format.remedies	9:8
belum @frequency-words	5:7
belum @hair-bad-state	9:9
belum @interaction.deeds	6:-8
belum @interaction.personal	0:-10 2:12 3:-19 5:7 8:-20 9:-21
belum @interaction.verdict	0:-6 2:-7 3:17 4:-24 5:-12 6:-9 8:-44 9:-17
belum @occasions.occasions	9:10
belum @occasions.plain	9:7
belum @occasions.rooms	9:28
belum @offers.buying	9:8
belum @offers.now	5:-14 9:-5
belum @possibility-words	0:-5 8:-6
belum @promise-guarantee-acts	9:-8
belum @pull-press-acts	9:8
belum @stain-clean-off	9:8
belum @stock-run-out	6:-7
belum @target.looks	9:9
belum @time-before-words	5:7
belum @troubles.atAll	0:-23 3:-6 4:-9 5:10 6:-12 8:-24 9:-12
belum @troubles.otherTroubles	8:-8 9:25
belum @troubles.troubles	4:12 5:23
belum @trust.allowed	0:-14 3:-5 4:-10 8:-27 9:-13
belum @trust.better	9:9
belum @trust.flaws	5:18
belum @trust.trouble	4:6 5:12
belum @trust.wanted	0:-5 8:-5
belum @understand-know-acts	9:-13
belum @work-study-acts	9:12
belum ada	0:-9 4:-14 6:-7 8:-17
belum diangkat	9:7
belum follow	2:6
belum jadi	3:6
belum kering	9:9
belum makan	9:11
belum nih	0:13
belum pernah	5:7
belum tau	9:-8
belum tentu	3:18 9:-5
belum ya	6:5
belum~	0:14 2:18 4:28 5:15 6:47 7:16 8:88 9:-46
ben	3:44 4:-13 6:11
ben @call.small	9:8
ben @format.kind	3:11 5:-9
ben @format.nature	3:11 5:-9
ben @interaction.personal	3:6
ben @interaction.verdict	3:7
ben @negation-words	3:6
ben @target.body	3:5
ben @troubles.no	3:14
ben tidak	3:8
benang	0:-5 1:15 4:36 5:-18 6:-9 8:21 9:-7
benang $	3:6
benang @format.kind	1:8 4:20
benang @format.nature	1:9 4:21 5:-5
benang @interaction.verdict	4:7
benang @materials.cloths	1:5 3:-6 4:13
benang @materials.unmistakable	3:-6 4:13
benang @offers.now	4:7
benang @troubles.otherTroubles	4:-7
benang nilon	3:-6 4:10
benange	5:5
benangnya	1:15 3:13 4:-5 5:-9 6:-8 8:9
benangnya @demo.me	1:11
benangnya @format.kind	4:7
benangnya @materials.unmistakable	4:5
benang~	1:15 3:13 4:-5 5:-9 6:-8 8:9
benar	1:-10 3:27 4:-7 5:-22 6:-17 8:-15
benar @call.small	3:20 5:-10
benar @interaction.verdict	3:16 6:-6 8:-8
benar @target.folk	0:7
benar @target.kin	0:7
benar @troubles.atAll	4:-7
benar~	5:-14
beneran	0:-6 5:20
benerin	9:7
bener~	0:-14 1:-5 2:-5 3:24 4:-10 6:-7 8:-5
bengi	3:-6 4:-7 6:10 8:-7 9:19
bengi @negation-words	5:5
bengi @troubles.no	5:5
bengkak	3:15 6:9
bengkak @call.small	6:6
bengkak @interaction.verdict	6:6
bengkel	2:6 4:-9 8:-8 9:19
bengkel @call.small	9:7
bengkel @occasions.rooms	4:6
bengkel @past-memory-words	4:6
bengkel @size-small	4:6
bengkel @target.kinds	2:9 4:6
bengkel @target.looks	4:6
bengkel kecil	4:6
beng~	3:-6 4:-7 6:10 8:-7 9:19
benih	6:5 8:8
bening	1:22 4:8 9:-9
bening @cause-words	5:5
bening @interaction.personal	1:6
bening @negation-words	1:6
bening @troubles.no	1:6
bening tidak	1:6
bensin	9:11
bens~	9:11
bentar	0:-27 2:-11 3:-26 6:-6 9:69
bentar @call.small	0:-17 3:-11 9:26
bentar @demo.me	0:-18 9:13
bentar @demo.present	3:-6 9:6
bentar @interaction.verdict	3:-6 9:9
bentar aku	0:-11
bentar nah	5:6
bentar ya	9:6
bentar~	0:-22 3:-10 9:10
bentuk	3:-10 4:11 5:33
bentuk @demo.bodyPlaces	5:7
bentuk @interaction.verdict	5:7
bentuk @target.body	5:7
bentuk @time-before-words	5:7
bentuk @troubles.atAll	5:7
bentuknya	1:-5 3:-13 4:-10
bentuknya @interaction.personal	0:7
bentuknya @interaction.verdict	0:8
bentuknya @negation-words	0:8
bentuknya @troubles.no	0:8
bentuknya @trust.allowed	5:5
bentuknya tidak	0:8
bentuk~	1:-5 4:-13 6:-10 9:-5
bentur~	3:9
berair	3:-7 5:6
berangkat	5:6
berang~	7:-7
berani	3:13
berani @troubles.otherTroubles	3:7
beran~	3:13
berapa	0:15 3:-31 4:30 6:-23 7:-15 9:-28
berapa #nn	0:6
berapa @call.small	4:17 9:-13
berapa @flavours.prints	0:-5 6:-8
berapa @format.spans	3:-8 6:-9
berapa @interaction.one	0:14 4:7 9:-5
berapa @interaction.personal	0:14 6:-14 9:-8
berapa @interaction.verdict	4:6 9:-8
berapa @new-old-state	4:10
berapa @offers.now	0:13 4:11
berapa @offers.sum	0:6
berapa @offers.usual	0:-7 4:10
berapa @slow-speed	4:10
berapa @target.folk	0:16 9:-8
berapa @target.kin	0:15 9:-9
berapa @trust.better	4:10
berapa @trust.lesser	4:10
berapa bulan	0:-5 6:-8
berapa hari	0:8
berapa ini	4:8
berapa lama	4:10
berapa mbak	0:6
berapa ya	0:-6
berape	0:13
berarti	1:10 3:84 4:-37 6:-7 8:-23
berarti @already-still-words	3:6 5:-5
berarti @colour-tone	3:6
berarti @colours.borrowed	3:10
berarti @colours.colours	3:10
berarti @format.problems	5:9
berarti @hot-temp	3:6
berarti @interaction.personal	1:5 3:11
berarti @interaction.verdict	1:8 4:-5 8:6
berarti @negation-words	8:10
berarti @original-fake	8:-5
berarti @pretty-look	3:6
berarti @target.looks	3:6
berarti @troubles.atAll	8:7
berarti @trust.allowed	8:7
berarti @trust.better	3:6
berarti @trust.trouble	8:-5
berarti ada	8:8
berarti warm	3:6
beras	3:24 5:-10
berasa	5:13
berat	3:16 4:-20 5:-19 6:-21
berat @demo.bodyPlaces	3:10 4:-16
berat @demo.me	5:-8
berat @format.kind	3:9 4:-6
berat @format.nature	3:10 4:-6
berat @interaction.personal	0:6
berat @interaction.verdict	3:-11
berat @target.body	3:11 4:-11
berat badan	3:9 4:-14
beratnya	0:-7 3:-8 4:35 5:-26 9:-5
beratnya #n	4:12
beratnya #nn	5:-11
beratnya @come-go-move	3:6
beratnya @demo.handleWide	3:7
beratnya @interaction.verdict	4:6
beratnya @offers.sum	5:-11
berat~	0:-7 3:-8 4:33 5:-22 9:-5
bercak @format.problems	4:5
berdiri	4:7 5:6 6:12 9:-11
berdiri @call.small	4:8 5:11 6:6
berdiri @frequency-words	4:5
berdiri @interaction.personal	4:7 5:8
berdiri @negation-words	4:7
berdiri @troubles.no	4:7
berdiri tidak	4:7
berdua @interaction.verdict	5:8
berenang @interaction.verdict	5:7
beres	5:7
beresih	5:8
berhenti	0:-12 4:-6
berhijab	6:6
beri	3:12
berisi	5:12
berisik @call.small	9:-8
berisik @demo.present	9:-8
berisik @interaction.verdict	9:-9
beris~	5:12
berjamur	5:5
berjerawat	6:5
berkali	3:9
berkali @degree-high	3:9
berkali @format.spans	3:9
berkali kali	3:9
berkurang	3:-13 4:13 5:51
berkurang $	5:22
berlaku	7:7 8:-9
berla~	7:7 8:-9
berminyak	0:7 5:-11 6:26
berminyak @format.kind	6:6
berminyak @format.nature	6:6
berminyak @interaction.personal	5:-7
berminyak @interaction.verdict	5:-10
bersertifikat	4:8 8:8
bersih $	1:-11 5:11
bersih @contrast-words	4:15
bersih @interaction.personal	1:7 4:-8
bersih @interaction.verdict	5:7
bersih~	3:11
bersin	3:-5 5:10
bersisik @call.small	4:6
bers~	3:-5 5:10
bertali	3:6
beruang	3:23 5:8
beruang @demo.point	5:9
beruang ni	5:9
berubah	3:-5 5:11
ber~	3:11 4:-8
besar	4:9 5:-18 6:5
besar @interaction.personal	9:-8
besar @troubles.atAll	4:7
besar~	3:6 6:-5
besi	0:-8 4:38 5:11 6:-13 8:9 9:-7
besi @demo.bodyPlaces	4:-8
besi @format.nature	5:5
besi @interaction.verdict	4:7
besi @offers.now	4:6 5:-6
besi @troubles.otherTroubles	5:7
besi hollow	5:8
besi siku	4:-8
besinya	0:10 5:6
besi~	0:10 5:6
besok	1:-8 2:18 3:-16 4:-8 5:-11 6:-11 7:-6 8:23 9:12
besok @demo.me	9:9
besok @interaction.deeds	8:9
besok @interaction.personal	2:5
besok @interaction.verdict	2:6
besok @possibility-words	9:-18
besok @think-believe-myth	9:-7
besok @trust.days	8:20
besok pagi	8:12
besok sepertinya	9:-7
besoknya	3:54 9:-23
besoknya @call.small	3:14
besoknya @format.problems	5:-7
besoknya @interaction.personal	3:7
besoknya @story-verbs	3:5
besoknya @troubles.troubles	3:8
besok~	3:54 9:-23
best	9:-14
bestie	6:8
beta	0:-9 1:11 3:-18 5:12 6:-18 9:21
beta @call.small	9:7
beta @demo.handle	5:8
beta @demo.handleWide	1:14 3:-5 5:10
beta @format.care	5:8
beta @interaction.personal	0:-6 6:-6 9:22
beta @interaction.verdict	9:5
beta @iron-fold-acts	5:15
betah	5:-8
betanya	0:17
beta~	0:17
betis	2:15 3:-19 5:23 6:9
betis @format.remedies	4:8
betis @interaction.personal	2:5 5:12
betis @interaction.verdict	2:7
betis @troubles.troubles	5:5
betisnya	6:-7
betis~	4:10 6:-7
betul	0:45 4:-9 5:-8 7:5 9:10
betul @call.small	0:13 4:-8 7:6
betul @interaction.one	0:19
betul @interaction.verdict	0:6
betul kak	0:13
beurat	5:9
biang @format.kind	4:5
biang @format.nature	4:5
biang @sweat-body-smell	4:6
biang @troubles.otherTroubles	4:5
biang keringat	4:6
biar	0:20 2:75 3:89 4:-14 5:-46 6:-38 7:-9 8:9 9:-30
biar @audio-crew-acts	9:-5
biar @call.small	0:11 3:-24
biar @camera-view-states	1:6
biar @demo.bodyPlaces	3:36 4:-5 5:-21
biar @demo.handled	5:6
biar @demo.me	0:30 3:-13 9:-10
biar @demo.seen	3:13
biar @format.kind	1:-7 3:42 4:-17 5:-19 6:-11
biar @format.nature	3:35 4:-16 5:-8 6:-10
biar @format.remedies	3:8
biar @interaction.all	4:7
biar @interaction.personal	0:-9 2:37 3:19 4:8 5:-6 6:5 9:9
biar @interaction.verdict	0:-9 1:-6 2:30 3:24 4:6 5:-17 7:-7 9:9
biar @negation-words	0:-8 3:28 5:-20 6:7 9:5
biar @possibility-words	2:9 3:6
biar @show-acts	1:6
biar @story-verbs	2:11
biar @target.body	3:41 4:-9 5:-20 6:-8
biar @troubles.atAll	1:5 2:7 4:17 5:13 9:5
biar @troubles.no	0:-8 3:28 5:-20 6:7 9:5
biar @troubles.otherTroubles	1:6 9:-6
biar @trust.allowed	2:10 4:7
biar @trust.mixup	3:8
biar @trust.seller	3:-6
biar @trust.wanted	2:14 4:9
biar @words.goods	5:-6
biar aku	0:16 3:-7
biar angin	3:5
biar kamu	4:7
biar kelihatan	1:6
biar tidak	0:-7 3:19 5:-21 9:6
biar warnanya	3:7
biarkan	3:6
biar~	3:11 9:8
biasa	1:18 3:-8 7:-11 8:68
biasa #n	5:11
biasa $	8:-7
biasa @call.small	1:15 4:11 5:-20 6:-17 8:44
biasa @demo.me	8:13
biasa @demo.noises	6:-5
biasa @format.kind	8:15
biasa @format.nature	8:17
biasa @format.problems	5:-11
biasa @frequency-words	6:-6
biasa @interaction.verdict	4:14 6:-6 8:28
biasa @offers.now	6:-9 8:7
biasa @quantity-few	6:-6
biasa @take-acts	6:5
biasa @troubles.otherTroubles	8:5
biasa @trust.flaws	5:-10
biasa itu	8:11
biasa mah	8:17
biasa saja	6:-5
biasana	0:7 3:17 6:5
biasane	3:-14 4:-7 5:9 7:9 8:-11
biasanya	1:-20 4:-5 5:30 6:22 7:8 8:-26 9:-8
biasanya #n	4:8
biasanya #nn	7:18
biasanya @already-still-words	5:6
biasanya @call.small	6:16
biasanya @cause-words	3:5 4:11
biasanya @format.because	3:6
biasanya @format.spans	5:8
biasanya @frequency-words	5:7
biasanya @interaction.personal	5:7
biasanya @interaction.verdict	0:6 3:6
biasanya @offers.sum	4:-5 7:23
biasanya @purpose-words	4:11
biasanya @substances.foodstuffs	5:7
biasanya @target.handing	4:11
biasanya @troubles.atAll	3:9 4:6 5:-6
biasanya @troubles.troubles	5:7
biasanya buat	4:6
biasanya karena	3:6
biasa~	1:-21 3:10 4:-9 5:17 6:20 7:7 8:-27 9:-12
biaso	1:11 8:11
biasonya	4:-6 5:7 7:6
biaso~	4:-6 5:7 7:6
bibi @call.small	3:6
bibi @demo.me	3:6
bibir	3:20 4:12 5:11
bibitnya	4:15 8:8
bibitnya @interaction.verdict	4:8
bibitnya @troubles.atAll	8:5
bibit~	4:19 8:10
bicara	3:11 4:5 5:9
big	6:9
big @trust.mixup	6:9
big size	6:9
biji	2:10 6:-10
biji #nn	4:-6 7:5
biji #rp	7:7
biji $	5:-8
biji @call.small	4:-5 5:5
biji @format.kind	2:6
biji @format.nature	2:6
biji @offers.sum	4:-9 7:17
biji @troubles.otherTroubles	2:9
bijinya	3:6
biji~	3:6
bikin	1:-18 3:18 4:-12 6:-10 8:-11 9:-21
bikin @alone-own-words	4:7
bikin @body-pain	4:7
bikin @call.small	3:-7
bikin @colours.colours	0:5
bikin @colours.pure	0:6
bikin @demo.bodyPlaces	3:-25 5:25
bikin @demo.handle	3:12
bikin @demo.means	5:-11
bikin @feel-sad-regret	5:-6
bikin @format.kind	3:-10 4:-10 6:-22
bikin @format.nature	3:-8 4:-7 6:-12
bikin @format.problems	4:17 5:-6 8:-7
bikin @format.remedies	3:8 4:-12
bikin @hard-complicated	4:6
bikin @interaction.verdict	3:7 4:-7
bikin @materials.makings	4:6
bikin @occasions.rooms	5:-6
bikin @substances.insides	4:6
bikin @target.body	3:-11 4:-5 5:17
bikin @taste-bad-judgement	4:-5
bikin @test-strength-acts	4:6
bikin @troubles.otherTroubles	5:-13 6:-10
bikin @troubles.troubles	4:20 5:14 9:-8
bikin @trust.better	5:-5
bikin @trust.flaws	4:5
bikin @trust.trouble	4:8 5:5 8:-8
bikin kulit	3:-11
bikin pusing	4:6
bikin sendiri	4:7
bikin simpul	3:9
bik~	1:-19 3:18 4:-20 6:-8 7:-5 8:-12 9:-18
bilang	0:15 2:-5 3:-24 4:-21 5:-15 6:-11 8:-6 9:6
bilang @call.small	0:-9 9:23
bilang @compare-acts	9:6
bilang @demo.bodyPlaces	5:7
bilang @demo.handleWide	5:-7
bilang @flavours.cuts	0:7
bilang @format.kind	0:18 6:-8 9:-6
bilang @format.nature	0:14 6:-5
bilang @frequency-words	9:10
bilang @interaction.personal	0:16 9:11
bilang @interaction.verdict	5:-9 9:7
bilang @negation-words	9:5
bilang @occasions.rooms	0:5
bilang @slimming-look	0:7
bilang @target.body	0:16 4:-5 5:7
bilang @target.looks	0:7
bilang @together-words	9:7
bilang @troubles.atAll	5:-5 9:17
bilang @trust.wanted	9:10
bilang @wait-acts	9:-5
bilang @words.goods	5:-7
bilang anaknya	0:6
bilang ini	9:-7
bilang sama	9:7
bilas	0:17 3:7
bilas~	3:-10
bingung	3:9 5:13
bingung @call.small	9:11
bingung @future-plan-words	5:8
bingung @interaction.personal	6:8
bingung @want-wish-words	5:8
bini	0:-6 5:-5 9:28
bini @call.small	9:16
bini @demo.me	9:8
bintang	0:-5 9:-6
bintik @materials.solids	4:-6
bintik @shrink-stretch	4:-6
biru	3:19 4:8 5:-20 6:-29 9:-10
biru @call.small	0:9 3:7 4:-7 6:-5 8:7
biru @colours.colours	4:19
biru @colours.pure	4:11
biru @flavours.flavours	0:8
biru @interaction.personal	0:-9 5:-7
biru @substances.foodstuffs	0:9
biru @target.handing	6:-6
biru itu	3:8
bisa	1:-6 2:-28 3:28 5:7 7:-31 8:15
bisa #n	0:6
bisa #nn	4:-9
bisa $	1:9 3:9 5:-12 6:7
bisa @adjust-set-acts	5:9
bisa @ask-answer-acts	0:-7
bisa @body-move-posture	3:9 5:-13 6:-9 9:5
bisa @breaks	3:5
bisa @call.go	3:-5 4:5
bisa @call.small	0:30 3:-28 5:39 8:19 9:-8
bisa @care-not-acts	5:10 6:-13
bisa @cause-words	5:-10 6:-9
bisa @change-become-acts	0:12 3:16 5:-8
bisa @child-behaviour	3:-8
bisa @child-growth	5:8
bisa @compare-acts	3:5
bisa @contrast-words	3:12
bisa @cook-season-shape	5:9
bisa @demo.handle	9:8
bisa @demo.handleWide	3:-21 5:21 8:-16
bisa @demo.handled	0:5 1:-8 5:10 8:-13
bisa @demo.handledWide	5:12
bisa @demo.means	0:5 6:7
bisa @demo.outcome	4:-6 5:-19 8:-12
bisa @demo.present	0:6 4:12 5:-7
bisa @eat-acts	6:9
bisa @electric-charge-acts	0:8 4:18
bisa @exchange-acts	0:6
bisa @flavours.scents	6:7
bisa @format.care	0:-7 3:-11 6:-11 9:14
bisa @format.cared	4:19 5:13 8:-12
bisa @format.kind	0:19 6:13
bisa @format.nature	0:12
bisa @format.problems	4:-6 5:-9 6:-10
bisa @format.remedies	0:10 6:7
bisa @hair-tie-acts	3:7
bisa @household-daily-acts	3:-6 5:23
bisa @hurry-invite-acts	4:5
bisa @install-assemble-acts	3:-5 5:13
bisa @interaction.all	4:7 6:7
bisa @interaction.bid	3:-5 4:5
bisa @interaction.one	0:29 3:-10 5:9 8:6
bisa @interaction.personal	0:-7 1:7 5:7 6:7
bisa @interaction.verdict	0:-5 1:9 5:-16 6:10
bisa @interaction.write	0:-9
bisa @iron-fold-acts	5:12
bisa @join-combine	0:10 5:-6
bisa @machine-behaviour	4:11
bisa @motor-care-acts	5:9
bisa @now-words	4:6
bisa @occasions.occasions	4:6
bisa @occasions.plain	4:6 9:7
bisa @occasions.rooms	5:6 6:7
bisa @offers.buying	5:-5 8:12
bisa @offers.now	2:-6 5:-10 7:-6 8:13
bisa @offers.sum	4:-10
bisa @open-close-acts	3:-19 6:-6
bisa @pay-acts	2:-15 4:-9 5:-10 6:-8 8:39
bisa @plant-harvest	5:-5
bisa @play-sport-acts	4:6
bisa @prevent-reduce-acts	0:-10
bisa @pull-press-acts	6:-8
bisa @purpose-words	3:-8
bisa @quick-speed	4:6
bisa @replace-acts	0:10 3:-7 4:-8
bisa @return-claim-acts	0:9
bisa @say-acts	3:-6
bisa @seal-pack-acts	4:7
bisa @send-deliver-acts	0:-10
bisa @sleep-acts	5:6
bisa @story-verbs	0:-12
bisa @substances.foodstuffs	0:6 6:6
bisa @target.folk	0:26 5:18
bisa @target.handing	0:10 3:-6 5:-5 6:-12
bisa @target.kin	0:27 5:20
bisa @target.looks	3:5 5:-5
bisa @teach-learn-acts	5:9 6:9
bisa @test-strength-acts	6:-8
bisa @troubles.atAll	1:12 3:-12 4:7
bisa @troubles.otherTroubles	4:-10
bisa @troubles.troubles	4:-9 5:-10 8:-9
bisa @trust.allowed	3:-8 4:15
bisa @trust.flaws	4:-6 6:-5
bisa @trust.remedied	0:15 8:5
bisa @trust.remedy	0:15 8:7
bisa @trust.sent	8:-6
bisa @trust.trouble	6:-6
bisa @trust.wanted	4:6 5:-9
bisa @use-acts	0:-5 3:-17 5:6 9:6
bisa @wear-acts	0:-12 3:-17
bisa @weigh-measure-acts	5:11
bisa @words.goods	6:10
bisa bang	0:7
bisa bayar	8:13
bisa buat	3:-6
bisa cod	0:9 2:-6 8:24
bisa dari	6:7
bisa dicas	4:10
bisa dicopot	4:-6
bisa digantung	5:7
bisa jadi	3:16 5:-7
bisa jalan	5:-6
bisa kak	4:-10
bisa kamu	4:7
bisa ko	0:7 4:11
bisa langsung	4:6
bisa lebih	3:6
bisa masang	5:5
bisa pak	4:7
bisa pakai	3:-10
bisa sambil	5:5
bisa semua	6:7
bisa teh	6:7
bisa tidur	4:5 9:5
bisa tukar	8:7
bisa ya	4:5
biskuit	3:6 5:-7
bitung	0:9
biyen	3:69 9:-28
blak~	9:30
blas	1:10 4:12 5:8
blas $	1:10 5:5
blazer	3:10
blender	4:-11 5:-9
blender~	5:-7
bli	4:-11 5:-7 8:6
blok	3:9
blok @format.kind	3:5
blok @format.nature	3:5
blok @format.remedies	3:5
bluetooth	3:5 4:5
bluetoothnya	4:8
bluetoothnya #n	4:8
bluetooth~	4:8
blur	5:6
blus	5:5
bocah	1:6 5:33
bocor	4:-8 5:-9 8:28 9:30
bocor $	5:5
bocor @call.small	8:13 9:11
bocor @interaction.personal	8:7 9:9
bocor @interaction.verdict	3:6
bocor @negation-words	0:6
bocor @troubles.no	0:6
bodi	5:7
bodinya	4:18 5:15
bodinya @interaction.personal	5:7
bodinya @interaction.verdict	5:9
bodinya @materials.solids	4:6
bodi~	4:18 5:15
bogor	9:10
bogor @interaction.verdict	9:8
bohong	5:-8
bojo	9:6
bojoku	0:-10 9:28
bojo~	0:-10 9:28
bokong	5:6
bola	3:-14 6:-8 9:34
bola @call.small	9:6
bola @places.places	5:7
bola @trust.places	5:7
bola bali	5:7
bolak	1:-7 3:-8 5:11
bolak @come-go-move	1:-7 3:-7 4:5 5:11
bolak @demo.handleWide	1:-7 3:-7 4:5 5:11
bolak @format.care	1:-7 3:-7 4:5 5:11
bolak @troubles.otherTroubles	1:-7 3:-7 4:5 5:11
bolak balik	1:-8 3:-8 4:6 5:7 8:-5
boleh	0:26 1:-6 2:-21 3:34 4:40 5:-14 6:34 7:8 8:63 9:-27
boleh $	0:6 8:5
boleh @call.look	4:17 8:9
boleh @call.small	0:14 4:5 5:-11 6:21
boleh @cause-words	5:-7 6:5
boleh @change-become-acts	7:8 8:14
boleh @degree-high	0:22
boleh @demo.handleWide	8:15
boleh @demo.handled	5:5
boleh @demo.me	0:6
boleh @demo.present	4:7
boleh @exchange-acts	3:-8 7:7 8:18
boleh @format.care	8:11
boleh @interaction.one	0:6 4:-6 6:9
boleh @interaction.personal	0:16 3:11 5:-9 6:18
boleh @interaction.verdict	0:17 4:11 5:-10 6:37
boleh @lend-borrow-acts	8:6
boleh @negation-words	0:17 6:20
boleh @replace-acts	7:7 8:16
boleh @return-claim-acts	7:5 8:11
boleh @target.kin	6:8
boleh @troubles.atAll	3:9 5:-18 6:15
boleh @troubles.no	0:17 6:12
boleh @troubles.otherTroubles	3:8 5:-7
boleh @trust.remedied	8:6
boleh @trust.remedy	3:-12 7:17 8:33
boleh @use-acts	6:7
boleh @wear-acts	6:7
boleh banget	0:6
boleh kak	0:6
boleh pakai	6:7
boleh tidak	0:10 6:12
boleh tukar	7:8 8:15
bolong	1:-11 3:8 6:11 9:-11
bolong @interaction.personal	5:6
bolongan	3:9
bolong~	3:13
bolu	3:7
boncengan	3:5
boneka	1:9 3:25 4:6 6:5 9:-9
boneka @call.small	1:8 3:12 6:9
bongkar	5:-7 9:-9
bontot	9:12
bontot @ask-answer-acts	9:7
bontot minta	9:7
bonus	2:-9 3:-23 4:-29 6:-7 7:56 8:-6 9:-8
bonus @demo.handle	7:8
bonus @demo.means	7:7
bonus @format.kind	3:-12 4:-9 7:37
bonus @format.nature	7:17
bonus @format.remedies	7:11
bonus @words.goods	3:-9 4:-14 7:19
bonusi	7:6
bonus~	7:8
bon~	6:6
bor	0:10 4:-6
bor @call.small	0:13
bordir	4:5
bornya	4:5
borong	3:11 9:-8
boros $	4:5
bor~	4:9 5:-5 9:-7
bos	0:6 3:-8 4:11 7:-8 8:-8 9:-20
bosen	5:-5
botol	0:-22 1:9 3:-29 4:-6 5:-13
botol #nn	4:-12 6:-9
botol #rp	5:7
botol @call.small	0:-7 1:8 8:5
botol @colours.colours	3:-7
botol @demo.handleWide	5:9
botol @demo.me	2:5 4:-6
botol @drink-acts	5:13
botol @feel-angry	4:5
botol @format.care	4:5
botol @format.ifs	4:5
botol @interaction.verdict	0:-5 1:11 4:10
botol @offers.now	4:6
botol @offers.sum	4:-10 5:7 6:-10
botol @rinse-flush-acts	4:6
botol @troubles.atAll	1:5 4:-6
botol @troubles.otherTroubles	4:-6
botol kalau	4:5
botol minum	5:13
botol semprot	4:6
botolan	0:5
botolnya	0:-7 3:-20 4:-9 5:-21 9:-8
botolnya @format.kind	4:13
botolnya @format.nature	4:13
botolnya @interaction.personal	4:-9
botolnya @interaction.verdict	4:-9
botolnya @materials.solids	4:14
botolnya @open-close-acts	8:6
botolnya @seal-pack-acts	8:5
botolnya @troubles.atAll	4:-10 5:-7
botolnya @trust.allowed	4:-6
botolnya @trust.wrapped	8:5
botol~	1:-6 3:-27 5:-9 8:10 9:-9
box	4:9 8:8
box @offers.sum	5:6
bpa	4:17 8:-18
bpa @cheap-price	4:7
bpa @interaction.verdict	4:9
bpa @offers.extra	4:7
bpa @save-money	4:7
bpa @trust.allowed	4:7
bpa gratis	4:7
bpom	0:-16 2:-6 4:58 5:-15 8:38
bpom @call.small	4:11 8:6
bpom @interaction.personal	4:6
bpom @interaction.verdict	0:-8 4:15 8:12
bpom @troubles.atAll	4:9 8:10
bpomnya	4:16 8:11
bpomnya @interaction.verdict	4:7
bpomnya @troubles.atAll	4:6
bpomnya @trust.allowed	4:6
bpomnya ada	4:6
bpom~	4:16 8:11
bro	0:22 1:-15 3:11 5:-31
bro $	9:-6
bro @demo.handleWide	4:7
bro @interaction.verdict	9:6
bro @trust.mixup	4:7
broken	4:6
broken @colours.colours	4:6
broken @colours.pure	4:6
broken white	4:6
buah	3:36 4:7
buah $	5:5
buahan	3:5
buahnya	5:8
buah~	3:11 5:5
buang	1:-5 3:12 6:-21
buang @format.kind	3:6
buang~	3:12 5:22 9:-11
buat	0:50 1:15 2:-16 3:-36 6:43 7:-13 9:-13
buat #n	0:8
buat #nn	6:-10 7:7
buat @bath-acts	6:-5
buat @call.small	0:-10 2:-7 3:-10 4:12 5:-16 6:-5 8:-7
buat @check-quality-acts	4:6
buat @colours.borrowed	4:-7
buat @demo.bodyPlaces	0:9 6:12
buat @demo.handle	6:-22
buat @demo.handleWide	0:-9 3:5 4:-5
buat @demo.means	4:-11 6:-11
buat @demo.prove	4:6
buat @easy-practical	6:-6
buat @flavours.cuts	0:8
buat @flavours.flavours	4:-17 5:14 6:-18
buat @format.care	3:-10 5:6 6:-22
buat @format.kind	0:-10 2:-7 3:16 4:-26 5:-10 6:-14 7:-11 9:-12
buat @format.nature	0:-8 2:-6 3:10 4:-12 5:-22 9:-11
buat @format.problems	0:-11 3:7
buat @format.remedies	4:-24 5:6
buat @frequency-words	4:-8
buat @greet-acts	6:-7
buat @interaction.all	0:-7 5:-7
buat @interaction.asking	6:-13
buat @interaction.deeds	5:7 6:13
buat @interaction.one	2:-6 3:-9 5:-15 6:6
buat @interaction.personal	2:7
buat @match-age-occasion	6:-9
buat @materials.solids	3:8 4:-13
buat @occasions.gifts	0:7 3:-10 6:28
buat @occasions.occasions	0:6 1:6 5:-13 6:20
buat @occasions.places	1:9 6:12
buat @occasions.plain	4:12 5:-9
buat @occasions.rooms	1:14 3:6 4:7 5:-8
buat @offers.counted	6:-12
buat @offers.extra	7:-5
buat @offers.now	4:-5
buat @offers.sum	6:-10 7:7
buat @party-gift-acts	3:-7 4:7 6:8
buat @past-memory-words	3:6
buat @places.makers	5:12
buat @quantity-many	6:-10
buat @religion-acts	5:-7
buat @safety-words	0:6 6:6
buat @send-deliver-acts	0:12 4:13 5:9
buat @store-acts	6:-6
buat @substances.foodstuffs	0:6 4:-9 5:14 6:-17
buat @target.body	0:18 4:-5 6:16
buat @target.folk	0:13 1:12 3:-16 4:31 6:41 8:5 9:-6
buat @target.group	0:26 3:-19 4:7 5:17 6:59 8:10 9:-8
buat @target.kin	1:17 2:-14 3:-23 4:20 6:42 9:-6
buat @target.kinds	0:19 1:14 4:23 5:-14 6:-8 7:-6
buat @target.looks	0:6
buat @target.rel	0:-14 8:-9 9:5
buat @target.roles	4:8 6:-17
buat @target.states	4:11
buat @test-try-acts	4:7
buat @trip-leisure-acts	4:5
buat @troubles.atAll	4:5
buat @troubles.otherTroubles	5:-5 6:9
buat @trust.better	3:10 6:-6
buat @trust.parcel	5:7
buat @trust.sent	5:6
buat @trust.stores	1:9
buat @weigh-measure-acts	4:9
buat @words.goods	3:15 4:-12 5:14 6:-28
buat @work-study-acts	4:9 5:6 6:-17
buat anak	1:5 6:7
buat besi	4:-9
buat beton	0:-6
buat bumil	6:5
buat cewek	0:11 5:-5
buat ibu	4:5
buat iphone	4:6
buat kak	5:-7 6:-10
buat kalian	6:11
buat keluarga	6:6
buat kerja	6:-8
buat pegawai	4:6
buat rambut	6:10
buat rumah	1:9
buat semua	6:-10
buat siapa	6:-6
buat suvenir	4:-8
buat yang	0:-13 8:-9 9:5
buatan	4:27
buatan @places.places	4:19
buatan @trust.places	4:16
buat~	4:34 5:-20
bubar	4:6
bubble	5:-14 8:40
bubble @demo.handle	5:-9 8:6
bubble @flavours.cuts	5:-9 8:6
bubble @seal-pack-acts	5:-12 8:9
bubble @trust.wrapping	2:6 5:-12 8:17
bubble wrap	5:-9 8:6
bubblegum	4:7
bubuk	0:9 3:15 5:-26 6:-10 9:-8
bubuk @call.small	5:-6 8:6
bubuk @interaction.personal	8:5
bubuk @interaction.verdict	5:-10
bubuk @offers.now	4:5
bubuk di	8:5
budak	0:-9 1:-6 4:-6 6:32 9:11
budak @demo.point	9:9
budak @target.rel	6:6
budakna	3:6
buka	0:5 1:44 5:16 6:23 7:-19 8:-8 9:-12
buka @alone-own-words	6:-6
buka @call.small	1:15
buka @demo.handle	3:21
buka @demo.handleWide	5:7
buka @demo.present	1:6
buka @flavours.cuts	1:6 5:-12
buka @flavours.prints	1:7 4:8
buka @format.care	1:7 5:17
buka @format.kind	4:13 5:7 6:24
buka @format.nature	6:16
buka @hide-cover-acts	5:11
buka @interaction.verdict	1:11
buka @motor-care-acts	5:8
buka @offers.counted	1:20 4:10 8:7
buka @offers.now	9:9
buka @open-close-acts	1:11
buka @religion-acts	6:8
buka @roll-wrap-acts	1:5
buka @seal-pack-acts	1:12 5:11
buka @sew-acts	5:-7
buka @shape-words	1:10 4:13 5:-7
buka @stop-end-acts	5:6
buka @target.looks	1:10 4:16 5:-7
buka @target.states	6:8
buka @trust.wrapping	1:7
buka @words.goods	4:7 5:11 6:8
buka puasa	6:8
buka sendiri	6:-6
buka ya	1:10
bukak	1:17 5:14
bukan	1:-30 2:-7 3:24 4:35 5:-56 6:-25 7:-9 8:12 9:-19
bukan @call.look	3:5
bukan @call.small	0:6 1:-8 3:6 4:-6 5:-24 6:-8 9:6
bukan @cause-words	4:-20 5:-22 6:-18
bukan @colours.borrowed	3:-9
bukan @colours.colours	3:-9
bukan @contrast-words	6:6
bukan @demo.seen	0:6 4:10
bukan @drill-nail-screw	0:7
bukan @format.because	4:-14 5:-18 6:-5
bukan @format.care	4:12 8:11
bukan @format.kind	0:12 3:-22 4:6 5:11 8:18
bukan @format.nature	0:14 3:-23 4:15 5:16 8:15
bukan @format.remedies	4:-6 5:6
bukan @interaction.personal	1:-11 3:26 4:-13 5:-21
bukan @interaction.verdict	6:15
bukan @join-stick-acts	4:7
bukan @materials.cloths	5:11
bukan @materials.solids	3:-19 4:27 8:10
bukan @materials.unmistakable	4:11
bukan @offers.now	6:5
bukan @purpose-words	6:-15
bukan @quantity-few	6:6
bukan @target.handing	6:-12
bukan @target.rel	3:-5
bukan @troubles.atAll	8:6
bukan @trust.remedy	3:-6 4:13
bukan @trust.wrapping	3:-16 4:16 5:8
bukan @words.goods	4:-11 5:-6
bukan berarti	5:9
bukan buat	6:-11
bukan cuma	6:6
bukan di	3:17 5:-10
bukan karena	4:-10 5:-17
bukan plastik	3:-8
bukan servis	4:6
bukan soal	3:5
buka~	0:7 2:-5 9:5
bukti	0:5
bukti @interaction.verdict	0:8
buktinya	3:5
bukt~	5:-6 7:12 8:12
buku	0:-6 1:7 2:9 9:22
buku @already-still-words	2:9
buku @call.small	4:5
buku @demo.handleWide	5:7
buku @interaction.personal	2:9
buku @new-old-state	2:9
buku @offers.now	3:6
buku baru	2:9
bukunya	3:6
buku~	0:7 3:6 5:14
buk~	1:-30 2:-7 3:24 4:35 5:-56 6:-25 7:-9 8:12 9:-19
bulan	1:-23 4:8 5:-14 6:24 7:-14 8:-8 9:-14
bulan $	3:-10
bulan @already-still-words	5:-6
bulan @burn-fat-raise-lower	3:5
bulan @call.small	0:18 4:31 5:-12 6:23 8:11
bulan @cause-words	6:9
bulan @come-go-move	3:12 5:-15
bulan @demo.handleWide	5:-7
bulan @demo.me	3:6
bulan @demo.present	0:6 3:-12 5:-14 6:7 8:-12
bulan @format.kind	4:-11 5:6
bulan @format.nature	4:-5 6:7
bulan @future-plan-words	3:-11 4:-6
bulan @interaction.personal	4:9 5:-9 7:-9
bulan @interaction.verdict	0:9 3:-12 4:13 6:7 7:-9 9:7
bulan @negation-words	2:8
bulan @occasions.occasions	5:5
bulan @occasions.rooms	3:-9 4:-7 8:-6
bulan @offers.now	0:6
bulan @send-deliver-acts	4:7
bulan @troubles.atAll	4:-9 6:8 8:-15
bulan @troubles.otherTroubles	5:-10
bulan @trust.flaws	3:-6
bulan @use-acts	5:6
bulan @wear-acts	5:6
bulan @words.goods	5:8
bulan depan	3:-12 4:-6
bulan di	4:13
bulan ke	5:8 6:9
bulan pakai	5:6
bulan tidak	5:-7
bulan turun	3:5
bulan ya	4:7 6:7
bulat	4:-7 6:8 8:-6
bulat @interaction.personal	1:6
bulat @interaction.verdict	4:-11
bulat @troubles.atAll	4:-6
bulu	3:-15 4:-12 6:16 9:-19
bulu @call.small	6:6
bulu @demo.bodyPlaces	4:-14 5:6 9:-8
bulu @flavours.cuts	0:9
bulu @format.kind	4:-9 9:-10
bulu @format.nature	4:-9 9:-10
bulu @interaction.personal	1:6
bulu @interaction.verdict	5:-6
bulu @measures.dimensions	0:9
bulu @slimming-look	0:9
bulu @target.body	4:-14 5:6 9:-8
bulu @target.looks	0:9
bulu @trust.better	0:8
bulu panjang	0:9
bulunya	3:-6 4:-5 8:11
bulunya @cause-words	5:6 8:7
bulunya @troubles.atAll	5:7 8:6
bulu~	1:6 3:-12 8:19
bul~	1:-12 3:21 6:8 7:-21 9:-31
bumbu	5:19
bumbunya	5:7
bumbunya @offers.now	4:6
bumbunya @quantity-few	4:7
bumbunya @troubles.atAll	5:7
bumbu~	5:7
bumil	6:13
bumil @call.small	6:6
bumil @interaction.verdict	6:7
bun	1:-22 4:-12 5:-8 6:-8 7:-7 8:-8 9:-12
bun $	5:-5 6:12
bun @call.small	0:-14 4:-7 5:6
bun @cause-words	3:11
bun @condition-words	5:5
bun @demo.point	5:6
bun @format.because	3:7
bun @interaction.deeds	4:9
bun @interaction.personal	4:13
bun @interaction.verdict	6:-7
bun @negation-words	0:7
bun @possibility-words	4:5
bun @receive-get-acts	4:5
bun @target.body	3:5
bun @troubles.atAll	0:5
bun @trust.allowed	0:6
bun dapat	4:5
bun soalnya	3:6
bunda	3:-13 4:13 6:-10
bunda @call.small	0:-31 3:-7 4:8 5:6 6:13 9:6
bunda @interaction.personal	3:-10
bunda @interaction.verdict	0:-12 3:-9 6:-7
bunda @offers.now	0:-7
bunda @target.rel	0:-16 5:8 6:20
bunda ini	0:-7
bunda yang	0:-16 5:8 6:20
bundling	2:8 4:-6 7:15 9:-5
bundling @format.kind	2:10
bunga @interaction.personal	4:6
bungkuk	3:21
bungkuk $	3:9
bungkus	0:7 1:-17 5:16 8:10
bungkus @colours.borrowed	0:6
bungkus @colours.colours	0:6
bungkus @flavours.flavours	0:6
bungkus @format.kind	0:10 4:-9 8:8
bungkus @format.nature	0:11 4:-7 8:7
bungkus @materials.solids	0:6
bungkus @offers.now	5:9
bungkus @trust.wrapping	0:16 4:-7 8:8
bungkusnya	4:6 5:9
bungkusnya @demo.me	5:8
bungkus~	0:-6 3:-9 4:6 5:-12 7:-5 8:12 9:-10
bungsu	3:-11 6:-7 9:25
bungsu @interaction.personal	9:6
bunyi	1:-8 4:-12 8:-7 9:24
bunyi @demo.me	1:-6
bunyi @frequency-words	9:5
bunyi @negation-words	5:-5
bunyi @noisy-sound	3:-7
bunyi @troubles.no	5:-5
bunyinya	0:-5 1:18 5:-9 9:-7
bunyinya @noisy-sound	5:6
bunyi~	0:-6 1:18 5:-9
buny~	1:-8 4:-12 8:-8 9:27
bun~	6:17 8:-6 9:-10
buruan	2:17 4:8 5:-10 8:-8
buruan @call.buy	6:8
buruan @call.look	2:6 6:-5
buruan @call.plainBuy	6:10
buruan @call.target	6:7
buruan @checkout-pay-acts	6:6
buruan @interaction.deeds	6:7
buruan @interaction.personal	6:5
buruan @places.abroad	6:7
buruan @places.places	6:7
buruan @stock-run-out	4:5
buruan checkout	6:7
burung	3:8 4:8 9:5
burung @demo.me	9:6
buru~	0:-13 2:27 4:8 8:-5
busa	0:8 3:-13 5:6 6:9 8:20
busa @cause-words	6:6
busa @change-become-acts	6:6
busa @interaction.verdict	6:10 8:6
busa @offers.now	6:6
busa @troubles.atAll	6:5
busa @trust.better	4:12
busa jadi	6:6
busanya	1:11 3:-11 4:-12 5:-8
busanya @call.small	5:-7
busanya @interaction.personal	5:-5
busanya @interaction.verdict	5:-12
busa~	1:9 3:-9 4:-14 5:-10
busui	6:13
busuk	3:9 5:-11
busuk $	5:-6
busuk @interaction.verdict	3:6
busu~	6:13
butir	5:-10
butirannya	3:-9 5:9
butirannya @interaction.personal	5:5
butiran~	3:-9 5:9
butir~	3:9
butuh	2:12 3:23 5:-13 6:11
butuh @demo.means	3:8
but~	0:9
buy	7:18
buy two	7:9
c	4:51
c $	4:9
c @call.small	4:20
c @compare-acts	4:6
c @interaction.personal	4:15
c @interaction.verdict	4:10
c @together-words	4:7
c @troubles.atAll	4:17
c @trust.wanted	4:10
c sama	4:7
cabang	3:6
cabe	0:8 4:24 6:6 9:-18
cabe @flavours.flavours	0:6 4:13
cabe @interaction.personal	3:7
cabe @substances.foodstuffs	0:6 4:14
cabe rawit	4:6
cabenya	3:-6
cabe~	3:-6
cabut	0:14 1:25 3:31 8:-10
cabut @call.small	3:7 4:9
cabut @demo.handle	1:6
cabut @interaction.personal	1:8
cabut @interaction.verdict	1:8
cabut @troubles.atAll	1:7
cabut dari	1:7
cabut~	4:-10 9:7
cacing	3:11
cadangan	2:5 4:16 7:14
cadangan @trust.wanted	7:6
cadang~	2:5 4:16 7:14
cahaya	3:12 5:-12
cahaya @interaction.verdict	5:-10
cahayo	5:11
cah~	3:6
cai	1:15 3:30 5:24 9:-7
cair	3:13 5:-8
cair @call.small	3:7
cair @interaction.verdict	4:-6
cairan	3:11
cair~	3:12
cak	0:37 4:9 6:-9
cak @condition-words	0:11
cak @demo.handleWide	6:9
cak @interaction.verdict	0:10 5:10
cakep	4:-6 5:-7 9:-16
cak~	5:5
caliak	1:22 5:12
call	6:-5
calon	4:13 6:20
calon @target.group	6:8
calon @target.kin	4:15 6:7
calon mertua	4:15 6:8
camping	5:-10
campur	2:-17 3:-6 5:-12 7:9
campur @demo.handleWide	7:6
campur @format.kind	4:10
campur @format.nature	4:10
campur @materials.cloths	4:8
campur @materials.unmistakable	4:8
campur @trust.mixup	7:6
campuran	4:12 5:-8 8:11
campuran @format.kind	4:6 8:8
campuran @format.nature	4:7 8:8
campur~	3:15 4:19 6:-6 8:11 9:-8
can	3:-8 5:11
cangkeng	5:6
cantik	0:-23 1:-8 4:-9 5:-14 9:-33
cantik @degree-high	0:-10 4:-6 5:-10 9:-13
cantik @troubles.atAll	9:-6
cap	4:13 8:16
capek	0:-14 3:9
cap~	3:8 5:19 8:8
cara	0:-31 2:-18 3:175 4:-65 5:-101 6:-32 8:-40 9:-18
cara @call.look	3:8
cara @check-quality-acts	3:16 5:-6 8:-22
cara @choose-acts	3:13
cara @compare-acts	3:10
cara @contrast-words	3:11
cara @demo.handle	3:7
cara @demo.handleWide	3:17 4:-11 5:-12 6:-8
cara @format.care	3:19 4:-10 5:-17 6:-7 8:-11
cara @interaction.personal	3:20
cara @motor-care-acts	3:7 5:-6 8:-12
cara @test-try-acts	3:17 5:-6 8:-21
cara @troubles.atAll	5:-6
cara @understand-know-acts	3:14 5:-8
cara @weigh-measure-acts	3:7 4:-8
cara bedain	3:10
cara tau	3:11
carana	3:19
carane	3:47 4:-8 5:-12
caranya	3:21 5:-20
cara~	3:33 4:-7 5:-23
card	4:10
cardigan	3:7
cardig~	3:7
cari	0:-17 2:-6 3:18 4:-24 7:-5 8:-15
cari @call.small	3:24 4:-13 8:-7
cari @format.nature	3:-7
cari @target.rel	3:19 4:-7 9:6
cari @trust.mixup	6:-6
cari yang	3:19 4:-7 9:6
caro	3:18
caro @format.care	3:10
carrier	6:5
cart	2:13
cas	4:13 5:7
cas @call.small	4:10
cas @cheer-encourage	4:5
cas @interaction.personal	4:6
cas @interaction.verdict	4:9
cas @possibility-words	4:5
cas @trust.allowed	4:5
cas bisa	4:5
cashback	2:-6
cas~	0:6 3:5 4:19 5:13
cat	0:-11 1:-6 9:13
catatan	0:-14
catat~	0:-15
catet~	5:6
catnya	3:-6 5:17
catnya @call.small	5:6
catok	3:6
cat~	4:27 5:16 9:6
ce	0:7
ce @interaction.verdict	4:5
cedhakke	1:5 4:7
cek	0:11 1:-11 2:15 3:20 5:-21 6:-5
cek #n1	4:7 8:11
cek @alone-own-words	8:6
cek @call.small	8:-11
cek @call.target	0:10 2:19 8:-8
cek @interaction.personal	4:7
cek @trust.mixup	2:15
cek di	5:8
cek nomor	2:15
cek sendiri	8:6
cek~	0:-6 2:-8 4:6 8:6
celak	3:8
celana	3:29 7:6 8:-10 9:-18
celana @call.small	5:-5
celana @flavours.cuts	3:8
celana @format.problems	3:8
celana @size-small	3:8
celananya	0:6 5:15
celana~	0:6 5:14
celup	3:11
celupin	4:9
celup~	4:12 5:8
cemplung~	5:8
cempreng	8:7
center	4:-7 8:5
cepat	0:-11 1:-10 2:-5 3:18 5:-26 6:-8 7:9 8:-10 9:12
cepat @call.small	5:10
cepat @degree-high	9:10
cepat @demo.handle	3:6
cepat @fades-colour	4:-5
cepat @format.kind	5:6
cepat @format.problems	4:11 5:-6
cepat @format.remedies	4:7
cepat @hair-bad-state	4:8
cepat @skin-dull-dry	4:9
cepat @stain-clean-off	4:-5
cepat @target.looks	4:8
cepat @troubles.atAll	9:5
cepat @troubles.otherTroubles	4:13
cepat @troubles.troubles	0:-6 3:8 5:-22
cepat @trust.better	4:15
cepat @trust.flaws	4:19 5:-7
cepat @trust.trouble	3:12 5:-18 8:-6
cepat~	2:8
cerah	5:6
ceramide	4:8
ceramide #n	5:6
cerita	0:-9 4:-8 9:-26
cerita @call.small	3:12
cerita @degree-low	3:7
cerita @demo.present	3:11
cerita @interaction.verdict	3:9
cerita @quantity-few	3:8
cerita @trust.better	3:-6
cerita ya	3:10
ceritanya	0:-6 3:19 5:-5
ceritanya @call.small	3:11
ceritanya @demo.me	3:21
cerita~	0:-6 3:18 5:-8
cerito	3:10
ceruty	4:10
ceruty @materials.cloths	4:8
ceruty @materials.grades	4:8
ceruty babydoll	4:8
cetak	8:14
cetakan	4:10 5:-9 8:13
cetaknya	5:6
cetak~	4:21 8:5
ceta~	4:10 5:-9 8:13
ceuceu	1:12 5:6
cewek	0:12 4:7 5:-10
cewek @call.small	0:6 6:9
cewek @interaction.bid	0:8
cewek @interaction.verdict	0:6 6:9
cewek @offers.now	0:8
cewek @target.rel	5:-6
cewek yang	5:-6
charger @interaction.personal	4:-5
charger @interaction.verdict	4:-8
chat	3:-6 7:11 8:17
chat @call.small	2:6 8:6
chat @time-before-words	8:6
chat dulu	8:6
checkout	2:67 3:-37 4:-15 6:7 7:25 9:-11
checkout #n	0:10
checkout $	2:15 3:-6 6:14
checkout @call.small	0:-6 2:31 3:-20
checkout @demo.noises	2:5
checkout @demo.present	2:12 6:7 7:-8
checkout @frequency-words	2:7
checkout @interaction.personal	7:9
checkout @now-words	2:9 6:7
checkout @offers.now	2:9 7:-13
checkout @quantity-few	2:6
checkout di	7:5
checkout saja	2:5
checkout sekarang	7:-9
chipnya	4:10
chip~	4:10
ci	0:20 1:-6 3:-5 5:-6 6:7 8:-7
cianjur	0:6
cibaduyut	4:6
cibaduyut @format.kind	9:6
cicak	3:13
cicak @call.small	3:12 9:-6
cicak @comes-loose	9:5
cicak @demo.outcome	9:5
cicak @demo.seen	9:5
cicak @drop-fall	9:5
cicak @hang-stand-balance	9:5
cicak @interaction.personal	3:14 9:-6
cicak @troubles.otherTroubles	9:5
cicak di	3:12 9:-6
cicak jatuh	9:5
cici	0:7 1:23 3:-40 4:9 5:13 6:-15 8:13 9:18
cici @child-behaviour	9:6
cici @child-growth	9:6
cici @demo.handle	1:11 3:-6 5:17
cici @demo.handleWide	3:-7 7:7
cici @format.care	3:-10 5:7
cici @give-receive-acts	7:7
cici @interaction.personal	3:-6
cici @offers.extra	7:7
cici @offers.now	7:7
cici @say-acts	9:6
cici @trust.allowed	7:7
cici bilang	9:6
cici kasih	7:7
cicilan	9:7
cicil~	9:7
ciek	7:10
ciek $	7:5
cik	1:-6 6:-6
cik @interaction.verdict	5:10
cik @troubles.atAll	4:11
cil	0:7
cilik	3:21 5:9
cilik @offers.now	5:6
cil~	3:-17
cimahi	3:6
cimah~	3:6
cina	3:6
cincang	4:-5
cincin	4:5 8:8
cinc~	4:5 8:8
ciprat~	5:7
ciput	3:12 4:-5 5:-8
ciput @format.kind	3:7
ciput @format.nature	3:7
cium	1:25 4:5 5:28
cium @call.small	5:6
cium @demo.bodyPlaces	4:6
cium @target.body	4:6
cium~	1:14 4:12 5:33
ciwidey	4:6
clay	3:21 5:-19
clean	5:6
cle~	5:6
click	2:8
coach	0:10 1:6 5:-19
coach @interaction.personal	5:-8
coating	4:5
coba	0:49 1:33 2:-14 3:21 4:-31 6:-11 7:-6 8:-42
coba $	9:15
coba @app-follow-share	0:11
coba @call.press	0:13 3:7
coba @call.small	1:8 3:-13 4:-8 5:10 6:-6
coba @check-quality-acts	3:7
coba @compare-acts	8:6
coba @demo.handleWide	0:15 5:-10
coba @demo.me	1:18 6:5
coba @demo.point	1:9 5:20
coba @demo.present	5:14
coba @food-tender-chewy	5:5
coba @format.care	0:11 3:19 5:-5
coba @greet-acts	0:5
coba @interaction.deeds	0:11
coba @interaction.verdict	5:11
coba @interaction.where	0:11
coba @interaction.write	0:38 4:-6 5:-6 8:-5
coba @motor-care-acts	3:6
coba @negation-words	6:10
coba @say-acts	0:8 3:6
coba @see-watch-acts	5:5
coba @test-try-acts	3:7
coba @troubles.no	6:10
coba @write-draw-acts	0:6
coba cek	3:7
coba komentar	0:11
coba lihat	5:5
coba ya	5:14
cobain	2:7
coba~	2:8 3:11 9:-8
cobek	3:8
cobian	1:13 3:11 5:9
cobi~	1:13 3:11 5:9
cocok	0:26 1:15 2:9 3:-49 4:5 5:14 6:74 7:5 9:-8
cocok $	0:14
cocok @call.small	1:14 3:-16 4:6
cocok @cause-words	3:-9 4:-14 5:6 6:7
cocok @degree-high	6:5
cocok @demo.handleWide	8:6
cocok @format.kind	4:8 6:10 7:11
cocok @format.nature	4:8 5:7 6:11
cocok @interaction.one	0:7 4:16
cocok @interaction.personal	1:7 3:-18 5:13 6:7
cocok @interaction.verdict	1:7 3:-10 4:-9 6:6
cocok @occasions.occasions	6:10
cocok @occasions.plain	6:6
cocok @offers.counted	4:8
cocok @purpose-words	4:-6 5:5
cocok @target.handing	3:-7 5:6 6:13 8:-6
cocok @target.rel	4:5
cocok @troubles.atAll	0:-11 1:9 3:-19 4:-6 5:6
cocok @trust.mixup	6:-5 8:6
cocok @use-acts	6:9
cocok @wear-acts	6:9
cocok buat	3:-6 4:-7 5:7
cocok di	5:5
cocok pakai	6:9
cocok yang	4:5
cocok~	3:11 8:8
cod	5:-15 6:-6 8:101 9:-13
cod @call.small	8:29
cod @cause-words	8:9
cod @cheer-encourage	8:9
cod @interaction.personal	0:7 8:32
cod @interaction.verdict	8:38
cod @offers.now	8:16
cod @permit-forbid-acts	8:10
cod @possibility-words	8:9
cod @troubles.atAll	8:28
cod @trust.allowed	8:17
cod @trust.wanted	0:5 8:16
cod bisa	8:9
cod juga	8:8
cokelat	0:6 1:19 4:-19 5:-7 6:-29 8:-13 9:-9
cokelat @colour-tone	5:-5
cokelat @colours.borrowed	4:9 5:-12
cokelat @colours.colours	4:13 5:-12
cokelat @demo.means	1:5
cokelat @materials.grades	5:-6 6:-8
cokelat @new-old-state	6:-7
cokelat @quantity-few	4:-5
cokelat @skin-good-state	4:6
cokelat @target.kinds	5:-5
cokelat @trust.allowed	4:-5
cokelat @trust.better	3:-5
cokelat @ugly-cheap-look	6:-5
cokelatnya	5:14
cokelatnya @interaction.verdict	4:5
cokelat~	3:-7 5:18
colok	5:14
colok @call.small	5:7
colokan	4:6
colokannya	4:9
colokan~	4:9
colo~	4:6
com	0:-9 5:-8
com @call.small	5:-6
com @interaction.verdict	5:-6
commuter	5:6
congklak	3:18
cooker	4:7
copet	5:6
copot	5:-6
copot @troubles.atAll	5:5
copot~	4:-5
cor	3:-10 4:9
cor @call.small	4:11
cordura	4:-10 5:-6
cordura @interaction.verdict	4:-10
coret	0:14
coret @call.small	5:7
coret @interaction.personal	5:7
corongnya	6:8
corong~	6:8
cowok @call.small	6:6
cowok @target.rel	5:-6
cream	4:9
cream @interaction.verdict	4:8
crinkle	4:13
crinkle @materials.cloths	4:7
crinkle @materials.grades	4:7
crinkle airflow	4:7
crop	6:11
cuci	4:-10
cuci #n	8:5
cuci @already-still-words	5:5
cuci @call.small	8:8
cuci @demo.bodyPlaces	3:-7
cuci @format.kind	0:11
cuci @now-words	5:5
cuci @target.body	3:-7
cuci @words.goods	0:10
cuci wajah	3:-8
cucian	9:8
cucinya	5:9
cuci~	5:5 9:7
cucu	6:-21 9:42
cucu @call.small	0:-6 9:11
cucu @interaction.one	6:-6 9:9
cucu @target.folk	6:-7
cucu @target.kin	6:-6
cucunya	0:6
cucu~	0:6
cuc~	0:-10 1:5 3:-7 4:11 5:16 6:-5
cuka	0:5 3:25 5:-19 8:-6 9:-6
cukup	0:-7 5:35 6:-10 7:-20
cukup #n	6:6
cukup $	5:-5
cukup @call.small	5:18 6:-10 7:-8
cukup @cause-words	4:8 5:15 7:-6
cukup @interaction.one	3:7
cukup @interaction.personal	5:-7
cukup @interaction.verdict	3:-10 5:16
cukup @offers.now	5:15
cukup @purpose-words	4:9 5:18 6:-14 7:-7
cukup @target.handing	4:9 5:18 6:-14 7:-7
cukup @troubles.atAll	4:8 5:19 7:-6
cukup @trust.wanted	5:8
cukup buat	5:9 6:-6 7:-6
cukup ini	5:13
cuma	0:-7 1:8 2:26 4:35 5:20 7:16 9:8
cuma #n	3:-7 4:22 9:6
cuma #n1	3:-7
cuma #nn	2:5 3:-12 4:14 5:10 8:16
cuma #pct	4:15
cuma #rp	4:-9 7:11
cuma $	7:21
cuma @call.small	5:-14 6:-9 8:-10 9:19
cuma @carry-acts	5:7
cuma @cause-words	4:-8 5:-8 6:-7 9:8
cuma @degree-high	4:6
cuma @demo.handle	5:-7
cuma @demo.handledWide	0:7 4:6
cuma @demo.means	4:11
cuma @demo.outcome	3:11
cuma @demo.seen	3:8
cuma @eat-acts	9:9
cuma @flavours.flavours	4:6
cuma @format.kind	4:6 6:6 8:7
cuma @format.nature	3:-9 4:9 6:6
cuma @format.problems	4:-9
cuma @format.remedies	8:6
cuma @frequency-words	4:6
cuma @future-plan-words	5:8
cuma @hold-temp	4:-6
cuma @interaction.personal	2:12 4:-13 5:-5 6:7 8:-8 9:8
cuma @interaction.verdict	3:11 4:-32 5:-36 6:8 8:-8
cuma @offers.extra	5:15
cuma @offers.sum	3:-7 7:17 8:11
cuma @open-close-acts	3:-6 5:6
cuma @possibility-words	6:5
cuma @purpose-words	6:-8 9:10
cuma @receive-get-acts	6:6
cuma @see-watch-acts	2:7
cuma @story-verbs	9:5
cuma @strong-durable	3:12 4:-8 5:-5
cuma @substances.foodstuffs	0:6 4:18
cuma @target.handing	6:-9 9:10
cuma @troubles.atAll	4:-17 6:-6 8:-6 9:11
cuma @trust.allowed	0:11 6:7
cuma @trust.better	3:12 4:-9
cuma @trust.trouble	8:5
cuma @trust.wanted	4:-5 5:-8
cuma @wear-acts	5:-5
cuma buat	6:-5 9:10
cuma dapat	6:6
cuma sekali	4:6
cup	6:7
cut	0:6 3:-11 4:5
cut @call.small	0:8
cut @interaction.one	0:8
cut kak	0:8
cuti	9:7
cut~	3:12
cuy	1:5
d	3:5 4:17
da	0:18 6:10 8:-7
da @interaction.personal	0:8
da @interaction.verdict	0:17 4:13 5:11
dada	0:9 6:31
dada #nn	4:14 6:6
dada $	0:8
dada @cause-words	5:7
dada @change-become-acts	6:5
dada @interaction.verdict	4:-8 5:12
dada @offers.now	5:6
dada @offers.sum	4:14 6:6
dada @troubles.atAll	4:-6 5:7
dada jadi	6:5
dadanya	4:5
dadanya #nn	4:9
dadanya @offers.sum	4:9
daek	5:-5 9:5
daeng	0:16 9:-13
daftar~	7:10 8:32
dagangan~	3:9
dagiang	8:13
daging	5:9
dagingnya	3:-8 4:7 5:24
dagingnya @troubles.atAll	5:5
daging~	3:-8 4:7 5:24
dagu	0:12 3:28 5:-19 6:-14
dagu @frequency-words	3:9
dagu @interaction.personal	5:-8
dagu @interaction.verdict	5:-9
dagu @negation-words	5:-8
dagu @troubles.no	5:-8
dagu tidak	5:-8
dahan	5:8
dahar	9:6
dahi	3:11 5:10
dahi @troubles.no	6:5
dah~	4:6 5:13
daki	3:-10 5:19
daki @call.small	5:11
daki @interaction.personal	5:11
daki di	5:11
dak~	5:8
dalam	0:-19 3:20 4:-20 5:-15 7:-8 8:55 9:-14
dalam #n	0:-5 3:-13 5:-10 8:13
dalam #nn	8:8
dalam $	5:-10
dalam @call.small	3:9 4:-19 8:-9
dalam @cause-words	8:-5
dalam @change-become-acts	6:6
dalam @contrast-words	3:10
dalam @demo.handle	3:5
dalam @demo.means	5:5
dalam @format.kind	8:23
dalam @format.nature	8:16
dalam @format.remedies	4:-7 5:13
dalam @format.spans	3:-7 8:22
dalam @frequency-words	3:-6 8:17
dalam @interaction.personal	4:-8
dalam @interaction.verdict	0:-6 3:6 4:-13 6:12 8:-14
dalam @materials.cloths	4:10 5:10 8:9
dalam @materials.makings	8:10
dalam @negation-words	3:6
dalam @offers.counted	4:22 5:-8 8:6
dalam @offers.now	6:9 8:-6
dalam @offers.sum	8:8
dalam @target.kinds	3:6
dalam @target.looks	0:6
dalam @troubles.atAll	5:10 8:-11
dalam @troubles.otherTroubles	5:14 8:9
dalam @troubles.troubles	5:-6
dalam @trust.days	8:10
dalam @trust.wrapped	4:14
dalam @words.goods	3:-8
dalam dusnya	4:6
dalam jadi	6:6
dalam seminggu	8:6
dalamnya	3:-7 4:35 6:-6 9:-10
dalamnya @cause-words	5:7
dalamnya @change-become-acts	5:5
dalamnya @demo.bodyPlaces	4:5
dalamnya @demo.point	5:9
dalamnya @dry-state	5:6
dalamnya @format.kind	3:-6 4:22
dalamnya @format.nature	3:-6 4:29
dalamnya @format.remedies	5:6
dalamnya @hair-bad-state	5:8
dalamnya @interaction.personal	3:9 5:-6
dalamnya @interaction.verdict	2:6 4:7 5:-9
dalamnya @materials.cloths	4:18 5:11
dalamnya @materials.solids	4:10
dalamnya @materials.unmistakable	4:6
dalamnya @negation-words	5:-7
dalamnya @target.body	4:5
dalamnya @target.looks	4:-8
dalamnya @troubles.atAll	3:-6 4:6
dalamnya @troubles.no	5:-7
dalamnya @trust.allowed	4:9
dalamnya @trust.better	4:-7 5:13
dalamnya ada	4:13
dalamnya jadi	5:5
dalamnya kering	5:6
dalam~	4:37 6:-6 9:-11
dalan	4:-8 8:9
dalapan	3:13 7:13
dalap~	3:13 7:13
dalu	0:7
daluwarsa~	3:-5 4:88 7:-12 8:19 9:-6
dal~	4:-8 8:8
damang	0:8 9:-5
damang @call.small	0:7
dan	1:-9 3:56 4:21 5:20 6:25 7:16 8:23 9:-31
dan @call.small	4:24 5:15
dan @come-go-move	3:5
dan @demo.present	5:5
dan @format.kind	3:8
dan @greet-acts	5:5
dan @interaction.bid	7:6
dan @interaction.personal	4:-9 6:6
dan @interaction.verdict	3:7 5:-13 7:5 8:10
dan @negation-words	6:13
dan @now-words	5:6
dan @offers.now	5:6 7:9
dan @target.body	5:7
dan @target.rel	4:7 5:6
dan @troubles.otherTroubles	5:-6
dan @trust.allowed	4:-14 7:6 8:9
dan @trust.better	6:-7
dan ada	8:6
dan yang	4:7 5:6
dangdut	9:20
dang~	4:5 5:-6
dansa	3:8
dapa	9:5
dapat	2:19 3:-19 4:19 5:-12 6:14 7:62 8:-7 9:15
dapat #n	4:8 5:7
dapat #nn	7:-5
dapat @call.buy	7:6
dapat @cheap-price	0:5
dapat @checkout-pay-acts	7:6
dapat @demo.handle	4:8 8:-5
dapat @format.kind	0:-7 5:-8 7:33
dapat @format.nature	7:11
dapat @format.remedies	7:9
dapat @interaction.verdict	0:11
dapat @offers.extra	0:17 7:10
dapat @offers.sum	7:-7
dapat @praise-acts	9:7
dapat @save-money	0:11 7:10
dapat @trust.allowed	0:8
dapat @wipe-scrub-acts	7:6
dapat @words.goods	0:-7 7:18
dapat gratis	0:8
dapat juara	9:7
dapat nilai	9:6
dapek	7:12
dapur	0:-7 1:-8
dapur @alone-own-words	3:7
dapur @target.folk	3:-5
dapur sendiri	3:7
darah	3:22 4:-9 9:-6
darah @call.small	3:6
darahnya	3:9 5:-12
darah~	3:11 5:-10
dari	0:36 1:-13 3:44 7:-8 8:24 9:-49
dari #n	1:6 5:14
dari #nn	2:7 4:-16 5:6 7:83 8:14 9:-8
dari #pct	5:5
dari @call.small	0:-19 3:32 4:6 5:-16 8:14
dari @call.target	2:-10 4:-6 5:7
dari @camera-view-states	3:-8 5:22
dari @colours.borrowed	4:8
dari @colours.colours	4:11
dari @demo.bodyPlaces	0:-9 1:5 3:24 4:-9 5:-13 6:-11 9:-14
dari @demo.means	5:9
dari @demo.present	5:7 6:20
dari @demo.seen	4:-5 5:7
dari @flavours.flavours	4:16
dari @flavours.prints	4:14 6:-6
dari @flavours.scents	3:-14
dari @format.kind	0:-10 1:12 3:5 4:31 5:9 7:-13
dari @format.nature	0:-17 1:-6 4:49 5:-7 6:9 7:-7 9:-6
dari @format.problems	4:10
dari @format.remedies	3:9 8:-7
dari @format.spans	1:-5
dari @interaction.one	5:-8 8:8
dari @interaction.personal	0:-26 3:-19 4:-27 6:7 9:19
dari @interaction.verdict	3:11
dari @materials.solids	4:16
dari @now-words	5:-6 6:16
dari @occasions.occasions	3:-5 4:10 5:-6 6:-5 9:24
dari @occasions.places	0:-6 3:-14 5:19 9:11
dari @occasions.plain	9:15
dari @occasions.rooms	0:6 1:5 3:11 4:-10 9:-17
dari @offers.now	3:-8 6:17
dari @offers.sum	2:11 4:-12 7:92 8:11 9:-9
dari @offers.usual	0:6
dari @past-memory-words	5:-9 9:-8
dari @places.abroad	3:9 4:9
dari @places.makers	0:-5 5:6
dari @places.places	0:51 1:-14 3:-41 5:-11 7:-16 8:37 9:-7
dari @quantity-few	5:-5
dari @size-small	9:-6
dari @substances.foodstuffs	3:-6 4:42 5:6 6:6 9:-6
dari @substances.unwanted	4:6
dari @target.body	0:-5 3:10 5:-13 6:7 9:-13
dari @target.folk	5:-13 8:6
dari @target.group	6:17 8:6
dari @target.kin	5:-14 6:-6 8:5
dari @target.kinds	0:13 3:-19 7:-5 9:-21
dari @target.looks	9:-6
dari @target.rel	3:12
dari @target.roles	0:19 3:-8 6:-8 9:-8
dari @time-before-words	0:-17 3:-21 5:-8 6:6 9:5
dari @tool-work-acts	4:-8
dari @troubles.otherTroubles	3:11 9:-9
dari @trust.better	3:7 5:9
dari @trust.days	0:-16 3:-32 5:-9 8:-10 9:43
dari @trust.permits	4:8
dari @trust.places	0:69 1:-15 3:-35 5:17 7:-17 8:26 9:-37
dari @trust.seller	3:-6 4:-16 6:-6 7:-6 8:6 9:-17
dari @trust.stores	3:-18 8:5 9:-18
dari @words.goods	1:13 3:7 5:27 7:-8 8:-7
dari atas	5:10
dari awal	0:7
dari banda	0:-7
dari bandung	9:7
dari belakang	1:10
dari bitung	0:10
dari bogor	4:-7
dari bukittinggi	0:6
dari dalam	5:6
dari dapur	9:8
dari dulu	4:9 9:5
dari gowa	0:11 9:-9
dari gudang	0:12
dari itu	3:10
dari jarak	5:6
dari jauh	5:22
dari jendela	5:-10
dari kebun	4:6
dari kecil	9:-5
dari kemarin	9:10
dari lahir	9:6
dari luar	4:7 5:11
dari meja	1:7 5:29
dari pagi	3:-12 9:13
dari s	6:6
dari sekarang	3:-8 6:17
dari siang	9:7
dari situ	3:65 5:-16 6:-6 8:-10 9:-14
dari sore	9:9
dari subuh	3:-9
dari tadi	0:-15 3:-12 4:-6 9:-7
dari tanggal	4:7
dari tanjung	0:7
dari tembok	4:-7
dari tengah	5:-5
dari umur	6:11
dari yang	3:12
daripada	5:-5 6:15
daripada @format.kind	6:6
daripada @interaction.deeds	6:6
dark	6:9
dasar	3:17
dasar @format.kind	3:9
dasar @format.remedies	3:7
dasarnya	6:-6
dasarnya @demo.seen	0:5
dasarnya @troubles.otherTroubles	0:5
dasar~	6:-6
daster	6:6 8:7
datang	1:-8 3:13 5:-19 6:-16 8:35 9:9
datang $	8:10
datang @call.small	5:-7 8:11 9:-7
datang @demo.handleWide	4:8
datang @interaction.personal	0:-7
datang @interaction.verdict	0:-11 9:6
datang @troubles.atAll	0:-6
datar	0:7
datar~	5:-7
daun	0:-7 3:5 4:19 5:7 8:-16 9:-15
daun @demo.outcome	5:6
daun @flavours.scents	3:5
daun @format.remedies	4:6
daun @interaction.verdict	4:6
daun @new-old-state	5:5
daun @substances.foodstuffs	4:14
daun @troubles.troubles	5:8
daun jeruknya	5:11
daunna	8:11
daunnya	3:12 9:-6
daun~	3:14 9:-6
dayanya	0:6 7:-9
dayanya #nn	0:7
dayanya @offers.sum	0:7 7:-6
daya~	5:-5 7:-9
debat	0:-6 8:13
debat $	8:13
debu	5:-8
debu @call.small	5:-6
debu @interaction.personal	5:-14
debu @interaction.verdict	5:-7
debunya	6:6
decit~	5:5
dede	3:-7
dedek	4:6
defisit	6:7
degan	9:8
deg~	9:8
deh	0:-20 3:-22 5:-11 6:-14 7:-9 8:-22 9:9
deh $	5:-8 6:-5
deh @interaction.verdict	3:-6 5:-5
dek	0:22 4:-10 5:6 9:17
dek @call.small	3:-7 5:8 9:8
dek @cause-words	0:12
dek @format.kind	4:-6
dek @format.nature	4:-6
dek @format.should	3:-11
dek @interaction.personal	9:5
dek @negation-words	3:-11
dek @permit-forbid-acts	3:-11
dek @target.folk	9:6
dek @target.kin	9:6
dek jangan	3:-11
dekat	1:6 4:-17 5:-21 8:-10 9:-14
dekat $	9:-5
dekat @call.small	6:5
dekat @format.kind	5:-11
dekat @format.nature	5:-12
dekat @interaction.verdict	1:10
dekat @target.roles	9:6
dekatkan	0:7 1:9
dekat~	0:7 1:9
deketin	1:6 4:11 5:-15
deketin @call.small	5:-6
deketin @demo.present	5:-8
deketin @offers.now	4:6
deketin ke	4:6
deket~	1:7 4:11 5:-9 9:-6
dela~	4:8
delengen	1:36 5:12
delima	4:8
deng	4:13
deng @format.kind	4:10
dengan	0:8 2:11 4:-9 5:13 7:16 8:24 9:-16
dengan @call.small	5:8 8:11
dengan @format.kind	3:11 4:-6 5:-12 9:-8
dengan @format.nature	3:10
dengan @materials.cloths	3:6
dengan @target.rel	5:16
dengan @words.goods	5:-6 9:-5
dengan yang	5:16
dengar	0:-16 1:29 3:-16 5:15 6:-6
dengar @call.small	0:-5 1:9 5:5
dengar @demo.present	1:6 9:-7
dengar @negation-words	5:-10
dengar @noisy-sound	1:11
dengar @sing-dance-music-acts	9:5
dengar @troubles.atAll	5:6
dengar @troubles.no	5:-10
dengar @trust.wanted	5:7
dengar ki	5:7
dengar lagu	9:5
dengar tidak	5:-10
dengar ya	5:9
dengerin	1:6 6:6
denger~	0:-8 1:-5 3:-8 4:-5 5:10 6:8
deng~	0:12 2:10 4:5 5:16 7:16 8:21 9:-18
denier	5:-6 8:5
depan	1:5 2:-8 3:-20 4:5 6:10 8:22 9:5
depan @already-still-words	5:7
depan @audio-crew-acts	1:5
depan @call.small	0:6 3:-8 5:6
depan @continue-acts	5:10
depan @crew-tech-acts	1:7 3:-8 5:5 8:6
depan @demo.me	9:-23
depan @demo.point	5:-10
depan @demo.present	1:6 3:-9
depan @format.kind	1:10 4:10 8:9 9:-5
depan @format.nature	1:11 4:6 5:8 8:6 9:-11
depan @frequency-words	5:9
depan @greet-acts	9:14
depan @interaction.all	1:18 8:9 9:-6
depan @interaction.one	5:6
depan @interaction.personal	5:10
depan @interaction.verdict	4:-16 6:6 8:-6 9:21
depan @occasions.places	3:-13 5:-8 9:18
depan @offers.now	5:8
depan @send-deliver-acts	8:6
depan @target.folk	5:13
depan @target.kin	4:5 5:18 6:9
depan @target.kinds	5:-11 9:21
depan @troubles.atAll	4:-15 5:-5 9:-7
depan @trust.allowed	4:-8
depan @trust.seller	9:-6
depan @trust.stores	3:-5 9:15
depan @words.goods	3:-6 4:10 5:-8 8:11
depan ada	4:-6 9:-6
depan gang	9:7
depan kalian	1:15 8:10 9:-6
depan kamera	1:7 3:-8 5:5 8:6
depan kurir	8:6
depan rumah	9:10
depan saya	9:-6
depan sudah	9:5
depan terus	5:10
depan ya	9:5
depannya	3:11 5:9
depan~	3:11 5:9 6:-5 9:-7
depe	4:12 5:19
depe @format.kind	5:9
depe @format.nature	5:9
depok	6:8
dep~	1:5 2:-8 3:-20 4:5 6:10 8:22 9:5
derajat	0:6 3:21 4:59 5:-10 6:-26 7:-9
derajat $	4:9
derajat @cause-words	0:9 4:14
derajat @change-become-acts	0:10 4:15
derajat @interaction.verdict	0:7 4:22 6:-10
derajat @offers.now	0:9 4:16
derajat @troubles.atAll	0:10 4:26
derajat jadi	0:10 4:15
dereng	0:7 9:-7
deres	9:7
desain	4:8
desa~	4:7
desember @offers.sum	4:8
desibel	4:18
desibel @cause-words	4:10
desibel @change-become-acts	4:10
desibel @interaction.verdict	4:10
desibel @offers.now	4:10
desibel @troubles.atAll	4:10
desibel jadi	4:10
detak	5:14
detak @format.kind	3:6 5:7
detak @format.nature	3:6 5:7
detak jantung	3:7 5:6
detik	1:32 4:-13 5:58 6:5
detik $	5:8
detik @already-still-words	5:24
detik @call.look	5:-9
detik @call.small	1:11 5:30
detik @cause-words	1:5 6:11
detik @change-become-acts	5:-8
detik @demo.noises	4:7 5:7
detik @food-tender-chewy	5:-8
detik @format.care	3:8 5:-13
detik @frequency-words	5:7
detik @greet-acts	5:13
detik @interaction.deeds	5:13
detik @interaction.personal	5:19
detik @interaction.verdict	1:6 5:11
detik @negation-words	5:5
detik @quantity-few	5:13
detik @see-watch-acts	5:-9
detik @show-acts	5:-7
detik @stop-end-acts	5:7
detik @target.folk	5:13
detik @target.kin	5:13
detik @troubles.atAll	6:6
detik @troubles.no	5:5
detik @troubles.otherTroubles	5:10
detik lihat	5:-9
detik saja	5:8
detik sudah	5:13
deui	0:-12 1:7 5:16 9:-6
deui $	4:-5 9:-5
dewasa	4:7 6:-11
dewe	0:6 1:6 3:-8 5:-13 9:-11
dewe @call.small	9:-8
dewek	3:7 5:24 9:-6
dewek $	5:19
dhisik	3:20 5:-14
di	0:-14 2:8 3:36 4:-5 5:34 6:-26 7:-27 8:40 9:-19
di #n1	3:6
di @app-cart-live-acts	4:19 6:14 7:-6 9:-29
di @app-follow-share	0:18 2:-16 9:-18
di @body-illness	5:19
di @body-move-posture	0:8 1:-10 3:-18 5:-6 8:14
di @bump-hit	4:5
di @call.shelf	2:18 4:10 5:6 6:14 7:-10 8:7 9:-6
di @call.small	0:6 3:12
di @call.target	0:-21 2:75 4:-35 5:-6 7:7 9:18
di @clever-skilled	3:6
di @come-go-move	0:13 1:-9 3:-25 6:-9 8:20 9:11
di @crew-tech-acts	1:-10 3:-7 4:17 8:7
di @demo.bodyPlaces	1:30 3:-47 4:6 5:23 6:-5 7:-8 9:-10
di @demo.handle	1:-9 4:8 8:15 9:10
di @demo.handleWide	1:-6
di @demo.means	0:-9 1:12 3:23 5:5 6:-16
di @demo.outcome	0:8 1:-11 3:-18 5:-8 8:13
di @demo.present	0:8 1:8 2:-7 3:-8 4:14 6:8 8:8
di @demo.seen	3:9 4:-29 8:-7
di @drill-nail-screw	5:-8
di @flavours.cuts	3:-12 8:12
di @flavours.flavours	4:-15
di @flavours.prints	5:8 8:6
di @format.kind	2:8 5:24 7:-6 8:11
di @format.nature	0:15 3:7 5:-17 8:25 9:-10
di @format.remedies	2:-7 3:30 4:-16 5:-19 6:6 7:-5
di @future-plan-words	0:-12 1:25 4:13 8:16 9:-6
di @hair-wash-comb	5:5
di @interaction.asking	3:-10 6:-6
di @interaction.deeds	0:18 2:-12 6:-5 9:-19
di @interaction.one	0:12
di @interaction.personal	4:-11 7:8
di @interaction.verdict	5:7
di @interaction.where	0:47 1:-9 2:-11 3:-16 5:-14 7:11 9:-36
di @interaction.write	0:18 2:-18 9:-18
di @makeup-apply	4:5 5:-5 8:9
di @match-age-occasion	3:-9
di @materials.cloths	3:7
di @materials.grades	3:7 4:-5
di @materials.makings	3:12
di @materials.solids	1:11 4:-21 5:13 8:-9
di @materials.unmistakable	0:5 4:-18
di @now-words	3:15 8:-8
di @occasions.gifts	3:-6 4:5
di @occasions.occasions	0:-21 1:-13 3:-5 6:-7 7:-13
di @occasions.places	0:14 2:6 3:-8 6:19 8:16
di @occasions.plain	3:7
di @occasions.rooms	0:-29 1:5 3:-20 4:18 6:-9 8:20 9:15
di @offers.counted	4:28 5:-6 8:8
di @offers.now	2:-7 4:5 8:-5 9:-16
di @offers.usual	8:5
di @photo-video-acts	4:14
di @places.abroad	3:11 6:-6
di @places.makers	0:-5 3:-8 5:-11 8:-5
di @places.places	0:13 1:-20 4:6 5:-29 6:-20 7:-8 9:-12
di @sell-promo-acts	2:-6 9:-20
di @shape-words	3:-8 8:13
di @substances.unwanted	4:-6
di @swatch-apply-acts	4:6 8:9
di @target.body	1:16 3:-22 4:14 5:17 6:-12 7:-7 9:-6
di @target.group	5:-9
di @target.kinds	1:-9 3:-11 4:-29 5:6 7:-10 8:20
di @target.looks	4:6 8:10
di @target.roles	0:-19 1:-8 3:-20 4:-17 6:-8 8:9 9:30
di @teach-learn-acts	0:-13
di @travel-traffic-acts	0:8 1:-10 3:-18 5:-6 8:14
di @troubles.otherTroubles	3:-5 4:-9 6:-9
di @trust.better	4:22 9:-11
di @trust.lesser	0:-18 3:-30 7:-6
di @trust.mixup	2:13
di @trust.places	1:-18 3:-7 4:5 5:-17 7:-10 9:10
di @trust.seller	0:-19 4:-6
di @trust.stores	0:5 2:-9 3:-7 4:-20 9:-18
di @trust.wanted	0:8 1:-10 3:-18 5:-6 8:14
di @trust.wrapping	8:-11
di @wash-clothes-acts	5:-5
di @weigh-measure-acts	4:10
di @words.goods	0:-16 2:7 3:-11 4:39 5:20
di @work-study-acts	9:8
di @write-draw-acts	0:-10
di air	6:-6
di antara	3:6
di apartemen	5:-10
di atas	0:-6 2:5 3:15 4:-29 5:-7 6:-8 7:7 8:-20 9:9
di badan	0:7 8:6
di baju	5:8
di bandara	4:9
di bank	9:21
di bawah	3:7 4:14 8:14
di belakang	0:-18 1:-16 2:-8 3:-28 4:-5 5:7 6:-17 9:14
di catatan	0:-10
di ciwidey	4:7
di dagu	3:12
di dahi	4:6 5:8
di dalam	4:17 5:-6
di dalamnya	4:11
di depan	0:-11 1:25 4:8 8:16
di dinding	3:14 9:-7
di etalase	4:20 8:10
di foto	4:9
di gang	5:-5
di got	3:9
di gowa	9:-5
di gudang	4:-5
di gunung	3:6
di hidung	5:13
di hotel	3:14
di imah	5:10
di jalan	0:8 1:-10 3:-18 5:-6 8:14
di jam	4:5
di kaca	5:6
di kafe	4:7
di kaki	3:-7
di kamar	1:7 3:7 5:9 9:-8
di kampung	3:5 6:9 9:7
di kantong	3:12
di kantor	5:9
di karpet	5:11
di keramik	4:-12
di keranjang	5:5 6:8
di kertas	1:9
di kolom	0:6 2:9
di kolong	5:5
di komentar	0:18 2:-18 9:-18
di kos	4:-8
di kosan	5:-10
di kotak	8:6
di kulit	5:-12
di kulkas	9:10
di lab	4:-7 8:15
di label	5:-6
di lampu	4:8
di lantai	1:7
di lapangan	4:9 8:7
di layar	0:-7 2:10 9:-6
di lemari	9:-6
di lengan	1:12 5:8
di lidah	5:20
di lift	5:9
di live	2:-6 9:-18
di luar	9:26
di magic	5:-5
di mall	3:-10
di mana	3:-10 6:-6
di meja	0:-5 5:-7
di motor	5:8
di mulut	5:7
di nomor	2:6 4:-13
di paha	5:6
di pantai	3:5 5:-13
di pantat	4:6
di pasar	0:-9 3:-16 7:-5 8:5 9:-7
di pinggang	4:-6 5:5
di pinggir	5:11
di pojok	2:12 5:-5 7:14
di pom	9:7
di pundak	4:8
di punggung	6:-5
di rak	0:-8 4:-10 8:-6
di rantau	9:7
di restoran	6:5
di rumah	0:27 4:-14 9:-17
di samping	3:-7
di sampingnya	3:-5
di sana	0:44 5:-6 9:-18
di sawah	5:-10
di sebelah	9:10
di sini	0:25 1:-13 2:-13 3:-7 9:12
di sisi	4:-5
di situ	2:10 3:-10
di suhu	3:6
di surabaya	4:-7
di tambang	6:8
di tangan	0:7 4:-6
di tangga	9:6
di tas	3:12 5:21 8:-7
di telapak	5:-8
di tempat	0:10 6:-15 8:24 9:-15
di tengah	3:12
di tenggorokan	5:19
di tepi	5:6
di tikungan	5:5
di timbangan	4:16
di toko	0:-6 8:7
di tomohon	0:7 9:-6
di treadmill	1:8
di tual	0:6
di ubin	1:6 5:14
di ujung	4:-7
di warung	8:5
dia	0:-34 1:12 2:-24 3:70 4:-17 5:24 6:-48 7:-17 8:-65 9:-52
dia #nn	1:5
dia $	1:9 5:-11
dia @already-still-words	4:7 5:9
dia @ask-answer-acts	0:-6
dia @buy-order-acts	3:13
dia @call.buy	3:15
dia @call.look	6:-6
dia @call.target	3:9
dia @cause-words	4:-7
dia @change-become-acts	9:-9
dia @child-behaviour	5:5 6:-6
dia @child-growth	5:5
dia @come-go-move	3:-6 9:-7
dia @contrast-words	3:8 5:-24
dia @demo.handle	5:-12 8:-6
dia @demo.handleWide	4:-8 5:18 9:-10
dia @demo.means	4:7
dia @demo.outcome	3:-8 4:-8 5:11
dia @food-thick-liquid	4:-6
dia @format.care	5:18 8:-10
dia @format.kind	4:11 6:-5
dia @format.nature	4:7 6:-5
dia @format.problems	4:-9
dia @format.remedies	4:12
dia @frequency-words	3:5
dia @future-plan-words	3:7
dia @hang-stand-balance	5:7
dia @interaction.deeds	3:15
dia @interaction.personal	0:7 3:15 4:16 5:20 6:-16 8:-11 9:-10
dia @interaction.verdict	0:6 4:13 5:-13 8:-9 9:-6
dia @negation-words	5:6
dia @occasions.occasions	6:-13
dia @occasions.plain	6:-13
dia @occasions.rooms	6:-11
dia @offers.buying	3:15
dia @offers.now	3:6 4:-6 5:-18 6:-5
dia @offers.sum	1:5
dia @quantity-few	5:-14
dia @save-data-memory	3:8 8:-5
dia @say-acts	1:9 5:13
dia @send-deliver-acts	3:5 8:-5
dia @stock-run-out	5:8
dia @story-verbs	0:-5 9:-5
dia @target.kinds	4:7
dia @target.rel	3:14
dia @target.states	9:-6
dia @troubles.atAll	3:10 6:-13 8:-5 9:-6
dia @troubles.no	5:9
dia @troubles.otherTroubles	3:-11 4:-6 9:-9
dia @troubles.troubles	3:6 4:-10 8:-7
dia @trust.allowed	0:5
dia @trust.better	3:-19 4:-6 5:9
dia @trust.flaws	4:-13
dia @trust.mixup	3:5
dia @trust.trouble	4:-9 5:6
dia @trust.wanted	5:-11 9:-8
dia @words.goods	4:7
dia @work-study-acts	6:-8
dia ada	4:8 5:8
dia balik	5:11
dia beli	3:8
dia cuma	3:7 5:-15
dia minta	3:7
dia pung	5:6
dia tidak	5:11
dia yang	3:14
diaduk	3:7
diajar	3:12
diam	1:14 3:5 5:5
diam @frequency-words	1:6 5:7
diambil	2:9 8:7 9:-5
diambil @call.small	6:10
diambil @interaction.one	6:9
diambil @target.folk	6:8
diambil @target.kin	6:8
diameter	4:19
diameter #n	4:5 6:7
diameter #nn	4:8
diameter @offers.sum	4:8
diam~	5:-8
diangin	3:6 5:-12
diangkat	5:-6 9:9
dia~	3:20
dibaca	3:12
dibagi	4:-5
dibagi #n	4:-6
dibahas	9:14
dibalik	3:8 5:-12
dibanding	3:-12 5:22 8:18
dibanding @call.small	5:5
dibanding @format.kind	8:14
dibanding @target.rel	5:6
dibanding @words.goods	8:8
dibanding yang	5:6
dibanting @send-deliver-acts	5:-6
dibanting @trust.parcel	5:-6
dibanting kurir	5:-6
dibawa	3:21 5:16 9:-13
dibawa @call.small	0:8 3:12 5:-5 6:-5
dibawa @come-go-move	6:8
dibawa @demo.handleWide	6:9
dibawa @increase-add-acts	6:9
dibawa @interaction.personal	5:10
dibawa @occasions.occasions	3:-5 5:12
dibawa @occasions.plain	5:9
dibawa @offers.now	0:6 3:8
dibawa @send-deliver-acts	8:10
dibawa @trust.parcel	8:10
dibawa ke	0:6 3:8
dibawa kurir	8:10
dibawa naik	6:9
dibawain	9:7
dibeliin	3:-6 9:18
dibelikan	9:9
dibelikan @format.kind	9:6
dibikin	4:-6
dibilas	3:-11
dibilas @format.kind	4:10
dibuang	3:16 5:17 9:-8
dibuang @call.small	5:9
dibuka	0:7 3:-13 4:7 5:9 6:-5
dibuka @call.small	3:12 5:-9
dibuka @format.care	4:11
dibuka @format.kind	9:12
dibuka @interaction.personal	0:5
dibuka @interaction.verdict	4:-5
dibuka @target.looks	4:-6
dibukak	4:5
dibungkus	5:-26 7:-6 8:18
dibungkus @demo.means	3:7
dibungkus @format.kind	8:-6
dibungkus @format.nature	8:-5
dibungkus @format.remedies	4:-13 5:-7
dibungkus @offers.counted	8:5
dibungkus @seal-pack-acts	5:-8 8:11
dibungkus @trust.wrapping	3:-14 4:-19 5:-16 8:26
dibungkus bubble	8:7
dicabut	5:-10 9:8
dicampur	5:7
dicampur @demo.means	0:10
dicampur @format.kind	0:9
dicampur @words.goods	0:10
dicap	4:7
dicas	4:20
dicas @call.small	0:7 4:6
dicas @interaction.verdict	4:12
dicat	4:10
dicatok	5:5
dicek	2:-7 3:-18 4:19 8:23
dicek @call.small	8:6
dicopot @interaction.personal	5:7
dicopot @interaction.verdict	5:6
dicopot @troubles.atAll	5:11
dicuci	0:-10 1:5 4:11 5:16 6:-5
dicuci #nn	5:15
dicuci @call.small	5:-6
dicuci @frequency-words	4:10
dicuci @interaction.verdict	4:-8
dicuci @offers.sum	5:15
dicuci @troubles.atAll	3:-10
dicuci @troubles.otherTroubles	3:7
didorong	5:7
die	0:-6 5:10
diem	9:7
diem $	8:6
diem @interaction.verdict	9:8
diemin	0:5 5:-5
diem~	5:-6
difermentasi	4:7
difoto	5:11
diganti	0:13 3:9 4:-6 5:-8 8:-8
diganti @format.kind	8:-5
digantung @call.small	4:-5
digantung @interaction.personal	4:-7
digawe	4:5
digigit	3:-12 4:10
digiling	4:11
digiling @feel-soft	4:5
digiling @hair-good-state	4:5
digiling @interaction.verdict	5:6
digiling @materials.grades	4:5
digiling @skin-good-state	4:5
digiling @troubles.atAll	5:6
digiling @trust.better	4:5
digiling halus	4:5
digoreng	4:5
digoreng @call.small	4:12
digoreng @cause-words	3:-5
digosok	3:-6 5:-6
digosok @demo.handle	5:-6
digosok @format.care	5:-6
digoyang @call.small	5:7
digulung	3:10 5:-11
digunting	4:11 8:6
dih~	6:6 9:13
diisi @format.remedies	8:5
dijadiin	8:7
dijahit	3:-13 8:19
dijahit @call.small	4:7
dijahit @interaction.personal	8:7
dijahit @interaction.verdict	4:-5
dijamin	3:16 8:-5
dijemput	8:6
dijemput @send-deliver-acts	8:6
dijemput @trust.parcel	8:6
dijemput kurir	8:6
dijemur @call.small	0:6
dijemur @troubles.atAll	5:-5
dijepit	3:6
dijual	6:-9 8:10 9:-15
dijual $	3:-8 8:6
dijual @interaction.personal	5:7
dijual @interaction.verdict	3:-5
dikali	3:6
dikali #n	3:5
dikasih	0:-10 9:10
dikasih @call.small	5:6
dikasih @colours.colours	3:6
dikasih @colours.pure	3:6
dikasih @demo.means	0:8
dikasih @flavours.flavours	3:10
dikasih @format.kind	3:16
dikasih @format.nature	3:12
dikasih @format.remedies	0:6
dikasih @interaction.verdict	5:6
dikasih @offers.now	5:9
dikasih @substances.foodstuffs	3:12
dikasih @substances.unwanted	0:9
dikasih @target.looks	3:5
dikasih @words.goods	3:19 5:-7
dikasih ini	5:6
dikerjain	4:8
dikerjain @call.small	4:6
dikerjain @target.kin	4:6
dikerok	3:10
dikibasin	5:9
dikira	3:28 5:7
dikirim	1:-8 2:-21 3:-28 4:-5 5:-23 6:-7 7:-17 8:72 9:-14
dikirim $	8:8
dikirim @call.small	0:8 8:9
dikirim @interaction.one	0:7 8:10
dikirim @interaction.personal	3:-11 5:-8 7:-11 8:30
dikirim @interaction.verdict	0:-7 3:-10 8:25
dikirim @troubles.atAll	0:-12 3:-9 7:-7 8:18
dikirim @use-acts	8:9
dikirim @wear-acts	8:9
dikirim dari	0:-6
dikirim kak	0:7 8:10
dikirim pakai	8:9
dikit	0:-12 2:-11 3:-12 5:25 8:-14
dikit $	9:11
dikit @call.small	5:12
dikit @format.kind	5:-5
dikit @interaction.personal	5:15
dikit @interaction.verdict	3:-11 4:-8 5:8
dikit @target.kin	5:-6
dikit @troubles.atAll	5:7
dikit di	0:6 5:5
dikit~	1:10 3:6 5:-17 6:7
diklik	7:-7
diklik @call.small	6:6
diklik @time-before-words	2:-7
diklik dulu	2:-7
dikumbah	3:11 5:20
dikumbah @demo.me	5:7
dikumbah ku	5:7
dikuncir	3:5
dilap @demo.means	3:8
dilap @format.kind	3:6
dilap @format.nature	3:9
dilap @format.remedies	3:9
dilap @frequency-words	4:-6
dilapis	3:-23 4:28
dilapis @format.kind	3:-10 4:19
dilapis @format.nature	3:-11 4:19
dilapis @materials.makings	4:6
dilapis @materials.solids	4:9
dilapis @shrink-stretch	4:15
dilapis @trust.wrapping	3:-5 4:-12
dilapis karet	4:15
dilarang	3:6
dilepas	5:12
dilepas @call.small	3:8
dilepas @format.kind	3:6
dilepas @format.nature	3:6
dilipat	3:-7
dilipat @trust.wanted	5:-5
dilipat di	5:5
dilipet	3:-6 5:21 8:11
dilipet $	8:12
dilipet @cause-words	5:8
dilipet @interaction.verdict	5:7
dilipet @troubles.atAll	5:8
dimainin	9:-13
dimainin @interaction.personal	9:-8
dimakan	3:10
dimakan @format.remedies	3:5
dimasak	3:10
dima~	3:10
diminta	8:6
dimiringkan	3:10
dina	1:11 3:19 4:8 5:23 8:54 9:-11
dina #n	8:17
dina @call.small	8:11
dina @format.kind	3:8
dina @offers.counted	4:8
dinamo	8:6
dinas	4:9 8:13
dinding	3:26 4:6 9:-11
dinding @interaction.verdict	3:6
ding	0:9
dinggo	5:22 6:8
dinggo @occasions.occasions	5:8 6:9
dinggo @occasions.plain	5:8 6:9
dingin	0:9 4:-8 6:-6
dingin @call.small	4:-11
dingin @degree-high	9:19
dingin @interaction.personal	4:-10 5:8 8:6
dingin @troubles.troubles	4:5
dingin di	4:-5
ding~	0:15 2:-6 3:23 4:-18 5:-26
dino	5:11
dinosaurus	0:6
dinosaurus @troubles.atAll	0:6
dinosaurus @trust.allowed	0:6
dinosaurus ada	0:6
dinten	4:-6 7:10 8:21
dinten @call.small	7:10
dinten @interaction.verdict	7:10
dinten @offers.now	7:10
dinten ini	7:10
dinya	3:22
dioles	3:-5 5:6
dioles @troubles.atAll	5:6
dioperasi	3:5
dipajang @call.small	3:7
dipanen	5:-7
dipanggil	3:8
dipasang @interaction.personal	3:-5
dipegang	0:11 5:7
dipencet	3:-7 4:-15
dipencet @call.small	4:-6
diperiksa	8:13
dipesan	2:7
dipesan @call.small	2:8
dipesen	2:16 4:12 8:7
dipesen @call.small	2:9
dipilih	0:-7 2:12
dipilih @call.small	2:5
dipilih @interaction.personal	4:9
dipotong	5:-11
diputer @call.small	5:-5
dip~	9:26
diraba	5:5
direbus	4:-7 5:9
direndam	4:5
direndem	3:7
diri~	1:9
dir~	4:6 5:5 6:12 9:-14
disebut	3:9
disebut @format.kind	3:7
disebut @words.goods	3:7
disedot	4:7
diseduh	3:5
disek	3:9
diselotip	5:-7 8:7
disemprot @interaction.personal	3:-6
disemprot di	4:5
disetel	5:5
disetrika	4:8 9:8
disik	3:5 5:-5
disik @call.small	3:7
disikat	3:15
disimpen	2:7 3:-15
disimpen @call.small	2:8 3:-10
disimpen di	3:-5
disiram	3:8 5:-6 6:13
disisihke	8:11
disisir	3:-11 5:25
disit	3:14
diskon	3:-10 4:7 5:-11 7:24 9:-20
diskon #pct	4:-6 7:30
diskon #rp	4:13
diskon @offers.sum	4:13
diskon @quantity-few	7:5
disuruh	9:18
disuruh @format.care	9:5
ditabur	6:6
ditabur @call.small	6:5
ditabur @interaction.personal	6:6
ditabur di	6:6
ditanggung	7:7
ditarik	0:-8 3:-9 4:-6 5:-14 6:-10
ditarik @demo.means	4:-7
ditarik @flavours.cuts	4:-7
ditarik @format.care	5:5
ditaro	9:-10
ditekan	1:-6 3:6 4:-9 5:6
ditempel	8:5
ditenteng	6:8
ditenun	3:7 4:-17
ditenun @interaction.personal	4:-8
ditenun @interaction.verdict	4:-8
diterawang	4:5 8:6
diterusin	3:9
dites	0:7 8:25
dites @call.small	8:6
dite~	1:-6 3:11 4:-10 5:6
ditimbang	4:-8 8:15
ditindih	4:6
ditinggal	4:6 5:17
ditinggal @format.kind	5:5
ditinggal @format.nature	5:5
ditinggal @occasions.occasions	5:7
ditinggal @occasions.plain	5:7
ditinggal @occasions.rooms	5:9
dititah	3:7
ditolak	3:7
dituang	8:5
dituang @troubles.otherTroubles	5:-9
ditukar	8:5
ditukeur	8:11
ditulis	3:9
ditumpuk	3:12
ditunda	2:7
ditunggu	0:10
ditutup	3:6
ditutup @interaction.personal	5:7
ditutup @interaction.verdict	5:6
ditutup @troubles.atAll	5:6
diuji	0:-7 4:7 8:21
diuji @interaction.personal	8:6
diuj~	0:-7 4:7 8:21
diukur	8:19
diukur @interaction.personal	8:13
diusap	1:6
dkv	4:6 6:6
do	9:-5
doakan	6:-6
doa~	6:-11
dobel	1:-10 3:-40 4:14 5:7 6:10 8:43
dobel $	4:7 5:5
dobel @format.kind	8:6
dobel @interaction.verdict	3:-6
dobel @trust.wrapping	8:6
dodol	3:12
dodolan	3:27
dodol~	3:26
doff	4:7
doh	5:18
dokter	0:-15 3:13 9:-19
dokter @format.kind	3:8
dokter @format.nature	3:7
dokter @story-verbs	3:8
dokternya	9:-6
dokter~	9:-6
dol	3:6
domba	4:11
domba @interaction.verdict	4:6
dompet	5:35
dompet @call.small	5:7
dompet @demo.means	5:6
dompet @format.problems	5:7
dompet @interaction.verdict	5:6
dompet @negation-words	5:5
dompet @target.states	5:7
dompet @troubles.otherTroubles	5:5
dong	0:27 1:-12 2:6 3:-13 4:-18 5:-20 6:-18 9:26
dong $	3:-5 9:-6
dong @call.small	0:10 2:9 5:-6
dong @demo.me	0:8
dong @interaction.personal	0:7 3:8
dong @negation-words	9:15
dong @offers.now	2:11
dong @permit-forbid-acts	9:15
dorong	5:5 9:7
dorong @call.small	5:-9
dorong @format.kind	5:9
dorong @interaction.personal	5:7
dorong @troubles.atAll	5:7
dos	4:11
dosen	9:11
dosenku	9:7
dosennya	9:21
dosen~	9:32
dot~	3:11 5:-9
double	0:8
doyan	3:-7
doy~	3:-7
dress	3:9
drill	4:7
driver	6:9
drop	3:-6 6:5
drum	3:-5 8:5
duanya	2:10 3:6 5:-12 6:-6 7:5 8:14
duanya @call.small	4:7 8:13
duanya @interaction.personal	8:10
duanya di	8:10
dua~	0:6 2:16 3:20 5:-17 6:-9 7:13 8:11
dudu	0:-10 3:14
duduk	3:9 4:-18 5:7 6:19 9:11
duduk @call.small	3:-6 9:9
duduk @interaction.personal	3:-6 4:-5
duduk @offers.now	5:7
duduk di	3:-5
dudukannya	4:9
dudukan~	4:9
dudukin	1:5 5:-7
duduknya	5:-6
duduknya @call.small	5:-5
duduk~	1:15
due	7:6
dugi	6:7 7:12 8:15
dugi @call.small	6:7 7:12
dugi @interaction.one	6:7 7:12
dugi kak	6:7 7:12
duh	0:-14 3:-10 5:-8 9:48
duh @demo.bodyPlaces	9:6
duh @format.kind	9:13
duh @format.nature	9:12
duh @target.body	9:6
duh~	6:7
duit	3:-6 4:8 6:-5 8:29
duit @come-go-move	8:8
duitnya	8:7 9:15
duitnya @call.small	9:14
duitnya @interaction.personal	9:6
duit~	8:14 9:14
duku	3:10
dulu	0:-19 1:16 2:50 3:61 4:-44 5:-34 6:-35 7:-8 8:9 9:-52
dulu #n	5:-6
dulu #n1	2:5 8:9
dulu $	0:-13 1:-18 2:-13 3:-31 9:-17
dulu @already-still-words	3:8 4:-9 7:13
dulu @call.go	3:8 8:10
dulu @call.small	0:-8 1:15 2:30 3:-19 4:13 6:-7
dulu @call.target	3:-7
dulu @cause-words	3:15 5:-11 6:16
dulu @come-go-move	5:-6
dulu @compare-acts	9:9
dulu @condition-words	3:-5
dulu @demo.bodyPlaces	0:5
dulu @demo.handle	5:-9
dulu @demo.me	3:11 4:9 5:-8
dulu @demo.means	5:-5
dulu @demo.noises	8:6
dulu @demo.outcome	3:-6
dulu @demo.point	1:9 3:-8
dulu @demo.present	0:-12 1:10 2:-5 6:-8
dulu @feel-afraid-worry	3:5
dulu @feel-angry	3:-6 9:11
dulu @fits-right	9:6
dulu @format.care	4:-6
dulu @format.ifs	8:6
dulu @format.kind	0:14 1:-7 3:33 6:-8
dulu @format.nature	0:12 3:42
dulu @format.remedies	5:-11
dulu @format.should	3:-8 5:10
dulu @frequency-words	3:-7 5:22 6:-6 9:7
dulu @future-plan-words	3:-6 5:6
dulu @hair-bad-state	0:9 5:-6
dulu @hurry-invite-acts	3:6
dulu @interaction.bid	3:6
dulu @interaction.one	3:7 9:12
dulu @interaction.personal	0:-20 2:11 4:-36 8:-10 9:-35
dulu @interaction.verdict	0:-14 4:-14 5:-11 6:-13 9:6
dulu @new-old-state	3:21 4:-9 7:5 9:-6
dulu @occasions.occasions	5:-10
dulu @occasions.plain	5:-9
dulu @occasions.rooms	3:5 5:-6
dulu @offers.now	0:10 3:12 4:19 7:-11
dulu @permit-forbid-acts	8:8
dulu @photo-video-acts	3:8
dulu @quantity-few	7:-7
dulu @save-money	2:10 7:8
dulu @say-acts	3:7
dulu @sell-promo-acts	3:10
dulu @send-deliver-acts	3:7
dulu @stock-run-out	9:9
dulu @story-verbs	3:11 5:-10
dulu @target.body	5:5
dulu @target.folk	0:-10 3:25
dulu @target.group	3:23 5:-15 9:14
dulu @target.kin	0:-12 3:20 9:-5
dulu @target.kinds	3:21
dulu @target.looks	5:-6 9:6
dulu @target.rel	4:9
dulu @target.roles	0:7 3:10
dulu @target.states	0:6 3:12 9:7
dulu @test-slam-hit	3:5
dulu @time-before-words	3:-20 8:6 9:16
dulu @together-words	9:10
dulu @too-tight	9:6
dulu @troubles.atAll	2:-16 3:29 4:-7 7:-5 8:-7 9:-7
dulu @troubles.otherTroubles	0:8
dulu @troubles.troubles	9:6
dulu @trust.allowed	3:12 9:-10
dulu @trust.arrived	3:6
dulu @trust.mixup	0:5
dulu @trust.seller	2:5
dulu @trust.stores	2:8
dulu @trust.wanted	9:9
dulu @use-acts	3:11 4:-6
dulu @wear-acts	3:11 4:-6
dulu @words.goods	3:-8
dulu @work-study-acts	0:6 3:15 9:6
dulu ada	3:7 9:-10
dulu aku	3:-5
dulu akun	2:5
dulu baru	3:21 4:-9 7:5 9:-6
dulu bikin	3:8
dulu di	0:-7 2:23 6:6 9:-11
dulu ibu	3:6
dulu itu	0:8
dulu jualan	3:7
dulu kalau	3:-5
dulu nah	1:6
dulu pakai	3:11 4:-6
dulu pas	9:6
dulu pernah	3:-16 9:5
dulu saja	8:6
dulu sama	9:10
dulu sampai	3:6
dulu saya	4:11
dulu sebelum	8:8
dulu tiap	3:6 5:19
dulu waktu	3:-13
dulu ya	0:-15 1:10 3:-9 9:7
dulu yang	4:9
duluan	4:-7
duluan $	4:-7
dulunya	3:12
dulu~	3:13 4:-11
dung~	3:5
dunia	3:6
duo	3:8 4:18 5:25 7:28 8:13 9:-8
duo @cause-words	5:9
duo @format.spans	5:14 8:9
duo @interaction.personal	3:-5 8:6
duo @interaction.verdict	5:8
duo @troubles.atAll	5:8
duo @words.goods	5:5
duo ratus	7:8
duren	9:5
durinya	5:7
duri~	3:9 5:7
dus	0:-8 1:-8 3:-6 4:-23 5:-27 8:19
dus @trust.better	4:-8 5:-5
dus @trust.wrapping	4:-8 8:9
dus isi	4:6
dusnya	4:9
dusnya @trust.allowed	4:7
dusty @colours.colours	1:5
dus~	4:9
duwe	6:19 9:-7
duwe @format.kind	6:9
duwe @format.nature	6:7
dye	5:6
e	0:17 1:15 4:17 5:-6 6:-10 7:-5 9:8
e @call.small	5:-11
e @interaction.verdict	5:-8
e @offers.now	4:6
e @target.folk	0:7
e @target.kin	0:7
e @trust.better	4:-8
earphone	7:6
eceran	9:6
ecer~	9:6
edar	4:17 8:7
edar @trust.permits	4:8
edar kemenkes	4:6
edp	4:-12
edp #nn	4:-6
edp @call.small	4:-5
edp @interaction.verdict	4:-8
edp @offers.sum	4:-6
edt	4:-12
edt @interaction.verdict	4:-8
eh	0:12 1:-26 2:-7 3:53 4:-19 5:-36 6:-10 8:-19 9:79
eh @call.small	0:-10 6:-10 9:18
eh @contrast-words	3:8
eh @demo.present	3:7
eh @fits-right	3:7
eh @format.kind	9:17
eh @format.nature	9:14
eh @format.spans	3:5
eh @interaction.personal	0:-8 3:26
eh @interaction.verdict	3:5 4:-8 9:11
eh @now-words	3:10
eh @offers.now	3:20
eh @target.folk	9:8
eh @target.kin	9:15
eh @too-tight	3:7
eh @troubles.atAll	0:16 3:9 9:-8
eh @troubles.otherTroubles	9:8
eh @trust.allowed	0:19
eh @trust.days	3:9
eh @trust.wanted	3:9
eh ada	0:20
eh besoknya	3:8
eh itu	0:-6 3:-9 9:12
eh malah	3:10
eh pas	3:7
eh sekarang	3:10
ekor	9:9
ekspedisi	8:18 9:-6
ekspedis~	8:18 9:-6
ekspor	4:6
ekstrak	4:5 5:9
em	4:9
emang	0:14 3:-10 4:-24 5:-24 6:9 7:-5
emang @call.small	0:17 4:-10 5:-6 6:19
emang @cause-words	0:20 4:-7 5:-6 6:21
emang @interaction.personal	0:5 6:-7
emang @interaction.verdict	3:-6
emang @purpose-words	0:23 4:-7 5:-5 6:24
emang @target.handing	0:23 4:-8 6:21
emang @troubles.atAll	0:19 4:-11 5:-8 6:10 9:-7
emang buat	0:21 4:-7 6:18
emas	0:-5 2:7 3:8
emas @colours.colours	3:8
ember	1:10 3:-11 5:14 9:8
ember @call.small	3:-6 5:10
ember @format.kind	5:6
ember @interaction.verdict	3:-5 5:8
emoji	3:5
emoj~	3:5
empang	9:7
empat~	5:5 6:6
empuk @call.small	4:5
empuk @troubles.atAll	5:5 6:7
en	4:7
enak	1:-8 4:-19 6:35 8:-10
enak $	6:7 9:11
enak @cause-words	5:6
enak @interaction.personal	6:7
enak @troubles.atAll	3:-7 6:9 9:-6
enak @use-acts	6:6
enak @wear-acts	6:6
enak pakai	6:6
enak ya	9:6
enaknya @troubles.atAll	3:7
encang	9:13
endi	9:6
endingnya	9:6
ending~	9:6
eneg	5:6
enek	6:10
ene~	3:13
engkoh	9:5
engselnya	5:7
engselnya @interaction.personal	5:7
engselnya @interaction.verdict	5:7
engselnya @negation-words	5:7
engselnya @troubles.no	5:7
engselnya tidak	5:6
engsel~	5:7
eng~	5:6
entah	0:-12 3:-17 5:-5
entah @interaction.asking	3:-10
entah @interaction.personal	0:-5
entah @offers.now	9:5
ente	0:5
ente @interaction.personal	0:6
enteng	3:13 5:38
enteng $	4:-6
enteng @call.small	5:7
enteng @contrast-words	4:9
enteng @interaction.verdict	3:9
ert~	6:-11 9:-15
es	0:-7 1:9 3:-11 4:8 9:50
es @call.small	5:5 9:16
es @demo.means	0:-6 1:7 3:8 9:14
es @flavours.flavours	5:-10
es @flavours.scents	9:9
es @format.kind	0:-6 1:7 9:15
es @format.nature	1:7 3:7 5:-5
es @format.remedies	0:-6 9:12
es @interaction.one	9:12
es @substances.foodstuffs	0:-5 5:-7 9:11
es @trust.wrapping	8:8
es @words.goods	9:14
es batu	1:6
es gel	8:8
es teh	9:8
esih~	5:8
esuk	9:6
etalase	0:6 1:-11 2:9 4:5 6:13 7:-8
etalase #nn	6:7
etalase $	4:14 8:11
etalase @call.small	2:-6 4:6
etalase @call.target	4:-6
etalase @offers.sum	6:7
etalase @trust.mixup	4:-6
etalase nomor	2:6 4:-6
eting~	6:7
euleuh	9:12
euy	9:12
ewu	5:5 7:7
eyang	5:7
eyeliner	6:6
fact	3:13
feri	9:13
fermentas~	3:6 4:8
fiber	4:12
file	5:8
first	6:10
flash	2:5
flashdisk	3:10 4:8
flek	5:19 6:7
flek @call.small	5:6
flu	9:6
flu @interaction.verdict	9:6
follow	0:20 2:146 3:-23 5:-6 6:-23 7:10 8:-11 9:-27
follow @already-still-words	2:8
follow @call.small	0:15 2:82 3:-9 9:-11
follow @call.target	2:14 7:5
follow @demo.present	2:17
follow @interaction.personal	2:30
follow @interaction.verdict	2:15
follow @time-before-words	0:8 2:49
follow @troubles.atAll	2:6
follow @trust.seller	2:16 7:5
follow @trust.stores	2:14 7:5
follow akun	2:6
follow dulu	0:8 2:48
follow juga	2:15
follow toko	2:7
follow ya	2:8
food	4:12
food @materials.grades	4:20 8:-5
food grade	4:20 8:-5
for	0:6 6:16
formalin	8:13
formalin @interaction.personal	5:7
formalin @interaction.verdict	8:7
formal~	8:13
foto	0:9 2:-7 4:-13 8:26
foto @call.small	3:-6 4:-6 8:5
foto @call.target	4:11
foto @format.kind	3:11
foto @format.nature	3:9
foto @offers.now	3:-6
foto @trust.mixup	4:11
foto nomor	4:9
fotokan	0:7
fotonya	8:10
foto~	0:6 8:27
foundation	3:12 5:6 8:-5
foundation @call.small	3:6
foundation itu	3:7
freezer	3:8
full	3:7 4:6
full $	8:6
fun	3:13
fun fact	3:13
fungsinya @interaction.verdict	3:5
furing @interaction.verdict	4:-7
furing @troubles.atAll	4:-7
furingnya	4:8
furingnya @materials.cloths	4:6
furing~	4:8
futsal	6:-6
gabung	0:14
gabus	8:23
gabusnya	8:7
gabus~	8:7
gacor	3:5
gadang	3:5
gading	0:6 4:13
gading @interaction.verdict	4:6
gae	6:12
gagal	3:19 9:-6
gagal @call.small	3:8 5:-6
gagang	0:-6 3:-15 8:10
gagangnya	3:-16 5:11
gagangnya @format.kind	4:7
gagangnya @format.nature	4:7
gagangnya @negation-words	5:6
gagangnya @shrink-stretch	5:8
gagangnya @troubles.no	5:6
gagangnya @trust.wrapping	4:6
gagangnya tidak	5:5
gagang~	3:-16 5:11
galak	3:9
galak @degree-high	9:8
galau	9:15
galo	1:14 9:7
galo @interaction.verdict	1:9 5:5
galon	6:6 9:28
galon $	5:-8
gambar	0:-11 3:-6 5:6 6:9 8:9 9:6
gambar @call.small	9:10
gambar @format.kind	4:-7 9:10
gambar @format.nature	9:11
gambarnya	0:12 4:13
gambar~	0:9 4:11 6:-11
gamis	6:14 9:-6
gampang	1:10 3:41 4:-16 5:8 6:16 7:-9 8:-11 9:-17
gampang #n	5:6
gampang $	5:11
gampang @call.look	3:8
gampang @call.small	3:24 4:-10
gampang @demo.handle	1:8 3:5
gampang @demo.handled	3:-9
gampang @demo.outcome	0:6 5:-13 6:-10 8:5
gampang @format.cared	3:-6 5:6
gampang @format.kind	3:10
gampang @format.nature	3:5
gampang @format.problems	3:-9 4:11
gampang @hair-bad-state	6:7
gampang @hair-wash-comb	5:5
gampang @hang-stand-balance	4:6
gampang @interaction.one	3:6
gampang @open-close-acts	4:-5
gampang @skin-irritation	6:6
gampang @stain-clean-off	3:10 5:-6
gampang @target.folk	3:9
gampang @target.kin	3:11
gampang @target.looks	3:-12 4:12 6:8
gampang @target.states	3:-6 4:12 5:9
gampang @troubles.atAll	5:10
gampang @troubles.otherTroubles	5:-12
gampang @troubles.troubles	3:-34 4:13 5:-6
gampang @trust.flaws	3:-6 5:-12
gampang @trust.trouble	5:-8 6:-7
gampang @understand-know-acts	3:6
gampang disisir	5:5
gampang pegal	5:5
gampangnya	3:12
gampang~	3:12
gang	9:19
gang @call.small	9:6
gang @demo.me	9:10
gang aku	9:10
ganggu	5:9
ganggu~	5:8
gang~	5:22 6:8
ganjel	9:8
ganjel @interaction.personal	9:8
ganjel @interaction.verdict	9:8
ganjel @troubles.atAll	9:8
ganjel @use-acts	9:8
ganjel @wear-acts	9:8
ganjel pakai	9:8
ganjel~	3:6 6:7
ganjil	3:8
ganteng	0:-6
ganti	0:-13 2:-7 3:12 4:13 7:-11 8:-24
ganti $	8:10
ganti @already-still-words	3:-10 4:6 5:7 8:6
ganti @call.small	8:-13
ganti @colours.borrowed	5:9
ganti @colours.colours	5:9
ganti @demo.handle	5:13
ganti @demo.means	3:9 5:6
ganti @flavours.flavours	3:7
ganti @flavours.scents	5:5
ganti @format.kind	3:17 4:-9 5:7 6:8 8:-6
ganti @format.nature	0:7 3:32 4:-18 8:-7 9:-8
ganti @format.remedies	5:13
ganti @interaction.one	4:9
ganti @interaction.personal	0:-6 3:-9 4:9 5:-6 8:7
ganti @interaction.verdict	3:-8 8:-5
ganti @new-old-state	3:-8 4:15 8:14
ganti @offers.counted	4:8
ganti @offers.now	4:10 5:7
ganti @target.rel	6:-8
ganti @trust.allowed	4:7
ganti @trust.mixup	4:-7
ganti @words.goods	6:6 8:-8
ganti baru	3:-7 4:7 8:14
ganti unit	8:8
ganti yang	6:-8
gantian	9:8
gantian @call.small	9:5
ganti~	9:6
gantung	0:-7 1:-8 4:-21 6:-6
gantungannya	4:-5
gantungan~	4:-5
gantung~	3:-12 4:-24 5:-22 6:-7 9:-7
gant~	3:27 5:-12 7:-13 8:-36
gara	1:-7 3:14 4:-29 5:-39 6:-16 8:-6
gara @format.kind	3:8 4:-7 5:-11 9:-11
gara @format.nature	3:7
gara @interaction.verdict	5:-6
gara @troubles.atAll	9:6
gara @trust.allowed	9:6
gara @words.goods	4:-6 9:-8
gara ada	9:6
garam	3:8 4:15 5:-6
garam @call.small	3:7
garam @compare-acts	4:7
garam @interaction.personal	4:10
garam @interaction.verdict	4:19
garam @together-words	4:7
garam @troubles.atAll	4:14
garam @trust.wanted	4:6
garam sama	4:7
garansi	0:16 3:-37 4:-12 5:-28 6:-10 8:61 9:-20
garansi #n	3:-7
garansi @demo.seen	4:-6
garansi @format.kind	4:-7 5:-5 8:8
garansi @format.nature	4:-5
garansi @format.spans	8:7
garansi @match-age-occasion	0:9
garansi @original-fake	0:8
garansi @safety-words	0:9
garansi @target.kinds	8:11
garansi setahun	8:7
garansinya	8:-7
garansi~	8:-7
garans~	0:16 3:-37 4:-12 5:-28 6:-10 8:61 9:-20
garasi	9:5
garas~	9:5
garem	3:10 5:-10
garing	5:27 6:-12 8:25
garing $	5:9
garing @call.small	5:7
garing @interaction.personal	8:12
garing @interaction.verdict	8:7
garis	3:11 5:20 9:-9
garis @colours.colours	5:8
garis @demo.bodyPlaces	5:9
garis @format.nature	3:6
garis @format.problems	5:6
garis @hang-stand-balance	6:-5
garis @joke-laugh-acts	3:-6 5:8 6:5
garis @skin-good-state	3:6 4:-7
garis @target.body	5:9
garis @target.looks	4:-6
garis @troubles.otherTroubles	5:8
garis bibir	5:6
garis putih	3:7
garis senyum	5:8
garise	5:10
garisnya	1:13 4:-13 5:28
garisnya @demo.outcome	5:6
garisnya @troubles.otherTroubles	5:8
garisnya @trust.better	5:8
garis~	1:13 4:-16 5:33
garuk	5:10 6:-8
garuk @interaction.verdict	5:6
garuk @story-verbs	3:5
garuk @troubles.atAll	5:6
garut	4:-8 5:-6
gar~	3:-14 5:21
gas	0:15 4:-10
gas @call.small	5:-10
gas @come-go-move	0:9
gas @demo.handleWide	0:15
gas @interaction.deeds	2:7 4:-6
gas @interaction.personal	4:-7
gasan	6:67 9:-6
gasan @format.kind	6:11
gasan @format.nature	6:11
gasan @target.folk	6:10
gasan @target.kin	6:10
gasan @target.rel	6:12
gasan nang	4:5 6:12
gas~	5:-10 6:64 9:-9
gatel	5:11
gatel @interaction.personal	4:-7
gawat	9:7
gawa~	3:7
gawe	3:27
gawe @format.kind	3:6
gawe @occasions.occasions	4:6
gawe @occasions.plain	4:6
gawe @target.folk	6:7
gawe~	0:-7 3:11 5:-10 9:-8
ge	3:24 4:-39 5:6 6:16
ge @already-still-words	0:7 3:8
ge @demo.outcome	4:7
ge @negation-words	5:7
ge @troubles.no	5:7
ge tidak	5:7
gede	0:-22 1:-10 4:-20
gede $	3:-9
gede @call.small	0:-11
gede @cause-words	6:-8
gede @demo.seen	4:-11
gede @interaction.personal	0:-15 5:-11
gede @interaction.verdict	3:7
gede di	0:-7
gede~	3:12 4:-14 6:-12
gel	4:30 6:-9
gelang	3:10
gelap	0:11 3:11 8:8 9:11
gelap $	6:6
gelap @call.small	5:11
gelap @interaction.verdict	0:7
gelas	1:12 4:-13 5:24 8:-6 9:9
gelas @colours.colours	9:5
gelas @cook-season-shape	5:6
gelas @demo.handle	5:12
gelas @flavours.flavours	9:5
gelas @format.kind	4:-5
gelas @weigh-measure-acts	5:6
gelas takar	5:6
gelas~	1:7
gelem	3:9 6:-7
gelembung	3:-7 8:9
gelembung~	1:6 5:5 6:-9
gelnya	5:6
gelombang	3:12
gel~	0:8 1:9 3:-9
gemes	0:-8 9:-9
gemetar	9:5
gempa	9:16
gempa @format.remedies	9:8
gempa @occasions.rooms	9:8
gempa @past-memory-words	9:8
gempa @size-small	9:8
gempa @target.kinds	9:8
gempa @target.looks	9:8
gempa kecil	9:8
gemuk	5:5
gendong	6:-14
gendongan	5:-13
gendongan @call.small	5:-7
gendongan @interaction.verdict	5:-7
gendongan @offers.now	5:-6
gendongan ini	5:-6
gendongannya	9:-5
gendongannya @interaction.personal	6:5
gendongan~	9:-5
gendong~	3:7 5:-17
genep	4:7
genggam	5:10
genggam @call.small	5:5
gepeng	5:-6
gerah	9:9
gerak $	5:-7
gerakan	3:8 5:-7
gerakannya	3:11
gerakan~	3:11
gera~	3:8 5:-8
gereja	6:10
gereja @interaction.verdict	9:6
gerimis	5:6 6:-5 9:22
gerinda	5:6
geser	5:-8 9:12
geser #n	3:5
geser @degree-low	5:-6
geser @interaction.personal	5:6
geser @quantity-few	5:-7
geser~	4:-6 5:-9
gesper	4:-5
get	7:7
get @machine-behaviour	7:7
get one	7:7
getar~	5:6
getas	4:9
geuning	1:6
geura	2:10
geus	0:5 3:27 5:7 8:14 9:-7
geus @interaction.personal	5:-6
geus @interaction.verdict	5:-6
giga	3:12 4:59
giga $	4:16
giga @interaction.verdict	4:8
gigi	3:30 4:13 9:8
gigi @demo.seen	3:6
gigi @format.kind	4:6
gigi @format.nature	4:6
gigi @interaction.verdict	5:7
gigi @troubles.otherTroubles	3:6
gigi @words.goods	3:7
giginya @format.kind	4:5
giginya @format.nature	4:5
giginya @materials.solids	4:5
gigit	5:10
gigit~	5:12
gih	2:16
gih~	0:27 1:17 6:-15 9:-17
gila	3:-7 9:-9
gila @call.small	9:-6
gila sih	9:-7
gilingan	4:8
giling~	4:22
gini	1:-7 3:62 5:-42 6:15 7:-7 8:-26
gini $	6:6
gini @call.small	3:15 5:-10
gini @demo.present	5:-6
gini @format.kind	3:5
gini @interaction.one	3:8
gini @interaction.verdict	5:-8
gin~	3:-9
gitiga~	3:11
gitu	0:-58 1:-22 3:-47 4:-34 6:-24 8:-18 9:-22
gitu $	3:-6 5:-16
gitu @ask-answer-acts	0:-6
gitu @call.small	0:-8 3:-21 4:-19
gitu @cause-words	5:10
gitu @frequency-words	3:-9
gitu @interaction.personal	1:-5 5:7 6:-7
gitu @interaction.verdict	1:-7 3:-6 5:6
gitu @troubles.atAll	5:29
gitu @trust.wanted	5:8
gitu lho	3:-9 5:5
gitu seperti	5:9
gitu~	0:-14 4:-19 6:-8 7:-6 8:-6 9:-16
gko~	0:-8 9:6
gliserinnya	4:9
gliserin~	4:9
go	2:13
go @call.buy	2:6
gobyos	9:8
gobyos @call.small	9:6
godhonge	5:11
gol	9:13
golek~	0:-9
gompal	8:11
gorden	3:20 4:-7
gorden @interaction.personal	5:5
gordennya	0:6
gorden~	0:6
goreng	3:-11 8:-6 9:24
goreng @call.small	5:-9
goreng @flavours.flavours	9:10
goreng @substances.foodstuffs	3:-5 9:7
gorengan	9:14
goreng~	6:11 9:19
gores	3:-9
gores @interaction.personal	4:7
gores~	4:-7
gosok	1:18 3:5 4:-5 5:6
gosok @call.small	5:11
gosok @demo.handle	5:8
gosok @format.remedies	5:-18
gosok @interaction.personal	4:-7
gosok @interaction.verdict	4:-9
gosok @materials.makings	5:7
gosok @tool-work-acts	5:7
gosok @troubles.atAll	4:-7
gosok @use-acts	4:-6
gosok @wear-acts	4:-6
gosok catnya	5:7
gosok di	5:6
gosok pakai	4:-6
gowa	0:12 9:-20
gowo~	9:-6
goyang	0:-6 1:28 3:-14 4:-13 5:12
goyang $	5:-8
goyang @demo.bodyPlaces	5:5
goyang @target.body	5:6
gps	5:6
grab	2:13
grab @target.kinds	2:12
grab it	2:12
grade	0:6 3:-5 4:20 8:-8
grade @cause-words	4:10
grade @change-become-acts	4:9
grade @interaction.verdict	4:10
grade @offers.now	4:9
grade @troubles.atAll	4:10
grade @troubles.no	8:-8
grade jadi	4:9
gram	3:-20 4:79 6:-5 7:-21 8:-6 9:-10
gram #n1	0:8
gram $	3:7 5:-22
gram @call.small	1:6 4:6 8:12
gram @cause-words	5:13
gram @change-become-acts	5:9
gram @frequency-words	4:-16
gram @interaction.deeds	5:12
gram @interaction.personal	4:-17 6:5
gram @interaction.verdict	2:6 8:13
gram @offers.now	1:7 4:12 5:9
gram @purpose-words	4:6
gram @target.handing	4:7
gram @target.kin	5:5
gram @troubles.atAll	5:11
gram @trust.wanted	5:-8
gram jadi	5:9
gram per	8:8
granit	4:16
gratis	0:5 2:19 3:-35 4:-13 5:-15 7:57 9:-9
gratis #n	6:7
gratis $	2:-10 6:7 7:6
gratis @call.small	7:-9
gratis @format.kind	4:-12 6:-13 7:20
gratis @frequency-words	8:7
gratis @interaction.personal	2:9 7:-9
gratis @interaction.verdict	4:13 7:-11
gratis @save-money	7:5 8:-6 9:-10
gratis @send-deliver-acts	5:-7 7:8 8:-10 9:-11
gratis @troubles.atAll	4:5
gratis @trust.wanted	2:5
gratis @words.goods	0:6 6:-7 7:13
gratis ongkir	7:10
gratiskan	7:23
gratiskan $	7:13
gratis~	7:32
green	4:9
green @format.kind	4:7
green @format.nature	4:7
green @substances.actives	4:7
green tea	4:7
gresik	4:9
grit	4:20
grup	0:-9 2:59 6:-10 9:-12
grup @occasions.occasions	2:7
grup @occasions.plain	2:6
grup @occasions.rooms	2:12
grup @target.group	2:19
grup @target.kinds	2:9
grup @target.roles	2:6
grup keluarga	2:12
gsm	4:8
gudang	3:-9 4:-20 5:-22 6:-11 8:-6 9:-7
gudang @call.small	6:-5 9:-17
gudang @interaction.personal	9:-11
gudang @interaction.verdict	9:-6
gudang @occasions.rooms	9:8
gula	0:9 4:-11 5:-17 6:-5 9:-12
gula @call.small	0:9 5:-16 8:12
gula @format.kind	4:-8 5:-7
gula @format.nature	3:6 4:-9
gula @format.problems	4:-6
gula @increase-add-acts	4:9
gula @interaction.personal	5:-6
gula @interaction.verdict	3:-7 4:9 5:-6 8:12
gula @offers.now	4:8
gula @substances.foodstuffs	3:9
gula @troubles.otherTroubles	4:-6
gula aren	3:6
gula semut	4:-6
gulanya	4:10
gula~	4:9
gulung	1:12 3:27 5:-14
gulung @call.small	3:5
gulung @interaction.verdict	1:8 3:7
gulung @offers.now	3:6
gulung @troubles.otherTroubles	5:5
gulungannya	4:13 8:9
gulungan~	4:13 8:9
gulung~	4:-9 5:-12
gumpal @call.small	5:6
gumpal~	3:17 4:-9
gunting	3:-5
gunting~	4:10 8:10
gunung	0:14 3:11 5:-17
gurih	0:6 3:-22 5:48
gurih @call.small	5:7
gurih @flavours.flavours	5:18
gurih @format.kind	3:-5 5:24
gurih @format.nature	3:-5 5:24
gurih @substances.foodstuffs	5:24
gurihnya	5:6
gurih~	5:6
guru	0:-13 3:5 5:-7 6:34 8:-5 9:-14
guru @target.group	6:13
guru @target.kinds	6:6
guru @target.rel	6:5
guru @target.roles	6:6
guys	0:-17 1:-24 4:11 5:-42 8:-11 9:7
guys @call.small	1:-7 5:-14
guys @cause-words	6:5
guys @demo.seen	4:5
guys @interaction.verdict	1:-7 4:12 5:-14
guys @offers.now	5:-10
guys @troubles.atAll	4:7
guys ini	5:-5
guyur	5:11
guyu~	9:24
habis	0:-26 1:-27 3:33 4:-10 5:17 6:12 8:-33 9:13
habis #n	5:13 6:6
habis #rp	3:10
habis $	2:7 3:6 5:-5
habis @already-still-words	3:7
habis @bath-acts	4:11
habis @call.look	4:5
habis @call.small	5:-19 6:-15 7:16 8:-9
habis @care-not-acts	5:7
habis @carry-acts	5:-5
habis @demo.handle	3:8 5:-12
habis @demo.handleWide	3:-7 6:23 9:10
habis @demo.handled	4:6 5:6
habis @demo.handledWide	5:-8 8:6
habis @drop-fall	3:7 5:-6
habis @eat-acts	9:10
habis @format.care	5:-7 6:6 9:5
habis @format.cared	3:-6
habis @format.kind	6:-8 7:5 9:-6
habis @format.nature	3:-6 6:-7 7:5
habis @format.problems	3:-10 5:6
habis @hair-care-acts	0:5 5:-8 6:-6
habis @household-daily-acts	9:13
habis @interaction.personal	0:-11 4:-6
habis @interaction.verdict	3:-8 4:-8 5:-12 6:-13 7:12 8:-10
habis @motor-care-acts	6:7
habis @occasions.occasions	3:5 5:-7 6:-12
habis @occasions.plain	6:-9 9:-8
habis @occasions.rooms	9:6
habis @offers.now	4:-8 9:18
habis @offers.sum	3:13
habis @play-sport-acts	4:6
habis @rinse-flush-acts	4:11
habis @target.kinds	5:7
habis @target.rel	3:9 5:-6
habis @target.roles	5:7
habis @troubles.atAll	0:-6 3:-7
habis @troubles.otherTroubles	3:9 5:-17
habis @wash-clothes-acts	4:14 5:9 8:6
habis @weather-season-states	5:8 6:8
habis @wet-state	6:8
habis @work-study-acts	9:-5
habis cuci	6:7
habis dibilas	4:6
habis dicuci	8:7
habis ini	9:12
habis itu	7:17
habis makan	9:6
habis melahirkan	6:6
habis yang	3:9 5:-6
habis~	0:-6 5:-8
hadap~	3:6
hadiah	4:9 6:15 9:9
hadiah @target.kin	5:8
hadir	0:13 3:8
hadir @call.small	0:9
hadir @interaction.verdict	0:11 3:5
hafal	9:7
hafal~	3:5
hah	5:9
haha	9:14
haha $	9:14
hahaha	0:-6 9:7
hai	0:44 9:-12
hai @target.kin	9:-5
haiya	9:16
hajatan	6:10
hajat~	6:10
haji	6:7 9:-10
haji @call.small	6:7
haji @interaction.personal	3:6
hal	3:12
halal	0:-15 4:52 8:48
halal @interaction.personal	4:10
halal @interaction.verdict	4:13 8:10
halal @troubles.atAll	4:10 8:6
halal @trust.permits	4:14 8:15
halal mui	4:12 8:14
halalnya	4:15 6:-6 8:14
halalnya @interaction.personal	4:7
halalnya @interaction.verdict	4:5 8:7
halal~	4:15 6:-6 8:14
halaman	4:35 5:13 6:10 8:6
halaman $	4:8
halaman @interaction.personal	5:6
halaman @interaction.verdict	5:5 6:10
halam~	4:35 5:13 6:10 8:6
halo	0:53 2:5 5:-20 8:-8
halo @call.small	5:-6 9:6
halo @demo.me	3:11
halo @interaction.all	9:18
halo @interaction.one	0:7
halo @quantity-many	9:9
halo bunda	9:7
halo semua	9:6
halus	3:-21 8:-19 9:-9
halus $	6:5
halus @call.small	0:5 5:6
halus @change-become-acts	5:6
halus @demo.outcome	5:-8
halus @demo.present	5:7
halus @frequency-words	4:6
halus @interaction.personal	4:-6
halus @interaction.verdict	4:-9
halus @trust.better	5:-10
halus jadi	5:6
halus kan	5:7
halus~	0:5
hamil	4:-16 6:15
hamil @call.small	0:11 6:9
hamil @format.should	3:8
hamil @interaction.verdict	0:9
hamil @offers.now	6:7
hamil @trust.allowed	6:5
hampir	4:-6
hampir @interaction.verdict	1:6
hampir @negation-words	1:6
hampir @troubles.no	1:6
hampir tidak	1:6
hamster @call.small	6:7
hancur	0:7 5:5 8:-7
hancur @call.small	3:-6
handuk @format.kind	5:-6
handuk @format.nature	5:-6
haneut	1:12 3:15 4:-6 5:10
hangat	0:5 3:28 5:22 6:-8 8:-6
hangat $	5:7
hangat @cause-words	4:6
hangat @demo.handleWide	6:-6
hangat @format.care	6:-6
hangat @interaction.verdict	4:11 5:5 6:8
hangat @troubles.atAll	5:-7
hangat @trust.wanted	4:8
hangatnya	5:5
hantar	3:-6 8:17
hantaran	5:6
hap	1:5
hape	0:-6 1:6 5:46 6:-5 9:8
hape @call.small	0:-7 5:21
hape @come-go-move	5:5
hape @interaction.verdict	0:-7 5:17
hape @offers.now	5:7
hape @quantity-few	9:9
hape @troubles.atAll	5:5
hapenya	5:8
hape~	5:6
hapunten	9:8
hareupna	3:8
harga	0:-29 1:-18 2:-11 3:-34 4:-18 5:-27 6:-16 7:44 8:-25 9:-58
harga #nn	7:10
harga @format.kind	5:-7
harga @format.nature	5:-6
harga @interaction.personal	9:-7
harga @interaction.verdict	4:12
harga @offers.now	4:12
harga @offers.sum	2:11 7:10
harga @offers.usual	7:15
harga @target.looks	7:7
harga @trust.wanted	7:10
harga normal	7:6
hargana	6:-8
harganya	0:-39 1:-13 2:-19 3:-20 4:-36 5:-31 6:-16 7:-7 8:-13 9:-41
harganya #nn	0:-6 4:-7
harganya #rp	4:-6 7:-9
harganya @call.small	2:-8 3:-6
harganya @offers.sum	0:-11 2:-6 4:-17 5:-8 6:-5
harga~	0:-40 1:-14 2:-19 3:-21 4:-38 5:-32 6:-17 7:-7 8:-10 9:-41
harge	7:8
hari	0:22 1:-31 3:-5 4:-17 5:-23 6:-8 8:50 9:6
hari $	0:28 3:-9 4:5 5:-9 6:-11 7:-8
hari @already-still-words	5:20 8:-9
hari @call.look	4:9
hari @call.press	4:6
hari @call.small	0:-23 1:-15 7:17 8:-8
hari @cause-words	0:7 2:8 3:-6 4:-8 8:14
hari @come-go-move	4:-8 8:14
hari @condition-words	3:-9 8:8
hari @contrast-words	3:8
hari @count-rank-words	5:6
hari @degree-high	3:7 5:-8
hari @demo.handleWide	4:16
hari @demo.me	5:-10 9:-7
hari @demo.present	4:6
hari @format.kind	4:-5
hari @format.spans	3:-7 7:7
hari @frequency-words	3:13
hari @greet-acts	5:15
hari @interaction.deeds	5:15
hari @interaction.one	6:9
hari @interaction.personal	4:9 5:11 7:11 8:-5 9:7
hari @interaction.verdict	1:-13 3:-13 4:6 6:-11 7:18 9:17
hari @negation-words	4:6 5:-7 9:22
hari @offers.extra	6:6
hari @offers.now	0:-17 1:-11 3:-6 5:-7 6:-6 7:27 8:-17 9:5
hari @quantity-few	3:8 5:13
hari @send-deliver-acts	4:-10 8:18
hari @story-verbs	0:6 2:7 4:-10 8:14
hari @target.folk	5:6 6:17
hari @target.kin	5:7 6:16
hari @time-before-words	3:9
hari @troubles.atAll	0:11 2:6 3:-9 8:19 9:-9
hari @troubles.no	4:7 9:7
hari @trust.allowed	5:-8
hari @trust.arrived	0:7 8:11
hari @trust.lesser	8:7
hari @trust.seller	0:7
hari @trust.wanted	3:-6 4:-10 5:9 8:16
hari @wear-acts	3:-8
hari asal	8:8
hari ibu	6:10
hari ini	0:-8 1:-9 5:-20 6:-16 7:24 8:-15 9:11
hari juga	4:16
hari kami	0:8
hari minggu	7:7
hari naik	5:-5
hari raya	9:14
hari sampai	0:7 8:11
hari sekali	3:7 5:-8
hari sudah	5:15
hari tidak	9:7
hari ya	4:6
harian	3:7 4:-15
harita	3:11
hari~	3:-9 4:-37 5:5 6:11 7:6 8:-10
harum	3:-7 4:7 5:8
harus	0:-9 3:5 4:-11 6:-15
harus @call.small	5:-5
harus @demo.handled	5:10
harus @format.care	5:8
harus @interaction.personal	5:-10
harus @interaction.verdict	8:6
harus @offers.now	5:12
harus @troubles.atAll	8:6
har~	3:13 4:-12 7:-16
hasil	3:-17 4:29 5:15 6:13 8:50
hasil @check-quality-acts	5:5 8:5
hasil @demo.prove	4:8 5:5 8:8
hasil @safety-words	5:6
hasil @test-try-acts	3:-6 4:7 5:5 8:8
hasil lab	4:19 8:14
hasil labnya	6:9 8:15
hasil uji	5:7
hasilnya	4:-25 5:18 8:12
hasilnya @call.small	5:6
hasilnya @demo.me	5:6 8:6
hasilnya @interaction.personal	4:-5
hasil~	4:-26 5:17 8:11
hatinya	3:6
hat~	0:34 3:14 4:-10 5:-6 6:-11
haus	9:10
hawane	9:8
hayam	9:17
hayang	3:5
hayo	3:7
hayu	2:8
hayu @call.go	2:9
hayu @call.small	2:9 7:6
hayu atuh	2:8
hdmi	4:8
headset @call.small	5:5
hehe	3:8
helai	3:8 5:-7
hela~	3:6 4:-5 5:-11
helm	3:14 5:-6
helm $	3:9
helm @format.kind	4:8
hemat	3:12 4:-10
hena	5:-6
hent~	0:-12 4:-6
hepa	4:11
heula	0:-7 3:65 4:-20 5:-27
heula $	0:-9 9:8
heula @call.small	0:6
heula @trust.seller	0:6
hewan	3:-5 4:6
hew~	3:-5 4:6
hi	0:16 4:5
hidrokoloid	5:6
hidung	0:-7 4:-9 5:28 6:-9 8:-8
hidung $	5:8
hidung @demo.me	3:6
hidung @trust.seller	3:8
hidup	4:9 6:-10 9:39
hidup $	4:9 9:21
hidup @call.small	8:-8 9:7
hidup @interaction.personal	9:7
hidup @interaction.verdict	3:-7
hidupkan	1:6
hidupkan @call.small	1:6
hidup~	1:6
hijab~	6:7
hijau	1:-7 3:10 4:21 5:-23 7:-9 9:-14
hijau @already-still-words	4:6
hijau @call.small	4:-7 5:8 6:9
hijau @colours.borrowed	4:11 5:-10
hijau @colours.colours	0:6 3:-5 4:23 5:-16
hijau @colours.pure	0:11 4:7
hijau @interaction.all	5:12
hijau @interaction.personal	5:6
hijau @interaction.verdict	3:15 4:-6
hijau @offers.now	3:7
hijau @quantity-many	5:12
hijau berarti	3:6
hijau semua	5:12
hijau~	1:6
hilang	0:-8 1:15 2:6 3:26 4:-22 5:12 8:-21 9:-11
hilang #n	5:6
hilang $	4:-5 5:-12 8:-10
hilang @already-still-words	3:5
hilang @call.small	1:13 5:16
hilang @demo.present	3:21
hilang @format.cared	8:5
hilang @format.kind	3:10 8:-6
hilang @format.nature	3:14
hilang @format.problems	3:5
hilang @interaction.verdict	4:-7
hilang @target.rel	4:8
hilang @troubles.atAll	3:7
hilang @troubles.otherTroubles	5:7
hilang kan	5:9
hilang yang	4:8
hipseat	6:6
hitam	0:20 1:-6 2:10 3:17 4:17 5:18 6:-6 8:-7 9:-9
hitam $	0:11 6:-8
hitam @already-still-words	4:-7
hitam @call.small	3:14 5:6 8:-5
hitam @colour-tone	0:8
hitam @colours.colours	4:22
hitam @colours.pure	4:17
hitam @demo.me	5:13
hitam @flavours.flavours	4:9 6:-6
hitam @food-thick-liquid	0:9
hitam @format.problems	5:-7 8:8
hitam @format.remedies	4:6
hitam @interaction.verdict	4:11
hitam @skin-good-state	3:5
hitam @smell-bad	0:9 8:11
hitam @target.looks	3:10 7:5
hitam @troubles.troubles	8:9
hitam @trust.better	0:7
hitam @trust.trouble	8:11
hitam aku	5:5
hitam pekat	0:9
hitam putih	3:5
hitam saya	5:6
hitamnya	5:7
hitamnya @format.problems	5:6
hitamnya @trust.flaws	5:7
hitam~	5:12
hitung	0:-10 4:-14 5:6 8:7
hitung #nn	5:9
hitung @offers.sum	5:9
hitung~	5:6
hmm	0:-16 1:24 5:19 9:-13
hobi	4:-8 6:24
holder	6:16
hollow	5:9
hologram	3:-9 8:18
horas	0:15 9:6
horas @call.small	0:5
horas @interaction.one	0:5
hormon	3:16
host	9:-7
hotel	3:23 4:-11 9:-9
hp	0:6 2:-6 4:-5 5:72 6:19 7:-6
hp $	3:5
hp @call.small	5:20 6:10
hp @demo.me	5:7
hp @interaction.personal	3:-6 5:13
hp @interaction.verdict	3:-6 5:11
hp @offers.now	0:9
hp @troubles.atAll	5:8
hp @trust.wanted	5:9
hp aku	5:7
hrc	4:11
hrc @cause-words	4:5
hrc @change-become-acts	4:5
hrc @interaction.verdict	4:7
hrc @offers.now	4:5
hrc @troubles.atAll	4:7
hrc jadi	4:5
ht	3:10
ht @interaction.verdict	3:6
hujan	0:-21 1:-7 4:12 6:8 8:-15 9:26
hujan $	5:6
hujan @already-still-words	9:11
hujan @call.small	3:6
hujan @format.nature	3:5
hujan @interaction.personal	3:10 5:-5
hujan @troubles.otherTroubles	3:-6
hujan @weather-season-states	3:-5
hujan~	3:-8 9:-9
huj~	0:-21 1:-7 4:12 6:8 8:-15 9:26
hungkul	7:6
hungkul $	7:6
hungkul @interaction.personal	5:7
huruf	4:11
hurufnya	4:25 5:21 6:7
hurufnya @interaction.personal	4:15 5:5
hurufnya @interaction.verdict	4:18 5:14
hurufnya @negation-words	4:16
hurufnya @troubles.no	4:16
hurufnya tidak	4:16
huruf~	4:25 5:21 6:7
hus	9:17
hus @come-go-move	9:6
hutan	3:14 4:12 5:-9
hut~	3:14 4:12 5:-9
hvs	4:-9
hyget	4:6
hyget @degree-high	4:6
hyget @materials.grades	4:6
hyget super	4:6
iak~	9:15
ibu	0:-26 1:31 2:17 3:-7 4:-35 5:6 6:52 7:19 9:-9
ibu $	2:9 3:10 4:-6 5:-8
ibu @alone-own-words	6:7
ibu @baby-feed-acts	6:14
ibu @call.buy	2:12
ibu @call.small	2:-9 4:-13 6:12 9:16
ibu @call.target	5:6
ibu @condition-words	3:-7
ibu @continue-acts	4:6
ibu @demo.handle	1:8
ibu @demo.handleWide	3:-10 4:10 5:12
ibu @demo.me	0:-7 5:5 9:9
ibu @format.care	1:19
ibu @format.kind	3:11 4:25
ibu @format.nature	4:27
ibu @frequency-words	4:5
ibu @interaction.deeds	9:5
ibu @interaction.personal	3:-11 6:14 9:7
ibu @interaction.verdict	1:-7 3:-17 4:-11 5:-7 6:-33
ibu @materials.solids	4:9
ibu @negation-words	3:-7
ibu @occasions.occasions	6:21
ibu @offers.now	3:-16 8:12
ibu @relationship-acts	0:-5 6:10
ibu @stock-run-out	1:6 3:-5 6:16
ibu @store-acts	1:5
ibu @target.group	3:8 4:-7 5:-8
ibu @target.kin	0:-6
ibu @target.kinds	4:-6 6:20
ibu @target.rel	0:-9 3:-8 4:-12 5:21 6:40 9:-8
ibu @target.roles	0:-12 6:20
ibu @target.states	5:13 6:25 9:-12
ibu @time-before-words	0:-9
ibu @troubles.atAll	0:-5 4:-12
ibu @troubles.no	3:-7
ibu @words.goods	3:8
ibu di	0:8 6:9
ibu habis	6:9
ibu hamil	0:-5 4:-5
ibu menyusui	6:7
ibu nu	3:-7 6:8
ibu saya	5:8
ibu terus	4:6
ibu wiji	9:7
ibu yang	5:11 6:16
ibuku	3:-6 9:13
ibunya	0:8 3:8
ibunya $	9:6
ibu~	4:-5 9:16
idam~	9:8
idup	4:6
idup $	4:6
igu~	5:-9
ih	0:-25 3:-10 5:-13 9:10
ih @flavours.prints	9:5
ih @format.kind	9:5
ih @format.nature	9:5
ih @interaction.verdict	0:-8
ih @target.group	9:6
ih @troubles.atAll	0:-6
ijazah	6:5
ijoli	8:5
ijol~	8:10
ikal	6:14
ikal @interaction.personal	6:5
ikalnya	6:8
ikalnya @interaction.verdict	5:5
ikal~	6:8
ikan	3:24 4:11 8:-11 9:25
ikan $	9:5
ikan @call.small	6:6
ikan @demo.point	6:9
ikan @interaction.personal	3:15
ikan @substances.foodstuffs	4:8
ikannya	3:-11 5:18 9:-7
ikan~	3:-11 5:18 9:-7
ikat	3:7 4:-9 5:-5
ikat @format.kind	3:7 4:-6
iket	3:14
iket @interaction.personal	3:8
iket~	5:-8
iko	4:11 5:14 8:20
iko @format.kind	4:7 5:8
iko @format.nature	4:8 5:8
iko @interaction.personal	8:10
iko @interaction.verdict	8:10
iko @negation-words	8:10
iko @troubles.no	8:10
iko tidak	8:10
ikut	0:-15 6:-19 8:-15 9:7
ikut $	9:6
ikut @target.kin	3:7
ikut @troubles.troubles	3:-6
ikuti	2:74
ikuti @call.small	2:25
ikuti @call.target	2:8
ikuti @demo.me	2:12
ikuti @interaction.personal	2:9
ikuti @time-before-words	2:6
ikuti @trust.seller	2:16
ikuti @trust.stores	2:8
ikuti akun	2:11
ikuti dulu	2:6
ikuti toko	2:7
ikut~	2:88 3:8 8:-9 9:-14
ilang~	3:14 5:-6
ilat	5:8
iler~	9:-7
ilmu	3:11
imah	5:6
ima~	0:-6 3:-7 5:-6 8:29
in	1:11 4:24 5:-9 8:9
in @places.abroad	4:7
in @places.places	4:12
in @trust.places	4:7
inang	0:8 5:18 6:5
inci	4:59 5:13 8:-5
inci @call.small	4:7 5:12
inci @interaction.personal	0:8
inci @troubles.atAll	4:10 5:6
indeks	3:8
indonesia	3:-7 4:6 8:14
indonesia $	8:6
indonesia @call.small	0:7
indonesia @interaction.personal	0:5
indonesia @interaction.verdict	4:9
indonesia @troubles.atAll	4:9
induksi	0:9 5:-7
induksi @interaction.personal	0:6
induksi @offers.now	8:7
induks~	0:9 5:-7
ingat	0:13 3:21 9:30
ingat~	9:7
inggih	0:19
inggris	4:7
ini	0:-41 1:75 2:-14 3:-27 4:50 5:83 6:91 8:51
ini #n	1:-7 3:17 4:10 5:33
ini #nn	8:11
ini #pct	3:5 4:9
ini $	0:5 1:-24 4:-23 5:-91 8:-24
ini @alone-own-words	0:12 6:7
ini @already-still-words	0:-9 2:12 3:26 8:16
ini @ask-answer-acts	0:-13
ini @call.buy	4:8
ini @call.go	4:-8
ini @call.small	0:7 1:5 2:9 4:-35 5:-10 6:49 8:-9 9:-31
ini @call.target	4:5 6:-8
ini @camera-view-states	5:9
ini @cause-words	4:-14 5:8 6:28
ini @change-become-acts	4:-6 9:9
ini @cheap-price	7:10
ini @cheer-encourage	1:-6 3:-8 4:-13 6:11 8:6
ini @child-behaviour	5:9 9:-6
ini @clean-state	5:13
ini @colours.borrowed	4:6 5:8
ini @colours.colours	4:6
ini @colours.pure	1:5 9:10
ini @come-go-move	0:-8 3:6 4:-11 5:5 6:-10 7:6
ini @comes-loose	5:7
ini @condition-words	3:-7
ini @contrast-words	3:-11 4:-8 8:6 9:-11
ini @degree-high	5:6 9:-6
ini @demo.bodyPlaces	0:-5 1:8 3:-10
ini @demo.handle	1:-11 3:11 9:-5
ini @demo.handleWide	4:-14 5:16 8:-10
ini @demo.handled	0:-6 3:-7 4:-5 5:10
ini @demo.handledWide	3:-6 5:14
ini @demo.me	0:20 1:117 2:-13 3:-21 5:29 6:9 7:17 8:28 9:-17
ini @demo.means	1:-10 3:-10 6:-9 7:-7 8:-6
ini @demo.mine	1:45 5:15
ini @demo.noises	6:9 7:11 8:-6
ini @demo.outcome	0:-7 4:-18 5:17 8:39
ini @demo.point	1:-15 5:-20
ini @demo.present	1:-10 2:9 3:12 4:-7 5:-7 6:-19
ini @demo.seen	4:27 5:44 8:8
ini @drop-fall	5:7
ini @dry-state	1:7
ini @electric-charge-acts	4:9 6:-10
ini @feel-angry	3:-8 5:5
ini @feel-itchy-rough	9:6
ini @feel-sad-regret	9:9
ini @feel-soft	5:-5 8:10
ini @fits-right	4:-21 5:-22 6:8 8:-6
ini @flavours.cuts	3:15 5:7 6:-6
ini @flavours.flavours	3:21 9:5
ini @flavours.prints	3:26
ini @flavours.scents	1:-5
ini @food-tender-chewy	5:-5
ini @format.because	6:5
ini @format.care	3:9 4:-11 5:6 8:-10
ini @format.cared	3:-8 5:13
ini @format.ifs	3:-7
ini @format.kind	1:-6 2:15 3:-37 4:49 5:-13 7:-15 8:18
ini @format.nature	0:7 2:12 3:-20 4:51 5:11 6:-16 7:-8 8:17 9:26
ini @format.problems	0:-6 4:-8 9:9
ini @format.remedies	5:7 6:-9 9:11
ini @format.should	6:14
ini @format.spans	3:14 4:-6 5:25
ini @frequency-words	3:8 5:21 7:5
ini @future-plan-words	8:6 9:8
ini @greet-acts	3:11 4:12 5:7 6:-7 9:10
ini @hair-good-state	8:10
ini @hang-stand-balance	5:9
ini @hide-body-flaws	5:7 8:12
ini @hot-temp	9:6
ini @interaction.asking	9:10
ini @interaction.bid	4:-10 9:-7
ini @interaction.deeds	0:-7 4:9 8:6
ini @interaction.one	0:-17 1:5 3:-15 4:-5 8:-7 9:-9
ini @interaction.personal	0:-22 1:14 4:-28 5:-17 6:-7 8:25 9:8
ini @interaction.verdict	0:-27 1:-20 3:-12 4:-12 5:7 6:-19 7:15 8:11 9:-18
ini @interaction.where	0:11
ini @interaction.write	0:9
ini @match-harmonise	5:-19 8:-8
ini @materials.cloths	4:34
ini @materials.grades	8:13
ini @materials.makings	4:16
ini @materials.solids	0:5 4:36 5:6 8:15
ini @materials.unmistakable	4:33 5:-9
ini @measures.own	4:5
ini @negation-words	1:15 3:-20 5:-7 9:-13
ini @new-old-state	3:5
ini @now-words	3:15 6:-10
ini @occasions.companion	5:-11 6:8
ini @occasions.rooms	5:-10 9:13
ini @occasions.seasons	9:17
ini @offers.counted	3:-5
ini @offers.extra	4:-5 5:13 7:35 8:8
ini @offers.now	0:7 2:28 5:16 6:14 7:27 9:-18
ini @offers.sum	4:8 5:6 6:-7 8:8
ini @oily-state	5:7
ini @original-fake	3:19 8:13
ini @permit-forbid-acts	6:6
ini @photo-video-acts	3:-5 5:10
ini @places.made	4:21 8:6
ini @possibility-words	0:-10 3:-12 4:-20 6:5
ini @purpose-words	0:13 1:-8 2:12 3:9 4:-15 5:-22 6:54 8:-7 9:-6
ini @quantity-few	3:-6 4:5 6:27 9:-13
ini @quiet-sound	5:7
ini @receive-get-acts	4:-5 7:10
ini @relationship-acts	9:-7
ini @repeat-buyer-acts	4:-11 5:-15
ini @safety-words	5:-5
ini @save-money	7:35
ini @sell-promo-acts	9:-7
ini @send-deliver-acts	7:19
ini @sew-stitch	4:5 8:12
ini @shape-words	5:6 8:6
ini @skin-good-state	5:6
ini @story-verbs	0:-10 4:-12 6:-9 7:14 9:-7
ini @substances.composition	4:9
ini @substances.foodstuffs	0:-8
ini @substances.insides	4:14 5:-12 6:-8
ini @target.body	5:7
ini @target.folk	0:-12 1:17 6:-12 9:9
ini @target.group	9:25
ini @target.handing	0:29 1:-8 3:9 4:-7 5:-24 6:48 8:-6 9:-5
ini @target.kin	0:-16 1:18 6:-8 9:10
ini @target.kinds	6:-5 9:8
ini @target.looks	3:6 4:-10 5:17
ini @target.rel	0:32 1:6 3:7 6:-23
ini @target.states	4:-5
ini @thick-dense	8:11
ini @tie-clip-lock	6:6
ini @time-before-words	3:-9
ini @together-words	4:6 5:-10
ini @too-tight	5:-10
ini @tool-work-acts	4:6 6:16
ini @troubles.atAll	0:-8 2:-6 4:7 6:9 8:-19
ini @troubles.no	1:14 4:12 8:5 9:-10
ini @troubles.otherTroubles	3:-17 4:-8 5:22 9:42
ini @troubles.troubles	3:-8 5:5 9:-6
ini @trust.allowed	0:-5 1:-15 2:-6 4:-20 5:23 6:15 7:22 8:12
ini @trust.arrived	6:-5
ini @trust.better	0:-6 4:-16 5:8 6:9 8:52
ini @trust.days	5:26
ini @trust.flaws	4:-14
ini @trust.lesser	3:5 4:5
ini @trust.mixup	1:-7 8:-14
ini @trust.parcel	4:-7
ini @trust.seller	7:6
ini @trust.stores	4:8
ini @trust.wanted	1:-11 4:-28 5:-32 6:7
ini @trust.wrapping	0:12 4:5
ini @use-acts	6:6
ini @want-wish-words	9:10
ini @wear-acts	6:7
ini @weather-season-states	9:16
ini @weigh-measure-acts	6:14
ini @words.goods	0:-18 1:-10 4:-15 5:-45 6:23 7:-7 8:-6 9:-17
ini @write-draw-acts	4:11
ini ac	9:5
ini ada	3:16 4:10
ini aku	0:13 1:18 6:8 8:19 9:22
ini bahannya	6:-7
ini barang	8:-7
ini besi	4:5
ini biar	2:17
ini bikin	3:-5 5:12
ini bisa	3:-8 4:-6 6:10
ini buat	3:10 6:12
ini buatan	4:9
ini bukan	3:-5 4:-9
ini cocok	4:-11 5:-15
ini cuma	4:5
ini dapat	4:-5 7:10
ini dari	3:-12 4:17 6:-8 8:-11
ini di	5:20
ini dulu	3:-6
ini emang	0:25 4:-10 5:-6 6:7
ini gasan	0:9
ini gratis	7:8
ini ibu	1:8
ini isinya	5:-8
ini jadi	4:-6
ini juga	2:-6 4:-6 7:-8 8:19
ini kak	5:5
ini kalau	3:-7
ini kan	5:-6
ini karena	3:-5 4:6
ini kayu	3:5
ini ke	2:20
ini khusus	0:12 6:7
ini kipas	9:7
ini kita	0:-5 9:-7
ini kok	9:6
ini lebih	0:7
ini mah	5:18 8:13 9:-6
ini mau	9:12
ini memang	0:22 4:-12 5:-8 6:9
ini nih	0:5 5:-5
ini ongkir	7:10
ini original	3:7
ini pakai	5:-6 6:6
ini pas	5:-9
ini saja	6:5 7:6
ini sama	5:-6
ini sampai	6:-5
ini saya	0:5 1:45 3:-11 5:22 8:16 9:-9
ini sekali	5:11
ini sekarang	3:11
ini seminggu	5:9
ini sisa	4:6
ini sudah	4:13 5:10 8:6
ini tak	0:6 1:23 7:5
ini talinya	3:8
ini tanpa	4:15
ini teksturnya	4:6
ini tembaga	4:6
ini tetap	8:8
ini tidak	0:-6 8:9
ini tuh	1:-18
ini ukuran	6:10
ini untuk	4:-8 5:-10 6:13
ini water	4:8
ini wes	5:-6
ini ya	4:-10
ini yang	0:36 3:8 6:-19
injek	1:10
injek~	3:-6
instan	4:6 5:7
inst~	4:6 5:7
insyaallah	0:10 9:-7
insyaal~	0:10 9:-7
inum~	6:9
investasi	3:-6
investas~	3:-6
ip	4:18
ip #nn	4:18
ip @offers.sum	4:18
ipar	3:5
iphone	0:9 4:10
iphone @interaction.verdict	0:9 4:9
ipis	6:7
ipis @interaction.verdict	4:6
ipx	4:7
ipx #n	4:7
ira~	3:6
ireng	3:9
iris	5:7
irisannya	4:6
irisan~	4:6
iris~	5:10
iseng	3:7
isi	0:-6 1:11 2:13 5:21 6:8 7:11 8:-17 9:-10
isi #n	4:29
isi #nn	0:-5 3:-7 4:35 6:11 7:7
isi @demo.means	1:15 4:-14 5:5
isi @format.kind	5:13
isi @format.nature	3:11 4:-10 5:6 8:-5
isi @format.remedies	1:15 3:13 4:-12
isi @frequency-words	3:-5
isi @interaction.personal	4:-9
isi @offers.sum	0:-6 3:-7 4:34 6:11 7:7
isi @troubles.otherTroubles	3:5 4:-12
isi @trust.mixup	2:11
isi @trust.wrapping	3:6 5:9
isih	4:-16 5:31 6:-7 8:12
isih @troubles.otherTroubles	5:7
isih turah	5:6
isine	5:-7
isine @format.kind	8:6
isine @format.nature	8:8
isinya	1:-8 2:-5 3:-32 4:8 5:-19 6:-17 7:-21 8:8
isinya #n	5:-11
isinya #nn	5:-13 6:-7 7:-7
isinya $	4:-9 5:-6
isinya @already-still-words	5:15
isinya @contrast-words	5:5
isinya @format.kind	6:-9
isinya @format.nature	6:-6
isinya @interaction.personal	5:7
isinya @interaction.verdict	3:-5 5:14
isinya @offers.sum	5:-13 6:-7 7:-10
isinya @quantity-few	4:9
isinya @troubles.otherTroubles	4:-6
isinya tetap	5:6
isi~	2:-6 3:-31 4:7 5:-21 6:-15 7:-21 8:7
iso	0:-6 3:13 4:-26 5:34 8:-22
iso @call.look	4:5
iso @cause-words	0:6 5:11 6:-6
iso @check-quality-acts	4:6
iso @format.problems	3:6
iso @interaction.verdict	5:6
iso @motor-care-acts	4:6
iso @target.handing	0:6 6:-6
iso @test-try-acts	4:6
iso @troubles.troubles	3:11
iso @trust.flaws	3:5
iso @work-study-acts	0:6 6:-6
iso dicek	4:6
iso gawe	0:6 6:-6
isok	4:-6
isore~	4:14
isor~	3:11 5:-8
istirahat	3:15
istirahat $	3:5
istri	9:14
istri @already-still-words	9:8
istri @call.small	3:6 9:5
istri @demo.me	5:9 9:6
istri @interaction.personal	9:8
istri @target.rel	3:6
istri yang	3:6
istr~	9:14
isuk	1:6 3:-10 4:-13 5:16 9:6
isuk $	9:-6
isya	7:10 9:12
isya $	4:7
it	2:17
it @now-words	2:12
ito	0:13
itu	0:-28 1:-58 2:-57 3:174 4:-58 5:-80 6:-114 7:-67 8:-17
itu #n	0:7
itu #n1	3:6
itu #nn	4:-7
itu $	0:27 3:-26 5:-6 6:5 8:-21
itu @absorbs-liquid	5:-6
itu @already-still-words	6:-7 7:7
itu @animal-behaviour	5:-6
itu @audio-states	3:6
itu @call.go	3:-10
itu @call.look	2:10 6:-5
itu @call.small	0:-47 1:-22 2:-13 3:-13 4:31 6:-10 8:-18 9:14
itu @call.target	2:6 3:-7 4:-6
itu @cause-words	0:13 3:17 4:32 5:14 9:-16
itu @change-become-acts	3:-22 5:9
itu @cheer-encourage	0:-7 3:-13 4:9
itu @colours.colours	3:13 4:-11
itu @colours.pure	3:7
itu @come-go-move	5:10
itu @compare-acts	3:15 4:-15 8:-5
itu @condition-words	3:9 8:11
itu @contrast-words	0:-10 3:24 4:-18 5:-36 6:-17 8:-18 9:-13
itu @cook-cut-peel	3:5
itu @cook-mix-prepare	5:6
itu @crew-tech-acts	3:-9 9:7
itu @cut-acts	3:5
itu @degree-low	0:11 4:26
itu @demo.bodyPlaces	3:-10 4:5 5:6 6:5
itu @demo.handle	0:9 5:-10
itu @demo.handleWide	2:8 3:8 4:8 5:-5 6:-5 9:-7
itu @demo.handled	3:-13 8:15
itu @demo.handledWide	5:6
itu @demo.me	0:-9 5:6 9:-6
itu @demo.means	0:8 4:-19 5:-9
itu @demo.noises	3:-6
itu @demo.outcome	3:-5 5:-12 8:-6
itu @demo.point	3:14 4:-7 5:-15 6:-9 8:7
itu @demo.present	1:-6 3:-26 8:6 9:14
itu @demo.seen	3:17 6:-8
itu @drill-nail-screw	0:7
itu @easy-practical	3:9 4:-8 6:6
itu @electric-charge-acts	0:7 5:8
itu @explain-acts	3:9
itu @feel-angry	8:13
itu @flavours.cuts	4:6
itu @flavours.flavours	1:7 3:-5
itu @flavours.scents	5:5
itu @food-tender-chewy	3:10 5:-6
itu @format.because	0:8 3:23 4:-6
itu @format.care	3:14 4:-6 5:-10 8:-8
itu @format.cared	5:5
itu @format.ifs	8:13
itu @format.kind	0:21 2:-5 3:-25 5:9 6:-6 8:16 9:30
itu @format.nature	0:10 1:8 3:-27 8:18 9:33
itu @format.problems	4:-25 5:6 6:-6
itu @format.remedies	4:-7
itu @format.should	3:12 4:-12 8:-9
itu @format.spans	5:13 8:9
itu @frequency-words	3:-10 4:22 5:8 7:-8
itu @future-plan-words	0:-6 3:-6 5:6
itu @give-receive-acts	3:-5
itu @greet-acts	3:-14 8:-10 9:17
itu @hold-temp	3:6
itu @hurry-invite-acts	3:-10
itu @interaction.asking	3:-10 9:18
itu @interaction.deeds	3:-6 8:-19
itu @interaction.one	0:-7 3:-10 5:11
itu @interaction.personal	0:-5 1:12 2:-10 3:11 4:14 5:-13 6:6 7:-6 9:-19
itu @interaction.verdict	0:-29 1:-5 2:-12 3:22 4:-9 5:-45 6:-14 7:-7 8:-7 9:-5
itu @interaction.write	3:-11
itu @leak-hold-liquid	5:-9
itu @machine-behaviour	9:5
itu @materials.cloths	4:-10
itu @materials.hides	8:10
itu @materials.solids	5:9 8:10
itu @materials.unmistakable	4:-9
itu @measures.dimensions	4:11 5:5
itu @myth-truth-words	0:12 3:29 4:-6 5:-17 9:-8
itu @need-must-words	5:-6
itu @negation-words	0:-10 3:25 4:-8 5:-21 8:-13 9:-17
itu @new-old-state	3:-5 8:8
itu @noisy-sound	3:-6 9:7
itu @offers.buying	2:11
itu @offers.now	3:-46 4:18 5:25 9:-14
itu @offers.sum	4:-8
itu @offers.usual	0:10 4:13
itu @original-fake	8:11
itu @patch-weld-acts	3:-7
itu @permit-forbid-acts	3:9 4:-5 6:9
itu @photo-video-acts	3:6 4:7 5:-9
itu @places.made	4:5
itu @possibility-words	0:-6 3:-11 4:10 5:12 9:-6
itu @prevent-reduce-acts	5:6
itu @purpose-words	3:5 4:33 5:11 6:5 9:6
itu @quantity-few	3:-8
itu @quantity-many	5:-11
itu @quick-speed	3:-12
itu @say-acts	8:-7
itu @seal-pack-acts	9:6
itu @see-watch-acts	3:6 8:7
itu @sew-stitch	4:10
itu @show-acts	8:9
itu @skin-good-state	3:8
itu @slow-speed	5:5
itu @strong-durable	3:10
itu @substances.composition	5:7 8:7
itu @substances.foodstuffs	1:7 3:9
itu @target.body	0:7 5:8
itu @target.folk	3:-11 8:-10
itu @target.group	3:-10 9:22
itu @target.handing	3:7 4:37 6:6
itu @target.kin	3:-17 8:-6
itu @target.kinds	3:5
itu @target.looks	3:20 4:-7
itu @target.rel	0:-15 3:7 4:-12 5:-19 9:6
itu @target.roles	3:6
itu @target.states	3:-8
itu @thick-dense	5:6
itu @time-before-words	0:-8 3:10 6:-8 9:-9
itu @tool-work-acts	3:7 4:-10
itu @transparent-thin	5:-9
itu @troubles.atAll	3:-11 4:8 9:-16
itu @troubles.no	3:-6
itu @troubles.otherTroubles	1:-9 4:-21 5:-17 6:-8 8:-6
itu @troubles.troubles	5:-8 6:-7
itu @trust.allowed	0:-21 3:14 4:-25 5:-19 8:-7
itu @trust.better	3:-6 5:18 9:-7
itu @trust.days	1:6 3:7 4:6 5:8
itu @trust.flaws	4:-7 5:-6
itu @trust.lesser	5:-10
itu @trust.mixup	4:-7
itu @trust.wanted	3:-6 4:14 8:8
itu @trust.wrapping	5:5
itu @use-acts	3:-10
itu @wait-acts	0:-6
itu @want-wish-words	5:7
itu @wear-acts	3:-6
itu @weigh-measure-acts	3:11 4:-22 6:-6
itu @words.goods	9:7
itu ada	3:19 4:-19 5:-10 6:-10 8:-13
itu aku	3:15
itu artinya	3:9
itu asli	8:10
itu aturan	6:-5
itu beda	8:-7
itu berkurang	5:9
itu biar	5:7
itu biasanya	0:7 3:-8 4:16 5:12
itu bikin	3:6 4:7 5:-9
itu bisa	0:-7 3:-7 4:10
itu buat	0:6 3:6 4:5
itu bukan	0:-6 3:10 5:-20 6:-8 8:-10
itu dari	1:7 3:12
itu di	8:-5
itu dia	4:-7
itu dulu	3:6
itu gampang	3:6
itu harus	3:-5
itu ini	4:7
itu jadi	3:-25 4:6 5:13
itu jangan	3:6 6:9
itu juga	8:7
itu kalau	8:13
itu kan	4:8
itu karena	0:10 3:12
itu lain	3:5 4:-6
itu langsung	3:-7
itu lebih	5:-7
itu lihat	3:6 8:7
itu mah	3:-7
itu masih	3:10
itu mau	5:7
itu memang	3:-7
itu mitos	0:8
itu namanya	3:17
itu nanti	0:-5
itu pak	9:6
itu pakai	3:-6
itu putih	3:8
itu saja	3:-6
itu salah	3:13
itu sebenarnya	3:5 5:-8
itu sebenernya	3:11
itu seminggu	4:10 5:5
itu seperti	5:-5
itu setahun	3:-7 5:7 8:8
itu si	9:6
itu siapa	3:-10 9:20
itu sudah	8:-7
itu tadi	9:-5
itu teh	5:6
itu untuk	4:16
itu yang	0:-14 4:-10 5:-18 9:8
itulah	3:8
itung	0:15 5:8
itung $	0:5
itung~	3:22 8:6
itu~	3:7
iwak	5:6
iya	0:155 1:-10 4:12 9:-5
iya @call.small	0:84 4:16 9:10
iya @demo.me	0:12
iya @demo.means	0:9 4:5
iya @flavours.scents	0:9 4:5
iya @format.kind	0:7 4:5
iya @format.remedies	0:8 4:5
iya @interaction.one	0:73 4:20
iya @interaction.personal	3:-5
iya @interaction.verdict	0:11
iya @offers.counted	0:5
iya @seal-pack-acts	0:5
iya @substances.foodstuffs	0:9 4:5
iya @target.folk	0:25
iya @target.kin	0:40 4:6
iya @troubles.atAll	0:6
iya @trust.allowed	0:10
iya @words.goods	0:9 4:5
iya kak	0:28 4:7
iya pak	0:5
iya teh	0:9 4:5
izin	0:-6 4:24 8:14
izin @trust.permits	8:10
izin edar	4:15 8:7
jabodetabek	4:-7 8:7
jadi	0:-27 1:-19 2:17 3:-12 4:23 5:129 8:-18 9:-24
jadi #n	3:16 4:-35 7:12
jadi #nn	3:-10 4:-24 5:-20 6:-13 7:30
jadi #rp	3:-6 4:-21 5:-25 6:17 7:26
jadi $	5:-19 8:-7 9:5
jadi @absorbs-liquid	4:6 5:8
jadi @already-still-words	4:15 5:-8 6:-11
jadi @animal-behaviour	0:5 3:-14
jadi @baby-care-acts	4:7
jadi @body-move-posture	3:-6 4:-9 5:9
jadi @bump-hit	4:11
jadi @call.go	2:12 4:-7
jadi @call.look	1:-8 3:15 6:-14
jadi @call.small	0:-15 1:11 2:26 3:-38 4:48 6:49 7:-23 9:-7
jadi @call.target	3:5
jadi @camera-view-states	3:-6 5:-9 6:8
jadi @care-not-acts	5:-16
jadi @cause-words	5:-6
jadi @change-become-acts	4:7
jadi @cheer-encourage	5:10
jadi @child-cry-mood	4:6
jadi @colours.borrowed	3:-7
jadi @colours.colours	1:12 3:-7 4:-34 5:-27 8:10
jadi @colours.pure	1:11 4:-30 5:-21 8:13 9:5
jadi @come-go-move	1:-5 3:-12 5:17
jadi @condition-words	0:-10 3:-13 5:23
jadi @contrast-words	3:13 5:-6 6:-6
jadi @degree-high	0:5
jadi @degree-low	5:-5
jadi @demo.bodyPlaces	0:-6 1:-11 2:15 3:-15 5:49 6:-16 8:-12
jadi @demo.handleWide	3:-15 5:39 7:-5 9:-7
jadi @demo.handled	4:19
jadi @demo.handledWide	3:-6 5:6
jadi @demo.me	6:7 8:-9
jadi @demo.means	1:-6 3:-21 4:29 5:21 8:-6
jadi @demo.outcome	0:-5 1:-13 4:13 5:14 9:8
jadi @demo.point	3:18 5:-12
jadi @demo.seen	1:-8 3:-11
jadi @dry-state	8:12
jadi @easy-practical	4:-6
jadi @energetic-healthy	0:6
jadi @exchange-acts	4:7
jadi @feel-angry	0:-9 3:-14 4:14 5:10
jadi @feel-itchy-rough	0:5
jadi @feel-soft	8:8
jadi @fits-right	3:-19 4:13 6:-18
jadi @flavours.prints	5:11
jadi @food-crunchy	8:7
jadi @food-tender-chewy	5:12
jadi @format.cared	4:6
jadi @format.ifs	0:-10 3:-21 4:11 5:19
jadi @format.kind	2:-12 3:-15 4:27 5:6 6:-11 7:-12 8:-13 9:-10
jadi @format.nature	1:-8 2:-8 6:-13 8:-22
jadi @format.problems	3:12 4:6 5:-7 6:-20 8:16
jadi @format.remedies	1:-7 3:-26 4:27 6:-8 8:-9
jadi @format.should	2:6 4:-6 5:-13 6:-8 8:8
jadi @format.spans	5:19
jadi @frequency-words	0:5
jadi @gather-crowd-acts	9:7
jadi @glue-set-dry	8:9
jadi @greet-acts	2:5 4:11 6:15
jadi @hide-body-flaws	3:-5
jadi @honest-kind	5:-5
jadi @household-daily-acts	6:-8
jadi @hurry-invite-acts	2:14
jadi @interaction.all	4:9 5:11
jadi @interaction.bid	2:17
jadi @interaction.deeds	3:12 5:-11
jadi @interaction.one	3:-9
jadi @interaction.personal	1:-21 3:-16 4:5 5:19 6:-31 7:-6 8:-19
jadi @interaction.verdict	0:-10 2:7 3:-13 4:33 5:-38 6:-17 7:-7 8:32
jadi @interaction.write	3:7
jadi @join-stick-acts	4:12
jadi @machine-behaviour	4:8
jadi @match-harmonise	5:-11
jadi @materials.grades	0:10
jadi @materials.solids	4:-11 6:13
jadi @negation-words	1:-5 2:14 8:21 9:-5
jadi @noisy-sound	9:12
jadi @occasions.occasions	3:-15 4:21 5:19 6:-15
jadi @occasions.plain	3:-9 4:6 5:13 6:-18
jadi @occasions.rooms	0:7 5:10 6:-27
jadi @occasions.seasons	6:-6
jadi @offers.buying	2:7
jadi @offers.extra	3:11
jadi @offers.now	2:-8 4:16 5:-17 7:-6
jadi @offers.sum	3:-20 4:-49 5:-50 7:60
jadi @open-close-acts	5:-5
jadi @permit-forbid-acts	2:26 5:-15
jadi @play-sport-acts	5:7
jadi @possibility-words	4:-6
jadi @press-touch-acts	3:8
jadi @quantity-few	3:-8 5:6
jadi @recommend-acts	2:10
jadi @religion-acts	4:-10
jadi @repeat-buyer-acts	3:6 5:-12
jadi @replace-acts	4:5
jadi @safety-words	5:-12
jadi @send-deliver-acts	5:-15 8:14
jadi @shine-gloss	3:8
jadi @show-acts	6:8
jadi @size-small	1:6
jadi @skin-good-state	0:7
jadi @sleep-acts	3:-5 5:8
jadi @smell-act	4:19 5:6
jadi @smell-good	4:6 5:6
jadi @stock-run-out	5:8
jadi @store-acts	5:5
jadi @story-verbs	4:-7
jadi @substances.foodstuffs	0:5 3:-10
jadi @substances.insides	3:-8 4:-8
jadi @swatch-apply-acts	4:7
jadi @take-acts	3:6
jadi @target.body	0:-10 1:-13 2:7 3:-11 5:44 6:-18 8:-11
jadi @target.folk	0:-7 4:8 5:22 6:13 9:-10
jadi @target.group	4:-5 5:8
jadi @target.handing	4:13
jadi @target.kin	0:-9 4:11 5:20 6:12 9:-17
jadi @target.kinds	4:14 6:-9
jadi @target.looks	0:8 3:14 4:-10 5:-28
jadi @target.rel	2:9 6:51 8:5
jadi @target.states	5:7 6:-6 9:-8
jadi @tears-frays	4:9
jadi @test-strength-acts	4:7
jadi @too-tight	3:-19 4:10 5:13 6:-16
jadi @treat-cure-acts	5:6
jadi @troubles.atAll	0:6 1:-5 3:-32 4:-14 5:17 9:7
jadi @troubles.no	3:-9 5:16 6:15
jadi @troubles.otherTroubles	1:-9 3:-54 4:12 5:7 7:-6 9:-11
jadi @troubles.troubles	3:-14 4:26 8:17 9:8
jadi @trust.allowed	2:7 5:6 9:6
jadi @trust.arrived	5:-9
jadi @trust.better	3:9 4:13 9:-8
jadi @trust.flaws	3:-16
jadi @trust.lesser	4:-6
jadi @trust.mixup	4:-9 5:5 8:9
jadi @trust.parcel	8:8
jadi @trust.remedy	4:7
jadi @trust.trouble	4:7
jadi @trust.wanted	0:-10 1:-7 3:-19 5:10 6:-14
jadi @trust.wrapping	5:6
jadi @understand-know-acts	6:12
jadi @use-acts	3:8 6:-12
jadi @wash-clothes-acts	4:-11
jadi @wear-acts	6:-10
jadi @weather-season-states	4:7 6:-6
jadi @words.goods	0:8 3:-25 4:40 5:8 7:-10 9:-7
jadi @work-study-acts	6:-8
jadi abu	4:-9
jadi aman	3:5
jadi ambil	3:6
jadi anak	6:-5
jadi ban	4:8
jadi bapak	5:10
jadi beliau	5:5
jadi belum	5:-6
jadi biar	4:-6 5:6
jadi bisa	5:12
jadi buat	4:9 6:6
jadi bukan	8:7
jadi cocok	5:-11
jadi dari	0:10 5:8
jadi di	4:13
jadi dia	3:-14 5:12
jadi duo	7:9
jadi ganti	4:7
jadi garing	8:8
jadi gini	3:8
jadi habis	4:8
jadi ibu	4:10 5:-5
jadi ini	5:-15
jadi jangan	2:7 6:-7
jadi jari	6:5
jadi jarinya	5:6
jadi kalau	0:-9 3:-14 4:14 5:10
jadi kamu	5:12 6:-6
jadi kelihatan	6:9
jadi kena	4:6
jadi kuning	3:8 5:-6
jadi lebih	5:-6
jadi lo	5:12
jadi makin	5:5
jadi masuk	4:9 5:11
jadi nu	6:9
jadi orang	6:8
jadi pakai	6:-9
jadi pas	3:-20 4:8 5:12 6:-16
jadi pembeli	0:11
jadi pilih	5:-5
jadi pundak	3:6
jadi sampai	5:-9
jadi saya	5:-9
jadi seperti	5:-10
jadi silakan	2:5
jadi sore	8:6
jadi tak	5:6
jadi tangan	4:6 5:8
jadi tidak	3:-8 5:13 6:9
jadi totalnya	4:5
jadi tukang	3:10
jadi waktu	4:-8 5:6
jadi yang	1:5 2:10 6:36
jadinya	0:6
jadinya #nn	4:6
jadinya $	6:6
jadinya @offers.sum	4:6
jadi~	3:7 6:6 9:-11
jaga	3:7 6:15 9:7
jaga @format.kind	9:5
jaga @format.nature	9:5
jaga @trust.seller	6:8
jaga @trust.stores	6:12
jaga~	6:-7
jago	9:8
jagung	4:5
jahe @colours.colours	4:7
jahe @colours.pure	4:7
jahe @flavours.flavours	4:7
jahe @skin-irritation	4:7
jahe @target.looks	4:7
jahe @troubles.otherTroubles	4:7
jahe merah	4:7
jahit	3:-9 4:10 6:-6 9:7
jahitan	0:-5 1:-9
jahitan @format.problems	5:6
jahitan @materials.makings	4:6
jahitan @troubles.troubles	5:5
jahitan @trust.places	4:7
jahitannya	3:-18
jahitannya @animal-behaviour	4:7
jahitannya @body-move-posture	4:7
jahitannya @child-active-fall	4:7
jahitannya @demo.poses	4:7
jahitannya @materials.makings	4:5
jahitan~	3:-18
jahit~	0:-7 1:-10 3:-12 6:-10 8:17 9:-12
jaitan	5:-10
jait~	4:10 5:-10 9:-9
jajar~	3:23 5:-15
jakarta	0:-8 4:-8 6:-10 8:26
jakarta @interaction.verdict	8:8
jaket	5:31
jaket @format.kind	5:9
jaket @format.nature	5:7
jaket @offers.now	5:5
jaket @troubles.otherTroubles	5:5
jaketnya	8:-6
jaket~	8:-6
jak~	0:-8 3:57 8:-13 9:-31
jalan	4:-13 5:-11 6:25 8:7
jalan $	3:6 5:6 8:7
jalan @call.small	3:7
jalan @camera-view-states	5:-6
jalan @demo.me	4:7
jalan @demo.present	9:8
jalan @format.kind	4:-8
jalan @format.nature	4:-6
jalan @interaction.personal	5:18
jalan @interaction.verdict	0:18 3:-9 8:19
jalan @negation-words	0:10
jalan @offers.now	3:20
jalan @stain-clean-off	6:5
jalan @target.looks	9:5
jalan @time-before-words	9:5
jalan itu	3:-7
jalan ke	3:21
jalanan	9:13
jalanin	1:8 5:7
jalan~	1:12 4:5 5:5 9:7
jal~	4:-13 5:-11 6:25 8:7
jam	0:-13 1:-27 3:-18 4:-12
jam #n	2:6 3:-6 7:13 8:10
jam #n1	5:6
jam #nn	4:-27 6:7 9:17
jam $	3:-14 6:6
jam @body-move-posture	3:5
jam @call.small	3:11 5:7 6:-11 8:-10 9:-28
jam @colours.borrowed	9:6
jam @colours.colours	9:5
jam @come-go-move	4:13 5:7
jam @contrast-words	3:-14 9:12
jam @demo.handle	0:6 5:-9
jam @demo.outcome	1:6 4:8
jam @demo.point	9:17
jam @demo.present	3:12
jam @flavours.flavours	9:6
jam @format.care	3:8 5:-14
jam @format.kind	3:21 5:-11 6:-9
jam @format.nature	3:19 5:-11
jam @format.remedies	5:-9 9:5
jam @interaction.personal	3:-16 5:14
jam @interaction.verdict	0:-11 3:-22 5:5
jam @machine-behaviour	5:-11
jam @negation-words	6:6
jam @occasions.occasions	8:5
jam @offers.sum	4:-24 6:7 9:17
jam @quantity-few	9:9
jam @story-verbs	4:8
jam @target.looks	3:6
jam @troubles.otherTroubles	4:11
jam @troubles.troubles	3:8
jam @trust.trouble	1:7
jam @trust.wanted	0:6 4:6
jam cuma	9:11
jam ini	4:5
jam rolas	3:8
jam segini	9:16
jamaah	3:5
jaman	1:-9 3:11 4:-6 5:-12 9:-29
jaman @target.group	3:5
jaman @target.kinds	3:8 9:-6
jaman @target.roles	3:8 9:-6
jaman mbah	3:5
jaman mesir	3:5
jaman sma	3:6
jambu	4:5
jamin	8:-5
jamnya	3:14
jamnya @troubles.otherTroubles	3:7
jamu	3:7
jamur	3:5
jamuran	3:8 4:-5 5:-6
jamur~	3:12
jam~	1:-18 3:54 4:7 5:18 6:-20 7:-9 8:-15 9:-35
jan	3:44
jan @demo.handled	3:19
jan @format.cared	3:13
janda	3:11
janda @demo.outcome	3:8
janda @tears-frays	3:8
janda @troubles.troubles	3:8
janda @trust.flaws	3:8
janda @trust.trouble	3:8
janda bolong	3:8
jang	5:9 6:17 9:-6
jang @target.rel	5:6 6:15
jang nu	6:15
jangan	0:6 1:-48 2:10 3:45 4:-49 5:-82 6:-41 7:-11 8:-39
jangan @app-tap-scroll	2:-15
jangan @ask-answer-acts	0:-22 3:-18 9:-9
jangan @call.buy	3:-5
jangan @call.click	2:-15
jangan @call.go	2:-17 3:23 5:-14 6:8
jangan @call.look	2:-16
jangan @call.plainBuy	2:-10
jangan @call.press	2:-17
jangan @call.small	0:14 1:-6 3:11 4:20 5:-25 6:8 8:-12 9:9
jangan @call.target	2:-9
jangan @camera-view-states	3:7 6:7
jangan @care-not-acts	0:6 3:23 4:-12 5:-6 8:-9
jangan @carry-acts	3:-6
jangan @checkout-pay-acts	2:-7
jangan @come-go-move	5:12
jangan @contrast-words	2:7 6:6
jangan @cook-cut-peel	3:5
jangan @cook-mix-prepare	0:7
jangan @demo.handle	3:20 6:6
jangan @demo.handleWide	0:8 3:20 4:5
jangan @demo.handled	0:17 2:-10 3:28 4:-11 8:-10 9:7
jangan @demo.handledWide	0:6 4:-7 5:-13 6:6 9:15
jangan @demo.outcome	3:20 6:6
jangan @demo.present	2:-14 3:8 5:-13
jangan @feel-afraid-worry	2:6 3:-7 8:7
jangan @feel-shy-ashamed	3:-8
jangan @fits-right	3:7
jangan @format.care	3:21 4:-9 5:-11
jangan @format.cared	0:14 2:-6 3:19 4:-23 8:-6 9:5
jangan @format.kind	0:9
jangan @format.nature	0:9 6:-5
jangan @format.problems	0:7 3:9
jangan @frequency-words	3:12
jangan @hurry-invite-acts	2:-17 3:23 5:-14 6:8
jangan @interaction.bid	2:-17 3:23 5:-14 6:8
jangan @interaction.deeds	2:-10
jangan @interaction.one	0:8
jangan @interaction.personal	0:-12 1:-7 2:-14 3:38 6:-21
jangan @interaction.verdict	2:-5 6:-14 8:-10
jangan @iron-fold-acts	3:32
jangan @now-words	2:-17 3:20 5:-14 6:8
jangan @offers.buying	6:6
jangan @offers.extra	6:13 9:13
jangan @offers.now	0:9 2:7 5:-6 6:9 9:6
jangan @pet-care-acts	0:6
jangan @places.abroad	2:-6
jangan @places.places	2:-6
jangan @play-sport-acts	3:-7
jangan @press-touch-acts	2:-16
jangan @quantity-few	2:8
jangan @quantity-many	3:-5 9:15
jangan @quick-speed	2:-17 3:23 5:-14 6:8
jangan @stock-run-out	9:6
jangan @stop-end-acts	2:7
jangan @story-verbs	0:-15 3:-28 9:-13
jangan @target.folk	0:8 3:10
jangan @target.kin	0:8 3:10
jangan @test-step-load	3:-5
jangan @troubles.atAll	0:9 1:-12 2:-11 3:17 4:-5 5:-10
jangan @troubles.otherTroubles	3:13 9:-7
jangan @troubles.troubles	3:13
jangan @trust.allowed	2:-15 3:17 5:-15 6:16
jangan @trust.better	9:8
jangan @trust.trouble	6:-8
jangan @trust.wanted	3:11
jangan @understand-know-acts	2:32 3:-13 5:7
jangan @use-acts	6:-23
jangan @wait-acts	2:7
jangan @wash-clothes-acts	0:7 3:8 5:-8
jangan @waste-lose-money	3:5
jangan @wear-acts	6:-23
jangan banyak	9:8
jangan bawa	6:5
jangan buruan	3:6
jangan checkout	2:-6
jangan cuma	2:7
jangan di	0:-5 3:13
jangan dijemur	0:6
jangan dikasih	6:7
jangan diklik	2:-8
jangan disimpen	2:6
jangan ditumpuk	5:7
jangan ditunda	2:7
jangan kalian	4:5
jangan kau	3:-9 9:5
jangan kebalik	6:7
jangan langsung	2:-14 3:13 5:-12 6:7
jangan lewat	9:5
jangan lupa	2:32 3:-16
jangan pakai	6:-23
jangan pas	3:8
jangan salah	3:-17
jangan tanya	0:-22 3:-15 9:-9
jang~	0:6 1:-48 2:10 3:45 4:-49 5:-82 6:-41 7:-11 8:-39
janji	5:-11 9:5
janji @come-go-move	9:8
janji @interaction.verdict	9:9
janji @story-verbs	9:8
janji @trust.arrived	9:8
janji @trust.wanted	9:12
janj~	5:-11
jantan	3:15
jantan @call.small	3:7
jantung	3:21 5:10
jantung @call.small	3:5
jantung @flavours.flavours	5:5
jantung @substances.foodstuffs	5:5
jantung pisang	5:5
jant~	3:15
jarah~	3:15
jarak	3:28 4:-21 6:-6
jaraknya	3:14 4:-5
jarak~	3:14 4:-5
jarang	3:8
jarang @interaction.personal	3:6 5:-7
jare	9:7
jari	0:5 4:-37 5:-7
jari @call.small	3:9 4:-11
jari @cause-words	4:-9
jari @interaction.verdict	1:-7 4:-7 6:8
jari @negation-words	6:6
jari @offers.now	4:-8
jari @troubles.atAll	4:-11
jari @troubles.no	5:7 6:7
jari tidak	6:8
jaring	5:17
jaringnya	5:5
jarinya	4:-9
jarinya @troubles.troubles	5:11
jari~	4:-11
jarum	5:9 6:5 8:9
jarum @format.spans	5:10
jarumnya	5:6
jarum~	5:6
jar~	9:8
jas	4:6 9:-11
jas @occasions.occasions	4:10
jas @occasions.seasons	4:10
jas @troubles.otherTroubles	4:10
jas @weather-season-states	4:8 9:-10
jas hujan	4:8
jati	3:11 4:-5
jati @colours.colours	4:-5
jatohin	5:11
jatohin @interaction.verdict	5:11
jatoh~	5:11
jatuh	0:-6 1:-5 4:11 5:-26 8:-8 9:25
jatuh $	5:-8
jatuh @call.small	9:7
jatuh @interaction.personal	1:-6 5:-14 9:21
jatuh @interaction.verdict	9:14
jatuh @offers.now	5:9
jatuh @troubles.atAll	9:16
jatuh dari	9:16
jatuh di	5:-9
jatuh ke	5:7
jatuhkan	5:9
jatuhkan @interaction.personal	5:6
jatuhkan @interaction.verdict	5:6
jatuhkan @troubles.atAll	5:6
jatuhkan dari	5:6
jatuhnya	0:11 2:10 3:-7 7:7
jatuhnya @offers.sum	4:-6 7:7
jatuhnya @troubles.otherTroubles	4:5
jatuhnya @trust.better	4:5
jatuhnya @trust.wanted	5:-5
jatuh~	0:8 2:10 3:-11 5:12 7:6
jauh	3:-11 4:7 6:17
jauh $	3:-6
jauh @interaction.personal	4:-5
jawa	0:-25 4:14 5:-16 6:-10 7:34 9:-19
jawa #n	0:-8
jawa @call.small	7:6
jawa @now-words	7:5 8:-5
jawa @trust.places	4:8 7:13
jawa barat	4:6
jawab	0:-8 3:11 5:10 7:8 9:-9
jawab $	0:-9
jawab @call.small	0:19 5:19 7:8 9:-11
jawab @demo.present	0:10
jawab @future-plan-words	0:-6
jawab @wait-acts	0:-6
jawab ya	0:9
jawabane	3:8
jawabannya	3:16
jawabannya @format.kind	3:6
jawabannya @format.nature	3:6
jawaban~	3:14
jeans	3:6 5:-6
jeans @call.small	3:8
jebol	3:11 4:15 8:-21 9:7
jebul	3:13
jeda	9:5
jejaknya	5:6
jejak~	5:6
jelas	1:12 5:41 9:-17
jelas $	5:12
jelas @format.kind	1:8
jelas @format.nature	1:8
jelasin	3:5
jelas~	3:10
jelek	0:-6 1:-9 3:15
jembar	5:7
jempol	5:21 8:-12
jempol @interaction.personal	4:5
jempol @negation-words	4:8
jempol @troubles.no	4:8
jempol tidak	4:8
jemput	8:18
jemput @call.small	8:6
jemput @offers.now	8:6
jemput ke	8:6
jemput~	8:6
jemur	3:10 5:-18
jemur @format.remedies	5:-5
jemuran	0:-9 3:-13 9:33
jemuran @call.small	5:-11 9:7
jemuran @demo.me	9:7
jemurannya	6:5
jemur~	3:-7 5:-12 8:-6 9:20
jendela	2:-6 3:28 4:-20 5:-21
jendela @call.small	5:-10
jendela @occasions.places	5:-5
jendela @target.kinds	5:-7
jenenge	3:9
jengkal	5:-5
jengkal~	4:-7 5:-8
jenis	3:29 4:-8
jenis @format.kind	3:7 4:-7
jepang	3:13 4:6
jepara	4:6
jepit	5:16 6:-12
jepit @call.small	6:-7
jepit~	0:16 3:6 4:-14 5:15 6:12
jerawat	5:13 6:14
jerawat @call.small	3:9 5:-5
jerawat @format.kind	5:7
jerawat @format.nature	5:8
jerawat @interaction.personal	3:6
jerawat di	3:7
jerawatan	5:-13 6:7
jerawatan @call.small	5:-6
jerawatan @interaction.personal	6:7
jerawatan @interaction.verdict	6:10
jerawat~	5:-18 6:12
jereng	1:10 5:-5
jereng @call.small	1:10
jero	3:18 5:13
jersey	5:-6 8:6
jeruk	0:-5 3:15
jeruk @call.small	3:6
jeruk @colours.borrowed	4:5
jeruk @colours.colours	4:5
jeruk @interaction.personal	3:21
jeruk @interaction.verdict	3:14
jeruk @substances.foodstuffs	4:5
jeruknya	4:7 5:6
jeruk~	4:7 5:6
jeung	0:-17 1:-8 3:33 4:6 5:-7 6:-10 8:6
jeung @target.rel	5:9
jeung nu	5:9
ji	0:38 3:-13 4:9 5:13 8:-8 9:-13
ji @call.small	0:9 4:14 9:-5
ji @interaction.personal	9:-6
ji @interaction.verdict	0:9
ji @purpose-words	0:5
jidat @call.small	5:6
jilat~	5:8
jilbab	5:6
jilbabnya	0:5
jilidnya	4:8
jilid~	4:8
jingok	1:15
jo	2:21 3:14 4:-8 5:13 7:10
jo @call.look	2:7
jo @call.small	2:7
jo @format.kind	5:11
jo @format.nature	3:6 5:7
jogja	8:6 9:16
join	0:6
jok	8:-7
jom	7:9
jongkok	1:6 5:16
jorok	5:-6
jua	6:6
jual	0:-8 1:-19 2:-8 4:8 5:-27 8:19 9:-50
jual $	3:-6 4:12 5:-7 8:32
jual @call.small	3:6 4:10 5:-6 9:-14
jual @format.kind	9:-10
jual @interaction.personal	3:-10
jual @interaction.verdict	9:-7
jual @offers.now	3:9
jual @words.goods	9:-17
jual ini	3:8
jualan	3:-14 6:-6
jualan @format.kind	0:-7 9:-12
jualan @format.nature	9:-10
jualan @interaction.personal	0:8
jualan @words.goods	0:-6 9:-7
jual~	0:-15 2:-8 3:-22 4:-11 6:-23 7:-9 9:-23
juara #n	9:6
juga	1:-48 2:-19 3:-84 5:6 6:7 7:-34 8:7 9:-59
juga $	0:14 3:10
juga @already-still-words	9:-6
juga @call.small	3:-7 6:18 9:-9
juga @cheer-encourage	0:-10 6:8 8:9
juga @demo.handleWide	0:-6 5:7
juga @demo.present	9:16
juga @feel-comfy	6:6
juga @fits-right	5:-9
juga @format.kind	3:-15 4:-8
juga @format.nature	3:-9 4:-5
juga @format.problems	5:11
juga @greet-acts	9:-10
juga @interaction.deeds	9:-13
juga @interaction.personal	0:-24 1:-7 3:-19 4:-9 7:-13 9:-14
juga @interaction.verdict	0:-12 1:-8 2:-6 3:-29 4:11 5:16 6:8 7:-10 8:22 9:-8
juga @negation-words	3:-6 4:10 5:22 6:-17
juga @now-words	5:10
juga @permit-forbid-acts	4:5
juga @possibility-words	0:-10 6:10 8:10
juga @quantity-many	6:8
juga @stock-run-out	5:-6
juga @target.folk	0:6 9:-9
juga @target.kin	0:14 5:-7 6:-6 9:-9
juga @target.kinds	9:-6
juga @target.rel	4:11 5:5 6:8
juga @target.roles	9:-5
juga @target.states	3:-7 9:-8
juga @taste-good-judgement	6:5
juga @time-before-words	0:6
juga @troubles.atAll	0:-18 5:-21 6:26 7:-5 8:19
juga @troubles.no	3:-9 4:13 5:24 6:-14
juga @troubles.otherTroubles	3:-7 5:21
juga @trust.allowed	0:-11 3:-9 5:8 6:19 8:23 9:-8
juga @trust.better	5:10 6:15
juga @trust.wanted	0:-11 3:7 4:-14 5:-15 6:7 8:7
juga @use-acts	5:-6
juga @want-wish-words	9:-5
juga @wear-acts	5:-5
juga ada	4:9
juga bisa	0:-10 6:9 8:10
juga boleh	4:6
juga dari	4:7
juga enak	6:5
juga masih	5:10
juga pakai	5:-6
juga sudah	9:-10
juga tapi	9:-6
juga tidak	3:-9 4:13 5:25 6:-14
juga ya	9:10
juga yang	4:11 5:5 6:8
jugo	4:-6
jugo @call.small	4:-6
jugo @interaction.personal	4:-6
jujur	4:-11 9:-7
jujur @call.small	4:-9
jumat	2:10
jumat @story-verbs	5:6
jumat @troubles.atAll	2:7
jumbo	4:16 6:13
jumlah	3:7 4:-8
jum~	3:8 4:-10
juntai	3:8
junta~	3:8
jupuk	4:7
jurusan	0:7
jurus~	0:7
justru	3:32 4:-6 5:-9
k	0:7
kaba	0:14
kabar	0:42 4:-5 5:-8 9:-9
kabar @interaction.all	9:6
kabar @interaction.personal	0:5
kabar @target.kin	0:10
kabarnya	0:6
kabar~	0:22 9:-9
kabel	1:-6 7:10
kabel @call.small	4:-5
kabel @format.kind	5:-8
kabel @format.nature	5:-7
kabel @interaction.verdict	4:-8
kabel @troubles.atAll	4:-9
kabel @trust.lesser	3:6 4:-6
kabel @trust.trouble	3:6
kabel @words.goods	9:-6
kabele	4:7
kabelnya	0:6 1:-6 3:-18 4:7 5:-5
kabel~	0:6 1:-6 3:-18 4:7 5:-5
kabur	3:10 9:-6
kabutnya	5:-13
kabut~	5:-12
kaca	1:-6 2:-11 3:16 5:-6 7:-7 8:12 9:-6
kaca @call.small	5:5 8:5
kaca @colours.borrowed	4:8
kaca @interaction.personal	4:-5
kaca @interaction.verdict	5:10
kaca @troubles.atAll	8:-9
kaca @trust.better	0:5
kaca pembesar	4:7
kacamata	5:19 6:5 9:6
kacane	4:-8
kacang	4:-6 5:13
kacangnya	3:-5 5:9
kacang~	5:8
kacanya	1:9 3:-6 5:9 6:9
kacanya @colours.borrowed	4:12 6:7
kacanya @colours.colours	4:12 6:7
kacanya @materials.solids	4:26
kacanya safir	4:10
kaca~	1:9 3:-6 5:9 6:9
kadang	9:-6
kadar	4:24 8:7
kadar @demo.means	4:10
kadar @demo.seen	4:16
kadar @format.remedies	4:10
kadar @substances.unwanted	4:-5
kadar @troubles.otherTroubles	4:11
kadar airnya	4:9
kado	0:-5 3:-30 6:54 7:6
kado $	5:6
kado @call.small	6:7
kado @frequency-words	6:10
kado @interaction.personal	6:14
kado @occasions.occasions	6:7
kado @occasions.plain	6:7
kado @party-gift-acts	6:6
kado @repeat-buyer-acts	6:11
kado @target.folk	6:5
kado @target.kin	6:9
kado @target.states	3:-9 6:13
kado ulang	6:10
kae	3:-8 8:10 9:-12
kaen	3:5 5:8
kafe	4:7 5:12 6:7
kagem	6:7
kaget	8:6
kah	0:50 5:-6
kah $	0:11
kah @interaction.personal	0:16
kah @interaction.verdict	0:19
kah @troubles.atAll	0:11
kain	4:12 5:-10 8:25 9:-15
kain @call.small	3:-7 5:6 8:15
kain @colours.colours	5:5
kain @format.kind	3:10 5:-6
kain @format.nature	3:16 5:-5
kain @interaction.personal	8:6
kain @interaction.verdict	3:-7 5:15 8:7
kain @materials.cloths	4:11
kain @materials.makings	4:7
kain @needlework-print	4:12
kain @occasions.occasions	5:-6
kain @offers.now	3:-10 5:6
kain @target.kinds	5:-6
kain @target.rel	8:6
kain @target.roles	5:-6
kain @troubles.atAll	4:7 8:5
kain @troubles.otherTroubles	5:-7 6:-7
kain @trust.flaws	4:6
kain ini	5:8
kain putih	5:8
kain yang	8:6
kainnya	0:9 3:-23 4:5 5:14 9:-12
kainnya @feel-light-on-skin	0:9
kainnya @interaction.verdict	5:-5
kainnya @materials.cloths	4:13
kainnya @negation-words	4:-7
kainnya @troubles.no	4:-7
kainnya @trust.better	0:6
kainnya tidak	4:-7
kain~	0:9 3:-23 4:5 5:14 9:-12
kait~	5:5
kak	0:106 1:17 3:23 4:6 5:8 6:8 7:12 8:24
kak $	3:15
kak @already-still-words	4:9
kak @app-cart-live-acts	7:5
kak @ask-answer-acts	0:-15
kak @bump-hit	7:9
kak @call.look	2:6
kak @call.small	2:-6 3:-21 5:-21
kak @call.target	0:-7 2:7 6:10 7:12
kak @cause-words	3:-5 4:11 5:-5
kak @demo.handleWide	0:-6 4:5
kak @demo.me	6:-5
kak @demo.present	0:-12
kak @drill-nail-screw	7:9
kak @format.because	4:5
kak @format.kind	0:-26 4:-10 5:-12 6:7 7:7 8:-6
kak @format.nature	0:-11 4:-12 5:-7 6:6 7:7
kak @format.should	9:7
kak @format.spans	7:9
kak @frequency-words	4:6
kak @greet-acts	0:7
kak @interaction.deeds	0:10 9:-6
kak @interaction.personal	0:-12 2:8 3:-15 8:-6 9:15
kak @interaction.verdict	1:-8 2:-13 3:-35 4:16 5:-25 6:17 8:-9 9:17
kak @negation-words	0:-8 4:8
kak @occasions.places	0:-6 5:6
kak @offers.buying	2:9
kak @offers.now	5:-16 6:8
kak @places.places	3:9 4:-13
kak @purpose-words	0:7
kak @save-money	0:7
kak @story-verbs	0:-23
kak @target.body	3:6 6:10
kak @target.handing	0:6
kak @target.kin	5:-8 6:-10 7:6
kak @target.kinds	0:-6 6:7 8:5
kak @target.looks	0:6
kak @target.rel	4:-7 6:-5
kak @test-slam-hit	7:9
kak @troubles.atAll	0:-5 2:-7 4:-15 5:-9 6:-5 8:-7 9:21
kak @trust.lesser	3:6
kak @trust.mixup	0:-14
kak @trust.places	3:16 4:-14
kak @trust.wanted	5:-8
kak @words.goods	7:9
kak atas	6:10
kak ini	0:5 5:-5
kak itu	6:11
kak jadi	5:-8
kak jam	7:9
kak pasar	3:8
kak sudah	0:6
kak yang	4:-7 6:-5
kakara	3:18
kakehan	3:10
kakeh~	3:10
kakek	3:11
kakek @demo.me	3:8
kaki	3:-10 4:-24 6:12 7:6 8:-15 9:9
kaki $	5:6
kaki @call.small	4:-6 5:-5 9:-5
kaki @flavours.scents	3:7
kaki @format.nature	4:-11
kaki @format.problems	0:10 5:-9
kaki @interaction.personal	4:9 9:8
kaki @interaction.verdict	3:-7 5:-12
kaki @loose-oversize	5:-5
kaki @materials.solids	4:-5
kaki @measures.dimensions	5:-9
kaki @negation-words	4:18
kaki @occasions.occasions	6:-6
kaki @occasions.plain	6:-6
kaki @shape-words	5:-8
kaki @size-big	5:-5
kaki @target.group	3:9 6:-6
kaki @target.kinds	6:-8
kaki @target.roles	6:-5
kaki @troubles.no	4:18
kaki @trust.better	5:-12
kaki lebar	5:-5
kaki tidak	4:11
kakinya	0:-8 3:-17 4:-6 5:-11 8:-16
kakinya @format.problems	6:6
kakinya @interaction.personal	5:-9
kakinya @interaction.verdict	5:-16
kakinya @measures.dimensions	6:7
kakinya @negation-words	5:-7
kakinya @shape-words	5:5
kakinya @target.looks	2:6 4:8
kakinya @troubles.no	5:-6
kakinya @trust.allowed	4:-11
kakinya @trust.better	6:8
kakinya tidak	5:-7
kaki~	0:-8 3:-17 4:-7 8:-16
kaktus	0:8 3:12
kaku	4:-7 5:-17
kaku $	5:-12
kalah	5:-7 9:32
kalah @call.small	9:8
kalah @interaction.personal	9:13
kalah @interaction.verdict	9:5
kalah @troubles.atAll	9:5
kalau	0:15 1:-44 2:-11 4:-9 5:-26 9:-24
kalau #n	4:-6 7:6
kalau @already-still-words	3:9 5:-18
kalau @ask-answer-acts	0:-5
kalau @body-illness	3:-6
kalau @body-move-posture	3:-7
kalau @call.go	5:-7
kalau @call.look	1:-5 2:-19 5:16 6:-5 7:12
kalau @call.press	6:6
kalau @call.small	0:13 2:-6 3:-31 4:19 5:12 6:21 7:-7 8:-41 9:-12
kalau @call.target	2:-7
kalau @camera-view-states	5:-8
kalau @carry-acts	3:6
kalau @cause-words	5:-9
kalau @choose-acts	6:-7
kalau @colour-tone	5:-6
kalau @colours.colours	1:-5 3:20 4:-6 6:-9
kalau @colours.pure	3:14
kalau @come-go-move	0:-7 2:7 3:-7 4:12 5:-10 6:-6 8:14 9:8
kalau @comes-loose	4:11 8:19
kalau @connection-states	8:5
kalau @contrast-words	3:9 7:-6
kalau @degree-low	8:5
kalau @demo.bodyPlaces	0:7 3:18 4:-10 6:11
kalau @demo.handle	3:13
kalau @demo.handleWide	4:39
kalau @demo.handled	3:-15 5:12
kalau @demo.handledWide	3:-13 4:9 5:20
kalau @demo.me	2:7 5:13 8:-13
kalau @demo.means	3:6 5:-8 6:-6
kalau @demo.outcome	4:12 5:-31 8:18 9:-6
kalau @demo.point	9:20
kalau @demo.present	5:-7
kalau @demo.seen	8:13
kalau @diligent-words	3:-7 5:8
kalau @flavours.flavours	3:15 4:-8
kalau @flavours.prints	3:9 5:5
kalau @format.cared	3:-19 4:-11 5:21
kalau @format.kind	3:51 4:-13 5:-26 7:-8
kalau @format.nature	0:8 3:33 4:-22 5:-14 6:10
kalau @format.problems	3:-34 4:10 8:13 9:-5
kalau @format.remedies	4:7 5:-14 8:-13
kalau @future-plan-words	3:20 5:-16 9:-11
kalau @greet-acts	8:-6
kalau @hair-bad-state	5:-7
kalau @hear-listen-acts	9:21
kalau @household-daily-acts	0:7 9:16
kalau @hurry-invite-acts	3:6 5:-7 8:-9
kalau @interaction.all	5:16 6:29
kalau @interaction.bid	5:-7
kalau @interaction.deeds	2:-11 3:-5 4:6 7:6 8:-11 9:11
kalau @interaction.one	3:-13 6:16
kalau @interaction.personal	1:-9 3:11 5:-40 6:8 7:7 8:6
kalau @interaction.verdict	0:-17 1:-9 2:5 5:-11 6:-27 7:-5 8:16 9:-6
kalau @loose-oversize	0:5
kalau @materials.cloths	3:7 5:-11
kalau @materials.makings	3:6
kalau @materials.solids	3:16
kalau @materials.unmistakable	3:10 5:-9
kalau @motor-behaviour	5:7
kalau @myth-truth-words	3:-11 4:10 8:10
kalau @negation-words	2:6 4:7 5:-21 8:9
kalau @new-old-state	6:5
kalau @noisy-sound	8:5
kalau @now-words	0:12 3:12 5:-14
kalau @occasions.occasions	0:9 4:-11
kalau @occasions.places	4:-5
kalau @occasions.plain	3:-6 5:7
kalau @occasions.rooms	3:-7 5:-6 6:7
kalau @offers.buying	0:9 2:-30 6:-6 7:18 8:-15
kalau @offers.now	0:-10 3:-8 4:5 7:-10
kalau @offers.usual	7:6
kalau @oily-state	0:5
kalau @open-close-acts	3:-6 4:27 8:12
kalau @past-memory-words	3:-5 9:6
kalau @photo-video-acts	4:5
kalau @plant-harvest	3:6
kalau @possibility-words	3:-14
kalau @pour-drip-acts	3:-7
kalau @press-touch-acts	3:-7 5:13 6:6
kalau @prevent-reduce-acts	8:6
kalau @purpose-words	0:8
kalau @quantity-few	3:9 4:-6 5:-6 7:-7
kalau @quick-speed	3:7 5:-7 8:-8
kalau @relationship-acts	3:6
kalau @rinse-flush-acts	3:-5
kalau @seal-pack-acts	3:-5
kalau @send-deliver-acts	3:-12
kalau @stain-clean-off	4:15 8:7
kalau @stock-run-out	5:6
kalau @story-verbs	0:-14 3:-37 4:27 5:-9 8:18 9:20
kalau @substances.foodstuffs	9:5
kalau @take-acts	2:-10 3:-8 7:15
kalau @target.body	0:11 3:20 4:-14 6:16
kalau @target.folk	3:-10 5:5 6:12
kalau @target.group	5:16 8:12
kalau @target.handing	0:8 6:13
kalau @target.kin	3:-15 6:12 8:-5
kalau @target.kinds	3:7 6:11
kalau @target.looks	3:11 4:-6 5:-18 6:7
kalau @target.rel	3:-13 4:19
kalau @target.states	2:5 4:18 8:6
kalau @troubles.atAll	0:8 2:15 3:-8 4:-10 5:-6 6:-22 9:-9
kalau @troubles.no	2:6 3:14 5:-23 8:7
kalau @troubles.otherTroubles	0:-5 2:-6 3:22 5:-20 7:-7 9:-9
kalau @troubles.troubles	1:-5 3:-7 5:-15 8:18
kalau @trust.allowed	3:-7 8:16 9:6
kalau @trust.arrived	3:-16 5:-7 8:8
kalau @trust.better	5:-16 8:-14
kalau @trust.days	3:14 4:-6 5:-8
kalau @trust.flaws	0:16 3:-25 4:6 6:6 8:14
kalau @trust.lesser	3:5
kalau @trust.mixup	8:7
kalau @trust.seller	5:10
kalau @trust.stores	6:10
kalau @trust.trouble	0:22 3:-30 4:21 5:-6 6:8 7:-8 8:42
kalau @trust.wanted	0:-9 3:-7 5:-16 8:12
kalau @trust.wrapping	8:9
kalau @understand-know-acts	3:-8 9:7
kalau @use-acts	3:-14 4:7 5:28 6:-9
kalau @want-wish-words	3:17 5:-15
kalau @wear-acts	3:-14 4:7 5:24 6:-9
kalau @wet-state	4:-9
kalau @words.goods	3:14 6:-15
kalau ada	2:5 3:-18 4:-6 5:16 6:-8 8:14 9:10
kalau ambil	2:-11 3:-9 7:14
kalau buat	0:7
kalau copot	4:6
kalau cuma	3:7 7:-5
kalau dengar	9:16
kalau di	0:8
kalau hijau	3:8
kalau ingat	9:7
kalau kalian	6:11
kalau kamu	5:7 6:13
kalau kau	4:7
kalau ke	3:-7
kalau kita	5:11
kalau kucingnya	8:7
kalau kurang	8:6
kalau langsung	3:5 5:-7
kalau masak	9:5
kalau masih	3:5
kalau mati	5:5
kalau mau	3:18 5:-14
kalau nonton	9:9
kalau pakai	3:-11 4:7 5:21 6:-8
kalau rumahnya	6:8
kalau rutin	3:-7
kalau salah	4:-8
kalau sampai	3:-9
kalau siang	3:8
kalau sudah	8:-6
kalau teko	8:6
kalau ternyata	3:-11 4:10 8:10
kalau tidak	3:7 5:-17 8:8
kalau yang	3:-12 4:19
kaldunya	5:8
kaldu~	5:8
kaleng	0:-7 5:-33 7:9
kaleng @call.small	8:8
kaleng @interaction.personal	0:-5 2:8
kaleng @interaction.verdict	8:8
kaleng~	4:-6 5:9
kali	1:19 3:-9 5:7 6:-23 7:-15
kali #nn	3:-8 4:61 8:-6
kali $	3:-16 6:-9
kali @already-still-words	5:-14
kali @call.small	0:-20 1:30 4:-7 5:9 9:-20
kali @cause-words	5:7
kali @continue-acts	5:-6
kali @contrast-words	9:7
kali @demo.handle	4:-8 8:12
kali @demo.handleWide	4:-10 5:7
kali @demo.me	5:5
kali @demo.point	4:-6
kali @demo.present	5:6 9:-7
kali @demo.seen	5:6
kali @flavours.cuts	8:5
kali @fold-roll-acts	8:7
kali @format.care	3:-15 4:-11 8:11
kali @format.kind	3:12 4:8
kali @format.nature	3:16 4:6
kali @format.remedies	5:6
kali @format.spans	3:10
kali @frequency-words	5:-14
kali @interaction.one	5:8
kali @interaction.personal	1:6
kali @interaction.verdict	0:-18 3:-17 4:-7 5:17 9:-13
kali @iron-fold-acts	8:6
kali @negation-words	3:6 4:-6
kali @now-words	3:5 5:5
kali @offers.now	4:-11 6:7
kali @offers.sum	3:-8 4:61 8:-6
kali @purpose-words	6:6
kali @save-data-memory	5:8
kali @size-big	3:5
kali @target.handing	6:6
kali @target.looks	3:11
kali @troubles.atAll	3:-15 4:-7 5:10 8:11
kali @troubles.no	3:5 4:-6
kali @troubles.otherTroubles	5:14
kali @trust.allowed	5:7
kali @trust.better	3:9 4:-5
kali @trust.days	0:5
kali @trust.lesser	4:9
kali di	5:-7
kali lipat	8:7
kali masih	4:6
kali seminggu	0:7
kali terus	5:-6
kalian	0:37 2:8 3:-9 4:-9 5:-45 6:34 9:-16
kalian $	0:-6 4:-9 5:-17 6:12
kalian @call.look	5:-8
kalian @call.small	0:-8 3:-11 6:17 8:7
kalian @condition-words	0:5
kalian @cook-boil-steam	0:8 7:7
kalian @demo.me	9:10
kalian @demo.point	5:-12
kalian @demo.present	4:-6 8:10
kalian @feel-angry	0:5
kalian @format.ifs	0:5
kalian @format.kind	0:7
kalian @interaction.personal	0:21 8:-8 9:-12
kalian @interaction.verdict	1:15 3:-16 4:-7 8:5 9:7
kalian @offers.now	1:12
kalian @target.rel	0:-5 4:11 6:19
kalian @trust.mixup	0:10
kalian @trust.seller	0:7 7:7
kalian di	3:6
kalian ini	1:7
kalian kalau	0:5
kalian tim	0:7 7:7
kalian ya	4:-6 8:11
kalian yang	0:-5 4:11 6:19
kalibras~	4:-8 8:8
kalimantan	0:-9 8:-8
kalimantan @interaction.personal	0:-7
kalimantan @interaction.verdict	0:-7
kalimant~	0:-9 8:-8
kalio	3:7
kaliumnya	4:7
kalium~	4:7
kali~	0:27 2:36 4:-23 5:-36 6:21 7:-6 9:-16
kalsium	3:10 5:-9
kalsium @call.small	3:7
kalsium @interaction.verdict	3:7
kalu	0:8 4:6
kaluar	5:7
kalung	5:-5 6:-5
kal~	0:-10 1:22 2:-5 3:6 4:10 5:44 7:-13 8:-6 9:15
kamar	1:12 3:19 5:24 8:-12 9:-19
kamar @already-still-words	4:9
kamar @bath-acts	5:-15
kamar @call.small	4:6 5:12
kamar @camera-view-states	5:12
kamar @colour-tone	5:8
kamar @colours.borrowed	5:8
kamar @colours.colours	5:8
kamar @format.kind	5:-9 6:13
kamar @format.nature	5:-9 6:13
kamar @format.remedies	5:7
kamar @interaction.personal	4:9 5:6
kamar @interaction.verdict	3:6 4:12 6:-9
kamar @light-brightness	5:8
kamar @negation-words	6:-7
kamar @occasions.places	3:-5
kamar @occasions.rooms	3:-6 4:-9 6:14 9:-7
kamar @target.looks	5:7
kamar @troubles.no	6:-7
kamar @troubles.otherTroubles	5:11
kamar gelap	5:8
kamar mandinya	5:-5
kamar tidak	6:-7
kambing	9:5
kamek	8:10 9:7
kamera	0:-7 1:60 3:-8 9:7
kamera @call.go	9:15
kamera @call.small	1:11 3:-10 4:8 9:11
kamera ini	5:-6
kameranya	9:-10
kamera~	9:-10
kami	0:14 3:-26 4:13 5:-24 8:76 9:12
kami $	4:6
kami @baby-care-acts	3:-6
kami @call.small	6:-6
kami @change-become-acts	3:-6
kami @check-quality-acts	8:9
kami @come-go-move	5:6
kami @demo.handle	8:20
kami @demo.handleWide	3:-11 4:7 5:-5 8:18
kami @exchange-acts	3:-6
kami @format.care	3:-22 5:-8 8:25
kami @format.kind	4:8
kami @format.nature	4:10
kami @interaction.personal	3:6 5:-6 8:-15
kami @motor-care-acts	8:7
kami @offers.now	4:8
kami @replace-acts	3:-6
kami @save-data-memory	0:13
kami @send-deliver-acts	0:13
kami @story-verbs	5:7
kami @test-try-acts	8:8
kami @trust.mixup	0:13
kami @trust.remedy	3:-9
kami @trust.sent	0:13
kami ganti	3:-6
kami kirim	0:13
kamis	2:6
kampung	0:7 5:-15 6:18 9:30
kampung $	9:11
kampung @call.small	9:7
kampung @demo.me	3:5
kampung @demo.present	9:7
kampung @interaction.asking	0:6
kampung @interaction.personal	9:13
kampung @offers.now	9:12
kampus	6:-17
kampus @call.small	6:-12
kamu	0:68 1:-9 3:-19 4:8 5:33 6:43 7:-13 8:13 9:-37
kamu $	3:-9 4:-7 5:-6 6:9
kamu @ask-answer-acts	0:10
kamu @call.go	0:6
kamu @call.look	4:5 9:9
kamu @call.press	4:12
kamu @call.small	0:27 4:-14 5:-7 6:29 8:14 9:-16
kamu @check-quality-acts	4:6
kamu @demo.handle	8:-6
kamu @demo.point	9:11
kamu @demo.present	0:8
kamu @flavours.scents	0:5
kamu @food-tender-chewy	9:11
kamu @format.care	4:7
kamu @format.kind	8:6
kamu @interaction.one	9:-5
kamu @interaction.personal	0:12 5:32 9:-9
kamu @interaction.verdict	3:-9 5:15 6:-6 8:7 9:-6
kamu @negation-words	5:18
kamu @see-watch-acts	9:11
kamu @show-acts	9:11
kamu @story-verbs	0:9
kamu @target.folk	0:6
kamu @target.kin	0:6
kamu @target.looks	0:7
kamu @target.rel	0:6 4:-12 6:29 8:6
kamu @test-try-acts	4:6
kamu @troubles.no	3:-6 5:18
kamu @troubles.troubles	3:11
kamu @understand-know-acts	5:6
kamu cek	4:6
kamu lihat	9:11
kamu tanya	0:10
kamu tidak	3:-6 5:18
kamu yang	0:8 4:-12 6:24
kam~	4:9
kan	0:27 1:77 2:-16 3:-32 5:38 6:27 8:9 9:-45
kan $	0:17 1:55 5:34 6:-5
kan @already-still-words	5:-7
kan @call.small	4:-10 5:-13 6:13
kan @cause-words	6:9
kan @contrast-words	1:7
kan @demo.handle	5:-5
kan @demo.handleWide	5:-6
kan @demo.means	3:6
kan @demo.point	3:-5 6:5
kan @demo.present	5:-7
kan @demo.seen	5:-5
kan @electric-charge-acts	8:6
kan @flavours.prints	5:6
kan @format.kind	4:12 6:-8
kan @format.nature	4:11 6:-9
kan @format.remedies	4:7
kan @format.should	1:9
kan @greet-acts	5:-6
kan @interaction.all	5:5
kan @interaction.deeds	5:-10
kan @interaction.personal	4:-13 9:-6
kan @interaction.verdict	1:17 3:-5 5:8 6:14
kan @negation-words	1:12 4:-6
kan @now-words	5:-9
kan @offers.now	3:-7 5:7 6:13
kan @target.folk	5:-6
kan @target.kin	5:-9
kan @troubles.atAll	0:8 4:-8 6:7
kan @troubles.no	4:-6 5:5
kan @troubles.otherTroubles	3:-7
kan ada	4:7
kan garisnya	5:8
kan kamu	5:5
kan nah	3:-5 6:5
kan tidak	4:-6
kana	0:-7 1:33 3:16 5:21 8:-6
kana @format.kind	1:9 3:-6
kana @format.nature	1:10
kana @materials.solids	5:5
kana @words.goods	9:7
kanai	5:10 6:8
kanan	1:32 3:20 4:-13 6:-19 9:-23
kanan @already-still-words	1:7 4:9 5:19
kanan @call.small	6:-10
kanan @demo.point	1:8 5:-6
kanan @frequency-words	3:8
kanan @greet-acts	5:5
kanan @interaction.deeds	5:5
kanan @interaction.personal	1:21 5:16
kanan @interaction.verdict	1:22 5:25
kanan @negation-words	1:8 5:6
kanan @noisy-sound	5:-8
kanan @offers.now	5:7
kanan @open-close-acts	5:-6
kanan @purpose-words	3:6 5:-5 6:-9
kanan @target.folk	5:8
kanan @target.kin	5:8
kanan belum	5:9
kanan nah	3:-6
kanan punya	5:-8
kanan sudah	5:5
kana~	5:11 6:8
kancing	5:-14 8:13
kancing @call.small	5:-7
kancingnya	3:-7 5:-7
kancing~	5:-14
kandang	3:14 5:-7 6:5
kandang @call.small	3:6 5:-7
kandelna	4:6
kandungan	4:11 8:7
kandungannya	0:-5
kandungan~	0:-5
kandung~	4:11 8:7
kang	0:32 3:14 4:11 6:-11 9:-26
kang @condition-words	3:8
kang @interaction.verdict	6:-7
kang @offers.now	6:-5
kangen	9:9
kangge	4:7 6:12
kanggo	3:5 4:11 5:16 6:16 9:-7
kanggo @format.kind	6:-6
kanggo @interaction.one	3:6 6:6
kanggo @target.folk	5:11 6:9
kanggo @target.group	6:7
kanggo @target.kin	5:7 6:9
kanggo wong	5:11
kangkung	5:10 6:7
kang~	3:5
kanopi	6:6
kanopi @call.small	6:6
kanopi @interaction.verdict	6:6
kanop~	6:6
kantong	5:23
kantong @format.kind	4:10
kantong @format.nature	4:9
kantong @materials.cloths	3:8
kantong jaring	3:9
kantongnya	4:-7 5:6
kantong~	4:-6 5:7
kantor	0:-10 4:6 5:20 9:-6
kantor $	4:9 5:11
kantor @already-still-words	5:-6
kantor @call.small	9:-5
kantor @electric-charge-acts	5:5
kantor @interaction.personal	5:-8
kantor @offers.now	6:12
kantor~	5:-6
kanvas	0:7 4:-13
kanvas @call.small	4:-11
kanvas @interaction.verdict	4:-12
kanvas itu	4:-5
kanvasnya	3:-6
kanvas~	3:-6
kan~	1:32 3:20 4:-13 6:-19 9:-23
kaos	3:21 4:-23 5:25 7:18 8:6 9:7
kaos @colours.colours	5:8
kaos @colours.pure	5:10
kaos @demo.bodyPlaces	7:15
kaos @format.kind	4:-5 5:6 7:14
kaos @format.nature	5:7 7:14
kaos @interaction.verdict	3:9 5:6
kaos @negation-words	3:6
kaos @target.body	7:15
kaos @target.looks	5:7
kaos @trust.lesser	7:14
kaos kaki	3:6 5:5 7:11
kaosnya	4:6
kaos~	4:6
kapal	0:6 3:6 6:7 9:10
kapal @interaction.personal	9:8
kapal @interaction.verdict	9:10
kapal @troubles.atAll	9:12
kapal dari	9:6
kapal selam	3:6
kapalan	4:6
kapal~	4:5
kapan	0:-16 3:-20 5:21 6:5 8:9 9:-48
kapan @call.small	0:-6 3:-5 9:-14
kapan @demo.noises	8:5
kapan @format.should	5:9
kapan @frequency-words	8:5
kapan @interaction.verdict	0:-6 3:-9
kapan @need-must-words	5:9
kapan @quantity-few	8:5
kapan saja	8:5
kapas	1:7 5:8
kapok	3:9
kaprah	3:8
kapur	3:21 5:-9
kap~	0:-16 3:-20 5:22 8:9 9:-49
karamel	4:-6 5:6
karang~	0:-17 1:17 2:49 3:56 4:-32 6:-39 7:30 8:-16 9:-29
karano	3:10
karaoke	9:5
karaokean	9:11
karaokean @interaction.personal	9:5
karaoke~	9:11
karasa	6:9
karat $	3:-5
karatan	3:6 4:23 5:-5
karatan $	4:9
karat~	4:26 5:-6
kardus	1:-11 3:-7 4:-32 5:-31 7:-8 8:51 9:16
kardus @already-still-words	8:9
kardus @change-become-acts	5:-9
kardus @demo.seen	8:6
kardus @interaction.personal	8:12
kardus @interaction.verdict	4:-6
kardus @materials.grades	8:7
kardus @measures.dimensions	4:-5 8:7
kardus @offers.now	5:-10
kardus @thick-dense	8:6
kardus @troubles.atAll	8:10
kardus @troubles.otherTroubles	4:-6 5:-9 8:13
kardus @trust.better	4:-7 5:-6 8:8
kardus @trust.wrapping	5:-13 8:15
kardus jadi	5:-9
kardus tebal	8:6
kardusnya	0:-12
kardusnya @call.small	0:-7
kardus~	0:-13
karena	2:-14 3:8 5:23 6:-14 8:-8 9:-11
karena @call.small	3:-13 5:-10
karena @demo.bodyPlaces	5:-10
karena @demo.seen	4:-17 5:-13 8:-6
karena @feel-sticky-greasy	3:-5
karena @format.kind	0:12 3:10 4:-11 5:15 6:-14
karena @format.nature	0:13 3:18 4:-13 6:-13 8:-6
karena @interaction.personal	0:-5 4:11 5:-15 6:5
karena @interaction.verdict	1:6 4:22 8:7
karena @measures.own	3:-5
karena @negation-words	4:8 8:7
karena @occasions.rooms	6:6
karena @offers.counted	5:10
karena @quantity-few	5:-5
karena @quantity-many	5:5
karena @substances.insides	4:10
karena @troubles.atAll	1:10 3:-14 5:22
karena @troubles.no	4:7 5:-5
karena @troubles.otherTroubles	3:-11 5:-12 9:-7
karena @trust.allowed	5:11
karena @trust.better	3:-10 5:8
karena @trust.flaws	4:-8
karena @trust.mixup	4:6
karena @words.goods	5:17
karena ada	5:12
karena air	5:-6
karena berat	3:-5
karena di	5:-5
karena tidak	3:6 4:9 5:-5
karet	0:21 1:-13 3:-13 4:45 5:13 6:-7 8:-9
karet @call.small	4:-12 5:-10
karet @cause-words	4:8
karet @change-become-acts	5:6
karet @demo.bodyPlaces	4:-11
karet @feel-light-on-skin	4:6
karet @food-tender-chewy	4:7
karet @format.kind	6:-9
karet @format.nature	6:-8
karet @hair-bad-state	4:6
karet @interaction.verdict	0:13 4:7
karet @materials.grades	4:6
karet @offers.now	0:6
karet @target.body	4:-16
karet @target.looks	4:7
karet @transparent-thin	4:8
karet @troubles.atAll	0:5 4:14 6:-5
karet @trust.better	4:20
karet @trust.flaws	4:6
karet @trust.lesser	4:5
karet di	4:-6
karet tipis	4:6
karetnya	4:-11 5:7
karetnya @call.small	4:-5 5:6
karetnya @demo.seen	4:-7
karetnya @interaction.verdict	4:-9 5:5
karetnya @offers.now	5:8
karetnya @troubles.troubles	4:7
karet~	4:-10
kargo	4:-7 8:5
kargo @call.small	3:6
kari	4:-11
kari #n	4:-6
kariang	3:11
karo	1:-16 2:-7 3:45 4:19 5:-13 6:-6 8:28 9:-45
karo @call.small	3:-5 6:7
karo @colours.colours	4:6 5:-5
karo @flavours.flavours	5:-7
karo @format.kind	1:-8 6:-7 8:23 9:-6
karo @format.nature	3:14 5:-6 6:-8 8:7
karo @format.remedies	5:-5
karo @interaction.personal	5:-6
karo @materials.cloths	4:-7
karo @materials.solids	3:11 4:15 5:-6 8:10
karo @safety-words	4:7
karo @target.kinds	6:8
karo @target.roles	6:8
karo @trust.places	3:5
karo @words.goods	3:-11 6:-7 8:11
karpet	1:7 5:16
karton	5:-7
karton @format.problems	4:8
kartu	4:7 6:25 7:17 8:6
kartu @call.small	0:6
kartunya	8:6
kartu~	8:6
karung	3:-7 4:-19 9:8
karung @format.remedies	5:-7
karung @offers.now	9:7
karungnya	4:-6 5:-9
karung~	4:-6 5:-17 8:8 9:5
kar~	5:15
kasar $	8:12
kasar @purpose-words	5:-5
kascing	5:7
kascing @call.small	5:7
kasian	3:-6
kasian $	9:-5
kasih	0:38 1:-22 2:-12 3:53 4:-13 5:-20 7:10 9:-33
kasih #nn	7:6
kasih @call.small	5:7
kasih @flavours.cuts	5:6
kasih @format.kind	3:19 4:-7 6:-11
kasih @format.nature	3:15 6:-6
kasih @format.remedies	5:-6
kasih @interaction.personal	1:-6
kasih @interaction.verdict	8:-8
kasih @offers.sum	7:12
kasih @troubles.otherTroubles	5:-7
kasih @trust.wrapping	5:9
kasih @understand-know-acts	1:-5
kasih @words.goods	3:7 6:-6
kasih tau	1:-5
kasih tawas	3:5
kasihan	2:7
kasihan @call.small	2:7
kasih~	0:-9 7:-8 8:-7 9:20
kasi~	3:-6
kasturi	3:10
kastur~	3:10
kasur	0:6 1:6 5:9 6:19 9:-19
kasur @call.small	0:12
kasur @demo.handleWide	5:7
kasur @interaction.personal	1:8 5:9
kasur @interaction.verdict	1:11 5:6
kasur @target.folk	5:7
kasur @target.kin	5:7
kasurnya	6:6
kasut	3:5
kat	0:-8 4:7
kata	1:-6 3:22 4:-8 5:-24 6:-9 8:-5 9:-23
kata @call.small	3:12
kata @demo.me	9:14
kata @format.kind	5:-10 9:-6
kata @format.nature	5:-8 9:-6
kata @interaction.personal	5:-6 9:-7
kata @target.folk	5:-10
kata @target.group	3:8
kata @target.kin	0:-5 3:-8 5:-15
kata orang	3:-6 5:-7 9:-7
katanya	0:-39 1:-12 2:-22 3:-12 4:-15 5:8 6:-28 7:-9 8:-30
katanya $	0:-13 3:-6
katanya @call.small	0:-8 5:-8 9:-7
katanya @interaction.personal	6:-6 9:12
katanya @interaction.verdict	0:-12 8:-5 9:-7
katanya @troubles.atAll	5:11
katanya @troubles.otherTroubles	5:8
kata~	0:-39 1:-13 2:-22 3:-9 4:-16 5:8 6:-30 7:-9 8:-30
katingali	4:6
katingal~	4:6
katun	3:8 4:27 5:-10 8:-10 9:-5
katun @call.small	4:-6
katun @cause-words	4:8
katun @degree-low	3:6
katun @format.kind	3:-6
katun @interaction.verdict	3:-8
katun biasa	3:6
katunnya	3:-5 4:11 5:5
katun~	3:-5 4:11 5:5
kau	0:35 2:11 3:-31 4:-8 5:11 6:-6 8:21
kau @call.small	0:7
kau @demo.handle	3:-13 8:7
kau @demo.handleWide	5:6
kau @format.care	8:8
kau @interaction.personal	4:-8
kau @interaction.verdict	0:15
kau @offers.buying	4:8
kau @pull-press-acts	8:6
kau @test-strength-acts	8:6
kawa	6:8
kawat	2:6 4:23
kawat @troubles.atAll	4:10
kawin	9:7
kawinan	3:14
kawin~	3:14
kayu	4:-25 5:-11 8:10 9:10
kayu @call.small	3:13 4:-9 5:8
kayu @cause-words	8:6
kayu @compare-acts	4:-7
kayu @flavours.scents	4:9
kayu @format.kind	4:24 5:-12
kayu @format.nature	4:24 5:-12
kayu @interaction.personal	9:13
kayu @interaction.verdict	4:-9 8:13
kayu @materials.solids	4:17 5:-11
kayu @materials.unmistakable	4:8
kayu @target.looks	3:-5
kayu @together-words	4:-7
kayu @troubles.atAll	4:-13 8:7 9:6
kayu @trust.flaws	4:-6
kayu @trust.wanted	4:-9 5:6
kayu @trust.wrapping	8:7
kayu cendana	4:7
kayu sama	4:-7
kayunya	7:8
kayunya @troubles.otherTroubles	4:7
kayunya @trust.better	4:10
kayu~	5:-5 7:8
ke	0:-8 1:54 2:21 3:31 4:-16 5:36 6:7 8:-16 9:-24
ke #nn	7:14
ke @app-cart-live-acts	2:19 4:9
ke @body-move-posture	9:12
ke @call.shelf	2:22 4:9
ke @call.small	0:-6 2:13 3:7 5:11 6:-10
ke @call.target	1:-20 3:-29 4:13 6:30 8:-6
ke @colours.colours	5:7
ke @come-go-move	9:13
ke @demo.bodyPlaces	0:-12 1:19 4:10
ke @demo.me	3:12 5:6 8:-9
ke @demo.means	0:-5 5:-11
ke @demo.outcome	9:11
ke @demo.present	4:6 6:7
ke @demo.seen	1:6 5:20 9:-5
ke @format.kind	0:-10 1:34 2:-6 3:-15
ke @format.nature	0:-16 1:30 3:13 4:10 5:-18 8:-10 9:-15
ke @format.remedies	1:16 3:-9
ke @future-plan-words	5:5
ke @gather-crowd-acts	6:9
ke @household-daily-acts	6:10
ke @interaction.all	2:6
ke @interaction.asking	9:14
ke @interaction.one	5:13
ke @interaction.where	0:-12 9:6
ke @match-age-occasion	6:11
ke @materials.solids	1:8 3:-6
ke @negation-words	0:6
ke @occasions.companion	2:6
ke @occasions.places	0:-13 5:-25 6:-10 7:-6 9:8
ke @occasions.plain	4:-6
ke @occasions.rooms	0:6 3:19 6:11
ke @offers.sum	7:13
ke @places.makers	3:-16 5:-6 6:6
ke @places.places	3:9 6:9 9:-8
ke @send-deliver-acts	8:9
ke @stomach-trouble	4:9 5:6
ke @substances.foodstuffs	3:7
ke @target.body	1:18 5:24 6:6 8:-9
ke @target.folk	2:12 5:7
ke @target.group	0:5 3:7 4:-13 6:-9
ke @target.kin	0:-9 2:26
ke @target.kinds	0:-16 1:-7 2:-8 3:15 4:-5 6:-17 7:-7 9:16
ke @target.roles	0:-6 3:13 6:-7 9:6
ke @target.states	9:6
ke @travel-traffic-acts	9:12
ke @troubles.no	0:6
ke @troubles.otherTroubles	3:-9 5:24
ke @trust.better	3:14 4:-16
ke @trust.lesser	3:5
ke @trust.mixup	1:16 5:6
ke @trust.parcel	8:6
ke @trust.places	0:-6 3:11 4:-19 5:-11 7:11 8:9 9:-12
ke @trust.seller	8:6
ke @trust.stores	0:-11 3:-15 6:-6 8:6 9:14
ke @trust.wanted	9:12
ke @trust.wrapping	5:-12
ke @words.goods	1:13 2:-9 3:-30 5:6 8:11 9:10
ke atas	1:-10 2:-6 3:-33 4:9 6:25 9:7
ke badan	5:-7
ke baju	8:6
ke bali	5:6
ke batam	8:10
ke belakang	3:17 5:-5
ke dada	0:7 6:7
ke dalam	3:13 4:-9
ke depan	5:5
ke gigi	3:6
ke grup	0:-8 2:49 9:-11
ke jalan	9:12
ke jawa	0:-7
ke kamera	1:7 4:10
ke kampus	6:-6
ke kanan	3:7 5:-10
ke keranjang	2:19 4:13
ke kertas	5:-11
ke kiri	5:-8
ke lantai	4:-6
ke luar	5:-12
ke mana	9:13
ke mata	4:6 5:5 6:10
ke meja	3:-12 9:13
ke nomor	1:5
ke papan	4:5
ke pasar	3:10
ke perut	4:9 5:6
ke rumah	0:-5
ke sawah	6:7
ke sini	9:10
ke sungai	3:6
ke tak	0:8
ke teman	6:-5
ke tempat	3:5
ke tukang	5:7
keangkat	3:-8 5:28
keangkat $	5:7
keangkat @troubles.atAll	5:5
kebaca	1:13 4:8 5:52
kebaca $	5:7
kebaca @call.small	5:12
kebaca @interaction.verdict	1:5 5:11
kebagian	9:6
kebagian $	9:6
kebakar	5:-6 8:9
kebalik	3:6 5:-17 9:-6
kebangun	5:9 9:-11
kebanting	4:6
kebanyakan	0:11
kebanyakan @demo.handle	0:12
kebanyakan @format.care	0:7
kebas	5:8
kebawa	9:6
kebaya	6:8
kebon	6:6
kebun	4:7 6:19 8:-5
kebun sawit	6:6
kebunnya	9:-6
keburu	0:-13 2:5
keburu @come-go-move	0:-6
keburu @demo.handleWide	0:-6
keburu @increase-add-acts	0:-5
keburu naik	0:-5
kecap	5:8
kecepatan	6:5
kecepatan @offers.sum	6:5
kecil	3:-11 4:6
kecil @call.look	4:8
kecil @call.small	3:8 4:-16 5:-6 6:-15
kecil @demo.handleWide	4:5
kecil @demo.me	5:-5
kecil @demo.point	3:-7
kecil @format.kind	6:5
kecil @format.nature	6:5
kecil @interaction.personal	0:5 4:-13 6:-19 8:-8
kecil @interaction.verdict	4:-6
kecil @offers.buying	6:6
kecil @offers.now	6:6
kecil @purpose-words	4:-7
kecil @take-acts	6:6
kecil @target.rel	6:6 8:7
kecil @troubles.atAll	6:-5
kecil @use-acts	5:-6
kecil @wear-acts	5:-6
kecil aku	3:7
kecil ambil	6:6
kecil di	0:10 4:-8
kecil pakai	5:-6
kecil yang	6:6 8:7
kecil~	3:11 4:-13 5:-15 6:-6 7:-6 8:14
kecipratan	6:7
kecium	1:10 4:10 5:21
kecut	3:13
kedai	5:-7
kedaluwarsa	4:18
kedaluwarsanya	0:-9 4:66 7:-8 8:12
kedaluwarsanya #n	4:12
kedaluwarsanya @already-still-words	4:20 8:6
kedaluwarsanya @interaction.personal	4:21
kedaluwarsanya @interaction.verdict	4:20
kedaluwarsanya @now-words	4:20 8:6
kedaluwarsanya @trust.allowed	4:20 8:6
kedaluwarsanya masih	4:20 8:6
keda~	5:-7
kedelai	4:7
kedengeran	1:-15 5:9 9:7
kedip	9:26
kedip @frequency-words	9:6
kedua	0:13 3:18 5:-7
kedua @call.small	4:9
kedua @interaction.verdict	4:11
kedua @offers.now	4:6
kedua ini	4:9
keempat	5:6
kegedean	3:12 4:-7 5:-8 9:-10
kegores	4:-9 5:-6
kehujanan	6:5
kehujanan @interaction.personal	5:6 6:7
kejepit	0:8 5:6
kejepit $	0:10
kejepit @call.small	4:7
kejepit @interaction.personal	4:7
kekecilan	3:6 5:-14 6:-6 7:-5 8:17
kekecilan @call.small	8:6
kekecilan @interaction.verdict	8:8
kekunci	3:8 5:-8
kek~	3:11
kelamaan	3:8
kelapa	3:-8 4:7 8:6
kelapa @interaction.personal	0:10
kelapa @interaction.verdict	0:12 3:-9 4:9
kelapa @negation-words	0:10
kelar	3:-6 4:6 5:35 6:6 9:8
kelar $	5:16
kelas	5:-24 6:-6 8:7 9:-8
kelas #n	4:-13
kelas #n1	4:5
kelas @call.small	3:5
kelenjar	3:9
kelihatan	1:-9 3:-25 4:17 5:39 8:7 9:-9
kelihatan $	4:-7 5:31 6:11
kelihatan @audio-states	6:10
kelihatan @call.small	3:-9 4:11 5:-15
kelihatan @contrast-words	3:-6
kelihatan @demo.point	5:6
kelihatan @demo.present	1:6 5:-18
kelihatan @demo.seen	3:-8 4:7 8:6
kelihatan @format.nature	8:5
kelihatan @hide-body-flaws	5:8
kelihatan @interaction.personal	2:10 3:-12 4:8 5:13
kelihatan @interaction.verdict	3:-16 5:24
kelihatan @materials.cloths	8:6
kelihatan @negation-words	5:-6
kelihatan @quantity-many	3:-9 5:28
kelihatan @target.looks	4:-10
kelihatan @thick-dense	5:10
kelihatan @troubles.no	5:-8
kelihatan @trust.better	5:17
kelihatan @trust.wrapping	8:6
kelihatan berisi	5:7
kelihatan kan	1:6 5:-21
kelihatan lebih	3:-7 5:23
kelihatan rata	5:6
kelihatan tidak	5:-8
kelihatan tuh	5:6
keliling	0:-10 3:15 4:-23 5:8
keliling @interaction.verdict	3:8
keliling @troubles.atAll	3:9
kelinci	2:6 6:12
kelompok	6:10
kelompok @places.makers	6:7
kelompok @target.kinds	6:7
kelompok @target.roles	6:7
kelompok @work-study-acts	6:7
kelompok tani	6:7
keluar	1:14 3:-7 5:8 8:6 9:-16
keluar $	0:6 1:5 3:9 5:8 8:-7
keluar @degree-high	8:6
keluar @degree-low	8:6
keluar @demo.me	5:6
keluar @flavours.flavours	5:8
keluar @format.remedies	3:-5
keluar @interaction.verdict	5:-14
keluar @occasions.places	3:6
keluar @places.makers	8:5
keluar @target.kinds	4:9 8:5
keluar @target.looks	5:-5
keluar @target.roles	4:11 8:6
keluar @troubles.otherTroubles	3:-5 5:-15 6:8
keluar @trust.better	3:-12
keluar @trust.seller	8:7
keluar @trust.stores	3:6 8:6
keluar rumah	3:7
keluarga	2:15 6:15
keluarga @call.small	0:6 9:-5
keluarga @gather-crowd-acts	6:5
keluarga @interaction.personal	0:7
keluarga @occasions.occasions	6:6
keluarga di	0:8
keluarin	6:-6
keluarnya	5:-13
kelvin	4:9
kelv~	4:9
kemah	6:7
kemana	0:8
kemana @call.small	0:12
kemana @demo.noises	0:12
kemana @frequency-words	0:12
kemana @offers.now	0:12
kemana @quantity-few	0:12
kemana saja	0:12
kemarin	0:40 1:-20 2:-24 3:-39 5:14 6:-57 7:-22 8:-19 9:15
kemarin #nn	4:9 7:14
kemarin $	5:7
kemarin @already-still-words	9:-6
kemarin @call.small	1:-7 6:-8 7:-6
kemarin @demo.handle	9:7
kemarin @demo.me	9:37
kemarin @demo.means	9:10
kemarin @format.kind	5:-6 6:-6 9:9
kemarin @format.nature	6:-6
kemarin @format.problems	0:7
kemarin @format.remedies	9:11
kemarin @interaction.personal	3:-14
kemarin @interaction.verdict	4:-7 6:-8 9:-27
kemarin @myth-truth-words	0:7
kemarin @occasions.occasions	9:10
kemarin @offers.now	5:7
kemarin @offers.sum	4:9 7:14
kemarin @play-sport-acts	9:5
kemarin @say-acts	0:10 9:-5
kemarin @see-watch-acts	9:8
kemarin @stock-run-out	9:-7
kemarin @substances.foodstuffs	9:5
kemarin @target.folk	6:-5 9:9
kemarin @target.kin	6:-5
kemarin @troubles.atAll	4:-6 6:-11 9:-20
kemarin @troubles.otherTroubles	9:14
kemarin @trust.allowed	3:7 6:-6 9:-11
kemarin @words.goods	9:11
kemarin ada	3:10 9:-17
kemarin aku	9:25
kemarin di	9:-6
kemarin katanya	0:7
kemarin teh	9:5
kemasan	4:9
kemasannya	8:-9
kemasukan	3:5
kembali	7:13 8:44
kembali $	8:11
kembali @flavours.cuts	8:9
kembalikan	4:10 8:25
kembalikan $	8:8
kembalikan @save-data-memory	4:7
kembalikan @troubles.otherTroubles	4:7
kembalikan penuh	4:7
kembang	0:-9
kembar	5:-7
kembar @call.small	9:-6
kemeja	3:11
kemenkes	4:13 8:15
kemiri @call.small	3:-5 4:6
kemiri @interaction.verdict	3:-8
kempes	0:5 5:6
kempes @interaction.personal	9:6
kempes @interaction.verdict	4:-10
kempes @troubles.atAll	9:6
kemudian	3:31 5:-8 9:-12
kena	0:-18 3:14 5:52 6:14 9:-30
kena $	3:7
kena @demo.bodyPlaces	6:-5
kena @demo.handle	4:7
kena @demo.means	4:-13 6:25
kena @demo.seen	3:-12 5:5
kena @format.care	4:9
kena @format.kind	4:-17 5:-9 6:15
kena @format.nature	4:-11 6:14 9:-7
kena @format.problems	3:9 9:-7
kena @format.remedies	4:-9 5:8 6:21 9:-9
kena @hot-temp	4:6
kena @occasions.seasons	5:7
kena @oily-state	6:7
kena @substances.unwanted	6:12
kena @sweat-body-smell	4:8
kena @travel-traffic-acts	9:6
kena @troubles.otherTroubles	3:-9 4:7 5:12 6:9 8:6 9:-6
kena @troubles.troubles	5:7
kena @weather-season-states	4:11 5:8 9:-13
kena @words.goods	3:-11 6:14
kena keringat	4:8
kena matahari	4:-6
kena minyak	6:7
kena tilang	9:5
kenal	5:-7
kenapa	0:-12 3:103 4:-19 5:-30 6:-15 8:-20
kenapa $	3:-6
kenapa @call.small	3:7
kenapa @demo.bodyPlaces	5:8
kenapa @format.kind	0:-6 3:29 4:-28 5:-8 8:-7
kenapa @format.nature	3:11 4:-17
kenapa @format.should	5:7
kenapa @interaction.personal	9:10
kenapa @interaction.verdict	9:9
kenapa @need-must-words	5:7
kenapa @target.body	5:5
kenapa @words.goods	3:15 4:-7
kenapa harus	5:7
kencang	0:-8 4:-16 5:-9 8:-8 9:24
kencang @degree-high	9:5
kencang @interaction.personal	3:-10 6:7
kenceng~	3:7
kendor	4:8 5:-8
kene	6:-6
keneh	1:5 5:15 9:-7
keneh $	5:9
kenging	3:5 7:7
kenopo	3:6
kental	1:6 3:6 8:7
kentalnya	5:-7
kentang	4:6
kepake	3:-13 4:-10 5:13 6:17
kepala	0:-8 4:-16 5:19 6:-8 7:10 8:-19 9:17
kepala $	3:-6 4:-10 9:18
kepala @call.small	3:11 6:-9
kepala @crew-tech-acts	5:7
kepala @demo.handle	3:-7
kepala @format.care	4:5
kepala @target.kinds	9:6
kepala @target.looks	6:6
kepala @target.roles	9:6
kepalanya	3:-7 4:5 5:-13
kepalanya @call.small	5:-12
kepalanya @interaction.verdict	5:-5
kepalanya @troubles.atAll	5:-6
kepegang	4:8
kepikiran	6:7
keping	4:13 6:19
keping @demo.handleWide	6:9
kepleset	6:7
kepleset $	6:7
keponakan	9:9
keponakan @call.small	9:7
kepotong	7:18
kerahnya	5:6
keramas	4:-7
keramas @troubles.atAll	4:-6
keramik	0:5 4:-22
keramik @interaction.personal	4:-13
keramik @interaction.verdict	4:-14
keramik @negation-words	4:-10
keramik @troubles.no	4:-12
keramik @troubles.otherTroubles	4:-6
keramik tidak	4:-12
keran	5:-6
keranjang	0:-35 1:-12 2:96 3:-19 6:12 7:18 9:-28
keranjang #n	2:12
keranjang $	4:13 6:22 7:11
keranjang @call.look	4:14 6:-10
keranjang @call.small	2:45 3:-12 7:18
keranjang @call.target	0:-16 2:10 3:-17 4:-23 5:7 7:-17 8:6
keranjang @choose-acts	4:8
keranjang @colours.colours	2:7 3:-8 4:-9 6:-6 7:-8
keranjang @colours.pure	2:7 3:-8 4:-9 6:-6 7:-8
keranjang @demo.present	4:-8 7:11
keranjang @format.problems	2:7 3:-8 4:-10 7:-6
keranjang @interaction.verdict	2:9 7:9
keranjang @now-words	4:-6
keranjang @offers.buying	6:-7 7:-8
keranjang @offers.now	2:7 4:-7
keranjang @take-acts	6:-7 7:-7
keranjang @target.looks	2:6 3:-7 4:-8 7:-6
keranjang @time-before-words	0:5 2:9 3:-8
keranjang @troubles.otherTroubles	2:7 3:-8 4:-11 7:-6
keranjang @trust.mixup	0:-18 3:-7 5:5
keranjang ambil	6:-7 7:-7
keranjang dulu	2:8 3:-7
keranjang kuning	4:-6
keranjang nomor	0:-14 4:-8 5:6
keranjang pilih	4:8
keranjang sekarang	4:-6
keranjangnya	2:-10 7:-7
keranjangnya @call.look	7:-7
keranjangnya @interaction.personal	2:-6
keras	2:6 3:-5 4:16 6:10 9:-18
keras @call.small	3:-5
keras @contrast-words	5:-6
keras @troubles.atAll	6:7
kerasa	5:26 9:10
kerasa @interaction.personal	9:6
keraton	3:6
keren	5:-6 9:-6
kereta	5:-7
kereta $	6:-6
kerikil	5:6
kering	0:-6 2:6 4:-9 5:8 6:11 8:-14
kering #n	6:10
kering $	5:39 6:10 8:-6
kering @call.small	5:-9 6:-11
kering @cause-words	2:7
kering @change-become-acts	4:7 5:-5
kering @demo.handleWide	5:-7
kering @demo.outcome	3:-6
kering @format.because	4:-6
kering @format.kind	4:-5
kering @format.problems	3:-8
kering @interaction.personal	5:-21
kering @interaction.verdict	0:5 2:8 3:13 4:6 5:-35 6:-7
kering @offers.now	2:10 3:7 4:9
kering @skin-dull-dry	3:-7
kering @skin-good-state	4:-5
kering @troubles.atAll	4:11 5:-17
kering @troubles.no	4:7
kering @troubles.troubles	3:-11
kering @trust.flaws	3:-7
kering di	5:-5
kering dia	3:-5
kering itu	6:-5
kering jadi	4:7 5:-5
kering karena	3:-6
keringat	0:-6 3:-13 5:32
keringat @interaction.verdict	4:12
keringat @troubles.atAll	4:16 5:5
keringatnya	5:7
keringetan	3:-8 9:14
keringetan @call.small	9:6
keringetan @interaction.personal	4:6
keringin	0:5
keringkan	3:6
keripik @call.small	3:6
keripik @interaction.verdict	3:6
keripik @substances.foodstuffs	7:5
keriting	0:9 5:-12 6:5
kerja	5:8 6:-8
kerja $	6:-6
kerja @call.small	4:10 9:6
kerja @interaction.personal	5:-6 7:7
kerja @interaction.verdict	5:-6 6:-12
kerja @occasions.occasions	5:8
kerja @occasions.plain	5:5
kerja @target.kinds	6:9
kerja @target.roles	6:9
kerja @together-words	4:5
kerja di	3:-5 6:6
kerjanya	4:-11 5:-26 6:7
kerjanya @body-move-posture	5:-16
kerjanya @demo.outcome	5:-8
kerjanya @hang-stand-balance	5:-8
kerjanya @interaction.personal	3:-6
kerjanya berdiri	5:-8
kerje	6:6
kerjo	5:8 6:14
kerok~	3:10
kertas	1:23 3:14 4:-19 5:-9 7:11 8:-9 9:9
kertas @format.remedies	4:-6 5:8
kertas @offers.counted	4:10
kertas @troubles.otherTroubles	5:-7
kertas hvs	4:-6
kertas koran	5:6
kertasnya	4:-8
kertasnya @offers.now	4:-5
kertasnya @quantity-few	4:-5
kerudung	4:5 5:6
kerudung @interaction.verdict	4:6 5:8
kerudungnya	5:-7
kerupuk	9:6
ker~	5:-6
kesalahan	3:17 5:-16
kesalahan @format.kind	3:6 5:-6
kesalahan @format.nature	3:6 5:-6
kesalahan @target.folk	3:6 5:-6
kesalahan @target.kin	3:6 5:-6
kesat	4:-7 5:9
kesat @interaction.personal	4:-9
kesat @troubles.atAll	5:10
kesemutan	4:7
keset	3:16 9:-8
kesiangan	9:-5
kesusu	3:5
ket	9:8
ket @future-plan-words	9:16
ket @interaction.personal	9:13
ket @troubles.atAll	9:13
ket @want-wish-words	9:13
ket mau	9:13
ketahan	1:6 3:-7 5:25 6:9
ketahan @cause-words	5:6
ketahuan	4:12 8:5
ketangkep	3:9
ketarik	3:5 4:24 5:19
ketarik @call.small	4:-5
ketarik @demo.point	3:6
ketarik nah	3:6
ketat	3:8
ketauan	3:15 5:17 6:8
ketauan @call.small	5:10
ketauan @interaction.personal	3:6 5:8
ketawa	5:-5 9:23
ketemu	0:-5 3:25 5:-17 6:-13 8:-8
ketemu @call.small	9:5
ketemu @format.kind	5:-10
ketemu @format.nature	5:-10
ketemu @interaction.personal	0:7 6:-10
ketemu @target.body	5:-7
ketemu tumit	5:-5
kete~	0:-6 3:26 5:-18 6:-12 8:-9
ketiak @interaction.personal	4:7
ketiak @interaction.verdict	4:6
ketiaknya	0:9 5:11
ketiduran	9:12
ketiduran @interaction.personal	9:9
ketiga	0:7 3:10 4:11
ketik	0:61 3:-16 5:-10 6:-12 9:-15
ketik #n1	0:6
ketik @demo.seen	0:6
ketik @format.kind	0:8
ketik @format.nature	0:8
ketinggalan	2:14 3:-7 9:10
ketok	1:18 3:7 4:9
ketok @interaction.verdict	1:8
kets	3:7
ketuk	2:7
ketuker	2:-11
ketuker $	2:-5
ket~	7:15 9:-12
keur	0:-10 4:-6 8:-5 9:20
keur @format.kind	3:10 6:-8
keur @format.nature	3:10 6:-8
keur @gather-crowd-acts	6:-5
keur @occasions.occasions	6:-9
keur @occasions.plain	6:-9
keur @target.rel	6:10
keur nu	6:10
keyboard	1:-5 5:-6 9:9
keyboard @call.small	9:6
keycapnya	4:11
keycapnya pbt	4:12
khawatir	0:9 3:-5
khusus	2:-7 3:-13 4:5 5:-9 7:32
khusus @call.small	2:-11 5:10
khusus @demo.bodyPlaces	6:7
khusus @format.kind	4:12 6:14
khusus @format.nature	4:13 6:17
khusus @interaction.one	5:5
khusus @interaction.personal	2:7 4:5
khusus @offers.now	7:9
khusus @target.body	6:7
khusus @target.kin	5:5
khusus @target.rel	2:-9
khusus @trust.days	2:7
khusus malam	2:7
khusus yang	2:-9
ki	0:16 2:8 3:17 4:-14 5:49 6:-15 8:-11 9:-9
ki @call.small	0:13 5:13 6:-5
ki @demo.seen	5:6
kibas~	5:14
kieu	4:-6
kilap~	5:6 6:-5
kilo	1:15 4:-9 7:9 9:13
kilo $	4:23 5:-12
kilo @call.small	0:13 4:12 8:7
kilo @cause-words	6:12
kilo @cheer-encourage	6:-6
kilo @come-go-move	6:13
kilo @demo.handleWide	4:6 5:10 6:8
kilo @demo.means	6:5
kilo @format.care	5:6 6:6
kilo @format.kind	6:11
kilo @format.nature	6:6
kilo @format.problems	4:7
kilo @format.remedies	6:6
kilo @frequency-words	4:-6
kilo @interaction.personal	1:5 4:-12 6:-6
kilo @interaction.verdict	1:12 4:-13
kilo @negation-words	4:-12
kilo @quantity-few	4:-10
kilo @safety-words	5:6
kilo @send-deliver-acts	6:10
kilo @story-verbs	6:10
kilo @time-before-words	4:-6 8:7
kilo @troubles.atAll	4:7 6:6
kilo @troubles.no	4:-11
kilo @troubles.otherTroubles	4:-11
kilo @trust.allowed	6:-5
kilo @trust.arrived	6:10
kilo @trust.better	5:6
kilo @words.goods	6:7
kilo sampai	6:10
kilo tidak	4:-5
kiloan	4:6 8:9
kilometer	4:9
kilo~	0:9 3:-11 4:16
kimia	4:-7
kinclong	3:8
kipas	5:20 7:7 9:22
kipas @format.remedies	5:11 9:10
kipas @interaction.personal	9:7
kipas @interaction.verdict	3:7
kipas @troubles.atAll	3:13
kipas @troubles.otherTroubles	9:12
kipas angin	5:7 9:5
kipasnya	4:-7 9:21
kipasnya @call.small	9:9
kipas~	0:-5 3:-7 4:-9 9:31
kiper	9:7
kira	0:6 1:-6 4:-14 7:-9 9:-7
kira #n	0:6
kira $	3:-5
kira~	3:28 5:13 9:-7
kiri	0:-11 1:44 3:-7 4:-25
kiri @already-still-words	6:7
kiri @call.small	1:22 3:-10 6:-10
kiri @call.target	3:7 4:-9 5:-7
kiri @demo.handle	5:-8
kiri @demo.me	1:9
kiri @demo.point	5:7
kiri @format.care	5:-9
kiri @format.kind	5:-6 8:11
kiri @format.nature	8:10
kiri @format.problems	9:5
kiri @interaction.personal	1:27 5:25
kiri @interaction.verdict	1:13 3:-8 5:10
kiri @negation-words	5:10
kiri @pull-press-acts	5:-8
kiri @test-strength-acts	5:-8
kiri @troubles.no	5:11
kiri @troubles.otherTroubles	5:11
kiri aku	5:8
kiri kanan	3:11 4:-8 5:-5
kiri tarik	5:-8
kiri tidak	5:7
kirim	0:10 1:-9 2:12 3:-14 5:-41 7:-7 8:52
kirim @come-go-move	0:6 3:-5 4:12 8:6
kirim @demo.handleWide	0:15 3:-16 8:9
kirim @demo.noises	4:5
kirim @format.care	0:8 3:-9 4:9 8:8
kirim @frequency-words	1:8 4:8
kirim @interaction.personal	2:18 3:-14 4:-15 5:-24 7:-6 8:29
kirim @interaction.verdict	0:-9 2:10 3:-8 4:-18 5:-16 8:11
kirim @photo-video-acts	3:-11 8:6
kirim @quantity-few	4:5
kirim @replace-acts	0:7
kirim @troubles.atAll	2:6 3:-9 4:-14 5:-17 8:16
kirim @troubles.otherTroubles	4:7
kirim @trust.remedy	0:7
kirim balik	4:7
kirim dari	0:-13 2:5 5:-9 8:6
kirim foto	4:-6
kirim ke	4:-5
kirim saja	4:5
kirim se	7:5
kirim video	4:6
kirim wa	9:9
kiriman	8:-8
kiriman @interaction.personal	8:-6
kiriman @troubles.atAll	8:-6
kirimi	8:16
kirimnya	5:-6 8:12
kirimnya @interaction.personal	8:12
kirimnya @interaction.verdict	4:-7 8:12
kirimnya @troubles.atAll	4:-6 8:9
kirimnya @use-acts	8:7
kirimnya @wear-acts	8:7
kirimnya pakai	8:7
kirim~	0:-10 1:-14 2:-35 3:-45 4:-9 5:-42 6:-21 8:104 9:-10
kiri~	3:-5
kita	1:-24 2:8 3:21 4:8 7:-12 8:59 9:-24
kita @already-still-words	9:-8
kita @baby-care-acts	3:-5
kita @call.look	5:5 8:-8
kita @call.press	3:-8
kita @call.small	1:-10 3:14 4:31 6:10 8:-6 9:-8
kita @change-become-acts	5:-5 7:7 9:8
kita @check-quality-acts	3:-7 4:-7 8:24
kita @compare-acts	1:9
kita @demo.handle	1:9 3:-19 8:14
kita @demo.handleWide	9:13
kita @demo.me	0:7
kita @demo.point	4:-7
kita @demo.prove	4:-7 8:6
kita @exchange-acts	3:-7 7:7 9:8
kita @explain-acts	9:-8
kita @format.care	1:10 3:-31 5:7 8:23
kita @format.kind	3:-6
kita @interaction.personal	8:-9
kita @interaction.verdict	3:25 4:38 5:10 6:6 8:-7 9:-20
kita @motor-care-acts	3:-8 8:5
kita @negation-words	1:7
kita @noisy-sound	6:-6
kita @offers.extra	3:5 8:5
kita @offers.now	3:10 4:19 9:-14
kita @open-close-acts	5:7 8:-8
kita @play-sport-acts	3:5
kita @receive-get-acts	8:5
kita @replace-acts	3:-7 7:7 9:8
kita @safety-words	3:10 4:-9
kita @save-data-memory	7:-5 8:5
kita @sell-promo-acts	4:8
kita @send-deliver-acts	4:5 7:-5 8:7
kita @start-acts	9:8
kita @target.rel	3:5
kita @test-try-acts	3:-6 4:-7 8:13
kita @thank-acts	8:6
kita @together-words	1:9
kita @troubles.atAll	4:30 5:9
kita @troubles.no	1:6
kita @trust.allowed	8:14
kita @trust.remedy	3:-8 4:6 8:12
kita @trust.sent	7:-6 8:9
kita @trust.wanted	1:8
kita @trust.wrapping	8:5
kita @use-acts	4:9 5:7
kita @wear-acts	4:9 5:7
kita ada	4:5
kita bahas	9:-8
kita ganti	3:-5
kita ini	1:-5 4:25
kita jeda	9:6
kita jual	4:8
kita juga	9:11
kita kasih	3:6
kita main	3:7
kita mulai	9:8
kita pakai	4:9 5:7
kita pe	9:7
kita punya	6:-6
kita sama	1:9
kita terima	8:6
kita tes	8:5
kita yang	3:5
kitar~	4:-21 6:-9
kite	4:5 9:9
kite @demo.point	4:6
kite @interaction.personal	4:6
kite ni	4:6
kito	4:16 5:-5 9:-8
kito @explain-acts	9:-7
kito bahas	9:-7
kitu	5:-6
kitu $	5:-5
kit~	0:-12 2:-11 3:-12 5:25 8:-14
kiwo	1:12
kiwo @call.small	1:12
kiwo @interaction.verdict	1:7
kiye	1:12 5:15
klaim	2:46 3:-6 7:37 8:-7
klaim @call.small	2:13 7:22
klaim @offers.extra	2:7
klaim @save-money	2:20 7:10
klaim @time-before-words	2:8 7:18
klaim dulu	2:8 7:18
klaim voucher	7:5
klaim vouchernya	2:8
klaim~	2:10
klambi	3:26 5:-6
klamb~	3:26 5:-6
klaten	9:-9
klik	2:81 3:-17 4:19 5:-11 6:12 7:13 9:-13
klik @app-cart-live-acts	0:-7 2:6 3:-6 6:-6
klik @buy-order-acts	8:7
klik @call.buy	8:6
klik @call.shelf	0:-7 2:6 3:-6 6:-6
klik @call.small	2:40 7:15
klik @call.target	2:37 3:-6 4:14 5:7
klik @crew-tech-acts	6:7
klik @demo.present	7:5
klik @interaction.deeds	8:6
klik @offers.buying	8:6
klik @offers.now	2:8
klik @target.rel	2:12
klik @trust.mixup	0:12 2:22 4:19 6:8
klik beli	8:7
klik etalase	6:8
klik keranjang	4:-5 6:-13
klik nomor	0:14 2:20 4:5 6:5
klik sekarang	6:5
klik yang	2:9
klik~	7:-11 8:-6
klinik	3:-6
klub	9:-6
knalpot	3:7
knalpot @call.small	3:7
knee	4:7
ko	0:13 1:38 2:8 3:-8 5:8 6:20 7:13
ko @demo.me	1:11
ko @format.kind	4:7 6:5
ko @format.nature	4:10
ko @interaction.personal	4:10
ko @interaction.verdict	3:-7 5:5 7:9
ko @troubles.atAll	0:6 6:7
ko @trust.seller	1:11
ko ambo	1:11
kode	2:10 4:11 5:-12 6:-9 7:12 8:29
kodenya	4:9
kodenya @interaction.personal	2:5
kode~	4:9
koh	9:-10
kok	0:39 1:-20 2:-25 3:61 4:-28 5:-13 8:6 9:70
kok $	0:-5 8:12
kok @call.small	0:40 6:-7 9:5
kok @cause-words	0:7 5:9
kok @cheer-encourage	3:6
kok @condition-words	3:5
kok @demo.means	3:7
kok @demo.outcome	0:-12
kok @demo.present	9:11
kok @expensive-price	0:-8
kok @fades-colour	9:-7
kok @format.kind	0:14 3:24 5:-9
kok @format.nature	3:24 5:-10
kok @format.problems	0:-5 3:-6
kok @format.remedies	5:5
kok @interaction.one	0:34 2:-6 6:-5
kok @interaction.personal	3:16 5:-16
kok @interaction.verdict	0:7 3:15 9:17
kok @light-brightness	9:11
kok @lose-missing-states	9:-7
kok @machine-behaviour	9:11
kok @negation-words	3:8 5:-6
kok @possibility-words	3:12
kok @quiet-sound	9:8
kok @stain-clean-off	0:-8
kok @stock-run-out	2:-5
kok @target.body	3:10
kok @target.folk	0:11
kok @target.kin	0:11
kok @target.rel	0:5
kok @troubles.atAll	3:8 9:6
kok @troubles.no	3:8 5:-6
kok @troubles.otherTroubles	0:-9 3:-5
kok @troubles.troubles	9:7
kok @trust.allowed	3:6
kok @trust.trouble	0:-11 9:6
kok @waste-lose-money	0:-8
kok @weather-season-states	9:9
kok bisa	3:6
kok kak	0:10
kok kedip	9:8
kok mahal	0:-7
kok tidak	3:8 5:-6
kok yang	0:5
koko	1:13 3:-19 6:-6 7:5 8:6 9:14
koko @call.small	0:-11 2:6
koko @demo.handleWide	1:5
koko @interaction.personal	4:7
koko @interaction.verdict	2:7
koko @offers.now	0:-8
koko ini	0:-8
kolom	0:6 2:9
kolong	3:-15 5:24
kolong @format.kind	3:-7 5:15
kolong @words.goods	3:-5 5:13
kolot	3:-5 4:8 5:7
komedo	3:-8 5:13
komentar	0:88 1:-12 2:-52 4:-26 5:-28 6:-20 8:-15 9:-21
komentar #n1	0:18
komentar $	0:21 2:-10 3:-14 6:-16 9:-11
komentar @ask-answer-acts	3:7
komentar @call.small	0:-7 2:-14 5:-5
komentar @demo.seen	0:7
komentar @interaction.personal	0:-7
komentar @interaction.verdict	0:10 2:-6 3:7
komentar @target.rel	0:-17
komentar @trust.allowed	0:-7
komentar dong	0:9
komentar yang	0:-9
komentarnya	0:-19 9:10
komentar~	0:-19 9:17
kompor	3:12
kompor @interaction.personal	5:6
kompor @interaction.verdict	3:6 5:6
kompornya	9:-5
kompor~	9:-5
kompos	3:16
komposisinya	0:8
komposisinya @offers.now	0:8
komposisi~	0:8
komposit	4:6
kompresi	4:14
kompresor	4:8 5:-8
kompres~	4:13
kon	3:9
koncoku	3:10
konco~	3:10
kondangan	5:9 6:20
kondangan $	5:5
kondangan @trust.days	6:5
kondangan siang	6:5
kondang~	5:9 6:20
kongkon	3:8
kongkon @baby-care-acts	3:8
kongkon @change-become-acts	3:8
kongkon @demo.handleWide	3:8
kongkon @exchange-acts	3:8
kongkon @format.care	3:8
kongkon @replace-acts	3:8
kongkon @trust.remedy	3:8
kongkon ganti	3:8
kongkorongok	9:6
kono	3:7 8:6
konser	9:8
kontrakan	5:8 6:11
kontra~	5:8 6:11
konveksi	4:16
konveksi @demo.me	4:6
konveks~	4:16
koper	3:7 5:7 6:10 8:7
koper @call.small	5:-7
koper @interaction.verdict	6:14
kopernya	1:6 3:10
koper~	1:6 3:9
kopi	3:-19 9:29
kopi @call.small	9:15
kopi @demo.me	9:13
kopi @format.kind	9:-5
kopi @interaction.personal	0:5 9:12
kopi @interaction.verdict	0:8 3:-6 6:7
kopi @negation-words	0:5
kopi @target.folk	9:7
kopi @target.kin	9:7
kopi @troubles.otherTroubles	3:-8
kopinya	5:5
kopi~	9:11
kopling	0:5 3:8
koplo	9:7
koran	3:16 4:-6
korek	8:5
korsina	4:7
kor~	3:16
kos	0:-6 2:7 4:-16 5:21 6:-15 8:-7 9:7
kos @call.small	5:16
kos @interaction.personal	5:11
kos di	5:10
kosan	0:10 5:-9
kosan @interaction.personal	5:-7
kosan @interaction.verdict	5:-7
kosku	9:9
kosong	0:-8 2:-9 3:14 5:10 6:-8 7:-6 8:-7
kosong #n	4:6
kosong $	5:11 9:8
kosong @interaction.verdict	4:-10
kosong~	3:5 5:-7
kos~	5:-9 6:-8 9:10
kota	4:-7 5:14 6:14 9:-9
kotak	4:-29 5:-7 7:7 8:11 9:14
kotak $	5:-8
kotak @call.small	9:10
kotak @call.target	6:6
kotak @colours.colours	6:9
kotak @format.kind	4:-9 5:7 7:5
kotak @format.nature	4:-10 5:7 7:5
kotak @format.remedies	4:-16
kotak @interaction.personal	3:-5
kotak @interaction.verdict	0:14
kotak @materials.solids	4:-8
kotak @occasions.rooms	4:-10 5:8
kotak @offers.now	9:10
kotak @past-memory-words	4:-10
kotak @size-small	4:-10
kotak @target.kinds	4:-9
kotak @target.looks	5:6
kotak @troubles.otherTroubles	5:-10
kotak @troubles.troubles	5:-8
kotak @trust.flaws	5:-8
kotak @trust.wrapping	4:-6
kotak kecil	4:-6
kotaknya	3:-7 5:-12 8:11
kotaknya @call.small	8:5
kotaknya @interaction.verdict	4:9
kotak~	3:-6 5:-6 8:12
kotanya	0:8
kota~	0:9
kotor	0:6 4:-8 8:5
koyok	4:-7
krayon	4:5
krek	1:8 3:-11 5:7
krek @call.small	1:7 5:8
krem	4:20
kresek	3:6
kretek	5:14
krim	3:6 5:-6 6:8
krim $	6:6
krim @call.small	3:7
krim @interaction.verdict	3:10
krim @offers.now	3:7
krim ini	3:7
kristal~	4:10 5:6
kriuk	5:8
krl	6:15
krom	4:34 5:-7 8:6
krom @materials.solids	4:16 5:-6
krom vanadium	4:15 5:-7
krungu	1:6 5:9
krup~	5:10
ku	0:-21 1:58 2:-12 3:46 4:12 5:55 8:24 9:-28
ku @call.small	1:17 3:6 5:13 6:-8 8:15 9:-8
ku @demo.handle	1:13 5:-6
ku @demo.me	0:-8 1:35 3:10 5:25 8:13 9:-18
ku @format.care	1:12
ku @format.kind	3:6
ku @format.remedies	5:6
ku @pull-press-acts	1:7
ku @target.folk	0:-7 1:11
ku @target.kin	0:-7 1:11
ku @trust.seller	1:9
ku @words.goods	5:7
ku aku	1:19 5:22 8:13 9:-9
ku cai	5:8
ku urang	1:9
kuah	3:-6 5:16
kuah @format.kind	5:10
kuahnya	5:9
kuahnya @trust.better	5:7
kuah~	5:8
kuali	3:6
kuali @format.kind	3:7
kuali @format.nature	3:7
kual~	3:6
kuangkat	5:11
kuas	4:-8 5:-10
kuat	1:9 5:36 8:10 9:-6
kuat @cause-words	3:11 6:-8
kuat @change-become-acts	3:6
kuat @come-go-move	4:5
kuat @demo.point	5:7
kuat @format.spans	5:8
kuat @interaction.verdict	5:9
kuat @offers.now	3:11
kuat @send-deliver-acts	4:6
kuat @story-verbs	4:10
kuat @troubles.atAll	3:6 6:-9
kuat @trust.arrived	4:6
kuat sampai	4:6
kuat~	5:10
kubalik	1:6
kubuka	1:41 5:11
kubuka @demo.handleWide	1:9
kubuka @format.kind	1:9
kubuka @interaction.verdict	1:8
kubuka @open-close-acts	1:6
kubungkus	8:9
kucek	5:5
kucing	0:-6 1:-9 4:-12 5:-14 6:-23 9:76
kucing @animal-behaviour	5:-6
kucing @call.small	0:-7 2:7 3:-7 6:-8 9:22
kucing @come-go-move	9:7
kucing @demo.me	5:-5 9:11
kucing @demo.present	3:8
kucing @format.care	3:9
kucing @format.should	3:-5
kucing @interaction.personal	2:5 3:-6 5:14
kucing @interaction.verdict	5:20 6:-10
kucing @negation-words	5:6
kucing @occasions.occasions	9:11
kucing @occasions.places	9:13
kucing @occasions.plain	9:11
kucing @target.kin	9:6
kucing @target.kinds	9:8
kucing @target.roles	9:8
kucing @troubles.no	5:8
kucing @trust.seller	9:6
kucing @trust.wanted	3:-6
kucing aku	9:5
kucing di	2:7
kucing tidak	5:8
kucing ya	3:9
kucingku	3:-7 9:28
kucingku @come-go-move	9:13
kucingnya	0:31 8:5 9:-8
kucing~	0:29 6:-6 9:15
kucolok	5:6
kudu	3:13 4:8 5:12
kudu @demo.handled	1:5
kudu @demo.outcome	5:-9
kudu @format.care	5:10
kudu @format.problems	5:-5
kudu @interaction.personal	5:9
kudu @wait-acts	5:12
kue	0:10 3:24 6:7 9:9
kue @interaction.personal	0:5
kue @interaction.verdict	0:5
kue @troubles.atAll	0:11
kugosok	1:5
kuintal	3:7 9:-6
kukirim	4:10 8:7
kukirim @interaction.personal	4:12 8:5
kukirim @interaction.verdict	4:5
kukirim @troubles.atAll	4:5
kukirim dari	4:5
kuku	3:14 4:-11 6:-6 8:13
kuku @interaction.verdict	4:-7 8:6
kula	1:6 9:16
kula @format.care	1:6 5:6
kula @interaction.personal	3:5 9:7
kulepas	1:5 5:-8 8:7
kuli	5:8
kuliah	3:-11 6:-14 9:7
kuliah @call.small	3:-7
kuliah~	9:-6
kulipat	1:8
kulit	0:-13 1:-20 3:14 4:68 5:12 6:29 7:17 9:-37
kulit @call.small	3:17 9:-7
kulit @colours.borrowed	4:-5
kulit @demo.bodyPlaces	4:17
kulit @demo.outcome	3:12 6:7
kulit @dry-state	6:7
kulit @flavours.flavours	0:-5 8:6
kulit @flavours.scents	3:9 4:-10
kulit @format.kind	4:10 5:-6 8:8
kulit @format.nature	4:14 5:-8 8:9
kulit @format.problems	6:29
kulit @format.remedies	1:-5 3:8 5:-10 6:6
kulit @hair-bad-state	6:21
kulit @interaction.personal	4:8 6:-9
kulit @interaction.verdict	3:12 4:13 6:-9
kulit @materials.grades	1:6 4:12 6:6
kulit @materials.hides	4:30
kulit @negation-words	4:10
kulit @substances.foodstuffs	0:-6 3:7 5:-9 8:6
kulit @target.body	4:11 6:8
kulit @target.looks	1:-5 6:55
kulit @troubles.atAll	4:6
kulit @troubles.no	4:12
kulit @troubles.otherTroubles	5:-17 6:17
kulit @trust.better	6:7
kulit @trust.wrapping	4:9
kulit domba	4:7
kulit hitam	4:7
kulit itu	5:6
kulit kepala	4:6
kulit kering	6:8
kulit kuning	6:6
kulit sapi	4:8
kulit sawo	5:6 6:10
kulit sintetis	4:8
kulit tidak	4:12
kulite	3:12
kulitna	6:-5
kulitnya	0:11 3:7 5:-6 6:6
kulitnya @format.problems	3:9 5:-8
kulitnya @hair-bad-state	0:12
kulitnya @skin-irritation	5:-6
kulitnya @target.looks	0:12 5:-13 6:5
kulitnya @target.states	5:-6
kulitnya @troubles.otherTroubles	0:10
kulitnya @troubles.troubles	5:-5
kulitnya @trust.allowed	3:-6
kulitnya @trust.better	3:6
kulitnya @trust.flaws	0:8
kulit~	0:10 4:-6 5:-15 9:-6
kulkas	3:18 4:15 9:9
kulkas $	3:-6 4:14
kulkas @call.small	5:-7
kulkas @call.target	3:6
kulkas @interaction.personal	5:-5
kulkas @interaction.where	3:6
kulkas bawah	3:6
kulo	0:-11 8:6
kulo niki	3:8
kulot	0:5 3:6
kulot @colours.colours	5:6
kulot @colours.pure	5:6
kuma~	9:10
kumbah~	3:11 5:19
kumbolo	4:8
kum~	3:8 5:-6
kunaon	3:19
kunaon @format.kind	3:5 5:-5
kunaon @words.goods	3:5 5:-5
kunci	4:6 5:6 6:-8 8:-7 9:8
kunci @call.small	0:8 5:8
kunci @fits-right	1:6
kunci @format.kind	5:-10
kunci @format.nature	5:-9
kunci @interaction.personal	1:7 3:5
kunci @offers.now	0:9
kunci @target.kinds	4:9 5:8 9:6
kunci @too-tight	1:6
kunci @troubles.atAll	5:7
kunci @trust.wanted	1:6
kunci motor	4:6 5:5 9:6
kunci pas	1:7
kuncinya	0:9 3:-5 5:6 8:7
kuncir~	3:5
kunci~	0:9 3:-5 5:6 8:7
kunc~	0:-6 3:8 5:-9 6:-13 8:-9 9:12
kuning	1:10 3:20
kuning @call.small	3:5 4:-12
kuning @colours.colours	0:6
kuning @colours.pure	0:7
kuning @demo.outcome	5:8
kuning @flavours.flavours	0:9 5:6
kuning @format.kind	3:-7
kuning @format.problems	5:8
kuning @interaction.all	3:6
kuning @interaction.personal	4:-11
kuning @interaction.verdict	4:-7
kuning @purpose-words	3:5
kuning @quantity-many	3:7
kuning @target.handing	3:10
kuning @target.looks	6:6
kuning langsat	4:8 6:10
kuning semua	3:7
kuningnya	0:6
kuning~	0:5 3:-6
kunyah	5:8
kunyit	0:8 5:-5
kupakai	5:14
kupaka~	5:14
kupang~	9:6
kupasang	1:7
kupasang @call.small	1:7
kupencet	5:6
kuping	0:6 3:6 5:6 6:6
kuping @troubles.otherTroubles	4:6
kupingnya	3:-7 4:5 5:9
kupingnya @troubles.atAll	4:9
kuping~	3:-7 5:16
kupon	2:9 7:17
kupon @offers.sum	7:7
kupotong	7:6
kupu	3:5
kurang	5:-28 6:-7 8:24 9:7
kurang @format.kind	5:-7
kurang @format.nature	5:-7
kurang @interaction.personal	0:-9 3:-9 8:9
kurang @interaction.verdict	3:-6
kurang @quantity-many	3:-7
kurang @sleep-acts	3:6
kurang lebih	3:-6
kurangi	5:-5
kurang~	0:18 4:9 5:27
kuring	3:14
kurir	0:8 2:-12 4:-14 5:-21 6:9 8:96 9:-11
kurir $	5:-8 8:16
kurir @come-go-move	8:10
kurir @interaction.deeds	8:9
kurir @interaction.personal	8:18
kurir @interaction.verdict	8:21
kurir @story-verbs	8:7
kurir @target.states	8:8
kurir @test-slam-hit	8:6
kurir @troubles.atAll	8:12
kurir @trust.arrived	8:8
kurir @trust.wanted	8:6
kurir dari	8:9
kurir datang	8:8
kurire	8:8
kurirnya	8:7
kurirnya @call.small	8:11
kurir~	8:7
kursi	1:-8 5:-25 9:7
kursi @call.small	5:-11
kursi @interaction.verdict	9:11
kursi @negation-words	9:6
kursi @target.kinds	4:5
kursinya @trust.wanted	9:6
kursi~	9:8
kurs~	1:-8 5:-25 9:7
kurus	9:6
kusam	9:-6
kusam @troubles.atAll	3:6 9:-5
kusut	3:-7 5:7
kusut @demo.point	9:-6
kutarik	1:27 8:8
kutarik @call.small	8:9
kutarik @demo.outcome	1:7
kutekuk	5:-8
kutu	5:-9 8:13
kutuang	5:-9
kuwe	3:18 4:-8 5:-12
kuwi	0:-12 3:66 4:-28 5:-10
kuwi $	4:-6
kuwi @interaction.verdict	3:9 5:-9
kw	3:-10 8:23
kw @call.small	8:10
kw @format.kind	8:10
kw @format.nature	8:9
kw @interaction.verdict	3:-7 4:-7 8:9
kw itu	5:7 8:5
l	0:13 4:17 5:-8 6:-8 8:11
l @call.small	6:-14
l @interaction.verdict	6:-8
l @size-big	4:9
l @troubles.atAll	6:-7
l xl	4:9
lab	0:-10 4:52 8:78
lab @call.small	4:10
lab @format.kind	5:6
lab @trust.allowed	4:8
lab @words.goods	5:6
lab bebas	4:7
label	0:-11 4:14 5:-12 6:-9 8:38
label @safety-words	8:12
labelnya	3:-6 8:5
label~	3:-6 8:5
labnya	0:-6 4:14 6:9 8:22
labnya @call.small	8:7
labnya @interaction.personal	6:5 8:16
labnya @interaction.verdict	4:6 6:12 8:17
labnya @troubles.atAll	4:5 6:12 8:18
labnya @trust.allowed	6:6 8:10
laboratorium @call.small	4:-5
laboratorium @interaction.personal	4:-5
laboratorium di	4:-5
lab~	0:-6 4:14 6:9 8:22
laci	4:8
laci @format.kind	4:9
laci @format.nature	4:9
laci @materials.solids	4:9
lada	5:12
lado	3:14
lae	0:18 3:-12 4:-14 5:-11 9:8
lae @call.small	3:-6 9:7
lae @interaction.verdict	3:-5
lagi	0:-15 1:-38 3:-16 4:-33 5:-28 6:15 7:17 9:48
lagi #nn	4:6
lagi #rp	0:11 7:12
lagi $	0:-17 1:-8 2:-11 3:27 5:6 6:6 9:-24
lagi @already-still-words	5:6
lagi @app-cart-live-acts	9:7
lagi @burn-fat-raise-lower	7:8
lagi @call.buy	5:6
lagi @call.small	1:-10 2:8 3:-12 4:-9 5:-26 6:-19 8:-15 9:20
lagi @change-become-acts	1:7 9:-6
lagi @checkout-pay-acts	5:7
lagi @come-go-move	5:-6 7:8 9:-9
lagi @compare-acts	9:9
lagi @demo.handle	3:12 5:-21 9:7
lagi @demo.handleWide	1:8 3:-5 9:16
lagi @demo.me	9:-11
lagi @demo.point	9:9
lagi @demo.seen	6:7
lagi @format.care	5:-8
lagi @format.kind	3:-12 9:7
lagi @format.nature	3:-6 9:7
lagi @format.problems	9:-14
lagi @format.spans	9:-5
lagi @gather-crowd-acts	9:-9
lagi @household-daily-acts	3:-5 9:15
lagi @interaction.bid	0:7
lagi @interaction.deeds	5:7
lagi @interaction.one	5:-7
lagi @interaction.personal	0:-22 3:-9 5:12 9:14
lagi @interaction.verdict	4:6
lagi @interaction.where	9:7
lagi @now-words	5:10
lagi @occasions.occasions	6:-8 9:18
lagi @occasions.plain	6:-8 9:8
lagi @occasions.rooms	3:-6 9:12
lagi @offers.extra	0:11 4:8 7:10
lagi @offers.now	0:7 3:-12 5:6 7:12 9:-6
lagi @offers.sum	0:9 7:13 8:7
lagi @open-close-acts	1:5
lagi @relationship-acts	3:-5
lagi @repair-acts	2:-7
lagi @slim-diet-body	6:9
lagi @target.body	5:8 6:6
lagi @target.kin	0:-6 5:-8
lagi @target.kinds	0:7 6:7
lagi @target.looks	3:-6
lagi @target.roles	0:8 6:7
lagi @target.states	0:8 3:-14 4:7 6:11
lagi @tie-clip-lock	3:11
lagi @together-words	9:9
lagi @troubles.atAll	0:-12 8:13 9:14
lagi @troubles.otherTroubles	4:-7
lagi @troubles.troubles	9:-6
lagi @trust.better	1:7
lagi @trust.flaws	1:8
lagi @trust.remedied	2:-7
lagi @trust.remedy	2:-7
lagi @trust.wanted	5:-13
lagi @use-acts	4:5
lagi @wear-acts	4:5
lagi @words.goods	5:13
lagi apa	9:-6
lagi deh	9:7
lagi di	0:-10
lagi hamil	0:5
lagi kerja	9:10
lagi live	9:7
lagi masih	5:6
lagi pakai	4:5
lagi rame	9:-7
lagi sama	9:9
lagi seperti	5:7
lagi turun	7:8
lagu	1:-6 7:7 9:66
lagu @call.small	9:18
lagu @interaction.verdict	9:14
lagu @offers.now	9:12
lagu ini	9:12
lagunya	9:19
lagunya @demo.handleWide	9:7
lagu~	9:19
lah	3:-24 4:-43 5:-23 6:-6 7:-9 8:-47 9:-72
lah $	1:-8 3:-7 4:-16 5:-21 7:-8 8:-6 9:-13
lah @call.small	1:-5 3:-16 5:-10 6:9 8:-8 9:-11
lah @come-go-move	0:18
lah @degree-high	5:6
lah @demo.me	8:-8
lah @demo.present	3:-6
lah @frequency-words	5:7
lah @interaction.one	4:-6
lah @interaction.verdict	5:-8 9:-11
lah @offers.counted	5:6
lah @send-deliver-acts	0:10
lah @target.rel	4:5
lah @troubles.atAll	3:5
lah @trust.arrived	0:10
lah pokoknya	5:-6
lah sekali	5:6
lah tiba	0:10
lah yang	4:5
lahir	0:-8 6:13 9:26
lahir @cause-words	6:11
lahir @come-go-move	6:10
lahir @interaction.verdict	6:11
lahir @send-deliver-acts	6:10
lahir @story-verbs	6:10
lahir @time-before-words	9:11
lahir @troubles.atAll	6:11
lahir @trust.arrived	6:10
lahir @trust.wanted	6:10
lahir sampai	6:10
lahiran	0:12
lahiran @already-still-words	0:12
lahiran @call.small	6:6
lahir~	0:7 4:-8 6:12
lai	0:9 3:9 5:18 9:-5
lai $	3:13
lain	1:-9 2:29 3:33 4:-19 5:-47 6:-21 8:-22 9:-13
lain $	4:-8
lain @call.small	8:-8
lain @demo.seen	4:6
lain @interaction.personal	8:-6 9:-5
lain @interaction.verdict	4:-5 8:-6
lain salah	3:6
lakban	2:7
lakb~	2:7 4:-5
laki	3:-7 6:-13 9:13
laku	3:12 9:-13
laku $	3:7
lalat	3:11
lalat @interaction.personal	3:7
lalaunan	3:7
lalaun~	3:7
lalu	3:8 6:-25 7:-11 8:-8 9:-21
lalu @call.small	9:-11
lalu @interaction.verdict	0:6
lalu~	3:55 4:-6 5:-9 8:-11 9:-14
lama	0:26 2:5 3:-28 8:-20 9:8
lama $	4:6
lama @already-still-words	9:10
lama @breaks	4:6
lama @call.small	3:-21 4:-9
lama @condition-words	3:-5 5:21
lama @degree-high	0:9 9:5
lama @demo.outcome	3:7 5:-12
lama @demo.present	0:-6
lama @feel-angry	5:13
lama @format.because	5:10
lama @format.ifs	5:13
lama @format.problems	3:8 5:-12
lama @format.spans	0:7
lama @greet-acts	9:7
lama @interaction.deeds	9:7
lama @interaction.personal	2:6 3:-10 4:-8 8:-12 9:16
lama @interaction.verdict	0:8 9:8
lama @negation-words	0:18
lama @target.folk	9:7
lama @target.kin	9:7
lama @troubles.atAll	9:7
lama @troubles.no	0:18 2:5
lama @troubles.otherTroubles	5:-9
lama @troubles.troubles	5:-5 8:-6
lama @trust.flaws	4:7
lama @trust.trouble	5:-7
lama kalau	5:13
lama kali	0:7
lama soalnya	5:10
lama sudah	9:7
lama tidak	0:11 2:5
lama ya	0:-6
lamaran	4:5 6:7
lamar~	6:7
lamat~	0:41 8:-8
lama~	3:9 7:13 9:-8
lambat	4:19 8:9 9:5
lambat @trust.days	8:10
lambungnya	5:-7
lambung~	5:-8
lami	0:9 4:9
lami @interaction.personal	0:7
lami @interaction.verdict	0:7
lami @negation-words	0:7
lami @troubles.no	0:7
lami tidak	0:7
lamo	0:13 3:10 8:7
lamo $	8:10
lamo @interaction.personal	0:6
lamo @interaction.verdict	0:5
lamo @negation-words	0:6
lamo @troubles.no	0:6
lamo tidak	0:6
lampu	0:-21 1:31 3:-22 5:33 9:30
lampu @body-move-posture	5:-7
lampu @call.small	1:9 5:10
lampu @colours.colours	3:8
lampu @colours.pure	9:8
lampu @come-go-move	5:-7
lampu @demo.outcome	5:-6
lampu @demo.present	5:8
lampu @format.kind	1:14 3:5
lampu @format.nature	1:15 3:6
lampu @occasions.places	5:7
lampu @occasions.rooms	3:-8 5:8 6:-6
lampu @target.kinds	5:5
lampu @time-before-words	4:7
lampu @travel-traffic-acts	5:-7
lampu @troubles.atAll	5:-7 8:9
lampu @troubles.otherTroubles	9:8
lampu @trust.allowed	4:6 8:5
lampu @trust.stores	1:7
lampu ada	8:5
lampu di	5:6
lampu jalan	5:-7
lampu led	1:12
lampu merah	9:7
lampunya	0:-10 3:-24 4:-17 6:-6 9:10
lampunya @light-brightness	5:-7
lampunya @machine-behaviour	5:-7 9:5
lampunya @phone-behaviour	9:5
lampunya mati	9:5
lampu~	0:-10 3:-24 4:-17 6:-6 9:10
lamun	0:-7 3:5 8:23
lamun @interaction.personal	8:6
lamun @interaction.verdict	4:6 8:6
lam~	3:7
lanang	9:8
lanang @call.small	3:-6
lancar	0:33 2:-7 3:23 5:6 6:-10 9:-7
lancar @interaction.personal	3:8
lancip	6:-6
langganan	3:61 4:-9 8:-18 9:-10
langganan @call.small	3:15
langganan @demo.me	3:20 8:-8
langganan aku	3:7
langganan saya	3:8 5:12
langgan~	3:61 4:-9 8:-18 9:-10
langit	5:7 9:5
langsat	3:9 4:9 6:10
langsuang	5:11 6:9
langsung	0:-7 1:25 2:-18 4:23 5:50 8:47 9:-24
langsung @app-tap-scroll	6:-12
langsung @breaks	1:11
langsung @burn-fat-raise-lower	4:9
langsung @buy-order-acts	2:13
langsung @call.buy	0:15 2:39 6:11
langsung @call.click	6:-11
langsung @call.look	0:7 2:12 3:-10
langsung @call.plainBuy	0:11 2:29 6:10
langsung @call.press	6:-12
langsung @call.small	1:11 4:19 6:-6 7:12 9:-5
langsung @care-not-acts	5:-5
langsung @cause-words	5:11
langsung @change-become-acts	5:7
langsung @checkout-pay-acts	2:17 6:7
langsung @choose-acts	6:7
langsung @colours.pure	3:6
langsung @come-go-move	3:-8 4:10
langsung @comes-loose	3:-6
langsung @cook-mix-prepare	6:7
langsung @demo.handle	1:-5 4:8
langsung @demo.handleWide	3:-14 4:-12 5:12 9:-6
langsung @demo.handled	5:-10
langsung @demo.handledWide	3:6
langsung @demo.me	8:7
langsung @demo.noises	2:7 3:-6 6:-11 7:10
langsung @demo.outcome	2:-14 3:-19
langsung @demo.point	5:5
langsung @demo.present	1:5
langsung @format.care	5:15 6:-6
langsung @format.cared	5:-23
langsung @format.kind	6:10
langsung @format.problems	1:6 3:-10 8:8
langsung @frequency-words	4:7 7:6
langsung @hair-bad-state	1:5
langsung @hide-body-flaws	5:10
langsung @hide-cover-acts	5:6
langsung @interaction.deeds	0:8 2:6 7:-6 8:5
langsung @interaction.personal	2:-15 3:-12 5:8
langsung @interaction.verdict	4:-11 8:5
langsung @motor-behaviour	8:6
langsung @offers.buying	0:6 2:19 3:-6 6:14 7:-13
langsung @offers.now	0:-7 4:17 8:-10
langsung @pay-acts	2:7 8:-7
langsung @places.places	0:7
langsung @possibility-words	5:12
langsung @pour-drip-acts	4:6 5:-6
langsung @press-touch-acts	6:-11
langsung @quantity-few	7:6
langsung @send-deliver-acts	8:13
langsung @sleep-acts	6:7
langsung @stain-clean-off	5:7
langsung @store-acts	6:8
langsung @story-verbs	5:12
langsung @tie-clip-lock	0:7
langsung @tired-energy-low	5:5 6:6
langsung @troubles.atAll	0:-7 1:6 5:15 8:7
langsung @troubles.otherTroubles	2:-7 3:-7 5:6
langsung @troubles.troubles	2:-10 3:-21 5:-9 6:-9 8:20
langsung @trust.arrived	5:7
langsung @trust.better	4:-8
langsung @trust.flaws	1:11 3:-9 4:6 5:-20
langsung @trust.parcel	2:5
langsung @trust.trouble	4:6
langsung @trust.wanted	5:6
langsung @understand-know-acts	3:-10 5:9 9:6
langsung @words.goods	6:8
langsung add	2:6
langsung bayar	8:-7
langsung dari	5:-5 8:6
langsung kebaca	5:5
langsung nutup	5:5
langsung order	2:5
langsung pilih	6:6
langsung saja	7:6
langsung turun	4:10
lang~	1:12 5:-18 6:-8
lanjut	4:8
lansia	0:6
lantai	0:-9 3:15 5:31 8:-15
lantai #n	5:10
lantai @interaction.verdict	3:7
lantai @materials.unmistakable	4:-7
lantai @occasions.places	4:6
lantai @troubles.atAll	3:8
lantai keramik	4:-7
lanta~	0:-9 3:15 5:31 8:-15
lap	1:-7 3:-10 5:-6
lap @call.small	3:-9
lapakku	9:5
lapak~	9:5
lapan	4:19
lapangan	4:14 5:17
lapangan @interaction.personal	4:6
lapangan @interaction.verdict	4:6
lapang~	4:14 5:17
lapar	9:9
lapa~	3:-9 4:16 8:6 9:-6
laper	5:-14 9:26
laper @call.small	5:-6
laper @interaction.personal	9:9
lapis	1:-13 2:-5 4:5 5:-14 8:6
lapis $	5:-5
lapis @call.small	5:6
lapis @change-become-acts	5:5
lapis @continue-acts	5:-6
lapis @format.kind	5:-15
lapis @format.nature	5:-13
lapis @format.remedies	4:-11 5:-6
lapis @interaction.verdict	3:-5 4:-6 5:7
lapis @materials.solids	5:-14
lapis @offers.now	5:11
lapis @trust.wrapping	4:-20 8:10
lapis jadi	5:5
lapis terus	5:-6
lapisan	3:8
lapisan @demo.seen	5:-5
lapisan @format.nature	3:6
lapisan @interaction.verdict	4:-5
lapisannya	3:6 4:22
lapisan~	3:6 4:22
lapis~	1:-9 3:-6 4:38 5:21 7:7 9:-8
lapnya	5:5
laporannya	4:-8
laporan~	4:-8
lapor~	5:5
laptop	4:-10 5:21 8:-8
laptop #nn	4:-8 5:11
laptop @call.small	5:8
laptop @cause-words	5:-6
laptop @compare-acts	5:5
laptop @interaction.personal	5:8
laptop @interaction.verdict	4:-6
laptop @new-old-state	4:6
laptop @offers.sum	4:-8 5:11
laptop @together-words	5:6
laptop @trust.wanted	5:5
laptop sama	5:5
laptopnya	4:12 5:-10
laptop~	4:12 5:-10
lap~	0:-5 3:-12 4:20 5:12 8:-8 9:-10
larang	0:-5 6:-6
larang~	3:9
lari	0:7 1:5 3:-11 6:-17 9:-23
lari @call.small	6:-13
lari @interaction.personal	4:10 6:-7
lari @troubles.atAll	6:-5
lari~	3:-10
lar~	1:8 3:-5 5:24 6:6
las	3:8 4:-16 9:-5
las @call.small	4:-7
lasa~	3:5
laser	3:12 5:-7 8:7
laser @call.small	3:6
las~	3:6 4:-5 5:-25 9:-11
latihan	0:8 6:-10
latih~	0:8 6:-7
lat~	4:7
lauk	0:-9 9:7
laut	4:7
laut @call.small	4:11 5:14
laut @interaction.verdict	4:13 5:10
laut @troubles.atAll	4:6
laut @trust.wanted	4:9
lavender	4:7
lavender @call.small	5:8
lawas	8:-5
layang	9:5
layangan	9:6
layang~	9:5
layar	0:-28 2:20 3:5 4:20 5:-10 7:6 9:-8
layar @call.small	3:5
layar @interaction.verdict	3:8
layarnya	0:-7 3:-6 5:-7 9:-10
layarnya @format.kind	4:9
layarnya @format.nature	4:9
layarnya @interaction.personal	1:5
layarnya @interaction.verdict	1:5
layar~	0:-7 2:-6 3:-8 5:-9 9:-10
layu	5:16 6:22 9:-6
layu $	6:7
ld	0:-6 6:10
le	9:8
lebah	3:9 5:-7
lebar	0:-8 2:7 3:-8 4:-10
lebar #n	4:-7 6:-10
lebar #nn	2:6 3:-5 4:8
lebar $	4:-5
lebar @format.kind	4:8
lebar @interaction.verdict	4:-9
lebar @offers.sum	2:6 3:-5 4:8
lebar @troubles.atAll	5:6
lebaran	5:-8 6:-6 9:-8
lebaran @interaction.verdict	9:-7
lebarnya	5:6
lebar~	3:14 5:-27 6:-6 9:-12
lebih	0:21 3:53 5:-15 7:-15 8:-13 9:-19
lebih #n	3:-5
lebih $	5:10
lebih @call.go	4:-6
lebih @camera-view-states	5:-6
lebih @cause-words	4:-8
lebih @change-become-acts	4:-9
lebih @colour-tone	4:12
lebih @colours.borrowed	4:13
lebih @colours.colours	4:11 6:6
lebih @demo.handle	5:-7
lebih @demo.outcome	4:13 5:-5
lebih @easy-practical	0:6 4:-10
lebih @feel-comfy	3:13
lebih @feel-itchy-rough	0:8
lebih @feel-light-on-skin	3:7
lebih @feel-love-like	0:11 3:-7 6:-6
lebih @format.problems	3:21 4:-10 5:-19 6:-7
lebih @format.remedies	1:6
lebih @hair-good-state	5:13
lebih @hang-stand-balance	5:-9
lebih @hurry-invite-acts	4:-6
lebih @interaction.personal	0:16 4:-21 5:-14
lebih @interaction.verdict	3:7 4:-19 5:-21
lebih @quantity-many	0:6
lebih @quick-speed	4:-6
lebih @skin-good-state	5:13
lebih @slimming-look	5:9
lebih @slow-speed	5:-6
lebih @strong-durable	3:8 5:-7
lebih @target.kinds	3:7
lebih @target.looks	3:6
lebih @thick-dense	3:6 5:-5
lebih @troubles.atAll	0:28 1:-7 3:-7 4:-39 6:-6 8:9
lebih @troubles.otherTroubles	0:13 3:24 5:-7 8:-7
lebih @troubles.troubles	0:7 3:11 4:13
lebih @trust.better	1:-6 3:21 6:-11
lebih @trust.flaws	0:15 3:6 4:-7
lebih @trust.wanted	0:13 3:-9
lebih banyak	0:6
lebih cepat	4:-6
lebih dari	4:-12 8:7
lebih halus	5:11
lebih jadi	4:-9
lebih suka	0:11 3:-5 6:-6
lebihin	3:6 4:-5
lebih~	3:22 4:-10
lecek $	5:-6
lecet	4:8
led	1:12 4:7 8:5
ledak~	3:6
lega	5:11
lega @troubles.atAll	5:6
leher	0:-8 3:25 4:-19 5:6 9:-6
leher @call.small	5:15
lehernya	6:-9
leher~	6:-10
lek~	5:7
leleh~	5:-6
lem	4:-12 5:-6
lem @call.small	3:-7
lem @colours.colours	3:5
lem @skin-good-state	3:5
lemah	3:41 4:-5 5:-7
lemah @call.small	3:11 5:-5
lemari	1:-5 3:-6 5:16 8:-12
lemari @call.small	1:-6
lemari @camera-view-states	5:12
lemari @format.problems	9:-6
lemari @interaction.verdict	4:5
lemari @negation-words	4:6
lemari @troubles.no	4:6
lemari tidak	4:6
lemar~	1:-5 3:-6 5:16 8:-12
lembap	5:-11 6:-9 9:-6
lembap @cause-words	5:-9
lembap @interaction.verdict	4:-6 5:-19
lembap @troubles.atAll	5:-7
lembar	2:11 4:32 5:12 8:7 9:-10
lembar $	0:6
lembar @cause-words	3:6
lembar @interaction.verdict	7:-6
lembar @troubles.atAll	3:6
lembar jadi	3:6
lembek	5:12
lembur	9:12
lembut	5:7 6:14
lembut @interaction.personal	5:10
lembut @interaction.verdict	5:7
lembut @offers.now	4:-7
lembut @troubles.atAll	4:-7
lemes	3:-7 8:11
lemnya	1:7
lemnya @demo.outcome	4:5
lempung	3:15
lem~	5:9
lengan	0:-12 1:20 4:30 5:18 6:-7
lengan @call.small	5:9
lengan @flavours.cuts	4:8
lengan @offers.now	5:9
lengan @target.looks	4:6
lengan @trust.better	5:6
lengan pendek	4:6
lengannya	5:21
lengannya @slimming-look	5:7
lengannya @target.looks	5:12
lengan~	5:21
lengen	5:-5
lengkap @interaction.verdict	5:5
lengket	0:10 4:-11 6:-7 8:8
lengket $	8:5
lengket @interaction.personal	0:8
lengket @interaction.verdict	0:11 5:6
lengket @troubles.atAll	4:-5
lengkung~	3:7 4:-7
leng~	1:19 3:6 4:29 5:15 6:-8
lenjar~	3:9
lenjer	3:5
lentur	3:-12 4:11 5:9 6:-6
lentur @cause-words	4:8
lentur @change-become-acts	4:8
lentur @interaction.verdict	4:6
lentur @offers.now	4:8
lentur @troubles.atAll	3:-9 4:7
lentur jadi	4:8
lepas	1:8 2:7 6:7 7:24 9:-6
lepas $	4:-12
lepas @call.small	5:8
lepas @cause-words	3:8 5:-7
lepas @demo.handleWide	5:-7
lepas @demo.point	5:12
lepas @format.care	5:-8
lepas @format.kind	6:6
lepas @interaction.personal	3:5 5:-21
lepas @interaction.verdict	4:-8 5:-13 6:7
lepas @troubles.atAll	3:15 5:-8
lepas @troubles.otherTroubles	1:9
lepas @trust.better	4:5
lepas @words.goods	6:8
lepas dalam	4:8
lepas lagi	5:-5
lepas tuh	5:6
lepasnya	4:6
lepas~	0:-5 4:21 5:15 8:-8
lepek	3:-11 6:-6
lepuh~	3:5
leres	0:9
les	5:5
lesa~	5:11
letak	0:9
leungeun	5:15 9:-6
leutik	3:17 4:7
leuwih	1:8 3:9 5:14
level	0:9 4:11 5:8 6:6 8:-5
level #n	4:9 9:6
lewat	3:12 6:-10 7:-9 9:90
lewat @call.small	0:-14 9:14
lewat @carry-acts	9:6
lewat @cause-words	3:12
lewat @change-become-acts	3:7
lewat @demo.bodyPlaces	6:-9
lewat @format.kind	6:-5
lewat @interaction.personal	0:-9 9:17
lewat @interaction.verdict	3:11 5:-10 9:12
lewat @offers.extra	9:6
lewat @offers.now	3:14
lewat @target.body	3:5 6:-6
lewat @troubles.atAll	3:5
lewat @trust.days	9:9
lewat bawa	9:6
lewat jadi	3:7
lewih	4:-10
lha	1:31 3:16 4:-18
lha @call.small	1:18
lha @format.kind	3:7
lha @interaction.verdict	1:17 4:-7
lha @offers.now	0:5 1:13
lha @words.goods	3:8
lha ini	1:13
lho	2:-12 4:-16 5:6 6:-16 8:-13
lho @call.small	4:-17 6:-8
lho @format.kind	5:-9
lho @format.nature	5:-9
lho @interaction.personal	3:7
lho @interaction.verdict	4:-8
lia	1:12 5:16
liat~	9:11
libur	9:29
licin	3:-7 5:13 8:7 9:-7
licin @already-still-words	3:-7
licin @continue-acts	3:-6
licin @interaction.personal	1:7 5:13
licin @interaction.verdict	3:-7 5:23
licin @negation-words	5:8
licin @offers.now	4:7
licin @troubles.no	5:8
licin terus	3:-6
licin tidak	5:8
lic~	3:-7 4:11 5:13 8:7 9:-7
lidah	1:6 3:-7 4:7 5:39
lidah $	5:27
lidahnya	6:6
lidah~	6:5
lift	5:12
lift @interaction.verdict	5:6
lihat	1:24 2:-11 5:-35 6:-12 7:-9 8:13 9:-5
lihat $	5:-11
lihat @alone-own-words	8:6
lihat @call.small	3:-14 4:9 6:-5 8:7
lihat @call.target	3:15
lihat @colours.colours	3:6
lihat @contrast-words	3:-5
lihat @demo.bodyPlaces	3:6 5:-9
lihat @demo.handleWide	3:9
lihat @demo.me	1:12 4:7
lihat @demo.point	3:-5
lihat @demo.present	3:-8
lihat @demo.seen	1:12 4:10 5:-34 8:-7
lihat @flavours.flavours	3:5
lihat @flavours.prints	9:14
lihat @format.kind	0:9 4:-6 5:-29 8:-7
lihat @format.nature	0:6 5:-36
lihat @format.problems	5:8
lihat @interaction.personal	3:7 5:-8 8:16
lihat @interaction.verdict	1:21 3:-6 4:-6
lihat @materials.cloths	5:-12
lihat @occasions.occasions	3:8
lihat @photo-video-acts	3:8
lihat @quantity-few	4:7
lihat @skin-irritation	3:5
lihat @substances.insides	3:5
lihat @target.body	3:6 5:-6
lihat @target.group	9:5
lihat @troubles.atAll	3:7 5:-7
lihat @troubles.no	1:5
lihat @troubles.troubles	5:21
lihat @trust.flaws	5:8
lihat @trust.mixup	3:7
lihat @trust.seller	5:-8
lihat @trust.trouble	5:10
lihat airnya	5:6
lihat dia	5:-13
lihat en	5:9
lihat tak	4:6
lihat tidak	4:-8
lihati	1:6
lihat~	1:-9 3:-31 4:15 5:41 9:-10
lila	3:9
lilin	3:16 5:-18 9:7
liling~	0:-10 3:16 4:-23 5:8
lilit	5:-5
lil~	3:16 5:-18 9:7
lima~	2:7
lime	7:11
limolas	5:6 8:9
linc~	2:6 6:12
lindung~	3:9
linen	4:8
lingkar	0:8 4:23 5:-17
lingkar @call.target	4:6
lingkar @demo.bodyPlaces	0:6 5:-9 6:-10
lingkar @format.kind	0:5 6:-7
lingkar @format.nature	0:5 6:-7
lingkar @interaction.where	4:6
lingkar @target.body	0:7 4:13 5:-13 6:-12
lingkar dada	4:6
lingking~	6:10
ling~	5:-10
link	2:10
link @call.target	2:8
linu	6:6
lipat	3:7 4:16 6:10
lipat #n	3:5 5:-6
lipat @format.kind	3:6 5:-9
lipat @troubles.atAll	4:9
lipat @words.goods	3:6 5:-8
lipat~	4:-13 8:-9
lipet	1:13 3:24 5:-9
lipet @call.small	3:6 5:7
lipet @demo.present	5:9
lipet @format.kind	5:-8
lipet @offers.now	3:5
lipet @shape-words	3:10
lipet @target.looks	3:10
lipet @words.goods	5:-8
lipet~	3:-10 5:23 6:6 8:8
lipstik	3:7
lip~	1:5 3:10 7:6
lisih~	4:-6 8:8
listrik	0:-11 3:19 4:-11 5:-15 6:-6 8:-7 9:44
listrik $	5:14
listrik @call.small	5:-8
listrik @format.kind	3:11
listrik @format.nature	3:11
listrik @interaction.personal	0:-6 9:5
listrik @interaction.verdict	0:-6 5:-6
listrik @light-brightness	9:14
listrik @words.goods	3:5
listrik di	9:5
listrik padam	9:7
listriknya	4:6
listriknya #nn	3:8
listriknya @offers.sum	3:8
listrik~	4:6 9:6
liter	3:-25 4:61 5:27 7:-12 8:-13
liter $	6:6
liter @call.small	0:8 4:25
liter @demo.handledWide	5:7
liter @format.cared	4:-10 5:6
liter @interaction.one	0:5
liter @interaction.verdict	4:11 5:19
liter @offers.now	5:10
liter~	4:11
live	1:-17 2:19 3:-30 4:-7 5:-18 6:-33 7:23 8:-15 9:64
live $	4:-6 9:23
live @already-still-words	4:5
live @call.small	7:8 9:-9
live @contrast-words	9:9
live @demo.me	0:10 9:-15
live @demo.point	9:5
live @demo.present	5:9
live @format.kind	9:-9
live @frequency-words	9:24
live @interaction.personal	9:13
live @interaction.verdict	0:-17 2:7 6:-6 7:6 8:-11 9:18
live @offers.now	0:-8 4:-10 6:-6 7:13
live @stop-end-acts	4:12
live @target.folk	9:-8
live @target.kin	9:-15
live @troubles.atAll	9:10
live @trust.seller	9:-6
live @words.goods	9:-6
live ini	0:-6 2:10 4:-7 7:9
live kelar	4:6
live nya	2:7
live tiap	9:16
live ya	5:11
livenya	9:-6
live~	9:-5
lo	0:12 1:-11 2:-13 3:-11 6:-8 7:-7 8:22 9:-24
lo $	0:9 5:-7
lo @already-still-words	8:7
lo @call.small	0:8 6:11
lo @cheer-encourage	5:6
lo @child-active-fall	4:5
lo @cook-mix-prepare	4:6
lo @demo.handleWide	5:-7
lo @format.care	5:-7
lo @interaction.personal	3:-13 5:24 8:15
lo @interaction.verdict	4:-7 5:12 6:-7 8:20
lo @play-sport-acts	4:5
lo @possibility-words	5:6
lo @target.rel	6:8
lo @target.states	4:6
lo @troubles.atAll	5:7
lo @trust.allowed	5:10 8:6
lo @trust.wanted	5:6
lo bisa	5:5
lo lari	4:5
lo yang	6:8
loba	5:-6 6:-8
lobang	3:9 5:5
lobang @call.small	3:11
logam	4:6 8:11
logam @feel-sticky-greasy	8:5
logam @heavy-weight	8:5
logam @measures.own	8:5
logam @motor-behaviour	8:5
logam @target.body	8:5
logam @troubles.otherTroubles	8:5
logam @trust.better	8:5
loh	3:20 4:-12
loh $	3:9
loh @interaction.personal	0:6
lokal	4:12
lolos	8:16
lolos @check-quality-acts	8:8
lolos @demo.prove	8:6
lolos @safety-words	8:7
lolos @test-try-acts	8:7
lolos uji	8:6
lomba	0:-6 4:-7 9:33
lomba #n	9:11
lomba @occasions.occasions	9:7
lomba @play-sport-acts	9:9
lombok	4:-12 5:9
lomboke	3:11 5:8
lompat	5:19
lompat~	5:8
lompok~	6:10
loncat	8:16
loncat @call.small	8:7
longgar	0:7 5:20 8:19
longgar $	0:11
longgar @demo.handle	8:9
longgar @demo.me	2:5
longgar @demo.seen	8:7
lon~	4:18
lotion	5:-6
lotip~	3:13
luar	0:-11 4:-15 8:-5
luar @cause-words	3:16
luar @change-become-acts	3:10
luar @format.kind	9:5
luar @interaction.personal	5:8
luar @interaction.verdict	3:11 4:-11
luar @offers.now	3:8
luar @places.places	8:5
luar @target.kinds	5:9
luar @troubles.atAll	3:11 4:-8
luar @trust.places	8:12
luar jadi	3:10
luar jawa	8:6
luar negeri	3:-6
luarga~	2:14 6:14 9:-6
luarna	3:6
luarnya	4:8
luar~	1:15 3:18 4:8 5:-17 6:-25 7:-11 8:8 9:-22
luas	3:5
lubang	3:6 4:10 5:-11 9:-11
lubang @format.kind	3:6 4:6
lubang @format.nature	3:6 4:10
lubang~	3:9
lucu	1:-7 3:-9 4:-13 5:-11 6:-8
lucu @call.small	9:9
lucu @degree-high	9:-19
lucu @demo.present	9:5
lucu @interaction.verdict	9:10
lucu banget	9:-7
lucu ya	9:7
luhur	1:9 3:22
luhur @interaction.personal	3:11
luhur @interaction.verdict	3:11
luhur @negation-words	3:11
luhur @troubles.no	3:11
luhur tidak	3:11
luh~	6:-9
luka @interaction.personal	4:6
lulur	1:-6 2:7 4:-8 5:-5
lulus	4:10
lulus @check-quality-acts	4:11 9:7
lulus @demo.prove	4:11 9:7
lulus @safety-words	4:13
lulus @test-try-acts	4:11 9:7
lulus uji	4:11
lumayan	7:13
lumayan @call.small	7:6
lumay~	7:13
lumen	4:5
lumer	3:-7 5:20
lumpur	3:-10 5:13 6:6
lumpur @call.small	3:-7
lumpur @interaction.verdict	3:-9 5:8
lumpurnya	1:6 5:8
lumpur~	1:6 5:8
lumut	3:7
lunak	5:5
luncur~	5:9
luntur	3:-13 4:8 5:9 8:35
luntur @call.small	0:8 5:-22
luntur @demo.me	5:9
luntur @interaction.personal	0:-7 5:6
luntur @interaction.verdict	0:-6
luntur @negation-words	5:9
luntur @target.rel	5:-5
luntur @troubles.no	5:9
luntur tidak	0:-5 5:6
luntur yang	5:-7
lupa	2:36 3:-17 5:5 8:-10 9:-5
lupa @already-still-words	5:8
lupa @app-follow-share	2:6
lupa @app-tap-scroll	2:6
lupa @call.click	2:6
lupa @call.look	2:5
lupa @call.press	2:7
lupa @call.small	5:9
lupa @demo.handleWide	9:-10
lupa @electric-charge-acts	4:-7
lupa @interaction.personal	5:9
lupa @interaction.verdict	5:9
lupa @interaction.write	0:-6
lupa @press-touch-acts	2:6
lupa ikuti	2:7
lupa pencet	2:6
lupas~	5:7
lupo	3:8
lur	3:9
lur @interaction.verdict	4:-5
luruh~	7:9 8:20
lurus	3:11 4:-13 8:-6
lurus @already-still-words	5:7
lurus @demo.present	5:7
lurus @interaction.personal	5:10
lurus @now-words	5:7
lurus @troubles.atAll	5:14
lurus lagi	5:7
lusin	0:-7
lusin @call.small	0:-6
lus~	0:-7 4:-6 5:-8 6:7 7:11
lutut	3:20 4:-13 6:-8
lutut @troubles.atAll	5:7
lututnya	7:9
lutut~	5:5 7:9
luwih	3:27
luwih @troubles.otherTroubles	3:6
luwih @trust.better	4:-5
luwih @trust.flaws	3:6
m	0:11 4:44 5:-7
m @call.small	4:6
m @cause-words	4:15
m @come-go-move	4:14
m @interaction.verdict	4:17
m @send-deliver-acts	4:14
m @story-verbs	4:14
m @troubles.atAll	4:20
m @trust.arrived	4:14
m @trust.wanted	4:19
m l	4:14
m sampai	4:14
ma	0:8 5:-7 6:-6
ma @interaction.personal	0:7
maaf	0:6 1:-13 2:-6 3:-10 4:-9 5:-10 8:-7
maaf @call.small	0:-9 9:22
maaf @demo.present	0:-14 3:-5 9:22
maaf @feel-angry	9:6
maaf @interaction.personal	9:-6
maaf @interaction.verdict	0:-18 3:-8 9:31
maaf ya	0:-14 3:-5 9:22
mabuk	9:11
mac	4:7
mac @interaction.personal	4:7
mac @interaction.verdict	4:7
macem	5:-19 6:-7 9:14
macem @format.kind	9:5
macet	3:-12 9:30
macet $	0:5
macet @call.small	9:12
macet @degree-high	9:11
macet @interaction.personal	9:7
macet @interaction.verdict	9:10
macet @troubles.atAll	9:9
macet di	9:8
macetnya	9:7
macet~	9:7
made	4:15
made @call.small	4:15
made in	4:12
madu	3:10 5:-13
maghrib	9:6
magic	0:-9 5:-8
magic com	0:-9 5:-8
magnesium	4:10
magnet	4:-13
magnet @call.small	4:-6
magrib	9:10
mah	0:-11 1:-32 2:-30 3:45 4:-36 5:-44 6:-22 7:-24 8:-10 9:-35
mah #nn	4:-6
mah $	0:-5
mah @already-still-words	5:-16 9:-7
mah @call.look	6:6
mah @call.small	0:-5 3:-17 9:10
mah @cause-words	4:12
mah @colours.colours	3:5
mah @demo.handleWide	3:12
mah @demo.outcome	4:-7 5:13 8:9
mah @demo.present	9:7
mah @fits-right	5:-6
mah @format.kind	5:-10 9:-7
mah @format.nature	5:-7
mah @format.problems	4:-9 5:7
mah @format.remedies	3:8
mah @interaction.deeds	3:-5
mah @interaction.personal	2:-8 5:-46 6:-13 9:-8
mah @interaction.verdict	1:-8 2:-6 3:-17 4:11 5:-6 7:-8 8:-12 9:5
mah @match-harmonise	5:-6 6:6
mah @negation-words	1:-5 5:-9 6:-6 8:-13
mah @now-words	9:8
mah @offers.buying	6:6
mah @offers.now	5:-5
mah @offers.sum	4:-7
mah @permit-forbid-acts	3:-7
mah @repeat-buyer-acts	5:-5
mah @repels-liquid	3:7
mah @take-acts	6:6
mah @target.kinds	3:-8
mah @target.rel	6:-6
mah @troubles.atAll	4:20
mah @troubles.no	5:-9 8:-7
mah @troubles.otherTroubles	3:11 4:-7
mah @trust.better	5:7 6:-8
mah @trust.flaws	8:12
mah @words.goods	4:-7
mah ambil	6:6
mah cocok	5:-5
mah geus	5:-6
mah jangan	3:-7
mah nu	6:-6
mah tidak	5:-7 8:-6
mah ulah	3:6
mahal	0:-15 1:-12 4:-10 5:-29 6:-7 8:-7 9:-10
mahal $	5:-11
mahal @call.small	0:-15 3:-10
mahasiswa	3:-5 5:7 6:29 7:11 9:-6
mahasiswa @call.small	5:6 6:8
mahasiswa @target.rel	5:6 6:9
mahasiswa yang	5:6 6:9
mah~	6:7
main	0:-8 1:-8 2:-6 3:44 4:-10 5:9 6:-9 8:-16 9:26
main $	3:5
main @bump-hit	9:11
main @call.small	3:-5
main @drill-nail-screw	9:11
main @format.kind	9:7
main @format.spans	9:11
main @interaction.personal	9:6
main @interaction.verdict	5:5
main @test-slam-hit	9:11
main @together-words	5:7
main @troubles.atAll	5:6 9:6
main @words.goods	9:11
main di	3:-7
main jam	9:11
mainan	5:-14 6:12
mainan @call.small	3:13 5:-5
mainan @colours.borrowed	9:7
mainan @colours.colours	9:7
mainan @flavours.flavours	9:7
mainan @flavours.prints	9:7
mainan @format.kind	8:6 9:11
mainan @format.nature	3:-6 8:6 9:11
mainan @format.remedies	9:7
mainan @interaction.verdict	3:9
mainan @materials.solids	9:7
mainan @occasions.rooms	3:-5 8:7
mainan @target.folk	3:-5 8:7
mainan @target.kin	8:7
mainan @trust.wrapping	9:7
mainan anak	3:-5 8:7
mainan kayu	9:7
main~	3:6 5:-10 8:9 9:-23
majalaya	3:-6 4:19 8:20
maju	6:6 9:9
mak	0:6 4:-7 8:-10 9:26
mak @call.small	9:5
mak @demo.me	3:5
makan	2:-6 4:-9 5:-5 6:10 7:-6 8:-17 9:11
makan $	3:-6
makan @call.small	5:8 9:-13
makan @format.nature	3:7 9:-8
makan @frequency-words	9:-7
makan @give-receive-acts	5:8
makan @interaction.personal	3:-6 9:9
makan @interaction.verdict	9:10
makan @troubles.atAll	9:6
makan @trust.days	3:-5 9:6
makan @words.goods	9:9
makan dari	9:8
makan siang	3:-6
makanan	5:8
makannya	5:-12 9:-11
makannya @interaction.personal	5:-8
makanya	0:-18 1:-16 3:40 4:19 5:13 6:-23 9:-25
makanya @call.look	3:7
makanya @call.small	1:-8 3:15 4:24 5:16
makanya @choose-acts	4:-5
makanya @condition-words	4:-8 5:-5
makanya @demo.bodyPlaces	3:-6 5:6
makanya @demo.me	4:5
makanya @dry-state	4:-7
makanya @feel-angry	4:-6
makanya @flavours.prints	5:6
makanya @format.ifs	4:-6
makanya @format.kind	3:11 6:-14
makanya @format.nature	6:-7
makanya @format.problems	5:8 8:10
makanya @interaction.personal	3:-6 4:16 5:13
makanya @interaction.verdict	4:-11 6:-6
makanya @negation-words	3:-13 4:7 5:6
makanya @offers.now	3:15
makanya @search-find-acts	4:-5
makanya @smell-act	5:8
makanya @smell-good	5:6
makanya @target.body	3:-6 5:6
makanya @target.kin	5:-7
makanya @target.looks	4:-8
makanya @target.rel	5:7
makanya @target.states	5:7
makanya @troubles.atAll	5:-21
makanya @troubles.no	3:-11 4:8 5:7
makanya @troubles.otherTroubles	3:-7 4:6
makanya @troubles.troubles	8:11
makanya @trust.wanted	4:8
makanya @words.goods	3:14
makanya cari	4:-5
makanya di	4:6 5:8
makanya dia	5:-6
makanya ini	3:10 5:12
makanya kalau	4:-6
makanya tidak	3:-11 4:8 5:7
makanya yang	5:7
makan~	0:7 3:10 9:-19
makasih	0:198 1:-9 2:-26 4:-5 5:-18 6:-42 9:-79
makasih @already-still-words	0:26 2:-5 3:6 9:-17
makasih @call.small	0:80 6:-15 9:-46
makasih @demo.present	0:24 9:-15
makasih @greet-acts	0:11 9:-12
makasih @interaction.deeds	0:12 9:-13
makasih @interaction.one	0:26 6:-8 9:-7
makasih @interaction.personal	0:10 9:-11
makasih @interaction.verdict	0:34 9:-29
makasih @quantity-many	0:7
makasih @target.folk	0:29 2:-12 6:-7 7:7 9:-21
makasih @target.kin	0:34 2:-10 6:-7 7:6 9:-23
makasih @troubles.atAll	0:8
makasih @trust.better	0:7
makasih banyak	0:7
makasih sudah	0:10 9:-11
makasih ya	0:20 9:-13
makassar	4:-9
maka~	0:-18 1:-16 3:40 4:19 5:13 6:-23 9:-25
makcik	5:-7
makin	0:-8 2:5 3:22 5:24 9:8
makin @call.small	3:-7
makin @demo.handleWide	4:6
makin @demo.outcome	3:5 4:6
makin @demo.seen	4:-8
makin @electric-charge-acts	3:5
makin @feel-light-on-skin	3:5
makin @format.problems	3:5
makin @format.remedies	9:5
makin @frequency-words	5:11
makin @interaction.personal	5:16
makin @materials.grades	3:7 4:-10
makin @measures.dimensions	4:-9
makin @motor-behaviour	3:5
makin @occasions.rooms	3:8 9:6
makin @offers.now	3:-6 5:9
makin @past-memory-words	9:6
makin @shine-gloss	5:5
makin @size-small	9:6
makin @target.kinds	3:5 9:6
makin @target.looks	8:5 9:12
makin @thick-dense	4:-8
makin @troubles.otherTroubles	3:6
makin @trust.better	3:11 4:-6
makin @trust.wrapping	4:-8
makin ke	3:-7
makin kecil	9:6
makin sering	5:11
makin tebal	4:-8
maklum	9:12
makonya	3:9
mako~	3:9
maksimal	4:16 5:-11 7:8
maksimal #n	4:9
maksimal #rp	7:9
maksimal @offers.sum	7:8
maksudnya	9:11
maksudnya @interaction.asking	0:-8 9:8
maksudnya apa	0:-8 9:8
maksud~	9:8
mak~	0:-21 1:-9 3:25 4:-10 5:16 7:-10 8:-20 9:24
malah	1:-12 2:-12 3:90 4:-34 7:-7 9:-14
malah @already-still-words	5:6
malah @call.small	5:6 9:-7
malah @cause-words	3:10 5:-8
malah @change-become-acts	3:9 5:-8
malah @demo.handle	3:6
malah @demo.handleWide	5:11 8:6
malah @demo.outcome	5:-8
malah @format.care	8:6
malah @format.nature	3:6
malah @increase-add-acts	8:8
malah @interaction.personal	5:10 9:-7
malah @interaction.verdict	3:14 5:10 9:-13
malah @offers.extra	8:8
malah @offers.now	3:13 5:-10 9:-8
malah @play-sport-acts	9:7
malah @story-verbs	5:12
malah @target.states	3:6
malah @troubles.atAll	5:-23 9:-5
malah @troubles.otherTroubles	5:-16
malah @troubles.troubles	5:-8
malah jadi	3:9 5:-8
malah tambah	3:-7 8:9
malah tidak	3:6
malam	1:-19 3:13 4:-15 5:32 6:16 7:47 8:-35 9:-17
malam $	1:5 4:5
malam @call.small	1:-8 4:-5 5:-14 6:-22 7:19
malam @cause-words	3:9
malam @choose-acts	6:7
malam @come-go-move	6:5
malam @demo.handle	5:8
malam @demo.me	2:9 3:10
malam @demo.point	5:-12 6:-6 7:12 9:12
malam @format.kind	3:11 5:8 9:-9
malam @format.nature	3:11 5:10 9:-9
malam @format.spans	2:5
malam @future-plan-words	6:5
malam @interaction.one	9:9
malam @interaction.personal	1:-6 3:11 5:19 6:9 9:-13
malam @interaction.verdict	7:28 9:-6
malam @interaction.write	6:5
malam @negation-words	5:-11 6:6
malam @offers.now	5:-18 6:-10 7:23 9:-6
malam @possibility-words	5:7
malam @stock-run-out	6:11
malam @target.folk	0:5
malam @target.group	9:-7
malam @target.kinds	5:7
malam @troubles.atAll	0:6 5:12 6:6
malam @troubles.no	4:5 6:7
malam @troubles.otherTroubles	3:-6
malam @troubles.troubles	5:11
malam @trust.allowed	5:18
malam @trust.wanted	3:6
malam @words.goods	5:12
malam aku	3:6
malam di	5:5
malam habis	6:7
malam ini	3:-6 5:-18 6:-22 7:23
malam ko	7:19
malam lampu	5:8
malam ni	0:-5 7:12
malam tidak	4:7
malam~	0:-7 5:-16 8:7 9:44
malang	6:7 9:11
malang @call.small	9:8
malem~	1:-12 3:19 5:-22 6:-16 9:44
males	9:6
malih	5:-6
malingnya	3:5
mall	3:-13 5:-5 6:-6 9:8
malu	8:-5 9:6
malu $	3:-9
mam	3:-6
mama	0:8 1:-8 3:-19 4:-18 9:8
mama @call.small	0:-16 4:-9
mama @demo.present	9:8
mama @now-words	9:8
mama @troubles.atAll	9:8
mamah	9:7
mamang	1:14 9:7
mamanya	3:10
mambali	3:19
mambal~	3:19
mambuek	3:6
mampir	0:42 3:11 9:-23
mampir $	0:11
mampir @call.small	3:6
mampir @demo.present	0:10
mampir @interaction.personal	0:7 3:9
mana	0:33 3:-14 4:-16 5:15 6:-16 8:-9 9:-10
mana $	5:12 9:-7
mana @audio-crew-acts	0:21 6:-7
mana @call.small	0:-8 2:6 3:-10 7:7
mana @interaction.personal	0:9 3:5
mana @interaction.verdict	0:-9 1:-5 3:-8 9:9
mana @offers.now	0:7
mana @target.group	6:10
mana @troubles.otherTroubles	0:21 6:-7
mana @words.goods	9:6
mana suaranya	0:21 6:-7
mana ya	0:-12
mancing	6:11
mancing @call.small	6:8
mancing di	6:6
mandarin	9:11
mandar~	9:11
mandek	3:7
mandi	5:12 9:12
mandi @call.small	5:9
mandi @format.problems	4:6
mandi @interaction.personal	9:7
mandi @interaction.verdict	3:-7 4:9 5:9 6:-6 9:7
mandi @troubles.otherTroubles	4:12
mandi~	5:-7
mand~	5:12 9:12
maneh	3:17 5:12 8:-6 9:9
maneh $	3:12
maneh @call.small	0:6
maneh @demo.present	0:7
mang	0:-5 3:-10 9:23
mangan	3:16 5:12
mangat~	5:-6 9:17
mangga	0:-5 3:-7 5:6 9:10
mangga @demo.present	5:8
manggil	6:-9 9:13
manggung	6:12
mangkok	4:-11
mangkoknya	5:11
mangkoknya @interaction.verdict	5:5
mangkok~	5:13
mang~	3:25 5:14 9:-6
manik	3:20
manik kaca	3:5
manis	0:6 5:20
manis @call.small	5:8
manis @degree-high	6:5
manis @flavours.flavours	5:8
manis @interaction.verdict	3:-5 4:7
manis @substances.foodstuffs	5:8
manisnya	5:16
manisnya @interaction.personal	1:5
manisnya @interaction.verdict	1:6
manisnya @negation-words	1:6
manisnya @troubles.no	1:6
manisnya tidak	1:6
manis~	5:16
manjat	4:9
manset	5:-7
mantan	9:8
mantap	4:-9
manten	5:5 6:6 9:13
manten @call.small	9:9
manten @interaction.personal	9:6
mantu	6:18
mantulin	5:-5
mantul~	5:-5
mant~	9:8
manuk	3:9
manuk @call.small	5:7
manuk @target.rel	5:7
manuk yang	5:7
marah	0:-14 9:23
marah @cause-words	9:7
marah @demo.present	9:8
marah @format.because	9:7
marah @interaction.verdict	3:-7
marah ya	9:7
marai	3:7
marang~	8:8
mara~	3:7
maret	4:10
maret #rp	4:9
maret @offers.sum	4:9
mari	6:-7
martabak	9:6
mar~	0:39 1:-21 2:-24 3:-41 5:13 6:-58 7:-22 8:-19 9:15
mas	0:34 2:21 3:-25 4:-6 5:12 6:-38 7:12
mas $	0:9
mas @call.press	9:5
mas @call.small	0:10 3:10 4:7 5:-5
mas @format.kind	0:-10
mas @interaction.personal	0:11 9:-7
mas @interaction.verdict	0:21 3:-6
mas @offers.now	3:-6
mas @send-deliver-acts	2:11
mas @target.rel	3:11 4:8
mas @trust.allowed	0:10
mas @words.goods	0:-8
mas ada	0:5
mas yang	3:11 4:8
masa	4:13 5:-5
masa @interaction.personal	4:9
masa @interaction.verdict	3:-6 4:9
masa @troubles.atAll	4:9
masa @use-acts	4:9
masa @wear-acts	4:9
masa pakainya	4:8
masak	0:-6 3:-10 6:9 9:6
masak @interaction.personal	8:6
masak @interaction.verdict	3:-6
masak @troubles.atAll	1:7
masak~	3:8
masang	3:15
masang @format.kind	3:16 4:10
masang @format.nature	3:7
masang @words.goods	4:7
masan~	8:-9
masih	0:38 1:32 3:-40 5:78 6:9 7:-26 9:-27
masih @call.look	5:-6
masih @call.small	1:13 3:-21 4:13
masih @camera-view-states	5:16
masih @cheer-encourage	3:-5 5:8 6:7
masih @colours.colours	1:6
masih @come-go-move	6:6
masih @compare-acts	4:6 5:7
masih @connection-states	5:6
masih @demo.handleWide	3:-7 4:-9 5:9 6:5 8:5
masih @demo.outcome	0:-6 1:27 3:-8 5:22 6:8 8:12 9:-10
masih @demo.point	5:10
masih @demo.seen	5:11
masih @feel-love-like	4:6
masih @feel-soft	4:10 8:6
masih @flavours.flavours	5:9
masih @food-crunchy	5:9
masih @food-tender-chewy	4:5 5:5
masih @format.problems	3:-9 5:-13 9:-11
masih @glue-set-dry	5:6
masih @hair-good-state	4:8
masih @hide-body-flaws	5:9
masih @hide-cover-acts	5:7
masih @interaction.personal	0:20 2:-9 3:-7 4:14 5:-8 6:7
masih @interaction.verdict	0:18 1:9 3:-11 6:14
masih @leak-hold-liquid	5:-9
masih @machine-behaviour	1:6
masih @materials.grades	5:12
masih @measures.dimensions	5:5
masih @new-old-state	4:6
masih @occasions.occasions	0:6 5:-9
masih @occasions.rooms	3:7 5:-14 9:-10
masih @offers.now	0:7
masih @offers.usual	4:5
masih @open-close-acts	4:-5
masih @plant-states	3:5
masih @possibility-words	5:20 6:16
masih @quantity-few	3:6
masih @shape-words	5:5
masih @show-acts	5:7
masih @sleep-acts	3:6
masih @slow-speed	4:9
masih @smell-act	5:15
masih @smell-good	5:5
masih @stock-run-out	0:22
masih @story-verbs	0:-5 9:7
masih @target.looks	0:-9 3:13 4:-10 5:-19
masih @target.states	0:7 5:-12 6:-6
masih @teach-learn-acts	0:7
masih @thick-dense	5:8
masih @together-words	4:6 5:7
masih @troubles.atAll	0:9 1:12 3:-17 5:15 6:8
masih @troubles.otherTroubles	0:-17 1:10 2:7 3:-5 4:-8 5:6 6:15
masih @troubles.troubles	5:-12 8:6
masih @trust.allowed	1:14 4:-16
masih @trust.better	0:-6 3:-10 4:7 8:6
masih @trust.flaws	5:8
masih @trust.lesser	4:6
masih @trust.wanted	0:-6 1:8 3:-8 4:26 5:28
masih @weather-season-states	9:-8
masih @wet-state	3:8 5:-26
masih ada	0:7 1:10 4:-10 5:-8
masih basah	3:8 5:-11
masih bisa	3:-5 5:8 6:7
masih di	4:6 5:-10 6:-7
masih kebaca	5:9
masih kecium	4:7
masih kelihatan	5:7
masih keluar	5:6
masih lama	4:6
masih sama	4:6 5:7
masih suka	4:6
masih tebal	5:7
masing	0:-6 9:-6
masjid	3:-11 5:7 9:8
masjid @interaction.verdict	5:6
maskara	5:7
masker	1:-8 3:19 5:12 6:15
masker @call.small	5:9
masker @interaction.verdict	5:7
masker @offers.now	5:6
masker ini	5:7
masuak	5:5
masuk	0:24 1:-6 2:-8 3:-37 5:34 6:-10 9:19
masuk #n1	5:6
masuk @already-still-words	0:12 5:10
masuk @call.small	0:-10 1:-7 3:-15 4:-14 9:14
masuk @continue-acts	5:8
masuk @demo.present	0:14
masuk @demo.seen	3:7
masuk @flavours.prints	5:-7
masuk @format.kind	4:9 5:-14 8:10
masuk @format.nature	8:6
masuk @format.remedies	4:6
masuk @frequency-words	5:8
masuk @interaction.all	6:6
masuk @interaction.one	0:10
masuk @interaction.personal	0:30 3:-8 4:-9 8:-9
masuk @interaction.verdict	4:-14 6:-8 8:-6
masuk @now-words	0:11
masuk @occasions.places	9:16
masuk @occasions.seasons	7:6
masuk @offers.counted	8:9
masuk @offers.now	0:-9 3:-14
masuk @quantity-many	6:6
masuk @size-small	5:5
masuk @target.folk	0:9
masuk @target.kin	0:17
masuk @target.looks	5:-6
masuk @time-before-words	0:9
masuk @troubles.atAll	0:13
masuk @troubles.otherTroubles	6:5
masuk @trust.wrapping	3:-7 8:15
masuk @words.goods	4:10
masuk angin	6:5
masuk bagasi	5:7
masuk kantong	5:5
masuk ke	3:-6 9:6
masuk kotak	5:-6
masuk kulkas	4:10
masuk lagi	0:10
masuk mulut	5:8
masuk plastik	8:5
masuk semua	6:6
masuk tas	4:7
masuk terus	5:8
masukin	1:22 2:18 3:19 4:-5 5:15 7:8 9:-7
masukin #n	2:6
masukin @app-cart-live-acts	1:6 2:18 6:6
masukin @call.shelf	1:6 2:29 4:11 6:6
masukin @call.target	1:6 2:18 6:6
masukin @format.kind	0:9 1:6 5:16
masukin @format.nature	5:14
masukin @format.remedies	3:10 5:-5
masukin @offers.now	2:-8
masukin @words.goods	5:15
masukin ke	2:-9
masukin keranjang	1:6 2:18 6:6
masukkan	0:-6 1:7 2:12 3:-16 4:-13
masukkan @format.kind	5:7
masukkan @words.goods	5:7
masuk~	1:25 2:35 7:22 9:-15
masu~	3:5
mas~	4:17 9:-7
mata	0:-12 4:20
mata $	4:10
mata @call.small	0:-8 5:9
mata @demo.handle	4:14
mata @drill-nail-screw	4:7
mata @format.kind	4:13
mata @install-assemble-acts	4:6
mata @interaction.verdict	8:5
mata @motor-care-acts	4:7
mata @negation-words	4:-6
mata @target.folk	3:6
mata @target.kin	3:8
mata @troubles.atAll	5:6
mata @troubles.no	4:-6
mata @trust.lesser	8:-5
mata @words.goods	4:8
mata bornya	4:5
mata tidak	4:-6
matahari	3:10 8:-11
matahari $	5:5
matahar~	3:10 8:-11
matak	3:8
matanya	3:9
matanya @already-still-words	5:6
matanya @call.small	6:8
matanya @target.looks	3:7
matcha	4:-8
mate	5:6 6:9
matematika	9:6
mateng	5:20
matengnya	5:7
matengnya @gather-crowd-acts	5:7
matengnya @together-words	5:7
mateng~	5:7
mati	0:-9 1:-9
mati @already-still-words	9:8
mati @call.small	0:7 5:-13 8:-6
mati @contrast-words	3:6
mati @demo.point	9:6
mati @format.kind	5:7 9:9
mati @format.nature	3:-10 5:5 9:9
mati @greet-acts	9:6
mati @interaction.personal	5:-7
mati @interaction.verdict	3:8 5:-14 8:-8
mati @words.goods	9:9
mati lampu	3:-5 9:8
matic	0:12
matiin	5:11
matiin @format.nature	5:7
matik	0:5
mati~	1:6 3:-6 5:13 9:-10
matte	4:7
mat~	5:6
mau	0:44 1:-21 2:12 3:16 4:7 6:15 8:-23
mau $	0:10
mau @app-cart-live-acts	9:-8
mau @body-move-posture	6:6
mau @call.buy	2:-6 3:-5 7:-5
mau @call.go	6:-8
mau @call.look	4:12 6:-8 8:7
mau @call.small	0:19 6:-10 8:-5 9:10
mau @cause-words	0:7 7:6 9:-11
mau @come-go-move	5:-14 6:19
mau @demo.handleWide	0:-6 3:-5 4:-12 5:-8 8:-6 9:-21
mau @demo.point	0:7 3:-6 4:12 8:11
mau @demo.prove	4:-5
mau @eat-acts	9:5
mau @food-tender-chewy	0:5 4:12 8:9
mau @format.care	5:7
mau @format.kind	0:16 3:12
mau @format.nature	0:12 3:8 6:11
mau @format.problems	3:-6
mau @future-plan-words	9:16
mau @gather-crowd-acts	5:16 6:10
mau @household-daily-acts	5:7 6:13
mau @hurry-invite-acts	6:-6
mau @increase-add-acts	9:-6
mau @interaction.bid	5:-6 6:-7
mau @interaction.personal	0:26 3:8 5:-11 6:9 8:6
mau @interaction.verdict	5:-13 9:9
mau @interaction.where	9:-6
mau @lend-borrow-acts	3:9
mau @match-age-occasion	5:6 6:17
mau @now-words	6:-6
mau @occasions.gifts	5:12
mau @occasions.occasions	0:-10 3:-6 4:24 5:12 6:35
mau @occasions.plain	0:-7 4:16 5:7 6:30
mau @occasions.rooms	5:-6 9:7
mau @occasions.seasons	6:6
mau @offers.now	9:8
mau @party-gift-acts	6:7
mau @photo-video-acts	9:-9
mau @purpose-words	0:10 7:8
mau @quick-speed	6:-6
mau @religion-acts	4:15 5:5
mau @search-find-acts	5:10
mau @see-watch-acts	4:13 8:9
mau @sell-promo-acts	3:-6 9:-14
mau @show-acts	0:6 4:12 8:9
mau @target.handing	0:10 7:7
mau @target.states	6:14
mau @test-try-acts	3:6 5:-5
mau @troubles.atAll	0:8 4:-6 5:-11 9:-11
mau @trust.wanted	3:8
mau @understand-know-acts	0:29 3:10 8:11 9:-8
mau @use-acts	0:5
mau @wear-acts	0:9
mau @words.goods	6:-8
mau bikin	9:-9
mau buat	0:10 7:8
mau esuk	9:8
mau isuk	9:16
mau ke	9:18
mau kondangan	6:7
mau lihat	0:6 4:12 8:9
mau live	9:-6
mau makan	9:6
mau naik	3:5
mau tau	0:16 3:9 4:5
mauve	1:8 4:8
mawa	3:16
mawar	0:5 3:11 6:6
mawar @call.small	3:8
mba	6:-5 8:6
mbah	3:8 9:8
mbah @demo.me	3:6
mbahku	3:6
mbah~	3:7 9:-5
mbak	0:22 1:-11 2:-22 4:13 5:-22 9:-11
mbak @call.small	4:-10 9:7
mbak @cause-words	4:18
mbak @condition-words	3:5
mbak @demo.me	4:9
mbak @feel-angry	3:7
mbak @format.because	4:7
mbak @format.ifs	3:7
mbak @help-acts	9:-6
mbak @interaction.bid	9:-6
mbak @interaction.personal	9:9
mbak @interaction.verdict	0:10
mbak @target.folk	9:6
mbak @target.kin	9:8
mbak @target.rel	0:-6 4:-8 5:-5
mbak @troubles.atAll	4:5
mbak kalau	3:7
mbak sri	9:6
mbak tidak	5:5
mbak tolong	9:-6
mbak yang	0:-6 4:-8 5:-5
mbali~	3:-7 4:15 8:26
mbal~	7:13 8:44
mbang~	0:-6 3:8 5:-13
mbar~	5:-7
mbek	3:6 5:-6
mbiyen	3:18 9:-7
mbok	3:11 8:-8 9:21
mbok @show-acts	1:7
mbok @want-wish-words	9:5
mbrodol	5:7
mbrodol $	5:7
mbrudul	5:6
mbuh~	3:11 5:-7
medan	0:7 5:10
media	3:11
med~	0:7 5:10
meeting	6:7
mega	3:6
megang	5:22 6:6
megang @format.kind	5:15
megang @words.goods	5:12
meja	0:-20 3:-17 5:17 7:-5 9:29
meja @call.small	4:-6 9:11
meja @fold-roll-acts	5:-6
meja @format.kind	4:6
meja @format.remedies	5:10
meja @interaction.personal	5:5
meja @interaction.verdict	5:14 9:5
meja @materials.solids	3:6
meja @occasions.occasions	5:9
meja @occasions.plain	5:9
meja @occasions.rooms	5:11
meja @offers.now	5:6
meja @target.states	5:10
meja @troubles.atAll	5:7
meja @work-study-acts	5:10
meja~	3:9 4:-8 6:6
mekanik #nn	4:5
mekanik @offers.sum	4:5
mekar	5:6
melahirkan	6:10
melar	0:-6 1:10 5:-7
melati	4:9
melebar	3:12
meledak	3:6
melek	5:7
meleleh	5:-6
meleleh @troubles.atAll	4:6
melengkung	8:5
melepuh	3:5
melon	4:18
melu	9:7
meluncur	5:7
memang	0:32 3:-26 4:-26 5:-21 6:16 7:-5 8:-10 9:-10
memang @call.small	0:29 2:5 6:20
memang @cause-words	0:15 5:-8 6:10
memang @feel-love-like	9:8
memang @interaction.personal	9:7
memang @purpose-words	0:30 6:17
memang @target.handing	0:25 6:17
memang @troubles.atAll	0:6 6:5
memang @trust.wanted	9:8
memang buat	0:11 6:8
memang suka	9:8
memang untuk	0:10
member	3:12
member @call.small	3:9
member @demo.me	3:9
member aku	3:9
memorinya	4:7
memudar	5:7
menang	3:13 6:-8 9:16
menang @demo.present	9:7
menangis	9:10
mendaki	5:8
mending	3:19 4:-5 5:-21
mendung	3:5
menggelembung	5:8 6:-6
mengkilap	4:-5
mengko	0:-8 9:6
mengkristal	4:10 5:6
meni	0:10
menit	1:7 3:26 4:-31 5:21 6:16 8:-10
menit $	0:8 3:9 9:12
menit @already-still-words	3:8 4:-9 5:12 6:6 8:-6 9:-9
menit @call.small	3:-24 4:-12 5:8
menit @cause-words	4:15 5:6
menit @change-become-acts	4:15 5:7
menit @condition-words	3:7
menit @feel-angry	3:7
menit @format.care	5:-11
menit @format.ifs	3:8
menit @format.remedies	3:-6
menit @interaction.personal	4:-15 5:-9 8:5 9:-8
menit @interaction.verdict	0:-14 3:-21 5:16 9:14
menit @new-old-state	3:14 5:-16
menit @offers.now	3:-7 5:16
menit @offers.sum	6:7
menit @pull-press-acts	5:-7
menit @stock-run-out	3:9 5:-7
menit @stop-end-acts	5:19
menit @target.folk	3:-13 5:8
menit @target.kin	3:-6
menit @troubles.atAll	3:-10 4:12 5:5
menit @troubles.no	8:5
menit @trust.wanted	5:8
menit baru	3:14 5:-16
menit geus	5:6
menit habis	5:-8
menit jadi	3:-6 4:15 5:7
menit kalau	3:7
menit rampung	5:9
menit tidak	8:5
menit~	3:14 5:22
menjauh	5:6
menkes~	4:16 8:19
mentah	6:5
mentah @demo.present	5:7
mentok	5:-9
menurut	3:-9 9:10
menurut @call.small	3:-13 9:10
menurut @demo.me	3:-7 9:6
menurut @target.folk	9:10
menurut @target.kin	9:7
menurutku	9:7
menyala	1:8 5:20 9:-5
menyempit	5:8
menyusui	0:11 3:-7 4:7 5:5 6:7
menyusui @interaction.verdict	4:8
menyusui @trust.allowed	4:6
merah	2:-16 4:-7 9:11
merah $	4:-15
merah @camera-view-states	5:7
merah @colours.colours	4:6
merah @demo.me	5:-6
merah @demo.means	4:11
merah @feel-itchy-rough	6:-6
merah @format.care	6:9
merah @format.kind	4:12
merah @format.nature	4:11
merah @format.problems	5:10
merah @interaction.verdict	3:-10 5:8
merah @occasions.rooms	5:7
merah @offers.now	4:10 6:-5 8:10
merah @skin-irritation	3:6
merah @target.looks	5:8
merah @troubles.otherTroubles	4:6 5:13
merah @troubles.troubles	3:5
merah @trust.mixup	4:-6
merah bata	4:6
merahnya	4:-6
merahnya @call.small	5:6
merantau	5:-9
merapat	0:-12 6:16
merapat $	6:8
merata	5:-5
meraung	5:9
merek	6:-5 8:8 9:-24
merek @interaction.asking	0:10
merek @lie-deny-acts	8:6
merek @original-fake	8:6
merek @trust.plainLesser	8:6
merek @trust.trouble	8:6
merek apa	0:10
mereka	6:23
mereka @interaction.personal	6:10
merem	3:6
mergo	3:14
merk	6:-6
mertua	0:-11 4:26 5:8 6:26 8:-8
mertua @call.small	4:7 6:7
mertua @interaction.verdict	4:5
meser	9:8
mesh	4:13
mesin	3:16 8:7 9:-20
mesin #n	4:7
mesin @interaction.personal	5:20 6:9
mesin @interaction.verdict	3:7 5:20 6:11
mesin @negation-words	5:7
mesin @troubles.atAll	6:8
mesin @troubles.no	5:6
mesin tidak	5:7
mesinnya	3:-7 9:-12
mesir	3:5
mesir @new-old-state	3:5
mesir @ugly-cheap-look	3:5
mesir kuno	3:5
mesti	3:-10 5:10
mesti @body-move-posture	5:8
mesti @motor-behaviour	3:-6
mest~	3:-10 5:10
mes~	3:16 8:7 9:-20
metal	4:12
meter	4:-17 5:6 6:13 8:11 9:-9
meter $	4:-8 5:-11
meter @already-still-words	8:8
meter @call.small	5:11 8:10
meter @demo.me	5:8
meter @format.kind	4:-11
meter @format.nature	4:-9
meter @interaction.personal	4:-9
meter @interaction.verdict	3:10 4:-16 5:8
meter @target.folk	4:8
meter @troubles.atAll	5:14
meteran @interaction.personal	4:6
meteran @offers.now	3:5
meteran @troubles.atAll	4:6
meteran dari	4:6
metu	0:-6 3:16 5:23
metu @call.small	3:5 5:10
metu @interaction.all	5:10
metu @quantity-many	5:10
metu @target.kin	3:7
metu semua	5:10
meuli	3:20 5:12 6:-12 9:-9
meuli @call.small	5:6
meul~	3:20 5:12 6:-12 9:-9
mewah	5:-7
mi	2:28 3:-60 4:7 5:34 7:-19 8:-20 9:17
mi @call.small	2:15 3:-17 5:11 8:-5
mi @demo.present	5:6
mi @format.care	9:7
mi @interaction.verdict	3:-6
mi @now-words	5:6
mi @offers.now	5:5
mi @target.rel	2:11
mi yang	2:11
miara	6:8
mic	1:19 4:9 5:23 9:-5
mic @call.small	1:6
mic @demo.point	5:5
mic @interaction.verdict	1:5
midnight	7:8
mie	9:11
mik	1:18
mik @call.small	1:7
mikir	2:7 5:-9 9:-5
mikir~	9:6
mikron	4:23 5:8
mikron @cause-words	4:14
mikron @change-become-acts	4:11
mikron @interaction.verdict	4:15
mikron @offers.now	4:11
mikron @troubles.atAll	4:11
mikron jadi	4:11
mili	1:-31 2:-9 3:-26 4:69 5:-27 6:-21 7:-18 9:-12
mili $	4:14 5:-39
mili @call.small	3:10 4:8 6:-6 8:8
mili @cause-words	3:-13 4:8 5:35 8:-11
mili @change-become-acts	3:-7 5:22 8:-8
mili @compare-acts	6:-5
mili @contrast-words	8:13
mili @demo.me	6:5
mili @format.kind	4:5 7:-8
mili @format.nature	0:5
mili @interaction.personal	4:16 5:-12 6:-7
mili @interaction.verdict	1:-8 3:-9 4:20 5:11 6:-24 8:6
mili @negation-words	8:12
mili @offers.now	3:-7 5:25 8:-6
mili @purpose-words	5:8
mili @quantity-few	4:-10
mili @safety-words	8:9
mili @target.handing	4:6 5:7
mili @together-words	6:-5
mili @troubles.atAll	3:-14 4:17 5:25 6:-11 8:-9
mili @trust.better	5:-5
mili @trust.wanted	6:-7
mili bukan	8:13
mili jadi	3:-7 5:22 8:-8
mili sama	6:-5
milih	1:-8 3:59 4:-10 5:-29 6:-21
milih @demo.seen	3:6
milih @format.kind	3:26 4:-7 5:-12 6:-6
milih @words.goods	3:23 4:-5 5:-9 6:-9
milimeter	4:5
mimiti	3:20
mimit~	3:20
mimpi	9:9
mimp~	9:9
min	2:-6
min @help-acts	2:-6
min @interaction.bid	2:-6
min tolong	2:-6
minal~	3:6
minang	3:5
minggu	1:-19 3:21 4:-26 5:21 6:-31 8:-7
minggu $	7:9
minggu @call.small	0:-6 2:13 3:-10 5:15 8:19 9:9
minggu @come-go-move	9:-6
minggu @count-rank-words	3:10 4:11 5:7
minggu @demo.present	1:-5 3:5 5:-12 8:-7
minggu @frequency-words	5:15
minggu @future-plan-words	5:-8 8:-7
minggu @interaction.personal	3:-17
minggu @interaction.verdict	0:-6 2:14 3:-9 4:-11 5:26 8:6 9:8
minggu @negation-words	3:9 5:5
minggu @occasions.rooms	5:-8 8:-7
minggu @offers.now	9:7
minggu @permit-forbid-acts	5:6
minggu @time-before-words	0:18 6:-14
minggu @troubles.atAll	3:-10
minggu @troubles.no	3:5
minggu depan	5:-7
minggu depannya	3:5
minggu ini	8:7
minggu lalu	0:8 6:-13
minggu pertama	3:10
minggu~	2:-6 3:18 6:-9 8:10 9:-26
mini	6:12
minimal	2:8 5:-11 7:25 8:-7
minimal #n	3:7 5:-7
minimal @offers.buying	7:6
minimal @offers.sum	2:5
minjem	5:6
mint	4:25
minta	1:7 2:5 7:-6 9:88
minta @buy-order-acts	9:13
minta @call.look	0:15
minta @call.target	9:5
minta @check-quality-acts	0:10
minta @demo.point	0:13
minta @eat-acts	9:-6
minta @food-tender-chewy	0:11
minta @format.kind	9:6
minta @format.nature	5:-6
minta @give-receive-acts	9:11
minta @interaction.deeds	9:7
minta @see-watch-acts	0:10
minta @show-acts	0:18
minta @test-try-acts	0:23 1:5 5:-8
minta dibeliin	3:-8 9:18
minta dibelikan	9:12
minta lihat	0:11
minta~	8:6
minum	3:7 5:13 6:8 8:-8 9:8
minum @colours.borrowed	9:-5
minum @colours.colours	9:-5
minum @demo.means	9:6
minum @flavours.flavours	9:-6
minum @flavours.scents	3:-6
minum @format.nature	9:-6
minum @format.remedies	9:10
minum @interaction.personal	3:8 5:-5
minum @interaction.verdict	5:-5
minum @treat-cure-acts	3:6 4:8
minum obat	3:6 4:8
minum~	3:14
minus	0:7 3:7 9:-5
minyak	0:9 3:15 4:-18 8:-13 9:-29
minyak @call.small	4:-10 5:9
minyak @demo.bodyPlaces	3:11 5:-6
minyak @flavours.scents	5:-7
minyak @format.kind	3:11 5:-7 6:-6
minyak @format.nature	3:10 5:-7 6:-6
minyak @format.problems	5:-6
minyak @format.remedies	5:-7 6:-6
minyak @interaction.personal	5:25 6:9
minyak @interaction.verdict	3:6 4:-13 5:-13
minyak @materials.solids	4:-6
minyak @substances.foodstuffs	3:-7 4:6
minyak @target.body	3:8 5:-5
minyak @troubles.otherTroubles	3:18 4:-9 5:-8
minyak di	5:13
minyak itu	5:-6
minyak rambut	3:7 5:-6
minyaknya	2:6 4:-8 5:24 7:7
minyak~	5:9 6:17 7:6
miring	0:-13 3:16 4:7 6:-35
miring #nn	4:8 6:-8
miring @call.small	3:7 5:9
miring @interaction.personal	4:9
miring @interaction.verdict	6:-5
miring @now-words	5:9
miring @offers.now	5:10
miring @offers.sum	4:8 6:-8
miring~	3:11
mir~	3:-5 4:6 5:8 7:6
mitos	3:51 4:-5 5:-14 9:-9
mitos @call.small	3:20 5:-8
mitos @demo.present	3:6
mitos @format.kind	3:11
mitos @format.nature	3:9
mitos @interaction.verdict	3:12 5:-11
mitos ya	3:6
mitosnya	3:11 5:-7
mitos~	3:11 5:-7
mlaku	5:7
mla~	5:7
mlebu	3:8 4:-7 5:15 9:8
mmhg	4:8
mo	2:11 3:10 4:-13
mo @occasions.seasons	2:5
mo @target.states	2:7
moal	5:21
moal @format.problems	5:10
moal @troubles.troubles	5:10
moal @trust.flaws	5:10
moal @trust.trouble	5:10
mobil	1:-16 4:38 8:-11 9:6
mobil $	9:-6
mobil @call.small	5:5 6:6
mobil @demo.outcome	3:6
mobil @format.problems	3:8
mobil @interaction.personal	5:6
mobil @interaction.verdict	3:7
mobil @target.rel	6:7
mobil yang	6:7
mobilnya	9:-7
mocca	4:9
mochi	9:10
mochi @call.small	9:10
moch~	9:10
modal	0:5 6:-6
mode	5:14 6:14
model	0:-8 1:-13 3:15 4:-6 5:9 8:-14 9:-23
modelnya	0:-9 3:-6 4:-7
model~	0:-9 3:-6 4:-7
moga	9:14
moga @interaction.personal	9:5
moga @interaction.verdict	9:14
moga @negation-words	9:8
moga @troubles.no	9:8
moga tidak	9:8
moga~	0:28 2:-15 5:-13 6:-12 9:15
moisturizer	6:10
moka	0:9
molor @interaction.verdict	8:5
molor @troubles.atAll	8:5
mom	4:-17 6:13
mom @call.small	6:13
mom @interaction.verdict	6:7
mom @target.rel	6:7
mom yang	6:7
mometer~	4:10 5:5 6:-6
monggo	2:7 3:-14 9:11
monggo @call.look	0:-6 2:10 6:6
monggo @call.press	2:6
monggo @interaction.one	2:-5
monggo @interaction.verdict	0:6
monggo mbak	0:6
monggo pinarak	9:7
mos~	3:12
motif	3:13 6:-7 8:-10
motif @target.looks	3:5
motif @target.rel	6:-6
motif @troubles.otherTroubles	3:8
motif yang	6:-6
motifnya	8:-9
motif~	8:-9
motong	1:-7 2:16 3:13 4:-14 5:5
motong #rp	2:11
motong @format.kind	4:-7 6:7
motong @format.nature	4:-7 6:7
motong @offers.sum	2:11
motong @substances.foodstuffs	4:-7 6:7
motor	0:-17 5:69 6:15 7:8 8:-11 9:24
motor $	4:7 6:-8
motor @call.small	0:-6 5:-5 6:14 9:20
motor @colour-tone	6:7
motor @colours.borrowed	6:7
motor @colours.colours	6:7
motor @come-go-move	9:6
motor @demo.me	9:12
motor @format.kind	5:14 8:5
motor @format.nature	5:15
motor @frequency-words	3:7 6:5
motor @interaction.personal	5:33
motor @interaction.verdict	5:26
motor @new-old-state	6:8
motor @offers.now	6:5
motor @target.kinds	6:9
motor @target.rel	6:5
motor @troubles.atAll	5:12
motor @troubles.otherTroubles	6:11
motor @trust.better	6:11
motor @trust.days	3:5
motor @words.goods	8:6
motor saya	9:5
motor yang	6:5
motoran	6:17
motoran @interaction.personal	6:7
motornya	0:19 3:12 4:11 5:10
motornya @format.problems	0:7
motornya @trust.trouble	0:7 3:8
motor~	0:12 4:19 6:22
mouse	3:12 4:6 5:9
mouse @call.small	5:14
mouse @interaction.personal	4:9 5:6
mouse @interaction.verdict	4:9 5:6
mouse @troubles.atAll	5:13
mpat~	3:-11 4:-9 5:7 6:6 7:-10 9:-12
mpes~	5:13
mpet~	0:-7 3:-9 5:-17 6:8 7:-14 8:-7 9:-34
mpit~	5:-13 6:18
mpok	0:18 5:-14 9:-17
mpok @call.small	0:12 9:-6
mpok @format.kind	5:-5
mpok @format.nature	5:-5
mpok @interaction.personal	0:7
mpok @interaction.verdict	0:10 9:-8
mpok @target.body	3:6
mprot~	0:-9 1:9 3:-16 6:8 7:7 9:-7
mripate	5:8
msg	2:6 4:20
muat	3:-13 5:28 9:18
muat @call.small	5:26
muat @demo.means	5:5
muat @format.kind	5:23
muat @interaction.verdict	5:-13
muat @negation-words	5:-10
muat @target.kin	5:-6
muat @troubles.no	5:-10
muat @words.goods	5:22
muat di	5:15
muat kak	5:6
muat laptop	5:5
muat tidak	5:-9
mua~	0:-34 1:12 2:-19 4:11 5:28 6:-39 7:-11 8:24 9:23
muda	5:-9 6:-12 8:6
muda @call.small	4:-11
mudik	5:7 6:21 9:-14
mudik @come-go-move	8:7
mudik @demo.handleWide	8:7
mudik @increase-add-acts	8:7
mudik naik	8:7
mudi~	3:31 5:-8 9:-12
mui	4:15 8:16
mukena	0:-6 1:9 3:16 4:-5 6:-7
mulai	0:-5 3:8 6:26 7:-10 8:-12 9:8
mulai @already-still-words	9:6
mulai @call.small	5:-9
mulai @come-go-move	3:-9
mulai @demo.outcome	3:-12
mulai @demo.present	9:12
mulai @format.problems	3:-11
mulai @grow-lengthen	5:5
mulai @interaction.personal	3:29 5:-7
mulai @interaction.verdict	3:27 4:-6 5:-8
mulai @now-words	9:6
mulai @occasions.occasions	6:5
mulai @offers.now	9:6
mulai @target.kinds	3:9
mulai @troubles.atAll	3:30 6:6
mulai @troubles.troubles	3:-10 6:6
mulai @trust.flaws	3:-9
mulai dari	3:32 9:-7
mulai lagi	9:6
mulane	3:8
mula~	0:-6 3:23 5:5 6:25 7:-10 8:-15 9:7
mulih	9:9
mulu	0:-12 5:13 9:31
mulu @cause-words	3:5
mulu @interaction.personal	3:-6 9:17
mulu @interaction.verdict	9:7
mulu @offers.now	5:6
mulu @troubles.atAll	9:6
mulus	3:21
mulus @call.small	5:8
mulut	5:31 6:-8
mulut @interaction.personal	6:-5
mulut @interaction.verdict	5:11
mulut @troubles.atAll	4:9
mumpung	2:25 7:20
mumpung @already-still-words	7:8
mumpung @interaction.personal	7:9
mumpung @interaction.verdict	7:8
mun	0:-10 3:32 4:-17 5:-6 8:34 9:-25
muncrat	5:8
muncul	0:18 9:-14
muncul~	5:9
mundur	4:-13
mung	4:5 5:11
munggah	6:16
mungkin	0:-8 3:-9 4:-16 8:-7 9:-8
mungkin @call.small	9:-9
mungkin @demo.me	9:-9
mungkin @interaction.verdict	9:-5
mungkin aku	9:-6
mungk~	0:-8 3:-9 4:-16 8:-7 9:-8
muni	3:6
muntah	3:9
murah	0:-16 3:28 5:13 7:-33 8:9 9:-22
murah @call.small	0:-9 5:12 8:18
murah @interaction.personal	5:8
murah @target.rel	8:5
murah yang	8:6
murahan	3:14 4:24 8:20
murahan @call.small	4:20 8:8
murahan @interaction.personal	4:7
murahan @interaction.verdict	8:6
murahan di	4:8
murah~	3:14 4:23 8:19
murai	0:10 3:13 9:-15
mura~	0:10 3:13 9:-15
murid	3:15 4:-6
murid @call.small	3:11
murid @demo.me	3:10
murid aku	3:7
mushola	6:10
musiknya	5:-7
musiknya @interaction.verdict	5:-6
musik~	5:-7
musim	5:8 6:9 8:-8
musim @occasions.occasions	6:7
musim @occasions.seasons	6:7 8:-5
musim @troubles.otherTroubles	4:10
musim @weather-season-states	5:10 6:6 9:-8
musim ujan	5:7
muter	1:-14 3:31 5:-29
muter @interaction.verdict	3:5
mut~	3:15 4:-17 6:-5
my	9:18
na	0:-20 1:11 3:21 4:9 8:18
na @interaction.verdict	3:5 4:-7
na @negation-words	3:6 5:6
na @troubles.no	3:6 5:6
na tidak	3:6 5:6
nadi	5:9
naga	9:9
nah	1:65 3:6 4:17 5:54 6:26 7:-16 8:-45 9:-52
nah #nn	5:7
nah @call.look	1:17 3:-11
nah @call.small	0:-11 1:-24 4:34 5:-25 8:-11 9:-20
nah @cause-words	4:-6 6:7
nah @change-become-acts	1:15 3:7 5:-11
nah @come-go-move	1:6 5:9
nah @condition-words	3:-8
nah @demo.handleWide	1:14 3:-10 5:7
nah @demo.me	1:11 3:-6
nah @demo.mineWide	5:7
nah @demo.outcome	1:12 5:11
nah @demo.point	0:10 1:35 3:-16 4:-6 5:13 9:-10
nah @demo.present	3:-6 5:6
nah @demo.prove	5:6
nah @feel-angry	3:-7
nah @food-tender-chewy	1:5 3:-5
nah @format.because	3:-7 5:6
nah @format.kind	0:15 1:-10 3:36 4:5 5:-8 6:12
nah @format.nature	3:9 4:12
nah @hear-listen-acts	5:5
nah @interaction.bid	5:7
nah @interaction.one	0:9
nah @interaction.personal	3:6 5:10
nah @interaction.verdict	0:-19 4:-15 5:-32 8:-10 9:-18
nah @negation-words	5:5
nah @now-words	3:-9 5:9
nah @offers.now	0:-17 1:-14 3:15 4:13 5:-18 9:-15
nah @offers.sum	5:7
nah @open-close-acts	1:8
nah @purpose-words	1:-6 3:-7 6:11
nah @see-watch-acts	1:6 3:-6
nah @show-acts	1:6 3:-7
nah @smell-act	1:6
nah @target.folk	5:-5
nah @target.handing	1:-6 3:-8 6:15
nah @target.rel	3:21 4:27 6:-8
nah @test-try-acts	5:6
nah @too-tight	5:5
nah @troubles.atAll	1:11 4:-8
nah @troubles.otherTroubles	0:-7 1:10
nah @trust.allowed	1:6 5:8
nah @trust.seller	5:5
nah @words.goods	0:12 3:17 4:8 5:-9
nah buat	5:6 6:7
nah di	3:8 4:6 6:-5
nah ini	0:-15 1:-32 3:13 4:8 5:-24 9:-11
nah itu	5:-5
nah jadi	1:15 3:7 5:-11
nah kalau	3:-7
nah karena	3:-7 5:6
nah kenapa	3:5
nah lihat	1:5 3:-5
nah pas	5:5
nah saya	5:-8
nah sekarang	3:-9
nah yang	3:19 4:27 6:-6
naha	0:-6 3:15
naha @format.kind	3:11 5:-5
naha @interaction.personal	0:-5
naha @interaction.verdict	0:-5
nahan	3:27 5:6
nahan @interaction.personal	5:-5
nahan @interaction.verdict	5:-5
nah~	3:26 5:6
naik	0:-19 2:-6 3:-17 4:-5 5:-5 6:60 7:-15 8:-19 9:6
naik $	0:-5 9:8
naik @alone-own-words	5:6
naik @already-still-words	5:-8 9:5
naik @burn-fat-raise-lower	3:-8 5:6
naik @call.small	0:16 1:6 6:-13
naik @cause-words	9:10
naik @change-become-acts	9:12
naik @come-go-move	3:-12 5:12
naik @demo.present	9:13
naik @format.kind	3:-14
naik @interaction.personal	4:7
naik @interaction.verdict	9:11
naik @negation-words	4:5
naik @now-words	9:9
naik @occasions.occasions	6:6
naik @occasions.plain	6:6
naik @offers.now	1:11 6:-12 7:-6 9:12
naik @offers.sum	3:8 9:7
naik @target.body	3:-5
naik @target.kinds	4:-8 6:10 9:-11
naik @target.states	3:6
naik @troubles.atAll	3:-5 9:22
naik @troubles.no	4:5
naik @words.goods	3:-12 9:11
naik angkot	6:10
naik jadi	9:12
naik ke	0:13 1:6 6:-10
naik kereta	6:7
naik krl	6:8
naik lagi	9:9
naik motor	3:-7 4:-13 5:6 8:-6 9:-9
naik pesawat	6:9
naik sendiri	5:6
naik tidak	4:6
naik turun	3:-9 5:6
nak	1:-13 3:14 5:-25 9:24
nak $	9:12
nak @call.small	5:-5
nak @cause-words	5:-7 6:-9
nak @interaction.personal	7:-5
nak @interaction.verdict	5:-6
nak @purpose-words	6:-9
nak @target.handing	6:-9
nak @troubles.atAll	5:-9 6:-9
nak @troubles.otherTroubles	4:5
nak buat	6:-9
nak~	4:8 8:9
nama	2:7 3:8 4:-5 5:-10 7:14 8:10
nama @call.small	7:7
namanya	3:36 4:-10 5:-25 6:-22 8:-11
namanya @interaction.personal	0:-6
namanya @troubles.atAll	3:7
nama~	3:35 4:-10 5:-25 6:-22 8:-11
nambah	5:16
nambah @offers.now	7:6
nambah @pay-acts	7:6
nambah bayar	7:6
name	9:6
namo~	4:11 8:7
nampak	1:18 3:-6 4:-6 5:29
nampak $	5:8
nampak @format.kind	3:-9 5:11
nampak @format.nature	3:-9 5:11
nampak @interaction.personal	0:10
nanem	6:10 9:-6
nang	1:19 3:43 4:15 6:-19 8:16 9:6
nang @app-follow-share	0:12
nang @call.target	2:8
nang @demo.bodyPlaces	4:-9
nang @format.kind	1:6 4:7
nang @format.remedies	3:8
nang @interaction.deeds	0:12
nang @interaction.personal	6:14
nang @interaction.where	0:7
nang @interaction.write	0:12
nang @occasions.occasions	5:8
nang @occasions.places	5:10 6:-6
nang @offers.now	8:7
nang @target.body	4:-8 6:6
nang @target.kinds	5:18
nang @target.roles	5:20
nang @trust.places	4:6
nang @want-wish-words	9:9
nang @words.goods	1:6 4:7 6:-7
nang komentar	0:12
nang ngarep	9:10
nang pinggir	5:6
nanggung	8:20
nanging	0:6
nangis	0:-16 3:19 4:-16 5:-10 6:-12 8:-11 9:-24
nangis $	3:-9
nangis @already-still-words	3:13
nangis @call.small	3:14 5:-6
nangis @continue-acts	3:10
nangis @frequency-words	3:10 9:-7
nangis @interaction.personal	3:11 5:-8 9:-15
nangis @time-before-words	9:-6
nangis terus	3:10
nangkring	0:9 5:-5 9:-6
nang~	9:6
nanjak	0:6 4:8
nanjak @call.small	4:6
nano	4:8
nanti	0:-6 1:-31 2:9 4:-21 5:-41 6:-36 8:-23 9:-35
nanti @call.small	5:-10 6:-11 9:-12
nanti @condition-words	3:-9 7:-7
nanti @demo.bodyPlaces	3:6
nanti @demo.me	3:-9 9:-26
nanti @demo.outcome	7:7
nanti @feel-angry	3:-10 7:-7
nanti @format.ifs	3:-10 7:-7
nanti @format.kind	3:8
nanti @format.nature	3:11
nanti @format.problems	3:8
nanti @interaction.one	6:-5
nanti @interaction.personal	6:-9
nanti @interaction.verdict	0:-10 6:-14 7:-9 9:-7
nanti @target.body	3:6
nanti @target.looks	3:8
nanti @troubles.atAll	6:9 9:-7
nanti @troubles.otherTroubles	0:7 3:12
nanti @troubles.troubles	3:12
nanti @trust.allowed	5:7
nanti @trust.better	3:6
nanti @trust.days	9:7
nanti aku	0:6
nanti kalau	3:-10 7:-7
nanti saya	0:5 9:-14
nant~	0:-6 1:-31 2:9 4:-21 5:-41 6:-36 8:-23 9:-35
nanye	0:10
nanyo	0:16
napas	3:19 5:8
napa~	0:-12 3:103 4:-19 5:-30 6:-15 8:-20
narik	1:-16 3:-15 6:13
naro	4:-7 5:-9
naro @format.kind	5:-7
naroskeun	0:12
nar~	3:7 5:-10
nasi	0:-9 3:19 4:-23 5:9 9:26
nasi @feel-itchy-rough	1:5 5:7
nasi @format.remedies	1:8
nasi @hot-temp	1:8
nasi @light-brightness	9:13
nasi @occasions.rooms	1:5 5:7
nasi @occasions.seasons	5:7
nasi @places.places	9:13
nasi @trust.places	9:13
nasi @weather-season-states	5:7
nasi padang	9:8
nasi panas	1:5 5:7
nasinya	5:5 6:6
nasi~	5:5 6:6
nas~	4:9 8:13
natural	0:6 4:14 8:-14
navy	4:12
navy @colours.colours	4:8
nawar	9:-15
ncang~	0:-8 3:-6 4:-17 5:-11 8:-9 9:24
nceng~	3:13
ndal~	9:11
ndang	2:13
ndang @call.buy	2:6 4:9
ndang @call.plainBuy	4:10
ndang @checkout-pay-acts	4:10
nding~	0:-9 3:24 4:6 5:-8 9:-15
ndiri~	3:6 5:10 6:9
ndir~	0:-35 1:-23 2:-15 4:-8 5:24 6:-20 7:-6 8:-8 9:-27
ndok~	1:14 3:9 4:-5 6:-6 8:-9
ndor~	3:6 4:7 5:-10
nduk	9:7
ne	0:-9 1:8 4:14
nebak	5:7
negeri	3:-6
neger~	3:-6
neh~	0:-7 4:-9 5:21
neken	3:6
nekuk	4:9
nekuk $	4:5
nelayan @call.small	5:6
nelpon	0:-22 5:6 9:43
nelpon @ask-answer-acts	0:-18 9:15
nelpon @frequency-words	9:10
nelpon @story-verbs	0:-15 9:10
nelpon tanya	0:-14 9:8
nembe	9:15
nembus @format.kind	5:-5
nembus @format.nature	5:-5
nembus @materials.solids	5:-5
nemenin	6:5 9:-5
nemen~	6:5 9:-5
nempel	1:-12 2:-5 4:-14 5:10 6:10
nempel @call.small	1:-8 5:-6 6:-5
nempel @cause-words	6:10
nempel @come-go-move	6:5
nempel @format.kind	4:9
nempel @interaction.personal	1:-10 3:7 4:-6 6:-7
nempel @interaction.verdict	4:-8
nempel @offers.now	3:-6
nempel @send-deliver-acts	6:5
nempel @story-verbs	6:5
nempel @target.body	3:8
nempel @target.rel	4:5
nempel @troubles.atAll	6:6
nempel @trust.arrived	6:5
nempel @trust.wanted	6:5
nempel di	1:-8 5:-7
nempel ke	3:-5
nempel sampai	6:5
nemu	5:-6
neng	1:9 3:18 4:16 5:23 9:23
neng @call.small	5:-6
neng @format.kind	9:15
neng @offers.counted	5:8
neng @offers.now	5:-5
neng @words.goods	9:8
neng~	3:-18 4:-14 5:-7 6:13
nenteng	5:9
neoprene	4:10
nerawang	5:7
nerawang @call.small	4:6
nerawang di	4:6
netes @interaction.personal	1:7
netes di	1:7
netral	3:21
netral @call.small	3:8
newborn	4:21 6:14
ngacung	0:17
ngadat	9:6
ngadep	5:7 6:13
ngagulutuk	5:5
ngajait	5:7
ngajak	3:6 5:12
ngajar	9:5
ngaku	0:28
ngaku @format.kind	3:8
ngaku @format.nature	3:8
ngambang	3:-6
ngan	3:5 4:-8 7:6
nganggo	3:22 9:-8
nganggo @call.small	6:8
nganggo @demo.means	5:-6
nganggo @format.remedies	5:-7
nganggo @interaction.verdict	6:7
nganggur	5:10
ngangkat	1:-5 4:6 6:7 9:5
ngangkat $	5:6
nganter	5:6 6:6
nganti	3:7 4:-10 5:8 6:7
nganti #n	4:7
ngantor	4:6 5:-7
ngantor @interaction.personal	4:6
ngantos	6:7
ngantuk	5:6 6:9 9:19
ngantuk @demo.me	9:5
ngapunten	9:8
ngapunten nggih	9:7
ngapusi	9:-5
ngarep	0:-8
ngarep @call.small	9:7
ngarep @crew-tech-acts	1:5
ngarep @demo.present	1:5
ngarep @words.goods	1:5
ngarep kamera	1:5
ngarepe	3:6 5:5
ngaruh	3:7
ngasih	8:-8
ngasih @interaction.verdict	8:-6
ngasih @promise-guarantee-acts	8:-5
ngasih @return-claim-acts	8:-5
ngasih @safety-words	8:-5
ngasih garansi	8:-5
ngat~	3:9
nga~	0:28
ngebor	3:7
ngebul	1:9
ngebut	3:6
ngecas	5:15
ngecat	4:7
ngecek	3:13 4:-6 5:7 8:-6
ngejar	9:10
ngekeki	3:10
ngene	3:13
ngepel	6:-8
ngerem	3:9
ngerem @call.small	3:5
ngeri	0:6
ngerti	6:-5 9:-15
nger~	0:6
ngetik	5:11
nggawa	3:7
nggawe	3:10 5:-8 9:-9
nggendong	9:6
nggih	0:27 1:17 6:-15 9:-17
nggih $	4:6 8:-6
nggih @call.small	0:10
nggih @target.folk	0:7
nggih @target.kin	0:7
nggih @trust.flaws	1:6
nggo @format.kind	5:-13
nggo @format.nature	5:-12
nggowo	6:6
nggo~	5:22 6:8
nggumpal	3:6
ngguyu	9:20
ngguyu @call.small	9:10
ngguyu @demo.noises	9:13
ngguyu @frequency-words	9:20
ngguyu @offers.now	9:13
ngguyu @quantity-few	9:13
ngguyu saja	9:13
ngidam	9:9
ngik	9:5
ngikutin	3:5
ngilangin	3:8
ngiler	9:-7
nging~	3:5 7:7
ngira	3:6
ngisor	3:11 5:-8
ngisore	4:14
ngitung	3:9 8:7
ngobrol	0:-8 9:7
ngobrol @call.small	9:8
ngobrol @troubles.atAll	9:5
ngojek	6:8
ngombe	3:9 9:6
ngomongin	9:-8
ngoni @target.rel	5:5
ngoni yang	5:5
ngono	4:-14 5:-6 7:-6
ngono $	4:-5
ngontrak	5:9 6:12
ngopi	3:-8 6:-10 9:21
ngopi @call.small	9:11
ngopi @time-before-words	9:8
ngopi dulu	9:8
ngop~	3:-8 6:-10 9:21
nguap	3:11
nguap @troubles.atAll	3:6
ngulang	3:6
ngumbah	3:7
ngumpul	1:6 3:7 9:-23
ngumpul $	5:-6
ngunci	5:-10
ngurangin	5:10
ni	0:-19 1:-10 3:-65 4:20 5:26 6:-10 7:17 8:16 9:53
ni @already-still-words	9:6
ni @call.small	0:-13 3:-6 7:6 8:6 9:7
ni @come-go-move	8:7
ni @demo.handleWide	9:6
ni @demo.me	5:8
ni @demo.point	1:11 5:9
ni @greet-acts	9:8
ni @interaction.deeds	9:8
ni @interaction.one	0:-5 5:8
ni @interaction.personal	9:5
ni @interaction.verdict	3:-14 4:9 5:6 8:8 9:8
ni @offers.now	5:6
ni @story-verbs	5:9
ni @target.folk	9:8
ni @target.kin	9:6
ni @troubles.atAll	3:-6 5:8 8:7
ni @trust.allowed	5:11
ni sudah	9:8
niacinamide	4:14 5:11
niacinamide #pct	4:6 5:9
nian	5:-6 9:-12
nian @call.small	4:5
nih	0:45 1:114 2:-14 5:15 6:83 9:-8
nih #n1	5:8
nih $	3:-8 5:-7 6:16
nih @call.look	1:7 5:22
nih @call.small	0:20 1:16 6:9 9:-19
nih @cause-words	5:-9 9:6
nih @change-become-acts	9:6
nih @demo.handle	6:8
nih @demo.handleWide	5:8
nih @demo.me	0:10 1:63 4:-8 5:13 6:-6 9:-12
nih @demo.means	6:7
nih @demo.outcome	1:5
nih @demo.point	1:12 4:9 5:12
nih @demo.present	5:14
nih @food-tender-chewy	5:14
nih @format.care	5:8 6:12
nih @format.kind	6:17 7:7
nih @interaction.one	0:5
nih @interaction.personal	0:6 1:14 5:-10 9:-9
nih @interaction.verdict	5:12 6:9
nih @interaction.write	0:7
nih @see-watch-acts	5:14
nih @show-acts	1:9 4:5 5:9
nih @target.folk	1:6
nih @target.rel	1:-12 5:-6
nih @troubles.atAll	3:12 5:-26 9:8
nih @words.goods	5:8 6:14 7:7
nih aku	0:16 1:28 3:12 9:-12
nih aye	1:5
nih bun	0:7
nih di	1:7
nih jadi	9:6
nih lihat	5:14
nih saya	1:15
nih ya	5:11
nih yang	1:-12 5:-6
nikah	2:8 5:-13 9:10
nikah @format.spans	9:7
nikah @interaction.personal	9:8
nikahan	3:7 4:-12
nikah~	0:-5 3:7 4:-12
niki	1:34 4:15 5:15 6:10 8:10 9:-15
niki $	6:6
niki @demo.me	1:8
niku	3:16 9:-7
niku @interaction.verdict	4:6 5:10
nilai	4:6 9:6
nilainya	5:12
nilai~	5:12
nila~	3:11 9:5
nilon	4:16 5:7 6:-6
nine	7:10
nine @interaction.verdict	7:9
ning	1:8 3:35
ning @format.kind	1:11
ning @words.goods	1:7
ninggal	5:7 6:9
ninggalin	5:17
ninggalin @troubles.otherTroubles	5:7
ninggal~	5:19
nio	3:6
nipis	0:8
nipis @call.small	0:9
nitip	3:5 5:9
nitrogen	3:9
nit~	1:7 3:26 4:-31 5:21 6:16 8:-10
njaluk	9:12
njeglek	4:6 9:6
njeglek $	4:6
njemur	3:5
njemur @format.kind	3:5
njero	3:11 5:6
njupuk	7:6
nodanya	4:8
nodanya @interaction.verdict	4:6
noda~	4:8
noh	5:-6
nomerna	4:8
nomerna @call.small	4:8
nomerna @interaction.personal	4:8
nomerna dina	4:6
nomor	0:28 1:-6 2:64 3:-13 7:-42 8:41 9:7
nomor #n	2:43 3:-15 4:-19 7:-15
nomor #n1	2:13 4:-12 5:10
nomor #nn	2:17 6:12 7:-8 8:-7
nomor $	6:-6
nomor @interaction.personal	3:6
nomor @interaction.verdict	4:12 8:10
nomor @occasions.rooms	5:5
nomor @offers.counted	0:7 8:11
nomor @offers.sum	2:16 6:10 7:-10 8:-8
nomor @original-fake	0:-7 4:15 8:7
nomor @safety-words	0:-8 4:23 8:17
nomor @trust.permits	4:11 8:10
nomor @wait-acts	9:10
nomor bpom	4:5
nomor bpomnya	4:5
nomor pendaftaran	4:9 8:6
nomornya	4:28 5:-15 8:35
nomornya @call.small	4:16 5:-5 8:13
nomornya @interaction.personal	4:15 5:-7 8:13
nomornya @interaction.verdict	8:7
nomornya di	4:13 8:13
nomor~	4:28 5:-15 8:35
non	4:12
non @substances.unwanted	4:6
nongkrong	0:6 6:-7 9:-10
nongkrong @call.small	0:6 9:-9
nongkrong @interaction.personal	9:-6
nongol	0:31 3:-10 5:13 9:-15
nongol $	5:10
nongol @call.small	0:6
nongol @quantity-few	0:6
nonton	0:18 3:-21 6:-17 7:-7 8:-6 9:58
nonton @contrast-words	9:6
nonton @interaction.personal	0:9
nonton @interaction.verdict	0:9
nonton @occasions.occasions	9:6
nonton @offers.now	6:-6
nopo	0:5
nopo~	3:6
normal	3:23 5:-12 6:-12 7:16 9:-6
normal #nn	7:6
normal @call.small	3:7 5:-7
normal @interaction.verdict	3:12
normal @offers.sum	7:6
normalnya	4:-7 7:5
normalnya @offers.sum	4:-6
normal~	4:-7 7:5
nosaurus~	0:5
nota	8:21
now	2:16
now @call.small	2:7
nsitif~	5:-12 6:7
nsor~	0:8 3:12
ntal~	1:10 3:9 5:-9 8:6
ntang~	4:6
nten~	4:-7 7:10 8:20
nu	0:-20 2:-11 3:16 4:-7 6:67 7:-10 8:7 9:-36
nu @ask-answer-acts	0:-26
nu @call.go	3:-6 5:6 6:21
nu @call.small	5:23 6:8 8:11
nu @colours.colours	4:8
nu @demo.bodyPlaces	5:-13
nu @format.kind	0:-6 5:-10
nu @format.nature	5:-9
nu @format.problems	4:14
nu @hair-good-state	5:-6
nu @interaction.bid	3:-6 5:6 6:21
nu @interaction.personal	0:8 3:-5 5:21 6:24 9:-6
nu @interaction.verdict	3:18
nu @materials.grades	3:17 4:-5 5:-7 8:-5
nu @materials.hides	3:13
nu @occasions.occasions	6:6
nu @offers.usual	3:16 4:-6
nu @original-fake	3:8
nu @skin-good-state	5:-7
nu @story-verbs	0:-26
nu @target.body	5:-13
nu @target.kinds	0:7
nu @target.looks	4:15
nu @target.states	6:6
nu @time-before-words	0:5
nu @troubles.no	5:5 6:8
nu @troubles.otherTroubles	4:5
nu @troubles.troubles	4:20 8:6
nu @trust.better	3:16 5:-7 8:-6
nu @trust.lesser	8:9
nu @trust.trouble	8:10
nu @trust.wanted	3:12
nu asli	3:13
nu di	8:6
nu rek	5:13
nu sok	3:-6 5:6 6:21
nu tanya	0:-26
nu ti	0:7
nude	4:7
nuhun	0:13
nulis	4:9 5:8
numbuh	5:11
numbuh $	5:5
numpang	9:10
numpuk	5:8 6:6 8:-9
numpuk @call.small	6:7
nunggu	8:-12 9:-14
nunggu @target.group	5:9
nunggu @troubles.otherTroubles	3:5
nungguin @format.kind	4:9
nunjukin	5:11
nunjuk~	5:11
nusuk	5:6
nutup	3:24 5:13 8:-7
nutup @format.kind	3:6 5:-9
nutup @format.nature	3:6 5:-9
nutup @target.body	0:5
nutup @thick-dense	5:5
nutup @trust.better	5:5
nutupin	9:9
nutup~	4:8 5:9 9:8
nya	1:56 3:-14 4:-17 5:14 7:-17 8:15 9:-20
nya #nn	1:11
nya $	0:6
nya @already-still-words	5:5
nya @call.small	8:18 9:-10
nya @demo.outcome	3:6
nya @flavours.flavours	3:5
nya @format.nature	3:5
nya @greet-acts	0:6
nya @interaction.deeds	3:10
nya @interaction.personal	4:-22 5:6 9:-5
nya @interaction.verdict	4:-20 5:7 9:-6
nya @machine-behaviour	5:5
nya @negation-words	4:-10
nya @offers.counted	1:5
nya @offers.now	4:-6 6:-5
nya @offers.sum	1:10 5:-6
nya @troubles.atAll	4:-12
nya @troubles.no	4:-7
nya @troubles.otherTroubles	5:10
nya @troubles.troubles	9:6
nya @trust.allowed	4:-7
nya @trust.wanted	5:9
nya tah	1:11
nya tidak	4:-7
nya tuh	5:5
nya ya	8:5
nyala	0:7 1:15 3:-19 8:8 9:-11
nyala $	0:5
nyala @interaction.personal	4:9
nyala @interaction.verdict	8:5
nyala @story-verbs	1:7 5:-5
nyala @troubles.atAll	1:7
nyalain	0:-6 2:8 3:-15
nyalain @format.kind	9:7
nyalain @format.nature	9:8
nyalain @offers.now	4:5
nyalakan	1:14
nyalakan @call.small	1:6
nyala~	0:-8 1:18 2:7 3:-20 8:5
nyambut	5:7
nyampur	5:6
nyamuk	5:5 9:12
nyamuk @call.small	9:8
nyamuk @interaction.personal	9:5
nyamuk di	9:6
nyanda	1:11 3:-11 5:60 9:-7
nyanda @interaction.personal	5:17
nyanda @interaction.verdict	4:-7 5:19
nyanda @troubles.atAll	4:-10 5:21
nyanda @troubles.troubles	4:6
nyanda @trust.allowed	5:6
nyang	1:-5 6:11
nyang @target.body	6:8
nyangkut	0:-6 3:-9 5:11
nyangkut $	4:6
nyanyi	3:31 9:-17
nyanyi @call.small	3:13 9:-5
nyany~	3:31 9:-17
nyapu	4:9
nyari	3:-20 5:29
nyari @format.kind	3:-6 5:7
nyaring	5:-6
nyar~	3:-20 5:29
nyata	5:9
nyata~	0:-7 1:-9 3:47 4:-6 5:-55 6:-6 9:-26
nya~	3:20
nyebar	0:5
nyebar $	0:8
nyebelin	9:6
nyebelin @degree-high	9:6
nyebel~	9:6
nyebur	3:14
nyebut	9:-5
nyedot	4:6
nyedot @troubles.otherTroubles	4:12
nyelip	3:-12 5:7
nyelip @call.small	5:5
nyembul	3:7
nyender	6:-5
nyentuh	5:5
nyeplak	4:-9
nyeplak $	4:-5
nyerap	3:33
nyeri	3:7
nyer~	3:7
nyetel	9:14
nyetel dangdut	9:8
nyetir	9:6
nyimpen	3:14 5:-11 8:-5
nyimpen @format.kind	3:6
nyimpen @substances.foodstuffs	5:-6
nyiram	5:6
nyisa	5:10
nyium	5:6
nyo	4:25 6:13
nyoba	9:-10
nyobain	9:-10
nyoba~	9:-11
nyokap	9:9
nyolok	4:12
nyuci	1:-7 3:14 5:-6 6:-6
nyuci @format.kind	3:15 5:-17
nyuci @words.goods	3:14 5:-14
nyuc~	1:-7 3:14 5:-6 6:-6
nyum~	6:10
nyusuan	6:8
nyusui	5:12
nyusuin	6:8
nyusul	5:14
nyusun	9:10
nyusu~	5:16 6:28
obat	3:11 4:7 9:-13
obat @format.kind	4:7
obat @format.nature	4:7
obat @format.problems	4:6
obat @interaction.personal	3:5
obat @negation-words	3:7
obat @offers.now	3:9
obatnya @trust.wanted	5:7
obeng	4:6
obeng @format.kind	6:7
obeng @format.nature	6:7
obeng @offers.now	5:7
oeko	4:5
of	3:17
of thumb	3:8
oge	4:20 5:12 6:11 9:-12
oge @interaction.personal	4:6
oh	0:43 4:12 9:24
oh @call.small	0:8
oh @interaction.personal	9:6
oh @interaction.verdict	0:10 4:5 9:9
oh @negation-words	9:5
oh @target.rel	0:9
oh iya	0:12 4:6
oh yang	0:9
oi	0:7 9:16
oil	3:11 5:-15
ojek	6:7
ojek~	6:8
ojok	3:46 4:-12 5:-22
ojol	4:-7 6:23
ojol @call.small	6:8
ojol @interaction.personal	6:5
ojol @interaction.verdict	6:5
ojol @target.rel	4:-5
ojol @troubles.atAll	6:5
ojol yang	4:-5
oke	0:42 1:36 3:-9 5:-11
oke @already-still-words	9:6
oke @call.small	0:19 1:22
oke @interaction.one	0:8 1:8
oke @interaction.verdict	4:5
oke @target.kin	9:9
oke kak	0:11 1:9
oleh	6:20 7:6
oleng	8:10
oles	1:22
oles @call.small	1:18 5:20 6:-6
oles @demo.means	5:-7
oles @feel-light-on-skin	5:-8
oles @format.remedies	5:-7
oles @hair-bad-state	5:-8
oles @interaction.personal	1:8
oles @interaction.verdict	5:6
oles @materials.grades	5:-8
oles @offers.now	5:15
oles @target.looks	5:-8
oles @transparent-thin	5:-8
oles @troubles.otherTroubles	5:-16
oles @trust.better	5:-8
oles @trust.flaws	5:-8
oles di	1:11
oles tipis	5:-8
olesi	5:6
oles~	4:-10 5:28 8:-8
oli	0:16 3:12 5:6 6:6 8:-6
oli @format.kind	6:9
oli @interaction.verdict	5:7
oli @target.kinds	3:8
olshop	6:7
om	0:83 4:-9 5:15 6:-12 8:13
om @demo.handleWide	5:15
om @interaction.personal	0:7
om @offers.now	0:10
om @troubles.atAll	0:8 5:6
om swastiastu	0:11
omah	6:6
omahe	6:7
ombak	9:31
ombak @interaction.personal	9:11
ombak @target.looks	9:9
ombe~	3:8 5:-8 9:8
omong~	9:-15
on	6:7
one	4:-5 7:15
ongkir	0:11 2:23 3:-13 4:-13 6:-11 7:45 9:-18
ongkir $	7:6
ongkir @already-still-words	2:7
ongkir @call.small	4:7 7:12
ongkir @come-go-move	7:-6 8:18
ongkir @demo.handleWide	8:10
ongkir @demo.me	4:11
ongkir @format.care	8:9
ongkir @format.spans	7:-5
ongkir @interaction.verdict	0:13 4:-6
ongkir @offers.now	4:-7 8:-6
ongkir @places.places	2:7
ongkir @troubles.otherTroubles	7:-6 8:12
ongkir @trust.places	2:6 7:7
ongkir aku	4:12
ongkir hari	7:-5
ongkir ke	7:6
ongkir se	7:15
ongkire	7:6
ongkirnya	0:18 2:-5 6:-19 7:37
ongkirnya #n	2:-9 7:6
ongkirnya @cheap-price	7:8
ongkirnya @demo.me	7:12
ongkirnya @interaction.verdict	0:7 7:8
ongkirnya @offers.extra	7:8
ongkirnya @save-money	7:8
ongkirnya @trust.allowed	7:6
ongkirnya gratis	7:8
ongkir~	0:17 2:-5 6:-19 7:37
ongkos	8:22
ongkos @come-go-move	8:8
ongkos @troubles.otherTroubles	8:7
online	6:12 9:7
only	4:-7 7:8
onok	0:-19 1:-5 3:-10 4:45 5:-9 6:16 9:10
onok @call.small	0:-19
onok @format.kind	4:9 5:-11 6:7
onok @format.nature	4:9 6:7
onok @substances.foodstuffs	4:7 6:6
onok @target.rel	0:-22 4:6
onok yang	0:-19
ono~	4:-14 5:-6 7:-6
ons	0:10
ons @interaction.personal	5:6
ons @interaction.verdict	5:6
ontrak~	5:9 6:12
open~	9:6
operasi	3:7
operas~	3:17
optik	3:6
optik @interaction.personal	3:8
optik @interaction.verdict	3:6
orang	0:-46 1:-31 2:5 3:40 4:-71 5:-23 6:-9 7:17 8:-32 9:-18
orang $	3:-11 5:-10 9:15
orang @already-still-words	3:-6
orang @ask-answer-acts	0:-6
orang @call.small	4:-7
orang @cause-words	4:6
orang @come-go-move	9:16
orang @contrast-words	3:-11
orang @count-rank-words	2:13 6:-20 7:11
orang @demo.handleWide	4:-6 6:-6
orang @format.kind	0:6 9:-11
orang @format.nature	0:7 9:-9
orang @interaction.personal	0:-17 5:26 9:-10
orang @interaction.verdict	0:-5 3:-14 5:20
orang @match-age-occasion	5:7
orang @occasions.occasions	3:-7 9:-5
orang @occasions.places	3:-6
orang @offers.now	4:6
orang @places.places	3:28 4:-6 8:-5
orang @quantity-few	4:5
orang @story-verbs	0:-9 3:7
orang @target.kinds	3:-7 4:-11 5:5 6:6
orang @target.looks	6:9
orang @target.rel	7:5
orang @target.roles	9:-8
orang @time-before-words	3:8
orang @troubles.atAll	5:16
orang @troubles.otherTroubles	3:-7 9:7
orang @trust.allowed	3:-6
orang @trust.better	5:7
orang @trust.flaws	9:7
orang @trust.seller	9:-7
orang @trust.wanted	4:-9
orang dulu	3:7
orang lewat	9:5
orang pertama	2:7 6:-20 7:10
orang salah	3:5
orang tanya	0:-6
orang tua	6:7
orang yang	7:5
orangnya	3:-15 9:14
orang~	3:-12 9:13
order	0:17 2:15 8:13
order @call.small	2:19
order @demo.noises	2:14
order @frequency-words	2:15
order @interaction.personal	8:6
order @offers.now	2:15
order @quantity-few	2:14
order saja	2:14
orderan	5:5 9:9
order~	9:9
oren	9:7
oren @call.small	9:6
organik @call.small	3:7
original	3:10 4:-7 5:-10 7:11 8:-8
original @call.small	0:10 8:7
original @interaction.personal	8:-5
original @interaction.verdict	4:-7
ori~	4:7
orok	3:5
orok @format.kind	3:6
orok @format.nature	3:6
otak	3:7 9:-6
otomatis	4:-6 6:-6 7:9
otomatis @call.small	5:-7
otomatis @interaction.verdict	4:-8
otot	3:7
oven	5:-9
owe	3:-6 9:33
owe @demo.handle	5:13
owe @interaction.personal	5:-6
owner	6:10
oyot	3:7
pa @increase-add-acts	4:7
pa @offers.extra	4:7
pa @target.looks	4:7
pa plus	4:7
pabrik	0:-10 3:6 5:7 8:32 9:-16
pabrik @call.small	8:13
pabrik @cause-words	5:11
pabrik @places.places	4:15
pabrik @trust.places	4:6
pabriknya	0:-7 4:18 5:-9 6:-12 9:-12
pabriknya @call.small	4:15 8:6
pabriknya di	4:7
pabrik~	0:-7 4:17 6:-13 9:-13
pacar	2:6
packing	3:-5 5:-9 8:16
packing @interaction.personal	5:-6
packing @interaction.verdict	5:-8
packing~	4:-5 8:9
pada	1:-8 3:-17 5:-10 6:-13 8:-9 9:-12
pada @ask-answer-acts	0:-9
pada @come-go-move	0:12 9:-9
pada @feel-angry	9:8
pada @interaction.personal	2:6 9:-14
pada @target.states	0:8
pada @troubles.troubles	9:-5
pada @trust.trouble	9:-7
pada tanya	0:-9
padahal	0:-11 1:12 2:-6 4:-5 5:30 6:-19 7:5 8:-16 9:40
padahal @already-still-words	0:-11 1:10 3:-14 5:17 9:16
padahal @call.small	0:-5 5:8 9:7
padahal @demo.handleWide	3:-6
padahal @demo.me	5:10 9:5
padahal @demo.seen	4:9
padahal @format.kind	3:8
padahal @format.nature	3:10 9:-5
padahal @greet-acts	0:-7
padahal @interaction.deeds	0:-7
padahal @interaction.personal	0:-13 3:-12 5:8 9:23
padahal @interaction.verdict	0:-19 5:16
padahal @new-old-state	3:-6 5:8 9:6
padahal @offers.now	5:10
padahal @quantity-few	9:7
padahal @target.folk	0:-8 9:8
padahal @target.kin	0:-8
padahal @trust.mixup	3:-9
padahal baru	3:-6 5:8 9:6
padahal sudah	0:-7
padam	9:6
padang	9:10
padat	1:6 8:9
padet	3:16 4:-5
padet @interaction.verdict	5:-6
padet @troubles.atAll	5:-7
padha	3:7
pagar	0:9 2:7
pager	6:14
pager @negation-words	6:6
pagi	1:-10 2:-11 3:7 5:15 6:13 7:-11 8:-19 9:10
pagi $	3:-8 4:23 5:23 9:-12
pagi @call.small	6:-9 9:20
pagi @cause-words	5:-6 9:-9
pagi @come-go-move	3:-5 9:-13
pagi @demo.handleWide	4:7
pagi @demo.me	9:8
pagi @format.kind	4:-6
pagi @format.nature	3:5
pagi @greet-acts	8:6
pagi @household-daily-acts	9:8
pagi @interaction.deeds	8:6
pagi @interaction.one	9:8
pagi @interaction.personal	1:-9 3:6 9:12
pagi @interaction.verdict	4:11 5:-8 9:-7
pagi @send-deliver-acts	5:-10 9:-8
pagi @story-verbs	9:-8
pagi @target.folk	8:5 9:7
pagi @target.kin	8:5
pagi @time-before-words	3:9
pagi @troubles.atAll	3:-8 5:-8
pagi @troubles.otherTroubles	4:-9
pagi @trust.arrived	9:-8
pagi @trust.days	6:6
pagi @trust.wanted	9:-9
pagi @use-acts	9:6
pagi @words.goods	5:10
pagi sampai	9:-8
pagi sebelum	3:10
pagi sudah	8:6
paginya	5:6
paginya @interaction.verdict	5:6
pagi~	5:6
paha	0:8 5:23
paha @interaction.personal	4:5
paha @interaction.verdict	0:7
paham	3:-15
paham @call.small	3:-6
pahanya	5:7
paha~	5:6
pahitnya	4:7
pahit~	4:7
pai	3:8
pajak @call.small	8:6
pajak @interaction.verdict	8:6
pak	0:32 2:8 3:35 4:14 5:18 8:-33 9:16
pak $	2:9
pak @call.small	8:-8
pak @electric-charge-acts	4:5
pak @format.kind	0:14 4:8 6:5
pak @format.nature	0:12 4:8
pak @interaction.deeds	5:13
pak @interaction.personal	5:13
pak @interaction.verdict	8:-7
pak @offers.now	5:6 8:-9
pak di	9:5
pakai	2:5 3:28 9:-22
pakai #n	3:-8 5:15
pakai #n1	5:8
pakai $	6:14 7:11
pakai @body-move-posture	6:-14 8:6
pakai @call.go	3:-6
pakai @call.small	1:21 3:-20 5:12 6:25 8:-16 9:-39
pakai @call.target	3:9
pakai @cause-words	4:13 5:-9
pakai @colours.borrowed	3:-8
pakai @colours.colours	5:-6 6:6
pakai @colours.pure	3:14
pakai @condition-words	3:-5
pakai @cut-acts	3:-6 5:5
pakai @demo.bodyPlaces	4:-5 5:11 6:17 8:8
pakai @demo.handle	4:14 8:-5
pakai @demo.handleWide	4:-8
pakai @demo.me	8:10
pakai @demo.means	0:12 1:16 2:-6 3:-13 4:8 8:-6 9:16
pakai @demo.present	1:22
pakai @demo.seen	4:-14 5:-8
pakai @drill-nail-screw	4:10 5:15
pakai @drive-ride-acts	4:9
pakai @electric-charge-acts	4:6
pakai @flavours.cuts	3:-12 8:14
pakai @flavours.flavours	5:-15
pakai @flavours.prints	8:7
pakai @format.care	9:5
pakai @format.kind	0:10 2:-7 3:9 5:-23 6:-17 8:-8 9:56
pakai @format.nature	0:21 1:-10 2:-7 4:15 5:-25 6:5 9:18
pakai @format.problems	4:5
pakai @format.remedies	4:-18 5:-32 8:-8
pakai @format.spans	3:-15 5:15 8:-5
pakai @frequency-words	3:-25 4:7 5:20 6:-5 8:-6
pakai @hair-tie-acts	6:-6
pakai @hair-wash-comb	6:8
pakai @household-daily-acts	5:9 6:8
pakai @hurry-invite-acts	5:-6
pakai @interaction.asking	0:-7 5:11
pakai @interaction.bid	0:7 3:-7
pakai @interaction.deeds	5:-6
pakai @interaction.personal	3:-25 5:29 8:-11 9:-11
pakai @interaction.verdict	0:-12 3:-36 4:-19 5:23 8:-10 9:-22
pakai @match-harmonise	3:-6
pakai @materials.cloths	5:-10 8:-7
pakai @materials.grades	5:11
pakai @materials.solids	6:-8 8:6
pakai @negation-words	4:-5
pakai @now-words	1:6
pakai @occasions.occasions	3:-20 4:21 5:26 6:28
pakai @occasions.plain	3:-18 4:16 5:17 6:18
pakai @occasions.seasons	5:6
pakai @offers.counted	4:-16 5:-11 8:20
pakai @offers.now	4:-17 5:37 6:8 9:-18
pakai @open-close-acts	3:-9 5:-5
pakai @patch-weld-acts	6:8
pakai @play-sport-acts	3:-7
pakai @purpose-words	4:8
pakai @repeat-buyer-acts	4:6
pakai @save-money	7:13
pakai @seal-pack-acts	8:12 9:6
pakai @send-deliver-acts	8:11
pakai @shape-words	8:5
pakai @shrink-stretch	6:-6
pakai @smell-act	4:11
pakai @smell-good	5:-7
pakai @strong-durable	4:11
pakai @substances.foodstuffs	3:-7 4:19 9:10
pakai @substances.unwanted	3:5 4:24 5:-13 6:-5
pakai @target.body	4:-10 6:9 8:12
pakai @target.folk	6:10
pakai @target.group	5:9 6:5
pakai @target.handing	4:8
pakai @target.kinds	0:-7
pakai @target.looks	5:5
pakai @target.rel	0:6 6:6
pakai @target.states	0:9 3:-8
pakai @time-before-words	3:-5
pakai @together-words	3:7
pakai @tool-work-acts	3:-10
pakai @troubles.atAll	0:-7 3:-15 4:7 5:-10 6:-8
pakai @troubles.otherTroubles	4:-13 5:-15
pakai @trust.allowed	3:-7
pakai @trust.couriers	4:-7 8:12
pakai @trust.days	5:12
pakai @trust.lesser	6:6
pakai @trust.mixup	1:-8 4:-11
pakai @trust.parcel	8:5
pakai @trust.wrapping	0:6 1:-9 3:-7 4:-9 5:-6 8:43
pakai @weigh-measure-acts	3:-7
pakai @words.goods	0:-11 1:-8 4:-20 8:-31 9:37
pakai @work-study-acts	6:8
pakai apa	0:-6 5:6
pakai batre	4:6
pakai baut	5:9
pakai buat	4:9
pakai celana	3:8
pakai clay	3:5 5:-5
pakai debat	8:10
pakai di	4:-8
pakai dus	4:-5
pakai ekspedisi	8:5
pakai ini	1:-6 4:-16 5:30 9:-10
pakai jepit	6:-7
pakai jilbab	5:7
pakai kabel	0:5
pakai kain	9:7
pakai kaki	6:9
pakai kardus	8:13
pakai karet	6:-6
pakai kargo	4:-5
pakai kayu	3:-6
pakai ke	6:9
pakai kertas	3:6
pakai kode	7:7
pakai korek	8:7
pakai kuku	8:11
pakai kurir	8:5
pakai lilin	3:11
pakai meteran	4:6
pakai nasi	1:7
pakai obeng	5:10
pakai paku	4:7
pakai pengawet	4:11
pakai pewangi	5:-5
pakai rok	5:6 6:-5
pakai sarung	9:7
pakai sekarang	1:8
pakai sunscreen	3:6
pakai tang	1:7 5:-6
pakai tanpa	0:6
pakai tiap	3:-11 5:8 6:-6
pakai tinta	5:6
pakai tisu	5:8
pakai ulang	4:7
pakai voucher	7:9
pakai ya	1:11
pakai yang	0:6 6:7
pakainya	4:15 6:25
pakainya @call.small	6:10
pakainya @interaction.verdict	6:8
pakainya @offers.now	6:9
pakai~	6:25
pakan	3:5 5:6 8:7
paka~	3:22 9:-22
pakcik	9:25
pakcik @call.look	1:7
pakcoy	0:5
pakcoy @interaction.verdict	5:5
pakde	3:6
paket	0:-18 2:15 3:-9 4:29 5:9 6:25 7:28 8:-26 9:6
paket #n	2:7 4:7 8:-6
paket #nn	4:9
paket @demo.handleWide	4:14
paket @electric-charge-acts	4:14
paket @format.kind	2:7
paket @format.nature	2:7
paket @interaction.deeds	9:9
paket @interaction.verdict	4:5 7:6
paket @offers.sum	4:8
paket @substances.insides	4:14
paket @trust.mixup	4:13
paket isi	4:13
paketnya	0:8 4:-13 8:13
paketnya @interaction.verdict	8:5
paket~	0:15 4:-24 5:-11 7:10 8:9
pake~	0:5 3:-6 4:-16 5:18 6:10
paku	4:13 8:15
paku @demo.means	4:10
paku @flavours.cuts	4:11
paku @format.kind	4:10
pak~	8:12
pala	1:-6
pala~	0:-17 2:-8 3:-6 4:-6 6:-7 7:10 8:-11 9:16
palembang	3:-6
palet	3:-6
paling	0:30 1:-9 2:9 3:36 4:9 5:-13 6:5 9:-34
paling @call.go	7:6
paling @call.small	7:6
paling @call.target	0:13 2:12 3:6 5:7 6:6
paling @easy-practical	7:5
paling @food-thick-liquid	3:6
paling @format.problems	7:6
paling @hurry-invite-acts	7:6
paling @interaction.personal	9:7
paling @interaction.verdict	9:-5
paling @praise-acts	3:8
paling @quick-speed	7:6
paling @slow-speed	8:15
paling @target.looks	4:8
paling @taste-good-judgement	9:-5
paling @troubles.atAll	0:12 8:-5
paling @troubles.otherTroubles	3:12 5:7
paling @trust.allowed	0:5 5:5
paling @trust.better	3:18 5:-15 6:10 9:-6
paling @trust.flaws	3:11 5:7 7:5
paling atas	0:5 2:13
paling cepat	7:6
paling gampang	5:6
paling lambat	8:15
palsu	0:17 3:36 4:-15 5:-8 8:-8
palsu $	8:-9
palsu @demo.present	0:8
palsu @interaction.personal	3:8
palsu @interaction.verdict	4:13
palsu @target.rel	5:6
palsu @trust.flaws	3:10
palsu itu	4:8
palu	4:-6
palu @interaction.verdict	5:5
pal~	5:12
pameran	9:-5
pamer~	9:-5
pan	5:-6
panah	3:8
panas	0:13 1:8 5:-7 8:8 9:-21
panas @already-still-words	3:-10
panas @call.go	0:5
panas @call.small	1:5 5:8 8:5 9:-8
panas @degree-high	5:-14 9:24
panas @demo.handleWide	5:-11
panas @demo.outcome	5:-7
panas @demo.present	1:5 5:6
panas @format.because	4:-5
panas @format.kind	3:5
panas @format.nature	3:5
panas @format.problems	5:-8
panas @hot-temp	3:-7
panas @interaction.personal	5:-10 9:-10
panas @interaction.verdict	6:-8 9:-16
panas @new-old-state	2:10
panas @offers.now	5:-5 9:-5
panas @quantity-few	3:6 5:-8
panas @troubles.atAll	0:6 5:-16
panas @trust.wanted	3:8 5:-7
panas sekali	9:7
panase	5:-6
panasnya	3:-11 6:-18 9:14
panasnya @call.small	4:6
panasnya @demo.outcome	5:6
panasnya @hide-body-flaws	5:6
panasnya @shape-words	5:6
panasnya @troubles.atAll	3:-5 6:-6 9:7
panasnya rata	5:6
panasnya seperti	9:8
panas~	3:-8 6:-12 9:13
panci	5:10
panci @call.small	5:6
panci @cook-boil-steam	5:7
panci presto	5:7
panc~	5:10
panda	3:-7
pandan	0:11
pand~	0:11
panen	0:18 3:23 5:11
panen $	5:8
panen @demo.means	0:7
panen @flavours.flavours	9:7
panen @format.kind	0:6 9:-5
panen @format.nature	0:6 9:-5
panen @substances.foodstuffs	0:10
panennya	8:6
panen~	5:-5
pang	0:10
panggil	0:13
panggil~	3:8 9:8
pangkal	3:11
panik	3:16 5:-11
panjang	4:-5 5:-23 6:-18 7:-9 9:20
panjang #nn	0:-6 4:5 6:-6
panjang @call.small	3:16 4:-7 5:-8 6:-6
panjang @cause-words	2:7 4:-8 6:6
panjang @change-become-acts	4:-12
panjang @format.kind	0:14 3:-10 4:18
panjang @format.nature	0:17
panjang @interaction.verdict	0:-5 2:6 4:-18 9:5
panjang @offers.now	3:7 4:-13
panjang @offers.sum	0:-6 4:5 6:-6
panjang @target.body	0:10
panjang @troubles.atAll	2:7 4:-11
panjang @words.goods	4:14
panjang jadi	4:-12
panjang kabelnya	0:6
panjang umur	0:7
panjangnya	0:9 1:-7 3:6 4:32
panjangnya #nn	0:5 4:11 5:-8
panjangnya @offers.sum	0:5 4:11 5:-8
panjang~	0:6 1:-7 4:31 5:6 6:6
pantai	3:11 5:-19
pantai @call.small	5:-6
pantai @interaction.verdict	5:-6
pantat	4:18 6:5
pantat @colours.colours	4:9
pantat @interaction.personal	4:5 6:5
pantat @negation-words	4:5 6:5
pantat @offers.counted	4:7
pantat @troubles.no	4:5 6:5
pantat tidak	4:5 6:5
panta~	3:11 5:-19
pantofel	5:8
pantun	3:70 9:-7
pantun @call.small	3:35
pantun @time-before-words	3:13
pantun dulu	3:13
pantun~	3:14
papa	9:10
papa @demo.me	3:6
papan	5:-21
papan $	5:-11
papanya	0:11
papa~	0:11
papua	4:-7
pap~	5:-21
par	6:6
paraben	4:14 5:-9
parah	1:-6 5:-19 9:-7
parah @call.small	9:-7
paralon	5:-7
parang	3:6
parasut	2:5 4:-6 6:-8 8:6
parfum	0:-12 3:-5 4:-6 5:-13
parfum @call.small	0:-6
parfum @negation-words	4:10
parfum @troubles.no	4:10
parkir	5:6 9:25
parkir @call.small	9:8
parkir @interaction.personal	9:8
parkir di	9:7
parkiran	9:14
parkiran @match-age-occasion	9:5
parkiran @occasions.occasions	9:6
parkiran @occasions.plain	9:6
parkiran mall	9:5
parkirnya	6:8
parkirnya @call.small	6:8
parkirnya @interaction.personal	6:8
parkirnya di	6:8
parkir~	9:12
paro~	0:5 3:28 4:-6
pas	3:20 4:12 5:8 6:7 9:-23
pas $	4:-5 6:-6
pas @already-still-words	3:9 5:-12
pas @animal-behaviour	4:7
pas @bath-acts	6:-7
pas @body-move-posture	4:-9
pas @call.look	3:-11
pas @call.press	3:-10
pas @call.small	1:11 4:17 6:15 8:-10 9:-12
pas @call.target	3:9 5:-7
pas @cause-words	0:6 1:13 3:-7 5:-7
pas @come-go-move	6:6
pas @cook-boil-steam	5:7
pas @degree-high	1:7 5:6 6:16
pas @demo.bodyPlaces	3:8 5:-9
pas @demo.handle	3:-9 5:21 6:-5
pas @demo.handleWide	3:-7
pas @demo.handled	3:-11 5:6
pas @demo.me	9:-6
pas @demo.point	6:5
pas @format.care	5:9
pas @format.kind	1:-6 2:6 3:6 6:-11
pas @format.nature	1:-5 6:-16
pas @format.problems	5:-5
pas @format.remedies	5:-10
pas @format.spans	4:6 6:7
pas @frequency-words	6:10
pas @gather-crowd-acts	5:10
pas @interaction.deeds	4:10 5:7
pas @interaction.personal	1:6 4:13 5:10 6:-10 8:-9 9:-10
pas @interaction.verdict	1:8 4:6 6:-7
pas @iron-fold-acts	3:-6
pas @now-words	3:8 5:-14
pas @occasions.occasions	4:-7 6:10
pas @occasions.plain	5:7
pas @occasions.rooms	5:-11 6:-6
pas @occasions.seasons	6:9
pas @offers.now	4:-6
pas @offers.usual	9:10
pas @open-close-acts	3:-8
pas @past-memory-words	6:7
pas @pest-acts	4:11
pas @photo-video-acts	5:-5
pas @popular-trend	3:6
pas @purpose-words	1:13 3:-7 4:11 5:-9 6:22
pas @send-deliver-acts	0:23 8:18
pas @story-verbs	0:5 6:-9 8:11
pas @target.body	3:12 5:-11
pas @target.handing	1:13 3:-7 4:11 5:-9 6:22
pas @target.kinds	3:-5
pas @target.roles	3:-6
pas @target.states	3:-19 5:8 6:7
pas @time-before-words	9:8
pas @trip-leisure-acts	6:5
pas @troubles.atAll	1:21 4:6 6:21 9:-5
pas @troubles.otherTroubles	5:-17 6:-13
pas @troubles.troubles	4:9
pas @trust.allowed	5:-13
pas @trust.arrived	0:6 6:-5 8:13
pas @trust.mixup	5:-7
pas @trust.parcel	8:18
pas @trust.wanted	6:-6 8:8
pas @words.goods	2:6
pas @work-study-acts	3:-6
pas awal	9:11
pas buat	1:14 6:12
pas di	4:-7 5:9
pas digigit	4:8
pas masih	5:-12
pas mudik	6:7
pas sampai	0:10 8:5
pas untuk	4:6
pasang	0:-21 1:25 5:20 6:12 7:19
pasang @alone-own-words	5:5
pasang @already-still-words	9:7
pasang @call.small	1:6 4:-13
pasang @cause-words	6:-8
pasang @change-become-acts	6:-8
pasang @demo.handle	5:7
pasang @demo.present	9:15
pasang @format.kind	1:6 5:12
pasang @format.remedies	5:6
pasang @interaction.personal	5:-9 6:6
pasang @interaction.verdict	2:-5
pasang @now-words	9:14
pasang @offers.now	5:16 6:-8
pasang @troubles.atAll	4:6 6:-8 9:6
pasang @trust.allowed	2:-7
pasang @words.goods	3:7
pasang di	5:-6
pasang jadi	6:-8
pasang lagi	9:7
pasang rak	5:6
pasang~	2:-6 7:19 8:-16 9:-13
pasar	0:-21 2:-16 3:-7 4:11 6:-9 7:-5 8:37
pasar @buy-order-acts	3:10
pasar @call.buy	3:10
pasar @call.small	3:-23 8:34
pasar @cause-words	4:6
pasar @come-go-move	4:7
pasar @interaction.verdict	3:-10 8:10
pasar @offers.buying	3:10
pasar @offers.now	9:6
pasar @send-deliver-acts	4:7
pasar @story-verbs	4:6
pasar @target.rel	8:15
pasar @troubles.atAll	4:7
pasar @trust.arrived	4:7
pasar @trust.wanted	4:6
pasar itu	8:11
pasar sampai	4:7
pasar yang	3:-8 8:15
pasaran	3:-7 5:12 8:20
pasaran @call.small	8:6
pasaran @interaction.verdict	4:8 8:13
pasar~	3:-7 5:11 8:20
pasien	3:16
pasien @demo.me	3:13
pasien saya	3:12
pasir	3:16 4:-6
pasir @call.small	5:5
pasir @places.places	3:5
pasir @trust.places	3:5
pasir malang	3:5
paspor	3:6
pasta	5:-7
pasti	4:5 5:5 6:22 8:-14 9:34
pasti @demo.handle	6:5
pasti @demo.handleWide	9:8
pasti @demo.outcome	4:6
pasti @format.kind	9:6
pasti @format.nature	9:6
pasti @format.problems	4:7 9:5
pasti @troubles.atAll	6:7
pasti @troubles.troubles	6:7 9:6
pasti @trust.better	4:9
past~	4:5 5:5 6:22 8:-14 9:34
patah	2:11 8:11
patah $	5:-7
patah @call.small	4:6
patah @send-deliver-acts	2:9
patah~	1:9 3:-6 5:9
patch	4:8
pati	4:11
patokan	3:7
patokannya	3:15
patokan~	3:15
pato~	3:7
patungan @buy-order-acts	3:7
patungan @call.buy	3:7
patungan @interaction.deeds	3:7
patungan @offers.buying	3:7
patu~	2:-6 3:29 4:-6 5:-16 8:-24 9:-6
paud	6:6
payah	5:11
payung	1:8
payung @call.small	1:7 5:6
payungnya	4:10
payungnya @interaction.personal	4:10
payung~	4:10
pbt	4:12
pbt @demo.handle	4:7
pbt @troubles.otherTroubles	4:7
pbt @trust.wrapping	4:7
pbt dobel	4:7
pe	3:6 5:-8 8:-6 9:12
pe @target.kin	3:6
pecah	5:-18 8:11
pecah $	3:12 4:6 6:14
pecah @call.small	5:-8 8:17
pecah @interaction.personal	3:-12 4:-8 8:6
pecah @negation-words	1:5
pecah @troubles.atAll	0:6
pecah @troubles.no	1:5
pecel	3:16 9:13
peci	7:14
pedas	0:9 4:13 5:9 7:9 8:-10
pedas @flavours.flavours	4:10 7:5
pedas @flavours.prints	4:7
pedas @format.kind	4:6
pedas @format.nature	4:6
pedas daun	4:7
pedasnya	0:6 3:-14 4:13 5:29 6:8 9:-13
pedasnya @come-go-move	5:16
pedasnya @interaction.verdict	0:8
pedasnya @troubles.atAll	0:9
pedasnya @trust.allowed	0:6
pedasnya ada	0:6
pedas~	0:6 3:-14 4:13 5:29 6:8 9:-13
peda~	9:13
pedese	5:7
pegal	3:-14 4:12 5:-6 6:-13 9:12
pegal @call.small	3:-6 5:5
pegang	0:-11 3:15 5:-14
pegang @call.small	3:6 4:6 5:-10 6:-6
pegang @demo.handle	5:-7
pegang @format.kind	1:-6
pegang @format.remedies	5:7
pegang @offers.now	5:-7
pegang @words.goods	1:-7
pegang ini	5:-7
pegang pensil	5:7
pegangin	9:-12
pegang~	0:18 5:27 6:7 9:-20
pegawai	4:18
pegawai @call.small	4:6
pegawai @target.rel	4:6
pegawai yang	4:6
pegawa~	4:18
pekat	0:13 6:-8
pel	1:5
pelan	1:14 3:7 4:-15 5:-8 9:-20
pelan $	9:-6
pelan @call.small	0:-7 4:-6
pelan @demo.handleWide	5:-11
pelan @demo.point	5:7
pelan @demo.present	0:-7
pelan @interaction.verdict	5:-5
pelan @trust.better	5:6
pelan ya	0:-7
pelanggan	3:40 4:-9 8:-10 9:-8
pelanggan @call.small	3:16 5:5
pelanggan @demo.me	3:22
pelanggan aku	3:11
pelanggan saya	3:5
pelangganku	3:13
pelangganku @call.small	3:7
pelanggan~	3:13
pelangg~	3:40 4:-9 8:-10 9:-8
pelembab	3:14 5:-6
pelembap	3:11 5:-6
peleset~	5:8
pelet	5:5
pelipis	5:7
peluk	3:6 5:8
pel~	1:12 4:-13 9:-23
pemakaian	5:6
pemakai~	5:6
pemanasan	3:8
pemanas~	3:6
pembeli	0:15 3:8 4:-7 6:-5 7:20
pembeli @count-rank-words	0:21 5:-5 7:12
pembeli pertama	0:16 5:-5 7:9
pembelian	4:-5 7:15
pembelian #n	7:5
pembeli~	4:-5 7:15
pembel~	0:15 3:8 4:-7 6:-5 7:20
pembesar	4:7
pembuluh	5:-6
pempek	3:14
pemula	5:5 6:51
pemula $	6:6
pemula @call.small	6:17
pemula @interaction.verdict	6:7
pemula @negation-words	6:6
pemula @target.rel	6:5
pemula @troubles.atAll	5:11 6:8
pemula yang	6:5
penak	9:10
penalti	9:9
penalt~	9:9
pencet	2:10 3:-20 7:11 8:11
pencet #n	4:10
pencet @app-cart-live-acts	3:-8 7:-6
pencet @buy-order-acts	2:9
pencet @call.buy	2:9
pencet @call.shelf	3:-7 5:-6
pencet @call.small	5:-16 7:12
pencet @call.target	0:-5 2:22 3:-20 5:-6 6:-6 7:-7 8:11
pencet @degree-high	4:9
pencet @demo.outcome	5:5 6:7
pencet @demo.point	5:-13
pencet @demo.present	5:-18
pencet @demo.seen	5:7
pencet @format.kind	5:6
pencet @format.nature	5:7
pencet @frequency-words	3:-7 4:6 7:6
pencet @interaction.deeds	2:13
pencet @interaction.personal	2:8 6:-13 8:10
pencet @interaction.verdict	2:-8 8:15
pencet @machine-behaviour	6:7
pencet @now-words	3:5
pencet @offers.buying	2:10
pencet @offers.now	3:-6 5:5
pencet @target.rel	3:8
pencet @troubles.atAll	2:-6 3:10 4:12 8:7
pencet @troubles.otherTroubles	5:9 6:6
pencet @troubles.troubles	5:5 6:7
pencet @trust.wanted	5:7
pencet @use-acts	8:8
pencet @wear-acts	8:8
pencet beli	2:9
pencet ikuti	2:10
pencet keranjang	8:6
pencet pakai	8:8
pencet sekali	4:9
pencet ya	5:-11
pencet~	4:-17
pendaftaran	4:9 8:6
pendaftar~	4:9 8:6
pendaki	5:5
pendak~	5:5
pendek	0:6 6:6
pendek #nn	4:-7
pendek @call.look	6:-6
pendek @call.small	4:17
pendek @demo.point	5:8
pendek @frequency-words	6:6
pendek @interaction.verdict	0:6 4:14
pendek @offers.sum	4:-7
pendek ada	4:5
pendek itu	4:8
pengajian @interaction.personal	5:-7
pengantin	3:13 6:18 9:-7
pengantin @already-still-words	6:6
pengantin @interaction.personal	6:5
pengantin baru	6:6
pengant~	3:13 6:18 9:-7
pengawet	2:6 4:17 5:-14
pengen	1:-9 3:-15 5:-18 7:-5 9:-24
pengen @call.small	9:-7
pengen @demo.me	9:-8
pengen @interaction.personal	9:-7
pengen @understand-know-acts	0:8
pengen aku	9:-6
pengering	3:7
penggaris	3:11
pengikut	2:6 7:7
pengikut @already-still-words	7:6
pengikut @interaction.personal	7:7
pengikut @new-old-state	7:6
pengikut baru	7:6
pengingat	2:6
pening	9:9
peniti	3:6
penit~	3:6
penontonnya	9:-21
penontonnya @come-go-move	9:-5
penontonnya @demo.handleWide	9:-5
penontonnya @increase-add-acts	9:-5
penontonnya naik	9:-5
penonton~	3:-6 9:-14
pensil	3:8 4:5 5:9
pensil @call.small	3:6
pensiun	5:-6 9:7
pensiun @offers.now	9:7
penting	5:-14 6:-13 9:6
pentul	4:6
penuh	1:10 3:5 4:29 5:48 6:-10 7:5 8:-6
penuh $	4:23 5:26
penuh @already-still-words	3:7
penuh @call.small	5:14
penuh @cause-words	5:-12
penuh @come-go-move	5:-12
penuh @format.kind	5:8
penuh @format.nature	5:6
penuh @format.problems	5:6
penuh @interaction.personal	5:7
penuh @interaction.verdict	8:-6
penuh @offers.now	7:10
penuh @send-deliver-acts	5:-12
penuh @story-verbs	5:-12
penuh @target.body	5:9
penuh @troubles.atAll	4:6 5:-8
penuh @troubles.otherTroubles	5:9
penuh @trust.arrived	5:-12
penuh @trust.wanted	5:-12
penuh sampai	5:-12
penumpang	3:20
penyakit	3:6
penyedot	6:6
penyok	3:-10 4:-8 8:22
penyok @call.small	8:9
per	0:-10 2:-6 3:11 4:16 6:6
per @format.spans	8:11
per @measures.length	8:8
per @measures.units	3:8 4:-7 8:7
per @offers.counted	4:-17 5:-5
per inci	4:5
per meter	8:8
perah	3:8
perah @call.small	3:6
perah @interaction.personal	3:6
perah di	3:6
perahu	3:8
perak	4:-9
perak @interaction.verdict	4:-6
peras~	5:6
perawat	6:10
perawat @call.small	6:5
percaya	4:10 5:-16 6:-11 9:-12
percaya @call.small	8:-5
percaya @demo.point	4:8
percaya tuh	4:5
percuma	7:14
percuma $	7:6
percume	7:6
perempuan	6:-5
perempu~	6:-5
pergelangan	3:20 5:-25 6:-7 8:-7
pergelangan @call.small	3:7
pergelangan @demo.bodyPlaces	5:-8
pergelangan @format.remedies	5:-8
pergelangan @target.body	5:-8
pergelang~	3:20 5:-25 6:-7 8:-7
pergi	4:-7
pergi @call.small	3:11
pergi @offers.now	3:10
pergi ke	3:11
perg~	4:-7
perhati~	3:5
perih	3:-9 4:11 5:17 8:-8 9:6
perih @contrast-words	4:8
perih @interaction.personal	5:9
perih @interaction.verdict	4:11
periksa	8:12
periksa~	8:13
perjalanan	5:12
perjalan~	5:12
perlak	5:8
perlu	3:-14 5:24 6:8 8:-9 9:-10
perlu @call.look	6:12
perlu @demo.handleWide	6:10
perlu @format.care	4:5
perlu @format.kind	6:-9
perlu @format.nature	3:6 4:-6 6:-6
perlu @interaction.one	5:-5
perlu @open-close-acts	6:6
perlu @target.kin	3:6
perlu buka	6:6
permen	4:10
permen $	4:5
permukaan	3:5
permukaannya	4:8
permukaan~	4:8
permuka~	3:5
pernah	0:6 1:-22 2:-8 3:32 5:-24 8:-42 9:-37
pernah @already-still-words	3:6
pernah @call.small	3:21
pernah @child-growth	3:-6
pernah @come-go-move	9:7
pernah @demo.me	3:7
pernah @demo.outcome	5:-7
pernah @demo.present	3:23
pernah @interaction.personal	5:-7 8:-5
pernah @interaction.verdict	5:-6
pernah @motor-behaviour	5:8
pernah @now-words	3:11
pernah @offers.now	0:10
pernah @test-try-acts	5:7
pernah @troubles.atAll	3:-8 9:6
pernah @troubles.otherTroubles	5:-11
pernah @troubles.troubles	5:12
pernah lagi	3:7
pernah ya	3:7
persebaya	9:14
persebaya @play-sport-acts	9:9
persen	3:12 5:5
persia	0:21
persia @call.small	0:14
persib	0:-6 9:29
persib @interaction.personal	9:13
persib @time-before-words	9:15
persis	3:10 5:14
persis @call.small	8:7
persis @interaction.personal	8:6
persis @troubles.atAll	5:5
pertama	0:13 1:-12 3:25 4:-28 5:-12 6:-8 7:21 8:10 9:-23
pertama $	6:-10
pertama @call.small	6:-6
pertama @demo.me	4:-8 8:7
pertama @format.care	8:8
pertama @interaction.personal	0:15 7:9
pertama @interaction.verdict	0:10
pertama @offers.now	0:23 2:-5
pertama @trust.days	0:10
pertama @trust.seller	8:5
pertama malam	0:10
pertanyaannya	0:-11
pertanyaannya @call.small	4:6
pertanyaan~	0:-11
perti~	1:-9 3:-7 4:-6 5:-12 6:-7 9:29
pert~	0:-29 1:-19 2:-21 4:-13 5:18 6:11 7:-16
perut	0:-7 1:-15 3:-10 4:9 6:10 9:16
perut @interaction.personal	6:14
perut @interaction.verdict	3:-7 4:10 5:6 6:10
perut @negation-words	6:7
perut @troubles.atAll	4:9
perut @troubles.no	6:7
perut tidak	6:7
perutku	5:-6 9:7
perutnya	3:-5 5:7 6:11
perutnya @come-go-move	6:5
perut~	3:-9 6:11
pesan	2:63 3:21 5:-12 6:11 7:-13 8:11
pesan #nn	3:6
pesan @call.small	2:39 3:-7 5:-6 6:7 8:18
pesan @demo.noises	2:12 8:5
pesan @demo.present	2:6 8:6
pesan @format.kind	2:7
pesan @frequency-words	2:17 8:5
pesan @interaction.personal	0:5 3:5
pesan @interaction.verdict	2:6
pesan @now-words	2:9 8:6
pesan @offers.now	2:30 8:15
pesan @offers.sum	3:6
pesan @quantity-few	2:12 8:5
pesan @words.goods	2:7
pesan saja	2:12 8:5
pesan sekarang	2:13 8:6
pesawat	3:6 6:9
pesenan	0:10
pesen~	0:8 2:16 4:12 8:10
peso	5:11
pesta	9:11
pestisida	4:9
pestisida @interaction.verdict	4:12
pes~	2:75 3:18 5:-15 6:15 7:-14 8:11
pet	6:11
petang	3:17
petang @interaction.personal	3:10
petani	9:-7
petan~	9:-7
peti	8:8
peti @format.remedies	8:6
peti @trust.wrapping	8:6
petik	5:7
petir	9:12
petis	4:10
peuting	2:-5 3:6 4:-5 9:14
pewangi	4:11 5:-24 6:6 8:9
pewangi @call.small	3:8
pewangi @interaction.personal	5:-9
pewangi @interaction.verdict	5:-6
pewang~	4:11 5:-24 6:6 8:9
pewarna	4:6
pewarna @call.small	8:5
pewarna @interaction.verdict	5:9
pewarna @offers.now	5:10
pewarna @troubles.atAll	5:9
pewarnanya	4:12
pewarnanya @call.small	4:10
pewarnanya @interaction.personal	4:12
pewarnanya @interaction.verdict	4:12
pewarna~	4:12
ph	4:19
phnya	4:28
phnya #n	4:27
pian	0:9 6:5
pian @target.rel	6:6
pica	5:5
pigmen	4:10
pigmen @interaction.verdict	4:7
pijakan	5:-5
pija~	5:-5
pikeun	6:6
pikir	0:-6
pikir~	3:-7 6:6 9:-12
pilih	1:-19 2:79 3:33 4:12 5:-32 8:-23 9:-12
pilih #n	2:7
pilih #n1	4:11
pilih $	4:7
pilih @call.small	2:21 3:-6 4:11 6:-9
pilih @call.target	2:7 4:-9 6:11
pilih @demo.handle	3:5
pilih @demo.handleWide	0:-7 8:-7
pilih @demo.seen	0:-10 7:6 8:-7
pilih @format.kind	0:6 3:42 5:-6
pilih @offers.counted	2:7
pilih @pay-acts	8:9
pilih @send-deliver-acts	2:6
pilih @target.rel	0:-15 3:-10 6:-6
pilih @time-before-words	2:5
pilih @trust.mixup	0:-21 2:20 3:-12 6:14 7:7 8:-13
pilih @trust.parcel	2:6
pilih @words.goods	3:39 5:-8
pilih di	0:7
pilih dulu	2:5
pilih nomor	6:8
pilih paket	2:6
pilih warnanya	7:6
pilih yang	0:-14 3:-9 6:-6
pilihan	4:7
pilihen	3:8
pilih~	2:11 3:-12 4:16 9:-7
pin	0:13
pinang	0:7
pinarak	9:6
pindah	1:-16 3:13 6:13
pindah @call.small	3:12 6:7
pindah @offers.now	3:14 5:-5
pindah ke	3:14
pindahan	6:6
pindah~	5:-5 6:10 8:-5 9:-9
ping	5:8 9:11
ping #n	3:7 5:-8 9:12
pinggang	4:7 5:10 6:-12 8:-8
pinggang #nn	4:7 6:-7
pinggang @demo.point	5:8
pinggang @format.problems	5:-5
pinggang @interaction.verdict	4:-5
pinggang @offers.sum	6:-7
pinggangnya	0:7 4:-13 5:11
pinggangnya @format.kind	0:5
pinggangnya @format.nature	0:5
pinggangnya @materials.solids	0:6
pinggangnya @shrink-stretch	0:5
pinggangnya karet	0:6
pinggang~	0:7 4:-14 5:17
pinggir	3:14 4:-9 5:38
pinggir $	5:6
pinggir @body-move-posture	6:6 8:9
pinggir @call.small	5:6
pinggir @come-go-move	8:9
pinggir @degree-high	3:6
pinggir @demo.outcome	8:9
pinggir @format.kind	3:5
pinggir @format.spans	3:6
pinggir @interaction.verdict	5:6
pinggir @travel-traffic-acts	8:9
pinggir @troubles.atAll	5:6
pinggir @trust.wanted	3:-7 8:9
pinggir @words.goods	3:6
pinggir jalan	8:9
pinggir kali	3:6
pinggirnya	1:-6 6:-9
pinggir~	1:-6 5:10 6:-11
pinggul	3:19
ping~	4:13 6:19
pinjem	9:13
pink	3:-13 4:46 5:-18
pink @call.small	4:11 5:-7
pink @colours.colours	4:7
pink @colours.pure	4:7
pink @interaction.personal	4:8
pink @interaction.verdict	4:5
pintu	4:-14 5:13 9:24
pintu $	3:7 5:9
pintu @interaction.verdict	0:-6
pinus	4:5
pipa paralon	5:-7
pipanya	5:6
pipa~	5:6
pipi	1:13 3:-11 5:10 8:-8
pipi @call.small	5:-6
pipi @target.rel	5:-9
pipi yang	5:-9
pipinya	5:6 6:8
pipis	5:13
pipis @call.small	5:9
pipis @interaction.verdict	5:12
pipi~	5:8 6:8
piring	9:9
piring @materials.unmistakable	3:5
piring keramik	3:6
piringan	3:16 5:-12
piring~	3:15
piro	0:6
pirt	4:15 8:8
pisah~	3:12
pisan	4:-19 6:9 8:-5 9:6
pisan @call.small	4:-6
pisan @demo.present	3:5
pisan @interaction.personal	9:5
pisang	3:8 9:18
pisang @call.small	3:6
pisang @cook-fry	9:8
pisang @demo.handle	9:8
pisang @format.care	9:8
pisang @interaction.personal	3:5
pisang @interaction.verdict	3:6
pisang goreng	9:8
pisau	1:-5 5:-6
pis~	0:-5 4:-18 5:9 6:9 9:5
pita	3:6 4:-15
pita @troubles.otherTroubles	3:9
plaju	3:10
plastik	0:7 1:-6 3:-13 4:23 5:-24 6:11 8:66 9:-18
plastik @already-still-words	4:-6
plastik @camera-view-states	4:7
plastik @colours.borrowed	4:8 6:5
plastik @colours.colours	8:8
plastik @colours.pure	8:9
plastik @condition-words	8:8
plastik @demo.me	4:6
plastik @demo.seen	8:8
plastik @feel-light-on-skin	5:5
plastik @format.care	5:-10 8:8
plastik @format.ifs	8:8
plastik @format.kind	4:10
plastik @format.nature	4:12
plastik @hair-bad-state	5:5
plastik @interaction.personal	4:6
plastik @interaction.verdict	3:-6 4:14 8:11
plastik @materials.solids	4:18 5:-9
plastik @materials.unmistakable	4:11
plastik @measures.dimensions	4:-6
plastik @offers.counted	8:9
plastik @seal-pack-acts	4:-5
plastik @skin-good-state	4:7
plastik @target.looks	5:6 8:11
plastik @thick-dense	4:-6
plastik @transparent-thin	5:5
plastik @troubles.otherTroubles	1:9 4:-8 8:21
plastik @troubles.troubles	3:9
plastik @trust.flaws	5:7
plastik @trust.lesser	4:7
plastik @trust.wrapping	4:-12 5:-9 8:6
plastik hitam	8:9
plastik itu	4:5
plastik tebal	4:-6
plastik tipis	5:5
plastiknya	5:5
plastik~	7:-5
plastisol	4:5
plat	4:-6 5:11
please	2:7
pleset~	6:7
pln	9:18
plus	5:-7 6:-17 7:34 8:27 9:-6
plus @demo.means	4:-6
plus @format.kind	0:6 4:-15 7:21
plus @format.nature	0:8 4:-9 7:10
plus @trust.wrapping	8:6
plus @words.goods	0:8 4:-9 7:10
podo	3:7 4:-5
poe	5:-9 8:18
poe @interaction.verdict	5:-6
poho	3:9
pohon	5:-8 9:8
pohon @flavours.flavours	9:12
pohon @substances.foodstuffs	9:11
pojok	0:-6 2:16 5:-5 6:12 7:13 8:8
pojok @call.small	5:-7
pojok @call.target	2:16 6:7 7:11
pojok @troubles.atAll	5:-5
pojok kiri	2:12 6:8 7:7
pokoke	0:-8 3:-9 5:-15 9:-25
pokoknya	0:-30 1:-16 3:-35 4:-42 5:-56 6:-27 7:-12 8:-27 9:-53
pokoknya $	3:-5 4:-6 5:-6 9:-8
pokoknya @call.small	3:-5 9:-7
pokoknya @interaction.personal	5:-5
pokoknya @interaction.verdict	5:-12
pokok~	0:-30 1:-16 3:-35 4:-42 5:-56 6:-27 7:-12 8:-27 9:-53
pokona	9:-5
polar	4:13
poliester	4:8 8:12
poliester @interaction.verdict	8:5
poliester @trust.better	8:6
polisi	3:-5 9:11
polis~	3:-5 9:11
polos	4:28
polos @interaction.verdict	5:-6
polos @negation-words	5:-5
polos @troubles.no	5:-5
polos @trust.wanted	4:8
polybag	4:6
polyester @offers.sum	8:6
pom	4:6 9:6
pomade	3:13 5:-15 6:-5
pompa	4:13 5:-13 6:-12
pompa @format.kind	4:10 5:-8
pompa~	5:-9
ponakan	3:6
ponakan @demo.me	3:9
pona~	9:9
pondok	6:10
pontianak	9:7
popok	5:18 9:-8
popok @troubles.atAll	5:5
pori	3:23 6:-7
pori $	3:5 5:-7
pori @demo.seen	0:8
pori @format.kind	0:10 3:8 4:6
pori @format.nature	0:10 3:8 4:6
pori @skin-spots-aging	0:8
pori @target.body	0:10
pori porinya	0:9
porinya	0:8
pori~	0:8
port	4:14
port @format.kind	4:7
port @format.nature	4:7
port usb	4:7
pos	9:-5
pos #n	3:7
posisi	4:5 5:-7
posis~	4:5 5:-7
postel	4:17 5:-7 8:6
posyandu	8:14
pot	0:-8 4:7 5:16 9:-12
pot @call.small	4:9
pot @interaction.verdict	4:7
potnya	4:7
potong	2:-8 6:-16 7:15 9:26
potong #rp	3:-6 6:-11 7:17
potong @call.go	4:10
potong @call.small	3:10 6:-6 7:-7
potong @interaction.bid	4:10
potong @interaction.personal	0:6 3:6 4:-6 5:-7 8:10
potong @interaction.verdict	4:-7
potong @offers.sum	3:-7 6:-12 7:16
potongan	0:17 2:15 3:-11 7:34 9:-8
potongan #rp	2:5 7:28
potongan @offers.sum	2:5 7:32
potongan @target.looks	0:5
potongannya	0:-6 4:-12 5:13 6:10 8:6
potongan~	0:-6 4:-12 5:13 6:10 8:6
potong~	0:18 1:7 5:-21 7:56 9:-17
pot~	1:7
powder	4:6
powder @materials.makings	4:6
powder @motor-care-acts	4:6
powder coating	4:6
power	4:11
power @target.kinds	4:10
power @target.roles	4:10
power bank	4:10
powerbank	4:6 5:5
poé	5:7
pp	4:5
praktek	6:5
praktekin	3:7
praktek~	1:5 3:14 5:-5
prancis	4:9
prematur	6:-5
prematur @interaction.personal	6:-6
premium	4:12
presto	4:9 5:17
pres~	4:6
price	7:8
produk	3:14
produk @call.small	3:9
produksi	4:37 6:-9
produksi @places.places	4:15
produksi @trust.places	4:13
produks~	4:35 6:-12
profil	9:10
promo	7:-6 9:-7
protein #pct	5:5
proyek	4:9 5:5 6:28
proyek @format.problems	6:6
proyek @interaction.verdict	6:6
psi	3:7 5:-5
psm	9:8
psm @play-sport-acts	9:6
pu	4:25
pu @troubles.atAll	4:5
puasa	6:18
puasa $	6:6
pucat	4:-5
pucet	4:-6 6:6 8:5
pucuk	4:6
pudar	5:6 6:10 8:-11
puffnya	5:6
puff~	5:6
puh~	6:-6
pula	3:-19 4:9 9:30
pula @call.small	9:12
pulak	9:16
pulang	0:-24 1:-10 5:29 6:16 7:-9 8:-20 9:40
pulang @call.small	9:6
pulang @interaction.personal	6:20 9:14
pulang @interaction.verdict	6:8 9:17
pulang @occasions.occasions	5:5 6:-25
pulang @occasions.places	5:5
pulang @occasions.plain	5:12 6:-19
pulang @occasions.seasons	6:-13
pulang @offers.now	6:6 9:7
pulang @religion-acts	6:-6
pulang @target.kinds	5:8 6:-8
pulang @target.roles	5:8 6:-8
pulang @target.states	6:-18
pulang @troubles.atAll	9:21
pulang @trust.days	6:6
pulang @trust.seller	5:5
pulang @work-study-acts	5:7 6:-13
pulang dari	9:15
pulang haji	6:-6
pulang kampung	6:8
pulang kantor	5:5
pulang malam	6:8
pulangnya	3:9
pulang~	3:8
pulas	1:7
pulau	7:5
pulo	7:12
pulpen	0:-8 3:6
pulpen~	3:9
puluah	7:22
puluh	2:7 5:-8 7:30 9:-7
puluh #n	7:6
puluh @interaction.personal	7:6
puluh @offers.now	7:6
puluh ribu	7:8
puluhan	4:-5 5:9
puluhan @offers.now	4:6
puluh~	4:-8 5:9
pun	0:-17 1:-20 2:-13 3:-49 4:28 5:109 6:-6 7:-26
pun @already-still-words	4:9 5:-12
pun @call.look	5:-6
pun @call.small	0:11 4:-6 6:14
pun @cause-words	5:-10
pun @change-become-acts	5:-11
pun @cheer-encourage	5:-8
pun @come-go-move	4:10
pun @demo.bodyPlaces	4:9 5:14
pun @demo.handleWide	4:13
pun @demo.me	1:-14 3:-7 4:9 9:10
pun @demo.outcome	4:-6
pun @fits-right	5:-6
pun @format.care	4:8 8:7
pun @format.kind	5:16
pun @format.nature	3:5 9:6
pun @frequency-words	5:6
pun @interaction.bid	0:7 4:6 5:5 6:16
pun @interaction.deeds	5:-6
pun @interaction.personal	0:8 1:10 2:-5 3:-14 4:-15 5:-7 6:-7
pun @interaction.verdict	1:16 2:-7 3:-11 4:-10 5:-10 7:-6 8:8 9:-5
pun @match-harmonise	5:-7
pun @negation-words	3:-20 5:19 6:-17
pun @occasions.occasions	3:5
pun @offers.now	0:14 4:8 6:20 9:11
pun @permit-forbid-acts	4:12 5:6 6:15 8:7
pun @play-sport-acts	9:11
pun @possibility-words	4:-11
pun @safety-words	5:8
pun @target.body	5:12
pun @target.folk	5:-6
pun @target.kin	5:-6
pun @target.states	5:-8
pun @troubles.atAll	4:-6
pun @troubles.no	0:6 3:-23 5:17 6:-17
pun @trust.allowed	3:-17 4:9 6:19 8:10
pun @trust.better	5:12
pun @trust.wanted	4:-7 5:-8
pun @words.goods	5:11
pun ada	0:-5
pun aman	5:7
pun balik	4:8
pun bojo	9:9
pun boleh	5:6 6:17
pun jadi	5:-11
pun masuk	5:-5
pun tak	1:-14 3:-6 4:10 8:-7 9:9
pun tetap	8:5
pun tidak	0:8 1:16 3:-12 5:19 6:-11 8:15 9:-10
pundak	3:9
pundak @negation-words	4:-9
pundak @troubles.atAll	4:10
pundak @troubles.no	4:-9
pundak @trust.wanted	4:7
pundak tidak	4:-9
pung	5:21
pung @demo.bodyPlaces	9:9
pung @format.kind	9:9
pung @format.nature	9:9
pung @target.body	9:9
punggung	6:-14
punggungnya	3:-9 5:15
punggung~	3:-9 5:14
punten	9:24
punya	1:-15 3:25 6:35 7:-5 8:54 9:-38
punya @call.small	3:5 5:6 6:-5 8:28 9:-6
punya @demo.me	3:7 4:20 5:21 6:-7 8:34
punya @demo.means	6:9
punya @flavours.scents	0:5
punya @format.kind	3:-22 6:8
punya @format.nature	3:-6 5:12 9:-17
punya @interaction.one	8:6
punya @interaction.personal	5:9 8:16
punya @interaction.verdict	8:8
punya @occasions.gifts	6:13
punya @occasions.places	2:6 6:14 8:-11 9:-5
punya @occasions.rooms	3:-6 9:-8
punya @target.folk	3:-10 5:9 8:17 9:-14
punya @target.kin	4:-7 6:-8 8:17 9:-14
punya @target.kinds	3:-6 5:7 8:-10 9:-7
punya @target.roles	8:-6
punya @target.states	6:10
punya @trust.seller	3:17 8:21
punya @words.goods	3:-8 5:-8
punya aku	4:11 8:6
punya anak	9:-6
punya kita	3:12 5:6 8:23
punya orang	8:6
punya rumah	5:5
punya saya	5:8
punyaku	3:-12 4:12 8:23
punyaku @call.small	4:14
punyaku @interaction.verdict	4:14
punyaku @offers.now	4:14
punyaku ini	4:14
punya~	3:-12 4:12 8:23
pupuk	3:11 6:6
pupuk @interaction.verdict	3:6
pura	9:13
pura @interaction.personal	9:9
pura @interaction.verdict	9:14
pura @negation-words	9:11
pura @troubles.no	9:11
purane~	9:6
push	0:8
pusing	9:-7
pusing $	5:-5
pusing @call.small	4:7
putar	1:5 3:-14 5:7
putar @demo.bodyPlaces	5:-8
putar @interaction.verdict	4:7
putar @offers.now	4:9
putarannya	5:6
putaran~	5:6
puter	1:17 3:22 5:-12
puter~	6:-6
putih	0:-14 2:-12 3:19 4:8 6:-10 7:-11 8:9
putih $	9:5
putih @already-still-words	0:8
putih @call.small	0:-10 1:-6
putih @cause-words	4:-10
putih @colours.colours	4:13
putih @compare-acts	4:6
putih @condition-words	5:-7
putih @degree-high	9:7
putih @demo.handleWide	0:14
putih @demo.outcome	0:6
putih @demo.point	4:-8
putih @feel-angry	5:-6
putih @feel-light-on-skin	3:10 5:-6
putih @flavours.flavours	5:-7
putih @format.care	0:15
putih @format.ifs	5:-6
putih @format.kind	4:17
putih @format.nature	4:17
putih @frequency-words	4:5
putih @hair-bad-state	3:10 5:-6
putih @interaction.personal	4:10
putih @interaction.verdict	4:-7 5:-11
putih @materials.grades	3:8
putih @negation-words	5:-5
putih @purpose-words	4:-9
putih @target.body	4:17
putih @target.kin	4:13
putih @target.looks	3:6 4:7
putih @together-words	4:6
putih @transparent-thin	3:10 5:-6
putih @troubles.atAll	0:-5
putih @troubles.otherTroubles	3:15 4:-9 5:-10
putih @trust.allowed	0:8
putih @trust.better	3:9 5:-8
putih @trust.flaws	3:9
putih @trust.wanted	4:6 5:7
putih @wash-clothes-acts	0:7
putih banget	9:7
putih gading	4:10
putih kalau	5:-6
putih sama	4:6
putih tipis	3:10 5:-6
putih tulang	4:14
putihnya	4:-10 5:19
putihnya @interaction.personal	5:7
putihnya @interaction.verdict	5:5
putih~	4:-10 5:16
putingnya	6:6
putingnya @target.looks	6:6
puting~	6:6
putri	5:-8
putr~	5:-8
putus	4:7 6:-12
putus @interaction.personal	1:6 3:6 9:-6
putus @interaction.verdict	1:8
putus @troubles.atAll	8:6
putus di	3:6
pvc	4:15 8:-7
qc	3:-7 8:14
qr	8:5
ra	3:17
ra @interaction.verdict	3:11
ra @troubles.atAll	3:13
ra @trust.allowed	3:11
ra ada	3:11
racikan	3:5
raci~	3:5
radiasi	3:6
radias~	3:6
radio	9:14
ragam~	0:-6 5:6
ragu	2:10
rahasia	3:11
rah~	0:-5 2:-12 4:-19 5:14 9:6
rai	5:8
rajin	3:13 5:-7
rajut	3:14 5:-5 7:7
rajut @call.small	1:6 3:5
raj~	3:13 5:-7
rak	0:-6 4:-28 5:-18 6:8 8:-15
rak $	3:6
rak @call.small	4:-10
rak @interaction.personal	5:-7
rak @interaction.verdict	4:-7
rakaat	4:-9
rakit~	4:9
rak~	0:-8 5:-8 6:-7 9:11
ram	4:14
ram #nn	4:6
ram @offers.sum	4:6
ramai	5:-7
ramas~	4:-7
rama~	5:-7
rambut	3:47 5:-46 6:-13
rambut @already-still-words	3:9
rambut @call.small	3:-14 6:-7
rambut @demo.handle	6:5
rambut @demo.me	1:6 5:-5
rambut @demo.outcome	3:10 5:-8
rambut @demo.point	5:-5
rambut @flavours.cuts	3:-6
rambut @format.problems	6:-6
rambut @hair-bad-state	4:8
rambut @hair-care-acts	5:-7 6:8
rambut @interaction.personal	3:9 4:8 5:11
rambut @interaction.verdict	3:19
rambut @measures.dimensions	3:-5
rambut @negation-words	5:-6
rambut @shape-words	6:5
rambut @slimming-look	3:-5
rambut @stock-run-out	3:7
rambut @target.looks	6:12
rambut @target.rel	3:-5
rambut @target.states	3:9
rambut @troubles.otherTroubles	6:9
rambut @troubles.troubles	5:-9 8:6
rambut @trust.better	3:-16
rambut aku	1:6
rambut di	5:9
rambut habis	3:7
rambut ikal	6:10
rambut keriting	6:5
rambut panjang	3:-5
rambut yang	3:-11
rambutku	0:-5 3:-7 9:10
rambutku @call.small	9:8
rambutku @interaction.verdict	9:15
rambutna	6:6
rambutnya	1:-7 4:-11 5:-14 6:-5 9:-10
rambutnya @demo.handled	5:-7
rambutnya @hair-bad-state	5:-7
rambutnya @interaction.verdict	5:-7
rambutnya @now-words	5:-6
rambutnya @target.looks	3:-5 5:-7 6:7
rambutnya @troubles.otherTroubles	6:6
rambutnya masih	5:-6
rambut~	1:-7 3:-10 4:-12 5:-13 6:-6
rame	0:-6 3:-6 6:-12
ramik~	0:5 4:-23 5:7
ramping	5:8
rampung	5:21
rampung $	5:10
randang	9:9
rangginang	9:10
rangkanya	5:-11 8:13
rangkanya @format.kind	5:-10
rangkanya @format.nature	5:-10
rangkanya @materials.solids	5:-11
rangka~	5:-12 8:13
ranjang	6:6
ranjang~	0:-33 1:-16 2:88 3:-16 4:-6 5:-7 6:6 7:11 8:-11 9:-33
ransel	6:-8
rantai	0:6 6:-6
rantau	9:5
rantau~	5:-11
ranta~	0:6 6:-6
ranting	5:8
ranu	4:8
ranu kumbolo	4:8
rapat	1:16 4:-6 6:-13 8:7
rapat $	0:7 1:6
rapat @interaction.verdict	4:-10
rapat @troubles.atAll	5:11
rapat tidak	5:-6
rapat~	0:-12 6:16
rapi	1:8 3:31 4:-9
rapi $	3:9
rapi @interaction.personal	5:11
rapi @negation-words	0:5
rapi @troubles.atAll	5:6
rapi @troubles.no	0:5
rapi tidak	0:6
rapih	1:8
rapuh	4:9
rapuh @interaction.verdict	3:-5 4:11
rasa	4:13 5:11 8:-14 9:-9
rasa @flavours.flavours	4:15 7:7
rasain	3:-7
rasane	5:9
rasanya	3:-18 5:15 9:6
rasanya @already-still-words	4:9
rasanya @cool-temp	5:6
rasanya @demo.handleWide	3:-6 5:10
rasanya @format.remedies	5:6
rasanya @interaction.verdict	5:7
rasanya @occasions.seasons	5:6
rasanya @troubles.otherTroubles	5:6
rasanya @trust.allowed	4:7
rasanya @weather-season-states	5:6
rasanya dingin	5:6
rasa~	0:-5 3:-17 5:51 8:-11 9:20
ras~	2:5 4:12 6:10 9:-20
rata	0:19 1:7 3:8 4:-18 5:18 6:-6 8:8
rata $	4:-9 6:-6
rata @already-still-words	5:5
rata @call.small	1:6
rata @cause-words	3:-13 5:8
rata @change-become-acts	3:-8
rata @frequency-words	5:6
rata @interaction.personal	1:5 5:-14
rata @interaction.verdict	0:21 1:7 4:-8 5:-8
rata @negation-words	1:7 5:-13
rata @offers.now	3:-12 5:10
rata @troubles.atAll	5:6 6:7
rata @troubles.no	1:7 5:-12
rata jadi	3:-8
rata tidak	1:7 5:-12
ratain	5:5
ratakan	5:-8
rata~	5:-9
raton~	3:6
ratuih	7:14
ratus	7:33
ratus #nn	7:12
ratus @offers.sum	7:12
ratusan	4:8
ratus~	3:-6 4:9
rat~	3:25 4:-15 5:7
raung~	5:9
rawit	4:7
rawuh	0:23
raya	0:-6 9:22
rayon	4:23 5:12
rayon @format.kind	4:6 5:6
rayon @format.nature	4:6 5:6
rayon @materials.cloths	4:11 5:5
rayon @materials.grades	4:9 5:7
rayon @materials.unmistakable	4:11 5:5
rayon viscose	4:5 5:6
ready	0:9 4:6
rebus	3:7
rebus~	4:-8 5:8
reda	5:19
regane	0:-28 2:-6 3:-7 4:-15 6:-15 7:7
regane @interaction.personal	7:6
reguler	8:12
reguler $	8:9
reh~	3:-6 5:5
rek	0:-18 4:-12 5:-9 6:-15 8:-11 9:14
rek @occasions.occasions	5:14
rek @occasions.plain	5:14
rek @target.rel	9:7
reka~	6:23
rek~	5:-17 8:14 9:-29
rel	5:-8
rel @call.small	5:-5
rem @troubles.otherTroubles	3:6
rembes	5:-11
remnya	5:7
remot	3:7
remote	9:7
remot~	9:8
remuk	8:10
rem~	3:14 5:8 9:-8
renang	3:8 4:-8 6:-7
renang @interaction.personal	3:6
renang @target.kin	5:7
rencana	9:-14
rencananya	9:-17
rencana~	9:-11
rendah	3:13 4:-5 5:-10
rendah @frequency-words	5:-6
rendam	3:9 5:-10
rendang	3:6 5:11 6:7
rendang @format.problems	5:5
rendangnya	5:6
rendang~	5:5
rendem	3:15 5:-8
rendem @format.remedies	3:8
rendem~	3:6
renggang	5:6
renyah	5:8
ren~	5:-6 9:-7
rep~	3:7 5:8
request	0:6 1:8
resep	3:15 4:-9 6:10 9:-6
resi	4:8 8:-6 9:-7
resi $	4:8
resi @come-go-move	8:5
resik	5:6
resin	4:7
resleting	5:14
resletingnya	3:-8 4:11 5:12 8:7
resletingnya @call.small	5:6
resletingnya @interaction.personal	5:11
resletingnya di	5:5
resletingnya ykk	4:35
resleting~	3:-8 4:9 5:16 8:7
resmi	0:16 4:-13 5:-8 8:14
resmi #n	4:-6
resmi @interaction.verdict	4:-12
resmi @troubles.atAll	4:-5
resm~	0:16 4:-13 5:-8 8:14
restoran	6:6
restor~	6:6
res~	4:6
retak	0:7 8:15
retak @call.small	5:9
retak @cause-words	5:-5
retak @format.because	5:-5
retak @format.kind	5:-5
retak @format.nature	5:-5
retak makanya	5:-6
reta~	5:-12
retinol	3:20
retinol @interaction.personal	3:8
retur	8:17
retur @call.small	8:12
retur @demo.me	8:7
reuni	9:5
reun~	9:5
rewel	6:-7
rezeki	6:-6
rezek~	6:-6
rgo~	3:14
rial~	4:6
ribet @interaction.personal	0:7
ribu	7:13 8:7
ribunya	2:9 7:28
ribunya @call.small	7:14
ribunya @interaction.personal	7:18
ribunya @interaction.verdict	7:14
ribunya @troubles.atAll	7:7
ribunya @trust.allowed	7:12
ribut	9:18
ribu~	0:-7 1:5 2:7 3:-7 7:26
rice	4:7
rice cooker	4:7
riding	4:7
rikil~	5:6
rindu	9:15
ring	3:9 5:-13 9:13
ring @call.small	3:9
ring @colours.borrowed	9:5
ring @colours.colours	9:5
ring @feel-light-on-skin	9:5
ring @interaction.personal	3:8
ring @interaction.verdict	3:7
ring @light-weight	9:5
ring @troubles.atAll	3:6
ringan	0:-7 4:-10
ringan @call.small	4:11
ringan @demo.present	4:6
ringat~	0:-6 3:-15 5:42 8:-9
ringet~	3:-8 9:14
ring~	1:6 3:43 4:-16 6:33 8:-28 9:-28
ripik~	5:-7
risiko	8:-7
riting~	0:9 5:-17 6:5 8:-5
ritsleting	4:7
ritsletingnya	4:5
ritsleting~	4:5
rja~	3:12 5:-19
rje~	6:6
rjo~	5:8 6:14
robek	3:-5
roda	3:14 6:-5
roda @format.kind	3:8
roda @words.goods	3:7
rodanya	8:10 9:-8
roda~	8:10 9:-8
rok	3:7
rok~	0:6 4:11 5:-5
rompi	3:-7 5:10 6:13
romp~	3:-7 5:10 6:13
rontok	4:6
rontok @cause-words	4:7
rontok @interaction.personal	5:7
rontok @offers.now	4:6
roti	3:23
roti @bargain-price-acts	3:8
roti @taste-bad-judgement	3:8
roti @taste-sour-bitter	3:8
roti tawar	3:9
router	9:-6
rpih~	5:9
rt	0:-7 6:20 9:11
rt $	6:7
rtas~	1:19 3:16 4:-30 6:-5 7:9 9:6
rtifikat~	4:48 5:-26 6:-7 8:89 9:-5
rtua~	0:-7 4:24 5:6 6:30 8:-9
ruang	0:5 4:8 8:6
ruang #n	5:-5
ruang @call.small	3:5
ruang @interaction.verdict	3:5
ruang @occasions.rooms	5:9
ruang @quantity-few	4:6
ruang tamu	5:8
ruangan	3:10 6:-5
ruang~	3:10
ruas	3:13
ruas @demo.bodyPlaces	3:5
ruas @format.spans	3:5
ruas @target.body	3:5
ruas jari	3:5
ruasnya	4:-5
ruas~	4:-5
rudung~	0:5 3:11
rugi	5:12
rujak	9:17
ruko	5:-7 9:11
rukuk	5:8
rule	3:18 4:-5
rule of	3:17 4:-5
rumah	0:9 4:-21 6:-16 7:-15 8:5 9:25
rumah $	0:-8 5:-6 9:10
rumah @already-still-words	9:14
rumah @call.small	3:-6 4:-7 5:-8
rumah @demo.handle	6:5
rumah @demo.me	9:-12
rumah @format.kind	4:-8 6:-6 9:-6
rumah @format.nature	9:-10
rumah @frequency-words	3:7
rumah @interaction.personal	9:8
rumah @interaction.verdict	0:5 6:-7
rumah @occasions.rooms	9:-7
rumah @offers.now	4:-5 5:6 9:12
rumah @quantity-few	5:6
rumah @target.folk	5:9 6:-5
rumah @target.kin	5:7
rumah @target.rel	1:6 5:-6
rumah @troubles.atAll	0:7
rumah @troubles.otherTroubles	3:-14
rumah @troubles.troubles	3:8
rumah @trust.allowed	5:9
rumah @trust.days	4:7
rumah sakit	3:-8
rumah saya	9:-10
rumah yang	1:6 5:-8
rumahan	6:9
rumahku	9:5
rumahnya	0:5 4:-12 6:39
rumahnya @interaction.personal	0:6 4:-7 6:5
rumah~	4:-8 6:47
rumput	5:9
rumput @flavours.flavours	4:5 5:5
rumput @substances.foodstuffs	4:5 5:5
rumput laut	4:5
rumus	3:24
rumus @format.kind	3:5
rumus @format.nature	3:5
rumusnya	3:14 4:-13
rumus~	3:14 4:-13
rum~	3:5 9:-6
run	6:7
runcing	5:6
rungokno	1:7 5:7
rupanya	0:16 3:10
rupa~	0:16 3:9
rupuk~	5:5 9:6
rusak	3:10 4:-13 5:-9
rusak $	3:8
rusak @call.small	4:-5 5:6 6:8
rusak @change-become-acts	8:8
rusak @exchange-acts	8:8
rusak @interaction.personal	8:-6
rusak @replace-acts	8:8
rusak @trust.remedy	8:8
rusak~	4:6
rutin	3:-17 5:8
rutin #n	3:-8
rut~	0:-6 3:-20 6:7
rvice~	4:-12 8:7
rvis~	0:-5 6:6 8:7
s	4:20 6:19
s @call.small	4:-11
s @cause-words	4:10 6:12
s @come-go-move	4:10 6:12
s @send-deliver-acts	4:10 6:12
s @story-verbs	4:10 6:12
s @troubles.atAll	6:12
s @trust.arrived	4:10 6:12
s @trust.wanted	6:12
s itu	4:-5
s m	4:7
s sampai	4:10 6:12
sabab	3:31 5:-9
sabar	0:-18 4:-6
sabar @call.small	0:-8 9:5
sabar @demo.present	0:-5
sabar @interaction.verdict	0:-5
sabar ya	0:-5
sabaraha	4:9 6:-6
saben	3:10 5:-8 9:-16
saben @bump-hit	8:5
saben @drill-nail-screw	8:5
saben @format.kind	8:6
saben @format.nature	8:6
saben @format.spans	8:5
saben @test-slam-hit	8:5
saben @trust.days	9:-6
saben @words.goods	8:5
saben jam	8:5
sablon~	4:5
sabtu	2:9
sabuk	5:-6
sabulan	3:20
sabulan @call.small	3:6
sabul~	3:20
sabun	0:-7 1:-10 3:39 4:-29 5:-44 9:-6
sabun @call.small	3:7 5:-8
sabun @format.kind	5:-7
sabun @format.nature	5:-6
sabun @interaction.verdict	6:6
sabut	3:-5
sachet	4:13
saeutik	1:12
safety	3:15 8:-5
safir	4:16
safir @call.small	4:14
sage	0:16 1:8 4:21 5:-5
sage @call.small	0:7 1:9
sage @colours.colours	4:10
sage @colours.pure	0:5 4:10
sage @interaction.verdict	0:5 1:9
saged	0:17
sah	8:6
sahur	6:10
saja	0:8 1:-23 2:10 3:9 4:-14 5:-30 6:-12 7:-19 9:24
saja $	0:-9 2:-31 3:-23 6:-10 9:18
saja @already-still-words	5:15 6:5
saja @animal-behaviour	5:-6
saja @call.buy	2:5
saja @call.look	6:-6
saja @call.small	0:8 1:-11 2:-8 7:-12 8:12 9:6
saja @call.target	2:11
saja @cause-words	4:11 9:-8
saja @change-become-acts	3:11 5:-6
saja @condition-words	3:6
saja @demo.bodyPlaces	5:6
saja @demo.handle	9:5
saja @demo.me	3:-18
saja @demo.point	4:9 5:10
saja @demo.present	0:-7 7:5 9:10
saja @feel-angry	3:6
saja @fits-right	6:-5
saja @format.because	3:-6 4:8
saja @format.ifs	3:6
saja @format.kind	3:9 4:-6 6:8
saja @format.remedies	3:7
saja @format.should	5:11
saja @frequency-words	3:9 5:-10
saja @interaction.bid	0:-6
saja @interaction.deeds	5:7
saja @interaction.one	4:-16 5:-5 7:-10
saja @interaction.personal	0:-21 1:10 5:13 8:-16 9:-9
saja @interaction.verdict	3:28 5:26 6:6 7:13 9:17
saja @joke-laugh-acts	9:6
saja @machine-behaviour	9:6
saja @negation-words	5:6
saja @occasions.plain	5:-6
saja @offers.buying	2:7
saja @offers.now	6:-12
saja @patience-calm	2:7
saja @purpose-words	3:13 5:-8
saja @quiet-sound	2:6
saja @show-acts	4:5
saja @stock-run-out	6:6
saja @target.body	5:6
saja @target.folk	5:6 6:7
saja @target.kin	5:7
saja @target.looks	6:6
saja @target.rel	2:7 5:7
saja @time-before-words	0:7 2:5
saja @troubles.atAll	3:15 5:-18 6:-6 7:18 9:-8
saja @troubles.no	3:7
saja @troubles.otherTroubles	6:7 8:6
saja @troubles.troubles	5:14 6:7
saja @trust.allowed	4:16 7:11
saja @trust.flaws	2:5 6:7
saja @trust.wanted	4:-8 5:11 6:-11 8:-6
saja @wait-acts	2:6
saja @wear-acts	3:6
saja @words.goods	3:13
saja ada	0:6 4:10
saja aku	3:-6
saja dari	5:-6
saja dulu	8:7
saja jadi	3:6 5:-5
saja jangan	6:5
saja kalau	3:6
saja nah	3:5
saja seperti	5:5
saja tenang	2:7
saja tidak	1:5
saja ya	9:13
saja yang	2:6 5:9
sajadah	5:5
saji~	6:8
sajo	6:-5
sak	0:-21 2:-8 3:8 5:5 7:14 9:-20
sak @demo.handle	3:6
sak @format.kind	4:-6 5:8
sak @format.spans	5:9
sak @measures.units	4:7
sak @offers.counted	3:-13 4:6 5:11 7:17
sak @words.goods	4:-5 5:7
saka	3:16
sakali	5:16 8:7
sakali @demo.handle	5:6
sakal~	5:16 8:7
sakdurunge	3:5 4:7
sakedap	9:12
sakedap nya	9:6
saketek	3:5
sakit	3:28 4:-6 8:-6
sakit @call.small	6:-5
sakit @demo.bodyPlaces	5:6
sakit @interaction.personal	5:-5
sakit @interaction.verdict	3:-5
sakit @target.body	5:6
sakit @troubles.atAll	6:5
saku	5:15 6:-13 9:-7
saku @format.kind	1:8 5:14
saku @words.goods	1:8 5:14
saku baju	5:7
sak~	9:7
salah	0:-15 1:-15 2:-14 3:65 4:-45 5:-30 6:-9 7:-15 8:21
salah @app-tap-scroll	9:5
salah @call.click	9:5
salah @call.press	9:5
salah @call.small	3:6 5:-5
salah @demo.handle	9:10
salah @format.care	9:10
salah @format.kind	3:6
salah @interaction.personal	3:7
salah @interaction.verdict	3:6 5:-14
salah @teach-learn-acts	3:-12
salah @tool-work-acts	8:13
salah @trust.mixup	4:-6 7:-6 8:23
salah @understand-know-acts	3:-11
salah @weigh-measure-acts	3:-5 8:13
salah itu	5:-6
salah kaprah	3:8
salah paham	3:-11
salah pencet	9:5
salah ukuran	8:13
salah~	3:18 5:-19 9:-6
salam	0:35 6:-5
salam @call.small	0:28
salam @interaction.verdict	0:13
salam @troubles.atAll	0:7
saling	3:7 4:-7
salon	3:-9 9:-5
sama	1:-19 3:14 4:42 5:14 7:8 8:-8 9:-18
sama #n1	4:13
sama #nn	4:8 6:8 7:-10
sama @audio-crew-acts	3:8
sama @body-move-posture	3:13
sama @call.look	3:9
sama @call.small	3:-33 4:-22 6:-15 7:-6 8:7 9:10
sama @call.target	2:-7 8:-7
sama @cause-words	4:-5
sama @colours.borrowed	1:7
sama @colours.colours	2:9 4:39 5:-13 6:-5 9:-6
sama @colours.pure	3:-6 4:41 5:-17
sama @cook-boil-steam	5:6
sama @degree-high	1:7 3:-11 5:9
sama @demo.bodyPlaces	4:-8
sama @demo.handle	6:-7 8:-8
sama @demo.handleWide	3:13
sama @demo.me	0:9 3:-9
sama @demo.means	3:-20 4:6 5:10 8:14
sama @demo.seen	3:13
sama @flavours.flavours	4:33 6:-8 9:-5
sama @flavours.prints	4:14
sama @flavours.scents	3:-7 4:5
sama @format.care	8:-7
sama @format.cared	5:13
sama @format.kind	0:8 1:-21 4:-32 5:10 7:12 8:8 9:-13
sama @format.nature	0:16 1:-27 3:18 4:-17 5:-30 6:-12 7:-6 8:-11 9:-20
sama @format.problems	0:-12
sama @format.remedies	0:5 1:-9 3:8 5:-6
sama @frequency-words	0:10 1:14 4:-8 5:6
sama @household-daily-acts	5:6
sama @interaction.all	2:5 3:-6 9:24
sama @interaction.deeds	4:-5
sama @interaction.one	3:-7 4:-6 6:9
sama @interaction.personal	0:-6 4:-7 6:-8
sama @interaction.verdict	0:-14 5:-9 6:-7 8:-6
sama @materials.cloths	4:-20 5:-9
sama @materials.grades	3:5 4:-13
sama @materials.hides	4:-7
sama @materials.makings	3:14
sama @materials.solids	3:17 5:-10 8:-7
sama @materials.unmistakable	3:6 4:-25 5:-15
sama @occasions.companion	2:5 9:17
sama @occasions.occasions	6:16
sama @occasions.places	4:5
sama @occasions.plain	6:8
sama @occasions.rooms	9:-5
sama @offers.sum	4:8 6:8 7:-11
sama @oily-state	4:7
sama @places.makers	4:11
sama @play-sport-acts	3:10
sama @purpose-words	4:-5
sama @quantity-few	3:13
sama @shape-words	4:6
sama @skin-good-state	3:5
sama @substances.actives	3:-13 4:25 5:14 8:-6
sama @substances.foodstuffs	3:6 4:11 9:-8
sama @target.body	3:-7 4:-9 5:10
sama @target.folk	3:-10 5:-5
sama @target.group	0:-5 6:23
sama @target.handing	4:-5
sama @target.kin	0:-5 1:-6 3:-5 5:6 9:32
sama @target.kinds	0:9
sama @target.looks	4:22
sama @target.rel	3:-22 4:5 5:8 6:-9 8:9
sama @target.roles	4:7 6:5
sama @troubles.atAll	1:10 4:-15 7:-8 8:-8
sama @troubles.otherTroubles	4:19 6:-14 8:-6 9:-6
sama @troubles.troubles	4:9
sama @trust.better	3:15 4:-14
sama @trust.lesser	8:5
sama @trust.mixup	4:-10
sama @trust.seller	8:-8
sama @trust.stores	4:10
sama @trust.trouble	4:6
sama @trust.wrapping	2:9 4:-8 6:-5 8:10
sama @words.goods	0:-6 3:-23 4:-22 5:35 8:40 9:7
sama @write-draw-acts	4:6
sama anak	9:-5
sama di	5:6
sama kalian	9:7
sama kulit	5:6
sama minyak	4:7
sama pabrik	4:7
sama sabun	5:-6
sama sekali	1:7 3:-11 5:9
sama teman	2:5 9:13
sama tomat	4:5
sama yang	3:-22 5:8 6:-9 8:9
sambal	2:6
sambel	3:7 5:8 9:-7
sambil	1:7 3:17 5:25 7:12
sambil @call.look	0:9
sambil @come-go-move	4:6
sambil @demo.outcome	1:5
sambil @format.care	5:6
sambil @gather-crowd-acts	5:7
sambil @interaction.deeds	5:8
sambil @interaction.personal	5:8
sambil @occasions.occasions	5:9 9:-22
sambil @occasions.plain	9:-17
sambil @target.states	9:-6
sambil @wait-acts	5:8
sambil nunggu	5:8
sambung	4:8 5:10
sambungan	3:-8 5:12
sambung~	0:12 3:-6 4:10 6:-10
same	4:16
saminggu	3:6
saminggu sakali	3:6
samo	1:12 3:31 4:18 5:-5 6:-7 8:13 9:-9
samo @format.kind	8:6
samo @troubles.otherTroubles	3:8
samo @words.goods	8:6
sampah	9:17
sampah @call.small	9:6
sampah @interaction.personal	9:9
sampah di	9:6
sampai	0:-20 1:13 5:12 8:-8 9:6
sampai #n	0:-5 3:-9 4:10 6:11 8:-13
sampai #n1	5:11
sampai #nn	4:15 5:-8 6:9 7:-37
sampai #rp	7:-8 8:-5
sampai $	0:6 4:-7 5:-8 8:43
sampai @already-still-words	0:7 8:5
sampai @ask-answer-acts	5:15
sampai @audio-states	3:-8
sampai @bump-hit	2:7 5:-8 7:15 8:-8 9:5
sampai @call.small	0:-7 6:-10 8:21
sampai @call.target	1:8 5:-6
sampai @camera-view-states	3:-5
sampai @child-cry-mood	9:-6
sampai @demo.bodyPlaces	1:17 3:-5 9:8
sampai @demo.handleWide	9:6
sampai @demo.me	7:5
sampai @demo.outcome	5:-23
sampai @demo.present	0:-5 5:-13 6:-5 8:-7 9:26
sampai @drill-nail-screw	2:7 5:-9 7:15 8:-7 9:5
sampai @feel-sad-regret	9:-6
sampai @format.kind	4:-7 5:-17 7:12 8:-24 9:15
sampai @format.nature	4:-6 5:-19 7:12 8:-21 9:8
sampai @format.problems	4:-9 5:-14 6:-7
sampai @format.spans	2:7 4:-10 5:-20 6:-6 7:34 8:-13
sampai @future-plan-words	3:-7 5:14 6:6
sampai @interaction.one	0:-13 5:9 6:8 8:6
sampai @interaction.personal	4:-12 7:11 8:6
sampai @interaction.verdict	0:14 6:-7
sampai @interaction.where	5:-7 8:-5 9:11
sampai @negation-words	5:-10 9:14
sampai @noisy-sound	5:-5
sampai @now-words	4:-6 5:-15
sampai @occasions.occasions	0:5 3:11
sampai @occasions.plain	0:6
sampai @offers.now	2:-5 5:6 6:-8 9:7
sampai @offers.sum	2:-12 4:11 6:6 7:-48 8:-13
sampai @places.places	2:9 4:-15 5:-10 8:23
sampai @shape-words	4:10
sampai @size-big	4:19 6:7
sampai @skin-good-state	5:-5
sampai @sleep-acts	5:7
sampai @story-verbs	3:6 5:17 9:-6
sampai @target.body	1:5 3:6 8:-5 9:6
sampai @target.group	6:6
sampai @target.kinds	6:-8
sampai @target.looks	3:-10 5:-6
sampai @target.roles	5:6
sampai @target.states	0:6
sampai @test-slam-hit	2:7 5:-7 7:15 8:-7 9:12
sampai @troubles.atAll	6:-7
sampai @troubles.no	3:7 5:-10 9:14
sampai @troubles.otherTroubles	3:9 4:-12 5:-16 6:-9
sampai @troubles.troubles	0:-8 8:-10 9:-10
sampai @trust.allowed	8:5
sampai @trust.better	3:7 5:-11
sampai @trust.days	5:50 6:20 8:5 9:-20
sampai @trust.flaws	3:-6 5:-11 9:8
sampai @trust.places	2:14 3:-6 4:-18 5:-16 8:32
sampai @trust.seller	0:6 4:5
sampai @trust.stores	8:8
sampai @trust.trouble	5:-10
sampai @wet-state	3:-7
sampai @words.goods	3:-6 5:-5 6:-6 7:15 8:-11 9:12
sampai jam	2:7 5:-7 7:15 8:-7
sampai jawa	4:-5
sampai kak	0:-10 5:12 8:6
sampai ke	1:7 3:-11 4:9 5:14 8:5 9:5
sampai kita	0:6
sampai malam	5:10 9:-6
sampai nangis	9:-6
sampai pagi	5:7
sampai rumah	8:8
sampai sana	0:7 8:13
sampai sekarang	5:-5 9:5
sampai sini	9:13
sampai sore	5:12
sampai subuh	8:5
sampai tanya	5:16
sampai tidak	3:5 5:-7 9:8
sampai ujung	4:8
sampai xl	4:8
sampai xxl	4:7
sampa~	0:-20 1:13 5:12 8:-8 9:6
sampean	5:6 6:10
sampean @call.small	5:5
sampek	1:-5 2:7 4:5 8:17
sampek #n	8:9
sampek #nn	4:6
sampek @offers.sum	4:6
sampel	4:5
sampel @call.small	4:5
sampeu	9:5
sampe~	5:6 6:10
samping	0:-13 3:-7 5:18 8:-8 9:-8
samping @cause-words	5:7
samping @change-become-acts	5:6
samping @format.kind	3:-9 5:15
samping @format.nature	5:8
samping @offers.now	5:6
samping jadi	5:6
sampingnya	5:14
samping~	5:14
sampo	4:6
sampo @call.small	4:10
sampo @offers.now	4:7
sampo ini	4:7
sampun	0:13 8:7 9:-12
sana	0:51 3:-12 5:-19 9:-26
sana #n	0:10 8:7
sana $	0:6 5:-9
sana @call.small	0:7 9:-6
sanajan	5:17
sanaj~	5:17
sandal	0:-6 9:24
sandal @call.small	9:18
sandal~	9:6
sandwich	3:5
sangkut~	0:5
sanjai	9:8
sanja~	9:8
santai	4:-8 5:-8
santa~	4:-8 5:-8
sapasang	7:13
sapi	0:-8 4:8 9:6
sapu	5:5
sapuluh	3:9 4:11 5:17
sapuluh @format.spans	3:7 5:8 6:13
sapuluh @measures.units	4:11
sapu~	4:-6
sarabba	5:-5
sarapan	9:7
sarap~	9:7
sare	3:10
saringan	4:5 5:7
saring~	5:9
sarjana	3:7
sarua	4:10
sarua jeung	4:7
sarung	0:-16 1:-10 2:13 5:-8 7:19
sarung @demo.bodyPlaces	4:8 5:-5 7:9
sarung @format.kind	0:-5
sarung @format.nature	4:-11
sarung @format.remedies	4:6 5:-5 7:11
sarung @materials.cloths	4:-11
sarung @target.body	4:8 5:-5 7:9
sarung tangan	5:-8 7:11
sarungnya	5:-11
sarung~	5:-14
saré	3:12
sasi	3:7 6:7
sasi @call.small	6:8
satahun	4:10
sataun	3:5
sate	9:15
sate @call.small	9:10
sate @come-go-move	9:5
sate lewat	9:5
satengah	5:-12
satin	4:-10 6:14
satin #n	4:-5
satin @cause-words	6:6
satin @troubles.atAll	6:6
satuan	0:-7
satuannya	4:-7
satuannya #nn	4:-8 7:6
satuannya @offers.sum	4:-9
satuan~	4:-7
satunya	3:-9 4:-15 7:17 9:6
satunya #nn	4:-7 7:13
satunya @offers.sum	4:-7 7:13
satu~	0:-10 3:-10 4:-24 5:6 7:22
sat~	1:6 4:-21 5:11 6:11
sawah	0:-7 5:-11 9:19
sawit	6:8 8:-6
sawo	4:16 6:12
sawo @cook-ripeness	6:17
sawo @fresh-food	6:17
sawo @target.looks	6:7
sawo @trust.better	6:8
sawo matang	6:8
say	5:5
say @condition-words	5:8
saya	0:-81 1:8 2:-16 3:-47 4:-42 5:-52 6:-70 7:-17 8:-32 9:5
saya #n	9:7
saya #nn	5:5
saya $	3:-5 6:-5
saya @alone-own-words	3:5
saya @already-still-words	0:-7 1:-12 3:-7 5:7 9:21
saya @animal-behaviour	5:-12 8:5
saya @app-tap-scroll	4:7 5:-7
saya @assemble-build-acts	1:5
saya @baby-care-acts	3:-16 8:12
saya @body-move-posture	1:10
saya @burn-fat-raise-lower	1:6
saya @call.look	0:-10 1:21 2:-12 4:11 9:-8
saya @call.press	1:25 2:-5 3:-12 4:25 5:-7
saya @call.small	0:-9 1:-33 2:-12 4:-17 6:-22 7:-20 8:-28
saya @cause-words	9:8
saya @change-become-acts	3:-6 8:16
saya @child-behaviour	3:9 5:-5
saya @come-go-move	0:-10 3:-10 5:-6 9:36
saya @cook-cut-peel	4:-5
saya @cook-mix-prepare	3:-15 5:15
saya @cut-acts	4:-7
saya @demo.handle	0:6 1:138 3:-36 4:29 5:43 6:6 8:39 9:-41
saya @demo.handleWide	0:19 1:42 2:-12 4:-16 5:19 7:16 8:20 9:-21
saya @demo.letting	1:7
saya @demo.me	1:-6
saya @demo.noises	9:-7
saya @demo.outcome	9:18
saya @demo.point	1:-11 5:-5
saya @demo.present	5:-5 9:8
saya @electric-charge-acts	1:16
saya @exchange-acts	3:-12 8:17
saya @feel-angry	3:9
saya @flavours.flavours	5:15
saya @format.care	0:-8 1:50 3:-29 4:17 5:24 8:32 9:-17
saya @format.kind	3:8 5:9 6:-6
saya @format.nature	3:6 5:19
saya @format.problems	1:-6 3:-6 9:13
saya @frequency-words	9:-6
saya @future-plan-words	0:10 9:-5
saya @give-receive-acts	0:7 3:6 4:-8
saya @greet-acts	5:6
saya @hang-stand-balance	9:8
saya @hide-cover-acts	5:-8
saya @household-daily-acts	4:5
saya @interaction.deeds	9:11
saya @interaction.one	3:6
saya @interaction.personal	1:-34 2:-11 3:-20 4:-10 5:7 6:-29 7:-11 8:-43 9:8
saya @interaction.verdict	0:-33 1:-27 3:-12 5:-6 6:-7 8:-31 9:15
saya @interaction.write	5:8
saya @iron-fold-acts	3:-8
saya @join-stick-acts	4:10
saya @lose-missing-states	3:8 9:5
saya @machine-behaviour	1:8
saya @makeup-apply	5:5
saya @negation-words	0:-11 1:-27 3:-12 5:-25 8:-9 9:-15
saya @now-words	3:-7 9:9
saya @occasions.occasions	3:-7 4:6 5:-7
saya @occasions.plain	5:-8 9:7
saya @occasions.rooms	9:12
saya @offers.counted	4:-9 5:6 9:-6
saya @offers.extra	1:-7 3:5 4:-8 5:6
saya @offers.now	1:-12 4:-15 5:-6 6:-5 9:-7
saya @offers.sum	5:5
saya @open-close-acts	1:27
saya @photo-video-acts	4:8
saya @plant-harvest	1:10 3:5
saya @plant-start-acts	3:6
saya @pour-drip-acts	3:-9 5:25
saya @pour-wipe-acts	4:8
saya @press-touch-acts	1:8
saya @pull-press-acts	0:8 1:17 4:-8
saya @quantity-few	9:-5
saya @relationship-acts	4:7
saya @replace-acts	3:-12 8:12
saya @return-claim-acts	8:8
saya @rinse-flush-acts	5:11
saya @save-data-memory	9:-8
saya @seal-pack-acts	2:6 4:-5 8:5
saya @sell-promo-acts	3:17 9:-20
saya @send-deliver-acts	3:-9
saya @show-closeup	4:12 5:-8
saya @smell-act	5:7
saya @stain-clean-off	5:5
saya @start-acts	3:7
saya @stop-end-acts	5:-9
saya @story-verbs	0:-13 1:-10 7:-9 9:27
saya @swatch-apply-acts	3:-6 5:-8
saya @target.folk	3:9
saya @target.group	3:26 4:-7
saya @target.kin	3:8
saya @target.rel	6:-10 9:29
saya @target.states	0:-5 9:22
saya @teach-learn-acts	0:6
saya @test-strength-acts	8:5
saya @time-before-words	3:7 4:-7 7:-9 8:-11 9:12
saya @troubles.atAll	3:7 5:20 6:-7 8:-29
saya @troubles.no	0:-7 1:-18 3:-7 5:-17 9:-7
saya @troubles.otherTroubles	1:-11 5:-11
saya @troubles.troubles	3:-9 9:15
saya @trust.allowed	4:-11 5:9 9:14
saya @trust.arrived	9:21
saya @trust.days	6:6
saya @trust.flaws	5:8
saya @trust.mixup	8:5
saya @trust.remedy	2:5 3:-8 8:15
saya @trust.trouble	5:7
saya @trust.wanted	9:20
saya @use-acts	1:12 4:8 5:5
saya @wait-acts	2:6
saya @want-wish-words	0:10
saya @wear-acts	1:8 5:9
saya @weigh-measure-acts	4:14
saya @work-study-acts	9:7
saya @write-draw-acts	5:5
saya ada	9:5
saya buka	1:24 5:8
saya cabut	1:9 3:5
saya datang	9:7
saya deketin	4:7
saya di	8:-9
saya dia	5:9
saya dulu	0:6 3:14 7:-7
saya ganti	3:-10 8:13
saya gratiskan	7:8
saya hari	9:-10
saya ini	9:7
saya jual	3:15 9:-6
saya ke	9:19
saya kemarin	9:16
saya kembalikan	4:8 8:9
saya kena	9:-5
saya mah	3:-6 9:8
saya mau	0:10
saya minta	9:6
saya mulai	3:7
saya nyalakan	1:6
saya pakai	1:7 4:5
saya pernah	9:-10
saya ratakan	5:-7
saya saja	9:-7
saya sampai	9:9
saya sendiri	3:6 4:5 9:-8
saya sudah	5:6
saya suruh	3:19 9:-6
saya tadi	9:8
saya tak	1:-6
saya tempelin	4:12
saya tidak	0:-7 1:-8 5:-14 9:-11
saya timbang	4:7
saya tuang	5:11
saya tutup	5:-8
saya yang	6:-10 9:29
sayang	0:-11 5:-6 8:-5
sayang @troubles.atAll	3:-6
saye	0:-17 1:21 3:-7 5:8
saye @animal-behaviour	5:7
saye @body-move-posture	5:7
saye @demo.handle	5:8
sayur	3:15 5:8
sayur @call.small	5:5
scan	8:19
scan @come-go-move	8:8
scan @demo.outcome	8:5
scarf	3:6
sd	0:10 4:-6 6:9
sd @trust.allowed	5:6
se	3:14 4:-6 5:9 7:32 8:-8
se @call.small	3:11 5:11
se @places.places	7:21 8:-5
se @trust.places	7:23 8:-6
se jawa	7:9
searah	3:14 5:-12
sebab	9:-6
sebelah	0:-21 1:7 2:-12 3:-20 4:-11 5:-11 6:-28 7:-8 9:24
sebelah @already-still-words	9:23
sebelah @call.small	3:-12 8:8
sebelah @call.target	1:18 3:-5 5:11
sebelah @demo.handleWide	9:5
sebelah @demo.present	5:-6 9:10
sebelah @format.kind	5:-9
sebelah @format.nature	5:-6
sebelah @frequency-words	5:9
sebelah @interaction.personal	3:-5 5:-8 6:-11 9:18
sebelah @interaction.verdict	3:-11 8:13
sebelah @now-words	9:7
sebelah @offers.now	5:6
sebelah @troubles.atAll	9:5
sebelah kanan	1:7 5:15
sebelah kiri	1:16
sebelah lagi	9:7
sebelahnya	1:9
sebelum	0:13 2:19 3:-6 4:30 5:16 6:45 7:19 8:87 9:-40
sebelum @animal-behaviour	6:8
sebelum @call.small	1:6
sebelum @care-not-acts	8:9
sebelum @come-go-move	2:9 8:12
sebelum @demo.handleWide	5:7 8:13
sebelum @demo.outcome	8:12
sebelum @fold-roll-acts	8:14
sebelum @format.cared	5:-6 8:12
sebelum @format.kind	3:14 9:-13
sebelum @format.nature	3:10 5:6 9:-12
sebelum @format.problems	8:5
sebelum @format.spans	3:-5 4:5 8:6
sebelum @interaction.deeds	3:5
sebelum @interaction.personal	3:6 5:-6 8:-10
sebelum @interaction.verdict	3:8
sebelum @iron-fold-acts	8:14
sebelum @match-age-occasion	3:7
sebelum @occasions.gifts	8:5
sebelum @occasions.occasions	3:11 5:10 9:-5
sebelum @occasions.plain	3:11 5:12 9:-7
sebelum @occasions.rooms	3:-5 5:17 6:12 9:-5
sebelum @offers.buying	8:-5
sebelum @press-touch-acts	5:6
sebelum @relationship-acts	3:7
sebelum @roll-wrap-acts	8:8
sebelum @seal-pack-acts	3:-9 8:24
sebelum @send-deliver-acts	2:-6 8:14
sebelum @sleep-acts	6:8
sebelum @target.states	5:7 8:6
sebelum @troubles.otherTroubles	8:9
sebelum @trust.sent	2:-7 3:-11 8:29
sebelum @trust.wrapped	3:-8 8:21
sebelum akad	3:7
sebelum dijual	8:5
sebelum dikirim	8:9
sebelum dilipet	8:12
sebelum masuk	8:6
sebelum packing	8:5
sebelum setahun	5:6
sebelum tidur	6:8
sebelumnya	3:6
sebenarnya	3:5 5:-13
sebenernya	3:26 4:-7 5:-11
sebenernya @format.kind	3:6
sebenernya @format.nature	3:6
sebentar	0:-22 3:-10 9:10
sebentar $	9:9
sebentar @call.small	0:-9 9:8
sebentar @demo.me	5:7
sebentar @demo.present	0:-6 5:-7
sebentar @interaction.one	9:6
sebentar @interaction.personal	9:-6
sebentar @interaction.verdict	0:-8 9:6
sebentar @troubles.atAll	9:8
sebentar saya	5:6
sebentar ya	0:-5
seberang	7:-7
sebe~	0:-21 1:7 2:-12 3:-20 4:-11 5:-11 6:-28 7:-8 9:24
seblak	9:30
seblak @interaction.personal	9:11
seblak @interaction.verdict	9:7
sebotol	5:12 7:7
sebulan	3:12 5:33 6:-11 9:-12
sebulan @already-still-words	3:6
sebulan @call.small	5:-6
sebulan @degree-high	5:-11
sebulan @demo.handle	5:12
sebulan @demo.me	4:5
sebulan @format.care	5:8
sebulan @frequency-words	5:-10
sebulan @interaction.personal	3:9
sebulan @offers.now	3:7
sebulan @troubles.atAll	3:-7
sebulan @troubles.otherTroubles	5:11
sebulan @trust.wanted	5:14
sebulan sekali	5:-10
sebutin	0:6
sebut~	3:9
sedang	4:10 5:-7
sedeng	4:19
sedih	6:6 9:13
sedikit	1:10 3:6 5:-17 6:7
sedikit @cause-words	5:7
sedikit @demo.point	5:-12
sedikit @offers.now	5:8
sedikit @quantity-few	5:5
sedikit nah	5:-11
sedot	3:5 5:-5
sedot~	4:8 5:10
seduh	6:7
seduh~	3:5
segar	3:-8 5:17
segede	9:18
segede @format.kind	9:6
segede @words.goods	9:6
segel	0:7 3:-12 8:6
segelas	5:7
segelnya	1:7 4:-5
segelnya @interaction.verdict	8:-5
segel~	8:6
segenggam	1:6
segenggam @demo.present	5:6
segenggam @interaction.verdict	5:6
segenggam ya	5:6
segini	3:-9
segini @interaction.personal	9:6
segini @interaction.verdict	5:5
segitiga	3:11
segitu	0:-12 4:-11 6:-8 7:-5 8:-5 9:-17
segitu @call.small	0:-5 9:-8
sego	5:15
sego $	5:8
segunung	9:6
sehari	0:5 3:14 4:-12 7:-16 8:6
sehari #n	3:9
sehari @call.small	3:7
sehari @condition-words	5:6
sehari @feel-angry	5:6
sehari @format.ifs	5:6
sehari @interaction.verdict	5:7
sehari @time-before-words	8:6
sehari @trust.days	8:6
sehari kalau	5:6
sehari semalam	8:6
seharian	3:-23 4:-18 5:13 6:9 8:-12
seharian $	3:-5
seharian @format.kind	5:7 6:7
seharian @format.nature	5:6 6:6
seharian @interaction.verdict	5:-5
sehat	0:32 3:14 4:-9 5:-5 6:-11
sehat @call.small	0:6
sehat @format.kind	3:13
sehat @format.nature	3:13
sehat @target.folk	0:12 3:5
sehat @target.kin	0:8
sejajar	3:23 5:-12
sejajar @format.kind	3:11 5:-11
sejajar @words.goods	3:8 5:-9
sejajar meja	5:-6
sejak	0:-8 3:53 8:-13 9:-31
sejak @call.small	3:41 5:-18 8:-6 9:-18
sejak @interaction.personal	5:9
sejak @interaction.verdict	3:41 8:-6 9:-19
sejak @troubles.atAll	5:9
sejak @use-acts	5:9
sejak @wear-acts	5:9
sejak itu	3:41 5:-18 8:-5 9:-18
sejak pakai	5:9
sejam	4:33 5:43 6:-6 8:6
sejam @already-still-words	4:15 5:14
sejam @call.small	5:6 8:7
sejam @greet-acts	8:5
sejam @interaction.deeds	8:5
sejam @interaction.personal	4:16 5:14 8:9
sejam @interaction.verdict	4:7 5:9
sejam @negation-words	4:6
sejam @target.folk	8:5
sejam @target.kin	8:5
sejam @troubles.atAll	4:7
sejam sudah	8:5
sejarah	3:6
sejengkal	4:-7 5:-8
sek	0:-12 3:5 4:-17 5:-8 6:-7 9:41
sek @call.small	9:28
sek @demo.present	9:20
sek @interaction.verdict	9:7
sek ya	9:7
sek yo	9:8
sekaleng	5:8
sekali	0:-13 1:23 3:-17 4:12 5:48 7:-11 9:17
sekali $	4:7 5:-12
sekali @adjust-set-acts	3:5
sekali @already-still-words	5:-6
sekali @app-tap-scroll	5:6
sekali @body-move-posture	5:8
sekali @call.click	5:6
sekali @call.press	5:10
sekali @call.small	1:5 3:6 9:11
sekali @carry-acts	4:6 5:6
sekali @cause-words	3:-9
sekali @come-go-move	4:-5
sekali @demo.handle	0:8 1:7 3:-9 4:30 5:58 6:14 8:6
sekali @demo.handleWide	3:10
sekali @demo.me	6:-7
sekali @demo.means	6:12
sekali @electric-charge-acts	3:-5 4:18 5:8
sekali @format.care	0:10 3:-13 4:24 5:35 6:6
sekali @format.kind	4:5 6:15
sekali @format.remedies	3:-7 8:6
sekali @frequency-words	5:9
sekali @interaction.verdict	5:-10
sekali @motor-care-acts	3:7
sekali @offers.counted	3:10
sekali @offers.extra	4:5
sekali @offers.now	5:-7
sekali @press-touch-acts	3:-5
sekali @pull-press-acts	1:11 5:18
sekali @quantity-few	5:5
sekali @sweep-mop-dust	6:6
sekali @test-strength-acts	1:14 5:8
sekali @travel-traffic-acts	5:7
sekali @troubles.atAll	3:-16
sekali @troubles.otherTroubles	6:13
sekali @troubles.troubles	4:6
sekali @trust.wanted	3:-6 6:-6
sekali @wipe-scrub-acts	4:6 5:11
sekali @words.goods	6:6
sekali cas	4:7
sekali gosok	5:6
sekali jalan	5:8
sekali pencet	5:6
sekali tarik	1:10 5:7
sekalian	0:-7 2:24 4:-9 5:6 6:-8 7:-12
sekam	4:9
sekang	3:5
sekarang	0:-17 1:17 2:49 3:56 4:-32 6:-39 7:30 8:-16 9:-29
sekarang #nn	7:21
sekarang $	0:19 2:26 3:-16 4:-9 5:-35
sekarang @already-still-words	2:-6 4:-11 5:-21 6:-9 7:-18 8:-8 9:-9
sekarang @bad-character	3:8
sekarang @bump-hit	1:7
sekarang @call.small	1:18 2:11 4:-13 6:7 7:-19 9:-13
sekarang @cause-words	4:9
sekarang @come-go-move	9:11
sekarang @contrast-words	3:13
sekarang @demo.bodyPlaces	9:6
sekarang @demo.handle	3:-8 5:8
sekarang @demo.handleWide	9:15
sekarang @demo.me	1:12 3:7 9:-21
sekarang @demo.outcome	5:6
sekarang @demo.present	1:12 2:7 5:9 8:7 9:-6
sekarang @drill-nail-screw	1:7
sekarang @flavours.flavours	0:7 5:-6
sekarang @format.kind	4:8 5:13 6:-5 9:-10
sekarang @format.nature	7:-6 9:-14
sekarang @format.remedies	3:-9 5:8
sekarang @format.should	9:9
sekarang @format.spans	1:6
sekarang @frequency-words	3:23
sekarang @greet-acts	5:-12 7:-8
sekarang @increase-add-acts	9:9
sekarang @interaction.deeds	2:-6 3:8 5:-11 7:-5
sekarang @interaction.personal	0:-5 2:-11 4:-15 6:-17 7:-9 9:5
sekarang @interaction.verdict	2:10 3:-9 5:8 6:-11 7:-9 8:8 9:-6
sekarang @negation-words	5:-7
sekarang @now-words	1:8 2:9
sekarang @occasions.rooms	3:11
sekarang @offers.extra	7:17
sekarang @offers.now	2:-6 4:11 5:-9 7:8 8:9
sekarang @offers.sum	7:19
sekarang @open-close-acts	5:7
sekarang @possibility-words	7:7
sekarang @quantity-few	5:-6
sekarang @receive-get-acts	7:8
sekarang @story-verbs	5:7 7:7
sekarang @substances.foodstuffs	0:6
sekarang @target.body	5:-8
sekarang @target.folk	1:8 3:7 5:-13 6:-5 7:-11
sekarang @target.kin	1:15 3:14 6:-5 7:-10
sekarang @target.states	5:-6
sekarang @test-slam-hit	1:7
sekarang @troubles.atAll	9:-15
sekarang @troubles.no	3:9 5:-10
sekarang @trust.allowed	7:5
sekarang @use-acts	5:12
sekarang @wear-acts	5:12
sekarang @words.goods	1:11 5:14
sekarang aku	9:-6
sekarang dapat	7:8
sekarang dia	3:19
sekarang itu	9:8
sekarang jam	1:7
sekarang mah	3:-6
sekarang malah	3:9
sekarang mumpung	2:10
sekarang naik	9:9
sekarang pakai	5:12
sekarang saben	3:6
sekarang sudah	5:-12 7:-8
sekarang tak	3:9 5:-9
sekarang tiap	5:7
sekarang ya	1:11 2:9 5:5 8:8 9:-6
sekarung	9:6
sekepal	5:5
seket	7:15
sekilo	3:-7 4:14
sekilo @demo.seen	0:5
sekitar	4:-20 6:-7
seko	3:8
sekolah	0:-8 3:-7 5:15 6:-6 9:-9
sekolah $	6:-8
sekolah @call.small	5:12
sekolah @interaction.verdict	4:6 5:8
sekolah @negation-words	5:5
seko~	0:-8 3:-7 5:15 6:-6 9:-9
sekrup	5:9
sekrup @occasions.rooms	4:5
sekrup @past-memory-words	4:5
sekrup @size-small	4:5
sekrup @target.kinds	4:5
sekrup @target.looks	4:5
sekuat	5:10
sekuat @energetic-healthy	5:9
sekupang	9:6
sek~	3:12
sela	4:-6
selalu	3:50 8:-12 9:-12
selalu @format.problems	3:10 5:5
selalu @interaction.personal	3:9
selalu @troubles.troubles	3:10 5:6
selam	3:8
selama	7:14
selamat	0:41 8:-8
selamat $	5:10
selamat @call.small	0:19 9:-8
selamat @come-go-move	0:20
selamat @demo.present	0:21 9:-6
selamat @interaction.deeds	0:20
selamat @interaction.personal	0:-5 5:-7 9:9
selamat @interaction.verdict	0:25 9:-7
selamat @story-verbs	0:25
selamat @target.states	0:20
selamat @trust.arrived	0:20
selamat @trust.days	0:-17 3:-6 4:-6 5:-17 9:22
selamat @trust.wanted	0:20
selamat datang	0:20
selamat pagi	9:13
selamat ya	0:21 9:-6
selang	5:-16
selang seling	3:9 5:-8
selasa	3:5
selebar	0:6
selesai	5:11
seling	3:9 5:-8
selip	4:9
selisih	4:-6
seliter	4:5
selotip	3:13
selotip~	5:-7 8:7
seluruh	7:10 8:14
seluruh @places.places	8:15
seluruh @trust.places	7:10 8:14
seluruh indonesia	8:17
selusin	6:10 7:9
selusin $	6:6
semalam	3:-8 5:-23 8:9 9:50
semalam @condition-words	8:6
semalam @feel-angry	8:6
semalam @format.ifs	8:6
semalam kalau	8:6
semalem	1:-7 5:-9 6:-6 9:48
semalem @call.small	3:-10
semalem @interaction.personal	9:-7
semalem itu	3:-8
semaleman	3:12 5:-8
semangat	5:-5 9:12
semangat $	9:11
semarang	8:8
sembuh	3:11 5:-7
semenit	3:14 5:22
semenit @call.small	5:5
semenit @interaction.verdict	5:8
seminggu	2:-8 3:14 4:6 6:-8 8:11 9:-29
seminggu $	5:5 8:11
seminggu @already-still-words	4:5 5:8
seminggu @call.small	3:-5 9:-7
seminggu @come-go-move	5:7
seminggu @condition-words	4:5
seminggu @degree-high	3:13 5:-7
seminggu @format.ifs	4:5
seminggu @frequency-words	3:16 5:-10
seminggu @troubles.atAll	3:10 5:-9
seminggu sekali	3:13 5:-7
semir	7:6
semoga	0:28 2:-15 5:-13 6:-12 9:15
semoga @interaction.personal	5:-5 9:10
semoga @interaction.verdict	9:8
semoga @negation-words	9:8
semoga @troubles.no	9:8
semoga tidak	9:8
sempat	3:-11 4:-9 5:7 6:6 7:-10 9:-12
sempat @come-go-move	0:6
sempat @interaction.verdict	7:-5
sempat @trust.allowed	7:-5
sempet	0:-7 3:-9 5:-17 6:8 7:-14 8:-7 9:-34
sempet @call.small	5:-7
sempet @offers.now	5:-8
sempet ke	5:-7
sempit	5:-13 6:18
sempit @call.small	6:7
sempit @demo.handleWide	4:5
sempit @demo.outcome	4:5
sempit @interaction.verdict	5:-10
semprot	1:7 3:-12 6:7
semprot @call.small	3:-5
semprot @offers.now	3:-6 4:5 5:10
semua	0:-14 1:12 2:-21 5:35 6:-30 7:-13 8:30
semua $	2:-7 3:-31 5:10 6:-20 8:7
semua @already-still-words	3:6
semua @call.small	0:-13 1:7 8:-8 9:22
semua @cause-words	3:-7 9:-6
semua @change-become-acts	5:9
semua @come-go-move	5:11
semua @demo.bodyPlaces	5:6
semua @demo.handle	4:7
semua @demo.handleWide	5:14
semua @demo.outcome	5:6
semua @demo.present	1:8
semua @fits-right	6:6
semua @format.kind	0:-5 4:8 5:-9 6:-12
semua @format.nature	0:-7 6:-11
semua @format.spans	9:5
semua @interaction.personal	0:-10 6:-8 9:7
semua @interaction.verdict	5:17 9:15
semua @negation-words	3:-7 8:9
semua @offers.now	9:8
semua @target.folk	0:-8 5:-5 6:-7
semua @target.kin	0:-9 5:-6 6:-7
semua @target.rel	3:8 8:6
semua @target.states	5:6
semua @troubles.no	8:9
semua @troubles.otherTroubles	6:6
semua @trust.allowed	0:6
semua @trust.mixup	4:-5
semua ada	0:7
semua aku	9:7
semua ini	9:6
semua kan	1:6 5:5
semua masuk	5:6
semua orang	3:-6 6:-8
semua tidak	8:7
semuanya	0:-15 4:7 9:17
semuanya @interaction.verdict	9:6
semut	3:13 4:-11 6:-5
semut~	4:7
senam @call.small	5:8
senam @format.kind	5:7
senam @format.nature	5:7
senam @interaction.one	5:7
senam @target.folk	5:7
senam @target.kin	5:7
senam ibu	5:7
senang	3:9
sendal	9:10
sendal $	9:8
sendi	3:11
sendiri	0:-35 1:-23 2:-15 4:-8 5:24 6:-20 7:-6 8:-8 9:-27
sendiri $	0:-27 1:-11 3:35 4:-13 5:-6 9:7
sendiri @already-still-words	3:-12 5:-9 8:-11 9:-5
sendiri @call.small	0:-7 1:-5 2:-6 4:36 5:-23 6:8 9:-22
sendiri @cause-words	0:8 5:6
sendiri @degree-low	9:5
sendiri @demo.present	5:-5
sendiri @demo.seen	5:6
sendiri @format.because	0:9
sendiri @format.kind	3:-5 5:16
sendiri @format.nature	5:10
sendiri @format.spans	3:5
sendiri @greet-acts	8:-6
sendiri @interaction.deeds	8:-6
sendiri @interaction.personal	0:-7 3:-19 4:14 6:-9 8:6 9:-20
sendiri @interaction.verdict	0:-9 4:-8 6:-5
sendiri @negation-words	4:-7 6:-13
sendiri @now-words	5:-13
sendiri @target.rel	5:-9
sendiri @troubles.atAll	0:-8 3:11 4:-10 5:9 6:6
sendiri @troubles.no	4:-6 6:-13
sendiri @trust.better	5:5
sendiri @trust.wanted	3:11
sendiri @words.goods	5:7
sendiri di	3:-15 4:34 8:14
sendiri sudah	8:-6
sendiri tidak	6:-9
sendiri tuh	5:-8
sendiri yang	5:-9
sendirian	3:8 5:12 6:9
sendirian $	5:11
sendirian @interaction.personal	6:6
sendok	1:15 3:9 8:-7
sendok @demo.handle	4:9
sendok @format.kind	4:-6
sendok @format.nature	4:-8
sendok @format.remedies	5:-9
send~	3:11
seneng	3:-18 4:-14 5:-7 6:13
seneng $	9:6
seng	3:-7 5:23 9:9
seng @format.problems	5:8
seng @troubles.troubles	5:6
seng @trust.trouble	5:5
senin	8:5
senin @interaction.verdict	9:6
sensitif	5:-12 6:7
sensitif @call.small	5:-8 6:7
sensitif @target.rel	6:12
sensitif yang	6:12
sensor	3:12
sensor optik	3:8
sensornya	0:9
senter	4:6
senti	4:45 5:-30 8:-15 9:-8
senti $	0:-9 5:-39 8:-10
senti @call.look	4:7 6:-5
senti @cause-words	4:6
senti @change-become-acts	5:12
senti @come-go-move	4:6 6:-6
senti @demo.me	4:-5
senti @demo.outcome	4:10
senti @format.care	3:7
senti @format.kind	5:6 6:-6
senti @format.nature	5:7
senti @format.problems	4:10
senti @interaction.verdict	0:11 1:-6 3:-7 4:6 5:12 8:-6
senti @measures.dimensions	5:-6
senti @offers.now	5:16
senti @purpose-words	4:12 6:9
senti @target.handing	4:6 5:-6 6:10
senti @target.looks	0:-6 5:-6
senti @troubles.atAll	4:8 6:7
senti @troubles.otherTroubles	3:-7 4:15 5:-5 6:-9
senti @trust.better	3:-5 4:8 5:-14
senti @trust.wanted	0:6 4:8
senti buat	5:-6 6:5
senti dari	4:-6
senti jadi	4:6 5:12
senti yo	4:-6
sent~	4:44 5:-28 8:-15 9:-8
senyum	3:6
senyum @offers.now	9:5
sen~	8:5 9:7
sepaket	7:11
separo	0:5 3:28 4:-6
separo @format.kind	3:6
separo @words.goods	3:6
sepasang	6:-6 7:24 8:-7
sepatu	1:-8 2:-5 3:32 4:-9 5:-15 6:-16 8:-23
sepatu @call.small	9:7
sepatu @demo.bodyPlaces	0:5
sepatu @format.kind	4:-6 6:-6
sepatu @format.nature	5:-6 6:-6
sepatu @occasions.occasions	6:-9
sepatu @occasions.plain	6:-8
sepatu @offers.now	6:7
sepatu @play-sport-acts	3:-5 6:-6
sepatu @safety-words	3:6
sepatu @target.body	0:5
sepatu @target.kinds	6:-7
sepatu @target.roles	6:-7
sepatu kets	3:6
sepatu kulit	0:5
sepatu safety	3:6
sepatunya @offers.now	6:5
sepatunya @quantity-few	6:5
sepeda	9:11
seperti	0:-29 1:-19 2:-21 4:-13 5:18 6:11 7:-16
seperti @already-still-words	5:8
seperti @call.small	0:9 4:27 5:25 6:26 8:26 9:-8
seperti @colours.borrowed	4:-5 5:6
seperti @colours.colours	4:-7
seperti @cook-fry	3:6
seperti @cook-grind-mash	5:5
seperti @demo.bodyPlaces	5:-15 8:8
seperti @demo.handled	3:-6
seperti @demo.me	1:-5 5:13 6:42
seperti @demo.means	3:15 5:-12 8:-6
seperti @demo.point	3:-14 4:9 6:25
seperti @format.cared	3:-6
seperti @format.kind	3:9 4:-8 5:-8 6:-29 8:13 9:-27
seperti @format.nature	3:15 4:-15 5:-19 6:-23 8:6 9:-20
seperti @format.remedies	4:-8 5:-8 6:-6 8:6
seperti @format.spans	9:8
seperti @interaction.deeds	7:-5
seperti @interaction.personal	3:-10 5:14 7:-8 8:-7 9:8
seperti @interaction.verdict	6:-6
seperti @materials.solids	1:-7 3:7
seperti @substances.foodstuffs	9:-7
seperti @target.body	5:-13 8:9
seperti @target.group	3:-8
seperti @target.rel	4:21 5:11 8:34
seperti @target.states	1:7
seperti @troubles.otherTroubles	3:-6 5:-9 8:12
seperti @trust.seller	6:8
seperti @trust.wrapping	4:-5
seperti @words.goods	3:-7 5:16 6:-5 9:-10
seperti aku	6:10
seperti apa	9:6
seperti bebek	6:10
seperti di	6:7
seperti gini	3:-9 4:9 6:19
seperti gitu	3:7
seperti saya	6:5
seperti yang	4:21 5:11 8:34
sepertiga	3:5
sepertinya	1:-9 3:-7 4:-6 5:-12 6:-7 9:29
sepertinya $	9:23
sepertinya @interaction.personal	9:-11
sepi	9:6
sepi @call.small	9:8
sepi @demo.present	9:8
sepi @interaction.verdict	9:8
sepi ya	9:8
sepiring	5:7
sepuh	6:-6
sepurane	9:6
seragam	5:9
seragam @occasions.occasions	5:5 6:6
seragam @occasions.plain	5:5 6:6
seragam @target.kinds	6:5
seragam @target.roles	6:5
seragam @target.states	5:6
seragam @work-study-acts	5:5
serah~	0:-9 3:-12 6:11
serai	5:6
serai @interaction.verdict	5:7
serak	9:11
serak @interaction.personal	9:5
serat	3:11 4:-8
serat @format.kind	3:7
serat @format.nature	3:9
serat @format.remedies	3:9
seratnya	3:12 4:-7 5:12
seratnya @target.looks	5:9
sera~	5:9
sereh	4:5
serep~	5:5
seri	2:-5 8:8 9:12
seri @call.small	8:6
serial	4:6
sering	1:13 3:20 5:-12 6:31 9:-11
sering @carry-acts	4:7
sering @come-go-move	3:-10 4:8 6:19
sering @demo.handleWide	3:-7 4:9 6:12
sering @demo.outcome	3:-8
sering @increase-add-acts	5:-6
sering @interaction.personal	3:9 6:-17
sering @interaction.verdict	3:10 4:7 6:-14
sering @motor-behaviour	5:5 6:6
sering @occasions.seasons	3:5
sering @photo-video-acts	0:5
sering @target.states	5:9
sering @troubles.atAll	4:9 6:-14
sering @troubles.otherTroubles	5:14 6:11
sering @troubles.troubles	0:7 6:8
sering @trust.flaws	6:10
sering @use-acts	4:6 6:-11
sering @wear-acts	4:6 6:-11
sering @weather-season-states	3:6
sering naik	5:-6
sering pakai	4:6 6:-11
serinya	0:11 8:6
serinya @interaction.personal	4:-6
serinya @interaction.verdict	0:6 4:-10
serinya @trust.wanted	4:-6
serius @call.small	5:8
seri~	0:11 8:6
serpihan	5:8
sertifikat	4:33 5:-24 8:63
sertifikat @format.kind	8:5
sertifikat @format.nature	8:5
sertifikat @interaction.verdict	8:9
sertifikat @safety-words	4:16 8:17
sertifikat @trust.permits	4:8 5:-16 8:18
sertifikatnya	4:11 8:22
sertifikat~	4:9 8:8
serum	3:9
serum @interaction.personal	3:6
service	4:-11 8:7
service center	4:-7 8:5
ser~	9:8
sesak	9:7
seserahan	6:12
sesuai	5:-8
sesudah @call.look	4:9
sesudah @call.press	4:9
sesudah @demo.handledWide	4:5
sesudah @open-close-acts	4:9
set	0:6 3:-9 4:46 5:-7 6:12 8:-5
set @cheap-price	4:6
set @demo.handleWide	4:10
set @electric-charge-acts	4:10
set @format.kind	4:13
set @interaction.verdict	4:12
set @offers.extra	4:6
set @save-money	4:6
set @substances.insides	4:10
set @trust.mixup	4:10
set @words.goods	4:12
set isi	4:6
setahun	3:26 5:8 7:7 8:42 9:-22
setahun $	0:6 4:-11 8:23
setahun @call.small	3:11
setahun @condition-words	4:14 5:11
setahun @feel-angry	4:12 5:10
setahun @format.ifs	4:12 5:10
setahun @interaction.personal	3:16
setahun @interaction.verdict	3:10 4:13 5:6
setahun @negation-words	3:9 5:-8 6:6
setahun @troubles.atAll	4:-5
setahun @troubles.no	3:14 5:-8
setahun kalau	4:12 5:10
setahun tidak	3:10
setel	4:-5
setelah	3:24
setelah #n	3:12
setelan	4:6
setel~	5:5
setengah	2:-6 4:20 5:22 6:-8 8:5 9:-11
setengah @bump-hit	4:6 6:5
setengah @call.small	3:6
setengah @drill-nail-screw	4:6 6:5
setengah @format.kind	5:7
setengah @format.spans	0:-9 1:9 3:-7 4:8 5:46 7:-5 8:7
setengah @interaction.one	3:6
setengah @interaction.personal	0:-7 4:6 5:14 8:5
setengah @measures.length	1:6 6:-5
setengah @measures.units	4:8 6:-20
setengah @motor-behaviour	4:5
setengah @offers.counted	6:-7
setengah @offers.now	5:14
setengah @target.folk	3:6
setengah @target.kin	3:6
setengah @target.looks	5:-5
setengah @test-slam-hit	4:6 6:5
setengah @troubles.atAll	5:-6
setengah @troubles.otherTroubles	5:-7
setengah @trust.wanted	5:-5
setengah @words.goods	6:5
setengah harga	0:7
setengah jam	4:6 6:5
setengah tahun	5:11 8:9
sete~	3:25
setia	9:-5
setiap	4:-7 5:-5 8:17
setiap @format.kind	8:14
setiap @words.goods	8:12
setinggi	4:-7
setinggi @target.body	5:-6
setipis	5:12
setipis @demo.means	5:6
setrika	3:-19 6:7 9:-8
setrika $	5:6
setrika @call.small	5:-7
setrika~	4:8 9:8
set~	3:18 4:14 6:8 9:-10
seueur	0:-7
seumur	4:16 8:7
seumur @demo.handle	4:12
seumur @machine-behaviour	4:12
seumur @plant-states	4:12
seumur @trust.wanted	4:12
seumur hidup	4:12
seur~	9:5
sewa	3:7
sewengi	3:11
shade	1:12 4:14 8:-6
shade #n	1:8 4:10
share	2:37 6:-6 9:-15
share @call.small	0:-7 2:27
share @offers.now	2:13 9:-5
share ke	2:10
sholat	6:-6
si	0:-37 2:-7 4:-20 5:-7 6:-18 7:-5 8:-15 9:101
si @call.small	0:-8
si @demo.handle	5:5 9:-9
si @demo.me	5:6 9:-18
si @flavours.prints	3:6
si @format.remedies	3:-6
si @interaction.one	0:-9 3:-7 9:7
si @past-memory-words	3:-5
si @size-small	3:-5
si @target.folk	0:-14 3:-18 9:12
si @target.kin	0:-8 3:-12 9:-7
si @target.kinds	3:-6
si aa	9:10
si bungsu	9:15
si kecil	5:6
si teteh	9:-9
si ujang	9:10
siang	2:-22 4:-15 5:11 6:10 7:-12 9:-18
siang @call.small	6:6
siang @demo.outcome	3:-5 5:6
siang @format.kind	9:-5
siang @format.nature	9:-6
siang @interaction.personal	5:9 6:5 9:-6
siang @offers.now	9:6
siang @target.folk	0:6 9:-5
siang @target.kin	0:6 9:-8
siang @tears-frays	3:-5 5:6 6:5
siang @troubles.troubles	3:-5 4:7 5:8
siang @trust.flaws	3:-7 5:6 6:5
siang @trust.trouble	3:-5 5:6 6:5
siang bolong	3:-5 5:6 6:5
siap	0:28 3:18 9:9
siap @call.small	0:6
siap @interaction.one	0:7
siapa	0:-11 1:-16 4:-10 5:-23 6:-26 8:-17 9:50
siapa @call.small	0:23 1:-10 4:-17 5:-10 6:-19 8:-10 9:13
siapa @demo.noises	6:-13
siapa @demo.point	9:-9
siapa @demo.present	0:-17
siapa @frequency-words	6:-13
siapa @interaction.personal	0:7 9:-8
siapa @interaction.verdict	0:-24 9:22
siapa @offers.now	6:-10
siapa @quantity-few	6:-13
siapa @target.rel	0:38 3:12 9:6
siapa @time-before-words	0:-9
siapa di	0:24 9:-12
siapa itu	9:8
siapa nih	9:-9
siapa saja	6:-13
siapa sih	0:-8 9:10
siapa tadi	0:-9
siapa ya	0:-17
siapa yang	0:33 3:13 9:7
siaran	2:21 7:9
siaran @call.small	2:13 7:7
siaran @interaction.verdict	2:12 7:6
siaran @offers.now	0:-5 2:5 7:6
siaran ini	2:5 7:7
siar~	2:21 7:9
sidikalang	0:7
sidoarjo	0:9
siga	3:10
sih	0:-43 1:-30 2:-13 3:-42 4:-50 5:-60 6:-38 7:-12 8:-29 9:-8
sih @call.small	4:-8 5:-9 6:-9
sih @interaction.personal	0:-16 1:-6 4:-8 5:-16 6:-5
sih @interaction.verdict	0:-10 1:-7 3:-9 4:-12 5:-18 6:-19 8:-6 9:-9
sih @offers.now	0:-7
sih @troubles.atAll	6:-7 9:-7
sih @words.goods	9:6
sih~	5:-7
sik	0:-27 4:-7 5:6 6:-8 8:11 9:25
sik @demo.present	0:-12
sikat	2:18 3:-7 5:6 6:10 7:13 8:-15
sikat @call.target	2:8
sikat @demo.bodyPlaces	6:5
sikat @format.nature	6:5
sikat @target.body	6:5
sikat gigi	4:7
sikatnya	7:5
sikatnya $	7:6
sikat~	3:9
sikile	3:14
sikit	1:7 5:16 9:-12
sikit @interaction.personal	5:5
sikit @troubles.atAll	5:8
siku	1:10 3:11 4:-11 5:-17 6:-10
siku @interaction.personal	3:6
siku @tidy-organised	3:7 5:-7
siku sejajar	5:-6
sikut	3:8
sik~	3:5 5:-5
silakan	0:-16 2:26 4:-9
silang	3:29 5:-13
silang~	3:6
silau	1:-5 9:7
sila~	0:-17 2:30 4:-9
silikon	5:7 6:-12 8:-17
silikon #n	4:-10
silikon @interaction.verdict	8:-6
silikonnya	5:8
silikon~	5:8
silver	3:9 4:19
simbah	3:-13
simbok	9:12
simpan	3:9 4:13 6:-11
simpan @interaction.personal	4:8
simpan @interaction.verdict	4:11
simpannya	4:12
simpan~	4:12
simpel	3:5
simpen	4:10
simpen~	2:7 3:-15
simpul	3:23
simp~	4:10 5:-6
sinar	3:12 5:-9
sinar uva	3:6 5:-5
sinau	3:6
sinetron	3:-9
singgah	3:20 9:-8
singgah @wait-acts	3:5
sini	0:10 1:-6 2:-14 3:-15 4:8 6:9 9:20
sini $	5:-14 9:-10
sini @already-still-words	9:10
sini @call.look	6:7
sini @call.small	0:5 2:-6 5:13 9:-6
sini @demo.me	1:7
sini @demo.present	0:-8
sini @format.kind	6:5
sini @format.nature	6:7
sini @format.problems	9:9
sini @gather-crowd-acts	6:7
sini @greet-acts	6:5
sini @hurry-invite-acts	0:-5 6:6
sini @interaction.personal	0:-9 3:-7 5:8
sini @interaction.verdict	0:-17
sini @now-words	9:6
sini @occasions.occasions	0:9 9:-7
sini @occasions.plain	0:10 9:-5
sini @offers.now	0:-13
sini @target.kinds	9:-6
sini @target.rel	0:26 9:-7
sini @target.roles	9:-6
sini @time-before-words	9:-7
sini @troubles.atAll	5:7 6:6
sini @troubles.troubles	9:6
sini @trust.allowed	6:7
sini @trust.trouble	9:10
sini masih	9:6
sini merapat	6:7
sini ya	0:-6
sini yang	0:26 9:-7
sintetis	3:18
sintetis @interaction.verdict	3:13 4:-5
sintetis @troubles.atAll	3:5 4:5
sinyal	9:30
sinyal @connection-states	9:5
sinyal @interaction.personal	9:10
sinyal di	9:6
sinyalnya @troubles.otherTroubles	9:10
sin~	3:-10
siram	1:22 5:15
siram @call.small	1:9
siram @demo.means	3:-6 5:7
siram @demo.present	5:-7
siram @format.remedies	3:-6
siram @interaction.personal	5:8
siram @interaction.verdict	1:10
siram @use-acts	5:5
siram @wear-acts	5:5
siram pakai	5:5
siram~	3:7 6:11
sir~	3:5
sisa	0:7 4:-12 5:-13 8:11
sisa #n	0:5
sisa @call.small	3:6
sisa @cut-acts	8:6
sisain	9:10
sisakan	3:9
sisanya	5:-11
sisa~	3:17 5:-18 9:7
sisi	0:5 3:8 4:-19 5:6 6:20
sisi $	4:-7
sisi @trust.better	0:8
sisihke~	8:11
sisih~	8:9
sisir	3:-15
sisir @call.small	3:-6
sisir @interaction.verdict	3:-8
sisir~	1:5 5:19
situ	0:-6 1:-8 3:46 4:-11 5:-15 7:-7 8:-17 9:-8
situ @call.small	3:15
situ @demo.me	3:18 9:-7
situ @troubles.atAll	3:5
situ saya	3:7
sit~	3:14
size	4:15 6:12 7:-14
size @interaction.personal	4:7 6:7
size @interaction.verdict	4:12 6:13
size @troubles.atAll	6:6
sk	4:11
sk #n	4:11
skali	9:11
skal~	9:11
skin	6:9
skon~	2:-5 3:-11 4:5 5:-12 7:15 9:-24
skripsiku	9:11
skripsi~	9:10
slamet	3:6
sleeping	5:-5
sleman	9:-9
slem~	9:-9
slip	6:12
slot	4:14
sls	4:6
smoothing	3:7
smp	5:-7 6:14
smp @interaction.verdict	5:-6 6:9
smp @trust.wanted	6:9
sni	3:-14 4:69 5:-6 8:92
sni $	8:12
sni @call.small	4:9 8:21
sni @compare-acts	8:9
sni @format.kind	4:9 8:13
sni @interaction.personal	4:19 8:15
sni @interaction.verdict	4:17 8:23
sni @together-words	8:9
sni @troubles.atAll	4:9 8:9
sni @trust.wanted	8:10
sni @words.goods	8:6
sni sama	8:9
so	0:16 2:7 3:-7 4:-10 5:9 6:-7 7:-7 9:-6
so @interaction.verdict	8:7
so @occasions.rooms	0:6
so @troubles.atAll	8:7
soal	0:-10 1:-7 3:7 4:-12 5:-10 8:-9 9:-12
soal @format.kind	0:-8 9:-5
soal @format.nature	0:-7
soale	3:20 4:-11 6:6 8:-7
soale @format.kind	6:8
soale @format.nature	6:10
soale @materials.cloths	6:9
soalna	3:12
soalnya	2:6 3:-17 5:20 6:30 7:7
soalnya $	4:8
soalnya @call.buy	0:8
soalnya @call.small	4:7 5:16
soalnya @demo.means	0:10
soalnya @feel-angry	5:-5
soalnya @format.ifs	5:-5
soalnya @format.kind	0:8 4:-11
soalnya @format.nature	3:9 4:-9 6:-9
soalnya @interaction.personal	2:9 3:-7 6:7
soalnya @interaction.verdict	3:8 4:6
soalnya @target.rel	5:5 6:6
soalnya kalau	5:-5
soalnya yang	5:5 6:6
soal~	2:6 3:-17 5:20 6:30 7:7
sobek	5:9
sobek $	4:11 5:9
soda	0:13 3:21 5:-9
soda @demo.me	0:6 3:6
soda @format.kind	0:6 3:8
soda @words.goods	0:6 3:6
soda kue	0:6 3:6
sofa	0:9 3:-7
sok	2:21 3:39 4:22 6:11 7:-6 9:-16
sok @call.go	2:23
sok @call.small	2:13 4:5 8:7
sok @interaction.one	4:6
sok @interaction.personal	6:7
sok @interaction.verdict	6:5 8:5
sok @target.kin	4:6
sok @troubles.atAll	6:5
sok @troubles.troubles	3:15
sok @use-acts	6:7
sok @wear-acts	6:7
sok atuh	2:13
sok geura	2:6
sok pakai	6:7
soklat	4:-6
soko	0:7
sol	3:16 4:12 5:-15 8:-5
sol @format.kind	5:-8
sol @format.nature	5:-7
sol @materials.solids	5:-6
sol @shrink-stretch	5:-7
solnya	3:-7 5:12
solnya @format.kind	4:9 5:5
solnya @format.nature	4:9 5:5
solnya @materials.solids	4:10
solnya @shrink-stretch	6:5
solnya karet	6:5
solo	4:8 5:-5 8:11 9:14
solo @format.kind	0:7
sol~	5:12
sonde	3:-5 5:16 6:6
sonde @troubles.troubles	5:7
sono	9:7
sono @call.small	9:7
sonten	8:6
sop	5:5
sopir	3:11 6:10 9:-6
sora	9:6
sore	3:-6 5:-9 8:35 9:11
sore $	0:6 3:-7
sore @already-still-words	5:6
sore @call.small	8:15
sore @interaction.deeds	5:6
sore @interaction.personal	0:-8 4:9 5:24
sore @interaction.verdict	7:6 8:13
sore @offers.now	3:7 8:10 9:5
sore @target.folk	9:-7
sore @target.kin	0:6 9:-12
sore aku	9:-7
sore ini	5:-7 8:12 9:7
sore itu	4:8 5:5
soto	9:13
soto @places.places	9:5
sound	9:9
speaker	3:10
speaker @call.small	3:5
spenser~	1:9
spons	4:-20 8:-12
spray	5:-5
spray @interaction.personal	4:8
spray @troubles.atAll	5:-5
sprei	3:8 6:9
spre~	3:8 6:9
squat	3:6
srengenge	3:13
sret	5:10
sret @demo.point	5:8
sri	9:11
ssd	3:16 4:13 5:-6
ssd #nn	4:13
ssd @offers.sum	4:13
stainless	4:15
stainless #nn	5:-6
stainless @offers.sum	5:-6
start	3:10
stasiun	5:7
stetoskop	4:10
stiker	0:-7 5:-8 8:28
stiker @interaction.verdict	8:7
stikernya	8:6
stiker~	8:6
stok	0:-26 2:-7 3:-19 4:-16 5:-13 7:-16 9:-19
stoknya	5:-7 9:-7
stok~	5:-7 9:-7
stop	3:17 5:-15
stretching	3:5
stroller	5:-5
strollernya	5:6
stroller~	5:6
studio	3:-6 9:17
styrofoam	4:-10 8:7
su	0:16 5:15
su @call.small	0:9 6:6
su @cheer-encourage	6:6
su @interaction.personal	0:14 6:6
su @possibility-words	6:6
su @trust.allowed	6:5
su @trust.wanted	6:6
su bisa	6:6
suami	0:-6 3:-8
suami @demo.me	9:7
suami saya	9:9
suamiku	9:12
suaminya	5:11 6:6
suami~	5:11 9:9
suam~	0:-6 3:-8
suara	0:-9 1:-6 5:5 6:24 9:16
suaranya	0:18 1:13 3:-6 5:23
suaranya @audio-states	5:14
suaranya @camera-view-states	5:8
suaranya @interaction.verdict	0:6 5:11
suaranya @troubles.atAll	6:6
suara~	0:17 1:13 3:-12 5:20
sua~	5:-8
subuh	0:-7 4:-7 5:26 6:31 8:7
subuh @already-still-words	5:6 8:6
subuh @greet-acts	8:7
subuh @interaction.deeds	8:6
subuh @interaction.personal	5:9
subuh @interaction.verdict	3:-6 6:7
subuh @now-words	5:9
subuh @target.folk	8:6
subuh @target.kin	8:6
subuh @troubles.atAll	3:-7
subuh sudah	8:7
sudah	0:-19 1:20 2:-14 3:15 4:48 5:41 6:-6 7:-7 8:60 9:-39
sudah #n	0:-6 6:-9 8:-6 9:23
sudah #nn	9:8
sudah $	0:-14 3:8 4:-5 5:-20 8:-7
sudah @already-still-words	0:-6 6:-10
sudah @animal-behaviour	6:11
sudah @animal-breeding	0:5
sudah @app-cart-live-acts	2:6
sudah @app-follow-share	0:22 2:-5 3:6 9:-5
sudah @body-move-posture	4:6 8:8 9:-8
sudah @breaks	3:-15 4:6 8:22
sudah @bump-hit	9:16
sudah @buy-order-acts	0:17
sudah @call.buy	0:31 2:-7 9:-8
sudah @call.look	0:5 2:7
sudah @call.plainBuy	0:21
sudah @call.small	0:20 1:5 2:9 3:-11 5:-7 8:-10 9:-20
sudah @call.target	0:5 2:-11
sudah @camera-view-states	3:-9 5:7
sudah @care-not-acts	3:-9 4:7
sudah @carry-acts	8:5
sudah @cause-words	0:14 9:-7
sudah @change-become-acts	8:-10
sudah @check-quality-acts	0:-5 5:-7 8:47
sudah @checkout-pay-acts	0:10
sudah @cheer-encourage	3:6
sudah @child-behaviour	9:6
sudah @child-growth	9:11
sudah @colour-tone	9:7
sudah @colours.borrowed	5:21
sudah @colours.colours	5:21
sudah @come-go-move	3:-6 4:5 5:32 9:-13
sudah @comes-loose	5:-11 8:18
sudah @compare-acts	7:7
sudah @cook-mix-prepare	4:7
sudah @cook-ripeness	5:9
sudah @cool-temp	9:6
sudah @degree-low	9:5
sudah @demo.handle	1:12 2:7 8:5
sudah @demo.handleWide	0:14 3:-12 4:-13 5:6 6:-7 8:8 9:-10
sudah @demo.handled	3:-11 4:6
sudah @demo.handledWide	3:-5 5:10 8:-10
sudah @demo.me	0:14 2:9 3:-6 8:9
sudah @demo.outcome	0:-16 1:10 4:9 5:-14 8:33
sudah @demo.prove	3:13
sudah @demo.seen	5:9
sudah @drill-nail-screw	0:7 9:16
sudah @drink-acts	5:12
sudah @dry-state	5:15
sudah @exchange-acts	8:-9
sudah @fades-colour	8:-5
sudah @feel-light-on-skin	5:-6
sudah @feel-love-like	2:5
sudah @feel-soft	4:-9 5:20
sudah @feel-sticky-greasy	5:6 9:7
sudah @fits-right	3:14 5:-6 6:-11
sudah @food-crunchy	3:6
sudah @food-spoils	5:10
sudah @food-tender-chewy	5:8
sudah @food-thick-liquid	5:6
sudah @format.care	4:-7
sudah @format.cared	3:-16 4:9 5:8
sudah @format.kind	9:13
sudah @format.nature	9:18
sudah @format.problems	0:-19 3:16 5:-22 6:-13 8:-7 9:9
sudah @format.remedies	3:-8 4:6 5:15
sudah @format.should	3:7 8:-9
sudah @format.spans	3:9 5:-12 9:17
sudah @frequency-words	0:8 4:7
sudah @fresh-food	5:9
sudah @future-plan-words	6:13
sudah @glue-set-dry	5:-19
sudah @hang-stand-balance	1:5 5:5 8:6
sudah @help-acts	9:-8
sudah @household-daily-acts	0:6 9:-8
sudah @increase-add-acts	4:-7 5:8
sudah @interaction.bid	3:-7 6:16
sudah @interaction.deeds	0:85 2:-9 3:9 5:-8 6:-11 9:-43
sudah @interaction.personal	0:6 2:-10 3:10 4:-9 5:-28 6:-8 7:-5 8:-31 9:27
sudah @interaction.verdict	0:-13 3:-8 4:9 5:-17 6:30 8:-10
sudah @interaction.write	3:8
sudah @join-combine	5:-6
sudah @lash-brow-look	5:5
sudah @makeup-looks	5:-16
sudah @match-harmonise	6:-6
sudah @negation-words	0:-12 6:9
sudah @noisy-sound	6:5 9:13
sudah @occasions.occasions	0:29 6:-6 9:-8
sudah @occasions.plain	0:15 6:-6
sudah @offers.buying	0:37 6:-6 9:-13
sudah @offers.extra	5:9 8:-7
sudah @offers.now	0:13 5:-6 6:15 8:-16
sudah @offers.sum	7:-6
sudah @offers.usual	5:-11
sudah @open-close-acts	4:6 8:-7
sudah @pay-acts	7:5
sudah @permit-forbid-acts	5:8 6:15
sudah @pest-acts	5:7
sudah @places.abroad	2:-6
sudah @places.places	2:-6
sudah @possibility-words	0:16 5:20 7:-6 8:-7
sudah @purpose-words	9:7
sudah @quantity-many	0:-5
sudah @receive-get-acts	0:14 4:7
sudah @relationship-acts	0:5 9:-6
sudah @repeat-buyer-acts	6:-7
sudah @replace-acts	8:-9
sudah @safety-words	0:-12 4:33 6:11 8:60
sudah @skin-good-state	5:14
sudah @skin-irritation	3:6
sudah @slow-speed	5:-6 9:-7
sudah @start-acts	3:-12 5:7
sudah @stock-run-out	0:-9 5:-13 6:-13 9:-6
sudah @story-verbs	4:5 9:7
sudah @target.body	6:5
sudah @target.kinds	5:6
sudah @target.looks	0:-15 8:-8
sudah @target.rel	5:6
sudah @target.states	5:-13 9:22
sudah @teach-learn-acts	9:7
sudah @test-slam-hit	9:19
sudah @test-try-acts	0:-5 8:40 9:-7
sudah @time-before-words	0:8 4:7
sudah @tired-energy-low	9:-7
sudah @together-words	7:7
sudah @too-tight	3:8 5:-5
sudah @travel-traffic-acts	8:6
sudah @trip-leisure-acts	3:6
sudah @troubles.atAll	0:9 4:-11 8:-6 9:7
sudah @troubles.no	0:-14 3:6 6:5 9:8
sudah @troubles.otherTroubles	0:-15 3:-15 5:8 6:7
sudah @troubles.troubles	0:-14 1:15 2:-9 3:-6 5:-5 8:30
sudah @trust.allowed	4:23 5:15 6:25 7:-7 9:10
sudah @trust.better	0:-15 1:-6 5:-9 9:20
sudah @trust.days	5:-8 9:25
sudah @trust.flaws	0:-8 4:18 5:-12 8:16 9:-9
sudah @trust.lesser	5:-7
sudah @trust.parcel	0:8
sudah @trust.permits	0:-6 4:38 5:7 6:5 8:29
sudah @trust.remedy	8:-9
sudah @trust.trouble	0:-14 3:11 6:-6 9:-15
sudah @trust.wanted	3:15 4:-15 6:-10 8:5 9:-8
sudah @understand-know-acts	3:5
sudah @want-wish-words	6:9
sudah @weigh-measure-acts	5:7 8:9
sudah @words.goods	9:14
sudah @work-study-acts	4:11 5:-9
sudah ada	4:15 8:16
sudah aku	0:12 2:8
sudah ben	9:7
sudah bening	5:6
sudah biasa	9:8
sudah bisa	3:7 5:10
sudah boleh	5:9 6:15
sudah checkout	2:-6
sudah cocok	6:-6
sudah cukup	3:9
sudah dapat	0:9 4:9
sudah dari	0:-7 9:8
sudah di	8:9
sudah dibawa	8:6
sudah dites	8:8
sudah diuji	8:9
sudah garing	3:7
sudah habis	5:-7 6:-9
sudah jalan	8:7
sudah jam	9:16
sudah kering	5:11
sudah lama	5:-6
sudah lulus	4:11
sudah malam	9:8
sudah mampir	0:6
sudah masuk	5:-7 9:6
sudah mateng	5:9
sudah mau	6:14
sudah mulai	3:-8
sudah order	0:8
sudah pada	0:7
sudah pernah	0:9 4:7
sudah punya	9:7
sudah sama	7:7
sudah saya	8:5
sudah seperti	5:-12 6:-6 9:9
sudah setahun	3:11
sudah setengah	1:7
sudah share	0:8
sudah siap	9:10
sudah sni	4:16 8:23
sudah tak	8:7
sudah tau	3:8
sudah tidak	0:-10 6:11 8:-8 9:8
sudah yang	5:7
sudut	3:13 4:-7
sudut @format.kind	5:8
sudut @format.nature	5:8
sudutnya	5:-18
sudutnya @interaction.verdict	5:-7
sudut~	5:-18
sugeng	0:38 2:-7 9:-18
sugeng @greet-acts	0:21
sugeng dalu	0:7
sugeng rawuh	0:20
suguh~	6:8
suhu	3:17 4:6 5:-8
suhu @format.remedies	4:10
suhu @occasions.places	4:11
suhu ruang	0:5 4:11
sujud	4:-8 5:5
suka	0:11 3:24 5:-8 6:28 8:-22 9:-29
suka @come-go-move	6:9
suka @degree-high	9:-7
suka @demo.handle	4:6
suka @demo.handleWide	5:5 6:10
suka @demo.outcome	3:8
suka @flavours.flavours	6:7
suka @format.kind	3:12 4:-8 5:-15
suka @format.nature	3:6 4:-6 5:-10
suka @interaction.personal	3:8 4:-7 6:6
suka @interaction.verdict	4:-6
suka @occasions.rooms	3:12 5:-6
suka @pretty-face	6:7
suka @smell-good	6:7
suka @troubles.atAll	4:-9 9:-7
suka @troubles.otherTroubles	2:7 3:5
suka @troubles.troubles	2:7 3:7
suka @trust.trouble	0:7
suka @weather-season-states	3:5
suka @words.goods	3:7
suka~	9:-8
suksma	0:10
suku	3:10 4:-7
sukulen	6:6
sulap	3:5
sultan	9:-5
sult~	9:-5
sulung	3:5
sumatera	7:6
sumpah	5:-6
sumping	0:20 9:-12
sumping @call.small	0:9
sumping @interaction.one	0:5
sumur	3:13 9:10
sungai	5:-5 9:6
sunga~	5:-5 9:6
sunscreen	3:23 4:-5 5:-10
sunscreen @call.small	3:6
sunscreen @interaction.verdict	3:5
suorone	5:6
supaya	3:59 5:-17 6:-13 9:-5
supaya @format.kind	3:6 5:-9
supaya @format.nature	5:-5
supaya @interaction.personal	3:14 5:-10
supaya @interaction.verdict	3:14 5:-11 6:-8
supaya @negation-words	3:14 6:-8
supaya @troubles.no	3:14
supaya tidak	3:14 5:-10
supayo	3:14
super @interaction.verdict	4:6
supermarket	8:11
supir	5:7 6:7
support	4:9
surabaya	4:-18 5:-10 8:-7
surat	4:10 8:18
suratnya	4:16 8:12
suratnya @call.small	4:8
suratnya @demo.me	4:9
suratnya @troubles.atAll	8:5
suratnya aku	4:5
surat~	4:16 8:14
suroboyo	0:-9 9:15
suruh	0:-8 1:-5 3:71 4:-17 5:-34 6:-14 8:-15
suruh @baby-care-acts	3:6
suruh @change-become-acts	3:6
suruh @demo.handle	3:5
suruh @demo.handleWide	3:28 5:-5 8:-7
suruh @exchange-acts	3:6
suruh @format.care	3:17 8:-6
suruh @interaction.personal	9:6
suruh @move-shift-acts	3:5
suruh @replace-acts	3:10
suruh @trust.remedy	3:7
suruh ganti	3:6
suruh~	9:20
susah	3:13
susah @demo.handleWide	5:5
susah @eat-acts	5:7
susah makan	5:7
suster	6:5
susu	5:-21
susu @interaction.verdict	3:-7
susu @materials.hides	3:5
susun	5:6
susunya	6:6
susu~	3:10 6:8
swarane	5:9
swastiastu	0:11
swatch	1:8 4:7
syukur	9:5
ta	0:45 3:-11 6:-11
ta @interaction.personal	0:21 6:-6 9:-5
ta @interaction.verdict	0:16 3:-8 6:-6
ta @negation-words	0:5
ta @troubles.no	0:5
ta tidak	0:5
tab	5:13
tabrakan	3:10
tabra~	3:10
tabung	4:8
tabur~	3:11 5:-12
tadi	0:-34 2:-44 3:-158 4:-33 5:-46 6:-41 7:-32 8:-42 9:166
tadi $	0:-7 9:6
tadi @already-still-words	9:-8
tadi @ask-answer-acts	4:11
tadi @call.buy	9:9
tadi @call.look	9:5
tadi @call.small	0:-15 1:16 3:-10 6:8 8:-7 9:-15
tadi @come-go-move	9:7
tadi @connection-states	9:6
tadi @demo.handle	9:9
tadi @demo.handleWide	0:6 5:-7 9:15
tadi @demo.me	9:24
tadi @demo.present	0:8 1:9 5:12 9:-7
tadi @eat-acts	9:14
tadi @format.kind	0:-7 3:-5 5:-11 9:5
tadi @format.nature	5:-9 9:17
tadi @format.problems	9:-8
tadi @format.remedies	5:7
tadi @greet-acts	9:-13
tadi @household-daily-acts	9:7
tadi @interaction.personal	3:-19 5:-7 8:-7 9:19
tadi @interaction.verdict	3:-10 4:-5 9:-19
tadi @now-words	1:6 5:9
tadi @occasions.occasions	9:9
tadi @occasions.rooms	9:7
tadi @offers.buying	9:10
tadi @offers.counted	9:6
tadi @offers.now	1:7 5:16 6:5
tadi @save-data-memory	9:7
tadi @say-acts	9:-8
tadi @send-deliver-acts	9:10
tadi @target.folk	9:-12
tadi @target.kin	9:-11
tadi @troubles.atAll	3:-10 9:-7
tadi @troubles.otherTroubles	5:5
tadi @trust.days	0:-9 2:-12 3:-31 4:-8 5:-23 6:-6 7:-8 8:-13 9:9
tadi @trust.sent	9:6
tadi di	9:19
tadi makan	9:7
tadi minta	0:6
tadi pagi	3:-14 5:-6
tadi saya	5:5 9:9
tadi sekarang	5:10
tadi seri	9:6
tadi siang	2:-6 5:-6 9:-9
tadi siapa	0:-6
tadi sudah	9:-8
tadi ya	0:9 9:-6
tadinya	4:10 5:5 7:8
tadinya #nn	4:6 7:7
tadinya @offers.sum	4:6 7:8
tadi~	4:10 5:5 7:8
tah	1:98 4:14 5:36 6:-13 9:-16
tah @call.small	1:27 3:9
tah @demo.me	1:34 5:18
tah @interaction.personal	1:7
tah @interaction.verdict	1:13
tah @offers.now	1:10
tah ini	1:10
tah ku	1:29 5:12
tah saya	5:8
tahan	0:8 4:48 6:-8 9:-7
tahan #n	3:-5 4:8
tahan #nn	4:8
tahan @call.small	4:-5
tahan @cause-words	4:-7
tahan @demo.means	5:-8
tahan @feel-itchy-rough	0:8
tahan @format.spans	4:7
tahan @hot-temp	0:8
tahan @interaction.asking	0:-5 4:6
tahan @interaction.verdict	4:-6
tahan @occasions.rooms	0:5
tahan @occasions.seasons	0:8 4:7
tahan @offers.sum	4:8
tahan @troubles.atAll	4:-9
tahan @troubles.otherTroubles	4:6
tahan @trust.flaws	0:7
tahan @weather-season-states	0:15 4:12
tahan berapa	0:-5 4:6
tahan panas	0:9
tahan setahun	4:8
tahu	3:-8 4:-8 5:-5 9:11
tahu @call.small	5:-9 8:6
tahu @interaction.personal	0:7
tahu @offers.now	5:-7
tahun	0:-8 1:-27 2:-25 3:51 4:9 5:-55 6:26 7:-6 9:9
tahun #n	3:7
tahun #nn	3:7 4:-8
tahun #rp	3:7
tahun $	3:-11 4:7
tahun @already-still-words	5:8 6:10 9:6
tahun @breaks	4:5 7:5
tahun @call.small	0:9 3:-34 5:-17 6:32 9:27
tahun @cause-words	0:-5 5:-7
tahun @change-become-acts	9:5
tahun @come-go-move	6:14
tahun @degree-low	5:9
tahun @demo.handleWide	4:12
tahun @demo.me	3:11
tahun @demo.outcome	4:-6 7:13
tahun @demo.present	0:7 9:-5
tahun @format.kind	0:8 8:6
tahun @format.nature	0:10
tahun @frequency-words	5:6
tahun @future-plan-words	4:12 6:-7 9:-9
tahun @hair-bad-state	4:5
tahun @hide-body-flaws	4:-5
tahun @interaction.asking	4:11
tahun @interaction.one	9:11
tahun @interaction.personal	0:-11 3:9 6:-10 8:-9
tahun @interaction.verdict	1:-7 4:9 5:-13 6:-6
tahun @negation-words	3:18
tahun @now-words	3:-5 5:13
tahun @occasions.rooms	4:11 9:-12
tahun @offers.now	0:-10 3:-12 4:5 5:-19 6:7 9:26
tahun @offers.sum	3:18 5:-5 7:-7 8:-6 9:6
tahun @send-deliver-acts	6:6
tahun @story-verbs	6:13
tahun @target.body	6:-5
tahun @target.folk	6:6 9:16
tahun @target.kin	3:-11 6:18 9:15
tahun @target.looks	4:9
tahun @time-before-words	3:11 9:-14
tahun @troubles.atAll	0:-17 3:-6 8:5
tahun @troubles.no	3:9
tahun @troubles.troubles	7:11
tahun @trust.arrived	6:6
tahun @trust.flaws	7:6
tahun @words.goods	3:5
tahun @write-draw-acts	4:8
tahun berapa	4:11
tahun depan	4:13 6:-7 9:-11
tahun ini	4:18 6:-12
tahun jadi	9:6
tahun ke	3:-11 6:23
tahun kemarin	3:10
tahun kemudian	3:10
tahun lalu	9:-8
tahun masih	5:8
tahun rusak	4:6
tahun sampai	6:6
tahun tidak	3:8
tahun ya	0:6 4:-7
tahun~	3:23 4:7 5:11 7:6 8:37 9:-26
tahu~	4:12 8:5
tah~	0:7 1:7 4:32 5:32 6:8
tak	1:66 2:-19 3:-15 5:47 6:29 7:40 8:41 9:-10
tak @ask-answer-acts	0:-11
tak @breaks	5:9
tak @call.go	4:5
tak @call.look	4:-7 5:-16
tak @call.press	3:-7
tak @call.small	4:18
tak @call.target	0:8 8:10
tak @change-become-acts	4:-7
tak @check-quality-acts	4:10 8:5
tak @colours.colours	5:7
tak @cook-cut-peel	7:6
tak @cook-mix-prepare	5:-7
tak @cut-acts	7:6
tak @demo.handle	1:53 3:-24 4:-6 8:-10
tak @demo.handleWide	1:-7 3:-5 4:-7 5:-25 7:12 9:14
tak @demo.me	0:11
tak @demo.outcome	5:-9 6:8 8:-11 9:7
tak @demo.point	1:-10
tak @demo.prove	8:6
tak @demo.seen	5:-11
tak @drink-acts	9:6
tak @fits-right	9:12
tak @flavours.cuts	5:-6
tak @food-spoils	5:7
tak @format.care	1:18 3:-17 5:-9
tak @format.kind	5:-12
tak @format.nature	5:-11
tak @format.problems	1:-5 3:-5 4:7 5:14 6:20 8:-10
tak @give-receive-acts	3:5 7:9
tak @hair-bad-state	5:6
tak @interaction.bid	4:12 5:8
tak @interaction.personal	4:-5 6:14
tak @interaction.verdict	0:6 3:-11 4:10 5:8
tak @interaction.write	0:-6
tak @join-stick-acts	5:9
tak @machine-behaviour	5:10
tak @massage-rub-acts	1:5
tak @negation-words	0:13
tak @noisy-sound	5:5 6:7
tak @offers.counted	0:10 4:-10 5:6
tak @offers.extra	0:8
tak @offers.now	4:13 7:13 8:-8
tak @open-close-acts	5:-26 8:-6
tak @permit-forbid-acts	4:8
tak @phone-behaviour	9:13
tak @pour-wipe-acts	1:6 3:-11 5:9
tak @press-touch-acts	5:10
tak @relationship-acts	4:7
tak @replace-acts	4:-6
tak @seal-pack-acts	8:5
tak @shape-words	1:11
tak @show-acts	1:-7
tak @skin-irritation	4:5
tak @space-saving	9:12
tak @stain-clean-off	4:8 5:-9
tak @stock-run-out	5:7
tak @story-verbs	5:9
tak @swatch-apply-acts	1:8
tak @target.looks	3:-7 5:11
tak @test-try-acts	4:13 8:10
tak @tired-energy-low	5:15 6:7
tak @troubles.atAll	1:-6 3:-18 6:7
tak @troubles.no	0:11
tak @troubles.otherTroubles	1:-7 3:-11 4:8 8:-18
tak @troubles.troubles	1:-8 4:16 5:60 6:31 8:-10 9:-10
tak @trust.allowed	0:7 4:22 9:-9
tak @trust.flaws	3:-7 4:25 5:15 6:5 8:-9 9:-7
tak @trust.remedied	8:5
tak @trust.remedy	3:-7 8:11
tak @trust.trouble	4:9 5:25 6:7 8:-11 9:-6
tak @trust.wanted	5:-7 9:11
tak @understand-know-acts	9:5
tak @weigh-measure-acts	0:7 4:6
tak @wipe-scrub-acts	3:-5 5:9
tak ada	5:8 9:-6
tak balekno	8:5
tak boleh	4:8
tak bonusi	7:5
tak buka	5:-6
tak ijoli	8:5
tak kirimi	8:10
tak kon	3:6
tak kongkon	3:8
tak muat	9:12
tak payah	5:12
tak potong	7:6
tak tak	0:11
takar	5:7
takar @call.small	5:9
takaran	3:8
takarannya	3:10
takaran~	3:10
takok	0:44 5:-7 6:-17
takok @interaction.verdict	0:13
takok @possibility-words	0:16 6:-11
takon~	3:5
takut	0:60 1:-6 5:18 8:14 9:-19
takut @audio-states	0:6
takut @breaks	0:7
takut @danger-words	0:9
takut @demo.outcome	0:16 5:9
takut @format.kind	3:8
takut @format.nature	3:8
takut @format.problems	0:17 5:5 8:5
takut @lie-deny-acts	0:6
takut @original-fake	0:9
takut @troubles.troubles	0:23 4:10 5:29
takut @trust.flaws	0:16 5:7
takut @trust.lesser	0:9
takut @trust.plainLesser	0:9
takut @trust.trouble	0:32 5:6 8:6
takut palsu	0:9
talenan	3:8
talen~	3:14
tali	1:-6 2:-8 3:24 4:-12 5:-8 7:7 9:-25
tali @call.small	6:6
tali @demo.bodyPlaces	5:-8 6:-7
tali @format.kind	3:10 5:-20 6:-9 9:-7
tali @format.nature	5:-6
tali @frequency-words	5:5
tali @interaction.verdict	6:8
tali @target.body	4:-8 5:-7
tali @wash-clothes-acts	5:-6
tali @words.goods	3:18 5:-14
tali sepatu	3:13
talinya	1:8 2:-6 3:-6 4:-26 5:-7 6:-17 8:-17 9:-11
talinya @call.small	6:-12
talinya @demo.bodyPlaces	4:11
talinya @format.kind	4:19
talinya @format.nature	4:19
talinya @format.problems	4:-6
talinya @interaction.verdict	0:5 4:-7 5:6
talinya @loose-oversize	4:-7
talinya @measures.dimensions	4:-16
talinya @shape-words	4:-7
talinya @size-big	4:-6
talinya @target.body	4:11
talinya @target.looks	4:-11
talinya @troubles.atAll	0:5 3:-6
talinya @trust.allowed	0:5
talinya @trust.better	4:-20
talinya kulit	4:11
talinya lebar	4:-6
tali~	1:8 2:-6 3:-6 4:-26 5:-7 6:-17 8:-17 9:-11
tal~	3:12 4:5 6:5
tambah	2:6 3:26 4:-18 6:-12 7:10
tambah #n1	3:8
tambah #rp	4:5
tambah @format.kind	7:8
tambah @trust.better	3:-10
tambahan	0:5
tambah~	0:6 5:-10 7:15
tambal	5:8
tambal @format.kind	5:9
tambal @format.nature	5:9
tambal @words.goods	5:9
tambal ban	5:9
tambang	5:7 6:8
tamu	4:-6 5:33 6:39 9:6
tamu @call.small	4:-5
tamu @target.kinds	6:5
tanah	0:-5 1:-10 3:10 4:13 5:28 8:5 9:-7
tanah @call.look	5:6
tanah @call.small	4:-5 8:6
tanah @demo.point	5:6
tanah @food-tender-chewy	5:6
tanah @interaction.personal	4:10 5:9
tanah @see-watch-acts	5:6
tanah @show-acts	5:6
tanah @target.rel	8:8
tanah lihat	5:6
tanah yang	8:8
tanam	3:9
tanaman	0:6 4:7 6:9
tanam~	0:6 4:19 6:8
tancep	3:7
tanda	2:6 3:12 5:-11 8:6
tanda @demo.bodyPlaces	8:6
tanda @format.kind	5:-5
tanda @format.nature	5:-5
tanda @format.remedies	8:6
tanda @target.body	8:6
tanda tangan	8:6
tandanya	3:8 5:-7
tanda~	3:12 4:-5 5:-8
tang	1:7 5:-9
tang @call.small	5:-8
tang @interaction.verdict	5:-8
tang @offers.now	5:-9
tang ini	5:-8
tangan	0:15 1:9 3:-14 4:10 6:-11 8:16 9:-37
tangan $	0:6 3:8 5:-6
tangan @already-still-words	4:6
tangan @call.small	0:24 1:7 3:-10 5:7 6:-16 9:-13
tangan @call.target	1:11
tangan @cause-words	3:7
tangan @child-growth	5:8
tangan @demo.me	4:-9
tangan @demo.seen	1:7
tangan @format.care	3:-6
tangan @interaction.all	5:-6
tangan @interaction.personal	3:-17 4:7 5:22
tangan @interaction.verdict	4:12 5:12 6:-12 9:-6
tangan @negation-words	3:-5 5:23 6:-8
tangan @occasions.rooms	4:6
tangan @target.folk	4:6
tangan @target.kin	4:7 5:9
tangan @troubles.atAll	6:8
tangan @troubles.no	3:-10 5:24
tangan @trust.allowed	4:-5
tangan @trust.wanted	5:9
tangan kamu	5:-5
tangan kiri	1:11 5:7
tangan tidak	5:15
tangan ya	4:7
tanganku	1:14
tangannya	6:18
tangannya @call.small	6:6
tangannya @interaction.personal	6:13
tangannya @interaction.verdict	6:8
tangannya @troubles.troubles	5:-7
tangan~	1:11 6:19
tangga	0:11 5:12 9:13
tangga $	4:5
tanggal	0:-10 3:7 5:-12 7:-8
tanggal @new-old-state	5:-5
tanggal @places.made	4:15
tanggal @target.kinds	5:-6
tanggal @trust.stores	4:10
tanggal produksi	4:6
tanggung~	7:7
tangkep~	3:9
tang~	0:12 1:12 3:-11 6:-16 8:9 9:-37
tani	6:15
tani @call.small	6:7
tanjakan	5:8
tanja~	5:8
tanjung	0:7
tanjung pinang	0:7
tanpa	0:-8 1:-8 2:12 3:-29 4:70 5:41 6:12 7:14 8:25 9:-22
tanpa @care-not-acts	3:-5
tanpa @demo.handle	5:23
tanpa @demo.handleWide	5:6
tanpa @demo.means	3:-9 4:17 8:8
tanpa @flavours.flavours	4:8
tanpa @format.cared	3:-5 5:6
tanpa @format.kind	0:6 3:-9 4:18 9:-6
tanpa @format.nature	3:-14 4:34 8:6 9:-5
tanpa @format.remedies	4:12 5:-12 8:16
tanpa @interaction.personal	3:-6 5:13
tanpa @need-must-words	5:10
tanpa @smell-act	4:8
tanpa @smell-good	4:16
tanpa @strong-durable	5:-6
tanpa @substances.foodstuffs	4:7
tanpa @substances.unwanted	2:9 3:-20 4:64 5:-25
tanpa @troubles.atAll	5:11
tanpa @troubles.otherTroubles	5:17
tanpa @words.goods	0:9 5:6
tanpa alkohol	4:14 5:-9
tanpa parfum	4:11
tanpa pengawet	5:-6
tanpa sls	4:5
tante	3:-18 5:20 9:5
tanya	0:177 1:-20 2:-25 3:-13 4:62 6:-52 7:-14 9:-88
tanya $	0:-28
tanya @already-still-words	0:-15
tanya @call.buy	0:10 4:11
tanya @call.small	0:-58 3:-26 4:-35 5:-10 6:-12 8:-16 9:-9
tanya @cause-words	0:7 4:-5 8:5
tanya @cheer-encourage	1:8
tanya @colours.borrowed	0:7
tanya @colours.colours	0:10
tanya @compare-acts	0:6 3:9
tanya @condition-words	0:11 5:7
tanya @contrast-words	0:13 3:9
tanya @demo.handleWide	0:30 4:8 6:-8
tanya @demo.me	3:-7
tanya @demo.means	0:6
tanya @demo.outcome	0:15 5:20
tanya @demo.point	0:-14
tanya @demo.seen	0:51 3:5 4:16 5:-10
tanya @electric-charge-acts	4:10
tanya @feel-angry	0:8 5:7
tanya @fits-right	5:6
tanya @flavours.cuts	0:6 4:11
tanya @flavours.flavours	5:5
tanya @food-spoils	0:7 4:6
tanya @format.care	0:6 5:-6
tanya @format.ifs	0:8 5:7
tanya @format.kind	0:18 6:10 9:-6
tanya @format.nature	0:13 5:-6 6:9 9:-6
tanya @format.problems	0:43 4:8 5:21 9:-5
tanya @format.spans	5:5
tanya @frequency-words	0:-6
tanya @heavy-weight	0:6
tanya @hold-temp	4:18
tanya @interaction.asking	0:24 3:11
tanya @interaction.bid	0:10 4:-5
tanya @interaction.deeds	0:-7
tanya @interaction.one	0:-24 4:-5
tanya @interaction.personal	0:-19 1:9 3:-9 4:11 5:10
tanya @interaction.verdict	0:21 3:-10 4:15 9:-14
tanya @makeup-looks	5:5
tanya @measures.own	0:6
tanya @now-words	0:-9
tanya @offers.now	0:-26 4:-19 6:-16 9:-5
tanya @permit-forbid-acts	0:9
tanya @possibility-words	1:8
tanya @repels-liquid	4:18
tanya @safety-words	4:-9 8:5
tanya @send-deliver-acts	0:23 4:-9 8:7
tanya @smell-act	0:11
tanya @smell-good	4:6
tanya @space-saving	5:7
tanya @stain-clean-off	5:5
tanya @stock-run-out	0:16 4:13
tanya @strong-durable	4:27
tanya @target.body	4:16
tanya @target.folk	0:-16 5:12 6:11
tanya @target.group	4:7
tanya @target.handing	0:8
tanya @target.kin	0:-23 4:-5 5:9
tanya @target.looks	0:16
tanya @target.rel	0:8
tanya @target.states	0:6
tanya @time-before-words	0:-11
tanya @tool-work-acts	0:13
tanya @troubles.atAll	0:25 1:7 3:-17 4:20
tanya @troubles.otherTroubles	0:48 4:-9
tanya @troubles.troubles	0:27 4:-13 5:23
tanya @trust.allowed	0:34 1:7 4:14 6:8 9:-7
tanya @trust.better	0:20 4:41
tanya @trust.flaws	0:17 4:-17 5:18
tanya @trust.mixup	0:53 4:22
tanya @trust.permits	0:-7
tanya @trust.seller	0:-9
tanya @trust.trouble	0:6 5:19
tanya @trust.wanted	1:7 5:5 6:9 9:-6
tanya @use-acts	4:6
tanya @wear-acts	4:6
tanya @weigh-measure-acts	0:13
tanya @words.goods	0:5 5:10
tanya ada	0:13 4:16
tanya bedanya	0:14 3:9
tanya bisa	1:8
tanya boleh	0:9
tanya cara	0:6
tanya dulu	0:-7
tanya ini	0:-28 4:-7 6:-13
tanya iso	0:-5
tanya kalau	0:8 5:7
tanya kenapa	0:23 3:10 4:-6
tanya kok	0:6 3:14
tanya luntur	5:5
tanya muat	5:7
tanya pakai	4:6
tanya sudah	0:-7
tanya tahan	4:11
tanya warna	0:17 4:13
tanya yang	0:8
tanye	0:5
tanyo	0:21
tanyo @interaction.verdict	0:13
tap @call.small	4:8
tape	2:-5
tapi	0:-34 1:-40 2:-33 3:14 4:-36 5:-39 6:-12 7:-18 8:-78 9:10
tapi @already-still-words	0:-7 4:-8
tapi @call.small	0:-20 3:-42 4:-11 5:-6 6:-6 7:-6 8:-10
tapi @cause-words	5:-9
tapi @cheer-encourage	3:5
tapi @condition-words	5:6
tapi @degree-low	5:8
tapi @demo.bodyPlaces	4:8
tapi @demo.handleWide	5:-6
tapi @demo.me	3:-18 8:-5
tapi @demo.present	0:-6 3:-22 9:16
tapi @feel-angry	5:7
tapi @format.ifs	5:6
tapi @format.kind	4:5
tapi @format.nature	4:9
tapi @format.should	8:7
tapi @future-plan-words	9:-6
tapi @interaction.deeds	9:-7
tapi @interaction.personal	0:-10 2:-11 5:-9 7:-6 8:-10 9:-18
tapi @interaction.verdict	0:-24 1:-8 2:-19 3:-23 5:-7 8:-15 9:-23
tapi @need-must-words	3:9
tapi @negation-words	2:-9 3:-7 4:8 5:-13 9:-9
tapi @now-words	3:-10 9:8
tapi @offers.now	3:-12
tapi @target.body	4:6
tapi @target.folk	3:-8 9:-9
tapi @target.kin	3:-11 9:-13
tapi @target.rel	9:15
tapi @target.roles	9:6
tapi @troubles.atAll	3:24
tapi @troubles.no	4:19
tapi @troubles.otherTroubles	3:7 4:-11
tapi @trust.allowed	3:8
tapi @trust.better	4:-11 5:-7
tapi @trust.flaws	4:-9
tapi @words.goods	5:6
tapi itu	3:-12 9:-9
tapi kalau	5:7
tapi masih	9:5
tapi sekarang	3:-6
tapi tidak	4:9 5:-5
tapi ya	3:-7 9:7
tapi yang	9:15
tarawih	6:-13
tarawih #nn	4:-9
tarawih @offers.sum	4:-9
tarek	1:9
tarik	0:9 1:47 4:-21 5:18 6:-11 8:6 9:-8
tarik $	5:7
tarik @call.small	3:5 4:-6 8:7
tarik @come-go-move	4:-7 5:-12
tarik @demo.bodyPlaces	1:7
tarik @demo.outcome	2:6
tarik @demo.point	5:9
tarik @format.kind	1:13 3:-5 4:-8
tarik @format.nature	1:15 3:-5 4:-7
tarik @interaction.verdict	1:14 4:-6
tarik @offers.now	0:9 1:-6 5:-6
tarik @strong-durable	5:8
tarik @target.body	1:7 5:9
tarik @troubles.atAll	1:11 4:-6
tarik @troubles.otherTroubles	5:-9
tarik ke	5:-8
tarik~	0:-15 1:-5 4:14 6:-6
tarima	0:11
tarima @demo.handleWide	0:11
tarima @give-receive-acts	0:11
tarima @offers.extra	0:11
tarima @offers.now	0:11
tarima @trust.allowed	0:11
tarima kasih	0:11
taro	3:27 6:-16
taro @call.small	4:9
taro @demo.means	5:7
taro @format.kind	3:6 4:-8
taro @interaction.personal	3:7 4:8
taro di	4:9
taro~	3:16 9:-12
taruh	3:30 4:-11 5:-8 6:12 9:-11
taruh @call.small	6:13
taruh @format.kind	3:9
taruh @interaction.personal	6:13
taruh di	6:13
tas	1:-14 3:31 4:-14 5:9 8:-12 9:-42
tas @call.small	9:-7
tas @format.kind	0:6 5:5
tas @format.nature	0:8
tas @format.remedies	4:7
tas @interaction.personal	3:10
tas @occasions.occasions	6:-8
tas @offers.now	5:11
tas @target.kinds	5:6 6:-6
tas @troubles.atAll	3:22 4:-10
tas @trust.mixup	0:8
tas @work-study-acts	3:5
tas ini	5:6
tasnya	9:-5
tas~	4:-5 9:-5
tatangga	9:10
tat~	3:7
tau	0:-16 1:-21 3:47 4:-24 5:-43 6:-18 7:-8 8:-6 9:-38
tau $	3:-5
tau @demo.present	2:6
tau @format.care	3:10
tau @format.kind	0:-6 3:14
tau @format.nature	0:-6 3:14
tau @interaction.asking	5:6
tau @interaction.personal	0:-9 5:-20
tau @interaction.verdict	5:-8
tau @negation-words	0:-6 3:13 5:-20
tau @time-before-words	5:8
tau @troubles.no	0:-5 3:12 5:-21
tau @trust.allowed	4:6
tau ada	4:6
tau deh	3:-6
tau itu	5:8
tau kapan	5:8
tau tidak	3:13 5:-20
taunan	6:6
taun~	6:6
tau~	3:13 5:16 6:7
tawar	3:13
tawas	3:7 5:-6 9:-10
tawa~	5:-6 9:31
tea	3:-8 4:22 6:7
tea @call.small	4:6
tea @format.kind	4:5
tea @format.nature	4:5
tea @troubles.atAll	4:8
tebak	3:40
tebak @think-believe-myth	3:19
tebak tebakan	3:19
tebakan	3:19
tebakan @call.small	3:8
tebal	0:13 1:-7 2:15 3:-19 4:-39 6:19 7:10
tebal #n	3:-8 6:10 8:8
tebal $	5:11 6:5
tebal @call.small	0:17 2:14 4:-15
tebal @cause-words	0:6 3:-10 5:-7
tebal @change-become-acts	3:-9 5:-7
tebal @demo.outcome	4:-6
tebal @format.kind	4:-5
tebal @format.nature	4:-5
tebal @hair-bad-state	3:8
tebal @interaction.verdict	0:16 2:9 3:-5
tebal @materials.grades	3:8
tebal @negation-words	0:9
tebal @now-words	4:5
tebal @offers.now	0:7 3:-7 4:-6
tebal @target.looks	3:9
tebal @transparent-thin	3:9
tebal @troubles.atAll	3:-17 5:-9
tebal @troubles.otherTroubles	3:5
tebal @trust.allowed	5:11
tebal @trust.better	3:8
tebal @trust.flaws	3:6
tebal jadi	3:-9 5:-7
tebal seperti	6:9
tebalnya	4:9
tebalnya #n	4:7
tebal~	4:8
teba~	3:19
teduh	3:11
teflon	4:13 5:-9
teflon @call.small	5:-7
tega	9:8
tegak	4:10 5:7
tegak @interaction.personal	4:8
tegas	5:15
teh	1:-38 3:-8 4:-11 5:-35 7:-8 9:35
teh $	3:-17 9:-7
teh @call.go	4:8
teh @call.small	5:6
teh @colours.colours	4:12
teh @colours.pure	4:16
teh @compare-acts	3:13 4:-7
teh @contrast-words	3:9 4:-6
teh @degree-low	4:7
teh @demo.bodyPlaces	4:5
teh @demo.handle	4:-5
teh @demo.handleWide	3:12
teh @demo.seen	3:8
teh @flavours.flavours	9:10
teh @format.kind	0:-6 1:-6 3:-8 4:8
teh @format.nature	3:-5
teh @greet-acts	9:5
teh @hurry-invite-acts	2:5
teh @interaction.bid	4:8
teh @interaction.personal	3:14 5:-15
teh @interaction.verdict	3:9 8:-12
teh @negation-words	3:9
teh @now-words	4:8
teh @offers.now	3:-10
teh @target.looks	4:10
teh @troubles.atAll	6:10 9:-6
teh @troubles.otherTroubles	3:6
teh @trust.allowed	4:19
teh @trust.flaws	5:6
teh beda	3:6
teh tidak	3:5
teka	3:17
teka teki	3:18
tekanan	3:5
tekanannya	4:10
tekanan~	4:10
teki	3:18
teko	3:8 4:25 5:-13 6:-6 8:25
teko @format.kind	4:8 9:5
teko @format.nature	4:8
tekok	3:7
teksturnya	4:7 5:7
tekstur~	4:7 5:6
tekuk	1:11
telapak	4:5 5:-11
telapak~	3:7
telat	3:16 4:10 5:24
telat @come-go-move	5:8
telat @frequency-words	5:7
telen~	5:9
teles	3:16
telinga	5:-6 6:-6
telor	3:6 9:10
telornya	5:7
telor~	5:7
telpon	0:-10 3:-6 9:22
telpon @ask-answer-acts	0:-6 9:5
telur	4:-8 5:-11 9:21
telur @interaction.personal	5:-10
telur @interaction.verdict	5:-7 9:8
telur @troubles.atAll	5:-12
telurnya	5:8
telur~	5:8
tel~	5:5
teman	0:-22 1:-9 2:27 3:7 4:-22 5:-14 8:-12 9:-6
teman @call.small	0:-8 4:-6 5:-18 9:-6
teman @demo.me	3:16 5:-17 8:-6
teman @occasions.occasions	6:-8
teman @occasions.places	2:8 6:-14
teman @occasions.plain	6:-8
teman @target.kinds	2:6 5:5 6:-18
teman @target.roles	2:6 5:5 6:-17 9:9
teman @trust.seller	6:-7 9:15
teman aku	9:-9
teman kita	9:6
temanku	8:-12
temanku @call.small	8:-7
temanku @interaction.verdict	5:9
teman~	3:13 6:-8 8:-15 9:-8
tembak	5:9
tembak @call.small	5:5
tembakau	9:-8
tembok	3:38 4:-5 8:-11
tembok @call.small	3:15 4:-8
tembok @offers.now	3:9
tembung	5:7
tembus	3:7 4:-30 9:-8
tembus $	5:-6
tembus @call.small	4:-5 8:6
tembus @format.remedies	5:5
tembus @interaction.personal	4:-10
tembus @interaction.verdict	1:5 4:-9
tembus @offers.now	0:5
tembus @troubles.otherTroubles	5:6
tembus @trust.wanted	1:7
tembus ke	0:6
tempat	0:8 2:-6 3:8 4:26 5:7 8:22 9:-12
tempat $	8:6
tempat @call.small	0:10
tempat @demo.handleWide	6:6
tempat @format.kind	4:8 6:6
tempat @format.nature	4:8
tempat @format.remedies	5:-5
tempat @interaction.personal	8:10
tempat @occasions.occasions	4:9
tempat @occasions.rooms	4:11
tempat kok	8:6
tempat teduh	3:5
tempe	9:-6
tempel	1:14
tempel di	4:6
tempelin	0:14 4:11 5:-6
tempelin @call.small	0:16
tempelin @interaction.personal	0:13
tempelin di	0:13
tempel~	0:9 3:9 5:-7
tem~	0:-22 1:-9 2:27 3:7 4:-22 5:-14 8:-12 9:-6
tenaga	4:-8 5:10
tenaga @call.small	5:8
tenan	0:-6 5:-12
tenang	0:19 2:9 3:-6 5:12
tenang $	5:6
tenang @call.small	0:10
tenang @interaction.one	0:9
tenda	3:9 4:-5 5:5
tengah	3:53 5:-37 6:-19 8:-26
tengah @already-still-words	9:6
tengah @call.small	3:13 5:-28
tengah @demo.present	9:6
tengah @interaction.personal	3:-6
tengah @interaction.verdict	4:9
tengah @now-words	9:6
tengah @occasions.rooms	6:-5
tengah @offers.now	9:-6
tengah @troubles.atAll	9:5
tengah lagi	9:6
tengahnya	3:9
tengah~	1:9 2:-10 3:10 4:18 5:19 6:-14 9:-15
tengen	1:9
tenggorokan	3:-15 4:6 5:35
tenggorokan $	5:12
tenggorokan @negation-words	4:5
tenggorokan @troubles.no	4:5
tenggorokan tidak	4:5
tenggoro~	3:-15 4:6 5:35
tengkuk	5:18
tengok	0:-7 1:95 3:-19 4:-23 5:47 6:-16 8:9 9:-5
tengok @call.small	4:-6 5:16
tengok @demo.me	8:6
tengok @demo.present	5:6
tengok @demo.seen	1:15 3:-5 4:8 5:12
tengok @format.nature	5:-6
tengok @interaction.personal	1:14
tengok @interaction.verdict	1:29
tengok @negation-words	1:9
tengok @troubles.no	1:9
tengok @troubles.otherTroubles	0:5 1:13 3:-11
tengok tidak	1:6
tengok ya	5:6
tensi	0:-10
tens~	0:-10 3:5
tenteng~	6:8
tentu	3:17 5:-6 9:-6
tenun	0:-7 2:6 3:13 4:8
tenun @demo.bodyPlaces	2:9 8:9
tenun @format.remedies	2:9 8:9
tenun @interaction.personal	9:5
tenun @target.body	2:9 8:9
tenun tangan	2:9 8:9
tenun~	4:-8
ten~	0:-6 5:-12
tepat	5:8
tepi	5:6
tepuk	5:-9
tepung	3:11 4:-8 6:6
tepung $	5:9
tepung @format.kind	5:-6
tepung @format.nature	5:-6
tepung @interaction.personal	8:9
tepung @interaction.verdict	8:9
tepung @substances.foodstuffs	3:6 5:-12
terakhir	5:7
terakhir @format.nature	5:5
terang	3:20 4:-7 5:5 6:-6 9:-5
terang @cause-words	5:8
terang @interaction.verdict	5:6
terang @troubles.atAll	5:12
teras	6:15 9:-13
terasa	4:11
terasa @target.looks	4:5
teras~	4:6
teratur	5:8
terawang~	4:5 8:6
terbang	8:11
terbang @call.small	6:6
terbuka	6:8
terbukti	3:-5 7:12 8:8
tercetak	4:8
tercetak @call.small	4:5
tercetak @interaction.personal	4:5
tercetak di	4:5
tercium	5:6
terdaftar	8:16
tergantung	6:-6
teriak	9:12
terigu	5:-9
terima	0:-6 3:-7 5:-6 8:29
terima @troubles.otherTroubles	8:7
teringat	9:7
terinya	1:6 3:-7 5:6
teri~	1:6 3:-7 5:6
termasuk	4:12
terminal	3:6
termometernya	4:12
termos	3:12
ternyata	0:-7 1:-9 3:49 4:-5 5:-55 6:-6 9:-24
ternyata @format.kind	3:23 4:-7 5:-20
ternyata @format.nature	3:9 5:-8
ternyata @interaction.personal	5:-5
ternyata @interaction.verdict	5:-7 9:-9
ternyata @words.goods	3:12 5:-9
terpaksa	9:5
terpeleset	4:6
terpeleset $	4:6
terpisah	5:7
terserah	0:-7 3:-9
tertutup	5:13
tertutup $	5:12
terus	0:-16 2:18 3:21 4:-13 5:-25 8:-23
terus $	3:-23 4:-7
terus @app-follow-share	2:6
terus @ask-answer-acts	9:6
terus @call.buy	2:11
terus @call.go	8:-8
terus @call.look	2:8
terus @call.plainBuy	2:8
terus @call.press	2:7 6:7
terus @call.small	0:10 4:-28 6:-8 8:-6
terus @cause-words	3:5 4:-7 6:7
terus @checkout-pay-acts	2:9
terus @come-go-move	1:9 5:14 9:-7
terus @condition-words	3:-6
terus @demo.bodyPlaces	3:-7
terus @demo.handle	0:7 1:-7 3:31 4:-6 5:-21
terus @demo.handleWide	1:8 4:-24 6:-6 7:7
terus @demo.handled	5:-8
terus @demo.me	1:24 3:-5 4:-11 5:25 9:-8
terus @demo.outcome	3:-7
terus @demo.present	8:-7 9:7
terus @demo.seen	4:-6
terus @food-spoils	5:11
terus @format.care	1:10 2:7 3:24 4:-12
terus @format.cared	5:-12
terus @format.kind	5:-19
terus @format.nature	5:-6
terus @format.problems	4:-9 5:20
terus @frequency-words	3:7 5:-6
terus @hurry-invite-acts	8:-8
terus @interaction.bid	8:-9
terus @interaction.deeds	2:16 3:-8
terus @interaction.personal	0:-8 3:-9 4:-17
terus @interaction.verdict	1:8 2:-13 3:-15 5:12 9:10
terus @interaction.write	0:9 7:6
terus @makeup-apply	6:5
terus @materials.makings	7:7
terus @now-words	8:-7
terus @offers.buying	0:-8 2:19 3:-9 4:11
terus @offers.counted	5:-6
terus @offers.extra	3:6 4:-6
terus @offers.now	5:18 6:7
terus @pay-acts	2:8 4:11 8:-9
terus @pull-press-acts	3:5 5:-6
terus @quick-speed	8:-7
terus @seal-pack-acts	5:-13
terus @smell-act	5:16
terus @smell-bad	5:9
terus @smell-good	5:11
terus @story-verbs	3:6 4:-6 9:-5
terus @substances.unwanted	5:8
terus @target.body	3:-8
terus @target.folk	5:5 6:6
terus @target.kin	3:-5 5:14 9:6
terus @taste-spicy	5:6
terus @teach-learn-acts	3:5
terus @test-try-acts	6:7
terus @time-before-words	4:5
terus @troubles.atAll	3:-12 4:-19 8:-13
terus @troubles.otherTroubles	1:17
terus @troubles.troubles	5:9
terus @trust.allowed	3:-7 6:-5 8:-13
terus @trust.better	5:19
terus @trust.flaws	3:-7
terus @trust.trouble	5:15
terus @trust.wrapped	5:-6
terus @trust.wrapping	4:-6 5:-11 8:9
terus @wipe-scrub-acts	3:6
terus @words.goods	0:5 4:6
terus @write-draw-acts	0:5 7:6
terus aku	0:6 1:19 3:-10 4:-6 5:13
terus balik	1:10 5:5
terus bayar	2:8 4:11 8:-9
terus di	3:8 5:-12
terus langsung	8:-6
terus minta	9:6
terus pedasnya	5:6
terus saya	5:6
terus sebelum	4:6
terus tulis	7:6
terus warnanya	4:-6
terus~	3:14
ter~	3:11 4:-16 6:7 8:13 9:-10
tes	0:-7 3:-6 5:14 8:6 9:10
tes @call.small	5:6
test~	4:5
tes~	1:6 3:9 8:19
tetangga	0:-21 1:-13 3:8 4:-19 5:-8 7:-6 8:-22 9:38
tetangga $	3:9 5:5
tetangga @animal-behaviour	9:8
tetangga @animal-breeding	9:11
tetangga @call.small	5:-6
tetangga @come-go-move	9:10
tetangga @demo.handleWide	9:8
tetangga @demo.me	3:19 5:-9 9:-17
tetangga @demo.outcome	9:20
tetangga @format.problems	9:16
tetangga @interaction.verdict	9:8
tetangga @target.states	9:6
tetangga @troubles.otherTroubles	9:9
tetangga @troubles.troubles	9:7
tetangga @trust.trouble	9:6
tetangga aku	9:-7
tetangga beranak	9:8
tetangga saya	3:6 9:-7
tetap	0:8 1:29 3:-53 4:15 5:83 6:29 7:18 8:20 9:-7
tetap @audio-states	5:5
tetap @body-move-posture	5:8
tetap @call.small	4:6
tetap @camera-view-states	5:6
tetap @cheer-encourage	4:7
tetap @colour-tone	6:5
tetap @colours.colours	0:8 8:9
tetap @colours.pure	8:6
tetap @come-go-move	5:6
tetap @demo.outcome	1:14 3:-18 4:8 5:36 6:18 8:8
tetap @dry-state	3:-5 5:17
tetap @feel-soft	6:6
tetap @format.problems	5:7 8:9
tetap @format.remedies	5:12
tetap @hair-bad-state	3:-5 5:12
tetap @interaction.personal	3:-12 4:6 5:7
tetap @interaction.verdict	4:16 5:13 6:9
tetap @light-brightness	6:5
tetap @machine-behaviour	6:5
tetap @possibility-words	4:12
tetap @skin-good-state	0:9 5:11 8:9
tetap @target.looks	1:6 3:-8 4:8 5:14
tetap @travel-traffic-acts	5:7
tetap @troubles.atAll	5:7
tetap @troubles.otherTroubles	1:8 3:-6 5:27 6:13 8:8
tetap @trust.allowed	4:7 6:5
tetap @trust.better	3:-17 4:7 5:44
tetap @trust.wanted	1:9 3:-9 4:7 5:10 6:10
tetap bisa	4:7
tetap jalan	5:7
tetap kering	5:12
tetap nyala	6:5
teteh	3:12 6:-7 9:-10
teteh @call.small	9:10
teteh @format.kind	3:8
teteh @format.nature	3:9 9:-7
teteh @frequency-words	3:6
teteh mah	9:-6
tetes	5:-8
tetesin	3:9 5:-13
tetesin @offers.now	5:-6
tetesin ke	5:-6
teteskan	5:-6
teteskan @call.small	5:-7
tetes~	1:7 3:16 4:-15 5:-8 8:-14
the	3:7
the @colours.colours	2:6
the @colours.pure	2:6
the yellow	2:6
tho	5:-8
thol~	4:5
thumb	3:8
ti	0:18 1:10 2:-6 3:74 4:-15 5:-5 6:10 8:12 9:-36
ti @call.small	3:22
ti @format.kind	5:5
ti @format.nature	5:5
ti @format.spans	5:6
ti @interaction.personal	3:13 5:6
ti @occasions.places	9:6
ti @places.places	0:18 4:-11 5:-6 8:10 9:-11
ti @target.group	9:-5
ti @trust.places	0:14 4:-7 5:-6 9:-9
ti dinya	3:17
ti harita	3:9
tiak~	0:8
tiang	0:10
tiap	0:-17 1:-25 2:18 3:79 4:-10 5:-25 6:-9 7:-12 8:51 9:-42
tiap #n	3:21 4:-7 5:-24 8:-12
tiap #nn	3:12 4:-15
tiap @bump-hit	5:-7
tiap @buy-order-acts	7:8
tiap @call.small	5:8
tiap @change-become-acts	5:5
tiap @come-go-move	3:17 5:6 9:-10
tiap @cut-acts	8:5
tiap @demo.handle	5:-10 8:12
tiap @demo.handleWide	8:13
tiap @drill-nail-screw	5:-7
tiap @exchange-acts	5:5
tiap @flavours.prints	3:13 5:-5 8:-5
tiap @flavours.scents	5:6
tiap @format.care	4:11 8:16
tiap @format.kind	3:-24 4:-16 5:-34 8:52
tiap @format.nature	5:-21 8:10
tiap @format.spans	0:9 3:-7 4:-11 5:-5 6:14 7:-10 8:-28 9:5
tiap @install-assemble-acts	8:6
tiap @interaction.personal	1:-6 3:16 4:-20 6:6 7:-17 8:-38
tiap @occasions.occasions	3:21 9:-9
tiap @occasions.plain	3:16 9:-6
tiap @offers.buying	7:7
tiap @offers.counted	3:-21 4:28 5:-13 7:6 8:59
tiap @offers.now	1:-9 4:5 6:-7 7:-10 8:-20 9:6
tiap @offers.sum	3:18 4:-24
tiap @replace-acts	8:11
tiap @sleep-acts	3:6 5:-6
tiap @story-verbs	3:8
tiap @test-slam-hit	5:-7
tiap @trust.days	0:-17 2:38 3:28 4:18 6:-15 7:-10 8:-8 9:-12
tiap @trust.remedy	5:5
tiap @weather-season-states	5:7
tiap @words.goods	3:-26 4:-15 5:-21 8:44
tiap batch	4:11 8:8
tiap bulan	3:7
tiap hari	0:8 3:-20 8:-22 9:7
tiap jam	5:-7
tiap jumat	2:5
tiap lembar	4:6 8:11
tiap malam	3:22 6:-8
tiap minggu	4:-7
tiap pasang	8:6
tiap pembelian	7:7
tiap sabtu	2:8
tiap sore	5:-6
tiap subuh	5:6
tiap unit	1:6 4:5
tiap~	4:-7 5:-5 8:17
tia~	9:-5
tiba	3:13
tidak	0:-18 1:45 2:-26 4:-26 5:118 6:-10 7:-50 8:13 9:-10
tidak $	3:-6 4:-13 5:-46 6:-9 8:-16 9:-9
tidak @accident-injury	4:-11
tidak @accidental-intended	4:-6 6:6
tidak @already-still-words	3:-5 4:7 6:-5
tidak @animal-behaviour	4:-7 5:-18 6:-8
tidak @app-cart-live-acts	9:7
tidak @app-follow-share	0:7
tidak @ask-answer-acts	4:6
tidak @audio-states	0:-11 3:-6 8:10
tidak @baby-care-acts	5:-8
tidak @bath-acts	4:7
tidak @body-pain	4:6 5:5 6:7 8:-7 9:-6
tidak @breaks	4:-17 5:-24 6:-6 8:7
tidak @bump-hit	4:-6
tidak @burn-fat-raise-lower	5:-9 9:6
tidak @call.go	3:-14 4:23 5:9 8:6
tidak @call.look	3:10 5:-10
tidak @call.press	5:23
tidak @call.small	0:25 1:-39 2:-9 4:-36 5:-8 6:-33 7:-11 8:-28 9:24
tidak @camera-view-states	0:-15 2:5 5:-10
tidak @care-not-acts	2:16
tidak @cause-words	3:-18 4:-10 6:-6
tidak @change-become-acts	5:-11
tidak @cheer-encourage	3:27 5:-22 6:-9 8:-13 9:14
tidak @child-cry-mood	4:-5 5:7 6:-9
tidak @child-growth	0:-10 6:-8
tidak @colours.borrowed	5:-12
tidak @colours.colours	0:18 6:-7
tidak @colours.pure	0:11 5:21
tidak @come-go-move	1:-5 4:-12 6:-19 7:-7 9:8
tidak @comes-loose	0:-14 4:-24
tidak @connection-states	8:11 9:8
tidak @convince-prove-acts	5:-10
tidak @cook-mix-prepare	0:6
tidak @cook-ripeness	4:-5
tidak @danger-words	4:8
tidak @degree-high	4:9
tidak @demo.bodyPlaces	5:-7
tidak @demo.handle	1:-16 3:-25 4:23 5:23 6:6 8:24 9:-11
tidak @demo.handleWide	0:-9 4:22 6:-9 8:9 9:-7
tidak @demo.handled	0:14 3:8 4:-8 6:-10
tidak @demo.handledWide	5:-19
tidak @demo.me	3:-5 5:-21 8:8
tidak @demo.means	3:5
tidak @demo.outcome	4:-11 5:-61 7:16 9:-36
tidak @demo.point	0:-8 1:-8 2:9 4:-10 5:-12
tidak @demo.present	0:-18 1:-8 3:-11 5:8 8:-9
tidak @demo.prove	0:7
tidak @demo.seen	8:-5
tidak @drill-nail-screw	4:5 5:12
tidak @drop-fall	1:11
tidak @dry-state	3:14 4:19 6:-6 8:-8 9:5
tidak @easy-practical	3:-11 4:9 5:24 8:9
tidak @eat-acts	5:10
tidak @fades-colour	4:12
tidak @feel-afraid-worry	4:9 5:12
tidak @feel-angry	5:28
tidak @feel-comfy	5:-6
tidak @feel-itchy-rough	0:15 3:-31 5:16 6:11 9:-11
tidak @feel-love-like	5:-5 6:5
tidak @feel-soft	5:-6
tidak @feel-sticky-greasy	1:-5 3:-5 4:10 5:12 6:-12
tidak @feel-surprised	0:-14
tidak @feel-touch-acts	3:10 5:-9 9:18
tidak @fits-right	0:6 3:-6 4:-5 6:-13 8:43
tidak @flavours.flavours	5:9 8:6
tidak @fold-roll-acts	4:-6
tidak @food-tender-chewy	3:9 5:-18
tidak @food-thick-liquid	3:-7
tidak @format.because	4:-6
tidak @format.care	0:-9 4:6 7:10
tidak @format.cared	0:9 3:8 4:-6 5:-19
tidak @format.ifs	0:10
tidak @format.kind	5:-19 6:7
tidak @format.nature	5:-23
tidak @format.problems	0:19 1:-12 4:6 5:16 6:10 8:-19 9:-30
tidak @format.remedies	0:9 8:12
tidak @format.should	3:-8 4:14 5:-7
tidak @frequency-words	0:-5 3:13 5:-11 8:-6
tidak @future-plan-words	0:-13 3:19 5:-16 6:-18 9:-13
tidak @gather-crowd-acts	5:-8
tidak @gets-dirty	1:7 4:11
tidak @glue-set-dry	3:9 4:-5 5:9 6:-9
tidak @grow-lengthen	3:-7
tidak @hair-bad-state	0:-7 3:-9 5:16 8:-9
tidak @hang-stand-balance	3:-9 4:-8 8:-10
tidak @hard-complicated	4:-6 6:8
tidak @hear-listen-acts	9:-8
tidak @heavy-weight	4:7
tidak @hide-body-flaws	6:5
tidak @hot-temp	0:13 4:12 5:9
tidak @hurry-invite-acts	3:-12 4:14 5:8
tidak @increase-add-acts	3:7 5:-8
tidak @interaction.asking	5:-12
tidak @interaction.bid	0:7 3:9 5:-7
tidak @interaction.one	0:17 3:-13 5:22
tidak @interaction.personal	0:15 1:-34 3:-9 4:-7 5:-7 6:-19 9:-33
tidak @interaction.verdict	0:49 2:-6 4:23 5:-41 6:-19 9:5
tidak @interaction.where	0:9 9:7
tidak @interaction.write	0:17
tidak @iron-fold-acts	3:-6 4:-8
tidak @lash-brow-look	3:5
tidak @leak-hold-liquid	4:12 6:9
tidak @lie-deny-acts	5:-6
tidak @loose-oversize	5:6
tidak @lose-missing-states	2:15 3:-14 4:-10
tidak @machine-behaviour	4:15 5:-15 6:-6
tidak @makes-look-fat	3:5
tidak @match-harmonise	0:-7 5:-7 6:-7 8:39
tidak @materials.grades	5:-9
tidak @motor-behaviour	4:31 5:35
tidak @need-must-words	3:-21 4:23 5:27 6:15 8:-7
tidak @negation-words	0:41 4:-9 5:28 6:-7 9:-8
tidak @noisy-sound	1:6 3:-7 9:-10
tidak @now-words	3:-12 5:6
tidak @occasions.occasions	5:-13 9:12
tidak @occasions.plain	5:-11
tidak @occasions.rooms	0:20 5:-6
tidak @occasions.seasons	0:15
tidak @offers.buying	2:-11 3:6
tidak @offers.counted	5:5
tidak @offers.now	1:15 2:-9 3:9 4:-29 5:-5 9:21
tidak @oily-state	6:-5
tidak @open-close-acts	0:-6 1:8
tidak @past-memory-words	5:5 9:6
tidak @pay-acts	2:-9
tidak @peels-off-coating	4:8 5:9 8:-9
tidak @permit-forbid-acts	3:13 4:-20 5:-12
tidak @pest-acts	5:-7
tidak @phone-behaviour	0:11 4:10
tidak @photo-video-acts	3:-20 4:8 5:14
tidak @plant-states	4:-15 6:9
tidak @play-sport-acts	9:6
tidak @popular-trend	3:9
tidak @possibility-words	0:30 3:9 5:-36 8:-8
tidak @pour-drip-acts	6:8
tidak @press-touch-acts	1:-6 4:-11 6:7
tidak @prevent-reduce-acts	5:-7
tidak @promise-guarantee-acts	6:-6
tidak @pull-press-acts	1:-7 3:-5 5:14 7:5
tidak @purpose-words	6:-13
tidak @quantity-few	1:6 5:8 6:-6
tidak @quantity-many	5:-17
tidak @quick-speed	3:-11 4:11 5:11
tidak @relationship-acts	3:-7 5:9
tidak @repeat-buyer-acts	5:-8 6:-6 8:27
tidak @repels-liquid	4:-8 5:-12
tidak @replace-acts	5:-5
tidak @return-claim-acts	5:6
tidak @roll-wrap-acts	4:-8 5:5 8:6
tidak @safety-words	4:-9
tidak @say-acts	5:5
tidak @scold-mock-acts	5:9
tidak @see-watch-acts	9:11
tidak @sell-promo-acts	0:5 3:-7 5:-9
tidak @send-deliver-acts	4:-6 5:7
tidak @shape-words	3:6 4:-11 5:-8
tidak @show-acts	2:9 4:-6 9:10
tidak @shrink-stretch	1:10
tidak @skin-dull-dry	3:-18 4:-8 5:14
tidak @skin-irritation	3:-11 5:35 6:-5 8:-15 9:-6
tidak @sleep-acts	1:12 6:-15 9:-10
tidak @smell-act	5:-17 6:5
tidak @smell-bad	3:6 4:17 5:14 8:-12
tidak @space-cluttered	4:10
tidak @space-saving	0:9
tidak @stain-clean-off	4:-19 5:-14
tidak @stock-run-out	3:13
tidak @stomach-trouble	5:-8
tidak @story-verbs	0:-7 2:14 4:-14 9:15
tidak @stuck-jam-states	0:21 1:-7 4:22 5:16
tidak @sweat-body-smell	4:6
tidak @target.folk	0:28
tidak @target.handing	6:-22 8:16 9:-6
tidak @target.kin	0:24 9:-6
tidak @target.looks	3:-24 4:-6 6:-11 8:-15 9:-7
tidak @target.rel	0:8 4:-7
tidak @target.states	1:6 3:-9 5:9 6:-8 9:-7
tidak @taste-bad-judgement	4:8 5:15
tidak @taste-savory	5:6
tidak @taste-sour-bitter	4:-5 5:10
tidak @taste-spicy	4:7
tidak @teach-learn-acts	3:-14 6:-7 9:-8
tidak @tears-frays	5:7 6:19
tidak @test-slam-hit	4:11 5:18
tidak @test-strength-acts	1:-13 4:5 7:5
tidak @test-try-acts	0:7
tidak @tie-clip-lock	0:8
tidak @time-before-words	0:-9 3:15 5:-14 8:-5
tidak @too-tight	0:7 3:-11 4:-14 5:10
tidak @transparent-thin	0:8 4:-5 5:10
tidak @travel-traffic-acts	3:7 6:-6
tidak @troubles.atAll	0:-26 1:-9 2:-7 3:-35 4:40 5:26 7:-19 8:-19
tidak @troubles.no	0:32 4:-7 5:29 9:-7
tidak @troubles.otherTroubles	1:-5 3:-65 4:19 5:38 6:-7 8:15
tidak @troubles.troubles	1:41 3:-86 4:6 5:131 6:28 8:-18 9:-76
tidak @trust.allowed	1:25 3:18 6:-10 8:-25 9:6
tidak @trust.arrived	4:-5 5:8 8:-7
tidak @trust.better	1:-14 4:13 5:-28 6:-15 8:14
tidak @trust.flaws	3:-28 4:20 5:6 6:-16 8:26 9:-16
tidak @trust.lesser	9:15
tidak @trust.permits	0:10 4:-7 6:-6
tidak @trust.remedy	5:-6
tidak @trust.seller	4:13
tidak @trust.trouble	0:-8 2:6 3:-16 4:9 5:-8 6:10
tidak @trust.wanted	0:14 3:14 4:-14 5:-56 6:-18 8:28 9:19
tidak @ugly-cheap-look	5:-5
tidak @understand-know-acts	0:-31 3:-32 4:-15 5:-15 6:-17 8:-5
tidak @use-acts	1:-8 4:21 5:-27 6:11 8:16
tidak @wait-acts	0:-17 4:-5 6:-5
tidak @want-wish-words	3:25 4:-6 5:-23
tidak @wash-clothes-acts	5:-8
tidak @wear-acts	1:-8 4:21 5:-26 6:12 8:15
tidak @weather-season-states	0:14 6:11
tidak @wet-state	3:-20 5:8 6:-6 9:-6
tidak @wrinkle-crease	3:-6 4:-6
tidak @write-draw-acts	4:-7
tidak ada	1:30 6:11
tidak aku	5:-8
tidak aman	6:5
tidak amis	4:9
tidak apa	6:5
tidak asup	5:7
tidak aya	5:-13
tidak bakal	8:12 9:-5
tidak balik	5:-6
tidak bangun	1:6
tidak basah	6:-8
tidak bau	5:-7
tidak bayar	2:-9
tidak belang	4:-7
tidak bentar	0:-8
tidak berantakan	4:7
tidak bikin	3:-21 4:6 5:11
tidak bisa	3:20 4:6 5:-15 6:-7 8:-12 9:14
tidak bocor	3:5
tidak bolak	4:6 5:6
tidak boleh	3:10 4:-18 5:-12
tidak bolong	6:6
tidak buat	6:-9
tidak bunyi	5:-6
tidak bunyinya	5:-6
tidak butuh	3:10
tidak cepat	3:-5 8:6
tidak coba	0:7
tidak cocok	6:-5 8:22
tidak cuma	4:5
tidak daek	9:5
tidak di	0:31
tidak gampang	3:-5 5:17
tidak gatel	5:8
tidak gelem	3:10 5:-10 6:-5 9:6
tidak gepeng	5:-7
tidak gitu	0:-5
tidak harus	5:-6
tidak hilang	4:-8
tidak hitam	5:7
tidak ikut	3:-5 5:7 9:-6
tidak iso	0:10 4:-7 6:-6
tidak jadi	5:-9
tidak jatuh	1:5
tidak jual	0:6
tidak kak	5:7
tidak kaku	5:-9
tidak kapalan	4:6
tidak karatan	4:10
tidak karena	4:-6
tidak katingali	4:9
tidak kecipratan	6:6
tidak kejepit	0:9
tidak kelihatan	2:9 4:-5
tidak kena	3:5 4:-7
tidak kenapa	4:6
tidak kepleset	6:7
tidak kerasa	9:16
tidak kerendem	4:5
tidak ketarik	5:9
tidak ketemu	5:-9
tidak ketinggalan	2:16 3:-5
tidak ketok	4:6 5:10
tidak kita	4:5
tidak kok	0:9
tidak komentar	0:7
tidak kuat	5:-5
tidak kudu	1:8 3:-22 4:13 5:23
tidak lagi	3:-5
tidak laku	3:10
tidak langsung	4:6
tidak lecek	5:-8
tidak lecet	3:-6
tidak lengket	0:6 6:-6
tidak lepas	1:6
tidak mau	3:27 5:-23
tidak melengkung	4:-5
tidak merah	4:-7
tidak muat	0:9
tidak nempel	5:5
tidak nerawang	5:6
tidak ngambang	3:-5
tidak ngecap	5:5
tidak ngerti	3:-10 9:-7
tidak ninggalin	5:12
tidak nyala	8:6
tidak nyangkut	6:5
tidak nyebar	5:-10
tidak nyisa	5:7
tidak onok	4:12 6:6 9:11
tidak pakai	1:-7 4:19 5:-11 6:12 8:15 9:5
tidak panas	0:15
tidak pecah	5:-7
tidak pegal	4:12 6:-9
tidak penuh	5:6
tidak penyok	5:-7 8:12
tidak perlu	3:-18 5:24 8:-9 9:-7
tidak pernah	3:16 5:-13 8:-5
tidak punya	5:-11
tidak pusing	6:9
tidak retak	3:5 8:-6
tidak salah	5:7
tidak sampai	8:-5
tidak sempat	6:5
tidak sempet	5:-11 6:8
tidak seperti	3:-14 4:6 5:18 8:19
tidak sih	5:-11 9:23
tidak suka	3:6 5:-7 6:6
tidak tabrakan	3:7
tidak takut	5:10
tidak tau	0:-21 3:-6 4:-5 5:-14
tidak tembus	5:-8
tidak terasa	4:7 5:-6
tidak tidak	0:33 5:34 8:-6 9:-5
tidak tumbuh	3:-7
tidak turun	9:7
tidak umum	9:11
tidak usah	5:10 9:-9
tidak ya	1:-6
tidak yang	0:8 4:-6
tidaknya	5:-8
tidak~	5:-8
tidur	4:5 6:-29 7:6
tidur $	5:23 9:18
tidur @call.small	5:-9
tidur @cause-words	5:-6
tidur @condition-words	3:7
tidur @feel-angry	3:7
tidur @format.ifs	3:7
tidur @format.should	5:12
tidur @interaction.personal	0:7 3:-8
tidur @interaction.verdict	0:16 3:-8 5:-9 9:-7
tidur @need-must-words	5:7
tidur @offers.now	1:6 3:-7
tidur @troubles.atAll	1:6 3:-6 9:-6
tidur @troubles.troubles	5:-6
tidur di	9:7
tidur kalau	3:7
tidur lagi	5:6
tidur pun	1:6
tidurnya	0:6
tiga~	3:10 4:16 5:-6
tigo	4:45 7:36 8:-6 9:-8
tigo @demo.handleWide	4:6
tigo @flavours.prints	4:6
tigo @format.spans	4:20
tigo @interaction.personal	4:13 5:14
tigo @offers.counted	7:7
tigo @offers.now	5:12
tigo bulan	4:6
tigo ratus	7:8
tiis	5:6
tikungan	5:5
tikung~	5:5
tik~	0:51 3:-18 6:-16 9:-16
tilang	9:5
tim	0:67 1:-6 4:-13 5:-9 7:15
tim @demo.handle	0:6
tim @demo.handleWide	7:5
tim @format.care	0:10
tim @format.kind	0:28 7:8
tim @format.nature	0:18
tim @words.goods	0:20 7:7
timbal	8:9
timbang	1:15 4:19 5:-21 8:15
timbang @call.small	8:10
timbang @demo.present	4:8
timbang @interaction.personal	8:8
timbang @interaction.verdict	4:11
timbang ya	4:9
timbangan	1:14 4:28
timbangan @call.small	1:12 4:11
timbangan @demo.present	4:10
timbangan @interaction.verdict	1:6 4:9
timbangan @occasions.places	4:7
timbangan dapur	4:7
timbangan ya	4:6
timbang~	1:11 4:15 8:11 9:8
timnas	9:8
timur	5:-8
tina	3:11 4:-11 7:12
tina @format.kind	3:7
tina @format.nature	3:7
tingali	1:21 4:-6 5:31
tingali @call.small	5:7
tingal~	1:25 5:32
tinggal	0:-5 1:-12 2:-35 3:-71 4:-16 5:71 6:27 7:-11 8:-13 9:-10
tinggal #n	0:-14 2:-13 4:-16 5:-23 6:-13 7:-8 8:-6
tinggal #nn	4:-7 5:-7
tinggal #pct	9:10
tinggal @app-chat-acts	4:9 8:13
tinggal @app-tap-scroll	0:9
tinggal @call.look	0:11 4:17 6:7 7:8
tinggal @call.press	0:9
tinggal @call.small	3:-7
tinggal @choose-acts	0:6 2:-7 4:8 7:7
tinggal @come-go-move	4:15
tinggal @cook-boil-steam	6:7
tinggal @demo.handle	1:-7 4:7 5:30 6:36 8:-9 9:-7
tinggal @demo.handleWide	4:17
tinggal @demo.handled	0:11 3:-14 5:19
tinggal @demo.handledWide	3:-5 5:8
tinggal @demo.outcome	4:11
tinggal @drink-acts	6:6
tinggal @electric-charge-acts	5:8
tinggal @format.care	3:-15 4:21 6:32 9:-6
tinggal @format.cared	0:5 3:-8 4:5
tinggal @format.problems	4:12
tinggal @interaction.asking	0:-6
tinggal @interaction.personal	5:-7 7:-6
tinggal @interaction.verdict	4:9 5:6
tinggal @move-shift-acts	5:6
tinggal @offers.sum	4:-8 5:-9
tinggal @plant-harvest	5:6
tinggal @pour-wipe-acts	6:5
tinggal @pull-press-acts	0:17 4:-6 5:25 6:7
tinggal @save-data-memory	5:6
tinggal @target.rel	4:-8
tinggal @target.states	4:11
tinggal @troubles.otherTroubles	4:10
tinggal @wipe-scrub-acts	3:-7 4:11 5:10
tinggal berapa	0:-6
tinggal di	4:-5 5:-7
tinggal diklik	0:7
tinggal masuk	4:12
tinggal pilih	0:7 2:-8 7:7
tinggal seduh	6:7
tinggal yang	4:-8
tinggal~	2:8 3:-10 5:10 9:19
tinggi	0:7 3:11 7:-5 9:7
tinggi #nn	1:6 5:6
tinggi @call.small	4:-7
tinggi @format.kind	0:8 5:-13
tinggi @format.nature	0:8
tinggi @interaction.personal	4:-12
tinggi @offers.sum	1:6 5:6
tingginya	2:6
tingg~	3:14 4:-12 6:-9 7:-7
tingkat	4:23 5:5
tinta @cause-words	4:-5
tinta @troubles.atAll	5:5
tintanya	4:23
tintanya @call.small	4:10
tintanya @interaction.personal	4:9
tintanya @interaction.verdict	4:8
tintanya @troubles.atAll	4:9
tinta~	4:23
tip	3:6
tipe	0:22 5:-13 6:22
tipe #n	6:6
tipe @interaction.asking	0:8
tipe apa	0:8
tipis	0:12 1:10 3:21 5:-39 8:18
tipis $	0:9 3:-15
tipis @call.small	1:7 3:18 5:-12
tipis @cause-words	5:6
tipis @change-become-acts	5:7
tipis @demo.outcome	4:8 5:-12
tipis @demo.present	3:9
tipis @format.care	5:-6
tipis @hide-body-flaws	5:-5
tipis @interaction.personal	1:11 3:16 4:8 5:-19 6:-10
tipis @interaction.verdict	3:9 5:20
tipis @noisy-sound	4:8 8:7
tipis @purpose-words	3:9 5:-5
tipis @quantity-few	4:-6
tipis @shape-words	5:-5
tipis @target.handing	3:9
tipis @troubles.atAll	0:8 3:8 4:-5 5:9
tipis @trust.allowed	0:6
tipis di	4:9 5:-11
tipis itu	5:6
tipis jadi	5:7
tipis rata	5:-5
tipis~	1:6 5:9
tips	3:45 5:-36 6:-8
tips @call.small	3:15
tips @cause-words	6:-5
tips @interaction.verdict	3:14 5:-8
tips @purpose-words	6:-6
tips @target.handing	6:-6
tips @troubles.atAll	3:7
tips buat	6:-5
tipsnya	3:19 5:-8 6:7
tips~	3:23 5:-10 6:10
tir	5:11
tiruan	3:-6 8:16
tiru~	1:9 3:-14 8:18
tisu	1:30 4:-13 5:30 8:-5 9:-6
tisu @call.small	1:7
tisu @demo.outcome	5:19
tisu @target.looks	5:16
tisu @troubles.otherTroubles	5:16
tisu @troubles.troubles	5:9
tisu @wet-state	5:11
tisu basah	5:9
tisunya	1:5 4:-6 5:24
tisunya @format.remedies	5:6
tisunya @troubles.otherTroubles	5:6
tisu~	1:5 4:-6 5:24
titah~	3:7
titik	0:7 3:34 4:15 5:-11 6:-15
titik #n	4:7
titik @call.small	3:26
titik~	4:-5
titip	0:8 2:9
tivi	9:11
tk	4:23 5:12 6:26
tk @format.kind	9:8
tk @interaction.verdict	6:16
tk @negation-words	6:6
tk @troubles.no	6:6
tk tidak	6:6
to	0:16 1:57 2:5 3:-23 4:-8 5:11 9:-20
to $	1:18 3:-9
to @call.shelf	2:9
to @call.small	0:7 9:-6
to @target.folk	9:-5
to @target.kin	9:-9
to cart	2:9
toddler	6:10
toh	0:12 1:17 3:-12 5:31 9:-10
toilet	5:7
tokek	9:5
token	5:7
toko	0:-20 1:-7 2:10 3:-8 4:-16 5:8 8:-30
toko @call.small	2:22 3:6 7:13 8:-5
toko @demo.me	2:11 5:5 9:-5
toko @format.spans	4:7
toko @interaction.verdict	2:14
toko @offers.now	2:9
toko ini	2:13
toko saya	5:8
tokonya	2:12 3:-7 8:-7
toko~	2:10 3:-7 8:-8
tok~	1:19 3:9 4:13
tol	9:8
tolak~	3:7
tolong	0:-64 1:-20 2:11 3:-40 4:-17 5:-32 6:-21 8:-9 9:85
tolong @app-follow-share	2:20
tolong @call.look	9:13
tolong @call.press	9:7
tolong @call.small	0:-6
tolong @choose-acts	9:9
tolong @demo.handle	3:-5 9:6
tolong @demo.handleWide	9:15
tolong @demo.handledWide	9:8
tolong @format.kind	3:-7 9:8
tolong @format.nature	3:-7 9:8
tolong @give-receive-acts	2:8
tolong @interaction.deeds	2:10
tolong @interaction.personal	2:11
tolong @press-touch-acts	9:-5
tolong @pull-press-acts	9:9
tolong @search-find-acts	9:9
tolong @words.goods	3:-5 9:11
tol~	4:6
tomat	2:6 5:17
tomat @call.small	2:6
tombol	3:-9
tombol @buy-order-acts	7:8
tombol @call.buy	7:8
tombol @call.target	7:11
tombol @interaction.deeds	7:7
tombol @interaction.personal	7:6
tombol @offers.buying	7:8
tombol beli	7:8
tombolnya	4:-20
tombol~	4:-20
tomohon	0:15 9:-11
toner	9:-9
tong	9:9
tonggo	5:6 9:8
tongkat	5:8
top	3:5 5:-7
topi	3:9 6:-6
toples @interaction.verdict	6:5
toplesnya	0:7
toples~	0:6
tos	0:32 2:-6 9:-22
tos @call.buy	0:6
tos @interaction.personal	0:5
tos @offers.buying	0:6
totalnya	4:14
totalnya #nn	4:7
totalnya @offers.sum	4:7
total~	4:13 7:6
tpa	6:8
tra	5:10
tra @demo.outcome	5:9
tra @troubles.otherTroubles	5:7
training	6:6
transfer	5:-6
treadmill	1:8
trik	3:9 5:-12
trika~	3:-22 6:7
trimester	6:6
tripodnya	9:5
tripod~	9:5
troli	2:13
trol~	2:13
truk	1:-6 9:31
truk @demo.means	9:6
truk @format.kind	9:6
truk @format.problems	9:6
truk @motor-behaviour	9:8
truk @stuck-jam-states	9:6
truk @troubles.troubles	9:9
truk @trust.trouble	9:8
truk mogok	9:6
trus	2:6 3:8
tu	0:-6 1:-58 2:8 3:72 5:-40 6:-29 8:23
tu @call.small	1:-5 4:-12 8:8
tu @condition-words	2:7
tu @contrast-words	3:10
tu @demo.handleWide	3:-7
tu @demo.handled	5:-11
tu @demo.me	6:6
tu @demo.outcome	3:-7
tu @demo.present	3:-7
tu @demo.seen	5:5
tu @format.cared	5:-11
tu @format.kind	5:-11
tu @interaction.verdict	1:-6 2:6 3:18 4:-10 6:-8 8:9 9:9
tu @offers.now	3:-9 5:-6
tu @target.body	4:17 5:6
tu @target.looks	5:-8
tu @troubles.atAll	3:16 4:-8 6:-10
tu @trust.allowed	3:9 4:-6
tu @trust.wanted	5:7
tu ada	3:9
tua	2:6 6:12 9:8
tua @call.small	3:-7 6:15
tua @colours.colours	6:-6
tua @format.kind	9:7
tua @interaction.verdict	0:7
tua @target.rel	6:11
tua @troubles.atAll	5:-9
tua yang	6:11
tual	0:6
tuang	1:22 3:-12 9:-6
tuang @call.small	1:11 3:-6 5:-10
tuang @demo.means	5:18
tuang @demo.seen	5:13
tuang @format.remedies	5:20
tuang @offers.now	4:11
tuang @troubles.otherTroubles	5:16
tuang ke	4:6
tuangin @demo.means	5:6
tube	0:-5
tudung	3:6
tuh	0:-43 1:113 2:-19 4:-19 5:40 6:-39 7:-18 8:-29 9:-24
tuh #n	4:14
tuh #nn	4:11
tuh $	0:7 2:-7 3:-11 5:-10
tuh @already-still-words	1:8 5:25 9:-5
tuh @animal-behaviour	5:-6
tuh @call.look	4:-14 5:19
tuh @call.small	0:-8 3:-10 4:8 5:-9 8:10
tuh @camera-view-states	5:-17
tuh @cause-words	3:-14 5:17
tuh @change-become-acts	1:7 3:-10 5:13
tuh @come-go-move	1:9
tuh @comes-loose	5:-12
tuh @compare-acts	3:9 4:-8 5:-10
tuh @condition-words	3:-5 9:11
tuh @contrast-words	3:6
tuh @demo.handleWide	5:-11
tuh @demo.handled	5:-7
tuh @demo.me	4:8 5:-12
tuh @demo.means	1:9
tuh @demo.outcome	1:9 3:-10 4:-10 5:11 6:7
tuh @demo.point	3:10 4:-12
tuh @demo.present	3:-7
tuh @demo.seen	1:9 4:25
tuh @easy-practical	3:7
tuh @fades-colour	5:6
tuh @feel-angry	3:-5 9:11
tuh @feel-light-on-skin	5:7
tuh @food-crunchy	5:7
tuh @food-tender-chewy	4:-14 5:22
tuh @format.care	3:12 8:-6
tuh @format.ifs	3:-5 9:11
tuh @format.kind	1:15 3:-5 5:-9
tuh @format.nature	1:12
tuh @format.problems	5:7
tuh @format.remedies	1:6 3:-5 5:16
tuh @format.should	3:11
tuh @frequency-words	0:7
tuh @gather-crowd-acts	5:-6
tuh @hurry-invite-acts	3:-5
tuh @interaction.bid	3:-5
tuh @interaction.personal	4:10 5:-8 6:-16 7:6
tuh @interaction.verdict	0:-9 4:-25 5:17 6:-15
tuh @interaction.where	5:8
tuh @materials.cloths	5:-5
tuh @materials.grades	5:8
tuh @negation-words	1:-5
tuh @now-words	1:8 3:-8 5:23
tuh @occasions.occasions	5:-8
tuh @occasions.plain	5:-6
tuh @offers.counted	3:10
tuh @offers.now	1:10 8:6
tuh @offers.sum	4:10
tuh @open-close-acts	4:-5 5:-11
tuh @plant-states	5:-14
tuh @pull-press-acts	5:5
tuh @quantity-few	5:5
tuh @quick-speed	3:-5
tuh @see-watch-acts	4:-9 5:23
tuh @show-acts	4:-6 5:6
tuh @target.kin	6:8
tuh @thick-dense	5:-9
tuh @time-before-words	5:-6
tuh @transparent-thin	4:-6
tuh @troubles.atAll	0:-9
tuh @troubles.no	5:-6 6:-6
tuh @troubles.otherTroubles	1:13 3:10 4:-9 9:-5
tuh @troubles.troubles	1:20
tuh @trust.allowed	1:5 3:14 4:-8 5:18 6:-7 9:-6
tuh @trust.better	1:6 5:18
tuh @trust.flaws	3:10
tuh @trust.mixup	4:6
tuh @trust.trouble	5:8
tuh @trust.wanted	4:6
tuh @trust.wrapping	5:-5
tuh @weigh-measure-acts	4:-6
tuh @words.goods	0:7 5:-20
tuh @work-study-acts	5:-5
tuh ada	3:9 4:-10 6:-6
tuh akarnya	5:-5
tuh angka	4:7
tuh beda	3:6
tuh di	5:-9 8:10
tuh dulu	5:-8
tuh gampang	3:6
tuh gini	3:14
tuh jadi	1:7 3:-10 5:13
tuh kalau	3:-5 9:11
tuh kelihatan	5:-7
tuh keluar	5:8
tuh lihat	4:-9 5:18
tuh masih	1:8 5:23
tuh rapat	5:-5
tuh tidak	5:-8 6:-6
tukang	1:-6 2:-7 4:-10 5:-11 7:-11 9:18
tukang @call.small	4:7
tukang @demo.means	9:6
tukang @format.care	5:7
tukang @format.kind	5:-12 9:28
tukang @format.nature	9:15
tukang @interaction.personal	9:6
tukang @occasions.occasions	5:5
tukang @words.goods	3:-7 9:8
tukang sate	9:7
tukar	3:-13 5:-14 6:-12 7:19 8:86
tukar @already-still-words	8:8
tukar @call.small	8:18
tukar @demo.noises	8:5
tukar @frequency-words	8:11
tukar @interaction.personal	8:9
tukar @interaction.verdict	8:8
tukar @new-old-state	8:8
tukar @offers.now	8:5
tukar @quantity-few	8:5
tukar @tool-work-acts	8:6
tukar @trust.better	0:7 8:5
tukar @trust.mixup	8:9
tukar @weigh-measure-acts	8:6
tukar baru	8:8
tukar dalam	0:7 8:5
tukar saja	8:5
tukar ukuran	8:6
tuker~	2:-13
tukeur	8:6
tukeur~	8:11
tuku	1:-8 3:22 5:-13 6:11 7:10
tuku @call.small	7:5
tuku @demo.present	2:5
tuku @format.kind	3:14
tuk~	2:7
tulang	3:25 6:9 9:-6
tulang @demo.bodyPlaces	3:8
tulang @target.body	3:5
tulis	0:46 4:-23 7:10 8:-6
tulis @call.small	0:16 4:-6
tulis @demo.handleWide	5:5 7:8
tulis @interaction.personal	4:-11 8:5
tulis @trust.better	0:-5
tulis @trust.mixup	4:6 7:6
tulis di	3:-5 4:-8
tulisan	3:12 8:7
tulisannya	3:6 4:9
tulisan~	3:6 4:9
tulisen	0:8
tulis~	0:-26 3:20 4:-7 8:13
tuluy	1:7 3:14
tumbuh	5:7
tumbuh $	5:7
tumbuh~	3:6
tumis~	5:-7
tumit	3:11 5:-6 8:-9
tumit @change-become-acts	6:-7
tumit @offers.now	4:14 6:-7
tumit @troubles.atAll	6:-8
tumit jadi	6:-7
tumitnya	4:-7
tumit~	4:-7 5:-9
tumpah	3:-8
tumpah @call.small	1:-7 9:12
tumpah @offers.now	9:8
tumpah~	5:20
tumpuk	6:7
tumpuk~	3:14
tumpul	0:9 3:17 5:-7
tumpul @interaction.verdict	0:10 3:6
tuna	2:5 4:11 6:7
tuna @interaction.verdict	2:5 4:6
tunas	5:11
tunas @new-old-state	5:6
tunda~	2:7
tungau	3:12
tungau @call.small	3:5
tunggu	3:-5 4:-12 5:17 6:-7 9:17
tunggu @call.small	3:-9 9:7
tunggu @demo.me	0:-8 3:-9
tunggu @demo.point	5:12
tunggu @interaction.verdict	5:5
tunggu saya	9:5
tunggu~	0:9 9:-7
tunjuk	6:7
tunjukin	1:12 5:-11
tunjukin @call.small	5:-6
tunjukin @demo.present	5:-6
tunjukin @interaction.verdict	5:-6
tunjukin ya	5:-6
tunjukkan	1:6
tunjuk~	1:23 5:-9
tuo	3:7
turah	5:6
turun	0:-11 2:-7 3:19 4:-5 5:16 7:7 8:-16
turun #pct	4:-6
turun @call.press	3:7
turun @call.small	3:-11
turun @cause-words	5:-5
turun @change-become-acts	5:-5
turun @demo.seen	9:6
turun @interaction.personal	3:12 9:-13
turun @interaction.verdict	7:5
turun @offers.now	5:-7 6:-8
turun @target.kinds	6:6
turun @troubles.atAll	3:6 5:-6 6:-6 7:5 9:-11
turun @troubles.no	3:7
turun @troubles.otherTroubles	9:10
turun dia	5:6
turun jadi	5:-5
turunan	4:8 5:11
turunin	3:8
turun~	3:8 5:10 9:-12
tutup	3:-12 4:11 5:-12 9:6
tutup @already-still-words	5:12
tutup @call.look	5:6
tutup @colours.colours	4:7 6:5
tutup @colours.pure	6:7
tutup @demo.means	4:7
tutup @format.kind	4:7 5:-10
tutup @frequency-words	5:13
tutup @interaction.personal	4:9 5:10
tutup @interaction.verdict	3:-8
tutup @words.goods	4:6
tutupnya	3:-20 4:-10 5:-12 9:-11
tutupnya @interaction.personal	5:-11
tutupnya @interaction.verdict	1:12 4:-12
tutupnya @materials.solids	4:5
tutupnya @offers.now	1:6
tutupnya @trust.allowed	5:-5
tutupnya @trust.wanted	5:-6
tutup~	1:-6 2:-5 3:-12 4:-16 6:-7 7:-8 9:-6
tuur	3:5
tuwa	6:6
tv	0:5 9:6
two	7:13
two @interaction.verdict	7:6
type	0:-6 4:27
type c	0:-9 4:28
téh	3:37 5:-14
téh @call.small	3:8 5:-5
téh @interaction.verdict	3:14 5:-6
uang	4:-12 6:-11 8:64
uang @come-go-move	0:7 3:-6 4:-11 8:41
uang @demo.handleWide	0:6 5:5 8:8
uang @format.care	5:5 8:7
uang @interaction.personal	3:13
uang @target.kin	8:5
uang @troubles.otherTroubles	0:6 8:9
uang balik	8:8
uang kau	8:6
uang kembali	4:-7 7:6 8:28
uangmu	7:5 8:7
uangmu @come-go-move	7:5
uangnya	3:-16 4:7 8:28
uangnya @demo.me	3:-6 8:15
uangnya saya	8:13
uang~	4:7 5:7 7:8 8:39
uap	3:6 5:-17
uap @demo.means	5:-11
uap @demo.seen	5:-11
uap @format.remedies	5:-12
uap @troubles.otherTroubles	5:-12
uap air	5:-10
uapnya	4:8
uapnya @come-go-move	5:6
uapnya @increase-add-acts	5:6
uapnya naik	5:6
uap~	3:29
ubah~	5:9
ubin	1:5 5:14
ucapan @interaction.verdict	4:6
ucing	9:17
ucok	9:6
udan	4:-7
udang	2:7 4:10 5:-6
udang @interaction.verdict	4:8
udange	4:18
udara	3:45 4:-21 5:-11 6:-8 8:16
udara $	8:6
udara @call.small	3:9 5:-8
udara @cause-words	4:-7
udara @demo.handleWide	3:8
udara @interaction.personal	3:7
udara @interaction.verdict	3:8
udar~	5:7
ueur~	0:-7
ujan	5:17 9:30
ujan @interaction.verdict	5:10
ujan @size-big	9:6
ujan @target.looks	9:6
ujan @troubles.otherTroubles	9:8
ujan @trust.better	9:6
ujan @weather-season-states	5:9
ujan gede	9:6
ujang	9:30
uji	0:-12 1:-7 3:-10 4:8 5:8 8:33 9:-6
uji @demo.handle	4:-5
uji @format.care	5:8
uji @safety-words	4:-6
ujian	9:10
uji~	6:-5 9:9
ujung	0:-8 1:15 6:-16 8:14 9:-15
ujung @call.small	1:6 4:-6
ujung @change-become-acts	8:5
ujung @demo.means	4:8
ujung @format.kind	0:-6 1:10
ujung @format.nature	1:7 4:5
ujung @offers.now	8:16
ujung @shrink-stretch	4:6
ujung gang	5:5
ujung jadi	8:5
ujung lidah	5:11
ujungnya	0:6 1:14 6:8 8:9 9:-12
ujungnya @interaction.verdict	1:6 4:-9
ujung~	0:5 1:14 6:8 8:8 9:-12
ukur	3:26 4:-10 6:-22
ukur @format.kind	4:-6
ukur @interaction.verdict	4:6
ukur @measures.dimensions	3:7
ukur @troubles.atAll	3:-6
ukur lingkar	3:6
ukuran	0:6 1:-6 3:-21 4:12 6:28 8:-8 9:-11
ukuran #n	0:5 4:11 5:-6 6:7
ukuran #nn	4:-12
ukuran @demo.bodyPlaces	4:-7
ukuran @interaction.personal	8:12
ukuran @interaction.verdict	8:17
ukuran @occasions.rooms	6:6
ukuran @offers.sum	4:-12
ukuran @size-small	6:8
ukuran @target.body	4:-7
ukuran @target.looks	6:7
ukuran @troubles.atAll	8:8
ukuran m	4:6
ukurane	3:6
ukurannya	1:-8 2:7 3:-9 4:-8 5:-17 6:-7
ukurannya #nn	5:-6 6:-5
ukurannya @call.small	0:8
ukurannya @interaction.verdict	4:5
ukurannya @offers.sum	5:-6 6:-5
ukurannya @target.looks	4:-5
ukurannya @troubles.atAll	6:-6
ukurannya di	2:6
ukuran~	1:-8 2:6 3:-8 4:-8 5:-17 6:-7
ukurnya	3:11
ukur~	2:-5 3:-6 4:7 6:17 8:6 9:-16
ulah	0:-12 3:85 4:-22 5:-12
ulah @call.go	3:6
ulah @call.small	3:6
ulah @demo.present	3:6
ulah @hurry-invite-acts	3:6
ulah @interaction.bid	3:6
ulah @interaction.personal	3:7
ulah @interaction.verdict	3:15
ulah @now-words	3:6
ulah @quick-speed	3:6
ulah @troubles.atAll	3:15
ulah @trust.allowed	3:6
ulah langsung	3:6
ulang	3:-9 4:18 7:7 8:40 9:12
ulang #n	3:5
ulang $	4:6 8:7
ulang @format.spans	3:-8 6:18 9:17
ulang @interaction.personal	6:10 9:18
ulang @interaction.verdict	8:11
ulang tahun	3:-5 6:15 9:17
ulang~	3:9
uleg~	5:7
ulekan	3:6
ule~	3:6
ulun	1:24 4:-16 5:-7 8:-10
ulun @call.small	3:7
ulun @demo.handle	1:23 5:10
ulun @interaction.personal	5:-7 9:21
ulun @interaction.verdict	9:19
ulun @negation-words	9:15
ulun @troubles.no	9:15
ulun tidak	9:15
umbah~	3:8
umpul~	1:6 3:5 9:-24
umrah	6:17
umroh	6:12
umum	9:13
umum @call.small	9:5
umur	0:20 5:-27 6:79 7:-15 8:-13
umur #n	0:-6 3:-9 6:72 8:-7
umur #n1	6:6
umur #nn	4:-10 5:-9 6:21
umur @call.small	0:5
umur @interaction.asking	6:-9
umur @interaction.verdict	3:7
umur @offers.sum	4:-10 5:-9 6:21
umur berapa	6:-9
umure	4:7
umurnya	3:12 4:-7 5:-8
umur~	3:17 5:-10
unc~	5:-12
unggal	3:8 8:10 9:-12
ungu	5:-11
uni	0:13 1:-7 2:11 3:-18 4:28 6:8 8:11 9:-23
uni @call.look	3:-6
uni @call.small	4:6
uni @demo.handle	5:-7
uni @interaction.personal	3:-11 4:8
uni @interaction.verdict	3:-8 4:10 5:-12
uni @troubles.atAll	3:-12
uning~	0:8
unit	3:-17 5:-7 8:32
unit @already-still-words	8:9
unit @interaction.personal	8:7
unit @interaction.verdict	4:6
unit @new-old-state	8:10
unit baru	8:9
untuak	4:5 6:15
untuk	0:-10 1:-14 3:-19 4:31 5:-9 6:73 7:27 8:-6 9:-15
untuk #n	2:9
untuk @call.small	3:-11 4:-9 6:27
untuk @come-go-move	4:11
untuk @demo.bodyPlaces	0:9 5:-7
untuk @demo.outcome	4:11
untuk @format.kind	0:11 3:-12 4:-10 5:-14 6:10
untuk @format.nature	0:12 3:-14 4:-12 5:-11 6:11
untuk @interaction.one	5:19 6:8
untuk @interaction.personal	5:-6 6:6
untuk @occasions.gifts	5:6 6:9 7:6
untuk @occasions.occasions	2:-6 4:-9
untuk @occasions.places	6:9
untuk @occasions.plain	4:-5
untuk @occasions.rooms	0:-8 3:-9 6:5
untuk @substances.insides	6:-5
untuk @target.body	5:-6
untuk @target.folk	3:-20 4:5 6:30
untuk @target.group	3:-21 4:11 6:44
untuk @target.kin	3:-14 4:6 6:29
untuk @target.kinds	3:-12 6:19 8:8
untuk @target.rel	3:-15
untuk @target.roles	5:6 6:16
untuk @target.states	6:7
untuk @travel-traffic-acts	4:11
untuk @troubles.otherTroubles	0:11
untuk @trust.mixup	6:-8
untuk @trust.seller	4:-8
untuk @trust.wanted	4:11
untuk anak	0:-8 3:-11
untuk orang	6:8
untuk pengantin	6:8
untuk tukang	6:6
untuk yang	3:-13
untung	3:36 4:-6 5:-20 7:-6 8:-8 9:43
untung @interaction.personal	5:-8 9:12
untung @interaction.verdict	3:6 5:-10 9:27
untung @negation-words	5:-8 9:11
untung @troubles.atAll	3:9 9:6
untung @troubles.no	5:-6 9:9
untung @trust.allowed	3:7 9:10
untung ada	3:7 9:6
untung tidak	5:-6 9:9
untung~	9:5
up	3:-6 4:10
upami	8:14
upam~	8:14
urang	0:-13 1:12 3:10 4:-8 5:17 9:9
urang $	9:8
urang @interaction.verdict	5:6
urang @target.rel	8:9
urang nu	8:7
urang~	5:11
urat	3:20
urat @call.small	3:11
urat @interaction.personal	3:8
urat di	3:8
urip	5:7
urusan	0:-6
urus~	0:-13 5:-8 8:-9 9:-9
urutan	3:19 5:-6
urutannya	3:11
urutannya @interaction.verdict	3:6
urutan~	3:11
urut~	5:-12 9:12
usah	1:-6 3:-8 5:11 9:-11
usah @ask-answer-acts	0:-5
usah @assemble-build-acts	4:10
usah @burn-fat-raise-lower	5:5
usah @call.look	3:-6
usah @call.small	5:-6 6:-7
usah @care-not-acts	5:10
usah @carry-acts	5:12
usah @demo.handle	3:-9 4:6 5:27 8:-9
usah @demo.handleWide	5:18
usah @demo.handled	4:12 5:12
usah @feel-afraid-worry	5:-9 8:8
usah @format.care	4:-7 5:22 6:11
usah @increase-add-acts	4:6
usah @interaction.deeds	5:6
usah @interaction.personal	1:11 5:11
usah @iron-fold-acts	5:16
usah @now-words	2:-5
usah @offers.buying	7:5
usah @offers.extra	4:15 5:10
usah @offers.now	7:6
usah @open-close-acts	3:-8 5:9
usah @pay-acts	7:6
usah @repair-acts	4:9
usah @replace-acts	5:10
usah @send-deliver-acts	4:-5
usah @stain-clean-off	6:7
usah @story-verbs	0:-6
usah @troubles.otherTroubles	3:-5 4:14 5:17
usah @troubles.troubles	6:11
usah @trust.sent	4:-5
usah @words.goods	5:-8
usah bawa	4:7
usah bayar	7:6
usah bongkar	4:10
usah disetrika	5:7
usah tanya	0:-5
usaha	6:10
usap	3:-8 5:10
usap~	1:7
usb	0:10 4:42 6:-5
usb @format.kind	4:9
usb @interaction.verdict	4:9
usb @troubles.atAll	4:9
usb c	0:5
usir	9:7
utara	6:6
utara @interaction.verdict	6:6
utawa	3:13 5:-6 6:15
utuh	3:12 5:7 8:22
utuh $	5:12 8:6
utuh @call.small	3:7
utuh @come-go-move	3:7
utuh @story-verbs	3:5
utuh @troubles.atAll	3:6
uv	3:7
uva	3:7 5:-8
uva @call.small	5:-7
uva @interaction.verdict	5:-7
uva itu	5:-7
v	3:5
vacuum	8:8
vakum	3:5 5:-15
vanadium	4:15 5:-6
vanila	4:9
varian	2:20 3:-17 4:47 5:-11 8:-5
varian @call.small	2:14 4:9
varian @target.rel	2:8
varian yang	2:8
variannya	4:8
variannya @interaction.verdict	4:6
varian~	4:8
vari~	2:20 3:-17 4:47 5:-11 8:-5
velvet	4:9
versi	4:15 5:-11 6:11 9:-5
versi @format.remedies	4:7
vers~	4:15 5:-11 6:11 9:-5
video	0:21 6:-10 8:13
video $	4:9
video @call.small	0:8
video @target.rel	0:9
video call	6:-5
video yang	0:9
videokno	8:9
virus	3:7
viscose	4:8
vitamin	3:7 4:6 5:-6 9:-5
vitam~	3:7 4:6 5:-6 9:-5
volt	4:24
volt @interaction.personal	4:6
voucher	0:-12 2:72 3:-19 5:-15 6:-6 7:88 8:-18 9:-21
voucher #nn	7:11
voucher #rp	2:20 3:-7 7:36
voucher @cheap-price	2:8
voucher @interaction.verdict	2:7
voucher @offers.extra	2:8
voucher @offers.sum	2:28 3:-10 7:52
voucher @save-money	2:18
voucher @send-deliver-acts	2:5
voucher @trust.allowed	2:8
voucher gratis	2:8
voucher ongkir	2:5
vouchernya	2:38 7:17 9:-7
vouchernya @call.small	2:15
vouchernya @offers.now	2:12
voucher~	2:38 7:17 9:-7
w	4:7 6:7
w #nn	4:7 6:7
w @offers.sum	4:7 6:7
wa @demo.handleWide	0:-8
waalaikumsalam	0:11 9:-8
waalaikumsalam @call.small	0:5
waalaikumsalam @interaction.one	0:5
waduh	0:-7 9:19
wah	0:54 4:-7 6:-18 9:-27
wah @already-still-words	0:6 9:-6
wah @call.small	0:7 9:-15
wah @format.kind	9:7
wah @greet-acts	0:6 9:-6
wah @interaction.deeds	0:10
wah @interaction.one	0:9 9:-6
wah @interaction.personal	0:13 9:-9
wah @interaction.verdict	9:-19
wah @target.folk	0:11 9:-10
wah @target.kin	0:16 9:-19
wah @words.goods	9:6
wah sudah	0:6 9:-6
wah~	5:-7
wait @call.small	1:7
wait @demo.me	1:7
wait aku	1:7
wajah	0:11 1:-5 3:5 4:-9 5:6 6:9 8:-6 9:9
wajah $	0:6
wajah @call.small	5:-10
wajah @demo.me	5:-9
wajah @flavours.cuts	3:5
wajah @interaction.verdict	6:5
wajah @shape-words	3:5
wajah @target.looks	3:12 5:-6
wajah @troubles.atAll	6:12
wajah @troubles.otherTroubles	6:8
wajah @trust.allowed	5:-6
wajah @trust.stores	9:5
wajahku	9:15
wajahnya	0:9 3:5 4:-11 6:-6
wajahnya @interaction.verdict	5:7
wajahnya @target.looks	3:5
wajahnya @troubles.otherTroubles	3:5
wajah~	0:7 4:-14 6:-8 9:24
wajan	3:-8 4:-17 7:11 8:11 9:-14
wajar	3:14
wajib	3:-11 6:27
wajib @interaction.personal	6:13
wajib @noisy-sound	6:12
wajib punya	6:12
waj~	3:-8 4:-17 7:11 8:11 9:-14
waktu	0:-21 1:-20 3:29 4:-25 5:14 7:-21 8:-6 9:-28
waktu @call.small	3:11
waktu @demo.me	9:-11
waktu @format.kind	3:8
waktu @format.nature	3:7
waktu @format.remedies	9:9
waktu @interaction.personal	3:8
waktu @occasions.rooms	9:5
waktu @size-small	9:9
waktu @target.body	3:5
waktu @target.kinds	6:-6 9:31
waktu @target.looks	9:9
waktu @target.roles	9:18
waktu @trust.seller	3:-7
waktu @weather-season-states	9:-7
waktu aku	3:6
waktu di	3:11
waktu kecil	9:9
waktu saya	9:-7
walau	3:-16 5:40 8:-6
walau @format.cared	4:6
walaupun	3:-14 4:14 5:7
walaupun @call.small	4:6
walaupun @demo.handledWide	4:6
walaupun @offers.now	3:-6
walik~	3:7
wangi	1:-6 6:-14 9:-11
wangi @call.small	5:-8
wangi @flavours.scents	3:-10 5:7
wangi @interaction.asking	4:7
wangi @interaction.personal	5:-5
wangi @interaction.verdict	5:-6
wangi @substances.foodstuffs	3:-12 5:11
wangi wangian	4:6
wangian	4:6
wangina	4:5
wanginya	4:-6 5:10
wanginya @already-still-words	5:8
wanginya @demo.handleWide	5:7
wanginya @demo.outcome	4:-6
wanginya @flavours.scents	4:5
wanginya @interaction.personal	5:11
wanginya @interaction.verdict	3:-11
wanginya @troubles.atAll	5:-11
wanginya @troubles.troubles	3:5
wanginya @trust.allowed	4:6
wanginya @trust.better	5:6
wangi~	5:11
wang~	1:-6 6:-14 9:-11
wargi	9:9
warg~	9:9
warm	3:9
warna	2:-11 4:15 7:6 8:-8 9:7
warna $	4:-10
warna @call.small	3:6 4:-11 5:5
warna @call.target	9:11
warna @colour-tone	3:16
warna @colours.borrowed	3:6 4:8 6:6
warna @colours.colours	0:-14 2:-8 3:-13 4:46 5:-11 9:19
warna @colours.pure	0:-10 2:-6 3:-24 4:33 5:-16 9:20
warna @flavours.flavours	3:-18 5:11 6:-6
warna @flavours.scents	3:-6
warna @format.kind	3:15 6:-6
warna @format.nature	6:-5
warna @format.problems	6:7
warna @format.remedies	3:13
warna @interaction.personal	4:7 5:8 6:7
warna @interaction.verdict	4:15 5:18
warna @makeup-looks	4:7
warna @offers.now	3:11
warna @target.looks	0:-7 4:-7 5:-5 6:5
warna @troubles.atAll	4:18 5:8 6:11
warna @troubles.otherTroubles	3:9 4:-7 6:9
warna @words.goods	3:5 4:-7
warna ada	4:9
warna biru	4:10
warna cokelat	4:-6
warna hijau	6:-9
warna ini	3:6
warna pink	4:9
warnana	4:-11
warnane	1:7 3:8 4:7
warnane @colours.colours	4:6
warnane @colours.pure	4:6
warnane @interaction.verdict	1:6 5:-5
warnanya	0:-9 3:-10 4:33 8:-11
warnanya @call.small	2:8
warnanya @colours.colours	0:-9 3:-15 4:40 5:-14 6:-6
warnanya @colours.pure	0:-11 3:-8 4:38 5:-8
warnanya @compare-acts	5:5
warnanya @demo.outcome	4:-18
warnanya @flavours.flavours	4:12
warnanya @format.problems	4:-8
warnanya @interaction.personal	5:10 8:13
warnanya @interaction.verdict	5:8
warnanya @negation-words	5:8 8:5
warnanya @open-close-acts	3:6
warnanya @quantity-many	4:8
warnanya @skin-irritation	4:10 5:9
warnanya @stuck-jam-states	3:6
warnanya @target.looks	0:-5 3:-12 4:14
warnanya @tie-clip-lock	3:6
warnanya @troubles.atAll	0:9 4:7
warnanya @troubles.no	5:8 8:5
warnanya @troubles.otherTroubles	5:9
warnanya @trust.allowed	0:10 4:10 8:-8
warnanya @trust.trouble	4:-6
warnanya ada	0:8 4:14 8:-6
warnanya merah	4:10 5:9
warnanya tidak	8:6
warna~	0:-10 1:5 3:-12 4:31 5:9 6:5 8:-12
warnonya	4:6
warno~	4:6
warranty	8:10
warung	6:11 9:19
warung @format.kind	6:9
warung @words.goods	6:12
wash	0:10
wastafel	5:12
wastafel @call.small	5:9
water	4:18
water based	4:12
watt	1:-7 2:-6 3:8 4:58 7:-35
watt $	4:-10
watt @call.small	3:7 4:14
watt @frequency-words	4:13
watt @interaction.personal	4:9
watt @interaction.verdict	3:8 4:13
watt @offers.now	4:5
watt @troubles.otherTroubles	4:8 5:7
watt @trust.wanted	4:9
watu	4:12
wawancara	3:12
wax	4:9
we	4:-6 6:-13
web	4:9
wedang	9:7
wedi	0:6 8:6
weekend	9:6
weekend @call.small	9:6
weekend @interaction.verdict	9:6
weekend @offers.now	9:6
weekend ini	9:6
weh	0:11 3:-8 9:-8
welcome	0:13
welcome @call.small	0:9
welcome @interaction.verdict	0:6
weneh~	3:6
wengi	9:7
weng~	3:16
wes	4:-13 5:-27 8:-5
wes #n	9:5
wes @interaction.personal	0:5 5:-8
wes @interaction.verdict	5:-16
weteng	5:10
white	0:10
wifi	4:14 8:-7 9:12
wifi @call.small	0:8 4:8
wifi @offers.now	0:8
wiji	9:7
wilujeng	0:28
wilujeng @come-go-move	0:20 9:-10
wilujeng @greet-acts	0:21 9:-5
wilujeng sumping	0:20 9:-10
windows	3:12
windows @call.small	3:6
windows @compare-acts	3:6
windows @interaction.personal	3:12
windows @interaction.verdict	3:12
windows @together-words	3:6
windows @troubles.atAll	3:6
windows @trust.wanted	3:6
windows sama	3:6
wireless	4:8
wireless #n	4:6
wisuda	3:12 6:7 9:11
wisuda @troubles.atAll	3:8
woi	0:5
wong	2:-7 3:35 8:-11
wong tuo	3:6
wonten	8:8
wonten @call.target	8:10
wonten @trust.mixup	8:9
wortel	5:5
wrap	8:12
wrap @trust.wrapping	8:6
wudhu	5:24
wudhu @interaction.personal	5:5
wudhu @interaction.verdict	5:5
wudu	5:-6
wulan	3:10 4:17 5:13
wulan $	4:8
wulan @interaction.verdict	4:7
wul~	3:12 4:17 5:12 9:-6
wungkul	7:8
wungkul $	7:6
wutuh	5:6 8:14
wutuh $	5:9
wutuh @interaction.personal	8:9
wutuh @interaction.verdict	8:9
wutuh @negation-words	8:9
wutuh @troubles.no	8:9
wutuh tidak	8:9
x	3:6
xl	3:-8 4:44 6:11 8:7
xl @call.small	4:13
xl @interaction.personal	4:6
xl @interaction.verdict	4:7
xl @offers.now	4:9
xl @troubles.atAll	4:5 6:9
xxl	4:10 6:6
ya	0:27 1:53 2:12 3:-41 4:-9 5:-35 6:-41 7:-40 8:-36 9:-40
ya #n	5:-10
ya #n1	0:-5 6:8
ya #nn	1:14
ya $	0:-9 1:-28 2:21 3:-36 4:-23 5:-28 6:-21 7:10 8:-6 9:-15
ya @already-still-words	1:-9 5:-12 6:-7 8:-8
ya @call.look	0:9 1:9 3:-7 5:13
ya @call.small	0:-19 1:-5 3:-19 5:10 7:-12 8:-10
ya @camera-view-states	0:8
ya @cause-words	0:7 5:-15 6:-25 9:11
ya @change-become-acts	5:-7 7:-8
ya @child-behaviour	5:7 9:-9
ya @colours.colours	4:6
ya @compare-acts	6:6
ya @condition-words	5:-8 6:5 9:7
ya @contrast-words	3:-8 5:9
ya @demo.bodyPlaces	5:6 9:16
ya @demo.handle	1:18
ya @demo.handleWide	4:12 6:6
ya @demo.me	0:-30 2:-5 3:-13 4:-16 5:32 8:-10
ya @demo.means	0:9 3:-8 5:16
ya @demo.mine	1:11
ya @demo.noises	5:8
ya @demo.outcome	8:5
ya @demo.point	0:8 1:54 3:-28 5:22 6:7 9:-17
ya @demo.present	9:8
ya @demo.seen	1:7 5:-12
ya @feel-angry	3:5 6:6
ya @flavours.cuts	3:8
ya @flavours.prints	3:8
ya @food-tender-chewy	1:5 3:-5
ya @format.because	5:-13 7:9
ya @format.care	0:-10 1:18 5:10 6:9
ya @format.ifs	3:5 6:6
ya @format.kind	0:20 1:8 2:21 3:13 4:11 8:6 9:15
ya @format.nature	1:-9 2:11 3:24 4:-6 5:-20 8:-6 9:34
ya @format.remedies	1:6 3:-7
ya @format.should	2:5 4:5
ya @frequency-words	4:11 9:-6
ya @future-plan-words	0:10
ya @give-receive-acts	4:6
ya @greet-acts	1:-5 2:-8 3:-11 4:-6 5:-12 8:-9 9:12
ya @hear-listen-acts	1:9
ya @interaction.all	1:-14 3:14
ya @interaction.asking	9:14
ya @interaction.bid	0:12 3:8 8:-6
ya @interaction.deeds	5:-5
ya @interaction.one	0:-27 1:-29 2:10 3:-9 4:11 5:-33 9:-28
ya @interaction.personal	3:-23 5:28 7:-8 8:16
ya @interaction.verdict	0:46 1:-7 3:-26 4:31 5:-24 7:-20 9:13
ya @iron-fold-acts	3:7
ya @machine-behaviour	9:5
ya @materials.solids	5:-7
ya @myth-truth-words	5:10
ya @negation-words	3:-19 4:20
ya @now-words	8:-8
ya @occasions.rooms	3:-5
ya @offers.buying	0:19 4:5
ya @offers.counted	0:9
ya @offers.now	0:7 4:8 5:-8 6:8 7:-10
ya @offers.sum	1:14
ya @open-close-acts	1:8
ya @patience-calm	0:8
ya @permit-forbid-acts	4:7 9:-11
ya @plant-states	9:8
ya @purpose-words	6:-11
ya @quantity-many	5:7
ya @roll-wrap-acts	5:5
ya @seal-pack-acts	0:8
ya @see-watch-acts	1:8 3:-5
ya @send-deliver-acts	0:6
ya @show-acts	1:5 3:-5
ya @shrink-stretch	5:-6
ya @story-verbs	1:8 9:-7
ya @substances.foodstuffs	0:6 2:6
ya @take-acts	0:20 4:6
ya @target.body	3:6 9:14
ya @target.folk	0:-7 1:-15
ya @target.handing	6:-6 9:6
ya @target.kin	0:-6 1:-12 4:9 9:-10
ya @target.rel	0:-10 1:-8 3:9 4:-15
ya @think-believe-myth	9:9
ya @time-before-words	9:-11
ya @together-words	5:9
ya @troubles.atAll	3:-7 4:-12 6:-19 7:-12 8:6 9:17
ya @troubles.no	5:5 8:6
ya @troubles.otherTroubles	3:-6 4:-6 5:14 9:9
ya @trust.allowed	0:-9 5:-13
ya @trust.days	0:-6 9:12
ya @trust.mixup	1:-6 6:-6
ya @trust.wanted	0:11 5:8 8:7
ya @understand-know-acts	9:11
ya @wait-acts	0:7
ya @weigh-measure-acts	5:7
ya @words.goods	0:27 1:23 4:26 5:26 8:14 9:-17
ya ada	9:8
ya aku	0:-10 3:-9 4:-8 5:24
ya allah	9:16
ya ambil	0:20 4:6
ya ampun	9:13
ya bagaimana	9:10
ya bahannya	5:-6
ya begitulah	9:11
ya biar	4:5
ya boleh	6:8
ya buat	0:8 6:-8
ya bukan	3:-6 4:9
ya bun	0:-21 2:-5 4:-6
ya ci	0:8
ya dari	9:-7
ya dengar	1:7
ya di	1:12 4:6 5:12 8:17 9:-5
ya dia	0:11
ya guys	1:-14 5:-11
ya hmm	1:6 5:7
ya ibu	2:10 3:9
ya ini	0:22 4:6 6:9 9:-8
ya jadi	4:6 6:-9 7:-7
ya jangan	2:6 4:10
ya kak	0:-11 5:-10
ya kalau	3:5 6:6
ya kang	4:8
ya kita	9:7
ya lihat	1:5 3:-5
ya lupa	9:6
ya ma	0:6
ya nah	0:12 5:16
ya nanti	0:9
ya nih	4:8
ya padahal	5:10
ya pak	0:9
ya sama	5:6
ya saya	4:-6
ya sebelum	0:5 2:6
ya semua	5:7
ya soalnya	7:6
ya sudah	9:9
ya tadi	9:-10
ya tak	4:-5
ya tanpa	4:-7
ya tenang	0:8
ya tengok	5:8
ya tidak	4:17 9:7
ya tuh	1:15
ya yang	0:-9 1:-8 3:10 4:-15
yala~	1:8 5:20 9:-5
yang	0:17 1:-13 2:8 3:-17 4:15 5:22 6:54 7:-5 8:34 9:-44
yang #n	4:20 5:-9 6:-11
yang #n1	3:11 4:-6 5:-5
yang #nn	6:-9 7:-8 8:-7
yang #pct	4:7 6:5
yang #rp	0:-9 5:27 8:61
yang @absorbs-liquid	3:8
yang @adjust-set-acts	9:16
yang @already-still-words	1:-13 2:17 3:18 4:19 6:32 7:7 8:-17 9:-7
yang @animal-behaviour	5:-15
yang @app-follow-share	0:-30 9:15
yang @ask-answer-acts	0:6 2:-8 4:-6 5:-17 6:-39 8:-8 9:-26
yang @audio-crew-acts	6:6
yang @audio-states	3:11
yang @bad-character	3:7
yang @bargain-price-acts	9:-7
yang @body-illness	6:19
yang @body-pain	4:-6
yang @burn-fat-raise-lower	9:10
yang @buy-order-acts	7:11 9:-5
yang @call.buy	0:-13 2:-24 3:-8 6:-24 7:8
yang @call.go	4:-15 5:-19
yang @call.look	2:-14 3:7 5:-10
yang @call.plainBuy	2:-16 6:-7
yang @call.press	3:6 5:10 9:11
yang @call.small	1:11 4:16 5:-11 6:-62 7:6 8:30
yang @call.target	1:21 2:-37 3:-23 4:-15 5:27 6:-46 9:12
yang @camera-view-states	0:12 3:16
yang @care-not-acts	3:-12 8:12
yang @carry-acts	5:10 6:24
yang @cause-words	0:-9 3:10 5:-21 6:-34
yang @change-become-acts	4:-6
yang @cheap-price	4:22 5:20 8:28
yang @checkout-pay-acts	2:-14
yang @cheer-encourage	4:6 6:-9
yang @child-active-fall	4:7
yang @child-behaviour	0:-7 5:-13 6:-7 9:-16
yang @child-growth	0:-13
yang @choose-acts	5:-8
yang @colour-tone	0:11 5:-11 6:-14 8:-12
yang @colours.borrowed	0:21 1:-9 2:21 3:5 4:17 5:-17 6:-16 7:-8 9:-11
yang @colours.colours	0:26 1:-9 4:-9 5:-23 6:-31 7:-13 9:-30
yang @colours.pure	2:-23 3:-11 4:-24 6:-9 9:-15
yang @come-go-move	0:-12 1:7 4:11 5:17 6:15 9:13
yang @compare-acts	4:-8
yang @condition-words	8:13
yang @connection-states	4:16
yang @contrast-words	5:-5
yang @convince-prove-acts	3:30 6:-7 8:-8
yang @cook-boil-steam	0:11
yang @cook-mix-prepare	8:14
yang @count-rank-words	4:-6 5:-17 9:6
yang @danger-words	8:7
yang @degree-high	4:-7
yang @degree-low	3:-27 4:15 5:28 8:16
yang @demo.bodyPlaces	0:-13 1:-16 3:-21 4:13 5:5 6:66 8:-19 9:-9
yang @demo.handle	0:-14 1:-10 4:-8 5:20 6:14 8:-10 9:14
yang @demo.handleWide	0:-33 1:-6 2:-6 8:-20
yang @demo.handled	4:8 8:8 9:7
yang @demo.me	3:15 4:11 5:-17 6:-13 8:8
yang @demo.means	0:10 2:10 6:-16
yang @demo.outcome	0:-6 1:5 2:-9 3:12 6:6
yang @demo.point	0:6 3:-9 4:11 6:13 7:10 8:11
yang @demo.poses	3:10
yang @demo.present	0:6 2:8 6:27
yang @demo.seen	1:-6 2:-6 4:7 6:-14 9:-7
yang @drill-nail-screw	3:6 9:8
yang @drink-acts	3:6
yang @drive-ride-acts	6:9
yang @dry-state	4:-7 6:8
yang @easy-practical	3:9 4:6 5:-11
yang @eat-acts	3:20
yang @electric-charge-acts	4:-17 5:8
yang @feel-afraid-worry	0:11 6:-12
yang @feel-angry	3:-12
yang @feel-happy	6:9
yang @feel-light-on-skin	3:12 8:11
yang @feel-love-like	3:-6 4:10 5:27 6:39
yang @feel-sticky-greasy	3:8 5:-6
yang @fits-right	0:14 5:-5 6:-23
yang @flavours.cuts	0:8 3:10 4:28
yang @flavours.flavours	2:-5 4:-14 5:-42 6:-5 9:-12
yang @flavours.prints	0:16 3:-6 4:21 6:17
yang @flavours.scents	1:5 5:-12 6:-13
yang @food-tender-chewy	6:6
yang @format.care	0:-16 1:-9 3:-7 7:-6
yang @format.cared	3:-13 5:7
yang @format.kind	0:12 2:15 5:-6 6:35 9:-49
yang @format.nature	0:-9 2:-6 5:-7 6:15 7:-5 8:-12 9:-45
yang @format.problems	1:6 3:-15 4:-7 5:19 9:9
yang @format.remedies	2:6 6:-17
yang @format.spans	3:-10 5:-9 6:28
yang @frequency-words	0:-16 1:24 2:-8 3:-37 4:8 6:51
yang @future-plan-words	0:-18 2:25 3:6 6:26 9:-8
yang @gets-dirty	3:8
yang @give-receive-acts	6:5
yang @greet-acts	0:-5 3:9 6:10
yang @hair-bad-state	8:10
yang @hair-good-state	5:-8
yang @hard-complicated	5:16
yang @heavy-weight	0:8 3:6
yang @help-acts	3:9
yang @hide-cover-acts	4:6
yang @hold-temp	4:-11
yang @household-daily-acts	3:-18
yang @increase-add-acts	6:5
yang @interaction.all	0:13
yang @interaction.asking	2:8
yang @interaction.bid	4:-16 5:-17
yang @interaction.deeds	0:-43 2:-16 4:-21 5:-19 6:-42 7:6 8:-14 9:22
yang @interaction.one	5:-6 6:8
yang @interaction.personal	0:10 2:33 3:-39 5:-23 6:76 7:19 8:-41 9:-47
yang @interaction.verdict	1:-15 2:40 3:62 4:-33 5:-28 6:-32
yang @interaction.where	0:-31 9:14
yang @interaction.write	0:-29 9:12
yang @iron-fold-acts	3:-5 5:7
yang @lash-brow-look	5:7
yang @lazy-words	5:7 6:8
yang @leak-hold-liquid	1:8 3:-8
yang @lend-borrow-acts	3:9
yang @lie-deny-acts	4:-5 8:9
yang @light-brightness	0:6
yang @light-weight	3:7
yang @loose-oversize	2:9 4:8
yang @machine-behaviour	3:13 4:-10 5:-9
yang @makeup-looks	3:-6 4:-10 8:-11
yang @match-age-occasion	3:10 5:-11
yang @match-harmonise	0:8 6:-7
yang @materials.cloths	3:8 6:-13
yang @materials.grades	3:28 5:-17
yang @materials.hides	3:6 4:-9 5:-13
yang @materials.makings	2:6 6:-6
yang @materials.solids	3:11 8:7
yang @materials.unmistakable	6:-9 8:5
yang @measures.dimensions	0:11 6:23
yang @measures.own	3:7
yang @motor-behaviour	3:23 4:-10 6:9
yang @need-must-words	5:-13 9:10
yang @negation-words	2:15 3:10 4:8 5:-14 8:11 9:27
yang @new-old-state	2:-16 3:-6 5:-8 7:5 8:-14
yang @noisy-sound	5:6 6:24
yang @now-words	0:13 1:-6 2:8 3:5 4:8 5:-7 6:31 8:-7
yang @occasions.gifts	1:6 3:-6
yang @occasions.occasions	0:-7 6:35 7:-6
yang @occasions.places	3:-7 4:-25 6:54
yang @occasions.plain	0:-5 5:8 6:46 8:-8 9:-19
yang @occasions.rooms	0:-5 3:-23 6:34 9:-17
yang @offers.buying	2:-24 3:-12 4:-16 5:-10 6:-33 7:20
yang @offers.counted	0:-14 1:-9 2:20 3:-7 4:6 6:-22 7:-8 9:-7
yang @offers.extra	6:6 9:7
yang @offers.now	0:10 1:10 4:-9 7:-11 8:16 9:6
yang @offers.sum	0:-8 3:-7 5:20 6:-18 7:-14 8:52
yang @offers.usual	0:-12 3:-34 4:7 5:17 6:-12 8:18 9:14
yang @oily-state	3:5 6:-5
yang @open-close-acts	1:-6 6:12
yang @original-fake	4:-12 5:-7 6:-5 8:23
yang @past-memory-words	0:-9 5:-19 9:9
yang @pay-acts	6:-12
yang @pet-care-acts	6:6
yang @phone-behaviour	9:10
yang @photo-video-acts	3:11 5:-7 6:-9
yang @places.abroad	2:-12
yang @places.places	2:-13 6:-9
yang @play-sport-acts	5:22
yang @popular-trend	0:12
yang @possibility-words	3:5 6:-11
yang @pour-drip-acts	1:6
yang @praise-acts	3:10
yang @pretty-look	3:10
yang @promise-guarantee-acts	4:-7 8:19
yang @protect-acts	9:5
yang @pull-press-acts	3:12
yang @purpose-words	0:-6 6:-20
yang @quantity-few	4:-20 5:-15
yang @quantity-many	8:6
yang @repeat-buyer-acts	0:14 6:-7
yang @repels-liquid	0:-9
yang @return-claim-acts	8:-6
yang @safety-words	3:8 8:-11
yang @save-money	4:29 5:20 8:28
yang @say-acts	0:-12 5:-7
yang @search-find-acts	0:-7 5:-10
yang @see-watch-acts	6:-18
yang @sell-promo-acts	4:-7 5:5
yang @send-deliver-acts	2:8 6:-8
yang @shape-words	4:12 5:-14 6:-5
yang @show-acts	3:11
yang @size-big	3:-6 4:10 9:-6
yang @size-small	3:-6 4:31 6:-12 9:12
yang @skin-acne-trouble	6:12
yang @skin-dull-dry	4:-9 5:-6
yang @skin-good-state	0:-6
yang @skin-irritation	3:-14 4:-7 6:10 9:-6
yang @sleep-acts	5:-7
yang @slimming-look	3:6 4:8
yang @slow-speed	8:-8 9:7
yang @smell-act	3:7 8:-7
yang @smell-bad	5:-5 8:-7
yang @space-saving	4:8
yang @start-acts	3:-6 6:7
yang @stock-run-out	0:-8 3:-9 6:-13 8:-8
yang @stomach-trouble	4:8 6:9
yang @stop-end-acts	4:11
yang @store-acts	2:-7
yang @story-verbs	0:12 1:-15 2:-10 5:-36 6:-46 8:-6 9:-22
yang @stuck-jam-states	9:10
yang @stupid-clueless	4:8 5:-10 6:-6
yang @substances.composition	3:-8 8:12
yang @substances.foodstuffs	1:8 5:-16
yang @substances.insides	4:-12
yang @take-acts	2:-5 4:-11 7:5
yang @target.body	0:-28 1:-19 3:-33 5:9 6:66 7:-5 8:-21 9:-10
yang @target.folk	5:-6 6:21 8:-8 9:-5
yang @target.group	2:-9 3:-25 4:31 5:7 6:9 9:-7
yang @target.handing	0:-10 6:-21
yang @target.kin	6:31 8:-12 9:-9
yang @target.kinds	4:-11 6:6 7:-12
yang @target.looks	0:-7 3:-28 6:15 7:-16 8:-8 9:-19
yang @target.roles	1:6 4:-12 6:6
yang @target.states	0:-19 1:6 2:-6 3:-8 5:6 6:60 9:-13
yang @taste-savory	5:-7
yang @teach-learn-acts	3:5 4:-6
yang @tears-frays	3:-7 4:-6
yang @thick-dense	3:11
yang @think-believe-myth	3:8
yang @time-before-words	0:58 3:-26 5:15 6:-23 8:8 9:-35
yang @together-words	4:-8
yang @too-tight	6:-8
yang @tool-work-acts	4:-7
yang @transparent-thin	4:10 8:13
yang @travel-traffic-acts	3:-8 5:9 6:9
yang @troubles.atAll	0:-10 1:-9 2:24 3:-6 4:-5 5:-14 8:13
yang @troubles.no	0:-7 2:-9 3:10 6:11 8:11
yang @troubles.otherTroubles	0:10 1:-9 2:-18 3:-8 4:-5 6:-18 7:-8 8:-10 9:-29
yang @troubles.troubles	3:-9 4:-9 6:-8 8:9 9:7
yang @trust.allowed	1:-11 2:18 3:12 4:-10 5:-17 6:19
yang @trust.better	0:10 1:-21 3:46 4:-18 5:-38 6:-14 8:-12
yang @trust.days	5:-13 6:8
yang @trust.flaws	3:-18 4:17 6:-15 8:10
yang @trust.lesser	2:19 3:-30 4:27 6:-10 8:56
yang @trust.mixup	0:-11 1:-12 2:-15 3:-12 4:-31 5:-19 6:-14 8:-20
yang @trust.parcel	6:-8
yang @trust.plainLesser	1:13 3:-21 4:9 5:9 8:52
yang @trust.remedy	0:5
yang @trust.seller	0:12 1:8 8:6
yang @trust.stores	4:-6 6:18
yang @trust.trouble	1:7 3:-39 4:-12 6:-13 8:26
yang @trust.wanted	0:7 2:6 3:8 4:-10 7:-7 8:-21
yang @trust.wrapping	0:8 3:18 8:9
yang @ugly-cheap-look	3:-6 6:-7 8:35 9:9
yang @understand-know-acts	3:7 5:6
yang @use-acts	1:-5 3:-9 6:13
yang @wait-acts	3:6
yang @want-wish-words	0:-22 2:26 4:12 5:-24 6:22 7:14 9:-6
yang @wash-clothes-acts	5:7
yang @wear-acts	1:-5 3:-8 6:17
yang @weigh-measure-acts	0:6
yang @wet-state	1:8
yang @words.goods	0:19 1:-8 2:18 4:-10 8:8 9:-11
yang @work-study-acts	0:-12 4:-16 6:39 9:-19
yang @write-draw-acts	0:-11
yang ada	2:8 4:-6 6:9 8:7
yang aku	1:-7
yang alergi	5:-6 6:5
yang ambil	2:-5 4:-10
yang anaknya	3:-5 6:9
yang arep	6:17 9:-5
yang asli	3:8 4:-7 5:-14
yang badannya	5:-8 6:-18
yang bagus	3:11
yang banyak	8:13
yang baru	2:-19 4:11
yang barusan	0:9
yang batanya	0:10
yang bawaannya	6:5
yang bayar	6:-5
yang begini	6:7
yang beli	6:-15
yang belum	2:28 6:-14 9:10
yang benar	3:28 5:-11 6:-6 8:-7
yang bening	4:7
yang biasa	3:-11 4:7 5:10 8:23
yang biasane	3:-6 5:6
yang biasanya	3:-8
yang bikin	3:11 5:-8 6:-12
yang bilang	0:-9 5:-5 9:-8
yang biru	3:9 4:-9 5:-5 6:-6
yang bisa	4:6 6:-9
yang buat	6:-25
yang buka	6:7
yang bukunya	5:10
yang cari	5:-7
yang checkout	2:-12
yang cocok	0:14 6:-7
yang cuma	5:-9
yang dari	0:13 3:-9 6:-9
yang di	0:6 3:-9 4:9 5:-23 6:-25 8:12 9:22
yang dicampur	3:-11 8:7
yang ditulis	3:8
yang dulu	3:-25 5:11
yang duwe	6:12
yang galak	3:5
yang gampang	4:8
yang gede	6:-14
yang green	4:8
yang habis	4:10
yang hitam	4:-8
yang hobi	4:-7 6:14
yang ini	0:6 1:6 5:39 6:-10 7:-7 8:26
yang itu	3:-11 4:15 5:21 8:16
yang jaga	6:6 9:7
yang jualan	1:7 5:6
yang jumbo	4:5
yang kak	6:7 7:6
yang kakinya	4:5
yang kamu	0:10
yang kanan	1:12 5:8
yang kecil	6:-14 9:8
yang keluar	4:8
yang kemarin	0:14 9:-14
yang kering	5:-6
yang kerja	5:9 6:11 9:-7
yang kerjanya	5:-13 6:6
yang kerjo	6:9
yang kiri	1:17 5:12 9:8
yang kita	1:9 8:7
yang ko	3:10
yang komentar	0:-27 9:15
yang kulit	6:5
yang kulitnya	5:-13
yang kuning	5:6
yang kurang	8:5
yang kw	3:-5
yang l	6:-5
yang lagi	6:24
yang lain	2:19 5:-8 6:-7 8:-8
yang lama	8:-7
yang lembut	6:7
yang lewat	0:-6
yang makan	3:6
yang makin	3:6
yang mana	2:10
yang masih	0:6 3:6
yang masuk	3:8 4:10
yang mau	0:-13 2:22 5:-13
yang merantau	5:-8
yang merek	8:8
yang minta	9:-7
yang mo	2:7
yang model	3:5
yang motornya	3:5 6:7
yang mulai	6:7
yang murah	4:8 5:13 8:11
yang murahan	4:10 8:13
yang muter	3:10
yang naik	5:6 6:7
yang nak	6:14
yang nanggung	8:21
yang nawar	9:-6
yang nganggo	6:6
yang ni	4:9
yang nomor	2:-10 4:-16 5:-6 9:9
yang nonton	6:-18 9:5
yang nyerap	3:9
yang pakai	3:-7
yang paket	6:-6
yang paling	8:-6
yang palsu	8:5
yang parkirnya	6:8
yang pas	6:-8
yang pasaran	8:6
yang patah	4:6
yang penting	5:-8 6:-9 9:14
yang perutnya	4:5
yang polos	4:8
yang punya	3:5 5:6 6:26 8:-9
yang putih	0:-10 5:-6
yang rambutnya	5:-6
yang regane	5:7 8:11
yang rumahnya	4:-6 6:18
yang sama	4:-10
yang saya	3:17 4:9 5:-5 6:-11
yang sedang	4:8
yang sehari	5:-8 6:7
yang sekarang	3:10
yang seneng	6:11
yang sering	1:18 4:12 6:10
yang suaminya	6:6
yang suaranya	6:6
yang sudah	3:7 6:12
yang suka	4:11 5:26 6:35
yang susah	5:7
yang tadi	0:12 6:-8 9:-7
yang tadinya	5:8
yang tak	8:6
yang takok	0:7 6:-8
yang tangannya	5:11 6:8
yang tanpa	4:12
yang tanya	0:10 1:-10 2:-6 3:-6 5:-23 6:-37 8:-6 9:-16
yang tebal	0:5
yang tengah	9:6
yang tiap	1:10 3:-18 6:34
yang tidak	0:-12 3:10 5:-11
yang tinggal	4:-13 5:-6
yang tipis	4:9 8:13
yang tiruan	8:9
yang tuku	6:8 7:10
yang ujungnya	0:11
yang umur	6:-10
yang varian	4:8
yang warna	6:-7
yanto	9:8
yboard~	1:-5 9:7
ycap~	4:14
ye	0:6 1:22 3:-24 5:-18 6:-9 9:-5
ye @already-still-words	9:-7
ye @call.small	1:7 3:-12
ye @interaction.personal	9:-10
ye @interaction.verdict	9:-6
yellow	2:6
yellow @occasions.occasions	2:6
yellow @play-sport-acts	2:6
yellow @target.kinds	2:6
yellow @target.roles	2:6
yellow @troubles.troubles	2:6
yellow basket	2:6
yempit~	5:8
yen	3:8
yeuh	1:6
ykk	4:54
ykk @call.small	4:8
ykk @interaction.personal	4:9
ykk @interaction.verdict	4:23
ykk @materials.grades	4:9
ykk @materials.hides	4:9
ykk @offers.now	4:10
ykk @offers.usual	4:9
ykk @original-fake	4:9
ykk @trust.better	4:9
ykk @trust.wanted	4:9
ykk asli	4:9
yo	0:-14 1:22 3:-27 4:-9 5:-10 6:-9 7:-9 8:-25
yo $	9:6
yo @already-still-words	3:-5 9:16
yo @call.look	5:-9
yo @call.small	1:9 3:-16 5:-9
yo @demo.handle	5:-14
yo @demo.me	1:12 5:11
yo @demo.point	5:-13
yo @food-tender-chewy	5:-6
yo @format.care	5:-7
yo @greet-acts	9:8
yo @interaction.deeds	9:11
yo @interaction.one	4:8
yo @interaction.personal	3:-8 4:-5 5:21
yo @interaction.verdict	0:-6
yo @negation-words	1:10 3:-11 5:29 9:-6
yo @offers.now	3:6 5:-6
yo @see-watch-acts	5:-6
yo @show-acts	5:-6
yo @target.folk	3:-6
yo @target.kin	3:-6 4:7
yo @troubles.no	1:10 3:-10 5:28 9:-5
yo ini	5:-10
yo le	9:8
yo lihat	5:-6
yo mas	0:8
yo mbak	4:6
yo sudah	9:8
yo tak	1:12 5:9
yo tidak	5:17
yuk	0:10 3:18 6:-11 7:-6
yuk @call.look	3:6
yusu~	0:11 3:-7 4:6 5:6 6:6
zat	5:6
zinc	4:5
zoom	1:5 5:17
zoom @call.small	1:7
zoom @interaction.verdict	5:5
éta	3:16 6:-5
`;
