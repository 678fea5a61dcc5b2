import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { number, slot } from './words.ts';

const units = slot(`
  watt wat miliampere ampere amper amp volt gb giga gigabyte tb tera terabyte mb mp megapixel megapiksel piksel pixel hz hertz khz mhz ghz rpm lumen lux kelvin gsm psi denier btu
  db desibel dpi cpi nits nit cfm kwh wh nm newton fps mbps lpm bar joule mikron micron tog mpa pascal kbps core dot`);
const ports = slot(`
  typec usb usbc hdmi aux jack lightning microusb ethernet lan vga displayport thunderbolt sdcard microsd simcard nfc gps bluetooth wifi ssd hdd nvme amoled oled qled ips lcd led miniled
  airplay dolby hires anc enc qi magsafe gan esim ddr optical xlr rca tws brushless dinamo kompresor peltier halogen ultrasonik`);
const nouns = slot(`
  daya dayanya tegangan tegangannya voltase frekuensi kecepatan kecepatannya putaran putarannya resolusi resolusinya ram rom memori memory internal storage penyimpanan
  layar layarnya kamera kameranya prosesor processor chipset cpu gpu driver refresh suhu suhunya torsi torsinya tekanan tekanannya akurasi akurasinya sensitivitas
  arus output outputnya input impedansi torque kapasitor dpi latensi latency bandwidth konsumsi listriknya charging chargingnya ssdnya ssd hardisk jangkauan jangkauannya`);

