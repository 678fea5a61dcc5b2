import type { Video } from '../../model/records.ts';
import { epochSec } from '../../model/time.ts';
import { teaserWords } from '../speech/lexicons/teaser-video.ts';
import { phrasesIn } from '../speech/phrases.ts';
import { factEvidence, type HighlightType, limit, met, notMet, partly, unknown } from '../type.ts';

const daySec = 24 * 3600;
/** The time is logged, but what the caption tells is read by rule. */
const captionCap = { linked: 0.75, guessed: 0.6 };

/**
 * H29 (S55), group C: a video posted in the seven days before the session announces it and tells
 * something of the products, the offers or the main attraction.
 *
 * Settled: the window is [start - 7 days, start): exactly seven days before counts, the start itself does not.
 * A video announces the session when the data says so (`teaser_for`) or its text speaks of a LIVE.
 * Announced in time but saying none of the three is partly. A teaser that the data links to this session but
 * that was posted outside the window is not_met. Without a teaser the answer stays unknown, because a video
 * list says nowhere that it is complete.
 */
export const teaserVideo: HighlightType = {
  number: 29,
  id: 'teaser-video',
  group: 'C',
  needs: ['video_list', 'observation'],
  weight: 1,
  ruleVersion: 1,
  thresholds: { withinDays: { value: 7, unit: 'days' } },
  onceIsEnough: true,
  media: 'hint',
  evaluate(input, context) {
    const start = epochSec(input.session.startAt);
    if (!Number.isFinite(start)) return unknown(['start_time']);
    const within = limit(teaserVideo, 'withinDays', input, context) * daySec;
    const teasers = input.videos
      .flatMap((video) => announcement(video, input.session.id))
      .sort((a, b) => b.at - a.at || (a.video.id < b.video.id ? -1 : 1));
    const timely = teasers.filter(({ at }) => at >= start - within && at < start);
    if (timely.length > 0) {
      const most = Math.max(...timely.map(({ tells }) => tells.length));
      const linked = timely.some(({ video }) => video.teaserFor !== null);
      const facts = timely.map((teaser) => fact(teaser, start, most > 0 && teaser.tells.length === 0));
      const finding = most > 0 ? met(0.25 + 0.25 * most, facts) : partly(0.25, facts, ['observation']);
      return { ...finding, confidenceCap: linked ? captionCap.linked : captionCap.guessed };
    }
    const elsewhere = teasers.filter(({ video }) => video.teaserFor === input.session.id);
    if (elsewhere.length > 0) return notMet(elsewhere.map((teaser) => fact(teaser, start, false, 'outside')));
    return unknown(input.videos.length === 0 ? ['video_list'] : ['video_list', 'observation']);
  },
};

interface Teaser {
  video: Video;
  /** Epoch seconds. */
  at: number;
  /** Which of the three its text tells. */
  tells: string[];
}

function announcement(video: Video, sessionId: string): Teaser[] {
  if (video.postedAt === null) return [];
  const at = epochSec(video.postedAt);
  if (!Number.isFinite(at) || (video.teaserFor !== null && video.teaserFor !== sessionId)) return [];
  const rules = new Set(phrasesIn(`${video.title}. ${video.caption ?? ''}`, teaserWords).map(({ rule }) => rule));
  if (video.teaserFor === null && !rules.has('announces')) return [];
  return [{ video, at, tells: ['products', 'offers', 'attraction'].filter((rule) => rules.has(rule)) }];
}

function fact({ video, at, tells }: Teaser, start: number, mute: boolean, place?: 'outside') {
  const hours = Math.round((start - at) / 3600);
  const rule = `teaser-video/${place ?? (tells.length > 0 ? 'in-time' : 'in-time-only')}`;
  const late = at >= start ? 'teaser.late' : 'teaser.outside';
  const code = place === 'outside' ? late : tells.length > 0 ? 'teaser.inTime' : 'teaser.inTimeOnly';
  const values = { title: video.title, video: video.id, hoursBefore: hours, tells: tells.join(',') };
  return factEvidence('video', rule, code, values, mute ? { certainty: 'support' } : {});
}
