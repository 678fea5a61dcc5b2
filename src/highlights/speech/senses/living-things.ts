/** Plants, animals and children. */
export const livingThings = `
plant-care-acts: siram menyiram nyiram disiram nyiramin disiramin siraman siramin pupuk memupuk mupuk dipupuk mupukin
  dipupukin pemupukan pupukin pangkas mangkas dipangkas pruning dipruning ngepruning menyemprot nyemprotin disemprotin
  gemburin ngegemburin digemburin menggemburkan siangi disiangi nyiangi rambat ngerambat rawat ngerawat dirawat
  merawat kocor ngocor dikocor kocoran ajir cangkul mencangkul nyangkul dicangkul macul
plant-states: tumbuh numbuh bertumbuh ditumbuhi nduwur subur nyuburin menyuburkan disuburkan kesuburan penyubur lebat
  lebet rimbun berbuah buahan ngebuah ngebuahin berbunga bunga ngebunga mbunga kembang ngembang mekar bermekaran
  bersemi semi trubus tunas nunas bertunas bercabang akar akaran berakar ngakar layu kelayuan alum mengering matek
  mbusuk menguning nguning gugur berguguran kerdil nguncup kuncup berkecambah kecambah ngecambah sprout hidup bertahan
  adaptasi beradaptasi merambat ngerambat menjalar variegata variegated mutasi ngebonsor bongsor genjah berumpun
plant-start-acts: tanam menanam nanam ditanam nanamin ditanamin tertanam tanaman nanem tanem ditanem nanemin tanemin
  nandur tandur ditandur semai menyemai nyemai disemai nyemaiin disemaiin penyemaian semaian stek nyetek distek
  cangkok mencangkok nyangkok dicangkok cangkokan okulasi diokulasi repotting ngerepot direpotting mindahin dipindahin
  polybag
plant-harvest: panen dipanen manenin panenan manen petik memetik metik dipetik metikin dipetikin petikan cabut nyabut
  dicabut
animal-behaviour: gigit nggigit ngegigit digigit gigitin ngegigitin cakar nyakar dicakar nyakarin dicakarin garuk
  ngegaruk garukgaruk ndusel dusel ngedusel manja jinak galak liar nurut agresif kabur larilari lompat loncat manjat
  jilat jilatin ngejilat ngeong mengeong meong guk menggonggong gonggong ngegonggong nggonggong berkicau ngicau gacor
  nyaut kicau berkokok kukuruyuk bunyi ngawinin bulu ngubur nguburin diem tidur ngejar mainin endus ngendus waspada
  agresip tarung berantem adu
animal-breeding: birahi kawin dikawinin beranak lahiran ngelahirin melahirin bertelur ngetelur nelur telor mengeram
  ngeram netes menetas
pet-care-acts: kasihmakan mandiin dimandiin grooming digrooming ngegrooming sisirin nyisirin disisirin vaksin divaksin
  vaksinin steril disteril nyeteril sterilin kandangin dikandangin ngandangin dikandang lepasin umbar diumbar ngumbar
  diliarkan elus ngelus dielus elusin ngelatih dilatih melatih obatin diobatin ngobatin pakanin pakan makanin
  dimakanin jemur dijemur njemur adopsi diadopsi ngadopsi pelihara memelihara melihara dipelihara peliharaan miara
  piara dipiara piaraan ternak nernak diternak ternakin nernakin diternakin beternak kawinin ngawinin dikawinin
  jodohin indukan rescue
pet-troubles: rontok mbrodol mabung molting pup ngepup eek pipis kencing ngompol berak muntah hairball lemes murung
  stres scabies diare flu kembung
child-behaviour: anteng diem nurut bandel nakal gragas mainan maenan bermain ngacak ngacakngacak berantakin
  ngeberantakin coretcoret nyoretnyoret gambar belajar ngoceh celoteh bubbling ngomong belepotan ngiler ileran
  numpahin lempar ngelempar gigitin ngegigitin ngemut gtm picky pilihpilih lepeh ngelepeh ngompol begadang kecanduan
  hape gadgetan rebutan berantem iseng jail usil kepo penasaran niru meniru nyontoh ketawa
child-cry-mood: rewel nangis menangis nangisan nangisin ngambek ngambekan ngamuk tantrum ngrengek rengek merengek
  ngerengek manja gelendotan gelayutan nempel ngeyel manjat njerit teriak teriakteriak jerit menjerit
child-active-fall: aktif pecicilan lari larian larilarian lompat loncat loncatloncat naiknaik lasak petakilan kejedot
  benjol merangkak rangkak ngerangkak tengkurap telungkup
baby-care-acts: gendong menggendong ngegendong digendong ngegendongin digendongin gendongan nggendong gendongin
  nidurin ditidurin mandiin dimandiin memandikan ngemandiin bedong ngebedong dibedong bedongan mbedong popokin
  pampersin dipampersin ngegantiin gantiin digantiin nyebokin cebokin dicebokin nimang timang ditimang ayun ngayun
  diayun ngayunin diayunin mengayun bedakin dibedakin minyakin diminyakin pijetin mijetin dipijetin balurin dibalurin
  ngejaga jagain dijagain ngejagain momong ngemong dimomong momongin asuh ngasuh diasuh mengasuh ngajak dudukin
  kelonin ngelonin dikelonin nenangin nyteril nyetril
baby-feed-acts: nyusuin disusuin menyusui asi mengasihi mompa dipompa pompa pumping ngepumping suapin nyuapin disuapin
  menyuapi imunisasi diimunisasi mpasi ngempasi sapih nyapih disapih menyapih nenenin nenen
child-growth: tumbuh bertumbuh numbuh pertumbuhan berkembang perkembangan tinggi ninggiin cerdas pinter pintar
  kecerdasan motorik sensorik stimulasi distimulasi menstimulasi nyetimulasi nstimulasi stimulus ngerangsang
  merangsang melatih dilatih ngelatih latih konsentrasi imajinasi kreatif kreativitas kreatifitas berani mandiri
  kemandirian kognitif bicara ngomong ngenal mengenal kenal pengenalan hafal apal ngapalin menghafal hapal nulis baca
  membaca mewarnai berhitung ngitung stunting lahap edukasi edukatif mengedukasi diedukasi mengasah ngasah diasah
  terasah asah merangkak tengkurap membesar
eat-kids-picky: gtm mingkem ngelepeh lepeh dilepeh nyembur melet nolak ditolak doyan lahap pilihpilih picky ngemut
  diemut gragas ngelepehin dilepehin nyemburin nutupmulut melengos ngebuang emoh ogah wegah
`;
