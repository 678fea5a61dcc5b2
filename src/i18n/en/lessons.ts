/** Texts of the lessons for trainers. */
export const lessons = {
  title: 'Lessons',
  lead: 'Guides, sessions and moments in an order that a trainer chose. Read them alone, show them in class, or print them.',
  /** On the home page, under tools. */
  tool: 'Lessons for a class or for yourself',
  minutes: 'about {n} min',
  steps: 'Steps: {n}',
  present: 'Show full screen',
  presentHint: 'Arrow keys move between steps. Escape ends.',
  place: 'Step {n} of {all}',
  back: 'Previous',
  next: 'Next',
  end: 'End',
  print: 'Print the hand-out',
  guide: 'Guide to practice {n}',
  guideName: 'Name on the platform: “{label}”',
  rise: 'Moment of rising sales',
  clip: 'Clip: {title}',
  proves: 'Evidence for the practice',
  near: 'Orders close to a sentence need not have come from that sentence.',
  sessionMissing: 'The session used here is not in the data of this site.',
  momentMissing: 'The moment used here is not in the data of this site.',
  /** Lines to write on, on paper only. */
  notes: 'Your notes',
  all: 'All lessons',
};
