/**
 * What goes wrong without a good product, by field of life. "Nggak ..." of one of these is a benefit. Words for one trouble
 * stand together with their colloquial and regional forms.
 */

function list(words: string): string {
  return [...new Set(words.trim().split(/\s+/))].join('|');
}

function befallen(roots: string): string {
  return roots
    .trim()
    .split(/\s+/)
    .flatMap((root) => [`ke${root}`, `ter${root}`])
    .filter((word) => word !== 'kemakan' && word !== 'ketinggal' && word !== 'termasuk' && word !== 'kemasuk')
    .join(' ');
}

/** Cloth, seams, shoes and what is worn: words that speak of nothing but goods. */
const ofCloth = `
  luntur kelunturan mluntur melar ngaret molor kusut kucel lecek lecak nyeplak nyetak ngejiplak menerawang nerawang mrawang transparan brudul
  berbulu mbrudul brodol brudulan berserabut bertiras nyerabut mretheli pretel sobek kesobek robek koyak jebol bolong jebrol susut menyusut menciut mengkerut ngerut
  mengecil pudar memudar belel buluk ngegulung ngelinting nglinting gulung tergulung melorot mlorot merosot kedodoran kendor kendur longgar kelonggaran sempit kesempitan ngetat
  nyingkap kesingkap tersingkap keangkat ngangkat ngatung kependekan kepanjangan kegedean geser bergeser kegeser miring mencong mencong meleyot letoy kaku nyangkut
  keserimpet kesrimpet keserempet ketarik nyekik kecekik nyelip bergelombang belang mengelupas ngelupas ngeletek ngelotok nglothok rontok copot nyopot lepas kelepas terlepas mangap nganga
  selip slip licin kepleset terpeleset keplicuk peyang gembung menggembung ngembung nyeplos brojol ketekuk nekuk terlipat kelipat keriting baret beret lecet kebuka terbuka terurai prodol
  basah kebasahan kuyup jamuran berjamur menguning bladus blawus ngejeplak lepek lunyu plontos kempot peot kempes kempis gepeng meleber pecah`;

/** The body that wears, carries, sits or works. */
const ofBody = `
  gerah berdarah rompal bahaya celaka terluka mulur berasap ngasap mantul memantul bergulung menggulung tesandung ketabrak tabrakan semutan kesemutan ngepres ngaguling njeglek ngejeglek bangkrut nyucuk nyocok nyolok nonjol menonjol nyembul ngecap dicopet dicolong dicuri dimaling dibobol dijambret kegerahan menggigil nyendat kesendat bergeser sumuk hareudang bayeungyang engap pengap ngap sesak sesek gatal gatel gatal garuk garuk ateul lengket leket pliket apek asem keringatan keringetan berkeringat 
  kepanasan kedinginan kehujanan pegal pegel linu nyeri ngilu kram keram kesemutan kebas lecet kelecet kapalan melepuh perih perih pedih pusing puyeng mual eneg enek begah kembung mules mulas diare
  mencret muntah cenut nyut nyutan bungkuk encok boyok keseleo terkilir kesandung kesetrum nyetrum kejepit ketusuk nusuk nyubit menusuk digigit kegigit kecipratan cipratan nyiprat muncrat luka
  kegores tergores kebentur kepentok kejedot kejeduk menekan neken nekan ketekan tertekan keteken kegencet gencet mencekik ngeganjel ganjel mengganjal ngganjel kegesek gesekan silau nyesek sumpek
  iritasi alergi kemerahan ruam biduran bentol bentol lemas lemes loyo letih`;

/** Skin, make-up, hair. */
const ofSkin = `
  kusam dekil bersisik busik mbesisik ngelupas ketarik perih breakout purging bruntusan beruntusan jerawatan berjerawat komedoan berminyak minyakan oily greasy kilap 
  whitecast cast keabuan cakey patchy crack ngecrack cracky cracking retak longsor luntur transfer ngetransfer oksidasi beroksidasi teroksidasi menggumpal gumpal bergerindil gerindil grindil bleber
  mbleber meleber beleber smudge ngesmudge smudging bercabang rontok kusut lepek ketombean berketombe ubanan patah megar kucel belang dempul
  dempulan topeng medok ketebalan menor keriput kendur gelambir menghitam geli pecah kapalan jamur kutuan gosong kebakar terbakar basket burket bau kesat`;

/** Food and drink. */
const ofFood = `
  amis anyir prengus langu apek tengik basi enek eneg eneuk blenger giung seret alot keras lembek benyek bonyok melempem mlempem kempes gosong bantat bantet kemanisan keasinan hambar
  cemplang pahit getir sepet hancur ambyar bubuk remuk buyar serak serik batuk kolesterol ampas berampas menggumpal bergerindil berminyak lemak mubazir kebuang terbuang lumat becek lodoh mblenyek`;

