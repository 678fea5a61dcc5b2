/** Selling, paying, sending, promising. */
export const trade = `
checkout-pay-acts: checkout checkoutin dicheckoutin ngecheckout dicheckout cekout cekoutin dicekout ngecekout cekot
  cekotin ceko co bungkus ngebungkus dibungkus diangkut ngangkut amankan amanin diamanin ngamanin diamankan borong
  memborong ngeborong diborong mborong sikat disikat gaskeun checkoutan
pay-acts: bayar membayar ngebayar dibayar ngebayarin dibayarin bayaran kebayar pembayaran bayarin terbayar mbayar
  transfer ditransfer ngetransfer tf ditf ngetf cod ngecod paylater spaylater kredit ngredit nyicil cicil dicicil
  cicilan cicilin lunas lunasin ngelunasin dilunasin melunasi topup ditopup gopay qris saldo debit payment pay
buy-order-acts: order diorder ngorder orderin diorderin orderan beli dibeli ngebeliin dibeliin terbeli belik mbeli
  ngebeli beliin membeli kebeli pembelian tuku tukuan tumbas meuli pesen mesen dipesen pesan memesan dipesan pesenan
  pesanan pemesanan mesenin pesenin dipesenin jajan
save-money: hemat menghemat ngehemat hematin ngehematin penghematan berhemat terhemat irit ngirit iritin diirit
  ngiritin pengiritan murah murahan termurah murmer ekonomis terjangkau diskon didiskon didiskonin diskonan ngediskon
  promo promoan cashback gratis gratisan gratisin digratisin ngegratisin ongkir freeongkir voucher pocer vocer
  voucherin untung keuntungan beruntung cuan ngecuan worthit worth worthy tabung menabung nabung nabungin ditabung
  tabungan celengan nyelengin sisihin nyisihin disisihin menyisihkan bonus dibonusin bonusin ngebonusin obral diobral
  ngobral sale cucigudang flashsale
waste-lose-money: boros ngeborosin borosin pemborosan memboroskan diborosin rugi ngerugiin merugikan dirugikan rugiin
  kerugian ngerugi tekor nombok nombokin ditombokin tombok kejebol mahal mahalan kemahalan semahal termahal mehong
  larang overprice overpriced buang buangbuang ngebuang dibuang kebuang terbuang mubazir mubadzir mubajir siasia
  nyianyiain kezonk ketipu tertipu ditipu ngutang utang hutang berhutang utangan pinjol bokek boke bangkrut
  ngebangkrutin tongpes kere kanker keteteran foya foyafoya hambur menghamburkan kuras nguras terkuras kalap impulsif
  ngabisin dikeluarin ludes
cheap-price: murah murce murmer murmur mirah mursidah murahmeriah termurah semurah murahan kemurahan terjangkau
  ekonomis hemat diskon promo gratis goceng ceban gopek receh recehan perakan ribuan bersahabat merakyat banting obral
  discount free ketebak worth worthit sepadan cincai nyungsep flashsale cashback cheap mirahna
expensive-price: mahal mahall mahalan kemahalan semahal termahal mahalmahal larang awis mehong mihil overprice
  overpriced pricey fantastis selangit nyekek melambung melonjak mencekik branded exclusive nombok elit mahalin
  dimahalin ngemahalin expensive sultan
bargain-price-acts: tawar menawar ditawar nawar tawaran nawarnawar tawarmenawar nego ngenego dinego negoin nawarin
  murahin dimurahin ngemurahin turunin diturunin nurunin nurunkan diskonin didiskonin ngediskonin potongin korting
  ngorting bonus bonusin dibonusin ngebonusin gratisin digratisin ngegratisin dinaikin banderol dibanderol ngebanderol
  dihargain dihargai hargain banting mbanting dibanting ngebanting bantingan obral diobral nombok subsidi disubsidi
  nyubsidi
sell-promo-acts: jual menjual dijual terjual jualan penjualan penjual jualin ngejual ngejualin dijualin berjualan
  njual ngedagang dagang dagangan berdagang jajakan jajain promo promosi promoin dipromoin promosiin dipromosiin
  mempromosikan iklan iklanin diiklanin ngiklan ngiklanin endors endorse diendors tawarkan nawarin ditawarin dodolan
  dodol ngelapak lapak ngasong ecer ngecer diecer eceran grosir grosiran reseller ngeresell resell diresell dropship
  ngedropship supply nyuplai suplai disuplai nyetok distok launching launcing ngelaunching dilaunching rilis dirilis
  ngerilis merilis launch live preorder afiliasi affiliate ngaffiliate bukak pasarin masarin dipasarin memasarkan
  pemasaran
stock-run-out: habis abis habiskan ngabisin diabisin dihabisin habisin abisin ludes laris laku entek sold soldout sisa
  tersisa nyisa sisain tinggal menipis nipis kosong kosongan ngosongin dikosongin restock ristok restok ngerestock
  direstock ready redi rady tersedia sedia nyediain disediain menyediakan disediakan stok stock rebutan berebut
  berebutan direbutin keduluan kehabisan keabisan kebagian kebagi diambil keambil diborong keborong terborong abisan
  terakhir war ngewar cadangan preorder terbatas limited diambilin ngosong
popular-trend: viral viralin diviralin ngeviralin memviralkan hits ngehits hitz trend tren ngetren ngetrend trending
  trendy trendi trendsetter fyp efwaipi fypin laris larismanis seller bestseller terlaris laku dicari dicaricari
  incaran diincer rebutan diserbu rame ramai booming ngebooming heboh ngehebohin menghebohkan happening populer
  terpopuler terkenal kondang famous femes terfavorit favorit idola idaman digandrungi gandrung diburu hype ngehype
  musim kekinian fomo latah ikutikutan diborong artis seleb selebgram influencer direkomen
repeat-buyer-acts: repeat repeatorder repurchase langganan berlangganan pelanggan nyetok ketagihan cocok puas percaya
  setia loyal reseller rekomen ngulang mengulang diulang ulang repeatan bolakbalik nagih langganin nglanggani nyandu
  kapok jera lagilagi nyeritain ngiklanin testimoni
promise-guarantee-acts: janji menjanjikan dijanjikan janjiin ngejanjiin dijanjiin berjanji janjian perjanjian jamin
  menjamin ngejamin dijamin ngejaminin dijaminin jaminan jaminin garansi digaransi garansiin digaransiin ngegaransiin
  bergaransi garansian tanggung menanggung ditanggung nanggung bertanggungjawab tanggungjawab tanggungan amanah pasti
  pastiin mastiin dipastikan dipastiin memastikan kepastian refund replace sumpah berani komitmen berkomitmen jujur
  kejujuran menepati nepatin ditepatin ingkar phpin warranty
check-quality-acts: cek ngecek ngecekin dicek dicekin cekin mengecek pengecekan check checking doublecek qc diqc ngeqc
  diperiksa periksa meriksa memeriksa pemeriksaan inspeksi diinspeksi sortir nyortir disortir sortiran menyortir
  pisahin misahin dipisahin dipisahkan memisahkan memilah milah dipilah seleksi diseleksi nyeleksi penyeleksian teliti
  meneliti neliti diteliti ditelitiin jeli tes ngetes dites ditest uji diuji pengujian lolos reject direject ngereject
  riject rijek cacat defect afkir diafkir standar kontrol dikontrol ngontrol ngawasin diawasin mengawasi awasi
  pengawasan pantau mantau dipantau memantau verifikasi diverifikasi validasi
seal-pack-acts: segel nyegel disegel menyegel segelan tersegel seal diseal sealed sealing ngeseal wrap diwrap wraping
  wrapping ngewrap bubble bublewrap bubblewrap dibubble pack packing paking dipacking dipaking ngepacking ngepaking
  packingin pakingin dipackingin ngepak dipak pak kemas mengemas dikemas ngemas dikemasin kemasan pengemasan bungkus
  membungkus dibungkus ngebungkusin dibungkusin ngebungkus mbungkus bungkusin bungkusan kayuin dikayuin kardusin
  dikardusin kardus dikotakin kotakin plastikin diplastikin vakum divakum ngevakum lakban dilakban ngelakban lakbanin
  dobelin dilapis ngelapis dilapisin lapisin fragile selotip resletingin press dipress ngepress rapetin
send-deliver-acts: kirim mengirim ngirim dikirim ngirimin dikirimin kekirim terkirim pengirim pengiriman kiriman
  kirimin kirimkan mengirimkan dikirimkan paketin dipaketin maketin paket antar mengantar ngantar diantar anter
  nganter nganterin dianter dianterin anterin antarin pengantaran delivery send ekspedisi diekspedisi pickup dipickup
  ngepickup jemput menjemput ngejemput dijemput njemput resi ngeresi resiin diresi proses diproses ngeproses prosesin
  diprosesin memproses titip nitip dititip nitipin dititipin titipan nyampe nyampein disampein tiba transit oper
  dioper diberangkatin kurir sameday gosend gercep ongkir lacak ngelacak dilacak melacak tracking ditracking
return-claim-acts: retur diretur ngeretur returin direturin return direturn ngereturn balikin dibalikin ngebalikin
  mbalikin kembaliin ngembaliin dikembaliin kembalikan mengembalikan dikembalikan pengembalian dibalikan refund
  direfund ngerefund refun klaim ngeklaim diklaim mengklaim claim diclaim ngeclaim klaimin komplain ngomplain
  komplainin dikomplain komplen protes lapor laporin ngelaporin dilaporin melaporkan dilaporkan laporkan ajukan
  ngajuin diajukan mengajukan ajuin garansi videoin divideoin ngevideoin batalin cancel dicancel
give-receive-acts: kasih ngasih dikasih kasihin ngasihin dikasihin ngasi kasi dikasi beri diberi pemberi memberi
  memberikan berikan diberikan ngeberi pemberian bagi membagi dibagi ngebagi bagian bagiin ngebagiin mbagiin dibagiin
  bagikan membagikan dibagikan berbagi sumbang nyumbang disumbang sumbangin sumbangan sedekah sedekahin bersedekah
  disedekahin hadiah hadiahin dihadiahin ngehadiahin kado ngado ngadoin dikadoin kadoin traktir ditraktir nraktir
  traktirin wariskan diwarisin bawain ngebawain dibawain mbawain bekelin dibekelin ngebekelin wenehi diwenehi mbagi
  maringi paring ngewenehi hibah
receive-get-acts: terima diterima keterima nerima menerima nerimain trima dapet didapet dapetin ngedapetin didapetin
  dapat mendapat mendapatkan didapatkan dapatkan peroleh diperoleh memperoleh kebagian oleh
app-cart-live-acts: keranjangin dikeranjangin masukin keranjang etalase klaim ngeklaim diklaim block ngeblock diblock
  blokir ngeblokir live ngelive dilive
app-tap-scroll: klik mengeklik ngeklik diklik ngeklikin diklikin kliken pencet memencet mencet dipencet mencetin
  dipencetin tap ditap ngetap ketuk ngetuk diketuk ketukketuk taptap scroll ngescroll discroll skrol ngeskrol scrol
  swipe geser ngeswipe
app-follow-share: follow ngefollow difollow folow polow followin dipolow folbek folback unfollow diunfollow share
  ngeshare dishare sharein ngesharein bagikan membagikan dibagikan like ngelike dilike likes komen dikomen komentar
  koment komenin comment subscribe pin dipin ngepin sematkan disematkan repost mention tag ditag ngetag
app-chat-acts: ketik ngetik diketik ketikin dm didm ngedm inbox chat ngechat dichat dicet ngecet chet reply bales
  ngebales dibales
app-account-load: login logout ngelogin daftar ndaftar terdaftar upload ngupload diupload aplod download donlot
  ngedonlot didonlot unduh mengunduh install instal nginstal diinstal screenshot diss skrinsut nyekrinsut refresh
  direfresh ngerefresh save disave ngesave posting ngepost diposting update settings notif
hurry-invite-acts: ayo ayok ayuk yuk yukk yuks hayu hayuk hayo ayolah buruan buru buruburu cepetan cepet gercep gas
  gaskeun gass gaspol serbu mangga monggo silakan silahkan langsung segera cus cuss cuz ngacir merapat merapatlah
  hajar gogo keduluan tancap otw gek ndang ndangan gancangan enggal kebut
wait-acts: tunggu menunggu nunggu ditunggu nungguin ditungguin tungguin nungguan tungguan ngantri antri ngantre antre
  diantriin antrian antrean mengantri sabar bentar sebentar sekejap wait waiting pending ngenteni enteni tunggoni
  nunggoni dienteni dago dagoan ngadagoan hold onhold ditunda nunda jeda standby stanbay nongkrongin dipantengin
  mantengin pantengin stay setay nantikan menanti dinanti menantikan dinantikan penantian nanti kelamaan
help-acts: bantu membantu ngebantu dibantu ngebantuin dibantuin bantuin mbantu mbantuin bantuan terbantu kebantu
  terbantukan tolong menolong nolong ditolong nolongin ditolongin tolongin pertolongan nulungan tulung tulungan
  ditulungi dukung mendukung didukung dukungan ngedukung support disupport ngesupport supportin temenin nemenin
  ditemenin menemani temanin dampingi mendampingi ngedampingin didampingin wakilin ngewakilin bela ngebela membela
  dibela belain ngebelain dibelain ringankan meringankan ngeringanin diringanin mudahin ngemudahin dimudahin
  mempermudah memudahkan dipermudah permudah gampangin ngegampangin fasilitasi nyelametin diselametin menyelamatkan
  selametin diselamatkan penyelamat menopang nopang help
`;
