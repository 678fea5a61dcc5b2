/** How a thing is used and changed. */
export const using = `
use-acts: pakai pake dipake dipakai make memakai memakein pakein gunakan menggunakan digunakan digunain gunain
  ngegunain penggunaan kegunaan berguna guna kepake kepakai terpakai manfaatin dimanfaatin manfaatkan memanfaatkan
  dimanfaatkan bermanfaat manfaat fungsiin difungsikan berfungsi fungsi fungsinya multifungsi digunakke nganggo
  operasiin dioperasiin ngoperasiin mengoperasikan dioperasikan nyalain jalanin ngejalanin dijalanin aplikasiin
  terapin diterapin nerapin menerapkan diterapkan terapkan pakek use using
care-not-acts: dijemur disikat disetrika digosok diperas diperes dimesin dipelintir dilipet ditekuk dibanting
  dipanasin ditumpuk digantung direndem direndam dicampur dikucek dibejek dipaksa ditarik disimpen ketinggalan
  diklorin dibleach dibiarin dibiarkan kejemur kepanasan kehujanan ketetesan didiemin diemin dijatohin
adjust-set-acts: atur mengatur diatur ngaturin diaturin teratur ngatur aturin pengaturan setel nyetel disetel nyetelin
  disetelin setelan setelin stel setting disetting ngesetting nyetting settingin pasin ngepasin dipasin adjust
  diadjust adjustable ngadjust sesuain nyesuain disesuain sesuaikan menyesuaikan disesuaikan puter diputer ubah
  mengubah diubah ngubahin diubahin keubah ubahan ngubah ngerubah rubah dirubah merubah berubah miringin dimiringin
  lurusin ngelurusin dilurusin tegakin negakin ditegakin kalibrasi
resize-adjust-acts: kecilin ngecilin dikecilin gedein ngegedein digedein besarin ngebesarin dibesarin tinggiin
  ninggiin ditinggiin rendahin ngerendahin direndahin panjangin manjangin dipanjangin pendekin mendekin dipendekin
  kencengin ngencengin dikencengin longgarin ngelonggarin dilonggarin kendorin ngendorin dikendorin lebarin ngelebarin
  dilebarin
increase-add-acts: tambah nambah ditambah nambahin ditambahin ketambah penambahan tambahin tambahan menambah
  menambahkan ditambahkan bertambah nambahnambah imbuh imbuhi diimbuhi imbuhan naik naikin naikkan naikken menaikkan
  dinaikin meningkat ningkat ningkatin meningkatkan ditingkatkan ditingkatin tingkatkan peningkatan dongkrak
  ngedongkrak mendongkrak boost ngeboost diboost upgrade ngupgrade diupgrade upgradean optimalin maksimalin
  ngoptimalin memaksimalkan maksimalkan dimaksimalin memperbanyak perbanyak diperbanyak banyakin ngebanyakin
  dibanyakin memperkuat perkuat diperkuat memperbesar perbesar gedein memperluas perlebar plus plusin ekstra dobelin
  ngedobelin didobelin lipatgandakan gandain digandain
change-become-acts: berubah berubahubah jadi jadiin ngejadiin dijadiin jadikan menjadikan dijadikan menjadi dados dadi
  jadijadian ganti ngeganti diganti gantian berganti gantiganti gantigantian ubah ngubah diubah mengubah perubahan
  rubah ngerubah dirubah merubah tukar transformasi bertransformasi sulap disulap nyulap menyulap malih salin beralih
  alih dialihin ngalihin mengalihkan konversi convert membaik memburuk
replace-acts: ganti ngeganti diganti gantian gantiin ngegantiin digantiin gantiganti gantigantian mengganti
  menggantikan digantikan gantikan pengganti tuker nuker dituker nyopot dicopot pasang masang dipasang upgrade
  ngupgrade diupgrade diperbarui memperbarui perbarui baruin dibaruin salin nyalin
continue-acts: lanjut lanjutin ngelanjutin dilanjutin lanjutkan melanjutkan dilanjutkan lanjutan berlanjut kelanjutan
  terus terusin nerusin diterusin teruskan meneruskan diteruskan nerus
start-acts: mulai dimulai mulaiin dimulain memulai pemula awali mengawali diawali start distart opening nyetart mulain
  pembukaan dibuka
stop-end-acts: stop distop setop berhenti brenti brentiin berhentiin diberhentiin hentikan menghentikan dihentikan
  henti udahan udahin diudahin ngudahin sudahi menyudahi selesai selesein diselesein selesaikan menyelesaikan
  diselesaikan kelar kelarin ngelarin dikelarin rampung rampungin tamat bubar bubarin tutup ditutup finish beres
  beresin akhiri mengakhiri diakhiri berakhir closing pause jeda tunda nunda ditunda nundanunda cancel dicancel
  ngecancel batal batalin dibatalin ngebatalin nyetop berentiin nyeleseiin
hide-cover-acts: sembunyi nyembunyiin menyembunyikan disembunyiin disembunyikan bersembunyi tersembunyi ngumpet
  ngumpetin diumpetin umpetin umpet singit ndelik nyumput disumputkeun tutup nutup nutupin ditutupin tutupin menutupi
  ditutupi ketutup ketutupan tertutup samarin nyamarin menyamarkan disamarkan tersamarkan kamuflase kamuflasein cover
  ngecover dicover mengcover kecover selimut diselimutin nyelimutin nyelimuti diselimuti kerudung nyilemin halangin
  kehalang ketutuptutup ditimbun timbun nimbun dikubur kubur ngubur ngelapis menghalangi
block-filter-acts: cegah mencegah dicegah pencegahan pencegah nyegah hindari menghindari ngehindarin dihindarin
  terhindar hindarin ngindarin halang ngalangin dihalangin menghalangi halangin terhalang blokir memblokir ngeblok
  tangkis tangkal menangkal nangkal ditangkal penangkal menyaring filter difilter
lend-borrow-acts: titip pinjemin minjemin dipinjemin pinjem minjem dipinjem pinjam meminjam dipinjam meminjem kepinjem
  pinjeman kepinjam pinjaman sewa nyewa disewa sewaan nyewain disewain sewain rental dirental ngerental barengan
  patungan ngutang diutangin utangin balikin dibalikin nitip nitipin dititipin titipan titipin
exchange-acts: tukar menukar ditukar nukar tukaran nuker tuker dituker tukerin nukerin ditukerin tukeran penukaran
  tukarin ganti ngeganti diganti gantian gantiin mengganti penggantian
grow-lengthen: manjangin memanjangkan dipanjangin numbuhin menumbuhkan ditumbuhin tumbuh numbuh nebelin menebalkan
  ditebelin ngelebatin melebatkan dilebatin lebatin nyuburin menyuburkan disuburin suburin panjangin tebelin
  merangsang ngerangsang
`;
