import type { Site } from '../../../network/site.ts';
import { backhaulChoices, hostChoices, statusChoices } from './choice-labels.ts';
import { fieldLimits } from './field-limits.ts';
import type { FieldValue, PlanField } from './plan-field.ts';

const metres = { zh: 'm', en: 'm' };

/** All that is said of a site, in the order of the table's columns. */
export const siteFields = [
  {
    id: 'nameZh',
    level: 'site',
    name: { zh: '中文名', en: 'Name, Chinese' },
    inSentence: { zh: '中文名', en: 'Chinese name' },
    kind: { type: 'text' },
    read: ({ site }) => site.name.zh,
    write: (value, { name }) => ({ name: { ...name, zh: String(value) } }),
  },
  {
    id: 'nameEn',
    level: 'site',
    name: { zh: '英文名', en: 'Name, English' },
    inSentence: { zh: '英文名', en: 'English name' },
    kind: { type: 'text' },
    read: ({ site }) => site.name.en,
    write: (value, { name }) => ({ name: { ...name, en: String(value) } }),
  },
  {
    id: 'id',
    level: 'site',
    name: { zh: '站号', en: 'Id' },
    hint: { zh: '站点在项目中的唯一编号，不可修改', en: 'Names the site in the project; it stays' },
    kind: { type: 'text' },
    read: ({ site }) => site.id,
  },
  {
    id: 'on',
    level: 'site',
    name: { zh: '启用', en: 'On' },
    inSentence: { zh: '启用', en: 'switched on' },
    hint: {
      zh: '停用的站点留在方案中，但不发射，也不计入',
      en: 'A site that is off stays in the plan, but neither sends nor counts',
    },
    kind: {
      type: 'flag',
      done: [
        { zh: '停用', en: 'switched off' },
        { zh: '启用', en: 'switched on' },
      ],
    },
    read: ({ site }) => !site.disabled,
    write: (value) => ({ disabled: value === true ? undefined : true }),
  },
  {
    id: 'locked',
    level: 'site',
    name: { zh: '锁定', en: 'Lock' },
    inSentence: { zh: '锁定', en: 'lock' },
    hint: {
      zh: '锁定的站点不可拖动、修改或删除，直到解锁',
      en: 'A locked site cannot be dragged, changed or deleted until it is unlocked',
    },
    kind: {
      type: 'flag',
      done: [
        { zh: '解锁', en: 'unlocked' },
        { zh: '锁定', en: 'locked' },
      ],
    },
    read: ({ site }) => site.locked === true,
    write: (value) => ({ locked: value === true ? true : undefined }),
  },
  {
    id: 'colour',
    level: 'site',
    name: { zh: '颜色', en: 'Colour' },
    inSentence: { zh: '颜色', en: 'colour' },
    hint: {
      zh: '图上站点标记的颜色，供自行分组',
      en: 'Of the mark on the chart, for your own order',
    },
    kind: { type: 'colour' },
    optional: true,
    read: ({ site }) => site.colour ?? null,
    write: (value) => ({ colour: optionalText(value) }),
  },
  {
    id: 'status',
    level: 'site',
    name: { zh: '状态', en: 'Status' },
    inSentence: { zh: '状态', en: 'status' },
    kind: { type: 'choice', choices: statusChoices },
    read: ({ site }) => site.status,
    write: (value) => ({ status: value as Site['status'] }),
  },
  {
    id: 'year',
    level: 'site',
    name: { zh: '投用', en: 'Year' },
    inSentence: { zh: '投用年份', en: 'year' },
    hint: { zh: '自该年末起投入使用', en: 'In service from the end of this year on' },
    kind: { type: 'number', range: { from: 2000, to: 2100, decimals: 0, step: 1, whole: true } },
    read: ({ site }) => site.year,
    write: (value) => ({ year: Number(value) }),
  },
  {
    id: 'height',
    level: 'site',
    name: { zh: '天线高 AMSL', en: 'Height AMSL' },
    inSentence: { zh: '天线高', en: 'antenna height' },
    unit: metres,
    hint: { zh: '天线距平均海面的高度', en: 'Height of the antenna above mean sea level' },
    kind: { type: 'number', range: fieldLimits.heightM },
    read: ({ site }) => site.antennaHeightAmslM,
    write: (value) => ({ antennaHeightAmslM: Number(value) }),
  },
  {
    id: 'host',
    level: 'site',
    name: { zh: '载体', en: 'Stands on' },
    inSentence: { zh: '载体', en: 'host' },
    kind: { type: 'choice', choices: hostChoices },
    read: ({ site }) => site.host,
    write: (value) => ({ host: value as Site['host'] }),
  },
  {
    id: 'backhaul',
    level: 'site',
    name: { zh: '回传', en: 'Backhaul' },
    inSentence: { zh: '回传', en: 'backhaul' },
    kind: { type: 'choice', choices: backhaulChoices },
    read: ({ site }) => site.backhaul,
    write: (value) => ({ backhaul: value as Site['backhaul'] }),
  },
  {
    id: 'owner',
    level: 'site',
    name: { zh: '权属', en: 'Owner' },
    inSentence: { zh: '权属', en: 'owner' },
    kind: { type: 'text' },
    optional: true,
    read: ({ site }) => site.owner ?? null,
    write: (value) => ({ owner: optionalText(value) }),
  },
  {
    id: 'capex',
    level: 'site',
    name: { zh: '投资', en: 'CAPEX' },
    inSentence: { zh: '投资', en: 'CAPEX' },
    unit: { zh: '千元', en: 'kCNY' },
    hint: { zh: '建设投资，千元人民币', en: 'Cost of building it, thousands of CNY' },
    kind: { type: 'number', range: fieldLimits.capexKcny },
    optional: true,
    read: ({ site }) => site.capexKcny ?? null,
    write: (value) => ({ capexKcny: optionalNumber(value) }),
  },
  {
    id: 'latitude',
    level: 'site',
    name: { zh: '纬度', en: 'Latitude' },
    inSentence: { zh: '纬度', en: 'latitude' },
    unit: { zh: '° N', en: '° N' },
    hint: { zh: 'WGS-84，十进制度', en: 'WGS 84, decimal degrees' },
    kind: { type: 'number', range: fieldLimits.latitudeDeg },
    read: ({ site }) => site.latitudeDeg,
    write: (value) => ({ latitudeDeg: Number(value) }),
  },
  {
    id: 'longitude',
    level: 'site',
    name: { zh: '经度', en: 'Longitude' },
    inSentence: { zh: '经度', en: 'longitude' },
    unit: { zh: '° E', en: '° E' },
    hint: { zh: 'WGS-84，十进制度', en: 'WGS 84, decimal degrees' },
    kind: { type: 'number', range: fieldLimits.longitudeDeg },
    read: ({ site }) => site.longitudeDeg,
    write: (value) => ({ longitudeDeg: Number(value) }),
  },
  {
    id: 'sectors',
    level: 'site',
    name: { zh: '扇区数', en: 'Sectors' },
    kind: { type: 'number', range: { from: 0, to: 99, decimals: 0, step: 1 } },
    read: ({ sectorCount }) => sectorCount,
  },
  {
    id: 'noteZh',
    level: 'site',
    name: { zh: '备注（中）', en: 'Note, Chinese' },
    inSentence: { zh: '中文备注', en: 'Chinese note' },
    kind: { type: 'text' },
    optional: true,
    read: ({ site }) => site.note?.zh ?? null,
    write: (value, { note }) => ({
      note: value === null ? undefined : { zh: String(value), en: note?.en ?? String(value) },
    }),
  },
  {
    id: 'noteEn',
    level: 'site',
    name: { zh: '备注（英）', en: 'Note, English' },
    inSentence: { zh: '英文备注', en: 'English note' },
    kind: { type: 'text' },
    optional: true,
    read: ({ site }) => site.note?.en ?? null,
    write: (value, { note }) => ({
      note: value === null ? undefined : { zh: note?.zh ?? String(value), en: String(value) },
    }),
  },
] as const satisfies readonly PlanField[];

function optionalText(value: FieldValue): string | undefined {
  return value === null ? undefined : String(value);
}

function optionalNumber(value: FieldValue): number | undefined {
  return value === null ? undefined : Number(value);
}
