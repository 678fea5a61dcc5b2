/**
 * The session's course as an interactive chart (Chart.js), drawn from the table that stands in the page: one of its columns as
 * bars, another laid over it as a line, and a part of the session in view. Takes the place of the drawing made at build;
 * when anything fails, that drawing stays.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { between, closer, moved, type Range, wider } from './chart-range.ts';

interface Series {
  name: string;
  values: number[];
  /** Values as the table writes them. */
  shown: string[];
}

interface Course {
  times: string[];
  series: Series[];
  /** Slots that hold evidence of the main highlights. */
  lit: ReadonlySet<number>;
}

/** The table of figures as series; null where the page has none. */
function courseOf(timeline: HTMLElement): Course | null {
  const data = timeline.querySelector('script[data-chart-data]')?.textContent;
  const table = timeline.querySelector<HTMLTableElement>('table.figures');
  if (!data || !table?.tHead?.rows[0]) return null;
  const { values, lit } = JSON.parse(data) as { values: number[][]; lit: number[] };
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const text = (cell: Element | undefined) => cell?.textContent?.trim() ?? '';
  const names = [...table.tHead.rows[0].cells].slice(1).map(text);
  return {
    times: rows.map((row) => text(row.cells[0])),
    series: names.map((name, i) => ({
      name,
      values: values[i] ?? [],
      shown: rows.map((row) => text(row.cells[i + 1])),
    })),
    lit: new Set(lit),
  };
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function newChart(canvas: HTMLCanvasElement): Chart<'bar' | 'line', number[], string> {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
    Tooltip,
  );
  const axis = { beginAtZero: true, border: { display: false } };
  const format = { notation: 'compact' } as const;
  return new Chart<'bar' | 'line', number[], string>(canvas, {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      locale: document.documentElement.lang,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { grid: { display: false }, ticks: { color: colour('--mute'), maxRotation: 0, autoSkipPadding: 24 } },
        y: { ...axis, grid: { color: colour('--line') }, ticks: { color: colour('--mute'), format } },
        over: { ...axis, position: 'right', grid: { display: false }, ticks: { color: colour('--teal'), format } },
      },
    },
  });
}

/** Shows one series, a second one over it where asked for, from one slot to another. */
function show(
  chart: ReturnType<typeof newChart>,
  lit: Course['lit'],
  series: Series,
  second: Series | undefined,
  range: Range,
): void {
  const part = <T>(all: readonly T[]) => all.slice(range.from, range.to);
  const [light, bar] = [colour('--light'), colour('--bar')];
  const bars = {
    type: 'bar' as const,
    label: series.name,
    data: part(series.values),
    yAxisID: 'y',
    order: 2,
    backgroundColor: part(series.values.map((_, i) => (lit.has(i) ? light : bar))),
    hoverBackgroundColor: colour('--teal'),
    categoryPercentage: 1,
    barPercentage: 0.85,
  };
  const line = second && {
    type: 'line' as const,
    label: second.name,
    data: part(second.values),
    yAxisID: 'over',
    order: 1,
    borderColor: colour('--teal'),
    backgroundColor: colour('--teal'),
    borderWidth: 2,
    pointRadius: 0,
  };
  chart.data.datasets = line ? [bars, line] : [bars];
  const shown = [series, second];
  chart.options.plugins = {
    tooltip: {
      displayColors: second !== undefined,
      callbacks: {
        label: ({ dataset, datasetIndex, dataIndex }) =>
          `${dataset.label}: ${shown[datasetIndex]?.shown[range.from + dataIndex] ?? ''}`,
      },
    },
  };
  const overAxis = chart.options.scales?.['over'];
  if (overAxis) overAxis.display = second !== undefined;
  chart.update();
}

function draw(timeline: HTMLElement): void {
  const course = courseOf(timeline);
  const controls = timeline.querySelector<HTMLElement>('[data-chart-controls]');
  if (course === null || controls === null) return;
  const box = document.createElement('div');
  box.className = 'timeline-chart';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  box.append(canvas);
  timeline.prepend(box);
  try {
    const chart = newChart(canvas);
    const slots = course.times.length;
    let range: Range = { from: 0, to: slots };
    const main = controls.querySelector<HTMLSelectElement>('[name=series]');
    const over = controls.querySelector<HTMLSelectElement>('[name=compare]');
    const redraw = () => {
      const series = course.series[Number(main?.value ?? 0)];
      const other = course.series[Number(over?.value ?? -1)];
      if (!series) return;
      const second = other === series ? undefined : other;
      chart.data.labels = course.times.slice(range.from, range.to);
      show(chart, course.lit, series, second, range);
      const names = second ? `${series.name}, ${second.name}` : series.name;
      canvas.setAttribute('aria-label', `${names}, ${course.times[range.from]}–${course.times[range.to - 1]}`);
      for (const button of controls.querySelectorAll<HTMLButtonElement>('[data-chart-range]'))
        button.disabled = same(next(button.dataset['chartRange'], range, slots), range);
    };
    main?.addEventListener('change', redraw);
    over?.addEventListener('change', redraw);
    controls.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-chart-range]') : null;
      if (button === null) return;
      range = next(button.dataset['chartRange'], range, slots);
      redraw();
    });
    selectable(canvas, chart, (a, b) => {
      range = between(range.from + a, range.from + b, slots);
      redraw();
    });
    redraw();
    controls.hidden = false;
    for (const drawing of timeline.querySelectorAll('.timeline-wide, .timeline-narrow'))
      drawing.classList.add('replaced');
  } catch {
    box.remove();
  }
}

function next(name: string | undefined, range: Range, slots: number): Range {
  if (name === 'closer') return closer(range, slots);
  if (name === 'wider') return wider(range, slots);
  return moved(range, name === 'earlier' ? -1 : 1, slots);
}

function same(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A stretch drawn across the chart with finger or mouse; a mere tap is for the tooltip. */
function selectable(
  canvas: HTMLCanvasElement,
  chart: ReturnType<typeof newChart>,
  chosen: (from: number, to: number) => void,
): void {
  let start: number | null = null;
  canvas.addEventListener('pointerdown', ({ offsetX }) => {
    start = offsetX;
  });
  canvas.addEventListener('pointercancel', () => {
    start = null;
  });
  canvas.addEventListener('pointerup', ({ offsetX }) => {
    const from = start;
    start = null;
    if (from === null || Math.abs(offsetX - from) < 24) return;
    const slot = (x: number) => {
      const last = (chart.data.labels?.length ?? 1) - 1;
      return Math.max(0, Math.min(last, chart.scales['x']?.getValueForPixel(x) ?? 0));
    };
    chosen(slot(from), slot(offsetX));
  });
}

for (const timeline of document.querySelectorAll<HTMLElement>('.timeline')) draw(timeline);
