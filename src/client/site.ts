/** What every page can do once scripts run: save, share, copy, print, checklists, the end of "Baru". */
import { offerCharts } from './chart-button.ts';
import { keepChecklists } from './checklist.ts';
import { endFreshMarks } from './fresh.ts';
import { enableSaving } from './save-buttons.ts';
import { enableSharing } from './share.ts';

enableSaving();
enableSharing();
keepChecklists();
offerCharts();
endFreshMarks(new Date());
