/** Smells, tastes and how food is. */
export const smellAndTaste = `
smell-good: wangi wangian wewangian wangiin ngewangiin mewangikan pewangi pengharum harum harumin mengharumkan
  keharuman semerbak semriwing sedap seger segar fresh mewah manis sewangi seharum wangiwangi nyegrak elegan tahanlama
  fruity floral woody musky powdery aromatik aromatic vanilla ngangenin nagih membius merebak
smell-bad: bau bauk mambu ambu apek apeg apak amis anyir hanyir tengik tengek pengap busuk bosok pesing hangit prengus
  sengak nyengat menyengat nyegrak nyegak kecut asem bacin pait langu penguk lebus bauan kebauan bauin badeg basin
  sangit jigong semriwing pekat bauapek bauamis stinky
smell-act: cium mencium nyium dicium kecium tercium endus mengendus ngendus diendus hirup menghirup ngehirup dihirup
  kehirup terhirup ciumin nyiumin diciumin ngambu ambuin mambu baui membaui hidu menghidu aroma bau wangi semprot
  nyemprot disemprot semprotan semprotsemprot spray sprei spritz nyebar menyebar nyeruak meruap menguar nguar
taste-sweet: manis semanis kemanisan manisan manismanis pemanis legit manisin pemanisin sweet sweety giung manislegit
  karamel caramel manisgurih kemanisen leker sweetness
taste-savory: gurih segurih kegurihan asin keasinan asingurih sedap savory savoury umami mecin micin mecinan nyus
  maknyus nendang gurihin ngaldu royco masin asinmanis lekoh medok medhok milky buttery cheesy ngeju
taste-spicy: pedes pedas pedeus kepedesan kepedasan pedesan spicy hot nampol nendang nyengat menyengat gahar huhhah
  huhah jontor jeletot mercon nyonyor seuhah ngejontor sepedes sepedas membara pedesmanis
taste-sour-bitter: asem asam kecut haseum keasaman keasemen asemanis sepet sepat kelat pait pahit paheut pahitan getir
  langu anyep hambar anta tawar cawerang sourness sour bitter bitterness sepah nggetir kepaitan kepahitan paitan
taste-good-judgement: enak enaak enakbanget enakan terenak seenak keenakan lezat terlezat nikmat senikmat kenikmatan
  sedap sedep maknyus maknyos nyus mantap mantep mantul mantab joss jos ajib nampol nendang nagih ketagihan nagihin
  candu kecanduan endul endeus endes endolita nyam nyami nyummy yummy yumi yummi delicious delicius istimewa lekker
  leker ueenak uenak wenak ngeunah ngeunaheun raos sadap lamak mantabs nyandu bikinnagih
taste-bad-judgement: hambar tawar eneg enek mual muak anyep anta basi bosok busuk pahit keasinan kemanisan hanyir amis
  tengik langu bland mblenger blenger mblengeri enekin ngenekin giung jijik gaenak
food-crunchy: renyah serenyah kerenyahan kriuk kriyuk krius kriukkriuk crispy krispi krispy krispie crispi crunchy
  krancy kranci krenyes krenyeskrenyes garing segaring krekes kress kres kremes kremesan crunch crunchyness rangu
  getas kemripik kemriuk kruk krauk renyahan garingan
food-tender-chewy: empuk seempuk keempukan kenyal kenyel kenyil chewy cewi juicy jusi lembut lumer melting melted
  meleleh leleh melt moist pulen fluffy flafi ngeprul legit liat alot lembek mbenyek benyek pera springy empukin
  ngempukin diempukin mengempukkan dilembutin elastis mulur lentur gembur creamy krimi lunak dilunakin melunakkan soft
  lembutan mblenyek lekoh ngelumer
food-thick-liquid: kental mengental ngental kentel kentelin ngentelin dikentalin ngentalin dikentelin kekentalan pekat
  cair encer cuer mencair ngencer encerin diencerin kentalan creamy krimi berair berkuah nyemek gumpal menggumpal
  ngegumpal gumpalan bergerindil bergrindil grindil larut terlarut melarut mengendap ngendap endapan meleleh lumer
  mbleber kekentalen keenceran thick watery runny
food-spoils: basi busuk bosok mbosok membusuk pembusukan jamuran berjamur tengik apek melempem mlempem mlempeman
  lembek layu alum kadaluarsa kadaluwarsa kedaluwarsa kadaluarso expired expire ekspayer asem berlendir lendiran
  kutuan semutan ulatan belatungan belatung bulukan benyek mbenyek berair keracunan basian kebasian busukan
fresh-food: fresh segar seger segeran anyar frozen beku mateng mentah dadakan homemade rumahan dipetik metik dipanen
  panenan freshfromoven dadak organik freshly ranum matang mengkal mentahan
cook-ripeness: mateng matang mentah matengin ngematengin dimatengin mematangkan matangkan kematengan kematangan gosong
  kegosongan hangus angus kutung mutung gosongin mengkel mengkal mentahan empuk alot kecoklatan overcook welldone
  ranum gembur
chew-taste-acts: kunyah ngunyah mengunyah dikunyah gigit menggigit ngegigit digigit kegigit tergigit digigitin gigitan
  nggigit gerogot cicip mencicip nyicip dicicip nyicipin dicicipin cicipan icip icipicip ngicip ngicipin diicipin emut
  diemut ngemut mengemut jilat menjilat dijilat ngejilat jilatin ngejilatin telen telan nelen menelan ditelan ketelen
  tertelan
`;
