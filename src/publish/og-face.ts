import type { Node } from 'takumi-js/node';
import { cardHeight, cardWidth } from '../components/social.ts';
import { type Colours, markPicture, type Picture } from './og-picture.ts';

/** What a card shows, in words that the font can draw. */
export interface CardFace {
  /** The site's name. */
  brand: string;
  /** What kind of page this is. */
  kicker: string;
  /** Said of invented data. */
  synthetic: string | null;
  title: string;
  /** Who and when, below the title. */
  by: string;
  /** One figure and what it counts. */
  figure: { value: string; basis: string } | null;
  /** One wide picture, or up to three beside each other. */
  pictures: Picture[];
}

type Style = NonNullable<Node['style']>;

const edge = 64;
/** The width between the edges. */
export const innerWidth = cardWidth - 2 * edge;
export const gap = 40;

const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});
const text = (content: string, style: Style): Node => ({ type: 'text', text: content, style });

/** The card as a tree of boxes, ready to draw. */
export function cardTree(face: CardFace, colours: Colours): Node {
  const { ink, mute, paper, line } = colours;
  const small: Style = { fontSize: 26, fontWeight: 500, color: mute, whiteSpace: 'nowrap' };
  const long = face.title.length > 60;
  return box(
    {
      width: cardWidth,
      height: cardHeight,
      flexDirection: 'column',
      padding: `40px ${edge}px 48px`,
      backgroundColor: paper,
      color: ink,
      fontFamily: 'Plus Jakarta Sans',
    },
    [
      box(
        {
          alignItems: 'center',
          justifyContent: 'space-between',
          gap,
          paddingBottom: 22,
          borderBottom: `2px solid ${line}`,
        },
        [
          box({ alignItems: 'center', gap: 16, minWidth: 0 }, [
            drawing(markPicture(colours, 44), colours),
            text(face.brand, { ...clamped(1), fontSize: 34, fontWeight: 800, letterSpacing: -0.6 }),
          ]),
          text([face.kicker, face.synthetic].filter(Boolean).join(' · '), { ...small, flexShrink: 0 }),
        ],
      ),
      text(face.title, {
        ...clamped(2),
        flexShrink: 0,
        marginTop: 26,
        fontSize: long ? 46 : 54,
        lineHeight: 1.14,
        textWrap: 'balance',
        // The clamp cuts at the line's box; tails of letters hang below it.
        paddingBottom: 10,
        fontWeight: 800,
        letterSpacing: -1.4,
      }),
      box({ marginTop: 8, justifyContent: 'space-between', alignItems: 'flex-end', gap, flexGrow: 1 }, [
        text(face.by, {
          ...clamped(3),
          ...small,
          whiteSpace: 'normal',
          lineHeight: 1.35,
          textWrap: 'pretty',
          alignSelf: 'flex-start',
        }),
        ...(face.figure
          ? [
              box({ flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0, paddingBottom: 14 }, [
                text(face.figure.value, { fontSize: 60, lineHeight: 1.1, fontWeight: 800, letterSpacing: -0.6 }),
                text(face.figure.basis, small),
              ]),
            ]
          : []),
      ]),
      box(
        { gap },
        face.pictures.map((picture) => drawing(picture, colours)),
      ),
    ],
  );
}

function clamped(lines: number): Style {
  return { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden', minWidth: 0 };
}

/** A picture with its numbered pins. */
function drawing({ svg, width, height, pins }: Picture, { ink, paper }: Colours): Node {
  return box({ position: 'relative', width, height, flexShrink: 0 }, [
    { type: 'image', src: new TextEncoder().encode(svg), width, height },
    ...pins.map(({ number, x, y, radius }) =>
      box(
        {
          position: 'absolute',
          left: x - radius,
          top: y - radius,
          width: radius * 2,
          height: radius * 2,
          borderRadius: radius,
          backgroundColor: ink,
          alignItems: 'center',
          justifyContent: 'center',
        },
        [text(String(number), { color: paper, fontSize: radius * 1.15, lineHeight: 1, fontWeight: 700 })],
      ),
    ),
  ]);
}
