import { escapeHtml } from '../components/html.ts';
import { type Lang, words } from '../i18n/words.ts';
import { groupMembers, highlightGroups, numberOf } from '../model/highlight.ts';
import type { Writer } from '../model/writer.ts';

/** The own files with their headers (design section 5). A test holds that ingest reads each. */
export const ownHeaders: Record<string, string> = {
  'sessions.csv':
    'session_id,creator,creator_name,title,start_at,end_at,duration_sec,status,category,market,time_zone,gmv,gmv_basis,currency,orders,items,customers,views,viewers,product_impressions,product_clicks,comments,likes,shares,new_followers,watch_url',
  'products.csv':
    'product_id,name,brand,category,price,original_price,currency,affiliate,stock,url,lowest_price_elsewhere,checked_at,checked_where',
  'session_products.csv': 'session_id,product_id,gmv,currency,units,clicks,impressions,rank',
  'clips.csv': 'session_id,start,end,title,highlight,product_ids,file,url,poster',
  'videos.csv': 'video_id,creator,title,caption,posted_at,category,views,gmv,currency,url,teaser_for',
  'events.csv': 'session_id,at,kind,product_id,note',
  'observations.csv': 'session_id,highlight,verdict,strength,start,end,source,observer,observed_at,blind,note',
  'consent.csv': 'creator,scope,status,changed_at,evidence',
};

/** One file a session: its name says which, so an empty one cannot be read as data and is given as a text to copy from. */
export const minutesHeader = 'start,end,gmv,orders,items,viewers,views,comments,likes,product_clicks';

/** Writes the own files, empty, with a settings file and a printable observation form. */
export function writeTemplates(lang: Lang, writer: Writer): void {
  // Spreadsheets need the byte order mark to read UTF-8.
  for (const [name, header] of Object.entries(ownHeaders)) writer.write(name, `\ufeff${header}\r\n`);
  writer.write('minutes/nama-sesi.csv.txt', `${minutesHeader}\r\n`);
  writer.write('sorot.json', `${JSON.stringify({ title: 'Sorot', market: 'ID', locales: ['id'] }, null, 2)}\n`);
  writer.write(`${words(lang).form.file}.html`, observationForm(lang));
}

/** A form for one session on paper: 29 practices with the three verdicts and room for the minute and a note. */
export function observationForm(lang: Lang): string {
  const { form, groups, practices, status } = words(lang);
  const verdicts = [status.met, status.partly, status.not_met];
  const rows = highlightGroups.flatMap((group) => [
    `<tr><th colspan="5" scope="colgroup">${escapeHtml(groups[group])}</th></tr>`,
    ...groupMembers[group].map(
      (id) =>
        `<tr><td>${numberOf(id)}</td><td>${escapeHtml(practices[id].label)}<br><small>${id}</small></td>` +
        `<td class="boxes">${verdicts.map((verdict) => `<span>☐ ${escapeHtml(verdict)}</span>`).join(' ')}</td><td></td><td></td></tr>`,
    ),
  ]);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(form.title)}</title>
<style>body{font:11pt/1.4 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.35rem .5rem;text-align:left;vertical-align:top}td:nth-child(4){width:14%}td:nth-child(5){width:24%}.boxes span{display:block;white-space:nowrap}.head{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 2rem;margin:1rem 0}.head p{border-bottom:1px solid #999;margin:0;padding-bottom:.2rem}tr{break-inside:avoid}@page{margin:1.2cm}</style></head>
<body><h1>${escapeHtml(form.title)}</h1><p>${escapeHtml(form.lead)}</p>
<div class="head"><p>${escapeHtml(form.session)}:</p><p>${escapeHtml(form.observer)}:</p><p>${escapeHtml(form.date)}:</p><p>${escapeHtml(form.blind)}: ☐ ${escapeHtml(form.yes)} ☐ ${escapeHtml(form.no)}</p></div>
<table><thead><tr><th scope="col">#</th><th scope="col">${escapeHtml(form.practice)}</th><th scope="col">${escapeHtml(form.verdict)}</th><th scope="col">${escapeHtml(form.minute)}</th><th scope="col">${escapeHtml(form.note)}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p>${escapeHtml(form.copy)}</p></body></html>
`;
}
