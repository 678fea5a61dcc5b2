/** How viewers are spoken to, what they do, and how a host invites, asks and answers. */

function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** One viewer, spoken to. */
export const one = list(
  'kak bunda bun mas mbak bang sis say sayang teteh teh umi ummi pak bapak ibu mom neng kang aa uni cik koh mba beb cantik ganteng #nama',
);

/** All viewers, spoken to. */
export const all = list(
  'kalian kamu guys gaes bestie gengs besti lur dulur teman sobat semuanya semua semeton sanak wargi',
);

/** What viewers do for a stream, and are thanked for. */
export const deeds = list(`
  follow share like gift ngegift mawar mawarnya singa bunga donat koin kopi komentar nonton nontonin mampir gabung join joined order checkout belanja beli borong ngeborong pesan pesanan orderan orderannya
  hadir datang stay standby setia nemenin menemani nungguin nunggu nyimak dukungan support dukung ngedukung percaya kepercayaan langganan pertanyaan pertanyaannya ulasan ulasannya review reviewnya testimoni bintang love tap taptap
  masukan masukannya saran sarannya perhatian waktunya doa doanya hadiah hadiahnya giftnya sawer sawerannya nyawer ngeramein ramein meramaikan sabar kado infonya ngingetin ingetin ngasih udah`);

/** Where viewers write. */
export const where = list('komentar kolom chat bawah sini layar live room box');

/** What a host bids viewers to do in words. */
export const write = list(
  'ketik ketiken sebuten tulisen komenen jawaben ketikin ketikkan taip type tulis tulisin tuliskan komentar absen jawab jawabin drop spam sebut sebutin sebutkan vote voting polling curhat curhatin cerita ceritain ceritakan ngobrol request reques tag mention kasihtau ngaku',
);

/** What bids. */
export const bid = list(
  'yuk ayo ayok coba cobain boleh tolong silakan silahkan monggo mangga sok langsung tinggal hayo hayu mohon wajib gas buruan mari please pliss plis',
);

/** What is asked of by `siapa yang ...`, `ada yang ...`: tastes, experience, possession, place. */
export const personal = list(`
  mau pengen ingin pernah sudah belum suka doyan hobi punya butuh perlu lagi sering kangen rindu nungguin nunggu dari di tinggal asli orang sama sependapat setuju relate ngerasa merasa ngerasain ngalamin takut males malas susah
  penasaran bingung minat berminat tertarik cocok pakai beli kulitnya rambutnya mukanya wajahnya badannya anaknya kucingnya motornya rumahnya suka mager begadang puasa masih baru hari bisa jago tau tahu hafal ingat inget tim lebih
  nonton gagal kehabisan kelewatan ketinggalan kebagian dapat ulang ultah berani siap ikut ikutan request mo nyari cari nyariin tipe gampang juga tidak tiap setiap habis abis kehilangan pusing jago hafal follow checkout besok lusa ulang ultah minggu weekend bulan tahun malam tadi kemarin lahir bulan ngerti seumur pas waktu`);

/** Words that ask. */
export const asking = list('apa mana berapa siapa kapan bagaimana kenapa');

/** The yes and no with which an answer begins. */
export const verdict = list(
  'bisa boleh ada ready aman muat cukup masuk masih cocok tahan awet iya ya betul benar tentu jelas sudah tidak bukan belum dapat termasuk include original asli anti waterproof pasti insyaallah sampai tersedia kuat halal bpom garansi gratis sama beda jangan langsung mending lebih paling cuma hanya ini itu isinya dari pakai kalau jadi jawabannya jawabnya sekitar kurang maksimal minimal nanti besok oh oke santai tenang monggo silakan',
);
