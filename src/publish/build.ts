import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeListFiles } from '../components/list-files.ts';
import { applyConsent } from '../consent/consent.ts';
import { hasWithdrawn, withdrawnNames } from '../consent/withdrawn.ts';
import { ingest } from '../ingest/ingest.ts';
import { UserError } from '../model/errors.ts';
import { highlightIds } from '../model/highlight.ts';
import type { ImportReport } from '../model/import.ts';
import type { Settings } from '../model/settings.ts';
import { buildReport, type ReportSummary } from '../report/build-report.ts';
import { writeExports } from '../report/exports.ts';
import { listedCards } from '../report/lists.ts';
import type { SiteRecord } from '../report/record.ts';
import { sessionsWithSocialCard } from '../report/social.ts';
import { recordReader } from '../report/store.ts';
import { buildSearch } from '../search/build.ts';
import { searchDocs } from '../search/site-docs.ts';
import { writeAssets } from './assets.ts';
import { renderPages } from './astro-build.ts';
import { audit } from './audit.ts';
import type { AuditProblem } from './audit-problem.ts';
import { diskWriter } from './disk-writer.ts';
import { listFiles } from './files.ts';
import { lessonSources } from './lesson-sources.ts';
import { withLock } from './lock.ts';
import { writeSocialCards } from './og.ts';
import { guideTexts, lessonTexts, tellingNames } from './own-words.ts';
import { pageFiles } from './page-files.ts';
import { prune } from './prune.ts';
import { recoverPublished } from './recover.ts';
import { stage } from './stage.ts';
import { swap } from './swap.ts';
import { checkTarget } from './target.ts';
import { clearBuilding, discardUnfinished, markBuilding } from './unfinished.ts';
import { workFolder } from './work.ts';

export interface BuildOptions {
  projectRoot: string;
  data: string;
  out: string;
  /** ISO; the only clock. */
  now: string;
  siteUrl: string | null;
  /** The handle of the creator for whom the pack is. */
  viewer: string | null;
  /** Nothing is published when a row was rejected. */
  strict: boolean;
  /** Start from an empty work folder. */
  clean: boolean;
  /** Called at the start of each phase. */
  onPhase?: (phase: Phase) => void;
  onProgress?: (done: number, total: number) => void;
}

export const phases = ['import', 'report', 'files', 'cards', 'pages', 'stage', 'audit', 'publish'] as const;
export type Phase = (typeof phases)[number];

export interface BuildResult {
  imported: ImportReport;
  settings: Settings;
  work: string;
  sessions: number;
  listed: number;
  heldBack: number;
  pages: number;
  pagesRendered: number;
  pagesReused: number;
  files: number;
  bytes: number;
  seconds: Record<Phase, number>;
  /** Of the two processes of a build. */
  peakMemoryMB: { pipeline: number; pages: number };
}

/** Thrown when the staged site failed its audit; nothing was published. */
export class AuditFailed extends UserError {
  readonly problems: AuditProblem[];

  constructor(problems: AuditProblem[]) {
    const shown = problems.slice(0, 20).map(({ page, what, fix }) => `- ${page}: ${what} ${fix}`);
    super(['Situs tidak diterbitkan karena pemeriksaan menemukan masalah:', ...shown].join('\n'));
    this.problems = problems;
  }
}

