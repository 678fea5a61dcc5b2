import { type Case, liveList } from './case.ts';

const id = 'rara.beauty-20260704-2000';
const at = (seconds: number) => Date.parse('2026-07-04T20:00:00+07:00') + seconds * 1000;
const lines = (...events: object[]) => `${events.map((event) => JSON.stringify(event)).join('\n')}\n`;

export const chats: Case[] = [
  {
    name: 'tiktok-live-connector v1: flat events with a clock of the logger, gift streaks once, users gone',
    files: () => ({
      'list.csv': liveList('2026/07/04/ 20:00'),
      [`rekaman/${id}.ndjson`]: lines(
        {
          timestamp: at(10),
          comment: 'ada warna hitam kak?',
          userId: '1',
          uniqueId: 'dina_88',
          nickname: 'Dina',
          profilePictureUrl: 'https://x.example/a.jpg',
        },
        {
          timestamp: at(12),
          giftId: 5655,
          gift: { gift_id: 5655, gift_type: 1, repeat_count: 1, repeat_end: 0 },
          uniqueId: 'budi',
          extendedGiftInfo: { name: 'Rose', diamond_count: 1 },
        },
        {
          timestamp: at(13),
          giftId: 5655,
          gift: { gift_id: 5655, gift_type: 1, repeat_count: 3, repeat_end: 1 },
          uniqueId: 'budi',
        },
        { timestamp: at(14), likeCount: 15, totalLikeCount: 400, uniqueId: 'budi' },
        { timestamp: at(15), viewerCount: 88 },
        { timestamp: at(20), questionText: 'ongkirnya berapa dina_88?', uniqueId: 'tia.s' },
      ),
    }),
    path: `rekaman/${id}.ndjson`,
    format: 'live-log',
    counts: [6, 2, 0, 4, 0],
    decisions: { gifts: '3' },
    chat: { [id]: ['10 ada warna hitam kak?', '20 ongkirnya berapa [penonton]?'] },
  },
  {
    name: 'tiktok-live-connector v2: nested events as one array',
    files: () => ({
      'list.csv': liveList('2026/07/04/ 20:00'),
      [`${id}.json`]: JSON.stringify([
        {
          type: 'chat',
          data: {
            user: { uniqueId: 'dina_88', userId: '1', nickname: 'Dina' },
            comment: 'spill harga',
            event: { createTime: String(at(30)), msgId: '9' },
          },
        },
        {
          type: 'gift',
          data: {
            user: { uniqueId: 'budi' },
            giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
            repeatCount: 2,
            repeatEnd: 1,
            event: { createTime: String(at(31)) },
          },
        },
        { type: 'member', data: { user: { uniqueId: 'tia' }, event: { createTime: String(at(32)) } } },
      ]),
    }),
    path: `${id}.json`,
    format: 'live-log',
    counts: [3, 1, 0, 2, 0],
    decisions: { gifts: '2' },
    chat: { [id]: ['30 spill harga'] },
  },
  {
    name: 'recorder document, its session by user name and clock',
    files: () => ({
      'list.csv': liveList('2026/07/04/ 20:00'),
      'unduhan.json': JSON.stringify({
        sessionInfo: {
          username: 'rara.beauty',
          roomId: '7650000000000000001',
          startTime: new Date(at(120)).toISOString(),
          endTime: new Date(at(900)).toISOString(),
          duration: 780,
        },
        statistics: { totalComments: 1 },
        comments: [
          {
            id: '1',
            userId: '2',
            username: 'dina_88',
            nickname: 'Dina Marlina',
            content: 'ready size L kak Dina Marlina?',
            timestamp: new Date(at(130)).toISOString(),
          },
        ],
        gifts: [{ username: 'budi', giftName: 'Rose', repeatCount: 1, timestamp: new Date(at(131)).toISOString() }],
        viewerCounts: [{ count: 40, timestamp: new Date(at(140)).toISOString() }],
        follows: [{ username: 'tia', timestamp: new Date(at(150)).toISOString() }],
        shares: [],
        subscribes: [],
      }),
    }),
    path: 'unduhan.json',
    format: 'live-log',
    counts: [4, 1, 0, 3, 0],
    decisions: { session: id },
    chat: { [id]: ['130 ready size L kak [penonton]?'] },
  },
  {
    name: 'comments of another day are not of this session',
    files: () => ({
      'list.csv': liveList('2026/07/04/ 20:00'),
      [`chat/${id}.ndjson`]: lines(
        { timestamp: at(-90000), comment: 'kemarin' },
        { timestamp: at(60), comment: 'hari ini' },
      ),
    }),
    path: `chat/${id}.ndjson`,
    format: 'chat',
    counts: [2, 1, 0, 0, 1],
    problems: ['outsideSession 1'],
    chat: { [id]: ['60 hari ini'] },
  },
  {
    name: 'Shopee comments: seconds since 1970, the user gone',
    files: () => ({
      'list.csv': liveList('2026-07-04 20:00'),
      'chat/rara.beauty-20260704-2000.json': JSON.stringify({
        response: {
          list: [
            { comment_id: 1, content: 'harga berapa kak', timestamp: 1783170060, user_id: 5, username: 'dina_88' },
            { comment_id: 2, content: 'makasih @dina_88', timestamp: 1783170069, user_id: 6, username: 'tia' },
          ],
          next_offset: 0,
        },
      }),
    }),
    path: 'chat/rara.beauty-20260704-2000.json',
    format: 'chat',
    counts: [2, 2, 0, 0, 0],
    chat: { 'rara.beauty-20260704-2000': ['60 harga berapa kak', '69 makasih [penonton]'] },
  },
  {
    name: 'events without any clock',
    files: () => ({
      'list.csv': liveList('2026/07/04/ 20:00'),
      [`${id}.jsonl`]: lines({ comment: 'halo', uniqueId: 'a1' }, { comment: 'hai', uniqueId: 'a2' }),
    }),
    path: `${id}.jsonl`,
    format: 'live-log',
    counts: [2, 0, 0, 0, 2],
    problems: ['noTime 1', 'noTime 2'],
  },
];
