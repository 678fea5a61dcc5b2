import { slot } from './words.ts';

/** Colours that are nothing else, Indonesian and English as shops name them. */
export const pure = slot(`
  hitam putih merah biru hijau kuning cokelat krem abu ungu oranye oren jingga navy nevi sage maroon marun army mustard mustar lilac lilak beige beis khaki pink magenta
  fuchsia fuksia tosca toska turquoise turkis taupe mauve burgundy burgundi terracotta terakota ivory salem dongker dongkar denim olive indigo teal
  black white red blue green yellow brown purple violet grey gray greige offwhite bw mocca moka mocha rosegold charcoal graphite grafit benhur nude dusty broken
  cyan emerald zamrud koral silver gold orange ireng ijem koneng hideung itemnya ijonya coklatnya`);

/** Names of colours that are also other things; they count where colours are spoken of. */
export const borrowed = slot(`
  milo mint lavender lemon caramel karamel choco coffee kopi latte cappuccino espresso cinnamon walnut tan camel sand pasir stone ash smoke smokey
  botol lumut stabilo neon sky langit pastel marsala plum grape anggur wine cherry ceri rose rosy blush raisin butter vanilla vanila matcha
  pistachio avocado alpukat hazel hazelnut almond oat honey natural emas perak metalik metallic pelangi rainbow transparan bening clear netral earth gelap terang
  tua muda soft baby electric elektrik wardah sapphire safir ruby jade onyx pearl champagne bronze copper tembaga tembus karang bunga susu telur jeruk
  camo loreng polos tone classic light medium dark deep fair warm cool porcelain buff toffee mahogany espreso blossom brick nutmeg berry blueberry strawberry stroberi mawar
  cream salmon peach coral bata fanta lime merica kayu mapel maple oak sonoma wenge teak jati tropical sunset ocean aqua iris misty rubi`);

export const colours = slot(pure, borrowed);
