import { describe, expect, it } from 'vitest';
import { built } from './loader.ts';
import { smallSite } from './small-site.ts';

const { engine } = built(smallSite);
const ask = (query: string) => engine.search(query, { lang: 'id', limit: 10, offset: 0 });

describe('the first result', () => {
  it.each([
    ['serum', 'live/serum.html'],
    ['serum vitamin c', 'live/serum.html'],
    ['serum malam', 'live/serum.html'],
    ['49900', 'live/serum.html'],
    ['Rp49.900', 'live/serum.html'],
    ['49,9 ribu', 'live/serum.html'],
    ['kulit sensitif', 'live/serum.html'],
    ['kandungan vitamin', 'live/serum.html'],
    ['hijab pashmina', 'live/hijab.html'],
    ['kerudung', 'live/hijab.html'],
    ['jilbab', 'live/hijab.html'],
    ['giveaway hijab', 'live/hijab.html'],
    ['jahitan rapi', 'live/hijab.html'],
    ['kemeja', 'live/kemeja.html'],
    ['kemeja pria', 'live/kemeja.html'],
    ['baju pria', 'live/kemeja.html'],
    ['size kemeja', 'live/kemeja.html'],
    ['meja', 'live/meja.html'],
    ['meja lipat', 'live/meja.html'],
    ['rak bumbu', 'live/meja.html'],
    ['sepatu', 'live/sepatu.html'],
    ['sepatu lari gajian', 'live/sepatu.html'],
    ['gratis ongkir', 'live/sepatu.html'],
    ['garansi ukuran', 'live/sepatu.html'],
    ['tas', 'kategori/tas.html'],
    ['tas selempang', 'live/tas.html'],
    ['cod', 'live/tas.html'],
    ['bayar di tempat', 'live/tas.html'],
    ['resleting', 'live/tas.html'],
    ['wajan granit', 'produk/wajan.html'],
    ['masak bareng', 'live/dapur.html'],
    ['goreng telur', 'live/dapur.html'],
    ['dapur mama', 'kreator/dapur-mama.html'],
    ['sambal', 'live/sambal.html'],
    ['kirim sambal', 'live/sambal.html'],
    ['botol pecah', 'live/sambal.html'],
    ['handphone', 'live/hp.html'],
    ['flash sale', 'live/hp.html'],
    ['casing', 'live/hp.html'],
    ['kabel 100 w', 'live/hp.html'],
    ['popok bayi', 'live/bayi.html'],
    ['sunscreen', 'live/surya.html'],
    ['tabir surya spf 50', 'live/surya.html'],
    ['makeup', 'live/surya.html'],
    ['skincare', 'kategori/perawatan-kulit.html'],
    ['perawatan kulit', 'kategori/perawatan-kulit.html'],
    ['skin care', 'kategori/perawatan-kulit.html'],
    ['rina', 'kreator/rina-ayu.html'],
    ['rina.ayu', 'kreator/rina-ayu.html'],
    ['toner mawar', 'produk/toner.html'],
    ['cta', 'panduan/call-to-action.html'],
    ['ajakan bertindak', 'panduan/call-to-action.html'],
    ['menjawab pertanyaan', 'panduan/audience-interaction.html'],
    ['interaksi penonton', 'panduan/audience-interaction.html'],
    ['giveaway', 'panduan/live-giveaway.html'],
    ['undian', 'panduan/live-giveaway.html'],
    ['demo produk', 'panduan/product-demo.html'],
    ['audio', 'panduan/clear-audio.html'],
    ['suara jernih', 'panduan/clear-audio.html'],
    ['background', 'panduan/tidy-background.html'],
    ['lighting', 'panduan/tidy-background.html'],
    ['durasi siaran', 'panduan/effective-duration.html'],
    ['testimoni', 'panduan/buyer-trust.html'],
    ['percaya', 'panduan/buyer-trust.html'],
    ['gamis polos', 'video.html#video-1'],
    ['99.000', 'video.html#video-1'],
    ['cara memakai produk', 'panduan/product-demo.html'],
    ['bagaimana menyapa penonton?', 'panduan/audience-interaction.html'],
  ])('for “%s” is %s', async (query, path) => {
    const { hits } = await ask(query);
    expect(hits[0]?.doc.path).toBe(path);
  });

  it.each([
    ['srum', 'serum', 'live/serum.html'],
    ['hjiab', 'hijab', 'live/hijab.html'],
    ['sepetu', 'sepatu', 'live/sepatu.html'],
    ['zerum', 'serum', 'live/serum.html'],
    ['skinkare', 'skincare', 'kategori/perawatan-kulit.html'],
    ['pasmina', 'pashmina', 'live/hijab.html'],
    ['perawatn kulit', 'perawatan', 'kategori/perawatan-kulit.html'],
    ['giveawy', 'giveaway', 'panduan/live-giveaway.html'],
  ])('for the misspelt “%s” is that of “%s”', async (query, meant, path) => {
    const { hits, corrected } = await ask(query);
    expect(Object.values(corrected)).toEqual([meant]);
    expect(hits[0]?.doc.path).toBe(path);
  });

  it.each([
    ['pash', 'live/hijab.html'],
    ['kerud', 'live/hijab.html'],
    ['serum vit', 'live/serum.html'],
    ['menj', 'panduan/audience-interaction.html'],
    ['selem', 'live/tas.html'],
  ])('for the half-typed “%s” is %s', async (query, path) => {
    const { hits, corrected, dropped } = await ask(query);
    expect(hits[0]?.doc.path).toBe(path);
    expect([corrected, dropped]).toEqual([{}, []]);
  });
});

describe('a result', () => {
  it('does not take a table for a shirt', async () => {
    const paths = (await ask('meja ')).hits.map(({ doc }) => doc.path);
    expect(paths).not.toContain('live/kemeja.html');
  });

  it('shows the sentence that answers, with its words marked', async () => {
    const { hits } = await ask('ongkir tanggung');
    const { text, marks } = hits[0]?.excerpt ?? { text: '', marks: [] };
    expect(hits[0]?.doc.path).toBe('live/serum.html');
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['ongkos', 'kirim', 'tanggung']);
  });

  it('marks forms of a word in the title', async () => {
    const { hits } = await ask('jawab');
    const hit = hits.find(({ doc }) => doc.path === 'panduan/audience-interaction.html');
    expect(hit?.titleMarks.map(([start, end]) => hit.doc.title.slice(start, end))).toEqual(['menjawab']);
  });

  it('shows the product when only a product holds the word', async () => {
    const { hits } = await ask('babydoll');
    expect(hits[0]?.excerpt.text).toContain('Pashmina Ceruty Babydoll');
  });
});
