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
  'audience-interaction': { alone: Number.POSITIVE_INFINITY, withRule: -3.25 },
  'product-demo': { alone: -0.25, withRule: -2.0 },
  'call-to-action': { alone: 0.5, withRule: -3.5 },
  'creative-format': { alone: 0.75, withRule: -0.25 },
  'product-details': { alone: 0.75, withRule: -1.0 },
  'product-value': { alone: 1.0, withRule: -0.25 },
  'target-audience': { alone: 0.75, withRule: -1.25 },
  'special-offers': { alone: 0.0, withRule: -3.0 },
  'buyer-trust': { alone: -0.25, withRule: -2.75 },
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
export const leastSmallTalk = -1.56;

/**
 * One sign a line, then `type:hundredths` for each type. A sign is a word, a stem (`tahan~`), a field or sense (`@strong-durable`) or
 * two neighbours, `^` and `$` being the ends of the sentence; the empty sign holds what every sentence starts from.
 */
export const signWeights = `
	0:-370 1:-502 2:-527 3:-623 4:-398 5:-496 6:-507 7:-530 8:-502 9:-62
#n	0:19 1:34 2:17 3:55 4:100 5:21 6:-7 7:105 8:22 9:-54
#n #n	3:9 5:7
#n #nn	4:-8
#n $	1:-5 2:29 4:15 5:-23 6:-17 8:-32 9:8
#n @adjust-set-acts	7:5
#n @already-still-words	4:6 8:-6
#n @bump-hit	5:6 7:-6 9:7
#n @call.buy	0:-6 2:-16
#n @call.go	6:7
#n @call.look	2:13 3:7 7:-20
#n @call.small	0:41 3:-14 4:-34 5:-14
#n @call.target	2:-17 3:14 7:-5
#n @cause-words	3:-12 4:16 7:18
#n @change-become-acts	3:-7 7:24
#n @checkout-pay-acts	2:-11 4:-8 8:-5
#n @choose-acts	7:-7
#n @colours.borrowed	4:-9 6:-12 7:6
#n @colours.colours	4:-5 6:-16
#n @come-go-move	0:-8 3:7 5:-6 9:-6
#n @compare-acts	4:-8
#n @contrast-words	4:-6
#n @count-rank-words	0:-8 2:16 3:6 4:-10 8:14 9:8
#n @degree-high	3:7 4:-12 5:14 8:17
#n @demo.bodyPlaces	1:8 3:11 4:-7 5:-36
#n @demo.handle	3:-16 4:-17 6:-6 8:-9
#n @demo.handleWide	2:-7 5:-12 6:-23 8:-5 9:13
#n @demo.me	0:25 1:10 4:-16 5:-14
#n @demo.means	2:10 5:-12 7:13
#n @demo.outcome	3:14
#n @demo.point	4:-11
#n @demo.present	0:8 1:7 3:11 4:-10 5:13 7:-8 9:-5
#n @demo.seen	0:-8 3:-7 6:-6 9:25
#n @drill-nail-screw	5:12 6:9 7:-6 8:-8 9:6
#n @flavours.cuts	4:-12
#n @flavours.prints	0:-5 1:-10 2:-5 3:17 6:7 7:5 8:10 9:-8
#n @format.because	4:9 8:7
#n @format.care	2:-10 4:-22 8:-22
#n @format.kind	0:-14 2:22 3:-20 4:25 5:11 7:52 9:7
#n @format.nature	2:9 3:-22 4:59 7:17
#n @format.problems	9:-6
#n @format.remedies	0:8 4:-21 6:16 7:5
#n @format.spans	0:32 2:-5 3:18 4:-27 5:37 6:12 7:-41 8:15
#n @frequency-words	2:8 4:-9 5:19
#n @future-plan-words	9:5
#n @glue-set-dry	4:17 6:7
#n @heavy-weight	4:13 9:11
#n @hurry-invite-acts	6:8
#n @install-assemble-acts	2:-8
#n @interaction.all	1:7
#n @interaction.bid	0:-8 6:15
#n @interaction.deeds	2:-7
#n @interaction.one	0:15 4:16
#n @interaction.personal	0:12 1:-25 3:-8 4:-29 5:26 6:8 8:42 9:-22
#n @interaction.verdict	1:-14 2:-8 4:-5 5:16 7:6 8:-25
#n @interaction.where	3:11 5:7
#n @match-harmonise	4:8
#n @materials.cloths	6:7
#n @materials.grades	3:-5 4:15 5:5 6:-6
#n @materials.makings	4:-5
#n @measures.length	0:7 5:-14 8:-8
#n @measures.units	0:9 1:-9 3:-19 4:57 5:-7 8:-32 9:12
#n @negation-words	2:-9 9:7
#n @noisy-sound	3:6
#n @now-words	6:12
#n @occasions.occasions	3:8 8:9
#n @occasions.places	5:8
#n @occasions.rooms	4:26 5:11 6:12
#n @offers.counted	3:-32 4:-25 5:-10 6:-9 7:75 8:-70
#n @offers.extra	4:-12 7:6
#n @offers.now	0:18 1:-23 2:-24 3:6 4:-22 5:-20 7:20 8:24 9:-20
#n @offers.sum	4:-9 7:9
#n @possibility-words	0:5
#n @pour-drip-acts	5:-9
#n @purpose-words	2:9 4:8
#n @quantity-few	2:10 4:-5 7:23
#n @quantity-many	8:6
#n @quick-speed	6:9
#n @receive-get-acts	0:9
#n @repair-acts	7:5
#n @replace-acts	2:-8
#n @roll-wrap-acts	7:6 8:-8
#n @safety-words	7:5
#n @save-money	1:5 7:10
#n @seal-pack-acts	0:6 3:7 4:-8 8:-10
#n @send-deliver-acts	0:-9 3:13
#n @shape-words	4:-7
#n @size-big	4:12
#n @stock-run-out	4:10
#n @story-verbs	3:7
#n @take-acts	2:10
#n @target.body	5:-30 7:-6
#n @target.folk	2:16 3:-14 5:22 7:21
#n @target.group	3:8
#n @target.kin	2:13 5:20 7:20
#n @target.kinds	4:10
#n @target.looks	5:-6
#n @target.rel	5:-20 6:-15
#n @target.roles	4:6
#n @tears-frays	4:14
#n @test-slam-hit	5:6 7:-6 9:7
#n @thick-dense	3:-11 5:7 6:-10
#n @together-words	9:5
#n @troubles.atAll	0:-9 1:-14 2:-14 5:-12 6:6 7:7 8:-15
#n @troubles.otherTroubles	3:21 4:-10 6:-7
#n @troubles.troubles	9:-10
#n @trust.allowed	2:-8 3:-5 6:11
#n @trust.arrived	0:-6
#n @trust.better	6:-6
#n @trust.days	3:11 4:24 5:9 8:6 9:-8
#n @trust.flaws	3:8
#n @trust.mixup	0:-22 4:8 9:14
#n @trust.sent	3:5
#n @trust.wanted	0:-7 3:17 4:-10 5:-15
#n @trust.wrapping	4:8 5:16
#n @weigh-measure-acts	4:11 6:-7 9:22
#n @words.goods	0:-17 2:19 3:9 4:-19 5:15 7:22
#n aku	0:8 5:-6 7:6
#n ambil	2:10
#n anak	5:8
#n atasan	3:21
#n atm	4:10
#n bar	4:6
#n batang	2:10
#n bawahan	3:21
#n belasan	9:10
#n benang	4:15
#n biar	4:6
#n biji	3:-6 6:-6
#n botol	2:5 4:-17 5:7 6:-12 7:8
#n buku	6:10
#n bulan	1:-9 3:18 6:13 7:7 9:-11
#n bungkus	4:-7 8:-7
#n celana	7:10
#n cuma	7:5
#n d	4:18
#n derajat	4:13 6:-10
#n detik	1:17 5:15
#n di	4:-21
#n dina	8:5
#n dinten	8:17
#n duanya	2:11 4:-8 5:-6
#n giga	3:10 4:23
#n habis	0:6
#n hal	3:10
#n hari	0:19 1:-9 5:-17 6:-10 7:-26 8:52
#n helai	5:-6
#n inci	4:46
#n ini	0:14 1:5 6:11
#n itu	5:12
#n jadi	3:-7 7:24
#n jam	5:6 7:-6 9:7
#n jari	3:24 4:-10 5:-12
#n jarum	4:11
#n jenis	3:12 4:-8
#n kabel	8:9
#n kak	0:16
#n kali	0:5 3:7 4:-6 5:12 8:18
#n kamar	5:7
#n karung	6:7
#n kenging	7:9
#n kilo	3:-8 4:12 9:24
#n kuintal	3:7 9:-6
#n lampu	4:6
#n langsung	6:9
#n lapis	3:-11 5:8 6:-10
#n level	4:5
#n liter	0:-5 3:-6 4:35 5:16 7:-8
#n lubang	4:14
#n makanya	4:10 8:8
#n malam	3:13 9:-6
#n masih	4:6
#n menit	4:-16 9:8
#n meter	0:6 2:5
#n mikron	4:6
#n mili	1:-13 5:-10
#n minggu	0:-7 3:8 4:-8 5:45 8:-21 9:-22
#n orang	2:13 3:-10 4:-8 7:20
#n pagi	5:10
#n pasang	2:-8
#n per	4:10
#n pilih	7:-7
#n pilihan	4:6
#n poe	8:6
#n potong	2:-7
#n puluah	7:14
#n puluhan	6:8 8:5
#n ribunya	7:6
#n ruas	3:5
#n sama	9:5
#n sampai	0:-6
#n sasi	5:5
#n sekaligus	2:12
#n sendok	4:-6
#n senti	5:-6
#n seperti	4:16 6:8
#n set	4:18 6:11
#n sisi	4:-19 5:6 6:9 8:8
#n sore	4:14 8:16
#n tahun	0:-9 2:-6 3:-12 4:23 5:-11 6:28 9:-15
#n tangan	4:-7 5:6
#n tetes	5:-9
#n tingkat	3:-7 4:11
#n ujung	5:-7
#n usb	4:5
#n warna	4:14
#n watt	4:6
#n wulan	4:6 5:8
#n xl	4:14
#n ya	1:-9 6:-8
#n yang	5:-16 6:-10
#n1	0:-20 1:9 2:-7 3:22 4:9 5:18 6:-5 7:29 9:-67
#n1 #n	1:7 5:20
#n1 #n1	0:-9 3:-45 4:18 5:-17 8:86 9:-6
#n1 #nn	5:-6 7:14
#n1 $	0:-10 1:12 2:15 4:-26 8:-8 9:-7
#n1 @already-still-words	0:9
#n1 @bump-hit	5:11
#n1 @call.small	0:5 4:5 5:-14 7:10 8:15
#n1 @cause-words	3:5 6:-5
#n1 @change-become-acts	5:-8
#n1 @cheap-price	4:-6
#n1 @colours.borrowed	6:-7 7:6
#n1 @colours.colours	6:-8
#n1 @colours.pure	4:9
#n1 @cook-cut-peel	5:6
#n1 @degree-high	1:17 3:-10 5:6
#n1 @demo.bodyPlaces	1:8 4:-8 5:25
#n1 @demo.handle	3:-6 5:9
#n1 @demo.means	3:-5
#n1 @demo.noises	6:7
#n1 @demo.present	0:16 2:-5 3:-6 4:12 5:-6
#n1 @drill-nail-screw	5:6
#n1 @flavours.cuts	4:-9
#n1 @flavours.prints	5:5
#n1 @format.care	5:16
#n1 @format.kind	0:-18 4:6 5:20 8:9 9:-17
#n1 @format.nature	0:-6 1:9 4:22 8:20
#n1 @format.problems	3:7
#n1 @format.spans	1:15 3:-7 4:26 7:-13 8:7
#n1 @frequency-words	6:16
#n1 @glue-set-dry	3:-8 4:26
#n1 @heavy-weight	4:10 5:-7
#n1 @interaction.one	7:5
#n1 @interaction.personal	2:9 4:38 5:-27 8:35 9:6
#n1 @interaction.verdict	1:-14 3:8 5:-16 7:19
#n1 @measures.length	3:7
#n1 @measures.units	4:49 5:-13
#n1 @negation-words	7:7
#n1 @now-words	3:-6
#n1 @occasions.places	3:11 5:17
#n1 @offers.counted	0:-18 1:-14 2:-12 3:-28 4:32 6:-12 7:-9 8:-37 9:-12
#n1 @offers.extra	4:-16 7:6
#n1 @offers.now	3:19 6:6 9:-9
#n1 @offers.sum	5:-7 7:15
#n1 @pay-acts	8:12
#n1 @places.places	5:8
#n1 @purpose-words	6:-7
#n1 @save-money	4:-15
#n1 @seal-pack-acts	4:6
#n1 @target.body	1:7 4:-11 5:24
#n1 @target.folk	1:9
#n1 @target.group	5:7
#n1 @target.handing	6:-7
#n1 @target.kin	1:9
#n1 @target.kinds	4:12 5:7
#n1 @target.rel	0:6 1:-6 5:-11 6:-20
#n1 @target.roles	0:5
#n1 @test-slam-hit	5:11
#n1 @troubles.atAll	3:6 4:10 5:-21 6:-12
#n1 @troubles.no	7:7
#n1 @trust.allowed	0:6 4:-10 7:9
#n1 @trust.days	4:8
#n1 @trust.mixup	3:7
#n1 @trust.seller	8:5
#n1 @trust.stores	5:6 9:5
#n1 @trust.wrapping	4:8 5:8
#n1 @use-acts	4:6
#n1 @wear-acts	4:6
#n1 @weigh-measure-acts	5:-15
#n1 @words.goods	0:-8 2:-10 5:28 8:-8 9:-9
#n1 batang	5:8
#n1 botol	4:-6 6:-7
#n1 di	4:9 8:5
#n1 gratis	4:-6
#n1 jadi	5:-8
#n1 jam	5:11
#n1 kaleng	0:-8
#n1 kali	1:17 3:-9 5:6
#n1 kampung	3:6
#n1 kilo	4:8 5:-7
#n1 liter	0:11 4:9
#n1 malam	4:5
#n1 masih	0:5
#n1 mili	4:14
#n1 orang	5:-7
#n1 pak	6:5
#n1 pakai	4:6
#n1 rumah	5:6 9:5
#n1 saja	6:6
#n1 senti	3:9
#n1 set	3:-8 4:26
#n1 setengah	4:12 5:-7
#n1 tahun	4:7 8:33
#n1 tangan	5:13
#n1 tidak	7:7
#n1 ya	0:7 7:6
#n1 yang	0:6 5:-10 6:-19
#nn	0:9 1:7 3:7 4:96 5:22 6:28 7:57 8:-20 9:-43
#nn #n	3:18 4:-54 6:-5 7:25
#nn #nn	4:12 6:10
#nn $	0:65 1:7 4:9 5:-34 6:-45 7:43 8:-7 9:-17
#nn @alone-own-words	8:6
#nn @already-still-words	0:-14 1:6 2:-7 5:-6 7:-6 8:-14
#nn @app-cart-live-acts	4:7
#nn @app-tap-scroll	7:9
#nn @bargain-price-acts	4:-11
#nn @call.click	7:9
#nn @call.go	2:33 3:-7 4:-26 7:25
#nn @call.look	0:6 4:-9 7:18
#nn @call.press	7:9
#nn @call.small	2:6 3:-8 6:17 7:54 8:-11
#nn @call.target	4:34 6:-6
#nn @cause-words	7:11
#nn @change-become-acts	2:6 4:-17 7:12
#nn @cheap-price	4:-15
#nn @cheer-encourage	7:8
#nn @colours.borrowed	4:-11
#nn @come-go-move	0:24 2:-9 3:9 4:14 5:-10 8:-8
#nn @compare-acts	4:9 7:-7
#nn @condition-words	0:-7 3:-5 6:6
#nn @contrast-words	7:25
#nn @convince-prove-acts	3:7
#nn @cook-cut-peel	2:6 4:16 7:-8
#nn @cut-acts	2:6 4:16 7:-8
#nn @degree-high	1:12 4:30
#nn @degree-low	4:-6
#nn @demo.bodyPlaces	5:14
#nn @demo.handle	1:6 3:-11 4:16
#nn @demo.handleWide	5:-12 7:7 8:-5
#nn @demo.me	1:12 6:10 7:17
#nn @demo.means	5:6 7:5
#nn @demo.noises	2:5 7:28
#nn @demo.outcome	5:-19 6:-8
#nn @demo.point	0:6 4:-7 6:7
#nn @demo.present	3:-12 5:11 7:11
#nn @demo.seen	3:-8 5:10
#nn @feel-angry	0:-6 6:7
#nn @fits-right	4:12 5:-10
#nn @flavours.cuts	0:6 4:5
#nn @flavours.prints	4:11 8:12
#nn @format.care	3:6 6:-12
#nn @format.ifs	0:-6 6:7
#nn @format.kind	3:-31 4:41 5:32 6:21
#nn @format.nature	1:-10 2:-7 3:-23 4:72 5:23 7:-35
#nn @format.problems	3:-5 5:-7
#nn @format.remedies	2:9 5:7 6:-7 8:-7
#nn @format.should	3:8
#nn @format.spans	0:17 1:22 2:-13 3:38 4:-19 5:21 7:-55 8:26 9:-15
#nn @frequency-words	5:-8 7:24
#nn @greet-acts	4:-9 7:11
#nn @heavy-weight	3:8 4:-67
#nn @hurry-invite-acts	2:27 4:-16 7:28
#nn @increase-add-acts	4:-20 7:6
#nn @interaction.bid	2:16 4:-21 7:19
#nn @interaction.deeds	0:-10 3:-5 4:-7 5:-6 7:24 8:-8
#nn @interaction.one	4:-8 6:9 8:-6
#nn @interaction.personal	0:-14 1:-21 3:-13 4:-26 5:-24 6:-13 7:43 8:8 9:32
#nn @interaction.verdict	0:-13 1:-12 2:12 4:22 5:-5 6:-12 7:69 8:5 9:13
#nn @interaction.where	4:8 5:7
#nn @loose-oversize	5:-6
#nn @machine-behaviour	4:48 7:-29
#nn @match-harmonise	4:7
#nn @materials.cloths	4:16 8:6
#nn @materials.grades	4:9
#nn @measures.dimensions	4:21 5:-7
#nn @measures.length	9:-8
#nn @measures.own	6:-5
#nn @measures.units	0:-13 3:-58 4:39 5:-7 7:-38 8:-5 9:-38
#nn @myth-truth-words	7:9
#nn @negation-words	3:9
#nn @now-words	0:-10 3:-7 7:18
#nn @occasions.places	4:18
#nn @offers.buying	2:-7 4:-10 7:14
#nn @offers.counted	3:18 4:11 5:-5 6:37 7:-7 8:-6 9:-11
#nn @offers.extra	0:-12 3:-7 4:-64 5:-15 7:20
#nn @offers.now	0:-7 2:20 3:-28 6:-18 7:75 8:18 9:-26
#nn @offers.sum	4:13 6:10
#nn @offers.usual	4:-8 7:26
#nn @permit-forbid-acts	3:8
#nn @phone-behaviour	5:-8
#nn @possibility-words	4:-13
#nn @press-touch-acts	7:9
#nn @purpose-words	2:6 4:7
#nn @quantity-few	0:-10 4:-10 5:-17 7:40
#nn @quick-speed	2:7 4:-11 7:9
#nn @receive-get-acts	4:-12
#nn @safety-words	8:9
#nn @save-money	4:-42 8:-5
#nn @send-deliver-acts	6:7 8:-13 9:-6
#nn @size-big	4:6
#nn @size-small	4:6 5:-6
#nn @slimming-look	4:12
#nn @space-saving	5:-6
#nn @story-verbs	0:6
#nn @substances.foodstuffs	5:6
#nn @take-acts	2:-9 4:-7
#nn @target.body	3:-8 4:10 5:13
#nn @target.folk	0:-18 3:-10 4:-41 5:-8 6:-6 7:26 8:-5 9:16
#nn @target.group	5:9
#nn @target.handing	4:16 5:10
#nn @target.kin	0:-14 3:-17 4:-39 6:-10 7:28 8:-7 9:15
#nn @target.looks	5:-23 6:-11 7:11
#nn @target.rel	4:-5 6:-14
#nn @together-words	4:12 7:-7
#nn @tool-work-acts	6:-5
#nn @troubles.atAll	2:20 3:-28 6:5 7:38 8:10
#nn @troubles.no	4:15 7:8
#nn @troubles.otherTroubles	0:9
#nn @troubles.troubles	4:-6 7:10
#nn @trust.allowed	0:-9 4:-22 5:-19
#nn @trust.arrived	0:7 4:18 8:-5
#nn @trust.better	3:-14 4:24 5:-13 6:-8
#nn @trust.days	4:-8 7:21 9:-6
#nn @trust.flaws	7:6
#nn @trust.lesser	5:14
#nn @trust.mixup	3:-6 8:-6
#nn @trust.parcel	4:-6
#nn @trust.plainLesser	5:6
#nn @trust.seller	5:7
#nn @trust.trouble	7:14
#nn @trust.wanted	1:-7 3:7 4:40 5:-18 8:-16 9:-5
#nn @weigh-measure-acts	0:-7 1:11 3:-15 4:-24 6:-6 7:-14 8:-6 9:-16
#nn @words.goods	4:-37 5:10 6:30 7:20
#nn ada	4:10
#nn aku	1:7 4:8 5:-6 6:6
#nn ambil	2:-9 4:-7
#nn ayo	7:7
#nn baglog	4:5
#nn beli	4:6
#nn berlaku	6:-6
#nn biji	4:-7
#nn boleh	4:9
#nn bonus	4:-9
#nn botol	4:-10
#nn buat	5:9
#nn bulan	4:14 7:-6 8:10
#nn dapat	4:-12
#nn dari	2:7 3:-6 4:-8 7:34 8:12
#nn denier	8:8
#nn derajat	0:18 3:16 4:31 5:-18 6:-9
#nn detik	1:10 4:-8 5:23
#nn dina	8:5
#nn dugi	7:14
#nn giga	4:36
#nn gram	1:6 3:-28 4:40 7:-15 8:-12 9:-6
#nn gratis	4:-6
#nn gsm	4:8
#nn halaman	4:20
#nn hari	0:12 7:-10 8:13
#nn helai	3:11
#nn hrc	4:8
#nn ibu	4:-8
#nn inci	5:18
#nn ini	4:-6
#nn itu	3:9 7:6
#nn jadi	2:10 3:-8 4:-19 7:12
#nn joule	5:7
#nn juga	0:8 4:-6
#nn kalau	0:-6 6:7
#nn kali	1:12 4:32 5:6
#nn ke	2:7 5:-6
#nn keping	4:16 6:10
#nn khusus	8:6
#nn kilo	3:11 4:-57 8:6
#nn kita	5:8
#nn langsung	4:-7
#nn lembar	0:6 4:22 5:20
#nn liter	3:-8 4:9 5:14 6:-5
#nn live	5:5
#nn mah	4:11
#nn malam	7:18
#nn masih	9:6
#nn menit	3:10
#nn meter	3:5 4:-15 8:8
#nn mili	1:-15 3:-10 4:26 5:-13 7:-12
#nn mmhg	4:7
#nn muat	5:-5
#nn nah	0:12 5:-11 6:8
#nn orang	6:-10 7:8 9:8
#nn pa	4:9
#nn padahal	7:7
#nn plus	4:-11
#nn potong	4:9 7:-11
#nn psi	3:10
#nn rakaat	4:-10
#nn rebuan	5:6
#nn ribunya	7:17
#nn s	3:8
#nn saja	7:23
#nn sama	4:12 7:-7
#nn sampai	0:7 4:18 8:-5
#nn saset	4:5
#nn sekarang	4:11 7:13
#nn senti	4:20 5:-10 8:-9
#nn sudah	7:6
#nn tahun	1:-10 3:10 4:-19 5:-18 8:-14 9:23
#nn tak	7:6
#nn tidak	4:16
#nn tombol	4:13
#nn volt	4:12
#nn w	4:8 6:9
#nn watt	4:49 7:-30
#nn ya	0:7
#nn yang	6:-14
#pct	1:-9 3:-14 4:212 5:41 6:-23 7:93 8:19 9:-34
#pct #n	7:21
#pct $	3:-17 4:48 7:12 8:15 9:6
#pct @already-still-words	3:7 4:11
#pct @call.small	4:15 5:8 7:12 9:-8
#pct @cause-words	3:-15 4:65
#pct @change-become-acts	4:35
#pct @degree-high	7:6
#pct @demo.seen	4:7 5:8 8:7
#pct @format.because	4:18
#pct @format.kind	4:8 5:14
#pct @format.nature	4:14 5:16
#pct @format.should	7:5
#pct @frequency-words	3:11
#pct @interaction.personal	2:5
#pct @interaction.verdict	3:-16 4:44 7:14 9:-5
#pct @offers.now	3:-6 4:32
#pct @substances.foodstuffs	5:14
#pct @troubles.atAll	3:-14 4:28
#pct @troubles.otherTroubles	4:11
#pct jadi	4:35
#rp	0:-27 1:-34 2:28 3:-58 4:7 5:-10 6:-45 7:166 8:29 9:-67
#rp #n1	7:-5
#rp $	0:10 2:6 3:11 7:61 8:-32
#rp @already-still-words	0:10 4:-10 5:-5 7:19
#rp @app-cart-live-acts	2:15
#rp @app-tap-scroll	6:8
#rp @call.click	6:8
#rp @call.go	2:24 7:15
#rp @call.look	6:7 7:7
#rp @call.press	6:8
#rp @call.small	0:-22 1:-5 2:-7 3:-44 4:-20 6:-14 7:21 8:41 9:-16
#rp @cause-words	2:-5 6:-13 8:8
#rp @cheap-price	2:-9
#rp @condition-words	2:7 7:9
#rp @cook-mix-prepare	2:6
#rp @degree-low	2:15 7:17
#rp @demo.handle	6:7
#rp @demo.noises	2:-8 6:13 7:-7
#rp @demo.point	4:11
#rp @demo.present	0:13 3:-5 5:-15 7:14 8:-7
#rp @format.care	6:7
#rp @format.ifs	7:5
#rp @format.kind	3:-8 4:25 7:-10
#rp @format.nature	3:-6 4:37
#rp @format.problems	4:6 8:9
#rp @frequency-words	3:-6 6:12
#rp @greet-acts	4:-9
#rp @hurry-invite-acts	2:15 7:10
#rp @interaction.bid	2:6 7:7
#rp @interaction.deeds	4:-12 5:5 8:-8
#rp @interaction.one	2:-6 4:-7
#rp @interaction.personal	2:13 3:-14 4:-35 5:8 6:-6 7:46 8:-8 9:-13
#rp @interaction.verdict	0:-8 3:-33 4:30 5:12 7:54 9:-16
#rp @measures.units	3:10 4:11 7:-8 8:10
#rp @now-words	2:7 5:-9 6:8 7:18
#rp @offers.counted	4:-13 7:-11
#rp @offers.extra	2:-12
#rp @offers.now	2:-16 3:-12 4:9 5:-23 7:10
#rp @offers.usual	2:12 4:-12 7:12
#rp @possibility-words	4:6
#rp @press-touch-acts	6:8
#rp @purpose-words	4:-8 6:-21 7:11
#rp @quantity-few	2:-7 3:-8 6:11
#rp @quick-speed	6:6
#rp @receive-get-acts	4:6
#rp @return-claim-acts	2:6
#rp @save-money	2:-10
#rp @store-acts	2:6
#rp @take-acts	7:5
#rp @target.folk	4:-17 6:-8
#rp @target.handing	4:-8 6:-21 7:13
#rp @target.kin	0:-5 4:-19 6:-9
#rp @target.rel	5:10 8:23
#rp @time-before-words	0:6
#rp @troubles.atAll	5:7 7:47
#rp @troubles.no	7:10
#rp @troubles.otherTroubles	0:9
#rp @troubles.troubles	4:6 8:12
#rp @trust.allowed	0:-10 4:12 5:-10 6:14 7:25
#rp @trust.flaws	8:10
#rp @trust.mixup	4:-9
#rp @trust.trouble	8:10
#rp @trust.wanted	4:-16
#rp @weigh-measure-acts	3:10 8:8
#rp @words.goods	4:-9
#rp bebas	7:6
#rp biasanya	2:10
#rp buat	6:-6
#rp dapat	4:6
#rp dari	4:-12 5:25 7:19
#rp di	2:8 4:-6 8:8
#rp gratis	2:-7
#rp itu	3:-5 4:9 5:9 8:19
#rp kak	2:-6
#rp klaim	2:5
#rp lagi	0:6
#rp mah	4:42
#rp pencet	6:8
#rp per	4:-8
#rp saja	2:-8 6:13 7:-8
#rp sekarang	7:6
#rp sekilo	5:5
#rp sudah	4:-6
#rp ya	5:-6
#rp yang	5:10 8:23
@absorbs-liquid	3:63 4:15 5:31 6:-17 9:-18
@absorbs-liquid ke	5:20
@absorbs-liquid keringat	4:7 5:6
@accident-injury	1:-6 3:32 9:6
@accidental-intended	0:-22 2:7 5:15 6:-5
@accidental-intended naik	0:-7
@accidental-intended tidak	8:5
@adjust-set-acts	1:17 3:53 5:19
@adjust-set-acts dangdut	9:8
@adjust-set-acts ke	5:-6 6:7
@alone-own-words	0:-17 1:-20 2:-26 4:20 5:15 7:19 8:-9 9:-36
@alone-own-words buat	4:6
@alone-own-words di	3:-15 4:31 8:8
@alone-own-words malam	2:6
@alone-own-words sekarang	5:-7
@alone-own-words sudah	8:-8
@alone-own-words tanpa	5:8
@alone-own-words tidak	1:7 3:-8
@alone-own-words yang	2:-6 5:-11
@already-still-words	0:-20 2:-14 3:-11 4:-24 5:37 6:-41 7:-15 9:28
@already-still-words #n	3:-19 5:10 7:-7 9:41
@already-still-words #nn	5:27 9:14
@already-still-words #rp	0:18 4:9
@already-still-words ada	0:-20 2:8 4:-12 6:-8 8:-7
@already-still-words aku	0:18 1:26 2:9 3:-28 5:20 9:-23
@already-still-words ambil	0:8
@already-still-words ambo	8:5
@already-still-words apa	9:-9
@already-still-words balik	1:6
@already-still-words basah	3:6
@already-still-words bau	4:8 5:5
@already-still-words bayar	2:41 3:-10 4:9 6:7
@already-still-words beli	2:-6
@already-still-words bening	1:10 5:20 8:5
@already-still-words bersih	5:-5
@already-still-words bisa	4:9 5:16 6:24 8:-10
@already-still-words boleh	0:16 6:7
@already-still-words borong	5:5
@already-still-words bpom	4:7
@already-still-words buat	5:9
@already-still-words cek	2:9
@already-still-words checkout	0:6 3:-5
@already-still-words dapat	4:7
@already-still-words dari	0:-16 7:-5
@already-still-words datang	0:-12 5:-7 9:5
@already-still-words dengan	9:-6
@already-still-words di	5:-14 6:-11
@already-still-words dibuka	5:10
@already-still-words dicuci	8:6
@already-still-words dikalibrasi	5:5
@already-still-words dikasih	3:5
@already-still-words dikirim	8:-8
@already-still-words disegel	0:5
@already-still-words dites	8:8
@already-still-words diuji	8:10
@already-still-words enak	0:9
@already-still-words follow	0:5 6:-9
@already-still-words gabung	0:15
@already-still-words ganti	1:6
@already-still-words habis	3:-16 6:-14
@already-still-words halus	5:8
@already-still-words hari	5:11
@already-still-words hijau	5:8
@already-still-words ikuti	2:6
@already-still-words ini	1:-5 4:-7 9:12
@already-still-words iso	5:13
@already-still-words itu	4:-7 5:-12 7:16 8:-6
@already-still-words jadi	2:9 3:14 4:-6 5:-31
@already-still-words jalan	1:5 5:17 9:-7
@already-still-words jam	9:20
@already-still-words jangan	3:-7
@already-still-words jelas	5:8
@already-still-words join	0:7
@already-still-words juga	9:9
@already-still-words kardus	4:-5 8:7
@already-still-words kebaca	1:8 5:9
@already-still-words kecium	5:11
@already-still-words kelihatan	5:7
@already-still-words keluar	5:13
@already-still-words kerasa	4:7
@already-still-words kering	3:-16 5:18
@already-still-words kerja	6:-5 9:14
@already-still-words kita	8:-5
@already-still-words klik	6:7
@already-still-words komentar	0:9
@already-still-words lahir	4:6 6:11
@already-still-words lama	4:6 5:-9
@already-still-words lewat	9:-6
@already-still-words live	9:6
@already-still-words longgar	0:9
@already-still-words makan	1:-9 4:-6 5:-5 9:20
@already-still-words malam	9:8
@already-still-words mampir	0:5
@already-still-words masak	3:-5
@already-still-words masuk	0:14 4:-5 5:-22
@already-still-words mateng	5:12
@already-still-words mau	6:9
@already-still-words melahirkan	6:7
@already-still-words minta	6:11
@already-still-words minum	5:8
@already-still-words mulai	0:-7 6:11
@already-still-words muter	0:5
@already-still-words naik	0:-12
@already-still-words nangkring	0:14 5:-5
@already-still-words nemenin	9:-5
@already-still-words ngembang	5:-6
@already-still-words nih	0:10 1:-7
@already-still-words nongol	0:9
@already-still-words nutup	5:5
@already-still-words nyala	1:6 6:5
@already-still-words ompong	6:5
@already-still-words panen	9:10
@already-still-words pas	3:9 4:-7
@already-still-words pasang	9:9
@already-still-words pedasnya	5:10
@already-still-words pernah	0:7 5:11
@already-still-words pilih	2:5 4:5
@already-still-words pindah	5:6
@already-still-words potong	9:9
@already-still-words pulang	3:-8 5:-10 9:12
@already-still-words punya	9:8
@already-still-words ready	0:8
@already-still-words saja	0:6
@already-still-words sama	6:-12
@already-still-words sampai	8:19 9:-7
@already-still-words saya	9:-12
@already-still-words segini	5:6
@already-still-words sek	9:9
@already-still-words seperti	6:-7 9:12
@already-still-words setahun	6:5 7:6
@already-still-words setengah	1:5
@already-still-words share	0:6
@already-still-words siap	9:9
@already-still-words sih	9:-6
@already-still-words sni	4:17 8:26
@already-still-words suka	4:8
@already-still-words tau	3:6 9:-14
@already-still-words tentu	3:19 9:-7
@already-still-words terus	3:5
@already-still-words tidak	0:-20 5:-15 7:-5 8:-9 9:7
@already-still-words tidur	5:8
@already-still-words tipis	3:-7
@already-still-words tua	5:6
@already-still-words tuh	4:7 5:-8
@already-still-words tulis	7:6
@already-still-words turun	7:8
@already-still-words utuh	8:6
@already-still-words ya	3:7
@already-still-words yang	3:13 4:11 6:-13 9:-6
@animal-behaviour	1:-7 2:11 5:13 6:-38 8:18
@animal-behaviour di	9:8
@animal-behaviour ini	4:11
@animal-behaviour itu	6:5
@animal-behaviour kalau	4:7 6:5
@animal-behaviour kali	4:5
@animal-behaviour krek	3:-7
@animal-behaviour lagi	5:7
@animal-behaviour panjang	0:11
@animal-behaviour sampai	5:9
@animal-behaviour tidak	0:16 4:-8 5:-6
@animal-breeding	4:-13 8:-11 9:38
@animal-breeding #n	9:11
@animal-breeding anak	9:-6
@animal-breeding ke	5:-5 6:7
@apologise-acts	1:-24 2:-13 3:-18 4:-19 5:-26 6:-12 7:-8 8:-5 9:73
@apologise-acts nggih	9:8
@apologise-acts tadi	9:-11
@apologise-acts ya	0:-21 1:-5 3:-6 5:-6 9:42
@app-account-load	2:8 4:43 7:12 8:27
@app-cart-live-acts	0:-11 1:-37 2:194 3:-35 4:-26 5:-16 6:-9 7:74 8:-33
@app-cart-live-acts #n	2:18 4:-7 8:-6
@app-cart-live-acts #n1	3:5
@app-cart-live-acts #nn	2:7 6:9
@app-cart-live-acts ambil	7:-13
@app-cart-live-acts dulu	2:32 3:-17 6:10 7:26
@app-cart-live-acts ini	0:-6 2:11 4:-6 7:10
@app-cart-live-acts ke	2:-8
@app-cart-live-acts kelar	4:7
@app-cart-live-acts keranjang	1:7 2:18 6:7
@app-cart-live-acts nomor	0:-16 2:10 3:-8 4:-15 5:6
@app-cart-live-acts nya	0:5 2:6
@app-cart-live-acts pilih	4:12
@app-cart-live-acts sampai	0:7
@app-cart-live-acts sekarang	4:-9
@app-cart-live-acts tiap	9:19
@app-cart-live-acts vouchernya	2:8
@app-cart-live-acts ya	5:26
@app-chat-acts	0:38 2:11 3:-17 6:-7 7:13 8:13 9:-13
@app-chat-acts dulu	2:6
@app-follow-share	0:101 1:-40 2:180 3:-15 4:-32 5:-45 6:-65 8:-38 9:-59
@app-follow-share #n1	0:21
@app-follow-share aku	0:-5
@app-follow-share akun	2:6
@app-follow-share dong	0:7
@app-follow-share dulu	0:8 2:48 3:-7 9:-7
@app-follow-share juga	2:24
@app-follow-share ke	2:27
@app-follow-share lah	2:6
@app-follow-share live	2:28
@app-follow-share toko	2:6 7:5
@app-follow-share ya	2:12
@app-follow-share yang	0:-9
@app-tap-scroll	0:-31 2:93 3:-43 4:7 5:-38 7:22 9:11
@app-tap-scroll beli	0:-5 2:10 8:17
@app-tap-scroll dulu	2:-8
@app-tap-scroll ikuti	2:12
@app-tap-scroll keranjang	0:-8 3:-7 4:-10 5:-6 6:-16
@app-tap-scroll keranjangnya	6:-5 7:-7
@app-tap-scroll nomor	0:12 2:29 6:6
@app-tap-scroll pakai	3:5
@app-tap-scroll saja	0:8 2:9
@app-tap-scroll sekali	4:8
@app-tap-scroll sekarang	6:11
@app-tap-scroll tidak	5:9
@app-tap-scroll yang	2:15
@ask-answer-acts	0:204 2:-21 3:30 4:22 5:-11 6:-54 7:-11
@ask-answer-acts #n	3:6
@ask-answer-acts ada	0:16 4:14
@ask-answer-acts bedanya	0:13 3:6
@ask-answer-acts bisa	1:8 3:-10
@ask-answer-acts di	0:-5
@ask-answer-acts dibeliin	9:12
@ask-answer-acts dibelikan	9:11
@ask-answer-acts dulu	0:-6
@ask-answer-acts gudang	0:-7
@ask-answer-acts ini	0:-31 4:-7 6:-8
@ask-answer-acts iso	0:-5
@ask-answer-acts kalau	0:8
@ask-answer-acts ke	8:5
@ask-answer-acts kenapa	0:19 3:12
@ask-answer-acts kok	3:6
@ask-answer-acts luntur	5:7
@ask-answer-acts ongkir	0:7
@ask-answer-acts pakai	0:5 4:6
@ask-answer-acts tahan	4:9
@ask-answer-acts tak	5:5
@ask-answer-acts warna	0:10
@ask-answer-acts ya	0:11
@ask-answer-acts yang	4:8 5:10 6:6
@assemble-build-acts	3:-6 4:7 6:17
@audio-crew-acts	2:-8 3:-28 5:30 8:-19 9:7
@audio-crew-acts #n	4:6
@audio-crew-acts ada	4:11
@audio-crew-acts aku	5:5 9:-13
@audio-crew-acts jadi	6:6
@audio-crew-acts jelas	5:13
@audio-crew-acts nah	5:6
@audio-states	0:-14 1:12 2:-6 3:12 4:19 5:18 6:-21 7:-12 8:10
@audio-states #n	4:13
@audio-states aku	9:-6
@audio-states di	5:-14 6:-5
@audio-states jadi	5:-5
@audio-states kalau	3:6
@audio-states ya	1:-9
@audio-states yang	3:8
@baby-care-acts	0:-15 1:8 3:44 4:5 5:-21 6:-16 8:-39
@baby-care-acts baru	8:13
@baby-care-acts unit	8:8
@baby-care-acts yang	6:-11
@baby-feed-acts	3:25 5:-20 8:-7 9:-17
@baby-feed-acts #n	5:7
@baby-feed-acts perah	3:8
@bad-character	1:-5 3:18 4:-7 5:-7 9:22
@bargain-price-acts	0:-13 2:-22 3:-17 4:-59 5:-23 6:-18 7:72 9:-57
@bargain-price-acts kurir	5:-6
@bargain-price-acts lagi	9:-5
@bath-acts	0:9 1:-32 3:11 4:-14 5:-9 6:-7 8:-9
@bath-acts #n	3:10
@bath-acts aku	5:6
@bath-acts jadi	5:-6
@bath-acts panas	4:5
@bath-acts pun	8:6
@bath-acts tiap	6:7
@block-filter-acts	4:7 5:9 6:-13
@body-illness	0:-20 1:-22 5:6 6:34 8:-22 9:42
@body-illness #n	3:6
@body-illness lagi	6:7
@body-move-posture	0:-24 1:47 2:-18 3:37 4:9 5:33 6:-6 7:-18 8:-6
@body-move-posture #n	9:6
@body-move-posture #n1	7:6
@body-move-posture #nn	4:17 6:-12
@body-move-posture bagaimana	0:8
@body-move-posture buat	3:6
@body-move-posture di	3:-7 4:-11 5:-6
@body-move-posture dulu	0:32 3:-7 9:-13
@body-move-posture itu	3:-8
@body-move-posture jangan	6:-16
@body-move-posture ke	3:5 5:-8
@body-move-posture lebih	8:5
@body-move-posture pagi	6:7
@body-move-posture pakai	3:8
@body-move-posture saja	4:9
@body-move-posture sampai	3:8
@body-move-posture seharian	5:-9
@body-move-posture sekarang	4:5 5:17
@body-move-posture ya	5:18 6:-5
@body-pain	1:-7 2:-16 3:11 4:-9 5:-12 6:-11 7:-6 8:-29 9:25
@body-pain #n	3:7
@body-pain itu	0:9
@body-pain kepala	9:16
@body-pain lagi	6:12
@body-pain tidak	4:8 5:16 6:-6
@breaks	0:26 1:38 4:32 5:-6 8:75 9:7
@breaks di	3:-10 4:-6 5:-8 8:15
@breaks jadi	8:6
@breaks nih	5:9
@breaks pakai	4:6
@breaks pas	0:7 5:5
@breaks semua	3:18
@breaks seperti	5:10
@breaks tak	1:5
@breaks tidak	4:-12
@breaks yang	3:-7
@bump-hit	0:-6 1:-31 3:-11 4:-19 5:29
@bump-hit #n	3:-12 5:8 7:14 8:10
@bump-hit #n1	1:6 5:10
@bump-hit #nn	4:-20 6:8 9:14
@bump-hit cuma	9:12
@bump-hit jadi	4:-10
@bump-hit otomatis	5:-6
@bump-hit rolas	3:9
@bump-hit sama	4:-6
@bump-hit segini	9:20
@bump-hit setengah	9:5
@burn-fat-raise-lower	0:-25 3:18 4:-16 5:21 6:-15 7:14 9:32
@burn-fat-raise-lower #pct	4:-6
@burn-fat-raise-lower bayar	7:6
@burn-fat-raise-lower dia	5:6
@burn-fat-raise-lower itu	9:7
@burn-fat-raise-lower sampah	9:9
@burn-fat-raise-lower tidak	3:7
@buy-order-acts	0:6 1:-30 2:43 3:53 7:38 9:-13
@buy-order-acts #n	2:-9 4:-6 7:42 9:-7
@buy-order-acts #n1	2:-5 4:-12 7:10
@buy-order-acts #nn	3:6 6:-10
@buy-order-acts bareng	6:5
@buy-order-acts di	0:-6 3:-13
@buy-order-acts duku	3:12
@buy-order-acts dulu	2:5
@buy-order-acts duo	5:6
@buy-order-acts es	9:13
@buy-order-acts kopi	9:6
@buy-order-acts lagi	0:6
@buy-order-acts pak	2:7
@buy-order-acts saja	2:46 8:10
@buy-order-acts sebelum	2:-5
@buy-order-acts seblak	9:11
@buy-order-acts sekarang	2:33 3:-6 7:7 8:6
@buy-order-acts sudah	8:5
@buy-order-acts yang	0:5
@call.buy	0:-13 1:-41 2:61 3:20 4:7 5:-24 6:11 7:24 8:-7
@call.buy #n	0:21 2:-18 3:-13 7:35 9:-9
@call.buy #n1	2:-8 7:9
@call.buy #nn	2:-9 4:-5 5:-7 6:-16
@call.buy #rp	4:-7
@call.buy ada	4:6
@call.buy baju	3:14
@call.buy baru	3:16
@call.buy bubble	8:12
@call.buy cokelat	4:-8
@call.buy dari	6:11
@call.buy di	0:-10 3:-8
@call.buy duku	3:12
@call.buy dulu	6:6
@call.buy duo	5:10
@call.buy es	9:12
@call.buy gigi	4:9
@call.buy hijau	6:-6
@call.buy inggris	5:6
@call.buy ini	2:5
@call.buy kayu	0:7
@call.buy kertas	5:8
@call.buy kopi	9:6
@call.buy lagi	3:7
@call.buy langsung	4:8
@call.buy motor	9:9
@call.buy nomor	2:12
@call.buy pak	2:8
@call.buy pas	1:9
@call.buy plastik	0:-7 4:-11
@call.buy saja	2:52 3:-8 5:6 6:10 8:15
@call.buy sama	5:8
@call.buy sebelum	2:-7
@call.buy sekarang	2:37 3:-9 8:11
@call.buy selusin	3:7
@call.buy sok	3:9
@call.buy tidak	8:6
@call.buy ya	2:17 6:20
@call.buy yang	0:9 4:5
@call.buy yo	2:7 4:5
@call.click	0:-14 2:89 3:-37 4:7 7:20 9:-18
@call.click beli	0:-5 2:10 8:17
@call.click dulu	2:-7
@call.click ikuti	2:12
@call.click keranjang	0:-5 3:-6 4:-10 5:-5 6:-15
@call.click keranjangnya	6:-5 7:-8
@call.click nomor	0:13 2:27 6:6
@call.click saja	0:8 2:10 3:-6
@call.click sekali	4:8
@call.click sekarang	6:11
@call.click yang	2:15
@call.go	2:107 3:-10 5:-7 9:9
@call.go #n	0:-17 4:-14 5:-15 6:-7
@call.go #nn	4:-9 5:-10
@call.go atuh	2:27
@call.go bayar	2:10
@call.go bun	7:-6
@call.go checkout	0:-5 2:36 4:-9 6:6
@call.go di	3:-9 5:-7 8:-14 9:6
@call.go diangkut	6:6
@call.go diklik	2:9 7:-5
@call.go dipencet	2:8
@call.go dipesen	2:19
@call.go ibu	6:-8
@call.go ini	6:6
@call.go kering	3:-6 5:13
@call.go klik	2:9 7:7
@call.go langsung	2:11
@call.go lebih	5:6
@call.go masuk	0:9 4:11
@call.go masukin	2:7 3:-6 6:8
@call.go mbak	0:8
@call.go ngaku	0:6
@call.go order	2:8
@call.go pakai	6:12
@call.go pencet	5:-5
@call.go pesan	2:10
@call.go pilih	0:9 4:15 6:21 7:6
@call.go punya	6:9
@call.go turun	4:9
@call.go yang	5:-7 7:8
@call.look	0:26 1:72 2:95 3:17 4:-25 5:-9 7:45 9:-70
@call.look #n	0:-7 2:-12 3:-9 4:-31 5:-20 6:-7 7:15 8:-10
@call.look #n1	1:-6 2:-5 4:17 5:9 6:12
@call.look #nn	2:-11
@call.look airnya	5:9
@call.look akarnya	0:14
@call.look ambo	5:-7
@call.look angin	6:9
@call.look bagasi	5:7
@call.look beli	0:-6 2:14 3:-11 8:17
@call.look dagingnya	5:11
@call.look dari	3:-6 9:-7
@call.look di	4:6
@call.look dia	1:7 5:-18
@call.look dulu	3:-22 5:10 8:7 9:-6
@call.look en	5:9
@call.look etalase	2:5
@call.look foto	3:6
@call.look ikuti	2:12
@call.look ini	2:14 5:-5
@call.look jadi	8:10
@call.look jam	9:15
@call.look juga	0:8 4:7
@call.look kan	5:-14
@call.look kaos	3:6
@call.look ke	0:-9 2:-6 5:-9
@call.look keranjang	0:-12 3:-8 6:-13
@call.look keranjangnya	6:-5 7:-7
@call.look ki	2:6 5:8 6:-7
@call.look kita	3:8
@call.look kotak	5:-6
@call.look kotaknya	1:7 4:9
@call.look kulkas	4:6
@call.look lagi	0:14 3:6
@call.look langsung	4:15
@call.look lebih	8:5
@call.look live	9:5
@call.look mi	2:13
@call.look mulut	5:10
@call.look nomor	0:9 2:32 6:23
@call.look nu	3:6
@call.look paket	2:23
@call.look pencet	0:7
@call.look plastik	4:-5 8:7
@call.look puasa	6:7
@call.look rata	3:8
@call.look saja	0:9 2:20 3:-7
@call.look sekali	4:6 5:6
@call.look sekarang	2:12 6:19
@call.look semua	6:7 9:5
@call.look sendiri	4:8 5:6 6:-18
@call.look tak	5:7
@call.look tas	4:8
@call.look terus	5:14
@call.look tidak	1:22 4:-6
@call.look tuh	5:-10
@call.look tutup	4:5
@call.look varian	2:6
@call.look warna	3:8
@call.look ya	1:10 4:5
@call.look yang	0:-8 2:44 3:6 7:-5
@call.plainBuy	0:8 1:11 2:135 3:-38 4:-30 6:7 7:51 8:9 9:-10
@call.plainBuy #n	0:10
@call.plainBuy langsung	4:9
@call.plainBuy saja	2:17
@call.plainBuy sekarang	2:18
@call.plainBuy ya	2:14 6:13
@call.press	0:5 1:32 2:78 3:-5 4:10 5:-10 6:13 8:5
@call.press #n	3:9 5:-12
@call.press #n1	8:14
@call.press beli	0:-6 2:15 8:17
@call.press dagingnya	5:9
@call.press di	4:12
@call.press dong	9:-10
@call.press dulu	0:-7 2:-7 5:6 8:13
@call.press etalase	0:9 2:13
@call.press ikuti	2:12
@call.press kancing	5:-5
@call.press keranjang	0:-9 3:-8 4:-11 5:-6 6:-18
@call.press keranjangnya	6:-5 7:-7
@call.press lagi	3:8
@call.press nomor	0:15 2:55 6:7
@call.press pintu	9:11
@call.press puasa	6:7
@call.press rata	4:6
@call.press saja	0:14 2:5 8:5
@call.press sekali	4:8
@call.press sekarang	6:17
@call.press sendiri	3:-7 4:14 6:-8
@call.press sudah	5:-7
@call.press tidak	1:8 4:-9 5:13
@call.press tutup	4:5
@call.press ya	5:-11 6:8
@call.press yang	2:14 4:-8 5:-8
@call.shelf	0:-36 1:-36 2:137 3:-37 4:9 6:7 8:-10 9:-43
@call.shelf #n	2:9 5:8
@call.shelf #n1	3:5
@call.shelf #nn	6:9
@call.shelf ambil	7:-13
@call.shelf dulu	2:8 3:-9
@call.shelf nomor	0:-16 2:11 3:-8 4:-15 5:6
@call.shelf pilih	4:12
@call.shelf saja	2:8
@call.shelf sekarang	4:-9
@call.small	0:11 1:-78 2:-57 3:-26 4:-42 5:-34 6:-37 7:-92 8:-78 9:7
@call.small #n	0:11 1:-7 3:26 4:13 5:-14 6:-41 7:-10 8:8 9:9
@call.small #n1	0:-36 2:5 3:7 4:-7 5:20
@call.small #nn	1:14 2:-23 4:-16 5:-12 6:-44 7:22 8:36 9:-5
@call.small #pct	3:6
@call.small #rp	0:-8 3:-7 4:9 7:-17 8:51
@call.small abal	4:-8
@call.small ac	9:11
@call.small acara	6:5
@call.small ada	0:22 1:-38 2:17 3:65 4:-5 5:-5 6:8 8:8
@call.small adek	6:-6
@call.small adem	9:10
@call.small admin	0:-6
@call.small aer	5:-6
@call.small air	1:5 4:-8 5:9
@call.small aku	0:16 2:-18 4:-8 5:-31 6:-15
@call.small akun	2:6
@call.small alat	6:5
@call.small alergi	5:-6
@call.small allah	9:19
@call.small amak	9:5
@call.small aman	5:5
@call.small ambil	0:18 2:18 3:-6 4:-9 6:-14 7:-7
@call.small ampun	9:14
@call.small ana	4:6
@call.small anak	0:-14 3:-8 5:-15 6:7 8:7 9:-19
@call.small anaknya	0:-7 6:7 9:-7
@call.small ancur	5:13
@call.small aneh	9:11
@call.small angin	6:11
@call.small angka	4:8
@call.small angkanya	5:-10
@call.small antara	3:6
@call.small aplikasinya	0:-8
@call.small arah	3:6
@call.small arep	3:13 6:17
@call.small arisan	3:-6 5:6
@call.small aroma	4:5
@call.small artinya	3:15
@call.small asal	0:25 5:14
@call.small asalnya	3:6
@call.small asam	0:6
@call.small asli	3:16 8:8
@call.small atas	0:-15 1:-6 3:-18 4:-11 6:14 7:8 8:-24 9:23
@call.small atuh	0:7
@call.small aturan	6:-8
@call.small awak	9:6
@call.small baca	3:-5
@call.small badan	8:9
@call.small badannya	6:-27
@call.small bagaimana	9:7
@call.small bagasi	5:11
@call.small bagian	4:11 5:19 8:-5
@call.small bagus	4:-8 5:-9
@call.small bahan	4:6
@call.small bahannya	4:15 6:-9
@call.small bahas	9:-22
@call.small bahu	3:7
@call.small baja	4:6
@call.small baju	3:8 8:12
@call.small bak	9:5
@call.small bakar	5:-15
@call.small balik	3:-11 9:-10
@call.small balikin	0:-12 8:6
@call.small bandara	4:11
@call.small bandingin	8:7
@call.small bang	4:-18 5:-7 8:7
@call.small banget	0:5 5:-9 6:6
@call.small bank	9:22
@call.small banting	8:6
@call.small bantu	0:9
@call.small banyak	0:-15 3:-14 4:-10 8:14 9:8
@call.small barang	0:-9 4:-10 8:-10
@call.small barangnya	0:7
@call.small baru	1:6 2:-8 3:9 7:13 8:-5
@call.small basah	9:16
@call.small batam	8:6
@call.small batang	3:8
@call.small batu	5:-9
@call.small bau	5:19 9:-6
@call.small baunya	9:11
@call.small bawaannya	6:5
@call.small bawah	3:17 5:23 6:-8 7:-7 8:8 9:-7
@call.small bayar	0:19 2:6 3:-10 6:-18 8:18
@call.small bayi	3:-8 4:-7
@call.small beda	3:12 4:-18 5:-6
@call.small bedanya	5:10
@call.small begini	5:-7
@call.small beginian	6:7
@call.small begitulah	9:13
@call.small bekal	6:7
@call.small belakang	0:-9 1:-14 2:-11 3:-16 4:-9 6:-29 9:16
@call.small belanja	2:-6 6:-7
@call.small beli	0:-11 2:-23 5:15 6:-10 8:-12 9:-19
@call.small belum	1:-8 2:24 3:-13 4:-14 6:-16 8:-6
@call.small benar	3:13 5:-11 6:-8 8:-5
@call.small beneran	5:10
@call.small bengkel	9:12
@call.small bening	5:12
@call.small bentar	9:7
@call.small berat	3:16 4:-10 5:-7
@call.small beratnya	0:8 6:8
@call.small berhijab	6:8
@call.small berkurang	5:7
@call.small besi	4:-12
@call.small best	9:-7
@call.small beta	5:6
@call.small betul	3:9
@call.small biar	2:45 3:-6 8:-8
@call.small biasa	0:-5 3:-14 8:11 9:12
@call.small biasanya	1:-11 3:-18 4:23 5:23 6:6
@call.small bibir	1:8
@call.small bikin	3:40 4:-12 5:-20 6:-7 8:-6
@call.small bilang	0:-20 3:-12
@call.small bilas	5:11
@call.small bingung	5:14
@call.small biru	4:-5 5:-8 6:-7
@call.small bisa	0:-18 4:9 5:27 6:-15 9:-9
@call.small bli	3:-6
@call.small bocor	8:8
@call.small boleh	3:10 5:10 6:19
@call.small bolong	5:-6
@call.small boneka	6:6
@call.small bongkar	9:-7
@call.small bonus	2:-6 7:20
@call.small bos	4:12
@call.small botol	2:9 4:13 7:-5
@call.small bpom	4:7
@call.small bro	9:6
@call.small buat	0:27 1:-18 2:-5 3:16 4:-17 5:-16 6:-12 8:-9 9:-6
@call.small buatan	4:13
@call.small bubuk	5:-8
@call.small buka	1:13 3:7 4:6 5:20 6:10 9:-12
@call.small bukan	5:-19 6:-19 8:-8
@call.small bukittinggi	3:6
@call.small bukunya	5:14
@call.small bulunya	4:-5
@call.small bun	0:-17 1:-6 2:-9 4:-28
@call.small bungkus	0:8
@call.small bunyinya	5:-10
@call.small buruan	3:5
@call.small busuk	5:-6
@call.small butirannya	5:5
@call.small butuh	2:12 3:11 5:-6 6:6
@call.small cabut	5:-8
@call.small cai	3:11
@call.small cak	0:6
@call.small campuran	3:-5 8:5
@call.small cara	3:19
@call.small cari	5:-6
@call.small cek	8:21
@call.small cetak	2:6
@call.small cewek	0:5 5:-5
@call.small checkout	2:-12 3:-13
@call.small cici	3:-6
@call.small ciwidey	4:5
@call.small coba	0:6 5:11
@call.small cocok	0:19 3:-5 4:-14
@call.small cod	2:-6 8:43
@call.small colok	4:13 5:21
@call.small coret	0:10
@call.small cukup	5:12 6:14
@call.small cuma	3:-17 5:8 7:-18
@call.small da	0:19 4:14
@call.small dada	0:13 6:5
@call.small dagu	0:10 3:18 5:-12 6:-6
@call.small dahi	4:8 5:10
@call.small dalamnya	5:-11
@call.small dan	8:6
@call.small dapat	2:-6 3:-6 4:33
@call.small dapur	9:12
@call.small dari	0:-11 1:6 5:-42 6:-29 8:-24 9:33
@call.small daripada	6:9
@call.small datang	9:7
@call.small daunnya	3:8
@call.small deh	3:-6
@call.small dek	0:-5
@call.small dengar	1:6 5:-9 9:-11
@call.small depan	0:-11 1:19 5:14 8:32
@call.small di	0:-19 3:-24 4:13 5:-6 6:-19 9:30
@call.small dia	4:-6 5:13 9:-22
@call.small diambil	2:9
@call.small dibawa	3:9
@call.small dibuang	3:6 5:7
@call.small dibuka	3:-7 5:10
@call.small dicampur	3:-6 8:5
@call.small dicas	4:8
@call.small dicek	4:6 8:7
@call.small dicuci	5:11
@call.small diganti	0:8 8:-8
@call.small dijemur	0:8 3:5
@call.small dikalibrasi	5:5
@call.small diklik	2:-6
@call.small dimasukin	0:6
@call.small diminta	5:6 8:6
@call.small dinding	3:17 9:-8
@call.small dinosaurus	0:6
@call.small dipegang	0:7
@call.small dipencet	2:-8
@call.small dipesen	2:15 4:7
@call.small direbus	5:11
@call.small dites	8:9
@call.small ditiru	3:-6
@call.small ditulis	3:7
@call.small ditumpuk	5:15
@call.small ditunda	2:8
@call.small diuji	8:8
@call.small dodolan	3:20 9:-7
@call.small dokter	5:5 6:-9 9:-12
@call.small dompet	5:10
@call.small dong	3:-10
@call.small dudukin	5:-6
@call.small dulu	3:22 6:-20 7:-7
@call.small dus	8:6
@call.small duwe	6:9
@call.small e	9:8
@call.small eh	3:13
@call.small emang	0:26 4:-17 5:-9
@call.small ember	1:6
@call.small enak	3:-7 6:8
@call.small enteng	3:10 5:6
@call.small etalase	8:11
@call.small follow	2:19
@call.small foto	4:5 8:8
@call.small full	3:5
@call.small gampang	3:13 4:10 6:15
@call.small gang	9:5
@call.small ganti	1:-5 8:-6 9:28
@call.small gantian	9:5
@call.small garasi	9:10
@call.small garisnya	5:14
@call.small gasan	0:11
@call.small gede	4:-16 6:-15
@call.small gelas	3:-14 9:7
@call.small gerah	9:9
@call.small gesek	5:7 6:6
@call.small gini	3:19 5:-5
@call.small gitu	0:-13
@call.small goreng	9:5
@call.small got	3:9
@call.small goyang	1:9
@call.small gratis	5:8 7:16
@call.small grup	0:-9 2:48 9:-8
@call.small gumpal	5:6
@call.small gunting	5:-6
@call.small gurih	5:9
@call.small guru	6:6
@call.small guys	0:-15 1:-13 5:-13
@call.small habis	0:-19 4:-7 6:11
@call.small haji	9:-9
@call.small hape	5:19
@call.small harga	0:-9 7:6
@call.small hari	0:-18 8:-6
@call.small harus	3:-11
@call.small hasil	0:5
@call.small hayam	9:7
@call.small hemat	9:6
@call.small hidung	3:-9 5:15
@call.small hidup	9:21
@call.small hitam	0:-8 4:-7
@call.small hitung	5:9
@call.small hmm	1:6 5:7
@call.small hobi	4:-10 6:10
@call.small hotel	3:15
@call.small hp	5:7
@call.small ibu	1:27 2:13 4:-12 5:6
@call.small ikut	3:-7 5:8 9:6
@call.small ikuti	2:18
@call.small imah	2:6 5:6 6:7
@call.small ingat	9:6
@call.small ini	2:-9 3:-28 4:20 5:-12 7:-20
@call.small investasi	3:-6
@call.small iphone	4:6
@call.small isi	2:9 4:-7 6:-7
@call.small isinya	1:-5 6:-5
@call.small iso	5:27 6:8
@call.small itu	3:-15 4:-11 8:5 9:20
@call.small itung	5:6
@call.small jadi	2:-17 3:-5 5:-10 6:-21 7:-25
@call.small jaga	6:5 9:7
@call.small jahit	4:5
@call.small jahitan	4:5
@call.small jakarta	6:-6
@call.small jalan	0:13 1:-13 5:-9 8:14
@call.small jam	1:8 7:5 9:17
@call.small jan	5:17
@call.small jangan	0:-10 3:-19 4:15 6:39 9:-8
@call.small janji	9:7
@call.small jarang	3:7
@call.small jari	6:-9
@call.small jatohin	5:10
@call.small jawab	0:-26 9:6
@call.small jeda	9:6
@call.small jemuran	9:7
@call.small jepit	5:10
@call.small jero	3:7
@call.small jeruk	3:5 4:-10
@call.small jidat	5:-8
@call.small jongkok	5:5
@call.small jual	9:-16
@call.small jualan	1:6 5:14
@call.small juga	0:15 3:-29 4:-8 5:-12 8:17 9:-9
@call.small jujur	5:5
@call.small justru	3:9
@call.small kaca	5:11 8:7
@call.small kacamata	5:8
@call.small kadar	4:-5
@call.small kado	6:7
@call.small kain	0:11 3:8 5:-9
@call.small kainnya	5:-5 8:6
@call.small kak	0:-13 3:8 4:-23 5:-16
@call.small kakinya	4:6
@call.small kalau	0:-14 1:-8 3:-31 4:-11 5:-10 9:35
@call.small kali	9:-6
@call.small kalian	0:-10 4:7 5:-17 6:9
@call.small kamar	3:8 9:-10
@call.small kamera	1:8 3:-7 4:10 5:-8
@call.small kameranya	9:-8
@call.small kami	0:-8
@call.small kampung	5:-6 6:18
@call.small kampus	6:-7
@call.small kamu	8:23
@call.small kan	1:-8 5:17 9:8
@call.small kana	9:6
@call.small kanan	1:7 5:-11 6:-8
@call.small kang	3:8 4:8
@call.small kaos	6:5
@call.small kapal	3:6
@call.small kapas	5:7
@call.small karena	0:12 1:12 4:45 5:7
@call.small karet	8:10
@call.small karpet	5:16
@call.small kartu	4:-8
@call.small kasih	1:-16 2:-7 3:10 5:-27
@call.small katering	4:6
@call.small kau	3:-18
@call.small kayu	0:6 3:21 4:-7
@call.small ke	0:-24 1:-6 2:17 3:8 4:9 5:6
@call.small keangkat	5:6
@call.small kebalik	6:12
@call.small kecil	6:-9 9:-7
@call.small kehujanan	5:5
@call.small kejepit	9:9
@call.small kelamaan	3:8
@call.small kelar	9:-5
@call.small keluar	3:6 5:11 6:-5
@call.small kemarin	0:33 1:-8 2:-7 6:-7 9:-16
@call.small kena	3:14 9:-5
@call.small kepala	0:-6 7:5
@call.small keramik	4:-19
@call.small keranjang	2:43 3:-6 4:8 6:21 7:7 9:-9
@call.small keras	3:5
@call.small kering	3:-7 5:17
@call.small kerja	0:-7 5:12
@call.small kerjanya	4:-8 5:-15
@call.small kerjo	6:10
@call.small kertas	1:15
@call.small kerudung	4:6
@call.small ketawa	3:-6 9:6
@call.small ketemu	9:9
@call.small ketiduran	9:6
@call.small ketik	0:-9
@call.small khusus	0:5
@call.small ki	2:5
@call.small kipasnya	9:7
@call.small kiri	5:-6 6:-13 9:13
@call.small kirim	0:-15 7:-7
@call.small kita	0:9 3:-16
@call.small klik	0:8 2:10 7:13
@call.small ko	3:13
@call.small kode	8:7
@call.small kok	0:-5 5:-19 9:17
@call.small koko	1:6
@call.small kolom	0:6 2:12
@call.small kolong	5:18
@call.small komentar	0:-9 1:-6 2:-28 3:-8 5:-7 6:-10 9:6
@call.small komentarnya	0:-10
@call.small kompor	4:8
@call.small kondangan	6:9
@call.small koper	3:-6 5:14
@call.small kopi	3:-7 4:-12 6:-7 9:9
@call.small korea	4:7
@call.small kos	6:-14 9:6
@call.small kosan	5:-7
@call.small kotak	3:-10 4:6
@call.small krek	5:6
@call.small ku	1:7 5:15
@call.small kucing	9:6
@call.small kuliah	6:-9
@call.small kulit	4:-10
@call.small kulitnya	5:-20
@call.small kulkas	4:10
@call.small kunci	5:10
@call.small kupingnya	4:10
@call.small kurang	9:9
@call.small kurir	0:5 8:19
@call.small kw	3:-9 8:11
@call.small lab	8:21
@call.small lagi	0:22 2:8 3:-21 6:6 8:-6 9:-7
@call.small lah	4:-7 6:6 9:-15
@call.small lain	2:28 3:7 5:-16 6:-7 8:-5 9:-5
@call.small lama	4:-5 5:-6 6:-6 8:-14
@call.small lampu	4:-6 5:-8
@call.small lampunya	8:7
@call.small langsung	2:-23 3:-20 4:10 5:-24
@call.small lantai	0:-5 4:-11 8:-7
@call.small lap	5:6
@call.small lapangan	4:7
@call.small laper	9:7
@call.small layar	0:-18 2:12 5:-8 9:-8
@call.small layu	5:11
@call.small lebar	3:6
@call.small lebih	0:24 3:-9 5:-7
@call.small leher	1:-6 3:9
@call.small lemari	3:-14 9:-6
@call.small lengan	1:13 4:15
@call.small lengannya	5:14
@call.small lepas	9:-6
@call.small lewat	0:-15 4:12
@call.small lho	3:-8 9:8
@call.small licin	3:-6
@call.small lidah	3:-10 5:23
@call.small lihat	0:-12 1:5 3:-7 4:-23 5:42 9:-15
@call.small lingkar	4:8
@call.small lipat	3:11 5:-5
@call.small lipet	1:10 3:16 5:-8
@call.small live	5:-7 6:-11 9:-16
@call.small livenya	2:5
@call.small lo	6:5
@call.small lombok	9:-6
@call.small lompat	5:8
@call.small lovebird	3:7
@call.small luar	0:-6 9:13
@call.small lubang	3:14
@call.small lulus	4:6
@call.small luntur	5:7
@call.small lupa	2:33 3:-21
@call.small lutut	3:7 5:6
@call.small m	1:6
@call.small ma	0:5
@call.small madu	4:10
@call.small magic	5:-7
@call.small mah	0:-17 1:-17 3:-60 5:8 8:12
@call.small mahasiswa	7:6
@call.small main	3:15
@call.small mainan	3:8
@call.small makan	9:-12
@call.small makanan	5:5
@call.small makanya	4:17
@call.small makasih	0:5
@call.small makin	3:16 4:-9 8:6
@call.small malah	3:9 5:-22
@call.small malam	9:18
@call.small males	5:5
@call.small mall	3:-12
@call.small malu	3:-11
@call.small mampir	0:9 9:-6
@call.small mana	0:-9 3:-19 5:17 6:-14
@call.small mangan	3:6
@call.small manis	9:8
@call.small mas	2:10 3:-17 5:24
@call.small masak	6:12 9:-9
@call.small masih	0:-11 1:6 3:28 4:-5 8:-23 9:7
@call.small masjid	6:-7
@call.small masker	5:6
@call.small masuk	3:-11 4:19 5:7 9:11
@call.small masukin	5:7 6:19
@call.small masukkan	1:9
@call.small mata	5:8 6:10
@call.small matahari	3:8
@call.small mati	5:-8
@call.small matiin	5:10
@call.small matte	5:-5
@call.small mau	0:7 2:9 3:-23 6:6 9:-8
@call.small mbak	0:-10 9:-13
@call.small meja	0:-5 3:-14 5:-9 9:14
@call.small melorot	8:8
@call.small melu	9:5
@call.small memang	0:33 3:-26 4:-11 6:19 9:-12
@call.small menyusui	6:13
@call.small merk	3:-7
@call.small metu	5:9
@call.small meuli	5:5
@call.small miara	6:10
@call.small mic	5:17
@call.small minggu	0:9
@call.small minta	0:-13
@call.small minum	3:6
@call.small miring	8:6
@call.small mitos	0:11
@call.small mo	2:7
@call.small model	3:9
@call.small monitor	5:-7
@call.small motif	3:8 4:7 6:-10
@call.small motong	5:8
@call.small motor	3:16 5:13
@call.small motornya	6:10
@call.small mpok	1:6
@call.small muat	5:6
@call.small mudik	0:6
@call.small mulai	3:-11 6:13 9:5
@call.small mulut	5:12
@call.small mumpung	2:12
@call.small murahan	4:16 5:5 8:19
@call.small mushola	6:9
@call.small nah	0:26 2:12 3:-26 4:-10 5:26 6:11
@call.small nahan	5:6
@call.small naik	4:-5 5:20 6:6 9:6
@call.small naikin	2:10
@call.small namanya	9:12
@call.small nampak	3:-12 5:19
@call.small nang	3:24 5:-14
@call.small nanggung	1:5 8:21
@call.small nanti	2:16 5:-7 6:-9 7:15
@call.small narik	5:5
@call.small nawar	9:-7
@call.small nelpon	9:11
@call.small nembe	9:12
@call.small nemenin	9:-5
@call.small nempel	1:-7 4:-12
@call.small ngasih	6:6
@call.small nggih	1:6
@call.small ni	1:-5 4:8 5:7
@call.small nih	0:8 1:-6 4:8 6:5
@call.small nikah	9:7
@call.small nilai	3:6 4:6
@call.small nomor	0:-9 1:9 2:-9 3:-14 4:-37 8:-11 9:6
@call.small nongol	0:7
@call.small nonton	6:-13
@call.small nunggu	9:-6
@call.small nusuk	5:10
@call.small nutupin	5:5
@call.small nyalain	1:9 8:10
@call.small nyambung	3:5
@call.small nyamuk	9:8
@call.small nyanyi	3:13 9:-5
@call.small nyerap	4:5
@call.small nyuci	4:8
@call.small obat	8:5
@call.small oh	9:17
@call.small ojol	6:9
@call.small oles	1:7 5:-6
@call.small oli	0:6 6:10
@call.small om	5:16
@call.small ompong	6:5
@call.small ongkir	0:10 2:7 7:6
@call.small orang	1:-6 3:-24 5:-18
@call.small orangnya	9:11
@call.small order	0:13 8:5
@call.small original	3:14 4:-9 8:-7
@call.small padahal	5:8 9:8
@call.small paha	5:14
@call.small pak	0:8 3:-11 6:-11 8:-13 9:15
@call.small pakai	0:-18 4:-13 5:8 6:-8 8:-9 9:-9
@call.small paku	5:-7
@call.small paling	5:-13 8:-12 9:-9
@call.small palsu	4:5
@call.small panjang	4:9
@call.small parfum	4:-7
@call.small pas	3:31 5:-36
@call.small pasang	1:5 5:5
@call.small pasar	0:-15 2:-9 3:12 5:-7 7:-7
@call.small pasaran	8:9
@call.small patah	4:10
@call.small pe	3:10 9:9
@call.small pecah	3:-5
@call.small pegang	4:7
@call.small pencet	2:7 4:-21 5:-6 6:-9
@call.small pendek	5:7
@call.small pensiun	9:9
@call.small percaya	0:11
@call.small pergelangan	5:-14
@call.small perih	5:7
@call.small pernah	0:18 1:-7 4:6
@call.small perut	5:5
@call.small perutnya	4:12
@call.small pinggang	4:-5
@call.small pinggir	5:13
@call.small pink	5:-6
@call.small pipa	5:-11
@call.small pipi	1:9
@call.small plastik	0:8
@call.small pohon	4:13
@call.small pojok	2:15 6:6 7:16
@call.small pokoknya	0:-5 5:-13 9:-7
@call.small polos	4:6 5:-5
@call.small pom	9:8
@call.small pompa	4:6
@call.small potong	0:-12
@call.small praktekin	3:8
@call.small produksi	4:13
@call.small pulang	6:8 9:10
@call.small pulpen	0:-5
@call.small pundak	4:13
@call.small punggungnya	4:6 5:9
@call.small punya	8:-5
@call.small punyaku	3:-5
@call.small pura	9:8
@call.small puter	1:6
@call.small putih	0:-9 3:19
@call.small rabun	6:8
@call.small radio	9:7
@call.small rak	4:-6
@call.small rambut	3:-9 6:5
@call.small rambutku	9:15
@call.small rambutnya	5:-7 6:-8
@call.small rame	3:-6 9:9
@call.small rantau	9:8
@call.small reda	5:7
@call.small regane	5:7 8:12
@call.small rek	0:-6 9:16
@call.small restoran	6:6
@call.small retur	8:5
@call.small ring	3:9 5:-8
@call.small rt	5:13
@call.small ruangan	9:6
@call.small rumah	0:13 4:-21 5:-16 7:-13 8:8
@call.small rumahnya	4:-7 6:24
@call.small saben	3:5
@call.small sage	0:6
@call.small saja	2:10 3:-18 4:23 8:-7 9:-14
@call.small sakit	3:7
@call.small saku	5:13
@call.small salah	5:-19
@call.small salon	9:-8
@call.small sama	0:7 4:-23 6:-12 8:5 9:26
@call.small sambil	3:9
@call.small sampai	0:-13 2:-14 3:9 6:-19
@call.small sampo	4:7
@call.small sana	0:37 9:-10
@call.small sandal	9:5
@call.small sarapan	5:8
@call.small sawah	5:-16
@call.small saya	0:-18 1:22 2:-12 5:-9 6:-17 9:18
@call.small scan	8:5
@call.small sebab	5:13
@call.small sebangku	2:5
@call.small sebelah	1:7 9:13
@call.small sebelum	0:13 2:13
@call.small sebenarnya	3:6 5:-6
@call.small sebenernya	3:15 4:-7 5:-5
@call.small sebulan	0:8
@call.small segar	5:-9
@call.small sehari	5:-13
@call.small seharian	4:-6
@call.small sekali	1:8 3:-12 4:-6 5:27
@call.small sekalian	5:5 6:-8
@call.small sekarang	9:-11
@call.small sekilo	4:6
@call.small sela	6:-5
@call.small seluruh	8:7
@call.small semangat	9:8
@call.small seminggu	5:-8
@call.small sempat	8:6
@call.small sempet	7:-11 9:-8
@call.small semprot	1:6
@call.small semua	9:22
@call.small sendiri	0:-10 1:-8 5:-15
@call.small seneng	6:11
@call.small seperti	0:-12 3:31 5:-18 6:-8 7:-8
@call.small sering	0:-8 1:15 4:7 6:6 9:-7
@call.small set	4:8
@call.small setahun	5:9
@call.small setengah	1:21 6:-7
@call.small share	0:6
@call.small si	9:27
@call.small siap	9:15
@call.small siapa	0:-7 3:-6 6:-19 9:42
@call.small siaran	0:-6
@call.small sih	9:-13
@call.small silver	4:9
@call.small simpan	0:6
@call.small sini	0:20 1:-15 2:-7 4:-6 5:-6 8:-9 9:27
@call.small sintetis	3:9 4:-9
@call.small siram	5:13
@call.small situ	2:10 3:-14
@call.small sni	4:9 8:28
@call.small soalnya	4:14 6:15
@call.small spion	0:5
@call.small sprei	3:5
@call.small sri	9:6
@call.small studio	9:12
@call.small suaminya	5:7 6:7
@call.small suara	9:12
@call.small suaranya	6:7
@call.small sudah	0:7 2:-10 3:21 4:23 5:9 8:-13 9:-26
@call.small suhu	3:5 8:6
@call.small suka	5:25 6:18 8:-6 9:-7
@call.small supir	6:5
@call.small suruh	3:12 5:-18
@call.small susah	9:-9
@call.small swastiastu	0:9
@call.small swatch	1:9 4:8
@call.small tadi	6:-11 9:-8
@call.small tadinya	4:5
@call.small tahan	0:6 4:8
@call.small tak	0:-5 1:7 4:-22 6:-12 8:28
@call.small takut	8:7 9:-6
@call.small tambang	6:10
@call.small tamu	5:12 6:6
@call.small tanam	3:6
@call.small tang	9:5
@call.small tangan	1:8 2:6 4:-6 5:10 9:-7
@call.small tangannya	5:16 6:12
@call.small tanggal	5:-6
@call.small tanpa	4:8 5:-10
@call.small tanya	0:-92 1:-12 2:-14 3:-13 4:-18 5:-24 6:-31 8:-17 9:-40
@call.small tapi	3:11 9:8
@call.small tarik	1:14 5:-9
@call.small taro	1:5
@call.small tas	3:8 4:7 5:7
@call.small tau	0:-16 3:9 6:-8
@call.small teh	1:-9 3:-23 5:-6 9:5
@call.small teko	4:10
@call.small teksturnya	4:15 5:6
@call.small telapak	1:6 5:-9
@call.small teman	2:5 9:9
@call.small tembok	6:-5
@call.small tembus	4:-15
@call.small tempat	0:11 3:7 5:-10 6:-5 8:28 9:-15
@call.small tempel	1:9 5:-10
@call.small tempelin	0:8
@call.small tenang	0:6 2:6
@call.small tengah	1:6 3:14 4:-6 6:-10
@call.small tenggorokan	1:6 5:16
@call.small tengok	0:6 1:11 5:13
@call.small tenun	4:5
@call.small tepi	5:11
@call.small terima	8:15
@call.small terus	0:-10 2:12 3:-6
@call.small tes	5:9 8:17
@call.small tetangga	3:15 5:7
@call.small tetap	3:-7 5:-6
@call.small teteh	5:-11
@call.small tetesin	5:-7
@call.small tiap	0:6 1:7 3:9 4:-8 5:33 6:16
@call.small tiba	0:14
@call.small tidak	0:-78 1:-22 2:-9 4:6 5:-16 6:-15 7:-24 8:-5 9:-13
@call.small tidur	4:9 5:-9
@call.small tidurnya	5:-7
@call.small tim	0:19 3:-6 7:8
@call.small timbang	4:5
@call.small timbangan	1:13 4:27
@call.small tinggal	4:-11 5:9 6:6 8:-5 9:-11
@call.small tinta	3:5
@call.small tipe	0:12
@call.small tipis	8:10
@call.small titik	3:11
@call.small titip	0:11
@call.small to	0:-6
@call.small tol	9:6
@call.small treadmill	1:9
@call.small tuang	3:-5 5:-10
@call.small tuh	0:-10 1:-11 3:-36 5:-26
@call.small tukang	9:18
@call.small tukar	0:8 3:-8 7:13 8:35
@call.small tuku	6:22
@call.small tulang	5:-9
@call.small tulis	0:-10 4:12
@call.small tunggu	5:13
@call.small tunjukin	0:6
@call.small turun	3:11 5:7
@call.small turunan	5:6
@call.small tutupnya	5:10 6:13
@call.small uang	5:9 8:6
@call.small ubin	5:15
@call.small ujan	0:5 4:6 5:7
@call.small ujang	9:16
@call.small uji	3:6
@call.small ujung	4:-9 5:9 6:7 9:-5
@call.small ujungnya	0:7 9:-6
@call.small ukir	7:5
@call.small ukuran	0:7 5:7
@call.small ulah	3:6
@call.small umur	0:10 6:-9 9:6
@call.small uni	5:5 6:11
@call.small untuk	0:11 2:-6 5:-12 6:21 8:-5
@call.small varian	4:8
@call.small versi	4:5
@call.small video	0:22
@call.small viral	0:5
@call.small voucher	7:10
@call.small vouchernya	2:7
@call.small wajah	3:7
@call.small waktu	3:-8
@call.small wangi	5:-11
@call.small warna	6:-9
@call.small web	4:10
@call.small wes	5:-13
@call.small wiji	9:7
@call.small ya	0:-30 1:13 3:-44 4:-28 6:-19 9:36
@call.small yang	0:-25 1:6 2:-5 3:-29 4:15 6:52 8:-11 9:7
@call.small yo	9:13
@call.target	0:-9 2:71 3:20 5:-31 6:13 7:47 8:13 9:-66
@call.target #n	0:15 2:27 3:-23 4:-13 6:13 7:-9 9:-6
@call.target #n1	2:6 3:10 4:-8 5:11 8:-6 9:-6
@call.target #nn	3:25 4:-21 5:-21 7:-19 8:-13
@call.target a	0:-6
@call.target aku	5:19
@call.target ambil	7:-17
@call.target apa	6:5
@call.target atas	2:6
@call.target baju	3:6
@call.target baru	3:14 4:-6 7:-6 8:-5
@call.target bawah	2:6
@call.target beli	2:6 7:8
@call.target bpomnya	4:6
@call.target buat	6:-9
@call.target di	0:-22 2:6 4:9 7:7
@call.target duku	3:12
@call.target dulu	3:-17 5:14 6:7 7:9
@call.target es	9:12
@call.target ini	2:18
@call.target itu	2:9
@call.target jadi	3:-8 4:-15 6:9
@call.target jangan	4:10
@call.target kalau	4:-5
@call.target kanan	3:9 4:-7
@call.target kedua	4:6
@call.target kiri	2:12 7:5
@call.target kopi	9:6
@call.target langsat	6:7
@call.target makin	3:-8
@call.target masih	2:-6 5:12
@call.target mata	5:11
@call.target matahari	5:8
@call.target mawar	5:5
@call.target merah	5:8
@call.target mumpung	7:6
@call.target nah	1:9 3:-9 5:11
@call.target nomor	0:-7 1:-6 2:17 3:-10 4:-5 6:-15
@call.target pakai	5:-6
@call.target pilih	0:-11 2:9 4:10
@call.target punya	1:9
@call.target saja	8:12
@call.target sama	3:-7
@call.target saya	4:-8 5:10
@call.target sekarang	2:6 3:-5 5:-7
@call.target semua	3:6
@call.target serinya	0:5
@call.target sudah	1:6 3:-6 6:11
@call.target tarik	5:-5
@call.target tengok	1:12
@call.target terus	3:15 5:-10 6:-6
@call.target tetap	5:6
@call.target tidak	4:-7 5:20
@call.target tu	3:-6 7:5
@call.target ya	0:16 2:35 5:-8
@call.target yang	3:9 5:-33 6:-26 8:-11
@camera-view-states	1:8 2:-18 4:7 5:32 6:31 7:19 9:-5
@camera-view-states #nn	1:-6
@camera-view-states #rp	7:11
@camera-view-states di	3:-6 4:-10 5:-15
@camera-view-states itu	3:-5
@camera-view-states jadi	4:-17
@camera-view-states kan	1:9 5:-17 8:16
@camera-view-states ke	9:-6
@camera-view-states lebih	5:23
@camera-view-states lihat	3:5
@camera-view-states rata	5:5
@camera-view-states sampai	4:-7 5:24 7:5
@camera-view-states semua	3:5
@camera-view-states tak	1:5
@camera-view-states tidak	1:17 5:-6
@camera-view-states ya	0:11
@care-not-acts	0:-16 1:-8 3:21 4:-10 7:-16 8:6 9:-26
@care-not-acts #n	5:11
@care-not-acts di	3:-18
@care-not-acts jadi	5:5
@care-not-acts kurir	5:-6
@carry-acts	0:-5 1:-33 2:-16 3:42 4:14 5:49 6:18 7:-26 8:-35
@carry-acts #n	4:-8
@carry-acts #n1	5:8
@carry-acts ayam	9:6
@carry-acts ke	3:6
@carry-acts pas	5:6
@carry-acts pulang	9:-8
@carry-acts tangan	0:28 3:-8
@catch-kill-clean-germs	9:-8
@cause-words	0:-49 1:-14 2:17 3:56 4:14 5:53 6:29 7:35 9:-13
@cause-words #n	2:-5 4:-11 5:-18 7:8 8:-20
@cause-words #n1	3:-10 4:19 5:19
@cause-words #nn	3:-14 5:-34
@cause-words #rp	0:-6 2:-13 3:-6 4:-19 5:-14 6:18 7:8 8:-12
@cause-words abu	4:-6 8:7
@cause-words ada	3:11 4:18
@cause-words airnya	5:-15
@cause-words ambil	2:8 3:12
@cause-words anak	5:-6 9:-7
@cause-words badan	6:-7
@cause-words bang	6:8
@cause-words bapak	3:-13 6:16
@cause-words bawah	4:-6
@cause-words beliau	5:8
@cause-words belum	0:6 5:-9
@cause-words berat	3:-7
@cause-words besi	4:-14
@cause-words beton	0:-8
@cause-words bisa	4:-7 5:15
@cause-words bocah	5:5
@cause-words buat	4:9 6:13
@cause-words bukan	4:8 8:11
@cause-words bulu	0:6
@cause-words cepat	5:-6
@cause-words cewek	0:6
@cause-words cocok	5:-11
@cause-words cuci	4:-9
@cause-words dagu	0:5 3:7
@cause-words dapat	3:6
@cause-words dari	0:12 3:-5 4:-14 5:15
@cause-words depan	5:6
@cause-words di	0:-12 3:-20 4:32
@cause-words dia	3:-31 5:11 8:-7
@cause-words duo	7:7
@cause-words ganti	4:9
@cause-words garing	8:15
@cause-words gemuk	0:8
@cause-words gini	3:9
@cause-words habis	4:9
@cause-words halus	0:6
@cause-words hormon	3:6
@cause-words ibu	4:23
@cause-words ini	3:9 4:5 5:-17
@cause-words iphone	4:6
@cause-words isi	4:-6
@cause-words jadi	5:-12
@cause-words jakarta	2:6
@cause-words jam	2:7 5:-9 7:11 9:10
@cause-words jangan	2:13 3:-8 6:-6
@cause-words jawa	4:-6 5:-6
@cause-words kak	0:-7 4:-6
@cause-words kaki	4:-7 5:7
@cause-words kalau	0:-6 1:17
@cause-words kalian	6:17
@cause-words kamu	0:-6
@cause-words kan	4:7
@cause-words kau	5:6
@cause-words ke	1:7 3:-7 5:15 9:7
@cause-words kelihatan	3:-5 5:-5 6:8
@cause-words keluarga	6:7
@cause-words kencang	5:-7
@cause-words kerja	6:-7
@cause-words ketarik	4:11
@cause-words kita	4:21
@cause-words kotak	5:7
@cause-words kulit	4:10
@cause-words kuning	3:7 5:-6
@cause-words kuping	0:15
@cause-words kurang	5:-8
@cause-words lama	5:-7
@cause-words lapisan	5:-8
@cause-words lebih	3:10 4:-10 5:-8
@cause-words lewat	6:9
@cause-words lo	5:7
@cause-words lomba	9:12
@cause-words mahasiswa	7:6
@cause-words malam	5:12 9:-9
@cause-words masuk	5:8
@cause-words mata	6:11
@cause-words mau	5:7
@cause-words mentok	5:-6
@cause-words nangis	5:-6 9:-9
@cause-words nu	6:6
@cause-words padet	3:6
@cause-words pagar	6:7
@cause-words pagi	4:8
@cause-words paha	4:10
@cause-words pakai	3:-9 6:-10
@cause-words pas	1:-7 3:-12 4:18 5:10
@cause-words pecah	1:6
@cause-words pembeli	0:24
@cause-words penuh	4:11 5:6
@cause-words punggung	6:-5
@cause-words pusing	4:6
@cause-words putih	5:-7
@cause-words rumah	1:8 6:-6
@cause-words sampai	5:-6
@cause-words sana	0:9 8:15
@cause-words saya	5:-11 9:17
@cause-words sekarang	1:-6 5:-17 9:8
@cause-words semua	3:8 6:-9
@cause-words sendiri	9:7
@cause-words seperti	5:-6 9:13
@cause-words siang	5:9
@cause-words siapa	6:-7
@cause-words silakan	2:5
@cause-words simpul	3:10
@cause-words sini	5:-7 9:16
@cause-words sore	5:19
@cause-words subuh	8:5
@cause-words tak	5:5
@cause-words tangan	4:7 5:19
@cause-words tanya	5:14
@cause-words tidak	1:-14 3:-11 4:21 5:22 6:18 8:14
@cause-words tidur	6:-6
@cause-words tukang	3:8
@cause-words uang	5:11
@cause-words ujung	1:5 4:11
@cause-words untuk	5:-7
@cause-words warnanya	5:9
@cause-words xl	4:8
@cause-words xxl	4:7
@cause-words yang	0:-14 4:6 5:10 6:49 8:-11
@change-become-acts	1:-45 3:5 4:29 5:69 7:9 9:-47
@change-become-acts #n	3:25 4:-18 5:-7 6:9 7:8
@change-become-acts #nn	3:-12 4:-21 5:-25 6:-8 7:33
@change-become-acts #rp	0:-6 4:-15 5:-26 6:22 7:25
@change-become-acts abu	4:-6 8:7
@change-become-acts air	4:8 5:5
@change-become-acts ambil	3:6
@change-become-acts bapak	5:9
@change-become-acts baru	3:-10 5:6 8:35
@change-become-acts beliau	5:7
@change-become-acts belum	5:-8
@change-become-acts bisa	5:10
@change-become-acts buat	4:10
@change-become-acts bukan	4:7 8:5
@change-become-acts cocok	5:-11
@change-become-acts dalam	0:11
@change-become-acts dapat	3:6
@change-become-acts dari	0:13 5:7
@change-become-acts di	4:9
@change-become-acts dia	3:-11 5:8
@change-become-acts dulu	9:6
@change-become-acts ganti	4:10
@change-become-acts gini	3:9
@change-become-acts habis	4:11
@change-become-acts halus	0:6
@change-become-acts harus	9:5
@change-become-acts ibu	4:13
@change-become-acts ini	4:6 5:-6
@change-become-acts jangan	2:8 6:-6
@change-become-acts jari	6:6
@change-become-acts kalau	1:11 3:-19 4:10 5:15
@change-become-acts kamu	5:10
@change-become-acts kelihatan	6:10
@change-become-acts kopi	4:-5
@change-become-acts kuning	3:8
@change-become-acts lebih	5:-5
@change-become-acts lo	5:13
@change-become-acts masuk	5:9
@change-become-acts nu	6:5
@change-become-acts orang	6:10
@change-become-acts pakai	6:-9
@change-become-acts pas	1:-6 3:-19 4:5 5:10 6:-11
@change-become-acts pembeli	0:14
@change-become-acts punggung	6:-6
@change-become-acts putih	5:-6
@change-become-acts saja	8:5
@change-become-acts sampai	5:-7
@change-become-acts saya	5:-13 9:13
@change-become-acts sekarang	5:-5
@change-become-acts seperti	5:-9
@change-become-acts silakan	2:5
@change-become-acts tak	5:6
@change-become-acts tangan	4:9 5:8
@change-become-acts teh	4:5
@change-become-acts tiap	5:-14
@change-become-acts tidak	3:-15 5:9 6:9 8:11
@change-become-acts ukuran	8:7
@change-become-acts unit	8:17
@change-become-acts ya	5:-13 9:6
@change-become-acts yang	6:19
@cheap-price	0:-22 1:15 2:-13 5:-22 6:-22 7:26 8:39 9:-79
@cheap-price #n1	4:-6
@cheap-price #pct	4:-9 7:38
@cheap-price #rp	4:8
@cheap-price itu	4:11 8:17
@cheap-price ongkir	7:11
@cheap-price sampai	2:6 4:8
@check-quality-acts	0:-25 1:-11 4:51 6:-13 7:-9 8:181 9:-13
@check-quality-acts #n1	4:6 8:24
@check-quality-acts di	0:-6 5:15
@check-quality-acts dokter	8:7
@check-quality-acts dulu	8:10
@check-quality-acts etalase	0:6
@check-quality-acts lab	8:5
@check-quality-acts nomor	2:16
@check-quality-acts sama	5:9
@check-quality-acts sendiri	8:9
@checkout-pay-acts	1:-11 2:69 3:-20 5:29 6:22 7:35 9:-46
@checkout-pay-acts #n	0:16
@checkout-pay-acts bubble	8:12
@checkout-pay-acts dulu	5:5
@checkout-pay-acts gigi	4:9
@checkout-pay-acts kayu	0:7
@checkout-pay-acts nomor	2:12
@checkout-pay-acts plastik	0:-7 4:-11
@checkout-pay-acts saja	5:12
@checkout-pay-acts ya	2:12 6:12
@cheer-encourage	0:30 1:12 3:26 4:7 5:44 6:18 8:17 9:-30
@cheer-encourage #n	0:10
@cheer-encourage #nn	4:-7
@cheer-encourage bang	0:7
@cheer-encourage bayar	8:11
@cheer-encourage bisa	4:17
@cheer-encourage buat	3:-5
@cheer-encourage cod	0:7 2:-7 8:21
@cheer-encourage dari	4:6 6:9
@cheer-encourage dicas	4:7
@cheer-encourage ibu	8:5
@cheer-encourage jadi	3:11
@cheer-encourage kak	4:-9
@cheer-encourage kamu	4:10
@cheer-encourage nyala	6:6
@cheer-encourage pak	4:6
@cheer-encourage pakai	0:-10 3:-13
@cheer-encourage retur	0:6
@cheer-encourage semua	6:7
@cheer-encourage setahun	7:6
@cheer-encourage teh	6:8
@cheer-encourage tidur	4:5
@cheer-encourage tukar	8:8
@cheer-encourage ya	0:16 4:10
@chew-taste-acts	4:30 5:67 6:15 8:-13
@chew-taste-acts ini	4:10
@chew-taste-acts nyamuk	6:5
@child-active-fall	0:12 3:-10 4:11 5:-10 6:-12 8:14 9:-16
@child-active-fall ke	6:-5
@child-behaviour	0:-32 4:-11 5:40 8:-20 9:-11
@child-behaviour a	0:-6
@child-behaviour aku	5:6
@child-behaviour anak	8:8
@child-behaviour begini	3:-10
@child-behaviour di	5:7
@child-behaviour dulu	9:9
@child-behaviour ibu	9:5
@child-behaviour ini	0:-12 3:6 9:-18
@child-behaviour kayu	9:6
@child-behaviour sama	9:14
@child-behaviour tidak	6:5 9:8
@child-cry-mood	0:-40 1:-39 2:-14 3:19 4:-15 6:-36 7:-9 8:-17
@child-cry-mood badan	4:6
@child-cry-mood di	1:-8 3:9 5:-7 6:-8
@child-cry-mood ke	3:-5
@child-cry-mood minta	0:-9
@child-cry-mood nang	5:8
@child-cry-mood sampai	6:6
@child-cry-mood terus	3:9
@child-growth	1:-33 3:55 4:-23 5:36 6:-8 7:-30 8:-21 9:-13
@child-growth #n	5:5
@child-growth #nn	1:8 4:13 5:20
@child-growth aku	9:6
@child-growth dari	9:13
@child-growth ini	5:-12 9:-13
@child-growth itu	4:-5
@child-growth komentar	0:-6
@child-growth pakai	0:5
@child-growth sama	9:6
@child-growth semua	3:-7 9:6
@child-growth sudah	5:5
@choose-acts	0:-11 1:-42 2:87 3:55 5:-45 6:-13 8:-44 9:-39
@choose-acts #n	2:9
@choose-acts #n1	4:13
@choose-acts ada	5:6
@choose-acts di	4:5
@choose-acts motifnya	4:5
@choose-acts nomor	6:9
@choose-acts paket	2:8
@choose-acts yang	6:-16 8:-6 9:8
@chop-slice	4:12 5:23
@clean-acts	3:16 4:-12 5:-5 6:-6
@clean-state	0:-6 3:8 4:-21 5:46 9:-10
@clean-state sampai	5:5 7:6
@clever-skilled	0:12 3:14 4:6 5:-20 7:-7
@clever-skilled aku	9:10
@clever-skilled ruang	4:16 8:5
@colour-tone	1:40 2:6 3:22 4:23 5:22 6:8 8:-31 9:-21
@colour-tone #n	2:7 4:15
@colour-tone ada	4:9
@colour-tone dan	6:10
@colour-tone di	9:6
@colour-tone itu	4:-8
@colour-tone kembang	4:5
@colour-tone polos	0:8
@colour-tone seperti	5:5
@colour-tone tidak	4:-8
@colour-tone ya	0:8
@colour-tone yang	8:9
@colours.borrowed	0:16 1:24 2:20 4:39 6:20 7:7 8:6
@colours.borrowed #n	1:5 2:6 3:8
@colours.borrowed #nn	5:-15 6:-16
@colours.borrowed #rp	5:8
@colours.borrowed apa	4:-5
@colours.borrowed asli	4:7
@colours.borrowed buat	4:5 6:6
@colours.borrowed cendana	4:8
@colours.borrowed dari	9:8
@colours.borrowed di	9:13
@colours.borrowed itu	6:-6
@colours.borrowed jadi	3:-10 6:12
@colours.borrowed kak	4:-9
@colours.borrowed kalau	3:6
@colours.borrowed ke	0:5
@colours.borrowed mah	4:7
@colours.borrowed makin	5:-5
@colours.borrowed malang	0:5 3:5
@colours.borrowed manis	3:5 5:-7
@colours.borrowed mata	6:-7
@colours.borrowed minum	5:10
@colours.borrowed oil	5:-5
@colours.borrowed pun	4:-6
@colours.borrowed sama	2:28 5:-7 8:-8
@colours.borrowed semua	4:19
@colours.borrowed tidak	0:9 3:-8
@colours.borrowed tuh	3:6 4:-10
@colours.borrowed ya	6:9
@colours.borrowed yang	3:-6 4:-5 5:23 6:21 8:11
@colours.colours	0:19 1:25 2:18 4:-13 5:11 7:7 8:-6 9:-12
@colours.colours #n	2:8 3:23
@colours.colours #n1	4:8
@colours.colours #nn	2:8 5:-12 6:-9
@colours.colours #pct	4:11 5:6
@colours.colours #rp	4:-5 5:7
@colours.colours abu	0:6 4:9
@colours.colours ada	4:7
@colours.colours apa	0:-10
@colours.colours army	4:15
@colours.colours asli	4:7
@colours.colours atau	4:25
@colours.colours bagus	9:14
@colours.colours banget	9:7
@colours.colours bata	4:8
@colours.colours bersih	0:5
@colours.colours bisa	4:-10
@colours.colours buat	6:14
@colours.colours cendana	4:8
@colours.colours dan	8:5
@colours.colours dari	9:7
@colours.colours di	5:5 8:7 9:10
@colours.colours dulu	3:9 6:15
@colours.colours gading	4:11
@colours.colours hijau	4:12
@colours.colours hitam	0:7 4:18 6:15
@colours.colours hitamnya	5:6
@colours.colours ini	0:6 1:19 4:21 8:10
@colours.colours itu	4:-10 8:-9
@colours.colours jadi	3:-8 6:5
@colours.colours kak	4:-11
@colours.colours kalau	3:15 5:7
@colours.colours kan	1:6 4:-7 8:5
@colours.colours karo	4:8
@colours.colours kelihatan	5:8
@colours.colours komentar	0:5
@colours.colours langsat	6:7
@colours.colours makin	5:-6
@colours.colours malang	0:5 3:5
@colours.colours masih	0:6
@colours.colours mata	6:-7
@colours.colours minum	5:10
@colours.colours mocca	4:7
@colours.colours muda	5:-16 6:-7
@colours.colours nah	4:8
@colours.colours nempel	4:6
@colours.colours nih	1:-6
@colours.colours nomor	6:-9
@colours.colours oil	5:-5
@colours.colours padahal	0:6
@colours.colours pakai	3:5 5:-6
@colours.colours pekat	0:19
@colours.colours pink	4:10
@colours.colours polos	0:16
@colours.colours pun	4:-6
@colours.colours sage	4:7
@colours.colours sama	0:10 2:31 4:55 5:-30 6:-5 8:-19 9:-6
@colours.colours sampai	4:8
@colours.colours saya	3:-5
@colours.colours semua	3:7 4:12 9:11
@colours.colours seperti	5:8
@colours.colours sudah	4:-10
@colours.colours tapi	9:-5
@colours.colours terus	4:5
@colours.colours tidak	0:7 1:10 3:-12 5:9 8:11
@colours.colours tinggal	0:-11
@colours.colours tipis	3:6
@colours.colours tuh	3:6 4:-19
@colours.colours tulang	4:9
@colours.colours ya	0:22 4:-7 6:9
@colours.colours yang	4:-5 5:34 6:16 8:7 9:-8
@colours.pure	1:15 2:14 4:23 5:-20 6:-21 7:-14 8:-5 9:-35
@colours.pure #n	3:9 4:5 6:-8
@colours.pure #pct	5:6
@colours.pure abu	0:6 4:8
@colours.pure aku	4:6 5:6
@colours.pure apa	0:-8
@colours.pure army	4:15
@colours.pure atau	4:19
@colours.pure banget	9:8
@colours.pure bata	4:8
@colours.pure berarti	3:6
@colours.pure bersih	0:5
@colours.pure bisa	4:-6
@colours.pure dan	8:7
@colours.pure dulu	6:10
@colours.pure gading	4:11
@colours.pure hijau	4:13
@colours.pure hilang	5:6
@colours.pure hitam	4:22 6:14
@colours.pure ini	1:12 4:12 8:15
@colours.pure itu	3:5 4:-10 9:-5
@colours.pure jadi	4:-6
@colours.pure kalau	5:5
@colours.pure karo	4:8
@colours.pure kelihatan	5:7
@colours.pure langsat	6:7
@colours.pure mocca	4:7
@colours.pure muda	4:10 5:-13
@colours.pure nah	1:5
@colours.pure nih	1:-6
@colours.pure nomor	4:-5 6:-10
@colours.pure pekat	0:19
@colours.pure pink	4:10
@colours.pure putih	3:6 5:-8
@colours.pure sage	4:6
@colours.pure sama	3:-7 4:45 5:-17 7:5 8:-5
@colours.pure semua	3:10 9:10
@colours.pure seperti	5:5
@colours.pure terus	5:-11
@colours.pure tidak	5:9 8:7
@colours.pure tinggal	0:-6
@colours.pure tipis	3:15
@colours.pure tua	3:-9 5:-7
@colours.pure tuh	5:-10
@colours.pure tulang	4:9
@colours.pure ya	0:15 3:-6
@colours.pure yang	5:11
@come-go-move	1:30 2:-15 4:-8 5:56 6:15 7:-25 8:32 9:9
@come-go-move #n	3:-11 4:-10 6:12 8:-16
@come-go-move #n1	5:9
@come-go-move #nn	1:8 3:23 5:-23 7:-45
@come-go-move #pct	4:-28 8:13
@come-go-move #rp	4:-6 5:7 7:-10 8:-5
@come-go-move air	9:6
@come-go-move angin	6:9
@come-go-move bagaimana	0:9
@come-go-move bagasi	5:12
@come-go-move bang	3:5
@come-go-move barangnya	0:14
@come-go-move bawa	9:14
@come-go-move bawah	4:-7
@come-go-move belakangan	5:12
@come-go-move dari	0:-13 1:-6 4:-9 6:-5 9:23
@come-go-move di	9:-17
@come-go-move dia	4:-7 5:15
@come-go-move diganti	2:7
@come-go-move itu	9:6
@come-go-move jadi	0:-7 3:17 5:-37 6:-8
@come-go-move jakarta	2:5
@come-go-move jalan	6:9
@come-go-move jam	2:7 5:-8 7:12 8:-6 9:19
@come-go-move jawa	4:-6 5:-5
@come-go-move juga	0:18
@come-go-move kak	0:-19 4:-9 6:7
@come-go-move kampung	3:-12 6:16 9:6
@come-go-move kang	0:5
@come-go-move kantong	5:7
@come-go-move ke	0:5 2:-8 3:28 5:-7 6:-10 9:-6
@come-go-move kemana	0:10
@come-go-move keranjang	2:6
@come-go-move kereta	5:-6 6:9
@come-go-move kita	0:13 4:17
@come-go-move kotak	5:-6
@come-go-move kulkas	4:6
@come-go-move lagi	5:13 6:-9 9:-7
@come-go-move malam	5:13 6:19
@come-go-move maneh	0:5
@come-go-move meja	3:-6
@come-go-move mentok	5:-6
@come-go-move minyak	5:-8
@come-go-move motor	4:-8 9:-7
@come-go-move mulut	5:5
@come-go-move nah	4:-9 5:5
@come-go-move naik	6:7
@come-go-move nangis	9:-11
@come-go-move nanti	0:5
@come-go-move normal	3:6
@come-go-move pabriknya	4:5
@come-go-move pagi	5:11
@come-go-move pas	4:-8
@come-go-move pecah	1:6
@come-go-move pencet	0:12
@come-go-move penuh	7:5 8:11
@come-go-move pesawat	6:12
@come-go-move plastik	8:6
@come-go-move rumah	3:5
@come-go-move sak	5:7
@come-go-move sama	6:5
@come-go-move sampai	5:12
@come-go-move sana	0:8 8:15
@come-go-move saya	9:12
@come-go-move sekarang	9:6
@come-go-move semua	5:18 6:7 8:7 9:-13
@come-go-move sendiri	3:-6 6:8
@come-go-move sini	0:8 5:-8 9:22
@come-go-move sore	5:16
@come-go-move subuh	8:5
@come-go-move tangga	5:5
@come-go-move tanpa	5:7
@come-go-move tanya	5:14
@come-go-move tapi	5:8
@come-go-move tas	4:8
@come-go-move teki	3:21
@come-go-move tidak	3:13 4:9 6:9
@come-go-move tuh	5:-7
@come-go-move ujung	1:5 4:12
@come-go-move umur	3:9
@come-go-move wajah	5:-5
@come-go-move xl	4:8
@come-go-move xxl	4:7
@come-go-move ya	5:-16 8:6 9:11
@come-go-move yang	5:-19 8:6
@comes-loose	1:14 2:7 3:-29 4:29 5:15 6:12 7:23 8:18 9:16
@comes-loose #nn	4:-7 5:-7
@comes-loose dalam	4:8
@comes-loose dari	5:-12 9:18
@comes-loose di	3:7
@comes-loose jadi	6:5
@comes-loose pas	4:8
@comes-loose semua	5:5 9:6
@comes-loose tidak	5:9
@compare-acts	0:-26 1:-10 3:33 4:-32 5:-69 6:-32 8:41 9:-21
@compare-acts #nn	3:11 5:-8 6:8 7:-13
@compare-acts air	3:6
@compare-acts anak	9:-6
@compare-acts buat	4:-6
@compare-acts dengan	5:5 8:16
@compare-acts di	4:-13
@compare-acts es	8:5
@compare-acts itu	9:6
@compare-acts lampu	4:-10
@compare-acts meja	5:-10
@compare-acts minyak	4:7
@compare-acts pasir	8:6
@compare-acts sama	1:7 3:-24 4:16 5:25 8:54
@compare-acts sekali	3:-7 4:-5 5:7
@compare-acts seperti	7:-5
@compare-acts tas	8:6
@compare-acts teman	9:13
@compare-acts tim	9:7
@compare-acts ya	5:-6 6:-8
@compare-acts yang	1:8 3:-25 4:10 5:22 6:-7 8:6
@condition-words	0:18 1:-39 3:83 4:-9 6:-22 8:43 9:-41
@condition-words #n	4:-5 5:8 8:-6
@condition-words #nn	4:-5
@condition-words ada	3:-20 4:-8 5:15 6:-8 8:12 9:8
@condition-words aku	8:-6
@condition-words ambil	2:-12 7:18
@condition-words belanja	2:6
@condition-words belanjanya	0:6
@condition-words burungnya	5:6
@condition-words can	8:15
@condition-words copot	4:6
@condition-words dari	3:13
@condition-words dengar	9:18
@condition-words di	0:20 4:14
@condition-words dipegang	5:6
@condition-words ingat	9:7
@condition-words jangan	0:11 3:-14
@condition-words kalau	0:5
@condition-words kalian	6:14
@condition-words kamu	5:17 6:14
@condition-words ke	3:-24
@condition-words kena	3:-6
@condition-words kering	5:-6
@condition-words kita	5:13
@condition-words kucingnya	5:6 8:8
@condition-words kulit	3:11
@condition-words lama	8:7
@condition-words masak	9:6
@condition-words mau	3:17 5:-9
@condition-words nonton	9:12
@condition-words nyerap	8:12
@condition-words pakai	5:15 6:-6
@condition-words pilih	4:-5
@condition-words rumahnya	6:10
@condition-words sampai	3:-10
@condition-words sering	5:8
@condition-words siang	3:9
@condition-words sudah	7:6 8:-11
@condition-words tebal	4:-12
@condition-words teko	8:6
@condition-words ternyata	3:-11 4:8
@condition-words tidak	0:7 3:8 5:-24 6:-6 8:25
@condition-words warnanya	8:6
@condition-words yang	3:-29 4:26 8:11
@connection-states	2:-5 3:7 4:26 6:-8 7:-14 8:-5 9:32
@connection-states #n	4:9 8:-11
@connection-states aku	9:-8
@connection-states di	3:5
@connection-states karena	5:-6
@connection-states lagi	9:5
@connection-states paling	8:8
@connection-states rumah	3:6 9:5
@continue-acts	0:-31 2:24 3:32 4:-12 5:-24 6:-7 8:-20
@continue-acts aku	0:9 1:17 3:-15 4:-6 5:17
@continue-acts balik	1:9
@continue-acts bayar	2:16 4:7 8:-7
@continue-acts di	3:15 5:-9
@continue-acts kalau	4:5
@continue-acts ke	5:13
@continue-acts langsung	8:-6
@continue-acts pedasnya	5:7
@continue-acts pilih	4:7
@continue-acts tulis	7:6
@continue-acts yang	3:5
@contrast-words	0:-47 1:-45 2:-43 3:67 4:-23 5:25 6:-65 9:-36
@contrast-words #n	4:6
@contrast-words #nn	2:12 6:6 7:10 8:7
@contrast-words #pct	4:8
@contrast-words #rp	4:-10 7:10
@contrast-words air	0:17
@contrast-words aku	3:-19
@contrast-words baru	3:-10 5:11 9:10
@contrast-words berdiri	4:7
@contrast-words besi	8:5
@contrast-words bikin	3:7
@contrast-words bisa	0:5 4:7
@contrast-words buat	3:-8 6:-30 9:13
@contrast-words cuma	6:6
@contrast-words dapat	6:12
@contrast-words dari	3:5
@contrast-words dengan	8:10
@contrast-words di	3:20 4:-17 5:-12 8:-11
@contrast-words dikit	5:12
@contrast-words gula	5:-8
@contrast-words ibu	0:5
@contrast-words ini	5:9
@contrast-words itu	3:-19
@contrast-words jalan	5:7
@contrast-words kalau	3:9 4:-6
@contrast-words karena	4:-5 5:-20
@contrast-words laku	3:5
@contrast-words mah	3:6
@contrast-words makin	3:-6
@contrast-words mau	5:15
@contrast-words nyala	6:6
@contrast-words pakai	1:-7
@contrast-words sama	3:-16 5:9 8:31
@contrast-words saya	9:-5
@contrast-words sekarang	3:-5
@contrast-words sudah	0:-13 3:-6
@contrast-words tidak	3:9 5:-22
@contrast-words ya	0:-6 6:-6 9:10
@contrast-words yang	3:-5 4:14 5:12 9:17
@convince-prove-acts	0:-23 1:-52 3:28 4:-30 5:-47 6:-52 7:-5 8:-54 9:-14
@convince-prove-acts itu	3:7
@convince-prove-acts saja	8:-10
@cook-boil-steam	0:66 1:6 2:-9 3:22 4:-28 5:37 6:21 7:15 9:5
@cook-boil-steam tadi	2:-7
@cook-cut-peel	0:6 2:17 3:39 4:-29 5:19 7:76 8:-7
@cook-cut-peel #pct	7:16
@cook-cut-peel #rp	2:11 3:-15 5:-7 6:-18 7:67
@cook-cut-peel besi	5:7
@cook-cut-peel lagi	0:7
@cook-cut-peel tidak	6:9
@cook-fry	0:-11 3:-16 8:-11 9:33
@cook-fry dulu	4:5
@cook-grind-mash	3:18 4:-6 5:25 8:6 9:-21
@cook-grind-mash halus	4:7
@cook-mix-prepare	1:47 2:16 3:15 4:-35 5:-8 7:16 9:-61
@cook-mix-prepare #n	2:11
@cook-mix-prepare cuka	6:-5
@cook-mix-prepare gula	8:6
@cook-mix-prepare ke	2:-5 5:-16 8:8
@cook-mix-prepare keranjang	0:-7 1:5 2:32 3:-8 4:9 6:16
@cook-mix-prepare nih	5:-6
@cook-mix-prepare rayon	4:6
@cook-mix-prepare saja	3:9
@cook-mix-prepare ya	1:6 5:7
@cook-ripeness	3:27 5:28 6:31 8:-8 9:-15
@cook-ripeness itu	5:-10
@cook-ripeness tapi	3:6
@cook-roast-bake	3:-6 8:9 9:18
@cook-roast-bake sampah	9:9
@cook-season-shape	1:18 2:-13 3:9 4:13 8:17 9:-30
@cook-season-shape ada	5:8
@cook-season-shape air	3:6 5:-8
@cook-season-shape tidak	0:10
@cool-temp	3:17 4:23 5:22 9:7
@cool-temp di	3:-7 4:-8
@cool-temp seperti	5:11
@cool-temp tidak	0:12
@count-rank-words	0:24 1:-21 2:39 3:47 4:-16 5:-20 7:79 8:24
@count-rank-words #nn	4:-9 7:12
@count-rank-words ada	9:5
@count-rank-words aku	4:-6
@count-rank-words dapat	0:8
@count-rank-words di	8:16
@count-rank-words dulu	9:8
@count-rank-words jadi	5:-5
@count-rank-words kita	8:5
@count-rank-words malam	0:12
@count-rank-words potong	0:9
@count-rank-words saya	7:8
@crew-tech-acts	0:-49 1:35 2:-24 3:-41 5:-33 7:-13 9:-21
@crew-tech-acts #n	5:8
@crew-tech-acts #nn	6:8
@crew-tech-acts dari	5:8
@crew-tech-acts goyang	9:14
@crew-tech-acts miring	9:9
@crew-tech-acts nomor	2:7 6:-7
@crew-tech-acts nya	4:6
@crew-tech-acts sebelah	9:-10
@crew-tech-acts tolong	9:11
@crew-tech-acts ya	1:10 4:12
@crew-tech-acts yang	3:-6
@cut-acts	0:39 1:-13 2:14 3:-5 5:-14 6:10 7:63 8:10 9:-17
@cut-acts #pct	7:16
@cut-acts #rp	2:11 3:-15 5:-7 6:-18 7:67
@cut-acts besi	5:7
@cut-acts dari	2:6
@cut-acts kak	0:7
@cut-acts lagi	0:7
@cut-acts pakai	5:-6
@cut-acts tapi	4:5
@cut-acts tidak	6:9
@danger-words	0:13 3:66 5:-41 6:-11 8:-16 9:-20
@danger-words itu	4:5
@danger-words yang	5:6
@decorate-house-acts	0:-9 1:11 3:24 4:21 5:-13 9:-9
@decorate-house-acts di	4:11 5:-7 8:9
@degree-high	0:-8 1:-29 2:-9 3:-15 4:-33 5:-51 6:-33 7:-26 8:-22
@degree-high #n	3:6 4:13 5:-12
@degree-high #nn	3:-10 4:66 5:-9
@degree-high #rp	7:9
@degree-high ada	0:11 4:6
@degree-high aku	9:10
@degree-high atas	0:5 2:15 6:7
@degree-high buat	1:8 5:18 6:21
@degree-high cas	4:12
@degree-high cepat	7:7
@degree-high cuci	5:6
@degree-high di	5:-10 9:22
@degree-high gampang	5:8
@degree-high gosok	5:7
@degree-high ini	4:-10 5:-15 9:-15
@degree-high jadi	5:11
@degree-high juga	5:9
@degree-high kalau	9:13
@degree-high kan	9:-7
@degree-high lambat	8:19
@degree-high langsung	5:7
@degree-high lipat	8:11
@degree-high mandi	4:7
@degree-high masih	4:6
@degree-high pakai	3:6
@degree-high pencet	5:6
@degree-high rek	9:-8
@degree-high sama	3:-6
@degree-high sampai	9:6
@degree-high seminggu	0:5
@degree-high sih	9:-25
@degree-high tadi	9:16
@degree-high tarik	1:13 5:6
@degree-high tidak	4:-6
@degree-high to	1:10
@degree-high yang	1:6
@degree-low	0:-13 1:-32 2:-6 3:16 4:-8 7:13 8:28
@degree-low #n	5:5 8:19
@degree-low #nn	0:-7 2:13 3:6 4:-25 5:-6 7:23
@degree-low atas	0:5 2:15 6:7
@degree-low buat	4:14
@degree-low cepat	7:7
@degree-low cuma	5:7 8:5
@degree-low di	0:19 5:18 8:8
@degree-low diambil	6:5
@degree-low gampang	5:8
@degree-low ini	5:13
@degree-low itu	5:-6 8:14
@degree-low karena	3:8
@degree-low ke	9:6
@degree-low kental	0:5
@degree-low lambat	8:19
@degree-low mah	8:16
@degree-low untuk	5:9
@degree-low yang	6:9
@demo-display-acts	1:6 3:9 5:-36 9:-13
@demo.bodyPlaces	0:-7 1:36 3:26 4:-5 5:33 6:-11 7:9 8:-20 9:-13
@demo.bodyPlaces #n	1:7 3:11 4:-6 5:-14 6:-8
@demo.bodyPlaces #nn	0:8 3:13 5:-12 6:-21
@demo.bodyPlaces ada	4:-33 5:-12 6:-7
@demo.bodyPlaces aku	3:-11 4:-17 9:21
@demo.bodyPlaces anak	5:10
@demo.bodyPlaces baja	4:5
@demo.bodyPlaces baru	3:8
@demo.bodyPlaces bayi	3:5 5:-6
@demo.bodyPlaces beda	5:-5
@demo.bodyPlaces berminyak	6:21
@demo.bodyPlaces bersih	5:-9
@demo.bodyPlaces bikin	5:25
@demo.bodyPlaces bornya	4:7 5:-5
@demo.bodyPlaces bulat	3:6
@demo.bodyPlaces bunyi	5:-9
@demo.bodyPlaces cocok	6:6
@demo.bodyPlaces dari	5:-10
@demo.bodyPlaces di	0:-8 5:5
@demo.bodyPlaces domba	4:5
@demo.bodyPlaces gampang	3:-15 5:11 6:8
@demo.bodyPlaces gang	5:5
@demo.bodyPlaces gede	6:5
@demo.bodyPlaces gratis	2:9
@demo.bodyPlaces habis	3:6
@demo.bodyPlaces ikal	6:7
@demo.bodyPlaces ikut	4:8
@demo.bodyPlaces ini	3:-5 5:12 9:6
@demo.bodyPlaces itu	0:-11 4:-6 5:7 9:-7
@demo.bodyPlaces jadi	3:19 4:-33 5:-19
@demo.bodyPlaces jangan	3:20 5:-7 6:-5
@demo.bodyPlaces jatuh	3:6
@demo.bodyPlaces jerawat	5:10
@demo.bodyPlaces kak	0:-6
@demo.bodyPlaces kakinya	5:6
@demo.bodyPlaces kalau	3:9 4:-10 8:-6
@demo.bodyPlaces kalian	0:10 1:6
@demo.bodyPlaces kamu	0:14 5:-7
@demo.bodyPlaces kanan	4:6 5:8
@demo.bodyPlaces karet	0:6 4:-11
@demo.bodyPlaces karetnya	4:8
@demo.bodyPlaces ke	3:21 4:-6 5:-10 6:-12
@demo.bodyPlaces kecil	4:13 6:11
@demo.bodyPlaces kelihatan	3:8 5:23 6:-6
@demo.bodyPlaces kering	2:10 4:13 6:12
@demo.bodyPlaces ketemu	5:-6
@demo.bodyPlaces kiri	1:22 5:8
@demo.bodyPlaces kita	3:25
@demo.bodyPlaces kulit	4:6
@demo.bodyPlaces lagi	3:6 4:7
@demo.bodyPlaces lah	1:5
@demo.bodyPlaces lancip	6:-5
@demo.bodyPlaces lebar	6:5
@demo.bodyPlaces lepas	1:8
@demo.bodyPlaces lepek	3:-5
@demo.bodyPlaces lidah	5:10
@demo.bodyPlaces lihat	1:8
@demo.bodyPlaces maju	6:8
@demo.bodyPlaces masih	1:-9 5:-16 9:10
@demo.bodyPlaces masuk	5:6
@demo.bodyPlaces mulai	3:-7
@demo.bodyPlaces nah	1:8 3:6 5:-10
@demo.bodyPlaces nampak	5:7
@demo.bodyPlaces nih	1:15
@demo.bodyPlaces nu	4:5
@demo.bodyPlaces pakai	4:7
@demo.bodyPlaces panda	3:-8
@demo.bodyPlaces panjang	0:6 3:-5
@demo.bodyPlaces pas	6:-7
@demo.bodyPlaces pendek	5:12
@demo.bodyPlaces pun	5:5
@demo.bodyPlaces saja	5:12
@demo.bodyPlaces sampai	4:-6
@demo.bodyPlaces sapi	4:7
@demo.bodyPlaces sawo	5:8 6:15
@demo.bodyPlaces saya	3:-11 4:-8 5:16
@demo.bodyPlaces sejajar	3:15 5:-7
@demo.bodyPlaces seperti	5:9 6:-8
@demo.bodyPlaces si	5:7
@demo.bodyPlaces sudah	6:15
@demo.bodyPlaces suka	4:17
@demo.bodyPlaces tak	3:-14 4:18 5:17
@demo.bodyPlaces tangan	4:-11 5:-7
@demo.bodyPlaces tebal	4:-8
@demo.bodyPlaces terus	5:-24
@demo.bodyPlaces tidak	1:-17 2:27 3:-40 4:36 5:40 6:30 9:-18
@demo.bodyPlaces tipis	1:-5 6:17
@demo.bodyPlaces tuh	3:-13 5:23
@demo.bodyPlaces ya	1:15 4:6
@demo.bodyPlaces yang	4:-5 5:20 8:-9
@demo.handle	0:-19 1:99 3:37 5:26 6:6 7:-6 9:-59
@demo.handle #n	1:-26 5:9 6:-17
@demo.handle #nn	0:-6 3:-24 4:12 5:8 6:14 8:10
@demo.handle #rp	3:-11 4:11 7:23
@demo.handle ada	4:-13
@demo.handle air	6:-9 8:-11
@demo.handle aku	0:6 3:-7 5:6
@demo.handle anak	3:-6 5:6
@demo.handle atas	5:7
@demo.handle badan	4:7
@demo.handle balik	1:-10 4:10 5:7
@demo.handle benang	5:7
@demo.handle biasa	8:14
@demo.handle bisa	0:8 3:6
@demo.handle bocor	8:6
@demo.handle buat	6:-10
@demo.handle bubble	8:5
@demo.handle bukan	5:6
@demo.handle cai	1:7
@demo.handle catnya	5:9
@demo.handle cepat	5:8
@demo.handle dangdut	9:8
@demo.handle dari	1:8 2:6 6:10 8:-9
@demo.handle daunnya	5:-6
@demo.handle debu	5:-10
@demo.handle dek	3:-6
@demo.handle dengar	5:-12
@demo.handle di	1:15 2:-8 3:30 4:23 5:-11 6:-14 8:-6 9:-24
@demo.handle dulu	3:-12 4:-11 6:7 8:18
@demo.handle eh	3:6
@demo.handle ganti	3:6
@demo.handle gigi	4:6
@demo.handle gratis	8:-6
@demo.handle hape	5:14
@demo.handle ikuti	2:10
@demo.handle in	1:9
@demo.handle inggris	5:6
@demo.handle ini	3:-9 4:6 5:14
@demo.handle itu	3:33 5:-16
@demo.handle jadi	1:-12
@demo.handle kabel	9:7
@demo.handle kalau	5:-11
@demo.handle kali	4:5
@demo.handle kamera	5:-5
@demo.handle kami	7:6
@demo.handle kan	1:8
@demo.handle kana	1:5 5:14
@demo.handle kardus	9:14
@demo.handle kasur	5:-8
@demo.handle kayu	4:-6
@demo.handle ke	0:9 1:45 2:-9 3:-27 4:12 5:-8 6:20 9:-21
@demo.handle kedua	5:-8
@demo.handle kiri	1:5
@demo.handle kita	1:7
@demo.handle ku	3:7
@demo.handle kuat	5:9
@demo.handle lagi	3:13
@demo.handle lagu	9:16
@demo.handle lebih	4:7
@demo.handle lihat	5:14
@demo.handle mah	3:13 9:-10
@demo.handle malam	6:10
@demo.handle motor	9:12
@demo.handle nang	3:8
@demo.handle nanti	4:5
@demo.handle nih	1:22
@demo.handle ning	1:7
@demo.handle nomor	2:8 7:7
@demo.handle nya	1:8 4:8
@demo.handle pakai	1:26 3:-7 8:-6 9:18
@demo.handle paling	5:11
@demo.handle pas	4:6
@demo.handle pasang	5:-5
@demo.handle pelan	5:-11
@demo.handle plastik	5:-9 8:24
@demo.handle powder	4:5
@demo.handle pun	4:-7 5:8
@demo.handle saja	4:-11 5:17
@demo.handle sama	0:9 3:-10
@demo.handle sampah	9:9
@demo.handle sampai	3:9 4:-18 6:11 8:-10
@demo.handle saya	1:10
@demo.handle sekali	1:7 3:-5 5:6 6:10
@demo.handle sekarang	3:-6
@demo.handle sekuat	5:6
@demo.handle seminggu	3:7
@demo.handle semua	3:-6
@demo.handle sendiri	0:9 3:-9
@demo.handle seperti	6:6 9:5
@demo.handle sepertinya	9:6
@demo.handle sok	4:6
@demo.handle sudah	4:-8 5:8
@demo.handle tadi	1:8 9:-8
@demo.handle tak	5:-10
@demo.handle tali	3:6
@demo.handle tanpa	4:-7
@demo.handle tengahnya	4:9
@demo.handle terus	0:11 5:-33 6:6
@demo.handle tiap	5:6 6:6
@demo.handle tidak	1:13 3:10 6:-14
@demo.handle tinggal	4:12
@demo.handle tipis	5:-8
@demo.handle tuh	5:11
@demo.handle ulang	2:6 8:13
@demo.handle xl	6:7
@demo.handle ya	0:-10 1:55 3:-18 4:-10 6:23 9:-12
@demo.handle yang	4:-20 5:-23 6:-14 8:6
@demo.handle ye	1:6
@demo.handleWide	1:15 2:-22 3:10 5:6 8:-13 9:14
@demo.handleWide #n	0:-7 4:27
@demo.handleWide #n1	0:7 5:-19 8:-6
@demo.handleWide #nn	0:-10 3:-10 4:5 6:14 7:19 9:-11
@demo.handleWide #rp	4:-11 6:10
@demo.handleWide ada	2:-10 3:-10 4:28 8:-7
@demo.handleWide air	8:8 9:6
@demo.handleWide aku	5:7
@demo.handleWide aluminium	3:6
@demo.handleWide angin	6:9
@demo.handleWide angka	0:6
@demo.handleWide apa	9:-7
@demo.handleWide asal	8:6
@demo.handleWide bagasi	5:7
@demo.handleWide banyak	3:-8
@demo.handleWide barangnya	0:14
@demo.handleWide baru	8:14
@demo.handleWide bau	3:7
@demo.handleWide bayar	7:8
@demo.handleWide beban	3:5
@demo.handleWide bentuk	5:22
@demo.handleWide biasanya	5:-5
@demo.handleWide bisa	5:-7
@demo.handleWide bola	5:-6
@demo.handleWide botol	1:12
@demo.handleWide buku	0:-7
@demo.handleWide cokelatnya	4:8
@demo.handleWide cuka	6:-5
@demo.handleWide dalam	4:10 7:-6
@demo.handleWide dari	3:12 4:-22 5:-10
@demo.handleWide di	0:-18 1:15 3:-13 4:-23 6:11 8:6 9:-14
@demo.handleWide dia	5:10
@demo.handleWide dingin	5:6
@demo.handleWide dulu	0:14 3:-18 4:-5 6:-6 7:9
@demo.handleWide garansi	8:-13
@demo.handleWide gede	0:-5
@demo.handleWide gelas	3:14
@demo.handleWide gratis	2:-8 7:-6
@demo.handleWide hari	8:8
@demo.handleWide hijau	3:-5
@demo.handleWide hitam	4:5 6:-9
@demo.handleWide hp	5:20
@demo.handleWide ibu	9:16
@demo.handleWide ini	4:-23 5:13 9:-8
@demo.handleWide itu	4:-10 5:19
@demo.handleWide jadi	4:-12 5:-7 9:16
@demo.handleWide jarak	4:-6
@demo.handleWide kak	0:-9 1:7 3:6
@demo.handleWide kaki	5:9
@demo.handleWide kalau	3:-9 4:-11
@demo.handleWide kamar	5:-5
@demo.handleWide kan	0:8 5:5
@demo.handleWide karena	3:8
@demo.handleWide kartu	6:6 7:9
@demo.handleWide ke	2:-10 5:-16
@demo.handleWide keranjang	0:-12 1:6 2:36 3:-13 4:6 6:16
@demo.handleWide kereta	6:9
@demo.handleWide kerja	3:9
@demo.handleWide kerupuk	0:5
@demo.handleWide keyboard	5:-7
@demo.handleWide kotak	5:-11 9:6
@demo.handleWide kotaknya	1:7 4:10
@demo.handleWide krim	4:5
@demo.handleWide kulit	3:-9
@demo.handleWide lagi	6:-16 9:16
@demo.handleWide lampu	5:10
@demo.handleWide langsung	1:8 5:14 7:-5
@demo.handleWide laptop	0:7 5:20
@demo.handleWide lebar	4:9
@demo.handleWide lemari	5:5
@demo.handleWide lingkar	3:8
@demo.handleWide live	9:9
@demo.handleWide lubang	3:7 5:-13
@demo.handleWide masih	5:25
@demo.handleWide meja	3:-6
@demo.handleWide merah	4:6 5:14 6:7
@demo.handleWide minyak	5:-6
@demo.handleWide motor	9:-6
@demo.handleWide mukena	5:5
@demo.handleWide mulut	5:10
@demo.handleWide nama	4:9
@demo.handleWide nangis	9:-7
@demo.handleWide nasi	9:-9
@demo.handleWide nih	1:21
@demo.handleWide nomor	0:6 4:12
@demo.handleWide normal	3:6
@demo.handleWide obat	3:15 5:5
@demo.handleWide om	5:11
@demo.handleWide oren	9:7
@demo.handleWide pakai	1:9 4:9 5:18 6:-8
@demo.handleWide paling	8:8
@demo.handleWide pas	3:5 4:-11
@demo.handleWide penuh	4:-6
@demo.handleWide pesawat	6:12
@demo.handleWide pink	4:8
@demo.handleWide plastik	4:-10
@demo.handleWide pori	5:-11
@demo.handleWide puasa	6:7
@demo.handleWide pun	4:8
@demo.handleWide pusing	4:7
@demo.handleWide putih	3:-14 4:10 6:11
@demo.handleWide rak	4:-8
@demo.handleWide rapat	5:6
@demo.handleWide rayon	4:5
@demo.handleWide rumah	3:5
@demo.handleWide saja	3:-14 6:-8 8:19
@demo.handleWide sama	4:-9
@demo.handleWide sampai	0:-9 4:-9 5:8
@demo.handleWide saya	3:-9 6:-8 9:17
@demo.handleWide sedikit	0:6 5:-7
@demo.handleWide sekarang	5:17
@demo.handleWide semua	1:5 3:-7 6:5 8:12
@demo.handleWide sendiri	3:-34 5:25
@demo.handleWide silver	3:6
@demo.handleWide simpul	3:10
@demo.handleWide sini	0:6
@demo.handleWide soalnya	5:-7
@demo.handleWide sore	0:5
@demo.handleWide sprei	3:8
@demo.handleWide sudah	5:10
@demo.handleWide tadi	5:19
@demo.handleWide tak	5:10
@demo.handleWide tangan	0:23 3:-14
@demo.handleWide tau	5:5 6:-6
@demo.handleWide teh	3:-15
@demo.handleWide telur	9:6
@demo.handleWide terus	3:-20 5:9
@demo.handleWide tetap	3:-5 5:18
@demo.handleWide tidak	0:-6 3:-23 4:19 6:20
@demo.handleWide tuh	5:7
@demo.handleWide tutup	2:-8
@demo.handleWide ujungnya	4:-5
@demo.handleWide uni	0:10
@demo.handleWide unit	8:9
@demo.handleWide wajah	6:8
@demo.handleWide warnanya	5:9
@demo.handleWide ya	0:-8 1:42 2:-5 3:-6 4:9 9:12
@demo.handleWide yang	4:-33 5:-12 6:-19
@demo.handled	0:-26 2:-30 3:48 4:17 5:56 6:-13 7:-36 8:11 9:-22
@demo.handled #n	0:-6 3:-9 5:8
@demo.handled air	4:12
@demo.handled alkohol	3:7
@demo.handled apa	3:8
@demo.handled atau	3:8
@demo.handled biar	5:-9
@demo.handled dalam	6:-5
@demo.handled di	3:-18 5:23 6:16
@demo.handled dulu	4:8 9:11
@demo.handled ini	5:19
@demo.handled itu	3:-13
@demo.handled jadi	4:-8 5:-6 6:-12 8:-6
@demo.handled jangan	3:7 6:-6
@demo.handled karet	4:18
@demo.handled ke	3:10 5:-20
@demo.handled kurir	5:-6
@demo.handled langsung	4:-8
@demo.handled pakai	6:-5
@demo.handled sampai	4:-6 5:-12
@demo.handled terus	3:10
@demo.handled tisu	5:5
@demo.handled ya	0:13 4:10
@demo.handled yang	5:-7
@demo.handledWide	0:7 1:-21 2:-14 3:43 4:-20 5:14 6:-38 7:-13 8:8 9:-16
@demo.handledWide #nn	5:12
@demo.handledWide di	0:8
@demo.handledWide minyak	0:9
@demo.handledWide pakai	5:7
@demo.handledWide rata	4:5
@demo.handledWide saja	4:5
@demo.letting	1:38 9:-22
@demo.letting dari	5:6
@demo.me	0:-19 1:163 2:-45 3:-53 4:-43 5:-17 6:-97 7:-38 8:49 9:62
@demo.me #n	5:9 9:6
@demo.me #nn	4:-12 6:-12
@demo.me ada	0:10 4:16
@demo.me aku	1:13 5:14 9:15
@demo.me ambil	2:-5 5:11 9:14
@demo.me baca	3:-6
@demo.me bahas	9:-23
@demo.me bakar	1:11 5:-11 8:6
@demo.me balik	1:8 5:-8
@demo.me banting	1:9 8:11
@demo.me bantu	0:9
@demo.me baru	9:36
@demo.me barusan	9:13
@demo.me bawa	9:-20
@demo.me beli	9:-6
@demo.me belum	0:-11 1:-11 3:-7 5:-15
@demo.me beri	3:10
@demo.me bikin	1:6 3:27
@demo.me bilas	5:5
@demo.me bisa	0:12 5:9
@demo.me bocor	9:5
@demo.me bongkar	5:-5 9:-12
@demo.me bonusi	7:6
@demo.me bor	4:-11
@demo.me buka	1:65 3:-13 4:9 8:-14 9:-9
@demo.me bukak	1:13 5:9
@demo.me bungkus	0:20 1:-6 4:-12 7:-5 8:21
@demo.me cabut	0:11 1:16 3:7
@demo.me cai	4:10 5:14
@demo.me cari	0:-8
@demo.me cek	1:-11 3:-11 8:18
@demo.me cerewet	3:7
@demo.me cetak	2:6
@demo.me ciprat	5:6
@demo.me cium	1:9 5:18
@demo.me coba	5:17
@demo.me colok	1:5 4:13
@demo.me coret	0:10
@demo.me dapat	9:7
@demo.me dari	5:5 9:8
@demo.me datang	9:6
@demo.me dekatkan	5:-5
@demo.me deketin	4:18 5:-5
@demo.me di	5:-7 6:-9 8:-9
@demo.me dia	5:10
@demo.me dodolan	9:-7
@demo.me duduk	1:10
@demo.me dudukin	5:-10
@demo.me dulu	1:-10 3:28 4:-17 6:-7 7:-12 8:-14 9:-8
@demo.me foto	8:10
@demo.me ganti	1:-10 3:-38 4:23 8:35 9:7
@demo.me gesek	5:9
@demo.me gosok	1:13 3:-17
@demo.me goyang	1:21 5:14
@demo.me gratiskan	7:9
@demo.me guyur	5:11
@demo.me habis	9:12
@demo.me hari	9:-24
@demo.me ikut	9:6
@demo.me ini	0:-6 1:-8 4:8 5:-20 8:-8 9:17
@demo.me injek	1:5
@demo.me isi	4:-7
@demo.me itung	0:7
@demo.me jadi	3:29 5:-22
@demo.me jatohin	5:13
@demo.me jatuhkan	5:11
@demo.me jawab	0:-10 9:8
@demo.me jeda	9:7
@demo.me jepit	5:11
@demo.me jereng	1:12 5:-7
@demo.me jual	3:7 9:-5
@demo.me juga	0:9 3:-8 8:-8 9:6
@demo.me kak	3:5
@demo.me kan	1:-8
@demo.me kasih	0:9 1:-16 3:18 4:-16 9:-11
@demo.me ke	9:39
@demo.me kemarin	5:12 9:7
@demo.me kembalikan	8:11
@demo.me kena	9:-10
@demo.me kirim	4:-20 5:-19 8:34 9:-8
@demo.me kirimi	8:14
@demo.me kunyah	5:6
@demo.me lagi	9:7
@demo.me langsung	1:9
@demo.me lap	5:13
@demo.me laper	9:8
@demo.me lepas	5:19
@demo.me lihat	1:-21 9:-6
@demo.me lipet	1:11 5:-6
@demo.me live	9:8
@demo.me lompat	5:11
@demo.me lupa	0:-6 9:-11
@demo.me mah	0:-6 1:-18 3:-22 8:-10
@demo.me main	3:13 9:-6
@demo.me masak	6:12
@demo.me masuk	3:-5
@demo.me masukin	5:24
@demo.me mati	9:-9
@demo.me matiin	5:19
@demo.me mau	0:29 6:-6 9:-22
@demo.me minta	9:20
@demo.me muat	9:15
@demo.me mulai	3:16
@demo.me muter	9:10
@demo.me naik	3:8 9:15
@demo.me nak	3:6
@demo.me nelpon	9:11
@demo.me nih	1:-5 4:-8
@demo.me nyalain	1:13 8:9 9:-6
@demo.me nyalakan	1:6
@demo.me nyanyi	3:7
@demo.me nyapu	4:5
@demo.me oles	1:21 3:-8
@demo.me pakai	1:22 4:18 5:54
@demo.me panggil	0:9
@demo.me pasang	1:20 2:-9 5:28
@demo.me payah	5:8
@demo.me pe	3:11 9:14
@demo.me pegal	9:7
@demo.me pegang	4:15
@demo.me pencet	1:8 2:-21 5:-9
@demo.me periksa	8:9
@demo.me pernah	1:-9 3:20 5:-24 8:-18 9:-14
@demo.me pikir	0:-6
@demo.me pin	0:10
@demo.me pindah	1:-7
@demo.me pompa	4:10
@demo.me potong	4:-7 7:13
@demo.me pu	4:14
@demo.me pung	9:10
@demo.me putar	5:6
@demo.me puter	5:-7
@demo.me saja	3:-5 9:-19
@demo.me sama	3:8 9:5
@demo.me sampai	9:19
@demo.me sekarang	5:-10
@demo.me semprot	1:15 3:-12
@demo.me sendiri	1:-10 3:11 5:-27
@demo.me sendirian	9:7
@demo.me seperti	9:7
@demo.me sih	9:-6
@demo.me sikat	5:11
@demo.me siram	3:-9 5:16
@demo.me sok	3:11
@demo.me sopir	3:6
@demo.me sudah	0:15 4:5 5:18 8:10 9:-5
@demo.me suka	9:-5
@demo.me suruh	3:54 5:-21 9:-10
@demo.me swastiastu	0:9
@demo.me swatch	1:9 4:8
@demo.me tadi	9:20
@demo.me tak	1:-11
@demo.me tanggung	2:5
@demo.me tanya	0:-29 8:-7 9:-10
@demo.me tarik	1:19 3:-9 4:-11
@demo.me taro	1:8 5:9
@demo.me teh	9:8
@demo.me tempelin	0:8 4:5 5:-5
@demo.me terima	8:18
@demo.me tes	8:21
@demo.me tiap	3:12 5:9
@demo.me tidak	0:-25 1:-25 2:-8 5:-27 6:-13 7:-6 8:-27 9:-28
@demo.me timbang	4:10
@demo.me tinggal	5:15
@demo.me tuang	1:10 3:-15
@demo.me tuh	1:-28 3:-8 5:-17
@demo.me tukar	7:6 8:9
@demo.me tumpah	9:8
@demo.me tumpahin	5:7
@demo.me tunggu	1:8 5:24
@demo.me tunjukin	0:6
@demo.me tunjukkan	1:6
@demo.me turun	5:6
@demo.me uji	4:-5
@demo.me ukur	1:11 4:15
@demo.me ulang	9:6
@demo.me urang	1:9
@demo.me yang	1:5 3:-6 5:7 6:-23 7:-15 9:56
@demo.means	0:-6 1:41 2:-17 3:20 5:15 6:-22 7:-38 9:-10
@demo.means #n	0:-14 3:-11 4:-28 5:-6 6:-6 7:-5
@demo.means #n1	4:5
@demo.means #nn	1:6 3:-11 4:-28 5:9 6:-22
@demo.means #pct	4:13
@demo.means #rp	5:8
@demo.means aku	1:8 6:7
@demo.means apa	4:8
@demo.means aren	3:7
@demo.means baja	5:5
@demo.means baru	2:8 5:-8 8:6
@demo.means basah	3:-12
@demo.means batu	1:6 5:-7
@demo.means beda	5:-6
@demo.means belum	9:6
@demo.means bukan	9:8
@demo.means cuma	3:-5
@demo.means dapur	4:8
@demo.means detiknya	0:6
@demo.means di	4:-7 9:22
@demo.means dingin	0:11
@demo.means dong	3:8
@demo.means dulu	1:5 6:11
@demo.means gambar	0:-6
@demo.means gel	8:8
@demo.means gratis	2:6
@demo.means gula	4:7
@demo.means halus	0:6
@demo.means hangat	9:5
@demo.means hilang	5:10
@demo.means hitam	4:8
@demo.means hitamnya	5:7
@demo.means hujan	0:5 4:5 5:5
@demo.means hvs	4:-8
@demo.means inggris	5:6
@demo.means ini	3:-9 4:24 5:19
@demo.means itu	3:-17 4:11 6:-7
@demo.means jadi	3:-17 4:5 5:-14
@demo.means juga	4:11
@demo.means kak	3:7
@demo.means karena	3:16 4:-7
@demo.means ke	4:-5 5:12
@demo.means koran	5:9
@demo.means lagi	3:-8 5:12
@demo.means langsung	3:-15 4:14
@demo.means licin	8:5
@demo.means lihat	4:11 5:-11
@demo.means malah	3:7
@demo.means masih	0:9 1:6 5:5
@demo.means masuk	5:11
@demo.means minum	5:15
@demo.means minyak	4:-14
@demo.means mobil	3:7
@demo.means motor	9:8
@demo.means nah	4:-6
@demo.means nempel	3:7
@demo.means pakai	3:7
@demo.means palsu	8:6
@demo.means panas	1:5 2:11
@demo.means panjang	6:-6
@demo.means pas	1:8
@demo.means pasar	3:-6 8:5
@demo.means plastik	4:10
@demo.means pun	3:10 4:-7
@demo.means putih	4:14 5:16
@demo.means rawit	4:7
@demo.means ripstop	4:5
@demo.means saja	3:8 5:-15
@demo.means sama	0:6 4:13 5:13 8:6 9:-5
@demo.means sampai	5:-16
@demo.means semprot	4:5
@demo.means sendiri	5:5
@demo.means setengah	5:-8
@demo.means sudah	0:-7 4:-18 5:6
@demo.means tadi	9:8
@demo.means tanpa	4:7 5:-7
@demo.means tapi	5:-11
@demo.means teh	9:6
@demo.means tembak	5:11
@demo.means tenun	4:5
@demo.means tidak	4:-8 6:19
@demo.means tipis	5:-6
@demo.means tu	4:6
@demo.means tuh	5:10
@demo.means ya	1:25 3:-10 5:19 6:14 9:-14
@demo.means yang	1:8 4:-28 5:-10 6:-17 8:27
@demo.mine	1:234 2:17 3:-17 4:6 5:-10 8:21 9:-11
@demo.mine di	1:7
@demo.mine dulu	5:5
@demo.mine ke	1:19
@demo.mine ya	1:19 5:12
@demo.mineWide	1:84 4:-25 5:12
@demo.mineWide ya	1:28 5:14
@demo.noises	0:-14 1:16 2:66 3:-28 6:-9 9:-6
@demo.noises ada	0:6 4:9
@demo.noises beli	8:7
@demo.noises dari	5:-9
@demo.noises di	0:-7 6:11
@demo.noises etalase	6:6
@demo.noises jadi	5:-8
@demo.noises jangan	6:8
@demo.noises keranjang	0:-9 4:-10 6:-10 7:-8
@demo.noises lepas	5:-5
@demo.noises nomor	0:13 1:9 2:22 5:5
@demo.noises pakai	3:5
@demo.noises sudah	5:10
@demo.noises tak	5:-5
@demo.noises tenang	2:6
@demo.noises terus	5:6
@demo.noises tuh	1:23 5:26
@demo.noises ya	1:-8 9:15
@demo.noises yang	2:19
@demo.outcome	0:8 1:69 5:49 8:7 9:-33
@demo.outcome #n	2:-6 4:10 5:12 8:-5
@demo.outcome #n1	5:-5
@demo.outcome #rp	1:-7
@demo.outcome aku	5:9
@demo.outcome angin	0:-6 6:7
@demo.outcome apa	8:11
@demo.outcome atau	5:-5
@demo.outcome badan	4:6
@demo.outcome bagaimana	0:8
@demo.outcome bagasi	5:7
@demo.outcome bang	5:-5
@demo.outcome buat	4:-12
@demo.outcome cepat	5:8
@demo.outcome cocok	1:6 4:-9 5:8
@demo.outcome cuma	5:11
@demo.outcome dalam	3:-8 4:12 8:13
@demo.outcome dan	4:12
@demo.outcome dari	1:-7 4:-6 5:-25 6:-7 9:20
@demo.outcome daun	5:9
@demo.outcome di	0:-11 1:-27 5:-18 9:-8
@demo.outcome dia	1:26 3:-9 5:9
@demo.outcome diganti	8:7
@demo.outcome dikit	3:-6
@demo.outcome hijau	5:-10
@demo.outcome ini	0:11 3:-5 4:-10 8:16
@demo.outcome itu	5:-15 6:-12
@demo.outcome jadi	1:10 3:-20
@demo.outcome jangan	3:8
@demo.outcome juga	0:19 9:-7
@demo.outcome kaca	3:8 5:-5
@demo.outcome kalau	3:11 8:-15
@demo.outcome kan	0:9 1:17
@demo.outcome kantong	5:5
@demo.outcome karena	6:-6
@demo.outcome kata	3:10 9:-6
@demo.outcome katanya	5:5
@demo.outcome ke	0:-7 1:-40 5:-8 9:24
@demo.outcome kemarin	5:-5
@demo.outcome keringat	5:5
@demo.outcome kirim	2:6
@demo.outcome kotak	5:-6
@demo.outcome krek	3:-7
@demo.outcome kulkas	4:6
@demo.outcome lagi	5:-13
@demo.outcome laptop	5:8
@demo.outcome lebih	4:-6
@demo.outcome lihat	5:7
@demo.outcome lubang	5:-7
@demo.outcome makanya	5:-10 6:-6
@demo.outcome maneh	5:-11
@demo.outcome mulut	5:10
@demo.outcome nah	3:15
@demo.outcome nang	4:20
@demo.outcome nanti	3:12 6:13
@demo.outcome pakai	5:-6 8:6
@demo.outcome paling	8:8
@demo.outcome pas	4:15 5:15 6:-7 8:8
@demo.outcome plastik	5:-6 8:6
@demo.outcome pun	0:11 5:10
@demo.outcome rapi	0:5
@demo.outcome rata	3:7 5:-10
@demo.outcome rumah	5:-5 9:7
@demo.outcome saja	9:5
@demo.outcome sama	4:-18 6:13
@demo.outcome sampai	0:-6 1:18 3:-10 4:11 5:-12 6:17
@demo.outcome sedikit	5:-6
@demo.outcome seharian	5:-5
@demo.outcome sekarang	3:8
@demo.outcome semua	6:14 8:-11
@demo.outcome sendiri	4:-14
@demo.outcome seperti	3:-20 4:10 5:26 6:-6 8:14
@demo.outcome tak	0:10 4:7
@demo.outcome tanpa	5:13
@demo.outcome tas	4:6
@demo.outcome terus	3:-8 4:-14 8:5 9:-12
@demo.outcome tidak	1:6 3:-18 4:-11 5:7 8:-20 9:-21
@demo.outcome to	5:7
@demo.outcome tuh	1:8 3:-14 4:7 5:14
@demo.outcome walau	5:7
@demo.outcome warnanya	6:8
@demo.outcome ya	4:-14 6:-7 9:6
@demo.outcome yang	1:27 3:-5 5:-13 8:39
@demo.point	0:-24 1:185 2:-24 3:63 4:-52 5:13 6:34 7:-5 8:-69 9:-21
@demo.point #n	3:-9 4:5
@demo.point #nn	3:-5 5:19
@demo.point ada	1:-7 3:19 4:-7
@demo.point airnya	1:7 3:-5 5:20
@demo.point akarnya	0:13 5:-12
@demo.point aku	0:14 1:42 5:13 6:-9 8:15 9:-17
@demo.point angka	4:9
@demo.point angkanya	1:5 4:17 5:-10
@demo.point balik	5:13
@demo.point beda	4:-6 5:-9
@demo.point begini	1:9
@demo.point biasanya	5:-11
@demo.point bisa	5:17
@demo.point buat	5:10 6:8
@demo.point bulan	9:9
@demo.point bun	5:11
@demo.point bunyinya	1:7
@demo.point busanya	5:-10
@demo.point cai	5:12
@demo.point cara	3:12
@demo.point cuma	5:8
@demo.point dalamnya	5:-6
@demo.point dari	9:7
@demo.point dengar	5:6
@demo.point di	0:-10 2:6 5:-7 6:-6 8:9
@demo.point dia	3:-7 5:-13
@demo.point dulu	1:-8 5:-12 9:-6
@demo.point en	5:9
@demo.point gampang	3:14
@demo.point gini	3:10
@demo.point ibu	5:8
@demo.point ini	0:-19 1:-26 5:-14 9:-21
@demo.point itu	1:5 5:-6
@demo.point jadi	1:27 5:-5
@demo.point jangan	1:-9 9:-6
@demo.point jatuhnya	5:-7
@demo.point jelas	5:10
@demo.point juga	4:5
@demo.point kalau	1:-5 5:-15 9:11
@demo.point kan	3:-10 5:-13
@demo.point karena	3:-17 5:7
@demo.point kelihatan	5:-14
@demo.point keluar	1:14 5:14
@demo.point ki	5:18
@demo.point kita	3:7
@demo.point lagu	9:10
@demo.point langsung	3:-8
@demo.point lebih	3:-9 5:22
@demo.point lihat	1:23 3:-6 4:-9 5:34
@demo.point makin	5:5
@demo.point masih	1:16 5:24
@demo.point minyaknya	5:-8
@demo.point mpok	1:8
@demo.point mulai	3:5
@demo.point nih	1:10 5:-8
@demo.point pakai	3:11
@demo.point pas	6:15
@demo.point rapat	5:-7
@demo.point rata	5:6
@demo.point saja	3:15
@demo.point sampai	4:-6 5:11
@demo.point saya	1:31 3:-17
@demo.point saye	5:6
@demo.point sekarang	3:-15
@demo.point sendiri	5:-6 8:7
@demo.point si	5:10
@demo.point sudah	5:-8 9:8
@demo.point tangan	5:-6
@demo.point tidak	0:-13 1:33 2:7 3:-7 8:-17
@demo.point tinggal	5:10
@demo.point tuh	3:-11 6:14
@demo.point warnanya	5:-14
@demo.point ya	0:-8 1:8 5:20
@demo.point yang	0:-11 1:-8 3:23 4:18 5:-12 6:-12 9:5
@demo.poses	0:-9 1:14 3:10 4:-8 5:34 9:20
@demo.poses #n	9:7
@demo.poses #nn	5:-8
@demo.poses tidak	5:7
@demo.poses ya	5:7
@demo.present	0:21 1:60 2:-24 6:-14 7:-12 8:-28 9:14
@demo.present #n	1:11 4:-8 7:6
@demo.present #n1	0:-8
@demo.present #nn	1:18 2:-7 7:30
@demo.present #rp	0:12
@demo.present ada	3:5 9:7
@demo.present air	5:5
@demo.present aku	0:-15 2:6 3:-13 4:-13 5:24 6:9 8:-7 9:-23
@demo.present allah	9:19
@demo.present aman	5:5
@demo.present ambil	0:15 5:7
@demo.present ampun	9:15
@demo.present bagaimana	9:7
@demo.present bahannya	4:6
@demo.present bang	5:-10
@demo.present beda	3:-13
@demo.present begitulah	9:20
@demo.present belum	3:-7
@demo.present berarti	0:6
@demo.present biar	3:-12 9:-8
@demo.present boleh	0:6 6:10
@demo.present borong	5:5
@demo.present buat	0:10
@demo.present buka	3:10
@demo.present bun	0:-20 2:-7 6:7
@demo.present checkout	4:6
@demo.present coba	0:13
@demo.present dari	0:-16 4:-12 9:-21
@demo.present deh	9:8
@demo.present dengar	1:6
@demo.present di	0:-15 1:18 2:-14 3:-6 5:10 8:8
@demo.present dia	0:9 4:6 5:16 9:-8
@demo.present full	3:5
@demo.present gampang	0:5
@demo.present gang	9:11
@demo.present garisnya	5:10
@demo.present gratis	7:7
@demo.present guys	0:-5 1:-13 5:-11
@demo.present habis	5:8
@demo.present hari	5:8
@demo.present hidup	0:5
@demo.present hmm	1:7 5:11
@demo.present ibu	2:12
@demo.present ini	0:24 4:8 5:-16 9:-7
@demo.present iso	5:13
@demo.present itu	3:-12 5:10 9:18
@demo.present jadi	0:-8 3:12 5:-28 7:-10
@demo.present jam	1:7
@demo.present jangan	2:8 4:14
@demo.present kak	0:-17 2:7 3:-7 6:-11
@demo.present kalau	5:-9 6:11
@demo.present kalian	1:15 3:11
@demo.present kamera	5:7 8:9
@demo.present kamu	1:5
@demo.present kerja	9:11
@demo.present kita	3:-6 8:-12
@demo.present klik	4:5
@demo.present kurir	8:15
@demo.present la	1:6
@demo.present lagi	5:-8
@demo.present lah	4:-7
@demo.present le	9:10
@demo.present lihat	1:9 3:-9 4:-11 5:-23
@demo.present live	0:-8 9:16
@demo.present lupa	9:6
@demo.present ma	0:7
@demo.present maklum	9:11
@demo.present malah	3:8
@demo.present mas	0:24
@demo.present masih	3:8 8:-6 9:10
@demo.present masuk	5:7
@demo.present mbok	6:7
@demo.present merapat	6:10
@demo.present mumpung	2:11
@demo.present nah	0:12 3:-21 4:-13 5:24 6:11
@demo.present naik	3:-6 9:9
@demo.present namanya	3:-6
@demo.present nanti	2:7
@demo.present nih	3:-9 4:12
@demo.present onok	4:10
@demo.present padahal	5:10
@demo.present pak	0:13
@demo.present pakai	5:8
@demo.present pas	0:6
@demo.present rambutku	9:7
@demo.present rame	9:-7
@demo.present rek	0:-7
@demo.present rumah	9:14
@demo.present saja	4:5 5:12
@demo.present sama	9:11
@demo.present saya	0:-7 3:11 4:-6 5:-8 9:-22
@demo.present sebelum	0:9 2:11
@demo.present semua	5:23
@demo.present sepertinya	9:10
@demo.present setahun	3:5
@demo.present setengah	0:6
@demo.present sih	9:-7
@demo.present sudah	0:-8 2:-10 3:-7 4:-15 5:-10 7:-17 8:-13 9:28
@demo.present susah	8:6
@demo.present tadi	9:-15
@demo.present tak	0:-10 1:12 5:12
@demo.present tenang	0:8
@demo.present tengok	5:11
@demo.present terus	9:-6
@demo.present tiap	5:16
@demo.present tidak	3:-19 5:45 7:-6 8:-10 9:6
@demo.present tuh	1:19 3:-9 5:-13
@demo.present turun	4:22 7:9
@demo.present ya	0:-9 1:23 2:8 6:-8 9:-7
@demo.present yang	0:19 1:-10 3:19 4:-23 6:-18
@demo.prove	0:19 1:51 2:-15 3:22 4:5 5:-35 6:-7 7:-20 9:-57
@demo.prove #n	4:6
@demo.prove cek	3:9
@demo.prove dengar	5:6
@demo.prove di	4:-6 9:-6
@demo.prove kalau	4:5
@demo.prove komentar	0:15
@demo.prove nang	5:6 8:7
@demo.seen	1:24 3:72 5:10 6:-21 7:-21 9:-58
@demo.seen #n	1:-7 3:-39 4:10
@demo.seen #nn	3:7 4:-6 5:-8
@demo.seen #pct	4:24
@demo.seen ada	3:-7 4:22 5:-9
@demo.seen air	5:-8
@demo.seen aku	5:9
@demo.seen anti	4:-12
@demo.seen bambu	5:-6
@demo.seen biar	5:7
@demo.seen bocor	8:5
@demo.seen buat	3:9 5:-8
@demo.seen bukan	4:10
@demo.seen cokelatnya	4:8
@demo.seen cuma	5:-11
@demo.seen dalamnya	4:7
@demo.seen dari	3:-6 9:27
@demo.seen dengan	8:10
@demo.seen di	0:-9 3:5 9:6
@demo.seen dingin	0:12
@demo.seen gel	4:17
@demo.seen hijau	6:-7
@demo.seen hitam	3:-6 4:11 6:-8
@demo.seen hujan	0:6 4:6
@demo.seen ikut	5:10
@demo.seen ini	3:6
@demo.seen itu	3:-12 5:16
@demo.seen jadi	4:7 5:-9
@demo.seen jerawat	5:10
@demo.seen kalau	3:-8 4:-8 5:-5
@demo.seen kan	8:9
@demo.seen karet	6:6
@demo.seen ke	5:6
@demo.seen kekunci	3:6
@demo.seen kelihatan	4:5
@demo.seen kembang	4:5
@demo.seen kuning	9:6
@demo.seen lab	4:12 8:10
@demo.seen labnya	8:15
@demo.seen lagi	3:-5
@demo.seen langsung	4:5
@demo.seen licin	4:6 8:5
@demo.seen lihat	5:-6
@demo.seen makin	4:-19
@demo.seen masih	5:6
@demo.seen merah	5:12 6:7
@demo.seen nih	5:8
@demo.seen oren	9:7
@demo.seen pakai	4:5 5:9
@demo.seen panas	1:5
@demo.seen pas	5:-6
@demo.seen per	4:6
@demo.seen pink	4:12
@demo.seen polos	0:6
@demo.seen putih	3:-9 4:10
@demo.seen rantai	4:16
@demo.seen rapat	5:-6
@demo.seen rapi	0:6
@demo.seen sama	0:5 2:9 4:17 5:13 6:-7 8:36
@demo.seen sudah	3:7
@demo.seen tak	4:10 5:5
@demo.seen terus	6:12
@demo.seen tetap	5:6
@demo.seen tidak	1:7 4:-8 8:9
@demo.seen warna	4:7
@demo.seen ya	2:9 3:8 5:-9
@demo.seen yang	3:35 4:-10 5:-7 8:-6
@diligent-words	5:-10 6:-10
@draw-colour-acts	0:16 1:9 2:14 3:-8 4:26 5:20 6:6 7:15 9:7
@draw-colour-acts a	0:-6
@draw-colour-acts di	5:9
@draw-colour-acts nama	7:5
@drill-nail-screw	0:8 1:-9 2:-26 3:24 4:-17 5:-18 6:-17 7:-7 8:24 9:9
@drill-nail-screw #n	1:-7 3:-14 5:21 6:-5 7:13 8:12
@drill-nail-screw #n1	0:7 1:7 5:6
@drill-nail-screw #nn	6:6 9:17
@drill-nail-screw cuma	9:12
@drill-nail-screw dari	5:-5
@drill-nail-screw di	8:-6 9:-7
@drill-nail-screw dulu	8:7
@drill-nail-screw ini	6:-11 8:-6
@drill-nail-screw jadi	4:-8
@drill-nail-screw kayu	4:-8
@drill-nail-screw ke	5:-7
@drill-nail-screw lagu	9:6
@drill-nail-screw nah	5:7
@drill-nail-screw otomatis	5:-6
@drill-nail-screw pelan	3:6
@drill-nail-screw penuh	4:6
@drill-nail-screw rolas	3:9
@drill-nail-screw segini	9:20
@drill-nail-screw tembok	3:5
@drill-nail-screw tidak	3:-7
@drill-nail-screw yang	0:15 3:8
@drink-acts	0:8 3:26 5:28 8:-15 9:43
@drink-acts dulu	3:-6 9:16
@drink-acts obat	3:9 5:8
@drive-ride-acts	0:-10 6:9 9:20
@drive-ride-acts di	9:8
@drop-fall	0:6 1:-15 2:9 3:13 5:8 8:-9 9:21
@drop-fall dari	9:19
@drop-fall di	3:8
@dry-state	1:20 3:27 4:-13 5:28 8:17 9:-16
@dry-state #n	6:13
@dry-state aku	5:6
@dry-state itu	6:-6
@dry-state jadi	5:-7
@dry-state lagi	5:9
@dry-state semua	5:10
@easy-practical	0:6 2:-29 3:106 4:-14 5:-12 6:37 8:-43
@easy-practical #n	3:5
@easy-practical gosong	4:6
@easy-practical pegal	5:6
@easy-practical pun	6:8
@easy-practical tidak	5:-7
@eat-acts	1:-6 2:-20 3:57 4:-19 5:28 6:11 7:-11 8:-23 9:16
@eat-acts #n	5:8
@eat-kids-picky	0:-5 9:-5
@electric-charge-acts	0:19 1:-5 2:5 3:19 4:51 5:24 6:-18 7:-11 8:-30
@electric-charge-acts #n	3:-16 4:75 6:7
@electric-charge-acts #n1	5:-13
@electric-charge-acts #nn	1:-9 2:-9 3:-24 4:56 5:-9
@electric-charge-acts #rp	4:9 5:-5 7:-8
@electric-charge-acts air	4:-6
@electric-charge-acts bisa	0:7
@electric-charge-acts cadangan	2:11 7:11
@electric-charge-acts dari	1:7
@electric-charge-acts dulu	0:5
@electric-charge-acts ini	4:6 5:14
@electric-charge-acts itu	4:6
@electric-charge-acts jadi	5:-6
@electric-charge-acts ke	4:12
@electric-charge-acts lagi	5:-6
@electric-charge-acts pun	4:-7 5:6
@electric-charge-acts sama	9:6
@electric-charge-acts tiap	3:6 5:-5
@electric-charge-acts ya	5:-8
@energetic-healthy	0:39 1:-10 2:-14 3:44 4:-20 5:-32 6:-53 9:-15
@energetic-healthy belum	0:6
@exchange-acts	5:-38 6:-7 8:67
@exchange-acts baru	3:-12 5:5 8:39
@exchange-acts dalam	0:11
@exchange-acts saja	8:5
@exchange-acts tiap	5:-5
@exchange-acts ukuran	8:8
@exchange-acts unit	8:18
@exchange-acts yang	6:-9
@expensive-price	0:-30 1:-12 4:-21 5:-37 6:-16 7:-9 8:-9 9:-11
@explain-acts	0:-30 1:-5 3:26 4:-11 5:-29 8:-15 9:-37
@explain-acts apa	0:-9 9:12
@fades-colour	0:-14 2:5 3:41 4:28 5:34 7:-8 9:-5
@fades-colour #n	5:5
@fades-colour itu	3:9 5:-5
@fades-colour kan	5:6
@fades-colour tidak	5:6
@fades-colour yang	1:11 4:8
@feel-afraid-worry	0:82 1:-17 2:17 6:-8 7:-7 8:24 9:18
@feel-afraid-worry lagi	5:7
@feel-afraid-worry palsu	0:10
@feel-afraid-worry pecah	0:10
@feel-afraid-worry tidak	0:9
@feel-angry	0:-7 1:-55 2:-13 3:10 4:-11 5:-22 6:-26 8:-10 9:43
@feel-angry #nn	4:-6
@feel-angry ada	3:-19 5:16 8:12 9:9
@feel-angry aku	8:-6 9:-5
@feel-angry ambil	2:-12 7:18
@feel-angry belanjanya	0:6
@feel-angry bocor	0:6
@feel-angry burungnya	5:6
@feel-angry copot	4:6
@feel-angry dengar	9:18
@feel-angry di	0:11
@feel-angry ingat	9:7
@feel-angry kalian	6:14
@feel-angry kamu	5:7 6:9
@feel-angry karena	9:6
@feel-angry ke	3:-8
@feel-angry kita	5:13
@feel-angry kucingnya	5:6 8:8
@feel-angry masak	9:6
@feel-angry masih	3:5
@feel-angry mau	3:17 5:-9
@feel-angry nonton	9:12
@feel-angry pakai	3:-8 5:19 6:-7
@feel-angry rumahnya	6:10
@feel-angry sampai	3:-9
@feel-angry saya	9:7
@feel-angry siang	3:9
@feel-angry sudah	8:-10
@feel-angry teko	8:6
@feel-angry ternyata	3:-10 4:8
@feel-angry tidak	5:-15 8:15
@feel-angry warnanya	8:6
@feel-angry ya	9:8
@feel-angry yang	3:-20 4:25 5:19 8:10
@feel-bored	4:-8 8:-8 9:15
@feel-comfy	0:-24 1:-22 2:-9 3:13 4:-10 5:36 6:42 8:-27
@feel-comfy buat	5:7
@feel-comfy pakai	3:6 5:-12
@feel-comfy ya	9:6
@feel-happy	0:-23 1:-20 3:26 4:-48 5:-34 7:-12 8:-12 9:28
@feel-happy anak	9:7
@feel-happy fact	3:6
@feel-happy saja	9:11
@feel-itchy-rough	0:13 3:-15 4:17 5:26 6:-8 7:-19 8:-21
@feel-itchy-rough baru	3:5
@feel-itchy-rough dari	9:-6
@feel-itchy-rough di	5:17
@feel-itchy-rough gitu	4:10
@feel-itchy-rough lagi	5:12 6:10
@feel-itchy-rough pakai	9:10
@feel-itchy-rough sekali	9:9
@feel-itchy-rough seperti	5:-5
@feel-itchy-rough terus	5:-7
@feel-itchy-rough tidak	5:-6
@feel-itchy-rough ya	3:5
@feel-light-on-skin	3:49 4:7 5:16 7:-6 9:17
@feel-light-on-skin ada	0:5
@feel-light-on-skin di	1:8 4:15
@feel-light-on-skin jadi	4:12 5:12
@feel-light-on-skin seperti	5:5
@feel-love-like	0:-9 1:-33 2:14 4:-25 5:-58 7:-12 8:-40 9:-35
@feel-love-like manis	6:7
@feel-love-like pakai	5:-6
@feel-love-like sama	2:6 3:-11 9:6
@feel-sad-regret	0:-33 1:-18 2:-12 3:19 4:-22 5:-11 6:-27 7:-9 8:-41 9:82
@feel-sad-regret tiap	9:-6
@feel-sad-regret ya	9:15
@feel-shy-ashamed	1:-5 5:-13 8:-7
@feel-shy-ashamed pakai	3:9
@feel-soft	1:11 3:-19 5:48 6:17 7:-8 9:-52
@feel-soft di	3:-9 5:9 8:8
@feel-soft ini	8:7
@feel-soft jadi	3:-9 5:21
@feel-soft tapi	3:11
@feel-soft terus	3:-17 5:12
@feel-soft yang	3:8
@feel-sticky-greasy	2:-5 3:7 4:-14 5:-35 9:13
@feel-sticky-greasy #n	4:10
@feel-sticky-greasy #nn	5:-6
@feel-sticky-greasy badan	3:7 4:-13
@feel-sticky-greasy cuma	4:6
@feel-sticky-greasy ini	5:5
@feel-sticky-greasy saya	5:-6
@feel-surprised	1:-39 2:-20 3:14 4:-39 5:-18 6:-44 7:-11 8:-12 9:58
@feel-surprised ada	9:11
@feel-surprised itu	3:-7
@feel-touch-acts	0:-20 1:20 2:-12 4:22 5:66 7:7 8:-29
@feel-touch-acts dingin	5:7
@feel-touch-acts ini	5:-10
@feel-touch-acts itu	5:6
@feel-touch-acts mau	4:5
@feel-touch-acts sudah	9:5
@fits-right	0:5 1:12 2:9 3:7 5:63 6:45 7:-16 9:-31
@fits-right awal	9:14
@fits-right buat	0:-10 1:26 3:-24 9:-6
@fits-right di	0:-6 5:36
@fits-right kak	4:11
@fits-right kali	5:7
@fits-right kanggo	5:15 6:12
@fits-right kurir	8:5
@fits-right lagi	3:7
@fits-right laptop	5:8
@fits-right masih	5:-6
@fits-right pak	4:8
@fits-right pakai	5:5 6:9
@fits-right sama	6:-10
@fits-right sampai	0:9
@fits-right sekali	6:6
@fits-right sih	5:6
@fits-right sudah	5:5
@fits-right turun	3:5
@fits-right untuk	4:5
@flavours.cuts	0:14 3:24 5:8 6:14 8:47 9:-33
@flavours.cuts #n	1:-6 2:10 4:12 6:8
@flavours.cuts #n1	5:-8
@flavours.cuts #nn	3:-21 4:40 7:-7
@flavours.cuts ada	0:6 5:17
@flavours.cuts apa	7:7
@flavours.cuts begini	5:8
@flavours.cuts bikin	5:13
@flavours.cuts buat	6:-8
@flavours.cuts dan	3:8
@flavours.cuts di	3:8 6:-17
@flavours.cuts ini	2:7 4:-13
@flavours.cuts itu	4:6 5:-15
@flavours.cuts jadi	2:19 3:-9 4:-28 5:37 6:11
@flavours.cuts kabelnya	0:7
@flavours.cuts ke	3:7
@flavours.cuts lebar	4:-6
@flavours.cuts lebih	3:7
@flavours.cuts nanti	0:5
@flavours.cuts plastik	8:6
@flavours.cuts rafia	3:5
@flavours.cuts sama	3:-7
@flavours.cuts sampai	4:12
@flavours.cuts sekarang	3:9
@flavours.cuts sepatu	3:9
@flavours.cuts seret	3:10
@flavours.cuts tebal	4:-8
@flavours.cuts terus	8:10
@flavours.cuts tidak	3:6 4:-16 6:5
@flavours.cuts tuh	5:9
@flavours.cuts umur	0:8
@flavours.cuts yang	3:18 4:-14
@flavours.cuts ykk	4:28
@flavours.flavours	2:-11 3:9 4:37 5:9 6:6 8:5 9:30
@flavours.flavours #n	3:14 6:-7
@flavours.flavours #n1	4:11
@flavours.flavours #nn	3:7 4:-6
@flavours.flavours #pct	4:21 5:6 8:8
@flavours.flavours ada	0:8 3:6 4:15
@flavours.flavours aku	6:8
@flavours.flavours apa	4:-8
@flavours.flavours aren	3:7
@flavours.flavours asli	8:-6
@flavours.flavours basah	4:6 5:6
@flavours.flavours bata	4:5
@flavours.flavours belum	0:5
@flavours.flavours berarti	3:6
@flavours.flavours bisa	4:-8
@flavours.flavours cendana	4:8
@flavours.flavours dan	7:6
@flavours.flavours dari	9:7
@flavours.flavours daun	4:7
@flavours.flavours di	0:-12 6:-6 9:13
@flavours.flavours dulu	6:12
@flavours.flavours goreng	9:18
@flavours.flavours gula	4:6
@flavours.flavours hitam	6:8
@flavours.flavours ini	0:6 4:11 8:15
@flavours.flavours itu	0:8 3:-9 4:8 5:17
@flavours.flavours jadi	5:-15 8:15
@flavours.flavours jago	9:6
@flavours.flavours jangan	2:9 6:8
@flavours.flavours jeruknya	5:13
@flavours.flavours kalau	3:6
@flavours.flavours karo	3:6
@flavours.flavours katanya	9:5
@flavours.flavours mah	4:9
@flavours.flavours manis	7:5
@flavours.flavours masih	5:14
@flavours.flavours nanti	4:6
@flavours.flavours nempel	4:11 5:10
@flavours.flavours pakai	5:-6
@flavours.flavours pun	5:-13
@flavours.flavours rasa	7:6
@flavours.flavours sama	2:6 3:-8 4:11 5:7 6:-7 9:-9
@flavours.flavours semua	5:16 6:6
@flavours.flavours seperti	5:7
@flavours.flavours sudah	9:11
@flavours.flavours tetangga	9:9
@flavours.flavours tidak	0:12 1:19 2:12 3:-16 4:6 6:14 9:-10
@flavours.flavours tinggal	4:-8
@flavours.flavours tua	5:-6
@flavours.flavours untuk	6:5
@flavours.flavours ya	5:24 8:6
@flavours.prints	1:-26 2:-13 3:15 4:28 6:-9 7:-13 8:-7 9:12
@flavours.prints #n	0:-9 6:-10 9:-6
@flavours.prints ada	0:8
@flavours.prints aku	5:-12
@flavours.prints apa	0:7
@flavours.prints atau	6:-5
@flavours.prints basah	4:7 5:6
@flavours.prints buat	7:5
@flavours.prints cap	3:7
@flavours.prints cendana	4:8
@flavours.prints cuma	4:9
@flavours.prints dari	9:6
@flavours.prints depan	3:-14 4:-10
@flavours.prints di	3:-10 5:-6 6:-12 8:9 9:9
@flavours.prints ini	4:-6 9:16
@flavours.prints itu	0:-6 3:6 6:-14
@flavours.prints jeruknya	5:13
@flavours.prints juga	4:-9
@flavours.prints ke	5:13 6:7
@flavours.prints kecil	1:6
@flavours.prints kita	8:6
@flavours.prints layu	6:5
@flavours.prints manis	3:6 5:-6
@flavours.prints naik	9:6
@flavours.prints onok	4:12
@flavours.prints putih	4:-8
@flavours.prints sampai	0:10 5:-7
@flavours.prints saya	3:-9 9:7
@flavours.prints sekarang	0:6
@flavours.prints senyum	5:8
@flavours.prints siapa	0:-9
@flavours.prints sudah	4:9
@flavours.prints tak	0:14
@flavours.prints tidak	0:8 3:10 4:16 8:8
@flavours.prints ukuran	6:5
@flavours.prints ya	3:20 4:15 5:-11
@flavours.prints yang	5:15
@flavours.scents	2:11 3:-6 6:-14 7:11 9:-39
@flavours.scents #n	6:27
@flavours.scents #pct	4:5
@flavours.scents ada	3:7 5:-6
@flavours.scents baru	3:-6 4:7 5:-8 6:10
@flavours.scents bukan	9:6
@flavours.scents di	3:6
@flavours.scents hangat	3:-9
@flavours.scents jadi	3:-11
@flavours.scents langsung	4:7
@flavours.scents masih	0:10 5:6
@flavours.scents oil	5:-5
@flavours.scents putih	4:14
@flavours.scents sama	2:8 4:17 5:11
@flavours.scents sampai	3:-6 6:7
@flavours.scents sudah	9:8
@flavours.scents tidak	0:11 4:10
@flavours.scents tidur	5:7
@flavours.scents ya	3:5
@flavours.scents yang	6:7
@fold-roll-acts	1:18 2:7 3:25 6:16 8:26 9:-18
@fold-roll-acts #n	5:-15
@fold-roll-acts jadi	5:9
@fold-roll-acts ya	5:10
@food-crunchy	0:-6 1:37 3:-10 5:117 6:-14 8:9 9:-24
@food-crunchy keneh	5:6
@food-spoils	3:20 4:55 5:22 6:24 7:-11 9:-34
@food-spoils #n	4:19
@food-spoils #nn	8:5
@food-spoils masih	4:19
@food-spoils semua	5:6
@food-tender-chewy	0:-29 1:12 2:-18 3:16 4:23 5:61 6:17 8:6 9:-30
@food-tender-chewy dia	5:-12
@food-tender-chewy en	5:9
@food-tender-chewy gampang	4:7
@food-tender-chewy jadi	4:6
@food-tender-chewy lagi	5:-6
@food-tender-chewy saja	3:5
@food-tender-chewy saya	5:6
@food-tender-chewy seperti	6:6
@food-tender-chewy tangan	5:-8
@food-tender-chewy tapi	3:13
@food-tender-chewy tidak	4:-14 5:6
@food-tender-chewy warnanya	5:-5
@food-tender-chewy ya	3:-6 4:8
@food-thick-liquid	3:10 4:-29 5:-6 8:10 9:-11
@food-thick-liquid kan	8:7
@food-thick-liquid terus	5:-8
@format.because	1:-43 3:97 4:-15 5:5 6:-25 8:-17 9:-23
@format.because ada	3:8 4:5
@format.because air	5:-8
@format.because di	5:16
@format.because hormon	3:6
@format.because jangan	3:-9
@format.because kainnya	0:5
@format.because kalau	5:-13
@format.because kita	4:13
@format.because pas	4:6
@format.because tidak	4:28 6:10 8:8
@format.because yang	5:16 6:12
@format.care	0:7 1:24 2:-21 3:71 4:-36 6:-6 7:22 9:-57
@format.care #n	1:-20 5:-7 7:6 8:9
@format.care #n1	5:-5
@format.care #nn	1:-6 4:-10
@format.care #rp	0:11 2:10 3:-8 6:-10 7:33
@format.care ada	4:-10
@format.care air	8:-6
@format.care aku	0:12 8:9
@format.care asal	8:7
@format.care baru	8:17
@format.care bayar	7:8
@format.care beban	3:5
@format.care beli	2:5 7:-8
@format.care bentuk	5:14
@format.care beras	6:-6
@format.care besi	5:6
@format.care bisa	0:9 5:-10
@format.care bukan	5:7
@format.care cairan	4:-6
@format.care catnya	5:9
@format.care cuka	6:-6
@format.care dalam	4:8 5:-9 7:-6
@format.care dari	0:-6 3:31
@format.care deh	9:10
@format.care di	1:-11 4:6 9:-15
@format.care dia	0:6
@format.care dulu	4:-6 6:-11
@format.care gigi	4:9
@format.care ikuti	2:10
@format.care ini	5:39 6:20
@format.care itu	3:8 4:-9 5:-20
@format.care jadi	4:-6 5:-12 6:10
@format.care jari	0:6
@format.care juga	5:7
@format.care kain	5:-7
@format.care kami	7:5
@format.care kasur	5:-6
@format.care kayu	0:6
@format.care ke	1:12 3:-23 4:-8 5:-6 7:5 9:-13
@format.care kemeja	5:5
@format.care kering	5:-6
@format.care kerja	3:9
@format.care kertas	5:13
@format.care keyboard	5:-7
@format.care kuat	5:5
@format.care lagi	1:9 3:12 6:-10
@format.care lampu	5:9
@format.care langsung	4:11
@format.care lap	5:-8
@format.care lihat	5:13
@format.care lingkar	3:9
@format.care masih	5:12
@format.care minggu	3:7
@format.care minyak	5:-12
@format.care motor	4:7
@format.care nang	1:6
@format.care nanti	4:5
@format.care nih	1:20 3:11
@format.care nomor	2:31 7:6
@format.care pagi	3:7
@format.care pakai	1:27 4:-9 6:-14 8:-7
@format.care peuting	3:6 5:-6
@format.care plastik	4:-9 5:-8
@format.care pori	5:-6
@format.care rapat	5:6
@format.care rayon	4:5
@format.care saja	3:-10 4:-10 5:32 6:-8
@format.care sampah	9:9
@format.care sampai	3:6 4:-13 6:7
@format.care sarung	3:10
@format.care saya	9:18
@format.care sekali	3:-6 4:9 6:9
@format.care sekarang	3:-13 5:10
@format.care semua	8:16
@format.care sendiri	3:-9 4:5
@format.care sepatu	3:5
@format.care seperti	6:12
@format.care sudah	4:-5
@format.care tadi	1:11 5:10
@format.care tali	5:-6
@format.care tangan	0:25
@format.care telur	9:7
@format.care terus	5:7
@format.care tiap	5:7
@format.care tidak	0:-10 5:14 6:16 8:9
@format.care tipis	5:-6
@format.care tisu	3:6
@format.care tuh	1:6 3:-14 5:9
@format.care unit	8:9
@format.care untuk	6:-6
@format.care wajah	3:-10
@format.care ya	1:24 5:-6 8:6
@format.care yang	2:6 4:-15 5:-25 6:-9 8:10
@format.care ye	1:6
@format.cared	2:-15 3:62 4:-34 6:-38 7:-12 8:28 9:-101
@format.cared #n1	3:-5 5:8
@format.cared #nn	5:10
@format.cared air	3:6
@format.cared atau	3:8
@format.cared baru	8:6
@format.cared bubble	8:8
@format.cared di	3:-19 5:7 6:23
@format.cared dulu	3:-8 4:12 5:-12
@format.cared ini	5:10
@format.cared itu	3:-7
@format.cared jadi	3:-6 4:-19 5:-7
@format.cared ke	5:-7
@format.cared pakai	4:-5 5:12
@format.cared pasir	0:6
@format.cared sendiri	0:6
@format.cared tidak	3:-9
@format.cared ya	0:15
@format.cared yang	5:-6
@format.ifs	1:-41 2:-10 3:65 4:-23 5:-36 7:-9 8:57 9:-62
@format.ifs #n	4:-5
@format.ifs #nn	4:-6
@format.ifs ada	3:-19 5:18 8:12 9:8
@format.ifs aku	8:-5
@format.ifs ambil	2:-12 7:18
@format.ifs aya	6:5
@format.ifs belanjanya	0:6
@format.ifs burungnya	5:6
@format.ifs copot	4:6
@format.ifs dengar	9:18
@format.ifs di	0:11
@format.ifs ingat	9:7
@format.ifs kalian	6:14
@format.ifs kamu	5:7 6:9
@format.ifs ke	3:-8
@format.ifs kita	5:13
@format.ifs kucingnya	5:6 8:8
@format.ifs masak	9:6
@format.ifs masih	3:5
@format.ifs mau	3:17 5:-9
@format.ifs nak	3:6 5:-5
@format.ifs nonton	9:12
@format.ifs pakai	3:-8 5:12 6:-8
@format.ifs rumahnya	6:10
@format.ifs sampai	3:-10
@format.ifs siang	3:9
@format.ifs sudah	7:6 8:-10
@format.ifs teko	8:6
@format.ifs ternyata	3:-11 4:8
@format.ifs tidak	3:9 5:-17 8:27
@format.ifs warnanya	8:6
@format.ifs yang	3:-23 4:26 8:11
@format.kind	0:23 1:-29 2:-43 3:6 5:33 6:12 8:-11 9:27
@format.kind #n	1:-21 3:9 4:42 5:5 6:8 7:-18 8:-19 9:-8
@format.kind #n1	0:10 1:8 3:19 6:-6
@format.kind #nn	1:9 2:6 3:-11 4:60 5:10 6:-12 7:-6 8:17 9:-16
@format.kind #pct	4:85 5:43 6:-6 8:6 9:-6
@format.kind #rp	4:9 7:18 8:17 9:-6
@format.kind a	4:5
@format.kind abs	4:6
@format.kind ada	0:8 4:-37 5:5 6:-10 7:-11 8:-9 9:-34
@format.kind aku	0:-27 1:44 2:-11 3:-5 4:-22 6:6 8:-16
@format.kind alami	4:-5
@format.kind aman	0:6 3:-6 4:-8 5:17
@format.kind ambil	2:10
@format.kind amoled	4:11
@format.kind anak	5:15 6:8
@format.kind angin	3:-6 9:6
@format.kind anginnya	9:7
@format.kind anti	4:-9
@format.kind apa	0:55 6:-10 9:-21
@format.kind aren	3:7
@format.kind asem	5:-7
@format.kind atau	0:24 4:13 5:-8 6:11
@format.kind awet	5:6
@format.kind aya	4:6
@format.kind ayam	3:-9
@format.kind aye	9:7
@format.kind ayo	0:6
@format.kind bae	0:6
@format.kind bag	5:-6
@format.kind bahannya	4:6
@format.kind baja	4:14
@format.kind bakurang	5:8
@format.kind bangun	5:16
@format.kind banyak	5:7
@format.kind bapak	0:8 5:6
@format.kind baru	5:-6 6:5 8:14 9:-13
@format.kind basah	3:-6 4:8 9:-6
@format.kind bau	0:7 3:7 4:-11 5:-11
@format.kind bawah	3:6
@format.kind bawahnya	5:5
@format.kind bayi	4:7 5:-8 6:-12
@format.kind bebek	0:5
@format.kind beda	4:-8
@format.kind bedanya	3:7 4:-19
@format.kind begini	1:-7 5:-11
@format.kind bekas	3:6
@format.kind beku	5:6
@format.kind belakang	3:11
@format.kind beli	7:6
@format.kind belum	5:-13 9:13
@format.kind bening	3:20
@format.kind berarti	1:10 8:13
@format.kind berasa	5:9
@format.kind berat	3:8 5:-7
@format.kind berisik	9:-8
@format.kind berminyak	6:14
@format.kind besar	4:6 5:-9
@format.kind besi	5:-8
@format.kind beta	5:5
@format.kind biar	3:23 5:-24
@format.kind biasa	1:6 3:14 8:15
@format.kind biasanya	5:-5
@format.kind biru	3:12 4:-10
@format.kind bisa	5:-7 6:8 8:-7 9:-5
@format.kind boleh	4:10
@format.kind bolong	5:-9
@format.kind boneka	3:17
@format.kind bor	3:5
@format.kind bornya	4:6
@format.kind buat	0:10 1:9 3:7 4:8 6:26 9:-9
@format.kind bukan	4:-6 5:-7
@format.kind buku	4:5
@format.kind bulat	3:8 6:11
@format.kind bumbunya	8:6
@format.kind bunyi	9:7
@format.kind c	4:14 6:6
@format.kind cadangan	7:20
@format.kind cair	6:8
@format.kind cara	3:9 5:-9
@format.kind celana	5:-6
@format.kind cetak	4:-5
@format.kind checkout	2:6
@format.kind coba	5:-9
@format.kind cocok	4:8 6:10
@format.kind cor	3:-10 4:10 5:-7
@format.kind cuci	5:-6
@format.kind cukup	4:8 6:-15
@format.kind cuma	3:-12 4:-11
@format.kind dalamnya	4:14
@format.kind dan	9:-6
@format.kind dapat	6:6 7:22
@format.kind dari	0:-30 3:-9 4:14 8:8
@format.kind datang	0:7
@format.kind datar	0:9
@format.kind depan	5:-6 9:20
@format.kind di	1:-15 2:-10 4:-8 6:-8
@format.kind dia	1:-6 3:13 6:-8 9:14
@format.kind dibungkus	8:6
@format.kind diem	9:11
@format.kind dipasang	3:6
@format.kind dkv	6:6
@format.kind dobel	4:6
@format.kind domba	4:10
@format.kind double	0:5
@format.kind duduk	3:8
@format.kind dulu	0:11 1:11 2:-9 3:11 4:-6 6:11 8:-9
@format.kind eh	4:6
@format.kind food	4:9 8:5
@format.kind gambar	0:-7
@format.kind gampang	3:-12 4:-8 5:-12
@format.kind ganti	4:-5
@format.kind garansi	4:6 8:9
@format.kind geus	5:-6
@format.kind gigi	3:14
@format.kind gitu	5:-10
@format.kind goreng	3:-5 5:7 9:9
@format.kind goyang	9:10
@format.kind gratis	2:12 6:6 7:10
@format.kind guys	0:6
@format.kind habis	3:9 6:21
@format.kind halus	5:-7
@format.kind hamil	4:-5 6:7
@format.kind hangat	3:-5
@format.kind harus	3:11 5:-8
@format.kind hilang	3:-6 5:17
@format.kind hitamnya	5:7
@format.kind hollow	5:11
@format.kind hp	3:7 6:8
@format.kind hvs	4:-8
@format.kind ibu	1:8 5:7 9:23
@format.kind ikal	6:10
@format.kind ikan	2:6 4:9 6:6
@format.kind ikut	5:7
@format.kind inggris	5:6
@format.kind ini	0:31 3:-12 4:7 5:18 6:48 7:-5 9:-42
@format.kind isi	2:7 4:-7
@format.kind isih	5:7
@format.kind isinya	0:14 9:9
@format.kind itu	0:-16 2:-17 3:36 4:-27 5:-27 6:-33 7:-14 8:-34 9:-29
@format.kind jadi	0:8 1:-16 2:14 3:-18 4:11 9:-22
@format.kind jago	9:6
@format.kind jam	6:7
@format.kind jangan	2:9 3:15 5:-24 8:-9 9:13
@format.kind jatuh	4:8 9:16
@format.kind jeruknya	5:13
@format.kind jo	5:14
@format.kind joget	0:5
@format.kind juga	3:-13 4:18
@format.kind kabel	3:9
@format.kind kaca	5:-6
@format.kind kain	3:-5
@format.kind kak	0:10 5:-6
@format.kind kaki	5:6 7:12
@format.kind kakinya	5:7
@format.kind kalau	1:-6 2:9 6:-7 8:-13
@format.kind kalian	0:23 6:-6
@format.kind kamu	0:12 4:-5 6:6
@format.kind kan	4:-9
@format.kind kandang	3:6
@format.kind karena	3:22 4:-6 5:-10
@format.kind karet	4:14 5:-9
@format.kind karetnya	4:9
@format.kind karo	5:-6 6:-8 9:-17
@format.kind katanya	9:10
@format.kind katun	5:-5
@format.kind kayu	4:-8 9:8
@format.kind ke	3:10 4:-24 5:12 7:12 8:-10
@format.kind kecil	3:-10 5:12 6:19 9:-12
@format.kind kedua	5:12 7:6
@format.kind kelihatan	5:6 6:-8
@format.kind keliling	5:9 9:9
@format.kind keluar	4:-8 5:-10
@format.kind kental	5:8
@format.kind kepala	5:7
@format.kind kepalanya	4:6
@format.kind keramik	3:7
@format.kind kering	2:13
@format.kind ketik	0:8
@format.kind kita	1:-8 3:25 4:-11 5:-17 8:11 9:-11
@format.kind kok	3:22
@format.kind koko	4:8
@format.kind komentar	0:14
@format.kind koran	5:9
@format.kind kos	4:-5 6:-8
@format.kind ku	5:-8
@format.kind kucing	0:5 4:21 5:8 8:8
@format.kind kulit	0:9
@format.kind kuning	6:5
@format.kind lagi	3:-6
@format.kind lah	3:13
@format.kind lain	3:11
@format.kind lampunya	3:-6
@format.kind lapis	5:-7
@format.kind layu	6:5
@format.kind lebar	0:9 3:-9 5:14 6:17
@format.kind lebih	4:-8
@format.kind led	1:13
@format.kind lembut	4:7
@format.kind lepas	5:-11
@format.kind lepek	3:-5
@format.kind lewat	5:-6 9:24
@format.kind lihat	5:-7
@format.kind lipet	3:7
@format.kind loh	3:6
@format.kind luntur	5:9
@format.kind mah	0:6 3:16 5:-7
@format.kind mahal	3:7
@format.kind main	5:9
@format.kind mainan	3:12 4:-6 5:-5
@format.kind mak	0:7
@format.kind makan	9:-7
@format.kind makanya	1:-6 5:10
@format.kind makin	3:10 4:6
@format.kind malah	4:-10 5:-14
@format.kind malam	3:11 9:-6
@format.kind mana	0:10 3:7
@format.kind mangga	9:6
@format.kind manis	3:5
@format.kind masih	0:12 5:-11 6:9
@format.kind masuk	5:12 9:5
@format.kind mata	5:-8 6:-6
@format.kind mati	3:6 5:-7
@format.kind mau	3:12
@format.kind menyusui	6:8
@format.kind merah	5:-8
@format.kind mesti	5:8
@format.kind minta	6:5
@format.kind minum	5:13
@format.kind minyak	2:6 4:-14 5:-6 8:8
@format.kind minyaknya	2:5
@format.kind miring	0:-6 3:5 5:-15 6:-5
@format.kind mobil	3:8 5:-10
@format.kind model	5:10
@format.kind motor	0:-7 4:7
@format.kind muat	5:20
@format.kind mun	6:6
@format.kind murah	3:10
@format.kind murni	4:7
@format.kind na	1:6 5:6
@format.kind nah	1:13
@format.kind naik	0:10 5:11
@format.kind namanya	3:7
@format.kind nang	4:-11
@format.kind nanti	0:6
@format.kind nempel	4:5
@format.kind ngan	3:7
@format.kind nggih	4:-6
@format.kind ni	9:-6
@format.kind nih	1:21 6:6
@format.kind nila	5:-6
@format.kind nilon	3:-9 4:17
@format.kind nu	6:12
@format.kind nutup	5:7
@format.kind nya	1:22 4:-9
@format.kind nyala	5:-9
@format.kind nyanda	5:23
@format.kind on	9:7
@format.kind orang	0:5 3:20 6:-6
@format.kind original	8:9
@format.kind otomatis	5:-8
@format.kind owe	3:-6
@format.kind pabrik	8:5
@format.kind padam	9:9
@format.kind pagi	3:-9 4:10 5:11 6:6 9:-6
@format.kind pakai	3:5 5:8
@format.kind paling	4:-7
@format.kind palsu	3:28 4:-12 5:-11
@format.kind panas	3:11 5:-8 9:-5
@format.kind panda	3:-8
@format.kind panjang	3:-6 9:7
@format.kind pantai	3:5
@format.kind pas	1:7 3:13 5:-11 6:-12
@format.kind pasar	3:-10 8:32
@format.kind pasir	6:10
@format.kind pecah	0:7 4:6
@format.kind pegal	5:-7
@format.kind pel	1:6
@format.kind pelan	5:-7
@format.kind pencet	2:10
@format.kind pertama	6:-8 7:9 9:-8
@format.kind ph	4:15 5:7
@format.kind pisang	5:5
@format.kind plastik	4:28 5:14
@format.kind plus	2:7
@format.kind poliester	4:7
@format.kind pori	1:5
@format.kind powder	4:5
@format.kind presto	5:8
@format.kind pula	9:7
@format.kind pulak	4:6
@format.kind pun	0:18 4:-8 5:14 6:-17
@format.kind punggung	0:5
@format.kind punya	3:-6 4:8 8:7
@format.kind putih	3:-23 4:6 5:28 8:25
@format.kind putihnya	3:6
@format.kind rajut	1:10
@format.kind rapat	4:-5
@format.kind rata	5:7 8:10
@format.kind rawit	4:7
@format.kind ring	9:9
@format.kind ripstop	4:5
@format.kind rolas	3:9
@format.kind rontok	3:6
@format.kind rumah	9:12
@format.kind rusak	5:6
@format.kind safir	4:11
@format.kind saja	0:16 4:8 9:21
@format.kind sakali	5:7
@format.kind sama	0:7 1:-9 2:7 3:17 4:-11 8:-11 9:-6
@format.kind sampai	3:-11
@format.kind sapi	4:11
@format.kind sawo	5:7 6:15
@format.kind saya	0:5 3:-23 4:-24 6:-10 8:-6 9:13
@format.kind sd	6:13
@format.kind sebelah	5:6
@format.kind sebelum	6:26
@format.kind segini	3:-7 9:13
@format.kind sehari	8:7
@format.kind seharian	5:5
@format.kind sejajar	3:7
@format.kind sejak	3:9
@format.kind sekali	5:19
@format.kind sekarang	5:13 7:-8
@format.kind sekolah	6:-8
@format.kind seminggu	3:10
@format.kind semua	6:-5 8:8
@format.kind sendiri	5:8
@format.kind seperti	0:-6 3:-6 5:7
@format.kind setengah	5:-6
@format.kind siapa	3:-9
@format.kind silikon	5:7
@format.kind sisa	9:6
@format.kind sni	8:6
@format.kind sok	9:9
@format.kind sudah	3:23 4:-19 5:6 6:34
@format.kind suka	0:14 3:12
@format.kind susah	3:6
@format.kind tadi	3:-13 9:24
@format.kind tahan	4:11
@format.kind tak	1:17 5:7
@format.kind takar	5:10
@format.kind tambah	3:7
@format.kind tangan	0:-7 1:-5 2:8 7:14 8:20
@format.kind tanpa	4:9
@format.kind tanya	0:-15
@format.kind tapi	5:-21 6:8 9:-11
@format.kind tarik	1:5
@format.kind tebal	3:-6 8:-7
@format.kind teh	3:15 4:-8 5:-16 9:-8
@format.kind tembok	3:5
@format.kind tempel	1:5
@format.kind tenun	0:-7 2:7 3:6 4:9
@format.kind tercepat	2:5
@format.kind terus	0:16
@format.kind tetangga	3:-12 5:-5 9:30
@format.kind tetap	3:-13 4:-12 5:12
@format.kind tidak	0:-7 2:-9 4:-8 5:-17 7:-8 8:7 9:-25
@format.kind tidur	3:5
@format.kind tim	2:6
@format.kind tina	7:6
@format.kind tinggal	3:-9 4:10 5:21 6:16
@format.kind tinggi	1:9 5:6
@format.kind tipis	3:7 5:-19 6:14
@format.kind tk	4:7 6:7
@format.kind tu	3:45
@format.kind tua	2:6 4:-6
@format.kind tuh	3:42 4:-13 5:-54 6:-16 8:-8 9:-23
@format.kind tuna	2:6 4:11 7:6
@format.kind tunggu	0:6
@format.kind turun	4:-7 5:-7
@format.kind ukuran	3:8 5:-6
@format.kind ulah	3:7
@format.kind umur	3:-15 6:25
@format.kind uni	9:8
@format.kind untuk	3:17
@format.kind usb	4:10
@format.kind viscose	4:6
@format.kind wajah	5:-9
@format.kind waktu	6:7
@format.kind wangi	5:-8
@format.kind wanginya	5:6
@format.kind warna	9:12
@format.kind wiji	9:7
@format.kind wireless	4:8
@format.kind ya	0:-31 1:25 2:-20 3:6
@format.kind yang	0:7 1:-8 3:7 6:-32 8:-5 9:-21
@format.nature	0:-21 1:-13 2:-12 3:42 4:37 5:-17 7:-23 8:-7 9:-9
@format.nature #n	0:22 4:38 6:17 8:-7 9:-10
@format.nature #n1	0:16 1:5 5:5 6:-21
@format.nature #nn	0:13 1:9 3:10 5:29 9:-14
@format.nature #pct	4:81 5:38 6:-9 8:7
@format.nature #rp	0:-8 4:9 5:-17 8:8
@format.nature a	4:5
@format.nature ada	3:17 4:-33 5:-11 6:-26 8:-9 9:-25
@format.nature aku	0:-28 1:30 3:-21 4:-14 6:7 8:-7 9:23
@format.nature alami	4:-5
@format.nature aman	5:12
@format.nature ambil	2:6
@format.nature ambo	9:5
@format.nature amoled	4:11
@format.nature anak	5:9 6:5
@format.nature angin	9:7
@format.nature anginnya	9:7
@format.nature apa	0:19 6:-7 9:-14
@format.nature aren	3:7
@format.nature asem	5:-7
@format.nature atau	0:23 5:-9 6:7
@format.nature ayam	3:-6
@format.nature aye	9:7
@format.nature ayo	0:6
@format.nature bakurang	5:8
@format.nature bangun	5:16
@format.nature banyak	0:6 5:9
@format.nature bapak	0:8 5:7
@format.nature baru	6:8 9:-10
@format.nature basah	3:-9 4:8
@format.nature batik	3:6
@format.nature bau	4:-9
@format.nature bayi	4:9 5:-9 6:-9
@format.nature bebek	0:5
@format.nature beda	3:-8
@format.nature bedanya	4:-18
@format.nature beku	5:6
@format.nature beli	7:7
@format.nature bening	3:19
@format.nature berasa	5:6
@format.nature berminyak	6:14
@format.nature besi	4:6
@format.nature beta	5:6
@format.nature biasa	1:6 3:17 4:8 5:5
@format.nature biasanya	5:-5
@format.nature bikin	5:6
@format.nature biru	3:15 4:-5
@format.nature bisa	4:7
@format.nature boneka	3:13
@format.nature bor	3:5
@format.nature bornya	4:6
@format.nature buat	4:20 6:19
@format.nature bukan	5:-5
@format.nature bulat	6:11
@format.nature bumbunya	8:6
@format.nature bun	5:6
@format.nature c	4:14 6:6
@format.nature cadangan	7:17
@format.nature cap	3:7
@format.nature cetak	4:-5
@format.nature checkout	2:6
@format.nature coba	5:-8
@format.nature cor	3:-9 5:-8
@format.nature cukup	4:8 6:-8
@format.nature cuma	5:-12
@format.nature dapat	7:9
@format.nature dari	0:-25 3:-20 4:27
@format.nature datar	0:9
@format.nature depan	9:7
@format.nature di	0:-6 1:-18 8:-6
@format.nature dia	3:17 6:-6
@format.nature dingin	4:-6
@format.nature ditutup	3:5
@format.nature dkv	6:6
@format.nature dobel	4:7
@format.nature domba	4:10
@format.nature dulu	0:15 1:9 3:13
@format.nature eh	4:6
@format.nature food	4:9
@format.nature gampang	1:5 3:-10 5:-12
@format.nature garansi	4:6 8:11
@format.nature geus	5:-6
@format.nature gigi	3:7
@format.nature goreng	3:-5 5:7 9:9
@format.nature gratis	2:13
@format.nature guys	0:6
@format.nature habis	3:10 6:20
@format.nature harus	3:7 5:-5
@format.nature hilang	3:-11 5:11
@format.nature hitam	3:-6
@format.nature hollow	5:11
@format.nature hvs	4:-8
@format.nature ibu	1:8 9:10
@format.nature ikal	6:7
@format.nature ikan	2:6 4:9 6:6
@format.nature ikut	5:10
@format.nature ini	0:16 3:-24 4:36 5:5 6:12 7:-5 8:21 9:-12
@format.nature isi	2:10
@format.nature isih	5:7
@format.nature isinya	9:10
@format.nature itu	0:-10 2:-14 3:41 5:-15 6:-24 7:-8 8:-13 9:-28
@format.nature jadi	1:-16 2:6 4:18 5:-21 9:-19
@format.nature jago	9:6
@format.nature jangan	3:8 5:-22 8:-6 9:12
@format.nature jatuh	9:19
@format.nature jepang	3:5
@format.nature jeruknya	5:13
@format.nature jo	5:14
@format.nature juga	5:-16
@format.nature kak	5:-7
@format.nature kaki	1:5
@format.nature kakinya	5:6
@format.nature kalau	2:7 3:7 8:-12
@format.nature kalian	0:13 3:-5 6:-8
@format.nature kamu	0:13 6:7
@format.nature kan	6:6
@format.nature kandang	3:7
@format.nature karena	3:16 5:-10
@format.nature karet	0:6
@format.nature karo	3:7 5:-6 6:-7 9:-16
@format.nature katanya	9:7
@format.nature katun	5:-6
@format.nature kayu	6:-7
@format.nature ke	4:-20 5:13 6:-8 7:6
@format.nature kecil	3:-5 5:7 6:21 9:-8
@format.nature kelihatan	5:7 6:-6
@format.nature keliling	5:7 9:10
@format.nature keluar	4:-8 5:-9
@format.nature kena	5:11
@format.nature kental	5:8
@format.nature kepalanya	4:6
@format.nature keras	4:8 5:6
@format.nature kering	2:14 4:6
@format.nature ketik	0:10
@format.nature kita	3:24 5:-20
@format.nature ko	8:5
@format.nature kok	3:8
@format.nature komentar	0:13
@format.nature koran	5:9
@format.nature kos	4:-5 6:-7
@format.nature ku	5:-8
@format.nature kucing	5:8 8:9
@format.nature kuning	6:7
@format.nature lagi	1:10
@format.nature lah	3:13
@format.nature lampunya	3:-6
@format.nature lapis	5:-6
@format.nature layu	6:5
@format.nature lebar	0:9 5:9 6:15
@format.nature lebih	4:-8
@format.nature led	1:13
@format.nature lembut	4:7
@format.nature lepek	3:-5
@format.nature loh	3:6
@format.nature mah	0:8 3:19 5:-10
@format.nature mak	0:7
@format.nature makanya	1:-5 5:10
@format.nature makin	4:7
@format.nature malah	4:-10 5:-16
@format.nature malam	3:16 5:7
@format.nature mana	3:5
@format.nature manis	3:7
@format.nature masih	3:8 4:-15 5:-14
@format.nature mata	5:-6
@format.nature mati	3:5 5:-6
@format.nature mau	3:10
@format.nature menyusui	6:8
@format.nature merah	4:-7 5:-6
@format.nature mesti	4:5 5:9
@format.nature minyak	4:-10 5:-6 8:8
@format.nature minyaknya	2:5
@format.nature miring	5:-11
@format.nature mobil	3:10 5:-7
@format.nature mulai	4:6
@format.nature mun	6:6
@format.nature murah	3:7
@format.nature murni	4:7
@format.nature na	1:6
@format.nature naik	0:10 6:-7
@format.nature namanya	3:7
@format.nature nanti	4:7 9:-6
@format.nature nempel	4:6
@format.nature ngan	3:7
@format.nature ngarep	3:5
@format.nature nih	1:17 9:-7
@format.nature nilon	3:-9 4:16
@format.nature nu	6:12
@format.nature nya	1:13
@format.nature nyala	5:-9
@format.nature nyanda	5:15
@format.nature orang	0:6 3:13 5:-5
@format.nature original	8:10
@format.nature otomatis	5:-8
@format.nature owe	3:-6
@format.nature pabrik	8:5
@format.nature padam	9:9
@format.nature pagi	5:7 6:6 9:-6
@format.nature pakai	0:6 4:8 9:-8
@format.nature palsu	3:19 4:-10 5:-9
@format.nature panas	3:11 5:-7 9:-11
@format.nature panda	3:-8
@format.nature panjang	9:8
@format.nature pas	3:15 5:-17 6:-11
@format.nature pasar	8:6
@format.nature pasir	6:10
@format.nature pecah	0:9
@format.nature pegal	5:-7
@format.nature pencet	2:10
@format.nature penuh	4:12
@format.nature pertama	2:6 6:-8 7:9
@format.nature ph	4:15 5:7
@format.nature pisang	5:5
@format.nature plus	0:5 8:8
@format.nature poliester	4:7
@format.nature polos	4:5
@format.nature pori	1:5
@format.nature powder	4:5
@format.nature pulak	4:6
@format.nature pun	6:-10 8:8
@format.nature punggung	0:5
@format.nature putus	3:8
@format.nature rata	5:7 8:10
@format.nature rawit	4:7
@format.nature ripstop	4:5
@format.nature rolas	3:9
@format.nature rontok	3:6
@format.nature rumah	9:14
@format.nature safir	4:11
@format.nature saja	0:13 9:7
@format.nature sakali	5:7
@format.nature sama	1:-15 3:13 4:-19 5:-26 9:-15
@format.nature sambil	9:6
@format.nature sampai	0:-6 4:-9
@format.nature sapi	4:12
@format.nature sawo	5:7 6:15
@format.nature saya	3:-18 4:-21 6:-6
@format.nature sd	6:13
@format.nature sebelum	6:19
@format.nature segini	3:-6 9:14
@format.nature sehari	8:7
@format.nature sejajar	3:7
@format.nature sejak	5:6
@format.nature sekali	5:5
@format.nature sekarang	9:9
@format.nature seminggu	3:6 5:-6
@format.nature semua	8:9 9:5
@format.nature sendiri	5:10
@format.nature seperti	5:13
@format.nature setengah	5:-7
@format.nature sisa	9:6
@format.nature sni	8:9
@format.nature sok	9:10
@format.nature sudah	3:17 6:6
@format.nature suka	0:15 3:11
@format.nature susah	3:6
@format.nature tadi	3:-8 9:16
@format.nature tak	3:-11
@format.nature tambah	3:7
@format.nature tangan	2:9 8:15
@format.nature tanpa	4:16 5:-6
@format.nature tanya	0:-15
@format.nature tapi	4:6 5:-12 9:-17
@format.nature tarik	1:6
@format.nature tebal	6:9 8:-6
@format.nature teh	3:10 5:-7 9:-8
@format.nature tempel	1:5
@format.nature tercepat	2:5
@format.nature terus	0:14 9:-8
@format.nature tetangga	3:-10 9:31
@format.nature tetap	4:-10
@format.nature tiap	3:-9
@format.nature tidak	0:-5 3:-11 5:-27 6:-7 8:24 9:-13
@format.nature tidur	3:7 6:-5
@format.nature tim	2:6
@format.nature tinggal	4:6 5:11 6:8 9:5
@format.nature tinggi	1:9 5:15
@format.nature tipe	4:5
@format.nature tipis	0:7 4:11 6:6
@format.nature tk	4:7 6:7
@format.nature toko	1:6 9:5
@format.nature tu	3:36
@format.nature tua	2:6 4:-6
@format.nature tuh	1:6 3:19 5:-33 6:-5 9:-11
@format.nature tunggu	3:7
@format.nature turun	3:7 5:-6
@format.nature ukuran	3:12
@format.nature ulah	3:5
@format.nature umur	3:-12 5:-10 6:17
@format.nature uni	9:7
@format.nature untuk	3:6
@format.nature usb	4:8
@format.nature viscose	4:6
@format.nature wajah	3:5 5:-10
@format.nature waktu	6:8
@format.nature wanginya	5:6
@format.nature wiji	9:7
@format.nature ya	0:-13 2:-13 3:24 4:-10 6:-10 9:10
@format.nature yang	0:-6 2:-8 3:-7 5:7
@format.problems	0:19 1:-65 2:-9 3:28 4:14 5:7 6:-13 7:-28 9:12
@format.problems #n	4:-7 5:-17 6:18
@format.problems #n1	1:-7
@format.problems #nn	4:26 5:-7 6:-14 7:8 8:5
@format.problems ada	4:12
@format.problems aku	8:9
@format.problems aman	6:7
@format.problems angin	6:10
@format.problems apa	5:9
@format.problems asap	6:6
@format.problems atau	3:-5
@format.problems bagasi	5:7
@format.problems berapa	4:6
@format.problems beras	5:-7
@format.problems buat	4:-8
@format.problems bukan	5:-6
@format.problems dalam	0:-5 3:-9 4:18 8:6
@format.problems dan	4:-9
@format.problems dari	4:-11 5:10 9:-11
@format.problems dengar	5:8
@format.problems di	0:7 1:-14 8:-8
@format.problems dia	3:-13 4:13 9:-7
@format.problems dus	8:5
@format.problems eh	9:-6
@format.problems gampang	4:7
@format.problems gitu	4:6
@format.problems habis	3:-7
@format.problems ibu	5:-8
@format.problems ini	1:13 5:17
@format.problems itu	3:27 5:-34 6:-18 8:-10 9:-17
@format.problems jadi	2:5 4:-19 5:-45 9:-6
@format.problems jangan	3:10 5:-5
@format.problems juga	0:6
@format.problems kalau	4:-8 5:-10 8:-15
@format.problems kami	8:5
@format.problems kan	1:15 3:-5 4:-8 8:16
@format.problems kantong	5:5
@format.problems kayunya	4:-5
@format.problems ke	0:-12 1:-6 3:-6
@format.problems kelihatan	5:8
@format.problems keneh	5:6
@format.problems keringat	4:11 5:7
@format.problems kirim	2:9 4:6
@format.problems kok	0:24 5:16
@format.problems kopi	4:10 7:8
@format.problems kotak	5:-6
@format.problems kulkas	4:6
@format.problems lagi	0:6 5:7 6:26
@format.problems lama	5:6
@format.problems lampu	3:-9 6:7
@format.problems langsat	6:7
@format.problems langsung	0:9 3:-10
@format.problems lebih	4:-8
@format.problems lho	3:5
@format.problems malah	3:-5
@format.problems manis	0:13
@format.problems masih	3:-8 6:9
@format.problems masuk	9:9
@format.problems melon	4:12
@format.problems mending	3:10
@format.problems minyak	6:10
@format.problems mulut	5:10
@format.problems nah	3:16
@format.problems nih	9:7
@format.problems pakai	5:-6
@format.problems panas	0:15 4:8
@format.problems pas	0:7 3:-9 4:8 5:26 8:10
@format.problems pasang	3:10
@format.problems plastik	4:-16
@format.problems pun	0:14
@format.problems rambut	8:8
@format.problems rata	3:-7 6:-5
@format.problems saeutik	1:6
@format.problems sama	6:7
@format.problems sampai	3:-13
@format.problems saya	9:9
@format.problems sebelum	4:16
@format.problems sebulan	5:-10 8:9
@format.problems sekali	9:11
@format.problems sekarang	5:11
@format.problems semua	3:19 8:-6
@format.problems seperti	3:-13 5:-13
@format.problems setahun	4:7 5:6
@format.problems setengah	5:8
@format.problems soalnya	5:7
@format.problems tak	0:5 8:8
@format.problems tanah	5:6
@format.problems tapi	3:13 5:-15 6:-6
@format.problems tas	4:7
@format.problems terus	3:7 4:-9
@format.problems tidak	0:10 4:-8 5:-12 8:-11 9:-22
@format.problems tinta	3:5
@format.problems tu	2:8
@format.problems tuh	1:-5 3:10 4:24 5:22
@format.problems uapnya	8:6
@format.problems ujan	5:7
@format.problems wangian	4:10
@format.problems ya	1:-7 5:-10 6:7 9:9
@format.problems yang	1:10 4:6 5:-7 8:8
@format.remedies	0:-25 2:-16 3:26 6:-14 8:-14 9:12
@format.remedies #n	1:-12 4:-23 5:-22 6:14
@format.remedies #n1	4:-5 5:-13 6:-8 7:9
@format.remedies #nn	2:11 6:-5 7:9 8:-12
@format.remedies #pct	4:17
@format.remedies #rp	3:8
@format.remedies ada	4:-8 5:-11
@format.remedies air	3:7
@format.remedies aku	3:8 4:-7
@format.remedies ambil	4:6 6:14
@format.remedies apa	9:9
@format.remedies asli	4:8
@format.remedies baru	5:-12
@format.remedies basah	3:-8 4:10
@format.remedies batu	1:6 3:6 5:-6
@format.remedies bawah	3:5
@format.remedies bebas	6:9
@format.remedies belum	9:6
@format.remedies besok	8:5
@format.remedies bikin	3:5
@format.remedies bocor	8:6
@format.remedies bukan	9:5
@format.remedies buku	4:6
@format.remedies cuma	5:-5
@format.remedies dalam	5:6
@format.remedies dari	0:-10 3:-9 9:6
@format.remedies di	1:7 4:-44 5:5 8:-26 9:12
@format.remedies dingin	0:11
@format.remedies dulu	0:16 1:-8 3:7
@format.remedies gigi	4:9
@format.remedies habis	5:-10
@format.remedies halus	5:-5
@format.remedies hangat	0:10
@format.remedies hijau	2:7
@format.remedies hilang	5:10
@format.remedies hujan	0:5
@format.remedies hvs	4:-8
@format.remedies ini	4:-6 6:13 8:-7 9:-10
@format.remedies itu	3:-6 4:15 6:-7 8:-14
@format.remedies jadi	1:-6 4:11 5:-42 8:11
@format.remedies jangan	0:7 3:12 5:-5 6:-6
@format.remedies juga	4:-9 5:11
@format.remedies kalau	5:-12
@format.remedies kali	9:7
@format.remedies kamu	5:-9
@format.remedies kan	3:-5 4:-9
@format.remedies kecil	6:5
@format.remedies kencang	9:9
@format.remedies keras	4:8
@format.remedies kiri	1:12 5:9
@format.remedies kok	0:10
@format.remedies koran	5:10
@format.remedies kue	0:6 3:5
@format.remedies kulit	6:11
@format.remedies lagi	3:-10
@format.remedies langsung	0:6 3:-8 4:15
@format.remedies lap	5:-5
@format.remedies licin	8:5
@format.remedies lihat	5:-7
@format.remedies mah	4:7 6:10
@format.remedies makanya	4:-9
@format.remedies malah	3:7
@format.remedies manis	5:-5
@format.remedies masih	0:5
@format.remedies masuk	5:-5
@format.remedies mendidih	0:8
@format.remedies minyak	4:-12
@format.remedies naik	3:-14 5:14
@format.remedies nanti	4:9
@format.remedies nih	5:16
@format.remedies panas	2:11 9:-13
@format.remedies polos	0:15
@format.remedies pun	3:10 4:11
@format.remedies punya	4:5
@format.remedies putih	5:32
@format.remedies ripstop	4:5
@format.remedies ruang	4:16 8:5
@format.remedies saja	3:24
@format.remedies sama	0:8 3:17 5:-8 8:6
@format.remedies sampai	5:-20
@format.remedies saya	4:-5 5:10
@format.remedies sekali	9:12
@format.remedies sekarang	3:-16 5:13
@format.remedies setengah	3:6 5:-15
@format.remedies soalnya	4:5
@format.remedies sudah	5:-31
@format.remedies tak	1:9
@format.remedies tangan	3:5
@format.remedies tanpa	4:7 5:-8
@format.remedies tapi	3:12 6:-6
@format.remedies tebal	4:-17 5:-25 8:6
@format.remedies teh	9:6
@format.remedies tengok	5:9
@format.remedies tenun	4:5
@format.remedies terus	3:-6 5:-19 9:13
@format.remedies tiap	3:-6
@format.remedies tidak	0:26 3:-15 4:35 5:25 6:14
@format.remedies tu	4:6
@format.remedies tuh	4:-14
@format.remedies uap	4:7
@format.remedies untuk	4:-7
@format.remedies wanginya	5:-5
@format.remedies warnanya	5:-5
@format.remedies ya	1:14 4:-7 6:11
@format.remedies yang	5:5 6:-29 9:11
@format.should	0:-12 1:-50 3:152 4:-83 5:-55 6:-39 8:-60 9:12
@format.should #n	3:12 5:-9 8:8
@format.should #nn	5:-12
@format.should #rp	0:5 7:12
@format.should banyak	9:10
@format.should bisa	9:10
@format.should buruan	3:7
@format.should cuma	2:6
@format.should di	0:-8 3:6 4:8 5:-7 6:-6
@format.should digantung	3:6
@format.should dijemur	0:8
@format.should diklik	2:-9
@format.should ditiru	3:-6
@format.should ditunda	2:8
@format.should dulu	3:-8
@format.should ganti	3:9
@format.should ini	5:13
@format.should ke	5:6
@format.should kebalik	6:12
@format.should langsung	2:-13 3:24 5:-10
@format.should lupa	2:33 3:-16
@format.should pakai	3:15 4:-6 6:-14 9:8
@format.should pas	3:6
@format.should punya	6:10
@format.should saya	9:7
@format.should takut	8:5
@format.should tanya	0:-27 3:-20 9:-11
@format.should tiap	0:6
@format.should tuku	2:6 4:6
@format.should yang	5:-7 6:6
@format.spans	0:6 1:-16 2:-12 3:23 4:-6 5:34 7:-32 8:43 9:-7
@format.spans #n	0:-6 2:6 3:9 6:-14
@format.spans #n1	5:13 8:7
@format.spans #nn	0:11 3:6 4:-10 5:-12 6:12 7:-7 8:-25 9:14
@format.spans #rp	3:12
@format.spans ada	5:-5 8:11
@format.spans aku	0:19 3:9 4:6 5:-12
@format.spans aman	5:10
@format.spans angkat	5:-15
@format.spans apa	3:-6
@format.spans asal	3:-6
@format.spans baru	1:-6 3:41 5:-36 8:-7
@format.spans berapa	0:6 3:6 4:12
@format.spans bersih	3:6
@format.spans biasanya	5:9
@format.spans bisa	3:-6 6:-12
@format.spans buat	1:9 6:17
@format.spans buka	5:7
@format.spans bukan	5:-7
@format.spans cuci	5:6
@format.spans cuma	9:11
@format.spans dari	8:14
@format.spans depan	1:-7 3:-16 5:-10 8:-17 9:-6
@format.spans depannya	3:12
@format.spans di	0:-27 3:6 6:-15
@format.spans dia	3:10 5:22
@format.spans dulu	8:17
@format.spans eh	3:6
@format.spans ganti	5:-12
@format.spans habis	3:28 5:-13
@format.spans ibu	6:12
@format.spans ini	0:-20 1:-19 3:-16 5:-18 6:-58 7:37 9:17
@format.spans itu	3:22
@format.spans jadi	0:6 3:-24 4:13 6:-7 8:-15
@format.spans juga	5:12
@format.spans kalau	3:-12 4:34 5:24 8:19
@format.spans kami	0:10 8:10
@format.spans kasih	6:5
@format.spans ke	3:-11 6:44 8:-6
@format.spans kelar	5:12
@format.spans kemarin	3:8 7:6
@format.spans kempes	4:-13
@format.spans kemudian	3:30 5:-16 6:-5 9:-15
@format.spans kubik	3:7
@format.spans lah	4:-8
@format.spans lalu	5:5 6:-20 7:-8 8:-11 9:-9
@format.spans lepas	5:-6
@format.spans lho	5:17
@format.spans lihat	5:-14
@format.spans lipat	8:11
@format.spans masih	3:-7 4:6 5:9 8:14
@format.spans masuk	4:7 6:-5
@format.spans minyak	6:5
@format.spans mulai	9:6
@format.spans nah	1:6
@format.spans nanti	3:8
@format.spans ni	7:5
@format.spans pakai	3:-14 5:14
@format.spans paling	0:7
@format.spans pas	1:14 3:-12
@format.spans penuh	4:10 5:13
@format.spans pertama	3:13 8:9
@format.spans pun	3:-8 4:10 5:12
@format.spans rampung	5:17
@format.spans raya	9:18
@format.spans retak	1:8
@format.spans rolas	3:9
@format.spans saja	1:6 5:16
@format.spans sampai	0:9 6:25 8:6
@format.spans saya	4:7 8:6
@format.spans sebelum	4:-7
@format.spans segini	9:20
@format.spans sekali	3:38 5:-26 9:-5
@format.spans sekarang	0:7 3:23
@format.spans semprot	4:-5
@format.spans setengah	5:-5 9:7
@format.spans sudah	0:-11 3:-25 5:56 8:7
@format.spans tak	0:10 5:11
@format.spans tanpa	4:8
@format.spans tapi	9:21
@format.spans teman	5:5
@format.spans terus	5:-7
@format.spans tiap	3:26 5:-23
@format.spans tidak	0:-11 1:-7 6:34 8:-19 9:15
@format.spans tukar	8:8
@format.spans warna	6:12
@format.spans ya	0:9 6:18
@format.spans yang	8:10
@frequency-words	0:-14 1:-73 2:5 3:32 4:-9 5:-9 6:-7 7:-43 8:22 9:-62
@frequency-words #n	3:35 4:-8 5:-35 8:-9 9:-7
@frequency-words #nn	3:11 4:-13 7:21 8:-13
@frequency-words ada	3:-16 4:9 6:7 8:-10
@frequency-words aku	1:12 4:-7 9:-10
@frequency-words anak	5:5
@frequency-words apa	3:-5
@frequency-words balik	1:9 5:15
@frequency-words bawa	4:20
@frequency-words bayar	2:12 4:8 8:-6
@frequency-words belum	3:-6
@frequency-words bukan	0:5
@frequency-words bulan	3:6 4:-5
@frequency-words cas	4:13
@frequency-words checkout	2:8
@frequency-words cocok	5:6
@frequency-words colok	5:7
@frequency-words dari	3:8 5:-23 9:6
@frequency-words di	3:8 5:-20 9:-10
@frequency-words dia	5:24 9:-6
@frequency-words dina	6:15
@frequency-words gosok	5:7
@frequency-words habis	3:8 4:-6
@frequency-words hari	2:-5 3:-16 4:6 6:8 8:-15
@frequency-words ini	0:7 4:-9
@frequency-words itu	3:19 4:-8
@frequency-words jadi	5:-20 9:11
@frequency-words jam	5:-7
@frequency-words juga	5:6
@frequency-words jumat	2:6 4:5
@frequency-words kalau	4:16 5:13
@frequency-words kali	3:11
@frequency-words kan	5:9
@frequency-words karena	3:11 4:9
@frequency-words ke	5:8
@frequency-words kering	5:-7
@frequency-words kita	4:11
@frequency-words klik	7:-6
@frequency-words kulit	3:9
@frequency-words lagi	3:5
@frequency-words langsung	3:-6 5:9
@frequency-words lho	5:6
@frequency-words malam	3:31 6:-12
@frequency-words mbak	0:6
@frequency-words minggu	4:-7
@frequency-words pagi	9:-7
@frequency-words pakai	4:17
@frequency-words pedasnya	5:7
@frequency-words pelan	0:15
@frequency-words pembelian	7:10
@frequency-words pencet	4:10 5:11
@frequency-words pilih	4:6
@frequency-words pulang	3:8
@frequency-words sabtu	2:9
@frequency-words saja	3:9
@frequency-words salah	3:18 5:-13
@frequency-words sampai	9:-8
@frequency-words sekali	3:21 5:-17
@frequency-words sekarang	3:8 9:-6
@frequency-words semalam	8:5
@frequency-words senin	4:5
@frequency-words sore	5:-11 6:6
@frequency-words subuh	5:10
@frequency-words sudah	0:-6 4:11 5:14 6:-6
@frequency-words tahun	4:-8 6:13 9:17
@frequency-words tak	4:-6
@frequency-words tanya	0:-24
@frequency-words tarik	1:9
@frequency-words tenang	2:6
@frequency-words tiap	0:8 5:-7
@frequency-words tidak	1:11 5:-7 9:9
@frequency-words tulis	0:6 7:5
@frequency-words unit	1:7 4:6
@frequency-words untuk	5:7 6:7
@frequency-words wangi	5:12
@frequency-words ya	0:7 1:-9 2:-5 3:13 9:21
@frequency-words yang	2:5 3:11 4:-13 6:6
@fresh-food	3:18 4:19 5:37 6:60 8:14 9:-29
@fresh-food dari	4:6
@fresh-food itu	3:11 5:-17
@fresh-food seperti	5:8
@fresh-food tidak	0:19 5:-6
@fresh-food yang	6:7
@future-plan-words	0:-42 1:-55 2:26 3:32 4:-39 5:-23 6:-27 7:-12 9:17
@future-plan-words #nn	4:10
@future-plan-words aku	1:-11 4:-5
@future-plan-words belum	9:11
@future-plan-words bikin	5:-9
@future-plan-words buat	0:11 7:8
@future-plan-words dapat	4:6
@future-plan-words datang	3:6
@future-plan-words dia	5:-6
@future-plan-words esuk	9:6
@future-plan-words gang	9:11
@future-plan-words ini	5:7
@future-plan-words isuk	9:12
@future-plan-words jalan	6:7
@future-plan-words kak	0:-9
@future-plan-words kalau	0:-8 3:-11 7:-8 8:-11 9:-7
@future-plan-words kalian	1:17 8:5 9:-9
@future-plan-words kamera	5:7 8:9
@future-plan-words ke	9:20
@future-plan-words kita	9:-11
@future-plan-words kurir	8:6
@future-plan-words lagi	5:-8
@future-plan-words lihat	4:13 8:11
@future-plan-words makan	9:11
@future-plan-words orang	5:5
@future-plan-words pagi	8:11
@future-plan-words paginya	5:11
@future-plan-words pakai	9:-6
@future-plan-words rencananya	9:-7
@future-plan-words rumah	5:-5 9:20
@future-plan-words saya	1:-8 3:-6 4:-8 9:-32
@future-plan-words sekarang	1:6
@future-plan-words sepertinya	0:5 9:-10
@future-plan-words tak	9:7
@future-plan-words tau	0:13 3:7
@future-plan-words terus	5:14
@future-plan-words tidak	6:-6
@future-plan-words ya	0:-5 5:-8 9:6
@gather-crowd-acts	0:-11 3:9 4:-38 5:-19 6:19 7:-7 9:21
@gather-crowd-acts di	0:6 6:-10
@gather-crowd-acts jadi	5:7
@gather-crowd-acts siang	6:6
@gather-crowd-acts tidak	8:10
@gather-crowd-acts yang	0:-6 8:8
@gets-dirty	0:-8 1:8 3:-11 4:16 5:36 6:17 9:-17
@gets-dirty di	3:-7 5:23
@gets-dirty yang	4:8
@give-receive-acts	1:-19 2:34 3:45 4:-9 6:26 8:-26 9:-32
@give-receive-acts #n1	5:6
@give-receive-acts #nn	7:6
@give-receive-acts dalamnya	0:6
@give-receive-acts garansi	8:-17
@give-receive-acts ke	2:12
@give-receive-acts live	2:28
@give-receive-acts tau	5:6 6:-6
@give-receive-acts ulang	6:14
@glue-set-dry	0:12 1:-6 4:12 5:14 6:16 8:9 9:-27
@glue-set-dry #n	4:6
@glue-set-dry badan	4:6
@glue-set-dry di	1:-9 4:7
@glue-set-dry isi	4:10
@glue-set-dry jadi	3:-7
@glue-set-dry ke	3:-5
@glue-set-dry sampai	6:7
@glue-set-dry tidak	4:-6 5:6
@glue-set-dry yang	2:6 8:7
@greet-acts	0:68 1:-12 3:-14 4:-23 5:-35 6:-45 7:-23 8:8 9:20
@greet-acts #n	0:-12 3:-5 6:-9 8:-14 9:17
@greet-acts #nn	9:14
@greet-acts ada	4:13 8:19
@greet-acts adik	0:-6
@greet-acts aku	0:6 2:7 6:5
@greet-acts bang	0:5
@greet-acts bapak	9:10
@greet-acts bisa	0:8 3:5 5:16
@greet-acts boleh	5:9 6:9
@greet-acts bpom	4:6
@greet-acts bunda	9:11
@greet-acts coba	0:-5
@greet-acts dapat	0:10 4:11
@greet-acts dari	0:-7
@greet-acts datang	0:16
@greet-acts di	0:35 5:-8 9:-14
@greet-acts dikalibrasi	5:5
@greet-acts dites	8:8
@greet-acts diuji	8:7
@greet-acts dong	9:6
@greet-acts habis	6:-10
@greet-acts ibu	9:-7
@greet-acts jadi	5:-6
@greet-acts jam	9:15
@greet-acts kang	0:6
@greet-acts kering	5:14
@greet-acts kirim	0:8
@greet-acts komentar	0:8
@greet-acts langsung	2:6
@greet-acts malam	5:-6 9:10
@greet-acts masuk	9:8
@greet-acts mateng	5:6
@greet-acts mau	6:8
@greet-acts mbak	0:11
@greet-acts minta	6:5
@greet-acts nemenin	9:-5
@greet-acts nempel	5:-6
@greet-acts nih	1:-5 9:-10
@greet-acts ompong	6:5
@greet-acts order	0:6
@greet-acts pada	0:11
@greet-acts pagi	9:15
@greet-acts pakai	3:8 5:-5
@greet-acts pernah	0:12 5:5
@greet-acts pilih	2:6
@greet-acts punya	9:9
@greet-acts rawuh	0:20
@greet-acts saja	6:-15
@greet-acts sama	4:-9 7:6
@greet-acts saya	8:8
@greet-acts semua	3:-5
@greet-acts seperti	6:-6 9:8
@greet-acts setengah	1:8
@greet-acts share	0:8
@greet-acts siap	9:9
@greet-acts sih	0:-11 9:15
@greet-acts sni	4:17 8:25
@greet-acts sumping	0:17
@greet-acts tak	8:7
@greet-acts tau	3:14
@greet-acts teh	0:6
@greet-acts teteh	9:12
@greet-acts tidak	0:-8 6:5 8:-7
@greet-acts tua	5:6
@greet-acts uni	0:5 9:-7
@greet-acts ya	6:-8
@greet-acts yang	0:33 3:7 7:7
@grow-lengthen	3:16 4:-8 5:20 6:-12
@hair-bad-state	0:24 2:5 5:37
@hair-bad-state #n	6:11
@hair-bad-state #nn	3:10
@hair-bad-state begini	9:-5
@hair-bad-state bunyi	9:5
@hair-bad-state di	3:9 4:10 5:-8
@hair-bad-state dia	3:-6
@hair-bad-state itu	6:-6
@hair-bad-state jadi	3:-6 4:12
@hair-bad-state sama	4:-5
@hair-bad-state sebulan	5:-6
@hair-bad-state semua	5:7
@hair-bad-state seperti	3:-7 5:6
@hair-bad-state tidak	4:5 5:-6
@hair-care-acts	0:8 1:-21 3:31 5:-34 8:-17
@hair-good-state	2:5 3:8 6:10 7:-7 8:-22 9:-28
@hair-good-state aku	0:7
@hair-good-state jadi	4:-13 5:9
@hair-good-state lagi	5:6
@hair-good-state saja	3:6
@hair-good-state terus	5:10
@hair-tie-acts	2:-8 3:53 4:-31 5:-6 6:-8
@hair-tie-acts #n	9:6
@hair-tie-acts di	6:-12
@hair-wash-comb	1:-10 4:11 5:41 8:-13
@hair-wash-comb c	6:6
@hang-stand-balance	0:-6 1:7 2:9 3:13 5:33 6:-33 7:-5 8:-13
@hang-stand-balance #nn	4:7 6:-8
@hang-stand-balance dari	5:-13 9:24
@hang-stand-balance di	3:14 4:5
@hang-stand-balance ibu	5:7
@hang-stand-balance pas	5:-5
@hang-stand-balance rapi	0:6
@hang-stand-balance saja	4:5
@hang-stand-balance seperti	6:-5
@hang-stand-balance terus	3:-7
@hang-stand-balance tidak	5:28
@hard-complicated	3:27 4:-14 5:8 7:-7 9:-11
@hard-complicated aku	9:10
@hard-complicated kan	8:6
@hear-listen-acts	0:-33 1:38 2:-9 3:-35 4:-10 5:45 8:-14 9:12
@hear-listen-acts ki	5:7
@hear-listen-acts tidak	5:-6
@hear-listen-acts ya	5:6
@heat-comes-out-smoke	0:6 5:-5 9:15
@heat-comes-out-smoke ke	9:7
@heavy-weight	1:9 3:28 4:12 5:-12 8:19
@heavy-weight #n	4:14
@heavy-weight #n1	4:5
@heavy-weight #nn	3:-9 6:-6
@heavy-weight badan	3:7 4:-13
@heavy-weight cuma	4:8
@heavy-weight di	3:9
@heavy-weight itu	5:10
@heavy-weight naik	3:10
@heavy-weight sampai	6:8
@heavy-weight saya	5:-6
@heavy-weight tak	8:5
@heavy-weight tidak	0:5
@help-acts	0:-47 1:-22 2:19 3:-23 4:-14 5:-12 6:18 7:-6 8:-14 9:36
@help-acts bagikan	2:11
@help-acts share	2:10
@help-acts ya	6:16
@hide-body-flaws	0:11 5:86 8:10 9:10
@hide-body-flaws jadi	3:-6
@hide-body-flaws sampai	5:13
@hide-body-flaws tidak	3:9 5:-14
@hide-cover-acts	3:-21 4:20 5:31 6:-18 8:-7
@hide-cover-acts rapat	5:7
@hide-cover-acts sampai	5:10
@hold-temp	1:-11 3:23 4:18 5:-15 7:5 8:-10
@hold-temp #n	5:-9 8:9
@hold-temp #nn	4:7
@hold-temp panas	0:9
@hold-temp setahun	4:10
@honest-kind	0:-27 1:-18 4:-7 8:-31 9:-13
@hot-temp	2:5 3:36 5:6 6:10 7:-6 8:-18
@hot-temp di	5:6
@hot-temp saja	5:-8
@hot-temp sekali	9:7
@hot-temp seperti	5:-9
@hot-temp yang	3:7
@household-daily-acts	4:-15 5:9 6:21 8:-43 9:23
@household-daily-acts #nn	5:8 9:-6
@household-daily-acts ada	3:5
@household-daily-acts anak	5:-9
@household-daily-acts batik	3:6
@household-daily-acts berdiri	5:-10
@household-daily-acts dari	9:-6
@household-daily-acts di	2:-8 3:-12 6:-9
@household-daily-acts ke	8:6
@household-daily-acts klik	0:8
@household-daily-acts nih	1:7
@household-daily-acts ya	3:6
@hunger-full	0:-14 1:-11 4:-10 5:-8 9:82
@hunger-full pakai	9:22
@hunger-full sampai	5:10 6:9
@hurry-invite-acts	0:-7 1:8 2:74 3:22 4:-7 6:-23 7:25 9:14
@hurry-invite-acts atuh	2:10
@hurry-invite-acts checkout	2:24 4:-15 6:17 7:7
@hurry-invite-acts di	2:-8 8:-6
@hurry-invite-acts diangkut	6:6
@hurry-invite-acts dipesen	2:10
@hurry-invite-acts kering	5:10
@hurry-invite-acts klik	7:8
@hurry-invite-acts langsung	2:10
@hurry-invite-acts lebih	5:6
@hurry-invite-acts masuk	0:10
@hurry-invite-acts masukin	6:14
@hurry-invite-acts mbak	0:8
@hurry-invite-acts ngaku	0:6
@hurry-invite-acts order	2:8
@hurry-invite-acts pencet	6:-6
@hurry-invite-acts pesan	2:9
@hurry-invite-acts pilih	2:14 4:6 6:9
@hurry-invite-acts turun	4:9
@hurry-invite-acts yang	4:6
@increase-add-acts	1:-35 3:12 4:-32 6:18 7:25 8:-6
@increase-add-acts #n1	3:11 4:-8 5:-11
@increase-add-acts #nn	3:11 4:-9 6:-5
@increase-add-acts bayar	7:8
@increase-add-acts jadi	9:11
@increase-add-acts kardus	8:5
@increase-add-acts ke	0:22 6:-13
@increase-add-acts kereta	6:9
@increase-add-acts lagi	9:14
@increase-add-acts meja	3:-6
@increase-add-acts motor	3:-7 4:-6 9:-7
@increase-add-acts pesawat	6:12
@increase-add-acts sendiri	5:6
@increase-add-acts turun	3:-5
@inform-mention-acts	1:-10 2:-11 3:29 4:-10 5:-16 6:-21 7:-10 8:-19 9:-55
@inform-mention-acts aku	3:17
@inform-mention-acts ya	3:9
@install-assemble-acts	0:5 1:34 2:-11 3:30 4:14 5:24 6:8 7:15 8:-26 9:-29
@install-assemble-acts gratis	6:6
@install-assemble-acts jadi	6:-5
@install-assemble-acts lagi	9:10
@install-assemble-acts rak	5:7
@install-assemble-acts yang	0:11
@interaction.all	1:-11 2:12 4:-13 7:-26 8:-19 9:-19
@interaction.all ada	4:5
@interaction.all aku	1:-5
@interaction.all cek	4:9
@interaction.all dari	9:7
@interaction.all di	3:14 8:-10
@interaction.all ini	0:-7 3:-9 5:-6 9:8
@interaction.all jadi	5:-6
@interaction.all jangan	9:7
@interaction.all kalau	4:-6
@interaction.all kan	5:8
@interaction.all kena	3:7
@interaction.all kita	9:11
@interaction.all lihat	1:-9 5:-10 9:11
@interaction.all masuk	5:7
@interaction.all orang	3:-9 6:-9
@interaction.all sebangku	2:5
@interaction.all suka	3:6
@interaction.all tidak	3:-23 4:11 5:35
@interaction.all tim	0:10 7:8
@interaction.all tipe	0:10
@interaction.all yang	0:-5 4:6 6:42 8:12
@interaction.asking	0:124 1:-83 2:-48 3:9 4:-42 5:-45 6:-77 7:-28 8:-46 9:-49
@interaction.asking #n	4:9
@interaction.asking #nn	0:6
@interaction.asking aku	0:-15
@interaction.asking bagaimana	9:8
@interaction.asking bedanya	0:7
@interaction.asking buat	2:5
@interaction.asking bulan	0:-6
@interaction.asking coba	0:-20 9:9
@interaction.asking di	0:23 9:-11
@interaction.asking harus	5:28
@interaction.asking ini	5:6
@interaction.asking itu	9:7
@interaction.asking kabar	0:34 5:-6
@interaction.asking kalau	3:5
@interaction.asking kirim	0:6
@interaction.asking lama	4:13
@interaction.asking mas	4:5
@interaction.asking mbak	0:9
@interaction.asking namanya	9:-5
@interaction.asking nih	0:5 6:-7 9:-10
@interaction.asking pula	9:8
@interaction.asking pun	3:6
@interaction.asking saja	0:7 3:-13 4:18 9:-10
@interaction.asking sekarang	0:7
@interaction.asking sih	0:-22 9:49
@interaction.asking suaranya	0:25 6:-8
@interaction.asking sudah	9:8
@interaction.asking tidak	0:-20 5:-17 6:-14
@interaction.asking tim	0:28 7:13 9:-9
@interaction.asking ya	0:-88 1:-13 3:-12 4:-10 9:7
@interaction.asking yang	0:30 3:35 4:-18 6:-9
@interaction.bid	0:46 2:39 4:-20 5:14 6:20 7:-16 8:-16 9:-13
@interaction.bid #n	0:-24 4:-14 5:-15 6:-7 7:-5
@interaction.bid #nn	4:-8
@interaction.bid atuh	2:26
@interaction.bid banget	0:8
@interaction.bid cek	3:10
@interaction.bid checkout	2:23 6:12
@interaction.bid dengar	5:6
@interaction.bid di	3:-10 5:-13
@interaction.bid diklik	2:9
@interaction.bid dipencet	2:6
@interaction.bid dipesen	2:10
@interaction.bid follow	2:12
@interaction.bid jalan	5:8
@interaction.bid kirim	5:8
@interaction.bid klik	7:6
@interaction.bid komentar	0:20
@interaction.bid langsung	2:9
@interaction.bid lihat	0:-6
@interaction.bid masuk	0:7 4:12
@interaction.bid masukin	6:8
@interaction.bid mbak	0:8 4:-6
@interaction.bid ngaku	0:6
@interaction.bid order	2:8
@interaction.bid pakai	3:10 4:7 6:16
@interaction.bid pilih	0:8 4:25 6:20 7:6 8:7
@interaction.bid share	2:5
@interaction.bid tidak	0:13 6:13
@interaction.bid tukar	8:16
@interaction.bid turun	4:9
@interaction.bid ya	5:12
@interaction.bid yang	0:13 5:-13 7:8
@interaction.deeds	0:10 1:-26 2:40 3:-27 4:-28 5:-25 6:-21 7:10 9:-53
@interaction.deeds #n	2:-26 3:-11 4:-15 5:-5 6:-35 8:-22
@interaction.deeds #n1	0:23 2:-10 4:-21 7:8
@interaction.deeds #nn	3:8 6:-17 7:-6 8:-6 9:6
@interaction.deeds ada	0:-7 4:15 8:19
@interaction.deeds aku	2:16 5:-12 6:6
@interaction.deeds akun	2:6
@interaction.deeds anak	6:10
@interaction.deeds baju	3:5
@interaction.deeds balik	9:-5
@interaction.deeds bang	9:6
@interaction.deeds baru	3:10
@interaction.deeds biar	2:5
@interaction.deeds bisa	5:15
@interaction.deeds boleh	5:9 6:9
@interaction.deeds bpom	4:6
@interaction.deeds buat	2:-9 4:5
@interaction.deeds dapat	4:11
@interaction.deeds datang	9:6
@interaction.deeds di	2:-5 3:-17 5:-13 7:13 9:-18
@interaction.deeds dikalibrasi	5:5
@interaction.deeds dites	8:8
@interaction.deeds diuji	8:7
@interaction.deeds dong	0:7
@interaction.deeds duku	3:12
@interaction.deeds dulu	0:6 2:53 3:-19 9:-18
@interaction.deeds duo	5:6
@interaction.deeds es	9:12
@interaction.deeds garansi	8:-5
@interaction.deeds habis	6:-10
@interaction.deeds jadi	3:-6 4:-5
@interaction.deeds jam	9:13
@interaction.deeds juga	2:15
@interaction.deeds kan	0:9
@interaction.deeds ke	2:7 5:-6
@interaction.deeds kering	5:11
@interaction.deeds komentar	0:7
@interaction.deeds kopi	9:6
@interaction.deeds lagi	0:24 3:9
@interaction.deeds lah	2:6
@interaction.deeds live	2:7 9:-5
@interaction.deeds malam	9:5
@interaction.deeds masuk	5:-7
@interaction.deeds mateng	5:6
@interaction.deeds mau	6:7
@interaction.deeds mi	2:9
@interaction.deeds mulai	6:13
@interaction.deeds nasi	5:8
@interaction.deeds nemenin	9:-5
@interaction.deeds nempel	5:-15
@interaction.deeds ompong	6:5
@interaction.deeds order	0:7
@interaction.deeds pada	0:15
@interaction.deeds pakai	3:14 9:-5
@interaction.deeds pencet	2:7
@interaction.deeds pernah	0:12 5:5
@interaction.deeds punya	9:9
@interaction.deeds saja	0:-6 2:38 3:-13 8:11
@interaction.deeds sama	3:-11 4:-6 7:10
@interaction.deeds sampai	9:-8
@interaction.deeds saya	0:16
@interaction.deeds sebelum	2:-9
@interaction.deeds sekarang	2:34 8:13
@interaction.deeds seperti	6:-6 9:8
@interaction.deeds setengah	1:6
@interaction.deeds share	0:8
@interaction.deeds siap	9:9
@interaction.deeds siapa	6:7
@interaction.deeds sni	4:17 8:25
@interaction.deeds sudah	4:5 9:8
@interaction.deeds tante	5:5
@interaction.deeds tau	3:5
@interaction.deeds terus	2:6
@interaction.deeds tidak	0:-9 4:-10 6:11 8:-8
@interaction.deeds toko	2:6 7:6
@interaction.deeds tua	5:6
@interaction.deeds tuh	3:11 4:7
@interaction.deeds ulang	6:14
@interaction.deeds ya	2:12 6:19 8:-8
@interaction.deeds yang	0:-12 4:7
@interaction.one	0:76 1:-40 2:6 3:9 5:-25 6:-34 7:-12 9:-21
@interaction.one #n	1:6 5:-10 8:22
@interaction.one #n1	0:-8
@interaction.one #nn	0:-9 5:-6
@interaction.one ada	0:7
@interaction.one aku	0:-10 9:33
@interaction.one asal	0:6 4:7 5:17
@interaction.one atas	6:12
@interaction.one baru	9:8
@interaction.one bayarnya	8:6
@interaction.one beli	3:6 5:14
@interaction.one bisa	0:-6 4:-8
@interaction.one buat	0:7 5:14
@interaction.one dapat	4:12
@interaction.one darah	5:7
@interaction.one di	5:-14 6:6 9:9
@interaction.one dong	0:-6
@interaction.one dulu	0:-8 3:9 6:-6
@interaction.one gitu	0:-9
@interaction.one habis	6:11
@interaction.one haji	9:-8
@interaction.one hamil	6:5
@interaction.one hari	0:-5
@interaction.one ibu	0:-11 9:20
@interaction.one ini	0:-15 1:-6 5:-16
@interaction.one jadi	3:-23 4:7 5:8 6:-26
@interaction.one jam	7:8
@interaction.one jangan	2:-7
@interaction.one jawab	4:6
@interaction.one jero	3:10
@interaction.one juga	9:10
@interaction.one kalau	0:-15
@interaction.one kameranya	9:-8
@interaction.one kan	5:7 6:5
@interaction.one kasih	3:5
@interaction.one kata	0:7
@interaction.one kembalikan	4:9
@interaction.one keranjang	7:7
@interaction.one kirim	0:-9
@interaction.one kok	0:-10
@interaction.one ku	3:8
@interaction.one lagi	0:-8
@interaction.one lihat	5:10
@interaction.one makanya	4:5
@interaction.one masih	5:-5
@interaction.one menyusui	6:8
@interaction.one nih	4:12
@interaction.one nu	6:10
@interaction.one ojol	6:7
@interaction.one pakai	0:-8
@interaction.one pasang	4:7
@interaction.one pasar	3:11
@interaction.one pot	5:10
@interaction.one rt	5:13
@interaction.one sabar	5:6
@interaction.one sama	3:-8 5:6 9:8
@interaction.one sampai	9:6
@interaction.one saya	0:-16 3:12 5:21
@interaction.one soalnya	4:7 5:11
@interaction.one sri	9:6
@interaction.one sudah	9:-16
@interaction.one tadi	0:-7
@interaction.one tanya	0:-17
@interaction.one tapi	4:-9
@interaction.one tarik	5:6
@interaction.one terus	2:8
@interaction.one tinggal	4:9 5:7
@interaction.one tolong	0:-9
@interaction.one tuh	5:-5
@interaction.one ukuran	0:10
@interaction.one umur	7:-7
@interaction.one wiji	9:7
@interaction.one yang	0:-28 3:-8 4:21 6:46 8:-9
@interaction.personal	0:26 2:-17 3:-48 5:19 6:-6 7:-18 8:9
@interaction.personal #n	0:23 1:12 2:-49 4:-53 5:-7 6:-13 7:-6 8:20
@interaction.personal #n1	3:-6 9:-14
@interaction.personal #nn	0:11 3:27 4:-36 5:30 6:-42 7:53 8:-8
@interaction.personal #pct	5:13
@interaction.personal #rp	0:11 3:29 5:-9
@interaction.personal abu	5:-6
@interaction.personal ada	0:-29 1:33 3:-8 6:6 8:-18 9:-14
@interaction.personal air	5:-5
@interaction.personal aku	0:29 1:-9 2:16 3:6 5:-37 7:-14 8:-15 9:-10
@interaction.personal akun	2:6
@interaction.personal akunku	2:7
@interaction.personal aman	8:-6
@interaction.personal ambil	0:7 7:-9
@interaction.personal amis	4:7
@interaction.personal anak	3:-14 5:-10 7:5 9:-12
@interaction.personal anaknya	5:5
@interaction.personal ancur	8:5
@interaction.personal angkat	0:16
@interaction.personal antara	3:6
@interaction.personal apa	6:16 9:-7
@interaction.personal apartemen	5:-10
@interaction.personal asal	8:6
@interaction.personal aspal	9:8
@interaction.personal asup	4:7 5:7
@interaction.personal atas	0:-25 4:-26 6:-24 7:5 8:-16 9:18
@interaction.personal awal	9:7
@interaction.personal aya	5:-6
@interaction.personal aye	5:-7
@interaction.personal baca	5:7 6:7
@interaction.personal badan	4:7 8:13 9:-5
@interaction.personal bak	9:5
@interaction.personal bakal	4:6 5:5 6:-5 8:9
@interaction.personal balik	5:-14 9:10
@interaction.personal banda	0:-7
@interaction.personal bandara	4:12
@interaction.personal bang	0:13 4:13
@interaction.personal banget	6:6 9:-18
@interaction.personal bangun	3:-9 5:15 9:-6
@interaction.personal banjarmasin	9:8
@interaction.personal banjir	9:-5
@interaction.personal bank	9:22
@interaction.personal bantal	4:9
@interaction.personal banyak	5:-10
@interaction.personal baru	6:9 8:-11
@interaction.personal basah	3:13
@interaction.personal batang	8:6
@interaction.personal baterai	0:5
@interaction.personal batre	0:7 4:9
@interaction.personal bau	3:8 4:13
@interaction.personal baut	5:11
@interaction.personal bawa	5:-6
@interaction.personal bawah	4:11 8:12
@interaction.personal bawahnya	5:10
@interaction.personal bayar	2:10 6:-7 7:7 8:21
@interaction.personal beda	5:8
@interaction.personal bedak	3:7
@interaction.personal bekal	6:7
@interaction.personal belakang	0:-8 2:-10 3:-16 4:-5 6:-9
@interaction.personal belang	4:-7
@interaction.personal beli	0:-7 2:-23 6:6 7:-17 8:-11
@interaction.personal belum	5:-12
@interaction.personal benang	1:6
@interaction.personal benar	9:-7
@interaction.personal bengkak	3:6
@interaction.personal bening	5:11
@interaction.personal bentar	0:-10
@interaction.personal bentuknya	5:8
@interaction.personal berantakan	4:6
@interaction.personal berapa	3:-7 4:5 5:8
@interaction.personal berbulu	8:6
@interaction.personal berdiri	9:-5
@interaction.personal berminyak	6:7
@interaction.personal beta	0:7
@interaction.personal biang	4:10
@interaction.personal biasanya	5:13 6:6
@interaction.personal bibir	5:-6
@interaction.personal biji	4:-6
@interaction.personal bikin	0:22 3:-52 4:-7 5:9
@interaction.personal bilang	3:-12
@interaction.personal bilas	4:10
@interaction.personal bisa	0:-14 6:13 8:-12 9:15
@interaction.personal bitung	9:-6
@interaction.personal bolak	5:9
@interaction.personal boleh	0:6 4:-6 6:18 8:7 9:-6
@interaction.personal bonus	7:13
@interaction.personal bos	0:9
@interaction.personal bpom	4:9
@interaction.personal brudul	1:6
@interaction.personal buang	3:6
@interaction.personal buat	1:16 3:-19 4:-27 6:-8 7:10 9:-9
@interaction.personal buka	3:13
@interaction.personal bukan	5:-10 9:-8
@interaction.personal buku	9:11
@interaction.personal bulan	4:-5
@interaction.personal bungkuk	3:10
@interaction.personal bungkus	4:11
@interaction.personal bunyi	9:-6
@interaction.personal busa	8:9
@interaction.personal butuh	3:6
@interaction.personal c	4:15
@interaction.personal celana	4:-6 5:-7
@interaction.personal celananya	4:-8
@interaction.personal chat	8:14
@interaction.personal checkout	2:-9 4:10
@interaction.personal cik	4:5
@interaction.personal cimahi	3:9
@interaction.personal coba	0:23 5:-9
@interaction.personal cocok	7:5 8:7
@interaction.personal cod	0:7 2:-7 8:32
@interaction.personal copot	4:-5 5:-8
@interaction.personal cukup	3:6
@interaction.personal cuma	9:13
@interaction.personal da	0:5
@interaction.personal dagu	3:15 5:-11
@interaction.personal dahi	3:9 4:12 5:7
@interaction.personal dalam	5:-5 6:6
@interaction.personal dalamnya	4:19
@interaction.personal dan	5:11
@interaction.personal dapat	3:-6 7:-10
@interaction.personal dapur	0:-7 9:15
@interaction.personal dari	0:-7 3:-7 6:-6 7:-18 9:-20
@interaction.personal datang	0:-11 6:-6
@interaction.personal daunnya	3:5
@interaction.personal deh	3:-5 9:8
@interaction.personal dekat	6:10
@interaction.personal depan	0:-12 1:11 3:-24 5:-6
@interaction.personal depannya	3:12
@interaction.personal di	0:-19 3:-24 4:-13 6:-18 8:-10 9:-16
@interaction.personal dia	3:23 5:-10 8:-10 9:-10
@interaction.personal diangkat	5:-5
@interaction.personal dibawa	3:5
@interaction.personal dibilas	0:8
@interaction.personal dibuka	3:-8 5:6
@interaction.personal dicas	4:12
@interaction.personal dicopot	4:-5
@interaction.personal dicuci	3:-6 8:11
@interaction.personal diem	9:10
@interaction.personal diganti	8:-6
@interaction.personal digantung	5:8
@interaction.personal dijual	3:-6
@interaction.personal dikalibrasi	5:5
@interaction.personal dikasih	9:7
@interaction.personal dikirim	8:-7
@interaction.personal diklik	0:8
@interaction.personal dikumbah	5:13
@interaction.personal dinding	3:12 9:-7
@interaction.personal dipanen	5:-11
@interaction.personal dipegang	0:7
@interaction.personal direbus	5:7
@interaction.personal direndem	3:7
@interaction.personal discan	4:5
@interaction.personal disegel	0:5
@interaction.personal disisir	3:-7 5:7
@interaction.personal ditarik	4:-11 5:-7
@interaction.personal ditaro	9:-6
@interaction.personal dites	8:9
@interaction.personal diuji	8:8
@interaction.personal dokter	3:7
@interaction.personal dong	0:14 2:8
@interaction.personal doyan	3:-5
@interaction.personal duku	3:12
@interaction.personal dulu	0:18 2:45 3:-7 4:9
@interaction.personal duo	5:8
@interaction.personal dus	5:-5 8:8
@interaction.personal es	9:17
@interaction.personal esuk	9:6
@interaction.personal etalase	4:14 6:10 8:7
@interaction.personal follow	0:6 2:6 6:-5
@interaction.personal foto	4:5
@interaction.personal gabung	0:15
@interaction.personal gampang	3:-10 5:28
@interaction.personal ganti	0:-5 6:8 8:-27
@interaction.personal garam	9:7
@interaction.personal garuk	5:7 6:-6
@interaction.personal gatel	5:7
@interaction.personal gede	5:-9
@interaction.personal gelang	3:5
@interaction.personal gelem	3:15 5:-5
@interaction.personal gepeng	3:7 5:-10
@interaction.personal geser	5:-7
@interaction.personal giliran	6:-6
@interaction.personal gitu	5:-8
@interaction.personal gompal	4:5
@interaction.personal gosong	9:-8
@interaction.personal got	3:9
@interaction.personal gowa	0:7 9:-10
@interaction.personal gratis	0:10 4:9 6:-6 8:9
@interaction.personal gudang	9:-9
@interaction.personal guru	6:6
@interaction.personal habis	5:-11 9:-9
@interaction.personal halaman	4:7
@interaction.personal halus	5:12
@interaction.personal hamil	4:-7
@interaction.personal hape	5:13
@interaction.personal harga	2:13
@interaction.personal hari	3:-20 8:-21 9:18
@interaction.personal heula	0:10
@interaction.personal hidung	5:8
@interaction.personal hidup	4:11
@interaction.personal hilang	5:-12
@interaction.personal hitam	5:19
@interaction.personal hotel	3:18
@interaction.personal hp	4:6
@interaction.personal ht	3:7
@interaction.personal hujan	0:6
@interaction.personal ibu	0:13 4:-14 5:-13 6:10 8:16
@interaction.personal ikut	3:-8
@interaction.personal imah	2:6 5:6 6:7
@interaction.personal ini	1:-20 3:-42 5:-38 6:-33 7:42 8:-5 9:31
@interaction.personal iso	4:-9
@interaction.personal isuk	9:15
@interaction.personal isya	9:10
@interaction.personal itu	0:-16 5:-16 6:-17 8:-24 9:-22
@interaction.personal jadi	0:10 3:19 4:-22 5:-56
@interaction.personal jalan	0:9 1:-12 3:-7 4:-10 8:14
@interaction.personal jam	0:9 1:-15 3:-17 5:-6 6:-9 9:28
@interaction.personal jangan	2:6 5:-7 9:6
@interaction.personal jarik	5:5
@interaction.personal jatuh	5:-16
@interaction.personal jauh	3:-11 5:21
@interaction.personal jawa	0:-7 3:5
@interaction.personal jawab	0:-5
@interaction.personal jebol	9:5
@interaction.personal jemuran	9:6
@interaction.personal jepang	3:6
@interaction.personal jerawatan	5:-5
@interaction.personal jidat	5:-8
@interaction.personal jilbab	9:6
@interaction.personal join	0:7
@interaction.personal jual	0:11 3:-8 9:-20
@interaction.personal juara	9:15
@interaction.personal juga	2:11 5:-8 8:-6 9:8
@interaction.personal jumat	2:9
@interaction.personal kaca	5:8
@interaction.personal kacamata	6:5
@interaction.personal kadar	4:-6
@interaction.personal kafe	6:5
@interaction.personal kain	5:-6
@interaction.personal kak	0:24
@interaction.personal kaki	6:9
@interaction.personal kaku	5:-14
@interaction.personal kalau	3:-38 4:-11 5:17
@interaction.personal kali	9:-10
@interaction.personal kamar	3:17 4:18 5:10 6:-8 9:-10
@interaction.personal kami	0:17 5:-6 8:16
@interaction.personal kamis	2:8
@interaction.personal kampung	6:12
@interaction.personal kamu	4:9
@interaction.personal kan	1:15 5:12
@interaction.personal kancing	5:-8
@interaction.personal kang	3:6
@interaction.personal kanggo	0:5 6:8
@interaction.personal kangkung	5:5
@interaction.personal kantong	4:6
@interaction.personal kantor	3:-5
@interaction.personal kaos	9:8
@interaction.personal kapalan	4:8
@interaction.personal kapan	5:16
@interaction.personal karatan	4:13
@interaction.personal kardus	9:5
@interaction.personal karet	6:-8
@interaction.personal karo	3:7
@interaction.personal karpet	5:9
@interaction.personal kartu	4:-9
@interaction.personal kasih	4:5 6:8
@interaction.personal katanya	9:-15
@interaction.personal kayu	4:-9
@interaction.personal ke	3:-8 4:13 6:57 8:-14
@interaction.personal kebaca	5:5
@interaction.personal kebaya	5:5
@interaction.personal kecil	5:-6 6:-6
@interaction.personal keempat	5:11
@interaction.personal kehujanan	6:9
@interaction.personal kejepit	0:10
@interaction.personal kelas	9:6
@interaction.personal kelenjar	3:5
@interaction.personal kelihatan	2:9 4:-11 5:9
@interaction.personal keluar	4:-6
@interaction.personal kemana	9:-5
@interaction.personal kemarin	3:11 6:-7 9:15
@interaction.personal kempes	4:-17
@interaction.personal kemudian	3:19 5:-7 9:-10
@interaction.personal kena	4:-5 5:5
@interaction.personal kendor	4:5
@interaction.personal kentang	4:8
@interaction.personal kepala	3:11 4:-12 9:16
@interaction.personal keramik	4:-12
@interaction.personal keranjang	2:-5 5:6 6:7
@interaction.personal keras	2:13 3:7
@interaction.personal kerasa	4:5 9:17
@interaction.personal kering	3:12 4:10 9:6
@interaction.personal keringetan	3:-8 4:9
@interaction.personal kerja	9:24
@interaction.personal kertas	3:8
@interaction.personal ketarik	4:5 5:5
@interaction.personal ketemu	6:-6 9:10
@interaction.personal ketinggalan	2:17 3:-7
@interaction.personal ketok	5:10
@interaction.personal kirim	8:-8
@interaction.personal kita	3:16 5:9 8:20
@interaction.personal klik	5:-6
@interaction.personal ko	1:8
@interaction.personal kode	7:10
@interaction.personal kok	0:12 5:-9 9:-10
@interaction.personal kolom	0:6 2:12
@interaction.personal kolong	5:14
@interaction.personal komentar	0:28 2:-24 3:5 6:-7 9:-20
@interaction.personal kondangan	6:9
@interaction.personal konveksi	4:7
@interaction.personal koper	5:5
@interaction.personal kopi	3:-9 4:-5 5:7
@interaction.personal kosan	0:15 5:-10
@interaction.personal kotak	3:-9 8:9
@interaction.personal krim	3:8
@interaction.personal kriuk	5:8
@interaction.personal ku	0:5 6:5
@interaction.personal kucing	0:6
@interaction.personal kudu	3:-20 4:14 5:23
@interaction.personal kukirim	4:7 8:8
@interaction.personal kuku	8:6
@interaction.personal kuliah	9:9
@interaction.personal kulit	5:-11 6:12 8:23
@interaction.personal kulot	5:7
@interaction.personal kunci	9:5
@interaction.personal kuning	4:6
@interaction.personal kurang	0:-6 6:-5
@interaction.personal kurir	0:8 8:23
@interaction.personal lab	8:20
@interaction.personal lagi	2:8 5:11
@interaction.personal lah	5:-10 9:-5
@interaction.personal lahir	6:17
@interaction.personal lain	3:10 4:-6
@interaction.personal laku	3:11
@interaction.personal lalu	5:7 6:-20 7:-8 8:-11 9:-6
@interaction.personal lama	5:-14
@interaction.personal lampu	5:11
@interaction.personal langsung	3:-10 8:16
@interaction.personal lantai	3:6
@interaction.personal lapangan	4:8
@interaction.personal lari	0:6
@interaction.personal latihan	0:10
@interaction.personal layar	2:8 5:-10 9:-8
@interaction.personal lebaran	9:-10
@interaction.personal lebih	5:14
@interaction.personal lecek	5:-11
@interaction.personal lecet	3:-7 5:6
@interaction.personal leher	1:-6 3:7
@interaction.personal lemari	3:-9
@interaction.personal lembap	4:-10 5:-5
@interaction.personal lembar	8:7
@interaction.personal lembek	5:8
@interaction.personal lembur	9:6
@interaction.personal lembut	4:5
@interaction.personal lengan	1:13 5:9
@interaction.personal lengket	3:7
@interaction.personal lepas	4:-7 5:8 7:9
@interaction.personal lepek	3:-5 6:-6
@interaction.personal lewat	6:8 9:-5
@interaction.personal lidah	3:-8 5:23
@interaction.personal lihat	1:-21 3:15 5:-9 8:8 9:15
@interaction.personal lilin	3:9
@interaction.personal live	2:-9 3:-7
@interaction.personal lo	0:17
@interaction.personal longgar	0:8
@interaction.personal luar	3:-10 4:9 5:14 6:16 8:-5 9:18
@interaction.personal lulus	4:6
@interaction.personal lupa	3:6
@interaction.personal lurus	5:5
@interaction.personal maghrib	9:9
@interaction.personal magic	5:-6
@interaction.personal mah	9:-8
@interaction.personal main	8:-7
@interaction.personal majalaya	3:-6
@interaction.personal makan	0:-10 3:-27 9:52
@interaction.personal makanya	3:8
@interaction.personal makin	5:11
@interaction.personal malam	3:16 4:-8 6:-21 7:-8
@interaction.personal malang	2:5
@interaction.personal mall	3:-11
@interaction.personal mampir	0:11 9:-6
@interaction.personal mana	0:-9 4:-6 5:6 6:-8
@interaction.personal mandi	5:7 9:7
@interaction.personal manis	6:6
@interaction.personal marah	9:22
@interaction.personal maros	0:7
@interaction.personal mas	0:12 5:10 9:5
@interaction.personal masuk	3:-23 9:-10
@interaction.personal mateng	5:12
@interaction.personal mau	0:-16 4:-9 5:-6 6:9
@interaction.personal mba	5:6
@interaction.personal meja	0:-6 9:-7
@interaction.personal melahirkan	6:10
@interaction.personal memang	9:5
@interaction.personal merah	6:9
@interaction.personal merem	3:6
@interaction.personal mesin	6:8
@interaction.personal metu	5:5
@interaction.personal mic	1:6
@interaction.personal milih	3:9 5:-9
@interaction.personal minggu	0:-9 4:-7 7:7 9:12
@interaction.personal minta	2:6 6:7
@interaction.personal minum	9:-8
@interaction.personal minyak	3:8 6:-7
@interaction.personal mobil	4:13 6:9
@interaction.personal motor	5:13
@interaction.personal motoran	4:8 6:12
@interaction.personal msg	4:7
@interaction.personal muat	0:10
@interaction.personal mudik	6:14
@interaction.personal muko	5:6
@interaction.personal mulai	0:-11 4:-8 5:17 6:24
@interaction.personal mulus	5:-6
@interaction.personal mulut	5:10
@interaction.personal musim	9:-8
@interaction.personal nah	5:9
@interaction.personal nahan	3:11
@interaction.personal naik	0:-8 3:13 5:-8 6:20 9:-14
@interaction.personal nangis	5:7 9:6
@interaction.personal nangkring	0:14 5:-5
@interaction.personal nanjak	0:6
@interaction.personal nanti	0:-5
@interaction.personal nasi	5:18
@interaction.personal nekuk	4:11
@interaction.personal nemenin	9:-5
@interaction.personal nempel	4:-7
@interaction.personal nerawang	5:6
@interaction.personal newborn	6:8
@interaction.personal ngambang	3:-6
@interaction.personal nganggo	0:9
@interaction.personal ngecap	5:5
@interaction.personal ngelupas	3:5 5:6
@interaction.personal ngerti	9:-7
@interaction.personal ni	5:-7 7:16
@interaction.personal nih	0:13 1:-10 5:-16
@interaction.personal nikah	2:6 9:5
@interaction.personal nikahan	3:6
@interaction.personal nilai	9:9
@interaction.personal ninggalin	5:11
@interaction.personal nomor	0:17 4:-29
@interaction.personal nongol	0:11 5:6
@interaction.personal nonton	0:10
@interaction.personal normal	3:10
@interaction.personal nunggu	3:7 5:-5
@interaction.personal nya	4:9
@interaction.personal nyala	3:-5
@interaction.personal nyari	5:13
@interaction.personal nyeri	5:7
@interaction.personal nyetir	9:5
@interaction.personal nyisa	5:6
@interaction.personal nyusui	5:12
@interaction.personal obeng	5:9
@interaction.personal oke	6:8
@interaction.personal oli	3:5
@interaction.personal om	8:6
@interaction.personal ompong	6:5
@interaction.personal ongkir	5:9
@interaction.personal onok	4:6 6:14 9:6
@interaction.personal orang	4:-8
@interaction.personal order	0:6
@interaction.personal pabrik	3:-6 8:-8
@interaction.personal pada	9:-6
@interaction.personal pagi	2:-10 3:-28 5:-9
@interaction.personal paginya	5:7
@interaction.personal paha	3:-6 5:15
@interaction.personal pak	4:14 8:-9
@interaction.personal pakai	1:-14 3:-23 4:24 6:8 8:23
@interaction.personal pakainya	6:16
@interaction.personal paku	4:12
@interaction.personal palsu	0:10
@interaction.personal panas	0:18 9:-7
@interaction.personal panasin	3:7
@interaction.personal panen	5:7 9:9
@interaction.personal parfum	4:-10
@interaction.personal pas	2:10 4:-15 5:-24 9:-10
@interaction.personal pasar	0:-9 3:-14 6:-9 7:-7 8:6
@interaction.personal pasir	8:6
@interaction.personal pegal	4:10 6:-6
@interaction.personal pekanbaru	8:6
@interaction.personal pemakaian	5:8
@interaction.personal pembelian	7:10
@interaction.personal pendek	6:-7
@interaction.personal pengawet	4:14
@interaction.personal peniti	5:-6
@interaction.personal penuh	5:9
@interaction.personal penyok	3:-5 4:-6 5:-11 8:16
@interaction.personal perlu	0:6 3:-12 5:15 8:-7
@interaction.personal pernah	3:9 9:-8
@interaction.personal persib	9:8
@interaction.personal pertama	7:11
@interaction.personal pilih	2:-8 4:7 7:6
@interaction.personal pinggir	0:-9 5:11
@interaction.personal pintu	0:13
@interaction.personal pipa	5:-9
@interaction.personal pohon	4:7
@interaction.personal pojok	2:13 6:7 7:16
@interaction.personal potong	9:20
@interaction.personal potongan	0:7 7:7
@interaction.personal pulang	0:-10 5:-12 6:-11 9:13
@interaction.personal pun	5:11
@interaction.personal punya	3:-7 4:-6 5:-19
@interaction.personal putih	0:-5 1:12 5:6
@interaction.personal putus	9:11
@interaction.personal rak	0:-6 4:-7
@interaction.personal rame	9:-16
@interaction.personal rantau	9:8
@interaction.personal raya	9:18
@interaction.personal ready	0:8
@interaction.personal rebahan	9:8
@interaction.personal rembes	4:-5
@interaction.personal restoran	6:6
@interaction.personal retinol	3:6
@interaction.personal retur	0:5
@interaction.personal ribet	0:6
@interaction.personal rok	5:6
@interaction.personal rontok	5:-9
@interaction.personal rumah	0:26 4:-9 5:13 9:-6
@interaction.personal sabtu	2:9
@interaction.personal sabun	5:-5
@interaction.personal saja	0:11
@interaction.personal sajadah	5:7
@interaction.personal sakit	3:8 6:9
@interaction.personal saku	5:8
@interaction.personal salah	3:19 9:-9
@interaction.personal sama	0:-6 3:7 4:-14 6:-14
@interaction.personal sambil	5:8
@interaction.personal sampai	0:12 4:-19 6:15 7:-10 8:14
@interaction.personal samping	4:8
@interaction.personal sampo	4:16
@interaction.personal sana	0:35 9:-19
@interaction.personal sarung	9:10
@interaction.personal sawah	5:-8 9:6
@interaction.personal saya	0:-16 1:-17 3:-18 4:-14
@interaction.personal sebelah	1:6 5:9 9:6
@interaction.personal sebelum	3:-8 6:15
@interaction.personal sebulan	5:6
@interaction.personal seduh	6:8
@interaction.personal segini	5:5
@interaction.personal sekali	3:-5 4:-14 8:-12 9:9
@interaction.personal sekarang	0:10 1:13 2:5 3:-18 5:11 6:16 8:13 9:9
@interaction.personal sekolah	9:-8
@interaction.personal sembuh	5:-7
@interaction.personal seminggu	5:-14
@interaction.personal sempat	5:5 9:-8
@interaction.personal sempet	4:6 5:-7 9:-11
@interaction.personal semua	3:6 9:-10
@interaction.personal sendok	4:7
@interaction.personal sepatu	3:-13 6:-8 9:10
@interaction.personal seperti	5:15 6:-13 7:-7 8:14
@interaction.personal seragaman	2:7
@interaction.personal seri	9:14
@interaction.personal sesuai	8:6
@interaction.personal setengah	1:6 5:7
@interaction.personal setrika	3:-7
@interaction.personal share	0:8
@interaction.personal sholat	3:9
@interaction.personal si	9:-7
@interaction.personal siang	2:-13 5:-11 9:-11
@interaction.personal siap	9:9
@interaction.personal siapa	0:-14 9:6
@interaction.personal siaran	0:-5
@interaction.personal sidang	8:5
@interaction.personal sih	0:6 4:-6 5:-9 6:-14
@interaction.personal sikatnya	7:6
@interaction.personal sini	0:18 1:-10 2:-13 3:-12 8:-10 9:13
@interaction.personal sintetis	3:8 4:-5
@interaction.personal sisir	5:5
@interaction.personal situ	3:49 4:-8 5:-20 8:-15 9:-22
@interaction.personal sni	4:18 8:27
@interaction.personal sok	2:22
@interaction.personal sore	5:-8
@interaction.personal studio	9:6
@interaction.personal subuh	3:-16 5:7
@interaction.personal sudah	0:-10 3:-18 5:50 9:-11
@interaction.personal suhu	3:8 8:6
@interaction.personal suka	0:23 1:-5 5:-20 9:-6
@interaction.personal sunscreen	3:10
@interaction.personal surabaya	4:-8
@interaction.personal tadi	0:-21 2:-11 3:-12 4:-7 9:-8
@interaction.personal tahu	3:-9
@interaction.personal tahun	4:-13 6:12 9:22
@interaction.personal tak	0:5 1:-9 2:6 4:6 8:6
@interaction.personal takut	4:13 5:12
@interaction.personal tambang	6:11
@interaction.personal tang	1:9
@interaction.personal tangan	0:9
@interaction.personal tangga	9:6
@interaction.personal tanpa	7:5
@interaction.personal tanya	0:-16 6:-10
@interaction.personal tarawih	6:-6
@interaction.personal tas	5:19
@interaction.personal tau	1:-10 3:12 5:-16 6:-10 8:-7 9:-30
@interaction.personal teh	6:7
@interaction.personal teman	5:5 9:24
@interaction.personal tembok	4:-6
@interaction.personal tembus	3:6 5:-15
@interaction.personal tempat	0:11 6:-7 8:18 9:-18
@interaction.personal tenang	4:7
@interaction.personal tenda	3:5
@interaction.personal tengah	3:17 6:-5
@interaction.personal tenggorokan	5:15
@interaction.personal tentu	3:19 5:-6 9:-7
@interaction.personal tepi	5:11
@interaction.personal tercepat	2:5
@interaction.personal tetesin	5:-5
@interaction.personal tiap	6:-6 7:9 9:-10
@interaction.personal tidak	0:7 1:-7 3:8 4:-10 5:-11 6:-12 7:-14 8:-42 9:19
@interaction.personal tidur	3:5 5:-17 9:10
@interaction.personal tim	9:6
@interaction.personal timbangan	1:10 4:22
@interaction.personal tinggal	0:-5 5:9
@interaction.personal tinggi	3:17 6:-9
@interaction.personal tinta	5:14
@interaction.personal tipis	0:7 3:-6 5:-8
@interaction.personal tisu	5:8
@interaction.personal titik	3:11
@interaction.personal toko	5:-8 7:9
@interaction.personal tolong	2:7
@interaction.personal tomohon	0:17 9:-7
@interaction.personal treadmill	1:9
@interaction.personal tua	5:10
@interaction.personal tuh	1:-9 3:5 4:8 5:-17 9:5
@interaction.personal tukar	8:8
@interaction.personal tulang	5:-9
@interaction.personal tulis	3:15
@interaction.personal tunas	0:6 5:6
@interaction.personal turun	3:20 5:-15 7:7 8:-8 9:7
@interaction.personal turunan	5:16
@interaction.personal tutup	9:7
@interaction.personal uang	3:9 8:10
@interaction.personal ubin	5:7
@interaction.personal ujan	3:6
@interaction.personal uji	3:8
@interaction.personal ujung	4:-8 8:7 9:-7
@interaction.personal ujungnya	6:13
@interaction.personal ulang	4:7 5:6
@interaction.personal umum	9:14
@interaction.personal umur	5:-8 6:10
@interaction.personal uni	0:6
@interaction.personal unit	1:7 4:5
@interaction.personal upacara	4:6
@interaction.personal usah	2:-5 5:9 6:-6 9:-16
@interaction.personal voucher	7:19
@interaction.personal wajan	8:7
@interaction.personal wangi	5:-14
@interaction.personal warna	4:-7 6:-6
@interaction.personal warung	3:-5
@interaction.personal watt	4:7
@interaction.personal wudhu	5:7
@interaction.personal ya	0:49 1:-11 2:24 3:21 4:15 5:-25 6:7 8:-12
@interaction.personal yang	0:53 4:8 5:-21 6:-25 8:-6 9:-22
@interaction.verdict	1:-10 2:-26 5:15 6:-16 7:-65 8:-25 9:-6
@interaction.verdict #n	0:-37 1:9 2:-18 4:30 5:18 7:-37
@interaction.verdict #n1	0:-14 1:11 2:7 3:-23 4:11 5:17 6:6 7:-14 9:-18
@interaction.verdict #nn	0:8 1:9 3:-19 4:13 7:46 9:-11
@interaction.verdict #pct	4:20
@interaction.verdict #rp	2:-7 3:-16 4:-9 5:-15 6:6 7:32 8:-29
@interaction.verdict abu	4:-5 5:-11 8:6
@interaction.verdict ac	9:9
@interaction.verdict ada	1:27 2:11 4:-33 6:-27 8:9 9:19
@interaction.verdict adem	9:9
@interaction.verdict aduh	0:-6
@interaction.verdict air	0:22 4:-9 5:-6 6:5 9:-12
@interaction.verdict airnya	5:-16
@interaction.verdict aku	0:23 1:9 2:8 3:-6 4:-23 5:-9 7:-5 8:-14 9:-13
@interaction.verdict alat	5:9
@interaction.verdict alergi	2:6 4:6
@interaction.verdict alkohol	4:5 5:-5
@interaction.verdict alkoholnya	5:-7
@interaction.verdict allah	9:19
@interaction.verdict aluminium	3:6
@interaction.verdict amak	9:6
@interaction.verdict aman	5:-13 6:6
@interaction.verdict ambil	0:20 2:19 7:7
@interaction.verdict amis	4:8
@interaction.verdict ampun	9:14
@interaction.verdict anak	6:7 9:-6
@interaction.verdict anaknya	6:-6
@interaction.verdict ancur	8:5
@interaction.verdict angin	6:11
@interaction.verdict angkanya	5:-7
@interaction.verdict apa	0:-31 4:-7 9:6
@interaction.verdict aplikasi	8:-6
@interaction.verdict arek	3:5
@interaction.verdict artinya	3:11
@interaction.verdict asal	3:5 4:-6
@interaction.verdict asam	9:7
@interaction.verdict asli	0:8 8:18
@interaction.verdict asup	5:7
@interaction.verdict asuransi	8:12
@interaction.verdict atas	2:16 9:-6
@interaction.verdict atuh	0:8
@interaction.verdict aturan	6:-6
@interaction.verdict awas	3:7
@interaction.verdict aye	5:-8
@interaction.verdict ayuk	9:5
@interaction.verdict badan	5:12
@interaction.verdict bagaimana	3:-8 9:13
@interaction.verdict bagasi	5:7
@interaction.verdict bagus	0:-10 3:10 4:-5 5:-10 6:-13 9:-7
@interaction.verdict bahan	0:11
@interaction.verdict bahannya	6:-8
@interaction.verdict bahasa	4:7
@interaction.verdict baja	4:6
@interaction.verdict baju	4:-8 5:13
@interaction.verdict bakal	4:6 6:-6 8:9
@interaction.verdict balik	3:-9 8:22
@interaction.verdict balikin	8:8
@interaction.verdict bambu	4:7
@interaction.verdict band	3:5
@interaction.verdict banda	0:-7
@interaction.verdict bandung	9:10
@interaction.verdict bang	0:16 4:8 5:-11
@interaction.verdict banget	0:5 5:-6 6:8
@interaction.verdict bangun	5:5
@interaction.verdict banyak	4:-7 5:-22 9:6
@interaction.verdict bapak	3:-10 5:7
@interaction.verdict bapaknya	6:9
@interaction.verdict barang	8:-11
@interaction.verdict basah	3:7 6:-7
@interaction.verdict batre	0:5 4:12
@interaction.verdict batu	3:9 5:-9
@interaction.verdict bau	5:21
@interaction.verdict baut	5:13
@interaction.verdict bawa	4:-8
@interaction.verdict bawah	5:-8
@interaction.verdict bayar	2:-5 8:11
@interaction.verdict beda	4:-11 8:-18
@interaction.verdict begini	3:12
@interaction.verdict begitulah	9:13
@interaction.verdict bekas	3:-7 4:-6
@interaction.verdict bekasi	0:6
@interaction.verdict belajar	9:10
@interaction.verdict belakang	1:6
@interaction.verdict belang	4:-12
@interaction.verdict belanjanya	0:6
@interaction.verdict beli	2:-20
@interaction.verdict beliau	5:8
@interaction.verdict belum	0:17 5:-18 9:9
@interaction.verdict benang	1:11 4:-9 5:-15
@interaction.verdict bengkak	3:6
@interaction.verdict bening	5:17
@interaction.verdict bentar	0:-6
@interaction.verdict berani	3:8
@interaction.verdict berantakan	4:8
@interaction.verdict berasap	5:5
@interaction.verdict berat	4:-8
@interaction.verdict berkurang	5:7
@interaction.verdict berlaku	8:-7
@interaction.verdict besi	8:6
@interaction.verdict best	9:-6
@interaction.verdict beta	5:6
@interaction.verdict betah	5:-5
@interaction.verdict biar	2:22 3:-6 5:21
@interaction.verdict biasanya	3:-9 4:20 5:12
@interaction.verdict bikin	3:-18 4:8 5:8 9:-8
@interaction.verdict bilang	9:-9
@interaction.verdict bingung	5:7
@interaction.verdict bisa	1:-11 4:17 5:13 7:-10 8:-8 9:-5
@interaction.verdict biskuit	9:6
@interaction.verdict bli	3:-6
@interaction.verdict bocor	4:-7 5:-11
@interaction.verdict bolak	4:5
@interaction.verdict boleh	0:15 3:7 4:-7 6:23
@interaction.verdict bolong	4:9
@interaction.verdict bonus	7:16
@interaction.verdict box	4:11 8:8
@interaction.verdict bpom	4:11
@interaction.verdict brudul	1:6
@interaction.verdict buang	3:10
@interaction.verdict buat	1:-12 2:-11 3:-6 4:-47 5:-11 6:-58 7:-5 9:6
@interaction.verdict buatan	4:12
@interaction.verdict buka	6:-8 8:8
@interaction.verdict bukan	0:-10 3:-18 4:5 5:-25 6:-15
@interaction.verdict buktinya	3:7
@interaction.verdict buku	0:-7 2:7 9:10
@interaction.verdict bun	2:-11 6:12
@interaction.verdict bunda	4:9
@interaction.verdict bunyi	1:6 9:-6
@interaction.verdict bunyinya	5:-13
@interaction.verdict buruan	3:6
@interaction.verdict burung	9:6
@interaction.verdict burungnya	5:6
@interaction.verdict busa	5:9 8:12
@interaction.verdict butuh	3:14
@interaction.verdict cabe	4:12
@interaction.verdict cahaya	3:6 5:-5
@interaction.verdict cair	3:7
@interaction.verdict cak	0:11
@interaction.verdict cap	8:13
@interaction.verdict capek	3:5
@interaction.verdict cara	3:14 4:-5
@interaction.verdict celana	4:-5
@interaction.verdict cepat	4:-10 5:-9 7:5
@interaction.verdict cerita	3:-6
@interaction.verdict checkout	3:-7 7:-8 8:8
@interaction.verdict cik	4:5
@interaction.verdict clay	5:-7
@interaction.verdict coba	0:22 3:9
@interaction.verdict cocok	4:-7 5:-29 7:5 8:7
@interaction.verdict cod	2:-7 8:38
@interaction.verdict cuci	4:-6
@interaction.verdict cuma	2:11 5:14 6:7 8:-7
@interaction.verdict da	0:14
@interaction.verdict dalam	3:7
@interaction.verdict dan	7:6
@interaction.verdict dapat	4:7 6:6 7:-9
@interaction.verdict dapur	9:13
@interaction.verdict dari	0:-10 1:10 2:-6 4:20 6:-11 7:-12 8:-23
@interaction.verdict daripada	6:6
@interaction.verdict datang	0:-12 5:-8 8:10
@interaction.verdict dekat	0:6 5:-10 9:-9
@interaction.verdict dengan	8:6
@interaction.verdict dengar	9:15
@interaction.verdict depan	5:7 8:8
@interaction.verdict di	0:56 1:20 2:-24 4:-12 6:-19 9:-17
@interaction.verdict dia	1:7 3:-18 8:-9
@interaction.verdict diangkat	9:7
@interaction.verdict dibanting	5:-6
@interaction.verdict dibilas	0:6
@interaction.verdict dibuka	3:-6
@interaction.verdict dicas	4:7
@interaction.verdict dicat	4:7
@interaction.verdict dicek	4:9
@interaction.verdict dicopot	4:-6
@interaction.verdict dicuci	0:-7 4:-15
@interaction.verdict difoto	4:6
@interaction.verdict diganti	0:15
@interaction.verdict digantung	3:6
@interaction.verdict digigit	3:-10
@interaction.verdict dijemur	0:8
@interaction.verdict dijual	5:-8
@interaction.verdict dikalibrasi	5:5
@interaction.verdict dikasih	3:-7 9:13
@interaction.verdict diklik	2:-5
@interaction.verdict dikumbah	4:6
@interaction.verdict dipegang	0:7
@interaction.verdict direbus	5:11
@interaction.verdict disegel	0:5
@interaction.verdict disiram	6:6
@interaction.verdict disuruh	9:11
@interaction.verdict dites	8:9
@interaction.verdict ditiru	3:-6
@interaction.verdict ditunda	2:8
@interaction.verdict diuji	8:8
@interaction.verdict dompet	5:12
@interaction.verdict dong	0:33
@interaction.verdict doyan	3:-5
@interaction.verdict dress	3:13
@interaction.verdict duduk	6:13
@interaction.verdict dulu	8:-6
@interaction.verdict duo	7:7
@interaction.verdict dus	8:6
@interaction.verdict edt	4:-7
@interaction.verdict ekspedisi	8:6
@interaction.verdict ekstrak	4:5 5:5
@interaction.verdict emang	0:21 4:-16 5:-10 6:5
@interaction.verdict empuk	3:7 5:-9
@interaction.verdict enak	4:-7
@interaction.verdict enteng	5:13
@interaction.verdict es	3:-6 4:7 8:6
@interaction.verdict follow	2:10
@interaction.verdict full	3:10
@interaction.verdict galo	6:6
@interaction.verdict gambar	4:-6
@interaction.verdict gampang	1:10 3:-10 5:41 8:-8
@interaction.verdict ganti	4:8 8:-8
@interaction.verdict garam	4:6
@interaction.verdict garansi	4:-10 8:-12
@interaction.verdict garing	8:20
@interaction.verdict garis	5:6
@interaction.verdict gasan	0:11
@interaction.verdict gatel	5:6
@interaction.verdict gayung	9:5
@interaction.verdict gede	3:8
@interaction.verdict gelap	3:8 5:-13
@interaction.verdict gelem	3:15
@interaction.verdict gepeng	3:7 5:-10
@interaction.verdict geser	5:-9
@interaction.verdict gini	3:19 5:-10
@interaction.verdict gitu	5:-13
@interaction.verdict gompal	4:5
@interaction.verdict goreng	9:6
@interaction.verdict goyang	6:6
@interaction.verdict gratis	5:7 7:7
@interaction.verdict gudang	0:9 8:5
@interaction.verdict gurih	5:20
@interaction.verdict guru	6:6
@interaction.verdict guys	0:-5 1:-13 5:-16
@interaction.verdict habis	4:10 6:-18 9:-19
@interaction.verdict halal	0:-5 4:7 8:13
@interaction.verdict halus	0:7 5:16
@interaction.verdict hangat	5:10
@interaction.verdict harga	9:-5
@interaction.verdict harus	3:-9 5:-7
@interaction.verdict hasil	4:8 5:-6 8:6
@interaction.verdict hasilnya	5:11
@interaction.verdict hati	3:5
@interaction.verdict hatinya	3:6
@interaction.verdict hemat	9:5
@interaction.verdict hijau	3:14 6:-6
@interaction.verdict hitam	0:18 4:11 6:-7
@interaction.verdict hmm	1:6
@interaction.verdict hp	4:9
@interaction.verdict ibu	0:21 1:9 3:13 4:18 5:8 6:-9 9:-18
@interaction.verdict ikan	9:12
@interaction.verdict ikut	5:7
@interaction.verdict ikuti	2:12
@interaction.verdict ingat	3:-13 9:24
@interaction.verdict ini	0:22 3:-30 4:18 5:6 6:27 7:-7 8:-25 9:-24
@interaction.verdict irit	5:6
@interaction.verdict isi	5:8
@interaction.verdict isinya	4:8
@interaction.verdict iso	5:20
@interaction.verdict itu	0:-8 1:-8 5:-13 6:-9 8:-17 9:26
@interaction.verdict itung	5:6
@interaction.verdict iya	0:10 4:7
@interaction.verdict izin	4:14 8:15
@interaction.verdict jadi	2:-5 5:-33 7:-22
@interaction.verdict jahit	4:7
@interaction.verdict jahitan	8:6
@interaction.verdict jakarta	8:7
@interaction.verdict jam	1:-9 4:-8 5:-13 6:-16 7:8 9:18
@interaction.verdict jamur	3:6 4:8
@interaction.verdict jangan	2:24 5:-19 9:-28
@interaction.verdict jari	5:7 6:12
@interaction.verdict jarik	5:5
@interaction.verdict jaring	4:-10
@interaction.verdict jatuh	1:7 3:-9
@interaction.verdict jauh	3:-7 4:5 5:22
@interaction.verdict jawa	4:-6 5:-6
@interaction.verdict jawab	0:-5
@interaction.verdict jelas	8:9
@interaction.verdict jempol	5:7
@interaction.verdict jendela	5:-13
@interaction.verdict jepit	6:-6
@interaction.verdict jilbab	9:6
@interaction.verdict jual	0:11 3:-6 9:-10
@interaction.verdict juga	0:5 2:-17 3:6 4:8 5:-19 6:21 7:-12 8:28
@interaction.verdict jujur	8:-7
@interaction.verdict kabel	5:-10
@interaction.verdict kaca	8:7
@interaction.verdict kain	6:-8
@interaction.verdict kak	0:58 1:5 2:11 3:-10 5:30 6:6 8:11 9:-7
@interaction.verdict kaku	5:-19
@interaction.verdict kalau	1:11 3:-48 8:-14
@interaction.verdict kali	3:5
@interaction.verdict kalian	6:15
@interaction.verdict kamar	6:-7
@interaction.verdict kamera	4:-7 9:12
@interaction.verdict kami	4:6 8:9
@interaction.verdict kamu	5:11
@interaction.verdict kan	1:-5 3:-6 9:5
@interaction.verdict kang	3:8
@interaction.verdict kanggo	5:8
@interaction.verdict kantong	5:9
@interaction.verdict kaos	0:11 3:7
@interaction.verdict kapalan	4:6
@interaction.verdict karatan	4:11
@interaction.verdict karena	0:20 1:11 3:-11 5:-18 6:-7 8:10
@interaction.verdict karet	4:-15 6:-11
@interaction.verdict karo	4:9 5:7 8:6
@interaction.verdict kasih	4:12
@interaction.verdict kasur	5:-7
@interaction.verdict kau	0:-8 3:-8
@interaction.verdict kayu	3:7 6:-7
@interaction.verdict ke	0:-21 2:12 5:16 8:5 9:6
@interaction.verdict kebaca	5:17
@interaction.verdict kebalik	5:-9 6:6
@interaction.verdict kebangun	5:10
@interaction.verdict kebanting	4:10
@interaction.verdict kebaya	5:5
@interaction.verdict kebuka	5:-6
@interaction.verdict kecil	3:15
@interaction.verdict kejepit	0:10
@interaction.verdict kelar	9:-6
@interaction.verdict kelihatan	2:7 3:-9 5:-7
@interaction.verdict keluar	3:10 4:-6
@interaction.verdict kemarin	0:5 9:9
@interaction.verdict kena	5:10 6:14
@interaction.verdict kenapa	5:-8
@interaction.verdict kendor	4:5
@interaction.verdict kentang	4:8
@interaction.verdict kepake	5:6
@interaction.verdict kepala	3:15 4:-12
@interaction.verdict keras	2:13 3:9
@interaction.verdict kerasa	9:16
@interaction.verdict kerendem	4:7
@interaction.verdict kering	0:-6 9:6
@interaction.verdict kerja	1:5
@interaction.verdict kerudung	0:8
@interaction.verdict ketarik	5:5
@interaction.verdict ketemu	5:-9 9:6
@interaction.verdict ketinggalan	2:16
@interaction.verdict ketok	5:10
@interaction.verdict ketutup	5:5
@interaction.verdict khusus	0:6
@interaction.verdict ki	2:5
@interaction.verdict kinclong	3:11
@interaction.verdict kiri	3:-5
@interaction.verdict kita	5:9 8:-10
@interaction.verdict klik	2:7 7:7 8:8
@interaction.verdict ko	5:8
@interaction.verdict kok	0:25 5:-9 6:12
@interaction.verdict koko	8:5
@interaction.verdict kolong	5:16 6:8
@interaction.verdict komentar	0:6
@interaction.verdict kondangan	5:5
@interaction.verdict kopi	3:-7 4:-7 5:5
@interaction.verdict kotak	4:-9 8:6
@interaction.verdict krom	4:14 8:7
@interaction.verdict kuas	5:-7
@interaction.verdict kuat	1:-6 5:-23
@interaction.verdict kucing	3:-7 9:22
@interaction.verdict kucingnya	0:5 5:5 8:8
@interaction.verdict kudu	3:-20 4:14 5:22
@interaction.verdict kue	0:5
@interaction.verdict kuku	8:8
@interaction.verdict kulit	4:28 5:-10 6:12
@interaction.verdict kulo	4:8
@interaction.verdict kuning	3:8 5:-12
@interaction.verdict kuping	5:10
@interaction.verdict kurang	3:8 5:-15 6:-6
@interaction.verdict kurir	8:20
@interaction.verdict kurus	6:7
@interaction.verdict label	8:16
@interaction.verdict lagi	0:10 1:-5 2:9 3:-24 5:6 8:-7 9:-28
@interaction.verdict lah	4:-7 6:6 9:-8
@interaction.verdict lahir	4:-6 9:6
@interaction.verdict lahiran	0:14
@interaction.verdict lain	5:-7
@interaction.verdict laku	3:11
@interaction.verdict lama	3:7 4:5 5:-23
@interaction.verdict lambat	8:19
@interaction.verdict lampu	3:-8 4:-18 6:-8 9:6
@interaction.verdict lampunya	8:8
@interaction.verdict langganan	3:16
@interaction.verdict langsung	0:14 2:-7 3:-10 5:-16 6:12
@interaction.verdict lapar	3:8
@interaction.verdict laper	5:-10
@interaction.verdict lapisan	5:8
@interaction.verdict laptop	5:9
@interaction.verdict lari	0:7 3:-17 9:-7
@interaction.verdict lebih	5:-10
@interaction.verdict lecek	5:-11
@interaction.verdict lecet	3:-8 5:8
@interaction.verdict leher	4:-7
@interaction.verdict lembap	4:-11 5:-7
@interaction.verdict lengket	4:-12
@interaction.verdict lepas	0:-6 5:10
@interaction.verdict lewat	4:10 5:7
@interaction.verdict licin	3:-11 5:12 8:6
@interaction.verdict lihat	0:-7 3:7 4:-10
@interaction.verdict lilin	3:9
@interaction.verdict lingkar	4:9
@interaction.verdict lipat	3:11 5:-5
@interaction.verdict live	9:11
@interaction.verdict lo	5:9
@interaction.verdict loh	0:9
@interaction.verdict lombok	1:6 5:6
@interaction.verdict longgar	0:9
@interaction.verdict lubang	4:-6
@interaction.verdict lulus	4:6
@interaction.verdict lupa	2:33 3:-13
@interaction.verdict ma	0:6
@interaction.verdict macet	9:11
@interaction.verdict madu	4:12
@interaction.verdict mah	3:-8 5:15 8:28 9:-9
@interaction.verdict main	8:-6 9:19
@interaction.verdict majalaya	3:-6
@interaction.verdict makan	0:-21 1:-6 3:-17 9:15
@interaction.verdict makin	5:19
@interaction.verdict malah	5:-7 8:9
@interaction.verdict malam	3:-17 4:-9 5:10 9:22
@interaction.verdict malang	2:5
@interaction.verdict males	9:21
@interaction.verdict malu	3:-8
@interaction.verdict mana	0:-6
@interaction.verdict manis	5:5
@interaction.verdict marah	0:-13 9:24
@interaction.verdict maros	0:7
@interaction.verdict mas	0:23 5:17 9:8
@interaction.verdict masih	3:26 4:-18 5:-22 8:-6
@interaction.verdict masuk	1:-5 3:-9 5:21
@interaction.verdict mata	5:-11
@interaction.verdict mati	8:-5
@interaction.verdict mau	1:-6 3:25 6:16
@interaction.verdict mbak	2:-6 4:-6 8:-5 9:-15
@interaction.verdict megang	9:5
@interaction.verdict meja	3:-6 5:30
@interaction.verdict meleleh	5:-6
@interaction.verdict melengkung	4:-6
@interaction.verdict memang	0:14 3:-16 4:-9 5:-12 6:7 9:-11
@interaction.verdict mentok	5:-7
@interaction.verdict merah	4:-12
@interaction.verdict metu	5:6
@interaction.verdict mic	1:7
@interaction.verdict milih	5:-5
@interaction.verdict minggu	7:5
@interaction.verdict minta	0:-10 9:7
@interaction.verdict minyak	5:-6 6:-7
@interaction.verdict mitos	0:10 3:9
@interaction.verdict mlaku	4:7
@interaction.verdict motor	5:8
@interaction.verdict msg	4:8
@interaction.verdict muat	0:10 5:13
@interaction.verdict muda	8:8
@interaction.verdict mui	4:15 8:15
@interaction.verdict mulai	3:-11 5:8
@interaction.verdict mulut	5:14
@interaction.verdict mumpung	0:8
@interaction.verdict murah	7:-5 8:-7
@interaction.verdict nah	3:-13 4:-9 5:16
@interaction.verdict naik	2:8
@interaction.verdict namanya	3:13
@interaction.verdict nampak	5:7
@interaction.verdict nang	3:7
@interaction.verdict nangkring	0:13 5:-7 9:-6
@interaction.verdict nanti	0:-8 6:-7
@interaction.verdict napas	7:6
@interaction.verdict nasi	1:5
@interaction.verdict nemenin	9:-5
@interaction.verdict newborn	6:8
@interaction.verdict ngambang	3:-7 8:7
@interaction.verdict ngepel	6:-8
@interaction.verdict ngerti	3:-10 9:-8
@interaction.verdict nggo	4:6 6:-6
@interaction.verdict ngitung	0:5 5:6
@interaction.verdict nih	0:26 4:14 5:-16 6:7 8:11
@interaction.verdict nilai	9:9
@interaction.verdict ning	1:5
@interaction.verdict ninggalin	5:18
@interaction.verdict nomor	2:-10 4:20 8:17
@interaction.verdict nonton	9:6
@interaction.verdict normal	3:5
@interaction.verdict nyala	5:-12
@interaction.verdict nyangkut	4:6
@interaction.verdict nyebar	5:-6
@interaction.verdict nyedot	4:7
@interaction.verdict nyerap	4:11 5:-7
@interaction.verdict nyeri	5:7
@interaction.verdict nyisa	5:6
@interaction.verdict obat	3:-8
@interaction.verdict obeng	5:7
@interaction.verdict oh	9:14
@interaction.verdict oli	3:7
@interaction.verdict om	0:12 5:8
@interaction.verdict ompong	6:5
@interaction.verdict ongkir	4:6 7:22 8:-10
@interaction.verdict onok	3:-7 6:13
@interaction.verdict orang	1:-5 3:10 4:-16 5:17 6:13
@interaction.verdict order	0:15
@interaction.verdict original	3:6
@interaction.verdict pabrik	5:8
@interaction.verdict pada	0:12 3:-10
@interaction.verdict padahal	0:-6 9:7
@interaction.verdict padet	3:6
@interaction.verdict pagi	4:18 5:-6
@interaction.verdict paginya	5:11
@interaction.verdict paha	4:9
@interaction.verdict paham	3:-6
@interaction.verdict pak	0:41 4:6 6:-8 8:-12 9:17
@interaction.verdict pakai	0:-6 1:-24 2:9 3:-44 4:15 5:9 6:5 7:6
@interaction.verdict paket	6:10
@interaction.verdict paku	4:18 8:6
@interaction.verdict panas	0:16 4:6 9:-12
@interaction.verdict panasnya	6:-6
@interaction.verdict panci	4:8
@interaction.verdict pangkal	3:5
@interaction.verdict panjang	3:-11
@interaction.verdict pantun	3:11
@interaction.verdict pas	1:-17 4:-5 5:-5 6:-7 8:-6
@interaction.verdict pasang	6:7
@interaction.verdict patah	5:-14
@interaction.verdict pecah	3:-7 4:-8 5:-16
@interaction.verdict pedas	4:15
@interaction.verdict pegal	5:-6 6:-14
@interaction.verdict pegang	5:12
@interaction.verdict pekanbaru	8:7
@interaction.verdict pelanggan	5:-7
@interaction.verdict pelit	9:6
@interaction.verdict pembeli	0:12 3:8
@interaction.verdict pencet	6:-9
@interaction.verdict pengawet	4:17
@interaction.verdict pengunci	8:7
@interaction.verdict penuh	4:13 5:29
@interaction.verdict penyok	4:-8 5:-12 8:17
@interaction.verdict perawat	9:6
@interaction.verdict perih	5:5
@interaction.verdict perlu	0:6 3:-13 5:16 8:-7
@interaction.verdict pernah	3:21 5:5 9:-14
@interaction.verdict pertama	0:6 6:-5
@interaction.verdict perutku	5:-6
@interaction.verdict pewangi	5:-6
@interaction.verdict phnya	4:19
@interaction.verdict pilih	2:24 4:9 5:-11
@interaction.verdict pinggang	5:8
@interaction.verdict pirt	4:9
@interaction.verdict plastik	0:12 3:-22 8:20
@interaction.verdict plester	9:5
@interaction.verdict pori	0:8
@interaction.verdict primer	1:5
@interaction.verdict pulang	9:14
@interaction.verdict pun	0:5
@interaction.verdict punya	5:-21
@interaction.verdict pusing	9:-9
@interaction.verdict putih	0:-7 3:17 5:-5
@interaction.verdict putus	4:9
@interaction.verdict ragu	0:-5
@interaction.verdict rambut	4:-8
@interaction.verdict rambutnya	6:7
@interaction.verdict rame	9:14
@interaction.verdict rapat	8:5
@interaction.verdict ready	0:8
@interaction.verdict resmi	4:-14
@interaction.verdict retak	4:9
@interaction.verdict retur	8:9
@interaction.verdict rok	3:10
@interaction.verdict ruangan	9:6
@interaction.verdict rumah	4:10 9:6
@interaction.verdict rumahnya	6:10
@interaction.verdict rusak	5:-7
@interaction.verdict rutin	3:-10
@interaction.verdict sabaraha	4:13
@interaction.verdict sage	4:6
@interaction.verdict saja	0:-17 3:-17 4:12 5:-6 7:7 8:-13 9:-10
@interaction.verdict sajadah	5:5
@interaction.verdict sak	5:10
@interaction.verdict sakit	3:7
@interaction.verdict salah	3:-7 4:-23
@interaction.verdict sama	4:10 6:-18 8:44
@interaction.verdict sambil	3:9
@interaction.verdict sampai	0:-8 3:-7 4:-22 5:15 6:-25 9:-7
@interaction.verdict sampo	4:10
@interaction.verdict sana	8:10
@interaction.verdict sarapan	5:8
@interaction.verdict sarung	9:9
@interaction.verdict saya	1:10 2:-8 3:-37 4:-28 5:-12 8:23 9:11
@interaction.verdict sayur	5:10
@interaction.verdict sebelum	2:16 4:6
@interaction.verdict sebenarnya	3:6 5:-5
@interaction.verdict sebenernya	3:10
@interaction.verdict segini	5:7
@interaction.verdict seharian	3:-6
@interaction.verdict sejengkal	5:-7
@interaction.verdict sekali	4:-9 5:23
@interaction.verdict sekalian	5:7
@interaction.verdict sekarang	1:5 3:-24 5:-15 6:6 8:-6
@interaction.verdict selamat	6:8
@interaction.verdict semenit	5:7
@interaction.verdict seminggu	4:5 8:7
@interaction.verdict sempat	5:6 6:7
@interaction.verdict sempet	3:-10 4:8 5:-5 6:8
@interaction.verdict semua	5:10 6:16 9:18
@interaction.verdict semut	9:6
@interaction.verdict sepatu	3:-6
@interaction.verdict seperti	1:31 3:8 5:-14 7:-7 8:24 9:17
@interaction.verdict sepertinya	0:6
@interaction.verdict seri	4:5
@interaction.verdict sering	3:10 5:-11 6:-7 9:-8
@interaction.verdict sertifikat	4:7 8:20
@interaction.verdict sertifikatnya	8:7
@interaction.verdict sesuai	8:7
@interaction.verdict set	4:13
@interaction.verdict setahun	3:-15 4:21 5:8 8:8
@interaction.verdict setengah	1:23 5:14
@interaction.verdict seumur	4:8
@interaction.verdict share	0:8
@interaction.verdict si	3:-5
@interaction.verdict siang	3:12 5:-6
@interaction.verdict siap	9:8
@interaction.verdict siapa	3:-12 9:43
@interaction.verdict sih	5:-14 9:19
@interaction.verdict sikatnya	7:6
@interaction.verdict silver	4:6
@interaction.verdict sini	9:20
@interaction.verdict sintetis	3:12
@interaction.verdict sisa	8:8
@interaction.verdict situ	3:66 5:-19 6:-7 8:-9 9:-14
@interaction.verdict size	3:5
@interaction.verdict sni	4:21 5:9 8:29
@interaction.verdict soale	6:6
@interaction.verdict sok	2:14
@interaction.verdict sore	5:10
@interaction.verdict stiker	8:6
@interaction.verdict stop	3:6 5:-7
@interaction.verdict styrofoam	8:5
@interaction.verdict suara	9:8
@interaction.verdict subuh	3:-11 5:10
@interaction.verdict sudah	0:-13 4:16 5:7
@interaction.verdict sudutnya	5:-9
@interaction.verdict suka	0:9 1:-5 5:-12
@interaction.verdict sunscreen	3:7
@interaction.verdict surat	4:6 8:18
@interaction.verdict ta	0:8
@interaction.verdict tadi	0:-30 3:-16 4:-11 9:-26
@interaction.verdict tahan	3:11
@interaction.verdict tak	1:20 3:-17 5:19 6:-5
@interaction.verdict takut	2:7 5:11
@interaction.verdict tali	4:-8
@interaction.verdict tamu	9:5
@interaction.verdict tang	1:9
@interaction.verdict tangan	4:8
@interaction.verdict tangannya	3:17 5:-6
@interaction.verdict tanggal	4:6
@interaction.verdict tanya	0:-53 3:-16 4:-9 5:17 8:-6 9:-6
@interaction.verdict tapi	3:10 5:-9 6:9
@interaction.verdict taro	3:5
@interaction.verdict tas	3:7 4:10 5:-14 6:-7
@interaction.verdict tau	0:-29 1:-6 4:-6 8:-11 9:-17
@interaction.verdict tea	4:7 6:6
@interaction.verdict teh	0:17 1:-7 3:-18
@interaction.verdict teko	3:6 8:6
@interaction.verdict teman	4:-5 5:-9 9:5
@interaction.verdict tembaga	4:7
@interaction.verdict tembok	4:-6
@interaction.verdict tembus	4:-6 5:-19
@interaction.verdict tempat	6:17
@interaction.verdict tenang	0:6
@interaction.verdict tengah	3:7 5:-11
@interaction.verdict tengok	5:18
@interaction.verdict tentu	3:19 5:-6 9:-7
@interaction.verdict terang	4:-7
@interaction.verdict terdaftar	4:7 8:11
@interaction.verdict termasuk	4:8
@interaction.verdict ternyata	3:-7
@interaction.verdict terus	1:7 6:-11
@interaction.verdict tiap	5:-8 6:-6
@interaction.verdict tidak	1:-35 2:-8 4:-23 5:-25 6:9 7:-7
@interaction.verdict tidur	4:12 5:-11 9:27
@interaction.verdict tim	9:9
@interaction.verdict tinggal	4:-14 8:-8
@interaction.verdict tipis	4:-9 5:-8
@interaction.verdict tisu	5:8
@interaction.verdict tolong	2:5
@interaction.verdict truk	9:19
@interaction.verdict tuh	1:-10 4:5 5:-6 6:-8 8:-7 9:-16
@interaction.verdict tukang	9:8
@interaction.verdict tukar	3:-6 8:28
@interaction.verdict tuku	6:6
@interaction.verdict tulisan	0:-6
@interaction.verdict turun	3:13 8:-6
@interaction.verdict tutupnya	5:-14 6:7
@interaction.verdict uang	3:16 5:7
@interaction.verdict ujan	9:7
@interaction.verdict ujung	1:11 4:17
@interaction.verdict ukurannya	4:-10
@interaction.verdict ulang	4:8
@interaction.verdict umum	9:14
@interaction.verdict umur	6:13
@interaction.verdict umurnya	3:9
@interaction.verdict uni	6:8
@interaction.verdict untuk	3:-16 6:16 9:8
@interaction.verdict usah	2:-5 5:9 6:-6 9:-16
@interaction.verdict voucher	2:9 4:-10 7:30
@interaction.verdict wajah	5:-5
@interaction.verdict wajar	3:9
@interaction.verdict wangi	5:-14
@interaction.verdict warna	4:-7 5:-8 6:-7
@interaction.verdict wes	5:-8
@interaction.verdict xl	4:8
@interaction.verdict xxl	4:11 6:6
@interaction.verdict ya	0:-29 3:-30 4:-18 6:-25 8:-8
@interaction.verdict yang	1:8 2:-10 5:-19 7:-5 8:-17
@interaction.verdict yuk	0:13 6:-5
@interaction.verdict zinc	5:6
@interaction.where	1:-17 2:-5 3:-14 4:21 5:-16 6:-30 7:26 8:-12 9:6
@interaction.where #n	0:7 4:6 6:11
@interaction.where #n1	0:16
@interaction.where #nn	3:11 4:9
@interaction.where aku	0:-6 9:-5
@interaction.where amoled	4:11
@interaction.where ini	0:-7 2:11 7:10
@interaction.where itu	6:11
@interaction.where kak	5:8
@interaction.where kelar	4:7
@interaction.where masih	9:6
@interaction.where matahari	5:8
@interaction.where merapat	6:10
@interaction.where nya	2:6
@interaction.where saya	9:-8
@interaction.where tadi	9:-8
@interaction.where tak	7:5
@interaction.where tiap	9:19
@interaction.where tidak	0:-6
@interaction.where ya	0:-6 5:8 6:-6
@interaction.where yang	0:7 3:8 9:-9
@interaction.write	0:176 1:-5 2:-59 3:16 4:-41 5:-38 6:-33 7:16 8:-43 9:-89
@interaction.write #n	0:5
@interaction.write #n1	0:48 3:-8 4:-9 5:-5
@interaction.write aku	0:-5 3:15
@interaction.write angka	0:9
@interaction.write c	0:-6 4:25
@interaction.write di	0:19 2:-8 3:-23 4:-16
@interaction.write dong	0:32
@interaction.write dulu	0:11
@interaction.write hadir	0:16 3:13
@interaction.write ini	6:7
@interaction.write kalian	3:-7
@interaction.write nang	0:7
@interaction.write soal	9:-5
@interaction.write ya	0:10 9:-5
@interaction.write yang	0:-10
@iron-fold-acts	1:29 2:-18 4:-31 6:23 9:-65
@iron-fold-acts #n	3:8
@iron-fold-acts #nn	5:10
@iron-fold-acts catnya	5:9
@iron-fold-acts di	0:-6 3:-17 4:-17 5:32
@iron-fold-acts ini	3:8
@iron-fold-acts pakai	4:-5 5:-7
@iron-fold-acts sampai	4:-8 5:5
@iron-fold-acts tidak	4:18 5:5 8:18
@iron-fold-acts tuh	3:-9
@iron-fold-acts ya	5:14
@join-combine	0:37 3:22 4:16 5:5 8:-11
@join-combine ke	4:9
@join-stick-acts	3:-15 4:-23 5:-19 6:9 7:-9 8:19 9:-14
@join-stick-acts badan	4:6
@join-stick-acts di	0:14 1:-12 4:8 8:12
@join-stick-acts nanti	4:6
@join-stick-acts nih	1:6
@join-stick-acts sampai	6:6
@join-stick-acts tidak	4:-10
@joke-laugh-acts	0:-27 1:-20 2:-6 3:13 4:-35 5:-26 6:-7 8:-7 9:58
@joke-laugh-acts aku	3:6
@joke-laugh-acts ya	9:5
@lash-brow-look	4:-5 5:21 8:-7 9:-13
@lash-brow-look lagi	5:6
@lazy-words	9:21
@leak-hold-liquid	0:-7 1:-21 4:-5 5:-11 6:12 7:-7 8:27 9:11
@leak-hold-liquid di	4:-5 5:-6
@leak-hold-liquid kalau	5:8
@leak-hold-liquid ke	1:-17
@leak-hold-liquid nang	4:11
@leak-hold-liquid yang	8:6
@lend-borrow-acts	1:-7 2:23 3:12 5:11 6:-6 8:50
@lend-borrow-acts saja	8:5
@lend-borrow-acts yang	8:5
@lie-deny-acts	0:6 3:28 4:-35 5:-27 6:-12 8:21 9:-26
@lie-deny-acts gampang	3:5
@lie-deny-acts itu	5:5 8:6
@lie-deny-acts langsung	8:6
@lie-deny-acts ya	0:7
@lie-deny-acts yang	5:8
@light-brightness	1:27 2:-7 3:33 4:-25 7:-13 9:49
@light-brightness hijau	5:-8
@light-brightness kan	1:6
@light-brightness sampai	5:7
@light-brightness terus	9:23
@light-brightness tidak	5:-12
@light-brightness ya	9:12
@light-weight	0:-9 5:62 6:14 8:-6
@light-weight di	5:8
@loose-oversize	1:10 2:10 3:27 4:9 6:-28 7:-8 8:11 9:-37
@loose-oversize #n	4:-8
@loose-oversize #nn	2:5 3:-6 4:10
@loose-oversize sampai	4:8
@lose-missing-states	0:-31 3:16 4:-18 5:54 7:-21 8:-35
@lose-missing-states kan	5:6
@lose-missing-states ya	3:13
@lose-missing-states yang	1:5 4:7
@machine-behaviour	0:-11 2:-14 3:17 4:29 5:-12 6:-48 7:-7 8:-9 9:60
@machine-behaviour #n	3:5 8:8
@machine-behaviour #rp	4:9
@machine-behaviour dari	5:-6
@machine-behaviour di	0:8 1:17
@machine-behaviour dia	1:6
@machine-behaviour dulu	3:-9
@machine-behaviour krek	3:-7
@machine-behaviour lampu	1:6
@machine-behaviour nah	3:5
@machine-behaviour nih	9:10
@machine-behaviour pas	4:7
@machine-behaviour pun	5:7
@machine-behaviour semua	9:-6
@machine-behaviour sudah	9:14
@machine-behaviour tidak	5:-7
@machine-behaviour ya	0:-6 5:-11
@makes-look-fat	0:5 3:42 5:11 6:19
@makeup-acts	4:-10 5:-12 6:10 8:-7
@makeup-apply	0:-28 1:15 2:-15 4:26 5:27 6:11 8:-12
@makeup-apply di	1:12 5:9
@makeup-apply malam	6:5
@makeup-apply pakai	5:-5
@makeup-apply ya	5:6
@makeup-looks	0:10 1:-5 3:-44 4:23 5:32 9:-25
@makeup-looks badan	4:6
@makeup-looks di	0:10 1:-10 4:8 6:-6
@makeup-looks ke	3:-6 5:8
@makeup-looks nang	4:14
@makeup-looks sama	5:-7
@makeup-looks tidak	5:15
@massage-rub-acts	0:-9 1:23 4:-9 5:-15 8:-16 9:-28
@massage-rub-acts #n	5:8
@massage-rub-acts es	3:6
@massage-rub-acts ini	5:5
@massage-rub-acts minyak	5:-7
@match-age-occasion	0:10 2:6 3:18 5:-26 6:48 8:6 9:-9
@match-age-occasion #n	0:16
@match-age-occasion atau	6:9
@match-age-occasion di	3:9 5:-7
@match-age-occasion itu	3:-5
@match-age-occasion juga	6:6
@match-age-occasion sama	6:7
@match-age-occasion saya	5:8
@match-age-occasion siang	6:6
@match-age-occasion tahun	9:6
@match-harmonise	0:33 2:8 4:16 5:-17 6:81 7:38 8:13 9:-32
@match-harmonise buat	4:-10
@match-harmonise di	5:9
@match-harmonise kanggo	6:5
@match-harmonise ke	4:9
@match-harmonise pakai	6:9
@match-harmonise yang	4:7
@materials.cloths	1:25 2:13 3:13 4:91 5:31 7:-15 8:39 9:-77
@materials.cloths #n	4:-7 8:-8
@materials.cloths #nn	4:12 8:5
@materials.cloths #pct	4:7
@materials.cloths babydoll	4:6
@materials.cloths biasa	3:13
@materials.cloths buat	4:6
@materials.cloths campur	4:6
@materials.cloths cap	3:7
@materials.cloths dulu	3:5
@materials.cloths ini	3:-6
@materials.cloths itu	3:-8 4:-19
@materials.cloths jadi	4:24
@materials.cloths jatuh	4:5
@materials.cloths kalau	4:11
@materials.cloths karo	4:-6
@materials.cloths katun	4:9
@materials.cloths lebar	5:8
@materials.cloths lebih	4:-6
@materials.cloths masih	5:-10
@materials.cloths panjang	0:11
@materials.cloths premium	4:6
@materials.cloths saja	3:5
@materials.cloths sama	3:8 5:-7
@materials.cloths sudah	3:9
@materials.cloths tangan	2:10 8:17
@materials.cloths tebal	5:6 6:7
@materials.cloths tidak	5:-10
@materials.cloths tu	5:5
@materials.cloths tuh	3:9 5:-15
@materials.cloths viscose	4:6
@materials.cloths ya	4:8
@materials.grades	0:-34 1:13 2:6 4:73 5:-12 8:25 9:-49
@materials.grades #n	4:18 5:5
@materials.grades #nn	1:-7 5:6 6:12 7:5
@materials.grades ada	5:6
@materials.grades aku	0:6
@materials.grades buat	6:5
@materials.grades bukan	4:8
@materials.grades cuma	5:-6
@materials.grades dari	4:10 8:-6
@materials.grades di	4:14
@materials.grades grade	4:21
@materials.grades ini	9:5
@materials.grades jadi	1:-6 3:-14 4:12 5:18 8:-12
@materials.grades jangan	0:13
@materials.grades kalau	0:-5 4:-9
@materials.grades kulit	8:13
@materials.grades mah	1:7 3:9
@materials.grades makin	4:-9
@materials.grades nih	6:10
@materials.grades sama	4:-26
@materials.grades seperti	5:12 6:6
@materials.grades sudah	5:15
@materials.grades tidak	5:-9
@materials.grades umur	6:7
@materials.grades ya	4:5 5:6
@materials.grades yang	0:-8 4:-19
@materials.hides	3:58 4:69 5:-17 6:-30 9:17
@materials.hides #nn	7:9
@materials.hides itu	3:8 8:-6
@materials.makings	2:19 4:51 5:-11 6:-9 7:36 8:62 9:-5
@materials.makings asli	3:6
@materials.makings coating	4:8
@materials.makings di	3:-6 5:-5 8:14 9:6
@materials.makings gede	0:-5
@materials.makings ini	5:6
@materials.makings itu	4:-6
@materials.makings kita	2:6 8:6
@materials.makings nama	7:10
@materials.makings nih	1:10 5:8
@materials.makings powder	4:5
@materials.makings tangan	2:10 4:7 8:11
@materials.makings tidak	5:6
@materials.makings tuh	3:5 5:-5
@materials.solids	0:-10 1:-10 2:-30 4:114 6:-29 7:-10 8:52 9:-71
@materials.solids #n	3:-6 5:-19 8:-6
@materials.solids #n1	4:-6 7:13
@materials.solids #nn	0:-7 1:8 4:-10 6:14 8:-7
@materials.solids ada	4:-8 6:-11 8:-11
@materials.solids asli	3:9 4:9
@materials.solids buat	4:21 6:12
@materials.solids bukan	4:7
@materials.solids cendana	4:8
@materials.solids cor	3:-9 4:5
@materials.solids di	4:-5
@materials.solids empuk	4:7
@materials.solids hollow	5:9
@materials.solids hvs	4:-8
@materials.solids ini	5:-15 8:10
@materials.solids itu	4:16 8:-16
@materials.solids jadi	4:51 5:10 6:-6
@materials.solids kalau	4:16
@materials.solids kecil	4:-8
@materials.solids keras	4:7
@materials.solids koran	5:10
@materials.solids lapis	3:9 5:-8
@materials.solids lentur	4:9
@materials.solids mah	3:10
@materials.solids makanya	5:6
@materials.solids manis	3:6 5:-6
@materials.solids masih	0:5
@materials.solids nya	5:7
@materials.solids punya	4:6
@materials.solids safir	4:12
@materials.solids sama	3:7 4:-25
@materials.solids semua	8:9
@materials.solids tahan	4:8
@materials.solids tebal	3:-10
@materials.solids terus	4:-16
@materials.solids tiap	9:5
@materials.solids tidak	4:-23 5:16
@materials.solids tinggi	5:12
@materials.solids tipis	4:8 5:7 8:8
@materials.solids ya	4:-6
@materials.solids yang	3:13 4:-10
@materials.unmistakable	1:-17 2:15 3:-12 4:180 5:9 7:6 8:-15 9:-51
@materials.unmistakable #n	4:-14
@materials.unmistakable #nn	4:6
@materials.unmistakable ada	4:-5
@materials.unmistakable babydoll	4:6
@materials.unmistakable biasa	3:9
@materials.unmistakable buat	4:9 6:7
@materials.unmistakable itu	4:-28 5:-6 8:-6
@materials.unmistakable jadi	4:28 5:20
@materials.unmistakable lebar	5:7
@materials.unmistakable mah	3:12
@materials.unmistakable sama	3:13 5:-11
@materials.unmistakable tebal	4:25
@materials.unmistakable terus	5:-5 8:5
@materials.unmistakable tidak	4:-27
@materials.unmistakable tuh	5:-14
@materials.unmistakable viscose	4:6
@materials.unmistakable yang	3:7
@matte-dull	0:-10 1:-6 3:10 4:45 5:38 6:35 9:-12
@matte-dull #n	6:5
@matte-dull jadi	3:7
@matte-dull sama	5:-6
@measures.dimensions	1:-22 2:7 4:40 5:10 6:-6 7:-31 8:-48 9:9
@measures.dimensions #n	0:-7 4:29
@measures.dimensions #nn	0:-5 3:-36 4:62 5:-6 7:-11 8:-9
@measures.dimensions ada	4:-15 6:11
@measures.dimensions dari	5:8
@measures.dimensions jadi	3:-15 4:-24
@measures.dimensions kabelnya	0:7
@measures.dimensions makin	4:-8
@measures.dimensions masih	4:5 5:7
@measures.dimensions tidak	4:7 5:11 6:15
@measures.dimensions umur	0:8
@measures.dimensions warnanya	4:6
@measures.dimensions yang	3:7 4:-9
@measures.length	0:-6 4:21 5:-15 9:-22
@measures.length #nn	4:-6
@measures.length jadi	3:-12 4:8 5:6
@measures.length kubik	3:7
@measures.length masuk	6:-7
@measures.own	0:-12 3:8 4:12 5:-24 6:-13 7:-12 8:15 9:5
@measures.own #n	4:7
@measures.own #nn	1:6 3:-19 4:8
@measures.own badan	3:6 4:-14
@measures.own cuma	4:10
@measures.own di	3:12
@measures.own saya	5:-6
@measures.units	0:8 1:14 3:-37 4:246 5:46 6:35 7:-28 8:-23 9:-47
@measures.units #n1	0:6 4:7
@measures.units #nn	4:-25
@measures.units ada	5:-6
@measures.units aku	0:10 4:9 6:13
@measures.units buat	6:17
@measures.units cuma	4:-6
@measures.units gratis	4:-7
@measures.units ini	4:9 5:16
@measures.units itu	4:-6 5:6
@measures.units jadi	0:7 1:-7 3:-15 4:22 5:51 6:-5 8:-15
@measures.units kak	0:11 4:-6
@measures.units kalau	4:8
@measures.units kubik	3:7
@measures.units muat	4:7
@measures.units pas	4:6 5:-16
@measures.units per	8:9
@measures.units saja	3:6
@measures.units sama	4:-6
@measures.units sampai	6:8
@measures.units sudah	5:10 8:14
@measures.units terus	5:-7
@measures.units ya	0:11
@measures.units yang	8:13
@missing-loyal-family	5:-12 8:-11 9:-8
@missing-loyal-family ya	6:7
@mix-match-acts	3:12 8:7
@mock-gossip-acts	3:6 5:-16
@motor-behaviour	1:-20 4:-51 5:8 7:-16 8:-19 9:22
@motor-behaviour #n	4:6 9:6
@motor-behaviour #nn	0:8 6:-6
@motor-behaviour #rp	8:7
@motor-behaviour badan	3:7 4:-13
@motor-behaviour cuma	4:13
@motor-behaviour di	3:-7 4:7 9:8
@motor-behaviour itu	9:-5
@motor-behaviour jadi	4:-5
@motor-behaviour kalau	3:8
@motor-behaviour lampu	3:-7 9:11
@motor-behaviour lebih	4:-6
@motor-behaviour naik	3:6
@motor-behaviour nih	9:13
@motor-behaviour saya	5:-6
@motor-behaviour semua	9:-6
@motor-behaviour tidak	9:-5
@motor-behaviour yang	3:10
@motor-care-acts	0:14 1:-30 2:10 3:22 4:-27 6:-9 7:-11 8:-8 9:9
@motor-care-acts #n1	3:-7 4:11 8:15
@motor-care-acts #nn	6:7
@motor-care-acts ban	5:8
@motor-care-acts dangdut	9:8
@motor-care-acts di	0:-6
@motor-care-acts etalase	0:6
@motor-care-acts kayu	4:-5
@motor-care-acts makin	3:6
@motor-care-acts motor	2:6 4:8
@motor-care-acts nomor	2:16
@motor-care-acts tangan	5:-6
@motor-care-acts yang	0:9 3:-8
@move-shift-acts	0:-31 1:-24 2:-7 3:17 5:6 6:9 9:6
@move-shift-acts ke	0:-6 1:-8 3:18
@move-shift-acts pakai	5:7
@myth-truth-words	0:-24 1:-26 2:-36 3:125 4:-72 5:-75 6:-80 8:-60 9:-22
@myth-truth-words air	0:6
@myth-truth-words baru	3:-8 5:10
@myth-truth-words bukan	4:6
@myth-truth-words dari	5:9
@myth-truth-words dia	3:5
@myth-truth-words mah	3:8 5:-6
@myth-truth-words sudah	0:-10 5:-10
@myth-truth-words tidak	5:-8
@myth-truth-words ya	3:8
@myth-truth-words yang	3:-6
@need-must-words	3:61 4:-22 5:-19 6:13 7:-11 8:-36 9:6
@need-must-words bisa	9:10
@need-must-words buka	6:6
@need-must-words ganti	3:9
@need-must-words ke	0:5 5:7
@need-must-words punya	6:9
@need-must-words yang	5:-6
@needlework-print	0:-23 2:7 3:38 4:12 5:-22 6:5 7:7 8:15
@needlework-print dulu	3:5
@needlework-print itu	3:7
@needlework-print tangan	2:10 8:13
@needlework-print tidak	3:9
@negation-words	0:-7 1:-24 2:-9 3:17 4:-34 5:17 6:-39 7:-52 8:-54 9:-41
@negation-words ada	1:27 2:-7 4:-23 5:14 8:-9 9:-10
@negation-words aku	5:-8
@negation-words alat	4:5
@negation-words alkohol	4:9 5:-10
@negation-words amis	4:8
@negation-words ana	5:7
@negation-words apa	6:5
@negation-words asli	8:6
@negation-words asup	5:7
@negation-words bakal	4:6 5:5 6:-5 8:9
@negation-words balik	5:-8
@negation-words balikin	3:-5 4:7
@negation-words banting	1:6
@negation-words banyak	9:9
@negation-words basah	6:-8
@negation-words bau	4:13 5:9
@negation-words belang	4:-7
@negation-words bentar	0:-7
@negation-words berantakan	4:8
@negation-words berubah	5:9
@negation-words besi	8:5
@negation-words bikin	3:-18 5:8
@negation-words bingung	5:10
@negation-words bisa	1:-5 3:17 4:11 5:-14 8:-17 9:9
@negation-words bolak	4:8
@negation-words boleh	4:-7 5:-11
@negation-words bolong	5:8 6:6
@negation-words bonusi	7:6
@negation-words brudul	1:6
@negation-words buat	4:-9 6:-27
@negation-words buruan	3:7
@negation-words butuh	3:6
@negation-words checkout	2:-8
@negation-words coba	0:6
@negation-words cocok	8:13
@negation-words cuma	2:8
@negation-words di	0:25 1:-6 3:24 5:-20 8:-7 9:-9
@negation-words diangkat	9:7
@negation-words dibilas	0:6
@negation-words dicuci	5:-8
@negation-words dijemur	0:8
@negation-words diklik	2:-9
@negation-words ditarik	4:-6
@negation-words ditiru	3:-6
@negation-words ditunda	2:8
@negation-words doyan	3:-5
@negation-words follow	2:6
@negation-words gampang	3:-11 4:10 5:22
@negation-words gatel	5:7
@negation-words gelem	3:15 5:-5
@negation-words gepeng	5:-9
@negation-words gula	4:7
@negation-words habis	0:11 3:7
@negation-words hitam	0:5 5:7
@negation-words ibu	0:16
@negation-words ikut	5:7 9:-6
@negation-words ini	4:-7 9:11
@negation-words iso	4:-5
@negation-words itu	9:6
@negation-words jadi	3:5 5:-27
@negation-words jereng	5:-7
@negation-words jual	9:-7
@negation-words kak	0:-8
@negation-words kaku	5:-11
@negation-words kapalan	4:6
@negation-words karatan	4:11
@negation-words karena	4:-19 5:-13
@negation-words kebalik	5:-6 6:12
@negation-words kejepit	0:10
@negation-words kelihatan	2:11 4:-5
@negation-words kempes	0:5
@negation-words kena	0:8 3:8 6:14
@negation-words kenapa	5:-6
@negation-words kerasa	9:16
@negation-words kerendem	4:7
@negation-words kering	9:12
@negation-words ketarik	5:5
@negation-words ketemu	5:-11
@negation-words ketinggalan	2:16
@negation-words ketok	5:10
@negation-words kirim	0:6
@negation-words kirimi	8:8
@negation-words kok	0:6
@negation-words kuat	5:-13
@negation-words kudu	3:-20 4:14 5:23
@negation-words lagi	3:-5
@negation-words lah	0:5
@negation-words laku	3:12
@negation-words langsung	2:-16 3:23 5:-6
@negation-words lari	3:-13
@negation-words layu	6:5
@negation-words lecek	5:-11
@negation-words lecet	3:-11 4:14 5:5
@negation-words lengket	3:7
@negation-words lepas	5:6
@negation-words lihat	1:-7
@negation-words live	9:12
@negation-words lupa	0:6 2:34 3:-15
@negation-words main	9:8
@negation-words makan	1:-7 9:8
@negation-words malu	3:-7
@negation-words masuk	4:11 5:7 9:-6
@negation-words mau	3:19 5:-23
@negation-words melengkung	4:-9
@negation-words menggelembung	5:6
@negation-words merah	4:-6 5:5
@negation-words muat	0:8 9:11
@negation-words muter	3:8
@negation-words nahan	3:9
@negation-words nambah	7:9
@negation-words nampak	0:8
@negation-words nerawang	5:6
@negation-words netes	6:6
@negation-words ngambang	3:-6
@negation-words ngecap	5:5
@negation-words ngelupas	5:7
@negation-words ngerti	3:-5 9:-7
@negation-words nih	0:13
@negation-words ninggalin	5:11
@negation-words nongol	0:5
@negation-words nyebar	5:-14
@negation-words nyeri	5:6
@negation-words nyisa	5:6
@negation-words obat	3:-6
@negation-words onok	2:5 4:9 9:13
@negation-words pada	3:-7
@negation-words pakai	0:-14 1:-23 4:5 8:7
@negation-words parfum	4:5
@negation-words pas	3:7 4:-7
@negation-words payah	5:8
@negation-words pecah	5:-8
@negation-words pedih	6:-5
@negation-words pegal	6:-11
@negation-words pelit	9:6
@negation-words pengawet	5:-6
@negation-words penuh	5:6
@negation-words penyok	3:-6 4:-6 5:-11 8:16
@negation-words percaya	3:5
@negation-words perih	5:6
@negation-words perlu	0:6 3:-12 5:25 6:6 8:-8
@negation-words pernah	0:-6 1:-8 3:16 5:-18
@negation-words potong	7:8
@negation-words punya	5:-7 6:5
@negation-words putih	4:5
@negation-words retak	4:5
@negation-words salah	3:-17 5:7 9:-7
@negation-words sampai	4:-11 5:12 7:-6 8:-7 9:6
@negation-words sanggup	5:-6
@negation-words saya	0:-5
@negation-words sempat	6:7
@negation-words sempet	5:-5 6:8
@negation-words seneng	8:5
@negation-words seperti	1:5 3:-9 5:15 8:35
@negation-words sesuai	8:8
@negation-words sih	5:-11 9:29
@negation-words suka	3:10 5:-14 6:5
@negation-words tahan	5:5
@negation-words tahu	3:-5
@negation-words tak	1:-6 5:-7
@negation-words takut	4:6 5:10
@negation-words tanya	0:-25 3:-15 9:-11
@negation-words tau	0:-24 3:-10 5:-16 9:-12
@negation-words tegak	6:-9
@negation-words tembus	4:-9 5:-6
@negation-words tentu	3:19 5:-6 9:-7
@negation-words terus	6:-6
@negation-words tidak	0:38 4:-14 5:34 8:-8 9:-7
@negation-words tidur	5:-6
@negation-words tumbuh	3:-8
@negation-words umum	9:14
@negation-words usah	1:-7 3:-7 5:13 9:-18
@negation-words ya	0:-6
@negation-words yang	0:15 4:-6
@new-old-state	1:-63 2:17 3:9 5:-25 6:14 7:12 8:-19 9:-34
@new-old-state #n	3:-17 4:22
@new-old-state #nn	5:14 8:5
@new-old-state bayar	2:14 7:6
@new-old-state bisa	9:8
@new-old-state boleh	3:8
@new-old-state di	0:-9 5:13 6:7 9:12
@new-old-state dia	5:6
@new-old-state gabung	0:10
@new-old-state itu	5:-5
@new-old-state jadi	2:6
@new-old-state jerawat	5:10
@new-old-state kalau	0:11 5:19
@new-old-state kali	0:10
@new-old-state kelar	9:10
@new-old-state lahir	4:6 6:11
@new-old-state makin	8:7
@new-old-state masih	4:18
@new-old-state masuk	0:10 5:-14
@new-old-state pulang	3:-6 9:6
@new-old-state sampai	3:7
@new-old-state saya	5:7
@new-old-state sudah	9:7
@new-old-state tanpa	7:6
@new-old-state tidak	0:6 4:-7 5:-16
@new-old-state ya	0:-9
@new-old-state yang	5:6 6:13
@noisy-sound	0:-34 1:24 3:13 4:-15 7:-15 8:32 9:37
@noisy-sound aku	4:7
@noisy-sound bapak	8:9
@noisy-sound ini	4:17
@noisy-sound kan	5:-6
@noisy-sound kita	3:12 5:6 8:27
@noisy-sound krek	3:-7
@noisy-sound saja	9:7
@now-words	0:-43 1:10 2:23 4:-23 5:24 6:-31 7:24 8:-40 9:-6
@now-words #nn	7:20 8:7
@now-words #rp	0:13
@now-words ada	1:6 2:6 4:-5 5:-7 9:8
@now-words aku	1:13 2:7 9:-16
@now-words aman	5:5
@now-words apa	9:-11
@now-words basah	3:9 5:-10
@now-words belum	3:-5
@now-words bisa	3:-8 5:12
@now-words boleh	0:7
@now-words checkout	6:10
@now-words dapat	7:11
@now-words deh	9:9
@now-words dengar	9:8
@now-words di	0:-7 2:-13 5:-8
@now-words dia	3:16 5:10
@now-words dipesen	2:7
@now-words hamil	4:-8
@now-words ini	5:-7
@now-words itu	9:8
@now-words jadi	3:15
@now-words jam	1:8 5:7
@now-words kamu	8:5
@now-words kebaca	5:19
@now-words kelihatan	5:7
@now-words kena	4:7
@now-words kerja	9:10
@now-words kita	9:-5
@now-words klik	2:6
@now-words lama	4:9
@now-words live	9:8
@now-words malah	3:7
@now-words masukin	6:11
@now-words mumpung	2:10
@now-words naik	3:-9
@now-words nutup	5:13
@now-words nyala	5:-9
@now-words order	2:8
@now-words pilih	6:7
@now-words rame	9:-8
@now-words saja	2:6
@now-words sama	4:12 6:-6 9:7
@now-words seperti	5:6
@now-words setahun	6:6
@now-words setengah	0:5
@now-words sih	9:-6
@now-words sudah	5:-8 7:-6 8:-8
@now-words suka	3:-8 4:8
@now-words tak	3:8
@now-words tanya	5:8
@now-words tidak	5:-9 7:-6
@now-words turun	4:21 7:12
@now-words ya	1:16 2:13
@now-words yang	6:-6
@occasions.companion	0:-52 1:-18 2:13 3:13 4:-48 5:-24 8:-18
@occasions.companion aku	3:15 9:-9
@occasions.companion kita	9:7
@occasions.companion saya	5:-5
@occasions.companion sebangku	2:5
@occasions.gifts	0:-20 1:-8 2:-27 4:11 6:114 8:-18 9:-30
@occasions.gifts #n	0:5
@occasions.gifts lagi	5:5
@occasions.gifts ulang	6:12
@occasions.occasions	0:-21 1:-24 5:18 6:62 8:11 9:29
@occasions.occasions #n	0:10 6:-19 9:-11
@occasions.occasions #nn	4:-9 6:-8
@occasions.occasions #rp	6:-5
@occasions.occasions ada	4:8 7:8
@occasions.occasions aku	3:25 6:-9 9:-10
@occasions.occasions anak	9:-9
@occasions.occasions apa	4:6 6:9
@occasions.occasions atau	3:-7 5:-5 6:18 9:-8
@occasions.occasions banyak	6:-9
@occasions.occasions bareng	9:12
@occasions.occasions baru	5:-5
@occasions.occasions beli	3:6
@occasions.occasions berdiri	5:-10
@occasions.occasions boleh	6:13
@occasions.occasions coba	6:-8
@occasions.occasions cuma	5:-7 9:5
@occasions.occasions dari	9:-7
@occasions.occasions di	2:-9 3:-25 5:-19 9:8
@occasions.occasions dulu	0:7 3:-7
@occasions.occasions eh	3:8
@occasions.occasions gampang	5:-6
@occasions.occasions ibu	5:13 6:8
@occasions.occasions ini	3:6 4:-14 5:-18
@occasions.occasions itu	0:6 3:-16 4:6 8:12
@occasions.occasions jadi	3:-10
@occasions.occasions jalan	5:8
@occasions.occasions jam	5:9
@occasions.occasions jangan	3:8
@occasions.occasions jauh	6:7
@occasions.occasions juga	4:8 9:-9
@occasions.occasions kalau	3:12
@occasions.occasions ke	1:7 3:-16 5:-9 8:13
@occasions.occasions klik	0:7
@occasions.occasions lebih	8:5
@occasions.occasions malam	4:14 5:12 6:20 9:-14
@occasions.occasions masuk	6:6
@occasions.occasions naik	4:6 6:8 8:6
@occasions.occasions nanti	9:-7
@occasions.occasions nomor	4:20
@occasions.occasions pakai	2:5 3:7 4:-9
@occasions.occasions proyek	6:13
@occasions.occasions saja	3:-11 9:-10
@occasions.occasions sama	4:8 6:5
@occasions.occasions sampai	4:6
@occasions.occasions saya	5:7 6:-5 9:12
@occasions.occasions tahun	9:7
@occasions.occasions tamu	6:8
@occasions.occasions tapi	9:7
@occasions.occasions terus	5:-8
@occasions.occasions tiap	3:5 9:-8
@occasions.occasions tidak	3:-7 5:12 6:-10 9:-7
@occasions.occasions tinggal	4:8 5:7
@occasions.occasions ya	4:-6 5:16 9:-5
@occasions.occasions yang	0:-8 3:-17 5:-7 8:28 9:-7
@occasions.places	0:-29 1:-15 2:-14 4:30 5:31 6:85 7:-51 9:55
@occasions.places #n	4:-7 5:-10
@occasions.places #n1	4:9
@occasions.places aku	5:5 6:-10 9:10
@occasions.places anak	5:16
@occasions.places dekat	6:9
@occasions.places di	4:9 5:12 6:7
@occasions.places gelap	5:8
@occasions.places ini	4:-9 6:6
@occasions.places jadi	0:10
@occasions.places kalian	3:9
@occasions.places kecil	6:9
@occasions.places makanya	5:8
@occasions.places saja	5:10
@occasions.places sakit	9:-5
@occasions.places sambil	5:8
@occasions.places saya	9:-17
@occasions.places sebelah	6:-14
@occasions.places sendiri	3:7
@occasions.places tidak	4:11 5:-14
@occasions.places yang	0:-8 1:13 3:-25 6:33 9:-9
@occasions.plain	0:-34 1:-5 3:-20 5:21 6:61 8:-25 9:-18
@occasions.plain #n	6:-8 9:-7
@occasions.plain #nn	4:-8
@occasions.plain aku	3:18
@occasions.plain aman	0:5
@occasions.plain anak	9:-8
@occasions.plain atau	3:-8 6:29 9:-5
@occasions.plain berdiri	5:-10
@occasions.plain coba	6:-7
@occasions.plain di	3:-11 5:-19
@occasions.plain dulu	0:9 3:-8
@occasions.plain eh	3:8
@occasions.plain ibu	5:9 6:6
@occasions.plain ini	3:7 5:-14
@occasions.plain jadi	3:-8
@occasions.plain jalan	5:10
@occasions.plain jam	5:5
@occasions.plain jangan	3:7
@occasions.plain jauh	6:7
@occasions.plain juga	5:-14 9:-6
@occasions.plain kalau	3:9
@occasions.plain ke	1:8 9:-9
@occasions.plain klik	0:7
@occasions.plain lebih	8:6
@occasions.plain malam	6:7
@occasions.plain masuk	6:7
@occasions.plain mau	6:5
@occasions.plain naik	8:7
@occasions.plain nanti	9:-7
@occasions.plain pagi	3:-5
@occasions.plain proyek	6:13
@occasions.plain saja	5:6
@occasions.plain saya	5:6 9:11
@occasions.plain tahun	9:7
@occasions.plain terus	5:-7
@occasions.plain tiap	3:7
@occasions.plain tidak	0:11 3:-7 9:-10
@occasions.plain tinggal	4:8
@occasions.plain ya	6:-8
@occasions.plain yang	5:-6 6:6 8:8
@occasions.rooms	0:-6 1:-7 2:-7 3:19 6:8 7:-30 8:-43 9:24
@occasions.rooms #n	4:7
@occasions.rooms #nn	3:8
@occasions.rooms ada	0:10 2:7 4:-5 5:-8 9:-14
@occasions.rooms aku	0:-6
@occasions.rooms ambil	4:8 6:14
@occasions.rooms bang	4:8
@occasions.rooms berdiri	5:-10
@occasions.rooms bikin	3:10
@occasions.rooms bungkus	4:9
@occasions.rooms cuma	2:9 5:-8
@occasions.rooms dan	3:8
@occasions.rooms dari	1:-6 5:-5
@occasions.rooms di	0:14 4:-14 5:12 6:12 8:-6
@occasions.rooms dkv	6:6
@occasions.rooms gampang	5:-6
@occasions.rooms gang	9:11
@occasions.rooms ganti	3:6
@occasions.rooms ini	3:-15
@occasions.rooms isi	6:5
@occasions.rooms itu	3:-13 9:16
@occasions.rooms jadi	3:-8 6:-10
@occasions.rooms jam	5:5
@occasions.rooms kalau	3:13 9:-7
@occasions.rooms kalian	1:17 9:-10
@occasions.rooms kamera	3:-7 5:7 8:9
@occasions.rooms kecil	4:-7
@occasions.rooms kedua	5:7
@occasions.rooms kok	0:6
@occasions.rooms kurir	8:5
@occasions.rooms mah	5:-7 6:6
@occasions.rooms nanti	6:-6
@occasions.rooms pakai	6:-21
@occasions.rooms panas	4:8
@occasions.rooms pas	3:6
@occasions.rooms pintu	0:-6 5:11
@occasions.rooms proyek	6:8
@occasions.rooms pun	1:7
@occasions.rooms rata	3:-7 6:-6
@occasions.rooms rumah	3:-7 9:11
@occasions.rooms sama	3:5 6:-5
@occasions.rooms sampai	5:-7 6:-10
@occasions.rooms saya	0:6 5:-16 9:-7
@occasions.rooms sd	6:13
@occasions.rooms sebelah	9:12
@occasions.rooms sebulan	5:9
@occasions.rooms suka	0:7
@occasions.rooms susah	3:6
@occasions.rooms tapi	6:-8
@occasions.rooms terus	5:6 9:-13
@occasions.rooms tidak	0:30 1:-8 4:-16 9:-8
@occasions.rooms tk	4:7 6:7
@occasions.rooms umur	5:-6
@occasions.rooms ya	5:11 9:13
@occasions.rooms yang	3:-13 5:25 6:10 9:24
@occasions.seasons	0:-15 3:-12 4:6 5:-15 8:-13
@occasions.seasons #n1	0:8
@occasions.seasons dari	9:-8
@occasions.seasons di	4:-6 5:7
@occasions.seasons kali	9:7
@occasions.seasons katanya	9:-11
@occasions.seasons ke	0:5
@occasions.seasons naik	8:7
@occasions.seasons pakai	3:5
@occasions.seasons sekali	9:7
@occasions.seasons siang	6:10
@occasions.seasons tidak	3:7 5:-7
@offers.buying	1:-37 2:108 3:-7 4:-33 5:-57 6:-16 7:103 8:-13 9:-7
@offers.buying #n	0:16 2:-41 3:-11 4:-40 5:-17 6:-11 7:67 8:-20 9:-18
@offers.buying #n1	2:-13 4:-8 7:9
@offers.buying #nn	0:-7 2:-14
@offers.buying baju	3:5
@offers.buying baru	3:12
@offers.buying di	2:-18 3:-21 4:-8 6:-11 8:38 9:-15
@offers.buying duku	3:12
@offers.buying dulu	2:11
@offers.buying duo	5:6
@offers.buying es	9:12
@offers.buying ini	2:9
@offers.buying jangan	3:-8
@offers.buying kopi	9:6
@offers.buying lagi	0:5 4:10
@offers.buying langsung	4:20 8:5
@offers.buying mi	2:21
@offers.buying paket	2:9
@offers.buying pas	8:5
@offers.buying saja	2:56 3:-8 6:7 8:15
@offers.buying sebelum	4:13 7:5
@offers.buying seblak	9:8
@offers.buying sekalian	7:-5
@offers.buying sekarang	2:59 3:-8 7:10 8:14
@offers.buying selusin	3:7
@offers.buying tigo	7:6
@offers.buying ya	2:9 6:22 8:-7
@offers.buying yang	0:21 1:-6 2:18 4:34 6:13 7:-10
@offers.buying yo	2:7 4:6
@offers.counted	0:-36 1:-26 2:11 3:-17 7:55 8:29 9:-24
@offers.counted #n	2:16 4:22 6:-11 8:-13
@offers.counted #n1	4:13 7:-5
@offers.counted #nn	0:-10 1:-8 2:9 3:-5 4:-8 5:-35 6:-24 7:15 8:-11
@offers.counted #rp	0:17 2:12 3:-20 5:29 7:55
@offers.counted ada	0:-5 2:-8 3:-8 4:19 5:-7
@offers.counted aku	6:15
@offers.counted ambil	2:7
@offers.counted baru	8:9
@offers.counted bisa	6:-11
@offers.counted boleh	0:7
@offers.counted buat	6:-6
@offers.counted cuma	4:-14
@offers.counted dari	2:7 4:6 5:-6
@offers.counted depan	8:6
@offers.counted di	0:-10 3:-15 4:-6 5:-7
@offers.counted dilapis	5:-8
@offers.counted disegel	8:8
@offers.counted dobel	8:14
@offers.counted dulu	3:11
@offers.counted gratis	2:-15 7:6 8:-6
@offers.counted habis	0:-5
@offers.counted hitam	0:5
@offers.counted ini	4:7 5:7
@offers.counted isi	4:51 6:6
@offers.counted jadi	3:-15 7:16
@offers.counted kak	6:-7
@offers.counted kalau	0:12 4:16
@offers.counted kayu	0:6 4:-6 8:8
@offers.counted kecil	3:-6
@offers.counted kertas	5:10
@offers.counted ketiga	7:6
@offers.counted lagi	5:-5 9:8
@offers.counted lebih	5:-5
@offers.counted minum	5:10
@offers.counted minyak	2:6
@offers.counted miring	3:5
@offers.counted nah	3:9
@offers.counted nih	4:14
@offers.counted pakai	5:-11
@offers.counted pekat	0:19
@offers.counted plastik	0:-6
@offers.counted pun	4:-9
@offers.counted putih	3:7
@offers.counted rak	5:8
@offers.counted rambut	5:-9
@offers.counted saja	3:10
@offers.counted sama	4:6
@offers.counted sampai	4:-7 6:8
@offers.counted saya	0:7 2:5 3:-7 4:-14
@offers.counted semprot	4:5
@offers.counted seperti	3:6
@offers.counted sudah	5:30 6:13
@offers.counted tak	1:11 5:7
@offers.counted tebal	8:6
@offers.counted tutup	6:8
@offers.counted ya	0:6 1:11 6:13
@offers.counted yang	2:6 4:-21 5:-12 7:-12
@offers.extra	0:-31 1:-39 2:29 3:9 4:-12 5:-23 7:186 8:-7 9:-11
@offers.extra #n	0:-7 1:5 7:-15
@offers.extra #n1	4:-23
@offers.extra #nn	4:-6 7:6
@offers.extra #pct	0:6 3:-6 4:-9 7:46
@offers.extra #rp	3:-10 4:8 7:45
@offers.extra ayam	9:6
@offers.extra baterai	7:7
@offers.extra bayar	7:8
@offers.extra buat	6:-6
@offers.extra di	7:-7
@offers.extra gratis	0:12
@offers.extra kabel	7:8
@offers.extra kaos	6:-6
@offers.extra ke	5:6 8:14
@offers.extra lagi	5:-5 7:14
@offers.extra ongkir	7:9
@offers.extra paku	4:11
@offers.extra peci	7:7
@offers.extra potongan	0:12
@offers.extra setengah	7:-6
@offers.extra tambahan	0:10
@offers.now	0:15 4:9 5:13 6:16 7:5
@offers.now #n	3:10 4:-23 5:8 7:-8 9:-26
@offers.now #n1	0:-15 2:5 3:-22 5:12 7:-15
@offers.now #nn	0:-16 1:-6 3:-31 4:-17 5:-30 6:-15 7:106 8:24 9:-6
@offers.now #pct	4:-6 5:9 7:44 9:7
@offers.now #rp	1:-6 2:-9 3:-24 4:-12 5:-29 6:21 7:78 9:11
@offers.now abon	5:6
@offers.now abu	4:-6 8:7
@offers.now ac	9:8
@offers.now ada	0:11 4:9 6:8
@offers.now air	0:-5 3:-8 5:6
@offers.now akarnya	5:7
@offers.now aku	0:14 1:6 3:17 4:-8 5:-15 9:-12
@offers.now alat	6:6
@offers.now aman	3:12
@offers.now ambil	0:-6
@offers.now anak	3:8
@offers.now angkat	5:7
@offers.now atas	1:-6 3:-30 4:10 6:27
@offers.now bahan	4:5
@offers.now bahannya	6:-6
@offers.now baju	4:-11
@offers.now balik	8:6
@offers.now balikin	8:9
@offers.now balok	5:6
@offers.now banget	0:8
@offers.now bangun	5:6
@offers.now bapak	5:7
@offers.now barang	8:-12
@offers.now batam	8:7
@offers.now baterai	7:6
@offers.now bau	5:7
@offers.now bawa	4:-8 6:-7
@offers.now bawah	5:10
@offers.now belakang	3:10
@offers.now beli	2:-6
@offers.now beliau	5:7
@offers.now belum	5:-21
@offers.now berapa	0:-5
@offers.now besok	9:-6
@offers.now best	9:-5
@offers.now beta	5:6
@offers.now biar	2:23 5:5
@offers.now bikin	5:19
@offers.now bilas	4:6
@offers.now bisa	4:-11
@offers.now bonus	7:9
@offers.now buat	1:-6 4:18 6:17
@offers.now buka	5:6
@offers.now bulu	0:9
@offers.now busa	8:8
@offers.now cara	3:7
@offers.now cocok	4:-9 5:-20
@offers.now cukup	3:-13 5:22
@offers.now cuma	7:6
@offers.now dada	0:8 5:5 6:8
@offers.now dalam	3:9
@offers.now dalamnya	4:-5
@offers.now dapat	7:23 8:5
@offers.now dari	0:6 2:12 3:-18 5:-9 6:-13
@offers.now depan	5:23 8:6
@offers.now di	0:-13 6:14 7:-16 8:31 9:-7
@offers.now dia	5:49 9:-8
@offers.now dikira	3:7
@offers.now diklik	0:8
@offers.now diskon	5:-6
@offers.now disuruh	9:9
@offers.now ditekan	3:11
@offers.now dokter	6:-9
@offers.now dulu	1:7
@offers.now duo	7:7
@offers.now emang	0:25 4:-14 5:-6 6:6
@offers.now empuk	3:5
@offers.now etalase	6:-9
@offers.now ganti	4:8 5:-5 9:13
@offers.now garing	8:14
@offers.now gasan	0:11
@offers.now gelap	5:-7
@offers.now gini	3:7
@offers.now gratis	0:14 7:11
@offers.now grup	0:-6 2:49 9:-12
@offers.now habis	3:-7 5:14 6:11
@offers.now halus	0:5
@offers.now hangat	3:5
@offers.now harus	9:5
@offers.now hasil	0:5
@offers.now hemat	9:6
@offers.now hp	5:7
@offers.now ibu	1:13 2:8 3:-11 4:15 5:10 6:9
@offers.now ini	1:-21 3:-15 4:-17 6:-42 7:61 8:-17
@offers.now iso	9:5
@offers.now itu	0:7 9:21
@offers.now jadi	2:-7 4:-8 5:-38 6:-7 7:6
@offers.now jalan	9:10
@offers.now jam	1:7 5:12
@offers.now jangan	2:6 3:-7
@offers.now jawa	0:-7
@offers.now jempol	9:5
@offers.now juga	0:5 8:12
@offers.now kabel	4:-6
@offers.now kain	5:-5
@offers.now kak	0:9 3:-14 4:-11 6:7
@offers.now kalau	0:-18 3:-8 4:9 5:9
@offers.now kamera	1:7 4:10 5:-5
@offers.now kami	0:9
@offers.now kampus	6:-6
@offers.now kamu	5:8
@offers.now kanan	3:11 5:-19
@offers.now karena	4:20 5:-6
@offers.now kasih	4:9 5:7 6:16
@offers.now ke	2:18 4:16 5:10 9:-16
@offers.now kelar	4:7
@offers.now kelihatan	6:8
@offers.now keluar	3:8
@offers.now kemarin	5:8
@offers.now kepala	7:6
@offers.now keranjang	2:21 3:-5 4:13 6:7
@offers.now kertas	5:-9
@offers.now khusus	0:6
@offers.now kiri	5:-20
@offers.now kirim	4:7 5:7
@offers.now kita	9:-15
@offers.now klik	5:-6 8:14
@offers.now ko	2:9
@offers.now koko	8:5
@offers.now kuah	4:8
@offers.now kurir	5:-12 8:14
@offers.now la	6:5
@offers.now lagi	5:-19 6:-10 7:11 9:-14
@offers.now lampu	1:11 5:-22
@offers.now langsung	0:-10 3:-7 4:9
@offers.now lapar	3:6
@offers.now lebih	0:6 5:-10
@offers.now lembut	8:5
@offers.now lemes	8:5
@offers.now lewat	6:8
@offers.now lihat	3:12
@offers.now lo	5:9 6:-7
@offers.now luar	5:-11 8:6
@offers.now lutut	6:-7
@offers.now mah	3:-12 4:-19 8:10 9:-15
@offers.now makan	9:7
@offers.now makin	5:5
@offers.now malah	3:21 5:-12
@offers.now malam	6:-7 7:7
@offers.now mana	9:10
@offers.now mas	5:6
@offers.now masih	0:-11 4:-5 9:17
@offers.now masuk	4:21 5:10
@offers.now mata	6:8
@offers.now mati	4:10
@offers.now mau	9:5
@offers.now meja	3:-6 9:12
@offers.now memang	0:30 4:-8 6:12
@offers.now minggu	3:-8 5:-5 6:-8 9:9
@offers.now mulai	9:5
@offers.now mumpung	2:11
@offers.now muter	3:8
@offers.now naik	3:-9 5:-13
@offers.now nangis	5:12
@offers.now nanti	2:11 3:6
@offers.now nasi	5:-5
@offers.now nempel	4:7
@offers.now ni	5:-6 7:16
@offers.now nih	0:8 5:-9
@offers.now nilai	3:5 4:6 9:8
@offers.now ning	1:6
@offers.now nomor	1:12 5:7
@offers.now nu	6:8
@offers.now nya	0:5 2:6
@offers.now nyala	5:5
@offers.now orang	5:9 6:8
@offers.now pagi	6:-5
@offers.now pakai	0:23 2:-5 3:10 5:-7
@offers.now panas	3:7
@offers.now panasnya	0:9 6:-5
@offers.now pas	1:-8 3:-5 5:-16
@offers.now pasar	3:8
@offers.now pembeli	0:14
@offers.now perawat	9:6
@offers.now percaya	0:5
@offers.now pertama	6:8
@offers.now perut	5:11
@offers.now pilih	2:-8 4:12 7:6
@offers.now potongan	0:11 2:5
@offers.now produksi	4:8
@offers.now pun	4:-7
@offers.now punggung	6:-7
@offers.now punya	3:14
@offers.now putih	5:-9
@offers.now rambut	5:-9
@offers.now rapat	8:6
@offers.now rapi	0:5
@offers.now raya	9:17
@offers.now rumah	6:-9 9:5
@offers.now saja	5:-12 6:12
@offers.now sak	4:-8
@offers.now sampai	3:17 4:-10 5:-5 8:8 9:-8
@offers.now sana	5:-5
@offers.now sawah	6:5
@offers.now saya	1:38 3:-6 4:-7 9:-10
@offers.now sebelum	3:-6 4:17 7:6 8:-11
@offers.now sekali	3:7 5:9
@offers.now sekalian	2:7
@offers.now sekarang	2:11
@offers.now selama	5:14
@offers.now seluruh	8:9
@offers.now seminggu	5:11
@offers.now semua	5:6
@offers.now seperti	1:9
@offers.now set	4:12
@offers.now setahun	5:7
@offers.now setengah	5:10 8:5
@offers.now si	4:-7
@offers.now sikatnya	7:6
@offers.now silakan	2:5
@offers.now sini	9:6
@offers.now sisa	4:7
@offers.now so	8:5
@offers.now soalnya	6:6
@offers.now sudah	1:8 3:11 4:8 5:22 7:-7
@offers.now susah	3:7
@offers.now tak	1:31 4:-19 9:-13
@offers.now talinya	3:8
@offers.now tamu	5:9
@offers.now tangan	1:9 4:24 5:8
@offers.now tanpa	4:30 5:-7
@offers.now tanya	0:-10
@offers.now tapi	3:13
@offers.now teh	3:-6
@offers.now teksturnya	4:7
@offers.now telapak	4:6
@offers.now teman	9:-9
@offers.now tempat	3:5
@offers.now tenang	2:8
@offers.now tetangga	5:10
@offers.now tiap	3:8 9:25
@offers.now tidak	1:-13 3:-11 4:6 5:28 6:54 7:-14 8:17 9:9
@offers.now tinggal	4:-11
@offers.now tinta	3:5
@offers.now tu	5:-7
@offers.now tuh	1:-9 4:6
@offers.now tukang	3:11 5:7
@offers.now tukar	8:17
@offers.now tulang	5:-6
@offers.now tutupnya	5:-8
@offers.now ujan	0:5 4:6 5:8
@offers.now ukir	7:5
@offers.now vanila	4:6
@offers.now wajah	3:6
@offers.now waktu	3:-7 5:5
@offers.now warnanya	5:7
@offers.now ya	0:-13 2:16 3:-21 5:12 8:-10 9:11
@offers.now yang	0:39 7:-16 9:-11
@offers.now yo	5:7
@offers.sum	1:-19 2:41 3:-7 4:104 5:10 6:5 7:136 9:-103
@offers.sum #n	1:6 3:25 4:-60 6:-6 7:33
@offers.sum #n1	4:6 7:-9
@offers.sum #nn	4:14 6:7 7:-9
@offers.sum ada	4:18 8:14
@offers.sum aku	1:6 4:6 5:-7 6:5
@offers.sum ambil	2:-10 4:-11 7:11
@offers.sum ayo	7:8
@offers.sum baglog	4:5
@offers.sum bebas	7:6
@offers.sum beli	4:6
@offers.sum biasanya	2:12
@offers.sum biji	4:-7
@offers.sum boleh	4:7
@offers.sum bonus	4:-10
@offers.sum botol	4:-18
@offers.sum buat	5:8
@offers.sum bulan	4:13 7:-7 8:10
@offers.sum dapat	0:-7
@offers.sum dari	0:-8 2:8 3:-14 4:-26 5:33 7:60 8:11
@offers.sum denier	8:8
@offers.sum derajat	0:18 3:16 4:31 5:-18 6:-9
@offers.sum detik	1:10 4:-8 5:23
@offers.sum di	2:5 4:-14 8:8
@offers.sum dina	8:5
@offers.sum dugi	7:14
@offers.sum giga	4:36
@offers.sum gram	1:10 3:-18 4:48 6:-7 7:-14 9:-6
@offers.sum gratis	2:-6 4:-6
@offers.sum gsm	4:9
@offers.sum halaman	4:20
@offers.sum hari	0:12 6:-5 7:-10 8:12
@offers.sum helai	3:11
@offers.sum hrc	4:8
@offers.sum ibu	4:-14
@offers.sum inci	5:18
@offers.sum ini	4:-6
@offers.sum itu	4:6 5:16 7:7 8:26
@offers.sum jadi	2:5 3:-9 4:-11 6:-6 7:14
@offers.sum joule	5:7
@offers.sum juga	0:8 4:-6
@offers.sum kak	2:-12
@offers.sum kalau	0:-6 6:6 7:10 8:-10
@offers.sum kali	1:12 4:30 5:6
@offers.sum ke	2:7 5:-7
@offers.sum keping	4:16 6:10
@offers.sum khusus	7:6 8:6
@offers.sum kilo	3:17 4:-60 8:11
@offers.sum kilometer	4:8
@offers.sum kita	5:8
@offers.sum klaim	2:9
@offers.sum langsung	2:5 7:7
@offers.sum lembar	0:13 4:22 5:26
@offers.sum liter	3:-9 4:10 5:14 6:-7
@offers.sum live	5:5
@offers.sum mah	4:60 7:-12
@offers.sum malam	7:23 9:-5
@offers.sum masih	5:-7 9:6
@offers.sum masuk	0:10 4:6
@offers.sum menit	3:10
@offers.sum meter	4:-15 8:7
@offers.sum mili	1:-16 3:-11 4:30 5:-17 7:-22
@offers.sum mmhg	4:7
@offers.sum muat	5:-5
@offers.sum nah	0:12 5:-10 6:9
@offers.sum ndang	4:5
@offers.sum orang	6:-10 7:6 9:6
@offers.sum pa	4:9
@offers.sum padahal	7:9
@offers.sum pas	7:6
@offers.sum pencet	6:7
@offers.sum per	4:-10 5:-8
@offers.sum plus	4:-15
@offers.sum pot	9:-5
@offers.sum potong	4:9 7:-11
@offers.sum psi	3:10
@offers.sum rakaat	4:-10
@offers.sum rebuan	5:6
@offers.sum ribunya	7:17
@offers.sum s	3:8
@offers.sum saja	2:-5 3:-8 4:-9 5:-9 6:15 7:11
@offers.sum sama	4:10 7:-8
@offers.sum sampai	0:7 4:17 8:-6
@offers.sum saset	4:5
@offers.sum satuannya	4:-7
@offers.sum satunya	7:5
@offers.sum sekarang	4:11 7:25
@offers.sum sekilo	5:5
@offers.sum senti	4:20 5:-10 8:-9
@offers.sum sudah	0:-9 2:-7 4:-16 6:-8 7:11 8:-13
@offers.sum tahun	1:-10 3:10 4:-19 5:-18 8:-14 9:23
@offers.sum tak	7:6
@offers.sum tidak	4:16 5:7
@offers.sum tombol	4:13
@offers.sum ukuran	4:-5
@offers.sum untuk	6:-6
@offers.sum volt	4:13
@offers.sum w	4:8 6:9
@offers.sum watt	4:54 7:-30
@offers.sum ya	0:9 1:-7 2:-8 3:-8 5:-16 6:-6 8:-6
@offers.sum yang	5:8 6:-18 7:-15 8:20
@offers.usual	0:14 1:-23 2:-28 3:34 4:-15 5:6 6:-17 7:68 8:45 9:-6
@offers.usual #n	3:-9 5:13 8:9
@offers.usual #nn	1:-6 3:-19 4:-48 6:-22 7:97 8:-10
@offers.usual #rp	4:-9
@offers.usual buat	4:6
@offers.usual cuma	8:8
@offers.usual dari	3:6
@offers.usual di	0:8
@offers.usual diambil	6:5
@offers.usual jadi	4:7
@offers.usual kalau	0:12 4:-7 5:19
@offers.usual kali	0:10
@offers.usual kan	3:-15 5:12
@offers.usual karena	3:7
@offers.usual mah	8:22
@offers.usual makin	8:7
@offers.usual sama	4:-8
@offers.usual teh	3:15
@offers.usual tidak	0:13 2:6 3:6 5:-7
@offers.usual ya	0:-6
@offers.usual yang	3:-6 6:9
@oily-state	0:7 3:-9 4:-30 5:22 8:-12 9:-41
@oily-state di	5:10
@oily-state keluar	5:-5
@oily-state tidak	6:8
@open-close-acts	0:-10 1:41 2:-18 5:12 7:-17 8:-10 9:-11
@open-close-acts #n	1:-5 3:-14 6:8 8:11
@open-close-acts #n1	4:-8 5:-6
@open-close-acts #nn	4:-7 5:6
@open-close-acts ada	4:-9
@open-close-acts di	3:14
@open-close-acts dulu	8:6
@open-close-acts inggris	5:6
@open-close-acts ini	3:-9 4:-8
@open-close-acts jadi	3:-6 4:-14
@open-close-acts kalau	5:-10
@open-close-acts kemasannya	5:6
@open-close-acts lagi	3:5
@open-close-acts lebar	5:-10
@open-close-acts masih	5:8
@open-close-acts motor	9:9
@open-close-acts pakai	5:14
@open-close-acts pas	1:9
@open-close-acts pori	5:-6
@open-close-acts puasa	6:7
@open-close-acts rapat	5:7
@open-close-acts rata	3:9 4:9 5:-8
@open-close-acts saja	0:10
@open-close-acts sampai	5:6
@open-close-acts sendiri	3:-13
@open-close-acts terus	5:6
@open-close-acts tidak	0:-5 3:7
@open-close-acts tuh	3:7 5:6
@open-close-acts ya	1:16 5:-5
@open-close-acts yang	5:-8 8:8
@open-close-acts ykk	4:28
@original-fake	2:-23 3:-22 4:52 5:-36 6:-33 7:33 8:119 9:-56
@original-fake #n	0:16
@original-fake ada	4:7
@original-fake cuma	4:-7
@original-fake di	1:6 3:-8 4:-9 8:23
@original-fake duit	3:7
@original-fake gampang	3:10 5:-8
@original-fake itu	3:-8 5:8
@original-fake karo	3:6 4:6
@original-fake mah	8:9
@original-fake sama	4:-9
@original-fake tidak	5:-5
@original-fake uang	4:-11 8:20
@party-gift-acts	3:-29 5:-32 6:99
@party-gift-acts aqiqah	6:9
@party-gift-acts ulang	6:12
@past-memory-words	1:-14 2:-10 3:42 5:-24 6:24 8:-29 9:-12
@past-memory-words #nn	4:7
@past-memory-words aku	3:5 9:-9
@past-memory-words banget	9:9
@past-memory-words di	4:-8
@past-memory-words dulu	3:6 4:6
@past-memory-words itu	3:-15 9:16
@past-memory-words mah	6:6
@past-memory-words naik	8:7
@past-memory-words pakainya	4:6
@past-memory-words saja	9:5
@past-memory-words sma	3:8
@past-memory-words tidak	5:12
@past-memory-words yang	4:-12 6:11
@patch-weld-acts	3:-5 5:11 6:30 8:-24
@patch-weld-acts ban	5:8
@patience-calm	1:-6 3:6 4:-18 5:13
@patience-calm ya	9:5
@pay-acts	0:-41 2:81 3:-17 5:-58 6:-42 7:55 8:112 9:-8
@pay-acts #pct	7:17
@pay-acts bisa	8:6
@pay-acts boleh	8:10
@pay-acts di	0:7 8:54
@pay-acts juga	8:9
@pay-acts kok	0:6
@pay-acts ongkirnya	0:7
@pay-acts pas	8:6
@pay-acts sebelum	4:10
@pay-acts sekarang	2:10
@pay-acts ya	2:6
@peels-off-coating	1:16 2:-7 3:-6 4:24 5:10 8:5 9:-7
@permit-forbid-acts	0:-27 1:-66 2:24 3:29 4:-12 5:-110 6:6 7:19 8:47 9:-8
@permit-forbid-acts #n	0:-6
@permit-forbid-acts banget	0:8
@permit-forbid-acts banyak	9:10
@permit-forbid-acts buruan	3:7
@permit-forbid-acts cuma	2:7
@permit-forbid-acts di	0:-6 4:7
@permit-forbid-acts dijemur	0:8
@permit-forbid-acts diklik	2:-7
@permit-forbid-acts ditiru	3:-6
@permit-forbid-acts ditunda	2:8
@permit-forbid-acts edar	4:19 8:6
@permit-forbid-acts kak	0:7
@permit-forbid-acts kebalik	6:12
@permit-forbid-acts langsung	2:-6 3:15 5:-6
@permit-forbid-acts lupa	2:33 3:-16
@permit-forbid-acts masuk	5:13
@permit-forbid-acts mbak	0:9
@permit-forbid-acts pada	9:11
@permit-forbid-acts pakai	3:14 6:-6
@permit-forbid-acts pas	3:5
@permit-forbid-acts pilih	4:10
@permit-forbid-acts salah	3:-14
@permit-forbid-acts takut	8:5
@permit-forbid-acts tanya	0:-26 3:-14 9:-10
@permit-forbid-acts tidak	0:12 6:11
@permit-forbid-acts tukar	8:14
@pest-acts	0:7 2:-8 3:71 7:-8
@pet-care-acts	3:51 5:-16 6:14 8:8 9:5
@pet-care-acts ini	8:6
@pet-troubles	0:-6 1:-15 3:23 4:25 5:43 6:-17 8:17 9:-16
@pet-troubles di	8:7
@pet-troubles jadi	4:10
@phone-behaviour	1:-21 2:-14 3:7 4:11 6:-8 7:-14 8:-19
@phone-behaviour #n	4:15 6:-9 9:-9
@phone-behaviour #nn	4:11 5:11
@phone-behaviour #rp	4:6
@phone-behaviour berapa	4:7
@phone-behaviour bisa	5:6
@phone-behaviour di	4:7
@phone-behaviour lagi	9:8
@phone-behaviour lampu	3:-6 9:7
@phone-behaviour laptop	5:8
@phone-behaviour nih	9:9
@phone-behaviour padahal	5:6
@phone-behaviour tidak	5:-20
@phone-behaviour yang	3:7
@photo-video-acts	0:34 1:-31 2:-9 3:44 5:10 6:-23 7:-10 8:55 9:-35
@photo-video-acts #nn	2:6
@photo-video-acts kartu	7:5
@photo-video-acts kulit	3:-10 4:8
@photo-video-acts nomor	4:11
@photo-video-acts pas	0:7
@photo-video-acts pusing	4:7
@photo-video-acts saja	3:-8 5:-8 8:9
@photo-video-acts simpul	3:10
@photo-video-acts yang	0:11
@places.abroad	0:-34 1:6 2:41 3:38 4:18 6:-7 7:15 8:-8 9:-36
@places.abroad #n	0:9
@places.abroad ada	4:8
@places.made	1:-26 2:-10 3:-20 4:65 5:12 6:-27 7:-15 8:86 9:-43
@places.made #n	4:-7
@places.made aku	8:6
@places.made di	4:9 5:-6
@places.made lab	4:12 8:10
@places.made labnya	8:15
@places.made rantai	4:9
@places.made tidak	4:-6
@places.made yang	3:9
@places.makers	0:-56 1:-24 3:-10 4:34 5:-27 6:8 8:14 9:-36
@places.makers kecil	4:16
@places.makers yang	5:7 6:9 8:5
@places.places	1:-41 2:20 3:12 4:71 5:-24 6:-16 7:10 8:36 9:26
@places.places #n	4:-16 8:30
@places.places #nn	2:10 9:7
@places.places aceh	0:-7
@places.places ada	4:12 8:7 9:15
@places.places barat	4:8
@places.places baru	3:7
@places.places bawa	9:9
@places.places bukan	4:9
@places.places dari	5:6 8:9
@places.places di	9:-7
@places.places ini	9:20
@places.places itu	4:-5 5:-7
@places.places jadi	5:7
@places.places kena	5:8
@places.places lagi	9:20
@places.places ni	9:11
@places.places nomor	2:6
@places.places panas	9:8
@places.places pun	9:-8
@places.places sama	4:-6
@places.places sekarang	7:-7 9:-6
@places.places sudah	5:-11 6:-6 9:21
@places.places tadi	4:8 9:9
@places.places teh	9:8
@places.places tiap	4:9 8:8
@places.places tidak	0:-8 4:-6 6:9
@places.places timur	5:-5
@places.places wah	0:8
@places.places ya	0:43 6:11 9:-17
@places.places yang	4:-11
@plant-care-acts	1:12 3:19 6:26 8:-17 9:-24
@plant-care-acts sampai	3:6
@plant-harvest	0:41 1:20 3:69 4:-23 5:11 8:-9 9:-7
@plant-harvest #n1	5:-11
@plant-harvest dari	1:7
@plant-start-acts	3:32 4:7 5:7 6:38 8:6 9:-44
@plant-states	0:17 2:-7 3:97 4:-9 5:18
@plant-states atau	4:5
@plant-states tidak	4:6
@play-sport-acts	1:-8 3:53 4:-8 6:-22 7:-15 9:77
@play-sport-acts #n	0:6
@play-sport-acts #nn	6:10
@play-sport-acts anak	3:-9 8:8
@play-sport-acts apa	0:7 3:15
@play-sport-acts balok	3:10
@play-sport-acts di	3:-6 5:-8
@play-sport-acts ibu	5:7
@play-sport-acts ini	3:8
@play-sport-acts jam	9:15
@play-sport-acts juga	9:-5
@play-sport-acts kayu	6:10 9:6
@play-sport-acts lagi	9:24
@play-sport-acts sama	5:5
@popular-trend	0:-17 1:-26 4:-14 5:-28 6:-25 7:-20 8:-34 9:-25
@possibility-words	0:-7 1:-19 2:-18 4:-32 5:15 6:12 7:-28 8:-28 9:-13
@possibility-words #n	0:9 5:17
@possibility-words #nn	4:-8 7:-7
@possibility-words ada	7:-10
@possibility-words aku	9:-20
@possibility-words bang	0:8
@possibility-words bayar	8:11
@possibility-words beli	7:-5
@possibility-words bikin	9:9
@possibility-words buat	3:-5
@possibility-words cod	0:7 2:-7 8:21
@possibility-words da	0:5
@possibility-words dari	4:6 6:9
@possibility-words dicas	4:7
@possibility-words dicek	4:6
@possibility-words dicopot	4:-7
@possibility-words gratis	0:8
@possibility-words hilang	4:12
@possibility-words ibu	0:13 4:-5 8:6
@possibility-words jadi	3:10
@possibility-words jalan	5:-6
@possibility-words kak	4:-13
@possibility-words kamu	4:11
@possibility-words kau	4:-8
@possibility-words kelihatan	4:-5
@possibility-words nilai	9:9
@possibility-words pakai	0:-10 3:-13
@possibility-words retur	0:6
@possibility-words saya	9:-7
@possibility-words semua	6:7
@possibility-words teh	6:8
@possibility-words tidur	4:7
@possibility-words tukar	8:8
@possibility-words ya	4:6
@pour-drip-acts	0:-12 1:60 3:-41 4:5 5:25 6:39 8:-12 9:-8
@pour-drip-acts air	3:-9 5:25
@pour-drip-acts dari	5:9
@pour-drip-acts di	5:-13
@pour-drip-acts ke	5:-18
@pour-drip-acts pakai	5:8
@pour-drip-acts ya	1:5
@pour-wipe-acts	1:37 2:-24 3:18 5:-10 6:-6 8:10 9:-35
@pour-wipe-acts #n1	4:16
@pour-wipe-acts alkohol	3:7
@pour-wipe-acts di	4:13 6:9
@pour-wipe-acts dulu	1:-6
@pour-wipe-acts ke	1:14 3:-10 5:16
@pour-wipe-acts pakai	3:-5 5:16
@praise-acts	0:-16 1:-21 2:-17 3:48 4:-49 5:-31 6:-35 7:-25 8:-50 9:-44
@praise-acts aku	9:8
@praise-acts lah	9:-6
@praise-acts pisan	2:6
@praise-acts tidak	4:7
@press-touch-acts	0:-21 1:8 2:64 3:-11 4:-20 5:51 6:16 7:10 8:-16 9:-42
@press-touch-acts #n	5:-9
@press-touch-acts beli	0:-5 2:10 8:17
@press-touch-acts dagingnya	5:9
@press-touch-acts dulu	2:-8
@press-touch-acts ikuti	2:12
@press-touch-acts ini	3:5 5:-6
@press-touch-acts keranjang	0:-6 2:-5 3:-10 4:-11 5:-6 6:-16
@press-touch-acts keranjangnya	6:-5 7:-8
@press-touch-acts lagi	3:5
@press-touch-acts nomor	0:13 2:27 6:6
@press-touch-acts pakai	5:7
@press-touch-acts pensil	5:7 6:5
@press-touch-acts saja	0:8 2:9 3:-8
@press-touch-acts sekali	4:8
@press-touch-acts sekarang	6:11
@press-touch-acts terus	5:16
@press-touch-acts tuh	5:-10
@press-touch-acts yang	2:13 5:-8
@pretty-face	0:-40 1:-14 2:-11 4:-51 5:-20 6:-5 8:-26 9:-52
@pretty-face banget	9:-9
@pretty-face pakai	6:9
@pretty-face tidak	1:7
@pretty-face ya	9:6
@pretty-look	0:-44 1:-39 3:35 4:-57 5:-53 6:-28 7:-12 8:-36 9:-64
@pretty-look banget	9:-8
@pretty-look pisan	2:6
@prevent-reduce-acts	0:-7 1:-25 3:22 5:32 6:-14 8:10 9:13
@prevent-reduce-acts dalam	5:5
@promise-guarantee-acts	1:-38 2:7 3:-19 4:-75 5:-75 6:-35 8:19
@promise-guarantee-acts #n	3:-9 4:-7 8:20
@promise-guarantee-acts #n1	8:12
@promise-guarantee-acts kalau	4:7
@promise-guarantee-acts resmi	4:-5
@promise-guarantee-acts setahun	4:5
@protect-acts	2:15 3:39 5:8 6:10
@pull-press-acts	1:26 2:-22 4:-22 5:24 6:-6 7:-15 8:-50 9:13
@pull-press-acts #n	3:10
@pull-press-acts dari	4:-6 5:-12
@pull-press-acts di	6:9
@pull-press-acts dikit	3:-5 5:-13 9:6
@pull-press-acts dulu	3:-17 8:7
@pull-press-acts ke	3:7 5:-33
@pull-press-acts lagu	9:6
@pull-press-acts nah	3:15 4:5 5:10
@pull-press-acts pakai	3:-6 5:8
@pull-press-acts sekuat	5:5
@pull-press-acts tangan	0:28 3:-8
@pull-press-acts tidak	3:-7 5:8
@pull-press-acts tuh	5:10
@pull-press-acts ya	4:-12
@purpose-words	0:17 1:-6 2:40 3:65 4:-6 5:-48 6:46 7:28 8:-37 9:-53
@purpose-words #n	0:6 2:7 3:-12 6:-29
@purpose-words #n1	6:-6
@purpose-words #nn	6:-24 7:15
@purpose-words aa	5:-6
@purpose-words aku	0:13 3:-5
@purpose-words anak	3:-18 4:21 6:25
@purpose-words apa	0:-15 9:11
@purpose-words badan	3:13
@purpose-words bayi	3:-11 4:-6
@purpose-words besi	4:-10
@purpose-words bocah	1:5 5:7
@purpose-words buat	6:6
@purpose-words bulu	0:13
@purpose-words cewek	0:6
@purpose-words di	4:6
@purpose-words dibawa	6:-5
@purpose-words ibu	2:-6 6:10
@purpose-words iphone	4:6
@purpose-words kak	6:-13
@purpose-words kalian	3:-6 6:13
@purpose-words kamu	4:8
@purpose-words kau	5:5
@purpose-words kelihatan	1:5
@purpose-words keluarga	6:10
@purpose-words kita	3:-8
@purpose-words lo	6:6
@purpose-words mahasiswa	7:6
@purpose-words malam	2:6
@purpose-words nu	6:29
@purpose-words rambut	6:14
@purpose-words rumah	1:8 5:-10
@purpose-words sampai	4:13 6:-6
@purpose-words saya	0:7
@purpose-words semua	6:-14
@purpose-words siapa	6:-7
@purpose-words tidak	3:41 5:-37 9:7
@purpose-words tukang	6:6
@purpose-words untuk	6:11
@purpose-words warnanya	3:7
@purpose-words wong	5:18
@purpose-words yang	0:-16 2:-8 3:-9 4:11 7:16 8:-25
@quantity-few	3:41 4:-12 6:-16 7:42 9:9
@quantity-few #n	3:-11 4:-6 5:-28 6:-21
@quantity-few #n1	7:-14
@quantity-few #nn	0:-13 2:10 3:-26 5:-6 7:26 8:6
@quantity-few #pct	9:12
@quantity-few #rp	7:19
@quantity-few ada	3:-14 6:16
@quantity-few anak	5:7
@quantity-few angkat	5:7
@quantity-few banyu	3:9
@quantity-few buat	6:-11 9:10
@quantity-few dapat	6:8
@quantity-few dari	5:-13
@quantity-few di	6:18 9:-8
@quantity-few dijahit	4:9
@quantity-few diklik	0:8
@quantity-few garam	4:7
@quantity-few ini	8:5
@quantity-few jangan	5:14 6:8
@quantity-few kain	3:-6
@quantity-few kalau	3:7
@quantity-few ke	9:6
@quantity-few klik	7:-5 8:7
@quantity-few masuk	4:12
@quantity-few pakai	5:-10
@quantity-few panas	3:8
@quantity-few pilih	0:7 2:-9 7:5
@quantity-few pun	5:-7
@quantity-few sama	4:-7
@quantity-few setengah	8:6
@quantity-few tenang	2:6
@quantity-few tidak	0:-8
@quantity-few tidur	5:-13
@quantity-few untuk	6:-9
@quantity-few waktu	9:9
@quantity-few ya	1:-7 9:7
@quantity-many	0:-66 1:-16 2:-70 3:56 4:-29 5:-42 6:-18 7:-15 8:-12 9:12
@quantity-many aku	9:6
@quantity-many banyak	0:7
@quantity-many bayar	7:6
@quantity-many di	3:-5 4:12
@quantity-many gratis	9:5
@quantity-many halus	5:13
@quantity-many indonesia	8:20
@quantity-many ini	4:6 5:-6 9:14
@quantity-many jadi	3:-7 6:8
@quantity-many kan	1:7 5:6
@quantity-many kena	3:7
@quantity-many masuk	5:7
@quantity-many nu	9:7
@quantity-many orang	6:-8
@quantity-many suka	0:9 3:-6 6:-8
@quantity-many tanya	0:-7
@quantity-many ternyata	5:-5
@quantity-many tidak	8:13
@quantity-many ya	3:-6
@quantity-many yang	0:-26 2:-15 4:-21 9:-11
@quick-speed	0:-37 1:8 3:20 4:24 5:25 7:8 8:18
@quick-speed #nn	6:8
@quick-speed checkout	6:10
@quick-speed di	2:-7 5:8 8:-6
@quick-speed dipesen	2:7
@quick-speed kering	5:10
@quick-speed masukin	6:12
@quick-speed order	2:8
@quick-speed pilih	6:7
@quick-speed saja	7:6
@quick-speed turun	4:9
@quiet-sound	0:15 1:30 2:9 3:18 4:-18 5:41 6:18 8:-10
@quiet-sound ya	9:12
@receive-get-acts	2:23 3:-47 4:25 5:-14 6:39 7:70 8:9 9:19
@receive-get-acts #n	5:7
@receive-get-acts gratis	0:10
@recommend-acts	0:-8 2:7 3:9
@relationship-acts	0:-17 2:5 5:8 6:16 8:-11 9:17
@relationship-acts #n	5:9 6:5
@relationship-acts anak	9:-8
@relationship-acts boleh	6:8
@relationship-acts bolong	0:6 3:9
@relationship-acts di	3:18
@relationship-acts ke	4:7
@relationship-acts minggu	9:13
@relationship-acts tidur	5:6
@religion-acts	2:-8 3:20 4:-22 5:13 6:25 8:-9 9:-22
@religion-acts #nn	4:-9
@religion-acts di	3:10
@religion-acts jadi	5:-8
@religion-acts ke	6:6
@religion-acts nanti	9:-5
@religion-acts pakai	2:9
@religion-acts tidak	5:10
@repair-acts	0:-28 1:-9 4:-32 5:-17 7:-9
@repair-acts dangdut	9:8
@repeat-buyer-acts	0:33 1:5 2:-11 3:33 4:20 5:-7 6:56 7:10 8:-11 9:-42
@repeat-buyer-acts aku	3:20 5:-7
@repeat-buyer-acts buat	4:-7
@repeat-buyer-acts di	5:8
@repeat-buyer-acts pak	4:12
@repeat-buyer-acts pakai	6:9
@repeat-buyer-acts sama	6:-6
@repeat-buyer-acts saya	3:11 5:7
@repeat-buyer-acts tahun	6:11 9:19
@repels-liquid	1:6 4:-19 5:17 9:-24
@repels-liquid #n	5:-9 8:7
@repels-liquid #nn	4:12
@repels-liquid air	5:-10
@repels-liquid ke	0:6
@repels-liquid panas	0:9
@repels-liquid setahun	4:10
@replace-acts	0:-26 1:13 2:7 3:16 4:-16 6:9 8:35 9:-11
@replace-acts #nn	4:-7
@replace-acts baru	3:-10 5:6 8:35
@replace-acts dalam	0:11
@replace-acts di	4:-6
@replace-acts dulu	9:6
@replace-acts gratis	2:-5 7:-7
@replace-acts ini	5:11
@replace-acts jadi	6:-5
@replace-acts ke	5:-10
@replace-acts lagi	9:9
@replace-acts rak	5:7
@replace-acts sendiri	0:13
@replace-acts tiap	5:-6
@replace-acts ukuran	8:7
@replace-acts unit	8:18
@replace-acts yang	6:-9
@resize-adjust-acts	3:14
@return-claim-acts	0:-13 1:-7 2:62 3:-64 5:-33 6:-31 7:43 8:120 9:-34
@return-claim-acts #n	3:-12 5:-8 8:16
@return-claim-acts dulu	0:-7 2:10 7:19
@return-claim-acts penuh	4:9
@return-claim-acts resmi	4:-5
@return-claim-acts saja	0:10 8:12
@return-claim-acts setahun	4:6
@return-claim-acts tidak	8:-6
@return-claim-acts uangnya	4:8
@return-claim-acts voucher	7:7
@return-claim-acts vouchernya	2:8
@rinse-flush-acts	0:8 1:29 3:-9 4:7 5:35 6:25 8:-12 9:-19
@rinse-flush-acts #n1	5:10
@rinse-flush-acts di	4:6
@rinse-flush-acts ke	4:6 5:7
@rinse-flush-acts pakai	5:14
@rinse-flush-acts tiap	5:9
@roll-wrap-acts	1:18 2:-13 3:18 4:9 5:-12 6:9 7:-8 8:45 9:-15
@roll-wrap-acts bubble	8:12
@roll-wrap-acts kayu	0:7
@roll-wrap-acts plastik	0:-6 4:-6
@roll-wrap-acts tidak	8:14
@safety-words	0:17 2:-16 4:127 5:-75 6:22 7:-11 8:262 9:-117
@safety-words #n	0:17 3:-13 4:-12 5:-5 8:16
@safety-words #n1	8:6
@safety-words #nn	8:-9
@safety-words ada	0:14 4:13 8:44
@safety-words apa	0:-9
@safety-words buat	5:8
@safety-words dan	7:6
@safety-words edar	4:15
@safety-words gratis	4:6
@safety-words ini	4:-9
@safety-words juga	4:7 8:6
@safety-words kalau	4:6
@safety-words mui	4:11 8:10
@safety-words nya	5:-8
@safety-words resmi	4:-7
@safety-words sama	0:-6 4:8 8:11
@safety-words saya	3:6
@safety-words setahun	8:7
@safety-words terdaftar	8:6
@safety-words tidak	4:-7 6:7 8:-12
@safety-words uji	8:6
@safety-words ya	4:-9
@save-data-memory	1:-5 2:-9 4:28 5:-10 6:-39 7:16 8:53 9:38
@save-data-memory balik	2:8 4:7
@save-data-memory dari	0:-12 3:-6 4:-11
@save-data-memory hari	8:6
@save-data-memory jangan	4:5
@save-data-memory ke	8:-6 9:-6
@save-data-memory pakai	4:-8 5:-7
@save-data-memory saja	3:-8
@save-data-memory sampai	5:-12
@save-data-memory sudah	9:5
@save-data-memory tapi	3:6
@save-data-memory wa	9:10
@save-money	0:-26 1:-7 2:50 3:-50 4:-60 5:-56 6:-71 7:230 9:-84
@save-money #n	2:-17 7:8
@save-money #n1	4:-8
@save-money #nn	6:5 7:14
@save-money #pct	4:-12 7:40 9:-9
@save-money #rp	2:12 3:-9 4:9 5:-8 6:-5 7:52
@save-money ada	3:9
@save-money aku	4:20
@save-money buat	6:-8 7:12
@save-money bukan	9:11
@save-money gratis	2:12 7:20
@save-money hari	7:-7
@save-money itu	4:11 8:17
@save-money kaos	6:-6
@save-money ke	7:9
@save-money lagi	9:-6
@save-money ongkir	7:15
@save-money sama	8:7
@save-money sampai	0:10 2:12 8:5
@save-money saya	7:8
@save-money se	7:22
@save-money sudah	9:-10
@save-money tidak	5:-7
@say-acts	0:-6 1:-22 2:-60 4:-65 5:-45 6:-69 7:-22 8:-68 9:-8
@say-acts besok	9:6
@say-acts ini	9:-7
@say-acts mau	0:8
@say-acts orang	5:-9 9:-5
@say-acts saja	9:9
@say-acts sama	9:16
@scold-mock-acts	6:-9 8:-14
@seal-pack-acts	0:14 1:-48 2:13 4:21 5:-31 6:-24 7:-12 8:78 9:-9
@seal-pack-acts #n	4:-8 5:-12 7:7 8:19
@seal-pack-acts #nn	5:-6 8:-18
@seal-pack-acts bubble	5:-6 8:13
@seal-pack-acts ibu	2:6
@seal-pack-acts jadi	4:-6 5:-13
@seal-pack-acts kalau	0:9
@seal-pack-acts kardus	4:-6 8:8
@seal-pack-acts karet	4:19
@seal-pack-acts kayu	0:6
@seal-pack-acts koran	5:7
@seal-pack-acts lagi	8:6
@seal-pack-acts pakai	3:-5 5:-16 8:5
@seal-pack-acts plastik	4:-12 5:-16 8:8
@seal-pack-acts tebal	5:-9 8:17
@seal-pack-acts wrap	5:-9 8:6
@search-find-acts	0:-33 1:-11 3:42 4:-31 5:-7 6:-12 8:-40 9:19
@search-find-acts dulu	0:-6
@search-find-acts yang	0:18 3:10 6:-10 9:10
@season-serve-food	3:10 4:6 5:14 6:8
@see-watch-acts	1:32 4:-10 5:6 6:-55 7:-25 8:-11
@see-watch-acts dia	5:-19
@see-watch-acts en	5:9
@see-watch-acts kan	5:-11
@see-watch-acts kita	3:6
@see-watch-acts naik	9:-6
@see-watch-acts tangan	5:-9
@see-watch-acts tidak	4:-12
@see-watch-acts warnanya	5:-5
@sell-promo-acts	0:-38 1:-22 2:-17 3:10 4:-42 5:-52 6:-96 8:-8 9:-28
@sell-promo-acts di	9:-6
@sell-promo-acts ini	0:-10 2:10 3:10 4:-10 5:-7 7:9
@sell-promo-acts kelar	4:7
@sell-promo-acts kita	9:-8
@sell-promo-acts nya	0:5 2:6
@sell-promo-acts obat	0:5
@sell-promo-acts semua	4:6
@sell-promo-acts tiap	9:19
@sell-promo-acts tidak	5:7
@sell-promo-acts ya	5:11
@send-deliver-acts	0:7 1:-44 2:43 3:-55 4:-10 5:-29 6:-8 7:60 8:84 9:-24
@send-deliver-acts #n	0:-13 4:8 7:18 8:-38
@send-deliver-acts #nn	4:29 6:9 7:-33 8:-6
@send-deliver-acts #rp	5:10 8:-7
@send-deliver-acts aku	4:20
@send-deliver-acts balik	0:6 2:12 4:6 8:8
@send-deliver-acts bawah	4:-7
@send-deliver-acts checkout	6:8
@send-deliver-acts dari	0:-19 3:-8 4:-20 5:-9 7:-10 8:8
@send-deliver-acts datang	8:8
@send-deliver-acts depan	8:7
@send-deliver-acts di	3:6 5:-5
@send-deliver-acts gratis	4:-6 7:14
@send-deliver-acts isi	4:11
@send-deliver-acts jadi	5:-5 8:6
@send-deliver-acts jakarta	2:5
@send-deliver-acts jam	2:7 5:-11 7:11 9:9
@send-deliver-acts jawa	4:-7 5:-6
@send-deliver-acts kak	0:-10 4:-10 5:6 8:12
@send-deliver-acts ke	3:-16 5:22
@send-deliver-acts keluar	8:5
@send-deliver-acts ki	5:6
@send-deliver-acts kita	0:8
@send-deliver-acts kurir	8:10
@send-deliver-acts malam	5:12 9:-6
@send-deliver-acts mentok	5:-6
@send-deliver-acts pagi	5:5
@send-deliver-acts pakai	3:-9 8:28
@send-deliver-acts pecah	1:6
@send-deliver-acts rumah	8:6
@send-deliver-acts sampai	4:-5 8:7
@send-deliver-acts sana	0:9 8:15
@send-deliver-acts saya	7:6
@send-deliver-acts se	7:17
@send-deliver-acts sekarang	9:6
@send-deliver-acts semua	3:6
@send-deliver-acts sini	5:-7 9:16
@send-deliver-acts sore	5:10
@send-deliver-acts subuh	8:5
@send-deliver-acts sudah	2:8
@send-deliver-acts tanya	5:14
@send-deliver-acts tidak	0:10 5:-10
@send-deliver-acts ujung	1:5 4:12
@send-deliver-acts wa	9:10
@send-deliver-acts xl	4:8
@send-deliver-acts xxl	4:7
@send-deliver-acts ya	0:14
@send-deliver-acts yang	0:-6 4:-9 8:7
@sew-acts	0:-18 3:34 5:10 6:-32 7:-7 8:23 9:-22
@sew-acts #n	6:6
@sew-acts di	3:6
@sew-acts lingkar	3:9
@sew-acts ykk	4:28
@sew-stitch	0:-12 2:-7 3:-30 4:9 5:-13 6:-16 8:28 9:-15
@sew-stitch #n	4:25
@sew-stitch rantai	4:10
@shape-words	0:23 1:12 3:7 5:10 7:-8 8:5 9:-45
@shape-words #n	5:7
@shape-words #nn	4:12
@shape-words apa	0:5
@shape-words dari	5:-7
@shape-words di	1:6
@shape-words ini	4:-9 5:7
@shape-words itu	5:-10
@shape-words jadi	1:6 3:-20 4:-7 5:34 6:6
@shape-words lagi	5:6
@shape-words onok	4:12
@shape-words pas	4:6
@shape-words sampai	4:6
@shape-words seperti	6:-6
@shape-words tidak	1:7 8:-5
@shape-words yang	4:9
@sharp-blunt	0:17 3:7 5:-5 6:-13 8:10 9:-5
@shine-gloss	1:5 3:23 4:-11 5:-35 9:-6
@shine-gloss kalau	5:-8
@shine-gloss tidak	5:-10
@show-acts	0:14 1:32 3:-18 4:28 6:-37 7:-14 8:21 9:-17
@show-acts angkanya	4:9 5:-5
@show-acts di	5:-7
@show-acts dia	5:-19
@show-acts en	5:9
@show-acts ini	5:7
@show-acts kan	1:7 5:-22
@show-acts kita	3:8
@show-acts lebih	5:24
@show-acts panjang	5:5
@show-acts rata	5:6
@show-acts sendiri	5:-12
@show-acts tangan	5:-9
@show-acts tidak	5:-13
@show-acts warnanya	5:-5
@show-acts ya	1:7 4:14
@show-closeup	1:13 4:31 9:-12
@show-closeup ke	4:15
@shrink-stretch	1:5 2:-12 3:6 4:29 5:25 8:-10 9:-9
@shrink-stretch jadi	4:22
@shrink-stretch sampai	5:-7
@sing-dance-music-acts	1:32 2:-9 3:36 4:-22 5:-35 6:-11 8:-16 9:67
@sing-dance-music-acts di	9:15
@sing-dance-music-acts ini	9:14
@size-big	0:-6 1:-26 2:8 3:20 4:10 8:-9 9:-7
@size-big #n	0:7 6:-6
@size-big #n1	5:7
@size-big #nn	3:-7 4:12
@size-big angkanya	4:-5
@size-big belum	3:8
@size-big di	0:-13
@size-big jadi	5:24
@size-big seperti	5:-7
@size-big yang	4:8
@size-small	0:-15 2:-8 3:23 4:27 5:23 6:37 7:-31 8:-13
@size-small #nn	4:11
@size-small aku	3:9 9:-7
@size-small ambil	4:6 6:8
@size-small baju	5:8
@size-small di	0:8 6:-5
@size-small ini	3:-6
@size-small itu	9:7
@size-small jadi	5:10
@size-small mah	6:6
@size-small tidak	0:11
@size-small yang	6:11
@skin-acne-trouble	1:-5 6:37 8:-11 9:-14
@skin-acne-trouble di	3:8
@skin-dull-dry	0:-11 1:-11 3:20 6:8 9:-14
@skin-dull-dry itu	5:-6
@skin-dull-dry nah	3:8
@skin-dull-dry seperti	3:-5
@skin-good-state	0:-8 1:11 3:47 4:-20 6:-38 7:-27 8:-20 9:-17
@skin-good-state #n	4:9
@skin-good-state aku	0:6
@skin-good-state bersih	0:5
@skin-good-state di	5:9
@skin-good-state gading	4:7
@skin-good-state itu	4:-5
@skin-good-state jadi	4:-18 5:11
@skin-good-state juga	8:6
@skin-good-state kalau	4:-8
@skin-good-state mah	8:-6
@skin-good-state maneh	5:-10
@skin-good-state saja	3:7
@skin-good-state sama	4:17
@skin-good-state tapi	5:6
@skin-good-state tidak	1:8 4:-7 8:6
@skin-good-state tipis	3:5 5:-5
@skin-good-state tulang	4:9
@skin-good-state yang	3:9
@skin-irritation	1:-10 2:-8 3:-7 4:11 6:28 9:12
@skin-irritation #n	3:9
@skin-irritation apa	0:-6 9:5
@skin-irritation bata	4:6
@skin-irritation di	5:12 8:7
@skin-irritation ini	8:5
@skin-irritation itu	4:7 5:11
@skin-moist-care-acts	3:11 9:-6
@skin-spots-aging	3:11 5:13
@sleep-acts	3:11 4:-22 5:51 6:5 8:-26 9:35
@sleep-acts bag	5:-6
@sleep-acts dari	5:8
@sleep-acts di	3:-6 9:10
@sleep-acts ini	5:-6
@sleep-acts itu	6:6
@sleep-acts kalau	3:6
@sleep-acts lagi	5:11
@sleep-acts pagi	5:16
@sleep-acts tidak	5:7
@slim-diet-body	4:6 5:22 6:35
@slimming-look	3:7 4:30 5:-9 6:-26 7:-27 9:35
@slimming-look #n	4:13
@slimming-look #nn	3:-23 4:30 7:-7 8:-6
@slimming-look jadi	4:-15 5:9
@slimming-look kabelnya	0:7
@slimming-look umur	0:8
@slow-speed	2:11 3:44 4:26 6:-37 8:-31 9:20
@slow-speed #n	4:10 5:-9 9:5
@slow-speed kalau	5:15
@slow-speed kali	0:10
@slow-speed katanya	9:5
@slow-speed lagi	9:6
@slow-speed makin	8:7
@slow-speed naik	0:-7
@slow-speed saja	0:-5
@slow-speed sudah	9:7
@slow-speed tidak	0:16 2:6
@slow-speed ya	0:-11
@smell-act	0:-18 2:-9 3:20 6:-9 8:-9 9:-11
@smell-act #n	4:8
@smell-act amis	5:6
@smell-act apa	5:14
@smell-act di	4:5 6:8
@smell-act kopi	4:10
@smell-act melon	4:12
@smell-act minyak	5:-9
@smell-act plastik	4:-5
@smell-act sampai	9:9
@smell-act seperti	5:-14
@smell-act sudah	5:6
@smell-act tanah	5:6
@smell-act tidak	4:-8 5:-24
@smell-act tu	5:7
@smell-act wangian	4:10
@smell-bad	0:-12 1:19 3:53 4:-10 6:-29 8:-22
@smell-bad amis	5:6
@smell-bad di	5:7
@smell-bad plastik	4:-5
@smell-bad sampai	9:10
@smell-bad seperti	4:-10 5:-11
@smell-bad tanah	5:6
@smell-bad terus	3:6
@smell-bad tidak	3:5 5:-16
@smell-bad tuh	3:5 4:8
@smell-good	0:-11 1:10 3:-34 4:45 5:48 7:28 9:-37
@smell-good ada	4:9
@smell-good kopi	4:5
@smell-good melon	4:12
@smell-good padahal	5:6
@smell-good tidak	1:6 7:17
@smell-good tu	5:6
@smell-good wangian	4:10
@space-cluttered	3:-15 4:8 5:14 6:9 8:-25 9:-27
@space-saving	3:26 5:29 6:16 8:-17 9:8
@space-saving di	5:19
@space-saving laptop	5:8
@space-saving tidak	5:-15
@space-saving ya	3:13
@spread-out-acts	5:-12
@stain-clean-off	1:11 3:-17 5:8 6:-6 7:10 9:-21
@stain-clean-off #n	5:11
@stain-clean-off #n1	4:-6
@stain-clean-off dalam	4:6
@stain-clean-off ini	4:-5
@stain-clean-off jadi	5:-6
@stain-clean-off lagi	3:9 5:-5
@stain-clean-off pelan	5:6
@stain-clean-off tangan	0:27 3:-9 4:7
@stain-clean-off tidak	0:-8 3:-5 5:22
@stain-clean-off tuh	5:13
@stain-clean-off yang	1:16 4:9 5:-8 8:7
@start-acts	0:-5 1:7 2:-11 3:17 4:12 5:17 6:70 7:-15 9:12
@start-acts dari	3:42 9:-15
@start-acts lagi	9:8
@start-acts yang	6:5
@stock-run-out	0:-11 1:-62 2:-26 5:21 6:23 7:-23 8:-40 9:-37
@stock-run-out #n	4:-12 5:-15 9:-10
@stock-run-out #nn	4:-15
@stock-run-out #pct	4:-6 9:14
@stock-run-out #rp	3:14
@stock-run-out ada	4:12
@stock-run-out berapa	5:5
@stock-run-out bilas	4:11
@stock-run-out cokelat	4:-8
@stock-run-out di	6:6 9:-7
@stock-run-out diklik	0:8
@stock-run-out hijau	6:-6
@stock-run-out ini	9:7
@stock-run-out itu	6:-12 7:14
@stock-run-out jadi	8:5
@stock-run-out makan	9:6
@stock-run-out masuk	4:12
@stock-run-out melahirkan	6:5
@stock-run-out pakai	5:7
@stock-run-out pilih	0:7 2:-9 7:7
@stock-run-out pun	5:-5
@stock-run-out ya	6:-8
@stock-run-out yang	5:-18
@stomach-trouble	0:-13 1:-22 3:-14 4:14 6:31 8:-8 9:13
@stomach-trouble maju	6:8
@stomach-trouble masih	3:7
@stomach-trouble tidak	6:10
@stop-end-acts	0:-9 1:-18 5:16 6:-9 7:-7 8:-17 9:48
@stop-end-acts #n	5:6
@stop-end-acts jadi	5:12
@stop-end-acts pakai	5:10
@stop-end-acts tidak	4:8
@stop-end-acts ya	9:6
@store-acts	0:-47 1:22 2:7 3:71 4:-44 5:-43 8:-47 9:-92
@store-acts #n	0:-11 2:10 3:5 5:-21
@store-acts di	3:-9 4:12 6:19 8:-7 9:-14
@store-acts dulu	2:7
@store-acts kardus	9:14
@store-acts ke	2:-11
@store-acts keranjang	0:-7 1:5 2:32 3:-8 4:9 6:16
@store-acts saja	3:-11
@store-acts ya	5:11
@store-acts yang	0:-6 4:-6
@story-tell-acts	0:-34 2:-6 3:14 4:-6 8:-15 9:-24
@story-tell-acts aku	3:17
@story-tell-acts soal	9:-5
@story-tell-acts ya	3:9
@story-verbs	0:40 1:-32 2:-9 3:12 4:-9 5:-46 6:-35 7:9 8:-13 9:6
@story-verbs #n	4:19 6:13 8:-16
@story-verbs #nn	4:35 6:5 7:-48
@story-verbs #rp	5:5 7:-10
@story-verbs ada	0:22 4:24
@story-verbs apa	3:-5
@story-verbs bawah	4:-7
@story-verbs bedanya	0:13 3:5
@story-verbs beli	9:6
@story-verbs belum	0:8
@story-verbs besok	9:5
@story-verbs bisa	1:7 3:-10
@story-verbs boleh	0:7
@story-verbs dari	0:-12 3:-13 9:29
@story-verbs di	3:8 4:-12 6:-9
@story-verbs dia	3:8
@story-verbs gitu	0:-5
@story-verbs gratis	0:9
@story-verbs gudang	0:-7
@story-verbs haji	6:-6
@story-verbs ini	0:-36 1:-6 4:-9 5:-13 6:-7 9:-8
@story-verbs iso	0:-5
@story-verbs jadi	5:-12
@story-verbs jakarta	2:5
@story-verbs jam	2:6 5:-5 7:12 8:-6 9:18
@story-verbs jawa	4:-6 5:-5
@story-verbs kak	0:-21 4:-6 5:7
@story-verbs kalau	0:8
@story-verbs kampung	6:10
@story-verbs ke	4:6 5:6
@story-verbs kenapa	0:19 3:12
@story-verbs ki	5:9
@story-verbs kita	0:5 4:7
@story-verbs kok	3:6
@story-verbs lagi	9:-7
@story-verbs licin	5:6
@story-verbs luntur	5:7
@story-verbs malam	4:-6 5:27 6:18
@story-verbs masih	8:5
@story-verbs mau	3:5 5:8
@story-verbs mentok	5:-6
@story-verbs minggu	7:5
@story-verbs nangis	9:-15
@story-verbs nih	0:-9
@story-verbs ongkir	0:6
@story-verbs pagi	5:9
@story-verbs pakai	3:11 5:12
@story-verbs pecah	1:5
@story-verbs sama	0:-8 9:7
@story-verbs sana	0:8 8:15
@story-verbs saya	5:-7 9:15
@story-verbs sekarang	3:14
@story-verbs semua	3:7
@story-verbs sini	9:21
@story-verbs sore	5:16
@story-verbs subuh	8:5
@story-verbs sudah	0:-7
@story-verbs tadi	9:-6
@story-verbs tahan	4:8
@story-verbs tak	5:5
@story-verbs tanya	5:14
@story-verbs tidak	5:-25 8:10 9:11
@story-verbs ujung	1:7 4:11
@story-verbs umur	0:-8
@story-verbs warna	0:11
@story-verbs xl	4:8
@story-verbs xxl	4:7
@story-verbs ya	1:5 8:11 9:-7
@story-verbs yang	2:7 4:12 5:5
@strong-durable	0:-18 1:11 3:39 4:9 6:-18 8:-38 9:-9
@strong-durable #n	4:8
@strong-durable berapa	4:6
@strong-durable buat	4:-9 6:-8
@strong-durable di	3:9 4:-7
@strong-durable panas	0:10
@strong-durable sampai	3:-5
@strong-durable setahun	4:9
@strong-durable terus	5:-7
@strong-durable tidak	0:-8 5:8
@stuck-jam-states	2:-8 3:8 4:21 5:-22 6:-28 9:50
@stuck-jam-states #n	9:11
@stuck-jam-states di	0:-14 5:7 8:-17
@stuck-jam-states ini	5:5
@stupid-clueless	1:6 4:6 6:42 8:-12
@stupid-clueless pun	6:8
@substances.actives	0:17 1:-19 2:26 3:15 4:148 5:37 6:36 9:-20
@substances.actives #n	4:6 5:9
@substances.actives #pct	3:-9 4:44 5:15
@substances.actives itu	3:6
@substances.actives jadi	4:6
@substances.actives sama	4:13
@substances.composition	1:-7 3:10 4:44 5:-9 8:7 9:-22
@substances.foodstuffs	0:6 1:8 2:-13 3:38 4:33 5:18 7:-6 8:-33 9:44
@substances.foodstuffs #n	0:-8 1:12 4:-7 7:-5
@substances.foodstuffs #nn	4:-12 5:6 7:7
@substances.foodstuffs #pct	3:-10 4:33 5:13 8:9
@substances.foodstuffs ada	0:9
@substances.foodstuffs aku	6:8
@substances.foodstuffs apa	4:-5 6:-5
@substances.foodstuffs aren	3:7
@substances.foodstuffs asli	5:9 8:-13
@substances.foodstuffs baru	5:-6
@substances.foodstuffs belum	0:22
@substances.foodstuffs bukan	9:6
@substances.foodstuffs di	0:-10 3:15
@substances.foodstuffs dulu	3:9
@substances.foodstuffs goreng	3:-6 9:19
@substances.foodstuffs hangat	3:-7
@substances.foodstuffs ikan	2:6 4:8
@substances.foodstuffs ini	4:8 5:6
@substances.foodstuffs itu	5:27 8:6
@substances.foodstuffs jadi	4:21 5:-6
@substances.foodstuffs jago	9:6
@substances.foodstuffs jangan	4:5
@substances.foodstuffs kalau	3:11
@substances.foodstuffs karo	3:6
@substances.foodstuffs ke	5:6
@substances.foodstuffs kerasa	5:6
@substances.foodstuffs masih	5:6
@substances.foodstuffs naik	5:6
@substances.foodstuffs nanti	4:6
@substances.foodstuffs nu	4:-6 6:10
@substances.foodstuffs paling	6:-6
@substances.foodstuffs putih	4:25
@substances.foodstuffs rawit	4:7
@substances.foodstuffs sama	3:-8 4:47 9:-10
@substances.foodstuffs sampai	1:7
@substances.foodstuffs saya	5:9
@substances.foodstuffs sudah	3:5 9:12
@substances.foodstuffs tapi	9:-8
@substances.foodstuffs tetangga	9:12
@substances.foodstuffs tidak	0:11 4:13 5:-8 6:19
@substances.foodstuffs tua	7:6
@substances.foodstuffs untuk	3:9
@substances.foodstuffs ya	3:8 4:6 5:30
@substances.foodstuffs yang	3:5 4:25
@substances.insides	0:-21 2:10 4:63 5:14 8:-11 9:-17
@substances.insides #n	1:-5 3:-9 4:48 5:-5
@substances.insides #nn	1:-8 3:-13 4:39 5:-15
@substances.insides anti	4:-5
@substances.insides cuma	4:13
@substances.insides ini	3:10
@substances.insides penuh	4:-5
@substances.insides tetap	5:7
@substances.insides tidak	1:6
@substances.insides ya	1:7
@substances.unwanted	0:-10 1:-23 2:23 3:47 4:115 5:-12 6:-36 7:-8 8:6 9:-67
@substances.unwanted #n	4:-18
@substances.unwanted #nn	5:15
@substances.unwanted #pct	4:6
@substances.unwanted aren	3:7
@substances.unwanted dari	3:8
@substances.unwanted gratis	4:27
@substances.unwanted ini	4:5 8:13
@substances.unwanted itu	5:-15
@substances.unwanted jadi	4:40
@substances.unwanted keluar	5:-5
@substances.unwanted plus	2:5
@substances.unwanted sama	5:-10
@substances.unwanted sudah	8:10
@substances.unwanted tanpa	4:19 5:-14
@substances.unwanted terus	8:6
@substances.unwanted tidak	4:8 6:10
@substances.unwanted yang	6:-9
@swatch-apply-acts	0:-24 1:30 2:-10 4:19 5:25 6:22 9:-15
@swatch-apply-acts #n	5:10
@swatch-apply-acts catnya	5:9
@swatch-apply-acts di	1:12 3:-11 5:18
@swatch-apply-acts dikit	5:6
@swatch-apply-acts malam	6:14
@swatch-apply-acts pakai	3:7 4:-9 5:-14
@swatch-apply-acts saja	5:6
@sweat-body-smell	0:7 1:-18 3:-26 4:22 5:61 8:-32 9:16
@sweat-body-smell aku	9:7
@sweat-body-smell jadi	4:10
@sweep-mop-dust	3:-21
@take-acts	2:64 3:-22 5:12 6:54 7:31
@take-acts #n	2:-14 4:-22 5:-19 6:-9 7:18 8:-9
@take-acts #nn	2:-7 6:15 7:8
@take-acts mi	2:13
@take-acts paket	2:11
@take-acts saja	2:6
@take-acts yang	0:16 1:-6 2:26 4:31 6:36 7:-12
@target.above	3:-5 4:10 9:-16
@target.body	1:6 2:-11 3:34 5:22 6:76 7:-16 8:-31 9:-33
@target.body #n	0:-17 1:22 3:8 5:-38 6:67 7:-10
@target.body #n1	4:9
@target.body #nn	0:14 4:22 5:-45 7:-16
@target.body ada	3:-7 4:-27 5:7
@target.body aku	3:-10 4:-23 9:16
@target.body anak	5:13 6:5
@target.body aren	3:7
@target.body badan	3:5 4:-11
@target.body baru	3:5
@target.body bayi	3:5 5:-6
@target.body beda	5:-5
@target.body belum	3:9 6:6
@target.body berapa	6:-14
@target.body berminyak	6:21
@target.body bersih	5:-9
@target.body besar	6:7
@target.body biar	5:7
@target.body bikin	5:32
@target.body bisa	3:12
@target.body bornya	4:7 5:-5
@target.body bukan	3:23
@target.body bulat	3:6
@target.body bunyi	5:-9
@target.body cocok	5:7 6:8
@target.body cuma	3:-6
@target.body dari	5:-14
@target.body di	3:13 6:-8
@target.body domba	4:5
@target.body gampang	3:-15 5:11 6:8
@target.body gede	6:23
@target.body gratis	2:9
@target.body habis	3:7
@target.body harus	3:6
@target.body hitam	3:-6
@target.body ikal	6:7
@target.body ikut	4:8
@target.body ini	3:-16 5:24 8:15
@target.body itu	1:-5 4:-12 9:-10
@target.body jadi	0:-6 3:29 4:-60 5:-29 6:12
@target.body jangan	3:24 5:-7
@target.body jatuh	3:6
@target.body juga	5:5
@target.body kak	0:-6
@target.body kakinya	5:7
@target.body kali	9:5
@target.body kalian	0:9 1:6
@target.body kamu	0:14 5:-7
@target.body kanan	5:12
@target.body karet	0:7
@target.body ke	3:22 5:-10 6:-14
@target.body kecil	4:23 6:13
@target.body kelihatan	5:28 6:-8
@target.body kering	2:11 4:13 6:21
@target.body kiri	1:22 5:8
@target.body kita	1:-7 3:31 5:-11
@target.body lagi	3:6
@target.body lah	1:5
@target.body lepas	1:8
@target.body lepek	3:-5
@target.body lihat	5:6
@target.body maju	6:8
@target.body masih	1:-8 3:9 5:-24 9:9
@target.body masuk	5:5
@target.body mulai	3:-7
@target.body nah	3:11 5:-6
@target.body naik	3:6
@target.body nampak	5:7
@target.body nih	1:12 5:-5
@target.body nu	4:6
@target.body orang	6:-6
@target.body pakai	3:-6 4:9
@target.body panda	3:-8
@target.body panjang	0:6
@target.body pas	6:-5
@target.body pendek	5:11
@target.body pun	5:12
@target.body saja	5:7
@target.body sampai	0:-7 6:-6
@target.body sapi	4:7
@target.body sawo	5:8 6:15
@target.body saya	3:-13 4:-14
@target.body seperti	3:-7 5:20 6:-7
@target.body si	5:7
@target.body sudah	6:13
@target.body suka	4:21
@target.body tak	3:-14 4:17 5:13
@target.body tangan	4:-10
@target.body tebal	4:-8
@target.body terus	3:10 5:-5
@target.body tetap	5:-9
@target.body tidak	1:-15 2:9 3:-23 4:25 5:21 6:12 9:-22
@target.body tipis	1:-5 6:16
@target.body tuh	5:20
@target.body ya	3:-6 4:10 9:-7
@target.body yang	1:8 3:-14 4:-7 5:42 6:-14 8:-15 9:-7
@target.folk	0:24 3:-16 5:17 6:20 7:-6 8:11 9:-15
@target.folk #n	1:-10 3:-19 4:-9 5:14 6:-9 9:19
@target.folk #nn	0:7 3:29 4:-9 6:-14 9:7
@target.folk #rp	7:-5
@target.folk ada	4:21 8:16
@target.folk aku	0:-5 5:-15 9:29
@target.folk ambil	4:-8
@target.folk asal	0:11
@target.folk awak	9:5
@target.folk bangun	5:15
@target.folk baru	9:6
@target.folk bayarnya	8:6
@target.folk beli	3:5 5:5
@target.folk belum	6:-6
@target.folk biasa	9:6
@target.folk bisa	0:5 5:16
@target.folk boleh	0:19 5:11 6:18
@target.folk bpom	4:6
@target.folk buat	6:-5
@target.folk buka	1:8
@target.folk cek	8:13
@target.folk cepat	5:5
@target.folk cerita	3:12
@target.folk dapat	4:10
@target.folk darah	5:7
@target.folk dari	0:-9 9:6
@target.folk di	4:-13 6:21 8:9
@target.folk dicuci	5:7
@target.folk dikalibrasi	5:5
@target.folk dites	8:8
@target.folk diuji	8:7
@target.folk dkv	6:6
@target.folk dulu	3:10 6:-7
@target.folk ganti	5:5
@target.folk gitu	0:-10
@target.folk habis	3:-14 6:5
@target.folk hamil	6:5
@target.folk ibu	3:6 9:17
@target.folk ini	1:-8 9:12
@target.folk itu	0:-6 3:-12 9:10
@target.folk itung	5:6
@target.folk jadi	0:15 2:-5 3:-17 5:9 6:-22
@target.folk jam	9:14
@target.folk jangan	3:-16 9:7
@target.folk jawa	3:7
@target.folk jongkok	1:6
@target.folk juga	9:7
@target.folk kampung	9:9
@target.folk ke	6:5
@target.folk kecil	9:-5
@target.folk kedua	5:7
@target.folk kelas	5:5
@target.folk keluar	6:-8
@target.folk kering	5:14
@target.folk klik	6:6
@target.folk kos	4:-5 6:-10
@target.folk lain	3:6
@target.folk lanang	3:-5
@target.folk main	5:11
@target.folk makanya	4:7
@target.folk malam	9:9
@target.folk masuk	5:-11
@target.folk mateng	5:6
@target.folk mau	3:-6 6:10
@target.folk menyusui	6:8
@target.folk minum	5:7
@target.folk mulai	6:7
@target.folk muter	0:5
@target.folk naik	6:5
@target.folk nemenin	9:-5
@target.folk nempel	5:-6
@target.folk nu	6:11
@target.folk ojol	6:10
@target.folk oli	0:7
@target.folk ompong	6:5
@target.folk order	0:6
@target.folk pada	0:9
@target.folk pakai	9:-12
@target.folk pas	5:-9
@target.folk pasang	5:6
@target.folk pencet	3:-5
@target.folk pernah	0:7
@target.folk pertama	2:17 6:-19 7:15
@target.folk pot	5:11
@target.folk punya	6:9 9:17
@target.folk rambut	5:10
@target.folk rumah	9:8
@target.folk sama	3:-5 7:6
@target.folk sampai	8:5 9:11
@target.folk saya	0:-6 3:35 4:-21 9:-9
@target.folk sd	6:13
@target.folk sehat	0:9
@target.folk sekarang	3:-10 9:7
@target.folk seminggu	5:-5
@target.folk seperti	5:-8
@target.folk setengah	1:8
@target.folk share	0:8
@target.folk siap	9:9
@target.folk sni	4:17 8:25
@target.folk sri	9:6
@target.folk sudah	9:6
@target.folk suka	0:7
@target.folk susah	3:5
@target.folk swastiastu	0:9
@target.folk tadi	0:-8 3:-8
@target.folk tak	3:6 6:-9 8:11
@target.folk tante	5:5
@target.folk tanya	0:-14
@target.folk tapi	3:-6 9:-5
@target.folk tau	3:16
@target.folk teh	9:6
@target.folk tercepat	2:5
@target.folk tiap	2:11
@target.folk tidak	0:-8 2:-6 5:21 7:-11 8:-7 9:13
@target.folk tinggal	0:10 3:-6 5:17
@target.folk tk	4:9 6:6
@target.folk tolong	0:-8
@target.folk tua	3:-8 5:9 6:7 9:14
@target.folk umur	5:-10
@target.folk wiji	9:7
@target.folk ya	0:9 9:-6
@target.folk yang	0:-9 3:-42 5:-5 6:63 7:16 9:15
@target.folk yanto	9:9
@target.group	0:-30 1:-49 2:-20 3:45 4:7 5:19 6:186 7:-32 8:-58 9:28
@target.group #n	5:17 6:7 9:6
@target.group #n1	5:17
@target.group #nn	0:12 4:21 5:6
@target.group aku	1:-5 3:22 9:12
@target.group anyar	5:6
@target.group apa	0:12 6:-10
@target.group atau	6:5
@target.group baru	6:34
@target.group biar	6:-6
@target.group bolong	0:6 3:9
@target.group dari	6:6
@target.group di	0:19 5:-10 9:-11
@target.group isi	6:5
@target.group itu	3:6 5:8
@target.group kah	0:7
@target.group kak	9:7
@target.group kalian	2:8
@target.group lagi	9:-11
@target.group mah	0:8 3:18
@target.group malah	5:5
@target.group naik	9:6
@target.group nu	6:6
@target.group oil	5:-5
@target.group pakai	3:5
@target.group pun	5:9 6:10
@target.group sama	4:-7 5:12 6:36
@target.group sate	9:6
@target.group saya	3:31 5:-8 6:-14
@target.group sudah	9:13
@target.group tapi	9:8
@target.group tetangga	3:-6 9:21
@target.group tiap	3:6
@target.group tidak	4:7 6:6 8:5
@target.group tidur	5:11
@target.group tinggal	6:6
@target.group umur	5:-5
@target.group ya	3:29 5:-9 9:-10
@target.group yang	0:-37 3:-67 5:29 6:78 7:10 8:-20 9:-23
@target.handing	1:-7 3:-8 4:65 5:23 6:231 7:34 8:-23 9:-59
@target.handing #n	0:5 2:7 3:-10 6:-28
@target.handing #n1	6:-5
@target.handing #nn	6:-25 7:15
@target.handing aa	5:-6
@target.handing anak	3:-20 4:19 6:17 8:12
@target.handing bapak	6:10
@target.handing bayi	3:-12 4:-6
@target.handing besi	4:-10
@target.handing bocah	5:8
@target.handing buat	4:6
@target.handing bulu	0:14
@target.handing cewek	0:6
@target.handing di	4:12
@target.handing dibawa	6:-5
@target.handing hantaran	5:8
@target.handing ibu	2:-9 6:20
@target.handing iphone	4:6
@target.handing kak	6:-12
@target.handing kalian	6:13
@target.handing kamu	5:-10 6:6
@target.handing kau	5:5
@target.handing keluarga	6:10
@target.handing kulit	6:6
@target.handing lo	6:7
@target.handing mac	4:9
@target.handing mahasiswa	7:6
@target.handing malam	2:6
@target.handing nang	6:7
@target.handing nu	4:12 6:33
@target.handing oleh	4:6 6:6
@target.handing rambut	6:17
@target.handing rumah	1:8 5:-13
@target.handing semua	6:-14
@target.handing siapa	6:-7
@target.handing tukang	6:7
@target.handing umur	0:13
@target.handing urang	6:13
@target.handing wong	4:5 5:25
@target.handing yang	0:-20 2:-8 3:-6 4:17 6:18 7:11 8:-20
@target.kin	0:-11 1:-17 2:21 4:9 5:-25 7:-28 8:-56 9:46
@target.kin #n	1:-9 3:9 4:-14 6:-6 9:10
@target.kin #n1	4:16
@target.kin #nn	0:6 3:22 4:-7 6:-9 9:7
@target.kin #rp	7:-5
@target.kin ada	4:10 8:15
@target.kin aku	0:-22 1:-13 4:-12 5:-13 7:-6 9:20
@target.kin ambil	0:9 4:-9
@target.kin ambo	9:7
@target.kin asal	0:11
@target.kin bangun	5:15
@target.kin baru	0:-10 3:-11 9:14
@target.kin bayarnya	8:6
@target.kin beli	3:5 5:5
@target.kin belum	9:-7
@target.kin bening	5:5
@target.kin biasa	9:6
@target.kin bisa	4:-7 5:16 6:7
@target.kin boleh	5:13 6:6
@target.kin bpom	4:6
@target.kin buat	6:-6
@target.kin cek	8:13
@target.kin cepat	5:5
@target.kin cerita	3:10
@target.kin dalan	1:5
@target.kin dapat	4:10
@target.kin darah	5:7
@target.kin dari	0:-12 3:11 5:-6 8:-5
@target.kin datang	9:8
@target.kin daun	5:-5
@target.kin di	3:-9 4:-10 5:-11 6:14
@target.kin dicuci	5:7
@target.kin diem	9:11
@target.kin dikalibrasi	5:5
@target.kin dites	8:8
@target.kin diuji	8:7
@target.kin dkv	6:6
@target.kin dulu	0:-8 3:19 6:-11
@target.kin gitu	0:-10
@target.kin habis	3:-15 6:6
@target.kin hamil	6:5
@target.kin ibu	3:8 9:17
@target.kin ini	0:-14 6:-13 9:10
@target.kin itu	3:-26
@target.kin itung	5:6
@target.kin jadi	0:18 2:-5 3:-19 5:15 6:-32
@target.kin jam	9:10
@target.kin jangan	3:-21 9:8
@target.kin jarang	5:13
@target.kin jawa	3:7
@target.kin jongkok	1:6
@target.kin juga	9:5
@target.kin kak	9:6
@target.kin kalau	9:11
@target.kin kamera	5:7
@target.kin kameranya	9:-8
@target.kin kampung	9:6
@target.kin kasih	7:9
@target.kin kecil	9:-7
@target.kin kedua	5:7
@target.kin keluar	6:-8
@target.kin kering	5:9
@target.kin ketemu	0:-6
@target.kin klik	6:5
@target.kin koko	9:5
@target.kin komentar	3:6
@target.kin kos	2:11 4:-9 6:-12
@target.kin ku	3:8
@target.kin lagi	0:-7 3:-7 9:22
@target.kin lain	3:6
@target.kin makanya	4:6
@target.kin malam	9:9
@target.kin manten	6:6
@target.kin masih	5:-5
@target.kin masuk	3:-8 5:-15 9:8
@target.kin mateng	5:6
@target.kin mau	0:6 3:-11 6:8 9:13
@target.kin menyusui	6:8
@target.kin mertua	6:8
@target.kin minta	0:-7 6:6
@target.kin minum	5:7
@target.kin mulai	6:7
@target.kin muter	0:5
@target.kin naik	6:7
@target.kin nemenin	9:-5
@target.kin nempel	5:-5
@target.kin nu	6:10
@target.kin ojol	6:7
@target.kin oli	0:7
@target.kin ompong	6:5
@target.kin order	0:5
@target.kin pada	0:7
@target.kin pakai	3:6 5:-7 9:-13
@target.kin pas	5:-9
@target.kin pasang	5:6
@target.kin pencet	3:-5
@target.kin pernah	0:7
@target.kin pertama	2:17 6:-19 7:15
@target.kin pot	5:11
@target.kin punya	6:8 9:14
@target.kin rumah	9:8
@target.kin salah	3:6
@target.kin sama	3:-7 7:5
@target.kin sampai	5:8 9:12
@target.kin saya	0:-22 1:-21 2:-5 3:41 4:-29 5:-14 6:-6 7:-6 8:-8
@target.kin sd	6:13
@target.kin sebangku	2:5
@target.kin seminggu	5:-5
@target.kin seperti	5:-9
@target.kin setengah	1:8
@target.kin share	0:6
@target.kin siap	9:9
@target.kin sni	4:17 8:25
@target.kin soalnya	3:-14 5:9
@target.kin sri	9:14
@target.kin sudah	9:25
@target.kin suka	0:7
@target.kin susah	3:5
@target.kin swastiastu	0:9
@target.kin tadi	0:-7 3:-8
@target.kin tak	3:6 6:-9 8:11
@target.kin tante	5:5
@target.kin tanya	0:-13
@target.kin tapi	3:-10
@target.kin tarik	1:5
@target.kin tau	3:16
@target.kin teh	9:6
@target.kin tercepat	2:5
@target.kin tiap	2:10
@target.kin tidak	0:-11 5:25 6:-7 9:10
@target.kin tinggal	0:10 5:16
@target.kin tk	5:5 6:7
@target.kin tolong	0:-7
@target.kin tua	3:-8 5:10 6:10 9:14
@target.kin wiji	9:7
@target.kin ya	9:-6
@target.kin yang	3:-16 4:6 5:19 6:60 7:13 8:-24 9:7
@target.kin yanto	9:9
@target.kinds	0:11 1:-22 3:21 6:27 7:-11 8:17
@target.kinds #n	5:25 6:20 9:19
@target.kinds #n1	4:15 5:-8 8:9
@target.kinds #nn	5:7 6:20
@target.kinds ada	0:11 3:17
@target.kinds aku	3:9 6:-21
@target.kinds ambil	4:19 6:11
@target.kinds anak	5:23
@target.kinds apa	0:15
@target.kinds atau	4:6 5:-7
@target.kinds baru	4:6 5:-11 6:10
@target.kinds beli	6:5
@target.kinds biar	6:-6
@target.kinds boleh	0:20 6:20
@target.kinds buat	0:8
@target.kinds dekat	6:9
@target.kinds depan	9:6
@target.kinds di	0:28 1:-5 2:-8 4:-17 5:5 9:-15
@target.kinds dinya	3:21
@target.kinds dulu	9:14
@target.kinds garansi	8:11
@target.kinds ini	0:-7 1:12 4:-13 5:-11 6:6 8:7 9:-8
@target.kinds itu	0:9 3:-7 5:-6 6:-10 8:14 9:6
@target.kinds jadi	0:6 3:8
@target.kinds jangan	3:20 6:-11
@target.kinds jauh	6:6
@target.kinds juga	0:-5 6:-5
@target.kinds kaget	8:9
@target.kinds kalian	3:9
@target.kinds katanya	9:-6
@target.kinds ke	6:-6
@target.kinds komentar	0:5
@target.kinds kopi	6:7
@target.kinds lagi	9:9
@target.kinds mah	3:18 5:-10
@target.kinds makanya	5:14
@target.kinds mana	0:20 6:-9 9:-6
@target.kinds masuk	3:8
@target.kinds matic	0:8
@target.kinds mau	6:9
@target.kinds motor	2:6
@target.kinds nah	3:-6 5:-13
@target.kinds nih	4:6 5:7 6:18
@target.kinds om	4:5
@target.kinds online	9:8
@target.kinds padam	9:9
@target.kinds panas	6:10
@target.kinds pun	4:7 5:5
@target.kinds sakit	9:-5
@target.kinds sama	6:6
@target.kinds sampai	4:6
@target.kinds saya	3:-23 5:-7
@target.kinds sebelah	5:-6 6:-8
@target.kinds sekali	3:7 5:-6
@target.kinds sudah	5:6 9:7
@target.kinds tadi	9:22
@target.kinds tidak	0:-11 3:-21 8:-6
@target.kinds tidur	5:6
@target.kinds tinggal	6:9
@target.kinds tu	9:7
@target.kinds ya	0:14 3:-6 9:-11
@target.kinds yang	0:-27 1:6 3:-38 6:86 8:24 9:-16
@target.kinds ye	8:5
@target.looks	0:10 1:-11 3:-10 4:7 5:-6 6:36 7:-6 8:-31
@target.looks #n	4:27 5:-6
@target.looks #nn	0:25 3:-19 4:50
@target.looks #pct	5:6
@target.looks #rp	4:-7
@target.looks ada	0:8 4:9
@target.looks aku	3:19 9:-7
@target.looks aman	6:8
@target.looks ambil	2:-13 6:25
@target.looks angkanya	4:-6
@target.looks apa	3:-7
@target.looks atau	0:8
@target.looks aya	4:8
@target.looks baju	9:5
@target.looks banget	9:5
@target.looks baru	3:9
@target.looks bata	4:5
@target.looks begini	9:-9
@target.looks begitu	3:10 5:-6
@target.looks belum	3:8
@target.looks benar	9:11
@target.looks bersih	0:5
@target.looks buat	4:-8
@target.looks cocok	5:7
@target.looks dada	6:5
@target.looks dan	3:-13 4:8
@target.looks dari	5:-14
@target.looks di	4:-11 6:-23 8:14 9:-13
@target.looks dijemur	5:9
@target.looks dulu	3:10 4:8 6:6
@target.looks gading	4:11
@target.looks gratis	4:-6
@target.looks hilang	5:8
@target.looks hitam	4:7
@target.looks ibu	0:9
@target.looks ini	1:20 4:6 5:7 8:15
@target.looks itu	5:-23 6:14
@target.looks jadi	0:7 1:-7 2:10 3:-18 4:-27 5:61 6:21 9:-5
@target.looks jangan	3:10 4:-5
@target.looks juga	5:9
@target.looks kabelnya	0:7
@target.looks kah	0:6
@target.looks kalau	3:7 4:-12 5:-14 6:-8 8:-10
@target.looks karena	6:-5
@target.looks kayunya	4:-9
@target.looks ke	3:9
@target.looks kelihatan	3:-6 5:28
@target.looks keringat	9:6
@target.looks kita	8:9
@target.looks klik	6:6
@target.looks lagi	3:-7 5:19
@target.looks langsat	6:7
@target.looks langsung	3:7
@target.looks lembut	4:-6
@target.looks makin	3:6 4:11
@target.looks masih	0:9 3:-6
@target.looks matang	6:12
@target.looks nah	4:8
@target.looks nih	5:10 6:7 9:-7
@target.looks nomor	4:-5
@target.looks pakai	5:-13
@target.looks pakainya	6:5
@target.looks pas	3:-10 5:6 6:-5
@target.looks pekat	0:19
@target.looks pilih	6:8
@target.looks plastik	4:-10
@target.looks pun	4:9
@target.looks punya	5:6
@target.looks putih	3:13
@target.looks saja	4:-6 5:-5 9:9
@target.looks sama	4:14 5:-11
@target.looks sampai	3:-6 4:22 5:-9
@target.looks saya	3:-10
@target.looks semua	0:5 3:11 9:-9
@target.looks seperti	4:-13 6:19
@target.looks skali	9:8
@target.looks sudah	5:7
@target.looks tak	0:7 5:-7
@target.looks tanah	5:5
@target.looks telur	5:-12
@target.looks terus	3:7 4:-5 5:-23
@target.looks tidak	4:-17 6:21
@target.looks tinggal	4:-10
@target.looks tipis	3:10
@target.looks tu	9:9
@target.looks tuh	4:29 6:-8
@target.looks tulang	4:9
@target.looks turun	5:8
@target.looks umur	0:8
@target.looks untuk	6:-8
@target.looks untung	9:10
@target.looks walau	4:-8
@target.looks ya	0:28 2:6 3:-9 4:-19 5:-14
@target.looks yang	3:5 4:-12 5:11
@target.rel	0:-12 1:-6 2:16 3:27 5:21 6:118 7:-13 8:34 9:-67
@target.rel #n	4:25 5:-9 6:-5
@target.rel #n1	3:8 7:7
@target.rel #nn	6:-8
@target.rel #rp	0:-8 5:16 8:55
@target.rel abal	4:-8
@target.rel ada	2:7 6:20
@target.rel aku	1:-9
@target.rel alergi	5:-5
@target.rel ambil	4:-7
@target.rel anak	6:-5
@target.rel anaknya	6:8
@target.rel arep	3:7 6:13
@target.rel asli	3:26 4:-12 5:-16 8:-8
@target.rel badannya	3:5 5:-5 6:-26
@target.rel bagus	3:8
@target.rel banyak	8:19
@target.rel baru	2:-18 4:7 5:-5
@target.rel barusan	0:9
@target.rel bawaannya	6:5
@target.rel bayar	6:-6
@target.rel begini	3:-6 6:9
@target.rel beginian	6:7
@target.rel beli	6:-15
@target.rel belum	2:28 6:-5 9:12
@target.rel benar	3:28 5:-11 6:-8
@target.rel biasa	3:-9 8:26
@target.rel biasanya	5:9
@target.rel bikin	3:7 6:-9
@target.rel bilang	0:-8 9:-6
@target.rel biru	3:7 4:-8 6:-6
@target.rel bisa	4:8 6:-5
@target.rel boga	6:6
@target.rel bolong	5:-5
@target.rel botol	4:5
@target.rel buat	6:-27
@target.rel bubuk	4:8 5:-7
@target.rel bukunya	5:15
@target.rel busuk	5:-6
@target.rel cari	5:-7
@target.rel checkout	2:-5
@target.rel cocok	0:16
@target.rel dari	0:7
@target.rel di	3:-18 5:-21 6:-12 8:25 9:30
@target.rel dicampur	3:-7 8:6
@target.rel dinosaurus	0:6
@target.rel ditulis	3:7
@target.rel dulu	3:-13 5:13
@target.rel duwe	6:9
@target.rel gampang	4:11
@target.rel gede	4:-14 6:-16
@target.rel harga	8:6
@target.rel hitam	4:-8
@target.rel hobi	4:-11 6:11
@target.rel iko	8:5
@target.rel ini	0:8 1:6 5:32 7:-6 8:14
@target.rel isi	4:-9
@target.rel itu	3:-11 4:9 5:15 8:14
@target.rel jadi	5:-5
@target.rel jaga	6:6 9:7
@target.rel jualan	1:9
@target.rel jujur	5:6
@target.rel kak	0:-7 6:5 7:8
@target.rel kakinya	4:7
@target.rel kamu	0:13
@target.rel kanan	1:9
@target.rel kasar	4:7
@target.rel kecil	6:-8
@target.rel kemarin	0:15 9:-13
@target.rel kerja	0:-9 5:17 6:14 9:-8
@target.rel kerjanya	4:-6 5:-19
@target.rel kerjo	6:10
@target.rel kiri	1:10 9:11
@target.rel ko	3:9
@target.rel komentar	0:-12 9:18
@target.rel kulit	6:8
@target.rel kulitnya	0:7 5:-12 6:12
@target.rel kuning	4:-8
@target.rel kw	3:-6
@target.rel lagi	6:23
@target.rel lain	0:7 2:32 6:-8
@target.rel lama	4:-6 8:-10
@target.rel lewat	0:-5
@target.rel males	5:8
@target.rel mana	2:10
@target.rel masuk	3:12 4:12
@target.rel mau	0:-11 2:23 5:-14
@target.rel merek	8:7
@target.rel minggu	0:10
@target.rel minta	9:-6
@target.rel mo	2:7 8:5
@target.rel model	3:10
@target.rel motornya	6:11
@target.rel murah	5:5
@target.rel murahan	4:16 5:5 8:19
@target.rel naik	5:10 6:9
@target.rel nak	6:6
@target.rel namanya	9:5
@target.rel nanggung	1:5 8:21
@target.rel nawar	9:-7
@target.rel ngarep	9:13
@target.rel ni	4:11
@target.rel nomor	2:-12 4:-14 5:-6 9:11
@target.rel nonton	6:-21
@target.rel pakai	1:-6 3:-8 4:11 5:8
@target.rel paling	3:6
@target.rel pas	6:-7
@target.rel pasar	5:6
@target.rel pasaran	8:7
@target.rel patah	4:5
@target.rel penting	9:5
@target.rel punya	6:18 8:-7
@target.rel rambutnya	5:-8 6:-7
@target.rel regane	5:9 8:12
@target.rel rumahnya	6:19
@target.rel salah	5:-7
@target.rel sama	4:-6
@target.rel saya	3:16 4:11 6:-11
@target.rel sehari	5:-10 6:7
@target.rel sekarang	3:12
@target.rel sekilo	4:6
@target.rel seneng	6:10
@target.rel sering	0:-5 1:20 3:-10 4:13 5:12 6:15
@target.rel sok	3:-9 6:18
@target.rel suaminya	6:8
@target.rel suaranya	6:7
@target.rel sudah	6:9
@target.rel suka	5:26 6:27
@target.rel tadi	0:7 9:-5
@target.rel tak	8:9
@target.rel tangannya	5:14 6:21
@target.rel tanggal	5:-5
@target.rel tanggung	0:10
@target.rel tanpa	4:6
@target.rel tanya	1:-11 2:-7 3:-10 5:-39 6:-39 9:-17
@target.rel tebal	0:6
@target.rel tengah	5:-11
@target.rel tiap	1:8 3:-26 6:23
@target.rel tidak	0:-14 3:12 8:7
@target.rel tinggal	4:-5
@target.rel tipis	4:11 8:15
@target.rel tuku	6:9
@target.rel tutupnya	4:7 5:6
@target.rel ujungnya	0:13 4:6
@target.rel warna	0:-6
@target.roles	1:-32 5:-13 7:-24 8:21 9:27
@target.roles #n	5:6 9:11
@target.roles #nn	4:-8
@target.roles ada	4:14
@target.roles aku	6:-19 9:8
@target.roles ambil	4:8
@target.roles anak	6:-5
@target.roles banyak	6:-5
@target.roles beli	6:6
@target.roles boleh	4:6 6:12
@target.roles buat	0:10
@target.roles dan	6:5
@target.roles di	0:19 9:-27
@target.roles dulu	9:5
@target.roles ini	0:-5 5:-7 6:6 8:11
@target.roles itu	3:-11 8:17
@target.roles jangan	3:8
@target.roles juga	6:-6
@target.roles katanya	9:-6
@target.roles mah	3:18 5:-10
@target.roles makanya	5:13
@target.roles mau	6:9
@target.roles motor	2:6
@target.roles nih	5:6
@target.roles om	4:5
@target.roles online	9:8
@target.roles panas	4:6
@target.roles sama	6:5
@target.roles sampai	5:5 6:7
@target.roles saya	3:-9 9:7
@target.roles sebelah	5:-6 6:-8
@target.roles tadi	9:14
@target.roles tiap	3:8
@target.roles tidak	4:-8 5:-7 9:6
@target.roles tinggal	6:10
@target.roles ya	0:10 6:-8 9:-10
@target.roles yang	0:-27 3:-33 4:-6 5:16 6:38 8:18 9:-12
@target.states	0:9 1:-48 2:-24 4:-17 5:-9 6:72 7:-8 9:8
@target.states #n	4:-10 5:11 6:13
@target.states #n1	5:14
@target.states #nn	3:8 4:-5
@target.states ada	7:8
@target.states aku	3:12
@target.states angin	4:9 6:7
@target.states aren	3:7
@target.states atau	3:-6 6:13
@target.states bagasi	5:7
@target.states banget	9:-6
@target.states baru	5:-8
@target.states berdiri	5:-10
@target.states boleh	0:8 4:7 6:12
@target.states dan	5:8
@target.states dari	0:-7 3:-10
@target.states di	3:-19 9:-7
@target.states dia	5:8
@target.states dulu	0:6 3:-7 9:7
@target.states ingat	3:8
@target.states ini	4:-6 5:6 6:6
@target.states itu	0:31 5:-7 6:-10
@target.states jadi	3:14 5:-20
@target.states jangan	6:-10
@target.states kan	8:6
@target.states kantong	5:5
@target.states ke	3:-8 5:-13 9:-10
@target.states kemarin	0:8
@target.states kotak	5:-6
@target.states kulkas	4:6
@target.states lagi	0:15 9:-12
@target.states langsung	5:6
@target.states lebih	8:7
@target.states listrik	3:5
@target.states makan	9:-7
@target.states minggu	9:10
@target.states mulut	5:10
@target.states naik	8:7
@target.states nang	9:6
@target.states nih	9:7
@target.states pagi	3:-6 5:12
@target.states pakai	6:-7
@target.states pas	6:-5
@target.states plastik	8:7
@target.states sampai	3:-6 4:-6
@target.states saya	6:-10
@target.states semua	9:21
@target.states sendiri	5:17
@target.states seperti	5:5
@target.states tapi	9:13
@target.states tas	4:8
@target.states tiap	5:-7
@target.states tidak	4:27
@target.states tinggi	3:-6
@target.states ya	1:-7 9:12
@target.states yang	0:-7 3:-7
@taste-bad-judgement	0:-12 1:14 3:15 6:18 9:-27
@taste-bad-judgement tidak	4:12
@taste-good-judgement	0:-10 2:-10 3:-13 4:-27 6:16 8:-26 9:-25
@taste-good-judgement pakai	3:6 5:-12
@taste-good-judgement ya	9:8
@taste-savory	0:11 1:7 3:-30 4:12 5:100 8:-5
@taste-savory tidak	5:11
@taste-sour-bitter	3:11 4:8 5:37 8:-7 9:-17
@taste-spicy	0:33 3:-25 4:23 5:42 7:9 8:-10 9:-25
@taste-spicy ada	0:7
@taste-spicy daun	4:7
@taste-sweet	0:11 1:10 4:-12 5:49 7:5
@taste-sweet tidak	1:7
@teach-learn-acts	0:-40 1:-34 2:13 3:113 4:-30 5:-53 6:-12 7:-17 8:-38 9:-33
@teach-learn-acts #n	9:-8
@teach-learn-acts #nn	5:5
@teach-learn-acts buat	6:-8
@teach-learn-acts dari	3:10 5:-12
@teach-learn-acts di	6:10
@teach-learn-acts dulu	3:-9
@teach-learn-acts kenapa	5:6
@teach-learn-acts komentar	0:-9
@tears-frays	0:-27 3:29 4:28 5:21 6:9 9:-56
@tears-frays di	0:-6 5:18 8:-15 9:-6
@tears-frays dia	3:6
@tears-frays halus	4:6
@tears-frays tidak	3:-7
@tears-frays uapnya	4:6 8:5
@test-slam-hit	1:22 4:-38 5:23 8:31 9:18
@test-slam-hit #n	3:-18 5:8 7:14 8:16
@test-slam-hit #n1	1:6 5:7
@test-slam-hit #nn	4:-20 6:7 9:14
@test-slam-hit cuma	9:12
@test-slam-hit dari	1:6 5:11
@test-slam-hit jadi	4:-10
@test-slam-hit kurir	5:-7
@test-slam-hit otomatis	5:-6
@test-slam-hit pakai	9:7
@test-slam-hit rolas	3:9
@test-slam-hit saja	5:5
@test-slam-hit segini	9:20
@test-slam-hit setengah	9:5
@test-slam-hit tidak	5:7
@test-slam-hit ya	5:8
@test-step-load	1:38 4:8 6:-11
@test-strength-acts	0:-13 1:37 4:9 5:-8 6:-12 8:6 9:-17
@test-strength-acts daunnya	5:-5
@test-strength-acts ke	5:-21 6:-8
@test-strength-acts nah	4:9
@test-strength-acts nih	5:7
@test-strength-acts pakai	4:13 5:-6 6:6
@test-strength-acts sampai	5:-8
@test-strength-acts sekuat	5:6
@test-strength-acts tidak	4:6
@test-try-acts	0:25 1:13 2:-9 3:17 5:-10 6:-29 7:-16 8:95 9:-45
@test-try-acts #n1	8:18
@test-try-acts cek	3:9
@test-try-acts dengar	5:6
@test-try-acts di	0:-6 1:-5 5:13
@test-try-acts dulu	8:7
@test-try-acts etalase	0:6
@test-try-acts kalau	4:5
@test-try-acts komentar	0:15
@test-try-acts lab	8:5
@test-try-acts lagi	3:7
@test-try-acts nang	4:6 8:8
@test-try-acts nomor	2:16
@test-try-acts sama	4:-9 5:26 8:13
@test-try-acts sendiri	3:-5 4:6 8:5
@thank-acts	0:195 1:-18 2:-36 3:6 4:-18 5:-43 6:-62 8:15 9:-87
@thank-acts anak	9:7
@thank-acts banyak	0:5
@thank-acts sudah	2:-7 9:-6
@thank-acts ya	0:28 9:-13
@theft-crime	3:10 5:26
@thick-dense	1:23 4:-25 5:16 8:38 9:-6
@thick-dense #n	3:-13 4:10 8:9
@thick-dense #nn	4:7
@thick-dense jadi	3:-13 5:-8 6:-6
@thick-dense makin	4:-8
@thick-dense sudah	5:6
@thick-dense terus	5:-5
@thick-dense yang	8:8
@think-believe-myth	0:-34 1:-32 2:-17 3:25 4:-27 5:-35 6:-37 7:-33 8:-22
@think-believe-myth apa	3:6
@think-believe-myth dingin	5:7
@think-believe-myth dulu	2:-6 3:5
@think-believe-myth tebakan	3:19
@tidy-organised	3:76 4:-17 8:-13
@tidy-organised meja	5:-7
@tie-clip-lock	0:8 1:8 2:47 3:20 4:-40
@tie-clip-lock #n	8:6
@tie-clip-lock beli	8:8
@tie-clip-lock di	3:11 6:-14
@tie-clip-lock etalase	6:10
@tie-clip-lock inggris	5:6
@tie-clip-lock jadi	4:-5
@tie-clip-lock ke	5:9
@tie-clip-lock keranjang	4:-7 6:-11 7:-6
@tie-clip-lock motor	9:9
@tie-clip-lock nomor	0:14 2:19
@tie-clip-lock pas	1:8
@tie-clip-lock sekarang	6:5
@tie-clip-lock tidak	3:6
@tie-clip-lock yang	2:7
@time-before-words	0:-33 1:-73 2:-15 3:58 4:-60 5:-83 6:-147 7:-73 8:-54 9:21
@time-before-words #n	6:9 9:8
@time-before-words #n1	2:8 8:6
@time-before-words #nn	4:26 7:30 9:-6
@time-before-words ada	0:-11 3:15 4:-13 6:-8 8:-10 9:-19
@time-before-words akad	3:9
@time-before-words aku	4:-7
@time-before-words akun	2:6
@time-before-words baru	3:22 4:-6 9:-13
@time-before-words beli	8:-9
@time-before-words dan	8:7
@time-before-words dari	3:28 6:-7
@time-before-words di	0:-10 2:16
@time-before-words dikirim	8:13
@time-before-words dulu	3:8
@time-before-words harus	5:14
@time-before-words ibu	3:5
@time-before-words ini	1:8
@time-before-words itu	3:-14 9:-9
@time-before-words jadi	5:-9
@time-before-words jualan	3:9
@time-before-words kalau	8:14
@time-before-words kami	5:5
@time-before-words katanya	0:6 9:-10
@time-before-words ke	9:-5
@time-before-words lagi	3:5
@time-before-words lihat	9:11
@time-before-words live	0:7
@time-before-words masuk	8:8
@time-before-words mau	3:-7
@time-before-words minta	0:7
@time-before-words nah	1:7
@time-before-words nanti	7:6
@time-before-words nelpon	0:-12 9:10
@time-before-words nggih	1:6
@time-before-words nonton	3:-5 9:10
@time-before-words pagi	3:-12 9:7
@time-before-words pakai	3:20 5:-17 9:-10
@time-before-words panas	5:5
@time-before-words pernah	3:-23
@time-before-words punya	9:7
@time-before-words saja	8:22
@time-before-words sama	9:11
@time-before-words saya	4:15 5:6 9:22
@time-before-words sebulan	4:5
@time-before-words sekarang	5:20
@time-before-words sempet	9:-10
@time-before-words semua	3:-6
@time-before-words seri	9:14
@time-before-words siang	2:-7 9:-17
@time-before-words siapa	0:-8
@time-before-words sma	3:8
@time-before-words sudah	9:-11
@time-before-words terus	3:-7
@time-before-words tiap	3:6 5:19
@time-before-words tidur	6:9 9:-6
@time-before-words uni	8:6
@time-before-words waktu	3:-14
@time-before-words ya	0:-6 2:-6 3:5 9:-6
@time-before-words yang	8:5 9:-14
@tired-energy-low	0:-31 1:-20 3:31 9:20
@tired-energy-low tidak	5:-11
@together-words	1:-26 2:10 3:27 4:22 5:15 6:33 7:18 9:-27
@together-words #nn	6:20 7:-12
@together-words air	3:6
@together-words aku	0:10
@together-words anak	9:-6
@together-words buat	4:-6
@together-words es	8:5
@together-words kalian	9:17
@together-words minyak	4:7
@together-words pasir	8:6
@together-words sekali	3:-7 4:-5 5:7
@together-words seperti	7:-5
@together-words sintetis	4:-6
@together-words tas	8:6
@together-words teman	9:13
@together-words tidak	4:6
@together-words yang	1:7 3:-21 4:9 6:-8 8:13
@too-tight	0:13 2:-10 3:14 4:5 5:-9 6:36 7:-17 8:-10 9:-25
@too-tight awal	9:14
@too-tight boleh	8:5
@too-tight buat	1:15 3:-7 6:11
@too-tight kurir	8:5
@too-tight lagi	3:10
@too-tight masih	5:-6
@too-tight sampai	0:11
@too-tight turun	3:5
@tool-cut-grind	0:-6 4:14 6:15 9:-11
@tool-cut-grind #n	5:10
@tool-cut-grind itu	3:10
@tool-work-acts	0:-11 1:-16 3:20 4:31 5:-37 6:-9 7:-13 8:17 9:9
@tool-work-acts #n	0:6
@tool-work-acts #nn	8:-6
@tool-work-acts buat	0:5
@tool-work-acts l	0:6
@tool-work-acts lingkar	3:9
@tool-work-acts m	4:13
@tool-work-acts powder	4:5
@transparent-thin	1:28 3:14 6:15 8:13 9:-10
@transparent-thin ada	0:5
@transparent-thin di	3:6
@transparent-thin jadi	5:5
@transparent-thin karet	4:13
@transparent-thin ke	0:5
@transparent-thin sampai	1:5
@transparent-thin yang	1:6 5:8 8:8
@travel-traffic-acts	0:7 4:-23 6:9 7:-20 9:26
@travel-traffic-acts bagaimana	0:10
@travel-traffic-acts kalau	4:5
@travel-traffic-acts ke	3:44
@travel-traffic-acts sama	6:5
@travel-traffic-acts ya	9:5
@treat-cure-acts	3:42 4:14 5:6 6:6 9:-11
@treat-cure-acts bisa	6:9
@treat-cure-acts ya	3:-7
@trim-fell	3:11 4:-6 5:-20
@trip-leisure-acts	0:-9 1:9 5:20 6:37
@trip-leisure-acts ke	5:12
@trip-leisure-acts naik	8:7
@troubles.atAll	0:-22 1:-14 2:-13 3:-9 4:-13 5:8 6:6 8:-17 9:-25
@troubles.atAll #n	0:25 1:28 2:-9 4:8 5:7 8:-34 9:-15
@troubles.atAll #n1	3:-10 4:36 5:16 6:-13
@troubles.atAll #nn	1:11 4:6 5:-19 7:64
@troubles.atAll #rp	3:-6 4:-28 5:-17 6:10 7:44 8:-17
@troubles.atAll abu	5:-10
@troubles.atAll ada	4:7 8:-8
@troubles.atAll air	0:7 3:-11 5:10
@troubles.atAll airnya	3:7 5:-19
@troubles.atAll akhirnya	3:8
@troubles.atAll aku	3:-7 4:-13 5:-12
@troubles.atAll alkohol	4:5
@troubles.atAll alkoholnya	5:-6
@troubles.atAll aman	3:6 4:7 5:5
@troubles.atAll anak	5:-16 8:8 9:-15
@troubles.atAll apa	3:13
@troubles.atAll aplikasi	8:-6
@troubles.atAll arang	3:11
@troubles.atAll asuransi	8:12
@troubles.atAll aye	5:-5
@troubles.atAll badan	4:6 6:-7
@troubles.atAll bahasa	4:8
@troubles.atAll baju	4:-8
@troubles.atAll ban	3:13
@troubles.atAll banda	0:-7
@troubles.atAll bandung	9:10
@troubles.atAll bang	0:13
@troubles.atAll banyak	5:-7
@troubles.atAll bapak	0:-6
@troubles.atAll baru	9:20
@troubles.atAll baterai	5:-7
@troubles.atAll batre	0:5 4:6
@troubles.atAll batu	3:9
@troubles.atAll bau	3:8 4:-6 5:12
@troubles.atAll baunya	3:-5
@troubles.atAll baut	5:13
@troubles.atAll bawa	5:13
@troubles.atAll bawah	5:-12
@troubles.atAll bayar	5:-7 6:-5 8:8
@troubles.atAll bayi	3:-12 5:6
@troubles.atAll beda	4:-5
@troubles.atAll bedak	5:-6 6:-5
@troubles.atAll bekal	6:14
@troubles.atAll bekas	3:-6 4:-10 5:13
@troubles.atAll bekasi	0:6
@troubles.atAll belakang	1:6
@troubles.atAll beli	0:-7 2:-10 7:-14 8:-9
@troubles.atAll beliau	5:8
@troubles.atAll belum	5:-9
@troubles.atAll benang	5:-6
@troubles.atAll berat	3:9
@troubles.atAll besi	3:5 4:-17
@troubles.atAll beton	0:-8
@troubles.atAll biang	4:6
@troubles.atAll biar	8:9
@troubles.atAll bikin	3:-15 4:-8
@troubles.atAll bilang	0:-5 3:-17
@troubles.atAll biru	5:-11
@troubles.atAll bisa	9:7
@troubles.atAll bojo	9:12
@troubles.atAll boleh	0:6 3:-7 5:5 6:13 8:14
@troubles.atAll bongkar	4:10
@troubles.atAll bonus	7:9
@troubles.atAll bor	0:7
@troubles.atAll borong	5:5
@troubles.atAll box	4:5
@troubles.atAll buah	0:5 3:7
@troubles.atAll buat	3:-8 4:6 6:12 7:6
@troubles.atAll bubur	5:6
@troubles.atAll buka	5:14 6:13
@troubles.atAll buktinya	3:7
@troubles.atAll buku	9:10
@troubles.atAll bulu	0:5 4:-10
@troubles.atAll bunga	4:6
@troubles.atAll bunyi	4:-11
@troubles.atAll buruan	2:-5
@troubles.atAll busa	8:5
@troubles.atAll busui	6:8
@troubles.atAll cabe	4:14
@troubles.atAll cap	8:13
@troubles.atAll cara	3:5
@troubles.atAll cas	4:13
@troubles.atAll ceritanya	3:12
@troubles.atAll cewek	0:10 6:7
@troubles.atAll cocok	5:-28
@troubles.atAll cod	0:7 2:-8 8:32
@troubles.atAll cuci	4:-8
@troubles.atAll da	0:8
@troubles.atAll dagu	3:12 5:-10
@troubles.atAll dalam	3:7
@troubles.atAll dapur	9:10
@troubles.atAll dari	3:-8 9:-10
@troubles.atAll debu	6:6
@troubles.atAll deh	9:6
@troubles.atAll dekat	6:6
@troubles.atAll depan	5:7
@troubles.atAll di	1:9 3:-41 8:6
@troubles.atAll dia	3:-27 5:8
@troubles.atAll dibuang	5:5
@troubles.atAll dicas	4:14
@troubles.atAll dicopot	4:-8
@troubles.atAll dicuci	3:-5
@troubles.atAll diganti	0:9 8:-7
@troubles.atAll diisi	3:6
@troubles.atAll dikasih	5:-5
@troubles.atAll dingin	4:8 5:9
@troubles.atAll direbus	5:8
@troubles.atAll disimpen	3:-5
@troubles.atAll dong	0:30
@troubles.atAll dulu	9:9
@troubles.atAll duo	7:7
@troubles.atAll ekspedisi	8:5
@troubles.atAll ekstrak	4:5 5:5
@troubles.atAll empuk	3:10
@troubles.atAll engkoh	9:5
@troubles.atAll enteng	3:8
@troubles.atAll es	5:-9
@troubles.atAll esuk	9:6
@troubles.atAll first	6:6
@troubles.atAll ganti	3:-10 5:8 8:-12
@troubles.atAll garansi	8:-7
@troubles.atAll garing	8:18
@troubles.atAll garis	5:6
@troubles.atAll gayung	9:5
@troubles.atAll gemuk	0:8
@troubles.atAll gini	6:18
@troubles.atAll gitu	3:8
@troubles.atAll gosok	5:9
@troubles.atAll gosong	4:5
@troubles.atAll gudang	0:9
@troubles.atAll habis	3:-10 4:8 5:12 8:8
@troubles.atAll halal	4:6 8:7
@troubles.atAll halus	0:5
@troubles.atAll hape	5:8
@troubles.atAll harga	2:6 5:8 7:5
@troubles.atAll hari	9:8
@troubles.atAll hilang	4:10 5:-9
@troubles.atAll hitam	0:8 4:10
@troubles.atAll hp	4:8
@troubles.atAll ibu	0:6 2:-13 3:14 8:10 9:-10
@troubles.atAll ingat	9:9
@troubles.atAll ini	0:-10 1:-12 2:12 4:-10 5:-15 6:6 8:-11 9:-12
@troubles.atAll iphone	4:6
@troubles.atAll isi	5:9
@troubles.atAll isuk	9:12
@troubles.atAll itu	0:-7
@troubles.atAll izin	4:15 8:17
@troubles.atAll jadi	3:25 4:-21 5:-7
@troubles.atAll jakarta	2:6 8:8
@troubles.atAll jalan	4:-6
@troubles.atAll jam	0:9 1:-13 2:5 6:-14 7:5
@troubles.atAll jangan	2:18 3:-10 6:-8
@troubles.atAll jari	6:13
@troubles.atAll jarik	5:5
@troubles.atAll jaring	4:-7
@troubles.atAll jatuh	8:6
@troubles.atAll jauh	5:26
@troubles.atAll jawa	4:-6 5:-6
@troubles.atAll jempol	5:13
@troubles.atAll jendela	5:-13
@troubles.atAll jepit	6:-6
@troubles.atAll jilbab	9:6
@troubles.atAll juga	6:8
@troubles.atAll kabel	4:7
@troubles.atAll kain	6:-7 9:6
@troubles.atAll kak	2:10 4:-6 6:-10
@troubles.atAll kaki	4:-10 6:6
@troubles.atAll kalau	1:12 2:-8 3:-12 4:6 5:16
@troubles.atAll kaleng	8:7
@troubles.atAll kalian	3:-6 6:10
@troubles.atAll kamar	5:8
@troubles.atAll kamera	4:-8 9:11
@troubles.atAll kamu	0:-7
@troubles.atAll kan	1:10 5:-6 9:-10
@troubles.atAll kang	3:7
@troubles.atAll kangkung	0:7
@troubles.atAll kantong	4:-12
@troubles.atAll karena	4:7
@troubles.atAll karet	4:-9 6:-14
@troubles.atAll kasih	4:5
@troubles.atAll kata	3:6
@troubles.atAll katanya	0:-8
@troubles.atAll kau	4:-13 5:12
@troubles.atAll kayu	4:-8 6:-9
@troubles.atAll ke	0:11 1:6 3:-28 4:10 5:25 7:-9 9:38
@troubles.atAll kebaca	5:6
@troubles.atAll kebaya	5:5
@troubles.atAll kecil	3:10
@troubles.atAll kelihatan	4:-9 6:11
@troubles.atAll keluar	5:-7
@troubles.atAll kena	1:6 3:-7 5:10
@troubles.atAll kencang	5:-6
@troubles.atAll kentang	4:8
@troubles.atAll kepala	4:-11
@troubles.atAll kering	5:-8
@troubles.atAll kerja	9:7
@troubles.atAll kesat	3:7
@troubles.atAll ketarik	4:5
@troubles.atAll kipas	5:5
@troubles.atAll kira	6:6
@troubles.atAll kita	0:8 3:10
@troubles.atAll klik	2:9
@troubles.atAll kode	7:9
@troubles.atAll kok	0:6 6:10
@troubles.atAll kondangan	5:5 6:13
@troubles.atAll kopi	4:-8 5:8
@troubles.atAll kosan	0:6
@troubles.atAll kotak	4:-6
@troubles.atAll ku	6:6
@troubles.atAll kuah	4:8
@troubles.atAll kuas	5:-6
@troubles.atAll kuat	4:-8
@troubles.atAll kucing	9:18
@troubles.atAll kuku	8:8
@troubles.atAll kulit	0:-6 1:-9 4:27 5:-6
@troubles.atAll kulot	5:7
@troubles.atAll kuning	3:6 5:-15
@troubles.atAll kuping	0:14 5:6
@troubles.atAll kurang	0:-5 5:-6
@troubles.atAll kurir	8:9
@troubles.atAll kurirnya	8:6
@troubles.atAll label	8:9
@troubles.atAll lagi	4:6 5:19 8:-6 9:-14
@troubles.atAll lahir	4:-6
@troubles.atAll lama	8:10
@troubles.atAll lampu	3:-5 4:-18
@troubles.atAll langganan	3:21
@troubles.atAll langsung	3:-17 5:7 8:22
@troubles.atAll layu	5:7
@troubles.atAll lebar	3:5
@troubles.atAll lebih	5:29
@troubles.atAll leher	4:-7
@troubles.atAll lemes	8:15
@troubles.atAll lengan	5:10
@troubles.atAll lewat	5:10 6:6
@troubles.atAll lihat	4:10 8:11
@troubles.atAll lilin	3:14
@troubles.atAll live	2:-6
@troubles.atAll lo	5:6
@troubles.atAll lomba	9:17
@troubles.atAll lubang	3:-8
@troubles.atAll luka	4:8
@troubles.atAll lutut	5:8
@troubles.atAll mahasiswa	7:5
@troubles.atAll majalaya	3:-5
@troubles.atAll makin	3:-11
@troubles.atAll malam	0:9 5:24 9:-12
@troubles.atAll malang	2:5
@troubles.atAll mana	0:-6
@troubles.atAll manggil	6:-6
@troubles.atAll manis	5:11 6:7
@troubles.atAll marah	9:14
@troubles.atAll maros	0:7
@troubles.atAll mas	5:9
@troubles.atAll masih	3:-7 5:12
@troubles.atAll masker	5:9
@troubles.atAll masuk	3:-13 4:-8
@troubles.atAll mata	3:6 6:13
@troubles.atAll mau	3:-12 5:16
@troubles.atAll mbok	0:7
@troubles.atAll meja	5:19
@troubles.atAll mentok	5:-6
@troubles.atAll merah	3:-9 4:7 5:-5
@troubles.atAll mic	1:7
@troubles.atAll minggu	5:-5
@troubles.atAll minyak	4:7
@troubles.atAll model	6:12
@troubles.atAll msg	4:8
@troubles.atAll naik	0:11
@troubles.atAll nanjak	4:9
@troubles.atAll napas	5:7 7:6
@troubles.atAll nasi	1:6
@troubles.atAll nekuk	4:8
@troubles.atAll nempel	3:-7
@troubles.atAll newborn	6:7
@troubles.atAll ngangkat	6:7
@troubles.atAll ngecat	4:5
@troubles.atAll ngitung	0:6
@troubles.atAll ngurangin	5:6
@troubles.atAll nikah	9:8
@troubles.atAll nomor	4:8 8:16
@troubles.atAll nu	3:6
@troubles.atAll nyetir	9:5
@troubles.atAll nyusui	5:12
@troubles.atAll obeng	5:7
@troubles.atAll ongkir	5:10
@troubles.atAll orang	1:-7 3:16 4:-12 5:9 6:26 9:-7
@troubles.atAll order	0:5
@troubles.atAll original	7:6 8:-9
@troubles.atAll pabrik	4:5 5:8
@troubles.atAll padet	3:6
@troubles.atAll pagar	6:7
@troubles.atAll pagi	3:-15 4:12
@troubles.atAll paha	4:9
@troubles.atAll pakai	0:-19 3:-10
@troubles.atAll paku	4:10
@troubles.atAll palsu	0:10
@troubles.atAll panas	0:6 3:12 5:7 9:-9
@troubles.atAll pangkal	3:5
@troubles.atAll pantat	4:7
@troubles.atAll pantun	3:21
@troubles.atAll pas	1:-9 3:-7 5:11
@troubles.atAll patah	3:11 4:11
@troubles.atAll pecah	0:6
@troubles.atAll pedas	4:5 5:9
@troubles.atAll pegal	5:6
@troubles.atAll pekanbaru	8:7
@troubles.atAll pelanggan	5:-7
@troubles.atAll pembeli	0:12 3:5
@troubles.atAll pencet	4:7 6:-9
@troubles.atAll pengawet	4:16
@troubles.atAll pengunci	8:7
@troubles.atAll penuh	4:9 5:7
@troubles.atAll pestisida	4:13
@troubles.atAll petani	4:6
@troubles.atAll pewangi	5:-6
@troubles.atAll pilih	5:-8
@troubles.atAll pinggang	5:14
@troubles.atAll plat	4:-7
@troubles.atAll plester	9:5
@troubles.atAll pori	0:8
@troubles.atAll potongan	4:6
@troubles.atAll putus	9:-5
@troubles.atAll rak	4:-5
@troubles.atAll rambut	3:-5 4:-8
@troubles.atAll rasanya	5:6
@troubles.atAll rata	5:6
@troubles.atAll retak	8:9
@troubles.atAll retur	0:6
@troubles.atAll rok	3:14
@troubles.atAll rumah	1:12 4:8 6:-6
@troubles.atAll sage	4:7
@troubles.atAll saja	5:-10 6:-11 8:-5 9:-14
@troubles.atAll sajadah	5:5
@troubles.atAll salah	5:-6 9:-5
@troubles.atAll sama	5:-13 9:11
@troubles.atAll sampo	4:8
@troubles.atAll sana	8:10
@troubles.atAll sarung	3:-8 4:-6 9:9
@troubles.atAll saya	3:-6 5:-29
@troubles.atAll segel	0:5
@troubles.atAll seharian	3:-6
@troubles.atAll sekali	3:-10 4:-6 5:20
@troubles.atAll sekarang	5:-10 6:7 8:-5
@troubles.atAll sekitar	4:-6
@troubles.atAll semenit	5:6
@troubles.atAll semua	3:15 9:-8
@troubles.atAll semut	9:6
@troubles.atAll sepatu	3:-10
@troubles.atAll seperti	4:-7 7:-7
@troubles.atAll seri	4:5
@troubles.atAll sering	5:7
@troubles.atAll sertifikat	8:15
@troubles.atAll sertifikatnya	8:6
@troubles.atAll setengah	5:7
@troubles.atAll siang	9:8
@troubles.atAll siapa	6:-7 9:6
@troubles.atAll sih	9:-22
@troubles.atAll silakan	2:5
@troubles.atAll simpul	3:10
@troubles.atAll sini	9:9
@troubles.atAll sintetis	4:-6
@troubles.atAll situ	3:65 5:-12 8:-9 9:-14
@troubles.atAll size	3:6
@troubles.atAll sok	2:14
@troubles.atAll sore	5:12
@troubles.atAll styrofoam	8:5
@troubles.atAll subuh	3:-14
@troubles.atAll sudah	8:-5 9:-6
@troubles.atAll sunscreen	3:14
@troubles.atAll surat	4:6 8:17
@troubles.atAll tadi	0:-11 3:-12 4:-6
@troubles.atAll tahun	9:6
@troubles.atAll tak	0:-9 1:-19 4:10 8:-10 9:11
@troubles.atAll tali	3:-5 4:-17
@troubles.atAll tambah	0:5 3:-6
@troubles.atAll tamu	9:5
@troubles.atAll tanah	5:5
@troubles.atAll tang	1:9
@troubles.atAll tangan	4:15 5:10
@troubles.atAll tanggal	4:8
@troubles.atAll tanya	0:-14 5:11
@troubles.atAll tapi	4:11 5:-13 9:10
@troubles.atAll tarik	1:13 5:7
@troubles.atAll tau	0:12
@troubles.atAll tea	6:5
@troubles.atAll tebal	4:-13
@troubles.atAll teh	0:8 3:-9 4:15 6:7
@troubles.atAll teman	9:7
@troubles.atAll tembok	4:-12
@troubles.atAll tempat	6:8
@troubles.atAll tengah	5:-6
@troubles.atAll tepung	6:5
@troubles.atAll terang	5:8
@troubles.atAll tetangga	3:17
@troubles.atAll tetap	4:18
@troubles.atAll tiap	3:-5
@troubles.atAll tidak	0:16 2:-8 3:-6 4:-12 5:-14 6:-15 9:-11
@troubles.atAll tidur	4:14 6:-6 9:11
@troubles.atAll tinggal	4:-6
@troubles.atAll tinta	3:7
@troubles.atAll tipis	1:6
@troubles.atAll tisu	5:8
@troubles.atAll titik	3:5
@troubles.atAll tomat	0:6
@troubles.atAll tuh	3:-7 4:7 5:20
@troubles.atAll tukang	6:6
@troubles.atAll tukar	8:8
@troubles.atAll tulang	4:-6
@troubles.atAll tulisan	0:-8 8:5
@troubles.atAll turun	4:16
@troubles.atAll tutup	3:-5
@troubles.atAll tutupnya	5:-8
@troubles.atAll uang	3:14 5:10
@troubles.atAll udara	4:-5
@troubles.atAll ujung	1:10 4:12
@troubles.atAll ulang	4:7
@troubles.atAll umur	6:19
@troubles.atAll velcro	4:6
@troubles.atAll voucher	4:-8 7:16 9:-8
@troubles.atAll wawancara	3:11
@troubles.atAll xl	4:8
@troubles.atAll xxl	4:11 6:6
@troubles.atAll ya	4:7 5:-16
@troubles.atAll yang	0:-40 1:5 2:-19 3:-5 6:-12 7:-13 8:-13 9:-13
@troubles.atAll yuk	0:13
@troubles.atAll zinc	5:6
@troubles.no	0:-11 1:34 2:-28 3:-37 4:60 5:90 6:55 7:22 8:53 9:-46
@troubles.no ada	0:11 1:26 3:9 4:-12 5:11 6:11 8:6 9:-12
@troubles.no aku	5:-6
@troubles.no alkohol	4:9 5:-8
@troubles.no amis	4:8
@troubles.no ana	5:7
@troubles.no apa	6:5
@troubles.no asli	8:6
@troubles.no asup	5:7
@troubles.no bakal	4:6 5:5 6:-5 8:9
@troubles.no balik	5:-7
@troubles.no basah	6:-8
@troubles.no bawa	0:5
@troubles.no belang	4:-7
@troubles.no bentar	0:-7
@troubles.no berantakan	4:8
@troubles.no berubah	5:9
@troubles.no bikin	3:-18 5:9
@troubles.no bisa	0:7 3:13 4:6 5:-24 6:-10 8:-9 9:17
@troubles.no bolak	4:8
@troubles.no boleh	4:-6 5:-7
@troubles.no bolong	6:6
@troubles.no bonusi	7:6
@troubles.no brudul	1:6
@troubles.no buat	6:-8
@troubles.no butuh	3:6
@troubles.no coba	0:7
@troubles.no cocok	8:13
@troubles.no di	0:38
@troubles.no dibilas	0:6
@troubles.no dicuci	5:-5
@troubles.no doyan	3:-5
@troubles.no formalin	5:-7 8:5
@troubles.no gampang	3:-11 4:10 5:22
@troubles.no gatel	5:7
@troubles.no gelem	3:15 5:-5
@troubles.no gepeng	5:-9
@troubles.no gula	4:15
@troubles.no habis	0:5
@troubles.no hitam	0:5 5:7
@troubles.no ikut	5:8 9:-5
@troubles.no ini	4:-6
@troubles.no iso	4:-5
@troubles.no jadi	5:-19
@troubles.no jereng	5:-7
@troubles.no jual	9:-8
@troubles.no kak	0:-5
@troubles.no kaku	5:-11
@troubles.no kan	8:5
@troubles.no kapalan	4:6
@troubles.no karatan	4:11
@troubles.no karena	4:-7
@troubles.no kejepit	0:10
@troubles.no kelihatan	2:11 4:-5
@troubles.no kempes	0:5
@troubles.no kena	5:6
@troubles.no kenapa	5:-6
@troubles.no kerasa	9:16
@troubles.no ketarik	5:5
@troubles.no ketemu	5:-10
@troubles.no ketinggalan	2:16
@troubles.no ketok	5:10
@troubles.no kirim	0:6
@troubles.no kirimi	8:8
@troubles.no kuat	5:-7
@troubles.no kudu	3:-20 4:14 5:23
@troubles.no lagi	3:-5
@troubles.no laku	3:12
@troubles.no layu	6:5
@troubles.no lecek	5:-9
@troubles.no lecet	3:-11 4:14 5:5
@troubles.no lengket	3:7
@troubles.no lepas	5:8
@troubles.no lihat	1:-5 5:-7 9:5
@troubles.no live	9:12
@troubles.no makan	3:-5 5:9
@troubles.no masuk	0:-6
@troubles.no mau	3:22 5:-22
@troubles.no melengkung	4:-9
@troubles.no menggelembung	5:6
@troubles.no merah	4:-6 5:5
@troubles.no muat	0:8 9:11
@troubles.no nahan	3:8
@troubles.no nambah	7:9
@troubles.no nampak	0:8
@troubles.no nerawang	5:6
@troubles.no netes	6:7
@troubles.no ngambang	3:-6
@troubles.no ngecap	5:5
@troubles.no ngerti	3:-5 9:-8
@troubles.no ninggalin	5:11
@troubles.no nongol	0:5
@troubles.no nyebar	5:-14
@troubles.no nyeri	5:6
@troubles.no nyisa	5:6
@troubles.no ongkir	7:9
@troubles.no onok	2:5 4:9 9:14
@troubles.no pakai	1:-9 4:10 5:-13 6:15 8:11
@troubles.no parfum	4:7
@troubles.no payah	5:8
@troubles.no pecah	5:-8
@troubles.no pedih	6:-5
@troubles.no pegal	6:-11
@troubles.no pengawet	5:-6
@troubles.no penuh	5:6
@troubles.no penyok	3:-6 4:-6 5:-11 8:16
@troubles.no perih	5:6
@troubles.no perlu	0:6 3:-12 5:26 6:6 8:-8
@troubles.no pernah	3:10 5:-22
@troubles.no pewangi	5:-5
@troubles.no potong	7:8
@troubles.no pusing	6:5
@troubles.no putih	4:6
@troubles.no retak	4:5
@troubles.no salah	5:8
@troubles.no sampai	4:-9 5:8 8:-5 9:6
@troubles.no sanggup	5:-6
@troubles.no sempat	6:7
@troubles.no sempet	6:9
@troubles.no seperti	1:5 3:-10 5:14 8:26
@troubles.no sesuai	8:8
@troubles.no sih	5:-11 9:28
@troubles.no suka	3:10 5:-14 6:5
@troubles.no tahan	5:5
@troubles.no tak	1:-6 8:7
@troubles.no takut	4:6 5:10
@troubles.no tau	0:-20 3:-8 5:-14
@troubles.no tembus	4:-9 5:-6
@troubles.no termasuk	0:5
@troubles.no tidak	0:29 4:-12 5:31 8:-7
@troubles.no tidur	5:-11
@troubles.no timbal	8:7
@troubles.no tumbuh	3:-8
@troubles.no turun	9:8
@troubles.no umum	9:14
@troubles.no usah	1:-8 3:-5 5:8 9:-18
@troubles.no ya	1:-8
@troubles.no yang	0:10 4:-5
@troubles.otherTroubles	0:-13 1:-8 2:-9 3:33 5:9 8:17 9:23
@troubles.otherTroubles #n	1:-7 4:-14 5:10 6:12 8:11 9:-11
@troubles.otherTroubles #n1	4:8 5:-16
@troubles.otherTroubles #nn	0:29 5:-48
@troubles.otherTroubles #rp	1:-7 2:6
@troubles.otherTroubles abu	4:10
@troubles.otherTroubles ada	0:14 4:16
@troubles.otherTroubles aku	0:-5 4:-14 5:18
@troubles.otherTroubles angin	0:-7
@troubles.otherTroubles angka	3:8
@troubles.otherTroubles apa	4:-7 9:9
@troubles.otherTroubles badan	3:6
@troubles.otherTroubles bagasi	5:7
@troubles.otherTroubles balik	1:-7 3:-8 4:11
@troubles.otherTroubles banget	0:-6 5:-10 9:31
@troubles.otherTroubles banyak	5:5
@troubles.otherTroubles barangnya	0:14
@troubles.otherTroubles baru	9:-5
@troubles.otherTroubles bata	4:6
@troubles.otherTroubles bekas	5:11
@troubles.otherTroubles belakang	5:8
@troubles.otherTroubles belum	3:16
@troubles.otherTroubles bening	4:-5
@troubles.otherTroubles berarti	3:6 8:-7
@troubles.otherTroubles bikin	5:10
@troubles.otherTroubles bisa	4:7
@troubles.otherTroubles botolnya	5:-6
@troubles.otherTroubles buat	3:5 5:-6
@troubles.otherTroubles bukan	4:-11
@troubles.otherTroubles bunyi	9:5
@troubles.otherTroubles cek	8:-6
@troubles.otherTroubles cepat	4:13 5:9 6:9
@troubles.otherTroubles cocok	5:10 6:6
@troubles.otherTroubles dalam	8:6
@troubles.otherTroubles dari	0:-5 5:-8 9:11
@troubles.otherTroubles daun	4:6 5:5
@troubles.otherTroubles dengan	4:5 8:10
@troubles.otherTroubles di	0:-13 1:-9 3:-5 4:26 5:30 6:7 7:-11
@troubles.otherTroubles dia	1:16 3:-8 4:11 8:9
@troubles.otherTroubles dikit	5:5
@troubles.otherTroubles dingin	0:11 5:-7
@troubles.otherTroubles disisir	5:7
@troubles.otherTroubles dulu	0:18 3:8
@troubles.otherTroubles dus	8:5
@troubles.otherTroubles etalase	2:-6
@troubles.otherTroubles gosong	4:6
@troubles.otherTroubles habis	5:-6 6:17
@troubles.otherTroubles halus	4:-5
@troubles.otherTroubles hari	7:6
@troubles.otherTroubles hilang	5:7
@troubles.otherTroubles hitam	5:12 6:19
@troubles.otherTroubles hujan	0:5
@troubles.otherTroubles ibu	5:-10
@troubles.otherTroubles ikal	6:7
@troubles.otherTroubles ini	0:9 1:12 4:-15 5:24 6:11 8:11
@troubles.otherTroubles itu	3:10 4:-19 5:-12
@troubles.otherTroubles jadi	0:19 2:10 3:-32 6:-17 9:-8
@troubles.otherTroubles jangan	3:5 5:-5 6:-9
@troubles.otherTroubles jelas	5:18
@troubles.otherTroubles jendela	6:5
@troubles.otherTroubles jerawat	5:19
@troubles.otherTroubles juga	6:-9
@troubles.otherTroubles kaca	3:7 5:-7
@troubles.otherTroubles kak	4:-22
@troubles.otherTroubles kalau	4:9
@troubles.otherTroubles kali	9:8
@troubles.otherTroubles kamar	5:-9
@troubles.otherTroubles kan	1:38 4:-7 5:-8 8:24
@troubles.otherTroubles kang	3:6
@troubles.otherTroubles kantong	5:5
@troubles.otherTroubles karena	5:-13
@troubles.otherTroubles kayu	4:-6
@troubles.otherTroubles ke	0:-6 1:-17 3:-12 4:-11 5:6 7:9 8:-9 9:9
@troubles.otherTroubles kelapa	0:7
@troubles.otherTroubles kelihatan	5:23
@troubles.otherTroubles kemana	0:7
@troubles.otherTroubles kemarin	0:9
@troubles.otherTroubles kencang	9:12
@troubles.otherTroubles keras	5:6
@troubles.otherTroubles kerja	3:8
@troubles.otherTroubles ketinggalan	9:6
@troubles.otherTroubles kita	3:11
@troubles.otherTroubles klik	5:7
@troubles.otherTroubles kok	0:7
@troubles.otherTroubles kotak	5:-6
@troubles.otherTroubles krek	3:-7
@troubles.otherTroubles kucing	5:7
@troubles.otherTroubles kulkas	4:6
@troubles.otherTroubles lagi	1:12 3:-22 5:10 6:6
@troubles.otherTroubles lampu	3:-7 9:7
@troubles.otherTroubles langsat	6:7
@troubles.otherTroubles langsung	0:6 1:21 4:11 8:6
@troubles.otherTroubles lebih	3:-9 5:21
@troubles.otherTroubles lepek	3:-7
@troubles.otherTroubles lihat	5:-12
@troubles.otherTroubles mah	3:8 4:-15
@troubles.otherTroubles maju	6:8
@troubles.otherTroubles makin	3:9 5:-14
@troubles.otherTroubles manis	7:6
@troubles.otherTroubles masih	4:8
@troubles.otherTroubles masuk	4:-7
@troubles.otherTroubles mata	3:11
@troubles.otherTroubles mendidih	0:8
@troubles.otherTroubles mending	3:9
@troubles.otherTroubles minyak	4:-7
@troubles.otherTroubles mulut	5:10
@troubles.otherTroubles nah	3:23 4:8 5:11
@troubles.otherTroubles naik	5:13
@troubles.otherTroubles nanti	3:12
@troubles.otherTroubles nempel	5:-6
@troubles.otherTroubles nguap	3:5 4:-6
@troubles.otherTroubles nih	3:-7 5:16 9:11
@troubles.otherTroubles nomor	4:-5
@troubles.otherTroubles nu	4:5
@troubles.otherTroubles pakai	3:14 8:-9
@troubles.otherTroubles paling	8:8
@troubles.otherTroubles panas	2:11
@troubles.otherTroubles panjang	0:6 3:-9 4:-11 6:-8
@troubles.otherTroubles pas	3:16 9:-7
@troubles.otherTroubles pegal	5:6
@troubles.otherTroubles pekat	0:19
@troubles.otherTroubles plastik	4:-10 8:9
@troubles.otherTroubles pun	3:-7
@troubles.otherTroubles punya	4:-6 5:6
@troubles.otherTroubles putih	8:8 9:12
@troubles.otherTroubles putihnya	5:5
@troubles.otherTroubles rapi	0:6
@troubles.otherTroubles rata	5:14 6:-5
@troubles.otherTroubles sabun	5:-9
@troubles.otherTroubles saja	4:-16
@troubles.otherTroubles sama	0:9 3:-7 4:7 5:10 6:-11 8:29 9:-6
@troubles.otherTroubles sampai	1:27 3:-9 4:-17 5:-18 6:30
@troubles.otherTroubles saya	3:-5 6:-9
@troubles.otherTroubles sedikit	5:9
@troubles.otherTroubles sekali	9:20
@troubles.otherTroubles seminggu	5:-7
@troubles.otherTroubles semua	6:8 9:-5
@troubles.otherTroubles sendiri	3:-8 5:8
@troubles.otherTroubles seperti	3:-19 5:-9 6:33
@troubles.otherTroubles soalnya	6:10
@troubles.otherTroubles sudah	0:-6 5:-25 9:19
@troubles.otherTroubles tak	1:-10 4:6 5:-30
@troubles.otherTroubles tanpa	5:17
@troubles.otherTroubles tapi	3:8 5:-17
@troubles.otherTroubles tas	4:7
@troubles.otherTroubles tegak	4:8 5:5
@troubles.otherTroubles teh	3:-5
@troubles.otherTroubles terus	4:-18 5:-9
@troubles.otherTroubles tiap	9:-8
@troubles.otherTroubles tidak	0:16 3:-11 5:-40 6:23 9:-7
@troubles.otherTroubles tinggal	5:-9
@troubles.otherTroubles tipis	3:7 6:6
@troubles.otherTroubles to	1:6
@troubles.otherTroubles tu	9:6
@troubles.otherTroubles tuh	3:-8 6:-9
@troubles.otherTroubles turun	4:-6 5:7 9:-5
@troubles.otherTroubles uap	4:7
@troubles.otherTroubles untuk	6:-7
@troubles.otherTroubles ya	1:-6 5:-21 6:-10 8:-8 9:7
@troubles.otherTroubles yang	3:-6 4:6 5:12 8:14
@troubles.otherTroubles ye	9:6
@troubles.troubles	0:-25 1:-34 2:-17 3:64 4:-11 5:37 8:18 9:23
@troubles.troubles #n	0:-5 4:14 8:-11
@troubles.troubles #n1	3:7 8:-6
@troubles.troubles #nn	4:16 5:-12 6:-8 7:9
@troubles.troubles ada	5:-6
@troubles.troubles aku	8:7
@troubles.troubles anak	5:11
@troubles.troubles angin	5:6
@troubles.troubles apa	3:-11
@troubles.troubles atau	4:-5 8:7
@troubles.troubles baju	6:5
@troubles.troubles banyu	5:-8
@troubles.troubles beras	5:-8
@troubles.troubles bukan	3:-6
@troubles.troubles cocok	4:-10
@troubles.troubles cuma	5:12
@troubles.troubles dalam	4:7 5:-8 8:14
@troubles.troubles dari	1:5 3:9
@troubles.troubles di	1:-25 3:-24 4:9 5:9 6:-12 7:6 8:9 9:-13
@troubles.troubles dia	3:-8 4:20
@troubles.troubles dikit	3:-5 4:6
@troubles.troubles ganti	3:8
@troubles.troubles gara	5:-6 9:7
@troubles.troubles garansi	0:12
@troubles.troubles gitu	3:-9
@troubles.troubles gosok	3:6
@troubles.troubles ini	0:19 4:17 5:12 8:38
@troubles.troubles itu	0:9 3:21 5:-28 8:-9 9:-18
@troubles.troubles jadi	0:10 1:23 4:-8 5:-9
@troubles.troubles jangan	3:10 5:-6
@troubles.troubles kak	4:-11
@troubles.troubles kalau	0:-8 2:7 3:8 4:-18 5:23 8:-14 9:-9
@troubles.troubles kami	8:5
@troubles.troubles karena	8:-6
@troubles.troubles ke	1:-24 5:10
@troubles.troubles kena	5:-8
@troubles.troubles keringat	9:7
@troubles.troubles kirim	2:9 4:12
@troubles.troubles klik	6:9
@troubles.troubles kok	0:8 5:12
@troubles.troubles krek	3:-7
@troubles.troubles lagi	5:7 9:10
@troubles.troubles langsung	0:6
@troubles.troubles lebih	4:-8
@troubles.troubles mah	0:10 3:6 4:6
@troubles.troubles nah	3:13
@troubles.troubles naik	3:7 4:5
@troubles.troubles pakai	4:9 5:11 9:9
@troubles.troubles parah	5:-9
@troubles.troubles pas	0:18 3:-10 4:8 5:18 6:-12 8:8
@troubles.troubles plastik	4:-6
@troubles.troubles pun	4:-11 5:14 6:-5
@troubles.troubles saeutik	1:6
@troubles.troubles saja	9:5
@troubles.troubles sama	4:-17 6:11
@troubles.troubles sampai	4:10
@troubles.troubles saya	2:6
@troubles.troubles sebelah	9:-5
@troubles.troubles sebelum	3:-6 4:10
@troubles.troubles sebulan	8:6
@troubles.troubles sekarang	5:13
@troubles.troubles semua	4:-5 5:6 9:8
@troubles.troubles seperti	1:-6 4:11 5:-6 6:-5
@troubles.troubles setahun	8:7
@troubles.troubles setengah	5:11
@troubles.troubles soalnya	3:-8 5:7
@troubles.troubles tak	0:7 5:-9 8:12
@troubles.troubles terus	3:15 6:-5 9:-12
@troubles.troubles tiap	5:-11 9:-7
@troubles.troubles tidak	0:25 1:12 5:29 8:-13 9:-9
@troubles.troubles tu	3:9
@troubles.troubles tuh	4:24 5:21
@troubles.troubles ujungnya	4:5
@troubles.troubles untung	9:11
@troubles.troubles waktu	3:-9
@troubles.troubles walau	3:-11 5:10
@troubles.troubles walaupun	3:-9
@troubles.troubles ya	0:18 1:-18 5:-11 6:17 8:-9
@troubles.troubles yang	1:18 4:-8 5:-24 8:35
@trust.allowed	0:10 1:-20 2:-19 3:-18 4:7 5:18 8:23 9:-71
@trust.allowed #n	0:-23 2:-25 5:-29 6:-16 7:-45 8:-17 9:-20
@trust.allowed #n1	0:-9 4:-22
@trust.allowed #nn	2:-7 4:-13 8:-6
@trust.allowed #rp	4:-6 6:6
@trust.allowed ada	0:7 1:6 2:6 5:-10
@trust.allowed air	1:7 3:-5
@trust.allowed alkoholnya	5:-6
@trust.allowed ambil	1:8
@trust.allowed anak	3:5
@trust.allowed angkat	0:7
@trust.allowed asam	9:5
@trust.allowed asuransi	8:8
@trust.allowed atuh	0:5
@trust.allowed bagus	3:10
@trust.allowed balik	8:13
@trust.allowed bang	0:10
@trust.allowed banget	0:11
@trust.allowed basah	3:8 5:-8
@trust.allowed bau	4:-7
@trust.allowed bayar	6:-6
@trust.allowed bekas	4:-6
@trust.allowed benang	8:5
@trust.allowed bening	5:9
@trust.allowed bisa	3:-10 4:21 5:18
@trust.allowed botol	4:6
@trust.allowed bpa	8:-6
@trust.allowed buat	5:-10
@trust.allowed buka	8:7
@trust.allowed buktinya	3:7
@trust.allowed buku	2:7
@trust.allowed cap	4:5 8:14
@trust.allowed checkout	2:16 7:-9
@trust.allowed cod	2:-8 8:27
@trust.allowed dari	4:13 5:-12 6:12
@trust.allowed di	0:6 3:-26 4:-23 5:-29 8:-6
@trust.allowed dibawa	5:-5
@trust.allowed dibuang	5:5
@trust.allowed dicas	4:7
@trust.allowed dicek	4:10
@trust.allowed diganti	0:10
@trust.allowed diklik	0:9
@trust.allowed dilepas	5:5
@trust.allowed dipotong	3:8
@trust.allowed discan	4:5
@trust.allowed disisir	3:-6
@trust.allowed dong	0:18
@trust.allowed ekstrak	4:5 5:6
@trust.allowed enak	9:5
@trust.allowed formalin	8:6
@trust.allowed garansi	8:-18
@trust.allowed garing	5:8
@trust.allowed gratis	0:11
@trust.allowed hangat	5:7
@trust.allowed hasil	4:8
@trust.allowed hitam	4:6
@trust.allowed ibu	0:6 6:-10 9:-5
@trust.allowed ini	6:6 9:-6
@trust.allowed isi	5:7
@trust.allowed itu	9:5
@trust.allowed izin	4:13 8:14
@trust.allowed jadi	3:15
@trust.allowed jalan	0:6 5:13
@trust.allowed juga	4:9 6:11
@trust.allowed kak	0:30
@trust.allowed kalau	3:14 8:-6
@trust.allowed kamu	4:9
@trust.allowed kan	5:8
@trust.allowed kang	3:6
@trust.allowed karet	4:-17
@trust.allowed kartu	8:6
@trust.allowed kasih	4:9
@trust.allowed kebaca	1:9 5:20
@trust.allowed kelihatan	5:17
@trust.allowed keluar	6:8
@trust.allowed kena	4:5
@trust.allowed kering	3:-8 5:6
@trust.allowed ketutup	5:-5
@trust.allowed kirim	5:8
@trust.allowed klik	8:7
@trust.allowed kok	0:16 3:8 5:-9
@trust.allowed label	8:11
@trust.allowed lagi	3:-6 7:5 9:-7
@trust.allowed lama	4:13
@trust.allowed lampu	4:-13 6:-9
@trust.allowed langganan	3:11
@trust.allowed langsung	4:12
@trust.allowed lapisan	5:11
@trust.allowed lewat	4:7
@trust.allowed lubang	3:-7 4:-10
@trust.allowed manis	5:12
@trust.allowed mas	0:15 4:7 5:5
@trust.allowed masuk	5:14
@trust.allowed mbak	0:15
@trust.allowed merah	4:8 5:-7
@trust.allowed minyak	4:6
@trust.allowed naik	3:-6
@trust.allowed nempel	3:-6
@trust.allowed nilai	9:9
@trust.allowed nomor	4:10 8:20
@trust.allowed nunggu	5:-6
@trust.allowed nutup	5:7
@trust.allowed nyala	1:6 5:-5
@trust.allowed ongkir	7:24 8:-9
@trust.allowed order	2:6
@trust.allowed pakai	0:-6 8:-5
@trust.allowed paku	4:12
@trust.allowed pantun	3:11
@trust.allowed pasang	6:7
@trust.allowed patah	3:9
@trust.allowed pegal	5:5
@trust.allowed pelanggan	5:-7
@trust.allowed pelindung	4:7
@trust.allowed pewangi	5:-7
@trust.allowed pilih	0:6 4:26 6:13 7:7 8:6
@trust.allowed pita	5:6
@trust.allowed pori	0:5
@trust.allowed potongan	0:16 7:7
@trust.allowed putih	8:6
@trust.allowed retak	8:6
@trust.allowed retur	8:6
@trust.allowed sage	4:11
@trust.allowed saja	0:-14 5:-9 6:-6
@trust.allowed salah	8:5
@trust.allowed sama	4:9 5:7
@trust.allowed sedikit	5:-5
@trust.allowed semua	6:6
@trust.allowed semut	9:7
@trust.allowed sertifikat	8:13
@trust.allowed sertifikatnya	8:6
@trust.allowed set	4:11
@trust.allowed setahun	6:6
@trust.allowed sikat	4:6
@trust.allowed sikatnya	7:6
@trust.allowed size	3:6
@trust.allowed suka	4:8 6:6
@trust.allowed surat	4:6 8:18
@trust.allowed tali	4:-12
@trust.allowed tamu	9:5
@trust.allowed tapi	3:7
@trust.allowed tau	5:15
@trust.allowed teh	0:9 6:10
@trust.allowed tempat	6:16
@trust.allowed tidak	0:20 5:-20
@trust.allowed tidur	9:11
@trust.allowed timbal	8:7
@trust.allowed truk	9:8
@trust.allowed tuh	5:9
@trust.allowed tukar	8:33
@trust.allowed tulisan	0:-6
@trust.allowed turun	4:5
@trust.allowed untuk	4:-6
@trust.allowed voucher	7:6
@trust.allowed ya	0:13 4:17 5:-5
@trust.allowed yang	0:-24 2:-12 3:-13 4:-6 6:-16 8:-32 9:15
@trust.arrived	0:27 5:36 8:16 9:-10
@trust.arrived #n	0:-8 4:6 6:10 8:-18
@trust.arrived #n1	4:6 5:6
@trust.arrived #nn	4:17 6:8 7:-39
@trust.arrived #rp	7:-7
@trust.arrived bawah	4:-7
@trust.arrived di	5:-6
@trust.arrived dia	5:6
@trust.arrived jakarta	2:5
@trust.arrived jam	2:7 5:-10 7:13 8:-6 9:11
@trust.arrived jawa	4:-6 5:-5
@trust.arrived kak	0:-9 5:8
@trust.arrived ke	3:-8 4:5 5:7 8:7
@trust.arrived kemana	0:10
@trust.arrived kita	0:5 4:7
@trust.arrived lagi	9:-5
@trust.arrived malam	5:12
@trust.arrived mentok	5:-6
@trust.arrived nangis	9:-8
@trust.arrived pagi	5:5
@trust.arrived pecah	1:6
@trust.arrived rumah	8:6
@trust.arrived sana	0:9 8:15
@trust.arrived sekarang	9:5
@trust.arrived semua	3:5
@trust.arrived sini	5:-7 9:15
@trust.arrived sore	5:15
@trust.arrived subuh	8:5
@trust.arrived tanya	5:14
@trust.arrived tidak	3:7
@trust.arrived ujung	1:5 4:12
@trust.arrived xl	4:8
@trust.arrived xxl	4:7
@trust.better	0:13 1:14 2:-17 3:-6 5:52 6:-11 7:-32 8:-19 9:-74
@trust.better #n	3:-24 4:59 5:-22 6:11 8:14
@trust.better #n1	4:10
@trust.better #nn	0:30 1:-17 3:-53 4:40 5:-6 6:-8
@trust.better #rp	7:5
@trust.better ada	5:-35
@trust.better amat	9:16
@trust.better angkanya	4:-5
@trust.better apa	0:-5 3:-6 5:9
@trust.better badan	3:7
@trust.better balik	4:-6
@trust.better banget	0:-11 9:15
@trust.better belum	3:8
@trust.better benar	9:17
@trust.better buat	3:10 4:-10
@trust.better bukan	4:10 9:11
@trust.better cak	0:10
@trust.better cuma	4:19 5:-8
@trust.better dalam	5:6
@trust.better dan	5:-6
@trust.better dari	5:31 6:-8 9:8
@trust.better dek	0:13
@trust.better di	0:-24 3:17 4:-6
@trust.better dilapis	4:9
@trust.better dulu	3:8 5:-8
@trust.better hilang	5:-8
@trust.better ibu	0:6 5:-7
@trust.better ini	3:14 6:12
@trust.better isinya	3:10 4:-5
@trust.better itu	1:6 3:13 4:-7
@trust.better jadi	1:-20 3:-25 4:-13 5:57 6:13 8:-31 9:-9
@trust.better jangan	0:9 3:11 6:-6
@trust.better jaring	5:7
@trust.better kabelnya	0:7
@trust.better kalau	3:12 5:6 6:-7 8:-13
@trust.better kali	4:-11 6:-6
@trust.better karena	6:-5
@trust.better karo	3:9
@trust.better kering	5:16
@trust.better keringat	5:8
@trust.better kopi	4:5
@trust.better kulit	4:6
@trust.better lagi	5:6
@trust.better lah	3:-10
@trust.better langsung	2:6 3:9
@trust.better lembut	4:-7
@trust.better mah	1:7 3:9
@trust.better makin	8:5
@trust.better masih	4:8 5:22
@trust.better melon	4:12
@trust.better nah	3:15 4:9
@trust.better ni	5:6
@trust.better nih	3:-6 5:9 6:16
@trust.better orang	3:5
@trust.better pak	0:9
@trust.better pakai	4:-13
@trust.better panas	0:10 4:6
@trust.better pas	3:-7 5:9 6:6
@trust.better pisan	2:5
@trust.better punya	4:-5 8:6
@trust.better saja	0:6 4:-5
@trust.better salah	4:-6
@trust.better sama	3:7 4:-38 5:-18
@trust.better sampai	0:-6 5:10
@trust.better saya	3:-9 8:10
@trust.better sekali	9:6
@trust.better seperti	3:-10 4:-16 5:10 6:20
@trust.better sudah	4:-9
@trust.better tanya	0:-8
@trust.better tapi	0:-7 3:23 4:-8 5:-15 6:-5 9:7
@trust.better teh	4:6
@trust.better terus	3:-6 5:7
@trust.better tidak	0:6 2:17 3:-17 4:-14 6:11 7:15 8:-11 9:-12
@trust.better to	5:-7
@trust.better umur	0:8
@trust.better untuk	4:-7
@trust.better walau	5:7
@trust.better wangian	4:10
@trust.better ya	2:6 3:-10 4:-17 8:12 9:-7
@trust.better yang	0:-15 2:-7 3:20 4:-24 5:-17 6:-24 7:-7 9:-13
@trust.couriers	3:12 5:-12 8:38 9:-17
@trust.couriers udara	8:6
@trust.days	0:-43 1:-72 3:7 4:-23 5:24 6:11 8:-7 9:44
@trust.days #n	0:5 3:22 4:-8 5:-7 6:-9 9:-11
@trust.days ada	2:10 9:-5
@trust.days aku	9:-22
@trust.days bolong	3:-5 5:6 6:8
@trust.days cuma	3:7
@trust.days dari	9:9
@trust.days habis	5:7 6:7
@trust.days hari	3:7 5:-6
@trust.days ini	2:-8 4:-7 5:-41 6:-44 7:31 9:17
@trust.days itu	4:21 5:9
@trust.days jam	5:9
@trust.days jumat	6:-5
@trust.days kita	2:15
@trust.days malam	5:6
@trust.days masih	5:39
@trust.days minggu	9:7
@trust.days pagi	0:6 8:9
@trust.days paginya	5:5
@trust.days pakai	0:5
@trust.days rencananya	9:-5
@trust.days sampai	3:-8 5:-14 6:11 8:10 9:-13
@trust.days sebelum	5:12
@trust.days sekali	3:15 5:-5
@trust.days sekarang	5:6
@trust.days semua	9:6
@trust.days semuanya	0:-6
@trust.days sudah	5:18 8:21
@trust.days tidak	3:-5 6:7 8:-10
@trust.days yang	5:-10
@trust.flaws	0:-11 1:22 4:-45 5:24 6:23 8:36 9:-42
@trust.flaws #n	3:-12 5:15 6:30 9:-5
@trust.flaws #n1	3:6 5:-9
@trust.flaws #nn	5:-12 6:6 7:8
@trust.flaws apa	0:-15 9:9
@trust.flaws begitu	3:-6
@trust.flaws buat	6:6
@trust.flaws dalam	3:-9 4:11 5:-8 8:12
@trust.flaws dari	3:15 4:-7 5:-14 9:-9
@trust.flaws di	0:10 6:6 8:-11 9:-24
@trust.flaws dia	4:8 8:10
@trust.flaws dikit	4:8
@trust.flaws gara	5:-7
@trust.flaws garansi	5:-5
@trust.flaws gosok	3:6
@trust.flaws gosong	4:7
@trust.flaws hilang	4:-5
@trust.flaws ini	3:-11 5:24 8:22
@trust.flaws itu	5:-22
@trust.flaws jadi	5:-10 9:-5
@trust.flaws kan	0:13
@trust.flaws karena	5:-11
@trust.flaws kayunya	4:-7
@trust.flaws ke	8:6
@trust.flaws kena	5:-7
@trust.flaws kok	0:17 5:15
@trust.flaws lagi	3:9 5:-17 9:7
@trust.flaws lampu	3:-7 9:11
@trust.flaws lebih	4:-6
@trust.flaws makanya	5:-13
@trust.flaws merah	3:-6
@trust.flaws nah	4:5
@trust.flaws nih	1:-6
@trust.flaws panjang	5:6
@trust.flaws pas	6:-8
@trust.flaws pegal	5:6
@trust.flaws plastik	4:-5
@trust.flaws pun	6:6
@trust.flaws punya	8:6
@trust.flaws rambut	4:6
@trust.flaws saja	4:-6
@trust.flaws sama	6:6
@trust.flaws sampai	4:6 5:-7
@trust.flaws saya	5:8
@trust.flaws sekali	9:13
@trust.flaws semua	8:-7
@trust.flaws sendiri	3:-8 5:9
@trust.flaws seperti	5:-9 8:12
@trust.flaws soalnya	5:7
@trust.flaws tak	0:12
@trust.flaws tapi	5:-6
@trust.flaws tegak	4:9
@trust.flaws terus	5:-9
@trust.flaws tiap	9:-6
@trust.flaws tidak	4:-16 8:-13 9:-12
@trust.flaws tuh	4:19 5:11
@trust.flaws uapnya	8:6
@trust.flaws walau	5:8
@trust.flaws ya	4:-12 8:-8
@trust.flaws yang	1:13 5:-11 8:28
@trust.lesser	1:-42 2:30 3:23 4:-23 5:-42 6:-42 7:-52 8:77
@trust.lesser #n	3:-6 4:-10
@trust.lesser #nn	4:-9
@trust.lesser aku	9:-11
@trust.lesser baru	3:-5
@trust.lesser basah	5:6
@trust.lesser biasanya	3:11
@trust.lesser bilang	9:9
@trust.lesser dari	3:8 5:-10
@trust.lesser di	5:8
@trust.lesser gampang	3:5 5:-7
@trust.lesser itu	3:-39 4:12 5:13 8:41
@trust.lesser jadi	5:-21 6:11
@trust.lesser jangan	0:14 3:-16
@trust.lesser kalau	5:20
@trust.lesser kali	0:10
@trust.lesser lebar	0:6
@trust.lesser makin	8:7
@trust.lesser mung	4:10
@trust.lesser salah	3:5
@trust.lesser sama	3:8
@trust.lesser sampai	4:14 5:5
@trust.lesser saya	3:14 9:-11
@trust.lesser sudah	5:-20 8:14 9:8
@trust.lesser tak	4:7
@trust.lesser tidak	0:6 5:-19
@trust.lesser ya	0:-10
@trust.lesser yang	3:-25 5:22 8:18
@trust.mixup	1:-44 3:-34 4:56 5:-48 7:-43 8:32 9:-77
@trust.mixup #n	0:11 2:42 3:-22 4:22 5:-25 6:28 8:-8
@trust.mixup #n1	2:10 3:-5 4:12 5:9
@trust.mixup #nn	1:-12 2:13 3:-30 4:9 5:-27 6:11 8:-21
@trust.mixup a	4:6 6:7
@trust.mixup ada	0:8 3:-13 4:66 5:-10 6:-9 8:-7
@trust.mixup aku	5:6
@trust.mixup apa	0:28 6:6
@trust.mixup aya	6:5
@trust.mixup balik	2:8 4:7
@trust.mixup berapa	4:-12
@trust.mixup cuma	6:10
@trust.mixup dari	0:-19 7:-6 8:9
@trust.mixup di	2:11 3:13 4:10 5:-6 6:-7 8:8
@trust.mixup dingin	5:7
@trust.mixup dulu	7:8
@trust.mixup hari	8:5
@trust.mixup hijau	6:-6
@trust.mixup hitam	3:-8 4:10 6:-7
@trust.mixup ibu	9:5
@trust.mixup itu	5:12
@trust.mixup jangan	2:6
@trust.mixup kecil	6:10
@trust.mixup kedua	4:6
@trust.mixup kelinci	0:6
@trust.mixup kembang	4:5
@trust.mixup l	0:6
@trust.mixup m	4:11
@trust.mixup masih	5:8
@trust.mixup merah	5:10 6:7
@trust.mixup nomor	4:9
@trust.mixup oren	9:7
@trust.mixup original	7:5
@trust.mixup pakai	8:11
@trust.mixup penuh	4:-5
@trust.mixup pink	4:11
@trust.mixup polos	0:6
@trust.mixup putih	3:-7 4:14
@trust.mixup s	6:8
@trust.mixup saja	3:-5 5:-7
@trust.mixup serinya	0:5
@trust.mixup terus	6:8
@trust.mixup tetap	5:16
@trust.mixup tidak	5:16 8:22
@trust.mixup wa	9:10
@trust.mixup ya	0:6
@trust.mixup yang	0:-5 2:6 4:-7 5:-10 6:-15 8:-10
@trust.parcel	0:-15 1:-42 2:33 3:-45 4:-50 5:-35 7:23 8:64 9:-55
@trust.parcel #n	2:9
@trust.parcel #nn	4:12
@trust.parcel datang	8:13
@trust.parcel isi	4:14
@trust.parcel saja	2:13
@trust.parcel tidak	0:8
@trust.permits	0:-27 1:-5 2:-24 3:-5 4:211 6:-7 7:-7 8:233 9:-30
@trust.permits ada	4:33 8:23
@trust.permits di	8:8
@trust.permits na	4:6
@trust.permits nomornya	4:5
@trust.permits sama	4:14 6:-6 8:17
@trust.permits ya	4:11
@trust.places	0:12 1:-41 2:-30 3:28 4:-5 5:-35 6:-22 8:23 9:14
@trust.places #n	0:-13 4:-16 6:-5 8:37
@trust.places #nn	4:5 5:14 9:6
@trust.places ada	9:28
@trust.places barat	4:8
@trust.places baru	9:7
@trust.places bawa	9:9
@trust.places besok	8:6
@trust.places dari	8:9
@trust.places ini	4:-9 9:9
@trust.places jadi	5:7
@trust.places kalau	0:-6
@trust.places kena	5:11
@trust.places lagi	9:20
@trust.places lewat	8:8
@trust.places negeri	3:-5
@trust.places ni	9:11
@trust.places pakai	4:-11
@trust.places pun	5:-9 9:-8
@trust.places sudah	5:-11 6:-7 9:21
@trust.places tadi	4:8 9:6
@trust.places tidak	0:-8 4:-9 6:6
@trust.places timur	5:-5
@trust.places ya	0:41 4:5 9:-23
@trust.places yang	0:-8 4:-13 8:-7
@trust.plainLesser	2:-10 3:19 8:95
@trust.plainLesser gampang	3:5
@trust.plainLesser itu	3:-20 4:9 5:19 8:23
@trust.plainLesser sudah	8:10
@trust.remedied	0:22 3:-19 4:-34 5:-23 6:-13 7:9 8:41 9:-19
@trust.remedy	0:-7 1:-16 2:9 3:-30 4:-34 5:-49 6:-14 7:11 8:151 9:-8
@trust.remedy #n	5:-11
@trust.remedy baru	3:-12 8:41
@trust.remedy dalam	0:9
@trust.remedy gratis	7:-12 8:8
@trust.remedy ongkir	2:11
@trust.remedy saja	0:12 8:18
@trust.remedy tiap	5:-5
@trust.remedy tidak	5:-5
@trust.remedy ukuran	8:8
@trust.remedy unit	8:19
@trust.remedy yang	6:-10
@trust.seller	0:-24 1:-10 3:-25 4:-40 5:-30 6:-8 8:55 9:-46
@trust.seller ada	2:8 4:11
@trust.seller bahas	9:-11
@trust.seller bantu	0:6
@trust.seller baru	7:-7
@trust.seller bikin	2:5
@trust.seller buka	8:-5
@trust.seller cek	8:10
@trust.seller di	5:-9
@trust.seller dulu	0:-11 5:-8 8:-9
@trust.seller ganti	3:-17 4:27 5:-7
@trust.seller gosok	5:5
@trust.seller ini	2:17
@trust.seller jeda	9:7
@trust.seller jual	8:7
@trust.seller juga	9:13
@trust.seller kak	3:6
@trust.seller kan	5:7
@trust.seller kasih	3:7 8:7
@trust.seller kirim	0:7 5:-6 8:15
@trust.seller lagi	9:-5
@trust.seller main	3:10
@trust.seller malam	6:9
@trust.seller mau	9:-8
@trust.seller mulai	9:10
@trust.seller naik	9:6
@trust.seller pajang	8:5
@trust.seller pakai	4:9 5:11
@trust.seller pe	3:11 9:14
@trust.seller pencet	5:6
@trust.seller punya	6:-6
@trust.seller sama	1:6
@trust.seller saya	5:9
@trust.seller semua	9:9
@trust.seller sendiri	4:8
@trust.seller tadi	2:-7
@trust.seller terima	8:8
@trust.seller tidak	0:-8 4:-11 8:-13 9:13
@trust.seller tukar	7:5
@trust.seller yang	0:14 4:9 8:13
@trust.sent	0:-9 1:-42 2:-14 3:-60 4:-38 5:-56 6:-12 7:-27 8:182 9:-33
@trust.sent balik	2:7 4:7
@trust.sent dari	0:-15 3:-10 4:-20 5:-8 7:-6 8:7
@trust.sent kak	8:6
@trust.sent ke	9:-6
@trust.sent kurir	8:12
@trust.sent lagi	0:5
@trust.sent pakai	3:-16 5:-16 8:40
@trust.sent saja	4:5
@trust.sent wa	9:10
@trust.sent ya	0:5
@trust.services	3:11 4:-8 5:8 6:-8 8:9 9:8
@trust.services sudah	5:6
@trust.stores	0:-33 1:-40 3:-39 5:-18 6:-12 7:-29 8:-20 9:-32
@trust.stores baru	7:-7
@trust.stores dekat	6:9
@trust.stores dulu	0:-9
@trust.stores ini	2:13
@trust.stores kak	3:12
@trust.stores kita	0:7
@trust.stores pun	9:5
@trust.stores sakit	9:-5
@trust.stores saya	5:7 9:-22
@trust.stores sendiri	4:8
@trust.stores yang	1:6 8:17
@trust.trouble	0:-7 1:6 4:-23 5:-24 6:-37 8:67 9:11
@trust.trouble #n	5:6
@trust.trouble #n1	3:19 4:-10 5:-17 8:-7 9:5
@trust.trouble #nn	5:-9 7:6
@trust.trouble ada	4:14
@trust.trouble aku	4:5 5:7 8:12
@trust.trouble apa	0:-19 8:7
@trust.trouble balik	1:6
@trust.trouble berarti	8:-6
@trust.trouble biasanya	3:11
@trust.trouble boleh	8:7
@trust.trouble cuma	4:-7
@trust.trouble dalam	3:-9 4:5 5:-7 8:19
@trust.trouble dan	3:5
@trust.trouble dari	4:-5
@trust.trouble di	1:-12 5:-23 6:-10
@trust.trouble diganti	8:7
@trust.trouble dikit	4:11
@trust.trouble gampang	3:5
@trust.trouble ibu	3:-7
@trust.trouble ini	3:-7 8:19
@trust.trouble itu	6:-8 9:-6
@trust.trouble jadi	3:-8 4:-8 6:11
@trust.trouble kalau	4:-11 8:-5
@trust.trouble kami	8:8
@trust.trouble kan	0:11 5:18
@trust.trouble karena	5:-6
@trust.trouble kayunya	4:-5
@trust.trouble ke	1:-6
@trust.trouble kirim	2:9
@trust.trouble lagi	3:6 5:-8 9:10
@trust.trouble lampu	3:-6 9:7
@trust.trouble langsung	5:-8
@trust.trouble lebih	4:-6
@trust.trouble makanya	5:-14
@trust.trouble nang	4:10
@trust.trouble nih	1:-6 9:9
@trust.trouble pakai	4:7
@trust.trouble pas	8:8
@trust.trouble plastik	4:-7
@trust.trouble pun	5:5
@trust.trouble sampai	4:6 5:-7
@trust.trouble sebelum	4:12
@trust.trouble sebulan	8:8
@trust.trouble sekali	5:5
@trust.trouble semua	3:9 8:-7
@trust.trouble sendiri	3:-8 5:6
@trust.trouble seperti	8:19 9:-5
@trust.trouble soalnya	5:8
@trust.trouble tak	0:6
@trust.trouble terus	9:8
@trust.trouble tidak	4:-21 8:-6 9:-18
@trust.trouble tolong	9:9
@trust.trouble tuh	3:8 4:15 5:8
@trust.trouble walau	5:8
@trust.trouble ya	0:12 3:6 5:-10 8:-5
@trust.trouble yang	1:18 8:19
@trust.wanted	0:-11 1:12 2:-18 3:-6 4:18 6:24 9:-30
@trust.wanted #n	4:19 6:12 8:-23
@trust.wanted #n1	4:24
@trust.wanted #nn	2:-7 6:9 7:-25 8:-29
@trust.wanted #rp	2:-6
@trust.wanted ada	0:-5
@trust.wanted air	0:10
@trust.wanted aku	5:-6 9:-8
@trust.wanted anak	4:7 9:-9
@trust.wanted apa	0:-9
@trust.wanted awal	9:14
@trust.wanted baca	6:8
@trust.wanted bagaimana	0:8
@trust.wanted bang	0:9
@trust.wanted banget	9:-6
@trust.wanted bapak	3:-5
@trust.wanted bapaknya	6:5
@trust.wanted bawah	4:-6
@trust.wanted bayar	6:-10 8:10
@trust.wanted beda	4:-6
@trust.wanted bikin	5:6
@trust.wanted boleh	8:8
@trust.wanted buat	0:-13 1:26 3:-34 4:-5 9:-8
@trust.wanted buku	0:-7
@trust.wanted cod	0:7 2:-7 8:24
@trust.wanted da	0:5
@trust.wanted dan	7:6
@trust.wanted dari	3:-6 4:15 9:5
@trust.wanted dengar	5:-7
@trust.wanted depan	9:8
@trust.wanted di	0:-11 3:-9 5:35
@trust.wanted dicas	4:7
@trust.wanted diganti	0:7
@trust.wanted dilepas	4:6
@trust.wanted direbus	5:8
@trust.wanted dong	0:20
@trust.wanted es	8:5
@trust.wanted ganti	8:-9
@trust.wanted hijau	5:-6
@trust.wanted ibu	0:11
@trust.wanted ini	0:9 4:-8 5:5 6:12
@trust.wanted itu	3:-6 8:-7
@trust.wanted jadi	3:13 4:-6
@trust.wanted jakarta	2:5
@trust.wanted jalan	5:-5
@trust.wanted jam	2:7 5:-15 7:16 8:-6 9:8
@trust.wanted jawa	4:-6 5:-5
@trust.wanted juga	6:9
@trust.wanted kak	0:-8 5:23 6:10
@trust.wanted kalau	4:6
@trust.wanted kali	5:6
@trust.wanted kalian	3:-6 9:7
@trust.wanted kamu	4:12
@trust.wanted kanggo	5:9 6:7
@trust.wanted karo	3:7
@trust.wanted ke	8:5
@trust.wanted kelihatan	4:-5
@trust.wanted kencang	5:-6
@trust.wanted kita	0:5 4:11
@trust.wanted ko	4:8
@trust.wanted kok	3:8 5:-11
@trust.wanted krek	3:-7
@trust.wanted lagi	3:14 9:-7
@trust.wanted laptop	4:-6 5:10
@trust.wanted lewat	6:11
@trust.wanted malam	5:9 9:-5
@trust.wanted masih	5:-11
@trust.wanted masuk	4:-5 5:7
@trust.wanted mata	6:9
@trust.wanted mentok	5:-6
@trust.wanted minggu	7:5
@trust.wanted minum	5:-7
@trust.wanted minyak	4:6
@trust.wanted nangis	9:-8
@trust.wanted napas	7:6
@trust.wanted pagi	5:8
@trust.wanted paha	6:7
@trust.wanted pak	4:17
@trust.wanted pakai	0:-10 3:-25 5:8
@trust.wanted pasir	8:6
@trust.wanted pecah	1:6
@trust.wanted pegang	5:9
@trust.wanted pencet	2:7
@trust.wanted retur	0:5
@trust.wanted rumah	8:6
@trust.wanted sama	3:12 4:-14
@trust.wanted sampai	0:6 5:-7
@trust.wanted sana	0:9 8:15
@trust.wanted saya	3:-7 5:-10
@trust.wanted sekali	3:-8 4:-8 5:12
@trust.wanted sekarang	5:-7
@trust.wanted semua	6:9
@trust.wanted seperti	3:10
@trust.wanted sih	5:5
@trust.wanted sini	5:-7 9:15
@trust.wanted sintetis	4:-6
@trust.wanted sore	5:12
@trust.wanted subuh	8:5
@trust.wanted sudah	5:13
@trust.wanted tanya	5:17
@trust.wanted tas	8:6
@trust.wanted teh	6:5
@trust.wanted teman	9:10
@trust.wanted tidak	0:-5 3:19 5:-34 6:-7 8:-11
@trust.wanted tidur	4:9 5:-7
@trust.wanted tinggal	9:7
@trust.wanted tukar	8:9
@trust.wanted turun	3:5
@trust.wanted uang	3:9
@trust.wanted ujung	1:6 4:11
@trust.wanted xl	4:8
@trust.wanted xxl	4:9 6:6
@trust.wanted ya	0:11 5:-6 6:-8 8:17
@trust.wanted yang	3:-27 4:11 5:-13 6:-11
@trust.wrapped	0:-7 2:-19 3:-42 4:-11 5:-42 6:-7 7:-15 8:65 9:-31
@trust.wrapped #nn	8:-14
@trust.wrapped bubble	8:8
@trust.wrapped pakai	5:-16 8:7
@trust.wrapped plastik	0:-6
@trust.wrapping	1:-25 2:10 4:11 5:-24 7:-7 8:64 9:7
@trust.wrapping #n	1:-11 3:-35 4:-22 8:26
@trust.wrapping #n1	7:7
@trust.wrapping ada	4:6
@trust.wrapping batu	3:6
@trust.wrapping bening	4:11
@trust.wrapping biar	8:7
@trust.wrapping bubble	2:5
@trust.wrapping cendana	4:8
@trust.wrapping dan	5:5
@trust.wrapping dari	9:12
@trust.wrapping di	3:-10 8:-6
@trust.wrapping dobel	8:18
@trust.wrapping gel	8:7
@trust.wrapping hvs	4:-8
@trust.wrapping ini	4:-5
@trust.wrapping isi	4:5
@trust.wrapping itu	4:9
@trust.wrapping jadi	1:-7 4:-22 5:-40 8:5
@trust.wrapping kalau	3:-10 8:14
@trust.wrapping kayu	8:13
@trust.wrapping koran	5:10
@trust.wrapping lagi	5:-5 8:7
@trust.wrapping mah	4:5
@trust.wrapping makanya	5:9
@trust.wrapping makin	4:-8
@trust.wrapping manis	3:6 5:-6
@trust.wrapping masih	5:6
@trust.wrapping plastik	5:-8
@trust.wrapping punya	4:6
@trust.wrapping sama	3:-6 4:-21 8:26
@trust.wrapping saya	4:10
@trust.wrapping sudah	8:-10
@trust.wrapping tebal	3:-17 4:-20 5:-29 6:8 7:6 8:31
@trust.wrapping teh	9:10
@trust.wrapping terus	3:-6 4:-18 5:-30
@trust.wrapping tidak	0:7 9:12
@trust.wrapping tipis	1:12 3:6 4:10
@trust.wrapping tuh	4:5
@trust.wrapping wrap	5:-9 8:6
@trust.wrapping xl	6:13
@trust.wrapping yang	3:9 4:-24 9:14
@ugly-cheap-look	0:-46 3:21 5:7 8:30 9:21
@ugly-cheap-look #n	5:11
@ugly-cheap-look di	5:6
@ugly-cheap-look itu	0:11 3:-10 5:22 8:13
@ugly-cheap-look sama	4:-7
@ugly-cheap-look sudah	8:6
@understand-know-acts	1:-68 2:40 3:50 4:-46 5:-11 6:-13 7:-19 8:-47
@understand-know-acts ada	4:17
@understand-know-acts aku	9:14
@understand-know-acts bawa	6:5
@understand-know-acts ibu	5:5
@understand-know-acts ikuti	2:8
@understand-know-acts itu	3:-8 5:10
@understand-know-acts kalau	5:7
@understand-know-acts kapan	5:20
@understand-know-acts pencet	2:6
@understand-know-acts sekarang	9:6
@understand-know-acts semua	3:-7
@understand-know-acts tidak	3:17 5:-22 9:6
@understand-know-acts tulis	4:5
@understand-know-acts ya	3:7
@use-acts	1:41 2:17 3:24 5:33 6:35 8:10 9:-64
@use-acts #n	3:-10 5:31 8:7
@use-acts banyu	3:7
@use-acts batre	0:5 4:6
@use-acts baut	5:11
@use-acts benang	4:7
@use-acts buat	4:5
@use-acts dari	6:-6
@use-acts di	1:11 4:-5
@use-acts dulu	3:-9
@use-acts ekspedisi	8:7
@use-acts garam	9:5
@use-acts gayung	9:5
@use-acts ini	0:-9 5:17 6:14 8:-6 9:-12
@use-acts jari	6:5
@use-acts jarik	5:5
@use-acts jilbab	9:6
@use-acts kabel	0:6
@use-acts kain	9:9
@use-acts karet	6:-6
@use-acts ke	6:6
@use-acts kebaya	5:5
@use-acts kertas	3:5
@use-acts kode	2:5
@use-acts kondangan	5:5
@use-acts kuas	5:-6
@use-acts kuku	8:7
@use-acts kurir	8:6
@use-acts lilin	3:10
@use-acts msg	4:7
@use-acts nasi	1:6
@use-acts obeng	5:7
@use-acts paku	4:10
@use-acts pas	6:7
@use-acts pengawet	4:16
@use-acts rok	5:6
@use-acts sarung	9:10
@use-acts seharian	3:-6
@use-acts sekarang	1:8
@use-acts senter	5:-7
@use-acts sunscreen	3:7
@use-acts tang	1:8 5:-5
@use-acts tiap	6:-7
@use-acts ulang	4:8
@use-acts voucher	7:9
@use-acts ya	1:14
@use-acts yang	3:8 6:20
@wait-acts	0:-72 1:-30 3:-17 4:-67 6:-81 7:-12 8:-81 9:74
@wait-acts #nn	9:9
@wait-acts aku	9:-6
@wait-acts dari	5:5
@wait-acts di	9:15
@wait-acts kak	0:-5
@wait-acts kalau	3:-12
@wait-acts malah	6:5
@wait-acts nah	5:11
@wait-acts saya	1:-8 3:-6
@wait-acts tak	9:6
@wait-acts tidak	6:-6
@wait-acts ya	0:-11 4:-7 5:-7 9:13
@want-wish-words	0:25 1:-33 3:15 4:-28 5:-52 7:-21 8:-65 9:46
@want-wish-words bikin	5:-5
@want-wish-words buat	0:11 7:9
@want-wish-words esuk	9:6
@want-wish-words isuk	9:12
@want-wish-words ke	9:17
@want-wish-words langsung	9:5
@want-wish-words lihat	4:13 8:11
@want-wish-words live	9:-8
@want-wish-words makan	9:8
@want-wish-words pakai	9:-5
@want-wish-words tanya	0:5
@want-wish-words tau	0:20 3:6 4:6
@want-wish-words tidak	5:-14 9:32
@wash-clothes-acts	0:10 1:-23 2:-23 3:12 4:6 7:-6
@wash-clothes-acts #n	5:10 8:6
@wash-clothes-acts #nn	5:16
@wash-clothes-acts air	3:20 5:-20
@wash-clothes-acts aku	9:7
@wash-clothes-acts baju	5:-5
@wash-clothes-acts di	6:6
@wash-clothes-acts jadi	4:-6
@wash-clothes-acts masih	5:11
@wash-clothes-acts pagi	5:6
@wash-clothes-acts pakai	3:9
@waste-lose-money	0:-36 1:-24 3:50 4:-35 5:9 6:-49 7:-18 8:-25 9:-49
@waste-lose-money itu	9:-5
@waste-lose-money ke	5:9
@waste-lose-money tidak	4:6
@wear-acts	1:11 3:39 4:-6 5:17 6:33 8:8 9:-50
@wear-acts #n	3:-10 5:32
@wear-acts banyu	3:7
@wear-acts batre	0:5 4:6
@wear-acts baut	5:11
@wear-acts benang	4:7
@wear-acts buat	4:5
@wear-acts dari	6:-6
@wear-acts ekspedisi	8:7
@wear-acts garam	9:5
@wear-acts gayung	9:5
@wear-acts ini	0:-9 1:-5 4:-6 5:18 6:14 8:-6 9:-12
@wear-acts jari	6:5
@wear-acts jarik	5:5
@wear-acts jilbab	9:6
@wear-acts kabel	0:6
@wear-acts kain	9:9
@wear-acts karet	6:-6
@wear-acts kebaya	5:5
@wear-acts kertas	3:5
@wear-acts kode	2:5
@wear-acts kondangan	5:5
@wear-acts kuas	5:-6
@wear-acts kuku	8:7
@wear-acts kurir	8:6
@wear-acts lilin	3:10
@wear-acts msg	4:7
@wear-acts nasi	1:6
@wear-acts obeng	5:7
@wear-acts paku	4:10
@wear-acts pas	6:7
@wear-acts pengawet	4:16
@wear-acts rok	5:6
@wear-acts sarung	9:10
@wear-acts seharian	3:-6
@wear-acts sekarang	1:8
@wear-acts sunscreen	3:7
@wear-acts tang	1:8 5:-5
@wear-acts tiap	6:-7
@wear-acts ulang	4:8
@wear-acts voucher	7:9
@wear-acts ya	1:12
@wear-acts yang	3:9 6:21
@weather-season-states	2:-9 3:32 4:11 5:-22 7:-13 8:-32 9:84
@weather-season-states banget	9:13
@weather-season-states dari	5:13 9:-7
@weather-season-states deres	5:7
@weather-season-states di	4:-6 5:13 6:9
@weather-season-states gede	9:13
@weather-season-states kali	9:13
@weather-season-states lagi	9:13
@weather-season-states sekali	9:7
@weather-season-states semua	9:-7
@weather-season-states tidak	0:6 3:12
@weigh-measure-acts	0:37 2:-31 3:53 4:33 7:-37 8:8 9:-29
@weigh-measure-acts #n	0:9 5:-10 7:10
@weigh-measure-acts #n1	0:9 8:8
@weigh-measure-acts #nn	4:-7 8:-12
@weigh-measure-acts aku	0:10
@weigh-measure-acts bisa	8:6
@weigh-measure-acts buat	0:12
@weigh-measure-acts dapur	4:7
@weigh-measure-acts dari	4:20
@weigh-measure-acts di	3:12
@weigh-measure-acts gampang	3:8 4:-8
@weigh-measure-acts gula	5:-7
@weigh-measure-acts ini	1:10 4:6
@weigh-measure-acts jadi	5:10
@weigh-measure-acts l	0:6
@weigh-measure-acts lebih	5:-5
@weigh-measure-acts lingkar	3:9
@weigh-measure-acts m	4:13
@weigh-measure-acts nadi	0:5 5:9
@weigh-measure-acts pas	5:-12
@weigh-measure-acts per	8:9
@weigh-measure-acts saja	3:9 5:-5
@weigh-measure-acts sama	4:-11
@weigh-measure-acts sampai	6:15
@weigh-measure-acts saya	3:-5
@weigh-measure-acts sudah	5:12
@weigh-measure-acts tadi	5:13
@weigh-measure-acts tidak	4:7
@weigh-measure-acts ya	4:24 5:-5
@wet-state	1:-34 3:-13 4:22 9:17
@wet-state ke	8:8
@wet-state lagi	9:5
@wet-state nang	4:12
@wipe-scrub-acts	1:28 3:21 4:-20 7:14 8:-21 9:-26
@wipe-scrub-acts #n1	4:7
@wipe-scrub-acts alkohol	3:7
@wipe-scrub-acts catnya	5:9
@wipe-scrub-acts di	5:15
@wipe-scrub-acts gigi	4:9
@wipe-scrub-acts kain	5:-7
@wipe-scrub-acts kering	5:-7
@wipe-scrub-acts pakai	1:6 4:-7 5:9
@wipe-scrub-acts sekarang	3:-9
@wipe-scrub-acts tisu	5:5
@words.goods	0:-19 1:12 3:48 4:-27 5:-23 6:16 7:56 8:-36 9:-43
@words.goods #n	0:-22 6:-8
@words.goods #n1	1:12 3:12 4:6
@words.goods #nn	2:20 3:-17 4:14 5:-6 7:-10 8:10
@words.goods #pct	4:9
@words.goods #rp	0:11 3:-11 5:23 7:27 8:17
@words.goods ada	3:-15 5:10 6:5 7:-5 9:-7
@words.goods aku	1:46 6:8 7:6 8:-9 9:-6
@words.goods angin	9:6
@words.goods anginnya	9:7
@words.goods apa	0:28
@words.goods asal	4:5
@words.goods bae	0:6
@words.goods bag	5:-6
@words.goods baja	4:5
@words.goods baru	2:7 3:9
@words.goods bau	0:8 3:6 5:-6
@words.goods belakang	3:12
@words.goods belum	5:-6 9:18
@words.goods berisik	9:-8
@words.goods biar	3:10 5:-26
@words.goods biasa	8:12
@words.goods bisa	4:-6
@words.goods buat	0:18 1:8 4:-5
@words.goods bunyi	9:8
@words.goods c	4:5 6:6
@words.goods cara	3:9 5:-9
@words.goods cocok	5:11
@words.goods cuma	2:7 3:-8 9:9
@words.goods dapat	7:18
@words.goods dari	5:13 9:-12
@words.goods depan	9:12
@words.goods di	0:-6 4:-16 5:29 6:-9 8:-6 9:-8
@words.goods dia	9:9
@words.goods dipasang	3:6
@words.goods duduk	3:9
@words.goods dulu	4:-9 6:18
@words.goods gambar	0:-7
@words.goods gede	4:6
@words.goods geser	3:-7
@words.goods gitu	5:-8
@words.goods goyang	9:10
@words.goods gratis	8:7
@words.goods gym	5:5 6:-6
@words.goods halus	3:8
@words.goods hari	0:5
@words.goods hp	0:5 6:9
@words.goods ibu	1:5 9:6
@words.goods ini	0:10 1:-6 3:12 4:-6 5:13 6:13 8:-12 9:-36
@words.goods isi	4:-7
@words.goods itu	1:6 3:5 4:-7 5:-28 6:-14 8:-20
@words.goods jadi	0:8 3:-20 4:-22 5:26 6:-10 7:6
@words.goods jalan	5:-6
@words.goods jangan	5:-7 9:6
@words.goods joget	0:5
@words.goods juga	5:9 9:-12
@words.goods kabel	3:6
@words.goods kaki	5:7 7:12
@words.goods kalau	4:6
@words.goods kalian	3:14
@words.goods kami	0:7
@words.goods kamu	3:-5 4:-9
@words.goods karena	5:-7
@words.goods kasih	0:6
@words.goods kayu	4:-13 9:9
@words.goods ke	0:5 5:-12 7:12
@words.goods kecil	3:-5 5:12
@words.goods keluar	2:6 5:-8
@words.goods kering	6:-5
@words.goods kita	4:-6 8:11
@words.goods ku	9:5
@words.goods kucing	4:11
@words.goods kulit	0:13
@words.goods lagi	5:-19 9:5
@words.goods langsung	0:8
@words.goods led	1:13
@words.goods lepas	3:12
@words.goods lewat	9:14
@words.goods lihat	5:-13
@words.goods lipet	3:7
@words.goods mahal	3:5
@words.goods mainan	3:7
@words.goods makin	3:7
@words.goods malang	0:5 3:5
@words.goods masih	0:6 1:7 4:16
@words.goods masuk	5:13
@words.goods mati	9:11
@words.goods mau	5:7
@words.goods minum	5:9
@words.goods muat	5:14
@words.goods nah	1:7
@words.goods naik	5:8
@words.goods nang	3:-5 4:-6
@words.goods nutup	5:8
@words.goods nya	1:14 4:-12
@words.goods on	9:7
@words.goods orang	3:5
@words.goods otomatis	5:-7
@words.goods pagi	4:12
@words.goods pakai	3:10
@words.goods palsu	3:21 4:-8 5:-6
@words.goods pas	5:6
@words.goods pasar	3:-8 8:23
@words.goods plastik	4:25 5:9
@words.goods presto	5:8
@words.goods pula	9:7
@words.goods pun	0:12 4:-11 5:8
@words.goods putih	3:-21 5:33 8:14
@words.goods putihnya	3:6
@words.goods rolas	3:9
@words.goods rusak	3:6
@words.goods saja	3:-9 4:15 9:17
@words.goods sama	0:15 2:16 4:-9 5:26 7:9
@words.goods sampai	2:7 3:-11 4:8
@words.goods saya	3:-19 4:-11 5:-15
@words.goods sebelah	9:5
@words.goods segini	3:-5 9:19
@words.goods seharian	5:9
@words.goods sejak	3:7
@words.goods sekali	4:11 5:10
@words.goods sekarang	2:7 3:14 7:-5
@words.goods sekolah	6:-7
@words.goods semua	9:-6
@words.goods seperti	3:-5
@words.goods sering	0:8
@words.goods setahun	5:6
@words.goods sok	9:5
@words.goods sudah	4:-23 5:9 6:25
@words.goods tadi	9:7
@words.goods tahan	4:6
@words.goods tak	1:17 4:-8 5:23
@words.goods takar	5:10
@words.goods tangan	7:12
@words.goods tapi	5:-5 9:-9
@words.goods tenun	0:-5 2:9
@words.goods tetap	3:-6
@words.goods tidak	5:22 6:24 9:-12
@words.goods tinggal	5:7 6:5
@words.goods tipis	3:14 5:-20
@words.goods tu	3:15 5:-7
@words.goods tuh	3:24 5:-24 6:-7 9:-12
@words.goods tuna	7:6
@words.goods usb	4:8
@words.goods utuh	1:5
@words.goods wajah	3:9
@words.goods warna	9:5
@words.goods wireless	4:7
@words.goods ya	0:-18 1:30 3:-13 5:30 9:-5
@words.goods yang	1:-6 4:-24 5:-23 6:-39 7:-9 8:-6 9:-17
@work-study-acts	0:-20 2:-10 4:12 5:21 6:-9 7:5 8:-27 9:40
@work-study-acts #n	4:19 5:-8 9:-9
@work-study-acts atau	6:9
@work-study-acts berdiri	5:-10
@work-study-acts di	3:-27 5:-7 6:18
@work-study-acts duduk	5:-5
@work-study-acts dulu	9:15
@work-study-acts ini	5:5
@work-study-acts jadi	3:-5
@work-study-acts lagi	0:5
@work-study-acts online	6:5
@work-study-acts tes	9:10
@work-study-acts uji	4:8
@work-study-acts ya	6:-7
@work-study-acts yang	6:24 8:7
@wrinkle-crease	4:-8 6:-8 8:5 9:-12
@write-draw-acts	0:60 3:14 4:14 6:-44 8:29 9:-44
@write-draw-acts di	4:-11 8:13
@write-draw-acts ini	0:13
@write-draw-acts skripsi	4:6
@write-draw-acts ulang	2:6
^ #n	0:-18 3:-13 4:-28 5:17 6:-9 7:70 8:9
^ #n1	0:-18 2:-22 3:-6 4:-22 6:-12 7:23 8:-9
^ #nn	0:-10 4:-10 6:-10 7:14 8:-7
^ #rp	0:-27 2:-14 3:-7 4:-14 7:-47 9:-18
^ @alone-own-words	6:-15 7:10
^ @already-still-words	0:-34 2:6 3:-21 4:42 9:21
^ @animal-behaviour	9:-21
^ @apologise-acts	0:-9 3:-8 9:28
^ @app-cart-live-acts	9:-9
^ @app-follow-share	0:-19 2:80 9:-6
^ @app-tap-scroll	0:-23 7:-7 8:10
^ @ask-answer-acts	0:9
^ @audio-crew-acts	5:6 9:-7
^ @audio-states	8:8
^ @baby-care-acts	5:-12 6:6
^ @baby-feed-acts	0:-6
^ @bath-acts	3:7 6:-6
^ @block-filter-acts	3:-6
^ @body-illness	9:20
^ @body-pain	9:5
^ @breaks	3:-6 8:18
^ @bump-hit	5:-6
^ @buy-order-acts	0:-7 3:-8 4:-17 6:-10 7:25 8:9
^ @call.buy	0:-17 2:6 3:-8 4:-15 5:-10 6:-12 7:15 8:33 9:-13
^ @call.click	0:-23 7:-8 8:10
^ @call.go	0:-26 1:-6 2:34 3:-26 4:10 5:-10 6:-24 7:-8
^ @call.look	0:-34 1:19 2:31 4:-26 5:-9 6:-22 7:5 8:13 9:-36
^ @call.plainBuy	2:19 8:19
^ @call.press	0:-28 1:-7 7:-8 8:10
^ @call.shelf	2:-7
^ @call.small	0:34 1:5 2:-30 3:-34 4:19 5:32 7:-6
^ @call.target	0:-31 1:-9 2:-72 3:-37 4:31 5:25 6:-15 7:-6 9:-17
^ @carry-acts	5:9
^ @cause-words	1:-24 3:-45 4:-16 5:13 6:-7 8:-8 9:-21
^ @change-become-acts	1:-7 3:26 4:-13 5:-26 7:-8 8:-9
^ @cheap-price	0:-13 4:-16 5:-12 6:-5 8:9 9:-20
^ @check-quality-acts	3:15
^ @checkout-pay-acts	2:14 3:-10 8:17
^ @cheer-encourage	0:24 2:-11 3:-16 7:-11
^ @child-behaviour	3:-7
^ @child-cry-mood	5:9
^ @child-growth	3:9 5:-11
^ @choose-acts	3:28 5:-19 6:-7
^ @colour-tone	4:10
^ @colours.borrowed	0:-8 3:12 4:-11 5:-34 9:18
^ @colours.colours	3:8 4:-10 5:-14 9:16
^ @colours.pure	5:13
^ @come-go-move	3:9 4:-6 6:-6
^ @compare-acts	0:-8 3:47 4:-5 5:-8 6:-17 8:52
^ @condition-words	0:-63 1:-9 3:-29 4:-19 5:23 6:34 7:-20 8:27 9:-19
^ @connection-states	5:-9 9:36
^ @contrast-words	1:-11 3:31 4:-34 5:-23 6:-12 8:17 9:-10
^ @cook-boil-steam	0:31 3:11
^ @cook-mix-prepare	2:10 3:-12 5:12 8:10
^ @count-rank-words	2:6
^ @crew-tech-acts	2:-12 5:-12
^ @decorate-house-acts	3:5
^ @degree-high	0:6 3:-8
^ @degree-low	2:-11 3:-18 6:23
^ @demo.bodyPlaces	0:-7 1:-13 3:-41 4:14 8:-26
^ @demo.handle	0:-26 2:11 4:9 5:16 6:-16 8:10 9:-23
^ @demo.handleWide	0:-15 1:-20 2:30 4:-10 5:-8 6:-28 9:-19
^ @demo.handled	3:-11 8:10
^ @demo.handledWide	4:7 5:18
^ @demo.me	0:-55 1:204 2:-41 3:-26 4:-9 5:31 6:-6 7:-34 8:-17 9:-24
^ @demo.means	0:23 3:-10 4:-7 5:8 8:38 9:-10
^ @demo.mine	0:-7 1:98 5:-7
^ @demo.mineWide	1:40
^ @demo.noises	0:-14 7:-8
^ @demo.outcome	0:-12 3:-7 4:-13 5:8 6:-7 8:10 9:-6
^ @demo.point	0:-58 1:103 2:-8 3:-18 4:-16 6:-38 8:7 9:-21
^ @demo.present	0:-19 1:12 5:-17 6:-9 7:17 9:40
^ @demo.prove	1:37 3:-9 4:-14 6:5 9:-9
^ @demo.seen	0:-40 1:-20 2:-7 3:-41 5:33 6:-13 9:-28
^ @drill-nail-screw	3:-6
^ @drink-acts	3:-16 9:11
^ @eat-acts	3:6
^ @electric-charge-acts	0:-7 3:-10 4:18 5:11 6:-9
^ @feel-angry	0:-53 1:-7 2:6 3:-9 4:-7 5:6 6:40 8:15 9:-9
^ @feel-comfy	0:-5 9:-16
^ @feel-happy	0:-15 9:11
^ @feel-itchy-rough	4:6 9:20
^ @feel-sticky-greasy	6:-5
^ @feel-surprised	0:14 1:-27 2:-9 3:-25 4:-13 5:-34 6:-22 8:-5 9:93
^ @feel-touch-acts	5:10
^ @fits-right	0:-18 3:-27 4:-28 6:23 9:-6
^ @flavours.cuts	0:-30 3:-12 4:11 6:-34 9:-8
^ @flavours.flavours	0:-19 4:-18 5:14 8:-10 9:12
^ @flavours.prints	1:-7 4:-33 5:-22 6:-25 7:-7 8:-7 9:16
^ @flavours.scents	0:51 2:6 4:-18 6:15 9:-7
^ @fold-roll-acts	5:9
^ @food-spoils	4:33
^ @food-tender-chewy	1:28
^ @format.because	3:-57 4:14 5:29
^ @format.care	0:-30 1:-22 2:7 3:-9 5:-5 6:-6 8:-7 9:-8
^ @format.cared	3:-6 5:25 6:-5
^ @format.ifs	0:-71 1:-9 2:7 3:-8 4:-23 5:8 6:38 7:-21 8:29 9:-17
^ @format.kind	0:-118 1:-35 3:13 4:32 6:20 7:-14 8:9 9:-57
^ @format.nature	0:-69 1:-56 3:26 4:-6 6:-31 7:-19 8:20 9:25
^ @format.problems	0:-10 1:-17 2:7 3:-14 4:11 6:-42 8:18 9:6
^ @format.remedies	0:26 2:17 3:-30 4:16 5:28 8:21
^ @format.should	0:-26 4:-13 5:7 8:-7
^ @format.spans	0:-18 4:-17 5:-35
^ @frequency-words	0:-12 1:-10 2:-10 3:-44 8:43 9:-32
^ @future-plan-words	0:-25 1:-13 2:-13 3:-17 4:-30 5:-19 7:-11 8:-26 9:9
^ @gather-crowd-acts	9:25
^ @give-receive-acts	2:9
^ @glue-set-dry	5:14 7:10
^ @greet-acts	0:98 1:-26 2:6 3:-22 5:-55 6:-26 9:55
^ @hair-bad-state	5:12
^ @hair-wash-comb	5:-6
^ @hard-complicated	3:5
^ @hear-listen-acts	1:24 5:11
^ @heavy-weight	4:14 6:-8
^ @help-acts	2:7 9:-10
^ @hide-cover-acts	3:-10
^ @hot-temp	9:17
^ @household-daily-acts	1:-5 3:16 5:-19
^ @hunger-full	9:11
^ @hurry-invite-acts	1:-5 2:26 3:-29 4:-6 6:-21 9:8
^ @increase-add-acts	2:9
^ @inform-mention-acts	0:-6 3:5 5:-6 9:-12
^ @install-assemble-acts	2:7
^ @interaction.all	0:14 1:-15 3:8 5:-25
^ @interaction.asking	0:-20 1:-8 2:-9 3:51 4:-27 5:-41 8:-12 9:-42
^ @interaction.bid	0:-9 1:18 2:33 3:-50 4:6 6:-21 7:-10 8:-6 9:-22
^ @interaction.deeds	0:-54 2:82 3:-18 4:7 6:6 8:43
^ @interaction.one	0:149 1:28 3:-14 6:27 8:18 9:-29
^ @interaction.personal	0:-83 1:-90 2:-18 3:-45 4:-24 5:-53 7:-17 8:-6 9:26
^ @interaction.verdict	0:-66 1:-29 2:-24 3:-87 4:11 5:-9 6:-29 7:-68 8:-18 9:-24
^ @interaction.where	0:-18 3:-12 4:13
^ @interaction.write	0:-8 3:8 5:-6
^ @join-stick-acts	5:7
^ @joke-laugh-acts	9:-11
^ @machine-behaviour	5:12 9:-13
^ @makeup-apply	4:-8
^ @makeup-looks	5:7
^ @match-harmonise	0:-11 4:-12 6:9 9:-11
^ @materials.cloths	0:-9 2:11 4:-30 6:-28 8:18
^ @materials.grades	4:-6 7:-6
^ @materials.hides	9:10
^ @materials.makings	6:5
^ @materials.solids	1:-6 3:22 4:-32 5:25 8:-5 9:-6
^ @materials.unmistakable	2:13 4:-8
^ @measures.dimensions	4:8 5:8 6:-15
^ @measures.own	4:13 6:-5
^ @motor-behaviour	5:5 6:-10
^ @motor-care-acts	3:10 5:-6
^ @myth-truth-words	0:-7 3:58 4:-18 5:-35 6:-9 8:-6
^ @negation-words	0:-49 1:38 2:-6 3:-23 4:-17 5:-12 6:-41 7:-7 8:-46 9:-28
^ @new-old-state	0:-9 3:-6 4:26
^ @noisy-sound	8:-8
^ @now-words	0:-17 1:16 2:10 4:18 7:21
^ @occasions.companion	3:29 9:-8
^ @occasions.gifts	2:-6 6:50
^ @occasions.occasions	0:-13 3:-18 4:-25 5:-41 9:31
^ @occasions.places	3:-16 5:18 6:23 9:-6
^ @occasions.plain	3:-7 4:-7 5:-11
^ @occasions.rooms	0:-26 1:-10 3:-52 4:13 5:13 6:-9 8:-20 9:46
^ @occasions.seasons	3:-17 5:-25 6:-14 9:57
^ @offers.buying	0:-17 1:-10 2:37 3:-29 4:-28 6:-25 7:53 8:31 9:-8
^ @offers.counted	0:6 3:-17 4:-13 5:-17 6:-17 7:6 8:13 9:-13
^ @offers.extra	0:-6 2:7 4:-26 6:-11 7:8 8:18 9:-14
^ @offers.now	0:-92 1:43 2:-44 4:-9 5:-40 6:-38 7:15 8:-13 9:-16
^ @offers.sum	0:-43 1:-7 2:-24 4:-30 5:-7 6:-19 7:-28 8:-9 9:-17
^ @offers.usual	3:-12 6:14 7:8 9:-6
^ @oily-state	5:16
^ @open-close-acts	0:-7 3:-24 4:40 6:-24 8:5
^ @original-fake	0:-5 4:10 8:7
^ @party-gift-acts	2:-5 3:-6 6:21
^ @past-memory-words	3:11 6:-12
^ @pay-acts	5:-9 7:15 8:23
^ @permit-forbid-acts	0:-30 2:15 3:9 4:-28 5:12 6:-7 8:-6 9:26
^ @pet-care-acts	8:6
^ @phone-behaviour	9:-6
^ @photo-video-acts	3:-12
^ @places.abroad	8:10
^ @places.made	3:-49 4:30 5:12 8:29
^ @places.makers	6:15 9:-5
^ @places.places	7:-7 9:38
^ @plant-care-acts	3:-8
^ @plant-start-acts	8:6
^ @plant-states	5:6
^ @play-sport-acts	5:-21 6:6
^ @possibility-words	0:24 9:-9
^ @praise-acts	0:-10 1:-5 4:-12 5:-19 9:-29
^ @press-touch-acts	0:-24 1:-5 4:11 7:-8 8:7
^ @pretty-face	0:-40 4:-13 6:-11 9:-53
^ @pretty-look	3:-6 5:-13 9:-17
^ @promise-guarantee-acts	0:-23 3:-13 4:-22 7:-9
^ @purpose-words	0:-38 1:-26 2:-15 3:-36 4:-41 5:17 6:76 7:27 9:-29
^ @quantity-few	4:-9 5:-7 9:-7
^ @quantity-many	0:-9 3:10 5:-31 6:-16 8:6 9:-11
^ @quick-speed	0:-8 2:23 3:-5 4:17 6:-7 8:6
^ @religion-acts	1:9
^ @repeat-buyer-acts	0:-13 3:19 4:-20 9:-11
^ @repels-liquid	4:10
^ @replace-acts	2:8
^ @return-claim-acts	0:-32 3:-12 4:-18
^ @safety-words	0:-50 3:-19 5:-15 7:-11 8:30 9:-10
^ @save-data-memory	0:-7 9:25
^ @save-money	0:-29 2:17 3:-19 4:-23 5:-18 6:-15 7:23 9:-35
^ @say-acts	0:6 3:-5 4:-10 5:-15 6:-6
^ @seal-pack-acts	0:25 5:-38 9:-9
^ @see-watch-acts	1:36 9:-39
^ @sell-promo-acts	9:-16
^ @send-deliver-acts	0:-50 3:-25 4:-25 5:-22 6:-14 7:12 8:7 9:-35
^ @sew-acts	4:22 6:-22 8:11
^ @sew-stitch	3:-35 4:25 8:7
^ @show-acts	1:30
^ @shrink-stretch	4:-25
^ @sing-dance-music-acts	3:21 9:19
^ @size-small	5:13 6:-6
^ @skin-acne-trouble	3:10 5:-5
^ @skin-spots-aging	5:14
^ @slimming-look	0:-5 5:-9
^ @smell-act	3:-14 4:10 5:16 6:-13 8:-7
^ @smell-good	9:-13
^ @stock-run-out	0:-18 2:-20 3:-27 4:-24 5:-7 6:-10 7:-24 8:-11 9:-34
^ @stomach-trouble	5:-5 9:17
^ @stop-end-acts	3:-8
^ @store-acts	0:-20 4:-9 5:-19 6:-17 7:-20 8:-9 9:-26
^ @story-tell-acts	0:-5 3:11 5:-5 9:-11
^ @story-verbs	1:11 5:11 6:-10 9:-6
^ @strong-durable	5:-5
^ @substances.actives	4:18 5:22 6:-6
^ @substances.composition	4:9
^ @substances.foodstuffs	0:30 3:15 5:-6 6:-8 7:8 8:9 9:14
^ @substances.insides	0:-6 3:-13 4:29 6:-6
^ @substances.unwanted	5:29 8:-6
^ @take-acts	2:23 3:-9 4:-7 6:-7 7:31
^ @target.body	0:-16 1:-16 3:-23 4:20 5:15 6:18 7:-8 8:-29 9:-6
^ @target.folk	0:-6 3:-12 4:-18 5:-34 6:54 9:15
^ @target.group	0:-31 1:-29 2:-11 4:-42 6:123 8:-25 9:27
^ @target.handing	0:-45 1:-24 3:-60 4:-43 5:50 6:144 7:28 9:-49
^ @target.kin	0:30 2:-7 4:-26 5:41 6:29 8:-39 9:48
^ @target.kinds	0:-21 1:-6 3:-50 5:12 6:32
^ @target.looks	0:-24 1:-7 3:-17 5:25 6:-32 9:-10
^ @target.rel	0:-5 1:-52 3:-76 4:19 5:40 6:137 9:-76
^ @target.roles	6:14 9:24
^ @target.states	4:-14 9:13
^ @taste-good-judgement	9:-26
^ @teach-learn-acts	3:38 5:-33 6:-24
^ @test-slam-hit	5:-8
^ @test-try-acts	1:33 4:-21 5:8 9:-11
^ @thank-acts	0:94 2:-8 5:-15 6:-17 9:-11
^ @think-believe-myth	4:-11 9:22
^ @tie-clip-lock	0:-16 6:-8 7:-9
^ @time-before-words	0:-91 1:-50 2:-47 3:-29 4:-63 5:-74 6:-49 7:-80 8:-30 9:35
^ @tired-energy-low	9:10
^ @too-tight	3:-11 5:8 6:10
^ @tool-work-acts	0:-6 3:10 6:15 8:-5 9:-5
^ @travel-traffic-acts	9:8
^ @troubles.atAll	0:-37 1:-53 2:17 3:16 4:-9 6:38 7:9 8:-21 9:-33
^ @troubles.no	0:-26 1:46 2:-14 3:-30 4:5 5:-13 6:-36 9:-21
^ @troubles.otherTroubles	0:-28 1:-37 3:16 4:-44 5:-24 6:-49 7:-5 8:-15 9:35
^ @troubles.troubles	0:-21 4:-5 6:-19 8:14 9:-9
^ @trust.allowed	0:11 1:-30 2:10 4:-8 6:-30 8:-5 9:-23
^ @trust.better	0:-51 1:-18 3:-31 4:13 5:-22 6:-43 7:-8 8:-6 9:-49
^ @trust.days	1:-11 3:-17 4:-12 5:-16 8:-16 9:58
^ @trust.flaws	0:-9 3:-13 5:9 6:-13
^ @trust.lesser	0:-8 4:-13 5:-9 8:-9 9:-6
^ @trust.mixup	0:-82 1:-9 2:-18 3:-51 4:35 5:15 6:7 7:-29 9:-40
^ @trust.parcel	0:-23 2:11 3:-6 8:11 9:-16
^ @trust.permits	4:21 8:11
^ @trust.places	9:40
^ @trust.seller	1:40 2:-20 4:-5 5:23 8:-25 9:7
^ @trust.sent	0:-30 2:-7 3:-14 4:-41 5:-37 7:-11 8:26 9:-7
^ @trust.stores	0:-5 3:-16 6:13 7:-8 9:-26
^ @trust.trouble	0:-14 6:-7 8:18
^ @trust.wanted	3:-36 4:-30 5:10 6:19 7:13 8:11 9:-15
^ @trust.wrapped	5:-23
^ @trust.wrapping	0:-6 4:15 6:-12 7:-6 8:-5 9:-8
^ @understand-know-acts	3:29 5:-13
^ @use-acts	2:21 4:15 5:21 6:30
^ @wait-acts	0:-16 2:-10 3:-52 4:-12 6:-5 7:-12 8:-19 9:45
^ @want-wish-words	3:24 5:-19
^ @wash-clothes-acts	3:10
^ @wear-acts	2:21 5:19 6:30
^ @weather-season-states	0:-7 1:-7 3:-18 5:-33 9:100
^ @weigh-measure-acts	0:-7 1:-5 3:26 4:-24 6:7 7:-6
^ @wipe-scrub-acts	2:6 3:-6
^ @words.goods	0:-54 3:-41 4:31 6:32 7:13 8:25 9:-37
^ @work-study-acts	6:7
^ @write-draw-acts	4:6
^ abon	4:6 7:6
^ ada	0:-24 1:-18 3:24 4:6 5:17 6:6 7:-8 8:-40
^ adek	9:6
^ adik	9:9
^ aduh	0:-9 1:-15 3:-29 4:-5 5:-20 9:51
^ aku	0:-53 1:14 2:-15 3:25 6:-11 7:-18
^ alhamdulillah	0:-13 9:13
^ ambil	2:20 4:-7 6:-7 7:25
^ ambo	1:14 4:-7 5:12 9:15
^ anak	0:-14 3:-22 5:33 6:28 8:-11
^ anakku	5:-6 6:-11 9:23
^ arek	5:-6 6:7
^ assalamualaikum	0:-19 9:24
^ aya	0:-7
^ aye	1:7 3:-8
^ ayo	3:-7 6:-6 7:-9
^ bagikan	2:7
^ bagus	5:-7 9:-10
^ bah	9:17
^ bahan	4:18
^ bahannya	0:-13 3:-17 4:27 8:10
^ baju	6:8
^ banyak	3:22 5:-17 6:-13
^ bapak	0:-54 5:11 6:43 9:-9
^ bapakku	0:-6
^ bayi	6:9 9:-12
^ beda	3:18 8:6
^ bedain	3:11 8:-11
^ bedanya	3:23 4:-6 5:-27
^ begini	3:6
^ begitu	3:-8
^ beli	2:-49 5:7 6:-15 7:28
^ belum	8:-11 9:-5
^ bentar	9:39
^ berapa	0:-9
^ besok	8:-6
^ beta	1:8 5:19
^ biar	3:6 5:-16
^ bibitnya	4:11 8:9
^ bisa	0:29 8:11
^ biyen	9:-6
^ bodinya	4:7 5:8
^ bojoku	0:-10 9:15
^ bola	9:8
^ botolnya	8:8
^ bro	0:16
^ buat	0:13 3:-8 4:-17 6:24
^ budak	6:9
^ bukaannya	5:7
^ bukan	3:-16
^ bumbu	5:6
^ bun	5:8
^ bunda	9:-12
^ bundling	2:15 7:7
^ burung	3:6
^ buy	7:11
^ cak	0:10 6:-7
^ cantik	0:-22 9:-6
^ cara	0:-28 1:-11 2:-12 3:93 4:-38 5:-51 6:-23 8:-8
^ carana	3:19
^ caro	3:10
^ ce	0:13
^ cerita	9:-7
^ ceritanya	3:8
^ checkout	8:10
^ ci	0:13
^ cicak	3:7
^ cici	1:11 5:22
^ coba	0:8 1:37 3:-13 4:-7 5:5 6:6 9:-7
^ cocok	0:-10 4:-17 6:9 9:-7
^ cod	5:-5 8:14
^ cuaca	9:10
^ cucu	0:-6 6:-8 9:39
^ da	0:7
^ daeng	0:6
^ dari	3:-6 7:15
^ delengen	1:34
^ dengar	1:6
^ depe	4:15
^ di	4:17 6:-8 8:-17
^ dia	3:-6 4:11 5:10
^ dibanding	3:-13 5:20 8:27
^ dibawa	3:-5 5:7
^ dikirim	0:-8 4:-10 5:-13 8:6
^ dinggo	5:14 6:12
^ duh	0:-6 9:29
^ dulu	0:-22 1:-24 2:-12 3:30 4:-8 5:9 6:-9 7:-22 8:-30 9:-38
^ earphone	7:8
^ eh	0:27 1:-13 2:-12 3:-64 4:-11 5:-24 9:93
^ enak	9:-14
^ etek	0:6
^ flashdisk	4:7
^ follow	2:52 9:-7
^ fun	3:6
^ furingnya	4:8
^ gagangnya	5:10
^ gamis	6:9
^ garansi	0:-16 4:-29 7:-7
^ gasan	6:23
^ gendongan	5:-9
^ gila	9:8
^ gini	3:12 5:-7
^ gratis	4:-9 8:7
^ guru	6:16
^ guys	9:7
^ habis	3:-16 5:7
^ hai	0:26
^ haiya	9:18
^ halo	0:39 2:8 5:-10 8:-6 9:5
^ handuk	5:-6
^ harga	0:-17 1:-10 2:-10 3:-9 4:-38 5:-13 6:-9 7:-7 8:-10 9:-16
^ harganya	2:-6 4:-23 5:-14 7:-14 9:-15
^ hari	7:12 9:11
^ hasil	8:6
^ helm	3:18 5:-9
^ hi	0:16
^ horas	9:14
^ hujan	3:-7 5:-9 9:26
^ ibu	0:37 1:15 3:-6 4:-7 6:25 9:-11
^ ibuku	9:11
^ ih	0:-8 9:6
^ ikan	3:9 5:-6
^ inggih	0:23
^ ini	0:-66 1:53 2:-31 4:38 6:6 7:-14 9:-13
^ itu	0:-16 3:-42 8:-6 9:83
^ iya	0:125 4:12 9:-8
^ jadi	1:-9 3:14 4:-12 5:-18 6:-9 7:-8 8:-7
^ jahitan	3:-8
^ jahitannya	3:-11
^ jaket	4:6 5:8
^ jalan	9:10
^ jaman	3:13 9:-5
^ jang	6:6
^ jangan	0:-22 2:7 3:25 4:-10 8:-7
^ jari	9:5
^ jerawat	3:6
^ jersey	2:5 4:-8
^ kabel	3:9 4:-8
^ kacamata	5:6 9:5
^ kacanya	4:18
^ kadar	4:6
^ kado	6:13
^ kain	3:-9 4:5 5:7 8:7
^ kainnya	3:-6 4:-7
^ kak	0:73 3:36 4:22 5:-8 7:-6 8:28
^ kakek	3:10
^ kalau	0:-53 1:-7 3:-9 4:-8 5:7 6:41 7:-17 8:16 9:-8
^ kalian	0:15 4:-7 5:-10 7:10
^ kamera	3:6
^ kamu	3:-9
^ kang	0:10 3:7
^ kangge	6:5
^ kanggo	5:5
^ kantong	4:19
^ kanvas	4:-9
^ kapal	4:5 9:12
^ kapan	9:-10
^ karena	3:-40 4:16 5:26
^ karet	4:-7
^ karetnya	4:-10
^ karungnya	5:-14
^ kata	3:-7 5:-10 9:-12
^ kayu	3:8
^ kedaluwarsanya	4:33
^ kemarin	0:-22 3:-19 4:-8 5:-10 6:-10 7:-29
^ kemeja	5:-11
^ kenapa	0:-24 3:60 4:-17 5:-21 8:-6 9:-6
^ keur	6:13
^ khusus	6:-16 7:10
^ kipas	4:-8 5:8 7:11 9:12
^ kita	0:-7 3:8 5:-7 9:11
^ klaim	2:9
^ klik	0:-13
^ ko	0:7
^ koh	9:-6
^ koncoku	3:9
^ kopi	9:16
^ ku	1:19
^ kubuka	1:29
^ kucing	3:7 5:-19 9:7
^ kucingku	9:8
^ kulit	4:15 6:17 9:-8
^ kulo	1:6
^ kunci	5:-5
^ kutu	5:-6
^ kutuang	5:-5
^ lagu	9:23
^ lampu	5:-7 9:13
^ lampunya	9:12
^ langsung	2:11 4:15 8:11
^ lapisan	4:12
^ laptop	4:-6 9:-6
^ lebaran	6:-7
^ lemari	3:6
^ lha	5:-6 9:6
^ lihat	1:28
^ listrik	9:8
^ lucu	9:-17
^ maaf	9:10
^ mahasiswa	6:22
^ mainan	3:-7
^ mak	9:11
^ makasih	0:103 2:-6 5:-13 6:-15 9:-25
^ malam	6:11 9:20
^ mama	0:10
^ mang	6:10 9:11
^ mas	3:-15 6:-24
^ mata	4:9
^ mau	3:23 5:-15 6:15
^ mbak	4:-15 5:-20 8:7
^ media	3:7
^ meja	5:8
^ menurut	3:-14 9:13
^ menurutku	9:9
^ mesinnya	4:7
^ milih	3:16 4:-9 5:-8
^ minggu	9:-6
^ minyak	5:8
^ mitos	3:28 5:-15
^ mitosnya	3:8
^ mobil	5:8
^ monggo	9:15
^ motor	6:5
^ my	9:21
^ nah	0:-8 1:-68 3:-31 4:11 5:-31 6:-10
^ nang	6:11
^ nanti	1:-6 3:-15 7:-7 8:-5 9:-14
^ nasi	5:-18 9:18
^ ngantuk	9:5
^ nggo	5:8
^ ngoni	6:6
^ ngopi	9:6
^ ni	5:9
^ niacinamide	4:7
^ nih	0:-20 1:49 4:-17 5:14 6:-19 7:7
^ niki	1:8 4:7
^ nomor	2:-8 4:14
^ nu	4:14 6:27 8:9
^ nyuci	3:11
^ oh	0:49 4:12 6:5
^ oi	9:14
^ oke	0:39 1:39 9:7
^ om	0:35 1:-6 9:-24
^ ombak	9:9
^ ongkir	7:6
^ orang	0:-10 3:33 4:-5
^ order	2:13
^ owe	1:6 5:16
^ pagi	9:12
^ pak	0:37
^ pakai	2:22 5:24 6:27
^ pakan	8:6
^ pakde	3:8
^ paket	4:11 7:8
^ panas	9:6
^ pas	3:-11 5:9 6:11
^ pasang	2:9
^ pasir	4:6
^ pecah	8:6
^ pelanggan	3:6
^ pemanasan	3:10
^ penontonnya	9:-25
^ perawat	5:5 6:13
^ pernah	9:-5
^ persib	9:7
^ pertanyaan	0:6
^ perut	9:5
^ pesan	2:35
^ pilih	3:7
^ pisau	3:15
^ plastiknya	5:8
^ pokoknya	9:-8
^ ponakan	3:6
^ potnya	4:7
^ psm	9:8
^ punya	8:-8
^ puzzle	6:11
^ rambut	5:-7
^ regane	4:-16
^ rek	9:10
^ rencananya	9:-7
^ resletingnya	4:12 6:-11
^ rule	3:12
^ rumus	3:11
^ sabun	8:12
^ sak	5:9
^ salah	0:-9
^ sambel	5:6
^ sampo	3:-9 4:6
^ sarung	8:10
^ satunya	2:6
^ say	5:11
^ saya	0:-26 1:28 2:-7 3:-23 5:6 6:12 9:-16
^ saye	0:-13 1:18 5:19
^ sebelum	3:-11 5:-9 8:31
^ sek	9:36
^ sekarang	1:14 7:12
^ selamat	0:13 4:-7 5:-11 9:5
^ semalam	9:12
^ semalem	3:-9 9:22
^ semua	8:13
^ sepatu	3:6 6:-6
^ sertifikat	4:7
^ set	7:10
^ setiap	3:-7 8:29
^ share	2:8
^ si	0:-31 5:-5 6:-11 9:60
^ siap	0:21
^ siapa	0:44 5:-9 6:5 9:-12
^ sikat	2:6
^ silakan	2:8 4:-6
^ simbah	9:5
^ simpan	4:5
^ sinyal	9:7
^ so	2:12
^ sok	0:-5 4:15
^ sol	4:5
^ solnya	6:5
^ sore	5:5
^ stainless	4:-5
^ stok	0:-10 3:-6 4:-8 5:-8 6:-8 7:-10 9:-13
^ suami	9:11
^ suamiku	9:9
^ sudah	0:-22 2:6 4:55 8:25 9:7
^ sugeng	0:6 9:-6
^ supaya	5:-5
^ tadi	3:-31 4:-11 5:-32 6:-6 9:77
^ tah	1:51 5:37
^ tahun	3:16
^ tak	0:-6 1:65 3:-15 5:-5 8:-5 9:-9
^ tali	3:9
^ talinya	3:-6
^ tanda	5:-6
^ tanpa	4:16 5:-7 8:6
^ tas	9:-9
^ tau	3:5 5:-9
^ tebak	3:32
^ teh	0:55 8:9
^ teksturnya	3:-7
^ teman	3:16 9:-10
^ tengok	1:12
^ tensimeter	3:6
^ termometernya	4:6
^ tetangga	9:12
^ teteh	0:6 5:-5
^ tiap	3:-19 8:29
^ tidak	0:-10 1:-11 2:-7 6:-21 8:-8
^ tigo	7:6
^ tim	0:33 3:11
^ tip	3:7
^ tips	3:20 5:-14 6:-16
^ toko	7:-16 8:-7
^ tolong	2:7 9:-10
^ topi	5:7
^ tuh	1:14 3:-5
^ tukang	3:-8 5:7 6:20
^ tulang	5:9
^ tunggu	3:-7
^ tutupnya	3:-5
^ ujan	9:16
^ ujungnya	5:9
^ ukur	3:6 4:-6
^ ukuran	0:-5
^ ukurannya	3:-6
^ ulun	1:15 5:5
^ umur	6:22
^ untuk	0:-27 1:-7 3:-9 4:-13 5:16 6:34 7:19 9:-8
^ urang	5:9 9:-16
^ urutan	3:14
^ varian	4:10
^ voucher	2:15 7:7 8:-5
^ waalaikumsalam	0:11 9:-9
^ waduh	9:22
^ wah	0:15 6:-7
^ waktu	3:33 6:-10
^ wanginya	4:5
^ warnanya	4:19 5:8 6:13
^ weekend	9:9
^ weh	0:10
^ wong	9:-6
^ ya	9:16
^ yang	1:-50 2:6 3:-67 5:36 6:84 8:-8 9:-78
^ yuk	0:9
a	0:19 2:-6 4:37 5:5 8:-5 9:-13
a #n	4:19
aa	5:-7
abal	4:-10
abal @format.kind	3:-6
abon	5:14
abon @call.small	5:7
abon @demo.point	7:6
abon @flavours.flavours	5:5 7:6
abon @substances.foodstuffs	7:6
abon tuna	7:6
abs	4:15
abs @interaction.verdict	0:5
absen	0:23
absen @call.small	0:16
abu	0:22 4:12 5:-29
abu @call.small	0:11
abu @colours.colours	5:-5
abu @interaction.personal	0:14 4:7
abu @target.looks	5:-7
abu di	0:10
ac	1:-8 4:-17 5:-7 6:5 9:37
ac @interaction.personal	9:5
acara	5:-5 6:12
acaranya	3:13
acara~	3:13
aceh	0:-9
acnya	9:10
acnya @cool-temp	9:7
acung~	0:25
ada	0:-28 1:-59 3:-29 4:115 5:-29 7:-47 8:36
ada #n	0:-14 3:6 4:15 5:-31 7:-13 8:-17
ada #nn	4:9
ada $	8:13
ada @animal-behaviour	4:-9
ada @call.small	0:15 2:-11 3:-6 6:-35 7:6 8:-25
ada @call.target	0:5 5:-6 7:-10 8:29
ada @cheap-price	7:-11
ada @colours.colours	0:16 2:10 3:-13 4:52 8:-9
ada @colours.pure	0:23 2:10 3:-9 4:44 7:5 8:-10
ada @convince-prove-acts	3:11
ada @demo.bodyPlaces	3:-10 4:-22
ada @demo.handle	3:-7 4:-14 8:10
ada @demo.handleWide	3:-12 4:-17 9:-6
ada @demo.means	3:-24 4:19 5:-12 8:7
ada @demo.outcome	3:-6 5:7 9:-6
ada @demo.point	5:8
ada @demo.present	4:9 5:9 8:-10
ada @demo.prove	3:10
ada @demo.seen	3:-41 4:-8 5:5 6:13 8:13
ada @flavours.cuts	4:-19 6:8 8:-8
ada @flavours.flavours	1:6 3:-8 4:31 5:13
ada @flavours.prints	2:7 5:8 8:-10
ada @flavours.scents	4:6
ada @format.care	5:-14
ada @format.kind	0:14 3:-9 7:-6 8:-10 9:22
ada @format.nature	0:13 4:5 6:-5 9:33
ada @format.problems	1:5 3:-6 4:-8 5:18 8:5 9:14
ada @format.remedies	1:10 3:-18 4:11 6:-12 8:6
ada @format.spans	5:-6
ada @frequency-words	3:9
ada @gather-crowd-acts	9:6
ada @inform-mention-acts	5:6
ada @interaction.all	5:-7
ada @interaction.asking	0:10 3:5
ada @interaction.bid	4:6
ada @interaction.deeds	3:9
ada @interaction.one	0:41 3:27 4:30 6:-18
ada @interaction.personal	1:-16 3:-32 6:14 8:12 9:-9
ada @interaction.verdict	3:-11 4:8 6:-23 7:-8 8:-28
ada @interaction.write	5:6
ada @iron-fold-acts	7:7
ada @machine-behaviour	4:-7 9:-5
ada @match-age-occasion	9:6
ada @materials.cloths	4:-16
ada @materials.makings	4:7 8:18
ada @materials.solids	4:-21 8:7
ada @new-old-state	4:-6
ada @noisy-sound	4:-6
ada @now-words	3:-5 9:-9
ada @occasions.occasions	9:43
ada @occasions.plain	9:24
ada @occasions.rooms	9:13
ada @offers.counted	3:-13 4:29 6:27 8:-15 9:-5
ada @offers.extra	6:-6 7:-13 9:-5
ada @offers.now	3:-6 9:-11
ada @offers.sum	4:9
ada @offers.usual	8:10
ada @oily-state	4:7
ada @open-close-acts	1:-6 4:-17 8:-5
ada @original-fake	3:-6
ada @permit-forbid-acts	4:22 8:19
ada @places.made	8:9
ada @pretty-face	5:6
ada @promise-guarantee-acts	4:-6 8:-18
ada @protect-acts	4:6
ada @repeat-buyer-acts	3:21 4:-8 5:-8
ada @return-claim-acts	4:-6 8:-17
ada @safety-words	4:32 6:-22 8:24 9:-6
ada @save-money	4:-5 7:-6 9:-11
ada @shine-gloss	4:-8 8:8
ada @shrink-stretch	4:-18 5:10
ada @size-small	3:-5
ada @skin-good-state	4:-8 5:-9
ada @skin-spots-aging	0:6
ada @smell-act	3:-6 4:-6
ada @smell-bad	3:-5 4:-7
ada @stop-end-acts	5:-7
ada @story-tell-acts	5:6
ada @substances.actives	3:-8 4:59 5:14 6:14
ada @substances.foodstuffs	3:-13 4:31
ada @substances.insides	5:24
ada @substances.unwanted	0:11 3:-9 4:73 6:16
ada @target.body	6:8
ada @target.folk	0:18 3:41 5:13
ada @target.group	3:28 5:-7 6:-8 9:8
ada @target.kin	0:22 3:36 4:-7
ada @target.kinds	5:-10 9:7
ada @target.looks	2:6 3:-15 4:-12 5:-6 6:12
ada @target.rel	0:-32 2:-10 3:-7 4:-10 6:-9 8:-29 9:15
ada @taste-sour-bitter	5:8
ada @taste-sweet	5:8
ada @tears-frays	3:-11 4:-8
ada @test-try-acts	3:10
ada @treat-cure-acts	5:-6
ada @troubles.atAll	3:-7 4:21 9:-11
ada @troubles.no	0:5
ada @troubles.otherTroubles	3:-31 5:58 6:13 8:14
ada @troubles.troubles	1:7 3:-12 4:-15 8:9
ada @trust.flaws	3:-19 4:-15 5:9 6:9
ada @trust.mixup	5:-18 8:9
ada @trust.permits	4:9
ada @trust.trouble	3:-14 8:5
ada @trust.wrapping	5:-5
ada @words.goods	2:5 3:-11 4:-10
ada @write-draw-acts	0:-7 8:7
ada alkoholnya	5:-6
ada apa	0:5 3:5
ada baru	9:5
ada bau	4:-10
ada bekas	4:-6
ada benang	8:5
ada botol	6:5
ada buktinya	3:7
ada bunyi	4:-6
ada cap	4:5 8:14
ada cerita	5:6
ada di	0:6 3:-15 4:-15 7:5 8:17
ada ekstrak	4:5 5:6
ada garansi	8:-7
ada hitam	0:6 4:11
ada ibu	3:13 5:5 6:-10
ada itu	9:5
ada izin	4:15 8:18
ada juga	4:7
ada kak	0:10 3:5 4:10
ada kantong	4:-8
ada karet	4:-17
ada kartu	8:6
ada label	8:11
ada lagi	4:6 5:6 9:-7
ada lampu	4:-13 6:-9
ada langganan	3:11
ada lapisan	5:16
ada lubang	3:-7 4:-10
ada manis	5:6
ada mas	0:9
ada nomor	4:14 8:20
ada orang	6:5
ada pantun	3:11
ada pelanggan	5:-7
ada pelindung	4:7
ada pita	5:6
ada pori	0:5
ada sage	4:6
ada semut	9:7
ada sertifikat	8:13
ada sertifikatnya	8:6
ada surat	4:6 8:18
ada tali	4:-11
ada tamu	9:5
ada tempat	6:7
ada tidak	0:5
ada truk	9:8
ada tuh	5:8
ada tulisan	0:-6
ada yang	0:-25 2:-10 4:-12 6:-17 8:-29 9:16
ada~	5:-11 8:-6 9:-10
adeg~	3:14
adek	3:-8 6:-9 9:10
adek @call.small	9:6
adem	3:5 4:14 9:11
adem @interaction.personal	4:7
adep~	6:16
adik	0:-14 9:31
adik @call.small	9:8
adik @demo.me	9:7
adikku	3:11 5:-8
adik~	3:12 5:-9 6:-7 9:7
admin	0:-13 2:-10 3:-12 9:-15
adm~	0:-13 2:-10 3:-12 9:-15
adu	2:5
aduh	0:-42 1:-13 3:-23 4:-14 5:-25 6:-14 8:-7 9:65
aduh @call.small	0:-10 9:8
aduh @format.kind	9:7
aduh @format.nature	9:8
aduh @interaction.verdict	3:-5 9:14
aduh @target.kin	9:6
aduh @troubles.atAll	9:8
aduh @troubles.otherTroubles	9:7
aduk	4:-10 5:12 6:7
aduk~	3:7
aer	5:-15
agak	4:17 5:-12 6:-7 8:-10 9:17
agak @audio-states	9:5
agak @demo.seen	0:6
agak @target.body	4:8
agak @thick-dense	0:6
agak @troubles.troubles	5:-8 9:13
agak @trust.better	6:-6
agolosor~	8:6
agulutuk~	5:6
ah	0:-8
air	0:12 1:8 3:8 4:-18 5:-17 6:-11 7:-6
air $	5:-6 8:11
air @call.look	5:-9
air @call.small	1:7 4:-9 5:17
air @colours.borrowed	5:-7
air @colours.colours	5:-13 9:6
air @colours.pure	9:6
air @contrast-words	3:5
air @cool-temp	0:12
air @demo.handle	0:5 3:8 5:-5
air @demo.handleWide	0:10 4:-5
air @demo.means	3:11
air @demo.point	5:8
air @feel-itchy-rough	1:6
air @food-tender-chewy	5:-11
air @format.kind	3:25 4:-13 5:-20
air @format.nature	3:13 4:-9 5:-16
air @format.problems	3:-6
air @format.remedies	0:31 3:13 4:-14 5:-18 6:6 9:-11
air @hot-temp	0:13
air @interaction.personal	9:6
air @interaction.verdict	0:-8 3:-20 4:8 5:7
air @negation-words	4:5
air @occasions.occasions	0:5
air @occasions.rooms	1:6
air @occasions.seasons	0:25 9:-6
air @skin-good-state	9:6
air @substances.foodstuffs	3:10
air @target.looks	9:6
air @troubles.otherTroubles	0:23 3:12 4:-5 5:-7 9:-7
air @trust.better	6:-10
air @trust.flaws	1:5
air @weather-season-states	0:25 9:-6
air dingin	0:12
air hujan	0:6 4:6
air panas	1:6
air putih	9:6
air tuh	5:5
airnya	1:11 4:-10 5:7 6:-7 8:-6
airnya @call.small	5:30
airnya @demo.present	5:15
airnya @now-words	5:22
airnya @trust.allowed	3:-7 5:11
air~	1:11 4:-13 5:10 6:-7 8:-6
ajak	2:5
ajak @call.small	2:5
ajak~	3:5 5:10
ajar~	3:40 4:-15 5:-14 8:-10
akad	3:13 5:8
akad @come-go-move	5:6
akad @trust.wanted	5:6
akar @call.small	1:6
akarnya	0:8 5:-7
akarnya @already-still-words	0:5
akar~	0:8 5:-7
akeh	8:-5
akhir	5:-5 7:5
akhirnya	3:59 5:14
akhirnya @interaction.personal	3:13 5:20
akhirnya @troubles.atAll	5:13
akhir~	3:62 5:24 8:-9
aki	5:11
akinya	4:5
aktif	5:-7
aktifnya	3:5
aktif~	3:5
aku	0:-60 1:12 2:-26 3:-31 5:-45 6:-57 7:-30 8:-18 9:23
aku #nn	8:8
aku $	1:-13 8:-9 9:11
aku @alone-own-words	1:-11 5:-14 9:10
aku @already-still-words	1:-5 3:-16 5:-9 9:28
aku @animal-behaviour	5:16
aku @app-cart-live-acts	5:11
aku @app-tap-scroll	2:-7
aku @ask-answer-acts	0:-36 9:11
aku @baby-care-acts	5:-9
aku @baby-feed-acts	4:9
aku @bargain-price-acts	7:8 8:6
aku @body-move-posture	1:8 5:25 9:-9
aku @body-pain	9:6
aku @breaks	9:-7
aku @call.buy	0:5 5:11 9:-9
aku @call.click	2:-6
aku @call.look	0:7 2:-13 4:10 5:11 8:-5 9:-5
aku @call.press	1:12 4:7 5:10 9:-11
aku @call.small	0:-33 1:-42 2:-6 3:-10 4:-23 5:-25 6:-19 7:-14 8:-13 9:35
aku @call.target	0:6 3:6 8:5 9:-6
aku @care-not-acts	5:12
aku @carry-acts	9:-26
aku @catch-kill-clean-germs	5:10
aku @cause-words	0:-6 1:7 3:35 4:-10 5:-29
aku @change-become-acts	0:-7 3:15 8:8
aku @cheap-price	8:6
aku @check-quality-acts	5:8 8:9
aku @checkout-pay-acts	0:6
aku @child-active-fall	5:6
aku @child-behaviour	5:-5 6:-5 9:6
aku @child-growth	0:-8 3:-14
aku @choose-acts	9:-6
aku @come-go-move	5:-8 9:17
aku @comes-loose	1:9 9:-6
aku @compare-acts	3:-7 5:6
aku @convince-prove-acts	2:6 4:6
aku @cook-boil-steam	1:6 6:11
aku @cook-fry	5:7
aku @cook-mix-prepare	0:5 1:11 3:-17 4:-15
aku @cook-season-shape	4:11
aku @crew-tech-acts	0:10 1:14 8:11
aku @cut-acts	5:-8
aku @degree-low	5:8
aku @demo-display-acts	9:-7
aku @demo.handle	0:24 1:149 3:-58 4:37 5:58 6:24 8:36 9:-58
aku @demo.handleWide	1:88 4:29 6:26 8:21 9:-60
aku @demo.letting	1:16 5:-6
aku @demo.me	5:-6 9:15
aku @demo.outcome	1:-7 3:-15 4:-7 8:-11 9:24
aku @demo.point	1:-44 8:-9
aku @demo.poses	1:11 5:23
aku @demo.present	3:-9 5:-18 9:19
aku @demo.prove	1:24 2:7 5:9 9:-34
aku @draw-colour-acts	0:10 1:6 4:8
aku @drill-nail-screw	4:-7
aku @exchange-acts	8:15
aku @explain-acts	9:-8
aku @feel-sad-regret	9:-6
aku @fold-roll-acts	1:11 5:-9
aku @food-tender-chewy	1:-10
aku @format.care	1:33 3:-25 4:14 6:7 7:8 8:-13 9:-37
aku @format.kind	0:-16 1:-13 3:-7 6:7 9:9
aku @format.nature	0:-12 1:-15 3:-5 5:-10 6:8 9:19
aku @format.problems	1:-5 3:-9 8:-6
aku @format.remedies	1:-9 5:10
aku @frequency-words	0:10 1:-17 3:6 5:5 8:-15 9:-6
aku @future-plan-words	0:7
aku @give-receive-acts	1:-15 5:-11 9:-9
aku @greet-acts	0:5 4:6 5:10 8:6
aku @hair-tie-acts	3:7
aku @hang-stand-balance	1:6
aku @hide-cover-acts	5:5
aku @household-daily-acts	1:14 5:8 6:8 8:7
aku @hunger-full	9:13
aku @increase-add-acts	1:-6 3:9
aku @inform-mention-acts	0:7
aku @install-assemble-acts	1:10 2:-5 4:19 5:12
aku @interaction.all	0:-5
aku @interaction.bid	1:5 5:7 9:-12
aku @interaction.deeds	4:13 5:16 9:-5
aku @interaction.one	3:15
aku @interaction.personal	0:6 1:-62 2:-14 3:-27 4:-25 5:-9 6:-44 7:-22 8:-51 9:-7
aku @interaction.verdict	0:-15 1:-17 3:-6 4:-9 6:-20 8:-19 9:10
aku @interaction.where	9:8
aku @interaction.write	0:-17 3:11
aku @iron-fold-acts	1:18 4:-5 5:-15
aku @join-combine	4:9
aku @join-stick-acts	0:10 5:-7
aku @leak-hold-liquid	9:6
aku @machine-behaviour	1:7 8:8
aku @makeup-apply	1:6 5:9
aku @massage-rub-acts	1:5
aku @motor-behaviour	1:-6 3:7
aku @negation-words	0:-15 1:-22 3:-6 5:-32 6:-10 8:-8 9:-38
aku @new-old-state	9:20
aku @now-words	1:9 5:-14 9:20
aku @occasions.occasions	6:-6
aku @offers.extra	1:-13 4:5 5:-18 7:8 9:-26
aku @offers.now	1:-27 2:-6 4:-6 5:-33 6:-10 8:-11
aku @offers.sum	8:8
aku @offers.usual	0:10 5:6
aku @open-close-acts	1:18 3:-11 5:38 9:-33
aku @patch-weld-acts	4:9
aku @photo-video-acts	1:23 3:26 4:-8 5:-13
aku @play-sport-acts	3:-6
aku @pour-drip-acts	3:-17 4:-11 5:8
aku @pour-wipe-acts	0:13 1:15 3:-16 4:16 5:45
aku @press-touch-acts	2:-9 4:6
aku @pull-press-acts	5:-5 6:5
aku @quantity-few	3:-7
aku @repels-liquid	5:5 9:6
aku @replace-acts	4:11 5:16 8:11
aku @rinse-flush-acts	1:13 3:-7 5:28
aku @roll-wrap-acts	5:-5
aku @save-data-memory	2:7
aku @save-money	7:11
aku @say-acts	3:-6
aku @seal-pack-acts	4:-7 8:10
aku @search-find-acts	3:6
aku @season-serve-food	5:9
aku @sell-promo-acts	9:7
aku @send-deliver-acts	2:19 4:14 5:-6 7:13 8:16
aku @sew-acts	4:9
aku @show-acts	0:6
aku @smell-act	1:7 4:5
aku @space-saving	1:5 5:-8
aku @stain-clean-off	5:8
aku @store-acts	1:19 2:-9 5:7 7:6 9:-15
aku @story-verbs	0:-49 1:-12 3:30 4:-6 5:-5 8:-16 9:26
aku @swatch-apply-acts	1:24 3:-10
aku @target.folk	3:16
aku @target.group	3:25
aku @target.handing	9:6
aku @target.kin	3:16
aku @target.looks	3:-6
aku @target.rel	1:7 3:-9 4:-8 5:14 6:-7
aku @target.states	5:-8 9:18
aku @teach-learn-acts	0:-10 5:-14 9:-25
aku @test-slam-hit	1:7 8:6
aku @test-step-load	1:15
aku @test-strength-acts	1:6 5:-26
aku @test-try-acts	0:5 2:10 3:-6 4:-7 5:29 8:11 9:-17
aku @tie-clip-lock	3:7 5:16
aku @time-before-words	1:-27 3:45 4:-15 5:-22 6:-7 8:-12 9:21
aku @travel-traffic-acts	3:7
aku @treat-cure-acts	3:10
aku @troubles.atAll	1:16 2:-7 3:52 4:-21 5:-16 6:-20 8:-19 9:33
aku @troubles.no	0:-12 1:-17 5:-25 6:-9 8:-7 9:-33
aku @troubles.otherTroubles	0:-7 1:-18 3:-10 5:-9 6:-7 9:28
aku @troubles.troubles	3:-8 4:-6 5:-9 8:-13 9:23
aku @trust.allowed	1:-5
aku @trust.better	3:5
aku @trust.days	5:-8 9:7
aku @trust.flaws	6:-6 8:-7
aku @trust.mixup	2:6 3:6 4:-12 5:-12 8:16
aku @trust.remedy	0:-9 1:-6 3:-6 5:10 8:26
aku @trust.sent	2:9 4:7 8:25
aku @trust.trouble	3:-6 8:-9
aku @understand-know-acts	0:-9 9:-6
aku @use-acts	0:10 1:40 3:-16 5:19 8:9
aku @want-wish-words	0:13 3:-7
aku @wash-clothes-acts	5:9
aku @wear-acts	1:12 3:-8 5:12
aku @weigh-measure-acts	4:11
aku @wet-state	9:10
aku @wipe-scrub-acts	0:8 3:-7 5:21
aku @work-study-acts	9:5
aku ada	3:7
aku aku	9:10
aku bandingin	5:6
aku banting	8:6
aku baru	9:20
aku bawa	9:-19
aku bikin	1:11 3:16 5:-16
aku buka	1:11 9:-7
aku colok	4:10
aku coret	0:10
aku dodolan	9:-6
aku dudukin	5:-6
aku dulu	3:18 4:-5 5:-9
aku foto	1:5
aku goyang	1:7
aku habis	9:6
aku ini	5:-7
aku jadi	3:15
aku jatohin	5:10
aku jawab	0:-6 9:8
aku jepit	5:11
aku juga	9:-6
aku kak	3:6
aku kasih	1:-13 3:-5 5:-8
aku ke	9:6
aku kirim	2:8
aku lap	5:6
aku laper	9:7
aku lepas	5:11
aku lipet	1:5 5:-8
aku live	9:8
aku lompat	5:7
aku mah	1:-7 3:-11
aku masak	6:12
aku masukin	5:12
aku matiin	5:10
aku muter	9:9
aku naik	3:10
aku nelpon	9:6
aku nyalain	1:11 8:9 9:-5
aku pakai	1:10 3:-7 5:14
aku pasang	5:7
aku pernah	3:18 5:-9
aku pompa	4:9
aku rek	9:5
aku remes	5:-5
aku sekarang	5:-6
aku seminggu	5:-7
aku semprot	1:6
aku sendiri	1:-7 5:-13
aku siram	5:5
aku sudah	0:7 4:6 5:10 8:6
aku suruh	3:15 5:-9
aku swatch	1:9 4:8
aku tadi	9:9
aku tanya	0:-21
aku tarik	5:-10
aku taro	1:6
aku tempelin	0:8
aku tes	5:10 8:8
aku tiap	5:12
aku tidak	0:-13 1:-15 5:-17 6:-7 8:-8 9:-29
aku tuang	3:-6 5:-9
aku tuh	1:-16
aku tumpahin	5:6
aku tunjukin	0:6
aku ukur	4:9
aku yang	1:7 3:-8 4:-8 5:14 6:-6
akun	0:-5 2:45
akun @call.small	2:9 9:-5
akun @demo.me	2:14 9:-6
akun saya	2:12
akunku	2:7
akunnya	2:13
akun~	2:27
akurat	5:5
alam	5:-7
alamatnya	4:7
alamat~	4:7
alami	4:-12
alam~	4:-12
alas	3:6
alas~	3:13
alat	3:-5 5:7
alat @format.care	4:6
alat @troubles.atAll	4:6
alat~	5:-9
alergi	2:8 4:14 6:17
alergi @colours.colours	5:-7
alergi @flavours.flavours	2:6 4:13 5:-7
alergi @format.kind	2:6 4:9 6:17
alergi @format.nature	2:6 4:16 6:7
alergi @substances.foodstuffs	2:6 4:13 5:-6
alerg~	2:8 4:14 6:17
alhamdulillah	0:-18 3:9 6:-7
alhamdulillah @call.small	0:-7
alhamdulillah @interaction.personal	9:6
alhamdulillah @occasions.rooms	9:7
alhamdulillah @target.folk	0:-7 9:12
alhamdulillah @target.kin	0:-7 9:12
alhamdulillah anak	9:7
alhamdulil~	0:-18 3:9 6:-7
alis	1:5 3:7
alkohol	4:23 5:-20
alkohol @interaction.personal	4:5 5:-5
alkohol @interaction.verdict	4:14
alkohol @negation-words	4:10 5:-11
alkohol @troubles.no	4:10 5:-11
alkoholnya	5:-15
alkoholnya @interaction.verdict	5:-8
alkoholnya @troubles.atAll	5:-7
alkohol~	5:-15
allah	3:-6 5:-5
aluminium	3:10 5:-11 6:-18
aluminium @cause-words	5:7
aluminium @change-become-acts	5:7
aluminium @offers.now	5:7
aluminium @troubles.atAll	4:12 5:6
aluminium @trust.wrapping	4:-8
aluminium jadi	5:7
alun	9:12
alun @interaction.verdict	9:7
alun @troubles.atAll	9:7
ama	5:-17
aman	0:43 1:10 3:8 4:-52 5:64 6:7 8:-10 9:-13
aman $	0:5 1:9 3:7 4:-15 5:47 8:-10
aman @call.small	5:5 6:16
aman @cause-words	5:14
aman @format.kind	3:6
aman @interaction.one	0:8 6:5
aman @interaction.personal	4:-19 6:10
aman @interaction.verdict	4:-19 6:6
aman @negation-words	4:-6
aman @purpose-words	5:9
aman @target.folk	4:-5 6:6
aman @target.kin	4:-6 6:6
aman @troubles.atAll	5:20
aman @troubles.no	4:-6
aman buat	5:8
aman tidak	4:-6
aman~	2:11 6:17
amat	0:-11 9:29
amat @interaction.verdict	9:7
ambang~	3:-7 8:6
ambek	4:8 7:11
ambil	0:9 2:34 3:-7 4:-20 6:23 7:16 8:-20
ambil #n	2:-15 4:-20 5:-17 6:-8 7:16 8:-8
ambil #nn	2:-7 6:6
ambil @call.small	1:-8 2:44 4:20 6:20 7:-5
ambil @demo.noises	2:7
ambil @format.kind	2:12 7:5
ambil @frequency-words	2:6
ambil @interaction.personal	5:6
ambil @interaction.verdict	4:6
ambil @offers.counted	0:16 2:15 3:10
ambil @offers.now	2:22
ambil @offers.sum	2:-7 6:6
ambil @quantity-many	2:-7
ambil @send-deliver-acts	2:9
ambil @target.rel	0:11 1:-6 2:12 4:20 6:28 7:-9
ambil @trust.parcel	2:7
ambil @words.goods	2:17 7:7
ambil mi	2:13
ambil paket	2:11
ambil saja	2:6
ambil yang	0:11 2:12 4:21 6:28 7:-10
ambil~	0:-7 2:12 3:-15 9:7
ambo	0:-6 1:29 3:-8 4:-12 8:-10 9:36
ambo @call.small	9:8
ambo @come-go-move	9:7
ambo @demo.handle	1:9 4:-7
ambo @interaction.verdict	9:12
ambo @sell-promo-acts	8:5
ambune	6:-9 9:6
amerika	3:5
ameter~	4:27 5:6
amis	1:7 5:14
amoled	4:11
amoled #n	4:11
amonia	3:8 4:11
ampas	5:-6
ampasnya	3:-6 8:7
ampas~	3:-6 8:13
ampere	4:8
amplas~	4:9 5:7 6:10
ampun	0:-8 1:-10 9:42
ampun $	9:7
ampun @call.small	9:15
ampun @format.kind	9:5
ampun @format.nature	9:5
ana	0:-18 4:21 5:7 8:6 9:-14
ana @call.small	0:-5 6:12
ana @format.kind	5:-8
ana @format.nature	5:-8
ana @target.rel	0:-5 6:12
ana yang	0:-5 6:12
anabulnya	0:12
anabul~	0:12
anak	0:-18 2:5 5:53 6:109 9:-30
anak #n	6:7 7:5
anak @call.look	5:6
anak @call.small	0:-13 3:-35 5:29 6:6 9:12
anak @cause-words	6:-11
anak @change-become-acts	6:-7
anak @colour-tone	3:-7 6:6
anak @count-rank-words	3:15 9:-9
anak @demo.handleWide	5:5
anak @demo.me	4:-9 6:-11 9:39
anak @format.kind	6:-12
anak @format.nature	6:-13
anak @format.problems	3:7
anak @interaction.one	6:-6 9:13
anak @interaction.personal	5:-17 6:-11 9:-5
anak @interaction.verdict	6:-13
anak @occasions.occasions	5:-7 6:-9
anak @occasions.places	6:-6
anak @occasions.plain	5:-6 6:-8
anak @occasions.rooms	4:-9
anak @offers.now	5:6
anak @past-memory-words	6:6
anak @play-sport-acts	3:10
anak @target.body	6:6
anak @target.folk	5:-6 6:-7 9:15
anak @target.group	2:13 6:7 9:-13
anak @target.kin	6:-8 9:18
anak @target.kinds	0:7 1:9 3:-30 4:11 6:75 9:-32
anak @target.rel	4:5 6:26
anak @target.roles	1:9 3:-17 5:-9 6:63 9:-23
anak @target.states	3:6 6:-16
anak @troubles.atAll	6:-19
anak @troubles.no	3:7
anak @troubles.otherTroubles	5:11 6:-14
anak @trust.seller	9:6
anak @work-study-acts	5:8
anak aku	3:-11 9:7
anak dkv	6:6
anak jadi	6:-7
anak kedua	5:7
anak sd	6:13
anak tk	4:7 6:7
anak umur	5:-6 6:7
anak yang	4:8 6:20
anake	3:11
anakku	0:-7 4:-9 5:-16 6:-31 9:42
anakku @call.small	6:-16 9:22
anakku @target.rel	6:-14 9:26
anakku yang	6:-14 9:26
anaknya	0:27 4:-8 9:-31
anaknya #n	0:6
anaknya @call.small	5:5
anaknya @feel-love-like	0:7
anaknya @format.spans	5:13
anaknya @interaction.personal	0:15 9:-7
anaknya @target.folk	9:-5
anaknya @target.kin	9:-6
anaknya @troubles.atAll	0:12
anaknya @trust.wanted	0:6
anaknya suka	0:7
anak~	0:12 1:-9 4:-25 5:-14 6:-41 8:-11 9:13
ancur	5:15
ancur @interaction.verdict	5:8
ancur @offers.now	5:8
aneh	9:7
angge~	3:6
anggo~	3:28 4:-10 9:-16
anggrek	3:19
anggreknya	0:6
anggrek~	0:6
anggur~	3:-8 5:9
angin	1:-7 3:19 6:-9 8:-10 9:13
angin @audio-states	9:9
angin @call.small	6:-7 9:-7
angin @cause-words	5:13
angin @change-become-acts	5:10
angin @interaction.personal	5:8
angin @interaction.verdict	3:-8 5:12
angin @motor-behaviour	9:9
angin @noisy-sound	9:9
angin @skin-good-state	9:9
angin @strong-durable	9:14
angin @troubles.atAll	3:-7 5:15
angin @trust.better	9:14
angin jadi	5:10
angin kencang	9:9
anginin @frequency-words	0:5
anginnya	9:6
angin~	0:12 3:6
angis~	9:8
angka	4:-7
angka @troubles.atAll	4:-5
angkanya	1:21 3:-7 4:12 5:-8
angkanya #nn	3:11 5:-5
angkanya $	3:-10
angkanya @condition-words	4:-5
angkanya @interaction.verdict	4:7
angkanya @offers.sum	3:10 5:-9
angkanya @size-big	5:9
angkanya @troubles.otherTroubles	5:8
angkanya @trust.better	5:8
angkanya makin	4:-5
angkat	0:36 3:-13 9:-6
angkat @call.small	5:9
angkat @demo.bodyPlaces	0:33 5:-11
angkat @demo.means	5:-13
angkat @format.kind	9:5
angkat @format.nature	3:9
angkat @format.remedies	0:28 3:-11
angkat @heavy-weight	3:6
angkat @target.body	0:32
angkat beban	3:6
angkat tangan	0:28 3:-8
angkat~	0:-15 1:-6 3:-24 4:-6 5:28
angka~	1:21 3:-7 4:12 5:-8
angkot	6:5 9:9
angkot $	6:6
angkut~	6:9
angsa	3:6
ang~	0:26 1:-24 3:36 4:-26 5:-18 7:-15 8:-19 9:7
anjing	6:-6 9:15
anjing @target.kin	9:15
anjing @trust.lesser	9:10
anjing tetangga	9:10
antara	3:17
antara @drill-nail-screw	3:7
antara @format.kind	3:8
antara @format.nature	3:5
antara @words.goods	3:7
antena	3:7 5:-5
anteng	5:20
anter~	5:6 6:5 9:9
anti	3:-11 4:-20 9:-5
anti @demo.outcome	5:-15
anti @format.kind	5:15
anti @format.nature	5:16
anti @format.problems	4:-6 5:-9
anti @leak-hold-liquid	5:-8
anti @troubles.otherTroubles	8:7
anti @troubles.troubles	4:-9 5:-8 8:-5
anti @trust.flaws	4:-8 5:-7
anting	6:6
antor~	4:8 5:-6
antre	5:8
antrean	9:9
antre~	9:16
antriannya	9:8
antrian~	9:8
antr~	9:11
antuk~	9:29
ant~	3:9 4:-8
anu	5:6
anyaman	3:6
anyamannya	5:20
anyaman~	5:20
anyam~	3:7
anyar	3:11 6:6 8:15 9:-9
anyar $	4:6
anyar @interaction.personal	8:7
anyar @interaction.verdict	5:-12 8:9
anyar @negation-words	8:7
anyar @troubles.no	8:7
anyar tidak	8:7
apa	0:76 1:-39 2:-17 5:-25 8:-9 9:-6
apa $	0:-10 5:-5
apa @already-still-words	0:-7 3:7 5:9 9:-6
apa @call.small	0:-10 1:-9 2:-8 5:10 8:-9 9:31
apa @colours.borrowed	0:6
apa @colours.colours	3:-7
apa @contrast-words	5:10 8:8
apa @cook-boil-steam	0:24 7:13 9:-5
apa @demo.me	0:-11 9:6
apa @demo.means	0:7
apa @demo.noises	3:-6 4:21
apa @demo.outcome	3:-7
apa @demo.present	0:-10 3:-9 9:12
apa @demo.prove	0:-7
apa @flavours.prints	0:8
apa @format.kind	0:11
apa @format.nature	0:5
apa @format.remedies	0:6
apa @frequency-words	3:-7 4:21
apa @greet-acts	9:7
apa @hair-bad-state	0:7
apa @interaction.asking	9:8
apa @interaction.bid	0:-9 3:6
apa @interaction.personal	0:-10 3:13 4:-7 6:-19 7:10 8:5 9:-21
apa @interaction.verdict	0:-52 3:13 6:-19 8:14 9:13
apa @negation-words	0:-25 3:10 5:-8 6:-11 8:8 9:-15
apa @occasions.occasions	4:19 6:8
apa @occasions.places	4:5
apa @occasions.plain	4:19 6:8
apa @offers.now	0:5 4:25 5:31 6:9
apa @quantity-few	4:27 5:11
apa @target.group	6:-5
apa @target.kinds	0:7
apa @target.rel	3:20
apa @test-try-acts	0:-7
apa @troubles.atAll	3:-13
apa @troubles.no	0:-16 5:-13 6:-13 9:-7
apa @troubles.otherTroubles	0:11 3:-5 4:9
apa @trust.seller	0:24 7:13 9:-6
apa aku	0:-7
apa bagaimana	9:8
apa bedanya	0:7
apa coba	0:-7
apa ini	5:5
apa kabar	0:34 5:-6
apa saja	3:-6 4:21
apa sih	9:14
apa tidak	0:-17 5:-12 6:-13 9:-7
apa tim	0:24 7:13 9:-5
apa ya	0:-12 9:16
apa yang	3:20
apaan	3:8
apalagi	3:-6 9:-11
apalag~	3:-6 9:-11
apartemen	6:17
apartemen $	6:6
apa~	0:8 3:-12 4:30 6:-24 7:-15 8:-9 9:-37
apek	5:-12
api	3:18 5:-10
aplikasi	4:7
aplikasinya	4:12
aplikasi~	4:11
aplikas~	4:7
apo	0:15
apunten~	9:10
aqiqah	4:6 6:9
arab	3:6
arah	3:7
arah~	3:7
arang	3:9
arek	6:25 9:9
arek @target.kinds	6:12
arek @target.roles	6:12
aren	3:5 8:-7
aren @call.small	5:17
aren @interaction.verdict	3:10 4:-5
aren @trust.better	3:6 5:-11
aren itu	5:5
arep	3:28 6:20 9:-9
arep @target.states	6:7
arepe~	1:5 5:5
arep~	0:-6 5:6
ari	0:-6 9:8
arisan	3:-10 5:6 6:12
arisan @call.small	6:8
aris~	3:-10 5:6 6:12
army	4:15
army @colours.colours	4:11
army @colours.pure	4:11
aroma	4:11
aroma @flavours.scents	4:5
arsitek	4:6
artinya	3:44 4:-15
artis	9:8
arti~	3:40 4:-15
art~	1:9 3:90 4:-38 8:-18
aruh~	3:8
asah~	4:5
asal	0:55 2:15 3:-18 4:7 5:12 8:38 9:-10
asal @call.small	0:19 3:-15 5:14
asal @format.care	4:6
asal @format.kind	3:12
asal @format.nature	3:6
asal @format.should	0:11 3:-14
asal @interaction.deeds	2:9
asal @interaction.personal	0:11 5:-7
asal @interaction.verdict	0:7 3:-22 8:6
asal @negation-words	0:9 3:-21 8:7
asal @offers.buying	2:9
asal @permit-forbid-acts	0:11 3:-14
asal jangan	0:11 3:-14
asalnya	3:16
asalnya @troubles.atAll	3:7
asal~	3:16
asam @cause-words	5:-10
asamnya	4:6 5:11
asam~	4:6 5:11
asap	6:6 9:8
asapnya	9:16
asapnya @call.small	9:17
asap~	5:9 9:15
asa~	1:8 5:29
asbes	4:12
asem	4:15 5:19
asem @call.small	4:5 5:8
asemnya	3:-6 5:11
asem~	3:-6 5:11
asep	9:6
asi	3:14
asi perah	3:8
asih~	8:-8
asin	5:27
asin @interaction.verdict	5:9
asin @troubles.atAll	5:10
asinnya	5:10
asin~	5:9
asli	3:23 4:14 6:-15
asli $	4:7
asli @call.small	0:5 3:9 4:-6 8:-14
asli @compare-acts	4:-8
asli @format.kind	8:8
asli @format.nature	8:8
asli @interaction.verdict	3:9 8:-9
asli @together-words	4:-8
asli @trust.wanted	4:-8
asli sama	4:-8
asline	3:15
aslinya	7:9
aslinya @offers.sum	7:9
asli~	7:9
aspal	5:8
aspal @format.remedies	9:11
assalamualaikum	0:-8 5:-6 9:17
assalamualaikum @demo.me	0:9 9:-10
assalamualaikum @interaction.one	9:10
assalamualaikum @target.folk	9:-7
assalamualaikum bapak	9:10
asup	4:8 5:8 9:5
asuransi	3:-6 8:20
asurans~	3:-6 8:20
atap	5:-7 9:20
atap @materials.solids	9:10
atap seng	9:7
atas	0:-24 1:-12 2:17 3:-5 4:-21 5:11 6:11 8:-39 9:26
atas #nn	3:7 4:-11 6:-10
atas $	4:9 6:6
atas @call.look	2:8
atas @call.small	0:-18 4:-8
atas @condition-words	3:-8
atas @demo.point	3:-10 5:12
atas @demo.present	2:13
atas @format.kind	0:-5 5:6 9:19
atas @format.nature	3:7 5:8 9:19
atas @interaction.verdict	2:8 4:-19
atas @interaction.where	3:11
atas @offers.now	6:14
atas @offers.sum	3:6 4:-12 6:-12
atas @time-before-words	0:-6
atas @troubles.atAll	3:-16 4:-11
atas makin	3:-9
atas ya	2:13
atasan	3:23
atasan #n	3:21
atasannya @call.small	0:5
atasnya	3:9 5:10
atasnya @call.small	5:6
atasnya @format.care	3:6
atas~	3:38 5:6
atau	0:13 1:-7 3:-9 4:31 5:-59 6:79 7:-6 9:-62
atau @call.small	3:-6 6:8 9:-8
atau @colours.borrowed	4:9
atau @colours.colours	4:23
atau @colours.pure	4:7
atau @cook-boil-steam	0:8
atau @dry-state	0:6
atau @flavours.flavours	4:9 6:5
atau @flavours.scents	4:5
atau @format.kind	0:8 5:-9 6:-6
atau @format.nature	4:6 5:-9 6:9
atau @format.problems	8:9
atau @interaction.personal	0:16
atau @match-age-occasion	6:12
atau @occasions.gifts	4:6
atau @occasions.occasions	6:36
atau @occasions.plain	6:26
atau @party-gift-acts	4:7
atau @target.folk	2:7 5:-5
atau @target.kin	2:7 4:8
atau @target.kinds	6:5
atau @target.looks	0:13 6:6
atau @target.rel	5:-7
atau @target.roles	6:5
atau @target.states	6:11
atau @troubles.otherTroubles	0:10 4:-12
atau @troubles.troubles	3:-7 8:10
atau @trust.better	0:9
atau @trust.seller	0:8
atau @words.goods	0:7 6:-7
atau @work-study-acts	6:7
atau tim	0:8
atau yang	5:-7
atawa	6:11
atm	4:9
atm @call.small	3:6
atuh	0:7 2:23 5:-9 9:10
atuh @call.buy	2:5
atuh @call.look	2:6
atuh @interaction.verdict	9:11
atuh @target.folk	9:7
atuk	4:6
atur	3:15
aturan	3:31 4:-11 6:-7
aturannya	3:15
aturan~	3:15
atur~	3:40 4:-19 8:-9
aurat	3:14 5:-9
awak	8:-7 9:40
awak $	9:8
awak @interaction.verdict	9:10
awak @sell-promo-acts	9:9
awak~	6:7
awal	5:14 9:7
awalnya	3:12
awal~	3:12
awang~	1:9
awas	3:7
awet	0:-5 3:32 4:-25 8:-8
awet $	3:10 4:-8
awewe	6:5
aya	0:-16 1:12 2:-7 3:8 4:22 5:25 8:-10 9:-20
aya @demo.means	4:6 5:8
aya @format.kind	1:9 5:11
aya @format.nature	1:5
aya @occasions.rooms	6:5 9:6
aya @target.rel	0:-8 5:-11 6:-12 9:-16
aya @trust.mixup	5:6
aya @words.goods	1:10 5:15
aya nu	0:-8 5:-11 6:-12 9:-16
aya tamu	6:5 9:6
ayah	9:10
ayam	0:-6 3:-26 4:-9 6:19 7:-8 9:33
ayam @clever-skilled	9:6
ayam @interaction.personal	3:-5
ayam @praise-acts	9:6
ayam jago	9:6
ayamnya	6:6
ayamnya @interaction.verdict	6:7
ayam~	6:6
aye	1:10 3:-5 5:-25 6:-17
aye @already-still-words	9:8
aye @demo.handle	1:6
aye @interaction.personal	5:-11
ayo	2:28 5:-10 6:-19 8:-17 9:-6
ayo @buy-order-acts	2:9
ayo @call.buy	2:13
ayo @call.look	0:-5
ayo @interaction.deeds	2:6
ayo @interaction.write	0:16
ayo @offers.buying	2:5
ayuk	3:-12 9:19
ayuk $	9:10
azan	9:12
azan @call.small	9:11
baa	0:5
babi	9:14
baby	0:7 4:-10
baby oil	5:-5
babydoll	4:6
bab~	5:11
baca	6:7 9:-7
baca @demo.present	4:5
baca ya	4:5
bacain	9:-5
bacanya	4:6
baca~	0:-26 1:10 4:10 5:46
badan	0:7 3:19 6:-10 8:15
badan @call.small	3:11 5:-20
badan @cause-words	4:-6
badan @change-become-acts	4:-5
badan @format.problems	6:8
badan @interaction.verdict	5:-18 8:7
badan @offers.now	4:-6
badan @target.looks	6:13
badan jadi	4:-5
badannya	3:9 5:-20 6:-42
badannya #nn	6:-7
badannya @flavours.cuts	6:-16
badannya @format.problems	6:-15
badannya @interaction.personal	3:7
badannya @materials.solids	4:5
badannya @offers.sum	6:-7
badannya @size-small	6:-7
badannya @target.looks	6:-20
badannya @troubles.otherTroubles	5:-14
badannya @trust.better	5:-12
badannya gede	5:-8
badannya pendek	6:-6
badan~	3:8 5:-21 6:-42
bad~	0:6 3:20 6:-13 8:15
bae	4:-5
bae $	0:5
bag @call.small	3:6
bagaimana	0:31 3:-9 4:-11 5:-10
bagaimana $	9:5
bagaimana @call.small	9:12
bagaimana @interaction.bid	3:5
bagaimana @interaction.verdict	0:-5
bagaimana @save-data-memory	0:6
bagaimana @send-deliver-acts	0:6
bagaimana @target.folk	0:6
bagaimana @trust.allowed	3:6
bagaimana @trust.mixup	0:6
bagaimana @trust.sent	0:6
bagaimana kirim	0:6
bagasi	5:14
bagas~	5:14
bagi	2:10 3:12
bagian	3:-10 4:10 5:34 9:-7
bagian @demo.bodyPlaces	4:7 5:10
bagian @target.body	4:6 5:11
bagian @trust.better	0:5
bagian dalamnya	0:6
bagiin	2:10
bagiin @app-cart-live-acts	2:6
bagiin @interaction.where	2:6
bagiin @offers.now	2:10
bagiin @sell-promo-acts	2:6
bagiin live	2:6
bagikan	2:49
bagikan @app-cart-live-acts	2:13
bagikan @call.small	2:11
bagikan @interaction.where	2:13
bagikan @offers.now	2:29
bagikan @sell-promo-acts	2:13
bagikan ke	2:10
bagikan live	2:14
bagi~	0:5 2:72 3:-8 4:15 5:24 6:-9 8:-5 9:-5
baglog	4:5
bagus	0:-19 1:-22 3:27 4:-34 5:-25 6:-13 8:-20 9:-18
bagus @call.small	5:-15 9:-13
bagus @interaction.verdict	3:7 4:-5
bagus @troubles.atAll	3:5
bagus pisan	2:6
bah	5:-20 9:32
bah @format.kind	9:11
bahan	0:9 4:43 6:16 8:-19 9:-20
bahan @format.kind	4:21 8:-7
bahan @format.nature	4:22 8:-8
bahan @materials.cloths	0:9 4:33
bahan @materials.solids	4:13 5:5 8:-9
bahan @materials.unmistakable	4:12 6:7 8:-7
bahanna	4:6
bahannya	0:-10 1:-11 3:-22 4:65 6:-17 7:-13 9:-17
bahannya $	3:6
bahannya @format.kind	3:-9 4:27 7:-6
bahannya @format.nature	3:-8 4:26 6:-8
bahannya @materials.cloths	4:35 6:-8
bahannya @materials.solids	4:9
bahannya @materials.unmistakable	3:-7 4:33 6:-14 7:-5
bahan~	0:-10 1:-11 3:-22 4:65 6:-17 7:-13 9:-17
bahas	3:-8 9:-41
bahas @format.kind	9:-28
bahas @format.nature	9:-7
bahas @words.goods	9:-11
bahasa	4:8
bahasa @places.places	4:7
bahaya	3:23 5:-12
bahaya @interaction.verdict	3:7 5:-5
bahaya @troubles.atAll	3:5
baheula	3:22
baheula @interaction.personal	3:5
bahu	3:32 5:-9
bahu @call.small	3:8 5:-11
bahu @interaction.verdict	4:-8
bahu @target.rel	3:9 5:-9
bahu yang	3:9 5:-9
bah~	0:9 4:44 6:16 8:-15 9:-20
baja	3:-10 4:62
baja @materials.grades	4:7
baja @materials.solids	5:6
bajakan	4:-6
baju	0:-18 1:-15 3:17 7:-7 9:-19
baju #n	5:15
baju $	5:7
baju @call.small	6:13 9:-16
baju @cause-words	5:6
baju @colours.colours	5:-10
baju @colours.pure	5:-7
baju @format.kind	3:21 5:-14
baju @format.nature	3:15 5:-15
baju @interaction.personal	4:9 5:7 6:7
baju @interaction.verdict	9:-6
baju @match-age-occasion	3:5
baju @occasions.occasions	3:6
baju @play-sport-acts	3:5
baju @skin-good-state	3:-8
baju @target.folk	6:6
baju @target.kin	6:6
baju @target.kinds	3:10 5:-6
baju @target.looks	5:-7
baju @target.roles	3:5
baju @troubles.otherTroubles	5:-15
baju @trust.wanted	5:12
baju putih	3:-8
baju renang	3:5
bajuku	9:7
bajunya	0:-9 4:-8 9:-7
bajunya @call.small	3:7
bajunya @interaction.verdict	4:-8
baju~	0:-12 4:-10
bak	5:-10
bak @interaction.personal	9:5
bak @offers.now	9:5
bakal	3:20 5:7 6:-13 8:6
bakal @demo.outcome	4:17
bakal @format.problems	3:11
bakal @troubles.troubles	3:7 4:12
bakal @trust.flaws	3:7
bakal @trust.trouble	5:10
bakar	3:-10 8:11 9:26
bakar @call.small	8:9
bakar @interaction.verdict	5:-9 8:8
bakar sampah	9:9
bakar~	5:-11 9:-9
baking	3:10
bakso	9:32
bakso @call.small	9:6
bakso @come-go-move	9:11
bakso @demo.present	9:12
bakso @occasions.rooms	9:12
bakso lewat	9:11
bakteri	3:8 5:-8
bakterinya	3:12
bakteri~	3:12
bakter~	3:8 5:-8
baku	5:12
bakul	6:22
bakurang	5:7
balai	4:13 8:12 9:6
bala~	4:13 8:12 9:6
balekke	8:6
balekno	8:13
bales	0:-7 9:7
bali	4:10
balik	0:-10 1:15 2:8 3:-19 4:-14 6:-12 7:-7 8:46 9:-15
balik #n	8:8
balik $	0:-6 3:22 4:-13 8:7
balik @already-still-words	5:11
balik @call.small	5:-10 8:17
balik @change-become-acts	2:11
balik @cook-season-shape	3:-5 5:11
balik @demo.means	4:-9
balik @demo.present	1:7 4:15
balik @format.kind	4:-7 5:-8
balik @household-daily-acts	3:8
balik @interaction.personal	5:25
balik @interaction.verdict	3:-12 4:9 9:6
balik @now-words	0:-6 5:10
balik @occasions.occasions	3:8
balik @occasions.plain	3:8
balik @occasions.rooms	3:7
balik @offers.counted	5:-8
balik @offers.now	2:5
balik @target.body	5:8
balik @target.states	3:8
balik @troubles.atAll	0:-12 3:-6 5:14 6:-6
balik @words.goods	5:-7
balik dari	9:7
balik kerja	3:8
balik lagi	5:10
balik ya	4:8
balike	8:10
balikin	8:33
balikin @demo.noises	8:5
balikin @frequency-words	8:5
balikin @offers.now	3:-6 8:8
balikin @quantity-few	8:5
balikin saja	8:5
baliknya	0:-6 8:12
baliknya @call.small	8:5
balik~	0:-7 5:-26 7:6 8:40
balita	1:5
balkon	6:18
balok	3:10 5:8 9:-9
balok @materials.solids	4:-6
balok @trust.wrapping	6:5
balon	3:7
bambu	3:7
bambu $	4:-7
bambu @call.small	3:7
bambu @interaction.verdict	4:-8
bambunya	5:7
bambu~	5:7
ban	3:17 4:9
ban @call.small	3:-7
ban @demo.bodyPlaces	5:5
ban @demo.seen	5:6
ban @interaction.verdict	3:-8
ban @negation-words	3:-5
ban @new-old-state	5:5
ban bekas	5:5
bana	6:6
bana @call.small	9:9
bana @interaction.personal	9:7
band	3:7
banda	0:-7
banda @places.places	0:-7
banda @trust.places	0:-7
banda aceh	0:-7
bandara	4:20
bandel	6:11
bandeng	5:5 9:-6
bandeng @cook-boil-steam	5:7
banding	5:9
bandingin	4:-12 8:10
bandingin @call.small	4:-10 8:11
bandingin @compare-acts	4:-6 5:10 8:5
bandingin @interaction.personal	4:-6 5:10 8:5
bandingin @interaction.verdict	4:-10 8:7
bandingin @together-words	4:-6 5:10 8:5
bandingin @troubles.atAll	4:-6 5:9 8:7
bandingin @trust.wanted	4:-6 5:10 8:5
bandingin sama	4:-6 5:10 8:5
banding~	0:-5 3:-16 5:25 6:-8 8:61
bandung	9:19
bandung @already-still-words	9:6
bandung @call.small	4:5 8:6 9:10
bang	0:10 4:25 5:-24 6:-8 8:13
bang $	0:7 9:-8
bang @call.small	0:-12 4:9 6:-15
bang @cause-words	5:9
bang @demo.handle	1:7
bang @demo.me	9:8
bang @format.because	5:7
bang @format.care	1:6
bang @format.kind	4:11
bang @format.nature	4:16
bang @interaction.personal	0:-11 5:-6 6:-7
bang @interaction.verdict	0:-5 6:-5
bang @motor-care-acts	3:5
bang @say-acts	0:6
bang @target.group	6:5
bang @troubles.atAll	0:-7 6:-10
bang @troubles.troubles	9:6
bang ojol	6:6
banget	0:-38 1:-31 2:-8 3:-29 4:-19 5:-22 7:-10 8:-23
banget $	9:11
banget @already-still-words	9:-7
banget @call.small	1:-13 3:-10 6:7
banget @cause-words	4:17 5:10 6:7
banget @change-become-acts	5:5
banget @condition-words	9:14
banget @demo.me	9:8
banget @feel-angry	9:14
banget @format.ifs	9:14
banget @format.kind	4:-5
banget @interaction.deeds	9:-5
banget @interaction.personal	5:-19 6:-7
banget @interaction.verdict	9:15
banget @purpose-words	6:6
banget @target.handing	6:6
banget @time-before-words	9:6
banget @troubles.atAll	4:9 5:6 9:8
banget @trust.allowed	5:-7
banget @trust.wanted	9:6
banget aku	9:9
banget buat	4:5
banget di	9:6
banget jadi	5:5
banget kalau	9:14
bangett	9:-11
bangku	5:-5
bangun	4:-7 5:52
bangun @interaction.personal	5:8
bangun @interaction.verdict	5:7
bangun @sleep-acts	5:6
bangun @troubles.atAll	5:7
bangun @trust.days	5:10
bangun dari	5:8
bangun pagi	5:9
bangunan	6:8
bangun~	5:24 9:-23
bang~	0:-6 3:6 5:-11 8:14
banjar	5:-12
banjarmasin	9:8
banjarmas~	9:8
banjir	9:-5
banjir @call.small	9:-8
banjir @interaction.personal	3:7
bank	4:10 9:10
bannya	4:13
bantal	4:13
banter	3:6
banting	1:10 8:15
banting~	4:7
bantu	0:7 2:17 5:18 9:-7
bantu @app-follow-share	2:11
bantu @give-receive-acts	2:11
bantu~	6:9
banyak	0:-19 4:-60 5:-21 6:-8 7:-15
banyak $	0:10
banyak @call.small	0:-11 1:-6 3:-8 4:-13 5:-21 6:-11 7:-8 9:-14
banyak @degree-high	9:8
banyak @format.kind	8:5
banyak @format.nature	0:5 6:6
banyak @target.rel	0:-9 2:-6 4:-11 5:-16 6:-14 8:-6
banyak yang	0:-9 2:-6 4:-11 5:-13 6:-14 8:-6 9:-7
banya~	0:7 3:7 4:-14
banyu	0:-9 1:6 3:70 4:-15 5:6 6:-7
banyu @condition-words	3:7
banyu @format.ifs	3:7
banyu @interaction.verdict	5:-6
banyune	3:13
banyune @call.small	3:8 5:-7
ban~	4:13
bapa	3:19 6:11
bapa @call.small	9:-6
bapa @demo.me	3:6
bapak	0:-57 1:-10 3:-5 4:-10 5:20 6:56
bapak @call.small	0:-15 7:6
bapak @demo.me	3:18 9:-13
bapak @format.kind	6:10
bapak @format.nature	6:14
bapak @interaction.personal	5:8
bapak @interaction.verdict	0:-7
bapak @now-words	0:-5
bapak @occasions.occasions	6:16
bapak @occasions.plain	6:6
bapak @play-sport-acts	6:6
bapak @target.kinds	9:10
bapak @target.rel	0:-12 2:7 4:6 6:17 9:-9
bapak saya	3:12 9:-16
bapak yang	0:-11 2:7 4:6 6:9 9:-8
bapake	9:13
bapakku	0:-8
bapaknya	9:14
bapaknya @interaction.personal	6:9
bapaknya @troubles.atAll	6:6
bapak~	0:-6 5:-10 9:20
bar	3:6 5:-5
barang	0:-37 1:-9 2:-8 4:-32 5:-9 6:-6 8:-17
barang $	9:9
barang @already-still-words	8:7
barang @call.small	0:-7 5:-7 8:-11
barang @new-old-state	8:-10
barang @trust.trouble	8:6
barangnya	0:20 6:-6 9:-6
barangnya @interaction.personal	0:6
barang~	0:15 6:-6 9:-7
bareng	5:8 6:16 7:10
bareng $	5:10
bareng @call.small	5:-6 9:7
baret	5:-6
bari	9:7
baris	4:-7
baru	0:-31 1:-20 2:22 3:47 4:-48 5:-31 6:-6 7:13 8:16 9:7
baru #n	3:-11
baru $	0:8 3:-16 4:30 5:8 8:46
baru @already-still-words	0:-7 7:7 9:19
baru @call.look	5:-14 6:-19 7:-8
baru @call.small	3:18 9:-13
baru @cause-words	2:6
baru @change-become-acts	2:6
baru @cheer-encourage	9:8
baru @child-growth	3:6
baru @colours.colours	3:5
baru @come-go-move	3:-15 5:-13 8:-10
baru @compare-acts	5:7
baru @demo.handle	5:-11 6:-8
baru @demo.handleWide	0:7 4:-14 5:-23 8:-9
baru @demo.handled	3:9 4:-5 5:-20
baru @demo.handledWide	3:8
baru @demo.me	9:-13
baru @demo.outcome	4:-11 5:-12 6:-5 8:-7
baru @feel-touch-acts	3:7
baru @format.care	0:9 2:-7 5:-22 8:-5 9:13
baru @format.cared	3:6 4:-5 5:-13
baru @format.kind	3:7 5:-12
baru @format.nature	5:-5
baru @format.problems	0:9 5:-10
baru @frequency-words	1:6
baru @gather-crowd-acts	0:17
baru @interaction.bid	3:7
baru @interaction.deeds	0:15 2:-15 6:-17
baru @interaction.personal	0:-16 2:-9 6:-11 7:15 8:-10 9:24
baru @interaction.verdict	2:12 3:18 4:-24 5:-22
baru @join-combine	0:10
baru @negation-words	7:7
baru @occasions.occasions	4:-5
baru @offers.buying	2:10 3:-8 7:10
baru @offers.now	2:19 3:15 5:-19 7:9
baru @pay-acts	2:14 7:6
baru @permit-forbid-acts	3:9
baru @possibility-words	9:12
baru @relationship-acts	9:6
baru @save-money	8:6
baru @stock-run-out	6:-9
baru @stop-end-acts	0:-9 5:-5 9:29
baru @story-verbs	0:-13 9:7
baru @target.folk	8:6
baru @target.kin	8:6
baru @target.states	4:-5 5:-9 9:6
baru @teach-learn-acts	5:8
baru @together-words	5:16
baru @troubles.atAll	2:9 3:14 5:10 7:6
baru @troubles.no	7:8
baru @troubles.otherTroubles	0:14 5:-5 8:-7
baru @troubles.troubles	5:7
baru @trust.allowed	3:12 5:-9 9:10
baru @trust.better	5:5
baru @trust.flaws	3:-8
baru @trust.wanted	9:7
baru @trust.wrapped	3:-6
baru @want-wish-words	9:6
baru @wash-clothes-acts	5:-10
baru @words.goods	3:9 5:-14
baru @work-study-acts	9:15
baru bayar	2:14 7:6
baru bisa	9:8
baru boleh	3:8
baru gabung	0:10
baru jadi	2:6
baru kelar	9:10
baru lahir	4:6 6:11
baru masuk	0:10 5:-13
baru pulang	3:-6 9:6
baru sama	5:7
baru tanpa	7:6
barudak	9:11
barusan	0:-11 3:-10 4:-6 9:35
barusan $	0:-8
barus~	0:-11 3:-10 4:-6 9:35
basah	4:15 5:-16 6:-13
basah $	4:9
basah @call.small	1:8 3:-9
basah @demo.point	3:-11 5:14
basah @interaction.personal	4:5 5:-7
basah @troubles.atAll	5:6
basah @troubles.troubles	5:-8
basah ini	0:5
basahkan	1:6 5:11
basah~	1:7 5:10
baseuh	3:8
basi	5:-12
baso	3:8
bata	0:12
batakun	0:13
batal	9:9
batam	8:6
batang	2:9 8:5
batang #nn	2:11
batang @offers.sum	2:11
batanya	0:16
batas~	4:-6
bata~	0:16
batch	8:9
batch @call.small	8:6
batch @interaction.personal	8:6
batch @interaction.verdict	8:8
batch @troubles.atAll	8:8
baterai	2:6 3:12 4:-7 6:-8 9:-11
baterai $	0:8
baterai @call.small	3:8 5:-10
baterai @demo.present	0:-6
baterai @format.kind	9:-9
baterai @format.nature	9:-9
baterai @interaction.personal	5:-6
baterai @words.goods	9:-8
baterai ya	0:-5
baterainya	3:-5 4:23
baterainya #n	4:7
baterainya #rp	4:5
baterainya @cheer-encourage	5:6
baterainya @interaction.personal	5:14
baterainya @offers.sum	4:6
baterainya @possibility-words	5:6
baterainya @troubles.atAll	5:9
baterainya @trust.allowed	5:6
baterainya @trust.wanted	5:6
baterainya bisa	5:6
baterai~	3:-5 4:23
batera~	2:6 3:12 4:-7 6:-8 9:-11
batik	3:7 4:-11 5:-9 9:5
batik @materials.makings	3:7
batik @troubles.otherTroubles	3:8
batik cap	3:8
batok	4:13 8:12
batrenya	9:10
batre~	9:10
batu	1:13 3:23 4:20 5:-9 6:-9 9:-9
batu @call.small	1:6
batu @colours.borrowed	5:6
batu @colours.colours	5:6
batu @demo.handle	3:5
batu @interaction.verdict	4:6
batu @offers.now	4:5
batu @trust.wanted	4:10
batuk	6:8 9:11
batu~	4:8
bau	3:9 5:7 8:-15
bau $	3:9
bau @call.small	3:16 4:9
bau @colours.borrowed	4:-5
bau @colours.colours	4:-5
bau @demo.means	9:10
bau @demo.point	3:12
bau @flavours.flavours	4:-11
bau @format.kind	4:-16
bau @format.nature	4:-14
bau @format.remedies	4:-9
bau @interaction.personal	3:8 5:-9
bau @interaction.verdict	3:7 4:7 5:-17
bau @materials.solids	4:-6
bau @negation-words	3:7 5:-12
bau @smell-bad	5:12
bau @troubles.atAll	4:9
bau @troubles.no	3:7 5:-12
bau @troubles.troubles	5:6
bau @trust.wrapping	4:-5
bau plastik	4:-5
bau tanah	5:6
bau tidak	3:7 5:-12
baunya	0:-6 3:-7 4:-6 5:-14 8:7 9:14
baunya $	9:6
baunya @come-go-move	9:6
baunya @interaction.verdict	5:-10 9:14
baunya @troubles.atAll	5:-12
baunya @troubles.otherTroubles	4:-6
baunya seperti	5:-11
baut	1:14 3:8 5:22
bau~	0:-7 3:-7 5:-8 8:7 9:14
bawa	0:-38 3:43 4:22 7:-22 8:-8
bawa @call.small	4:11 9:-5
bawa @come-go-move	9:-12
bawa @flavours.flavours	9:19
bawa @format.kind	0:-15 6:16
bawa @format.nature	0:-12 6:10
bawa @interaction.verdict	4:11
bawa @story-verbs	9:-6
bawa @substances.foodstuffs	9:26
bawa @troubles.atAll	4:7
bawa @words.goods	0:-8 5:-9
bawa ayam	9:6
bawah	0:-9 3:25 4:13 5:30 6:-11 7:-9 9:-11
bawah #nn	3:6 4:9
bawah @call.small	3:7
bawah @change-become-acts	5:6
bawah @flavours.cuts	5:-9
bawah @format.care	5:5
bawah @format.kind	0:-6 3:-7 5:7
bawah @format.nature	1:9 5:15
bawah @interaction.personal	5:13
bawah @interaction.verdict	3:-10 5:13 6:6
bawah @negation-words	3:-9
bawah @offers.sum	3:6 4:9
bawah @target.body	4:6 5:6
bawah @target.rel	3:5
bawah @troubles.atAll	5:9
bawah @words.goods	3:-9 4:8
bawah itu	6:11
bawah jadi	5:6
bawah matahari	5:8
bawah yang	3:5
bawahan	3:20
bawahannya	0:14
bawahan~	0:14
bawahnya	1:16 4:5 5:30
bawahnya @call.small	1:7
bawahnya @demo.outcome	4:7
bawahnya @interaction.verdict	5:15
bawahnya @troubles.atAll	5:7
bawahnya @trust.allowed	5:7
bawahnya ada	5:7
bawah~	1:14 3:22 5:21
bawang	3:8 4:12 5:-15 9:-5
bawang @substances.foodstuffs	5:-7
bawa~	3:17 4:-5 9:14
bayang~	0:-10
bayar	2:52 3:-22 4:8 5:-27 6:-22 7:23 8:31
bayar $	2:16 3:-8 5:-16 8:8
bayar @call.small	0:16 2:14 3:-11 4:-7 8:43
bayar @demo.present	2:18
bayar @interaction.personal	2:-6 6:-6 8:52
bayar @interaction.verdict	7:10 8:-7
bayar @now-words	2:9
bayar @offers.now	0:7 2:7
bayar @time-before-words	4:8
bayar di	0:8 8:50
bayar sebelum	4:10
bayar sekarang	2:10
bayarnya	8:17
bayarnya @interaction.verdict	8:8
bayar~	8:16
baya~	6:7
bayem	6:11
bayi	0:-12 5:6 7:6 8:10 9:-56
bayi #n	5:13 6:27
bayi @already-still-words	3:-5
bayi @call.small	4:-12 5:-10 6:-9
bayi @format.kind	5:12
bayi @format.nature	5:12
bayi @interaction.personal	3:-12 6:8
bayi @interaction.verdict	3:7 6:-11 9:-8
bayi @new-old-state	6:11
bayi @occasions.occasions	5:10
bayi @target.rel	4:-7
bayi @target.states	6:-5
bayi @troubles.atAll	3:9
bayi @trust.allowed	7:10
bayi baru	6:11
bayi itu	3:9
bayi yang	4:-6
bayinya	6:-9
bayinya @interaction.personal	4:7
bayi~	6:-9
beban	5:-7 8:7
bebas	4:12 5:-21 7:18 8:25
bebas @demo.handleWide	7:6
bebas @demo.means	4:7
bebas @format.kind	4:7
bebas @save-money	7:9
bebas @send-deliver-acts	7:9
bebas @substances.unwanted	4:20 5:-9 8:22
bebas formalin	8:5
bebas ongkir	7:9
bebas timbal	8:7
bebek	0:8 1:6 3:6 5:-7 6:6
beb~	5:-7 8:7
beda	2:-5 3:33 4:-35 5:-20 6:-42 8:16 9:-14
beda @call.small	3:7 6:-10 8:10
beda @compare-acts	4:10
beda @format.kind	3:21 5:-13
beda @format.nature	3:13
beda @interaction.personal	3:-6 8:7
beda @interaction.verdict	6:-7
beda @materials.cloths	3:9
beda @offers.sum	4:-7
beda @target.kinds	4:7
beda @together-words	4:11
beda @trust.wanted	4:10
beda @words.goods	5:-7
beda dengan	8:10
beda sama	4:11
bedain	3:22
bedain @format.kind	3:11
bedak	3:6 4:9 5:-5
bedana	3:7
bedane	3:16 4:-5 5:-14
bedanya	0:12 3:36 4:-25 5:-38
bedanya $	3:-8 5:7
bedanya @call.small	0:7 8:12
bedanya @compare-acts	0:6 5:7 8:17
bedanya @format.kind	3:23 4:-17 5:-20
bedanya @format.nature	3:15 4:-21 5:-13 8:-7
bedanya @interaction.personal	8:14
bedanya @interaction.verdict	5:5 8:15
bedanya @materials.makings	5:-6
bedanya @materials.unmistakable	4:-6
bedanya @together-words	0:6 5:7 8:17
bedanya @troubles.atAll	0:6 3:-9 4:9 8:25
bedanya @trust.wanted	0:6 4:7 5:7 8:18
bedanya di	3:6 4:-13
bedanya sama	0:6 5:7 8:17
beda~	3:65 4:-34 5:-51 9:-6
begadang	6:9 9:-14
begini	1:21 3:-15 5:-24 8:-13
begini $	5:-20
begini @call.small	5:-12 9:-7
begini @cause-words	3:-13
begini @demo.me	5:6
begini @demo.present	5:-7
begini @format.because	3:-10
begini @interaction.personal	5:17
begini @negation-words	5:12
begini @troubles.atAll	5:9
begini @troubles.no	5:14
begini @troubles.otherTroubles	1:5
begini tidak	5:14
beginian	6:9
begini~	6:9
begin~	1:21 3:-15 5:-24 8:-13
begitu	0:-5 4:-11 5:-7 9:-12
begitu $	8:-10
begitu @call.small	3:-6
begitu @interaction.verdict	3:7 5:9
begitu @troubles.otherTroubles	4:9
begitulah	9:20
begitu~	9:18
bekal	6:17
bekal @format.kind	6:5
bekal @format.nature	6:5
bekal @target.states	5:6
bekas	0:-8 5:19 6:25 8:-7
bekas @call.small	9:5
bekas @colours.colours	4:-6
bekas @colours.pure	5:6
bekas @format.kind	3:-6 5:10
bekas @format.nature	3:-7 5:8
bekas @format.problems	3:-6 5:17
bekas @skin-acne-trouble	4:7 5:7
bekas @target.body	3:-5 4:7 5:9 6:8
bekas @target.looks	4:-5 5:10
bekas @target.rel	9:6
bekas @troubles.otherTroubles	3:-6 5:17
bekas jerawat	5:10
bekas yang	9:6
bekel @target.kin	5:-7
beku @interaction.personal	5:6
beku @interaction.verdict	5:6
beku~	0:6
belah	4:7
belah~	1:16
belajar	3:14 6:-29 9:-8
belajar @come-go-move	6:-7
belakang	2:-19 3:29 5:12 6:-38 7:-10 9:8
belakang $	4:-9 9:-20
belakang @call.buy	4:9
belakang @call.small	4:6 5:-12 9:13
belakang @checkout-pay-acts	4:9
belakang @demo.bodyPlaces	3:17
belakang @demo.handleWide	3:9
belakang @format.care	4:7
belakang @format.kind	4:8
belakang @future-plan-words	6:-6
belakang @interaction.personal	4:-7 5:6
belakang @interaction.verdict	4:-13 5:-11 6:-10 9:11
belakang @occasions.places	5:12
belakang @offers.counted	4:25
belakang @roll-wrap-acts	4:9
belakang @seal-pack-acts	4:11
belakang @target.body	3:13
belakang @target.kinds	5:12
belakang @troubles.atAll	4:-14
belakang @troubles.no	5:5
belakang @troubles.otherTroubles	9:6
belakang @troubles.troubles	9:7
belakang @trust.better	3:8
belakang @trust.stores	5:12
belakang @wait-acts	6:-6
belakang @words.goods	4:8
belakang bungkus	4:9
belakang itu	9:13
belakang pintu	5:12
belakang rumah	5:12
belakang saya	0:5
belakang tidak	5:5
belakangan	4:11 5:11
belakangan $	4:6
belakangnya	1:7 4:6 5:19 6:-13
belakangnya @demo.outcome	5:11
belakangnya @format.care	5:8
belakangnya @troubles.atAll	5:6
belakangnya @trust.allowed	5:7
belakangnya @trust.better	5:8
belakang~	1:10 4:25 5:36 6:-35
belang	4:-23 9:-6
belang $	4:-10
belanja	0:-7 3:-9 6:-14 7:8 8:-7
belanja @call.small	2:-9
belanja @interaction.personal	2:-10
belanja @offers.sum	2:6
belanja di	2:-9
belanjanya	0:6
belanja~	0:5
belasan	9:18
belas~	9:18
beli	0:-32 1:-17 2:-107 3:46 4:9 6:-7 7:6 8:-22
beli #n	2:-14 4:6 7:14
beli #n1	4:-12
beli #nn	6:-9
beli $	5:-5
beli @call.small	0:-9 2:11 3:-27 8:8 9:-8
beli @colours.borrowed	9:16
beli @colours.colours	9:16
beli @demo.means	5:9 9:32
beli @demo.present	8:6
beli @flavours.flavours	9:11
beli @flavours.scents	9:6
beli @format.kind	2:-15 3:25 6:-6 7:-22 8:-21 9:12
beli @format.nature	5:26 7:-13 8:-6 9:15
beli @format.remedies	3:-14 9:21
beli @interaction.deeds	9:6
beli @interaction.personal	0:-9 3:-11
beli @interaction.verdict	3:-8
beli @now-words	8:7
beli @offers.now	2:8 3:-6
beli @offers.sum	6:-9
beli @save-data-memory	9:6
beli @substances.foodstuffs	7:-9 9:14
beli @target.group	6:5
beli @troubles.atAll	7:-7
beli @trust.wrapping	9:12
beli @words.goods	2:-10 3:7 5:-15 8:-16
beli baju	3:5
beli di	3:-10
beli duku	3:12
beli duo	5:6
beli es	9:12
beli kopi	9:6
beliau	3:9 5:6
beliau @interaction.personal	5:6
beliau @interaction.verdict	5:7
beli~	0:-8 6:-7 9:10
belok	5:9
belum	1:-40 3:-54 4:-49 5:-63 6:-89 7:-11 8:-79
belum $	0:43 9:-9
belum @app-follow-share	2:5
belum @call.look	9:-6
belum @call.small	0:48 1:-6 8:-8 9:-14
belum @cause-words	0:-6
belum @come-go-move	6:-7 8:-5
belum @convince-prove-acts	9:-7
belum @demo.handle	5:6
belum @demo.handleWide	1:-8 3:-7 5:-8 8:-7 9:-8
belum @demo.handled	9:7
belum @demo.handledWide	0:-9 3:-5
belum @demo.me	5:-7
belum @demo.outcome	0:6
belum @demo.point	0:25
belum @dry-state	9:13
belum @eat-acts	9:9
belum @format.care	0:-6 3:-6
belum @format.cared	0:-13 8:5 9:13
belum @format.nature	9:6
belum @format.problems	3:-6 5:12
belum @format.remedies	9:8
belum @hair-bad-state	9:9
belum @interaction.personal	0:-9 3:-14 5:8 8:-18 9:-19
belum @interaction.verdict	3:20 4:-23 5:-12 6:-19 8:-43 9:-17
belum @occasions.rooms	9:25
belum @offers.buying	9:7
belum @offers.now	0:-5 5:-16
belum @open-close-acts	9:-6
belum @possibility-words	8:-5 9:-6
belum @promise-guarantee-acts	9:-5
belum @stock-run-out	6:-5
belum @target.handing	9:5
belum @target.looks	9:9
belum @troubles.atAll	0:-19 4:-8 5:9 6:-9 8:-21
belum @troubles.otherTroubles	3:-9 9:19
belum @troubles.troubles	4:11 5:26
belum @trust.allowed	0:-9 4:-11 8:-26 9:-14
belum @trust.better	9:9
belum @trust.flaws	5:20
belum @trust.trouble	3:-10 5:14
belum @trust.wanted	5:7
belum @understand-know-acts	9:-13
belum @work-study-acts	9:13
belum ada	0:-7 4:-13 6:-6 8:-16
belum follow	2:5
belum makan	9:9
belum nih	0:14
belum tau	9:-8
belum tentu	3:19 9:-7
belum~	0:23 2:9 4:32 6:61 7:15 8:85 9:-50
ben	3:32 4:-7 5:11 6:6
ben @format.kind	3:8
ben @format.nature	3:8
ben @target.body	3:7
ben @troubles.no	3:14
benang	1:7 4:42 5:-7 6:-8 8:21 9:-6
benang @format.kind	1:11 4:21 5:-8
benang @format.nature	1:11 4:21 5:-8
benang @interaction.verdict	4:7
benang @materials.cloths	1:5 4:12
benang @materials.unmistakable	4:12
benang nilon	3:-6 4:11
benangnya	1:21 5:-8 6:-6 8:8
benangnya @demo.me	1:12 8:7
benang~	1:21 5:-8 6:-6 8:8
benar	1:-6 3:27 5:-24 6:-20 8:-15
benar @call.small	3:14 5:-8
benar @interaction.verdict	3:16 6:-7
benar @target.folk	0:7
benar @target.kin	0:7
benar @troubles.atAll	4:-5
benar~	5:-12
beneran	0:-7 5:22
bener~	0:-14 1:-6 2:-6 3:22 4:-23 8:-12
bengi	6:9 8:-6 9:7
bengkak	3:15 6:5
bengkel	2:7 9:18
bengkel @call.small	9:10
bengkel @target.kinds	2:10
bengkok	3:10
bengkok @troubles.atAll	5:8
beng~	6:9 8:-6 9:7
benih	6:7 8:7
bening	0:7 1:8 4:8 5:12 9:-12
bening @call.small	5:-14
bening @cause-words	5:6
bening @interaction.verdict	5:6
benjol	9:6
bensin	3:7
bens~	3:7
bentar	0:-26 2:-14 3:-33 6:-6 9:69
bentar $	2:-6
bentar @call.small	0:-17 3:-17 9:32
bentar @demo.me	0:-22 1:-5 9:16
bentar @demo.present	9:6
bentar @interaction.one	9:6
bentar @interaction.verdict	9:10
bentar aku	0:-13
bentar~	0:-21 3:-15 9:6
bentuk	3:-9 5:20
bentuk @demo.bodyPlaces	5:9
bentuk @interaction.verdict	5:6
bentuk @target.body	5:9
bentuk @troubles.atAll	5:6
bentuknya @interaction.personal	0:9
bentuknya @interaction.verdict	0:10
bentuknya @negation-words	0:11
bentuknya @troubles.no	0:11
bentuknya tidak	0:11
bentuk~	4:-9
benturan	3:9
bentur~	3:10
beranak	9:5
beranak #n	9:7
berang~	7:-10
berani	3:8 5:-8
berani @demo.handleWide	3:6
beran~	3:8 5:-8
berapa	0:14 3:-34 4:32 6:-23 7:-13 9:-34
berapa #nn	0:7
berapa @call.small	4:22 9:-13
berapa @format.spans	3:-6 6:-7
berapa @interaction.one	0:21 4:10
berapa @interaction.personal	5:-7 6:-7 9:-6
berapa @interaction.verdict	9:-9
berapa @measures.units	4:-6
berapa @new-old-state	4:13
berapa @offers.now	0:6 9:-6
berapa @offers.sum	0:7
berapa @offers.usual	0:-6 4:13
berapa @slow-speed	4:13
berapa @target.folk	0:20 4:6 9:-7
berapa @target.kin	0:18 4:6 9:-8
berapa @trust.better	3:-6 4:13
berapa @trust.lesser	4:13
berapa lama	4:13
berapa mbak	0:8
berapa ya	0:-6
berarti	1:9 3:91 4:-38 8:-18
berarti @already-still-words	5:-6
berarti @colour-tone	3:6
berarti @colours.borrowed	3:10
berarti @colours.colours	3:10
berarti @format.problems	5:12
berarti @hot-temp	3:6
berarti @interaction.personal	1:6 3:6
berarti @interaction.verdict	1:10 3:7 4:-5
berarti @original-fake	8:-5
berarti @pretty-look	3:6
berarti @target.looks	3:6
berarti @trust.better	3:7
berarti @trust.trouble	8:-5
berarti warm	3:6
beras	3:36 5:-19 6:-7 9:-7
berasa	5:17
berasa @interaction.verdict	5:9
berasap	5:5
berat	3:14 4:-37 5:-15 6:-15 9:7
berat @demo.bodyPlaces	3:10 4:-16
berat @demo.me	5:-11
berat @format.kind	4:-7
berat @format.nature	4:-7
berat @interaction.verdict	3:-10
berat @target.body	3:10 4:-16
berat badan	3:7 4:-13
berat saya	5:-6
beratnya	3:-6 4:41 5:-18
beratnya #n	4:12
beratnya #nn	5:-8
beratnya @call.small	6:7
beratnya @interaction.personal	6:5
beratnya @offers.sum	5:-8
berat~	3:-6 4:39 5:-15
berbulu	8:6
berdiri	5:10 6:8 8:-6 9:-18
berdiri @call.small	4:10 5:8
berdiri @frequency-words	4:5
berdua	6:8
berdua @interaction.verdict	5:8
berenang @call.small	5:7
berenang @interaction.verdict	5:10
berenang @troubles.atAll	5:5
beresih	5:9
beres~	9:5
berhenti	0:-14 9:8
berhijab	6:8
beri	3:17
berisi	5:6
berisik @call.small	9:-9
berisik @demo.present	9:-8
berisik @interaction.verdict	9:-11
beris~	5:6
berjerawat	6:6
berkurang	4:18 5:40
berkurang $	5:13
berlaku	6:-8 7:6 8:-10
berla~	6:-8 7:6 8:-10
berminyak	5:-6 6:26
berminyak @interaction.verdict	0:5 5:-5
bersertifikat	4:10 8:10
bersih	4:-5
bersih $	1:-9 5:13
bersih @interaction.personal	1:8
bersih @interaction.verdict	5:7 8:7
bersih @troubles.atAll	8:8
bersihin	3:5
bersih~	3:8
bersin	5:7
bersisik	4:6
bersisik @call.small	4:7
bers~	5:7
bertali	3:6
beruang	3:23
berubah	5:17
ber~	9:12
besar	3:14 4:15 5:-8
besar @cause-words	5:6 6:7
besar @change-become-acts	5:6
besar @interaction.personal	9:-10
besar @interaction.verdict	3:6
besar @offers.now	5:5
besar @troubles.atAll	5:8
besar jadi	5:6
besar~	6:-5
besi	0:-8 3:-6 4:34 6:-5 7:-5
besi @format.kind	5:6
besi @format.nature	5:9
besi @materials.makings	3:-6 4:6
besi @tool-work-acts	3:-6
besi hollow	5:9
besinya	0:8 4:-6
besinya @interaction.personal	5:6
besi~	0:8 4:-6
besok	1:-8 2:15 3:-22 4:-8 5:-6 6:-9 8:27 9:9
besok @come-go-move	8:5
besok @interaction.deeds	8:10
besok @interaction.personal	2:6 9:11
besok @interaction.verdict	2:6
besok @occasions.occasions	9:6
besok @occasions.plain	9:6
besok @possibility-words	9:-16
besok @story-verbs	8:6
besok @think-believe-myth	9:-9
besok @trust.arrived	8:6
besok @trust.days	3:-9 5:9 8:25
besok pagi	8:11
besok paginya	5:6
besok sepertinya	9:-9
besoknya	3:41 5:-15 9:-23
besoknya @call.small	3:6
besoknya @troubles.troubles	3:11
besok~	3:41 5:-15 9:-23
best	9:-16
beta	0:-7 1:11 3:-17 5:31 6:-5 9:21
beta @call.small	9:6
beta @demo.handle	5:10
beta @demo.handleWide	1:15 5:6
beta @format.care	5:10
beta @interaction.personal	0:-9 9:22
beta @iron-fold-acts	5:14
betah	5:-7
betah $	5:-5
betis	2:16 3:-18 5:12 6:13 9:7
betis @interaction.personal	2:5 5:13
betis @interaction.verdict	2:7
betisnya	6:-7
betis~	4:12 6:-8
betul	0:50 7:6 9:10
betul @call.small	0:17 7:6
betul @interaction.one	0:24
betul @interaction.verdict	0:7
betul kak	0:15
biar	0:27 2:68 3:94 4:-22 5:-50 6:-36 7:-7 9:-25
biar @audio-crew-acts	9:-6
biar @call.small	3:-24 6:-11 9:7
biar @camera-view-states	1:6
biar @cook-season-shape	0:5
biar @demo.bodyPlaces	3:39 5:-26
biar @demo.handled	5:6
biar @demo.me	0:27 3:-13 9:-8
biar @demo.point	9:-5
biar @demo.seen	3:14
biar @format.kind	1:-9 3:50 4:-14 5:-18 6:-11
biar @format.nature	3:41 4:-12 5:-6 6:-11
biar @interaction.all	4:9
biar @interaction.personal	0:-11 2:39 3:18 5:-7 9:11
biar @interaction.verdict	0:-8 1:-7 2:32 3:20 5:-23 6:-6 7:-7 9:11
biar @negation-words	0:-6 3:23 5:-24 6:6 9:6
biar @possibility-words	2:8 3:5
biar @show-acts	1:5
biar @story-verbs	2:12
biar @target.body	0:7 3:44 4:-8 5:-23
biar @troubles.atAll	2:7 4:6 5:6 6:-7 9:6
biar @troubles.no	0:-6 3:23 5:-24 6:6 9:6
biar @troubles.otherTroubles	1:6 3:5 9:-8
biar @trust.allowed	2:10 3:9
biar @trust.mixup	3:7
biar @trust.wanted	2:14 4:11 6:-6
biar @words.goods	5:-6
biar aku	0:11 3:-7
biar kamu	4:9
biar kelihatan	1:5
biar saya	0:6
biar tidak	3:14 5:-25 9:8
biar warnanya	3:7
biarin @call.small	9:5
biasa	0:-6 1:17 3:-18 5:11 6:8 7:-14 8:67 9:5
biasa #n	5:14 8:10
biasa @call.look	6:6
biasa @call.small	1:14 4:6 5:-20 6:-9 8:33
biasa @contrast-words	8:6
biasa @demo.outcome	0:-5
biasa @format.kind	8:16
biasa @format.nature	8:17
biasa @format.problems	5:-6
biasa @interaction.personal	0:9 4:-7
biasa @interaction.verdict	5:-9 8:24
biasa @take-acts	6:6
biasa @troubles.troubles	0:-6
biasa @trust.flaws	0:-5
biasa @trust.trouble	0:-5
biasa itu	4:8 8:15
biasa mah	8:16
biasana	3:22
biasane	3:-10 4:-9 5:5
biasanya	1:-20 5:29 6:25 7:15 8:-18 9:-10
biasanya #nn	7:19
biasanya @call.small	6:16
biasanya @cause-words	3:6 4:13
biasanya @demo.present	5:6
biasanya @format.because	3:7
biasanya @offers.sum	7:23
biasanya @purpose-words	4:13
biasanya @target.handing	4:13
biasanya kan	5:6
biasanya karena	3:7
biasa~	1:-22 3:8 4:-8 5:17 6:24 7:15 8:-19 9:-14
biasonya	5:9
biaso~	5:9
bibir	3:25
bibitnya	4:17 8:11
bibitnya @interaction.verdict	4:5 8:6
bibit~	4:22 8:13
bicara	3:8 5:6
biji	2:9 3:10 4:-22 6:-10
biji #nn	7:6
biji #rp	7:8
biji $	3:6 5:-5 6:-6
biji @call.small	4:-6 5:6
biji @format.kind	2:6
biji @format.nature	2:6
biji @offers.now	4:-12
biji @offers.sum	4:-9 7:20
biji @troubles.atAll	4:-12
biji @troubles.otherTroubles	2:11
bikin	1:-18 3:17 4:-21 5:12 7:-5 8:-8 9:-27
bikin @body-pain	0:6 4:9
bikin @call.small	3:-5
bikin @colours.colours	0:6
bikin @colours.pure	0:8
bikin @demo.bodyPlaces	3:-22 5:27
bikin @demo.handle	3:14
bikin @demo.means	5:-16
bikin @flavours.cuts	5:-7
bikin @format.kind	3:-10 6:-22
bikin @format.nature	3:-6 6:-10
bikin @format.problems	4:11 8:-8
bikin @format.remedies	4:-11
bikin @hard-complicated	4:7
bikin @interaction.verdict	4:-5
bikin @size-small	5:-5
bikin @slimming-look	5:-11
bikin @smell-act	3:5
bikin @substances.insides	4:6
bikin @target.body	3:-16 5:20
bikin @target.states	4:6
bikin @taste-bad-judgement	4:-6
bikin @troubles.atAll	5:-7
bikin @troubles.otherTroubles	5:-17 6:-8
bikin @troubles.troubles	4:9 5:12 9:-8
bikin @trust.flaws	3:12
bikin @trust.trouble	3:6 5:6
bikin @words.goods	6:-5
bikin kulit	3:-10 4:8
bikin pusing	4:7
bikin simpul	3:10
bik~	1:-21 3:18 4:-22 5:10 7:-6 9:-22
bilang	2:-11 3:-17 4:-24 6:-18 9:17
bilang @call.small	0:-8 9:27
bilang @compare-acts	9:6
bilang @demo.bodyPlaces	0:5 5:9
bilang @format.kind	0:16 3:7 6:-7 9:-10
bilang @format.nature	0:16 3:7 6:-5 9:-9
bilang @frequency-words	9:15
bilang @interaction.personal	0:14 3:5 9:17
bilang @interaction.verdict	5:-11 9:10
bilang @negation-words	9:6
bilang @offers.now	5:-8
bilang @target.body	0:5 5:10
bilang @together-words	9:7
bilang @troubles.atAll	9:20
bilang @troubles.no	9:6
bilang @trust.wanted	9:9
bilang ini	9:-6
bilang sama	9:7
bilas	0:8
bilas~	0:6 3:-8
bingung	3:10 5:16 6:5 7:-5
bingung @call.small	9:16
bingung @future-plan-words	5:11
bingung @interaction.personal	6:8
bingung @want-wish-words	5:11
bini	5:-6 9:28
bini @call.small	9:11
bini @demo.me	9:7
bintik	4:-6
bintik @materials.solids	4:-7
bintik @shrink-stretch	4:-7
biru	3:13 4:5 5:-12 6:-18
biru $	4:6
biru @call.small	0:11 4:-6
biru @colours.colours	4:14
biru @colours.pure	4:12
biru @interaction.personal	0:-10
biru @interaction.verdict	3:6
biru itu	3:11
bisa	2:-31 3:33 4:-11 5:6 7:-33 8:25 9:-8
bisa #n	0:10
bisa #nn	4:-6
bisa $	1:11 3:15 4:7 5:-7 8:5
bisa @adjust-set-acts	5:9 6:7
bisa @ask-answer-acts	0:-7
bisa @body-move-posture	3:12 5:-11 6:-13
bisa @call.look	0:-5 6:-9
bisa @call.press	4:9
bisa @call.small	0:38 3:-32 5:40 6:7 8:20 9:-6
bisa @care-not-acts	5:5
bisa @carry-acts	3:8
bisa @cause-words	6:-7
bisa @change-become-acts	0:11 3:15 4:-6 5:-6
bisa @child-growth	5:7
bisa @come-go-move	4:-8 6:-10
bisa @compare-acts	3:6 4:-6
bisa @contrast-words	3:15
bisa @cook-cut-peel	3:6
bisa @cut-acts	3:5
bisa @demo.handle	0:13
bisa @demo.handleWide	3:-18 5:21 8:-16
bisa @demo.handled	0:6 3:8 8:-8
bisa @demo.handledWide	4:22 5:20
bisa @demo.means	0:7 6:8
bisa @demo.outcome	4:-11 5:-20 8:-11
bisa @demo.present	0:7 4:11 8:8
bisa @eat-acts	6:7
bisa @electric-charge-acts	0:10 4:18
bisa @flavours.scents	6:8
bisa @food-tender-chewy	5:-7
bisa @format.care	3:-15 8:-6 9:11
bisa @format.cared	4:16 5:15 8:-7
bisa @format.kind	0:6 3:-5 4:15 6:13
bisa @format.nature	4:8
bisa @format.problems	3:9 4:-12 5:-6 6:-5
bisa @format.remedies	0:14 6:8
bisa @hair-tie-acts	3:8
bisa @hang-stand-balance	6:-7
bisa @household-daily-acts	0:7 5:20
bisa @increase-add-acts	9:5
bisa @install-assemble-acts	5:14
bisa @interaction.all	4:10 6:6
bisa @interaction.bid	8:6
bisa @interaction.one	0:31 3:-5 5:17
bisa @interaction.personal	0:-8 1:8 3:-11 4:12
bisa @interaction.verdict	0:-14 1:7 5:-9
bisa @interaction.write	0:-8
bisa @iron-fold-acts	5:12
bisa @join-combine	0:14 5:-6
bisa @machine-behaviour	4:10
bisa @motor-care-acts	5:8
bisa @occasions.occasions	4:8
bisa @occasions.plain	4:8 9:5
bisa @occasions.rooms	4:5
bisa @offers.buying	5:-8 8:9
bisa @offers.now	3:9 5:-8 7:-7 8:13
bisa @offers.sum	4:-7
bisa @open-close-acts	3:-18
bisa @pay-acts	2:-14 4:-8 5:-14 6:-7 8:35
bisa @plant-harvest	5:-7
bisa @pull-press-acts	6:-5
bisa @purpose-words	0:8 3:-7 5:-6
bisa @replace-acts	0:12 4:-15
bisa @return-claim-acts	0:11
bisa @seal-pack-acts	4:6
bisa @show-acts	4:-7
bisa @sleep-acts	5:7
bisa @story-verbs	0:-12
bisa @substances.foodstuffs	6:8
bisa @target.folk	0:21 5:19
bisa @target.handing	0:12 3:-9 5:-7
bisa @target.kin	0:29 5:25 6:-13
bisa @target.looks	3:9 5:-6
bisa @troubles.atAll	1:9 3:-12 9:7
bisa @troubles.otherTroubles	4:-29
bisa @troubles.troubles	4:-9 8:-7
bisa @trust.allowed	4:9
bisa @trust.better	5:-5
bisa @trust.remedied	0:14
bisa @trust.remedy	0:13 4:-5 5:-6
bisa @trust.sent	8:-7
bisa @trust.wanted	5:-6
bisa @use-acts	0:-12 3:-15 9:8
bisa @wear-acts	0:-10 3:-14
bisa @words.goods	6:8
bisa @write-draw-acts	3:5
bisa bang	0:8
bisa bayar	8:11
bisa buat	3:-5
bisa cod	0:7 2:-7 8:21
bisa da	0:5
bisa dari	4:6 6:9
bisa dicas	4:7
bisa ibu	8:6
bisa jadi	3:12
bisa jalan	5:-5
bisa kak	4:-12
bisa kamu	4:11
bisa pak	4:6
bisa pakai	0:-10 3:-13
bisa retur	0:6
bisa semua	6:7
bisa teh	6:8
bisa tidur	4:7
bisa tukar	8:8
bisa ya	4:6
biyen	3:49 9:-16
blak~	9:25
blas	1:13 4:11 5:7
blas $	1:13
blazer	3:12
blender~	5:-7
bli	3:-6
blok @format.kind	3:6
blok @format.nature	3:6
blok @format.remedies	3:6
bluetooth	4:8
blur	5:8
bocah	1:6 3:-12 5:41 6:-9
bocah @target.kinds	5:6
bocor	1:-9 8:31 9:16
bocor @call.small	4:6 8:8
bocor @interaction.verdict	3:8
bocor @negation-words	0:7
bocor @troubles.atAll	9:5
bocor @troubles.no	0:7
bodinya	4:15 5:18
bodinya @interaction.personal	5:10
bodinya @interaction.verdict	5:11
bodinya @materials.solids	4:7
bodi~	4:15 5:18
boga	6:5
bogor	9:16
bogor @interaction.verdict	9:11
bogor @troubles.atAll	9:6
bohong	5:-7 9:-5
bojo	9:9
bojoku	0:-12 9:21
bojo~	0:-12 9:21
bokong	5:6
bokong @interaction.personal	5:6
bokong @interaction.verdict	5:7
boks	5:5
boks @call.small	5:7
bola	3:-8 6:-6 9:42
bolak	1:-7 3:-6 4:7 5:10
bolak @come-go-move	1:-7 3:-6 4:7 5:10
bolak @demo.handleWide	1:-7 3:-6 4:7 5:10
bolak @format.care	1:-7 3:-6 4:7 5:10
bolak @troubles.otherTroubles	1:-7 3:-6 4:7 5:10
bolak balik	1:-7 3:-7 4:8 5:7
boleh	0:24 1:-8 2:-15 3:36 4:40 6:46 8:73 9:-29
boleh $	8:11
boleh @call.look	4:15 8:10
boleh @call.small	0:15 5:-9 6:24
boleh @cause-words	6:9
boleh @change-become-acts	8:15
boleh @degree-high	0:18
boleh @demo.handleWide	3:8 8:16
boleh @demo.outcome	3:5
boleh @demo.present	4:7
boleh @exchange-acts	3:-7 8:17
boleh @format.because	6:6
boleh @format.care	8:11
boleh @interaction.deeds	0:5
boleh @interaction.one	0:8 4:-11 6:9
boleh @interaction.personal	0:13 3:10 6:16
boleh @interaction.verdict	0:20 3:9 4:25 5:-10 6:32
boleh @lend-borrow-acts	8:7
boleh @negation-words	0:14 6:12
boleh @replace-acts	8:15
boleh @return-claim-acts	7:5 8:13
boleh @target.kin	6:6
boleh @troubles.atAll	4:9 5:-12 6:17
boleh @troubles.no	0:14 6:12
boleh @trust.remedied	8:5
boleh @trust.remedy	3:-13 7:9 8:36
boleh @use-acts	6:5
boleh @wear-acts	6:5
boleh banget	0:8
boleh kak	0:7
boleh pakai	6:5
boleh tidak	0:14 6:12
boleh tukar	8:14
bolong	1:-8 3:13 6:12 9:-11
bolong @interaction.personal	5:6
bolongan	3:13 4:7
bolong~	3:15 6:-5
boneka	1:10 3:32 4:8 5:-6 6:10 9:-9
boneka @call.small	1:9 3:13 6:11
bongkar	5:-14 9:-9
bonus	2:-7 3:-21 4:-33 7:60 9:-8
bonus @demo.handle	7:8
bonus @demo.means	7:7
bonus @format.kind	3:-10 4:-10 7:42
bonus @format.nature	7:17
bonus @format.remedies	7:8
bonus @words.goods	3:-6 4:-18 7:21
bonusi	7:6
bonus~	7:8
bon~	6:8
boots	4:5
bor	0:11 1:-5 4:-7
bor @call.small	0:16
bor @format.nature	4:-5
bor @materials.solids	4:-5
bordir	4:10 5:5
bornya	4:6 5:-5
borong	3:9 9:-8
boros	4:-11
bor~	0:6 3:9 5:-7 9:-9
bos	0:8 3:-9 6:-13 7:-9 8:-7 9:-25
botol	0:-9 2:7 3:-27 4:15 6:-6
botol #nn	4:-8 6:-10
botol #rp	5:8
botol @condition-words	4:5
botol @demo.me	2:5
botol @drink-acts	5:10
botol @feel-angry	4:6
botol @format.ifs	4:6
botol @interaction.verdict	1:11 4:24
botol @offers.sum	6:-12
botol @pour-wipe-acts	4:6
botol @rinse-flush-acts	4:5
botol @smell-act	4:6
botol @troubles.otherTroubles	4:-7
botol kalau	4:6
botol minum	5:10
botolnya	0:-8 3:-11 4:-9 5:-18 8:11 9:-8
botolnya @demo.me	5:-5
botolnya @format.kind	4:9
botolnya @format.nature	4:9
botolnya @interaction.personal	4:-8
botolnya @interaction.verdict	4:-12
botolnya @materials.solids	4:9
botolnya @troubles.atAll	4:-6
botolnya @trust.allowed	4:-6
botol~	3:-19 8:12 9:-8
box	2:7 4:13 5:10 8:12
box @offers.sum	5:7
bpa	4:18 8:-8
bpa @cheap-price	4:6
bpa @interaction.verdict	4:7
bpa @offers.extra	4:6
bpa @save-money	4:6
bpa @trust.allowed	4:6
bpa gratis	4:6
bpom	0:-11 2:-6 4:58 5:-10 8:39
bpom @call.small	4:13 8:8
bpom @interaction.personal	4:6
bpom @interaction.verdict	0:-10 4:12 8:11
bpom @troubles.atAll	8:8
bpomnya	4:15 8:7
bpomnya @interaction.verdict	4:6
bpom~	4:15 8:7
bro	0:13 1:-15 3:6 5:-22 9:13
bro $	9:-6
bro @demo.handleWide	4:9
bro @interaction.verdict	9:9
bro @trust.mixup	4:9
brudul	1:6
brudul $	1:6
bruntusan	4:-5
bruntus~	4:-5
buah	3:40 4:8
buahnya	5:7
buah~	3:12
buang	3:11 4:-6 6:-26
buang @words.goods	5:6
buang~	3:17 5:29 9:-12
buat	0:62 1:25 2:-24 3:-26 4:-14 6:36 7:-18 9:-12
buat #n	0:9 3:-7 6:-10
buat #nn	6:-11
buat @bath-acts	3:7
buat @body-move-posture	6:-7
buat @call.look	3:6
buat @call.small	0:-14 3:-17 4:14 8:-7
buat @colours.borrowed	4:-8
buat @demo.bodyPlaces	0:12 6:11
buat @demo.handle	6:-26
buat @demo.handleWide	0:-10
buat @demo.means	4:-8 6:-7
buat @easy-practical	6:-7
buat @flavours.cuts	0:7
buat @flavours.flavours	4:-9 5:11 6:-16
buat @flavours.scents	4:-9
buat @format.care	3:-18 5:8 6:-26
buat @format.kind	0:-8 2:-12 3:11 4:-39 5:-9 6:-23 7:-8 9:-11
buat @format.nature	0:-12 2:-9 3:7 4:-26 5:-27 9:-9
buat @format.problems	0:-6
buat @format.remedies	4:-26 5:7
buat @greet-acts	6:-8
buat @household-daily-acts	6:13
buat @interaction.all	0:-8 5:-12 6:7
buat @interaction.asking	6:-11
buat @interaction.deeds	3:-6 5:10 6:13
buat @interaction.one	2:-7 3:-8 4:6 5:-7 9:-6
buat @interaction.personal	2:10 3:-7
buat @match-age-occasion	3:-9 6:-7
buat @materials.solids	3:12 4:-11 6:-8
buat @occasions.gifts	0:9 3:-14 6:33
buat @occasions.occasions	4:6 5:-11 6:26
buat @occasions.places	1:9 6:14
buat @occasions.plain	3:-5
buat @occasions.rooms	1:13 5:-10 6:-7
buat @offers.counted	6:-12
buat @offers.sum	6:-11
buat @party-gift-acts	3:-6 4:8 6:7
buat @past-memory-words	3:6
buat @places.makers	5:13
buat @quantity-many	6:-10
buat @religion-acts	5:-7
buat @safety-words	0:5 6:6
buat @send-deliver-acts	0:14 4:17 5:10
buat @substances.foodstuffs	5:11 6:-14
buat @target.body	0:20 6:13
buat @target.folk	1:12 3:-19 4:35 6:39 8:7 9:-6
buat @target.group	0:30 3:-27 5:26 6:51 8:13 9:-9
buat @target.kin	0:-13 1:19 2:-14 3:-30 4:24 5:6 6:45 9:-6
buat @target.kinds	0:21 1:13 3:-8 4:12 5:-8 6:-7 7:-8
buat @target.looks	0:6
buat @target.rel	0:-17 8:-10 9:8
buat @target.roles	4:10 6:-20 8:6
buat @target.states	4:8
buat @trip-leisure-acts	4:5
buat @troubles.atAll	4:7
buat @trust.parcel	5:9 6:-6
buat @trust.places	6:-6
buat @trust.sent	5:7
buat @trust.stores	1:8
buat @words.goods	3:15 4:-7 5:20 6:-28
buat @work-study-acts	5:11 6:-15
buat anak	3:-7
buat bapak	4:6
buat besi	4:-10
buat beton	0:-8
buat cewek	0:6
buat iphone	4:6
buat kak	6:-12
buat kalian	4:6 6:11
buat kamu	5:-5
buat keluarga	6:7
buat lo	6:6
buat mahasiswa	7:6
buat rambut	6:9
buat rumah	1:8 5:-6
buat semua	6:-9
buat siapa	6:-7
buat yang	0:-15 8:-9 9:8
buatan	4:29
buatan @places.places	4:24
buatan @trust.places	4:21
buat~	4:38 5:-13 9:5
buaya	4:6
buaya @interaction.verdict	8:6
bubble	2:7 5:-19 8:44
bubble @demo.handle	5:-9 8:6
bubble @flavours.cuts	5:-9 8:6
bubble @seal-pack-acts	5:-9 8:6
bubble @trust.wrapping	2:9 5:-9 8:15
bubble wrap	5:-9 8:6
bubblegum	4:12
bubuk	0:8 4:6 5:-30 6:-8
bubuk @call.small	5:-7
bubuk @interaction.verdict	4:6 5:-12
bubuk @offers.now	4:7
bubur	9:6
budak	3:7 6:27 9:10
budak @demo.point	9:11
buka	1:40 3:8 4:-7 5:20 6:21 7:-23 9:-10
buka @alone-own-words	6:-6
buka @call.small	1:9
buka @demo.handle	3:24
buka @flavours.cuts	1:8 4:6 5:-12
buka @flavours.prints	1:7 4:9
buka @format.care	5:17
buka @format.kind	4:10 5:11 6:30
buka @format.nature	6:20
buka @hide-cover-acts	5:10
buka @interaction.verdict	1:7 5:-8
buka @offers.counted	1:24 4:8
buka @offers.now	5:-6 9:10
buka @religion-acts	6:7
buka @seal-pack-acts	1:8 5:14
buka @send-deliver-acts	0:6
buka @shape-words	1:11 4:16 5:-12
buka @target.looks	1:11 4:16 5:-12
buka @target.states	6:8
buka @words.goods	4:10 5:12 6:8
buka dulu	5:5
buka puasa	6:7
buka sendiri	6:-6
buka ya	1:6 6:5
bukak	1:21 5:15
bukan	1:-25 2:-9 3:23 4:22 5:-53 6:-33 7:-18 8:8 9:-22
bukan @call.small	1:-9 3:7 4:-11 5:-19 6:-14
bukan @cause-words	3:-7 4:-17 5:-23 6:-19
bukan @colours.borrowed	3:-8
bukan @colours.colours	3:-7
bukan @contrast-words	6:6
bukan @demo.handle	3:5
bukan @demo.handleWide	4:8
bukan @demo.means	0:7
bukan @demo.seen	0:9
bukan @drill-nail-screw	0:10
bukan @format.because	4:-8 5:-20 6:-5
bukan @format.care	4:9 8:11
bukan @format.kind	0:11 8:28
bukan @format.nature	0:13 3:-9 4:12 5:7 8:25
bukan @format.remedies	8:6
bukan @interaction.personal	1:-11 3:32 5:-19
bukan @interaction.verdict	1:-5 4:-13 6:8
bukan @join-stick-acts	4:8
bukan @materials.solids	3:-17 4:24 5:7 8:27
bukan @materials.unmistakable	4:8
bukan @occasions.occasions	4:6 5:5
bukan @offers.now	4:-6 6:7
bukan @play-sport-acts	3:5
bukan @purpose-words	6:-14
bukan @quantity-few	6:6
bukan @return-claim-acts	4:5
bukan @target.handing	6:-11
bukan @troubles.atAll	6:-6
bukan @trust.remedy	3:-8 8:6
bukan @trust.wrapping	3:-11 4:15 5:8 8:14
bukan @words.goods	4:-10
bukan besi	8:5
bukan buat	6:-11
bukan cuma	6:6
bukan di	3:10 5:-7
bukan karena	4:-5 5:-20
buka~	0:9 2:-7 5:-8 9:11
bukittinggi	3:6
bukittingg~	3:6
bukti	0:8
bukti @interaction.verdict	0:10
buktinya	3:7
bukti~	3:6 6:-6
bukt~	7:5 8:17
buku	1:8 2:12 9:11
buku @already-still-words	2:10
buku @call.small	4:8
buku @interaction.personal	2:10
buku @interaction.verdict	4:6
buku @new-old-state	2:10
buku baru	2:10
buku gambar	0:-6
bukunya	3:6 5:7
bukunya @format.care	3:6
bukunya @interaction.personal	5:7
buku~	0:10 3:5 5:19
buk~	1:-25 2:-9 3:23 4:22 5:-53 6:-33 7:-18 8:8 9:-22
bulan	1:-22 3:-5 5:-10 6:34 7:-7 8:-10 9:-10
bulan $	3:-8 7:8
bulan @call.small	0:10 4:31 5:-10 6:24 8:12
bulan @cause-words	0:6 4:6 5:-8 6:8
bulan @come-go-move	5:-9
bulan @demo.handleWide	3:6 5:-7
bulan @demo.me	0:6
bulan @demo.present	0:7 3:-9 5:-11 6:8 8:-13
bulan @format.kind	4:-7 5:5 6:8
bulan @format.nature	6:8
bulan @format.problems	3:-10
bulan @future-plan-words	3:-10 4:-8
bulan @interaction.personal	7:-9
bulan @interaction.verdict	0:15 3:-8 4:18 6:11 7:-11 9:9
bulan @negation-words	2:7
bulan @now-words	0:7
bulan @occasions.rooms	3:-6 4:-10 8:-5
bulan @offers.now	0:15 6:7
bulan @purpose-words	7:6
bulan @send-deliver-acts	4:9
bulan @target.handing	7:6
bulan @time-before-words	3:-6
bulan @troubles.atAll	6:6 8:-14
bulan @troubles.otherTroubles	5:-5
bulan @troubles.troubles	3:-5
bulan @trust.flaws	3:-10
bulan @trust.trouble	3:-10
bulan @words.goods	5:8
bulan buat	7:6
bulan depan	3:-12 4:-8
bulan di	4:5 8:9
bulan ke	4:6 5:14 6:8
bulan sekarang	0:9
bulan ya	4:10 6:8
bulanan	5:7
bulan~	5:7
bulat	0:-6 4:-7 6:14
bulat @interaction.personal	1:6
bulat @interaction.verdict	4:-7
bulu	3:-15 4:-9 9:-25
bulu @demo.bodyPlaces	4:-13 5:10 9:-10
bulu @format.kind	4:-10 9:-12
bulu @format.nature	4:-10 9:-12
bulu @interaction.personal	1:8
bulu @interaction.verdict	5:-7
bulu @measures.dimensions	0:12
bulu @target.body	4:-13 5:10 9:-10
bulu @target.looks	0:12
bulu @trust.better	0:12
bulunya	1:7 4:-10 8:8
bulunya @troubles.atAll	5:5 8:5
bulu~	1:8 3:-9 5:10 8:20
bul~	1:-8 3:8 5:10 6:16 7:-8 9:-36
bumbu	5:9
bumbunya	4:5 5:7
bumbunya @interaction.verdict	4:6
bumbunya @offers.now	4:7
bumbunya @troubles.atAll	5:9 8:6
bumbu~	4:5 5:7
bumil	6:9
bumil @interaction.personal	6:6
bumil @interaction.verdict	6:6
bun	1:-26 4:-10 5:-14 6:-10 7:-6 8:-5 9:-9
bun $	5:-6 6:11
bun @call.small	0:-7
bun @cause-words	3:10
bun @contrast-words	5:-5
bun @demo.point	5:8
bun @format.because	3:6 5:5
bun @format.kind	3:5
bun @interaction.deeds	4:11
bun @interaction.personal	4:21
bun @interaction.verdict	5:-11 6:-7
bun @negation-words	0:10
bun @possibility-words	4:7
bun @receive-get-acts	4:7
bun @target.body	3:5
bun @troubles.atAll	0:8
bun @trust.allowed	0:8
bun dapat	4:7
bun soalnya	3:6
bunda	1:-7 3:-10 4:5 5:8 6:-9
bunda @call.small	0:-28 3:-8 5:10 6:14 9:6
bunda @interaction.personal	6:-5
bunda @interaction.verdict	0:-7 6:-7
bunda @offers.now	0:-7
bunda @target.rel	0:-11 5:9 6:23
bunda ini	0:-7
bunda yang	0:-11 5:9 6:23
bundling	2:10 4:-8 7:19 9:-6
bundling @format.kind	2:12
bunganya	4:-5
bunga~	4:-8
bungkuk	3:27
bungkuk $	3:12
bungkus	0:5 1:-15 5:22
bungkus $	4:6
bungkus @colours.borrowed	0:7
bungkus @colours.colours	0:7
bungkus @flavours.flavours	0:7
bungkus @format.kind	0:13 3:-5 4:-14 8:9
bungkus @format.nature	0:14 3:-5 4:-12 8:7
bungkus @format.remedies	4:-7
bungkus @materials.solids	0:10 4:-6
bungkus @offers.now	5:14
bungkus @trust.wrapping	0:19 4:-11 8:6
bungkus~	0:-7 3:-18 5:-15 8:13 9:-7
bungsu	9:24
bunyi	1:-7 8:-5 9:28
bunyi @demo.me	1:-7
bunyi @frequency-words	9:5
bunyi @negation-words	5:-8
bunyi @troubles.no	5:-8
bunyinya	1:17 5:-11 9:-6
bunyi~	1:17 5:-11 9:-6
buny~	1:-7 8:-5 9:28
bun~	4:7 8:-7 9:-11
buruan	2:14 6:8 8:-14
buruan @call.buy	6:10
buruan @call.look	2:7 6:-5
buruan @call.plainBuy	6:12
buruan @call.target	2:-5 6:8
buruan @checkout-pay-acts	6:8
buruan @interaction.deeds	6:9
buruan @interaction.personal	6:7
buruan @places.abroad	6:8
buruan @places.places	6:8
buruan @stock-run-out	4:6
buruan checkout	6:8
burung	3:9 4:9
buru~	0:-18 2:23 4:5 6:6 8:-17
bus	5:5
busa	0:6 5:7 6:12 8:20
busa @cause-words	6:5
busa @change-become-acts	6:5
busa @interaction.verdict	6:10 8:5
busa @offers.now	6:5
busa @trust.better	4:9
busa jadi	6:5
busanya	1:14 3:-11 4:-21 5:-10
busanya @call.small	5:-6
busanya @interaction.verdict	3:6 5:-10
busa~	1:10 3:-8 4:-26 5:-13
busi	5:5
busui	6:18
busuk	5:-11
busuk $	5:-5
busu~	6:18
butek	5:7
butir	3:6 5:-11
butirannya	3:-9 5:9
butirannya @interaction.personal	5:6
butiran~	3:-9 5:9
butir~	5:-9
butuh	2:11 3:24 5:-14
but~	0:10
buy	7:19
buy two	7:7
c	4:54
c $	4:9
c @call.small	4:20
c @compare-acts	4:9
c @interaction.personal	4:19
c @interaction.verdict	4:13
c @together-words	4:10
c @troubles.atAll	4:22
c @trust.wanted	4:14
c sama	4:10
cabang	3:8
cabe	0:11 4:17 9:-17
cabe @flavours.flavours	0:7 4:14
cabe @interaction.personal	3:7
cabe @substances.foodstuffs	0:8 4:17
cabe rawit	4:6
cabut	0:18 1:31 3:27
cabut @call.small	4:7
cabut @demo.handle	1:6
cabut @format.care	3:6
cabut @interaction.personal	1:8
cabut @interaction.verdict	1:8
cabut @troubles.atAll	0:5 1:7
cabut dari	0:5 1:7
cabut~	4:-5 9:10
cacing	3:6
cadangan	2:8 4:9 5:-7 7:21
cadangan @trust.wanted	7:6
cadang~	2:8 4:9 5:-7 7:21
cahaya	3:11 5:-14 6:6
cahaya @interaction.verdict	5:-14
cai	1:20 3:30 5:31 9:-8
cair	3:5 5:-29
cairan	3:10 5:8
cairan @interaction.verdict	3:6
cair~	3:10 4:-7
cak	0:34 3:-5 6:-14
cak @condition-words	0:13
cak @interaction.verdict	0:13 5:15
cakar~	0:5
cakep	9:-16
caliak	1:8
calon	6:21
calon @target.group	6:10
calon @target.kin	6:5
calon manten	6:6
calon mertua	6:6
camping	5:-12
campur	2:-10 3:-6 5:-9 7:9
campur @call.small	8:5
campur @demo.means	5:-5 6:-5
campur @format.kind	5:-7
campur @format.nature	5:-7
campur @interaction.verdict	8:6
campur @materials.cloths	4:10
campur @materials.unmistakable	4:10
campur rayon	4:6
campur~	3:10 8:6 9:-8
can	3:-8 5:5 8:9
canda~	9:-6
cangkeng	1:6 5:9
cantik	0:-25 3:7 5:-9 9:-31
cantik @degree-high	0:-13 5:-6 9:-12
cap	4:22 8:17
capek	0:-14 3:7 4:6 5:-7
cap~	3:10 5:23 8:11
cara	0:-31 2:-17 3:166 4:-63 5:-86 6:-22 8:-35 9:-16
cara @call.look	1:-6 3:6
cara @check-quality-acts	3:17 8:-18
cara @choose-acts	3:10
cara @compare-acts	3:6
cara @contrast-words	3:5 8:6
cara @demo.handle	3:9
cara @demo.handleWide	3:13 4:-10
cara @format.care	3:13 4:-9 5:-8
cara @interaction.personal	3:19
cara @motor-care-acts	3:6 8:-8
cara @test-try-acts	3:16 8:-17
cara @troubles.atAll	5:-7
cara @understand-know-acts	3:14 5:-6
cara @weigh-measure-acts	4:-8
cara bedain	8:7
cara tau	3:10
carana	3:19
carane	3:30 4:-9
caranya	3:11 5:-11
cara~	3:28 5:-13
cari	0:-15 2:-7 3:26 4:-26 5:-8 6:-12 8:-10
cari @call.small	3:25 4:-17
cari @target.rel	3:16 4:-11 9:11
cari yang	3:16 4:-11 9:11
caro	3:15
caro @format.care	3:6
carrier	6:5
cart	2:6
cas	4:24
cas @call.small	4:13
cas @interaction.verdict	4:10
cashback	2:-7
cas~	3:7 4:15 5:10
cat	0:-10 4:7 9:15
cat @materials.makings	4:5
cat @troubles.otherTroubles	4:5
cat powder	4:5
catatan	0:-6
catat~	0:-7
catnya	3:-9 5:18
cat~	3:-11 4:33 5:12 9:9
cawang	9:6
ce	0:11
cek	0:10 1:-11 2:18 3:14 5:-11
cek #n1	8:14
cek @call.small	8:-9
cek @call.target	0:11 2:21 8:-6
cek @crew-tech-acts	0:6
cek @trust.mixup	2:16
cek di	5:8
cek etalase	0:6
cek nomor	2:16
cek~	2:-5 4:10 5:9
celak	3:7
celana	3:29 4:-10 7:5 9:-10
celana @trust.mixup	5:6
celana @words.goods	3:6
celananya	4:-10 5:22
celana~	4:-10 5:22
celup	3:13 5:-8
celup~	5:9
cemplung~	5:7
cempreng	8:8
cepat	0:-20 1:-11 2:-6 3:22 5:-36 6:-19 7:11 8:-10 9:16
cepat $	9:6
cepat @call.small	5:8
cepat @degree-high	9:12
cepat @demo.handle	3:8
cepat @demo.outcome	4:6
cepat @fades-colour	5:-6
cepat @format.problems	4:19 5:-8
cepat @format.remedies	4:7
cepat @interaction.personal	4:-7
cepat @skin-dull-dry	4:11
cepat @troubles.atAll	9:7
cepat @troubles.troubles	3:10 4:8 5:-21
cepat @trust.better	4:8
cepat @trust.flaws	3:6 4:18 5:-8
cepat @trust.trouble	3:10 5:-21
cerah	5:6
ceramide	4:12 5:5
ceramide #n	4:6 5:9
cerewet	3:8
cerita	3:-8 4:-7 8:-8 9:-28
cerita $	3:-5
cerita @call.small	3:17
cerita @degree-low	3:6
cerita @demo.present	3:11
cerita @interaction.verdict	3:9
cerita @quantity-few	3:6
cerita @trust.better	3:-7
cerita ya	3:10
ceritanya	0:-9 3:26
ceritanya @call.small	3:18
ceritanya @demo.me	3:28
cerita~	0:-11 3:26
ceruty	4:9
cetak	5:-6
cetak @interaction.personal	2:6
cetakan	4:14 5:-7 8:13
cetak~	4:14
ceta~	4:14 5:-7 8:13
ceuceu	1:16 5:8
ceuk	9:-6
cewek	0:6 5:-13
cewek @call.small	5:-10
cewek @interaction.verdict	0:7
cewek @target.rel	5:-8
cewek yang	5:-8
charger @format.nature	4:5
charger @interaction.verdict	4:-10
chat	3:-7 7:15 8:13
chat @call.small	2:7
chat @demo.me	7:5
chat @time-before-words	2:6
chat dulu	2:6
checkout	2:66 3:-35 4:-13 7:28 9:-15
checkout #n	0:9
checkout $	2:18 6:7
checkout @call.small	0:-6 2:28 3:-19 4:7
checkout @demo.present	2:13 6:7
checkout @format.kind	4:-7
checkout @interaction.personal	7:8
checkout @interaction.verdict	2:7 4:7
checkout @now-words	2:6 8:6
checkout @offers.now	7:-10
checkout @time-before-words	2:-5
checkout sekarang	7:-7
cianjur	0:9
cibaduyut	9:5
cibaduyut @format.kind	9:7
cicak	3:17
cicak @call.small	3:16 9:-6
cicak @interaction.personal	3:18 9:-7
cicak di	3:16 9:-6
cici	1:22 3:-40 4:10 5:14 6:-15 8:8 9:15
cici @child-behaviour	9:7
cici @child-growth	9:7
cici @demo.handle	3:-7 5:17
cici @demo.handleWide	3:-8
cici @format.care	3:-13 5:6
cici @say-acts	9:7
cici @story-verbs	9:6
cici bilang	9:7
cicilan	7:5 9:9
cicil~	0:-5 7:5 9:9
cik @interaction.personal	4:5
cik @interaction.verdict	4:5
cik @troubles.atAll	4:6
cikarang	4:6
cik~	4:6
cilik	3:23 5:5
cil~	3:-17 5:-9 6:8
cimahi	3:8
cimah~	3:8
cina	3:6
cincin	4:6 8:8
cinc~	4:6 8:8
cinta	5:-5
ciprat	5:6
ciprat @demo.means	5:6
ciprat~	4:8 5:7
ciput	3:16
ciput @format.kind	3:6
ciput @format.nature	3:6
cium	1:22 4:9 5:26
cium @call.small	5:7
cium @demo.bodyPlaces	4:6
cium @target.body	4:6
cium~	1:18 5:15
ciwidey	4:5
clay	3:21 5:-14
cleansing	2:5
click	2:12
coach	0:16 4:-6 5:-20
coach @interaction.personal	5:-8
coating	4:7
coba	0:52 1:25 2:-11 3:7 4:-41 5:-5 6:-9 7:-8 8:-52 9:6
coba $	9:19
coba @app-follow-share	0:11
coba @call.press	0:9 3:9
coba @call.small	0:-5 3:-17 4:-6
coba @check-quality-acts	3:9
coba @demo.handleWide	0:12
coba @demo.me	1:18 6:5
coba @demo.point	1:8 5:13
coba @demo.present	5:10
coba @format.care	3:17
coba @greet-acts	0:6
coba @hear-listen-acts	5:6
coba @interaction.deeds	0:11
coba @interaction.verdict	5:9
coba @interaction.where	0:11
coba @interaction.write	0:33 3:-7
coba @motor-care-acts	3:9
coba @say-acts	0:6
coba @test-try-acts	3:9
coba @troubles.otherTroubles	4:6
coba cek	3:9
coba dengar	5:6
coba komentar	0:11
coba ya	5:10
cobain @call.small	5:5
coba~	3:10 9:-9
cobek	3:10
cobek~	3:-5
cobian	1:16 3:11 5:8
cobi~	1:16 3:11 5:8
cocok	0:30 1:15 2:6 3:-57 4:10 5:26 6:87 7:9 9:-9
cocok $	0:18 6:-6
cocok @call.small	1:13 3:-15 4:13 6:-6
cocok @cause-words	3:-6 4:-18
cocok @format.kind	4:11 5:6 6:10 7:13
cocok @format.nature	4:10 5:8 6:12
cocok @interaction.one	0:8 4:24
cocok @interaction.personal	1:8 3:-9 5:15
cocok @interaction.verdict	0:-6 1:8 3:-5
cocok @occasions.occasions	6:11
cocok @occasions.plain	6:7
cocok @offers.counted	4:11
cocok @purpose-words	3:-6 4:-7
cocok @target.folk	4:5 5:8
cocok @target.handing	3:-9 6:15
cocok @target.kin	4:5 5:7
cocok @troubles.atAll	0:-13 1:7 3:-11 4:-7
cocok @trust.wanted	6:-6
cocok @use-acts	6:9
cocok @wear-acts	6:9
cocok buat	4:-10
cocok di	5:8
cocok pakai	6:9
cocokin	0:5 8:8
cocok~	3:6 8:8
cod	5:-18 8:113 9:-16
cod @call.small	8:28 9:-6
cod @cause-words	8:9
cod @cheer-encourage	8:7
cod @interaction.personal	0:8 8:32
cod @interaction.verdict	5:-5 8:39
cod @offers.now	8:17
cod @permit-forbid-acts	8:10
cod @possibility-words	8:7
cod @troubles.atAll	8:30
cod @trust.allowed	8:17
cod @trust.wanted	0:5 8:15
cod bisa	8:7
cod juga	8:9
cokelat	1:13 4:-8 5:-6 6:-29 8:-10 9:-8
cokelat @call.go	0:5 4:-6
cokelat @colour-tone	5:-6
cokelat @colours.borrowed	4:6 5:-11
cokelat @colours.colours	4:12 5:-11
cokelat @interaction.bid	0:5 4:-6
cokelat @interaction.personal	4:-6
cokelat @materials.grades	5:-6 6:-6
cokelat @new-old-state	5:-6
cokelat @offers.now	4:-5
cokelat @quantity-few	4:-7
cokelat @stock-run-out	4:-5
cokelat @target.kinds	5:-6
cokelat @trust.allowed	4:-6
cokelat @trust.better	3:-8
cokelatnya	3:-6 5:13
cokelat~	3:-6 5:13
colok	4:6 5:11
colokan	0:7
color	2:6
colo~	0:7
com	5:-7
com @call.small	5:-6
com @interaction.verdict	5:-6
commuter	5:7
congklak	3:22
contohin	5:-6
contohin @interaction.verdict	5:-6
contoh~	5:-9
copet	5:9
copot	1:-7 5:-11
copot~	4:-12 5:13
cor	3:-12 4:11
cor @call.small	4:13 8:6
coret	0:8
coret @interaction.personal	5:11
corongnya	6:8
corong~	6:8
cowok @call.small	6:6
crinkle	4:12
crop	6:11
cuaca	9:6
cuaca @places.places	9:8
cuaca @trust.places	9:8
cuci	1:-7 4:-22 6:-7 8:7
cuci #n	8:5
cuci @call.small	8:6
cuci @interaction.verdict	8:5
cuci @now-words	5:8
cucu	0:-12 6:-16 9:41
cucu @call.small	9:12
cucu @demo.me	6:-6
cucu @interaction.one	9:8
cucu saya	6:-6
cucunya	0:8
cucu~	0:8
cuc~	0:-11 1:6 3:-15 4:13 5:15
cuka	3:23 5:-13 9:-8
cukup	0:-11 5:34 6:-12 7:-8
cukup #n	6:9
cukup @call.small	5:23
cukup @interaction.verdict	3:-7 5:15
cukup @offers.now	5:15
cukup @purpose-words	3:-7 5:18
cukup @target.handing	3:-7 5:18
cukup @troubles.atAll	5:6
cukup ini	5:15
cuma	0:-9 1:15 2:30 4:29 5:26 7:14
cuma #n	4:10 9:5
cuma #nn	2:5 3:-11 4:13 6:5 7:9 8:12
cuma #pct	4:8
cuma #rp	4:-6 7:12
cuma $	7:13
cuma @call.small	5:-7 6:-10 8:-7 9:6
cuma @cause-words	4:-9 6:-7 9:6
cuma @cheer-encourage	0:7
cuma @demo.handle	5:-8
cuma @demo.means	4:5
cuma @demo.outcome	3:5
cuma @demo.seen	3:11
cuma @eat-acts	9:6
cuma @flavours.flavours	4:7
cuma @format.care	5:-11
cuma @format.kind	3:-9 6:9
cuma @format.nature	3:-12 6:10
cuma @format.problems	4:-6
cuma @future-plan-words	5:9
cuma @interaction.personal	2:13 4:-9 6:8 8:-6 9:6
cuma @interaction.verdict	3:12 4:-29 5:-37 6:8 8:-8
cuma @offers.extra	6:6
cuma @offers.now	4:6
cuma @offers.sum	2:6 3:-12 7:27 8:9
cuma @open-close-acts	5:5
cuma @possibility-words	0:6 6:7
cuma @purpose-words	6:-10 9:10
cuma @receive-get-acts	6:7
cuma @see-watch-acts	2:8
cuma @story-verbs	2:5 6:5 9:6
cuma @strong-durable	3:13 4:-8
cuma @substances.foodstuffs	0:7 4:23
cuma @target.handing	6:-11 9:10
cuma @target.kin	5:7
cuma @troubles.atAll	4:-24 6:-6 9:8
cuma @trust.allowed	0:15 6:8
cuma @trust.better	3:14 4:-8
cuma @trust.trouble	8:6
cuma @trust.wanted	4:-8 5:-7
cuma bisa	0:7
cuma buat	6:-6 9:10
cuma dapat	6:7
cup	6:7
cut	0:7 3:-14 4:6
cut @call.small	0:10
cut @interaction.one	0:10
cut kak	0:10
cuti	9:7
cut~	3:12
cuy	1:6
d	4:15
da	0:26 1:5 6:8
da @call.small	5:6
da @interaction.personal	0:10
da @interaction.verdict	0:21 4:6 5:7
da @offers.now	5:6
da ini	5:6
dada	0:18 6:24
dada #nn	4:12 6:9
dada $	0:11 6:7
dada @cause-words	5:7
dada @change-become-acts	6:5
dada @interaction.verdict	5:9
dada @offers.sum	4:12 6:9
dada @troubles.atAll	5:6
dada jadi	6:5
dadak~	8:6
dadanya	4:7
dadanya #nn	4:10
dadanya @offers.sum	4:10
dadanya @size-big	6:8
dadanya @target.looks	6:8
dadanya @troubles.otherTroubles	6:8
dadanya @trust.better	6:8
dada~	4:7 5:-5
daeng	0:17 9:-15
daftar~	2:6 4:9 7:13 8:41
dagang	9:-7
dagangan~	3:12
dagiang	8:5
daging	5:16
dagingnya	5:19
dagingnya @troubles.atAll	5:5
daging~	5:19
dagu	0:11 3:40 5:-21 6:-10
dagu @frequency-words	3:9
dagu @interaction.personal	5:-5
dagu @interaction.verdict	5:-7
dagu @negation-words	5:-5
dagu @troubles.no	5:-5
dagu tidak	5:-5
dahan	4:6 5:8
dahar	9:5
dahi	3:9 5:9
dahi @interaction.personal	4:6
dahi @troubles.no	6:5
dahi tidak	4:6
dah~	4:7 5:16
daki	3:-8 5:18
daki @call.small	5:13
daki @interaction.personal	5:13
daki di	5:13
dakron	4:5
dak~	5:12
dalam	1:-6 3:6 4:-8 5:-17 7:-13 8:65 9:-9
dalam #n	3:-11 5:-5 8:7
dalam #nn	8:7
dalam $	6:-6
dalam @call.small	3:11 4:-25 8:-6
dalam @demo.means	5:8
dalam @flavours.cuts	4:5
dalam @format.kind	4:12 8:27
dalam @format.nature	8:15
dalam @format.remedies	5:21
dalam @format.spans	3:-5 8:24
dalam @frequency-words	8:17
dalam @interaction.verdict	3:11 4:-10 6:11 8:-10
dalam @materials.cloths	4:13 5:12 8:8
dalam @materials.makings	8:10
dalam @offers.counted	4:22 5:-6 8:7
dalam @offers.now	6:7
dalam @offers.sum	8:7
dalam @shape-words	4:5
dalam @target.looks	0:11 4:5 5:5
dalam @troubles.atAll	4:-6 8:-7
dalam @troubles.otherTroubles	5:15 8:8
dalam @trust.days	8:11
dalam @trust.wrapped	4:9
dalam @words.goods	8:6
dalamnya	0:8 2:6 4:26 6:-11 8:-8 9:-10
dalamnya @call.small	3:7 4:-6 5:-12
dalamnya @cause-words	5:7
dalamnya @demo.point	5:10
dalamnya @dry-state	5:7
dalamnya @format.kind	4:37
dalamnya @format.nature	4:37
dalamnya @format.remedies	5:9
dalamnya @hair-bad-state	5:7
dalamnya @interaction.personal	3:8 5:-7
dalamnya @interaction.verdict	2:11 5:-9
dalamnya @materials.cloths	4:19 5:15
dalamnya @materials.unmistakable	4:7
dalamnya @target.looks	4:-7
dalamnya @trust.allowed	6:-5
dalamnya @trust.better	5:11
dalamnya ada	5:-7
dalamnya jaring	5:7
dalamnya kering	5:7
dalam~	0:7 4:27 6:-11 8:-8 9:-11
dalan	4:-8
dalan @interaction.verdict	1:6
dalapan	3:8 7:9
dalap~	3:8 7:9
daluwarsa~	4:78 7:-10 8:12 9:-6
dal~	4:-9
damang	0:6 9:-7
damang @call.small	0:5 9:-6
dan	1:-9 2:-9 3:67 4:26 5:16 6:28 7:21 8:26 9:-42
dan @call.small	4:28 5:26
dan @come-go-move	3:6
dan @demo.me	4:8
dan @demo.present	5:6
dan @demo.seen	8:-7
dan @interaction.bid	7:6
dan @interaction.personal	6:7 9:-9
dan @interaction.verdict	3:5 4:-7 5:-22 8:10 9:-9
dan @negation-words	6:12
dan @now-words	5:8
dan @offers.now	3:7 5:8 7:10
dan @target.group	5:7
dan @target.rel	4:10 5:10
dan @troubles.atAll	8:7
dan @troubles.no	3:7
dan @troubles.otherTroubles	5:-6
dan @trust.allowed	7:7 8:12
dan ada	8:8
dan tidak	3:6
dan yang	4:10 5:10
dana	8:5
dangdut	9:13
dang~	4:8 5:-6
dapat	2:18 3:-31 4:23 6:22 7:63 8:-6 9:6
dapat #n	5:7
dapat @app-account-load	2:6
dapat @call.buy	7:7
dapat @cheap-price	0:7
dapat @checkout-pay-acts	7:6
dapat @demo.handle	4:7
dapat @demo.means	4:6
dapat @format.kind	4:-7 5:-7 7:35
dapat @format.nature	7:12
dapat @format.remedies	7:10
dapat @interaction.personal	0:6
dapat @interaction.verdict	0:15 7:7
dapat @offers.extra	0:24 7:9 8:5
dapat @save-money	0:14 7:11
dapat @trust.allowed	0:10
dapat @wipe-scrub-acts	7:6
dapat @words.goods	0:-6 7:18
dapat gratis	0:10
dapek	7:6
dapur	5:-10 9:10
darah	3:24 4:-11 9:-6
darah @call.small	3:6
darahnya	3:6 5:-9
darah~	3:13 5:-7
dari	0:35 1:-9 2:10 3:53 7:-8 8:22 9:-43
dari #n	0:6 1:9 4:-14 5:17
dari #n1	4:6
dari #nn	2:12 4:-16 5:6 6:-8 7:80 8:12 9:-8
dari #pct	5:6
dari #rp	7:7
dari @call.go	2:6
dari @call.small	0:-12 1:-6 3:41 5:-13 8:6
dari @call.target	2:-8
dari @camera-view-states	3:-6 5:20
dari @colours.colours	4:10
dari @demo.bodyPlaces	0:-10 3:13 6:-11 9:-15
dari @demo.handle	5:-7
dari @demo.means	3:8
dari @demo.present	3:-9 6:20
dari @demo.seen	5:10
dari @flavours.flavours	4:17 9:-5
dari @flavours.prints	4:15
dari @flavours.scents	3:-16 6:9
dari @format.kind	0:-13 1:10 4:42 5:13 6:16 7:-14
dari @format.nature	0:-14 1:-8 4:55 5:-5 6:20 7:-6
dari @format.problems	3:7 4:8
dari @format.remedies	3:11 4:5 9:-9
dari @format.spans	1:-6
dari @interaction.bid	2:6
dari @interaction.one	5:-10 8:10
dari @interaction.personal	0:-21 3:-22 4:-31 6:10 9:14
dari @interaction.verdict	3:6
dari @materials.solids	4:10
dari @measures.dimensions	4:-6
dari @now-words	6:18
dari @occasions.occasions	5:-13 6:-6 9:27
dari @occasions.places	3:-17 5:22 8:-7 9:18
dari @occasions.plain	9:18
dari @occasions.rooms	0:8 1:5 3:12 4:-6 9:-19
dari @offers.now	6:15
dari @offers.sum	2:19 4:-11 6:-13 7:93 8:10 9:-9
dari @past-memory-words	5:-7 9:-6
dari @places.abroad	3:12 4:11
dari @places.makers	5:16
dari @places.places	0:49 1:-14 3:-40 5:-10 7:-11 8:41
dari @substances.foodstuffs	3:-7 4:45 6:8 9:-6
dari @target.body	0:-6 4:8 6:6 9:-13
dari @target.folk	5:-17 8:8
dari @target.group	5:-6 6:19
dari @target.kin	5:-16 8:7
dari @target.kinds	0:16 3:-17 9:-22
dari @target.looks	3:6
dari @target.rel	3:12
dari @target.roles	0:23 3:-9 6:-10 9:-5
dari @time-before-words	0:-13 3:-21 5:-6 9:8
dari @tool-work-acts	4:-8
dari @troubles.otherTroubles	3:14 9:-7
dari @trust.better	3:13 4:-5 5:6
dari @trust.days	0:-11 3:-26 5:-13 6:6 8:-6 9:20
dari @trust.lesser	5:-7
dari @trust.places	0:61 1:-15 3:-32 5:19 7:-15 8:35 9:-27
dari @trust.seller	5:6 7:-6 9:-14
dari @trust.stores	3:-15 5:7 9:-17
dari @words.goods	1:13 3:18 4:-6 5:21 7:-8
dari banda	0:-7
dari bandung	9:10
dari bawah	5:-6
dari belakang	1:6
dari dalam	3:6
dari dapur	9:10
dari dulu	4:7 9:7
dari gudang	0:10 8:7
dari hp	4:5
dari itu	3:7
dari jakarta	8:6
dari jauh	5:23
dari lahir	4:-6
dari majalaya	3:-5
dari malang	2:5
dari maros	0:7
dari meja	1:6 5:31
dari pabrik	5:9
dari pagi	3:-7 4:5 5:-11
dari pasar	5:-6
dari pekanbaru	8:7
dari sekarang	6:16
dari situ	3:66 5:-18 6:-7 8:-9 9:-15
dari subuh	3:-9
dari tadi	0:-11 3:-11 4:-6
dari tanggal	4:6
dari tembok	4:-5
dari umur	6:11
dari yang	3:12
daripada	6:18
daripada @format.kind	6:7
dark	6:8
dasarnya @demo.seen	0:5
dasarnya @interaction.verdict	5:6
dasarnya @troubles.otherTroubles	0:5
dasi	3:5
daster	6:16
datang	1:-7 5:-8 6:-11 8:38 9:6
datang $	8:13
datang @call.small	5:-6 8:11 9:-9
datang @interaction.personal	0:-9
datang @interaction.verdict	0:-12
datang @troubles.atAll	0:-5
datang @trust.mixup	4:6
datar	0:9
datar~	5:-7
daun	0:-8 3:13 8:-15 9:-17
daun @colours.borrowed	4:7 5:6
daun @colours.colours	4:6 5:6
daun @demo.outcome	5:7
daun @flavours.flavours	4:6
daun @flavours.scents	4:8
daun @format.remedies	4:9
daun @substances.foodstuffs	4:6
daun @troubles.troubles	5:10
daun jeruknya	5:13
daunnya	3:10 4:-12 9:-6
daun~	3:10 4:-12 9:-6
dayanya	0:9
dayanya #nn	0:10
dayanya @offers.sum	0:10
daya~	0:7
debat	0:-6 8:9
debat $	8:9
debu	6:9
debu @call.small	3:8 5:-5
debu @interaction.personal	5:-14
debu @interaction.verdict	3:9 5:-6
debunya	6:8
debu~	6:9
dedek	4:7
defisit	6:10
deg	9:6
deg @feel-afraid-worry	9:6
deg degan	9:6
degan	9:6
deg~	9:6
deh	0:-22 3:-17 5:-10 6:-18 7:-10 8:-23 9:10
deh $	5:-9 6:-5
deh @interaction.personal	9:-7
deh @interaction.verdict	3:-7
dek	0:7 4:-10 9:20
dek @format.kind	4:-6
dek @format.nature	4:-6
dek @format.should	3:-9
dek @interaction.personal	9:6
dek @negation-words	3:-9
dek @permit-forbid-acts	3:-9
dek @target.folk	9:7
dek @target.kin	9:7
dek jangan	3:-9
dekat	1:6 4:-13 5:-20 6:8 8:-13 9:-12
dekat $	9:-7
dekat @call.small	6:8
dekat @demo.present	6:5
dekat @format.kind	5:-10
dekat @format.nature	5:-12
dekat @interaction.verdict	1:12 6:7
dekat @target.roles	9:7
dekat~	4:9
deketin	4:15 5:-10
deketin @call.small	5:-5
deketin @demo.present	5:-12
deketin @interaction.verdict	5:-5
deketin @offers.now	4:7
deketin ke	4:7
deket~	4:14 9:-7
dela~	4:14
deleng	5:5
delengen	1:39 5:9
deng	6:6 9:-5
dengan	0:11 2:12 5:11 6:-7 7:16 8:25 9:-18
dengan @call.small	8:10
dengan @format.kind	9:-10
dengan @target.rel	5:11
dengan @words.goods	9:-5
dengan yang	5:11
dengar	0:-16 1:29 3:-13 5:16 6:-6 8:-8 9:7
dengar @noisy-sound	1:13
dengar ki	5:7
dengar ya	5:6
dengerin	1:7 6:7
denger~	0:-8 3:-6 4:-6 5:27 6:10
dengkul	1:6
deng~	0:17 2:12 5:16 7:15 8:23 9:-20
denier	8:8
depan	0:-9 1:9 3:-29 7:-9 8:20
depan @already-still-words	9:7
depan @call.small	0:7 1:7 3:-7 5:10
depan @continue-acts	5:13
depan @crew-tech-acts	5:7 8:9
depan @demo.me	9:-27
depan @demo.point	5:-8
depan @demo.present	3:-6 8:7
depan @format.kind	1:14 4:17 8:6 9:-9
depan @format.nature	1:15 4:13 5:16 9:-16
depan @frequency-words	5:12
depan @greet-acts	9:6
depan @interaction.all	1:19 9:-8
depan @interaction.one	5:7
depan @interaction.personal	5:8 9:7
depan @interaction.verdict	4:-17 9:20
depan @negation-words	9:8
depan @occasions.places	3:-8 5:-11 9:25
depan @offers.counted	4:5
depan @offers.now	5:11 6:6
depan @send-deliver-acts	8:5
depan @target.folk	5:15
depan @target.kin	5:18 6:6
depan @target.kinds	5:-11 9:26
depan @troubles.atAll	4:-9 5:-12 9:-5
depan @trust.allowed	4:-8 9:-7
depan @trust.seller	9:-9
depan @trust.stores	9:20
depan @words.goods	4:17 5:-8 8:9
depan ada	4:-8 9:-7
depan gang	9:11
depan kalian	1:17 8:5 9:-7
depan kamera	5:7 8:9
depan kurir	8:5
depan orang	5:6
depan rumah	9:14
depan saya	9:-7
depan sudah	9:6
depan terus	5:13
depannya	3:8 5:9
depan~	3:8 5:9
depe	4:16 5:26
depe @format.kind	5:13
depe @format.nature	5:13
dep~	0:-9 1:9 3:-29 7:-9 8:20
derajat	0:16 3:24 4:50 5:-17 6:-26 7:-7
derajat $	4:11
derajat @cause-words	0:13
derajat @change-become-acts	0:14 4:5
derajat @interaction.verdict	0:13 4:7 6:-10
derajat @offers.now	0:13 4:6
derajat @troubles.atAll	0:14 4:12
derajat jadi	0:14 4:5
deras	3:6
deres	5:6 9:6
desember @offers.sum	4:12
detak	5:21
detak @format.kind	3:6 5:11
detak @format.nature	3:6 5:11
detak jantung	3:7 5:9
detik	1:34 5:58 6:12
detik $	5:9
detik @already-still-words	5:25
detik @call.look	5:-13
detik @call.small	1:11 5:35
detik @cause-words	6:14
detik @change-become-acts	5:-14
detik @demo.handleWide	3:6
detik @demo.noises	4:8 5:11
detik @demo.point	5:-8
detik @food-tender-chewy	5:-10
detik @format.care	3:9 5:-10
detik @frequency-words	5:11
detik @greet-acts	5:13
detik @interaction.deeds	5:13
detik @interaction.personal	5:19
detik @interaction.verdict	1:8 3:-6 5:6
detik @negation-words	5:5
detik @quantity-few	5:17
detik @see-watch-acts	5:-12
detik @show-acts	5:-12
detik @stop-end-acts	5:7
detik @target.folk	5:13
detik @target.kin	5:13
detik @troubles.atAll	6:8
detik @troubles.no	5:5
detik @troubles.otherTroubles	5:8
detik @trust.allowed	0:6
detik lihat	5:-12
detik saja	5:12
detik sudah	5:13
detik tidak	5:5
detiknya	0:6
detik~	0:5
deui	0:-11 4:5 5:12 9:-7
deui $	5:5 8:5
deui @interaction.personal	4:5
deui @negation-words	4:5
deui @troubles.no	4:5
deui tidak	4:5
dewasa	6:-9
dewe	0:15 1:9 4:6 5:-8
dewek	5:13
dewek $	5:15
dhisik	5:-7 9:6
dhisik $	9:6
di	0:-18 3:44 5:36 6:-23 7:-21 8:49 9:-9
di #n	3:11
di @app-cart-live-acts	4:10 5:7 6:23 7:-8 9:-29
di @app-follow-share	0:17 2:-18 9:-17
di @body-illness	5:15
di @body-move-posture	0:6 1:-13 3:-15 8:15
di @call.shelf	2:15 5:10 6:24 7:-11
di @call.small	0:17
di @call.target	0:-22 2:73 4:-33 5:-7 7:8 9:21
di @camera-view-states	9:5
di @clever-skilled	3:7 8:6
di @colours.borrowed	3:6 5:6
di @colours.colours	3:5
di @come-go-move	0:12 1:-12 3:-26 5:-8 6:-9 8:13 9:12
di @crew-tech-acts	0:-5 1:-6 4:13 8:7
di @demo.bodyPlaces	1:40 2:-8 3:-49 5:16 7:-9 9:-6
di @demo.handle	0:-6 8:13 9:7
di @demo.handleWide	3:-9 4:7
di @demo.means	0:-12 1:7 3:21 6:-11
di @demo.outcome	0:6 1:-13 3:-15 8:15
di @demo.present	3:-11 9:16
di @demo.seen	0:-6 3:5 4:-17
di @flavours.cuts	3:-6 4:5 8:5
di @flavours.flavours	4:-12
di @flavours.prints	5:9
di @format.kind	2:7 3:-9 5:26 8:12 9:-16
di @format.nature	0:14 4:-6 5:-17 6:11 8:22 9:-12
di @format.remedies	0:-7 2:-8 3:21 4:-13 5:-15 8:6 9:-6
di @format.spans	8:9
di @future-plan-words	0:-14 1:24 8:17
di @interaction.asking	0:-6 3:-12 5:8 6:-8
di @interaction.deeds	0:17 2:-15 3:-5 9:-17
di @interaction.one	0:16
di @interaction.personal	4:-6 7:11
di @interaction.verdict	5:6
di @interaction.where	0:46 1:-8 3:-12 5:-10 6:-11 7:14 9:-46
di @interaction.write	0:16 2:-20 9:-16
di @makeup-apply	0:-6 4:7 5:-6 8:15
di @match-age-occasion	3:-8 9:5
di @materials.cloths	3:6
di @materials.makings	3:14
di @materials.solids	1:10 4:-27 5:16
di @materials.unmistakable	4:-12
di @now-words	3:16 4:-5 6:-9
di @occasions.gifts	5:6
di @occasions.occasions	0:-17 1:-9 3:-16 6:-10 7:-16 8:8
di @occasions.places	0:10 4:6 6:19 8:21
di @occasions.rooms	0:-27 1:6 3:-21 4:28 6:-20 8:24 9:20
di @occasions.seasons	4:6 9:-7
di @offers.counted	4:33 8:10
di @offers.now	9:-17
di @patch-weld-acts	3:6
di @photo-video-acts	4:11
di @places.abroad	3:7 4:-6
di @places.makers	5:-25 9:8
di @places.places	0:22 1:-14 3:28 4:-12 5:-21 6:-25 7:-7 8:-6 9:-19
di @sell-promo-acts	9:-22
di @shape-words	4:5 8:7
di @size-small	5:6
di @substances.foodstuffs	5:-6
di @swatch-apply-acts	0:-6 4:7 5:-6 8:15
di @target.body	1:18 3:-19 4:12 5:13 7:-7
di @target.kinds	1:-8 3:-13 4:-24 5:15 7:-15 8:30
di @target.looks	4:19 8:8
di @target.roles	0:-14 1:-6 3:-19 6:-11 7:-6 8:16 9:12
di @teach-learn-acts	0:-9
di @travel-traffic-acts	0:6 1:-13 3:-15 8:15
di @troubles.otherTroubles	6:-17
di @trust.better	3:-12 4:33 5:-6 9:-9
di @trust.lesser	0:-19 3:-21 4:-16 7:-7
di @trust.mixup	0:7 2:12
di @trust.places	1:-19 5:-7 7:-10 8:-7
di @trust.seller	0:-17 5:-15
di @trust.stores	0:5 2:-8 4:-18 5:-22 7:-6 9:-7
di @trust.wanted	0:6 1:-13 3:-15 8:15
di @trust.wrapping	5:11
di @weigh-measure-acts	4:19
di @words.goods	0:-11 1:-9 2:7 4:46 5:24 6:-15
di air	6:-5
di antara	3:6
di apartemen	5:-10
di atas	0:-16 3:9 4:-26 6:-21 7:6 8:-14 9:20
di badan	0:8 3:-6 4:6 8:6
di baju	5:7
di bandara	4:12
di bank	9:22
di bawah	1:5 4:8 5:10 8:14
di belakang	0:-14 1:-12 2:-10 3:-24 6:-18 9:10
di botol	4:6
di dagu	3:15
di dahi	4:12
di dalam	3:-7 4:14 5:-9
di dalamnya	4:19
di dekat	9:6
di depan	0:-13 1:25 4:5 8:17
di dinding	3:12 9:-7
di etalase	4:14 6:10 8:8
di foto	4:12
di gelas	5:-7
di got	3:9
di halaman	4:6
di hidung	5:10
di hotel	3:17
di imah	2:6 5:6 6:7
di jalan	0:6 1:-13 3:-15 8:15
di jidat	5:-8
di kaca	5:10
di kadar	4:-6
di kafe	4:6
di kaki	3:-6
di kamar	3:7 5:5 9:-8
di kampung	3:5 6:13
di kantong	4:7
di karpet	5:9
di kebon	3:5
di keramik	4:-12
di keranjang	5:6 6:7
di kertas	1:6
di kolom	0:7 2:12
di komentar	0:16 2:-20 9:-16
di koper	5:6
di kosan	5:-8
di kulit	0:5 4:-10 5:-7
di lab	4:-6 8:11
di lapangan	4:8
di laut	5:-6
di layar	0:-10 2:9 5:-6 9:-7
di leher	3:7
di lemari	3:-7
di lengan	1:13 4:6
di lidah	5:22
di live	9:-19
di luar	6:8 9:19
di magic	5:-6
di mall	3:-11
di mana	0:-6 3:-12 5:8 6:-8
di meja	5:-10
di mobil	6:6
di motor	5:7
di mulut	5:6
di nikahan	3:5
di nomor	4:-15
di paha	5:7
di pasar	0:-8 3:-7 7:-7 8:5
di pinggir	5:13
di pojok	2:15 6:7 7:16
di pundak	4:11
di rak	4:-6
di rantau	9:8
di restoran	6:6
di rumah	0:26 4:-18 9:-13
di saku	5:6
di sana	0:39 9:-15
di sawah	5:-8 9:5
di sebelah	1:6 9:11
di sekolah	9:-7
di sini	0:22 1:-14 2:-13 8:-9 9:12
di situ	2:11 3:-13
di studio	9:7
di suhu	3:7 8:6
di tambang	6:10
di tangan	0:6 5:5
di tangga	9:5
di tas	3:8 5:21
di tempat	0:16 4:6 6:-6 8:20 9:-17
di tengah	3:11 6:-7
di tenggorokan	5:15
di tepi	5:11
di timbangan	4:19
di treadmill	1:9
di ubin	5:7
di ujung	4:-6 6:6 8:8
di warung	8:5
dia	0:-27 1:18 2:-30 3:77 4:-14 5:17 6:-62 7:-13 8:-59 9:-53
dia #nn	1:6
dia @already-still-words	4:9 5:22
dia @animal-behaviour	3:6
dia @ask-answer-acts	0:-6
dia @buy-order-acts	3:10
dia @call.buy	3:10
dia @call.look	6:-7
dia @call.small	5:13
dia @cause-words	4:-7
dia @change-become-acts	9:-11
dia @child-behaviour	6:-7
dia @come-go-move	5:5
dia @contrast-words	3:9 5:-25
dia @demo.handle	3:7 4:-7 5:-18 8:-5
dia @demo.handleWide	4:-16 5:22 9:-6
dia @demo.means	4:10
dia @demo.outcome	3:-5 4:-6
dia @demo.point	3:6
dia @demo.present	3:6
dia @feel-sad-regret	3:5
dia @food-thick-liquid	5:-5
dia @format.care	5:16 8:-8
dia @format.kind	4:17 5:10 6:-7
dia @format.nature	4:10 5:10 6:-6
dia @format.problems	5:11
dia @format.remedies	4:17
dia @interaction.personal	0:11 3:14 5:30 6:-15 8:-8 9:-11
dia @interaction.verdict	0:15 5:-24 6:-11 8:-9
dia @negation-words	4:-10
dia @now-words	3:9
dia @occasions.occasions	6:-16
dia @occasions.plain	6:-16
dia @occasions.rooms	5:7 6:-13
dia @offers.buying	3:10
dia @offers.extra	0:5
dia @offers.now	3:7 5:-19 6:-8
dia @offers.sum	1:6
dia @quantity-few	3:5 5:-15
dia @say-acts	1:11 5:8
dia @stock-run-out	5:8
dia @target.kinds	4:8
dia @target.rel	3:15
dia @target.states	6:-12 9:-6
dia @troubles.atAll	3:7 4:-10 6:-7 8:-7 9:-12
dia @troubles.no	4:-12
dia @troubles.otherTroubles	3:-7 5:9
dia @trust.allowed	0:8
dia @trust.better	3:-19 4:-6 5:11
dia @trust.trouble	5:10
dia @trust.wanted	3:-7 9:-7
dia @understand-know-acts	3:5
dia @weigh-measure-acts	5:7
dia @words.goods	4:10
dia @work-study-acts	6:-9
dia balik	5:8
dia cuma	3:10 5:-16
dia minta	3:7 9:-5
dia tidak	4:-7
dia yang	3:15
diaduk	3:7
diajar	3:12
diam	0:-5 1:16 4:15 5:10
diam @frequency-words	1:7 5:9
diambil	2:7 8:6 9:-6
diambil @call.small	6:12
diambil @interaction.verdict	8:5
diambil @target.folk	6:10
diambil @target.kin	6:9
diambil @troubles.atAll	8:5
diameter	4:18
diameter #n	6:8
diameter #nn	4:9
diameter @offers.sum	4:9
diamplas	4:8
diangkat	9:8
diangkut	6:5
diapain	3:6
dia~	3:8 6:-6
dibaca	3:8
dibahas	9:7
dibalik	0:5 5:-8
dibalik @demo.handleWide	0:5
dibanding	3:-13 5:21 8:25
dibanding @call.small	5:7
dibanding @format.kind	8:18
dibanding @format.nature	8:6
dibanding @target.rel	5:7
dibanding @words.goods	8:10
dibanding yang	5:7
dibanting	5:-6
dibanting @send-deliver-acts	5:-6
dibanting @trust.parcel	5:-6
dibanting kurir	5:-6
dibawa	3:22 5:11 6:-6 9:-5
dibawa @call.small	0:9 3:17
dibawa @interaction.personal	5:13
dibawa @occasions.occasions	5:8
dibawa @occasions.plain	5:9
dibawa @offers.now	0:6 3:11
dibawa @trust.wanted	5:6
dibawa ke	0:6 3:11
dibawain	9:9
dibelikan	9:8
dibilas	0:7 3:-8
dibilas $	0:6
dibuang	3:19 5:25 9:-9
dibuang @call.small	0:6 5:13
dibuang @interaction.verdict	0:5
dibuang ke	5:5
dibuatkan	9:6
dibuka	0:12 3:-8 4:11 8:9
dibuka @call.small	0:6 3:8
dibuka @format.kind	9:16
dibuka @hide-body-flaws	4:6
dibuka @interaction.personal	0:6
dibuka @shape-words	4:6
dibuka rata	4:6
dibungkus	3:-7 5:-21 8:18
dibungkus @demo.means	3:7
dibungkus @format.kind	4:-7
dibungkus @format.nature	4:-6
dibungkus @format.remedies	4:-9
dibungkus @materials.solids	3:-6
dibungkus @seal-pack-acts	5:-7 8:11
dibungkus @trust.wrapping	3:-12 4:-15 5:-8 8:24
dibungkus bubble	8:8
dicabut	5:-6 9:11
dicakar	0:6
dicampur @colours.colours	0:5
dicampur @demo.means	0:11 3:8
dicampur @format.kind	0:8
dicampur @words.goods	0:9
dicap	4:5
dicari @call.small	4:5
dicas	4:17
dicas @call.small	0:7 4:9
dicas @demo.present	4:5
dicas @interaction.verdict	4:9
dicat	4:14
dicek	3:-14 4:18 8:20
dicek @call.small	8:8
dicelup	5:6
dicoba	3:6
dicopot	4:-12 5:12
dicopot @interaction.personal	5:10
dicopot @interaction.verdict	5:5
dicopot @troubles.atAll	5:12
dicuci	0:-10 1:6 3:-16 4:13 5:16
dicuci #nn	5:14
dicuci $	8:6
dicuci @call.small	5:-8
dicuci @demo.handle	5:-6
dicuci @format.kind	3:-7 5:5
dicuci @offers.sum	5:14
dicuci @troubles.atAll	3:-11
dicuci @trust.days	5:6
dicuci @words.goods	4:5
didorong	5:8
die	3:11 9:-5
die @demo.seen	4:6
diem	9:10
diem @interaction.verdict	9:11
dienggo	3:6
difermentasi	3:7 4:7
difoto	5:13
diganjel	3:6
diganti	0:18 3:7 4:-6 5:-8
digantung @call.small	4:-5
digantung @interaction.personal	4:-5
digigit	3:-7 4:8
digigit @interaction.verdict	5:6
digital	5:-6
digoreng	3:-7
digoreng @call.small	4:5
digoreng @cause-words	3:-6
digosok	5:-8
digosok @format.care	5:-6
digoyang @call.small	5:8
digulung	3:5 5:-6
dihapus	2:-5
dih~	9:12
dijadiin	8:9
dijahit	3:-6 8:7
dijahit @call.small	4:9
dijait	4:6
dijamin	3:12 4:-6 8:-6
dijemput	8:5
dijemput @send-deliver-acts	8:5
dijemput @trust.parcel	8:5
dijemput kurir	8:5
dijemur @call.small	0:8
dijual	9:-14
dijual @already-still-words	5:5
dijual @interaction.verdict	3:-6
dijual @now-words	5:5
dijual lagi	5:6
dikali	3:8
dikali #n	3:7
dikalibrasi	5:5
dikasih	0:-15 3:6 4:-6 9:8
dikasih @colours.colours	3:6
dikasih @colours.pure	3:6
dikasih @flavours.flavours	3:9
dikasih @format.kind	3:20 6:-8
dikasih @format.nature	3:17 6:-7
dikasih @substances.foodstuffs	3:12
dikasih @words.goods	3:19 6:-7
dikepang	9:6
dikeueum	3:5
dikibasin	5:9
dikira	3:35
dikirim	1:-9 2:-16 3:-26 5:-27 6:-6 7:-20 8:75 9:-15
dikirim $	8:12
dikirim @call.small	5:-6 8:10
dikirim @interaction.one	8:7
dikirim @interaction.personal	3:-11 5:-6 7:-15 8:28
dikirim @interaction.verdict	3:-8 8:29
dikirim @troubles.atAll	0:-7 3:-7 7:-6 8:20
dikirim @use-acts	8:9
dikirim @wear-acts	8:9
dikirim kak	8:7
dikirim pakai	8:8
dikit	0:-7 2:-12 3:-28 4:6 5:29
dikit $	5:5 9:14
dikit @call.small	5:11
dikit @format.should	5:5
dikit @interaction.personal	5:19 6:6
dikit @interaction.verdict	3:-13 4:-10 5:9 6:6
dikit @permit-forbid-acts	5:5
dikit @target.kin	5:-6
dikit @troubles.atAll	3:-9
dikit di	0:8 5:8
dikit jangan	5:5
dikit~	3:9 4:10 5:-10
diklaim	2:5
diklaim @call.small	2:5
diklik	7:-10
diklik @time-before-words	2:-7
diklik dulu	2:-7
dikumbah	5:20 8:8
dikumbah @demo.me	5:10
dikumbah ku	5:10
dikunci	3:8
dikuncir	3:7
dikunyah	5:5
dilap @format.nature	3:10
dilap @format.remedies	3:6
dilapis	3:-18 4:41 5:10
dilapis @format.kind	3:-6 4:32
dilapis @format.nature	3:-6 4:32
dilapis @materials.solids	4:16
dilapis @shrink-stretch	4:13
dilapis @trust.wrapping	3:-8
dilapis karet	4:13
dilarang	3:7 4:5
dilepas	4:10 5:8
dilepas @call.small	3:9 5:-5
dilepas @format.kind	3:6
dilepas @format.nature	3:6
dilihat	5:-6
dilipat	3:-7
dilipat #n	5:-7
dilipat @trust.wanted	5:-8
dilipet	5:25 6:9 8:12
dilipet @cause-words	5:11
dilipet @interaction.verdict	5:10
dilipet @offers.now	5:6
dilipet @troubles.atAll	5:10
dilumasi	5:6
dilumasi @interaction.personal	5:6
dilumasi @interaction.verdict	5:6
dilumasi @troubles.atAll	5:6
dilumasi dari	5:6
dimainin	9:-16
dimainin @interaction.personal	9:-10
dimakan	3:11
dimakan @format.remedies	3:6
dimasak	3:8
dimatiin	0:-5
dima~	3:11
diminta	5:6 8:8
diminum	5:6
dimiringkan	3:13
dina	1:15 3:11 4:9 5:16 6:7 8:37
dina @call.small	8:6
dina @offers.counted	4:10
dinamo	8:7
dinas $	3:5
dina~	5:7
dinding	0:-5 3:17 9:-10
ding	0:12
dinggo	5:20 6:12
dinggo @occasions.occasions	5:10 6:12
dinggo @occasions.plain	5:10 6:12
dingin	4:-11
dingin @call.small	4:-17
dingin @degree-high	9:18
dingin @interaction.personal	4:-12 5:15 8:8
dingin di	4:-8
dingin~	5:-5
ding~	2:-6 3:34 4:-21 5:-26
dino	5:8
dinosaurus	0:6
dinosaurus @interaction.verdict	0:6
dinten	4:-8 7:11 8:22
dinten @call.small	7:11
dinten @interaction.verdict	7:11
dinten @offers.now	7:11
dinten ini	7:11
dinya	3:21
dioles	5:10 6:7
dioles @troubles.atAll	5:5
dioperasi	3:7
dipajang	3:6
dipajang @call.small	3:9
dipanasin	5:-7
dipanen	5:-11
dipanggil	3:11
dipasang	4:-6
dipegang	0:15
dipencet	3:-9 4:-15 5:-8
diperiksa	8:14
dipesen	2:18 4:16
dipesen @call.small	2:11
dipilih	0:-7
dipotong	3:6 8:9
dipotong @now-words	4:5
diputer @call.small	5:-5
dip~	9:28
direbus	5:5
direndam	4:9
direndam @demo.means	4:8
direndem	3:10
diri~	1:10
dir~	5:9 6:8 9:-22
disayang	9:5
disek	3:14
diselotip	5:-6 8:9
disemprot	4:5
disetel	5:6
disetrika	4:9
disikat	3:27
disimpen	2:6 3:-12
disimpen @call.small	2:7 3:-7
disimpen @interaction.personal	3:-7
disimpen di	3:-7
disiram	3:15 5:-7 6:20
disiram @troubles.atAll	3:8
disisir	3:-13 5:26
disit	3:17
diskon	0:6 3:-10 5:-9 7:23 9:-22
diskon #pct	7:31
diskon #rp	4:15 6:5
diskon @offers.sum	4:15 6:5
diskon @quantity-few	7:5
disuruh	9:13
disuruh @format.care	9:7
ditambal	5:-5
ditanggung	7:11
ditarik	0:-9 3:-6 4:-16 5:-9 6:-10
ditarik @flavours.cuts	4:-8
ditaro	5:-6 9:-8
ditekan	1:-6 3:9 4:-9
ditekan @demo.handleWide	3:5
ditempel	5:-8 8:7
ditenteng	6:10
ditenun	4:-9
dites	0:6 3:-5 5:-9 8:28
dites @call.small	4:-8 8:7
dite~	1:-6 3:15 4:-11
ditinggal	4:6 5:18
ditinggal @animal-behaviour	5:6
ditinggal @format.kind	5:7
ditinggal @format.nature	5:7
ditinggal @occasions.occasions	5:11
ditinggal @occasions.plain	5:10
ditinggal @occasions.rooms	5:10
ditinggal @sleep-acts	5:6
ditinggal tidur	5:6
ditolak	3:10
ditulis	3:8
ditulis @interaction.verdict	3:9
ditumpuk	3:6 5:8
ditunda	2:8
ditunggu	0:14
ditunggu @interaction.verdict	0:5
ditutup	3:14
ditutup @interaction.personal	5:9
ditutup @interaction.verdict	5:9
ditutup @troubles.atAll	5:8
diuji	8:12
diuj~	8:12
diukur	3:6
diulang	0:5
dkv	4:7 6:7
doakan	6:-6
doa~	6:-11
dobel	1:-8 3:-43 5:9 8:48
dobel $	5:6
dobel @format.kind	8:5
dobel @interaction.verdict	3:-6
dobel @trust.wrapping	8:7
dodol	3:8
dodolan	3:30
dodol~	3:28
doff	4:6
doh	5:11
dokter	0:-20 3:8 5:-14 6:-9 9:-26
dokter @call.small	3:-6
dokter @format.kind	3:8
dokter @format.nature	3:8
dokter @story-verbs	3:7
dokternya	9:-7
dokter~	9:-8
domba	4:9
dompet	5:40
dompet @call.small	5:7
dompet @interaction.verdict	5:8
dompet @negation-words	5:5
dong	0:25 1:-9 2:7 3:-7 4:-16 5:-19 6:-20 9:23
dong $	3:-6 9:-11
dong @call.small	0:16 2:11 5:-6
dong @demo.me	0:9
dong @interaction.personal	0:8 3:11
dong @negation-words	9:20
dong @offers.now	2:12
dong @permit-forbid-acts	9:20
dong @words.goods	9:6
dorong	5:9
dorong @format.kind	5:11
dorong~	5:5
dosen	9:8
dosenku	9:7
dosennya	9:23
dosen~	9:36
dot~	3:12 5:-11
double	0:10 5:-5
doyan	3:-7
doy~	3:-7
dress	3:13 5:-6
driver	6:5
duanya	0:-5 2:11 4:-11 5:-11 6:-6 7:5 8:11
duanya @call.small	8:13
duanya @interaction.personal	5:-6 8:11
duanya di	8:11
dua~	2:13 3:13 4:-7 5:-25 7:18 8:5
dudu	0:-11 3:19
dudu @hair-bad-state	1:5
dudu @target.looks	1:5
duduk	3:9 4:-11 6:16 9:8
duduk @call.small	9:6
duduk @offers.now	5:12
dudukannya	4:5 5:6
dudukan~	4:5 5:6
dudukin	5:-10
dudukin @call.small	5:-6
duduk~	1:16
dugi	4:-6 7:17 8:21
dugi @call.small	7:17
dugi @interaction.one	7:17
dugi kak	7:17
duh	0:-12 3:-6 5:-7 9:44
duh @format.kind	9:13
duh @format.nature	9:11
duh~	6:9
duit	4:9 8:28
duit @come-go-move	4:-8
duit @demo.handleWide	4:-6
duit @format.care	3:5 4:-5
duit balik	3:5 4:-5
duitnya	9:16
duitnya @call.small	9:18
duit~	8:15 9:15
duku	3:12
dulu	0:-12 1:14 2:50 3:66 4:-41 5:-33 6:-40 7:-6 9:-33
dulu #n1	2:8 3:-5 8:6
dulu $	0:-11 1:-23 2:-20 3:-37 9:-25
dulu @already-still-words	3:11 4:-10 7:12
dulu @call.go	3:7 8:12
dulu @call.press	8:5
dulu @call.small	0:-15 1:8 2:35 3:-22 4:20 5:7
dulu @call.target	3:-6
dulu @cause-words	3:21 5:-14 6:17
dulu @child-behaviour	5:8
dulu @compare-acts	9:10
dulu @condition-words	9:6
dulu @demo.handleWide	3:10
dulu @demo.handled	4:5
dulu @demo.me	3:8 4:13 5:-6
dulu @demo.noises	8:6
dulu @demo.outcome	3:-6
dulu @demo.point	1:14 3:-16
dulu @demo.present	0:-19 1:6 6:-5
dulu @feel-angry	9:15
dulu @fits-right	9:8
dulu @format.cared	4:5 8:5
dulu @format.ifs	9:6
dulu @format.kind	0:13 1:-8 3:34 6:-6
dulu @format.nature	0:17 3:52 5:6
dulu @format.remedies	3:-8
dulu @format.should	3:-15 5:12
dulu @frequency-words	3:-10 5:6 9:8
dulu @hair-bad-state	0:13 5:-6
dulu @hurry-invite-acts	3:6
dulu @interaction.all	3:-6
dulu @interaction.bid	3:5
dulu @interaction.one	3:14 9:13
dulu @interaction.personal	0:-16 2:9 3:9 4:-30 6:-13 9:-23
dulu @interaction.verdict	0:-17 2:-7 3:9 4:-10 5:-23 6:-17
dulu @new-old-state	3:19 4:-5
dulu @occasions.occasions	5:-5
dulu @occasions.plain	5:-5
dulu @occasions.rooms	5:-10
dulu @offers.extra	4:5
dulu @offers.now	0:10 3:6 4:34 7:-13
dulu @permit-forbid-acts	8:8
dulu @photo-video-acts	3:8
dulu @quantity-few	7:-9
dulu @quantity-many	3:-8
dulu @save-money	2:13 7:8
dulu @say-acts	3:8
dulu @sell-promo-acts	3:9
dulu @send-deliver-acts	3:7
dulu @stock-run-out	9:5
dulu @story-verbs	3:12 5:-12
dulu @target.folk	0:-10 3:30 5:-13 9:-7
dulu @target.group	3:25 5:-19 9:15
dulu @target.kin	0:-12 3:25 5:-9 9:-9
dulu @target.kinds	3:21
dulu @target.looks	5:-6 9:7
dulu @target.rel	8:7
dulu @target.roles	0:7 3:11
dulu @target.states	0:6 3:10
dulu @time-before-words	3:-23 9:7
dulu @together-words	9:11
dulu @too-tight	9:8
dulu @troubles.atAll	2:-15 3:28 4:-9 7:-6 8:-7 9:-11
dulu @troubles.otherTroubles	0:10 3:6
dulu @troubles.troubles	9:6
dulu @trust.allowed	3:13 9:-12
dulu @trust.seller	5:5
dulu @trust.wanted	9:11
dulu @use-acts	0:-5 3:13
dulu @wear-acts	0:-5 3:13
dulu @words.goods	3:-17 5:9
dulu @work-study-acts	0:6 3:15
dulu ada	3:8 9:-12
dulu aku	3:-10
dulu akun	2:6
dulu baru	3:19 4:-5
dulu bikin	3:8
dulu dan	8:7
dulu di	2:18 5:8 9:-5
dulu ibu	3:9
dulu itu	0:9
dulu jualan	3:6
dulu kalau	9:6
dulu kami	5:5
dulu nah	1:6
dulu nggih	1:6
dulu pakai	0:-5 3:13
dulu pas	9:8
dulu pernah	3:-23
dulu saja	8:6
dulu sama	9:11
dulu saya	4:16
dulu sebelum	8:5
dulu semua	3:-6
dulu tiap	3:6 5:19
dulu uni	8:6
dulu waktu	3:-14
dulu ya	0:-22 1:7 3:-12
dulu yang	8:7
duluan	0:-6 5:12
duluan $	4:-6
dulunya	3:17
dulu~	0:-7 3:10 4:-8 5:6
dung~	3:11
dunia	3:7
duo	4:20 5:31 7:11 8:5
duo @cause-words	5:11
duo @format.spans	5:16 8:11
duo @interaction.personal	8:11
duo @interaction.verdict	5:11
duo @troubles.atAll	5:11
duren	9:7
durinya	5:8
dus	1:-6 2:-6 3:-5 4:-5 5:-20 8:26
dus @demo.handleWide	4:6
dus @electric-charge-acts	4:6
dus @substances.insides	4:6
dus @troubles.otherTroubles	8:5
dus @trust.mixup	4:6
dus @trust.wrapping	4:-6 8:9
dus isi	4:6
dusty	1:7
dusty @colours.colours	1:7 4:6
duwe	6:18 9:-5
dye	5:7
e	0:21 1:18 3:-9 4:22 6:-10 9:12
e @already-still-words	0:6
e @call.small	0:7
e @greet-acts	0:6
e @interaction.deeds	0:6
e @interaction.personal	0:8 1:6
e @interaction.verdict	0:5
e @target.folk	0:12
e @target.kin	0:12
e sudah	0:6
earphone	7:8
edar	4:19 8:6
edar @trust.permits	4:9
edar kemenkes	4:8
edp	4:-9
edp @interaction.verdict	4:-7
edt	4:-9
eh	0:15 1:-22 2:-7 3:65 4:-12 5:-40 6:-20 8:-15 9:73
eh @call.small	0:-16 6:-12 9:18
eh @contrast-words	3:16
eh @demo.present	3:5
eh @fits-right	3:7
eh @format.kind	9:9
eh @interaction.personal	0:-6 3:31
eh @interaction.verdict	0:6 4:-7 5:-6 9:10
eh @now-words	3:9
eh @offers.now	3:20
eh @target.kin	9:8
eh @too-tight	3:7
eh @troubles.atAll	0:18 3:23 4:-5 9:-13
eh @troubles.otherTroubles	9:7
eh @trust.allowed	0:21
eh @trust.days	3:5
eh @trust.wanted	3:9
eh ada	0:22
eh itu	3:-6 9:11
eh maaf	0:5
eh malah	3:17
eh pas	3:7
eh sekarang	3:10
ekspedisi	8:22
ekspedis~	8:22
ekspor	4:9 8:6
ekstrak	4:5
emang	0:15 3:-8 4:-30 5:-29 6:8 7:-5 9:-8
emang @call.small	0:21 4:-9 6:20
emang @cause-words	0:20 4:-6 5:-5 6:23
emang @interaction.deeds	9:5
emang @interaction.personal	6:-7
emang @interaction.verdict	3:-9
emang @purpose-words	0:24 4:-6 5:-6 6:27
emang @target.handing	0:24 4:-7 6:23
emang @troubles.atAll	0:16 4:-10 5:-8 6:10 9:-11
emang buat	0:21 4:-6 6:19
emas	2:8
emas @call.small	3:-7
ember	1:11 3:-9 4:-9 5:14
ember @call.small	5:12
ember @format.kind	5:7
ember @interaction.verdict	5:13
embun	3:9 6:6
emoji	3:7
emoj~	3:7
empang	9:7
empat~	5:9 6:6
empuk	3:5
empuk @troubles.atAll	5:6 6:8
en	4:9
enak	1:-7 4:-15 6:42 8:-9
enak $	6:8 9:16
enak @cause-words	5:8
enak @demo.present	9:6
enak @interaction.personal	6:6
enak @troubles.atAll	6:8
enak ya	9:8
enaknya @troubles.atAll	3:6
encang	9:17
encang @offers.now	9:6
encer	3:9
endi	9:9
eneg	5:6
enek	6:13
ene~	3:10
enggo~	3:6
engkoh	9:7
engselnya	5:5
engselnya @interaction.personal	5:8
engselnya @interaction.verdict	5:8
engselnya @negation-words	5:9
engselnya @troubles.no	5:9
engselnya tidak	5:8
engsel~	5:5
enjing	0:-5
entah	0:-10 3:-19
entah @interaction.asking	3:-11
ente	0:6
ente @interaction.personal	0:7
enteng	3:16 5:35
enteng @call.small	5:8
enteng @interaction.verdict	3:11
entong	3:5
ert~	6:-6 9:-11
es	0:-11 3:-8 4:14 5:-11 6:-10 9:53
es @call.small	9:14
es @demo.means	1:8 3:6 9:12
es @flavours.flavours	5:-6
es @flavours.scents	9:12
es @format.kind	1:8 5:-7 9:14
es @format.nature	1:8 3:11 5:-9
es @format.remedies	9:13
es @interaction.one	9:11
es @substances.foodstuffs	9:12
es @trust.wrapping	8:8
es @words.goods	9:11
es batu	1:7 3:6
es gel	8:8
es teh	9:11
esih~	5:9
esuk	9:7
etalase	0:5 1:-14 2:8 7:-6
etalase #nn	6:9
etalase $	8:6
etalase @call.small	2:-7
etalase @call.target	6:-9
etalase @offers.sum	6:9
etalase @trust.mixup	6:-8
etalase nomor	2:7 6:-7
etek	0:6
ewu	7:12
eyang	5:8
eyeliner	6:6
fact	3:6
feri	9:9
fermentas~	3:9 4:8
fiber	4:16
fiber @interaction.verdict	4:6
first	6:6
flashdisk	3:5 4:11
flat	6:6
flu @interaction.verdict	9:5
follow	0:25 2:154 3:-22 6:-17 7:8 8:-8 9:-32
follow @already-still-words	2:10
follow @call.small	0:17 2:84 3:-9 9:-13
follow @call.target	2:14 7:5
follow @demo.present	0:6 2:19
follow @interaction.personal	2:34
follow @interaction.verdict	2:16
follow @now-words	2:5
follow @time-before-words	0:7 2:47
follow @troubles.atAll	2:7
follow @trust.seller	2:17
follow @trust.stores	2:14 7:5
follow akun	2:6
follow dulu	0:7 2:46
follow juga	2:16
follow toko	2:6 7:5
follow ya	2:8
food	4:11
food @materials.grades	4:21
food grade	4:21
for	4:8 6:12
formalin	8:9
formalin @interaction.personal	3:5
formalin @interaction.verdict	3:5
formal~	8:9
foto	0:7 2:-7 4:-13 5:-16 8:30
foto @call.small	3:-7 4:-7 8:6
foto @call.target	4:15
foto @format.kind	3:15
foto @format.nature	3:11
foto @offers.now	3:-6
foto @trust.mixup	4:15
foto nomor	4:11
fotokan	0:9 8:6
fotonya	3:7 8:6
foto~	3:6 5:5 8:28
frame	5:-9
frame @materials.unmistakable	5:-5
freezer	3:8
full	3:10 8:7
full $	8:7
fun	3:6
fun fact	3:6
furingnya	4:6
furingnya @materials.cloths	4:7
furing~	4:6
gabung	0:16
gabus	8:19
gading	4:10
gading @interaction.verdict	4:7
gae	4:-5 6:10
gagal	3:27 4:-7 9:-7
gagal @call.small	3:11 5:-8
gagang	3:-12 8:9
gagangnya	3:-10 5:14
gagangnya @flavours.cuts	4:-7
gagangnya @format.kind	4:9
gagangnya @format.nature	4:9
gagangnya @measures.dimensions	4:-5
gagangnya @negation-words	5:6
gagangnya @shrink-stretch	5:12
gagangnya @slimming-look	4:-5
gagangnya @troubles.no	5:6
gagangnya @trust.better	5:6
gagangnya @trust.wrapping	4:8
gagangnya panjang	4:-5
gagangnya tidak	5:6
gagang~	3:-10 5:14
galak @degree-high	9:9
galau	9:18
galo	1:17 3:-6 5:10
galo @interaction.verdict	1:11 5:8
galon	3:-6 6:8 9:27
galon $	5:-6
galon @interaction.personal	9:6
galon @interaction.verdict	5:-5
gambar	0:-10 2:5 6:8 9:9
gambar @call.small	9:15
gambar @format.kind	9:15
gambar @format.nature	9:15
gambar a	0:-6
gambarnya	0:11 4:13
gambarnya @flavours.prints	0:6
gambar~	0:9 4:11 5:7
gamis	6:10 9:-6
gamisnya	5:5
gamis~	5:5
gampang	0:10 1:10 3:30 4:-19 5:16 6:21 7:-8 9:-12
gampang $	5:9
gampang @body-pain	5:6
gampang @call.small	3:29
gampang @demo.handle	1:10
gampang @demo.outcome	0:7 5:-16
gampang @fades-colour	5:-6
gampang @format.kind	3:13
gampang @format.nature	3:7
gampang @hang-stand-balance	4:13
gampang @interaction.one	3:10
gampang @stain-clean-off	3:10 5:-6
gampang @target.folk	3:7
gampang @target.kin	3:11
gampang @target.looks	4:6 6:6
gampang @target.states	4:9 5:8
gampang @troubles.atAll	5:8
gampang @troubles.otherTroubles	4:8 5:-13 6:9
gampang @troubles.troubles	3:-30 4:13
gampang @trust.flaws	5:-13
gampang @trust.trouble	5:-10 6:-8
gampang pegal	5:6
gampangnya	3:8
gampang~	3:8
gan	4:5
gan @interaction.verdict	4:6
gan @negation-words	4:6
gang	9:21
gang @call.small	9:11
gang @demo.me	9:15
gang aku	9:15
ganggu	5:11
ganggu~	5:10
gang~	5:25
ganjal	9:5
ganjel	9:10
ganjel @interaction.personal	9:10
ganjel @interaction.verdict	9:10
ganjel @troubles.atAll	9:10
ganjel @use-acts	9:10
ganjel @wear-acts	9:10
ganjel pakai	9:10
ganjel~	3:8
ganjil	3:10
ganteng	0:-6
ganti	0:-19 2:-6 3:7 4:12 5:-7 7:-9 8:-18 9:11
ganti $	8:12
ganti @already-still-words	5:10
ganti @call.small	8:-13
ganti @demo.handle	5:17
ganti @format.kind	3:15 6:6 8:-10
ganti @format.nature	3:35 4:-18 8:-16
ganti @frequency-words	5:-11
ganti @interaction.deeds	8:-6
ganti @interaction.one	4:11
ganti @interaction.personal	5:-5 8:7
ganti @interaction.verdict	8:-5
ganti @new-old-state	4:7 8:13
ganti @offers.counted	3:-8 8:9
ganti @target.rel	6:-7
ganti @trust.allowed	4:7
ganti @words.goods	3:-9 6:6
ganti baru	8:13
ganti unit	8:8
ganti yang	6:-7
gantian	9:7
gantian @call.small	4:5
ganti~	9:6
gantung	0:-8 1:-7 4:-23 6:-6
gantung~	3:-9 4:-17 8:-14 9:-5
gant~	3:26 5:-22 7:-13 8:-23
gara	1:-6 3:11 4:-25 5:-30 6:-13 9:-9
gara @child-behaviour	9:-6
gara @format.kind	5:-9 9:-8
gara @words.goods	4:-6 9:-6
garam	3:9 4:16 5:-11
garam @call.small	3:5
garam @cause-words	9:5
garam @compare-acts	4:9
garam @interaction.personal	4:7
garam @interaction.verdict	4:19
garam @together-words	4:9
garam @troubles.atAll	4:19
garam @trust.wanted	4:8
garam sama	4:9
garansi	0:19 3:-35 4:-29 5:-36 6:-10 8:61 9:-22
garansi #n	3:-5
garansi @format.care	5:-5
garansi @format.kind	4:-10 8:6
garansi @format.nature	4:-8
garansi @format.spans	8:7
garansi @interaction.verdict	8:-5
garansi @match-age-occasion	0:9
garansi @original-fake	0:9
garansi @safety-words	0:9
garansi @target.kinds	8:8
garansi resmi	4:-5
garansi setahun	8:7
garansinya	8:-10
garansi~	8:-10
garans~	0:19 3:-35 4:-29 5:-36 6:-10 8:61 9:-22
garasi	9:10
garas~	9:10
garem	3:9 5:-11
garing	1:9 4:-9 5:26 6:-8 8:24
garing $	5:7
garing @call.small	5:6
garing @interaction.personal	8:6
garis	3:13 4:-6 5:16 9:-6
garis @demo.bodyPlaces	5:6
garis @hang-stand-balance	6:-6
garis @joke-laugh-acts	5:7
garis @skin-good-state	4:-7
garis @target.body	5:6
garis @target.looks	4:-6 5:8
garis @troubles.otherTroubles	5:10
garis senyum	5:8
garise	5:12
garisnya	1:11 4:-15 5:27
garisnya @demo.outcome	5:8
garisnya @troubles.otherTroubles	5:11
garisnya @trust.better	5:12
garis~	1:11 4:-17 5:26
garuk	5:16 6:-7
garuk @interaction.verdict	5:7
garuk @troubles.atAll	5:8
garuknya	5:6
garuk~	5:9
gar~	3:-10 5:17
gas	0:19 4:-10 5:-6
gas @call.buy	2:5
gas @call.small	5:-10 9:6
gas @demo.handleWide	0:19
gas @interaction.deeds	2:5
gas @interaction.personal	9:5
gas @offers.buying	2:5
gasan	6:66 9:-7
gasan @format.kind	6:5
gasan @format.nature	6:5
gasan @target.folk	6:10
gasan @target.kin	6:10
gasan @target.rel	6:7
gasan nang	6:7
gas~	0:6 5:-8 6:64 9:-10
gatal	3:-10 4:-6 5:-5
gatel	5:6
gawat	9:9
gawe	3:6 5:10
gawe @call.small	6:5
gawe @occasions.occasions	4:8
gawe @occasions.plain	4:8
gawe @target.folk	6:5
gawe~	0:-6 3:23 5:-9 9:-9
gaya	3:5
ge	3:24 4:-28 5:14 6:7 8:9
ge @demo.outcome	4:7
gede	0:-15 1:-6 4:-35 6:6
gede $	3:-16
gede @call.small	0:-5 5:-6
gede @cause-words	4:-5 6:-8
gede @change-become-acts	5:5
gede @demo.bodyPlaces	6:7
gede @demo.seen	4:-13
gede @interaction.personal	0:-16
gede @interaction.verdict	3:10 4:-6
gede @offers.now	5:8
gede @target.body	6:7
gede angkanya	4:-5
gede di	0:-9
gede jadi	5:5
gede~	3:9 4:-19 6:-9
gel	0:-6 4:28
gel @demo.seen	4:5
gelang	3:8
gelap	0:15 1:6 3:10 4:5 6:-5 8:6 9:9
gelap @call.small	5:5
gelap @interaction.verdict	0:9
gelar	5:-9
gelas	1:6 4:-29 5:19 9:13
gelas $	5:9
gelas @colours.colours	9:8
gelas @cook-season-shape	5:10
gelas @demo.handle	5:10
gelas @format.kind	3:7 5:-5
gelas @weigh-measure-acts	5:10
gelas takar	5:10
gelas~	1:7
gelem	3:15
gelembung	3:-6 8:11
gelisah	6:-6
gelombang	3:5
gel~	4:-11
gemes	0:-7
gemetar	9:7
gempa	9:15
gemuk	0:8 5:6
gendong	6:-10
gendong @call.small	6:-6
gendongan	3:7 5:-10
gendongannya	6:5 9:-7
gendongannya @call.small	9:-6
gendongannya @interaction.personal	6:6
gendongan~	6:5 9:-7
gendong~	3:9 5:-19
genep	6:11
genggam~	6:-6
gepeng	3:6 5:-7
gerabah	3:6
gerakan	3:10 5:-9
gerakannya	3:6
gerakan~	3:6
gera~	3:10 5:-10
gereja	9:5
gergaji	3:6
gergaj~	3:5
gerimis	6:-7 9:16
gerinda	5:6
gesek	6:6
geser	5:-18 9:17
geser @degree-low	5:-8
geser @quantity-few	5:-8
geser @troubles.atAll	5:-7
geser~	5:-11
gesper	4:-6
get	7:9
get @machine-behaviour	7:9
get one	7:9
getarannya	4:6
getaran~	4:6
getas	4:11
geuning	1:5
geura	2:16
geus	3:28 8:17
geus @troubles.atAll	5:-5
giga	3:9 4:65
giga $	4:10
giga @interaction.verdict	4:10
gigi	3:27 4:16 5:-7 9:17
gigi @demo.seen	3:7
gigi @format.kind	4:7
gigi @format.nature	4:7
giginya	5:6
gigit	4:6
gigitan	6:5
gigit~	5:10
gigi~	5:6
gih	2:19
gih~	0:31 1:14 6:-12 8:-11 9:-11
gila	3:-7 9:-6
gila sih	9:-6
giling~	4:9
giliran	6:-6
gilir~	6:-6
gini	3:67 4:-15 5:-44 6:11 7:-6 8:-19
gini $	0:-6
gini @call.small	3:18 5:-16
gini @demo.point	1:6
gini @demo.present	5:-6 9:-8
gini @format.care	5:6
gini @format.kind	3:5 4:-6 5:-7
gini @format.nature	5:-5
gini @interaction.one	3:9
gini @interaction.verdict	5:-12
gini nih	1:6
gin~	0:-8 3:-9
gital~	5:-6
gitiga~	3:19
gitu	0:-61 1:-23 3:-36 4:-35 6:-34 8:-10 9:-37
gitu $	5:-14
gitu @ask-answer-acts	0:-6
gitu @call.small	0:-8 3:-16 4:-25 9:-11
gitu @cause-words	5:12
gitu @frequency-words	3:-7
gitu @interaction.one	4:-7
gitu @interaction.verdict	5:6
gitu @myth-truth-words	0:-6
gitu @offers.now	4:-7
gitu @say-acts	0:-6
gitu @troubles.atAll	5:29
gitu @trust.wanted	5:7
gitu katanya	0:-6
gitu lho	3:-11
gitu~	0:-5 4:-15 7:-6 9:-15
gliserinnya	4:13
gliserin~	4:13
godhonge	5:15
gol	9:7
golek~	0:-9
gompal	4:11 8:11
gorden	3:11 4:-6
gordennya	0:7
gorden~	0:7
goreng	3:-11 9:24
goreng @colours.borrowed	9:5
goreng @colours.colours	9:5
goreng @demo.means	9:5
goreng @flavours.flavours	9:13
goreng @substances.foodstuffs	3:-7 9:11
goreng~	6:5
gores	3:-6 4:10
gores @interaction.personal	4:11
gosok	1:17 4:-12
gosok @call.small	5:18
gosok @demo.handle	5:5
gosok @demo.point	4:5
gosok @format.remedies	5:-13
gosok @interaction.personal	4:-7 5:7
gosok @interaction.verdict	3:6 4:-9
gosok @materials.makings	5:9
gosok @tool-work-acts	5:9
gosok @troubles.atAll	4:-6
gosok @use-acts	3:5
gosok @wear-acts	3:5
gosok catnya	5:9
gosok di	5:12
gosok pakai	3:5
gosok~	5:-5
gowa	0:6 9:-13
goyang	1:35 3:-11 4:-10 5:7 8:-5
goyang @call.small	3:-6
goyang @demo.handle	5:-7
goyang @interaction.personal	5:5
goyang @target.body	5:5
grab	2:7
grade	4:22
grade @cause-words	4:8
grade @change-become-acts	4:8
grade @interaction.verdict	4:9
grade @offers.now	4:8
grade @troubles.atAll	4:8
grade jadi	4:8
gram	0:-5 3:-16 4:81 7:-22 8:-6 9:-10
gram #n1	0:10
gram $	0:-6 3:10 5:-26 7:-7
gram @cause-words	5:12
gram @change-become-acts	5:8
gram @compare-acts	4:-5
gram @interaction.deeds	5:15
gram @interaction.personal	4:-6
gram @interaction.verdict	0:-6 2:7 4:-7 8:10
gram @offers.now	1:6 5:9
gram @purpose-words	4:6
gram @substances.foodstuffs	3:6
gram @target.handing	4:7
gram @target.kin	5:6
gram @together-words	4:-5
gram @troubles.atAll	5:7
gram jadi	5:8
gram per	8:9
gram sama	4:-5
granit	5:6
gratis	0:7 2:16 3:-35 4:-17 5:-9 7:68
gratis #n1	4:-6
gratis $	2:-13 6:12
gratis @call.small	4:-9 7:-6
gratis @compare-acts	4:5
gratis @demo.seen	4:6
gratis @format.ifs	0:6
gratis @format.kind	0:5 2:7 4:-14 6:-18 7:24
gratis @format.nature	4:-7 9:5
gratis @format.spans	2:7
gratis @frequency-words	8:6
gratis @interaction.personal	2:10 7:-11
gratis @interaction.verdict	4:14 7:-11
gratis @offers.now	9:5
gratis @save-money	8:-7 9:-9
gratis @send-deliver-acts	4:6 5:-7 7:6 8:-5 9:-12
gratis @target.body	9:5
gratis @troubles.atAll	4:5 8:7
gratis @trust.wanted	2:7
gratis @words.goods	0:7 6:-11 7:16
gratis ongkir	7:11
gratiskan	7:28
gratiskan $	7:17
gratis~	7:38
grit	4:23
grup	0:-16 2:60 6:-6 9:-13
grup @occasions.occasions	6:-5
grup @occasions.plain	6:-5
grup @occasions.rooms	2:8
grup @target.group	2:16
grup @target.kinds	2:7
grup keluarga	2:8
gsm	4:9
gudang	3:-12 5:-17 6:-12 9:-11
gudang @call.small	6:-6 9:-18
gudang @interaction.personal	9:-11
gudang @occasions.rooms	9:9
gudang @time-before-words	0:-7
gudang dulu	0:-7
gula	0:6 4:-14 5:-19 9:-11
gula @call.small	5:-12 8:16
gula @format.kind	4:-6 5:-9
gula @format.nature	4:-7
gula @increase-add-acts	4:11
gula @interaction.verdict	0:5 3:-5 4:6 5:-8 8:17
gula @substances.foodstuffs	3:7
gula aren	3:7
gulanya	4:8
gula~	4:6
gulung	1:12 3:25 5:-19
gulung @call.small	3:8 5:-5
gulung @interaction.verdict	1:8 3:8
gulung @offers.now	3:8 5:-7
gulungannya	4:16 8:12
gulungan~	4:16 8:12
gulung~	5:-11
gumpal~	5:17
gunting	1:-5
gunting~	8:7
gunung	0:18 5:-13
gunung~	9:5
gurih	0:7 3:-24 5:49
gurih @flavours.flavours	5:16
gurih @format.kind	5:22
gurih @format.nature	5:22
gurih @substances.foodstuffs	5:24
guru	0:-11 6:41 9:-12
guru @demo.handleWide	9:5
guru @target.group	6:12
guru @target.rel	6:5
guys	0:-17 1:-21 4:8 5:-36 8:-9 9:6
guys @call.small	1:-6 5:-11 9:-5
guys @demo.handleWide	0:6
guys @future-plan-words	9:7
guys @interaction.verdict	1:-8 2:6 4:14 5:-17
guys @offers.now	1:-6 5:-13
guys @troubles.atAll	4:9
guys @wait-acts	9:7
guys ini	5:-7
guyur	5:11
guyu~	9:31
habis	0:-20 1:-26 3:26 5:12 6:16 8:-26
habis #n	6:5
habis #rp	3:8
habis $	5:-5
habis @already-still-words	3:8
habis @bath-acts	4:10
habis @call.small	5:-19 6:-17 7:15 8:-6 9:-7
habis @carry-acts	9:7
habis @demo.handle	3:7 5:-14 9:5
habis @demo.handleWide	3:-12 6:24 9:5
habis @demo.handledWide	5:-6
habis @eat-acts	9:13
habis @format.care	5:-15 9:10
habis @format.kind	3:-13 6:-8 9:-10
habis @format.nature	3:-10 6:-7 7:5 9:-9
habis @household-daily-acts	9:11
habis @interaction.personal	0:-8
habis @interaction.verdict	3:-7 4:-8 5:-24 6:-17 7:10 8:-6
habis @negation-words	5:-5
habis @occasions.occasions	5:-9 6:-17
habis @occasions.plain	5:-6 6:-9 9:-12
habis @occasions.rooms	9:6
habis @offers.now	9:17
habis @offers.sum	3:7
habis @relationship-acts	6:6
habis @religion-acts	5:7
habis @rinse-flush-acts	4:7
habis @target.rel	3:11
habis @target.states	4:8
habis @troubles.atAll	9:5
habis @troubles.no	5:-5
habis @troubles.otherTroubles	3:9 5:-20
habis @wash-clothes-acts	4:8
habis @work-study-acts	9:-7
habis ini	9:9
habis itu	5:-9 7:15
habis makan	9:6
habis melahirkan	6:5
habis yang	3:11
habis~	0:-6 5:-7
hadap~	3:9
hadiah	4:7 6:15 9:14
hadir	0:16 3:12
hadir @call.small	0:12
hadir @interaction.verdict	0:13 3:6
hafal	9:9
haha	9:12
haha $	9:11
hahaha	0:-7
hai	0:40 9:-12
hai @call.small	9:-6
hai @interaction.one	9:-5
hai @target.kin	9:-6
haiya	9:18
haja	4:-7
hajatan	6:14
hajat~	6:14
haji	9:-14
haji @interaction.personal	3:7
hal	3:13 5:-7
halal	0:-12 4:47 8:43
halal @interaction.personal	4:8
halal @interaction.verdict	4:10 8:9
halal @troubles.atAll	4:8 8:8
halal @trust.permits	4:13 8:12
halal mui	4:11 8:10
halalnya	4:18 8:17
halalnya @interaction.personal	4:9
halalnya @interaction.verdict	4:6 8:9
halalnya @troubles.atAll	8:5
halal~	4:18 8:17
halaman	4:43 5:16 6:16
halaman $	4:11
halaman @interaction.verdict	5:9 6:10
halam~	4:43 5:16 6:16
half	3:6
halo	0:56 2:8 5:-18 8:-7
halo @call.small	5:-6 9:6
halo @demo.me	3:13
halo @interaction.all	9:15
halo @quantity-many	9:8
halo @target.folk	9:-5
halo @target.kin	0:-6
halo bunda	9:10
halus	3:-15 8:-21 9:-11
halus $	5:-7 6:5
halus @call.small	0:11 4:-13 5:15
halus @cause-words	5:6
halus @change-become-acts	5:9
halus @degree-high	4:8
halus @demo.present	5:6
halus @frequency-words	4:12
halus @interaction.personal	4:-11
halus @interaction.verdict	4:-11
halus @offers.now	4:-5 5:13
halus @troubles.otherTroubles	6:-5
halus jadi	5:9
hamil	4:-18 6:13
hamil @call.small	6:6
hamil @format.should	3:8
hamil @interaction.bid	6:8
hamil @interaction.personal	6:-6
hamil @offers.now	6:9
hamil @permit-forbid-acts	6:8
hamil @trust.allowed	6:8
hamil boleh	6:7
hampir	5:-8
hamster	4:-5 6:10
hamster @call.small	6:10
hamster @interaction.verdict	6:12
hancur	0:10 5:10 8:-5
haneut	1:17 3:12 4:-6 5:12 6:6
hangat	0:7 3:18 5:24
hangat $	5:9
hangat @contrast-words	5:6
hangat @interaction.verdict	4:8 6:9
hangat @negation-words	6:6
hangatnya	5:7
hangat~	5:6
hantar	3:-8 8:18
hantaran	5:8
hantar~	5:8
hape	0:-8 5:47
hape @call.small	0:-6 5:23
hape @interaction.verdict	0:-6 5:16
hape @offers.now	5:10
hape @quantity-few	9:12
hapenya	5:5
hapus~	2:-6
harap~	3:-6
harga	0:-28 1:-22 2:-15 3:-37 4:-33 5:-27 6:-15 7:48 8:-18 9:-71
harga #nn	7:8
harga @format.kind	5:-7 9:-11
harga @format.nature	5:-7 9:-8
harga @interaction.verdict	4:9
harga @offers.now	4:9
harga @offers.sum	2:11 5:-6 7:8
harga @offers.usual	3:-6 4:-10 7:14
harga @target.looks	7:7
harga @troubles.atAll	0:6
harga @troubles.otherTroubles	7:6
harga @trust.wanted	7:10
harga dari	0:6
harga normal	7:5
hargana	6:-11
harganya	0:-27 1:-10 2:-21 3:-19 4:-37 5:-31 6:-15 7:-7 8:-12 9:-41
harganya #nn	4:-7
harganya #rp	4:-5 7:-10
harganya @call.small	2:-9 4:-5
harganya @interaction.personal	2:-5
harganya @offers.sum	0:-7 2:-7 4:-18 5:-7 6:-6
harga~	0:-28 1:-12 2:-21 3:-21 4:-39 5:-31 6:-16 7:-8 8:-7 9:-42
hari	0:23 1:-31 3:-20 4:-10 5:-19 7:-10 8:48
hari $	0:35 5:-8 6:-12 7:-6
hari @already-still-words	5:17 8:-10
hari @call.look	4:5
hari @call.small	0:-22 1:-16 3:-6 5:-13 7:11 8:-8 9:6
hari @cause-words	0:9 4:-11 8:14
hari @come-go-move	0:7 8:14
hari @condition-words	3:-10
hari @contrast-words	3:6 5:-6
hari @count-rank-words	5:9
hari @degree-high	3:5 5:-6
hari @demo.handleWide	4:10 6:6
hari @demo.me	5:-10 9:-7
hari @demo.means	5:6
hari @demo.point	7:5 8:6
hari @format.kind	6:12
hari @format.nature	6:11
hari @format.problems	4:7
hari @frequency-words	3:10 5:-9
hari @give-receive-acts	6:5
hari @greet-acts	5:16
hari @interaction.deeds	5:16
hari @interaction.one	6:11
hari @interaction.personal	4:8 5:10
hari @interaction.verdict	1:-6 3:-20 6:-7 7:9 8:5 9:12
hari @negation-words	4:10 5:-7 6:8 9:22
hari @offers.extra	6:7
hari @offers.now	0:-16 1:-12 5:-15 7:21 8:-20 9:8
hari @quantity-few	3:7
hari @send-deliver-acts	4:-10 8:15
hari @story-verbs	0:9 2:7 8:13
hari @target.body	0:5
hari @target.folk	5:6 6:20
hari @target.kin	5:6 6:20
hari @troubles.atAll	0:12 3:-10 8:26 9:-14
hari @troubles.no	4:10 6:8 9:7
hari @trust.allowed	0:-6 5:-14 8:6
hari @trust.arrived	0:9 8:9
hari @trust.seller	0:11
hari @trust.wanted	0:6 3:-7 4:-8 5:5 8:18
hari @use-acts	0:6
hari @wear-acts	0:5 3:-10
hari ibu	6:12
hari ini	0:-5 1:-10 5:-7 6:-14 7:25 8:-18 9:11
hari juga	3:6 4:18
hari kami	0:11
hari ni	7:5
hari pakai	0:6
hari raya	9:18
hari sampai	0:10 8:9
hari sekali	3:5 5:-6
hari sudah	5:16
hari tidak	6:8 9:7
harian	3:5 4:-6
harian $	3:5
hari~	2:6 3:-9 4:-35 5:14 6:14 7:6 8:-8
harus	0:-11 4:-8 6:-16
harus @demo.handled	5:14
harus @use-acts	8:5
harus @wear-acts	8:5
harus pakai	8:5
har~	0:7 3:25 4:-17 5:-6 7:-11 9:-9
hasil	3:-19 4:28 5:11 6:7 8:51
hasil @demo.prove	4:13 8:8
hasil @test-try-acts	3:-6 4:13 8:8
hasil lab	4:12 8:10
hasil labnya	8:15
hasilnya	4:-29 5:26 6:6 8:5
hasilnya @call.small	8:7
hasilnya @demo.me	8:5
hasilnya @interaction.personal	5:5
hasil~	4:-30 5:24 6:5 8:5
hati di	9:5
hatinya	3:6
hat~	0:30 3:9 4:-6 5:-13 6:-13
haus	9:11
hawa	3:6
hayam	9:22
hayo	3:8
hayu	2:8 7:6
hayu @call.go	2:11 7:6
hayu @call.small	2:11 7:7
hayu atuh	2:11 7:6
hdmi	4:7
hehe	3:8 9:5
hejo	4:6
helai	3:10
helai @format.spans	3:5
helai @frequency-words	3:5
helai @trust.days	3:5
helai sehari	3:5
hela~	1:5 3:8 5:-9
helm	3:24 5:-8
helm $	3:14
helm @call.small	3:6 4:7
helm @format.kind	4:12
helm @interaction.personal	3:5
helm @interaction.verdict	3:8
hemat	3:5 4:-9
hemat @contrast-words	9:6
hemat @interaction.verdict	9:6
hena	5:-7
henna	3:6
hent~	0:-14 9:8
hese	9:5
heubeul	8:5
heula	0:-8 2:5 3:72 4:-20 5:-15
heula $	9:8
heula @call.small	3:6
hewan @call.small	9:5
hi	0:19
hidrokoloid	4:6
hidung	0:-7 5:34 6:-10 8:-6
hidung @demo.me	3:5
hidung @trust.seller	3:9
hidup	0:8 4:21 6:-6 9:39
hidup $	4:11 9:15
hidup @call.small	8:-8 9:10
hidup @interaction.personal	9:11
hidup @interaction.verdict	9:9
hidup @trust.wanted	0:5
hidupkan	3:-6
hidup~	3:-6
hijab~	5:-7 6:10
hijau	3:18 4:20 5:-13 7:-6 9:-12
hijau @call.small	4:-9 5:11 6:7
hijau @cause-words	3:5
hijau @colours.borrowed	4:8 5:-13
hijau @colours.colours	4:26 5:-12
hijau @colours.pure	4:12
hijau @interaction.verdict	3:9 4:-6
hijau @offers.now	3:8
hijau @troubles.atAll	5:-11
hijau berarti	3:6
hilang	1:14 2:7 3:15 5:15 8:-12 9:-12
hilang $	8:-9
hilang @call.small	1:12 5:15
hilang @demo.present	3:22
hilang @format.problems	3:5
hilang @interaction.verdict	3:6 4:-7
hilang @target.rel	1:5 4:10
hilang kan	5:6
hilang yang	1:5 4:10
hitam	0:6 1:-5 2:8 3:25 4:18 5:15 6:-6 8:-9 9:-14
hitam $	0:10 6:-8
hitam @already-still-words	4:-6
hitam @call.small	3:11 4:5 5:11
hitam @colour-tone	0:11
hitam @colours.colours	4:26 8:-5
hitam @colours.pure	4:17
hitam @demo.me	5:8
hitam @food-thick-liquid	0:12
hitam @format.kind	4:8
hitam @format.nature	4:7
hitam @interaction.verdict	4:10
hitam @skin-good-state	3:8
hitam @smell-bad	0:12 8:6
hitam @target.looks	3:6
hitam @troubles.atAll	4:5
hitam @trust.better	0:10
hitam aku	5:7
hitam pekat	0:12
hitam putih	3:8
hitamnya	5:11
hitam~	5:19
hitung	0:-5 4:-15 5:6
hitung $	5:-5
hmm	0:-14 1:27 5:18 9:-17
hobi	4:-12 6:14
holder	6:18
hollow	5:11
hologram	8:11
hologram @call.small	8:6
hologram @interaction.personal	8:7
horas	0:14 9:8
horas @call.small	0:5
horas @interaction.one	0:6
horas @quantity-many	9:6
hormon	3:21
host	9:-8
hotel	3:31 4:-6 9:-9
hotel $	5:-5
hp	0:11 1:-8 2:-6 4:-5 5:74 6:23
hp $	3:8
hp @call.small	5:30
hp @interaction.personal	3:-7 4:7 5:10
hp @interaction.verdict	0:7 3:-7 5:18
hp @offers.now	0:11
hp @troubles.atAll	5:9
hp @trust.wanted	5:8
hp aku	5:6
hrc	4:8
ht	3:13
ht @interaction.verdict	3:7
huis	6:6
hujan	0:-15 1:-7 3:-7 4:6 6:8 8:-17 9:28
hujan @already-still-words	9:7
hujan @call.small	4:8 5:7 9:-6
hujan @format.nature	3:7
hujan @interaction.personal	3:6 5:-6
hujan @interaction.verdict	3:5
hujan @troubles.atAll	3:5
hujan @weather-season-states	9:14
huj~	0:-15 1:-7 3:-7 4:6 6:8 8:-17 9:28
hungkul	3:5 7:7
hungkul $	7:8
hungkul @interaction.personal	5:9
huruf	0:5 4:13
hurufnya	4:28 5:17
hurufnya @interaction.personal	4:13 5:7
hurufnya @interaction.verdict	4:18 5:7
hurufnya @negation-words	4:14 5:6
hurufnya @troubles.no	4:14 5:6
hurufnya tidak	4:14 5:6
huruf~	4:28 5:17
hus	9:23
hus @come-go-move	9:9
hutan	3:13 4:16 5:-8 8:7
hut~	3:13 4:16 5:-8 8:7
hvs	4:-13
iak~	9:13
ibu	0:-31 1:48 2:14 3:-7 4:-49 6:67 7:22 9:-6
ibu #n	8:6
ibu $	2:11 3:11 4:-11 5:-11
ibu @already-still-words	6:6
ibu @baby-feed-acts	6:8
ibu @buy-order-acts	5:5
ibu @call.buy	2:13 5:5
ibu @call.look	4:-8
ibu @call.small	0:-13 2:-12 4:-16 5:16 6:20 8:-7 9:21
ibu @call.target	5:9
ibu @cause-words	4:5
ibu @demo.handle	1:10
ibu @demo.handleWide	3:-15 4:10 5:15 9:-6
ibu @demo.me	5:11 9:11
ibu @demo.seen	4:7
ibu @format.care	1:25 3:-5
ibu @format.kind	3:7 4:23 6:6
ibu @format.nature	4:27
ibu @interaction.personal	0:-8 1:5 3:-15 6:21 9:9
ibu @interaction.verdict	1:-9 3:-15 4:-7 5:-8 6:-31
ibu @negation-words	4:-6
ibu @occasions.occasions	6:22
ibu @offers.buying	4:-6
ibu @offers.now	0:-11 3:-13 8:12
ibu @stock-run-out	1:7 3:-5 5:7 6:20
ibu @store-acts	1:8
ibu @target.body	1:5
ibu @target.group	5:-8
ibu @target.kinds	0:-12 6:28
ibu @target.rel	0:-5 2:-6 5:7 6:32 9:-9
ibu @target.roles	0:-12 6:27
ibu @target.states	5:13 6:19 9:-13
ibu @time-before-words	0:-8
ibu @trust.better	5:6
ibu @words.goods	3:10
ibu aku	9:6
ibu di	0:11 6:13
ibu habis	6:11
ibu kan	6:5
ibu menyusui	6:8
ibu rt	5:5
ibu saya	5:8
ibu wiji	9:7
ibu yang	2:-6 5:13 6:18 9:-7
ibuku	9:10
ibunya	4:-5 6:-6
ibu~	4:-7 6:-8 9:6
idam~	9:7
idup $	4:5
igu~	5:-11
ih	0:-30 3:-12 5:-13 9:15
ih @flavours.prints	9:7
ih @format.kind	9:7
ih @format.nature	9:7
ih @interaction.verdict	0:-8
ih @target.group	9:8
ih @troubles.atAll	0:-6
ijol~	8:12
ikal	6:13
ikal @interaction.personal	6:7
ikalnya	5:7
ikalnya @interaction.verdict	5:7
ikal~	5:7
ikan	0:-8 3:36 4:13 5:-7 6:6 8:-10 9:23
ikan @call.small	6:7
ikan @demo.point	2:6 4:5 6:11
ikan @flavours.flavours	4:5
ikan @interaction.personal	3:14
ikan @substances.foodstuffs	2:6 4:8
ikannya	3:-11 5:18 9:-9
ikan~	3:-11 5:18 9:-9
ikat	4:-7 5:-5
iket	3:15 5:-9
iket~	5:-6
iko	4:18 5:10 8:16
iko @format.kind	4:11 5:7
iko @format.nature	4:12 5:7
ikok @call.small	3:5
ikok @interaction.personal	3:5
ikut	0:-17 5:11 6:-16 8:-13 9:9
ikut $	0:-5 9:7
ikut @come-go-move	5:7
ikut @increase-add-acts	5:6
ikut @interaction.personal	9:-5
ikut @target.kin	3:10
ikut @troubles.troubles	3:-6
ikut naik	5:6
ikuti	2:83
ikuti @call.small	2:24
ikuti @call.target	2:9
ikuti @interaction.personal	2:9
ikuti @trust.seller	2:19
ikuti @trust.stores	2:9
ikuti akun	2:13
ikuti toko	2:8
ikut~	1:-5 2:101 3:13 9:-17
ilang~	3:10 5:-6
iler~	9:-9
ilmu	3:11
imah	2:6 5:6 6:7
imah @interaction.verdict	2:6
ima~	0:-10 8:25
in	1:12 4:12 5:-10
inang	0:11 5:21 6:6
inci	4:60 5:22 8:-5
inci @call.small	5:14
inci @troubles.atAll	4:16 5:8
indonesia	3:-9 8:19
indonesia $	8:8
indonesia @call.small	0:8
indonesia @interaction.personal	0:8
indonesia @interaction.verdict	3:-5 4:9
indonesia @troubles.atAll	4:9
indramayu	0:5
induksi	0:6 8:5
induksi @call.small	8:6
induksi @interaction.verdict	8:5
induks~	0:6 8:5
ingat	0:14 3:22 9:37
ingat~	9:7
inget~	5:6
inggih	0:23
ini	0:-39 1:81 3:-55 4:43 5:66 6:98 8:42 9:9
ini #n	3:6 4:6 5:32
ini #nn	8:17
ini #pct	4:11
ini $	0:-6 1:-23 2:6 4:-19 5:-85 6:6 7:7 8:-24
ini @alone-own-words	0:7
ini @already-still-words	2:13 3:26 7:6 8:15
ini @ask-answer-acts	0:-21
ini @buy-order-acts	7:5
ini @call.buy	4:9
ini @call.go	4:-10
ini @call.small	0:10 4:-39 5:-18 6:49 9:-23
ini @cause-words	4:-15 5:9 6:33
ini @change-become-acts	4:-6 9:11
ini @cheap-price	7:8
ini @cheer-encourage	0:-5 4:-6 8:6
ini @child-behaviour	9:-7
ini @clean-state	5:17
ini @colours.borrowed	4:6
ini @colours.colours	4:9
ini @colours.pure	9:13
ini @come-go-move	0:-9 3:14 6:-5 7:6
ini @contrast-words	3:-10 9:-10
ini @demo.bodyPlaces	0:-5 3:-6 6:-7
ini @demo.handle	1:-14 3:19 9:-5
ini @demo.handleWide	4:-16 5:23
ini @demo.handled	0:-6
ini @demo.handledWide	5:6
ini @demo.me	0:21 1:121 2:-15 3:-14 4:-9 5:37 7:15 8:15 9:-15
ini @demo.means	1:-10 3:-6 6:-10 7:-7
ini @demo.mine	0:6 1:36 5:6
ini @demo.noises	4:9 6:14 7:10
ini @demo.outcome	4:-6 5:9 8:29
ini @demo.point	1:-17 3:-9 5:-10
ini @demo.present	1:-11 2:12 4:-15 5:-19 6:-16 9:-8
ini @demo.seen	0:6 3:-8 4:28 5:42 6:-7 8:23
ini @drop-fall	5:7
ini @electric-charge-acts	0:-6 4:10 6:-7
ini @feel-sad-regret	9:7
ini @feel-soft	5:-7 8:11
ini @fits-right	4:-22 5:-14 6:14
ini @flavours.cuts	3:21 4:-14 6:-8
ini @flavours.flavours	3:22
ini @flavours.prints	3:26
ini @format.because	3:-6 4:6
ini @format.care	3:13 4:-6 5:7 8:-7
ini @format.cared	3:-5 6:5
ini @format.kind	2:21 3:-9 4:48 5:-15 7:-22 8:12 9:-5
ini @format.nature	2:18 3:-6 4:51 8:20 9:11
ini @format.problems	0:-7
ini @format.remedies	5:6 6:-17 9:11
ini @format.spans	5:18
ini @frequency-words	5:7 6:10 8:-6
ini @future-plan-words	8:7
ini @glue-set-dry	1:-6
ini @greet-acts	3:11 4:9 8:10 9:15
ini @hair-good-state	8:12
ini @hang-stand-balance	5:11 8:6
ini @hide-body-flaws	8:5
ini @hold-temp	4:7
ini @interaction.asking	9:11
ini @interaction.bid	4:-11
ini @interaction.deeds	4:6 8:9 9:6
ini @interaction.one	0:-21 3:-10 4:-8
ini @interaction.personal	0:-13 1:12 3:-10 4:-33 5:-14 8:36
ini @interaction.verdict	0:-27 1:-14 4:-6 5:-6 6:-32 7:13 8:11 9:-9
ini @interaction.where	0:15
ini @interaction.write	0:11
ini @match-harmonise	5:-16
ini @materials.cloths	0:10 4:27 5:9
ini @materials.grades	8:13
ini @materials.makings	4:17 5:-8 8:8
ini @materials.solids	4:35
ini @materials.unmistakable	4:36
ini @motor-behaviour	6:6
ini @negation-words	1:13 3:-35 6:-12 8:7 9:-12
ini @now-words	6:-6
ini @occasions.companion	5:-10 6:9
ini @occasions.occasions	5:5
ini @occasions.plain	5:5
ini @occasions.rooms	9:6
ini @occasions.seasons	9:15
ini @offers.counted	3:-5
ini @offers.extra	5:23 7:33
ini @offers.now	2:29 3:-6 5:12 6:19 7:24 9:-21
ini @offers.sum	2:-5 4:11 5:7 8:14
ini @oily-state	5:11
ini @original-fake	3:19 8:6
ini @photo-video-acts	5:12
ini @places.made	3:-7 4:17 8:9
ini @play-sport-acts	6:5
ini @possibility-words	0:-11 3:-6 4:-16 5:-7
ini @purpose-words	0:12 1:-10 2:14 3:16 4:-13 5:-20 6:52 8:-6 9:-6
ini @quantity-few	3:-9 4:8 5:9 6:15 9:-14
ini @receive-get-acts	7:8
ini @relationship-acts	9:-8
ini @repeat-buyer-acts	4:-9 5:-10
ini @repels-liquid	4:6
ini @safety-words	3:9 5:-15
ini @save-money	5:6 7:31
ini @sell-promo-acts	9:-8
ini @send-deliver-acts	3:8 7:15
ini @story-verbs	0:-16 3:9 4:-7 6:-11 7:12 9:-7
ini @strong-durable	5:-6
ini @substances.composition	4:13
ini @substances.foodstuffs	0:-8 4:14
ini @substances.unwanted	4:6
ini @target.body	4:-6 9:6
ini @target.folk	0:-20 1:17 6:-8 9:12
ini @target.group	9:26
ini @target.handing	0:31 1:-9 3:15 5:-23 6:51 8:-6 9:-5
ini @target.kin	0:-26 1:17 3:6 9:6
ini @target.looks	5:17
ini @target.rel	0:28 6:-19
ini @thick-dense	8:11
ini @tie-clip-lock	6:6
ini @too-tight	5:-12
ini @troubles.atAll	6:8 8:-13
ini @troubles.no	1:12 3:-18 4:6 6:-9 8:11 9:-11
ini @troubles.otherTroubles	3:-10 5:24 6:-7 9:48
ini @troubles.troubles	3:-7 8:7
ini @trust.allowed	0:-9 1:-14 4:-11 5:11 6:12 7:20
ini @trust.arrived	3:8
ini @trust.better	0:-5 3:12 8:47
ini @trust.days	5:18
ini @trust.lesser	3:7
ini @trust.mixup	0:-10 1:-9 3:7 6:-9 8:-9
ini @trust.parcel	4:-6
ini @trust.wanted	0:8 1:-14 3:10 4:-32 5:-17
ini @trust.wrapping	0:15 4:11 8:6
ini @use-acts	6:9
ini @wear-acts	6:9
ini @weather-season-states	5:6 9:16
ini @words.goods	0:-8 1:-16 3:11 4:-5 5:-28 6:31 7:-14 8:-10 9:-26
ini ac	9:8
ini ada	3:11 4:8
ini aku	0:15 1:25 9:12
ini alat	6:6
ini bahan	4:5
ini bahannya	6:-6
ini barang	8:-6
ini best	9:-5
ini biar	2:21
ini bikin	5:14
ini bisa	4:-8
ini buat	1:-7 3:11 6:14
ini bukan	4:-6
ini cocok	4:-9 5:-10
ini cuma	4:5
ini dapat	7:8
ini dari	1:8 3:-9 4:20 6:-7 8:-5
ini di	5:19
ini emang	0:27 4:-13 6:8
ini gasan	0:11
ini gratis	7:6
ini habis	3:7
ini hasil	0:5
ini ibu	1:10
ini jadi	4:-5
ini juga	2:-7 4:-13 8:10
ini kak	5:7
ini kan	5:-6
ini karena	3:-5 4:8
ini kayu	3:6
ini ke	2:19
ini khusus	0:7
ini kita	9:-8
ini koko	8:6
ini lebih	0:7
ini lembut	8:5
ini mah	4:-7 5:13 8:14 9:-6
ini memang	0:25 4:-10 6:13
ini nih	5:-7
ini pakai	6:9
ini pas	5:-10
ini saja	6:9
ini sampai	3:8
ini saya	1:43 3:-9 5:30 8:16 9:-10
ini sekali	5:7
ini seminggu	5:12
ini siapa	9:5
ini so	8:5
ini sudah	4:10 5:5 8:13 9:6
ini tak	1:24 4:-5
ini talinya	3:9
ini tanpa	4:5
ini teksturnya	4:7
ini tidak	0:-7 3:-7 4:8 5:8 6:-7 8:13
ini tuh	1:-21 3:-8
ini untuk	6:10
ini wes	5:-7
ini ya	4:-12
ini yang	0:33 6:-14
injek	1:8
injek~	3:-6
inner	0:6
insert nya	5:5
insole	6:5
instan	5:12
inst~	5:12
insyaallah	0:12 9:-5
insyaal~	0:12 9:-5
inum~	6:11
investasi	3:-6
investas~	3:-6
ipis	6:12
ira~	3:7
ireng	5:-7 6:-6
iris	5:8
irisannya	4:6
irisan~	4:6
iris~	5:13
irit	5:6
irit $	5:6
isi	0:-9 2:8 4:12 5:21 7:6 8:-14 9:-13
isi #n	4:36
isi #nn	0:-7 3:-8 4:33 6:11
isi @demo.means	3:7 4:-13
isi @format.kind	5:15
isi @format.nature	3:10 5:7
isi @format.remedies	3:11 4:-9
isi @interaction.personal	4:-6
isi @offers.sum	0:-8 3:-8 4:32 6:11
isi @save-data-memory	4:-7
isi @troubles.otherTroubles	4:-16
isi @trust.mixup	2:7
isi @words.goods	5:5
isi penuh	4:-5
isih	4:-13 5:22 6:-5
isinya	3:-26 5:-11 6:-16 7:-15
isinya #n	5:-7
isinya #nn	4:5 5:-9
isinya @already-still-words	5:14
isinya @call.small	1:5 5:6
isinya @flavours.flavours	5:5
isinya @format.kind	4:-8 6:-6
isinya @format.nature	4:-6
isinya @interaction.personal	5:8
isinya @interaction.verdict	1:6 5:6
isinya @offers.sum	4:5 5:-10
isinya @quantity-few	4:7
isinya @substances.foodstuffs	5:5
isi~	3:-25 5:-11 6:-16 7:-16
iso	0:-11 3:9 4:-22 5:38 8:-27
iso @call.small	0:7
iso @cause-words	5:10
iso @interaction.one	0:8
iso @interaction.verdict	5:5
iso @target.folk	0:8
iso @target.kin	0:7
isore~	4:9
isor~	3:6 5:-6
istirahat	3:15
istri	9:19
istri @already-still-words	9:12
istri @call.small	3:7 5:6 9:6
istri @demo.me	3:-6 5:12 9:7
istri @interaction.personal	9:12
istri @target.rel	3:8
istri saya	3:-5
istri yang	3:8
istriku	5:5
istr~	9:19
isuk	1:8 4:-8 5:16 9:6
isuk @call.small	5:5
isya	7:14 9:14
it	2:14 9:-6
itu	0:-32 1:-48 2:-49 3:166 4:-61 5:-83 6:-128 7:-58 8:-37
itu #n	5:6
itu #n1	3:8
itu $	0:13 3:-26 6:12 8:-19
itu @already-still-words	3:11 5:-7 6:-7 7:6 8:-8 9:-12
itu @audio-states	8:-6
itu @call.go	3:-5
itu @call.look	2:11 6:-7 8:7
itu @call.small	0:-59 1:-24 2:-13 3:-24 4:29 8:-17 9:19
itu @call.target	2:7
itu @care-not-acts	5:6
itu @cause-words	0:10 3:18 4:41 6:-8 9:-16
itu @change-become-acts	3:-10 4:7 5:8
itu @cheer-encourage	0:-7 3:-14 4:7
itu @colours.colours	3:14 4:-7
itu @colours.pure	3:10
itu @compare-acts	3:18
itu @condition-words	8:9
itu @contrast-words	0:-8 3:9 4:-10 5:-27 6:-16 8:-16 9:-8
itu @cook-cut-peel	3:5
itu @cook-mix-prepare	5:10
itu @cut-acts	3:5
itu @degree-low	0:7 4:21
itu @demo.bodyPlaces	5:6
itu @demo.handleWide	2:9 3:17 5:-19 8:-5 9:-10
itu @demo.handled	3:-6 8:19
itu @demo.me	0:-8
itu @demo.means	0:6 4:-12
itu @demo.noises	4:8
itu @demo.outcome	5:-19 6:-7
itu @demo.point	0:-5 3:19 5:-13 6:-9 8:9
itu @demo.present	3:-22 9:12
itu @demo.seen	0:-5 3:14 4:12 8:-9
itu @easy-practical	4:-7 6:8
itu @electric-charge-acts	0:8 5:9
itu @explain-acts	3:11
itu @feel-angry	8:9
itu @flavours.flavours	1:8 6:-5
itu @food-tender-chewy	3:9 8:8
itu @format.because	3:10 5:11
itu @format.care	3:14 5:-16 8:-8
itu @format.cared	5:7
itu @format.ifs	8:9
itu @format.kind	0:16 1:8 2:-6 3:-19 4:5 5:10 6:-7 8:14 9:37
itu @format.nature	0:6 1:11 3:-27 4:7 8:15 9:40
itu @format.problems	4:-28 5:7
itu @format.remedies	4:-6
itu @format.should	3:11 4:-17 6:10 8:-5
itu @format.spans	5:6 8:6
itu @frequency-words	4:21 6:-5 7:-8
itu @future-plan-words	0:-6 3:-5 5:9
itu @greet-acts	3:-8 8:-8 9:14
itu @hold-temp	3:7
itu @inform-mention-acts	3:-5
itu @interaction.asking	3:-10 9:21
itu @interaction.deeds	3:-7 8:-10
itu @interaction.one	0:-5 3:-13
itu @interaction.personal	1:14 2:-10 3:18 5:-11 6:20 7:-5 8:-6 9:-19
itu @interaction.verdict	0:-34 1:-8 2:-10 3:19 4:-10 5:-46 6:-20 8:-34 9:-5
itu @interaction.write	3:-16
itu @materials.hides	8:6
itu @materials.makings	4:10
itu @measures.dimensions	4:5 5:7
itu @myth-truth-words	0:17 3:31 5:-14 9:-7
itu @negation-words	3:24 4:-25 5:-20 6:14 8:-20 9:-12
itu @noisy-sound	3:-12
itu @offers.buying	2:9 3:-6
itu @offers.counted	9:7
itu @offers.now	3:-39 4:30 5:33 9:-7
itu @offers.sum	4:-6
itu @offers.usual	0:17 4:21
itu @original-fake	8:7
itu @permit-forbid-acts	3:9 6:16
itu @photo-video-acts	4:8 5:-18
itu @places.made	4:10
itu @possibility-words	3:-9 4:8 5:14 9:-5
itu @purpose-words	4:21 5:6 9:9
itu @quantity-few	3:-11 9:5
itu @quantity-many	5:-10 6:5
itu @quick-speed	3:-6
itu @say-acts	8:-5
itu @seal-pack-acts	9:8
itu @see-watch-acts	8:9
itu @send-deliver-acts	4:13
itu @sew-stitch	4:14
itu @show-acts	8:12
itu @skin-good-state	3:8
itu @store-acts	3:9
itu @story-tell-acts	3:-5
itu @strong-durable	3:12
itu @substances.composition	5:10
itu @substances.foodstuffs	1:8 3:16
itu @target.body	0:6 5:13
itu @target.folk	3:-8 8:-7
itu @target.group	3:-10 9:26
itu @target.handing	4:23
itu @target.kin	3:-11
itu @target.looks	3:10 4:-25
itu @target.rel	0:-15 4:-12
itu @target.states	3:-7
itu @teach-learn-acts	5:-5
itu @thick-dense	5:8
itu @time-before-words	3:6 6:-10 9:-13
itu @tool-work-acts	4:-5
itu @troubles.atAll	3:-9 4:16 8:-8 9:-18
itu @troubles.no	4:-8 5:7
itu @troubles.otherTroubles	1:-11 4:-14
itu @troubles.troubles	9:-5
itu @trust.allowed	0:-17 3:7 4:-26 6:-6 8:-10
itu @trust.better	4:-15 5:28 9:-5
itu @trust.days	1:6 3:6
itu @trust.flaws	4:-19
itu @trust.lesser	5:-5
itu @trust.wanted	4:18 8:6
itu @use-acts	3:-8
itu @wait-acts	0:-6
itu @want-wish-words	5:10
itu @weigh-measure-acts	3:11 4:-21
itu @words.goods	9:8
itu ada	3:8 4:-19 6:-11 8:-7
itu aku	3:10
itu artinya	3:11
itu aturan	6:-6
itu biar	5:8
itu biasanya	0:11 3:-7 4:16 5:17
itu bikin	3:5 4:8 5:-18
itu bisa	0:-7 3:-5 4:8
itu buat	0:5 3:7
itu bukan	5:-20 6:-7 8:-9
itu cerita	3:-5
itu dari	3:6 4:8
itu ini	4:9
itu jadi	3:-14 4:7 5:12
itu jangan	3:5 6:16
itu juga	8:11
itu kalau	8:9
itu karena	5:8
itu kulit	4:7
itu lain	5:-5
itu lebih	5:-6
itu lihat	8:9
itu loh	0:5
itu mah	3:-11 4:5
itu masih	3:13
itu mau	5:10
itu memang	3:-9
itu mitos	0:11
itu namanya	3:21
itu pak	9:8
itu putih	3:8
itu saja	4:8
itu sebenarnya	3:6 5:-5
itu sebenernya	3:10
itu seperti	5:-6
itu siapa	3:-9 9:24
itu tadi	9:-7
itu tahan	3:5
itu teh	5:6
itu tidak	4:-6
itu untuk	4:8
itu waktu	6:6
itu yang	0:-13 4:-10
itulah	3:6
itung	0:14 5:9
itung $	0:6 5:5
itung~	3:22
itu~	3:5
iya	0:176 1:-12 4:13 6:-8
iya @call.small	0:82 4:17
iya @demo.me	0:15
iya @demo.present	0:-5
iya @interaction.one	0:76 4:22
iya @interaction.personal	0:8
iya @interaction.verdict	0:13
iya @target.folk	0:25
iya @target.kin	0:44 4:9
iya kak	0:32 4:10
izin	4:22 8:11
izin @trust.permits	8:9
izin edar	4:15
jabodetabek	4:-7
jadi	0:-13 1:-26 2:13 3:-25 4:12 5:113 6:-10 7:10 8:-28 9:-24
jadi #n	3:16 4:-19 7:5
jadi #n1	3:-7 4:9
jadi #nn	3:-10 4:-26 5:-23 7:32
jadi #rp	4:-14 5:-24 6:22 7:24
jadi $	3:7 5:-28 9:13
jadi @absorbs-liquid	4:6 5:6
jadi @already-still-words	4:13 5:-15 6:-5
jadi @animal-behaviour	0:5 3:-8
jadi @baby-care-acts	4:10
jadi @body-move-posture	3:-5
jadi @bump-hit	4:16 5:8
jadi @call.go	2:12
jadi @call.look	1:-5 2:8 3:10 6:-7
jadi @call.small	0:-18 2:26 3:-42 4:39 6:53 7:-26
jadi @call.target	3:7
jadi @camera-view-states	3:-10 6:10
jadi @care-not-acts	5:-18
jadi @carry-acts	6:-6
jadi @change-become-acts	4:10
jadi @cheer-encourage	5:9
jadi @child-cry-mood	4:8
jadi @child-growth	3:5
jadi @colours.borrowed	4:-7 5:7
jadi @colours.colours	1:10 4:-33 5:-23 6:10
jadi @colours.pure	1:10 3:6 4:-20 5:-35
jadi @come-go-move	3:-6 5:16
jadi @condition-words	0:-9 3:-18 5:32
jadi @contrast-words	3:14 5:-6
jadi @degree-low	5:-10
jadi @demo.bodyPlaces	1:-12 2:16 3:-28 4:-10 5:54 6:-9 8:-11
jadi @demo.handle	3:5 6:-6
jadi @demo.handleWide	3:-9 4:-6 5:33
jadi @demo.handled	4:25
jadi @demo.handledWide	4:-7
jadi @demo.me	4:-11 8:-7
jadi @demo.means	1:-5 3:-10 4:11 5:8
jadi @demo.outcome	1:-8 4:7 5:10 6:-6 8:17
jadi @demo.point	3:6 5:-10 6:8
jadi @demo.seen	1:-7 3:-6
jadi @drill-nail-screw	3:6
jadi @dry-state	8:20
jadi @energetic-healthy	0:6 5:-6
jadi @exchange-acts	4:10
jadi @feel-angry	0:-9 3:-18 4:10 5:15
jadi @feel-comfy	5:6
jadi @feel-itchy-rough	6:-5
jadi @feel-light-on-skin	5:6
jadi @feel-soft	4:-7 8:11
jadi @fits-right	1:-7 3:-16 4:12 6:-11 8:-7
jadi @flavours.prints	5:10
jadi @food-crunchy	8:12
jadi @food-tender-chewy	5:8
jadi @format.care	3:-9
jadi @format.cared	4:8 5:-7
jadi @format.ifs	0:-10 3:-23 5:24
jadi @format.kind	2:-10 3:-20 4:20 5:12 6:-12 7:-10 8:-10 9:-13
jadi @format.nature	0:-8 1:-6 2:-6 6:-19 8:-14
jadi @format.problems	4:-7 6:-14 8:44 9:-7
jadi @format.remedies	3:-22 4:16 5:-6 6:-10
jadi @format.should	5:-9 6:-7
jadi @format.spans	5:18 6:5
jadi @frequency-words	0:7 4:6
jadi @glue-set-dry	8:11
jadi @greet-acts	2:5 4:11 6:9
jadi @hair-good-state	0:5
jadi @hang-stand-balance	3:-5
jadi @household-daily-acts	6:-11
jadi @hurry-invite-acts	2:15
jadi @interaction.all	5:9
jadi @interaction.bid	2:17
jadi @interaction.deeds	3:10 5:-9
jadi @interaction.one	3:-14 4:8 5:6
jadi @interaction.personal	1:-32 3:-27 5:10 6:-36 8:-15 9:11
jadi @interaction.verdict	0:-10 2:6 3:-21 4:20 5:-23 6:-23 8:32
jadi @interaction.write	3:6
jadi @join-combine	3:5
jadi @join-stick-acts	4:14
jadi @light-brightness	1:5 4:-5
jadi @match-harmonise	5:-11
jadi @materials.grades	0:5
jadi @materials.solids	4:-5
jadi @need-must-words	0:5
jadi @negation-words	1:-6 2:13 3:-6 8:24
jadi @noisy-sound	3:13 9:10
jadi @now-words	3:-6
jadi @occasions.occasions	1:5 3:-12 5:19 6:-8
jadi @occasions.plain	3:-8 5:15 6:-12
jadi @occasions.rooms	0:12 5:8 6:-16 9:-12
jadi @occasions.seasons	6:-8
jadi @offers.buying	3:5
jadi @offers.extra	3:13
jadi @offers.now	2:-8 4:13 5:-23 7:-6 8:-6
jadi @offers.sum	2:-8 3:-20 4:-47 5:-53 6:13 7:62
jadi @open-close-acts	5:-6
jadi @permit-forbid-acts	2:31 3:-5
jadi @phone-behaviour	4:7
jadi @quantity-few	3:-9
jadi @quantity-many	5:-5
jadi @receive-get-acts	3:6
jadi @repeat-buyer-acts	3:7 5:-15
jadi @replace-acts	4:9
jadi @safety-words	5:-10
jadi @send-deliver-acts	5:-11 8:10
jadi @shine-gloss	3:9
jadi @show-acts	6:10
jadi @skin-good-state	0:12
jadi @sleep-acts	5:7
jadi @smell-bad	5:8
jadi @smell-good	4:5
jadi @stock-run-out	3:-6 4:5
jadi @stop-end-acts	5:-9
jadi @story-verbs	3:9
jadi @substances.foodstuffs	3:-7
jadi @substances.insides	4:-5
jadi @take-acts	3:6
jadi @target.body	0:-6 1:-13 2:6 3:-17 4:-7 5:36 6:-14 8:-9
jadi @target.folk	5:19 6:25 9:-9
jadi @target.group	6:9
jadi @target.handing	4:15
jadi @target.kin	0:-7 5:21 6:17 9:-16
jadi @target.kinds	4:8 9:7
jadi @target.looks	3:26 4:-15 5:-26
jadi @target.rel	6:46
jadi @tears-frays	4:14
jadi @test-strength-acts	4:7
jadi @tired-energy-low	8:6
jadi @too-tight	1:-6 3:-17 4:7 5:12 6:-11
jadi @troubles.atAll	0:9 3:-32 4:-9 5:20 6:11 9:11
jadi @troubles.no	3:-7 4:-5 5:13 6:15
jadi @troubles.otherTroubles	1:-13 3:-53 6:-13 9:-8
jadi @troubles.troubles	3:-18 4:34 6:-10 8:33 9:8
jadi @trust.allowed	0:-8 2:6 3:6 5:8 9:10
jadi @trust.arrived	5:-6
jadi @trust.better	3:17 9:-11
jadi @trust.days	3:-9
jadi @trust.flaws	3:-13 5:6 8:8
jadi @trust.mixup	4:-12
jadi @trust.remedy	4:10
jadi @trust.stores	9:6
jadi @trust.trouble	4:12
jadi @trust.wanted	0:-11 1:-10 3:-12 6:-11
jadi @use-acts	6:-13
jadi @wash-clothes-acts	4:-13
jadi @wear-acts	6:-9
jadi @weather-season-states	4:5 6:-8
jadi @weigh-measure-acts	0:6
jadi @words.goods	3:-21 4:23 5:10 7:-8
jadi abu	4:-6 8:7
jadi ambil	3:6
jadi bapak	5:9
jadi beliau	5:7
jadi belum	5:-8
jadi bisa	5:10
jadi buat	4:10
jadi bukan	4:7 8:5
jadi cocok	5:-11
jadi dapat	3:6
jadi dari	0:13 5:8
jadi di	4:12
jadi dia	3:-11 5:8
jadi ganti	4:10
jadi gini	3:9
jadi habis	4:11
jadi halus	0:6
jadi harus	9:5
jadi ibu	4:13
jadi ini	4:7 5:-15
jadi jangan	2:8 6:-6
jadi jari	6:6
jadi kalau	0:-9 3:-18 4:10 5:15
jadi kamu	5:10
jadi kelihatan	6:10
jadi kuning	3:8
jadi lebih	5:-5
jadi lo	5:13
jadi masuk	5:9
jadi nu	6:5
jadi orang	6:10
jadi pakai	6:-9
jadi pas	1:-6 3:-17 4:5 5:11 6:-11
jadi pembeli	0:14
jadi punggung	6:-6
jadi putih	5:-6
jadi sampai	5:-5
jadi saya	5:-12
jadi seperti	5:-9
jadi silakan	2:5
jadi tak	5:6
jadi tangan	4:9 5:8
jadi tidak	3:-10 5:15 6:7
jadi yang	6:33
jadinya	3:6
jadinya #nn	4:7
jadinya $	6:9
jadinya @offers.sum	4:7
jadi~	6:8 9:-10
jadwal	9:7
jaga	3:6 5:9 6:18 9:7
jaga @trust.stores	6:15
jaga~	6:-8
jago	9:10
jagung	3:-10 4:10 8:5
jagung @call.small	3:-5 8:7
jagung @interaction.verdict	3:-5 8:7
jahenya	5:5
jahe~	5:5
jahit	3:-9 4:10 6:-6 9:8
jahitan @format.problems	5:6
jahitan @troubles.troubles	5:6
jahitannya	3:-22
jahitannya @demo.handle	3:-6
jahitannya @demo.me	5:6
jahitan~	3:-22
jahit~	6:-7 9:-11
jaitan	5:-10
jait~	4:8 5:-11
jajar~	3:28 5:-16
jakarta	0:-7 4:-15 6:-10 8:13
jaket	5:31 7:7 9:-9
jaket @format.kind	5:14
jaket @format.nature	5:12
jaket @offers.now	5:7
jak~	3:56 8:-10 9:-25
jalan	4:-19 5:-16 6:20
jalan $	3:10 5:18
jalan @call.small	3:8 4:-6 5:-14
jalan @compare-acts	6:5
jalan @demo.me	4:10
jalan @demo.present	6:-6
jalan @format.kind	4:-6
jalan @frequency-words	3:5
jalan @greet-acts	0:8
jalan @interaction.asking	0:7
jalan @interaction.personal	5:9
jalan @interaction.verdict	0:20 4:-6 8:6
jalan @negation-words	0:5
jalan @offers.now	3:14
jalan @together-words	6:5
jalan @troubles.atAll	3:11
jalan @trust.wanted	6:7
jalan bagaimana	0:8
jalan ke	3:18
jalan sama	6:5
jalanan	9:15
jalanin	1:6 4:6 5:8
jalan~	1:11 4:10 5:8 9:7
jal~	4:-19 5:-16 6:20
jam	0:-7 1:-28 3:-12 4:-17 6:7
jam #n	3:-12 5:8 7:14 8:10
jam #n1	1:6 5:10
jam #nn	4:-20 6:8 9:14
jam $	3:-8 5:-7 6:5
jam @call.small	3:16 4:-11 5:7 6:-11 8:-16 9:-31
jam @cause-words	4:-11
jam @change-become-acts	4:-10
jam @clever-skilled	0:5
jam @colours.borrowed	9:7
jam @colours.colours	9:7
jam @contrast-words	3:-11 9:15
jam @demo.handle	0:6
jam @demo.handleWide	3:8
jam @demo.outcome	1:7 3:-6 4:6 8:5
jam @demo.point	9:26
jam @easy-practical	5:-6
jam @flavours.flavours	9:7
jam @format.care	3:7 5:-8
jam @format.kind	3:18 5:-8 6:-5
jam @format.nature	3:15 5:-9 6:-5
jam @format.remedies	9:6
jam @interaction.personal	3:-13 5:15
jam @interaction.verdict	0:-10 3:-26 5:7
jam @machine-behaviour	5:-12
jam @negation-words	6:11
jam @offers.now	6:-9 8:-8
jam @offers.sum	4:-20 6:8 9:14
jam @purpose-words	3:5
jam @quantity-few	4:6 9:9
jam @target.rel	5:-5
jam @troubles.atAll	4:-15
jam @troubles.no	5:5
jam @troubles.otherTroubles	4:11
jam @troubles.troubles	3:7
jam @trust.trouble	1:7
jam @trust.wanted	0:7
jam cuma	9:12
jam jadi	4:-10
jam otomatis	5:-6
jam rolas	3:9
jam segini	9:20
jam setengah	9:5
jaman	1:-11 3:14 5:-9 9:-29
jaman @target.kinds	3:12
jaman @target.roles	3:12
jaman sma	3:8
jamnya	9:-6
jamnya @troubles.otherTroubles	3:6
jamu	3:6
jamur	3:7
jamur~	3:7
jam~	0:7 1:-24 3:52 4:15 5:28 6:-16 7:-6 8:-17 9:-42
jan	3:33
janda	0:6 3:12
janda @demo.outcome	0:6 3:9
janda @tears-frays	0:6 3:9
janda @troubles.troubles	0:6 3:9
janda @trust.flaws	0:6 3:9
janda @trust.trouble	0:6 3:9
janda bolong	0:6 3:9
jang	3:-6 4:5 5:13 6:11
jang @target.rel	5:5
jangan	0:12 1:-50 2:10 3:44 4:-47 5:-94 6:-42 7:-8 8:-35
jangan @app-tap-scroll	2:-19
jangan @ask-answer-acts	0:-24 3:-17 9:-10
jangan @buy-order-acts	3:-6 4:5
jangan @call.buy	2:-6 3:-8
jangan @call.click	2:-19
jangan @call.go	2:-16 3:28 5:-9
jangan @call.look	2:-20
jangan @call.plainBuy	2:-13
jangan @call.press	2:-19
jangan @call.small	0:13 1:-6 4:24 5:-12 8:-8 9:8
jangan @call.target	2:-12
jangan @camera-view-states	3:8 6:12
jangan @care-not-acts	3:21 4:-6
jangan @carry-acts	3:-8
jangan @checkout-pay-acts	2:-9
jangan @contrast-words	2:6 6:11
jangan @cook-cut-peel	3:7
jangan @cook-mix-prepare	0:8
jangan @demo.handle	3:24 4:-6 6:6
jangan @demo.handleWide	0:8 3:17
jangan @demo.handled	0:18 2:-7 3:25 5:-7 8:-6 9:5
jangan @demo.handledWide	0:8 5:-11 9:12
jangan @demo.outcome	3:24 6:10
jangan @demo.point	2:6 4:6
jangan @demo.present	2:-14 3:12 5:-9
jangan @feel-afraid-worry	3:-6 8:11
jangan @feel-shy-ashamed	3:-9
jangan @fits-right	3:5
jangan @format.care	3:28 4:-11 5:-5
jangan @format.cared	0:14 2:-8 3:24 4:-16 5:-6 8:-7
jangan @format.nature	6:-6
jangan @format.problems	3:12
jangan @format.remedies	6:8
jangan @frequency-words	3:12
jangan @hang-stand-balance	6:7
jangan @hurry-invite-acts	2:-16 3:28 5:-9
jangan @increase-add-acts	9:6
jangan @interaction.bid	2:-16 3:28 5:-9
jangan @interaction.deeds	2:-14
jangan @interaction.personal	0:-10 1:-8 2:-20 3:42 4:-7 6:-31
jangan @interaction.verdict	2:-7 3:9 5:-7 6:-19 7:-6 8:-7
jangan @iron-fold-acts	3:23
jangan @now-words	2:-16 3:26 5:-9
jangan @offers.buying	3:-8 6:8
jangan @offers.extra	9:17
jangan @offers.now	0:9 2:8 6:5 9:7
jangan @original-fake	3:-6
jangan @pet-care-acts	0:8
jangan @places.abroad	2:-8
jangan @places.places	2:-8
jangan @play-sport-acts	3:-8
jangan @press-touch-acts	2:-19
jangan @quantity-few	2:9
jangan @quantity-many	9:16
jangan @quick-speed	2:-16 3:28 5:-9
jangan @rinse-flush-acts	3:5
jangan @show-acts	3:-5
jangan @stop-end-acts	2:8
jangan @store-acts	0:8
jangan @story-verbs	0:-26 3:-29 9:-13
jangan @troubles.atAll	1:-14 2:-15 3:22 4:-9 5:-17 9:5
jangan @troubles.otherTroubles	3:14
jangan @troubles.troubles	3:9 6:10
jangan @trust.allowed	2:-15 3:19 5:-11
jangan @trust.better	4:-10 9:10
jangan @trust.trouble	6:-6
jangan @understand-know-acts	2:33 3:-12 5:10
jangan @use-acts	6:-18
jangan @wait-acts	2:7
jangan @wash-clothes-acts	0:8 3:9 5:-6
jangan @wear-acts	6:-18
jangan buruan	3:7
jangan checkout	2:-8
jangan cuma	2:6
jangan di	0:-5 3:9
jangan dijemur	0:8
jangan diklik	2:-9
jangan ditiru	3:-6
jangan ditunda	2:8
jangan kebalik	6:12
jangan langsung	2:-13 3:15 5:-8
jangan lupa	2:33 3:-16
jangan pakai	6:-18
jangan pas	3:5
jangan salah	3:-14
jangan takut	8:5
jangan tanya	0:-24 3:-14 9:-10
jangkau~	4:5
jang~	0:12 1:-50 2:10 3:44 4:-47 5:-94 6:-42 7:-8 8:-35
janji	5:-7 9:10
janji @come-go-move	9:10
janji @interaction.verdict	9:11
janji @story-verbs	9:10
janji @trust.arrived	9:10
janji @trust.wanted	9:15
janj~	5:-7 9:10
jantan	3:19
jantan @call.small	3:9
jantung	3:26 5:16
jantung @call.small	3:6
jantung @condition-words	5:5
jantung @flavours.flavours	5:7
jantung @substances.foodstuffs	5:7
jantung pisang	5:7
jant~	3:19
jarah~	3:18
jarak	3:33 4:-8 5:-5
jarak #n	4:-6
jaraknya	3:14
jarak~	3:14
jarang	3:13
jare	9:13
jari	4:-33
jari @call.look	5:6
jari @call.small	3:10 4:-10
jari @cause-words	4:-8
jari @interaction.one	9:5
jari @interaction.verdict	3:7 4:-9 6:7
jari @negation-words	6:8
jari @troubles.atAll	4:-8
jari @troubles.no	5:10 6:9
jari tidak	5:6 6:9
jaring	5:18
jaring #n	4:5
jaringnya	5:6
jarinya	4:-13
jarinya @troubles.troubles	5:8
jari~	4:-16 6:6
jarum	3:-11
jarum @call.small	5:-9
jarum @demo.present	3:-5
jarum @format.spans	5:11
jarum detiknya	0:6
jarumnya	5:7
jarum~	5:7
jar~	9:10
jas	5:11 9:-7
jas @weather-season-states	9:-8
jati	3:11 4:-8
jatohin	5:14
jatohin @interaction.verdict	5:14
jatoh~	5:14
jatuh	0:-10 5:-34 9:31
jatuh $	4:-6
jatuh @interaction.personal	5:-5 9:25
jatuh @interaction.verdict	9:17
jatuh @troubles.atAll	9:20
jatuh dari	9:19
jatuh di	3:6
jatuhkan	5:11
jatuhkan @interaction.personal	5:7
jatuhkan @interaction.verdict	5:7
jatuhkan @troubles.atAll	5:7
jatuhkan dari	5:7
jatuhnya	0:9 2:11 3:-7 7:7
jatuhnya @offers.sum	7:7
jatuhnya @trust.wanted	5:-7
jatuh~	0:6 2:11 3:-12 5:16 7:6
jauh	3:-9 4:16 6:26
jauh @interaction.personal	4:-5
jawa	0:-18 4:12 5:-14 6:-11 7:45 9:-21
jawa @call.small	7:8
jawa @trust.places	4:13 7:15
jawa barat	4:9
jawa timur	5:-5
jawab	0:-11 3:18 7:9 9:-9
jawab @call.small	0:16 5:10 7:9 9:-10
jawab @demo.present	0:6
jawab @future-plan-words	0:-8
jawab @interaction.personal	4:-5 7:5
jawab @target.rel	5:5
jawab @wait-acts	0:-8
jawab di	7:5
jawab ya	0:5
jawab yang	5:5
jawabannya	3:14
jawabannya @format.kind	3:6
jawabannya @format.nature	3:6
jawaban~	3:12
jawabnya	5:5
jebol	4:5 8:-11
jeda	9:6
jelas	1:9 5:42 9:-19
jelas $	5:14
jelas @interaction.verdict	9:-5
jelek	0:-7 3:8
jempol	5:22
jempol $	5:5
jempol @troubles.atAll	4:-6
jempol~	4:6 5:8
jemput	8:15
jemput @call.small	8:7
jemput @offers.now	8:7
jemput ke	8:7
jemur	3:16 5:-21
jemur @format.remedies	5:-6
jemuran	0:-9 3:-17 5:-13 9:34
jemuran @call.small	5:-11 9:8
jemuran @demo.me	9:10
jemuran aku	9:6
jemur~	3:-21 5:-14 9:19
jendela	3:29 4:-12 5:-18
jendela @call.small	5:-11
jendela @interaction.verdict	6:5
jenenge	3:12
jengkal~	5:-10
jenis	3:41 4:-11
jenis @format.kind	3:11 4:-8
jepang	3:13 4:12
jepara	4:9
jepit	5:15 6:-17
jepit @call.small	6:-12
jepit @interaction.personal	6:-12
jepit di	6:-12
jepit~	0:18 5:9
jerawat	5:22
jerawatan	5:-14 6:9
jerawatan @call.small	5:-7
jerawatan @interaction.personal	6:10
jerawatan @interaction.verdict	6:14
jerawat~	5:-21 6:16
jereng	1:12 5:-7
jereng @call.small	1:13
jernih	7:5
jernih @interaction.verdict	7:6
jernih @troubles.atAll	7:6
jero	3:13 5:20
jersey	4:-8 5:-5
jersey @interaction.personal	2:6
jeruk	3:12 5:-7
jeruk @call.small	3:10
jeruk @interaction.personal	3:15
jeruk @interaction.verdict	3:8
jeruknya	4:10
jeruk~	4:10
jeung	0:-13 3:38 4:12 6:-5
jeung @flavours.prints	9:5
jeung @format.kind	3:7
jeung @target.looks	9:5
jeung @target.rel	5:15
jeung nu	5:15
ji	0:41 3:-11 4:15 5:18 9:-6
ji $	7:6
ji @call.small	4:18
ji @interaction.verdict	0:10
jidat @call.small	5:6
jilat~	5:11
jilbab @format.kind	9:6
jilbab @format.nature	9:6
jilbabnya	0:6
jilbab~	0:6
jingok	1:11 5:7
jo	2:26 4:-5 5:16
jo @call.look	2:7
jo @call.small	2:9
jo @format.kind	5:13
jo @format.nature	5:9
jo @target.rel	8:5
jo yang	8:5
joget	9:7
joget $	0:5
jogja	9:11
join	0:7
jok	6:-10
jongkok	1:6 5:13
jorok	5:-7
joule	5:7
jual	1:-15 2:-8 3:5 5:-20 6:-17 8:14 9:-54
jual $	8:31
jual @call.small	6:-5 9:-13
jual @format.kind	9:-10
jual @interaction.verdict	9:-7
jual @words.goods	9:-17
jualan	3:-12 8:-6
jualan @format.kind	9:-6
jualan @format.nature	9:-14
jualan @interaction.personal	0:9
jual~	0:-17 2:-7 3:-25 4:-6 5:-7 6:-11 7:-11 8:-7 9:-27
juga	0:-8 1:-43 2:-18 3:-74 4:-7 6:17 7:-29 8:8 9:-59
juga $	3:9 4:-10 6:-7 9:10
juga @call.small	0:5 5:-15 6:9 9:-7
juga @cheer-encourage	0:-9 4:-5 8:8
juga @demo.handleWide	5:6
juga @demo.present	9:20
juga @fits-right	5:-6
juga @format.kind	3:-11 4:-9 9:-7
juga @format.nature	4:-7 9:-6
juga @greet-acts	9:-8
juga @interaction.bid	4:5
juga @interaction.deeds	5:-5 9:-10
juga @interaction.one	0:6
juga @interaction.personal	0:-29 1:-7 3:-27 7:-17 9:-10
juga @interaction.verdict	0:-9 1:-9 3:-36 4:24 5:20 6:10 7:-13 8:22 9:-14
juga @negation-words	0:8 1:-6 3:-7 4:9 5:17 6:-9
juga @now-words	5:6
juga @offers.now	7:5
juga @permit-forbid-acts	4:7
juga @possibility-words	0:-9 6:6 8:9
juga @quantity-many	6:11
juga @target.folk	5:-5 9:-15
juga @target.group	0:5
juga @target.kin	0:16 5:-10 6:-11 9:-15
juga @target.kinds	9:-6
juga @target.looks	3:7
juga @target.rel	4:9 5:7
juga @target.roles	9:-6
juga @target.states	9:-7
juga @time-before-words	0:9
juga @tool-work-acts	6:6
juga @troubles.atAll	0:-13 5:-14 6:30 8:16
juga @troubles.no	0:6 1:-6 3:-13 4:12 5:20 6:-6
juga @troubles.otherTroubles	3:-7 5:21
juga @trust.allowed	0:-16 3:-11 4:12 5:11 6:14 8:20 9:-8
juga @trust.better	4:-13 5:12 6:22
juga @trust.mixup	6:5
juga @trust.wanted	0:-11 3:6 4:-16 5:-14
juga @use-acts	5:-6
juga @want-wish-words	9:-6
juga @wear-acts	5:-5
juga @weigh-measure-acts	6:6
juga ada	4:12
juga banyak	6:8
juga bisa	0:-9 8:9
juga boleh	4:8
juga masih	5:7
juga pakai	5:-6
juga sudah	9:-8
juga tidak	0:6 1:-6 3:-12 4:12 5:20 6:-6
juga ukuran	6:6
juga ya	9:12
juga yang	4:9 5:7
jugo	4:-7
jugo @call.small	4:-7
jugo @interaction.personal	4:-6
jujur	1:-6 3:-7 8:-12 9:-9
jujur @call.small	8:-8
jujur @offers.now	8:-5
jumat	2:6 4:11
jumat $	4:8
jumat @troubles.atAll	2:5
jumatan	5:6
jumat~	5:6
jumbo	4:6
jumlah	3:10 4:-9
jum~	3:11 4:-13
jupuk	4:9 6:5
justru	3:32 5:-8 6:-5
k	0:9
kabar	0:39 5:-8 9:-5
kabar @call.small	9:6
kabar @interaction.all	9:6
kabar @interaction.personal	0:6
kabarnya	0:5
kabar~	0:22
kabel	5:-11 7:17
kabel @call.small	4:-7
kabel @format.kind	3:-5
kabel @interaction.verdict	4:-10
kabel @troubles.atAll	4:-5
kabel @trust.lesser	3:8 4:-8
kabel @words.goods	9:-7
kabele	4:11
kabelnya	0:5 3:-14 5:-16 6:-7
kabelnya #n	5:-5
kabel~	0:5 3:-14 5:-16 6:-7
kabur	3:12
kabutnya	5:-7
kabut~	5:-8
kaca	0:5 2:-13 3:18 4:-13 5:-7 7:-5 9:-7
kaca @interaction.personal	5:5
kaca @interaction.verdict	8:-9
kaca @troubles.atAll	8:-10
kaca @trust.allowed	8:-6
kaca @trust.better	0:6
kaca ada	8:-6
kacamata	5:24 6:5 9:10
kacamata @format.kind	9:5
kacamata @format.nature	9:5
kacamata @match-age-occasion	9:5
kacamata @occasions.occasions	9:5
kacamata @occasions.plain	9:5
kacamata @play-sport-acts	9:5
kacamata @target.kinds	9:5
kacamata @target.roles	9:5
kacamata renang	9:5
kacamatanya	5:-6
kacane	4:-10 6:7
kacang	4:-6 5:8
kacangnya	3:-6 5:11
kacang~	3:-5 5:10
kacanya	4:7 5:11 6:15
kacanya @camera-view-states	6:7
kacanya @colours.borrowed	4:18 6:10
kacanya @colours.colours	4:18 6:10
kacanya @demo.seen	6:7
kacanya @materials.solids	4:25
kacanya @skin-good-state	6:7
kacanya bening	6:7
kacanya safir	4:11
kaca~	4:7 5:11 6:15
kadang	4:6
kadar	4:10
kadar @demo.means	4:11
kadar @demo.seen	4:13
kadar @format.remedies	4:11
kadar @troubles.otherTroubles	4:12
kado	3:-23 5:7 6:51
kado $	5:8
kado @call.small	6:7
kado @frequency-words	6:13
kado @interaction.personal	6:12
kado @repeat-buyer-acts	6:14
kado @target.kin	4:6 6:7
kado ulang	6:13
kae	0:-6
kafe	5:19 6:15
kaget	8:6
kah	0:55 5:-10
kah $	0:16
kah @interaction.personal	0:19
kah @interaction.verdict	0:20
kah @troubles.atAll	0:15
kah @trust.allowed	0:5
kain	3:19 4:8 5:-11 6:-10 8:7 9:-11
kain @call.small	3:-6 8:7
kain @format.kind	3:10 5:-8
kain @format.nature	3:11 5:-8
kain @interaction.personal	5:5
kain @interaction.verdict	5:14
kain @materials.cloths	4:8
kain @materials.grades	0:6
kain @materials.makings	4:8
kain @measures.dimensions	5:-5
kain @needlework-print	4:14
kain @offers.now	3:-9
kain @target.rel	8:10
kain @troubles.otherTroubles	5:-8
kain tenun	4:5
kain yang	8:10
kainnya	0:6 3:-27 5:8 9:-9
kainnya @interaction.personal	4:-9
kainnya @interaction.verdict	4:-15
kainnya @materials.cloths	4:16
kainnya @negation-words	4:-8
kainnya @troubles.atAll	5:-5
kainnya @troubles.no	4:-8
kainnya @trust.better	0:8
kainnya tidak	4:-8
kain~	0:6 3:-27 5:8 9:-9
kait~	5:11
kak	0:111 1:18 3:25 4:8 7:12 8:21
kak #nn	6:6
kak $	0:-6 3:24
kak @already-still-words	4:8
kak @app-cart-live-acts	7:7
kak @ask-answer-acts	0:-18
kak @bump-hit	7:8
kak @call.look	2:7
kak @call.shelf	7:7
kak @call.small	1:-6 2:-9 3:-6 5:-26
kak @call.target	0:-9 2:9 6:10 7:5
kak @cause-words	4:11 9:7
kak @condition-words	0:-9 4:-9
kak @contrast-words	5:7
kak @demo.handleWide	0:-11 3:-7 4:7
kak @demo.me	0:-7 6:-7
kak @demo.means	0:-5 5:-5
kak @demo.point	5:6
kak @demo.present	0:-15 2:-5
kak @drill-nail-screw	7:8
kak @feel-angry	0:-9
kak @format.because	4:8
kak @format.care	8:5
kak @format.ifs	0:-9
kak @format.kind	0:-32 5:-10 7:6
kak @format.nature	0:-11 4:-7 5:-6 7:6
kak @format.should	2:-5
kak @format.spans	7:7
kak @interaction.deeds	0:7 9:-5
kak @interaction.personal	0:-6 3:-12 5:-5 9:20
kak @interaction.verdict	0:-13 1:-7 2:-22 3:-22 4:7 5:-27 8:-9 9:17
kak @negation-words	0:-7 4:9
kak @now-words	2:-5
kak @occasions.rooms	4:-5
kak @offers.buying	0:5 2:11
kak @offers.now	0:-11 5:-8 6:9
kak @offers.sum	0:-5 6:6
kak @places.makers	9:6
kak @places.places	4:-13 9:6
kak @purpose-words	0:9
kak @save-money	0:7
kak @story-verbs	0:-25
kak @target.handing	0:8
kak @target.kinds	0:-5
kak @target.looks	0:7
kak @target.roles	9:7
kak @test-slam-hit	7:8
kak @troubles.atAll	0:-9 2:-8 4:-23 5:-6 9:27
kak @trust.allowed	0:-8
kak @trust.mixup	0:-21
kak @trust.places	0:-10 3:6 4:-15
kak @words.goods	0:-5 7:7
kak atas	6:12
kak di	0:-5
kak itu	0:6
kak jam	7:8
kak kalau	0:-9
kak keranjang	7:7
kakara	3:28
kakek	3:18
kakek @demo.me	3:17
kakek saya	3:8
kaki	0:-9 3:-17 4:-12 6:11 8:-10 9:5
kaki #n	9:5
kaki @call.small	4:-7 5:-8 9:-7
kaki @care-not-acts	5:6
kaki @flavours.scents	3:7
kaki @format.nature	4:-9
kaki @format.problems	0:6 5:-11
kaki @format.spans	9:5
kaki @interaction.personal	9:6
kaki @interaction.verdict	5:-9 6:5
kaki @loose-oversize	5:-7
kaki @measures.dimensions	5:-9
kaki @negation-words	4:18
kaki @occasions.occasions	6:-5
kaki @occasions.plain	6:-5
kaki @occasions.rooms	6:6
kaki @offers.now	5:-6
kaki @shape-words	5:-10 6:7
kaki @size-big	5:-7
kaki @target.folk	6:6
kaki @target.group	3:10 6:-10
kaki @target.kin	6:6
kaki @target.kinds	6:-9
kaki @troubles.no	4:20
kaki @trust.better	5:-9
kaki lebar	5:-7
kaki tak	4:5
kaki tidak	4:9
kakinya	0:-6 3:-11 4:-16 8:-12
kakinya @contrast-words	3:-6
kakinya @format.problems	6:7
kakinya @interaction.personal	5:-11
kakinya @interaction.verdict	4:-6 5:-19
kakinya @negation-words	5:-8
kakinya @shape-words	5:6
kakinya @target.looks	2:6 4:9
kakinya @troubles.atAll	5:-6 6:5
kakinya @troubles.no	5:-8
kakinya @trust.allowed	4:-8
kakinya @trust.better	5:5
kakinya tidak	5:-8
kaki~	0:-6 3:-12 4:-17 5:6 8:-13
kaktus	0:12 3:12
kaku	4:-16 5:-18
kaku $	0:6 5:-11 9:7
kalah	9:42
kalah $	9:5
kalah @call.small	9:6
kalah @interaction.personal	9:10
kalau	0:18 1:-39 2:-12 4:-14 5:-26 6:-7 9:-28
kalau #nn	4:-6
kalau @already-still-words	3:10 5:-14 8:-11
kalau @ask-answer-acts	4:-6
kalau @body-illness	2:6 3:-7 4:6
kalau @body-move-posture	3:-11
kalau @call.go	8:-7
kalau @call.look	2:-18 4:-12 6:-11 7:16
kalau @call.small	0:9 3:-41 4:27 5:15 6:22 8:-30 9:-16
kalau @call.target	4:6
kalau @camera-view-states	5:-7
kalau @care-not-acts	3:-6
kalau @cause-words	3:-9 5:-8
kalau @chew-taste-acts	4:6
kalau @choose-acts	3:6 6:-5
kalau @colours.colours	1:-6 3:17
kalau @colours.pure	3:10
kalau @come-go-move	2:7 3:-12 5:-16 6:-7 9:18
kalau @comes-loose	3:-6 4:19 8:28
kalau @demo.bodyPlaces	0:7 3:16 5:-11 6:10
kalau @demo.handle	3:13 4:10
kalau @demo.handleWide	4:22
kalau @demo.handled	3:-23 5:5
kalau @demo.handledWide	3:-10 4:18 5:19
kalau @demo.me	2:7 5:12 8:-14 9:6
kalau @demo.outcome	4:14 5:-32 7:-9
kalau @demo.point	9:21
kalau @demo.seen	4:-5 8:8
kalau @diligent-words	4:5
kalau @electric-charge-acts	0:5
kalau @flavours.flavours	3:11
kalau @flavours.prints	3:9 5:5 8:6
kalau @format.cared	3:-22 4:-8 5:9
kalau @format.kind	0:7 3:51 4:-23 5:-21 6:-7 7:-8 8:-8
kalau @format.nature	0:7 3:39 4:-26 7:-6
kalau @format.problems	1:-7 3:-33 5:-18 6:5 8:7
kalau @format.remedies	5:-10 8:-8
kalau @future-plan-words	3:20 5:-11 9:-11
kalau @greet-acts	8:-10
kalau @hair-bad-state	5:-7
kalau @hear-listen-acts	9:22
kalau @household-daily-acts	0:9 9:22
kalau @interaction.all	5:13 6:29
kalau @interaction.deeds	3:-11 4:12 7:7 8:-7 9:9
kalau @interaction.one	3:-8 6:19
kalau @interaction.personal	0:6 1:-8 2:10 3:19 4:13 5:-41 6:9 7:10 9:-5
kalau @interaction.verdict	0:-17 1:-5 2:6 3:-12 5:-6 6:-16 8:15 9:-14
kalau @loose-oversize	0:9
kalau @materials.cloths	3:8 5:-13
kalau @materials.makings	3:8
kalau @materials.solids	3:17 4:13
kalau @materials.unmistakable	5:-13
kalau @myth-truth-words	3:-11 4:8
kalau @negation-words	3:7 4:15 5:-21 8:16
kalau @now-words	0:7 5:-5
kalau @occasions.occasions	0:12 4:-9 5:7
kalau @occasions.places	5:-8 6:8
kalau @offers.buying	2:-25 7:23 8:-8
kalau @offers.counted	5:7
kalau @offers.now	0:-8 3:-13 5:-8
kalau @offers.sum	4:-6
kalau @open-close-acts	4:13 8:11
kalau @photo-video-acts	4:10
kalau @plant-harvest	3:8
kalau @play-sport-acts	8:5
kalau @possibility-words	3:-13
kalau @pour-drip-acts	3:-8
kalau @press-touch-acts	5:8
kalau @quantity-few	3:9 4:-5
kalau @relationship-acts	3:5
kalau @rinse-flush-acts	3:-6
kalau @say-acts	9:5
kalau @see-watch-acts	9:7
kalau @send-deliver-acts	3:-14
kalau @skin-irritation	3:7
kalau @stain-clean-off	4:12 8:9
kalau @stock-run-out	5:7
kalau @story-verbs	0:-10 3:-40 4:13 5:-11 8:9 9:24
kalau @stuck-jam-states	4:6
kalau @substances.unwanted	3:9
kalau @take-acts	2:-13 4:-5 7:18
kalau @target.body	0:12 3:25 5:-10 6:9
kalau @target.folk	5:8 6:15 7:7 8:-10
kalau @target.group	5:22 8:16
kalau @target.kin	3:-11 6:15 8:-14
kalau @target.kinds	6:18
kalau @target.looks	3:15 4:-6 5:-18 6:12
kalau @target.rel	3:-23 4:26 8:11
kalau @target.states	2:6 4:10 8:9
kalau @tears-frays	4:9
kalau @travel-traffic-acts	4:8
kalau @troubles.atAll	2:15 4:-6 5:-6 6:-21 9:-5
kalau @troubles.no	3:20 5:-24 8:13
kalau @troubles.otherTroubles	0:-11 3:9 5:-25 6:5 7:-8 8:-9 9:-6
kalau @troubles.troubles	1:-5 3:-7 4:21 5:-12 6:7 7:-14 8:18 9:-6
kalau @trust.allowed	3:-16 8:9
kalau @trust.arrived	3:-16
kalau @trust.better	0:-8 3:7 5:-16 8:-14
kalau @trust.days	3:19 4:-6 5:-11
kalau @trust.flaws	0:9 3:-15 5:-12
kalau @trust.lesser	3:8
kalau @trust.mixup	8:11
kalau @trust.seller	5:11
kalau @trust.stores	6:14
kalau @trust.trouble	0:17 3:-22 4:29 5:-14 6:13 7:-10 8:49
kalau @trust.wanted	0:-8 3:-9 5:-8
kalau @understand-know-acts	3:-10 9:7
kalau @use-acts	3:-12 5:22 6:-8
kalau @want-wish-words	3:17 5:-9
kalau @wear-acts	3:-13 5:22 6:-8
kalau @wet-state	4:-9
kalau @words.goods	3:13 6:-8
kalau @work-study-acts	9:7
kalau ada	3:-19 5:16 8:12 9:9
kalau aku	8:-5
kalau ambil	2:-12 7:18
kalau belanjanya	0:6
kalau bocor	0:6
kalau burungnya	5:6
kalau copot	4:6
kalau dengar	9:18
kalau di	0:11
kalau ingat	9:7
kalau kalian	6:14
kalau kamu	5:7 6:9
kalau ke	3:-8
kalau kita	5:13
kalau kucingnya	5:6 8:8
kalau masak	9:6
kalau masih	3:5
kalau mau	3:17 5:-9
kalau nonton	9:12
kalau pakai	3:-7 5:13 6:-6
kalau rumahnya	6:10
kalau sampai	3:-9
kalau siang	3:9
kalau sudah	8:-10
kalau teko	8:6
kalau ternyata	3:-11 4:8
kalau tidak	5:-14 8:15
kalau warnanya	8:6
kalau yang	3:-23 4:26 8:11
kaldunya	5:11
kaldu~	5:11
kalem	5:5
kaleng	0:-10 5:-26 7:10
kaleng @already-still-words	0:-5
kaleng @call.small	8:9
kaleng @interaction.personal	0:-6 2:9
kaleng @interaction.verdict	8:10
kali	1:7 4:9 5:7 6:-28 7:-18
kali #nn	3:-8 4:52 8:-7
kali $	5:-7 6:-11
kali @already-still-words	4:8
kali @call.small	0:-17 1:30 5:10 9:-21
kali @cause-words	5:15
kali @demo.handle	5:-9 8:14
kali @demo.handleWide	4:-9 5:5
kali @demo.point	4:-5
kali @demo.present	9:-6
kali @flavours.cuts	8:9
kali @fold-roll-acts	8:10
kali @format.care	3:-14 8:18
kali @format.kind	3:15 4:13
kali @format.nature	3:21 4:11
kali @format.problems	3:5
kali @interaction.one	5:12
kali @interaction.personal	1:7 3:-7
kali @interaction.verdict	0:-7 3:-19 5:19 9:-12
kali @iron-fold-acts	8:10
kali @now-words	4:6
kali @offers.now	2:5 4:-8
kali @offers.sum	3:-8 4:52 8:-7
kali @purpose-words	6:7
kali @save-data-memory	5:12
kali @size-big	3:7
kali @target.handing	5:6 6:7
kali @target.looks	3:7
kali @troubles.atAll	3:-13 5:14 8:14
kali @troubles.otherTroubles	5:18
kali @trust.allowed	4:11 5:9
kali @trust.better	3:11 4:-7
kali @trust.wanted	3:-8
kali buat	5:7
kali cuci	5:6
kali lipat	8:11
kali masih	4:7
kali seminggu	0:5
kalian	0:43 2:5 4:-15 5:-53 6:34 9:-16
kalian $	0:-6 4:-9 5:-18 6:17
kalian @call.look	5:-9
kalian @call.small	0:-9 3:-7 6:9
kalian @condition-words	0:6
kalian @cook-boil-steam	0:6 7:8
kalian @demo.me	9:13
kalian @demo.point	5:-15 9:-6
kalian @feel-angry	0:6
kalian @format.ifs	0:6
kalian @format.kind	0:7
kalian @interaction.personal	0:23 3:9 4:-6 5:-9 9:-9
kalian @interaction.verdict	1:16 3:-17 8:6 9:5
kalian @offers.now	1:14
kalian @target.rel	0:-9 4:9 6:9
kalian @trust.mixup	0:10
kalian @trust.seller	0:6 7:8
kalian di	3:9
kalian ini	1:9
kalian kalau	0:6
kalian tim	0:6 7:8
kalian ya	8:5
kalian yang	0:-9 4:9 6:9
kalibras~	8:7
kaligus~	2:5
kalimantan	0:-11
kalimantan @interaction.personal	0:-9
kalimantan @interaction.verdict	0:-9
kalimant~	0:-11
kali~	0:32 2:38 4:-27 5:-43 6:12 7:-11 9:-14
kalori	6:7
kalor~	6:7
kalu @interaction.verdict	0:5
kalung	7:7
kal~	0:-10 1:18 3:9 4:15 5:49 7:-5 8:-15 9:22
kamar	3:13 5:34 8:-12 9:-22
kamar @already-still-words	4:12
kamar @call.small	4:6 5:13
kamar @camera-view-states	5:13
kamar @colour-tone	5:8
kamar @colours.borrowed	5:8
kamar @colours.colours	5:8
kamar @format.kind	4:-7 6:15
kamar @format.nature	4:-7 6:15
kamar @format.remedies	5:7
kamar @interaction.personal	4:15
kamar @interaction.verdict	3:7 4:16
kamar @light-brightness	5:8
kamar @negation-words	3:6
kamar @occasions.places	3:-7
kamar @occasions.rooms	4:-18 6:13 9:-11
kamar @target.kin	6:5
kamar @target.looks	5:7
kamar @troubles.otherTroubles	5:12
kamar gelap	5:8
kamar~	3:6
kambing	5:-7 9:8
kamek	8:14 9:7
kamek @interaction.personal	9:6
kamera	0:-13 1:61 4:7 9:11
kamera @call.small	1:17 4:13 9:6
kamera @format.kind	3:5
kamera @format.nature	1:5
kamera @interaction.verdict	4:8
kamera @words.goods	3:7
kameramen	9:7
kameranya	9:-15
kamera~	9:-15
kami	0:14 3:-10 4:20 5:-13 7:8 8:57 9:14
kami @call.small	5:-5 6:-6
kami @demo.handle	8:16
kami @format.care	3:-8 8:20
kami @format.nature	4:6
kami @interaction.personal	8:-7
kami @save-data-memory	0:7
kami @send-deliver-acts	0:7
kami @trust.mixup	0:7
kami @trust.sent	0:6
kami kirim	0:7
kamis	2:7 5:6
kampung	4:-11 5:-7 6:27 9:26
kampung $	9:14
kampung @call.small	9:9
kampung @interaction.personal	9:5
kampung @offers.now	9:7
kampus	6:-21 9:15
kampus @call.small	6:-14
kamu	0:67 1:-8 3:-21 5:24 6:47 7:-10 8:20 9:-32
kamu $	3:-11 4:-8 5:-6 6:9
kamu @call.go	0:8
kamu @call.look	9:11
kamu @call.press	4:9
kamu @call.small	0:23 5:-14 6:17 8:19 9:-15
kamu @check-quality-acts	4:9
kamu @demo.handle	0:7
kamu @demo.point	9:14
kamu @demo.present	0:11
kamu @flavours.scents	0:6
kamu @food-tender-chewy	9:14
kamu @format.care	4:13
kamu @interaction.bid	0:6
kamu @interaction.one	9:-6
kamu @interaction.personal	0:13 5:34 9:-6
kamu @interaction.verdict	3:-15 4:8 5:13
kamu @motor-care-acts	4:7
kamu @negation-words	3:-8 5:23
kamu @occasions.rooms	5:8
kamu @pour-wipe-acts	4:5
kamu @quantity-few	5:7
kamu @see-watch-acts	9:14
kamu @show-acts	9:14
kamu @story-verbs	0:6
kamu @target.folk	0:9
kamu @target.kin	0:9
kamu @target.looks	0:11
kamu @target.rel	6:13 8:10
kamu @test-try-acts	4:9
kamu @troubles.no	3:-10 5:23
kamu @troubles.troubles	3:12
kamu @trust.allowed	4:-6
kamu @understand-know-acts	5:6
kamu cek	4:9
kamu di	3:6
kamu lihat	9:14
kamu pada	6:6
kamu tidak	3:-10 5:23
kamu yang	6:13
kam~	4:7
kan	0:12 1:80 2:-17 3:-33 5:50 6:13 7:-6 8:23 9:-43
kan $	1:59 4:-6 5:37
kan @already-still-words	6:6
kan @call.small	6:7
kan @call.target	3:8
kan @colours.colours	3:8
kan @colours.pure	3:8
kan @contrast-words	1:7 5:10 8:6
kan @demo.means	3:8 5:-8
kan @demo.outcome	4:7
kan @demo.point	3:-6 6:6
kan @demo.seen	3:-6 5:-12
kan @electric-charge-acts	8:7
kan @flavours.prints	5:5
kan @format.kind	4:11 5:-12 6:-9
kan @format.nature	4:8 5:-11 6:-8
kan @format.remedies	4:10
kan @frequency-words	4:5
kan @greet-acts	6:5
kan @interaction.all	5:7
kan @interaction.bid	0:7
kan @interaction.deeds	6:5
kan @interaction.personal	5:11 9:-6
kan @interaction.verdict	1:14 4:6 5:18 6:11
kan @negation-words	1:7
kan @noisy-sound	1:5
kan @now-words	5:-6
kan @offers.now	5:15
kan @quantity-few	5:5
kan @target.folk	6:5
kan @target.kin	5:-6
kan @troubles.no	4:-6 5:8
kan @troubles.otherTroubles	4:7
kan @trust.allowed	4:5
kan @weather-season-states	5:-5
kan garisnya	5:10
kan lagi	0:6
kan nah	3:-5 6:6
kan sudah	6:5
kan tidak	4:-6 5:7
kana	1:45 3:9 5:41
kana @format.kind	1:12 5:7
kana @format.nature	1:13 5:7
kana @materials.solids	5:6
kana @words.goods	1:5
kanan	1:42 3:17 5:6 6:-16 9:-25
kanan @already-still-words	1:8 4:12 5:12
kanan @call.small	5:8 6:-6
kanan @continue-acts	4:5
kanan @demo.handle	3:5
kanan @demo.me	5:6
kanan @demo.outcome	3:6
kanan @demo.point	1:10 5:-7
kanan @format.kind	1:6 8:5
kanan @format.nature	1:6 8:5
kanan @frequency-words	3:14 4:5
kanan @greet-acts	5:7
kanan @interaction.deeds	5:7
kanan @interaction.personal	1:22 4:6 5:16
kanan @interaction.verdict	1:23 5:16
kanan @negation-words	1:5
kanan @target.folk	5:12
kanan @target.kin	5:12
kanan nah	3:-8
kanan sudah	5:7
kanan terus	4:5
kancing	1:-5 4:-5 5:-15 8:8
kancing @call.small	5:-9
kancing @interaction.personal	5:-7
kancing di	5:-6
kancingnya	3:-8
kancing~	5:-7
kandang	3:6 5:-10
kandang @call.small	3:5 5:-8
kandungan	4:13
kandungannya	0:-6
kandungan~	0:-6
kandung~	4:13
kang	0:39 3:25 4:7 6:-8 9:-20
kang @condition-words	3:9
kang @demo.me	3:8
kang @interaction.verdict	6:-6
kang @offers.now	6:-5
kangge	4:8 6:10
kangge @target.folk	4:6
kanggo	3:12 4:17 5:27 6:9 9:-8
kanggo @call.small	3:10
kanggo @interaction.one	3:12
kanggo @past-memory-words	1:5
kanggo @target.folk	3:6 5:14
kanggo @target.kin	3:5 5:10
kanggo @target.rel	4:6
kanggo bocah	1:5
kanggo wong	5:13
kangkung	0:5 5:13 6:9
kang~	3:6
kanik~	6:-5
kantong	1:-7 4:18 5:13
kantong @format.kind	4:9
kantong @format.nature	4:8
kantong @trust.better	4:5
kantongnya	5:13
kantong~	5:14
kantor	0:-6 4:12 5:16 6:20 9:-6
kantor @interaction.personal	6:6
kantor @offers.now	5:6 6:12
kantor~	5:-8
kanvas	0:5 4:-11
kanvas @call.small	4:-13 5:-6
kanvas @interaction.verdict	4:-13
kanvas itu	4:-7
kanvasnya	3:-6
kanvas~	3:-6
kan~	1:42 3:17 5:6 6:-16 9:-25
kaos	3:37 4:-17 5:23 7:22 9:7
kaos @call.small	9:6
kaos @colours.pure	5:7
kaos @demo.bodyPlaces	7:18
kaos @format.kind	1:-6 3:10 7:17 8:-5
kaos @format.nature	1:-6 3:9 7:17
kaos @interaction.personal	3:5
kaos @interaction.verdict	3:10
kaos @negation-words	3:8
kaos @target.body	7:18
kaos @trust.lesser	7:18
kaos kaki	3:9 5:5 7:13
kaosnya	4:6
kaos~	4:6
kapal	3:15 9:8
kapal @format.problems	9:5
kapal @interaction.personal	9:8
kapal @interaction.verdict	9:8
kapal @troubles.atAll	9:9
kapal selam	3:8
kapalan	3:-5 4:7
kapal~	4:6
kapan	0:-15 3:-21 5:23 8:13 9:-53
kapan @call.small	0:-9 3:-7 9:-14
kapan @demo.noises	8:6
kapan @format.should	5:11
kapan @frequency-words	8:6
kapan @interaction.verdict	3:-8
kapan @need-must-words	5:11
kapan @offers.now	8:6
kapan @quantity-few	8:6
kapan @troubles.atAll	5:6
kapan saja	8:6
kapas	1:8
kapok	3:9
kapur	3:12 5:-7
kap~	0:-15 3:-21 5:23 8:13 9:-53
karamel	4:-8 5:8
karang~	0:-18 1:13 2:50 3:60 4:-20 6:-30 7:34 8:-18 9:-32
karantina	8:7
karaokean	9:7
karaoke~	9:7
karasa	6:8
karatan	3:13 4:12 5:-5
karat~	3:10 4:18 5:-6
kardus	1:-7 2:-12 3:-11 4:-23 5:-23 8:48 9:23
kardus @demo.seen	8:5
kardus @interaction.verdict	4:-7 8:6
kardus @materials.grades	8:6
kardus @measures.dimensions	5:-5 8:6
kardus @offers.now	5:-12
kardus @thick-dense	8:5
kardus @troubles.atAll	4:-5 8:14
kardus @troubles.otherTroubles	4:-7 5:-5 8:10
kardus @trust.better	4:-7 5:-8 8:7
kardus @trust.wrapping	5:-10 8:12
kardus tebal	8:5
karena	2:-15 3:16 5:14 6:-32
karena @call.small	5:-10
karena @demo.seen	3:5 4:-11 5:-20
karena @feel-sticky-greasy	3:-8
karena @format.kind	0:8 5:12 6:-14
karena @format.nature	0:8 3:7 4:-5 6:-13 9:-6
karena @interaction.personal	5:-14
karena @interaction.verdict	4:19
karena @materials.solids	4:-10
karena @motor-behaviour	3:-7
karena @negation-words	4:6 6:6 8:8
karena @offers.counted	5:12
karena @substances.insides	4:9
karena @target.kinds	3:6
karena @troubles.atAll	3:-8 4:7 5:16
karena @troubles.no	4:5 6:6
karena @troubles.otherTroubles	3:-13 9:-5
karena @trust.better	5:12
karena @words.goods	3:-6 5:15
karena air	5:-5
karena di	5:-5
karena tidak	3:7 4:6
karet	0:6 1:-7 3:-11 4:24 5:9
karet @call.small	5:-8
karet @change-become-acts	5:9
karet @demo.bodyPlaces	4:-7
karet @demo.point	5:-5
karet @feel-soft	4:5
karet @food-tender-chewy	4:11
karet @format.kind	6:-10
karet @format.nature	6:-8
karet @interaction.verdict	0:12 8:10
karet @offers.now	0:7 8:8
karet @target.body	4:-12
karet @troubles.atAll	0:7 4:9 8:6
karet @trust.better	4:11 6:5
karetnya	5:16
karetnya @call.small	5:10
karetnya @measures.dimensions	4:-5
karetnya @offers.now	5:8
karet~	5:16
kargo	3:14 8:5
kargo @call.small	3:9
kari	4:-7
karo	1:-16 3:59 4:14 5:-27 8:22 9:-37
karo @colours.colours	4:8
karo @flavours.flavours	5:-5
karo @format.kind	1:-6 4:-15 5:-8 7:6 8:12
karo @format.nature	3:13 4:-17 5:-9 8:10
karo @interaction.personal	5:-7
karo @interaction.verdict	5:-6
karo @materials.cloths	4:-7
karo @materials.solids	8:10
karo @places.places	3:6
karo @target.kinds	6:10
karo @target.roles	6:10
karo @trust.places	3:6
karpet	3:-7 4:9 5:20
kartu	6:29 7:25
kartu @interaction.verdict	4:-6
kartu @promise-guarantee-acts	4:-7
kartu @return-claim-acts	4:-6
karung	4:-18 6:5
karungnya	5:-14
karung~	5:-25 8:10 9:7
kasar $	8:7
kasar @purpose-words	4:6 6:-7
kascing	5:9
kascing @call.small	5:9
kase	4:6 5:5
kasian	3:-6
kasian $	9:-7
kasih	0:46 1:-20 2:-15 3:43 4:-12 5:-25 9:-43
kasih #nn	7:6
kasih #rp	4:-5
kasih @format.kind	3:16 6:-11
kasih @format.nature	3:9 5:-5
kasih @interaction.verdict	8:-8
kasih @offers.extra	3:-5
kasih @offers.sum	7:12
kasih @words.goods	3:7 6:-7
kasihan	2:8
kasihan @call.small	2:9
kasih~	0:-13 3:6 4:-9 7:-7 9:25
kasi~	3:-6
kasturi	4:6
kastur~	4:6
kasur	5:12 6:13 9:-28
kasur @interaction.personal	1:9 5:9
kasur @interaction.verdict	1:14 5:6
kasur @target.folk	5:9
kasur @target.kin	5:9
kasurnya	5:6 6:7
kasur~	6:7
kat	0:-5
kata	1:-6 3:35 4:-10 5:-24 6:-8 9:-28
kata @call.small	3:13
kata @demo.me	9:18
kata @format.kind	5:-10
kata @format.nature	5:-8
kata @interaction.personal	5:-6 9:-8
kata @target.folk	5:-10
kata @target.group	3:8
kata @target.kin	0:-5 5:-16
kata orang	5:-7 9:-7
katanya	0:-36 1:-11 2:-27 3:-11 4:-14 5:-11 6:-29 7:-9 8:-33
katanya $	0:-17 3:-9
katanya @call.small	0:-9 5:-9 9:-10
katanya @demo.means	9:5
katanya @interaction.personal	6:-9 9:19
katanya @interaction.verdict	0:-10 9:-8
katanya @target.kin	9:5
katanya @troubles.otherTroubles	9:11
kata~	0:-36 1:-11 2:-27 3:-8 4:-14 5:-11 6:-31 7:-9 8:-34
katingali	4:10
katingal~	4:10
katun	3:10 4:13 5:-6 8:-10
katun @call.small	4:-8
katun @materials.grades	3:-6 4:12
katun @measures.dimensions	0:6
katun @target.looks	0:5
katun @trust.better	0:5 3:-5
katunnya	4:11
katun~	4:11
kau	0:25 2:7 3:-44 4:-13 5:9
kau @call.small	5:7
kau @demo.handle	3:-15 9:6
kau @interaction.verdict	0:13
kau @quantity-few	0:6
kau @target.rel	5:5
kau yang	5:5
kawat	2:6 4:25 8:-8
kawat @interaction.verdict	4:7
kawat @materials.solids	4:6
kawat @troubles.atAll	4:15
kawin	9:10
kawinan	3:9 5:5
kawin~	3:9 5:5
kaw~	9:7
kayu	1:-11 3:7 4:-38 5:-15 8:8
kayu $	3:-6
kayu @call.small	3:9 4:-16 5:14
kayu @compare-acts	4:-6
kayu @flavours.flavours	4:-8 5:-6
kayu @flavours.scents	4:6
kayu @format.kind	4:14 5:-15 8:-8
kayu @format.nature	4:14 5:-15 8:-8
kayu @interaction.personal	9:14
kayu @interaction.verdict	8:15
kayu @materials.solids	4:12 5:-16 8:-8
kayu @materials.unmistakable	4:7
kayu @pretty-face	4:-5 5:-6
kayu @smell-good	4:-5 5:-6
kayu @taste-sweet	4:-5 5:-6
kayu @together-words	4:-6
kayu @trust.wanted	4:-7 5:9
kayu cendana	4:8
kayu manis	3:6 5:-6
kayu sama	4:-6
ke	0:-12 1:65 2:14 3:37 4:-37 5:35 6:16 7:6 8:-11 9:-19
ke #nn	7:15
ke @app-cart-live-acts	2:19 4:12
ke @body-move-posture	9:12
ke @call.shelf	2:23 4:12
ke @call.small	0:-15 2:12 3:17 6:-9
ke @call.target	1:-12 3:-12 4:18 6:34 8:-9
ke @colours.borrowed	4:5
ke @come-go-move	9:13
ke @crew-tech-acts	4:6
ke @demo.bodyPlaces	0:-11 1:19 3:13 4:25 8:-6
ke @demo.me	3:17 5:7 8:-8
ke @demo.means	0:-5 1:7 5:-23
ke @demo.outcome	3:7 9:12
ke @demo.present	4:6
ke @demo.seen	5:22 9:-7
ke @flavours.cuts	5:9
ke @format.kind	0:-24 1:33 2:-6 3:-20
ke @format.nature	0:-20 1:21 3:10 4:13 5:-19 8:-8 9:-10
ke @format.remedies	1:11 3:-12
ke @future-plan-words	5:8
ke @gather-crowd-acts	6:12
ke @household-daily-acts	6:13
ke @interaction.asking	9:11
ke @interaction.one	5:9
ke @interaction.where	0:-10
ke @match-age-occasion	6:15
ke @materials.solids	3:-5
ke @occasions.occasions	6:12 8:-5
ke @occasions.places	0:-14 5:-25 6:-11 7:-6
ke @occasions.plain	4:-8 5:7 6:8
ke @occasions.rooms	3:17 4:-6
ke @offers.counted	2:-5
ke @offers.sum	7:14
ke @places.makers	3:-12 5:-10
ke @places.places	0:11 3:11 4:-7 5:-7 6:6 9:-12
ke @send-deliver-acts	8:8
ke @skin-spots-aging	5:6
ke @stomach-trouble	5:6
ke @substances.foodstuffs	3:7
ke @target.body	1:16 4:13 5:12 6:6 8:-9
ke @target.folk	2:12 5:8
ke @target.group	4:-6 5:6 6:-8
ke @target.kin	0:-10 2:26
ke @target.kinds	0:-15 1:-11 2:-9 3:8 4:-6 6:-11 7:-5 9:11
ke @target.roles	0:-8 8:-10 9:5
ke @target.states	9:9
ke @travel-traffic-acts	9:12
ke @troubles.otherTroubles	5:13
ke @trust.better	3:13 4:-15
ke @trust.mixup	1:12 5:9
ke @trust.places	2:-5 3:15 4:-25 5:-17 7:15 8:15 9:-19
ke @trust.seller	8:6
ke @trust.stores	0:-9 3:-10 6:-7 9:8
ke @trust.wanted	9:12
ke @trust.wrapping	5:-11
ke @words.goods	1:21 2:-9 3:-34 5:11 9:9
ke atas	1:-6 3:-30 4:10 6:27
ke badan	5:-6
ke batam	8:7
ke bawah	5:10
ke belakang	3:10
ke dada	0:8 6:8
ke dalam	3:11 4:-7
ke depan	5:8
ke grup	0:-6 2:49 9:-12
ke hp	5:6
ke jalan	9:12
ke kamera	1:8 4:11
ke kampus	6:-6
ke kanan	3:11 5:-19
ke keranjang	2:20 4:16 6:5
ke kertas	5:-11
ke kiri	5:-20
ke lampu	5:-7
ke lantai	5:-7
ke luar	5:-11 8:5
ke mana	9:11
ke mata	4:8 6:10
ke meja	3:-11 9:14
ke pasar	3:8
ke perut	5:6
ke sana	5:-5
ke sawah	6:5
ke sini	9:6
ke tangan	4:7
ke teman	6:-6
ke tempat	3:7
ke tukang	5:9
keangkat	3:-10 5:30
keangkat $	5:5
keangkat @interaction.verdict	5:5
keangkat @troubles.atAll	5:7
kebaca	1:10 4:6 5:40
kebaca @call.small	5:16
kebaca @interaction.verdict	5:13
kebagian	9:9
kebagian $	9:9
kebalik	5:-13
kebangun	5:7 9:-14
kebanting	4:7
kebanyakan	0:7 3:8 4:-15
kebanyakan @demo.handle	0:6
kebaya	6:7
kebon	6:8
kebun	4:8 8:-6
kebunnya	9:-7
keburu	0:-16
keburu @come-go-move	0:-7
keburu @demo.handleWide	0:-7
keburu @increase-add-acts	0:-7
keburu naik	0:-7
kecap	5:11
kecepatan	6:7
kecik	4:6
kecil	3:-11 4:12 6:13 9:-13
kecil $	6:9
kecil @call.look	6:9
kecil @call.small	0:10 3:7 4:-11 5:-7 9:-9
kecil @cause-words	5:5
kecil @compare-acts	6:-5
kecil @demo.point	3:-6
kecil @interaction.personal	0:6 4:-11 6:-17 8:-7
kecil @interaction.verdict	4:-12 5:-6 6:-11
kecil @offers.buying	6:8
kecil @target.rel	6:5
kecil @trust.allowed	6:-5
kecil @trust.wanted	6:-11
kecil aku	3:7 9:-5
kecil di	0:12
kecil yang	6:5
kecilnya	4:-7
kecil~	3:6 5:-13 8:7
kecium	1:11 4:8 5:21
kecut	3:13
kedah	7:6
kedaluwarsa	4:14
kedaluwarsanya	0:-8 4:57 7:-5 8:10
kedaluwarsanya #n	4:11
kedaluwarsanya @already-still-words	4:19
kedaluwarsanya @interaction.personal	4:18
kedaluwarsanya @interaction.verdict	4:19
kedaluwarsanya @now-words	4:19
kedaluwarsanya @trust.allowed	4:19
kedaluwarsanya masih	4:19
kedelai	4:13
kedelai @interaction.verdict	4:8
kedelai @troubles.atAll	4:8
kedengeran	1:-13 5:20
kedengeran $	7:6
kedengeran @call.small	5:6
kedengeran @interaction.verdict	5:8
kedinginan	5:-5
kedip	9:28
kedip @frequency-words	9:8
kedua	0:9 3:14 5:-14 7:8
kedua @demo.me	5:5
kedua @interaction.verdict	5:-10
kedua @offers.now	0:7 5:-13
keempat	5:10
kegedean	3:10 5:-9 9:-13
kegores	4:-7
kehujanan	6:6
kehujanan @interaction.personal	5:8 6:9
kejepit	0:9 5:7
kejepit $	0:10
kejepit @call.small	4:8
kejepit @interaction.personal	4:8
kekecilan	5:-13 8:7
kekecilan @call.small	8:5
kekunci	3:9 5:-9
kelamaan	3:9
kelapa	3:-8 4:8
kelapa @interaction.personal	0:12
kelapa @interaction.verdict	0:13 3:-8 4:7 5:5 8:6
kelapa @negation-words	0:11
kelar	3:-5 5:31 6:7
kelar $	5:7
kelas	5:-24 6:-16 8:12
kelas #n1	4:7
kelas $	9:5
kelas @call.small	3:6
kelebihan	3:6
kelenjar	3:9
kelihatan	3:-26 4:29 5:38 9:-18
kelihatan $	5:27
kelihatan @audio-states	6:12
kelihatan @call.small	1:5 4:10 5:-7
kelihatan @cause-words	4:-7
kelihatan @come-go-move	4:-6
kelihatan @demo.handle	5:8
kelihatan @demo.present	5:-10
kelihatan @demo.seen	4:9
kelihatan @hide-body-flaws	5:8
kelihatan @interaction.personal	2:11 3:-9 4:13 5:8
kelihatan @interaction.verdict	1:6 3:-7 5:24
kelihatan @negation-words	5:-6
kelihatan @quantity-many	3:-6 5:28
kelihatan @shape-words	5:6
kelihatan @troubles.atAll	5:10
kelihatan @troubles.no	5:-9
kelihatan @trust.better	5:10
kelihatan kan	5:-14
kelihatan lebih	5:24
kelihatan rata	5:6
kelihatan tidak	5:-10
keliling	0:-9 3:10 4:-18 5:15
keliling @interaction.verdict	3:5
keliling @troubles.atAll	3:7
kelinci	2:8 4:8 6:14
kelincinya	4:5
kelip	9:7
kelompok	6:7
keluar	1:10 5:12 6:-8 9:-18
keluar $	0:9 1:5 3:12
keluar @degree-low	8:8
keluar @demo.me	5:6
keluar @flavours.flavours	5:12
keluar @interaction.verdict	5:-5
keluar @target.kinds	4:6 8:7
keluar @target.roles	4:8 8:7
keluar @troubles.atAll	3:-6
keluar @troubles.otherTroubles	5:-13 6:11
keluar @trust.better	3:-9
keluar @trust.stores	8:7
keluarga	2:14
keluarga @call.small	9:-6
keluarga @interaction.personal	0:6
keluarga di	0:7
keluarin	6:-6
keluarnya	5:-11
kemana	0:7
kemana @call.small	0:12
kemana @demo.noises	0:12
kemana @frequency-words	0:12
kemana @offers.now	0:12
kemana @quantity-few	0:12
kemana saja	0:12
kemarin	0:23 1:-19 2:-17 3:-36 4:-16 5:10 6:-54 7:-12 8:-25 9:12
kemarin #nn	4:12 7:16
kemarin @already-still-words	9:-6
kemarin @call.small	1:-7 6:-6
kemarin @cause-words	0:6
kemarin @demo.handle	9:11
kemarin @demo.me	9:39
kemarin @format.kind	0:7
kemarin @format.nature	0:6
kemarin @format.problems	9:12
kemarin @interaction.personal	0:-5 9:-8
kemarin @interaction.verdict	9:-24
kemarin @myth-truth-words	0:7
kemarin @occasions.occasions	9:12
kemarin @offers.now	5:9
kemarin @offers.sum	4:12 7:16
kemarin @say-acts	0:14
kemarin @see-watch-acts	9:10
kemarin @target.folk	9:10
kemarin @troubles.atAll	3:-5 6:-8
kemarin @troubles.otherTroubles	9:13
kemarin @trust.allowed	9:-8
kemarin ada	9:-7
kemarin aku	9:29
kemarin di	9:-10
kemarin katanya	0:7
kemasan	4:17
kemasannya	8:-7
kembali	5:-11 7:7 8:52
kembali $	8:13
kembali @save-data-memory	7:6
kembali @troubles.otherTroubles	7:6
kembali penuh	7:6
kembalikan	4:16 8:18
kembalikan $	8:8
kembalikan @save-data-memory	4:9
kembalikan @troubles.otherTroubles	4:9
kembalikan penuh	4:9
kembang	0:-12 4:7
kembar @call.small	9:-7
kemeja	3:13 4:-5 5:-8 6:6
kemenkes	4:11 8:15
kempes	0:7 5:12
kempes $	4:8
kempes @interaction.personal	4:-8
kempes @interaction.verdict	4:-15
kemudian	3:27 5:-10 6:-6 9:-15
kena	0:-11 3:25 4:6 5:41 6:19 9:-39
kena $	3:8
kena @demo.handle	4:8
kena @demo.means	4:-6 6:13
kena @demo.seen	3:-13
kena @format.care	4:10
kena @format.kind	4:-7 5:-13 6:11
kena @format.nature	4:-6 5:-8 6:11 9:-7
kena @format.problems	3:11
kena @format.remedies	4:-5 5:15 6:8 9:-6
kena @travel-traffic-acts	9:6
kena @troubles.otherTroubles	3:-7 4:6 5:21 6:8 9:-7
kena @troubles.troubles	5:13
kena @trust.trouble	5:8
kena @weather-season-states	9:-12
kena @words.goods	3:-6 6:14
kena tinta	3:5
kenak	8:5
kenal	5:-8
kenangan	9:6
kenapa	3:92 4:-27 5:-23 6:-9 8:-12
kenapa $	4:6
kenapa @format.kind	0:-8 3:20 4:-18 5:-20
kenapa @format.nature	0:-5 3:13 4:-13 5:-10
kenapa @format.should	5:8
kenapa @interaction.personal	9:13
kenapa @interaction.verdict	9:5
kenapa @need-must-words	5:8
kenapa @negation-words	9:5
kenapa @words.goods	5:-10
kencang	0:-7 4:-8 5:-6 8:-6 9:22
kencang @interaction.personal	3:-9 6:10
kendor	5:-7
kene	3:7 6:-8 9:9
keneh	1:5 5:17 9:-6
keneh $	5:7
kenging	7:9
kenging @format.kind	7:7
kental	1:7 3:7
kentalnya	5:-6
kentang	4:8
kepake	5:10 6:9
kepala	0:-6 1:-5 4:-22 5:21 7:7 8:-19 9:21
kepala #n	3:6
kepala $	9:28
kepala @call.small	3:7 4:-6 6:-9
kepala @demo.handle	3:-6
kepala @demo.me	3:-7
kepala @electric-charge-acts	7:6
kepala @format.care	7:6
kepala @target.looks	6:7
kepala saya	3:-6
kepalanya	4:7
kepal~	5:6
kepang~	9:6
keping	4:16 6:10
keping @interaction.personal	4:6
keponakan	5:-7
keponakan @call.small	9:8
keponakanku	1:5
kepotong	7:21
kerahnya	5:7
keramas	0:-5 5:-5
keramik	0:8 4:-31
keramik @interaction.personal	4:-18
keramik @interaction.verdict	4:-16
keramik @negation-words	4:-10
keramik @troubles.no	4:-12
keramik tidak	4:-12
keranjang	0:-37 1:-7 2:104 3:-26 4:11 6:11 7:19 9:-28
keranjang #n	2:11
keranjang #n1	3:6
keranjang $	4:18 6:25 7:16
keranjang @call.look	4:17 6:-5
keranjang @call.small	2:44 3:-13 7:10
keranjang @call.target	0:-18 2:10 3:-13 4:-26 7:-14
keranjang @choose-acts	4:9
keranjang @colours.colours	2:6 4:-8 6:-10
keranjang @colours.pure	2:6 4:-8 6:-10
keranjang @demo.present	4:-12
keranjang @demo.seen	4:5
keranjang @format.problems	2:6 4:-5
keranjang @interaction.verdict	2:6
keranjang @now-words	4:-9
keranjang @offers.buying	7:-9
keranjang @offers.now	2:6 4:-10
keranjang @take-acts	7:-7
keranjang @target.looks	2:6 4:-6
keranjang @time-before-words	0:5 2:10 3:-10
keranjang @troubles.otherTroubles	2:7 4:-6
keranjang @trust.mixup	0:-15 5:6
keranjang ambil	7:-7
keranjang dulu	2:8 3:-9
keranjang nomor	0:-14 4:-11 5:6
keranjang pilih	4:9
keranjang sekarang	4:-9
keranjangnya	2:-14 6:-8
keranjangnya @call.look	7:-8
keranjangnya @interaction.personal	2:-7
keranjangnya @troubles.atAll	2:-6
keras	2:9 4:15 6:15 9:-17
keras @troubles.atAll	5:-7 6:7
kerasa	5:26 9:13
kerasa @interaction.personal	9:6
keren	5:-5 9:-6
kerendem	4:7
kereta	5:-6
kerikil	4:5 5:6
kering	2:5 3:8 4:-10 6:13 8:-14
kering #n	6:13
kering $	5:56 6:6
kering @call.small	6:-18
kering @cause-words	2:7
kering @change-become-acts	5:-7
kering @demo.handle	6:8
kering @demo.handleWide	5:-8
kering @demo.seen	4:-8
kering @format.kind	4:-7
kering @interaction.personal	4:5 5:-13
kering @interaction.verdict	0:7 2:9 3:13 4:6 5:-47 6:-8
kering @negation-words	4:7
kering @offers.now	2:11 3:8
kering @skin-good-state	4:-6
kering @store-acts	5:-5
kering @troubles.atAll	5:-5
kering @troubles.no	4:8
kering itu	6:-6
kering jadi	5:-7
keringat	3:-15 4:12 5:29 8:-8 9:7
keringat @cause-words	4:12
keringat @change-become-acts	4:11
keringat @interaction.verdict	4:20
keringat @offers.now	4:10
keringat @troubles.atAll	4:25 5:7
keringat jadi	4:11
keringatnya	5:12
keringetan	3:-6 4:17 9:10
keringetan @call.small	9:8
keringetan @interaction.personal	4:9
keripik @substances.foodstuffs	7:6
keriting	0:6 5:-9
kerja	0:-7 3:15 5:8
kerja @call.small	0:-7 9:9
kerja @interaction.personal	0:-9 5:-15 7:8
kerja @interaction.verdict	5:-7
kerja @occasions.places	6:9
kerja @target.kinds	6:10
kerja @target.roles	6:10
kerja @together-words	4:11
kerja di	0:-5 9:5
kerjanya	4:-11 5:-25
kerjanya @body-move-posture	5:-20
kerjanya @demo.outcome	5:-10
kerjanya @hang-stand-balance	5:-10
kerjanya berdiri	5:-10
kerjo	5:11 6:17
kertas	1:14 3:15 4:-15 7:13 9:8
kertas @format.remedies	4:-7 5:13
kertas @offers.counted	4:9
kertas hvs	4:-8
kertas koran	5:10
kerudung	4:12 5:10
kerudung @call.small	3:5
kerudung @interaction.verdict	4:7 5:10
kerudungnya	5:-9
kerupuk	9:7
kesalahan	3:6
kesat	3:7 5:7
kesat @interaction.personal	5:9
kesat @troubles.atAll	5:8
kesedot	5:9
kesemutan	4:9
kesiangan	9:-5
ket @future-plan-words	9:8
ket @interaction.personal	9:7
ket @troubles.atAll	9:8
ket @want-wish-words	9:8
ket mau	9:8
ketahan	1:9 3:-7 5:27 6:8
ketahan @cause-words	5:8
ketangkep	3:7
ketarik	4:22 5:11
ketarik @demo.point	3:7
ketarik nah	3:8
ketat	3:5
ketauan	3:12 5:11
ketawa	9:27
ketawa $	9:6
ketek	9:-9
ketek @interaction.personal	9:-5
ketemu	3:35 5:-26 6:-11 8:-9 9:9
ketemu @call.small	6:-6
ketemu @format.kind	5:-7
ketemu @format.nature	5:-8
ketemu @interaction.personal	0:9 6:-11
ketemu @target.body	5:-6
kete~	3:38 5:-27 6:-12 8:-9 9:8
ketiaknya	0:11 5:12
ketiduran	9:10
ketiduran @interaction.personal	9:12
ketiga	4:10 5:-10 7:6
ketiga @demo.me	7:6
ketiga @interaction.personal	0:6
ketik	0:63 3:-15 5:-9 6:-11 9:-13
ketik @call.go	0:5
ketik @demo.seen	0:7
ketik @format.kind	0:9
ketik @format.nature	0:9
ketik @hurry-invite-acts	0:5
ketik @interaction.bid	0:5
ketinggalan	2:15 3:-5 9:7
ketok	1:14 3:7
ketok @call.small	8:5
ketuk	2:9
ketuker	2:-13 3:5 4:-8
ketuker $	2:-6
ket~	7:22 9:-7
keueum~	3:5
keur	0:-6 6:11 9:14
keur @target.rel	6:15
keur nu	6:15
keyboard	1:-6 5:-7 9:13
keyboard @call.small	9:8
keycapnya	4:7
khusus	0:-6 3:-9 6:-8 7:33 9:-6
khusus @call.small	2:-8 5:12
khusus @demo.bodyPlaces	6:9
khusus @format.kind	4:7 6:11
khusus @format.nature	4:8 6:12
khusus @interaction.one	5:6
khusus @interaction.personal	2:6 4:7
khusus @offers.now	7:6
khusus @target.body	6:9
khusus @target.kin	5:6
khusus @target.rel	2:-5
khusus @trust.days	2:6
khusus malam	2:6
ki	0:7 2:11 3:9 5:42 6:-14
ki @call.small	0:13
kiat	6:6
kibas~	1:5 5:20
kidal @interaction.personal	0:6
kilap~	5:12
kilo	1:7 7:14 9:12
kilo #n1	8:5
kilo $	4:9
kilo @call.small	0:16 4:8
kilo @cause-words	6:8
kilo @cheer-encourage	6:-7
kilo @come-go-move	6:13
kilo @demo.handleWide	5:12 6:9
kilo @format.care	5:8
kilo @format.problems	4:6
kilo @format.spans	4:-5
kilo @frequency-words	3:7 4:-8
kilo @interaction.personal	5:-7 6:-6
kilo @interaction.verdict	1:11
kilo @negation-words	4:-9
kilo @offers.counted	7:6
kilo @safety-words	5:7
kilo @send-deliver-acts	6:11
kilo @story-verbs	6:11
kilo @target.folk	4:6
kilo @target.kin	4:6
kilo @troubles.no	4:-8
kilo @troubles.otherTroubles	4:-9 6:6
kilo @trust.arrived	6:11
kilo @trust.better	5:8
kilo sampai	6:11
kiloan @interaction.personal	0:5
kiloan @interaction.verdict	0:5
kilometer	4:9
kilo~	0:11 5:11
kinclong	3:10
kipas	1:5 4:10 5:25 7:9 9:10
kipas @call.small	6:6
kipas @format.remedies	5:12 9:13
kipas @interaction.verdict	3:8
kipas @troubles.atAll	3:6
kipas @troubles.otherTroubles	9:16
kipas angin	5:6 9:7
kipase	9:14
kipasnya	9:25
kipasnya @call.small	9:9
kipas~	3:-6 9:37
kira	1:-8 3:11 4:-24 7:-8 9:-7
kira~	3:32 9:-13
kiri	0:-10 1:49 3:-7 4:-15 8:6
kiri @call.small	1:23 3:-5 5:-7
kiri @call.target	4:-10
kiri @demo.me	1:10
kiri @format.kind	8:13
kiri @format.nature	8:13
kiri @format.problems	9:7
kiri @interaction.personal	1:26 5:17
kiri @interaction.verdict	1:9
kiri @negation-words	5:15
kiri @troubles.no	5:15
kiri @troubles.otherTroubles	5:6
kiri aku	5:12
kiri kanan	3:9 4:-7
kiri tidak	5:11
kirim	1:-5 2:6 3:-24 4:-5 5:-31 7:-7 8:50 9:6
kirim @already-still-words	0:9
kirim @call.target	3:-6
kirim @come-go-move	0:7 4:20
kirim @demo.handleWide	3:-21 4:11 8:9
kirim @demo.me	4:6
kirim @demo.noises	4:5
kirim @demo.present	0:6
kirim @format.care	0:10 3:-10 4:13 8:6
kirim @frequency-words	1:10 4:11
kirim @interaction.personal	2:8 3:-13 4:-22 5:-17 8:29
kirim @interaction.verdict	0:-15 3:-6 4:-24 5:-8
kirim @photo-video-acts	3:-9 8:8
kirim @quantity-few	4:5
kirim @troubles.atAll	3:-7 4:-23 5:-8 8:13
kirim @troubles.no	3:6
kirim @troubles.otherTroubles	2:8 4:15
kirim @trust.mixup	3:-6
kirim balik	2:8 4:15
kirim dari	0:-13 4:-11
kirim lagi	0:5
kirim saja	4:5
kirim wa	9:10
kiriman	8:-8
kiriman @interaction.personal	8:-6
kiriman @troubles.atAll	8:-6
kirimi	8:16
kirimnya	8:15
kirimnya @interaction.personal	8:16
kirimnya @interaction.verdict	8:14
kirimnya @troubles.atAll	8:11
kirimnya @use-acts	8:7
kirimnya @wear-acts	8:7
kirimnya pakai	8:7
kirim~	0:-7 1:-12 2:-30 3:-37 5:-38 6:-23 8:108 9:-15
kiripik	3:6
kita	0:-8 1:-18 2:10 3:26 4:-5 6:-14 7:-10 8:85 9:-33
kita $	4:-6
kita @already-still-words	9:-10
kita @baby-care-acts	3:-5
kita @call.look	5:8 8:-9
kita @call.small	0:11 4:16 5:-16 8:-7
kita @change-become-acts	7:8 9:9
kita @check-quality-acts	4:-9 8:25
kita @compare-acts	1:6
kita @demo.handle	3:-14 8:16
kita @demo.handleWide	9:7
kita @demo.point	3:5 4:-6
kita @demo.prove	4:-7 8:5
kita @demo.seen	5:6
kita @exchange-acts	3:-7 7:8 9:9
kita @explain-acts	9:-11
kita @format.care	1:15 3:-30 5:6 8:21
kita @format.kind	3:-9
kita @format.nature	5:6
kita @format.should	1:5
kita @give-receive-acts	3:5 8:6
kita @interaction.all	9:6
kita @interaction.personal	4:15 8:-6
kita @interaction.verdict	3:15 4:25 8:-6 9:-17
kita @noisy-sound	6:-6
kita @offers.extra	8:8
kita @offers.now	3:5 9:-15
kita @open-close-acts	8:-9
kita @quantity-many	9:6
kita @receive-get-acts	8:6
kita @replace-acts	3:-7 7:8 9:9
kita @safety-words	3:12 4:-10
kita @send-deliver-acts	8:6
kita @start-acts	9:10
kita @stop-end-acts	9:6
kita @target.rel	0:5
kita @test-try-acts	4:-10 8:14
kita @thank-acts	8:7
kita @together-words	1:6
kita @troubles.atAll	1:6 4:32 5:6 8:6
kita @trust.allowed	3:7 8:19
kita @trust.mixup	3:8
kita @trust.remedy	3:-9 4:10 8:11
kita @trust.sent	8:11
kita @trust.wanted	1:5
kita @trust.wrapping	8:7
kita @use-acts	4:12
kita @wait-acts	9:5
kita @wear-acts	4:12 5:5
kita @write-draw-acts	2:6
kita bahas	9:-11
kita ganti	3:-5
kita jeda	9:7
kita juga	9:14
kita kasih	3:6
kita main	3:6
kita mulai	9:10
kita pakai	4:12 5:5
kita pe	3:10 9:9
kita punya	6:-6
kita sama	1:6
kita semua	9:6
kita terima	8:7
kita tukar	7:5
kita tunggu	1:5
kita yang	0:5
kitar~	4:-16 6:-7
kite @interaction.personal	4:8
kit~	0:-7 2:-13 3:-29 4:6 5:29
kiwo	1:7
kiye	1:16 5:21
kiye @interaction.verdict	5:6
klaim	0:-6 2:43 3:-5 7:38
klaim @call.small	2:12 7:21
klaim @offers.extra	2:7
klaim @save-money	2:21 7:10
klaim @time-before-words	2:10 7:18
klaim dulu	2:10 7:18
klaim vouchernya	2:7
klaim~	0:7 2:13
klambi	3:33 5:-9
klambi @format.kind	5:-7
klamb~	3:33 5:-9
klaten	9:-7
klik	2:82 3:-18 4:21 6:30 7:12 9:-14
klik @app-cart-live-acts	2:5 7:-6
klik @buy-order-acts	8:8
klik @call.buy	8:8
klik @call.small	2:41 6:9 7:15
klik @call.target	2:38 4:18 5:6 6:7
klik @crew-tech-acts	6:10
klik @demo.present	6:5 7:6
klik @interaction.deeds	8:8
klik @interaction.personal	2:7 8:6
klik @now-words	6:5
klik @offers.buying	8:8
klik @offers.now	0:5 6:6
klik @target.rel	2:8
klik @trust.mixup	0:11 2:22 4:21 6:8
klik beli	8:8
klik etalase	6:10
klik keranjang	4:-7 6:-11 7:-6
klik nomor	0:14 2:19
klik sekarang	6:5
klik yang	2:7
klik~	7:-16
knee	4:9
ko	1:35 2:8 6:10 9:14
ko @demo.me	1:12
ko @troubles.atAll	6:10
ko @trust.seller	1:11
ko ambo	1:11
kode	2:15 5:-7 6:-9 7:12 8:11
kodenya	4:7
kodenya @call.small	4:5
kode~	4:7
kok	0:28 1:-23 2:-29 3:58 4:-29 8:7 9:63
kok $	8:10
kok @already-still-words	0:6
kok @call.small	0:50 2:-6 6:-5
kok @cause-words	0:9 5:10
kok @condition-words	3:6
kok @demo.means	3:11
kok @demo.outcome	0:-12
kok @demo.present	9:8
kok @fades-colour	9:-9
kok @format.kind	3:18 5:-6
kok @format.nature	3:18 5:-5
kok @format.problems	3:-8
kok @format.remedies	5:7
kok @interaction.one	0:43 2:-7
kok @interaction.personal	2:5 3:18 5:-17
kok @interaction.verdict	3:14 5:-6 9:17
kok @light-brightness	9:11
kok @lose-missing-states	9:-9
kok @machine-behaviour	9:14
kok @negation-words	3:9 5:-9
kok @possibility-words	3:10
kok @quiet-sound	9:9
kok @stain-clean-off	0:-8
kok @stock-run-out	2:-7
kok @target.folk	0:14
kok @target.kin	0:14
kok @target.rel	0:7
kok @troubles.atAll	3:9 9:6
kok @troubles.no	3:9 5:-9
kok @troubles.otherTroubles	0:-10 3:-6
kok @trust.allowed	3:6
kok @trust.trouble	0:-11
kok @weather-season-states	9:7
kok hilang	9:-6
kok kak	0:12
kok kedip	9:9
kok tidak	3:9 5:-9
kok yang	0:7
koko	1:15 3:-19 4:10 6:-8 7:12 8:7 9:18
koko @call.small	0:-6 2:7
koko @interaction.personal	0:5 4:8
koko @interaction.verdict	2:7
koko @open-close-acts	8:6
kolagen	5:5
kolam	6:-6
kolom	0:6 2:11
kolong	3:-9 5:27
kolong @format.kind	5:17
kolong @words.goods	5:15
komedo	5:7
komentar	0:90 1:-11 2:-62 4:-27 5:-23 6:-25 8:-14 9:-18
komentar #n1	0:21
komentar $	0:27 2:-11 3:-17 6:-18 9:-11
komentar @call.small	0:-17 2:-16
komentar @demo.seen	0:8
komentar @interaction.personal	0:-8
komentar @interaction.verdict	2:-7 3:7
komentar @target.rel	0:-12
komentar @trust.allowed	0:-8
komentar dong	0:10
komentar yang	0:-12
komentarnya	0:-27 9:18
komentar~	0:-27 9:27
kompor	1:-5 3:14 6:-8
kompor @interaction.personal	5:5
kompor @interaction.verdict	3:8 5:6
kompornya	9:-5
kompor~	9:-5
kompos	3:20 5:5
komposisinya	4:6
komposisi~	4:6
kompres	3:7
kompres @demo.means	3:5
kompres @format.remedies	3:6
kompres @trust.wrapping	3:5
kompres es	3:5
kompresi	4:14
kompresor	2:8 4:12 5:-9
kompres~	4:14
komputer	8:5
kon	3:6
koncoku	3:13
konco~	3:13
kondangan	6:24
kondangan $	5:7
kondangan siang	6:6
kondang~	6:24
kongkorongok	9:7
kono	3:10 8:7
konser	9:10
kontrakan	6:9
kontra~	6:9
konveksi	4:12
konveks~	4:12
koper @call.small	5:-8
koper @interaction.verdict	6:11
kopi	3:-24 9:24
kopi $	5:6
kopi @call.small	9:12
kopi @colours.colours	4:-5
kopi @demo.me	9:8
kopi @format.kind	9:-8
kopi @interaction.personal	0:8 9:11
kopi @interaction.verdict	0:11 3:-7 6:11
kopi @negation-words	0:6
kopi @words.goods	9:-6
kopina	8:6
kopi~	9:8
kopling	0:7 3:12
kopling @demo.outcome	0:5
kopling @target.looks	0:5
kopling @troubles.otherTroubles	0:5
kopling @troubles.troubles	0:5
kopling @wet-state	0:5
kopling basah	0:5
koplingnya	0:6
koplingnya @format.problems	0:6
kopling~	0:6
koran	3:14 5:9
korea	4:5
korsi	8:6
korsina	4:10
kors~	8:6
kor~	3:14 5:10
kos	0:-6 2:7 3:-11 4:-22 5:21 6:-20 8:-5 9:8
kos @call.small	5:21
kos @target.rel	4:-7 5:10
kos yang	4:-7 5:10
kosan	0:15 3:-6 5:-6
kosan @interaction.verdict	0:5 5:-6
kosku	9:6
kosong	2:-12 3:11
kosong $	9:9
kosong~	5:-7
kos~	0:6 5:-7 6:-10 9:7
kota	0:5 4:-7 9:-5
kotak	0:-6 3:-9 4:-11 6:-6 8:9 9:5
kotak $	3:11 4:8
kotak @call.small	9:13
kotak @format.nature	4:-5
kotak @format.remedies	4:-7
kotak @interaction.verdict	0:12
kotak @offers.now	9:14
kotak @target.looks	5:5
kotak ini	9:5
kotaknya	3:-14 4:12 8:12
kotaknya @interaction.verdict	8:8
kotak~	3:-14 4:10 8:12
kotor	0:6 8:9
kotor @interaction.personal	8:5
koyok	6:-7
krek	1:8 3:-15
krek @call.small	1:7 5:6
krem	4:22
kretek	5:5
krim	3:12 5:-17 6:7
krim $	6:8
krim @call.small	3:9
krim @interaction.verdict	3:14
krim @offers.now	3:9
krim @target.looks	4:7
krim ini	3:10
kristal~	4:13
krl	6:8
krom	4:19 8:7
krungu	1:8 5:10 9:-6
krup~	5:8
ku	0:-16 1:63 3:35 4:23 5:56 8:15 9:-20
ku @call.small	1:17 5:14
ku @demo.handle	1:12 5:-5
ku @demo.me	0:-11 1:34 5:29 9:-15
ku @format.care	1:13
ku @format.kind	3:8
ku @format.nature	3:7
ku @format.remedies	3:6
ku @interaction.personal	9:6
ku @pull-press-acts	1:7
ku @target.folk	0:-9 1:10 6:-6
ku @target.kin	0:-9 1:10 6:-6
ku @trust.seller	1:9
ku aku	1:17 5:23
ku cai	4:10 5:14
ku urang	1:9
kuah	5:6
kuahnya	5:10
kuahnya @trust.better	5:7
kuah~	5:10
kuali	3:8
kuali @format.kind	3:8
kuali @format.nature	3:8
kual~	3:8
kuangkat	5:13
kuas	4:-7
kuat	3:7 5:22 6:-6
kuat @already-still-words	5:-6
kuat @body-move-posture	5:-5
kuat @cause-words	3:5 6:-8
kuat @continue-acts	5:-6
kuat @demo.point	5:5
kuat @frequency-words	5:-9
kuat @interaction.verdict	5:7
kuat @offers.now	3:11
kuat @story-verbs	4:6
kuat @troubles.atAll	6:-9
kuat terus	5:-6
kuat~	5:13
kubalik	1:6 4:-5
kubik	3:7
kubuka	1:42 5:6
kubuka @format.kind	1:12 5:5
kubuka @interaction.verdict	1:9
kucek	5:7
kucing	1:-9 5:-14 6:-20 9:75
kucing @animal-behaviour	5:-5
kucing @call.small	0:-8 2:7 9:25
kucing @come-go-move	9:9
kucing @demo.me	9:10
kucing @demo.present	3:10
kucing @format.care	3:11
kucing @interaction.personal	5:6
kucing @interaction.verdict	5:15 6:-7 8:6
kucing @negation-words	5:6
kucing @occasions.occasions	9:9
kucing @occasions.places	9:10
kucing @occasions.plain	9:9
kucing @target.kin	9:6
kucing @target.kinds	9:9
kucing @target.roles	9:9
kucing @troubles.no	5:6
kucing @trust.seller	9:7
kucing di	2:7
kucing tidak	5:6
kucing ya	3:10
kucingku	3:-9 9:28
kucingku @come-go-move	9:16
kucingnya	0:27 3:6 8:6
kucing~	0:24 8:6 9:23
kucolok	5:5
kudu	3:16 4:15 5:14
kudu @demo.outcome	5:-8
kue	0:12 3:21 9:11
kue @interaction.personal	0:7
kue @interaction.verdict	0:7
kue @troubles.atAll	0:16
kugosok	1:6
kuintal	3:7 9:-6
kukirim	8:11
kukirim @interaction.personal	4:7 8:7
kukirim @interaction.verdict	4:7 8:7
kukirim @troubles.atAll	4:7 8:7
kukirim dari	4:7 8:7
kuku	3:10 8:6
kula	9:22
kula @interaction.personal	3:8 9:9
kuli	5:9
kuliah	3:-7 6:-17 9:11
kuliah @call.small	9:10
kuliah @time-before-words	9:7
kuliahan	5:-5
kuliah~	5:-7 9:-6
kulit	1:-11 3:13 4:69 6:28 7:10 8:11 9:-38
kulit @call.small	3:19 5:8 9:-7
kulit @demo.bodyPlaces	4:26
kulit @demo.me	0:6 3:9 4:11
kulit @demo.outcome	3:5
kulit @demo.point	5:-6
kulit @flavours.scents	5:-7
kulit @format.kind	3:-6 4:13 5:-10 8:13
kulit @format.nature	3:-7 4:15 5:-11 8:14
kulit @format.problems	6:25
kulit @format.remedies	3:9 5:-15
kulit @hair-bad-state	6:21
kulit @interaction.one	8:5
kulit @interaction.personal	3:6 4:7 6:-8
kulit @interaction.verdict	3:20 4:-6 6:-8
kulit @materials.grades	1:7 6:10
kulit @materials.hides	1:6 4:25 8:8
kulit @now-words	3:5
kulit @skin-irritation	4:-6
kulit @substances.foodstuffs	3:8 5:-13
kulit @target.body	4:16 6:8
kulit @target.folk	8:5
kulit @target.kin	8:5
kulit @target.looks	6:51
kulit @target.states	4:-6
kulit @troubles.atAll	5:-16
kulit @troubles.no	4:6
kulit @troubles.otherTroubles	3:6 5:-28 6:9
kulit @trust.better	4:7
kulit @trust.seller	3:6 4:6
kulit @trust.wrapping	4:10
kulit domba	4:5
kulit itu	5:9
kulit kita	3:6 4:6
kulit mah	0:5
kulit sapi	4:7
kulit sawo	5:8 6:14
kulit sensitif	4:-6
kulit tidak	4:6
kulitnya	0:14 3:7 5:-10 6:6 9:-6
kulitnya @format.problems	0:7 3:7 5:-8
kulitnya @hair-bad-state	0:18 6:7
kulitnya @interaction.personal	3:-8
kulitnya @target.looks	0:24 5:-6 6:7
kulitnya @troubles.otherTroubles	0:9
kulitnya @trust.allowed	3:-5
kulitnya @trust.better	0:7
kulit~	0:12 4:-6 5:-17 9:-8
kulkas	3:24 4:10
kulkas $	4:12
kulkas @call.small	5:-7 6:6
kulkas @call.target	3:6
kulkas @interaction.personal	5:-6
kulkas @interaction.where	3:6
kulkas @troubles.atAll	5:-6
kulkas bawah	3:6
kulkas di	9:5
kulo	0:-11 8:10 9:6
kulot @colours.colours	5:7
kulot @colours.pure	5:7
kumbah~	5:20 8:8
kum~	3:6
kunci	3:-5 6:-7 9:12
kunci @call.small	0:10 5:15
kunci @fits-right	1:8
kunci @format.kind	5:-11
kunci @format.nature	5:-10
kunci @interaction.personal	1:8
kunci @offers.now	0:11
kunci @places.abroad	5:6
kunci @places.places	5:6
kunci @target.kinds	9:9
kunci @too-tight	1:8
kunci @trust.wanted	1:7
kunci inggris	5:6
kunci motor	9:9
kunci pas	1:9
kuncinya	0:8 5:11
kuncir~	3:7
kunci~	0:8 5:11
kunc~	0:-7 3:13 5:-22 6:-9 8:-6 9:16
kuning	4:-14 5:-6
kuning @call.small	3:6 4:-12
kuning @flavours.flavours	0:15 4:6
kuning @format.kind	3:-5
kuning @format.problems	5:6
kuning @interaction.all	3:8
kuning @quantity-many	3:8
kuning langsat	6:7
kuning semua	3:8
kunyah	5:9
kunyah~	5:5
kunyit	0:7 5:-5
kupakai	5:7
kupaka~	5:7
kupasang	5:8
kupasang @call.small	5:6
kuping	0:8 3:8
kupingnya	4:9 5:14
kupingnya @troubles.atAll	4:11
kuping~	4:8 5:24
kupon	7:20
kupon @offers.sum	7:8
kupotong	7:6
kupu	3:6
kurang	3:13 5:-22 6:-6 8:12 9:7
kurang @format.kind	9:7
kurang @format.nature	9:7
kurang @interaction.personal	0:-7 6:-6
kurang @interaction.verdict	6:-7
kurang @occasions.rooms	3:6
kurang @sleep-acts	3:8
kurang~	4:22 5:24
kuring	3:11
kurir	4:-10 5:-26 6:5 7:-12 8:99 9:-11
kurir $	5:-10 8:20
kurir @come-go-move	8:11
kurir @interaction.deeds	8:9
kurir @interaction.personal	8:7
kurir @interaction.verdict	8:15
kurir @send-deliver-acts	8:6
kurir @story-verbs	8:7
kurir @target.states	8:8
kurir @trust.arrived	8:8
kurir @trust.wanted	8:5
kurir datang	8:8
kurirnya @call.small	8:9
kurirnya @target.rel	8:6
kurirnya yang	8:6
kursi	1:-10 5:-19 6:-6 9:8
kursi @call.small	5:-11
kursi @interaction.verdict	3:-6 9:13
kursi @negation-words	9:7
kursi @target.kinds	4:6
kursinya @trust.wanted	9:7
kursi~	9:9
kurs~	1:-10 5:-19 6:-6 9:8
kusam	9:-7
kusut	3:-13 5:9
kusut @demo.point	9:-8
kusutnya	5:6
kusutnya @interaction.verdict	5:5
kusut~	5:6
kutarik	1:17
kutarik @demo.outcome	1:8
kutekuk	5:-10
kutikula	5:6
kutu	5:-6 8:19
kutu @colours.colours	8:6
kutuang	5:-7
kutunya	3:-7
kutu~	3:-7 5:-6
kuwe	3:21 4:-8 5:-15
kuwi	0:-6 3:49 4:-21 6:-10
kuwi @interaction.verdict	5:-5
kw	3:-9 8:17
kw @call.small	3:-6 5:6 8:12
kw @interaction.verdict	3:-8 4:-6 8:12
kw @troubles.atAll	5:-6
kw itu	5:9 8:6
l	0:20 4:21 5:-6 6:-12
l @call.small	0:5 6:-12
l @size-big	4:12
l xl	4:12
la @call.small	6:5
la @interaction.verdict	5:-6
la @troubles.atAll	5:-5
lab	0:-5 3:6 4:39 8:67
lab @format.kind	5:6
lab @troubles.no	4:6 8:6
lab @trust.allowed	4:11
lab @words.goods	5:6
lab bebas	4:11
label	0:-8 4:6 6:-7 8:21
label @safety-words	8:8
labelnya	8:8
label~	8:8
labnya	0:-7 4:9 8:23
labnya @call.small	8:8
labnya @interaction.personal	6:6 8:18
labnya @interaction.verdict	0:-5 6:6 8:17
labnya @troubles.atAll	6:6 8:18
labnya @trust.allowed	8:11
lab~	0:-7 4:9 8:23
lada	1:5 5:13
lada~	0:6
lado	3:10
lae	0:8 3:-8 9:8
lae @call.small	3:-6
lae @interaction.verdict	3:-6
lagi	0:-10 1:-48 3:-23 4:-20 5:-27 6:20 7:10 8:-13 9:45
lagi #nn	4:7
lagi #rp	0:14 7:10
lagi $	0:-36 3:15 9:-17
lagi @already-still-words	3:-7 5:10
lagi @body-move-posture	4:5
lagi @burn-fat-raise-lower	7:9
lagi @call.buy	5:8
lagi @call.small	1:-6 2:10 3:-14 5:-11 6:-23 7:-5 9:38
lagi @change-become-acts	1:6 9:-7
lagi @checkout-pay-acts	5:8
lagi @come-go-move	5:-12 7:8 9:-7
lagi @compare-acts	9:8
lagi @demo.handle	3:16 5:-19
lagi @demo.handleWide	1:11 4:-6 6:9 9:13
lagi @demo.me	9:-10
lagi @demo.point	9:7
lagi @demo.seen	6:8
lagi @fits-right	4:-5
lagi @format.care	0:8 5:-5
lagi @format.kind	9:7
lagi @format.nature	5:-8 9:7
lagi @format.problems	3:-6 9:-11
lagi @gather-crowd-acts	9:-7
lagi @household-daily-acts	3:-5 9:18
lagi @increase-add-acts	0:5
lagi @interaction.bid	0:7
lagi @interaction.deeds	5:9
lagi @interaction.personal	0:-22 3:-9 5:8 9:14
lagi @interaction.verdict	5:-5
lagi @now-words	5:7
lagi @occasions.occasions	6:-12 9:22
lagi @occasions.plain	6:-7 9:11
lagi @occasions.rooms	3:-6 9:13
lagi @offers.extra	0:14 4:8 7:11
lagi @offers.now	0:15 7:13 9:5
lagi @offers.sum	0:12 7:11
lagi @popular-trend	9:-5
lagi @relationship-acts	3:-6 4:-6 9:6
lagi @repair-acts	2:-8
lagi @slim-diet-body	6:13
lagi @target.body	5:6 6:5
lagi @target.kin	0:-6
lagi @target.kinds	4:-6 6:6
lagi @target.rel	0:7
lagi @target.roles	4:-6 6:5
lagi @target.states	0:6 3:-24 4:9 6:6 9:12
lagi @tie-clip-lock	3:14
lagi @together-words	9:8
lagi @too-tight	0:5
lagi @transparent-thin	3:-7
lagi @troubles.atAll	0:-12 8:6 9:13
lagi @troubles.otherTroubles	5:-9
lagi @troubles.troubles	5:-5
lagi @trust.remedied	2:-8
lagi @trust.remedy	2:-8 9:-6
lagi @trust.wanted	4:-5 5:-17
lagi @weather-season-states	9:5
lagi @words.goods	5:14
lagi @work-study-acts	6:-5
lagi apa	9:-8
lagi deh	9:9
lagi di	0:-12
lagi kerja	9:11
lagi pas	0:5
lagi rame	9:-7
lagi sama	9:8
lagi setengah	0:6
lagi sih	9:-6
lagi turun	7:9
lagi yang	0:7
lagu	1:-8 5:-8 7:8 9:76
lagu @call.small	9:19
lagu @interaction.verdict	9:14
lagu @offers.now	9:14
lagu ini	9:14
lagunya	9:19
lagu~	9:19
lah	0:8 3:-14 4:-40 5:-18 7:-9 8:-42 9:-73
lah $	1:-7 4:-8 5:-10 9:-9
lah @call.small	3:-16 5:-8 6:15 8:-10 9:-9
lah @come-go-move	0:20 9:-6
lah @degree-high	5:7
lah @demo.me	8:-8
lah @demo.present	3:-7
lah @format.nature	3:6
lah @frequency-words	5:9
lah @interaction.one	4:-6 6:6
lah @interaction.personal	5:-9
lah @interaction.verdict	5:-12 9:-8
lah @send-deliver-acts	0:14
lah @troubles.atAll	3:10 5:5
lah @trust.allowed	5:-6
lah @trust.arrived	0:14
lah sekali	5:7
lah tiba	0:14
lahir	0:-11 6:16 9:29
lahir @cause-words	6:12
lahir @come-go-move	6:12
lahir @interaction.verdict	6:14
lahir @send-deliver-acts	6:12
lahir @story-verbs	6:12
lahir @time-before-words	9:13
lahir @troubles.atAll	6:12
lahir @trust.arrived	6:12
lahir @trust.wanted	6:12
lahir sampai	6:12
lahiran	0:7
lahiran @already-still-words	0:8
lahiran @call.small	5:-6
lahir~	4:-5 6:10
lai	0:13 3:7 5:19
lai $	3:8
lain	1:-7 2:33 3:28 4:-13 5:-43 6:-19 8:-18 9:-24
lain $	4:-6
lain @call.small	8:-7
lain @colours.colours	4:7
lain @demo.seen	4:7
lain @interaction.personal	2:5
lain @interaction.verdict	8:-6
lakb~	4:-5
laki	6:-11 9:7
laku	3:16 9:-10
lalat	3:15
lalaunan	3:8
lalaun~	3:8
lalu	6:-31 7:-10 8:-7 9:-12
lalu @interaction.verdict	6:-5
lalu~	3:44 5:-20 8:-7 9:-9
lama	0:24 3:-30 8:-24 9:7
lama $	9:6
lama @already-still-words	9:11
lama @call.small	3:-24 8:-10 9:5
lama @condition-words	3:-6 5:30 8:8
lama @degree-high	0:9
lama @demo.outcome	5:-13
lama @demo.present	0:-7
lama @feel-angry	5:19
lama @format.ifs	5:19
lama @format.problems	3:6 5:-8
lama @format.spans	0:9
lama @greet-acts	9:7
lama @interaction.deeds	9:7
lama @interaction.personal	2:6 3:-11 4:-8 5:-7 8:-6 9:19
lama @interaction.verdict	5:7 8:-5 9:9
lama @negation-words	0:9 2:5
lama @target.folk	9:7
lama @target.kin	9:7
lama @troubles.atAll	8:6
lama @troubles.no	0:9 2:6
lama @troubles.otherTroubles	5:-13
lama @trust.trouble	5:-5
lama kalau	5:19
lama kali	0:10
lama makin	8:7
lama sudah	9:7
lama tidak	0:7 2:6
lama ya	0:-7
lamaran	6:8
lamar~	6:8
lamat~	0:51 3:-9 8:-7
lama~	3:14 7:7 9:-8
lambat	0:5 4:28 6:-7 8:13 9:7
lambat @trust.days	8:12
lambungnya	5:-5
lambung~	5:-6
lami	4:14
lamo	3:10
lamo @interaction.verdict	3:6
lampu	0:-18 1:37 3:-33 5:38 6:-6 9:24
lampu @call.small	1:10 4:-17 5:12
lampu @call.target	1:5 9:-5
lampu @demo.outcome	5:-7
lampu @demo.present	5:6
lampu @format.kind	1:15 3:8 4:5
lampu @format.nature	1:17 3:9 5:7
lampu @interaction.personal	5:6
lampu @occasions.places	5:6
lampu @occasions.rooms	5:9
lampu @target.looks	4:-5
lampu @trust.stores	1:7
lampu di	5:8
lampu led	1:13
lampunya	0:-11 3:-20 4:-11 9:11
lampunya @demo.me	5:7
lampunya @light-brightness	5:-6
lampunya @machine-behaviour	5:-6 9:7
lampunya @phone-behaviour	9:6
lampunya @trust.trouble	9:5
lampunya mati	9:6
lampu~	0:-11 3:-20 4:-11 9:11
lamun	0:-6 8:16
lamun @demo.outcome	8:7
lam~	3:8
lanang	9:11
lancar	0:30 3:24 9:-9
lancar @interaction.personal	3:10
lancar @interaction.verdict	0:8
lancip	4:-6 6:-7
lancip $	5:-6
langganan	3:53 8:-7 9:-6
langganan @call.small	3:14
langganan @demo.me	3:26
langganan @target.folk	3:6
langganan @target.kin	3:9
langganan aku	3:8
langgan~	3:53 8:-7 9:-6
langsat	6:7
langsuang	5:7 6:13
langsung	1:31 2:-16 3:-6 4:14 5:53 8:45 9:-26
langsung $	5:5
langsung @animal-behaviour	9:5
langsung @app-tap-scroll	0:7 6:-7
langsung @audio-states	5:-7
langsung @breaks	8:6
langsung @burn-fat-raise-lower	4:9
langsung @buy-order-acts	2:17 8:5
langsung @call.buy	0:17 2:50 6:11 8:7
langsung @call.click	0:7 6:-6
langsung @call.look	0:9 2:8 3:-9
langsung @call.plainBuy	0:13 2:35 6:8
langsung @call.press	0:7 6:-7
langsung @call.small	1:11 4:20 7:13
langsung @cause-words	5:12
langsung @change-become-acts	5:7
langsung @checkout-pay-acts	2:20
langsung @choose-acts	6:7
langsung @come-go-move	3:-12 4:16
langsung @cook-mix-prepare	6:11
langsung @demo.handleWide	3:-15 4:-8 5:8
langsung @demo.handled	5:-7
langsung @demo.noises	2:7 4:6 6:-7 7:5
langsung @demo.outcome	2:-10 3:-19 6:-5
langsung @format.care	3:5 5:11 6:-6
langsung @format.cared	0:5 5:-19
langsung @format.kind	6:5
langsung @format.problems	3:-12 8:10
langsung @frequency-words	2:6 7:6
langsung @hair-bad-state	1:6 5:8
langsung @hide-body-flaws	5:8
langsung @hide-cover-acts	5:5
langsung @interaction.deeds	0:9 2:7 7:-6 8:11
langsung @interaction.personal	2:-12 3:-6
langsung @interaction.verdict	1:8 3:-6 4:-6
langsung @offers.buying	0:7 2:16 7:-12
langsung @offers.extra	5:-6
langsung @offers.now	0:-6 4:20 8:-8
langsung @open-close-acts	0:6
langsung @possibility-words	5:13
langsung @pour-drip-acts	5:-9
langsung @press-touch-acts	0:7 6:-6
langsung @quantity-few	7:6
langsung @send-deliver-acts	8:14
langsung @stain-clean-off	5:6
langsung @store-acts	6:11
langsung @tie-clip-lock	0:10
langsung @troubles.atAll	1:7 5:21
langsung @troubles.otherTroubles	3:-12
langsung @troubles.troubles	2:-7 3:-15 5:-5 6:-10 8:23
langsung @trust.arrived	5:7
langsung @trust.better	5:6
langsung @trust.flaws	5:-16 8:9
langsung @trust.parcel	2:6
langsung @trust.trouble	8:6
langsung @trust.wanted	5:6
langsung @understand-know-acts	3:-6 9:6
langsung di	2:-7
langsung order	2:6
langsung pilih	6:7
langsung saja	7:6
langsung turun	4:9
lang~	1:13 3:12 5:-24 6:-11
lanjut	4:10
lanjut @call.small	4:5
lanjut ke	4:5
lansia	0:7
lantai	0:-9 3:10 4:-9 5:26 8:-16
lantai @format.kind	4:-6
lantai @format.nature	4:-6
lantai @interaction.verdict	3:7
lantai @materials.solids	4:-6
lantai @materials.unmistakable	4:-6
lantai keramik	4:-6
lanta~	0:-9 3:10 4:-9 5:26 8:-16
lap	1:-7 3:-14
lap @call.small	1:-5 3:-8
lap @interaction.personal	5:6
lap @interaction.verdict	5:6
lap @now-words	3:-6
lap @troubles.atAll	5:6
lap @use-acts	5:7
lap @wear-acts	5:7
lap pakai	5:7
lapakku	9:7
lapak~	9:7
lapangan	4:20 5:17
lapangan @interaction.personal	4:6
lapangan @interaction.verdict	4:6
lapang~	4:20 5:17
lapar @format.spans	3:6
lapa~	0:5 3:-11 4:12
laper	5:-14 9:27
laper @call.small	5:-6
laper @interaction.personal	5:-5 9:11
lapis	1:-10 2:-5 4:21
lapis $	8:6
lapis @call.small	5:7 8:-5
lapis @continue-acts	5:-7
lapis @format.kind	5:-14
lapis @format.nature	5:-10 6:5
lapis @format.remedies	4:-9
lapis @interaction.personal	8:-5
lapis @interaction.verdict	4:-9
lapis @materials.solids	5:-10
lapis @offers.now	5:8
lapis @trust.wrapping	4:-6 8:7
lapis terus	5:-7
lapisan	5:5
lapisan @demo.seen	5:-7
lapisan @format.nature	3:9
lapisan @interaction.verdict	4:-6
lapisan @materials.grades	4:-5
lapisan @repels-liquid	4:-5
lapisan @trust.better	5:5
lapisan anti	4:-5
lapisannya	8:-5
lapisan~	8:-5
lapis~	1:-9 3:-13 4:39 5:32 8:7
lapnya	3:-5 5:6
lapor~	5:6
laptop	0:11 4:-12 5:21 8:-10
laptop #nn	4:-10 5:12
laptop @demo.me	5:-5
laptop @interaction.personal	5:9
laptop @new-old-state	4:7
laptop @offers.sum	4:-10 5:12
laptop @together-words	5:5
laptopnya	4:21
laptop~	4:21
lap~	3:-12
larang	0:-5 6:-7
larang @call.small	6:-6
larang~	3:12
lari	0:11 1:7 3:-17 6:-5 9:-21
lari @call.small	1:5 6:-12
lari @interaction.personal	3:-13 4:12
lari @interaction.verdict	3:-6
lari @quantity-many	8:6
lar~	0:-6 5:18
las	4:-15 9:-6
las @call.small	4:-9
laser	3:13 5:-7 8:13
las~	5:-25 6:-7 7:-7 8:10
latihan	0:11 3:-6 6:-6
latihan #n	0:6
latih~	0:10 3:-6
laut	3:-10
laut @call.small	4:9 5:9
laut @format.kind	3:-5 5:6
laut @interaction.verdict	4:5
laut @words.goods	3:-5 5:7
lavender	5:5
lawan @format.nature	5:6
layang~	3:7
layar	0:-18 2:22 4:22 5:-17 9:-6
layar $	0:-6
layar @call.small	3:5
layar @interaction.verdict	3:10
layarnya	1:8 5:-5 9:-6
layarnya @interaction.personal	1:6 5:-7
layarnya @interaction.verdict	1:6 5:-7
layarnya @troubles.atAll	5:-5
layar~	1:8 2:-6 5:-8 9:-6
layu	5:14 6:15 9:-6
layu @call.small	5:5
ld	0:-6
le	9:9
lebah	3:7
lebar	0:-6 2:9 4:-6 8:-16
lebar #n	4:-6
lebar #nn	2:6 4:6
lebar @demo.means	5:-5
lebar @format.kind	4:9
lebar @interaction.verdict	4:-11
lebar @offers.sum	2:6 4:6
lebar @troubles.atAll	4:-8
lebaran	9:-15
lebaran @interaction.verdict	3:7 9:-7
lebar~	3:15 5:-8 6:-8 7:-5 9:-20
lebih	0:19 3:60 5:-18 7:-15 8:-16 9:-17
lebih #n	8:6
lebih @camera-view-states	5:-6
lebih @child-growth	3:6
lebih @colour-tone	4:16
lebih @colours.borrowed	4:17
lebih @colours.colours	4:14
lebih @easy-practical	4:-7
lebih @electric-charge-acts	3:5
lebih @feel-comfy	3:13
lebih @feel-light-on-skin	3:7
lebih @feel-love-like	0:9 3:-6 6:-8
lebih @format.problems	3:24 5:-19
lebih @hair-good-state	5:14
lebih @interaction.personal	0:14 3:-7 4:-13 5:-12
lebih @interaction.verdict	5:-19
lebih @measures.own	3:8
lebih @patience-calm	4:6
lebih @quantity-many	0:7
lebih @quiet-sound	4:7
lebih @skin-good-state	5:17
lebih @slimming-look	5:10
lebih @slow-speed	5:-6
lebih @strong-durable	3:7 5:-9
lebih @target.body	3:8
lebih @troubles.atAll	0:27 1:-7 4:-16 6:-15 9:-6
lebih @troubles.otherTroubles	0:11 3:30 4:-8 5:-9
lebih @troubles.troubles	3:11 4:7 5:-9
lebih @trust.better	3:19 6:-9 9:5
lebih @trust.flaws	0:14 3:7
lebih @trust.wanted	0:9 3:-12
lebih banyak	0:7
lebih halus	5:13
lebih suka	0:9 3:-6 6:-8
lebihin	3:6
lebih~	3:25 4:-7
lebokno	5:-7
lecek	5:-5
lecek $	5:-8
lecet	4:10 5:15
led	1:13 5:6 8:7
ledak~	3:9
lega	5:10
legi	5:7
leher	0:-7 3:35 4:-18 6:-6 9:-6
leher @call.small	5:14
leher @negation-words	3:5
lem	4:-8 5:-15 8:-7
lem @call.small	3:-7
lem @colours.colours	3:7
lem @skin-good-state	3:7
lemah	3:36
lemari	5:12 8:-7
lemari @camera-view-states	5:13
lemari @format.problems	9:-7
lemari @interaction.personal	4:6
lemari @interaction.verdict	4:6
lemari @negation-words	4:5
lemari @troubles.no	4:6
lemari @troubles.troubles	9:-6
lemari tidak	4:6
lemar~	5:12 8:-7
lembap	3:7 4:-8 5:-10 9:-6
lembap @cause-words	5:-10
lembap @interaction.verdict	5:-16
lembap @troubles.atAll	5:-8
lembar	0:5 2:15 3:-7 4:27 5:23 9:-10
lembar $	0:7
lembar @change-become-acts	5:6
lembar~	3:6
lembek	5:10
lembur	9:15
lembut	4:8 5:7 6:10
lembut @interaction.personal	5:13
lembut @interaction.verdict	5:8
lembut @troubles.atAll	4:-5
lemes	8:13
lemnya	1:6 3:-5
lemnya @call.small	5:6
lempung	3:9
lem~	3:-7
lengan	0:-5 1:23 4:24 5:12
lengan @flavours.cuts	4:7
lengan @target.looks	4:5
lengannya	5:17
lengannya @target.looks	5:6
lengannya @trust.better	5:6
lengan~	5:17
lengen	5:-7
lengkap	3:-10
lengket	4:-16
lengket @interaction.verdict	5:6
lengkung~	3:5 4:-12
leng~	1:23 4:23 5:8
lenjar~	3:9
lenjer	3:7
lentur	4:12 5:12
lentur @cause-words	4:8
lentur @change-become-acts	4:8
lentur @interaction.verdict	4:6
lentur @offers.now	4:8
lentur @troubles.atAll	4:7
lentur jadi	4:8
lepas	1:17 6:7 7:31 8:-8 9:-11
lepas $	4:-8 5:12
lepas @call.small	3:-10 5:12
lepas @change-become-acts	5:-7
lepas @interaction.personal	3:6 5:-11
lepas @interaction.verdict	4:-6 5:-9 6:7
lepas @troubles.atAll	3:15 5:-9
lepas @troubles.otherTroubles	1:7 4:6
lepas @words.goods	6:5
lepas dalam	4:9
lepas jadi	5:-7
lepas~	4:32 5:12
lepek	3:-13 6:-7
leres	0:12
lesa~	0:8 5:6
leset~	8:6
leungeun	5:21 6:6 9:-9
leungeun @call.small	5:6
leutik	3:11 6:14
leuwih	1:10 3:11 5:14 8:6
leuwih @target.kinds	8:8
leuwih ti	8:8
level	0:10 4:12 6:9
level #n	0:6 4:11
lewat	0:6 3:18 5:-15 6:-5 7:-5 9:83
lewat @call.small	0:-13 9:10
lewat @cause-words	3:15
lewat @change-become-acts	3:9
lewat @demo.bodyPlaces	6:-10
lewat @interaction.personal	0:-10 9:19
lewat @interaction.verdict	3:18 5:-8 9:7
lewat @offers.now	3:9
lewat @target.body	6:-10
lewat @troubles.atAll	3:9
lewat jadi	3:9
lewih	4:-11
lha	1:25 3:23 4:-23 6:10
lha @call.small	1:20 9:7
lha @format.kind	3:10
lha @interaction.verdict	1:19 4:-11 9:5
lha @offers.now	1:12
lha @words.goods	3:10
lha ini	1:13
lho	2:-13 5:30 6:-10 7:-7 8:-19
lho $	4:10
lho @call.small	4:-10 5:8 6:-5 9:-9
lho @demo.me	5:7
lho @interaction.one	5:8
lho @interaction.personal	3:9
lia	1:15 5:14
liat~	3:-8 9:15
libur	9:36
libur @call.small	9:5
licin	3:-12 4:8 5:7 8:6
licin @already-still-words	3:-9
licin @call.small	5:-6
licin @continue-acts	3:-7
licin @frequency-words	3:-7
licin @interaction.personal	5:11
licin @interaction.verdict	3:-7 5:22
licin @negation-words	5:10
licin @offers.now	4:9
licin @troubles.no	5:10
licin terus	3:-7
licin tidak	5:10
lic~	3:-12 4:19 5:8 8:6
lidah	1:10 4:7 5:39
lidah $	5:29
lidah @interaction.personal	4:5
lidah @materials.hides	4:7 8:5
lidah buaya	4:7 8:5
lidahnya	6:5
lidahnya @interaction.personal	6:5
lidah~	6:5
lift	5:8
lihat	1:20 2:-7 4:6 5:-29 6:-7 7:-9 8:16 9:-6
lihat $	5:-7
lihat @call.small	3:-15 4:10 5:16 8:9
lihat @call.target	3:18
lihat @demo.bodyPlaces	5:-10
lihat @demo.handleWide	3:8
lihat @demo.me	1:14
lihat @demo.outcome	5:8
lihat @demo.present	3:-10
lihat @demo.seen	5:-39 8:-8
lihat @flavours.prints	9:17
lihat @format.kind	0:5 4:-9 5:-31 8:-6
lihat @format.nature	4:-7 5:-43
lihat @interaction.personal	3:8 5:-16 8:13
lihat @interaction.verdict	1:19 3:-8 4:-8 5:7 8:-6
lihat @materials.cloths	5:-8
lihat @occasions.occasions	3:10
lihat @offers.now	4:5
lihat @quantity-few	4:10
lihat @substances.insides	3:6
lihat @target.body	5:-15
lihat @target.group	9:7
lihat @thick-dense	5:-5
lihat @troubles.atAll	5:-10
lihat @troubles.otherTroubles	5:5
lihat @troubles.troubles	5:14
lihat @trust.flaws	5:10
lihat @trust.mixup	3:8
lihat @trust.seller	3:6 5:-6
lihat @trust.trouble	5:10
lihat dia	5:-19
lihat en	5:9
lihat ini	5:7
lihat kan	5:-8
lihat tangan	5:-8
lihat tidak	4:-11
lihat warnanya	5:-5
lihat ya	4:5
lihat~	3:-31 4:28 5:33 9:-16
lilin	3:13 5:-12 9:11
liling~	0:-9 3:11 4:-18 5:15
lil~	3:13 5:-12 9:11
lima~	0:6 2:9
lime	7:5
linci~	4:5
linc~	2:8 4:8 6:14
lindung~	3:7
linen	4:14
linen @cook-mix-prepare	4:6
linen @demo.handleWide	4:6
linen @format.care	4:6
linen campur	4:6
lingkar	0:11 1:5 4:24 5:-14
lingkar @call.target	4:6
lingkar @demo.bodyPlaces	6:-9
lingkar @format.kind	6:-5
lingkar @format.nature	6:-5
lingkar @interaction.where	4:6
lingkar @target.body	0:12 4:13 5:-10 6:-7
lingkar~	3:6
lingking~	6:5
ling~	5:-9
link	2:10
lintas	6:6
lipat	3:9 4:13 6:11
lipat @format.kind	5:-6
lipat @words.goods	0:5
lipat~	4:-16 8:-5
lipet	1:12 3:29 5:-18
lipet @call.small	3:6 5:7
lipet @demo.present	5:6
lipet @format.kind	3:5 5:-9
lipet @offers.now	3:6
lipet @shape-words	3:12
lipet @target.looks	3:12
lipet @words.goods	5:-8
lipet~	5:24 6:11 8:10
lipstik @interaction.personal	0:6
lipstik @offers.now	0:6
lip~	1:10 3:20 5:-5 7:7
lirik~	2:6
listrik	3:16 5:-7 8:-5 9:42
listrik $	5:9
listrik @format.kind	3:14
listrik @format.nature	3:14
listrik @light-brightness	9:17
listrik @words.goods	3:6
listrik padam	9:9
listriknya	4:10 9:7
listrik~	4:10 9:7
liter	3:-22 4:72 5:34 7:-7 8:-9
liter @call.small	0:11 4:23 5:6
liter @demo.seen	5:5
liter @format.cared	4:-8
liter @interaction.one	0:8
liter @interaction.verdict	4:21 5:20
liter @offers.now	4:9 5:8
liter @troubles.atAll	4:16
live	1:-20 2:21 3:-25 4:-11 5:-24 6:-31 7:19 8:-10 9:61
live $	4:-7 9:17
live @already-still-words	4:5
live @call.small	1:-5 5:7 7:10 9:-11
live @contrast-words	9:9
live @demo.me	0:10 9:-15
live @demo.point	9:6
live @demo.present	5:11
live @format.kind	9:-12
live @frequency-words	9:29
live @interaction.personal	9:23
live @interaction.verdict	0:-20 2:7 5:7 7:6 8:-8 9:19
live @offers.now	0:-8 4:-9 7:14
live @quantity-few	2:-6
live @stop-end-acts	4:6
live @target.folk	9:-7
live @target.kin	9:-17
live @troubles.atAll	9:16
live @trust.allowed	9:7
live @trust.seller	9:-6
live @words.goods	9:-9
live ini	0:-5 2:11 4:-6 7:10
live kelar	4:7
live nya	0:5 2:6
live tiap	9:19
live ya	5:14
livenya	9:-6
live~	9:-6
liwat	4:6
lo	0:19 1:-11 2:-16 3:-12 4:6 7:-6 8:18 9:-26
lo @already-still-words	8:9
lo @body-move-posture	4:5
lo @call.small	0:12 5:8 6:10
lo @cheer-encourage	5:8
lo @child-active-fall	4:6
lo @demo.handleWide	5:-7
lo @format.kind	4:6
lo @format.nature	4:6
lo @interaction.personal	2:-7 3:-12 5:17 8:17
lo @interaction.verdict	5:8 8:20
lo @negation-words	8:6
lo @occasions.occasions	4:5
lo @occasions.plain	4:5
lo @play-sport-acts	4:6
lo @possibility-words	5:7
lo @target.rel	6:7
lo @target.states	4:7
lo @troubles.no	8:6
lo @trust.allowed	5:12
lo @trust.wanted	5:8
lo bisa	5:7
lo lari	4:6
lo tidak	8:6
lo yang	6:7
loba	5:-9
lobang	3:13
lobang @call.small	3:14
logam	4:6 8:11
loh	0:7 3:20 4:-9 5:-10
loh $	3:11
loh @interaction.personal	0:8
loh @interaction.verdict	0:5
lokal	4:8
lolos	8:12
lolos @check-quality-acts	8:8
lolos @test-try-acts	8:5
lomba	4:-5 9:29
lomba @occasions.occasions	9:12
lomba @occasions.plain	9:7
lombok	4:-13 5:11
lombok @call.small	1:6
lombok @target.rel	1:6
lombok yang	1:6
lomboke	3:13 5:10
lompat	5:18
lompok~	6:7
loncat	8:18
longgar	5:16 8:15
longgar $	0:5
longgar @demo.me	2:5
longgar @demo.seen	8:11
longgar @format.remedies	8:5
lon~	4:12
lorot~	3:8
lotip~	3:13
lovebird	3:6
luar	0:-6 3:-19 4:-7 6:13
luar @interaction.personal	5:7
luar @interaction.verdict	4:-10
luar @target.kinds	5:8
luar @troubles.atAll	4:-6
luar @trust.allowed	9:6
luar @trust.places	8:14
luar ada	9:6
luar jawa	8:5
luar negeri	3:-5
luarga~	2:14
luar~	0:5 1:12 3:26 5:-9 6:-32 7:-10 8:6 9:-29
lubang	3:10 4:16 5:-14 9:-11
lubang @format.nature	4:11
lubang~	3:17 4:-7
lucu	4:-14 5:-8
lucu @call.small	9:11
lucu @degree-high	9:-15
lucu @interaction.verdict	9:10
lucu ya	9:7
luhur	3:9 4:-5
luh~	6:-8
luka	4:6
luka @call.small	9:5
luka @interaction.personal	4:9
lulur	1:-8 2:8 4:-7 5:-7
lulus	4:8 9:5
lulus @call.small	5:5
lulus @check-quality-acts	4:8 9:9
lulus @demo.prove	4:8 9:9
lulus @interaction.verdict	5:6
lulus @safety-words	4:9
lulus @test-try-acts	4:8 9:9
lulus uji	4:8
lumas~	5:5
lumayan	7:14 9:-6
lumayan @call.small	7:6
lumay~	7:14 9:-6
lumer	5:13
lumpur	5:10
lumpur @interaction.verdict	3:-6 5:12
luncur~	5:9
luntur	0:-7 3:-7 5:17 8:26
luntur @call.small	5:-20
luntur @demo.me	4:5 5:7
luntur @interaction.personal	0:-8 5:5
luntur @interaction.verdict	0:-6
luntur @negation-words	5:11
luntur @troubles.no	5:11
luntur tidak	0:-6 5:7
lupa	2:39 3:-23 5:12 8:-7 9:-18
lupa @already-still-words	5:9
lupa @app-tap-scroll	2:7
lupa @call.click	2:7
lupa @call.look	2:7
lupa @call.press	2:7
lupa @call.small	5:11
lupa @demo.handle	2:5
lupa @demo.handleWide	9:-14
lupa @electric-charge-acts	4:-8
lupa @format.care	0:6
lupa @format.kind	4:-5
lupa @interaction.personal	5:11 9:-5
lupa @interaction.verdict	5:11
lupa @interaction.write	0:-7 4:5
lupa @materials.makings	4:5
lupa @press-touch-acts	2:7
lupa @write-draw-acts	4:6
lupa ikuti	2:8
lupa pencet	2:6
lupa tulis	4:5
lupas~	4:6 5:15
lur @condition-words	4:-5
lur @feel-angry	4:-5
lur @format.ifs	4:-5
lur @interaction.verdict	4:-5
lur kalau	4:-5
luruh~	7:12 8:27
lurus	3:9 4:-8 8:-7
lurus @already-still-words	5:6
lurus @call.small	3:6
lurus @cause-words	4:5
lurus @demo.present	5:6
lurus @interaction.personal	5:10
lurus @now-words	5:6
lurus @offers.now	3:6
lurus @troubles.atAll	5:13
lurus lagi	5:6
lusin	0:-8
lusin @call.small	0:-6
lus~	0:-8 4:-7 5:-7 6:5 7:12
lutut	4:-6 5:16 6:-6
lututnya	3:-9 5:7 7:11
lutut~	3:-9 5:8 7:11
luwih	3:30
m	0:6 4:41 5:-8
m @cause-words	4:15
m @come-go-move	4:14
m @interaction.verdict	4:16
m @send-deliver-acts	4:14
m @story-verbs	4:14
m @troubles.atAll	4:22
m @trust.arrived	4:14
m @trust.wanted	4:21
m l	4:17
m sampai	4:14
ma	0:13 6:-5
ma @interaction.personal	0:7
maaf	0:9 1:-15 2:-6 3:-6 4:-11 5:-11 8:-7
maaf @call.small	0:-9 1:-5 9:25
maaf @demo.me	0:5
maaf @demo.present	0:-16 9:25
maaf @interaction.personal	9:-7
maaf @interaction.verdict	0:-21 3:-6 9:36
maaf @time-before-words	9:-5
maaf @troubles.troubles	0:5 9:-5
maaf tadi	9:-5
maaf ya	0:-16 9:25
mac	4:9
mac @interaction.personal	4:9
mac @interaction.verdict	4:9
macem	5:-13
macet	3:-16 6:-8 9:32
macet @call.small	9:13
macet @degree-high	9:7
macet @interaction.personal	9:7
macet @interaction.verdict	9:7
macet @troubles.atAll	9:6
macet di	9:9
macetnya	9:7
macet~	9:7
madu	5:-14
maghrib	9:8
magic	5:-7
magic com	5:-7
magnet	4:-10
magnet @call.small	4:-8
magnet @cause-words	5:11
magnet @change-become-acts	5:11
magnet @interaction.verdict	5:6
magnet @offers.now	5:7
magnet @troubles.atAll	5:11
magnet jadi	5:11
magrib	9:11
mah	0:-15 1:-30 2:-28 3:46 4:-28 5:-34 6:6 7:-21 8:-14 9:-27
mah #nn	4:-6
mah @already-still-words	5:-13
mah @call.look	6:7
mah @call.small	3:-7
mah @cause-words	4:7
mah @demo.handleWide	3:19
mah @demo.outcome	4:-5 5:8 8:15
mah @demo.point	3:5
mah @demo.present	4:6
mah @easy-practical	8:6
mah @fits-right	5:-8
mah @format.kind	3:-10 9:-10
mah @format.nature	3:-13
mah @format.problems	4:-9 5:10 8:6
mah @format.remedies	3:7
mah @interaction.personal	0:-15 2:-7 5:-41 6:-10 7:-9
mah @interaction.verdict	1:-8 2:-6 3:-18 4:15 5:-14 7:-10 8:-13
mah @match-harmonise	5:-7
mah @negation-words	0:5 5:-13 8:-13 9:7
mah @offers.buying	6:6
mah @offers.sum	4:-6
mah @permit-forbid-acts	3:-7
mah @praise-acts	2:5
mah @purpose-words	3:7
mah @repeat-buyer-acts	5:-7
mah @repels-liquid	3:8
mah @take-acts	6:7
mah @target.handing	3:7
mah @target.kinds	7:6
mah @troubles.atAll	4:15
mah @troubles.no	5:-13 8:-7 9:7
mah @troubles.otherTroubles	3:14 8:8 9:-6
mah @troubles.troubles	8:5
mah @trust.better	2:5
mah @trust.flaws	8:17
mah @trust.wanted	4:6
mah ambil	6:7
mah cocok	5:-7
mah emang	9:5
mah jangan	3:-7
mah tidak	5:-10 8:-6 9:6
mahal	0:-15 1:-8 4:-7 5:-32 6:-6 9:-9
mahal $	5:-8
mahal @call.small	0:-7
mahasiswa	3:-10 5:9 6:34 7:15 9:-7
mahasiswa @already-still-words	7:6
mahasiswa @call.small	5:6 6:9 7:5
mahasiswa @interaction.personal	7:6
mahasiswa @new-old-state	7:6
mahasiswa @target.kinds	6:5
mahasiswa @target.rel	5:6 6:9 7:5
mahasiswa baru	7:6
mahasiswa yang	5:6 6:9 7:5
main	3:58 4:-18 5:6 6:-10 8:-15 9:24
main $	3:7
main @bump-hit	9:14
main @call.small	8:-5
main @drill-nail-screw	9:14
main @format.kind	9:15
main @format.nature	9:14
main @format.spans	9:14
main @interaction.personal	9:8
main @interaction.verdict	5:7
main @test-slam-hit	9:14
main @together-words	5:9
main @troubles.atAll	5:8 9:6
main @trust.wanted	5:5
main @words.goods	9:15
main jam	9:14
mainan	5:-18 6:11
mainan @call.small	3:18 5:-7
mainan @colours.borrowed	9:6
mainan @colours.colours	9:6
mainan @flavours.flavours	9:6
mainan @flavours.prints	9:6
mainan @format.kind	3:-6 8:7 9:12
mainan @format.nature	3:-9 8:7 9:12
mainan @format.remedies	9:6
mainan @interaction.verdict	3:14
mainan @materials.solids	9:6
mainan @occasions.rooms	3:-6 8:8
mainan @target.folk	3:-6 8:8
mainan @target.kin	8:8
mainan @trust.wrapping	9:6
mainan anak	3:-6 8:8
mainan kayu	9:6
main~	3:5 5:-13 6:7 8:9 9:-30
majalaya	3:-8 4:20 8:14
maju	6:8
mak	0:8 4:-9 8:-12 9:30
mak @call.small	9:8
makan	0:-10 3:-8 4:-12 5:-6 6:9 8:-14 9:19
makan @call.small	1:5 3:-7 5:8
makan @demo.handleWide	5:6
makan @format.kind	5:-10 9:6
makan @format.nature	5:-6
makan @frequency-words	9:-9
makan @interaction.one	9:-7
makan @interaction.personal	9:7
makan @interaction.verdict	9:5
makan @substances.foodstuffs	0:-5
makan @trust.allowed	5:7
makan @words.goods	9:13
makanan	5:8 9:-6
makanya	0:-12 1:-16 3:46 4:18 5:12 6:-24 7:-5 9:-24
makanya @call.look	3:7
makanya @call.small	1:-8 3:14 4:27 5:12
makanya @demo.me	4:8
makanya @fits-right	4:8
makanya @format.kind	3:7 6:-11
makanya @format.nature	6:-6
makanya @format.problems	8:13
makanya @hang-stand-balance	6:5
makanya @interaction.personal	4:7 5:31 8:6
makanya @interaction.verdict	4:-8 6:-5
makanya @negation-words	3:-10 4:7 5:9
makanya @offers.now	3:11 8:6
makanya @smell-good	5:7
makanya @target.looks	4:-8
makanya @target.rel	5:6
makanya @too-tight	4:8
makanya @troubles.atAll	5:-16
makanya @troubles.no	3:-10 4:8 5:11
makanya @troubles.otherTroubles	4:10
makanya @troubles.troubles	4:6 8:13
makanya @words.goods	3:12
makanya di	4:9 5:11
makanya dia	5:-5
makanya pas	4:8
makanya tidak	3:-10 4:8 5:11
makanya yang	5:6
makan~	0:8 3:9 9:-16
makasih	0:208 1:-9 2:-27 5:-27 6:-50 8:7 9:-82
makasih @already-still-words	0:25 2:-7 3:9 9:-10
makasih @call.small	0:83 5:-5 6:-15 9:-48
makasih @demo.present	0:24 9:-15
makasih @greet-acts	0:9 9:-10
makasih @interaction.deeds	0:11 9:-11
makasih @interaction.one	0:26 6:-8 8:6 9:-9
makasih @interaction.personal	0:8 9:-10
makasih @interaction.verdict	0:33 9:-28
makasih @quantity-many	0:5
makasih @target.folk	0:30 2:-15 6:-7 7:9 9:-23
makasih @target.kin	0:35 2:-14 6:-8 7:8 9:-25
makasih @troubles.atAll	0:5
makasih @trust.better	0:5
makasih banyak	0:5
makasih sudah	0:8 9:-10
makasih ya	0:18 9:-12
makassar	4:-8 8:6
makassar @offers.now	9:5
maka~	0:-12 1:-16 3:46 4:18 5:12 6:-24 7:-5 9:-24
makin	0:-8 2:6 3:34 5:21
makin @call.small	3:-9
makin @come-go-move	5:5
makin @demo.seen	4:-11
makin @electric-charge-acts	3:6
makin @feel-light-on-skin	3:13
makin @format.remedies	3:10
makin @frequency-words	5:9
makin @hair-bad-state	3:8
makin @interaction.personal	5:10
makin @materials.grades	3:13 4:-10
makin @measures.dimensions	4:-13
makin @motor-behaviour	3:6
makin @new-old-state	8:7
makin @occasions.rooms	3:10
makin @offers.usual	8:7
makin @slow-speed	8:7
makin @target.kinds	3:7
makin @target.looks	3:13 8:6
makin @thick-dense	4:-12
makin @troubles.otherTroubles	3:10 6:-5
makin @trust.better	3:15 4:-10 5:10 6:-5 8:7
makin @trust.lesser	8:7
makin @trust.wrapping	4:-12
makin ke	3:-9
makin lama	8:7
makin sering	5:9
makin tebal	4:-12
maklum	9:10
maklum @already-still-words	9:6
maklum @interaction.personal	9:6
maksimal	4:11 5:-16 6:-5 7:6 8:10
maksimal #rp	7:7
maksimal @offers.sum	7:6
maksudnya	9:16
maksudnya @interaction.asking	0:-9 9:12
maksudnya apa	0:-9 9:12
maksud~	9:12
mak~	0:-26 1:-5 3:19 4:-18 5:9 7:-5 8:-11 9:26
malah	1:-13 2:-13 3:88 4:-43 6:6 7:-7 9:-19
malah @already-still-words	5:8
malah @call.small	5:7
malah @cause-words	3:9
malah @change-become-acts	3:8
malah @condition-words	3:-6
malah @demo.handle	3:9
malah @demo.outcome	5:-8
malah @format.problems	5:-11
malah @interaction.personal	0:7 5:6 9:-6
malah @interaction.verdict	0:6 3:17 9:-13
malah @offers.now	3:13 5:-6 9:-8
malah @show-acts	5:5
malah @smell-act	6:7
malah @target.states	3:5
malah @troubles.atAll	5:-14
malah @troubles.otherTroubles	4:-6 5:-10
malah @troubles.troubles	3:6 9:6
malah @trust.flaws	9:7
malah jadi	3:8
malah makin	3:-6
malam	1:-12 3:9 4:-25 5:18 6:15 7:34 8:-35 9:-9
malam @already-still-words	5:7
malam @call.small	5:-18 6:-22 7:22 9:6
malam @cause-words	3:7
malam @choose-acts	6:8
malam @demo.handle	5:10
malam @demo.handleWide	0:7
malam @demo.me	2:7 3:12
malam @demo.point	5:-12 9:7
malam @format.kind	3:9
malam @format.nature	3:9
malam @format.spans	2:5
malam @future-plan-words	6:7
malam @interaction.one	9:9
malam @interaction.personal	3:9 5:17 9:-5
malam @interaction.verdict	0:5 7:31
malam @negation-words	5:-12 6:9
malam @offers.now	5:-7 6:-10 7:25
malam @possibility-words	5:5
malam @sleep-acts	5:7
malam @stock-run-out	6:9
malam @target.folk	0:6
malam @time-before-words	5:7
malam @troubles.atAll	0:11 3:11
malam @troubles.no	6:10
malam @troubles.troubles	5:10
malam @trust.allowed	5:14
malam @trust.lesser	3:6 5:-5
malam aku	3:7
malam habis	6:9
malam ini	5:-13 6:-20 7:25
malam jumat	6:-5
malam minggu	9:8
malam sebelum	5:7
malam~	0:-8 4:11 5:-8 9:42
malang	4:-8
malem~	1:-12 3:33 5:-27 6:-18 9:39
males	9:8
maling	5:5
malingnya	3:8
maling~	3:7
mall	3:-13 5:-6 9:14
mall @interaction.personal	9:6
malu	4:-5 9:7
malu $	3:-8
mam	4:7
mama	1:-8 3:-16 4:-8 9:7
mama @call.go	9:5
mama @call.small	0:-17 4:-9
mama @interaction.bid	9:5
mama @troubles.atAll	9:5
mamah	9:18
mamang	1:21
mambali	3:12
mambal~	3:12
mambu	3:6
mampet	9:7
mampir	0:34 9:-21
mampir $	0:14
mampir @call.small	3:8
mampir @interaction.personal	0:8
mana	0:19 3:-11 4:-26 5:12 6:-14 8:-9 9:-14
mana $	5:8 6:-5 9:-11
mana @audio-crew-acts	0:25 6:-8
mana @call.small	0:-15 2:6 3:-10 7:8
mana @demo.present	0:-13
mana @interaction.personal	0:10
mana @interaction.verdict	0:-9 1:-6 3:-5 9:6
mana @now-words	9:6
mana @target.rel	0:-7
mana @troubles.otherTroubles	0:25 6:-8
mana @words.goods	9:6
mana suaranya	0:25 6:-8
mana ya	0:-13
manangis	9:6
mana~	0:7
mancing	6:12
mancing @call.small	6:9
mancing di	6:8
mancung	3:5
mandarin	9:7
mandar~	9:7
mandi	5:19 9:20
mandi $	5:7
mandi @call.small	5:15
mandi @demo.means	6:6
mandi @feel-itchy-rough	4:5
mandi @format.problems	4:9
mandi @hot-temp	4:5
mandi @interaction.personal	9:7
mandi @interaction.verdict	3:-5 5:17 9:9
mandi @occasions.rooms	4:5
mandi @occasions.seasons	4:5
mandi @troubles.atAll	5:10
mandi @troubles.otherTroubles	4:16
mandi @weather-season-states	4:5
mandi panas	4:5
mandi~	5:-5
mand~	5:19 9:20
maneh	0:8 3:18 6:-13 8:-6 9:16
maneh $	3:20
maneh @call.small	0:7
maneh @demo.present	0:9
mang	3:-7 6:7 9:23
mangan	3:23 5:11
mangat~	9:12
mangga	0:-10
mangga @demo.present	5:9
manggil	6:-13 9:11
manggil @target.group	6:-5 9:5
manggil tukang	9:5
manggung	6:7
mangkok	3:8 4:-12
mangkok @call.small	9:6
mangkok @demo.present	5:-5
mangkoknya	5:17
mangkoknya @interaction.verdict	5:6
mangkok~	5:17
mang~	3:35 5:14
manik	3:12
manik @call.small	3:6
maning	4:-6
maning $	9:-5
manis	0:13 4:-9 5:8 8:-6
manis @flavours.flavours	5:10
manis @substances.foodstuffs	5:10
manis @trust.better	0:5
manisnya	4:6 5:14
manisnya @interaction.personal	1:6
manisnya @interaction.verdict	1:7 4:6
manisnya @negation-words	1:7
manisnya @troubles.no	1:7
manisnya tidak	1:7
manis~	4:6 5:14
manset	5:-9
manset @target.looks	5:-6
mantan	9:9
manten	5:11 9:15
manten @call.small	9:11
mantep	9:-5
mantu	5:7 6:22 9:5
mant~	9:9
marah	0:-15 3:-8 9:34
marah @cause-words	9:8
marah @demo.present	9:10
marah @format.because	9:8
marah @interaction.verdict	9:8
marah ya	9:8
maroon	4:5
maroon @colours.colours	4:5
maroon @colours.pure	4:5
maros	0:7
mar~	0:23 1:-19 2:-17 3:-36 4:-17 5:8 6:-54 7:-12 8:-25 9:12
mas	0:48 2:20 3:-19 5:23 6:-37 8:-7 9:8
mas $	0:7
mas @call.small	0:24 3:13 4:13
mas @change-become-acts	5:6
mas @demo.handleWide	9:7
mas @format.kind	0:-6
mas @interaction.personal	0:7
mas @interaction.verdict	0:36 3:-7 4:12 5:10
mas @offers.now	0:6 3:-7 4:6 5:8
mas @send-deliver-acts	2:13
mas @target.rel	0:7 3:16 4:13
mas @troubles.atAll	0:7 4:6 5:7
mas @trust.allowed	0:14
mas ada	0:5
mas ini	0:5
mas jadi	5:6
mas yang	0:7 3:16 4:13
masa	4:15
masa @interaction.personal	4:9
masa @interaction.verdict	4:8
masa @troubles.atAll	4:9
masa @use-acts	4:9
masa @wear-acts	4:9
masa pakainya	4:6
masak	3:-8 6:13
masak @call.go	5:-5
masak @interaction.verdict	3:-6
masak @troubles.atAll	1:8
masak~	3:7
masang	9:-8
masang @format.kind	3:8
masang @words.goods	4:7
masan~	8:-7
masih	0:41 1:38 3:-41 4:-9 5:79 7:-21 8:-5 9:-31
masih @call.small	1:7 3:-16 9:-5
masih @camera-view-states	5:16
masih @cheer-encourage	3:-6 5:7
masih @colours.colours	1:6
masih @come-go-move	6:7
masih @compare-acts	4:7
masih @connection-states	5:6
masih @demo.handle	3:-7
masih @demo.handleWide	3:-6 4:-15 5:13 6:6 8:8
masih @demo.outcome	0:-12 1:33 4:-14 5:37 6:11 9:-19
masih @demo.point	5:10
masih @feel-comfy	6:-5
masih @feel-love-like	4:8
masih @feel-soft	8:6
masih @flavours.flavours	5:5
masih @food-crunchy	5:14
masih @food-tender-chewy	4:5
masih @format.care	3:-7
masih @format.kind	5:-5
masih @format.problems	3:-11 9:-5
masih @glue-set-dry	1:5 5:5
masih @hide-body-flaws	5:7
masih @hide-cover-acts	5:7
masih @interaction.personal	0:20 2:-6 3:-11 6:6
masih @interaction.verdict	0:14 2:6 3:-8 6:25 9:-8
masih @leak-hold-liquid	5:-9
masih @machine-behaviour	1:6
masih @materials.grades	5:6
masih @new-old-state	4:9
masih @occasions.occasions	3:6 5:-9
masih @occasions.rooms	3:10 5:-11
masih @offers.now	0:9
masih @offers.usual	4:8
masih @possibility-words	3:-7 5:18 6:8
masih @show-acts	5:7
masih @skin-good-state	1:6 5:-5
masih @sleep-acts	3:8
masih @slow-speed	4:13
masih @smell-act	5:11
masih @stock-run-out	0:28 2:6
masih @story-verbs	9:9
masih @target.looks	0:-6 3:18 4:-9 5:-17
masih @target.states	5:-6
masih @together-words	4:7
masih @troubles.atAll	1:7 3:-16 4:11 5:13 6:7 9:-5
masih @troubles.otherTroubles	0:-19 1:12 2:8 3:-8 4:-14 5:9 6:12
masih @troubles.troubles	8:6
masih @trust.allowed	1:10 2:6 3:-6 4:-11 5:-6 7:5
masih @trust.better	0:-7 4:16 5:-9 7:-7
masih @trust.flaws	5:9 8:6
masih @trust.lesser	4:9
masih @trust.wanted	1:8 3:-8 4:29 5:24
masih @weather-season-states	9:-8
masih @wet-state	3:8 5:-12 9:-8
masih ada	1:7 4:-5 5:-10
masih basah	3:9
masih bisa	3:-6 5:7
masih di	0:5 5:-6 6:-8
masih kebaca	5:8
masih kelihatan	5:7
masih keluar	5:6
masih lama	4:9
masih nyala	5:-6
masih sama	4:7
masih suka	4:8
masjid	9:11
maskara	5:17
masker	3:17 5:22 6:10
masker @format.kind	3:6
masker @format.nature	3:6
masuk	0:25 3:-34 4:10 5:36 9:24
masuk #n1	5:6
masuk $	5:7
masuk @already-still-words	0:14 5:6
masuk @call.small	0:-11 1:-9 3:-13 4:-15 5:-18 6:12 9:17
masuk @cause-words	5:6
masuk @continue-acts	5:6
masuk @degree-high	6:6
masuk @demo.present	0:16 3:-6
masuk @demo.seen	3:7
masuk @format.kind	4:6 5:-8 8:14
masuk @format.nature	6:-6 8:9
masuk @format.remedies	6:6
masuk @frequency-words	5:7
masuk @interaction.all	6:7
masuk @interaction.one	5:-6
masuk @interaction.personal	0:32 3:-8 4:-6 8:-9
masuk @interaction.verdict	4:-9 8:-7
masuk @materials.solids	8:7
masuk @now-words	0:13
masuk @occasions.places	5:-5 9:19
masuk @occasions.seasons	7:5
masuk @offers.counted	8:10
masuk @offers.now	0:-10 3:-8
masuk @quantity-many	6:7
masuk @story-verbs	5:10
masuk @target.kin	0:12
masuk @target.looks	5:-6
masuk @time-before-words	0:10
masuk @troubles.atAll	0:16 3:-11
masuk @troubles.otherTroubles	6:7
masuk @trust.parcel	0:6
masuk @trust.wanted	5:9
masuk @trust.wrapping	8:16
masuk @words.goods	4:14
masuk angin	6:9
masuk bagasi	5:7
masuk kantong	5:5
masuk ke	9:6
masuk kotak	5:-6
masuk kulkas	4:6
masuk lagi	0:12
masuk mulut	5:10
masuk plastik	8:7
masuk semua	6:7
masuk tas	4:8
masuk terus	5:6
masukin	1:25 2:18 3:17 4:-10 5:19 7:7 9:-6
masukin @app-cart-live-acts	1:7 2:18 6:7
masukin @call.shelf	1:7 2:24 4:13 6:6
masukin @call.small	5:7
masukin @call.target	1:7 2:18 6:7
masukin @format.kind	0:11 4:-6 5:18
masukin @format.nature	4:-5 5:18
masukin @format.remedies	3:9
masukin @offers.now	2:-8
masukin @target.body	5:5
masukin @words.goods	5:14
masukin ke	2:-10
masukin keranjang	1:7 2:18 6:7
masukin ya	5:6
masukkan	0:-6 1:7 2:11 3:-8 4:-8
masukno	5:-5
masuk~	1:28 2:36 3:8 4:6 7:18 9:-12
mas~	4:27 9:-8
mata	0:-9 1:6 2:-6 3:9 4:33 9:7
mata $	4:9
mata @call.small	0:-6 1:6
mata @demo.bodyPlaces	5:7
mata @demo.handle	1:6 4:16
mata @drill-nail-screw	4:10
mata @flavours.prints	3:-8
mata @format.kind	4:19
mata @format.nature	4:6
mata @format.problems	3:-8
mata @install-assemble-acts	4:9
mata @interaction.personal	5:-5
mata @interaction.verdict	8:6
mata @lash-brow-look	3:-8
mata @motor-care-acts	4:10
mata @offers.now	3:6
mata @target.body	5:7
mata @target.folk	3:6
mata @target.kin	3:9
mata @trust.lesser	5:7
mata @words.goods	4:7
mata bornya	4:6
mata ke	3:8
mata panda	3:-8
matahari	3:15 8:-11
matahari $	5:5
matahari @call.small	5:-7
matahari @interaction.verdict	5:-7
matahar~	3:15 8:-11
matang	6:6
matanya @already-still-words	5:8
matcha	4:-10
mateng	5:25
mateng itu	5:-5
mati	1:-12 5:-8
mati @already-still-words	9:7
mati @call.small	0:6 5:-17
mati @demo.point	9:8
mati @format.kind	9:13
mati @format.nature	3:-11 9:13
mati @greet-acts	9:7
mati @interaction.personal	5:-6
mati @interaction.verdict	5:-8 8:-5
mati @words.goods	9:11
mati lampu	3:-7 9:11
matic	0:16
matiin	5:15
matiin @format.kind	5:9
matiin @format.nature	5:9
matik	0:8
mati~	5:17 9:-14
matte @call.small	5:-5
mat~	5:6
mau	0:41 1:-18 2:13 3:21 5:6 6:23 8:-21
mau $	0:14 3:5
mau @app-cart-live-acts	9:-10
mau @baby-care-acts	5:7
mau @buy-order-acts	9:10
mau @call.go	6:-7
mau @call.look	4:13 8:9
mau @call.small	0:14 6:-11 9:18
mau @call.target	0:-5
mau @cause-words	0:8 3:6 7:6 9:-8
mau @come-go-move	5:-12 6:25
mau @demo.handle	3:-5
mau @demo.handleWide	0:-10 2:-5 3:-8 4:-21 5:-5 8:-8 9:-12
mau @demo.means	0:6
mau @demo.outcome	5:-6
mau @demo.point	4:13 8:13
mau @eat-acts	9:7
mau @food-tender-chewy	4:14 8:11
mau @format.care	3:-6
mau @format.kind	0:22 5:10 6:5
mau @format.nature	0:15 5:6 6:14
mau @format.problems	3:-8
mau @format.spans	9:5
mau @future-plan-words	9:12
mau @greet-acts	9:-6
mau @household-daily-acts	6:12
mau @hurry-invite-acts	6:-6
mau @increase-add-acts	9:-6
mau @interaction.asking	9:-6
mau @interaction.bid	5:-6 6:-7
mau @interaction.personal	0:15 3:10 5:-8 6:15
mau @interaction.verdict	5:-10 9:12
mau @interaction.where	9:-8
mau @lend-borrow-acts	3:10
mau @match-age-occasion	5:7 6:11
mau @now-words	6:-5
mau @occasions.gifts	5:14
mau @occasions.occasions	0:-8 3:-12 4:22 5:20 6:33
mau @occasions.plain	3:-7 4:15 5:12 6:25
mau @occasions.rooms	9:8
mau @occasions.seasons	5:-7 9:9
mau @offers.buying	5:6
mau @party-gift-acts	6:7
mau @photo-video-acts	9:-7
mau @purpose-words	0:12 7:9
mau @quick-speed	6:-6
mau @religion-acts	4:20 5:7
mau @see-watch-acts	4:15 8:11
mau @sell-promo-acts	3:-5 5:5 9:-16
mau @show-acts	4:14 8:11
mau @story-verbs	0:6
mau @target.handing	0:11 7:7
mau @target.rel	3:7
mau @target.states	6:15
mau @troubles.atAll	0:7 5:-5 9:-7
mau @troubles.otherTroubles	3:-10 9:6
mau @trust.wanted	3:9
mau @understand-know-acts	0:30 3:7 4:6 9:-9
mau bikin	9:-6
mau buat	0:12 7:9
mau esuk	9:6
mau isuk	9:12
mau ke	9:17
mau lihat	4:14 8:11
mau live	9:-8
mau makan	9:8
mau tanya	0:5
mau tau	0:14 3:8 4:6
mauve	1:12 4:12
mawa	3:16
mawar	3:10 6:6
mawar @call.small	3:8 6:5
mba	6:-7 8:9
mbah @demo.me	3:6
mbahku	3:6 9:-6
mbah~	3:8 9:-8
mbak	0:12 1:-16 2:-22 5:-14 6:5 8:5 9:-14
mbak @call.small	3:-6 4:-8
mbak @cause-words	4:17 5:8
mbak @format.because	4:12
mbak @help-acts	9:-9
mbak @interaction.bid	9:-9
mbak @interaction.verdict	0:6 5:8
mbak @negation-words	5:5
mbak @target.rel	0:-5 4:-8 5:-6
mbak @troubles.no	5:5
mbak sri	9:6
mbak tidak	5:8
mbak tolong	9:-9
mbak yang	0:-5 4:-8 5:-6
mbali~	4:22 8:19
mbal~	5:-11 7:7 8:52
mbang~	0:-7 3:10 5:-9
mbek	3:10 5:-8
mbiyen	3:18 9:-9
mbok	0:6 1:5 3:16 8:-7 9:20
mbok @interaction.verdict	6:7
mbok @show-acts	1:9
mbok @want-wish-words	9:6
mbuh~	3:7
mbung~	5:-7
medan	4:-6 5:15
media	3:9
med~	4:-6 5:15
megang	5:24
megang @format.kind	5:20
megang @words.goods	5:16
meja	0:-19 3:-17 5:18 7:-6 9:21
meja @call.small	9:12
meja @cause-words	5:5
meja @fold-roll-acts	5:-6
meja @format.remedies	5:14
meja @interaction.verdict	5:14 9:5
meja @materials.solids	3:7
meja @occasions.occasions	5:9
meja @occasions.plain	5:9
meja @occasions.rooms	5:15
meja @offers.now	5:7 9:7
meja @target.states	5:9
meja @troubles.atAll	5:9
meja @work-study-acts	5:9
meja~	3:10 4:-8 5:-5 6:9
mekanik	6:-5
mekanik #nn	4:6
mekanik @offers.sum	4:6
melahirkan	6:10
melar	0:-6 5:-5
melebar	3:15
meledak	3:9
melek	5:5
melengkung	4:-6
meleset	8:6
melon	4:12
melorot	3:8
melu	9:8
meluncur	5:7
memang	0:43 1:-9 3:-21 4:-14 5:-26 6:23 9:-10
memang @call.small	0:31 6:21
memang @cause-words	0:15 5:-12 6:14
memang @interaction.personal	9:8
memang @purpose-words	0:31 6:19
memang @target.handing	0:25 6:19
memang @troubles.atAll	5:-11 6:7
memang @trust.wanted	9:10
memang buat	0:11 6:11
memang untuk	0:9
member	9:6
menang	3:14 6:-7 9:15
menangis	9:8
mendadak	8:6
mendaki	5:12
mending	3:24 5:-21
mendung	3:11
meneh	9:14
menggelembung	5:6
mengkilap	5:9
mengkristal	4:13
menit	1:10 3:18 4:-14 5:22
menit $	0:9 9:16
menit @already-still-words	3:8 4:-8 5:13 8:-6 9:-5
menit @cause-words	4:14
menit @change-become-acts	4:14
menit @demo.handle	0:5
menit @fits-right	5:6
menit @format.care	5:-9
menit @frequency-words	3:9
menit @greet-acts	5:6
menit @interaction.deeds	5:5
menit @interaction.personal	4:-15 5:-16 9:-7
menit @interaction.verdict	0:-7 3:-15 5:24 9:5
menit @new-old-state	3:13 5:-20
menit @offers.now	5:10 6:-8
menit @offers.sum	6:9
menit @pull-press-acts	5:-6
menit @stop-end-acts	5:22
menit @target.folk	3:-12 5:12 6:5
menit @troubles.atAll	3:-8 4:10
menit @trust.wanted	5:9
menit baru	3:13 5:-20
menit ini	9:6
menit jadi	4:14
menit rampung	5:12
menit sudah	5:6
menit~	3:9 5:21
menjauh	5:5
menkes~	4:10 8:15
mentah	6:7
mentok	4:10 5:-12
menurut	3:-17 9:10
menurut @call.small	3:-18 9:11
menurut @demo.me	3:-8
menurut @target.folk	9:12
menurut @target.kin	9:8
menurutku	9:8
menyala	1:9 5:25 9:-5
menyusui	4:11 6:9
menyusui @call.small	4:7
menyusui @interaction.verdict	4:8
menyusui @troubles.atAll	0:6
menyusui @trust.allowed	4:6
merah	2:-18 9:6
merah $	4:-6
merah @camera-view-states	5:10
merah @cause-words	0:5
merah @change-become-acts	0:5
merah @colours.colours	4:7
merah @demo.me	5:-7
merah @demo.means	4:9
merah @format.kind	4:9
merah @format.nature	4:8
merah @format.problems	5:6
merah @interaction.verdict	3:-11 5:9
merah @new-old-state	0:6
merah @occasions.rooms	5:6
merah @offers.now	6:-8 8:14
merah @skin-irritation	3:6
merah @target.looks	5:10
merah @troubles.otherTroubles	5:10 6:9
merah bata	4:6
merah ini	8:5
merah itu	5:7
merah jadi	0:5
merahnya @call.small	5:7
merantau @call.small	3:5
merantau @offers.now	3:5
merapat	0:-15 6:18 9:-5
merapat $	0:-6 6:11
merek	5:-8 8:8 9:-12
merek @interaction.asking	0:6
merek @lie-deny-acts	8:8
merek @original-fake	8:8
merek @trust.lesser	8:6
merek @trust.plainLesser	8:8
merek @trust.trouble	8:8
merek apa	0:6
mereka	6:25
mereka @interaction.personal	6:17
merem	3:8
merk	3:-6
mertua	0:-11 4:18 6:30 8:-8
mertua @call.small	4:9 6:5
mertua @interaction.verdict	4:7
mertua saya	9:6
meser	9:11
mesh	4:16
mesin	0:-10 1:-6 3:11 5:5 9:-14
mesin @format.care	5:-5
mesin @interaction.personal	5:20 6:12
mesin @interaction.verdict	5:21 6:16
mesin @motor-care-acts	5:-5
mesin @troubles.atAll	6:10
mesinnya	3:-9 4:13 9:-8
mesti	3:-14 5:24
mesti @body-move-posture	4:5 5:10
mest~	3:-14 5:24
mes~	0:-10 1:-6 3:11 5:5 9:-14
metal	4:14
meter	4:-29 5:7 8:13 9:-9
meter $	4:-13 5:-14
meter @already-still-words	8:9
meter @call.small	5:9 8:13
meter @frequency-words	8:7
meter @interaction.personal	4:-5 8:6
meter @interaction.verdict	4:-5 5:16
meter @target.folk	4:10
meter @troubles.atAll	5:14
meter kubik	3:7
meteran	3:6
metu	3:27 5:25 9:-11
metu @call.small	3:7 5:13
metu @interaction.all	5:13
metu @negation-words	5:6
metu @quantity-many	5:13
metu @target.kin	3:9
metu @troubles.no	5:6
metu semua	5:13
meuli	5:19 6:-8 7:6
meuli @call.small	5:8
meul~	5:19 6:-8 7:6
mewah	5:-9
mi	0:-8 2:32 3:-39 5:25 7:-19 8:-14 9:18
mi @call.small	2:16 3:-20 5:11
mi @demo.present	5:7
mi @interaction.verdict	3:-16
mi @now-words	5:7
mi @target.rel	2:12
mi yang	2:12
miara	6:10
mic	1:27 5:23 9:-10
mic @call.small	0:6 1:7
mic @demo.point	5:6
mic @interaction.verdict	0:6 1:5
micnya	9:8
mic~	9:8
mie	9:7
mik	1:9
mikir	2:8 5:-8
mikron	4:8
mikron @cause-words	4:6
mili	1:-27 2:-7 3:-30 4:72 5:-26 6:-6 7:-15 9:-11
mili $	0:9 1:6 4:9 5:-24
mili @call.small	3:11 5:-6 8:7
mili @cause-words	3:-10 4:12 5:37 8:-5
mili @change-become-acts	4:8 5:21
mili @demo.me	6:5
mili @demo.outcome	5:5
mili @demo.seen	5:-5
mili @format.kind	0:5 5:-7 7:-8
mili @format.nature	0:7 7:-6
mili @interaction.personal	4:15 5:-20 7:5
mili @interaction.verdict	4:12 5:8
mili @offers.now	5:24 8:-5
mili @original-fake	8:5
mili @purpose-words	5:10
mili @quantity-few	4:-6
mili @safety-words	8:10
mili @target.handing	5:10
mili @troubles.atAll	3:-7 4:12 5:28 8:-11
mili @trust.mixup	5:-9
mili @trust.permits	8:6
mili jadi	4:8 5:21
milih	1:-9 3:62 4:-8 5:-31 6:-16
milih @format.kind	3:30 4:-6 5:-15
milih @words.goods	3:27 5:-11 6:-8
milih kaos	3:6
mimiti	1:6 3:17 9:-6
mimit~	1:6 3:17 9:-6
mimpi	9:13
mimp~	9:13
min	2:-7
min @help-acts	2:-7
min @interaction.bid	2:-7
min tolong	2:-7
minal~	3:6
minang	3:7
minggu	0:-24 1:-19 3:18 4:-48 5:14 6:-22 8:-6 9:6
minggu $	5:-6 7:5
minggu @call.small	2:9 8:31
minggu @count-rank-words	3:13
minggu @degree-high	3:6
minggu @demo.present	5:-7 9:5
minggu @frequency-words	5:9
minggu @future-plan-words	5:-9
minggu @interaction.personal	3:-5 9:6
minggu @interaction.verdict	2:10 5:8 8:10
minggu @occasions.rooms	5:-9 9:5
minggu @target.body	5:5
minggu @time-before-words	0:5 6:-18
minggu @trust.allowed	5:7
minggu depan	9:8
minggu dulu	8:6
minggu ini	8:11
minggu lalu	6:-17
minggu pertama	3:6
minggu~	3:15 6:-10 8:8 9:-28
minimal	5:-17 7:25 8:-9
minimal #n	3:8 5:-8
minimal #rp	0:6
minjem	5:8 9:-5
mint	4:26
minta	0:-9 2:8 3:10 6:7 8:-8 9:68
minta @buy-order-acts	9:6
minta @come-go-move	0:-5
minta @demo.handleWide	9:-6
minta @eat-acts	9:-6
minta @give-receive-acts	9:15
minta @interaction.deeds	9:8
minta @interaction.personal	6:5
minta @show-acts	0:7
minta @test-try-acts	0:29 1:6 5:-10
minta @troubles.atAll	6:5
minta dibeliin	9:12
minta dibelikan	9:11
minta~	5:5 8:8
minum	3:13 9:11
minum @call.small	9:10
minum @colours.borrowed	9:-6
minum @colours.colours	9:-6
minum @flavours.flavours	9:-8
minum @flavours.scents	3:-7
minum @format.nature	9:-8
minum @format.remedies	9:8
minum @interaction.personal	3:7 5:-5
minum @interaction.verdict	5:-5
minum @treat-cure-acts	3:9 5:8
minum obat	3:9 5:8
minum~	3:12
minyak	3:11 4:-38 9:-30
minyak @call.small	4:-12
minyak @flavours.scents	5:-11
minyak @format.kind	0:8 3:13 4:-6 5:-8
minyak @format.nature	0:8 3:11 4:-6 5:-7
minyak @format.remedies	5:-10
minyak @interaction.personal	5:24 6:15
minyak @interaction.verdict	5:-6 6:5
minyak @materials.solids	4:-7
minyak @offers.now	6:6
minyak @substances.foodstuffs	0:5 4:6
minyak @troubles.otherTroubles	3:12
minyak di	5:9
minyak itu	5:-9
minyaknya	2:6 5:21 7:8
minyaknya @come-go-move	5:-5
minyaknya @connection-states	5:-5
minyaknya @demo.handleWide	5:-6
minyaknya keluar	5:-5
minyak~	5:10 6:16 7:7
miring	0:-14 3:16 5:-13 6:-42
miring #nn	4:5 6:-9
miring @call.small	0:-5 6:-7
miring @interaction.verdict	6:-6
miring @offers.sum	4:5 6:-9
miring~	3:6
mitos	3:51 5:-11 9:-8
mitos @call.small	3:20 5:-7
mitos @demo.present	3:5
mitos @format.kind	3:12
mitos @format.nature	3:9
mitos @interaction.verdict	3:10 5:-11
mitos ya	3:5
mitosnya	3:10
mitos~	3:10
mlaku	5:5
mla~	5:5
mlebu	5:11 9:7
mmhg	4:7
mo	2:12 3:8 4:-6
mo @format.care	3:6 9:5
mo @occasions.seasons	2:6
mo @target.states	2:7
moal	5:16
mobil	0:-5 1:-20 4:46 8:-9
mobil #n1	4:6
mobil $	9:-7
mobil @demo.outcome	3:7
mobil @format.problems	3:8
mobil @interaction.verdict	3:9
mobil @troubles.atAll	3:6
mobil atau	6:-5
mobilnya	9:-8
mocca	4:15
mochi	9:14
mochi @call.small	9:14
moch~	9:14
modal	6:-5
model	0:-7 1:-14 3:11 4:-8 5:13 8:-9 9:-21
model @flavours.cuts	6:-6
model @format.kind	6:-6
modelnya	0:-10
model~	0:-10
moga	9:21
moga @interaction.personal	9:9
moga @interaction.verdict	9:21
moga @negation-words	9:9
moga @troubles.no	9:9
moga tidak	9:9
moga~	0:34 2:-18 5:-15 6:-13 9:13
moisturizer	6:14
mom	4:-16 5:-19 8:7 9:-7
mom @call.small	4:-6
mometer~	4:13 5:7
monggo	2:6 3:-9 9:23
monggo @call.look	2:7
monggo @call.press	2:6
monggo @call.small	0:11
monggo @interaction.one	0:8 2:-6
monggo @target.folk	0:9
monggo @target.kin	0:9
monggo mbak	0:9
montir	2:5
motif	3:11 4:10 5:-8 6:-11 8:-9
motif @flavours.prints	4:5
motif @format.kind	4:5
motif @format.nature	4:6
motif @troubles.otherTroubles	3:9
motifnya	8:-5
motifnya @interaction.personal	3:6
motif~	8:-5
motong	1:-9 2:16 3:15 4:-10 5:8
motong @format.kind	1:-6 4:-6 6:6
motong @format.nature	1:-6 4:-6 6:6
motong @substances.foodstuffs	6:8
motor	0:-16 3:7 4:-18 5:56 6:8 7:7 8:-12 9:35
motor $	6:-8
motor @call.small	3:7 6:7 9:13
motor @come-go-move	9:7
motor @demo.me	9:5
motor @format.kind	5:23 8:7
motor @format.nature	5:24
motor @frequency-words	3:10
motor @interaction.personal	3:-6 5:16
motor @interaction.verdict	5:7
motor @target.kinds	6:7
motor @target.rel	6:9
motor @troubles.atAll	5:6
motor @troubles.otherTroubles	6:11
motor @trust.better	6:12
motor @words.goods	8:6
motor saya	9:6
motor yang	6:9
motoran	6:14
motornya	0:22 4:7
motor~	0:15 4:14 6:24
mouse	3:14 4:10 5:13
mouse @call.small	5:20
mouse @interaction.personal	4:12 5:9
mouse @interaction.verdict	4:12 5:9
mouse @troubles.atAll	5:18
mpasi #n	5:5
mpat~	3:-9 4:-8 5:8 7:-11 9:-12
mpes~	0:6 5:18
mpet~	3:-18 5:-15 7:-16 8:-6 9:-34
mpit~	0:7 5:-14 6:16
mpok	0:18 6:10 9:-20
mpok @call.small	0:14 9:-9
mpok @interaction.personal	0:10
mpok @interaction.verdict	0:14 9:-10
mprot~	0:-13 1:15 3:-15
msg	2:7 4:24
muat	1:-5 3:-8 5:33 9:25
muat @call.small	4:8 5:21
muat @demo.means	5:8
muat @format.kind	5:31
muat @interaction.one	4:5
muat @interaction.verdict	5:-10
muat @negation-words	5:-9
muat @troubles.no	5:-9
muat @words.goods	5:23
muat di	5:12
muat laptop	5:8
muat tidak	5:-9
mua~	0:-44 1:14 2:-21 3:7 4:19 5:36 6:-48 7:-9 8:14 9:19
muda	3:5 6:-9 8:11
muda @call.small	4:-11
muda @interaction.personal	3:5
muda @trust.wanted	3:7
mudik	6:17 9:-14
mudik @come-go-move	8:7
mudik @demo.handleWide	8:7
mudik @increase-add-acts	8:7
mudik naik	8:7
mudi~	3:27 5:-10 6:-6 9:-15
mui	4:15 8:15
mukena	1:5 3:15 6:-12
mukena @format.kind	3:5
mukena @format.nature	3:5
mukena @interaction.personal	5:6
mulai	0:-14 3:10 4:-6 6:33 7:-11 8:-11 9:17
mulai @already-still-words	9:8
mulai @call.small	5:-10 9:6
mulai @demo.outcome	3:-12
mulai @demo.present	9:16
mulai @format.kind	7:-7
mulai @format.nature	7:-7
mulai @format.problems	3:-8
mulai @interaction.personal	3:35 4:-6 5:-6
mulai @interaction.verdict	3:28 4:-10 5:-6
mulai @now-words	9:8
mulai @occasions.occasions	4:-6
mulai @occasions.plain	4:-6
mulai @offers.now	9:5
mulai @target.kinds	3:5
mulai @troubles.atAll	3:36 6:6
mulai @troubles.troubles	3:-6
mulai dari	3:38 9:-8
mulai lagi	9:8
mulane	3:6 5:5
mula~	0:-14 3:23 4:-7 5:10 6:32 7:-12 8:-14 9:14
muleh	5:6
mulih	9:11
mulu	0:-16 3:-8 9:36
mulu @call.small	0:-7
mulu @interaction.personal	3:-10 9:18
mulu @interaction.verdict	9:6
mulur @troubles.atAll	5:-7
mulus	3:16 5:-9
mulus @call.small	3:6 5:7
mulut	5:27
mulut @call.small	5:6
mulut @interaction.verdict	5:11
mumpung	0:5 2:22 7:23
mumpung @already-still-words	7:7
mumpung @interaction.personal	2:5 7:8
mumpung @interaction.verdict	7:8
mun	3:33 4:-10 5:-8 6:6 8:19 9:-20
mun aya	6:5
muncul	0:21 1:5
muncul~	5:12
mundur	4:-13
munggah	6:20
mungkin	0:-6 4:-8
mungkin @call.small	9:-9
mungkin @demo.me	9:-7
mungk~	0:-6 4:-8
murah	0:-12 3:29 7:-38 9:-22
murah $	3:7
murah @call.small	0:-6 4:7 8:16
murah @interaction.verdict	4:10 8:7
murah itu	8:11 9:5
murahan	3:13 4:18 5:12 8:17
murahan @call.small	4:12 5:8 8:9
murahan @interaction.verdict	5:7 8:7
murahan itu	5:8
murah~	3:14 4:17 5:10 8:16
murai	3:9 9:-6
mura~	3:9 9:-6
murni	4:7
murn~	4:7
mushola	6:14
musiknya	5:-7
musiknya @interaction.verdict	5:-6
musik~	5:-7
musim	8:-8
musim @troubles.otherTroubles	4:8
musim @weather-season-states	9:-8
muter	1:-18 3:37 5:-20
mut~	3:20 4:-14 6:-6
my	9:22
na	0:-7 1:7 3:14 4:20 8:17
nadi	5:11
naga	9:12
nah	1:67 4:8 5:54 6:30 7:-19 8:-30 9:-66
nah #nn	5:10
nah @already-still-words	4:-5
nah @call.look	1:18 3:-10
nah @call.small	0:-18 1:-22 3:-6 4:33 5:-17 8:-8 9:-25
nah @cause-words	4:-8
nah @change-become-acts	1:8 3:10 5:-14
nah @come-go-move	1:7 5:7
nah @demo.handleWide	1:17 3:-10
nah @demo.me	1:11
nah @demo.outcome	1:14 5:9
nah @demo.point	0:13 1:37 3:-15 4:-6 5:13 9:-10
nah @demo.present	3:-6 4:7 5:6
nah @demo.prove	5:6
nah @format.because	3:-5 5:7
nah @format.ifs	5:-6
nah @format.kind	0:9 1:-7 3:55 4:6 6:11
nah @format.nature	3:19 4:18
nah @hear-listen-acts	5:7
nah @interaction.bid	5:9
nah @interaction.personal	5:21
nah @interaction.verdict	0:-20 4:-11 5:-44 9:-22
nah @now-words	3:-9 5:10
nah @offers.now	0:-18 1:-22 4:18 5:-17 9:-17
nah @offers.sum	5:10
nah @open-close-acts	1:10
nah @purpose-words	6:5
nah @quantity-few	5:8
nah @show-acts	3:-6
nah @target.handing	6:6
nah @target.rel	3:22 4:27 6:-7 8:-6
nah @test-try-acts	5:6
nah @too-tight	5:6
nah @troubles.atAll	1:7 3:9 5:-9
nah @troubles.otherTroubles	0:-7 1:12
nah @trust.allowed	1:6 5:8
nah @words.goods	3:22 4:9 5:-7
nah ini	0:-17 1:-33 4:9 5:-25 9:-13
nah jadi	1:8 3:10 5:-14
nah karena	3:-5 5:7
nah pas	5:6
nah sekarang	3:-9
nah yang	3:22 4:27 6:-7 8:-6
nahan	3:33 5:10
nahan @troubles.otherTroubles	5:5
nah~	3:32 5:10
naik	0:-25 1:-10 2:-5 3:-14 4:-10 6:61 7:-14 8:-14
naik $	0:-6
naik @alone-own-words	5:6
naik @already-still-words	5:-6
naik @call.small	0:13 1:6 4:-8 6:-15
naik @cause-words	9:10
naik @change-become-acts	9:12
naik @come-go-move	3:-9 5:9
naik @demo.present	9:13
naik @format.kind	3:-16
naik @interaction.verdict	9:13
naik @now-words	9:7
naik @occasions.occasions	6:9
naik @occasions.plain	6:9
naik @offers.now	0:6 6:-7 7:-5 9:12
naik @offers.sum	3:7
naik @target.kinds	3:-7 6:8 9:-12
naik @target.states	3:5
naik @troubles.atAll	9:21
naik @words.goods	3:-9
naik jadi	9:12
naik ke	0:16 1:6 6:-13
naik kereta	6:9
naik lagi	9:7
naik meja	3:-6
naik motor	3:-7 4:-6 9:-7
naik pesawat	6:12
naik sendiri	5:6
naik turun	3:-5
nak	0:-8 1:-17 3:15 5:-37 7:-5 9:18
nak $	9:16
nak @call.small	3:7 5:-6 9:-5
nak @cause-words	5:-7
nak @interaction.personal	7:-7
nak @interaction.verdict	5:-5
nak @troubles.atAll	5:-10
nak @troubles.otherTroubles	4:5
nak~	4:7 8:13
nal~	4:8 5:-10
nama	2:10 5:-9 7:15 8:13
nama @call.small	7:7
nama @format.kind	2:6
nama @format.nature	2:6
namanya	3:38 4:-10 5:-22 6:-23 8:-9
namanya @call.small	9:6
namanya @greet-acts	0:7
namanya @interaction.asking	0:7
namanya @troubles.atAll	3:9
namanya siapa	0:7
nama~	3:36 4:-10 5:-22 6:-23 8:-9
nambah	5:8 9:7
nambah @offers.now	7:6
nambah @pay-acts	7:6
nambah bayar	7:6
nambah~	7:6
namo~	4:5 8:8
nampak	1:21 5:22
nampak @format.kind	3:-11 5:8
nampak @format.nature	3:-11 5:8
nampak @quantity-many	5:7
nanem	6:7 9:-8
nanem @demo.means	3:7
nang	1:12 2:6 3:33 4:9 6:-12 8:10
nang @app-follow-share	0:9
nang @call.target	2:11
nang @flavours.cuts	3:6
nang @format.kind	1:6 4:9
nang @interaction.deeds	0:9
nang @interaction.personal	6:6
nang @interaction.where	0:10
nang @interaction.write	0:9
nang @now-words	5:-6
nang @occasions.occasions	5:12
nang @occasions.places	5:16 9:-7
nang @offers.now	8:5
nang @target.body	6:12
nang @target.kinds	5:15
nang @target.roles	3:-6 5:20
nang @trust.places	4:8
nang @want-wish-words	9:12
nang @words.goods	1:5 4:11 6:-7
nang komentar	0:9
nang ngarep	9:13
nang pasar	5:6
nanggung	8:21
nanggung $	1:5
nangis	0:-18 1:-5 3:21 4:-8 6:-20 8:-10 9:-18
nangis $	3:-9
nangis @already-still-words	3:13 9:-6
nangis @call.small	3:12 5:-5
nangis @continue-acts	3:10
nangis @frequency-words	3:6 9:-10
nangis @interaction.personal	3:9 5:-8 9:-16
nangis terus	3:10
nangkring	0:13 5:-7 9:-8
nangkring @call.small	5:-6
nang~	9:10
nanjak	0:6 1:5 4:6
nanjak @call.small	1:5 4:9
nanjak @interaction.personal	4:6
nanti	0:-7 1:-31 2:8 4:-14 5:-55 6:-27 8:-25 9:-33
nanti @call.small	0:-5 5:-8 9:-18
nanti @come-go-move	9:7
nanti @condition-words	3:-7
nanti @contrast-words	6:5
nanti @demo.me	9:-30
nanti @demo.outcome	2:6 7:7
nanti @feel-angry	3:-8
nanti @format.ifs	3:-8
nanti @format.kind	3:6
nanti @format.nature	3:11
nanti @hang-stand-balance	9:5
nanti @interaction.one	0:-5
nanti @interaction.personal	3:7 5:-9 6:-9
nanti @interaction.verdict	0:-6 5:-6 6:-17 7:-6
nanti @negation-words	6:-6
nanti @offers.extra	4:5
nanti @possibility-words	0:6 4:6
nanti @story-verbs	4:5
nanti @target.looks	3:7
nanti @troubles.atAll	6:11
nanti @troubles.no	6:-6
nanti @troubles.otherTroubles	2:7
nanti @troubles.troubles	3:11
nanti @trust.better	3:6
nanti aku	0:7 9:-8
nanti kak	0:-5
nanti kalau	3:-8
nanti malah	6:5
nanti saya	9:-10
nanti tidak	6:-6
nant~	0:-7 1:-31 2:8 4:-14 5:-55 6:-27 8:-25 9:-33
napas	3:21 7:5
napa~	3:92 4:-27 5:-23 6:-9 8:-12
narik	1:-13 3:-22 5:9 6:8
naro	5:-10
naro @format.kind	5:-9
naro @words.goods	5:-7
naroskeun	0:11
nar~	3:8 5:-9 9:-5
nasi	0:-14 3:10 4:-28 5:14 9:33
nasi @feel-itchy-rough	5:8
nasi @format.remedies	1:7
nasi @hot-temp	1:7
nasi @light-brightness	9:16
nasi @occasions.rooms	5:8
nasi @occasions.seasons	5:8
nasi @places.places	9:16
nasi @time-before-words	3:5 5:-6
nasi @trust.places	9:16
nasi @weather-season-states	5:8
nasi padang	9:10
nasi panas	5:8
nasinya	6:6
nasi~	6:6
natural	4:13 8:-14
navy	4:6
nawar	9:-18
ncang~	0:-7 4:-9 5:-9 8:-7 9:22
ndal~	9:9
ndang	2:7
ndang @call.plainBuy	4:5
ndang @checkout-pay-acts	4:5
nding~	0:-7 3:15 9:-14
ndiri~	3:10 5:10 6:10
ndir~	0:-29 1:-23 2:-15 3:5 4:-6 5:24 6:-12 7:-5 8:-8 9:-25
ndok~	1:17 4:-13 6:-6
ndor~	3:8 5:-9
nduk	9:7
ne	4:13 5:7
negeri	3:-5
neger~	3:-5
neh~	0:-6 4:-6 5:24
nekuk	4:11
nekuk $	4:5
nelpon	0:-25 5:7 9:52
nelpon @ask-answer-acts	0:-20 9:19
nelpon @frequency-words	9:10
nelpon @story-verbs	0:-16 9:10
nelpon tanya	0:-16 9:10
nembe	9:17
nemenin	9:-5
nemen~	9:-5
nempel	1:-16 2:-6 5:7 6:11
nempel @call.small	8:8
nempel @cause-words	6:12
nempel @come-go-move	6:6
nempel @format.kind	4:13
nempel @format.nature	4:6
nempel @interaction.personal	3:11 4:-16 6:-6
nempel @interaction.verdict	4:-10
nempel @offers.now	3:-6
nempel @send-deliver-acts	6:6
nempel @story-verbs	6:6
nempel @target.body	3:5
nempel @troubles.atAll	3:-6 6:5
nempel @trust.arrived	6:6
nempel @trust.wanted	6:6
nempel badan	4:6
nempel di	5:-7 8:5
nempel ke	3:-5
nempel sampai	6:6
nendang	0:6
nenek	9:-10
neng	0:-6 1:14 3:17 4:20 5:19 7:6 9:12
neng @call.small	5:-7
neng @format.kind	9:10
neng @interaction.where	7:6
neng @offers.counted	5:11
neng @offers.now	5:-6
neng~	3:-11 4:-11 5:-6 6:7 9:8
nenteng	5:9
nen~	8:7
neoprene	4:12
nerawang	4:-9
netes	8:-6
netral	3:18
newborn	4:16 6:12
ngacung	0:20
ngadep	6:16
ngagolosor	8:6
ngagolosor @call.small	8:6
ngagulutuk	5:6
ngajak	5:10
ngajar	3:-6 9:6
ngaji	0:-5
ngaj~	0:-5
ngaku	0:32
ngaku @call.small	0:6
ngaku @format.kind	3:10
ngaku @format.nature	3:10
ngambang	3:-7 8:6
ngan	3:10 7:7
ngangge	3:6
nganggo	3:28 4:-7 9:-16
nganggo @call.small	6:10
nganggo @demo.means	3:6
nganggo @format.remedies	5:-10
nganggo @interaction.verdict	6:10
nganggo banyu	3:6
ngangkat	6:8
nganter	5:6 6:6
nganti	3:9 4:-8
nganti @format.kind	4:-5
nganti @words.goods	4:-5
ngantor	4:8
ngantor @interaction.personal	4:7
ngantri	9:5
ngantuk	9:21
ngantuk @demo.me	9:7
ngapunten	9:10
ngapunten nggih	9:8
ngarep	0:-6 5:6
ngarep @words.goods	1:7
ngarepe	1:5 5:5
ngaruh	3:8
ngasih	8:-8
ngasih @interaction.verdict	8:-6
ngasih @promise-guarantee-acts	8:-5
ngasih @return-claim-acts	8:-5
ngasih @safety-words	8:-6
ngasih garansi	8:-5
ngat~	3:10
nga~	0:32
ngebor	3:12
ngebul	1:11
ngecas	4:-5 5:11
ngecat	9:6
ngecek	3:7 5:6 8:-9
ngejar	9:14
ngelatih	9:5
ngelupas	5:9
ngelupas $	4:7
ngelupas @format.kind	3:-5
ngelupas @format.nature	3:-5
ngembang	5:-5
ngene	3:10
ngepel	6:-9
ngeri	0:8
ngerti	6:-6 9:-11
nger~	0:8
ngetik	5:9
nggawe	3:17 9:-11
nggendong	9:6
nggih	0:31 1:14 6:-12 8:-11 9:-11
nggih $	0:6 4:6 8:-6
nggih @call.small	0:12
nggih @interaction.one	0:6
nggih @target.folk	0:10
nggih @target.kin	0:10
nggo @format.kind	5:-17
nggo @format.nature	5:-17
nggowo	6:8
nggo~	5:20 6:12
nggumpal	5:6
ngguyu	9:27
ngguyu @call.small	9:13
ngguyu @demo.noises	9:13
ngguyu @frequency-words	9:24
ngguyu @offers.now	9:13
ngguyu @quantity-few	9:13
ngguyu saja	9:13
ngidam	9:8
ngikut	4:-8
ngikutin	3:6
ngiler	9:-9
ngingetin	5:5
nging~	7:9
ngira	3:8
ngira @format.kind	3:6
ngisi	3:5
ngisi @call.small	3:6
ngisor	3:6 5:-6
ngisore	4:9
ngis~	3:5
ngitung	3:12
ngobrol	0:-7
ngobrol @call.small	9:9
ngombe	3:11
ngoni	6:6
ngoni @call.small	5:6 6:6
ngono	4:-9 7:-5
ngontrak	5:11 6:15
ngon~	6:6
ngopi	6:-9 9:24
ngopi @call.small	9:7
ngopi @time-before-words	9:7
ngopi dulu	9:7
ngop~	6:-9 9:24
nguap	5:-6
nguap @troubles.atAll	3:8
ngulang	3:8
ngumpul	1:8 9:-7
ngumpul $	5:-7
ngunci	4:-7
ngurangin	5:6
ni	0:-18 1:-8 2:-7 3:-68 4:14 5:33 6:-15 7:13 8:11 9:60
ni @already-still-words	9:8
ni @call.small	0:-9
ni @come-go-move	8:9
ni @demo.handleWide	9:7
ni @demo.me	5:6
ni @demo.point	1:10 5:13
ni @format.kind	3:-5 4:10
ni @greet-acts	9:9
ni @interaction.deeds	9:9
ni @interaction.personal	9:7
ni @interaction.verdict	3:-5 8:13 9:7
ni @story-verbs	5:13
ni @target.folk	9:10
ni @target.kin	9:10
ni @troubles.atAll	8:8
ni sudah	9:9
niacinamide	4:20 5:8
niacinamide #pct	4:8 5:7
niacinamide @call.small	4:6
nian	9:-19
niat	9:5
nih	0:39 1:123 2:-16 3:-5 4:-16 5:12 6:82
nih #n1	5:7
nih $	3:-10 5:-8 6:17
nih @call.look	1:9 5:24
nih @call.small	0:8 1:13 5:10 9:-16
nih @carry-acts	9:6
nih @cause-words	5:-6 9:7
nih @change-become-acts	9:8
nih @come-go-move	3:6
nih @demo.handle	6:9
nih @demo.handleWide	5:9
nih @demo.me	0:11 1:69 5:14 6:-6 9:-10
nih @demo.means	6:12
nih @demo.outcome	3:6
nih @demo.point	1:12 4:11 5:7
nih @demo.present	1:-7 5:12
nih @food-tender-chewy	5:14
nih @format.care	5:11 6:16
nih @format.kind	6:16 7:9
nih @interaction.personal	0:6 1:10 9:-8
nih @interaction.verdict	5:21 9:6
nih @interaction.write	0:6
nih @pour-drip-acts	5:7
nih @see-watch-acts	5:14
nih @show-acts	1:8 4:5 5:7
nih @target.folk	1:6
nih @target.rel	1:-7 5:-7
nih @troubles.atAll	0:6 3:13 5:-19 9:11
nih @troubles.otherTroubles	5:-6
nih @words.goods	5:6 6:12 7:8
nih aku	0:18 1:30 3:14 9:-10
nih jadi	9:8
nih lihat	5:14
nih saya	1:16
nih ya	5:8
nih yang	1:-7 5:-7
nikah	2:8 3:-9 5:-7 9:18
nikah @format.spans	9:8
nikah @interaction.personal	9:10
nikahan	3:8
nikah~	3:8
niki	1:30 4:11 6:12 9:-10
niki $	6:8
niku	3:14 9:-7
nila	5:-6
nila @call.small	5:-6
nilai	3:6 4:5 9:7
nilainya	5:16
nilai~	5:16
nila~	3:15 9:6
nilon	3:-14 4:29 5:10 8:7
nilon #nn	0:6
nilon @offers.sum	0:6
ning	3:42
ning @format.kind	1:10
ning @words.goods	1:9
ninggal	6:7
ninggalin	5:18
ninggalin @troubles.otherTroubles	5:7
ninggal~	5:20
nitip	5:6
nitrogen	3:8
nit~	1:9 3:18 4:-14 5:22
njaluk	9:13
njeglek	6:6
njeglek $	6:6
njemur	3:11
njemur @format.kind	3:11
njero	3:11 5:10
noh	5:-6
nomere	4:6
nomor	0:36 2:76 3:-23 5:9 7:-37 8:17
nomor #n	0:-5 2:44 3:-12 4:-22 7:-17
nomor #n1	2:14 5:12
nomor #nn	2:19 6:10 7:-9
nomor @interaction.verdict	0:-8 4:11 8:6
nomor @offers.counted	0:10 8:5
nomor @offers.sum	2:18 4:-6 6:9 7:-11
nomor @original-fake	0:-8 4:15 8:5
nomor @safety-words	0:-9 4:17 8:12
nomor @trust.permits	4:12 8:8
nomor serinya	0:5
nomornya	4:31 5:-10 8:38
nomornya @call.small	4:12 8:7
nomornya @interaction.personal	4:11 8:8
nomornya @interaction.verdict	4:5 8:6
nomornya di	4:9 8:8
nomor~	4:31 5:-10 8:38
non	4:11
non @substances.unwanted	4:9
nona	9:-5
nongkrong	0:6
nongkrong @call.small	0:7
nongol	0:31 3:-10 5:18 9:-10
nongol $	5:9
nonton	0:22 3:-17 5:-5 6:-24 9:65
nonton @contrast-words	9:8
nonton @format.kind	9:5
nonton @frequency-words	9:-6
nonton @interaction.personal	0:10
nonton @interaction.verdict	9:5
nonton @occasions.occasions	9:6
nonton @offers.now	6:-8
normal	3:22 4:-13 5:-19 7:19
normal #nn	7:8
normal @call.small	3:6 5:-7
normal @interaction.verdict	3:15 5:-6
normal @offers.sum	7:8
normalnya	4:-6
normalnya @offers.sum	4:-5
normal~	4:-6
nosaurus~	0:5
nota	4:5 8:22
novel	9:-6
now	2:8
now @call.small	2:7
nsitif~	4:-6
nsor~	0:10 3:7
ntal~	1:8 3:12
ntang~	4:8
nten~	4:-9 7:12 8:21
nter~	4:5
nu	0:-16 2:-8 3:24 4:13 6:62 7:-8 9:-29
nu @ask-answer-acts	0:-16
nu @call.go	3:-9 6:14
nu @call.small	5:16 6:10 8:12
nu @format.problems	4:12
nu @interaction.bid	3:-9 6:14
nu @interaction.personal	5:24 6:23
nu @interaction.verdict	3:6 6:10 8:-7
nu @materials.grades	3:8 8:-6
nu @materials.hides	3:8 8:-6
nu @negation-words	6:6
nu @offers.usual	3:7 4:-5
nu @story-verbs	0:-16
nu @substances.foodstuffs	1:6
nu @target.kinds	0:9
nu @target.looks	0:7 4:18
nu @troubles.no	6:6
nu @troubles.otherTroubles	0:8
nu @troubles.troubles	4:24
nu @trust.better	8:-6
nu @trust.flaws	4:6
nu @trust.wanted	3:6 8:-6
nu asli	3:8 8:-6
nu boga	6:6
nu di	8:8
nu sok	3:-9 6:14
nu tanya	0:-16
nu tidak	6:6
nude	4:8
nuhun	0:18
nuhun @call.small	0:6
nulis @interaction.verdict	0:5
numbuh	5:14
numbuh $	5:7
numpuk	4:5 8:-8
nunggu	3:10 4:-13 8:-12 9:-14
nunggu @troubles.otherTroubles	0:6
nungguin	4:6
nungguin @format.kind	4:11
nunggu~	4:6
nunjukin	5:15
nunjuk~	5:15
nusuk	5:12
nutup	3:8 4:-8 5:18
nutup @format.kind	5:-12
nutup @format.nature	5:-11
nutup @target.body	0:5
nutupin	5:5
nutup~	4:14 5:13
nya	1:63 3:-21 5:14 6:-11 7:-25 8:20 9:-28
nya #nn	1:15
nya @already-still-words	0:-6
nya @call.small	0:8 3:-5 4:-6 5:6 6:6 8:18 9:-11
nya @colours.borrowed	3:7
nya @colours.colours	3:6
nya @demo.means	3:7
nya @demo.outcome	3:6
nya @demo.point	5:6
nya @flavours.scents	3:7
nya @format.remedies	3:10
nya @interaction.deeds	3:13
nya @interaction.personal	4:-15 5:6
nya @interaction.verdict	4:-15 5:6 9:-6
nya @offers.counted	1:6
nya @offers.now	4:-8 6:-6
nya @offers.sum	1:15 5:-7
nya @save-data-memory	3:7
nya @substances.foodstuffs	3:7
nya @target.looks	4:7
nya @target.rel	1:5
nya @troubles.atAll	4:-9
nya @troubles.otherTroubles	3:5 5:8
nya @troubles.troubles	5:6 9:8
nya @trust.allowed	4:-7
nya @trust.wanted	5:12
nya nu	1:6
nya tah	1:13
nya ya	4:7 8:5
nyala	0:5 1:18 3:-9 4:-11 9:-6
nyala $	0:6
nyala @demo.point	5:-6
nyala @interaction.verdict	1:10
nyala @story-verbs	1:6 5:-10
nyala @troubles.atAll	1:8
nyalain	1:9 3:-13 8:8
nyalain @call.small	5:5
nyalain @format.kind	9:10
nyalain @format.nature	9:10
nyalain @offers.now	4:6
nyalakan	1:6
nyalakan @call.small	1:5
nyala~	0:-6 1:17 3:-19 8:10
nyambung	3:10
nyambung @call.small	3:5
nyambut	5:9
nyamuk	9:17
nyamuk @call.small	9:10
nyamuk @interaction.personal	9:7
nyamuk di	9:7
nyanda	1:6 5:54 9:-6
nyanda @interaction.personal	5:9
nyanda @troubles.atAll	5:8
nyang	6:16
nyang @target.body	6:11
nyangkut	0:-5 3:-14 5:23 8:-7
nyangkut $	4:8 5:8
nyangkut @call.small	8:-6
nyangkut @interaction.personal	8:-7
nyangkut di	8:-6
nyanyi	3:29 9:-28
nyanyi $	9:-9
nyanyi @call.small	3:16 9:-5
nyany~	3:29 9:-28
nyapu	4:14
nyari	3:-15 5:32
nyari @format.kind	3:-6 5:10
nyar~	3:-15 5:32
nyata~	0:-7 1:-10 3:45 5:-59 9:-28
nyatu	4:-5
nya~	3:17
nyebar	4:-5
nyebur	3:9
nyebut	9:-6
nyedot	4:5
nyedot @troubles.otherTroubles	4:11
nyender	6:-6
nyerap	3:25 4:7 5:-9 6:-8
nyerap @call.small	8:6
nyerap @demo.present	8:6
nyerap @interaction.verdict	8:5
nyetel	9:17
nyetel dangdut	9:8
nyetir	5:6 9:8
nyimpen	3:18 5:-10 8:-5
nyimpen @format.kind	3:7
nyisa	5:6
nyium	5:9
nyo	4:13
nyoba	9:-14
nyobain	9:-10
nyoba~	9:-12
nyokap	9:6
nyolok	4:9
nyong	8:7
nyuci	3:16
nyuci @format.kind	3:17 5:-10
nyuci @words.goods	3:15 5:-7
nyuc~	3:16
nyum~	3:5 5:9 6:13
nyusui	5:12
nyusul	5:18
nyusun	9:13
nyusu~	5:17 6:16
o	5:6
obat	4:13 5:11 8:7 9:-13
obat @format.problems	5:5
obat @interaction.personal	5:6
obat @interaction.verdict	3:-5
obat @offers.now	3:5
obat @troubles.otherTroubles	5:6
obat ya	3:-6
obatnya	5:-8
obatnya @troubles.atAll	5:-7
obat~	5:-9
obeng @format.kind	6:8
obeng @format.nature	6:7
obrol~	0:-10
oeko	4:7 8:6
of	3:15
oge	4:20 5:21 6:11
oge @interaction.personal	2:6 4:9
oh	0:49 4:20 9:29
oh @interaction.personal	9:7
oh @interaction.verdict	0:11 4:9 9:14
oh @negation-words	9:7
oh iya	0:12 4:10
oi	9:14
oil	3:9 5:-17
ojok	3:20 5:-8
ojol	4:-19 6:25
ojol @call.small	4:-5 6:9
ojol @target.rel	4:-6 6:5
ojol yang	4:-6 6:5
oke	0:49 1:40 3:-8 5:-12 9:6
oke @already-still-words	9:7
oke @call.small	0:20 1:21
oke @interaction.one	0:8 1:11
oke @target.kin	9:10
oke kak	0:11 1:11
oleh	6:13 7:6
oles	1:21 4:8
oles @call.small	1:11 5:9 6:-5
oles @offers.now	5:15
oles @troubles.otherTroubles	5:-11
oles @trust.days	6:5
oles malam	6:5
oles~	1:5 4:-13 5:25 8:-5 9:-5
oli	0:14 3:6 5:7 6:9
oli @call.small	5:5
oli @format.kind	6:12
oli @target.kinds	3:10
olshop	6:9
om	0:94 1:-10 4:-8 5:13 6:-16 8:20 9:-10
om @demo.handleWide	5:18
om @demo.me	3:7
om @format.care	8:6
om @interaction.personal	0:9
om @offers.extra	9:6
om @offers.now	0:12
om @troubles.atAll	0:10
om @trust.allowed	0:6
om swastiastu	0:9
ombak	9:29
ombak @interaction.personal	9:13
ombe~	3:10 5:-9
ompong	6:5
on	5:-6 8:8 9:6
one	7:18
ongkir	0:13 2:29 3:-12 6:-9 7:42 9:-18
ongkir $	7:6
ongkir @already-still-words	2:10
ongkir @call.small	4:9 7:18
ongkir @come-go-move	7:-6 8:16
ongkir @demo.handleWide	8:6
ongkir @demo.me	4:12
ongkir @format.care	8:5
ongkir @interaction.verdict	0:18
ongkir @offers.extra	0:6
ongkir @troubles.otherTroubles	8:8
ongkir aku	4:14
ongkir ke	7:7
ongkir se	7:17
ongkire	7:5
ongkirnya	0:12 2:-7 6:-24 7:36
ongkirnya #n	2:-11 7:5
ongkirnya @cheap-price	7:7
ongkirnya @demo.me	7:11
ongkirnya @interaction.verdict	0:8 7:7
ongkirnya @offers.extra	7:7
ongkirnya @save-money	7:7
ongkirnya gratis	7:7
ongkir~	0:10 2:-7 6:-24 7:36
ongkos	8:12
online	6:8 9:13
onok	0:-12 1:-7 3:-9 4:36 5:-14 6:12 9:11
onok @call.small	0:-19
onok @format.kind	2:6 5:-8 6:5
onok @format.nature	2:6 6:5
onok @target.rel	0:-19
onok yang	0:-19
ono~	4:-9 7:-5
ons	0:6
ons @call.small	5:5
ons @interaction.personal	5:8
ons @interaction.verdict	5:7
ontrak~	5:11 6:15
open~	9:8
operasi	3:11
operas~	3:25
orang	0:-55 1:-34 2:11 3:29 4:-81 5:-19 6:-20 7:22 8:-41 9:-13
orang $	3:-16 9:22
orang @call.small	4:-10
orang @cause-words	5:6
orang @come-go-move	9:8
orang @count-rank-words	2:14 6:-22 7:10
orang @demo.handleWide	6:-7
orang @format.kind	0:7 9:-10
orang @format.nature	0:8 9:-8
orang @format.problems	5:7
orang @interaction.personal	0:-17 4:-13 5:21 9:-7
orang @interaction.verdict	3:-6 5:5
orang @match-age-occasion	5:8
orang @occasions.occasions	3:-6 6:5
orang @occasions.plain	6:5
orang @places.abroad	3:5
orang @places.places	0:-6 3:34
orang @quantity-few	4:6
orang @quick-speed	2:5
orang @story-verbs	0:-5 3:7
orang @target.kinds	3:-6 4:-10 6:6
orang @target.rel	7:6
orang @time-before-words	3:10
orang @troubles.otherTroubles	9:8
orang di	5:7
orang dulu	3:10
orang pertama	2:6 6:-22 7:9
orang rumah	9:6
orang tercepat	2:5
orang tua	6:7
orang yang	7:6
orangnya	3:-16 9:19
orang~	3:-15 9:19
order	0:16 2:16 8:15
order @call.small	2:18
order @demo.noises	2:14
order @frequency-words	2:17
order @interaction.personal	8:9
order @offers.now	2:14 8:6
order @quantity-few	2:14
order saja	2:14
orderan	5:6
oren	9:9
oren @call.small	9:7
original	3:7 4:-6 5:-10 8:-7
original @call.small	0:12 8:8
original @demo.present	8:5
original @interaction.verdict	4:-9
original @original-fake	8:6
original ya	8:5
otak	3:5 9:-6
otomatis	6:-8 7:10
otomatis @call.small	5:-7
otot	3:9 5:-7
ototnya	0:6
otot~	0:5
owe	3:-11 9:33
owe @demo.handle	5:14
owe @interaction.personal	9:5
oyen	9:5
oyot	3:9
pa	4:7
pa @increase-add-acts	4:9
pa @offers.extra	4:9
pa @target.looks	4:9
pa plus	4:9
pabrik	0:-7 5:10 8:29 9:-12
pabrik @call.small	5:8 8:7
pabrik @cause-words	5:10
pabrik @interaction.personal	8:-7
pabrik @interaction.verdict	8:-6
pabrik @places.places	4:14 8:8
pabrik @target.rel	8:6
pabriknya	0:-5 3:-6 4:12 6:-12 9:-14
pabriknya @call.small	4:13 8:8
pabriknya @target.folk	4:5
pabriknya @target.kin	4:5
pabrik~	0:-5 3:-6 4:12 6:-12 9:-14
pacar	2:11
packing	5:-10 8:13
packing @interaction.personal	5:-7
packing @interaction.verdict	5:-10
packing @troubles.atAll	5:-6
packing @use-acts	5:-5
packing @wear-acts	5:-5
packing pakai	5:-5
pada	1:-7 3:-11 6:-8 8:-9 9:-10
pada @ask-answer-acts	0:-9
pada @call.look	0:6
pada @come-go-move	0:17 9:-12
pada @demo.point	0:6
pada @food-tender-chewy	0:6
pada @interaction.personal	2:6 9:-17
pada @show-acts	0:6
pada @target.states	0:11
pada @troubles.otherTroubles	3:-6
pada lihat	0:6
pada tanya	0:-9
padahal	1:12 4:-7 5:46 6:-15 7:8 8:-11 9:16
padahal @already-still-words	0:-13 1:7 3:-15 5:15 9:18
padahal @call.small	0:-5 5:8 9:10
padahal @demo.me	5:10
padahal @demo.means	0:6
padahal @demo.seen	0:6
padahal @format.kind	3:11
padahal @format.nature	3:13
padahal @format.remedies	0:6
padahal @greet-acts	0:-8
padahal @interaction.deeds	0:-8
padahal @interaction.personal	0:-15 3:-14 5:6 9:27
padahal @interaction.verdict	0:-21 5:10
padahal @new-old-state	3:-7 5:11 9:10
padahal @offers.now	5:13
padahal @target.folk	0:-9 9:13
padahal @target.kin	0:-9
padahal @troubles.otherTroubles	0:6
padahal @trust.mixup	3:-6
padahal baru	3:-7 5:11 9:10
padahal sudah	0:-8
padam	9:8
padang	9:8
padat	1:6 8:12
padat~	5:-5
padet	3:20 4:-5
padet @interaction.verdict	5:-6
pagar	0:11 2:7 4:5 6:8
pager	6:10
pagi	1:-8 2:-17 5:17 7:-11 8:-12 9:14
pagi $	3:-9 4:19 5:22 9:-9
pagi @call.small	5:-8 6:-11 9:20
pagi @cause-words	5:-6 9:-8
pagi @come-go-move	3:-6 5:-7 9:-9
pagi @demo.handle	9:8
pagi @demo.handleWide	4:10
pagi @format.kind	3:7 4:-11
pagi @format.nature	3:9 4:-10
pagi @household-daily-acts	9:12
pagi @interaction.one	9:10
pagi @interaction.personal	0:7 9:13
pagi @interaction.verdict	3:-9 4:14 5:-15
pagi @offers.now	5:7
pagi @quantity-few	5:6
pagi @send-deliver-acts	5:-8 9:-6
pagi @story-verbs	5:-7 9:-6
pagi @target.folk	9:10
pagi @target.kin	5:-5 9:7
pagi @time-before-words	3:11
pagi @troubles.atAll	3:-5 5:-9
pagi @troubles.otherTroubles	4:-10
pagi @trust.arrived	5:-5 9:-6
pagi @trust.wanted	9:-7
pagi @use-acts	9:7
pagi @words.goods	5:11
pagi sampai	5:-5 9:-6
pagi sebelum	3:12
paginya	5:7
paginya @interaction.verdict	5:8
pagi~	5:7
paha	3:-8 5:27
paham	3:-20
paham @call.small	3:-6
pahanya	5:5
paha~	5:5
pahitnya	4:10
pahitnya @trust.better	5:6
pahit~	4:10
pajang @call.small	4:8
pak	0:32 2:13 3:33 4:14 6:-9 8:-31 9:16
pak $	2:10
pak @call.small	8:-9
pak @electric-charge-acts	4:5
pak @format.kind	0:14 4:10 6:7
pak @format.nature	0:13 4:11
pak @interaction.deeds	5:15
pak @interaction.verdict	8:-6
pak @offers.now	8:-8
pak di	9:6
pakai	2:5 3:30 5:-12 9:-12
pakai #n	3:-7 5:21
pakai $	6:15 7:13
pakai @already-still-words	4:-6
pakai @body-move-posture	6:-7
pakai @call.small	0:-5 1:21 3:-10 4:-5 5:19 6:18 8:-13 9:-39
pakai @cause-words	3:-6 4:10 5:-9
pakai @colours.borrowed	5:-12
pakai @colours.colours	3:7 5:-12
pakai @colours.pure	3:13
pakai @condition-words	3:-6
pakai @demo.bodyPlaces	6:12
pakai @demo.handle	4:12
pakai @demo.handleWide	4:-7
pakai @demo.me	8:6
pakai @demo.means	1:10 3:-10 4:14 5:-19 8:-18 9:20
pakai @demo.present	1:26 5:11
pakai @demo.seen	3:-7 4:-7 5:-9
pakai @drill-nail-screw	4:15 5:14
pakai @drive-ride-acts	4:9
pakai @flavours.cuts	3:-12 8:17
pakai @flavours.flavours	4:-6 5:-22 8:7
pakai @flavours.prints	8:11
pakai @format.care	8:-8 9:8
pakai @format.kind	0:21 1:-11 3:8 5:-31 6:-21 7:-5 9:61
pakai @format.nature	0:28 1:-11 2:-6 4:10 5:-39 7:-8 8:8 9:20
pakai @format.remedies	4:-22 5:-43 6:-6 8:-11
pakai @format.spans	3:-14 5:21
pakai @frequency-words	3:-23 4:9 5:20 6:-6
pakai @gather-crowd-acts	5:8
pakai @hair-tie-acts	6:-6
pakai @hair-wash-comb	5:7
pakai @hold-temp	3:-6
pakai @household-daily-acts	5:9 6:9
pakai @interaction.bid	3:-5
pakai @interaction.deeds	5:-7
pakai @interaction.personal	3:-14 5:26 9:-8
pakai @interaction.verdict	0:-27 3:-40 4:-34 5:21 6:-11 8:-7 9:-20
pakai @makeup-looks	3:-6
pakai @match-age-occasion	6:11
pakai @materials.cloths	4:-18 5:-5
pakai @materials.solids	4:-12 6:-6 8:12
pakai @now-words	1:8
pakai @occasions.occasions	3:-19 4:26 5:19 6:49
pakai @occasions.plain	0:5 3:-13 4:20 5:7 6:34
pakai @occasions.seasons	5:7
pakai @offers.counted	4:-8 5:-8 8:23
pakai @offers.now	4:-10 5:32 8:-7 9:-17
pakai @open-close-acts	3:-10
pakai @patch-weld-acts	6:10
pakai @repeat-buyer-acts	4:6
pakai @save-money	2:5 7:13
pakai @seal-pack-acts	9:8
pakai @send-deliver-acts	8:15
pakai @shrink-stretch	6:-6
pakai @strong-durable	4:16
pakai @substances.foodstuffs	4:23 5:-10 9:12
pakai @substances.unwanted	4:35 5:-20
pakai @target.body	8:8
pakai @target.folk	6:11
pakai @target.group	5:5 6:10
pakai @target.kinds	4:11 5:7
pakai @target.rel	3:8 6:8
pakai @target.states	0:10
pakai @time-before-words	3:-5
pakai @treat-cure-acts	9:5
pakai @troubles.atAll	3:-17 6:-16
pakai @troubles.otherTroubles	4:-6 5:-16 6:-7 9:-6
pakai @trust.allowed	3:-6
pakai @trust.couriers	8:16
pakai @trust.days	5:9
pakai @trust.mixup	1:-11 4:-11
pakai @trust.parcel	8:6
pakai @trust.wrapping	4:-13 5:-19 8:39
pakai @weigh-measure-acts	0:5
pakai @words.goods	0:-7 1:-15 3:-17 4:-14 5:17 6:-8 8:-23 9:28
pakai @work-study-acts	6:7
pakai batre	0:5 4:6
pakai baut	5:11
pakai dari	6:-6
pakai ekspedisi	8:7
pakai garam	9:5
pakai gayung	9:5
pakai ini	0:-8 4:-15 5:18 9:-9
pakai jari	6:6
pakai jarik	5:5
pakai jilbab	9:6
pakai kabel	0:6
pakai kain	9:9
pakai karet	6:-6
pakai kebaya	5:5
pakai kertas	3:5
pakai kode	2:5
pakai kondangan	5:5
pakai kuas	5:-6
pakai kuku	8:7
pakai kurir	8:6
pakai lilin	3:10
pakai msg	4:7
pakai nasi	1:6
pakai obeng	5:7
pakai paku	4:11
pakai pengawet	4:16
pakai rok	5:6
pakai sarung	9:10
pakai seharian	3:-6
pakai sekarang	1:8
pakai sunscreen	3:7
pakai tang	1:8 5:-5
pakai tiap	6:-7
pakai tisu	5:8
pakai ulang	4:8
pakai voucher	7:9
pakai ya	1:12
pakai yang	3:8 6:8
pakainya	4:20 6:36
pakainya $	6:6
pakainya @call.small	6:12
pakainya @interaction.verdict	6:8
pakainya @offers.now	6:9
pakai~	4:18 6:38
pakan	5:6 8:11
pakan @call.small	8:5
pakan @interaction.verdict	8:6
pakan @offers.now	8:6
pakan ini	8:6
paka~	3:23 5:-12 9:-12
pakcik	9:33
pakcik @call.look	1:9
pakcoy	0:6
pakde	0:6 3:8
paket	0:-16 2:14 3:-16 4:25 5:6 6:20 7:37 8:-17 9:5
paket #n	2:7
paket #nn	4:14
paket @demo.handleWide	4:14
paket @electric-charge-acts	4:14
paket @format.kind	2:8
paket @format.nature	2:8
paket @interaction.verdict	7:7
paket @offers.sum	4:13
paket @send-deliver-acts	8:6
paket @substances.insides	4:14
paket @troubles.atAll	7:6
paket @trust.mixup	4:13
paket isi	4:14
paketnya	4:-7 8:10
paket~	0:12 4:-12 5:-7 7:13
pake~	4:-11 5:22
paku	3:-6 4:19 8:17
paku @demo.means	4:12
paku @flavours.cuts	4:12
paku @format.kind	4:11
paku @interaction.personal	5:-5
paku @interaction.verdict	8:7
pak~	8:18
pala	1:-7
pala~	0:-9 3:-11 6:-7 7:6 8:-12 9:21
palembang	3:-5 9:10
paling	0:35 2:11 3:20 6:-11 9:-22
paling @call.go	7:7
paling @call.small	7:7
paling @call.target	0:8 2:14 5:5 6:6
paling @easy-practical	7:7
paling @food-thick-liquid	3:6
paling @format.problems	7:7
paling @hurry-invite-acts	7:7
paling @interaction.personal	0:8 9:9
paling @praise-acts	3:6
paling @quick-speed	7:7
paling @slow-speed	0:6 8:20
paling @taste-good-judgement	3:8
paling @troubles.atAll	0:13 7:6 8:-5
paling @troubles.otherTroubles	3:17 5:9 7:6
paling @trust.allowed	0:7 5:6
paling @trust.better	3:17 4:-7 5:-12
paling @trust.flaws	3:14 5:6 7:7
paling atas	0:5 2:15 6:7
paling cepat	7:7
paling gampang	5:8
paling lambat	8:19
palsu	0:13 3:40 4:-5 5:-7 8:-6
palsu $	8:-7
palsu @demo.present	0:9
palsu @interaction.personal	3:6
palsu @interaction.verdict	4:19
palsu @troubles.atAll	3:5
palsu @trust.flaws	3:9
palsu itu	4:12
pal~	5:12
panas	0:18 1:5 5:-19 9:-19
panas @already-still-words	3:-8
panas @call.go	0:6 5:-5
panas @call.small	9:-7
panas @degree-high	5:-10 9:20
panas @demo.handleWide	5:-11
panas @demo.outcome	5:-14
panas @demo.present	3:-6
panas @format.problems	5:-10
panas @interaction.bid	5:-5
panas @interaction.personal	5:-8 9:-7
panas @interaction.verdict	0:5 4:-9 5:-7 9:-18
panas @now-words	3:-5
panas @offers.now	5:-7 9:-6
panas @stock-run-out	5:-6
panas @troubles.atAll	0:10 5:-22
panas @trust.allowed	5:-6
panas @trust.wanted	3:7
panas sekali	9:7
panasnya	0:6 3:-8 6:-11 9:12
panasnya @call.small	4:6
panasnya @demo.outcome	5:7
panasnya @hide-body-flaws	5:7
panasnya @shape-words	5:7
panasnya @troubles.atAll	3:-5 9:7
panasnya rata	5:7
panasnya seperti	9:8
panci	5:11 9:-6
panci @cook-boil-steam	5:8
panci presto	5:8
panc~	5:11 9:-6
panda	3:-9
panen	0:25 3:25 5:14 9:-11
panen $	5:9
panen @demo.means	0:9
panen @flavours.flavours	9:10
panen @format.kind	0:8 9:-6
panen @format.nature	0:8 9:-6
panen @substances.foodstuffs	0:14
panennya	8:9
panen~	5:-7 8:9
pang	0:14
panggil	0:15
panggil @interaction.personal	0:5
panggil @troubles.atAll	0:5
panggil~	3:10
pangkal	3:7
panik	3:10 5:-5
panjang	0:6 4:8 5:-17 6:-9 7:-7 8:-9 9:22
panjang #nn	4:7
panjang @call.small	3:9
panjang @cause-words	2:8 4:-8 6:9
panjang @change-become-acts	4:-14 6:6
panjang @demo.handled	9:6
panjang @format.kind	0:15 3:-8 4:24
panjang @format.nature	0:21 4:7
panjang @interaction.verdict	2:7 4:-13 6:7 9:7
panjang @offers.now	3:7 4:-14 6:6
panjang @offers.sum	4:7
panjang @target.body	0:10
panjang @troubles.atAll	2:8 4:-13
panjang @words.goods	4:12
panjang jadi	4:-14 6:6
panjang kabelnya	0:7
panjang umur	0:8
panjangnya	4:20
panjangnya @call.small	3:6
panjang~	4:22 5:11
pantai @call.small	3:5
pantat	3:5 4:15 6:7
pantat @interaction.personal	6:5
pantat @interaction.verdict	3:6
pantat @negation-words	6:5
pantat @troubles.no	6:5
pantat tidak	6:5
pantun	3:51
pantun @call.small	3:20
pantun @time-before-words	3:10
pantun dulu	3:10
pantun~	3:15
papa	3:5 9:11
papa @demo.me	3:6
papan	5:-25
papan $	5:-12
papanya	0:14
papa~	0:14
papua	4:-7 5:-6
pap~	5:-25
par	6:6
parah	0:-6 5:-16
parang	3:6
parasut	2:6 6:-6
parfum	0:-13 4:-8
parfum @call.small	0:-5
parfum @format.care	4:-5
parfum @interaction.verdict	3:-6
parfum @negation-words	4:5
parfum @troubles.no	4:6
parfum itu	3:-5
parfum tanpa	4:6
parkir	9:22
parkir @call.small	9:10
parkir @interaction.personal	9:9
parkir di	9:9
parkiran	9:21
parkiran @match-age-occasion	9:7
parkiran @occasions.occasions	9:11
parkiran @occasions.plain	9:11
parkiran mall	9:7
parkir~	9:21
paro~	0:7 3:31 4:-7
paruh~	7:5
pas	2:-7 3:10 4:6 5:8 7:-7 9:-25
pas $	4:-7 6:-7
pas @already-still-words	5:-8
pas @bath-acts	5:7 6:-7
pas @burn-fat-raise-lower	3:6
pas @call.look	3:-14 5:9
pas @call.press	0:5 3:-7
pas @call.small	1:11 4:18 6:22 8:-9 9:-18
pas @call.target	3:10 5:-6
pas @care-not-acts	4:5
pas @cause-words	1:12 3:-10 5:-6
pas @degree-high	1:8 5:10 6:19
pas @demo.bodyPlaces	3:6 5:-6
pas @demo.handle	3:-9 4:6 5:23
pas @demo.handled	3:-10
pas @demo.me	9:-6
pas @demo.outcome	3:-5 5:11
pas @demo.present	3:6
pas @format.care	5:10
pas @format.kind	2:8 6:-8
pas @format.nature	6:-13
pas @format.problems	5:-7
pas @format.remedies	5:-11
pas @frequency-words	6:12
pas @interaction.deeds	4:11 5:10
pas @interaction.personal	0:-7 1:7 3:8 4:10 6:-11 9:-12
pas @interaction.verdict	1:8 6:-7
pas @iron-fold-acts	3:-10 4:5
pas @now-words	3:7 4:8 5:-10
pas @occasions.occasions	3:9
pas @occasions.rooms	5:-12
pas @offers.usual	9:14
pas @open-close-acts	3:-8 5:11
pas @purpose-words	1:14 3:-9 5:-8 6:21
pas @send-deliver-acts	0:26 8:17
pas @story-verbs	0:8 6:-12 8:9
pas @target.body	3:9 5:-9
pas @target.handing	1:14 3:-9 5:-8 6:21
pas @target.roles	3:-6
pas @target.states	3:-9 5:7
pas @time-before-words	9:14
pas @troubles.atAll	1:25 6:13 9:-6
pas @troubles.otherTroubles	5:-14
pas @troubles.troubles	3:7
pas @trust.allowed	5:-7
pas @trust.arrived	0:8 8:10
pas @trust.flaws	5:-5
pas @trust.mixup	5:-7
pas @trust.parcel	8:14
pas @trust.wanted	0:8 6:-9 8:8
pas @words.goods	2:6
pas awal	9:14
pas buat	1:15 3:-7 6:11
pas kurir	8:5
pas lagi	3:7
pas masih	5:-6
pas sampai	0:11
pas turun	3:5
pasang	0:-20 1:29 5:12 6:13 7:22 8:-8
pasang @alone-own-words	5:5
pasang @already-still-words	9:9
pasang @call.small	1:8 4:-8
pasang @cause-words	6:-5
pasang @change-become-acts	6:-5
pasang @demo.present	9:19
pasang @format.kind	5:12
pasang @format.remedies	5:8
pasang @interaction.personal	6:7 9:8
pasang @interaction.verdict	2:-9
pasang @now-words	9:18
pasang @offers.now	5:12 6:-5
pasang @troubles.atAll	6:-5 9:9
pasang @trust.allowed	2:-13
pasang @words.goods	3:9
pasang jadi	6:-5
pasang lagi	9:9
pasang rak	5:8
pasang~	7:27 8:-12 9:-13
pasar	0:-21 2:-16 3:-6 6:-5 7:-6 8:33
pasar @buy-order-acts	3:6
pasar @call.buy	3:6
pasar @call.small	3:-23 8:31
pasar @call.target	3:5
pasar @interaction.deeds	3:6
pasar @interaction.personal	4:6
pasar @interaction.verdict	3:-10
pasar @offers.buying	3:6
pasar @target.rel	8:17
pasar @troubles.atAll	4:5
pasar beli	3:6
pasar itu	8:6
pasar yang	3:-7 8:18
pasaran	4:7 8:21
pasaran @interaction.verdict	4:10 8:16
pasar~	4:7 8:21
pashmina	0:5
pasien	3:9
pasien @demo.me	3:9
pasien saya	3:8
pasir	3:16 5:-8
pasir $	6:6
pasir @places.places	0:5 3:5
pasir @trust.places	0:5 3:5
pasir malang	0:5 3:5
pasta	5:-7
pasti	4:-9 6:12 8:-10 9:38
pasti @demo.handle	6:8
pasti @demo.handleWide	9:10
pasti @format.kind	9:5
pasti @format.nature	9:5
pasti @troubles.troubles	9:6
past~	4:-9 6:12 8:-10 9:38
patah	5:-15
patah $	5:-8
patah @call.small	4:10
patahkan	5:7
patah~	1:11 5:11
patch	4:12 5:5
patch @call.small	4:5
patch @interaction.verdict	4:5
patch @offers.now	4:5
patch ini	4:5
pati	4:19
pati @interaction.verdict	4:7
patokannya	3:7
patokan~	3:7
patungan	3:6
patungan @buy-order-acts	3:7
patungan @call.buy	3:7
patungan @interaction.deeds	3:7
patungan @offers.buying	3:7
patung~	3:6
patu~	3:27 5:-17 8:-16 9:-6
payah	5:7
payung	1:11 3:5
payung @call.small	1:8 5:7
payungnya	4:14
payungnya @interaction.personal	4:14
payung~	4:14
pbt	4:8
pbt @demo.handle	4:8
pbt @troubles.otherTroubles	4:8
pbt @trust.wrapping	4:8
pbt dobel	4:8
pcs @offers.now	2:5
pe	3:12 9:11
pe @target.kin	3:11
pecah	0:7 5:-16 8:16
pecah $	3:5
pecah @call.small	5:-9 8:21
pecah @interaction.personal	3:-9
pecah @negation-words	1:7
pecah @troubles.atAll	0:8 5:-8
pecah @troubles.no	1:7
pecel	3:20 9:7
peci	7:9
pedas	0:10 4:14 5:13 7:12 8:-6 9:-10
pedas @flavours.flavours	4:12 7:7
pedas @flavours.prints	4:7
pedas @format.kind	4:6
pedas @format.nature	4:6
pedas daun	4:7
pedasnya	0:8 3:-14 4:16 5:29 9:-16
pedasnya @come-go-move	5:18
pedasnya @interaction.verdict	0:10
pedasnya @troubles.atAll	0:10
pedasnya @trust.allowed	0:7
pedasnya ada	0:7
pedas~	0:8 3:-14 4:16 5:29 9:-16
peda~	9:6
pedese	5:9
pedih	6:-7
pegal	3:-8 6:-12 9:8
pegal $	6:-7
pegal @call.small	5:9
pegang	0:-11 2:-6 3:15 5:-10
pegang @call.small	3:9 4:7 5:-9
pegang @demo.handle	5:-9
pegang @interaction.personal	8:5
pegang @offers.now	5:-5
pegang @target.body	3:-5
pegang ini	5:-5
pegangin	9:-16
pegang~	0:26 4:-9 5:16 9:-22
pegawai	4:19
pegawa~	4:19
pejuang	6:7
pekanbaru	8:5
pekat	0:16 6:-9
pel	1:6
pelan	0:5 1:10 4:-15 5:-10 8:-6 9:-24
pelan $	9:-7
pelan @call.small	4:-6
pelan @change-become-acts	3:-6
pelan @demo.handleWide	5:-11
pelan @demo.point	5:10
pelan @interaction.personal	3:6
pelan @interaction.verdict	5:-6
pelanggan	3:31 4:-7 5:-5 6:-9 8:-7
pelanggan @call.small	3:13
pelanggan @demo.me	3:17
pelanggan aku	3:6
pelangganku	3:10
pelangganku @call.small	3:7
pelanggan~	3:10
pelangg~	3:31 4:-7 5:-5 6:-9 8:-7
pelembab	3:14
pelembap	3:14 5:-5
peleset~	5:7
pelet	5:7
pelni	0:5
peln~	0:5
peluk	3:7 5:14
pelumas	4:-7
pel~	0:9 1:7 4:-19 5:-5 9:-28
pemakaian	5:8
pemakai~	5:8
pemanasan	3:10
pemanas~	3:10
pembayarannya	2:6
pembayaran~	2:6
pembeli	0:19 3:12 4:-6 7:17
pembeli @count-rank-words	0:26 7:9
pembeli pertama	0:21 7:6
pembelian	4:-6 7:16
pembelian #n	7:6
pembeli~	4:-6 7:15
pembel~	0:19 3:12 4:-6 7:17
pempek	3:13
pemula	5:6 6:55
pemula $	6:5
pemula @call.small	6:20
pemula @troubles.atAll	5:14 6:9
pen	3:6
penak	9:9
penalti	9:12
penalt~	9:12
penasaran	0:-6
penasar~	0:-6
pencet	2:15 3:-19 4:10 7:17
pencet $	2:5
pencet @app-cart-live-acts	2:-7 3:-5
pencet @buy-order-acts	2:6
pencet @call.buy	2:6
pencet @call.small	5:-14 7:13
pencet @call.target	2:16 3:-18 8:15
pencet @degree-high	4:8 5:7
pencet @demo.point	5:-16
pencet @demo.present	5:-14
pencet @demo.seen	5:9
pencet @format.kind	5:7
pencet @format.nature	5:7
pencet @frequency-words	5:7 7:8
pencet @interaction.deeds	2:9 8:6
pencet @now-words	3:6
pencet @offers.buying	2:6
pencet @target.rel	3:8
pencet @troubles.atAll	3:11 4:16 5:7
pencet beli	2:6
pencet ikuti	2:10
pencet keranjang	2:-5
pencet sekali	4:8 5:7
pencet ya	5:-9
pencet~	4:-16
pendek	3:-8 5:22
pendek @call.small	4:7
pendek @demo.point	5:12
pendek @format.kind	0:5
pendek @interaction.verdict	4:8
pendek @troubles.atAll	5:6
pengajian	5:-8
pengajian @interaction.personal	5:-6
pengaji~	5:-8
pengantin	3:16 6:17
pengantin @already-still-words	6:8
pengantin @interaction.personal	6:7
pengantin @new-old-state	6:9
pengantin baru	6:9
pengant~	3:16 6:17
pengawet	2:7 4:19 5:-17
pengen	1:-6 3:-16 5:-19 7:-6 9:-30
pengen @call.small	9:-9
pengen @demo.me	9:-10
pengen @occasions.rooms	9:5
pengen aku	9:-8
pengering	3:8
pengikut	2:6
pengingat	2:7
pengirimannya	8:7
pengiriman~	8:7
penglihatannya	5:6
penglihatan~	5:6
pengunci	8:7
pengunc~	8:7
pening	9:14
peniti	3:6
penit~	3:6
penontonnya	9:-25
penontonnya @come-go-move	9:-6
penontonnya @demo.handleWide	9:-6
penontonnya @increase-add-acts	9:-6
penontonnya naik	9:-6
penonton~	3:-8 9:-16
pensiun	9:8
pensiun @offers.now	9:8
penting	0:-7 5:-6 6:-6
pentul	3:9
penuh	1:12 4:25 5:35 6:-6 7:8 9:-7
penuh $	4:11 5:24
penuh @call.small	1:5 4:7 5:12
penuh @cause-words	5:-11
penuh @come-go-move	5:-11
penuh @format.kind	1:5
penuh @interaction.personal	4:6
penuh @interaction.verdict	8:-7
penuh @offers.now	7:15 9:-5
penuh @send-deliver-acts	5:-11
penuh @story-verbs	5:-11
penuh @troubles.atAll	5:-5 8:-8
penuh @trust.arrived	5:-11
penuh @trust.wanted	5:-11
penuh sampai	5:-11
penumpang	3:17
penyanyi	7:6
penyany~	7:6
penyedot	6:6
penyok	4:-10 5:-12 8:19
penyok $	5:-7
penyok @call.small	8:6
per	0:-10 2:-6 3:9 5:-5 8:9
per @format.spans	4:6 8:15
per @measures.length	8:11
per @measures.units	3:11 4:-10 8:11
per @offers.counted	4:-27
per meter	8:11
perah	3:11
perah @call.small	3:8
perah @interaction.personal	3:8
perah di	3:8
peras~	5:7
perawat	6:11
perawat @call.small	6:5
percaya	4:11 5:-13 6:-7 9:-11
percaya @demo.point	4:6
percuma	7:8
perekatnya	8:5
perekat~	8:5
perempat~	3:-6 5:-7
perempuan	6:-9
perempu~	6:-9
pergelangan	3:25 4:12 5:-25 6:-8
pergelangan @call.small	3:6
pergelangan @demo.bodyPlaces	5:-10
pergelangan @format.remedies	5:-10
pergelangan @negation-words	4:5
pergelangan @target.body	5:-9
pergelangan @troubles.no	4:5
pergelangan tidak	4:5
pergelang~	3:25 4:12 5:-25 6:-8
pergi @call.small	3:16
pergi @offers.now	3:16
pergi ke	3:16
perhati~	3:7
perih	3:-14 5:17 9:8
perih @interaction.personal	5:7
perih @interaction.verdict	4:11
periksa	8:12
periksa~	8:14
perjalanan	5:14
perjalan~	5:14
perlak	5:14
perlu	0:8 3:-8 5:19 8:-9
perlu @call.buy	5:6
perlu @call.look	6:5
perlu @call.press	6:6
perlu @call.small	3:6
perlu @demo.handleWide	6:7
perlu @format.care	4:11
perlu @interaction.one	5:-5
perlu @open-close-acts	6:5
perlu @target.kin	3:7
perlu buka	6:6
permukaan	3:6
permuka~	3:6
pernah	0:8 1:-25 2:-9 3:38 5:-40 8:-42 9:-45
pernah @call.small	3:23
pernah @child-behaviour	3:-6
pernah @child-growth	3:-6
pernah @demo.me	3:7
pernah @demo.present	3:24
pernah @now-words	3:10
pernah @offers.now	0:14
pernah @say-acts	3:-6
pernah @sell-promo-acts	0:5
pernah @troubles.atAll	3:-13 9:6
pernah @troubles.otherTroubles	5:-7
pernah @troubles.troubles	3:-8
pernah @trust.flaws	3:-5
pernah bilang	3:-6
pernah ya	3:8
persen	3:15 4:-9
persia	0:23
persia @call.small	0:18
persib	9:22
persib @interaction.personal	9:12
persis	3:12 5:9 8:7
persis @call.small	8:9
persis @interaction.personal	8:8
pertama	0:15 1:-7 3:32 4:-31 6:-13 7:23 9:-24
pertama $	6:-12
pertama @call.small	5:-11 6:-12 8:9
pertama @demo.me	4:-8 8:9
pertama @interaction.personal	0:20 7:12
pertama @interaction.verdict	0:7 2:-5
pertama @offers.now	0:29
pertama @trust.days	0:12
pertama @trust.seller	8:5
pertama aku	4:-5
pertama kita	8:5
pertama malam	0:12
pertanyaannya	0:-13
pertanyaan~	0:-13
pertiga~	7:6
perti~	1:-7 3:-11 4:-7 5:-13 6:-9 9:31
pert~	0:-40 1:-16 2:-20 4:-14 5:13 6:12 7:-14 9:9
perut	0:-5 1:-12 3:-7 6:19
perut @interaction.personal	6:16
perut @interaction.verdict	3:-7 4:10 5:8 6:14
perut @negation-words	6:8
perut @troubles.atAll	4:6
perut @troubles.no	6:8
perut tidak	6:8
perutku	5:-8 9:10
perutnya	6:7
perutnya @come-go-move	6:5
perut~	6:6
pesan	2:66 3:25 5:-11 6:6 7:-13 8:5
pesan #n	6:-7
pesan #nn	3:8
pesan @call.small	2:36 6:11 8:18
pesan @demo.noises	2:10 8:5
pesan @format.kind	2:8
pesan @frequency-words	2:16
pesan @interaction.personal	3:6
pesan @offers.now	2:27 8:14
pesan @offers.sum	3:8
pesan @quantity-few	2:10 8:5
pesan @time-before-words	6:5
pesan @words.goods	2:8
pesan saja	2:10 8:5
pesan sekarang	2:9
pesawat	3:11 6:15
pesenan	0:12
pesenannya	8:6
pesenan~	8:6
pesen~	0:10 2:18 4:15
pesta	9:12
pestisida	4:15 8:7
pestisida @interaction.verdict	4:16
pes~	2:76 3:22 5:-15 6:8 7:-15 8:6
peti	8:8
peti @colours.borrowed	8:5
peti @colours.colours	8:5
peti @flavours.flavours	8:5
peti @flavours.prints	8:5
peti @format.kind	8:5
peti @format.nature	8:5
peti @format.remedies	8:5
peti @materials.solids	8:5
peti @trust.wrapping	8:5
peti kayu	8:5
petik	5:8
petir	9:18
petis	4:14
petis @format.kind	2:6 4:6
petis @format.nature	2:6 4:6
petis @substances.foodstuffs	2:6 4:6
peuting	9:9
peuting @interaction.verdict	5:6
pewangi	4:9 5:-19
pewang~	4:9 5:-19
pewarna	4:-6 5:5
pewarna @call.small	8:7
pewarna @interaction.verdict	5:11 8:5
pewarna @offers.now	5:12
pewarna @troubles.atAll	5:10
ph	4:19
phnya	4:22
phnya #n	4:22
pian	0:10 6:5
pian @target.rel	6:7
pick	2:6
pigmen	4:9
pigmen @interaction.verdict	4:11
pikeun	6:6
pikir	0:-7
pikirin	2:-6
pikirin @call.small	2:-6
pikir~	2:-5 9:-9
pilek	9:5
pilih	1:-18 2:95 3:16 4:20 5:-30 7:8 8:-19 9:-9
pilih #n	2:9
pilih #n1	4:16
pilih $	4:9
pilih @call.small	2:19 4:9 6:-8
pilih @call.target	2:7 6:14
pilih @colour-tone	4:5
pilih @demo.handleWide	2:6 7:5
pilih @demo.seen	0:-9 2:6 4:12 6:7 7:10
pilih @format.kind	3:41
pilih @format.nature	3:6
pilih @interaction.personal	0:7
pilih @offers.counted	2:8
pilih @pay-acts	8:7
pilih @send-deliver-acts	2:7
pilih @target.rel	0:-12
pilih @trust.mixup	0:-21 2:30 3:-17 4:7 6:12 7:10
pilih @trust.parcel	2:7
pilih @words.goods	3:35 5:-7
pilih di	0:7
pilih motifnya	4:5
pilih nomor	6:10
pilih paket	2:7
pilih warnanya	7:9
pilih yang	0:-11
pilihan	4:8
pilih~	0:-8 6:9 9:-7
pin	0:15
pinang	0:5
pinarak	9:11
pindah	1:-13 3:7 6:9
pindah @call.small	3:5
pindah @offers.now	3:7
pindah ke	3:7
pindahan	6:6
pindah~	6:8 9:-7
ping	8:11 9:5
ping #n	5:-8 8:6 9:6
pinggang	6:-9 8:-5
pinggang #nn	4:9 6:-7
pinggang @demo.point	5:11
pinggang @format.problems	5:-5
pinggang @offers.sum	6:-8
pinggang @troubles.otherTroubles	5:6
pinggangnya	4:-13 5:14
pinggangnya @format.kind	0:8
pinggangnya @format.nature	0:8
pinggangnya @interaction.verdict	4:-8
pinggangnya @materials.solids	0:8
pinggangnya @shrink-stretch	0:8
pinggangnya karet	0:8
pinggang~	4:-14 5:22
pinggir	3:27 5:39 6:-8
pinggir $	5:11
pinggir @format.kind	3:8
pinggir @interaction.verdict	5:7
pinggir @troubles.atAll	5:8
pinggir @words.goods	3:7
pinggirnya	6:-9
pinggirnya @call.small	4:5
pinggir~	1:-5 6:-11
pinggul	3:10
pinggulnya	0:6 3:7
pinggulnya @size-big	3:7
pinggulnya @target.looks	3:7
pinggulnya @trust.better	3:7
pinggul~	0:5
pingsan	5:6
pings~	5:6
ping~	4:16 6:10
pinjem	9:16
pinjem~	9:-5
pink	3:-8 4:44 5:-16
pink @call.small	4:6 5:-7
pink @colours.colours	4:8
pink @colours.pure	4:8
pink @interaction.personal	4:12
pink @interaction.verdict	0:5 4:7
pinter	3:7
pintu	5:14 9:19
pintu $	5:9
pintu @interaction.verdict	0:-8
pintu @troubles.atAll	9:5
pipa	8:7
pipet	8:-5
pipi	1:12 3:-11 5:16 6:6
pipi @negation-words	4:5
pipi @troubles.no	4:5
pipi tidak	4:5
pipinya	5:8 6:7
pipis	5:20
pipis @call.small	5:11
pipis @interaction.personal	5:7
pipis @interaction.verdict	5:14
pipi~	5:11 6:7
piring	9:8
piring $	9:6
piring @format.kind	3:6
piring @format.nature	3:6
piring @interaction.personal	5:6
piring @materials.solids	3:6
piring @materials.unmistakable	3:7
piring keramik	3:7
pirt	4:19 8:10
pisah~	2:8 3:17
pisan	4:-21 5:7 6:13
pisan @call.small	4:-5
pisan @interaction.personal	9:5
pisang	3:16 9:17
pisang @call.small	3:8
pisang @interaction.personal	3:8
pisang @interaction.verdict	3:9
pisau @interaction.verdict	5:7
pis~	4:-14 5:10 6:17
pita	4:-13 6:5
plastik	3:-11 4:24 5:-35 6:7 8:49 9:-15
plastik $	8:10
plastik @already-still-words	4:-9
plastik @camera-view-states	4:7
plastik @colours.borrowed	4:7 6:6
plastik @colours.colours	6:6
plastik @demo.seen	8:13
plastik @format.care	5:-10 8:9
plastik @format.kind	4:14
plastik @format.nature	4:14
plastik @frequency-words	4:-13
plastik @interaction.personal	4:5
plastik @interaction.verdict	4:16
plastik @materials.solids	4:13 5:-12
plastik @materials.unmistakable	4:12
plastik @measures.dimensions	4:-7
plastik @skin-good-state	4:6
plastik @target.looks	5:8
plastik @thick-dense	4:-7
plastik @troubles.otherTroubles	1:12
plastik @trust.flaws	4:11 5:7
plastik @trust.wrapping	4:-15 5:-11 8:6
plastik itu	4:7
plastik tebal	4:-7
plat	4:-5
pln	4:-5 9:12
plus	6:-6 7:38 8:18
plus @demo.means	4:-6
plus @format.kind	0:7 4:-18 7:24
plus @format.nature	0:9 4:-10 7:13
plus @words.goods	0:8 4:-10 7:10
podo	3:11
poe	3:10 5:-10
pohon @flavours.flavours	9:8
pohon @substances.foodstuffs	9:7
pojok	2:21 4:-7 6:8 7:14 8:6
pojok @call.target	2:19 7:13
pojok kiri	2:13 7:7
pokoke	0:-6 3:-6 5:-14 9:-29
pokoknya	0:-27 1:-12 3:-33 4:-34 5:-50 6:-23 7:-12 8:-24 9:-51
pokoknya @call.small	3:-6 9:-7
pokoknya @interaction.personal	5:-6
pokoknya @interaction.verdict	5:-8
pokok~	0:-27 1:-12 3:-33 4:-34 5:-50 6:-23 7:-12 8:-24 9:-51
pokona	9:-6
poliester	4:10 8:9
poliester @interaction.verdict	8:5
polisi	3:-6 9:15
polis~	3:-6 9:15
polos	0:6 3:-16 4:23
polos @format.kind	0:5
polos @format.nature	0:6
polos @trust.wanted	4:6
polybag	4:7
polyester @offers.sum	8:8
pom	4:5 8:5 9:7
pomade	3:9 5:-18
pompa	0:-7 4:8 5:-17 6:-10
pompa @demo.means	5:-5
pompa @format.kind	4:12 5:-11
pompa~	5:-9
ponakan @call.small	3:6
ponakan @demo.me	3:6
ponakan aku	3:6
pondok	6:6
pontianak	9:9
popok	0:-5 3:-6 7:-6 9:-7
pori	3:21
pori @format.kind	0:5 3:6
pori @format.nature	0:5 3:6
pori @target.body	0:6
port	4:15
posisi	4:6 5:-8
posis~	4:6 5:-8
postel	4:10 5:-5
posyandu	8:10
pot	0:-6 5:19 9:-13
pot @call.small	4:11
potnya	4:10
potong	2:-10 4:-9 5:-13 6:-8 7:10 9:30
potong #rp	3:-5 6:-8 7:15
potong @call.go	4:13
potong @call.small	0:-6 7:-8
potong @contrast-words	5:6
potong @interaction.bid	4:13
potong @interaction.personal	0:9 3:12 5:-15
potong @interaction.verdict	3:7
potong @offers.sum	3:-7 6:-9 7:14
potong @troubles.atAll	0:7 3:7 5:-13
potong @use-acts	5:-6
potong @wear-acts	5:-6
potong pakai	5:-6
potongan	0:16 2:21 3:-8 7:37 9:-8
potongan #rp	2:8 7:29
potongan @offers.sum	2:8 7:33
potongan @target.looks	0:6
potong~	0:17 2:7 4:-11 5:-12 7:66 9:-18
pot~	1:8
powder	4:8
powder @materials.makings	4:8
powder @motor-care-acts	4:8
powder coating	4:8
power	4:10
power @target.kinds	4:10
power @target.roles	4:10
power bank	4:9
powerbank	4:7 5:6
poé	5:6
praktek	6:5
praktekin	3:8
praktek~	1:5 3:17 5:-6
prematur @interaction.personal	6:-6
presto	3:6 4:10 5:22
pres~	4:11
primer	1:5
printernya	5:-5
printer~	5:-5
produk	0:-5
produksi	4:51 6:-10
produksi @places.places	4:23
produksi @trust.places	4:20
produks~	4:50 5:-6 6:-14
profil	9:13
promo	7:-6 9:-6
protein	3:7
protein #pct	5:6
prote~	3:7
proyek	4:6 5:13 6:29
proyek @format.problems	6:7
psi	3:9
psm	9:8
pu	4:18
puasa	6:21
puasa $	6:5
pucet	4:-5 6:5 8:5
pudar	5:11 6:10 8:-5
pula	0:-5 3:-17 9:38
pula @call.small	9:10
pulak	9:20
pulak @save-money	4:6
pulang	0:-21 1:-11 5:32 6:16 7:-8 8:-18 9:35
pulang @call.small	9:8
pulang @demo.present	9:5
pulang @interaction.personal	6:19 9:20
pulang @interaction.verdict	6:5 9:25
pulang @occasions.occasions	4:6 5:17 6:-28 9:-6
pulang @occasions.plain	5:25 6:-21
pulang @occasions.seasons	6:-16
pulang @offers.now	6:6
pulang @religion-acts	6:-7
pulang @target.kinds	6:-6
pulang @target.roles	6:-6
pulang @target.states	6:-21
pulang @troubles.atAll	9:24
pulang @trust.days	6:7
pulang @work-study-acts	5:12 6:-13
pulang dari	9:16
pulang haji	6:-7
pulang kampung	6:10
pulang malam	6:8
pulangnya	3:12
pulang~	3:12
pulas	1:9
pulau	7:8
pulau @places.places	7:7
pulau @trust.places	7:7
pulpen	0:-9
puluah	7:19
puluh	2:8 7:25
puluh @interaction.personal	7:8
puluh @offers.now	7:8
puluhan	6:7 8:7
puluhan @offers.now	4:7
puluh~	6:7 8:7
pun	0:-17 1:-13 2:-10 3:-69 4:26 5:111 6:-7 7:-25 8:-12
pun @already-still-words	4:15 5:-5 9:-5
pun @call.look	5:-9
pun @call.small	6:19
pun @contrast-words	4:10
pun @demo.bodyPlaces	4:12 5:11
pun @demo.me	1:-14 4:18 5:-7 9:15
pun @demo.outcome	4:-6
pun @fits-right	5:-7
pun @format.kind	3:6 5:28
pun @format.nature	3:8 5:14
pun @frequency-words	5:7
pun @greet-acts	9:-6
pun @interaction.bid	6:13
pun @interaction.personal	0:11 1:8 2:-5 3:-20 4:-26 8:7 9:-10
pun @interaction.verdict	1:15 3:-19 4:-11 5:-7 7:-5 8:19 9:-12
pun @match-harmonise	5:-9
pun @negation-words	3:-12 4:6 5:8 6:-8
pun @occasions.occasions	3:6
pun @offers.now	0:11 5:7 6:12 9:13
pun @permit-forbid-acts	6:14
pun @possibility-words	4:-12
pun @safety-words	5:8
pun @target.body	4:6 5:10
pun @target.states	5:-11
pun @troubles.atAll	0:-9 5:9
pun @troubles.no	3:-16 4:6 5:6 6:-8
pun @troubles.otherTroubles	6:6
pun @trust.allowed	3:-25 4:18 6:14 8:18
pun @trust.better	5:14
pun @trust.wanted	5:-8
pun @words.goods	5:10
pun aman	5:8
pun bojo	9:12
pun boleh	6:14
pun masuk	5:-8
pun tak	0:-6 1:-13 4:19 5:-6 8:-6 9:14
pun tetap	4:12
pun tidak	0:12 1:14 3:-7 4:-8 5:19 8:13 9:-10
pundak @negation-words	4:-10
pundak @troubles.atAll	4:11
pundak @troubles.no	4:-10
pundak @trust.wanted	4:6
pundak tidak	4:-10
pung	5:11
pung @demo.bodyPlaces	9:11
pung @format.kind	9:11
pung @format.nature	9:11
pung @target.body	9:11
pung @troubles.otherTroubles	9:5
punggung	5:11 6:-22
punggung @demo.me	0:5
punggung @negation-words	3:7
punggung saya	0:5
punggungnya	3:-9 5:16
punggungnya @format.problems	5:7
punggungnya @interaction.verdict	2:5
punggungnya @offers.extra	2:6
punggungnya @target.looks	5:5
punggungnya @troubles.troubles	5:6
punggungnya @trust.allowed	2:5
punggung~	3:-8 5:15
punten	9:29
punya	1:-11 3:37 6:42 8:47 9:-23
punya @call.small	4:-9 5:11 6:-8 8:28 9:-10
punya @demo.me	3:8 5:20 6:-7 8:26
punya @demo.means	6:11
punya @flavours.scents	0:9
punya @format.kind	3:-25 4:6 6:8
punya @format.nature	3:-11 5:14 9:-18
punya @interaction.one	8:12
punya @interaction.personal	5:5 8:6
punya @interaction.verdict	8:9
punya @occasions.gifts	6:9
punya @occasions.places	2:6 6:14 8:-12 9:-6
punya @occasions.rooms	3:-7 9:-6
punya @target.folk	3:-6 5:10 6:-7 8:12 9:-12
punya @target.group	6:-6
punya @target.kin	3:-8 4:-6 6:-12 8:8 9:-13
punya @target.kinds	8:-8 9:-7
punya @target.states	6:7
punya @trust.lesser	8:5
punya @trust.seller	1:8 3:16 8:22
punya @words.goods	3:-5
punya aku	4:8
punya kita	1:6 3:10 5:7 8:28
punyaku	3:-7 4:20 8:17
punyaku @call.small	4:17
punyaku @interaction.verdict	4:17
punyaku @offers.now	4:17
punyaku ini	4:17
punya~	3:-8 4:19 8:17
punyo	0:5
pupuk	3:7 6:8
pupuk @interaction.verdict	3:6
pura	9:17
pura @interaction.personal	9:12
pura @interaction.verdict	9:19
pura @negation-words	9:14
pura @troubles.no	9:14
purane~	9:8
pusing	9:-11
pusing @interaction.personal	5:5
putar	3:-13 5:14
puter	1:18 3:24 5:-8
puter~	0:7 6:-6
putih	0:-22 2:-9 6:-15 7:-8 8:11
putih $	9:9
putih @call.small	2:-6 3:-5
putih @cause-words	4:-7
putih @clean-acts	0:5
putih @clean-state	0:5
putih @compare-acts	4:10
putih @degree-high	9:8
putih @demo.handleWide	0:9
putih @demo.outcome	0:9
putih @demo.point	4:-5
putih @format.care	0:5
putih @format.kind	4:5
putih @format.nature	4:5
putih @hair-bad-state	3:6 5:-5
putih @interaction.personal	1:-6 4:13 5:16 8:8
putih @interaction.verdict	4:-7 6:-6
putih @purpose-words	4:-10
putih @quantity-many	5:-5
putih @target.body	4:14
putih @target.kin	4:9
putih @together-words	4:10
putih @troubles.atAll	0:-7 1:-11 9:6
putih @troubles.otherTroubles	3:12 5:-11
putih @trust.flaws	3:7 5:-6
putih @trust.wanted	4:10 5:8
putih banget	9:8
putih bersih	0:5
putih gading	4:7
putih juga	8:6
putih sama	4:10
putih tulang	4:9
putihnya	3:8 4:-7 5:15
putihnya @interaction.verdict	5:6
putih~	3:7 4:-8 5:12
putus	4:8 6:-13
putus @interaction.personal	9:-7
putus @interaction.verdict	8:6
putus @troubles.atAll	8:8
putus di	3:6
pvc	4:6 8:-6
ra	3:16 9:7
ra @interaction.verdict	3:16
ra @troubles.atAll	3:18
ra @trust.allowed	3:16
ra ada	3:16
radio	9:16
rafia	3:5
ragam~	4:-9
ragu	0:-7 2:7
rahasia	3:10 6:-7
rah~	2:-9 4:-15 5:17 8:5 9:7
rajin	3:11 5:-9
rajut	1:5 3:11 5:-7
rajut @call.small	1:8
raj~	3:11 5:-9
rak	0:-9 4:-26 5:-5 8:-13 9:-11
rak @call.small	4:-6
rakaat	4:-10
rak~	0:-8 1:5 6:-7 9:10
ram	4:17
ram #n	4:5
ram #nn	4:6
ram @offers.sum	4:6
rambut	3:39 4:5 5:-47 6:-12 8:-7
rambut $	5:-6
rambut @call.small	3:-10 6:-6
rambut @demo.me	5:-9
rambut @demo.outcome	3:14
rambut @flavours.cuts	3:-9 9:6
rambut @format.problems	6:-7
rambut @interaction.personal	4:9
rambut @interaction.verdict	3:9 5:-5
rambut @measures.dimensions	3:-5 9:6
rambut @negation-words	5:-8
rambut @slimming-look	3:-6 9:6
rambut @target.looks	6:9
rambut @target.states	3:9
rambut @troubles.no	5:-7
rambut @troubles.otherTroubles	3:5
rambut @troubles.troubles	3:6
rambut @trust.better	3:-10
rambut aku	5:-5
rambut di	5:9
rambut ikal	6:7
rambut panjang	3:-6 9:6
rambutku	3:-7 9:15
rambutku @call.small	9:11
rambutku @interaction.verdict	9:18
rambutna	6:8
rambutnya	1:-6 4:-11 5:-19 6:-5 9:-11
rambutnya @demo.handled	3:5 5:-10
rambutnya @hair-bad-state	5:-8
rambutnya @target.looks	3:-6 5:-8
rambut~	0:-5 1:-7 3:-14 4:-11 5:-16 6:-7
rame	0:-5 3:-5 6:-11
rame @frequency-words	9:5
ramik~	0:8 4:-32 5:7
ramping	5:9
rampung	5:17
rangkanya	5:-12 8:8
rangkanya @format.kind	5:-10
rangkanya @format.nature	5:-10
rangkanya @materials.solids	5:-11
rangka~	5:-12 8:7
ranjang	6:6
ranjang~	0:-29 1:-12 2:89 3:-24 7:13 8:-11 9:-32
ransel	5:5 6:-10
rantainya	0:5
rantai~	0:5
rantau	9:6
rantau~	5:-6
rapat	1:8 5:6 6:-8 9:-7
rapat @interaction.verdict	4:-8
rapat @troubles.atAll	5:15
rapat~	0:-15 6:18 9:-5
rapi	3:30 4:-9 8:-6
rapi $	3:7
rapi @call.small	3:5
rapuh	3:-6 4:12
rapuh @interaction.verdict	3:-6 4:14
rasa	4:11 7:8 8:-11 9:-11
rasa @flavours.flavours	4:17 7:9
rasa @interaction.verdict	7:6
rasa @new-old-state	4:6 7:6
rasa @safety-words	7:6
rasa @trust.better	7:6
rasa @trust.wanted	7:6
rasain	3:-7
rasanya	3:-14 5:20 9:7
rasanya @already-still-words	4:12
rasanya @cool-temp	5:7
rasanya @demo.handleWide	3:-9 5:11
rasanya @format.remedies	5:7
rasanya @interaction.verdict	5:9
rasanya @occasions.seasons	5:7
rasanya @troubles.otherTroubles	5:7
rasanya @trust.allowed	4:7
rasanya @weather-season-states	5:7
rasanya dingin	5:7
rasa~	3:-23 4:6 5:48 8:-10 9:25
ras~	2:9 4:9 6:17 9:-21
rata	0:11 4:-19 5:8 8:11
rata $	3:8
rata @already-still-words	5:6 8:6
rata @call.small	5:-5
rata @cause-words	3:-11 5:14
rata @change-become-acts	3:-7 5:5 6:6
rata @interaction.personal	5:-16
rata @interaction.verdict	0:10
rata @negation-words	3:7 5:-12
rata @offers.now	3:-10 5:18
rata @troubles.atAll	3:-13 4:-8 5:10 6:9
rata @troubles.no	5:-12
rata jadi	3:-7 5:5 6:6
rata tidak	5:-12
ratus	7:37
ratus #nn	7:13
ratus @offers.sum	7:13
rat~	3:25
rawit	4:7
rawuh	0:24
raya	9:26
rayon	4:25 5:10
rayon @format.kind	4:7 5:5
rayon @format.nature	4:7 5:5
rayon @materials.cloths	4:13
rayon @materials.grades	4:11 5:6
rayon @materials.unmistakable	4:13
rayon viscose	4:6
ready	0:12
rebus	3:12
rebus @format.kind	3:6
rebutan	4:7 9:-5
rebut~	4:7 9:-5
reda	5:13
reda @trust.better	5:5
reda dalam	5:5
regane	0:-13 4:-11 6:-12 7:9 8:5
regane @call.small	4:-6
reguler	8:15
reguler $	8:11
reh~	5:6
rek	0:-14 3:-9 5:-9 6:-8 8:-6 9:19
rek @call.small	3:-8
rek @target.rel	9:9
rekam	6:6
rekam~	5:6
reka~	6:25
rek~	3:9 5:-16 6:-9 8:18 9:-16
rel	5:-8
rel @call.small	5:-6
remas @format.kind	5:-7
rembes	5:-9
remes	5:-7
remes @interaction.verdict	5:-6
remnya	5:11
remot	4:6
remot~	9:10
renang	4:-8 6:-6
renang @call.small	5:-5
renang @interaction.personal	3:9
rencana	9:-12
rencananya	9:-21
rencana~	9:-14
rendah	3:14 4:-5 5:-10
rendam	5:-13
rendam @demo.means	5:-6
rendam @format.remedies	5:-7
rendam~	4:9
rendang	3:7 5:7
rendang @call.small	3:6
rendangnya	5:7
rendang~	5:7
rendem	3:12
rendem @format.remedies	3:5
rendem~	3:9
renyah	5:10
ren~	5:-6 9:-7
request	0:6 1:10
resep	3:9 4:-7
resi	0:12 4:6 8:-11 9:-7
resi $	4:10
resin	4:9
resleting	5:22
resletingnya	3:-5 5:15 8:11
resletingnya @call.small	5:7
resletingnya @interaction.personal	5:12
resletingnya di	5:5
resletingnya ykk	4:22
resleting~	5:15 8:10
resmi	0:22 5:-9 8:17
resmi @interaction.verdict	4:-6
resm~	0:22 5:-9 8:17
restoran	6:6
restor~	6:6
res~	4:8
retak	3:-6 8:11
retak $	8:-5
retak @call.small	3:-5 5:12 8:6
retak @format.kind	5:-5
retak @format.nature	5:-5
retak @interaction.verdict	8:7
reta~	5:-14 6:10
retinol	3:19 6:6
retur	8:16
retur @call.small	8:13
retur @demo.me	8:7
reuni	9:6
reun~	9:6
rewel	6:-7
rezeki	6:-5
rezeki @call.small	9:6
rezek~	6:-5
ribet @interaction.personal	0:8
ribunya	2:8 7:30
ribunya @call.small	7:14
ribunya @interaction.personal	7:20
ribunya @interaction.verdict	7:14
ribunya @troubles.atAll	7:5
ribunya @trust.allowed	7:13
ribut	9:10
ribu~	0:-8 2:6 7:29
rikil~	4:6 5:6
rindu	9:17
ring	5:-17 9:16
ring @call.small	3:9
ring @colours.borrowed	9:8
ring @colours.colours	9:8
ring @feel-light-on-skin	9:8
ring @interaction.personal	3:8
ring @interaction.verdict	3:7
ring @light-weight	9:8
ring @troubles.atAll	3:5
ringan @call.small	4:14
ringat~	3:-24 4:5 5:48 8:-14 9:7
ringet~	3:-6 4:17 9:10
ring~	3:36 4:-6 6:36 8:-23 9:-25
ripik~	5:-12
ripstop	4:9
risiko	8:-8
riting~	0:5 5:-15
ritsletingnya	4:9
ritsleting~	4:9
rius~	2:6 5:8
rja~	3:15 4:-7 5:-13
rjo~	5:11 6:17
roda	3:6
rodanya	8:11
roda~	8:11
rok	0:6 3:13
roknya	4:8
rok~	0:11 4:15
rompi	3:-6 5:9 6:15
romp~	3:-6 5:9 6:15
rontok	4:12 5:10
rontok @cause-words	4:9
rontok @frequency-words	5:-5
rontok @interaction.personal	4:7 5:8
rontok @troubles.atAll	4:6
rose	4:6
roti	3:20 5:7
router	9:-7
rpih~	5:10
rt	0:-7 5:5 6:24 9:5
rt $	6:8
rtas~	1:8 3:19 4:-15 5:5 7:10 9:6
rtifikat~	4:45 5:-11 6:-6 8:77
rtua~	0:-13 4:16 6:31 8:-8
ruang	4:10 6:6 8:8
ruang @call.small	3:7
ruang @interaction.verdict	3:6
ruang @occasions.rooms	5:6
ruang @offers.now	4:8
ruang @quantity-few	4:10
ruangan	3:9
ruang~	3:9
ruas	3:14
ruas @demo.bodyPlaces	3:7
ruas @format.spans	3:7
ruas @target.body	3:7
ruas jari	3:7
ruasnya	4:-7
ruas~	4:-8
rudung~	3:11 4:8
rugi	5:21
ruko	5:-6 9:10
rukuk	5:6
rule	3:15 4:-5
rule of	3:15
rumah	0:18 2:-9 4:-20 6:-7 7:-14 9:15
rumah $	0:-10 4:-9
rumah @already-still-words	9:18
rumah @body-illness	9:-5
rumah @body-pain	9:-5
rumah @call.small	3:-10 5:-10
rumah @demo.handle	6:5
rumah @demo.me	9:-19
rumah @feel-itchy-rough	9:-5
rumah @format.kind	4:-6 5:12 9:-11
rumah @format.nature	5:10 9:-15
rumah @format.problems	3:7
rumah @frequency-words	3:6
rumah @interaction.personal	9:15
rumah @interaction.verdict	0:5
rumah @occasions.rooms	9:-5
rumah @offers.counted	6:5
rumah @offers.now	4:-5 9:16
rumah @target.folk	5:7 6:-11
rumah @target.group	6:-7
rumah @target.kin	5:10
rumah @target.rel	1:6 5:-6 6:6
rumah @target.states	4:8 9:-10
rumah @troubles.atAll	0:8 8:-5 9:9
rumah @troubles.otherTroubles	3:-6
rumah @trust.allowed	5:6
rumah @trust.trouble	0:5
rumah @trust.wanted	4:5
rumah sakit	9:-5
rumah saya	9:-14
rumah yang	1:6 5:-9
rumahan	6:10
rumahku	9:6
rumahnya	4:-13 6:46
rumahnya @interaction.personal	0:5 4:-5
rumah~	4:-12 6:56
rumus	3:14
rumusnya	3:5
rumus~	3:5
rum~	3:8 9:-8
runcing	5:5
rungokno	1:8 5:9
rupanya	0:7 3:9
rupa~	0:7 3:9
rupuk~	9:6
rusak	4:-23 8:7
rusak @call.small	5:8 6:11
rusak @change-become-acts	8:9
rusak @exchange-acts	8:9
rusak @interaction.personal	8:-6
rusak @replace-acts	8:9
rusak @trust.remedy	8:9
rusak~	4:5
rutin	3:-15 5:6
rut~	3:-16
rver~	8:6
rvice~	4:-7
rvis~	3:-5 4:-13 5:-8 8:10
s	4:19 6:14
s @call.small	4:-13
s @cause-words	4:10 6:12
s @come-go-move	4:10 6:12
s @send-deliver-acts	4:10 6:12
s @story-verbs	4:10 6:12
s @troubles.atAll	6:12
s @trust.arrived	4:10 6:12
s @trust.wanted	6:12
s m	4:7
s sampai	4:10 6:12
saat	8:6
sabab	3:12
sabar	0:-19
sabar @call.small	0:-7 9:9
sabar @demo.present	9:5
sabar @interaction.verdict	0:-5
sabar ya	9:5
sabaraha	4:11 6:-6
saben	3:17 5:-6 6:10 9:-10
saben @interaction.personal	6:7
sablon	2:5
sabtu	2:10
sabulan	3:17
sabul~	3:17
sabun	1:-9 3:16 4:-23 5:-42 6:7 8:6 9:-6
sabun @call.small	5:-13 6:8
sabut	3:-6
sachet	4:10 5:13
sadayana	8:6
saeutik	1:16 3:14
safety	3:9
safir	4:11
safir @call.small	4:8
sage	0:14 1:11 4:24
sage @call.small	0:8 1:12
sage @colours.colours	4:11
sage @colours.pure	4:10
sage @interaction.verdict	0:6 1:12
saged	0:5 3:5
saja	1:-35 2:10 3:8 4:-20 5:-24 6:-19 7:-20 8:9 9:21
saja $	0:-25 2:-41 3:-22 4:-10 6:-11
saja @already-still-words	5:26 8:-7
saja @animal-behaviour	5:-7
saja @call.press	4:-5
saja @call.small	0:18 1:-6 2:-13 7:-13 8:13 9:10
saja @call.target	6:-6
saja @cause-words	4:11 5:-8 9:-6
saja @change-become-acts	5:-5
saja @demo.bodyPlaces	5:7
saja @demo.handleWide	3:-5 4:14
saja @demo.me	3:-13 5:-5
saja @demo.outcome	7:5
saja @demo.present	1:-6 3:-8 9:8
saja @fits-right	6:-7
saja @format.because	4:9 6:6
saja @format.problems	3:5
saja @format.remedies	3:14 8:5
saja @format.should	5:17
saja @frequency-words	3:10 5:-6
saja @household-daily-acts	3:8
saja @interaction.deeds	4:5 5:9 8:-6
saja @interaction.one	4:-20 5:-5 7:-9 8:7
saja @interaction.personal	0:-35 1:9 5:7 8:-16 9:-12
saja @interaction.verdict	0:11 2:7 3:20 4:10 5:19 7:8 9:12
saja @joke-laugh-acts	9:6
saja @occasions.plain	5:-7
saja @offers.now	0:7 6:-11
saja @patience-calm	2:6
saja @permit-forbid-acts	6:8
saja @purpose-words	3:18 5:-11
saja @quiet-sound	2:6
saja @stock-run-out	6:9
saja @target.body	5:5
saja @target.folk	5:8
saja @target.kin	5:9
saja @target.rel	2:7 4:-10
saja @target.states	3:8
saja @time-before-words	0:5 5:-8
saja @troubles.atAll	3:14 5:-30 7:13 9:-9
saja @troubles.no	3:6 5:-5
saja @troubles.otherTroubles	6:6
saja @troubles.troubles	5:13 6:10 7:5
saja @trust.allowed	3:-5 4:20 7:9
saja @trust.flaws	2:5 6:9
saja @trust.wanted	4:-6 5:10 6:-7
saja @use-acts	3:6
saja @wait-acts	2:8
saja @wear-acts	3:5
saja ada	0:6 4:9
saja dari	5:-7
saja di	4:5
saja itu	3:7
saja jangan	3:5 6:8
saja pakai	3:5
saja tenang	2:6
saja ya	9:15
saja yang	2:5 4:-6
sajadah	5:8
saji~	6:9
sajo	3:9
sak	0:-15 2:-8 3:22 6:-13 7:11 9:-17
sak @format.kind	5:7
sak @offers.counted	3:-8 4:8 5:12 7:12
sak @words.goods	5:8
saka	3:17
sakali	5:23
sakali @demo.handle	5:6
sakal~	5:23
sakdurunge	3:5
sakedap	9:9
sakit	3:25
sakit @interaction.verdict	0:7
sakit @troubles.atAll	6:10
saku	5:16 6:-8
saku @format.kind	5:14
saku @words.goods	5:14
saku baju	5:8
salah	0:-12 1:-12 2:-8 3:48 4:-44 5:-32 6:-8 7:-11 8:19
salah $	5:5
salah @app-tap-scroll	9:7
salah @call.click	9:7
salah @call.look	2:-6 9:5
salah @call.press	9:7
salah @call.small	3:8 5:-6
salah @demo.handle	9:14
salah @format.care	9:14
salah @format.kind	3:8
salah @format.nature	3:5
salah @interaction.personal	3:9
salah @interaction.verdict	3:7 5:-17
salah @materials.makings	2:6
salah @press-touch-acts	9:7
salah @teach-learn-acts	3:-9
salah @tool-work-acts	8:12
salah @trust.mixup	7:-5 8:17
salah @understand-know-acts	3:-8
salah @weigh-measure-acts	8:12
salah itu	5:-7
salah paham	3:-8
salah pencet	9:7
salah ukuran	8:12
salah~	5:-7
salak	4:5
salam	0:42 6:-6
salam @call.small	0:30
salam @interaction.verdict	0:14
salon	9:-16
sama	1:-18 2:6 3:11 4:56 5:9 8:-12 9:-18
sama #nn	6:9 7:-12
sama $	3:9
sama @body-move-posture	3:14
sama @call.small	0:9 3:-34 4:-7 5:9 6:-24 7:-7 9:13
sama @call.target	5:-7 8:-9
sama @cause-words	4:-6
sama @colour-tone	3:6
sama @colours.colours	2:14 4:45 5:-7
sama @colours.pure	2:6 4:40 5:-11
sama @cook-boil-steam	5:10
sama @degree-high	3:-7 4:-5 5:7
sama @demo.bodyPlaces	3:10 4:-13
sama @demo.handleWide	3:12
sama @demo.me	0:11
sama @demo.means	0:6 3:-31 4:15 5:21 8:11
sama @demo.seen	0:7 3:8 6:-5
sama @flavours.flavours	0:10 4:31
sama @flavours.prints	4:16
sama @flavours.scents	0:11 3:-10 4:11
sama @format.care	8:-6
sama @format.cared	5:9
sama @format.kind	0:9 1:-13 4:-18 5:12 7:14 8:8 9:-9
sama @format.nature	0:10 1:-27 3:40 4:-17 5:-29 8:-12 9:-20
sama @format.problems	0:-9 5:-15
sama @format.remedies	1:-9 3:16
sama @frequency-words	4:-10
sama @household-daily-acts	5:7
sama @interaction.all	3:-6 9:27
sama @interaction.personal	8:-6
sama @interaction.verdict	0:-14 5:-10 8:-9
sama @materials.cloths	4:-18 5:-11 6:-5
sama @materials.grades	3:5 4:-17
sama @materials.hides	4:-10
sama @materials.makings	3:20 5:-5
sama @materials.solids	0:8 3:5
sama @materials.unmistakable	4:-19 5:-16
sama @motor-behaviour	3:6
sama @occasions.companion	9:18
sama @occasions.occasions	3:6 6:19
sama @occasions.places	4:6
sama @occasions.plain	6:11
sama @occasions.rooms	9:-5
sama @offers.sum	6:9 7:-12
sama @oily-state	4:7
sama @places.makers	4:14
sama @play-sport-acts	3:12
sama @purpose-words	4:-6
sama @quantity-few	3:6
sama @save-money	4:-7
sama @substances.actives	4:21 8:-7
sama @substances.foodstuffs	0:8 4:15 8:5 9:-8
sama @target.body	4:-17
sama @target.folk	1:-6 3:-10
sama @target.group	4:10 6:22
sama @target.handing	4:-6
sama @target.kin	1:-8 5:15 9:26
sama @target.looks	4:18
sama @target.rel	1:7 3:-22 4:9 5:8 6:-7 8:10
sama @troubles.atAll	4:-20 5:-6 7:-7 8:-7
sama @troubles.otherTroubles	3:8 4:17 5:-19 8:-8
sama @troubles.troubles	4:11
sama @trust.better	3:19 4:-16
sama @trust.lesser	8:6
sama @trust.mixup	4:-18
sama @trust.seller	8:-6
sama @trust.stores	4:13
sama @trust.wrapping	0:5 2:9 4:-15 6:-7 8:14
sama @words.goods	3:-27 4:-11 5:38 6:-19 7:11 8:39 9:10
sama @write-draw-acts	4:5
sama air	3:6
sama anak	9:-6
sama buat	4:-6
sama di	5:6
sama es	8:5
sama minyak	4:7
sama pasir	8:6
sama sekali	3:-7 4:-5 5:7
sama seperti	7:-5
sama sintetis	4:-6
sama tas	8:6
sama teman	9:13
sama yang	1:7 3:-22 4:9 5:8 6:-7 8:10
sambal	2:7
sambel	3:7 9:-7
sambil	0:9 3:21 4:-8 5:9 7:12
sambil @animal-behaviour	0:5
sambil @call.look	0:9 3:6
sambil @demo.handled	0:5
sambil @demo.outcome	1:6
sambil @gather-crowd-acts	5:8
sambil @occasions.occasions	5:10 9:-8
sambung	4:13 5:10
sambungan	5:11
sambung~	4:12 6:-5
samo	3:16 4:23 9:-6
samo @format.nature	4:5
sampah	9:23
sampah @call.small	9:8
sampah @interaction.personal	9:12
sampah di	9:8
sampai	0:-24 1:10 8:-6 9:6
sampai #n	0:-8 4:6 6:10 8:-18
sampai #n1	4:6 5:6
sampai #nn	4:17 6:9 7:-38
sampai #rp	7:-7
sampai $	0:6 4:-6 5:-6 8:48
sampai @already-still-words	0:8 8:6
sampai @animal-behaviour	9:6
sampai @ask-answer-acts	5:14
sampai @audio-states	5:-6
sampai @breaks	1:5
sampai @bump-hit	2:7 5:-11 7:13 8:-8 9:11
sampai @call.small	0:-12 5:11 6:-7 7:-6 8:13
sampai @colours.colours	5:-6
sampai @demo.bodyPlaces	1:18 4:5 5:-10
sampai @demo.outcome	4:-9 5:-18
sampai @demo.present	0:-7 5:-15 8:-6 9:34
sampai @drill-nail-screw	2:7 5:-12 7:13 8:-6 9:10
sampai @flavours.scents	8:5
sampai @format.kind	4:-9 5:-18 7:8 8:-19 9:16
sampai @format.nature	4:-9 5:-24 7:9 8:-16 9:13
sampai @format.problems	4:-11 5:-12
sampai @format.spans	2:6 4:-13 5:-25 6:-6 7:39 8:-14 9:6
sampai @future-plan-words	5:17
sampai @interaction.one	0:-11 6:10
sampai @interaction.personal	4:-6 6:-6 7:12
sampai @interaction.verdict	5:-7 6:-10
sampai @interaction.where	5:-13 8:-6 9:13
sampai @negation-words	5:-5
sampai @noisy-sound	5:-6
sampai @now-words	4:-5 5:-12
sampai @occasions.occasions	0:6
sampai @occasions.places	6:-6
sampai @occasions.plain	0:7
sampai @offers.now	2:-6 5:7 9:15
sampai @offers.sum	2:-11 4:11 6:6 7:-51 8:-12
sampai @phone-behaviour	5:-6
sampai @places.places	2:11 4:-18 5:-11 8:28 9:-7
sampai @quantity-few	3:8
sampai @size-big	4:21 6:9
sampai @skin-good-state	5:-7
sampai @sleep-acts	5:8
sampai @story-verbs	5:21
sampai @stuck-jam-states	5:-6
sampai @target.body	3:10
sampai @target.group	6:6
sampai @target.kinds	5:8 6:-12 9:-6
sampai @target.looks	5:-10
sampai @target.roles	6:-5
sampai @target.states	0:7
sampai @test-slam-hit	2:7 5:-11 7:13 8:-6 9:21
sampai @troubles.no	3:8
sampai @troubles.otherTroubles	3:6 4:-11 5:-9 6:-6
sampai @troubles.troubles	0:-5 8:-15 9:-8
sampai @trust.allowed	8:5
sampai @trust.better	3:9 5:-10
sampai @trust.days	5:66 6:11 8:6 9:-7
sampai @trust.flaws	5:-10 8:-7 9:7
sampai @trust.places	2:13 4:-20 5:-18 8:37 9:-8
sampai @trust.seller	4:6
sampai @trust.stores	8:6
sampai @trust.trouble	5:-7
sampai @words.goods	5:-6 7:13 8:-10 9:14
sampai bawah	4:-7
sampai jakarta	2:5
sampai jam	2:7 5:-10 7:13 8:-6 9:11
sampai jawa	4:-6 5:-5
sampai kak	0:-9 5:8
sampai ke	1:7 3:-5 4:10 5:16 9:9
sampai kita	0:6
sampai malam	5:12
sampai mentok	5:-6
sampai pagi	5:5
sampai pecah	1:6
sampai rumah	8:6
sampai sana	0:9 8:15
sampai sekarang	9:7
sampai sini	5:-7 9:16
sampai sore	5:16
sampai subuh	8:5
sampai tanya	5:14
sampai tidak	3:6
sampai ujung	1:5 4:12
sampai xl	4:8
sampai xxl	4:7
sampa~	0:-24 1:10 8:-6 9:6
sampek	3:-6 9:-6
sampek #nn	4:9
sampek @offers.sum	4:9
sampeu	9:6
samping	0:-7 5:19 8:-8 9:-7
samping @cause-words	5:8
samping @change-become-acts	5:6
samping @interaction.verdict	5:10
samping @offers.now	5:6
samping jadi	5:6
sampingnya	4:8 5:16
samping~	4:8 5:16
sampo	4:11
sampo @call.small	3:-6 4:14
sampo @interaction.verdict	4:6
sampo @offers.now	4:9
sampo @target.rel	3:-5
sampo ini	4:9
sampo yang	3:-5
sampulnya	3:5
sampul~	3:5
sampun	0:14 9:-6
sana	0:50 3:-11 5:-11 9:-21
sana #n	0:13 8:9
sana $	5:-7
sana @call.small	0:11 9:-6
sanajan	5:6
sanaj~	5:6
sandal	9:14
sandal @call.small	9:21
sangkut~	0:9
santai	4:-6
santa~	4:-6
santri	4:6
santri @target.rel	5:6
santri yang	5:6
santr~	4:6
sapasang	7:7
sapi	0:-5 4:8 9:7
sapuluh	3:9 4:10
sapuluh @format.spans	6:12
sapuluh @measures.units	4:11
sapu~	5:7
sarabba	5:-7
sarapan	9:6
sarap~	9:6
saratus #nn	4:-8
saratus @offers.sum	4:-8
sare	3:11
sareng	4:-6 6:9
saringan	4:10 5:14
saringan @interaction.verdict	5:5
saring~	5:11
sarjana	3:6
sarung	0:-18 1:-14 2:11 6:6 7:24 9:5
sarung @demo.bodyPlaces	6:6 7:11
sarung @format.kind	0:-7
sarung @format.nature	0:-5 4:-13
sarung @format.remedies	6:6 7:13
sarung @frequency-words	4:5
sarung @materials.cloths	4:-12
sarung @target.body	6:6 7:11
sarung @troubles.atAll	2:5
sarung @trust.wanted	2:6
sarung @words.goods	4:5
sarung tangan	7:13
sarung tangannya	6:5
sarungnya	4:7 5:-14
sarungnya @call.small	5:-5
sarung~	3:-6 4:6 5:-11
saset	5:-5
satahun	4:13
sate	9:10
sate @call.small	9:8
satin	4:-15 6:8
satin #n	4:-7
satin @interaction.verdict	4:-6
satin @trust.allowed	5:-5
satuan	0:-9
satuannya	4:-13
satuannya #nn	4:-7 7:6
satuannya @offers.sum	4:-8
satuan~	4:-13
satunya	3:-10 4:-17 7:17 9:9
satunya #nn	4:-7 7:14
satunya @offers.sum	4:-7 7:14
satu~	0:-15 3:-11 4:-27 5:10 7:21 9:7
sat~	3:9 4:-15 5:7 6:7
sawah	0:-7 5:-10 6:6 9:9
sawit	8:-8
sawo	4:6 6:22
sawo @cook-ripeness	4:7 6:22
sawo @fresh-food	4:7 6:22
sawo @target.looks	6:12
sawo @trust.better	6:12
sawo matang	6:12
say	5:9
say @condition-words	5:12
saya	0:-87 1:8 2:-14 3:-36 4:-43 5:-54 6:-64 7:-15 8:-32 9:-6
saya #n	9:5
saya $	4:-8 6:-9 8:-12
saya @alone-own-words	3:12 5:-8 8:-6
saya @already-still-words	0:-14 1:-15 3:-5 9:24
saya @animal-behaviour	5:-9 8:6
saya @app-tap-scroll	4:7 5:-6
saya @assemble-build-acts	1:6
saya @baby-care-acts	3:-16 8:12
saya @body-move-posture	1:12
saya @call.look	0:-10 1:23 2:-14 4:14 9:-7
saya @call.press	1:23 2:-6 3:-12 4:25
saya @call.small	0:-6 1:-39 2:-11 3:-12 4:-16 6:-21 7:-20 8:-23 9:16
saya @change-become-acts	4:9 8:14
saya @chew-taste-acts	1:6 9:5
saya @child-behaviour	3:11 5:-5 9:-7
saya @come-go-move	0:-11 3:-16 5:-6 9:37
saya @comes-loose	5:8
saya @cook-mix-prepare	3:-9 5:16
saya @demo.handle	1:149 3:-42 4:30 5:33 6:6 8:50 9:-41
saya @demo.handleWide	0:13 1:39 2:-15 4:-14 5:19 7:24 8:16 9:-20
saya @demo.letting	1:7
saya @demo.noises	9:-9
saya @demo.outcome	9:14
saya @demo.point	1:-6
saya @demo.present	5:-6 9:11
saya @electric-charge-acts	1:16
saya @exchange-acts	3:-12 4:9 8:15
saya @feel-angry	3:12
saya @flavours.flavours	5:18
saya @format.care	0:-14 1:40 3:-26 4:23 5:16 8:31 9:-17
saya @format.kind	3:7 5:13 6:-5 9:-10
saya @format.nature	5:22 9:-7
saya @format.problems	1:-8 9:15
saya @format.remedies	9:5
saya @format.spans	9:-5
saya @future-plan-words	0:9 9:-7
saya @give-receive-acts	0:9 3:11 4:-10
saya @greet-acts	5:8
saya @hang-stand-balance	9:5
saya @hide-cover-acts	3:7
saya @interaction.deeds	0:-8 5:6 9:15
saya @interaction.personal	1:-39 2:-11 3:-20 6:-23 7:-11 8:-41 9:6
saya @interaction.verdict	0:-36 1:-30 3:-16 6:-11 8:-26 9:16
saya @interaction.write	5:6
saya @iron-fold-acts	3:-9
saya @join-stick-acts	4:8
saya @lend-borrow-acts	3:6
saya @lose-missing-states	3:9 9:8
saya @machine-behaviour	1:8
saya @negation-words	0:-11 1:-31 3:-11 5:-22 8:-7 9:-14
saya @now-words	3:-6 9:9
saya @occasions.occasions	4:7 5:-7
saya @occasions.plain	5:-9
saya @occasions.rooms	9:15
saya @offers.counted	4:-10 9:-5
saya @offers.extra	1:-6 4:-6
saya @offers.now	1:-12 4:-14 5:-15 8:-12 9:-11
saya @open-close-acts	1:28 8:5
saya @past-memory-words	9:10
saya @photo-video-acts	4:9
saya @plant-harvest	1:10 3:7
saya @plant-start-acts	3:8
saya @play-sport-acts	9:-7
saya @pour-drip-acts	3:-9 5:32
saya @pour-wipe-acts	3:-6 8:6
saya @press-touch-acts	1:8
saya @pull-press-acts	1:20
saya @quantity-few	9:-14
saya @relationship-acts	4:8
saya @replace-acts	3:-12 4:7 8:10
saya @return-claim-acts	8:7
saya @rinse-flush-acts	5:7
saya @save-data-memory	4:-8 9:-11
saya @seal-pack-acts	2:9
saya @sell-promo-acts	3:14 4:5 9:-25
saya @send-deliver-acts	3:-11 4:-9 8:6
saya @show-closeup	4:13 5:-8
saya @size-small	9:7
saya @start-acts	3:8
saya @stock-run-out	9:5
saya @stop-end-acts	5:-6
saya @story-verbs	0:-13 7:-10 9:22
saya @substances.foodstuffs	3:-6 5:5
saya @swatch-apply-acts	3:-6
saya @sweep-mop-dust	4:5
saya @target.group	3:32 4:-7 5:-6 9:-6
saya @target.kin	5:6
saya @target.looks	9:9
saya @target.rel	6:-8 9:31
saya @target.states	0:-5 3:8 9:15
saya @teach-learn-acts	0:10
saya @test-strength-acts	5:16 8:6
saya @time-before-words	3:8 7:-6 8:-12
saya @troubles.atAll	5:7 8:-27 9:-7
saya @troubles.no	0:-7 1:-18 3:-6 5:-12
saya @troubles.otherTroubles	1:-12 5:-14
saya @troubles.troubles	8:8 9:17
saya @trust.allowed	4:-12 9:15
saya @trust.arrived	9:17
saya @trust.days	6:10
saya @trust.flaws	5:9
saya @trust.mixup	5:13 8:8 9:-6
saya @trust.remedy	4:6 8:12
saya @trust.sent	4:-7
saya @trust.trouble	5:7
saya @trust.wanted	9:11
saya @use-acts	1:11
saya @wait-acts	2:7
saya @want-wish-words	0:9
saya @wear-acts	1:7
saya @weigh-measure-acts	4:6
saya @wipe-scrub-acts	4:6
saya @write-draw-acts	5:6
saya ada	9:8
saya balikin	3:6
saya belum	1:-5
saya buka	1:25 4:7 5:6
saya cabut	1:9 3:7
saya colok	5:-7
saya datang	9:9
saya deketin	4:9
saya dia	5:10
saya dulu	0:8 3:7 5:7 7:-5
saya ganti	3:-10 8:13
saya gratiskan	7:9
saya hari	9:-12
saya ini	9:11
saya jual	3:12 4:6 9:-6
saya kasih	0:7
saya ke	9:25
saya kembalikan	4:6 8:10
saya kena	9:-6
saya kirim	4:-7
saya lagi	9:6
saya mah	9:5
saya mau	0:9
saya minta	9:8
saya mulai	3:8
saya nyalakan	1:6
saya pakai	1:7
saya pegang	3:6
saya pernah	9:-13
saya saja	9:-9
saya sendiri	3:13 5:-5 9:-5
saya sopir	3:6
saya sudah	5:8
saya suruh	3:17 9:-6
saya tadi	9:5
saya tarik	5:22
saya tidak	0:-7 1:-8 5:-7 9:-8
saya tuang	5:10
saya yang	6:-8 9:31
sayang	0:-14 5:-6 8:-7
sayang @call.small	3:-6
sayang @troubles.atAll	3:-9
saye	0:-13 1:16 3:-8 5:10
saye @body-move-posture	5:7
sayur	3:22 4:-6 5:14
sayur @call.small	5:9
sayurnya @interaction.personal	4:5
sayurnya @interaction.verdict	4:5
sayur~	4:5
scan	8:13
scan @original-fake	8:5
sd	0:12 6:11
se	5:13 7:24 8:-7
se @call.small	3:11 5:10
se @places.places	7:23 9:-6
se @trust.places	7:25 9:-6
se jawa	7:10
sebab	5:5
sebangku	2:5
sebelah	0:-16 1:10 2:-13 3:-36 4:-7 5:-6 6:-20 9:24
sebelah @already-still-words	8:6 9:25
sebelah @call.small	3:-15 8:8 9:7
sebelah @call.target	1:14
sebelah @demo.noises	9:6
sebelah @demo.present	9:9
sebelah @frequency-words	5:9
sebelah @interaction.personal	3:-5 6:-5 8:7 9:24
sebelah @interaction.verdict	3:-13 8:12
sebelah @now-words	9:5
sebelah @offers.now	9:6
sebelah @quantity-few	9:6
sebelah @trust.trouble	9:6
sebelah kanan	1:9 5:18
sebelah kiri	1:12
sebelah lagi	9:5
sebelah saja	9:6
sebelum	0:21 2:10 3:-13 4:33 6:57 7:15 8:86 9:-46
sebelum @animal-behaviour	0:6 6:11
sebelum @call.look	8:5
sebelum @call.small	1:7
sebelum @come-go-move	2:5 8:12
sebelum @demo.handleWide	5:5 8:12
sebelum @demo.outcome	8:11
sebelum @flavours.scents	6:6
sebelum @fold-roll-acts	8:11
sebelum @format.cared	5:-6 8:7
sebelum @format.kind	3:11 9:-10
sebelum @format.nature	3:12 9:-10
sebelum @format.spans	4:7 8:9
sebelum @interaction.personal	3:6 5:-12 8:-6
sebelum @interaction.verdict	3:9
sebelum @iron-fold-acts	8:11
sebelum @match-age-occasion	3:9
sebelum @occasions.occasions	3:12
sebelum @occasions.plain	3:12 5:7
sebelum @occasions.rooms	5:12 6:15
sebelum @relationship-acts	3:8
sebelum @seal-pack-acts	3:-5 8:16
sebelum @sell-promo-acts	4:6
sebelum @send-deliver-acts	2:-5 3:-7 8:18
sebelum @sleep-acts	6:11
sebelum @target.states	8:6
sebelum @troubles.atAll	5:-7
sebelum @troubles.otherTroubles	8:9
sebelum @trust.sent	2:-7 3:-13 8:29
sebelum @trust.wrapped	3:-5 4:6 8:15
sebelum @use-acts	5:-7
sebelum @wear-acts	5:-7
sebelum akad	3:9
sebelum dikirim	8:11
sebelum masuk	8:6
sebelum pakai	5:-7
sebelum tidur	6:11
sebelumnya	3:5
sebenarnya	5:-11
sebenernya	3:26 4:-6 5:-12
sebenernya @format.kind	3:6
sebenernya @format.nature	3:6
sebenernya @troubles.atAll	9:6
sebentar	0:-21 3:-15 9:6
sebentar $	9:13
sebentar @call.small	0:-12
sebentar @demo.me	5:8
sebentar @demo.present	0:-7 9:5
sebentar @interaction.verdict	0:-9
sebentar @troubles.atAll	9:12
sebentar saya	5:7
sebentar ya	0:-6
seberang	7:-9
sebe~	0:-16 1:10 2:-13 3:-36 4:-7 5:-6 6:-20 9:24
seblak	9:25
seblak @interaction.personal	9:10
sebotol	5:12 7:8
sebulan	3:22 4:6 5:29 6:-7 9:-20
sebulan @already-still-words	3:12
sebulan @demo.me	4:8
sebulan @format.care	5:11
sebulan @interaction.personal	3:20
sebulan @troubles.atAll	3:-6
sebulan @troubles.otherTroubles	5:6
sebutin	0:7
secara	3:5
sedang	4:6 5:-6
sedih	9:12
sedih @degree-high	9:7
sedikit	3:9 4:10 5:-10
sedikit @call.small	5:5
sedikit @interaction.verdict	4:7 5:6
sedikit @offers.now	5:10
sedikit @troubles.atAll	4:6
sedina	5:7
sedot	3:7 5:-7
sedot~	5:15
seduh	5:6 6:9
seduh @call.small	5:7
segar	3:-6 5:11 6:5
segar @interaction.personal	0:5
segar @negation-words	0:5
segar @troubles.no	0:6
segar tidak	0:6
segede	9:21
segel~	4:6
segenggam	1:8
segenggam @demo.present	5:5
segenggam @interaction.verdict	5:7
segini	0:-8 3:-9
segini @interaction.personal	9:5
segitiga	3:19
segitu	4:-7 7:-5 9:-17
segitu @call.small	9:-7
sego	5:10
segunung	9:7
sehari	0:8 3:25 4:-17 5:-6 7:-11 9:-9
sehari #n	3:7
sehari @call.small	0:7 3:12
sehari @interaction.verdict	0:6
sehari @offers.now	5:-9
sehari @trust.days	8:5
seharian	3:-21 4:-22 5:18 6:13 8:-13 9:5
seharian @format.kind	5:9 6:6
seharian @format.nature	5:9 6:6
seharian @target.body	5:5
sehat	0:27 3:9 4:-6 5:-11 6:-13
sehat @format.kind	3:12
sehat @format.nature	3:12
sejajar	3:28 5:-13
sejajar @format.kind	3:13 5:-13
sejajar @format.nature	3:5
sejajar @words.goods	3:10 5:-11
sejajar meja	5:-7
sejak	3:52 8:-10 9:-24
sejak @call.small	3:36 5:-16 9:-16
sejak @interaction.personal	5:6
sejak @interaction.verdict	3:37 9:-17
sejak itu	3:36 5:-16 9:-16
sejam	0:6 4:40 5:56
sejam @already-still-words	4:17 5:14
sejam @call.small	4:7 5:7
sejam @interaction.personal	4:17 5:7
sejam @interaction.verdict	4:9 5:8
sejam @troubles.atAll	4:8
sejarah	3:7
sejengkal	5:-10
sejengkal @interaction.verdict	5:-6
sek	0:-11 4:-16 9:52
sek @call.small	9:36
sek @demo.present	9:24
sek @interaction.verdict	9:7
sek ya	9:7
sek yo	9:11
sekaleng	5:13
sekali	0:-16 1:19 3:-10 4:22 5:48 8:-11 9:23
sekali $	5:-13 9:7
sekali @adjust-set-acts	3:8
sekali @already-still-words	5:-10
sekali @call.look	5:7
sekali @call.press	5:12
sekali @call.small	1:5 3:8 9:13
sekali @carry-acts	4:8 5:6
sekali @demo.handle	0:9 1:8 3:-11 4:39 5:59 8:7
sekali @demo.handleWide	0:5
sekali @demo.me	6:-7
sekali @demo.means	6:16
sekali @demo.noises	3:9
sekali @demo.seen	3:-6 4:6 6:5
sekali @electric-charge-acts	4:26
sekali @format.care	0:13 3:-22 4:36 5:41
sekali @format.kind	3:-11 5:15 6:15
sekali @format.remedies	8:8
sekali @frequency-words	3:6
sekali @interaction.personal	4:-6
sekali @interaction.verdict	5:-10 8:-7
sekali @motor-care-acts	3:8
sekali @offers.extra	4:8
sekali @offers.now	3:16 5:-13
sekali @press-touch-acts	4:7
sekali @pull-press-acts	1:16 5:13
sekali @quantity-few	3:8
sekali @substances.unwanted	6:6
sekali @swatch-apply-acts	5:5
sekali @test-strength-acts	1:17 5:9
sekali @troubles.atAll	3:-7
sekali @troubles.otherTroubles	6:19
sekali @troubles.troubles	4:7
sekali @trust.wanted	3:-6
sekali @wipe-scrub-acts	5:13
sekali @words.goods	6:5
sekali cas	4:13
sekali gosok	5:7
sekali saja	3:9
sekali tarik	1:13 5:6
sekalian	0:-5 2:27 4:-6 5:6 6:-16 7:-19
sekaligus	2:5
sekam	4:7
sekam @burn-fat-raise-lower	4:5
sekam @cook-roast-bake	4:5
sekam @demo.handle	4:5
sekam @format.care	4:5
sekam bakar	4:5
sekang	3:6
sekarang	0:-18 1:13 2:50 3:60 4:-20 6:-30 7:34 8:-18 9:-32
sekarang #nn	7:20
sekarang $	0:20 2:19 3:-13 4:-8 5:-38
sekarang @already-still-words	4:-8 5:-24 6:-7 7:-10
sekarang @ask-answer-acts	5:6
sekarang @bump-hit	1:8 5:7
sekarang @call.small	1:15 2:10 4:-11 7:-22 8:-5 9:-20
sekarang @cause-words	4:11
sekarang @come-go-move	4:6 9:9
sekarang @contrast-words	3:11
sekarang @demo.bodyPlaces	9:5
sekarang @demo.handle	5:9
sekarang @demo.handleWide	5:7 9:13
sekarang @demo.me	1:10 3:5 9:-22
sekarang @demo.present	1:14 2:9 5:13 9:-12
sekarang @drill-nail-screw	1:8 5:7
sekarang @format.kind	1:5 3:-6 4:9 5:14 9:-6
sekarang @format.nature	1:7 3:-6 9:-9
sekarang @format.remedies	3:-13
sekarang @format.spans	1:6
sekarang @frequency-words	3:21
sekarang @greet-acts	5:-10 7:-8
sekarang @increase-add-acts	9:6
sekarang @interaction.all	8:5
sekarang @interaction.deeds	5:-5 7:-7
sekarang @interaction.one	1:5
sekarang @interaction.personal	2:-8 4:-17 5:-8 6:-15 9:14
sekarang @interaction.verdict	2:10 3:-8 5:8 6:-9
sekarang @negation-words	5:-10
sekarang @now-words	1:10 2:9
sekarang @occasions.rooms	3:14
sekarang @offers.extra	7:19
sekarang @offers.now	2:-6 4:5 5:-5 7:7 8:11
sekarang @offers.sum	7:15
sekarang @possibility-words	7:8
sekarang @receive-get-acts	7:8
sekarang @story-verbs	5:8 7:8
sekarang @target.folk	1:9 3:8 5:-13 6:-10 7:-12
sekarang @target.kin	1:17 3:13 6:-11 7:-10
sekarang @test-slam-hit	1:8 5:7
sekarang @troubles.atAll	9:-14
sekarang @troubles.no	3:11 5:-7
sekarang @trust.allowed	7:8
sekarang @trust.better	3:5
sekarang @words.goods	1:13 5:13
sekarang aku	9:-5
sekarang dapat	7:8
sekarang dia	3:18 5:11
sekarang itu	9:10
sekarang jam	1:8 5:7
sekarang juga	0:5
sekarang malah	3:6
sekarang mumpung	2:10
sekarang naik	9:6
sekarang sudah	5:-10 7:-8
sekarang tak	3:10
sekarang tiap	5:5
sekarang tidak	1:-6
sekarang ya	1:13 2:10 5:10
sekarung	9:8
sekarung @interaction.verdict	9:5
sekepal	5:6 6:5
seket	7:21
sekilo	5:7
sekilo @interaction.personal	5:5
sekilo @offers.now	5:6
sekitar	4:-15 6:-6
sekitar #nn	3:5 4:-7
sekitar @offers.sum	3:5 4:-7
sekolah	4:8 5:7 6:-11 9:-13
sekolah $	6:-8
sekolah @interaction.verdict	5:6 6:-6
seko~	4:8 5:7 6:-11 9:-13
sekrup	5:7
sekuat	5:13
sekuat @energetic-healthy	5:12
sek~	3:18 5:-5
sel	3:7
sela	6:-7
selada	0:6
selalu	3:44 5:-9 9:-8
selalu @format.problems	3:6
selalu @interaction.personal	3:7
selalu @troubles.troubles	3:5
selam	3:8
selama	7:8
selamat	0:51 3:-9 8:-7
selamat @call.small	0:24 9:-10
selamat @come-go-move	0:23
selamat @demo.present	0:26 9:-7
selamat @interaction.deeds	0:23
selamat @interaction.personal	0:-5 5:-6 9:8
selamat @interaction.verdict	0:29 9:-8
selamat @story-verbs	0:28
selamat @target.states	0:23
selamat @trust.arrived	0:23
selamat @trust.days	0:-18 3:-7 5:-14 9:20
selamat @trust.wanted	0:23
selamat datang	0:23
selamat pagi	9:15
selamat ya	0:26 9:-7
selang	3:6 5:-16
selang seling	3:7 5:-7
selembar	3:6
selesai	0:8 5:6
seling	3:7 5:-7
selipin	3:7
selotip	3:13
selotip~	5:-6 8:9
seluruh	7:13 8:18
seluruh @places.places	8:18
seluruh @trust.places	7:13 8:18
seluruh indonesia	8:20
selusin	3:6 6:7 7:9
selusin $	6:7
semalam	5:-18 9:46
semalam @interaction.verdict	8:5
semalam @trust.allowed	9:6
semalem	1:-6 3:12 5:-10 9:46
semalem @call.small	3:-7
semalem @interaction.personal	9:-8
semaleman	3:14 5:-11 6:-7
semangat	9:6
semangat $	9:7
sembuh	3:7
semen	4:5 8:5
semenit	3:9 5:21
seminggu	2:-5 3:14 5:-7 6:-11 8:9 9:-32
seminggu $	8:9
seminggu @already-still-words	5:14
seminggu @call.small	3:-5 9:-10
seminggu @condition-words	4:8
seminggu @degree-high	3:15 5:-5
seminggu @format.ifs	4:8
seminggu @frequency-words	3:18 5:-8
seminggu @interaction.personal	5:12
seminggu @troubles.atAll	3:7 5:-7
seminggu sekali	3:15 5:-5
semoga	0:34 2:-18 5:-15 6:-13 9:13
semoga @interaction.personal	9:12
semoga @interaction.verdict	9:8
semoga @negation-words	9:9
semoga @troubles.no	9:9
semoga tidak	9:9
sempat	3:-9 4:-8 5:8 7:-11 9:-12
sempat @interaction.verdict	7:-5
sempat @troubles.otherTroubles	9:-5
sempat @trust.allowed	7:-6
sempet	3:-18 5:-15 7:-16 8:-6 9:-34
sempet @format.kind	5:-7
sempet @format.nature	5:-7
sempet @iron-fold-acts	5:-6
sempit	0:7 5:-14 6:16
sempit @call.small	6:11
sempit @interaction.verdict	5:-8 6:6
semprot	0:-6 1:13 3:-14
semprot @call.small	3:-7
semprot @offers.now	3:-6 4:5 5:15
semprot ke	4:7
semprot~	4:5
semua	0:-23 1:15 2:-16 3:15 5:42 6:-38 7:-11 8:18
semua $	0:12 2:-7 3:-28 5:14 6:-18 9:-9
semua @already-still-words	5:6
semua @call.look	5:5
semua @call.small	0:-17 6:-5 9:34
semua @change-become-acts	5:5
semua @come-go-move	5:14
semua @demo.handleWide	5:18
semua @demo.means	0:5
semua @demo.outcome	5:7
semua @demo.present	1:8
semua @fits-right	6:7
semua @format.care	5:5
semua @format.kind	6:-11
semua @format.nature	0:-7 6:-8
semua @format.problems	3:6
semua @format.should	3:-7 5:5
semua @interaction.personal	0:-5 6:-11
semua @interaction.verdict	1:-5 3:-8 5:16 9:17
semua @negation-words	3:-11
semua @offers.now	0:-8 9:9
semua @story-verbs	5:-8
semua @target.folk	0:-6
semua @target.kin	0:-9
semua @target.rel	3:13 8:7
semua @target.states	5:7
semua @troubles.atAll	5:-6
semua @troubles.otherTroubles	6:7
semua @trust.mixup	4:-6
semua @trust.wanted	9:6
semua @words.goods	3:7
semua aku	9:8
semua ini	9:8
semua kan	1:7 5:6
semua kena	3:7
semua masuk	5:7
semua orang	3:-9 6:-9
semua tak	5:-6
semua yang	8:6
semuanya	0:-16 4:14 9:14
semuanya @interaction.verdict	9:6
semut	3:20 4:-9 6:-5
semut~	4:8
senam @call.small	5:10
senang	3:9
sendal	9:9
sendal $	9:7
sendiri	0:-29 1:-23 2:-15 3:5 4:-6 5:24 6:-12 7:-5 8:-8 9:-25
sendiri $	0:-27 1:-17 3:35 4:-10
sendiri @already-still-words	3:-15 5:-8 8:-8
sendiri @call.small	0:-5 1:-10 2:-7 3:8 4:17 5:-33 6:6 8:-6 9:-19
sendiri @cause-words	0:11
sendiri @degree-low	9:6
sendiri @demo.present	5:-7
sendiri @format.because	0:11
sendiri @format.kind	5:7
sendiri @format.nature	5:8
sendiri @format.spans	3:5
sendiri @interaction.personal	0:-7 3:-19 6:-14 8:9 9:-15
sendiri @interaction.verdict	0:-10 5:-7 6:-9 9:5
sendiri @negation-words	3:-8 4:-6 6:-10
sendiri @now-words	5:-17
sendiri @offers.now	5:-6
sendiri @target.rel	5:-12
sendiri @troubles.atAll	0:-7 3:15 5:12
sendiri @troubles.no	3:-12 4:-5 5:7 6:-10
sendiri @trust.wanted	3:14
sendiri di	0:-6 3:-11 4:15 8:9
sendiri sekarang	5:-6
sendiri tidak	3:-6 6:-12
sendiri yang	5:-12
sendirian	3:10 5:10 6:10
sendirian $	5:13
sendirian @interaction.personal	6:7
sendok	1:18 4:-12
sendok @demo.handle	4:11
sendok @format.kind	4:-10
sendok @format.nature	4:-8
senen	8:7
seneng	3:-11 4:-11 5:-6 6:7 9:8
seneng $	9:7
seneng @trust.mixup	8:5
seng	3:-5 5:28 6:-6 9:10
seng @demo.outcome	5:6
seng @format.problems	4:6 5:10
seng @troubles.atAll	5:7
seng @troubles.troubles	5:8
seng @trust.trouble	5:6
senin	8:6
senin @interaction.verdict	8:7 9:6
sensitif	4:-6
sensor	3:6
sensornya	0:11
senter	4:7
senti	4:50 5:-29 8:-21
senti $	0:-8 5:-37 8:-10
senti @call.look	6:-7
senti @call.small	0:9 6:-15
senti @cause-words	3:-6 4:20 6:9
senti @change-become-acts	3:-8 4:16
senti @come-go-move	6:-8
senti @demo.handleWide	6:-6
senti @format.care	3:7
senti @format.kind	5:6 6:-15
senti @format.nature	5:8 6:-11
senti @format.problems	6:-9
senti @interaction.verdict	0:7 1:-6 3:-23 4:25 5:6 6:-6
senti @offers.counted	3:5
senti @offers.now	3:-13 5:13
senti @purpose-words	4:11 6:17
senti @shape-words	3:5
senti @target.body	6:-7
senti @target.handing	5:-5 6:11
senti @target.looks	5:-7
senti @target.states	6:-7
senti @troubles.atAll	3:-14 4:24
senti @troubles.otherTroubles	3:-9 4:10 6:-16
senti @trust.better	5:-15 6:-7
senti jadi	3:-8 4:16
senti masuk	6:-7
sent~	4:49 5:-27 8:-20
senyum	3:6 5:10
senyum @call.small	3:6
sen~	8:6 9:10
sepaket	0:5 7:14
separo	0:7 3:31 4:-7
separuh	7:5
sepasang	7:28
sepatu	1:-10 3:27 4:-9 5:-21 6:-13 8:-16
sepatu @call.small	9:8
sepatu @demo.bodyPlaces	0:7
sepatu @format.care	3:6
sepatu @format.kind	4:-6 6:-7
sepatu @format.nature	6:-9 9:-5
sepatu @occasions.occasions	6:-9
sepatu @occasions.plain	6:-8
sepatu @offers.now	3:6
sepatu @play-sport-acts	6:-7
sepatu @target.body	0:7
sepatu @target.kinds	3:-5 6:-7
sepatu @target.roles	3:-5 6:-6
sepatu @trust.trouble	3:6
sepatu kulit	0:7
sepatunya @offers.now	6:6
sepatunya @quantity-few	6:6
sepeda	9:6
seperempat	5:-6
seperti	0:-40 1:-16 2:-20 4:-14 5:13 6:12 7:-14 9:9
seperti @call.small	4:24 5:17 6:20 8:23
seperti @colours.borrowed	5:9
seperti @colours.colours	5:8
seperti @cook-fry	3:8
seperti @cook-grind-mash	5:6
seperti @demo.bodyPlaces	5:-22
seperti @demo.handle	4:5
seperti @demo.handled	3:-6
seperti @demo.me	6:41
seperti @demo.means	3:10 4:5
seperti @demo.point	3:-14 6:29
seperti @flavours.flavours	5:5
seperti @flavours.scents	3:-8
seperti @format.cared	3:-6
seperti @format.kind	0:-6 1:10 4:-22 6:-22 9:-22
seperti @format.nature	4:-25 6:-14 9:-14
seperti @format.remedies	3:-7
seperti @format.spans	9:9
seperti @interaction.asking	9:6
seperti @interaction.deeds	7:-5
seperti @interaction.personal	3:-16 5:7 7:-9 8:-6 9:8
seperti @substances.foodstuffs	9:-9
seperti @target.body	5:-14
seperti @target.rel	4:20 5:7 8:37
seperti @time-before-words	5:6
seperti @troubles.otherTroubles	3:-6
seperti @trust.seller	6:8
seperti @words.goods	4:-7 5:15 6:-5 9:-9
seperti aku	6:12
seperti apa	9:6
seperti di	6:6
seperti gini	3:-8 6:19
seperti gitu	3:10
seperti yang	4:20 5:7 8:37
sepertiga	7:6
sepertinya	1:-7 3:-11 4:-7 5:-13 6:-9 9:31
sepertinya $	9:32
sepertinya @interaction.personal	9:-14
sepi @call.small	9:8
sepi @demo.present	9:8
sepi @interaction.verdict	9:8
sepi ya	9:8
sepiring	5:8
sepurane	9:8
seragam	9:5
seragaman	2:7
serah~	0:-10 3:-9 6:12
serai	5:7
serai @interaction.verdict	5:8
serak	9:10
serak @interaction.personal	9:7
serat	3:9
serat @format.kind	3:11
serat @format.nature	3:11
seratnya	3:10 5:9
seratnya @target.looks	5:6
sera~	5:9
sereh	5:5
serep~	5:6
seret~	3:6
seri	2:-6 8:8 9:13
seri @interaction.verdict	8:5
sering	1:14 3:6 5:-8 6:25 9:-8
sering @ask-answer-acts	0:-5
sering @call.small	0:7
sering @carry-acts	4:9
sering @come-go-move	3:-7 5:12 6:10
sering @demo.handleWide	3:-5 6:7
sering @interaction.personal	6:-10
sering @interaction.verdict	4:9
sering @occasions.occasions	6:5
sering @target.states	4:-7 5:10
sering @troubles.atAll	4:10 6:-5
sering @troubles.otherTroubles	5:8
sering @troubles.troubles	6:11
sering @trust.flaws	5:-5
sering @use-acts	4:6 5:5
sering @wear-acts	4:6 5:5
sering bawa	4:5
sering pakai	4:6 5:5
serinya	0:5
serinya @interaction.verdict	0:6
serius	2:6 5:8
serius @call.small	5:10
seri~	0:5
serpihan	4:5 5:9
sertifikat	4:28 5:-10 8:56
sertifikat @interaction.verdict	4:5 8:10
sertifikat @safety-words	4:16 8:20
sertifikat @trust.permits	5:-9 8:18
sertifikatnya	4:11 8:14
sertifikat~	4:11 8:10
serum	3:11 9:-5
serum @interaction.personal	3:6
server	8:6
service	4:-6
servis	5:-6 8:8
ser~	9:11
seserahan	6:13
sesuai	5:-11
sesuai @trust.mixup	8:5
sesudah	4:5
set	0:10 3:-16 4:55 6:17
set @cheap-price	4:7
set @demo.handleWide	4:12
set @electric-charge-acts	4:11
set @format.kind	4:14
set @interaction.verdict	4:11
set @offers.extra	4:7
set @offers.sum	4:5
set @save-money	4:7
set @substances.insides	4:12
set @target.rel	2:6
set @trust.mixup	4:12
set @words.goods	4:13
set isi	4:10
set yang	2:6
setahun	3:6 4:6 5:13 8:50 9:-23
setahun $	0:6 4:-9 8:21
setahun @condition-words	4:24 5:15
setahun @feel-angry	4:22 5:14
setahun @format.ifs	4:22 5:14
setahun @interaction.personal	3:6 6:-6
setahun @interaction.verdict	4:23 5:11 6:-6
setahun @negation-words	3:8 5:-10
setahun @troubles.no	3:8 5:-10
setahun kalau	4:22 5:14
setahun setengah	6:6
setahun tidak	3:9 5:-6
setel	1:6 5:7
setelah	3:34
setelah #n	3:15
setelan	4:6
setel~	5:6
setengah	1:10 4:30 5:24 8:16 9:-7
setengah #n	9:5
setengah @bump-hit	4:6 5:5
setengah @call.small	3:7 4:5
setengah @drill-nail-screw	4:6 5:5
setengah @format.nature	5:7
setengah @format.spans	0:-5 1:20 3:-8 4:7 5:54
setengah @heavy-weight	4:14
setengah @interaction.one	3:8
setengah @interaction.personal	0:-9 5:12
setengah @interaction.verdict	4:7 6:6
setengah @measures.length	1:9
setengah @measures.units	3:-5 4:14 6:-9
setengah @motor-behaviour	4:7
setengah @offers.counted	4:9
setengah @offers.now	5:17
setengah @test-slam-hit	4:6 5:5
setengah @troubles.otherTroubles	4:6
setengah @weigh-measure-acts	4:9
setengah harga	0:10 7:5
setengah jam	4:6 5:5
setengah kilo	4:8
setengah menit	5:6
setengah tahun	4:-5 5:15
sete~	3:34
setia	0:6 9:-6
setiap	4:-7 8:26
setiap @format.kind	3:-6 8:20
setiap @words.goods	3:-6 8:17
setinggi	5:-9
setinggi @target.body	5:-9
setipis	5:14
setipis @demo.means	5:8
setrika	3:-18 6:10 9:-7
setrika @call.small	5:-8
setrika @interaction.personal	8:5
setrika @interaction.verdict	5:-6
setrika~	4:9
setunggal	0:6
set~	4:19 5:11 6:7
seumur	4:17 8:8
seumur @demo.handle	4:13
seumur @machine-behaviour	4:13
seumur @plant-states	4:13
seumur @trust.wanted	4:13
seumur hidup	4:13
sewengi	3:13
shade	1:13 2:-6 4:19
shade #n	1:8 4:12
share	2:46 9:-15
share @call.small	0:-8 2:32
share @offers.now	2:17
share ke	2:10
share live	2:7
si	0:-46 2:-6 4:-20 6:-13 8:-16 9:93
si @call.small	0:-7
si @demo.handle	9:-13
si @demo.me	5:5 9:-13
si @interaction.one	0:-6
si @target.folk	0:-13 3:-19 5:7
si @target.kin	0:-12 3:-12
si @target.kinds	9:6
si bungsu	9:9
si mochi	1:5
si teteh	9:-13
siang	0:-19 2:-33 4:-7 7:-8
siang @call.small	0:-10 9:13
siang @demo.outcome	3:-6 5:6 6:8
siang @interaction.verdict	9:12
siang @tears-frays	3:-6 5:7 6:8
siang @troubles.troubles	3:-6 4:8 5:9 6:8
siang @trust.flaws	3:-7 5:7 6:8
siang @trust.trouble	3:-6 5:7 6:8
siang @wait-acts	2:-6
siang bolong	3:-6 5:7 6:8
siap	0:27 3:10 5:-13 9:9
siap @call.small	0:7
siap @format.kind	0:6
siapa	0:-5 1:-18 5:-21 6:-35 8:-15 9:53
siapa @call.small	0:27 1:-13 4:-16 5:-6 6:-22 8:-9 9:8
siapa @demo.handle	9:5
siapa @demo.noises	6:-14
siapa @demo.point	9:-11
siapa @demo.present	0:-22
siapa @frequency-words	6:-14
siapa @interaction.personal	0:14 3:7 9:-10
siapa @interaction.verdict	0:-28 9:18
siapa @offers.now	6:-9
siapa @quantity-few	6:-14
siapa @target.rel	0:46 3:8
siapa di	0:26 9:-14
siapa itu	9:7
siapa nih	9:-10
siapa saja	6:-14
siapa sih	0:-10 9:13
siapa ya	0:-22
siapa yang	0:40 3:10
siaran	2:20 7:6
siaran @call.small	2:9
siaran @interaction.verdict	2:8
siaran @offers.now	0:-5
siar~	2:20 7:6
sidang @target.states	8:5
sidang @work-study-acts	8:5
sidang skripsi	8:5
sidikalang	0:10
sidoarjo	0:9
siga	3:8
sih	0:-35 1:-34 2:-15 3:-49 4:-50 5:-59 6:-42 7:-13 8:-29 9:-27
sih $	0:6
sih @call.small	4:-6 6:-10
sih @format.spans	9:5
sih @interaction.one	9:7
sih @interaction.personal	0:-14 1:-6 4:-10 5:-18
sih @interaction.verdict	0:-5 1:-8 3:-13 4:-11 5:-18 6:-21 8:-6 9:-15
sih @offers.now	0:-7
sih @troubles.atAll	6:-7
sih @words.goods	3:-6
sih ini	9:-5
sih~	3:8 4:-13 5:-10 9:-7
sik	0:-20 5:9 8:15 9:29
sik @call.small	0:-5
sik @demo.present	0:-11
sikat	0:6 2:15 3:-8 5:6 6:12 7:11 8:-8
sikat @call.target	2:9
sikat @demo.bodyPlaces	6:6
sikat @format.kind	6:6
sikat @format.nature	6:6
sikat @target.body	6:6
sikat gigi	4:9
sikatnya	7:6
sikatnya $	7:6
sikat~	3:17
sikile	3:14
sikit	1:7 5:13 9:-11
sikit @interaction.personal	5:7
sikit @troubles.atAll	5:9
siku	1:11 3:14 4:-6 5:-21 6:-6
siku @interaction.personal	3:7
siku @tidy-organised	3:8 5:-9
siku sejajar	5:-7
silakan	0:-9 2:21 4:-9
silakan @call.small	4:-5
silang	3:21 5:-16
silang~	3:9
silau	1:-6 9:8
sila~	0:-11 2:21 4:-10
silikon	3:-5 4:-7 5:9 6:-15 8:-15
silikon #n	4:-13
silikonnya	5:12
silikon~	5:11
silver	3:10 4:15
simbah	3:-15 9:8
simbah @demo.me	9:6
simbok	9:13
simpan	4:12 5:-8 6:-8
simpan @format.kind	0:5
simpan @words.goods	0:5
simpannya	4:10
simpan~	4:10
simpel	3:6
simpen	3:5
simpen~	2:6 3:-12
simpul	3:30
simp~	4:6 5:-6
sinar	3:7
sinetron	3:-6
singgah	3:5
sini	0:7 1:-6 2:-14 3:-16 6:10 8:-6 9:23
sini $	3:-6 5:-10 9:-14
sini @already-still-words	9:13
sini @call.look	6:10
sini @call.small	0:6 2:-6 5:14 9:-11
sini @demo.me	1:7
sini @demo.present	0:-7
sini @format.kind	6:11
sini @format.nature	6:11
sini @format.problems	9:13
sini @gather-crowd-acts	6:10 9:-5
sini @greet-acts	0:-5 6:11
sini @hurry-invite-acts	0:-7 6:9
sini @interaction.personal	0:-11 5:15
sini @interaction.verdict	0:-19
sini @now-words	9:10
sini @occasions.occasions	0:10 9:-7
sini @occasions.plain	0:11
sini @offers.now	0:-9
sini @target.kinds	9:-10
sini @target.rel	0:26 9:-7
sini @target.roles	9:-10
sini @time-before-words	9:-8
sini masih	9:7
sini merapat	6:10
sini yang	0:26 9:-7
sintetis	1:8 3:13 5:6
sintetis @demo.point	8:6
sintetis @interaction.verdict	3:14
sintetis @troubles.atAll	3:8
sinyal	9:18
sinyal @interaction.personal	9:8
sinyal @interaction.verdict	3:6
sinyalnya @troubles.otherTroubles	9:11
sin~	3:-13 4:10
siram	1:19 5:15
siram @call.small	1:12
siram @demo.means	3:-7 5:6
siram @demo.present	5:-6
siram @format.remedies	3:-6
siram @interaction.personal	5:9
siram @interaction.verdict	1:13 5:6
siram @troubles.atAll	5:10
siram @use-acts	5:6
siram @wear-acts	5:6
siram pakai	5:6
siram~	3:15 5:-6 6:18
sisa	2:5 5:-14 8:15
sisa #n	0:7
sisain	9:6
sisakan	3:10
sisanya	5:-5
sisa~	3:24 5:-11 6:-6
sisi	0:6 4:-35 5:5 6:15
sisi $	4:-9
sisi @trust.better	0:10 5:-5
sisih~	5:-6 8:9
sisir	3:-11
sisir~	1:6 3:-10 5:23
situ	1:-7 3:46 4:-13 5:-19 7:-9 8:-18 9:-17
situ $	0:5
situ @already-still-words	5:-6
situ @call.small	3:14
situ @demo.me	3:17 9:-7
situ @interaction.verdict	2:6 5:5
situ saya	3:7
sit~	3:17
size	4:5 7:-15
size @call.small	3:5
size @interaction.verdict	6:6
sk	4:12
sk #n	4:12
skali	9:13
skal~	9:13
skin	6:13
skon~	3:-11 5:-11 7:17 9:-27
skripsi	6:7
skripsiku	9:8
skripsi~	9:7
skrips~	6:7
slamet	3:6
sleeping	5:-7
sleeping bag	5:-6
sleman	9:-5
slem~	9:-5
slime	5:-7
sma @interaction.personal	9:6
sma @interaction.verdict	9:6
smp	5:-5 6:15
smp @interaction.verdict	5:-6 6:10
smp @trust.wanted	6:9
sni	3:-15 4:46 8:94
sni $	8:16
sni @call.small	4:7 8:23
sni @compare-acts	8:11
sni @format.kind	8:8
sni @interaction.personal	4:14 8:15
sni @interaction.verdict	4:5 8:22
sni @together-words	8:11
sni @troubles.atAll	4:8 8:6
sni @trust.wanted	8:11
sni sama	8:11
sninya @interaction.verdict	0:5
sninya @troubles.atAll	0:5
sninya @trust.allowed	0:5
sninya ada	0:5
so	0:11 3:-12 4:-10 5:10 9:-12
so @call.buy	2:6
so @interaction.deeds	0:7
so @interaction.verdict	8:10
so @occasions.rooms	9:-5
so @troubles.atAll	8:9
soal	0:-8 1:-7 4:-11 5:-20 8:-7 9:-9
soal @format.kind	0:-6 3:6
soal @format.nature	0:-8 3:9
soale	3:12 4:-8 6:16
soale @format.kind	6:14
soale @format.nature	6:14
soale @materials.cloths	6:11
soalnya	5:7 6:27 7:5
soalnya $	4:14
soalnya @call.buy	0:9
soalnya @call.small	5:6
soalnya @condition-words	5:-5
soalnya @demo.means	0:15
soalnya @feel-angry	5:-7
soalnya @format.ifs	5:-7
soalnya @format.kind	0:13 4:-11
soalnya @format.nature	3:10 4:-10 6:-10
soalnya @interaction.personal	2:10 3:-8 6:8
soalnya @interaction.verdict	3:6
soalnya @target.body	3:7 6:-6
soalnya @target.rel	6:6
soalnya @trust.better	6:6
soalnya kalau	5:-7
soalnya saya	8:5
soalnya yang	6:6
soal~	5:7 6:27 7:5
sobek	5:8
sobek $	5:10
soda	0:13 3:16 5:-5
soda @demo.me	0:7 3:6
soda @format.kind	0:7 3:6
soda @words.goods	0:7 3:6
soda kue	0:7 3:6
sofa	0:12 6:-7
sofa $	6:-5
sok	0:-5 2:23 3:25 4:26 6:5 7:-7 8:10 9:-12
sok #n	2:6
sok @call.go	2:20
sok @call.look	2:-5
sok @call.small	2:10 4:7 8:6
sok @interaction.one	4:7
sok @interaction.personal	4:5 6:9
sok @interaction.verdict	6:7 8:6
sok @troubles.atAll	6:8
sok @use-acts	6:9
sok @wear-acts	6:9
sok atuh	2:10
sok pakai	6:9
soklat	4:-7
soko	0:10
sol	3:14 4:21 5:-15
sol @format.kind	4:6 5:-8
sol @format.nature	5:-8
sol @materials.solids	5:-8
sol @shrink-stretch	5:-8
solar	4:6
solnya	5:20 6:10
solnya @format.kind	4:8 6:5
solnya @format.nature	4:8 6:5
solnya @materials.solids	4:9 6:6
solnya @shrink-stretch	6:6
solnya karet	6:6
solo	9:10
solo @format.kind	0:9
sol~	5:20 6:10
sono	9:10
sono @call.small	9:10
sonten	8:6
sopir	3:11
sora	9:11
sorangan	5:9
sorang~	5:9
sore	3:-10 8:20
sore @call.small	5:-10
sore @contrast-words	3:8
sore @interaction.personal	0:-6 4:6 5:16
sore @offers.now	3:7 4:7 9:6
sore @target.folk	9:-8
sore @target.kin	9:-15
sore aku	9:-7
sore ini	5:-7 9:8
sore itu	4:10
soto	9:15
soto @places.places	9:9
sound	9:12
spons	4:-15 8:-11
spot	6:5
spray	4:8
spray @interaction.personal	4:8
sprei	3:10 8:-11
spre~	3:10 8:-11
srengenge	0:6 3:17
sret	5:7
sri	9:14
ssd	4:24
ssd #nn	4:16
ssd @offers.sum	4:16
stainless	5:-23
stainless #nn	5:-12
stainless @offers.sum	5:-12
standar	4:6
start	3:9
stiker	8:17
stiker @interaction.verdict	8:6
stikernya	3:5 4:-7
stiker~	3:5 4:-7
stok	0:-26 2:-8 3:-21 4:-12 5:-11 7:-14 9:-19
stoknya	9:-5
stok~	9:-5
stop	3:18 5:-16
stretch	8:7
stroller	5:-9
strollernya	5:6
stroller~	5:6
studio	9:17
su	0:11 5:11
su @call.small	6:8
su @interaction.personal	0:8 6:7
su @trust.allowed	6:6
suami	0:-6
suami @demo.me	9:8
suami saya	9:10
suamiku	9:9
suaminya	5:18 6:8
suami~	5:19 6:6 9:8
suam~	0:-6
suara	0:-9 1:-13 6:21 9:17
suaranya	0:27 1:16 3:-7 5:31
suaranya @audio-states	5:13 7:6
suaranya @call.small	0:6 1:6 5:7
suaranya @camera-view-states	5:8 7:6
suaranya @interaction.verdict	0:10 1:5 5:15 9:-7
suaranya @troubles.atAll	1:6 6:7
suaranya @trust.allowed	1:5
suaranya @trust.better	7:6
suara~	0:25 1:15 3:-14 5:27
sua~	5:-11
subuh	0:-10 5:36 6:28
subuh @already-still-words	5:9
subuh @call.small	5:6
subuh @interaction.personal	5:10
subuh @interaction.verdict	3:-9 6:10
subuh @now-words	5:11
subuh @troubles.atAll	3:-10
sudah	0:-8 1:20 2:-12 3:16 4:44 5:49 7:-6 8:53 9:-38
sudah #n	0:-6 6:-9 8:-10 9:21
sudah #nn	9:14
sudah $	0:-12 3:15 5:-8
sudah @already-still-words	3:-6 6:-11
sudah @animal-behaviour	6:10
sudah @app-follow-share	0:25 2:-7 3:8 9:-5
sudah @ask-answer-acts	6:5
sudah @body-move-posture	9:-7
sudah @breaks	3:-11 4:9 8:21
sudah @bump-hit	9:15
sudah @buy-order-acts	0:15
sudah @call.buy	0:26 2:-10
sudah @call.look	0:10 2:12
sudah @call.plainBuy	0:17
sudah @call.small	0:24 2:11 5:-7 9:-28
sudah @call.target	2:-11
sudah @camera-view-states	5:10
sudah @cause-words	4:-5 9:-7
sudah @change-become-acts	8:-11
sudah @check-quality-acts	0:-7 5:-8 8:50
sudah @checkout-pay-acts	0:6
sudah @cheer-encourage	5:10
sudah @child-cry-mood	5:-7
sudah @child-growth	9:16
sudah @colour-tone	9:8
sudah @colours.borrowed	3:-5 5:25
sudah @colours.colours	5:32
sudah @come-go-move	3:-6 4:10 5:31 9:-12
sudah @comes-loose	5:-9 8:11
sudah @compare-acts	4:-9 7:6
sudah @cook-ripeness	5:7
sudah @cool-temp	9:7
sudah @demo.handle	5:-9
sudah @demo.handleWide	3:-15 4:-11 5:5 8:13
sudah @demo.handled	3:-9
sudah @demo.handledWide	3:-7 5:11 8:-6
sudah @demo.me	0:27 2:10 3:-14 6:6 8:17
sudah @demo.outcome	0:-8 1:12 3:-8 5:-25 8:18
sudah @demo.poses	0:5
sudah @demo.prove	3:15 4:8
sudah @demo.seen	5:7
sudah @drill-nail-screw	0:10 9:13
sudah @drink-acts	5:16
sudah @dry-state	5:16
sudah @feel-light-on-skin	5:-6
sudah @feel-soft	5:7
sudah @feel-sticky-greasy	5:11 9:9
sudah @fits-right	3:8 5:-6
sudah @food-spoils	5:11
sudah @format.care	4:-10 8:14
sudah @format.cared	3:-16 5:15
sudah @format.kind	5:9 6:-5
sudah @format.nature	6:-6 9:8
sudah @format.problems	0:-16 3:13 4:12 5:-22 6:-14 8:8 9:7
sudah @format.remedies	3:-7 4:11 5:14
sudah @format.spans	5:-9 9:16
sudah @frequency-words	0:10
sudah @fresh-food	5:5
sudah @future-plan-words	6:8 9:7
sudah @glue-set-dry	5:-5
sudah @hair-good-state	5:5
sudah @help-acts	9:-9
sudah @household-daily-acts	0:9 9:-11
sudah @increase-add-acts	5:6
sudah @interaction.bid	3:-5 6:12
sudah @interaction.deeds	0:84 2:-11 3:10 5:-10 6:-13 9:-40
sudah @interaction.personal	2:-6 3:14 5:-33 6:-13 7:-9 8:-32 9:31
sudah @interaction.verdict	0:-12 5:-17 6:30
sudah @interaction.write	3:8
sudah @join-stick-acts	5:-6
sudah @lash-brow-look	5:9
sudah @makeup-looks	5:-10
sudah @motor-care-acts	5:-6
sudah @noisy-sound	6:9 9:13
sudah @occasions.occasions	0:21 9:-8
sudah @occasions.rooms	0:-7 9:9
sudah @offers.buying	0:37 6:-6 9:-9
sudah @offers.extra	8:-6
sudah @offers.now	6:14 8:-23
sudah @offers.sum	7:-9 9:9
sudah @offers.usual	5:-10
sudah @original-fake	4:6
sudah @patience-calm	3:5
sudah @pay-acts	7:6
sudah @permit-forbid-acts	5:8 6:9
sudah @pest-acts	5:11
sudah @play-sport-acts	5:5
sudah @possibility-words	0:17 4:8 5:23 7:-7 8:-5
sudah @quantity-few	0:-5
sudah @receive-get-acts	0:11 4:8
sudah @religion-acts	9:6
sudah @safety-words	0:-13 2:-6 4:35 5:-8 6:9 8:61
sudah @send-deliver-acts	4:-5 8:7 9:-8
sudah @skin-good-state	5:16
sudah @skin-irritation	3:9
sudah @slow-speed	5:-5 9:-6
sudah @start-acts	3:-10 5:11
sudah @stock-run-out	0:-10 3:-7 5:-11 6:-14
sudah @stop-end-acts	7:-5
sudah @story-verbs	9:13
sudah @target.kinds	5:10
sudah @target.looks	0:-17 8:-7 9:9
sudah @target.states	5:-16 9:29
sudah @teach-learn-acts	9:10
sudah @test-slam-hit	9:20
sudah @test-try-acts	0:-7 4:10 8:45 9:-7
sudah @time-before-words	0:12 5:5
sudah @together-words	4:-9 7:6
sudah @too-tight	3:7
sudah @troubles.atAll	0:6 4:-18 9:6
sudah @troubles.no	9:8
sudah @troubles.otherTroubles	0:-19 1:-9 5:9 6:6
sudah @troubles.troubles	0:-14 1:10 5:-18 8:24
sudah @trust.allowed	4:26 5:19 6:26 7:-6 9:9
sudah @trust.better	0:-15 9:31
sudah @trust.days	5:-7 9:20
sudah @trust.flaws	4:24 5:-13 8:19 9:-7
sudah @trust.lesser	5:-6
sudah @trust.parcel	0:6
sudah @trust.permits	0:-6 4:37 5:6 8:33
sudah @trust.trouble	0:-11 3:12 4:7 8:-5 9:-15
sudah @trust.wanted	1:6 3:7 4:-16 8:11
sudah @ugly-cheap-look	5:6
sudah @understand-know-acts	3:9
sudah @use-acts	9:-9
sudah @wait-acts	0:6
sudah @wear-acts	9:-9
sudah @weigh-measure-acts	5:11
sudah @wet-state	9:6
sudah @words.goods	9:12
sudah ada	4:13 8:19
sudah aku	0:10 2:8 6:6
sudah bisa	0:6 5:16
sudah boleh	5:9 6:9
sudah bpom	4:6
sudah dapat	4:11
sudah dari	0:-8 9:9
sudah datang	9:6
sudah di	8:9
sudah dikalibrasi	5:5
sudah dites	8:8
sudah diuji	8:7
sudah habis	6:-10
sudah jam	9:15
sudah kering	5:14
sudah malam	9:9
sudah masuk	5:-8 9:5
sudah mateng	5:6
sudah mau	6:8
sudah minta	6:5
sudah mulai	3:-5
sudah nemenin	9:-5
sudah nempel	5:-6
sudah ompong	6:5
sudah order	0:6
sudah pada	0:11
sudah pernah	0:12 5:5
sudah punya	9:9
sudah sama	4:-9 7:6
sudah saya	8:8
sudah seperti	6:-6 9:8
sudah setengah	1:8
sudah share	0:8
sudah siap	9:9
sudah sni	4:17 8:25
sudah tak	8:7
sudah tau	3:10
sudah tidak	0:-9 6:6 8:-6 9:6
sudah tua	5:6
sudut	3:10 4:-6
sudutnya	5:-21
sudutnya @interaction.personal	5:-7
sudutnya @interaction.verdict	5:-11
sudutnya @negation-words	5:-7
sudutnya @troubles.no	5:-7
sudutnya tidak	5:-7
sudut~	5:-21
sugeng	0:26 9:-7
sugeng @greet-acts	0:17
sugeng rawuh	0:20
suguh~	6:9
suhu	3:22 4:8 5:-9
suhu @format.remedies	4:15 8:5
suhu @occasions.places	4:17 8:5
suhu ruang	4:16 8:5
sujud	3:-6
suka	0:20 3:36 5:-13 6:26 8:-22 9:-28
suka @come-go-move	6:6
suka @degree-high	9:-6
suka @demo.handle	4:6
suka @demo.handleWide	5:14 6:10
suka @demo.outcome	3:9
suka @flavours.flavours	6:7
suka @flavours.prints	0:7
suka @format.kind	3:14 4:-7 5:-10
suka @format.nature	3:6 5:-6
suka @format.problems	3:9 4:9
suka @interaction.personal	3:9 4:-6
suka @occasions.rooms	3:15 5:-7
suka @photo-video-acts	5:6
suka @pretty-face	6:7
suka @smell-good	6:7
suka @troubles.atAll	9:-6
suka @troubles.otherTroubles	2:7 3:6 6:8
suka @troubles.troubles	2:8 3:12
suka @trust.trouble	0:7
suka @weather-season-states	3:5
suka @words.goods	3:8
suka~	9:-11
suksma	0:14
suku	3:16
sulung	3:6
sumatera	7:6
sumpel	0:5
sumpel @format.remedies	0:5
sumpel @trust.wrapping	0:5
sumping	0:18 9:-5
sumping @call.small	0:9
sumur	3:12 5:-7 9:10
sungai	9:14
sunga~	9:14
sunscreen	3:30 5:-8
suorone	5:9
supaya	3:54 5:-11 6:-22 9:-6
supaya @format.kind	3:6 5:-10
supaya @interaction.personal	3:11
supaya @interaction.verdict	3:11 5:-6 6:-10
supaya @negation-words	3:11 6:-9
supaya @troubles.no	3:11
supaya tidak	3:11
supermarket	8:15
supir	6:7
support	4:11
surabaya	4:-15
surat	4:5 8:17
suratnya	4:15 8:12
suratnya @call.small	4:9
suratnya @demo.me	4:11
suratnya @troubles.atAll	8:7
suratnya aku	4:9
surat~	4:15 8:15
suruh	1:-5 3:63 4:-7 5:-32 6:-12 9:-12
suruh @demo.handle	3:6
suruh @demo.handleWide	3:27
suruh @format.care	3:9
suruh @replace-acts	3:6
suruh~	9:13
surut	9:8
susah	3:14 5:-8
susah @call.small	8:5
susah @demo.handled	3:5
suster	6:6
susu	5:-23
susun	5:7 6:6
susun @interaction.verdict	5:7
susunya	5:6 6:6
susu~	6:8
suwe	4:7 5:7
swarane	5:10
swastiastu	0:9
swatch	1:9 4:8
syukur	9:6
ta	0:42 3:-9
ta @interaction.personal	0:6
ta @interaction.verdict	0:6
ta @target.rel	9:7
tab	5:7
tabrak	4:5
tabur~	3:14 5:-12
tadi	0:-35 2:-44 3:-155 4:-20 5:-30 6:-35 7:-33 8:-31 9:154
tadi #nn	5:6
tadi $	9:11
tadi @already-still-words	9:-7
tadi @ask-answer-acts	4:16
tadi @call.buy	9:12
tadi @call.look	9:6
tadi @call.small	0:-7 1:17 3:-5 6:10 9:-22
tadi @demo.handle	9:13
tadi @demo.handleWide	5:-10 9:12
tadi @demo.me	0:7 9:19
tadi @demo.outcome	9:-5
tadi @demo.point	0:5
tadi @demo.present	0:12 1:9 5:13 9:-9
tadi @eat-acts	9:11
tadi @format.kind	0:-7 3:-6 5:-12 9:12
tadi @format.nature	5:-11 9:22
tadi @format.problems	9:-11
tadi @format.remedies	5:9
tadi @interaction.personal	3:-16 9:15
tadi @interaction.verdict	1:9 3:-8 9:-15
tadi @now-words	1:6 5:11
tadi @occasions.rooms	9:7
tadi @occasions.seasons	5:5
tadi @offers.buying	9:13
tadi @offers.now	1:10 3:-6 5:18
tadi @offers.sum	5:6
tadi @send-deliver-acts	9:6
tadi @story-verbs	4:6 9:12
tadi @troubles.atAll	3:-10
tadi @trust.days	0:-9 1:6 2:-13 3:-29 4:-10 5:-11 7:-7 8:-8
tadi @trust.flaws	9:-5
tadi di	9:16
tadi makan	9:5
tadi minta	0:7
tadi pagi	3:-12 9:7
tadi saya	9:12
tadi sekarang	5:12
tadi siang	2:-7 9:-17
tadi siapa	0:-7
tadi sudah	9:-5
tadi tanya	4:7
tadi ya	0:13 3:5 9:-8
tadinya	4:14 7:6
tadinya #nn	4:9 7:6
tadinya @offers.sum	4:8 7:7 8:6
tadi~	4:14 7:6
tah	1:100 3:-14 4:22 5:50 9:-17
tah @call.small	1:23
tah @demo.me	1:35 5:21
tah ku	1:29 5:13
tah saya	2:6 5:10
tahan	0:5 4:38 9:-9
tahan #n	4:5 8:10
tahan #nn	4:7
tahan @demo.means	5:-10
tahan @feel-itchy-rough	0:10
tahan @format.spans	4:9
tahan @hot-temp	0:10
tahan @occasions.rooms	0:6
tahan @occasions.seasons	0:10
tahan @offers.sum	4:7
tahan @troubles.otherTroubles	0:6
tahan @trust.flaws	0:9
tahan @weather-season-states	0:19 4:10 5:9
tahan panas	0:10
tahan setahun	4:10
tahannya	4:5
tahan~	4:5
tahu	0:8 3:-11 5:-5 6:-9 9:6
tahu @call.small	5:-6
tahu @interaction.personal	0:8
tahun	0:-21 1:-21 2:-26 3:50 4:15 5:-37 6:22 7:-16 9:22
tahun #n	3:7
tahun #nn	4:-11
tahun #rp	3:12
tahun $	3:-10 4:15 5:-9 6:-8
tahun @already-still-words	9:8
tahun @call.small	3:-29 5:-17 6:14 8:-5 9:37
tahun @come-go-move	6:13
tahun @compare-acts	4:6
tahun @demo.handleWide	4:6
tahun @demo.outcome	4:-7
tahun @demo.present	0:9 9:-8
tahun @format.nature	0:5
tahun @frequency-words	5:6
tahun @future-plan-words	4:9 9:-11
tahun @hide-body-flaws	4:-6
tahun @interaction.all	5:5
tahun @interaction.asking	4:14
tahun @interaction.personal	0:-9 5:-7 6:-13
tahun @interaction.verdict	1:-5 3:-8 4:12 5:-10 6:-12
tahun @motor-behaviour	4:-6
tahun @negation-words	3:7
tahun @now-words	5:9
tahun @occasions.companion	5:5
tahun @occasions.rooms	4:7 9:-17
tahun @offers.now	0:-6 3:-12 4:11 5:-16 9:33
tahun @offers.sum	3:23 4:-9 7:-6 9:9
tahun @send-deliver-acts	6:6
tahun @story-verbs	6:14
tahun @target.folk	9:11
tahun @target.kin	3:-9 6:8 9:9
tahun @time-before-words	3:11 9:-8
tahun @troubles.atAll	0:-18 4:15
tahun @trust.arrived	6:6
tahun @words.goods	3:7
tahun berapa	4:14
tahun depan	4:10 9:-15
tahun ini	4:16 6:-12
tahun ke	3:-9 6:24
tahun kemarin	3:8
tahun kemudian	3:9
tahun pun	4:7 5:5
tahun sampai	6:6
tahun teman	5:5
tahun ya	0:8 4:-6
tahun~	4:9 5:14 8:44 9:-27
tah~	1:13 4:26 5:23 6:11
tak	0:-9 1:70 2:-14 3:-27 4:6 5:52 6:13 7:35 8:50 9:-13
tak @bargain-price-acts	1:6
tak @call.buy	8:6
tak @call.go	4:9
tak @call.look	5:-18
tak @call.small	4:12
tak @call.target	0:10 8:8
tak @change-become-acts	4:-7
tak @cheap-price	1:5
tak @checkout-pay-acts	8:5
tak @colours.colours	5:8
tak @cook-cut-peel	7:7
tak @cut-acts	7:7
tak @demo-display-acts	5:-5
tak @demo.handle	1:52 3:-20 7:5 8:-13
tak @demo.handleWide	1:-9 3:-15 7:8 9:17
tak @demo.outcome	3:-8 6:7 8:-6 9:11
tak @demo.point	1:-12 5:-8
tak @demo.prove	4:6 8:6
tak @demo.seen	5:-15
tak @drink-acts	9:6
tak @drop-fall	4:6
tak @fits-right	9:15
tak @flavours.cuts	5:-7
tak @format.care	1:7 3:-17
tak @format.kind	5:-9
tak @format.nature	5:-6
tak @format.problems	3:-9 4:14 5:14 6:16
tak @hair-bad-state	5:6
tak @interaction.bid	4:12
tak @interaction.personal	1:-7 6:10
tak @interaction.verdict	0:8 5:6 8:5 9:6
tak @join-stick-acts	5:8
tak @leak-hold-liquid	4:-5
tak @machine-behaviour	5:13
tak @motor-behaviour	4:7 5:6
tak @offers.buying	5:7
tak @offers.counted	4:-7 5:6 7:5
tak @offers.extra	0:11
tak @offers.now	4:12 7:18
tak @open-close-acts	4:7 5:-16
tak @phone-behaviour	9:16
tak @pour-wipe-acts	3:-9
tak @relationship-acts	4:7
tak @save-data-memory	0:6
tak @seal-pack-acts	8:5
tak @send-deliver-acts	0:6
tak @shape-words	1:7
tak @show-acts	1:-8
tak @space-saving	9:15
tak @stain-clean-off	4:13
tak @story-verbs	5:9
tak @swatch-apply-acts	1:5
tak @target.looks	5:11
tak @test-strength-acts	5:7
tak @test-try-acts	4:10 5:8
tak @tired-energy-low	5:8
tak @troubles.atAll	1:-9 3:-8
tak @troubles.otherTroubles	1:-8 3:-8 4:8 6:6 8:-15
tak @troubles.troubles	3:-16 4:26 5:67 6:19
tak @trust.allowed	0:6 4:22 8:16 9:-9
tak @trust.better	4:8
tak @trust.flaws	3:-14 4:33 5:31 9:-5
tak @trust.mixup	0:6 1:7
tak @trust.remedy	0:6 3:-10 8:13
tak @trust.sent	0:5
tak @trust.trouble	3:-13 4:17 5:36 9:-6
tak @trust.wanted	9:14
tak ada	8:5 9:-5
tak bawa	0:6
tak bonusi	7:6
tak bungkus	8:5
tak jereng	5:-7
tak kirim	0:6
tak kirimi	8:8
tak muat	9:15
tak payah	5:8
tak potong	7:8
takar	5:11
takar @call.small	5:11
takaran	3:7 4:-7
takarannya	3:9
takaran~	3:9
takar~	3:8
takok	0:30
takok @interaction.verdict	0:10
takut	0:65 1:-7 5:28 8:12 9:-15
takut @breaks	0:7
takut @danger-words	0:10
takut @demo.outcome	0:20 5:8
takut @format.problems	0:16 5:8
takut @lie-deny-acts	0:6
takut @original-fake	0:10
takut @troubles.troubles	0:27 5:28
takut @trust.flaws	0:20 5:8
takut @trust.lesser	0:10
takut @trust.plainLesser	0:10
takut @trust.trouble	0:36 5:9
takut palsu	0:10
talenan	3:10
talen~	3:20 5:-5
tali	2:-7 3:16 4:-10 5:-18 8:-6 9:-22
tali @call.small	6:14
tali @demo.bodyPlaces	4:-6 5:-7
tali @format.kind	3:10 5:-19 9:-6
tali @interaction.verdict	6:13
tali @target.body	4:-7 5:-6
tali @wash-clothes-acts	5:-8
tali @words.goods	3:17 5:-12
tali rafia	3:5
tali sepatu	3:8
talinya	1:12 2:-7 4:-27 6:-10 8:-12 9:-6
talinya @call.small	6:-16
talinya @format.kind	4:11
talinya @format.nature	4:13
talinya @interaction.verdict	4:-6 5:8
talinya @measures.dimensions	4:-13
talinya @shape-words	4:-6
talinya @target.looks	4:-6
talinya @troubles.atAll	0:7
talinya @trust.allowed	0:7 5:6
talinya @trust.better	4:-19
tali~	1:12 2:-7 4:-27 6:-10 8:-12 9:-6
tal~	3:16 4:7
tambah	3:27 4:-18 5:10
tambah #n1	3:6
tambah @words.goods	0:5
tambahan	0:6
tambahin	8:6
tambah~	0:9 5:-14 7:7
tambal	5:8
tambal @format.kind	5:8
tambal @format.nature	5:8
tambal @words.goods	5:8
tambal ban	5:8
tambang	6:11
tamu	3:-9 4:-11 5:39 6:46 9:13
tamu @call.small	4:-5
tamu @target.kinds	6:7
tanah	0:-13 1:-10 3:9 5:22 8:11 9:-6
tanah @call.look	5:9
tanah @call.small	8:9
tanah @demo.point	5:9
tanah @food-tender-chewy	5:8
tanah @interaction.personal	4:8
tanah @see-watch-acts	5:9
tanah @show-acts	5:9
tanah @target.rel	8:12
tanah lihat	5:9
tanah yang	8:12
tanam	3:9
tanaman	0:9 3:-6 6:11
tanam~	0:9 3:-6 4:16 6:10
tancep	3:8
tanda	2:7 3:19 5:-11
tanda @format.kind	5:-7
tanda @format.nature	5:-7
tandanya	5:-10
tanda~	3:7 5:-11
tang	1:8 5:-10
tang @call.small	5:-9
tang @interaction.personal	9:5
tang @interaction.verdict	5:-9 9:5
tang @offers.now	5:-9
tang ini	5:-9
tangan	0:9 2:5 3:-23 4:18 6:-10 8:11 9:-36
tangan $	3:12 4:-15 5:-8
tangan @already-still-words	4:8 5:-8
tangan @call.small	0:24 1:7 3:-9 5:10 6:-16 9:-9
tangan @call.target	1:12 5:8
tangan @change-become-acts	3:6
tangan @child-growth	5:9
tangan @continue-acts	5:-6
tangan @demo.me	4:-10
tangan @demo.present	4:5
tangan @format.kind	1:5 4:9
tangan @format.nature	1:5 4:6
tangan @format.problems	1:-5
tangan @interaction.all	5:-9
tangan @interaction.personal	3:-16 4:5 5:12 6:-8
tangan @interaction.verdict	4:7 5:12 6:-14
tangan @negation-words	5:26 6:-5
tangan @occasions.rooms	4:9
tangan @target.folk	4:7
tangan @target.kin	4:10 5:6
tangan @target.rel	5:9 6:-7
tangan @troubles.no	3:-12 5:28
tangan @trust.allowed	4:-5
tangan aku	5:-6
tangan anak	4:6
tangan jadi	3:6
tangan kiri	1:13 5:12
tangan tak	5:5
tangan terus	5:-6
tangan tidak	5:14
tangan ya	4:6
tangan yang	5:9 6:-6
tangannya	6:17
tangannya @call.small	6:8
tangannya @interaction.personal	3:9 6:6
tangannya @interaction.verdict	3:6
tangannya @troubles.troubles	5:-7
tangan~	6:20
tangga	0:8 5:19 9:14
tanggal	0:-6 5:-15
tanggal @places.made	4:9
tanggal @trust.stores	4:9
tanggal produksi	4:9
tanggung~	7:11
tangkep~	3:7
tang~	0:8 1:9 3:-16 4:14 6:-13 7:6 8:8 9:-35
tanjakan	5:6
tanja~	5:6
tanjung pinang	0:5
tanpa	0:-13 1:-5 2:11 3:-36 4:75 5:45 6:15 7:15 8:18 9:-25
tanpa @demo.handle	5:10
tanpa @demo.means	3:-8 4:16 8:8
tanpa @flavours.flavours	4:11
tanpa @format.cared	5:5
tanpa @format.kind	3:-7 4:16 8:8 9:-6
tanpa @format.nature	3:-12 4:38 8:9
tanpa @format.remedies	4:15 5:-9
tanpa @interaction.personal	3:-9 5:16
tanpa @need-must-words	5:12
tanpa @smell-good	4:19 5:-6
tanpa @strong-durable	5:-6
tanpa @substances.foodstuffs	4:10
tanpa @substances.unwanted	2:5 3:-15 4:56 5:-28
tanpa @target.body	4:7
tanpa @target.states	4:7
tanpa @troubles.atAll	5:15
tanpa @troubles.otherTroubles	5:12
tanpa @trust.better	4:6
tanpa @words.goods	0:9 1:6 3:6 8:5
tanpa alkohol	4:9 5:-8
tanpa gula	4:7
tanpa parfum	4:7
tanpa pengawet	5:-6
tante	3:-28 5:25 9:7
tante @call.small	9:5
tanya	0:177 1:-13 2:-21 4:63 6:-54 7:-10 9:-82
tanya $	0:-25
tanya @already-still-words	0:-10
tanya @call.small	0:-72 3:-20 4:-27 6:-15 8:-19
tanya @cause-words	8:5
tanya @cheer-encourage	1:8 3:-8
tanya @colours.borrowed	0:7
tanya @colours.colours	0:9
tanya @compare-acts	3:5
tanya @condition-words	0:13
tanya @contrast-words	0:11 3:5
tanya @demo.handleWide	0:29 6:-8
tanya @demo.me	3:-5
tanya @demo.means	0:9
tanya @demo.outcome	0:13 5:16
tanya @demo.point	0:-16
tanya @demo.seen	0:47 4:9
tanya @electric-charge-acts	0:10 4:12
tanya @fades-colour	5:7
tanya @feel-angry	0:8
tanya @flavours.flavours	4:-5 5:6
tanya @food-spoils	0:5 4:8
tanya @format.care	0:7 5:-6
tanya @format.ifs	0:8
tanya @format.kind	0:17
tanya @format.nature	0:6 5:-9
tanya @format.problems	0:37 4:10 5:18 9:-5
tanya @hold-temp	4:18
tanya @interaction.asking	0:22 3:8 8:7
tanya @interaction.bid	0:5
tanya @interaction.deeds	0:-6
tanya @interaction.one	0:-25 4:-6 5:5 6:-8
tanya @interaction.personal	0:-20 1:9 3:-21 4:13
tanya @interaction.verdict	0:31 3:-8 4:26 5:-7 9:-10
tanya @makeup-looks	5:7
tanya @measures.own	0:5
tanya @new-old-state	4:6
tanya @now-words	0:-7
tanya @offers.now	0:-30 4:-17 6:-11 9:-6
tanya @possibility-words	1:8 3:-9
tanya @repels-liquid	4:18
tanya @safety-words	4:-8
tanya @send-deliver-acts	0:17 4:-7 8:9
tanya @stain-clean-off	5:7
tanya @stock-run-out	0:10
tanya @strong-durable	4:30
tanya @target.body	4:12
tanya @target.folk	0:-15 4:-5 5:6
tanya @target.group	4:9
tanya @target.kin	0:-23 4:-8 6:-6
tanya @target.looks	0:16 4:9
tanya @target.rel	0:8 4:8
tanya @target.roles	0:-7
tanya @time-before-words	0:-10
tanya @tool-work-acts	0:9
tanya @troubles.atAll	0:18 1:7 3:-23 4:23 5:-7 6:6
tanya @troubles.otherTroubles	0:45 4:-5
tanya @troubles.troubles	0:31 4:-5 5:22
tanya @trust.allowed	0:34 1:6 3:-5 4:9 6:6 8:-5
tanya @trust.better	0:10 4:31
tanya @trust.flaws	0:16 4:-14 5:12
tanya @trust.mixup	0:51 4:9
tanya @trust.permits	0:-8
tanya @trust.seller	0:-11
tanya @trust.stores	0:-7
tanya @trust.trouble	0:6 5:16
tanya @trust.wanted	0:-5 1:7 3:-12 6:6
tanya @use-acts	4:10
tanya @wear-acts	4:10
tanya @weigh-measure-acts	0:9
tanya @words.goods	0:16 5:12
tanya ada	0:16 4:14
tanya bedanya	0:13 3:6
tanya bisa	1:8 3:-8
tanya gudang	0:-7
tanya ini	0:-30 4:-6 6:-8
tanya iso	0:-5
tanya kalau	0:8
tanya kenapa	0:17 3:10
tanya kok	3:6
tanya luntur	5:7
tanya ongkir	0:7
tanya pakai	4:10
tanya tahan	4:9
tanya warna	0:12
tanya yang	0:8 4:8
tanyo	0:18
tanyo @interaction.verdict	0:19
tap @call.target	4:-5
tapi	0:-54 1:-50 2:-38 3:8 4:-39 5:-46 6:-15 7:-27 8:-74 9:28
tapi @already-still-words	0:-6 3:-5 4:-11 7:-6
tapi @call.small	0:-19 3:-41 5:-19 6:-6 7:-10 8:-7 9:8
tapi @cause-words	5:-10
tapi @cheer-encourage	3:5
tapi @condition-words	5:10
tapi @demo.bodyPlaces	4:17
tapi @demo.me	3:-22
tapi @demo.present	0:-6 3:-22 9:32
tapi @feel-angry	5:11
tapi @format.ifs	5:10
tapi @format.kind	5:7
tapi @format.nature	4:6
tapi @format.problems	3:7
tapi @format.should	3:10
tapi @future-plan-words	9:-7
tapi @hard-complicated	3:5
tapi @interaction.deeds	9:-7
tapi @interaction.personal	0:-11 2:-14 5:-7 6:-6 7:-7 8:-8 9:-14
tapi @interaction.verdict	0:-25 1:-9 2:-22 3:-14 5:-9 8:-16 9:-17
tapi @need-must-words	3:11
tapi @negation-words	2:-11 5:-13
tapi @now-words	3:-11 9:7
tapi @offers.now	3:-12
tapi @target.body	3:-10 4:20
tapi @target.folk	9:-7
tapi @target.kin	3:-7 9:-12
tapi @target.kinds	9:7
tapi @target.rel	9:16
tapi @target.roles	9:7
tapi @troubles.atAll	3:18
tapi @troubles.no	4:8
tapi @troubles.otherTroubles	4:-10
tapi @trust.allowed	6:7
tapi @trust.better	4:-9 5:-10
tapi @trust.flaws	4:-8
tapi @trust.wanted	3:5
tapi @wait-acts	9:-12
tapi @words.goods	5:7
tapi aku	3:-7
tapi itu	3:-15 9:-12
tapi kalau	5:11
tapi kulit	5:6
tapi sekarang	3:-5
tapi tidak	5:-7
tapi ya	3:-7 9:14
tapi yang	9:17
tarawih	6:-20
tarawih #nn	4:-10
tarawih @offers.sum	4:-10
tarek	1:6
tarik	1:50 3:6 4:-18 5:13 6:-12 9:-7
tarik $	5:5
tarik @demo.bodyPlaces	1:8
tarik @demo.outcome	2:6 5:6
tarik @demo.point	5:14
tarik @format.kind	1:18 4:-6
tarik @format.nature	1:17 4:-6
tarik @interaction.personal	1:7 5:-6
tarik @interaction.verdict	1:20 5:-9
tarik @offers.now	0:11 5:-9
tarik @strong-durable	5:5
tarik @target.body	1:8 5:8
tarik @troubles.atAll	1:12
tarik ke	5:-6
tarik~	0:-20 1:-11 6:-10
tarima	0:15
tarima @demo.handleWide	0:15
tarima @give-receive-acts	0:15
tarima @offers.extra	0:15
tarima @offers.now	0:15
tarima @trust.allowed	0:15
tarima kasih	0:15
taro	3:31 4:-7 5:5 6:-11
taro @call.small	4:7
taro @demo.means	5:7
taro @format.kind	3:8 4:-11
taro @interaction.personal	4:6
taro @words.goods	4:-6
taro di	4:8
taro~	3:11 9:-8
taruh	3:26 5:-18 9:-10
taruh @format.kind	3:6
tas	0:6 1:-12 3:23 4:-13 5:13 8:-12 9:-40
tas @call.small	9:-7
tas @fold-roll-acts	3:6
tas @iron-fold-acts	3:6
tas @occasions.occasions	6:-14
tas @target.kinds	5:5 6:-6
tas @troubles.atAll	3:19 4:-5
tas @work-study-acts	6:-5
tas~	4:-6
tatangga	9:16
tat~	3:5 6:8
tau	0:-19 1:-24 3:46 4:-23 5:-42 6:-21 7:-10 8:-15 9:-32
tau @demo.present	2:6
tau @format.care	3:13
tau @format.kind	0:-6 3:14
tau @format.nature	0:-6 3:14 8:9
tau @interaction.personal	0:-7 4:-7 5:-24
tau @interaction.verdict	9:8
tau @negation-words	3:13 5:-19 9:7
tau @troubles.atAll	4:5
tau @troubles.no	3:12 5:-20 9:6
tau @trust.allowed	4:8
tau @trust.seller	0:6
tau ada	4:8
tau itu	5:10
tau tidak	3:13 5:-18 9:7
tau~	3:8 5:11
tawar	3:10 5:-5
tawas	5:-8 9:-16
tawa~	5:-5 9:38
tea	4:19 6:8
tebak	0:-5 3:46
tebak @call.small	3:6
tebak @think-believe-myth	3:19
tebak tebakan	3:19
tebakan	3:19
tebakan @call.small	3:8
tebal	0:11 2:10 3:-22 4:-40 5:-6 6:13 7:11 8:10
tebal #n	3:-6 6:10 8:9
tebal $	5:5 6:7
tebal @call.small	0:8 2:18 4:-19 5:-7
tebal @cause-words	0:8 3:-5 5:-11
tebal @change-become-acts	3:-6 5:-9
tebal @demo.outcome	4:-9
tebal @interaction.verdict	0:22 2:9
tebal @negation-words	0:10
tebal @now-words	4:5
tebal @offers.now	3:-7 5:-10
tebal @troubles.atAll	0:8 3:-12 4:-18 5:-17
tebal @trust.allowed	5:6
tebal @trust.better	3:6
tebal jadi	3:-6 5:-9
teba~	3:19
teduh	3:14
teflon @call.small	5:-7
tega	9:10
tegak	3:7 6:-12
tegak @interaction.personal	4:9
teh	1:-36 4:-16 5:-37 7:-7 9:37
teh $	3:-9 5:-7 9:-8
teh @call.go	2:6 4:10
teh @call.small	0:-6
teh @colours.colours	4:10
teh @colours.pure	4:11
teh @compare-acts	3:7
teh @condition-words	4:5
teh @demo.handleWide	3:13
teh @flavours.flavours	9:12
teh @format.kind	4:7
teh @format.should	6:-6
teh @hurry-invite-acts	2:7
teh @interaction.bid	2:6 4:9
teh @interaction.deeds	0:-8
teh @interaction.personal	3:8 5:-17
teh @interaction.verdict	0:-5 8:-11
teh @negation-words	3:9 5:-8
teh @now-words	4:9
teh @quick-speed	4:5
teh @substances.foodstuffs	9:5
teh @target.looks	4:12
teh @troubles.atAll	6:6
teh @troubles.no	5:-6
teh @trust.allowed	4:14
teh langsung	4:5
teka	3:19
teka teki	3:21
tekanannya	4:6
tekanan~	4:6
teki	3:21
teko	3:7 4:19 6:-6 8:25 9:-8
tekstil	3:7
teksturnya	4:14 5:6
teksturnya @trust.wrapping	4:8
teksturnya gel	4:8
tekstur~	4:14
tekuk	1:13
tekuk~	4:-6
tek~	9:-9
telapak	5:-10
telat	3:19 4:12 5:8
telat @come-go-move	5:11
telentang	5:-7
telen~	5:7
telinga	0:5 6:-7
telor	3:10 9:6
telpon	0:-5 9:18
telur	4:-16 5:-10 9:28
telur @interaction.personal	5:-12
telur @interaction.verdict	5:-8 9:11
telur @troubles.atAll	5:-15
telurnya	5:8
telur~	5:8
tel~	5:17
teman	0:-21 1:-8 2:19 4:-20 5:-18 8:-11
teman @call.small	0:-8 3:9 4:-5 5:-18 9:-7
teman @demo.me	3:12 5:-16
teman @interaction.verdict	9:-6
teman @occasions.occasions	6:-7
teman @occasions.places	2:10 6:-16
teman @occasions.plain	6:-7
teman @target.kinds	0:-5 2:8 6:-18
teman @target.roles	0:-5 2:8 6:-18 9:11
teman @trust.seller	6:-6 9:17
teman aku	3:13 9:-9
teman kita	9:7
teman saya	5:-5
teman sebangku	2:5
temanku	8:-10
temanku @call.small	8:-7
temanku @interaction.verdict	5:12
teman~	3:7 8:-11 9:-10
tembak	5:17
tembok	0:-10 3:46 4:-23 6:-10 8:-12
tembok @call.small	3:13 4:-12
tembok @interaction.personal	3:5
tembok @offers.now	3:14
tembus	1:6 3:8 4:-31 9:-6
tembus $	5:-6
tembus @call.small	8:7
tembus @interaction.personal	4:-12
tembus @interaction.verdict	1:9 4:-11
tembus @offers.now	0:6
tembus @trust.wanted	1:9
tembus ke	0:6
tempat	0:12 3:7 4:31 5:9 8:16 9:-11
tempat $	8:6
tempat @call.small	0:14
tempat @demo.handleWide	6:9
tempat @format.kind	4:16 6:9
tempat @format.nature	4:10
tempat @interaction.personal	2:-8 8:6
tempat @occasions.occasions	4:11
tempat @occasions.plain	4:5
tempat @occasions.rooms	4:11
tempat @trust.wanted	2:-8
tempat kok	0:5
tempat teduh	3:8
tempe	9:-9
tempel	1:11
tempel @call.small	3:-7
tempelin	0:18 4:5 5:-7
tempelin @call.small	0:20
tempelin @interaction.personal	0:16
tempelin di	0:16
tempel~	0:13 3:6 5:-14
temu~	3:5
tem~	0:-21 1:-8 2:19 4:-20 5:-18 8:-11
tenaga	4:-8 5:15
tenaga @call.small	5:8
tenan	0:-6 3:6 5:-12
tenang	0:24 2:9 5:8 6:7
tenang @call.small	0:11
tenang @interaction.one	0:8
tenda	3:14
tenda~	3:-5
tengah	0:-11 3:33 5:-31 6:-17 8:-12
tengah @call.small	5:-19
tengah @interaction.verdict	4:17
tengah @offers.now	3:6
tengahnya	0:5 3:11
tengahnya @format.kind	4:6
tengahnya @format.nature	4:6
tengah~	1:20 2:-9 3:11 4:25 5:25 8:8 9:-11
tenggorokan	3:-10 5:31
tenggorokan $	5:6
tenggorokan @negation-words	4:5
tenggorokan @troubles.no	4:5
tenggorokan tidak	4:5
tenggoro~	3:-10 5:31
tengkuk	5:6
tengkurap	4:6
tengok	0:-8 1:85 3:-13 4:-30 5:45 6:-10 9:-7
tengok @call.small	5:10
tengok @demo.handleWide	1:5
tengok @demo.means	1:6 5:9
tengok @demo.seen	1:13 3:-5 5:6
tengok @interaction.personal	1:8
tengok @interaction.verdict	1:24
tengok @negation-words	1:7
tengok @troubles.no	1:7
tengok @troubles.otherTroubles	1:6 3:-6
tengok tidak	1:5
tensi	0:-13 4:-6
tensimeter	3:5
tensinya	3:7
tensi~	3:7
tens~	0:-13 4:-6
tenteng~	6:10
tentu	3:18 5:-6 9:-8
tenun	0:-9 2:7 3:14
tenun @demo.bodyPlaces	2:10 8:11
tenun @format.remedies	2:10 8:11
tenun @interaction.personal	9:6
tenun @target.body	2:10 8:11
tenun tangan	2:10 8:11
ten~	0:-6 3:6 5:-12
tepat	5:12
tepi	5:12
tepung	3:7 4:-5 6:5
tepung $	5:11
tepung @format.kind	5:-7
tepung @format.nature	5:-7
tepung @substances.foodstuffs	3:7 5:-6
terakhir	0:6
terang	3:17 4:-6 5:10
terang @cause-words	5:5
terang @interaction.verdict	5:5
terang @troubles.atAll	5:10
teras	5:8 6:15 9:-8
terasa	4:5 5:6
teratur	5:10
terbang	6:6
terbang @call.small	6:7
terbuka	4:6
terbukti	3:-7 7:6 8:8
terbukti @trust.lesser	3:-5
tercepat	2:5
terdaftar	4:11 7:7 8:19
terdaftar @original-fake	7:6
terdaftar @safety-words	7:6
teriak	9:10
terigu	5:-11
terima	0:-10 8:25
teringat	9:7
terinya	1:5 3:-7 5:6
teri~	1:5 3:-7 5:6
termasuk	4:8
terminal	3:6
termometernya	4:14
ternyata	0:-6 1:-10 3:48 5:-58 9:-25
ternyata @contrast-words	4:5
ternyata @format.kind	3:28 5:-20
ternyata @format.nature	3:12 5:-6
ternyata @interaction.verdict	5:-7 9:-8
ternyata @negation-words	4:6
ternyata @troubles.atAll	3:6
ternyata @words.goods	3:14 5:-8
terpaksa	9:6
terserah	0:-7 3:-6
tertutup	5:6
terus	0:-26 2:24 3:8 4:-15 5:-25 7:-5 8:-17
terus $	3:-16 5:-7
terus @ask-answer-acts	0:-5
terus @call.buy	2:12
terus @call.go	8:-8
terus @call.look	2:7 6:6
terus @call.plainBuy	2:8
terus @call.press	0:5 2:6 6:7
terus @call.small	0:18 4:-26 5:7 6:-9 8:-7
terus @cause-words	3:6
terus @checkout-pay-acts	2:9
terus @choose-acts	4:7
terus @come-go-move	1:9 5:21 9:-6
terus @condition-words	3:-11
terus @cook-mix-prepare	5:-6
terus @demo.handle	0:12 1:-6 3:28 5:-23
terus @demo.handleWide	1:9 4:-14 7:9
terus @demo.handled	3:13 5:-12
terus @demo.handledWide	5:-5 9:-6
terus @demo.me	1:22 3:-5 5:31 9:-7
terus @demo.present	0:5 3:5 8:-7
terus @easy-practical	3:-5
terus @feel-angry	4:5
terus @fits-right	3:5
terus @food-spoils	5:15
terus @format.care	1:9 2:10 3:26 4:-6
terus @format.cared	5:-18
terus @format.ifs	4:5
terus @format.kind	5:-11
terus @format.nature	4:7
terus @format.problems	3:-8 5:21 9:6
terus @frequency-words	3:10 5:-8
terus @hurry-invite-acts	8:-8
terus @interaction.bid	8:-9
terus @interaction.deeds	2:16
terus @interaction.personal	0:-6 4:-15
terus @interaction.verdict	0:5 2:-9 3:-11 5:10 9:14
terus @interaction.write	0:10 7:6
terus @materials.makings	7:6
terus @now-words	8:-7
terus @offers.buying	0:-6 2:21 3:-5 4:11 6:5
terus @offers.now	5:16 6:7
terus @offers.usual	4:-7
terus @pay-acts	2:9 4:8 8:-6
terus @pull-press-acts	5:-6
terus @quick-speed	8:-7
terus @seal-pack-acts	4:-8 5:-17 8:6
terus @smell-act	5:12
terus @smell-good	5:14
terus @story-verbs	0:-5 3:5
terus @substances.unwanted	5:7
terus @target.folk	5:7 6:7
terus @target.kin	3:-7 5:13 9:6
terus @target.looks	5:-10
terus @target.rel	3:5
terus @taste-spicy	5:7
terus @test-try-acts	6:9
terus @troubles.atAll	3:-21 4:-10 5:5 8:-17
terus @troubles.otherTroubles	1:18 3:-23
terus @troubles.troubles	5:6 8:-7
terus @trust.allowed	3:-7 8:-13
terus @trust.better	5:19
terus @trust.flaws	3:-9
terus @trust.trouble	3:-7 5:12 8:-8
terus @trust.wanted	4:-8
terus @trust.wrapped	5:-6
terus @trust.wrapping	4:-6 5:-14 8:12
terus @wipe-scrub-acts	3:8
terus @words.goods	4:6
terus @write-draw-acts	0:7 7:6
terus aku	0:9 1:17 3:-15 4:-6 5:17
terus balik	1:9
terus bayar	2:8 4:8 8:-6
terus di	3:5 5:-8
terus kalau	4:5
terus ke	5:9
terus langsung	8:-6
terus pedasnya	5:7
terus pilih	4:7
terus tulis	7:6
terus yang	3:5
terus~	3:16
ter~	3:9 4:-26 5:6 8:12 9:-10
tes	0:-8 5:17 8:8 9:14
tes @call.small	5:9
tested	8:6
test~	4:8
tes~	1:6 3:5 5:-13 8:21
tetangga	0:-14 1:-11 4:-12 5:-17 6:-7 8:-14 9:47
tetangga $	3:13
tetangga @animal-behaviour	9:10
tetangga @animal-breeding	9:14
tetangga @come-go-move	9:10
tetangga @demo.handleWide	9:9
tetangga @demo.me	3:10 5:-6 9:-27
tetangga @demo.outcome	9:24
tetangga @format.problems	9:18
tetangga @interaction.verdict	9:6
tetangga @target.states	9:7
tetangga @troubles.otherTroubles	9:10
tetangga @troubles.troubles	9:8
tetangga @trust.trouble	9:7
tetangga aku	9:-8
tetangga saya	3:8 9:-12
tetanggaku	6:5
tetanggaku @call.small	6:5
tetap	0:11 1:26 3:-47 4:25 5:85 6:29 7:21
tetap @audio-states	5:5
tetap @body-move-posture	5:8
tetap @call.small	4:6
tetap @camera-view-states	5:9
tetap @cheer-encourage	4:8
tetap @colour-tone	6:7
tetap @colours.colours	5:7 8:9
tetap @demo.handle	6:5
tetap @demo.outcome	1:10 3:-14 4:11 5:31 6:21
tetap @dry-state	3:-8 5:10
tetap @format.problems	5:8
tetap @format.remedies	3:-8 5:7
tetap @hair-bad-state	3:-9
tetap @interaction.personal	3:-6 4:10 5:8
tetap @interaction.verdict	4:17 5:10
tetap @light-brightness	6:7
tetap @machine-behaviour	6:7
tetap @possibility-words	4:15
tetap @skin-good-state	5:16 8:11
tetap @target.looks	3:-7 4:7
tetap @target.states	5:-6
tetap @travel-traffic-acts	5:7
tetap @troubles.otherTroubles	1:6 3:-15 5:28 6:18
tetap @trust.allowed	4:8
tetap @trust.better	3:-19 4:6 5:44
tetap @trust.wanted	1:8 5:13 6:13
tetap bisa	4:8
tetap jalan	5:7
tetap kering	3:-7
tetap nyala	6:7
teteh	3:12 5:-8 9:-9
teteh @call.small	9:14
teteh @format.nature	9:-8
teteh @frequency-words	3:9
teteh @interaction.personal	9:-6
teteh mah	9:-7
tetes	5:-10
tetes @call.small	0:5
tetesin	3:7 5:-16
tetes~	1:6 3:7 4:-13 5:-8 8:-11
the	3:11
tho	5:-11
ti	0:12 1:16 3:64 4:-8 6:6 8:13 9:-30
ti @call.small	3:20
ti @interaction.personal	3:17
ti @places.places	0:17 4:-6 9:-6
ti @trust.places	0:7
ti dinya	3:21
tiak~	0:11 4:-7 5:7
tiang	0:14
tiap	0:-9 1:-15 2:17 3:105 5:-32 7:-8 8:19 9:-43
tiap #n	3:28 5:-31 8:-7
tiap #nn	3:13 4:-12
tiap @buy-order-acts	7:10
tiap @come-go-move	3:14 9:-6
tiap @demo.handle	5:-8
tiap @flavours.prints	4:-6
tiap @flavours.scents	5:10
tiap @format.care	4:5
tiap @format.kind	3:-8 4:-10 5:-23 8:31
tiap @format.nature	0:5 5:-16
tiap @format.spans	0:8 3:-5 4:-14 5:-13 7:-9 8:-17
tiap @interaction.personal	3:20 4:-25 5:-12 7:-16 8:-28
tiap @occasions.occasions	0:5 3:19 9:-10
tiap @occasions.plain	3:11
tiap @offers.buying	7:10
tiap @offers.counted	3:-12 4:14 5:-6 7:10 8:40
tiap @offers.now	1:-8 6:-8 7:-6 8:-22 9:5
tiap @offers.sum	3:14 4:-12
tiap @play-sport-acts	0:6
tiap @story-verbs	3:8
tiap @troubles.otherTroubles	3:5
tiap @trust.days	0:-16 2:35 3:28 4:23 5:8 6:-11 7:-11 9:-16
tiap @weather-season-states	5:10 9:-6
tiap @words.goods	3:-12 5:-11 8:27
tiap hari	3:-23 8:-21
tiap jumat	2:6 4:5
tiap malam	3:32 6:-12
tiap minggu	4:-7
tiap pagi	9:-7
tiap pembelian	7:10
tiap sabtu	2:9
tiap senin	4:5
tiap subuh	5:10
tiap unit	1:6 4:8
tiap~	4:-7 8:26
tia~	0:6 9:-6
tiba	0:8 3:10 5:8
tiba @call.small	3:6
tidak	0:-15 1:47 2:-22 4:-14 5:128 6:-6 7:-56
tidak $	0:7 1:7 4:-19 5:-52 8:-12 9:-10
tidak @absorbs-liquid	4:5
tidak @accident-injury	4:-14
tidak @accidental-intended	4:-6
tidak @adjust-set-acts	5:9
tidak @already-still-words	0:-8 4:9 6:-5
tidak @animal-behaviour	5:-15 6:-7
tidak @app-cart-live-acts	9:10
tidak @audio-states	0:-12 3:-9 5:-9 8:15
tidak @bath-acts	0:5
tidak @body-move-posture	1:6 5:9
tidak @body-pain	9:-6
tidak @breaks	4:-10 5:-31 6:-7 7:6 8:9
tidak @bump-hit	4:-8 5:11
tidak @burn-fat-raise-lower	5:-12 9:7
tidak @call.go	4:10
tidak @call.look	0:-8 6:-5
tidak @call.press	5:18
tidak @call.small	0:19 1:-33 2:-10 3:-6 4:-39 5:-8 6:-33 7:-12 8:-37 9:26
tidak @camera-view-states	0:-16 2:6 5:-24
tidak @care-not-acts	2:16 4:-8
tidak @carry-acts	9:5
tidak @cause-words	3:-7 4:-20
tidak @change-become-acts	5:-17
tidak @cheer-encourage	1:-5 3:22 5:-31 6:-13 8:-10 9:16
tidak @child-active-fall	3:-7 5:6
tidak @child-cry-mood	6:-6
tidak @child-growth	0:-8 6:-6
tidak @colours.borrowed	5:-12
tidak @colours.colours	0:18 5:7
tidak @colours.pure	0:10 5:25
tidak @come-go-move	0:-6 4:-17 6:-13 7:-8 8:-8
tidak @comes-loose	0:-12 4:-19 6:10 8:-6
tidak @connection-states	9:5
tidak @contrast-words	8:-5
tidak @convince-prove-acts	3:7 5:-6
tidak @cook-mix-prepare	0:9
tidak @degree-low	6:-7
tidak @demo.bodyPlaces	5:-8
tidak @demo.handle	1:-15 3:-8 4:24 5:44 8:38 9:-11
tidak @demo.handleWide	0:-7 1:7 4:15 9:-9
tidak @demo.handled	0:17 3:11 4:-8 6:-11
tidak @demo.handledWide	5:-20
tidak @demo.me	5:-14
tidak @demo.means	3:9
tidak @demo.outcome	1:-6 4:-18 5:-58 7:21 9:-39
tidak @demo.point	0:-7 1:-6 2:11 4:-10 5:-9 9:6
tidak @demo.present	0:-19 1:-5 3:-7
tidak @demo.prove	0:9
tidak @drill-nail-screw	5:9
tidak @drop-fall	1:10 4:-6
tidak @dry-state	3:9 4:18 8:-6
tidak @easy-practical	3:-16 4:10 5:22
tidak @eat-kids-picky	3:-5 8:6
tidak @fades-colour	4:25
tidak @feel-afraid-worry	4:17 5:13
tidak @feel-angry	5:22
tidak @feel-comfy	5:-7
tidak @feel-happy	5:-5 6:7
tidak @feel-itchy-rough	0:8 3:-30 5:13 6:13 9:-11
tidak @feel-love-like	5:-6
tidak @feel-sticky-greasy	4:18 5:6 6:-6
tidak @feel-surprised	0:-15
tidak @feel-touch-acts	9:21
tidak @fits-right	0:8 3:-8 6:-11 8:39
tidak @flavours.flavours	5:6
tidak @food-spoils	5:-15
tidak @food-tender-chewy	3:9 4:6 5:-25
tidak @food-thick-liquid	5:-12 8:9
tidak @format.because	4:-7
tidak @format.care	0:-11 4:7 7:13
tidak @format.cared	0:17 3:9 4:-16 5:-19
tidak @format.kind	5:-12 8:-8 9:6
tidak @format.nature	4:13 5:-17 8:-5
tidak @format.problems	0:13 6:11 8:-15 9:-39
tidak @format.should	3:-24 4:15
tidak @frequency-words	3:22 5:-15
tidak @future-plan-words	0:-17 1:-8 3:16 5:-11 6:-18 9:-7
tidak @gather-crowd-acts	5:-9
tidak @gets-dirty	1:7 5:-7
tidak @glue-set-dry	3:10
tidak @grow-lengthen	3:-8
tidak @hair-bad-state	3:-8 8:-5
tidak @hang-stand-balance	3:-7 8:-8
tidak @hard-complicated	6:8
tidak @hide-body-flaws	6:9
tidak @hot-temp	3:6 4:6
tidak @increase-add-acts	5:-8
tidak @interaction.asking	5:-11
tidak @interaction.bid	0:9 3:9 5:-9
tidak @interaction.one	0:16 3:-5 5:19 8:-14
tidak @interaction.personal	0:7 1:-35 3:-14 4:-9 5:-10 6:-22 8:-7 9:-48
tidak @interaction.verdict	0:47 2:-11 4:14 5:-38 6:-9
tidak @interaction.where	0:6 9:10
tidak @interaction.write	0:13
tidak @iron-fold-acts	3:-7
tidak @leak-hold-liquid	3:-12 6:10
tidak @lose-missing-states	2:14 3:-8 4:-11
tidak @machine-behaviour	5:-12 8:7
tidak @makes-look-fat	3:8
tidak @makeup-looks	8:8
tidak @match-harmonise	0:-9 7:5 8:35
tidak @materials.grades	5:-11
tidak @materials.hides	8:6
tidak @motor-behaviour	3:-6 4:13 5:28 8:7
tidak @motor-care-acts	0:5
tidak @need-must-words	3:-25 4:25 5:25 6:6
tidak @negation-words	0:31 4:-15 5:21 8:-6
tidak @noisy-sound	1:7 9:-8
tidak @now-words	3:-5
tidak @occasions.gifts	5:-6
tidak @occasions.occasions	5:-9 9:14
tidak @occasions.plain	5:-7
tidak @occasions.rooms	3:5 5:-17
tidak @offers.counted	5:6
tidak @offers.extra	5:-6
tidak @offers.now	1:18 3:7 4:-29 5:-6 9:19
tidak @oily-state	6:-6
tidak @open-close-acts	1:5
tidak @original-fake	8:5
tidak @past-memory-words	5:6 9:6
tidak @peels-off-coating	3:7 4:20 5:6 8:-6
tidak @permit-forbid-acts	4:-18 5:-10
tidak @pest-acts	5:-12
tidak @phone-behaviour	0:13 4:12
tidak @photo-video-acts	3:-18 5:15
tidak @plant-states	4:-7 6:10
tidak @play-sport-acts	8:-6 9:9
tidak @popular-trend	3:10
tidak @possibility-words	0:26 3:9 4:11 5:-28 8:-8
tidak @pour-drip-acts	6:6
tidak @press-touch-acts	4:-13 5:8 6:6
tidak @pull-press-acts	7:7
tidak @purpose-words	6:-13
tidak @quantity-few	5:12 6:-10
tidak @quantity-many	5:-11
tidak @relationship-acts	4:5 6:-5
tidak @repeat-buyer-acts	8:18
tidak @repels-liquid	4:-10 5:-13
tidak @roll-wrap-acts	4:-6 5:6 8:8
tidak @safety-words	6:8
tidak @see-watch-acts	9:13
tidak @sell-promo-acts	0:6 3:-6 5:-11
tidak @send-deliver-acts	4:-11 5:8
tidak @shape-words	3:13 4:-14
tidak @show-acts	2:11 4:-6 5:-9 9:8
tidak @skin-good-state	5:-6
tidak @skin-irritation	3:-11 5:39 8:-12 9:-6
tidak @sleep-acts	1:12 9:-9
tidak @smell-act	3:6 5:-16
tidak @smell-bad	3:9 4:14 5:24 8:-14
tidak @space-cluttered	4:11
tidak @space-saving	0:10
tidak @stain-clean-off	4:-11 5:-13
tidak @stock-run-out	3:11
tidak @story-verbs	2:12 4:-13 8:-7 9:7
tidak @strong-durable	5:6
tidak @stuck-jam-states	0:21 1:-7 4:28 9:6
tidak @substances.foodstuffs	3:6
tidak @sweat-body-smell	4:6
tidak @target.above	0:5
tidak @target.folk	0:29
tidak @target.handing	6:-25 8:13
tidak @target.kin	0:25 4:7 9:-5
tidak @target.looks	3:-19 6:-15 8:-10 9:-7
tidak @target.rel	0:6 4:-7
tidak @target.states	0:-15 1:10 3:-22 5:12 9:-9
tidak @taste-bad-judgement	3:-6 4:10 5:18
tidak @taste-sour-bitter	5:5
tidak @taste-spicy	4:8
tidak @teach-learn-acts	3:-16 6:-7 9:-7
tidak @tears-frays	6:7
tidak @test-slam-hit	4:9 5:20
tidak @test-strength-acts	1:-8 3:6 4:6 7:7
tidak @test-try-acts	0:8
tidak @think-believe-myth	3:5
tidak @tie-clip-lock	0:9
tidak @time-before-words	0:-11 3:16 5:-17
tidak @too-tight	0:12 3:-10 4:-10 5:12
tidak @transparent-thin	0:9 3:7 5:6
tidak @travel-traffic-acts	5:9
tidak @troubles.atAll	0:-11 1:-6 2:-7 3:-30 4:33 5:33 7:-16 8:-9
tidak @troubles.no	0:29 4:-13 5:24 8:-5
tidak @troubles.otherTroubles	3:-62 4:21 5:47 6:-14
tidak @troubles.troubles	0:13 1:53 3:-91 4:20 5:161 6:32 7:8 9:-80
tidak @trust.allowed	1:26 2:-8 3:6 5:-8 6:-16 7:-8 8:-23 9:5
tidak @trust.arrived	4:-10 5:12 8:-5 9:6
tidak @trust.better	1:-22 5:-41 6:-7 8:8
tidak @trust.flaws	1:5 3:-32 4:28 5:-11 6:-10 8:16 9:-10
tidak @trust.lesser	9:20
tidak @trust.permits	4:-5
tidak @trust.places	1:5 5:6
tidak @trust.remedy	5:-5
tidak @trust.trouble	2:5 3:-21 4:11 5:-14 6:10 7:6
tidak @trust.wanted	0:17 3:15 4:-13 5:-55 6:-14 8:25 9:20
tidak @ugly-cheap-look	5:-6
tidak @understand-know-acts	0:-25 3:-33 4:-11 5:-8 6:-13 8:-7
tidak @use-acts	1:-8 4:15 5:-13 6:11 8:15
tidak @wait-acts	0:-23 8:-6
tidak @want-wish-words	3:19 4:-6 5:-21
tidak @wash-clothes-acts	0:6 5:-8
tidak @wear-acts	1:-8 4:16 5:-10 6:11 8:14
tidak @weather-season-states	6:12
tidak @wet-state	1:-12 3:-27 6:-12
tidak @wrinkle-crease	4:-9 8:7
tidak ada	0:6 1:33 6:7
tidak amis	4:8
tidak ana	5:7
tidak apa	6:5
tidak asli	8:6
tidak asup	5:7
tidak bakal	4:6 5:5 6:-5 8:9
tidak basah	6:-8
tidak belang	4:-7
tidak bentar	0:-7
tidak berantakan	4:8
tidak bikin	3:-18 5:11
tidak bisa	3:13 4:7 5:-22 6:-10 8:-9 9:17
tidak bolak	4:8
tidak boleh	4:-16 5:-7
tidak bolong	6:6
tidak brudul	1:6
tidak buat	6:-8
tidak butuh	3:6
tidak coba	0:9
tidak cocok	8:13
tidak copot	4:-6
tidak di	0:32
tidak dicuci	5:-5
tidak doyan	3:-5
tidak gampang	3:-11 4:10 5:22
tidak gatel	5:7
tidak gelem	3:15 5:-5
tidak gepeng	5:-9
tidak hitam	0:5 5:7
tidak ikut	5:8 9:-5
tidak ini	4:-6
tidak iso	4:-5
tidak jadi	5:-16
tidak jual	0:7 9:-6
tidak kak	0:-5
tidak kaku	5:-11
tidak kapalan	4:6
tidak karatan	4:11
tidak karena	4:-7
tidak kejepit	0:10
tidak kelihatan	2:11 4:-5
tidak kena	5:6
tidak kenapa	5:-6
tidak kerasa	9:17
tidak ketarik	5:5
tidak ketemu	5:-10
tidak ketinggalan	2:16
tidak ketok	5:10
tidak kok	0:6
tidak kudu	3:-20 4:14 5:23
tidak lagi	3:-5
tidak laku	3:12
tidak layu	6:5
tidak lecek	5:-11
tidak lecet	3:-8
tidak lembap	4:-5
tidak lengket	3:7
tidak lepas	5:6
tidak lihat	9:5
tidak mau	3:21 5:-21
tidak melengkung	4:-8
tidak merah	4:-7
tidak muat	0:11
tidak nerawang	5:6
tidak ngambang	3:-6
tidak ngecap	5:5
tidak ngerti	3:-5 9:-7
tidak ninggalin	5:11
tidak nyebar	5:-14
tidak nyeri	5:6
tidak nyisa	5:6
tidak onok	2:5 4:9 9:14
tidak pakai	1:-8 4:15 6:13 8:14
tidak pecah	5:-9
tidak pegal	6:-11
tidak penuh	5:6
tidak penyok	3:-5 4:-6 5:-10 8:15
tidak perih	5:6
tidak perlu	0:6 3:-12 5:17 8:-7
tidak pernah	3:17 5:-14
tidak punya	5:-9
tidak pusing	6:5
tidak putih	4:6
tidak retak	4:5
tidak salah	5:8
tidak sampai	4:-8 9:6
tidak sanggup	5:-6
tidak sempat	6:6
tidak sempet	6:9
tidak seperti	1:5 3:-10 5:14 8:26
tidak sesuai	8:7
tidak sih	5:-11 9:28
tidak suka	5:-7 6:5
tidak tahan	5:5
tidak takut	4:7 5:10
tidak tau	0:-19 3:-6 5:-11
tidak tembus	5:-11
tidak termasuk	0:5
tidak tidak	0:29 4:-12 5:31 8:-7
tidak tidur	5:-5
tidak tumbuh	3:-8
tidak turun	5:-7 9:9
tidak umum	9:14
tidak usah	2:-5 5:9 6:-6 9:-16
tidak yang	0:7
tidur	5:11 6:-29 7:6 9:-8
tidur $	4:8 5:30 9:17
tidur @body-move-posture	5:-7
tidur @call.small	5:-7 9:5
tidur @cause-words	5:-5
tidur @format.should	4:5 5:8
tidur @interaction.personal	0:9 3:-6
tidur @interaction.verdict	0:14 5:-11 6:6
tidur @need-must-words	4:5 5:8
tidur @negation-words	0:5
tidur @offers.now	5:-9
tidur @troubles.no	0:5
tidur di	9:6
tidur ini	5:-5
tidur itu	6:6
tidur tidak	0:5
tidurnya	5:-5
tidurnya @troubles.atAll	5:-7
tiga~	4:16 5:-12
tigo	4:30 6:6 7:39
tigo @format.spans	4:14
tigo @interaction.personal	4:15
tigo @offers.counted	7:8
tigo ratus	7:10
tik~	0:51 3:-15 6:-16 9:-15
tim	0:68 4:-12 5:-6 7:18
tim @demo.handle	0:8
tim @demo.handleWide	0:5 2:5 7:5
tim @format.care	0:12
tim @format.kind	0:32 7:9
tim @format.nature	0:19
tim @play-sport-acts	6:5
tim @words.goods	0:23 7:8
timbal	8:8
timbang	1:13 3:-6 4:22 5:-13
timbang @call.small	4:6
timbang @demo.present	4:7
timbang @interaction.verdict	4:8
timbangan	1:19 4:27
timbangan @call.small	1:13 4:13
timbangan @demo.present	4:8
timbangan @interaction.verdict	1:7 4:10
timbangan @occasions.places	4:7
timbangan dapur	4:7
timbangan ya	4:8
timbang~	1:18 4:21 9:8
timur	5:-9
tim~	2:-6
tina	3:9 4:-12 7:16
tina #nn	7:5
tina @offers.sum	7:5
tingali	1:20 5:19
tingal~	1:20 5:19
tinggal	1:-7 2:-29 3:-67 4:-15 5:64 6:20 8:-21
tinggal #n	0:-9 2:-11 4:-12 5:-16 6:-7
tinggal #nn	4:-8
tinggal @app-chat-acts	4:7 8:11
tinggal @app-tap-scroll	0:10
tinggal @call.look	2:-6 4:18 6:6 7:9
tinggal @call.press	0:10 5:-8
tinggal @call.small	3:-5 4:9
tinggal @choose-acts	0:6 2:-10 7:7
tinggal @colours.colours	4:9
tinggal @come-go-move	4:17
tinggal @demo.handle	1:-8 3:-6 5:39 6:41 8:-11 9:-8
tinggal @demo.handleWide	4:17 5:14
tinggal @demo.handled	0:14 3:-12 5:13
tinggal @demo.handledWide	0:7
tinggal @demo.outcome	4:12
tinggal @drink-acts	6:8
tinggal @electric-charge-acts	5:5
tinggal @format.care	1:-5 3:-11 4:15 5:19 6:35 9:-6
tinggal @format.cared	0:8
tinggal @format.kind	6:-5
tinggal @format.nature	6:-5
tinggal @format.problems	4:16
tinggal @format.remedies	5:7
tinggal @interaction.personal	7:-9
tinggal @interaction.verdict	4:10 5:11
tinggal @move-shift-acts	5:8
tinggal @offers.sum	4:-9 5:-6
tinggal @plant-harvest	5:6
tinggal @pull-press-acts	0:22 5:26
tinggal @quantity-few	9:5
tinggal @save-data-memory	5:8
tinggal @target.states	4:13
tinggal @troubles.otherTroubles	4:15 6:6
tinggal @trust.mixup	7:7
tinggal di	5:-8
tinggal diklik	0:8
tinggal masuk	4:13
tinggal pilih	0:7 2:-9 7:7
tinggal~	0:-6 2:7 3:-8 5:14 9:17
tinggi #nn	1:6
tinggi @call.small	6:-9
tinggi @format.kind	5:-8
tinggi @format.nature	8:5
tinggi @interaction.personal	4:-12
tinggi @offers.sum	1:6
tingginya	2:5
tingkat	4:23 6:5
tinta @cause-words	4:-5
tintanya	4:19
tintanya @interaction.personal	4:6
tintanya @interaction.verdict	4:6
tinta~	4:19
tip	3:7
tipe	0:27 5:-15 6:16
tipe #n	6:7
tipe @interaction.asking	0:9
tipe apa	0:9
tipis	0:12 1:15 3:19 5:-37 8:10
tipis $	0:13 3:-11
tipis @call.small	1:8 3:19 5:-10
tipis @demo.outcome	5:-9
tipis @demo.present	3:11
tipis @interaction.personal	1:15 3:24 4:18 5:-31 6:-7
tipis @noisy-sound	4:10 8:10
tipis @offers.now	3:-8
tipis @quantity-few	4:-7
tipis @troubles.atAll	0:12 3:7 5:10
tipis @trust.allowed	0:9
tipis @trust.wanted	3:5
tipis ada	0:5
tipis di	1:5 4:6 5:-13
tipis~	1:9 5:11
tips	0:-5 3:35 5:-31 6:-5 9:7
tips @call.small	3:11 6:-7
tips @cause-words	6:-9
tips @interaction.verdict	3:10 5:-8
tips @purpose-words	6:-9
tips @target.handing	6:-10
tips buat	6:-9
tipsnya	3:21 5:-9 6:10
tipsnya @interaction.personal	3:6
tips~	3:21 5:-9 6:10
tir	5:13
tiruan	8:9
tiru~	1:11 3:-16 8:13
tisu	1:19 4:-7 5:38
tisu @call.small	5:7
tisu @demo.outcome	5:20
tisu @target.looks	5:15
tisu @troubles.otherTroubles	5:20
tisu @troubles.troubles	5:8
tisu @wet-state	5:8
tisu basah	5:8
tisunya	1:6 4:-6 5:23
tisunya @format.remedies	5:6
tisunya @troubles.otherTroubles	5:6
tisu~	1:6 4:-6 5:23
titik	0:8 3:28 4:10 6:-12
titik @call.small	3:23
titip	0:12 2:11
tivi	9:8
tk	4:19 5:9 6:13
tk @interaction.verdict	6:10
to	0:29 1:58 3:-15 4:-11 5:11 9:-25
to $	1:23 3:-9
to @call.small	0:13
to @target.folk	0:6
to @target.kin	0:9 9:-7
toh	0:16 1:13 3:-12 5:31 9:-13
toilet	5:6
tokek	9:6
toko	0:-16 1:-6 4:-8 8:-25
toko @call.small	2:19 7:5
toko @demo.me	2:7 5:7
toko @format.nature	6:5
toko @format.spans	4:8
toko @interaction.verdict	2:18
toko @offers.now	2:10
toko ini	2:14
toko saya	5:10
tokonya	2:12 3:-7 8:-6
toko~	2:12 3:-7 8:-6
tok~	1:17 3:8 4:16
tol	9:8
tolak~	3:10
tolong	0:-65 1:-21 2:5 3:-38 4:-19 5:-32 6:-19 8:-8 9:78
tolong @app-follow-share	2:24
tolong @call.look	9:20
tolong @call.press	9:10
tolong @choose-acts	9:13
tolong @demo.handle	9:8
tolong @demo.handleWide	9:15
tolong @format.kind	3:-8 9:7
tolong @format.nature	3:-8 9:6
tolong @give-receive-acts	2:8
tolong @interaction.deeds	2:12
tolong @press-touch-acts	9:-7
tolong @pull-press-acts	9:11
tolong @search-find-acts	9:13
tolong @words.goods	3:-6 9:9
tomat	2:8 5:17
tomat @call.small	2:8
tombol	9:-9
tombol @buy-order-acts	7:7
tombol @call.buy	7:7
tombol @call.target	7:11
tombol @interaction.deeds	7:6
tombol @interaction.personal	7:5
tombol @offers.buying	7:7
tombol beli	7:8
tombolnya	4:-15
tombol~	4:-15
tomohon	0:17 9:-7
tong	9:21
tonggo	5:10 9:11
tonggo @alone-own-words	0:6
tonggo dewe	0:6
tongkat	5:12
topi	3:10 9:-6
toples	3:6 4:-7
toples @interaction.verdict	6:5
tos	0:18 2:-6 8:7 9:-11
tos @call.buy	0:7
tos @interaction.deeds	0:5
tos @offers.buying	0:7
totalnya	4:5
totalnya #nn	4:6
totalnya @offers.sum	4:6
total~	7:6
tpa	6:9
tr	8:7
tra	3:-5 5:8
tra @demo.outcome	5:6
tra @troubles.otherTroubles	5:6
training	6:8
transfer	5:-6
treadmill	1:9
trik	3:5 5:-16
trika~	3:-21 6:11 9:-8
tripodnya	9:7
tripod~	9:7
truk	0:-7 9:32
truk @call.small	9:5
truk @motor-behaviour	9:7
truk @troubles.troubles	9:8
truk @trust.trouble	9:7
trus	2:8
tu	0:-12 1:-40 2:10 3:64 5:-22 6:-27 8:7
tu @call.small	4:-10 9:6
tu @condition-words	2:8 3:5
tu @contrast-words	3:8
tu @demo.bodyPlaces	4:6
tu @interaction.verdict	2:6 3:19 4:-6
tu @offers.now	3:-7
tu @target.body	4:14 5:5
tu @troubles.atAll	3:14 4:-8
tu @trust.better	4:7
tu @trust.wanted	5:10
tua	6:9 9:6
tua @call.small	3:-7 6:13
tua @interaction.verdict	0:9
tua @target.rel	6:6
tua yang	6:6
tuang	1:22 3:-9 4:-9
tuang @call.small	1:13 3:-6 5:-19
tuang @demo.means	5:18
tuang @demo.present	5:-6
tuang @demo.seen	5:7
tuang @format.remedies	5:15
tuang @offers.now	5:-6
tuang @troubles.otherTroubles	5:13
tuangin @demo.means	5:5
tudung	3:8
tuh	0:-39 1:108 2:-20 3:6 4:-23 5:45 6:-17 7:-13 8:-32 9:-33
tuh #n	4:11
tuh $	0:10 2:-8 3:-7 5:-10
tuh @already-still-words	1:7 5:19 9:-5
tuh @call.look	4:-11 5:15
tuh @call.small	0:-9 1:-7 3:-9 4:17 5:-6 8:15
tuh @camera-view-states	5:-10
tuh @cause-words	3:-11 5:16
tuh @change-become-acts	1:7 3:-8 5:15
tuh @colours.borrowed	4:-6
tuh @come-go-move	1:7
tuh @comes-loose	5:-13
tuh @compare-acts	3:11 4:-7 5:-10
tuh @condition-words	9:14
tuh @contrast-words	3:6 4:-8
tuh @demo.handleWide	5:-5 8:-9
tuh @demo.handled	5:-7
tuh @demo.me	5:-15
tuh @demo.means	1:11 5:9
tuh @demo.outcome	1:6 3:-11 5:14 6:5
tuh @demo.point	1:7 3:16 4:-12
tuh @demo.present	3:-8
tuh @demo.seen	1:5 4:31 6:7
tuh @easy-practical	3:11
tuh @fades-colour	5:6
tuh @feel-angry	3:-6 9:14
tuh @feel-light-on-skin	5:8
tuh @food-crunchy	5:6
tuh @food-tender-chewy	1:6 4:-9 5:15
tuh @format.care	3:14 8:-5
tuh @format.cared	5:-5
tuh @format.ifs	3:-6 9:14
tuh @format.kind	1:22 3:-7 9:-9
tuh @format.nature	1:20 3:-6 4:-12
tuh @format.remedies	1:5 5:12
tuh @format.should	1:-6 3:14 5:-5
tuh @frequency-words	0:10
tuh @gets-dirty	3:-5
tuh @hurry-invite-acts	3:-6
tuh @interaction.bid	3:-7
tuh @interaction.personal	4:20 5:-6 6:-18 7:7
tuh @interaction.verdict	0:-10 3:-10 4:-25 5:8 6:-5
tuh @interaction.where	5:8
tuh @materials.cloths	5:-9
tuh @materials.grades	5:9
tuh @motor-behaviour	5:5
tuh @now-words	1:8 3:-10 5:21
tuh @offers.now	1:9
tuh @open-close-acts	5:-8
tuh @plant-states	5:-15
tuh @pull-press-acts	5:6
tuh @quantity-few	5:8
tuh @quick-speed	3:-6
tuh @see-watch-acts	4:-9 5:19
tuh @show-acts	4:-5
tuh @target.folk	5:-6
tuh @target.kin	6:7
tuh @target.looks	5:11
tuh @target.rel	9:6
tuh @taste-good-judgement	5:-5
tuh @transparent-thin	4:-6
tuh @troubles.atAll	0:-6
tuh @troubles.no	3:-11 5:-7 6:-6
tuh @troubles.otherTroubles	1:14 3:14 4:-5 5:12
tuh @troubles.troubles	1:25
tuh @trust.allowed	3:9 4:-8 5:18
tuh @trust.better	1:6 5:23
tuh @trust.flaws	3:17
tuh @trust.mixup	4:7
tuh @trust.trouble	5:8
tuh @trust.wanted	4:6
tuh @trust.wrapping	5:-5
tuh @weigh-measure-acts	4:-6
tuh @words.goods	0:10 5:-15
tuh ada	3:11 4:-11
tuh akarnya	5:-7
tuh angka	4:9
tuh beda	3:6
tuh di	8:11
tuh dulu	3:5
tuh gampang	3:8
tuh gini	3:15
tuh jadi	1:7 3:-8 5:15
tuh kalau	3:-6 9:14
tuh kelihatan	5:-5
tuh keluar	5:7
tuh langsung	3:-6
tuh lihat	4:-8 5:13
tuh masih	1:8 5:19
tuh tidak	3:-11 5:-7 6:-6
tuh yang	9:6
tukang	3:12 4:-16 5:-10 6:13 7:-11 8:-7 9:16
tukang @call.small	9:-7
tukang @format.care	5:6
tukang @format.kind	5:-15 6:7 9:28
tukang @format.nature	6:7 9:14
tukang @occasions.occasions	5:6
tukang @target.body	9:-7
tukang @words.goods	3:-9 9:10
tukang sate	9:6
tukar	2:8 3:-12 6:-8 7:7 8:84 9:-6
tukar @already-still-words	8:8
tukar @call.small	8:21
tukar @demo.noises	8:5
tukar @frequency-words	8:11
tukar @interaction.personal	8:9
tukar @interaction.verdict	8:8
tukar @new-old-state	8:8
tukar @offers.now	8:5
tukar @quantity-few	8:5
tukar @tool-work-acts	8:7
tukar @trust.better	0:11
tukar @weigh-measure-acts	8:7
tukar baru	8:8
tukar dalam	0:11
tukar saja	8:5
tukar ukuran	8:7
tuker~	2:-14 4:-11
tuku	1:-5 3:13 5:-5 6:19 8:-8
tuku @demo.present	2:8
tuku @format.kind	3:7
tuk~	2:9
tulang	3:7 6:14
tulis	0:46 4:-16 7:14 9:-9
tulis @call.small	0:15 4:-6
tulis @demo.handleWide	5:6 7:8
tulis @greet-acts	3:5
tulis @interaction.personal	4:-15
tulis @trust.better	0:-7
tulis @trust.mixup	7:7
tulis di	3:-6 4:-10
tulisan	0:-13 1:8 3:14 8:7
tulisen	0:8 3:5
tulis~	0:-27 1:6 3:25 4:-12 8:8
tuluy	1:9 3:17
tumbuh	5:12
tumbuh $	5:6
tumbuh~	5:-5
tumis~	5:-9
tumit	3:6
tumit @interaction.personal	6:5
tumit @negation-words	6:6
tumit @offers.now	4:12
tumit @troubles.no	6:6
tumit @trust.flaws	5:-6
tumit tidak	6:6
tumitnya	4:-5
tumit~	4:-6
tumpah	3:-8
tumpah @call.small	1:-6 9:11
tumpah~	3:-8 5:19
tumpuk~	3:10 5:7
tumpul	0:11 3:14
tumpul @interaction.verdict	0:12 3:7
tuna	2:7 4:14 6:8 7:6
tuna @interaction.verdict	2:7 4:8
tunas	5:13
tunas @new-old-state	5:8
tunda~	2:8
tungau	3:14
tungau @call.small	3:6
tunggal~	0:6
tunggu	3:-13 5:24 9:28
tunggu @call.small	3:-7
tunggu @demo.me	3:-9 9:7
tunggu @demo.point	5:6
tunggu @interaction.personal	5:6
tunggu @interaction.verdict	5:7
tunggu @troubles.atAll	5:5
tunggu saya	9:7
tunggu~	0:12 8:7
tunjuk	6:5
tunjukin	0:6 1:13 5:-8
tunjukkan	1:6
tunjuk~	1:25 5:-6
turun	0:-15 2:-7 3:26 5:9 7:8 8:-10 9:5
turun #pct	4:-6
turun @already-still-words	9:-6
turun @call.press	3:10
turun @interaction.personal	9:-11
turun @interaction.verdict	7:5
turun @negation-words	3:8
turun @offers.now	5:-8
turun @troubles.atAll	5:-8 6:-8 9:-8
turun @troubles.no	3:10
turun @troubles.otherTroubles	9:9
turun dia	5:6
turun itu	9:7
turun tidak	3:7
turunan	4:8 5:14
turun~	5:17 9:-10
tutup	0:9 3:-10 5:-5
tutup @already-still-words	5:9
tutup @call.look	5:6
tutup @format.kind	5:-10
tutup @frequency-words	5:12
tutup @interaction.personal	4:7 5:8
tutup @open-close-acts	5:7
tutupnya	0:-10 3:-18 5:-8 9:-7
tutupnya @call.small	1:6
tutupnya @interaction.personal	5:-11
tutupnya @interaction.verdict	1:12 4:-12
tutupnya @offers.now	1:7 4:-6
tutupnya @trust.wanted	5:-6 6:5
tutup~	0:-12 4:-12 9:-6
tv	9:8
tv @interaction.verdict	5:6
twill	4:6
two	7:13
type	4:24
type c	0:-7 4:25
téh	3:12
uang	4:-16 8:60 9:6
uang @come-go-move	0:9 4:-11 8:49
uang @demo.handleWide	0:8 5:8
uang @demo.outcome	0:5
uang @format.care	5:8
uang @interaction.personal	3:13
uang @target.states	0:5
uang @troubles.otherTroubles	0:8
uang kembali	5:-7 8:38
uangmu	7:7 8:9
uangmu @come-go-move	7:8
uangnya	3:-9 4:9 8:19
uangnya $	4:7
uangnya @demo.me	8:11
uangnya saya	8:9
uang~	4:10 5:6 7:11 8:33
uap	5:-25
uap @demo.means	5:-9
uap @demo.seen	5:-10
uap @format.remedies	5:-10
uap @troubles.otherTroubles	5:-11
uap air	5:-7
uapnya @demo.outcome	8:5
uapnya @format.problems	8:6
uapnya @interaction.verdict	5:-5
uapnya @leak-hold-liquid	8:6
uapnya @troubles.troubles	8:5
uap~	3:29
ubah~	5:16
ubin	5:15 6:6
ubun	3:-5
ucing	9:18
udan	4:-7
udang	2:8 3:5 4:12 5:-8 6:5
udang @call.small	2:6
udang @interaction.verdict	2:6 4:10
udara	3:32 4:-13 5:-7 6:-7
udara @call.small	3:14 5:-6
udara @demo.handleWide	3:10
udaranya	3:5
udara~	3:5
ujan	5:11 9:33
ujan @interaction.personal	5:7
ujan @interaction.verdict	5:17
ujan @negation-words	5:6
ujan @target.looks	9:5
ujan @troubles.atAll	5:8
ujan @troubles.otherTroubles	9:7
ujan @weather-season-states	5:6
ujan deres	5:7
ujang	9:34
uji	0:-9 1:-9 4:13 8:37 9:-6
ujian	9:8
ujinya @interaction.verdict	4:-5
ujinya @troubles.atAll	4:-5
ujinya @trust.allowed	4:-5
ujinya ada	4:-5
uji~	9:7
ujung	0:-13 1:29 6:-9 8:15 9:-15
ujung @call.small	1:8 3:-7 5:10
ujung @cause-words	8:9
ujung @change-become-acts	8:9
ujung @demo.means	4:7
ujung @format.kind	0:-6 1:9
ujung @format.nature	1:7
ujung @interaction.verdict	8:7
ujung @offers.now	8:9
ujung @shrink-stretch	4:7
ujung @troubles.atAll	8:7
ujung gang	5:5
ujung jadi	8:9
ujung lidah	5:10
ujungnya	0:7 1:9 6:6 8:6 9:-14
ujungnya @format.kind	5:5
ujungnya @format.nature	5:5
ujungnya @interaction.personal	8:11
ujungnya @interaction.verdict	1:6 8:7
ujungnya @materials.solids	4:8 5:7
ujung~	0:6 1:9 6:6 8:5 9:-14
ukir	7:5
ukir nama	7:5
ukur	3:24 5:-7 6:-25 8:9
ukur @call.small	4:6 6:-5
ukur @format.kind	4:-10
ukur @format.nature	4:-6
ukur @interaction.verdict	4:6
ukur @measures.dimensions	3:8
ukur lingkar	3:9
ukuran	0:12 1:-6 3:-12 4:5 6:21 9:-12
ukuran #nn	4:-7
ukuran @call.small	3:-6
ukuran @demo.bodyPlaces	4:-9
ukuran @format.kind	4:-6
ukuran @format.nature	4:-9
ukuran @format.remedies	6:6
ukuran @interaction.personal	8:14
ukuran @interaction.verdict	8:21
ukuran @occasions.rooms	6:8
ukuran @offers.sum	4:-7
ukuran @past-memory-words	6:5
ukuran @size-small	6:11
ukuran @target.body	4:-9
ukuran @target.looks	6:6
ukuran @troubles.atAll	8:9
ukuran kecil	6:5
ukuran l	0:7
ukuran m	4:6 6:-5
ukurane	3:6
ukurannya	1:-6 3:-11 5:-11 8:-7
ukurannya @call.small	0:11
ukurannya @trust.allowed	6:-6
ukuran~	1:-6 3:-11 5:-11 8:-7
ukurnya	3:15
ukur~	6:8 9:-18
ulah	0:-5 3:89 4:-19 5:-13
ulah @interaction.personal	3:7
ulah @interaction.verdict	3:13
ulah @troubles.atAll	3:13
ulang	2:7 3:-11 4:8 5:11 7:6 8:21 9:12
ulang @format.spans	3:-6 6:16 9:18
ulang @interaction.personal	6:10 9:17
ulang @save-money	1:5
ulang @send-deliver-acts	1:6
ulang tahun	6:11 9:19
ulang~	3:16
uleg~	5:8
ulekan	4:-6
ule~	4:-6
ulun	1:10 5:-10 9:14
ulun @interaction.personal	5:-5 9:20
ulun @interaction.verdict	9:19
ulun @negation-words	9:14
ulun @troubles.no	9:14
ulun tadi	0:5
ulun tidak	9:14
ummi	3:-6
umpul~	1:8 9:-8
umrah	6:9
umroh	4:7 6:13
umum	9:13
umur	0:23 3:10 5:-43 6:96 7:-18 8:-6
umur #n	3:-13 4:6 6:78
umur #n1	6:5
umur #nn	3:9 4:-10 5:-10 6:14
umur @interaction.asking	6:-12
umur @interaction.verdict	3:9
umur @offers.sum	3:9 4:-10 5:-10 6:14
umur berapa	6:-12
umure	4:12
umurnya	3:14 4:-6 5:-7
umur~	3:20 5:-12
unc~	4:-7
undangan	3:-5 6:5
undang~	3:-5 6:5
unggal	3:18 8:7
uni	0:8 3:-9 4:22 6:11 8:5 9:-13
uni $	6:7
uni @call.small	4:10
uni @demo.handle	5:-17
uni @format.care	5:-12
uni @interaction.personal	4:7
uni @interaction.verdict	4:6
uni @pour-wipe-acts	5:-6 8:6
uning~	0:10 3:7
unit	1:5 3:-15 5:-11 8:37
unit @already-still-words	8:10
unit @interaction.personal	8:8
unit @interaction.verdict	4:8
unit @new-old-state	8:11
unit @troubles.atAll	4:6
unit baru	8:9
untok	4:6
untuak	6:13
untuk	0:-18 1:-12 3:-28 4:26 5:-16 6:77 7:34 8:-7 9:-11
untuk #n	2:13
untuk #nn	4:6
untuk @call.small	0:6 3:-19 4:-12 5:-13 6:28
untuk @come-go-move	6:6
untuk @demo.me	5:5
untuk @demo.outcome	4:6
untuk @easy-practical	6:5
untuk @format.kind	0:6 3:-15 4:-10 5:-10 6:17
untuk @format.nature	0:14 3:-14 4:-10 5:-8 6:18
untuk @interaction.deeds	2:-6
untuk @interaction.one	5:17 6:9
untuk @interaction.personal	0:-8
untuk @occasions.gifts	6:7 7:7
untuk @occasions.occasions	2:-6 6:-7
untuk @occasions.places	6:12
untuk @occasions.rooms	3:-6 6:9
untuk @offers.buying	2:-6
untuk @offers.sum	4:6
untuk @substances.insides	6:-8
untuk @target.folk	3:-20 4:6 5:10 6:32
untuk @target.group	3:-11 4:12 5:-8 6:45
untuk @target.kin	3:-13 4:8 5:10 6:31
untuk @target.kinds	3:-10 6:10 8:7
untuk @target.rel	3:-12 5:-6
untuk @target.roles	6:14
untuk @target.states	6:9
untuk @trust.mixup	6:-11
untuk anak	3:-5 6:7
untuk bapak	5:6
untuk ibu	0:7
untuk yang	3:-10 5:-6
untung	3:31 5:-15 7:-7 8:-6 9:47
untung @interaction.personal	9:11
untung @interaction.verdict	3:9 5:-7 9:26
untung @negation-words	5:-6 9:10
untung @troubles.atAll	3:10
untung @troubles.no	9:6
untung @trust.allowed	3:9 9:9
untung ada	3:9
untung tidak	9:6
untung~	9:6
up	3:-8 4:15
upacara	5:5
upami	0:7 8:20
upam~	0:7 8:20
urang	0:-11 1:11 3:13 5:12
urang~	5:8
urat	3:19
urat @call.small	3:13
urat @interaction.personal	3:10
urat di	3:10
urip	5:8
urusan	0:-6
urus~	0:-15 4:-5 5:-9 8:-8 9:-6
urut	5:5
urutan	3:22
urutannya	3:12
urutannya @interaction.verdict	3:6
urutan~	3:12
urut~	5:-11 9:14
usah	0:11 1:-8 2:-6 3:-6 5:12 9:-18
usah @assemble-build-acts	4:8
usah @call.go	2:-6
usah @call.look	4:-6
usah @call.press	4:-5
usah @call.small	2:-7 5:-7
usah @carry-acts	5:13 6:6
usah @demo.handle	3:-5 4:11 5:18 6:-6
usah @demo.handleWide	5:22
usah @demo.handled	4:9
usah @demo.outcome	6:9
usah @feel-afraid-worry	5:-9 8:8
usah @format.care	5:30
usah @format.nature	5:8
usah @hurry-invite-acts	2:-6
usah @interaction.bid	2:-6
usah @interaction.deeds	5:9
usah @interaction.personal	0:-6 1:10 5:9
usah @iron-fold-acts	5:9
usah @now-words	2:-7
usah @offers.extra	0:5 4:11 5:10
usah @offers.now	7:5
usah @open-close-acts	3:-7 5:7
usah @pay-acts	7:6
usah @quick-speed	2:-6
usah @repair-acts	4:7
usah @replace-acts	5:9
usah @send-deliver-acts	2:-6
usah @stain-clean-off	6:7
usah @troubles.otherTroubles	4:21
usah @troubles.troubles	6:9
usah @trust.allowed	0:6
usah @words.goods	5:-8
usah bayar	7:6
usah bongkar	4:8
usah ngangkat	6:6
usaha	6:7
usap	3:-7
usb	0:5 4:49
usb @cause-words	4:6
usb @change-become-acts	4:6
usb @format.kind	4:10
usb @interaction.verdict	4:13
usb @offers.now	4:6
usb @troubles.atAll	4:13
usb jadi	4:6
usir	9:7
utara	6:5
utara @interaction.verdict	6:6
utawa	3:18 5:-7
utuh	8:23
utuh @call.small	3:10
utuh @troubles.atAll	3:6
uv	3:9
uva	3:5
v	3:7
vakum	5:-16
vakum @already-still-words	5:-7
vanila	4:16
varian	0:7 2:23 3:-14 4:40
varian @call.small	2:15 4:14
varian @target.rel	2:6
varian yang	2:6
variannya	4:8
variannya @interaction.verdict	4:8
variannya @troubles.atAll	4:6
variannya @trust.allowed	4:6
variannya ada	4:6
varian~	4:8
vari~	0:7 2:23 3:-14 4:40
velvet	4:11
versi	4:13 5:-8
vers~	4:13 5:-8
video	0:19
video @call.small	0:12
video @target.rel	0:12
video yang	0:12
video~	8:6
viral itu	0:5
virus	3:7
viscose	4:8
vitamin	4:11
vitamin c	6:6
vitam~	4:11
volt	4:20
voucher	0:-19 2:66 3:-15 5:-15 7:86 8:-9 9:-21
voucher #nn	7:7
voucher #rp	2:14 7:39
voucher @offers.extra	2:5
voucher @offers.sum	2:21 3:-7 7:52
voucher @save-money	2:14
vouchernya	2:40 7:17 9:-7
vouchernya @call.small	2:17
voucher~	2:40 7:17 9:-7
w	4:8 6:9
w #nn	4:8 6:9
w @offers.sum	4:8 6:9
wa	0:-7
waalaikumsalam	0:17 9:-11
waalaikumsalam @call.small	0:9
waalaikumsalam @interaction.one	0:9
waduh	0:-9 3:6 9:29
waduh @format.kind	9:9
wah	0:53 6:-18 9:-28
wah @call.small	9:-11
wah @format.kind	9:10
wah @format.nature	9:6
wah @interaction.verdict	9:-16
wah @offers.now	6:-6
wah @target.kin	0:8 9:-6
wah @trust.better	0:7
wah @words.goods	9:8
wah~	5:-9
wait @call.small	1:7
wait @demo.me	1:7
wait aku	1:7
wajah	0:6 4:-12 5:-6 6:7 8:-6 9:7
wajah $	0:7 3:7
wajah @call.small	3:-5 5:-9
wajah @demo.me	5:-11
wajah @flavours.cuts	3:7
wajah @offers.now	6:6
wajah @shape-words	3:7
wajah @skin-dull-dry	3:5
wajah @target.looks	3:17
wajah @time-before-words	6:6
wajah @troubles.atAll	5:8 6:5
wajahku	9:20
wajahku @colours.colours	5:-6
wajahku @target.looks	5:-6
wajahku @troubles.otherTroubles	5:-5
wajahnya	6:-6 9:7
wajah~	4:-8 6:-8 9:33
wajan	3:-10 5:-7 7:5 8:14 9:-10
wajar	3:8
wajib	3:-7 6:32
wajib @interaction.personal	6:10
wajib @noisy-sound	6:9
wajib punya	6:9
waj~	3:-10 5:-7 7:5 8:14 9:-10
waktu	0:-20 1:-22 3:33 4:-14 6:-11 7:-22 9:-22
waktu @demo.bodyPlaces	3:6
waktu @demo.handled	4:6
waktu @format.kind	3:12
waktu @format.nature	3:12
waktu @format.remedies	9:11
waktu @interaction.verdict	3:-6 9:-5
waktu @occasions.occasions	3:6
waktu @occasions.rooms	9:7
waktu @occasions.seasons	3:7
waktu @size-small	9:11
waktu @target.body	3:6
waktu @target.kinds	6:-7 9:37
waktu @target.looks	9:11
waktu @target.roles	9:21
waktu @trust.seller	3:-6
waktu @weather-season-states	3:8
waktu @wet-state	3:6
waktu di	3:8
waktu kecil	9:11
waktu saya	9:-8
walau	3:-11 5:32 8:-7
walau @demo.handled	4:8
walau @format.cared	4:7
walau @format.kind	5:5
walau @format.nature	5:5
walaupun	3:-10 4:6
walik~	3:11
wangi	1:-5 6:-14 9:-12
wangi @call.small	5:-6
wangi @flavours.scents	3:-9 5:6
wangi @interaction.asking	5:5
wangi @smell-good	4:8
wangi @substances.foodstuffs	3:-9 5:10
wangi apa	5:5
wangi wangian	4:10
wangian	4:10
wanginya	3:-6 5:12
wanginya @call.small	5:9
wanginya @demo.handleWide	5:5
wanginya @demo.outcome	5:11
wanginya @interaction.personal	5:10
wanginya @interaction.verdict	3:-12 8:5
wanginya @strong-durable	5:5
wanginya @substances.foodstuffs	4:7
wanginya @troubles.atAll	5:-8
wanginya @troubles.otherTroubles	5:6
wanginya @trust.allowed	8:6
wanginya @trust.better	5:12
wangi~	3:-7 4:7 5:13
wang~	1:-5 6:-14 9:-12
wargi	9:8
warg~	9:8
warna	2:-15 4:17 5:6 8:-8 9:7
warna $	4:-8
warna @call.small	3:8 5:14
warna @call.target	9:14
warna @colour-tone	3:21
warna @colours.borrowed	3:11
warna @colours.colours	0:-13 2:-6 3:-18 4:47 5:-7 8:-5 9:21
warna @colours.pure	0:-13 3:-36 4:35 5:-15 9:23
warna @flavours.flavours	3:-20 5:10
warna @flavours.scents	3:-7 5:6
warna @format.kind	3:9
warna @format.problems	6:6
warna @format.remedies	3:11
warna @interaction.personal	4:8 8:5
warna @interaction.verdict	4:23 5:19
warna @negation-words	8:6
warna @offers.now	3:8 5:7
warna @substances.foodstuffs	3:-5
warna @target.looks	2:-7
warna @troubles.atAll	4:22 5:9
warna @troubles.no	8:5
warna @troubles.otherTroubles	9:5
warna @words.goods	3:5 4:-9
warna ada	4:12
warna cokelat	4:-8
warna hijau	6:-6
warna ini	3:6
warna tidak	8:6
warnana	3:11 4:-13
warnane	3:16 4:11
warnane @interaction.verdict	3:7
warnanya	0:-8 1:6 2:5 4:39
warnanya @call.small	2:9
warnanya @call.target	5:-5
warnanya @colours.colours	3:-6 4:42 5:-13
warnanya @colours.pure	0:-9 4:43 5:-7
warnanya @demo.outcome	4:-12
warnanya @flavours.flavours	4:15
warnanya @interaction.personal	8:12
warnanya @negation-words	5:10
warnanya @open-close-acts	3:6
warnanya @skin-irritation	4:11 5:9
warnanya @stuck-jam-states	3:6
warnanya @target.looks	3:-5 4:30 8:7
warnanya @tie-clip-lock	3:6
warnanya @troubles.no	5:10
warnanya @troubles.otherTroubles	5:6
warnanya @trust.allowed	4:6
warnanya ada	4:8
warnanya merah	4:11 5:9
warna~	0:-8 1:7 3:-6 4:32 5:7
warung	6:11 9:10
warung @format.kind	6:11
warung @words.goods	6:15
wash @interaction.verdict	0:6
wash @troubles.atAll	0:6
wastafel	5:11
wastafel @call.small	5:10
watt	1:-6 4:67 7:-34
watt @call.small	3:11 4:10
watt @demo.handle	5:8
watt @format.kind	4:6
watt @format.nature	4:5
watt @frequency-words	4:6
watt @interaction.personal	4:8
watt @interaction.verdict	3:9 4:11
watt @troubles.atAll	4:7
watt @troubles.otherTroubles	4:5
watt @trust.wanted	4:8
watu	4:7 8:9
wawancara	3:15
we	4:-6 6:-16
web	4:14
wedang	9:8
wedi	0:7 8:7
weekend	9:7
weekend @call.small	9:6
weekend @interaction.verdict	9:6
weekend @offers.now	9:6
weekend ini	9:6
weh	3:-10 9:-9
welcome	0:6
welcome @call.small	0:9
welcome @interaction.verdict	0:8
wengi	9:7
weng~	3:21
wes	4:-13 5:-28 9:14
wes #n	9:7
wes @interaction.personal	5:-6
wes @interaction.verdict	5:-20
wes @negation-words	5:-5
wes @troubles.no	5:-5
wes tidak	5:-5
weteng	3:5 5:9
wifi	4:8 8:-8
wiji	9:7
wilujeng	0:12
wilujeng @come-go-move	0:17
wilujeng @greet-acts	0:11
wilujeng sumping	0:17
windows	3:8
windows @call.small	3:8
windows @compare-acts	3:8
windows @interaction.personal	3:8
windows @interaction.verdict	3:8
windows @together-words	3:8
windows @troubles.atAll	3:8
windows @trust.wanted	3:8
windows sama	3:8
wireless	4:11
wireless #n	4:7
wisuda	6:10 9:5
wong	3:35 4:-6 5:6 8:-6
wong tuo	3:5
wrap	5:-9 8:13
wrap @trust.wrapping	8:7
wudhu	5:19
wudhu @interaction.personal	5:7
wudhu @interaction.verdict	5:7
wudu	5:-7
wulan	4:12
wul~	4:12
wungkul	7:11 9:11
wungkul $	7:9
wutuh	8:7
x	3:9
xl	3:-7 4:51 6:16
xl @call.small	4:14
xl @interaction.personal	4:8
xl @interaction.verdict	4:11
xl @offers.now	4:11
xl @target.body	6:6
xl @troubles.atAll	4:7 6:6
xxl	4:11 6:6
ya	0:32 1:56 2:9 3:-33 4:-15 5:-23 6:-56 7:-35 8:-50 9:-46
ya #n1	0:-5 6:9
ya #nn	0:6 1:16
ya $	0:-5 1:-30 2:26 3:-25 4:-26 5:-36 6:-24 7:14 9:-28
ya @already-still-words	1:-10 5:-14 8:-11 9:9
ya @call.look	0:7 1:8 5:21
ya @call.small	0:-33 1:-11 3:-35 4:18 5:6 6:-15 7:-11 8:-16
ya @camera-view-states	0:10
ya @cause-words	2:-9 5:-21 6:-26 9:15
ya @change-become-acts	5:-15 7:-10
ya @child-behaviour	9:-5
ya @compare-acts	5:6 6:7
ya @condition-words	5:-10 6:10 9:10
ya @contrast-words	3:-9
ya @degree-low	3:5
ya @demo.bodyPlaces	5:11 9:17
ya @demo.handle	1:17 5:-7
ya @demo.handleWide	3:7 4:14 6:11
ya @demo.me	0:-32 3:-10 4:-12 5:28 8:-17 9:5
ya @demo.means	0:6 3:-9 5:22
ya @demo.noises	5:7
ya @demo.point	1:61 3:-28 4:-11 5:32 9:-15
ya @demo.present	5:-7 9:6
ya @demo.prove	0:7
ya @demo.seen	3:-8 5:-13
ya @drill-nail-screw	5:-5
ya @feel-angry	0:5 6:11
ya @fits-right	3:6
ya @flavours.cuts	3:6
ya @flavours.flavours	4:5
ya @flavours.prints	3:9
ya @format.because	0:-7 5:-9 7:7 9:6
ya @format.care	0:-18 1:21 6:11
ya @format.ifs	0:5 6:11
ya @format.kind	0:9 2:24 3:9 4:14 5:8 8:-6 9:25
ya @format.nature	0:-9 1:-12 2:12 3:22 5:-15 8:-8 9:50
ya @format.remedies	3:-6 4:-6
ya @format.should	4:9
ya @frequency-words	4:12 9:-6
ya @give-receive-acts	4:6
ya @greet-acts	2:-6 3:-9 5:-10 8:-11 9:18
ya @hear-listen-acts	1:10
ya @interaction.all	1:-12 3:9
ya @interaction.asking	9:14
ya @interaction.bid	0:9 3:10
ya @interaction.deeds	5:-6 9:9
ya @interaction.one	0:-18 1:-33 2:8 3:-8 4:9 5:-30 6:-8 9:-36
ya @interaction.personal	3:-15 5:28 7:-6 8:17 9:13
ya @interaction.verdict	0:45 1:-8 3:-39 4:21 5:-20 6:6 7:-22 9:17
ya @interaction.where	0:-5
ya @iron-fold-acts	3:11
ya @myth-truth-words	5:11
ya @negation-words	0:-8 3:-16 4:32 5:6
ya @now-words	8:-8
ya @occasions.rooms	3:-6
ya @offers.buying	0:19
ya @offers.counted	0:10
ya @offers.now	5:-11 7:-12 9:-9
ya @offers.sum	0:6 1:15
ya @patience-calm	0:8
ya @permit-forbid-acts	0:-7 3:8 4:9 9:-10
ya @plant-states	9:8
ya @possibility-words	6:6
ya @purpose-words	6:-11
ya @quantity-many	5:6
ya @seal-pack-acts	0:11
ya @see-watch-acts	1:9
ya @send-deliver-acts	0:7
ya @story-verbs	1:7
ya @substances.foodstuffs	2:5
ya @take-acts	0:20
ya @target.body	3:10 9:15
ya @target.folk	1:-11 4:6 8:-7
ya @target.handing	6:-6 9:6
ya @target.kin	1:-12 3:-9 4:5 9:-16
ya @target.rel	0:-10 1:-6 3:13 4:-12
ya @target.states	8:5
ya @test-try-acts	0:7
ya @think-believe-myth	9:12
ya @time-before-words	9:-8
ya @together-words	5:10
ya @troubles.atAll	3:-7 4:-13 6:-23 7:-14 8:20 9:24
ya @troubles.no	4:9 5:6 9:7
ya @troubles.otherTroubles	4:-6 5:14
ya @trust.allowed	0:-18 3:8 4:-5 5:-16
ya @trust.better	0:9
ya @trust.days	0:-5 9:8
ya @trust.mixup	1:-8 4:8
ya @trust.seller	9:6
ya @trust.wanted	0:13 5:6 8:12
ya @understand-know-acts	9:13
ya @use-acts	8:7
ya @wear-acts	8:7
ya @weigh-measure-acts	5:8
ya @words.goods	0:30 1:24 4:11 5:27 6:8 9:-20
ya ada	9:9
ya aku	0:-13 3:-9 4:-9 5:17
ya allah	9:19
ya ambil	0:20
ya ampun	9:14
ya bagaimana	9:8
ya begitulah	9:13
ya berarti	0:7
ya biar	4:5 9:-6
ya buat	0:10 6:-8
ya bun	0:-17 2:-8 6:8
ya coba	0:8
ya dari	9:-8
ya dengar	1:7
ya di	1:12 5:7 8:8
ya dia	0:12
ya guys	1:-12 5:-11
ya ibu	2:9 3:9
ya ini	0:22 4:19 9:-10
ya itu	3:-9
ya jadi	5:-7 7:-9
ya jangan	2:6 4:15 9:-6
ya kak	0:-13 5:-7 6:-10
ya kalau	0:5 6:11
ya ke	4:-5
ya kita	9:8
ya lupa	9:6
ya ma	0:7
ya mbak	6:7 9:-8
ya nah	0:15 3:-6 5:16
ya namanya	3:-5
ya nih	4:10
ya padahal	5:11
ya pak	0:11
ya pakai	8:7
ya sama	5:7
ya saya	4:-6
ya sebelum	0:5 2:7
ya semua	5:6
ya sepertinya	9:5
ya sudah	9:14
ya tadi	9:-9
ya tenang	0:8
ya tengok	5:19
ya tidak	4:15 9:11
ya tuh	1:15 5:-6
ya yang	0:-10 1:-6 3:14 4:-11
yala~	1:9 5:25 9:-5
yang	0:8 1:-17 3:-10 5:7 6:59 7:-18 8:45 9:-45
yang #n	4:32 5:-8 6:-5
yang #n1	3:8 4:-7 7:7
yang #nn	6:-8
yang #rp	0:-8 5:16 8:55
yang @adjust-set-acts	9:8
yang @already-still-words	1:-14 2:13 3:24 4:17 6:36 7:9 8:-18 9:-6
yang @animal-behaviour	5:-22
yang @app-follow-share	0:-29 9:20
yang @ask-answer-acts	0:16 2:-8 5:-18 6:-32 9:-25
yang @audio-crew-acts	6:7
yang @bargain-price-acts	9:-8
yang @body-illness	6:21
yang @burn-fat-raise-lower	9:12
yang @buy-order-acts	4:-6
yang @call.buy	0:-11 2:-20 4:-7 6:-21 9:-9
yang @call.go	3:-6 4:-13 5:-11
yang @call.look	2:-14 5:-10
yang @call.plainBuy	2:-11
yang @call.press	5:12 9:5
yang @call.small	1:8 4:10 5:-11 6:-59 7:8 8:29 9:6
yang @call.target	1:13 2:-40 3:-21 4:-11 5:16 6:-44 7:-10 9:15
yang @camera-view-states	0:15 3:15 4:-5
yang @care-not-acts	3:-11 8:7
yang @carry-acts	5:15 6:18
yang @cause-words	0:-12 1:-5 5:-16 6:-32 8:-5 9:6
yang @cheap-price	4:20 5:14 8:21
yang @checkout-pay-acts	2:-8
yang @cheer-encourage	4:8 6:-5
yang @child-behaviour	9:-13
yang @child-growth	0:-8
yang @choose-acts	5:-8
yang @colour-tone	0:13 5:-12 6:-6 8:-7
yang @colours.borrowed	0:21 2:25 4:19 5:-25 6:-17 9:-10
yang @colours.colours	0:25 1:-8 5:-29 6:-23 7:-9 8:-7 9:-37
yang @colours.pure	2:-21 4:-28 9:-21
yang @come-go-move	0:-11 1:7 3:6 5:20 6:9 9:14
yang @comes-loose	5:9
yang @condition-words	8:7
yang @continue-acts	3:5
yang @convince-prove-acts	3:32 6:-9 8:-5
yang @cook-boil-steam	0:8
yang @cook-mix-prepare	3:-9 8:18
yang @cook-roast-bake	9:5
yang @count-rank-words	4:-7 5:-14 6:-5 9:8
yang @danger-words	3:6
yang @degree-high	2:6
yang @degree-low	3:-12 4:7 5:28 8:5
yang @demo.bodyPlaces	0:-14 1:-19 3:-18 4:33 5:7 6:66 8:-14 9:-9
yang @demo.handle	0:-20 1:-6 5:20 6:5 9:17
yang @demo.handleWide	0:-23 1:-9 2:-5 4:-11 5:14 6:-17 8:-12
yang @demo.handled	4:11 9:9
yang @demo.me	1:-6 3:9 5:-10 6:-14 8:12
yang @demo.means	0:8 2:10 6:-18
yang @demo.outcome	2:-10
yang @demo.point	0:8 3:-13 4:15 6:17
yang @demo.poses	3:6
yang @demo.present	0:14 6:20
yang @demo.seen	1:-8 4:8 6:-14 9:-9
yang @drill-nail-screw	9:9
yang @dry-state	6:15
yang @easy-practical	4:8 5:-15
yang @eat-acts	3:15 5:6
yang @electric-charge-acts	4:-28
yang @expensive-price	9:5
yang @feel-afraid-worry	0:13 6:-11
yang @feel-angry	3:-13
yang @feel-bored	5:10
yang @feel-happy	6:8
yang @feel-itchy-rough	5:19 8:-6
yang @feel-light-on-skin	4:5 8:12
yang @feel-love-like	3:-5 5:30 6:29
yang @feel-sticky-greasy	3:7
yang @fits-right	0:17 6:-21
yang @flavours.cuts	0:14 4:21
yang @flavours.flavours	4:-6 5:-34 9:-9
yang @flavours.prints	0:13 4:20 6:8
yang @flavours.scents	5:-14 6:-18
yang @format.care	0:-10 1:-8 3:-7 5:12 6:-12 7:-6
yang @format.cared	3:-13 5:5
yang @format.kind	0:15 2:22 6:47 7:-5 8:-6 9:-52
yang @format.nature	0:-7 3:-7 4:-9 6:25 9:-49
yang @format.problems	3:-23 4:-8 5:22 8:8 9:8
yang @format.remedies	2:5 3:-21 9:-7
yang @format.spans	0:8 3:-7 6:31
yang @frequency-words	0:-19 1:25 2:-9 3:-50 4:12 5:11 6:59
yang @fresh-food	5:-6
yang @future-plan-words	0:-14 2:28 3:12 5:-7 6:21 7:7 9:-7
yang @give-receive-acts	6:6
yang @greet-acts	3:7 6:6
yang @hair-bad-state	3:-13 8:8
yang @hard-complicated	5:18 6:8
yang @heavy-weight	0:10 3:10
yang @help-acts	3:9
yang @hide-cover-acts	4:6
yang @hold-temp	4:-13
yang @honest-kind	5:6
yang @household-daily-acts	2:-6 3:-12 4:-11 6:-7
yang @increase-add-acts	5:9 6:7
yang @interaction.all	0:16
yang @interaction.asking	2:9
yang @interaction.bid	4:-12 5:-7 6:6
yang @interaction.deeds	0:-40 2:-14 3:-8 4:-35 5:-18 6:-40 8:-14 9:25
yang @interaction.one	4:-7 5:-5 6:5
yang @interaction.personal	0:11 2:36 3:-48 5:-22 6:85 7:19 8:-32 9:-57
yang @interaction.verdict	1:-8 2:37 3:60 4:-12 5:-15 6:-29
yang @interaction.where	0:-30 9:19
yang @interaction.write	0:-28 9:16
yang @iron-fold-acts	5:5
yang @join-combine	3:6
yang @lazy-words	5:14 6:9
yang @lie-deny-acts	8:8
yang @light-brightness	0:7
yang @light-weight	3:8
yang @loose-oversize	2:10
yang @machine-behaviour	3:13
yang @makeup-looks	1:-6 3:-9 4:-13 8:-8
yang @match-harmonise	0:7
yang @materials.grades	0:6 3:33 5:-21 8:9
yang @materials.hides	3:12 5:-13
yang @materials.makings	2:5 6:-13 8:7
yang @materials.solids	3:8 4:-6 8:9
yang @materials.unmistakable	4:10 8:9
yang @measures.dimensions	0:6 4:10
yang @motor-behaviour	3:13
yang @need-must-words	0:-5 2:7 5:-14
yang @negation-words	2:13 3:6 5:-9 8:19 9:21
yang @new-old-state	2:-15 4:-8 5:-15 8:-12
yang @noisy-sound	6:18
yang @now-words	0:12 2:10 4:7 6:25 8:-7
yang @occasions.gifts	1:7
yang @occasions.occasions	0:-9 3:-11 4:-8 5:6 6:47 7:-6
yang @occasions.places	3:-8 4:-30 6:46
yang @occasions.plain	0:-10 6:54 9:-16
yang @occasions.rooms	3:-15 5:-7 6:44 9:-31
yang @offers.buying	2:-19 3:-10 4:-22 5:-13 6:-32 9:-8
yang @offers.counted	0:-17 1:-7 2:17 4:16 6:-17 7:-7 8:-7 9:-5
yang @offers.extra	9:10
yang @offers.now	0:10 1:7 4:-11 6:-7 7:-9 8:5 9:8
yang @offers.sum	5:15 6:-16 7:-11 8:44
yang @offers.usual	0:-14 3:-22 5:9 8:10 9:22
yang @oily-state	6:-5
yang @open-close-acts	3:-8 5:14
yang @original-fake	4:-8 8:25
yang @past-memory-words	0:-8 5:-11
yang @pay-acts	6:-10
yang @phone-behaviour	9:12
yang @photo-video-acts	3:6 6:-5
yang @places.abroad	2:-5
yang @places.places	2:-6
yang @play-sport-acts	5:20
yang @popular-trend	0:15
yang @possibility-words	3:5 6:-7
yang @pour-drip-acts	1:6
yang @praise-acts	3:8
yang @pretty-look	3:8
yang @promise-guarantee-acts	8:16
yang @pull-press-acts	3:7
yang @purpose-words	0:-8 6:-28
yang @quantity-few	4:-13 5:-8 6:10
yang @quantity-many	3:-9 8:13
yang @repeat-buyer-acts	0:16 8:-5
yang @repels-liquid	0:-10
yang @return-claim-acts	8:-8
yang @safety-words	3:10 8:-10
yang @save-money	4:27 5:13 8:20
yang @say-acts	0:-12
yang @search-find-acts	0:-8 5:-11
yang @see-watch-acts	6:-18 9:6
yang @send-deliver-acts	2:7 9:12
yang @shape-words	4:10
yang @size-big	6:-24 9:-6
yang @size-small	3:-6 4:31 6:-7
yang @skin-acne-trouble	6:9
yang @skin-irritation	6:12
yang @sleep-acts	5:-13
yang @slimming-look	4:11
yang @slow-speed	0:-6 8:-10 9:13
yang @smell-act	3:5
yang @space-saving	4:8
yang @stock-run-out	0:-11 4:-5 8:-5
yang @stomach-trouble	4:9 6:7
yang @stop-end-acts	4:7
yang @store-acts	2:-8
yang @story-verbs	0:23 1:-17 2:-10 5:-35 6:-48 9:-15
yang @stuck-jam-states	9:13
yang @stupid-clueless	5:-6
yang @substances.actives	4:5 6:6
yang @substances.composition	3:-10 8:13
yang @substances.foodstuffs	1:7 2:10 4:7 5:-16
yang @substances.insides	4:-18
yang @take-acts	4:-8 7:8
yang @target.body	0:-31 1:-21 3:-27 4:25 5:6 6:64 8:-15 9:-9
yang @target.folk	1:6 3:-8 6:12 8:-9
yang @target.group	2:-6 3:-18 4:32 5:14
yang @target.handing	0:-13 6:-31
yang @target.kin	1:5 3:-8 4:-12 6:31 8:-13
yang @target.kinds	0:5 3:-13 4:-6 5:7 6:11 7:-13
yang @target.looks	3:-45 6:10 7:-18 9:-30
yang @target.roles	1:7 4:-11 5:12 6:14
yang @target.states	0:-30 1:7 6:65 9:-7
yang @taste-bad-judgement	5:-7
yang @teach-learn-acts	3:8 4:-6
yang @tears-frays	3:-6
yang @thick-dense	3:14
yang @think-believe-myth	3:6
yang @time-before-words	0:61 3:-11 5:17 6:-19 8:8 9:-37
yang @together-words	4:-6
yang @too-tight	6:-9
yang @transparent-thin	4:12 8:14
yang @travel-traffic-acts	5:8
yang @troubles.atAll	0:-6 1:-10 2:29 3:-15 5:-24 7:5 8:24 9:-9
yang @troubles.no	0:-10 2:-9 5:-6 6:14 8:19
yang @troubles.otherTroubles	1:-11 2:-20 4:-8 6:-21 7:-10 9:-45
yang @troubles.troubles	3:-12 8:9 9:12
yang @trust.allowed	1:-9 2:19 5:-17 6:33
yang @trust.better	0:10 1:-12 3:35 4:-34 5:-42 6:-26
yang @trust.days	5:-9 6:7
yang @trust.flaws	1:-6 3:-30 4:27 6:-7 8:18
yang @trust.lesser	0:-11 2:19 3:-30 4:29 5:16 8:48
yang @trust.mixup	0:-11 1:-12 2:-23 4:-28 5:-22 6:-24 8:-18
yang @trust.plainLesser	1:6 3:-20 4:16 5:14 8:59
yang @trust.remedy	0:6
yang @trust.sent	9:11
yang @trust.stores	6:19
yang @trust.trouble	3:-40 4:6 6:-6 8:30
yang @trust.wanted	0:15 4:-8 8:-12 9:7
yang @trust.wrapping	0:9 2:6 3:18 4:6 8:12
yang @ugly-cheap-look	0:6 3:-15 4:11 6:-7 8:40 9:11
yang @understand-know-acts	3:10
yang @use-acts	1:-6 3:-10 6:7
yang @want-wish-words	0:-19 2:29 4:10 5:-34 6:22 7:12 9:-5
yang @wash-clothes-acts	3:-7
yang @wear-acts	1:-6 3:-9 6:12 9:-5
yang @weigh-measure-acts	0:6
yang @wet-state	4:8
yang @words.goods	0:25 1:-7 2:19 3:9 5:-9 9:-6
yang @work-study-acts	0:-22 1:5 4:-19 6:42 9:-23
yang @write-draw-acts	0:-7 4:-8
yang abal	4:-7
yang ada	2:7 6:20
yang aku	1:-8
yang alergi	5:-5
yang ambil	4:-7
yang anak	6:-6
yang anaknya	6:8
yang arep	3:7 6:13
yang asli	3:12 5:-13
yang badannya	3:5 5:-5 6:-26
yang bagus	3:8
yang banyak	8:19
yang baru	2:-18 4:7 5:-5
yang barusan	0:9
yang bawaannya	6:5
yang bayar	6:-6
yang begini	3:-6 6:9
yang beginian	6:7
yang beli	6:-15
yang belum	2:28 9:12
yang benar	3:28 5:-11 6:-8
yang biasa	3:-8 8:15
yang biasanya	5:9
yang bikin	3:7 6:-9
yang bilang	0:-7 9:-6
yang biru	3:7 4:-8 6:-6
yang bisa	4:8
yang bolong	5:-5
yang botol	4:5
yang buat	6:-27
yang bukunya	5:15
yang busuk	5:-6
yang cari	5:-7
yang checkout	2:-5
yang cocok	0:17
yang dari	0:7
yang di	0:7 3:-13 5:-30 6:-23 8:11 9:31
yang dicampur	3:-10 8:7
yang dinosaurus	0:6
yang ditulis	3:7
yang dulu	3:-13 5:13
yang duwe	6:9
yang gampang	4:10 6:5
yang gede	4:-11 6:-16
yang harga	8:6
yang hitam	4:-8
yang hobi	4:-10 6:10
yang iko	8:5
yang ini	0:8 1:6 5:35 6:-11 8:13
yang isi	4:-9
yang itu	3:-10 4:9 5:15 8:14
yang jaga	6:6 9:7
yang jualan	1:9 5:6
yang jujur	5:6
yang kak	6:6 7:8
yang kakinya	4:7
yang kamu	0:13
yang kanan	1:9
yang kecil	6:-8
yang kemarin	0:15 9:-13
yang kerja	0:-9 5:17 6:14 9:-8
yang kerjanya	4:-6 5:-19
yang kerjo	6:10
yang kiri	1:10 9:11
yang ko	3:9
yang komentar	0:-26 9:20
yang kulit	6:8
yang kulitnya	5:-15 6:7
yang kuning	4:-8
yang kw	3:-6
yang lagi	6:23
yang lain	2:21 4:5 6:-6
yang lama	4:-5 8:-9 9:5
yang lewat	0:-5
yang mahal	9:5
yang males	5:8
yang mana	2:10
yang masuk	3:12 4:12
yang mau	0:-11 2:23 5:-12
yang merek	8:7
yang minggu	0:10
yang minta	9:-6
yang mo	2:7 8:5
yang model	3:10
yang motornya	6:11
yang murahan	4:16 5:5 8:19
yang naik	5:10 6:9
yang nak	6:6
yang namanya	9:5
yang nanggung	1:5 8:21
yang nawar	9:-7
yang ni	4:11
yang nomor	2:-15 4:-12 5:-5 6:-6 9:11
yang nonton	6:-18 9:6
yang pakai	1:-6 3:-8
yang palsu	4:7
yang pas	6:-7
yang pasaran	8:7
yang patah	4:5
yang penting	9:5
yang perutnya	4:7
yang punya	6:18 8:-7
yang rambutnya	6:-7
yang regane	5:9 8:12
yang rumahnya	6:19
yang sama	4:-6
yang saya	3:16 4:11 6:-11
yang sehari	5:-10 6:7
yang sekarang	3:12
yang sekilo	4:6
yang seneng	6:10
yang sering	0:-5 1:20 3:-9 4:13 5:10 6:14
yang suaminya	6:8
yang suaranya	6:7
yang sudah	6:9
yang suka	5:24 6:25
yang tadi	0:7 9:-5
yang tak	8:9
yang tangannya	5:16 6:15
yang tanggal	5:-5
yang tanpa	4:6
yang tanya	0:17 1:-9 2:-7 5:-30 6:-29 9:-15
yang tebal	0:6
yang tiap	1:8 3:-22 6:21
yang tidak	0:-9 3:12 5:-6 8:8
yang tinggal	4:-8
yang tipis	4:12 8:13
yang tuku	6:9
yang tutupnya	4:7 5:6
yang ujungnya	0:13 4:6
yang umur	6:-5
yang warna	6:-8
yanto	9:9
yboard~	1:-6 5:-7 6:-6 9:10
ycap~	4:11
ye	0:9 1:7 3:-13 4:-9 5:-19 8:8
ye @interaction.personal	9:-5
ye @interaction.verdict	5:-5
yen	3:6
yen @interaction.personal	0:5
ykk	4:37
ykk @interaction.verdict	4:22
yo	0:-5 1:8 2:6 3:-17 5:-11 7:-7 8:-17 9:23
yo $	9:8
yo @already-still-words	9:11
yo @call.look	5:-9
yo @call.small	2:8 3:-11 5:-16
yo @demo.me	2:5
yo @demo.point	5:-14
yo @food-tender-chewy	5:-9
yo @interaction.personal	5:23
yo @negation-words	1:10 3:-6 5:30
yo @offers.now	5:-8
yo @see-watch-acts	5:-9
yo @show-acts	5:-9
yo @troubles.atAll	3:7
yo @troubles.no	1:11 3:-6 5:28
yo aku	2:6
yo le	9:8
yo lihat	5:-9
yo mas	0:9
yo tidak	5:23
yuk	0:6 2:14 3:14 6:-15
yuk @call.look	3:8
yusu~	4:11 6:9
zaman	9:10
zam~	9:10
zat	3:6
zinc	5:7
zoom	5:6
zoom @call.small	1:7
zoom @interaction.verdict	5:6
`;
