import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type ModelCard,
  quantities,
  rangeText,
} from '../../../src/app/panels/propagation/cards/model-card.ts';
import { modelCard, modelCards } from '../../../src/app/panels/propagation/cards/model-cards.ts';
import {
  climateFields,
  landFields,
  regionClimate,
  regionLand,
  sourceOfField,
} from '../../../src/app/panels/propagation/region-values.ts';
import type { Name } from '../../../src/network/name.ts';
import { propagationSchema } from '../../../src/planning/propagation-choice.ts';
import { coverageModels } from '../../../src/radio/propagation/model-facts.ts';
import { bullingtonModel } from '../../../src/radio/propagation/p526/bullington-model.ts';
import { p1546Model } from '../../../src/radio/propagation/p1546/p1546-model.ts';
import { seaWaterRange } from '../../../src/radio/propagation/sea-water/sea-water-permittivity.ts';

const guide = readFileSync('docs/propagation-models.md', 'utf8');

test.each(modelCards.map((card) => [card.id, card] as const))(
  'the card of %s is complete in both languages',
  (_id, card) => {
    for (const name of namesOf(card)) {
      expect(name.zh.trim(), name.en).toMatch(/[\u4e00-\u9fff]/);
      expect(name.en.trim(), name.zh).not.toMatch(/^$|[\u4e00-\u9fff]/);
    }
  },
);

test.each(modelCards.map((card) => [card.id, card] as const))(
  'the guide says of %s what its card says',
  (_id, card) => {
    const from = guide.indexOf(`## ${card.title.en}\n`);
    expect(from, card.title.en).toBeGreaterThan(0);
    const end = guide.indexOf('\n## ', from);
    const section = guide.slice(from, end < 0 ? undefined : end);
    for (const name of namesOf(card)) expect(section).toContain(name.en);
    for (const range of card.ranges) {
      const row = `| ${quantities[range.quantity].en} | ${rangeText(range, 'en')} |`;
      expect(section).toContain(row);
    }
  },
);

test('every model that can be chosen has a card under its own name', () => {
  for (const [id, { name }] of Object.entries(coverageModels)) {
    expect(modelCard(id as keyof typeof coverageModels).title.en).toBe(name);
  }
});

test('the ranges on the cards are those of the models', () => {
  expect(modelCard('p1546').ranges).toEqual(p1546Model.validity);
  expect(modelCard('p1546').title.en).toBe(p1546Model.name);
  expect(modelCard('p526-bullington').ranges).toEqual(bullingtonModel.validity);
  expect(modelCard('p526-bullington').title.en).toBe(bullingtonModel.name);
  const { ranges } = modelCard('two-ray');
  const [coldest, warmest] = seaWaterRange.temperatureC;
  const [freshest, saltiest] = seaWaterRange.salinityGpkg;
  expect(ranges).toContainEqual({ quantity: 'waterTemperatureC', from: coldest, to: warmest });
  expect(ranges).toContainEqual({ quantity: 'salinityGpkg', from: freshest, to: saltiest });
});

test('the models of coverage say that they are not validated at sea', () => {
  for (const id of ['p2001', 'p1812'] as const) {
    expect(modelCard(id).evidence.map(({ en }) => en)).toContain(
      'No validation of P.1812 or P.2001 over sea at 0.7–3.5 GHz is published.',
    );
  }
});

test('the fields of climate and land take what the project file takes, and no more', () => {
  const propagation = { modelId: 'p2001', timePercent: 90, kFactor: 1.4 };
  const accepts = (group: 'climate' | 'land', key: string, value: number) => {
    const values = group === 'climate' ? regionClimate : regionLand;
    return propagationSchema.safeParse({ ...propagation, [group]: { ...values, [key]: value } })
      .success;
  };
  expect(climateFields.map(({ key }) => key).sort()).toEqual(Object.keys(regionClimate).sort());
  expect(landFields.map(({ key }) => key).sort()).toEqual(Object.keys(regionLand).sort());
  for (const [group, fields] of [
    ['climate', climateFields],
    ['land', landFields],
  ] as const) {
    for (const { key, from, to, step } of fields) {
      expect(accepts(group, key, from), `${key} ${from}`).toBe(true);
      expect(accepts(group, key, to), `${key} ${to}`).toBe(true);
      expect(accepts(group, key, from - step), `${key} below ${from}`).toBe(false);
      expect(accepts(group, key, to + step), `${key} above ${to}`).toBe(false);
      expect(sourceOfField(key).en).toContain('confidence');
    }
  }
});

function namesOf(card: ModelCard): Name[] {
  const { role, predicts, inputs, leavesOut, implementation, checked, evidence, use } = card;
  return [role, predicts, inputs, ...leavesOut, implementation, checked, ...evidence, use];
}
