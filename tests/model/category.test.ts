import { describe, expect, it } from 'vitest';
import { categoryKind } from '../../src/model/category.ts';

describe('categoryKind', () => {
  it.each([
    ['Tas & Koper', 'bags'],
    ['Luggage & Bags', 'bags'],
    ['DOMPET PRIA', 'bags'],
    ['Perawatan & Kecantikan', 'beauty'],
    ['Beauty & Personal Care', 'beauty'],
    ['Perawatan Rambut', 'beauty'],
    ['Ｓｋｉｎ Care', 'beauty'],
    ['Pakaian Wanita & Pakaian Dalam', 'fashion'],
    ['Fesyen Muslim', 'fashion'],
    ['Sepatu', 'fashion'],
    ['Aksesori Fesyen', 'fashion'],
    ['Aksesoris & Perhiasan', 'fashion'],
    ['Ponsel & Elektronik', 'other'],
    ['Makanan & Minuman', 'other'],
    ['Perawatan Rumah', 'other'],
    ['Pentas Seni', 'other'],
    ['Atasan Meja', 'other'],
  ])('takes %j for %s', (category, kind) => expect(categoryKind(category)).toBe(kind));

  it.each(['Aksesoris Handphone', 'Phones & Accessories', 'Aksesori Mobil & Motor', 'Computer Accessories'])(
    'does not take %j for fashion',
    (category) => expect(categoryKind(category)).toBe('other'),
  );

  it('says nothing where no category is known', () => expect(categoryKind(null)).toBeNull());
});
