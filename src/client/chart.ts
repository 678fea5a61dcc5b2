/**
 * The session's course as an interactive chart (Chart.js), drawn from the numbers that stand in the page. Takes the place
 * of the drawing made at build; when anything fails, that drawing stays.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

interface Island {
  label: string;
  labels: string[];
  values: number[];
  /** Values as text, for the tooltip. */
  shown: string[];
  /** Slots that hold evidence of the main highlights. */
  lit: number[];
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(timeline: HTMLElement): void {
  const data = timeline.querySelector('script[data-chart-data]')?.textContent;
  if (!data) return;
  const { label, labels, values, shown, lit } = JSON.parse(data) as Island;
  const isLit = new Set(lit);
  const box = document.createElement('div');
  box.className = 'timeline-chart';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  box.append(canvas);
  timeline.prepend(box);
  try {
    Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
    new Chart(canvas, {
      type: 'bar',
      data: {
        labels,
        datasets: [
          {
            label,
            data: values,
            backgroundColor: values.map((_, i) => colour(isLit.has(i) ? '--light' : '--bar')),
            hoverBackgroundColor: colour('--teal'),
            categoryPercentage: 1,
            barPercentage: 0.85,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        plugins: { tooltip: { displayColors: false, callbacks: { label: ({ dataIndex }) => shown[dataIndex] ?? '' } } },
        scales: {
          x: { grid: { display: false }, ticks: { color: colour('--mute'), maxRotation: 0, autoSkipPadding: 24 } },
          y: { beginAtZero: true, grid: { color: colour('--line') }, ticks: { color: colour('--mute') } },
        },
      },
    });
    for (const drawing of timeline.querySelectorAll('.timeline-wide, .timeline-narrow'))
      drawing.classList.add('replaced');
  } catch {
    box.remove();
  }
}

for (const timeline of document.querySelectorAll<HTMLElement>('.timeline')) draw(timeline);
