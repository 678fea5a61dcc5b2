import A from './A.astro';
import Avoid from './Avoid.astro';
import Checklist from './Checklist.astro';
import Do from './Do.astro';
import Phrases from './Phrases.astro';
import Td from './Td.astro';
import Th from './Th.astro';

/** What a guide's MDX may use, and what its plain links and tables become. */
export const guideParts = { a: A, td: Td, th: Th, Do, Avoid, Phrases, Checklist };
