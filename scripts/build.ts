import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '../src/i18n/id/problems.ts';
import { UserError } from '../src/model/errors.ts';
import { buildSite, type Phase } from '../src/publish/build.ts';
import { dataFolder, dataOption, jsonOption, moment, nowOption, parseCommand, runCommand } from './args.ts';
import { wordProblems } from './check-report.ts';
import { withThresholdProblems } from './check-thresholds.ts';
import { progressBar } from './progress.ts';
import { verifyBuild } from './verify.ts';

const command = {
  name: 'build',
  about: 'membaca ekspor di folder data dan membangun situsnya',
  options: {
    data: dataOption,
    out: { type: 'string', value: 'DIR', about: 'folder situs (bawaan: dist)' },
    site: { type: 'string', value: 'URL', about: 'alamat situs nanti, untuk peta situs dan tautan kanonis' },
    now: nowOption,
    strict: { type: 'boolean', about: 'jangan terbitkan apa pun bila ada baris yang ditolak' },
    viewer: {
      type: 'string',
      value: 'HANDLE',
      about: 'paket untuk satu kreator; bila ia menarik izin, bagian LIVE tertutup',
    },
    clean: { type: 'boolean', about: 'mulai dari nol, tanpa hasil bangun sebelumnya' },
    verify: { type: 'boolean', about: 'bandingkan hasilnya dengan bangun ulang dari nol, bita demi bita' },
    report: { type: 'string', value: 'FILE', about: 'tempat laporan impor (bawaan: folder kerja .sorot/)' },
    json: jsonOption,
  },
  more: [
    'Menata situsnya (langkah demi langkah, bahasa Inggris: docs/operators.md):',
    '  nama, warna, logo, bahasa  title, accent, logo, locales di sorot.json, di folder data',
    '  kalimat di situs           src/i18n/id dan src/i18n/en; panduan: content/guides',
    '  bahasa ketiga              satu folder di src/i18n, kodenya di src/model/language.ts dan src/i18n/words.ts',
    '  kreator menarik izin       satu baris withdrawn di consent.csv, lalu bangun ulang dan unggah',
  ],
} as const;

const phaseNames: Record<Phase, string> = {
  import: 'membaca ekspor',
  report: 'menilai sesi',
  files: 'menulis indeks dan aset',
  cards: 'menggambar kartu sosial',
  pages: 'merender halaman',
  stage: 'menyiapkan folder',
  audit: 'memeriksa situs',
  publish: 'menerbitkan',
};

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const projectRoot = join(import.meta.dirname, '..');
  const data = dataFolder(values.data);
  const out = values.out ?? 'dist';
  const now = moment(values.now);
  const siteUrl = siteAddress(values.site);
  const bar = progressBar(process.stderr);
  const result = await buildSite({
    projectRoot,
    data,
    out,
    now,
    siteUrl,
    viewer: values.viewer ?? null,
    strict: values.strict,
    clean: values.clean,
    onPhase: (phase) => bar.phase(phaseNames[phase]),
    onProgress: bar.progress,
  });
  bar.end();

  const imported = wordProblems(withThresholdProblems(result.imported, result.settings), problems);
  const reportFile = values.report ?? join(result.work, 'import.json');
  writeFileSync(reportFile, `${JSON.stringify(imported, null, 1)}\n`);
  const verified = values.verify ? verifyBuild({ argv, out, now }) : null;
  const { totals } = imported;
  if (values.json) {
    const { imported: _, work: __, settings: ___, ...built } = result;
    process.stdout.write(`${JSON.stringify({ ...built, totals, out, report: reportFile, verified })}\n`);
  } else {
    const seconds = Object.values(result.seconds).reduce((sum, phase) => sum + phase, 0);
    const n = (value: number) => value.toLocaleString('id-ID');
    process.stderr.write(
      [
        `${n(result.pages)} halaman (${n(result.pagesRendered)} dirender, ${n(result.pagesReused)} dipakai lagi), ${n(Math.round(result.bytes / 1024))} kB, ${seconds.toFixed(1)} detik.`,
        `${n(result.sessions)} sesi tampil, ${n(result.listed)} di daftar, ${n(result.heldBack)} tidak ditampilkan karena izin.`,
        `${n(totals.rowsRead)} baris dibaca: ${n(totals.rowsAccepted)} diterima, ${n(totals.rowsMerged)} digabung, ${n(totals.rowsSkipped)} dilewati, ${n(totals.rowsRejected)} ditolak.`,
        ...(totals.problems > 0
          ? [`${n(totals.problems)} catatan impor. Rinciannya: npm run check -- --data ${data}`]
          : []),
        ...(verified ? ['Sama bita demi bita dengan bangun ulang dari nol.'] : []),
        `Situs ada di ${out}. Buka ${join(out, 'index.html')} atau jalankan npm run serve -- --dir ${out}`,
        '',
      ].join('\n'),
    );
  }
  return totals.rowsRejected > 0 ? 1 : 0;
});

/** The site's address with a final slash; a UserError tells what is wrong with another text. */
function siteAddress(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(`--site bukan alamat web: "${text}". Tulis seperti https://contoh.id/sorot/.`);
  return url.href.replace(/\/?$/, '/');
}
