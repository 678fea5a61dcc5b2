/** How clothes, faces and hair look. */
export const looks = `
fits-right: pas pass pasbanget ngepas fit fitted ngefit ngepress press cocok cocog mecing klop sreg sregep muat semuat
  ngemuat cukup sesuai proporsional proporsi presisi standar standard allsize alsize onesize regular ngikutin ngikut
  mengikuti mbentuk membentuk pasin dipasin ngepasin kepas pasan jiplak persis
too-tight: ketat sempit sesek sesak ngepres ngepress press nyeplak ceplak ngetat kekecilan kesempitan ngapret ngepas
  ngejepit kejepit mencekik nyekik kecekik tertekan kekencengan seseg seuseut sereg kesereten mepet cingkrang ngatung
  kependekan nyekek ceketat sempitan seketat engap
loose-oversize: longgar gombrong gombyor gombrang gedombrong gedobrangan kegedean kebesaran kelonggaran kepanjangan
  kelebaran kedodoran kendor kendur melorot oversize oversized oversais lebar loose jumbo mblendrong bigsize luwes
  lega plong ngombrong ngelonggarin dilonggarin longgarin melonggarkan megar mblobor kedombrongan logro sogol melar
  mulur
slimming-look: ramping ngerampingin merampingkan langsing ngelangsingin melangsingkan singset nyingsetin slim sliming
  slimming ngeslim kurus ngurusin ngecilin mengecilkan jenjang ngejenjangin menjenjangkan tinggi ninggiin meninggikan
  panjang manjangin kesamar samar siluet tirus nirusin menirus berlekuk lekuk aline kurusin rampingin langsingin
  ngempesin ngecil mengecil mengempes
makes-look-fat: gemuk gendut gembrot bengkak buncit gembul tembem chubby cabi bantet cebol boncel menggembung gembung
  ngegembung menuhin bongsor megar nyeplak ceplak menonjol nonjol nonjolin menonjolkan timbul bleber mbleber gelambir
  bergelambir ngelambir gemukin ngegemukin melebar ngelebarin kegendutan kegemukan gemukan gendutan
hide-body-flaws: nutupin menutupi nutup ditutupin ketutup ketutupan tertutup nyamarin menyamarkan disamarin
  tersamarkan kesamar samar ngumpetin diumpetin ngumpet nyembunyiin menyembunyikan disembunyiin ngempesin kempes
  korset ngetat rata
pretty-look: keren kece kren cool elegan elegant mewah classy klasi anggun cetar nyentrik stylish stailis modis
  fashionable trendi trendy kekinian aesthetic estetik estetis apik bagus indah bagusan feminim feminin girly berkelas
  fancy luxury luxurious lux premium ekslusif eksklusif chic edgy kerenan instagramable maskulin kalcer minimalis
  nganggun ngejreng
pretty-face: cantik cakep geulis ayu manis cute kyut imut lucu gemes gemas gemesin menggemaskan ngegemesin unyu comel
  menawan memukau memikat beautiful pretty cantikan secantik tercantik kecantikan mempercantik percantik dipercantik
  nyantik tampan ganteng kasep gagah macho
ugly-cheap-look: jelek jeleek elek norak kampungan murahan cupu culun kuno jadul kolot tua ketuaan kusem kumel lusuh
  lecek pasaran aneh wagu saru alay lebay mencolok nyolok nabrak ngejreng kontras receh abalabal kw ngasal asalasalan
  kacau berantakan acakadut jomplang belang menor medok cemong ndeso udik kucluk ngebosenin
mix-match-acts: cocokin padupadan padupadanin padukan dipaduin paduin maduin memadukan dipadukan mix match mixmatch
  mixandmatch dimix dimatchingin matchingin matching ngematching outfit ootd ootdan gayain ngegaya bergaya styling
  distyling
match-harmonise: cocok cocokin nyocokin dicocokin mencocokkan cocokan cocoklah cucok cocog cucmey matching matcing
  match ngematch ngematching dimatching matchingin senada sewarna serasi keserasian kompak couple kembar kembaran
  kembarin sarimbit seragam seragaman selaras setelan sepasang nyambung klop mecing mecingin padu paduin padupadan
  madu maduin perpaduan dipaduin dipadukan memadukan padukan balance seimbang pantes pantas pantesin tabrak jomplang
  kontras sesuai menyesuaikan nyesuain disesuain disesuaikan sesuaikan nyesuaiin
match-age-occasion: santai casual kasual formal semiformal resmi kondangan kantoran ngantor ngampus kuliahan sekolahan
  hangout mall ngemall nongkrong jalanjalan piknik liburan pengajian lebaran lebaranan arisan wisuda rumahan harian
  seharihari daily party pesta hajatan olahraga ngegym renang dinas seragaman bukber kencan ngedate mantai kepantai
  umroh sholat lamaran akad prewed outdoor indoor nyantai
colour-tone: gelap terang cerah kalem soft pastel muda tua bold nyala menyala ngejreng jreng mencolok nyolok norak
  earthtone netral pudar gonjreng warnawarni colorful monokrom bladus pekat pucet pucat neon stabilo metalik dove deep
  dusty mustard glossy solid polos motif transparan ombre gradasi abuabu nude warm bluwek mbluwek senada
light-brightness: terang seterang terangin nerangin menerangi diterangi penerangan benderang caang padhang padang
  redup meredup ngeredup remang gelap peteng poek silau nyilauin menyilaukan kesilauan nyorot menyorot sorotan menyala
  nyala murub berkedip kedip kelap kelip kelapkelip pijar temaram glow bersinar cahaya bercahaya dimmer padam
makeup-looks: natural flawless nyatu menyatu melekat menempel ngeblend ngeblen blend blendable cover ngecover
  mengcover kecover tercover coverage ngeset seharian dempul dempulan cakey keki kekey crack cracking ngecrack luntur
  transfer transferproof oksidasi abu keabuan creasing bold medok menor ketebelan shimmer matte dewy glowing smokey
  cetar manglingi pangling ngeblurin ngeblur blur blurring blurry samar pigmented pigmentasi sheer buildable smudge
  ngesmudge smudgeproof meleber
lash-brow-look: lentik melentik lentikin ngelentikin badai memanjang mentul lurus jabrik gundul curly cetar wispy
  lebat ngepak panda nggumpal gumpal ngumpal clumpy sinchan shinchan simetris asimetris tegas
hair-good-state: lembut halus alus lurus berkilau lebat ngembang bervolume mulus silky smooth bergelombang wavy bouncy
  gampangdiatur ngatur nurut sleek halusan blink smoothing terawat subur lebet selembut
hair-bad-state: rontok rontokan kerontokan merontok brodol mbrodol botak kebotakan mbotak pitak tipis menipis lepek
  lepekan ketombe ketombean berketombe bercabang kering kusut kusutan gimbal ngembang megar mekar patahpatah rusak
  jabrik nyempong awutawutan uban ubanan beruban kutuan berkutu gatel gatal gatelan berminyak nggembel frizzy frizz
  singaan bondol tokek rapuh botakan megarmegar kribo keribo
`;