export const technical: readonly PhraseRule[] = [
  {
    // Figures with a technical unit.
    rule: 'technical',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `${number} !${units} ..`,
      '!ip|ipx #n ..',
      '!bluetooth|wifi|usb|hdmi|android|windows|ddr|gen|versi|ios|euro|uv|upf #n',
      '!timer|timernya [*] [*] #n menit|jam|hari|detik',
      'baterai|batre|batere|batrai|aki|powerbank|bank|kapasitas|daya|ini|hp ... #n|#rp !mah',
      '#n !jahitan per',
      '#n !benang',
      '#n !tombol|tuts|senar|channel|keys',
      '#pct !srgb|ntsc|adobe|dci',
      '#rp !lembar|halaman|jahitan|siklus',
      '!ac|kompresor [*] [*] #n pk',
      '#n pk !watt|low|inverter|ya|aja|kak',
      'setengah|seperempat !pk',
      '!skala #n',
      '#n !banding #n',
      'baterai|baterainya|batre|batrenya|batere !double|triple|aa|aaa|kancing|kotak|lithium|litium|lipo|aki|tanam|a2|a3',
      '!baterai|baterainya|batre|batrenya [a|aa|aaa|nya] #n biji|buah|pcs',
      'ddr4|ddr5|ip67|ip68|ip65|ipx7|uv400|4k|8k|1080p|2k|fullhd|uhd',
      '#n !derajat [celcius] ..',
      '!akurat|akurasi|akurasinya|toleransi|presisi [*] [*] #n',
      '!baterai|baterainya|batre|batrenya|batere|aki|sekali|pemakaian [ini|ngecas|cas|charge|isi|full|penuh|nya] [bisa|tahan|kuat|sampai|nyala|full] [tahan|kuat|sampai|nyala|dipakai] #n jam|menit|hari|minggu',
      'cas|ngecas|dicas|charge|charging|chargingnya|isi [daya|penuh|full|nya|dari|*] [cuma|sampai|*] #n !menit|jam',
      '!ph [nya] [*] #n|balance|balanced|netral|seimbang',
      '#n !ph|mode|speed|driver|core|percepatan|channel|fitur|kecepatan|level [getar|kecepatan|suhu|pijat|panas]',
      'double|dual|triple|quad|full !driver|core|band|zone|kamera|motor|channel|sim|fan|coil|hd',
    ],
    except: [
      ...idle,
      'hp|hape|hpku|laptopku|kuota|kuotaku|paketan|sinyal|kompor|gas|pulsa|token|listrik aku|saya|gue|habis|tinggal|rumah|sini',
      'baterai|baterainya|batre !tinggal|habis|lowbat|lemah|sisa|aku|hpku',
      'live|penonton|viewers|like|komentar ... !#n',
      'jalan|lari|naik !kecepatan',
      'suhu|panas|cuaca|demam|ruangan|hari|di luar|badan ... !#n derajat',
      '!rating|ratingnya #n|bintang',
      'tegangan !tinggi',
      'mata|otak|mataku|badan [*] [*] #n !watt',
      'aku|saya|gue [*] [*] !colokin|pompa|pompain|tiup|ukur .... #n',
      'aku|saya|gue [*] !putar|puter|muter|miringin|tekuk ... #n',
      'masak|panggang|goreng|oven|rebus|setrika|seduh|air .. #n !derajat',
    ],
    yes: ['Dayanya cuma 350 watt.', 'Baterai 5000 mAh.', 'Ini IP 68.', 'Bluetooth 5.3.'],
    no: ['Berapa watt kak?', 'Baterai hapeku tinggal sedikit.', 'Ratingnya 4,9 dari 5.'],
  },
  {
    // The figures of sun care, which teaching about sun care has too.
    rule: 'technical',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: ['!spf|pa|pf #n|plus|triple', '!spf [*] #n'],
    except: [...idle, 'spf [#n] [#n] !itu|tuh|bukan|berapa'],
    yes: ['SPF 50 PA plus plus.'],
    no: ['SPF lima puluh itu bukan dua kali SPF dua lima.'],
  },
  {
    // What a machine has and does, with its figure and no unit needed.
    rule: 'technical',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `!${nouns} [nya|utama|depan|belakang|cuma|maksimal|maks|sampai|ini|itu|baca|tulis|putar|bisa|mulai|dari] [sampai|cuma|nya|dari|maksimal|tulis|*] ${number} ..`,
      'resolusi|resolusinya|rekam|rekamannya|videonya !#rp|#n [k]',
      '!bearing|bearingnya|giginya|gir|girnya|benangnya|lampunya|lednya|pinnya|titiknya|driver|drivernya|speakernya|kipasnya|dinamonya [ada|sampai|cuma] #n',
    ],
    except: [
      ...idle,
      `${nouns} #n !itu|tuh|buat`,
      '#n !menit|jam|hari|minggu|kali|orang|bulan|tahun|detik',
      '!layar|layarnya|kamera|kameranya|suhu|suhunya #n [aku|aja|lagi|ya]',
      'memori|memory|internal .. !aku|saya|hp|hpku',
      '!ratingnya|rating #n|bintang',
      '#pct',
    ],
    yes: ['Putarannya sampai dua belas ribu.', 'RAM-nya delapan.', 'Bearingnya dua belas.'],
    no: ['Kameranya dua puluh menit lagi mati.', 'Ratingnya 4,9 dari 5.'],
  },
  {
    // Ports, radios, panels and motors by name.
    rule: 'technical',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `ada|pakai|sudah|support|dukung|mendukung|punya|dilengkapi|port|portnya|colokan|colokannya|konektor|konektornya|koneksi|koneksinya|kabel|kabelnya|layar|layarnya|panel|panelnya|lampu|lampunya|teknologi|pakainya|motor|motornya|mesin|mesinnya|chargernya|chargeran|dicas|ngecas|charge|nyambung|konek|colok|dicolok|cas|lewat|via [bisa|ini|itu|udah|dia|slot|dua|#n|lewat|via|kabel] [port|slot|lewat|via|fitur|layar|motor] !${ports}`,
      '!type|tipe|usb c',
      'tipe|type c [*] port|colokan|kabel|charger|nya',
      `#n [buah|port|slot|lubang] [usb|*] !port|${ports}|colokan`,
      'prosesor|processor|prosesornya|processornya|chipset|chipsetnya|gpu|vga|grafis !* ..',
      'snapdragon|mediatek|dimensity|helio|ryzen|geforce|rtx|intel|celeron|qualcomm|exynos|xeon|unisoc|kirin',
      'fast|quick|wireless|reverse !charging|charge|charger',
      'switch|keycap|switchnya .. !merah|biru|cokelat|linear|tactile|clicky|hotswap|mekanik|mechanical|membrane',
      'kompatibel|compatible|support|cocok|bisa [sama|dengan|buat|untuk|di] [semua] !android|iphone|windows|mac|ios|laptop|bluetooth',
      'lisensi|soket|soketnya|fitting|voltase|frekuensi *',
      'dinamo|motor|motornya|dinamonya|mesinnya !tembaga|brushless|bldc|induksi',
      'standar|standarnya|sertifikasi|rating !ip|ipx|military|militer|ece|dot|snell|astm|en|iso|euro',
      'layar|layarnya !amoled|ips|oled|lcd|led|retina',
      'layarnya !sentuh|touchscreen|lengkung',
      'sensor|sensornya !sony|samsung|optik|optical|suhu|gerak|laser|hero|pixart',
    ],
    except: [
      ...idle,
      'wifi|wifinya|bluetooth|lampu|sinyal [*] !lemot|putus|mati|lelet|rumah|jelek|nyala|sini',
      'charger|kabel aku|saya|gue|ku',
      'tipe c kali',
      '!pinjem|nyolok|colokin|numpang',
    ],
    yes: ['Colokannya sudah type c.', 'Pakai motor brushless.', 'Ada dua port USB.', 'Layarnya AMOLED.'],
    no: ['Wifi di sini lemot.', 'Lampunya kedip.'],
  },
];
