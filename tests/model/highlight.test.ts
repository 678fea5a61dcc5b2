import { describe, expect, it } from 'vitest';
import { groupMembers, highlightGroups, highlightIds, numberOf } from '../../src/model/highlight.ts';
import { memoryWriter } from '../../src/model/writer.ts';

describe('the 29 practices', () => {
  it('each stand in exactly one of the seven groups', () => {
    expect(Object.keys(groupMembers)).toEqual([...highlightGroups]);
    const members = Object.values(groupMembers).flat();
    expect(members).toHaveLength(29);
    expect([...members].sort()).toEqual([...highlightIds].sort());
  });

  it('stand in their groups in the order of their numbers', () => {
    for (const members of Object.values(groupMembers)) {
      const numbers = members.map(numberOf);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect(numberOf('local-language')).toBe(1);
    expect(numberOf('teaser-video')).toBe(29);
  });
});

describe('memoryWriter', () => {
  it('keeps the last thing written to a path', () => {
    const writer = memoryWriter();
    writer.write('a/b.txt', 'satu');
    writer.write('a/b.txt', 'dua');
    expect([...writer.files]).toEqual([['a/b.txt', 'dua']]);
  });
});
