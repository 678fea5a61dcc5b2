import { addSeconds, epochSec } from '../../model/time.ts';
import type { Detail } from '../detail.ts';
import type { Good } from '../goods/good.ts';
import { sampleNow, shelf } from '../plan.ts';
import { type Chance, chanceFor } from '../random.ts';
import { dots } from '../wording.ts';
import { csv } from './csv.ts';

/** Teasers: title and caption. Some tell the product, some the offer, some only that there will be a LIVE. */
const teasers: readonly (readonly [string, string])[] = [
  [
    'Besok {nama} turun harga',
    'Besok live {jam}. {Nama} dari Rp{coret} jadi Rp{harga}, khusus selama live. Siapkan pertanyaan ya.',
  ],
  ['Bocoran isi live {hari}', 'Live {hari} {jam}: aku tunjukkan {nama} dari dekat. {detail}'],
  ['Siap-siap {hari} {jam}', 'Ada voucher Rp15.000 dan gratis ongkir di live {hari} {jam}. {Nama} ikut promo.'],
  ['{Nama}, worth it nggak?', '{detail} Mau lihat dicoba langsung? Live {hari} {jam}.'],
  ['Ketemu di live ya', 'Live {hari} {jam}, sampai ketemu!'],
  ['Yang ditunggu balik lagi', '{Nama} restock, jumlahnya nggak banyak. {detail} Live {hari} {jam}.'],
];

const others: readonly (readonly [string, string])[] = [
  ['Tiga hal sebelum beli {nama}', '{detail} Simpan dulu, siapa tahu butuh.'],
  ['Jawab komentar: {tanya}', '{jawab}'],
  ['Sehari pakai {nama}', 'Cerita seharian bareng {nama}, dari pagi sampai malam.'],
  ['Salah kaprah soal {nama}', '{belajar}'],
  ['Kemas pesanan bareng', 'Pesanan live kemarin berangkat hari ini. Terima kasih semuanya.'],
];

const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

export type VideoRow = (string | number | null)[];

/** The short videos around a session: mostly a teaser in the week before, now and then another one. */
export function videosOf(detail: Detail, seed: number): VideoRow[] {
  const { planned } = detail;
  const { scene, index, person } = planned;
  const luck = chanceFor(seed, 'videos', index);
  const rows: VideoRow[] = [];
  if (scene.sec < 600 || person.handle === 'sasmi.wulung') {
    return person.handle === 'sasmi.wulung' && index % 2 === 1
      ? [video(detail, 0, luck.pick(teasers.slice(1)), -3, luck, true)]
      : [];
  }
  if (scene.craft >= 0.6 && index % 4 !== 3)
    rows.push(
      video(
        detail,
        rows.length,
        teasers[index % teasers.length] ?? luck.pick(teasers),
        -(index % teasers.length === 0 ? 1 : luck.pick([1, 2, 3, 4, 6])),
        luck,
        luck.maybe(0.6),
      ),
    );
  if (index % 4 === 1)
    rows.push(
      video(
        detail,
        rows.length,
        others[(index >> 2) % others.length] ?? luck.pick(others),
        luck.int(1, 3),
        luck,
        false,
      ),
    );
  if (index % 9 === 4)
    rows.push(video(detail, rows.length, luck.pick(teasers.slice(1)), -luck.int(9, 12), luck, false));
  return rows.filter((row) => epochSec(String(row[4])) <= epochSec(sampleNow));
}

function video(
  { planned, sold }: Detail,
  nth: number,
  [title, caption]: readonly [string, string],
  dayOffset: number,
  luck: Chance,
  linked: boolean,
): VideoRow {
  const { person, startAt, ref, room, scene } = planned;
  const good = sold[0]?.good ?? shelf(planned)[0];
  if (!good) return [];
  const postedAt = addSeconds(startAt, dayOffset * 86_400 - luck.int(1800, 20_000));
  const ask = luck.pick(good.talk.ask);
  const fill = (text: string) => fillCaption(text, good, ask, startAt, luck);
  const views = Math.round(person.followers * (0.05 + luck.next() * 0.9)) + 300;
  const gmv = Math.round((views * luck.int(5, 90)) / 1000) * 1000;
  return [
    String(BigInt(room) - 900_000_000_000n - BigInt(nth)),
    person.handle,
    fill(title),
    fill(caption),
    postedAt,
    person.category,
    views,
    scene.craft < 0.5 ? null : gmv,
    'IDR',
    `https://tonton.example/video/${ref}-${nth + 1}`,
    linked ? ref : null,
  ];
}

function fillCaption(
  text: string,
  good: Good,
  ask: Good['talk']['ask'][number],
  startAt: string,
  luck: Chance,
): string {
  const hour = Number(startAt.slice(11, 13));
  const values: Record<string, string> = {
    nama: good.spoken,
    Nama: good.spoken.charAt(0).toUpperCase() + good.spoken.slice(1),
    harga: dots(good.price),
    coret: dots(good.was ?? good.price),
    detail: `${luck.pick(good.talk.material)} ${luck.pick(good.talk.value)}`,
    hari: days[new Date(`${startAt.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? 'Minggu',
    jam: `jam ${hour}.${startAt.slice(14, 16)}`,
    tanya: ask[0],
    jawab: ask[1],
    belajar: luck.pick(good.talk.learn),
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** videos.csv, newest first. */
export function videosCsv(rows: readonly VideoRow[]): string {
  const sorted = [...rows].sort((a, b) => (String(a[4]) < String(b[4]) ? 1 : -1));
  return csv(
    [
      'video_id',
      'creator',
      'title',
      'caption',
      'posted_at',
      'category',
      'views',
      'gmv',
      'currency',
      'url',
      'teaser_for',
    ],
    sorted,
  );
}
