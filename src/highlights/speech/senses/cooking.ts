/** What is done in a kitchen and at a table. */
export const cooking = `
cook-fry: goreng menggoreng ngegoreng digoreng kegoreng ngegorengin digorengin gorengan gorengin penggorengan tumis
  menumis numis ditumis numisin ditumisin tumisan oseng mengoseng ngoseng dioseng ngosengin osengan ongseng sangrai
  menyangrai nyangrai disangrai sangray disangray cemplungin nyemplungin dicemplungin nggoreng gongso digongso
  gongseng fry frying deepfry tiriskan niriskan ditiriskan tiris meniriskan nirisin ditirisin geprek menggeprek
  ngegeprek digeprek tepungin ditepungin nepungin dibalur ngebalur balurin dibalurin ceplok nyeplok diceplok dadar
  ngedadar didadar
cook-boil-steam: rebus merebus ngerebus direbus ngerebusin direbusin rebusan ungkep mengungkep ngungkep diungkep
  diungkepin godog godok menggodok ngegodok digodok digodokin kukus mengukus ngukus dikukus ngukusin dikukusin kukusan
  tim ngetim ditim presto mempresto dipresto ngepresto seduh menyeduh nyeduh diseduh keseduh nyeduhin diseduhin
  penyeduh seduhan ngeseduh masak dimasak dimasakin masakan memasak ngemasak masakin liwet ngeliwet diliwet tanak
  menanak nanak ditanak didihkan mendidih mendidihkan didihin dididihin ngedidihin umup ngumupin panasin manasin
  blansir diblansir slowcook nyayur ngesop mencelup nyelup dicelup nyelupin dicelupin
cook-roast-bake: panggang memanggang manggang dipanggang manggangin dipanggangin panggangan bakar membakar ngebakar
  dibakar dibakarin bakaran mbakar bakarin oven ngoven dioven ngovenin dioveni ovenin baking bake ngebake dibake
  beking grill grilled ngegrill digrill barbeque bbq ngebbq airfry airfryer diairfry toast ngetoast roasting roasted
  smoke smoked diasap diasapin ngasap microwave dimicrowave
cook-mix-prepare: aduk mengaduk ngaduk diaduk ngadukin diadukin keaduk adukan campur mencampur nyampur dicampur
  nyampurin dicampurin kecampur tercampur campuran campurin kocok mengocok ngocok dikocok ngocokin dikocokin kekocok
  kocokan mixer ngemixer dimixer mikser dimikser blender memblender ngeblender diblender ngeblenderin diblenderin
  adonin ngadonin tuang menuang nuang dituang nuangin dituangin masukin masukkan dimasukin dimasukkan tambahin
  tambahkan ditambahin ditambahkan
cook-grind-mash: ulek mengulek ngulek diulek ngulekin diulekin ulekan nguleg uleg diuleg tumbuk menumbuk numbuk
  ditumbuk numbukin ditumbukin tumbukan haluskan dihaluskan menghaluskan halusin dihalusin ngalusin marut parut
  memarut diparut marutin diparutin parutan peras memeras meras diperas merasin diperasin perasan saring menyaring
  nyaring disaring nyaringin disaringin saringan ayak mengayak ngayak diayak ayakan geprek gilas digilas ngegilas
  giling menggiling ngegiling digiling ngegilingin digilingin gilingan
cook-cut-peel: cincang mencincang nyincang dicincang cincangan rajang merajang dirajang rajangan ngerajang iris
  mengiris ngiris diiris ngirisin diirisin keiris teriris irisan potong memotong motong dipotong motongin dipotongin
  kepotong terpotong potongan kupas mengupas ngupas dikupas ngupasin dikupasin kekupas kupasan
cook-season-shape: ulenin nguleni uleni diuleni ngeracik racik meracik diracik ngeracikin diracikin racikan rendam
  rendem ngerendem merendam direndam bumbuin ngebumbuin dibumbuin marinasi dimarinasi marinate takar nakar ditakar
  timbang pipihin dipipihin bulet bentuk dibentuk ngebentuk ngebuletin dibuletin
season-serve-food: bumbuin dibumbuin ngebumbuin garemin garamin ngegaremin digaremin taburi taburin naburin ditaburin
  menaburkan taburkan ditaburkan tabur menabur nabur ditabur taburan ketabur topping toping guyur diguyur ngeguyur
  kecapin dikecapin sambelin celupin cocol mencocol nyocol dicocol nyocolin dicocolin cocolan colek mencolek nyolek
  dicolek nyolekin dicolekin colekan sajikan disajikan menyajikan nyajiin disajiin hidangkan dihidangkan ngidangin
  menghidangkan suguhin nyuguhin disuguhin menyuguhkan disuguhkan plating diplating platingin angetin hangatkan
  dihangatkan diangetin tiriskan garnish sendokin nyendok disendokin
feed-serve-acts: suap disuapin disuap nyuapin nyuap suapin menyuapi kasihmakan makanin dimakanin ngasihin ngempanin
  ngempani pakanin makani dulang ndulang didulang loloh nglolohin dilolohin nyodorin disodorin sodorin nyekokin
  dicekokin cekokin
eat-acts: makan dimakan makanin dimakanin makanmakan maem mamam maeman mangan dhahar dahar santap menyantap disantap
  nyantap lahap melahap ngelahap dilahap ngemil cemil nyemil dicemil cemilin nyemilin ngemilin cemilan camilan sarapan
  sahur saur berbuka bukber lunch dinner jajan njajan ngejajan jajanin nyarap ngabisin ngehabisin dihabisin gadoin
  digado digadoin ngegado ngegadoin nggadoin eat eating mukbang
drink-acts: minum diminum diminumin minumin meminum peminum minumminum ngombe ngopi ngeteh nyusu menyusu teguk meneguk
  neguk diteguk keteguk tegukan seruput menyeruput nyeruput diseruput keseruput nyruput ngesruput sruput disruput
  sedot menyedot disedot kesedot nenggak tenggak ditenggak glek gleg haus dahaga aus kehausan keausan ngehaus seduh
  menyeduh nyeduh diseduh nyeduhin drink ngedot ngenyot nyesep
hunger-full: laper lapar kelaperan kelaparan keroncongan luwe ngelih lapaar kenyang wareg kewaregan kekenyangan
  kenyangin ngenyangin mengenyangkan begah begahan puas mblenger ganjel ngeganjel mengganjal ganjal pengganjal
  keganjel nafsu napsu doyan ngidam ngiler ngilerin hungry starving mbegah hausan blenger laparan laperan
chop-slice: iris mengiris ngiris diiris ngirisin diirisin keiris teriris irisan rajang merajang dirajang rajangan
  ngerajang cincang mencincang dicincang cincangan nyincang kupas mengupas ngupas dikupas ngupasin dikupasin cacah
  mencacah dicacah nyacah sayat menyayat nyayat disayat kerat ngerat dikerat slice dislice
`;
