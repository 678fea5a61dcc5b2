/**
 * Words that several lexicons share, by meaning. Each list is written with `|`, ready to stand in a pattern, and holds
 * what the language has in a field of life, not what some product says of itself.
 */

function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** Things that are sold, as hosts count and name them. */
export const goods = list(`
  gamis kerudung jilbab hijab pashmina bergo khimar mukena daster kaftan tunik dress rok kulot celana jogger chino jeans legging atasan blouse
  blus kemeja kaos kaus baju outer kardigan cardigan jaket hoodie sweater jas rompi kebaya batik sarung koko piyama bra bh bajunya stelan setelan
  singlet boxer kaoskaki topi ciput inner manset sepatu sandal sendal sneakers pantofel heels flatshoes boots tas ransel slingbag totebag
  clutch dompet koper pouch waistbag arloji jam kacamata gelang kalung cincin anting bros ikat sabuk
  serum toner krim cream sunscreen sabun facial wash cleanser pelembap moisturizer masker sheet mask lipstik lipcream lip tint cushion bedak
  foundation maskara eyeliner eyeshadow blush pensil alis parfum sampo shampoo kondisioner conditioner lotion lulur deodoran catokan
  hairdryer sisir minyak blender wajan panci teflon pisau talenan kompor termos tumbler botol gelas piring mangkok sendok toples
  kotak dispenser oven fryer kukusan rantang vacuum lampu kipas setrika pel sapu ember gorden gordyn seprai sprei bantal guling selimut handuk karpet
  kasur matras kursi meja rak lemari sofa gantungan jemuran keset keripik kopi teh sambal kue camilan snack
  cokelat madu bumbu rendang mi mie kurma abon kerupuk frozen bakso sosis rendang susu jamu headset earphone earbuds powerbank charger kabel casing
  case tempered speaker mouse keyboard monitor laptop tripod ringlight mic kamera cctv hp tablet holder flashdisk memori popok diapers
  stroller gendongan dot botol teether boneka mainan puzzle lego robot mobilan sepeda raket bola dumbbell tenda sleeping carrier
  helm oli ban aki bor obeng tang gergaji palu gerinda tangga pakan makanan pasir kandang litter shampo vitamin buku stiker`);