/**
 * Exports in, site out (design section 11). The published folder is touched once, at the very end, by an exchange of
 * folders. One build a process: Node keeps modules, and with them the report that the pages read.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { projectRoot, data, out } = options;
  checkTarget(out, data, projectRoot);
  const work = workFolder(projectRoot, data, out);
  return await withLock(work, async () => {
    recoverPublished(out);
    if (options.clean)
      for (const part of ['site', 'cache', 'extra', 'report', 'og'])
        rmSync(join(work, part), { recursive: true, force: true });
    discardUnfinished(work);
    return await buildLocked(options, work);
  });
}

async function buildLocked(options: BuildOptions, work: string): Promise<BuildResult> {
  const seconds = Object.fromEntries(phases.map((phase) => [phase, 0])) as Record<Phase, number>;
  const timed = async <T>(phase: Phase, run: () => T | Promise<T>): Promise<T> => {
    options.onPhase?.(phase);
    const start = performance.now();
    const result = await run();
    seconds[phase] = Math.round(performance.now() - start) / 1000;
    return result;
  };

  const dataset = await timed('import', () =>
    ingest(options.data, { now: options.now, onProgress: (done, total) => options.onProgress?.(done, total) }),
  );
  const { rowsRejected } = dataset.report.totals;
  if (options.strict && rowsRejected > 0) {
    throw new UserError(
      `${rowsRejected} baris ditolak, dan --strict diminta. Jalankan npm run check untuk melihatnya.`,
    );
  }
  const locked = options.viewer !== null && hasWithdrawn(dataset, options.viewer, options.now);
  const consented = applyConsent(dataset, { now: options.now });

  markBuilding(work);
  const reportDir = join(work, 'report');
  const summary: ReportSummary = await timed('report', () =>
    buildReport(consented, {
      now: options.now,
      dir: reportDir,
      siteUrl: options.siteUrl,
      locked,
      lessons: lessonSources(options.projectRoot),
      onProgress: (done, total) => options.onProgress?.(done, total),
    }),
  );
  const reader = recordReader(reportDir);
  const pages = pageFiles(reader);

  const extra = diskWriter(join(work, 'extra'));
  await timed('files', async () => {
    const assets = await writeAssets(
      join(options.projectRoot, 'src'),
      reader.read<SiteRecord>('site', 'site').accent,
      extra,
    );
    writeFileSync(join(work, 'assets.json'), JSON.stringify(assets));
    // The pieces of the list are rendered here, by the same code as the pages.
    process.env['SOROT_WORK'] = work;
    const { locales } = consented.settings;
    if (!locked) {
      const cards = listedCards(summary.corpus, consented.settings);
      for (const lang of locales) writeListFiles(cards, highlightIds, lang, extra);
    }
    buildSearch(
      searchDocs(reader, guideTexts(options.projectRoot, locales), lessonTexts(options.projectRoot, locales)),
      extra,
    );
    for (const { from, to } of summary.media) extra.write(to, readFileSync(from));
    for (const { to, text } of summary.captions) extra.write(to, text);
    writeExports(reader, summary.corpus, extra, pages);
  });
  await timed('cards', () => {
    const sessions = sessionsWithSocialCard(summary.corpus.rows, consented.settings.socialCards);
    const { projectRoot, onProgress } = options;
    return writeSocialCards({ reader, projectRoot, work, sessions, ...(onProgress ? { onProgress } : {}) }, extra);
  });

  const site = join(work, 'site');
  const before = timesOf(site);
  const { peakMemoryMB } = await timed('pages', () => renderPages(options.projectRoot, work));
  // Files of the operator's own (public/) go along; Astro has copied them.
  prune(site, new Set([...pages, ...listFiles(join(options.projectRoot, 'public'))]));
  prune(join(work, 'extra'), extra.written);
  const after = timesOf(site);
  const rendered = pages.filter((page) => before.get(page) !== after.get(page)).length;

  const { next } = await timed('stage', () => stage({ parts: [site, join(work, 'extra')], out: options.out }));
  const { files, bytes } = sizeOf(next);
  await timed('audit', async () => {
    const { problems } = await audit(next, {
      withdrawn: tellingNames(withdrawnNames(dataset, options.now), options.projectRoot),
      contact: consented.settings.contact,
    });
    if (problems.length > 0) {
      rmSync(next, { recursive: true, force: true });
      throw new AuditFailed(problems);
    }
  });
  await timed('publish', () => {
    swap(next, options.out);
    writeFileSync(join(work, 'state.json'), JSON.stringify({ now: options.now, pages: pages.length, files, bytes }));
    clearBuilding(work);
  });

  return {
    imported: dataset.report,
    settings: dataset.settings,
    work,
    sessions: summary.sessions,
    listed: summary.listed,
    heldBack: consented.heldBack.length,
    pages: pages.length,
    pagesRendered: rendered,
    pagesReused: pages.length - rendered,
    files,
    bytes,
    seconds,
    peakMemoryMB: { pipeline: Math.round(process.resourceUsage().maxRSS / 1024), pages: peakMemoryMB },
  };
}

function timesOf(dir: string): Map<string, number> {
  mkdirSync(dir, { recursive: true });
  return new Map(
    listFiles(dir, (name) => name.startsWith('.')).map((path) => [path, statSync(join(dir, path)).mtimeMs]),
  );
}

function sizeOf(dir: string): { files: number; bytes: number } {
  const paths = listFiles(dir);
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(join(dir, path)).size, 0) };
}