/** Devices, tools, vehicles and kitchenware. */
const ofThings = `
  ngelag lag ngeleg lemot lelet ngehang hang ngefreeze freeze patah overheat overheating ngedrop drop anjlok lowbat ngecas putus kepotong delay ngedelay kresek kresek
  berisik bising brisik noise cempreng sember pecah kebisingan ngeblur blur burem buram shaking goyang goyang oleng goyah gloyor ngegeol getar bergetar bunyi jegleg kriet berdecit decit ngadat mogok macet mampet
  tersumbat seret kerak berkerak karatan karat berkarat teyeng korosi gosong lengket bocor kebocoran rembes merembes ngerembes netes menetes ngucur meleleh leleh penyok peyok peot retak keretakan baret tergores
  kebaret ngebaret patah tumpul aus gompal cuil selip selek slek dol jebol meledak kebakaran korslet konslet korsleting error ngebul ngepul kebanting kebalik terbalik ngguling keguling terguling roboh ambruk ambrol
  ambles amblas melengkung bengkok melendut melesek kempes bocor boros tumpah ketumpahan luber beleberan kececer berceceran ceceran tercecer meluber bergetar kendur pudar luntur tergelincir keserok terlepas kesendat
  menyusut menguap ngembun berembun mengembun ngeres gancet jeglek njeglek ngejeglek rusak lapuk keropos rapuh getas dimakan rayapan bubukan berantakan semrawut amburadul kusut njlimet ribet`;

/** Home, children and animals. */
const ofHome = `
  debuan berdebu kotor kumal bercak bernoda bau kebauan keganggu terganggu kebangun terbangun rewel cranky tantrum nangis kaget gumoh tersedak kesedak keselek kolik kejepit ketelan tertelan
  tembus bruntus kutuan berkutu pitak botak garong nyakar jorok pesing ngompol becek licin lumutan berlumut digigitin kecolongan kemalingan layu busuk kerdil gabuk`;

/** Words that speak of many things besides goods; a benefit only beside a cause, a time, a place or a hardship. */
const ofManyThings = `
  panas dingin berat keberatan capek cape lelah sakit repot kerepotan rempong ribet susah kesusahan jatuh hilang kehilangan putus mati tembus masuk kemasukan keluar tertinggal sisa nyisa bekas
  noda ninggalin meninggalkan merah perut haus lapar laper ngantuk bosan bosen jenuh minder insecure bolak balik gampang mudah cepat
  berubah beda nyusut keliatan kelihatan ketauan ketahuan ketara kerasa berasa terasa kaku tajam tebal besar gede sempit penuh numpuk dobel terbang bersin kebuang
  nunduk bungkuk mikir bongkar kelewat kelebihan kekurangan hitam gelap redup nyala kedengeran kedengaran bunyi suara minyak keringat air debu nyamuk kecoa semut tikus
  kutu serangga hujan angin bakteri kuman rayap asap kerutan flek komedo jerawat ketombe uban bulu rambut nempel lembap tipis kuning merah ketat abu mengembang ngembang encer keras kasar mental terpental ngacir gumpalan remahan rembesan tetesan retakan goresan sobekan lipatan serpihan endapan ampas serabut bayangan pedas sepet kering basah gosong menyengat nyengat nyegrak ngendap mengendap ngumpul menumpuk ngerucut ngilap mengilap narik motong ngaret nembus nusuk nyakitin nyangkut ngeganjal ngebul ngembang nyusut ngerusak merusak nyebabin belibet keriting ngeresek berantakin ngotorin mengotori ngiritasi nongol kibar gerak bergerak renggang merenggang cair mencair nguap menguap jepret ngejepret njepret lari pindah berpindah nyebar melebar menciut mengecil membesar cap jiplakan bocel ndlewer nyeplak kesedot terhirup tertiup ketiup bergeming nyisain nyakitin keteteran kewalahan ngos ngosan belepotan keramas kelewatan keganti setrika disetrika jahit peniti sumpel ganjal`;

/** What befalls a thing or a body against its will: `kegesek`, `tergesek`. */
const befalls = `
  peleset pleset siram ciprat cipret gesek jepit injak injek senggol bentur pentok jedot jeduk sandung sangkut cantol tekuk lipat lipet gulung balik tarik potong sobek lepas lepek buka geser angkat singkap hirup sedot telan
  tinggal sedak selek bakar panasan dinginan basah basahan banjiran cekik jerat gencet tindih himpit rendam campur bawa buang tumpah cecer banting gores baret gigit tusuk setrum sengat bangun ganggu kocok goyang
  dorong guling jungkal jungkel jebur cemplung ketuk pencet lindes dudukan injakan sumbat sendat putus pisah lupas kelupas kelotok cabut copot patah pecah remuk penyet tekan tekanan timpa timpuk colok cakar garuk
  masukan masuk rembes tembus tular kontaminasi hapus usap seka lap bilas kikis seret jilat makan kontrol hambat ikat belit lilit kunci peras cubit serempet serimpet pelintir puntir jebak cemar nodai rusak`;

/** Troubles that only goods and what they touch can have. */
export const troubles = list(`${ofCloth} ${ofBody} ${ofSkin} ${ofFood} ${ofThings} ${ofHome} ${befallen(befalls)}`);

/** Troubles of many other things too, for where a cause, a time, a place or a hardship is told with them. */
export const otherTroubles = list(ofManyThings);

/** How a trouble is denied in what one says. */
export const no = 'tidak|tak|ra|dak|indak|kada|tara|takkan|tanpa|bebas|minim|jarang|susah|stop';

/** What may stand between the denial and the trouble. */
export const atAll = list(`
  bikin bakal bakalan akan gampang mudah gampangan cepat takut perlu usah ada sampai lagi ikut terlalu pernah bisa kelihatan berasa kerasa terasa jadi mau gitu suka begitu sama sekali dikit sedikit pun ninggalin
  nimbulin menimbulkan menyebabkan meninggalkan kena khawatir kuatir makin harus sempat langsung segampang semudah secepat dari risiko resiko banyak pakai seperti malah rasa efek jadinya buat banget`);
