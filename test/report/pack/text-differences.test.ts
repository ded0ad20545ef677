import { expect, test } from 'vitest';
import { firstDifference, pageDifferences } from '../../../src/report/pack/text-differences.ts';

const page = `<html>
<p>Covered: <b class="n" data-figure="results/base/percent">95.1</b> %</p>
<td data-figure="results/base/areaKm2">8 200</td>
<p>Nothing else.</p>
</html>`;

test('an altered figure is named by its path, any other text by its place', () => {
  expect(pageDifferences(page, page, 10)).toEqual([]);
  expect(pageDifferences(page.replace('95.1', '96.1'), page, 10)).toEqual([
    { figure: 'results/base/percent', line: 2, given: '96.1', expected: '95.1' },
  ]);
  const [place] = pageDifferences(page.replace('Nothing', 'Something'), page, 10);
  expect(place).toMatchObject({ figure: null, line: 4 });
  expect(place.given).toContain('Something else.');
  expect(place.expected).toContain('Nothing else.');
});

test('a page whose figures do not answer each other, or that is cut short, still has its place', () => {
  const without = page.replace(/<td.*td>\n/, '');
  expect(pageDifferences(without, page, 10)).toEqual([
    expect.objectContaining({ figure: null, line: 3 }),
  ]);
  expect(firstDifference('one', 'one and two')).toEqual([
    { figure: null, line: 1, given: 'one and nothing more', expected: 'one and two' },
  ]);
});
