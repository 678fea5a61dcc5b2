/** What every page can do once scripts run: share, copy, print, checklists, the end of "Baru". */
import { offerCharts } from './chart-button.ts';
import { keepChecklists } from './checklist.ts';
import { endFreshMarks } from './fresh.ts';
import { enableActions } from './share.ts';

enableActions();
keepChecklists();
offerCharts();
endFreshMarks(new Date());
