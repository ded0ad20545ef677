import type { z } from 'zod';
import type { conditionsSchema } from './conditions-schema.ts';

export type Conditions = z.infer<typeof conditionsSchema>;
