import type { Service } from '../../src/planning/service.ts';

/** What a tier asks for: a proposal of this plan, as no threshold for the sea has been published. */
type Tier = Pick<
  Service,
  'tier' | 'downlinkMbps' | 'uplinkMbps' | 'ssSinrDb' | 'ssRsrpDbm' | 'locationPercent'
> & { readonly zh: string; readonly en: string; readonly zone: string };

const tiers: Tier[] = [
  {
    tier: 'reach',
    zh: '可达',
    en: 'Reach',
    zone: 'far sea, 40 to 100 km from the shore',
    downlinkMbps: 2,
    uplinkMbps: 0.256,
    ssSinrDb: -5,
    ssRsrpDbm: { fddBelow1Ghz: -119, fdd2Ghz: -119, tdd: -110 },
    locationPercent: 75,
  },
  {
    tier: 'basic',
    zh: '基本',
    en: 'Basic',
    zone: 'mid sea, 20 to 40 km from the shore',
    downlinkMbps: 5,
    uplinkMbps: 0.5,
    ssSinrDb: -3,
    ssRsrpDbm: { fddBelow1Ghz: -113, fdd2Ghz: -113, tdd: -105 },
    locationPercent: 85,
  },
  {
    tier: 'good',
    zh: '良好',
    en: 'Good',
    zone: 'near shore, up to 20 km from it',
    downlinkMbps: 20,
    uplinkMbps: 2,
    ssSinrDb: -1,
    ssRsrpDbm: { fddBelow1Ghz: -108, fdd2Ghz: -108, tdd: -102 },
    locationPercent: 90,
  },
  {
    tier: 'best',
    zh: '优质',
    en: 'Best',
    zone: 'villages and border posts',
    downlinkMbps: 50,
    uplinkMbps: 5,
    ssSinrDb: 0,
    ssRsrpDbm: { fddBelow1Ghz: -105, fdd2Ghz: -105, tdd: -100 },
    locationPercent: 95,
  },
];

const terminals = [
  { id: 'vessel-cpe', suffix: 'cpe', zh: '船载 CPE', en: 'vessel CPE' },
  { id: 'handset-deck', suffix: 'handset', zh: '甲板手机', en: 'handset on deck' },
  { id: 'handset-cabin', suffix: 'cabin', zh: '船舱手机', en: 'handset in cabin' },
  { id: 'small-boat-cpe', suffix: 'boat', zh: '小船 CPE', en: 'small-boat CPE' },
  { id: 'technician', suffix: 'technician', zh: '风机平台人员', en: 'platform technician' },
  { id: 'drone', suffix: 'drone', zh: '无人机', en: 'drone' },
];

/** Four tiers for each terminal, `reach-cpe` to `best-drone`. */
export const services: Service[] = terminals.flatMap((terminal) =>
  tiers.map(({ zh, en, zone, ...tier }) => ({
    id: `${tier.tier}-${terminal.suffix}`,
    name: { zh: `${zh} · ${terminal.zh}`, en: `${en} · ${terminal.en}` },
    terminalId: terminal.id,
    ...tier,
    confidence: 'medium' as const,
    source: `proposal for ${zone}; policy names no threshold`,
  })),
);
