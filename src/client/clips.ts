/** Ties a session's sentences to the clips that hold them, and gives clips their captions where files cannot be loaded. */

/** A sentence of a clip; seconds from the clip's own start. */
interface CaptionCue {
  startSec: number;
  endSec: number;
  text: string;
}

/** Shows in the clip's player the second of the session at which a sentence was said. */
function play(video: HTMLVideoElement, second: number): void {
  video.currentTime = Math.max(0, second - Number(video.dataset['start']));
  video.scrollIntoView({ block: 'center' });
  video.focus({ preventScroll: true });
  // Data savers refuse to play without a touch on the player; it stands at the right second all the same.
  video.play().catch(() => {});
}

function tieSentences(videos: readonly HTMLVideoElement[]): void {
  for (const time of document.querySelectorAll<HTMLAnchorElement>('.proof a.time, .evidence a.time')) {
    const second = Number(/#t=(\d+)$/.exec(time.getAttribute('href') ?? '')?.[1] ?? Number.NaN);
    const video = videos.find(({ dataset }) => Number(dataset['start']) <= second && second < Number(dataset['end']));
    if (!video) continue;
    const sentence = time.closest('.proof, .evidence li')?.querySelector<HTMLElement>('blockquote, q');
    sentence?.classList.add('in-clip');
    sentence?.addEventListener('click', () => play(video, second));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'to-clip';
    button.textContent = video.dataset['play'] ?? '';
    button.addEventListener('click', () => play(video, second));
    time.after(button);
  }
}

/** On a disk browsers load no caption file; the same sentences stand in the page. */
function addCaptions(videos: readonly HTMLVideoElement[]): void {
  if (location.protocol !== 'file:') return;
  for (const video of videos) {
    const file = video.querySelector('track');
    const data = video.parentElement?.querySelector('script[data-captions]')?.textContent;
    if (!file || !data) continue;
    const track = video.addTextTrack('captions', file.label);
    for (const { startSec, endSec, text } of JSON.parse(data) as CaptionCue[])
      track.addCue(new VTTCue(startSec, endSec, text));
    file.remove();
  }
}

const videos = [...document.querySelectorAll<HTMLVideoElement>('.clip video[data-start]')];
tieSentences(videos);
addCaptions(videos);
