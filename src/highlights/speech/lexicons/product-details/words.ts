/** Words of several kinds of detail, ready to stand in a pattern. */

/** Words separated by spaces or line ends as one slot of a pattern. */
export function slot(...words: string[]): string {
  return [...new Set(words.flatMap((part) => part.split(/[\s|]+/).filter(Boolean)))].join('|');
}

/** What joins the members of a list when a host counts them up. */
export const joins = slot('sama dan atau terus plus serta lalu kemudian juga ampersand karo jeung');

/** A number of any size: thousands are read as money. */
export const number = '#n|#rp';

/** Things for sale beyond the shared list, by which a material or a measure is told. */
export const things = slot(`
  gamis kerudung jilbab hijab pashmina bergo khimar mukena daster kaftan tunik dress rok kulot celana jogger chino jeans legging atasan
  blouse blus kemeja kaos kaus baju outer kardigan cardigan jaket hoodie sweater jas rompi kebaya sarung koko piyama bra kutang cd singlet boxer
  kaoskaki kaus stoking topi ciput sepatu sandal sendal sneakers sneaker pantofel heels flatshoes boots tas ransel slingbag totebag clutch dompet
  koper pouch sabuk ikat arloji jam kacamata gelang kalung cincin anting bros panci wajan teflon pisau talenan kompor termos tumbler botol gelas
  piring mangkok sendok garpu toples kotak rantang kukusan spatula sutil cobek ulekan loyang cetakan baskom ember gayung sapu pel lap serbet
  handuk keset karpet tikar gorden gordyn sprei seprai seprei bedcover selimut bantal guling kasur matras kursi meja rak lemari sofa bufet
  nakas ranjang dipan gantungan hanger jemuran lampu kipas setrika pot vas bingkai cermin tenda carrier raket bola dumbbell barbel matras helm
  jok gendongan stroller empeng teether mainan puzzle boneka kandang kasurnya sisir kalung mangkuk harness buku notes agenda pulpen map
  casing charger kabel headset powerbank tripod tongsis obeng tang palu gergaji tangga selang terpal`);

/** Parts named bare before their material, "tutup kaca", where a word of place or of anything else would not do. */
export const bareParts = slot(`
  tutup gagang pegangan handle sol outsole insole upper rangka frame bodi body lapisan casing chasing strap furing puring resleting ritsleting zipper hardware
  tangkai tabung bilah dalaman luaran dudukan wadah pelek velg visor lensa batok bantalan isian filling`);
