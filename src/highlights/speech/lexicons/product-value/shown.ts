import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk, stressed } from './talk.ts';
import { contents } from './words.ts';

/** What one sees when a product does its work. */
const results = `
  kering bersih hilang rontok luntur nyala menyala kebaca terbaca keangkat terangkat kesedot mekar nyamar tersamar ketutup tertutup lurus licin halus alus kinclong cling rata lumer meleleh empuk putus kepotong
  terpotong motong belah nempel nancep melayang utuh anteng kencang lembap glowing pudar memudar mental bening jernih garing mengembang berbusa melimpah lepas copot luruh terserap keserap meresap nyerap
  mengkilap mulus nutup terang berfungsi muat`
  .trim()
  .split(/\s+/)
  .join('|');

/** A benefit that is shown at this moment, said in words. */
export const shown: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!tuh|tu|nah|lihat|nih .. [langsung|sudah|pada|masih|tetap|auto|jadi|bisa|juga] ${results} [kan|ya|banget|semua|toh|to|lho|loh|kak|guys|bun|dong|sekali] $`,
      `!tuh|tu|nah|nih|lihat .. masih|tetap kelihatan|jalan|hidup|nyala|bunyi|bisa *`,
      `tetap|masih [bisa] !kebaca|terbaca|berfungsi|responsif|kedeteksi|kesambung`,
      `tetap|masih [bisa] !muter|jalan|nyala|hidup|kelihatan|muncul $`,
      `tuh|tu|nah|lihat .. !kebaca|terbaca|keangkat|terangkat|tersamar|nyamar|rontok|kesedot|luruh|mengembang|kepotong|mental|melayang|kering`,
      `!kiri|kanan|sebelah ... sudah|lebih|langsung|makin|jadi|auto ${results}|kesat|cerah|lembap|segar`,
      `noda|bekas|flek|kerak|jerawat|minyak|debu|kotoran|karat|komedo .. tinggal !dikit|sedikit|samar|bayangan|tipis`,
      'tuh|nah|lihat [*] ~nya [jadi|langsung|masih|tetap] !bersih|kering|mulus|lurus|rata|licin|utuh|kinclong|hilang|rontok|lumer',
      `!${results} kan|toh|to [ya|kak|guys|bun|banget|dong|dalam|gede|semua]`,
      `!tuh|tu|nah|lihat|nih .... langsung|pada|masih|tetap|auto ${results}`,
      `${contents} [aku|juga|saja|pun|tetap|masih|bisa|gede|semua] [juga|bisa|tetap] !muat|masuk`,
      `!dakinya|kotorannya|komedonya|debunya|keraknya|nodanya|bekasnya|minyaknya|makeupnya|hitamnya|itemnya|airnya|bulunya .. [pada|langsung|semua|ikut|jadi] keluar|rontok|hilang|keangkat|terangkat|luruh|kesedot|nempel|mengelupas|bersih|copot|larut|berkurang|nyerap|terserap`,
      `daki|noda|debu|kotoran|bulu|kerak|minyak|komedo|sel .. pada !keluar|rontok|hilang|keangkat|terangkat|luruh|kesedot|mengelupas|copot|larut`,
    ],
    except: [
      ...otherTalk,
      ...stressed,
      'tuh|nah|lihat|nih .. !stok|stoknya|penonton|keranjang|notif|voucher|kupon|harga|harganya|diskon|angka|layar',
    ],
    yes: ['Aku lap sekali, nah langsung kinclong.', 'Payung muat, botol juga muat.'],
    no: ['Nah ini warna tetap ada tiga ya.', 'Tuh kan stoknya nggak banyak.'],
  },
];
