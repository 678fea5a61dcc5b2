import A from '../guide/A.astro';
import Td from '../guide/Td.astro';
import Th from '../guide/Th.astro';
import Guide from './Guide.astro';
import Moment from './Moment.astro';
import Session from './Session.astro';
import Step from './Step.astro';

/** What a lesson's MDX may use, and what its plain links and tables become. */
export const lessonParts = { a: A, td: Td, th: Th, Step, Guide, Session, Moment };
