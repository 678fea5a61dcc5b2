import type { PhraseRule } from '../../lexicon.ts';
import { otherThanProduct } from './talk.ts';

function list(words: string): string {
  return [...new Set(words.trim().split(/\s+/))].join('|');
}

/** Tastes and textures of food and drink. */
const tastes = list(`
  gurih gurihnya asin manis manisnya legit asam asem kecut pahit pedas pedes pedesnya nyelekit pait getir sepat seger segar nyegrak umami savory savoury smoky smokey smoki creamy krimi milky buttery cheesy nyoklat ngopi
  renyah kriuk kress kres krenyes kriyuk krispi crispy crunchy garing gembur lumer melted meleleh lembut empuk kenyal chewy juicy lembab moist pulen kental encer berserat berminyak
  medok mlekoh nendang nampol nonjok nyos nyus maknyus harum wangi semriwing mint hangat ngerempah berempah lekoh royal melimpah fluffy`);
const sure = list(`
  gurih legit umami savory smoky smokey creamy krimi milky buttery cheesy kriuk kress krenyes kriyuk krispi crispy crunchy lumer juicy moist pulen chewy mlekoh medok ngerempah nyoklat nyelekit renyah garing`);
const foods = list(`
  rasanya rasane rasana teksturnya dalamnya dalemnya luarnya kuahnya kuah bumbunya bumbu dagingnya daging isiannya isinya kulitnya adonannya sambalnya sambelnya santannya kopinya tehnya susunya cokelatnya coklatnya
  kejunya madunya gulanya ikannya ayamnya sapinya baksonya mienya minya keripiknya kerupuknya kacangnya rotinya kuenya kurmanya buahnya esnya jahenya rempahnya pedasnya pedesnya manisnya asamnya asemnya asinnya gurihnya aromanya wanginya aftertastenya gigitan suapan tegukan seruputan`);

/** Taste and texture of food, in words that say how. */
export const taste: readonly PhraseRule[] = [
  {
    rule: 'overall',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!${foods} ... ${tastes}`,
      `!${sure} .. ${tastes}|banget|pol|parah|sampai|di|tapi|terus|pas`,
      `${tastes} [sama|dan|tapi|campur|terus|ada] !${sure}`,
      '!pedasnya|pedesnya|manisnya|asamnya|asemnya|asinnya|gurihnya|pahitnya|rempahnya|jahenya|kopinya|cokelatnya|coklatnya|kejunya|dagingnya|bumbunya .. nendang|nampol|nonjok|pas|kerasa|berasa|terasa|kuat|pekat|tebal|meresap|merasuk|ngeresep|resep|dapet|dapat|keluar|seimbang|balance|natural|alami|lembut|tidak|belakangan|naik|nempel|di|melimpah|royal|banyak|full|penuh|medok|menggigit|nyelekit',
      'bumbu|bumbunya|rempah|rempahnya|manisnya|sausnya .. !meresap|merasuk|ngeresep|nyerap|resep ..',
      '!kerasa|berasa|terasa [banget] rempahnya|jahenya|kejunya|cokelatnya|coklatnya|susunya|dagingnya|ikannya|udangnya|kopinya|buahnya|kacangnya|madunya|santannya|bumbunya|manisnya|pedasnya|pandannya|rempah|jahe|keju|daging|buah|susu|cokelat',
      'segar|gurih|legit !asam|asem|manis|pedas|kecut',
      'asam|asem|manis|kecut !segar|gurih|legit',
      `${tastes} di !awal|belakang|akhir|ujung|lidah|tenggorokan|mulut`,
      'bumbu|bumbunya|rempahnya|sambalnya|rasanya sampai|ke|nyampe [ke] !tulang|serat|dalam|daging|dalamnya',
      'tidak [terlalu|begitu|ke] !asin|pahit|kecut|nyegrak|nyelekit',
      'meleleh|lumer|ambyar|pecah|hancur|nyes|hangat di !mulut|lidah|tenggorokan|perut',
      'di !lidah|tenggorokan|mulut .. segar|hangat|adem|pedas|lumer|semriwing|nendang|nampol|lembut|gurih',
      'luar|luarnya ... !dalam|dalamnya|dalemnya .. lembut|empuk|lumer|basah|moist|juicy|kopong|padat',
      'tidak [terlalu|bikin|begitu|gampang|ada] [rasa|bau|bikin] !enek|eneg|enneg|giung|amis|anyir|seret|prengus|langu|pahit|getir|serik|alot|keras|lembek|benyek|melempem|hambar|kemanisan|keasinan',
    ],
    except: [
      ...otherThanProduct,
      'varian|variannya|pilihan rasa',
      'ada rasa',
      'rasa|varian|variannya ada',
      'level berapa|#n',
      'rasanya|ada apa|berapa|macam',
    ],
    yes: [
      'Rasanya gurih pedas.',
      'Renyah banget sampai remahannya.',
      'Pedesnya nendang di belakang.',
      'Bumbunya meresap sampai tulang.',
    ],
    no: [
      'Rasanya enak banget.',
      'Rasanya pedas nggak kak?',
      'Variannya ada pedas, gurih sama original.',
      'Aku rasa pedas itu enak?',
    ],
  },
];
