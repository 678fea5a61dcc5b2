/** Feelings and characters. */
export const feelings = `
feel-happy: seneng senang bahagia happy hepi heppy gembira girang bungah bagja sueneng sumringah semringah ceria riang
  puas kepuasan memuaskan muasin puasin dipuasin lega legaan syukur bersyukur alhamdulillah bangga banggain
  ngebanggain dibanggain membanggakan terharu haru mengharukan kesenengan kesenangan kegirangan menyenangkan nyenengin
  nyenangin disenengin senengin bahagiain ngebahagiain membahagiakan dibahagiain kebahagiaan excited antusias enjoy
  asik asyik fun berbunga betah jingkrak jingkrakjingkrak gumbira bungahe
feel-sad-regret: sedih sediih kesedihan menyedihkan nyedihin sedihin nangis menangis mewek mbrebes galau ngegalau
  kecewa kecewain ngecewain dikecewain mengecewakan kekecewaan nyesel menyesal nyeselin penyesalan nyesek nelangsa
  nelongso merana hancur ngedown terpuruk putusasa frustasi frustrasi depresi kesepian sepi kangen rindu kehilangan
  terharu nggrantes murung bete insecure minder insekyur getun kaduhung hanjakal sungkawa gelo kesel lara
feel-angry: marah marahin dimarahin marahmarah kemarahan ngamuk mengamuk emosi emosian esmosi kesel kesal keselin
  ngeselin dikeselin kekesalan sebel sebal nyebelin sebelin jengkel jengkelin ngejengkelin mangkel dongkol geram
  geregetan greget gregetan gedeg gedek muak nek benci membenci ngebenci dibenci sewot nyewot judes jutek ngambek
  ngegas ngomel ngomelngomel diomelin ngomelin omelan omelin bete gondok gondokan bawel cerewet dumel ngedumel nyolot
  protes ngebentak bentak dibentak darting murka nesu ambek muring ngambul purik risih risi keganggu terganggu ganggu
  ngeganggu mengganggu diganggu
feel-afraid-worry: takut takutin nakutin ditakutin menakutkan ketakutan penakut wedi sieun ngeri serem seremin horor
  khawatir khawatirin ngawatirin mengkhawatirkan kuatir kawatir dikhawatirin kekhawatiran cemas mencemaskan was waswas
  degan degdegan ndredeg nderedeg panik kepanikan gugup grogi nervous gemeter gemetar gelisah gundah resah trauma
  traumatik ngetrauma parno paranoid ragu raguin ngeraguin diragukan meraguin keraguan raguragu bimbang galau
  overthinking insecure curiga mencurigakan parnoan merinding bergidik geli phobia fobia
feel-shy-ashamed: malu maluin dimaluin maluan memalukan pemalu isin isinisin era sungkan segan seganin rikuh pekewuh
  gaenak minder insecure insekyur pd gapede pede percayadiri kepedean gengsi gengsian canggung kagok kikuk salting
  tengsin tersipu merona malumalu introvert jaim diledekin
feel-surprised: kaget kagetin ngagetin dikagetin kagetan mengagetkan mengejutkan terkejut surprise suprise terkejod
  syok shock shok ngesyok melongo mlongo bengong terheran heran heranan mengherankan terpana takjub menakjubkan
  terpukau kagum mengagumi kekaguman wow wah waw wih wiih buset busyet anjir anjay njir astaga astagfirullah
  astaghfirullah subhanallah masyaallah amboi walah wadaw waduh aduh omg tercengang gumun kejut merinding speechless
  ternganga
feel-love-like: suka sukak sukaan demen demenan doyan doyanan cinta cintai mencintai dicintai tercinta sayang sayangi
  menyayangi disayang disayangi nyayangi kesayangan tersayang nyayang love lope lop jatuhcinta kesengsem kepincut
  naksir ditaksir bucin ngebucin gemes gandrung bogoh tresno tresna kangen rindu ngefans fans idola ngidolain favorit
  favourite favorite andalan andelan tergila kesukaan kecintaan ketagihan kecanduan sreg adore puja memuja obses
  obsesi terobsesi kepincutan kesemsem
feel-bored: bosen bosan bosenin ngebosenin membosankan kebosanan bosenan jenuh kejenuhan menjenuhkan jenuhan gabut
  gabutan suntuk sumpek monoton flat itusaitu gitugitu giniini blenger mblenger males malesin boring krik krikkrik
  begitubegitu
patience-calm: sabar sabaar sabarin disabarin nyabarin bersabar kesabaran penyabar tenang nenangin ditenangin
  menenangkan tenangin tenangkan ketenangan santai santuy selow woles rileks relax relaks kalem damai tentrem tentram
  pasrah ikhlas iklas legowo nrimo rela merelakan ngerelain direlain tawakal slowly chill panik cooldown istighfar
  sareh tabah telaten tlaten
missing-loyal-family: sayang nyayangin rukun akur harmonis romantis mesra setia perhatian perhatiin merhatiin
  diperhatiin peduli care manjain dimanjain ngemanjain memanjakan dimanja dukung ngedukung didukung mendukung support
  disupport dibahagiain bahagiain nyenengin berbakti ngebaktiin bangga dibanggain ridho ridha restu direstuin
lazy-words: males malas malesan malesin malasmalasan mager kesed ogahogahan sungkan emoh arasarasen hoream rebahan
  leyehleyeh nyantai ngaret gabut
diligent-words: rajin rajinin rajinrajin telaten tlaten tekun ulet getol sregep disiplin konsisten istiqomah gigih
  semangat giat kerjakeras rutin tertib tanggap
clever-skilled: pinter pintar pinterin cerdas jenius jago jagoan ahli mahir lihai terampil trampil cekatan jeli teliti
  kreatif cerdik ligat kompeten profesional pro berpengalaman pakar suhu master expert
stupid-clueless: bodo bodoh oon lemot dongo dodol goblok bego bloon telmi gaptek katrok polos cupu awam newbie pemula
  kagok kikuk ceroboh teledor pikun pelupa linglung
honest-kind: jujur jujurly jujurjujuran terbuka apaadanya tulus ikhlas iklas amanah rendahhati sopan santun ramah baik
  baikhati soleh solehah sholeh royal sabar perhatian peduli penyayang pengertian dermawan ngalah sumeh someah grapyak
bad-character: pelit medit kikir sombong songong belagu angkuh licik curang culas egois judes jutek galak kasar nyolot
  kurangajar nglunjak ngelunjak lancang cuek ketus bengis sengak arogan songgong serakah rakus munafik nyebelin resek
  rese bawel cerewet baper sensian gengsian
`;
