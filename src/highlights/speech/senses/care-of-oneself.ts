/** What people do to their skin, hair and clothes on them. */
export const careOfOneself = `
makeup-acts: dandan dandanin berdandan didandanin ngedandanin makeup mekap mekapan makeupan dimakeup touchup tachap
  retouch tuchap bedakan bedakin dibedakin lipstikan gincuan ngalis alisan alisin blush blushon ngeblush maskaraan
  contour ngecontour shading ngeshading highlight cushionan skinkerean skincarean melentikkan lentikin dilentikin
  lentik
makeup-apply: poles memoles moles dipoles molesin dipolesin polesan oles mengoles ngoles dioles ngolesin diolesin
  olesan tepuk menepuk nepuk ditepuk nepukin ditepukin tepuktepuk taptap ditap ngetap tap baurin dibaurin ngebaurin
  membaurkan bauran blend diblend ngeblend diblendin blendin ratain diratain ngeratain meratakan aplikasi aplikasiin
  mengaplikasikan ngaplikasiin diaplikasikan dipulas pulas pulasin memulas timpa ditimpa nimpa layer layering ngelayer
  dilayer
swatch-apply-acts: swatch diswatch swatchin ngeswatch nyuwatch swatches swat oles mengoles ngoles dioles ngolesin
  diolesin oleskan teroles olesan olesin dioleskan mengoleskan aplikasi aplikasiin aplikasikan ngaplikasiin
  mengaplikasikan diaplikasikan apply diapply ngapply totol notol ditotol notolin ditotolin totolin ratain ngeratain
  diratain meratakan ratakan diratakan mencoret nyoret dicoret nyoretin dicoretin coretin blend ngeblend diblend
  blendin nepuk ditepuk tepuktepuk taptap pijat pijet mijet dipijet mijitin pijit dipijit memijat pijatin gosok balur
  balurin mbalur dibalurin layer ngelayer timpa nimpa ditimpa
hair-care-acts: nyatok catok dicatok nyatokin dicatokin catokan catoking smoothing rebonding keriting ngeriting
  dikeriting curly ngecurly bleaching dibleaching ngebleaching semir disemir nyemirin disemirin nyemir ngecat dicat
  warnain diwarnain ngewarnain mewarnai diwarnai cukur mencukur nyukur dicukur nyukurin dicukurin cukuran pangkas
  memangkas mangkas dipangkas pangkasan blow ngeblow diblow hairdryer sasak sasakan nyasak gundul digundulin botakin
  digundul poni poniin styling pomade pomadean ngeklimis klimis
hair-wash-comb: keramas ngeramasin kramas kramasan keramasan dikeramasin sampoan shampoan samponan shampoin disampoin
  sisir menyisir nyisir disisir nyisirin disisirin sisiran creambath krimbat masker maskeran hairmask vitamin
hair-tie-acts: kuncir menguncir nguncir dikuncir nguncirin dikuncirin kunciran ikat iket diiket ngiket kepang
  mengepang ngepang dikepang ngepangin dikepangin kepangan jepit dijepit njepit ngejepit gelung menggelung ngegelung
  digelung cepol dicepol nyepol
bath-acts: mandi mandiin dimandiin ngemandiin memandikan adus luluran lulur sabunan sabunin disabunin nyabunin disabun
  nyabun keramas sikatan gosokgigi scrub scruban ngescrub bilas ngebilas dibilas handukan handukin dihandukin
  ngehandukin raup wudhu wudu cebok berendam berendem rendeman nyemplung spa berak shower showeran seka diseka kumur
  kumurkumur berkumur
wear-acts: pakai memakai makai dipakai dipakaiin terpakai pakaian pakaiin make pake dipake dipakein makek pakek
  dipakek pakein makein kepake kepakai pemakaian nganggo anggo dianggo kenakan mengenakan dikenakan ngenain dikenain
  ngenakan pemake pemakai gunain salin nyalin nyetyle kerudungan kerudungin jilbaban hijaban hijabin sepatuan sandalan
  topian bajuan bajuin dasteran gamisan sarungan celanaan jaketan kacamataan kaosan kemejaan maskeran fitting
  ngefitting difitting dobelin didobelin
`;
