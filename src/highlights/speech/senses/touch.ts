/** What skin feels and hands lift. */
export const touch = `
feel-soft: lembut lembuut alus halus empuk soft softy lemes lemas selembut sehalus seempuk kelembutan kehalusan
  lembutin dilembutin ngelembutin melembutkan melembutin pelembut lembutlembut alusalus mulus semulus lumer silky
  sutra selicin licin creamy velvety buttery smooth smoth smoot lembutan halusan alusan empukan lemesan
feel-comfy: nyaman adem enak enakeun nyamanin kenyamanan ternyaman comfy comfort comfortable confy komfi komfortabel
  rileks relax relaks betah kerasan santuy anteng tentrem lega plong luwes senyaman asik asyik nikmat enakan enaken
  nyamanan
feel-itchy-rough: gatel gatal gatelan gatelin kegatelan menggatalkan gatelgatel kasar kesat kaku keras nusuk menusuk
  perih pedih nyelekit panas ngeganjel mengganjal ganjel keganjel risih risi geli ngiritasi iritasi lecet ngelecetin
  ngegores nyiksa menyiksa gatelgatelan ngegesek menggesek gesek gesekan bentol ngebentol nyubit kasaran grenjel
  grenjelan sakit nyakitin ngeres
feel-sticky-greasy: lengket lengketan lengketlengket ngelengket lengketin pliket pliketan kempling greasy sticky stiki
  tacky berminyak minyakan kilang gerah berat nyeplak dempul dempulan keringetan berlendir lendir kesat ketebalan
  ketebelan
feel-light-on-skin: ringan enteng entheng tipis lightweight light weightless seringan seenteng airy ringanan entengan
  breathable bernapas bernafas berongga berpori adem cooling calming soothing menenangkan ngademin nyejukin
  menyejukkan nyegerin menyegarkan tersegarkan
cool-temp: adem dingin sejuk atis anyep tiis cool cold cooling dingiin semriwing semilir ademan dinginan kedinginan
  ngademin diademin ademin mendinginkan dinginin didinginin ngedinginin pendingin nyejukin menyejukkan segar seger
  freeze frozen beku membeku ngebeku dibekuin bekuin dibekukan sedingin seadem sesejuk menggigil gigil kademen tirisen
hot-temp: panas hot hangat anget gerah sumuk hareudang bayeungyang terik nyelekit menyengat nyengat sengatan kepanasan
  panasan kebakar terbakar kobong mendidih ngedidih didih umup mengepul ngepul angetan hangatan pengap sumpek engap
  membara sepanas ngangetin ngangetkan menghangatkan manasin memanaskan dipanasin dipanaskan panasin diangetin
  dihangatkan angetin hangatin pemanas warm
dry-state: kering garing kerontang gersang asat ngering mengering dikeringin dikeringkan keringin ngeringin
  mengeringkan keringan kekeringan pengering dry drying drained kesat cepetkering gampangkering kerut dehidrasi
  terdehidrasi tandus retak pecahpecah peret
wet-state: basah teles baseuh wet lembab lembap becek bancang kuyup kebasahan basahan ngebasahin membasahi dibasahi
  dibasahin basahin lepek rembes ngerembes merembes rembesan ketembus bocor ngompol keringetan berkeringat kecebur
  kehujanan keujanan tumpah kesiram kecipratan nyiprat nyemplung kecemplung kerendem terendam banjir kebanjiran berair
  basahbasahan moist damp
oily-state: minyakan minyak berminyak minyaken oily oili kilang kilangan mengkilap ngilap lepek greasy sebum
  kilangkilang berminyakan ngilat
hold-temp: tahan nahan menahan ditahan thermos termos vakum insulasi vacuum seharian menjaga ngejaga stabil
  mempertahankan bertahan mempertahanin ngejagain berjamjam semaleman
heat-comes-out-smoke: ngebul ngasap berasap asap gosong kobong terbakar meleleh leleh overheat kepanasan mendidih
  meledak mbleduk meletup
light-weight: ringan enteng entheng hampang teringan seringan seenteng keentengan entengan ringanan light lightweight
  ringkas compact portable portabel ditenteng dijinjing gampangdibawa setipis ngeringanin meringankan diringankan
  diringanin
heavy-weight: berat berats abot beurat seberat keberatan keberaten kilo kiloan terberat ngeberatin memberatkan
  memberati diberatin heavy padat pejal bobot berbobot tonan terbebani beban membebani ngebebanin berbeban muatan
  kuintal
`;
